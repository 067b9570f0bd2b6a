### 通知與提醒的文字

## 通知的第一行

alerts-critical-summary = { $account }：餘額過低
alerts-low-summary = { $account }：餘額偏低
alerts-reminder-critical-summary = { $account }：餘額仍然過低
alerts-reminder-low-summary = { $account }：餘額仍然偏低
alerts-days-summary = { $days ->
    [0] { $account }：餘額可用不到 1 天
   *[other] { $account }：餘額約可用 { $days } 天
}
alerts-days-hidden-summary = { $account }：餘額即將用完
alerts-refused-summary = { $account }：入口網站拒絕了認證資訊
alerts-token-ended-summary = { $account }：存取權杖已過期
alerts-token-ends-at-summary = { $account }：存取權杖將於 { $moment } 過期
alerts-token-ends-soon-summary = { $account }：存取權杖即將過期
alerts-blind-summary = { $account }：無法取得餘額
alerts-recovered-summary = 已儲值：目前餘額 { $money }
alerts-recovered-hidden-summary = 已儲值

## 通知的內文

alerts-critical-body = 餘額為 { $money }，低於門檻 { $threshold }。請立即儲值，否則訂單和續約很快會失敗。
alerts-critical-hidden-body = 餘額低於門檻。請立即儲值，否則訂單和續約很快會失敗。
alerts-low-body = 餘額為 { $money }，低於門檻 { $threshold }。請盡快儲值，以免訂單和續約失敗。
alerts-low-hidden-body = 餘額低於門檻。請盡快儲值，以免訂單和續約失敗。
alerts-days-body = 依目前的消費速度，餘額將於 { $day } 低於 { $threshold }。請在此之前儲值。
alerts-days-hidden-body = 依目前的消費速度，餘額幾天內就會過低。請在此之前儲值。
alerts-refused-body = 請用有效的 { -client-id } 和 { -client-secret } 重新連結帳戶。在此之前不會有任何提醒。
alerts-token-body = 請貼上新的權杖，或改用不會過期的 { -client-id } 和 { -client-secret } 連結帳戶。在此之前不會有任何提醒。
alerts-blind-body = 在取得餘額之前不會有任何提醒。請開啟 { -product } 查看原因。
alerts-recovered-body = { $account }：餘額為 { $money }，已回到門檻 { $threshold } 以上。
alerts-recovered-hidden-body = { $account }：餘額已回到門檻以上。

## 同時通知多件事時的後續各行

alerts-critical-line = 餘額低於門檻 { $threshold }。
alerts-critical-hidden-line = 餘額低於門檻。
alerts-low-line = 餘額也低於偏低門檻 { $threshold }。
alerts-low-hidden-line = 餘額也低於偏低門檻。
alerts-days-line = 依目前的消費速度，餘額將於 { $day } 低於 { $threshold }。
alerts-days-hidden-line = 依目前的消費速度，餘額幾天內就會過低。
alerts-refused-line = 入口網站拒絕了認證資訊。
alerts-token-ended-line = 存取權杖已過期。
alerts-token-ends-at-line = 存取權杖將於 { $moment } 過期。
alerts-token-ends-soon-line = 存取權杖即將過期。
alerts-blind-since-line = 上次取得餘額的時間：{ $moment }。
alerts-blind-never-line = 尚未取得過餘額。
alerts-reminder-line = 上次提醒時間：{ $moment }。
alerts-reminder-before-line = 先前已提醒過。

## 測試通知

alerts-test-summary = { $account }：這是一則測試通知
alerts-test-body = 此帳戶的提醒就像這樣。實際上沒有發生任何事。
alerts-test-sent = 已傳送。如果沒有出現，請檢查桌面的通知設定。
alerts-test-not-sent = 未傳送：沒有通知伺服器接收（{ $reason }）。提醒會保留到有伺服器接收為止，請啟動通知伺服器後再試一次。

## 靜音

alerts-snoozed-until = 提醒已靜音至 { $moment }
alerts-snoozed-until-topped-up = 提醒已靜音，直到儲值
alerts-snoozed = 提醒已靜音

## 提醒設定

alerts-crossings = 低於 { $low }（偏低）或低於 { $critical }（過低）
alerts-preview = 依此設定，過去 { $days } 天{ $count ->
    [0] 不會有通知
   *[other] 會有 { $count } 則通知
}。
alerts-preview-kinds = 依此設定，過去 { $days } 天會有 { $count } 則通知（{ $kinds }）。
alerts-preview-critical = 過低 { $count } 則
alerts-preview-low = 偏低 { $count } 則
alerts-preview-days = 可用天數 { $count } 則
alerts-preview-refused = 認證資訊遭拒 { $count } 則
alerts-preview-token = 存取權杖 { $count } 則
alerts-preview-blind = 無法取得 { $count } 則
alerts-preview-reminders = 重複提醒 { $count } 則
alerts-preview-recovered = 已儲值 { $count } 則
alerts-preview-unreadable = 請先修正輸入的值，之後這裡會顯示依此設定會有多少則通知。
alerts-preview-of-another = 帳戶在此期間已變更。
alerts-preview-none = 過去 { 30 } 天內沒有一整天的餘額記錄，無法試算此設定。
alerts-preview-unknown = 無法讀取歷史記錄（{ $detail }），因此不知道依此設定會有哪些通知。

## 未被接收的提醒

alerts-unsent-program-waiting = { $account } 的提醒程式自 { $since } 起未接收提醒：{ $reason }。
alerts-unsent-webhook-waiting = { $account } 的 Webhook 自 { $since } 起未接收提醒：{ $reason }。
alerts-unsent-program-given-up = { $account } 的提醒程式未接收 { $of } 的提醒：{ $reason }。
alerts-unsent-webhook-given-up = { $account } 的 Webhook 未接收 { $of } 的提醒：{ $reason }。
alerts-unsent-tried-until = 將持續重試到 { $until }。
alerts-unsent-hint-locked = 請解鎖鑰匙圈：訊息簽章所用的密鑰在其中。
alerts-unsent-hint-keychain = 訊息簽章所用的密鑰在鑰匙圈中。
alerts-unsent-hint-desktop = 桌面通知不受影響。
alerts-unsent-program-hint = 此提醒不會再次傳送。請檢查該程式及其在 settings.toml 中的路徑，然後傳送測試通知。
alerts-unsent-webhook-hint = 此提醒不會再次傳送。請檢查 settings.toml 中的網址及其伺服器，然後傳送測試通知。
alerts-unsent-reason-answered = 回應 HTTP { $status }
alerts-unsent-reason-gone = 回應表示已永久停用（HTTP 410）
alerts-unsent-reason-locked = 鑰匙圈已鎖定
alerts-unsent-reason-keychain = 無法使用鑰匙圈（{ $detail }）
alerts-unsent-reason-not-reached = 無法連線（{ $detail }）
alerts-unsent-reason-postponed = 要求稍後再傳送（代碼 75）
alerts-unsent-reason-too-slow = 未在 { $seconds } 秒內結束，已連同其子處理程序一併終止
alerts-button-open = 開啟
alerts-button-snooze-day = 靜音 { 1 } 天
alerts-button-snooze-topped-up = 靜音至儲值
alerts-unsent-reason-no-program = 找不到該程式或執行它所需的直譯器
alerts-unsent-reason-not-executable = 沒有執行權限
alerts-unsent-reason-not-started = 無法啟動（{ $detail }）
alerts-unsent-reason-ended = 已結束，代碼 { $code }
alerts-unsent-reason-signal = 被訊號 { $signal } 終止
alerts-unsent-reason-failed = 執行失敗
alerts-unsent-reason-no-answer = { $seconds } 秒內沒有回應
