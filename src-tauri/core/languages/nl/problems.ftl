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
problems-unexpected-reply-advice = Blijft het probleem bestaan, stuur de aanvraag-ID dan naar de ondersteuning van { -vendor }.
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
problems-history-delete = De geschiedenis kan niet worden verwijderd ({ $detail }).
problems-history-request-hint = Het saldo wordt nog steeds bewaakt. Controleer de vrije ruimte en de rechten van de map en probeer het daarna opnieuw.
problems-nothing-stored-message = Er is niets om te exporteren of te verwijderen: van dit account is geen saldostand opgeslagen.
problems-nothing-stored-hint = Saldostanden worden bij elke vernieuwing opgeslagen. Probeer het na de volgende opnieuw.
problems-history-warning-hint = Het saldo wordt nog steeds bewaakt. Een waarschuwing kan een tweede keer verschijnen.

## Wat een formulier niet aanneemt

problems-base-url-not-an-address = Dit is geen webadres. Het moet er zo uitzien: https://openapi.partner.yeastar.com.
problems-base-url-not-encrypted = Het adres moet met https:// beginnen, omdat { -client-secret } ernaartoe wordt verzonden.
problems-base-url-too-much = Het adres mag alleen een host, een poort en een pad bevatten: geen gebruikersnaam, geen ? en geen #.
problems-webhook-url-not-an-address = Dit is geen webadres. Het moet er zo uitzien: https://hooks.example/alerts.
problems-webhook-url-not-encrypted = Het adres moet met https:// beginnen, omdat het saldo ernaartoe wordt verzonden.
problems-webhook-url-too-much = Het adres mag geen gebruikersnaam en geen # bevatten.

## Het venster

problems-no-window-summary = { -product } kan het venster niet openen
problems-no-window-body = De knopinfo en het menu van het pictogram tonen het saldo nog steeds. Start { -product } opnieuw; helpt dat niet, installeer het dan opnieuw. Het systeem meldt: { $reason }.
problems-no-web-view-message = { -product } kan het venster niet openen: de WebView2 Runtime van Microsoft, die daarvoor nodig is, is niet geïnstalleerd.
problems-no-web-view-hint = Het pictogram, de knopinfo en het menu werken ook zonder, en met ‘partner-balance login’ in een console verbindt u een account. Klik na het installeren van WebView2 nogmaals op het pictogram.
problems-no-web-view-question = Nu de downloadpagina van Microsoft openen?

## Bureaubladomgevingen zonder systeemvak

problems-no-tray-gnome = Het pictogram verschijnt zodra er een systeemvak is; op GNOME is daarvoor de extensie ‘AppIndicator and KStatusNotifierItem Support’ nodig.
problems-no-tray-gnome-flashback = Het pictogram verschijnt zodra er een systeemvak is; op GNOME Flashback is daarvoor het applet ‘Indicator Applet Complete’ in een paneel nodig.
problems-no-tray-cinnamon = Het pictogram verschijnt zodra er een systeemvak is; op Cinnamon zijn daarvoor het programma xapp-sn-watcher en het werkbalkhulpje ‘Status-werkbalkhulpje van XApp’ in een paneel nodig.
problems-no-tray-plasma = Het pictogram verschijnt zodra er een systeemvak is; op Plasma is daarvoor de widget ‘Systeemvak’ in een paneel nodig.
problems-no-tray-xfce = Het pictogram verschijnt zodra er een systeemvak is; op Xfce is daarvoor het onderdeel ‘Invoegsel voor statusvak’ in een paneel nodig.
problems-no-tray-mate = Het pictogram verschijnt zodra er een systeemvak is; op MATE is daarvoor het applet ‘Meldingengebied’ in een paneel nodig.
problems-no-tray-lxqt = Het pictogram verschijnt zodra er een systeemvak is; op LXQt is daarvoor het onderdeel ‘Statusmeldingen’ in een paneel nodig.
problems-no-tray-budgie = Het pictogram verschijnt zodra er een systeemvak is; op Budgie is daarvoor het applet ‘System Tray’ in een paneel nodig.
problems-no-tray-bar = Het pictogram verschijnt zodra er een systeemvak is; op { $desktop } is daarvoor een balk met een systeemvak nodig, zoals Waybar met de module ‘tray’.
problems-no-tray-bar-unnamed = Het pictogram verschijnt zodra er een systeemvak is; in deze bureaubladomgeving is daarvoor een balk met een systeemvak nodig, zoals Waybar met de module ‘tray’.
problems-no-tray-bridge = Het pictogram verschijnt zodra er een systeemvak is; op { $desktop } is daarvoor een brug nodig van StatusNotifierItem naar het eigen soort systeemvak, zoals snixembed.
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
