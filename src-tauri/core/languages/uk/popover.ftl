### Сталі написи спливного вікна.

## На кількох екранах

popover-demo-strip = Демо: вигаданий обліковий запис
popover-back = Назад
popover-refresh = Оновити зараз
popover-refreshing = Оновлення…
popover-open-portal = Відкрити { -portal }
popover-save = Зберегти
popover-saving = Збереження…
popover-quit = Вийти з { -product }

## Список облікових записів

popover-accounts-title = Облікові записи
popover-accounts-arrange = Змінити порядок
popover-accounts-order = Порядок
popover-accounts-urgent = Спершу термінові
popover-accounts-own = Власний порядок
popover-accounts-add = Додати обліковий запис
popover-accounts-up = Перемістити «{ $account }» вгору
popover-accounts-down = Перемістити «{ $account }» вниз
popover-accounts-place = { $account }: { $place } з { $count }

## Баланс

popover-balance-all-accounts = Усі облікові записи
popover-balance-demo = Демо
popover-balance-stale = Відтоді міг змінитися.
popover-balance-hidden = Суму приховано
popover-balance-unknown = Баланс невідомий
popover-balance-moment = ({ $moment })
popover-snooze-day = Відкласти на { 1 } день
popover-snooze-topped-up = До поповнення
popover-snooze-end = Поновити
popover-snooze-ended = Сповіщення поновлено.

## Графік

popover-chart-time = Період
popover-chart-week = { 7 } днів
popover-chart-month = { 30 } днів
popover-chart-quarter = { 90 } днів
popover-chart-year = Рік
popover-chart-all = Усе
popover-chart-points = Зчитування та прогноз
popover-chart-since = з { $moment }
popover-chart-list = { $first }, { $second }
popover-chart-table = Таблиця та експорт

## Підключення облікового запису

popover-connect-title-first = Підключіть обліковий запис
popover-connect-title-add = Новий обліковий запис
popover-connect-title-again = Облікові дані
popover-connect-step-manager = Попросіть свого <b>менеджера { -vendor }</b> відкрити доступ до API.
popover-connect-step-api = На порталі { -portal } відкрийте <b>{ -api-page }</b>, увімкніть доступ і скопіюйте <b>{ -client-id }</b>.
popover-connect-step-reset = Натисніть <b>{ -reset }</b>, щоб побачити новий <b>{ -client-secret }</b>.
popover-connect-caution = <b>Після { -reset } старий секрет не діє.</b> Інші інтеграції, що його використовують, не працюватимуть, доки не отримають новий.
popover-connect-kind = Спосіб підключення
popover-connect-kind-client = { -client-id } і { -client-secret }
popover-connect-token = Токен доступу
popover-connect-name = Назва
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = Показати
popover-connect-show-label = Показати { -client-secret }
popover-connect-hide = Сховати
popover-connect-hide-label = Сховати { -client-secret }
popover-connect-secret-hint = Зберігається лише у в’язці ключів системи.
popover-connect-token-hint = Діє не довше ніж пів години. { -client-id } і { -client-secret } діють постійно.
popover-connect-address = Адреса порталу
popover-connect-address-hint = Залиште порожнім для стандартної адреси.
popover-connect-submit = Перевірити й зберегти
popover-connect-testing = Перевірка…
popover-connect-demo = Спробувати демо
popover-connect-starting = Запуск…
popover-connect-connecting = Підключення…

## Проблема та що можна зробити

popover-problem-request = ID запиту
popover-problem-copy = Копіювати
popover-problem-copy-label = Копіювати ID запиту
popover-problem-copied = Скопійовано
popover-problem-copied-label = ID запиту скопійовано.
popover-problem-selected = Виділено
popover-problem-selected-label = ID запиту виділено. Скопіюйте його з клавіатури.
popover-problem-try-again = Повторити
popover-problem-credentials = Ввести облікові дані
popover-problem-this-run = Зберігати до виходу
popover-problem-dismiss = Сховати

## Налаштування

popover-settings-title = Налаштування
popover-settings-name = Назва
popover-settings-currency = Валюта
popover-settings-low = Низький: нижче
popover-settings-critical = Критичний: нижче
popover-settings-refresh = Оновлювати кожні
popover-settings-minutes = хв
popover-settings-language = Мова
popover-settings-pause = Призупинити обліковий запис
popover-settings-in-icon = Завжди на значку у треї
popover-settings-at-login = Запускати під час входу в систему
popover-settings-hide = Приховувати суму
popover-settings-hide-hint = Для демонстрації екрана: приховано у треї й тут.
popover-settings-updates = Шукати оновлення
popover-settings-updates-hint = Раз на день; про них повідомляє меню у треї.
popover-settings-add = Додати ще обліковий запис
popover-settings-forget = Забути обліковий запис
popover-settings-leave-demo = Вийти з демо
popover-settings-leaving = Вихід…
popover-settings-question = <b>Забути обліковий запис?</b> Його облікові дані, налаштування та історію буде видалено з цього комп’ютера.
popover-settings-question-yes = Забути
popover-settings-forgetting = Видалення…
popover-settings-question-no = Залишити
popover-settings-saved = Налаштування збережено.

## Налаштування сповіщень

popover-alerts-title = Сповіщення
popover-alerts-when = Сповіщати, коли баланс
popover-alerts-again = знову падає після зростання на
popover-alerts-percent = %
popover-alerts-days = скінчиться раніше ніж за (0: ніколи)
popover-alerts-days-unit = дн.
popover-alerts-topped-up = поповнено
popover-alerts-unread = не вдається зчитати довше ніж
popover-alerts-hours-unit = год
popover-alerts-remind = Як часто нагадувати, доки баланс
popover-alerts-low = низький
popover-alerts-critical = критичний
popover-alerts-remind-never = ніколи
popover-alerts-remind-four-hours = { 4 } год
popover-alerts-remind-twelve-hours = { 12 } год
popover-alerts-remind-day = { 1 } день
popover-alerts-remind-three-days = { 3 } дні
popover-alerts-quiet = Час тиші
popover-alerts-quiet-hours = Тихі години
popover-alerts-quiet-from = Тихо з
popover-alerts-quiet-to = до
popover-alerts-days-off = Дні без сповіщень
popover-alerts-monday = Пн
popover-alerts-tuesday = Вт
popover-alerts-wednesday = Ср
popover-alerts-thursday = Чт
popover-alerts-friday = Пт
popover-alerts-saturday = Сб
popover-alerts-sunday = Нд
popover-alerts-break = Про критичний баланс сповіщати завжди
popover-alerts-break-hint = Усе інше чекає на кінець тиші.
popover-alerts-test = Надіслати пробне сповіщення
popover-alerts-sending = Надсилання…
popover-alerts-saved = Налаштування сповіщень збережено.

## Історія

popover-history-title = Історія
popover-history-export = Експорт у CSV
popover-history-exporting = Експорт…
popover-history-saved = Збережено: { $path }
popover-history-exported = Експорт завершено.
popover-history-delete = Видалити історію
popover-history-question = <b>Видалити історію?</b> З цього комп’ютера буде видалено всі зчитування, крім останнього. Портал їх теж не зберігає.
popover-history-question-yes = Видалити
popover-history-deleting = Видалення…
popover-history-question-no = Залишити
popover-history-deleted = Історію видалено.
popover-history-hint = Поповнення та витрати між двома зчитуваннями не розрізнити: портал не зберігає історії.
popover-history-readings = Зчитування, спершу нові
popover-history-when = Коли
popover-history-balance = Баланс
popover-history-gap = Немає зчитувань
