### التنبيهات والإشعارات.

## السطر الأول من الإشعار

alerts-critical-summary = { $account }: الرصيد حرج
alerts-low-summary = { $account }: الرصيد منخفض
alerts-reminder-critical-summary = { $account }: لا يزال الرصيد حرجًا
alerts-reminder-low-summary = { $account }: لا يزال الرصيد منخفضًا
alerts-days-summary = { $days ->
    [0] { $account }: الرصيد يكفي لأقل من يوم
    [one] { $account }: الرصيد يكفي لنحو يوم واحد
    [two] { $account }: الرصيد يكفي لنحو يومين
    [few] { $account }: الرصيد يكفي لنحو { $days } أيام
    [many] { $account }: الرصيد يكفي لنحو { $days } يومًا
   *[other] { $account }: الرصيد يكفي لنحو { $days } يوم
}
alerts-days-hidden-summary = { $account }: الرصيد على وشك النفاد
alerts-refused-summary = { $account }: البوابة ترفض بيانات الاعتماد
alerts-token-ended-summary = { $account }: انتهت صلاحية رمز الوصول
alerts-token-ends-at-summary = { $account }: تنتهي صلاحية رمز الوصول في { $moment }
alerts-token-ends-soon-summary = { $account }: تنتهي صلاحية رمز الوصول قريبًا
alerts-blind-summary = { $account }: تتعذر قراءة الرصيد
alerts-recovered-summary = تم شحن الرصيد: { $money } الآن
alerts-recovered-hidden-summary = تم شحن الرصيد

## نص الإشعار

alerts-critical-body = المتبقي { $money }، أي أقل من الحد الذي عيّنته ({ $threshold }). اشحن الرصيد الآن، وإلا فستفشل الطلبات والتجديدات.
alerts-critical-hidden-body = الرصيد أقل من الحد الذي عيّنته. اشحنه الآن، وإلا فستفشل الطلبات والتجديدات.
alerts-low-body = المتبقي { $money }، أي أقل من الحد الذي عيّنته ({ $threshold }). اشحن الرصيد قريبًا حتى لا تفشل الطلبات والتجديدات.
alerts-low-hidden-body = الرصيد أقل من الحد الذي عيّنته. اشحنه قريبًا حتى لا تفشل الطلبات والتجديدات.
alerts-days-body = بهذه الوتيرة سينخفض الرصيد عن { $threshold } في { $day }. اشحنه قبل ذلك.
alerts-days-hidden-body = بهذه الوتيرة سيصبح الرصيد حرجًا خلال أيام قليلة. اشحنه قبل ذلك.
alerts-refused-body = أعد الاتصال باستخدام { -client-id } و{ -client-secret } صالحين. لن يصلك أي تحذير حتى ذلك الحين.
alerts-token-body = الصق رمزًا جديدًا، أو اتصل باستخدام { -client-id } و{ -client-secret } اللذين لا تنتهي صلاحيتهما. بدون ذلك لن يصلك أي تحذير.
alerts-blind-body = لن يصلك أي تحذير ما دامت قراءة الرصيد متعذرة. افتح { -product } لمعرفة السبب.
alerts-recovered-body = { $account }: { $money }، أعلى من الحد الذي عيّنته ({ $threshold }) من جديد.
alerts-recovered-hidden-body = { $account }: الرصيد أعلى من الحد الذي عيّنته من جديد.

## أسطر أخرى في الإشعار

alerts-critical-line = الرصيد أقل من الحد الذي عيّنته ({ $threshold }).
alerts-critical-hidden-line = الرصيد أقل من الحد الذي عيّنته.
alerts-low-line = الرصيد أيضًا أقل من الحد الأعلى الذي عيّنته ({ $threshold }).
alerts-low-hidden-line = الرصيد أيضًا أقل من الحد الأعلى الذي عيّنته.
alerts-days-line = بهذه الوتيرة سينخفض الرصيد عن { $threshold } في { $day }.
alerts-days-hidden-line = بهذه الوتيرة سيصبح الرصيد حرجًا خلال أيام قليلة.
alerts-refused-line = البوابة ترفض بيانات الاعتماد.
alerts-token-ended-line = انتهت صلاحية رمز الوصول.
alerts-token-ends-at-line = تنتهي صلاحية رمز الوصول في { $moment }.
alerts-token-ends-soon-line = تنتهي صلاحية رمز الوصول قريبًا.
alerts-blind-since-line = آخر قراءة للرصيد كانت في { $moment }.
alerts-blind-never-line = لم يُقرأ الرصيد حتى الآن.
alerts-reminder-line = آخر تحذير وصلك كان في { $moment }.
alerts-reminder-before-line = سبق أن وصلك تحذير.

## إشعار تجريبي

alerts-test-summary = { $account }: هذه تجربة
alerts-test-body = هكذا تظهر تنبيهات هذا الحساب. لم يحدث أي شيء.
alerts-test-sent = تم الإرسال. إذا لم يظهر شيء، فراجع إعدادات الإشعارات في النظام.
alerts-test-not-sent = لم يُرسل الإشعار: لم يستلمه أي خادم إشعارات ({ $reason }). تنتظر التنبيهات إلى أن يتوفر خادم؛ شغّل خادمًا ثم حاول مرة أخرى.

## تأجيل التنبيهات

alerts-snoozed-until = التنبيهات مؤجلة حتى { $moment }
alerts-snoozed-until-topped-up = التنبيهات مؤجلة حتى شحن الرصيد
alerts-snoozed = التنبيهات مؤجلة

## نموذج إعدادات التنبيهات

alerts-crossings = ينخفض عن { $low } (منخفض) أو عن { $critical } (حرج)
alerts-preview = بهذه الإعدادات: { $count ->
    [0] لا إشعارات
    [one] إشعار واحد
    [two] إشعاران
    [few] { $count } إشعارات
    [many] { $count } إشعارًا
   *[other] { $count } إشعار
} خلال { $days ->
    [1] آخر يوم
    [zero] آخر { $days } يوم
    [one] آخر يوم
    [two] آخر يومين
    [few] آخر { $days } أيام
    [many] آخر { $days } يومًا
   *[other] آخر { $days } يوم
}.
alerts-preview-kinds = بهذه الإعدادات: { $count ->
    [zero] { $count } إشعار
    [one] إشعار واحد
    [two] إشعاران
    [few] { $count } إشعارات
    [many] { $count } إشعارًا
   *[other] { $count } إشعار
} خلال { $days ->
    [1] آخر يوم
    [zero] آخر { $days } يوم
    [one] آخر يوم
    [two] آخر يومين
    [few] آخر { $days } أيام
    [many] آخر { $days } يومًا
   *[other] آخر { $days } يوم
} ({ $kinds }).
alerts-preview-critical = { $count } عن رصيد حرج
alerts-preview-low = { $count } عن رصيد منخفض
alerts-preview-days = { $count } عن الأيام المتبقية
alerts-preview-refused = { $count } عن رفض بيانات الاعتماد
alerts-preview-token = { $count } عن رمز الوصول
alerts-preview-blind = { $count } عن تعذر قراءة الرصيد
alerts-preview-reminders = { $count ->
    [zero] { $count } تذكير
    [one] تذكير واحد
    [two] تذكيران
    [few] { $count } تذكيرات
    [many] { $count } تذكيرًا
   *[other] { $count } تذكير
}
alerts-preview-recovered = { $count } عن شحن الرصيد
alerts-preview-unreadable = صحّح القيم أولًا، وعندها يبيّن هذا السطر عدد الإشعارات التي كانت ستصدر بها.
alerts-preview-of-another = تغيّر الحساب في هذه الأثناء.
alerts-preview-none = لا توجد قراءات ليوم كامل خلال آخر { 30 } يومًا لتجربة هذه الإعدادات عليها.
alerts-preview-unknown = تتعذر قراءة السجل ({ $detail })، فلا يُعرف ما كانت ستبلغ به هذه الإعدادات.

## تنبيهات لم يستلمها برنامج أو خطاف ويب

alerts-unsent-program-waiting = لم يستلم برنامج تنبيهات الحساب «{ $account }» أي تنبيه منذ { $since }: { $reason }.
alerts-unsent-webhook-waiting = لم يستلم خطاف الويب للحساب «{ $account }» أي تنبيه منذ { $since }: { $reason }.
alerts-unsent-program-given-up = لم يستلم برنامج تنبيهات الحساب «{ $account }» التنبيه الصادر في { $of }: { $reason }.
alerts-unsent-webhook-given-up = لم يستلم خطاف الويب للحساب «{ $account }» التنبيه الصادر في { $of }: { $reason }.
alerts-unsent-tried-until = تتكرر المحاولة حتى { $until }.
alerts-unsent-hint-locked = افتح قفل سلسلة المفاتيح، ففيها المفتاح السري الذي تُوقَّع به الرسائل.
alerts-unsent-hint-keychain = المفتاح السري الذي تُوقَّع به الرسائل محفوظ في سلسلة المفاتيح.
alerts-unsent-hint-desktop = تظهر التنبيهات على سطح المكتب في كل الأحوال.
alerts-unsent-program-hint = لن يُرسل هذا التنبيه مرة أخرى. تحقق من البرنامج ومساره في settings.toml، ثم أرسل تنبيهًا تجريبيًا.
alerts-unsent-webhook-hint = لن يُرسل هذا التنبيه مرة أخرى. تحقق من العنوان في settings.toml ومن خادمه، ثم أرسل تنبيهًا تجريبيًا.
alerts-unsent-reason-answered = الرد هو HTTP { $status }
alerts-unsent-reason-gone = الرد يفيد بأنه أُزيل نهائيًا (HTTP 410)
alerts-unsent-reason-locked = سلسلة المفاتيح مقفلة
alerts-unsent-reason-keychain = يتعذر استخدام سلسلة المفاتيح ({ $detail })
alerts-unsent-reason-not-reached = يتعذر الوصول إليه ({ $detail })
alerts-unsent-reason-postponed = طلب البرنامج إعادة الإرسال لاحقًا (الرمز 75)
alerts-unsent-reason-too-slow = { $seconds ->
    [zero] لم ينتهِ خلال { $seconds } ثانية فأُوقف مع عملياته الفرعية
    [one] لم ينتهِ خلال ثانية واحدة فأُوقف مع عملياته الفرعية
    [two] لم ينتهِ خلال ثانيتين فأُوقف مع عملياته الفرعية
    [few] لم ينتهِ خلال { $seconds } ثوانٍ فأُوقف مع عملياته الفرعية
    [many] لم ينتهِ خلال { $seconds } ثانية فأُوقف مع عملياته الفرعية
   *[other] لم ينتهِ خلال { $seconds } ثانية فأُوقف مع عملياته الفرعية
}

## أزرار الإشعار

alerts-button-open = فتح
alerts-button-snooze-day = تأجيل ليوم واحد
alerts-button-snooze-topped-up = حتى شحن الرصيد

## لماذا لم يستلم البرنامج أو خطاف الويب التنبيه

alerts-unsent-reason-no-program = لا يوجد هذا البرنامج، أو لا يوجد ما يُشغَّل به
alerts-unsent-reason-not-executable = ليس لملفه إذن التنفيذ
alerts-unsent-reason-not-started = يتعذر تشغيله ({ $detail })
alerts-unsent-reason-ended = انتهى بالرمز { $code }
alerts-unsent-reason-signal = أُنهي بالإشارة { $signal }
alerts-unsent-reason-failed = حدث خطأ فيه
alerts-unsent-reason-no-answer = { $seconds ->
    [zero] لا رد خلال { $seconds } ثانية
    [one] لا رد خلال ثانية واحدة
    [two] لا رد خلال ثانيتين
    [few] لا رد خلال { $seconds } ثوانٍ
    [many] لا رد خلال { $seconds } ثانية
   *[other] لا رد خلال { $seconds } ثانية
}
