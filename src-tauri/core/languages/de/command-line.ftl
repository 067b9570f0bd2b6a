### Was die Befehle für Menschen ausgeben. Was Maschinen lesen, ist in jeder Sprache englisch.

## Rat zu einer Störung

command-line-hint-credentials-refused = Prüfen Sie { -client-id } und { -client-secret }. Wenn das Secret im { -portal } unter { -api-page } zurückgesetzt wurde, führen Sie `partner-balance login` mit dem neuen aus.
command-line-hint-credentials-missing = Führen Sie `partner-balance login` aus oder übergeben Sie die Zugangsdaten in Umgebungsvariablen oder mit --credentials-file.
command-line-hint-environment-unusable = Korrigieren Sie die Variable oder die mit --credentials-file angegebene Datei.
command-line-hint-token-expired = Ein eingefügtes Token gilt höchstens eine halbe Stunde. Führen Sie `partner-balance login` mit einem neuen aus oder mit { -client-id } und { -client-secret }, die dauerhaft gelten.
command-line-hint-wrong-address = Prüfen Sie die Adresse des Portals. Eine andere legen Sie mit `partner-balance login --base-url` fest.
command-line-hint-address-changed = Sie gelten nur für die Adresse, für die sie eingegeben wurden. Führen Sie `partner-balance login` aus, um die neue Adresse zu verwenden, oder stellen Sie die alte wieder ein (base_url in settings.toml, PARTNER_BALANCE_BASE_URL).
command-line-hint-keychain-locked = Entsperren Sie ihn und führen Sie den Befehl erneut aus, oder übergeben Sie die Zugangsdaten in Umgebungsvariablen oder mit --credentials-file.
command-line-hint-keychain-missing = Starten Sie GNOME Keyring, KWallet oder einen anderen Schlüsselbund (Secret Service). Auf einem Rechner ohne Desktop übergeben Sie die Zugangsdaten in Umgebungsvariablen oder mit --credentials-file.
command-line-hint-keychain-failed = Starten Sie ihn neu, melden Sie sich ab und wieder an, oder übergeben Sie die Zugangsdaten in Umgebungsvariablen oder mit --credentials-file. KWallet scheitert auch, wenn das OpenSSL-Plugin von QCA nicht installiert ist (in Debian libqca-qt6-plugins).
command-line-hint-rate-limited = Wenn das Problem anhält, wählen Sie ein längeres Intervall: `partner-balance config set refresh_interval 30m`.
command-line-hint-history-unavailable = Prüfen Sie den freien Speicherplatz und die Zugriffsrechte des Datenordners.
command-line-hint-settings-unavailable = Prüfen Sie den freien Speicherplatz und die Zugriffsrechte des Konfigurationsordners.

## Zwischen den Spalten von `status`, `accounts` und `watch`, und in Statusleisten (Waybar, xbar)

command-line-updated = aktualisiert: { $age }
command-line-updated-stale = aktualisiert: { $age }, evtl. überholt
command-line-updated-stale-line = Aktualisiert: { $age }, evtl. überholt
command-line-request-id = Anfrage-ID: { $id }
command-line-sentence = { $text }.
command-line-of-account = { $account }: { $what }.
command-line-more-lines = { $count ->
    [one] … und { $count } weiteres
   *[other] … und { $count } weitere
}
command-line-bar-not-connected = nicht verbunden
command-line-bar-connect = Noch kein Konto verbunden: partner-balance login ausführen
command-line-menu-no-account = Noch kein Konto verbunden
command-line-menu-connect = partner-balance login in einem Terminal ausführen
command-line-menu-again = Erneut ausführen

## Fehler vieler Befehle

command-line-no-account = Es ist noch kein Konto verbunden.
command-line-no-account-hint = `partner-balance login` verbindet eines. Auf einem Server ohne Schlüsselbund übergeben Sie die Zugangsdaten in Umgebungsvariablen oder mit --credentials-file: siehe partner-balance --help.
command-line-output-unwritten = Die Ausgabe kann nicht geschrieben werden: { $reason }.
command-line-file-unreadable = { $file } kann nicht gelesen werden: { $reason }.
command-line-file-unwritten = { $file } kann nicht geschrieben werden: { $reason }.
command-line-stdin-unreadable = Die Standardeingabe kann nicht gelesen werden: { $reason }.
command-line-stdin-no-text = Die Standardeingabe ist kein UTF-8-Text.
command-line-stdin-no-text-hint = Speichern Sie die Datei, aus der sie kommt, als UTF-8.
command-line-no-waiting = Das System bietet keine Möglichkeit zu warten: { $reason }.
command-line-no-signals = Das System stellt keine Signale zu: { $reason }.
command-line-reason-not-found = Datei oder Ordner nicht gefunden
command-line-reason-is-folder = Es ist ein Ordner
command-line-reason-not-a-folder = Ein Teil des Pfades ist kein Ordner, sondern eine Datei
command-line-reason-disk-full = Der Datenträger ist voll
command-line-reason-read-only = Der Datenträger ist schreibgeschützt
command-line-reason-not-permitted = Keine Berechtigung
command-line-others-folder = { $folder } gehört einem anderen Benutzer; Dateien von root darin würden ihn aussperren.
command-line-others-folder-hint = Führen Sie den Befehl als dieser Benutzer und ohne sudo aus, oder als root mit dessen eigenen Ordnern: sudo -H.

## Welches Konto gemeint ist

command-line-one-account = Dieser Befehl gilt immer nur für ein Konto: Geben Sie --account nur einmal an.
command-line-several-accounts = Es gibt mehrere Konten: Wählen Sie eines mit --account ({ $ids }).
command-line-several-called = Mehrere Konten heißen { $name }.
command-line-several-called-hint = Wählen Sie nach ID: { $ids }.
command-line-no-such-account = Es gibt kein Konto { $name }.
command-line-no-such-account-hint = Vorhanden: { $ids }.
command-line-no-such-account-none = Es ist keines verbunden: `partner-balance login` verbindet eines.

## Optionen an der falschen Stelle

command-line-misplaced-status = Optionen von `status` stehen hinter dem Befehl, zum Beispiel: partner-balance status --json
command-line-misplaced-export = Optionen von `history export` stehen hinter dem Befehl, zum Beispiel: partner-balance history export --since 30d
command-line-misplaced-replay = Optionen von `alerts replay` stehen hinter dem Befehl, zum Beispiel: partner-balance alerts replay --json
command-line-wrong-usage = falscher Aufruf: siehe { $command }
command-line-login-no-secret = login nimmt kein Secret als Argument an: Andere könnten es in der Prozessliste lesen.
command-line-login-no-secret-hint = Es wird auf Nachfrage eingetippt oder von der Standardeingabe gelesen: siehe partner-balance login --help

## accounts

command-line-accounts-keychain-client = { -client-id } und { -client-secret } im Schlüsselbund
command-line-accounts-keychain-token = Zugriffstoken im Schlüsselbund
command-line-accounts-environment-client = { -client-id } und { -client-secret } aus Umgebungsvariablen
command-line-accounts-environment-token = Zugriffstoken aus Umgebungsvariablen
command-line-accounts-environment-unusable = aus Umgebungsvariablen, nicht verwendbar
command-line-accounts-missing = keine Zugangsdaten: partner-balance login ausführen
command-line-accounts-keychain-locked = Schlüsselbund gesperrt
command-line-accounts-keychain-missing = kein Schlüsselbund läuft
command-line-accounts-keychain-failed = Fehler des Schlüsselbunds

## alerts

command-line-alert-critical = kritisch
command-line-alert-low = niedrig
command-line-alert-days = nur noch wenige Tage
command-line-alert-refused = Zugangsdaten abgelehnt
command-line-alert-token = Zugriffstoken läuft ab
command-line-alert-blind = nicht abrufbar
command-line-alert-reminder = Erinnerung
command-line-alert-recovered = aufgeladen
command-line-alerts-none-told = Es wurde noch nichts gemeldet.
command-line-alerts-told = Gemeldet ({ $moment }): { $kinds }.
command-line-alerts-told-balance = Gemeldet ({ $moment }): { $kinds } ({ $money }).
command-line-alerts-state = { $alert }: { $state }.
command-line-alerts-critical = Kritisch
command-line-alerts-critical-below = Kritisch (unter { $money })
command-line-alerts-low = Niedrig
command-line-alerts-low-below = Niedrig (unter { $money })
command-line-alerts-days = Restliche Tage (weniger als { $days })
command-line-alerts-refused = Zugangsdaten abgelehnt
command-line-alerts-blind = Nicht abrufbar (seit { $time })
command-line-alerts-armed = scharf
command-line-alerts-due = fällig, noch nicht gemeldet
command-line-alerts-told-state = gemeldet, noch nicht wieder scharf
command-line-alerts-token-ends = Ende des eingefügten Zugriffstokens: { $moment }; eine halbe Stunde vorher wird es gemeldet.
command-line-alerts-snoozed = Stummgeschaltet ({ $since }): { $what }.
command-line-held-back-low = Erinnerungen und Warnungen vor niedrigem Guthaben werden zurückgehalten (bis { $moment })
command-line-held-back-low-topped-up = Erinnerungen und Warnungen vor niedrigem Guthaben werden bis zur Aufladung zurückgehalten
command-line-held-back-critical = Erinnerungen und Warnungen vor niedrigem oder kritischem Guthaben werden zurückgehalten (bis { $moment })
command-line-held-back-critical-topped-up = Erinnerungen und Warnungen vor niedrigem oder kritischem Guthaben werden bis zur Aufladung zurückgehalten
command-line-still-told-critical = Wird das Guthaben kritisch, wird das gemeldet und die Stummschaltung endet.
command-line-still-told-else = Alles andere wird gemeldet, etwa wenn das Guthaben nicht abrufbar ist.
command-line-nothing-held-back = Es wird nichts zurückgehalten
command-line-snooze-ended = Die Stummschaltung ist beendet, es wird nichts mehr zurückgehalten
command-line-nothing-was-held-back = Es wurde nichts zurückgehalten
command-line-alerts-quiet = Es ist Ruhezeit (bis { $moment }).
command-line-alerts-quiet-always = Es ist immer Ruhezeit: Alle Tage sind Ruhetage.
command-line-alerts-next-now = Als Nächstes: { $kinds }, jetzt, durch das Programm im Infobereich.
command-line-alerts-next-at = Als Nächstes: { $kinds } ({ $moment }), wenn sich vorher nichts ändert.
command-line-alerts-waits-paused = Es steht keine Meldung an: Das Konto ist pausiert.
command-line-alerts-waits-never-read = Es steht keine Meldung an: Das Guthaben wurde noch nie abgerufen.
command-line-alerts-waits-last-look-failed = Es steht keine Meldung an: Der letzte Abruf ist fehlgeschlagen, und Fälliges wartet auf einen, der gelingt.
command-line-alerts-waits-snoozed = Es steht keine Meldung an: Fälliges wird durch die Stummschaltung zurückgehalten.
command-line-alerts-waits-always-quiet = Es steht keine Meldung an: Es ist immer Ruhezeit.
command-line-alerts-waits-reminders-off = Es steht keine Meldung an: Das Guthaben liegt unter einer Schwelle, aber Erinnerungen sind ausgeschaltet.
command-line-alerts-waits-nothing-due = Es steht keine Meldung an: Es ist nichts fällig.
command-line-ways-out = Weitere Meldewege ({ $ways }): { $state }.
command-line-way-program = Programm
command-line-way-webhook = Webhook
command-line-ways-out-due = fällig und noch nicht gemeldet ({ $kinds })
command-line-ways-out-told = gilt als gemeldet ({ $kinds }; { $moment })
command-line-ways-out-none-told = noch nichts gemeldet
command-line-ways-out-waiting = { $count ->
    [0] kein Ereignis wartet auf Annahme
    [one] { $count } Ereignis wartet auf Annahme
   *[other] { $count } Ereignisse warten auf Annahme
}
command-line-alerts-other-address = Die Daten zu { $account } auf diesem Computer gehören zu einer anderen Adresse: Es wurde nichts geändert.
command-line-alerts-other-address-hint = Der erste Abruf unter der jetzigen Adresse beginnt von vorn: `partner-balance status`.
command-line-alerts-nothing-known = Zu { $account } liegen noch keine Daten vor, deshalb gibt es nichts zurückzuhalten.
command-line-alerts-nothing-known-hint = Der erste Abruf ändert das: `partner-balance status`.

## alerts test

command-line-test-shown = Eine Testbenachrichtigung ist auf dem Bildschirm oder in der Benachrichtigungsliste des Desktops zu sehen.
command-line-test-no-server = Die Testbenachrichtigung wurde nicht angezeigt: Auf diesem Desktop läuft nichts, was Benachrichtigungen anzeigt.
command-line-test-no-server-hint = Führen Sie den Befehl in einer Desktopsitzung aus. Die meisten Desktops zeigen Benachrichtigungen an; dunst und mako tun es ohne Desktop. Auf einem Server verwenden Sie für Warnungen `partner-balance check`.
command-line-test-no-answer = Die Testbenachrichtigung wurde nicht angezeigt: Das Programm, das Benachrichtigungen anzeigt, antwortet nicht.
command-line-test-no-answer-hint = Eventuell zeigt es sie noch an. Starten Sie es neu, oder melden Sie sich ab und wieder an.
command-line-test-refused = Die Testbenachrichtigung wurde nicht angezeigt: Das Programm, das Benachrichtigungen anzeigt, hat sie abgelehnt ({ $detail }).
command-line-test-not-shown = Die Testbenachrichtigung wurde nicht angezeigt: { $reason }.
command-line-test-switched-off-hint = Ändern Sie das und versuchen Sie es erneut.
command-line-test-refused-hint = Prüfen Sie, ob die Einstellungen des Desktops Benachrichtigungen zulassen, und versuchen Sie es erneut.
command-line-test-program-taken = Das Programm von { $account } hat den Test angenommen.
command-line-test-webhook-taken = Der Webhook von { $account } hat den Test angenommen.
command-line-test-program-not-taken = Das Programm von { $account } hat den Test nicht angenommen: { $reason }.
command-line-test-webhook-not-taken = Der Webhook von { $account } hat den Test nicht angenommen: { $reason }.

## alerts webhook-secret

command-line-webhook-secret-hint = Geben Sie diesen Schlüssel dem Empfänger des Webhooks, der damit die Signaturen prüft, und sonst niemandem.
command-line-webhook-secret-new-hint = Geben Sie diesen Schlüssel dem Empfänger des Webhooks anstelle des bisherigen, der nicht mehr verwendet wird.

## alerts replay, und Dateien mit Zeilen aus Zeit, Guthaben und Störung

command-line-replay-no-looks = Es wäre nichts gemeldet worden: Es gibt keine Abrufe.
command-line-replay-sum = { $count ->
    [0] Von { $from } bis { $to } wäre nichts gemeldet worden.
    [one] { $count } Benachrichtigung von { $from } bis { $to }.
   *[other] { $count } Benachrichtigungen von { $from } bis { $to }.
}
command-line-replay-settings-hint = --settings erwartet eine Einstellungsdatei: siehe partner-balance config path.
command-line-rows-file = { $file }, Zeile { $line }: { $problem }.
command-line-rows-stdin = Standardeingabe, Zeile { $line }: { $problem }.
command-line-rows-no-text = kein UTF-8-Text
command-line-rows-no-time = „{ $text }“ ist kein Zeitpunkt mit Abstand zu UTC (RFC 3339)
command-line-rows-no-amount = „{ $text }“ ist kein Betrag wie 675.24
command-line-rows-two-fields = { $count ->
    [one] { $count } Feld statt zwei (Zeit und Guthaben)
   *[other] { $count } Felder statt zwei (Zeit und Guthaben)
}
command-line-rows-three-fields = { $count ->
    [one] { $count } Feld statt zwei oder drei (Zeit, Guthaben und Störung)
   *[other] { $count } Felder statt zwei oder drei (Zeit, Guthaben und Störung)
}
command-line-rows-neither = weder Guthaben noch Störung vorhanden
command-line-rows-both = Guthaben und Störung zugleich: Ein Abruf ergibt nur eines von beiden
command-line-rows-order = { $time } liegt vor der Zeit der vorigen Zeile
command-line-rows-no-code = „{ $text }“ ist kein Code einer Störung
command-line-rows-form-readings = Jede Zeile ist time,balance, zum Beispiel 2026-11-23T14:05:11Z,675.24; eine erste Zeile mit Namen ist erlaubt.
command-line-rows-form-looks = Jede Zeile ist time,balance oder time,balance,fault, zeitlich geordnet, zum Beispiel 2026-11-23T14:05:11Z,675.24 oder 2026-11-23T14:05:11Z,,offline; eine erste Zeile mit Namen ist erlaubt. Störungen: { $codes }.

## config

command-line-config-address = Die Adresse wird mit `partner-balance login --base-url` geändert; dabei wird sie zuerst geprüft.
command-line-look-for-source = Sehen Sie bei der Bezugsquelle des Programms nach.
command-line-config-critical-above = Die kritische Schwelle läge über der oberen.
command-line-config-critical-above-hint = Senken Sie zuerst die kritische: `partner-balance config set critical`.
command-line-config-no-tray = Das Programm für den Infobereich wurde weder neben diesem noch im Suchpfad gefunden.
command-line-config-no-tray-hint = start_at_login betrifft dieses Programm: Installieren Sie es, oder ändern Sie dies in dessen eigenen Einstellungen.
command-line-config-login-unchanged = Der Start beim Anmelden kann nicht geändert werden ({ $detail }).
command-line-config-login-path = Der Pfad des Programms lässt sich dort nicht eintragen
command-line-enter-interval = Geben Sie eine Dauer von 1m bis 24h an, zum Beispiel 10m oder "1h 30m", oder ganze Minuten.
command-line-enter-true-false = Geben Sie true oder false an.
command-line-enter-order = Geben Sie urgent oder own an.
command-line-enter-language = Geben Sie auto (Systemsprache) oder einen dieser Werte an: { $tags }.
command-line-enter-blind-after = Geben Sie eine Dauer von 1h bis 30d in ganzen Minuten an, zum Beispiel 24h oder 36h.
command-line-enter-percent = Geben Sie eine ganze Zahl von 0 bis { $most } an.
command-line-enter-days = Geben Sie eine ganze Zahl von 1 bis { $most } an, oder 0 für nie.
command-line-enter-remind = Geben Sie off, 4h, 12h, 1d oder 3d an.
command-line-enter-time-of-day = Geben Sie eine Uhrzeit mit Stunden und Minuten an, zum Beispiel 22:00.
command-line-enter-days-off = Geben Sie Tage wie sat,sun an (möglich sind mon, tue, wed, thu, fri, sat und sun), oder none.
command-line-enter-whole-address = Geben Sie die vollständige Adresse an: In der Ausgabe fehlt ein Teil davon.
command-line-enter-whole-address-hint = Die vollständige steht in der Einstellungsdatei: `partner-balance config path`.

## Die Datei von --credentials-file

command-line-credentials-unreadable = Die Datei { $file } mit den Zugangsdaten kann nicht gelesen werden: { $reason }.
command-line-credentials-utf-16 = Die Datei { $file } mit den Zugangsdaten kann nicht verwendet werden: Sie ist als UTF-16 gespeichert. Speichern Sie sie als UTF-8.
command-line-credentials-no-text = Die Datei { $file } mit den Zugangsdaten kann nicht verwendet werden: Sie ist kein UTF-8-Text. Speichern Sie sie als UTF-8.
command-line-credentials-no-value = Die Datei { $file } mit den Zugangsdaten kann nicht verwendet werden: Zeile { $line } hat nicht die Form KEY=VALUE.
command-line-credentials-no-key = Die Datei { $file } mit den Zugangsdaten kann nicht verwendet werden: Zeile { $line } beginnt nicht mit einem bekannten Schlüssel.
command-line-credentials-twice = Die Datei { $file } mit den Zugangsdaten kann nicht verwendet werden: In Zeile { $line } steht { $key } zum zweiten Mal.
command-line-credentials-empty = Die Datei { $file } kann nicht verwendet werden: Sie enthält keine Zugangsdaten.
command-line-credentials-hint = Sie enthält Zeilen wie { $example }; siehe `partner-balance --help`.
command-line-credentials-open = Die Datei { $file } mit den Zugangsdaten ist für andere zugänglich (Modus { $mode }) und wird deshalb nicht verwendet.
command-line-credentials-close = So beheben Sie das: { $command }
command-line-credentials-unknown-rights = Wer die Datei { $file } mit den Zugangsdaten lesen darf, lässt sich nicht feststellen: { $reason }.
command-line-credentials-unknown-rights-hint = Sie wird nicht verwendet. Bewahren Sie sie in Ihrem eigenen Benutzerordner auf, auf einem Datenträger, der Zugriffsrechte kennt.
command-line-credentials-of-another = Die Datei { $file } mit den Zugangsdaten gehört einem anderen Benutzer ({ $owner }) und wird deshalb nicht verwendet.
command-line-credentials-open-to = Die Datei { $file } mit den Zugangsdaten ist für andere zugänglich ({ $who }) und wird deshalb nicht verwendet.
command-line-credentials-open-to-all = Die Datei { $file } mit den Zugangsdaten ist für jeden zugänglich und wird deshalb nicht verwendet.
command-line-credentials-copy = Kopieren Sie sie in Ihren eigenen Benutzerordner und verwenden Sie diese Datei.
command-line-who-everyone = jeder
command-line-who-at-computer = alle lokal angemeldeten Benutzer
command-line-who-anonymous = nicht angemeldete Benutzer
command-line-who-logged-in = alle angemeldeten Benutzer
command-line-who-users = alle Benutzer dieses Computers
command-line-who-guests = Gäste

## doctor

command-line-doctor-ok = ok
command-line-doctor-note = Hinweis
command-line-doctor-problem = Problem
command-line-doctor-settings = Einstellungen
command-line-doctor-history = Verlauf
command-line-doctor-keychain = Schlüsselbund
command-line-doctor-desktop = Desktop
command-line-doctor-tray = Infobereich
command-line-doctor-notifications = Benachrichtigungen
command-line-doctor-proxy = Proxy
command-line-doctor-network = Netzwerk
command-line-doctor-tls = TLS
command-line-doctor-portal = Portal
command-line-doctor-clock = Uhr
command-line-doctor-account = Konto
command-line-doctor-updates = Updates
command-line-doctor-settings-correct = Korrigieren Sie { $file }.
command-line-doctor-settings-none = { $file } gibt es noch nicht: Es gelten die Voreinstellungen.
command-line-doctor-settings-read = { $count ->
    [one] { $file } ist lesbar: { $count } Konto.
   *[other] { $file } ist lesbar: { $count } Konten.
}
command-line-doctor-history-none = Noch kein Guthabenstand.
command-line-doctor-history-unreadable = { $file }: { $detail }.
command-line-doctor-history-read = { $file } ist lesbar; neuester Guthabenstand: { $age }.
command-line-doctor-history-read-none = { $file } ist lesbar; kein Guthabenstand dieser Konten.
command-line-doctor-keychain-locked = Der Schlüsselbund ist gesperrt.
command-line-doctor-keychain-locked-hint = Entsperren Sie ihn, zum Beispiel mit der Passwortverwaltung Ihres Desktops.
command-line-doctor-keychain-holds = Er ist entsperrt und enthält die Zugangsdaten des Kontos.
command-line-doctor-keychain-holds-all = Er ist entsperrt und enthält die Zugangsdaten der Konten.
command-line-doctor-keychain-lacks = Er ist entsperrt, enthält aber keine Zugangsdaten für das Konto.
command-line-doctor-keychain-lacks-some = Er ist entsperrt, enthält aber nicht die Zugangsdaten aller Konten.
command-line-doctor-run-login = Führen Sie `partner-balance login` aus.
command-line-doctor-keychain-open = Er ist entsperrt.
command-line-doctor-keychain-silent = Der Schlüsselbund antwortet nicht.
command-line-doctor-keychain-silent-hint = Sehen Sie nach, ob er auf dem Bildschirm etwas fragt, oder starten Sie ihn neu.
command-line-doctor-keychain-missing = Es läuft kein Schlüsselbund.
command-line-doctor-keychain-missing-hint = Starten Sie GNOME Keyring, KWallet oder einen anderen Secret Service; ohne Desktop übergeben Sie die Zugangsdaten in Umgebungsvariablen oder mit --credentials-file.
command-line-doctor-no-desktop = Hier gibt es keine Desktopsitzung, also weder Symbol noch Benachrichtigungen.
command-line-doctor-no-desktop-hint = Auf einem Server ist nichts zu tun; Warnungen kommen dort von `check`.
command-line-doctor-tray-shown = Eine Leiste zeigt Symbole im Infobereich.
command-line-doctor-tray-not-shown = Keine Leiste zeigt Symbole im Infobereich, deshalb öffnet sich das Programm als Fenster.
command-line-doctor-notifications-shown = Ein Benachrichtigungsdienst läuft.
command-line-doctor-notifications-not-shown = Es läuft kein Benachrichtigungsdienst: Warnungen bleiben fällig, bis einer läuft.
command-line-doctor-notifications-hint = Die meisten Desktops bringen einen mit; dunst und mako funktionieren ohne Desktop.
command-line-doctor-desktop-unseen = Symbol und Benachrichtigungen wurden nicht geprüft.
command-line-doctor-desktop-unseen-mac = Ob { -product } Mitteilungen senden darf, steht in den Systemeinstellungen unter „Mitteilungen“.
command-line-doctor-desktop-unseen-windows = Ob { -product } Benachrichtigungen senden darf, steht in den Einstellungen des Systems unter „System > Benachrichtigungen“, und ob das Symbol sichtbar ist, unter „Personalisierung > Taskleiste“.
command-line-doctor-proxy-unusable = Die Variable { $name } nennt keinen verwendbaren Proxy und wird deshalb übergangen.
command-line-doctor-proxy-unusable-hint = Sie sollte so aussehen: http://proxy.example:3128 oder socks5h://proxy.example:1080.
command-line-doctor-proxy-environment = Anfragen gehen über { $proxy }, laut Umgebungsvariablen (HTTPS_PROXY oder ALL_PROXY).
command-line-doctor-proxy-system = Anfragen gehen über { $proxy }, laut Umgebungsvariablen oder Systemeinstellungen.
command-line-doctor-proxy-desktop = Anfragen gehen über { $proxy }, laut Einstellungen des Desktops.
command-line-doctor-paused = { $account }: pausiert, deshalb nicht abgefragt.
command-line-doctor-paused-hint = So beenden Sie die Pause: { $command }
command-line-doctor-account-known = { $account }: { $money }.
command-line-doctor-account-problem = { $account }: { $problem }
command-line-doctor-reached = { $host } ist erreichbar.
command-line-doctor-trusted = Dem Zertifikat von { $host } wird vertraut.
command-line-doctor-answers = { $host } antwortet als Portal (HTTP { $status }).
command-line-doctor-host-problem = { $host }: { $problem } ({ $detail })
command-line-doctor-no-connection = Der Name { $host } wird gefunden, aber es kommt keine Verbindung zustande.
command-line-doctor-no-connection-hint = Prüfen Sie Firewall und Proxy dieses Netzwerks.
command-line-doctor-no-name = Der Name { $host } wird nicht gefunden.
command-line-doctor-no-name-hint = Prüfen Sie die Internetverbindung dieses Computers und ob die Adresse stimmt.
command-line-doctor-clock-unknown = Das Portal nennt die Uhrzeit nicht, deshalb lässt sich diese Uhr nicht beurteilen.
command-line-doctor-clock-right = Sie stimmt auf die Minute mit der des Portals überein.
command-line-doctor-clock-behind = Die Uhr dieses Computers geht gegenüber der des Portals { $seconds } s nach.
command-line-doctor-clock-ahead = Die Uhr dieses Computers geht gegenüber der des Portals { $seconds } s vor.
command-line-doctor-clock-hint = Stellen Sie die Uhr, am besten per Zeitsynchronisierung: Token scheinen sonst zu früh oder zu spät abzulaufen.
command-line-doctor-updates-none = Es wurde noch nicht gesucht; das Programm im Infobereich tut das einmal täglich.
command-line-doctor-updates-looked = Letzte Suche: { $age }.
command-line-doctor-updates-known = Version { $version } ist laut einer früheren Suche verfügbar.
command-line-doctor-updates-available = Version { $version } ist verfügbar.
command-line-doctor-updates-newest = Diese Version ist die neueste (letzte Suche: { $age }).
command-line-doctor-updates-expired = Die Versionsliste der letzten Suche ({ $age }) ist inzwischen abgelaufen.
command-line-doctor-updates-hint = Ein neuer Versuch folgt. `partner-balance updates` sucht sofort.
command-line-doctor-bundle = { $file } wurde geschrieben. Die Datei enthält keine Geheimnisse; sehen Sie sie durch, bevor Sie sie senden.

## forecast

command-line-forecast-hidden = Beträge sind ausgeblendet (hide_amount in den Einstellungen), und die Tage würden sie verraten.
command-line-forecast-hidden-hint = --json gibt sie trotzdem aus.
command-line-forecast-until = Dann fällt das Guthaben unter { $threshold }, wenn nichts aufgeladen wird.
command-line-forecast-spent = Der Verbrauch beträgt etwa { $money } pro Tag.
command-line-forecast-charges = Erwartete Abbuchungen: { $charges }.
command-line-forecast-charge = { $money } am { $day }
command-line-forecast-confidence-low = { $days ->
    [one] Beruht auf Guthabenständen von { $days } Tag; Zuverlässigkeit: gering.
   *[other] Beruht auf Guthabenständen von { $days } Tagen; Zuverlässigkeit: gering.
}
command-line-forecast-confidence-fair = { $days ->
    [one] Beruht auf Guthabenständen von { $days } Tag; Zuverlässigkeit: mittel.
   *[other] Beruht auf Guthabenständen von { $days } Tagen; Zuverlässigkeit: mittel.
}
command-line-forecast-confidence-good = { $days ->
    [one] Beruht auf Guthabenständen von { $days } Tag; Zuverlässigkeit: hoch.
   *[other] Beruht auf Guthabenständen von { $days } Tagen; Zuverlässigkeit: hoch.
}

## history

command-line-history-hidden = Beträge sind ausgeblendet (hide_amount in den Einstellungen): Es gibt nichts anzuzeigen.
command-line-history-hidden-hint = --json und `history export` geben sie trotzdem aus.
command-line-history-day = Tag
command-line-history-spent = Verbrauch
command-line-history-topped-up = Aufgeladen
command-line-history-balance = Guthaben
command-line-history-total = Summe
command-line-history-none = Keine Guthabenstände in diesem Zeitraum.
command-line-beyond-calendar = Dieser Zeitpunkt liegt außerhalb des Kalenders.
command-line-nothing-between = --since liegt nach --until: Dazwischen gibt es nichts.
command-line-delete-question = Die Guthabenstände von { $accounts } außer dem jeweils neuesten von diesem Computer löschen? [j/N]
command-line-answer-yes = j ja
command-line-delete-not = Es wurde nichts gelöscht.
command-line-deleted = Die Guthabenstände von { $account } außer dem neuesten wurden gelöscht.
command-line-delete-other-address = Die Guthabenstände von { $account } auf diesem Computer gehören zu einer anderen Adresse: Es wurde nichts gelöscht.
command-line-delete-other-address-hint = Setzen Sie base_url des Kontos auf die Adresse, unter der sie abgerufen wurden, und löschen Sie sie dann.
command-line-delete-unasked = Ohne Terminal für die Rückfrage ist zum Löschen von Guthabenständen --yes nötig: Es wurde nichts gelöscht.
command-line-answer-unreadable = Die Antwort kann nicht gelesen werden: { $reason }.

## login und logout

command-line-login-replaces = Das ersetzt die Zugangsdaten von { $account }; --account mit einer neuen ID verbindet ein weiteres Konto.
command-line-login-where = { -client-id } und { -client-secret } finden Sie im { -portal } unter { -api-page }.
command-line-login-reset = { -reset } zeigt dort ein neues Secret an und macht das bisherige ungültig. Vor der Prüfung wird nichts gespeichert.
command-line-login-ask = { $field }:
command-line-login-ask-hidden = { $field } (wird nicht angezeigt):
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = Zugriffstoken
command-line-login-input-ended = Die Standardeingabe endete, bevor die Zugangsdaten vollständig waren.
command-line-login-input-ended-hint = Sie muss in der ersten Zeile die { -client-id } enthalten, wenn --client-id sie nicht angibt, und in der nächsten das { -client-secret }.
command-line-login-not-hidden = Dieses Terminal kann Eingaben nicht verbergen, deshalb wird kein Secret abgefragt.
command-line-login-other-terminal = Verwenden Sie ein anderes Terminal oder übergeben Sie das Secret über eine Pipe.
command-line-login-other-terminal-windows = Das Fenster von Git Bash kann es nicht: Verwenden Sie Windows Terminal oder eine Eingabeaufforderung, stellen Sie dem Befehl winpty voran, oder übergeben Sie das Secret über eine Pipe.
command-line-login-account-id = Die ID eines neuen Kontos besteht aus 1 bis 60 Zeichen (Buchstaben a bis z, Ziffern, - _ und .) und ist weder auto, environment noch demo.
command-line-login-works = Die Zugangsdaten sind gültig, wurden aber nicht gespeichert.
command-line-login-connected-as = Verbunden als { $who }.
command-line-login-connected = Verbunden.
command-line-login-token-until = Dieses Zugriffstoken gilt bis { $moment }. { -client-id } und { -client-secret } gelten dauerhaft.
command-line-login-token-half-hour = Dieses Zugriffstoken gilt höchstens eine halbe Stunde. { -client-id } und { -client-secret } gelten dauerhaft.
command-line-login-environment = Umgebungsvariablen enthalten andere Zugangsdaten, die Vorrang vor dem Schlüsselbund haben: `status` verwendet diese.
command-line-logout-environment = Die Zugangsdaten stammen aus Umgebungsvariablen oder einer Datei: Im Schlüsselbund gibt es nichts zu entfernen.
command-line-logout-environment-hint = Löschen Sie die Variablen oder die Datei.
command-line-logout-forgot = { $account } wurde entfernt: Zugangsdaten, Guthabenstände und Einstellungen.

## metrics und man

command-line-metrics-hint = Der Ordner muss vorhanden sein, und dieser Benutzer muss darin schreiben dürfen.
command-line-man-unwritten = Die Seiten können nicht nach { $folder } geschrieben werden: { $reason }.

## updates

command-line-updates-feed = Die Versionsliste dieses Builds kann nicht verwendet werden: { $reason }.
command-line-updates-earlier = Eine frühere Suche fand Version { $version }.
command-line-updates-hint = Versuchen Sie es später erneut, oder sehen Sie bei der Bezugsquelle des Programms nach.
command-line-updates-newest = Version { $version } ist die neueste.
command-line-updates-available = Version { $version } ({ $day }) ist verfügbar; installiert ist { $installed }.
command-line-updates-notes = Neuerungen: { $page }
command-line-updates-checksum = SHA-256: { $sum }
command-line-setting-of-all = { $key } ist eine Einstellung des Programms und gilt für alle Konten. Lassen Sie --account weg.
