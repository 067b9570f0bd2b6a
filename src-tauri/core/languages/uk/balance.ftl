### Терміни: balance — баланс; threshold — поріг; top up — поповнити; alert, notification — сповіщення; warning — попередження;
### snooze — відкласти (сповіщення), end snooze — поновити; low / critical — низький / критичний; reading — зчитування;
### refresh — оновити; keychain — в’язка ключів; credentials — облікові дані; access token — токен доступу;
### account — обліковий запис; forget — забути (обліковий запис); paused — призупинено; tray — трей; settings — налаштування;
### history — історія; forecast — прогноз; webhook — вебхук; charge — списання.

## Рівні

balance-level-normal = У нормі
balance-level-low = Низький
balance-level-critical = Критичний
balance-level-unknown = Невідомий
balance-level-word-normal = у нормі
balance-level-word-low = низький
balance-level-word-critical = критичний
balance-level-word-unknown = невідомий
balance-level-sentence-normal = У нормі: ваш поріг низького балансу { $threshold }
balance-level-sentence-low = Низький: нижче вашого порога { $threshold }
balance-level-sentence-critical = Критичний: нижче вашого порога { $threshold }
balance-level-sentence-unknown = Баланс поки невідомий

## Баланс облікового запису

balance-amount-low = { $amount } (низький)
balance-amount-critical = { $amount } (критичний)
balance-amount-hidden = суму приховано
balance-amount-unknown = баланс невідомий
balance-account-facts = { $account }: { $facts }
balance-account-facts-problem = { $account }: { $facts }. { $problem }
balance-demo-name = { $account } (демо)
balance-list = { $first }, { $second }
balance-as-of = Станом на { $moment }
balance-as-of-stale = Станом на { $moment }, відтоді міг змінитися
balance-line-as-of = станом на { $moment }
balance-line-paused = призупинено
balance-line-snoozed = сповіщення відкладено
balance-line-not-read = ще не зчитано
balance-not-read-yet = Ще не зчитано
balance-paused = Призупинено
balance-row-level-age = { $level } · { $age }
balance-updated = Оновлено: { $age }
balance-next-at = Наступне оновлення: { $time }
balance-next-within-a-minute = Наступне оновлення протягом хвилини
balance-next-later = Наступне оновлення пізніше
balance-announcement = Баланс: { $amount }.
balance-announcement-stale = Баланс: { $amount }, відтоді міг змінитися.
balance-announcement-accounts = { $count ->
    [one] { $count } обліковий запис.
    [few] { $count } облікові записи.
    [many] { $count } облікових записів.
   *[other] { $count } облікового запису.
}
balance-announcement-account = { $account }: { $amount }.
balance-more-accounts = { $count ->
    [one] Ще { $count } обліковий запис
    [few] Ще { $count } облікові записи
    [many] Ще { $count } облікових записів
   *[other] Ще { $count } облікового запису
}

## Обліковий запис і облікові дані

balance-connected-as = Підключено як { $who }
balance-token-until = Цей токен доступу діє до { $moment }.
balance-token-half-hour = Цей токен доступу діє не довше ніж пів години.
balance-token-this-run = Він зберігається лише до завершення програми.
balance-credentials-this-run = Облікові дані зберігаються лише до завершення програми.
balance-credentials-environment = Облікові дані взято зі змінних середовища.
balance-storing = Збереження…

## На скільки вистачить балансу

balance-days-less = Вистачить менш ніж на день
balance-days-less-at-most = Вистачить менш ніж на день (щонайбільше на { $last })
balance-days-more = Вистачить більш ніж на { $horizon } днів
balance-days-more-at-least = Вистачить більш ніж на { $horizon } днів (щонайменше на { $first })
balance-days-about = { $days ->
    [one] Вистачить приблизно на { $days } день, до { $day }
    [few] Вистачить приблизно на { $days } дні, до { $day }
    [many] Вистачить приблизно на { $days } днів, до { $day }
   *[other] Вистачить приблизно на { $days } дня, до { $day }
}
balance-days-about-range = { $days ->
    [one] Вистачить приблизно на { $days } день (від { $first } до { $last }), до { $day }
    [few] Вистачить приблизно на { $days } дні (від { $first } до { $last }), до { $day }
    [many] Вистачить приблизно на { $days } днів (від { $first } до { $last }), до { $day }
   *[other] Вистачить приблизно на { $days } дня (від { $first } до { $last }), до { $day }
}
balance-days-about-open = { $days ->
    [one] Вистачить приблизно на { $days } день (від { $first } до { $horizon } і більше), до { $day }
    [few] Вистачить приблизно на { $days } дні (від { $first } до { $horizon } і більше), до { $day }
    [many] Вистачить приблизно на { $days } днів (від { $first } до { $horizon } і більше), до { $day }
   *[other] Вистачить приблизно на { $days } дня (від { $first } до { $horizon } і більше), до { $day }
}
balance-below-already = Уже нижче { $threshold }
balance-below-probably = Імовірно, уже нижче { $threshold }
balance-below-threshold-probably = Імовірно, уже нижче порога
balance-no-forecast-no-reading = Прогнозу немає: баланс ще жодного разу не зчитано
balance-no-forecast-too-old = Прогнозу немає: останньому зчитуванню понад { 30 } днів
balance-no-forecast-week = Прогнозу поки немає: потрібні зчитування за тиждень
balance-no-forecast-no-spending = Прогнозу немає: витрат поки не було

## Підказка та меню у треї

balance-tooltip-not-connected = { -product }: не підключено
balance-menu-not-connected = Не підключено
balance-click-to-connect = Натисніть, щоб підключитися
balance-menu-refresh = Оновити зараз
balance-menu-open = Відкрити
balance-menu-portal = { -portal }
balance-menu-settings = Налаштування
balance-menu-snooze-day = Відкласти сповіщення на { 1 } день
balance-menu-snooze-day-of = Відкласти сповіщення «{ $account }» на { 1 } день
balance-menu-snooze-topped-up = Відкласти сповіщення до поповнення
balance-menu-snooze-topped-up-of = Відкласти сповіщення «{ $account }» до поповнення
balance-menu-end-snooze = Поновити сповіщення
balance-menu-end-snooze-of = Поновити сповіщення «{ $account }»
balance-menu-restart = Програму { -product } оновлено: перезапустити
balance-menu-quit = Вийти

## Нова версія програми

balance-update-notes = Доступна версія { $version }: що нового
balance-update-get-package = Завантажте файл { $file }, потім: { $command }
balance-update-get-packages = Оновіть через менеджер пакунків
balance-update-get-download = Завантажити версію { $version }
balance-update-how-package = Завантажте файл { $file } зі сторінки { $page }, потім: { $command }
balance-update-how-packages = Оновіть програму через менеджер пакунків, яким її встановлено.
balance-update-how-download = Завантажити: { $address }
balance-update-how-nothing = Для цієї системи немає файлу для завантаження.

## Графік

balance-chart-hidden = Графік приховано, як і суму.
balance-chart-few = Графік з’явиться після другого зчитування.
balance-chart-few-in-range = За цей час менш ніж два зчитування. За довший час їх може бути більше.
balance-chart-summary = Баланс із { $from } до { $to }: на початку { $first }, наприкінці { $last }, мінімум { $lowest } ({ $lowest_day }).
balance-chart-summary-topped-up = { $count ->
    [1] Поповнено один раз, на { $money } або більше.
    [one] Поповнено { $count } раз, загалом на { $money } або більше.
    [few] Поповнено { $count } рази, загалом на { $money } або більше.
    [many] Поповнено { $count } разів, загалом на { $money } або більше.
   *[other] Поповнено { $count } разу, загалом на { $money } або більше.
}
balance-chart-top-up = { $count ->
    [1] Поповнено на { $money } або більше
    [one] Поповнено { $count } раз, на { $money } або більше
    [few] Поповнено { $count } рази, на { $money } або більше
    [many] Поповнено { $count } разів, на { $money } або більше
   *[other] Поповнено { $count } разу, на { $money } або більше
}
balance-chart-about = приблизно { $money }
balance-chart-range = від { $low } до { $high }
balance-chart-range-charge = { $range }; очікується списання { $charge }
balance-chart-charge = { $day }: очікується списання приблизно { $money }
balance-chart-threshold-low = Низький { $amount }
balance-chart-threshold-critical = Критичний { $amount }
balance-chart-thresholds = { $low } · { $critical }

balance-demo-account = Демонстраційний запис
balance-language-of-system = Мова системи

## Довідка програми у треї

balance-tray-help-about = { -product }: баланс облікового запису { -vendor } { -portal } у треї.
balance-tray-help-usage = Використання: { $command }
balance-tray-help-background = Запустити без вікна, як під час входу в систему.
balance-tray-help-quit = Завершити запущену програму та дочекатися її завершення. Якщо її не було запущено, код завершення — 3.
balance-tray-help-version = Показати версію.
balance-tray-help-help = Показати цю довідку.
