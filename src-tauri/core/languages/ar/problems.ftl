### ما المشكلة، وماذا يفعل البرنامج، وماذا يمكن للمستخدم أن يفعل.

problems-sentences = { $first } { $second }

## ما يفعله البرنامج

problems-retry-at = ستُعاد المحاولة في { $time }.
problems-retry-within-a-minute = ستُعاد المحاولة خلال دقيقة.
problems-retry-later = ستُعاد المحاولة لاحقًا.
problems-retry-now = تجري المحاولة من جديد.
problems-retry-waiting = التحديث متوقف مؤقتًا.
problems-retry-not-stored = لم يُحفظ أي شيء.

## ما حدث وما العمل

problems-offline-message = يتعذر الوصول إلى { -portal }.
problems-offline-advice = تحقق من اتصال هذا الكمبيوتر بالإنترنت.
problems-timed-out-message = لم يرد { -portal } في الوقت المحدد.
problems-timed-out-advice = إذا استمر ذلك، فتحقق من الاتصال بالإنترنت ومن الخادم الوكيل إن وُجد.
problems-portal-down-message = حدث خطأ داخلي في { -portal }.
problems-portal-down-detail = حدث خطأ داخلي في { -portal } ({ $detail }).
problems-portal-down-advice = لا يلزمك فعل أي شيء. إذا استمر ذلك، فتواصل مع دعم { -vendor }.
problems-rate-limited-message = طلب { -portal } تقليل عدد الطلبات.
problems-rate-limited-advice = إذا استمر ذلك، فاختر فترة أطول للتحديث في الإعدادات.
problems-credentials-refused-message = رفض { -portal } بيانات الاعتماد.
problems-credentials-refused-advice = تحقق من { -client-id } و{ -client-secret }. إذا أُعيد تعيين المفتاح السري في صفحة { -api-page } ضمن { -portal }، فأدخل المفتاح الجديد.
problems-credentials-missing-message = لا توجد بيانات اعتماد لهذا الحساب في سلسلة المفاتيح.
problems-credentials-missing-advice = أدخل { -client-id } و{ -client-secret } مرة أخرى.
problems-environment-unusable-message = يتعذر استخدام بيانات الاعتماد الموجودة في متغيرات البيئة.
problems-environment-unusable-advice = صحّح المتغير ثم شغّل البرنامج من جديد.
problems-environment-not-set = المتغير { $variable } غير معيّن.
problems-environment-variable = { $variable }: { $problem }
problems-token-expired-message = انتهت صلاحية رمز الوصول.
problems-token-expired-advice = الرمز الملصق صالح لنصف ساعة على الأكثر. الصق رمزًا جديدًا، أو أدخل { -client-id } و{ -client-secret } اللذين لا تنتهي صلاحيتهما.
problems-address-refused-message = رفض { -portal } عنوان الشبكة لهذا الكمبيوتر.
problems-address-refused-advice = إذا كان الخيار { -ip-restriction } مفعّلًا في صفحة { -api-page } ضمن { -portal }، فاسمح بهذه الشبكة هناك، أو استخدم شبكة مسموحًا بها.
problems-wrong-address-message = لا يوجد { -portal } على هذا العنوان.
problems-wrong-address-advice = تحقق من عنوان البوابة في نموذج بيانات الاعتماد.
problems-address-changed-message = تغيّر عنوان البوابة، لذلك لم تُرسل بيانات الاعتماد المحفوظة.
problems-address-changed-advice = هذه البيانات تخص العنوان الذي أُدخلت له. أعد الاتصال لاستخدام العنوان الجديد، أو استرجع العنوان السابق.
problems-proxy-failed-message = يتعذر على الخادم الوكيل الاتصال بـ { -portal }.
problems-proxy-failed-detail = يتعذر على الخادم الوكيل الاتصال بـ { -portal } ({ $detail }).
problems-proxy-failed-advice = تحقق من إعدادات الخادم الوكيل في هذا الكمبيوتر، أو اسأل مسؤول الشبكة.
problems-certificate-refused-message = شهادة البوابة غير موثوق بها، لذلك لم يُرسل أي شيء.
problems-certificate-refused-advice = تحقق من التاريخ والوقت في هذا الكمبيوتر. إذا كانت شركتك تستخدم خادمًا وكيلًا، فقد يلزم تثبيت شهادته.
problems-unexpected-reply-message = أرسل { -portal } ردًا غير متوقع.
problems-unexpected-reply-detail = أرسل { -portal } ردًا غير متوقع ({ $detail }).
problems-unexpected-reply-advice = إذا استمر ذلك، فأرسل معرّف الطلب إلى دعم { -vendor }.
problems-keychain-locked-message = سلسلة المفاتيح مقفلة.
problems-keychain-locked-advice = افتح قفلها، ثم اختر «إعادة المحاولة».
problems-keychain-missing-message = لا توجد سلسلة مفاتيح قيد التشغيل في بيئة سطح المكتب هذه.
problems-keychain-missing-advice = شغّل GNOME Keyring أو KWallet أو سلسلة مفاتيح أخرى (Secret Service).
problems-keychain-failed-message = أبلغت سلسلة المفاتيح عن خطأ.
problems-keychain-failed-detail = أبلغت سلسلة المفاتيح عن خطأ ({ $detail }).
problems-keychain-failed-advice = أعد تشغيلها، أو سجّل الخروج ثم الدخول من جديد. ولا يعمل KWallet كذلك إذا لم تكن إضافة OpenSSL لمكتبة QCA مثبتة (في Debian الحزمة libqca-qt6-plugins).
problems-history-unavailable-message = يتعذر حفظ القراءات.
problems-history-unavailable-detail = يتعذر حفظ القراءات ({ $detail }).
problems-history-unavailable-advice = لا تزال مراقبة الرصيد مستمرة، لكن القراءات والتنبيهات لا تُحفظ إلا حتى إنهاء البرنامج. تحقق من المساحة المتاحة ومن أذونات مجلد البيانات.
problems-settings-unavailable-message = يتعذر حفظ الإعدادات.
problems-settings-unavailable-detail = يتعذر حفظ الإعدادات ({ $detail }).
problems-settings-unavailable-advice = حاول مرة أخرى. إذا استمر ذلك، فتحقق من المساحة المتاحة ومن أذونات مجلد الإعدادات.

## الإعدادات والسجل

problems-settings-file-hint = صحّح الملف واختر «إعادة المحاولة»، أو احفظ الإعدادات هنا.
problems-settings-save-hint = يستخدم البرنامج إعداداته الحالية حتى إنهائه.
problems-history-hint = يعيد البرنامج المحاولة مع كل قراءة.
problems-history-read = تتعذر قراءة السجل ({ $detail }).
problems-history-export = تتعذر كتابة الملف ({ $detail }).
problems-history-export-unsure = ربما لا تزال كتابة الملف جارية ({ $detail }).
problems-history-delete = يتعذر حذف السجل ({ $detail }).
problems-history-request-hint = لا تزال مراقبة الرصيد مستمرة. تحقق من المساحة المتاحة ومن أذونات المجلد، ثم حاول مرة أخرى.
problems-nothing-stored-message = لا يوجد ما يمكن تصديره أو حذفه: لم تُحفظ أي قراءة لهذا الحساب.
problems-nothing-stored-hint = تُحفظ القراءات مع كل تحديث. حاول مرة أخرى بعد التحديث التالي.
problems-history-warning-hint = لا تزال مراقبة الرصيد مستمرة. قد يظهر تنبيه للمرة الثانية.

## ما يرفضه النموذج

problems-base-url-not-an-address = هذا ليس عنوان ويب. مثال على الشكل الصحيح: https://openapi.partner.yeastar.com.
problems-base-url-not-encrypted = يجب أن يبدأ العنوان بـ https (اتصال مشفّر، أو http على هذا الكمبيوتر)، لأن { -client-secret } يُرسل إليه.
problems-base-url-too-much = يجب ألا يحتوي العنوان إلا على المضيف والمنفذ والمسار: بلا اسم مستخدم، وبلا علامة ? أو #.
problems-webhook-url-not-an-address = هذا ليس عنوان ويب. مثال على الشكل الصحيح: https://hooks.example/alerts.
problems-webhook-url-not-encrypted = يجب أن يبدأ العنوان بـ https (اتصال مشفّر، أو http على هذا الكمبيوتر)، لأن الرصيد يُرسل إليه.
problems-webhook-url-too-much = يجب ألا يحتوي العنوان على اسم مستخدم أو على علامة #.

## النافذة

problems-no-window-summary = يتعذر على { -product } فتح نافذته
problems-no-window-body = لا يزال تلميح الأيقونة وقائمتها يعرضان الرصيد. شغّل { -product } من جديد؛ وإذا لم يُجدِ ذلك، فأعد تثبيته. رسالة النظام: { $reason }.
problems-no-web-view-message = يتعذر على { -product } فتح نافذته: يلزمه Microsoft WebView2 Runtime، وهو غير مثبت.
problems-no-web-view-hint = تعمل الأيقونة وتلميحها وقائمتها بدونه، والأمر "partner-balance login" في سطر الأوامر يربط حسابًا. بعد تثبيت WebView2، انقر الأيقونة مرة أخرى.
problems-no-web-view-question = هل تريد فتح صفحة التنزيل من Microsoft الآن؟

## سطح مكتب بلا علبة نظام

problems-no-tray-gnome = ستظهر الأيقونة بمجرد توفر علبة النظام؛ يتطلب ذلك في GNOME الإضافة «AppIndicator and KStatusNotifierItem Support».
problems-no-tray-gnome-flashback = ستظهر الأيقونة بمجرد توفر علبة النظام؛ يتطلب ذلك في GNOME Flashback البريمج «Indicator Applet Complete» في لوحة.
problems-no-tray-cinnamon = ستظهر الأيقونة بمجرد توفر علبة النظام؛ يتطلب ذلك في Cinnamon البرنامج xapp-sn-watcher والبريمج «XApp Status» في لوحة.
problems-no-tray-plasma = ستظهر الأيقونة بمجرد توفر علبة النظام؛ يتطلب ذلك في Plasma الودجة «صينية النظام» في لوحة.
problems-no-tray-xfce = ستظهر الأيقونة بمجرد توفر علبة النظام؛ يتطلب ذلك في Xfce العنصر «Status Tray Plugin» في لوحة.
problems-no-tray-mate = ستظهر الأيقونة بمجرد توفر علبة النظام؛ يتطلب ذلك في MATE البريمج «مساحة التّبليغ» (Notification Area) في لوحة.
problems-no-tray-lxqt = ستظهر الأيقونة بمجرد توفر علبة النظام؛ يتطلب ذلك في LXQt الودجة «ملحقة لمُخطر الحالة» (Status Notifier Plugin) في لوحة.
problems-no-tray-budgie = ستظهر الأيقونة بمجرد توفر علبة النظام؛ يتطلب ذلك في Budgie البريمج «System Tray» في لوحة.
problems-no-tray-bar = ستظهر الأيقونة بمجرد توفر علبة النظام؛ يتطلب ذلك في { $desktop } شريطًا فيه علبة نظام، مثل Waybar مع الوحدة «tray».
problems-no-tray-bar-unnamed = ستظهر الأيقونة بمجرد توفر علبة النظام؛ يتطلب ذلك في بيئة سطح المكتب هذه شريطًا فيه علبة نظام، مثل Waybar مع الوحدة «tray».
problems-no-tray-bridge = ستظهر الأيقونة بمجرد توفر علبة النظام؛ يتطلب ذلك في { $desktop } جسرًا من StatusNotifierItem إلى نوع علبته الخاص، مثل snixembed.
problems-no-tray-unknown = ستظهر الأيقونة بمجرد توفر علبة النظام، مثل لوحة تعرض أيقونات البرامج قيد التشغيل (StatusNotifierItem).
problems-no-tray-window = لا تعرض بيئة سطح المكتب هذه أيقونات علبة النظام حاليًا، لذلك فُتحت نافذة عادية.
problems-no-tray-summary = برنامج { -product } يعمل، لكن بيئة سطح المكتب هذه لا تعرض أيقونات علبة النظام
problems-no-tray-body = حتى ذلك الحين، افتح { -product } من قائمة التطبيقات. تظهر هذه الرسالة مرة واحدة فقط.

## البحث عن إصدارات أحدث

problems-no-feed = هذه النسخة من البرنامج بلا موجز إصدارات، لذلك لا تبحث عن إصدارات أحدث.
problems-feed-unread = تعذرت قراءة موجز الإصدارات: { $why }.
problems-feed-no-signature = يتعذر استخدام موجز الإصدارات: توقيعه غير مقروء.
problems-feed-not-signed = يتعذر استخدام موجز الإصدارات: ليس هو ما وقّعه الناشر.
problems-feed-malformed = يتعذر استخدام موجز الإصدارات: هو موقّع، لكن { $why }.
problems-feed-of-another-program = يتعذر استخدام موجز الإصدارات: هو موقّع، لكنه يخص برنامجًا آخر.
problems-feed-older = يتعذر استخدام موجز الإصدارات: هو أقدم من موجز الإصدار { $version } الذي قُرئ من قبل.
problems-feed-expired = يتعذر استخدام موجز الإصدارات: انتهت صلاحيته.
problems-feed-ahead = يتعذر استخدام موجز الإصدارات: تاريخه ({ $date }) متقدم على ساعة هذا الكمبيوتر بأكثر من يوم.

## أخطاء في ملف الإعدادات settings.toml

problems-settings-unreadable = تتعذر قراءة settings.toml ({ $reason }). حتى تتيسر قراءته، يستخدم البرنامج الإعدادات السابقة أو الافتراضية.
problems-settings-not-toml = في settings.toml خطأ في السطر { $line }. حتى تصحيحه، يستخدم البرنامج الإعدادات السابقة أو الافتراضية؛ وحُفظت نسخة من الملف باسم { $file }.
problems-settings-not-toml-no-copy = في settings.toml خطأ في السطر { $line }. حتى تصحيحه، يستخدم البرنامج الإعدادات السابقة أو الافتراضية؛ وتعذر حفظ نسخة من الملف، لذلك لا يمكن حفظ الإعدادات أيضًا.
problems-settings-utf16 = الملف settings.toml محفوظ بترميز UTF-16. احفظه بترميز UTF-8. حتى ذلك الحين، يستخدم البرنامج الإعدادات السابقة أو الافتراضية؛ وحُفظت نسخة من الملف باسم { $file }.
problems-settings-utf16-no-copy = الملف settings.toml محفوظ بترميز UTF-16. احفظه بترميز UTF-8. حتى ذلك الحين، يستخدم البرنامج الإعدادات السابقة أو الافتراضية؛ وتعذر حفظ نسخة من الملف، لذلك لا يمكن حفظ الإعدادات أيضًا.
problems-settings-account-id = القيمة { $key } في settings.toml يجب أن تتكون من 1 إلى 60 محرفًا (الحروف من a إلى z، والأرقام، والعلامات - _ .) وألا تكون demo. حتى تصحيحها، يتجاهل البرنامج هذا الحساب ويترك قسمه كما هو.
problems-settings-duplicate-account = القيمة { $key } في settings.toml معرّف لحساب آخر بالفعل. حتى تغييرها، يتجاهل البرنامج هذا الحساب.

## ما يجب أن تكون عليه القيمة

problems-settings-must-language = القيمة { $key } في settings.toml يجب أن تكون "auto" أو واحدة من { $languages }.
problems-settings-must-bool = القيمة { $key } في settings.toml يجب أن تكون true أو false.
problems-settings-must-icon-account = القيمة { $key } في settings.toml يجب أن تكون "auto" أو معرّف حساب.
problems-settings-must-order = القيمة { $key } في settings.toml يجب أن تكون "urgent" أو "own".
problems-settings-must-interval = القيمة { $key } في settings.toml يجب أن تكون مدة من "1m" إلى "24h"، مثل "10m" أو "1h 30m".
problems-settings-must-retention = القيمة { $key } في settings.toml يجب أن تكون "forever" أو مدة من "1 day" إلى "100 years"، مثل "2 years" أو "400 days".
problems-settings-must-accounts = القيمة { $key } في settings.toml يجب أن تكون قائمة جداول، عنوان كل منها [[accounts]].
problems-settings-must-name = القيمة { $key } في settings.toml يجب أن تكون نصًا من 1 إلى 60 محرفًا في سطر واحد.
problems-settings-must-base-url = القيمة { $key } في settings.toml يجب أن تكون عنوانًا يبدأ بالبروتوكول https (أو http على هذا الكمبيوتر)، بلا اسم مستخدم، وبلا علامة ? أو #.
problems-settings-must-currency = القيمة { $key } في settings.toml يجب أن تكون رمز عملة من ثلاثة أحرف، مثل "USD".
problems-settings-must-amount = القيمة { $key } في settings.toml يجب أن تكون مبلغًا، مثل 100 أو 99.50.
problems-settings-must-at-most-low = القيمة { $key } في settings.toml يجب ألا تتجاوز low.
problems-settings-must-alerts = القيمة { $key } في settings.toml يجب أن تكون جدولًا عنوانه [accounts.alerts].
problems-settings-must-percent = القيمة { $key } في settings.toml يجب أن تكون عددًا صحيحًا من 0 إلى 100.
problems-settings-must-days = القيمة { $key } في settings.toml يجب أن تكون عددًا صحيحًا من 0 (أبدًا) إلى 365.
problems-settings-must-remind = القيمة { $key } في settings.toml يجب أن تكون "off" أو "4h" أو "12h" أو "1d" أو "3d".
problems-settings-must-hours = القيمة { $key } في settings.toml يجب أن تكون مدة من "1h" إلى "30d"، مثل "24h".
problems-settings-must-time = القيمة { $key } في settings.toml يجب أن تكون وقتًا بالساعات والدقائق، مثل "22:00".
problems-settings-must-days-off = القيمة { $key } في settings.toml يجب أن تكون قائمة من "mon" و"tue" و"wed" و"thu" و"fri" و"sat" و"sun".
problems-settings-must-program = القيمة { $key } في settings.toml يجب أن تكون المسار الكامل لبرنامج، بلا وسائط.
problems-settings-must-webhook = القيمة { $key } في settings.toml يجب أن تكون عنوانًا يبدأ بالبروتوكول https (أو http على هذا الكمبيوتر)، بلا اسم مستخدم، وبلا علامة #.

## ما يُستخدم بدلًا منها

problems-settings-used = حتى تصحيحها، يستخدم البرنامج { $value }.
problems-settings-used-of-all = حتى تصحيحها، يستخدم البرنامج القيمة العامة لكل الحسابات.
problems-settings-used-accounts = حتى تصحيحها، يستخدم البرنامج الحسابات السابقة.
problems-settings-used-alerts = حتى تصحيحها، يستخدم البرنامج إعدادات التنبيهات السابقة.
problems-settings-used-previous = حتى تصحيحها، يستخدم البرنامج القيمة السابقة.
problems-settings-used-none = حتى تصحيحها، لا يستخدم البرنامج أي قيمة.

## تحت حقل في نموذج

problems-form-name = أدخل اسمًا لا يزيد على 60 محرفًا.
problems-form-currency = أدخل رمز عملة من ثلاثة أحرف، مثل USD.
problems-form-amount = أدخل مبلغًا، مثل 100 أو 99.50.
problems-form-amount-ambiguous = يمكن قراءة هذا المبلغ بطريقتين. أدخله بلا فواصل للآلاف، مثل 1234 أو 1234.50.
problems-form-critical = أدخل مبلغًا لا يتجاوز حد الرصيد المنخفض: { $low }.
problems-form-minutes = أدخل عددًا صحيحًا من الدقائق من 1 إلى 1440.
problems-form-percent = أدخل عددًا صحيحًا من 0 إلى 100.
problems-form-days = أدخل عددًا صحيحًا من الأيام من 0 إلى 365.
problems-form-remind = اختر إحدى المدد من القائمة.
problems-form-hours = أدخل عددًا صحيحًا من الساعات من 1 إلى 720.
problems-form-time = أدخل وقتًا بالساعات والدقائق، مثل 22:00.
problems-form-no-span = أدخل وقتًا غير الأول، وإلا فستنتهي ساعات الهدوء لحظة بدايتها.
problems-form-days-off = اختر أيامًا من الأسبوع.
problems-form-language = اختر إحدى اللغات من القائمة.
problems-form-client-id = أدخل { -client-id }.
problems-form-client-secret = أدخل { -client-secret }.
problems-form-access-token = الصق رمز وصول.
problems-form-retention = أدخل forever أو مدة من "1 day" إلى "100 years"، مثل "2 years" أو "400 days".
problems-form-program = أدخل المسار الكامل لبرنامج، بلا وسائط.

## ملف القراءات

problems-history-replaced = كان سجل الرصيد تالفًا. أُعيدت تسمية الملف التالف إلى { $file }، وبدأ سجل جديد.

## البرنامج لا يبدأ أو لا ينتهي

problems-not-started = يتعذر تشغيل { -product }: { $reason }.
problems-not-ended = لم يتم إنهاء { -product }: { $reason }.
problems-unknown-argument = وسيط غير معروف: { $argument }. جرّب الخيار --help.
problems-start-no-home = لا يذكر النظام مجلدًا رئيسيًا: عيّن HOME، أو XDG_CONFIG_HOME وXDG_DATA_HOME وXDG_STATE_HOME
problems-start-relative-home = المتغير { $variable } لا يحوي مسارًا كاملًا، لذلك لا يُستخدم: عيّن له المسار الكامل لمجلد، أو ألغِ تعيينه
problems-start-no-answer = البرنامج { -product } يعمل بالفعل لكنه لا يرد
problems-start-unclear = تتعذر معرفة ما إذا كان { -product } يعمل بالفعل: { $detail }
problems-start-no-desktop = لم يُعثر على جلسة سطح مكتب (لا WAYLAND_DISPLAY ولا DISPLAY يؤدي إليها)
