### Nápověda příkazů (`partner-balance --help`) a hlášení o chybném příkazovém řádku.
### Příkazy, přepínače, klíče a hodnoty nastavení, názvy polí, kódy a příklady zůstávají, jak jsou.

## Nadpisy a pevná slova

help-heading-usage = Použití
help-heading-commands = Příkazy
help-heading-arguments = Argumenty
help-heading-options = Přepínače
help-heading-common-options = Společné přepínače
help-heading-values = Možné hodnoty
help-heading-examples = Příklady:
help-usage-options = PŘEPÍNAČE
help-usage-command = PŘÍKAZ
help-note-default = [výchozí: { $value }]
help-note-values = [možné hodnoty: { $values }]
help-flag-help-short = Vypíše nápovědu (podrobněji s „--help“)
help-flag-help-long = Vypíše nápovědu (stručně s „-h“)
help-flag-help = Vypíše nápovědu
help-flag-version = Vypíše verzi

## Co zastupuje hodnotu ve tvaru přepínače

help-value-account = ÚČET
help-value-file = SOUBOR
help-value-folder = SLOŽKA
help-value-color = KDY
help-value-age = STÁŘÍ
help-value-format = FORMÁT
help-value-range = ROZSAH
help-value-days = DNY
help-value-seconds = SEKUNDY
help-value-id = ID
help-value-url = URL
help-value-name = NÁZEV
help-value-when = KDY
help-value-amount = ČÁSTKA
help-value-time = ČAS
help-value-zone = PÁSMO
help-value-key = KLÍČ
help-value-value = HODNOTA
help-value-shell = SHELL

## Chybný příkazový řádek

help-error = chyba: { $problem }
help-error-more = Více informací poskytne „{ $option }“.
help-error-unknown-argument = neočekávaný argument „{ $argument }“
help-error-unknown-command = neznámý příkaz „{ $command }“
help-error-repeated = argument „{ $argument }“ nelze zadat vícekrát
help-error-conflict = argument „{ $argument }“ nelze použít spolu s „{ $other }“
help-error-conflicts = argument „{ $argument }“ nelze použít spolu s:
help-error-no-value = „{ $argument }“ vyžaduje hodnotu, ale žádná nebyla zadána
help-error-invalid-value = neplatná hodnota „{ $value }“ pro „{ $argument }“
help-error-invalid-value-advice = neplatná hodnota „{ $value }“ pro „{ $argument }“: { $advice }
help-error-surplus-value = nadbytečná hodnota „{ $value }“ pro „{ $argument }“; další se neočekávaly
help-error-missing = chybějí povinné argumenty:
help-error-missing-command = „{ $command }“ vyžaduje příkaz, ale žádný nebyl zadán
help-error-not-text = některý z argumentů není platný text v UTF-8
help-error-other = argumenty nelze použít
help-error-tip = tip: { $advice }
help-error-similar-argument = existuje podobný argument: „{ $argument }“
help-error-similar-command = existuje podobný příkaz: „{ $command }“
help-error-similar-value = existuje podobná hodnota: „{ $value }“
help-error-as-value = chcete-li předat „{ $argument }“ jako hodnotu, použijte „{ $form }“
help-error-exists = existuje „{ $form }“
help-enter-age = zadejte dobu, například 90s, 10m nebo 1h 30m, nebo celé sekundy
help-enter-seconds = zadejte počet sekund od 1 do 3600
help-enter-days = zadejte počet dní od 0 do { $most }
help-enter-moment = zadejte okamžik, například 2026-11-23T14:05:11Z
help-enter-point-in-time = zadejte datum (2026-11-01), datum a čas (2026-11-01T08:00), nebo jak je to dávno (30d, 12h)
help-enter-snooze = zadejte dobu od 1m do 30d, například 4h, 1d nebo 1d 12h
help-enter-time-zone = zadejte název časového pásma, například Europe/Berlin nebo UTC
help-enter-range = zadejte rozsah, například 100: (pod 100), ~:10 (nad 10), 10:20 (mimo) nebo @10:20 (uvnitř)
help-enter-range-order = rozsah nemůže končit dříve, než začíná
help-enter-amount = není to částka, kterou lze uložit přesně
help-enter-plain-amount = lze to číst dvěma způsoby; zadejte částku bez oddělovačů tisíců, například 1234 nebo 1234,50

## Přepínače všech příkazů

help-account = Jen tento účet, podle ID nebo názvu; lze zadat vícekrát; bez něj všechny účty
help-credentials-file = Načte přihlašovací údaje z tohoto souboru, který nesmí číst nikdo jiný; jeho formát popisuje partner-balance --help
help-color = Kdy použít barvy: auto (na terminálu, pokud není nastaveno NO_COLOR), always nebo never
help-max-age = Použije záznam z disku, není-li starší než zadaná doba, například 90s, 10m, 1h 30m nebo 600 (sekund)
help-max-age-more = Bez něj: dvojnásobek intervalu aktualizace z nastavení, nejméně však tento interval plus pět minut.
help-since = Od tohoto okamžiku: datum, datum a čas, nebo jak je to dávno, například 30d nebo 12h
help-until = Do tohoto okamžiku; samotné datum zahrnuje celý den

## Věty na konci více příkazů

help-exit-usual = Návratový kód: 0 hotovo, 1 selhání, 2 chybné použití.
help-exit-account = Návratový kód: 0 hotovo, 1 selhání nebo žádný účet, 2 chybné použití.
help-exit-readings = Návratový kód: 0 hotovo (i bez záznamů), 1 selhání, 2 chybné použití.

## partner-balance

help-about = Předplacený zůstatek účtu na portálu { -portal } společnosti { -vendor }.
help-about-more = Bez příkazu: `status`. Použije se záznam, který program v oznamovací oblasti uchovává na disku, dokud je čerstvý; jinak se dotáže portálu.
help-example-login = připojí účet
help-example-status = aktuální zůstatek
help-example-json = totéž pro skripty
help-example-waybar = pro stavovou lištu
help-example-check = pro Nagios, Icinga, Checkmk
help-example-forecast = do kdy vystačí
help-example-history = čerpání a dobití po dnech
help-example-alerts = na co bylo upozorněno, co přijde
help-example-low = upozorní pod 250
help-more = Více s --help; každý příkaz má vlastní nápovědu.
help-exits = Návratový kód:
help-exits-0 = hotovo
help-exits-1 = selhání: zůstatek se nepodařilo načíst nebo úkol provést
help-exits-2 = chybné použití
help-exits-130 = login byl přerušen pomocí Ctrl-C
help-exits-141 = výstup nikdo nedočetl do konce
help-exits-check = Jen `check` má vlastní: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN (i při chybném použití). Formáty pro stavové lišty končí s 0, kdykoli něco vypsaly, protože lišty skrývají, co selhalo.
help-environment = Proměnné prostředí, mají přednost před nastavením a klíčenkou, nikdy se neukládají:
help-environment-client-id = přihlašovací údaj, spolu s
help-environment-token = samotný přístupový token
help-environment-base-url = adresa portálu
help-environment-no-color = bez barev
help-credentials-file-form = Soubor pro --credentials-file obsahuje tytéž názvy, každý na vlastním řádku, například PARTNER_BALANCE_CLIENT_ID=0123abcd. Prázdné řádky a řádky začínající # se nepočítají. Má přednost před proměnnými prostředí a odmítne se, mohou-li jej číst ostatní. Je určen pro správce služeb, například LoadCredential= v systemd.
help-several-accounts = Více účtů: příkaz se týká všech, nebo těch z --account, který lze zadat vícekrát. Načítají se současně, nejvýše čtyři; selhání jednoho na ostatních nic nemění a návratový kód je ten nejhorší. Příkazy, které účet mění, vyžadují určit, který to má být. Pozastavený účet se ukazuje podle posledního načtení a načítá se, jen je-li výslovně zadán.
help-output = Výsledky jdou na standardní výstup, hlášení na standardní chybový výstup. Částky jsou přesné: co není známo, se nikdy neukazuje jako číslo. S hide_amount v nastavení se částky a to, co by je prozradilo, vynechají všude, kde je výstup pro obrazovku: na řádku příkazů `status` a `watch`, ve formátech pro stavové lišty, v textech příkazů `history`, `forecast` a `alerts`.
help-language = Co čtou lidé, je v jazyce z nastavení (language), nebo v jazyce systému: LANGUAGE, LC_ALL, LC_MESSAGES, LANG v Linuxu. Co čtou programy, je vždy anglicky: JSON, řádek příkazu `check`, metriky, kódy.

## partner-balance status

help-status-about = Aktuální zůstatek na jednom řádku nebo pro stavovou lištu
help-status-refresh = Dotáže se portálu v každém případě
help-status-format = Formát výstupu
help-status-json = Totéž co --format json: jeden objekt na účet a řádek
help-status-format-line = Řádek čitelný pro člověka
help-status-format-json = Řádek JSON pro každý účet
help-status-format-waybar = Modul custom programu Waybar s return-type json
help-status-format-i3blocks = i3blocks: plný text, krátký text, barva
help-status-format-polybar = Modul custom/script programu Polybar
help-status-format-xbar = xbar, SwiftBar a Argos
help-status-example = z disku, je-li čerstvý, jinak z portálu
help-status-example-refresh = vždy z portálu
help-status-example-max-age = z disku, není-li starší než hodinu
help-status-fields = --json vypíše jeden objekt na účet, každý na vlastním řádku, bez seznamu kolem (JSON Lines; seznam vytvoří jq -s). Pole: account, name, balance (desetinné číslo v řetězci, nebo null), currency, level (normal, low, critical, unknown), state (fresh, stale, unknown), fetched_at (RFC 3339), age_seconds, low, critical, fault (code, message, hint, request_id) nebo null, days_left (p10, p50, p90, čísla) nebo null a empty_on (totéž jako data) nebo null, viz partner-balance forecast --help, paused (true nebo false). Bez účtu se nevypíše žádný řádek a návratový kód je 1. Co brání zjistit stav kteréhokoli účtu, se vypíše na jednom řádku: error (message, hint).
help-status-several = Více účtů se vypisuje v pořadí z nastavení, každý na vlastním řádku. Stavová lišta ukazuje ten nejnaléhavější s jeho názvem, stejně jako ikona: nejprve ten, u kterého musíte něco udělat, pak kritický, nízký, ostatní, pozastavené; s --account ukazuje jiný. Popisek ve Waybar a nabídka v xbar uvádějí všechny.
help-status-exit = Návratový kód: 0 hotovo, 1 zůstatek se nepodařilo načíst podle zadání, 2 chybné použití. Formáty pro stavové lišty končí s 0, kdykoli něco vypsaly.

## partner-balance watch

help-watch-about = Zůstatek, jak se mění: průběžný řádek na terminálu, jinak řádek JSON při každé změně
help-watch-json = Řádky JSON i na terminálu
help-watch-example = průběžný řádek; ukončí jej Ctrl-C
help-watch-lines = Na terminálu řádek pro každý účet; v řádcích JSON je účet určen svým ID.
help-watch-changes = Změnou je změna zůstatku, úrovně, stavu, chyby nebo nastavení účtu; pole popisuje partner-balance status --help. Záznamy programu v oznamovací oblasti se berou z disku; portálu se dotáže, jen není-li žádný čerstvý.
help-watch-exit = Návratový kód: 0 ukončeno pomocí Ctrl-C, 1 selhání, 2 chybné použití, 141 nikdo už nečte.

## partner-balance check

help-check-about = Modul pro monitoring: jeden řádek s výkonnostními údaji; končí s kódem 0, 1, 2 nebo 3
help-check-about-long = Modul pro monitoring podle pravidel Monitoring Plugins: jeden řádek s výkonnostními údaji.
help-check-range = { help-value-range } určuje, kdy upozornit:
help-check-range-10 = pod 0 nebo nad 10
help-check-range-from-10 = pod 10
help-check-range-to-10 = nad 10
help-check-range-outside = pod 10 nebo nad 20
help-check-range-inside = od 10 do 20 včetně
help-check-unknown = Portálu se dotáže, je-li záznam na disku starší než --max-age; zůstatek, který pak nelze načíst, je UNKNOWN s příčinou, nikdy OK.
help-check-days = --warn-days a --critical-days hodnotí i zbývající dny; platí horší z obou výsledků. Bez odhadu (záznamy za méně než týden, žádné čerpání, neznámý zůstatek) o ničem nerozhodují: rozhoduje jen zůstatek, řádek uvádí, proč odhad chybí, a jeho údaj je U. Nelze-li záznamy přečíst z disku nebo je tam uložit, jsou dny UNKNOWN.
help-check-warning = WARNING, je-li zůstatek v tomto rozsahu; jinak platí hranice nízkého zůstatku z nastavení
help-check-critical = CRITICAL, je-li zůstatek v tomto rozsahu; jinak platí hranice kritického zůstatku z nastavení
help-check-warn-days = WARNING, zbývá-li do hranice kritického zůstatku z nastavení méně dní, než je zadáno, podle prostřední hodnoty odhadu
help-check-critical-days = CRITICAL, zbývá-li méně dní, než je zadáno
help-check-timeout = Po kolika sekundách skončí s UNKNOWN
help-check-verbose = Přijímá se, protože to pravidla vyžadují; jediný řádek už uvádí vše
help-check-example = hranice z nastavení
help-check-example-ranges = WARNING pod 100, CRITICAL pod 20
help-check-several = Více účtů je jedna služba: rozhoduje nejhorší (CRITICAL, UNKNOWN, WARNING, OK, v tomto pořadí) a uvádí se první. Každý má vlastní výkonnostní údaje s názvy jako 'balance_branch' podle ID; s -w a -c se hodnotí všechny stejně, bez nich každý podle vlastních hranic. Pozastavený účet se uvede a nehodnotí, pokud není zadán pomocí --account; jsou-li pozastaveny všechny, je výsledek UNKNOWN.
help-check-exit = Návratový kód: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, i při chybném použití.

## partner-balance metrics

help-metrics-about = Text OpenMetrics pro Prometheus
help-metrics-output = Zapíše tento soubor (buď celý, nebo vůbec) místo standardního výstupu
help-metrics-names = Metriky, každá se štítkem account:
help-metrics-percentile = také s percentile: 10, 50, 90
help-metrics-unknown = Co není známo, nemá žádný vzorek. Pozastavený účet má jen partner_balance_paused, pokud není zadán pomocí --account.
help-metrics-exit = Návratový kód: 0 zapsáno, i když se zůstatek nepodařilo načíst (uvádí to partner_balance_fault), 1 selhání, 2 chybné použití. Bez účtu není co zapsat: příkaz selže a soubor z dřívějška zůstane, jak je.

## partner-balance history

help-history-about = Zůstatek po dnech: čerpání, dobití, co zbylo; export nebo smazání záznamů
help-history-json = Řádek JSON pro každý účet a den
help-history-example = posledních 30 dní
help-history-days = Řádek pro každý den vašeho časového pásma, vždy celý: čerpání, dobití a zůstatek při posledním načtení toho dne. Portál uvádí jen okamžitý zůstatek, vidět je tedy jen rozdíl mezi dvěma načteními: čerpání a dobití mezi nimi nelze rozlišit a obojí se počítá ke dni pozdějšího načtení. Den bez načtení má pomlčku, v JSON null.
help-history-fields = --json vypíše jeden objekt na účet a den, každý na vlastním řádku (JSON Lines). Pole: account, day, spent, topped_up, balance (desetinná čísla v řetězcích), currency.

## partner-balance history export

help-history-export-about = Vypíše přesné záznamy zůstatku, od nejstaršího
help-history-export-about-more = Řádek pro každé období, ve kterém byl zůstatek stejný: kdy byl načten poprvé a kdy naposledy.
help-history-export-format = Formát výstupu
help-history-export-format-csv = Hodnoty oddělené čárkami s hlavičkou (RFC 4180)
help-history-export-format-json = Řádek JSON pro každý záznam
help-history-export-lines = Každý řádek je období, ve kterém zůstatek zůstal stejný a načítal se bez dlouhé přestávky; looks udává, kolikrát, a chybí (v JSON null), kde to starší verze tohoto programu nepočítala.
help-history-export-json = --format json vypíše jeden objekt na řádek, bez seznamu kolem (JSON Lines).

## partner-balance history delete

help-history-delete-about = Smaže z tohoto počítače záznamy účtu kromě nejnovějšího
help-history-delete-yes = Bez dotazu; nutné, není-li terminál, kde by se dalo zeptat
help-history-delete-stays = Nejnovější záznam zůstane, stejně jako to, na co už bylo upozorněno: na nic se neupozorní dvakrát. `history export` záznamy předtím uloží; `logout` odebere celý účet.
help-history-delete-exit = Návratový kód: 0 smazáno, 1 selhání nebo nepotvrzeno, 2 chybné použití, také bez --yes tam, kde není terminál.

## partner-balance forecast

help-forecast-about = Do kdy zůstatek vystačí, s možným rozpětím
help-forecast-json = Řádek JSON pro každý účet
help-forecast-threshold = Než zůstatek klesne pod tuto částku; jinak pod hranici kritického zůstatku z nastavení, nebo pod 0 s --from
help-forecast-from = Vezme záznamy z tohoto souboru, - pro standardní vstup: řádky time,balance
help-forecast-from-more = Čas podle RFC 3339, například 2026-11-23T14:05:11Z, zůstatek s tečkou. V libovolných odstupech a pořadí, s prvním řádkem názvů i bez něj. Účtu, klíčenky ani portálu se to nedotkne.
help-forecast-now = Jako by byl tento okamžik (RFC 3339): pozdější záznamy se nepočítají
help-forecast-days = Kolik dní zbývá, než zůstatek klesne pod hranici kritického zůstatku, pokud se nedobije: prostřední hodnota a rozpětí, ve kterém k tomu dojde v osmi z deseti případů. Bere se ze záznamů na disku; portálu se nedotazuje. Vychází z dosavadního čerpání a z opakujících se poplatků; co se ještě nestalo, nelze předvídat. Bez záznamů za týden nebo bez čerpání to program řekne, místo aby hádal.
help-forecast-fields = --json vypíše jeden objekt na účet, každý na vlastním řádku (JSON Lines). Pole: account, balance, threshold (desetinná čísla v řetězcích), days_left (p10, p50, p90, čísla; 400, neklesne-li pod hranici do 400 dní) nebo null, empty_on (p10, p50, p90, data) nebo null, reason (proč null) nebo null, spend_per_day (číslo) nebo null, expected_charges (seznam on, amount), confidence (low, fair, good) nebo null, based_on_days (číslo) nebo null. Bez účtu se nevypíše žádný řádek a návratový kód je 1.
help-forecast-exit = Návratový kód: 0 hotovo, i když odhad není, 1 selhání, 2 chybné použití.

## partner-balance alerts

help-alerts-about = Na co bylo upozorněno, co přijde a co je ztlumeno; co by oznámilo jiné nastavení
help-alerts-json = Řádek JSON pro každý účet
help-alerts-told = Pro každý účet: co a kdy bylo oznámeno, které upozornění je připraveno, čeká nebo už bylo oznámeno, co je ztlumeno, co čeká na dalších kanálech (program, webhook) nebo tam platí za oznámené a co přijde, nebo proč nic. Čte se z disku; tento příkaz nic neoznamuje: to dělá program v oznamovací oblasti.
help-alerts-fields = --json vypíše jeden objekt na účet, každý na vlastním řádku (JSON Lines). Pole: account, told (seznam time, kind, also, balance: desetinné číslo v řetězci, nebo null), states (critical, low, days, refused, blind: každé armed, due nebo told), token_ends_at, snooze (since, until: null do dobití, holds_critical) nebo null, is_quiet, quiet_until (null i tehdy, trvá-li doba klidu stále), next (time, kind, also) nebo null, next_reminder (bez ohledu na dobu klidu a ztlumení) nebo null, waits (proč není next: never_read, last_look_failed, snoozed, always_quiet, reminders_off, nothing_due, paused) nebo null, ways_out (ways: program, webhook; due: seznam druhů; told: nejnovější, které tam platí za oznámené, nebo null; waiting: kolik událostí ještě nebylo převzato, nebo null) nebo null bez dalšího kanálu. Časy podle RFC 3339. Druhy: critical, low, days, refused, token, blind, reminder, recovered.

## partner-balance alerts test

help-alerts-test-about = Odešle test na tuto plochu a do programu a webhooku z nastavení, aby bylo vidět, zda dorazí
help-alerts-test-sent = Oznámení na této ploše; potom pro každý účet, nebo pro účet z --account, to, co se o upozornění sděluje jeho programu a webhooku, označené jako test. Odesílá se tam i tehdy, když oznámení nic nezobrazuje.
help-alerts-test-exit = Návratový kód: 0 všude přijato, 1 někde nepřijato, 2 chybné použití.

## partner-balance alerts snooze

help-alerts-snooze-about = Na čas ztlumí připomínky a varování před nízkým zůstatkem
help-alerts-snooze-for = Na jak dlouho, od 1m do 30d, například 4h, 1d nebo 1d 12h
help-alerts-snooze-until-topped-up = Do dobití: do záznamu, který je vyšší než předchozí a už není nízký
help-alerts-snooze-held = Ztlumení pozdrží připomínky a varování před nízkým zůstatkem; klesne-li zůstatek na kritickou úroveň, oznámí se to a ztlumení skončí. Ztlumí-li se při kritickém zůstatku, pozdrží i varování před ním. Nahrazuje dřívější ztlumení. Program v oznamovací oblasti je převezme.
help-alerts-snooze-exit = Návratový kód: 0 hotovo, 1 selhání nebo o účtu zatím není nic známo, 2 chybné použití.

## partner-balance alerts resume

help-alerts-resume-about = Zruší ztlumení
help-alerts-resume-exit = Návratový kód: 0 hotovo, i když nic nebylo ztlumeno, 1 selhání nebo o účtu zatím není nic známo, 2 chybné použití.

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = Ukáže tajný klíč, kterým příjemce webhooku ověřuje podpis zpráv
help-alerts-webhook-secret-new = Vytvoří nový; co je podepsáno předchozím, už se nepřijme
help-alerts-webhook-secret-digits = 64 hexadecimálních číslic, vytvořených při prvním použití a uložených v klíčence. Klíčem podpisu jsou tak, jak jsou napsány; jak se ověřuje, popisuje README.md.
help-alerts-webhook-secret-exit = Návratový kód: 0 ukázáno, 1 selhání, například bez klíčenky, 2 chybné použití.

## partner-balance alerts replay

help-alerts-replay-about = Co by nastavení oznámilo podle dosavadních záznamů nebo podle souboru
help-alerts-replay-from = Vezme pokusy o načtení z tohoto souboru, - pro standardní vstup: řádky time,balance nebo time,balance,fault
help-alerts-replay-from-more = Čas podle RFC 3339, seřazeno, zůstatek s tečkou. Bez zůstatku a s kódem chyby je to neúspěšný pokus. S prvním řádkem názvů i bez něj.
help-alerts-replay-settings = Nastavení z tohoto souboru místo současného; --account v něm vybírá
help-alerts-replay-time-zone = Hodiny klidu a dny v tomto časovém pásmu, například Europe/Berlin, místo pásma systému
help-alerts-replay-until = Do tohoto okamžiku (RFC 3339); jinak do teď, nebo do času posledního řádku s --from
help-alerts-replay-json = Řádek JSON pro každé oznámení
help-alerts-replay-told = Co by současné nastavení oznámilo podle kódu programu v oznamovací oblasti na počítači, který byl stále zapnutý, načítal jen tehdy a jehož prostředí vše hned přijalo. Podle záznamů na disku neoznámí žádný výpadek: neúspěšné pokusy se tam neuchovávají. Nic se nemění.
help-alerts-replay-lines = --from čte řádky time,balance,fault, poslední údaj může chybět:
help-alerts-replay-fields = --json vypíše jeden objekt na oznámení, každý na vlastním řádku (JSON Lines), od nejstaršího. Pole: time (RFC 3339), kind, also (seznam druhů), balance (desetinné číslo v řetězci, nebo null, pokud nebyl nikdy načten), summary, body.
help-alerts-replay-exit = Návratový kód: 0 hotovo, i kdyby se nic neoznámilo, 1 selhání, 2 chybné použití.

## partner-balance login

help-login-about = Připojí účet: ověří jeho přihlašovací údaje na portálu a uloží je do klíčenky
help-login-client-id = { -client-id }; není-li zadán, zeptá se na něj, nebo jej načte ze standardního vstupu
help-login-client-id-more = Pro { -client-secret } žádný přepínač není: ostatní by si jej mohli přečíst v seznamu procesů. Zadává se bez zobrazení, nebo se čte ze standardního vstupu.
help-login-token = Samotný přístupový token místo údajů { -client-id } a { -client-secret }: platí nejvýše půl hodiny
help-login-base-url = Adresa portálu, není-li to adresa výrobce
help-login-name = Jak účet pojmenovat
help-login-example = zeptá se na { -client-id } a { -client-secret }
help-login-where = Kde je vzít: obchodní zástupce společnosti { -vendor } povolí přístup k API; pak jej na portálu { -portal } v nabídce { -api-page } zapněte, zkopírujte { -client-id } a stisknutím { -reset } zobrazte nový { -client-secret }. { -reset } zruší platnost starého tajného klíče: ostatní programy, které jej používají, přestanou fungovat.
help-login-input = Standardní vstup, který není terminál: na prvním řádku { -client-id }, pokud není zadán, na dalším { -client-secret }. Je-li už připojen jeden účet, jeho přihlašovací údaje se nahradí; --account s novým ID (1 až 60 znaků: písmena a až z, číslice, - _ a .) připojí další a je nutný, je-li účtů více. Bez klíčenky, například na serveru, není login potřeba: viz --credentials-file a proměnné prostředí v partner-balance --help.
help-login-exit = Návratový kód: 0 připojeno, 1 odmítnuto nebo neuloženo (pak se neuloží nic), 2 chybné použití, 130 přerušeno.

## partner-balance logout

help-logout-about = Odebere účet: jeho přihlašovací údaje, záznamy a nastavení
help-logout-example = na ostatních se nic nemění
help-logout-removes = Odstraní z tohoto počítače vše o účtu včetně záznamů, bez dalšího dotazu; `history export` je předtím uloží.
help-logout-exit = Návratový kód: 0 odebráno, 1 selhání (při novém spuštění pokračuje, kde skončil), 2 chybné použití.

## partner-balance accounts

help-accounts-about = Účty: stav každého a kde jsou jeho přihlašovací údaje
help-accounts-json = Řádek JSON pro každý účet
help-accounts-example = další účet
help-accounts-told = Každý se zůstatkem z disku, úrovní a stářím, zda je pozastaven, s adresou a s tím, kde jsou jeho přihlašovací údaje. Portálu se nedotazuje.
help-accounts-fields = --json vypíše jeden objekt na účet, každý na vlastním řádku (JSON Lines). Pole: account, name, base_url, credential (keychain, environment, missing, keychain_locked, keychain_missing, keychain_failed), kind (client, token) nebo null a balance, currency, level, state, fetched_at, age_seconds, paused jako u partner-balance status.

## partner-balance config

help-config-about = Nastavení sdílené s programem v oznamovací oblasti
help-config-path-about = Kde je soubor nastavení
help-config-show-about = Všechna nastavení, jedno { help-value-key } = { help-value-value } na řádek
help-config-get-about = Hodnota jednoho nastavení
help-config-set-about = Změní jedno nastavení; běžící program v oznamovací oblasti je převezme do sekundy
help-config-key = Které nastavení
help-config-value = Jeho nová hodnota
help-config-get-several = Pro více zadaných účtů řádek pro každý, v pořadí z nastavení.
help-config-set-example-webhook = už žádný
help-config-set-several = S --account zadaným vícekrát se změní všechny tyto účty, nebo žádný. refresh_interval platí pro všechny účty; s --account je vlastní pro daný účet.
help-config-set-thresholds = critical nesmí být vyšší než low: při snižování obou začněte s critical, při zvyšování s low.
help-config-set-webhook = Adresa webhooku může být tajná a argumenty mohou vidět ostatní: takovou raději zapište přímo do souboru (partner-balance config path). Vypisuje se vždy jen její server.
help-config-set-exit = Návratový kód: 0 změněno, 1 hodnota byla odmítnuta nebo ji nelze uložit, 2 chybné použití.

## Nastavení podle klíčů

help-key-refresh-interval = Od jedné aktualizace k další, 1m až 24h; s --account vlastní pro daný účet, nebo default: společná pro všechny
help-key-start-at-login = Zda se program v oznamovací oblasti spouští po přihlášení; mění se v jeho nastavení
help-key-hide-amount = Zda se částky skrývají tam, kde by je mohli vidět ostatní
help-key-look-for-updates = Zda program v oznamovací oblasti jednou denně hledá nové verze
help-key-language = Jazyk: auto (jazyk systému) nebo značka jako de, pt-BR či zh-Hans
help-key-history = Jak dlouho se záznamy uchovávají: forever nebo doba jako 2 years či 400 days
help-key-icon-account = Který z více účtů ukazuje ikona: auto (nejnaléhavější) nebo jeho ID
help-key-account-order = Pořadí více účtů v oznamovací oblasti: urgent (nejnaléhavější první) nebo own (jako v souboru)
help-key-name = Jak se účet jmenuje
help-key-base-url = Adresa portálu; mění ji `login`
help-key-currency = Třípísmenný kód měny
help-key-low = Pod touto částkou je zůstatek nízký
help-key-critical = Pod touto částkou je zůstatek kritický
help-key-paused = Zda je účet pozastaven: nenačítá se a nic se o něm neoznamuje
help-key-rearm-percent = O kolik procent musí zůstatek vzrůst nad hranici, aby se další pokles pod ni znovu oznámil, 0 až 100
help-key-days = Upozorní, zbývá-li méně dní, než je zadáno, 1 až 365; 0: nikdy
help-key-remind-low = Jak často připomínat, dokud je zůstatek nízký: off, 4h, 12h, 1d nebo 3d
help-key-remind-critical = Totéž, dokud je kritický
help-key-recovered = Zda oznamovat dobití
help-key-blind-after = Po jaké době bez záznamu to oznámit, 1h až 30d
help-key-quiet-from = Kdy začínají hodiny klidu, například 22:00
help-key-quiet-until = Kdy končí; je-li stejné jako quiet_from, žádné nejsou
help-key-days-off = Dny bez oznámení, například sat,sun; none: žádné
help-key-critical-breaks-quiet = Zda se kritický zůstatek oznámí i v hodinách klidu
help-key-program = Program, kterému se upozornění také sdělují: úplná cesta bez argumentů; prázdné: žádný
help-key-webhook = Adresa, na kterou se upozornění také sdělují: https, nebo http na tento počítač; prázdné: žádná

## partner-balance doctor

help-doctor-about = Co funguje, co ne a co s tím dělat
help-doctor-bundle = Zapíše do tohoto souboru, co potřebuje podpora; neobsahuje žádné tajné údaje
help-doctor-exit = Návratový kód: 0 nic nebrání načtení zůstatku, jinak 1, 2 chybné použití.

## partner-balance updates

help-updates-about = Jednou zjistí, zda je k dispozici novější verze programu
help-updates-json = Řádek JSON
help-updates-example = hledat denně
help-updates-feed = Přečte se podepsaný seznam vydání, ať je look_for_updates nastaveno jakkoli, a nic se nestahuje.
help-updates-fields = --json vypíše jeden objekt. Pole: installed, newest (verze), is_newer, published (RFC 3339), notes, notes_url, update_with (příkaz, dodává-li program správce balíčků) nebo null, download (url, sha256) nebo null.
help-updates-exit = Návratový kód: 0 novější verze není, 100 je, 1 nepodařilo se zjistit, 2 chybné použití.

## partner-balance completions

help-completions-about = Doplňování příkazů pro shell
help-completions-shell = Který shell
help-completions-zsh = zsh, s fpath+=~/.zfunc před compinit:

## partner-balance man

help-man-about = Manuálové stránky
help-man-output = Zapíše stránky všech příkazů do této složky, místo hlavní stránky na standardní výstup
help-man-english = Stránky jsou anglicky.
