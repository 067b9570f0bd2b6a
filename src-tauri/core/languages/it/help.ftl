### L’aiuto dei comandi e gli errori di una riga di comando. Comandi, opzioni, chiavi, valori, nomi di campi, codici ed esempi restano come sono.

## Titoli e parole fisse

help-heading-usage = Uso
help-heading-commands = Comandi
help-heading-arguments = Argomenti
help-heading-options = Opzioni
help-heading-common-options = Opzioni comuni
help-heading-values = Valori possibili
help-heading-examples = Esempi:
help-usage-options = OPZIONI
help-usage-command = COMANDO
help-note-default = [predefinito: { $value }]
help-note-values = [valori possibili: { $values }]
help-flag-help-short = Mostra l’aiuto (più dettagli con «--help»)
help-flag-help-long = Mostra l’aiuto (riassunto con «-h»)
help-flag-help = Mostra l’aiuto
help-flag-version = Mostra la versione

## Segnaposto dei valori

help-value-account = ACCOUNT
help-value-file = FILE
help-value-folder = CARTELLA
help-value-color = QUANDO
help-value-age = ETÀ
help-value-format = FORMATO
help-value-range = INTERVALLO
help-value-days = GIORNI
help-value-seconds = SECONDI
help-value-id = ID
help-value-url = URL
help-value-name = NOME
help-value-when = QUANDO
help-value-amount = IMPORTO
help-value-time = TEMPO
help-value-zone = FUSO
help-value-key = CHIAVE
help-value-value = VALORE
help-value-shell = SHELL

## Una riga di comando errata

help-error = errore: { $problem }
help-error-more = Per ulteriori informazioni, provare «{ $option }».
help-error-unknown-argument = argomento imprevisto «{ $argument }»
help-error-unknown-command = sottocomando «{ $command }» non riconosciuto
help-error-repeated = l’argomento «{ $argument }» non può essere usato più volte
help-error-conflict = l’argomento «{ $argument }» non può essere usato con «{ $other }»
help-error-conflicts = l’argomento «{ $argument }» non può essere usato con:
help-error-no-value = «{ $argument }» richiede un valore, ma non ne è stato indicato alcuno
help-error-invalid-value = valore «{ $value }» non valido per «{ $argument }»
help-error-invalid-value-advice = valore «{ $value }» non valido per «{ $argument }»: { $advice }
help-error-surplus-value = valore imprevisto «{ $value }» per «{ $argument }»: non ne sono ammessi altri
help-error-missing = mancano i seguenti argomenti obbligatori:
help-error-missing-command = «{ $command }» richiede un sottocomando, ma non ne è stato indicato alcuno
help-error-not-text = uno o più argomenti contengono UTF-8 non valido
help-error-other = gli argomenti non sono utilizzabili
help-error-tip = suggerimento: { $advice }
help-error-similar-argument = esiste un argomento simile: «{ $argument }»
help-error-similar-command = esiste un sottocomando simile: «{ $command }»
help-error-similar-value = esiste un valore simile: «{ $value }»
help-error-as-value = per passare «{ $argument }» come valore, usare «{ $form }»
help-error-exists = esiste «{ $form }»
help-enter-age = inserire una durata, ad esempio 90s, 10m o 1h 30m, oppure secondi interi
help-enter-seconds = inserire un numero di secondi da 1 a 3600
help-enter-days = inserire un numero di giorni da 0 a { $most }
help-enter-moment = inserire un momento, ad esempio 2026-11-23T14:05:11Z
help-enter-point-in-time = inserire una data (2026-11-01), una data con l’ora (2026-11-01T08:00) o quanto tempo fa (30d, 12h)
help-enter-snooze = inserire una durata da 1m a 30d, ad esempio 4h, 1d o 1d 12h
help-enter-time-zone = inserire il nome di un fuso orario, ad esempio Europe/Berlin o UTC
help-enter-range = inserire un intervallo, ad esempio 100: (sotto 100), ~:10 (sopra 10), 10:20 (all’esterno) o @10:20 (all’interno)
help-enter-range-order = un intervallo non può finire prima di iniziare
help-enter-amount = l’importo non è rappresentabile in modo esatto
help-enter-plain-amount = l’importo si può leggere in due modi; inserirlo senza separatore delle migliaia, ad esempio 1234 o 1234,50

## Opzioni di tutti i comandi

help-account = Solo questo account, indicato con l’id o il nome; si può ripetere; senza l’opzione, tutti gli account
help-credentials-file = Legge le credenziali da questo file, che nessun altro deve poter leggere; la forma è descritta in partner-balance --help
help-color = Quando usare i colori: auto (su un terminale, salvo NO_COLOR), always (sempre) o never (mai)
help-max-age = Usa la lettura su disco se non supera questa età, ad esempio 90s, 10m, 1h 30m o 600 (secondi)
help-max-age-more = Senza: il doppio dell’intervallo di aggiornamento delle impostazioni, e almeno quell’intervallo più cinque minuti.
help-since = Da questo momento: una data, una data con l’ora o quanto tempo fa, ad esempio 30d o 12h
help-until = Fino a questo momento; una data senza ora comprende l’intero giorno

## Frasi alla fine di diversi comandi

help-exit-usual = Stato d’uscita: 0 riuscito, 1 non riuscito, 2 uso errato.
help-exit-account = Stato d’uscita: 0 riuscito, 1 non riuscito o nessun account, 2 uso errato.
help-exit-readings = Stato d’uscita: 0 riuscito, anche senza alcuna lettura, 1 non riuscito, 2 uso errato.

## partner-balance

help-about = Il credito prepagato di un account { -portal } di { -vendor }.
help-about-more = Senza comando: `status`. Finché è recente, si usa la lettura che l’applicazione nell’area di notifica conserva su disco; altrimenti si interroga il portale.
help-example-login = connette un account
help-example-status = il credito attuale
help-example-json = lo stesso per gli script
help-example-waybar = per una barra di stato
help-example-check = per Nagios, Icinga, Checkmk
help-example-forecast = fino a quando basta
help-example-history = speso e ricaricato, per giorno
help-example-alerts = avvisi inviati e prossimi
help-example-low = avvisa sotto 250
help-more = Più dettagli con --help; ogni comando ha il proprio aiuto.
help-exits = Stato d’uscita:
help-exits-0 = riuscito
help-exits-1 = non riuscito: impossibile leggere il credito o eseguire l’operazione
help-exits-2 = uso errato
help-exits-130 = login interrotto con Ctrl-C
help-exits-141 = nessuno ha letto l’output fino in fondo
help-exits-check = Solo `check` ha codici propri: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN (anche in caso di uso errato). I formati per le barre di stato terminano con 0 ogni volta che l’output è riuscito, perché le barre nascondono ciò che fallisce.
help-environment = Variabili d’ambiente; prevalgono su impostazioni e portachiavi e non vengono mai salvate:
help-environment-client-id = le credenziali, insieme a
help-environment-token = solo un token di accesso
help-environment-base-url = l’indirizzo del portale
help-environment-no-color = niente colori
help-credentials-file-form = Un file per --credentials-file contiene gli stessi nomi, uno per riga, ad esempio PARTNER_BALANCE_CLIENT_ID=0123abcd. Le righe vuote e quelle che iniziano con # non contano. Prevale sulle variabili d’ambiente e viene rifiutato se altri possono leggerlo. È pensato per i gestori di servizi, ad esempio LoadCredential= di systemd.
help-several-accounts = Più account: un comando riguarda tutti gli account, o quelli di --account, che si può ripetere. Vengono interrogati contemporaneamente, al massimo quattro alla volta; se uno non riesce, per gli altri non cambia nulla, e lo stato d’uscita è il peggiore. I comandi che modificano un account richiedono di indicare quale. Un account in pausa viene mostrato secondo l’ultima lettura e interrogato solo se indicato per nome.
help-output = I risultati vanno allo standard output, i messaggi allo standard error. Gli importi sono esatti: ciò che non è noto non viene mai mostrato come numero. Con hide_amount nelle impostazioni, gli importi e ciò che li rivelerebbe vengono omessi ovunque l’output sia destinato allo schermo: la riga di `status` e `watch`, i formati per le barre di stato, i testi di `history`, `forecast` e `alerts`.
help-language = Ciò che leggono le persone è nella lingua delle impostazioni (language) o del sistema: LANGUAGE, LC_ALL, LC_MESSAGES, LANG su Linux. Ciò che leggono i programmi è in inglese in ogni lingua: JSON, la riga di `check`, metriche, codici.

## partner-balance status

help-status-about = Il credito attuale, in una riga o per una barra di stato
help-status-refresh = Interroga il portale in ogni caso
help-status-format = Formato dell’output
help-status-json = Come --format json: un oggetto per account, uno per riga
help-status-format-line = Una riga per le persone
help-status-format-json = Una riga JSON per account
help-status-format-waybar = Modulo custom di Waybar con return-type json
help-status-format-i3blocks = i3blocks: testo completo, testo breve, colore
help-status-format-polybar = Modulo custom/script di Polybar
help-status-format-xbar = xbar, SwiftBar e Argos
help-status-example = da disco se recente, altrimenti dal portale
help-status-example-refresh = sempre dal portale
help-status-example-max-age = da disco se letto da un’ora al massimo
help-status-fields = --json scrive un oggetto per account, ciascuno su una riga propria, senza un elenco che li racchiuda (JSON Lines; jq -s ne fa un elenco). Campi: account, name, balance (decimale in una stringa, o null), currency, level (normal, low, critical, unknown), state (fresh, stale, unknown), fetched_at (RFC 3339), age_seconds, low, critical, fault (code, message, hint, request_id) o null, days_left (p10, p50, p90, numeri) o null ed empty_on (gli stessi come date) o null, vedere partner-balance forecast --help, paused (true o false). Senza account non c’è alcuna riga e lo stato d’uscita è 1. Ciò che impedisce di controllare qualsiasi account è indicato in una sola riga: error (message, hint).
help-status-several = Più account seguono l’ordine delle impostazioni, uno per riga. Una barra di stato mostra quello che richiede più attenzione, come l’icona nell’area di notifica, con il suo nome: prima quello che richiede un intervento, poi credito critico, credito basso, gli altri, quelli in pausa; con --account ne mostra un altro. Il tooltip di waybar e il menu di xbar li elencano tutti.
help-status-exit = Stato d’uscita: 0 riuscito, 1 se un credito non è stato letto come richiesto, 2 uso errato. I formati per le barre di stato terminano con 0 ogni volta che l’output è riuscito.

## partner-balance watch

help-watch-about = Il credito man mano che cambia: su un terminale una riga in tempo reale, altrimenti una riga JSON per ogni cambiamento
help-watch-json = Righe JSON, anche su un terminale
help-watch-example = una riga in tempo reale; Ctrl-C per terminare
help-watch-lines = Su un terminale, una riga per ogni account; le righe JSON indicano l’account con il suo id.
help-watch-changes = Conta come cambiamento quello di balance, level, state, fault o delle impostazioni dell’account; i campi sono quelli di partner-balance status --help. Le letture dell’applicazione nell’area di notifica si prendono dal disco; il portale viene interrogato solo quando non ce n’è una recente.
help-watch-exit = Stato d’uscita: 0 terminato con Ctrl-C, 1 non riuscito, 2 uso errato, 141 nessuno legge più.

## partner-balance check

help-check-about = Plugin di monitoraggio: una riga con dati di prestazione; termina con 0, 1, 2 o 3
help-check-about-long = Plugin di monitoraggio secondo le linee guida Monitoring Plugins: una riga con dati di prestazione.
help-check-range = Un { help-value-range } indica quando avvisare:
help-check-range-10 = sotto 0 o sopra 10
help-check-range-from-10 = sotto 10
help-check-range-to-10 = sopra 10
help-check-range-outside = sotto 10 o sopra 20
help-check-range-inside = da 10 a 20, estremi compresi
help-check-unknown = Il portale viene interrogato quando la lettura su disco è più vecchia di --max-age; un credito che allora non è leggibile è UNKNOWN con la causa, mai OK.
help-check-days = --warn-days e --critical-days valutano anche i giorni rimanenti; conta il peggiore dei due esiti. Senza previsione (letture di meno di una settimana, nessuna spesa, credito non noto) non decidono nulla: decide solo il credito, la riga dice perché la previsione manca e il suo dato è U. Se le letture non si possono leggere dal disco o salvarvi, i giorni sono UNKNOWN.
help-check-warning = WARNING quando il credito è in questo intervallo; altrimenti vale la soglia di avviso delle impostazioni
help-check-critical = CRITICAL quando il credito è in questo intervallo; altrimenti vale la soglia critica delle impostazioni
help-check-warn-days = WARNING quando mancano meno giorni di questi alla soglia critica delle impostazioni, secondo il valore centrale della previsione
help-check-critical-days = CRITICAL quando mancano meno giorni di questi
help-check-timeout = Secondi prima di rinunciare, UNKNOWN
help-check-verbose = Accettata perché prevista dalle linee guida; l’unica riga dice già tutto
help-check-example = le soglie delle impostazioni
help-check-example-ranges = WARNING sotto 100, CRITICAL sotto 20
help-check-several = Più account sono un solo servizio: decide il peggiore (CRITICAL, UNKNOWN, WARNING, OK, in quest’ordine), nominato per primo. Ciascuno ha i propri dati di prestazione, con etichette come 'balance_branch' secondo il suo id; con -w e -c tutti sono valutati allo stesso modo, senza, ciascuno con le proprie soglie. Un account in pausa è nominato ma non valutato, a meno che non sia indicato con --account; se lo sono tutti, l’esito è UNKNOWN.
help-check-exit = Stato d’uscita: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, anche in caso di uso errato.

## partner-balance metrics

help-metrics-about = Testo OpenMetrics per Prometheus
help-metrics-output = Scrive questo file, per intero o per niente, invece dello standard output
help-metrics-names = Le metriche, ciascuna con l’etichetta account:
help-metrics-percentile = anche con percentile: 10, 50, 90
help-metrics-unknown = Ciò che non è noto non ha campioni. Un account in pausa ha solo quello di partner_balance_paused, a meno che non sia indicato con --account.
help-metrics-exit = Stato d’uscita: 0 scritto, anche se un credito non è stato letto (lo indica partner_balance_fault), 1 non riuscito, 2 uso errato. Senza account non c’è nulla da scrivere: il comando non riesce e un file di un’esecuzione precedente resta com’è.

## partner-balance history

help-history-about = Il credito per giorno: speso, ricaricato, rimasto; le letture si possono esportare o eliminare
help-history-json = Una riga JSON per account e giorno
help-history-example = gli ultimi 30 giorni
help-history-days = Una riga per ogni giorno del proprio fuso orario, sempre intero: speso, ricaricato e il credito all’ultimo controllo del giorno. Il portale comunica solo il credito del momento, perciò si vede solo la differenza tra due controlli: una spesa e una ricarica avvenute nel frattempo non si possono distinguere, ed entrambe contano nel giorno del secondo controllo. Un giorno senza controlli mostra un trattino, in JSON null.
help-history-fields = --json scrive un oggetto per account e giorno, ciascuno su una riga propria (JSON Lines). Campi: account, day, spent, topped_up, balance (decimali in stringhe), currency.

## partner-balance history export

help-history-export-about = Mostra le letture, esatte, dalla meno recente
help-history-export-about-more = Una riga per ogni periodo in cui il credito è rimasto uguale: prima e ultima lettura.
help-history-export-format = Formato dell’output
help-history-export-format-csv = Valori separati da virgole con intestazione (RFC 4180)
help-history-export-format-json = Una riga JSON per lettura
help-history-export-lines = Ogni riga è un periodo in cui il credito è rimasto uguale ed è stato controllato senza lunghe interruzioni; looks indica quante volte, e manca (in JSON null) dove una versione precedente di questo programma non contava.
help-history-export-json = --format json scrive un oggetto per riga, senza un elenco che li racchiuda (JSON Lines).

## partner-balance history delete

help-history-delete-about = Elimina da questo computer le letture di un account, tranne la più recente
help-history-delete-yes = Non chiede conferma; necessaria dove manca un terminale per chiederla
help-history-delete-stays = Restano la lettura più recente e gli avvisi già mostrati: nessun avviso arriva due volte. `history export` salva prima le letture; `logout` rimuove l’intero account.
help-history-delete-exit = Stato d’uscita: 0 eliminato, 1 non riuscito o non confermato, 2 uso errato, anche senza --yes dove manca un terminale per chiedere conferma.

## partner-balance forecast

help-forecast-about = Fino a quando basta il credito, con il margine di incertezza
help-forecast-json = Una riga JSON per account
help-forecast-threshold = Finché il credito non scende sotto questo importo; altrimenti vale la soglia critica delle impostazioni, o 0 con --from
help-forecast-from = Prende le letture da questo file, - per lo standard input: righe time,balance
help-forecast-from-more = L’ora secondo RFC 3339, ad esempio 2026-11-23T14:05:11Z, il credito con il punto. A qualsiasi distanza di tempo, in qualsiasi ordine, con o senza una prima riga con i nomi. Account, portachiavi e portale non vengono usati.
help-forecast-now = Come se fosse questo momento (RFC 3339): le letture successive non contano
help-forecast-days = Quanti giorni restano finché, senza ricariche, il credito non scende sotto la soglia critica: il valore centrale e l’intervallo in cui ciò avviene in otto casi su dieci. Si basa sulle letture su disco; il portale non viene interrogato. Deriva dalle spese passate e dagli addebiti ricorrenti; ciò che non si è mai visto non si può prevedere. Senza letture di una settimana, o senza spese, lo dice invece di tirare a indovinare.
help-forecast-fields = --json scrive un oggetto per account, ciascuno su una riga propria (JSON Lines). Campi: account, balance, threshold (decimali in stringhe), days_left (p10, p50, p90, numeri; 400 se non scende sotto entro 400 giorni) o null, empty_on (p10, p50, p90, date) o null, reason (perché null) o null, spend_per_day (numero) o null, expected_charges (elenco di on, amount), confidence (low, fair, good) o null, based_on_days (numero) o null. Senza account non c’è alcuna riga e lo stato d’uscita è 1.
help-forecast-exit = Stato d’uscita: 0 riuscito, anche senza previsione, 1 non riuscito, 2 uso errato.

## partner-balance alerts

help-alerts-about = Avvisi inviati, prossimi e sospesi; che cosa avrebbero notificato altre impostazioni
help-alerts-json = Una riga JSON per account
help-alerts-told = Per ogni account: che cosa è stato notificato e quando; quale avviso è pronto a scattare, in attesa o notificato; che cosa è sospeso; che cosa è in attesa o considerato notificato sugli altri canali (un programma, un webhook); che cosa seguirà, o perché non seguirà nulla. I dati vengono letti dal disco; questo programma non notifica nulla: lo fa l’applicazione nell’area di notifica.
help-alerts-fields = --json scrive un oggetto per account, ciascuno su una riga propria (JSON Lines). Campi: account, told (elenco di time, kind, also, balance: decimale in una stringa o null), states (critical, low, days, refused, blind: ciascuno armed, due o told), token_ends_at, snooze (since, until: null se fino alla ricarica, holds_critical) o null, is_quiet, quiet_until (null anche se il silenzio è permanente), next (time, kind, also) o null, next_reminder (senza contare silenzio e sospensione) o null, waits (perché manca next: never_read, last_look_failed, snoozed, always_quiet, reminders_off, nothing_due, paused) o null, ways_out (ways: program, webhook; due: elenco di tipi; told: il più recente considerato lì notificato, o null; waiting: quanti eventi non sono stati ancora accettati, o null) o null senza altri canali. Ore secondo RFC 3339. Tipi: critical, low, days, refused, token, blind, reminder, recovered.

## partner-balance alerts test

help-alerts-test-about = Invia una prova a questo desktop e al programma e al webhook delle impostazioni, per vedere se arriva
help-alerts-test-sent = Una notifica su questo desktop; poi, per ogni account o per quello di --account, ciò che il suo programma e il suo webhook ricevono per un avviso, contrassegnato come prova. A questi la prova viene inviata anche dove nulla mostra notifiche.
help-alerts-test-exit = Stato d’uscita: 0 accettata da tutti, 1 non accettata da uno, 2 uso errato.

## partner-balance alerts snooze

help-alerts-snooze-about = Sospende per un po’ promemoria e avvisi di credito basso
help-alerts-snooze-for = Per quanto tempo, da 1m a 30d, ad esempio 4h, 1d o 1d 12h
help-alerts-snooze-until-topped-up = Fino alla ricarica: una lettura superiore alla precedente e non più bassa
help-alerts-snooze-held = Una sospensione trattiene promemoria e avvisi di credito basso; se il credito diventa critico, l’avviso arriva e la sospensione termina. Se inizia quando il credito è critico, trattiene anche quell’avviso. Sostituisce una sospensione precedente. L’applicazione nell’area di notifica ne tiene conto.
help-alerts-snooze-exit = Stato d’uscita: 0 riuscito, 1 non riuscito o ancora nessun dato sull’account, 2 uso errato.

## partner-balance alerts resume

help-alerts-resume-about = Riattiva gli avvisi sospesi
help-alerts-resume-exit = Stato d’uscita: 0 riuscito, anche se nulla era sospeso, 1 non riuscito o ancora nessun dato sull’account, 2 uso errato.

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = Mostra il segreto con cui il destinatario di un webhook verifica la firma di ciò che riceve
help-alerts-webhook-secret-new = Ne crea uno nuovo; ciò che è firmato con il precedente non viene più accettato
help-alerts-webhook-secret-digits = 64 cifre esadecimali, create al primo uso e conservate nel portachiavi. Così come sono scritte costituiscono la chiave della firma; README.md spiega come verificarla.
help-alerts-webhook-secret-exit = Stato d’uscita: 0 mostrato, 1 non riuscito, ad esempio senza portachiavi, 2 uso errato.

## partner-balance alerts replay

help-alerts-replay-about = Che cosa avrebbero notificato le impostazioni, con le letture finora salvate o con quelle di un file
help-alerts-replay-from = Prende i controlli da questo file, - per lo standard input: righe time,balance o time,balance,fault
help-alerts-replay-from-more = L’ora secondo RFC 3339, in ordine, il credito con il punto. Senza credito e con il codice di un errore è un controllo non riuscito. Con o senza una prima riga con i nomi.
help-alerts-replay-settings = Le impostazioni di questo file invece di quelle attuali; --account sceglie tra i suoi account
help-alerts-replay-time-zone = Ore e giorni di silenzio in questo fuso orario, ad esempio Europe/Berlin, invece che in quello del sistema
help-alerts-replay-until = Fino a questo momento (RFC 3339); altrimenti fino a ora, o con --from fino all’ora dell’ultima riga
help-alerts-replay-json = Una riga JSON per notifica
help-alerts-replay-told = Che cosa avrebbero notificato le impostazioni attuali, con il codice dell’applicazione nell’area di notifica, su una macchina sempre accesa, che avesse controllato solo in quei momenti e con un desktop che accettasse tutto subito. Con le letture su disco non segnala interruzioni: i controlli non riusciti non vi sono conservati. Non viene modificato nulla.
help-alerts-replay-lines = --from legge righe time,balance,fault, il cui ultimo campo può mancare:
help-alerts-replay-fields = --json scrive un oggetto per notifica, ciascuno su una riga propria (JSON Lines), dalla meno recente. Campi: time (RFC 3339), kind, also (elenco di tipi), balance (decimale in una stringa, o null se non è mai stato letto), summary, body.
help-alerts-replay-exit = Stato d’uscita: 0 riuscito, anche senza alcuna notifica, 1 non riuscito, 2 uso errato.

## partner-balance login

help-login-about = Connette un account: ne verifica le credenziali presso il portale e le conserva nel portachiavi
help-login-client-id = { -client-id }; se non indicato, viene chiesto o letto dallo standard input
help-login-client-id-more = Per il { -client-secret } non c’è un’opzione: altri potrebbero leggerlo nell’elenco dei processi. Si digita senza che venga mostrato o si legge dallo standard input.
help-login-token = Solo un token di accesso invece di { -client-id } e { -client-secret }: valido al massimo mezz’ora
help-login-base-url = L’indirizzo del portale, se non è quello del fornitore
help-login-name = Il nome da dare all’account
help-login-example = chiede { -client-id } e { -client-secret }
help-login-where = Da dove provengono: l’account manager di { -vendor } concede l’accesso all’API; poi, nel { -portal }, in { -api-page }, attivare l’accesso, copiare il { -client-id } e premere { -reset } per visualizzare un nuovo { -client-secret }. { -reset } annulla il segreto precedente: gli altri programmi che lo usano smettono di funzionare.
help-login-input = Standard input diverso da un terminale: il { -client-id } nella prima riga, a meno che non sia indicato, il { -client-secret } in quella successiva. Se un account è già connesso, ne vengono sostituite le credenziali; --account con un nuovo id (da 1 a 60 caratteri tra lettere dalla a alla z, cifre, - _ e .) ne connette un altro, ed è necessario quando ce n’è più di uno. Senza portachiavi, ad esempio su un server, il login non serve: vedere --credentials-file e le variabili d’ambiente in partner-balance --help.
help-login-exit = Stato d’uscita: 0 connesso, 1 rifiutato o non salvato (allora non è salvato nulla), 2 uso errato, 130 interrotto.

## partner-balance logout

help-logout-about = Rimuove un account: credenziali, letture, impostazioni
help-logout-example = per gli altri non cambia nulla
help-logout-removes = Rimuove da questo computer ogni traccia dell’account, letture comprese, senza chiedere conferma; `history export` le salva prima.
help-logout-exit = Stato d’uscita: 0 rimosso, 1 non riuscito (ripetendolo, il comando riprende da dove si è fermato), 2 uso errato.

## partner-balance accounts

help-accounts-about = Gli account: lo stato di ciascuno e dove si trovano le sue credenziali
help-accounts-json = Una riga JSON per account
help-accounts-example = un altro account
help-accounts-told = Di ciascuno: il credito su disco, il livello e l’età della lettura, se è in pausa, l’indirizzo e dove si trovano le credenziali. Il portale non viene interrogato.
help-accounts-fields = --json scrive un oggetto per account, ciascuno su una riga propria (JSON Lines). Campi: account, name, base_url, credential (keychain, environment, missing, keychain_locked, keychain_missing, keychain_failed), kind (client, token) o null, e balance, currency, level, state, fetched_at, age_seconds, paused come in partner-balance status.

## partner-balance config

help-config-about = Le impostazioni, condivise con l’applicazione nell’area di notifica
help-config-path-about = Dove si trova il file delle impostazioni
help-config-show-about = Tutte le impostazioni, una { help-value-key } = { help-value-value } per riga
help-config-get-about = Il valore di un’impostazione
help-config-set-about = Cambia un’impostazione; se l’applicazione nell’area di notifica è in esecuzione, la recepisce entro un secondo
help-config-key = Quale impostazione
help-config-value = Il nuovo valore
help-config-get-several = Con più account indicati, una riga per ciascuno, nell’ordine delle impostazioni.
help-config-set-example-webhook = nessuno più
help-config-set-several = Se --account è ripetuto, vengono modificati tutti quegli account o nessuno. refresh_interval è quello di tutti gli account; con --account, quello proprio dell’account.
help-config-set-thresholds = critical non può superare low: per abbassare entrambe le soglie, cominciare da critical; per alzarle, da low.
help-config-set-webhook = L’indirizzo di un webhook può essere segreto, e altri possono vedere gli argomenti: in tal caso è meglio scriverlo direttamente nel file (partner-balance config path). Ne viene mostrato sempre e solo il server.
help-config-set-exit = Stato d’uscita: 0 modificato, 1 valore rifiutato o impossibile da salvare, 2 uso errato.

## Le impostazioni

help-key-refresh-interval = Tempo tra un aggiornamento e l’altro, da 1m a 24h; con --account quello proprio dell’account, o default: quello di tutti
help-key-start-at-login = Se l’applicazione nell’area di notifica si avvia all’accesso; si cambia nelle sue impostazioni
help-key-hide-amount = Se gli importi sono nascosti dove altri potrebbero vederli
help-key-look-for-updates = Se l’applicazione nell’area di notifica cerca nuove versioni, una volta al giorno
help-key-language = La lingua: auto (quella del sistema) o un codice come de, pt-BR o zh-Hans
help-key-history = Per quanto tempo si conservano le letture: forever, o una durata come 2 years o 400 days
help-key-icon-account = Quale account mostra l’icona, se ce n’è più di uno: auto (il più urgente) o il suo id
help-key-account-order = In che ordine compaiono gli account nell’area di notifica: urgent (prima i più urgenti) o own (come nel file)
help-key-name = Il nome dell’account
help-key-base-url = L’indirizzo del portale; si cambia con `login`
help-key-currency = Il codice di tre lettere della valuta
help-key-low = Sotto questo importo il credito è basso
help-key-critical = Sotto questo importo il credito è critico
help-key-paused = Se l’account è in pausa: non viene interrogato né genera avvisi
help-key-rearm-percent = Di quale percentuale il credito deve risalire sopra una soglia perché si avvisi di nuovo quando scende sotto, da 0 a 100
help-key-days = Avvisa quando restano meno giorni di questi, da 1 a 365; 0: mai
help-key-remind-low = Frequenza dei promemoria finché il credito è basso: off, 4h, 12h, 1d o 3d
help-key-remind-critical = Lo stesso finché è critico
help-key-recovered = Se segnalare una ricarica
help-key-blind-after = Dopo quanto tempo senza letture segnalare che mancano, da 1h a 30d
help-key-quiet-from = Quando iniziano le ore di silenzio, ad esempio 22:00
help-key-quiet-until = Quando finiscono; se uguale a quiet_from, non ce ne sono
help-key-days-off = Giorni senza notifiche, ad esempio sat,sun; none: nessuno
help-key-critical-breaks-quiet = Se un credito critico viene segnalato anche nelle ore di silenzio
help-key-program = Un programma che riceve anch’esso gli avvisi: il percorso completo, senza argomenti; vuoto: nessuno
help-key-webhook = Un indirizzo che riceve anch’esso gli avvisi: https, o http verso questo computer; vuoto: nessuno

## partner-balance doctor

help-doctor-about = Che cosa funziona, che cosa no, e che cosa fare
help-doctor-bundle = Scrive in questo file ciò che serve all’assistenza; non contiene segreti
help-doctor-exit = Stato d’uscita: 0 se nulla impedisce di leggere il credito, altrimenti 1, 2 uso errato.

## partner-balance updates

help-updates-about = Cerca una volta se esiste una nuova versione dell’applicazione
help-updates-json = Una riga JSON
help-updates-example = l’icona lo fa ogni giorno
help-updates-feed = Viene letto l’elenco firmato delle versioni, che look_for_updates sia attivo o no; non viene scaricato nulla.
help-updates-fields = --json scrive un oggetto. Campi: installed, newest (versioni), is_newer, published (RFC 3339), notes, notes_url, update_with (un comando, se la fornisce un gestore di pacchetti) o null, download (url, sha256) o null.
help-updates-exit = Stato d’uscita: 0 non esiste una nuova versione, 100 ne esiste una, 1 ricerca non riuscita, 2 uso errato.

## partner-balance completions

help-completions-about = Completamenti per una shell
help-completions-shell = Quale shell
help-completions-zsh = zsh, con fpath+=~/.zfunc prima di compinit:

## partner-balance man

help-man-about = Le pagine di manuale
help-man-output = Scrive in questa cartella le pagine di tutti i comandi, invece della pagina principale sullo standard output
help-man-english = Le pagine sono in inglese.
