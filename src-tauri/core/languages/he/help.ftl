### העזרה של הפקודות, ומה שנאמר על שורת פקודה שגויה.

## כותרות ומילים קבועות

help-heading-usage = שימוש
help-heading-commands = פקודות
help-heading-arguments = ארגומנטים
help-heading-options = אפשרויות
help-heading-common-options = אפשרויות משותפות
help-heading-values = ערכים אפשריים
help-heading-examples = דוגמאות:
help-usage-options = אפשרויות
help-usage-command = פקודה
help-note-default = [ברירת מחדל: { $value }]
help-note-values = [ערכים אפשריים: { $values }]
help-flag-help-short = הצגת עזרה (עזרה מלאה עם '--help')
help-flag-help-long = הצגת עזרה (תקציר עם '-h')
help-flag-help = הצגת עזרה
help-flag-version = הצגת הגרסה

## מילים במקום ערך

help-value-account = חשבון
help-value-file = קובץ
help-value-folder = תיקייה
help-value-color = מתי
help-value-age = גיל
help-value-format = תבנית
help-value-range = טווח
help-value-days = ימים
help-value-seconds = שניות
help-value-id = מזהה
help-value-url = כתובת
help-value-name = שם
help-value-when = מועד
help-value-amount = סכום
help-value-time = זמן
help-value-zone = אזור
help-value-key = מפתח
help-value-value = ערך
help-value-shell = מעטפת

## שורת פקודה שגויה

help-error = שגיאה: { $problem }
help-error-more = למידע נוסף: '{ $option }'.
help-error-unknown-argument = הארגומנט '{ $argument }' לא צפוי
help-error-unknown-command = תת־הפקודה '{ $command }' לא מוכרת
help-error-repeated = לא ניתן להשתמש בארגומנט '{ $argument }' יותר מפעם אחת
help-error-conflict = לא ניתן להשתמש בארגומנט '{ $argument }' יחד עם '{ $other }'
help-error-conflicts = לא ניתן להשתמש בארגומנט '{ $argument }' יחד עם:
help-error-no-value = דרוש ערך עבור '{ $argument }', אבל הוא לא צוין
help-error-invalid-value = הערך '{ $value }' לא תקין עבור '{ $argument }'
help-error-invalid-value-advice = הערך '{ $value }' לא תקין עבור '{ $argument }': { $advice }
help-error-surplus-value = הערך '{ $value }' מיותר עבור '{ $argument }'; לא נדרשו ערכים נוספים
help-error-missing = חסרים ארגומנטים דרושים:
help-error-missing-command = הפקודה '{ $command }' דורשת תת־פקודה, אבל היא לא צוינה
help-error-not-text = ארגומנט אחד או יותר אינו בקידוד UTF-8 תקין
help-error-other = לא ניתן להשתמש בארגומנטים
help-error-tip = עצה: { $advice }
help-error-similar-argument = יש ארגומנט דומה: '{ $argument }'
help-error-similar-command = יש תת־פקודה דומה: '{ $command }'
help-error-similar-value = יש ערך דומה: '{ $value }'
help-error-as-value = כדי להעביר את '{ $argument }' כערך, יש להשתמש בצורה '{ $form }'
help-error-exists = הצורה '{ $form }' קיימת
help-enter-age = יש להזין משך זמן כמו 90s, 10m או 1h 30m, או שניות שלמות
help-enter-seconds = יש להזין מספר שניות מ־1 עד 3600
help-enter-days = יש להזין מספר ימים מ־0 עד { $most }
help-enter-moment = יש להזין מועד כמו 2026-11-23T14:05:11Z
help-enter-point-in-time = יש להזין תאריך (2026-11-01), תאריך ושעה (2026-11-01T08:00), או כמה זמן לאחור (30d, 12h)
help-enter-snooze = יש להזין משך זמן מ־1m עד 30d, למשל 4h, 1d או 1d 12h
help-enter-time-zone = יש להזין שם של אזור זמן, למשל Europe/Berlin או UTC
help-enter-range = יש להזין טווח, למשל 100: (מתחת ל־100), ~:10 (מעל 10), 10:20 (מחוץ לטווח) או @10:20 (בתוך הטווח)
help-enter-range-order = טווח לא יכול להסתיים לפני שהוא מתחיל
help-enter-amount = לא ניתן לשמור את הסכום הזה במדויק
help-enter-plain-amount = אפשר לקרוא את זה בשתי דרכים; יש להזין בלי מפריד אלפים, למשל 1234 או 1234.50

## אפשרויות שיש לכל פקודה

help-account = החשבון הזה בלבד, לפי מזהה או שם; אפשר לציין כמה פעמים; בלעדיה: כל החשבונות
help-credentials-file = קריאת פרטי הגישה מהקובץ הזה, שאסור שאחרים יוכלו לקרוא אותו; מבנה הקובץ: partner-balance --help
help-color = מתי להשתמש בצבע: auto (במסוף, אם NO_COLOR לא מוגדר), always (תמיד) או never (אף פעם)
help-max-age = שימוש בקריאה שבדיסק אם גילה אינו עולה על זה, למשל 90s, 10m, 1h 30m או 600 (שניות)
help-max-age-more = בלעדיה: פעמיים מרווח הרענון שבהגדרות, ולפחות המרווח הזה ועוד חמש דקות.
help-since = מהמועד הזה והלאה: תאריך, תאריך ושעה, או כמה זמן לאחור, למשל 30d או 12h
help-until = עד המועד הזה; תאריך בלבד כולל את כל היום

## משפטים בסוף כמה פקודות

help-exit-usual = קוד יציאה: 0 בוצע, 1 כשל, 2 שימוש שגוי.
help-exit-account = קוד יציאה: 0 בוצע, 1 כשל או אין חשבון, 2 שימוש שגוי.
help-exit-readings = קוד יציאה: 0 בוצע (גם בלי אף קריאה), 1 כשל, 2 שימוש שגוי.

## partner-balance

help-about = היתרה ששולמה מראש בחשבון { -portal } של { -vendor }.
help-about-more = בלי פקודה: `status`. הקריאה שתוכנת המגש שומרת בדיסק משמשת כל עוד היא חדשה; אחרת נשאל הפורטל.
help-example-login = חיבור חשבון
help-example-status = היתרה כעת
help-example-json = אותו דבר, לסקריפטים
help-example-waybar = לסרגל מצב
help-example-check = עבור Nagios, Icinga, Checkmk
help-example-forecast = עד מתי היא תספיק
help-example-history = הוצאות וטעינות, לפי ימים
help-example-alerts = אזהרות שנמסרו, ומה הבא
help-example-low = אזהרה מתחת ל־250
help-more = עזרה מלאה עם --help; לכל פקודה יש עזרה משלה.
help-exits = קוד יציאה:
help-exits-0 = בוצע
help-exits-1 = כשל: לא ניתן היה לקרוא את היתרה, או לבצע את הפעולה
help-exits-2 = שימוש שגוי
help-exits-130 = הפקודה login הופסקה עם Ctrl-C
help-exits-141 = הפלט לא נקרא עד סופו
help-exits-check = רק לפקודה `check` קודים משלה: OK (0), WARNING (1), CRITICAL (2), UNKNOWN (3, גם בשימוש שגוי). התבניות לסרגלי מצב יוצאות עם 0 בכל פעם שיכלו להדפיס, כי סרגלים מסתירים את מה שנכשל.
help-environment = משתני סביבה, קודמים להגדרות ולצרור המפתחות, אף פעם לא נשמרים:
help-environment-client-id = פרטי גישה, יחד עם
help-environment-token = אסימון גישה לבדו
help-environment-base-url = כתובת הפורטל
help-environment-no-color = בלי צבעים
help-credentials-file-form = קובץ עבור --credentials-file מכיל אותם שמות, אחד בכל שורה, למשל PARTNER_BALANCE_CLIENT_ID=0123abcd. שורות ריקות ושורות שמתחילות ב־# לא נחשבות. הקובץ קודם למשתני הסביבה, ונדחה אם אחרים יכולים לקרוא אותו. הוא מיועד למנהלי שירותים, כמו LoadCredential= של systemd.
help-several-accounts = כמה חשבונות: פקודה פועלת על כולם, או על אלה שצוינו עם --account, שאפשר לציין כמה פעמים. הם נשאלים בו־זמנית, ארבעה לכל היותר; כשל באחד לא משפיע על האחרים, וקוד היציאה הוא הגרוע ביותר. פקודה שמשנה חשבון צריכה לדעת איזה. חשבון מושהה מוצג כפי שנקרא לאחרונה, ונשאל רק אם צוין שמו.
help-output = התוצאות נכתבות לפלט התקני, וההודעות לפלט השגיאות התקני. הסכומים מדויקים: מה שלא ידוע אף פעם לא מוצג כמספר. עם hide_amount בהגדרות, סכומים ומה שעלול לגלות אותם מושמטים בכל פלט שמיועד למסך: השורה של `status` ושל `watch`, התבניות לסרגלי מצב, והטקסט של `history`, `forecast` ו־`alerts`.
help-language = מה שאנשים קוראים הוא בשפה שבהגדרות (language), או בשפת המערכת: ב־Linux לפי LANGUAGE, LC_ALL, LC_MESSAGES, LANG. מה שתוכנות קוראות הוא באנגלית בכל שפה: JSON, השורה של `check`, מדדים, קודים.

## partner-balance status

help-status-about = היתרה כעת, בשורה אחת או לסרגל מצב
help-status-refresh = לשאול את הפורטל בכל מקרה
help-status-format = תבנית הפלט
help-status-json = כמו --format json: אובייקט אחד לכל חשבון, בשורה משלו
help-status-format-line = שורה לקריאת אדם
help-status-format-json = שורת JSON לכל חשבון
help-status-format-waybar = המודול custom של Waybar, עם return-type json
help-status-format-i3blocks = תבנית i3blocks: טקסט מלא, טקסט קצר, צבע
help-status-format-polybar = המודול custom/script של Polybar
help-status-format-xbar = תבנית xbar, SwiftBar ו־Argos
help-status-example = מהדיסק כל עוד היא חדשה, אחרת מהפורטל
help-status-example-refresh = תמיד מהפורטל
help-status-example-max-age = מהדיסק אם היא בת שעה לכל היותר
help-status-fields = האפשרות --json מדפיסה אובייקט אחד לכל חשבון, כל אחד בשורה משלו, בלי רשימה מסביב (JSON Lines; הפקודה jq -s יוצרת רשימה). שדות: account, name, balance (מספר עשרוני במחרוזת, או null), currency, level (normal, low, critical, unknown), state (fresh, stale, unknown), fetched_at (RFC 3339), age_seconds, low, critical, fault (code, message, hint, request_id) או null, days_left (p10, p50, p90, מספרים) או null וגם empty_on (אותם ערכים כתאריכים) או null, ראו partner-balance forecast --help, paused (true או false). בלי חשבון אין שורה, וקוד היציאה הוא 1. מה שמונע בדיקה של כל חשבון נמסר בשורה אחת: error (message, hint).
help-status-several = כמה חשבונות מוצגים לפי הסדר שבהגדרות, שורה לכל אחד. סרגל מצב מציג את החשבון שדורש הכי הרבה תשומת לב, כמו המגש, עם שמו: קודם חשבון שדורש פעולה, אחר כך קריטי, נמוך, האחרים, מושהה; עם --account הוא מציג אחר. התיאור של waybar והתפריט של xbar מציגים את כולם.
help-status-exit = קוד יציאה: 0 בוצע, 1 לא ניתן היה לקרוא יתרה כמבוקש, 2 שימוש שגוי. התבניות לסרגלי מצב יוצאות עם 0 בכל פעם שיכלו להדפיס.

## partner-balance watch

help-watch-about = היתרה בזמן שהיא משתנה: שורה חיה במסוף, אחרת שורת JSON לכל שינוי
help-watch-json = שורות JSON, גם במסוף
help-watch-example = שורה חיה; Ctrl-C עוצר אותה
help-watch-lines = במסוף שורה לכל חשבון; בשורות JSON מזהה החשבון מציין באיזה חשבון מדובר.
help-watch-changes = שינוי הוא שינוי של היתרה, הרמה, המצב, התקלה או הגדרות החשבון; השדות הם אלה של partner-balance status --help. הקריאות של תוכנת המגש נלקחות מהדיסק; הפורטל נשאל רק כשאין קריאה חדשה.
help-watch-exit = קוד יציאה: 0 נעצרה עם Ctrl-C, 1 כשל, 2 שימוש שגוי, 141 איש כבר לא קורא את הפלט.

## partner-balance check

help-check-about = תוסף ניטור: שורה אחת עם נתוני ביצועים; יוצא עם 0, 1, 2 או 3
help-check-about-long = תוסף ניטור לפי ההנחיות של Monitoring Plugins: שורה אחת עם נתוני ביצועים.
help-check-range = הערך { help-value-range } קובע מתי להתריע:
help-check-range-10 = מתחת ל־0 או מעל 10
help-check-range-from-10 = מתחת ל־10
help-check-range-to-10 = מעל 10
help-check-range-outside = מתחת ל־10 או מעל 20
help-check-range-inside = מ־10 עד 20, כולל שניהם
help-check-unknown = הפורטל נשאל כשהקריאה שבדיסק ישנה מ־--max-age; יתרה שלא ניתן לקרוא אז היא UNKNOWN עם הסיבה, אף פעם לא OK.
help-check-days = האפשרויות --warn-days ו־--critical-days בוחנות גם את הימים שנותרו; קובעת התוצאה הגרועה מבין השתיים. בלי תחזית (קריאות של פחות משבוע, אין הוצאות, יתרה לא ידועה) הן לא קובעות דבר: רק היתרה קובעת, בשורה כתוב למה אין תחזית, והנתון שלה הוא U. כשלא ניתן לקרוא קריאות מהדיסק או לשמור אותן בו, הימים הם UNKNOWN.
help-check-warning = אזהרה כשהיתרה בטווח הזה; אחרת לפי סף היתרה הנמוכה שבהגדרות
help-check-critical = מצב קריטי כשהיתרה בטווח הזה; אחרת לפי סף היתרה הקריטית שבהגדרות
help-check-warn-days = אזהרה כשנותרו פחות ימים מזה עד סף היתרה הקריטית שבהגדרות, לפי אמצע התחזית
help-check-critical-days = מצב קריטי כשנותרו פחות ימים מזה
help-check-timeout = מספר השניות עד לוויתור, UNKNOWN
help-check-verbose = מתקבלת כי ההנחיות דורשות זאת; השורה האחת כבר אומרת הכול
help-check-example = הספים שבהגדרות
help-check-example-ranges = אזהרה מתחת ל־100, קריטי מתחת ל־20
help-check-several = כמה חשבונות הם שירות אחד: הגרוע ביותר קובע (CRITICAL, UNKNOWN, WARNING, OK, בסדר הזה) ומוזכר ראשון. לכל אחד נתוני ביצועים משלו, עם תוויות לפי המזהה שלו, כמו 'balance_branch'; עם -w ו־-c כולם נבחנים באותה מידה, ובלעדיהן כל אחד לפי הספים שלו. חשבון מושהה מוזכר ולא נבחן, אלא אם צוין עם --account; כשכולם מושהים, התוצאה היא UNKNOWN.
help-check-exit = קוד יציאה: OK (0), WARNING (1), CRITICAL (2), UNKNOWN (3, גם בשימוש שגוי).

## partner-balance metrics

help-metrics-about = טקסט OpenMetrics עבור Prometheus
help-metrics-output = כתיבת הקובץ הזה, בשלמותו או כלל לא, במקום הפלט התקני
help-metrics-names = המדדים, כל אחד עם התווית account:
help-metrics-percentile = גם עם percentile: 10, 50, 90
help-metrics-unknown = למה שלא ידוע אין דגימה. לחשבון מושהה יש רק הדגימה של partner_balance_paused, אלא אם צוין עם --account.
help-metrics-exit = קוד יציאה: 0 נכתב, גם כשלא ניתן היה לקרוא יתרה (המדד partner_balance_fault מציין זאת), 1 כשל, 2 שימוש שגוי. בלי חשבון אין מה לכתוב: הפקודה נכשלת, וקובץ מהרצה קודמת נשאר כמו שהוא.

## partner-balance history

help-history-about = היתרה לפי ימים: הוצאות, טעינות ומה שנותר; ייצוא או מחיקה של הקריאות
help-history-json = שורת JSON לכל חשבון ויום
help-history-example = 30 הימים האחרונים
help-history-days = שורה לכל יום באזור הזמן שלך, וכל יום בשלמותו: הוצאות, טעינות, והיתרה בקריאה האחרונה של היום. הפורטל מוסר רק את היתרה הנוכחית, ולכן רואים רק את ההפרש בין שתי קריאות: אי אפשר להבחין בין הוצאה לטעינה שחלו ביניהן, ושתיהן נרשמות ביום של הקריאה המאוחרת. ביום בלי ניסיון קריאה מופיע קו, וב־JSON הערך null.
help-history-fields = האפשרות --json מדפיסה אובייקט אחד לכל חשבון ויום, כל אחד בשורה משלו (JSON Lines). שדות: account, day, spent, topped_up, balance (מספרים עשרוניים במחרוזות), currency.

## partner-balance history export

help-history-export-about = הדפסת הקריאות, במדויק, מהישנה לחדשה
help-history-export-about-more = שורה לכל פרק זמן שבו היתרה לא השתנתה: מתי נקראה לראשונה ומתי לאחרונה.
help-history-export-format = תבנית הפלט
help-history-export-format-csv = ערכים מופרדים בפסיקים עם שורת כותרת (RFC 4180)
help-history-export-format-json = שורת JSON לכל קריאה
help-history-export-lines = כל שורה היא פרק זמן שבו היתרה לא השתנתה ונקראה בלי הפסקה ארוכה; השדה looks מציין כמה פעמים, והוא מושמט (null ב־JSON) כשגרסה מוקדמת של התוכנה לא ספרה.
help-history-export-json = עם --format json מודפס אובייקט אחד בכל שורה, בלי רשימה מסביב (JSON Lines).

## partner-balance history delete

help-history-delete-about = מחיקת הקריאות של חשבון מהמחשב הזה, מלבד האחרונה
help-history-delete-yes = בלי לשאול; דרוש כשאין מסוף לשאול בו
help-history-delete-stays = הקריאה האחרונה נשארת, וגם המידע אילו אזהרות הוצגו: שום אזהרה לא תחזור פעמיים. הפקודה `history export` שומרת קודם את הקריאות; הפקודה `logout` מסירה את החשבון כולו.
help-history-delete-exit = קוד יציאה: 0 נמחק, 1 כשל או לא אושר, 2 שימוש שגוי, גם בלי --yes כשאין מסוף לשאול בו.

## partner-balance forecast

help-forecast-about = עד מתי תספיק היתרה, עם הטווח האפשרי
help-forecast-json = שורת JSON לכל חשבון
help-forecast-threshold = עד שהיתרה תרד מתחת לזה; אחרת סף היתרה הקריטית שבהגדרות, או 0 עם --from
help-forecast-from = קריאות מהקובץ הזה במקום מהדיסק (-: הקלט התקני): שורות של time,balance
help-forecast-from-more = המועד לפי RFC 3339, למשל 2026-11-23T14:05:11Z, היתרה עם נקודה עשרונית. בכל מרווח זמן, בכל סדר, עם או בלי שורה ראשונה של שמות. אין גישה לשום חשבון, לצרור המפתחות או לפורטל.
help-forecast-now = כאילו עכשיו המועד הזה (RFC 3339): קריאות מאוחרות יותר לא נחשבות
help-forecast-days = כמה ימים נותרו עד שהיתרה תרד מתחת לסף היתרה הקריטית אם לא תיטען: האמצע, והטווח שבו זה קורה בשמונה מתוך עשרה מקרים. לפי הקריאות שבדיסק; הפורטל לא נשאל. התחזית מבוססת על ההוצאות עד כה ועל חיובים חוזרים; מה שמעולם לא נראה אי אפשר לחזות. בלי קריאות של שבוע, או בלי הוצאות, הפקודה אומרת זאת במקום לנחש.
help-forecast-fields = האפשרות --json מדפיסה אובייקט אחד לכל חשבון, כל אחד בשורה משלו (JSON Lines). שדות: account, balance, threshold (מספרים עשרוניים במחרוזות), days_left (p10, p50, p90, מספרים; 400 כשהיתרה לא יורדת מתחת לסף תוך 400 ימים) או null, empty_on (p10, p50, p90, תאריכים) או null, reason (למה null) או null, spend_per_day (מספר) או null, expected_charges (רשימה של on, amount), confidence (low, fair, good) או null, based_on_days (מספר) או null. בלי חשבון אין שורה, וקוד היציאה הוא 1.
help-forecast-exit = קוד יציאה: 0 בוצע (גם כשאין תחזית), 1 כשל, 2 שימוש שגוי.

## partner-balance alerts

help-alerts-about = אזהרות שנמסרו, מה הבא ומה מעוכב; על מה היו מתריעות הגדרות אחרות
help-alerts-json = שורת JSON לכל חשבון
help-alerts-told = לכל חשבון: מה נמסר ומתי, איזו התראה דרוכה, ממתינה או נמסרה, מה מושתק, מה ממתין או נחשב כנמסר בערוצים הנוספים (תוכנית, webhook), ומה הבא או למה אין כזה. המידע נקרא מהדיסק; התוכנה הזאת לא מוסרת התראות: תוכנת המגש עושה זאת.
help-alerts-fields = האפשרות --json מדפיסה אובייקט אחד לכל חשבון, כל אחד בשורה משלו (JSON Lines). שדות: account, told (רשימה של time, kind, also, balance: מספר עשרוני במחרוזת או null), states (critical, low, days, refused, blind: כל אחד armed, due או told), token_ends_at, snooze (since, until: הערך null עד לטעינת יתרה, holds_critical) או null, is_quiet, quiet_until (הערך null גם אם תמיד שקט), next (time, kind, also) או null, next_reminder (בלי להתחשב בזמן שקט ובהשתקה) או null, waits (למה אין next: הערכים never_read, last_look_failed, snoozed, always_quiet, reminders_off, nothing_due, paused) או null, ways_out (ways: הערכים program, webhook; due: רשימת סוגים; told: החדש ביותר שנחשב שם כנמסר, או null; waiting: כמה אירועים טרם התקבלו, או null) או null כשאין ערוץ נוסף. המועדים לפי RFC 3339. סוגים: critical, low, days, refused, token, blind, reminder, recovered.

## partner-balance alerts test

help-alerts-test-about = שליחת ניסיון לשולחן העבודה הזה, ולתוכנית ול־webhook שבהגדרות, כדי לבדוק אם הוא מגיע
help-alerts-test-sent = התראה בשולחן העבודה הזה; אחר כך, לכל חשבון או לזה שצוין עם --account, מה שהתוכנית וה־webhook שלו מקבלים בהתראה, מסומן כניסיון. נשלח לשם גם כשדבר לא מציג התראות.
help-alerts-test-exit = קוד יציאה: 0 כולם קיבלו, 1 אחד לא קיבל, 2 שימוש שגוי.

## partner-balance alerts snooze

help-alerts-snooze-about = עיכוב תזכורות ואזהרות על יתרה נמוכה לזמן מה
help-alerts-snooze-for = לכמה זמן, מ־1m עד 30d, למשל 4h, 1d או 1d 12h
help-alerts-snooze-until-topped-up = עד לטעינת יתרה: קריאה גבוהה מקודמתה שכבר אינה נמוכה
help-alerts-snooze-held = השתקה מעכבת תזכורות ואזהרות על יתרה נמוכה; אם היתרה תהפוך לקריטית, תימסר התראה וההשתקה תסתיים. השתקה בזמן שהיתרה קריטית מעכבת גם את זה. היא מחליפה השתקה קודמת. תוכנת המגש פועלת לפיה.
help-alerts-snooze-exit = קוד יציאה: 0 בוצע, 1 כשל, או שעדיין לא ידוע דבר על החשבון, 2 שימוש שגוי.

## partner-balance alerts resume

help-alerts-resume-about = ביטול השתקה
help-alerts-resume-exit = קוד יציאה: 0 בוצע (גם אם דבר לא היה מעוכב), 1 כשל, או שעדיין לא ידוע דבר על החשבון, 2 שימוש שגוי.

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = הצגת הסוד שבעזרתו מקבל ה־webhook בודק את החתימה של מה שנשלח אליו
help-alerts-webhook-secret-new = יצירת סוד חדש; מה שנחתם בקודם כבר לא מתקבל
help-alerts-webhook-secret-digits = 64 ספרות הקסדצימליות, שנוצרות בשימוש הראשון ונשמרות בצרור המפתחות. הן מפתח החתימה, כפי שהן כתובות; בקובץ README.md מוסבר איך בודקים אותה.
help-alerts-webhook-secret-exit = קוד יציאה: 0 הוצג, 1 כשל, למשל בלי צרור מפתחות, 2 שימוש שגוי.

## partner-balance alerts replay

help-alerts-replay-about = על מה היו מתריעות ההגדרות, לפי הקריאות עד כה או לפי אלה שבקובץ
help-alerts-replay-from = ניסיונות הקריאה מהקובץ הזה במקום מהדיסק (-: הקלט התקני): שורות של time,balance או time,balance,fault
help-alerts-replay-from-more = המועד לפי RFC 3339, לפי הסדר, היתרה עם נקודה עשרונית. שורה בלי יתרה ועם קוד תקלה היא ניסיון קריאה שנכשל. עם או בלי שורה ראשונה של שמות.
help-alerts-replay-settings = ההגדרות שבקובץ הזה במקום הנוכחיות; האפשרות --account בוחרת מתוכו
help-alerts-replay-time-zone = שעות וימים שקטים לפי אזור הזמן הזה, למשל Europe/Berlin, במקום זה של המערכת
help-alerts-replay-until = עד המועד הזה (RFC 3339); אחרת עד עכשיו, או עד המועד שבשורה האחרונה עם --from
help-alerts-replay-json = שורת JSON לכל התראה
help-alerts-replay-told = על מה היו מתריעות ההגדרות הנוכחיות, לפי הקוד של תוכנת המגש, במחשב שהיה תמיד דולק, שקרא רק במועדים האלה, ושולחן העבודה שלו קיבל הכול מיד. לפי הקריאות שבדיסק לא תימסר אף תקלה: ניסיונות שנכשלו לא נשמרים שם. דבר לא משתנה.
help-alerts-replay-lines = האפשרות --from קוראת שורות של time,balance,fault; השדה האחרון יכול להיות חסר:
help-alerts-replay-fields = האפשרות --json מדפיסה אובייקט אחד לכל התראה, כל אחד בשורה משלו (JSON Lines), מהישנה לחדשה. שדות: time (RFC 3339), kind, also (רשימת סוגים), balance (מספר עשרוני במחרוזת, או null אם לא נקראה אף פעם), summary, body.
help-alerts-replay-exit = קוד יציאה: 0 בוצע (גם אם שום התראה לא הייתה נמסרת), 1 כשל, 2 שימוש שגוי.

## partner-balance login

help-login-about = חיבור חשבון: בדיקת פרטי הגישה מול הפורטל ושמירתם בצרור המפתחות
help-login-client-id = הערך { -client-id }; אם לא צוין, הוא מתבקש או נקרא מהקלט התקני
help-login-client-id-more = אין אפשרות עבור { -client-secret }: אחרים היו יכולים לקרוא אותו ברשימת התהליכים. מקלידים אותו בלי שיוצג, או שהוא נקרא מהקלט התקני.
help-login-token = אסימון גישה לבדו במקום { -client-id } ו־{ -client-secret }: תקף לחצי שעה לכל היותר
help-login-base-url = כתובת הפורטל, אם היא לא הכתובת של הספק
help-login-name = שם לחשבון
help-login-example = הפקודה מבקשת את { -client-id } ואת { -client-secret }
help-login-where = מאיפה הם מגיעים: מנהל תיק הלקוח ב־{ -vendor } נותן גישה ל־API; אחר כך יש להפעיל אותה בפורטל { -portal } תחת { -api-page }, להעתיק את { -client-id } וללחוץ על { -reset } כדי לראות { -client-secret } חדש. לחיצה על { -reset } מבטלת את הסוד הישן: תוכנות אחרות שמשתמשות בו יפסיקו לפעול.
help-login-input = כשהקלט התקני אינו מסוף: בשורה הראשונה { -client-id }, אם לא צוין, ובשורה הבאה { -client-secret }. כשכבר מחובר חשבון אחד, פרטי הגישה שלו מוחלפים; האפשרות --account עם מזהה חדש (1 עד 60 תווים: האותיות a עד z, ספרות והתווים - _ .) מחברת חשבון נוסף, והיא דרושה כשיש כמה. בלי צרור מפתחות, למשל בשרת, אין צורך בפקודה login: ראו את --credentials-file ואת משתני הסביבה תחת partner-balance --help.
help-login-exit = קוד יציאה: 0 מחובר, 1 נדחה או לא נשמר (אז דבר לא נשמר), 2 שימוש שגוי, 130 הופסק.

## partner-balance logout

help-logout-about = הסרת חשבון: פרטי הגישה, הקריאות וההגדרות שלו
help-logout-example = באחרים דבר לא משתנה
help-logout-removes = מסירה מהמחשב הזה כל זכר לחשבון, כולל הקריאות שלו, בלי לשאול שוב; הפקודה `history export` שומרת אותן קודם.
help-logout-exit = קוד יציאה: 0 הוסר, 1 כשל (בהרצה נוספת הפקודה ממשיכה מהמקום שבו נעצרה), 2 שימוש שגוי.

## partner-balance accounts

help-accounts-about = החשבונות: מצבו של כל אחד, ואיפה שמורים פרטי הגישה שלו
help-accounts-json = שורת JSON לכל חשבון
help-accounts-example = עוד חשבון
help-accounts-told = לכל אחד היתרה שבדיסק, הרמה והגיל שלה, אם הוא מושהה, הכתובת שלו, ואיפה שמורים פרטי הגישה שלו. הפורטל לא נשאל.
help-accounts-fields = האפשרות --json מדפיסה אובייקט אחד לכל חשבון, כל אחד בשורה משלו (JSON Lines). שדות: account, name, base_url, credential (keychain, environment, missing, keychain_locked, keychain_missing, keychain_failed), kind (client, token) או null, וגם balance, currency, level, state, fetched_at, age_seconds, paused כמו בפקודה partner-balance status.

## partner-balance config

help-config-about = ההגדרות, המשותפות עם תוכנת המגש
help-config-path-about = איפה נמצא קובץ ההגדרות
help-config-show-about = כל ההגדרות, אחת בכל שורה: { help-value-key } = { help-value-value }
help-config-get-about = הערך של הגדרה אחת
help-config-set-about = שינוי הגדרה אחת; תוכנת מגש פעילה מאמצת אותו תוך שנייה
help-config-key = איזו הגדרה
help-config-value = הערך החדש שלה
help-config-get-several = כשמצוינים כמה חשבונות, שורה לכל אחד, לפי הסדר שבהגדרות.
help-config-set-example-webhook = כבר אין
help-config-set-several = כש־--account מצוינת כמה פעמים, משתנים כל החשבונות האלה, או אף אחד מהם. ההגדרה refresh_interval היא של כל החשבונות; עם --account היא של אותו חשבון בלבד.
help-config-set-thresholds = הערך critical לא יכול להיות גבוה מ־low: כדי להוריד את שניהם יש להתחיל ב־critical; כדי להעלות את שניהם, ב־low.
help-config-set-webhook = הכתובת של webhook יכולה להיות סודית, ואחרים יכולים לראות ארגומנטים: כתובת כזאת עדיף לכתוב ישירות בקובץ (partner-balance config path). מודפס תמיד רק השרת שלה.
help-config-set-exit = קוד יציאה: 0 השתנה, 1 הערך נדחה או שלא ניתן היה לשמור אותו, 2 שימוש שגוי.

## ההגדרות לפי המפתחות שלהן

help-key-refresh-interval = מרענון לרענון, 1m עד 24h; עם --account של החשבון עצמו, או default: של כולם
help-key-start-at-login = האם תוכנת המגש מופעלת בכניסה למערכת; משנים זאת בהגדרות שלה
help-key-hide-amount = האם סכומים מוסתרים במקומות שאחרים עלולים לראות
help-key-look-for-updates = האם תוכנת המגש מחפשת גרסאות חדשות, פעם ביום
help-key-language = השפה: auto (שפת המערכת) או תג כמו de, pt-BR או zh-Hans
help-key-history = כמה זמן נשמרות קריאות: forever, או משך כמו 2 years או 400 days
help-key-icon-account = איזה מכמה חשבונות מוצג בסמל: auto (הדחוף ביותר) או המזהה שלו
help-key-account-order = סדר החשבונות במגש: urgent (הדחוף ביותר קודם) או own (כמו בקובץ)
help-key-name = שם החשבון
help-key-base-url = כתובת הפורטל; משנים אותה עם `login`
help-key-currency = קוד המטבע בן שלוש האותיות
help-key-low = מתחת לזה היתרה נמוכה
help-key-critical = מתחת לזה היתרה קריטית
help-key-paused = האם החשבון מושהה: לא נשאל, ולא נמסר עליו דבר
help-key-rearm-percent = בכמה אחוזים היתרה צריכה לעלות מעל סף כדי שירידה מתחתיו תימסר שוב, 0 עד 100
help-key-days = אזהרה כשנותרו פחות ימים מזה, 1 עד 365; עם 0: אף פעם
help-key-remind-low = תדירות התזכורות כשהיתרה נמוכה: off, 4h, 12h, 1d או 3d
help-key-remind-critical = כנ״ל, כשהיתרה קריטית
help-key-recovered = האם להתריע שהיתרה נטענה
help-key-blind-after = אחרי כמה זמן בלי קריאה להתריע שאין, 1h עד 30d
help-key-quiet-from = תחילת השעות השקטות, למשל 22:00
help-key-quiet-until = סוף השעות השקטות; אם זהה ל־quiet_from, אין שעות שקטות
help-key-days-off = ימים בלי התראות, למשל sat,sun; עם none: אין
help-key-critical-breaks-quiet = האם להתריע על יתרה קריטית גם בשעות השקטות
help-key-program = תוכנית שגם היא מקבלת התראות: הנתיב המלא שלה, בלי ארגומנטים; ריק: אין
help-key-webhook = כתובת שגם היא מקבלת התראות: https, או http אל המחשב הזה; ריק: אין

## partner-balance doctor

help-doctor-about = מה פועל, מה לא, ומה אפשר לעשות
help-doctor-bundle = כתיבת מה שהתמיכה צריכה לקובץ הזה; אין בו סודות
help-doctor-exit = קוד יציאה: 0 אין דבר שמונע את קריאת היתרה, 1 יש, 2 שימוש שגוי.

## partner-balance updates

help-updates-about = בדיקה חד־פעמית אם יש גרסה חדשה של התוכנה
help-updates-json = שורת JSON
help-updates-example = תוכנת המגש בודקת כל יום
help-updates-feed = פיד הגרסאות החתום נקרא בכל ערך של look_for_updates, ודבר לא יורד למחשב.
help-updates-fields = האפשרות --json מדפיסה אובייקט אחד. שדות: installed, newest (גרסאות), is_newer, published (RFC 3339), notes, notes_url, update_with (פקודה, כשמנהל חבילות מביא אותה) או null, download (url, sha256) או null.
help-updates-exit = קוד יציאה: 0 אין גרסה חדשה, 100 יש, 1 לא ניתן היה לבדוק, 2 שימוש שגוי.

## partner-balance completions

help-completions-about = השלמה אוטומטית עבור מעטפת
help-completions-shell = איזו מעטפת
help-completions-zsh = במעטפת zsh, עם fpath+=~/.zfunc לפני compinit:

## partner-balance man

help-man-about = דפי העזרה (man)
help-man-output = כתיבת הדפים של כל הפקודות לתיקייה הזאת, במקום הדף הראשי לפלט התקני
help-man-english = הדפים באנגלית.
