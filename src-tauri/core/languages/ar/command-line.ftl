### مخرجات أوامر partner-balance.
### المصطلحات: look استعلام؛ due مستحق؛ armed متأهب؛ told تم الإبلاغ؛ way out قناة؛ standard input الدخل القياسي.

## نصائح تحت وصف المشكلة

command-line-hint-credentials-refused = تحقق من { -client-id } و{ -client-secret }. إذا أُعيد تعيين المفتاح السري في صفحة { -api-page } ضمن { -portal }، فشغّل الأمر `partner-balance login` بالمفتاح الجديد.
command-line-hint-credentials-missing = شغّل الأمر `partner-balance login`، أو مرّر بيانات الاعتماد في متغيرات البيئة أو بالخيار --credentials-file.
command-line-hint-environment-unusable = صحّح المتغير، أو الملف المعيّن بالخيار --credentials-file.
command-line-hint-token-expired = الرمز الملصق صالح لنصف ساعة على الأكثر. شغّل الأمر `partner-balance login` برمز جديد، أو باستخدام { -client-id } و{ -client-secret } اللذين لا تنتهي صلاحيتهما.
command-line-hint-wrong-address = تحقق من عنوان البوابة. الأمر `partner-balance login --base-url` يعيّن عنوانًا آخر.
command-line-hint-address-changed = هذه البيانات تخص العنوان الذي أُدخلت له. شغّل الأمر `partner-balance login` لاستخدام العنوان الجديد، أو استرجع العنوان السابق (base_url في settings.toml أو PARTNER_BALANCE_BASE_URL).
command-line-hint-keychain-locked = افتح قفلها وشغّل الأمر من جديد، أو مرّر بيانات الاعتماد في متغيرات البيئة أو بالخيار --credentials-file.
command-line-hint-keychain-missing = شغّل GNOME Keyring أو KWallet أو سلسلة مفاتيح أخرى (Secret Service). على جهاز بلا سطح مكتب، مرّر بيانات الاعتماد في متغيرات البيئة أو بالخيار --credentials-file.
command-line-hint-keychain-failed = أعد تشغيلها، أو سجّل الخروج ثم الدخول من جديد، أو مرّر بيانات الاعتماد في متغيرات البيئة أو بالخيار --credentials-file. ولا يعمل KWallet كذلك إذا لم تكن إضافة OpenSSL لمكتبة QCA مثبتة (في Debian الحزمة libqca-qt6-plugins).
command-line-hint-rate-limited = إذا استمر ذلك، فاختر فترة أطول: `partner-balance config set refresh_interval 30m`.
command-line-hint-history-unavailable = تحقق من المساحة المتاحة ومن أذونات مجلد البيانات.
command-line-hint-settings-unavailable = تحقق من المساحة المتاحة ومن أذونات مجلد الإعدادات.

## أسطر status وaccounts وwatch، وتلميحات أشرطة الحالة وقوائمها

command-line-updated = تم التحديث { $age }
command-line-updated-stale = تم التحديث { $age }، وربما تغيّر بعد ذلك
command-line-updated-stale-line = تم التحديث { $age }، وربما تغيّر بعد ذلك
command-line-request-id = معرّف الطلب: { $id }
command-line-sentence = { $text }.
command-line-of-account = { $account }: { $what }.
command-line-more-lines = { $count ->
    [zero] … و{ $count } غيرها
    [one] … وواحد آخر
    [two] … واثنان آخران
    [few] … و{ $count } غيرها
    [many] … و{ $count } غيرها
   *[other] … و{ $count } غيرها
}
command-line-bar-not-connected = غير متصل
command-line-bar-connect = لا يوجد حساب متصل بعد: شغّل الأمر partner-balance login
command-line-menu-no-account = لا يوجد حساب متصل بعد
command-line-menu-connect = شغّل الأمر partner-balance login في الطرفية
command-line-menu-again = تشغيل من جديد

## أخطاء أوامر كثيرة

command-line-no-account = لا يوجد حساب متصل بعد.
command-line-no-account-hint = الأمر `partner-balance login` يربط حسابًا. على خادم بلا سلسلة مفاتيح، مرّر بيانات الاعتماد في متغيرات البيئة أو بالخيار --credentials-file؛ انظر partner-balance --help.
command-line-output-unwritten = تتعذر كتابة المخرجات: { $reason }.
command-line-file-unreadable = تتعذر قراءة { $file }: { $reason }.
command-line-file-unwritten = تتعذر كتابة { $file }: { $reason }.
command-line-stdin-unreadable = تتعذر قراءة الدخل القياسي: { $reason }.
command-line-stdin-no-text = الدخل القياسي ليس نصًا بترميز UTF-8.
command-line-stdin-no-text-hint = احفظ الملف الذي يأتي منه بترميز UTF-8.
command-line-no-waiting = لا يتيح النظام وسيلة للانتظار: { $reason }.
command-line-no-signals = لا يتيح النظام تلقي الإشارات: { $reason }.
command-line-reason-not-found = لا يوجد ملف أو مجلد بهذا الاسم
command-line-reason-is-folder = هذا مجلد
command-line-reason-not-a-folder = في مساره ملف موضع مجلد
command-line-reason-disk-full = القرص ممتلئ
command-line-reason-read-only = القرص للقراءة فقط
command-line-reason-not-permitted = تم رفض الإذن
command-line-others-folder = المجلد { $folder } يخص مستخدمًا آخر، وستمنعه ملفات root فيه من الوصول.
command-line-others-folder-hint = شغّل الأمر باسم ذلك المستخدم بلا sudo، أو باسم root بمجلداته الخاصة: sudo -H.

## أي حساب هو المقصود

command-line-one-account = هذا لحساب واحد في كل مرة: استخدم الخيار --account مرة واحدة.
command-line-several-accounts = توجد عدة حسابات: اختر واحدًا بالخيار --account ({ $ids }).
command-line-several-called = عدة حسابات لها الاسم { $name }.
command-line-several-called-hint = اختر بالمعرّف: { $ids }.
command-line-no-such-account = لا يوجد حساب { $name }.
command-line-no-such-account-hint = الموجود: { $ids }.
command-line-no-such-account-none = لا يوجد حساب متصل؛ الأمر `partner-balance login` يربط حسابًا.

## خيارات في غير موضعها

command-line-misplaced-status = خيارات الأمر `status` تأتي بعد اسمه، مثل: partner-balance status --json
command-line-misplaced-export = خيارات الأمر `history export` تأتي بعد اسمه، مثل: partner-balance history export --since 30d
command-line-misplaced-replay = خيارات الأمر `alerts replay` تأتي بعد اسمه، مثل: partner-balance alerts replay --json
command-line-wrong-usage = استخدام خاطئ: انظر { $command }
command-line-login-no-secret = الأمر login لا يقبل مفتاحًا سريًا في وسيط: قد يقرؤه آخرون في قائمة العمليات.
command-line-login-no-secret-hint = يُكتب عند طلبه، أو يُقرأ من الدخل القياسي؛ انظر partner-balance login --help

## accounts

command-line-accounts-keychain-client = { -client-id } و{ -client-secret } في سلسلة المفاتيح
command-line-accounts-keychain-token = رمز وصول في سلسلة المفاتيح
command-line-accounts-environment-client = { -client-id } و{ -client-secret } من متغيرات البيئة
command-line-accounts-environment-token = رمز وصول من متغيرات البيئة
command-line-accounts-environment-unusable = من متغيرات البيئة، ويتعذر استخدامها
command-line-accounts-missing = لا بيانات اعتماد: شغّل الأمر partner-balance login
command-line-accounts-keychain-locked = سلسلة المفاتيح مقفلة
command-line-accounts-keychain-missing = سلسلة المفاتيح لا تعمل
command-line-accounts-keychain-failed = خطأ في سلسلة المفاتيح

## alerts

command-line-alert-critical = رصيد حرج
command-line-alert-low = رصيد منخفض
command-line-alert-days = الأيام المتبقية
command-line-alert-refused = رفض بيانات الاعتماد
command-line-alert-token = انتهاء رمز الوصول
command-line-alert-blind = تعذر قراءة الرصيد
command-line-alert-reminder = تذكير
command-line-alert-recovered = شحن الرصيد
command-line-alerts-none-told = لم يُبلَغ بشيء حتى الآن.
command-line-alerts-told = تم الإبلاغ في { $moment }: { $kinds }.
command-line-alerts-told-balance = تم الإبلاغ في { $moment }: { $kinds } ({ $money }).
command-line-alerts-state = { $alert }: { $state }.
command-line-alerts-critical = رصيد حرج
command-line-alerts-critical-below = رصيد حرج (أقل من { $money })
command-line-alerts-low = رصيد منخفض
command-line-alerts-low-below = رصيد منخفض (أقل من { $money })
command-line-alerts-days = الأيام المتبقية (أقل من { $days })
command-line-alerts-refused = رفض بيانات الاعتماد
command-line-alerts-blind = تعذر قراءة الرصيد (مدة { $time })
command-line-alerts-armed = متأهب
command-line-alerts-due = مستحق ولم يُبلَغ به بعد
command-line-alerts-told-state = تم الإبلاغ به ولم يتأهب من جديد بعد
command-line-alerts-token-ends = تنتهي صلاحية رمز الوصول الملصق في { $moment }، ويُبلَغ بذلك قبلها بنصف ساعة.
command-line-alerts-snoozed = تم التأجيل في { $since }: { $what }.
command-line-held-back-low = التذكيرات وتحذيرات الرصيد المنخفض محجوبة حتى { $moment }
command-line-held-back-low-topped-up = التذكيرات وتحذيرات الرصيد المنخفض محجوبة حتى شحن الرصيد
command-line-held-back-critical = التذكيرات وتحذيرات الرصيد المنخفض أو الحرج محجوبة حتى { $moment }
command-line-held-back-critical-topped-up = التذكيرات وتحذيرات الرصيد المنخفض أو الحرج محجوبة حتى شحن الرصيد
command-line-still-told-critical = إذا أصبح الرصيد حرجًا فسيُبلَغ بذلك وينتهي التأجيل.
command-line-still-told-else = يُبلَغ بكل ما عدا ذلك، مثل تعذر قراءة الرصيد.
command-line-nothing-held-back = لا شيء محجوب
command-line-snooze-ended = انتهى التأجيل، ولم يعد شيء محجوبًا
command-line-nothing-was-held-back = لم يكن شيء محجوبًا
command-line-alerts-quiet = الوقت الآن وقت هدوء، حتى { $moment }.
command-line-alerts-quiet-always = الوقت وقت هدوء دائمًا: كل الأيام بلا تنبيهات.
command-line-alerts-next-now = التالي: { $kinds }، الآن، من برنامج علبة النظام.
command-line-alerts-next-at = التالي: { $kinds }، في { $moment }، ما لم يتغير شيء قبل ذلك.
command-line-alerts-waits-paused = لن يأتي شيء تلقائيًا: الحساب متوقف مؤقتًا.
command-line-alerts-waits-never-read = لن يأتي شيء تلقائيًا: لم يُستعلم عن الرصيد حتى الآن.
command-line-alerts-waits-last-look-failed = لن يأتي شيء تلقائيًا: فشل آخر استعلام، والمستحق ينتظر استعلامًا ناجحًا.
command-line-alerts-waits-snoozed = لن يأتي شيء تلقائيًا: المستحق محجوب بالتأجيل.
command-line-alerts-waits-always-quiet = لن يأتي شيء تلقائيًا: وقت الهدوء دائم.
command-line-alerts-waits-reminders-off = لن يأتي شيء تلقائيًا: الرصيد أقل من حد، لكن التذكيرات متوقفة.
command-line-alerts-waits-nothing-due = لن يأتي شيء تلقائيًا: لا شيء مستحق.
command-line-ways-out = القنوات الأخرى ({ $ways }): { $state }.
command-line-way-program = برنامج
command-line-way-webhook = خطاف ويب
command-line-ways-out-due = مستحق ولم يُبلَغ به بعد: { $kinds }
command-line-ways-out-told = يُعدّ مبلَغًا به: { $kinds } في { $moment }
command-line-ways-out-none-told = لم يُبلَغ بشيء حتى الآن
command-line-ways-out-waiting = { $count ->
    [0] لا شيء ينتظر الاستلام
    [zero] لا شيء ينتظر الاستلام
    [one] حدث واحد ينتظر الاستلام
    [two] حدثان ينتظران الاستلام
    [few] { $count } أحداث تنتظر الاستلام
    [many] { $count } حدثًا ينتظر الاستلام
   *[other] { $count } حدث ينتظر الاستلام
}
command-line-alerts-other-address = المعلومات عن { $account } في هذا الكمبيوتر تخص عنوانًا آخر: لم يتغير شيء.
command-line-alerts-other-address-hint = يبدأ كل شيء من جديد بأول قراءة على العنوان الحالي: `partner-balance status`.
command-line-alerts-nothing-known = لا يُعرف شيء عن { $account } بعد، فلا شيء ليُحجب.
command-line-alerts-nothing-known-hint = البداية بأول قراءة: `partner-balance status`.

## alerts test

command-line-test-shown = الإشعار التجريبي ظاهر على الشاشة، أو في قائمة الإشعارات بسطح المكتب.
command-line-test-no-server = لم يظهر الإشعار التجريبي: لا يعمل في بيئة سطح المكتب هذه ما يعرض الإشعارات.
command-line-test-no-server-hint = شغّل الأمر في جلسة سطح مكتب. معظم بيئات سطح المكتب تعرض الإشعارات، ويعرضها dunst وmako بلا سطح مكتب. على خادم استخدم الأمر `partner-balance check` للتنبيهات.
command-line-test-no-answer = لم يظهر الإشعار التجريبي: البرنامج الذي يعرض الإشعارات لا يرد.
command-line-test-no-answer-hint = قد يعرضه لاحقًا. أعد تشغيله، أو سجّل الخروج ثم الدخول من جديد.
command-line-test-refused = لم يظهر الإشعار التجريبي: رفضه البرنامج الذي يعرض الإشعارات ({ $detail }).
command-line-test-not-shown = لم يظهر الإشعار التجريبي: { $reason }.
command-line-test-switched-off-hint = غيّر ذلك ثم حاول مرة أخرى.
command-line-test-refused-hint = تحقق من أن إعدادات سطح المكتب تسمح بالإشعارات، ثم حاول مرة أخرى.
command-line-test-program-taken = استلم برنامج الحساب «{ $account }» التنبيه التجريبي.
command-line-test-webhook-taken = استلم خطاف الويب للحساب «{ $account }» التنبيه التجريبي.
command-line-test-program-not-taken = لم يستلم برنامج الحساب «{ $account }» التنبيه التجريبي: { $reason }.
command-line-test-webhook-not-taken = لم يستلم خطاف الويب للحساب «{ $account }» التنبيه التجريبي: { $reason }.

## alerts webhook-secret

command-line-webhook-secret-hint = سلّمه إلى مستقبِل خطاف الويب الذي يتحقق به من التوقيعات، ولا تسلّمه إلى غيره.
command-line-webhook-secret-new-hint = سلّمه إلى مستقبِل خطاف الويب بدلًا من السابق الذي لم يعد يُستخدم.

## alerts replay، وملفات أسطرها time وbalance وfault

command-line-replay-no-looks = ما كان سيُبلَغ بشيء: لا توجد استعلامات.
command-line-replay-sum = { $count ->
    [0] ما كان سيُبلَغ بشيء من { $from } إلى { $to }.
    [zero] ما كان سيُبلَغ بشيء من { $from } إلى { $to }.
    [one] إشعار واحد من { $from } إلى { $to }.
    [two] إشعاران من { $from } إلى { $to }.
    [few] { $count } إشعارات من { $from } إلى { $to }.
    [many] { $count } إشعارًا من { $from } إلى { $to }.
   *[other] { $count } إشعار من { $from } إلى { $to }.
}
command-line-replay-settings-hint = الخيار --settings يتطلب ملف إعدادات؛ انظر partner-balance config path.
command-line-rows-file = الملف { $file }، السطر { $line }: { $problem }.
command-line-rows-stdin = الدخل القياسي، السطر { $line }: { $problem }.
command-line-rows-no-text = ليس نصًا بترميز UTF-8
command-line-rows-no-time = القيمة "{ $text }" ليست وقتًا مع فارقه عن UTC (حسب RFC 3339)
command-line-rows-no-amount = القيمة "{ $text }" ليست مبلغًا مثل 675.24
command-line-rows-two-fields = { $count ->
    [zero] المطلوب حقلان، time وbalance، وعددها هنا { $count }
    [one] المطلوب حقلان، time وbalance، وهنا حقل واحد
    [two] المطلوب حقلان، time وbalance، وعددها هنا { $count }
    [few] المطلوب حقلان، time وbalance، وعددها هنا { $count }
    [many] المطلوب حقلان، time وbalance، وعددها هنا { $count }
   *[other] المطلوب حقلان، time وbalance، وعددها هنا { $count }
}
command-line-rows-three-fields = { $count ->
    [zero] المطلوب حقلان أو ثلاثة، time وbalance وfault، وعددها هنا { $count }
    [one] المطلوب حقلان أو ثلاثة، time وbalance وfault، وهنا حقل واحد
    [two] المطلوب حقلان أو ثلاثة، time وbalance وfault، وعددها هنا { $count }
    [few] المطلوب حقلان أو ثلاثة، time وbalance وfault، وعددها هنا { $count }
    [many] المطلوب حقلان أو ثلاثة، time وbalance وfault، وعددها هنا { $count }
   *[other] المطلوب حقلان أو ثلاثة، time وbalance وfault، وعددها هنا { $count }
}
command-line-rows-neither = ليس فيه رصيد ولا رمز عطل
command-line-rows-both = فيه رصيد ورمز عطل معًا، والاستعلام لا يعطي إلا أحدهما
command-line-rows-order = الوقت { $time } قبل وقت السطر السابق
command-line-rows-no-code = القيمة "{ $text }" ليست رمز عطل
command-line-rows-form-readings = كل سطر هو time,balance، مثل 2026-11-23T14:05:11Z,675.24؛ ويجوز أن يسبقها سطر بالأسماء.
command-line-rows-form-looks = كل سطر هو time,balance أو time,balance,fault بترتيب الوقت، مثل 2026-11-23T14:05:11Z,675.24 أو 2026-11-23T14:05:11Z,,offline؛ ويجوز أن يسبقها سطر بالأسماء. رموز الأعطال: { $codes }.

## config

command-line-config-address = العنوان يغيّره الأمر `partner-balance login --base-url` بعد اختباره.
command-line-look-for-source = ابحث في المصدر الذي حصلت منه على البرنامج.
command-line-config-critical-above = سيصبح حد الرصيد الحرج أعلى من حد الرصيد المنخفض.
command-line-config-critical-above-hint = اخفضه أولًا بالأمر `partner-balance config set critical`.
command-line-config-no-tray = لم يُعثر على برنامج علبة النظام بجانب هذا البرنامج ولا في مسار البحث.
command-line-config-no-tray-hint = الإعداد start_at_login يخصه: ثبّته، أو غيّر ذلك في إعداداته.
command-line-config-login-unchanged = يتعذر تغيير ما يبدأ عند تسجيل الدخول ({ $detail }).
command-line-config-login-path = تتعذر كتابة مسار البرنامج هناك
command-line-enter-interval = أدخل مدة من 1m إلى 24h، مثل 10m أو "1h 30m"، أو عددًا صحيحًا من الدقائق.
command-line-enter-true-false = أدخل true أو false.
command-line-enter-order = أدخل urgent أو own.
command-line-enter-language = أدخل auto (لغة النظام) أو واحدًا من { $tags }.
command-line-enter-blind-after = أدخل مدة من 1h إلى 30d، مثل 24h أو 36h، بدقائق كاملة.
command-line-enter-percent = أدخل عددًا صحيحًا من 0 إلى { $most }.
command-line-enter-days = أدخل عددًا صحيحًا من 1 إلى { $most }، أو 0 (أبدًا).
command-line-enter-remind = أدخل off أو 4h أو 12h أو 1d أو 3d.
command-line-enter-time-of-day = أدخل وقتًا بالساعات والدقائق، مثل 22:00.
command-line-enter-days-off = أدخل أيامًا مثل sat,sun من mon وtue وwed وthu وfri وsat وsun؛ أو none.
command-line-enter-whole-address = أدخل العنوان كاملًا: يُحذف جزء منه حيث يُعرض.
command-line-enter-whole-address-hint = العنوان الكامل في ملف الإعدادات: `partner-balance config path`.

## ملف --credentials-file

command-line-credentials-unreadable = تتعذر قراءة ملف بيانات الاعتماد { $file }: { $reason }.
command-line-credentials-utf-16 = يتعذر استخدام ملف بيانات الاعتماد { $file }: هو محفوظ بترميز UTF-16. احفظه بترميز UTF-8.
command-line-credentials-no-text = يتعذر استخدام ملف بيانات الاعتماد { $file }: ليس نصًا بترميز UTF-8. احفظه بترميز UTF-8.
command-line-credentials-no-value = يتعذر استخدام ملف بيانات الاعتماد { $file }: السطر { $line } ليس بالشكل KEY=VALUE.
command-line-credentials-no-key = يتعذر استخدام ملف بيانات الاعتماد { $file }: السطر { $line } لا يبدأ بمفتاح معروف.
command-line-credentials-twice = يتعذر استخدام ملف بيانات الاعتماد { $file }: السطر { $line } يكرر { $key }.
command-line-credentials-empty = يتعذر استخدام ملف بيانات الاعتماد { $file }: لا توجد فيه بيانات اعتماد.
command-line-credentials-hint = أسطره مثل { $example }؛ انظر `partner-balance --help`.
command-line-credentials-open = ملف بيانات الاعتماد { $file } مفتوح لآخرين (الأذونات { $mode })، لذلك لا يُستخدم.
command-line-credentials-close = أغلقه بالأمر: { $command }
command-line-credentials-unknown-rights = تتعذر معرفة من يمكنه قراءة ملف بيانات الاعتماد { $file }: { $reason }.
command-line-credentials-unknown-rights-hint = لا يُستخدم هذا الملف. احتفظ به في مجلد المستخدم الخاص بك، على قرص يدعم الأذونات.
command-line-credentials-of-another = ملف بيانات الاعتماد { $file } يخص مستخدمًا آخر ({ $owner })، لذلك لا يُستخدم.
command-line-credentials-open-to = ملف بيانات الاعتماد { $file } مفتوح لآخرين ({ $who })، لذلك لا يُستخدم.
command-line-credentials-open-to-all = ملف بيانات الاعتماد { $file } مفتوح للجميع، لذلك لا يُستخدم.
command-line-credentials-copy = انسخه إلى مجلد المستخدم الخاص بك واستخدم النسخة.
command-line-who-everyone = الجميع
command-line-who-at-computer = كل من يجلس إلى هذا الكمبيوتر
command-line-who-anonymous = من لم يسجّلوا الدخول
command-line-who-logged-in = كل من سجّلوا الدخول
command-line-who-users = كل مستخدمي هذا الكمبيوتر
command-line-who-guests = الضيوف

## doctor

command-line-doctor-ok = سليم
command-line-doctor-note = ملاحظة
command-line-doctor-problem = مشكلة
command-line-doctor-settings = الإعدادات
command-line-doctor-history = السجل
command-line-doctor-keychain = سلسلة المفاتيح
command-line-doctor-desktop = سطح المكتب
command-line-doctor-tray = علبة النظام
command-line-doctor-notifications = الإشعارات
command-line-doctor-proxy = الخادم الوكيل
command-line-doctor-network = الشبكة
command-line-doctor-tls = TLS
command-line-doctor-portal = البوابة
command-line-doctor-clock = الساعة
command-line-doctor-account = الحساب
command-line-doctor-updates = التحديثات
command-line-doctor-settings-correct = صحّح الملف { $file }.
command-line-doctor-settings-none = لا يوجد { $file } بعد: تسري القيم الافتراضية.
command-line-doctor-settings-read = { $count ->
    [zero] يمكن قراءة { $file }: لا حسابات.
    [one] يمكن قراءة { $file }: حساب واحد.
    [two] يمكن قراءة { $file }: حسابان.
    [few] يمكن قراءة { $file }: { $count } حسابات.
    [many] يمكن قراءة { $file }: { $count } حسابًا.
   *[other] يمكن قراءة { $file }: { $count } حساب.
}
command-line-doctor-history-none = لا توجد قراءة بعد.
command-line-doctor-history-unreadable = الملف { $file }: { $detail }.
command-line-doctor-history-read = يمكن قراءة { $file }؛ أحدث قراءة: { $age }.
command-line-doctor-history-read-none = يمكن قراءة { $file }؛ لا قراءات لهذه الحسابات.
command-line-doctor-keychain-locked = سلسلة المفاتيح مقفلة.
command-line-doctor-keychain-locked-hint = افتح قفلها، ببرنامج كلمات المرور في سطح المكتب مثلًا.
command-line-doctor-keychain-holds = مفتوحة وفيها بيانات اعتماد الحساب.
command-line-doctor-keychain-holds-all = مفتوحة وفيها بيانات اعتماد الحسابات.
command-line-doctor-keychain-lacks = مفتوحة، لكن ليس فيها بيانات اعتماد للحساب.
command-line-doctor-keychain-lacks-some = مفتوحة، لكن ليس فيها بيانات اعتماد كل الحسابات.
command-line-doctor-run-login = شغّل الأمر `partner-balance login`.
command-line-doctor-keychain-open = مفتوحة.
command-line-doctor-keychain-silent = سلسلة المفاتيح لا ترد.
command-line-doctor-keychain-silent-hint = تحقق مما إذا كانت تعرض سؤالًا على الشاشة، أو أعد تشغيلها.
command-line-doctor-keychain-missing = سلسلة المفاتيح لا تعمل.
command-line-doctor-keychain-missing-hint = شغّل GNOME Keyring أو KWallet أو خدمة Secret Service أخرى؛ وبلا سطح مكتب مرّر بيانات الاعتماد في متغيرات البيئة أو بالخيار --credentials-file.
command-line-doctor-no-desktop = لا توجد جلسة سطح مكتب هنا، فلا أيقونة في علبة النظام ولا إشعارات.
command-line-doctor-no-desktop-hint = لا يلزم فعل شيء على خادم؛ تأتي التنبيهات هناك من الأمر `check`.
command-line-doctor-tray-shown = توجد لوحة تعرض أيقونات علبة النظام.
command-line-doctor-tray-not-shown = لا توجد لوحة تعرض أيقونات علبة النظام، لذلك يُفتح البرنامج في نافذة.
command-line-doctor-notifications-shown = خادم الإشعارات يعمل.
command-line-doctor-notifications-not-shown = خادم الإشعارات لا يعمل: تبقى التنبيهات مستحقة حتى يعمل.
command-line-doctor-notifications-hint = يأتي مع معظم بيئات سطح المكتب؛ ويعمل dunst وmako بلا سطح مكتب.
command-line-doctor-desktop-unseen = لم تُفحص أيقونة علبة النظام ولا الإشعارات.
command-line-doctor-desktop-unseen-mac = السماح بإشعارات { -product } يُضبط في قسم «الإشعارات» من إعدادات النظام.
command-line-doctor-desktop-unseen-windows = السماح بإشعارات { -product } يُضبط في «النظام» > «الإشعارات» من إعدادات النظام، وظهور أيقونته في «إضفاء طابع شخصي» > «شريط المهام».
command-line-doctor-proxy-unusable = المتغير { $name } لا يعيّن خادمًا وكيلًا صالحًا، لذلك يُتجاهل.
command-line-doctor-proxy-unusable-hint = أمثلة على الشكل الصحيح: http://proxy.example:3128 أو socks5h://proxy.example:1080.
command-line-doctor-proxy-environment = تمر الطلبات عبر { $proxy }، حسب متغيرات البيئة (HTTPS_PROXY أو ALL_PROXY).
command-line-doctor-proxy-system = تمر الطلبات عبر { $proxy }، حسب متغيرات البيئة أو إعدادات النظام.
command-line-doctor-proxy-desktop = تمر الطلبات عبر { $proxy }، حسب إعدادات سطح المكتب.
command-line-doctor-paused = الحساب { $account } متوقف مؤقتًا، لذلك لم يُستعلم عنه.
command-line-doctor-paused-hint = لإنهاء ذلك: { $command }
command-line-doctor-account-known = { $account }: { $money }.
command-line-doctor-account-problem = { $account }: { $problem }
command-line-doctor-reached = يمكن الوصول إلى { $host }.
command-line-doctor-trusted = شهادة { $host } موثوق بها.
command-line-doctor-answers = الخادم { $host } يرد بصفته بوابة (HTTP { $status }).
command-line-doctor-host-problem = الخادم { $host }: { $problem } ({ $detail })
command-line-doctor-no-connection = عُثر على الاسم { $host }، لكن لا يمكن الاتصال به.
command-line-doctor-no-connection-hint = تحقق من جدار الحماية والخادم الوكيل في هذه الشبكة.
command-line-doctor-no-name = لم يُعثر على الاسم { $host }.
command-line-doctor-no-name-hint = تحقق من اتصال هذا الكمبيوتر بالإنترنت، ومن صحة العنوان.
command-line-doctor-clock-unknown = لا تذكر البوابة الوقت، فلا يُعرف شيء عن ساعة هذا الكمبيوتر.
command-line-doctor-clock-right = توافق ساعة البوابة بفارق أقل من دقيقة.
command-line-doctor-clock-behind = ساعة هذا الكمبيوتر متأخرة عن ساعة البوابة { $seconds } ث.
command-line-doctor-clock-ahead = ساعة هذا الكمبيوتر متقدمة على ساعة البوابة { $seconds } ث.
command-line-doctor-clock-hint = اضبط الساعة، والأفضل بمزامنة الوقت: وإلا بدت الرموز منتهية قبل أوانها أو بعده.
command-line-doctor-updates-none = لم يُجرَ أي بحث بعد؛ برنامج علبة النظام يبحث مرة كل يوم.
command-line-doctor-updates-looked = تم البحث { $age }.
command-line-doctor-updates-known = الإصدار { $version } متوفر، كما تبيّن في بحث سابق.
command-line-doctor-updates-available = الإصدار { $version } متوفر.
command-line-doctor-updates-newest = تم البحث { $age }: هذا الإصدار هو الأحدث.
command-line-doctor-updates-expired = تم البحث { $age }: انتهت صلاحية ما ذكره الموجز حينها.
command-line-doctor-updates-hint = ستتكرر المحاولة تلقائيًا. الأمر `partner-balance updates` يبحث الآن.
command-line-doctor-bundle = كُتب الملف { $file }. ليس فيه أسرار؛ راجعه قبل إرساله.

## forecast

command-line-forecast-hidden = المبالغ مخفية بالإعداد hide_amount، وعدد الأيام يكشفها.
command-line-forecast-hidden-hint = الخيار --json يعرضها مع ذلك.
command-line-forecast-until = أي إلى أن ينخفض الرصيد عن { $threshold } إذا لم يُشحن.
command-line-forecast-spent = الإنفاق نحو { $money } في اليوم.
command-line-forecast-charges = خصوم متوقعة: { $charges }.
command-line-forecast-charge = { $money } في { $day }
command-line-forecast-confidence-low = { $days ->
    [zero] بناءً على قراءات { $days } يوم؛ الثقة: منخفضة.
    [one] بناءً على قراءات يوم واحد؛ الثقة: منخفضة.
    [two] بناءً على قراءات يومين؛ الثقة: منخفضة.
    [few] بناءً على قراءات { $days } أيام؛ الثقة: منخفضة.
    [many] بناءً على قراءات { $days } يومًا؛ الثقة: منخفضة.
   *[other] بناءً على قراءات { $days } يوم؛ الثقة: منخفضة.
}
command-line-forecast-confidence-fair = { $days ->
    [zero] بناءً على قراءات { $days } يوم؛ الثقة: متوسطة.
    [one] بناءً على قراءات يوم واحد؛ الثقة: متوسطة.
    [two] بناءً على قراءات يومين؛ الثقة: متوسطة.
    [few] بناءً على قراءات { $days } أيام؛ الثقة: متوسطة.
    [many] بناءً على قراءات { $days } يومًا؛ الثقة: متوسطة.
   *[other] بناءً على قراءات { $days } يوم؛ الثقة: متوسطة.
}
command-line-forecast-confidence-good = { $days ->
    [zero] بناءً على قراءات { $days } يوم؛ الثقة: جيدة.
    [one] بناءً على قراءات يوم واحد؛ الثقة: جيدة.
    [two] بناءً على قراءات يومين؛ الثقة: جيدة.
    [few] بناءً على قراءات { $days } أيام؛ الثقة: جيدة.
    [many] بناءً على قراءات { $days } يومًا؛ الثقة: جيدة.
   *[other] بناءً على قراءات { $days } يوم؛ الثقة: جيدة.
}

## history

command-line-history-hidden = المبالغ مخفية بالإعداد hide_amount: لا شيء ليُعرض.
command-line-history-hidden-hint = الخيار --json والأمر `history export` يعرضانها مع ذلك.
command-line-history-day = اليوم
command-line-history-spent = الإنفاق
command-line-history-topped-up = الشحن
command-line-history-balance = الرصيد
command-line-history-total = المجموع
command-line-history-none = لا قراءات في هذه المدة.
command-line-beyond-calendar = هذا الوقت خارج حدود التقويم.
command-line-nothing-between = الوقت في --since بعد الوقت في --until: لا شيء بينهما.
command-line-delete-question = هل تريد حذف قراءات { $accounts } من هذا الكمبيوتر عدا أحدثها؟ [y/N]
command-line-answer-yes = ن نعم
command-line-delete-not = لم يُحذف شيء.
command-line-deleted = حُذفت قراءات { $account } عدا أحدثها.
command-line-delete-other-address = قراءات { $account } في هذا الكمبيوتر تخص عنوانًا آخر: لم يُحذف شيء.
command-line-delete-other-address-hint = عيّن base_url للحساب على العنوان الذي قُرئت منه، ثم احذفها.
command-line-delete-unasked = حذف القراءات بلا طرفية للسؤال يتطلب الخيار --yes: لم يُحذف شيء.
command-line-answer-unreadable = تتعذر قراءة الإجابة: { $reason }.

## login وlogout

command-line-login-replaces = ستُستبدل بيانات اعتماد { $account }؛ لربط حساب آخر استخدم الخيار --account بمعرّف جديد.
command-line-login-where = تجد { -client-id } و{ -client-secret } في { -portal } ضمن { -api-page }.
command-line-login-reset = الزر { -reset } هناك يُظهر مفتاحًا سريًا جديدًا ويُبطل القديم. لا يُحفظ شيء قبل اختباره.
command-line-login-ask = { $field }:
command-line-login-ask-hidden = { $field } (لا يظهر):
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = رمز الوصول
command-line-login-input-ended = انتهى الدخل القياسي قبل اكتمال بيانات الاعتماد.
command-line-login-input-ended-hint = يجب أن يحوي { -client-id } في السطر الأول، ما لم يُمرَّر بالخيار --client-id، و{ -client-secret } في السطر التالي.
command-line-login-not-hidden = لا تستطيع هذه الطرفية إخفاء ما يُكتب، لذلك لا يُطلب أي مفتاح سري.
command-line-login-other-terminal = سجّل الدخول من طرفية أخرى، أو مرّر المفتاح السري عبر أنبوب.
command-line-login-other-terminal-windows = نافذة Git Bash لا تستطيع ذلك: سجّل الدخول من Windows Terminal أو من موجه الأوامر، أو ابدأ الأمر بكلمة winpty، أو مرّر المفتاح السري عبر أنبوب.
command-line-login-account-id = معرّف الحساب الجديد من 1 إلى 60 محرفًا (الحروف من a إلى z، والأرقام، والعلامات - _ .)، ولا يكون auto ولا environment ولا demo.
command-line-login-works = بيانات الاعتماد صالحة، لكنها لم تُحفظ.
command-line-login-connected-as = متصل باسم { $who }.
command-line-login-connected = تم الاتصال.
command-line-login-token-until = رمز الوصول هذا صالح حتى { $moment }. أما { -client-id } و{ -client-secret } فلا تنتهي صلاحيتهما.
command-line-login-token-half-hour = رمز الوصول هذا صالح لنصف ساعة على الأكثر. أما { -client-id } و{ -client-secret } فلا تنتهي صلاحيتهما.
command-line-login-environment = في متغيرات البيئة بيانات اعتماد أخرى تتقدم على سلسلة المفاتيح، والأمر `status` يستخدمها.
command-line-logout-environment = بيانات الاعتماد من متغيرات البيئة أو من ملف: لا شيء في سلسلة المفاتيح ليُنسى.
command-line-logout-environment-hint = ألغِ تعيين المتغيرات، أو أزل الملف.
command-line-logout-forgot = تم نسيان { $account }: بيانات الاعتماد والقراءات والإعدادات.

## metrics وman

command-line-metrics-hint = يجب أن يكون المجلد موجودًا، وأن يكون لهذا المستخدم إذن الكتابة فيه.
command-line-man-unwritten = تتعذر كتابة الصفحات في { $folder }: { $reason }.

## updates

command-line-updates-feed = يتعذر استخدام موجز إصدارات هذه النسخة: { $reason }.
command-line-updates-earlier = وجد بحث سابق الإصدار { $version }.
command-line-updates-hint = حاول لاحقًا، أو ابحث في المصدر الذي حصلت منه على البرنامج.
command-line-updates-newest = الإصدار { $version } هو الأحدث.
command-line-updates-available = الإصدار { $version } متوفر، بتاريخ { $day }؛ وهذا الإصدار { $installed }.
command-line-updates-notes = الجديد فيه: { $page }
command-line-updates-checksum = بصمة SHA-256: { $sum }
command-line-setting-of-all = الإعداد { $key } خاص بالبرنامج ويسري على جميع الحسابات. احذف الخيار --account.
