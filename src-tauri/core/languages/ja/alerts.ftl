### 通知とアラートの文言

## 通知の1行目

alerts-critical-summary = { $account }: 残高が危険な水準です
alerts-low-summary = { $account }: 残高が少なくなっています
alerts-reminder-critical-summary = { $account }: 残高は依然として危険な水準です
alerts-reminder-low-summary = { $account }: 残高は依然として少ないままです
alerts-days-summary = { $days ->
    [0] { $account }: 残高は残り1日分未満です
   *[other] { $account }: 残高は残り約{ $days }日分です
}
alerts-days-hidden-summary = { $account }: まもなく残高が不足します
alerts-refused-summary = { $account }: ポータルで認証情報が拒否されました
alerts-token-ended-summary = { $account }: アクセストークンの有効期限が切れました
alerts-token-ends-at-summary = { $account }: アクセストークンの有効期限は{ $moment }です
alerts-token-ends-soon-summary = { $account }: アクセストークンの有効期限がまもなく切れます
alerts-blind-summary = { $account }: 残高を取得できません
alerts-recovered-summary = 入金済み: 現在の残高は{ $money }です
alerts-recovered-hidden-summary = 入金済み

## 通知の本文

alerts-critical-body = 残高は{ $money }で、しきい値の{ $threshold }を下回っています。このままでは注文や契約更新が失敗します。今すぐ入金してください。
alerts-critical-hidden-body = 残高がしきい値を下回っています。このままでは注文や契約更新が失敗します。今すぐ入金してください。
alerts-low-body = 残高は{ $money }で、しきい値の{ $threshold }を下回っています。注文や契約更新が失敗しないよう、早めに入金してください。
alerts-low-hidden-body = 残高がしきい値を下回っています。注文や契約更新が失敗しないよう、早めに入金してください。
alerts-days-body = このペースでは、残高は{ $day }に{ $threshold }を下回ります。それまでに入金してください。
alerts-days-hidden-body = このペースでは、残高は数日中に危険な水準になります。それまでに入金してください。
alerts-refused-body = 有効な{ -client-id }と{ -client-secret }で接続し直してください。それまでアラートは届きません。
alerts-token-body = 新しいトークンを貼り付けるか、期限のない{ -client-id }と{ -client-secret }で接続してください。それまでアラートは届きません。
alerts-blind-body = 取得できるようになるまで、アラートは届きません。原因は{ -product }を開いて確認してください。
alerts-recovered-body = { $account }: 残高は{ $money }になり、しきい値の{ $threshold }を再び上回りました。
alerts-recovered-hidden-body = { $account }: 残高がしきい値を再び上回りました。

## 通知の追加の行

alerts-critical-line = 残高がしきい値の{ $threshold }を下回っています。
alerts-critical-hidden-line = 残高がしきい値を下回っています。
alerts-low-line = 注意のしきい値の{ $threshold }も下回っています。
alerts-low-hidden-line = 注意のしきい値も下回っています。
alerts-days-line = このペースでは、残高は{ $day }に{ $threshold }を下回ります。
alerts-days-hidden-line = このペースでは、残高は数日中に危険な水準になります。
alerts-refused-line = ポータルで認証情報が拒否されました。
alerts-token-ended-line = アクセストークンの有効期限が切れました。
alerts-token-ends-at-line = アクセストークンの有効期限は{ $moment }です。
alerts-token-ends-soon-line = アクセストークンの有効期限がまもなく切れます。
alerts-blind-since-line = 残高を最後に取得したのは{ $moment }です。
alerts-blind-never-line = 残高はまだ一度も取得されていません。
alerts-reminder-line = 前回のアラート: { $moment }。
alerts-reminder-before-line = 以前にもアラートをお知らせしています。

## テスト通知

alerts-test-summary = { $account }: テスト通知です
alerts-test-body = このアカウントのアラートはこのように表示されます。実際には何も起きていません。
alerts-test-sent = 送信しました。表示されない場合は、デスクトップの通知設定を確認してください。
alerts-test-not-sent = 送信できませんでした: 通知サーバーに受け付けられませんでした（{ $reason }）。受け付けられるまでアラートは保留されます。通知サーバーを起動してから、もう一度お試しください。

## スヌーズ

alerts-snoozed-until = アラートを{ $moment }までスヌーズ中
alerts-snoozed-until-topped-up = アラートを入金までスヌーズ中
alerts-snoozed = アラートをスヌーズ中

## アラートの設定

alerts-crossings = { $low }（注意）または{ $critical }（危険）を下回ったとき
alerts-preview = この設定では、過去{ $days }日間の{ $count ->
    [0] 通知はありませんでした。
   *[other] 通知は{ $count }件でした。
}
alerts-preview-kinds = この設定では、過去{ $days }日間の通知は{ $count }件でした（{ $kinds }）。
alerts-preview-critical = 危険{ $count }件
alerts-preview-low = 注意{ $count }件
alerts-preview-days = 残り日数{ $count }件
alerts-preview-refused = 認証情報の拒否{ $count }件
alerts-preview-token = アクセストークン{ $count }件
alerts-preview-blind = 取得不可{ $count }件
alerts-preview-reminders = リマインダー{ $count }件
alerts-preview-recovered = 入金{ $count }件
alerts-preview-unreadable = 先に値を修正してください。修正すると、その設定での通知の件数がここに表示されます。
alerts-preview-of-another = その間にアカウントが変更されました。
alerts-preview-none = 過去{ 30 }日間に丸{ 1 }日分の残高データがないため、この設定を試算できません。
alerts-preview-unknown = 履歴を読み取れません（{ $detail }）。この設定での通知の件数は不明です。

## 受け取られなかったアラート

alerts-unsent-program-waiting = { $account }のアラート用プログラムは、{ $since }以降アラートを受け取っていません: { $reason }。
alerts-unsent-webhook-waiting = { $account }のWebhookは、{ $since }以降アラートを受け取っていません: { $reason }。
alerts-unsent-program-given-up = { $account }のアラート用プログラムは、{ $of }のアラートを受け取りませんでした: { $reason }。
alerts-unsent-webhook-given-up = { $account }のWebhookは、{ $of }のアラートを受け取りませんでした: { $reason }。
alerts-unsent-tried-until = { $until }まで再試行します。
alerts-unsent-hint-locked = キーチェーンのロックを解除してください。メッセージの署名に使うシークレットがその中にあります。
alerts-unsent-hint-keychain = メッセージの署名に使うシークレットはキーチェーンにあります。
alerts-unsent-hint-desktop = デスクトップには通常どおり通知されます。
alerts-unsent-program-hint = このアラートは再送信されません。プログラムとsettings.tomlに記載されたパスを確認してから、テスト通知を送信してください。
alerts-unsent-webhook-hint = このアラートは再送信されません。settings.tomlに記載されたアドレスとそのサーバーを確認してから、テスト通知を送信してください。
alerts-unsent-reason-answered = HTTP { $status }が返されました
alerts-unsent-reason-gone = 恒久的に廃止されたという応答がありました（HTTP 410）
alerts-unsent-reason-locked = キーチェーンがロックされています
alerts-unsent-reason-keychain = キーチェーンを使用できません（{ $detail }）
alerts-unsent-reason-not-reached = 接続できません（{ $detail }）
alerts-unsent-reason-postponed = 後で送るよう求められました（コード75）
alerts-unsent-reason-too-slow = { $seconds }秒以内に終了しなかったため、子プロセスとともに強制終了しました
alerts-button-open = 開く
alerts-button-snooze-day = { 1 }日スヌーズ
alerts-button-snooze-topped-up = 入金まで
alerts-unsent-reason-no-program = プログラムまたはその実行に必要なインタープリターが見つかりません
alerts-unsent-reason-not-executable = 実行権限がありません
alerts-unsent-reason-not-started = 起動できません（{ $detail }）
alerts-unsent-reason-ended = コード{ $code }で終了しました
alerts-unsent-reason-signal = シグナル{ $signal }で終了しました
alerts-unsent-reason-failed = 失敗しました
alerts-unsent-reason-no-answer = { $seconds }秒以内に応答がありませんでした
