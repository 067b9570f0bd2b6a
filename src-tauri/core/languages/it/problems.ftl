### Problemi, che cosa fa l’applicazione e che cosa può fare l’utente; ciò che un modulo rifiuta.

problems-sentences = { $first } { $second }

## Che cosa fa l’applicazione

problems-retry-at = Prossimo tentativo: { $time }.
problems-retry-within-a-minute = Prossimo tentativo entro un minuto.
problems-retry-later = Nuovo tentativo più tardi.
problems-retry-now = Nuovo tentativo in corso.
problems-retry-waiting = L’aggiornamento è in pausa.
problems-retry-not-stored = Non è stato salvato nulla.

## Che cosa è successo, e consigli

problems-offline-message = Il { -portal } non è raggiungibile.
problems-offline-advice = Controllare la connessione Internet di questo computer.
problems-timed-out-message = Il { -portal } non ha risposto in tempo.
problems-timed-out-advice = Se il problema persiste, controllare la connessione Internet e l’eventuale proxy.
problems-portal-down-message = Si è verificato un errore interno nel { -portal }.
problems-portal-down-detail = Si è verificato un errore interno nel { -portal } ({ $detail }).
problems-portal-down-advice = Non è necessario fare nulla. Se il problema persiste, contattare l’assistenza { -vendor }.
problems-rate-limited-message = Il { -portal } chiede di ridurre le richieste.
problems-rate-limited-advice = Se il problema persiste, scegliere nelle impostazioni un intervallo di aggiornamento più lungo.
problems-credentials-refused-message = Il { -portal } ha rifiutato le credenziali.
problems-credentials-refused-advice = Controllare { -client-id } e { -client-secret }. Se il segreto è stato reimpostato in { -api-page } nel { -portal }, inserire quello nuovo.
problems-credentials-missing-message = Il portachiavi non contiene credenziali per questo account.
problems-credentials-missing-advice = Inserire di nuovo { -client-id } e { -client-secret }.
problems-environment-unusable-message = Le credenziali nelle variabili d’ambiente non sono utilizzabili.
problems-environment-unusable-advice = Correggere la variabile e riavviare l’applicazione.
problems-environment-not-set = { $variable } non è impostata.
problems-environment-variable = { $variable }: { $problem }
problems-token-expired-message = Il token di accesso è scaduto.
problems-token-expired-advice = Un token incollato è valido al massimo mezz’ora. Incollarne uno nuovo o inserire { -client-id } e { -client-secret }, che non scadono.
problems-address-refused-message = Il { -portal } ha rifiutato l’indirizzo di rete di questo computer.
problems-address-refused-advice = Se { -ip-restriction } è attivo in { -api-page } nel { -portal }, autorizzare lì questa rete o usare una rete autorizzata.
problems-wrong-address-message = A questo indirizzo non c’è alcun { -portal }.
problems-wrong-address-advice = Controllare l’indirizzo del portale nel modulo delle credenziali.
problems-address-changed-message = L’indirizzo del portale è stato modificato, perciò le credenziali salvate non sono state inviate.
problems-address-changed-advice = Appartengono all’indirizzo per cui sono state inserite. Connettersi di nuovo per usare il nuovo indirizzo, oppure ripristinare quello precedente.
problems-proxy-failed-message = Il proxy non riesce a connettersi al { -portal }.
problems-proxy-failed-detail = Il proxy non riesce a connettersi al { -portal } ({ $detail }).
problems-proxy-failed-advice = Controllare le impostazioni proxy di questo computer o rivolgersi all’amministratore di rete.
problems-certificate-refused-message = Il certificato del portale non è attendibile, perciò non è stato inviato nulla.
problems-certificate-refused-advice = Controllare la data e l’ora di questo computer. Se l’azienda usa un proxy, potrebbe essere necessario installarne il certificato.
problems-unexpected-reply-message = Il { -portal } ha inviato una risposta imprevista.
problems-unexpected-reply-detail = Il { -portal } ha inviato una risposta imprevista ({ $detail }).
problems-unexpected-reply-advice = Se il problema persiste, inviare l’ID della richiesta all’assistenza { -vendor }.
problems-keychain-locked-message = Il portachiavi è bloccato.
problems-keychain-locked-advice = Sbloccarlo, poi scegliere Riprova.
problems-keychain-missing-message = Nessun portachiavi è in esecuzione su questo desktop.
problems-keychain-missing-advice = Avviare GNOME Keyring, KWallet o un altro portachiavi (Secret Service).
problems-keychain-failed-message = Il portachiavi ha segnalato un errore.
problems-keychain-failed-detail = Il portachiavi ha segnalato un errore ({ $detail }).
problems-keychain-failed-advice = Riavviarlo, oppure uscire dalla sessione e accedere di nuovo. KWallet non funziona nemmeno se manca il plugin OpenSSL di QCA (in Debian libqca-qt6-plugins).
problems-history-unavailable-message = Impossibile salvare le letture.
problems-history-unavailable-detail = Impossibile salvare le letture ({ $detail }).
problems-history-unavailable-advice = Il credito viene comunque controllato, ma letture e avvisi vengono conservati solo fino alla chiusura dell’applicazione. Controllare lo spazio libero e i permessi della cartella dei dati.
problems-settings-unavailable-message = Impossibile salvare le impostazioni.
problems-settings-unavailable-detail = Impossibile salvare le impostazioni ({ $detail }).
problems-settings-unavailable-advice = Riprovare. Se il problema persiste, controllare lo spazio libero e i permessi della cartella di configurazione.

## Impostazioni e storico

problems-settings-file-hint = Correggere il file e scegliere Riprova, oppure salvare qui le impostazioni.
problems-settings-save-hint = Fino alla chiusura l’applicazione usa le impostazioni attuali.
problems-history-hint = L’applicazione riprova a ogni lettura.
problems-history-read = Impossibile leggere lo storico ({ $detail }).
problems-history-export = Impossibile scrivere il file ({ $detail }).
problems-history-export-unsure = La scrittura del file potrebbe essere ancora in corso ({ $detail }).
problems-history-delete = Impossibile eliminare lo storico ({ $detail }).
problems-history-request-hint = Il credito viene comunque controllato. Verificare lo spazio libero e i permessi della cartella, poi riprovare.
problems-nothing-stored-message = Nulla da esportare o eliminare: non è salvata alcuna lettura di questo account.
problems-nothing-stored-hint = A ogni aggiornamento viene salvata una lettura. Riprovare dopo il prossimo.
problems-history-warning-hint = Il credito viene comunque controllato. Un avviso potrebbe comparire una seconda volta.

## Ciò che un modulo rifiuta

problems-base-url-not-an-address = Non è un indirizzo web. Esempio: https://openapi.partner.yeastar.com.
problems-base-url-not-encrypted = L’indirizzo deve iniziare con https:// (o http:// su questo computer), perché vi viene inviato il { -client-secret }.
problems-base-url-too-much = L’indirizzo deve contenere solo host, porta e percorso: niente nome utente, niente «?» e niente «#».
problems-webhook-url-not-an-address = Non è un indirizzo web. Esempio: https://hooks.example/alerts.
problems-webhook-url-not-encrypted = L’indirizzo deve iniziare con https:// (o http:// su questo computer), perché vi viene inviato il credito.
problems-webhook-url-too-much = L’indirizzo non deve contenere né nome utente né «#».

## La finestra

problems-no-window-summary = { -product } non riesce ad aprire la finestra
problems-no-window-body = Il tooltip e il menu dell’icona mostrano ancora il credito. Riavviare { -product }; se non basta, reinstallarlo. Messaggio del sistema: { $reason }.
problems-no-web-view-message = { -product } non riesce ad aprire la finestra: richiede WebView2 Runtime di Microsoft, che non è installato.
problems-no-web-view-hint = L’icona, il tooltip e il menu funzionano anche senza, e «partner-balance login» in una console connette un account. Una volta installato WebView2, fare di nuovo clic sull’icona.
problems-no-web-view-question = Aprire ora la pagina di download di Microsoft?

## Desktop senza area di notifica

problems-no-tray-gnome = L’icona comparirà quando sarà disponibile un’area di notifica; in GNOME serve l’estensione «AppIndicator and KStatusNotifierItem Support».
problems-no-tray-gnome-flashback = L’icona comparirà quando sarà disponibile un’area di notifica; in GNOME Flashback serve l’applet «Indicator Applet Complete» in un pannello.
problems-no-tray-cinnamon = L’icona comparirà quando sarà disponibile un’area di notifica; in Cinnamon servono il programma xapp-sn-watcher e l’applet «Applet di stato XApp» in un pannello.
problems-no-tray-plasma = L’icona comparirà quando sarà disponibile un’area di notifica; in Plasma serve l’oggetto «Vassoio di sistema» in un pannello.
problems-no-tray-xfce = L’icona comparirà quando sarà disponibile un’area di notifica; in Xfce serve l’elemento «Componente aggiuntivo del vassoio delle notifiche» in un pannello.
problems-no-tray-mate = L’icona comparirà quando sarà disponibile un’area di notifica; in MATE serve l’applet «Area di notifica» in un pannello.
problems-no-tray-lxqt = L’icona comparirà quando sarà disponibile un’area di notifica; in LXQt serve il widget «Area di notifiche» in un pannello.
problems-no-tray-budgie = L’icona comparirà quando sarà disponibile un’area di notifica; in Budgie serve l’applet «System Tray» in un pannello.
problems-no-tray-bar = L’icona comparirà quando sarà disponibile un’area di notifica; in { $desktop } serve una barra che ne abbia una, come Waybar con il modulo «tray».
problems-no-tray-bar-unnamed = L’icona comparirà quando sarà disponibile un’area di notifica; su questo desktop serve una barra che ne abbia una, come Waybar con il modulo «tray».
problems-no-tray-bridge = L’icona comparirà quando sarà disponibile un’area di notifica; in { $desktop } serve un ponte tra StatusNotifierItem e la sua area di notifica, come snixembed.
problems-no-tray-unknown = L’icona comparirà quando sarà disponibile un’area di notifica, ad esempio un pannello che mostra le icone dei programmi aperti (StatusNotifierItem).
problems-no-tray-window = Al momento questo desktop non ha un’area di notifica, perciò questa è una finestra normale.
problems-no-tray-summary = { -product } è in esecuzione, ma questo desktop non ha un’area di notifica
problems-no-tray-body = Fino ad allora aprire { -product } dal menu delle applicazioni. Questo messaggio compare una volta sola.

## Ricerca di nuove versioni

problems-no-feed = Questa build non ha un elenco delle versioni, perciò non ne cerca di nuove.
problems-feed-unread = Impossibile leggere l’elenco delle versioni: { $why }.
problems-feed-no-signature = L’elenco delle versioni non è utilizzabile: la firma è illeggibile.
problems-feed-not-signed = L’elenco delle versioni non è utilizzabile: non è quello firmato dall’editore.
problems-feed-malformed = L’elenco delle versioni non è utilizzabile: è firmato, ma { $why }.
problems-feed-of-another-program = L’elenco delle versioni non è utilizzabile: è firmato, ma riguarda un altro programma.
problems-feed-older = L’elenco delle versioni non è utilizzabile: è meno recente di quello della versione { $version }, già letto.
problems-feed-expired = L’elenco delle versioni non è utilizzabile: è scaduto.
problems-feed-ahead = L’elenco delle versioni non è utilizzabile: la sua data, { $date }, è avanti di oltre un giorno rispetto all’orologio di questo computer.

## Errori in settings.toml

problems-settings-unreadable = Impossibile leggere settings.toml ({ $reason }). Finché non è leggibile, l’applicazione usa le impostazioni precedenti o quelle predefinite.
problems-settings-not-toml = settings.toml contiene un errore alla riga { $line }. Finché non viene corretto, l’applicazione usa le impostazioni precedenti o quelle predefinite; una copia del file è stata salvata come { $file }.
problems-settings-not-toml-no-copy = settings.toml contiene un errore alla riga { $line }. Finché non viene corretto, l’applicazione usa le impostazioni precedenti o quelle predefinite; non è stato possibile salvare una copia del file, perciò non si possono salvare nemmeno le impostazioni.
problems-settings-utf16 = settings.toml è salvato in UTF-16. Salvarlo in UTF-8. Fino ad allora l’applicazione usa le impostazioni precedenti o quelle predefinite; una copia del file è stata salvata come { $file }.
problems-settings-utf16-no-copy = settings.toml è salvato in UTF-16. Salvarlo in UTF-8. Fino ad allora l’applicazione usa le impostazioni precedenti o quelle predefinite; non è stato possibile salvare una copia del file, perciò non si possono salvare nemmeno le impostazioni.
problems-settings-account-id = { $key } in settings.toml deve essere composto da 1 a 60 caratteri tra lettere dalla a alla z, cifre, - _ e ., e non può essere demo. Finché non viene corretto, l’applicazione ignora questo account e lascia invariata la sua sezione.
problems-settings-duplicate-account = { $key } in settings.toml è già l’id di un altro account. Finché non viene cambiato, l’applicazione ignora questo account.

## Come deve essere un’impostazione

problems-settings-must-language = { $key } in settings.toml deve essere "auto" o uno di questi valori: { $languages }.
problems-settings-must-bool = { $key } in settings.toml deve essere true o false.
problems-settings-must-icon-account = { $key } in settings.toml deve essere "auto" o l’id di un account.
problems-settings-must-order = { $key } in settings.toml deve essere "urgent" o "own".
problems-settings-must-interval = { $key } in settings.toml deve essere una durata da "1m" a "24h", ad esempio "10m" o "1h 30m".
problems-settings-must-retention = { $key } in settings.toml deve essere "forever" o una durata da "1 day" a "100 years", ad esempio "2 years" o "400 days".
problems-settings-must-accounts = { $key } in settings.toml deve essere un elenco di tabelle, ciascuna con l’intestazione [[accounts]].
problems-settings-must-name = { $key } in settings.toml deve essere un testo da 1 a 60 caratteri su una sola riga.
problems-settings-must-base-url = { $key } in settings.toml deve essere un indirizzo che inizia con "https://" (o "http://" su questo computer) e non contiene nome utente, ? o #.
problems-settings-must-currency = { $key } in settings.toml deve essere un codice di valuta di tre lettere, ad esempio "USD".
problems-settings-must-amount = { $key } in settings.toml deve essere un importo, ad esempio 100 o 99.50.
problems-settings-must-at-most-low = { $key } in settings.toml non può superare low.
problems-settings-must-alerts = { $key } in settings.toml deve essere una tabella con l’intestazione [accounts.alerts].
problems-settings-must-percent = { $key } in settings.toml deve essere un numero intero da 0 a 100.
problems-settings-must-days = { $key } in settings.toml deve essere un numero intero da 0 (mai) a 365.
problems-settings-must-remind = { $key } in settings.toml deve essere "off", "4h", "12h", "1d" o "3d".
problems-settings-must-hours = { $key } in settings.toml deve essere una durata da "1h" a "30d", ad esempio "24h".
problems-settings-must-time = { $key } in settings.toml deve essere un’ora del giorno, ad esempio "22:00".
problems-settings-must-days-off = { $key } in settings.toml deve essere un elenco con "mon", "tue", "wed", "thu", "fri", "sat" e "sun".
problems-settings-must-program = { $key } in settings.toml deve essere il percorso completo di un programma, senza argomenti.
problems-settings-must-webhook = { $key } in settings.toml deve essere un indirizzo che inizia con "https://" (o "http://" su questo computer) e non contiene nome utente o #.

## Che cosa viene usato al suo posto

problems-settings-used = Fino alla correzione l’applicazione usa { $value }.
problems-settings-used-of-all = Fino alla correzione l’applicazione usa il valore comune a tutti gli account.
problems-settings-used-accounts = Fino alla correzione l’applicazione usa gli account precedenti.
problems-settings-used-alerts = Fino alla correzione l’applicazione usa le impostazioni precedenti degli avvisi.
problems-settings-used-previous = Fino alla correzione l’applicazione usa il valore precedente.
problems-settings-used-none = Fino alla correzione l’applicazione non ne usa alcuno.

## Sotto un campo di un modulo

problems-form-name = Inserire un nome di 60 caratteri al massimo.
problems-form-currency = Inserire un codice di valuta di tre lettere, ad esempio USD.
problems-form-amount = Inserire un importo, ad esempio 100 o 99,50.
problems-form-amount-ambiguous = Questo importo si può leggere in due modi. Inserirlo senza separatore delle migliaia, ad esempio 1234 o 1234,50.
problems-form-critical = Inserire al massimo la soglia di avviso, { $low }.
problems-form-minutes = Inserire un numero intero di minuti da 1 a 1440.
problems-form-percent = Inserire un numero intero da 0 a 100.
problems-form-days = Inserire un numero intero di giorni da 0 a 365.
problems-form-remind = Scegliere una delle frequenze dell’elenco.
problems-form-hours = Inserire un numero intero di ore da 1 a 720.
problems-form-time = Inserire un’ora del giorno, ad esempio 22:00.
problems-form-no-span = Inserire un’ora diversa dalla prima: queste ore di silenzio finirebbero appena iniziate.
problems-form-days-off = Scegliere giorni della settimana.
problems-form-language = Scegliere una delle lingue dell’elenco.
problems-form-client-id = Inserire il { -client-id }.
problems-form-client-secret = Inserire il { -client-secret }.
problems-form-access-token = Incollare un token di accesso.
problems-form-retention = Inserire forever o una durata da "1 day" a "100 years", ad esempio "2 years" o "400 days".
problems-form-program = Inserire il percorso completo di un programma, senza argomenti.

## Il file con le letture

problems-history-replaced = Lo storico era danneggiato. Il file danneggiato è stato rinominato in { $file } ed è stato iniziato un nuovo storico.

## Avvio e chiusura

problems-not-started = Impossibile avviare { -product }: { $reason }.
problems-not-ended = { -product } non è stato chiuso: { $reason }.
problems-unknown-argument = Argomento sconosciuto: { $argument }. Provare --help.
problems-start-no-home = il sistema non indica alcuna cartella home: impostare HOME, oppure XDG_CONFIG_HOME, XDG_DATA_HOME e XDG_STATE_HOME
problems-start-relative-home = { $variable } non è un percorso completo, perciò non viene usata: indicarvi il percorso completo di una cartella o eliminarla
problems-start-no-answer = { -product } è già in esecuzione, ma non risponde
problems-start-unclear = impossibile stabilire se { -product } è già in esecuzione: { $detail }
problems-start-no-desktop = nessuna sessione desktop trovata (né WAYLAND_DISPLAY né DISPLAY ne indicano una)
