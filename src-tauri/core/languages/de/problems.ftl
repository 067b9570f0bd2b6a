### Störungen: was nicht geht, was das Programm tut, was Sie tun können; und was ein Formular nicht annimmt.

problems-sentences = { $first } { $second }

## Was das Programm tut

problems-retry-at = Nächster Versuch: { $time }.
problems-retry-within-a-minute = Nächster Versuch in weniger als einer Minute.
problems-retry-later = Ein neuer Versuch folgt später.
problems-retry-now = Neuer Versuch läuft.
problems-retry-waiting = Die Aktualisierung ist angehalten.
problems-retry-not-stored = Es wurde nichts gespeichert.

## Was passiert ist, und der Rat dazu

problems-offline-message = Das { -portal } ist nicht erreichbar.
problems-offline-advice = Prüfen Sie die Internetverbindung dieses Computers.
problems-timed-out-message = Das { -portal } hat nicht rechtzeitig geantwortet.
problems-timed-out-advice = Wenn das Problem anhält, prüfen Sie die Internetverbindung und gegebenenfalls den Proxy.
problems-portal-down-message = Das { -portal } hat einen internen Fehler.
problems-portal-down-detail = Das { -portal } hat einen internen Fehler ({ $detail }).
problems-portal-down-advice = Sie brauchen nichts zu tun. Wenn das Problem anhält, wenden Sie sich an den Support von { -vendor }.
problems-rate-limited-message = Das { -portal } bittet um weniger Anfragen.
problems-rate-limited-advice = Wenn das Problem anhält, wählen Sie in den Einstellungen ein längeres Aktualisierungsintervall.
problems-credentials-refused-message = Das { -portal } hat die Zugangsdaten abgelehnt.
problems-credentials-refused-advice = Prüfen Sie { -client-id } und { -client-secret }. Wenn { -client-secret } im { -portal } unter { -api-page } zurückgesetzt wurde, geben Sie den neuen Wert ein.
problems-credentials-missing-message = Der Schlüsselbund enthält keine Zugangsdaten für dieses Konto.
problems-credentials-missing-advice = Geben Sie { -client-id } und { -client-secret } erneut ein.
problems-environment-unusable-message = Die Zugangsdaten aus den Umgebungsvariablen sind nicht verwendbar.
problems-environment-unusable-advice = Korrigieren Sie die Variable und starten Sie das Programm neu.
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
problems-history-unavailable-advice = Das Guthaben wird weiter überwacht, aber Guthabenstände und Warnungen sind nach dem Beenden des Programms vergessen. Prüfen Sie den freien Speicherplatz und die Zugriffsrechte des Datenordners.
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
problems-base-url-not-encrypted = Die Adresse muss mit https:// beginnen, weil { -client-secret } dorthin gesendet wird.
problems-base-url-too-much = Die Adresse darf nur Host, Port und Pfad enthalten: keinen Benutzernamen, kein ? und kein #.
problems-webhook-url-not-an-address = Das ist keine Webadresse. Sie sollte so aussehen: https://hooks.example/alerts.
problems-webhook-url-not-encrypted = Die Adresse muss mit https:// beginnen, weil das Guthaben dorthin gesendet wird.
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
