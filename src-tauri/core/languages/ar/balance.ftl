### المصطلحات: balance الرصيد؛ prepaid مسبق الدفع؛ threshold الحد؛ top up شحن الرصيد؛ alert تنبيه؛ notification إشعار؛ warning تحذير؛
### snooze تأجيل (التنبيهات)؛ low / critical منخفض / حرج؛ reading قراءة؛ refresh تحديث؛ keychain سلسلة المفاتيح؛
### credentials بيانات الاعتماد؛ access token رمز الوصول؛ account حساب؛ forget نسيان (الحساب)؛ paused متوقف مؤقتًا؛
### tray علبة النظام؛ settings الإعدادات؛ history السجل؛ forecast التوقع؛ webhook خطاف الويب؛ charge خصم.

## المستويات

balance-level-normal = طبيعي
balance-level-low = منخفض
balance-level-critical = حرج
balance-level-unknown = غير معروف
balance-level-word-normal = طبيعي
balance-level-word-low = منخفض
balance-level-word-critical = حرج
balance-level-word-unknown = غير معروف
balance-level-sentence-normal = طبيعي: حد الرصيد المنخفض { $threshold }
balance-level-sentence-low = منخفض: أقل من الحد { $threshold }
balance-level-sentence-critical = حرج: أقل من الحد { $threshold }
balance-level-sentence-unknown = الرصيد غير معروف بعد

## رصيد الحساب

balance-amount-low = { $amount } (منخفض)
balance-amount-critical = { $amount } (حرج)
balance-amount-hidden = المبلغ مخفي
balance-amount-unknown = الرصيد غير معروف
balance-account-facts = { $account }: { $facts }
balance-account-facts-problem = { $account }: { $facts }. { $problem }
balance-demo-name = { $account } (تجريبي)
balance-list = { $first }، { $second }
balance-as-of = كما في { $moment }
balance-as-of-stale = كما في { $moment }، وربما تغيّر بعد ذلك
balance-line-as-of = كما في { $moment }
balance-line-paused = متوقف مؤقتًا
balance-line-snoozed = التنبيهات مؤجلة
balance-line-not-read = لم يُقرأ بعد
balance-not-read-yet = لم يُقرأ بعد
balance-paused = متوقف مؤقتًا
balance-row-level-age = { $level } · { $age }
balance-updated = تم التحديث { $age }
balance-next-at = التحديث التالي في { $time }
balance-next-within-a-minute = التحديث التالي خلال دقيقة
balance-next-later = التحديث التالي لاحقًا
balance-announcement = الرصيد: { $amount }.
balance-announcement-stale = الرصيد: { $amount }، وربما تغيّر بعد ذلك.
balance-announcement-accounts = { $count ->
    [zero] لا حسابات.
    [one] حساب واحد.
    [two] حسابان.
    [few] { $count } حسابات.
    [many] { $count } حسابًا.
   *[other] { $count } حساب.
}
balance-announcement-account = { $account }: { $amount }.
balance-more-accounts = { $count ->
    [zero] لا حسابات أخرى
    [one] حساب واحد آخر
    [two] حسابان آخران
    [few] { $count } حسابات أخرى
    [many] { $count } حسابًا آخر
   *[other] { $count } حساب آخر
}

## الحساب وبيانات الاعتماد

balance-connected-as = متصل باسم { $who }
balance-token-until = رمز الوصول هذا صالح حتى { $moment }.
balance-token-half-hour = رمز الوصول هذا صالح لنصف ساعة على الأكثر.
balance-token-this-run = لا يُحفظ إلا حتى إنهاء البرنامج.
balance-credentials-this-run = لا تُحفظ بيانات الاعتماد إلا حتى إنهاء البرنامج.
balance-credentials-environment = بيانات الاعتماد مأخوذة من متغيرات البيئة.
balance-storing = جارٍ الحفظ…

## مدة كفاية الرصيد

balance-days-less = يكفي لأقل من يوم
balance-days-less-at-most = يكفي لأقل من يوم ({ $last } على الأكثر)
balance-days-more = يكفي لأكثر من { $horizon } يوم
balance-days-more-at-least = يكفي لأكثر من { $horizon } يوم ({ $first } على الأقل)
balance-days-about = { $days ->
    [zero] يكفي لنحو { $days } يوم، حتى { $day }
    [one] يكفي لنحو يوم واحد، حتى { $day }
    [two] يكفي لنحو يومين، حتى { $day }
    [few] يكفي لنحو { $days } أيام، حتى { $day }
    [many] يكفي لنحو { $days } يومًا، حتى { $day }
   *[other] يكفي لنحو { $days } يوم، حتى { $day }
}
balance-days-about-range = { $days ->
    [zero] يكفي لنحو { $days } يوم (من { $first } إلى { $last })، حتى { $day }
    [one] يكفي لنحو يوم واحد (من { $first } إلى { $last })، حتى { $day }
    [two] يكفي لنحو يومين (من { $first } إلى { $last })، حتى { $day }
    [few] يكفي لنحو { $days } أيام (من { $first } إلى { $last })، حتى { $day }
    [many] يكفي لنحو { $days } يومًا (من { $first } إلى { $last })، حتى { $day }
   *[other] يكفي لنحو { $days } يوم (من { $first } إلى { $last })، حتى { $day }
}
balance-days-about-open = { $days ->
    [zero] يكفي لنحو { $days } يوم (من { $first } إلى أكثر من { $horizon })، حتى { $day }
    [one] يكفي لنحو يوم واحد (من { $first } إلى أكثر من { $horizon })، حتى { $day }
    [two] يكفي لنحو يومين (من { $first } إلى أكثر من { $horizon })، حتى { $day }
    [few] يكفي لنحو { $days } أيام (من { $first } إلى أكثر من { $horizon })، حتى { $day }
    [many] يكفي لنحو { $days } يومًا (من { $first } إلى أكثر من { $horizon })، حتى { $day }
   *[other] يكفي لنحو { $days } يوم (من { $first } إلى أكثر من { $horizon })، حتى { $day }
}
balance-below-already = أقل من { $threshold } بالفعل
balance-below-probably = على الأرجح أقل من { $threshold } الآن
balance-below-threshold-probably = على الأرجح أقل من الحد الآن
balance-no-forecast-no-reading = لا يوجد توقع: لم يُقرأ الرصيد حتى الآن
balance-no-forecast-too-old = لا يوجد توقع: مضى على آخر قراءة للرصيد أكثر من { 30 } يومًا
balance-no-forecast-week = لا يوجد توقع بعد: يلزم توفر قراءات أسبوع
balance-no-forecast-no-spending = لا يوجد توقع: لم يُسجَّل أي إنفاق حتى الآن

## التلميح والقائمة في علبة النظام

balance-tooltip-not-connected = برنامج { -product } غير متصل
balance-menu-not-connected = غير متصل
balance-click-to-connect = انقر للاتصال
balance-menu-refresh = تحديث الآن
balance-menu-open = فتح
balance-menu-portal = { -portal }
balance-menu-settings = الإعدادات
balance-menu-snooze-day = تأجيل التنبيهات يومًا واحدًا
balance-menu-snooze-day-of = تأجيل تنبيهات { $account } يومًا واحدًا
balance-menu-snooze-topped-up = تأجيل التنبيهات حتى شحن الرصيد
balance-menu-snooze-topped-up-of = تأجيل تنبيهات { $account } حتى شحن الرصيد
balance-menu-end-snooze = إنهاء التأجيل
balance-menu-end-snooze-of = إنهاء تأجيل تنبيهات { $account }
balance-menu-restart = تم تحديث { -product }: إعادة التشغيل
balance-menu-quit = إنهاء

## إصدار أحدث من البرنامج

balance-update-notes = الإصدار { $version } متوفر: الجديد فيه
balance-update-get-package = نزّل ملف { $file }، ثم: { $command }
balance-update-get-packages = حدّث عن طريق مدير الحزم
balance-update-get-download = تنزيل الإصدار { $version }
balance-update-how-package = نزّل ملف { $file } من { $page }، ثم: { $command }
balance-update-how-packages = حدّث البرنامج بمدير الحزم الذي ثُبّت به.
balance-update-how-download = التنزيل: { $address }
balance-update-how-nothing = لا يوجد ملف للتنزيل لهذا النظام.

## المخطط

balance-chart-hidden = المخطط مخفي لأن المبلغ مخفي.
balance-chart-few = يبدأ المخطط مع القراءة الثانية.
balance-chart-few-in-range = في هذه المدة أقل من قراءتين. قد تتوفر قراءات أكثر في مدة أطول.
balance-chart-summary = الرصيد من { $from } إلى { $to }: { $first } في البداية، { $last } في النهاية، وأدناه { $lowest } في { $lowest_day }.
balance-chart-summary-topped-up = { $count ->
    [1] شُحن مرة واحدة بمبلغ { $money } أو أكثر.
    [zero] شُحن { $count } مرة بمجموع { $money } أو أكثر.
    [one] شُحن مرة واحدة بمبلغ { $money } أو أكثر.
    [two] شُحن مرتين بمجموع { $money } أو أكثر.
    [few] شُحن { $count } مرات بمجموع { $money } أو أكثر.
    [many] شُحن { $count } مرة بمجموع { $money } أو أكثر.
   *[other] شُحن { $count } مرة بمجموع { $money } أو أكثر.
}
balance-chart-top-up = { $count ->
    [1] شُحن بمبلغ { $money } أو أكثر
    [zero] شُحن { $count } مرة بمبلغ { $money } أو أكثر
    [one] شُحن بمبلغ { $money } أو أكثر
    [two] شُحن مرتين بمبلغ { $money } أو أكثر
    [few] شُحن { $count } مرات بمبلغ { $money } أو أكثر
    [many] شُحن { $count } مرة بمبلغ { $money } أو أكثر
   *[other] شُحن { $count } مرة بمبلغ { $money } أو أكثر
}
balance-chart-about = نحو { $money }
balance-chart-range = من { $low } إلى { $high }
balance-chart-range-charge = { $range }؛ خصم متوقع: { $charge }
balance-chart-charge = { $day }: خصم متوقع بنحو { $money }
balance-chart-threshold-low = منخفض { $amount }
balance-chart-threshold-critical = حرج { $amount }
balance-chart-thresholds = { $low } · { $critical }

balance-demo-account = حساب تجريبي
balance-language-of-system = لغة النظام

## مساعدة برنامج علبة النظام

balance-tray-help-about = برنامج { -product }: رصيد حساب { -vendor } { -portal } في علبة النظام.
balance-tray-help-usage = الاستخدام: { $command }
balance-tray-help-background = التشغيل بلا نافذة، كما عند تسجيل الدخول.
balance-tray-help-quit = إنهاء البرنامج الذي يعمل، والانتظار حتى ينتهي. رمز الخروج 3 إذا لم يكن يعمل.
balance-tray-help-version = عرض الإصدار.
balance-tray-help-help = عرض هذه المساعدة.
