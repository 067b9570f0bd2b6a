### 用語：balance 餘額，threshold 門檻（low 偏低，critical 過低，normal 正常，unknown 不明），top up 儲值，alert 提醒，
### reminder 重複提醒，notification 通知，snooze 靜音，pause 暫停，read 取得，reading 餘額記錄，refresh 重新整理，update（程式）更新，
### renewal 續約，charge 扣款，keychain 鑰匙圈，credentials 認證資訊，access token 存取權杖，account 帳戶，forget 移除，connect 連結（網路則用連線），
### tray 系統匣，settings 設定，history 歷史記錄，forecast 預測，portal 入口網站，feed of releases 發行來源，certificate 憑證，
### Try again「重試」
### quiet time 勿擾，told 已通知，due 待通知，armed 待觸發，look 查詢，ways out 其他通知管道，exit status 結束狀態
### 格式：中文與英文、數字之間加空格；冒號、括號、引號用全形（：（）「」）。

## 等級

balance-level-normal = 正常
balance-level-low = 偏低
balance-level-critical = 過低
balance-level-unknown = 不明
balance-level-word-normal = 正常
balance-level-word-low = 偏低
balance-level-word-critical = 過低
balance-level-word-unknown = 不明
balance-level-sentence-normal = 正常：偏低門檻為 { $threshold }
balance-level-sentence-low = 偏低：低於門檻 { $threshold }
balance-level-sentence-critical = 過低：低於門檻 { $threshold }
balance-level-sentence-unknown = 尚未取得餘額

## 帳戶餘額

balance-amount-low = { $amount }（偏低）
balance-amount-critical = { $amount }（過低）
balance-amount-hidden = 金額已隱藏
balance-amount-unknown = 餘額不明
balance-account-facts = { $account }：{ $facts }
balance-account-facts-problem = { $account }：{ $facts }。{ $problem }
balance-demo-name = { $account }（示範）
balance-list = { $first }，{ $second }
balance-as-of = 截至 { $moment }
balance-as-of-stale = 截至 { $moment }，之後可能有變動
balance-line-as-of = 截至 { $moment }
balance-line-paused = 已暫停
balance-line-snoozed = 提醒已靜音
balance-line-not-read = 尚未取得
balance-not-read-yet = 尚未取得
balance-paused = 已暫停
balance-row-level-age = { $level } · { $age }
balance-updated = 上次更新：{ $age }
balance-next-at = 下次重新整理：{ $time }
balance-next-within-a-minute = 下次重新整理：一分鐘內
balance-next-later = 下次重新整理：稍後
balance-announcement = 餘額：{ $amount }。
balance-announcement-stale = 餘額：{ $amount }，之後可能有變動。
balance-announcement-accounts = 共 { $count } 個帳戶。
balance-announcement-account = { $account }：{ $amount }。
balance-more-accounts = 還有 { $count } 個帳戶

## 帳戶與認證資訊

balance-connected-as = 已連結：{ $who }
balance-token-until = 此存取權杖的有效期限至 { $moment }。
balance-token-half-hour = 此存取權杖的效期最長半小時。
balance-token-this-run = 結束程式後不會保留。
balance-credentials-this-run = 認證資訊在結束程式後不會保留。
balance-credentials-environment = 認證資訊來自環境變數。
balance-storing = 儲存中…

## 餘額可用天數

balance-days-less = 餘額可用不到 1 天
balance-days-less-at-most = 餘額可用不到 1 天（最多 { $last } 天）
balance-days-more = 餘額可用超過 { $horizon } 天
balance-days-more-at-least = 餘額可用超過 { $horizon } 天（至少 { $first } 天）
balance-days-about = 餘額約可用 { $days } 天，至 { $day }
balance-days-about-range = 餘額約可用 { $days } 天（{ $first } 至 { $last } 天），至 { $day }
balance-days-about-open = 餘額約可用 { $days } 天（{ $first } 天至超過 { $horizon } 天），至 { $day }
balance-below-already = 已低於 { $threshold }
balance-below-probably = 目前很可能已低於 { $threshold }
balance-below-threshold-probably = 目前很可能已低於門檻
balance-no-forecast-no-reading = 無法預測：尚未取得過餘額
balance-no-forecast-too-old = 無法預測：已超過 { 30 } 天未取得餘額
balance-no-forecast-week = 暫無預測：需要一週的餘額記錄
balance-no-forecast-no-spending = 無法預測：尚無消費

## 系統匣提示與選單

balance-tooltip-not-connected = { -product }：未連結帳戶
balance-menu-not-connected = 未連結帳戶
balance-click-to-connect = 按一下即可連結
balance-menu-refresh = 立即重新整理
balance-menu-open = 開啟
balance-menu-portal = { -portal }
balance-menu-settings = 設定
balance-menu-snooze-day = 將提醒靜音 { 1 } 天
balance-menu-snooze-day-of = { $account }：將提醒靜音 { 1 } 天
balance-menu-snooze-topped-up = 將提醒靜音，直到儲值
balance-menu-snooze-topped-up-of = { $account }：將提醒靜音，直到儲值
balance-menu-end-snooze = 取消靜音
balance-menu-end-snooze-of = { $account }：取消靜音
balance-menu-restart = { -product } 已更新：重新啟動
balance-menu-quit = 結束

## 程式的新版本

balance-update-notes = 新版本 { $version } 已推出：檢視更新內容
balance-update-get-package = 下載 { $file }，然後執行：{ $command }
balance-update-get-packages = 透過套件管理員更新
balance-update-get-download = 下載 { $version } 版
balance-update-how-package = 從 { $page } 下載 { $file }，然後執行：{ $command }
balance-update-how-packages = 請用安裝時所用的套件管理員更新。
balance-update-how-download = 下載：{ $address }
balance-update-how-nothing = 沒有適用於此系統的下載。

## 圖表

balance-chart-hidden = 金額已隱藏，因此也不顯示圖表。
balance-chart-few = 有兩筆餘額記錄後才會顯示圖表。
balance-chart-few-in-range = 這段期間的餘額記錄不到兩筆，可試試較長的期間。
balance-chart-summary = { $from } 至 { $to } 的餘額：期初 { $first }，期末 { $last }，最低 { $lowest }（{ $lowest_day }）。
balance-chart-summary-topped-up = { $count ->
    [1] 儲值 1 次，金額至少 { $money }。
   *[other] 儲值 { $count } 次，合計至少 { $money }。
}
balance-chart-top-up = { $count ->
    [1] 儲值至少 { $money }
   *[other] 儲值 { $count } 次，合計至少 { $money }
}
balance-chart-about = 約 { $money }
balance-chart-range = { $low } 至 { $high }
balance-chart-range-charge = { $range }；預計扣款：{ $charge }
balance-chart-charge = { $day }：預計扣款約 { $money }
balance-chart-threshold-low = 偏低 { $amount }
balance-chart-threshold-critical = 過低 { $amount }
balance-chart-thresholds = { $low } · { $critical }
balance-demo-account = 示範帳戶
balance-language-of-system = 系統語言

## 系統匣程式 --help 的輸出

balance-tray-help-about = { -product }：在系統匣中顯示 { -vendor } { -portal } 帳戶的餘額。
balance-tray-help-usage = 用法：{ $command }
balance-tray-help-background = 啟動時不開啟視窗（與登入時相同）。
balance-tray-help-quit = 結束正在執行的程式，並等待其結束。如果程式未在執行，結束狀態為 3。
balance-tray-help-version = 顯示版本。
balance-tray-help-help = 顯示此說明。
