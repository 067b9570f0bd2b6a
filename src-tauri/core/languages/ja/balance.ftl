### 用語: balance 残高、threshold しきい値（low 注意、critical 危険、normal 正常、unknown 不明）、top up 入金、alert アラート、
### reminder リマインダー、notification 通知、snooze スヌーズ、pause 一時停止、read 取得、reading 残高データ、refresh 更新、
### update (program) アップデート、renewal 契約更新、charge 引き落とし、keychain キーチェーン、credentials 認証情報、
### access token アクセストークン、account アカウント、forget 登録解除、connect 接続、tray トレイ、settings 設定、history 履歴、
### forecast 予測、portal ポータル、feed of releases リリースフィード、Try again「再試行」、Settings「設定」
### quiet time 通知オフ、told 通知済み、due 通知待ち、armed 待機中、look 取得、ways out その他の通知先、exit status 終了ステータス
### 表記: 数字・英字と和文の間に空白を入れない。コロンは半角と空白「: 」、かっこは全角。

## 水準

balance-level-normal = 正常
balance-level-low = 注意
balance-level-critical = 危険
balance-level-unknown = 不明
balance-level-word-normal = 正常
balance-level-word-low = 注意
balance-level-word-critical = 危険
balance-level-word-unknown = 不明
balance-level-sentence-normal = 正常: 注意のしきい値は{ $threshold }です
balance-level-sentence-low = 注意: しきい値の{ $threshold }を下回っています
balance-level-sentence-critical = 危険: しきい値の{ $threshold }を下回っています
balance-level-sentence-unknown = 残高はまだ取得されていません

## アカウントの残高

balance-amount-low = { $amount }（注意）
balance-amount-critical = { $amount }（危険）
balance-amount-hidden = 金額非表示
balance-amount-unknown = 残高不明
balance-account-facts = { $account }: { $facts }
balance-account-facts-problem = { $account }: { $facts }。{ $problem }
balance-demo-name = { $account }（デモ）
balance-list = { $first }、{ $second }
balance-as-of = { $moment }時点
balance-as-of-stale = { $moment }時点（その後変動した可能性あり）
balance-line-as-of = { $moment }時点
balance-line-paused = 一時停止中
balance-line-snoozed = アラートをスヌーズ中
balance-line-not-read = 未取得
balance-not-read-yet = 未取得
balance-paused = 一時停止中
balance-row-level-age = { $level } · { $age }
balance-updated = 更新: { $age }
balance-next-at = 次回の更新: { $time }
balance-next-within-a-minute = 次回の更新: 1分以内
balance-next-later = 次回の更新: 後ほど
balance-announcement = 残高: { $amount }。
balance-announcement-stale = 残高: { $amount }。その後変動した可能性があります。
balance-announcement-accounts = アカウント{ $count }件。
balance-announcement-account = { $account }: { $amount }。
balance-more-accounts = 他{ $count }件のアカウント

## アカウントと認証情報

balance-connected-as = { $who }として接続中
balance-token-until = このアクセストークンの有効期限は{ $moment }です。
balance-token-half-hour = このアクセストークンの有効期間は最長30分です。
balance-token-this-run = プログラムを終了すると破棄されます。
balance-credentials-this-run = 認証情報はプログラムを終了すると破棄されます。
balance-credentials-environment = 環境変数の認証情報を使用しています。
balance-storing = 保存中…

## 残高の残り日数

balance-days-less = 残り1日未満
balance-days-less-at-most = 残り1日未満（最長{ $last }日）
balance-days-more = 残り{ $horizon }日超
balance-days-more-at-least = 残り{ $horizon }日超（最短{ $first }日）
balance-days-about = 残り約{ $days }日、{ $day }まで
balance-days-about-range = 残り約{ $days }日（{ $first }～{ $last }日）、{ $day }まで
balance-days-about-open = 残り約{ $days }日（{ $first }日～{ $horizon }日超）、{ $day }まで
balance-below-already = すでに{ $threshold }を下回っています
balance-below-probably = すでに{ $threshold }を下回っている見込みです
balance-below-threshold-probably = すでにしきい値を下回っている見込みです
balance-no-forecast-no-reading = 予測なし: 残高が未取得です
balance-no-forecast-too-old = 予測なし: 残高が{ 30 }日以上取得されていません
balance-no-forecast-week = 予測なし: 1週間分の残高データが必要です
balance-no-forecast-no-spending = 予測なし: 残高の減少がまだありません

## トレイのツールチップとメニュー

balance-tooltip-not-connected = { -product }: 未接続
balance-menu-not-connected = 未接続
balance-click-to-connect = クリックして接続
balance-menu-refresh = 今すぐ更新
balance-menu-open = 開く
balance-menu-portal = { -portal }
balance-menu-settings = 設定
balance-menu-snooze-day = アラートを{ 1 }日スヌーズ
balance-menu-snooze-day-of = { $account }のアラートを{ 1 }日スヌーズ
balance-menu-snooze-topped-up = 入金までアラートをスヌーズ
balance-menu-snooze-topped-up-of = { $account }のアラートを入金までスヌーズ
balance-menu-end-snooze = スヌーズを解除
balance-menu-end-snooze-of = { $account }のスヌーズを解除
balance-menu-restart = { -product }がアップデートされました: 再起動
balance-menu-quit = 終了

## 新しいバージョン

balance-update-notes = 新しいバージョン{ $version }: 変更内容を表示
balance-update-get-package = { $file }を入手して実行: { $command }
balance-update-get-packages = パッケージマネージャーでアップデート
balance-update-get-download = バージョン{ $version }をダウンロード
balance-update-how-package = { $page } から{ $file }を入手し、次を実行してください: { $command }
balance-update-how-packages = インストールに使ったパッケージマネージャーでアップデートしてください。
balance-update-how-download = ダウンロード: { $address }
balance-update-how-nothing = このシステム用のダウンロードはありません。

## グラフ

balance-chart-hidden = 金額が非表示のため、グラフも表示されません。
balance-chart-few = グラフは残高データが2件以上になると表示されます。
balance-chart-few-in-range = この期間の残高データは2件未満です。期間を長くすると表示できる場合があります。
balance-chart-summary = { $from }から{ $to }までの残高: 開始時{ $first }、終了時{ $last }、最低{ $lowest }（{ $lowest_day }）。
balance-chart-summary-topped-up = { $count ->
    [1] 入金1回、{ $money }以上。
   *[other] 入金{ $count }回、合計{ $money }以上。
}
balance-chart-top-up = { $count ->
    [1] { $money }以上の入金
   *[other] { $count }回の入金、合計{ $money }以上
}
balance-chart-about = 約{ $money }
balance-chart-range = { $low }～{ $high }
balance-chart-range-charge = { $range }、引き落とし見込み: { $charge }
balance-chart-charge = { $day }: 約{ $money }の引き落とし見込み
balance-chart-threshold-low = 注意 { $amount }
balance-chart-threshold-critical = 危険 { $amount }
balance-chart-thresholds = { $low } · { $critical }
balance-demo-account = デモアカウント
balance-language-of-system = システムの言語

## トレイプログラムの--helpの出力

balance-tray-help-about = { -product }: { -vendor } { -portal }のアカウントの残高をトレイに表示します。
balance-tray-help-usage = 使用法: { $command }
balance-tray-help-background = ウィンドウを開かずに起動します（ログイン時と同じ）。
balance-tray-help-quit = 実行中のプログラムを終了し、終了するまで待ちます。実行中でなかった場合の終了ステータスは3です。
balance-tray-help-version = バージョンを表示します。
balance-tray-help-help = このヘルプを表示します。
