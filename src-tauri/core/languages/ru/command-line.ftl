### Вывод команд partner-balance.
### Термины: look — опрос; due — пора сообщить; armed — наготове; told — сообщено; way out — канал; standard input — стандартный ввод.

## Советы под описанием проблемы

command-line-hint-credentials-refused = Проверьте { -client-id } и { -client-secret }. Если секрет сброшен в разделе { -api-page } портала { -portal }, выполните `partner-balance login` с новым.
command-line-hint-credentials-missing = Выполните `partner-balance login` или задайте учётные данные в переменных среды либо через --credentials-file.
command-line-hint-environment-unusable = Исправьте переменную или файл, указанный в --credentials-file.
command-line-hint-token-expired = Вставленный токен действует не больше получаса. Выполните `partner-balance login` с новым токеном или с { -client-id } и { -client-secret }: они действуют постоянно.
command-line-hint-wrong-address = Проверьте адрес портала. Другой адрес задаёт `partner-balance login --base-url`.
command-line-hint-address-changed = Они относятся к адресу, для которого были введены. Выполните `partner-balance login`, чтобы использовать новый адрес, или верните прежний (base_url в settings.toml, PARTNER_BALANCE_BASE_URL).
command-line-hint-keychain-locked = Разблокируйте её и повторите команду или задайте учётные данные в переменных среды либо через --credentials-file.
command-line-hint-keychain-missing = Запустите GNOME Keyring, KWallet или другую связку ключей (Secret Service). На машине без рабочего стола задайте учётные данные в переменных среды или через --credentials-file.
command-line-hint-keychain-failed = Перезапустите её, выйдите из системы и войдите снова или задайте учётные данные в переменных среды либо через --credentials-file. KWallet также не работает, если не установлен модуль OpenSSL для QCA (в Debian — libqca-qt6-plugins).
command-line-hint-rate-limited = Если это не прекратится, увеличьте интервал: `partner-balance config set refresh_interval 30m`.
command-line-hint-history-unavailable = Проверьте свободное место и права на каталог данных.
command-line-hint-settings-unavailable = Проверьте свободное место и права на каталог настроек.

## Строки status, accounts и watch, подсказки и меню панелей

command-line-updated = обновлено: { $age }
command-line-updated-stale = обновлено: { $age }, с тех пор мог измениться
command-line-updated-stale-line = Обновлено: { $age }, с тех пор мог измениться
command-line-request-id = ID запроса: { $id }
command-line-sentence = { $text }.
command-line-of-account = { $account }: { $what }.
command-line-more-lines = { $count ->
    [one] … и ещё { $count }
    [few] … и ещё { $count }
    [many] … и ещё { $count }
   *[other] … и ещё { $count }
}
command-line-bar-not-connected = не подключено
command-line-bar-connect = Аккаунт ещё не подключён: выполните partner-balance login
command-line-menu-no-account = Аккаунт ещё не подключён
command-line-menu-connect = Выполните partner-balance login в терминале
command-line-menu-again = Запустить снова

## Ошибки многих команд

command-line-no-account = Ни один аккаунт ещё не подключён.
command-line-no-account-hint = Подключить его: `partner-balance login`. На сервере без связки ключей задайте учётные данные в переменных среды или через --credentials-file: см. partner-balance --help.
command-line-output-unwritten = Не удаётся записать вывод: { $reason }.
command-line-file-unreadable = Не удаётся прочитать { $file }: { $reason }.
command-line-file-unwritten = Не удаётся записать { $file }: { $reason }.
command-line-stdin-unreadable = Не удаётся прочитать стандартный ввод: { $reason }.
command-line-stdin-no-text = На стандартном вводе не текст в UTF-8.
command-line-stdin-no-text-hint = Сохраните исходный файл в UTF-8.
command-line-no-waiting = Система не даёт средств ожидания: { $reason }.
command-line-no-signals = Система не даёт получать сигналы: { $reason }.
command-line-reason-not-found = нет такого файла или папки
command-line-reason-is-folder = это папка
command-line-reason-not-a-folder = на пути к нему вместо папки файл
command-line-reason-disk-full = диск заполнен
command-line-reason-read-only = диск доступен только для чтения
command-line-reason-not-permitted = нет прав доступа
command-line-others-folder = { $folder } принадлежит другому пользователю: файлы root в этой папке лишили бы его доступа.
command-line-others-folder-hint = Выполните команду от имени этого пользователя, без sudo, или от имени root с его собственными папками: sudo -H.

## Какой аккаунт имеется в виду

command-line-one-account = Это делается для одного аккаунта: укажите --account один раз.
command-line-several-accounts = Аккаунтов несколько: выберите один с помощью --account ({ $ids }).
command-line-several-called = Название { $name } есть у нескольких аккаунтов.
command-line-several-called-hint = Выберите по идентификатору: { $ids }.
command-line-no-such-account = Нет аккаунта { $name }.
command-line-no-such-account-hint = Есть: { $ids }.
command-line-no-such-account-none = Ни один не подключён; подключить: `partner-balance login`.

## Параметры не на своём месте

command-line-misplaced-status = Параметры `status` указываются после имени команды, например: partner-balance status --json
command-line-misplaced-export = Параметры `history export` указываются после имени команды, например: partner-balance history export --since 30d
command-line-misplaced-replay = Параметры `alerts replay` указываются после имени команды, например: partner-balance alerts replay --json
command-line-wrong-usage = неверный вызов: см. { $command }
command-line-login-no-secret = login не принимает секрет в аргументе: его могли бы прочитать в списке процессов.
command-line-login-no-secret-hint = Он вводится по запросу или читается со стандартного ввода: см. partner-balance login --help

## accounts

command-line-accounts-keychain-client = { -client-id } и { -client-secret } в связке ключей
command-line-accounts-keychain-token = токен доступа в связке ключей
command-line-accounts-environment-client = { -client-id } и { -client-secret } из переменных среды
command-line-accounts-environment-token = токен доступа из переменных среды
command-line-accounts-environment-unusable = из переменных среды, непригодны
command-line-accounts-missing = нет учётных данных: выполните partner-balance login
command-line-accounts-keychain-locked = связка ключей заблокирована
command-line-accounts-keychain-missing = связка ключей не запущена
command-line-accounts-keychain-failed = сбой связки ключей

## alerts

command-line-alert-critical = критический баланс
command-line-alert-low = низкий баланс
command-line-alert-days = баланса хватит ненадолго
command-line-alert-refused = учётные данные отклонены
command-line-alert-token = токен доступа истекает
command-line-alert-blind = баланс не читается
command-line-alert-reminder = напоминание
command-line-alert-recovered = пополнение
command-line-alerts-none-told = Оповещений ещё не было.
command-line-alerts-told = Сообщено { $moment }: { $kinds }.
command-line-alerts-told-balance = Сообщено { $moment }: { $kinds } ({ $money }).
command-line-alerts-state = { $alert }: { $state }.
command-line-alerts-critical = Критический баланс
command-line-alerts-critical-below = Критический баланс (ниже { $money })
command-line-alerts-low = Низкий баланс
command-line-alerts-low-below = Низкий баланс (ниже { $money })
command-line-alerts-days = Хватит ненадолго (меньше { $days } дн.)
command-line-alerts-refused = Учётные данные отклонены
command-line-alerts-blind = Баланс не читается (дольше { $time })
command-line-alerts-armed = наготове
command-line-alerts-due = пора сообщить, ещё не сообщено
command-line-alerts-told-state = сообщено, снова пока не наготове
command-line-alerts-token-ends = Вставленный токен доступа действует до { $moment }; сообщение придёт за полчаса до этого.
command-line-alerts-snoozed = Отложено { $since }: { $what }.
command-line-held-back-low = до { $moment } не приходят напоминания и предупреждения о низком балансе
command-line-held-back-low-topped-up = до пополнения не приходят напоминания и предупреждения о низком балансе
command-line-held-back-critical = до { $moment } не приходят напоминания и предупреждения о низком и критическом балансе
command-line-held-back-critical-topped-up = до пополнения не приходят напоминания и предупреждения о низком и критическом балансе
command-line-still-told-critical = Если баланс станет критическим, об этом будет сообщено и оповещения возобновятся.
command-line-still-told-else = Обо всём остальном сообщается, например о том, что баланс не удаётся прочитать.
command-line-nothing-held-back = ничего не отложено
command-line-snooze-ended = оповещения возобновлены, больше ничего не отложено
command-line-nothing-was-held-back = ничего не было отложено
command-line-alerts-quiet = Сейчас время тишины, до { $moment }.
command-line-alerts-quiet-always = Сейчас время тишины, и так всегда: все дни без оповещений.
command-line-alerts-next-now = Далее: { $kinds }, сейчас, от программы в трее.
command-line-alerts-next-at = Далее: { $kinds }, { $moment }, если до этого ничего не изменится.
command-line-alerts-waits-paused = Само ничего не придёт: аккаунт приостановлен.
command-line-alerts-waits-never-read = Само ничего не придёт: баланс ещё ни разу не запрашивался.
command-line-alerts-waits-last-look-failed = Само ничего не придёт: последний опрос не удался, и всё ждёт удачного.
command-line-alerts-waits-snoozed = Само ничего не придёт: оповещения отложены.
command-line-alerts-waits-always-quiet = Само ничего не придёт: время тишины длится всегда.
command-line-alerts-waits-reminders-off = Само ничего не придёт: баланс ниже порога, но напоминания выключены.
command-line-alerts-waits-nothing-due = Само ничего не придёт: сообщать не о чем.
command-line-ways-out = Другие каналы ({ $ways }): { $state }.
command-line-way-program = программа
command-line-way-webhook = вебхук
command-line-ways-out-due = пора сообщить, ещё не сообщено: { $kinds }
command-line-ways-out-told = считается сообщённым: { $kinds } от { $moment }
command-line-ways-out-none-told = оповещений ещё не было
command-line-ways-out-waiting = { $count ->
    [0] ничто не ждёт приёма
    [one] ждёт приёма { $count } событие
    [few] ждут приёма { $count } события
    [many] ждут приёма { $count } событий
   *[other] ждут приёма { $count } события
}
command-line-alerts-other-address = Данные об аккаунте { $account } на этом компьютере относятся к другому адресу: ничего не изменено.
command-line-alerts-other-address-hint = Первый замер по нынешнему адресу начнёт всё заново: `partner-balance status`.
command-line-alerts-nothing-known = Об аккаунте { $account } пока ничего не известно, поэтому откладывать нечего.
command-line-alerts-nothing-known-hint = Начало положит первый замер: `partner-balance status`.

## alerts test

command-line-test-shown = Тестовое уведомление показано на экране или в списке уведомлений рабочего стола.
command-line-test-no-server = Тестовое уведомление не показано: на этом рабочем столе нечему показывать уведомления.
command-line-test-no-server-hint = Выполните команду в сеансе рабочего стола. Большинство рабочих столов показывают уведомления; без рабочего стола это делают dunst и mako. На сервере для оповещений служит `partner-balance check`.
command-line-test-no-answer = Тестовое уведомление не показано: программа, которая показывает уведомления, не отвечает.
command-line-test-no-answer-hint = Она ещё может его показать. Перезапустите её или выйдите из системы и войдите снова.
command-line-test-refused = Тестовое уведомление не показано: программа, которая показывает уведомления, отклонила его ({ $detail }).
command-line-test-not-shown = Тестовое уведомление не показано: { $reason }.
command-line-test-switched-off-hint = Измените это и повторите попытку.
command-line-test-refused-hint = Проверьте, разрешены ли уведомления в настройках рабочего стола, и повторите попытку.
command-line-test-program-taken = Программа аккаунта «{ $account }» приняла тестовое оповещение.
command-line-test-webhook-taken = Вебхук аккаунта «{ $account }» принял тестовое оповещение.
command-line-test-program-not-taken = Программа аккаунта «{ $account }» не приняла тестовое оповещение: { $reason }.
command-line-test-webhook-not-taken = Вебхук аккаунта «{ $account }» не принял тестовое оповещение: { $reason }.

## alerts webhook-secret

command-line-webhook-secret-hint = Сообщите его получателю вебхука, который проверяет им подписи, и никому больше.
command-line-webhook-secret-new-hint = Сообщите его получателю вебхука вместо прежнего, который больше не используется.

## alerts replay и файлы со строками time, balance и fault

command-line-replay-no-looks = Оповещений бы не было: нет опросов.
command-line-replay-sum = { $count ->
    [0] С { $from } по { $to } уведомлений бы не было.
    [one] { $count } уведомление с { $from } по { $to }.
    [few] { $count } уведомления с { $from } по { $to }.
    [many] { $count } уведомлений с { $from } по { $to }.
   *[other] { $count } уведомления с { $from } по { $to }.
}
command-line-replay-settings-hint = Для --settings нужен файл настроек: см. partner-balance config path.
command-line-rows-file = { $file }, строка { $line }: { $problem }.
command-line-rows-stdin = Стандартный ввод, строка { $line }: { $problem }.
command-line-rows-no-text = это не текст в UTF-8
command-line-rows-no-time = "{ $text }" — не время со смещением от UTC (RFC 3339)
command-line-rows-no-amount = "{ $text }" — не сумма вида 675.24
command-line-rows-two-fields = { $count ->
    [one] нужны два поля, time и balance, а здесь { $count } поле
    [few] нужны два поля, time и balance, а здесь { $count } поля
    [many] нужны два поля, time и balance, а здесь { $count } полей
   *[other] нужны два поля, time и balance, а здесь { $count } поля
}
command-line-rows-three-fields = { $count ->
    [one] нужны два или три поля, time, balance и fault, а здесь { $count } поле
    [few] нужны два или три поля, time, balance и fault, а здесь { $count } поля
    [many] нужны два или три поля, time, balance и fault, а здесь { $count } полей
   *[other] нужны два или три поля, time, balance и fault, а здесь { $count } поля
}
command-line-rows-neither = в ней нет ни баланса, ни кода ошибки
command-line-rows-both = в ней есть и баланс, и код ошибки, а опрос даёт что-то одно
command-line-rows-order = { $time } раньше времени предыдущей строки
command-line-rows-no-code = "{ $text }" — не код ошибки
command-line-rows-form-readings = Каждая строка — time,balance, например 2026-11-23T14:05:11Z,675.24; первой может быть строка с названиями.
command-line-rows-form-looks = Каждая строка — time,balance или time,balance,fault, по порядку времени, например 2026-11-23T14:05:11Z,675.24 или 2026-11-23T14:05:11Z,,offline; первой может быть строка с названиями. Коды ошибок: { $codes }.

## config

command-line-config-address = Адрес меняет `partner-balance login --base-url`: сначала он проверяется.
command-line-look-for-source = Поищите там, откуда вы получили программу.
command-line-config-critical-above = Порог критического баланса оказался бы выше порога низкого.
command-line-config-critical-above-hint = Сначала понизьте его: `partner-balance config set critical`.
command-line-config-no-tray = Программа для трея не найдена ни рядом с этой, ни в путях поиска.
command-line-config-no-tray-hint = start_at_login относится к ней: установите её или измените это в её настройках.
command-line-config-login-unchanged = Не удаётся изменить, что запускается при входе в систему ({ $detail }).
command-line-config-login-path = путь к программе нельзя там записать
command-line-enter-interval = Введите время от 1m до 24h, например 10m или "1h 30m", или целое число минут.
command-line-enter-true-false = Введите true или false.
command-line-enter-order = Введите urgent или own.
command-line-enter-language = Введите auto (язык системы) или одно из { $tags }.
command-line-enter-blind-after = Введите время от 1h до 30d, например 24h или 36h, с точностью до минуты.
command-line-enter-percent = Введите целое число от 0 до { $most }.
command-line-enter-days = Введите целое число от 1 до { $most } или 0 (никогда).
command-line-enter-remind = Введите off, 4h, 12h, 1d или 3d.
command-line-enter-time-of-day = Введите время суток с часами и минутами, например 22:00.
command-line-enter-days-off = Введите дни, например sat,sun, из числа mon, tue, wed, thu, fri, sat и sun; или none.
command-line-enter-whole-address = Введите адрес целиком: при выводе часть его опускается.
command-line-enter-whole-address-hint = Полный адрес — в файле настроек: `partner-balance config path`.

## Файл --credentials-file

command-line-credentials-unreadable = Не удаётся прочитать файл учётных данных { $file }: { $reason }.
command-line-credentials-utf-16 = Файл учётных данных { $file } непригоден: он сохранён в UTF-16. Сохраните его в UTF-8.
command-line-credentials-no-text = Файл учётных данных { $file } непригоден: это не текст в UTF-8. Сохраните его в UTF-8.
command-line-credentials-no-value = Файл учётных данных { $file } непригоден: строка { $line } не имеет вида КЛЮЧ=ЗНАЧЕНИЕ.
command-line-credentials-no-key = Файл учётных данных { $file } непригоден: строка { $line } начинается с неизвестного ключа.
command-line-credentials-twice = Файл учётных данных { $file } непригоден: в строке { $line } второй раз указан ключ { $key }.
command-line-credentials-empty = Файл учётных данных { $file } непригоден: в нём нет учётных данных.
command-line-credentials-hint = В нём должны быть строки вида { $example }; см. `partner-balance --help`.
command-line-credentials-open = Файл учётных данных { $file } открыт для других (права { $mode }), поэтому не используется.
command-line-credentials-close = Закройте его командой: { $command }
command-line-credentials-unknown-rights = Неизвестно, кому доступен файл учётных данных { $file }: { $reason }.
command-line-credentials-unknown-rights-hint = Он не используется. Храните его в своей папке пользователя, на диске, который поддерживает права доступа.
command-line-credentials-of-another = Файл учётных данных { $file } принадлежит другому пользователю ({ $owner }), поэтому не используется.
command-line-credentials-open-to = Файл учётных данных { $file } открыт для других ({ $who }), поэтому не используется.
command-line-credentials-open-to-all = Файл учётных данных { $file } открыт для всех, поэтому не используется.
command-line-credentials-copy = Скопируйте его в свою папку пользователя и используйте копию.
command-line-who-everyone = все
command-line-who-at-computer = все, кто сидит за этим компьютером
command-line-who-anonymous = пользователи без входа в систему
command-line-who-logged-in = все, кто вошёл в систему
command-line-who-users = все пользователи этого компьютера
command-line-who-guests = гости

## doctor

command-line-doctor-ok = ок
command-line-doctor-note = инфо
command-line-doctor-problem = проблема
command-line-doctor-settings = настройки
command-line-doctor-history = история
command-line-doctor-keychain = связка ключей
command-line-doctor-desktop = рабочий стол
command-line-doctor-tray = трей
command-line-doctor-notifications = уведомления
command-line-doctor-proxy = прокси
command-line-doctor-network = сеть
command-line-doctor-tls = TLS
command-line-doctor-portal = портал
command-line-doctor-clock = часы
command-line-doctor-account = аккаунт
command-line-doctor-updates = обновления
command-line-doctor-settings-correct = Исправьте { $file }.
command-line-doctor-settings-none = Файла { $file } ещё нет: действуют значения по умолчанию.
command-line-doctor-settings-read = { $count ->
    [one] { $file } читается: { $count } аккаунт.
    [few] { $file } читается: { $count } аккаунта.
    [many] { $file } читается: { $count } аккаунтов.
   *[other] { $file } читается: { $count } аккаунта.
}
command-line-doctor-history-none = Замеров ещё нет.
command-line-doctor-history-unreadable = { $file }: { $detail }.
command-line-doctor-history-read = { $file } читается; последний замер: { $age }.
command-line-doctor-history-read-none = { $file } читается; замеров этих аккаунтов нет.
command-line-doctor-keychain-locked = Связка ключей заблокирована.
command-line-doctor-keychain-locked-hint = Разблокируйте её, например программой паролей рабочего стола.
command-line-doctor-keychain-holds = Разблокирована, учётные данные аккаунта в ней есть.
command-line-doctor-keychain-holds-all = Разблокирована, учётные данные аккаунтов в ней есть.
command-line-doctor-keychain-lacks = Разблокирована, но учётных данных аккаунта в ней нет.
command-line-doctor-keychain-lacks-some = Разблокирована, но учётные данные есть не для всех аккаунтов.
command-line-doctor-run-login = Выполните `partner-balance login`.
command-line-doctor-keychain-open = Разблокирована.
command-line-doctor-keychain-silent = Связка ключей не отвечает.
command-line-doctor-keychain-silent-hint = Посмотрите, нет ли на экране её запроса, или перезапустите её.
command-line-doctor-keychain-missing = Связка ключей не запущена.
command-line-doctor-keychain-missing-hint = Запустите GNOME Keyring, KWallet или другую службу Secret Service; без рабочего стола задайте учётные данные в переменных среды или через --credentials-file.
command-line-doctor-no-desktop = Сеанса рабочего стола здесь нет, поэтому нет ни значка в трее, ни уведомлений.
command-line-doctor-no-desktop-hint = На сервере делать ничего не нужно: для оповещений там служит `check`.
command-line-doctor-tray-shown = Панель показывает значки трея.
command-line-doctor-tray-not-shown = Значки трея нечему показать, поэтому программа открывается в окне.
command-line-doctor-notifications-shown = Сервер уведомлений запущен.
command-line-doctor-notifications-not-shown = Сервер уведомлений не запущен: оповещения подождут, пока он появится.
command-line-doctor-notifications-hint = Он есть в большинстве рабочих столов; без рабочего стола работают dunst и mako.
command-line-doctor-desktop-unseen = Значок в трее и уведомления не проверялись.
command-line-doctor-desktop-unseen-mac = Разрешены ли { -product } уведомления, указано в разделе «Уведомления» системных настроек.
command-line-doctor-desktop-unseen-windows = Разрешены ли { -product } уведомления, указано в параметрах системы в разделе «Система» > «Уведомления», а виден ли значок — в разделе «Персонализация» > «Панель задач».
command-line-doctor-proxy-unusable = В переменной { $name } нет пригодного прокси-сервера, поэтому она не учитывается.
command-line-doctor-proxy-unusable-hint = Примеры: http://proxy.example:3128 или socks5h://proxy.example:1080.
command-line-doctor-proxy-environment = Запросы идут через { $proxy }, как задано в переменных среды (HTTPS_PROXY или ALL_PROXY).
command-line-doctor-proxy-system = Запросы идут через { $proxy }, как задано в переменных среды или настройках системы.
command-line-doctor-proxy-desktop = Запросы идут через { $proxy }, как задано в настройках рабочего стола.
command-line-doctor-paused = { $account }: приостановлен, поэтому не опрошен.
command-line-doctor-paused-hint = Снова включить: { $command }
command-line-doctor-account-known = { $account }: { $money }.
command-line-doctor-account-problem = { $account }: { $problem }
command-line-doctor-reached = { $host } доступен.
command-line-doctor-trusted = Сертификат { $host } — доверенный.
command-line-doctor-answers = { $host } отвечает как портал (HTTP { $status }).
command-line-doctor-host-problem = { $host }: { $problem } ({ $detail })
command-line-doctor-no-connection = Имя { $host } найдено, но соединения нет.
command-line-doctor-no-connection-hint = Проверьте брандмауэр и прокси-сервер этой сети.
command-line-doctor-no-name = Имя { $host } не найдено.
command-line-doctor-no-name-hint = Проверьте подключение этого компьютера к интернету и правильность адреса.
command-line-doctor-clock-unknown = Портал не сообщает время, поэтому о часах компьютера ничего не известно.
command-line-doctor-clock-right = Совпадают с часами портала с точностью до минуты.
command-line-doctor-clock-behind = Часы этого компьютера отстают от часов портала на { $seconds } с.
command-line-doctor-clock-ahead = Часы этого компьютера опережают часы портала на { $seconds } с.
command-line-doctor-clock-hint = Установите точное время, лучше всего через синхронизацию: иначе срок токенов истекает слишком рано или слишком поздно.
command-line-doctor-updates-none = Проверки ещё не было; программа в трее проверяет раз в день.
command-line-doctor-updates-looked = Проверено: { $age }.
command-line-doctor-updates-known = Доступна версия { $version }: её нашла более ранняя проверка.
command-line-doctor-updates-available = Доступна версия { $version }.
command-line-doctor-updates-newest = Проверено: { $age }. Эта версия последняя.
command-line-doctor-updates-expired = Проверено: { $age }. Срок действия прочитанной тогда ленты истёк.
command-line-doctor-updates-hint = Попытка повторится сама. Проверить сейчас: `partner-balance updates`.
command-line-doctor-bundle = Записан файл { $file }. Секретов в нём нет; просмотрите его перед отправкой.

## forecast

command-line-forecast-hidden = Суммы скрыты параметром hide_amount в настройках, а дни бы их выдали.
command-line-forecast-hidden-hint = С --json они выводятся всё равно.
command-line-forecast-until = Это срок до падения ниже { $threshold }, если ничего не пополнять.
command-line-forecast-spent = В день расходуется примерно { $money }.
command-line-forecast-charges = Ожидаются списания: { $charges }.
command-line-forecast-charge = { $money } { $day }
command-line-forecast-confidence-low = { $days ->
    [one] Основано на замерах за { $days } день; надёжность: низкая.
    [few] Основано на замерах за { $days } дня; надёжность: низкая.
    [many] Основано на замерах за { $days } дней; надёжность: низкая.
   *[other] Основано на замерах за { $days } дня; надёжность: низкая.
}
command-line-forecast-confidence-fair = { $days ->
    [one] Основано на замерах за { $days } день; надёжность: средняя.
    [few] Основано на замерах за { $days } дня; надёжность: средняя.
    [many] Основано на замерах за { $days } дней; надёжность: средняя.
   *[other] Основано на замерах за { $days } дня; надёжность: средняя.
}
command-line-forecast-confidence-good = { $days ->
    [one] Основано на замерах за { $days } день; надёжность: высокая.
    [few] Основано на замерах за { $days } дня; надёжность: высокая.
    [many] Основано на замерах за { $days } дней; надёжность: высокая.
   *[other] Основано на замерах за { $days } дня; надёжность: высокая.
}

## history

command-line-history-hidden = Суммы скрыты параметром hide_amount в настройках: показывать нечего.
command-line-history-hidden-hint = С --json и в `history export` они выводятся всё равно.
command-line-history-day = День
command-line-history-spent = Расход
command-line-history-topped-up = Пополнено
command-line-history-balance = Баланс
command-line-history-total = Итого
command-line-history-none = За это время замеров нет.
command-line-beyond-calendar = Этот момент за пределами календаря.
command-line-nothing-between = --since позже --until: между ними ничего нет.
command-line-delete-question = Удалить с этого компьютера замеры ({ $accounts }), кроме последнего? [д/Н]
command-line-answer-yes = д да
command-line-delete-not = Ничего не удалено.
command-line-deleted = { $account }: удалены все замеры, кроме последнего.
command-line-delete-other-address = Замеры аккаунта { $account } на этом компьютере относятся к другому адресу: ничего не удалено.
command-line-delete-other-address-hint = Задайте в base_url аккаунта адрес, с которого они получены, а затем удалите их.
command-line-delete-unasked = Для удаления замеров без терминала, где можно спросить, нужен --yes: ничего не удалено.
command-line-answer-unreadable = Не удаётся прочитать ответ: { $reason }.

## login и logout

command-line-login-replaces = Учётные данные аккаунта { $account } будут заменены; чтобы подключить ещё один, укажите --account с новым идентификатором.
command-line-login-where = { -client-id } и { -client-secret } находятся на портале { -portal } в разделе { -api-page }.
command-line-login-reset = Кнопка { -reset } там показывает новый секрет и отменяет старый. До проверки ничего не сохраняется.
command-line-login-ask = { $field }:
command-line-login-ask-hidden = { $field } (не отображается):
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = Токен доступа
command-line-login-input-ended = Стандартный ввод закончился раньше, чем учётные данные.
command-line-login-input-ended-hint = В первой строке должен быть { -client-id }, если он не задан через --client-id, а в следующей — { -client-secret }.
command-line-login-not-hidden = Этот терминал не может скрыть ввод, поэтому секрет не запрашивается.
command-line-login-other-terminal = Выполните вход из другого терминала или передайте секрет через конвейер.
command-line-login-other-terminal-windows = Окно Git Bash этого не может: войдите из Windows Terminal или командной строки, начните команду с winpty или передайте секрет через конвейер.
command-line-login-account-id = Идентификатор нового аккаунта состоит из 1–60 символов (буквы от a до z, цифры, - _ и .) и не может быть auto, environment или demo.
command-line-login-works = Учётные данные действуют, но не сохранены.
command-line-login-connected-as = Подключено как { $who }.
command-line-login-connected = Подключено.
command-line-login-token-until = Этот токен доступа действует до { $moment }. { -client-id } и { -client-secret } действуют постоянно.
command-line-login-token-half-hour = Этот токен доступа действует не больше получаса. { -client-id } и { -client-secret } действуют постоянно.
command-line-login-environment = В переменных среды заданы другие учётные данные, они важнее связки ключей: `status` использует их.
command-line-logout-environment = Учётные данные взяты из переменных среды или файла: в связке ключей забывать нечего.
command-line-logout-environment-hint = Сбросьте переменные или удалите файл.
command-line-logout-forgot = Аккаунт { $account } забыт: учётные данные, замеры и настройки.

## metrics и man

command-line-metrics-hint = Папка должна существовать, и у пользователя должно быть право записи в неё.
command-line-man-unwritten = Не удаётся записать страницы в { $folder }: { $reason }.

## updates

command-line-updates-feed = Лента выпусков этой сборки непригодна: { $reason }.
command-line-updates-earlier = Более ранняя проверка нашла версию { $version }.
command-line-updates-hint = Повторите попытку позже или поищите там, откуда вы получили программу.
command-line-updates-newest = Версия { $version } последняя.
command-line-updates-available = Доступна версия { $version } от { $day }; эта — { $installed }.
command-line-updates-notes = Что нового: { $page }
command-line-updates-checksum = SHA-256: { $sum }
command-line-setting-of-all = { $key } — настройка программы, общая для всех аккаунтов. Не указывайте --account.
