### Notifiche, e ciò che se ne dice altrove.

## Prima riga di una notifica

alerts-critical-summary = { $account }: credito critico
alerts-low-summary = { $account }: credito basso
alerts-reminder-critical-summary = { $account }: credito ancora critico
alerts-reminder-low-summary = { $account }: credito ancora basso
alerts-days-summary = { $days ->
    [0] { $account }: resta meno di un giorno
    [one] { $account }: resta circa { $days } giorno
   *[other] { $account }: restano circa { $days } giorni
}
alerts-days-hidden-summary = { $account }: il credito sta per esaurirsi
alerts-refused-summary = { $account }: il portale rifiuta le credenziali
alerts-token-ended-summary = { $account }: il token di accesso è scaduto
alerts-token-ends-at-summary = { $account }: il token di accesso sta per scadere ({ $moment })
alerts-token-ends-soon-summary = { $account }: il token di accesso sta per scadere
alerts-blind-summary = { $account }: impossibile leggere il credito
alerts-recovered-summary = Ricarica eseguita: credito di { $money }
alerts-recovered-hidden-summary = Ricarica eseguita

## Testo di una notifica

alerts-critical-body = Credito residuo: { $money }, sotto la soglia di { $threshold }. Ricaricare subito: ordini e rinnovi rischiano di non andare a buon fine.
alerts-critical-hidden-body = Il credito è sotto la soglia. Ricaricare subito: ordini e rinnovi rischiano di non andare a buon fine.
alerts-low-body = Credito residuo: { $money }, sotto la soglia di { $threshold }. Ricaricare al più presto, perché ordini e rinnovi vadano a buon fine.
alerts-low-hidden-body = Il credito è sotto la soglia. Ricaricare al più presto, perché ordini e rinnovi vadano a buon fine.
alerts-days-body = A questo ritmo il credito scenderà sotto { $threshold } (data prevista: { $day }). Ricaricare prima di quella data.
alerts-days-hidden-body = A questo ritmo il credito sarà critico tra pochi giorni. Ricaricare prima.
alerts-refused-body = Connettersi di nuovo con { -client-id } e { -client-secret } validi. Fino ad allora non può arrivare alcun avviso.
alerts-token-body = Incollarne uno nuovo o connettersi con { -client-id } e { -client-secret }, che non scadono. Altrimenti non può arrivare alcun avviso.
alerts-blind-body = Finché non è possibile leggere il credito, non può arrivare alcun avviso. Aprire { -product } per vedere la causa.
alerts-recovered-body = { $account }: { $money }, di nuovo sopra la soglia di { $threshold }.
alerts-recovered-hidden-body = { $account }: il credito è di nuovo sopra la soglia.

## Altre righe di una notifica

alerts-critical-line = Il credito è sotto la soglia di { $threshold }.
alerts-critical-hidden-line = Il credito è sotto la soglia.
alerts-low-line = Il credito è anche sotto la soglia di avviso di { $threshold }.
alerts-low-hidden-line = Il credito è anche sotto la soglia di avviso.
alerts-days-line = A questo ritmo il credito scenderà sotto { $threshold } (data prevista: { $day }).
alerts-days-hidden-line = A questo ritmo il credito sarà critico tra pochi giorni.
alerts-refused-line = Il portale rifiuta le credenziali.
alerts-token-ended-line = Il token di accesso è scaduto.
alerts-token-ends-at-line = Il token di accesso sta per scadere ({ $moment }).
alerts-token-ends-soon-line = Il token di accesso sta per scadere.
alerts-blind-since-line = Ultima lettura del credito: { $moment }.
alerts-blind-never-line = Il credito non è mai stato letto.
alerts-reminder-line = Avviso precedente: { $moment }.
alerts-reminder-before-line = Un avviso è già stato inviato.

## Notifica di prova

alerts-test-summary = { $account }: questa è una prova
alerts-test-body = Gli avvisi di questo account si presentano così. Non è successo nulla.
alerts-test-sent = Inviata. Se non compare nulla, controllare le impostazioni delle notifiche del sistema.
alerts-test-not-sent = Non inviata: nessun server di notifiche l’ha accettata ({ $reason }). Gli avvisi restano in attesa finché uno non li accetta; avviarne uno e riprovare.

## Sospensione degli avvisi

alerts-snoozed-until = Avvisi sospesi; ripresa: { $moment }
alerts-snoozed-until-topped-up = Avvisi sospesi fino alla ricarica
alerts-snoozed = Avvisi sospesi

## Impostazioni degli avvisi

alerts-crossings = scende sotto { $low } (basso) o sotto { $critical } (critico)
alerts-preview = Con queste impostazioni: { $count ->
    [0] nessuna notifica
    [one] { $count } notifica
   *[other] { $count } notifiche
} { $days ->
    [one] nell’ultimo giorno
   *[other] negli ultimi { $days } giorni
}.
alerts-preview-kinds = Con queste impostazioni: { $count ->
    [one] { $count } notifica
   *[other] { $count } notifiche
} { $days ->
    [one] nell’ultimo giorno
   *[other] negli ultimi { $days } giorni
} ({ $kinds }).
alerts-preview-critical = { $count } di livello critico
alerts-preview-low = { $count } di livello basso
alerts-preview-days = { $count } per giorni rimanenti
alerts-preview-refused = { $count } per credenziali rifiutate
alerts-preview-token = { $count } per il token di accesso
alerts-preview-blind = { $count } per mancata lettura
alerts-preview-reminders = { $count ->
    [one] { $count } promemoria
   *[other] { $count } promemoria
}
alerts-preview-recovered = { $count } per ricarica
alerts-preview-unreadable = Correggere prima i valori: questa riga indicherà poi quante notifiche sarebbero arrivate.
alerts-preview-of-another = Nel frattempo l’account è cambiato.
alerts-preview-none = Negli ultimi { 30 } giorni non ci sono letture di un giorno intero su cui provare queste impostazioni.
alerts-preview-unknown = Impossibile leggere lo storico ({ $detail }): non si sa quali notifiche sarebbero arrivate con queste impostazioni.

## Avvisi non accettati da un programma o da un webhook

alerts-unsent-program-waiting = Il programma per gli avvisi di { $account } non accetta avvisi: { $reason }. Inizio del problema: { $since }.
alerts-unsent-webhook-waiting = Il webhook di { $account } non accetta avvisi: { $reason }. Inizio del problema: { $since }.
alerts-unsent-program-given-up = Il programma per gli avvisi di { $account } non ha accettato un avviso ({ $of }): { $reason }.
alerts-unsent-webhook-given-up = Il webhook di { $account } non ha accettato un avviso ({ $of }): { $reason }.
alerts-unsent-tried-until = Nuovi tentativi in corso; termine: { $until }.
alerts-unsent-hint-locked = Sbloccare il portachiavi: contiene il segreto che firma i messaggi.
alerts-unsent-hint-keychain = Il segreto che firma i messaggi è nel portachiavi.
alerts-unsent-hint-desktop = La notifica viene comunque mostrata sul desktop.
alerts-unsent-program-hint = Questo avviso non verrà inviato di nuovo. Controllare il programma e il suo percorso in settings.toml, poi inviare una prova.
alerts-unsent-webhook-hint = Questo avviso non verrà inviato di nuovo. Controllare l’indirizzo in settings.toml e il relativo server, poi inviare una prova.
alerts-unsent-reason-answered = risponde con il codice HTTP { $status }
alerts-unsent-reason-gone = risponde di non esistere più (HTTP 410)
alerts-unsent-reason-locked = il portachiavi è bloccato
alerts-unsent-reason-keychain = impossibile usare il portachiavi ({ $detail })
alerts-unsent-reason-not-reached = non è raggiungibile ({ $detail })
alerts-unsent-reason-postponed = chiede di essere avvisato più tardi (codice 75)
alerts-unsent-reason-too-slow = { $seconds ->
    [one] non è terminato entro { $seconds } secondo ed è stato chiuso, con i suoi processi figli
   *[other] non è terminato entro { $seconds } secondi ed è stato chiuso, con i suoi processi figli
}

## Pulsanti di una notifica

alerts-button-open = Apri
alerts-button-snooze-day = Sospendi per { 1 } giorno
alerts-button-snooze-topped-up = Fino alla ricarica

## Perché un programma o un webhook non ha accettato un avviso

alerts-unsent-reason-no-program = il programma non esiste, oppure manca quello che deve eseguirlo
alerts-unsent-reason-not-executable = non ha il permesso di esecuzione
alerts-unsent-reason-not-started = impossibile avviarlo ({ $detail })
alerts-unsent-reason-ended = è terminato con il codice { $code }
alerts-unsent-reason-signal = è stato terminato dal segnale { $signal }
alerts-unsent-reason-failed = non è riuscito
alerts-unsent-reason-no-answer = { $seconds ->
    [one] nessuna risposta entro { $seconds } secondo
   *[other] nessuna risposta entro { $seconds } secondi
}
