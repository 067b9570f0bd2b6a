### Постоянные надписи всплывающего окна.

## На нескольких экранах

popover-demo-strip = Демо: вымышленный аккаунт
popover-back = Назад
popover-refresh = Обновить сейчас
popover-refreshing = Обновление…
popover-open-portal = Открыть { -portal }
popover-save = Сохранить
popover-saving = Сохранение…
popover-quit = Выйти из { -product }

## Список аккаунтов

popover-accounts-title = Аккаунты
popover-accounts-arrange = Изменить порядок
popover-accounts-order = Порядок
popover-accounts-urgent = Сначала срочные
popover-accounts-own = Свой порядок
popover-accounts-add = Добавить аккаунт
popover-accounts-up = Переместить «{ $account }» вверх
popover-accounts-down = Переместить «{ $account }» вниз
popover-accounts-place = { $account }: { $place } из { $count }

## Баланс

popover-balance-all-accounts = Все аккаунты
popover-balance-demo = Демо
popover-balance-stale = С тех пор мог измениться.
popover-balance-hidden = Сумма скрыта
popover-balance-unknown = Баланс неизвестен
popover-balance-moment = ({ $moment })
popover-snooze-day = Отложить на { 1 } день
popover-snooze-topped-up = До пополнения
popover-snooze-end = Возобновить
popover-snooze-ended = Оповещения возобновлены.

## График

popover-chart-time = Период
popover-chart-week = { 7 } дней
popover-chart-month = { 30 } дней
popover-chart-quarter = { 90 } дней
popover-chart-year = Год
popover-chart-all = Всё
popover-chart-points = Замеры и прогноз
popover-chart-since = с { $moment }
popover-chart-list = { $first }, { $second }
popover-chart-table = Таблица и экспорт

## Подключение аккаунта

popover-connect-title-first = Подключите аккаунт
popover-connect-title-add = Новый аккаунт
popover-connect-title-again = Учётные данные
popover-connect-step-manager = Попросите своего <b>менеджера { -vendor }</b> открыть доступ к API.
popover-connect-step-api = На портале { -portal } откройте <b>{ -api-page }</b>, включите доступ и скопируйте <b>{ -client-id }</b>.
popover-connect-step-reset = Нажмите <b>{ -reset }</b>, чтобы увидеть новый <b>{ -client-secret }</b>.
popover-connect-caution = <b>После { -reset } старый секрет не действует.</b> Другие интеграции, которые его используют, не будут работать, пока не получат новый.
popover-connect-kind = Способ подключения
popover-connect-kind-client = { -client-id } и { -client-secret }
popover-connect-token = Токен доступа
popover-connect-name = Название
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = Показать
popover-connect-show-label = Показать { -client-secret }
popover-connect-hide = Скрыть
popover-connect-hide-label = Скрыть { -client-secret }
popover-connect-secret-hint = Хранится только в связке ключей системы.
popover-connect-token-hint = Действует не больше получаса. { -client-id } и { -client-secret } действуют постоянно.
popover-connect-address = Адрес портала
popover-connect-address-hint = Оставьте пустым для стандартного адреса.
popover-connect-submit = Проверить и сохранить
popover-connect-testing = Проверка…
popover-connect-demo = Попробовать демо
popover-connect-starting = Запуск…
popover-connect-connecting = Подключение…

## Проблема и что можно сделать

popover-problem-request = ID запроса
popover-problem-copy = Копировать
popover-problem-copy-label = Копировать ID запроса
popover-problem-copied = Скопировано
popover-problem-copied-label = ID запроса скопирован.
popover-problem-selected = Выделено
popover-problem-selected-label = ID запроса выделен. Скопируйте его с клавиатуры.
popover-problem-try-again = Повторить
popover-problem-credentials = Ввести учётные данные
popover-problem-this-run = Хранить до выхода
popover-problem-dismiss = Скрыть

## Настройки

popover-settings-title = Настройки
popover-settings-name = Название
popover-settings-currency = Валюта
popover-settings-low = Низкий: ниже
popover-settings-critical = Критический: ниже
popover-settings-refresh = Обновлять каждые
popover-settings-minutes = мин
popover-settings-language = Язык
popover-settings-pause = Приостановить аккаунт
popover-settings-in-icon = Всегда на значке в трее
popover-settings-at-login = Запускать при входе в систему
popover-settings-hide = Скрывать сумму
popover-settings-hide-hint = Для демонстрации экрана: скрыта в трее и здесь.
popover-settings-updates = Искать обновления
popover-settings-updates-hint = Раз в день; о них сообщает меню в трее.
popover-settings-add = Добавить ещё аккаунт
popover-settings-forget = Забыть аккаунт
popover-settings-leave-demo = Выйти из демо
popover-settings-leaving = Выход…
popover-settings-question = <b>Забыть аккаунт?</b> Его учётные данные, настройки и история будут удалены с этого компьютера.
popover-settings-question-yes = Забыть
popover-settings-forgetting = Удаление…
popover-settings-question-no = Оставить
popover-settings-saved = Настройки сохранены.

## Настройки оповещений

popover-alerts-title = Оповещения
popover-alerts-when = Сообщать, когда баланс
popover-alerts-again = снова падает после роста на
popover-alerts-percent = %
popover-alerts-days = кончится раньше чем через (0: никогда)
popover-alerts-days-unit = дн.
popover-alerts-topped-up = пополнен
popover-alerts-unread = не удаётся прочитать дольше
popover-alerts-hours-unit = ч
popover-alerts-remind = Как часто напоминать, пока баланс
popover-alerts-low = низкий
popover-alerts-critical = критический
popover-alerts-remind-never = никогда
popover-alerts-remind-four-hours = { 4 } ч
popover-alerts-remind-twelve-hours = { 12 } ч
popover-alerts-remind-day = { 1 } день
popover-alerts-remind-three-days = { 3 } дня
popover-alerts-quiet = Время тишины
popover-alerts-quiet-hours = Тихие часы
popover-alerts-quiet-from = Тихо с
popover-alerts-quiet-to = до
popover-alerts-days-off = Дни без оповещений
popover-alerts-monday = Пн
popover-alerts-tuesday = Вт
popover-alerts-wednesday = Ср
popover-alerts-thursday = Чт
popover-alerts-friday = Пт
popover-alerts-saturday = Сб
popover-alerts-sunday = Вс
popover-alerts-break = О критическом балансе сообщать всегда
popover-alerts-break-hint = Всё остальное ждёт конца тишины.
popover-alerts-test = Отправить тестовое уведомление
popover-alerts-sending = Отправка…
popover-alerts-saved = Настройки оповещений сохранены.

## История

popover-history-title = История
popover-history-export = Экспорт в CSV
popover-history-exporting = Экспорт…
popover-history-saved = Сохранено: { $path }
popover-history-exported = Экспорт завершён.
popover-history-delete = Удалить историю
popover-history-question = <b>Удалить историю?</b> С этого компьютера будут удалены все замеры, кроме последнего. На портале они тоже не хранятся.
popover-history-question-yes = Удалить
popover-history-deleting = Удаление…
popover-history-question-no = Оставить
popover-history-deleted = История удалена.
popover-history-hint = Пополнение и расходы между двумя замерами не различить: портал не хранит историю.
popover-history-readings = Замеры, сначала новые
popover-history-when = Когда
popover-history-balance = Баланс
popover-history-gap = Нет замеров
