### מה שהפקודות מדפיסות.

## עצה מתחת לבעיה

command-line-hint-credentials-refused = יש לבדוק את { -client-id } ואת { -client-secret }. אם הסוד אופס תחת { -api-page } בפורטל { -portal }, יש להריץ את `partner-balance login` עם החדש.
command-line-hint-credentials-missing = יש להריץ את `partner-balance login`, או לספק את פרטי הגישה במשתני הסביבה או עם --credentials-file.
command-line-hint-environment-unusable = יש לתקן את המשתנה, או את הקובץ שצוין עם --credentials-file.
command-line-hint-token-expired = אסימון שהודבק תקף לחצי שעה לכל היותר. יש להריץ את `partner-balance login` עם אסימון חדש, או עם { -client-id } ו־{ -client-secret }, שתוקפם אינו פג.
command-line-hint-wrong-address = יש לבדוק את כתובת הפורטל. הפקודה `partner-balance login --base-url` קובעת כתובת אחרת.
command-line-hint-address-changed = הם שייכים לכתובת שעבורה הוזנו. יש להריץ את `partner-balance login` כדי להשתמש בכתובת החדשה, או להחזיר את הכתובת הקודמת (ההגדרה base_url בקובץ settings.toml, המשתנה PARTNER_BALANCE_BASE_URL).
command-line-hint-keychain-locked = יש לבטל את הנעילה ולהריץ שוב את הפקודה, או לספק את פרטי הגישה במשתני הסביבה או עם --credentials-file.
command-line-hint-keychain-missing = יש להפעיל את GNOME Keyring, את KWallet או צרור מפתחות אחר (Secret Service). במחשב בלי שולחן עבודה יש לספק את פרטי הגישה במשתני הסביבה או עם --credentials-file.
command-line-hint-keychain-failed = יש להפעיל אותו מחדש, לצאת מהמערכת ולהיכנס שוב, או לספק את פרטי הגישה במשתני הסביבה או עם --credentials-file. התוכנה KWallet נכשלת גם כשתוסף OpenSSL של QCA אינו מותקן (ב־Debian החבילה libqca-qt6-plugins).
command-line-hint-rate-limited = אם זה נמשך, יש לבחור מרווח ארוך יותר: `partner-balance config set refresh_interval 30m`.
command-line-hint-history-unavailable = יש לבדוק את המקום הפנוי ואת ההרשאות של תיקיית הנתונים.
command-line-hint-settings-unavailable = יש לבדוק את המקום הפנוי ואת ההרשאות של תיקיית התצורה.

## בין העמודות של `status`, `accounts` ו־`watch`, ובסרגלי מצב

command-line-updated = עודכנה { $age }
command-line-updated-stale = עודכנה { $age }, ייתכן שהשתנתה מאז
command-line-updated-stale-line = עודכנה { $age }, ייתכן שהשתנתה מאז
command-line-request-id = מזהה בקשה: { $id }
command-line-sentence = { $text }.
command-line-of-account = { $account }: { $what }.
command-line-more-lines = { $count ->
    [one] … ועוד חשבון אחד
    [two] … ועוד שני חשבונות
   *[other] … ועוד { $count } חשבונות
}
command-line-bar-not-connected = לא מחובר
command-line-bar-connect = עדיין אין חשבון מחובר: יש להריץ את partner-balance login
command-line-menu-no-account = עדיין אין חשבון מחובר
command-line-menu-connect = יש להריץ את partner-balance login במסוף
command-line-menu-again = הרצה מחדש

## כשלים של פקודות רבות

command-line-no-account = עדיין אין חשבון מחובר.
command-line-no-account-hint = הפקודה `partner-balance login` מחברת חשבון. בשרת בלי צרור מפתחות יש לספק את פרטי הגישה במשתני הסביבה או עם --credentials-file: ראו partner-balance --help.
command-line-output-unwritten = לא ניתן לכתוב את הפלט: { $reason }.
command-line-file-unreadable = לא ניתן לקרוא את { $file }: { $reason }.
command-line-file-unwritten = לא ניתן לכתוב את { $file }: { $reason }.
command-line-stdin-unreadable = לא ניתן לקרוא את הקלט התקני: { $reason }.
command-line-stdin-no-text = הקלט התקני אינו טקסט בקידוד UTF-8.
command-line-stdin-no-text-hint = יש לשמור את קובץ המקור בקידוד UTF-8.
command-line-no-waiting = המערכת לא נותנת אמצעי להמתנה: { $reason }.
command-line-no-signals = המערכת לא נותנת אותות: { $reason }.
command-line-reason-not-found = אין קובץ או תיקייה כאלה
command-line-reason-is-folder = זו תיקייה
command-line-reason-not-a-folder = בנתיב יש קובץ במקום שאמורה להיות בו תיקייה
command-line-reason-disk-full = הדיסק מלא
command-line-reason-read-only = הדיסק לקריאה בלבד
command-line-reason-not-permitted = אין הרשאה
command-line-others-folder = התיקייה { $folder } שייכת למשתמש אחר, וקבצים של root בתוכה יחסמו את הגישה שלו.
command-line-others-folder-hint = יש להריץ את הפקודה בתור אותו משתמש, בלי sudo; או בתור root עם התיקיות של root עצמו: sudo -H.

## לאיזה חשבון הכוונה

command-line-one-account = הפקודה פועלת על חשבון אחד בכל פעם: יש לציין את האפשרות --account פעם אחת.
command-line-several-accounts = יש כמה חשבונות: יש לבחור אחד עם --account ({ $ids }).
command-line-several-called = יש כמה חשבונות בשם { $name }.
command-line-several-called-hint = יש לבחור לפי מזהה: { $ids }.
command-line-no-such-account = אין חשבון { $name }.
command-line-no-such-account-hint = אלה החשבונות הקיימים: { $ids }.
command-line-no-such-account-none = אין חשבון מחובר: הפקודה `partner-balance login` מחברת חשבון.

## אפשרויות במקום הלא נכון

command-line-misplaced-status = האפשרויות של `status` באות אחרי שם הפקודה, למשל: partner-balance status --json
command-line-misplaced-export = האפשרויות של `history export` באות אחרי שם הפקודה, למשל: partner-balance history export --since 30d
command-line-misplaced-replay = האפשרויות של `alerts replay` באות אחרי שם הפקודה, למשל: partner-balance alerts replay --json
command-line-wrong-usage = שימוש שגוי: ראו { $command }
command-line-login-no-secret = הפקודה login לא מקבלת סוד כארגומנט: אחרים היו יכולים לקרוא אותו ברשימת התהליכים.
command-line-login-no-secret-hint = את הסוד מקלידים כשהפקודה מבקשת אותו, או מעבירים בקלט התקני: ראו partner-balance login --help

## accounts: איפה שמורים פרטי הגישה

command-line-accounts-keychain-client = הערכים { -client-id } ו־{ -client-secret } בצרור המפתחות
command-line-accounts-keychain-token = אסימון גישה בצרור המפתחות
command-line-accounts-environment-client = הערכים { -client-id } ו־{ -client-secret } במשתני הסביבה
command-line-accounts-environment-token = אסימון גישה במשתני הסביבה
command-line-accounts-environment-unusable = במשתני הסביבה, ולא ניתן להשתמש בהם
command-line-accounts-missing = אין פרטי גישה: יש להריץ את partner-balance login
command-line-accounts-keychain-locked = צרור המפתחות נעול
command-line-accounts-keychain-missing = לא פועל צרור מפתחות
command-line-accounts-keychain-failed = צרור המפתחות נכשל

## alerts: מה נמסר ומה צפוי

command-line-alert-critical = יתרה קריטית
command-line-alert-low = יתרה נמוכה
command-line-alert-days = ימים שנותרו
command-line-alert-refused = פרטי גישה שנדחו
command-line-alert-token = תוקף אסימון הגישה
command-line-alert-blind = יתרה שלא נקראה
command-line-alert-reminder = תזכורת
command-line-alert-recovered = טעינת יתרה
command-line-alerts-none-told = עדיין לא נמסר דבר.
command-line-alerts-told = נמסר ב־{ $moment }: { $kinds }.
command-line-alerts-told-balance = נמסר ב־{ $moment }: { $kinds } ({ $money }).
command-line-alerts-state = { $alert }: { $state }.
command-line-alerts-critical = יתרה קריטית
command-line-alerts-critical-below = יתרה קריטית (מתחת ל־{ $money })
command-line-alerts-low = יתרה נמוכה
command-line-alerts-low-below = יתרה נמוכה (מתחת ל־{ $money })
command-line-alerts-days = ימים שנותרו (פחות מ־{ $days })
command-line-alerts-refused = פרטי גישה שנדחו
command-line-alerts-blind = יתרה שלא נקראה (במשך { $time })
command-line-alerts-armed = ההתראה דרוכה
command-line-alerts-due = ההתראה ממתינה, טרם נמסרה
command-line-alerts-told-state = ההתראה נמסרה, וטרם נדרכה מחדש
command-line-alerts-token-ends = תוקף אסימון הגישה שהודבק יפוג ב־{ $moment }; התראה על כך תימסר חצי שעה קודם.
command-line-alerts-snoozed = השתקה מ־{ $since }: { $what }.
command-line-held-back-low = תזכורות ואזהרות על יתרה נמוכה מעוכבות עד { $moment }
command-line-held-back-low-topped-up = תזכורות ואזהרות על יתרה נמוכה מעוכבות עד לטעינת יתרה
command-line-held-back-critical = תזכורות ואזהרות על יתרה נמוכה או קריטית מעוכבות עד { $moment }
command-line-held-back-critical-topped-up = תזכורות ואזהרות על יתרה נמוכה או קריטית מעוכבות עד לטעינת יתרה
command-line-still-told-critical = אם היתרה תהפוך לקריטית, תימסר התראה וההשתקה תסתיים.
command-line-still-told-else = על כל דבר אחר תימסר התראה, למשל כשלא ניתן לקרוא את היתרה.
command-line-nothing-held-back = שום דבר לא מעוכב
command-line-snooze-ended = ההשתקה הסתיימה, שום דבר כבר לא מעוכב
command-line-nothing-was-held-back = שום דבר לא היה מעוכב
command-line-alerts-quiet = עכשיו זמן שקט, עד { $moment }.
command-line-alerts-quiet-always = עכשיו זמן שקט, ותמיד: כל הימים שקטים.
command-line-alerts-next-now = הבא: { $kinds }, עכשיו, מתוכנת המגש.
command-line-alerts-next-at = הבא: { $kinds }, ב־{ $moment }, אם דבר לא ישתנה עד אז.
command-line-alerts-waits-paused = שום התראה לא תגיע מעצמה: החשבון מושהה.
command-line-alerts-waits-never-read = שום התראה לא תגיע מעצמה: לא היה אף ניסיון לקרוא את היתרה.
command-line-alerts-waits-last-look-failed = שום התראה לא תגיע מעצמה: ניסיון הקריאה האחרון נכשל, ומה שממתין יימסר אחרי ניסיון שיצליח.
command-line-alerts-waits-snoozed = שום התראה לא תגיע מעצמה: ההשתקה מעכבת את מה שממתין.
command-line-alerts-waits-always-quiet = שום התראה לא תגיע מעצמה: הזמן תמיד שקט.
command-line-alerts-waits-reminders-off = שום התראה לא תגיע מעצמה: היתרה מתחת לסף, אבל התזכורות כבויות.
command-line-alerts-waits-nothing-due = שום התראה לא תגיע מעצמה: דבר לא ממתין.
command-line-ways-out = ערוצים נוספים ({ $ways }): { $state }.
command-line-way-program = תוכנית
command-line-way-webhook = webhook
command-line-ways-out-due = ממתין, טרם נמסר: { $kinds }
command-line-ways-out-told = נחשב כנמסר: { $kinds } מ־{ $moment }
command-line-ways-out-none-told = עדיין לא נמסר דבר
command-line-ways-out-waiting = { $count ->
    [0] אף אירוע לא ממתין לקבלה
    [one] אירוע אחד ממתין לקבלה
    [two] שני אירועים ממתינים לקבלה
   *[other] { $count } אירועים ממתינים לקבלה
}
command-line-alerts-other-address = מה שידוע על { $account } במחשב הזה שייך לכתובת אחרת: דבר לא השתנה.
command-line-alerts-other-address-hint = קריאה ראשונה בכתובת הנוכחית תתחיל מחדש: `partner-balance status`.
command-line-alerts-nothing-known = עדיין לא ידוע דבר על { $account }, ולכן אין מה לעכב.
command-line-alerts-nothing-known-hint = הקריאה הראשונה תתחיל את המעקב: `partner-balance status`.

## alerts test

command-line-test-shown = התראת ניסיון מוצגת על המסך, או ברשימת ההתראות של שולחן העבודה.
command-line-test-no-server = התראת הניסיון לא הוצגה: בשולחן העבודה הזה לא פועל דבר שמציג התראות.
command-line-test-no-server-hint = יש להריץ את הפקודה בתוך שולחן עבודה. רוב שולחנות העבודה מציגים התראות; dunst ו־mako מציגים אותן גם בלי שולחן עבודה. בשרת יש להשתמש ב־`partner-balance check` להתראות.
command-line-test-no-answer = התראת הניסיון לא הוצגה: התוכנה שמציגה התראות לא עונה.
command-line-test-no-answer-hint = ייתכן שההתראה עוד תוצג. יש להפעיל מחדש את אותה תוכנה, או לצאת מהמערכת ולהיכנס שוב.
command-line-test-refused = התראת הניסיון לא הוצגה: התוכנה שמציגה התראות דחתה אותה ({ $detail }).
command-line-test-not-shown = התראת הניסיון לא הוצגה: { $reason }.
command-line-test-switched-off-hint = יש לשנות זאת ולנסות שוב.
command-line-test-refused-hint = יש לבדוק אם הגדרות שולחן העבודה מאפשרות התראות, ולנסות שוב.
command-line-test-program-taken = התוכנית של { $account } קיבלה את הניסיון.
command-line-test-webhook-taken = ה־webhook של { $account } קיבל את הניסיון.
command-line-test-program-not-taken = התוכנית של { $account } לא קיבלה את הניסיון: { $reason }.
command-line-test-webhook-not-taken = ה־webhook של { $account } לא קיבל את הניסיון: { $reason }.

## alerts webhook-secret

command-line-webhook-secret-hint = יש למסור אותו למקבל ה־webhook, שבודק בעזרתו את החתימות, ולא לאף אחד אחר.
command-line-webhook-secret-new-hint = יש למסור אותו למקבל ה־webhook במקום הקודם, שכבר אינו בשימוש.

## alerts replay, וקבצים עם שורות של מועד, יתרה ותקלה

command-line-replay-no-looks = שום התראה לא הייתה נמסרת: אין ניסיונות קריאה.
command-line-replay-sum = { $count ->
    [0] שום התראה לא הייתה נמסרת מ־{ $from } עד { $to }.
    [one] התראה אחת מ־{ $from } עד { $to }.
    [two] שתי התראות מ־{ $from } עד { $to }.
   *[other] { $count } התראות מ־{ $from } עד { $to }.
}
command-line-replay-settings-hint = האפשרות --settings מצפה לקובץ הגדרות: ראו partner-balance config path.
command-line-rows-file = הקובץ { $file }, שורה { $line }: { $problem }.
command-line-rows-stdin = הקלט התקני, שורה { $line }: { $problem }.
command-line-rows-no-text = זה לא טקסט בקידוד UTF-8
command-line-rows-no-time = הערך "{ $text }" אינו מועד עם הפרש מ־UTC (תקן RFC 3339)
command-line-rows-no-amount = הערך "{ $text }" אינו סכום כמו 675.24
command-line-rows-two-fields = { $count ->
    [one] דרושים שני שדות, מועד ויתרה, ויש שדה אחד
    [two] דרושים שני שדות, מועד ויתרה, ויש שניים
   *[other] דרושים שני שדות, מועד ויתרה, ויש { $count }
}
command-line-rows-three-fields = { $count ->
    [one] דרושים שני שדות או שלושה, מועד, יתרה ותקלה, ויש שדה אחד
    [two] דרושים שני שדות או שלושה, מועד, יתרה ותקלה, ויש שניים
   *[other] דרושים שני שדות או שלושה, מועד, יתרה ותקלה, ויש { $count }
}
command-line-rows-neither = אין בה לא יתרה ולא תקלה
command-line-rows-both = יש בה גם יתרה וגם תקלה: ניסיון קריאה נותן רק אחת מהן
command-line-rows-order = המועד { $time } קודם לזה שבשורה הקודמת
command-line-rows-no-code = הערך "{ $text }" אינו קוד של תקלה
command-line-rows-form-readings = כל שורה היא time,balance, למשל 2026-11-23T14:05:11Z,675.24; ייתכן ששורה ראשונה תכיל שמות.
command-line-rows-form-looks = כל שורה היא time,balance או time,balance,fault, לפי סדר הזמן, למשל 2026-11-23T14:05:11Z,675.24 או 2026-11-23T14:05:11Z,,offline; ייתכן ששורה ראשונה תכיל שמות. תקלות: { $codes }.

## config

command-line-config-address = את הכתובת משנים עם `partner-balance login --base-url`, שבודקת אותה קודם.
command-line-look-for-source = יש לחפש במקום שממנו הגיעה התוכנה.
command-line-config-critical-above = סף היתרה הקריטית יהיה אז גבוה מסף היתרה הנמוכה.
command-line-config-critical-above-hint = יש להוריד אותו קודם, עם `partner-balance config set critical`.
command-line-config-no-tray = תוכנת המגש לא נמצאה לצד התוכנה הזאת ולא בנתיב החיפוש.
command-line-config-no-tray-hint = ההגדרה start_at_login נוגעת אליה: יש להתקין אותה, או לשנות זאת בהגדרות שלה.
command-line-config-login-unchanged = לא ניתן לשנות מה מופעל בכניסה למערכת ({ $detail }).
command-line-config-login-path = לא ניתן לכתוב שם את הנתיב של התוכנה
command-line-enter-interval = יש להזין משך זמן מ־1m עד 24h, למשל 10m או "1h 30m", או דקות שלמות.
command-line-enter-true-false = יש להזין true או false.
command-line-enter-order = יש להזין urgent או own.
command-line-enter-language = יש להזין auto (שפת המערכת), או אחד מאלה: { $tags }.
command-line-enter-blind-after = יש להזין משך זמן מ־1h עד 30d, למשל 24h או 36h, בדקות שלמות.
command-line-enter-percent = יש להזין מספר שלם מ־0 עד { $most }.
command-line-enter-days = יש להזין מספר שלם מ־1 עד { $most }, או 0 עבור אף פעם.
command-line-enter-remind = יש להזין off, 4h, 12h, 1d או 3d.
command-line-enter-time-of-day = יש להזין שעה ודקות, למשל 22:00.
command-line-enter-days-off = יש להזין ימים כמו sat,sun מתוך mon, tue, wed, thu, fri, sat ו־sun; או none.
command-line-enter-whole-address = יש להזין את הכתובת המלאה: במקומות שבהם היא מודפסת, חלק ממנה מושמט.
command-line-enter-whole-address-hint = הכתובת המלאה נמצאת בקובץ ההגדרות: `partner-balance config path`.

## הקובץ של --credentials-file

command-line-credentials-unreadable = לא ניתן לקרוא את קובץ פרטי הגישה { $file }: { $reason }.
command-line-credentials-utf-16 = לא ניתן להשתמש בקובץ פרטי הגישה { $file }: הוא נשמר בקידוד UTF-16. יש לשמור אותו בקידוד UTF-8.
command-line-credentials-no-text = לא ניתן להשתמש בקובץ פרטי הגישה { $file }: הוא אינו טקסט בקידוד UTF-8. יש לשמור אותו בקידוד UTF-8.
command-line-credentials-no-value = לא ניתן להשתמש בקובץ פרטי הגישה { $file }: שורה { $line } אינה בצורה KEY=VALUE.
command-line-credentials-no-key = לא ניתן להשתמש בקובץ פרטי הגישה { $file }: שורה { $line } לא מתחילה במפתח מוכר.
command-line-credentials-twice = לא ניתן להשתמש בקובץ פרטי הגישה { $file }: בשורה { $line } מופיע { $key } בפעם השנייה.
command-line-credentials-empty = לא ניתן להשתמש בקובץ פרטי הגישה { $file }: אין בו פרטי גישה.
command-line-credentials-hint = הוא מכיל שורות כמו { $example }; ראו `partner-balance --help`.
command-line-credentials-open = קובץ פרטי הגישה { $file } פתוח לאחרים (הרשאות { $mode }), ולכן לא נעשה בו שימוש.
command-line-credentials-close = כדי לסגור אותו: { $command }
command-line-credentials-unknown-rights = לא ניתן לדעת מי רשאי לקרוא את קובץ פרטי הגישה { $file }: { $reason }.
command-line-credentials-unknown-rights-hint = לא נעשה בו שימוש. יש לשמור אותו בתיקיית המשתמש שלך, בדיסק שתומך בהרשאות.
command-line-credentials-of-another = קובץ פרטי הגישה { $file } שייך למשתמש אחר ({ $owner }), ולכן לא נעשה בו שימוש.
command-line-credentials-open-to = קובץ פרטי הגישה { $file } פתוח לאחרים ({ $who }), ולכן לא נעשה בו שימוש.
command-line-credentials-open-to-all = קובץ פרטי הגישה { $file } פתוח לכולם, ולכן לא נעשה בו שימוש.
command-line-credentials-copy = יש להעתיק אותו לתיקיית המשתמש שלך ולהשתמש בעותק.
command-line-who-everyone = כולם
command-line-who-at-computer = כל מי שיושב מול המחשב הזה
command-line-who-anonymous = מי שלא נכנס למערכת
command-line-who-logged-in = כל מי שנכנס למערכת
command-line-who-users = כל משתמשי המחשב הזה
command-line-who-guests = אורחים

## doctor: טבלת ממצאים

command-line-doctor-ok = תקין
command-line-doctor-note = הערה
command-line-doctor-problem = בעיה
command-line-doctor-settings = הגדרות
command-line-doctor-history = היסטוריה
command-line-doctor-keychain = צרור מפתחות
command-line-doctor-desktop = שולחן עבודה
command-line-doctor-tray = מגש
command-line-doctor-notifications = התראות
command-line-doctor-proxy = proxy
command-line-doctor-network = רשת
command-line-doctor-tls = TLS
command-line-doctor-portal = פורטל
command-line-doctor-clock = שעון
command-line-doctor-account = חשבון
command-line-doctor-updates = עדכונים
command-line-doctor-settings-correct = יש לתקן את { $file }.
command-line-doctor-settings-none = אין עדיין קובץ { $file }: חלות הגדרות ברירת המחדל.
command-line-doctor-settings-read = { $count ->
    [one] הקובץ { $file } קריא: חשבון אחד.
    [two] הקובץ { $file } קריא: שני חשבונות.
   *[other] הקובץ { $file } קריא: { $count } חשבונות.
}
command-line-doctor-history-none = אין עדיין קריאות.
command-line-doctor-history-unreadable = הקובץ { $file }: { $detail }.
command-line-doctor-history-read = הקובץ { $file } קריא; הקריאה האחרונה: { $age }.
command-line-doctor-history-read-none = הקובץ { $file } קריא; הקריאה האחרונה: אין אף קריאה של החשבונות האלה.
command-line-doctor-keychain-locked = צרור המפתחות נעול.
command-line-doctor-keychain-locked-hint = יש לבטל את הנעילה, למשל בתוכנת הסיסמאות של שולחן העבודה.
command-line-doctor-keychain-holds = הוא פתוח ומכיל את פרטי הגישה של החשבון.
command-line-doctor-keychain-holds-all = הוא פתוח ומכיל את פרטי הגישה של החשבונות.
command-line-doctor-keychain-lacks = הוא פתוח, אבל אין בו פרטי גישה לחשבון.
command-line-doctor-keychain-lacks-some = הוא פתוח, אבל אין בו פרטי גישה לכל החשבונות.
command-line-doctor-run-login = יש להריץ את `partner-balance login`.
command-line-doctor-keychain-open = הוא פתוח.
command-line-doctor-keychain-silent = צרור המפתחות לא עונה.
command-line-doctor-keychain-silent-hint = יש לבדוק אם הוא מציג שאלה על המסך, או להפעיל אותו מחדש.
command-line-doctor-keychain-missing = לא פועל צרור מפתחות.
command-line-doctor-keychain-missing-hint = יש להפעיל את GNOME Keyring, את KWallet או שירות Secret Service אחר; בלי שולחן עבודה יש לספק את פרטי הגישה במשתני הסביבה או עם --credentials-file.
command-line-doctor-no-desktop = לא פועל כאן שולחן עבודה, ולכן אין סמל במגש ואין התראות.
command-line-doctor-no-desktop-hint = בשרת אין מה לעשות; שם ההתראות מגיעות מהפקודה `check`.
command-line-doctor-tray-shown = יש לוח שמציג סמלים במגש.
command-line-doctor-tray-not-shown = אין לוח שמציג סמלים במגש, ולכן תוכנת המגש נפתחת כחלון.
command-line-doctor-notifications-shown = פועל שרת התראות.
command-line-doctor-notifications-not-shown = לא פועל שרת התראות: ההתראות ימתינו עד שיפעל.
command-line-doctor-notifications-hint = ברוב שולחנות העבודה יש שרת כזה; dunst ו־mako פועלים גם בלי שולחן עבודה.
command-line-doctor-desktop-unseen = הסמל במגש וההתראות לא נבדקו.
command-line-doctor-desktop-unseen-mac = ההרשאה של { -product } להציג התראות נמצאת תחת "עדכונים" בהגדרות המערכת.
command-line-doctor-desktop-unseen-windows = ההרשאה של { -product } להציג התראות נמצאת תחת "מערכת > הודעות" בהגדרות המערכת, והצגת הסמל שלה תחת "התאמה אישית > שורת המשימות".
command-line-doctor-proxy-unusable = המשתנה { $name } לא מציין שרת proxy שאפשר להשתמש בו, ולכן לא נעשה בו שימוש.
command-line-doctor-proxy-unusable-hint = הוא אמור להיראות כך: http://proxy.example:3128 או socks5h://proxy.example:1080.
command-line-doctor-proxy-environment = הבקשות עוברות דרך { $proxy }, לפי משתני הסביבה (HTTPS_PROXY או ALL_PROXY).
command-line-doctor-proxy-system = הבקשות עוברות דרך { $proxy }, לפי משתני הסביבה או הגדרות המערכת.
command-line-doctor-proxy-desktop = הבקשות עוברות דרך { $proxy }, לפי הגדרות שולחן העבודה.
command-line-doctor-paused = { $account }: החשבון מושהה, ולכן לא נבדק.
command-line-doctor-paused-hint = לביטול ההשהיה: { $command }
command-line-doctor-account-known = { $account }: { $money }.
command-line-doctor-account-problem = { $account }: { $problem }
command-line-doctor-reached = ניתן להגיע אל { $host }.
command-line-doctor-trusted = האישור של { $host } מהימן.
command-line-doctor-answers = השרת { $host } עונה כפורטל (HTTP { $status }).
command-line-doctor-host-problem = { $host }: { $problem } ({ $detail })
command-line-doctor-no-connection = השם { $host } נמצא, אבל אין חיבור אליו.
command-line-doctor-no-connection-hint = יש לבדוק את חומת האש ואת שרת ה־proxy של הרשת הזאת.
command-line-doctor-no-name = השם { $host } לא נמצא.
command-line-doctor-no-name-hint = יש לבדוק את החיבור של המחשב לאינטרנט, ושהכתובת נכונה.
command-line-doctor-clock-unknown = הפורטל לא מוסר את השעה, ולכן לא ידוע דבר על שעון המחשב.
command-line-doctor-clock-right = הוא תואם לשעון הפורטל בדיוק של דקה.
command-line-doctor-clock-behind = שעון המחשב מפגר ב־{ $seconds } שנ׳ אחרי שעון הפורטל.
command-line-doctor-clock-ahead = שעון המחשב מקדים ב־{ $seconds } שנ׳ את שעון הפורטל.
command-line-doctor-clock-hint = יש לכוון את השעון, רצוי בסנכרון זמן: אחרת נראה שתוקף אסימונים פג מוקדם מדי או מאוחר מדי.
command-line-doctor-updates-none = עוד לא נבדק; תוכנת המגש בודקת פעם ביום.
command-line-doctor-updates-looked = נבדק { $age }.
command-line-doctor-updates-known = גרסה { $version } זמינה, לפי בדיקה קודמת.
command-line-doctor-updates-available = גרסה { $version } זמינה.
command-line-doctor-updates-newest = נבדק { $age }: זו הגרסה החדשה ביותר.
command-line-doctor-updates-expired = נבדק { $age }: תוקף המידע שהיה אז בפיד הגרסאות פג.
command-line-doctor-updates-hint = הבדיקה תחזור. הפקודה `partner-balance updates` בודקת עכשיו.
command-line-doctor-bundle = הקובץ { $file } נכתב. אין בו סודות; כדאי לעבור עליו לפני השליחה.

## forecast

command-line-forecast-hidden = הסכומים מוסתרים לפי hide_amount בהגדרות, ומספר הימים היה מגלה אותם.
command-line-forecast-hidden-hint = האפשרות --json מציגה אותם בכל זאת.
command-line-forecast-until = כלומר עד שהיתרה תרד מתחת ל־{ $threshold }, אם לא תיטען.
command-line-forecast-spent = ההוצאה היא בערך { $money } ליום.
command-line-forecast-charges = חיובים צפויים: { $charges }.
command-line-forecast-charge = { $money } ב־{ $day }
command-line-forecast-confidence-low = { $days ->
    [one] לפי קריאות של יום אחד; מהימנות: נמוכה.
    [two] לפי קריאות של יומיים; מהימנות: נמוכה.
   *[other] לפי קריאות של { $days } ימים; מהימנות: נמוכה.
}
command-line-forecast-confidence-fair = { $days ->
    [one] לפי קריאות של יום אחד; מהימנות: בינונית.
    [two] לפי קריאות של יומיים; מהימנות: בינונית.
   *[other] לפי קריאות של { $days } ימים; מהימנות: בינונית.
}
command-line-forecast-confidence-good = { $days ->
    [one] לפי קריאות של יום אחד; מהימנות: טובה.
    [two] לפי קריאות של יומיים; מהימנות: טובה.
   *[other] לפי קריאות של { $days } ימים; מהימנות: טובה.
}

## history

command-line-history-hidden = הסכומים מוסתרים לפי hide_amount בהגדרות: אין מה להציג.
command-line-history-hidden-hint = האפשרות --json והפקודה `history export` מציגות אותם בכל זאת.
command-line-history-day = יום
command-line-history-spent = הוצאה
command-line-history-topped-up = טעינה
command-line-history-balance = יתרה
command-line-history-total = סה״כ
command-line-history-none = אין קריאות בתקופה הזאת.
command-line-beyond-calendar = המועד הזה מחוץ לתחום לוח השנה.
command-line-nothing-between = המועד של --since מאוחר מזה של --until: אין ביניהם דבר.
command-line-delete-question = למחוק מהמחשב הזה את הקריאות של { $accounts }, מלבד האחרונה? [כ/ל] (ברירת המחדל: ל)
command-line-answer-yes = כ כן
command-line-delete-not = דבר לא נמחק.
command-line-deleted = הקריאות של { $account } נמחקו, מלבד האחרונה.
command-line-delete-other-address = הקריאות של { $account } במחשב הזה שייכות לכתובת אחרת: דבר לא נמחק.
command-line-delete-other-address-hint = יש לשנות את base_url של החשבון לכתובת שבה נקראו, ואז למחוק אותן.
command-line-delete-unasked = כשאין מסוף לשאול בו, מחיקת קריאות דורשת --yes: דבר לא נמחק.
command-line-answer-unreadable = לא ניתן לקרוא את התשובה: { $reason }.

## login ו־logout

command-line-login-replaces = הפעולה מחליפה את פרטי הגישה של { $account }; האפשרות --account עם מזהה חדש מחברת חשבון נוסף.
command-line-login-where = הערכים { -client-id } ו־{ -client-secret } נמצאים בפורטל { -portal } תחת { -api-page }.
command-line-login-reset = לחיצה שם על { -reset } מציגה סוד חדש ומבטלת את הישן. דבר לא נשמר לפני שנבדק.
command-line-login-ask = { $field }:
command-line-login-ask-hidden = { $field } (לא מוצג):
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = אסימון גישה
command-line-login-input-ended = הקלט התקני נגמר לפני שפרטי הגישה היו שלמים.
command-line-login-input-ended-hint = הוא צריך להכיל את { -client-id } בשורה הראשונה, אלא אם צוין עם --client-id, ואת { -client-secret } בשורה הבאה.
command-line-login-not-hidden = המסוף הזה לא יכול להסתיר את ההקלדה, ולכן הסוד לא התבקש.
command-line-login-other-terminal = יש להתחבר ממסוף אחר, או להעביר את הסוד בצינור.
command-line-login-other-terminal-windows = החלון של Git Bash לא יכול לעשות זאת: יש להתחבר מ־Windows Terminal או משורת הפקודה, להתחיל את הפקודה ב־winpty, או להעביר את הסוד בצינור.
command-line-login-account-id = מזהה של חשבון חדש הוא באורך 1 עד 60 תווים (האותיות a עד z, ספרות והתווים - _ .), והוא לא auto, environment או demo.
command-line-login-works = פרטי הגישה תקינים, אבל לא נשמרו.
command-line-login-connected-as = מחובר בתור { $who }.
command-line-login-connected = מחובר.
command-line-login-token-until = אסימון הגישה הזה תקף עד { $moment }. התוקף של { -client-id } ו־{ -client-secret } אינו פג.
command-line-login-token-half-hour = אסימון הגישה הזה תקף לחצי שעה לכל היותר. התוקף של { -client-id } ו־{ -client-secret } אינו פג.
command-line-login-environment = במשתני הסביבה יש פרטי גישה אחרים, והם קודמים לצרור המפתחות: הפקודה `status` משתמשת בהם.
command-line-logout-environment = פרטי הגישה נלקחים ממשתני הסביבה או מקובץ: אין מה להסיר מצרור המפתחות.
command-line-logout-environment-hint = יש לבטל את המשתנים, או למחוק את הקובץ.
command-line-logout-forgot = החשבון { $account } הוסר: פרטי הגישה, הקריאות וההגדרות.

## metrics ו־man

command-line-metrics-hint = התיקייה צריכה להתקיים, ולמשתמש הזה צריכה להיות הרשאה לכתוב בה.
command-line-man-unwritten = לא ניתן לכתוב את הדפים בתיקייה { $folder }: { $reason }.

## updates

command-line-updates-feed = לא ניתן להשתמש בפיד הגרסאות של גרסת הבנייה הזאת: { $reason }.
command-line-updates-earlier = בבדיקה קודמת נמצאה גרסה { $version }.
command-line-updates-hint = אפשר לנסות שוב מאוחר יותר, או לחפש במקום שממנו הגיעה התוכנה.
command-line-updates-newest = גרסה { $version } היא החדשה ביותר.
command-line-updates-available = זמינה גרסה { $version } מ־{ $day }; הגרסה המותקנת היא { $installed }.
command-line-updates-notes = מה חדש: { $page }
command-line-updates-checksum = SHA-256: { $sum }
command-line-setting-of-all = ההגדרה { $key } שייכת לתוכנה וחלה על כל החשבונות. יש להשמיט את האפשרות --account.
