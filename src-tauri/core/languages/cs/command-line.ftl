### Co příkazy vypisují pro lidi. Příkazy, přepínače a klíče zůstávají, jak jsou.

## Rada pod potížemi

command-line-hint-credentials-refused = Zkontrolujte údaje { -client-id } a { -client-secret }. Pokud byl { -client-secret } na portálu { -portal } v nabídce { -api-page } vygenerován znovu, spusťte `partner-balance login` s novou hodnotou.
command-line-hint-credentials-missing = Spusťte `partner-balance login`, nebo zadejte přihlašovací údaje v proměnných prostředí či pomocí --credentials-file.
command-line-hint-environment-unusable = Opravte proměnnou, nebo soubor zadaný pomocí --credentials-file.
command-line-hint-token-expired = Vložený token platí nejvýše půl hodiny. Spusťte `partner-balance login` s novým, nebo s údaji { -client-id } a { -client-secret }, které platí trvale.
command-line-hint-wrong-address = Zkontrolujte adresu portálu. Jinou nastaví `partner-balance login --base-url`.
command-line-hint-address-changed = Patří k adrese, pro kterou byly zadány. Chcete-li použít novou adresu, spusťte `partner-balance login`, nebo adresu změňte zpět (base_url v settings.toml, PARTNER_BALANCE_BASE_URL).
command-line-hint-keychain-locked = Odemkněte ji a spusťte příkaz znovu, nebo zadejte přihlašovací údaje v proměnných prostředí či pomocí --credentials-file.
command-line-hint-keychain-missing = Spusťte GNOME Keyring, KWallet nebo jinou klíčenku (Secret Service). Na počítači bez grafického prostředí zadejte přihlašovací údaje v proměnných prostředí nebo pomocí --credentials-file.
command-line-hint-keychain-failed = Restartujte ji, nebo se odhlaste a znovu přihlaste, nebo zadejte přihlašovací údaje v proměnných prostředí či pomocí --credentials-file. KWallet selhává také tehdy, když není nainstalován modul OpenSSL knihovny QCA (v Debianu libqca-qt6-plugins).
command-line-hint-rate-limited = Pokud potíže potrvají, zvolte delší interval: `partner-balance config set refresh_interval 30m`.
command-line-hint-history-unavailable = Zkontrolujte volné místo a oprávnění složky s daty.
command-line-hint-settings-unavailable = Zkontrolujte volné místo a oprávnění složky s konfigurací.

## Mezi sloupci příkazů `status`, `accounts` a `watch` a ve stavových lištách

command-line-updated = aktualizováno: { $age }
command-line-updated-stale = aktualizováno: { $age }, mezitím se mohl změnit
command-line-updated-stale-line = Aktualizováno: { $age }, mezitím se mohl změnit
command-line-request-id = ID požadavku: { $id }
command-line-sentence = { $text }.
command-line-of-account = { $account }: { $what }.
command-line-more-lines = { $count ->
    [one] … a ještě { $count }
    [few] … a ještě { $count }
   *[other] … a ještě { $count }
}
command-line-bar-not-connected = nepřipojeno
command-line-bar-connect = Zatím není připojen žádný účet: spusťte partner-balance login
command-line-menu-no-account = Zatím není připojen žádný účet
command-line-menu-connect = Spusťte v terminálu partner-balance login
command-line-menu-again = Spustit znovu

## Selhání mnoha příkazů

command-line-no-account = Zatím není připojen žádný účet.
command-line-no-account-hint = Účet připojí `partner-balance login`. Na serveru bez klíčenky zadejte přihlašovací údaje v proměnných prostředí nebo pomocí --credentials-file: viz partner-balance --help.
command-line-output-unwritten = Výstup nelze zapsat: { $reason }.
command-line-file-unreadable = { $file } nelze přečíst: { $reason }.
command-line-file-unwritten = { $file } nelze zapsat: { $reason }.
command-line-stdin-unreadable = Standardní vstup nelze přečíst: { $reason }.
command-line-stdin-no-text = Standardní vstup není text v UTF-8.
command-line-stdin-no-text-hint = Uložte soubor, ze kterého pochází, v UTF-8.
command-line-no-waiting = Systém neumožňuje čekat: { $reason }.
command-line-no-signals = Systém nedoručuje signály: { $reason }.
command-line-reason-not-found = takový soubor nebo složka neexistuje
command-line-reason-is-folder = je to složka
command-line-reason-not-a-folder = co má být v jeho cestě složka, je soubor
command-line-reason-disk-full = disk je plný
command-line-reason-read-only = disk je jen pro čtení
command-line-reason-not-permitted = přístup odepřen
command-line-others-folder = Složka { $folder } patří jinému uživateli; kvůli souborům uživatele root by do ní ztratil přístup.
command-line-others-folder-hint = Spusťte příkaz jako tento uživatel, bez sudo; nebo jako root s jeho vlastními složkami: sudo -H.

## Který účet se má použít

command-line-one-account = Toto lze jen pro jeden účet: zadejte --account jednou.
command-line-several-accounts = Účtů je více: vyberte jeden pomocí --account ({ $ids }).
command-line-several-called = Název { $name } má více účtů.
command-line-several-called-hint = Vyberte podle ID: { $ids }.
command-line-no-such-account = Účet { $name } neexistuje.
command-line-no-such-account-hint = K dispozici: { $ids }.
command-line-no-such-account-none = Žádný není připojen: účet připojí `partner-balance login`.

## Přepínače na nesprávném místě

command-line-misplaced-status = Přepínače příkazu `status` patří za jeho název, například: partner-balance status --json
command-line-misplaced-export = Přepínače příkazu `history export` patří za jeho název, například: partner-balance history export --since 30d
command-line-misplaced-replay = Přepínače příkazu `alerts replay` patří za jeho název, například: partner-balance alerts replay --json
command-line-wrong-usage = chybné použití: viz { $command }
command-line-login-no-secret = login nepřijímá tajný klíč jako argument: ostatní by si jej mohli přečíst v seznamu procesů.
command-line-login-no-secret-hint = Zadává se na výzvu, nebo se čte ze standardního vstupu: viz partner-balance login --help

## accounts: kde jsou přihlašovací údaje účtu

command-line-accounts-keychain-client = { -client-id } a { -client-secret } v klíčence
command-line-accounts-keychain-token = přístupový token v klíčence
command-line-accounts-environment-client = { -client-id } a { -client-secret } z proměnných prostředí
command-line-accounts-environment-token = přístupový token z proměnných prostředí
command-line-accounts-environment-unusable = z proměnných prostředí, nelze je použít
command-line-accounts-missing = bez přihlašovacích údajů: spusťte partner-balance login
command-line-accounts-keychain-locked = klíčenka je zamčená
command-line-accounts-keychain-missing = žádná klíčenka neběží
command-line-accounts-keychain-failed = klíčenka selhala

## alerts: co bylo oznámeno a co přijde

command-line-alert-critical = kritický
command-line-alert-low = nízký
command-line-alert-days = už jen na pár dní
command-line-alert-refused = odmítnuté přihlašovací údaje
command-line-alert-token = konec přístupového tokenu
command-line-alert-blind = nenačteno
command-line-alert-reminder = připomínka
command-line-alert-recovered = dobito
command-line-alerts-none-told = Zatím nebylo nic oznámeno.
command-line-alerts-told = Oznámeno ({ $moment }): { $kinds }.
command-line-alerts-told-balance = Oznámeno ({ $moment }): { $kinds } ({ $money }).
command-line-alerts-state = { $alert }: { $state }.
command-line-alerts-critical = Kritický
command-line-alerts-critical-below = Kritický (pod { $money })
command-line-alerts-low = Nízký
command-line-alerts-low-below = Nízký (pod { $money })
command-line-alerts-days = Zbývající dny (méně než { $days })
command-line-alerts-refused = Odmítnuté přihlašovací údaje
command-line-alerts-blind = Nenačteno (po dobu { $time })
command-line-alerts-armed = připraveno
command-line-alerts-due = čeká na oznámení
command-line-alerts-told-state = oznámeno, zatím znovu nepřipraveno
command-line-alerts-token-ends = Platnost vloženého přístupového tokenu skončí ({ $moment }); oznámí se to půl hodiny předem.
command-line-alerts-snoozed = Ztlumeno ({ $since }): { $what }.
command-line-held-back-low = připomínky a varování před nízkým zůstatkem jsou ztlumeny do { $moment }
command-line-held-back-low-topped-up = připomínky a varování před nízkým zůstatkem jsou ztlumeny do dobití
command-line-held-back-critical = připomínky a varování před nízkým nebo kritickým zůstatkem jsou ztlumeny do { $moment }
command-line-held-back-critical-topped-up = připomínky a varování před nízkým nebo kritickým zůstatkem jsou ztlumeny do dobití
command-line-still-told-critical = Klesne-li zůstatek na kritickou úroveň, oznámí se to a ztlumení skončí.
command-line-still-told-else = Vše ostatní se oznamuje, například že zůstatek nelze načíst.
command-line-nothing-held-back = nic není ztlumeno
command-line-snooze-ended = ztlumení skončilo, nic už není ztlumeno
command-line-nothing-was-held-back = nic nebylo ztlumeno
command-line-alerts-quiet = Doba klidu trvá do { $moment }.
command-line-alerts-quiet-always = Doba klidu trvá stále: všechny dny jsou volné.
command-line-alerts-next-now = Další: { $kinds }, hned, oznámí program v oznamovací oblasti.
command-line-alerts-next-at = Další: { $kinds } ({ $moment }), pokud se do té doby nic nezmění.
command-line-alerts-waits-paused = Žádné upozornění není naplánováno: účet je pozastaven.
command-line-alerts-waits-never-read = Žádné upozornění není naplánováno: zůstatek se zatím nikdo nepokusil načíst.
command-line-alerts-waits-last-look-failed = Žádné upozornění není naplánováno: poslední načtení selhalo a neodeslaná upozornění čekají na úspěšné.
command-line-alerts-waits-snoozed = Žádné upozornění není naplánováno: čekající jsou ztlumena.
command-line-alerts-waits-always-quiet = Žádné upozornění není naplánováno: doba klidu trvá stále.
command-line-alerts-waits-reminders-off = Žádné upozornění není naplánováno: zůstatek je pod hranicí, ale připomínky jsou vypnuté.
command-line-alerts-waits-nothing-due = Žádné upozornění není naplánováno: není co oznámit.
command-line-ways-out = Další kanály ({ $ways }): { $state }.
command-line-way-program = program
command-line-way-webhook = webhook
command-line-ways-out-due = čeká na oznámení ({ $kinds })
command-line-ways-out-told = za oznámené platí ({ $kinds }; { $moment })
command-line-ways-out-none-told = zatím nebylo nic oznámeno
command-line-ways-out-waiting = { $count ->
    [0] nic nečeká na převzetí
    [one] na převzetí čeká { $count } událost
    [few] na převzetí čekají { $count } události
   *[other] na převzetí čeká { $count } událostí
}
command-line-alerts-other-address = Co je v tomto počítači známo o účtu { $account }, patří k jiné adrese: nic se nezměnilo.
command-line-alerts-other-address-hint = První načtení na současné adrese začne znovu: `partner-balance status`.
command-line-alerts-nothing-known = O účtu { $account } zatím není nic známo, proto není co ztlumit.
command-line-alerts-nothing-known-hint = Začíná se prvním načtením: `partner-balance status`.

## alerts test

command-line-test-shown = Zkušební oznámení je na obrazovce nebo v seznamu oznámení.
command-line-test-no-server = Zkušební oznámení se nezobrazilo: v tomto prostředí neběží nic, co oznámení zobrazuje.
command-line-test-no-server-hint = Spusťte příkaz v grafické relaci. Většina prostředí oznámení zobrazuje; dunst a mako to umějí i bez nich. Na serveru používejte k upozorňování `partner-balance check`.
command-line-test-no-answer = Zkušební oznámení se nezobrazilo: program, který oznámení zobrazuje, neodpovídá.
command-line-test-no-answer-hint = Možná se ještě zobrazí. Restartujte tento program, nebo se odhlaste a znovu přihlaste.
command-line-test-refused = Zkušební oznámení se nezobrazilo: program, který oznámení zobrazuje, je odmítl ({ $detail }).
command-line-test-not-shown = Zkušební oznámení se nezobrazilo: { $reason }.
command-line-test-switched-off-hint = Změňte to a zkuste to znovu.
command-line-test-refused-hint = Zkontrolujte, zda nastavení prostředí oznámení povoluje, a zkuste to znovu.
command-line-test-program-taken = Program účtu { $account } test přijal.
command-line-test-webhook-taken = Webhook účtu { $account } test přijal.
command-line-test-program-not-taken = Program účtu { $account } test nepřijal: { $reason }.
command-line-test-webhook-not-taken = Webhook účtu { $account } test nepřijal: { $reason }.

## alerts webhook-secret

command-line-webhook-secret-hint = Předejte jej příjemci webhooku, který jím ověřuje podpisy, a nikomu jinému.
command-line-webhook-secret-new-hint = Předejte jej příjemci webhooku místo předchozího, který se už nepoužívá.

## alerts replay a soubory s řádky čas, zůstatek a chyba

command-line-replay-no-looks = Nic by se neoznámilo: nejsou žádné pokusy o načtení.
command-line-replay-sum = { $count ->
    [0] Od { $from } do { $to } by se nic neoznámilo.
    [one] Od { $from } do { $to }: { $count } oznámení.
    [few] Od { $from } do { $to }: { $count } oznámení.
   *[other] Od { $from } do { $to }: { $count } oznámení.
}
command-line-replay-settings-hint = --settings vyžaduje soubor nastavení: viz partner-balance config path.
command-line-rows-file = { $file }, řádek { $line }: { $problem }.
command-line-rows-stdin = Standardní vstup, řádek { $line }: { $problem }.
command-line-rows-no-text = není to text v UTF-8
command-line-rows-no-time = „{ $text }“ není čas s posunem od UTC (RFC 3339)
command-line-rows-no-amount = „{ $text }“ není částka, jako například 675.24
command-line-rows-two-fields = { $count ->
    [one] jsou potřeba dvě pole, čas a zůstatek, ale je zde { $count }
    [few] jsou potřeba dvě pole, čas a zůstatek, ale jsou zde { $count }
   *[other] jsou potřeba dvě pole, čas a zůstatek, ale je zde { $count }
}
command-line-rows-three-fields = { $count ->
    [one] jsou potřeba dvě nebo tři pole, čas, zůstatek a chyba, ale je zde { $count }
    [few] jsou potřeba dvě nebo tři pole, čas, zůstatek a chyba, ale jsou zde { $count }
   *[other] jsou potřeba dvě nebo tři pole, čas, zůstatek a chyba, ale je zde { $count }
}
command-line-rows-neither = není na něm zůstatek ani chyba
command-line-rows-both = je na něm zůstatek i chyba: pokus o načtení přinese jedno z nich
command-line-rows-order = { $time } je dříve než řádek před ním
command-line-rows-no-code = „{ $text }“ není kód chyby
command-line-rows-form-readings = Každý řádek má tvar time,balance, například 2026-11-23T14:05:11Z,675.24; na prvním mohou být názvy.
command-line-rows-form-looks = Každý řádek má tvar time,balance nebo time,balance,fault, seřazeno podle času, například 2026-11-23T14:05:11Z,675.24 nebo 2026-11-23T14:05:11Z,,offline; na prvním mohou být názvy. Chyby: { $codes }.

## config

command-line-config-address = Adresu mění `partner-balance login --base-url`, který ji nejprve vyzkouší.
command-line-look-for-source = Podívejte se tam, odkud program máte.
command-line-config-critical-above = Hranice kritického zůstatku by byla vyšší než hranice nízkého.
command-line-config-critical-above-hint = Nejprve ji snižte: `partner-balance config set critical`.
command-line-config-no-tray = Program pro oznamovací oblast nebyl nalezen vedle tohoto ani ve vyhledávací cestě.
command-line-config-no-tray-hint = start_at_login se týká právě jeho: nainstalujte jej, nebo volbu přepněte v jeho nastavení.
command-line-config-login-unchanged = Nelze změnit, co se spouští po přihlášení ({ $detail }).
command-line-config-login-path = cestu k programu tam nelze zapsat
command-line-enter-interval = Zadejte dobu od 1m do 24h, například 10m nebo "1h 30m", nebo celé minuty.
command-line-enter-true-false = Zadejte true nebo false.
command-line-enter-order = Zadejte urgent nebo own.
command-line-enter-language = Zadejte auto pro jazyk systému, nebo jednu z hodnot { $tags }.
command-line-enter-blind-after = Zadejte dobu od 1h do 30d, například 24h nebo 36h, v celých minutách.
command-line-enter-percent = Zadejte celé číslo od 0 do { $most }.
command-line-enter-days = Zadejte celé číslo od 1 do { $most }, nebo 0 pro nikdy.
command-line-enter-remind = Zadejte off, 4h, 12h, 1d nebo 3d.
command-line-enter-time-of-day = Zadejte čas v hodinách a minutách, například 22:00.
command-line-enter-days-off = Zadejte dny jako sat,sun z hodnot mon, tue, wed, thu, fri, sat a sun; nebo none.
command-line-enter-whole-address = Zadejte celou adresu: při výpisu se její část vynechává.
command-line-enter-whole-address-hint = Celá je v souboru nastavení: `partner-balance config path`.

## Soubor pro --credentials-file

command-line-credentials-unreadable = Soubor s přihlašovacími údaji { $file } nelze přečíst: { $reason }.
command-line-credentials-utf-16 = Soubor s přihlašovacími údaji { $file } nelze použít: je uložen v UTF-16. Uložte jej v UTF-8.
command-line-credentials-no-text = Soubor s přihlašovacími údaji { $file } nelze použít: není to text v UTF-8. Uložte jej v UTF-8.
command-line-credentials-no-value = Soubor s přihlašovacími údaji { $file } nelze použít: řádek { $line } nemá tvar KEY=VALUE.
command-line-credentials-no-key = Soubor s přihlašovacími údaji { $file } nelze použít: řádek { $line } nezačíná známým klíčem.
command-line-credentials-twice = Soubor s přihlašovacími údaji { $file } nelze použít: řádek { $line } uvádí { $key } podruhé.
command-line-credentials-empty = Soubor s přihlašovacími údaji { $file } nelze použít: žádné neobsahuje.
command-line-credentials-hint = Má obsahovat řádky jako { $example }; viz `partner-balance --help`.
command-line-credentials-open = Soubor s přihlašovacími údaji { $file } je přístupný i ostatním (práva { $mode }), proto se nepoužije.
command-line-credentials-close = Přístup omezíte příkazem: { $command }
command-line-credentials-unknown-rights = Nelze zjistit, kdo smí číst soubor s přihlašovacími údaji { $file }: { $reason }.
command-line-credentials-unknown-rights-hint = Nepoužije se. Mějte jej ve své uživatelské složce na disku, který podporuje oprávnění.
command-line-credentials-of-another = Soubor s přihlašovacími údaji { $file } patří jinému uživateli ({ $owner }), proto se nepoužije.
command-line-credentials-open-to = Soubor s přihlašovacími údaji { $file } je přístupný i ostatním ({ $who }), proto se nepoužije.
command-line-credentials-open-to-all = Soubor s přihlašovacími údaji { $file } je přístupný všem, proto se nepoužije.
command-line-credentials-copy = Zkopírujte jej do své uživatelské složky a použijte tuto kopii.
command-line-who-everyone = všichni
command-line-who-at-computer = všichni u tohoto počítače
command-line-who-anonymous = nepřihlášení uživatelé
command-line-who-logged-in = všichni přihlášení
command-line-who-users = všichni uživatelé tohoto počítače
command-line-who-guests = hosté

## doctor

command-line-doctor-ok = ok
command-line-doctor-note = info
command-line-doctor-problem = potíž
command-line-doctor-settings = nastavení
command-line-doctor-history = historie
command-line-doctor-keychain = klíčenka
command-line-doctor-desktop = prostředí
command-line-doctor-tray = oznamovací oblast
command-line-doctor-notifications = oznámení
command-line-doctor-proxy = proxy
command-line-doctor-network = síť
command-line-doctor-tls = TLS
command-line-doctor-portal = portál
command-line-doctor-clock = hodiny
command-line-doctor-account = účet
command-line-doctor-updates = nové verze
command-line-doctor-settings-correct = Opravte { $file }.
command-line-doctor-settings-none = { $file } zatím neexistuje: platí výchozí nastavení.
command-line-doctor-settings-read = { $count ->
    [one] { $file } lze přečíst: { $count } účet.
    [few] { $file } lze přečíst: { $count } účty.
   *[other] { $file } lze přečíst: { $count } účtů.
}
command-line-doctor-history-none = Zatím žádný záznam zůstatku.
command-line-doctor-history-unreadable = { $file }: { $detail }.
command-line-doctor-history-read = { $file } lze přečíst; nejnovější záznam: { $age }.
command-line-doctor-history-read-none = { $file } lze přečíst; nejnovější záznam: pro tyto účty žádný.
command-line-doctor-keychain-locked = Klíčenka je zamčená.
command-line-doctor-keychain-locked-hint = Odemkněte ji, například programem pro hesla ve vašem prostředí.
command-line-doctor-keychain-holds = Je odemčená a obsahuje přihlašovací údaje účtu.
command-line-doctor-keychain-holds-all = Je odemčená a obsahuje přihlašovací údaje účtů.
command-line-doctor-keychain-lacks = Je odemčená, ale přihlašovací údaje účtu neobsahuje.
command-line-doctor-keychain-lacks-some = Je odemčená, ale neobsahuje přihlašovací údaje všech účtů.
command-line-doctor-run-login = Spusťte `partner-balance login`.
command-line-doctor-keychain-open = Je odemčená.
command-line-doctor-keychain-silent = Klíčenka neodpovídá.
command-line-doctor-keychain-silent-hint = Podívejte se, zda se na obrazovce na něco neptá, nebo ji restartujte.
command-line-doctor-keychain-missing = Žádná klíčenka neběží.
command-line-doctor-keychain-missing-hint = Spusťte GNOME Keyring, KWallet nebo jinou službu Secret Service; bez grafického prostředí zadejte přihlašovací údaje v proměnných prostředí nebo pomocí --credentials-file.
command-line-doctor-no-desktop = Není zde grafická relace, proto ani ikona, ani oznámení.
command-line-doctor-no-desktop-hint = Na serveru není třeba nic dělat; upozornění tam zajišťuje `check`.
command-line-doctor-tray-shown = Panel zobrazuje ikony v oznamovací oblasti.
command-line-doctor-tray-not-shown = Žádný panel nezobrazuje ikony v oznamovací oblasti, proto se program otevírá jako okno.
command-line-doctor-notifications-shown = Server oznámení běží.
command-line-doctor-notifications-not-shown = Žádný server oznámení neběží: upozornění čekají, dokud nějaký nepoběží.
command-line-doctor-notifications-hint = Většina prostředí jej má; dunst a mako fungují i bez nich.
command-line-doctor-desktop-unseen = Ikona a oznámení nebyly kontrolovány.
command-line-doctor-desktop-unseen-mac = Zda { -product } smí oznamovat, určuje položka Oznámení v Nastavení systému.
command-line-doctor-desktop-unseen-windows = Zda { -product } smí oznamovat, určuje v Nastavení položka Systém > Oznámení; zda je jeho ikona vidět, Přizpůsobení > Hlavní panel.
command-line-doctor-proxy-unusable = Proměnná { $name } neuvádí použitelný proxy server, proto se přeskočí.
command-line-doctor-proxy-unusable-hint = Má vypadat jako http://proxy.example:3128 nebo socks5h://proxy.example:1080.
command-line-doctor-proxy-environment = Požadavky jdou přes { $proxy }, podle proměnných prostředí (HTTPS_PROXY nebo ALL_PROXY).
command-line-doctor-proxy-system = Požadavky jdou přes { $proxy }, podle proměnných prostředí nebo nastavení systému.
command-line-doctor-proxy-desktop = Požadavky jdou přes { $proxy }, podle nastavení grafického prostředí.
command-line-doctor-paused = { $account }: pozastaveno, proto se nenačítalo.
command-line-doctor-paused-hint = Pozastavení zrušíte příkazem: { $command }
command-line-doctor-account-known = { $account }: { $money }.
command-line-doctor-account-problem = { $account }: { $problem }
command-line-doctor-reached = { $host } je dostupný.
command-line-doctor-trusted = Certifikát serveru { $host } je důvěryhodný.
command-line-doctor-answers = { $host } odpovídá jako portál (HTTP { $status }).
command-line-doctor-host-problem = { $host }: { $problem } ({ $detail })
command-line-doctor-no-connection = Název { $host } byl nalezen, ale k serveru se nelze připojit.
command-line-doctor-no-connection-hint = Zkontrolujte firewall a proxy server této sítě.
command-line-doctor-no-name = Název { $host } nebyl nalezen.
command-line-doctor-no-name-hint = Zkontrolujte připojení tohoto počítače k internetu a zda je adresa správná.
command-line-doctor-clock-unknown = Portál neuvádí čas, proto o zdejších hodinách nelze nic říci.
command-line-doctor-clock-right = Souhlasí s hodinami portálu na minutu.
command-line-doctor-clock-behind = Hodiny tohoto počítače se za hodinami portálu opožďují o { $seconds } s.
command-line-doctor-clock-ahead = Hodiny tohoto počítače předbíhají hodiny portálu o { $seconds } s.
command-line-doctor-clock-hint = Seřiďte hodiny, nejlépe synchronizací času: jinak se zdá, že platnost tokenů končí příliš brzy nebo pozdě.
command-line-doctor-updates-none = Zatím se nehledalo; program v oznamovací oblasti hledá jednou denně.
command-line-doctor-updates-looked = Poslední hledání: { $age }.
command-line-doctor-updates-known = Podle dřívějšího hledání je k dispozici verze { $version }.
command-line-doctor-updates-available = K dispozici je verze { $version }.
command-line-doctor-updates-newest = Tato verze je nejnovější (hledáno: { $age }).
command-line-doctor-updates-expired = Platnost načteného seznamu vydání skončila (hledáno: { $age }).
command-line-doctor-updates-hint = Zkusí se to znovu. `partner-balance updates` hledá hned.
command-line-doctor-bundle = Zapsáno do { $file }. Neobsahuje žádné tajné údaje; před odesláním jej projděte.

## forecast

command-line-forecast-hidden = Částky jsou skryty (hide_amount v nastavení) a dny by je prozradily.
command-line-forecast-hidden-hint = --json je vypíše i tak.
command-line-forecast-until = To je doba, než zůstatek klesne pod { $threshold }, pokud se účet nedobije.
command-line-forecast-spent = Denně se čerpá asi { $money }.
command-line-forecast-charges = Očekávané poplatky: { $charges }.
command-line-forecast-charge = { $money } ({ $day })
command-line-forecast-confidence-low = { $days ->
    [one] Podle záznamů za { $days } den; spolehlivost: nízká.
    [few] Podle záznamů za { $days } dny; spolehlivost: nízká.
   *[other] Podle záznamů za { $days } dní; spolehlivost: nízká.
}
command-line-forecast-confidence-fair = { $days ->
    [one] Podle záznamů za { $days } den; spolehlivost: střední.
    [few] Podle záznamů za { $days } dny; spolehlivost: střední.
   *[other] Podle záznamů za { $days } dní; spolehlivost: střední.
}
command-line-forecast-confidence-good = { $days ->
    [one] Podle záznamů za { $days } den; spolehlivost: dobrá.
    [few] Podle záznamů za { $days } dny; spolehlivost: dobrá.
   *[other] Podle záznamů za { $days } dní; spolehlivost: dobrá.
}

## history

command-line-history-hidden = Částky jsou skryty (hide_amount v nastavení): není co zobrazit.
command-line-history-hidden-hint = --json a `history export` je vypíší i tak.
command-line-history-day = Den
command-line-history-spent = Čerpáno
command-line-history-topped-up = Dobito
command-line-history-balance = Zůstatek
command-line-history-total = Celkem
command-line-history-none = V tomto období nejsou žádné záznamy.
command-line-beyond-calendar = Tento okamžik je mimo kalendář.
command-line-nothing-between = --since je po --until: nic mezi nimi není.
command-line-delete-question = Smazat z tohoto počítače záznamy ({ $accounts }) kromě nejnovějšího? [a/N]
command-line-answer-yes = a ano
command-line-delete-not = Nic nebylo smazáno.
command-line-deleted = Záznamy účtu { $account } byly smazány, kromě nejnovějšího.
command-line-delete-other-address = Záznamy účtu { $account } v tomto počítači patří k jiné adrese: nic nebylo smazáno.
command-line-delete-other-address-hint = Nastavte base_url účtu na adresu, na které byly načteny, a pak je smažte.
command-line-delete-unasked = Bez terminálu, kde by se dalo zeptat, vyžaduje mazání záznamů --yes: nic nebylo smazáno.
command-line-answer-unreadable = Odpověď nelze přečíst: { $reason }.

## login a logout

command-line-login-replaces = Nahradí přihlašovací údaje účtu { $account }; --account s novým ID připojí další účet.
command-line-login-where = { -client-id } a { -client-secret } najdete na portálu { -portal } v nabídce { -api-page }.
command-line-login-reset = { -reset } tam zobrazí nový tajný klíč a zruší platnost starého. Před ověřením se nic neuloží.
command-line-login-ask = { $field }:
command-line-login-ask-hidden = { $field } (nezobrazuje se):
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = Přístupový token
command-line-login-input-ended = Standardní vstup skončil dříve, než byly přihlašovací údaje úplné.
command-line-login-input-ended-hint = Na prvním řádku musí být { -client-id }, pokud není zadán pomocí --client-id, a na dalším { -client-secret }.
command-line-login-not-hidden = Tento terminál neumí skrýt, co se píše, proto se na tajné údaje neptá.
command-line-login-other-terminal = Přihlaste se z jiného terminálu, nebo údaj předejte rourou.
command-line-login-other-terminal-windows = Vlastní okno Git Bash to neumí: přihlaste se z programu Windows Terminal nebo z příkazového řádku, začněte příkaz slovem winpty, nebo údaj předejte rourou.
command-line-login-account-id = ID nového účtu má 1 až 60 znaků (písmena a až z, číslice, - _ a .) a není to auto, environment ani demo.
command-line-login-works = Přihlašovací údaje fungují, ale nebyly uloženy.
command-line-login-connected-as = Připojeno jako { $who }.
command-line-login-connected = Připojeno.
command-line-login-token-until = Tento přístupový token platí do { $moment }. { -client-id } a { -client-secret } platí trvale.
command-line-login-token-half-hour = Tento přístupový token platí nejvýše půl hodiny. { -client-id } a { -client-secret } platí trvale.
command-line-login-environment = Proměnné prostředí uvádějí jiné přihlašovací údaje, které mají přednost před klíčenkou: `status` použije ty.
command-line-logout-environment = Přihlašovací údaje pocházejí z proměnných prostředí nebo ze souboru: z klíčenky není co odebrat.
command-line-logout-environment-hint = Zrušte proměnné, nebo odstraňte soubor.
command-line-logout-forgot = Účet { $account } byl odebrán: přihlašovací údaje, záznamy a nastavení.

## metrics a man

command-line-metrics-hint = Složka musí existovat a tento uživatel do ní musí mít právo zapisovat.
command-line-man-unwritten = Stránky nelze zapsat do { $folder }: { $reason }.

## updates

command-line-updates-feed = Seznam vydání tohoto sestavení nelze použít: { $reason }.
command-line-updates-earlier = Dřívější hledání našlo verzi { $version }.
command-line-updates-hint = Zkuste to později, nebo se podívejte tam, odkud program máte.
command-line-updates-newest = Verze { $version } je nejnovější.
command-line-updates-available = K dispozici je verze { $version } ({ $day }); nainstalována je { $installed }.
command-line-updates-notes = Co je nového: { $page }
command-line-updates-checksum = SHA-256: { $sum }
command-line-setting-of-all = { $key } je nastavení programu společné pro všechny účty. Vynechte --account.
