### מונחים: balance יתרה; threshold סף; top up טעינת יתרה; alert, notification התראה; warning אזהרה; snooze השתקה;
### low / critical נמוכה / קריטית; reading קריאה; refresh רענון; keychain צרור מפתחות; credentials פרטי גישה;
### access token אסימון גישה; account חשבון; forget הסרה (של חשבון); paused מושהה; tray מגש המערכת; settings הגדרות;
### history היסטוריה; forecast תחזית; webhook webhook; charge חיוב; program (שלנו) תוכנה, (של המשתמש) תוכנית.
### look ניסיון קריאה; armed דרוכה; due ממתינה; told נמסרה; ways out ערוצים נוספים; held back מעוכב; quiet time זמן שקט;
### fault תקלה; confidence מהימנות; argument ארגומנט; exit status קוד יציאה; terminal מסוף; environment משתני הסביבה.

## רמות

balance-level-normal = תקינה
balance-level-low = נמוכה
balance-level-critical = קריטית
balance-level-unknown = לא ידועה
balance-level-word-normal = תקינה
balance-level-word-low = נמוכה
balance-level-word-critical = קריטית
balance-level-word-unknown = לא ידועה
balance-level-sentence-normal = תקינה: סף היתרה הנמוכה הוא { $threshold }
balance-level-sentence-low = נמוכה: מתחת לסף { $threshold }
balance-level-sentence-critical = קריטית: מתחת לסף { $threshold }
balance-level-sentence-unknown = היתרה עדיין לא ידועה

## היתרה בחשבון

balance-amount-low = { $amount } (נמוכה)
balance-amount-critical = { $amount } (קריטית)
balance-amount-hidden = הסכום מוסתר
balance-amount-unknown = היתרה לא ידועה
balance-account-facts = { $account }: { $facts }
balance-account-facts-problem = { $account }: { $facts }. { $problem }
balance-demo-name = { $account } (הדגמה)
balance-list = { $first }, { $second }
balance-as-of = נכון ל־{ $moment }
balance-as-of-stale = נכון ל־{ $moment }, ייתכן שהשתנתה מאז
balance-line-as-of = נכון ל־{ $moment }
balance-line-paused = מושהה
balance-line-snoozed = ההתראות מושתקות
balance-line-not-read = טרם נקראה
balance-not-read-yet = טרם נקראה
balance-paused = מושהה
balance-row-level-age = { $level } · { $age }
balance-updated = עודכנה { $age }
balance-next-at = הרענון הבא ב־{ $time }
balance-next-within-a-minute = הרענון הבא תוך דקה
balance-next-later = הרענון הבא מאוחר יותר
balance-announcement = יתרה: { $amount }.
balance-announcement-stale = יתרה: { $amount }, ייתכן שהשתנתה מאז.
balance-announcement-accounts = { $count ->
    [one] חשבון אחד.
    [two] שני חשבונות.
   *[other] { $count } חשבונות.
}
balance-announcement-account = { $account }: { $amount }.
balance-more-accounts = { $count ->
    [one] עוד חשבון אחד
    [two] עוד שני חשבונות
   *[other] עוד { $count } חשבונות
}

## החשבון ופרטי הגישה

balance-connected-as = מחובר בתור { $who }
balance-token-until = אסימון הגישה הזה תקף עד { $moment }.
balance-token-half-hour = אסימון הגישה הזה תקף לחצי שעה לכל היותר.
balance-token-this-run = הוא נשמר רק עד לסגירת התוכנה.
balance-credentials-this-run = פרטי הגישה נשמרים רק עד לסגירת התוכנה.
balance-credentials-environment = פרטי הגישה נלקחים ממשתני הסביבה.
balance-storing = מתבצעת שמירה…

## לכמה זמן תספיק היתרה

balance-days-less = נותר פחות מיום
balance-days-less-at-most = נותר פחות מיום (לכל היותר { $last })
balance-days-more = נותרו יותר מ־{ $horizon } ימים
balance-days-more-at-least = נותרו יותר מ־{ $horizon } ימים (לפחות { $first })
balance-days-about = { $days ->
    [one] נותר יום אחד בערך, עד { $day }
    [two] נותרו יומיים בערך, עד { $day }
   *[other] נותרו כ־{ $days } ימים, עד { $day }
}
balance-days-about-range = { $days ->
    [one] נותר יום אחד בערך ({ $first } עד { $last }), עד { $day }
    [two] נותרו יומיים בערך ({ $first } עד { $last }), עד { $day }
   *[other] נותרו כ־{ $days } ימים ({ $first } עד { $last }), עד { $day }
}
balance-days-about-open = { $days ->
    [one] נותר יום אחד בערך ({ $first } עד יותר מ־{ $horizon }), עד { $day }
    [two] נותרו יומיים בערך ({ $first } עד יותר מ־{ $horizon }), עד { $day }
   *[other] נותרו כ־{ $days } ימים ({ $first } עד יותר מ־{ $horizon }), עד { $day }
}
balance-below-already = כבר מתחת ל־{ $threshold }
balance-below-probably = כנראה כבר מתחת ל־{ $threshold }
balance-below-threshold-probably = כנראה כבר מתחת לסף
balance-no-forecast-no-reading = אין תחזית: היתרה לא נקראה אף פעם
balance-no-forecast-too-old = אין תחזית: היתרה נקראה לאחרונה לפני יותר מ־{ 30 } ימים
balance-no-forecast-week = אין עדיין תחזית: דרושות קריאות של שבוע
balance-no-forecast-no-spending = אין תחזית: עד כה לא נראו הוצאות

## תיאור הסמל והתפריט במגש

balance-tooltip-not-connected = התוכנה { -product } לא מחוברת
balance-menu-not-connected = לא מחובר
balance-click-to-connect = יש ללחוץ כדי להתחבר
balance-menu-refresh = רענון כעת
balance-menu-open = פתיחה
balance-menu-portal = { -portal }
balance-menu-settings = הגדרות
balance-menu-snooze-day = השתקת התראות ליום אחד
balance-menu-snooze-day-of = השתקת ההתראות של { $account } ליום אחד
balance-menu-snooze-topped-up = השתקת התראות עד לטעינת יתרה
balance-menu-snooze-topped-up-of = השתקת ההתראות של { $account } עד לטעינת יתרה
balance-menu-end-snooze = ביטול ההשתקה
balance-menu-end-snooze-of = ביטול ההשתקה של { $account }
balance-menu-restart = התוכנה { -product } עודכנה: הפעלה מחדש
balance-menu-quit = יציאה

## גרסה חדשה של התוכנה

balance-update-notes = גרסה { $version } זמינה: מה חדש
balance-update-get-package = הורדת קובץ { $file }, ואז: { $command }
balance-update-get-packages = עדכון דרך מנהל החבילות
balance-update-get-download = הורדת גרסה { $version }
balance-update-how-package = יש להוריד קובץ { $file } מ־{ $page }, ואז: { $command }
balance-update-how-packages = יש לעדכן דרך מנהל החבילות שבו הותקנה התוכנה.
balance-update-how-download = הורדה: { $address }
balance-update-how-nothing = אין קובץ להורדה עבור המערכת הזאת.

## הגרף

balance-chart-hidden = הגרף מוסתר, כמו הסכום.
balance-chart-few = הגרף מתחיל מהקריאה השנייה.
balance-chart-few-in-range = יש פחות משתי קריאות בתקופה הזאת. בתקופה ארוכה יותר ייתכן שיש יותר.
balance-chart-summary = היתרה מ־{ $from } עד { $to }: { $first } בהתחלה, { $last } בסוף, והנמוכה ביותר { $lowest } ב־{ $lowest_day }.
balance-chart-summary-topped-up = { $count ->
    [1] נטענה פעם אחת, ב־{ $money } או יותר.
    [one] נטענה פעם אחת, ב־{ $money } או יותר.
    [two] נטענה פעמיים, בסך הכול ב־{ $money } או יותר.
   *[other] נטענה { $count } פעמים, בסך הכול ב־{ $money } או יותר.
}
balance-chart-top-up = { $count ->
    [1] נטענה ב־{ $money } או יותר
    [one] נטענה ב־{ $money } או יותר
    [two] נטענה פעמיים, ב־{ $money } או יותר
   *[other] נטענה { $count } פעמים, ב־{ $money } או יותר
}
balance-chart-about = בערך { $money }
balance-chart-range = { $low } עד { $high }
balance-chart-range-charge = { $range }; חיוב צפוי: { $charge }
balance-chart-charge = { $day }: צפוי חיוב של בערך { $money }
balance-chart-threshold-low = נמוכה { $amount }
balance-chart-threshold-critical = קריטית { $amount }
balance-chart-thresholds = { $low } · { $critical }

balance-demo-account = חשבון הדגמה
balance-language-of-system = שפת המערכת

## מה שתוכנת המגש מדפיסה עם --help

balance-tray-help-about = התוכנה { -product }: היתרה של חשבון ב־{ -portal } של { -vendor }, במגש המערכת.
balance-tray-help-usage = שימוש: { $command }
balance-tray-help-background = הפעלה בלי חלון, כמו בכניסה למערכת.
balance-tray-help-quit = סגירת התוכנה הפעילה והמתנה עד שתיסגר. קוד היציאה הוא 3 אם היא לא פעלה.
balance-tray-help-version = הצגת הגרסה.
balance-tray-help-help = הצגת הטקסט הזה.
