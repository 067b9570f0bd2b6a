### Сповіщення.

## Перший рядок сповіщення

alerts-critical-summary = { $account }: критичний баланс
alerts-low-summary = { $account }: низький баланс
alerts-reminder-critical-summary = { $account }: баланс усе ще критичний
alerts-reminder-low-summary = { $account }: баланс усе ще низький
alerts-days-summary = { $days ->
    [0] { $account }: балансу вистачить менш ніж на день
    [one] { $account }: балансу вистачить приблизно на { $days } день
    [few] { $account }: балансу вистачить приблизно на { $days } дні
    [many] { $account }: балансу вистачить приблизно на { $days } днів
   *[other] { $account }: балансу вистачить приблизно на { $days } дня
}
alerts-days-hidden-summary = { $account }: баланс закінчується
alerts-refused-summary = { $account }: портал не приймає облікові дані
alerts-token-ended-summary = { $account }: термін дії токена доступу минув
alerts-token-ends-at-summary = { $account }: токен доступу діє до { $moment }
alerts-token-ends-soon-summary = { $account }: термін дії токена доступу скоро мине
alerts-blind-summary = { $account }: не вдається зчитати баланс
alerts-recovered-summary = Баланс поповнено: тепер { $money }
alerts-recovered-hidden-summary = Баланс поповнено

## Текст сповіщення

alerts-critical-body = Залишилося { $money } — нижче вашого порога { $threshold }. Негайно поповніть баланс, інакше замовлення та продовження не пройдуть.
alerts-critical-hidden-body = Баланс нижчий за ваш поріг. Негайно поповніть його, інакше замовлення та продовження не пройдуть.
alerts-low-body = Залишилося { $money } — нижче вашого порога { $threshold }. Найближчим часом поповніть баланс, щоб замовлення та продовження проходили.
alerts-low-hidden-body = Баланс нижчий за ваш поріг. Найближчим часом поповніть його, щоб замовлення та продовження проходили.
alerts-days-body = За таких витрат { $day } баланс опуститься нижче { $threshold }. Поповніть його до того часу.
alerts-days-hidden-body = За таких витрат баланс стане критичним за кілька днів. Поповніть його до того часу.
alerts-refused-body = Підключіться знову, вказавши чинні { -client-id } і { -client-secret }. До того часу попереджень не буде.
alerts-token-body = Вставте новий токен або підключіться за допомогою { -client-id } і { -client-secret }: вони не мають терміну дії. Інакше попереджень не буде.
alerts-blind-body = Доки баланс не вдасться зчитати, попереджень не буде. Відкрийте { -product }, щоб дізнатися причину.
alerts-recovered-body = { $account }: { $money }, знову вище вашого порога { $threshold }.
alerts-recovered-hidden-body = { $account }: баланс знову вищий за ваш поріг.

## Інші рядки сповіщення

alerts-critical-line = Баланс нижчий за ваш поріг { $threshold }.
alerts-critical-hidden-line = Баланс нижчий за ваш поріг.
alerts-low-line = Баланс також нижчий за ваш верхній поріг { $threshold }.
alerts-low-hidden-line = Баланс також нижчий за ваш верхній поріг.
alerts-days-line = За таких витрат { $day } баланс опуститься нижче { $threshold }.
alerts-days-hidden-line = За таких витрат баланс стане критичним за кілька днів.
alerts-refused-line = Портал не приймає облікові дані.
alerts-token-ended-line = Термін дії токена доступу минув.
alerts-token-ends-at-line = Токен доступу діє до { $moment }.
alerts-token-ends-soon-line = Термін дії токена доступу скоро мине.
alerts-blind-since-line = Востаннє баланс зчитано { $moment }.
alerts-blind-never-line = Баланс ще жодного разу не зчитано.
alerts-reminder-line = Останнє попередження: { $moment }.
alerts-reminder-before-line = Попередження вже було.

## Пробне сповіщення

alerts-test-summary = { $account }: це пробне сповіщення
alerts-test-body = Такий вигляд мають сповіщення цього облікового запису. Нічого не сталося.
alerts-test-sent = Надіслано. Якщо нічого не з’явилося, перевірте налаштування сповіщень у системі.
alerts-test-not-sent = Не надіслано: жоден сервер не прийняв сповіщення ({ $reason }). Сповіщення зачекають, доки з’явиться сервер сповіщень; запустіть його й спробуйте ще раз.

## Відкладені сповіщення

alerts-snoozed-until = Сповіщення відкладено до { $moment }
alerts-snoozed-until-topped-up = Сповіщення відкладено до поповнення
alerts-snoozed = Сповіщення відкладено

## Налаштування сповіщень

alerts-crossings = опускається нижче { $low } (низький) або нижче { $critical } (критичний)
alerts-preview = З цими налаштуваннями: { $count ->
    [0] жодного сповіщення
    [one] { $count } сповіщення
    [few] { $count } сповіщення
    [many] { $count } сповіщень
   *[other] { $count } сповіщення
} за { $days ->
    [1] останній день
    [one] останній { $days } день
    [few] останні { $days } дні
    [many] останні { $days } днів
   *[other] останні { $days } дня
}.
alerts-preview-kinds = З цими налаштуваннями: { $count ->
    [one] { $count } сповіщення
    [few] { $count } сповіщення
    [many] { $count } сповіщень
   *[other] { $count } сповіщення
} за { $days ->
    [1] останній день
    [one] останній { $days } день
    [few] останні { $days } дні
    [many] останні { $days } днів
   *[other] останні { $days } дня
} ({ $kinds }).
alerts-preview-critical = { $count } про критичний баланс
alerts-preview-low = { $count } про низький баланс
alerts-preview-days = { $count } про те, що балансу вистачить ненадовго
alerts-preview-refused = { $count } про відхилені облікові дані
alerts-preview-token = { $count } про токен доступу
alerts-preview-blind = { $count } про незчитаний баланс
alerts-preview-reminders = { $count ->
    [one] { $count } нагадування
    [few] { $count } нагадування
    [many] { $count } нагадувань
   *[other] { $count } нагадування
}
alerts-preview-recovered = { $count } про поповнення
alerts-preview-unreadable = Спершу виправте значення: тоді тут буде видно, скільки сповіщень вони б дали.
alerts-preview-of-another = Тим часом обліковий запис змінився.
alerts-preview-none = За останні { 30 } днів немає зчитувань хоча б за один повний день, тож перевірити ці налаштування нема на чому.
alerts-preview-unknown = Не вдається прочитати історію ({ $detail }): невідомо, про що сповістили б ці налаштування.

## Програма або вебхук не приймає сповіщення

alerts-unsent-program-waiting = Програма для сповіщень облікового запису «{ $account }» не приймає сповіщення з { $since }: { $reason }.
alerts-unsent-webhook-waiting = Вебхук облікового запису «{ $account }» не приймає сповіщення з { $since }: { $reason }.
alerts-unsent-program-given-up = Програма для сповіщень облікового запису «{ $account }» не прийняла сповіщення від { $of }: { $reason }.
alerts-unsent-webhook-given-up = Вебхук облікового запису «{ $account }» не прийняв сповіщення від { $of }: { $reason }.
alerts-unsent-tried-until = Спроби триватимуть до { $until }.
alerts-unsent-hint-locked = Розблокуйте в’язку ключів: у ній зберігається секрет, яким підписуються повідомлення.
alerts-unsent-hint-keychain = Секрет, яким підписуються повідомлення, зберігається у в’язці ключів.
alerts-unsent-hint-desktop = На робочому столі сповіщення показуються в будь-якому разі.
alerts-unsent-program-hint = Це сповіщення більше не надсилатиметься. Перевірте програму та шлях до неї в settings.toml, а потім надішліть пробне сповіщення.
alerts-unsent-webhook-hint = Це сповіщення більше не надсилатиметься. Перевірте адресу в settings.toml та її сервер, а потім надішліть пробне сповіщення.
alerts-unsent-reason-answered = отримано відповідь HTTP { $status }
alerts-unsent-reason-gone = отримано відповідь, що вебхука більше немає (HTTP 410)
alerts-unsent-reason-locked = в’язку ключів заблоковано
alerts-unsent-reason-keychain = в’язка ключів недоступна ({ $detail })
alerts-unsent-reason-not-reached = немає зв’язку з ним ({ $detail })
alerts-unsent-reason-postponed = програма просить повторити пізніше (код 75)
alerts-unsent-reason-too-slow = { $seconds ->
    [one] вона не завершилася за { $seconds } секунду, тож її зупинено разом із дочірніми процесами
    [few] вона не завершилася за { $seconds } секунди, тож її зупинено разом із дочірніми процесами
    [many] вона не завершилася за { $seconds } секунд, тож її зупинено разом із дочірніми процесами
   *[other] вона не завершилася за { $seconds } секунди, тож її зупинено разом із дочірніми процесами
}

## Кнопки сповіщення

alerts-button-open = Відкрити
alerts-button-snooze-day = Відкласти на { 1 } день
alerts-button-snooze-topped-up = До поповнення

## Чому програма або вебхук не прийняли сповіщення

alerts-unsent-reason-no-program = немає такої програми або її інтерпретатора
alerts-unsent-reason-not-executable = її файл не позначено як виконуваний
alerts-unsent-reason-not-started = її не вдається запустити ({ $detail })
alerts-unsent-reason-ended = вона завершилася з кодом { $code }
alerts-unsent-reason-signal = її завершено сигналом { $signal }
alerts-unsent-reason-failed = стався збій
alerts-unsent-reason-no-answer = { $seconds ->
    [one] немає відповіді протягом { $seconds } секунди
    [few] немає відповіді протягом { $seconds } секунд
    [many] немає відповіді протягом { $seconds } секунд
   *[other] немає відповіді протягом { $seconds } секунди
}
