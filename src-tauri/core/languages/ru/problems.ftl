### Что не так, что делает программа и что может сделать пользователь.

problems-sentences = { $first } { $second }

## Что делает программа

problems-retry-at = Следующая попытка: { $time }.
problems-retry-within-a-minute = Следующая попытка в течение минуты.
problems-retry-later = Следующая попытка позже.
problems-retry-now = Идёт новая попытка.
problems-retry-waiting = Обновление приостановлено.
problems-retry-not-stored = Ничего не сохранено.

## Что случилось и что делать

problems-offline-message = Портал { -portal } недоступен.
problems-offline-advice = Проверьте подключение этого компьютера к интернету.
problems-timed-out-message = Портал { -portal } не ответил вовремя.
problems-timed-out-advice = Если это повторится, проверьте подключение к интернету и прокси-сервер, если он есть.
problems-portal-down-message = На портале { -portal } внутренняя ошибка.
problems-portal-down-detail = На портале { -portal } внутренняя ошибка ({ $detail }).
problems-portal-down-advice = Делать ничего не нужно. Если это не прекратится, обратитесь в поддержку { -vendor }.
problems-rate-limited-message = Портал { -portal } просит реже отправлять запросы.
problems-rate-limited-advice = Если это не прекратится, увеличьте интервал обновления в настройках.
problems-credentials-refused-message = Портал { -portal } отклонил учётные данные.
problems-credentials-refused-advice = Проверьте { -client-id } и { -client-secret }. Если секрет сброшен в разделе { -api-page } портала { -portal }, введите новый.
problems-credentials-missing-message = В связке ключей нет учётных данных этого аккаунта.
problems-credentials-missing-advice = Введите { -client-id } и { -client-secret } заново.
problems-environment-unusable-message = Не удаётся использовать учётные данные из переменных среды.
problems-environment-unusable-advice = Исправьте переменную и запустите программу снова.
problems-environment-not-set = Переменная { $variable } не задана.
problems-environment-variable = { $variable }: { $problem }
problems-token-expired-message = Срок действия токена доступа истёк.
problems-token-expired-advice = Вставленный токен действует не больше получаса. Вставьте новый или введите { -client-id } и { -client-secret }: они действуют постоянно.
problems-address-refused-message = Портал { -portal } не принимает запросы с сетевого адреса этого компьютера.
problems-address-refused-advice = Если в разделе { -api-page } портала { -portal } включён параметр { -ip-restriction }, разрешите там эту сеть или подключитесь из разрешённой.
problems-wrong-address-message = По этому адресу нет портала { -portal }.
problems-wrong-address-advice = Проверьте адрес портала в форме с учётными данными.
problems-address-changed-message = Адрес портала изменён, поэтому сохранённые учётные данные не отправлены.
problems-address-changed-advice = Они относятся к адресу, для которого были введены. Подключитесь заново, чтобы использовать новый адрес, или верните прежний.
problems-proxy-failed-message = Прокси-сервер не может подключиться к порталу { -portal }.
problems-proxy-failed-detail = Прокси-сервер не может подключиться к порталу { -portal } ({ $detail }).
problems-proxy-failed-advice = Проверьте настройки прокси на этом компьютере или обратитесь к администратору сети.
problems-certificate-refused-message = Сертификат портала не является доверенным, поэтому ничего не отправлено.
problems-certificate-refused-advice = Проверьте дату и время на этом компьютере. Если в компании используется прокси-сервер, возможно, нужно установить его сертификат.
problems-unexpected-reply-message = Портал { -portal } прислал неожиданный ответ.
problems-unexpected-reply-detail = Портал { -portal } прислал неожиданный ответ ({ $detail }).
problems-unexpected-reply-advice = Если это не прекратится, сообщите ID запроса в поддержку { -vendor }.
problems-keychain-locked-message = Связка ключей заблокирована.
problems-keychain-locked-advice = Разблокируйте её и нажмите «Повторить».
problems-keychain-missing-message = На этом рабочем столе не запущена связка ключей.
problems-keychain-missing-advice = Запустите GNOME Keyring, KWallet или другую связку ключей (Secret Service).
problems-keychain-failed-message = Связка ключей сообщила об ошибке.
problems-keychain-failed-detail = Связка ключей сообщила об ошибке ({ $detail }).
problems-keychain-failed-advice = Перезапустите её или выйдите из системы и войдите снова. KWallet также не работает, если не установлен модуль OpenSSL для QCA (в Debian — libqca-qt6-plugins).
problems-history-unavailable-message = Не удаётся сохранять замеры.
problems-history-unavailable-detail = Не удаётся сохранять замеры ({ $detail }).
problems-history-unavailable-advice = Баланс по-прежнему отслеживается, но замеры и оповещения хранятся только до завершения программы. Проверьте свободное место и права на каталог данных.
problems-settings-unavailable-message = Не удаётся сохранить настройки.
problems-settings-unavailable-detail = Не удаётся сохранить настройки ({ $detail }).
problems-settings-unavailable-advice = Повторите попытку. Если не поможет, проверьте свободное место и права на каталог настроек.

## Настройки и история

problems-settings-file-hint = Исправьте файл и нажмите «Повторить» или сохраните настройки здесь.
problems-settings-save-hint = До завершения программа использует текущие настройки.
problems-history-hint = Программа повторяет попытку при каждом замере.
problems-history-read = Не удаётся прочитать историю ({ $detail }).
problems-history-export = Не удаётся записать файл ({ $detail }).
problems-history-export-unsure = Возможно, файл ещё записывается ({ $detail }).
problems-history-delete = Не удаётся удалить историю ({ $detail }).
problems-history-request-hint = Баланс по-прежнему отслеживается. Проверьте свободное место и права на папку, затем повторите попытку.
problems-nothing-stored-message = Экспортировать и удалять нечего: для этого аккаунта нет сохранённых замеров.
problems-nothing-stored-hint = Замер сохраняется при каждом обновлении. Повторите попытку после следующего.
problems-history-warning-hint = Баланс по-прежнему отслеживается. Оповещение может появиться повторно.

## Что не принимает форма

problems-base-url-not-an-address = Это не веб-адрес. Пример: https://openapi.partner.yeastar.com.
problems-base-url-not-encrypted = Адрес должен начинаться с https:// (на этом компьютере и http://), потому что на него отправляется { -client-secret }.
problems-base-url-too-much = В адресе допустимы только узел, порт и путь: без имени пользователя, без ? и без #.
problems-webhook-url-not-an-address = Это не веб-адрес. Пример: https://hooks.example/alerts.
problems-webhook-url-not-encrypted = Адрес должен начинаться с https:// (на этом компьютере и http://), потому что на него отправляется баланс.
problems-webhook-url-too-much = В адресе не должно быть имени пользователя и #.

## Окно

problems-no-window-summary = { -product } не может открыть окно
problems-no-window-body = Подсказка и меню значка по-прежнему показывают баланс. Запустите { -product } снова; если не поможет, переустановите программу. Сообщение системы: { $reason }.
problems-no-web-view-message = { -product } не может открыть окно: нужна среда выполнения Microsoft WebView2 Runtime, а она не установлена.
problems-no-web-view-hint = Значок, его подсказка и меню работают и без неё, а команда «partner-balance login» в консоли подключает аккаунт. После установки WebView2 нажмите значок ещё раз.
problems-no-web-view-question = Открыть страницу загрузки Microsoft?

## Рабочий стол без трея

problems-no-tray-gnome = Значок появится, как только будет трей; в GNOME для этого нужно расширение «AppIndicator and KStatusNotifierItem Support».
problems-no-tray-gnome-flashback = Значок появится, как только будет трей; в GNOME Flashback для этого нужен апплет «Indicator Applet Complete» на панели.
problems-no-tray-cinnamon = Значок появится, как только будет трей; в Cinnamon для этого нужны программа xapp-sn-watcher и апплет «XApp Status» на панели.
problems-no-tray-plasma = Значок появится, как только будет трей; в Plasma для этого нужен виджет «Системный лоток» на панели.
problems-no-tray-xfce = Значок появится, как только будет трей; в Xfce для этого нужно расширение «Лоток Состояния» (Status Tray Plugin) на панели.
problems-no-tray-mate = Значок появится, как только будет трей; в MATE для этого нужен апплет «Область уведомления» на панели.
problems-no-tray-lxqt = Значок появится, как только будет трей; в LXQt для этого нужен виджет «Плагин уведомлений» (Status Notifier Plugin) на панели.
problems-no-tray-budgie = Значок появится, как только будет трей; в Budgie для этого нужен апплет «System Tray» на панели.
problems-no-tray-bar = Значок появится, как только будет трей; в { $desktop } для этого нужна панель с треем, например Waybar с модулем «tray».
problems-no-tray-bar-unnamed = Значок появится, как только будет трей; на этом рабочем столе для этого нужна панель с треем, например Waybar с модулем «tray».
problems-no-tray-bridge = Значок появится, как только будет трей; в { $desktop } для этого нужен мост от StatusNotifierItem к собственному трею, например snixembed.
problems-no-tray-unknown = Значок появится, как только будет трей, например панель, которая показывает значки запущенных программ (StatusNotifierItem).
problems-no-tray-window = Сейчас на этом рабочем столе нет трея, поэтому открыто обычное окно.
problems-no-tray-summary = { -product } работает, но на этом рабочем столе нет трея
problems-no-tray-body = До тех пор открывайте { -product } из меню приложений. Это сообщение показывается только один раз.

## Поиск новых версий

problems-no-feed = В этой сборке нет ленты выпусков, поэтому новые версии она не ищет.
problems-feed-unread = Не удалось прочитать ленту выпусков: { $why }.
problems-feed-no-signature = Лента выпусков непригодна: её подпись не читается.
problems-feed-not-signed = Лента выпусков непригодна: это не то, что подписал издатель.
problems-feed-malformed = Лента выпусков непригодна: она подписана, но { $why }.
problems-feed-of-another-program = Лента выпусков непригодна: она подписана, но относится к другой программе.
problems-feed-older = Лента выпусков непригодна: она старше прочитанной ранее ленты версии { $version }.
problems-feed-expired = Лента выпусков непригодна: срок её действия истёк.
problems-feed-ahead = Лента выпусков непригодна: её дата ({ $date }) более чем на день опережает часы этого компьютера.

## Ошибки в файле настроек settings.toml

problems-settings-unreadable = Не удаётся прочитать settings.toml ({ $reason }). Пока файл не читается, программа использует прежние настройки или настройки по умолчанию.
problems-settings-not-toml = В settings.toml ошибка в строке { $line }. Пока она не исправлена, программа использует прежние настройки или настройки по умолчанию; копия файла сохранена как { $file }.
problems-settings-not-toml-no-copy = В settings.toml ошибка в строке { $line }. Пока она не исправлена, программа использует прежние настройки или настройки по умолчанию; сохранить копию файла не удалось, поэтому и настройки сохранить нельзя.
problems-settings-utf16 = Файл settings.toml сохранён в кодировке UTF-16. Сохраните его в UTF-8. До тех пор программа использует прежние настройки или настройки по умолчанию; копия файла сохранена как { $file }.
problems-settings-utf16-no-copy = Файл settings.toml сохранён в кодировке UTF-16. Сохраните его в UTF-8. До тех пор программа использует прежние настройки или настройки по умолчанию; сохранить копию файла не удалось, поэтому и настройки сохранить нельзя.
problems-settings-account-id = Значение { $key } в settings.toml должно состоять из 1–60 символов (буквы от a до z, цифры, - _ и .) и не быть demo. До исправления программа пропускает этот аккаунт и не трогает его раздел.
problems-settings-duplicate-account = Значение { $key } в settings.toml уже служит идентификатором другого аккаунта. Пока оно не изменено, программа пропускает этот аккаунт.

## Каким должно быть значение

problems-settings-must-language = Значение { $key } в settings.toml должно быть "auto" или одним из { $languages }.
problems-settings-must-bool = Значение { $key } в settings.toml должно быть true или false.
problems-settings-must-icon-account = Значение { $key } в settings.toml должно быть "auto" или идентификатором аккаунта.
problems-settings-must-order = Значение { $key } в settings.toml должно быть "urgent" или "own".
problems-settings-must-interval = Значение { $key } в settings.toml должно быть временем от "1m" до "24h", например "10m" или "1h 30m".
problems-settings-must-retention = Значение { $key } в settings.toml должно быть "forever" или сроком от "1 day" до "100 years", например "2 years" или "400 days".
problems-settings-must-accounts = Значение { $key } в settings.toml должно быть списком таблиц, каждая с заголовком [[accounts]].
problems-settings-must-name = Значение { $key } в settings.toml должно быть текстом из 1–60 символов в одной строке.
problems-settings-must-base-url = Значение { $key } в settings.toml должно быть адресом, который начинается с "https://" (на этом компьютере и "http://") и не содержит имени пользователя, ? и #.
problems-settings-must-currency = Значение { $key } в settings.toml должно быть трёхбуквенным кодом валюты, например "USD".
problems-settings-must-amount = Значение { $key } в settings.toml должно быть суммой, например 100 или 99.50.
problems-settings-must-at-most-low = Значение { $key } в settings.toml не должно превышать low.
problems-settings-must-alerts = Значение { $key } в settings.toml должно быть таблицей с заголовком [accounts.alerts].
problems-settings-must-percent = Значение { $key } в settings.toml должно быть целым числом от 0 до 100.
problems-settings-must-days = Значение { $key } в settings.toml должно быть целым числом от 0 (никогда) до 365.
problems-settings-must-remind = Значение { $key } в settings.toml должно быть "off", "4h", "12h", "1d" или "3d".
problems-settings-must-hours = Значение { $key } в settings.toml должно быть временем от "1h" до "30d", например "24h".
problems-settings-must-time = Значение { $key } в settings.toml должно быть временем суток, например "22:00".
problems-settings-must-days-off = Значение { $key } в settings.toml должно быть списком из "mon", "tue", "wed", "thu", "fri", "sat" и "sun".
problems-settings-must-program = Значение { $key } в settings.toml должно быть полным путём к программе, без аргументов.
problems-settings-must-webhook = Значение { $key } в settings.toml должно быть адресом, который начинается с "https://" (на этом компьютере и "http://") и не содержит имени пользователя и #.

## Что используется вместо него

problems-settings-used = До исправления программа использует { $value }.
problems-settings-used-of-all = До исправления программа использует общее значение для всех аккаунтов.
problems-settings-used-accounts = До исправления программа использует прежние аккаунты.
problems-settings-used-alerts = До исправления программа использует прежние настройки оповещений.
problems-settings-used-previous = До исправления программа использует прежнее значение.
problems-settings-used-none = До исправления этот параметр не используется.

## Под полем формы

problems-form-name = Введите название не длиннее 60 символов.
problems-form-currency = Введите трёхбуквенный код валюты, например USD.
problems-form-amount = Введите сумму, например 100 или 99.50.
problems-form-amount-ambiguous = Это можно понять двояко. Введите сумму без разделителей тысяч, например 1234 или 1234.50.
problems-form-critical = Введите сумму не больше порога низкого баланса: { $low }.
problems-form-minutes = Введите целое число минут от 1 до 1440.
problems-form-percent = Введите целое число от 0 до 100.
problems-form-days = Введите целое число дней от 0 до 365.
problems-form-remind = Выберите один из интервалов в списке.
problems-form-hours = Введите целое число часов от 1 до 720.
problems-form-time = Введите время суток, например 22:00.
problems-form-no-span = Введите время, отличное от первого: иначе тихие часы закончатся, едва начавшись.
problems-form-days-off = Выберите дни недели.
problems-form-language = Выберите один из языков в списке.
problems-form-client-id = Введите { -client-id }.
problems-form-client-secret = Введите { -client-secret }.
problems-form-access-token = Вставьте токен доступа.
problems-form-retention = Введите forever или срок от "1 day" до "100 years", например "2 years" или "400 days".
problems-form-program = Введите полный путь к программе, без аргументов.

## Файл с замерами

problems-history-replaced = История баланса была повреждена. Повреждённый файл переименован в { $file }, начата новая история.

## Программа не запускается или не завершается

problems-not-started = { -product } не запускается: { $reason }.
problems-not-ended = Программа { -product } не завершена: { $reason }.
problems-unknown-argument = Неизвестный аргумент { $argument }. Справка: --help.
problems-start-no-home = система не сообщает домашнюю папку: задайте HOME или XDG_CONFIG_HOME, XDG_DATA_HOME и XDG_STATE_HOME
problems-start-relative-home = { $variable } содержит неполный путь и поэтому не используется: укажите полный путь к папке или сбросьте переменную
problems-start-no-answer = программа { -product } уже запущена, но не отвечает
problems-start-unclear = не удаётся выяснить, запущена ли уже программа { -product }: { $detail }
problems-start-no-desktop = не найден сеанс рабочего стола (к нему не ведёт ни WAYLAND_DISPLAY, ни DISPLAY)
