### 彈出視窗（寬約 360 像素）的固定文字

## 多個介面

popover-demo-strip = 示範：模擬帳戶
popover-back = 返回
popover-refresh = 立即重新整理
popover-refreshing = 重新整理中…
popover-open-portal = 開啟 { -portal }
popover-save = 儲存
popover-saving = 儲存中…
popover-quit = 結束 { -product }

## 帳戶清單

popover-accounts-title = 帳戶
popover-accounts-arrange = 調整順序
popover-accounts-order = 順序
popover-accounts-urgent = 緊急優先
popover-accounts-own = 自訂順序
popover-accounts-add = 新增帳戶
popover-accounts-up = 上移 { $account }
popover-accounts-down = 下移 { $account }
popover-accounts-place = { $account }：第 { $place } 個，共 { $count } 個

## 餘額

popover-balance-all-accounts = 所有帳戶
popover-balance-demo = 示範
popover-balance-stale = 之後可能有變動。
popover-balance-hidden = 金額已隱藏
popover-balance-unknown = 餘額不明
popover-balance-moment = （{ $moment }）
popover-snooze-day = 靜音 { 1 } 天
popover-snooze-topped-up = 靜音至儲值
popover-snooze-end = 取消靜音
popover-snooze-ended = 已取消靜音。

## 圖表

popover-chart-time = 顯示期間
popover-chart-week = { 7 } 天
popover-chart-month = { 30 } 天
popover-chart-quarter = { 90 } 天
popover-chart-year = 1 年
popover-chart-all = 全部
popover-chart-points = 餘額記錄與預測
popover-chart-since = 自 { $moment } 起
popover-chart-list = { $first }，{ $second }
popover-chart-table = 表格與匯出

## 連結帳戶

popover-connect-title-first = 連結帳戶
popover-connect-title-add = 新增帳戶
popover-connect-title-again = 輸入認證資訊
popover-connect-step-manager = 請 <b>{ -vendor } 客戶經理</b>開通 API 存取權限。
popover-connect-step-api = 在 { -portal } 中開啟 <b>{ -api-page }</b>，啟用 API 並複製 <b>{ -client-id }</b>。
popover-connect-step-reset = 按一下 <b>{ -reset }</b> 檢視新的 <b>{ -client-secret }</b>。
popover-connect-caution = <b>{ -reset } 會使舊密鑰失效。</b>使用舊密鑰的其他整合應用程式在換用新密鑰前將無法運作。
popover-connect-kind = 連結方式
popover-connect-kind-client = { -client-id } 和 { -client-secret }
popover-connect-token = 存取權杖
popover-connect-name = 名稱
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = 顯示
popover-connect-show-label = 顯示 { -client-secret }
popover-connect-hide = 隱藏
popover-connect-hide-label = 隱藏 { -client-secret }
popover-connect-secret-hint = 只儲存在系統的鑰匙圈中。
popover-connect-token-hint = 效期最長半小時。{ -client-id } 和 { -client-secret } 長期有效。
popover-connect-address = 入口網站網址
popover-connect-address-hint = 留空則使用預設網址。
popover-connect-submit = 測試並儲存
popover-connect-testing = 測試中…
popover-connect-demo = 試用示範帳戶
popover-connect-starting = 啟動中…
popover-connect-connecting = 連結中…

## 問題

popover-problem-request = 請求 ID
popover-problem-copy = 複製
popover-problem-copy-label = 複製請求 ID
popover-problem-copied = 已複製
popover-problem-copied-label = 請求 ID 已複製。
popover-problem-selected = 已選取
popover-problem-selected-label = 請求 ID 已選取，請用鍵盤複製。
popover-problem-try-again = 重試
popover-problem-credentials = 輸入認證資訊
popover-problem-this-run = 僅本次執行使用
popover-problem-dismiss = 關閉

## 設定

popover-settings-title = 設定
popover-settings-name = 名稱
popover-settings-currency = 幣別
popover-settings-low = 偏低門檻
popover-settings-critical = 過低門檻
popover-settings-refresh = 重新整理間隔
popover-settings-minutes = 分鐘
popover-settings-language = 語言
popover-settings-pause = 暫停此帳戶
popover-settings-in-icon = 一律顯示在系統匣圖示
popover-settings-at-login = 登入時啟動
popover-settings-hide = 隱藏金額
popover-settings-hide-hint = 用於螢幕分享：系統匣和此視窗中不顯示金額。
popover-settings-updates = 檢查更新
popover-settings-updates-hint = 每天一次；有更新時會顯示在系統匣選單中。
popover-settings-add = 新增其他帳戶
popover-settings-forget = 移除此帳戶
popover-settings-leave-demo = 結束示範
popover-settings-leaving = 結束中…
popover-settings-question = <b>移除此帳戶？</b>其認證資訊、設定和歷史記錄將從這台電腦中刪除。
popover-settings-question-yes = 移除
popover-settings-forgetting = 移除中…
popover-settings-question-no = 取消
popover-settings-saved = 設定已儲存。

## 提醒設定

popover-alerts-title = 提醒
popover-alerts-when = 餘額出現以下情況時通知我
popover-alerts-again = 回升後再次跌破，回升幅度至少
popover-alerts-percent = %
popover-alerts-days = 可用天數少於（0：不提醒）
popover-alerts-days-unit = 天
popover-alerts-topped-up = 已儲值
popover-alerts-unread = 無法取得的時間達
popover-alerts-hours-unit = 小時
popover-alerts-remind = 重複提醒的間隔
popover-alerts-low = 偏低
popover-alerts-critical = 過低
popover-alerts-remind-never = 不提醒
popover-alerts-remind-four-hours = { 4 } 小時
popover-alerts-remind-twelve-hours = { 12 } 小時
popover-alerts-remind-day = { 1 } 天
popover-alerts-remind-three-days = { 3 } 天
popover-alerts-quiet = 勿擾
popover-alerts-quiet-hours = 勿擾時段
popover-alerts-quiet-from = 開始
popover-alerts-quiet-to = 結束
popover-alerts-days-off = 勿擾日
popover-alerts-monday = 一
popover-alerts-tuesday = 二
popover-alerts-wednesday = 三
popover-alerts-thursday = 四
popover-alerts-friday = 五
popover-alerts-saturday = 六
popover-alerts-sunday = 日
popover-alerts-break = 餘額過低時仍然提醒
popover-alerts-break-hint = 其他提醒會等到勿擾結束後發出。
popover-alerts-test = 傳送測試通知
popover-alerts-sending = 傳送中…
popover-alerts-saved = 提醒設定已儲存。

## 歷史記錄

popover-history-title = 歷史記錄
popover-history-export = 匯出為 CSV
popover-history-exporting = 匯出中…
popover-history-saved = 已儲存到 { $path }
popover-history-exported = 已匯出。
popover-history-delete = 刪除歷史記錄
popover-history-question = <b>刪除歷史記錄？</b>除最新一筆外，所有餘額記錄都將從這台電腦中刪除。入口網站也不保留這些記錄。
popover-history-question-yes = 刪除
popover-history-deleting = 刪除中…
popover-history-question-no = 取消
popover-history-deleted = 歷史記錄已刪除。
popover-history-hint = 兩次取得之間的儲值和消費無法區分：入口網站不保留歷史記錄。
popover-history-readings = 餘額記錄，最新的在前
popover-history-when = 時間
popover-history-balance = 餘額
popover-history-gap = 無記錄
