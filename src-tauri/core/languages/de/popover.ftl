### Die festen Wörter des kleinen Fensters: Titel, Schaltflächen, Beschriftungen und was ein Screenreader vorliest.

## Auf mehreren Seiten

popover-demo-strip = Demo: simuliertes Konto
popover-back = Zurück
popover-refresh = Jetzt aktualisieren
popover-refreshing = Wird aktualisiert …
popover-open-portal = { -portal } öffnen
popover-save = Speichern
popover-saving = Wird gespeichert …
popover-quit = { -product } beenden

## Die Liste der Konten

popover-accounts-title = Konten
popover-accounts-arrange = Reihenfolge ändern
popover-accounts-order = Reihenfolge
popover-accounts-urgent = Dringendste zuerst
popover-accounts-own = Eigene Reihenfolge
popover-accounts-add = Konto hinzufügen
popover-accounts-up = { $account } nach oben verschieben
popover-accounts-down = { $account } nach unten verschieben
popover-accounts-place = { $account }: { $place } von { $count }

## Das Guthaben

popover-balance-all-accounts = Alle Konten
popover-balance-demo = Demo
popover-balance-stale = Eventuell nicht mehr aktuell.
popover-balance-hidden = Betrag ausgeblendet
popover-balance-unknown = Guthaben unbekannt
popover-balance-moment = ({ $moment })
popover-snooze-day = { 1 } Tag stummschalten
popover-snooze-topped-up = Bis zur Aufladung
popover-snooze-end = Stummschaltung beenden
popover-snooze-ended = Stummschaltung beendet.

## Das Diagramm

popover-chart-time = Angezeigter Zeitraum
popover-chart-week = { 7 } Tage
popover-chart-month = { 30 } Tage
popover-chart-quarter = { 90 } Tage
popover-chart-year = Jahr
popover-chart-all = Alles
popover-chart-points = Guthabenstände und Prognose
popover-chart-since = seit { $moment }
popover-chart-list = { $first }, { $second }
popover-chart-table = Tabelle und Export

## Das Formular zum Verbinden eines Kontos

popover-connect-title-first = Konto verbinden
popover-connect-title-add = Konto hinzufügen
popover-connect-title-again = Zugangsdaten eingeben
popover-connect-step-manager = Bitten Sie Ihren <b>Account-Manager bei { -vendor }</b>, den API-Zugriff freizugeben.
popover-connect-step-api = Öffnen Sie im { -portal } <b>{ -api-page }</b>, schalten Sie den Zugriff ein und kopieren Sie die <b>{ -client-id }</b>.
popover-connect-step-reset = Klicken Sie auf <b>{ -reset }</b>, um ein neues <b>{ -client-secret }</b> anzuzeigen.
popover-connect-caution = <b>{ -reset } macht das bisherige Secret ungültig.</b> Andere Anwendungen, die es verwenden, funktionieren erst wieder mit dem neuen.
popover-connect-kind = Verbinden mit
popover-connect-kind-client = { -client-id } und { -client-secret }
popover-connect-token = Zugriffstoken
popover-connect-name = Name
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = Anzeigen
popover-connect-show-label = { -client-secret } anzeigen
popover-connect-hide = Verbergen
popover-connect-hide-label = { -client-secret } verbergen
popover-connect-secret-hint = Wird nur im Schlüsselbund Ihres Systems gespeichert.
popover-connect-token-hint = Gilt höchstens eine halbe Stunde. { -client-id } und { -client-secret } gelten dauerhaft.
popover-connect-address = Adresse des Portals
popover-connect-address-hint = Für die Standardadresse leer lassen.
popover-connect-submit = Prüfen und speichern
popover-connect-testing = Wird geprüft …
popover-connect-demo = Demo ausprobieren
popover-connect-starting = Wird gestartet …
popover-connect-connecting = Wird verbunden …

## Eine Störung, mit Schaltflächen

popover-problem-request = Anfrage-ID
popover-problem-copy = Kopieren
popover-problem-copy-label = Anfrage-ID kopieren
popover-problem-copied = Kopiert
popover-problem-copied-label = Anfrage-ID kopiert.
popover-problem-selected = Markiert
popover-problem-selected-label = Anfrage-ID markiert. Kopieren Sie sie mit der Tastatur.
popover-problem-try-again = Erneut versuchen
popover-problem-credentials = Zugangsdaten eingeben
popover-problem-this-run = Nur dieses Mal
popover-problem-dismiss = Schließen

## Die Einstellungen

popover-settings-title = Einstellungen
popover-settings-name = Name
popover-settings-currency = Währung
popover-settings-low = Niedrig unter
popover-settings-critical = Kritisch unter
popover-settings-refresh = Aktualisieren alle
popover-settings-minutes = Minuten
popover-settings-language = Sprache
popover-settings-pause = Dieses Konto pausieren
popover-settings-in-icon = Immer im Symbol zeigen
popover-settings-at-login = Beim Anmelden starten
popover-settings-hide = Betrag ausblenden
popover-settings-hide-hint = Bei Bildschirmfreigaben: im Infobereich und hier.
popover-settings-updates = Nach Updates suchen
popover-settings-updates-hint = Einmal täglich; das Menü des Symbols zeigt sie an.
popover-settings-add = Weiteres Konto hinzufügen
popover-settings-forget = Dieses Konto entfernen
popover-settings-leave-demo = Demo beenden
popover-settings-leaving = Wird beendet …
popover-settings-question = <b>Dieses Konto entfernen?</b> Zugangsdaten, Einstellungen und Verlauf werden von diesem Computer gelöscht.
popover-settings-question-yes = Entfernen
popover-settings-forgetting = Wird entfernt …
popover-settings-question-no = Behalten
popover-settings-saved = Einstellungen gespeichert.

## Die Einstellungen der Warnungen

popover-alerts-title = Warnungen
popover-alerts-when = Benachrichtigen, wenn das Guthaben
popover-alerts-again = erneut fällt nach Anstieg um
popover-alerts-percent = %
popover-alerts-days = kürzer reicht als (0: nie)
popover-alerts-days-unit = Tage
popover-alerts-topped-up = aufgeladen wird
popover-alerts-unread = nicht abrufbar ist seit
popover-alerts-hours-unit = Stunden
popover-alerts-remind = Wie oft erinnern bei Stufe
popover-alerts-low = niedrig
popover-alerts-critical = kritisch
popover-alerts-remind-never = nie
popover-alerts-remind-four-hours = { 4 } Std.
popover-alerts-remind-twelve-hours = { 12 } Std.
popover-alerts-remind-day = { 1 } Tag
popover-alerts-remind-three-days = { 3 } Tage
popover-alerts-quiet = Ruhezeiten
popover-alerts-quiet-hours = Tägliche Ruhezeit
popover-alerts-quiet-from = Ruhe von
popover-alerts-quiet-to = bis
popover-alerts-days-off = Ruhetage
popover-alerts-monday = Mo
popover-alerts-tuesday = Di
popover-alerts-wednesday = Mi
popover-alerts-thursday = Do
popover-alerts-friday = Fr
popover-alerts-saturday = Sa
popover-alerts-sunday = So
popover-alerts-break = Bei kritischem Guthaben trotzdem warnen
popover-alerts-break-hint = Alles andere wartet bis zum Ende der Ruhezeit.
popover-alerts-test = Testbenachrichtigung senden
popover-alerts-sending = Wird gesendet …
popover-alerts-saved = Einstellungen der Warnungen gespeichert.

## Der Verlauf

popover-history-title = Verlauf
popover-history-export = Als CSV exportieren
popover-history-exporting = Wird exportiert …
popover-history-saved = Gespeichert als { $path }
popover-history-exported = Exportiert.
popover-history-delete = Verlauf löschen
popover-history-question = <b>Den Verlauf löschen?</b> Alle Guthabenstände außer dem neuesten werden von diesem Computer gelöscht. Auch das Portal bewahrt keine auf.
popover-history-question-yes = Löschen
popover-history-deleting = Wird gelöscht …
popover-history-question-no = Behalten
popover-history-deleted = Verlauf gelöscht.
popover-history-hint = Aufladung und Verbrauch zwischen denselben zwei Guthabenständen lassen sich nicht trennen: Das Portal führt keinen Verlauf.
popover-history-readings = Guthabenstände, neueste zuerst
popover-history-when = Zeitpunkt
popover-history-balance = Guthaben
popover-history-gap = Keine Guthabenstände
