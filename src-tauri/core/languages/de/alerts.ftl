### Warnungen: Benachrichtigungen und was sonst darüber gesagt wird.

## Erste Zeile einer Benachrichtigung

alerts-critical-summary = { $account }: Guthaben ist kritisch
alerts-low-summary = { $account }: Guthaben ist niedrig
alerts-reminder-critical-summary = { $account }: Guthaben ist weiterhin kritisch
alerts-reminder-low-summary = { $account }: Guthaben ist weiterhin niedrig
alerts-days-summary = { $days ->
    [0] { $account }: Guthaben reicht weniger als einen Tag
    [one] { $account }: Guthaben reicht noch etwa { $days } Tag
   *[other] { $account }: Guthaben reicht noch etwa { $days } Tage
}
alerts-days-hidden-summary = { $account }: Guthaben geht zur Neige
alerts-refused-summary = { $account }: Portal lehnt die Zugangsdaten ab
alerts-token-ended-summary = { $account }: Zugriffstoken ist abgelaufen
alerts-token-ends-at-summary = { $account }: Zugriffstoken gilt nur noch bis { $moment }
alerts-token-ends-soon-summary = { $account }: Zugriffstoken läuft bald ab
alerts-blind-summary = { $account }: Guthaben kann nicht abgerufen werden
alerts-recovered-summary = Aufgeladen: jetzt { $money }
alerts-recovered-hidden-summary = Aufgeladen

## Text einer Benachrichtigung

alerts-critical-body = Noch { $money }, unter Ihrer Schwelle von { $threshold }. Laden Sie jetzt Guthaben auf: Bestellungen und Verlängerungen drohen zu scheitern.
alerts-critical-hidden-body = Das Guthaben liegt unter Ihrer Schwelle. Laden Sie es jetzt auf: Bestellungen und Verlängerungen drohen zu scheitern.
alerts-low-body = Noch { $money }, unter Ihrer Schwelle von { $threshold }. Laden Sie bald Guthaben auf, damit Bestellungen und Verlängerungen nicht scheitern.
alerts-low-hidden-body = Das Guthaben liegt unter Ihrer Schwelle. Laden Sie es bald auf, damit Bestellungen und Verlängerungen nicht scheitern.
alerts-days-body = Bei diesem Verbrauch liegt das Guthaben am { $day } unter { $threshold }. Laden Sie es vorher auf.
alerts-days-hidden-body = Bei diesem Verbrauch ist das Guthaben in wenigen Tagen kritisch. Laden Sie es vorher auf.
alerts-refused-body = Verbinden Sie das Konto mit gültigen Werten für { -client-id } und { -client-secret } neu. Bis dahin sind keine Warnungen möglich.
alerts-token-body = Fügen Sie ein neues Token ein, oder verbinden Sie das Konto mit { -client-id } und { -client-secret }, die nicht ablaufen. Sonst sind keine Warnungen möglich.
alerts-blind-body = Bis der Abruf gelingt, sind keine Warnungen möglich. Die Ursache sehen Sie in { -product }.
alerts-recovered-body = { $account }: { $money }, wieder über Ihrer Schwelle von { $threshold }.
alerts-recovered-hidden-body = { $account }: Das Guthaben liegt wieder über Ihrer Schwelle.

## Weitere Zeilen einer Benachrichtigung, die mehreres meldet

alerts-critical-line = Das Guthaben liegt unter Ihrer Schwelle von { $threshold }.
alerts-critical-hidden-line = Das Guthaben liegt unter Ihrer Schwelle.
alerts-low-line = Das Guthaben liegt auch unter Ihrer oberen Schwelle von { $threshold }.
alerts-low-hidden-line = Das Guthaben liegt auch unter Ihrer oberen Schwelle.
alerts-days-line = Bei diesem Verbrauch liegt das Guthaben am { $day } unter { $threshold }.
alerts-days-hidden-line = Bei diesem Verbrauch ist das Guthaben in wenigen Tagen kritisch.
alerts-refused-line = Das Portal lehnt die Zugangsdaten ab.
alerts-token-ended-line = Das Zugriffstoken ist abgelaufen.
alerts-token-ends-at-line = Das Zugriffstoken gilt nur noch bis { $moment }.
alerts-token-ends-soon-line = Das Zugriffstoken läuft bald ab.
alerts-blind-since-line = Letzter erfolgreicher Abruf des Guthabens: { $moment }.
alerts-blind-never-line = Das Guthaben wurde noch nie abgerufen.
alerts-reminder-line = Letzte Warnung: { $moment }.
alerts-reminder-before-line = Sie wurden bereits gewarnt.

## Eine Benachrichtigung zur Probe

alerts-test-summary = { $account }: Dies ist ein Test
alerts-test-body = So sehen Warnungen dieses Kontos aus. Es ist nichts passiert.
alerts-test-sent = Gesendet. Wenn nichts erscheint, prüfen Sie die Benachrichtigungseinstellungen Ihres Systems.
alerts-test-not-sent = Nicht gesendet: Kein Benachrichtigungsdienst hat die Meldung angenommen ({ $reason }). Warnungen warten, bis einer läuft; starten Sie einen und versuchen Sie es erneut.

## Stummschaltung

alerts-snoozed-until = Warnungen stumm bis { $moment }
alerts-snoozed-until-topped-up = Warnungen stumm bis zur Aufladung
alerts-snoozed = Warnungen stumm

## Formular mit den Einstellungen der Warnungen

alerts-crossings = unter { $low } (niedrig) oder unter { $critical } (kritisch) fällt
alerts-preview = Mit diesen Einstellungen: { $count ->
    [0] keine Benachrichtigung
    [one] { $count } Benachrichtigung
   *[other] { $count } Benachrichtigungen
} { $days ->
    [1] am vergangenen Tag
    [one] in den letzten { $days } Tagen
   *[other] in den letzten { $days } Tagen
}.
alerts-preview-kinds = Mit diesen Einstellungen: { $count ->
    [one] { $count } Benachrichtigung
   *[other] { $count } Benachrichtigungen
} { $days ->
    [1] am vergangenen Tag
    [one] in den letzten { $days } Tagen
   *[other] in den letzten { $days } Tagen
} ({ $kinds }).
alerts-preview-critical = { $count }-mal kritisch
alerts-preview-low = { $count }-mal niedrig
alerts-preview-days = { $count }-mal nur noch wenige Tage
alerts-preview-refused = { $count }-mal Zugangsdaten abgelehnt
alerts-preview-token = { $count }-mal Zugriffstoken
alerts-preview-blind = { $count }-mal nicht abgerufen
alerts-preview-reminders = { $count ->
    [one] { $count } Erinnerung
   *[other] { $count } Erinnerungen
}
alerts-preview-recovered = { $count }-mal aufgeladen
alerts-preview-unreadable = Korrigieren Sie zuerst die Eingaben: Dann steht hier, wie viele Benachrichtigungen sie ausgelöst hätten.
alerts-preview-of-another = Das Konto wurde inzwischen mit anderen Zugangsdaten verbunden.
alerts-preview-none = Für eine Vorschau fehlen Guthabenstände: Aus den letzten { 30 } Tagen liegt noch kein ganzer Tag vor.
alerts-preview-unknown = Der Verlauf kann nicht gelesen werden ({ $detail }). Was diese Einstellungen gemeldet hätten, ist nicht bekannt.

## Warnungen, die ein Programm oder Webhook nicht angenommen hat

alerts-unsent-program-waiting = Das Programm für die Warnungen von { $account } hat seit { $since } keine Warnung angenommen: { $reason }.
alerts-unsent-webhook-waiting = Der Webhook von { $account } hat seit { $since } keine Warnung angenommen: { $reason }.
alerts-unsent-program-given-up = Das Programm für die Warnungen von { $account } hat die Warnung vom { $of } nicht angenommen: { $reason }.
alerts-unsent-webhook-given-up = Der Webhook von { $account } hat die Warnung vom { $of } nicht angenommen: { $reason }.
alerts-unsent-tried-until = Weitere Versuche folgen bis { $until }.
alerts-unsent-hint-locked = Entsperren Sie den Schlüsselbund: Er enthält den Schlüssel, mit dem die Meldungen signiert werden.
alerts-unsent-hint-keychain = Der Schlüssel, mit dem die Meldungen signiert werden, liegt im Schlüsselbund.
alerts-unsent-hint-desktop = Auf dem Desktop wird trotzdem gewarnt.
alerts-unsent-program-hint = Diese Warnung wird nicht noch einmal gesendet. Prüfen Sie das Programm und seinen Pfad in settings.toml und senden Sie dann einen Test.
alerts-unsent-webhook-hint = Diese Warnung wird nicht noch einmal gesendet. Prüfen Sie die Adresse in settings.toml und ihren Server und senden Sie dann einen Test.
alerts-unsent-reason-answered = Er antwortet mit HTTP { $status }
alerts-unsent-reason-gone = Er antwortet, dass es ihn nicht mehr gibt (HTTP 410)
alerts-unsent-reason-locked = Der Schlüsselbund ist gesperrt
alerts-unsent-reason-keychain = Der Schlüsselbund kann nicht verwendet werden ({ $detail })
alerts-unsent-reason-not-reached = Er ist nicht erreichbar ({ $detail })
alerts-unsent-reason-postponed = Es bittet um einen späteren Versuch (Code 75)
alerts-unsent-reason-too-slow = { $seconds ->
    [one] Es war nach { $seconds } Sekunde nicht fertig und wurde samt seinen Unterprozessen beendet
   *[other] Es war nach { $seconds } Sekunden nicht fertig und wurde samt seinen Unterprozessen beendet
}

## Schaltflächen einer Benachrichtigung

alerts-button-open = Öffnen
alerts-button-snooze-day = { 1 } Tag stumm
alerts-button-snooze-topped-up = Bis zur Aufladung

## Warum ein Programm oder Webhook eine Warnung nicht angenommen hat

alerts-unsent-reason-no-program = Das Programm oder das, womit es ausgeführt werden soll, ist nicht vorhanden
alerts-unsent-reason-not-executable = Es darf nicht ausgeführt werden
alerts-unsent-reason-not-started = Es kann nicht gestartet werden ({ $detail })
alerts-unsent-reason-ended = Es wurde mit Code { $code } beendet
alerts-unsent-reason-signal = Es wurde durch Signal { $signal } beendet
alerts-unsent-reason-failed = Es ist fehlgeschlagen
alerts-unsent-reason-no-answer = { $seconds ->
    [one] Keine Antwort innerhalb von { $seconds } Sekunde
   *[other] Keine Antwort innerhalb von { $seconds } Sekunden
}
