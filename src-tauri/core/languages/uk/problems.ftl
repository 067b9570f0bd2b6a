### Що не так, що робить програма і що може зробити користувач.

problems-sentences = { $first } { $second }

## Що робить програма

problems-retry-at = Наступна спроба: { $time }.
problems-retry-within-a-minute = Наступна спроба протягом хвилини.
problems-retry-later = Наступна спроба пізніше.
problems-retry-now = Триває нова спроба.
problems-retry-waiting = Оновлення призупинено.
problems-retry-not-stored = Нічого не збережено.

## Що сталося і що робити

problems-offline-message = Портал { -portal } недоступний.
problems-offline-advice = Перевірте підключення цього комп’ютера до інтернету.
problems-timed-out-message = Портал { -portal } не відповів вчасно.
problems-timed-out-advice = Якщо це триватиме, перевірте підключення до інтернету та проксі-сервер, якщо він є.
problems-portal-down-message = На порталі { -portal } внутрішня помилка.
problems-portal-down-detail = На порталі { -portal } внутрішня помилка ({ $detail }).
problems-portal-down-advice = Нічого робити не потрібно. Якщо це триватиме, зверніться до служби підтримки { -vendor }.
problems-rate-limited-message = Портал { -portal } просить рідше надсилати запити.
problems-rate-limited-advice = Якщо це триватиме, збільште інтервал оновлення в налаштуваннях.
problems-credentials-refused-message = Портал { -portal } відхилив облікові дані.
problems-credentials-refused-advice = Перевірте { -client-id } і { -client-secret }. Якщо секрет скинуто в розділі { -api-page } порталу { -portal }, введіть новий.
problems-credentials-missing-message = У в’язці ключів немає облікових даних для цього облікового запису.
problems-credentials-missing-advice = Введіть { -client-id } і { -client-secret } ще раз.
problems-environment-unusable-message = Облікові дані у змінних середовища непридатні.
problems-environment-unusable-advice = Виправте змінну та запустіть програму знову.
problems-environment-not-set = Змінну { $variable } не задано.
problems-environment-variable = { $variable }: { $problem }
problems-token-expired-message = Термін дії токена доступу минув.
problems-token-expired-advice = Вставлений токен діє не довше ніж пів години. Вставте новий або введіть { -client-id } і { -client-secret }: вони діють постійно.
problems-address-refused-message = Портал { -portal } не приймає запити з мережевої адреси цього комп’ютера.
problems-address-refused-advice = Якщо в розділі { -api-page } порталу { -portal } увімкнено параметр { -ip-restriction }, дозвольте там цю мережу або скористайтеся дозволеною.
problems-wrong-address-message = За цією адресою немає порталу { -portal }.
problems-wrong-address-advice = Перевірте адресу порталу у формі з обліковими даними.
problems-address-changed-message = Адресу порталу змінено, тому збережені облікові дані не надіслано.
problems-address-changed-advice = Вони стосуються адреси, для якої їх введено. Підключіться знову, щоб використовувати нову адресу, або поверніть попередню.
problems-proxy-failed-message = Проксі-сервер не може підключитися до порталу { -portal }.
problems-proxy-failed-detail = Проксі-сервер не може підключитися до порталу { -portal } ({ $detail }).
problems-proxy-failed-advice = Перевірте налаштування проксі на цьому комп’ютері або зверніться до адміністратора мережі.
problems-certificate-refused-message = Сертифікат порталу не є довіреним, тому нічого не надіслано.
problems-certificate-refused-advice = Перевірте дату й час на цьому комп’ютері. Якщо у вашій компанії використовується проксі-сервер, можливо, потрібно встановити його сертифікат.
problems-unexpected-reply-message = Портал { -portal } надіслав неочікувану відповідь.
problems-unexpected-reply-detail = Портал { -portal } надіслав неочікувану відповідь ({ $detail }).
problems-unexpected-reply-advice = Якщо це триватиме, повідомте ID запиту службі підтримки { -vendor }.
problems-keychain-locked-message = В’язку ключів заблоковано.
problems-keychain-locked-advice = Розблокуйте її та натисніть «Повторити».
problems-keychain-missing-message = На цьому робочому столі не запущено в’язку ключів.
problems-keychain-missing-advice = Запустіть GNOME Keyring, KWallet або іншу в’язку ключів (Secret Service).
problems-keychain-failed-message = В’язка ключів повідомила про помилку.
problems-keychain-failed-detail = В’язка ключів повідомила про помилку ({ $detail }).
problems-keychain-failed-advice = Перезапустіть її або вийдіть із системи та ввійдіть знову. KWallet також не працює, якщо не встановлено модуль OpenSSL для QCA (у Debian — libqca-qt6-plugins).
problems-history-unavailable-message = Не вдається зберігати зчитування.
problems-history-unavailable-detail = Не вдається зберігати зчитування ({ $detail }).
problems-history-unavailable-advice = Баланс і далі відстежується, але зчитування та сповіщення зберігаються лише до завершення програми. Перевірте вільне місце та права на каталог даних.
problems-settings-unavailable-message = Не вдається зберегти налаштування.
problems-settings-unavailable-detail = Не вдається зберегти налаштування ({ $detail }).
problems-settings-unavailable-advice = Спробуйте ще раз. Якщо не допоможе, перевірте вільне місце та права на каталог налаштувань.

## Налаштування та історія

problems-settings-file-hint = Виправте файл і натисніть «Повторити» або збережіть налаштування тут.
problems-settings-save-hint = До завершення програма використовує поточні налаштування.
problems-history-hint = Програма повторює спробу з кожним зчитуванням.
problems-history-read = Не вдається прочитати історію ({ $detail }).
problems-history-export = Не вдається записати файл ({ $detail }).
problems-history-export-unsure = Можливо, файл ще записується ({ $detail }).
problems-history-delete = Не вдається видалити історію ({ $detail }).
problems-history-request-hint = Баланс і далі відстежується. Перевірте вільне місце та права на папку, а потім спробуйте ще раз.
problems-nothing-stored-message = Експортувати й видаляти нема чого: для цього облікового запису немає збережених зчитувань.
problems-nothing-stored-hint = Зчитування зберігаються з кожним оновленням. Спробуйте ще раз після наступного.
problems-history-warning-hint = Баланс і далі відстежується. Сповіщення може з’явитися повторно.

## Що не приймає форма

problems-base-url-not-an-address = Це не вебадреса. Приклад: https://openapi.partner.yeastar.com.
problems-base-url-not-encrypted = Адреса має починатися з https:// (на цьому комп’ютері й http://), бо на неї надсилається { -client-secret }.
problems-base-url-too-much = Адреса може містити лише вузол, порт і шлях: без імені користувача, без ? і без #.
problems-webhook-url-not-an-address = Це не вебадреса. Приклад: https://hooks.example/alerts.
problems-webhook-url-not-encrypted = Адреса має починатися з https:// (на цьому комп’ютері й http://), бо на неї надсилається баланс.
problems-webhook-url-too-much = Адреса не може містити імені користувача та #.

## Вікно

problems-no-window-summary = { -product } не може відкрити вікно
problems-no-window-body = Підказка та меню значка й далі показують баланс. Запустіть { -product } знову; якщо не допоможе, перевстановіть програму. Повідомлення системи: { $reason }.
problems-no-web-view-message = { -product } не може відкрити вікно: потрібне середовище виконання Microsoft WebView2 Runtime, а його не встановлено.
problems-no-web-view-hint = Значок, його підказка та меню працюють і без нього, а команда «partner-balance login» у консолі підключає обліковий запис. Після встановлення WebView2 натисніть значок ще раз.
problems-no-web-view-question = Відкрити сторінку завантаження Microsoft?

## Робочий стіл без трею

problems-no-tray-gnome = Значок з’явиться, щойно буде трей; у GNOME для цього потрібне розширення «AppIndicator and KStatusNotifierItem Support».
problems-no-tray-gnome-flashback = Значок з’явиться, щойно буде трей; у GNOME Flashback для цього потрібен аплет «Indicator Applet Complete» на панелі.
problems-no-tray-cinnamon = Значок з’явиться, щойно буде трей; у Cinnamon для цього потрібні програма xapp-sn-watcher і аплет «XApp Status» на панелі.
problems-no-tray-plasma = Значок з’явиться, щойно буде трей; у Plasma для цього потрібен віджет «Системний лоток» на панелі.
problems-no-tray-xfce = Значок з’явиться, щойно буде трей; у Xfce для цього потрібен елемент «Розширення лотка стану» (Status Tray Plugin) на панелі.
problems-no-tray-mate = Значок з’явиться, щойно буде трей; у MATE для цього потрібен аплет «Зона сповіщення» на панелі.
problems-no-tray-lxqt = Значок з’явиться, щойно буде трей; у LXQt для цього потрібен віджет «Сповіщувач стану» (Status Notifier Plugin) на панелі.
problems-no-tray-budgie = Значок з’явиться, щойно буде трей; у Budgie для цього потрібен аплет «System Tray» на панелі.
problems-no-tray-bar = Значок з’явиться, щойно буде трей; у { $desktop } для цього потрібна панель із треєм, наприклад Waybar із модулем «tray».
problems-no-tray-bar-unnamed = Значок з’явиться, щойно буде трей; на цьому робочому столі для цього потрібна панель із треєм, наприклад Waybar із модулем «tray».
problems-no-tray-bridge = Значок з’явиться, щойно буде трей; у { $desktop } для цього потрібен міст від StatusNotifierItem до власного трею, наприклад snixembed.
problems-no-tray-unknown = Значок з’явиться, щойно буде трей, наприклад панель, що показує значки запущених програм (StatusNotifierItem).
problems-no-tray-window = Зараз на цьому робочому столі немає трею, тому відкрито звичайне вікно.
problems-no-tray-summary = { -product } працює, але на цьому робочому столі немає трею
problems-no-tray-body = До того часу відкривайте { -product } з меню програм. Це повідомлення показується лише один раз.

## Пошук нових версій

problems-no-feed = У цій збірці немає стрічки випусків, тому нових версій вона не шукає.
problems-feed-unread = Не вдалося прочитати стрічку випусків: { $why }.
problems-feed-no-signature = Стрічка випусків непридатна: її підпис не читається.
problems-feed-not-signed = Стрічка випусків непридатна: це не те, що підписав видавець.
problems-feed-malformed = Стрічка випусків непридатна: її підписано, але { $why }.
problems-feed-of-another-program = Стрічка випусків непридатна: її підписано, але вона стосується іншої програми.
problems-feed-older = Стрічка випусків непридатна: вона старіша за прочитану раніше стрічку версії { $version }.
problems-feed-expired = Стрічка випусків непридатна: термін її дії минув.
problems-feed-ahead = Стрічка випусків непридатна: її дата ({ $date }) більш ніж на день випереджає годинник цього комп’ютера.

## Помилки у файлі налаштувань settings.toml

problems-settings-unreadable = Не вдається прочитати settings.toml ({ $reason }). Доки файл не читається, програма використовує попередні або типові налаштування.
problems-settings-not-toml = У settings.toml помилка в рядку { $line }. Доки її не виправлено, програма використовує попередні або типові налаштування; копію файлу збережено як { $file }.
problems-settings-not-toml-no-copy = У settings.toml помилка в рядку { $line }. Доки її не виправлено, програма використовує попередні або типові налаштування; зберегти копію файлу не вдалося, тому й налаштування зберегти не можна.
problems-settings-utf16 = Файл settings.toml збережено в кодуванні UTF-16. Збережіть його в UTF-8. До того часу програма використовує попередні або типові налаштування; копію файлу збережено як { $file }.
problems-settings-utf16-no-copy = Файл settings.toml збережено в кодуванні UTF-16. Збережіть його в UTF-8. До того часу програма використовує попередні або типові налаштування; зберегти копію файлу не вдалося, тому й налаштування зберегти не можна.
problems-settings-account-id = Значення { $key } у settings.toml має складатися з 1–60 символів (літери від a до z, цифри, - _ і .) і не бути demo. До виправлення програма пропускає цей обліковий запис і не змінює його розділу.
problems-settings-duplicate-account = Значення { $key } у settings.toml уже є ідентифікатором іншого облікового запису. Доки його не змінено, програма пропускає цей обліковий запис.

## Яким має бути значення

problems-settings-must-language = Значення { $key } у settings.toml має бути "auto" або одним із { $languages }.
problems-settings-must-bool = Значення { $key } у settings.toml має бути true або false.
problems-settings-must-icon-account = Значення { $key } у settings.toml має бути "auto" або ідентифікатором облікового запису.
problems-settings-must-order = Значення { $key } у settings.toml має бути "urgent" або "own".
problems-settings-must-interval = Значення { $key } у settings.toml має бути часом від "1m" до "24h", наприклад "10m" або "1h 30m".
problems-settings-must-retention = Значення { $key } у settings.toml має бути "forever" або строком від "1 day" до "100 years", наприклад "2 years" або "400 days".
problems-settings-must-accounts = Значення { $key } у settings.toml має бути списком таблиць, кожна із заголовком [[accounts]].
problems-settings-must-name = Значення { $key } у settings.toml має бути текстом з 1–60 символів в одному рядку.
problems-settings-must-base-url = Значення { $key } у settings.toml має бути адресою, що починається з "https://" (на цьому комп’ютері й "http://") і не містить імені користувача, ? та #.
problems-settings-must-currency = Значення { $key } у settings.toml має бути трилітерним кодом валюти, наприклад "USD".
problems-settings-must-amount = Значення { $key } у settings.toml має бути сумою, наприклад 100 або 99.50.
problems-settings-must-at-most-low = Значення { $key } у settings.toml не може перевищувати low.
problems-settings-must-alerts = Значення { $key } у settings.toml має бути таблицею із заголовком [accounts.alerts].
problems-settings-must-percent = Значення { $key } у settings.toml має бути цілим числом від 0 до 100.
problems-settings-must-days = Значення { $key } у settings.toml має бути цілим числом від 0 (ніколи) до 365.
problems-settings-must-remind = Значення { $key } у settings.toml має бути "off", "4h", "12h", "1d" або "3d".
problems-settings-must-hours = Значення { $key } у settings.toml має бути часом від "1h" до "30d", наприклад "24h".
problems-settings-must-time = Значення { $key } у settings.toml має бути часом доби, наприклад "22:00".
problems-settings-must-days-off = Значення { $key } у settings.toml має бути списком із "mon", "tue", "wed", "thu", "fri", "sat" і "sun".
problems-settings-must-program = Значення { $key } у settings.toml має бути повним шляхом до програми, без аргументів.
problems-settings-must-webhook = Значення { $key } у settings.toml має бути адресою, що починається з "https://" (на цьому комп’ютері й "http://") і не містить імені користувача та #.

## Що використовується замість нього

problems-settings-used = До виправлення програма використовує { $value }.
problems-settings-used-of-all = До виправлення програма використовує спільне значення для всіх облікових записів.
problems-settings-used-accounts = До виправлення програма використовує попередні облікові записи.
problems-settings-used-alerts = До виправлення програма використовує попередні налаштування сповіщень.
problems-settings-used-previous = До виправлення програма використовує попереднє значення.
problems-settings-used-none = До виправлення цей параметр не використовується.

## Під полем форми

problems-form-name = Введіть назву не довшу за 60 символів.
problems-form-currency = Введіть трилітерний код валюти, наприклад USD.
problems-form-amount = Введіть суму, наприклад 100 або 99.50.
problems-form-amount-ambiguous = Це можна прочитати по-різному. Введіть суму без роздільників тисяч, наприклад 1234 або 1234.50.
problems-form-critical = Введіть суму, не більшу за поріг низького балансу: { $low }.
problems-form-minutes = Введіть ціле число хвилин від 1 до 1440.
problems-form-percent = Введіть ціле число від 0 до 100.
problems-form-days = Введіть ціле число днів від 0 до 365.
problems-form-remind = Виберіть один з інтервалів у списку.
problems-form-hours = Введіть ціле число годин від 1 до 720.
problems-form-time = Введіть час доби, наприклад 22:00.
problems-form-no-span = Введіть час, відмінний від першого: інакше тихі години скінчаться, щойно почавшись.
problems-form-days-off = Виберіть дні тижня.
problems-form-language = Виберіть одну з мов у списку.
problems-form-client-id = Введіть { -client-id }.
problems-form-client-secret = Введіть { -client-secret }.
problems-form-access-token = Вставте токен доступу.
problems-form-retention = Введіть forever або строк від "1 day" до "100 years", наприклад "2 years" або "400 days".
problems-form-program = Введіть повний шлях до програми, без аргументів.

## Файл зі зчитуваннями

problems-history-replaced = Історію балансу було пошкоджено. Пошкоджений файл перейменовано на { $file } і розпочато нову історію.

## Програма не запускається або не завершується

problems-not-started = { -product } не запускається: { $reason }.
problems-not-ended = Програму { -product } не завершено: { $reason }.
problems-unknown-argument = Невідомий аргумент { $argument }. Довідка: --help.
problems-start-no-home = система не повідомляє домашньої папки: задайте HOME або XDG_CONFIG_HOME, XDG_DATA_HOME і XDG_STATE_HOME
problems-start-relative-home = { $variable } містить неповний шлях, тому не використовується: вкажіть повний шлях до папки або скиньте змінну
problems-start-no-answer = програму { -product } уже запущено, але вона не відповідає
problems-start-unclear = не вдається з’ясувати, чи вже запущено програму { -product }: { $detail }
problems-start-no-desktop = не знайдено сеансу робочого столу (до нього не веде ні WAYLAND_DISPLAY, ні DISPLAY)
