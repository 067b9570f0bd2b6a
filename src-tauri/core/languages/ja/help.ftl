### コマンドのヘルプと、コマンドラインの誤りの文言。コマンド、オプション、キー、値、フィールド名、例はそのまま。

## 見出しと固定の語

help-heading-usage = 使用法
help-heading-commands = コマンド
help-heading-arguments = 引数
help-heading-options = オプション
help-heading-common-options = 共通オプション
help-heading-values = 指定できる値
help-heading-examples = 例:
help-usage-options = オプション
help-usage-command = コマンド
help-note-default = [既定値: { $value }]
help-note-values = [指定できる値: { $values }]
help-flag-help-short = ヘルプを表示します（詳細は'--help'）
help-flag-help-long = ヘルプを表示します（概要は'-h'）
help-flag-help = ヘルプを表示します
help-flag-version = バージョンを表示します

## オプションの値を表す語

help-value-account = アカウント
help-value-file = ファイル
help-value-folder = フォルダー
help-value-color = 条件
help-value-age = 経過時間
help-value-format = 形式
help-value-range = 範囲
help-value-days = 日数
help-value-seconds = 秒数
help-value-id = ID
help-value-url = URL
help-value-name = 名前
help-value-when = 日時
help-value-amount = 金額
help-value-time = 時間
help-value-zone = タイムゾーン
help-value-key = キー
help-value-value = 値
help-value-shell = シェル

## コマンドラインの誤り

help-error = エラー: { $problem }
help-error-more = 詳しくは'{ $option }'を実行してください。
help-error-unknown-argument = 予期しない引数です: '{ $argument }'
help-error-unknown-command = 不明なサブコマンドです: '{ $command }'
help-error-repeated = 引数'{ $argument }'は複数回指定できません
help-error-conflict = 引数'{ $argument }'は'{ $other }'と同時に指定できません
help-error-conflicts = 引数'{ $argument }'は次のものと同時に指定できません:
help-error-no-value = '{ $argument }'には値が必要ですが、指定されていません
help-error-invalid-value = '{ $argument }'の値'{ $value }'は無効です
help-error-invalid-value-advice = '{ $argument }'の値'{ $value }'は無効です: { $advice }
help-error-surplus-value = '{ $argument }'に余分な値'{ $value }'が指定されています
help-error-missing = 次の必須の引数が指定されていません:
help-error-missing-command = '{ $command }'にはサブコマンドが必要ですが、指定されていません
help-error-not-text = 引数に無効なUTF-8が含まれています
help-error-other = 引数を使用できません
help-error-tip = ヒント: { $advice }
help-error-similar-argument = 似た引数があります: '{ $argument }'
help-error-similar-command = 似たサブコマンドがあります: '{ $command }'
help-error-similar-value = 似た値があります: '{ $value }'
help-error-as-value = '{ $argument }'を値として渡すには'{ $form }'とします
help-error-exists = '{ $form }'があります
help-enter-age = 90s、10m、1h 30mのような時間、または整数（秒）を入力してください
help-enter-seconds = 1～3600の秒数を入力してください
help-enter-days = 0～{ $most }の日数を入力してください
help-enter-moment = 2026-11-23T14:05:11Zのような日時を入力してください
help-enter-point-in-time = 日付（2026-11-01）、日時（2026-11-01T08:00）、または現在までの時間（30d、12h）を入力してください
help-enter-snooze = 1m～30dの時間を入力してください（例: 4h、1d、1d 12h）
help-enter-time-zone = Europe/BerlinやUTCのようなタイムゾーン名を入力してください
help-enter-range = 範囲を入力してください（例: 100:（100未満）、~:10（10超）、10:20（範囲外）、@10:20（範囲内））
help-enter-range-order = 範囲の終わりを始まりより小さくすることはできません
help-enter-amount = 正確に保持できる金額ではありません
help-enter-plain-amount = 2通りに解釈できます。1234や1234.50のように、桁区切りなしで入力してください

## すべてのコマンドに共通のオプション

help-account = このアカウントだけを対象にします（IDまたは名前、複数回指定可）。省略時はすべてのアカウント
help-credentials-file = このファイルから認証情報を読み取ります（他人が読み取れないファイルのみ）。形式はpartner-balance --helpを参照
help-color = 色を付ける条件: auto（ターミナルの場合。NO_COLORが設定されていれば付けない）、always（常に）、never（付けない）
help-max-age = ディスク上の残高データがこの時間より古くなければ使用します（例: 90s、10m、1h 30m、600（秒））
help-max-age-more = 省略時は設定の更新間隔の2倍で、更新間隔に5分を加えた時間を下回りません。
help-since = この日時以降: 日付、日時、または現在までの時間（例: 30d、12h）
help-until = この日時まで。日付だけの場合はその日全体を含みます

## いくつかのコマンドの末尾の文

help-exit-usual = 終了ステータス: 0 完了、1 失敗、2 使い方の誤り。
help-exit-account = 終了ステータス: 0 完了、1 失敗またはアカウントなし、2 使い方の誤り。
help-exit-readings = 終了ステータス: 0 完了（残高データがない場合を含む）、1 失敗、2 使い方の誤り。

## partner-balance

help-about = { -vendor } { -portal }のアカウントのプリペイド残高を表示します。
help-about-more = コマンドを省略すると`status`を実行します。トレイプログラムがディスクに保存した残高データが新しければそれを使用し、そうでなければポータルに問い合わせます。
help-example-login = アカウントを接続
help-example-status = 現在の残高
help-example-json = 同じ内容をスクリプト向けに出力
help-example-waybar = ステータスバー向け
help-example-check = Nagios、Icinga、Checkmk向け
help-example-forecast = 残高がいつまでもつか
help-example-history = 日ごとの利用と入金
help-example-alerts = 過去の警告と次の通知
help-example-low = 250未満で警告
help-more = 詳細は--helpを参照してください。各コマンドにもヘルプがあります。
help-exits = 終了ステータス:
help-exits-0 = 完了
help-exits-1 = 失敗: 残高を取得できないか、処理を完了できません
help-exits-2 = 使い方の誤り
help-exits-130 = loginがCtrl-Cで中断されました
help-exits-141 = 出力が最後まで読み取られませんでした
help-exits-check = `check`だけは独自の値を返します: 0 OK、1 WARNING、2 CRITICAL、3 UNKNOWN（使い方の誤りを含む）。ステータスバーは失敗した出力を表示しないため、ステータスバー向けの形式は、出力できれば常に0で終了します。
help-environment = 環境変数（設定とキーチェーンより優先され、保存されません）:
help-environment-client-id = 認証情報（次の変数と組で使用）
help-environment-token = アクセストークンのみ
help-environment-base-url = ポータルのアドレス
help-environment-no-color = 色なし
help-credentials-file-form = --credentials-fileのファイルには、同じ名前を1行に1つずつ記述します（例: PARTNER_BALANCE_CLIENT_ID=0123abcd）。空行と#で始まる行は無視されます。環境変数より優先され、他人が読み取れる場合は拒否されます。systemdのLoadCredential=などのサービスマネージャー向けです。
help-several-accounts = アカウントが複数ある場合、コマンドはすべてのアカウント、または--account（複数回指定可）で指定したものを対象にします。問い合わせは同時に最大4件行い、1件が失敗しても他には影響せず、終了ステータスは最も悪いものになります。アカウントを変更するコマンドでは対象の指定が必要です。一時停止中のアカウントは前回取得した内容を表示し、名前を指定した場合にだけ問い合わせます。
help-output = 結果は標準出力に、メッセージは標準エラー出力に書き込みます。金額は正確な値で、不明なものを数値で表示することはありません。設定でhide_amountを有効にすると、画面向けの出力（`status`と`watch`の行、ステータスバー向けの形式、`history`、`forecast`、`alerts`の文）では、金額と金額を推測できる内容が省略されます。
help-language = 人が読む文は、設定（language）の言語、またはシステムの言語（LinuxではLANGUAGE、LC_ALL、LC_MESSAGES、LANG）で表示します。プログラムが読むもの（JSON、`check`の行、メトリクス、コード）は、どの言語でも英語です。

## partner-balance status

help-status-about = 現在の残高を1行で、またはステータスバー向けに表示します
help-status-refresh = 必ずポータルに問い合わせます
help-status-format = 出力の形式
help-status-json = --format jsonと同じ: アカウントごとに1行1オブジェクト
help-status-format-line = 人向けの1行
help-status-format-json = アカウントごとに1行のJSON
help-status-format-waybar = Waybarのcustomモジュール（return-typeはjson）
help-status-format-i3blocks = i3blocks: 長いテキスト、短いテキスト、色
help-status-format-polybar = Polybarのcustom/scriptモジュール
help-status-format-xbar = xbar、SwiftBar、Argos
help-status-example = 新しければディスクから、そうでなければ問い合わせ
help-status-example-refresh = 必ず問い合わせ
help-status-example-max-age = 1時間以内であればディスクから
help-status-fields = --jsonは、アカウントごとに1つのオブジェクトを1行ずつ、リストで囲まずに出力します（JSON Lines。jq -sでリストになります）。フィールド: account、name、balance（文字列の10進数、またはnull）、currency、level（normal、low、critical、unknown）、state（fresh、stale、unknown）、fetched_at（RFC 3339）、age_seconds、low、critical、fault（code、message、hint、request_id、またはnull）、days_left（p10、p50、p90の数値、またはnull）、empty_on（同じものの日付、またはnull）（partner-balance forecast --helpを参照）、paused（trueまたはfalse）。アカウントがない場合は何も出力せず、終了ステータスは1です。どのアカウントも調べられない原因がある場合は、1行で出力します: error（message、hint）。
help-status-several = アカウントが複数ある場合は、設定の順に1行ずつ表示します。ステータスバーにはトレイと同じく、最も対応が必要なアカウントを名前付きで表示します。順序は、対応が必要なもの、危険、注意、その他、一時停止中です。--accountを指定するとそのアカウントを表示します。waybarのツールチップとxbarのメニューにはすべて表示します。
help-status-exit = 終了ステータス: 0 完了、1 指定どおりに取得できない残高がある、2 使い方の誤り。ステータスバー向けの形式は、出力できれば常に0で終了します。

## partner-balance watch

help-watch-about = 残高の変化を表示します: ターミナルでは随時更新される行、それ以外では変化ごとに1行のJSON
help-watch-json = ターミナルでもJSONの行で出力します
help-watch-example = 随時更新される行（Ctrl-Cで終了）
help-watch-lines = ターミナルではアカウントごとに1行で表示します。JSONの行ではIDでアカウントを示します。
help-watch-changes = 残高、水準、状態、障害、アカウントの設定のいずれかが変わると変化とみなします。フィールドはpartner-balance status --helpと同じです。トレイプログラムの残高データをディスクから読み取り、新しいものがない場合にだけポータルに問い合わせます。
help-watch-exit = 終了ステータス: 0 Ctrl-Cで終了、1 失敗、2 使い方の誤り、141 出力の読み手がなくなった。

## partner-balance check

help-check-about = 監視プラグイン: パフォーマンスデータ付きの1行を出力し、0、1、2、3のいずれかで終了します
help-check-about-long = Monitoring Pluginsのガイドラインに準拠した監視プラグインです。パフォーマンスデータ付きの1行を出力します。
help-check-range = 警告の条件を表す{ help-value-range }:
help-check-range-10 = 0未満または10超
help-check-range-from-10 = 10未満
help-check-range-to-10 = 10超
help-check-range-outside = 10未満または20超
help-check-range-inside = 10以上20以下
help-check-unknown = ディスク上の残高データが--max-ageより古い場合はポータルに問い合わせます。取得できない残高は原因を示してUNKNOWNとし、OKとすることはありません。
help-check-days = --warn-daysと--critical-daysを指定すると残り日数も判定し、悪いほうの判定を採用します。予測がない場合（残高データが1週間分未満、残高の減少なし、残高不明）は残高だけで判定し、予測がない理由を行に示します。そのデータはUになります。残高データをディスクから読み取れないか保存できない場合、残り日数はUNKNOWNです。
help-check-warning = 残高がこの範囲なら警告とします。省略時は設定の注意のしきい値
help-check-critical = 残高がこの範囲なら危険とします。省略時は設定の危険のしきい値
help-check-warn-days = 予測の中央値で、設定の危険のしきい値までの残り日数がこの値を下回れば警告とします
help-check-critical-days = 残り日数がこの値を下回れば危険とします
help-check-timeout = あきらめてUNKNOWNとするまでの秒数
help-check-verbose = ガイドラインで求められるため受け付けます。すべての情報は1行に含まれています
help-check-example = 設定のしきい値を使用
help-check-example-ranges = 100未満で警告、20未満で危険
help-check-several = アカウントが複数あっても1つのサービスとして扱い、最も悪いもの（CRITICAL、UNKNOWN、WARNING、OKの順）で判定して先頭に示します。パフォーマンスデータはアカウントごとで、ラベルはIDを使った'balance_branch'などになります。-wと-cを指定するとすべてを同じ基準で、省略するとそれぞれのしきい値で判定します。一時停止中のアカウントは、--accountで指定しない限り、名前だけを示して判定しません。すべて一時停止中の場合はUNKNOWNです。
help-check-exit = 終了ステータス: 0 OK、1 WARNING、2 CRITICAL、3 UNKNOWN（使い方の誤りを含む）。

## partner-balance metrics

help-metrics-about = Prometheus向けのOpenMetricsテキスト
help-metrics-output = 標準出力の代わりにこのファイルに書き込みます。途中までの書き込みは残りません
help-metrics-names = メトリクス（いずれもラベルaccount付き）:
help-metrics-percentile = percentileも付く: 10、50、90
help-metrics-unknown = 不明なものにはサンプルがありません。一時停止中のアカウントは、--accountで指定しない限りpartner_balance_pausedだけを出力します。
help-metrics-exit = 終了ステータス: 0 書き込み完了（残高を取得できない場合を含む。partner_balance_faultで示す）、1 失敗、2 使い方の誤り。アカウントがない場合は書き込むものがないため失敗し、以前のファイルはそのまま残ります。

## partner-balance history

help-history-about = 日ごとの残高（利用、入金、残り）。残高データのエクスポートと削除
help-history-json = アカウントと日ごとに1行のJSON
help-history-example = 過去30日間
help-history-days = 使用中のタイムゾーンの1日ごとに1行で、利用、入金、その日最後に取得した残高を表示します。ポータルから得られるのはその時点の残高だけなので、わかるのは2回の取得の差だけです。その間の利用と入金は区別できず、どちらも後の取得の日に計上します。取得のなかった日には「-」（JSONではnull）を表示します。
help-history-fields = --jsonは、アカウントと日ごとに1つのオブジェクトを1行ずつ出力します（JSON Lines）。フィールド: account、day、spent、topped_up、balance（文字列の10進数）、currency。

## partner-balance history export

help-history-export-about = 残高データを正確な値で古い順に出力します
help-history-export-about-more = 残高が同じだった期間ごとに1行で、最初と最後に取得した日時を出力します。
help-history-export-format = 出力の形式
help-history-export-format-csv = ヘッダー付きのコンマ区切り（RFC 4180）
help-history-export-format-json = 残高データごとに1行のJSON
help-history-export-lines = 各行は、残高が変わらず、長い中断なしに取得が続いた期間です。looksは取得の回数で、以前のバージョンのプログラムが数えていない場合は省略されます（JSONではnull）。
help-history-export-json = --format jsonは、1行に1つのオブジェクトを、リストで囲まずに出力します（JSON Lines）。

## partner-balance history delete

help-history-delete-about = 最新のものを除き、アカウントの残高データをこのコンピューターから削除します
help-history-delete-yes = 確認しません。確認できるターミナルがない場合は必須
help-history-delete-stays = 最新の残高データと、どの警告を表示したかの記録は残り、同じ警告が繰り返されることはありません。残高データは事前に`history export`で保存できます。アカウント全体の登録を解除するには`logout`を使用します。
help-history-delete-exit = 終了ステータス: 0 削除完了、1 失敗または確認で中止、2 使い方の誤り（確認できるターミナルがなく--yesもない場合を含む）。

## partner-balance forecast

help-forecast-about = 残高がいつまでもつかを、予測の幅とともに表示します
help-forecast-json = アカウントごとに1行のJSON
help-forecast-threshold = 残高がこの値を下回るまで。省略時は設定の危険のしきい値、--fromの場合は0
help-forecast-from = 残高データの代わりにこのファイル（-は標準入力）を使います: time,balanceの行
help-forecast-from-more = timeはRFC 3339（例: 2026-11-23T14:05:11Z）、balanceの小数点はピリオドです。時刻の間隔と順序は自由で、1行目は項目名でもかまいません。アカウント、キーチェーン、ポータルは使用しません。
help-forecast-now = 現在をこの日時（RFC 3339）とみなします。それより後の残高データは無視します
help-forecast-days = 入金しない場合に残高が危険のしきい値を下回るまでの日数を、中央値と、10回のうち8回がそこに収まる幅で示します。ディスク上の残高データを使用し、ポータルには問い合わせません。これまでの利用と繰り返し発生する引き落としから予測するため、前例のないものは予測できません。残高データが1週間分ない場合や残高の減少がない場合は、推測せずにその旨を示します。
help-forecast-fields = --jsonは、アカウントごとに1つのオブジェクトを1行ずつ出力します（JSON Lines）。フィールド: account、balance、threshold（文字列の10進数）、days_left（p10、p50、p90の数値。400日以内に下回らない場合は400。またはnull）、empty_on（p10、p50、p90の日付、またはnull）、reason（nullの理由、またはnull）、spend_per_day（数値、またはnull）、expected_charges（on、amountのリスト）、confidence（low、fair、good、またはnull）、based_on_days（数値、またはnull）。アカウントがない場合は何も出力せず、終了ステータスは1です。
help-forecast-exit = 終了ステータス: 0 完了（予測がない場合を含む）、1 失敗、2 使い方の誤り。

## partner-balance alerts

help-alerts-about = 過去の警告、次の通知、保留中のもの。別の設定での通知の試算
help-alerts-json = アカウントごとに1行のJSON
help-alerts-told = アカウントごとに、通知の内容と日時、待機中・通知待ち・通知済みの別、スヌーズの状態、その他の通知先（プログラム、Webhook）で通知待ちまたは通知済みとされているもの、次の通知またはそれがない理由を表示します。ディスクから読み取るだけで、このプログラムは通知しません。通知はトレイプログラムが行います。
help-alerts-fields = --jsonは、アカウントごとに1つのオブジェクトを1行ずつ出力します（JSON Lines）。フィールド: account、told（time、kind、also、balance（文字列の10進数、またはnull）のリスト）、states（critical、low、days、refused、blind。それぞれarmed、due、toldのいずれか）、token_ends_at、snooze（since、until（入金までの場合はnull）、holds_critical、またはnull）、is_quiet、quiet_until（常に通知オフの場合もnull）、next（time、kind、also、またはnull）、next_reminder（通知オフとスヌーズを考慮しない、またはnull）、waits（nextがない理由: never_read、last_look_failed、snoozed、always_quiet、reminders_off、nothing_due、paused、またはnull）、ways_out（ways: program、webhook。due: 種類のリスト。told: そこで通知済みとされる最新のもの、またはnull。waiting: まだ受け取られていないアラートの数、またはnull。その他の通知先がない場合はnull）。時刻はRFC 3339です。種類: critical、low、days、refused、token、blind、reminder、recovered。

## partner-balance alerts test

help-alerts-test-about = このデスクトップと、設定のプログラムおよびWebhookにテストを送信し、届くかを確認します
help-alerts-test-sent = このデスクトップに通知を表示し、次に各アカウント（または--accountで指定したもの）のプログラムとWebhookに、テストと明示したアラートを送信します。通知が表示されない環境でも、プログラムとWebhookには送信します。
help-alerts-test-exit = 終了ステータス: 0 すべて受け取られた、1 受け取られないものがある、2 使い方の誤り。

## partner-balance alerts snooze

help-alerts-snooze-about = リマインダーと残高が少ないという警告をしばらく保留します
help-alerts-snooze-for = 保留する時間（1m～30d、例: 4h、1d、1d 12h）
help-alerts-snooze-until-topped-up = 入金まで: 残高が前回より増え、注意の水準でなくなるまで
help-alerts-snooze-held = スヌーズ中は、リマインダーと残高が少ないという警告を保留します。残高が危険な水準になると通知し、スヌーズは解除されます。残高が危険な水準のときにスヌーズした場合は、その警告も保留します。以前のスヌーズは置き換えられます。トレイプログラムにも反映されます。
help-alerts-snooze-exit = 終了ステータス: 0 完了、1 失敗またはアカウントのデータがまだない、2 使い方の誤り。

## partner-balance alerts resume

help-alerts-resume-about = スヌーズを解除します
help-alerts-resume-exit = 終了ステータス: 0 完了（保留されていなかった場合を含む）、1 失敗またはアカウントのデータがまだない、2 使い方の誤り。

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = Webhookの受信側が署名の検証に使うシークレットを表示します
help-alerts-webhook-secret-new = 新しく作成します。以前のもので署名されたメッセージは受け付けられなくなります
help-alerts-webhook-secret-digits = 16進数64桁で、最初の使用時に作成され、キーチェーンに保存されます。表記された文字列がそのまま署名の鍵になります。検証方法はREADME.mdを参照してください。
help-alerts-webhook-secret-exit = 終了ステータス: 0 表示完了、1 失敗（キーチェーンがない場合など）、2 使い方の誤り。

## partner-balance alerts replay

help-alerts-replay-about = これまでの残高データまたはファイルのデータに対して、設定でどのような通知になったかを表示します
help-alerts-replay-from = このファイル（-は標準入力）の取得の記録を使います: time,balanceまたはtime,balance,faultの行
help-alerts-replay-from-more = timeはRFC 3339で時刻順に並べ、balanceの小数点はピリオドです。balanceがなくfaultのコードがある行は、失敗した取得です。1行目は項目名でもかまいません。
help-alerts-replay-settings = 現在の設定の代わりにこのファイルの設定を使います。--accountはその中から選択します
help-alerts-replay-time-zone = 通知オフの時間帯と日付に、システムの代わりにこのタイムゾーンを使います（例: Europe/Berlin）
help-alerts-replay-until = この日時（RFC 3339）まで。省略時は現在、--fromの場合は最後の行の時刻
help-alerts-replay-json = 通知ごとに1行のJSON
help-alerts-replay-told = 常に電源が入っていて、それらの時刻にだけ残高を取得し、デスクトップがすべての通知をすぐに受け取ったとした場合に、現在の設定でどのような通知になったかを、トレイプログラムと同じ処理で表示します。ディスク上の残高データには失敗した取得が保存されていないため、取得できなかったことの通知は含まれません。何も変更しません。
help-alerts-replay-lines = --fromはtime,balance,faultの行を読み取ります。最後の項目は省略できます:
help-alerts-replay-fields = --jsonは、通知ごとに1つのオブジェクトを1行ずつ、古い順に出力します（JSON Lines）。フィールド: time（RFC 3339）、kind、also（種類のリスト）、balance（文字列の10進数、未取得の場合はnull）、summary、body。
help-alerts-replay-exit = 終了ステータス: 0 完了（通知がない場合を含む）、1 失敗、2 使い方の誤り。

## partner-balance login

help-login-about = アカウントを接続します: 認証情報をポータルでテストし、キーチェーンに保存します
help-login-client-id = { -client-id }。省略時は入力を求めるか標準入力から読み取ります
help-login-client-id-more = { -client-secret }のオプションはありません。プロセスの一覧から他人に読み取られるおそれがあるためです。画面に表示せずに入力するか、標準入力から読み取ります。
help-login-token = { -client-id }と{ -client-secret }の代わりにアクセストークンだけを使います（有効期間は最長30分）
help-login-base-url = ポータルのアドレス（標準のものでない場合）
help-login-name = アカウントの名前
help-login-example = { -client-id }と{ -client-secret }の入力を求めます
help-login-where = 入手方法: { -vendor }のアカウントマネージャーにAPIアクセスを許可してもらい、{ -portal }の「{ -api-page }」でAPIをオンにして{ -client-id }をコピーし、{ -reset }を押して新しい{ -client-secret }を表示します。{ -reset }を押すと古いシークレットは無効になり、それを使う他のプログラムは動作しなくなります。
help-login-input = 標準入力がターミナルでない場合は、1行目に{ -client-id }（指定済みの場合は不要）、次の行に{ -client-secret }を渡します。アカウントが1つ接続済みの場合は、その認証情報が置き換えられます。新しいID（a～zの英小文字、数字、「-」「_」「.」からなる1～60文字）を--accountで指定すると、別のアカウントを接続できます。複数のアカウントがある場合は--accountが必要です。サーバーなどキーチェーンのない環境ではログインは不要です。partner-balance --helpの--credentials-fileと環境変数の説明を参照してください。
help-login-exit = 終了ステータス: 0 接続完了、1 拒否されたか保存できなかった（何も保存されない）、2 使い方の誤り、130 中断。

## partner-balance logout

help-logout-about = アカウントの登録を解除します: 認証情報、残高データ、設定を削除
help-logout-example = 他のアカウントには影響しません
help-logout-removes = 残高データを含め、アカウントに関するすべてのものをこのコンピューターから確認なしで削除します。残高データは事前に`history export`で保存できます。
help-logout-exit = 終了ステータス: 0 解除完了、1 失敗（再実行すると中断したところから続行）、2 使い方の誤り。

## partner-balance accounts

help-accounts-about = アカウントの一覧: それぞれの状態と認証情報の保管場所
help-accounts-json = アカウントごとに1行のJSON
help-accounts-example = 別のアカウントを接続
help-accounts-told = アカウントごとに、ディスク上の残高、水準、経過時間、一時停止中かどうか、アドレス、認証情報の保管場所を表示します。ポータルには問い合わせません。
help-accounts-fields = --jsonは、アカウントごとに1つのオブジェクトを1行ずつ出力します（JSON Lines）。フィールド: account、name、base_url、credential（keychain、environment、missing、keychain_locked、keychain_missing、keychain_failed）、kind（client、token、またはnull）。balance、currency、level、state、fetched_at、age_seconds、pausedはpartner-balance statusと同じです。

## partner-balance config

help-config-about = トレイプログラムと共通の設定
help-config-path-about = 設定ファイルの場所
help-config-show-about = すべての設定を1行ずつ「{ help-value-key } = { help-value-value }」の形式で表示します
help-config-get-about = 1つの設定の値
help-config-set-about = 1つの設定を変更します。実行中のトレイプログラムには1秒以内に反映されます
help-config-key = 対象の設定
help-config-value = 新しい値
help-config-get-several = 複数のアカウントを指定すると、設定の順に1行ずつ表示します。
help-config-set-example-webhook = Webhookの使用を停止
help-config-set-several = --accountを複数回指定すると、それらのアカウントをすべて変更するか、まったく変更しないかのどちらかになります。refresh_intervalは全アカウント共通の値ですが、--accountを指定するとそのアカウント独自の値になります。
help-config-set-thresholds = criticalはlowより大きくできません。両方を下げる場合はcriticalから、上げる場合はlowから変更してください。
help-config-set-webhook = Webhookのアドレスは秘密の情報であることがあり、引数は他人に見えます。その場合は設定ファイルに直接記述してください（partner-balance config path）。出力にはサーバー名だけが表示されます。
help-config-set-exit = 終了ステータス: 0 変更完了、1 値が拒否されたか保存できなかった、2 使い方の誤り。

## 設定のキー

help-key-refresh-interval = 更新の間隔（1m～24h）。--accountを指定するとそのアカウント独自の値、またはdefault（全アカウント共通の値）
help-key-start-at-login = ログイン時にトレイプログラムを起動するか。トレイプログラムの設定で変更します
help-key-hide-amount = 他人に見える場所で金額を隠すか
help-key-look-for-updates = トレイプログラムが新しいバージョンを1日1回確認するか
help-key-language = 言語: auto（システムの言語）、またはde、pt-BR、zh-Hansなどのタグ
help-key-history = 残高データの保存期間: forever（無期限）、または2 yearsや400 daysのような期間
help-key-icon-account = 複数のアカウントのうちアイコンに表示するもの: auto（最も緊急なもの）またはID
help-key-account-order = トレイでのアカウントの並び順: urgent（緊急度順）またはown（ファイルの順）
help-key-name = アカウントの名前
help-key-base-url = ポータルのアドレス。`login`で変更します
help-key-currency = 3文字の通貨コード
help-key-low = 残高がこれを下回ると注意
help-key-critical = 残高がこれを下回ると危険
help-key-paused = アカウントを一時停止するか（問い合わせも通知もしない）
help-key-rearm-percent = しきい値を再び下回ったときに通知するために必要な、しきい値からの上昇率（%）、0～100
help-key-days = 残り日数がこれを下回ると警告、1～365。0: 警告しない
help-key-remind-low = 残高が注意の水準にある間のリマインダーの間隔: off、4h、12h、1d、3d
help-key-remind-critical = 危険な水準にある間の間隔
help-key-recovered = 入金されたことを通知するか
help-key-blind-after = 残高を取得できないことを通知するまでの時間、1h～30d
help-key-quiet-from = 通知オフの開始時刻（例: 22:00）
help-key-quiet-until = 通知オフの終了時刻。quiet_fromと同じ場合は通知オフなし
help-key-days-off = 通知しない曜日（例: sat,sun）。none: なし
help-key-critical-breaks-quiet = 残高が危険な水準のとき、通知オフの間も通知するか
help-key-program = アラートを受け取るプログラム: 引数なしの絶対パス。空: なし
help-key-webhook = アラートを受け取るアドレス: https、またはこのコンピューターへのhttp。空: なし

## partner-balance doctor

help-doctor-about = 動作しているもの、していないもの、その対処方法
help-doctor-bundle = サポートに必要な情報をこのファイルに書き込みます。秘密の情報は含まれません
help-doctor-exit = 終了ステータス: 0 残高の取得を妨げる問題なし、1 問題あり、2 使い方の誤り。

## partner-balance updates

help-updates-about = プログラムの新しいバージョンがあるかを1回確認します
help-updates-json = 1行のJSON
help-updates-example = トレイでは毎日確認します
help-updates-feed = look_for_updatesの設定に関係なく、署名付きのリリースフィードを読み取ります。ダウンロードは行いません。
help-updates-fields = --jsonは1つのオブジェクトを出力します。フィールド: installed、newest（バージョン）、is_newer、published（RFC 3339）、notes、notes_url、update_with（パッケージマネージャーで入手できる場合はそのコマンド、またはnull）、download（url、sha256、またはnull）。
help-updates-exit = 終了ステータス: 0 新しいバージョンなし、100 新しいバージョンあり、1 確認できなかった、2 使い方の誤り。

## partner-balance completions

help-completions-about = シェルの補完
help-completions-shell = 対象のシェル
help-completions-zsh = zshの場合（compinitの前にfpath+=~/.zfuncが必要）:

## partner-balance man

help-man-about = マニュアルページ
help-man-output = メインのページを標準出力に書き出す代わりに、全コマンドのページをこのフォルダーに書き込みます
help-man-english = ページは英語です。
