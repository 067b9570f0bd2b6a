### Справка команд partner-balance и ошибки командной строки.

## Заголовки и постоянные слова

help-heading-usage = Использование
help-heading-commands = Команды
help-heading-arguments = Аргументы
help-heading-options = Параметры
help-heading-common-options = Общие параметры
help-heading-values = Возможные значения
help-heading-examples = Примеры:
help-usage-options = ПАРАМЕТРЫ
help-usage-command = КОМАНДА
help-note-default = [по умолчанию: { $value }]
help-note-values = [возможные значения: { $values }]
help-flag-help-short = Показать справку (подробнее — «--help»)
help-flag-help-long = Показать справку (кратко — «-h»)
help-flag-help = Показать справку
help-flag-version = Показать версию

## Обозначения значений

help-value-account = АККАУНТ
help-value-file = ФАЙЛ
help-value-folder = ПАПКА
help-value-color = КОГДА
help-value-age = ВОЗРАСТ
help-value-format = ФОРМАТ
help-value-range = ДИАПАЗОН
help-value-days = ДНИ
help-value-seconds = СЕКУНДЫ
help-value-id = ID
help-value-url = URL
help-value-name = НАЗВАНИЕ
help-value-when = КОГДА
help-value-amount = СУММА
help-value-time = ВРЕМЯ
help-value-zone = ПОЯС
help-value-key = КЛЮЧ
help-value-value = ЗНАЧЕНИЕ
help-value-shell = ОБОЛОЧКА

## Неверная командная строка

help-error = ошибка: { $problem }
help-error-more = Подробнее: «{ $option }».
help-error-unknown-argument = неожиданный аргумент «{ $argument }»
help-error-unknown-command = неизвестная команда «{ $command }»
help-error-repeated = аргумент «{ $argument }» нельзя указывать несколько раз
help-error-conflict = аргумент «{ $argument }» нельзя указывать вместе с «{ $other }»
help-error-conflicts = аргумент «{ $argument }» нельзя указывать вместе со следующими:
help-error-no-value = для «{ $argument }» требуется значение, но оно не указано
help-error-invalid-value = недопустимое значение «{ $value }» для «{ $argument }»
help-error-invalid-value-advice = недопустимое значение «{ $value }» для «{ $argument }»: { $advice }
help-error-surplus-value = лишнее значение «{ $value }» для «{ $argument }»
help-error-missing = не указаны обязательные аргументы:
help-error-missing-command = для «{ $command }» требуется подкоманда, но она не указана
help-error-not-text = в одном или нескольких аргументах недопустимый UTF-8
help-error-other = аргументы непригодны
help-error-tip = подсказка: { $advice }
help-error-similar-argument = есть похожий аргумент: «{ $argument }»
help-error-similar-command = есть похожая команда: «{ $command }»
help-error-similar-value = есть похожее значение: «{ $value }»
help-error-as-value = чтобы передать «{ $argument }» как значение, используйте «{ $form }»
help-error-exists = есть «{ $form }»
help-enter-age = введите время, например 90s, 10m или 1h 30m, либо целое число секунд
help-enter-seconds = введите число секунд от 1 до 3600
help-enter-days = введите число дней от 0 до { $most }
help-enter-moment = введите момент времени, например 2026-11-23T14:05:11Z
help-enter-point-in-time = введите дату (2026-11-01), дату и время (2026-11-01T08:00) или сколько времени назад (30d, 12h)
help-enter-snooze = введите время от 1m до 30d, например 4h, 1d или 1d 12h
help-enter-time-zone = введите название часового пояса, например Europe/Berlin или UTC
help-enter-range = введите диапазон, например 100: (ниже 100), ~:10 (выше 10), 10:20 (вне его) или @10:20 (внутри него)
help-enter-range-order = конец диапазона не может быть раньше начала
help-enter-amount = такую сумму нельзя сохранить точно
help-enter-plain-amount = это можно понять двояко; введите сумму без разделителей тысяч, например 1234 или 1234.50

## Параметры, общие для всех команд

help-account = Только этот аккаунт, по идентификатору или названию; можно указать несколько раз; без параметра — все аккаунты
help-credentials-file = Читать учётные данные из этого файла, недоступного другим; его вид описан в partner-balance --help
help-color = Когда использовать цвета: auto (в терминале, если не задана NO_COLOR), always (всегда) или never (никогда)
help-max-age = Использовать замер с диска, если он не старше указанного: 90s, 10m, 1h 30m или 600 (секунды)
help-max-age-more = Без параметра: два интервала обновления из настроек, но не меньше этого интервала плюс пять минут.
help-since = Начиная с этого момента: дата, дата и время или сколько времени назад, например 30d или 12h
help-until = До этого момента; дата без времени включает весь день

## Последние строки справки нескольких команд

help-exit-usual = Код завершения: 0 — готово, 1 — ошибка, 2 — неверный вызов.
help-exit-account = Код завершения: 0 — готово, 1 — ошибка или нет аккаунта, 2 — неверный вызов.
help-exit-readings = Код завершения: 0 — готово, даже без единого замера, 1 — ошибка, 2 — неверный вызов.

## partner-balance

help-about = Предоплаченный баланс аккаунта { -vendor } { -portal }.
help-about-more = Без команды: `status`. Используется замер, который программа в трее хранит на диске, если он свежий; иначе опрашивается портал.
help-example-login = подключить аккаунт
help-example-status = баланс сейчас
help-example-json = то же для скриптов
help-example-waybar = для панели
help-example-check = для Nagios, Icinga, Checkmk
help-example-forecast = до какого дня его хватит
help-example-history = расходы и пополнения по дням
help-example-alerts = о чём сообщалось, что дальше
help-example-low = предупреждать ниже 250
help-more = Подробнее — с --help; у каждой команды своя справка.
help-exits = Код завершения:
help-exits-0 = готово
help-exits-1 = ошибка: баланс не удалось прочитать или действие не выполнено
help-exits-2 = неверный вызов
help-exits-130 = вход прерван клавишами Ctrl-C
help-exits-141 = вывод никто не дочитал до конца
help-exits-check = Свои коды только у `check`: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN (и при неверном вызове). Форматы для панелей завершаются с кодом 0, если что-то удалось вывести: при ошибке панели скрывают вывод.
help-environment = Переменные среды, важнее настроек и связки ключей, никогда не сохраняются:
help-environment-client-id = учётные данные, вместе с
help-environment-token = только токен доступа
help-environment-base-url = адрес портала
help-environment-no-color = без цветов
help-credentials-file-form = Файл для --credentials-file содержит те же имена, по одному в строке, например PARTNER_BALANCE_CLIENT_ID=0123abcd. Пустые строки и строки, начинающиеся с #, не учитываются. Файл важнее переменных среды и не принимается, если доступен другим для чтения. Он предназначен для диспетчеров служб, например для LoadCredential= в systemd.
help-several-accounts = Несколько аккаунтов: команда относится ко всем или только к указанным в --account, который можно повторять. Они опрашиваются одновременно, не больше четырёх сразу; ошибка одного не влияет на остальные, а код завершения — худший из всех. Командам, которые меняют аккаунт, нужно указать, какой именно. Приостановленный аккаунт показывается по последнему замеру и опрашивается, только если он указан.
help-output = Результаты выводятся в стандартный вывод, сообщения — в стандартный поток ошибок. Суммы точны: неизвестное никогда не показывается числом. Если в настройках включён hide_amount, суммы и всё, что могло бы их выдать, опускаются везде, где вывод предназначен для экрана: в строке `status` и `watch`, в форматах для панелей, в тексте `history`, `forecast` и `alerts`.
help-language = Вывод для людей — на языке из настроек (language) или на языке системы: в Linux это LANGUAGE, LC_ALL, LC_MESSAGES, LANG. Вывод для программ всегда на английском: JSON, строка `check`, метрики, коды.

## partner-balance status

help-status-about = Баланс сейчас, одной строкой или для панели
help-status-refresh = Опросить портал в любом случае
help-status-format = В каком виде вывести
help-status-json = То же, что --format json: один объект на аккаунт, каждый в своей строке
help-status-format-line = Строка для людей
help-status-format-json = Строка JSON на каждый аккаунт
help-status-format-waybar = Модуль custom для Waybar с return-type json
help-status-format-i3blocks = i3blocks: полный текст, краткий текст, цвет
help-status-format-polybar = Модуль custom/script для Polybar
help-status-format-xbar = xbar, SwiftBar и Argos
help-status-example = с диска, если замер свежий, иначе с портала
help-status-example-refresh = всегда с портала
help-status-example-max-age = с диска, если замер не старше часа
help-status-fields = --json выводит по объекту на аккаунт, каждый в своей строке, без общего списка (JSON Lines; jq -s собирает список). Поля: account, name, balance (десятичное число в строке или null), currency, level (normal, low, critical, unknown), state (fresh, stale, unknown), fetched_at (RFC 3339), age_seconds, low, critical, fault (code, message, hint, request_id) или null, days_left (p10, p50, p90, числа) или null и empty_on (то же датами) или null, см. partner-balance forecast --help, paused (true или false). Без аккаунта строк нет, а код завершения — 1. Если опросить не удалось ни один аккаунт, причина выводится одной строкой: error (message, hint).
help-status-several = Несколько аккаунтов идут в порядке настроек, по одному в строке. Панель, как и трей, показывает самый срочный, с названием: сначала тот, где нужно ваше вмешательство, затем критический, низкий, остальные, приостановленные; с --account показывается другой. Подсказка waybar и меню xbar перечисляют все.
help-status-exit = Код завершения: 0 — готово, 1 — баланс не удалось прочитать как запрошено, 2 — неверный вызов. Форматы для панелей завершаются с кодом 0, если что-то удалось вывести.

## partner-balance watch

help-watch-about = Баланс по мере изменений: обновляемая строка в терминале, иначе строка JSON на каждое изменение
help-watch-json = Строки JSON, в том числе в терминале
help-watch-example = обновляемая строка; Ctrl-C завершает
help-watch-lines = В терминале — по строке на аккаунт; в строках JSON аккаунт указан идентификатором.
help-watch-changes = Изменением считается изменение баланса, уровня, состояния, ошибки или настроек аккаунта; поля те же, что в partner-balance status --help. Замеры программы в трее берутся с диска; портал опрашивается, только если свежего замера нет.
help-watch-exit = Код завершения: 0 — завершено клавишами Ctrl-C, 1 — ошибка, 2 — неверный вызов, 141 — вывод больше никто не читает.

## partner-balance check

help-check-about = Плагин мониторинга: одна строка с данными о производительности; код завершения 0, 1, 2 или 3
help-check-about-long = Плагин мониторинга по правилам Monitoring Plugins: одна строка с данными о производительности.
help-check-range = { help-value-range } задаёт, когда оповещать:
help-check-range-10 = ниже 0 или выше 10
help-check-range-from-10 = ниже 10
help-check-range-to-10 = выше 10
help-check-range-outside = ниже 10 или выше 20
help-check-range-inside = от 10 до 20 включительно
help-check-unknown = Портал опрашивается, если замер на диске старше --max-age; если баланс тогда не удаётся прочитать, результат — UNKNOWN с причиной и никогда не OK.
help-check-days = --warn-days и --critical-days оценивают ещё и оставшиеся дни; действует худшая из двух оценок. Без прогноза (замеров меньше чем за неделю, нет расходов, баланс неизвестен) они ничего не решают: решает только баланс, в строке указано, почему прогноза нет, а вместо значения стоит U. Если замеры нельзя прочитать с диска или сохранить, дни — UNKNOWN.
help-check-warning = Предупреждать, если баланс в этом диапазоне; иначе действует порог низкого баланса из настроек
help-check-critical = Критично, если баланс в этом диапазоне; иначе действует порог критического баланса из настроек
help-check-warn-days = Предупреждать, если дней до порога критического баланса из настроек осталось меньше указанного, по середине прогноза
help-check-critical-days = Критично, если дней осталось меньше указанного
help-check-timeout = Через сколько секунд прекратить попытки: UNKNOWN
help-check-verbose = Принимается, так как этого требуют правила; одна строка и так сообщает всё
help-check-example = пороги из настроек
help-check-example-ranges = предупреждение ниже 100, критично ниже 20
help-check-several = Несколько аккаунтов — один сервис: решает худший (CRITICAL, UNKNOWN, WARNING, OK, в этом порядке), он указан первым. У каждого свои данные о производительности с метками вида 'balance_branch' по идентификатору; с -w и -c все оцениваются одинаково, без них — каждый по своим порогам. Приостановленный аккаунт упоминается, но не оценивается, если не указан в --account; если приостановлены все, результат — UNKNOWN.
help-check-exit = Код завершения: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, в том числе при неверном вызове.

## partner-balance metrics

help-metrics-about = Текст OpenMetrics для Prometheus
help-metrics-output = Записать в этот файл, целиком или никак, вместо стандартного вывода
help-metrics-names = Метрики, каждая с меткой account:
help-metrics-percentile = также с percentile: 10, 50, 90
help-metrics-unknown = Для неизвестного значений нет. У приостановленного аккаунта есть только partner_balance_paused, если он не указан в --account.
help-metrics-exit = Код завершения: 0 — записано, даже если баланс не удалось прочитать (об этом сообщает partner_balance_fault), 1 — ошибка, 2 — неверный вызов. Без аккаунта записывать нечего: это ошибка, и файл прошлого запуска остаётся как есть.

## partner-balance history

help-history-about = Баланс по дням: расход, пополнения, остаток; экспорт и удаление замеров
help-history-json = Строка JSON на каждый аккаунт и день
help-history-example = последние 30 дней
help-history-days = Строка на каждый день вашего часового пояса, всегда целиком: расход, пополнения и баланс при последнем опросе за день. Портал сообщает только текущий баланс, поэтому видна лишь разница между двумя опросами: расход и пополнение между ними не различить, и то и другое относится ко дню более позднего опроса. День без опроса отмечен прочерком, в JSON — null.
help-history-fields = --json выводит по объекту на аккаунт и день, каждый в своей строке (JSON Lines). Поля: account, day, spent, topped_up, balance (десятичные числа в строках), currency.

## partner-balance history export

help-history-export-about = Выводит замеры, точно, сначала старые
help-history-export-about-more = Строка на каждый промежуток, в котором баланс не менялся: когда он прочитан впервые и когда в последний раз.
help-history-export-format = В каком виде вывести
help-history-export-format-csv = Значения через запятую с заголовком (RFC 4180)
help-history-export-format-json = Строка JSON на каждый замер
help-history-export-lines = Каждая строка — промежуток, в котором баланс не менялся и опрашивался без долгих перерывов; поле looks говорит, сколько раз, и опущено (null в JSON), если прежняя версия программы не вела счёт.
help-history-export-json = --format json выводит по объекту в строке, без общего списка (JSON Lines).

## partner-balance history delete

help-history-delete-about = Удаляет с этого компьютера замеры аккаунта, кроме последнего
help-history-delete-yes = Не спрашивать; нужно там, где нет терминала для вопроса
help-history-delete-stays = Последний замер остаётся, как и сведения о показанных предупреждениях: ни одно не появится дважды. Сначала сохранить замеры может `history export`; `logout` забывает аккаунт целиком.
help-history-delete-exit = Код завершения: 0 — удалено, 1 — ошибка или нет подтверждения, 2 — неверный вызов, в том числе без --yes там, где нет терминала для вопроса.

## partner-balance forecast

help-forecast-about = До какого дня хватит баланса, с разбросом
help-forecast-json = Строка JSON на каждый аккаунт
help-forecast-threshold = До падения баланса ниже этой суммы; иначе порог критического баланса из настроек или 0 при --from
help-forecast-from = Взять замеры из этого файла, - для стандартного ввода: строки time,balance
help-forecast-from-more = Время по RFC 3339, например 2026-11-23T14:05:11Z, баланс с точкой. Промежутки и порядок любые, первая строка с названиями необязательна. Аккаунт, связка ключей и портал не используются.
help-forecast-now = Как если бы сейчас был этот момент (RFC 3339): более поздние замеры не учитываются
help-forecast-days = Сколько дней осталось до падения баланса ниже порога критического, если ничего не пополнять: середина и разброс, в который попадают восемь случаев из десяти. Берутся замеры с диска; портал не опрашивается. Прогноз строится по прошлым расходам и повторяющимся списаниям; чего ещё не было, того не предвидеть. Если нет замеров за неделю или расходов, команда так и сообщает и не гадает.
help-forecast-fields = --json выводит по объекту на аккаунт, каждый в своей строке (JSON Lines). Поля: account, balance, threshold (десятичные числа в строках), days_left (p10, p50, p90, числа; 400, если за 400 дней порог не достигается) или null, empty_on (p10, p50, p90, даты) или null, reason (почему null) или null, spend_per_day (число) или null, expected_charges (список из on, amount), confidence (low, fair, good) или null, based_on_days (число) или null. Без аккаунта строк нет, а код завершения — 1.
help-forecast-exit = Код завершения: 0 — готово, даже если прогноза нет, 1 — ошибка, 2 — неверный вызов.

## partner-balance alerts

help-alerts-about = О чём сообщалось, что дальше и что отложено; что сообщили бы другие настройки
help-alerts-json = Строка JSON на каждый аккаунт
help-alerts-told = Для каждого аккаунта: о чём и когда сообщалось, какие оповещения наготове, ожидают или отправлены, что отложено, что ожидает или считается сообщённым по другим каналам (программа, вебхук) и что будет дальше или почему не будет ничего. Читается с диска; сама команда ни о чём не сообщает: это делает программа в трее.
help-alerts-fields = --json выводит по объекту на аккаунт, каждый в своей строке (JSON Lines). Поля: account, told (список из time, kind, also, balance: десятичное число в строке или null), states (critical, low, days, refused, blind: каждое armed, due или told), token_ends_at, snooze (since, until: null до пополнения, holds_critical) или null, is_quiet, quiet_until (null и тогда, когда тишина всегда), next (time, kind, also) или null, next_reminder (без учёта тишины и откладывания) или null, waits (почему нет next: never_read, last_look_failed, snoozed, always_quiet, reminders_off, nothing_due, paused) или null, ways_out (ways: program, webhook; due: список видов; told: последнее, что там считается сообщённым, или null; waiting: сколько событий ещё не принято, или null) или null без других каналов. Время по RFC 3339. Виды: critical, low, days, refused, token, blind, reminder, recovered.

## partner-balance alerts test

help-alerts-test-about = Отправляет тестовое оповещение на этот рабочий стол, программе и вебхуку из настроек, чтобы узнать, доходит ли оно
help-alerts-test-sent = Уведомление на этом рабочем столе; затем для каждого аккаунта или указанного в --account — то, что его программа и вебхук получают при оповещении, с пометкой теста. Отправляется и там, где показывать уведомления нечему.
help-alerts-test-exit = Код завершения: 0 — приняли все, 1 — кто-то не принял, 2 — неверный вызов.

## partner-balance alerts snooze

help-alerts-snooze-about = Откладывает на время напоминания и предупреждения о низком балансе
help-alerts-snooze-for = На какое время, от 1m до 30d, например 4h, 1d или 1d 12h
help-alerts-snooze-until-topped-up = До пополнения: до замера выше предыдущего, при котором баланс уже не низкий
help-alerts-snooze-held = Откладываются напоминания и предупреждения о низком балансе; если баланс становится критическим, об этом сообщается и оповещения возобновляются. Если отложить при критическом балансе, откладывается и это предупреждение. Прежнее откладывание заменяется. Программа в трее учитывает его.
help-alerts-snooze-exit = Код завершения: 0 — готово, 1 — ошибка или об аккаунте пока ничего не известно, 2 — неверный вызов.

## partner-balance alerts resume

help-alerts-resume-about = Возобновляет отложенные оповещения
help-alerts-resume-exit = Код завершения: 0 — готово, даже если ничего не было отложено, 1 — ошибка или об аккаунте пока ничего не известно, 2 — неверный вызов.

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = Показывает секрет, которым получатель вебхука проверяет подпись сообщений
help-alerts-webhook-secret-new = Создать новый; подписанное прежним больше не принимается
help-alerts-webhook-secret-digits = 64 шестнадцатеричные цифры, создаются при первом использовании и хранятся в связке ключей. Они служат ключом подписи в том виде, как записаны; как её проверять, сказано в README.md.
help-alerts-webhook-secret-exit = Код завершения: 0 — показан, 1 — ошибка, например нет связки ключей, 2 — неверный вызов.

## partner-balance alerts replay

help-alerts-replay-about = О чём сообщили бы настройки по прошлым замерам или замерам из файла
help-alerts-replay-from = Взять опросы из этого файла, - для стандартного ввода: строки time,balance или time,balance,fault
help-alerts-replay-from-more = Время по RFC 3339, по порядку, баланс с точкой. Строка без баланса, но с кодом ошибки — неудачный опрос. Первая строка с названиями необязательна.
help-alerts-replay-settings = Настройки из этого файла вместо нынешних; --account выбирает аккаунт в нём
help-alerts-replay-time-zone = Тихие часы и дни в этом часовом поясе, например Europe/Berlin, а не в системном
help-alerts-replay-until = До этого момента (RFC 3339); иначе до нынешнего, а с --from — до времени последней строки
help-alerts-replay-json = Строка JSON на каждое уведомление
help-alerts-replay-told = О чём сообщили бы нынешние настройки, по коду программы в трее, на всегда включённом компьютере, который опрашивал портал только тогда и принимал все уведомления сразу. По замерам с диска перебоев не видно: неудачные опросы там не хранятся. Ничего не изменяется.
help-alerts-replay-lines = --from читает строки time,balance,fault, где последнего может не быть:
help-alerts-replay-fields = --json выводит по объекту на уведомление, каждый в своей строке (JSON Lines), сначала старые. Поля: time (RFC 3339), kind, also (список видов), balance (десятичное число в строке или null, если он ни разу не прочитан), summary, body.
help-alerts-replay-exit = Код завершения: 0 — готово, даже если сообщать было бы не о чем, 1 — ошибка, 2 — неверный вызов.

## partner-balance login

help-login-about = Подключить аккаунт: проверить учётные данные на портале и сохранить их в связке ключей
help-login-client-id = { -client-id }; если не указан, запрашивается или читается со стандартного ввода
help-login-client-id-more = Параметра для { -client-secret } нет: его могли бы прочитать в списке процессов. Он вводится без отображения или читается со стандартного ввода.
help-login-token = Только токен доступа вместо { -client-id } и { -client-secret }: действует не больше получаса
help-login-base-url = Адрес портала, если он не такой, как у поставщика
help-login-name = Название аккаунта
help-login-example = запросит { -client-id } и { -client-secret }
help-login-where = Где их взять: менеджер { -vendor } открывает доступ к API; затем на портале { -portal } в разделе { -api-page } включите его, скопируйте { -client-id } и нажмите { -reset }, чтобы увидеть новый { -client-secret }. После { -reset } старый секрет не действует: другие программы с ним перестают работать.
help-login-input = Стандартный ввод не из терминала: в первой строке { -client-id }, если он не указан, в следующей — { -client-secret }. Если подключён один аккаунт, его учётные данные заменяются; --account с новым идентификатором (1–60 символов: буквы от a до z, цифры, - _ и .) подключает ещё один и обязателен, когда аккаунтов несколько. Без связки ключей, например на сервере, вход не нужен: см. --credentials-file и переменные среды в partner-balance --help.
help-login-exit = Код завершения: 0 — подключено, 1 — отклонено или не сохранено (тогда не сохраняется ничего), 2 — неверный вызов, 130 — прервано.

## partner-balance logout

help-logout-about = Забыть аккаунт: его учётные данные, замеры и настройки
help-logout-example = остальные не меняются
help-logout-removes = Удаляет с этого компьютера все следы аккаунта, включая замеры, без дополнительного вопроса; сначала сохранить их может `history export`.
help-logout-exit = Код завершения: 0 — забыт, 1 — ошибка (при повторе продолжит с места остановки), 2 — неверный вызов.

## partner-balance accounts

help-accounts-about = Аккаунты: состояние каждого и где хранятся его учётные данные
help-accounts-json = Строка JSON на каждый аккаунт
help-accounts-example = ещё один
help-accounts-told = Для каждого — баланс на диске, уровень и возраст, приостановлен ли он, адрес и место хранения учётных данных. Портал не опрашивается.
help-accounts-fields = --json выводит по объекту на аккаунт, каждый в своей строке (JSON Lines). Поля: account, name, base_url, credential (keychain, environment, missing, keychain_locked, keychain_missing, keychain_failed), kind (client, token) или null, а также balance, currency, level, state, fetched_at, age_seconds, paused, как в partner-balance status.

## partner-balance config

help-config-about = Настройки, общие с программой в трее
help-config-path-about = Где находится файл настроек
help-config-show-about = Все настройки, по одной в строке: { help-value-key } = { help-value-value }
help-config-get-about = Значение одной настройки
help-config-set-about = Изменяет одну настройку; запущенная программа в трее применяет её в течение секунды
help-config-key = Какая настройка
help-config-value = Её новое значение
help-config-get-several = Если указано несколько аккаунтов — по одному в строке, в порядке настроек.
help-config-set-example-webhook = больше никакого
help-config-set-several = Если --account указан несколько раз, изменяются все эти аккаунты или ни один. refresh_interval — общий для всех аккаунтов; с --account — свой у этого аккаунта.
help-config-set-thresholds = critical не может быть выше low: чтобы понизить оба, начните с critical, чтобы повысить — с low.
help-config-set-webhook = Адрес вебхука может быть секретом, а аргументы видны другим: такой адрес лучше записать прямо в файл (partner-balance config path). Выводится всегда только его сервер.
help-config-set-exit = Код завершения: 0 — изменено, 1 — значение отклонено или не сохранено, 2 — неверный вызов.

## Настройки по ключам

help-key-refresh-interval = От одного обновления до другого, от 1m до 24h; с --account — свой интервал аккаунта или default, то есть общий
help-key-start-at-login = Запускается ли программа в трее при входе в систему; меняется в её настройках
help-key-hide-amount = Скрывать ли суммы там, где их могли бы увидеть другие
help-key-look-for-updates = Ищет ли программа в трее новые версии, раз в день
help-key-language = Язык: auto (язык системы) или код, например de, pt-BR или zh-Hans
help-key-history = Как долго хранить замеры: forever или срок, например 2 years или 400 days
help-key-icon-account = Какой из аккаунтов показывает значок: auto (самый срочный) или идентификатор
help-key-account-order = В каком порядке аккаунты в трее: urgent (сначала срочные) или own (как в файле)
help-key-name = Название аккаунта
help-key-base-url = Адрес портала; меняется через `login`
help-key-currency = Трёхбуквенный код валюты
help-key-low = Ниже этой суммы баланс низкий
help-key-critical = Ниже этой суммы баланс критический
help-key-paused = Приостановлен ли аккаунт: не опрашивается, и о нём не сообщается
help-key-rearm-percent = На сколько процентов баланс должен подняться над порогом, чтобы о новом падении ниже него сообщалось снова, от 0 до 100
help-key-days = Предупреждать, если дней осталось меньше указанного, от 1 до 365; 0 — никогда
help-key-remind-low = Как часто напоминать, пока баланс низкий: off, 4h, 12h, 1d или 3d
help-key-remind-critical = То же, пока он критический
help-key-recovered = Сообщать ли о пополнении
help-key-blind-after = Через какое время без замеров сообщать об этом, от 1h до 30d
help-key-quiet-from = Когда начинаются тихие часы, например 22:00
help-key-quiet-until = Когда они заканчиваются; если совпадает с quiet_from, тихих часов нет
help-key-days-off = Дни без уведомлений, например sat,sun; none — таких нет
help-key-critical-breaks-quiet = Сообщать ли о критическом балансе и в тихие часы
help-key-program = Программа, которой тоже передаются оповещения: полный путь без аргументов; пусто — никакой
help-key-webhook = Адрес, на который тоже передаются оповещения: https, а на этот компьютер и http; пусто — никакого

## partner-balance doctor

help-doctor-about = Что работает, что нет и что с этим делать
help-doctor-bundle = Записать в этот файл всё, что нужно поддержке; секретов в нём нет
help-doctor-exit = Код завершения: 0 — ничто не мешает читать баланс, 1 — мешает, 2 — неверный вызов.

## partner-balance updates

help-updates-about = Один раз проверяет, есть ли новая версия программы
help-updates-json = Строка JSON
help-updates-example = программа в трее проверяет ежедневно
help-updates-feed = Читается подписанная лента выпусков, независимо от look_for_updates; ничего не скачивается.
help-updates-fields = --json выводит один объект. Поля: installed, newest (версии), is_newer, published (RFC 3339), notes, notes_url, update_with (команда, если программу поставляет менеджер пакетов) или null, download (url, sha256) или null.
help-updates-exit = Код завершения: 0 — новой версии нет, 100 — есть, 1 — проверить не удалось, 2 — неверный вызов.

## partner-balance completions

help-completions-about = Автодополнение для оболочки
help-completions-shell = Какая оболочка
help-completions-zsh = zsh, с fpath+=~/.zfunc перед compinit:

## partner-balance man

help-man-about = Страницы man
help-man-output = Записать страницы всех команд в эту папку, а не выводить главную в стандартный вывод
help-man-english = Страницы на английском языке.
