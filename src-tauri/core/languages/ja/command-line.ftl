### コマンドが人向けに出力する文言。機械が読む出力はどの言語でも英語。

## 問題の下の対処方法

command-line-hint-credentials-refused = { -client-id }と{ -client-secret }を確認してください。{ -portal }の「{ -api-page }」でシークレットをリセットした場合は、新しいもので`partner-balance login`を実行してください。
command-line-hint-credentials-missing = `partner-balance login`を実行するか、認証情報を環境変数または--credentials-fileで指定してください。
command-line-hint-environment-unusable = 環境変数、または--credentials-fileで指定したファイルを修正してください。
command-line-hint-token-expired = 貼り付けたトークンの有効期間は最長30分です。新しいトークン、または期限のない{ -client-id }と{ -client-secret }で`partner-balance login`を実行してください。
command-line-hint-wrong-address = ポータルのアドレスを確認してください。`partner-balance login --base-url`で変更できます。
command-line-hint-address-changed = 認証情報は、入力時のアドレスでのみ使用されます。新しいアドレスを使う場合は`partner-balance login`を実行し、使わない場合はアドレスを元に戻してください（settings.tomlのbase_url、PARTNER_BALANCE_BASE_URL）。
command-line-hint-keychain-locked = ロックを解除してコマンドを再実行するか、認証情報を環境変数または--credentials-fileで指定してください。
command-line-hint-keychain-missing = GNOME Keyring、KWalletなどのキーチェーン（Secret Service）を起動してください。デスクトップのないコンピューターでは、認証情報を環境変数または--credentials-fileで指定してください。
command-line-hint-keychain-failed = キーチェーンを再起動するか、ログアウトしてログインし直すか、認証情報を環境変数または--credentials-fileで指定してください。KWalletは、QCAのOpenSSLプラグインがインストールされていない場合にも失敗します（Debianではlibqca-qt6-plugins）。
command-line-hint-rate-limited = 問題が続く場合は、更新間隔を長くしてください: `partner-balance config set refresh_interval 30m`。
command-line-hint-history-unavailable = データディレクトリの空き容量とアクセス権を確認してください。
command-line-hint-settings-unavailable = 設定ディレクトリの空き容量とアクセス権を確認してください。

## status、accounts、watchの列、ステータスバーのツールチップとメニュー

command-line-updated = 更新: { $age }
command-line-updated-stale = 更新: { $age }（その後変動した可能性あり）
command-line-updated-stale-line = 更新: { $age }（その後変動した可能性あり）
command-line-request-id = リクエストID: { $id }
command-line-sentence = { $text }。
command-line-of-account = { $account }: { $what }。
command-line-more-lines = … 他{ $count }件
command-line-bar-not-connected = 未接続
command-line-bar-connect = アカウントが接続されていません: partner-balance loginを実行してください
command-line-menu-no-account = アカウントが接続されていません
command-line-menu-connect = ターミナルでpartner-balance loginを実行
command-line-menu-again = 再実行

## 多くのコマンドに共通の失敗

command-line-no-account = アカウントが接続されていません。
command-line-no-account-hint = `partner-balance login`で接続できます。キーチェーンのないサーバーでは、認証情報を環境変数または--credentials-fileで指定してください（partner-balance --helpを参照）。
command-line-output-unwritten = 出力を書き込めません: { $reason }。
command-line-file-unreadable = { $file }を読み取れません: { $reason }。
command-line-file-unwritten = { $file }に書き込めません: { $reason }。
command-line-stdin-unreadable = 標準入力を読み取れません: { $reason }。
command-line-stdin-no-text = 標準入力がUTF-8のテキストではありません。
command-line-stdin-no-text-hint = 元のファイルをUTF-8で保存してください。
command-line-no-waiting = システムの待機機能を使用できません: { $reason }。
command-line-no-signals = システムのシグナルを使用できません: { $reason }。
command-line-reason-not-found = ファイルまたはフォルダーが存在しません
command-line-reason-is-folder = フォルダーです
command-line-reason-not-a-folder = パスの途中にフォルダーではなくファイルがあります
command-line-reason-disk-full = ディスクの空き容量がありません
command-line-reason-read-only = ディスクは読み取り専用です
command-line-reason-not-permitted = アクセスが許可されていません
command-line-others-folder = { $folder }は別のユーザーのものです。rootのファイルを置くと、そのユーザーが使用できなくなります。
command-line-others-folder-hint = sudoを使わずにそのユーザーで実行するか、rootとしてroot自身のフォルダーで実行してください: sudo -H。

## 対象のアカウント

command-line-one-account = このコマンドの対象は1アカウントだけです。--accountは1回だけ指定してください。
command-line-several-accounts = アカウントが複数あります。--accountで選択してください（{ $ids }）。
command-line-several-called = { $name }という名前のアカウントが複数あります。
command-line-several-called-hint = IDで選択してください: { $ids }。
command-line-no-such-account = アカウント{ $name }はありません。
command-line-no-such-account-hint = 存在するアカウント: { $ids }。
command-line-no-such-account-none = 接続されているアカウントはありません。`partner-balance login`で接続できます。

## 位置が誤っているオプション

command-line-misplaced-status = `status`のオプションはコマンド名の後に指定します。例: partner-balance status --json
command-line-misplaced-export = `history export`のオプションはコマンド名の後に指定します。例: partner-balance history export --since 30d
command-line-misplaced-replay = `alerts replay`のオプションはコマンド名の後に指定します。例: partner-balance alerts replay --json
command-line-wrong-usage = 使い方の誤り: { $command }を参照
command-line-login-no-secret = loginの引数にシークレットは指定できません。プロセスの一覧から他人に読み取られるおそれがあるためです。
command-line-login-no-secret-hint = シークレットはプロンプトで入力するか、標準入力から渡します（partner-balance login --helpを参照）。

## accounts: 認証情報の保管場所

command-line-accounts-keychain-client = キーチェーンの{ -client-id }と{ -client-secret }
command-line-accounts-keychain-token = キーチェーンのアクセストークン
command-line-accounts-environment-client = 環境変数の{ -client-id }と{ -client-secret }
command-line-accounts-environment-token = 環境変数のアクセストークン
command-line-accounts-environment-unusable = 環境変数の認証情報（使用不可）
command-line-accounts-missing = 認証情報なし: partner-balance loginを実行してください
command-line-accounts-keychain-locked = キーチェーンはロックされています
command-line-accounts-keychain-missing = キーチェーンが動作していません
command-line-accounts-keychain-failed = キーチェーンのエラー

## alerts: 通知したものと今後の通知

command-line-alert-critical = 危険
command-line-alert-low = 注意
command-line-alert-days = 残り日数
command-line-alert-refused = 認証情報の拒否
command-line-alert-token = アクセストークンの期限
command-line-alert-blind = 取得不可
command-line-alert-reminder = リマインダー
command-line-alert-recovered = 入金
command-line-alerts-none-told = 通知はまだありません。
command-line-alerts-told = { $moment }に通知: { $kinds }。
command-line-alerts-told-balance = { $moment }に通知: { $kinds }（{ $money }）。
command-line-alerts-state = { $alert }: { $state }。
command-line-alerts-critical = 危険
command-line-alerts-critical-below = 危険（{ $money }未満）
command-line-alerts-low = 注意
command-line-alerts-low-below = 注意（{ $money }未満）
command-line-alerts-days = 残り日数（{ $days }日未満）
command-line-alerts-refused = 認証情報の拒否
command-line-alerts-blind = 取得不可（{ $time }以上）
command-line-alerts-armed = 待機中
command-line-alerts-due = 未通知（通知待ち）
command-line-alerts-told-state = 通知済み（待機に戻る前）
command-line-alerts-token-ends = 貼り付けたアクセストークンの有効期限は{ $moment }です。30分前に通知します。
command-line-alerts-snoozed = { $since }からスヌーズ中: { $what }。
command-line-held-back-low = リマインダーと残高が少ないという警告を{ $moment }まで保留します
command-line-held-back-low-topped-up = リマインダーと残高が少ないという警告を入金まで保留します
command-line-held-back-critical = リマインダーと残高の注意・危険の警告を{ $moment }まで保留します
command-line-held-back-critical-topped-up = リマインダーと残高の注意・危険の警告を入金まで保留します
command-line-still-told-critical = 残高が危険な水準になると通知し、スヌーズは解除されます。
command-line-still-told-else = 残高を取得できないことなど、その他は通常どおり通知します。
command-line-nothing-held-back = 保留中のアラートはありません
command-line-snooze-ended = スヌーズを解除しました。保留中のアラートはありません
command-line-nothing-was-held-back = アラートは保留されていませんでした
command-line-alerts-quiet = { $moment }まで通知オフです。
command-line-alerts-quiet-always = 常に通知オフです。すべての曜日がオフになっています。
command-line-alerts-next-now = 次の通知: { $kinds }（まもなくトレイプログラムから）。
command-line-alerts-next-at = 次の通知: { $kinds }、{ $moment }（状況が変わらない場合）。
command-line-alerts-waits-paused = 次の通知はありません: アカウントは一時停止中です。
command-line-alerts-waits-never-read = 次の通知はありません: 残高がまだ一度も取得されていません。
command-line-alerts-waits-last-look-failed = 次の通知はありません: 前回の取得に失敗しました。通知待ちのアラートは、次に取得できたときに通知されます。
command-line-alerts-waits-snoozed = 次の通知はありません: 通知待ちのアラートはスヌーズで保留されています。
command-line-alerts-waits-always-quiet = 次の通知はありません: 常に通知オフです。
command-line-alerts-waits-reminders-off = 次の通知はありません: 残高はしきい値を下回っていますが、リマインダーがオフです。
command-line-alerts-waits-nothing-due = 次の通知はありません: 通知するものがありません。
command-line-ways-out = その他の通知先（{ $ways }）: { $state }。
command-line-way-program = プログラム
command-line-way-webhook = Webhook
command-line-ways-out-due = { $kinds }は未通知（通知待ち）
command-line-ways-out-told = { $kinds }は通知済み（{ $moment }）
command-line-ways-out-none-told = 通知はまだなし
command-line-ways-out-waiting = { $count ->
    [0] 受け取り待ちなし
   *[other] 受け取り待ち{ $count }件
}
command-line-alerts-other-address = このコンピューターにある{ $account }のデータは別のアドレスのものです。何も変更されませんでした。
command-line-alerts-other-address-hint = 現在のアドレスで残高を取得すると、新しく記録が始まります: `partner-balance status`。
command-line-alerts-nothing-known = { $account }のデータがまだないため、保留するものがありません。
command-line-alerts-nothing-known-hint = 残高を取得すると記録が始まります: `partner-balance status`。

## alerts test

command-line-test-shown = テスト通知を送信しました。画面またはデスクトップの通知一覧に表示されます。
command-line-test-no-server = テスト通知は表示されませんでした: このデスクトップでは、通知を表示するプログラムが動作していません。
command-line-test-no-server-hint = デスクトップセッションで実行してください。ほとんどのデスクトップは通知を表示でき、dunstやmakoならデスクトップなしでも表示できます。サーバーでは、アラートに`partner-balance check`を使用してください。
command-line-test-no-answer = テスト通知は表示されませんでした: 通知を表示するプログラムが応答しません。
command-line-test-no-answer-hint = 後から表示されることもあります。そのプログラムを再起動するか、ログアウトしてログインし直してください。
command-line-test-refused = テスト通知は表示されませんでした: 通知を表示するプログラムに拒否されました（{ $detail }）。
command-line-test-not-shown = テスト通知は表示されませんでした: { $reason }。
command-line-test-switched-off-hint = 設定を変更して、もう一度お試しください。
command-line-test-refused-hint = デスクトップの設定で通知が許可されているか確認して、もう一度お試しください。
command-line-test-program-taken = { $account }のプログラムがテストを受け取りました。
command-line-test-webhook-taken = { $account }のWebhookがテストを受け取りました。
command-line-test-program-not-taken = { $account }のプログラムはテストを受け取りませんでした: { $reason }。
command-line-test-webhook-not-taken = { $account }のWebhookはテストを受け取りませんでした: { $reason }。

## alerts webhook-secret

command-line-webhook-secret-hint = Webhookの受信側だけに渡してください。受信側はこれで署名を検証します。
command-line-webhook-secret-new-hint = 使用されなくなった以前のものに代えて、Webhookの受信側に渡してください。

## alerts replayと、time、balance、faultの行からなるファイル

command-line-replay-no-looks = 通知はなかったはずです: 取得の記録がありません。
command-line-replay-sum = { $count ->
    [0] { $from }から{ $to }まで、通知はなかったはずです。
   *[other] { $from }から{ $to }までの通知: { $count }件。
}
command-line-replay-settings-hint = --settingsには設定ファイルを指定します（partner-balance config pathを参照）。
command-line-rows-file = { $file }の{ $line }行目: { $problem }。
command-line-rows-stdin = 標準入力の{ $line }行目: { $problem }。
command-line-rows-no-text = UTF-8のテキストではありません
command-line-rows-no-time = 「{ $text }」はUTCとの時差を含む時刻（RFC 3339）ではありません
command-line-rows-no-amount = 「{ $text }」は675.24のような金額ではありません
command-line-rows-two-fields = 必要なフィールドはtimeとbalanceの2個ですが、{ $count }個あります
command-line-rows-three-fields = 必要なフィールドはtime、balance、faultの2個または3個ですが、{ $count }個あります
command-line-rows-neither = balanceもfaultもありません
command-line-rows-both = balanceとfaultの両方があります。1回の取得で得られるのはどちらか一方です
command-line-rows-order = { $time }は前の行の時刻より前です
command-line-rows-no-code = 「{ $text }」はfaultのコードではありません
command-line-rows-form-readings = 各行の形式はtime,balanceです（例: 2026-11-23T14:05:11Z,675.24）。1行目は項目名でもかまいません。
command-line-rows-form-looks = 各行の形式はtime,balanceまたはtime,balance,faultで、時刻順に並べます（例: 2026-11-23T14:05:11Z,675.24、2026-11-23T14:05:11Z,,offline）。1行目は項目名でもかまいません。fault: { $codes }。

## config

command-line-config-address = アドレスは`partner-balance login --base-url`で変更します。変更前にテストされます。
command-line-look-for-source = プログラムの入手元を確認してください。
command-line-config-critical-above = 危険のしきい値が注意のしきい値を上回ります。
command-line-config-critical-above-hint = 先に`partner-balance config set critical`で危険のしきい値を下げてください。
command-line-config-no-tray = トレイプログラムが、このプログラムと同じ場所にも検索パスにも見つかりません。
command-line-config-no-tray-hint = start_at_loginはトレイプログラムの設定です。トレイプログラムをインストールするか、その設定画面で切り替えてください。
command-line-config-login-unchanged = ログイン時に起動するプログラムを変更できません（{ $detail }）。
command-line-config-login-path = プログラムのパスをそこに書き込めません
command-line-enter-interval = 1m～24hの時間（例: 10m、"1h 30m"）、または整数（分）を入力してください。
command-line-enter-true-false = trueまたはfalseを入力してください。
command-line-enter-order = urgentまたはownを入力してください。
command-line-enter-language = auto（システムの言語）、または次のいずれかを入力してください: { $tags }。
command-line-enter-blind-after = 1h～30dの時間を分単位で入力してください（例: 24h、36h）。
command-line-enter-percent = 0～{ $most }の整数を入力してください。
command-line-enter-days = 1～{ $most }の整数、または0（通知しない）を入力してください。
command-line-enter-remind = off、4h、12h、1d、3dのいずれかを入力してください。
command-line-enter-time-of-day = 22:00のように、時刻を時と分で入力してください。
command-line-enter-days-off = sat,sunのように、mon、tue、wed、thu、fri、sat、sunから曜日を入力するか、noneを入力してください。
command-line-enter-whole-address = 完全なアドレスを入力してください。表示されるアドレスは一部が省略されています。
command-line-enter-whole-address-hint = 完全なアドレスは設定ファイルにあります: `partner-balance config path`。

## --credentials-fileのファイル

command-line-credentials-unreadable = 認証情報ファイル{ $file }を読み取れません: { $reason }。
command-line-credentials-utf-16 = 認証情報ファイル{ $file }を使用できません: UTF-16で保存されています。UTF-8で保存してください。
command-line-credentials-no-text = 認証情報ファイル{ $file }を使用できません: UTF-8のテキストではありません。UTF-8で保存してください。
command-line-credentials-no-value = 認証情報ファイル{ $file }を使用できません: { $line }行目がKEY=VALUEの形式ではありません。
command-line-credentials-no-key = 認証情報ファイル{ $file }を使用できません: { $line }行目が既知のキーで始まっていません。
command-line-credentials-twice = 認証情報ファイル{ $file }を使用できません: { $line }行目で{ $key }が再び指定されています。
command-line-credentials-empty = 認証情報ファイル{ $file }を使用できません: 認証情報がありません。
command-line-credentials-hint = 行の形式の例: { $example }（`partner-balance --help`を参照）。
command-line-credentials-open = 認証情報ファイル{ $file }は他のユーザーもアクセスできるため（モード{ $mode }）、使用しません。
command-line-credentials-close = アクセスを制限するコマンド: { $command }
command-line-credentials-unknown-rights = 認証情報ファイル{ $file }を誰が読み取れるか確認できません: { $reason }。
command-line-credentials-unknown-rights-hint = このファイルは使用しません。アクセス権に対応したディスクの、自分のユーザーフォルダーに置いてください。
command-line-credentials-of-another = 認証情報ファイル{ $file }は別のユーザー（{ $owner }）のものであるため、使用しません。
command-line-credentials-open-to = 認証情報ファイル{ $file }は他のユーザーもアクセスできるため（{ $who }）、使用しません。
command-line-credentials-open-to-all = 認証情報ファイル{ $file }は誰でもアクセスできるため、使用しません。
command-line-credentials-copy = 自分のユーザーフォルダーにコピーして、そのファイルを使用してください。
command-line-who-everyone = 全員
command-line-who-at-computer = このコンピューターの前にいる全員
command-line-who-anonymous = ログインしていない人
command-line-who-logged-in = ログインしている全員
command-line-who-users = このコンピューターの全ユーザー
command-line-who-guests = ゲスト

## doctor

command-line-doctor-ok = OK
command-line-doctor-note = 参考
command-line-doctor-problem = 問題
command-line-doctor-settings = 設定
command-line-doctor-history = 履歴
command-line-doctor-keychain = キーチェーン
command-line-doctor-desktop = デスクトップ
command-line-doctor-tray = トレイ
command-line-doctor-notifications = 通知
command-line-doctor-proxy = プロキシ
command-line-doctor-network = ネットワーク
command-line-doctor-tls = TLS
command-line-doctor-portal = ポータル
command-line-doctor-clock = 時計
command-line-doctor-account = アカウント
command-line-doctor-updates = アップデート
command-line-doctor-settings-correct = { $file }を修正してください。
command-line-doctor-settings-none = { $file }はまだありません。既定の設定が使用されます。
command-line-doctor-settings-read = { $file }を読み取れます（アカウント{ $count }件）。
command-line-doctor-history-none = 残高データはまだありません。
command-line-doctor-history-unreadable = { $file }: { $detail }。
command-line-doctor-history-read = { $file }を読み取れます。最新の残高データ: { $age }。
command-line-doctor-history-read-none = { $file }を読み取れます。これらのアカウントの残高データはありません。
command-line-doctor-keychain-locked = キーチェーンがロックされています。
command-line-doctor-keychain-locked-hint = デスクトップのパスワード管理プログラムなどでロックを解除してください。
command-line-doctor-keychain-holds = ロックは解除されており、アカウントの認証情報があります。
command-line-doctor-keychain-holds-all = ロックは解除されており、全アカウントの認証情報があります。
command-line-doctor-keychain-lacks = ロックは解除されていますが、アカウントの認証情報がありません。
command-line-doctor-keychain-lacks-some = ロックは解除されていますが、一部のアカウントの認証情報がありません。
command-line-doctor-run-login = `partner-balance login`を実行してください。
command-line-doctor-keychain-open = ロックは解除されています。
command-line-doctor-keychain-silent = キーチェーンが応答しません。
command-line-doctor-keychain-silent-hint = 画面にキーチェーンの確認メッセージが出ていないか調べるか、キーチェーンを再起動してください。
command-line-doctor-keychain-missing = キーチェーンが動作していません。
command-line-doctor-keychain-missing-hint = GNOME Keyring、KWalletなどのSecret Serviceを起動してください。デスクトップがない場合は、認証情報を環境変数または--credentials-fileで指定してください。
command-line-doctor-no-desktop = デスクトップセッションがないため、トレイアイコンも通知も表示されません。
command-line-doctor-no-desktop-hint = サーバーでは対処不要です。アラートには`check`を使用します。
command-line-doctor-tray-shown = トレイアイコンを表示するパネルがあります。
command-line-doctor-tray-not-shown = トレイアイコンを表示するパネルがないため、トレイプログラムはウィンドウで開きます。
command-line-doctor-notifications-shown = 通知サーバーが動作しています。
command-line-doctor-notifications-not-shown = 通知サーバーが動作していません。動作するまでアラートは保留されます。
command-line-doctor-notifications-hint = ほとんどのデスクトップに付属しています。dunstとmakoはデスクトップなしでも動作します。
command-line-doctor-desktop-unseen = トレイアイコンと通知は調べていません。
command-line-doctor-desktop-unseen-mac = { -product }の通知が許可されているかは、システム設定の「通知」で確認できます。
command-line-doctor-desktop-unseen-windows = { -product }の通知が許可されているかは設定の「システム」>「通知」で、アイコンが表示されるかは「個人用設定」>「タスク バー」で確認できます。
command-line-doctor-proxy-unusable = 環境変数{ $name }の値は使用できるプロキシではないため、無視されます。
command-line-doctor-proxy-unusable-hint = 正しい形式の例: http://proxy.example:3128、socks5h://proxy.example:1080。
command-line-doctor-proxy-environment = 通信は環境変数（HTTPS_PROXYまたはALL_PROXY）の{ $proxy }を経由します。
command-line-doctor-proxy-system = 通信は環境変数またはシステム設定の{ $proxy }を経由します。
command-line-doctor-proxy-desktop = 通信はデスクトップ設定の{ $proxy }を経由します。
command-line-doctor-paused = { $account }: 一時停止中のため、問い合わせていません。
command-line-doctor-paused-hint = 再開するには: { $command }
command-line-doctor-account-known = { $account }: { $money }。
command-line-doctor-account-problem = { $account }: { $problem }
command-line-doctor-reached = { $host }に接続できます。
command-line-doctor-trusted = { $host }の証明書は信頼されています。
command-line-doctor-answers = { $host }はポータルとして応答しています（HTTP { $status }）。
command-line-doctor-host-problem = { $host }: { $problem }（{ $detail }）
command-line-doctor-no-connection = { $host }の名前は解決できますが、接続できません。
command-line-doctor-no-connection-hint = このネットワークのファイアウォールとプロキシを確認してください。
command-line-doctor-no-name = { $host }の名前を解決できません。
command-line-doctor-no-name-hint = このコンピューターのインターネット接続と、アドレスが正しいかを確認してください。
command-line-doctor-clock-unknown = ポータルから時刻を取得できないため、このコンピューターの時計が正しいかは不明です。
command-line-doctor-clock-right = ポータルの時計との差は1分以内です。
command-line-doctor-clock-behind = このコンピューターの時計はポータルより{ $seconds }秒遅れています。
command-line-doctor-clock-ahead = このコンピューターの時計はポータルより{ $seconds }秒進んでいます。
command-line-doctor-clock-hint = 時刻同期などで時計を合わせてください。このままではトークンの期限の判定がずれます。
command-line-doctor-updates-none = まだ確認していません。トレイプログラムが1日1回確認します。
command-line-doctor-updates-looked = 前回の確認: { $age }。
command-line-doctor-updates-known = 以前の確認によると、バージョン{ $version }が公開されています。
command-line-doctor-updates-available = バージョン{ $version }が公開されています。
command-line-doctor-updates-newest = このバージョンが最新です（確認: { $age }）。
command-line-doctor-updates-expired = 前回の確認（{ $age }）のリリースフィードは有効期限が切れています。
command-line-doctor-updates-hint = 後で再試行されます。`partner-balance updates`で今すぐ確認できます。
command-line-doctor-bundle = { $file }に書き込みました。秘密の情報は含まれていませんが、送信する前に内容を確認してください。

## forecast

command-line-forecast-hidden = 設定のhide_amountにより金額は非表示です。日数からも推測できるため表示しません。
command-line-forecast-hidden-hint = --jsonを付けると出力されます。
command-line-forecast-until = 入金しない場合に、残高が{ $threshold }を下回るまでの日数です。
command-line-forecast-spent = 1日あたりの利用額は約{ $money }です。
command-line-forecast-charges = 引き落とし見込み: { $charges }。
command-line-forecast-charge = { $day }に{ $money }
command-line-forecast-confidence-low = { $days }日分の残高データに基づく予測。確度: 低。
command-line-forecast-confidence-fair = { $days }日分の残高データに基づく予測。確度: 中。
command-line-forecast-confidence-good = { $days }日分の残高データに基づく予測。確度: 高。

## history

command-line-history-hidden = 設定のhide_amountにより金額は非表示です。表示するものはありません。
command-line-history-hidden-hint = --jsonまたは`history export`では出力されます。
command-line-history-day = 日付
command-line-history-spent = 利用
command-line-history-topped-up = 入金
command-line-history-balance = 残高
command-line-history-total = 合計
command-line-history-none = この期間の残高データはありません。
command-line-beyond-calendar = その日時は暦の範囲外です。
command-line-nothing-between = --sinceが--untilより後です。その間に期間はありません。
command-line-delete-question = 最新のものを除き、{ $accounts }の残高データをこのコンピューターから削除しますか？ [y/N]
command-line-answer-yes = y yes はい
command-line-delete-not = 何も削除されませんでした。
command-line-deleted = 最新のものを除き、{ $account }の残高データを削除しました。
command-line-delete-other-address = このコンピューターにある{ $account }の残高データは別のアドレスのものです。何も削除されませんでした。
command-line-delete-other-address-hint = アカウントのbase_urlを取得時のアドレスに設定してから削除してください。
command-line-delete-unasked = 確認できるターミナルがない場合、残高データの削除には--yesが必要です。何も削除されませんでした。
command-line-answer-unreadable = 回答を読み取れません: { $reason }。

## loginとlogout

command-line-login-replaces = { $account }の認証情報が置き換えられます。新しいIDを--accountで指定すると、別のアカウントを接続できます。
command-line-login-where = { -client-id }と{ -client-secret }は、{ -portal }の「{ -api-page }」にあります。
command-line-login-reset = そこで{ -reset }を押すと新しいシークレットが表示され、古いものは無効になります。テストに成功するまで何も保存されません。
command-line-login-ask = { $field }:
command-line-login-ask-hidden = { $field }（非表示）:
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = アクセストークン
command-line-login-input-ended = 認証情報がそろう前に標準入力が終了しました。
command-line-login-input-ended-hint = 1行目に{ -client-id }（--client-idで指定した場合は不要）、次の行に{ -client-secret }が必要です。
command-line-login-not-hidden = このターミナルでは入力内容を隠せないため、シークレットを入力できません。
command-line-login-other-terminal = 別のターミナルでログインするか、シークレットをパイプで渡してください。
command-line-login-other-terminal-windows = Git Bash自体のウィンドウでは隠せません。Windows Terminalまたはコマンドプロンプトでログインするか、コマンドの先頭にwinptyを付けるか、シークレットをパイプで渡してください。
command-line-login-account-id = 新しいアカウントのIDは、a～zの英小文字、数字、「-」「_」「.」からなる1～60文字で、auto、environment、demoは使用できません。
command-line-login-works = 認証情報は有効ですが、保存されませんでした。
command-line-login-connected-as = { $who }として接続しました。
command-line-login-connected = 接続しました。
command-line-login-token-until = このアクセストークンの有効期限は{ $moment }です。{ -client-id }と{ -client-secret }には期限がありません。
command-line-login-token-half-hour = このアクセストークンの有効期間は最長30分です。{ -client-id }と{ -client-secret }には期限がありません。
command-line-login-environment = 環境変数に別の認証情報があり、キーチェーンより優先されます。`status`ではそちらが使われます。
command-line-logout-environment = 認証情報は環境変数またはファイルのものです。キーチェーンから削除するものはありません。
command-line-logout-environment-hint = 環境変数を解除するか、ファイルを削除してください。
command-line-logout-forgot = { $account }の登録を解除しました（認証情報、残高データ、設定）。

## metricsとman

command-line-metrics-hint = フォルダーが存在し、このユーザーに書き込みが許可されている必要があります。
command-line-man-unwritten = マニュアルページを{ $folder }に書き込めません: { $reason }。

## updates

command-line-updates-feed = このビルドのリリースフィードを使用できません: { $reason }。
command-line-updates-earlier = 以前の確認でバージョン{ $version }が見つかっています。
command-line-updates-hint = 後でもう一度お試しになるか、プログラムの入手元を確認してください。
command-line-updates-newest = バージョン{ $version }が最新です。
command-line-updates-available = バージョン{ $version }（{ $day }）が公開されています。現在のバージョンは{ $installed }です。
command-line-updates-notes = 変更内容: { $page }
command-line-updates-checksum = SHA-256: { $sum }
command-line-setting-of-all = { $key }はプログラム全体の設定で、すべてのアカウントに適用されます。--accountを付けないでください。
