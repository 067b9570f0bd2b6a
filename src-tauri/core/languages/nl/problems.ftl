### Problemen: wat er mis is, wat het programma doet, wat u kunt doen; en wat een formulier niet aanneemt.

problems-sentences = { $first } { $second }

## Wat het programma doet

problems-retry-at = Volgende poging: { $time }.
problems-retry-within-a-minute = Volgende poging binnen een minuut.
problems-retry-later = Later volgt een nieuwe poging.
problems-retry-now = Er wordt nu een nieuwe poging gedaan.
problems-retry-waiting = Vernieuwen is gepauzeerd.
problems-retry-not-stored = Er is niets opgeslagen.

## Wat er is gebeurd, en het advies daarbij

problems-offline-message = Het { -portal } is niet bereikbaar.
problems-offline-advice = Controleer de internetverbinding van deze computer.
problems-timed-out-message = Het { -portal } heeft niet op tijd geantwoord.
problems-timed-out-advice = Blijft het probleem bestaan, controleer dan de internetverbinding en een eventuele proxy.
problems-portal-down-message = Het { -portal } heeft een interne fout.
problems-portal-down-detail = Het { -portal } heeft een interne fout ({ $detail }).
problems-portal-down-advice = U hoeft niets te doen. Blijft het probleem bestaan, neem dan contact op met de ondersteuning van { -vendor }.
problems-rate-limited-message = Het { -portal } vraagt om minder verzoeken.
problems-rate-limited-advice = Blijft het probleem bestaan, kies dan in de instellingen een langer vernieuwingsinterval.
problems-credentials-refused-message = Het { -portal } heeft de inloggegevens geweigerd.
problems-credentials-refused-advice = Controleer { -client-id } en { -client-secret }. Is { -client-secret } in het { -portal } onder { -api-page } opnieuw ingesteld, voer dan de nieuwe waarde in.
problems-credentials-missing-message = De sleutelbos bevat geen inloggegevens voor dit account.
problems-credentials-missing-advice = Voer { -client-id } en { -client-secret } opnieuw in.
problems-environment-unusable-message = De inloggegevens uit de omgevingsvariabelen zijn niet bruikbaar.
problems-environment-unusable-advice = Corrigeer de variabele en start het programma opnieuw.
problems-environment-not-set = { $variable } is niet ingesteld.
problems-environment-variable = { $variable }: { $problem }
problems-token-expired-message = Het toegangstoken is verlopen.
problems-token-expired-advice = Een geplakt token is hooguit een half uur geldig. Plak een nieuw token of voer { -client-id } en { -client-secret } in, die blijven werken.
problems-address-refused-message = Het { -portal } heeft het netwerkadres van deze computer geweigerd.
problems-address-refused-advice = Staat { -ip-restriction } aan in het { -portal } onder { -api-page }, sta dit netwerk daar dan toe of gebruik een toegestaan netwerk.
problems-wrong-address-message = Op dit adres is er geen { -portal }.
problems-wrong-address-advice = Controleer het adres van het portal in het formulier met de inloggegevens.
problems-address-changed-message = Het adres van het portal is gewijzigd; daarom zijn de opgeslagen inloggegevens niet verzonden.
problems-address-changed-advice = Ze gelden voor het adres waarvoor ze zijn ingevoerd. Maak opnieuw verbinding om het nieuwe adres te gebruiken, of stel het oude adres weer in.
problems-proxy-failed-message = De proxy kan geen verbinding maken met het { -portal }.
problems-proxy-failed-detail = De proxy kan geen verbinding maken met het { -portal } ({ $detail }).
problems-proxy-failed-advice = Controleer de proxy-instellingen van deze computer of vraag het uw netwerkbeheerder.
problems-certificate-refused-message = Het certificaat van het portal wordt niet vertrouwd; daarom is er niets verzonden.
problems-certificate-refused-advice = Controleer de datum en tijd van deze computer. Gebruikt uw bedrijf een proxy, dan moet misschien het certificaat daarvan worden geïnstalleerd.
problems-unexpected-reply-message = Het { -portal } heeft een onverwacht antwoord gestuurd.
problems-unexpected-reply-detail = Het { -portal } heeft een onverwacht antwoord gestuurd ({ $detail }).
problems-unexpected-reply-advice = Blijft het probleem bestaan, stuur de verzoek-ID dan naar de ondersteuning van { -vendor }.
problems-keychain-locked-message = De sleutelbos is vergrendeld.
problems-keychain-locked-advice = Ontgrendel de sleutelbos en kies daarna ‘Opnieuw proberen’.
problems-keychain-missing-message = In deze bureaubladomgeving is geen sleutelbos actief.
problems-keychain-missing-advice = Start GNOME Keyring, KWallet of een andere sleutelbos (Secret Service).
problems-keychain-failed-message = De sleutelbos heeft een fout gemeld.
problems-keychain-failed-detail = De sleutelbos heeft een fout gemeld ({ $detail }).
problems-keychain-failed-advice = Start de sleutelbos opnieuw, of meld u af en weer aan. KWallet werkt ook niet als de OpenSSL-plug-in van QCA niet is geïnstalleerd (in Debian libqca-qt6-plugins).
problems-history-unavailable-message = Saldostanden kunnen niet worden opgeslagen.
problems-history-unavailable-detail = Saldostanden kunnen niet worden opgeslagen ({ $detail }).
problems-history-unavailable-advice = Het saldo wordt nog steeds bewaakt, maar saldostanden en waarschuwingen worden alleen onthouden tot het programma stopt. Controleer de vrije ruimte en de rechten van de gegevensmap.
problems-settings-unavailable-message = De instellingen kunnen niet worden opgeslagen.
problems-settings-unavailable-detail = De instellingen kunnen niet worden opgeslagen ({ $detail }).
problems-settings-unavailable-advice = Probeer het opnieuw. Blijft het probleem bestaan, controleer dan de vrije ruimte en de rechten van de configuratiemap.

## Instellingen en geschiedenis

problems-settings-file-hint = Corrigeer het bestand en kies ‘Opnieuw proberen’, of sla de instellingen hier op.
problems-settings-save-hint = Tot het stopt, gebruikt het programma de huidige instellingen.
problems-history-hint = Het programma probeert het bij elke nieuwe saldostand opnieuw.
problems-history-read = De geschiedenis kan niet worden gelezen ({ $detail }).
problems-history-export = Het bestand kan niet worden geschreven ({ $detail }).
problems-history-export-unsure = Het bestand wordt misschien nog geschreven ({ $detail }).
problems-history-delete = De geschiedenis kan niet worden gewist ({ $detail }).
problems-history-request-hint = Het saldo wordt nog steeds bewaakt. Controleer de vrije ruimte en de rechten van de map en probeer het daarna opnieuw.
problems-nothing-stored-message = Er is niets om te exporteren of te wissen: van dit account is geen saldostand opgeslagen.
problems-nothing-stored-hint = Saldostanden worden bij elke vernieuwing opgeslagen. Probeer het na de volgende opnieuw.
problems-history-warning-hint = Het saldo wordt nog steeds bewaakt. Een waarschuwing kan een tweede keer verschijnen.

## Wat een formulier niet aanneemt

problems-base-url-not-an-address = Dit is geen webadres. Het moet er zo uitzien: https://openapi.partner.yeastar.com.
problems-base-url-not-encrypted = Het adres moet met https:// (of http:// op deze computer) beginnen, omdat { -client-secret } ernaartoe wordt verzonden.
problems-base-url-too-much = Het adres mag alleen een host, een poort en een pad bevatten: geen gebruikersnaam, geen ? en geen #.
problems-webhook-url-not-an-address = Dit is geen webadres. Het moet er zo uitzien: https://hooks.example/alerts.
problems-webhook-url-not-encrypted = Het adres moet met https:// (of http:// op deze computer) beginnen, omdat het saldo ernaartoe wordt verzonden.
problems-webhook-url-too-much = Het adres mag geen gebruikersnaam en geen # bevatten.

## Het venster

problems-no-window-summary = { -product } kan het venster niet openen
problems-no-window-body = De knopinfo en het menu van het pictogram tonen het saldo nog steeds. Start { -product } opnieuw; helpt dat niet, installeer het dan opnieuw. Het systeem meldt: { $reason }.
problems-no-web-view-message = { -product } kan het venster niet openen: de WebView2 Runtime van Microsoft, die daarvoor nodig is, is niet geïnstalleerd.
problems-no-web-view-hint = Het pictogram, de knopinfo en het menu werken ook zonder, en met ‘partner-balance login’ in een console verbindt u een account. Klik na het installeren van WebView2 nogmaals op het pictogram.
problems-no-web-view-question = Nu de downloadpagina van Microsoft openen?

## Bureaubladomgevingen zonder systeemvak

problems-no-tray-gnome = Het pictogram verschijnt zodra er een systeemvak is; in GNOME is daarvoor de extensie ‘AppIndicator and KStatusNotifierItem Support’ nodig.
problems-no-tray-gnome-flashback = Het pictogram verschijnt zodra er een systeemvak is; in GNOME Flashback is daarvoor het applet ‘Indicator Applet Complete’ in een paneel nodig.
problems-no-tray-cinnamon = Het pictogram verschijnt zodra er een systeemvak is; in Cinnamon zijn daarvoor het programma xapp-sn-watcher en het werkbalkhulpje ‘Status-werkbalkhulpje van XApp’ in een paneel nodig.
problems-no-tray-plasma = Het pictogram verschijnt zodra er een systeemvak is; in Plasma is daarvoor de widget ‘Systeemvak’ in een paneel nodig.
problems-no-tray-xfce = Het pictogram verschijnt zodra er een systeemvak is; in Xfce is daarvoor het onderdeel ‘Invoegsel voor statusvak’ in een paneel nodig.
problems-no-tray-mate = Het pictogram verschijnt zodra er een systeemvak is; in MATE is daarvoor het applet ‘Meldingengebied’ in een paneel nodig.
problems-no-tray-lxqt = Het pictogram verschijnt zodra er een systeemvak is; in LXQt is daarvoor het onderdeel ‘Statusmeldingen’ in een paneel nodig.
problems-no-tray-budgie = Het pictogram verschijnt zodra er een systeemvak is; in Budgie is daarvoor het applet ‘System Tray’ in een paneel nodig.
problems-no-tray-bar = Het pictogram verschijnt zodra er een systeemvak is; in { $desktop } is daarvoor een balk met een systeemvak nodig, zoals Waybar met de module ‘tray’.
problems-no-tray-bar-unnamed = Het pictogram verschijnt zodra er een systeemvak is; in deze bureaubladomgeving is daarvoor een balk met een systeemvak nodig, zoals Waybar met de module ‘tray’.
problems-no-tray-bridge = Het pictogram verschijnt zodra er een systeemvak is; in { $desktop } is daarvoor een brug nodig van StatusNotifierItem naar het eigen soort systeemvak, zoals snixembed.
problems-no-tray-unknown = Het pictogram verschijnt zodra er een systeemvak is, zoals een paneel dat pictogrammen van actieve programma’s toont (StatusNotifierItem).
problems-no-tray-window = Deze bureaubladomgeving toont nu geen pictogrammen in een systeemvak; daarom is dit een gewoon venster.
problems-no-tray-summary = { -product } is actief, maar deze bureaubladomgeving toont geen pictogrammen in een systeemvak
problems-no-tray-body = Open { -product } tot die tijd via het toepassingenmenu. Deze melding verschijnt maar één keer.

## Zoeken naar nieuwere versies

problems-no-feed = Deze build heeft geen versielijst en zoekt daarom niet naar nieuwere versies.
problems-feed-unread = De versielijst kon niet worden opgehaald: { $why }.
problems-feed-no-signature = De versielijst kan niet worden gebruikt: de handtekening is niet leesbaar.
problems-feed-not-signed = De versielijst kan niet worden gebruikt: het is niet de lijst die de uitgever heeft ondertekend.
problems-feed-malformed = De versielijst kan niet worden gebruikt: ze is ondertekend, maar onjuist ({ $why }).
problems-feed-of-another-program = De versielijst kan niet worden gebruikt: ze is ondertekend, maar hoort bij een ander programma.
problems-feed-older = De versielijst kan niet worden gebruikt: ze is ouder dan de eerder opgehaalde lijst van versie { $version }.
problems-feed-expired = De versielijst kan niet worden gebruikt: ze is verlopen.
problems-feed-ahead = De versielijst kan niet worden gebruikt: de datum ervan, { $date }, loopt meer dan een dag voor op de klok van deze computer.

## Fouten in settings.toml

problems-settings-unreadable = settings.toml kan niet worden gelezen ({ $reason }). Tot dat lukt, gebruikt het programma de vorige instellingen of de standaardinstellingen.
problems-settings-not-toml = settings.toml bevat een fout in regel { $line }. Tot die is gecorrigeerd, gebruikt het programma de vorige instellingen of de standaardinstellingen; een kopie van het bestand is opgeslagen als { $file }.
problems-settings-not-toml-no-copy = settings.toml bevat een fout in regel { $line }. Tot die is gecorrigeerd, gebruikt het programma de vorige instellingen of de standaardinstellingen; er kon geen kopie van het bestand worden opgeslagen, dus instellingen kunnen ook niet worden opgeslagen.
problems-settings-utf16 = settings.toml is opgeslagen als UTF-16. Sla het bestand op als UTF-8. Tot die tijd gebruikt het programma de vorige instellingen of de standaardinstellingen; een kopie van het bestand is opgeslagen als { $file }.
problems-settings-utf16-no-copy = settings.toml is opgeslagen als UTF-16. Sla het bestand op als UTF-8. Tot die tijd gebruikt het programma de vorige instellingen of de standaardinstellingen; er kon geen kopie van het bestand worden opgeslagen, dus instellingen kunnen ook niet worden opgeslagen.
problems-settings-account-id = { $key } in settings.toml moet bestaan uit 1 tot 60 letters a tot en met z, cijfers, - _ en ., en mag niet demo zijn. Tot dit is gecorrigeerd, negeert het programma dit account en laat het zijn sectie ongewijzigd.
problems-settings-duplicate-account = { $key } in settings.toml is al de ID van een ander account. Tot dit is gewijzigd, negeert het programma dit account.

## Wat een instelling moet zijn

problems-settings-must-language = { $key } in settings.toml moet "auto" zijn of een van deze waarden: { $languages }.
problems-settings-must-bool = { $key } in settings.toml moet true of false zijn.
problems-settings-must-icon-account = { $key } in settings.toml moet "auto" of de ID van een account zijn.
problems-settings-must-order = { $key } in settings.toml moet "urgent" of "own" zijn.
problems-settings-must-interval = { $key } in settings.toml moet een tijdsduur van "1m" tot "24h" zijn, zoals "10m" of "1h 30m".
problems-settings-must-retention = { $key } in settings.toml moet "forever" zijn of een tijdsduur van "1 day" tot "100 years", zoals "2 years" of "400 days".
problems-settings-must-accounts = { $key } in settings.toml moet een lijst van tabellen zijn, elk met het opschrift [[accounts]].
problems-settings-must-name = { $key } in settings.toml moet een tekst van 1 tot 60 tekens op één regel zijn.
problems-settings-must-base-url = { $key } in settings.toml moet een adres zijn dat met "https://" (of "http://" op deze computer) begint en geen gebruikersnaam, geen ? en geen # bevat.
problems-settings-must-currency = { $key } in settings.toml moet een valutacode van drie letters zijn, zoals "USD".
problems-settings-must-amount = { $key } in settings.toml moet een bedrag zijn, zoals 100 of 99.50.
problems-settings-must-at-most-low = { $key } in settings.toml mag niet hoger zijn dan low.
problems-settings-must-alerts = { $key } in settings.toml moet een tabel met het opschrift [accounts.alerts] zijn.
problems-settings-must-percent = { $key } in settings.toml moet een geheel getal van 0 tot en met 100 zijn.
problems-settings-must-days = { $key } in settings.toml moet een geheel getal van 0 (nooit) tot en met 365 zijn.
problems-settings-must-remind = { $key } in settings.toml moet "off", "4h", "12h", "1d" of "3d" zijn.
problems-settings-must-hours = { $key } in settings.toml moet een tijdsduur van "1h" tot "30d" zijn, zoals "24h".
problems-settings-must-time = { $key } in settings.toml moet een tijdstip zijn, zoals "22:00".
problems-settings-must-days-off = { $key } in settings.toml moet een lijst zijn van "mon", "tue", "wed", "thu", "fri", "sat" en "sun".
problems-settings-must-program = { $key } in settings.toml moet het volledige pad van een programma zijn, zonder argumenten.
problems-settings-must-webhook = { $key } in settings.toml moet een adres zijn dat met "https://" (of "http://" op deze computer) begint en geen gebruikersnaam en geen # bevat.

## Wat in plaats daarvan wordt gebruikt

problems-settings-used = Tot dit is gecorrigeerd, gebruikt het programma { $value }.
problems-settings-used-of-all = Tot dit is gecorrigeerd, gebruikt het programma het interval van alle accounts.
problems-settings-used-accounts = Tot dit is gecorrigeerd, gebruikt het programma de vorige accounts.
problems-settings-used-alerts = Tot dit is gecorrigeerd, gebruikt het programma de vorige waarschuwingsinstellingen.
problems-settings-used-previous = Tot dit is gecorrigeerd, gebruikt het programma de vorige waarde.
problems-settings-used-none = Tot dit is gecorrigeerd, geldt de waarde als niet ingesteld.

## Wat er in een veld moet worden ingevoerd

problems-form-name = Voer een naam van hooguit 60 tekens in.
problems-form-currency = Voer een valutacode van drie letters in, zoals USD.
problems-form-amount = Voer een bedrag in, zoals 100 of 99,50.
problems-form-amount-ambiguous = Dit is op twee manieren te lezen. Voer het bedrag in zonder scheidingstekens voor duizendtallen, zoals 1234 of 1234,50.
problems-form-critical = Voer een bedrag van hooguit de bovenste drempel ({ $low }) in.
problems-form-minutes = Voer een geheel aantal minuten van 1 tot en met 1440 in.
problems-form-percent = Voer een geheel getal van 0 tot en met 100 in.
problems-form-days = Voer een geheel aantal dagen van 0 tot en met 365 in.
problems-form-remind = Kies een van de tijden in de lijst.
problems-form-hours = Voer een geheel aantal uren van 1 tot en met 720 in.
problems-form-time = Voer een tijdstip in, zoals 22:00.
problems-form-no-span = Voer een ander tijdstip in dan het eerste: deze stille uren zouden eindigen zodra ze beginnen.
problems-form-days-off = Kies dagen van de week.
problems-form-language = Kies een van de talen in de lijst.
problems-form-client-id = Voer de { -client-id } in.
problems-form-client-secret = Voer het { -client-secret } in.
problems-form-access-token = Plak een toegangstoken.
problems-form-retention = Voer forever in, of een tijdsduur van "1 day" tot "100 years", zoals "2 years" of "400 days".
problems-form-program = Voer het volledige pad van een programma in, zonder argumenten.

## Het bestand met de saldostanden

problems-history-replaced = De saldogeschiedenis was beschadigd. Het beschadigde bestand is hernoemd naar { $file } en er is een nieuwe geschiedenis begonnen.

## Het programma start of stopt niet

problems-not-started = { -product } kan niet starten: { $reason }.
problems-not-ended = { -product } is niet gestopt: { $reason }.
problems-unknown-argument = Onbekend argument { $argument }. Probeer --help.
problems-start-no-home = het systeem noemt geen persoonlijke map; stel HOME in, of XDG_CONFIG_HOME, XDG_DATA_HOME en XDG_STATE_HOME
problems-start-relative-home = { $variable } bevat geen volledig pad en wordt daarom niet gebruikt; stel de variabele in op het volledige pad van een map of verwijder die
problems-start-no-answer = { -product } is al actief maar antwoordt niet
problems-start-unclear = het is niet vast te stellen of { -product } al actief is ({ $detail })
problems-start-no-desktop = er is geen bureaubladsessie gevonden (WAYLAND_DISPLAY noch DISPLAY verwijst ernaar)
