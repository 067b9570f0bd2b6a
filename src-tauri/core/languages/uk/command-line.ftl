### Виведення команд partner-balance.
### Терміни: look — опитування; due — час сповістити; armed — напоготові; told — сповіщено; way out — канал; standard input — стандартне введення.

## Поради під описом проблеми

command-line-hint-credentials-refused = Перевірте { -client-id } і { -client-secret }. Якщо секрет скинуто в розділі { -api-page } порталу { -portal }, виконайте `partner-balance login` з новим.
command-line-hint-credentials-missing = Виконайте `partner-balance login` або задайте облікові дані у змінних середовища чи через --credentials-file.
command-line-hint-environment-unusable = Виправте змінну або файл, указаний у --credentials-file.
command-line-hint-token-expired = Вставлений токен діє не довше ніж пів години. Виконайте `partner-balance login` з новим токеном або з { -client-id } і { -client-secret }: вони діють постійно.
command-line-hint-wrong-address = Перевірте адресу порталу. Іншу адресу задає `partner-balance login --base-url`.
command-line-hint-address-changed = Вони стосуються адреси, для якої їх введено. Виконайте `partner-balance login`, щоб використовувати нову адресу, або поверніть попередню (base_url у settings.toml, PARTNER_BALANCE_BASE_URL).
command-line-hint-keychain-locked = Розблокуйте її та повторіть команду або задайте облікові дані у змінних середовища чи через --credentials-file.
command-line-hint-keychain-missing = Запустіть GNOME Keyring, KWallet або іншу в’язку ключів (Secret Service). На машині без робочого столу задайте облікові дані у змінних середовища або через --credentials-file.
command-line-hint-keychain-failed = Перезапустіть її, вийдіть із системи та ввійдіть знову або задайте облікові дані у змінних середовища чи через --credentials-file. KWallet також не працює, якщо не встановлено модуль OpenSSL для QCA (у Debian — libqca-qt6-plugins).
command-line-hint-rate-limited = Якщо це триватиме, збільште інтервал: `partner-balance config set refresh_interval 30m`.
command-line-hint-history-unavailable = Перевірте вільне місце та права на каталог даних.
command-line-hint-settings-unavailable = Перевірте вільне місце та права на каталог налаштувань.

## Рядки status, accounts і watch, підказки та меню панелей

command-line-updated = оновлено: { $age }
command-line-updated-stale = оновлено: { $age }, відтоді міг змінитися
command-line-updated-stale-line = Оновлено: { $age }, відтоді міг змінитися
command-line-request-id = ID запиту: { $id }
command-line-sentence = { $text }.
command-line-of-account = { $account }: { $what }.
command-line-more-lines = { $count ->
    [one] … і ще { $count }
    [few] … і ще { $count }
    [many] … і ще { $count }
   *[other] … і ще { $count }
}
command-line-bar-not-connected = не підключено
command-line-bar-connect = Обліковий запис ще не підключено: виконайте partner-balance login
command-line-menu-no-account = Обліковий запис ще не підключено
command-line-menu-connect = Виконайте partner-balance login у терміналі
command-line-menu-again = Запустити знову

## Помилки багатьох команд

command-line-no-account = Жодного облікового запису ще не підключено.
command-line-no-account-hint = Підключити його: `partner-balance login`. На сервері без в’язки ключів задайте облікові дані у змінних середовища або через --credentials-file: див. partner-balance --help.
command-line-output-unwritten = Не вдається записати виведення: { $reason }.
command-line-file-unreadable = Не вдається прочитати { $file }: { $reason }.
command-line-file-unwritten = Не вдається записати { $file }: { $reason }.
command-line-stdin-unreadable = Не вдається прочитати стандартне введення: { $reason }.
command-line-stdin-no-text = На стандартному введенні не текст у UTF-8.
command-line-stdin-no-text-hint = Збережіть початковий файл у UTF-8.
command-line-no-waiting = Система не дає засобів очікування: { $reason }.
command-line-no-signals = Система не дає отримувати сигнали: { $reason }.
command-line-reason-not-found = немає такого файлу чи папки
command-line-reason-is-folder = це папка
command-line-reason-not-a-folder = на шляху до нього замість папки файл
command-line-reason-disk-full = диск заповнено
command-line-reason-read-only = диск доступний лише для читання
command-line-reason-not-permitted = немає прав доступу
command-line-others-folder = { $folder } належить іншому користувачеві: файли root у цій папці позбавили б його доступу.
command-line-others-folder-hint = Виконайте команду від імені цього користувача, без sudo, або від імені root з його власними папками: sudo -H.

## Який обліковий запис мається на увазі

command-line-one-account = Це робиться для одного облікового запису: вкажіть --account один раз.
command-line-several-accounts = Облікових записів кілька: виберіть один за допомогою --account ({ $ids }).
command-line-several-called = Назву { $name } мають кілька облікових записів.
command-line-several-called-hint = Виберіть за ідентифікатором: { $ids }.
command-line-no-such-account = Немає облікового запису { $name }.
command-line-no-such-account-hint = Є: { $ids }.
command-line-no-such-account-none = Жодного не підключено; підключити: `partner-balance login`.

## Параметри не на своєму місці

command-line-misplaced-status = Параметри `status` указують після назви команди, наприклад: partner-balance status --json
command-line-misplaced-export = Параметри `history export` указують після назви команди, наприклад: partner-balance history export --since 30d
command-line-misplaced-replay = Параметри `alerts replay` указують після назви команди, наприклад: partner-balance alerts replay --json
command-line-wrong-usage = неправильний виклик: див. { $command }
command-line-login-no-secret = login не приймає секрет в аргументі: його могли б прочитати у списку процесів.
command-line-login-no-secret-hint = Його вводять на запит або передають через стандартне введення: див. partner-balance login --help

## accounts

command-line-accounts-keychain-client = { -client-id } і { -client-secret } у в’язці ключів
command-line-accounts-keychain-token = токен доступу у в’язці ключів
command-line-accounts-environment-client = { -client-id } і { -client-secret } зі змінних середовища
command-line-accounts-environment-token = токен доступу зі змінних середовища
command-line-accounts-environment-unusable = зі змінних середовища, непридатні
command-line-accounts-missing = немає облікових даних: виконайте partner-balance login
command-line-accounts-keychain-locked = в’язку ключів заблоковано
command-line-accounts-keychain-missing = в’язку ключів не запущено
command-line-accounts-keychain-failed = збій в’язки ключів

## alerts

command-line-alert-critical = критичний баланс
command-line-alert-low = низький баланс
command-line-alert-days = балансу вистачить ненадовго
command-line-alert-refused = облікові дані відхилено
command-line-alert-token = токен доступу втрачає чинність
command-line-alert-blind = баланс не зчитується
command-line-alert-reminder = нагадування
command-line-alert-recovered = поповнення
command-line-alerts-none-told = Сповіщень ще не було.
command-line-alerts-told = Сповіщено { $moment }: { $kinds }.
command-line-alerts-told-balance = Сповіщено { $moment }: { $kinds } ({ $money }).
command-line-alerts-state = { $alert }: { $state }.
command-line-alerts-critical = Критичний баланс
command-line-alerts-critical-below = Критичний баланс (нижче { $money })
command-line-alerts-low = Низький баланс
command-line-alerts-low-below = Низький баланс (нижче { $money })
command-line-alerts-days = Вистачить ненадовго (менше ніж { $days } дн.)
command-line-alerts-refused = Облікові дані відхилено
command-line-alerts-blind = Баланс не зчитується (довше ніж { $time })
command-line-alerts-armed = напоготові
command-line-alerts-due = час сповістити, ще не сповіщено
command-line-alerts-told-state = сповіщено, знову поки не напоготові
command-line-alerts-token-ends = Вставлений токен доступу діє до { $moment }; сповіщення надійде за пів години до цього.
command-line-alerts-snoozed = Відкладено { $since }: { $what }.
command-line-held-back-low = до { $moment } не надходять нагадування та попередження про низький баланс
command-line-held-back-low-topped-up = до поповнення не надходять нагадування та попередження про низький баланс
command-line-held-back-critical = до { $moment } не надходять нагадування та попередження про низький і критичний баланс
command-line-held-back-critical-topped-up = до поповнення не надходять нагадування та попередження про низький і критичний баланс
command-line-still-told-critical = Якщо баланс стане критичним, про це буде сповіщено, а сповіщення поновляться.
command-line-still-told-else = Про все інше сповіщається, наприклад про те, що баланс не вдається зчитати.
command-line-nothing-held-back = нічого не відкладено
command-line-snooze-ended = сповіщення поновлено, більше нічого не відкладено
command-line-nothing-was-held-back = нічого не було відкладено
command-line-alerts-quiet = Зараз час тиші, до { $moment }.
command-line-alerts-quiet-always = Зараз час тиші, і так завжди: усі дні без сповіщень.
command-line-alerts-next-now = Далі: { $kinds }, зараз, від програми у треї.
command-line-alerts-next-at = Далі: { $kinds }, { $moment }, якщо доти нічого не зміниться.
command-line-alerts-waits-paused = Само нічого не надійде: обліковий запис призупинено.
command-line-alerts-waits-never-read = Само нічого не надійде: баланс ще жодного разу не запитувався.
command-line-alerts-waits-last-look-failed = Само нічого не надійде: останнє опитування не вдалося, і все чекає на вдале.
command-line-alerts-waits-snoozed = Само нічого не надійде: сповіщення відкладено.
command-line-alerts-waits-always-quiet = Само нічого не надійде: час тиші триває завжди.
command-line-alerts-waits-reminders-off = Само нічого не надійде: баланс нижче порога, але нагадування вимкнено.
command-line-alerts-waits-nothing-due = Само нічого не надійде: сповіщати нема про що.
command-line-ways-out = Інші канали ({ $ways }): { $state }.
command-line-way-program = програма
command-line-way-webhook = вебхук
command-line-ways-out-due = час сповістити, ще не сповіщено: { $kinds }
command-line-ways-out-told = вважається сповіщеним: { $kinds } від { $moment }
command-line-ways-out-none-told = сповіщень ще не було
command-line-ways-out-waiting = { $count ->
    [0] ніщо не чекає на приймання
    [one] чекає на приймання { $count } подія
    [few] чекають на приймання { $count } події
    [many] чекають на приймання { $count } подій
   *[other] чекають на приймання { $count } події
}
command-line-alerts-other-address = Дані про обліковий запис { $account } на цьому комп’ютері стосуються іншої адреси: нічого не змінено.
command-line-alerts-other-address-hint = Перше зчитування за нинішньою адресою почне все наново: `partner-balance status`.
command-line-alerts-nothing-known = Про обліковий запис { $account } поки нічого не відомо, тож відкладати нема чого.
command-line-alerts-nothing-known-hint = Початок дасть перше зчитування: `partner-balance status`.

## alerts test

command-line-test-shown = Пробне сповіщення показано на екрані або у списку сповіщень робочого столу.
command-line-test-no-server = Пробне сповіщення не показано: на цьому робочому столі нема чим показувати сповіщення.
command-line-test-no-server-hint = Виконайте команду в сеансі робочого столу. Більшість робочих столів показують сповіщення; без робочого столу це роблять dunst і mako. На сервері для сповіщень слугує `partner-balance check`.
command-line-test-no-answer = Пробне сповіщення не показано: програма, що показує сповіщення, не відповідає.
command-line-test-no-answer-hint = Вона ще може його показати. Перезапустіть її або вийдіть із системи та ввійдіть знову.
command-line-test-refused = Пробне сповіщення не показано: програма, що показує сповіщення, відхилила його ({ $detail }).
command-line-test-not-shown = Пробне сповіщення не показано: { $reason }.
command-line-test-switched-off-hint = Змініть це та спробуйте ще раз.
command-line-test-refused-hint = Перевірте, чи дозволено сповіщення в налаштуваннях робочого столу, і спробуйте ще раз.
command-line-test-program-taken = Програма облікового запису «{ $account }» прийняла пробне сповіщення.
command-line-test-webhook-taken = Вебхук облікового запису «{ $account }» прийняв пробне сповіщення.
command-line-test-program-not-taken = Програма облікового запису «{ $account }» не прийняла пробне сповіщення: { $reason }.
command-line-test-webhook-not-taken = Вебхук облікового запису «{ $account }» не прийняв пробне сповіщення: { $reason }.

## alerts webhook-secret

command-line-webhook-secret-hint = Повідомте його отримувачеві вебхука, який перевіряє ним підписи, і більше нікому.
command-line-webhook-secret-new-hint = Повідомте його отримувачеві вебхука замість попереднього, який більше не використовується.

## alerts replay та файли з рядками time, balance і fault

command-line-replay-no-looks = Сповіщень не було б: немає опитувань.
command-line-replay-sum = { $count ->
    [0] З { $from } до { $to } сповіщень не було б.
    [one] { $count } сповіщення з { $from } до { $to }.
    [few] { $count } сповіщення з { $from } до { $to }.
    [many] { $count } сповіщень з { $from } до { $to }.
   *[other] { $count } сповіщення з { $from } до { $to }.
}
command-line-replay-settings-hint = Для --settings потрібен файл налаштувань: див. partner-balance config path.
command-line-rows-file = { $file }, рядок { $line }: { $problem }.
command-line-rows-stdin = Стандартне введення, рядок { $line }: { $problem }.
command-line-rows-no-text = це не текст у UTF-8
command-line-rows-no-time = "{ $text }" — не час зі зміщенням від UTC (RFC 3339)
command-line-rows-no-amount = "{ $text }" — не сума на зразок 675.24
command-line-rows-two-fields = { $count ->
    [one] потрібні два поля, time і balance, а тут { $count } поле
    [few] потрібні два поля, time і balance, а тут { $count } поля
    [many] потрібні два поля, time і balance, а тут { $count } полів
   *[other] потрібні два поля, time і balance, а тут { $count } поля
}
command-line-rows-three-fields = { $count ->
    [one] потрібні два або три поля, time, balance і fault, а тут { $count } поле
    [few] потрібні два або три поля, time, balance і fault, а тут { $count } поля
    [many] потрібні два або три поля, time, balance і fault, а тут { $count } полів
   *[other] потрібні два або три поля, time, balance і fault, а тут { $count } поля
}
command-line-rows-neither = у ньому немає ні балансу, ні коду помилки
command-line-rows-both = у ньому є і баланс, і код помилки, а опитування дає щось одне
command-line-rows-order = { $time } раніше за час попереднього рядка
command-line-rows-no-code = "{ $text }" — не код помилки
command-line-rows-form-readings = Кожен рядок — time,balance, наприклад 2026-11-23T14:05:11Z,675.24; першим може бути рядок із назвами.
command-line-rows-form-looks = Кожен рядок — time,balance або time,balance,fault, за порядком часу, наприклад 2026-11-23T14:05:11Z,675.24 або 2026-11-23T14:05:11Z,,offline; першим може бути рядок із назвами. Коди помилок: { $codes }.

## config

command-line-config-address = Адресу змінює `partner-balance login --base-url`: спершу її перевіряють.
command-line-look-for-source = Пошукайте там, звідки ви отримали програму.
command-line-config-critical-above = Поріг критичного балансу був би вищим за поріг низького.
command-line-config-critical-above-hint = Спершу знизьте його: `partner-balance config set critical`.
command-line-config-no-tray = Програму для трею не знайдено ні поряд із цією, ні в шляхах пошуку.
command-line-config-no-tray-hint = start_at_login стосується її: встановіть її або змініть це в її налаштуваннях.
command-line-config-login-unchanged = Не вдається змінити, що запускається під час входу в систему ({ $detail }).
command-line-config-login-path = шлях до програми не можна там записати
command-line-enter-interval = Введіть час від 1m до 24h, наприклад 10m або "1h 30m", або ціле число хвилин.
command-line-enter-true-false = Введіть true або false.
command-line-enter-order = Введіть urgent або own.
command-line-enter-language = Введіть auto (мова системи) або одне з { $tags }.
command-line-enter-blind-after = Введіть час від 1h до 30d, наприклад 24h або 36h, з точністю до хвилини.
command-line-enter-percent = Введіть ціле число від 0 до { $most }.
command-line-enter-days = Введіть ціле число від 1 до { $most } або 0 (ніколи).
command-line-enter-remind = Введіть off, 4h, 12h, 1d або 3d.
command-line-enter-time-of-day = Введіть час доби з годинами та хвилинами, наприклад 22:00.
command-line-enter-days-off = Введіть дні, наприклад sat,sun, з-поміж mon, tue, wed, thu, fri, sat і sun; або none.
command-line-enter-whole-address = Введіть адресу повністю: під час виведення її частину опущено.
command-line-enter-whole-address-hint = Повна адреса — у файлі налаштувань: `partner-balance config path`.

## Файл --credentials-file

command-line-credentials-unreadable = Не вдається прочитати файл облікових даних { $file }: { $reason }.
command-line-credentials-utf-16 = Файл облікових даних { $file } непридатний: його збережено в UTF-16. Збережіть його в UTF-8.
command-line-credentials-no-text = Файл облікових даних { $file } непридатний: це не текст у UTF-8. Збережіть його в UTF-8.
command-line-credentials-no-value = Файл облікових даних { $file } непридатний: рядок { $line } не має вигляду КЛЮЧ=ЗНАЧЕННЯ.
command-line-credentials-no-key = Файл облікових даних { $file } непридатний: рядок { $line } починається з невідомого ключа.
command-line-credentials-twice = Файл облікових даних { $file } непридатний: у рядку { $line } вдруге вказано ключ { $key }.
command-line-credentials-empty = Файл облікових даних { $file } непридатний: у ньому немає облікових даних.
command-line-credentials-hint = У ньому мають бути рядки на зразок { $example }; див. `partner-balance --help`.
command-line-credentials-open = Файл облікових даних { $file } відкритий для інших (права { $mode }), тому не використовується.
command-line-credentials-close = Закрийте його командою: { $command }
command-line-credentials-unknown-rights = Невідомо, кому доступний файл облікових даних { $file }: { $reason }.
command-line-credentials-unknown-rights-hint = Він не використовується. Зберігайте його у своїй папці користувача, на диску, що підтримує права доступу.
command-line-credentials-of-another = Файл облікових даних { $file } належить іншому користувачеві ({ $owner }), тому не використовується.
command-line-credentials-open-to = Файл облікових даних { $file } відкритий для інших ({ $who }), тому не використовується.
command-line-credentials-open-to-all = Файл облікових даних { $file } відкритий для всіх, тому не використовується.
command-line-credentials-copy = Скопіюйте його до своєї папки користувача й використовуйте копію.
command-line-who-everyone = усі
command-line-who-at-computer = усі, хто сидить за цим комп’ютером
command-line-who-anonymous = користувачі без входу в систему
command-line-who-logged-in = усі, хто ввійшов у систему
command-line-who-users = усі користувачі цього комп’ютера
command-line-who-guests = гості

## doctor

command-line-doctor-ok = ок
command-line-doctor-note = інфо
command-line-doctor-problem = проблема
command-line-doctor-settings = налаштування
command-line-doctor-history = історія
command-line-doctor-keychain = в’язка ключів
command-line-doctor-desktop = робочий стіл
command-line-doctor-tray = трей
command-line-doctor-notifications = сповіщення
command-line-doctor-proxy = проксі
command-line-doctor-network = мережа
command-line-doctor-tls = TLS
command-line-doctor-portal = портал
command-line-doctor-clock = годинник
command-line-doctor-account = обліковий запис
command-line-doctor-updates = оновлення
command-line-doctor-settings-correct = Виправте { $file }.
command-line-doctor-settings-none = Файлу { $file } ще немає: діють типові значення.
command-line-doctor-settings-read = { $count ->
    [one] { $file } читається: { $count } обліковий запис.
    [few] { $file } читається: { $count } облікові записи.
    [many] { $file } читається: { $count } облікових записів.
   *[other] { $file } читається: { $count } облікового запису.
}
command-line-doctor-history-none = Зчитувань ще немає.
command-line-doctor-history-unreadable = { $file }: { $detail }.
command-line-doctor-history-read = { $file } читається; останнє зчитування: { $age }.
command-line-doctor-history-read-none = { $file } читається; зчитувань цих облікових записів немає.
command-line-doctor-keychain-locked = В’язку ключів заблоковано.
command-line-doctor-keychain-locked-hint = Розблокуйте її, наприклад програмою паролів робочого столу.
command-line-doctor-keychain-holds = Розблокована, облікові дані для облікового запису в ній є.
command-line-doctor-keychain-holds-all = Розблокована, облікові дані для облікових записів у ній є.
command-line-doctor-keychain-lacks = Розблокована, але облікових даних для облікового запису в ній немає.
command-line-doctor-keychain-lacks-some = Розблокована, але облікові дані є не для всіх облікових записів.
command-line-doctor-run-login = Виконайте `partner-balance login`.
command-line-doctor-keychain-open = Розблокована.
command-line-doctor-keychain-silent = В’язка ключів не відповідає.
command-line-doctor-keychain-silent-hint = Подивіться, чи немає на екрані її запиту, або перезапустіть її.
command-line-doctor-keychain-missing = В’язку ключів не запущено.
command-line-doctor-keychain-missing-hint = Запустіть GNOME Keyring, KWallet або іншу службу Secret Service; без робочого столу задайте облікові дані у змінних середовища або через --credentials-file.
command-line-doctor-no-desktop = Сеансу робочого столу тут немає, тому немає ні значка у треї, ні сповіщень.
command-line-doctor-no-desktop-hint = На сервері робити нічого не потрібно: для сповіщень там слугує `check`.
command-line-doctor-tray-shown = Панель показує значки трею.
command-line-doctor-tray-not-shown = Значки трею нема чим показати, тому програма відкривається у вікні.
command-line-doctor-notifications-shown = Сервер сповіщень запущено.
command-line-doctor-notifications-not-shown = Сервер сповіщень не запущено: сповіщення зачекають, доки він з’явиться.
command-line-doctor-notifications-hint = Він є в більшості робочих столів; без робочого столу працюють dunst і mako.
command-line-doctor-desktop-unseen = Значок у треї та сповіщення не перевірялися.
command-line-doctor-desktop-unseen-mac = Чи дозволено { -product } сповіщення, вказано в розділі «Сповіщення» системних параметрів.
command-line-doctor-desktop-unseen-windows = Чи дозволено { -product } сповіщення, вказано в параметрах системи в розділі «Система» > «Сповіщення», а чи видно значок — у розділі «Персоналізація» > «Панель завдань».
command-line-doctor-proxy-unusable = У змінній { $name } немає придатного проксі-сервера, тому її не враховано.
command-line-doctor-proxy-unusable-hint = Приклади: http://proxy.example:3128 або socks5h://proxy.example:1080.
command-line-doctor-proxy-environment = Запити йдуть через { $proxy }, як задано у змінних середовища (HTTPS_PROXY або ALL_PROXY).
command-line-doctor-proxy-system = Запити йдуть через { $proxy }, як задано у змінних середовища або налаштуваннях системи.
command-line-doctor-proxy-desktop = Запити йдуть через { $proxy }, як задано в налаштуваннях робочого столу.
command-line-doctor-paused = { $account }: призупинено, тому не опитано.
command-line-doctor-paused-hint = Знову ввімкнути: { $command }
command-line-doctor-account-known = { $account }: { $money }.
command-line-doctor-account-problem = { $account }: { $problem }
command-line-doctor-reached = { $host } доступний.
command-line-doctor-trusted = Сертифікат { $host } — довірений.
command-line-doctor-answers = { $host } відповідає як портал (HTTP { $status }).
command-line-doctor-host-problem = { $host }: { $problem } ({ $detail })
command-line-doctor-no-connection = Ім’я { $host } знайдено, але з’єднання немає.
command-line-doctor-no-connection-hint = Перевірте брандмауер і проксі-сервер цієї мережі.
command-line-doctor-no-name = Ім’я { $host } не знайдено.
command-line-doctor-no-name-hint = Перевірте підключення цього комп’ютера до інтернету та правильність адреси.
command-line-doctor-clock-unknown = Портал не повідомляє часу, тому про годинник комп’ютера нічого не відомо.
command-line-doctor-clock-right = Збігається з годинником порталу з точністю до хвилини.
command-line-doctor-clock-behind = Годинник цього комп’ютера відстає від годинника порталу на { $seconds } с.
command-line-doctor-clock-ahead = Годинник цього комп’ютера випереджає годинник порталу на { $seconds } с.
command-line-doctor-clock-hint = Налаштуйте годинник, найкраще через синхронізацію часу: інакше термін токенів минає зарано або запізно.
command-line-doctor-updates-none = Перевірки ще не було; програма у треї перевіряє раз на день.
command-line-doctor-updates-looked = Перевірено: { $age }.
command-line-doctor-updates-known = Доступна версія { $version }: її знайшла попередня перевірка.
command-line-doctor-updates-available = Доступна версія { $version }.
command-line-doctor-updates-newest = Перевірено: { $age }. Ця версія найновіша.
command-line-doctor-updates-expired = Перевірено: { $age }. Термін дії прочитаної тоді стрічки минув.
command-line-doctor-updates-hint = Спроба повториться сама. Перевірити зараз: `partner-balance updates`.
command-line-doctor-bundle = Записано файл { $file }. Секретів у ньому немає; перегляньте його, перш ніж надсилати.

## forecast

command-line-forecast-hidden = Суми приховано параметром hide_amount у налаштуваннях, а дні видали б їх.
command-line-forecast-hidden-hint = З --json вони все одно виводяться.
command-line-forecast-until = Це строк до падіння нижче { $threshold }, якщо нічого не поповнювати.
command-line-forecast-spent = За день витрачається приблизно { $money }.
command-line-forecast-charges = Очікуються списання: { $charges }.
command-line-forecast-charge = { $money } { $day }
command-line-forecast-confidence-low = { $days ->
    [one] На підставі зчитувань за { $days } день; надійність: низька.
    [few] На підставі зчитувань за { $days } дні; надійність: низька.
    [many] На підставі зчитувань за { $days } днів; надійність: низька.
   *[other] На підставі зчитувань за { $days } дня; надійність: низька.
}
command-line-forecast-confidence-fair = { $days ->
    [one] На підставі зчитувань за { $days } день; надійність: середня.
    [few] На підставі зчитувань за { $days } дні; надійність: середня.
    [many] На підставі зчитувань за { $days } днів; надійність: середня.
   *[other] На підставі зчитувань за { $days } дня; надійність: середня.
}
command-line-forecast-confidence-good = { $days ->
    [one] На підставі зчитувань за { $days } день; надійність: висока.
    [few] На підставі зчитувань за { $days } дні; надійність: висока.
    [many] На підставі зчитувань за { $days } днів; надійність: висока.
   *[other] На підставі зчитувань за { $days } дня; надійність: висока.
}

## history

command-line-history-hidden = Суми приховано параметром hide_amount у налаштуваннях: показувати нема чого.
command-line-history-hidden-hint = З --json і в `history export` вони все одно виводяться.
command-line-history-day = День
command-line-history-spent = Витрати
command-line-history-topped-up = Поповнено
command-line-history-balance = Баланс
command-line-history-total = Разом
command-line-history-none = За цей час зчитувань немає.
command-line-beyond-calendar = Цей момент поза межами календаря.
command-line-nothing-between = --since пізніше за --until: між ними нічого немає.
command-line-delete-question = Видалити з цього комп’ютера зчитування ({ $accounts }), крім останнього? [т/Н]
command-line-answer-yes = т так
command-line-delete-not = Нічого не видалено.
command-line-deleted = { $account }: видалено всі зчитування, крім останнього.
command-line-delete-other-address = Зчитування облікового запису { $account } на цьому комп’ютері стосуються іншої адреси: нічого не видалено.
command-line-delete-other-address-hint = Задайте в base_url облікового запису адресу, з якої їх отримано, а потім видаліть їх.
command-line-delete-unasked = Щоб видалити зчитування без термінала, де можна запитати, потрібен --yes: нічого не видалено.
command-line-answer-unreadable = Не вдається прочитати відповідь: { $reason }.

## login і logout

command-line-login-replaces = Облікові дані для { $account } буде замінено; щоб підключити ще один обліковий запис, вкажіть --account з новим ідентифікатором.
command-line-login-where = { -client-id } і { -client-secret } містяться на порталі { -portal } в розділі { -api-page }.
command-line-login-reset = Кнопка { -reset } там показує новий секрет і скасовує старий. До перевірки нічого не зберігається.
command-line-login-ask = { $field }:
command-line-login-ask-hidden = { $field } (не показується):
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = Токен доступу
command-line-login-input-ended = Стандартне введення закінчилося раніше, ніж облікові дані.
command-line-login-input-ended-hint = У першому рядку має бути { -client-id }, якщо його не задано через --client-id, а в наступному — { -client-secret }.
command-line-login-not-hidden = Цей термінал не може приховати введення, тому секрет не запитується.
command-line-login-other-terminal = Увійдіть з іншого термінала або передайте секрет через конвеєр.
command-line-login-other-terminal-windows = Вікно Git Bash цього не може: увійдіть із Windows Terminal чи командного рядка, почніть команду з winpty або передайте секрет через конвеєр.
command-line-login-account-id = Ідентифікатор нового облікового запису складається з 1–60 символів (літери від a до z, цифри, - _ і .) і не може бути auto, environment або demo.
command-line-login-works = Облікові дані чинні, але їх не збережено.
command-line-login-connected-as = Підключено як { $who }.
command-line-login-connected = Підключено.
command-line-login-token-until = Цей токен доступу діє до { $moment }. { -client-id } і { -client-secret } діють постійно.
command-line-login-token-half-hour = Цей токен доступу діє не довше ніж пів години. { -client-id } і { -client-secret } діють постійно.
command-line-login-environment = У змінних середовища задано інші облікові дані, вони важливіші за в’язку ключів: `status` використовує їх.
command-line-logout-environment = Облікові дані взято зі змінних середовища або файлу: у в’язці ключів забувати нема чого.
command-line-logout-environment-hint = Скиньте змінні або видаліть файл.
command-line-logout-forgot = Обліковий запис { $account } забуто: облікові дані, зчитування та налаштування.

## metrics і man

command-line-metrics-hint = Папка має існувати, а користувач повинен мати право запису до неї.
command-line-man-unwritten = Не вдається записати сторінки до { $folder }: { $reason }.

## updates

command-line-updates-feed = Стрічка випусків цієї збірки непридатна: { $reason }.
command-line-updates-earlier = Попередня перевірка знайшла версію { $version }.
command-line-updates-hint = Спробуйте пізніше або пошукайте там, звідки ви отримали програму.
command-line-updates-newest = Версія { $version } найновіша.
command-line-updates-available = Доступна версія { $version } від { $day }; ця — { $installed }.
command-line-updates-notes = Що нового: { $page }
command-line-updates-checksum = SHA-256: { $sum }
command-line-setting-of-all = { $key } — налаштування програми, спільне для всіх облікових записів. Не вказуйте --account.
