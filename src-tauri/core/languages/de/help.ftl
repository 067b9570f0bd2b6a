### Hilfe zu den Befehlen (`partner-balance --help`) und was über einen falschen Aufruf gesagt wird.

## Überschriften und feste Wörter

help-heading-usage = Aufruf
help-heading-commands = Befehle
help-heading-arguments = Argumente
help-heading-options = Optionen
help-heading-common-options = Allgemeine Optionen
help-heading-values = Mögliche Werte
help-heading-examples = Beispiele:
help-usage-options = OPTIONEN
help-usage-command = BEFEHL
help-note-default = [Voreinstellung: { $value }]
help-note-values = [mögliche Werte: { $values }]
help-flag-help-short = Hilfe ausgeben (mehr mit „--help“)
help-flag-help-long = Hilfe ausgeben (Übersicht mit „-h“)
help-flag-help = Hilfe ausgeben
help-flag-version = Version ausgeben

## Was für einen Wert steht

help-value-account = KONTO
help-value-file = DATEI
help-value-folder = ORDNER
help-value-color = WANN
help-value-age = ALTER
help-value-format = FORMAT
help-value-range = BEREICH
help-value-days = TAGE
help-value-seconds = SEKUNDEN
help-value-id = ID
help-value-url = URL
help-value-name = NAME
help-value-when = ZEITPUNKT
help-value-amount = BETRAG
help-value-time = ZEIT
help-value-zone = ZEITZONE
help-value-key = SCHLÜSSEL
help-value-value = WERT
help-value-shell = SHELL

## Ein falscher Aufruf

help-error = Fehler: { $problem }
help-error-more = Mehr Informationen gibt es mit „{ $option }“.
help-error-unknown-argument = unerwartetes Argument „{ $argument }“
help-error-unknown-command = unbekannter Unterbefehl „{ $command }“
help-error-repeated = Das Argument „{ $argument }“ darf nicht mehrfach angegeben werden
help-error-conflict = Das Argument „{ $argument }“ kann nicht zusammen mit „{ $other }“ verwendet werden
help-error-conflicts = Das Argument „{ $argument }“ kann nicht zusammen verwendet werden mit:
help-error-no-value = „{ $argument }“ erfordert einen Wert, es wurde aber keiner angegeben
help-error-invalid-value = ungültiger Wert „{ $value }“ für „{ $argument }“
help-error-invalid-value-advice = ungültiger Wert „{ $value }“ für „{ $argument }“: { $advice }
help-error-surplus-value = überzähliger Wert „{ $value }“ für „{ $argument }“; weitere wurden nicht erwartet
help-error-missing = Die folgenden erforderlichen Argumente fehlen:
help-error-missing-command = „{ $command }“ erfordert einen Unterbefehl, es wurde aber keiner angegeben
help-error-not-text = Mindestens ein Argument ist kein gültiges UTF-8
help-error-other = Die Argumente können nicht verwendet werden
help-error-tip = Tipp: { $advice }
help-error-similar-argument = Es gibt ein ähnliches Argument: „{ $argument }“
help-error-similar-command = Es gibt einen ähnlichen Unterbefehl: „{ $command }“
help-error-similar-value = Es gibt einen ähnlichen Wert: „{ $value }“
help-error-as-value = um „{ $argument }“ als Wert zu übergeben, „{ $form }“ verwenden
help-error-exists = „{ $form }“ gibt es
help-enter-age = eine Dauer wie 90s, 10m oder 1h 30m oder ganze Sekunden angeben
help-enter-seconds = eine Zahl von 1 bis 3600 Sekunden angeben
help-enter-days = eine Zahl von 0 bis { $most } Tagen angeben
help-enter-moment = einen Zeitpunkt wie 2026-11-23T14:05:11Z angeben
help-enter-point-in-time = ein Datum (2026-11-01), Datum und Uhrzeit (2026-11-01T08:00) oder die seither vergangene Zeit (30d, 12h) angeben
help-enter-snooze = eine Dauer von 1m bis 30d angeben, zum Beispiel 4h, 1d oder 1d 12h
help-enter-time-zone = den Namen einer Zeitzone angeben, zum Beispiel Europe/Berlin oder UTC
help-enter-range = einen Bereich angeben, zum Beispiel 100: (unter 100), ~:10 (über 10), 10:20 (außerhalb) oder @10:20 (innerhalb)
help-enter-range-order = Ein Bereich kann nicht enden, bevor er beginnt
help-enter-amount = kein Betrag, der sich exakt darstellen lässt
help-enter-plain-amount = das ist nicht eindeutig; geben Sie den Betrag ohne Tausendertrennzeichen ein, zum Beispiel 1234 oder 1234,50

## Optionen, die jeder Befehl hat

help-account = Nur dieses Konto, angegeben durch ID oder Name; mehrfach möglich; ohne diese Option alle Konten
help-credentials-file = Zugangsdaten aus dieser Datei lesen, die niemand sonst lesen darf; ihre Form steht in partner-balance --help
help-color = Wann farbig: auto (auf einem Terminal, außer wenn NO_COLOR gesetzt ist), always (immer) oder never (nie)
help-max-age = Den gespeicherten Guthabenstand verwenden, wenn er höchstens so alt ist, zum Beispiel 90s, 10m, 1h 30m oder 600 (Sekunden)
help-max-age-more = Ohne diese Option: das Doppelte des eingestellten Aktualisierungsintervalls, mindestens aber das Intervall plus fünf Minuten.
help-since = Ab diesem Zeitpunkt: ein Datum, Datum und Uhrzeit oder die seither vergangene Zeit, zum Beispiel 30d oder 12h
help-until = Bis zu diesem Zeitpunkt; ein Datum allein schließt den ganzen Tag ein

## Sätze am Ende mehrerer Befehle

help-exit-usual = Exit-Status: 0 erfolgreich, 1 fehlgeschlagen, 2 falscher Aufruf.
help-exit-account = Exit-Status: 0 erfolgreich, 1 fehlgeschlagen oder kein Konto, 2 falscher Aufruf.
help-exit-readings = Exit-Status: 0 erfolgreich, auch ohne Guthabenstände, 1 fehlgeschlagen, 2 falscher Aufruf.

## partner-balance

help-about = Das Guthaben eines Kontos beim { -portal } von { -vendor }.
help-about-more = Ohne Befehl: `status`. Verwendet wird der Guthabenstand, den das Programm im Infobereich gespeichert hat, solange er aktuell genug ist; sonst wird das Portal abgefragt.
help-example-login = ein Konto verbinden
help-example-status = das aktuelle Guthaben
help-example-json = dasselbe für Skripte
help-example-waybar = für eine Statusleiste
help-example-check = für Nagios, Icinga, Checkmk
help-example-forecast = bis wann es reicht
help-example-history = Verbrauch und Aufladungen nach Tagen
help-example-alerts = wovor gewarnt wurde, was als Nächstes kommt
help-example-low = warnen unter 250
help-more = Mehr mit --help; jeder Befehl hat seine eigene Hilfe.
help-exits = Exit-Status:
help-exits-0 = erfolgreich
help-exits-1 = fehlgeschlagen: Das Guthaben war nicht abrufbar oder die Aufgabe nicht ausführbar
help-exits-2 = falscher Aufruf
help-exits-130 = login wurde mit Strg-C abgebrochen
help-exits-141 = die Ausgabe wurde nicht bis zum Ende gelesen
help-exits-check = Nur `check` hat eigene: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN (auch bei falschem Aufruf). Die Formate für Statusleisten enden mit 0, sobald sie etwas ausgeben konnten, weil Leisten fehlgeschlagene Befehle nicht anzeigen.
help-environment = Umgebungsvariablen, mit Vorrang vor Einstellungen und Schlüsselbund, nie gespeichert:
help-environment-client-id = Zugangsdaten, zusammen mit
help-environment-token = ein Zugriffstoken allein
help-environment-base-url = die Adresse des Portals
help-environment-no-color = keine Farben
help-credentials-file-form = Eine Datei für --credentials-file enthält dieselben Namen, je Zeile einen, zum Beispiel PARTNER_BALANCE_CLIENT_ID=0123abcd. Leere Zeilen und Zeilen, die mit # beginnen, zählen nicht. Sie hat Vorrang vor den Umgebungsvariablen und wird nicht verwendet, wenn andere sie lesen können. Gedacht ist sie für Dienstverwaltungen, zum Beispiel LoadCredential= von systemd.
help-several-accounts = Mehrere Konten: Ein Befehl betrifft alle oder die mit --account angegebenen; die Option darf mehrfach stehen. Die Konten werden gleichzeitig abgefragt, höchstens vier auf einmal; schlägt eines fehl, ändert das nichts an den anderen, und der Exit-Status ist der schlechteste. Befehle, die ein Konto ändern, brauchen die Angabe, welches. Ein pausiertes Konto wird mit seinem letzten Guthabenstand gezeigt und nur abgefragt, wenn es angegeben ist.
help-output = Ergebnisse gehen an die Standardausgabe, Meldungen an die Standardfehlerausgabe. Beträge sind exakt: Was nicht bekannt ist, erscheint nie als Zahl. Mit hide_amount in den Einstellungen fehlen Beträge, und was sie verraten würde, überall dort, wo die Ausgabe für den Bildschirm ist: in der Zeile von `status` und `watch`, in den Formaten für Statusleisten und im Text von `history`, `forecast` und `alerts`.
help-language = Was Menschen lesen, ist in der Sprache der Einstellungen (language) oder des Systems: LANGUAGE, LC_ALL, LC_MESSAGES, LANG unter Linux. Was Programme lesen, ist in jeder Sprache englisch: JSON, die Zeile von `check`, Metriken, Codes.

## partner-balance status

help-status-about = Das aktuelle Guthaben, in einer Zeile oder für eine Statusleiste
help-status-refresh = Das Portal in jedem Fall abfragen
help-status-format = Form der Ausgabe
help-status-json = Dasselbe wie --format json: ein Objekt je Konto und Zeile
help-status-format-line = Eine Zeile für Menschen
help-status-format-json = Eine Zeile JSON je Konto
help-status-format-waybar = Modul „custom“ von Waybar mit return-type json
help-status-format-i3blocks = i3blocks: langer Text, kurzer Text, Farbe
help-status-format-polybar = Modul custom/script von Polybar
help-status-format-xbar = xbar, SwiftBar und Argos
help-status-example = gespeichert, solange aktuell genug, sonst abgefragt
help-status-example-refresh = immer abgefragt
help-status-example-max-age = gespeichert, wenn höchstens eine Stunde alt
help-status-fields = --json gibt je Konto ein Objekt aus, jedes in einer eigenen Zeile und ohne umgebende Liste (JSON Lines; jq -s macht eine Liste daraus). Felder: account, name, balance (Dezimalzahl als Zeichenkette oder null), currency, level (normal, low, critical, unknown), state (fresh, stale, unknown), fetched_at (RFC 3339), age_seconds, low, critical, fault (code, message, hint, request_id) oder null, days_left (p10, p50, p90, Zahlen) oder null und empty_on (dasselbe als Datum) oder null, siehe partner-balance forecast --help, paused (true oder false). Ohne Konto gibt es keine Zeile, und der Exit-Status ist 1. Was den Abruf aller Konten verhindert, steht in einer Zeile: error (message, hint).
help-status-several = Mehrere Konten stehen in der Reihenfolge der Einstellungen, je eines in einer Zeile. Eine Statusleiste zeigt wie der Infobereich das dringendste, mit seinem Namen: zuerst eines, bei dem Sie etwas tun müssen, dann die mit kritischem und die mit niedrigem Guthaben, die übrigen, zuletzt pausierte; mit --account zeigt sie ein anderes. Der Tooltip von waybar und das Menü von xbar führen alle auf.
help-status-exit = Exit-Status: 0 erfolgreich, 1 wenn ein Guthaben nicht wie verlangt abgerufen werden konnte, 2 falscher Aufruf. Formate für Statusleisten enden mit 0, sobald sie etwas ausgeben konnten.

## partner-balance watch

help-watch-about = Das Guthaben bei jeder Änderung: eine laufend aktualisierte Zeile auf einem Terminal, sonst eine Zeile JSON je Änderung
help-watch-json = JSON-Zeilen, auch auf einem Terminal
help-watch-example = eine laufend aktualisierte Zeile; Strg-C beendet sie
help-watch-lines = Auf einem Terminal eine Zeile je Konto; JSON-Zeilen nennen das Konto mit seiner ID.
help-watch-changes = Als Änderung gilt eine von Guthaben, Stufe, Zustand, Störung oder Einstellungen des Kontos; die Felder sind die von partner-balance status --help. Die Guthabenstände des Programms im Infobereich werden vom Datenträger gelesen; das Portal wird nur abgefragt, wenn kein aktueller vorliegt.
help-watch-exit = Exit-Status: 0 mit Strg-C beendet, 1 fehlgeschlagen, 2 falscher Aufruf, 141 niemand liest mehr.

## partner-balance check

help-check-about = Ein Monitoring-Plugin: eine Zeile mit Leistungsdaten; endet mit 0, 1, 2 oder 3
help-check-about-long = Ein Monitoring-Plugin nach den Richtlinien der Monitoring Plugins: eine Zeile mit Leistungsdaten.
help-check-range = { help-value-range } gibt an, wann gewarnt wird:
help-check-range-10 = unter 0 oder über 10
help-check-range-from-10 = unter 10
help-check-range-to-10 = über 10
help-check-range-outside = unter 10 oder über 20
help-check-range-inside = von 10 bis einschließlich 20
help-check-unknown = Das Portal wird abgefragt, wenn der gespeicherte Guthabenstand älter als --max-age ist; ein Guthaben, das dann nicht abrufbar ist, ist UNKNOWN mit der Ursache, nie OK.
help-check-days = --warn-days und --critical-days beurteilen auch die restlichen Tage; das schlechtere der beiden Urteile zählt. Ohne Prognose (weniger als eine Woche Guthabenstände, kein Verbrauch, unbekanntes Guthaben) entscheiden sie nichts: Dann zählt nur das Guthaben, die Zeile sagt, warum die Prognose fehlt, und als Wert der Tage steht U. Wo Guthabenstände nicht vom Datenträger gelesen oder dort nicht gespeichert werden können, sind die Tage UNKNOWN.
help-check-warning = Warnen, wenn das Guthaben in diesem Bereich liegt; sonst gilt die obere Schwelle der Einstellungen
help-check-critical = Kritisch, wenn das Guthaben in diesem Bereich liegt; sonst gilt die kritische Schwelle der Einstellungen
help-check-warn-days = Warnen, wenn nach dem mittleren Wert der Prognose weniger Tage als diese bis zur kritischen Schwelle der Einstellungen bleiben
help-check-critical-days = Kritisch, wenn weniger Tage als diese bleiben
help-check-timeout = Nach so vielen Sekunden abbrechen, mit UNKNOWN
help-check-verbose = Nur vorhanden, weil die Richtlinien es verlangen; die eine Zeile sagt schon alles
help-check-example = die Schwellen der Einstellungen
help-check-example-ranges = Warnung unter 100, kritisch unter 20
help-check-several = Mehrere Konten sind ein Dienst: Das schlechteste entscheidet (CRITICAL, UNKNOWN, WARNING, OK, in dieser Reihenfolge) und wird zuerst genannt. Jedes hat eigene Leistungsdaten mit Bezeichnungen wie 'balance_branch' nach seiner ID; mit -w und -c werden alle gleich beurteilt, sonst jedes nach seinen eigenen Schwellen. Ein pausiertes Konto wird genannt, aber nicht beurteilt, außer wenn --account es angibt; sind alle pausiert, ist das Ergebnis UNKNOWN.
help-check-exit = Exit-Status: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, auch bei falschem Aufruf.

## partner-balance metrics

help-metrics-about = OpenMetrics-Text für Prometheus
help-metrics-output = Diese Datei schreiben, ganz oder gar nicht, statt auf die Standardausgabe
help-metrics-names = Die Metriken, jede mit dem Label account:
help-metrics-percentile = auch mit percentile: 10, 50, 90
help-metrics-unknown = Was nicht bekannt ist, hat keinen Messwert. Ein pausiertes Konto hat nur den von partner_balance_paused, außer wenn --account es angibt.
help-metrics-exit = Exit-Status: 0 geschrieben, auch wenn ein Guthaben nicht abrufbar war (das zeigt partner_balance_fault), 1 fehlgeschlagen, 2 falscher Aufruf. Ohne Konto gibt es nichts zu schreiben: Der Befehl schlägt fehl, und eine Datei von früher bleibt, wie sie ist.

## partner-balance history

help-history-about = Das Guthaben nach Tagen: Verbrauch, Aufladungen, was übrig war; seine Guthabenstände exportieren oder löschen
help-history-json = Eine Zeile JSON je Konto und Tag
help-history-example = die letzten 30 Tage
help-history-days = Eine Zeile je Tag Ihrer Zeitzone, jeder Tag vollständig: Verbrauch, Aufladungen und das Guthaben beim letzten Abruf des Tages. Das Portal nennt nur das momentane Guthaben, deshalb ist nur der Unterschied zwischen zwei Abrufen zu sehen: Verbrauch und Aufladung dazwischen lassen sich nicht trennen, und beides zählt zum Tag des späteren Abrufs. Ein Tag ohne Abruf zeigt einen Strich, in JSON null.
help-history-fields = --json gibt je Konto und Tag ein Objekt aus, jedes in einer eigenen Zeile (JSON Lines). Felder: account, day, spent, topped_up, balance (Dezimalzahlen als Zeichenketten), currency.

## partner-balance history export

help-history-export-about = Gibt die Guthabenstände exakt aus, die ältesten zuerst
help-history-export-about-more = Eine Zeile für jeden Zeitraum mit gleichbleibendem Guthaben: wann es zum ersten und wann es zum letzten Mal abgerufen wurde.
help-history-export-format = Form der Ausgabe
help-history-export-format-csv = Durch Kommas getrennte Werte mit Kopfzeile (RFC 4180)
help-history-export-format-json = Eine Zeile JSON je Guthabenstand
help-history-export-lines = Jede Zeile ist ein Zeitraum, in dem das Guthaben gleich blieb und ohne lange Pause abgerufen wurde; looks sagt, wie oft, und fehlt (in JSON null), wo eine frühere Version dieses Programms nicht gezählt hat.
help-history-export-json = --format json gibt ein Objekt je Zeile aus, ohne umgebende Liste (JSON Lines).

## partner-balance history delete

help-history-delete-about = Löscht die Guthabenstände eines Kontos außer dem neuesten von diesem Computer
help-history-delete-yes = Nicht nachfragen; nötig, wo es kein Terminal für die Rückfrage gibt
help-history-delete-stays = Der neueste Guthabenstand bleibt, ebenso, welche Warnungen angezeigt wurden: Vor nichts wird zweimal gewarnt. `history export` sichert die Guthabenstände vorher; `logout` entfernt das ganze Konto.
help-history-delete-exit = Exit-Status: 0 gelöscht, 1 fehlgeschlagen oder nicht bestätigt, 2 falscher Aufruf, auch ohne --yes, wo es kein Terminal für die Rückfrage gibt.

## partner-balance forecast

help-forecast-about = Bis wann das Guthaben reicht, mit der Spanne der Prognose
help-forecast-json = Eine Zeile JSON je Konto
help-forecast-threshold = Bis das Guthaben unter diesen Betrag fällt; sonst gilt die kritische Schwelle der Einstellungen, mit --from der Wert 0
help-forecast-from = Die Guthabenstände stattdessen aus dieser Datei nehmen, - für die Standardeingabe: Zeilen mit time,balance
help-forecast-from-more = Die Zeit nach RFC 3339, zum Beispiel 2026-11-23T14:05:11Z, das Guthaben mit Dezimalpunkt. Zeitabstände und Reihenfolge sind beliebig, eine erste Zeile mit Namen ist erlaubt. Weder Konto noch Schlüsselbund noch Portal werden verwendet.
help-forecast-now = Als wäre es dieser Zeitpunkt (RFC 3339): Spätere Guthabenstände zählen nicht
help-forecast-days = Wie viele Tage bleiben, bis das Guthaben unter die kritische Schwelle fällt, wenn nichts aufgeladen wird: der mittlere Wert und die Spanne, in der es in acht von zehn Fällen geschieht. Grundlage sind die gespeicherten Guthabenstände; das Portal wird nicht abgefragt. Berechnet wird aus dem bisherigen Verbrauch und aus wiederkehrenden Abbuchungen; was noch nie vorkam, lässt sich nicht vorhersehen. Fehlen Guthabenstände einer Woche oder gibt es keinen Verbrauch, wird das gesagt, statt zu raten.
help-forecast-fields = --json gibt je Konto ein Objekt aus, jedes in einer eigenen Zeile (JSON Lines). Felder: account, balance, threshold (Dezimalzahlen als Zeichenketten), days_left (p10, p50, p90, Zahlen; 400, wenn die Schwelle nicht innerhalb von 400 Tagen unterschritten wird) oder null, empty_on (p10, p50, p90, Datum) oder null, reason (warum null) oder null, spend_per_day (eine Zahl) oder null, expected_charges (eine Liste aus on, amount), confidence (low, fair, good) oder null, based_on_days (eine Zahl) oder null. Ohne Konto gibt es keine Zeile, und der Exit-Status ist 1.
help-forecast-exit = Exit-Status: 0 erfolgreich, auch wenn es keine Prognose gibt, 1 fehlgeschlagen, 2 falscher Aufruf.

## partner-balance alerts

help-alerts-about = Wovor gewarnt wurde, was als Nächstes kommt und was zurückgehalten wird; was andere Einstellungen gemeldet hätten
help-alerts-json = Eine Zeile JSON je Konto
help-alerts-told = Je Konto: was wann gemeldet wurde, welche Warnung scharf, fällig oder gemeldet ist, was stummgeschaltet ist, was auf den weiteren Meldewegen (Programm, Webhook) fällig ist oder als gemeldet gilt, und was als Nächstes kommt oder warum nichts kommt. Vom Datenträger gelesen; dieser Befehl meldet nichts: Das tut das Programm im Infobereich.
help-alerts-fields = --json gibt je Konto ein Objekt aus, jedes in einer eigenen Zeile (JSON Lines). Felder: account, told (eine Liste aus time, kind, also, balance: Dezimalzahl als Zeichenkette oder null), states (critical, low, days, refused, blind: jeweils armed, due oder told), token_ends_at, snooze (since, until: null bis zur Aufladung, holds_critical) oder null, is_quiet, quiet_until (null auch, wenn immer Ruhezeit ist), next (time, kind, also) oder null, next_reminder (ohne Rücksicht auf Ruhezeit und Stummschaltung) oder null, waits (warum es kein next gibt: never_read, last_look_failed, snoozed, always_quiet, reminders_off, nothing_due, paused) oder null, ways_out (ways: program, webhook; due: eine Liste von Arten; told: das Neueste, was dort als gemeldet gilt, oder null; waiting: wie viele Ereignisse noch nicht angenommen wurden, oder null) oder null ohne weiteren Meldeweg. Zeiten nach RFC 3339. Arten: critical, low, days, refused, token, blind, reminder, recovered.

## partner-balance alerts test

help-alerts-test-about = Sendet einen Test an diesen Desktop sowie an Programm und Webhook der Einstellungen, um zu sehen, ob er ankommt
help-alerts-test-sent = Eine Benachrichtigung auf diesem Desktop; danach für jedes Konto oder das von --account, was sein Programm und sein Webhook über eine Warnung erfahren, als Test gekennzeichnet. Dorthin wird auch gesendet, wenn nichts Benachrichtigungen anzeigt.
help-alerts-test-exit = Exit-Status: 0 alle haben ihn angenommen, 1 einer nicht, 2 falscher Aufruf.

## partner-balance alerts snooze

help-alerts-snooze-about = Hält Erinnerungen und Warnungen vor niedrigem Guthaben eine Zeit lang zurück
help-alerts-snooze-for = Wie lange, von 1m bis 30d, zum Beispiel 4h, 1d oder 1d 12h
help-alerts-snooze-until-topped-up = Bis zur Aufladung: ein Guthabenstand, der höher ist als der vorige und nicht mehr niedrig
help-alerts-snooze-held = Eine Stummschaltung hält Erinnerungen und Warnungen vor niedrigem Guthaben zurück; wird das Guthaben kritisch, wird das gemeldet und beendet sie. Wird bei kritischem Guthaben stummgeschaltet, hält sie auch das zurück. Sie ersetzt eine frühere Stummschaltung. Das Programm im Infobereich übernimmt sie.
help-alerts-snooze-exit = Exit-Status: 0 erfolgreich, 1 fehlgeschlagen oder noch keine Daten zum Konto, 2 falscher Aufruf.

## partner-balance alerts resume

help-alerts-resume-about = Beendet eine Stummschaltung
help-alerts-resume-exit = Exit-Status: 0 erfolgreich, auch wenn nichts zurückgehalten wurde, 1 fehlgeschlagen oder noch keine Daten zum Konto, 2 falscher Aufruf.

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = Zeigt den Schlüssel, mit dem der Empfänger eines Webhooks die Signatur der Meldungen prüft
help-alerts-webhook-secret-new = Einen neuen erzeugen; was mit dem bisherigen signiert ist, wird nicht mehr anerkannt
help-alerts-webhook-secret-digits = 64 hexadezimale Ziffern, bei der ersten Verwendung erzeugt und im Schlüsselbund gespeichert. So, wie sie dastehen, sind sie der Schlüssel der Signatur; wie diese geprüft wird, steht in README.md.
help-alerts-webhook-secret-exit = Exit-Status: 0 angezeigt, 1 fehlgeschlagen, zum Beispiel ohne Schlüsselbund, 2 falscher Aufruf.

## partner-balance alerts replay

help-alerts-replay-about = Was die Einstellungen gemeldet hätten, anhand der bisherigen Guthabenstände oder einer Datei
help-alerts-replay-from = Die Abrufe stattdessen aus dieser Datei nehmen, - für die Standardeingabe: Zeilen mit time,balance oder time,balance,fault
help-alerts-replay-from-more = Die Zeit nach RFC 3339, in zeitlicher Reihenfolge, das Guthaben mit Dezimalpunkt. Ohne Guthaben und mit dem Code einer Störung ist es ein fehlgeschlagener Abruf. Eine erste Zeile mit Namen ist erlaubt.
help-alerts-replay-settings = Die Einstellungen aus dieser Datei statt der jetzigen; --account wählt darin aus
help-alerts-replay-time-zone = Ruhezeiten und Ruhetage in dieser Zeitzone, zum Beispiel Europe/Berlin, statt in der des Systems
help-alerts-replay-until = Bis zu diesem Zeitpunkt (RFC 3339); sonst bis jetzt, mit --from bis zur Zeit der letzten Zeile
help-alerts-replay-json = Eine Zeile JSON je Benachrichtigung
help-alerts-replay-told = Was die jetzigen Einstellungen gemeldet hätten, berechnet mit dem Code des Programms im Infobereich, auf einem Rechner, der immer eingeschaltet war, nur zu diesen Zeiten abgerufen hat und dessen Desktop alles sofort angenommen hat. Anhand der gespeicherten Guthabenstände wird kein Ausfall gemeldet: Fehlgeschlagene Abrufe werden dort nicht aufbewahrt. Es wird nichts geändert.
help-alerts-replay-lines = --from liest Zeilen mit time,balance,fault, deren letztes Feld fehlen darf:
help-alerts-replay-fields = --json gibt je Benachrichtigung ein Objekt aus, jedes in einer eigenen Zeile (JSON Lines), die ältesten zuerst. Felder: time (RFC 3339), kind, also (eine Liste von Arten), balance (Dezimalzahl als Zeichenkette oder null, wenn es nie abgerufen wurde), summary, body.
help-alerts-replay-exit = Exit-Status: 0 erfolgreich, auch wenn nichts gemeldet worden wäre, 1 fehlgeschlagen, 2 falscher Aufruf.

## partner-balance login

help-login-about = Ein Konto verbinden: seine Zugangsdaten am Portal prüfen und dann im Schlüsselbund speichern
help-login-client-id = { -client-id }; ohne diese Angabe wird danach gefragt oder von der Standardeingabe gelesen
help-login-client-id-more = Für das { -client-secret } gibt es keine Option: Andere könnten es in der Prozessliste lesen. Es wird unsichtbar eingetippt oder von der Standardeingabe gelesen.
help-login-token = Ein Zugriffstoken allein statt { -client-id } und { -client-secret }: gilt höchstens eine halbe Stunde
help-login-base-url = Die Adresse des Portals, wenn sie nicht die des Herstellers ist
help-login-name = Wie das Konto heißen soll
help-login-example = fragt nach { -client-id } und { -client-secret }
help-login-where = Woher sie kommen: Der Account-Manager bei { -vendor } gibt den API-Zugriff frei; danach im { -portal } unter { -api-page } den Zugriff einschalten, die { -client-id } kopieren und mit { -reset } ein neues { -client-secret } anzeigen lassen. { -reset } macht das bisherige Secret ungültig: Andere Programme, die es verwenden, funktionieren dann nicht mehr.
help-login-input = Standardeingabe, die kein Terminal ist: die { -client-id } in der ersten Zeile, sofern nicht angegeben, das { -client-secret } in der nächsten. Ist schon ein Konto verbunden, werden seine Zugangsdaten ersetzt; --account mit einer neuen ID (1 bis 60 Zeichen: Buchstaben a bis z, Ziffern, - _ und .) verbindet ein weiteres und ist nötig, wenn es mehrere gibt. Ohne Schlüsselbund, etwa auf einem Server, ist kein login nötig: siehe --credentials-file und die Umgebungsvariablen in partner-balance --help.
help-login-exit = Exit-Status: 0 verbunden, 1 abgelehnt oder nicht gespeichert (dann wird nichts gespeichert), 2 falscher Aufruf, 130 abgebrochen.

## partner-balance logout

help-logout-about = Ein Konto entfernen: Zugangsdaten, Guthabenstände, Einstellungen
help-logout-example = die anderen bleiben unverändert
help-logout-removes = Entfernt jede Spur des Kontos von diesem Computer, auch seine Guthabenstände, ohne Rückfrage; `history export` sichert sie vorher.
help-logout-exit = Exit-Status: 0 entfernt, 1 fehlgeschlagen (ein neuer Aufruf setzt die Arbeit fort), 2 falscher Aufruf.

## partner-balance accounts

help-accounts-about = Die Konten: wie es um jedes steht und wo seine Zugangsdaten liegen
help-accounts-json = Eine Zeile JSON je Konto
help-accounts-example = ein weiteres
help-accounts-told = Jedes mit gespeichertem Guthaben, Stufe und Alter, ob es pausiert ist, seiner Adresse und dem Ort seiner Zugangsdaten. Das Portal wird nicht abgefragt.
help-accounts-fields = --json gibt je Konto ein Objekt aus, jedes in einer eigenen Zeile (JSON Lines). Felder: account, name, base_url, credential (keychain, environment, missing, keychain_locked, keychain_missing, keychain_failed), kind (client, token) oder null, sowie balance, currency, level, state, fetched_at, age_seconds, paused wie bei partner-balance status.

## partner-balance config

help-config-about = Die Einstellungen, gemeinsam mit dem Programm im Infobereich
help-config-path-about = Wo die Einstellungsdatei liegt
help-config-show-about = Alle Einstellungen, je Zeile ein { help-value-key } = { help-value-value }
help-config-get-about = Der Wert einer Einstellung
help-config-set-about = Ändert eine Einstellung; ein laufendes Programm im Infobereich übernimmt sie innerhalb einer Sekunde
help-config-key = Welche Einstellung
help-config-value = Ihr neuer Wert
help-config-get-several = Sind mehrere Konten angegeben, je eine Zeile, in der Reihenfolge der Einstellungen.
help-config-set-example-webhook = keiner mehr
help-config-set-several = Steht --account mehrfach, werden alle diese Konten geändert oder keines. refresh_interval gilt für alle Konten; mit --account nur für dieses.
help-config-set-thresholds = critical darf nicht über low liegen: Um beide zu senken, mit critical beginnen; um beide zu erhöhen, mit low.
help-config-set-webhook = Die Adresse eines Webhooks kann geheim sein, und andere können Argumente sehen: Eine solche schreiben Sie besser direkt in die Datei (partner-balance config path). Ausgegeben wird immer nur ihr Server.
help-config-set-exit = Exit-Status: 0 geändert, 1 der Wert wurde abgelehnt oder konnte nicht gespeichert werden, 2 falscher Aufruf.

## Die Einstellungen nach ihren Schlüsseln

help-key-refresh-interval = Von einer Aktualisierung zur nächsten, 1m bis 24h; mit --account das eigene Intervall des Kontos oder default: das aller Konten
help-key-start-at-login = Ob das Programm im Infobereich beim Anmelden startet; wird in dessen eigenen Einstellungen geändert
help-key-hide-amount = Ob Beträge ausgeblendet werden, wo andere sie sehen könnten
help-key-look-for-updates = Ob das Programm im Infobereich einmal täglich nach neueren Versionen sucht
help-key-language = Die Sprache: auto (Systemsprache) oder ein Kürzel wie de, pt-BR oder zh-Hans
help-key-history = Wie lange Guthabenstände aufbewahrt werden: forever (für immer) oder eine Dauer wie 2 years oder 400 days
help-key-icon-account = Welches von mehreren Konten das Symbol zeigt: auto (das dringendste) oder seine ID
help-key-account-order = Wie mehrere Konten im Infobereich aufgeführt werden: urgent (die dringendsten zuerst) oder own (wie in der Datei)
help-key-name = Wie das Konto heißt
help-key-base-url = Die Adresse des Portals; wird mit `login` geändert
help-key-currency = Der dreibuchstabige Code der Währung
help-key-low = Darunter ist das Guthaben niedrig
help-key-critical = Darunter ist das Guthaben kritisch
help-key-paused = Ob das Konto pausiert ist: weder Abfragen noch Meldungen
help-key-rearm-percent = Um wie viel Prozent das Guthaben über eine Schwelle steigen muss, bevor ihr Unterschreiten erneut gemeldet wird, 0 bis 100
help-key-days = Warnen, wenn das Guthaben für weniger Tage als diese reicht, 1 bis 365; 0: nie
help-key-remind-low = Wie oft erinnert wird, solange das Guthaben niedrig ist: off, 4h, 12h, 1d oder 3d
help-key-remind-critical = Dasselbe, solange es kritisch ist
help-key-recovered = Ob Aufladungen gemeldet werden
help-key-blind-after = Nach welcher Zeit ohne gelungenen Abruf das gemeldet wird, 1h bis 30d
help-key-quiet-from = Wann die tägliche Ruhezeit beginnt, zum Beispiel 22:00
help-key-quiet-until = Wann sie endet; gleich quiet_from: keine Ruhezeit
help-key-days-off = Tage ohne Benachrichtigungen, zum Beispiel sat,sun; none: keine
help-key-critical-breaks-quiet = Ob kritisches Guthaben auch in der Ruhezeit gemeldet wird
help-key-program = Ein Programm, das Warnungen ebenfalls erhält: vollständiger Pfad ohne Argumente; leer: keines
help-key-webhook = Eine Adresse, die Warnungen ebenfalls erhält: https, oder http zu diesem Computer; leer: keine

## partner-balance doctor

help-doctor-about = Was funktioniert, was nicht, und was dagegen zu tun ist
help-doctor-bundle = In diese Datei schreiben, was der Support braucht; sie enthält keine Geheimnisse
help-doctor-exit = Exit-Status: 0 wenn nichts den Abruf des Guthabens verhindert, sonst 1, 2 falscher Aufruf.

## partner-balance updates

help-updates-about = Sucht einmal nach einer neueren Version des Programms
help-updates-json = Eine Zeile JSON
help-updates-example = das Programm im Infobereich sucht täglich
help-updates-feed = Die signierte Versionsliste wird abgerufen, unabhängig von look_for_updates, und nichts wird heruntergeladen.
help-updates-fields = --json gibt ein Objekt aus. Felder: installed, newest (Versionen), is_newer, published (RFC 3339), notes, notes_url, update_with (ein Befehl, wenn eine Paketverwaltung die Version liefert) oder null, download (url, sha256) oder null.
help-updates-exit = Exit-Status: 0 es gibt keine neuere Version, 100 es gibt eine, 1 die Suche ist fehlgeschlagen, 2 falscher Aufruf.

## partner-balance completions

help-completions-about = Vervollständigung für eine Shell
help-completions-shell = Welche Shell
help-completions-zsh = zsh, mit fpath+=~/.zfunc vor compinit:

## partner-balance man

help-man-about = Die Manpages
help-man-output = Die Seiten aller Befehle in diesen Ordner schreiben, statt der Hauptseite auf die Standardausgabe
help-man-english = Die Seiten sind auf Englisch.
