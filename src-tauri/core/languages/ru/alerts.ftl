### Оповещения и уведомления.

## Первая строка уведомления

alerts-critical-summary = { $account }: критический баланс
alerts-low-summary = { $account }: низкий баланс
alerts-reminder-critical-summary = { $account }: баланс всё ещё критический
alerts-reminder-low-summary = { $account }: баланс всё ещё низкий
alerts-days-summary = { $days ->
    [0] { $account }: баланса хватит меньше чем на день
    [one] { $account }: баланса хватит примерно на { $days } день
    [few] { $account }: баланса хватит примерно на { $days } дня
    [many] { $account }: баланса хватит примерно на { $days } дней
   *[other] { $account }: баланса хватит примерно на { $days } дня
}
alerts-days-hidden-summary = { $account }: баланс заканчивается
alerts-refused-summary = { $account }: портал не принимает учётные данные
alerts-token-ended-summary = { $account }: срок действия токена доступа истёк
alerts-token-ends-at-summary = { $account }: токен доступа действует до { $moment }
alerts-token-ends-soon-summary = { $account }: срок действия токена доступа скоро истечёт
alerts-blind-summary = { $account }: не удаётся прочитать баланс
alerts-recovered-summary = Баланс пополнен: теперь { $money }
alerts-recovered-hidden-summary = Баланс пополнен

## Текст уведомления

alerts-critical-body = Осталось { $money } — ниже порога { $threshold }. Срочно пополните баланс, иначе заказы и продления не пройдут.
alerts-critical-hidden-body = Баланс ниже порога. Срочно пополните его, иначе заказы и продления не пройдут.
alerts-low-body = Осталось { $money } — ниже порога { $threshold }. Пополните баланс в ближайшее время, чтобы заказы и продления проходили.
alerts-low-hidden-body = Баланс ниже порога. Пополните его в ближайшее время, чтобы заказы и продления проходили.
alerts-days-body = При таком расходе { $day } баланс опустится ниже { $threshold }. Пополните его до этого.
alerts-days-hidden-body = При таком расходе через несколько дней баланс станет критическим. Пополните его до этого.
alerts-refused-body = Подключитесь заново, указав действующие { -client-id } и { -client-secret }. До этого предупреждений не будет.
alerts-token-body = Вставьте новый токен или подключитесь с помощью { -client-id } и { -client-secret }: у них нет срока действия. Иначе предупреждений не будет.
alerts-blind-body = Пока баланс не удаётся прочитать, предупреждений не будет. Откройте { -product }, чтобы узнать причину.
alerts-recovered-body = { $account }: { $money }, снова выше порога { $threshold }.
alerts-recovered-hidden-body = { $account }: баланс снова выше порога.

## Другие строки уведомления

alerts-critical-line = Баланс ниже порога { $threshold }.
alerts-critical-hidden-line = Баланс ниже порога.
alerts-low-line = Баланс также ниже верхнего порога { $threshold }.
alerts-low-hidden-line = Баланс также ниже верхнего порога.
alerts-days-line = При таком расходе { $day } баланс опустится ниже { $threshold }.
alerts-days-hidden-line = При таком расходе через несколько дней баланс станет критическим.
alerts-refused-line = Портал не принимает учётные данные.
alerts-token-ended-line = Срок действия токена доступа истёк.
alerts-token-ends-at-line = Токен доступа действует до { $moment }.
alerts-token-ends-soon-line = Срок действия токена доступа скоро истечёт.
alerts-blind-since-line = Последний раз баланс был прочитан { $moment }.
alerts-blind-never-line = Баланс ещё ни разу не прочитан.
alerts-reminder-line = Последнее предупреждение: { $moment }.
alerts-reminder-before-line = Предупреждение уже было.

## Тестовое уведомление

alerts-test-summary = { $account }: это тестовое уведомление
alerts-test-body = Так выглядят оповещения этого аккаунта. Ничего не случилось.
alerts-test-sent = Отправлено. Если ничего не появилось, проверьте настройки уведомлений в системе.
alerts-test-not-sent = Не отправлено: ни один сервер не принял уведомление ({ $reason }). Оповещения подождут, пока появится сервер уведомлений; запустите его и повторите попытку.

## Отложенные оповещения

alerts-snoozed-until = Оповещения отложены до { $moment }
alerts-snoozed-until-topped-up = Оповещения отложены до пополнения
alerts-snoozed = Оповещения отложены

## Настройки оповещений

alerts-crossings = опускается ниже { $low } (низкий) или ниже { $critical } (критический)
alerts-preview = С этими настройками: { $count ->
    [0] ни одного уведомления
    [one] { $count } уведомление
    [few] { $count } уведомления
    [many] { $count } уведомлений
   *[other] { $count } уведомления
} за { $days ->
    [1] последний день
    [one] последний { $days } день
    [few] последние { $days } дня
    [many] последние { $days } дней
   *[other] последние { $days } дня
}.
alerts-preview-kinds = С этими настройками: { $count ->
    [one] { $count } уведомление
    [few] { $count } уведомления
    [many] { $count } уведомлений
   *[other] { $count } уведомления
} за { $days ->
    [1] последний день
    [one] последний { $days } день
    [few] последние { $days } дня
    [many] последние { $days } дней
   *[other] последние { $days } дня
} ({ $kinds }).
alerts-preview-critical = { $count } о критическом балансе
alerts-preview-low = { $count } о низком балансе
alerts-preview-days = { $count } о том, что баланса хватит ненадолго
alerts-preview-refused = { $count } об отклонённых учётных данных
alerts-preview-token = { $count } о токене доступа
alerts-preview-blind = { $count } о непрочитанном балансе
alerts-preview-reminders = { $count ->
    [one] { $count } напоминание
    [few] { $count } напоминания
    [many] { $count } напоминаний
   *[other] { $count } напоминания
}
alerts-preview-recovered = { $count } о пополнении
alerts-preview-unreadable = Сначала исправьте значения: тогда здесь будет видно, сколько уведомлений они бы дали.
alerts-preview-of-another = Тем временем аккаунт сменился.
alerts-preview-none = За последние { 30 } дней нет замеров хотя бы за один полный день: проверить эти настройки не на чем.
alerts-preview-unknown = Не удаётся прочитать историю ({ $detail }): неизвестно, о чём сообщили бы эти настройки.

## Программа или вебхук не принимает оповещения

alerts-unsent-program-waiting = Программа для оповещений аккаунта «{ $account }» не принимает оповещения с { $since }: { $reason }.
alerts-unsent-webhook-waiting = Вебхук аккаунта «{ $account }» не принимает оповещения с { $since }: { $reason }.
alerts-unsent-program-given-up = Программа для оповещений аккаунта «{ $account }» не приняла оповещение от { $of }: { $reason }.
alerts-unsent-webhook-given-up = Вебхук аккаунта «{ $account }» не принял оповещение от { $of }: { $reason }.
alerts-unsent-tried-until = Попытки продолжатся до { $until }.
alerts-unsent-hint-locked = Разблокируйте связку ключей: в ней хранится секрет, которым подписываются сообщения.
alerts-unsent-hint-keychain = Секрет, которым подписываются сообщения, хранится в связке ключей.
alerts-unsent-hint-desktop = На рабочем столе оповещения показываются в любом случае.
alerts-unsent-program-hint = Это оповещение больше не отправляется. Проверьте программу и путь к ней в settings.toml, затем отправьте тестовое оповещение.
alerts-unsent-webhook-hint = Это оповещение больше не отправляется. Проверьте адрес в settings.toml и его сервер, затем отправьте тестовое оповещение.
alerts-unsent-reason-answered = получен ответ HTTP { $status }
alerts-unsent-reason-gone = получен ответ, что вебхука больше нет (HTTP 410)
alerts-unsent-reason-locked = связка ключей заблокирована
alerts-unsent-reason-keychain = связка ключей недоступна ({ $detail })
alerts-unsent-reason-not-reached = нет связи с ним ({ $detail })
alerts-unsent-reason-postponed = программа просит повторить позже (код 75)
alerts-unsent-reason-too-slow = { $seconds ->
    [one] она не завершилась за { $seconds } секунду и была остановлена вместе с дочерними процессами
    [few] она не завершилась за { $seconds } секунды и была остановлена вместе с дочерними процессами
    [many] она не завершилась за { $seconds } секунд и была остановлена вместе с дочерними процессами
   *[other] она не завершилась за { $seconds } секунды и была остановлена вместе с дочерними процессами
}

## Кнопки уведомления

alerts-button-open = Открыть
alerts-button-snooze-day = Отложить на { 1 } день
alerts-button-snooze-topped-up = До пополнения

## Почему программа или вебхук не приняли оповещение

alerts-unsent-reason-no-program = нет такой программы или её интерпретатора
alerts-unsent-reason-not-executable = её файл не помечен как исполняемый
alerts-unsent-reason-not-started = её не удаётся запустить ({ $detail })
alerts-unsent-reason-ended = она завершилась с кодом { $code }
alerts-unsent-reason-signal = она завершена сигналом { $signal }
alerts-unsent-reason-failed = произошёл сбой
alerts-unsent-reason-no-answer = { $seconds ->
    [one] нет ответа в течение { $seconds } секунды
    [few] нет ответа в течение { $seconds } секунд
    [many] нет ответа в течение { $seconds } секунд
   *[other] нет ответа в течение { $seconds } секунды
}
