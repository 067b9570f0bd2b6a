### Ciò che i comandi mostrano alle persone. Comandi, opzioni e chiavi restano come sono.

## Consigli sotto un problema

command-line-hint-credentials-refused = Controllare { -client-id } e { -client-secret }. Se il segreto è stato reimpostato in { -api-page } nel { -portal }, eseguire `partner-balance login` con quello nuovo.
command-line-hint-credentials-missing = Eseguire `partner-balance login`, oppure fornire le credenziali nelle variabili d’ambiente o con --credentials-file.
command-line-hint-environment-unusable = Correggere la variabile o il file indicato con --credentials-file.
command-line-hint-token-expired = Un token incollato è valido al massimo mezz’ora. Eseguire `partner-balance login` con uno nuovo o con { -client-id } e { -client-secret }, che non scadono.
command-line-hint-wrong-address = Controllare l’indirizzo del portale. `partner-balance login --base-url` ne imposta un altro.
command-line-hint-address-changed = Appartengono all’indirizzo per cui sono state inserite. Eseguire `partner-balance login` per usare il nuovo indirizzo, oppure ripristinare quello precedente (base_url in settings.toml, PARTNER_BALANCE_BASE_URL).
command-line-hint-keychain-locked = Sbloccarlo ed eseguire di nuovo il comando, oppure fornire le credenziali nelle variabili d’ambiente o con --credentials-file.
command-line-hint-keychain-missing = Avviare GNOME Keyring, KWallet o un altro portachiavi (Secret Service). Su una macchina senza desktop, fornire le credenziali nelle variabili d’ambiente o con --credentials-file.
command-line-hint-keychain-failed = Riavviarlo, uscire dalla sessione e accedere di nuovo, oppure fornire le credenziali nelle variabili d’ambiente o con --credentials-file. KWallet non funziona nemmeno se manca il plugin OpenSSL di QCA (in Debian libqca-qt6-plugins).
command-line-hint-rate-limited = Se il problema persiste, scegliere un intervallo più lungo: `partner-balance config set refresh_interval 30m`.
command-line-hint-history-unavailable = Controllare lo spazio libero e i permessi della cartella dei dati.
command-line-hint-settings-unavailable = Controllare lo spazio libero e i permessi della cartella di configurazione.

## Tra le colonne di `status`, `accounts` e `watch`, e nelle barre di stato

command-line-updated = aggiornato { $age }
command-line-updated-stale = aggiornato { $age }, potrebbe essere cambiato
command-line-updated-stale-line = Aggiornato { $age }, potrebbe essere cambiato
command-line-request-id = ID richiesta: { $id }
command-line-sentence = { $text }.
command-line-of-account = { $account }: { $what }.
command-line-more-lines = { $count ->
    [one] … e { $count } altro
   *[other] … e altri { $count }
}
command-line-bar-not-connected = non connesso
command-line-bar-connect = Nessun account ancora connesso: eseguire partner-balance login
command-line-menu-no-account = Nessun account ancora connesso
command-line-menu-connect = Eseguire partner-balance login in un terminale
command-line-menu-again = Esegui di nuovo

## Errori di molti comandi

command-line-no-account = Nessun account ancora connesso.
command-line-no-account-hint = `partner-balance login` ne connette uno. Su un server senza portachiavi, fornire le credenziali nelle variabili d’ambiente o con --credentials-file: vedere partner-balance --help.
command-line-output-unwritten = Impossibile scrivere l’output: { $reason }.
command-line-file-unreadable = Impossibile leggere { $file }: { $reason }.
command-line-file-unwritten = Impossibile scrivere { $file }: { $reason }.
command-line-stdin-unreadable = Impossibile leggere lo standard input: { $reason }.
command-line-stdin-no-text = Lo standard input non è testo UTF-8.
command-line-stdin-no-text-hint = Salvare in UTF-8 il file da cui proviene.
command-line-no-waiting = Il sistema non offre alcun modo di attendere: { $reason }.
command-line-no-signals = Il sistema non fornisce i segnali: { $reason }.
command-line-reason-not-found = il file o la cartella non esiste
command-line-reason-is-folder = è una cartella
command-line-reason-not-a-folder = un elemento del percorso, che dovrebbe essere una cartella, è un file
command-line-reason-disk-full = il disco è pieno
command-line-reason-read-only = il disco è di sola lettura
command-line-reason-not-permitted = permesso negato
command-line-others-folder = { $folder } appartiene a un altro utente, che non avrebbe accesso ai file creati lì da root.
command-line-others-folder-hint = Eseguire il comando come quell’utente, senza sudo; oppure come root con le cartelle di root: sudo -H.

## Di quale account si tratta

command-line-one-account = Il comando riguarda un account per volta: indicare --account una sola volta.
command-line-several-accounts = Ci sono più account: sceglierne uno con --account ({ $ids }).
command-line-several-called = Più account hanno il nome { $name }.
command-line-several-called-hint = Scegliere in base all’id: { $ids }.
command-line-no-such-account = L’account { $name } non esiste.
command-line-no-such-account-hint = Account esistenti: { $ids }.
command-line-no-such-account-none = Nessun account è connesso: `partner-balance login` ne connette uno.

## Opzioni al posto sbagliato

command-line-misplaced-status = Le opzioni di `status` vanno dopo il suo nome, ad esempio: partner-balance status --json
command-line-misplaced-export = Le opzioni di `history export` vanno dopo il suo nome, ad esempio: partner-balance history export --since 30d
command-line-misplaced-replay = Le opzioni di `alerts replay` vanno dopo il suo nome, ad esempio: partner-balance alerts replay --json
command-line-wrong-usage = uso errato: vedere { $command }
command-line-login-no-secret = login non accetta segreti come argomento: altri potrebbero leggerli nell’elenco dei processi.
command-line-login-no-secret-hint = Il segreto si digita quando viene richiesto o si legge dallo standard input: vedere partner-balance login --help

## accounts: dove si trovano le credenziali

command-line-accounts-keychain-client = { -client-id } e { -client-secret } nel portachiavi
command-line-accounts-keychain-token = un token di accesso nel portachiavi
command-line-accounts-environment-client = { -client-id } e { -client-secret } dalle variabili d’ambiente
command-line-accounts-environment-token = un token di accesso dalle variabili d’ambiente
command-line-accounts-environment-unusable = dalle variabili d’ambiente, non utilizzabili
command-line-accounts-missing = nessuna credenziale: eseguire partner-balance login
command-line-accounts-keychain-locked = il portachiavi è bloccato
command-line-accounts-keychain-missing = nessun portachiavi in esecuzione
command-line-accounts-keychain-failed = errore del portachiavi

## alerts: che cosa è stato notificato e che cosa seguirà

command-line-alert-critical = critico
command-line-alert-low = basso
command-line-alert-days = giorni rimanenti
command-line-alert-refused = credenziali rifiutate
command-line-alert-token = scadenza del token di accesso
command-line-alert-blind = lettura impossibile
command-line-alert-reminder = promemoria
command-line-alert-recovered = ricarica
command-line-alerts-none-told = Finora non è stato notificato nulla.
command-line-alerts-told = Notificato ({ $moment }): { $kinds }.
command-line-alerts-told-balance = Notificato ({ $moment }): { $kinds } ({ $money }).
command-line-alerts-state = { $alert }: { $state }.
command-line-alerts-critical = Critico
command-line-alerts-critical-below = Critico (sotto { $money })
command-line-alerts-low = Basso
command-line-alerts-low-below = Basso (sotto { $money })
command-line-alerts-days = Giorni rimanenti (meno di { $days })
command-line-alerts-refused = Credenziali rifiutate
command-line-alerts-blind = Lettura impossibile (per { $time })
command-line-alerts-armed = pronto a scattare
command-line-alerts-due = in attesa di notifica
command-line-alerts-told-state = notificato, non ancora pronto a scattare di nuovo
command-line-alerts-token-ends = Scadenza del token di accesso incollato: { $moment }; l’avviso arriva mezz’ora prima.
command-line-alerts-snoozed = Avvisi sospesi ({ $since }): { $what }.
command-line-held-back-low = promemoria e avvisi di credito basso sono sospesi (termine: { $moment })
command-line-held-back-low-topped-up = promemoria e avvisi di credito basso sono sospesi fino alla ricarica
command-line-held-back-critical = promemoria e avvisi di credito basso o critico sono sospesi (termine: { $moment })
command-line-held-back-critical-topped-up = promemoria e avvisi di credito basso o critico sono sospesi fino alla ricarica
command-line-still-told-critical = Se il credito diventa critico, l’avviso arriva e la sospensione termina.
command-line-still-told-else = Tutto il resto viene notificato, ad esempio che il credito non è leggibile.
command-line-nothing-held-back = nessun avviso è sospeso
command-line-snooze-ended = la sospensione è terminata, nessun avviso è più sospeso
command-line-nothing-was-held-back = nessun avviso era sospeso
command-line-alerts-quiet = Periodo di silenzio in corso (termine: { $moment }).
command-line-alerts-quiet-always = Periodo di silenzio permanente: tutti i giorni sono di silenzio.
command-line-alerts-next-now = Prossimo avviso: { $kinds }, adesso, dall’applicazione nell’area di notifica.
command-line-alerts-next-at = Prossimo avviso: { $kinds } ({ $moment }), se prima non cambia nulla.
command-line-alerts-waits-paused = Nessun avviso previsto: l’account è in pausa.
command-line-alerts-waits-never-read = Nessun avviso previsto: il credito non è mai stato controllato.
command-line-alerts-waits-last-look-failed = Nessun avviso previsto: l’ultimo controllo non è riuscito e gli avvisi in attesa partiranno con il primo che riesce.
command-line-alerts-waits-snoozed = Nessun avviso previsto: quelli in attesa sono sospesi.
command-line-alerts-waits-always-quiet = Nessun avviso previsto: il periodo di silenzio è permanente.
command-line-alerts-waits-reminders-off = Nessun avviso previsto: il credito è sotto una soglia, ma i promemoria sono disattivati.
command-line-alerts-waits-nothing-due = Nessun avviso previsto: non c’è nulla da notificare.
command-line-ways-out = Altri canali ({ $ways }): { $state }.
command-line-way-program = programma
command-line-way-webhook = webhook
command-line-ways-out-due = in attesa di notifica: { $kinds }
command-line-ways-out-told = considerato notificato ({ $moment }): { $kinds }
command-line-ways-out-none-told = ancora nessuna notifica
command-line-ways-out-waiting = { $count ->
    [0] nessun evento da consegnare
    [one] { $count } evento da consegnare
   *[other] { $count } eventi da consegnare
}
command-line-alerts-other-address = I dati di { $account } su questo computer riguardano un altro indirizzo: non è stato modificato nulla.
command-line-alerts-other-address-hint = Una prima lettura all’indirizzo attuale ricomincia da capo: `partner-balance status`.
command-line-alerts-nothing-known = Non ci sono ancora dati su { $account }, perciò non c’è nulla da sospendere.
command-line-alerts-nothing-known-hint = Si comincia con la prima lettura: `partner-balance status`.

## alerts test

command-line-test-shown = Una notifica di prova è sullo schermo o nell’elenco delle notifiche del desktop.
command-line-test-no-server = La notifica di prova non è stata mostrata: su questo desktop non è in esecuzione nulla che mostri notifiche.
command-line-test-no-server-hint = Eseguire il comando in una sessione desktop. Quasi tutti i desktop mostrano notifiche; senza desktop lo fanno dunst e mako. Su un server, per gli avvisi usare `partner-balance check`.
command-line-test-no-answer = La notifica di prova non è stata mostrata: il programma che mostra le notifiche non risponde.
command-line-test-no-answer-hint = Potrebbe ancora comparire. Riavviare quel programma, oppure uscire dalla sessione e accedere di nuovo.
command-line-test-refused = La notifica di prova non è stata mostrata: il programma che mostra le notifiche l’ha rifiutata ({ $detail }).
command-line-test-not-shown = La notifica di prova non è stata mostrata: { $reason }.
command-line-test-switched-off-hint = Cambiare questa impostazione e riprovare.
command-line-test-refused-hint = Controllare se le impostazioni del desktop consentono le notifiche e riprovare.
command-line-test-program-taken = Il programma di { $account } ha accettato la prova.
command-line-test-webhook-taken = Il webhook di { $account } ha accettato la prova.
command-line-test-program-not-taken = Il programma di { $account } non ha accettato la prova: { $reason }.
command-line-test-webhook-not-taken = Il webhook di { $account } non ha accettato la prova: { $reason }.

## alerts webhook-secret

command-line-webhook-secret-hint = Comunicarlo solo al destinatario del webhook, che lo usa per verificare le firme.
command-line-webhook-secret-new-hint = Comunicarlo al destinatario del webhook al posto del precedente, che non viene più usato.

## alerts replay, e file con righe di ora, credito ed errore

command-line-replay-no-looks = Nessuna notifica: non ci sono controlli.
command-line-replay-sum = { $count ->
    [0] Nessuna notifica ({ $from } – { $to }).
    [one] { $count } notifica ({ $from } – { $to }).
   *[other] { $count } notifiche ({ $from } – { $to }).
}
command-line-replay-settings-hint = --settings richiede un file di impostazioni: vedere partner-balance config path.
command-line-rows-file = { $file }, riga { $line }: { $problem }.
command-line-rows-stdin = Standard input, riga { $line }: { $problem }.
command-line-rows-no-text = non è testo UTF-8
command-line-rows-no-time = «{ $text }» non è un’ora con lo scarto da UTC (RFC 3339)
command-line-rows-no-amount = «{ $text }» non è un importo come 675.24
command-line-rows-two-fields = { $count ->
    [one] servono due campi, ora e credito, e ce n’è { $count }
   *[other] servono due campi, ora e credito, e ce ne sono { $count }
}
command-line-rows-three-fields = { $count ->
    [one] servono due o tre campi, ora, credito ed errore, e ce n’è { $count }
   *[other] servono due o tre campi, ora, credito ed errore, e ce ne sono { $count }
}
command-line-rows-neither = non contiene né un credito né un errore
command-line-rows-both = contiene sia un credito sia un errore: un controllo dà solo uno dei due
command-line-rows-order = { $time } precede l’ora della riga precedente
command-line-rows-no-code = «{ $text }» non è un codice di errore
command-line-rows-form-readings = Ogni riga ha la forma time,balance, ad esempio 2026-11-23T14:05:11Z,675.24; è ammessa una prima riga con i nomi.
command-line-rows-form-looks = Ogni riga ha la forma time,balance o time,balance,fault, in ordine di tempo, ad esempio 2026-11-23T14:05:11Z,675.24 o 2026-11-23T14:05:11Z,,offline; è ammessa una prima riga con i nomi. Errori: { $codes }.

## config

command-line-config-address = L’indirizzo si cambia con `partner-balance login --base-url`, che prima lo verifica.
command-line-look-for-source = Controllare alla fonte da cui proviene l’applicazione.
command-line-config-critical-above = La soglia critica sarebbe superiore a quella di avviso.
command-line-config-critical-above-hint = Abbassarla prima con `partner-balance config set critical`.
command-line-config-no-tray = L’applicazione dell’area di notifica non si trova né accanto a questo programma né nel percorso di ricerca.
command-line-config-no-tray-hint = start_at_login la riguarda: installarla, oppure cambiare questo valore nelle sue impostazioni.
command-line-config-login-unchanged = Impossibile modificare ciò che si avvia all’accesso ({ $detail }).
command-line-config-login-path = il percorso del programma non si può scrivere lì
command-line-enter-interval = Inserire una durata da 1m a 24h, ad esempio 10m o "1h 30m", oppure minuti interi.
command-line-enter-true-false = Inserire true o false.
command-line-enter-order = Inserire urgent o own.
command-line-enter-language = Inserire auto, per la lingua del sistema, o uno di questi valori: { $tags }.
command-line-enter-blind-after = Inserire una durata da 1h a 30d, ad esempio 24h o 36h, in minuti interi.
command-line-enter-percent = Inserire un numero intero da 0 a { $most }.
command-line-enter-days = Inserire un numero intero da 1 a { $most }, o 0 per mai.
command-line-enter-remind = Inserire off, 4h, 12h, 1d o 3d.
command-line-enter-time-of-day = Inserire un’ora del giorno con ore e minuti, ad esempio 22:00.
command-line-enter-days-off = Inserire giorni, ad esempio sat,sun, scelti tra mon, tue, wed, thu, fri, sat e sun; oppure none.
command-line-enter-whole-address = Inserire l’indirizzo completo: dove viene mostrato, una parte è omessa.
command-line-enter-whole-address-hint = Quello completo si trova nel file delle impostazioni: `partner-balance config path`.

## Il file di --credentials-file

command-line-credentials-unreadable = Impossibile leggere il file delle credenziali { $file }: { $reason }.
command-line-credentials-utf-16 = Impossibile usare il file delle credenziali { $file }: è salvato in UTF-16. Salvarlo in UTF-8.
command-line-credentials-no-text = Impossibile usare il file delle credenziali { $file }: non è testo UTF-8. Salvarlo in UTF-8.
command-line-credentials-no-value = Impossibile usare il file delle credenziali { $file }: la riga { $line } non ha la forma KEY=VALUE.
command-line-credentials-no-key = Impossibile usare il file delle credenziali { $file }: la riga { $line } non inizia con una chiave nota.
command-line-credentials-twice = Impossibile usare il file delle credenziali { $file }: la riga { $line } contiene { $key } per la seconda volta.
command-line-credentials-empty = Impossibile usare il file delle credenziali { $file }: non contiene credenziali.
command-line-credentials-hint = Deve contenere righe come { $example }; vedere `partner-balance --help`.
command-line-credentials-open = Il file delle credenziali { $file } è accessibile ad altri (permessi { $mode }), perciò non viene usato.
command-line-credentials-close = Per limitarne l’accesso: { $command }
command-line-credentials-unknown-rights = Impossibile stabilire chi può leggere il file delle credenziali { $file }: { $reason }.
command-line-credentials-unknown-rights-hint = Non viene usato. Conservarlo nella propria cartella utente, su un disco che gestisca i permessi.
command-line-credentials-of-another = Il file delle credenziali { $file } appartiene a un altro utente ({ $owner }), perciò non viene usato.
command-line-credentials-open-to = Il file delle credenziali { $file } è accessibile ad altri ({ $who }), perciò non viene usato.
command-line-credentials-open-to-all = Il file delle credenziali { $file } è accessibile a tutti, perciò non viene usato.
command-line-credentials-copy = Copiarlo nella propria cartella utente e usare quella copia.
command-line-who-everyone = tutti
command-line-who-at-computer = tutti gli utenti connessi localmente
command-line-who-anonymous = chi non ha effettuato l’accesso
command-line-who-logged-in = chiunque abbia effettuato l’accesso
command-line-who-users = tutti gli utenti di questo computer
command-line-who-guests = ospiti

## doctor

command-line-doctor-ok = ok
command-line-doctor-note = nota
command-line-doctor-problem = problema
command-line-doctor-settings = impostazioni
command-line-doctor-history = storico
command-line-doctor-keychain = portachiavi
command-line-doctor-desktop = desktop
command-line-doctor-tray = area di notifica
command-line-doctor-notifications = notifiche
command-line-doctor-proxy = proxy
command-line-doctor-network = rete
command-line-doctor-tls = TLS
command-line-doctor-portal = portale
command-line-doctor-clock = orologio
command-line-doctor-account = account
command-line-doctor-updates = nuove versioni
command-line-doctor-settings-correct = Correggere { $file }.
command-line-doctor-settings-none = { $file } non esiste ancora: valgono le impostazioni predefinite.
command-line-doctor-settings-read = { $count ->
    [one] { $file } è leggibile: { $count } account.
   *[other] { $file } è leggibile: { $count } account.
}
command-line-doctor-history-none = Ancora nessuna lettura.
command-line-doctor-history-unreadable = { $file }: { $detail }.
command-line-doctor-history-read = { $file } è leggibile; lettura più recente: { $age }.
command-line-doctor-history-read-none = { $file } è leggibile; lettura più recente: nessuna per questi account.
command-line-doctor-keychain-locked = Il portachiavi è bloccato.
command-line-doctor-keychain-locked-hint = Sbloccarlo, ad esempio con il programma per le password del desktop.
command-line-doctor-keychain-holds = È sbloccato e contiene le credenziali dell’account.
command-line-doctor-keychain-holds-all = È sbloccato e contiene le credenziali degli account.
command-line-doctor-keychain-lacks = È sbloccato, ma non contiene credenziali per l’account.
command-line-doctor-keychain-lacks-some = È sbloccato, ma non contiene le credenziali di tutti gli account.
command-line-doctor-run-login = Eseguire `partner-balance login`.
command-line-doctor-keychain-open = È sbloccato.
command-line-doctor-keychain-silent = Il portachiavi non risponde.
command-line-doctor-keychain-silent-hint = Verificare se attende una risposta sullo schermo, oppure riavviarlo.
command-line-doctor-keychain-missing = Nessun portachiavi in esecuzione.
command-line-doctor-keychain-missing-hint = Avviare GNOME Keyring, KWallet o un altro Secret Service; senza desktop, fornire le credenziali nelle variabili d’ambiente o con --credentials-file.
command-line-doctor-no-desktop = Qui non c’è una sessione desktop, perciò non ci sono né icona né notifiche.
command-line-doctor-no-desktop-hint = Su un server non occorre fare nulla; lì gli avvisi arrivano da `check`.
command-line-doctor-tray-shown = Un pannello mostra le icone dell’area di notifica.
command-line-doctor-tray-not-shown = Nessun pannello mostra le icone dell’area di notifica, perciò l’applicazione si apre in una finestra.
command-line-doctor-notifications-shown = È in esecuzione un server di notifiche.
command-line-doctor-notifications-not-shown = Nessun server di notifiche in esecuzione: gli avvisi restano in attesa finché non ce n’è uno.
command-line-doctor-notifications-hint = Quasi tutti i desktop ne hanno uno; dunst e mako funzionano senza desktop.
command-line-doctor-desktop-unseen = Icona e notifiche non sono state controllate.
command-line-doctor-desktop-unseen-mac = Il permesso di inviare notifiche di { -product } si trova nelle impostazioni del sistema, in Notifiche.
command-line-doctor-desktop-unseen-windows = Nelle impostazioni del sistema si trovano il permesso di inviare notifiche di { -product } (Sistema > Notifiche) e la visibilità della sua icona (Personalizzazione > Barra delle applicazioni).
command-line-doctor-proxy-unusable = La variabile { $name } non indica un proxy utilizzabile, perciò viene ignorata.
command-line-doctor-proxy-unusable-hint = Forma prevista: http://proxy.example:3128 o socks5h://proxy.example:1080.
command-line-doctor-proxy-environment = Le richieste passano per { $proxy }, come indicato dalle variabili d’ambiente (HTTPS_PROXY o ALL_PROXY).
command-line-doctor-proxy-system = Le richieste passano per { $proxy }, come indicato dalle variabili d’ambiente o dalle impostazioni del sistema.
command-line-doctor-proxy-desktop = Le richieste passano per { $proxy }, come indicato dalle impostazioni del desktop.
command-line-doctor-paused = { $account }: in pausa, perciò non controllato.
command-line-doctor-paused-hint = Per terminare la pausa: { $command }
command-line-doctor-account-known = { $account }: { $money }.
command-line-doctor-account-problem = { $account }: { $problem }
command-line-doctor-reached = { $host } è raggiungibile.
command-line-doctor-trusted = Il certificato di { $host } è attendibile.
command-line-doctor-answers = { $host } risponde come portale (HTTP { $status }).
command-line-doctor-host-problem = { $host }: { $problem } ({ $detail })
command-line-doctor-no-connection = Il nome { $host } viene risolto, ma la connessione non riesce.
command-line-doctor-no-connection-hint = Controllare il firewall e il proxy di questa rete.
command-line-doctor-no-name = Il nome { $host } non viene risolto.
command-line-doctor-no-name-hint = Controllare la connessione Internet di questo computer e l’esattezza dell’indirizzo.
command-line-doctor-clock-unknown = Il portale non comunica l’ora, perciò non si sa se quest’orologio sia esatto.
command-line-doctor-clock-right = Concorda con quello del portale al minuto.
command-line-doctor-clock-behind = L’orologio di questo computer è indietro di { $seconds } s rispetto a quello del portale.
command-line-doctor-clock-ahead = L’orologio di questo computer è avanti di { $seconds } s rispetto a quello del portale.
command-line-doctor-clock-hint = Regolare l’orologio, meglio se con la sincronizzazione automatica: altrimenti i token sembrano scadere troppo presto o troppo tardi.
command-line-doctor-updates-none = Finora nessuna ricerca; l’applicazione nell’area di notifica ne fa una al giorno.
command-line-doctor-updates-looked = Ultima ricerca: { $age }.
command-line-doctor-updates-known = La versione { $version } è disponibile, secondo una ricerca precedente.
command-line-doctor-updates-available = La versione { $version } è disponibile.
command-line-doctor-updates-newest = Ultima ricerca: { $age }; questa versione è la più recente.
command-line-doctor-updates-expired = Ultima ricerca: { $age }; l’elenco delle versioni letto allora è scaduto.
command-line-doctor-updates-hint = Seguiranno altri tentativi. `partner-balance updates` cerca subito.
command-line-doctor-bundle = Scritto { $file }. Non contiene segreti; esaminarlo prima di inviarlo.

## forecast

command-line-forecast-hidden = Gli importi sono nascosti (hide_amount nelle impostazioni) e i giorni li rivelerebbero.
command-line-forecast-hidden-hint = --json li mostra comunque.
command-line-forecast-until = Cioè finché il credito non scende sotto { $threshold }, senza ricariche.
command-line-forecast-spent = Spesa: circa { $money } al giorno.
command-line-forecast-charges = Addebiti previsti: { $charges }.
command-line-forecast-charge = { $money } ({ $day })
command-line-forecast-confidence-low = { $days ->
    [one] In base alle letture di { $days } giorno; affidabilità: bassa.
   *[other] In base alle letture di { $days } giorni; affidabilità: bassa.
}
command-line-forecast-confidence-fair = { $days ->
    [one] In base alle letture di { $days } giorno; affidabilità: discreta.
   *[other] In base alle letture di { $days } giorni; affidabilità: discreta.
}
command-line-forecast-confidence-good = { $days ->
    [one] In base alle letture di { $days } giorno; affidabilità: buona.
   *[other] In base alle letture di { $days } giorni; affidabilità: buona.
}

## history

command-line-history-hidden = Gli importi sono nascosti (hide_amount nelle impostazioni): non c’è nulla da mostrare.
command-line-history-hidden-hint = --json e `history export` li mostrano comunque.
command-line-history-day = Giorno
command-line-history-spent = Speso
command-line-history-topped-up = Ricaricato
command-line-history-balance = Credito
command-line-history-total = Totale
command-line-history-none = Nessuna lettura in quel periodo.
command-line-beyond-calendar = Quel momento è oltre i limiti del calendario.
command-line-nothing-between = --since è successivo a --until: in mezzo non c’è nulla.
command-line-delete-question = Eliminare da questo computer le letture di { $accounts }, tranne la più recente? [s/N]
command-line-answer-yes = s sì si
command-line-delete-not = Non è stato eliminato nulla.
command-line-deleted = Letture di { $account } eliminate, tranne la più recente.
command-line-delete-other-address = Le letture di { $account } su questo computer riguardano un altro indirizzo: non è stato eliminato nulla.
command-line-delete-other-address-hint = Impostare base_url dell’account sull’indirizzo a cui sono state lette, poi eliminarle.
command-line-delete-unasked = Senza un terminale per chiedere conferma, l’eliminazione delle letture richiede --yes: non è stato eliminato nulla.
command-line-answer-unreadable = Impossibile leggere la risposta: { $reason }.

## login e logout

command-line-login-replaces = Verranno sostituite le credenziali di { $account }; --account con un nuovo id connette un altro account.
command-line-login-where = { -client-id } e { -client-secret } si trovano nel { -portal }, in { -api-page }.
command-line-login-reset = Lì { -reset } mostra un nuovo segreto e annulla il precedente. Non viene salvato nulla prima della verifica.
command-line-login-ask = { $field }:
command-line-login-ask-hidden = { $field } (non viene mostrato):
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = Token di accesso
command-line-login-input-ended = Lo standard input è terminato prima che le credenziali fossero complete.
command-line-login-input-ended-hint = Deve contenere il { -client-id } nella prima riga, a meno che non sia indicato con --client-id, e il { -client-secret } in quella successiva.
command-line-login-not-hidden = Questo terminale non può nascondere ciò che si digita, perciò non viene chiesto alcun segreto.
command-line-login-other-terminal = Eseguire il login da un altro terminale o passare il segreto con una pipe.
command-line-login-other-terminal-windows = La finestra di Git Bash non può farlo: eseguire il login da Windows Terminal o dal prompt dei comandi, anteporre winpty al comando o passare il segreto con una pipe.
command-line-login-account-id = L’id di un nuovo account è composto da 1 a 60 caratteri tra lettere dalla a alla z, cifre, - _ e ., e non può essere auto, environment o demo.
command-line-login-works = Le credenziali funzionano, ma non sono state salvate.
command-line-login-connected-as = Connesso come { $who }.
command-line-login-connected = Connesso.
command-line-login-token-until = Scadenza di questo token di accesso: { $moment }. { -client-id } e { -client-secret } non scadono.
command-line-login-token-half-hour = Questo token di accesso è valido al massimo mezz’ora. { -client-id } e { -client-secret } non scadono.
command-line-login-environment = Le variabili d’ambiente contengono altre credenziali, che hanno la precedenza sul portachiavi: `status` usa quelle.
command-line-logout-environment = Le credenziali provengono dalle variabili d’ambiente o da un file: nel portachiavi non c’è nulla da rimuovere.
command-line-logout-environment-hint = Eliminare le variabili o rimuovere il file.
command-line-logout-forgot = { $account } rimosso: credenziali, letture e impostazioni.

## metrics e man

command-line-metrics-hint = La cartella deve esistere e questo utente deve potervi scrivere.
command-line-man-unwritten = Impossibile scrivere le pagine in { $folder }: { $reason }.

## updates

command-line-updates-feed = L’elenco delle versioni di questa build non è utilizzabile: { $reason }.
command-line-updates-earlier = Una ricerca precedente ha trovato la versione { $version }.
command-line-updates-hint = Riprovare più tardi o controllare alla fonte da cui proviene l’applicazione.
command-line-updates-newest = La versione { $version } è la più recente.
command-line-updates-available = È disponibile la versione { $version } ({ $day }); questa è la { $installed }.
command-line-updates-notes = Novità: { $page }
command-line-updates-checksum = SHA-256: { $sum }
command-line-setting-of-all = { $key } è un’impostazione dell’applicazione, valida per tutti gli account. Omettere --account.
