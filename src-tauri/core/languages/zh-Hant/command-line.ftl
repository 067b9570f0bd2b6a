### 命令列輸出給人看的文字。供程式讀取的輸出在所有語言中都是英文。

## 問題下方的建議

command-line-hint-credentials-refused = 請檢查 { -client-id } 和 { -client-secret }。如果已在 { -portal } 的「{ -api-page }」頁面重設密鑰，請用新密鑰執行 `partner-balance login`。
command-line-hint-credentials-missing = 請執行 `partner-balance login`，或透過環境變數或 --credentials-file 提供認證資訊。
command-line-hint-environment-unusable = 請修正該環境變數，或 --credentials-file 指定的檔案。
command-line-hint-token-expired = 貼上的權杖最多只能用半小時。請用新的權杖，或用長期有效的 { -client-id } 和 { -client-secret } 執行 `partner-balance login`。
command-line-hint-wrong-address = 請檢查入口網站網址。可用 `partner-balance login --base-url` 變更。
command-line-hint-address-changed = 認證資訊只用於輸入時的網址。請執行 `partner-balance login` 以使用新網址，或改回原本的網址（settings.toml 中的 base_url，PARTNER_BALANCE_BASE_URL）。
command-line-hint-keychain-locked = 請解鎖後重新執行命令，或透過環境變數或 --credentials-file 提供認證資訊。
command-line-hint-keychain-missing = 請啟動 GNOME Keyring、KWallet 或其他鑰匙圈（Secret Service）。在沒有桌面的電腦上，請透過環境變數或 --credentials-file 提供認證資訊。
command-line-hint-keychain-failed = 請重新啟動鑰匙圈，或登出後重新登入，或透過環境變數或 --credentials-file 提供認證資訊。如果未安裝 QCA 的 OpenSSL 外掛程式，KWallet 也會出錯（在 Debian 中為 libqca-qt6-plugins）。
command-line-hint-rate-limited = 如果問題持續發生，請選擇較長的重新整理間隔：`partner-balance config set refresh_interval 30m`。
command-line-hint-history-unavailable = 請檢查資料目錄的可用空間和權限。
command-line-hint-settings-unavailable = 請檢查設定目錄的可用空間和權限。

## status、accounts 和 watch 的各欄，狀態列的提示和選單

command-line-updated = 上次更新：{ $age }
command-line-updated-stale = 上次更新：{ $age }，之後可能有變動
command-line-updated-stale-line = 上次更新：{ $age }，之後可能有變動
command-line-request-id = 請求 ID：{ $id }
command-line-sentence = { $text }。
command-line-of-account = { $account }：{ $what }。
command-line-more-lines = … 另有 { $count } 個
command-line-bar-not-connected = 未連結
command-line-bar-connect = 尚未連結帳戶：請執行 partner-balance login
command-line-menu-no-account = 尚未連結帳戶
command-line-menu-connect = 在終端機中執行 partner-balance login
command-line-menu-again = 重新執行

## 多個命令共有的錯誤

command-line-no-account = 尚未連結帳戶。
command-line-no-account-hint = 可用 `partner-balance login` 連結。在沒有鑰匙圈的伺服器上，請透過環境變數或 --credentials-file 提供認證資訊：請參閱 partner-balance --help。
command-line-output-unwritten = 無法寫入輸出：{ $reason }。
command-line-file-unreadable = 無法讀取 { $file }：{ $reason }。
command-line-file-unwritten = 無法寫入 { $file }：{ $reason }。
command-line-stdin-unreadable = 無法讀取標準輸入：{ $reason }。
command-line-stdin-no-text = 標準輸入不是 UTF-8 文字。
command-line-stdin-no-text-hint = 請將來源檔案儲存為 UTF-8。
command-line-no-waiting = 無法使用系統的等待功能：{ $reason }。
command-line-no-signals = 無法使用系統的訊號：{ $reason }。
command-line-reason-not-found = 沒有該檔案或資料夾
command-line-reason-is-folder = 這是一個資料夾
command-line-reason-not-a-folder = 路徑中應為資料夾的一項是檔案
command-line-reason-disk-full = 磁碟已滿
command-line-reason-read-only = 磁碟唯讀
command-line-reason-not-permitted = 權限不足
command-line-others-folder = { $folder } 屬於另一個使用者，在其中留下 root 的檔案會使該使用者無法使用。
command-line-others-folder-hint = 請以該使用者身分執行命令，不要用 sudo；或以 root 身分使用 root 自己的資料夾：sudo -H。

## 指的是哪個帳戶

command-line-one-account = 此命令一次只能用於一個帳戶：--account 只能指定一次。
command-line-several-accounts = 有多個帳戶：請用 --account 選擇一個（{ $ids }）。
command-line-several-called = 有多個名為 { $name } 的帳戶。
command-line-several-called-hint = 請用 ID 選擇：{ $ids }。
command-line-no-such-account = 沒有帳戶 { $name }。
command-line-no-such-account-hint = 現有帳戶：{ $ids }。
command-line-no-such-account-none = 尚未連結任何帳戶，可用 `partner-balance login` 連結。

## 位置不對的選項

command-line-misplaced-status = `status` 的選項應放在其名稱之後，例如：partner-balance status --json
command-line-misplaced-export = `history export` 的選項應放在其名稱之後，例如：partner-balance history export --since 30d
command-line-misplaced-replay = `alerts replay` 的選項應放在其名稱之後，例如：partner-balance alerts replay --json
command-line-wrong-usage = 用法錯誤：請參閱 { $command }
command-line-login-no-secret = login 不接受以引數形式提供密鑰：其他人可能在處理程序清單中看到。
command-line-login-no-secret-hint = 密鑰在出現提示時輸入，或從標準輸入讀取：請參閱 partner-balance login --help

## accounts：帳戶認證資訊的存放位置

command-line-accounts-keychain-client = 鑰匙圈中的 { -client-id } 和 { -client-secret }
command-line-accounts-keychain-token = 鑰匙圈中的存取權杖
command-line-accounts-environment-client = 環境變數中的 { -client-id } 和 { -client-secret }
command-line-accounts-environment-token = 環境變數中的存取權杖
command-line-accounts-environment-unusable = 來自環境變數，無法使用
command-line-accounts-missing = 沒有認證資訊：請執行 partner-balance login
command-line-accounts-keychain-locked = 鑰匙圈已鎖定
command-line-accounts-keychain-missing = 沒有執行中的鑰匙圈
command-line-accounts-keychain-failed = 鑰匙圈出錯

## alerts：已通知的提醒與後續提醒

command-line-alert-critical = 過低
command-line-alert-low = 偏低
command-line-alert-days = 可用天數
command-line-alert-refused = 認證資訊遭拒
command-line-alert-token = 存取權杖到期
command-line-alert-blind = 無法取得
command-line-alert-reminder = 重複提醒
command-line-alert-recovered = 已儲值
command-line-alerts-none-told = 尚無通知。
command-line-alerts-told = 已於 { $moment } 通知：{ $kinds }。
command-line-alerts-told-balance = 已於 { $moment } 通知：{ $kinds }（{ $money }）。
command-line-alerts-state = { $alert }：{ $state }。
command-line-alerts-critical = 過低
command-line-alerts-critical-below = 過低（低於 { $money }）
command-line-alerts-low = 偏低
command-line-alerts-low-below = 偏低（低於 { $money }）
command-line-alerts-days = 可用天數（少於 { $days } 天）
command-line-alerts-refused = 認證資訊遭拒
command-line-alerts-blind = 無法取得（達 { $time }）
command-line-alerts-armed = 待觸發
command-line-alerts-due = 待通知
command-line-alerts-told-state = 已通知，尚未恢復為待觸發
command-line-alerts-token-ends = 貼上的存取權杖將於 { $moment } 過期，會提前半小時通知。
command-line-alerts-snoozed = 已於 { $since } 靜音：{ $what }。
command-line-held-back-low = 重複提醒和餘額偏低提醒暫停至 { $moment }
command-line-held-back-low-topped-up = 重複提醒和餘額偏低提醒暫停至儲值
command-line-held-back-critical = 重複提醒和餘額偏低、過低提醒暫停至 { $moment }
command-line-held-back-critical-topped-up = 重複提醒和餘額偏低、過低提醒暫停至儲值
command-line-still-told-critical = 餘額變為過低時仍會通知，並取消靜音。
command-line-still-told-else = 其他情況（例如無法取得餘額）仍會通知。
command-line-nothing-held-back = 沒有暫停的提醒
command-line-snooze-ended = 已取消靜音，不再有暫停的提醒
command-line-nothing-was-held-back = 先前沒有暫停的提醒
command-line-alerts-quiet = 目前為勿擾時間，至 { $moment }。
command-line-alerts-quiet-always = 始終為勿擾時間：每天都設為勿擾日。
command-line-alerts-next-now = 下一次通知：{ $kinds }，立即由系統匣程式發出。
command-line-alerts-next-at = 下一次通知：{ $kinds }，{ $moment }（如果在此之前沒有變化）。
command-line-alerts-waits-paused = 不會自動通知：帳戶已暫停。
command-line-alerts-waits-never-read = 不會自動通知：尚未查詢過餘額。
command-line-alerts-waits-last-look-failed = 不會自動通知：上次查詢失敗，待發的通知要等到查詢成功。
command-line-alerts-waits-snoozed = 不會自動通知：待發的通知因靜音而暫停。
command-line-alerts-waits-always-quiet = 不會自動通知：始終勿擾。
command-line-alerts-waits-reminders-off = 不會自動通知：餘額低於門檻，但重複提醒已關閉。
command-line-alerts-waits-nothing-due = 不會自動通知：沒有待發的通知。
command-line-ways-out = 其他通知管道（{ $ways }）：{ $state }。
command-line-way-program = 程式
command-line-way-webhook = Webhook
command-line-ways-out-due = { $kinds }待通知
command-line-ways-out-told = { $kinds }（{ $moment }）視為已通知
command-line-ways-out-none-told = 尚無通知
command-line-ways-out-waiting = { $count ->
    [0] 沒有等待接收的提醒
   *[other] { $count } 則提醒等待接收
}
command-line-alerts-other-address = 這台電腦上 { $account } 的資料屬於另一個網址：未做任何變更。
command-line-alerts-other-address-hint = 在目前網址首次取得餘額後會重新開始：`partner-balance status`。
command-line-alerts-nothing-known = 尚無 { $account } 的資料，因此沒有可暫停的提醒。
command-line-alerts-nothing-known-hint = 首次取得餘額後即有資料：`partner-balance status`。

## alerts test

command-line-test-shown = 測試通知已顯示在螢幕上，或在桌面的通知清單中。
command-line-test-no-server = 測試通知未顯示：此桌面上沒有執行顯示通知的程式。
command-line-test-no-server-hint = 請在桌面工作階段中執行。大多數桌面都能顯示通知；dunst 和 mako 不需要桌面。在伺服器上，請用 `partner-balance check` 接收提醒。
command-line-test-no-answer = 測試通知未顯示：顯示通知的程式沒有回應。
command-line-test-no-answer-hint = 該程式之後仍可能顯示通知。請將其重新啟動，或登出後重新登入。
command-line-test-refused = 測試通知未顯示：被顯示通知的程式拒絕（{ $detail }）。
command-line-test-not-shown = 測試通知未顯示：{ $reason }。
command-line-test-switched-off-hint = 請變更該設定，然後再試一次。
command-line-test-refused-hint = 請檢查桌面設定是否允許通知，然後再試一次。
command-line-test-program-taken = { $account } 的程式已接收測試提醒。
command-line-test-webhook-taken = { $account } 的 Webhook 已接收測試提醒。
command-line-test-program-not-taken = { $account } 的程式未接收測試提醒：{ $reason }。
command-line-test-webhook-not-taken = { $account } 的 Webhook 未接收測試提醒：{ $reason }。

## alerts webhook-secret

command-line-webhook-secret-hint = 請只提供給 Webhook 的接收方，用於驗證簽章，不要告訴其他人。
command-line-webhook-secret-new-hint = 請提供給 Webhook 的接收方，取代不再使用的舊密鑰。

## alerts replay，以及由 time、balance、fault 各行組成的檔案

command-line-replay-no-looks = 不會有通知：沒有查詢記錄。
command-line-replay-sum = { $count ->
    [0] { $from } 至 { $to } 不會有通知。
   *[other] { $from } 至 { $to }：{ $count } 則通知。
}
command-line-replay-settings-hint = --settings 需要一個設定檔：請參閱 partner-balance config path。
command-line-rows-file = { $file } 第 { $line } 行：{ $problem }。
command-line-rows-stdin = 標準輸入第 { $line } 行：{ $problem }。
command-line-rows-no-text = 不是 UTF-8 文字
command-line-rows-no-time = 「{ $text }」不是帶 UTC 偏移的時間（RFC 3339）
command-line-rows-no-amount = 「{ $text }」不是 675.24 這樣的金額
command-line-rows-two-fields = 需要 time 和 balance 兩個欄位，實際有 { $count } 個
command-line-rows-three-fields = 需要 time、balance 和 fault 中的兩個或三個欄位，實際有 { $count } 個
command-line-rows-neither = 既沒有 balance 也沒有 fault
command-line-rows-both = 同時有 balance 和 fault：一次查詢只會得到其中之一
command-line-rows-order = { $time } 早於上一行
command-line-rows-no-code = 「{ $text }」不是 fault 代碼
command-line-rows-form-readings = 每行為 time,balance，例如 2026-11-23T14:05:11Z,675.24；第一行可以是欄位名。
command-line-rows-form-looks = 每行為 time,balance 或 time,balance,fault，依時間順序，例如 2026-11-23T14:05:11Z,675.24 或 2026-11-23T14:05:11Z,,offline；第一行可以是欄位名。fault：{ $codes }。

## config

command-line-config-address = 網址要用 `partner-balance login --base-url` 變更，變更前會先測試。
command-line-look-for-source = 請查看當初取得程式的地方。
command-line-config-critical-above = 過低門檻會高於偏低門檻。
command-line-config-critical-above-hint = 請先用 `partner-balance config set critical` 調低過低門檻。
command-line-config-no-tray = 在此程式的所在位置和搜尋路徑中都找不到系統匣程式。
command-line-config-no-tray-hint = start_at_login 是系統匣程式的設定：請安裝該程式，或在其自身的設定中變更。
command-line-config-login-unchanged = 無法變更登入時啟動的程式（{ $detail }）。
command-line-config-login-path = 無法在其中寫入該程式的路徑
command-line-enter-interval = 請輸入 1m 至 24h 的時間，例如 10m 或 "1h 30m"，或整數（分鐘）。
command-line-enter-true-false = 請輸入 true 或 false。
command-line-enter-order = 請輸入 urgent 或 own。
command-line-enter-language = 請輸入 auto（系統語言）或以下之一：{ $tags }。
command-line-enter-blind-after = 請輸入 1h 至 30d 的時間，例如 24h 或 36h，精確到分鐘。
command-line-enter-percent = 請輸入 0 至 { $most } 的整數。
command-line-enter-days = 請輸入 1 至 { $most } 的整數，或 0（不提醒）。
command-line-enter-remind = 請輸入 off、4h、12h、1d 或 3d。
command-line-enter-time-of-day = 請輸入時間（時和分），例如 22:00。
command-line-enter-days-off = 請從 mon、tue、wed、thu、fri、sat 和 sun 中選擇並輸入，例如 sat,sun；或輸入 none。
command-line-enter-whole-address = 請輸入完整的網址：顯示的網址省略了一部分。
command-line-enter-whole-address-hint = 完整的網址在設定檔中：`partner-balance config path`。

## --credentials-file 的檔案

command-line-credentials-unreadable = 無法讀取認證資訊檔案 { $file }：{ $reason }。
command-line-credentials-utf-16 = 無法使用認證資訊檔案 { $file }：以 UTF-16 編碼儲存。請另存為 UTF-8。
command-line-credentials-no-text = 無法使用認證資訊檔案 { $file }：不是 UTF-8 文字。請另存為 UTF-8。
command-line-credentials-no-value = 無法使用認證資訊檔案 { $file }：第 { $line } 行不是 KEY=VALUE 的格式。
command-line-credentials-no-key = 無法使用認證資訊檔案 { $file }：第 { $line } 行開頭不是已知的鍵。
command-line-credentials-twice = 無法使用認證資訊檔案 { $file }：第 { $line } 行重複指定了 { $key }。
command-line-credentials-empty = 無法使用認證資訊檔案 { $file }：沒有認證資訊。
command-line-credentials-hint = 檔案的各行格式如 { $example }；請參閱 `partner-balance --help`。
command-line-credentials-open = 認證資訊檔案 { $file } 可被其他人存取（模式 { $mode }），因此不使用。
command-line-credentials-close = 限制存取的命令：{ $command }
command-line-credentials-unknown-rights = 無法確定誰可以讀取認證資訊檔案 { $file }：{ $reason }。
command-line-credentials-unknown-rights-hint = 因此不使用該檔案。請將其存放在支援權限的磁碟上您自己的使用者資料夾中。
command-line-credentials-of-another = 認證資訊檔案 { $file } 屬於另一個使用者（{ $owner }），因此不使用。
command-line-credentials-open-to = 認證資訊檔案 { $file } 可被其他人存取（{ $who }），因此不使用。
command-line-credentials-open-to-all = 認證資訊檔案 { $file } 可被所有人存取，因此不使用。
command-line-credentials-copy = 請將其複製到您自己的使用者資料夾，並使用該副本。
command-line-who-everyone = 所有人
command-line-who-at-computer = 在這台電腦前的所有人
command-line-who-anonymous = 未登入的人
command-line-who-logged-in = 已登入的所有人
command-line-who-users = 這台電腦的所有使用者
command-line-who-guests = 來賓

## doctor

command-line-doctor-ok = 正常
command-line-doctor-note = 提示
command-line-doctor-problem = 問題
command-line-doctor-settings = 設定
command-line-doctor-history = 歷史記錄
command-line-doctor-keychain = 鑰匙圈
command-line-doctor-desktop = 桌面
command-line-doctor-tray = 系統匣
command-line-doctor-notifications = 通知
command-line-doctor-proxy = Proxy
command-line-doctor-network = 網路
command-line-doctor-tls = TLS
command-line-doctor-portal = 入口網站
command-line-doctor-clock = 時鐘
command-line-doctor-account = 帳戶
command-line-doctor-updates = 更新
command-line-doctor-settings-correct = 請修正 { $file }。
command-line-doctor-settings-none = 尚無 { $file }：使用預設設定。
command-line-doctor-settings-read = 可以讀取 { $file }：{ $count } 個帳戶。
command-line-doctor-history-none = 尚無餘額記錄。
command-line-doctor-history-unreadable = { $file }：{ $detail }。
command-line-doctor-history-read = 可以讀取 { $file }；最新的餘額記錄：{ $age }。
command-line-doctor-history-read-none = 可以讀取 { $file }；沒有這些帳戶的餘額記錄。
command-line-doctor-keychain-locked = 鑰匙圈已鎖定。
command-line-doctor-keychain-locked-hint = 請解鎖，例如使用桌面的密碼管理程式。
command-line-doctor-keychain-holds = 已解鎖，其中有帳戶的認證資訊。
command-line-doctor-keychain-holds-all = 已解鎖，其中有所有帳戶的認證資訊。
command-line-doctor-keychain-lacks = 已解鎖，但其中沒有帳戶的認證資訊。
command-line-doctor-keychain-lacks-some = 已解鎖，但其中缺少部分帳戶的認證資訊。
command-line-doctor-run-login = 請執行 `partner-balance login`。
command-line-doctor-keychain-open = 已解鎖。
command-line-doctor-keychain-silent = 鑰匙圈沒有回應。
command-line-doctor-keychain-silent-hint = 請查看螢幕上是否有鑰匙圈的詢問，或將其重新啟動。
command-line-doctor-keychain-missing = 沒有執行中的鑰匙圈。
command-line-doctor-keychain-missing-hint = 請啟動 GNOME Keyring、KWallet 或其他 Secret Service；沒有桌面時，請透過環境變數或 --credentials-file 提供認證資訊。
command-line-doctor-no-desktop = 沒有桌面工作階段，因此沒有系統匣圖示和通知。
command-line-doctor-no-desktop-hint = 在伺服器上不需要任何操作；提醒由 `check` 發出。
command-line-doctor-tray-shown = 有面板顯示系統匣圖示。
command-line-doctor-tray-not-shown = 沒有面板顯示系統匣圖示，因此系統匣程式以視窗開啟。
command-line-doctor-notifications-shown = 通知伺服器正在執行。
command-line-doctor-notifications-not-shown = 沒有執行中的通知伺服器：在其執行之前，提醒會一直保留。
command-line-doctor-notifications-hint = 大多數桌面內建通知伺服器；dunst 和 mako 不需要桌面。
command-line-doctor-desktop-unseen = 未檢查系統匣圖示和通知。
command-line-doctor-desktop-unseen-mac = 是否允許 { -product } 傳送通知，可在系統設定的「通知」中查看。
command-line-doctor-desktop-unseen-windows = 是否允許 { -product } 傳送通知，可在系統設定的「系統」>「通知」中查看；圖示是否顯示，可在「個人化」>「工作列」中查看。
command-line-doctor-proxy-unusable = 環境變數 { $name } 的值不是可用的 Proxy，因此略過。
command-line-doctor-proxy-unusable-hint = 格式應類似 http://proxy.example:3128 或 socks5h://proxy.example:1080。
command-line-doctor-proxy-environment = 請求經由環境變數（HTTPS_PROXY 或 ALL_PROXY）中的 { $proxy } 傳送。
command-line-doctor-proxy-system = 請求經由環境變數或系統設定中的 { $proxy } 傳送。
command-line-doctor-proxy-desktop = 請求經由桌面設定中的 { $proxy } 傳送。
command-line-doctor-paused = { $account }：已暫停，因此未查詢。
command-line-doctor-paused-hint = 取消暫停：{ $command }
command-line-doctor-account-known = { $account }：{ $money }。
command-line-doctor-account-problem = { $account }：{ $problem }
command-line-doctor-reached = 可以連線到 { $host }。
command-line-doctor-trusted = { $host } 的憑證受信任。
command-line-doctor-answers = { $host } 以入口網站身分回應（HTTP { $status }）。
command-line-doctor-host-problem = { $host }：{ $problem }（{ $detail }）
command-line-doctor-no-connection = 可以解析名稱 { $host }，但無法連線。
command-line-doctor-no-connection-hint = 請檢查此網路的防火牆和 Proxy。
command-line-doctor-no-name = 無法解析名稱 { $host }。
command-line-doctor-no-name-hint = 請檢查這台電腦的網路連線，以及網址是否正確。
command-line-doctor-clock-unknown = 入口網站沒有提供時間，因此無法核對這台電腦的時鐘。
command-line-doctor-clock-right = 與入口網站時鐘的誤差在一分鐘以內。
command-line-doctor-clock-behind = 這台電腦的時鐘比入口網站慢 { $seconds } 秒。
command-line-doctor-clock-ahead = 這台電腦的時鐘比入口網站快 { $seconds } 秒。
command-line-doctor-clock-hint = 請校準時鐘，最好使用時間同步；否則權杖會顯得過早或過晚到期。
command-line-doctor-updates-none = 尚未檢查過；系統匣程式每天檢查一次。
command-line-doctor-updates-looked = 上次檢查：{ $age }。
command-line-doctor-updates-known = 先前檢查發現新版本 { $version }。
command-line-doctor-updates-available = 新版本 { $version } 已推出。
command-line-doctor-updates-newest = 此版本是最新版本（檢查時間：{ $age }）。
command-line-doctor-updates-expired = 上次檢查（{ $age }）的發行來源內容已過期。
command-line-doctor-updates-hint = 程式會重試。也可用 `partner-balance updates` 立即檢查。
command-line-doctor-bundle = 已寫入 { $file }。其中不含機密資訊；傳送前請先看過一遍。

## forecast

command-line-forecast-hidden = 設定 hide_amount 隱藏了金額；天數會透露金額，因此也不顯示。
command-line-forecast-hidden-hint = 使用 --json 仍會輸出。
command-line-forecast-until = 即在不儲值的情況下，到餘額低於 { $threshold } 為止。
command-line-forecast-spent = 每天消費約 { $money }。
command-line-forecast-charges = 預計扣款：{ $charges }。
command-line-forecast-charge = { $day } { $money }
command-line-forecast-confidence-low = 基於 { $days } 天的餘額記錄；可信度：低。
command-line-forecast-confidence-fair = 基於 { $days } 天的餘額記錄；可信度：中。
command-line-forecast-confidence-good = 基於 { $days } 天的餘額記錄；可信度：高。

## history

command-line-history-hidden = 設定 hide_amount 隱藏了金額：沒有可顯示的內容。
command-line-history-hidden-hint = 使用 --json 和 `history export` 仍會輸出。
command-line-history-day = 日期
command-line-history-spent = 消費
command-line-history-topped-up = 儲值
command-line-history-balance = 餘額
command-line-history-total = 合計
command-line-history-none = 這段期間沒有餘額記錄。
command-line-beyond-calendar = 該時間超出了日曆範圍。
command-line-nothing-between = --since 晚於 --until：兩者之間沒有內容。
command-line-delete-question = 從這台電腦中刪除 { $accounts } 的餘額記錄（最新一筆除外）？[y/N]
command-line-answer-yes = y yes 是
command-line-delete-not = 未刪除任何內容。
command-line-deleted = 已刪除 { $account } 的餘額記錄，最新一筆除外。
command-line-delete-other-address = 這台電腦上 { $account } 的餘額記錄屬於另一個網址：未刪除任何內容。
command-line-delete-other-address-hint = 請將該帳戶的 base_url 設為取得這些記錄時的網址，然後再刪除。
command-line-delete-unasked = 沒有可供詢問的終端機時，刪除餘額記錄需要 --yes：未刪除任何內容。
command-line-answer-unreadable = 無法讀取回答：{ $reason }。

## login 和 logout

command-line-login-replaces = 此操作會取代 { $account } 的認證資訊；用 --account 指定新的 ID 可再連結一個帳戶。
command-line-login-where = { -client-id } 和 { -client-secret } 在 { -portal } 的「{ -api-page }」頁面。
command-line-login-reset = 按一下該頁面的 { -reset } 會顯示新密鑰，舊密鑰隨即失效。通過測試之前不會儲存任何內容。
command-line-login-ask = { $field }：
command-line-login-ask-hidden = { $field }（不顯示）：
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = 存取權杖
command-line-login-input-ended = 認證資訊不完整，標準輸入就已結束。
command-line-login-input-ended-hint = 第一行應為 { -client-id }（已用 --client-id 指定時除外），下一行應為 { -client-secret }。
command-line-login-not-hidden = 此終端機無法隱藏輸入內容，因此不要求輸入密鑰。
command-line-login-other-terminal = 請在其他終端機中登入，或透過管線傳入密鑰。
command-line-login-other-terminal-windows = Git Bash 內建的視窗無法隱藏：請在 Windows Terminal 或命令提示字元中登入，或在命令前加上 winpty，或透過管線傳入密鑰。
command-line-login-account-id = 新帳戶的 ID 必須是 1 至 60 個字元，只能包含小寫字母 a 至 z、數字以及 - _ 和 .，且不能是 auto、environment 或 demo。
command-line-login-works = 認證資訊有效，但未能儲存。
command-line-login-connected-as = 已連結：{ $who }。
command-line-login-connected = 已連結。
command-line-login-token-until = 此存取權杖的有效期限至 { $moment }。{ -client-id } 和 { -client-secret } 長期有效。
command-line-login-token-half-hour = 此存取權杖的效期最長半小時。{ -client-id } 和 { -client-secret } 長期有效。
command-line-login-environment = 環境變數中有另一份認證資訊，優先於鑰匙圈：`status` 使用的是該認證資訊。
command-line-logout-environment = 認證資訊來自環境變數或檔案：鑰匙圈中沒有可移除的內容。
command-line-logout-environment-hint = 請取消設定這些變數，或刪除該檔案。
command-line-logout-forgot = 已移除 { $account }：認證資訊、餘額記錄和設定。

## metrics 和 man

command-line-metrics-hint = 資料夾必須存在，並且此使用者有寫入權限。
command-line-man-unwritten = 無法將手冊頁面寫入 { $folder }：{ $reason }。

## updates

command-line-updates-feed = 無法使用此組建的發行來源：{ $reason }。
command-line-updates-earlier = 先前檢查發現了版本 { $version }。
command-line-updates-hint = 請稍後再試，或查看當初取得程式的地方。
command-line-updates-newest = 版本 { $version } 是最新版本。
command-line-updates-available = 新版本 { $version } 已於 { $day } 推出；目前版本為 { $installed }。
command-line-updates-notes = 更新內容：{ $page }
command-line-updates-checksum = SHA-256：{ $sum }
command-line-setting-of-all = { $key } 是程式的設定，適用於所有帳戶。請省略 --account。
