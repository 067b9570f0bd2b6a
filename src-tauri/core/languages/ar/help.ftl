### مساعدة أوامر partner-balance وأخطاء سطر الأوامر.

## العناوين والكلمات الثابتة

help-heading-usage = الاستخدام
help-heading-commands = الأوامر
help-heading-arguments = الوسائط
help-heading-options = الخيارات
help-heading-common-options = خيارات عامة
help-heading-values = القيم الممكنة
help-heading-examples = أمثلة:
help-usage-options = خيارات
help-usage-command = أمر
help-note-default = [الافتراضي: { $value }]
help-note-values = [القيم الممكنة: { $values }]
help-flag-help-short = عرض المساعدة (للمزيد استخدم «--help»)
help-flag-help-long = عرض المساعدة (للملخص استخدم «-h»)
help-flag-help = عرض المساعدة
help-flag-version = عرض الإصدار

## ما ينوب عن قيمة

help-value-account = حساب
help-value-file = ملف
help-value-folder = مجلد
help-value-color = متى
help-value-age = عمر
help-value-format = صيغة
help-value-range = نطاق
help-value-days = أيام
help-value-seconds = ثوانٍ
help-value-id = معرّف
help-value-url = عنوان
help-value-name = اسم
help-value-when = متى
help-value-amount = مبلغ
help-value-time = وقت
help-value-zone = منطقة
help-value-key = مفتاح
help-value-value = قيمة
help-value-shell = صدفة

## سطر أوامر خاطئ

help-error = خطأ: { $problem }
help-error-more = لمزيد من المعلومات جرّب «{ $option }».
help-error-unknown-argument = وسيط غير متوقع «{ $argument }»
help-error-unknown-command = أمر غير معروف «{ $command }»
help-error-repeated = لا يجوز تكرار الوسيط «{ $argument }»
help-error-conflict = لا يجوز استخدام الوسيط «{ $argument }» مع «{ $other }»
help-error-conflicts = لا يجوز استخدام الوسيط «{ $argument }» مع:
help-error-no-value = الوسيط «{ $argument }» يتطلب قيمة ولم تُذكر
help-error-invalid-value = قيمة غير صالحة «{ $value }» للوسيط «{ $argument }»
help-error-invalid-value-advice = قيمة غير صالحة «{ $value }» للوسيط «{ $argument }»: { $advice }
help-error-surplus-value = قيمة زائدة «{ $value }» للوسيط «{ $argument }»
help-error-missing = لم تُذكر الوسائط المطلوبة التالية:
help-error-missing-command = الأمر «{ $command }» يتطلب أمرًا فرعيًا ولم يُذكر
help-error-not-text = في وسيط أو أكثر ترميز UTF-8 غير صالح
help-error-other = يتعذر استخدام الوسائط
help-error-tip = تلميح: { $advice }
help-error-similar-argument = يوجد وسيط مشابه: «{ $argument }»
help-error-similar-command = يوجد أمر مشابه: «{ $command }»
help-error-similar-value = توجد قيمة مشابهة: «{ $value }»
help-error-as-value = لتمرير «{ $argument }» كقيمة، استخدم «{ $form }»
help-error-exists = يوجد «{ $form }»
help-enter-age = أدخل مدة مثل 90s أو 10m أو 1h 30m، أو عددًا صحيحًا من الثواني
help-enter-seconds = أدخل عدد ثوانٍ من 1 إلى 3600
help-enter-days = أدخل عدد أيام من 0 إلى { $most }
help-enter-moment = أدخل وقتًا محددًا مثل 2026-11-23T14:05:11Z
help-enter-point-in-time = أدخل تاريخًا (2026-11-01)، أو تاريخًا ووقتًا (2026-11-01T08:00)، أو مدة مضت (30d أو 12h)
help-enter-snooze = أدخل مدة من 1m إلى 30d، مثل 4h أو 1d أو 1d 12h
help-enter-time-zone = أدخل اسم منطقة زمنية، مثل Europe/Berlin أو UTC
help-enter-range = أدخل نطاقًا مثل 100: (أقل من 100) أو ~:10 (أكثر من 10) أو 10:20 (خارجه) أو @10:20 (داخله)
help-enter-range-order = لا يجوز أن ينتهي النطاق قبل بدايته
help-enter-amount = مبلغ يتعذر حفظه بدقة تامة
help-enter-plain-amount = يمكن قراءة هذا المبلغ بطريقتين؛ أدخله بلا فواصل للآلاف، مثل 1234 أو 1234.50

## خيارات كل الأوامر

help-account = هذا الحساب فقط، بمعرّفه أو باسمه؛ ويجوز تكراره؛ وبدونه كل الحسابات
help-credentials-file = قراءة بيانات الاعتماد من هذا الملف الذي لا يجوز لغيرك قراءته؛ وشكله في partner-balance --help
help-color = متى تُستخدم الألوان: auto (في الطرفية ما لم يُعيَّن NO_COLOR) أو always (دائمًا) أو never (أبدًا)
help-max-age = استخدام القراءة المحفوظة على القرص إذا لم يتجاوز عمرها هذه المدة، مثل 90s أو 10m أو 1h 30m أو 600 (ثانية)
help-max-age-more = بدونه: ضعف فترة التحديث في الإعدادات، ولا تقل عن هذه الفترة مع خمس دقائق.
help-since = بدءًا من هذا الوقت: تاريخ، أو تاريخ ووقت، أو مدة مضت، مثل 30d أو 12h
help-until = حتى هذا الوقت؛ والتاريخ وحده يشمل اليوم كله

## جمل في آخر مساعدة عدة أوامر

help-exit-usual = رمز الخروج: 0 تم، 1 فشل، 2 استخدام خاطئ.
help-exit-account = رمز الخروج: 0 تم، 1 فشل أو لا يوجد حساب، 2 استخدام خاطئ.
help-exit-readings = رمز الخروج: 0 تم، حتى بلا أي قراءة، 1 فشل، 2 استخدام خاطئ.

## partner-balance

help-about = الرصيد المسبق الدفع لحساب { -vendor } { -portal }.
help-about-more = بلا أمر: `status`. تُستخدم القراءة التي يحفظها برنامج علبة النظام على القرص ما دامت حديثة، وإلا استُعلم من البوابة.
help-example-login = ربط حساب
help-example-status = الرصيد الآن
help-example-json = الشيء نفسه للنصوص البرمجية
help-example-waybar = لشريط حالة
help-example-check = لأجل Nagios وIcinga وCheckmk
help-example-forecast = إلى متى يكفي
help-example-history = الإنفاق والشحن حسب الأيام
help-example-alerts = ما أُبلغ به وما التالي
help-example-low = التحذير دون 250
help-more = المزيد مع الخيار --help؛ ولكل أمر مساعدته.
help-exits = رمز الخروج:
help-exits-0 = تم
help-exits-1 = فشل: تعذرت قراءة الرصيد أو تعذر تنفيذ العمل
help-exits-2 = استخدام خاطئ
help-exits-130 = قُطع تسجيل الدخول بالمفتاحين Ctrl-C
help-exits-141 = لم يقرأ أحد المخرجات إلى آخرها
help-exits-check = للأمر `check` وحده رموزه: 0 OK و1 WARNING و2 CRITICAL و3 UNKNOWN (وكذلك عند الاستخدام الخاطئ). صيغ أشرطة الحالة تخرج بالرمز 0 متى أمكنها العرض، لأن الأشرطة تخفي ما فشل.
help-environment = متغيرات البيئة، تتقدم على الإعدادات وسلسلة المفاتيح، ولا تُحفظ أبدًا:
help-environment-client-id = بيانات اعتماد، مع
help-environment-token = رمز وصول وحده
help-environment-base-url = عنوان البوابة
help-environment-no-color = بلا ألوان
help-credentials-file-form = الملف المعيّن بالخيار --credentials-file يحوي الأسماء نفسها، كل منها في سطر، مثل PARTNER_BALANCE_CLIENT_ID=0123abcd. لا تُحسب الأسطر الفارغة ولا الأسطر التي تبدأ بالعلامة #. يتقدم الملف على متغيرات البيئة، ويُرفض إذا كان لآخرين إذن قراءته. وهو معدّ لمديري الخدمات، مثل LoadCredential= في systemd.
help-several-accounts = عدة حسابات: يشمل الأمر كل الحسابات، أو ما يعيّنه الخيار --account الذي يجوز تكراره. يُستعلم عنها في وقت واحد، أربعة على الأكثر؛ وفشل أحدها لا يؤثر في غيره، ورمز الخروج هو الأسوأ. وما يغيّر حسابًا يلزمه تعيين الحساب. الحساب المتوقف مؤقتًا يُعرض بآخر قراءة له، ولا يُستعلم عنه إلا إذا عُيّن.
help-output = تُكتب النتائج في الخرج القياسي، والرسائل في خرج الأخطاء القياسي. المبالغ دقيقة: ما ليس معروفًا لا يُعرض كرقم أبدًا. مع الإعداد hide_amount تُحذف المبالغ وما قد يكشفها حيثما كانت المخرجات للشاشة: سطر `status` و`watch`، وصيغ أشرطة الحالة، ونص `history` و`forecast` و`alerts`.
help-language = ما يقرؤه الناس يكون بلغة الإعدادات (language) أو بلغة النظام: LANGUAGE وLC_ALL وLC_MESSAGES وLANG في Linux. وما تقرؤه البرامج يكون بالإنجليزية في كل اللغات: JSON وسطر `check` والمقاييس والرموز.

## partner-balance status

help-status-about = الرصيد الآن، في سطر واحد أو لشريط حالة
help-status-refresh = الاستعلام من البوابة في كل الأحوال
help-status-format = شكل العرض
help-status-json = مثل --format json: كائن لكل حساب في سطر
help-status-format-line = سطر يقرؤه الناس
help-status-format-json = سطر JSON لكل حساب
help-status-format-waybar = الوحدة custom في Waybar مع return-type json
help-status-format-i3blocks = لأجل i3blocks: نص كامل، نص قصير، لون
help-status-format-polybar = الوحدة custom/script في Polybar
help-status-format-xbar = لأجل xbar وSwiftBar وArgos
help-status-example = من القرص ما دامت القراءة حديثة، وإلا من البوابة
help-status-example-refresh = من البوابة دائمًا
help-status-example-max-age = من القرص إذا لم يتجاوز عمرها ساعة
help-status-fields = الخيار --json يعرض كائنًا لكل حساب، كلًّا في سطره، بلا قائمة تجمعها (JSON Lines؛ والأمر jq -s يجعلها قائمة). الحقول: account وname وbalance (عدد عشري في سلسلة، أو null) وcurrency وlevel (أي normal أو low أو critical أو unknown) وstate (أي fresh أو stale أو unknown) وfetched_at (حسب RFC 3339) وage_seconds وlow وcritical وfault (فيه code وmessage وhint وrequest_id) أو null وdays_left (فيه p10 وp50 وp90 أعدادًا) أو null وempty_on (الشيء نفسه تواريخ) أو null، انظر partner-balance forecast --help، وpaused (أي true أو false). بلا حساب لا يوجد سطر، ورمز الخروج 1. وما يمنع الاستعلام عن أي حساب يُذكر في سطر واحد: error (فيه message وhint).
help-status-several = عدة حسابات تأتي بترتيب الإعدادات، كل منها في سطر. شريط الحالة يعرض، مثل علبة النظام، أكثرها إلحاحًا مع اسمه: ما يحتاج إلى تدخلك أولًا، ثم الحرج، ثم المنخفض، ثم البقية، ثم المتوقف مؤقتًا؛ والخيار --account يعرض غيره. تلميح waybar وقائمة xbar يسردان الكل.
help-status-exit = رمز الخروج: 0 تم، 1 تعذرت قراءة رصيد كما طُلب، 2 استخدام خاطئ. صيغ أشرطة الحالة تخرج بالرمز 0 متى أمكنها العرض.

## partner-balance watch

help-watch-about = الرصيد أثناء تغيّره: سطر حي في الطرفية، وإلا فسطر JSON لكل تغيّر
help-watch-json = أسطر JSON، حتى في الطرفية
help-watch-example = سطر حي؛ ينهيه Ctrl-C
help-watch-lines = سطر لكل حساب في الطرفية؛ وأسطر JSON تذكر الحساب بمعرّفه.
help-watch-changes = التغيّر هو تغيّر الرصيد أو المستوى أو الحالة أو العطل أو إعدادات الحساب؛ والحقول هي المذكورة في partner-balance status --help. تُؤخذ قراءات برنامج علبة النظام من القرص، ولا يُستعلم من البوابة إلا إذا لم توجد قراءة حديثة.
help-watch-exit = رمز الخروج: 0 أُنهي بالمفتاحين Ctrl-C، 1 فشل، 2 استخدام خاطئ، 141 لم يعد أحد يقرأ.

## partner-balance check

help-check-about = إضافة مراقبة: سطر واحد مع بيانات الأداء؛ رمز الخروج 0 أو 1 أو 2 أو 3
help-check-about-long = إضافة مراقبة حسب إرشادات Monitoring Plugins: سطر واحد مع بيانات الأداء.
help-check-range = يحدد «{ help-value-range }» متى يكون التنبيه:
help-check-range-10 = أقل من 0 أو أكثر من 10
help-check-range-from-10 = أقل من 10
help-check-range-to-10 = أكثر من 10
help-check-range-outside = أقل من 10 أو أكثر من 20
help-check-range-inside = من 10 إلى 20 ضمنًا
help-check-unknown = يُستعلم من البوابة إذا كانت القراءة على القرص أقدم من --max-age؛ والرصيد الذي تتعذر قراءته حينها هو UNKNOWN مع السبب، وليس OK أبدًا.
help-check-days = الخياران --warn-days و--critical-days يقيّمان الأيام المتبقية أيضًا، والعبرة بأسوأ الحكمين. بلا توقع (قراءات لأقل من أسبوع، أو بلا إنفاق، أو رصيد غير معروف) لا يقرران شيئًا: يقرر الرصيد وحده، ويذكر السطر سبب غياب التوقع، وتكون قيمته U. وإذا تعذرت قراءة القراءات من القرص أو حفظها عليه، فالأيام UNKNOWN.
help-check-warning = التحذير إذا كان الرصيد في هذا النطاق؛ وإلا فحد الرصيد المنخفض في الإعدادات
help-check-critical = حالة حرجة إذا كان الرصيد في هذا النطاق؛ وإلا فحد الرصيد الحرج في الإعدادات
help-check-warn-days = التحذير إذا بقي أقل من هذا العدد من الأيام حتى حد الرصيد الحرج في الإعدادات، حسب وسط التوقع
help-check-critical-days = حالة حرجة إذا بقي أقل من هذا العدد من الأيام
help-check-timeout = عدد الثواني قبل التوقف عن المحاولة، والنتيجة UNKNOWN
help-check-verbose = يُقبل لأن الإرشادات تطلبه؛ والسطر الواحد يذكر كل شيء
help-check-example = حدود الإعدادات
help-check-example-ranges = تحذير دون 100، وحرج دون 20
help-check-several = عدة حسابات خدمة واحدة: يقرر أسوؤها (بالترتيب CRITICAL ثم UNKNOWN ثم WARNING ثم OK) ويُذكر أولًا. لكل منها بيانات أداء بتسميات مثل 'balance_branch' حسب معرّفه؛ مع -w و-c تُقيَّم كلها بالطريقة نفسها، وبدونهما يُقيَّم كل منها بحدوده. الحساب المتوقف مؤقتًا يُذكر ولا يُقيَّم، إلا إذا عيّنه --account؛ وإذا كانت كلها متوقفة فالنتيجة UNKNOWN.
help-check-exit = رمز الخروج: 0 OK و1 WARNING و2 CRITICAL و3 UNKNOWN، وكذلك عند الاستخدام الخاطئ.

## partner-balance metrics

help-metrics-about = نص OpenMetrics لأجل Prometheus
help-metrics-output = الكتابة في هذا الملف كاملًا أو عدم كتابته إطلاقًا، بدلًا من الخرج القياسي
help-metrics-names = المقاييس، ولكل منها التسمية account:
help-metrics-percentile = ومع percentile أيضًا: 10 و50 و90
help-metrics-unknown = ما ليس معروفًا ليست له قيمة. والحساب المتوقف مؤقتًا له partner_balance_paused فقط، ما لم يعيّنه --account.
help-metrics-exit = رمز الخروج: 0 تمت الكتابة، حتى إذا تعذرت قراءة رصيد (يبيّن ذلك partner_balance_fault)، 1 فشل، 2 استخدام خاطئ. بلا حساب لا شيء يُكتب: يفشل الأمر، ويبقى ملف التشغيل السابق كما هو.

## partner-balance history

help-history-about = الرصيد حسب الأيام: الإنفاق والشحن والمتبقي؛ وتصدير القراءات أو حذفها
help-history-json = سطر JSON لكل حساب ويوم
help-history-example = آخر 30 يومًا
help-history-days = سطر لكل يوم في منطقتك الزمنية، كاملًا دائمًا: الإنفاق، والشحن، والرصيد عند آخر استعلام في اليوم. لا تذكر البوابة إلا الرصيد الحالي، فلا يظهر إلا الفرق بين استعلامين: لا يمكن التمييز بين إنفاق وشحن بينهما، ويُحسب كلاهما في يوم الاستعلام اللاحق. واليوم بلا استعلام تظهر له شرطة، وفي JSON القيمة null.
help-history-fields = الخيار --json يعرض كائنًا لكل حساب ويوم، كلًّا في سطره (JSON Lines). الحقول: account وday وspent وtopped_up وbalance (أعداد عشرية في سلاسل) وcurrency.

## partner-balance history export

help-history-export-about = يعرض القراءات بدقتها، الأقدم أولًا
help-history-export-about-more = سطر لكل مدة بقي فيها الرصيد كما هو: متى قُرئ أول مرة، ومتى قُرئ آخر مرة.
help-history-export-format = شكل العرض
help-history-export-format-csv = قيم تفصلها فواصل مع سطر عناوين (حسب RFC 4180)
help-history-export-format-json = سطر JSON لكل قراءة
help-history-export-lines = كل سطر مدة بقي فيها الرصيد كما هو واستُعلم عنه بلا انقطاع طويل؛ والحقل looks يذكر عدد المرات، ويُترك (أو null في JSON) حيث لم يكن إصدار سابق من البرنامج يعدّها.
help-history-export-json = الخيار --format json يعرض كائنًا في كل سطر، بلا قائمة تجمعها (JSON Lines).

## partner-balance history delete

help-history-delete-about = يحذف قراءات حساب من هذا الكمبيوتر عدا أحدثها
help-history-delete-yes = بلا سؤال؛ ويلزم حيث لا توجد طرفية للسؤال
help-history-delete-stays = تبقى القراءة الأحدث، ويبقى ما ظهر من تحذيرات: لا يتكرر أي تحذير. الأمر `history export` يحفظ القراءات أولًا؛ والأمر `logout` ينسى الحساب كله.
help-history-delete-exit = رمز الخروج: 0 تم الحذف، 1 فشل أو لم يُؤكَّد، 2 استخدام خاطئ، وكذلك بلا الخيار --yes حيث لا توجد طرفية للسؤال.

## partner-balance forecast

help-forecast-about = إلى متى يكفي الرصيد، مع النطاق المحتمل
help-forecast-json = سطر JSON لكل حساب
help-forecast-threshold = حتى ينخفض الرصيد عن هذا المبلغ؛ وإلا فحد الرصيد الحرج في الإعدادات، أو 0 مع --from
help-forecast-from = أخذ القراءات من هذا الملف، أو - للدخل القياسي: أسطر time,balance
help-forecast-from-more = الوقت حسب RFC 3339، مثل 2026-11-23T14:05:11Z، والرصيد بنقطة عشرية. بأي فواصل زمنية وأي ترتيب، مع سطر أول بالأسماء أو بدونه. لا يُستخدم حساب ولا سلسلة مفاتيح ولا بوابة.
help-forecast-now = كأن الوقت الآن هو هذا (حسب RFC 3339): لا تُحسب القراءات اللاحقة
help-forecast-days = كم يومًا يبقى حتى ينخفض الرصيد عن حد الرصيد الحرج إذا لم يُشحن: الوسط، والنطاق الذي يحدث فيه ذلك في ثماني حالات من عشر. يُحسب من القراءات على القرص، ولا يُستعلم من البوابة. ويُستنتج مما أُنفق حتى الآن ومن الخصوم المتكررة؛ وما لم يحدث من قبل لا يمكن توقعه. وبلا قراءات أسبوع أو بلا إنفاق يقول الأمر ذلك بدل أن يخمّن.
help-forecast-fields = الخيار --json يعرض كائنًا لكل حساب، كلًّا في سطره (JSON Lines). الحقول: account وbalance وthreshold (أعداد عشرية في سلاسل) وdays_left (فيه p10 وp50 وp90 أعدادًا؛ و400 إذا لم ينخفض دونه خلال 400 يوم) أو null وempty_on (فيه p10 وp50 وp90 تواريخ) أو null وreason (سبب null) أو null وspend_per_day (عدد) أو null وexpected_charges (قائمة فيها on وamount) وconfidence (أي low أو fair أو good) أو null وbased_on_days (عدد) أو null. بلا حساب لا يوجد سطر، ورمز الخروج 1.
help-forecast-exit = رمز الخروج: 0 تم، حتى إذا لم يوجد توقع، 1 فشل، 2 استخدام خاطئ.

## partner-balance alerts

help-alerts-about = ما أُبلغ به، وما التالي، وما هو محجوب؛ وما كانت ستبلغ به إعدادات أخرى
help-alerts-json = سطر JSON لكل حساب
help-alerts-told = لكل حساب: ما أُبلغ به ومتى، وأي تنبيه متأهب أو مستحق أو تم الإبلاغ به، وما هو مؤجل، وما هو مستحق أو يُعدّ مبلَغًا به على القنوات الأخرى (برنامج أو خطاف ويب)، وما التالي أو لماذا لا يأتي شيء. يُقرأ ذلك من القرص؛ ولا يبلغ هذا الأمر بشيء: يفعل ذلك برنامج علبة النظام.
help-alerts-fields = الخيار --json يعرض كائنًا لكل حساب، كلًّا في سطره (JSON Lines). الحقول: account وtold (قائمة فيها time وkind وalso وbalance: عدد عشري في سلسلة أو null) وstates (فيه critical وlow وdays وrefused وblind: كل منها armed أو due أو told) وtoken_ends_at وsnooze (فيه since وuntil: null حتى شحن الرصيد، وholds_critical) أو null وis_quiet وquiet_until (أي null أيضًا إذا كان الهدوء دائمًا) وnext (فيه time وkind وalso) أو null وnext_reminder (بغض النظر عن وقت الهدوء والتأجيل) أو null وwaits (سبب غياب next: أي never_read أو last_look_failed أو snoozed أو always_quiet أو reminders_off أو nothing_due أو paused) أو null وways_out (فيه ways: أي program وwebhook؛ وdue: قائمة أنواع؛ وtold: أحدث ما يُعدّ مبلَغًا به هناك، أو null؛ وwaiting: عدد الأحداث التي لم تُستلم بعد، أو null) أو null بلا قناة أخرى. الأوقات حسب RFC 3339. الأنواع: critical وlow وdays وrefused وtoken وblind وreminder وrecovered.

## partner-balance alerts test

help-alerts-test-about = يرسل تنبيهًا تجريبيًا إلى سطح المكتب هذا، وإلى البرنامج وخطاف الويب في الإعدادات، لمعرفة ما إذا كان يصل
help-alerts-test-sent = إشعار على سطح المكتب هذا؛ ثم، لكل حساب أو للحساب الذي يعيّنه --account، ما يُبلَغ به برنامجه وخطاف الويب عند التنبيه، مع علامة أنه تجربة. ويُرسل إليهما أيضًا حيث لا شيء يعرض الإشعارات.
help-alerts-test-exit = رمز الخروج: 0 استلمه الجميع، 1 لم يستلمه أحدها، 2 استخدام خاطئ.

## partner-balance alerts snooze

help-alerts-snooze-about = يحجب التذكيرات وتحذيرات الرصيد المنخفض مدة من الوقت
help-alerts-snooze-for = المدة، من 1m إلى 30d، مثل 4h أو 1d أو 1d 12h
help-alerts-snooze-until-topped-up = حتى شحن الرصيد: قراءة أعلى من التي قبلها ولم تعد منخفضة
help-alerts-snooze-held = يحجب التأجيل التذكيرات وتحذيرات الرصيد المنخفض؛ والرصيد الذي يصبح حرجًا يُبلَغ به وينهي التأجيل. وإذا بدأ التأجيل والرصيد حرج، فإنه يحجب ذلك أيضًا. ويحل محل تأجيل سابق. ويأخذ به برنامج علبة النظام.
help-alerts-snooze-exit = رمز الخروج: 0 تم، 1 فشل أو لا يُعرف شيء عن الحساب بعد، 2 استخدام خاطئ.

## partner-balance alerts resume

help-alerts-resume-about = ينهي التأجيل
help-alerts-resume-exit = رمز الخروج: 0 تم، حتى إذا لم يكن شيء محجوبًا، 1 فشل أو لا يُعرف شيء عن الحساب بعد، 2 استخدام خاطئ.

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = يعرض المفتاح السري الذي يتحقق به مستقبِل خطاف الويب من توقيع الرسائل
help-alerts-webhook-secret-new = إنشاء مفتاح جديد؛ ولا يُقبل بعده ما وُقّع بالسابق
help-alerts-webhook-secret-digits = يتكون من 64 رقمًا ستعشريًا، ويُنشأ عند أول استخدام ويُحفظ في سلسلة المفاتيح. وهو مفتاح التوقيع كما هو مكتوب؛ والملف README.md يشرح كيفية التحقق منه.
help-alerts-webhook-secret-exit = رمز الخروج: 0 عُرض، 1 فشل، كما عند غياب سلسلة المفاتيح، 2 استخدام خاطئ.

## partner-balance alerts replay

help-alerts-replay-about = ما كانت ستبلغ به الإعدادات، على القراءات حتى الآن أو على قراءات ملف
help-alerts-replay-from = أخذ الاستعلامات من هذا الملف، أو - للدخل القياسي: أسطر time,balance أو time,balance,fault
help-alerts-replay-from-more = الوقت حسب RFC 3339 وبالترتيب، والرصيد بنقطة عشرية. والسطر بلا رصيد ومع رمز عطل هو استعلام فاشل. مع سطر أول بالأسماء أو بدونه.
help-alerts-replay-settings = إعدادات هذا الملف بدل الإعدادات الحالية؛ والخيار --account يختار فيه
help-alerts-replay-time-zone = ساعات الهدوء وأيامه في هذه المنطقة الزمنية، مثل Europe/Berlin، بدل منطقة النظام
help-alerts-replay-until = حتى هذا الوقت (حسب RFC 3339)؛ وإلا فحتى الآن، أو حتى وقت آخر سطر مع --from
help-alerts-replay-json = سطر JSON لكل إشعار
help-alerts-replay-told = ما كانت ستبلغ به الإعدادات الحالية، بشيفرة برنامج علبة النظام، على جهاز مشغّل دائمًا، لم يستعلم إلا في تلك الأوقات، وفيه سطح مكتب يستلم كل شيء فورًا. على القراءات المحفوظة على القرص لا تظهر الأعطال: لا تُحفظ هناك الاستعلامات الفاشلة. لا يتغير شيء.
help-alerts-replay-lines = الخيار --from يقرأ أسطر time,balance,fault، وقد يغيب آخرها:
help-alerts-replay-fields = الخيار --json يعرض كائنًا لكل إشعار، كلًّا في سطره (JSON Lines)، الأقدم أولًا. الحقول: time (حسب RFC 3339) وkind وalso (قائمة أنواع) وbalance (عدد عشري في سلسلة، أو null إذا لم يُقرأ قط) وsummary وbody.
help-alerts-replay-exit = رمز الخروج: 0 تم، حتى إذا ما كان سيُبلَغ بشيء، 1 فشل، 2 استخدام خاطئ.

## partner-balance login

help-login-about = ربط حساب: اختبار بيانات اعتماده مع البوابة، ثم حفظها في سلسلة المفاتيح
help-login-client-id = قيمة { -client-id }؛ تُطلب، أو تُقرأ من الدخل القياسي، إذا لم تُذكر
help-login-client-id-more = لا يوجد خيار لأجل { -client-secret }: قد يقرؤه آخرون في قائمة العمليات. يُكتب دون أن يظهر، أو يُقرأ من الدخل القياسي.
help-login-token = رمز وصول وحده بدل { -client-id } و{ -client-secret }: صالح لنصف ساعة على الأكثر
help-login-base-url = عنوان البوابة، إذا لم يكن عنوان المورّد
help-login-name = اسم الحساب
help-login-example = يطلب { -client-id } و{ -client-secret }
help-login-where = مصدرهما: يمنح مدير الحساب في { -vendor } إمكانية الوصول إلى API؛ ثم في { -portal } ضمن { -api-page } فعّل الوصول، وانسخ { -client-id }، واضغط { -reset } ليظهر { -client-secret } جديد. الزر { -reset } يُبطل المفتاح السري القديم: تتوقف البرامج الأخرى التي تستخدمه عن العمل.
help-login-input = الدخل القياسي من غير طرفية: { -client-id } في السطر الأول ما لم يُذكر، و{ -client-secret } في التالي. إذا كان حساب واحد متصلًا بالفعل، تُستبدل بيانات اعتماده؛ والخيار --account بمعرّف جديد (من 1 إلى 60 محرفًا: الحروف من a إلى z، والأرقام، والعلامات - _ .) يربط حسابًا آخر، وهو لازم عند وجود عدة حسابات. وبلا سلسلة مفاتيح، على خادم مثلًا، لا يلزم تسجيل الدخول: انظر --credentials-file ومتغيرات البيئة في partner-balance --help.
help-login-exit = رمز الخروج: 0 تم الاتصال، 1 رُفضت أو لم تُحفظ (ولا يُحفظ شيء حينها)، 2 استخدام خاطئ، 130 قُطع.

## partner-balance logout

help-logout-about = نسيان حساب: بيانات اعتماده وقراءاته وإعداداته
help-logout-example = لا يتغير شيء في غيره
help-logout-removes = يزيل كل أثر للحساب من هذا الكمبيوتر، بما في ذلك قراءاته، بلا سؤال؛ والأمر `history export` يحفظها أولًا.
help-logout-exit = رمز الخروج: 0 تم النسيان، 1 فشل (وعند تكراره يتابع من حيث توقف)، 2 استخدام خاطئ.

## partner-balance accounts

help-accounts-about = الحسابات: حالة كل منها، ومكان حفظ بيانات اعتماده
help-accounts-json = سطر JSON لكل حساب
help-accounts-example = حساب آخر
help-accounts-told = كل منها برصيده على القرص ومستواه وعمره، وهل هو متوقف مؤقتًا، وعنوانه، ومكان حفظ بيانات اعتماده. ولا يُستعلم من البوابة.
help-accounts-fields = الخيار --json يعرض كائنًا لكل حساب، كلًّا في سطره (JSON Lines). الحقول: account وname وbase_url وcredential (أي keychain أو environment أو missing أو keychain_locked أو keychain_missing أو keychain_failed) وkind (أي client أو token) أو null، وbalance وcurrency وlevel وstate وfetched_at وage_seconds وpaused كما في partner-balance status.

## partner-balance config

help-config-about = الإعدادات، مشتركة مع برنامج علبة النظام
help-config-path-about = مكان ملف الإعدادات
help-config-show-about = كل الإعدادات، كل منها في سطر: { help-value-key } = { help-value-value }
help-config-get-about = قيمة إعداد واحد
help-config-set-about = يغيّر إعدادًا واحدًا؛ ويأخذ به برنامج علبة النظام خلال ثانية إن كان يعمل
help-config-key = أي إعداد
help-config-value = قيمته الجديدة
help-config-get-several = لعدة حسابات معيّنة، سطر لكل منها، بترتيب الإعدادات.
help-config-set-example-webhook = لا شيء بعد الآن
help-config-set-several = مع تكرار --account تتغير كل هذه الحسابات أو لا يتغير أي منها. الإعداد refresh_interval لكل الحسابات؛ ومع --account يخص ذلك الحساب.
help-config-set-thresholds = لا يجوز أن يكون critical أعلى من low: لخفضهما ابدأ بـ critical، ولرفعهما ابدأ بـ low.
help-config-set-webhook = قد يكون عنوان خطاف الويب سرًا، ويمكن لآخرين رؤية الوسائط: والأفضل كتابة مثله في الملف نفسه (partner-balance config path). ولا يُعرض منه أبدًا إلا خادمه.
help-config-set-exit = رمز الخروج: 0 تغيّر، 1 رُفضت القيمة أو تعذر حفظها، 2 استخدام خاطئ.

## الإعدادات بمفاتيحها

help-key-refresh-interval = المدة من تحديث إلى التالي، من 1m إلى 24h؛ ومع --account ما يخص الحساب، أو default: ما يخص الكل
help-key-start-at-login = هل يبدأ برنامج علبة النظام عند تسجيل الدخول؛ ويتغير في إعداداته
help-key-hide-amount = هل تُخفى المبالغ حيث قد يراها آخرون
help-key-look-for-updates = هل يبحث برنامج علبة النظام عن إصدارات أحدث، مرة كل يوم
help-key-language = اللغة: auto (لغة النظام) أو رمز مثل de أو pt-BR أو zh-Hans
help-key-history = مدة حفظ القراءات: forever أو مدة مثل 2 years أو 400 days
help-key-icon-account = أي الحسابات تعرضه الأيقونة: auto (الأكثر إلحاحًا) أو معرّفه
help-key-account-order = ترتيب الحسابات في علبة النظام: urgent (الأكثر إلحاحًا أولًا) أو own (كما في الملف)
help-key-name = اسم الحساب
help-key-base-url = عنوان البوابة؛ ويغيّره الأمر `login`
help-key-currency = رمز العملة من ثلاثة أحرف
help-key-low = دون هذا المبلغ يكون الرصيد منخفضًا
help-key-critical = دون هذا المبلغ يكون الرصيد حرجًا
help-key-paused = هل الحساب متوقف مؤقتًا: لا يُستعلم عنه ولا يُبلَغ عنه بشيء
help-key-rearm-percent = النسبة المئوية التي يجب أن يرتفعها الرصيد فوق حد حتى يُبلَغ من جديد بانخفاضه عنه، من 0 إلى 100
help-key-days = التحذير إذا بقي أقل من هذا العدد من الأيام، من 1 إلى 365؛ و0: أبدًا
help-key-remind-low = تواتر التذكير والرصيد منخفض: off أو 4h أو 12h أو 1d أو 3d
help-key-remind-critical = الشيء نفسه والرصيد حرج
help-key-recovered = هل يُبلَغ بشحن الرصيد
help-key-blind-after = بعد كم من الوقت بلا قراءة يُبلَغ بذلك، من 1h إلى 30d
help-key-quiet-from = وقت بداية ساعات الهدوء، مثل 22:00
help-key-quiet-until = وقت نهايتها؛ وإذا ساوى quiet_from فلا توجد
help-key-days-off = أيام بلا إشعارات، مثل sat,sun؛ والقيمة none: لا شيء
help-key-critical-breaks-quiet = هل يُبلَغ بالرصيد الحرج في ساعات الهدوء أيضًا
help-key-program = برنامج يُبلَغ بالتنبيهات أيضًا: مساره الكامل بلا وسائط؛ والفارغ: لا شيء
help-key-webhook = عنوان يُبلَغ بالتنبيهات أيضًا: https، أو http إلى هذا الكمبيوتر؛ والفارغ: لا شيء

## partner-balance doctor

help-doctor-about = ما يعمل، وما لا يعمل، وما العمل حياله
help-doctor-bundle = كتابة ما يحتاج إليه الدعم في هذا الملف؛ وليست فيه أسرار
help-doctor-exit = رمز الخروج: 0 لا شيء يمنع قراءة الرصيد، 1 يوجد ما يمنعها، 2 استخدام خاطئ.

## partner-balance updates

help-updates-about = يبحث مرة واحدة عن إصدار أحدث من البرنامج
help-updates-json = سطر JSON
help-updates-example = برنامج علبة النظام يبحث كل يوم
help-updates-feed = يُقرأ موجز الإصدارات الموقّع، سواء فُعّل look_for_updates أم لا، ولا يُنزَّل شيء.
help-updates-fields = الخيار --json يعرض كائنًا واحدًا. الحقول: installed وnewest (إصداران) وis_newer وpublished (حسب RFC 3339) وnotes وnotes_url وupdate_with (أمر، حيث يأتي به مدير حزم) أو null وdownload (فيه url وsha256) أو null.
help-updates-exit = رمز الخروج: 0 لا يوجد إصدار أحدث، 100 يوجد، 1 تعذر البحث، 2 استخدام خاطئ.

## partner-balance completions

help-completions-about = الإكمال التلقائي لصدفة
help-completions-shell = أي صدفة
help-completions-zsh = صدفة zsh، مع fpath+=~/.zfunc قبل compinit:

## partner-balance man

help-man-about = صفحات الدليل man
help-man-output = كتابة صفحات كل الأوامر في هذا المجلد، بدل عرض الصفحة الرئيسية في الخرج القياسي
help-man-english = الصفحات بالإنجليزية.
