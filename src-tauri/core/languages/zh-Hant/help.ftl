### 命令的說明，以及命令列錯誤的提示。命令、選項、鍵、值、欄位名和範例保持原樣。

## 標題與固定用詞

help-heading-usage = 用法
help-heading-commands = 命令
help-heading-arguments = 引數
help-heading-options = 選項
help-heading-common-options = 通用選項
help-heading-values = 可用的值
help-heading-examples = 範例：
help-usage-options = 選項
help-usage-command = 命令
help-note-default = [預設：{ $value }]
help-note-values = [可用的值：{ $values }]
help-flag-help-short = 顯示說明（使用 '--help' 檢視詳細內容）
help-flag-help-long = 顯示說明（使用 '-h' 檢視概要）
help-flag-help = 顯示說明
help-flag-version = 顯示版本

## 選項中代表值的詞

help-value-account = 帳戶
help-value-file = 檔案
help-value-folder = 資料夾
help-value-color = 條件
help-value-age = 經過時間
help-value-format = 格式
help-value-range = 範圍
help-value-days = 天數
help-value-seconds = 秒數
help-value-id = ID
help-value-url = URL
help-value-name = 名稱
help-value-when = 時間點
help-value-amount = 金額
help-value-time = 時間
help-value-zone = 時區
help-value-key = 鍵
help-value-value = 值
help-value-shell = SHELL

## 命令列錯誤

help-error = 錯誤：{ $problem }
help-error-more = 如需更多資訊，請使用 '{ $option }'。
help-error-unknown-argument = 非預期的引數 '{ $argument }'
help-error-unknown-command = 無法識別的子命令 '{ $command }'
help-error-repeated = 引數 '{ $argument }' 不能多次使用
help-error-conflict = 引數 '{ $argument }' 不能與 '{ $other }' 一起使用
help-error-conflicts = 引數 '{ $argument }' 不能與以下引數一起使用：
help-error-no-value = '{ $argument }' 需要一個值，但未提供
help-error-invalid-value = '{ $argument }' 的值 '{ $value }' 無效
help-error-invalid-value-advice = '{ $argument }' 的值 '{ $value }' 無效：{ $advice }
help-error-surplus-value = '{ $argument }' 有多餘的值 '{ $value }'
help-error-missing = 未提供以下必要的引數：
help-error-missing-command = '{ $command }' 需要一個子命令，但未提供
help-error-not-text = 引數中有無效的 UTF-8
help-error-other = 無法使用這些引數
help-error-tip = 提示：{ $advice }
help-error-similar-argument = 有類似的引數：'{ $argument }'
help-error-similar-command = 有類似的子命令：'{ $command }'
help-error-similar-value = 有類似的值：'{ $value }'
help-error-as-value = 要將 '{ $argument }' 作為值傳入，請用 '{ $form }'
help-error-exists = 有 '{ $form }'
help-enter-age = 請輸入時間，例如 90s、10m 或 1h 30m，或整數（秒）
help-enter-seconds = 請輸入 1 至 3600 的秒數
help-enter-days = 請輸入 0 至 { $most } 的天數
help-enter-moment = 請輸入時間點，例如 2026-11-23T14:05:11Z
help-enter-point-in-time = 請輸入日期（2026-11-01）、日期和時間（2026-11-01T08:00），或距今的時間（30d、12h）
help-enter-snooze = 請輸入 1m 至 30d 的時間，例如 4h、1d 或 1d 12h
help-enter-time-zone = 請輸入時區名稱，例如 Europe/Berlin 或 UTC
help-enter-range = 請輸入範圍，例如 100:（低於 100）、~:10（高於 10）、10:20（範圍外）或 @10:20（範圍內）
help-enter-range-order = 範圍的終點不能小於起點
help-enter-amount = 不是可以精確儲存的金額
help-enter-plain-amount = 有兩種讀法；請不要使用千分位符號，例如 1234 或 1234.50

## 所有命令共有的選項

help-account = 只針對此帳戶（ID 或名稱）；可指定多次；不指定則為所有帳戶
help-credentials-file = 從此檔案讀取認證資訊，該檔案不能被其他人讀取；格式見 partner-balance --help
help-color = 何時使用顏色：auto（在終端機中且未設定 NO_COLOR）、always（總是）或 never（從不）
help-max-age = 磁碟上的餘額記錄未超過此時間就使用，例如 90s、10m、1h 30m 或 600（秒）
help-max-age-more = 不指定則為設定中重新整理間隔的兩倍，且至少為該間隔加五分鐘。
help-since = 從此時間點起：日期、日期和時間，或距今的時間，例如 30d 或 12h
help-until = 到此時間點為止；只寫日期則包含當天全天

## 多個命令末尾的說明

help-exit-usual = 結束狀態：0 完成，1 失敗，2 用法錯誤。
help-exit-account = 結束狀態：0 完成，1 失敗或沒有帳戶，2 用法錯誤。
help-exit-readings = 結束狀態：0 完成（包括沒有餘額記錄），1 失敗，2 用法錯誤。

## partner-balance

help-about = 查看 { -vendor } { -portal } 帳戶的預付餘額。
help-about-more = 不帶命令時執行 `status`。系統匣程式儲存在磁碟上的餘額記錄足夠新時直接使用，否則查詢入口網站。
help-example-login = 連結帳戶
help-example-status = 目前餘額
help-example-json = 同上，用於指令碼
help-example-waybar = 用於狀態列
help-example-check = 用於 Nagios、Icinga、Checkmk
help-example-forecast = 餘額可用到何時
help-example-history = 每天的消費和儲值
help-example-alerts = 已有的警告和後續通知
help-example-low = 低於 250 時警告
help-more = 更多內容請用 --help；每個命令都有各自的說明。
help-exits = 結束狀態：
help-exits-0 = 完成
help-exits-1 = 失敗：無法取得餘額，或無法完成操作
help-exits-2 = 用法錯誤
help-exits-130 = login 被 Ctrl-C 中斷
help-exits-141 = 輸出未被完整讀取
help-exits-check = 只有 `check` 使用自己的狀態：0 OK，1 WARNING，2 CRITICAL，3 UNKNOWN（包括用法錯誤）。由於狀態列會隱藏失敗的輸出，用於狀態列的格式只要能夠輸出就以 0 結束。
help-environment = 環境變數，優先於設定和鑰匙圈，不會儲存：
help-environment-client-id = 認證資訊，與下一項配合使用
help-environment-token = 僅用存取權杖
help-environment-base-url = 入口網站網址
help-environment-no-color = 不使用顏色
help-credentials-file-form = --credentials-file 的檔案使用同樣的名稱，每行一項，例如 PARTNER_BALANCE_CLIENT_ID=0123abcd。空行和以 # 開頭的行會被忽略。該檔案優先於環境變數；如果其他人可以讀取，則會遭拒。適用於服務管理員，例如 systemd 的 LoadCredential=。
help-several-accounts = 有多個帳戶時，命令針對所有帳戶，或針對 --account 指定的帳戶（可指定多次）。最多同時查詢四個；一個失敗不影響其他帳戶，結束狀態取最差的一個。變更帳戶的命令必須指定帳戶。已暫停的帳戶顯示上次取得的內容，只有指定時才會查詢。
help-output = 結果寫入標準輸出，訊息寫入標準錯誤輸出。金額均為精確值：不明的內容絕不會顯示為數字。如果在設定中啟用 hide_amount，所有面向螢幕的輸出都會略去金額以及會透露金額的內容：`status` 和 `watch` 的行、用於狀態列的格式，以及 `history`、`forecast` 和 `alerts` 的文字。
help-language = 給人看的內容使用設定（language）中的語言，或系統語言（在 Linux 上為 LANGUAGE、LC_ALL、LC_MESSAGES、LANG）。供程式讀取的內容在所有語言中都是英文：JSON、`check` 的輸出行、指標、代碼。

## partner-balance status

help-status-about = 顯示目前餘額，一行顯示或用於狀態列
help-status-refresh = 一律查詢入口網站
help-status-format = 輸出格式
help-status-json = 同 --format json：每個帳戶一行、一個物件
help-status-format-line = 給人看的一行
help-status-format-json = 每個帳戶一行 JSON
help-status-format-waybar = Waybar 的 custom 模組（return-type 為 json）
help-status-format-i3blocks = i3blocks：完整文字、簡短文字、顏色
help-status-format-polybar = Polybar 的 custom/script 模組
help-status-format-xbar = xbar、SwiftBar 和 Argos
help-status-example = 足夠新則取自磁碟，否則查詢
help-status-example-refresh = 總是查詢
help-status-example-max-age = 不超過一小時則取自磁碟
help-status-fields = --json 為每個帳戶輸出一個物件，各佔一行，外面沒有清單（JSON Lines；用 jq -s 可轉為清單）。欄位：account、name、balance（字串形式的十進位數或 null）、currency、level（normal、low、critical、unknown）、state（fresh、stale、unknown）、fetched_at（RFC 3339）、age_seconds、low、critical、fault（code、message、hint、request_id）或 null、days_left（p10、p50、p90，數字）或 null、empty_on（對應的日期）或 null（請參閱 partner-balance forecast --help）、paused（true 或 false）。沒有帳戶時不輸出任何行，結束狀態為 1。如果因故無法查看任何帳戶，則輸出一行：error（message、hint）。
help-status-several = 有多個帳戶時，依設定中的順序每個一行。狀態列與系統匣一樣，顯示最需要處理的帳戶及其名稱：先是需要您操作的，然後是過低、偏低、其他、已暫停；用 --account 可顯示其他帳戶。waybar 的提示和 xbar 的選單會列出所有帳戶。
help-status-exit = 結束狀態：0 完成，1 有餘額未能依要求取得，2 用法錯誤。用於狀態列的格式只要能夠輸出就以 0 結束。

## partner-balance watch

help-watch-about = 顯示餘額的變化：在終端機中為即時更新的行，否則每次變化輸出一行 JSON
help-watch-json = 在終端機中也輸出 JSON 行
help-watch-example = 即時更新的行；按 Ctrl-C 結束
help-watch-lines = 在終端機中每個帳戶一行；JSON 行以 ID 標明帳戶。
help-watch-changes = 餘額、等級、狀態、故障或帳戶設定發生改變即視為變化；欄位見 partner-balance status --help。系統匣程式的餘額記錄取自磁碟；只有沒有足夠新的記錄時才查詢入口網站。
help-watch-exit = 結束狀態：0 以 Ctrl-C 結束，1 失敗，2 用法錯誤，141 輸出不再被讀取。

## partner-balance check

help-check-about = 監控外掛程式：輸出一行帶效能資料的結果；以 0、1、2 或 3 結束
help-check-about-long = 遵循 Monitoring Plugins 準則的監控外掛程式：輸出一行帶效能資料的結果。
help-check-range = { help-value-range }表示何時警告：
help-check-range-10 = 低於 0 或高於 10
help-check-range-from-10 = 低於 10
help-check-range-to-10 = 高於 10
help-check-range-outside = 低於 10 或高於 20
help-check-range-inside = 10 至 20，含兩端
help-check-unknown = 磁碟上的餘額記錄超過 --max-age 時會查詢入口網站；此時無法取得的餘額為 UNKNOWN 並附原因，絕不會是 OK。
help-check-days = --warn-days 和 --critical-days 還會判斷可用天數；以兩個結果中較差的為準。沒有預測時（餘額記錄不足一週、沒有消費或餘額不明），天數不參與判斷，只看餘額，輸出行會說明沒有預測的原因，其資料為 U。如果無法從磁碟讀取餘額記錄或無法儲存，天數為 UNKNOWN。
help-check-warning = 餘額在此範圍內時警告；不指定則用設定中的偏低門檻
help-check-critical = 餘額在此範圍內時為 CRITICAL；不指定則用設定中的過低門檻
help-check-warn-days = 依預測的中位數，距設定中的過低門檻不足此天數時警告
help-check-critical-days = 可用天數少於此值時為 CRITICAL
help-check-timeout = 等待多少秒後放棄，結果為 UNKNOWN
help-check-verbose = 因準則要求而接受；一行中已包含全部內容
help-check-example = 使用設定中的門檻
help-check-example-ranges = 低於 100 時警告，低於 20 時為 CRITICAL
help-check-several = 多個帳戶作為一個服務：以最差的結果為準（依序為 CRITICAL、UNKNOWN、WARNING、OK），並最先列出。每個帳戶有各自的效能資料，標籤依 ID 命名，例如 'balance_branch'；指定 -w 和 -c 時所有帳戶依同一標準判斷，不指定則各依自己的門檻。已暫停的帳戶只列出名稱而不判斷，除非用 --account 指定；全部暫停時為 UNKNOWN。
help-check-exit = 結束狀態：0 OK，1 WARNING，2 CRITICAL，3 UNKNOWN（包括用法錯誤）。

## partner-balance metrics

help-metrics-about = 供 Prometheus 使用的 OpenMetrics 文字
help-metrics-output = 寫入此檔案而不是標準輸出；只會完整寫入或完全不寫入
help-metrics-names = 指標，均帶有標籤 account：
help-metrics-percentile = 另帶 percentile：10、50、90
help-metrics-unknown = 不明的內容沒有樣本。已暫停的帳戶只有 partner_balance_paused，除非用 --account 指定。
help-metrics-exit = 結束狀態：0 已寫入（包括無法取得餘額的情況，由 partner_balance_fault 說明），1 失敗，2 用法錯誤。沒有帳戶時沒有可寫入的內容：命令失敗，之前產生的檔案保持不變。

## partner-balance history

help-history-about = 每天的餘額：消費、儲值和剩餘；匯出或刪除餘額記錄
help-history-json = 每個帳戶每天一行 JSON
help-history-example = 最近 30 天
help-history-days = 依您的時區每天一行，均為整天的資料：消費、儲值，以及當天最後一次查詢的餘額。入口網站只提供當時的餘額，因此只能看到兩次查詢之間的差額：其間的消費和儲值無法區分，都計入後一次查詢的日期。沒有查詢的日期顯示為橫線，在 JSON 中為 null。
help-history-fields = --json 為每個帳戶每天輸出一個物件，各佔一行（JSON Lines）。欄位：account、day、spent、topped_up、balance（字串形式的十進位數）、currency。

## partner-balance history export

help-history-export-about = 輸出餘額記錄，精確值，最早的在前
help-history-export-about-more = 餘額保持不變的每段時間一行：首次和最後一次取得的時間。
help-history-export-format = 輸出格式
help-history-export-format-csv = 逗號分隔值，含標題列（RFC 4180）
help-history-export-format-json = 每筆餘額記錄一行 JSON
help-history-export-lines = 每行表示一段餘額不變且沒有長時間中斷查詢的時間；looks 表示查詢次數，如果此程式的舊版本未計數則略去（在 JSON 中為 null）。
help-history-export-json = --format json 每行輸出一個物件，外面沒有清單（JSON Lines）。

## partner-balance history delete

help-history-delete-about = 從這台電腦中刪除帳戶的餘額記錄，最新一筆除外
help-history-delete-yes = 不詢問；沒有可供詢問的終端機時必須使用
help-history-delete-stays = 最新一筆餘額記錄會保留，已顯示過哪些警告也會保留，因此不會重複警告。可先用 `history export` 儲存餘額記錄；`logout` 會移除整個帳戶。
help-history-delete-exit = 結束狀態：0 已刪除，1 失敗或未確認，2 用法錯誤（包括沒有可供詢問的終端機而又未使用 --yes）。

## partner-balance forecast

help-forecast-about = 餘額可用到何時，以及預測的區間
help-forecast-json = 每個帳戶一行 JSON
help-forecast-threshold = 直到餘額低於此金額；不指定則用設定中的過低門檻，與 --from 一起使用時為 0
help-forecast-from = 改用此檔案中的餘額記錄，- 表示標準輸入：每行為 time,balance
help-forecast-from-more = time 採用 RFC 3339，例如 2026-11-23T14:05:11Z，balance 用小數點。時間間隔和順序不限，第一行可以是欄位名。不涉及任何帳戶、鑰匙圈或入口網站。
help-forecast-now = 將此時間點（RFC 3339）視為目前時間：忽略較晚的餘額記錄
help-forecast-days = 在不儲值的情況下，距餘額低於過低門檻還有多少天：給出中位數，以及十次中有八次會落入的區間。資料取自磁碟上的餘額記錄，不查詢入口網站。預測基於以往的消費和定期的扣款；從未出現過的情況無法預見。餘額記錄不足一週或沒有消費時，會如實說明而不作猜測。
help-forecast-fields = --json 為每個帳戶輸出一個物件，各佔一行（JSON Lines）。欄位：account、balance、threshold（字串形式的十進位數）、days_left（p10、p50、p90，數字；400 天內不會低於門檻時為 400）或 null、empty_on（p10、p50、p90，日期）或 null、reason（為 null 的原因）或 null、spend_per_day（數字）或 null、expected_charges（由 on、amount 組成的清單）、confidence（low、fair、good）或 null、based_on_days（數字）或 null。沒有帳戶時不輸出任何行，結束狀態為 1。
help-forecast-exit = 結束狀態：0 完成（包括沒有預測），1 失敗，2 用法錯誤。

## partner-balance alerts

help-alerts-about = 已有的警告、後續的通知和暫停的提醒；試算其他設定會發出的通知
help-alerts-json = 每個帳戶一行 JSON
help-alerts-told = 對每個帳戶顯示：通知過什麼以及何時通知；各提醒是待觸發、待通知還是已通知；是否靜音；其他通知管道（程式、Webhook）中待通知或視為已通知的內容；以及下一次通知，或沒有下一次的原因。資料取自磁碟；此程式本身不發通知，由系統匣程式發出。
help-alerts-fields = --json 為每個帳戶輸出一個物件，各佔一行（JSON Lines）。欄位：account、told（由 time、kind、also、balance 組成的清單，balance 為字串形式的十進位數或 null）、states（critical、low、days、refused、blind：各為 armed、due 或 told）、token_ends_at、snooze（since、until（直到儲值時為 null）、holds_critical）或 null、is_quiet、quiet_until（始終勿擾時也為 null）、next（time、kind、also）或 null、next_reminder（不考慮勿擾和靜音）或 null、waits（沒有 next 的原因：never_read、last_look_failed、snoozed、always_quiet、reminders_off、nothing_due、paused）或 null、ways_out（ways：program、webhook；due：類型清單；told：在該管道視為已通知的最新一項，或 null；waiting：尚未接收的提醒數，或 null），沒有其他管道時為 null。時間採用 RFC 3339。類型：critical、low、days、refused、token、blind、reminder、recovered。

## partner-balance alerts test

help-alerts-test-about = 向此桌面以及設定中的程式和 Webhook 傳送測試，查看是否送達
help-alerts-test-sent = 先在此桌面上顯示一則通知；然後對每個帳戶或 --account 指定的帳戶，向其程式和 Webhook 傳送一則標為測試的提醒。即使沒有顯示通知的程式，也會傳送給它們。
help-alerts-test-exit = 結束狀態：0 全部已接收，1 有一項未接收，2 用法錯誤。

## partner-balance alerts snooze

help-alerts-snooze-about = 在一段時間內暫停重複提醒和餘額偏低提醒
help-alerts-snooze-for = 持續時間，1m 至 30d，例如 4h、1d 或 1d 12h
help-alerts-snooze-until-topped-up = 直到儲值：即餘額高於上一次且不再偏低
help-alerts-snooze-held = 靜音會暫停重複提醒和餘額偏低提醒；餘額變為過低時仍會通知，並取消靜音。如果在餘額過低時靜音，則過低提醒也會暫停。新的靜音會取代之前的靜音。系統匣程式會自動套用。
help-alerts-snooze-exit = 結束狀態：0 完成，1 失敗或尚無帳戶的資料，2 用法錯誤。

## partner-balance alerts resume

help-alerts-resume-about = 取消靜音
help-alerts-resume-exit = 結束狀態：0 完成（包括沒有暫停的提醒），1 失敗或尚無帳戶的資料，2 用法錯誤。

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = 顯示 Webhook 接收方用於驗證訊息簽章的密鑰
help-alerts-webhook-secret-new = 產生新密鑰；用舊密鑰簽章的訊息不再有效
help-alerts-webhook-secret-digits = 64 位十六進位數字，首次使用時產生並儲存在鑰匙圈中。這串字元本身就是簽章的密鑰；驗證方法見 README.md。
help-alerts-webhook-secret-exit = 結束狀態：0 已顯示，1 失敗（例如沒有鑰匙圈），2 用法錯誤。

## partner-balance alerts replay

help-alerts-replay-about = 根據以往的餘額記錄或檔案中的記錄，顯示依設定會發出哪些通知
help-alerts-replay-from = 改用此檔案中的查詢記錄，- 表示標準輸入：每行為 time,balance 或 time,balance,fault
help-alerts-replay-from-more = time 採用 RFC 3339，依時間順序，balance 用小數點。沒有 balance 而有 fault 代碼的行表示查詢失敗。第一行可以是欄位名。
help-alerts-replay-settings = 使用此檔案中的設定而不是目前設定；--account 從中選擇
help-alerts-replay-time-zone = 勿擾時段和日期使用此時區（例如 Europe/Berlin），而不是系統時區
help-alerts-replay-until = 到此時間點（RFC 3339）為止；不指定則為現在，與 --from 一起使用時為最後一行的時間
help-alerts-replay-json = 每則通知一行 JSON
help-alerts-replay-told = 假設電腦一直開機、只在這些時間查詢、桌面立即接收所有通知，以系統匣程式的程式碼計算依目前設定會發出的通知。磁碟上的餘額記錄不含失敗的查詢，因此不會出現無法取得餘額的通知。不會變更任何內容。
help-alerts-replay-lines = --from 讀取 time,balance,fault 各行，最後一項可以省略：
help-alerts-replay-fields = --json 為每則通知輸出一個物件，各佔一行（JSON Lines），最早的在前。欄位：time（RFC 3339）、kind、also（類型清單）、balance（字串形式的十進位數，從未取得時為 null）、summary、body。
help-alerts-replay-exit = 結束狀態：0 完成（包括不會有通知），1 失敗，2 用法錯誤。

## partner-balance login

help-login-about = 連結帳戶：先用入口網站測試認證資訊，再儲存到鑰匙圈
help-login-client-id = { -client-id }；不指定則要求輸入，或從標準輸入讀取
help-login-client-id-more = 沒有用於 { -client-secret } 的選項：其他人可能在處理程序清單中看到。輸入時不顯示，或從標準輸入讀取。
help-login-token = 只用存取權杖，代替 { -client-id } 和 { -client-secret }：效期最長半小時
help-login-base-url = 入口網站網址（如果不是預設網址）
help-login-name = 帳戶的名稱
help-login-example = 要求輸入 { -client-id } 和 { -client-secret }
help-login-where = 取得方法：由 { -vendor } 的客戶經理開通 API 存取權限；然後在 { -portal } 的「{ -api-page }」頁面啟用 API，複製 { -client-id }，並按一下 { -reset } 檢視新的 { -client-secret }。{ -reset } 會使舊密鑰失效：使用舊密鑰的其他程式將停止工作。
help-login-input = 標準輸入不是終端機時：第一行為 { -client-id }（已指定時除外），下一行為 { -client-secret }。已連結一個帳戶時，會取代其認證資訊；用 --account 指定新的 ID（1 至 60 個字元，只能包含小寫字母 a 至 z、數字以及 - _ 和 .）可再連結一個帳戶，有多個帳戶時必須指定。沒有鑰匙圈時（例如在伺服器上）不需要 login：請參閱 partner-balance --help 中的 --credentials-file 和環境變數。
help-login-exit = 結束狀態：0 已連結，1 遭拒或未能儲存（不會儲存任何內容），2 用法錯誤，130 被中斷。

## partner-balance logout

help-logout-about = 移除帳戶：包括認證資訊、餘額記錄和設定
help-logout-example = 其他帳戶不受影響
help-logout-removes = 從這台電腦中刪除該帳戶的所有痕跡，包括餘額記錄，不再詢問；可先用 `history export` 儲存餘額記錄。
help-logout-exit = 結束狀態：0 已移除，1 失敗（再次執行會從中斷處繼續），2 用法錯誤。

## partner-balance accounts

help-accounts-about = 列出帳戶：各自的狀態以及認證資訊的存放位置
help-accounts-json = 每個帳戶一行 JSON
help-accounts-example = 再連結一個
help-accounts-told = 對每個帳戶顯示磁碟上的餘額、等級和經過時間，是否已暫停，網址，以及認證資訊的存放位置。不查詢入口網站。
help-accounts-fields = --json 為每個帳戶輸出一個物件，各佔一行（JSON Lines）。欄位：account、name、base_url、credential（keychain、environment、missing、keychain_locked、keychain_missing、keychain_failed）、kind（client、token）或 null，以及與 partner-balance status 相同的 balance、currency、level、state、fetched_at、age_seconds、paused。

## partner-balance config

help-config-about = 與系統匣程式共用的設定
help-config-path-about = 設定檔的位置
help-config-show-about = 所有設定，每行一項：{ help-value-key } = { help-value-value }
help-config-get-about = 某項設定的值
help-config-set-about = 變更某項設定；執行中的系統匣程式會在一秒內套用
help-config-key = 哪項設定
help-config-value = 新的值
help-config-get-several = 指定多個帳戶時，依設定中的順序每個一行。
help-config-set-example-webhook = 不再使用 Webhook
help-config-set-several = 多次使用 --account 時，這些帳戶會全部變更或全部不變更。refresh_interval 由所有帳戶共用；與 --account 一起使用時則是該帳戶自己的值。
help-config-set-thresholds = critical 不能大於 low：兩者都調低時先改 critical，都調高時先改 low。
help-config-set-webhook = Webhook 的網址可能需要保密，而其他人可以看到命令列引數：這樣的網址最好直接寫入設定檔（partner-balance config path）。輸出中只會顯示其伺服器。
help-config-set-exit = 結束狀態：0 已變更，1 值遭拒或未能儲存，2 用法錯誤。

## 各項設定的鍵

help-key-refresh-interval = 重新整理間隔，1m 至 24h；與 --account 一起使用時為該帳戶自己的值，或 default（所有帳戶共用的值）
help-key-start-at-login = 登入時是否啟動系統匣程式；在其自身的設定中變更
help-key-hide-amount = 在其他人可能看到的地方是否隱藏金額
help-key-look-for-updates = 系統匣程式是否每天檢查一次新版本
help-key-language = 語言：auto（系統語言）或 de、pt-BR、zh-Hans 等標籤
help-key-history = 餘額記錄的保留期限：forever（永久），或 2 years、400 days 等期限
help-key-icon-account = 有多個帳戶時圖示顯示哪個：auto（最緊急的）或其 ID
help-key-account-order = 系統匣中帳戶的排列順序：urgent（緊急優先）或 own（與檔案中相同）
help-key-name = 帳戶的名稱
help-key-base-url = 入口網站網址；用 `login` 變更
help-key-currency = 三個字母的貨幣代碼
help-key-low = 餘額低於此值為偏低
help-key-critical = 餘額低於此值為過低
help-key-paused = 是否暫停該帳戶：不查詢，也不通知
help-key-rearm-percent = 餘額須比門檻高出百分之多少，之後再次低於門檻時才會再通知，0 至 100
help-key-days = 可用天數少於此值時警告，1 至 365；0：不警告
help-key-remind-low = 餘額偏低期間重複提醒的間隔：off、4h、12h、1d 或 3d
help-key-remind-critical = 餘額過低期間重複提醒的間隔
help-key-recovered = 儲值後是否通知
help-key-blind-after = 多久無法取得餘額時通知，1h 至 30d
help-key-quiet-from = 勿擾時段的開始時間，例如 22:00
help-key-quiet-until = 勿擾時段的結束時間；與 quiet_from 相同則沒有勿擾時段
help-key-days-off = 不通知的日子，例如 sat,sun；none：無
help-key-critical-breaks-quiet = 勿擾時段內餘額過低時是否仍然通知
help-key-program = 同時接收提醒的程式：完整路徑，不帶引數；留空：不使用
help-key-webhook = 同時接收提醒的網址：https，或指向這台電腦的 http；留空：不使用

## partner-balance doctor

help-doctor-about = 檢查哪些正常、哪些有問題，以及如何解決
help-doctor-bundle = 將技術支援所需的資訊寫入此檔案；其中不含機密資訊
help-doctor-exit = 結束狀態：0 沒有妨礙取得餘額的問題，1 有問題，2 用法錯誤。

## partner-balance updates

help-updates-about = 檢查一次程式是否有新版本
help-updates-json = 一行 JSON
help-updates-example = 系統匣程式每天檢查
help-updates-feed = 無論是否啟用 look_for_updates，都會讀取經過簽章的發行來源，不會下載任何內容。
help-updates-fields = --json 輸出一個物件。欄位：installed、newest（版本）、is_newer、published（RFC 3339）、notes、notes_url、update_with（由套件管理員提供時的命令）或 null、download（url、sha256）或 null。
help-updates-exit = 結束狀態：0 沒有新版本，100 有新版本，1 無法檢查，2 用法錯誤。

## partner-balance completions

help-completions-about = 產生 shell 的自動完成指令碼
help-completions-shell = 哪種 shell
help-completions-zsh = zsh，在 compinit 之前加上 fpath+=~/.zfunc：

## partner-balance man

help-man-about = 手冊頁面
help-man-output = 將所有命令的手冊頁面寫入此資料夾，而不是將主頁面寫入標準輸出
help-man-english = 手冊頁面為英文。
