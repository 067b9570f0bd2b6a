### De hulp bij de opdrachten (`partner-balance --help`) en wat er over een onjuiste opdrachtregel wordt gezegd.

## Opschriften en vaste woorden

help-heading-usage = Gebruik
help-heading-commands = Opdrachten
help-heading-arguments = Argumenten
help-heading-options = Opties
help-heading-common-options = Algemene opties
help-heading-values = Mogelijke waarden
help-heading-examples = Voorbeelden:
help-usage-options = OPTIES
help-usage-command = OPDRACHT
help-note-default = [standaard: { $value }]
help-note-values = [mogelijke waarden: { $values }]
help-flag-help-short = Hulp tonen (meer met ‘--help’)
help-flag-help-long = Hulp tonen (overzicht met ‘-h’)
help-flag-help = Hulp tonen
help-flag-version = Versie tonen

## Wat voor een waarde staat

help-value-account = ACCOUNT
help-value-file = BESTAND
help-value-folder = MAP
help-value-color = WANNEER
help-value-age = LEEFTIJD
help-value-format = INDELING
help-value-range = BEREIK
help-value-days = DAGEN
help-value-seconds = SECONDEN
help-value-id = ID
help-value-url = URL
help-value-name = NAAM
help-value-when = MOMENT
help-value-amount = BEDRAG
help-value-time = TIJD
help-value-zone = TIJDZONE
help-value-key = SLEUTEL
help-value-value = WAARDE
help-value-shell = SHELL

## Een onjuiste opdrachtregel

help-error = fout: { $problem }
help-error-more = Probeer ‘{ $option }’ voor meer informatie.
help-error-unknown-argument = onverwacht argument ‘{ $argument }’
help-error-unknown-command = onbekende subopdracht ‘{ $command }’
help-error-repeated = het argument ‘{ $argument }’ mag niet meer dan één keer worden opgegeven
help-error-conflict = het argument ‘{ $argument }’ gaat niet samen met ‘{ $other }’
help-error-conflicts = het argument ‘{ $argument }’ gaat niet samen met:
help-error-no-value = voor ‘{ $argument }’ is een waarde nodig, maar er is geen opgegeven
help-error-invalid-value = ongeldige waarde ‘{ $value }’ voor ‘{ $argument }’
help-error-invalid-value-advice = ongeldige waarde ‘{ $value }’ voor ‘{ $argument }’: { $advice }
help-error-surplus-value = onverwachte waarde ‘{ $value }’ voor ‘{ $argument }’; meer waarden worden niet verwacht
help-error-missing = deze verplichte argumenten ontbreken:
help-error-missing-command = voor ‘{ $command }’ is een subopdracht nodig, maar er is geen opgegeven
help-error-not-text = ten minste één argument is geen geldige UTF-8
help-error-other = de argumenten kunnen niet worden gebruikt
help-error-tip = tip: { $advice }
help-error-similar-argument = er is een vergelijkbaar argument: ‘{ $argument }’
help-error-similar-command = er is een vergelijkbare subopdracht: ‘{ $command }’
help-error-similar-value = er is een vergelijkbare waarde: ‘{ $value }’
help-error-as-value = gebruik ‘{ $form }’ om ‘{ $argument }’ als waarde door te geven
help-error-exists = ‘{ $form }’ bestaat
help-enter-age = geef een tijdsduur op zoals 90s, 10m of 1h 30m, of hele seconden
help-enter-seconds = geef een aantal seconden van 1 tot en met 3600 op
help-enter-days = geef een aantal dagen van 0 tot en met { $most } op
help-enter-moment = geef een moment op zoals 2026-11-23T14:05:11Z
help-enter-point-in-time = geef een datum (2026-11-01), een datum en tijd (2026-11-01T08:00) of hoelang geleden (30d, 12h) op
help-enter-snooze = geef een tijdsduur van 1m tot 30d op, zoals 4h, 1d of 1d 12h
help-enter-time-zone = geef de naam van een tijdzone op, zoals Europe/Berlin of UTC
help-enter-range = geef een bereik op zoals 100: (onder 100), ~:10 (boven 10), 10:20 (erbuiten) of @10:20 (erbinnen)
help-enter-range-order = een bereik kan niet eindigen voordat het begint
help-enter-amount = geen bedrag dat exact kan worden weergegeven
help-enter-plain-amount = dit is op twee manieren te lezen; voer het bedrag in zonder scheidingstekens voor duizendtallen, zoals 1234 of 1234,50

## Opties die elke opdracht heeft

help-account = Alleen dit account, met zijn ID of naam; mag meerdere keren; zonder deze optie alle accounts
help-credentials-file = De inloggegevens uit dit bestand lezen, dat niemand anders mag lezen; de indeling staat in partner-balance --help
help-color = Wanneer kleur: auto (op een terminal, tenzij NO_COLOR is ingesteld), always (altijd) of never (nooit)
help-max-age = De opgeslagen saldostand gebruiken als die hooguit zo oud is, zoals 90s, 10m, 1h 30m of 600 (seconden)
help-max-age-more = Zonder deze optie: twee keer het vernieuwingsinterval van de instellingen, maar ten minste dat interval plus vijf minuten.
help-since = Vanaf dit moment: een datum, een datum en tijd, of hoelang geleden, zoals 30d of 12h
help-until = Tot dit moment; een datum zonder tijd telt de hele dag mee

## Zinnen aan het einde van meerdere opdrachten

help-exit-usual = Afsluitwaarde: 0 gelukt, 1 mislukt, 2 onjuist gebruik.
help-exit-account = Afsluitwaarde: 0 gelukt, 1 mislukt of geen account, 2 onjuist gebruik.
help-exit-readings = Afsluitwaarde: 0 gelukt, ook zonder saldostanden, 1 mislukt, 2 onjuist gebruik.

## partner-balance

help-about = Het saldo van een account bij het { -portal } van { -vendor }.
help-about-more = Zonder opdracht: `status`. De saldostand die het programma in het systeemvak heeft opgeslagen, wordt gebruikt zolang die recent is; anders wordt het saldo bij het portal opgevraagd.
help-example-login = een account verbinden
help-example-status = het saldo nu
help-example-json = hetzelfde voor scripts
help-example-waybar = voor een statusbalk
help-example-check = voor Nagios, Icinga, Checkmk
help-example-forecast = tot wanneer het genoeg is
help-example-history = verbruik en opwaarderingen per dag
help-example-alerts = waarvoor is gewaarschuwd, wat er nog komt
help-example-low = waarschuwen onder 250
help-more = Meer met --help; elke opdracht heeft zijn eigen hulp.
help-exits = Afsluitwaarde:
help-exits-0 = gelukt
help-exits-1 = mislukt: het saldo was niet op te halen, of de taak niet uit te voeren
help-exits-2 = onjuist gebruik
help-exits-130 = login is afgebroken met Ctrl-C
help-exits-141 = de uitvoer is niet tot het einde gelezen
help-exits-check = Alleen `check` heeft eigen waarden: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN (ook bij onjuist gebruik). De indelingen voor statusbalken eindigen met 0 als er iets kon worden getoond, omdat balken mislukte opdrachten niet tonen.
help-environment = Omgevingsvariabelen, met voorrang op instellingen en sleutelbos, nooit opgeslagen:
help-environment-client-id = inloggegevens, samen met
help-environment-token = alleen een toegangstoken
help-environment-base-url = het adres van het portal
help-environment-no-color = geen kleuren
help-credentials-file-form = Een bestand voor --credentials-file bevat dezelfde namen, één per regel, zoals PARTNER_BALANCE_CLIENT_ID=0123abcd. Lege regels en regels die met # beginnen, tellen niet mee. Het heeft voorrang op de omgevingsvariabelen en wordt geweigerd als anderen het kunnen lezen. Het is bedoeld voor servicebeheerders, zoals LoadCredential= van systemd.
help-several-accounts = Meerdere accounts: een opdracht gaat over alle accounts, of over die van --account, dat meerdere keren mag worden opgegeven. Ze worden tegelijk opgevraagd, hooguit vier; als er één mislukt, verandert dat niets aan de andere, en de afsluitwaarde is de slechtste. Opdrachten die een account wijzigen, moeten weten welk. Een gepauzeerd account wordt met de laatste saldostand getoond en alleen opgevraagd als het is opgegeven.
help-output = Resultaten gaan naar standaarduitvoer, berichten naar standaardfoutuitvoer. Bedragen zijn exact: wat niet bekend is, verschijnt nooit als getal. Met hide_amount in de instellingen ontbreken bedragen, en wat ze zou verraden, overal waar de uitvoer voor het scherm is: de regel van `status` en `watch`, de indelingen voor statusbalken, de tekst van `history`, `forecast` en `alerts`.
help-language = Wat mensen lezen, is in de taal van de instellingen (language) of van het systeem: LANGUAGE, LC_ALL, LC_MESSAGES, LANG op Linux. Wat programma’s lezen, is in elke taal Engels: JSON, de regel van `check`, metrieken, codes.

## partner-balance status

help-status-about = Het saldo nu, op één regel of voor een statusbalk
help-status-refresh = Het saldo hoe dan ook bij het portal opvragen
help-status-format = Indeling van de uitvoer
help-status-json = Hetzelfde als --format json: één object per account en regel
help-status-format-line = Een leesbare regel
help-status-format-json = Een regel JSON per account
help-status-format-waybar = Module ‘custom’ van Waybar met return-type json
help-status-format-i3blocks = i3blocks: lange tekst, korte tekst, kleur
help-status-format-polybar = Module custom/script van Polybar
help-status-format-xbar = xbar, SwiftBar en Argos
help-status-example = opgeslagen zolang recent, anders opgevraagd
help-status-example-refresh = altijd opgevraagd
help-status-example-max-age = opgeslagen als het hooguit een uur oud is
help-status-fields = --json geeft één object per account, elk op een eigen regel, zonder lijst eromheen (JSON Lines; jq -s maakt er een lijst van). Velden: account, name, balance (een decimaal getal als tekst, of null), currency, level (normal, low, critical, unknown), state (fresh, stale, unknown), fetched_at (RFC 3339), age_seconds, low, critical, fault (code, message, hint, request_id) of null, days_left (p10, p50, p90, getallen) of null en empty_on (hetzelfde als datums) of null, zie partner-balance forecast --help, paused (true of false). Zonder account is er geen regel en is de afsluitwaarde 1. Wat het opvragen van alle accounts verhindert, staat op één regel: error (message, hint).
help-status-several = Meerdere accounts staan in de volgorde van de instellingen, elk op een regel. Een statusbalk toont, net als het systeemvak, het dringendste, met zijn naam: eerst een waarbij u iets moet doen, dan kritieke, lage, de overige, gepauzeerde; met --account toont hij een ander. De knopinfo van waybar en het menu van xbar tonen ze allemaal.
help-status-exit = Afsluitwaarde: 0 gelukt, 1 als een saldo niet kon worden opgehaald zoals gevraagd, 2 onjuist gebruik. De indelingen voor statusbalken eindigen met 0 als er iets kon worden getoond.

## partner-balance watch

help-watch-about = Het saldo bij elke wijziging: een doorlopend bijgewerkte regel op een terminal, anders een regel JSON per wijziging
help-watch-json = Regels JSON, ook op een terminal
help-watch-example = een doorlopend bijgewerkte regel; Ctrl-C beëindigt die
help-watch-lines = Op een terminal een regel per account; regels JSON noemen het account met zijn ID.
help-watch-changes = Een wijziging is er een van saldo, niveau, toestand, storing of de instellingen van het account; de velden zijn die van partner-balance status --help. De saldostanden van het programma in het systeemvak worden van schijf gelezen; het portal wordt alleen geraadpleegd als er geen recente is.
help-watch-exit = Afsluitwaarde: 0 beëindigd met Ctrl-C, 1 mislukt, 2 onjuist gebruik, 141 niemand leest nog mee.

## partner-balance check

help-check-about = Een monitoringplug-in: één regel met prestatiegegevens; eindigt met 0, 1, 2 of 3
help-check-about-long = Een monitoringplug-in volgens de Monitoring Plugins Guidelines: één regel met prestatiegegevens.
help-check-range = { help-value-range } bepaalt wanneer er wordt gewaarschuwd:
help-check-range-10 = onder 0 of boven 10
help-check-range-from-10 = onder 10
help-check-range-to-10 = boven 10
help-check-range-outside = onder 10 of boven 20
help-check-range-inside = van 10 tot en met 20
help-check-unknown = Het saldo wordt bij het portal opgevraagd als de opgeslagen saldostand ouder is dan --max-age; een saldo dat dan niet op te halen is, is UNKNOWN met de oorzaak, nooit OK.
help-check-days = --warn-days en --critical-days beoordelen ook de resterende dagen; het slechtste van beide oordelen telt. Zonder prognose (minder dan een week saldostanden, geen verbruik, een onbekend saldo) bepalen ze niets: dan telt alleen het saldo, de regel zegt waarom er geen prognose is, en als waarde van de dagen staat er U. Waar saldostanden niet van schijf kunnen worden gelezen of daar niet kunnen worden opgeslagen, zijn de dagen UNKNOWN.
help-check-warning = Waarschuwen als het saldo in dit bereik ligt; anders geldt de bovenste drempel van de instellingen
help-check-critical = Kritiek als het saldo in dit bereik ligt; anders geldt de kritieke drempel van de instellingen
help-check-warn-days = Waarschuwen als de kritieke drempel van de instellingen over minder dagen dan dit wordt bereikt, volgens de middelste waarde van de prognose
help-check-critical-days = Kritiek als er minder dagen dan dit resteren
help-check-timeout = Na zoveel seconden opgeven, met UNKNOWN
help-check-verbose = Aanwezig omdat de Guidelines het vragen; de ene regel zegt alles al
help-check-example = de drempels van de instellingen
help-check-example-ranges = waarschuwing onder 100, kritiek onder 20
help-check-several = Meerdere accounts zijn één service: het slechtste bepaalt (CRITICAL, UNKNOWN, WARNING, OK, in deze volgorde) en wordt het eerst genoemd. Elk heeft eigen prestatiegegevens, met labels zoals 'balance_branch' naar zijn ID; met -w en -c worden ze allemaal gelijk beoordeeld, anders elk naar zijn eigen drempels. Een gepauzeerd account wordt genoemd en niet beoordeeld, tenzij het met --account is opgegeven; zijn ze allemaal gepauzeerd, dan is het UNKNOWN.
help-check-exit = Afsluitwaarde: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, ook bij onjuist gebruik.

## partner-balance metrics

help-metrics-about = OpenMetrics-tekst voor Prometheus
help-metrics-output = Dit bestand schrijven, helemaal of niet, in plaats van naar standaarduitvoer
help-metrics-names = De metrieken, elk met het label account:
help-metrics-percentile = ook met percentile: 10, 50, 90
help-metrics-unknown = Wat niet bekend is, heeft geen meetwaarde. Een gepauzeerd account heeft alleen die van partner_balance_paused, tenzij het met --account is opgegeven.
help-metrics-exit = Afsluitwaarde: 0 geschreven, ook als een saldo niet op te halen was (partner_balance_fault vermeldt dat), 1 mislukt, 2 onjuist gebruik. Zonder account valt er niets te schrijven: de opdracht mislukt, en een eerder geschreven bestand blijft zoals het is.

## partner-balance history

help-history-about = Het saldo per dag: verbruik, opwaarderingen, wat er overbleef; de saldostanden exporteren of wissen
help-history-json = Een regel JSON per account en dag
help-history-example = de afgelopen 30 dagen
help-history-days = Een regel per dag van uw tijdzone, elke dag volledig: verbruik, opwaarderingen en het saldo bij de laatste opvraging van die dag. Het portal geeft alleen het saldo van dat moment, dus alleen het verschil tussen twee opvragingen is te zien: verbruik en een opwaardering daartussen zijn niet te onderscheiden en tellen beide mee op de dag van de latere opvraging. Een dag zonder opvraging toont een streepje, null in JSON.
help-history-fields = --json geeft één object per account en dag, elk op een eigen regel (JSON Lines). Velden: account, day, spent, topped_up, balance (decimale getallen als tekst), currency.

## partner-balance history export

help-history-export-about = Toont de exacte saldostanden, de oudste eerst
help-history-export-about-more = Een regel voor elke periode waarin het saldo gelijk was: wanneer het voor het eerst en wanneer het voor het laatst is opgehaald.
help-history-export-format = Indeling van de uitvoer
help-history-export-format-csv = Door komma’s gescheiden waarden met een kopregel (RFC 4180)
help-history-export-format-json = Een regel JSON per saldostand
help-history-export-lines = Elke regel is een periode waarin het saldo gelijk bleef en zonder lange onderbreking is opgehaald; looks zegt hoe vaak, en ontbreekt (null in JSON) waar een eerdere versie van dit programma niet heeft geteld.
help-history-export-json = --format json geeft één object per regel, zonder lijst eromheen (JSON Lines).

## partner-balance history delete

help-history-delete-about = Wist de saldostanden van een account van deze computer, behalve de nieuwste
help-history-delete-yes = Niet vragen; nodig waar geen terminal is om het te vragen
help-history-delete-stays = De nieuwste saldostand blijft bewaard, en ook welke waarschuwingen zijn getoond: er wordt nergens twee keer voor gewaarschuwd. `history export` bewaart de saldostanden vooraf; `logout` verwijdert het hele account.
help-history-delete-exit = Afsluitwaarde: 0 gewist, 1 mislukt of niet bevestigd, 2 onjuist gebruik, ook zonder --yes waar geen terminal is om het te vragen.

## partner-balance forecast

help-forecast-about = Tot wanneer het saldo genoeg is, met de marge van de prognose
help-forecast-json = Een regel JSON per account
help-forecast-threshold = Tot het saldo onder dit bedrag komt; anders geldt de kritieke drempel van de instellingen, of 0 met --from
help-forecast-from = De saldostanden uit dit bestand nemen, - voor standaardinvoer: regels met time,balance
help-forecast-from-more = De tijd volgens RFC 3339, zoals 2026-11-23T14:05:11Z, het saldo met een punt. De tussenpozen en de volgorde zijn vrij, en een eerste regel met namen mag. Account, sleutelbos en portal worden niet gebruikt.
help-forecast-now = Alsof het dit moment is (RFC 3339): latere saldostanden tellen niet mee
help-forecast-days = Hoeveel dagen het duurt tot het saldo onder de kritieke drempel komt als er niet wordt opgewaardeerd: de middelste waarde, en de marge waarin het in acht van de tien gevallen gebeurt. De opgeslagen saldostanden zijn de basis; bij het portal wordt niets opgevraagd. De prognose volgt uit het verbruik tot nu toe en uit terugkerende kosten; wat nooit is voorgekomen, is niet te voorzien. Zonder een week saldostanden of zonder verbruik wordt dat gezegd in plaats van gegokt.
help-forecast-fields = --json geeft één object per account, elk op een eigen regel (JSON Lines). Velden: account, balance, threshold (decimale getallen als tekst), days_left (p10, p50, p90, getallen; 400 als het saldo niet binnen 400 dagen onder de drempel komt) of null, empty_on (p10, p50, p90, datums) of null, reason (waarom null) of null, spend_per_day (een getal) of null, expected_charges (een lijst van on, amount), confidence (low, fair, good) of null, based_on_days (een getal) of null. Zonder account is er geen regel en is de afsluitwaarde 1.
help-forecast-exit = Afsluitwaarde: 0 gelukt, ook als er geen prognose is, 1 mislukt, 2 onjuist gebruik.

## partner-balance alerts

help-alerts-about = Waarvoor is gewaarschuwd, wat er nog komt en wat wordt tegengehouden; wat andere instellingen zouden hebben gemeld
help-alerts-json = Een regel JSON per account
help-alerts-told = Per account: wat er wanneer is gemeld, welke waarschuwing scherp, nog te melden of gemeld is, wat gedempt is, wat via de andere kanalen (een programma, een webhook) nog te melden is of als gemeld geldt, en wat er nog komt of waarom niets. Van schijf gelezen; deze opdracht meldt niets: dat doet het programma in het systeemvak.
help-alerts-fields = --json geeft één object per account, elk op een eigen regel (JSON Lines). Velden: account, told (een lijst van time, kind, also, balance: een decimaal getal als tekst of null), states (critical, low, days, refused, blind: elk armed, due of told), token_ends_at, snooze (since, until: null tot er is opgewaardeerd, holds_critical) of null, is_quiet, quiet_until (ook null als het altijd stille tijd is), next (time, kind, also) of null, next_reminder (stille tijd en dempen niet meegerekend) of null, waits (waarom er geen next is: never_read, last_look_failed, snoozed, always_quiet, reminders_off, nothing_due, paused) of null, ways_out (ways: program, webhook; due: een lijst van soorten; told: het nieuwste dat daar als gemeld geldt, of null; waiting: hoeveel gebeurtenissen nog niet zijn aangenomen, of null) of null zonder ander kanaal. Tijden volgens RFC 3339. Soorten: critical, low, days, refused, token, blind, reminder, recovered.

## partner-balance alerts test

help-alerts-test-about = Stuurt een test naar dit bureaublad en naar het programma en de webhook van de instellingen, om te zien of die aankomt
help-alerts-test-sent = Een melding op dit bureaublad; daarna voor elk account, of dat van --account, wat het programma en de webhook ervan bij een waarschuwing te horen krijgen, gemarkeerd als test. Die wordt daar ook naartoe gestuurd als niets meldingen toont.
help-alerts-test-exit = Afsluitwaarde: 0 alles heeft de test aangenomen, 1 iets niet, 2 onjuist gebruik.

## partner-balance alerts snooze

help-alerts-snooze-about = Houdt herinneringen en waarschuwingen voor een laag saldo een tijd tegen
help-alerts-snooze-for = Hoelang, van 1m tot 30d, zoals 4h, 1d of 1d 12h
help-alerts-snooze-until-topped-up = Tot er is opgewaardeerd: een saldostand die hoger is dan de vorige en niet meer laag
help-alerts-snooze-held = Dempen houdt herinneringen en waarschuwingen voor een laag saldo tegen; wordt het saldo kritiek, dan wordt dat gemeld en eindigt het dempen. Dempt u terwijl het saldo kritiek is, dan wordt ook dat tegengehouden. Eerder ingesteld dempen vervalt. Het programma in het systeemvak neemt het over.
help-alerts-snooze-exit = Afsluitwaarde: 0 gelukt, 1 mislukt of nog niets over het account bekend, 2 onjuist gebruik.

## partner-balance alerts resume

help-alerts-resume-about = Beëindigt het dempen
help-alerts-resume-exit = Afsluitwaarde: 0 gelukt, ook als er niets werd tegengehouden, 1 mislukt of nog niets over het account bekend, 2 onjuist gebruik.

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = Toont het geheim waarmee de ontvanger van een webhook de handtekening van de berichten controleert
help-alerts-webhook-secret-new = Een nieuw geheim maken; wat met het vorige is ondertekend, wordt niet meer aanvaard
help-alerts-webhook-secret-digits = 64 hexadecimale cijfers, gemaakt bij het eerste gebruik en bewaard in de sleutelbos. Zoals ze er staan, zijn ze de sleutel van de handtekening; in README.md staat hoe die wordt gecontroleerd.
help-alerts-webhook-secret-exit = Afsluitwaarde: 0 getoond, 1 mislukt, bijvoorbeeld zonder sleutelbos, 2 onjuist gebruik.

## partner-balance alerts replay

help-alerts-replay-about = Wat de instellingen zouden hebben gemeld, aan de hand van de saldostanden tot nu toe of die van een bestand
help-alerts-replay-from = De opvragingen uit dit bestand nemen, - voor standaardinvoer: regels met time,balance of time,balance,fault
help-alerts-replay-from-more = De tijd volgens RFC 3339, op volgorde, het saldo met een punt. Zonder saldo en met de code van een storing is het een mislukte opvraging. Een eerste regel met namen mag.
help-alerts-replay-settings = De instellingen van dit bestand in plaats van de huidige; --account kiest daaruit
help-alerts-replay-time-zone = Stille uren en dagen in deze tijdzone, zoals Europe/Berlin, in plaats van die van het systeem
help-alerts-replay-until = Tot dit moment (RFC 3339); anders tot nu, of met --from tot de tijd van de laatste regel
help-alerts-replay-json = Een regel JSON per melding
help-alerts-replay-told = Wat de huidige instellingen zouden hebben gemeld, volgens de code van het programma in het systeemvak, op een computer die altijd aanstond, het saldo alleen op die momenten opvroeg en een bureaublad had dat alles meteen aannam. Aan de hand van de opgeslagen saldostanden wordt geen uitval gemeld: mislukte opvragingen worden daar niet bewaard. Er wordt niets gewijzigd.
help-alerts-replay-lines = --from leest regels met time,balance,fault, waarvan het laatste veld mag ontbreken:
help-alerts-replay-fields = --json geeft één object per melding, elk op een eigen regel (JSON Lines), de oudste eerst. Velden: time (RFC 3339), kind, also (een lijst van soorten), balance (een decimaal getal als tekst, of null als het nooit is opgehaald), summary, body.
help-alerts-replay-exit = Afsluitwaarde: 0 gelukt, ook als er niets zou zijn gemeld, 1 mislukt, 2 onjuist gebruik.

## partner-balance login

help-login-about = Een account verbinden: de inloggegevens bij het portal testen en daarna in de sleutelbos bewaren
help-login-client-id = { -client-id }; wordt gevraagd of van standaardinvoer gelezen als die niet is opgegeven
help-login-client-id-more = Voor het { -client-secret } is er geen optie: anderen zouden het in de processenlijst kunnen lezen. Het wordt onzichtbaar getypt of van standaardinvoer gelezen.
help-login-token = Alleen een toegangstoken in plaats van { -client-id } en { -client-secret }: hooguit een half uur geldig
help-login-base-url = Het adres van het portal, als dat niet het adres van de leverancier is
help-login-name = Hoe het account moet heten
help-login-example = vraagt om { -client-id } en { -client-secret }
help-login-where = Waar ze vandaan komen: de accountmanager bij { -vendor } geeft API-toegang; schakel die daarna in het { -portal } onder { -api-page } in, kopieer de { -client-id } en klik op { -reset } om een nieuw { -client-secret } te zien. { -reset } maakt het oude secret ongeldig: andere programma’s die het gebruiken, werken dan niet meer.
help-login-input = Standaardinvoer die geen terminal is: de { -client-id } op de eerste regel, tenzij die is opgegeven, het { -client-secret } op de volgende. Is er al een account verbonden, dan worden de inloggegevens ervan vervangen; --account met een nieuwe ID (1 tot 60 letters a tot en met z, cijfers, - _ en .) verbindt er nog een, en is nodig als er meerdere zijn. Zonder sleutelbos, bijvoorbeeld op een server, is login niet nodig: zie --credentials-file en de omgevingsvariabelen in partner-balance --help.
help-login-exit = Afsluitwaarde: 0 verbonden, 1 geweigerd of niet opgeslagen (dan wordt niets opgeslagen), 2 onjuist gebruik, 130 afgebroken.

## partner-balance logout

help-logout-about = Een account verwijderen: inloggegevens, saldostanden, instellingen
help-logout-example = aan de andere verandert niets
help-logout-removes = Verwijdert elk spoor van het account van deze computer, ook de saldostanden, zonder nog iets te vragen; `history export` bewaart die vooraf.
help-logout-exit = Afsluitwaarde: 0 verwijderd, 1 mislukt (nogmaals uitgevoerd gaat het verder waar het was gebleven), 2 onjuist gebruik.

## partner-balance accounts

help-accounts-about = De accounts: hoe elk ervoor staat en waar de inloggegevens worden bewaard
help-accounts-json = Een regel JSON per account
help-accounts-example = nog een
help-accounts-told = Elk met het opgeslagen saldo, niveau en leeftijd, of het gepauzeerd is, het adres en waar de inloggegevens worden bewaard. Bij het portal wordt niets opgevraagd.
help-accounts-fields = --json geeft één object per account, elk op een eigen regel (JSON Lines). Velden: account, name, base_url, credential (keychain, environment, missing, keychain_locked, keychain_missing, keychain_failed), kind (client, token) of null, en balance, currency, level, state, fetched_at, age_seconds, paused zoals bij partner-balance status.

## partner-balance config

help-config-about = De instellingen, gedeeld met het programma in het systeemvak
help-config-path-about = Waar het instellingenbestand staat
help-config-show-about = Alle instellingen, één { help-value-key } = { help-value-value } per regel
help-config-get-about = De waarde van één instelling
help-config-set-about = Wijzigt één instelling; een actief programma in het systeemvak neemt die binnen een seconde over
help-config-key = Welke instelling
help-config-value = De nieuwe waarde
help-config-get-several = Zijn er meerdere accounts opgegeven, dan een regel per account, in de volgorde van de instellingen.
help-config-set-example-webhook = geen meer
help-config-set-several = Met meerdere keren --account worden al deze accounts gewijzigd, of geen enkel. refresh_interval geldt voor alle accounts; met --account alleen voor dat account.
help-config-set-thresholds = critical mag niet hoger zijn dan low: begin met critical om beide te verlagen, en met low om beide te verhogen.
help-config-set-webhook = Het adres van een webhook kan geheim zijn, en anderen kunnen argumenten zien: zo’n adres zet u beter in het bestand zelf (partner-balance config path). Alleen de server ervan wordt ooit getoond.
help-config-set-exit = Afsluitwaarde: 0 gewijzigd, 1 de waarde is geweigerd of kon niet worden opgeslagen, 2 onjuist gebruik.

## De instellingen naar hun sleutels

help-key-refresh-interval = Van de ene vernieuwing tot de volgende, 1m tot 24h; met --account het eigen interval van het account, of default: dat van alle accounts
help-key-start-at-login = Of het programma in het systeemvak bij het aanmelden start; te wijzigen in de eigen instellingen ervan
help-key-hide-amount = Of bedragen worden verborgen waar anderen ze kunnen zien
help-key-look-for-updates = Of het programma in het systeemvak één keer per dag naar nieuwere versies zoekt
help-key-language = De taal: auto (de systeemtaal) of een code zoals de, pt-BR of zh-Hans
help-key-history = Hoelang saldostanden worden bewaard: forever (voor altijd) of een tijdsduur zoals 2 years of 400 days
help-key-icon-account = Welk van meerdere accounts het pictogram toont: auto (het dringendste) of de ID ervan
help-key-account-order = Hoe meerdere accounts in het systeemvak staan: urgent (dringendste eerst) of own (zoals in het bestand)
help-key-name = Hoe het account heet
help-key-base-url = Het adres van het portal; te wijzigen met `login`
help-key-currency = De valutacode van drie letters
help-key-low = Hieronder is het saldo laag
help-key-critical = Hieronder is het saldo kritiek
help-key-paused = Of het account gepauzeerd is: niets opvragen en niets melden
help-key-rearm-percent = Hoeveel procent het saldo boven een drempel moet stijgen voordat een daling eronder opnieuw wordt gemeld, 0 tot 100
help-key-days = Waarschuwen als het saldo voor minder dagen dan dit genoeg is, 1 tot 365; 0: nooit
help-key-remind-low = Hoe vaak er wordt herinnerd zolang het saldo laag is: off, 4h, 12h, 1d of 3d
help-key-remind-critical = Hetzelfde zolang het kritiek is
help-key-recovered = Of opwaarderingen worden gemeld
help-key-blind-after = Na hoelang zonder saldostand dat wordt gemeld, 1h tot 30d
help-key-quiet-from = Wanneer de stille uren beginnen, zoals 22:00
help-key-quiet-until = Wanneer ze eindigen; gelijk aan quiet_from: geen stille uren
help-key-days-off = Dagen zonder meldingen, zoals sat,sun; none: geen
help-key-critical-breaks-quiet = Of een kritiek saldo ook in de stille tijd wordt gemeld
help-key-program = Een programma dat ook waarschuwingen krijgt: het volledige pad, zonder argumenten; leeg: geen
help-key-webhook = Een adres dat ook waarschuwingen krijgt: https, of http naar deze computer; leeg: geen

## partner-balance doctor

help-doctor-about = Wat werkt, wat niet, en wat eraan te doen is
help-doctor-bundle = In dit bestand schrijven wat de ondersteuning nodig heeft; het bevat geen vertrouwelijke gegevens
help-doctor-exit = Afsluitwaarde: 0 als niets het ophalen van het saldo verhindert, anders 1, 2 onjuist gebruik.

## partner-balance updates

help-updates-about = Zoekt één keer of er een nieuwere versie van het programma is
help-updates-json = Een regel JSON
help-updates-example = dagelijks zoeken
help-updates-feed = De ondertekende versielijst wordt opgehaald, ongeacht look_for_updates, en er wordt niets gedownload.
help-updates-fields = --json geeft één object. Velden: installed, newest (versies), is_newer, published (RFC 3339), notes, notes_url, update_with (een opdracht, als een pakketbeheerder de versie levert) of null, download (url, sha256) of null.
help-updates-exit = Afsluitwaarde: 0 er is geen nieuwere versie, 100 die is er wel, 1 zoeken mislukt, 2 onjuist gebruik.

## partner-balance completions

help-completions-about = Aanvulling voor een shell
help-completions-shell = Welke shell
help-completions-zsh = zsh, met fpath+=~/.zfunc vóór compinit:

## partner-balance man

help-man-about = De manpagina’s
help-man-output = De pagina’s van alle opdrachten in deze map schrijven, in plaats van de hoofdpagina naar standaarduitvoer
help-man-english = De pagina’s zijn in het Engels.
