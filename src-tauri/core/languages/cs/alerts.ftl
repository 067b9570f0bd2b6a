### Upozornění: oznámení a vše, co se o nich říká jinde.

## První řádek oznámení

alerts-critical-summary = { $account }: zůstatek je kritický
alerts-low-summary = { $account }: zůstatek je nízký
alerts-reminder-critical-summary = { $account }: zůstatek je stále kritický
alerts-reminder-low-summary = { $account }: zůstatek je stále nízký
alerts-days-summary = { $days ->
    [0] { $account }: zůstatek vystačí na méně než den
    [one] { $account }: zůstatek vystačí asi na { $days } den
    [few] { $account }: zůstatek vystačí asi na { $days } dny
   *[other] { $account }: zůstatek vystačí asi na { $days } dní
}
alerts-days-hidden-summary = { $account }: zůstatek dochází
alerts-refused-summary = { $account }: portál odmítá přihlašovací údaje
alerts-token-ended-summary = { $account }: platnost přístupového tokenu skončila
alerts-token-ends-at-summary = { $account }: přístupový token platí jen do { $moment }
alerts-token-ends-soon-summary = { $account }: platnost přístupového tokenu brzy skončí
alerts-blind-summary = { $account }: zůstatek nelze načíst
alerts-recovered-summary = Dobito: nyní { $money }
alerts-recovered-hidden-summary = Dobito

## Text oznámení

alerts-critical-body = Zbývá { $money }, méně než vaše hranice { $threshold }. Dobijte účet hned: objednávkám a prodloužením hrozí selhání.
alerts-critical-hidden-body = Zůstatek je pod vaší hranicí. Dobijte účet hned: objednávkám a prodloužením hrozí selhání.
alerts-low-body = Zbývá { $money }, méně než vaše hranice { $threshold }. Účet brzy dobijte, aby objednávky a prodloužení neselhaly.
alerts-low-hidden-body = Zůstatek je pod vaší hranicí. Účet brzy dobijte, aby objednávky a prodloužení neselhaly.
alerts-days-body = Tímto tempem klesne zůstatek pod { $threshold } dne { $day }. Dobijte účet dříve.
alerts-days-hidden-body = Tímto tempem bude zůstatek za několik dní kritický. Dobijte účet dříve.
alerts-refused-body = Připojte účet znovu s platnými údaji { -client-id } a { -client-secret }. Do té doby nemohou přicházet žádná upozornění.
alerts-token-body = Vložte nový token, nebo účet připojte pomocí údajů { -client-id } a { -client-secret }, jejichž platnost nekončí. Jinak nemohou přicházet žádná upozornění.
alerts-blind-body = Dokud se zůstatek nepodaří načíst, nemohou přicházet žádná upozornění. Příčinu najdete v programu { -product }.
alerts-recovered-body = { $account }: { $money }, opět nad vaší hranicí { $threshold }.
alerts-recovered-hidden-body = { $account }: zůstatek je opět nad vaší hranicí.

## Další řádky oznámení, které sděluje více věcí

alerts-critical-line = Zůstatek je pod vaší hranicí { $threshold }.
alerts-critical-hidden-line = Zůstatek je pod vaší hranicí.
alerts-low-line = Zůstatek je také pod vyšší z vašich hranic ({ $threshold }).
alerts-low-hidden-line = Zůstatek je také pod vyšší z vašich hranic.
alerts-days-line = Tímto tempem klesne zůstatek pod { $threshold } dne { $day }.
alerts-days-hidden-line = Tímto tempem bude zůstatek za několik dní kritický.
alerts-refused-line = Portál odmítá přihlašovací údaje.
alerts-token-ended-line = Platnost přístupového tokenu skončila.
alerts-token-ends-at-line = Přístupový token platí jen do { $moment }.
alerts-token-ends-soon-line = Platnost přístupového tokenu brzy skončí.
alerts-blind-since-line = Zůstatek byl naposledy načten { $moment }.
alerts-blind-never-line = Zůstatek nebyl nikdy načten.
alerts-reminder-line = Poslední upozornění: { $moment }.
alerts-reminder-before-line = Upozornění už přišlo dříve.

## Zkušební oznámení

alerts-test-summary = { $account }: toto je test
alerts-test-body = Takto vypadají upozornění tohoto účtu. Nic se nestalo.
alerts-test-sent = Odesláno. Pokud se nic neobjeví, zkontrolujte nastavení oznámení ve svém systému.
alerts-test-not-sent = Neodesláno: oznámení nepřevzala žádná oznamovací služba ({ $reason }). Upozornění čekají, dokud nějaká nepoběží; spusťte ji a zkuste to znovu.

## Ztlumení

alerts-snoozed-until = Upozornění ztlumena do { $moment }
alerts-snoozed-until-topped-up = Upozornění ztlumena do dobití
alerts-snoozed = Upozornění ztlumena

## Formulář s nastavením upozornění

alerts-crossings = klesne pod { $low } (nízký) nebo pod { $critical } (kritický)
alerts-preview = Při tomto nastavení: { $count ->
    [0] žádné oznámení
    [one] { $count } oznámení
    [few] { $count } oznámení
   *[other] { $count } oznámení
} { $days ->
    [1] za poslední den
    [one] za poslední { $days } den
    [few] za poslední { $days } dny
   *[other] za posledních { $days } dní
}.
alerts-preview-kinds = Při tomto nastavení: { $count ->
    [one] { $count } oznámení
    [few] { $count } oznámení
   *[other] { $count } oznámení
} { $days ->
    [1] za poslední den
    [one] za poslední { $days } den
    [few] za poslední { $days } dny
   *[other] za posledních { $days } dní
} ({ $kinds }).
alerts-preview-critical = { $count }× kritický
alerts-preview-low = { $count }× nízký
alerts-preview-days = { $count }× už jen na pár dní
alerts-preview-refused = { $count }× odmítnuté přihlašovací údaje
alerts-preview-token = { $count }× přístupový token
alerts-preview-blind = { $count }× nenačteno
alerts-preview-reminders = { $count ->
    [one] { $count } připomínka
    [few] { $count } připomínky
   *[other] { $count } připomínek
}
alerts-preview-recovered = { $count }× dobito
alerts-preview-unreadable = Nejprve opravte hodnoty; pak se zde ukáže, kolik oznámení by způsobily.
alerts-preview-of-another = Účet byl mezitím připojen s jinými přihlašovacími údaji.
alerts-preview-none = Nastavení zatím nelze vyzkoušet: za posledních { 30 } dní nejsou záznamy ani za jeden celý den.
alerts-preview-unknown = Historii nelze načíst ({ $detail }): není známo, co by toto nastavení oznámilo.

## Upozornění, která program nebo webhook nepřijal

alerts-unsent-program-waiting = Program pro upozornění účtu { $account } nepřijal žádné upozornění od { $since }: { $reason }.
alerts-unsent-webhook-waiting = Webhook účtu { $account } nepřijal žádné upozornění od { $since }: { $reason }.
alerts-unsent-program-given-up = Program pro upozornění účtu { $account } nepřijal upozornění ({ $of }): { $reason }.
alerts-unsent-webhook-given-up = Webhook účtu { $account } nepřijal upozornění ({ $of }): { $reason }.
alerts-unsent-tried-until = Další pokusy proběhnou do { $until }.
alerts-unsent-hint-locked = Odemkněte klíčenku: je v ní tajný klíč, kterým se zprávy podepisují.
alerts-unsent-hint-keychain = Tajný klíč, kterým se zprávy podepisují, je v klíčence.
alerts-unsent-hint-desktop = Na ploše se oznámení zobrazí i tak.
alerts-unsent-program-hint = Toto upozornění se znovu neodešle. Zkontrolujte program a jeho cestu v settings.toml a pak odešlete test.
alerts-unsent-webhook-hint = Toto upozornění se znovu neodešle. Zkontrolujte adresu v settings.toml a její server a pak odešlete test.
alerts-unsent-reason-answered = odpovídá stavem HTTP { $status }
alerts-unsent-reason-gone = odpovídá, že už neexistuje (HTTP 410)
alerts-unsent-reason-locked = klíčenka je zamčená
alerts-unsent-reason-keychain = klíčenku nelze použít ({ $detail })
alerts-unsent-reason-not-reached = není dostupný ({ $detail })
alerts-unsent-reason-postponed = žádá o pozdější pokus (kód 75)
alerts-unsent-reason-too-slow = { $seconds ->
    [one] neskončil do { $seconds } sekundy a byl ukončen i s podřízenými procesy
    [few] neskončil do { $seconds } sekund a byl ukončen i s podřízenými procesy
   *[other] neskončil do { $seconds } sekund a byl ukončen i s podřízenými procesy
}

## Tlačítka oznámení

alerts-button-open = Otevřít
alerts-button-snooze-day = Ztlumit na { 1 } den
alerts-button-snooze-topped-up = Do dobití

## Proč program nebo webhook upozornění nepřijal

alerts-unsent-reason-no-program = program neexistuje nebo chybí to, čím se má spouštět
alerts-unsent-reason-not-executable = chybí oprávnění ke spuštění
alerts-unsent-reason-not-started = nelze jej spustit ({ $detail })
alerts-unsent-reason-ended = skončil s kódem { $code }
alerts-unsent-reason-signal = byl ukončen signálem { $signal }
alerts-unsent-reason-failed = selhal
alerts-unsent-reason-no-answer = { $seconds ->
    [one] žádná odpověď do { $seconds } sekundy
    [few] žádná odpověď do { $seconds } sekund
   *[other] žádná odpověď do { $seconds } sekund
}
