### Довідка команд partner-balance і помилки командного рядка.

## Заголовки та сталі слова

help-heading-usage = Використання
help-heading-commands = Команди
help-heading-arguments = Аргументи
help-heading-options = Параметри
help-heading-common-options = Спільні параметри
help-heading-values = Можливі значення
help-heading-examples = Приклади:
help-usage-options = ПАРАМЕТРИ
help-usage-command = КОМАНДА
help-note-default = [типово: { $value }]
help-note-values = [можливі значення: { $values }]
help-flag-help-short = Показати довідку (докладніше — «--help»)
help-flag-help-long = Показати довідку (стисло — «-h»)
help-flag-help = Показати довідку
help-flag-version = Показати версію

## Позначення значень

help-value-account = ЗАПИС
help-value-file = ФАЙЛ
help-value-folder = ПАПКА
help-value-color = КОЛИ
help-value-age = ВІК
help-value-format = ФОРМАТ
help-value-range = ДІАПАЗОН
help-value-days = ДНІ
help-value-seconds = СЕКУНДИ
help-value-id = ID
help-value-url = URL
help-value-name = НАЗВА
help-value-when = КОЛИ
help-value-amount = СУМА
help-value-time = ЧАС
help-value-zone = ПОЯС
help-value-key = КЛЮЧ
help-value-value = ЗНАЧЕННЯ
help-value-shell = ОБОЛОНКА

## Неправильний командний рядок

help-error = помилка: { $problem }
help-error-more = Докладніше: «{ $option }».
help-error-unknown-argument = неочікуваний аргумент «{ $argument }»
help-error-unknown-command = невідома команда «{ $command }»
help-error-repeated = аргумент «{ $argument }» не можна вказувати кілька разів
help-error-conflict = аргумент «{ $argument }» не можна вказувати разом із «{ $other }»
help-error-conflicts = аргумент «{ $argument }» не можна вказувати разом із такими:
help-error-no-value = для «{ $argument }» потрібне значення, але його не вказано
help-error-invalid-value = неприпустиме значення «{ $value }» для «{ $argument }»
help-error-invalid-value-advice = неприпустиме значення «{ $value }» для «{ $argument }»: { $advice }
help-error-surplus-value = зайве значення «{ $value }» для «{ $argument }»
help-error-missing = не вказано обов’язкових аргументів:
help-error-missing-command = для «{ $command }» потрібна підкоманда, але її не вказано
help-error-not-text = в одному або кількох аргументах неприпустимий UTF-8
help-error-other = аргументи непридатні
help-error-tip = підказка: { $advice }
help-error-similar-argument = є схожий аргумент: «{ $argument }»
help-error-similar-command = є схожа команда: «{ $command }»
help-error-similar-value = є схоже значення: «{ $value }»
help-error-as-value = щоб передати «{ $argument }» як значення, використайте «{ $form }»
help-error-exists = є «{ $form }»
help-enter-age = введіть час, наприклад 90s, 10m або 1h 30m, чи ціле число секунд
help-enter-seconds = введіть число секунд від 1 до 3600
help-enter-days = введіть число днів від 0 до { $most }
help-enter-moment = введіть момент часу, наприклад 2026-11-23T14:05:11Z
help-enter-point-in-time = введіть дату (2026-11-01), дату й час (2026-11-01T08:00) або скільки часу тому (30d, 12h)
help-enter-snooze = введіть час від 1m до 30d, наприклад 4h, 1d або 1d 12h
help-enter-time-zone = введіть назву часового поясу, наприклад Europe/Berlin або UTC
help-enter-range = введіть діапазон, наприклад 100: (нижче 100), ~:10 (вище 10), 10:20 (поза ним) або @10:20 (у ньому)
help-enter-range-order = кінець діапазону не може бути раніше початку
help-enter-amount = таку суму не можна зберегти точно
help-enter-plain-amount = це можна прочитати по-різному; введіть суму без роздільників тисяч, наприклад 1234 або 1234.50

## Параметри, спільні для всіх команд

help-account = Лише цей обліковий запис, за ідентифікатором або назвою; можна вказати кілька разів; без параметра — усі облікові записи
help-credentials-file = Читати облікові дані з цього файлу, недоступного іншим; його вигляд описано в partner-balance --help
help-color = Коли використовувати кольори: auto (у терміналі, якщо не задано NO_COLOR), always (завжди) або never (ніколи)
help-max-age = Використати зчитування з диска, якщо воно не старіше за вказане: 90s, 10m, 1h 30m або 600 (секунди)
help-max-age-more = Без параметра: два інтервали оновлення з налаштувань, але не менше за цей інтервал плюс п’ять хвилин.
help-since = Починаючи з цього моменту: дата, дата й час або скільки часу тому, наприклад 30d або 12h
help-until = До цього моменту; дата без часу охоплює весь день

## Останні рядки довідки кількох команд

help-exit-usual = Код завершення: 0 — готово, 1 — помилка, 2 — неправильний виклик.
help-exit-account = Код завершення: 0 — готово, 1 — помилка або немає облікового запису, 2 — неправильний виклик.
help-exit-readings = Код завершення: 0 — готово, навіть без жодного зчитування, 1 — помилка, 2 — неправильний виклик.

## partner-balance

help-about = Передплачений баланс облікового запису { -vendor } { -portal }.
help-about-more = Без команди: `status`. Використовується зчитування, яке програма у треї зберігає на диску, якщо воно свіже; інакше опитується портал.
help-example-login = підключити обліковий запис
help-example-status = баланс зараз
help-example-json = те саме для скриптів
help-example-waybar = для панелі
help-example-check = для Nagios, Icinga, Checkmk
help-example-forecast = до якого дня його вистачить
help-example-history = витрати та поповнення за днями
help-example-alerts = про що сповіщено, що далі
help-example-low = попереджати нижче 250
help-more = Докладніше — з --help; кожна команда має свою довідку.
help-exits = Код завершення:
help-exits-0 = готово
help-exits-1 = помилка: баланс не вдалося зчитати або дію не виконано
help-exits-2 = неправильний виклик
help-exits-130 = вхід перервано клавішами Ctrl-C
help-exits-141 = виведення ніхто не дочитав до кінця
help-exits-check = Власні коди має лише `check`: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN (зокрема в разі неправильного виклику). Формати для панелей завершуються з кодом 0, якщо щось вдалося вивести: у разі помилки панелі приховують виведення.
help-environment = Змінні середовища, важливіші за налаштування та в’язку ключів, ніколи не зберігаються:
help-environment-client-id = облікові дані, разом із
help-environment-token = лише токен доступу
help-environment-base-url = адреса порталу
help-environment-no-color = без кольорів
help-credentials-file-form = Файл для --credentials-file містить ті самі імена, по одному в рядку, наприклад PARTNER_BALANCE_CLIENT_ID=0123abcd. Порожні рядки та рядки, що починаються з #, не враховуються. Файл важливіший за змінні середовища й не приймається, якщо доступний іншим для читання. Він призначений для диспетчерів служб, наприклад для LoadCredential= у systemd.
help-several-accounts = Кілька облікових записів: команда стосується всіх або лише вказаних у --account, який можна повторювати. Їх опитують одночасно, щонайбільше чотири; помилка одного не впливає на інші, а код завершення — найгірший з усіх. Командам, що змінюють обліковий запис, треба вказати, який саме. Призупинений обліковий запис показується за останнім зчитуванням і опитується, лише якщо його вказано.
help-output = Результати надходять у стандартне виведення, повідомлення — у стандартний потік помилок. Суми точні: невідоме ніколи не показується числом. Якщо в налаштуваннях увімкнено hide_amount, суми та все, що могло б їх видати, опускаються всюди, де виведення призначене для екрана: у рядку `status` і `watch`, у форматах для панелей, у тексті `history`, `forecast` і `alerts`.
help-language = Виведення для людей — мовою з налаштувань (language) або мовою системи: у Linux це LANGUAGE, LC_ALL, LC_MESSAGES, LANG. Виведення для програм завжди англійською: JSON, рядок `check`, метрики, коди.

## partner-balance status

help-status-about = Баланс зараз, одним рядком або для панелі
help-status-refresh = Опитати портал у будь-якому разі
help-status-format = У якому вигляді вивести
help-status-json = Те саме, що --format json: один об’єкт на обліковий запис, кожен у своєму рядку
help-status-format-line = Рядок для людей
help-status-format-json = Рядок JSON на кожен обліковий запис
help-status-format-waybar = Модуль custom для Waybar із return-type json
help-status-format-i3blocks = i3blocks: повний текст, короткий текст, колір
help-status-format-polybar = Модуль custom/script для Polybar
help-status-format-xbar = xbar, SwiftBar і Argos
help-status-example = з диска, якщо зчитування свіже, інакше з порталу
help-status-example-refresh = завжди з порталу
help-status-example-max-age = з диска, якщо зчитування не старіше за годину
help-status-fields = --json виводить по об’єкту на обліковий запис, кожен у своєму рядку, без спільного списку (JSON Lines; jq -s складає список). Поля: account, name, balance (десяткове число в рядку або null), currency, level (normal, low, critical, unknown), state (fresh, stale, unknown), fetched_at (RFC 3339), age_seconds, low, critical, fault (code, message, hint, request_id) або null, days_left (p10, p50, p90, числа) або null і empty_on (те саме датами) або null, див. partner-balance forecast --help, paused (true або false). Без облікового запису рядків немає, а код завершення — 1. Якщо не вдалося опитати жодного облікового запису, причину виведено одним рядком: error (message, hint).
help-status-several = Кілька облікових записів ідуть у порядку налаштувань, по одному в рядку. Панель, як і трей, показує найтерміновіший, із назвою: спершу той, що потребує вашого втручання, потім критичний, низький, інші, призупинені; з --account показується інший. Підказка waybar і меню xbar перелічують усі.
help-status-exit = Код завершення: 0 — готово, 1 — баланс не вдалося зчитати як запитано, 2 — неправильний виклик. Формати для панелей завершуються з кодом 0, якщо щось вдалося вивести.

## partner-balance watch

help-watch-about = Баланс у міру змін: оновлюваний рядок у терміналі, інакше рядок JSON на кожну зміну
help-watch-json = Рядки JSON, зокрема в терміналі
help-watch-example = оновлюваний рядок; Ctrl-C завершує
help-watch-lines = У терміналі — по рядку на обліковий запис; у рядках JSON обліковий запис указано ідентифікатором.
help-watch-changes = Зміною вважається зміна балансу, рівня, стану, помилки або налаштувань облікового запису; поля ті самі, що в partner-balance status --help. Зчитування програми у треї беруться з диска; портал опитується, лише якщо свіжого зчитування немає.
help-watch-exit = Код завершення: 0 — завершено клавішами Ctrl-C, 1 — помилка, 2 — неправильний виклик, 141 — виведення більше ніхто не читає.

## partner-balance check

help-check-about = Плагін моніторингу: один рядок із даними про продуктивність; код завершення 0, 1, 2 або 3
help-check-about-long = Плагін моніторингу за правилами Monitoring Plugins: один рядок із даними про продуктивність.
help-check-range = { help-value-range } задає, коли сповіщати:
help-check-range-10 = нижче 0 або вище 10
help-check-range-from-10 = нижче 10
help-check-range-to-10 = вище 10
help-check-range-outside = нижче 10 або вище 20
help-check-range-inside = від 10 до 20 включно
help-check-unknown = Портал опитується, якщо зчитування на диску старіше за --max-age; якщо баланс тоді не вдається зчитати, результат — UNKNOWN із причиною й ніколи не OK.
help-check-days = --warn-days і --critical-days оцінюють ще й дні, що залишилися; діє гірша з двох оцінок. Без прогнозу (зчитувань менше ніж за тиждень, немає витрат, баланс невідомий) вони нічого не вирішують: вирішує сам баланс, у рядку вказано, чому прогнозу немає, а замість значення стоїть U. Якщо зчитування не можна прочитати з диска або зберегти, дні — UNKNOWN.
help-check-warning = Попереджати, якщо баланс у цьому діапазоні; інакше діє поріг низького балансу з налаштувань
help-check-critical = Критично, якщо баланс у цьому діапазоні; інакше діє поріг критичного балансу з налаштувань
help-check-warn-days = Попереджати, якщо днів до порога критичного балансу з налаштувань залишилося менше за вказане, за серединою прогнозу
help-check-critical-days = Критично, якщо днів залишилося менше за вказане
help-check-timeout = За скільки секунд припинити спроби: UNKNOWN
help-check-verbose = Приймається, бо цього вимагають правила; один рядок і так повідомляє все
help-check-example = пороги з налаштувань
help-check-example-ranges = попередження нижче 100, критично нижче 20
help-check-several = Кілька облікових записів — один сервіс: вирішує найгірший (CRITICAL, UNKNOWN, WARNING, OK, у цьому порядку), його вказано першим. Кожен має власні дані про продуктивність із мітками на зразок 'balance_branch' за ідентифікатором; з -w і -c усі оцінюються однаково, без них — кожен за своїми порогами. Призупинений обліковий запис згадується, але не оцінюється, якщо його не вказано в --account; якщо призупинено всі, результат — UNKNOWN.
help-check-exit = Код завершення: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, зокрема в разі неправильного виклику.

## partner-balance metrics

help-metrics-about = Текст OpenMetrics для Prometheus
help-metrics-output = Записати в цей файл, повністю або зовсім ні, замість стандартного виведення
help-metrics-names = Метрики, кожна з міткою account:
help-metrics-percentile = також із percentile: 10, 50, 90
help-metrics-unknown = Для невідомого значень немає. Призупинений обліковий запис має лише partner_balance_paused, якщо його не вказано в --account.
help-metrics-exit = Код завершення: 0 — записано, навіть якщо баланс не вдалося зчитати (про це повідомляє partner_balance_fault), 1 — помилка, 2 — неправильний виклик. Без облікового запису записувати нема чого: це помилка, і файл попереднього запуску лишається як є.

## partner-balance history

help-history-about = Баланс за днями: витрати, поповнення, залишок; експорт і видалення зчитувань
help-history-json = Рядок JSON на кожен обліковий запис і день
help-history-example = останні 30 днів
help-history-days = Рядок на кожен день вашого часового поясу, завжди повністю: витрати, поповнення та баланс під час останнього опитування за день. Портал повідомляє лише поточний баланс, тому видно тільки різницю між двома опитуваннями: витрати й поповнення між ними не розрізнити, і те й те належить до дня пізнішого опитування. День без опитування позначено рискою, у JSON — null.
help-history-fields = --json виводить по об’єкту на обліковий запис і день, кожен у своєму рядку (JSON Lines). Поля: account, day, spent, topped_up, balance (десяткові числа в рядках), currency.

## partner-balance history export

help-history-export-about = Виводить зчитування, точно, спершу старі
help-history-export-about-more = Рядок на кожен проміжок, у якому баланс не змінювався: коли його зчитано вперше та востаннє.
help-history-export-format = У якому вигляді вивести
help-history-export-format-csv = Значення через кому із заголовком (RFC 4180)
help-history-export-format-json = Рядок JSON на кожне зчитування
help-history-export-lines = Кожен рядок — проміжок, у якому баланс не змінювався й опитувався без довгих перерв; поле looks каже, скільки разів, і опущене (null у JSON), якщо попередня версія програми не рахувала.
help-history-export-json = --format json виводить по об’єкту в рядку, без спільного списку (JSON Lines).

## partner-balance history delete

help-history-delete-about = Видаляє з цього комп’ютера зчитування облікового запису, крім останнього
help-history-delete-yes = Не питати; потрібно там, де немає термінала для запитання
help-history-delete-stays = Останнє зчитування залишається, як і відомості про показані попередження: жодне не з’явиться двічі. Спершу зберегти зчитування може `history export`; `logout` забуває обліковий запис повністю.
help-history-delete-exit = Код завершення: 0 — видалено, 1 — помилка або немає підтвердження, 2 — неправильний виклик, зокрема без --yes там, де немає термінала для запитання.

## partner-balance forecast

help-forecast-about = До якого дня вистачить балансу, з розкидом
help-forecast-json = Рядок JSON на кожен обліковий запис
help-forecast-threshold = До падіння балансу нижче цієї суми; інакше поріг критичного балансу з налаштувань або 0 з --from
help-forecast-from = Узяти зчитування з цього файлу, - для стандартного введення: рядки time,balance
help-forecast-from-more = Час за RFC 3339, наприклад 2026-11-23T14:05:11Z, баланс із крапкою. Проміжки та порядок довільні, перший рядок із назвами необов’язковий. Обліковий запис, в’язка ключів і портал не використовуються.
help-forecast-now = Ніби зараз цей момент (RFC 3339): пізніші зчитування не враховуються
help-forecast-days = Скільки днів залишилося до падіння балансу нижче порога критичного, якщо нічого не поповнювати: середина та розкид, у який потрапляють вісім випадків із десяти. Беруться зчитування з диска; портал не опитується. Прогноз спирається на попередні витрати й повторювані списання; чого ще не було, того не передбачити. Якщо немає зчитувань за тиждень або витрат, команда так і каже, а не вгадує.
help-forecast-fields = --json виводить по об’єкту на обліковий запис, кожен у своєму рядку (JSON Lines). Поля: account, balance, threshold (десяткові числа в рядках), days_left (p10, p50, p90, числа; 400, якщо за 400 днів порога не досягнуто) або null, empty_on (p10, p50, p90, дати) або null, reason (чому null) або null, spend_per_day (число) або null, expected_charges (список з on, amount), confidence (low, fair, good) або null, based_on_days (число) або null. Без облікового запису рядків немає, а код завершення — 1.
help-forecast-exit = Код завершення: 0 — готово, навіть якщо прогнозу немає, 1 — помилка, 2 — неправильний виклик.

## partner-balance alerts

help-alerts-about = Про що сповіщено, що далі та що відкладено; про що сповістили б інші налаштування
help-alerts-json = Рядок JSON на кожен обліковий запис
help-alerts-told = Для кожного облікового запису: про що й коли сповіщено, які сповіщення напоготові, очікують або надіслані, що відкладено, що очікує або вважається сповіщеним через інші канали (програма, вебхук) і що буде далі або чому не буде нічого. Читається з диска; сама команда ні про що не сповіщає: це робить програма у треї.
help-alerts-fields = --json виводить по об’єкту на обліковий запис, кожен у своєму рядку (JSON Lines). Поля: account, told (список з time, kind, also, balance: десяткове число в рядку або null), states (critical, low, days, refused, blind: кожне armed, due або told), token_ends_at, snooze (since, until: null до поповнення, holds_critical) або null, is_quiet, quiet_until (null і тоді, коли тиша завжди), next (time, kind, also) або null, next_reminder (без урахування тиші та відкладання) або null, waits (чому немає next: never_read, last_look_failed, snoozed, always_quiet, reminders_off, nothing_due, paused) або null, ways_out (ways: program, webhook; due: список видів; told: останнє, що там вважається сповіщеним, або null; waiting: скільки подій ще не прийнято, або null) або null без інших каналів. Час за RFC 3339. Види: critical, low, days, refused, token, blind, reminder, recovered.

## partner-balance alerts test

help-alerts-test-about = Надсилає пробне сповіщення на цей робочий стіл, програмі та вебхуку з налаштувань, щоб дізнатися, чи доходить воно
help-alerts-test-sent = Сповіщення на цьому робочому столі; потім для кожного облікового запису або вказаного в --account — те, що його програма та вебхук отримують у разі сповіщення, з позначкою перевірки. Надсилається й там, де нема чим показувати сповіщення.
help-alerts-test-exit = Код завершення: 0 — прийняли всі, 1 — хтось не прийняв, 2 — неправильний виклик.

## partner-balance alerts snooze

help-alerts-snooze-about = Відкладає на певний час нагадування та попередження про низький баланс
help-alerts-snooze-for = На який час, від 1m до 30d, наприклад 4h, 1d або 1d 12h
help-alerts-snooze-until-topped-up = До поповнення: до зчитування, вищого за попереднє, за якого баланс уже не низький
help-alerts-snooze-held = Відкладаються нагадування та попередження про низький баланс; якщо баланс стає критичним, про це сповіщається, а сповіщення поновлюються. Якщо відкласти за критичного балансу, відкладається й це попередження. Попереднє відкладання замінюється. Програма у треї враховує його.
help-alerts-snooze-exit = Код завершення: 0 — готово, 1 — помилка або про обліковий запис поки нічого не відомо, 2 — неправильний виклик.

## partner-balance alerts resume

help-alerts-resume-about = Поновлює відкладені сповіщення
help-alerts-resume-exit = Код завершення: 0 — готово, навіть якщо нічого не було відкладено, 1 — помилка або про обліковий запис поки нічого не відомо, 2 — неправильний виклик.

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = Показує секрет, яким отримувач вебхука перевіряє підпис повідомлень
help-alerts-webhook-secret-new = Створити новий; підписане попереднім більше не приймається
help-alerts-webhook-secret-digits = 64 шістнадцяткові цифри, створюються під час першого використання та зберігаються у в’язці ключів. Вони є ключем підпису в тому вигляді, як записані; як його перевіряти, сказано в README.md.
help-alerts-webhook-secret-exit = Код завершення: 0 — показано, 1 — помилка, наприклад немає в’язки ключів, 2 — неправильний виклик.

## partner-balance alerts replay

help-alerts-replay-about = Про що сповістили б налаштування за попередніми зчитуваннями або зчитуваннями з файлу
help-alerts-replay-from = Узяти опитування з цього файлу, - для стандартного введення: рядки time,balance або time,balance,fault
help-alerts-replay-from-more = Час за RFC 3339, за порядком, баланс із крапкою. Рядок без балансу, але з кодом помилки — невдале опитування. Перший рядок із назвами необов’язковий.
help-alerts-replay-settings = Налаштування з цього файлу замість нинішніх; --account вибирає обліковий запис у ньому
help-alerts-replay-time-zone = Тихі години та дні в цьому часовому поясі, наприклад Europe/Berlin, а не в системному
help-alerts-replay-until = До цього моменту (RFC 3339); інакше до нинішнього, а з --from — до часу останнього рядка
help-alerts-replay-json = Рядок JSON на кожне сповіщення
help-alerts-replay-told = Про що сповістили б нинішні налаштування, за кодом програми у треї, на завжди ввімкненому комп’ютері, який опитував портал лише тоді й приймав усі сповіщення одразу. За зчитуваннями з диска збоїв не видно: невдалі опитування там не зберігаються. Нічого не змінюється.
help-alerts-replay-lines = --from читає рядки time,balance,fault, де останнього може не бути:
help-alerts-replay-fields = --json виводить по об’єкту на сповіщення, кожен у своєму рядку (JSON Lines), спершу старі. Поля: time (RFC 3339), kind, also (список видів), balance (десяткове число в рядку або null, якщо його жодного разу не зчитано), summary, body.
help-alerts-replay-exit = Код завершення: 0 — готово, навіть якщо сповіщати було б нема про що, 1 — помилка, 2 — неправильний виклик.

## partner-balance login

help-login-about = Підключити обліковий запис: перевірити облікові дані на порталі та зберегти їх у в’язці ключів
help-login-client-id = { -client-id }; якщо не вказано, запитується або читається зі стандартного введення
help-login-client-id-more = Параметра для { -client-secret } немає: його могли б прочитати у списку процесів. Його вводять без показу або передають через стандартне введення.
help-login-token = Лише токен доступу замість { -client-id } і { -client-secret }: діє не довше ніж пів години
help-login-base-url = Адреса порталу, якщо вона не така, як у постачальника
help-login-name = Назва облікового запису
help-login-example = запитає { -client-id } і { -client-secret }
help-login-where = Де їх узяти: менеджер { -vendor } відкриває доступ до API; потім на порталі { -portal } в розділі { -api-page } увімкніть його, скопіюйте { -client-id } і натисніть { -reset }, щоб побачити новий { -client-secret }. Після { -reset } старий секрет не діє: інші програми з ним перестають працювати.
help-login-input = Стандартне введення не з термінала: у першому рядку { -client-id }, якщо його не вказано, у наступному — { -client-secret }. Якщо підключено один обліковий запис, його облікові дані замінюються; --account з новим ідентифікатором (1–60 символів: літери від a до z, цифри, - _ і .) підключає ще один і обов’язковий, коли їх кілька. Без в’язки ключів, наприклад на сервері, вхід не потрібен: див. --credentials-file і змінні середовища в partner-balance --help.
help-login-exit = Код завершення: 0 — підключено, 1 — відхилено або не збережено (тоді не зберігається нічого), 2 — неправильний виклик, 130 — перервано.

## partner-balance logout

help-logout-about = Забути обліковий запис: його облікові дані, зчитування та налаштування
help-logout-example = інші не змінюються
help-logout-removes = Видаляє з цього комп’ютера всі сліди облікового запису, зокрема зчитування, без додаткового запитання; спершу зберегти їх може `history export`.
help-logout-exit = Код завершення: 0 — забуто, 1 — помилка (повторний запуск продовжить із місця зупинки), 2 — неправильний виклик.

## partner-balance accounts

help-accounts-about = Облікові записи: стан кожного та де зберігаються його облікові дані
help-accounts-json = Рядок JSON на кожен обліковий запис
help-accounts-example = ще один
help-accounts-told = Для кожного — баланс на диску, рівень і вік, чи його призупинено, адреса та місце зберігання облікових даних. Портал не опитується.
help-accounts-fields = --json виводить по об’єкту на обліковий запис, кожен у своєму рядку (JSON Lines). Поля: account, name, base_url, credential (keychain, environment, missing, keychain_locked, keychain_missing, keychain_failed), kind (client, token) або null, а також balance, currency, level, state, fetched_at, age_seconds, paused, як у partner-balance status.

## partner-balance config

help-config-about = Налаштування, спільні з програмою у треї
help-config-path-about = Де міститься файл налаштувань
help-config-show-about = Усі налаштування, по одному в рядку: { help-value-key } = { help-value-value }
help-config-get-about = Значення одного налаштування
help-config-set-about = Змінює одне налаштування; запущена програма у треї застосовує його протягом секунди
help-config-key = Яке налаштування
help-config-value = Його нове значення
help-config-get-several = Якщо вказано кілька облікових записів — по одному в рядку, у порядку налаштувань.
help-config-set-example-webhook = більше жодного
help-config-set-several = Якщо --account указано кілька разів, змінюються всі ці облікові записи або жоден. refresh_interval — спільний для всіх облікових записів; з --account — власний для цього облікового запису.
help-config-set-thresholds = critical не може бути вищим за low: щоб знизити обидва, почніть із critical, щоб підвищити — з low.
help-config-set-webhook = Адреса вебхука може бути секретом, а аргументи видно іншим: таку адресу краще записати безпосередньо у файл (partner-balance config path). Виводиться завжди лише її сервер.
help-config-set-exit = Код завершення: 0 — змінено, 1 — значення відхилено або не збережено, 2 — неправильний виклик.

## Налаштування за ключами

help-key-refresh-interval = Від одного оновлення до іншого, від 1m до 24h; з --account — власний інтервал облікового запису або default, тобто спільний
help-key-start-at-login = Чи запускається програма у треї під час входу в систему; змінюється в її налаштуваннях
help-key-hide-amount = Чи приховувати суми там, де їх могли б побачити інші
help-key-look-for-updates = Чи шукає програма у треї нові версії, раз на день
help-key-language = Мова: auto (мова системи) або код, наприклад de, pt-BR чи zh-Hans
help-key-history = Як довго зберігати зчитування: forever або строк, наприклад 2 years чи 400 days
help-key-icon-account = Який з облікових записів показує значок: auto (найтерміновіший) або ідентифікатор
help-key-account-order = У якому порядку облікові записи у треї: urgent (спершу термінові) або own (як у файлі)
help-key-name = Назва облікового запису
help-key-base-url = Адреса порталу; змінюється через `login`
help-key-currency = Трилітерний код валюти
help-key-low = Нижче цієї суми баланс низький
help-key-critical = Нижче цієї суми баланс критичний
help-key-paused = Чи призупинено обліковий запис: не опитується, і про нього не сповіщається
help-key-rearm-percent = На скільки відсотків баланс має піднятися над порогом, щоб про нове падіння нижче нього сповіщалося знову, від 0 до 100
help-key-days = Попереджати, якщо днів залишилося менше за вказане, від 1 до 365; 0 — ніколи
help-key-remind-low = Як часто нагадувати, доки баланс низький: off, 4h, 12h, 1d або 3d
help-key-remind-critical = Те саме, доки він критичний
help-key-recovered = Чи сповіщати про поповнення
help-key-blind-after = За який час без зчитувань сповіщати про це, від 1h до 30d
help-key-quiet-from = Коли починаються тихі години, наприклад 22:00
help-key-quiet-until = Коли вони закінчуються; якщо збігається з quiet_from, тихих годин немає
help-key-days-off = Дні без сповіщень, наприклад sat,sun; none — таких немає
help-key-critical-breaks-quiet = Чи сповіщати про критичний баланс і в тихі години
help-key-program = Програма, якій теж передаються сповіщення: повний шлях без аргументів; порожньо — жодної
help-key-webhook = Адреса, на яку теж передаються сповіщення: https, а на цей комп’ютер і http; порожньо — жодної

## partner-balance doctor

help-doctor-about = Що працює, що ні та що з цим робити
help-doctor-bundle = Записати в цей файл усе, що потрібно службі підтримки; секретів у ньому немає
help-doctor-exit = Код завершення: 0 — ніщо не заважає зчитувати баланс, 1 — заважає, 2 — неправильний виклик.

## partner-balance updates

help-updates-about = Один раз перевіряє, чи є нова версія програми
help-updates-json = Рядок JSON
help-updates-example = програма у треї перевіряє щодня
help-updates-feed = Читається підписана стрічка випусків, незалежно від look_for_updates; нічого не завантажується.
help-updates-fields = --json виводить один об’єкт. Поля: installed, newest (версії), is_newer, published (RFC 3339), notes, notes_url, update_with (команда, якщо програму постачає менеджер пакунків) або null, download (url, sha256) або null.
help-updates-exit = Код завершення: 0 — нової версії немає, 100 — є, 1 — перевірити не вдалося, 2 — неправильний виклик.

## partner-balance completions

help-completions-about = Автодоповнення для оболонки
help-completions-shell = Яка оболонка
help-completions-zsh = zsh, з fpath+=~/.zfunc перед compinit:

## partner-balance man

help-man-about = Сторінки man
help-man-output = Записати сторінки всіх команд у цю папку, а не виводити головну у стандартне виведення
help-man-english = Сторінки англійською мовою.
