### Potíže: co nefunguje, co dělá program, co můžete udělat; a co formulář nepřijme.

problems-sentences = { $first } { $second }

## Co dělá program

problems-retry-at = Další pokus: { $time }.
problems-retry-within-a-minute = Další pokus do minuty.
problems-retry-later = Další pokus proběhne později.
problems-retry-now = Probíhá nový pokus.
problems-retry-waiting = Aktualizace je pozastavena.
problems-retry-not-stored = Nic se neuložilo.

## Co se stalo, a rada

problems-offline-message = Portál { -portal } není dostupný.
problems-offline-advice = Zkontrolujte připojení tohoto počítače k internetu.
problems-timed-out-message = Portál { -portal } neodpověděl včas.
problems-timed-out-advice = Pokud potíže potrvají, zkontrolujte připojení k internetu a případný proxy server.
problems-portal-down-message = Na portálu { -portal } došlo k vnitřní chybě.
problems-portal-down-detail = Na portálu { -portal } došlo k vnitřní chybě ({ $detail }).
problems-portal-down-advice = Nemusíte nic dělat. Pokud potíže potrvají, obraťte se na podporu společnosti { -vendor }.
problems-rate-limited-message = Portál { -portal } žádá o méně požadavků.
problems-rate-limited-advice = Pokud potíže potrvají, zvolte v nastavení delší interval aktualizace.
problems-credentials-refused-message = Portál { -portal } odmítl přihlašovací údaje.
problems-credentials-refused-advice = Zkontrolujte údaje { -client-id } a { -client-secret }. Pokud byl { -client-secret } na portálu { -portal } v nabídce { -api-page } vygenerován znovu, zadejte novou hodnotu.
problems-credentials-missing-message = V klíčence nejsou přihlašovací údaje pro tento účet.
problems-credentials-missing-advice = Zadejte znovu { -client-id } a { -client-secret }.
problems-environment-unusable-message = Přihlašovací údaje z proměnných prostředí nelze použít.
problems-environment-unusable-advice = Opravte proměnnou a spusťte program znovu.
problems-environment-not-set = Proměnná { $variable } není nastavena.
problems-environment-variable = { $variable }: { $problem }
problems-token-expired-message = Platnost přístupového tokenu skončila.
problems-token-expired-advice = Vložený token platí nejvýše půl hodiny. Vložte nový, nebo zadejte { -client-id } a { -client-secret }, které platí trvale.
problems-address-refused-message = Portál { -portal } odmítl síťovou adresu tohoto počítače.
problems-address-refused-advice = Pokud je na portálu { -portal } v nabídce { -api-page } zapnuto { -ip-restriction }, povolte tam tuto síť, nebo použijte povolenou.
problems-wrong-address-message = Na této adrese žádný portál { -portal } není.
problems-wrong-address-advice = Zkontrolujte adresu portálu ve formuláři s přihlašovacími údaji.
problems-address-changed-message = Adresa portálu se změnila, proto se uložené přihlašovací údaje neodeslaly.
problems-address-changed-advice = Patří k adrese, pro kterou byly zadány. Chcete-li použít novou adresu, připojte účet znovu, nebo adresu změňte zpět.
problems-proxy-failed-message = Proxy server se nemůže připojit k portálu { -portal }.
problems-proxy-failed-detail = Proxy server se nemůže připojit k portálu { -portal } ({ $detail }).
problems-proxy-failed-advice = Zkontrolujte nastavení proxy serveru v tomto počítači, nebo se zeptejte správce sítě.
problems-certificate-refused-message = Certifikát portálu není důvěryhodný, proto se nic neodeslalo.
problems-certificate-refused-advice = Zkontrolujte datum a čas v tomto počítači. Pokud vaše firma používá proxy server, může být nutné nainstalovat jeho certifikát.
problems-unexpected-reply-message = Portál { -portal } poslal neočekávanou odpověď.
problems-unexpected-reply-detail = Portál { -portal } poslal neočekávanou odpověď ({ $detail }).
problems-unexpected-reply-advice = Pokud potíže potrvají, pošlete ID požadavku podpoře společnosti { -vendor }.
problems-keychain-locked-message = Klíčenka je zamčená.
problems-keychain-locked-advice = Odemkněte ji a pak zvolte „Zkusit znovu“.
problems-keychain-missing-message = V tomto prostředí neběží žádná klíčenka.
problems-keychain-missing-advice = Spusťte GNOME Keyring, KWallet nebo jinou klíčenku (Secret Service).
problems-keychain-failed-message = Klíčenka ohlásila chybu.
problems-keychain-failed-detail = Klíčenka ohlásila chybu ({ $detail }).
problems-keychain-failed-advice = Restartujte ji, nebo se odhlaste a znovu přihlaste. KWallet selhává také tehdy, když není nainstalován modul OpenSSL knihovny QCA (v Debianu libqca-qt6-plugins).
problems-history-unavailable-message = Záznamy zůstatku nelze uložit.
problems-history-unavailable-detail = Záznamy zůstatku nelze uložit ({ $detail }).
problems-history-unavailable-advice = Zůstatek se dál sleduje, ale záznamy a upozornění se pamatují jen do ukončení programu. Zkontrolujte volné místo a oprávnění složky s daty.
problems-settings-unavailable-message = Nastavení nelze uložit.
problems-settings-unavailable-detail = Nastavení nelze uložit ({ $detail }).
problems-settings-unavailable-advice = Zkuste to znovu. Pokud potíže potrvají, zkontrolujte volné místo a oprávnění složky s konfigurací.

## Nastavení a historie

problems-settings-file-hint = Opravte soubor a zvolte „Zkusit znovu“, nebo uložte nastavení zde.
problems-settings-save-hint = Do ukončení používá program současné nastavení.
problems-history-hint = Program to zkusí znovu při každém načtení.
problems-history-read = Historii nelze načíst ({ $detail }).
problems-history-export = Soubor nelze zapsat ({ $detail }).
problems-history-export-unsure = Soubor se možná ještě zapíše ({ $detail }).
problems-history-delete = Historii nelze smazat ({ $detail }).
problems-history-request-hint = Zůstatek se dál sleduje. Zkontrolujte volné místo a oprávnění složky a pak to zkuste znovu.
problems-nothing-stored-message = Není co exportovat ani mazat: z tohoto účtu není uložen žádný záznam zůstatku.
problems-nothing-stored-hint = Záznamy se ukládají při každé aktualizaci. Zkuste to znovu po té příští.
problems-history-warning-hint = Zůstatek se dál sleduje. Některé upozornění se může zobrazit podruhé.

## Co formulář nepřijme

problems-base-url-not-an-address = Toto není webová adresa. Má vypadat takto: https://openapi.partner.yeastar.com.
problems-base-url-not-encrypted = Adresa musí začínat https:// (na tomto počítači i http://), protože se na ni posílá { -client-secret }.
problems-base-url-too-much = Adresa smí obsahovat jen hostitele, port a cestu: žádné uživatelské jméno, žádné ? a žádné #.
problems-webhook-url-not-an-address = Toto není webová adresa. Má vypadat takto: https://hooks.example/alerts.
problems-webhook-url-not-encrypted = Adresa musí začínat https:// (na tomto počítači i http://), protože se na ni posílá zůstatek.
problems-webhook-url-too-much = Adresa nesmí obsahovat uživatelské jméno ani #.

## Okno

problems-no-window-summary = Program { -product } nemůže otevřít okno
problems-no-window-body = Popisek a nabídka ikony zůstatek dál ukazují. Spusťte { -product } znovu; pokud to nepomůže, znovu jej nainstalujte. Hlášení systému: { $reason }.
problems-no-web-view-message = Program { -product } nemůže otevřít okno: potřebuje WebView2 Runtime od Microsoftu, který není nainstalován.
problems-no-web-view-hint = Ikona, její popisek a nabídka fungují i bez něj a příkaz „partner-balance login“ v konzoli připojí účet. Po instalaci WebView2 klikněte na ikonu znovu.
problems-no-web-view-question = Otevřít nyní stránku Microsoftu ke stažení?

## Prostředí bez oznamovací oblasti

problems-no-tray-gnome = Ikona se objeví, jakmile bude k dispozici oznamovací oblast; v GNOME je k tomu potřeba rozšíření „AppIndicator and KStatusNotifierItem Support“.
problems-no-tray-gnome-flashback = Ikona se objeví, jakmile bude k dispozici oznamovací oblast; v GNOME Flashback je k tomu potřeba applet „Indicator Applet Complete“ na panelu.
problems-no-tray-cinnamon = Ikona se objeví, jakmile bude k dispozici oznamovací oblast; v Cinnamon je k tomu potřeba program xapp-sn-watcher a na panelu „Stavový applet XApp“.
problems-no-tray-plasma = Ikona se objeví, jakmile bude k dispozici oznamovací oblast; v Plasma je k tomu potřeba widget „Systémová část panelu“ na panelu.
problems-no-tray-xfce = Ikona se objeví, jakmile bude k dispozici oznamovací oblast; v Xfce je k tomu potřeba položka „Zásuvný modul stavového panelu“ na panelu.
problems-no-tray-mate = Ikona se objeví, jakmile bude k dispozici oznamovací oblast; v MATE je k tomu potřeba applet „Oznamovací oblast“ na panelu.
problems-no-tray-lxqt = Ikona se objeví, jakmile bude k dispozici oznamovací oblast; v LXQt je k tomu potřeba prvek „Stavové zprávy“ na panelu.
problems-no-tray-budgie = Ikona se objeví, jakmile bude k dispozici oznamovací oblast; v Budgie je k tomu potřeba applet „System Tray“ na panelu.
problems-no-tray-bar = Ikona se objeví, jakmile bude k dispozici oznamovací oblast; v prostředí { $desktop } je k tomu potřeba lišta s oznamovací oblastí, například Waybar s modulem „tray“.
problems-no-tray-bar-unnamed = Ikona se objeví, jakmile bude k dispozici oznamovací oblast; v tomto prostředí je k tomu potřeba lišta s oznamovací oblastí, například Waybar s modulem „tray“.
problems-no-tray-bridge = Ikona se objeví, jakmile bude k dispozici oznamovací oblast; v prostředí { $desktop } je k tomu potřeba most mezi StatusNotifierItem a jeho vlastním druhem oblasti, například snixembed.
problems-no-tray-unknown = Ikona se objeví, jakmile bude k dispozici oznamovací oblast, například panel s ikonami spuštěných programů (StatusNotifierItem).
problems-no-tray-window = Toto prostředí teď nezobrazuje ikony v oznamovací oblasti, proto je zde běžné okno.
problems-no-tray-summary = Program { -product } běží, ale toto prostředí nezobrazuje ikony v oznamovací oblasti
problems-no-tray-body = Do té doby otevírejte program { -product } z nabídky aplikací. Tato zpráva se zobrazí jen jednou.

## Hledání novějších verzí

problems-no-feed = Toto sestavení nemá seznam vydání, proto novější verze nehledá.
problems-feed-unread = Seznam vydání se nepodařilo načíst: { $why }.
problems-feed-no-signature = Seznam vydání nelze použít: jeho podpis nelze přečíst.
problems-feed-not-signed = Seznam vydání nelze použít: není to ten, který podepsal vydavatel.
problems-feed-malformed = Seznam vydání nelze použít: je podepsaný, ale chybný ({ $why }).
problems-feed-of-another-program = Seznam vydání nelze použít: je podepsaný, ale patří jinému programu.
problems-feed-older = Seznam vydání nelze použít: je starší než dříve načtený seznam verze { $version }.
problems-feed-expired = Seznam vydání nelze použít: jeho platnost skončila.
problems-feed-ahead = Seznam vydání nelze použít: jeho datum, { $date }, předbíhá hodiny tohoto počítače o více než den.

## Chyby v souboru nastavení settings.toml

problems-settings-unreadable = Soubor settings.toml nelze načíst ({ $reason }). Dokud to nepůjde, používá program předchozí nebo výchozí nastavení.
problems-settings-not-toml = V souboru settings.toml je chyba na řádku { $line }. Do opravy používá program předchozí nebo výchozí nastavení; kopie souboru byla uložena jako { $file }.
problems-settings-not-toml-no-copy = V souboru settings.toml je chyba na řádku { $line }. Do opravy používá program předchozí nebo výchozí nastavení; kopii souboru se nepodařilo uložit, proto nelze uložit ani nastavení.
problems-settings-utf16 = Soubor settings.toml je uložen v kódování UTF-16. Uložte jej v UTF-8. Do té doby používá program předchozí nebo výchozí nastavení; kopie souboru byla uložena jako { $file }.
problems-settings-utf16-no-copy = Soubor settings.toml je uložen v kódování UTF-16. Uložte jej v UTF-8. Do té doby používá program předchozí nebo výchozí nastavení; kopii souboru se nepodařilo uložit, proto nelze uložit ani nastavení.
problems-settings-account-id = { $key } v settings.toml musí mít 1 až 60 znaků (písmena a až z, číslice, - _ a .) a nesmí být demo. Do opravy program tento účet ignoruje a jeho oddíl nemění.
problems-settings-duplicate-account = { $key } v settings.toml už je ID jiného účtu. Do opravy program tento účet ignoruje.

## Jaké nastavení musí být

problems-settings-must-language = { $key } v settings.toml musí být "auto" nebo jedna z hodnot { $languages }.
problems-settings-must-bool = { $key } v settings.toml musí být true nebo false.
problems-settings-must-icon-account = { $key } v settings.toml musí být "auto" nebo ID účtu.
problems-settings-must-order = { $key } v settings.toml musí být "urgent" nebo "own".
problems-settings-must-interval = { $key } v settings.toml musí být doba od "1m" do "24h", například "10m" nebo "1h 30m".
problems-settings-must-retention = { $key } v settings.toml musí být "forever" nebo doba od "1 day" do "100 years", například "2 years" nebo "400 days".
problems-settings-must-accounts = { $key } v settings.toml musí být seznam tabulek, každá s hlavičkou [[accounts]].
problems-settings-must-name = { $key } v settings.toml musí být text o délce 1 až 60 znaků na jednom řádku.
problems-settings-must-base-url = { $key } v settings.toml musí být adresa, která začíná "https://" (na tomto počítači i "http://") a neobsahuje uživatelské jméno, ? ani #.
problems-settings-must-currency = { $key } v settings.toml musí být třípísmenný kód měny, například "USD".
problems-settings-must-amount = { $key } v settings.toml musí být částka, například 100 nebo 99.50.
problems-settings-must-at-most-low = { $key } v settings.toml nesmí být vyšší než low.
problems-settings-must-alerts = { $key } v settings.toml musí být tabulka s hlavičkou [accounts.alerts].
problems-settings-must-percent = { $key } v settings.toml musí být celé číslo od 0 do 100.
problems-settings-must-days = { $key } v settings.toml musí být celé číslo od 0 (nikdy) do 365.
problems-settings-must-remind = { $key } v settings.toml musí být "off", "4h", "12h", "1d" nebo "3d".
problems-settings-must-hours = { $key } v settings.toml musí být doba od "1h" do "30d", například "24h".
problems-settings-must-time = { $key } v settings.toml musí být čas během dne, například "22:00".
problems-settings-must-days-off = { $key } v settings.toml musí být seznam z hodnot "mon", "tue", "wed", "thu", "fri", "sat" a "sun".
problems-settings-must-program = { $key } v settings.toml musí být úplná cesta k programu bez argumentů.
problems-settings-must-webhook = { $key } v settings.toml musí být adresa, která začíná "https://" (na tomto počítači i "http://") a neobsahuje uživatelské jméno ani #.

## Co se použije místo toho

problems-settings-used = Do opravy používá program hodnotu { $value }.
problems-settings-used-of-all = Do opravy používá program interval všech účtů.
problems-settings-used-accounts = Do opravy používá program předchozí účty.
problems-settings-used-alerts = Do opravy používá program předchozí nastavení upozornění.
problems-settings-used-previous = Do opravy používá program předchozí hodnotu.
problems-settings-used-none = Do opravy program nepoužívá žádnou hodnotu.

## Pod polem formuláře

problems-form-name = Zadejte název o délce nejvýše 60 znaků.
problems-form-currency = Zadejte třípísmenný kód měny, například USD.
problems-form-amount = Zadejte částku, například 100 nebo 99,50.
problems-form-amount-ambiguous = To lze číst dvěma způsoby. Zadejte částku bez oddělovačů tisíců, například 1234 nebo 1234,50.
problems-form-critical = Zadejte nejvýše hranici nízkého zůstatku, { $low }.
problems-form-minutes = Zadejte počet minut, celé číslo od 1 do 1440.
problems-form-percent = Zadejte celé číslo od 0 do 100.
problems-form-days = Zadejte počet dní, celé číslo od 0 do 365.
problems-form-remind = Vyberte jednu z dob v seznamu.
problems-form-hours = Zadejte počet hodin, celé číslo od 1 do 720.
problems-form-time = Zadejte čas, například 22:00.
problems-form-no-span = Zadejte jiný čas než první: tyto hodiny klidu by skončily hned na začátku.
problems-form-days-off = Vyberte dny v týdnu.
problems-form-language = Vyberte jeden z jazyků v seznamu.
problems-form-client-id = Zadejte { -client-id }.
problems-form-client-secret = Zadejte { -client-secret }.
problems-form-access-token = Vložte přístupový token.
problems-form-retention = Zadejte forever nebo dobu od "1 day" do "100 years", například "2 years" nebo "400 days".
problems-form-program = Zadejte úplnou cestu k programu bez argumentů.

## Soubor se záznamy

problems-history-replaced = Historie zůstatku byla poškozená. Poškozený soubor byl přejmenován na { $file } a byla založena nová historie.

## Program nelze spustit nebo ukončit

problems-not-started = Program { -product } nelze spustit: { $reason }.
problems-not-ended = Program { -product } nebyl ukončen: { $reason }.
problems-unknown-argument = Neznámý argument { $argument }. Zkuste --help.
problems-start-no-home = systém neuvádí domovskou složku: nastavte HOME, nebo XDG_CONFIG_HOME, XDG_DATA_HOME a XDG_STATE_HOME
problems-start-relative-home = { $variable } není úplná cesta, proto se nepoužije: nastavte úplnou cestu ke složce, nebo proměnnou zrušte
problems-start-no-answer = { -product } už běží, ale neodpovídá
problems-start-unclear = nelze zjistit, zda { -product } už běží: { $detail }
problems-start-no-desktop = nebyla nalezena žádná grafická relace (nevede k ní WAYLAND_DISPLAY ani DISPLAY)
