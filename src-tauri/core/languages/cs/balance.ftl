### Pojmy: balance = zůstatek; threshold = hranice; top up = dobít, dobití; alert = upozornění; notification = oznámení;
### snooze = ztlumit, ztlumení; level = úroveň: normální, nízký, kritický, neznámý; reading = záznam zůstatku; read = načíst;
### refresh = aktualizovat, aktualizace; keychain = klíčenka; credentials = přihlašovací údaje; access token = přístupový token;
### account = účet; forget (an account) = odebrat; tray = oznamovací oblast; settings = nastavení; history = historie; forecast = odhad;
### paused = pozastaveno; connect = připojit; Try again = Zkusit znovu; feed of releases = seznam vydání.

## Úrovně

balance-level-normal = Normální
balance-level-low = Nízký
balance-level-critical = Kritický
balance-level-unknown = Neznámý
balance-level-word-normal = normální
balance-level-word-low = nízký
balance-level-word-critical = kritický
balance-level-word-unknown = neznámý
balance-level-sentence-normal = Normální: hranice nízkého zůstatku je { $threshold }
balance-level-sentence-low = Nízký: pod vaší hranicí { $threshold }
balance-level-sentence-critical = Kritický: pod vaší hranicí { $threshold }
balance-level-sentence-unknown = Zůstatek zatím není znám

## Zůstatek účtu

balance-amount-low = { $amount } (nízký)
balance-amount-critical = { $amount } (kritický)
balance-amount-hidden = částka skryta
balance-amount-unknown = zůstatek neznámý
balance-account-facts = { $account }: { $facts }
balance-account-facts-problem = { $account }: { $facts }. { $problem }
balance-demo-name = { $account } (demo)
balance-list = { $first }, { $second }
balance-as-of = Stav k { $moment }
balance-as-of-stale = Stav k { $moment }, mezitím se mohl změnit
balance-line-as-of = stav k { $moment }
balance-line-paused = pozastaveno
balance-line-snoozed = upozornění ztlumena
balance-line-not-read = zatím nenačteno
balance-not-read-yet = Zatím nenačteno
balance-paused = Pozastaveno
balance-row-level-age = { $level } · { $age }
balance-updated = Aktualizováno: { $age }
balance-next-at = Další aktualizace: { $time }
balance-next-within-a-minute = Další aktualizace do minuty
balance-next-later = Další aktualizace později
balance-announcement = Zůstatek: { $amount }.
balance-announcement-stale = Zůstatek: { $amount }, mezitím se mohl změnit.
balance-announcement-accounts = { $count ->
    [one] { $count } účet.
    [few] { $count } účty.
   *[other] { $count } účtů.
}
balance-announcement-account = { $account }: { $amount }.
balance-more-accounts = { $count ->
    [one] Ještě { $count } účet
    [few] Ještě { $count } účty
   *[other] Ještě { $count } účtů
}

## Účet a přihlašovací údaje

balance-connected-as = Připojeno jako { $who }
balance-token-until = Tento přístupový token platí do { $moment }.
balance-token-half-hour = Tento přístupový token platí nejvýše půl hodiny.
balance-token-this-run = Uchová se jen do ukončení programu.
balance-credentials-this-run = Přihlašovací údaje se uchovají jen do ukončení programu.
balance-credentials-environment = Přihlašovací údaje pocházejí z proměnných prostředí.
balance-storing = Ukládání…

## Na jak dlouho zůstatek vystačí

balance-days-less = Vystačí na méně než den
balance-days-less-at-most = Vystačí na méně než den (nejvýše { $last })
balance-days-more = Vystačí na více než { $horizon } dní
balance-days-more-at-least = Vystačí na více než { $horizon } dní (nejméně { $first })
balance-days-about = { $days ->
    [one] Vystačí asi na { $days } den, do { $day }
    [few] Vystačí asi na { $days } dny, do { $day }
   *[other] Vystačí asi na { $days } dní, do { $day }
}
balance-days-about-range = { $days ->
    [one] Vystačí asi na { $days } den ({ $first } až { $last }), do { $day }
    [few] Vystačí asi na { $days } dny ({ $first } až { $last }), do { $day }
   *[other] Vystačí asi na { $days } dní ({ $first } až { $last }), do { $day }
}
balance-days-about-open = { $days ->
    [one] Vystačí asi na { $days } den ({ $first } až více než { $horizon }), do { $day }
    [few] Vystačí asi na { $days } dny ({ $first } až více než { $horizon }), do { $day }
   *[other] Vystačí asi na { $days } dní ({ $first } až více než { $horizon }), do { $day }
}
balance-below-already = Už pod { $threshold }
balance-below-probably = Nyní už asi pod { $threshold }
balance-below-threshold-probably = Nyní už asi pod hranicí
balance-no-forecast-no-reading = Bez odhadu: zůstatek nebyl nikdy načten
balance-no-forecast-too-old = Bez odhadu: zůstatek byl načten před více než { 30 } dny
balance-no-forecast-week = Zatím bez odhadu: jsou potřeba záznamy za týden
balance-no-forecast-no-spending = Bez odhadu: zatím žádné čerpání

## Popisek a nabídka ikony

balance-tooltip-not-connected = { -product }: nepřipojeno
balance-menu-not-connected = Nepřipojeno
balance-click-to-connect = Kliknutím připojíte účet
balance-menu-refresh = Aktualizovat nyní
balance-menu-open = Otevřít
balance-menu-portal = { -portal }
balance-menu-settings = Nastavení
balance-menu-snooze-day = Ztlumit upozornění na { 1 } den
balance-menu-snooze-day-of = Ztlumit upozornění účtu { $account } na { 1 } den
balance-menu-snooze-topped-up = Ztlumit upozornění do dobití
balance-menu-snooze-topped-up-of = Ztlumit upozornění účtu { $account } do dobití
balance-menu-end-snooze = Zrušit ztlumení
balance-menu-end-snooze-of = Zrušit ztlumení účtu { $account }
balance-menu-restart = Program { -product } byl aktualizován: restartovat
balance-menu-quit = Ukončit

## Novější verze

balance-update-notes = K dispozici je verze { $version }: co je nového
balance-update-get-package = Stáhněte soubor { $file }, potom: { $command }
balance-update-get-packages = Aktualizovat správcem balíčků
balance-update-get-download = Stáhnout verzi { $version }
balance-update-how-package = Stáhněte soubor { $file } z { $page }, potom: { $command }
balance-update-how-packages = Aktualizujte program správcem balíčků, kterým byl nainstalován.
balance-update-how-download = Ke stažení: { $address }
balance-update-how-nothing = Pro tento systém není nic ke stažení.

## Graf

balance-chart-hidden = Graf je skrytý stejně jako částka.
balance-chart-few = Graf začíná druhým záznamem zůstatku.
balance-chart-few-in-range = V tomto období jsou méně než dva záznamy. V delším jich může být více.
balance-chart-summary = Zůstatek od { $from } do { $to }: na začátku { $first }, na konci { $last }, nejnižší { $lowest } ({ $lowest_day }).
balance-chart-summary-topped-up = { $count ->
    [1] Dobito jednou, o { $money } nebo více.
    [one] Dobito { $count }krát, celkem o { $money } nebo více.
    [few] Dobito { $count }krát, celkem o { $money } nebo více.
   *[other] Dobito { $count }krát, celkem o { $money } nebo více.
}
balance-chart-top-up = { $count ->
    [1] Dobito o { $money } nebo více
    [one] Dobito { $count }krát, o { $money } nebo více
    [few] Dobito { $count }krát, o { $money } nebo více
   *[other] Dobito { $count }krát, o { $money } nebo více
}
balance-chart-about = asi { $money }
balance-chart-range = { $low } až { $high }
balance-chart-range-charge = { $range }; očekávaný poplatek: { $charge }
balance-chart-charge = { $day }: očekávaný poplatek asi { $money }
balance-chart-threshold-low = Nízký { $amount }
balance-chart-threshold-critical = Kritický { $amount }
balance-chart-thresholds = { $low } · { $critical }

balance-demo-account = Demoúčet
balance-language-of-system = Jazyk systému

## Co program v oznamovací oblasti vypíše s --help

balance-tray-help-about = { -product }: zůstatek účtu na portálu { -portal } společnosti { -vendor } v oznamovací oblasti.
balance-tray-help-usage = Použití: { $command }
balance-tray-help-background = Spustí program bez okna, jako po přihlášení.
balance-tray-help-quit = Ukončí běžící program a počká, až skončí. Pokud žádný neběžel, je návratový kód 3.
balance-tray-help-version = Vypíše verzi.
balance-tray-help-help = Vypíše tuto nápovědu.
