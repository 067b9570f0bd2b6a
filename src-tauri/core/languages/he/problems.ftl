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
problems-base-url-not-encrypted = הכתובת חייבת להתחיל ב־https (חיבור מוצפן), כי { -client-secret } נשלח אליה.
problems-base-url-too-much = הכתובת יכולה לכלול רק מארח, יציאה ונתיב: בלי שם משתמש, בלי ? ובלי #.
problems-webhook-url-not-an-address = זו אינה כתובת אינטרנט. היא צריכה להיראות כך: https://hooks.example/alerts.
problems-webhook-url-not-encrypted = הכתובת חייבת להתחיל ב־https (חיבור מוצפן), כי היתרה נשלחת אליה.
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
