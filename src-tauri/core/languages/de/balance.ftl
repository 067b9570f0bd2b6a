### Begriffe: balance = Guthaben; threshold = Schwelle; top up = aufladen, Aufladung; alert = Warnung; notification = Benachrichtigung;
### snooze = stummschalten, Stummschaltung; level = Stufe: normal, niedrig, kritisch, unbekannt; reading = Guthabenstand; read = abrufen, Abruf;
### refresh = aktualisieren, Aktualisierung; keychain = Schlüsselbund; credentials = Zugangsdaten; access token = Zugriffstoken (das);
### account = Konto; forget (an account) = entfernen; tray = Infobereich; settings = Einstellungen; history = Verlauf; forecast = Prognose;
### quiet time = Ruhezeit; day off = Ruhetag; look = Abruf; spent = Verbrauch; told = gemeldet; due = fällig; armed = scharf; fault = Störung;
### exit status = Exit-Status; folder, directory = Ordner; environment = Umgebungsvariablen; key (of a setting) = Schlüssel;
### paused = pausiert; connect = verbinden; Try again = Erneut versuchen; feed of releases = Versionsliste.

## Stufen

balance-level-normal = Normal
balance-level-low = Niedrig
balance-level-critical = Kritisch
balance-level-unknown = Unbekannt
balance-level-word-normal = normal
balance-level-word-low = niedrig
balance-level-word-critical = kritisch
balance-level-word-unknown = unbekannt
balance-level-sentence-normal = Normal: Ihre obere Schwelle liegt bei { $threshold }
balance-level-sentence-low = Niedrig: unter Ihrer Schwelle von { $threshold }
balance-level-sentence-critical = Kritisch: unter Ihrer Schwelle von { $threshold }
balance-level-sentence-unknown = Das Guthaben ist noch nicht bekannt

## Das Guthaben eines Kontos

balance-amount-low = { $amount } (niedrig)
balance-amount-critical = { $amount } (kritisch)
balance-amount-hidden = Betrag ausgeblendet
balance-amount-unknown = Guthaben unbekannt
balance-account-facts = { $account }: { $facts }
balance-account-facts-problem = { $account }: { $facts }. { $problem }
balance-demo-name = { $account } (Demo)
balance-list = { $first }, { $second }
balance-as-of = Stand: { $moment }
balance-as-of-stale = Stand: { $moment }, evtl. nicht mehr aktuell
balance-line-as-of = Stand: { $moment }
balance-line-paused = pausiert
balance-line-snoozed = Warnungen stumm
balance-line-not-read = noch nicht abgerufen
balance-not-read-yet = Noch nicht abgerufen
balance-paused = Pausiert
balance-row-level-age = { $level } · { $age }
balance-updated = Aktualisiert: { $age }
balance-next-at = Nächste Aktualisierung: { $time }
balance-next-within-a-minute = Nächste Aktualisierung in weniger als einer Minute
balance-next-later = Nächste Aktualisierung später
balance-announcement = Guthaben: { $amount }.
balance-announcement-stale = Guthaben: { $amount }, eventuell nicht mehr aktuell.
balance-announcement-accounts = { $count ->
    [one] { $count } Konto.
   *[other] { $count } Konten.
}
balance-announcement-account = { $account }: { $amount }.
balance-more-accounts = { $count ->
    [one] { $count } weiteres Konto
   *[other] { $count } weitere Konten
}

## Konto und Zugangsdaten

balance-connected-as = Verbunden als { $who }
balance-token-until = Dieses Zugriffstoken gilt bis { $moment }.
balance-token-half-hour = Dieses Zugriffstoken gilt höchstens eine halbe Stunde.
balance-token-this-run = Es bleibt nur bis zum Beenden des Programms gespeichert.
balance-credentials-this-run = Die Zugangsdaten bleiben nur bis zum Beenden des Programms gespeichert.
balance-credentials-environment = Die Zugangsdaten stammen aus Umgebungsvariablen.
balance-storing = Wird gespeichert …

## Wie lange das Guthaben reicht

balance-days-less = Reicht weniger als einen Tag
balance-days-less-at-most = Reicht weniger als einen Tag (höchstens { $last })
balance-days-more = Reicht mehr als { $horizon } Tage
balance-days-more-at-least = Reicht mehr als { $horizon } Tage (mindestens { $first })
balance-days-about = { $days ->
    [one] Reicht etwa { $days } Tag, bis { $day }
   *[other] Reicht etwa { $days } Tage, bis { $day }
}
balance-days-about-range = { $days ->
    [one] Reicht etwa { $days } Tag ({ $first } bis { $last }), bis { $day }
   *[other] Reicht etwa { $days } Tage ({ $first } bis { $last }), bis { $day }
}
balance-days-about-open = { $days ->
    [one] Reicht etwa { $days } Tag ({ $first } bis über { $horizon }), bis { $day }
   *[other] Reicht etwa { $days } Tage ({ $first } bis über { $horizon }), bis { $day }
}
balance-below-already = Bereits unter { $threshold }
balance-below-probably = Inzwischen wohl unter { $threshold }
balance-below-threshold-probably = Inzwischen wohl unter der Schwelle
balance-no-forecast-no-reading = Keine Prognose: Guthaben noch nie abgerufen
balance-no-forecast-too-old = Keine Prognose: letzter Abruf vor über { 30 } Tagen
balance-no-forecast-week = Noch keine Prognose: Guthabenstände einer Woche nötig
balance-no-forecast-no-spending = Keine Prognose: bisher kein Verbrauch

## Tooltip und Menü des Symbols

balance-tooltip-not-connected = { -product }: nicht verbunden
balance-menu-not-connected = Nicht verbunden
balance-click-to-connect = Zum Verbinden klicken
balance-menu-refresh = Jetzt aktualisieren
balance-menu-open = Öffnen
balance-menu-portal = { -portal }
balance-menu-settings = Einstellungen
balance-menu-snooze-day = Warnungen { 1 } Tag stummschalten
balance-menu-snooze-day-of = Warnungen von { $account } { 1 } Tag stummschalten
balance-menu-snooze-topped-up = Warnungen bis zur Aufladung stummschalten
balance-menu-snooze-topped-up-of = Warnungen von { $account } bis zur Aufladung stummschalten
balance-menu-end-snooze = Stummschaltung beenden
balance-menu-end-snooze-of = Stummschaltung von { $account } beenden
balance-menu-restart = { -product } wurde aktualisiert: neu starten
balance-menu-quit = Beenden

## Eine neuere Version

balance-update-notes = Version { $version } ist verfügbar: Neuerungen
balance-update-get-package = { $file } herunterladen, dann: { $command }
balance-update-get-packages = Mit der Paketverwaltung aktualisieren
balance-update-get-download = Version { $version } herunterladen
balance-update-how-package = { $file } von { $page } herunterladen, dann: { $command }
balance-update-how-packages = Aktualisieren Sie das Programm mit der Paketverwaltung, mit der es installiert wurde.
balance-update-how-download = Download: { $address }
balance-update-how-nothing = Für dieses System gibt es keinen Download.

## Das Diagramm

balance-chart-hidden = Das Diagramm ist ebenso wie der Betrag ausgeblendet.
balance-chart-few = Das Diagramm beginnt mit dem zweiten Guthabenstand.
balance-chart-few-in-range = Weniger als zwei Guthabenstände in diesem Zeitraum. Ein längerer enthält eventuell mehr.
balance-chart-summary = Guthaben von { $from } bis { $to }: anfangs { $first }, zuletzt { $last }, Tiefststand { $lowest } am { $lowest_day }.
balance-chart-summary-topped-up = { $count ->
    [1] Einmal aufgeladen, um mindestens { $money }.
    [one] { $count }-mal aufgeladen, um insgesamt mindestens { $money }.
   *[other] { $count }-mal aufgeladen, um insgesamt mindestens { $money }.
}
balance-chart-top-up = { $count ->
    [1] Um mindestens { $money } aufgeladen
    [one] { $count }-mal aufgeladen, um mindestens { $money }
   *[other] { $count }-mal aufgeladen, um mindestens { $money }
}
balance-chart-about = etwa { $money }
balance-chart-range = { $low } bis { $high }
balance-chart-range-charge = { $range }; erwartete Abbuchung: { $charge }
balance-chart-charge = { $day }: Abbuchung von etwa { $money } erwartet
balance-chart-threshold-low = Niedrig { $amount }
balance-chart-threshold-critical = Kritisch { $amount }
balance-chart-thresholds = { $low } · { $critical }

balance-demo-account = Demokonto
balance-language-of-system = Systemsprache

## Was das Programm im Infobereich mit --help ausgibt

balance-tray-help-about = { -product }: das Guthaben eines Kontos beim { -portal } von { -vendor }, im Infobereich.
balance-tray-help-usage = Aufruf: { $command }
balance-tray-help-background = Ohne Fenster starten, wie beim Anmelden.
balance-tray-help-quit = Das laufende Programm beenden und warten, bis es beendet ist. Der Exit-Status ist 3, wenn keines lief.
balance-tray-help-version = Die Version ausgeben.
balance-tray-help-help = Diesen Text ausgeben.
