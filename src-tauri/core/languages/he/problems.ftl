### מה לא תקין, מה התוכנה עושה ומה אפשר לעשות.

problems-sentences = { $first } { $second }

## מה התוכנה עושה

problems-retry-at = הניסיון הבא ב־{ $time }.
problems-retry-within-a-minute = הניסיון הבא תוך דקה.
problems-retry-later = הניסיון הבא מאוחר יותר.
problems-retry-now = מתבצע ניסיון חוזר.
problems-retry-waiting = הרענון מושהה.
problems-retry-not-stored = דבר לא נשמר.

## מה קרה ומה לעשות

problems-offline-message = לא ניתן להגיע אל { -portal }.
problems-offline-advice = יש לבדוק את החיבור של המחשב לאינטרנט.
problems-timed-out-message = לא התקבלה תשובה בזמן מ־{ -portal }.
problems-timed-out-advice = אם זה נמשך, יש לבדוק את החיבור לאינטרנט ואת שרת ה־proxy, אם יש.
problems-portal-down-message = יש שגיאה פנימית ב־{ -portal }.
problems-portal-down-detail = יש שגיאה פנימית ב־{ -portal } ({ $detail }).
problems-portal-down-advice = אין צורך לעשות דבר. אם זה נמשך, יש לפנות לתמיכה של { -vendor }.
problems-rate-limited-message = הפורטל { -portal } ביקש לשלוח פחות בקשות.
problems-rate-limited-advice = אם זה נמשך, יש לבחור בהגדרות מרווח רענון ארוך יותר.
problems-credentials-refused-message = הפורטל { -portal } דחה את פרטי הגישה.
problems-credentials-refused-advice = יש לבדוק את { -client-id } ואת { -client-secret }. אם הסוד אופס תחת { -api-page } בפורטל { -portal }, יש להזין את החדש.
problems-credentials-missing-message = אין בצרור המפתחות פרטי גישה לחשבון הזה.
problems-credentials-missing-advice = יש להזין שוב את { -client-id } ואת { -client-secret }.
problems-environment-unusable-message = לא ניתן להשתמש בפרטי הגישה שבמשתני הסביבה.
problems-environment-unusable-advice = יש לתקן את המשתנה ולהפעיל שוב את התוכנה.
problems-environment-not-set = המשתנה { $variable } לא הוגדר.
problems-environment-variable = { $variable }: { $problem }
problems-token-expired-message = תוקף אסימון הגישה פג.
problems-token-expired-advice = אסימון שהודבק תקף לחצי שעה לכל היותר. יש להדביק אסימון חדש, או להזין את { -client-id } ואת { -client-secret }, שתוקפם אינו פג.
problems-address-refused-message = הפורטל { -portal } דחה את כתובת הרשת של המחשב הזה.
problems-address-refused-advice = אם האפשרות { -ip-restriction } מופעלת תחת { -api-page } בפורטל { -portal }, יש לאשר שם את הרשת הזאת או להשתמש ברשת מאושרת.
problems-wrong-address-message = אין בכתובת הזאת { -portal }.
problems-wrong-address-advice = יש לבדוק את כתובת הפורטל בטופס של פרטי הגישה.
problems-address-changed-message = כתובת הפורטל השתנתה, ולכן פרטי הגישה השמורים לא נשלחו.
problems-address-changed-advice = הם שייכים לכתובת שעבורה הוזנו. אפשר להתחבר מחדש כדי להשתמש בכתובת החדשה, או להחזיר את הכתובת הקודמת.
problems-proxy-failed-message = שרת ה־proxy לא מצליח להתחבר אל { -portal }.
problems-proxy-failed-detail = שרת ה־proxy לא מצליח להתחבר אל { -portal } ({ $detail }).
problems-proxy-failed-advice = יש לבדוק את הגדרות ה־proxy במחשב הזה, או לפנות למנהל הרשת.
problems-certificate-refused-message = האישור של הפורטל אינו מהימן, ולכן דבר לא נשלח.
problems-certificate-refused-advice = יש לבדוק את התאריך והשעה במחשב הזה. אם החברה משתמשת בשרת proxy, ייתכן שצריך להתקין את האישור שלו.
problems-unexpected-reply-message = התקבלה תשובה לא צפויה מ־{ -portal }.
problems-unexpected-reply-detail = התקבלה תשובה לא צפויה מ־{ -portal } ({ $detail }).
problems-unexpected-reply-advice = אם זה נמשך, יש לשלוח את מזהה הבקשה לתמיכה של { -vendor }.
problems-keychain-locked-message = צרור המפתחות נעול.
problems-keychain-locked-advice = יש לבטל את הנעילה, ואז לבחור "ניסיון חוזר".
problems-keychain-missing-message = לא פועל צרור מפתחות בשולחן העבודה הזה.
problems-keychain-missing-advice = יש להפעיל את GNOME Keyring, את KWallet או צרור מפתחות אחר (Secret Service).
problems-keychain-failed-message = צרור המפתחות דיווח על שגיאה.
problems-keychain-failed-detail = צרור המפתחות דיווח על שגיאה ({ $detail }).
problems-keychain-failed-advice = יש להפעיל אותו מחדש, או לצאת מהמערכת ולהיכנס שוב. KWallet נכשל גם כשתוסף OpenSSL של QCA אינו מותקן (ב־Debian החבילה libqca-qt6-plugins).
problems-history-unavailable-message = לא ניתן לשמור קריאות.
problems-history-unavailable-detail = לא ניתן לשמור קריאות ({ $detail }).
problems-history-unavailable-advice = המעקב אחר היתרה נמשך, אבל הקריאות וההתראות נשמרות רק עד לסגירת התוכנה. יש לבדוק את המקום הפנוי ואת ההרשאות של תיקיית הנתונים.
problems-settings-unavailable-message = לא ניתן לשמור את ההגדרות.
problems-settings-unavailable-detail = לא ניתן לשמור את ההגדרות ({ $detail }).
problems-settings-unavailable-advice = יש לנסות שוב. אם זה נמשך, יש לבדוק את המקום הפנוי ואת ההרשאות של תיקיית התצורה.

## הגדרות והיסטוריה

problems-settings-file-hint = יש לתקן את הקובץ ולבחור "ניסיון חוזר", או לשמור את ההגדרות כאן.
problems-settings-save-hint = עד לסגירתה התוכנה משתמשת בהגדרות הנוכחיות.
problems-history-hint = התוכנה מנסה שוב בכל קריאה.
problems-history-read = לא ניתן לקרוא את ההיסטוריה ({ $detail }).
problems-history-export = לא ניתן לכתוב את הקובץ ({ $detail }).
problems-history-export-unsure = ייתכן שהקובץ עדיין נכתב ({ $detail }).
problems-history-delete = לא ניתן למחוק את ההיסטוריה ({ $detail }).
problems-history-request-hint = המעקב אחר היתרה נמשך. יש לבדוק את המקום הפנוי ואת הרשאות התיקייה, ואז לנסות שוב.
problems-nothing-stored-message = אין מה לייצא או למחוק: לא נשמרה אף קריאה של החשבון הזה.
problems-nothing-stored-hint = קריאות נשמרות בכל רענון. אפשר לנסות שוב אחרי הרענון הבא.
problems-history-warning-hint = המעקב אחר היתרה נמשך. ייתכן שהתראה תוצג פעם שנייה.

## מה שטופס לא מקבל

problems-base-url-not-an-address = זו אינה כתובת אינטרנט. היא צריכה להיראות כך: https://openapi.partner.yeastar.com.
problems-base-url-not-encrypted = הכתובת חייבת להתחיל ב־https (חיבור מוצפן; במחשב הזה גם http), כי { -client-secret } נשלח אליה.
problems-base-url-too-much = הכתובת יכולה לכלול רק מארח, יציאה ונתיב: בלי שם משתמש, בלי ? ובלי #.
problems-webhook-url-not-an-address = זו אינה כתובת אינטרנט. היא צריכה להיראות כך: https://hooks.example/alerts.
problems-webhook-url-not-encrypted = הכתובת חייבת להתחיל ב־https (חיבור מוצפן; במחשב הזה גם http), כי היתרה נשלחת אליה.
problems-webhook-url-too-much = הכתובת לא יכולה לכלול שם משתמש או #.

## החלון

problems-no-window-summary = לא ניתן לפתוח את החלון של { -product }
problems-no-window-body = תיאור הסמל והתפריט שלו עדיין מציגים את היתרה. יש להפעיל שוב את { -product }; אם זה לא עוזר, יש להתקין מחדש. הודעת המערכת: { $reason }.
problems-no-web-view-message = לא ניתן לפתוח את החלון של { -product }: דרוש Microsoft WebView2 Runtime, והוא אינו מותקן.
problems-no-web-view-hint = הסמל, התיאור והתפריט שלו פועלים גם בלעדיו, והפקודה "partner-balance login" במסוף מחברת חשבון. אחרי התקנת WebView2 יש ללחוץ שוב על הסמל.
problems-no-web-view-question = לפתוח עכשיו את דף ההורדה של Microsoft?

## שולחנות עבודה בלי מגש

problems-no-tray-gnome = הסמל יופיע ברגע שיהיה מגש מערכת; ב־GNOME דרושה לכך ההרחבה "AppIndicator and KStatusNotifierItem Support".
problems-no-tray-gnome-flashback = הסמל יופיע ברגע שיהיה מגש מערכת; ב־GNOME Flashback דרוש לכך היישומון "Indicator Applet Complete" בלוח.
problems-no-tray-cinnamon = הסמל יופיע ברגע שיהיה מגש מערכת; ב־Cinnamon דרושים לכך התוכנית xapp-sn-watcher והיישומון "XApp Status" בלוח.
problems-no-tray-plasma = הסמל יופיע ברגע שיהיה מגש מערכת; ב־Plasma דרוש לכך הווידג'ט "מגש המערכת" בלוח.
problems-no-tray-xfce = הסמל יופיע ברגע שיהיה מגש מערכת; ב־Xfce דרוש לכך הפריט "תוסף מגש סטטוס" (Status Tray Plugin) בלוח.
problems-no-tray-mate = הסמל יופיע ברגע שיהיה מגש מערכת; ב־MATE דרוש לכך היישומון "איזור הדיווחים" (Notification Area) בלוח.
problems-no-tray-lxqt = הסמל יופיע ברגע שיהיה מגש מערכת; ב־LXQt דרוש לכך הווידג'ט "התראות מצב" (Status Notifier Plugin) בלוח.
problems-no-tray-budgie = הסמל יופיע ברגע שיהיה מגש מערכת; ב־Budgie דרוש לכך היישומון "System Tray" בלוח.
problems-no-tray-bar = הסמל יופיע ברגע שיהיה מגש מערכת; ב־{ $desktop } דרוש לכך סרגל עם מגש, כמו Waybar עם המודול "tray".
problems-no-tray-bar-unnamed = הסמל יופיע ברגע שיהיה מגש מערכת; בשולחן העבודה הזה דרוש לכך סרגל עם מגש, כמו Waybar עם המודול "tray".
problems-no-tray-bridge = הסמל יופיע ברגע שיהיה מגש מערכת; ב־{ $desktop } דרוש לכך גשר מ־StatusNotifierItem לסוג המגש שלו, כמו snixembed.
problems-no-tray-unknown = הסמל יופיע ברגע שיהיה מגש מערכת, כמו לוח שמציג את הסמלים של תוכנות פעילות (StatusNotifierItem).
problems-no-tray-window = שולחן העבודה הזה לא מציג כרגע סמלים במגש, ולכן זה חלון רגיל.
problems-no-tray-summary = התוכנה { -product } פועלת, אבל שולחן העבודה הזה לא מציג סמלים במגש
problems-no-tray-body = עד אז אפשר לפתוח את { -product } מתפריט היישומים. ההודעה הזאת מוצגת פעם אחת בלבד.

## חיפוש גרסאות חדשות

problems-no-feed = בגרסת הבנייה הזאת אין פיד גרסאות, ולכן היא לא מחפשת גרסאות חדשות.
problems-feed-unread = לא ניתן היה לקרוא את פיד הגרסאות: { $why }.
problems-feed-no-signature = לא ניתן להשתמש בפיד הגרסאות: החתימה שלו אינה קריאה.
problems-feed-not-signed = לא ניתן להשתמש בפיד הגרסאות: זה לא מה שהמפיץ חתם עליו.
problems-feed-malformed = לא ניתן להשתמש בפיד הגרסאות: הוא חתום, אבל { $why }.
problems-feed-of-another-program = לא ניתן להשתמש בפיד הגרסאות: הוא חתום, אבל שייך לתוכנה אחרת.
problems-feed-older = לא ניתן להשתמש בפיד הגרסאות: הוא ישן יותר מהפיד של גרסה { $version } שכבר נקרא.
problems-feed-expired = לא ניתן להשתמש בפיד הגרסאות: תוקפו פג.
problems-feed-ahead = לא ניתן להשתמש בפיד הגרסאות: התאריך שלו, { $date }, מקדים את שעון המחשב ביותר מיום.

## שגיאות בקובץ ההגדרות, settings.toml

problems-settings-unreadable = לא ניתן לקרוא את settings.toml ({ $reason }). עד שניתן יהיה לקרוא אותו, התוכנה משתמשת בהגדרות הקודמות או בהגדרות ברירת המחדל.
problems-settings-not-toml = יש שגיאה בקובץ settings.toml, בשורה { $line }. עד לתיקון התוכנה משתמשת בהגדרות הקודמות או בהגדרות ברירת המחדל; עותק של הקובץ נשמר בשם { $file }.
problems-settings-not-toml-no-copy = יש שגיאה בקובץ settings.toml, בשורה { $line }. עד לתיקון התוכנה משתמשת בהגדרות הקודמות או בהגדרות ברירת המחדל; לא ניתן היה לשמור עותק של הקובץ, ולכן גם לא ניתן לשמור הגדרות.
problems-settings-utf16 = הקובץ settings.toml נשמר בקידוד UTF-16. יש לשמור אותו בקידוד UTF-8. עד אז התוכנה משתמשת בהגדרות הקודמות או בהגדרות ברירת המחדל; עותק של הקובץ נשמר בשם { $file }.
problems-settings-utf16-no-copy = הקובץ settings.toml נשמר בקידוד UTF-16. יש לשמור אותו בקידוד UTF-8. עד אז התוכנה משתמשת בהגדרות הקודמות או בהגדרות ברירת המחדל; לא ניתן היה לשמור עותק של הקובץ, ולכן גם לא ניתן לשמור הגדרות.
problems-settings-account-id = הערך { $key } בקובץ settings.toml חייב להיות באורך 1 עד 60 תווים (האותיות a עד z, ספרות והתווים - _ .), ואסור שיהיה demo. עד לתיקון התוכנה מתעלמת מהחשבון הזה ומשאירה את החלק שלו כמו שהוא.
problems-settings-duplicate-account = הערך { $key } בקובץ settings.toml כבר משמש מזהה של חשבון אחר. עד לשינוי התוכנה מתעלמת מהחשבון הזה.

## מה הגדרה יכולה להיות

problems-settings-must-language = הערך { $key } בקובץ settings.toml חייב להיות "auto" או אחד מאלה: { $languages }.
problems-settings-must-bool = הערך { $key } בקובץ settings.toml חייב להיות true או false.
problems-settings-must-icon-account = הערך { $key } בקובץ settings.toml חייב להיות "auto" או מזהה של חשבון.
problems-settings-must-order = הערך { $key } בקובץ settings.toml חייב להיות "urgent" או "own".
problems-settings-must-interval = הערך { $key } בקובץ settings.toml חייב להיות משך זמן מ־"1m" עד "24h", למשל "10m" או "1h 30m".
problems-settings-must-retention = הערך { $key } בקובץ settings.toml חייב להיות "forever" או משך זמן מ־"1 day" עד "100 years", למשל "2 years" או "400 days".
problems-settings-must-accounts = הערך { $key } בקובץ settings.toml חייב להיות רשימה של טבלאות, שכל אחת מהן מתחילה בכותרת [[accounts]].
problems-settings-must-name = הערך { $key } בקובץ settings.toml חייב להיות טקסט של 1 עד 60 תווים בשורה אחת.
problems-settings-must-base-url = הערך { $key } בקובץ settings.toml חייב להיות כתובת שמתחילה ב־https (חיבור מוצפן; במחשב הזה גם http), בלי שם משתמש, בלי ? ובלי #.
problems-settings-must-currency = הערך { $key } בקובץ settings.toml חייב להיות קוד מטבע בן שלוש אותיות, למשל "USD".
problems-settings-must-amount = הערך { $key } בקובץ settings.toml חייב להיות סכום, למשל 100 או 99.50.
problems-settings-must-at-most-low = הערך { $key } בקובץ settings.toml לא יכול להיות גדול מהערך low.
problems-settings-must-alerts = הערך { $key } בקובץ settings.toml חייב להיות טבלה שמתחילה בכותרת [accounts.alerts].
problems-settings-must-percent = הערך { $key } בקובץ settings.toml חייב להיות מספר שלם מ־0 עד 100.
problems-settings-must-days = הערך { $key } בקובץ settings.toml חייב להיות מספר שלם מ־0 (אף פעם) עד 365.
problems-settings-must-remind = הערך { $key } בקובץ settings.toml חייב להיות "off", "4h", "12h", "1d" או "3d".
problems-settings-must-hours = הערך { $key } בקובץ settings.toml חייב להיות משך זמן מ־"1h" עד "30d", למשל "24h".
problems-settings-must-time = הערך { $key } בקובץ settings.toml חייב להיות שעה, למשל "22:00".
problems-settings-must-days-off = הערך { $key } בקובץ settings.toml חייב להיות רשימה של "mon", "tue", "wed", "thu", "fri", "sat" ו־"sun".
problems-settings-must-program = הערך { $key } בקובץ settings.toml חייב להיות הנתיב המלא של תוכנית, בלי ארגומנטים.
problems-settings-must-webhook = הערך { $key } בקובץ settings.toml חייב להיות כתובת שמתחילה ב־https (חיבור מוצפן; במחשב הזה גם http), בלי שם משתמש ובלי #.

## במה משתמשים במקום

problems-settings-used = עד לתיקון התוכנה משתמשת בערך { $value }.
problems-settings-used-of-all = עד לתיקון התוכנה משתמשת במרווח של כל החשבונות.
problems-settings-used-accounts = עד לתיקון התוכנה משתמשת בחשבונות הקודמים.
problems-settings-used-alerts = עד לתיקון התוכנה משתמשת בהגדרות ההתראות הקודמות.
problems-settings-used-previous = עד לתיקון התוכנה משתמשת בערך הקודם.
problems-settings-used-none = עד לתיקון לא נעשה שימוש באף ערך.

## מתחת לשדה בטופס

problems-form-name = יש להזין שם של 60 תווים לכל היותר.
problems-form-currency = יש להזין קוד מטבע בן שלוש אותיות, למשל USD.
problems-form-amount = יש להזין סכום, למשל 100 או 99.50.
problems-form-amount-ambiguous = אפשר לקרוא את זה בשתי דרכים. יש להזין בלי מפריד אלפים, למשל 1234 או 1234.50.
problems-form-critical = יש להזין סכום שאינו גדול מסף היתרה הנמוכה, { $low }.
problems-form-minutes = יש להזין מספר שלם של דקות, מ־1 עד 1440.
problems-form-percent = יש להזין מספר שלם מ־0 עד 100.
problems-form-days = יש להזין מספר שלם של ימים, מ־0 עד 365.
problems-form-remind = יש לבחור אחד מפרקי הזמן שברשימה.
problems-form-hours = יש להזין מספר שלם של שעות, מ־1 עד 720.
problems-form-time = יש להזין שעה, למשל 22:00.
problems-form-no-span = יש להזין שעה שונה מהראשונה: אחרת השעות השקטות יסתיימו ברגע שיתחילו.
problems-form-days-off = יש לבחור ימים בשבוע.
problems-form-language = יש לבחור אחת מהשפות שברשימה.
problems-form-client-id = יש להזין את { -client-id }.
problems-form-client-secret = יש להזין את { -client-secret }.
problems-form-access-token = יש להדביק אסימון גישה.
problems-form-retention = יש להזין forever, או משך זמן מ־"1 day" עד "100 years", למשל "2 years" או "400 days".
problems-form-program = יש להזין את הנתיב המלא של תוכנית, בלי ארגומנטים.

## הקובץ עם הקריאות

problems-history-replaced = היסטוריית היתרה נפגמה. שם הקובץ הפגום שונה אל { $file }, והתחילה היסטוריה חדשה.

## התוכנה לא יכולה לפעול או לא נסגרה

problems-not-started = לא ניתן להפעיל את { -product }: { $reason }.
problems-not-ended = התוכנה { -product } לא נסגרה: { $reason }.
problems-unknown-argument = הארגומנט { $argument } אינו מוכר. עזרה: --help.
problems-start-no-home = המערכת לא מציינת תיקיית בית: יש להגדיר את HOME, או את XDG_CONFIG_HOME, XDG_DATA_HOME ו־XDG_STATE_HOME
problems-start-relative-home = הערך של { $variable } אינו נתיב מלא, ולכן לא נעשה בו שימוש: יש להזין בו נתיב מלא של תיקייה, או לבטל את המשתנה
problems-start-no-answer = התוכנה { -product } כבר פועלת, אבל לא עונה
problems-start-unclear = לא ניתן לדעת אם { -product } כבר פועלת: { $detail }
problems-start-no-desktop = לא נמצאה הפעלה של שולחן עבודה (המשתנים WAYLAND_DISPLAY ו־DISPLAY לא מובילים לאף אחת)
