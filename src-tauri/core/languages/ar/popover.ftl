### النصوص الثابتة في النافذة المنبثقة.

## في عدة شاشات

popover-demo-strip = عرض تجريبي: حساب غير حقيقي
popover-back = رجوع
popover-refresh = تحديث الآن
popover-refreshing = جارٍ التحديث…
popover-open-portal = فتح { -portal }
popover-save = حفظ
popover-saving = جارٍ الحفظ…
popover-quit = إنهاء { -product }

## قائمة الحسابات

popover-accounts-title = الحسابات
popover-accounts-arrange = تغيير الترتيب
popover-accounts-order = الترتيب
popover-accounts-urgent = الأكثر إلحاحًا أولًا
popover-accounts-own = ترتيبي الخاص
popover-accounts-add = إضافة حساب
popover-accounts-up = نقل { $account } إلى أعلى
popover-accounts-down = نقل { $account } إلى أسفل
popover-accounts-place = { $account }: { $place } من { $count }

## الرصيد

popover-balance-all-accounts = كل الحسابات
popover-balance-demo = تجريبي
popover-balance-stale = ربما تغيّر بعد ذلك.
popover-balance-hidden = المبلغ مخفي
popover-balance-unknown = الرصيد غير معروف
popover-balance-moment = ({ $moment })
popover-snooze-day = تأجيل ليوم واحد
popover-snooze-topped-up = حتى شحن الرصيد
popover-snooze-end = إنهاء التأجيل
popover-snooze-ended = انتهى التأجيل.

## المخطط

popover-chart-time = المدة المعروضة
popover-chart-week = { 7 } أيام
popover-chart-month = { 30 } يومًا
popover-chart-quarter = { 90 } يومًا
popover-chart-year = سنة
popover-chart-all = الكل
popover-chart-points = القراءات والتوقع
popover-chart-since = منذ { $moment }
popover-chart-list = { $first }، { $second }
popover-chart-table = الجدول والتصدير

## ربط حساب

popover-connect-title-first = اربط حسابك
popover-connect-title-add = إضافة حساب
popover-connect-title-again = إدخال بيانات الاعتماد
popover-connect-step-manager = اطلب من <b>مدير حسابك في { -vendor }</b> منحك إمكانية الوصول إلى API.
popover-connect-step-api = في { -portal } افتح <b>{ -api-page }</b>، وفعّل الوصول، وانسخ <b>{ -client-id }</b>.
popover-connect-step-reset = اضغط <b>{ -reset }</b> ليظهر <b>{ -client-secret }</b> جديد.
popover-connect-caution = <b>الزر { -reset } يُبطل المفتاح السري القديم.</b> تتوقف التكاملات الأخرى التي تستخدمه عن العمل حتى تحصل على الجديد.
popover-connect-kind = طريقة الاتصال
popover-connect-kind-client = { -client-id } و{ -client-secret }
popover-connect-token = رمز الوصول
popover-connect-name = الاسم
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = إظهار
popover-connect-show-label = إظهار { -client-secret }
popover-connect-hide = إخفاء
popover-connect-hide-label = إخفاء { -client-secret }
popover-connect-secret-hint = يُحفظ في سلسلة مفاتيح نظامك فقط.
popover-connect-token-hint = صالح لنصف ساعة على الأكثر. أما { -client-id } و{ -client-secret } فلا تنتهي صلاحيتهما.
popover-connect-address = عنوان البوابة
popover-connect-address-hint = اتركه فارغًا لاستخدام العنوان الافتراضي.
popover-connect-submit = اختبار وحفظ
popover-connect-testing = جارٍ الاختبار…
popover-connect-demo = تجربة العرض التجريبي
popover-connect-starting = جارٍ البدء…
popover-connect-connecting = جارٍ الاتصال…

## مشكلة مع ما يمكن فعله

popover-problem-request = معرّف الطلب
popover-problem-copy = نسخ
popover-problem-copy-label = نسخ معرّف الطلب
popover-problem-copied = تم النسخ
popover-problem-copied-label = تم نسخ معرّف الطلب.
popover-problem-selected = تم التحديد
popover-problem-selected-label = تم تحديد معرّف الطلب. انسخه بلوحة المفاتيح.
popover-problem-try-again = إعادة المحاولة
popover-problem-credentials = إدخال بيانات الاعتماد
popover-problem-this-run = استخدام لهذه المرة فقط
popover-problem-dismiss = إغلاق

## الإعدادات

popover-settings-title = الإعدادات
popover-settings-name = الاسم
popover-settings-currency = العملة
popover-settings-low = منخفض: أقل من
popover-settings-critical = حرج: أقل من
popover-settings-refresh = تحديث كل
popover-settings-minutes = دقيقة
popover-settings-language = اللغة
popover-settings-pause = إيقاف هذا الحساب مؤقتًا
popover-settings-in-icon = دائمًا في أيقونة علبة النظام
popover-settings-at-login = التشغيل عند تسجيل الدخول
popover-settings-hide = إخفاء المبلغ
popover-settings-hide-hint = لمشاركة الشاشة: يُخفى في علبة النظام وهنا.
popover-settings-updates = البحث عن تحديثات
popover-settings-updates-hint = مرة كل يوم، وتظهر في قائمة علبة النظام.
popover-settings-add = إضافة حساب آخر
popover-settings-forget = نسيان هذا الحساب
popover-settings-leave-demo = إنهاء العرض التجريبي
popover-settings-leaving = جارٍ الإنهاء…
popover-settings-question = <b>هل تريد نسيان هذا الحساب؟</b> ستُزال بيانات اعتماده وإعداداته وسجله من هذا الكمبيوتر.
popover-settings-question-yes = نسيان
popover-settings-forgetting = جارٍ الإزالة…
popover-settings-question-no = إبقاء
popover-settings-saved = تم حفظ الإعدادات.

## إعدادات التنبيهات

popover-alerts-title = التنبيهات
popover-alerts-when = أبلغني بالرصيد عندما
popover-alerts-again = ينخفض ثانيةً بعد ارتفاعه بنسبة
popover-alerts-percent = %
popover-alerts-days = يكفي لأقل من (0: أبدًا)
popover-alerts-days-unit = يوم
popover-alerts-topped-up = يُشحن
popover-alerts-unread = تتعذر قراءته مدة
popover-alerts-hours-unit = ساعة
popover-alerts-remind = فترة التذكير والرصيد
popover-alerts-low = منخفض
popover-alerts-critical = حرج
popover-alerts-remind-never = أبدًا
popover-alerts-remind-four-hours = { 4 } س
popover-alerts-remind-twelve-hours = { 12 } س
popover-alerts-remind-day = يوم
popover-alerts-remind-three-days = { 3 } أيام
popover-alerts-quiet = وقت الهدوء
popover-alerts-quiet-hours = ساعات الهدوء
popover-alerts-quiet-from = الهدوء من
popover-alerts-quiet-to = إلى
popover-alerts-days-off = أيام بلا تنبيهات
popover-alerts-monday = اثنين
popover-alerts-tuesday = ثلاثاء
popover-alerts-wednesday = أربعاء
popover-alerts-thursday = خميس
popover-alerts-friday = جمعة
popover-alerts-saturday = سبت
popover-alerts-sunday = أحد
popover-alerts-break = الرصيد الحرج يتجاوز وقت الهدوء
popover-alerts-break-hint = ينتظر كل ما عداه حتى انتهاء وقت الهدوء.
popover-alerts-test = إرسال إشعار تجريبي
popover-alerts-sending = جارٍ الإرسال…
popover-alerts-saved = تم حفظ إعدادات التنبيهات.

## السجل

popover-history-title = السجل
popover-history-export = تصدير إلى CSV
popover-history-exporting = جارٍ التصدير…
popover-history-saved = حُفظ باسم { $path }
popover-history-exported = تم التصدير.
popover-history-delete = حذف السجل
popover-history-question = <b>هل تريد حذف السجل؟</b> ستُزال كل القراءات عدا الأحدث من هذا الكمبيوتر، ولا تحتفظ البوابة بها أيضًا.
popover-history-question-yes = حذف
popover-history-deleting = جارٍ الحذف…
popover-history-question-no = إبقاء
popover-history-deleted = تم حذف السجل.
popover-history-hint = لا يمكن التمييز بين الشحن والإنفاق بين قراءتين متتاليتين: البوابة لا تحتفظ بسجل.
popover-history-readings = القراءات، الأحدث أولًا
popover-history-when = الوقت
popover-history-balance = الرصيد
popover-history-gap = لا قراءات
