### המילים הקבועות של החלון.

## בכמה מסכים

popover-demo-strip = הדגמה: חשבון לדוגמה
popover-back = חזרה
popover-refresh = רענון כעת
popover-refreshing = מתבצע רענון…
popover-open-portal = פתיחת { -portal }
popover-save = שמירה
popover-saving = מתבצעת שמירה…
popover-quit = יציאה מהתוכנה { -product }

## רשימת החשבונות

popover-accounts-title = חשבונות
popover-accounts-arrange = שינוי הסדר
popover-accounts-order = סדר
popover-accounts-urgent = הדחוף ביותר קודם
popover-accounts-own = הסדר שלי
popover-accounts-add = הוספת חשבון
popover-accounts-up = העברת { $account } למעלה
popover-accounts-down = העברת { $account } למטה
popover-accounts-place = { $account }: { $place } מתוך { $count }

## היתרה

popover-balance-all-accounts = כל החשבונות
popover-balance-demo = הדגמה
popover-balance-stale = ייתכן שהשתנתה מאז.
popover-balance-hidden = הסכום מוסתר
popover-balance-unknown = היתרה לא ידועה
popover-balance-moment = ({ $moment })
popover-snooze-day = השתקה ליום אחד
popover-snooze-topped-up = עד לטעינת יתרה
popover-snooze-end = ביטול ההשתקה
popover-snooze-ended = ההשתקה בוטלה.

## גרף היתרה

popover-chart-time = התקופה המוצגת
popover-chart-week = { 7 } ימים
popover-chart-month = { 30 } ימים
popover-chart-quarter = { 90 } ימים
popover-chart-year = שנה
popover-chart-all = הכול
popover-chart-points = קריאות ותחזית
popover-chart-since = מאז { $moment }
popover-chart-list = { $first }, { $second }
popover-chart-table = טבלה וייצוא

## טופס החיבור של חשבון

popover-connect-title-first = חיבור החשבון שלך
popover-connect-title-add = הוספת חשבון
popover-connect-title-again = הזנת פרטי גישה
popover-connect-step-manager = יש לבקש <b>ממנהל תיק הלקוח ב־{ -vendor }</b> גישה ל־API.
popover-connect-step-api = בפורטל { -portal } יש לפתוח את <b>{ -api-page }</b>, להפעיל את הגישה ולהעתיק את <b>{ -client-id }</b>.
popover-connect-step-reset = יש ללחוץ על <b>{ -reset }</b> כדי לראות <b>{ -client-secret }</b> חדש.
popover-connect-caution = <b>לחיצה על { -reset } מבטלת את הסוד הישן.</b> שילובים אחרים שמשתמשים בו יפסיקו לפעול עד שיוזן בהם החדש.
popover-connect-kind = חיבור באמצעות
popover-connect-kind-client = { -client-id } ו־{ -client-secret }
popover-connect-token = אסימון גישה
popover-connect-name = שם
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = הצגה
popover-connect-show-label = הצגה: { -client-secret }
popover-connect-hide = הסתרה
popover-connect-hide-label = הסתרה: { -client-secret }
popover-connect-secret-hint = נשמר בצרור המפתחות של המערכת ורק בו.
popover-connect-token-hint = תקף לחצי שעה לכל היותר. התוקף של { -client-id } ו־{ -client-secret } אינו פג.
popover-connect-address = כתובת הפורטל
popover-connect-address-hint = אפשר להשאיר ריק כדי להשתמש בכתובת ברירת המחדל.
popover-connect-submit = בדיקה ושמירה
popover-connect-testing = מתבצעת בדיקה…
popover-connect-demo = הצגת הדגמה
popover-connect-starting = מתבצעת הפעלה…
popover-connect-connecting = מתבצע חיבור…

## בעיה ופתרונות אפשריים

popover-problem-request = מזהה בקשה
popover-problem-copy = העתקה
popover-problem-copy-label = העתקה: מזהה הבקשה
popover-problem-copied = הועתק
popover-problem-copied-label = מזהה הבקשה הועתק.
popover-problem-selected = נבחר
popover-problem-selected-label = מזהה הבקשה נבחר. אפשר להעתיק אותו במקלדת.
popover-problem-try-again = ניסיון חוזר
popover-problem-credentials = הזנת פרטי גישה
popover-problem-this-run = שימוש ללא שמירה
popover-problem-dismiss = סגירה

## הגדרות

popover-settings-title = הגדרות
popover-settings-name = שם
popover-settings-currency = מטבע
popover-settings-low = סף היתרה הנמוכה
popover-settings-critical = סף היתרה הקריטית
popover-settings-refresh = רענון כל
popover-settings-minutes = דקות
popover-settings-language = שפה
popover-settings-pause = השהיית החשבון הזה
popover-settings-in-icon = תמיד בסמל שבמגש
popover-settings-at-login = הפעלה בכניסה למערכת
popover-settings-hide = הסתרת הסכום
popover-settings-hide-hint = לשיתוף מסך: הסכום מוסתר במגש וכאן.
popover-settings-updates = חיפוש עדכונים
popover-settings-updates-hint = פעם ביום; עדכונים מופיעים בתפריט שבמגש.
popover-settings-add = הוספת חשבון נוסף
popover-settings-forget = הסרת החשבון הזה
popover-settings-leave-demo = יציאה מההדגמה
popover-settings-leaving = מתבצעת יציאה…
popover-settings-question = <b>להסיר את החשבון הזה?</b> פרטי הגישה, ההגדרות וההיסטוריה שלו יימחקו מהמחשב הזה.
popover-settings-question-yes = הסרה
popover-settings-forgetting = מתבצעת הסרה…
popover-settings-question-no = ביטול
popover-settings-saved = ההגדרות נשמרו.

## הגדרות ההתראות

popover-alerts-title = התראות
popover-alerts-when = להתריע כשהיתרה
popover-alerts-again = יורדת שוב אחרי עלייה של
popover-alerts-percent = %
popover-alerts-days = לא תספיק למשך (0: אף פעם)
popover-alerts-days-unit = ימים
popover-alerts-topped-up = נטענת
popover-alerts-unread = לא נקראה במשך
popover-alerts-hours-unit = שעות
popover-alerts-remind = תדירות התזכורות כשהיתרה
popover-alerts-low = נמוכה
popover-alerts-critical = קריטית
popover-alerts-remind-never = ללא
popover-alerts-remind-four-hours = { 4 } שעות
popover-alerts-remind-twelve-hours = { 12 } שעות
popover-alerts-remind-day = יום
popover-alerts-remind-three-days = { 3 } ימים
popover-alerts-quiet = זמן שקט
popover-alerts-quiet-hours = שעות שקטות
popover-alerts-quiet-from = שקט משעה
popover-alerts-quiet-to = עד
popover-alerts-days-off = ימים שקטים
popover-alerts-monday = ב׳
popover-alerts-tuesday = ג׳
popover-alerts-wednesday = ד׳
popover-alerts-thursday = ה׳
popover-alerts-friday = ו׳
popover-alerts-saturday = ש׳
popover-alerts-sunday = א׳
popover-alerts-break = להתריע על יתרה קריטית גם בזמן שקט
popover-alerts-break-hint = כל השאר ממתין עד סוף הזמן השקט.
popover-alerts-test = שליחת התראת ניסיון
popover-alerts-sending = מתבצעת שליחה…
popover-alerts-saved = הגדרות ההתראות נשמרו.

## היסטוריה

popover-history-title = היסטוריה
popover-history-export = ייצוא כ־CSV
popover-history-exporting = מתבצע ייצוא…
popover-history-saved = נשמר: { $path }
popover-history-exported = הייצוא הושלם.
popover-history-delete = מחיקת ההיסטוריה
popover-history-question = <b>למחוק את ההיסטוריה?</b> כל הקריאות מלבד האחרונה יימחקו מהמחשב הזה. גם הפורטל לא שומר היסטוריה.
popover-history-question-yes = מחיקה
popover-history-deleting = מתבצעת מחיקה…
popover-history-question-no = ביטול
popover-history-deleted = ההיסטוריה נמחקה.
popover-history-hint = אי אפשר להבחין בין טעינת יתרה להוצאות שחלו בין אותן שתי קריאות: הפורטל לא שומר היסטוריה.
popover-history-readings = קריאות, מהחדשה לישנה
popover-history-when = מועד
popover-history-balance = יתרה
popover-history-gap = אין קריאות
