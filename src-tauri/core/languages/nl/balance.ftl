### Begrippen: balance = saldo; threshold = drempel; top up = opwaarderen; alert = waarschuwing; notification = melding;
### snooze = dempen; level = niveau: normaal, laag, kritiek, onbekend; reading = saldostand; read = ophalen;
### refresh = vernieuwen, vernieuwing; keychain = sleutelbos; credentials = inloggegevens; access token = toegangstoken (het);
### account = account; forget (an account) = verwijderen; tray = systeemvak; settings = instellingen; history = geschiedenis; forecast = prognose;
### quiet time = stille tijd, stille uren, stille dagen; look = opvraging; spent = verbruik; told = gemeld; due = nog te melden; armed = scherp;
### fault = storing; delete (history) = wissen; exit status = afsluitwaarde; folder, directory = map; environment = omgevingsvariabelen; key = sleutel;
### paused = gepauzeerd; connect = verbinden; Try again = Opnieuw proberen; feed of releases = versielijst.

## Niveaus

balance-level-normal = Normaal
balance-level-low = Laag
balance-level-critical = Kritiek
balance-level-unknown = Onbekend
balance-level-word-normal = normaal
balance-level-word-low = laag
balance-level-word-critical = kritiek
balance-level-word-unknown = onbekend
balance-level-sentence-normal = Normaal: uw bovenste drempel is { $threshold }
balance-level-sentence-low = Laag: onder uw drempel van { $threshold }
balance-level-sentence-critical = Kritiek: onder uw drempel van { $threshold }
balance-level-sentence-unknown = Het saldo is nog niet bekend

## Het saldo van een account

balance-amount-low = { $amount } (laag)
balance-amount-critical = { $amount } (kritiek)
balance-amount-hidden = bedrag verborgen
balance-amount-unknown = saldo onbekend
balance-account-facts = { $account }: { $facts }
balance-account-facts-problem = { $account }: { $facts }. { $problem }
balance-demo-name = { $account } (demo)
balance-list = { $first }, { $second }
balance-as-of = Stand: { $moment }
balance-as-of-stale = Stand: { $moment }, mogelijk verouderd
balance-line-as-of = stand: { $moment }
balance-line-paused = gepauzeerd
balance-line-snoozed = waarschuwingen gedempt
balance-line-not-read = nog niet opgehaald
balance-not-read-yet = Nog niet opgehaald
balance-paused = Gepauzeerd
balance-row-level-age = { $level } · { $age }
balance-updated = Bijgewerkt: { $age }
balance-next-at = Volgende vernieuwing: { $time }
balance-next-within-a-minute = Volgende vernieuwing binnen een minuut
balance-next-later = Volgende vernieuwing later
balance-announcement = Saldo: { $amount }.
balance-announcement-stale = Saldo: { $amount }, mogelijk verouderd.
balance-announcement-accounts = { $count ->
    [one] { $count } account.
   *[other] { $count } accounts.
}
balance-announcement-account = { $account }: { $amount }.
balance-more-accounts = { $count ->
    [one] Nog { $count } account
   *[other] Nog { $count } accounts
}

## Account en inloggegevens

balance-connected-as = Verbonden als { $who }
balance-token-until = Dit toegangstoken is geldig tot { $moment }.
balance-token-half-hour = Dit toegangstoken is hooguit een half uur geldig.
balance-token-this-run = Het wordt alleen bewaard tot het programma stopt.
balance-credentials-this-run = De inloggegevens worden alleen bewaard tot het programma stopt.
balance-credentials-environment = De inloggegevens komen uit omgevingsvariabelen.
balance-storing = Opslaan…

## Voor hoelang het saldo genoeg is

balance-days-less = Genoeg voor minder dan een dag
balance-days-less-at-most = Genoeg voor minder dan een dag (hooguit { $last })
balance-days-more = Genoeg voor meer dan { $horizon } dagen
balance-days-more-at-least = Genoeg voor meer dan { $horizon } dagen (minstens { $first })
balance-days-about = { $days ->
    [one] Genoeg voor circa { $days } dag, tot { $day }
   *[other] Genoeg voor circa { $days } dagen, tot { $day }
}
balance-days-about-range = { $days ->
    [one] Genoeg voor circa { $days } dag ({ $first } tot { $last }), tot { $day }
   *[other] Genoeg voor circa { $days } dagen ({ $first } tot { $last }), tot { $day }
}
balance-days-about-open = { $days ->
    [one] Genoeg voor circa { $days } dag ({ $first } tot meer dan { $horizon }), tot { $day }
   *[other] Genoeg voor circa { $days } dagen ({ $first } tot meer dan { $horizon }), tot { $day }
}
balance-below-already = Al onder { $threshold }
balance-below-probably = Inmiddels waarschijnlijk onder { $threshold }
balance-below-threshold-probably = Inmiddels waarschijnlijk onder de drempel
balance-no-forecast-no-reading = Geen prognose: saldo nog nooit opgehaald
balance-no-forecast-too-old = Geen prognose: saldo voor het laatst ruim { 30 } dagen geleden opgehaald
balance-no-forecast-week = Nog geen prognose: daarvoor zijn saldostanden van een week nodig
balance-no-forecast-no-spending = Geen prognose: tot nu toe geen verbruik

## Knopinfo en menu van het pictogram

balance-tooltip-not-connected = { -product }: niet verbonden
balance-menu-not-connected = Niet verbonden
balance-click-to-connect = Klik om te verbinden
balance-menu-refresh = Nu vernieuwen
balance-menu-open = Openen
balance-menu-portal = { -portal }
balance-menu-settings = Instellingen
balance-menu-snooze-day = Waarschuwingen { 1 } dag dempen
balance-menu-snooze-day-of = Waarschuwingen van { $account } { 1 } dag dempen
balance-menu-snooze-topped-up = Waarschuwingen dempen tot er is opgewaardeerd
balance-menu-snooze-topped-up-of = Waarschuwingen van { $account } dempen tot er is opgewaardeerd
balance-menu-end-snooze = Dempen beëindigen
balance-menu-end-snooze-of = Dempen van { $account } beëindigen
balance-menu-restart = { -product } is bijgewerkt: opnieuw starten
balance-menu-quit = Afsluiten

## Een nieuwere versie

balance-update-notes = Versie { $version } is beschikbaar: wat is nieuw
balance-update-get-package = Download het bestand ({ $file }), daarna: { $command }
balance-update-get-packages = Bijwerken met uw pakketbeheerder
balance-update-get-download = Versie { $version } downloaden
balance-update-how-package = Download het bestand ({ $file }) van { $page }, daarna: { $command }
balance-update-how-packages = Werk het bij met de pakketbeheerder waarmee het is geïnstalleerd.
balance-update-how-download = Download: { $address }
balance-update-how-nothing = Voor dit systeem is er geen download.

## De grafiek

balance-chart-hidden = De grafiek is verborgen, net als het bedrag.
balance-chart-few = De grafiek begint bij de tweede saldostand.
balance-chart-few-in-range = Minder dan twee saldostanden in deze periode. Een langere periode bevat er misschien meer.
balance-chart-summary = Saldo van { $from } tot en met { $to }: beginsaldo { $first }, eindsaldo { $last }, laagste stand { $lowest } op { $lowest_day }.
balance-chart-summary-topped-up = { $count ->
    [1] Eén keer opgewaardeerd, met { $money } of meer.
    [one] { $count } keer opgewaardeerd, met in totaal { $money } of meer.
   *[other] { $count } keer opgewaardeerd, met in totaal { $money } of meer.
}
balance-chart-top-up = { $count ->
    [1] Opgewaardeerd met { $money } of meer
    [one] { $count } keer opgewaardeerd, met { $money } of meer
   *[other] { $count } keer opgewaardeerd, met { $money } of meer
}
balance-chart-about = circa { $money }
balance-chart-range = { $low } tot { $high }
balance-chart-range-charge = { $range }; verwachte kosten: { $charge }
balance-chart-charge = { $day }: verwachte kosten circa { $money }
balance-chart-threshold-low = Laag { $amount }
balance-chart-threshold-critical = Kritiek { $amount }
balance-chart-thresholds = { $low } · { $critical }

balance-demo-account = Demoaccount
balance-language-of-system = Systeemtaal

## Wat het programma in het systeemvak met --help toont

balance-tray-help-about = { -product }: het saldo van een account bij het { -portal } van { -vendor }, in het systeemvak.
balance-tray-help-usage = Gebruik: { $command }
balance-tray-help-background = Starten zonder venster, zoals bij het aanmelden.
balance-tray-help-quit = Het actieve programma beëindigen en wachten tot het gestopt is. De afsluitwaarde is 3 als er geen actief was.
balance-tray-help-version = De versie tonen.
balance-tray-help-help = Deze tekst tonen.
