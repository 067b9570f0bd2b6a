### Termini: balance = credito; threshold = soglia; top up = ricaricare, ricarica; alert = avviso; snooze = sospendere (gli avvisi),
### end snooze = riattivare; paused (account) = in pausa; low = basso; critical = critico; reading = lettura; refresh = aggiornare,
### aggiornamento; keychain = portachiavi; credentials = credenziali; access token = token di accesso; account = account;
### forget (an account) = rimuovere; tray = area di notifica; settings = impostazioni; history = storico; forecast = previsione;
### charge = addebito; reminder = promemoria; the program = l’applicazione (programma: quello dell’utente); feed of releases =
### elenco delle versioni; Try again = Riprova; demo = demo.
### Niente articoli davanti a date e ore: «8» e «11» vorrebbero l’elisione.

## Livelli

balance-level-normal = Normale
balance-level-low = Basso
balance-level-critical = Critico
balance-level-unknown = Sconosciuto
balance-level-word-normal = normale
balance-level-word-low = basso
balance-level-word-critical = critico
balance-level-word-unknown = sconosciuto
balance-level-sentence-normal = Normale: la soglia di avviso è { $threshold }
balance-level-sentence-low = Basso: sotto la soglia di { $threshold }
balance-level-sentence-critical = Critico: sotto la soglia di { $threshold }
balance-level-sentence-unknown = Il credito non è ancora noto

## Il credito di un account

balance-amount-low = { $amount } (basso)
balance-amount-critical = { $amount } (critico)
balance-amount-hidden = importo nascosto
balance-amount-unknown = credito sconosciuto
balance-account-facts = { $account }: { $facts }
balance-account-facts-problem = { $account }: { $facts }. { $problem }
balance-demo-name = { $account } (demo)
balance-list = { $first }, { $second }
balance-as-of = Ultima lettura: { $moment }
balance-as-of-stale = Ultima lettura: { $moment }; il credito potrebbe essere cambiato
balance-line-as-of = ultima lettura { $moment }
balance-line-paused = in pausa
balance-line-snoozed = avvisi sospesi
balance-line-not-read = non ancora letto
balance-not-read-yet = Non ancora letto
balance-paused = In pausa
balance-row-level-age = { $level } · { $age }
balance-updated = Aggiornato { $age }
balance-next-at = Prossimo aggiornamento: { $time }
balance-next-within-a-minute = Prossimo aggiornamento entro un minuto
balance-next-later = Prossimo aggiornamento più tardi
balance-announcement = Credito: { $amount }.
balance-announcement-stale = Credito: { $amount }, potrebbe essere cambiato nel frattempo.
balance-announcement-accounts = { $count ->
    [one] { $count } account.
   *[other] { $count } account.
}
balance-announcement-account = { $account }: { $amount }.
balance-more-accounts = { $count ->
    [one] { $count } altro account
   *[other] { $count } altri account
}

## L’account e le sue credenziali

balance-connected-as = Connesso come { $who }
balance-token-until = Scadenza di questo token di accesso: { $moment }.
balance-token-half-hour = Questo token di accesso è valido al massimo mezz’ora.
balance-token-this-run = Viene conservato solo fino alla chiusura dell’applicazione.
balance-credentials-this-run = Le credenziali vengono conservate solo fino alla chiusura dell’applicazione.
balance-credentials-environment = Le credenziali provengono dalle variabili d’ambiente.
balance-storing = Salvataggio…

## Durata del credito

balance-days-less = Resta meno di un giorno
balance-days-less-at-most = Resta meno di un giorno (al massimo { $last })
balance-days-more = Restano più di { $horizon } giorni
balance-days-more-at-least = Restano più di { $horizon } giorni (almeno { $first })
balance-days-about = { $days ->
    [one] Resta circa { $days } giorno, fine prevista: { $day }
   *[other] Restano circa { $days } giorni, fine prevista: { $day }
}
balance-days-about-range = { $days ->
    [one] Resta circa { $days } giorno (da { $first } a { $last }), fine prevista: { $day }
   *[other] Restano circa { $days } giorni (da { $first } a { $last }), fine prevista: { $day }
}
balance-days-about-open = { $days ->
    [one] Resta circa { $days } giorno (da { $first } a più di { $horizon }), fine prevista: { $day }
   *[other] Restano circa { $days } giorni (da { $first } a più di { $horizon }), fine prevista: { $day }
}
balance-below-already = Già sotto { $threshold }
balance-below-probably = Probabilmente già sotto { $threshold }
balance-below-threshold-probably = Probabilmente già sotto la soglia
balance-no-forecast-no-reading = Nessuna previsione: il credito non è mai stato letto
balance-no-forecast-too-old = Nessuna previsione: l’ultima lettura del credito risale a più di { 30 } giorni fa
balance-no-forecast-week = Ancora nessuna previsione: servono le letture di una settimana
balance-no-forecast-no-spending = Nessuna previsione: finora non risulta alcuna spesa

## Descrizione comando e menu dell’icona

balance-tooltip-not-connected = { -product }: non connesso
balance-menu-not-connected = Non connesso
balance-click-to-connect = Fare clic per connettersi
balance-menu-refresh = Aggiorna il credito
balance-menu-open = Apri
balance-menu-portal = { -portal }
balance-menu-settings = Impostazioni
balance-menu-snooze-day = Sospendi gli avvisi per { 1 } giorno
balance-menu-snooze-day-of = Sospendi gli avvisi di { $account } per { 1 } giorno
balance-menu-snooze-topped-up = Sospendi gli avvisi fino alla ricarica
balance-menu-snooze-topped-up-of = Sospendi gli avvisi di { $account } fino alla ricarica
balance-menu-end-snooze = Riattiva gli avvisi
balance-menu-end-snooze-of = Riattiva gli avvisi di { $account }
balance-menu-restart = { -product } è stato aggiornato: riavvia
balance-menu-quit = Esci

## Nuova versione

balance-update-notes = Versione { $version } disponibile: vedi le novità
balance-update-get-package = Scarica il file { $file }, poi: { $command }
balance-update-get-packages = Aggiorna con il gestore dei pacchetti
balance-update-get-download = Scarica la versione { $version }
balance-update-how-package = Scaricare il file { $file } da { $page }, poi: { $command }
balance-update-how-packages = Aggiornare l’applicazione con il gestore dei pacchetti usato per installarla.
balance-update-how-download = Download: { $address }
balance-update-how-nothing = Nessun download disponibile per questo sistema.

## Grafico

balance-chart-hidden = Il grafico è nascosto, come l’importo.
balance-chart-few = Il grafico inizia con la seconda lettura.
balance-chart-few-in-range = Meno di due letture in questo periodo. In uno più lungo potrebbero essercene di più.
balance-chart-summary = Credito, { $from } – { $to }: { $first } all’inizio, { $last } alla fine, minimo { $lowest } ({ $lowest_day }).
balance-chart-summary-topped-up = { $count ->
    [1] Ricaricato { $count } volta, di almeno { $money }.
    [one] Ricaricato { $count } volta, di almeno { $money }.
   *[other] Ricaricato { $count } volte, di almeno { $money } in tutto.
}
balance-chart-top-up = { $count ->
    [1] Ricarica di almeno { $money }
    [one] Ricarica di almeno { $money }
   *[other] { $count } ricariche, almeno { $money } in tutto
}
balance-chart-about = circa { $money }
balance-chart-range = da { $low } a { $high }
balance-chart-range-charge = { $range }; addebito previsto: { $charge }
balance-chart-charge = { $day }: addebito previsto di circa { $money }
balance-chart-threshold-low = Basso { $amount }
balance-chart-threshold-critical = Critico { $amount }
balance-chart-thresholds = { $low } · { $critical }

balance-demo-account = Account demo
balance-language-of-system = Lingua del sistema

## L’aiuto dell’applicazione nell’area di notifica

balance-tray-help-about = { -product }: il credito di un account { -portal } di { -vendor } nell’area di notifica.
balance-tray-help-usage = Uso: { $command }
balance-tray-help-background = Avvia senza finestra, come all’accesso.
balance-tray-help-quit = Chiude l’applicazione in esecuzione e attende che sia terminata. Se non era in esecuzione, lo stato d’uscita è 3.
balance-tray-help-version = Mostra la versione.
balance-tray-help-help = Mostra questo aiuto.
