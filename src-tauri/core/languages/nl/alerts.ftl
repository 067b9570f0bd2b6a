### Waarschuwingen: meldingen en wat er elders over wordt gezegd.

## Eerste regel van een melding

alerts-critical-summary = { $account }: saldo is kritiek
alerts-low-summary = { $account }: saldo is laag
alerts-reminder-critical-summary = { $account }: saldo is nog steeds kritiek
alerts-reminder-low-summary = { $account }: saldo is nog steeds laag
alerts-days-summary = { $days ->
    [0] { $account }: saldo is genoeg voor minder dan een dag
    [one] { $account }: saldo is genoeg voor circa { $days } dag
   *[other] { $account }: saldo is genoeg voor circa { $days } dagen
}
alerts-days-hidden-summary = { $account }: saldo raakt op
alerts-refused-summary = { $account }: portal weigert de inloggegevens
alerts-token-ended-summary = { $account }: toegangstoken is verlopen
alerts-token-ends-at-summary = { $account }: toegangstoken is geldig tot { $moment }
alerts-token-ends-soon-summary = { $account }: toegangstoken verloopt binnenkort
alerts-blind-summary = { $account }: saldo kan niet worden opgehaald
alerts-recovered-summary = Opgewaardeerd: nu { $money }
alerts-recovered-hidden-summary = Opgewaardeerd

## Tekst van een melding

alerts-critical-body = Nog { $money }, onder uw drempel van { $threshold }. Waardeer nu op: bestellingen en verlengingen dreigen te mislukken.
alerts-critical-hidden-body = Het saldo is lager dan uw drempel. Waardeer nu op: bestellingen en verlengingen dreigen te mislukken.
alerts-low-body = Nog { $money }, onder uw drempel van { $threshold }. Waardeer binnenkort op, zodat bestellingen en verlengingen niet mislukken.
alerts-low-hidden-body = Het saldo is lager dan uw drempel. Waardeer binnenkort op, zodat bestellingen en verlengingen niet mislukken.
alerts-days-body = Bij dit verbruik komt het saldo op { $day } onder { $threshold }. Waardeer vóór die tijd op.
alerts-days-hidden-body = Bij dit verbruik is het saldo over enkele dagen kritiek. Waardeer vóór die tijd op.
alerts-refused-body = Maak opnieuw verbinding met een werkende { -client-id } en { -client-secret }. Tot die tijd kunt u geen waarschuwingen krijgen.
alerts-token-body = Plak een nieuw token of maak verbinding met { -client-id } en { -client-secret }, die niet verlopen. Anders kunt u geen waarschuwingen krijgen.
alerts-blind-body = Tot het ophalen lukt, kunt u geen waarschuwingen krijgen. Open { -product } om de oorzaak te zien.
alerts-recovered-body = { $account }: { $money }, weer boven uw drempel van { $threshold }.
alerts-recovered-hidden-body = { $account }: het saldo is weer hoger dan uw drempel.

## Verdere regels van een melding die meerdere dingen meldt

alerts-critical-line = Het saldo is lager dan uw drempel van { $threshold }.
alerts-critical-hidden-line = Het saldo is lager dan uw drempel.
alerts-low-line = Het saldo is ook lager dan uw bovenste drempel van { $threshold }.
alerts-low-hidden-line = Het saldo is ook lager dan uw bovenste drempel.
alerts-days-line = Bij dit verbruik komt het saldo op { $day } onder { $threshold }.
alerts-days-hidden-line = Bij dit verbruik is het saldo over enkele dagen kritiek.
alerts-refused-line = Het portal weigert de inloggegevens.
alerts-token-ended-line = Het toegangstoken is verlopen.
alerts-token-ends-at-line = Het toegangstoken is geldig tot { $moment }.
alerts-token-ends-soon-line = Het toegangstoken verloopt binnenkort.
alerts-blind-since-line = Het saldo is voor het laatst opgehaald: { $moment }.
alerts-blind-never-line = Het saldo is nog nooit opgehaald.
alerts-reminder-line = Vorige waarschuwing: { $moment }.
alerts-reminder-before-line = U bent al eerder gewaarschuwd.

## Een melding bij wijze van test

alerts-test-summary = { $account }: dit is een test
alerts-test-body = Zo zien waarschuwingen van dit account eruit. Er is niets aan de hand.
alerts-test-sent = Verzonden. Verschijnt er niets, controleer dan de meldingsinstellingen van uw systeem.
alerts-test-not-sent = Niet verzonden: geen meldingsdienst heeft de melding aangenomen ({ $reason }). Waarschuwingen wachten tot er een actief is; start er een en probeer het opnieuw.

## Dempen

alerts-snoozed-until = Waarschuwingen gedempt tot { $moment }
alerts-snoozed-until-topped-up = Waarschuwingen gedempt tot er is opgewaardeerd
alerts-snoozed = Waarschuwingen gedempt

## Het formulier met de waarschuwingsinstellingen

alerts-crossings = onder { $low } (laag) of onder { $critical } (kritiek) komt
alerts-preview = Met deze instellingen: { $count ->
    [0] geen meldingen
    [one] { $count } melding
   *[other] { $count } meldingen
} in de afgelopen { $days ->
    [1] dag
    [one] { $days } dagen
   *[other] { $days } dagen
}.
alerts-preview-kinds = Met deze instellingen: { $count ->
    [one] { $count } melding
   *[other] { $count } meldingen
} in de afgelopen { $days ->
    [1] dag
    [one] { $days } dagen
   *[other] { $days } dagen
} ({ $kinds }).
alerts-preview-critical = { $count }× kritiek
alerts-preview-low = { $count }× laag
alerts-preview-days = { $count }× nog maar enkele dagen
alerts-preview-refused = { $count }× inloggegevens geweigerd
alerts-preview-token = { $count }× toegangstoken
alerts-preview-blind = { $count }× niet opgehaald
alerts-preview-reminders = { $count ->
    [one] { $count } herinnering
   *[other] { $count } herinneringen
}
alerts-preview-recovered = { $count }× opgewaardeerd
alerts-preview-unreadable = Corrigeer eerst de waarden. Daarna staat hier hoeveel meldingen ze zouden hebben gegeven.
alerts-preview-of-another = Het account is intussen met andere inloggegevens verbonden.
alerts-preview-none = Deze instellingen zijn nog niet uit te proberen: van de afgelopen { 30 } dagen zijn er geen saldostanden van een hele dag.
alerts-preview-unknown = De geschiedenis kan niet worden gelezen ({ $detail }): wat deze instellingen zouden hebben gemeld, is niet bekend.

## Waarschuwingen die een programma of webhook niet heeft aangenomen

alerts-unsent-program-waiting = Het programma voor de waarschuwingen van { $account } heeft sinds { $since } geen waarschuwing aangenomen: { $reason }.
alerts-unsent-webhook-waiting = De webhook van { $account } heeft sinds { $since } geen waarschuwing aangenomen: { $reason }.
alerts-unsent-program-given-up = Het programma voor de waarschuwingen van { $account } heeft de waarschuwing van { $of } niet aangenomen: { $reason }.
alerts-unsent-webhook-given-up = De webhook van { $account } heeft de waarschuwing van { $of } niet aangenomen: { $reason }.
alerts-unsent-tried-until = Er volgen nieuwe pogingen tot { $until }.
alerts-unsent-hint-locked = Ontgrendel de sleutelbos: die bevat het geheim waarmee de berichten worden ondertekend.
alerts-unsent-hint-keychain = Het geheim waarmee de berichten worden ondertekend, staat in de sleutelbos.
alerts-unsent-hint-desktop = Op het bureaublad verschijnt de melding wel.
alerts-unsent-program-hint = Deze waarschuwing wordt niet opnieuw verzonden. Controleer het programma en het pad ervan in settings.toml en verzend daarna een test.
alerts-unsent-webhook-hint = Deze waarschuwing wordt niet opnieuw verzonden. Controleer het adres in settings.toml en de server ervan en verzend daarna een test.
alerts-unsent-reason-answered = hij antwoordt met HTTP { $status }
alerts-unsent-reason-gone = hij antwoordt dat hij niet meer bestaat (HTTP 410)
alerts-unsent-reason-locked = de sleutelbos is vergrendeld
alerts-unsent-reason-keychain = de sleutelbos kan niet worden gebruikt ({ $detail })
alerts-unsent-reason-not-reached = hij is niet bereikbaar ({ $detail })
alerts-unsent-reason-postponed = het vraagt om een latere poging (code 75)
alerts-unsent-reason-too-slow = { $seconds ->
    [one] het was na { $seconds } seconde niet klaar en is met zijn onderliggende processen beëindigd
   *[other] het was na { $seconds } seconden niet klaar en is met zijn onderliggende processen beëindigd
}

## Knoppen van een melding

alerts-button-open = Openen
alerts-button-snooze-day = { 1 } dag dempen
alerts-button-snooze-topped-up = Tot opwaarderen

## Waarom een programma of webhook een waarschuwing niet heeft aangenomen

alerts-unsent-reason-no-program = het programma bestaat niet, of datgene waarmee het moet worden uitgevoerd, ontbreekt
alerts-unsent-reason-not-executable = het mag niet worden uitgevoerd
alerts-unsent-reason-not-started = het kan niet worden gestart ({ $detail })
alerts-unsent-reason-ended = het is gestopt met code { $code }
alerts-unsent-reason-signal = het is beëindigd door signaal { $signal }
alerts-unsent-reason-failed = het is mislukt
alerts-unsent-reason-no-answer = { $seconds ->
    [one] geen antwoord binnen { $seconds } seconde
   *[other] geen antwoord binnen { $seconds } seconden
}
