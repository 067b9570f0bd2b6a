### Le parole fisse della finestra, larga circa 360 pixel. Nessun messaggio può avere selettori.

## In più schermate

popover-demo-strip = Demo: account simulato
popover-back = Indietro
popover-refresh = Aggiorna il credito
popover-refreshing = Aggiornamento…
popover-open-portal = Apri il { -portal }
popover-save = Salva
popover-saving = Salvataggio…
popover-quit = Esci da { -product }

## L’elenco degli account

popover-accounts-title = Account
popover-accounts-arrange = Cambia l’ordine
popover-accounts-order = Ordine
popover-accounts-urgent = Prima i più urgenti
popover-accounts-own = Ordine personale
popover-accounts-add = Aggiungi account
popover-accounts-up = Sposta { $account } in su
popover-accounts-down = Sposta { $account } in giù
popover-accounts-place = { $account }: { $place } di { $count }

## Il credito

popover-balance-all-accounts = Tutti gli account
popover-balance-demo = Demo
popover-balance-stale = Nel frattempo potrebbe essere cambiato.
popover-balance-hidden = Importo nascosto
popover-balance-unknown = Credito sconosciuto
popover-balance-moment = ({ $moment })
popover-snooze-day = Sospendi per { 1 } giorno
popover-snooze-topped-up = Fino alla ricarica
popover-snooze-end = Riattiva
popover-snooze-ended = Avvisi riattivati.

## Il grafico

popover-chart-time = Periodo visualizzato
popover-chart-week = { 7 } giorni
popover-chart-month = { 30 } giorni
popover-chart-quarter = { 90 } giorni
popover-chart-year = Anno
popover-chart-all = Tutto
popover-chart-points = Letture e previsione
popover-chart-since = invariato da: { $moment }
popover-chart-list = { $first }, { $second }
popover-chart-table = Tabella ed esportazione

## Il modulo per connettere un account

popover-connect-title-first = Connetti l’account
popover-connect-title-add = Aggiungi un account
popover-connect-title-again = Inserisci le credenziali
popover-connect-step-manager = Chiedere al proprio <b>account manager { -vendor }</b> l’accesso all’API.
popover-connect-step-api = Nel { -portal }, aprire <b>{ -api-page }</b>, attivare l’accesso e copiare il <b>{ -client-id }</b>.
popover-connect-step-reset = Premere <b>{ -reset }</b> per visualizzare un nuovo <b>{ -client-secret }</b>.
popover-connect-caution = <b>{ -reset } annulla il segreto precedente.</b> Le altre integrazioni che lo usano smettono di funzionare finché non ricevono quello nuovo.
popover-connect-kind = Connessione con
popover-connect-kind-client = { -client-id } e { -client-secret }
popover-connect-token = Token di accesso
popover-connect-name = Nome
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = Mostra
popover-connect-show-label = Mostra { -client-secret }
popover-connect-hide = Nascondi
popover-connect-hide-label = Nascondi { -client-secret }
popover-connect-secret-hint = Viene conservato solo nel portachiavi del sistema.
popover-connect-token-hint = Valido al massimo mezz’ora. { -client-id } e { -client-secret } non scadono.
popover-connect-address = Indirizzo del portale
popover-connect-address-hint = Lasciare vuoto per l’indirizzo predefinito.
popover-connect-submit = Verifica e salva
popover-connect-testing = Verifica in corso…
popover-connect-demo = Prova la demo
popover-connect-starting = Avvio…
popover-connect-connecting = Connessione…

## Un problema

popover-problem-request = ID richiesta
popover-problem-copy = Copia
popover-problem-copy-label = Copia l’ID della richiesta
popover-problem-copied = Copiato
popover-problem-copied-label = ID della richiesta copiato.
popover-problem-selected = Selezionato
popover-problem-selected-label = ID della richiesta selezionato. Copiarlo con la tastiera.
popover-problem-try-again = Riprova
popover-problem-credentials = Inserisci credenziali
popover-problem-this-run = Usa senza salvare
popover-problem-dismiss = Chiudi

## Impostazioni

popover-settings-title = Impostazioni
popover-settings-name = Nome
popover-settings-currency = Valuta
popover-settings-low = Soglia di avviso
popover-settings-critical = Soglia critica
popover-settings-refresh = Aggiorna ogni
popover-settings-minutes = min
popover-settings-language = Lingua
popover-settings-pause = Metti in pausa questo account
popover-settings-in-icon = Mostra sempre nell’icona
popover-settings-at-login = Avvia all’accesso
popover-settings-hide = Nascondi l’importo
popover-settings-hide-hint = Per condividere lo schermo: nascosto qui e nell’area di notifica.
popover-settings-updates = Cerca nuove versioni
popover-settings-updates-hint = Una volta al giorno; il menu dell’icona le segnala.
popover-settings-add = Aggiungi un altro account
popover-settings-forget = Rimuovi questo account
popover-settings-leave-demo = Esci dalla demo
popover-settings-leaving = Uscita…
popover-settings-question = <b>Rimuovere questo account?</b> Credenziali, impostazioni e storico verranno eliminati da questo computer.
popover-settings-question-yes = Rimuovi
popover-settings-forgetting = Rimozione…
popover-settings-question-no = Mantieni
popover-settings-saved = Impostazioni salvate.

## Impostazioni degli avvisi

popover-alerts-title = Avvisi
popover-alerts-when = Avvisa quando il credito
popover-alerts-again = scende di nuovo dopo un aumento di
popover-alerts-percent = %
popover-alerts-days = basta per meno di (0: mai)
popover-alerts-days-unit = gg
popover-alerts-topped-up = viene ricaricato
popover-alerts-unread = non è leggibile da
popover-alerts-hours-unit = ore
popover-alerts-remind = Frequenza dei promemoria se il credito è
popover-alerts-low = basso
popover-alerts-critical = critico
popover-alerts-remind-never = mai
popover-alerts-remind-four-hours = { 4 } h
popover-alerts-remind-twelve-hours = { 12 } h
popover-alerts-remind-day = { 1 } giorno
popover-alerts-remind-three-days = { 3 } giorni
popover-alerts-quiet = Periodi di silenzio
popover-alerts-quiet-hours = Ore di silenzio
popover-alerts-quiet-from = Silenzio dalle ore
popover-alerts-quiet-to = alle ore
popover-alerts-days-off = Giorni di silenzio
popover-alerts-monday = Lun
popover-alerts-tuesday = Mar
popover-alerts-wednesday = Mer
popover-alerts-thursday = Gio
popover-alerts-friday = Ven
popover-alerts-saturday = Sab
popover-alerts-sunday = Dom
popover-alerts-break = Avvisa comunque se il credito è critico
popover-alerts-break-hint = Gli altri avvisi attendono la fine del silenzio.
popover-alerts-test = Invia una notifica di prova
popover-alerts-sending = Invio…
popover-alerts-saved = Impostazioni degli avvisi salvate.

## Lo storico

popover-history-title = Storico
popover-history-export = Esporta in CSV
popover-history-exporting = Esportazione…
popover-history-saved = Salvato in { $path }
popover-history-exported = Esportazione completata.
popover-history-delete = Elimina lo storico
popover-history-question = <b>Eliminare lo storico?</b> Tutte le letture tranne la più recente verranno rimosse da questo computer. Neanche il portale le conserva.
popover-history-question-yes = Elimina
popover-history-deleting = Eliminazione…
popover-history-question-no = Mantieni
popover-history-deleted = Storico eliminato.
popover-history-hint = Una ricarica e una spesa tra le stesse due letture non si possono distinguere: il portale non conserva uno storico.
popover-history-readings = Letture, dalla più recente
popover-history-when = Data e ora
popover-history-balance = Credito
popover-history-gap = Nessuna lettura
