### 問題の内容、プログラムの対応、利用者ができること、フォームの入力エラー

problems-sentences = { $first }{ $second }

## プログラムの対応

problems-retry-at = { $time }に再試行します。
problems-retry-within-a-minute = 1分以内に再試行します。
problems-retry-later = 後で再試行します。
problems-retry-now = 再試行しています。
problems-retry-waiting = 更新を一時停止しています。
problems-retry-not-stored = 何も保存されていません。

## 問題と対処方法

problems-offline-message = { -portal }に接続できません。
problems-offline-advice = このコンピューターのインターネット接続を確認してください。
problems-timed-out-message = { -portal }から時間内に応答がありませんでした。
problems-timed-out-advice = 問題が続く場合は、インターネット接続とプロキシを確認してください。
problems-portal-down-message = { -portal }で内部エラーが発生しています。
problems-portal-down-detail = { -portal }で内部エラーが発生しています（{ $detail }）。
problems-portal-down-advice = 操作は必要ありません。問題が続く場合は、{ -vendor }のサポートにお問い合わせください。
problems-rate-limited-message = { -portal }からリクエスト数を減らすよう求められました。
problems-rate-limited-advice = 問題が続く場合は、設定で更新間隔を長くしてください。
problems-credentials-refused-message = { -portal }で認証情報が拒否されました。
problems-credentials-refused-advice = { -client-id }と{ -client-secret }を確認してください。{ -portal }の「{ -api-page }」でシークレットをリセットした場合は、新しいものを入力してください。
problems-credentials-missing-message = このアカウントの認証情報がキーチェーンにありません。
problems-credentials-missing-advice = { -client-id }と{ -client-secret }をもう一度入力してください。
problems-environment-unusable-message = 環境変数の認証情報を使用できません。
problems-environment-unusable-advice = 環境変数を修正し、プログラムを再起動してください。
problems-environment-not-set = { $variable }が設定されていません。
problems-environment-variable = { $variable }: { $problem }
problems-token-expired-message = アクセストークンの有効期限が切れました。
problems-token-expired-advice = 貼り付けたトークンの有効期間は最長30分です。新しいトークンを貼り付けるか、期限のない{ -client-id }と{ -client-secret }を入力してください。
problems-address-refused-message = このコンピューターのネットワークアドレスが{ -portal }で拒否されました。
problems-address-refused-advice = { -portal }の「{ -api-page }」で「{ -ip-restriction }」がオンの場合は、このネットワークを許可するか、許可されたネットワークを使用してください。
problems-wrong-address-message = このアドレスに{ -portal }はありません。
problems-wrong-address-advice = 認証情報の入力画面でポータルのアドレスを確認してください。
problems-address-changed-message = ポータルのアドレスが変更されたため、保存済みの認証情報は送信されませんでした。
problems-address-changed-advice = 認証情報は、入力時のアドレスでのみ使用されます。新しいアドレスを使う場合は接続し直し、使わない場合はアドレスを元に戻してください。
problems-proxy-failed-message = プロキシが{ -portal }に接続できません。
problems-proxy-failed-detail = プロキシが{ -portal }に接続できません（{ $detail }）。
problems-proxy-failed-advice = このコンピューターのプロキシ設定を確認するか、ネットワーク管理者にお問い合わせください。
problems-certificate-refused-message = ポータルの証明書を信頼できないため、何も送信されませんでした。
problems-certificate-refused-advice = このコンピューターの日付と時刻を確認してください。会社でプロキシを使用している場合は、その証明書のインストールが必要なことがあります。
problems-unexpected-reply-message = { -portal }から予期しない応答がありました。
problems-unexpected-reply-detail = { -portal }から予期しない応答がありました（{ $detail }）。
problems-unexpected-reply-advice = 問題が続く場合は、リクエストIDを{ -vendor }のサポートにお知らせください。
problems-keychain-locked-message = キーチェーンがロックされています。
problems-keychain-locked-advice = ロックを解除し、「再試行」を選択してください。
problems-keychain-missing-message = このデスクトップではキーチェーンが動作していません。
problems-keychain-missing-advice = GNOME Keyring、KWalletなどのキーチェーン（Secret Service）を起動してください。
problems-keychain-failed-message = キーチェーンでエラーが発生しました。
problems-keychain-failed-detail = キーチェーンでエラーが発生しました（{ $detail }）。
problems-keychain-failed-advice = キーチェーンを再起動するか、ログアウトしてログインし直してください。KWalletは、QCAのOpenSSLプラグインがインストールされていない場合にも失敗します（Debianではlibqca-qt6-plugins）。
problems-history-unavailable-message = 残高データを保存できません。
problems-history-unavailable-detail = 残高データを保存できません（{ $detail }）。
problems-history-unavailable-advice = 残高の監視は続きますが、残高データとアラートの記録はプログラムを終了すると失われます。データディレクトリの空き容量とアクセス権を確認してください。
problems-settings-unavailable-message = 設定を保存できません。
problems-settings-unavailable-detail = 設定を保存できません（{ $detail }）。
problems-settings-unavailable-advice = もう一度お試しください。問題が続く場合は、設定ディレクトリの空き容量とアクセス権を確認してください。

## 設定と履歴

problems-settings-file-hint = ファイルを修正して「再試行」を選択するか、ここで設定を保存してください。
problems-settings-save-hint = プログラムは、終了するまで現在の設定で動作します。
problems-history-hint = 残高を取得するたびに、保存を再試行します。
problems-history-read = 履歴を読み取れません（{ $detail }）。
problems-history-export = ファイルを書き込めません（{ $detail }）。
problems-history-export-unsure = ファイルがまだ書き込まれている可能性があります（{ $detail }）。
problems-history-delete = 履歴を削除できません（{ $detail }）。
problems-history-request-hint = 残高の監視は続いています。フォルダーの空き容量とアクセス権を確認し、もう一度お試しください。
problems-nothing-stored-message = エクスポートまたは削除するものがありません。このアカウントの残高データは保存されていません。
problems-nothing-stored-hint = 残高データは更新のたびに保存されます。次の更新後にもう一度お試しください。
problems-history-warning-hint = 残高の監視は続いています。同じアラートが再度表示されることがあります。

## フォームの入力エラー

problems-base-url-not-an-address = Webアドレスではありません。正しい形式の例: https://openapi.partner.yeastar.com
problems-base-url-not-encrypted = { -client-secret }の送信先となるため、アドレスはhttps://（このコンピューターではhttp://も可）で始まる必要があります。
problems-base-url-too-much = アドレスに含められるのはホスト、ポート、パスだけです。ユーザー名、?、#は使用できません。
problems-webhook-url-not-an-address = Webアドレスではありません。正しい形式の例: https://hooks.example/alerts
problems-webhook-url-not-encrypted = 残高の送信先となるため、アドレスはhttps://（このコンピューターではhttp://も可）で始まる必要があります。
problems-webhook-url-too-much = アドレスにユーザー名と#は使用できません。

## ウィンドウ

problems-no-window-summary = { -product }のウィンドウを開けません
problems-no-window-body = 残高は引き続きアイコンのツールチップとメニューで確認できます。{ -product }を再起動し、それでも解決しない場合は再インストールしてください。システムのメッセージ: { $reason }
problems-no-web-view-message = { -product }のウィンドウを開けません。必要なMicrosoft WebView2 Runtimeがインストールされていません。
problems-no-web-view-hint = アイコン、ツールチップ、メニューはこのままでも使用でき、コンソールで「partner-balance login」を実行するとアカウントを接続できます。WebView2をインストールしたら、アイコンをもう一度クリックしてください。
problems-no-web-view-question = Microsoftのダウンロードページを開きますか？

## トレイのないデスクトップ

problems-no-tray-gnome = アイコンはトレイが利用可能になると表示されます。GNOMEでは拡張機能「AppIndicator and KStatusNotifierItem Support」が必要です。
problems-no-tray-gnome-flashback = アイコンはトレイが利用可能になると表示されます。GNOME Flashbackでは、パネルにアプレット「Indicator Applet Complete」が必要です。
problems-no-tray-cinnamon = アイコンはトレイが利用可能になると表示されます。Cinnamonでは、プログラムxapp-sn-watcherと、パネルのアプレット「XApp Status」が必要です。
problems-no-tray-plasma = アイコンはトレイが利用可能になると表示されます。Plasmaでは、パネルにウィジェット「システムトレイ」が必要です。
problems-no-tray-xfce = アイコンはトレイが利用可能になると表示されます。Xfceでは、パネルに「ステータストレイプラグイン」が必要です。
problems-no-tray-mate = アイコンはトレイが利用可能になると表示されます。MATEでは、パネルにアプレット「通知領域」が必要です。
problems-no-tray-lxqt = アイコンはトレイが利用可能になると表示されます。LXQtでは、パネルにウィジェット「ステータス通知」が必要です。
problems-no-tray-budgie = アイコンはトレイが利用可能になると表示されます。Budgieでは、パネルにアプレット「System Tray」が必要です。
problems-no-tray-bar = アイコンはトレイが利用可能になると表示されます。{ $desktop }では、Waybarの「tray」モジュールなど、トレイのあるバーが必要です。
problems-no-tray-bar-unnamed = アイコンはトレイが利用可能になると表示されます。このデスクトップでは、Waybarの「tray」モジュールなど、トレイのあるバーが必要です。
problems-no-tray-bridge = アイコンはトレイが利用可能になると表示されます。{ $desktop }では、snixembedなど、StatusNotifierItemを独自のトレイに橋渡しするプログラムが必要です。
problems-no-tray-unknown = アイコンは、実行中のプログラムのアイコンを表示するパネル（StatusNotifierItem）などのトレイが利用可能になると表示されます。
problems-no-tray-window = このデスクトップでは現在トレイアイコンが表示されないため、通常のウィンドウで開いています。
problems-no-tray-summary = { -product }は実行中ですが、このデスクトップではトレイアイコンが表示されません
problems-no-tray-body = それまでは、アプリケーションメニューから{ -product }を開いてください。このメッセージは一度だけ表示されます。

## 新しいバージョンの確認

problems-no-feed = このビルドにはリリースフィードがないため、新しいバージョンを確認しません。
problems-feed-unread = リリースフィードを読み取れませんでした（{ $why }）。
problems-feed-no-signature = リリースフィードを使用できません: 署名を読み取れません。
problems-feed-not-signed = リリースフィードを使用できません: 発行元が署名した内容と異なります。
problems-feed-malformed = リリースフィードを使用できません: 署名は有効ですが、内容に問題があります（{ $why }）。
problems-feed-of-another-program = リリースフィードを使用できません: 署名は有効ですが、別のプログラムのものです。
problems-feed-older = リリースフィードを使用できません: 以前に読み取ったバージョン{ $version }のものより古い内容です。
problems-feed-expired = リリースフィードを使用できません: 有効期限が切れています。
problems-feed-ahead = リリースフィードを使用できません: 日付（{ $date }）がこのコンピューターの時計より1日以上進んでいます。

## 設定ファイルsettings.tomlの誤り

problems-settings-unreadable = settings.tomlを読み取れません（{ $reason }）。読み取れるようになるまで、以前の設定または既定の設定が使用されます。
problems-settings-not-toml = settings.tomlの{ $line }行目に誤りがあります。修正されるまで、以前の設定または既定の設定が使用されます。コピーを{ $file }に保存しました。
problems-settings-not-toml-no-copy = settings.tomlの{ $line }行目に誤りがあります。修正されるまで、以前の設定または既定の設定が使用されます。コピーを保存できなかったため、設定も保存できません。
problems-settings-utf16 = settings.tomlがUTF-16で保存されています。UTF-8で保存してください。それまでは、以前の設定または既定の設定が使用されます。コピーを{ $file }に保存しました。
problems-settings-utf16-no-copy = settings.tomlがUTF-16で保存されています。UTF-8で保存してください。それまでは、以前の設定または既定の設定が使用されます。コピーを保存できなかったため、設定も保存できません。
problems-settings-account-id = settings.tomlの{ $key }は、a～zの英小文字、数字、「-」「_」「.」からなる1～60文字で、demo以外である必要があります。修正されるまでこのアカウントは無視され、そのセクションは変更されません。
problems-settings-duplicate-account = settings.tomlの{ $key }は、すでに別のアカウントのIDとして使われています。変更されるまで、このアカウントは無視されます。

## 設定に必要な値

problems-settings-must-language = settings.tomlの{ $key }は、"auto"または次のいずれかである必要があります: { $languages }。
problems-settings-must-bool = settings.tomlの{ $key }は、trueまたはfalseである必要があります。
problems-settings-must-icon-account = settings.tomlの{ $key }は、"auto"またはアカウントのIDである必要があります。
problems-settings-must-order = settings.tomlの{ $key }は、"urgent"または"own"である必要があります。
problems-settings-must-interval = settings.tomlの{ $key }は、"1m"～"24h"の時間である必要があります（例: "10m"、"1h 30m"）。
problems-settings-must-retention = settings.tomlの{ $key }は、"forever"、または"1 day"～"100 years"の期間である必要があります（例: "2 years"、"400 days"）。
problems-settings-must-accounts = settings.tomlの{ $key }は、[[accounts]]で始まるテーブルの並びである必要があります。
problems-settings-must-name = settings.tomlの{ $key }は、1～60文字の1行のテキストである必要があります。
problems-settings-must-base-url = settings.tomlの{ $key }は、"https://"（このコンピューターでは"http://"も可）で始まり、ユーザー名、?、#を含まないアドレスである必要があります。
problems-settings-must-currency = settings.tomlの{ $key }は、"USD"のような3文字の通貨コードである必要があります。
problems-settings-must-amount = settings.tomlの{ $key }は、100や99.50のような金額である必要があります。
problems-settings-must-at-most-low = settings.tomlの{ $key }は、low以下である必要があります。
problems-settings-must-alerts = settings.tomlの{ $key }は、[accounts.alerts]で始まるテーブルである必要があります。
problems-settings-must-percent = settings.tomlの{ $key }は、0～100の整数である必要があります。
problems-settings-must-days = settings.tomlの{ $key }は、0（通知しない）～365の整数である必要があります。
problems-settings-must-remind = settings.tomlの{ $key }は、"off"、"4h"、"12h"、"1d"、"3d"のいずれかである必要があります。
problems-settings-must-hours = settings.tomlの{ $key }は、"1h"～"30d"の時間である必要があります（例: "24h"）。
problems-settings-must-time = settings.tomlの{ $key }は、"22:00"のような時刻である必要があります。
problems-settings-must-days-off = settings.tomlの{ $key }は、"mon"、"tue"、"wed"、"thu"、"fri"、"sat"、"sun"のリストである必要があります。
problems-settings-must-program = settings.tomlの{ $key }は、引数を含まない、プログラムの絶対パスである必要があります。
problems-settings-must-webhook = settings.tomlの{ $key }は、"https://"（このコンピューターでは"http://"も可）で始まり、ユーザー名と#を含まないアドレスである必要があります。

## 代わりに使用される値

problems-settings-used = 修正されるまで{ $value }が使用されます。
problems-settings-used-of-all = 修正されるまで全アカウント共通の値が使用されます。
problems-settings-used-accounts = 修正されるまで以前のアカウントが使用されます。
problems-settings-used-alerts = 修正されるまで以前のアラート設定が使用されます。
problems-settings-used-previous = 修正されるまで以前のものが使用されます。
problems-settings-used-none = 修正されるまで使用されません。

## フォームの欄の下

problems-form-name = 60文字以内の名前を入力してください。
problems-form-currency = USDのような3文字の通貨コードを入力してください。
problems-form-amount = 100や99.50のような金額を入力してください。
problems-form-amount-ambiguous = 2通りに解釈できます。1234や1234.50のように、桁区切りなしで入力してください。
problems-form-critical = 注意のしきい値（{ $low }）以下を入力してください。
problems-form-minutes = 1～1440の整数（分）を入力してください。
problems-form-percent = 0～100の整数を入力してください。
problems-form-days = 0～365の整数（日数）を入力してください。
problems-form-remind = 一覧から間隔を選択してください。
problems-form-hours = 1～720の整数（時間）を入力してください。
problems-form-time = 22:00のような時刻を入力してください。
problems-form-no-span = 開始と異なる時刻を入力してください。このままでは開始と同時に終了します。
problems-form-days-off = 曜日を選択してください。
problems-form-language = 一覧から言語を選択してください。
problems-form-client-id = { -client-id }を入力してください。
problems-form-client-secret = { -client-secret }を入力してください。
problems-form-access-token = アクセストークンを貼り付けてください。
problems-form-retention = forever、または"1 day"～"100 years"の期間を入力してください（例: "2 years"、"400 days"）。
problems-form-program = プログラムの絶対パスを、引数なしで入力してください。

## 残高データのファイル

problems-history-replaced = 残高の履歴が破損していました。破損したファイルの名前を{ $file }に変更し、新しい履歴を開始しました。

## 起動と終了の失敗

problems-not-started = { -product }を起動できません: { $reason }。
problems-not-ended = { -product }を終了できませんでした: { $reason }。
problems-unknown-argument = 不明な引数です: { $argument }。--helpを参照してください。
problems-start-no-home = システムにホームフォルダーが設定されていません。HOME、またはXDG_CONFIG_HOME、XDG_DATA_HOME、XDG_STATE_HOMEを設定してください
problems-start-relative-home = { $variable }は絶対パスではないため使用されません。フォルダーの絶対パスを設定するか、変数を削除してください
problems-start-no-answer = { -product }はすでに実行中ですが、応答しません
problems-start-unclear = { -product }がすでに実行中かどうかを確認できません（{ $detail }）
problems-start-no-desktop = デスクトップセッションが見つかりません（WAYLAND_DISPLAYもDISPLAYもセッションを指していません）
