### Термины: balance — баланс; prepaid — предоплата; threshold — порог; top up — пополнить; alert — оповещение;
### notification — уведомление; snooze — отложить (оповещения), end snooze — возобновить; low / critical — низкий / критический;
### reading — замер; refresh — обновить; keychain — связка ключей; credentials — учётные данные; access token — токен доступа;
### account — аккаунт; forget — забыть (аккаунт); paused — приостановлен; tray — трей; settings — настройки; history — история;
### forecast — прогноз; webhook — вебхук; charge — списание.

## Уровни

balance-level-normal = В норме
balance-level-low = Низкий
balance-level-critical = Критический
balance-level-unknown = Неизвестен
balance-level-word-normal = в норме
balance-level-word-low = низкий
balance-level-word-critical = критический
balance-level-word-unknown = неизвестен
balance-level-sentence-normal = В норме: порог низкого баланса { $threshold }
balance-level-sentence-low = Низкий: ниже порога { $threshold }
balance-level-sentence-critical = Критический: ниже порога { $threshold }
balance-level-sentence-unknown = Баланс пока неизвестен

## Баланс аккаунта

balance-amount-low = { $amount } (низкий)
balance-amount-critical = { $amount } (критический)
balance-amount-hidden = сумма скрыта
balance-amount-unknown = баланс неизвестен
balance-account-facts = { $account }: { $facts }
balance-account-facts-problem = { $account }: { $facts }. { $problem }
balance-demo-name = { $account } (демо)
balance-list = { $first }, { $second }
balance-as-of = По состоянию на { $moment }
balance-as-of-stale = По состоянию на { $moment }, мог измениться
balance-line-as-of = на { $moment }
balance-line-paused = приостановлен
balance-line-snoozed = оповещения отложены
balance-line-not-read = ещё не прочитан
balance-not-read-yet = Ещё не прочитан
balance-paused = Приостановлен
balance-row-level-age = { $level } · { $age }
balance-updated = Обновлено: { $age }
balance-next-at = Следующее обновление: { $time }
balance-next-within-a-minute = Следующее обновление в течение минуты
balance-next-later = Следующее обновление позже
balance-announcement = Баланс: { $amount }.
balance-announcement-stale = Баланс: { $amount }, с тех пор мог измениться.
balance-announcement-accounts = { $count ->
    [one] { $count } аккаунт.
    [few] { $count } аккаунта.
    [many] { $count } аккаунтов.
   *[other] { $count } аккаунта.
}
balance-announcement-account = { $account }: { $amount }.
balance-more-accounts = { $count ->
    [one] Ещё { $count } аккаунт
    [few] Ещё { $count } аккаунта
    [many] Ещё { $count } аккаунтов
   *[other] Ещё { $count } аккаунта
}

## Аккаунт и учётные данные

balance-connected-as = Подключено как { $who }
balance-token-until = Этот токен доступа действует до { $moment }.
balance-token-half-hour = Этот токен доступа действует не больше получаса.
balance-token-this-run = Он хранится только до завершения программы.
balance-credentials-this-run = Учётные данные хранятся только до завершения программы.
balance-credentials-environment = Учётные данные взяты из переменных среды.
balance-storing = Сохранение…

## На сколько хватит баланса

balance-days-less = Хватит меньше чем на день
balance-days-less-at-most = Хватит меньше чем на день (самое большее на { $last })
balance-days-more = Хватит больше чем на { $horizon } дней
balance-days-more-at-least = Хватит больше чем на { $horizon } дней (как минимум на { $first })
balance-days-about = { $days ->
    [one] Хватит примерно на { $days } день, до { $day }
    [few] Хватит примерно на { $days } дня, до { $day }
    [many] Хватит примерно на { $days } дней, до { $day }
   *[other] Хватит примерно на { $days } дня, до { $day }
}
balance-days-about-range = { $days ->
    [one] Хватит примерно на { $days } день (от { $first } до { $last }), до { $day }
    [few] Хватит примерно на { $days } дня (от { $first } до { $last }), до { $day }
    [many] Хватит примерно на { $days } дней (от { $first } до { $last }), до { $day }
   *[other] Хватит примерно на { $days } дня (от { $first } до { $last }), до { $day }
}
balance-days-about-open = { $days ->
    [one] Хватит примерно на { $days } день (от { $first } до { $horizon } и более), до { $day }
    [few] Хватит примерно на { $days } дня (от { $first } до { $horizon } и более), до { $day }
    [many] Хватит примерно на { $days } дней (от { $first } до { $horizon } и более), до { $day }
   *[other] Хватит примерно на { $days } дня (от { $first } до { $horizon } и более), до { $day }
}
balance-below-already = Уже ниже { $threshold }
balance-below-probably = Вероятно, уже ниже { $threshold }
balance-below-threshold-probably = Вероятно, уже ниже порога
balance-no-forecast-no-reading = Прогноза нет: баланс ещё ни разу не прочитан
balance-no-forecast-too-old = Прогноза нет: последнему замеру больше { 30 } дней
balance-no-forecast-week = Прогноза пока нет: нужны замеры за неделю
balance-no-forecast-no-spending = Прогноза нет: расходов пока не было

## Подсказка и меню в трее

balance-tooltip-not-connected = { -product }: не подключено
balance-menu-not-connected = Не подключено
balance-click-to-connect = Нажмите, чтобы подключиться
balance-menu-refresh = Обновить сейчас
balance-menu-open = Открыть
balance-menu-portal = { -portal }
balance-menu-settings = Настройки
balance-menu-snooze-day = Отложить оповещения на { 1 } день
balance-menu-snooze-day-of = Отложить оповещения «{ $account }» на { 1 } день
balance-menu-snooze-topped-up = Отложить оповещения до пополнения
balance-menu-snooze-topped-up-of = Отложить оповещения «{ $account }» до пополнения
balance-menu-end-snooze = Возобновить оповещения
balance-menu-end-snooze-of = Возобновить оповещения «{ $account }»
balance-menu-restart = Программа { -product } обновлена: перезапустить
balance-menu-quit = Выход

## Новая версия программы

balance-update-notes = Доступна версия { $version }: что нового
balance-update-get-package = Скачайте файл { $file }, затем: { $command }
balance-update-get-packages = Обновите через менеджер пакетов
balance-update-get-download = Скачать версию { $version }
balance-update-how-package = Скачайте файл { $file } со страницы { $page }, затем: { $command }
balance-update-how-packages = Обновите программу через менеджер пакетов, которым она установлена.
balance-update-how-download = Скачать: { $address }
balance-update-how-nothing = Для этой системы нет файла для скачивания.

## График

balance-chart-hidden = График скрыт, как и сумма.
balance-chart-few = График появится после второго замера.
balance-chart-few-in-range = За это время меньше двух замеров. За более долгий срок их может быть больше.
balance-chart-summary = Баланс с { $from } по { $to }: в начале { $first }, в конце { $last }, минимум { $lowest } ({ $lowest_day }).
balance-chart-summary-topped-up = { $count ->
    [1] Пополнен один раз, на { $money } или больше.
    [one] Пополнен { $count } раз, всего на { $money } или больше.
    [few] Пополнен { $count } раза, всего на { $money } или больше.
    [many] Пополнен { $count } раз, всего на { $money } или больше.
   *[other] Пополнен { $count } раза, всего на { $money } или больше.
}
balance-chart-top-up = { $count ->
    [1] Пополнен на { $money } или больше
    [one] Пополнен { $count } раз, на { $money } или больше
    [few] Пополнен { $count } раза, на { $money } или больше
    [many] Пополнен { $count } раз, на { $money } или больше
   *[other] Пополнен { $count } раза, на { $money } или больше
}
balance-chart-about = примерно { $money }
balance-chart-range = от { $low } до { $high }
balance-chart-range-charge = { $range }; ожидается списание { $charge }
balance-chart-charge = { $day }: ожидается списание примерно { $money }
balance-chart-threshold-low = Низкий { $amount }
balance-chart-threshold-critical = Критический { $amount }
balance-chart-thresholds = { $low } · { $critical }

balance-demo-account = Демоаккаунт
balance-language-of-system = Язык системы

## Справка программы в трее

balance-tray-help-about = { -product }: баланс аккаунта { -vendor } { -portal } в трее.
balance-tray-help-usage = Использование: { $command }
balance-tray-help-background = Запустить без окна, как при входе в систему.
balance-tray-help-quit = Завершить запущенную программу и дождаться её завершения. Если она не была запущена, код завершения — 3.
balance-tray-help-version = Показать версию.
balance-tray-help-help = Показать эту справку.
