### 問題、程式的處理、使用者可採取的措施，以及表單的檢查訊息

problems-sentences = { $first }{ $second }

## 程式的處理

problems-retry-at = 將於 { $time } 重試。
problems-retry-within-a-minute = 將在一分鐘內重試。
problems-retry-later = 稍後重試。
problems-retry-now = 正在重試。
problems-retry-waiting = 重新整理已暫停。
problems-retry-not-stored = 未儲存任何內容。

## 問題與建議

problems-offline-message = 無法連線到 { -portal }。
problems-offline-advice = 請檢查這台電腦的網路連線。
problems-timed-out-message = { -portal } 未及時回應。
problems-timed-out-advice = 如果問題持續發生，請檢查網路連線和 Proxy。
problems-portal-down-message = { -portal } 發生內部錯誤。
problems-portal-down-detail = { -portal } 發生內部錯誤（{ $detail }）。
problems-portal-down-advice = 您不需要採取任何動作。如果問題持續發生，請聯絡 { -vendor } 技術支援。
problems-rate-limited-message = { -portal } 要求減少請求次數。
problems-rate-limited-advice = 如果問題持續發生，請在設定中選擇較長的重新整理間隔。
problems-credentials-refused-message = { -portal } 拒絕了認證資訊。
problems-credentials-refused-advice = 請檢查 { -client-id } 和 { -client-secret }。如果已在 { -portal } 的「{ -api-page }」頁面重設密鑰，請輸入新密鑰。
problems-credentials-missing-message = 鑰匙圈中沒有此帳戶的認證資訊。
problems-credentials-missing-advice = 請重新輸入 { -client-id } 和 { -client-secret }。
problems-environment-unusable-message = 無法使用環境變數中的認證資訊。
problems-environment-unusable-advice = 請修正該環境變數，然後重新啟動程式。
problems-environment-not-set = 未設定 { $variable }。
problems-environment-variable = { $variable }：{ $problem }
problems-token-expired-message = 存取權杖已過期。
problems-token-expired-advice = 貼上的權杖最多只能用半小時。請貼上新的權杖，或輸入長期有效的 { -client-id } 和 { -client-secret }。
problems-address-refused-message = { -portal } 拒絕了這台電腦的網路位址。
problems-address-refused-advice = 如果 { -portal } 的「{ -api-page }」頁面啟用了「{ -ip-restriction }」，請在那裡允許此網路，或改用已允許的網路。
problems-wrong-address-message = 此網址上沒有 { -portal }。
problems-wrong-address-advice = 請在填寫認證資訊的表單中檢查入口網站網址。
problems-address-changed-message = 入口網站網址已變更，因此未傳送已儲存的認證資訊。
problems-address-changed-advice = 認證資訊只用於輸入時的網址。請重新連結帳戶以使用新網址，或改回原本的網址。
problems-proxy-failed-message = Proxy 無法連線到 { -portal }。
problems-proxy-failed-detail = Proxy 無法連線到 { -portal }（{ $detail }）。
problems-proxy-failed-advice = 請檢查這台電腦的 Proxy 設定，或詢問網路管理員。
problems-certificate-refused-message = 入口網站的憑證不受信任，因此未傳送任何內容。
problems-certificate-refused-advice = 請檢查這台電腦的日期和時間。如果公司使用 Proxy，可能需要安裝其憑證。
problems-unexpected-reply-message = { -portal } 傳回非預期的回應。
problems-unexpected-reply-detail = { -portal } 傳回非預期的回應（{ $detail }）。
problems-unexpected-reply-advice = 如果問題持續發生，請將請求 ID 提供給 { -vendor } 技術支援。
problems-keychain-locked-message = 鑰匙圈已鎖定。
problems-keychain-locked-advice = 請解鎖鑰匙圈，然後選擇「重試」。
problems-keychain-missing-message = 此桌面上沒有執行中的鑰匙圈。
problems-keychain-missing-advice = 請啟動 GNOME Keyring、KWallet 或其他鑰匙圈（Secret Service）。
problems-keychain-failed-message = 鑰匙圈回報錯誤。
problems-keychain-failed-detail = 鑰匙圈回報錯誤（{ $detail }）。
problems-keychain-failed-advice = 請重新啟動鑰匙圈，或登出後再登入。如果未安裝 QCA 的 OpenSSL 外掛程式，KWallet 也會出錯（在 Debian 中為 libqca-qt6-plugins）。
problems-history-unavailable-message = 無法儲存餘額記錄。
problems-history-unavailable-detail = 無法儲存餘額記錄（{ $detail }）。
problems-history-unavailable-advice = 餘額監控仍會繼續，但餘額記錄和提醒狀態只保留到程式結束。請檢查資料目錄的可用空間和權限。
problems-settings-unavailable-message = 無法儲存設定。
problems-settings-unavailable-detail = 無法儲存設定（{ $detail }）。
problems-settings-unavailable-advice = 請再試一次。如果問題持續發生，請檢查設定目錄的可用空間和權限。

## 設定與歷史記錄

problems-settings-file-hint = 請修正檔案並選擇「重試」，或在此儲存設定。
problems-settings-save-hint = 程式結束前會繼續使用目前的設定。
problems-history-hint = 每次取得餘額時，程式都會重試儲存。
problems-history-read = 無法讀取歷史記錄（{ $detail }）。
problems-history-export = 無法寫入檔案（{ $detail }）。
problems-history-export-unsure = 檔案可能仍會寫入（{ $detail }）。
problems-history-delete = 無法刪除歷史記錄（{ $detail }）。
problems-history-request-hint = 餘額監控仍會繼續。請檢查該資料夾的可用空間和權限，然後再試一次。
problems-nothing-stored-message = 沒有可匯出或刪除的內容：尚未儲存此帳戶的餘額記錄。
problems-nothing-stored-hint = 每次重新整理都會儲存餘額記錄。請在下次重新整理後再試一次。
problems-history-warning-hint = 餘額監控仍會繼續。同一則提醒可能會再次出現。

## 表單的檢查訊息

problems-base-url-not-an-address = 這不是有效的網址。格式範例：https://openapi.partner.yeastar.com
problems-base-url-not-encrypted = 網址必須以 https://（在這台電腦上也可用 http://）開頭，因為 { -client-secret } 會傳送到該網址。
problems-base-url-too-much = 網址只能包含主機、連接埠和路徑，不能包含使用者名稱、? 和 #。
problems-webhook-url-not-an-address = 這不是有效的網址。格式範例：https://hooks.example/alerts
problems-webhook-url-not-encrypted = 網址必須以 https://（在這台電腦上也可用 http://）開頭，因為餘額會傳送到該網址。
problems-webhook-url-too-much = 網址不能包含使用者名稱和 #。

## 視窗

problems-no-window-summary = { -product } 無法開啟視窗
problems-no-window-body = 圖示的提示和選單仍會顯示餘額。請重新啟動 { -product }；如果無效，請重新安裝。系統訊息：{ $reason }
problems-no-web-view-message = { -product } 無法開啟視窗：未安裝所需的 Microsoft WebView2 Runtime。
problems-no-web-view-hint = 圖示、圖示提示和選單不需要此元件也能使用，在主控台執行「partner-balance login」即可連結帳戶。安裝 WebView2 後，請再按一下圖示。
problems-no-web-view-question = 現在要開啟 Microsoft 的下載頁面嗎？

## 沒有系統匣的桌面

problems-no-tray-gnome = 系統匣可用後就會出現圖示；在 GNOME 上需要擴充套件「AppIndicator and KStatusNotifierItem Support」。
problems-no-tray-gnome-flashback = 系統匣可用後就會出現圖示；在 GNOME Flashback 上需要在面板中加入面板程式「Indicator Applet Complete」。
problems-no-tray-cinnamon = 系統匣可用後就會出現圖示；在 Cinnamon 上需要程式 xapp-sn-watcher，並在面板中加入面板程式「XApp Status」。
problems-no-tray-plasma = 系統匣可用後就會出現圖示；在 Plasma 上需要在面板中加入元件「系統匣」。
problems-no-tray-xfce = 系統匣可用後就會出現圖示；在 Xfce 上需要在面板中加入「狀態匣外掛程式」。
problems-no-tray-mate = 系統匣可用後就會出現圖示；在 MATE 上需要在面板中加入面板程式「程式狀態通知區」。
problems-no-tray-lxqt = 系統匣可用後就會出現圖示；在 LXQt 上需要在面板中加入元件「狀態通知器」。
problems-no-tray-budgie = 系統匣可用後就會出現圖示；在 Budgie 上需要在面板中加入面板程式「System Tray」。
problems-no-tray-bar = 系統匣可用後就會出現圖示；在 { $desktop } 上需要有系統匣的狀態列，例如啟用「tray」模組的 Waybar。
problems-no-tray-bar-unnamed = 系統匣可用後就會出現圖示；在此桌面上需要有系統匣的狀態列，例如啟用「tray」模組的 Waybar。
problems-no-tray-bridge = 系統匣可用後就會出現圖示；在 { $desktop } 上需要將 StatusNotifierItem 轉接到其專屬系統匣的程式，例如 snixembed。
problems-no-tray-unknown = 系統匣可用後就會出現圖示；能顯示執行中程式圖示的面板（StatusNotifierItem）即可。
problems-no-tray-window = 此桌面目前不顯示系統匣圖示，因此以一般視窗開啟。
problems-no-tray-summary = { -product } 正在執行，但此桌面不顯示系統匣圖示
problems-no-tray-body = 在此之前，請從應用程式選單開啟 { -product }。此訊息只會顯示一次。

## 檢查新版本

problems-no-feed = 此組建沒有發行來源，因此不會檢查新版本。
problems-feed-unread = 無法讀取發行來源（{ $why }）。
problems-feed-no-signature = 無法使用發行來源：簽章無法讀取。
problems-feed-not-signed = 無法使用發行來源：內容與發行者簽署的不符。
problems-feed-malformed = 無法使用發行來源：簽章有效，但內容有問題（{ $why }）。
problems-feed-of-another-program = 無法使用發行來源：簽章有效，但屬於另一個程式。
problems-feed-older = 無法使用發行來源：比先前讀取的 { $version } 版發行來源更舊。
problems-feed-expired = 無法使用發行來源：已過期。
problems-feed-ahead = 無法使用發行來源：其日期 { $date } 比這台電腦的時鐘快一天以上。

## 設定檔 settings.toml 中的錯誤

problems-settings-unreadable = 無法讀取 settings.toml（{ $reason }）。在能夠讀取之前，程式使用先前的設定或預設設定。
problems-settings-not-toml = settings.toml 第 { $line } 行有錯誤。在修正之前，程式使用先前的設定或預設設定；副本已儲存為 { $file }。
problems-settings-not-toml-no-copy = settings.toml 第 { $line } 行有錯誤。在修正之前，程式使用先前的設定或預設設定；由於無法儲存副本，設定也無法儲存。
problems-settings-utf16 = settings.toml 以 UTF-16 編碼儲存。請另存為 UTF-8。在此之前，程式使用先前的設定或預設設定；副本已儲存為 { $file }。
problems-settings-utf16-no-copy = settings.toml 以 UTF-16 編碼儲存。請另存為 UTF-8。在此之前，程式使用先前的設定或預設設定；由於無法儲存副本，設定也無法儲存。
problems-settings-account-id = settings.toml 中的 { $key } 必須是 1 至 60 個字元，只能包含小寫字母 a 至 z、數字以及 - _ 和 .，且不能是 demo。在修正之前，程式忽略此帳戶，並保留其區段不變。
problems-settings-duplicate-account = settings.toml 中的 { $key } 已是另一個帳戶的 ID。在變更之前，程式忽略此帳戶。

## 設定值的要求

problems-settings-must-language = settings.toml 中的 { $key } 必須是 "auto" 或以下之一：{ $languages }。
problems-settings-must-bool = settings.toml 中的 { $key } 必須是 true 或 false。
problems-settings-must-icon-account = settings.toml 中的 { $key } 必須是 "auto" 或帳戶的 ID。
problems-settings-must-order = settings.toml 中的 { $key } 必須是 "urgent" 或 "own"。
problems-settings-must-interval = settings.toml 中的 { $key } 必須是 "1m" 至 "24h" 的時間，例如 "10m" 或 "1h 30m"。
problems-settings-must-retention = settings.toml 中的 { $key } 必須是 "forever"，或 "1 day" 至 "100 years" 的期限，例如 "2 years" 或 "400 days"。
problems-settings-must-accounts = settings.toml 中的 { $key } 必須是一組表，每個表以 [[accounts]] 開頭。
problems-settings-must-name = settings.toml 中的 { $key } 必須是 1 至 60 個字元的單行文字。
problems-settings-must-base-url = settings.toml 中的 { $key } 必須是以 "https://"（在這台電腦上也可用 "http://"）開頭的網址，且不含使用者名稱、? 和 #。
problems-settings-must-currency = settings.toml 中的 { $key } 必須是三個字母的貨幣代碼，例如 "USD"。
problems-settings-must-amount = settings.toml 中的 { $key } 必須是金額，例如 100 或 99.50。
problems-settings-must-at-most-low = settings.toml 中的 { $key } 不能大於 low。
problems-settings-must-alerts = settings.toml 中的 { $key } 必須是以 [accounts.alerts] 開頭的表。
problems-settings-must-percent = settings.toml 中的 { $key } 必須是 0 至 100 的整數。
problems-settings-must-days = settings.toml 中的 { $key } 必須是 0（不提醒）至 365 的整數。
problems-settings-must-remind = settings.toml 中的 { $key } 必須是 "off"、"4h"、"12h"、"1d" 或 "3d"。
problems-settings-must-hours = settings.toml 中的 { $key } 必須是 "1h" 至 "30d" 的時間，例如 "24h"。
problems-settings-must-time = settings.toml 中的 { $key } 必須是一天中的時間，例如 "22:00"。
problems-settings-must-days-off = settings.toml 中的 { $key } 必須是由 "mon"、"tue"、"wed"、"thu"、"fri"、"sat" 和 "sun" 組成的清單。
problems-settings-must-program = settings.toml 中的 { $key } 必須是程式的完整路徑，不帶引數。
problems-settings-must-webhook = settings.toml 中的 { $key } 必須是以 "https://"（在這台電腦上也可用 "http://"）開頭的網址，且不含使用者名稱和 #。

## 代替使用的值

problems-settings-used = 在修正之前，程式使用 { $value }。
problems-settings-used-of-all = 在修正之前，程式使用所有帳戶共用的值。
problems-settings-used-accounts = 在修正之前，程式使用先前的帳戶。
problems-settings-used-alerts = 在修正之前，程式使用先前的提醒設定。
problems-settings-used-previous = 在修正之前，程式使用先前的值。
problems-settings-used-none = 在修正之前，程式不使用此項。

## 表單欄位下方的提示

problems-form-name = 請輸入不超過 60 個字元的名稱。
problems-form-currency = 請輸入三個字母的貨幣代碼，例如 USD。
problems-form-amount = 請輸入金額，例如 100 或 99.50。
problems-form-amount-ambiguous = 此金額有兩種讀法。請不要使用千分位符號，例如 1234 或 1234.50。
problems-form-critical = 請輸入不大於偏低門檻 { $low } 的金額。
problems-form-minutes = 請輸入 1 至 1440 的整數（分鐘）。
problems-form-percent = 請輸入 0 至 100 的整數。
problems-form-days = 請輸入 0 至 365 的整數（天）。
problems-form-remind = 請選擇清單中的間隔。
problems-form-hours = 請輸入 1 至 720 的整數（小時）。
problems-form-time = 請輸入時間，例如 22:00。
problems-form-no-span = 請輸入與開始時間不同的時間，否則勿擾時段一開始就會結束。
problems-form-days-off = 請選擇星期幾。
problems-form-language = 請選擇清單中的語言。
problems-form-client-id = 請輸入 { -client-id }。
problems-form-client-secret = 請輸入 { -client-secret }。
problems-form-access-token = 請貼上存取權杖。
problems-form-retention = 請輸入 forever，或 "1 day" 至 "100 years" 的期限，例如 "2 years" 或 "400 days"。
problems-form-program = 請輸入程式的完整路徑，不帶引數。

## 餘額記錄檔案

problems-history-replaced = 餘額歷史記錄已損毀。損毀的檔案已重新命名為 { $file }，並已開始新的歷史記錄。

## 程式無法啟動或結束

problems-not-started = { -product } 無法啟動：{ $reason }。
problems-not-ended = { -product } 未能結束：{ $reason }。
problems-unknown-argument = 不明引數 { $argument }。請參閱 --help。
problems-start-no-home = 系統未指定主資料夾，請設定 HOME，或設定 XDG_CONFIG_HOME、XDG_DATA_HOME 和 XDG_STATE_HOME
problems-start-relative-home = { $variable } 不是完整路徑，因此不使用；請設為資料夾的完整路徑，或取消設定該變數
problems-start-no-answer = { -product } 已在執行，但沒有回應
problems-start-unclear = 無法判斷 { -product } 是否已在執行（{ $detail }）
problems-start-no-desktop = 找不到桌面工作階段（WAYLAND_DISPLAY 和 DISPLAY 都未指向工作階段）
