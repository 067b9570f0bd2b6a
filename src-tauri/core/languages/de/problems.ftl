### Störungen: was nicht geht, was das Programm tut, was Sie tun können; und was ein Formular nicht annimmt.

problems-sentences = { $first } { $second }

## Was das Programm tut

problems-retry-at = Nächster Versuch: { $time }.
problems-retry-within-a-minute = Nächster Versuch in weniger als einer Minute.
problems-retry-later = Ein neuer Versuch folgt später.
problems-retry-now = Neuer Versuch läuft.
problems-retry-waiting = Die Aktualisierung ist pausiert.
problems-retry-not-stored = Es wurde nichts gespeichert.

## Was passiert ist, und der Rat dazu

problems-offline-message = Das { -portal } ist nicht erreichbar.
problems-offline-advice = Prüfen Sie die Internetverbindung dieses Computers.
problems-timed-out-message = Das { -portal } hat nicht rechtzeitig geantwortet.
problems-timed-out-advice = Wenn das Problem anhält, prüfen Sie die Internetverbindung und gegebenenfalls den Proxy.
problems-portal-down-message = Das { -portal } meldet einen internen Fehler.
problems-portal-down-detail = Das { -portal } meldet einen internen Fehler ({ $detail }).
problems-portal-down-advice = Sie brauchen nichts zu tun. Wenn das Problem anhält, wenden Sie sich an den Support von { -vendor }.
problems-rate-limited-message = Das { -portal } bittet um weniger Anfragen.
problems-rate-limited-advice = Wenn das Problem anhält, wählen Sie in den Einstellungen ein längeres Aktualisierungsintervall.
problems-credentials-refused-message = Das { -portal } hat die Zugangsdaten abgelehnt.
problems-credentials-refused-advice = Prüfen Sie { -client-id } und { -client-secret }. Wenn das Secret im { -portal } unter { -api-page } zurückgesetzt wurde, geben Sie das neue ein.
problems-credentials-missing-message = Der Schlüsselbund enthält keine Zugangsdaten für dieses Konto.
problems-credentials-missing-advice = Geben Sie { -client-id } und { -client-secret } erneut ein.
problems-environment-unusable-message = Die Zugangsdaten aus den Umgebungsvariablen sind nicht verwendbar.
problems-environment-unusable-advice = Korrigieren Sie die Variable und starten Sie das Programm neu.
problems-environment-not-set = { $variable } ist nicht gesetzt.
problems-environment-variable = { $variable }: { $problem }
problems-token-expired-message = Das Zugriffstoken ist abgelaufen.
problems-token-expired-advice = Ein eingefügtes Token gilt höchstens eine halbe Stunde. Fügen Sie ein neues ein oder geben Sie { -client-id } und { -client-secret } ein, die dauerhaft gelten.
problems-address-refused-message = Das { -portal } hat die Netzwerkadresse dieses Computers abgelehnt.
problems-address-refused-advice = Wenn { -ip-restriction } im { -portal } unter { -api-page } eingeschaltet ist, lassen Sie dort dieses Netzwerk zu oder verwenden Sie ein zugelassenes.
problems-wrong-address-message = Unter dieser Adresse gibt es kein { -portal }.
problems-wrong-address-advice = Prüfen Sie die Adresse des Portals im Formular mit den Zugangsdaten.
problems-address-changed-message = Die Adresse des Portals wurde geändert, deshalb wurden die gespeicherten Zugangsdaten nicht gesendet.
problems-address-changed-advice = Sie gelten nur für die Adresse, für die sie eingegeben wurden. Verbinden Sie das Konto neu, um die neue Adresse zu verwenden, oder stellen Sie die alte wieder ein.
problems-proxy-failed-message = Der Proxy kann keine Verbindung zum { -portal } herstellen.
problems-proxy-failed-detail = Der Proxy kann keine Verbindung zum { -portal } herstellen ({ $detail }).
problems-proxy-failed-advice = Prüfen Sie die Proxy-Einstellungen dieses Computers oder fragen Sie Ihren Netzwerkadministrator.
problems-certificate-refused-message = Dem Zertifikat des Portals wird nicht vertraut, deshalb wurde nichts gesendet.
problems-certificate-refused-advice = Prüfen Sie Datum und Uhrzeit dieses Computers. Wenn Ihr Unternehmen einen Proxy verwendet, muss eventuell dessen Zertifikat installiert werden.
problems-unexpected-reply-message = Das { -portal } hat eine unerwartete Antwort gesendet.
problems-unexpected-reply-detail = Das { -portal } hat eine unerwartete Antwort gesendet ({ $detail }).
problems-unexpected-reply-advice = Wenn das Problem anhält, senden Sie die Anfrage-ID an den Support von { -vendor }.
problems-keychain-locked-message = Der Schlüsselbund ist gesperrt.
problems-keychain-locked-advice = Entsperren Sie ihn und wählen Sie dann „Erneut versuchen“.
problems-keychain-missing-message = Auf diesem Desktop läuft kein Schlüsselbund.
problems-keychain-missing-advice = Starten Sie GNOME Keyring, KWallet oder einen anderen Schlüsselbund (Secret Service).
problems-keychain-failed-message = Der Schlüsselbund hat einen Fehler gemeldet.
problems-keychain-failed-detail = Der Schlüsselbund hat einen Fehler gemeldet ({ $detail }).
problems-keychain-failed-advice = Starten Sie ihn neu, oder melden Sie sich ab und wieder an. KWallet scheitert auch, wenn das OpenSSL-Plugin von QCA nicht installiert ist (in Debian libqca-qt6-plugins).
problems-history-unavailable-message = Guthabenstände können nicht gespeichert werden.
problems-history-unavailable-detail = Guthabenstände können nicht gespeichert werden ({ $detail }).
problems-history-unavailable-advice = Das Guthaben wird weiter überwacht, aber Guthabenstände und Warnungen bleiben nur bis zum Beenden des Programms gespeichert. Prüfen Sie den freien Speicherplatz und die Zugriffsrechte des Datenordners.
problems-settings-unavailable-message = Die Einstellungen können nicht gespeichert werden.
problems-settings-unavailable-detail = Die Einstellungen können nicht gespeichert werden ({ $detail }).
problems-settings-unavailable-advice = Versuchen Sie es erneut. Wenn das Problem anhält, prüfen Sie den freien Speicherplatz und die Zugriffsrechte des Konfigurationsordners.

## Einstellungen und Verlauf

problems-settings-file-hint = Korrigieren Sie die Datei und wählen Sie „Erneut versuchen“, oder speichern Sie die Einstellungen hier.
problems-settings-save-hint = Bis zum Beenden verwendet das Programm die jetzigen Einstellungen.
problems-history-hint = Das Programm versucht es bei jedem Abruf erneut.
problems-history-read = Der Verlauf kann nicht gelesen werden ({ $detail }).
problems-history-export = Die Datei kann nicht geschrieben werden ({ $detail }).
problems-history-export-unsure = Die Datei wird eventuell noch geschrieben ({ $detail }).
problems-history-delete = Der Verlauf kann nicht gelöscht werden ({ $detail }).
problems-history-request-hint = Das Guthaben wird weiter überwacht. Prüfen Sie den freien Speicherplatz und die Zugriffsrechte des Ordners und versuchen Sie es dann erneut.
problems-nothing-stored-message = Es gibt nichts zu exportieren oder zu löschen: Von diesem Konto ist kein Guthabenstand gespeichert.
problems-nothing-stored-hint = Guthabenstände werden bei jeder Aktualisierung gespeichert. Versuchen Sie es nach der nächsten erneut.
problems-history-warning-hint = Das Guthaben wird weiter überwacht. Eine Warnung kann ein zweites Mal erscheinen.

## Was ein Formular nicht annimmt

problems-base-url-not-an-address = Das ist keine Webadresse. Sie sollte so aussehen: https://openapi.partner.yeastar.com.
problems-base-url-not-encrypted = Die Adresse muss mit https:// (auf diesem Computer auch http://) beginnen, weil das { -client-secret } dorthin gesendet wird.
problems-base-url-too-much = Die Adresse darf nur Host, Port und Pfad enthalten: keinen Benutzernamen, kein ? und kein #.
problems-webhook-url-not-an-address = Das ist keine Webadresse. Sie sollte so aussehen: https://hooks.example/alerts.
problems-webhook-url-not-encrypted = Die Adresse muss mit https:// (auf diesem Computer auch http://) beginnen, weil das Guthaben dorthin gesendet wird.
problems-webhook-url-too-much = Die Adresse darf keinen Benutzernamen und kein # enthalten.

## Das Fenster

problems-no-window-summary = { -product } kann sein Fenster nicht öffnen
problems-no-window-body = Tooltip und Menü des Symbols zeigen das Guthaben weiterhin. Starten Sie { -product } neu; wenn das nicht hilft, installieren Sie es neu. Meldung des Systems: { $reason }.
problems-no-web-view-message = { -product } kann sein Fenster nicht öffnen: Die dafür nötige WebView2 Runtime von Microsoft ist nicht installiert.
problems-no-web-view-hint = Das Symbol, sein Tooltip und sein Menü funktionieren auch ohne sie, und „partner-balance login“ in einer Konsole verbindet ein Konto. Klicken Sie nach der Installation von WebView2 noch einmal auf das Symbol.
problems-no-web-view-question = Jetzt die Downloadseite von Microsoft öffnen?

## Desktops ohne Infobereich

problems-no-tray-gnome = Das Symbol erscheint, sobald es einen Infobereich gibt; unter GNOME ist dafür die Erweiterung „AppIndicator and KStatusNotifierItem Support“ nötig.
problems-no-tray-gnome-flashback = Das Symbol erscheint, sobald es einen Infobereich gibt; unter GNOME Flashback ist dafür das Applet „Indicator Applet Complete“ in einem Panel nötig.
problems-no-tray-cinnamon = Das Symbol erscheint, sobald es einen Infobereich gibt; unter Cinnamon sind dafür das Programm xapp-sn-watcher und das Applet „XApp-Status-Applet“ in einer Leiste nötig.
problems-no-tray-plasma = Das Symbol erscheint, sobald es einen Infobereich gibt; unter Plasma ist dafür das Miniprogramm „Systemabschnitt der Kontrollleiste“ in einer Kontrollleiste nötig.
problems-no-tray-xfce = Das Symbol erscheint, sobald es einen Infobereich gibt; unter Xfce ist dafür das Element „Status Tray-Erweiterung“ in einer Leiste nötig.
problems-no-tray-mate = Das Symbol erscheint, sobald es einen Infobereich gibt; unter MATE ist dafür das Applet „Benachrichtigungsfeld“ in einer Leiste nötig.
problems-no-tray-lxqt = Das Symbol erscheint, sobald es einen Infobereich gibt; unter LXQt ist dafür das Element „Statusbenachrichtigungen“ in einer Leiste nötig.
problems-no-tray-budgie = Das Symbol erscheint, sobald es einen Infobereich gibt; unter Budgie ist dafür das Applet „System Tray“ in einer Leiste nötig.
problems-no-tray-bar = Das Symbol erscheint, sobald es einen Infobereich gibt; unter { $desktop } ist dafür eine Leiste mit Infobereich nötig, etwa Waybar mit dem Modul „tray“.
problems-no-tray-bar-unnamed = Das Symbol erscheint, sobald es einen Infobereich gibt; auf diesem Desktop ist dafür eine Leiste mit Infobereich nötig, etwa Waybar mit dem Modul „tray“.
problems-no-tray-bridge = Das Symbol erscheint, sobald es einen Infobereich gibt; unter { $desktop } ist dafür eine Brücke von StatusNotifierItem zur dort üblichen Art von Infobereich nötig, etwa snixembed.
problems-no-tray-unknown = Das Symbol erscheint, sobald es einen Infobereich gibt, etwa eine Leiste, die Symbole laufender Programme zeigt (StatusNotifierItem).
problems-no-tray-window = Dieser Desktop zeigt zurzeit keine Symbole im Infobereich, deshalb ist dies ein normales Fenster.
problems-no-tray-summary = { -product } läuft, aber dieser Desktop zeigt keine Symbole im Infobereich
problems-no-tray-body = Öffnen Sie { -product } bis dahin über das Anwendungsmenü. Diese Meldung erscheint nur einmal.

## Suche nach neueren Versionen

problems-no-feed = Dieser Build hat keine Versionsliste und sucht deshalb nicht nach neueren Versionen.
problems-feed-unread = Die Versionsliste konnte nicht abgerufen werden: { $why }.
problems-feed-no-signature = Die Versionsliste kann nicht verwendet werden: Ihre Signatur ist nicht lesbar.
problems-feed-not-signed = Die Versionsliste kann nicht verwendet werden: Sie ist nicht die, die der Herausgeber signiert hat.
problems-feed-malformed = Die Versionsliste kann nicht verwendet werden: Sie ist signiert, aber fehlerhaft ({ $why }).
problems-feed-of-another-program = Die Versionsliste kann nicht verwendet werden: Sie ist signiert, gehört aber zu einem anderen Programm.
problems-feed-older = Die Versionsliste kann nicht verwendet werden: Sie ist älter als die bereits abgerufene der Version { $version }.
problems-feed-expired = Die Versionsliste kann nicht verwendet werden: Sie ist abgelaufen.
problems-feed-ahead = Die Versionsliste kann nicht verwendet werden: Ihr Datum, { $date }, ist der Uhr dieses Computers um mehr als einen Tag voraus.

## Fehler in settings.toml

problems-settings-unreadable = settings.toml kann nicht gelesen werden ({ $reason }). Bis das gelingt, verwendet das Programm die bisherigen Einstellungen oder die Voreinstellungen.
problems-settings-not-toml = settings.toml hat in Zeile { $line } einen Fehler. Bis er korrigiert ist, verwendet das Programm die bisherigen Einstellungen oder die Voreinstellungen; eine Kopie der Datei wurde als { $file } gespeichert.
problems-settings-not-toml-no-copy = settings.toml hat in Zeile { $line } einen Fehler. Bis er korrigiert ist, verwendet das Programm die bisherigen Einstellungen oder die Voreinstellungen; eine Kopie der Datei ließ sich nicht speichern, deshalb können auch keine Einstellungen gespeichert werden.
problems-settings-utf16 = settings.toml ist als UTF-16 gespeichert. Speichern Sie die Datei als UTF-8. Bis dahin verwendet das Programm die bisherigen Einstellungen oder die Voreinstellungen; eine Kopie der Datei wurde als { $file } gespeichert.
problems-settings-utf16-no-copy = settings.toml ist als UTF-16 gespeichert. Speichern Sie die Datei als UTF-8. Bis dahin verwendet das Programm die bisherigen Einstellungen oder die Voreinstellungen; eine Kopie der Datei ließ sich nicht speichern, deshalb können auch keine Einstellungen gespeichert werden.
problems-settings-account-id = { $key } in settings.toml muss aus 1 bis 60 Zeichen bestehen (Buchstaben a bis z, Ziffern, - _ und .) und darf nicht demo sein. Bis das korrigiert ist, ignoriert das Programm dieses Konto und lässt seinen Abschnitt unverändert.
problems-settings-duplicate-account = { $key } in settings.toml ist bereits die ID eines anderen Kontos. Bis das geändert ist, ignoriert das Programm dieses Konto.

## Was eine Einstellung sein muss

problems-settings-must-language = { $key } in settings.toml muss "auto" oder einer dieser Werte sein: { $languages }.
problems-settings-must-bool = { $key } in settings.toml muss true oder false sein.
problems-settings-must-icon-account = { $key } in settings.toml muss "auto" oder die ID eines Kontos sein.
problems-settings-must-order = { $key } in settings.toml muss "urgent" oder "own" sein.
problems-settings-must-interval = { $key } in settings.toml muss eine Dauer von "1m" bis "24h" sein, zum Beispiel "10m" oder "1h 30m".
problems-settings-must-retention = { $key } in settings.toml muss "forever" oder eine Dauer von "1 day" bis "100 years" sein, zum Beispiel "2 years" oder "400 days".
problems-settings-must-accounts = { $key } in settings.toml muss eine Liste von Tabellen sein, jede mit der Überschrift [[accounts]].
problems-settings-must-name = { $key } in settings.toml muss ein einzeiliger Text mit 1 bis 60 Zeichen sein.
problems-settings-must-base-url = { $key } in settings.toml muss eine Adresse sein, die mit "https://" (auf diesem Computer auch "http://") beginnt und keinen Benutzernamen, kein ? und kein # enthält.
problems-settings-must-currency = { $key } in settings.toml muss ein Währungscode aus drei Buchstaben sein, zum Beispiel "USD".
problems-settings-must-amount = { $key } in settings.toml muss ein Betrag sein, zum Beispiel 100 oder 99.50.
problems-settings-must-at-most-low = { $key } in settings.toml darf nicht größer als low sein.
problems-settings-must-alerts = { $key } in settings.toml muss eine Tabelle mit der Überschrift [accounts.alerts] sein.
problems-settings-must-percent = { $key } in settings.toml muss eine ganze Zahl von 0 bis 100 sein.
problems-settings-must-days = { $key } in settings.toml muss eine ganze Zahl von 0 (nie) bis 365 sein.
problems-settings-must-remind = { $key } in settings.toml muss "off", "4h", "12h", "1d" oder "3d" sein.
problems-settings-must-hours = { $key } in settings.toml muss eine Dauer von "1h" bis "30d" sein, zum Beispiel "24h".
problems-settings-must-time = { $key } in settings.toml muss eine Uhrzeit sein, zum Beispiel "22:00".
problems-settings-must-days-off = { $key } in settings.toml muss eine Liste aus "mon", "tue", "wed", "thu", "fri", "sat" und "sun" sein.
problems-settings-must-program = { $key } in settings.toml muss der vollständige Pfad eines Programms ohne Argumente sein.
problems-settings-must-webhook = { $key } in settings.toml muss eine Adresse sein, die mit "https://" (auf diesem Computer auch "http://") beginnt und keinen Benutzernamen und kein # enthält.

## Was stattdessen verwendet wird

problems-settings-used = Bis das korrigiert ist, verwendet das Programm { $value }.
problems-settings-used-of-all = Bis das korrigiert ist, verwendet das Programm das gemeinsame Intervall aller Konten.
problems-settings-used-accounts = Bis das korrigiert ist, verwendet das Programm die bisherigen Konten.
problems-settings-used-alerts = Bis das korrigiert ist, verwendet das Programm die bisherigen Einstellungen der Warnungen.
problems-settings-used-previous = Bis das korrigiert ist, verwendet das Programm den bisherigen Wert.
problems-settings-used-none = Bis das korrigiert ist, gilt der Wert als nicht gesetzt.

## Was in ein Feld einzugeben ist

problems-form-name = Geben Sie einen Namen mit höchstens 60 Zeichen ein.
problems-form-currency = Geben Sie einen Währungscode aus drei Buchstaben ein, zum Beispiel USD.
problems-form-amount = Geben Sie einen Betrag ein, zum Beispiel 100 oder 99,50.
problems-form-amount-ambiguous = Das ist nicht eindeutig. Geben Sie den Betrag ohne Tausendertrennzeichen ein, zum Beispiel 1234 oder 1234,50.
problems-form-critical = Geben Sie höchstens die obere Schwelle ein: { $low }.
problems-form-minutes = Geben Sie eine ganze Zahl von 1 bis 1440 Minuten ein.
problems-form-percent = Geben Sie eine ganze Zahl von 0 bis 100 ein.
problems-form-days = Geben Sie eine ganze Zahl von 0 bis 365 Tagen ein.
problems-form-remind = Wählen Sie eine der Zeiten aus der Liste.
problems-form-hours = Geben Sie eine ganze Zahl von 1 bis 720 Stunden ein.
problems-form-time = Geben Sie eine Uhrzeit ein, zum Beispiel 22:00.
problems-form-no-span = Geben Sie eine andere Uhrzeit als die erste ein: Diese Ruhezeit wäre schon zu Beginn zu Ende.
problems-form-days-off = Wählen Sie Wochentage.
problems-form-language = Wählen Sie eine der Sprachen aus der Liste.
problems-form-client-id = Geben Sie die { -client-id } ein.
problems-form-client-secret = Geben Sie das { -client-secret } ein.
problems-form-access-token = Fügen Sie ein Zugriffstoken ein.
problems-form-retention = Geben Sie forever oder eine Dauer von "1 day" bis "100 years" ein, zum Beispiel "2 years" oder "400 days".
problems-form-program = Geben Sie den vollständigen Pfad eines Programms ohne Argumente ein.

## Die Datei mit den Guthabenständen

problems-history-replaced = Der Verlauf war beschädigt. Die beschädigte Datei wurde in { $file } umbenannt und ein neuer Verlauf begonnen.

## Das Programm startet oder endet nicht

problems-not-started = { -product } kann nicht starten: { $reason }.
problems-not-ended = { -product } wurde nicht beendet: { $reason }.
problems-unknown-argument = Unbekanntes Argument { $argument }. Hilfe gibt es mit --help.
problems-start-no-home = Das System nennt keinen persönlichen Ordner. Setzen Sie HOME oder aber XDG_CONFIG_HOME, XDG_DATA_HOME und XDG_STATE_HOME
problems-start-relative-home = { $variable } enthält keinen vollständigen Pfad und wird deshalb nicht verwendet. Setzen Sie die Variable auf den vollständigen Pfad eines Ordners oder löschen Sie sie
problems-start-no-answer = { -product } läuft bereits, antwortet aber nicht
problems-start-unclear = Es lässt sich nicht feststellen, ob { -product } bereits läuft ({ $detail })
problems-start-no-desktop = Es wurde keine Desktopsitzung gefunden (weder WAYLAND_DISPLAY noch DISPLAY führt zu einer)
