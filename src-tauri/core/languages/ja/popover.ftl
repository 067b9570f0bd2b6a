### ポップオーバー（幅約360ピクセルのウィンドウ）の固定の文言

## 複数の画面

popover-demo-strip = デモ: 架空のアカウント
popover-back = 戻る
popover-refresh = 今すぐ更新
popover-refreshing = 更新中…
popover-open-portal = { -portal }を開く
popover-save = 保存
popover-saving = 保存中…
popover-quit = { -product }を終了

## アカウントの一覧

popover-accounts-title = アカウント
popover-accounts-arrange = 並べ替え
popover-accounts-order = 並び順
popover-accounts-urgent = 緊急度順
popover-accounts-own = 自分で並べた順
popover-accounts-add = アカウントを追加
popover-accounts-up = { $account }を上へ移動
popover-accounts-down = { $account }を下へ移動
popover-accounts-place = { $account }: { $count }件中{ $place }番目

## 残高

popover-balance-all-accounts = すべてのアカウント
popover-balance-demo = デモ
popover-balance-stale = その後変動した可能性があります。
popover-balance-hidden = 金額非表示
popover-balance-unknown = 残高不明
popover-balance-moment = （{ $moment }）
popover-snooze-day = { 1 }日スヌーズ
popover-snooze-topped-up = 入金まで
popover-snooze-end = スヌーズを解除
popover-snooze-ended = スヌーズを解除しました。

## グラフ

popover-chart-time = 表示期間
popover-chart-week = { 7 }日
popover-chart-month = { 30 }日
popover-chart-quarter = { 90 }日
popover-chart-year = 1年
popover-chart-all = 全期間
popover-chart-points = 残高データと予測
popover-chart-since = { $moment }から
popover-chart-list = { $first }、{ $second }
popover-chart-table = 表とエクスポート

## アカウントの接続

popover-connect-title-first = アカウントの接続
popover-connect-title-add = アカウントの追加
popover-connect-title-again = 認証情報の入力
popover-connect-step-manager = <b>{ -vendor }の担当者（アカウントマネージャー）</b>にAPIアクセスの許可を依頼します。
popover-connect-step-api = { -portal }で<b>{ -api-page }</b>を開き、APIをオンにして<b>{ -client-id }</b>をコピーします。
popover-connect-step-reset = <b>{ -reset }</b>を押すと、新しい<b>{ -client-secret }</b>が表示されます。
popover-connect-caution = <b>{ -reset }を押すと、古いシークレットは無効になります。</b>古いシークレットを使う他の連携システムは、新しいものを設定するまで動作しません。
popover-connect-kind = 接続方法
popover-connect-kind-client = { -client-id }と{ -client-secret }
popover-connect-token = アクセストークン
popover-connect-name = 名前
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = 表示
popover-connect-show-label = { -client-secret }を表示
popover-connect-hide = 隠す
popover-connect-hide-label = { -client-secret }を隠す
popover-connect-secret-hint = システムのキーチェーンにのみ保存されます。
popover-connect-token-hint = 有効期間は最長30分です。{ -client-id }と{ -client-secret }には期限がありません。
popover-connect-address = ポータルのアドレス
popover-connect-address-hint = 空欄のままにすると既定のアドレスを使用します。
popover-connect-submit = テストして保存
popover-connect-testing = テスト中…
popover-connect-demo = デモを試す
popover-connect-starting = 開始中…
popover-connect-connecting = 接続中…

## 問題

popover-problem-request = リクエストID
popover-problem-copy = コピー
popover-problem-copy-label = リクエストIDをコピー
popover-problem-copied = コピーしました
popover-problem-copied-label = リクエストIDをコピーしました。
popover-problem-selected = 選択しました
popover-problem-selected-label = リクエストIDを選択しました。キーボードでコピーしてください。
popover-problem-try-again = 再試行
popover-problem-credentials = 認証情報を入力
popover-problem-this-run = 今回のみ保持
popover-problem-dismiss = 閉じる

## 設定

popover-settings-title = 設定
popover-settings-name = 名前
popover-settings-currency = 通貨
popover-settings-low = 注意のしきい値
popover-settings-critical = 危険のしきい値
popover-settings-refresh = 更新間隔
popover-settings-minutes = 分
popover-settings-language = 言語
popover-settings-pause = このアカウントを一時停止
popover-settings-in-icon = 常にトレイアイコンに表示
popover-settings-at-login = ログイン時に起動
popover-settings-hide = 金額を隠す
popover-settings-hide-hint = 画面共有用: トレイとこのウィンドウで非表示になります。
popover-settings-updates = アップデートを確認
popover-settings-updates-hint = 1日1回。アップデートはトレイのメニューに表示されます。
popover-settings-add = 別のアカウントを追加
popover-settings-forget = このアカウントの登録を解除
popover-settings-leave-demo = デモを終了
popover-settings-leaving = 終了中…
popover-settings-question = <b>このアカウントの登録を解除しますか？</b>認証情報、設定、履歴がこのコンピューターから削除されます。
popover-settings-question-yes = 登録を解除
popover-settings-forgetting = 解除中…
popover-settings-question-no = キャンセル
popover-settings-saved = 設定を保存しました。

## アラートの設定

popover-alerts-title = アラート
popover-alerts-when = 残高が次の状態になったら通知
popover-alerts-again = 回復後に再び下回ったとき（回復幅）
popover-alerts-percent = %
popover-alerts-days = 残り日数が次を下回るとき（0でオフ）
popover-alerts-days-unit = 日
popover-alerts-topped-up = 入金されたとき
popover-alerts-unread = 次の時間、取得できないとき
popover-alerts-hours-unit = 時間
popover-alerts-remind = リマインダーの間隔
popover-alerts-low = 注意
popover-alerts-critical = 危険
popover-alerts-remind-never = なし
popover-alerts-remind-four-hours = { 4 }時間
popover-alerts-remind-twelve-hours = { 12 }時間
popover-alerts-remind-day = { 1 }日
popover-alerts-remind-three-days = { 3 }日
popover-alerts-quiet = 通知オフ
popover-alerts-quiet-hours = 通知オフの時間帯
popover-alerts-quiet-from = 開始
popover-alerts-quiet-to = 終了
popover-alerts-days-off = 通知オフの曜日
popover-alerts-monday = 月
popover-alerts-tuesday = 火
popover-alerts-wednesday = 水
popover-alerts-thursday = 木
popover-alerts-friday = 金
popover-alerts-saturday = 土
popover-alerts-sunday = 日
popover-alerts-break = 残高が危険な水準のときは常に通知
popover-alerts-break-hint = その他のアラートは、通知オフの終了後に通知します。
popover-alerts-test = テスト通知を送信
popover-alerts-sending = 送信中…
popover-alerts-saved = アラートの設定を保存しました。

## 履歴

popover-history-title = 履歴
popover-history-export = CSVでエクスポート
popover-history-exporting = エクスポート中…
popover-history-saved = 保存先: { $path }
popover-history-exported = エクスポートしました。
popover-history-delete = 履歴を削除
popover-history-question = <b>履歴を削除しますか？</b>最新のものを除くすべての残高データがこのコンピューターから削除されます。ポータルにも残っていません。
popover-history-question-yes = 削除
popover-history-deleting = 削除中…
popover-history-question-no = キャンセル
popover-history-deleted = 履歴を削除しました。
popover-history-hint = 2回の取得の間に行われた入金と利用は区別できません。ポータルに履歴が残らないためです。
popover-history-readings = 残高データ（新しい順）
popover-history-when = 日時
popover-history-balance = 残高
popover-history-gap = データなし
