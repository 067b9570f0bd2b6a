### Wat de opdrachten voor mensen tonen. Wat machines lezen, is in elke taal Engels.

## Advies bij een probleem

command-line-hint-credentials-refused = Controleer { -client-id } en { -client-secret }. Is het secret in het { -portal } onder { -api-page } opnieuw ingesteld, voer dan `partner-balance login` uit met het nieuwe.
command-line-hint-credentials-missing = Voer `partner-balance login` uit of geef de inloggegevens op in omgevingsvariabelen of met --credentials-file.
command-line-hint-environment-unusable = Corrigeer de variabele of het bestand dat met --credentials-file is opgegeven.
command-line-hint-token-expired = Een geplakt token is hooguit een half uur geldig. Voer `partner-balance login` uit met een nieuw token, of met { -client-id } en { -client-secret }, die blijven werken.
command-line-hint-wrong-address = Controleer het adres van het portal. Met `partner-balance login --base-url` stelt u een ander in.
command-line-hint-address-changed = Ze gelden voor het adres waarvoor ze zijn ingevoerd. Voer `partner-balance login` uit om het nieuwe adres te gebruiken, of stel het oude adres weer in (base_url in settings.toml, PARTNER_BALANCE_BASE_URL).
command-line-hint-keychain-locked = Ontgrendel de sleutelbos en voer de opdracht opnieuw uit, of geef de inloggegevens op in omgevingsvariabelen of met --credentials-file.
command-line-hint-keychain-missing = Start GNOME Keyring, KWallet of een andere sleutelbos (Secret Service). Geef de inloggegevens op een computer zonder bureaublad op in omgevingsvariabelen of met --credentials-file.
command-line-hint-keychain-failed = Start de sleutelbos opnieuw, meld u af en weer aan, of geef de inloggegevens op in omgevingsvariabelen of met --credentials-file. KWallet werkt ook niet als de OpenSSL-plug-in van QCA niet is geïnstalleerd (in Debian libqca-qt6-plugins).
command-line-hint-rate-limited = Blijft het probleem bestaan, kies dan een langer interval: `partner-balance config set refresh_interval 30m`.
command-line-hint-history-unavailable = Controleer de vrije ruimte en de rechten van de gegevensmap.
command-line-hint-settings-unavailable = Controleer de vrije ruimte en de rechten van de configuratiemap.

## Tussen de kolommen van `status`, `accounts` en `watch`, en in statusbalken (Waybar, xbar)

command-line-updated = bijgewerkt: { $age }
command-line-updated-stale = bijgewerkt: { $age }, mogelijk verouderd
command-line-updated-stale-line = Bijgewerkt: { $age }, mogelijk verouderd
command-line-request-id = Verzoek-ID: { $id }
command-line-sentence = { $text }.
command-line-of-account = { $account }: { $what }.
command-line-more-lines = { $count ->
    [one] … en nog { $count }
   *[other] … en nog { $count }
}
command-line-bar-not-connected = niet verbonden
command-line-bar-connect = Nog geen account verbonden: voer partner-balance login uit
command-line-menu-no-account = Nog geen account verbonden
command-line-menu-connect = Voer partner-balance login uit in een terminal
command-line-menu-again = Opnieuw uitvoeren

## Fouten van veel opdrachten

command-line-no-account = Er is nog geen account verbonden.
command-line-no-account-hint = Met `partner-balance login` verbindt u er een. Geef de inloggegevens op een server zonder sleutelbos op in omgevingsvariabelen of met --credentials-file: zie partner-balance --help.
command-line-output-unwritten = De uitvoer kan niet worden geschreven: { $reason }.
command-line-file-unreadable = { $file } kan niet worden gelezen: { $reason }.
command-line-file-unwritten = { $file } kan niet worden geschreven: { $reason }.
command-line-stdin-unreadable = Standaardinvoer kan niet worden gelezen: { $reason }.
command-line-stdin-no-text = Standaardinvoer is geen UTF-8-tekst.
command-line-stdin-no-text-hint = Sla het bestand waar de invoer uit komt op als UTF-8.
command-line-no-waiting = Het systeem biedt geen mogelijkheid om te wachten: { $reason }.
command-line-no-signals = Het systeem levert geen signalen: { $reason }.
command-line-reason-not-found = bestand of map bestaat niet
command-line-reason-is-folder = het is een map
command-line-reason-not-a-folder = een deel van het pad is geen map maar een bestand
command-line-reason-disk-full = de schijf is vol
command-line-reason-read-only = de schijf is alleen-lezen
command-line-reason-not-permitted = toegang geweigerd
command-line-others-folder = { $folder } is van een andere gebruiker, die door bestanden van root daarin zou worden buitengesloten.
command-line-others-folder-hint = Voer de opdracht uit als die gebruiker, zonder sudo; of als root met de eigen mappen van root: sudo -H.

## Welk account bedoeld is

command-line-one-account = Dit kan maar voor één account tegelijk: geef --account één keer op.
command-line-several-accounts = Er zijn meerdere accounts: kies er een met --account ({ $ids }).
command-line-several-called = Meerdere accounts heten { $name }.
command-line-several-called-hint = Kies op ID: { $ids }.
command-line-no-such-account = Er is geen account { $name }.
command-line-no-such-account-hint = Beschikbaar: { $ids }.
command-line-no-such-account-none = Er is er geen verbonden: met `partner-balance login` verbindt u er een.

## Opties op de verkeerde plaats

command-line-misplaced-status = Opties van `status` staan achter de opdracht, bijvoorbeeld: partner-balance status --json
command-line-misplaced-export = Opties van `history export` staan achter de opdracht, bijvoorbeeld: partner-balance history export --since 30d
command-line-misplaced-replay = Opties van `alerts replay` staan achter de opdracht, bijvoorbeeld: partner-balance alerts replay --json
command-line-wrong-usage = onjuist gebruik: zie { $command }
command-line-login-no-secret = login neemt geen secret als argument aan: anderen zouden het in de processenlijst kunnen lezen.
command-line-login-no-secret-hint = Het wordt getypt als erom wordt gevraagd, of gelezen van standaardinvoer: zie partner-balance login --help

## accounts

command-line-accounts-keychain-client = { -client-id } en { -client-secret } in de sleutelbos
command-line-accounts-keychain-token = toegangstoken in de sleutelbos
command-line-accounts-environment-client = { -client-id } en { -client-secret } uit omgevingsvariabelen
command-line-accounts-environment-token = toegangstoken uit omgevingsvariabelen
command-line-accounts-environment-unusable = uit omgevingsvariabelen, niet bruikbaar
command-line-accounts-missing = geen inloggegevens: voer partner-balance login uit
command-line-accounts-keychain-locked = sleutelbos vergrendeld
command-line-accounts-keychain-missing = geen sleutelbos actief
command-line-accounts-keychain-failed = fout van de sleutelbos

## alerts

command-line-alert-critical = kritiek
command-line-alert-low = laag
command-line-alert-days = nog maar enkele dagen
command-line-alert-refused = inloggegevens geweigerd
command-line-alert-token = toegangstoken verloopt
command-line-alert-blind = niet op te halen
command-line-alert-reminder = herinnering
command-line-alert-recovered = opgewaardeerd
command-line-alerts-none-told = Er is nog niets gemeld.
command-line-alerts-told = Gemeld ({ $moment }): { $kinds }.
command-line-alerts-told-balance = Gemeld ({ $moment }): { $kinds } ({ $money }).
command-line-alerts-state = { $alert }: { $state }.
command-line-alerts-critical = Kritiek
command-line-alerts-critical-below = Kritiek (onder { $money })
command-line-alerts-low = Laag
command-line-alerts-low-below = Laag (onder { $money })
command-line-alerts-days = Resterende dagen (minder dan { $days })
command-line-alerts-refused = Inloggegevens geweigerd
command-line-alerts-blind = Niet op te halen (al { $time })
command-line-alerts-armed = scherp
command-line-alerts-due = nog te melden
command-line-alerts-told-state = gemeld, nog niet weer scherp
command-line-alerts-token-ends = Einde van het geplakte toegangstoken: { $moment }; een half uur eerder wordt dat gemeld.
command-line-alerts-snoozed = Gedempt ({ $since }): { $what }.
command-line-held-back-low = herinneringen en waarschuwingen voor een laag saldo worden tegengehouden (tot { $moment })
command-line-held-back-low-topped-up = herinneringen en waarschuwingen voor een laag saldo worden tegengehouden tot er is opgewaardeerd
command-line-held-back-critical = herinneringen en waarschuwingen voor een laag of kritiek saldo worden tegengehouden (tot { $moment })
command-line-held-back-critical-topped-up = herinneringen en waarschuwingen voor een laag of kritiek saldo worden tegengehouden tot er is opgewaardeerd
command-line-still-told-critical = Wordt het saldo kritiek, dan wordt dat gemeld en eindigt het dempen.
command-line-still-told-else = Al het andere wordt gemeld, bijvoorbeeld dat het saldo niet op te halen is.
command-line-nothing-held-back = er wordt niets tegengehouden
command-line-snooze-ended = het dempen is beëindigd, er wordt niets meer tegengehouden
command-line-nothing-was-held-back = er werd niets tegengehouden
command-line-alerts-quiet = Het is stille tijd (tot { $moment }).
command-line-alerts-quiet-always = Het is altijd stille tijd: alle dagen zijn stille dagen.
command-line-alerts-next-now = Volgende: { $kinds }, nu, door het programma in het systeemvak.
command-line-alerts-next-at = Volgende: { $kinds } ({ $moment }), als er eerder niets verandert.
command-line-alerts-waits-paused = Er staat geen waarschuwing gepland: het account is gepauzeerd.
command-line-alerts-waits-never-read = Er staat geen waarschuwing gepland: het saldo is nog nooit opgehaald.
command-line-alerts-waits-last-look-failed = Er staat geen waarschuwing gepland: de laatste opvraging is mislukt, en wat nog te melden is, wacht op een geslaagde.
command-line-alerts-waits-snoozed = Er staat geen waarschuwing gepland: wat nog te melden is, wordt door het dempen tegengehouden.
command-line-alerts-waits-always-quiet = Er staat geen waarschuwing gepland: het is altijd stille tijd.
command-line-alerts-waits-reminders-off = Er staat geen waarschuwing gepland: het saldo is lager dan een drempel, maar herinneringen staan uit.
command-line-alerts-waits-nothing-due = Er staat geen waarschuwing gepland: er is niets te melden.
command-line-ways-out = Andere kanalen ({ $ways }): { $state }.
command-line-way-program = programma
command-line-way-webhook = webhook
command-line-ways-out-due = nog te melden ({ $kinds })
command-line-ways-out-told = geldt als gemeld ({ $kinds }; { $moment })
command-line-ways-out-none-told = nog niets gemeld
command-line-ways-out-waiting = { $count ->
    [0] er zijn geen gebeurtenissen die nog moeten worden aangenomen
    [one] { $count } gebeurtenis moet nog worden aangenomen
   *[other] { $count } gebeurtenissen moeten nog worden aangenomen
}
command-line-alerts-other-address = Wat op deze computer over { $account } bekend is, hoort bij een ander adres: er is niets gewijzigd.
command-line-alerts-other-address-hint = Met de eerste saldostand van het huidige adres begint het opnieuw: `partner-balance status`.
command-line-alerts-nothing-known = Over { $account } is nog niets bekend, dus er is niets tegen te houden.
command-line-alerts-nothing-known-hint = De eerste saldostand verandert dat: `partner-balance status`.

## alerts test

command-line-test-shown = Er staat een testmelding op het scherm of in de meldingenlijst van het bureaublad.
command-line-test-no-server = De testmelding is niet getoond: op dit bureaublad is niets actief dat meldingen toont.
command-line-test-no-server-hint = Voer de opdracht uit in een bureaubladsessie. De meeste bureaubladomgevingen tonen meldingen; dunst en mako doen dat zonder bureaubladomgeving. Gebruik op een server `partner-balance check` voor waarschuwingen.
command-line-test-no-answer = De testmelding is niet getoond: het programma dat meldingen toont, antwoordt niet.
command-line-test-no-answer-hint = Misschien toont het de melding nog. Start het opnieuw, of meld u af en weer aan.
command-line-test-refused = De testmelding is niet getoond: het programma dat meldingen toont, heeft die geweigerd ({ $detail }).
command-line-test-not-shown = De testmelding is niet getoond: { $reason }.
command-line-test-switched-off-hint = Wijzig dat en probeer het opnieuw.
command-line-test-refused-hint = Controleer of de instellingen van het bureaublad meldingen toestaan en probeer het opnieuw.
command-line-test-program-taken = Het programma van { $account } heeft de test aangenomen.
command-line-test-webhook-taken = De webhook van { $account } heeft de test aangenomen.
command-line-test-program-not-taken = Het programma van { $account } heeft de test niet aangenomen: { $reason }.
command-line-test-webhook-not-taken = De webhook van { $account } heeft de test niet aangenomen: { $reason }.

## alerts webhook-secret

command-line-webhook-secret-hint = Geef dit geheim aan de ontvanger van de webhook, die er de handtekeningen mee controleert, en aan niemand anders.
command-line-webhook-secret-new-hint = Geef dit geheim aan de ontvanger van de webhook, in plaats van het vorige, dat niet meer wordt gebruikt.

## alerts replay, en bestanden met regels van tijd, saldo en storing

command-line-replay-no-looks = Er zou niets zijn gemeld: er zijn geen opvragingen.
command-line-replay-sum = { $count ->
    [0] Van { $from } tot en met { $to } zou er niets zijn gemeld.
    [one] { $count } melding van { $from } tot en met { $to }.
   *[other] { $count } meldingen van { $from } tot en met { $to }.
}
command-line-replay-settings-hint = --settings verwacht een instellingenbestand: zie partner-balance config path.
command-line-rows-file = { $file }, regel { $line }: { $problem }.
command-line-rows-stdin = Standaardinvoer, regel { $line }: { $problem }.
command-line-rows-no-text = geen UTF-8-tekst
command-line-rows-no-time = ‘{ $text }’ is geen tijd met het verschil met UTC (RFC 3339)
command-line-rows-no-amount = ‘{ $text }’ is geen bedrag zoals 675.24
command-line-rows-two-fields = { $count ->
    [one] { $count } veld in plaats van twee (tijd en saldo)
   *[other] { $count } velden in plaats van twee (tijd en saldo)
}
command-line-rows-three-fields = { $count ->
    [one] { $count } veld in plaats van twee of drie (tijd, saldo en storing)
   *[other] { $count } velden in plaats van twee of drie (tijd, saldo en storing)
}
command-line-rows-neither = geen saldo en geen storing
command-line-rows-both = zowel een saldo als een storing: een opvraging levert maar één van beide op
command-line-rows-order = { $time } ligt vóór de tijd van de vorige regel
command-line-rows-no-code = ‘{ $text }’ is geen code van een storing
command-line-rows-form-readings = Elke regel is time,balance, bijvoorbeeld 2026-11-23T14:05:11Z,675.24; een eerste regel met namen mag.
command-line-rows-form-looks = Elke regel is time,balance of time,balance,fault, in volgorde van tijd, bijvoorbeeld 2026-11-23T14:05:11Z,675.24 of 2026-11-23T14:05:11Z,,offline; een eerste regel met namen mag. Storingen: { $codes }.

## config

command-line-config-address = Het adres wijzigt u met `partner-balance login --base-url`, waarbij het eerst wordt getest.
command-line-look-for-source = Kijk waar u het programma vandaan hebt.
command-line-config-critical-above = De kritieke drempel zou hoger zijn dan de bovenste.
command-line-config-critical-above-hint = Verlaag eerst de kritieke: `partner-balance config set critical`.
command-line-config-no-tray = Het programma voor het systeemvak is niet naast dit programma en niet in het zoekpad gevonden.
command-line-config-no-tray-hint = start_at_login gaat over dat programma: installeer het, of wijzig dit in de eigen instellingen ervan.
command-line-config-login-unchanged = Wat bij het aanmelden start, kan niet worden gewijzigd ({ $detail }).
command-line-config-login-path = het pad van het programma kan daar niet worden geschreven
command-line-enter-interval = Geef een tijdsduur van 1m tot 24h op, zoals 10m of "1h 30m", of hele minuten.
command-line-enter-true-false = Geef true of false op.
command-line-enter-order = Geef urgent of own op.
command-line-enter-language = Geef auto (de systeemtaal) op, of een van deze waarden: { $tags }.
command-line-enter-blind-after = Geef een tijdsduur van 1h tot 30d op, zoals 24h of 36h, in hele minuten.
command-line-enter-percent = Geef een geheel getal van 0 tot en met { $most } op.
command-line-enter-days = Geef een geheel getal van 1 tot en met { $most } op, of 0 voor nooit.
command-line-enter-remind = Geef off, 4h, 12h, 1d of 3d op.
command-line-enter-time-of-day = Geef een tijdstip met uren en minuten op, zoals 22:00.
command-line-enter-days-off = Geef dagen op zoals sat,sun, uit mon, tue, wed, thu, fri, sat en sun; of none.
command-line-enter-whole-address = Geef het volledige adres op: in de uitvoer ontbreekt een deel ervan.
command-line-enter-whole-address-hint = Het volledige adres staat in het instellingenbestand: `partner-balance config path`.

## Het bestand van --credentials-file

command-line-credentials-unreadable = Het bestand met inloggegevens { $file } kan niet worden gelezen: { $reason }.
command-line-credentials-utf-16 = Het bestand met inloggegevens { $file } kan niet worden gebruikt: het is opgeslagen als UTF-16. Sla het op als UTF-8.
command-line-credentials-no-text = Het bestand met inloggegevens { $file } kan niet worden gebruikt: het is geen UTF-8-tekst. Sla het op als UTF-8.
command-line-credentials-no-value = Het bestand met inloggegevens { $file } kan niet worden gebruikt: regel { $line } heeft niet de vorm KEY=VALUE.
command-line-credentials-no-key = Het bestand met inloggegevens { $file } kan niet worden gebruikt: regel { $line } begint niet met een bekende sleutel.
command-line-credentials-twice = Het bestand met inloggegevens { $file } kan niet worden gebruikt: in regel { $line } staat { $key } voor de tweede keer.
command-line-credentials-empty = Het bestand met inloggegevens { $file } kan niet worden gebruikt: het bevat geen inloggegevens.
command-line-credentials-hint = Het bevat regels zoals { $example }; zie `partner-balance --help`.
command-line-credentials-open = Het bestand met inloggegevens { $file } is toegankelijk voor anderen (modus { $mode }) en wordt daarom niet gebruikt.
command-line-credentials-close = Zo schermt u het af: { $command }
command-line-credentials-unknown-rights = Wie het bestand met inloggegevens { $file } mag lezen, is niet vast te stellen: { $reason }.
command-line-credentials-unknown-rights-hint = Het wordt niet gebruikt. Bewaar het in uw eigen gebruikersmap, op een schijf die rechten kent.
command-line-credentials-of-another = Het bestand met inloggegevens { $file } is van een andere gebruiker ({ $owner }) en wordt daarom niet gebruikt.
command-line-credentials-open-to = Het bestand met inloggegevens { $file } is toegankelijk voor anderen ({ $who }) en wordt daarom niet gebruikt.
command-line-credentials-open-to-all = Het bestand met inloggegevens { $file } is voor iedereen toegankelijk en wordt daarom niet gebruikt.
command-line-credentials-copy = Kopieer het naar uw eigen gebruikersmap en gebruik dat bestand.
command-line-who-everyone = iedereen
command-line-who-at-computer = iedereen achter deze computer
command-line-who-anonymous = niet-aangemelde gebruikers
command-line-who-logged-in = alle aangemelde gebruikers
command-line-who-users = alle gebruikers van deze computer
command-line-who-guests = gasten

## doctor

command-line-doctor-ok = ok
command-line-doctor-note = let op
command-line-doctor-problem = probleem
command-line-doctor-settings = instellingen
command-line-doctor-history = geschiedenis
command-line-doctor-keychain = sleutelbos
command-line-doctor-desktop = bureaublad
command-line-doctor-tray = systeemvak
command-line-doctor-notifications = meldingen
command-line-doctor-proxy = proxy
command-line-doctor-network = netwerk
command-line-doctor-tls = TLS
command-line-doctor-portal = portal
command-line-doctor-clock = klok
command-line-doctor-account = account
command-line-doctor-updates = updates
command-line-doctor-settings-correct = Corrigeer { $file }.
command-line-doctor-settings-none = { $file } bestaat nog niet: de standaardwaarden gelden.
command-line-doctor-settings-read = { $count ->
    [one] { $file } is leesbaar: { $count } account.
   *[other] { $file } is leesbaar: { $count } accounts.
}
command-line-doctor-history-none = Nog geen saldostand.
command-line-doctor-history-unreadable = { $file }: { $detail }.
command-line-doctor-history-read = { $file } is leesbaar; nieuwste saldostand: { $age }.
command-line-doctor-history-read-none = { $file } is leesbaar; geen saldostand van deze accounts.
command-line-doctor-keychain-locked = De sleutelbos is vergrendeld.
command-line-doctor-keychain-locked-hint = Ontgrendel die, bijvoorbeeld met het wachtwoordprogramma van uw bureaublad.
command-line-doctor-keychain-holds = De sleutelbos is ontgrendeld en bevat de inloggegevens van het account.
command-line-doctor-keychain-holds-all = De sleutelbos is ontgrendeld en bevat de inloggegevens van de accounts.
command-line-doctor-keychain-lacks = De sleutelbos is ontgrendeld, maar bevat geen inloggegevens voor het account.
command-line-doctor-keychain-lacks-some = De sleutelbos is ontgrendeld, maar bevat niet de inloggegevens van alle accounts.
command-line-doctor-run-login = Voer `partner-balance login` uit.
command-line-doctor-keychain-open = De sleutelbos is ontgrendeld.
command-line-doctor-keychain-silent = De sleutelbos antwoordt niet.
command-line-doctor-keychain-silent-hint = Kijk of hij op het scherm iets vraagt, of start hem opnieuw.
command-line-doctor-keychain-missing = Er is geen sleutelbos actief.
command-line-doctor-keychain-missing-hint = Start GNOME Keyring, KWallet of een andere Secret Service; geef de inloggegevens zonder bureaublad op in omgevingsvariabelen of met --credentials-file.
command-line-doctor-no-desktop = Er is hier geen bureaubladsessie, dus geen pictogram en geen meldingen.
command-line-doctor-no-desktop-hint = Op een server hoeft u niets te doen; waarschuwingen komen daar van `check`.
command-line-doctor-tray-shown = Een paneel toont pictogrammen in een systeemvak.
command-line-doctor-tray-not-shown = Geen paneel toont pictogrammen in een systeemvak; daarom opent het programma als venster.
command-line-doctor-notifications-shown = Er is een meldingsdienst actief.
command-line-doctor-notifications-not-shown = Er is geen meldingsdienst actief: waarschuwingen wachten tot er een actief is.
command-line-doctor-notifications-hint = De meeste bureaubladomgevingen hebben er een; dunst en mako werken zonder bureaubladomgeving.
command-line-doctor-desktop-unseen = Pictogram en meldingen zijn niet gecontroleerd.
command-line-doctor-desktop-unseen-mac = Of { -product } meldingen mag geven, staat in de systeeminstellingen onder ‘Berichtgeving’ of ‘Meldingen’.
command-line-doctor-desktop-unseen-windows = Of { -product } meldingen mag geven, staat in de instellingen van het systeem onder ‘Systeem > Meldingen’, en of het pictogram zichtbaar is onder ‘Persoonlijke instellingen > Taakbalk’.
command-line-doctor-proxy-unusable = De variabele { $name } bevat geen bruikbare proxy en wordt daarom genegeerd.
command-line-doctor-proxy-unusable-hint = Het moet er zo uitzien: http://proxy.example:3128 of socks5h://proxy.example:1080.
command-line-doctor-proxy-environment = Verzoeken gaan via { $proxy }, volgens de omgevingsvariabelen (HTTPS_PROXY of ALL_PROXY).
command-line-doctor-proxy-system = Verzoeken gaan via { $proxy }, volgens de omgevingsvariabelen of de systeeminstellingen.
command-line-doctor-proxy-desktop = Verzoeken gaan via { $proxy }, volgens de instellingen van het bureaublad.
command-line-doctor-paused = { $account }: gepauzeerd, dus niet opgevraagd.
command-line-doctor-paused-hint = Zo heft u dat op: { $command }
command-line-doctor-account-known = { $account }: { $money }.
command-line-doctor-account-problem = { $account }: { $problem }
command-line-doctor-reached = { $host } is bereikbaar.
command-line-doctor-trusted = Het certificaat van { $host } wordt vertrouwd.
command-line-doctor-answers = { $host } antwoordt als portal (HTTP { $status }).
command-line-doctor-host-problem = { $host }: { $problem } ({ $detail })
command-line-doctor-no-connection = De naam { $host } is gevonden, maar er komt geen verbinding tot stand.
command-line-doctor-no-connection-hint = Controleer de firewall en de proxy van dit netwerk.
command-line-doctor-no-name = De naam { $host } is niet gevonden.
command-line-doctor-no-name-hint = Controleer de internetverbinding van deze computer en of het adres klopt.
command-line-doctor-clock-unknown = Het portal geeft de tijd niet door, dus over deze klok is niets te zeggen.
command-line-doctor-clock-right = De klok loopt op de minuut gelijk met die van het portal.
command-line-doctor-clock-behind = De klok van deze computer loopt { $seconds } s achter op die van het portal.
command-line-doctor-clock-ahead = De klok van deze computer loopt { $seconds } s voor op die van het portal.
command-line-doctor-clock-hint = Zet de klok gelijk, het liefst met tijdsynchronisatie: tokens lijken anders te vroeg of te laat te verlopen.
command-line-doctor-updates-none = Er is nog niet gezocht; het programma in het systeemvak doet dat één keer per dag.
command-line-doctor-updates-looked = Laatst gezocht: { $age }.
command-line-doctor-updates-known = Versie { $version } is beschikbaar volgens een eerdere zoekactie.
command-line-doctor-updates-available = Versie { $version } is beschikbaar.
command-line-doctor-updates-newest = Deze versie is de nieuwste (laatst gezocht: { $age }).
command-line-doctor-updates-expired = De versielijst van de laatste zoekactie ({ $age }) is intussen verlopen.
command-line-doctor-updates-hint = Er volgt een nieuwe poging. `partner-balance updates` zoekt meteen.
command-line-doctor-bundle = { $file } is geschreven. Het bestand bevat geen vertrouwelijke gegevens; kijk het na voordat u het verzendt.

## forecast

command-line-forecast-hidden = Bedragen zijn verborgen (hide_amount in de instellingen), en de dagen zouden ze verraden.
command-line-forecast-hidden-hint = --json toont ze toch.
command-line-forecast-until = Dan komt het saldo onder { $threshold }, als er niet wordt opgewaardeerd.
command-line-forecast-spent = Het verbruik is circa { $money } per dag.
command-line-forecast-charges = Verwachte kosten: { $charges }.
command-line-forecast-charge = { $money } op { $day }
command-line-forecast-confidence-low = { $days ->
    [one] Gebaseerd op saldostanden van { $days } dag; betrouwbaarheid: laag.
   *[other] Gebaseerd op saldostanden van { $days } dagen; betrouwbaarheid: laag.
}
command-line-forecast-confidence-fair = { $days ->
    [one] Gebaseerd op saldostanden van { $days } dag; betrouwbaarheid: redelijk.
   *[other] Gebaseerd op saldostanden van { $days } dagen; betrouwbaarheid: redelijk.
}
command-line-forecast-confidence-good = { $days ->
    [one] Gebaseerd op saldostanden van { $days } dag; betrouwbaarheid: goed.
   *[other] Gebaseerd op saldostanden van { $days } dagen; betrouwbaarheid: goed.
}

## history

command-line-history-hidden = Bedragen zijn verborgen (hide_amount in de instellingen): er is niets te tonen.
command-line-history-hidden-hint = --json en `history export` tonen ze toch.
command-line-history-day = Dag
command-line-history-spent = Verbruik
command-line-history-topped-up = Opgewaardeerd
command-line-history-balance = Saldo
command-line-history-total = Totaal
command-line-history-none = Geen saldostanden in die periode.
command-line-beyond-calendar = Dat moment ligt buiten de kalender.
command-line-nothing-between = --since ligt na --until: daartussen is er niets.
command-line-delete-question = De saldostanden van { $accounts } van deze computer wissen, behalve de nieuwste? [j/N]
command-line-answer-yes = j ja
command-line-delete-not = Er is niets gewist.
command-line-deleted = De saldostanden van { $account } zijn gewist, behalve de nieuwste.
command-line-delete-other-address = De saldostanden van { $account } op deze computer horen bij een ander adres: er is niets gewist.
command-line-delete-other-address-hint = Stel base_url van het account in op het adres waar ze zijn opgehaald, en wis ze dan.
command-line-delete-unasked = Zonder terminal om het te vragen is --yes nodig om saldostanden te wissen: er is niets gewist.
command-line-answer-unreadable = Het antwoord kan niet worden gelezen: { $reason }.

## login en logout

command-line-login-replaces = Dit vervangt de inloggegevens van { $account }; --account met een nieuwe ID verbindt nog een account.
command-line-login-where = { -client-id } en { -client-secret } staan in het { -portal } onder { -api-page }.
command-line-login-reset = { -reset } toont daar een nieuw secret en maakt het oude ongeldig. Er wordt niets opgeslagen voordat het is getest.
command-line-login-ask = { $field }:
command-line-login-ask-hidden = { $field } (wordt niet getoond):
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = Toegangstoken
command-line-login-input-ended = Standaardinvoer eindigde voordat de inloggegevens volledig waren.
command-line-login-input-ended-hint = De eerste regel moet de { -client-id } bevatten, tenzij die met --client-id is opgegeven, en de volgende het { -client-secret }.
command-line-login-not-hidden = Deze terminal kan invoer niet verbergen, dus er wordt geen secret gevraagd.
command-line-login-other-terminal = Gebruik een andere terminal of geef het secret door via een pipe.
command-line-login-other-terminal-windows = Het venster van Git Bash kan dat niet: gebruik Windows Terminal of een opdrachtprompt, zet winpty voor de opdracht, of geef het secret door via een pipe.
command-line-login-account-id = De ID van een nieuw account bestaat uit 1 tot 60 letters a tot en met z, cijfers, - _ en ., en is niet auto, environment of demo.
command-line-login-works = De inloggegevens werken, maar zijn niet opgeslagen.
command-line-login-connected-as = Verbonden als { $who }.
command-line-login-connected = Verbonden.
command-line-login-token-until = Dit toegangstoken is geldig tot { $moment }. { -client-id } en { -client-secret } blijven werken.
command-line-login-token-half-hour = Dit toegangstoken is hooguit een half uur geldig. { -client-id } en { -client-secret } blijven werken.
command-line-login-environment = Omgevingsvariabelen bevatten andere inloggegevens, die voorrang hebben op de sleutelbos: `status` gebruikt die.
command-line-logout-environment = De inloggegevens komen uit omgevingsvariabelen of een bestand: in de sleutelbos is niets te verwijderen.
command-line-logout-environment-hint = Verwijder de variabelen of het bestand.
command-line-logout-forgot = { $account } is verwijderd: inloggegevens, saldostanden en instellingen.

## metrics en man

command-line-metrics-hint = De map moet bestaan en deze gebruiker moet erin mogen schrijven.
command-line-man-unwritten = De pagina’s kunnen niet naar { $folder } worden geschreven: { $reason }.

## updates

command-line-updates-feed = De versielijst van deze build kan niet worden gebruikt: { $reason }.
command-line-updates-earlier = Een eerdere zoekactie vond versie { $version }.
command-line-updates-hint = Probeer het later opnieuw, of kijk waar u het programma vandaan hebt.
command-line-updates-newest = Versie { $version } is de nieuwste.
command-line-updates-available = Versie { $version } ({ $day }) is beschikbaar; geïnstalleerd is { $installed }.
command-line-updates-notes = Wat is nieuw: { $page }
command-line-updates-checksum = SHA-256: { $sum }
command-line-setting-of-all = { $key } is een instelling van het programma en geldt voor alle accounts. Laat --account weg.
