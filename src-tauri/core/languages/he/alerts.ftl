### התראות.

## השורה הראשונה של ההתראה

alerts-critical-summary = { $account }: היתרה קריטית
alerts-low-summary = { $account }: היתרה נמוכה
alerts-reminder-critical-summary = { $account }: היתרה עדיין קריטית
alerts-reminder-low-summary = { $account }: היתרה עדיין נמוכה
alerts-days-summary = { $days ->
    [0] { $account }: נותר פחות מיום
    [one] { $account }: נותר יום אחד בערך
    [two] { $account }: נותרו יומיים בערך
   *[other] { $account }: נותרו כ־{ $days } ימים
}
alerts-days-hidden-summary = { $account }: היתרה עומדת להיגמר
alerts-refused-summary = { $account }: הפורטל דוחה את פרטי הגישה
alerts-token-ended-summary = { $account }: תוקף אסימון הגישה פג
alerts-token-ends-at-summary = { $account }: תוקף אסימון הגישה יפוג ב־{ $moment }
alerts-token-ends-soon-summary = { $account }: תוקף אסימון הגישה יפוג בקרוב
alerts-blind-summary = { $account }: לא ניתן לקרוא את היתרה
alerts-recovered-summary = היתרה נטענה: כעת { $money }
alerts-recovered-hidden-summary = היתרה נטענה

## תוכן ההתראה

alerts-critical-body = נותרו { $money }, מתחת לסף שהגדרת ({ $threshold }). יש לטעון יתרה עכשיו: הזמנות וחידושים עומדים להיכשל.
alerts-critical-hidden-body = היתרה מתחת לסף שהגדרת. יש לטעון יתרה עכשיו: הזמנות וחידושים עומדים להיכשל.
alerts-low-body = נותרו { $money }, מתחת לסף שהגדרת ({ $threshold }). יש לטעון יתרה בקרוב, כדי שהזמנות וחידושים לא ייכשלו.
alerts-low-hidden-body = היתרה מתחת לסף שהגדרת. יש לטעון יתרה בקרוב, כדי שהזמנות וחידושים לא ייכשלו.
alerts-days-body = בקצב הזה היתרה תרד מתחת ל־{ $threshold } ב־{ $day }. יש לטעון יתרה לפני כן.
alerts-days-hidden-body = בקצב הזה היתרה תהיה קריטית בעוד ימים ספורים. יש לטעון יתרה לפני כן.
alerts-refused-body = יש להתחבר מחדש עם { -client-id } ו־{ -client-secret } תקפים. עד אז לא יגיעו אזהרות.
alerts-token-body = יש להדביק אסימון חדש, או להתחבר עם { -client-id } ו־{ -client-secret }, שתוקפם אינו פג. בלי זה לא יגיעו אזהרות.
alerts-blind-body = כל עוד לא ניתן לקרוא את היתרה, לא יגיעו אזהרות. אפשר לפתוח את { -product } כדי לראות את הסיבה.
alerts-recovered-body = { $account }: { $money }, שוב מעל הסף שהגדרת ({ $threshold }).
alerts-recovered-hidden-body = { $account }: היתרה שוב מעל הסף שהגדרת.

## שורות נוספות בהתראה

alerts-critical-line = היתרה מתחת לסף שהגדרת ({ $threshold }).
alerts-critical-hidden-line = היתרה מתחת לסף שהגדרת.
alerts-low-line = היתרה גם מתחת לסף העליון שהגדרת ({ $threshold }).
alerts-low-hidden-line = היתרה גם מתחת לסף העליון שהגדרת.
alerts-days-line = בקצב הזה היתרה תרד מתחת ל־{ $threshold } ב־{ $day }.
alerts-days-hidden-line = בקצב הזה היתרה תהיה קריטית בעוד ימים ספורים.
alerts-refused-line = הפורטל דוחה את פרטי הגישה.
alerts-token-ended-line = תוקף אסימון הגישה פג.
alerts-token-ends-at-line = תוקף אסימון הגישה יפוג ב־{ $moment }.
alerts-token-ends-soon-line = תוקף אסימון הגישה יפוג בקרוב.
alerts-blind-since-line = היתרה נקראה לאחרונה ב־{ $moment }.
alerts-blind-never-line = היתרה לא נקראה אף פעם.
alerts-reminder-line = האזהרה האחרונה הייתה ב־{ $moment }.
alerts-reminder-before-line = כבר הייתה אזהרה.

## התראת ניסיון

alerts-test-summary = { $account }: זה ניסיון
alerts-test-body = כך נראות ההתראות של החשבון הזה. לא קרה דבר.
alerts-test-sent = נשלח. אם לא מופיע דבר, יש לבדוק את הגדרות ההתראות של המערכת.
alerts-test-not-sent = לא נשלח: אף שרת התראות לא קיבל את ההתראה ({ $reason }). התראות ימתינו עד שיהיה שרת כזה; יש להפעיל אחד ולנסות שוב.

## השתקה

alerts-snoozed-until = ההתראות מושתקות עד { $moment }
alerts-snoozed-until-topped-up = ההתראות מושתקות עד לטעינת יתרה
alerts-snoozed = ההתראות מושתקות

## הגדרות ההתראות

alerts-crossings = יורדת מתחת ל־{ $low } (נמוכה) או מתחת ל־{ $critical } (קריטית)
alerts-preview = עם ההגדרות האלה: { $count ->
    [0] ללא התראות
    [one] התראה אחת
    [two] שתי התראות
   *[other] { $count } התראות
} { $days ->
    [1] ביום האחרון
    [one] ביום האחרון
    [two] ביומיים האחרונים
   *[other] ב־{ $days } הימים האחרונים
}.
alerts-preview-kinds = עם ההגדרות האלה: { $count ->
    [one] התראה אחת
    [two] שתי התראות
   *[other] { $count } התראות
} { $days ->
    [1] ביום האחרון
    [one] ביום האחרון
    [two] ביומיים האחרונים
   *[other] ב־{ $days } הימים האחרונים
} ({ $kinds }).
alerts-preview-critical = { $count } על יתרה קריטית
alerts-preview-low = { $count } על יתרה נמוכה
alerts-preview-days = { $count } על הימים שנותרו
alerts-preview-refused = { $count } על פרטי גישה שנדחו
alerts-preview-token = { $count } על אסימון הגישה
alerts-preview-blind = { $count } על יתרה שלא נקראה
alerts-preview-reminders = { $count ->
    [one] תזכורת אחת
    [two] שתי תזכורות
   *[other] { $count } תזכורות
}
alerts-preview-recovered = { $count } על טעינת יתרה
alerts-preview-unreadable = יש לתקן קודם את הערכים: אז יוצג כאן מספר ההתראות שהיו נשלחות לפיהם.
alerts-preview-of-another = החשבון השתנה בינתיים.
alerts-preview-none = אין ב־{ 30 } הימים האחרונים קריאות של יום שלם שאפשר לנסות עליהן את ההגדרות האלה.
alerts-preview-unknown = לא ניתן לקרוא את ההיסטוריה ({ $detail }), ולכן לא ידוע על מה ההגדרות האלה היו מתריעות.

## תוכנית או webhook שלא קיבלו התראה

alerts-unsent-program-waiting = תוכנית ההתראות של "{ $account }" לא קיבלה אף התראה מאז { $since }: { $reason }.
alerts-unsent-webhook-waiting = ה־webhook של "{ $account }" לא קיבל אף התראה מאז { $since }: { $reason }.
alerts-unsent-program-given-up = תוכנית ההתראות של "{ $account }" לא קיבלה את ההתראה מ־{ $of }: { $reason }.
alerts-unsent-webhook-given-up = ה־webhook של "{ $account }" לא קיבל את ההתראה מ־{ $of }: { $reason }.
alerts-unsent-tried-until = הניסיונות יימשכו עד { $until }.
alerts-unsent-hint-locked = יש לבטל את הנעילה של צרור המפתחות: הסוד שבו נחתמות ההודעות נמצא בו.
alerts-unsent-hint-keychain = הסוד שבו נחתמות ההודעות נמצא בצרור המפתחות.
alerts-unsent-hint-desktop = בשולחן העבודה ההתראות מוצגות בכל מקרה.
alerts-unsent-program-hint = ההתראה הזאת לא תישלח שוב. יש לבדוק את התוכנית ואת הנתיב שלה ב־settings.toml, ואז לשלוח התראת ניסיון.
alerts-unsent-webhook-hint = ההתראה הזאת לא תישלח שוב. יש לבדוק את הכתובת ב־settings.toml ואת השרת שלה, ואז לשלוח התראת ניסיון.
alerts-unsent-reason-answered = התשובה היא HTTP { $status }
alerts-unsent-reason-gone = התשובה היא שהוא הוסר לצמיתות (HTTP 410)
alerts-unsent-reason-locked = צרור המפתחות נעול
alerts-unsent-reason-keychain = לא ניתן להשתמש בצרור המפתחות ({ $detail })
alerts-unsent-reason-not-reached = לא ניתן להגיע אליו ({ $detail })
alerts-unsent-reason-postponed = היא מבקשת לקבל אותה מאוחר יותר (קוד 75)
alerts-unsent-reason-too-slow = { $seconds ->
    [one] היא לא הסתיימה תוך שנייה ונעצרה יחד עם תהליכי המשנה שלה
    [two] היא לא הסתיימה תוך שתי שניות ונעצרה יחד עם תהליכי המשנה שלה
   *[other] היא לא הסתיימה תוך { $seconds } שניות ונעצרה יחד עם תהליכי המשנה שלה
}

## הכפתורים של התראה

alerts-button-open = פתיחה
alerts-button-snooze-day = השתקה ליום אחד
alerts-button-snooze-topped-up = עד לטעינת יתרה

## למה תוכנית או webhook לא קיבלו התראה

alerts-unsent-reason-no-program = אין תוכנית כזאת, או שחסר מה שאמור להריץ אותה
alerts-unsent-reason-not-executable = אין הרשאה להריץ אותה
alerts-unsent-reason-not-started = לא ניתן להפעיל אותה ({ $detail })
alerts-unsent-reason-ended = היא הסתיימה עם קוד { $code }
alerts-unsent-reason-signal = היא נעצרה באות { $signal }
alerts-unsent-reason-failed = היא נכשלה
alerts-unsent-reason-no-answer = { $seconds ->
    [one] לא התקבלה תשובה תוך שנייה
    [two] לא התקבלה תשובה תוך שתי שניות
   *[other] לא התקבלה תשובה תוך { $seconds } שניות
}
