### 命令行输出给人看的文字。供程序读取的输出在所有语言中都是英文。

## 问题下方的建议

command-line-hint-credentials-refused = 请检查 { -client-id } 和 { -client-secret }。如果已在 { -portal } 的“{ -api-page }”页面重置密钥，请用新密钥运行 `partner-balance login`。
command-line-hint-credentials-missing = 请运行 `partner-balance login`，或通过环境变量或 --credentials-file 提供凭据。
command-line-hint-environment-unusable = 请改正该环境变量，或 --credentials-file 指定的文件。
command-line-hint-token-expired = 粘贴的令牌最长只能用半小时。请用新的令牌，或用长期有效的 { -client-id } 和 { -client-secret } 运行 `partner-balance login`。
command-line-hint-wrong-address = 请检查门户地址。可用 `partner-balance login --base-url` 更改。
command-line-hint-address-changed = 凭据只用于输入时的地址。请运行 `partner-balance login` 以使用新地址，或改回原来的地址（settings.toml 中的 base_url，PARTNER_BALANCE_BASE_URL）。
command-line-hint-keychain-locked = 请解锁后重新运行命令，或通过环境变量或 --credentials-file 提供凭据。
command-line-hint-keychain-missing = 请启动 GNOME Keyring、KWallet 或其他钥匙串（Secret Service）。在没有桌面的计算机上，请通过环境变量或 --credentials-file 提供凭据。
command-line-hint-keychain-failed = 请重新启动钥匙串，或注销后重新登录，或通过环境变量或 --credentials-file 提供凭据。如果未安装 QCA 的 OpenSSL 插件，KWallet 也会出错（在 Debian 中为 libqca-qt6-plugins）。
command-line-hint-rate-limited = 如果问题持续存在，请选择更长的刷新间隔：`partner-balance config set refresh_interval 30m`。
command-line-hint-history-unavailable = 请检查数据目录的可用空间和权限。
command-line-hint-settings-unavailable = 请检查配置目录的可用空间和权限。

## status、accounts 和 watch 的各列，状态栏的提示和菜单

command-line-updated = 上次刷新：{ $age }
command-line-updated-stale = 上次刷新：{ $age }，之后可能有变动
command-line-updated-stale-line = 上次刷新：{ $age }，之后可能有变动
command-line-request-id = 请求 ID：{ $id }
command-line-sentence = { $text }。
command-line-of-account = { $account }：{ $what }。
command-line-more-lines = … 另有 { $count } 个
command-line-bar-not-connected = 未连接
command-line-bar-connect = 尚未连接账户：请运行 partner-balance login
command-line-menu-no-account = 尚未连接账户
command-line-menu-connect = 在终端中运行 partner-balance login
command-line-menu-again = 重新运行

## 多个命令共有的错误

command-line-no-account = 尚未连接账户。
command-line-no-account-hint = 可用 `partner-balance login` 连接。在没有钥匙串的服务器上，请通过环境变量或 --credentials-file 提供凭据：参见 partner-balance --help。
command-line-output-unwritten = 无法写入输出：{ $reason }。
command-line-file-unreadable = 无法读取 { $file }：{ $reason }。
command-line-file-unwritten = 无法写入 { $file }：{ $reason }。
command-line-stdin-unreadable = 无法读取标准输入：{ $reason }。
command-line-stdin-no-text = 标准输入不是 UTF-8 文本。
command-line-stdin-no-text-hint = 请将来源文件保存为 UTF-8。
command-line-no-waiting = 无法使用系统的等待功能：{ $reason }。
command-line-no-signals = 无法使用系统的信号：{ $reason }。
command-line-reason-not-found = 没有该文件或文件夹
command-line-reason-is-folder = 这是一个文件夹
command-line-reason-not-a-folder = 路径中应为文件夹的一项是文件
command-line-reason-disk-full = 磁盘已满
command-line-reason-read-only = 磁盘只读
command-line-reason-not-permitted = 权限不足
command-line-others-folder = { $folder } 属于另一个用户，在其中留下 root 的文件会使该用户无法使用。
command-line-others-folder-hint = 请以该用户身份运行命令，不要用 sudo；或以 root 身份使用 root 自己的文件夹：sudo -H。

## 指的是哪个账户

command-line-one-account = 此命令一次只能用于一个账户：--account 只能指定一次。
command-line-several-accounts = 有多个账户：请用 --account 选择一个（{ $ids }）。
command-line-several-called = 有多个名为 { $name } 的账户。
command-line-several-called-hint = 请用 ID 选择：{ $ids }。
command-line-no-such-account = 没有账户 { $name }。
command-line-no-such-account-hint = 现有账户：{ $ids }。
command-line-no-such-account-none = 尚未连接任何账户，可用 `partner-balance login` 连接。

## 位置不对的选项

command-line-misplaced-status = `status` 的选项应放在其名称之后，例如：partner-balance status --json
command-line-misplaced-export = `history export` 的选项应放在其名称之后，例如：partner-balance history export --since 30d
command-line-misplaced-replay = `alerts replay` 的选项应放在其名称之后，例如：partner-balance alerts replay --json
command-line-wrong-usage = 用法错误：参见 { $command }
command-line-login-no-secret = login 不接受以参数形式提供密钥：其他人可能在进程列表中看到。
command-line-login-no-secret-hint = 密钥在出现提示时输入，或从标准输入读取：参见 partner-balance login --help

## accounts：账户凭据的存放位置

command-line-accounts-keychain-client = 钥匙串中的 { -client-id } 和 { -client-secret }
command-line-accounts-keychain-token = 钥匙串中的访问令牌
command-line-accounts-environment-client = 环境变量中的 { -client-id } 和 { -client-secret }
command-line-accounts-environment-token = 环境变量中的访问令牌
command-line-accounts-environment-unusable = 来自环境变量，无法使用
command-line-accounts-missing = 没有凭据：请运行 partner-balance login
command-line-accounts-keychain-locked = 钥匙串已锁定
command-line-accounts-keychain-missing = 没有运行中的钥匙串
command-line-accounts-keychain-failed = 钥匙串出错

## alerts：已通知的提醒与后续提醒

command-line-alert-critical = 过低
command-line-alert-low = 偏低
command-line-alert-days = 可用天数
command-line-alert-refused = 凭据被拒绝
command-line-alert-token = 访问令牌到期
command-line-alert-blind = 无法获取
command-line-alert-reminder = 重复提醒
command-line-alert-recovered = 已充值
command-line-alerts-none-told = 尚无通知。
command-line-alerts-told = 已于 { $moment } 通知：{ $kinds }。
command-line-alerts-told-balance = 已于 { $moment } 通知：{ $kinds }（{ $money }）。
command-line-alerts-state = { $alert }：{ $state }。
command-line-alerts-critical = 过低
command-line-alerts-critical-below = 过低（低于 { $money }）
command-line-alerts-low = 偏低
command-line-alerts-low-below = 偏低（低于 { $money }）
command-line-alerts-days = 可用天数（少于 { $days } 天）
command-line-alerts-refused = 凭据被拒绝
command-line-alerts-blind = 无法获取（达 { $time }）
command-line-alerts-armed = 待触发
command-line-alerts-due = 待通知
command-line-alerts-told-state = 已通知，尚未恢复为待触发
command-line-alerts-token-ends = 粘贴的访问令牌将于 { $moment } 过期，会提前半小时通知。
command-line-alerts-snoozed = 已于 { $since } 静音：{ $what }。
command-line-held-back-low = 重复提醒和余额偏低提醒暂停至 { $moment }
command-line-held-back-low-topped-up = 重复提醒和余额偏低提醒暂停至充值
command-line-held-back-critical = 重复提醒和余额偏低、过低提醒暂停至 { $moment }
command-line-held-back-critical-topped-up = 重复提醒和余额偏低、过低提醒暂停至充值
command-line-still-told-critical = 余额变为过低时仍会通知，并取消静音。
command-line-still-told-else = 其他情况（例如无法获取余额）仍会通知。
command-line-nothing-held-back = 没有暂停的提醒
command-line-snooze-ended = 已取消静音，不再有暂停的提醒
command-line-nothing-was-held-back = 此前没有暂停的提醒
command-line-alerts-quiet = 当前为免打扰时间，至 { $moment }。
command-line-alerts-quiet-always = 始终为免打扰时间：每天都设为免打扰日。
command-line-alerts-next-now = 下一次通知：{ $kinds }，立即由托盘程序发出。
command-line-alerts-next-at = 下一次通知：{ $kinds }，{ $moment }（如果在此之前没有变化）。
command-line-alerts-waits-paused = 不会自动通知：账户已暂停。
command-line-alerts-waits-never-read = 不会自动通知：尚未查询过余额。
command-line-alerts-waits-last-look-failed = 不会自动通知：上次查询失败，待发的通知要等到查询成功。
command-line-alerts-waits-snoozed = 不会自动通知：待发的通知因静音而暂停。
command-line-alerts-waits-always-quiet = 不会自动通知：始终免打扰。
command-line-alerts-waits-reminders-off = 不会自动通知：余额低于阈值，但重复提醒已关闭。
command-line-alerts-waits-nothing-due = 不会自动通知：没有待发的通知。
command-line-ways-out = 其他通知渠道（{ $ways }）：{ $state }。
command-line-way-program = 程序
command-line-way-webhook = Webhook
command-line-ways-out-due = { $kinds }待通知
command-line-ways-out-told = { $kinds }（{ $moment }）视为已通知
command-line-ways-out-none-told = 尚无通知
command-line-ways-out-waiting = { $count ->
    [0] 没有等待接收的提醒
   *[other] { $count } 条提醒等待接收
}
command-line-alerts-other-address = 此电脑上 { $account } 的数据属于另一个地址：未做任何更改。
command-line-alerts-other-address-hint = 在当前地址首次获取余额后会重新开始：`partner-balance status`。
command-line-alerts-nothing-known = 尚无 { $account } 的数据，因此没有可暂停的提醒。
command-line-alerts-nothing-known-hint = 首次获取余额后即有数据：`partner-balance status`。

## alerts test

command-line-test-shown = 测试通知已显示在屏幕上，或在桌面的通知列表中。
command-line-test-no-server = 测试通知未显示：此桌面上没有运行显示通知的程序。
command-line-test-no-server-hint = 请在桌面会话中运行。大多数桌面都能显示通知；dunst 和 mako 无需桌面。在服务器上，请用 `partner-balance check` 获得提醒。
command-line-test-no-answer = 测试通知未显示：显示通知的程序没有响应。
command-line-test-no-answer-hint = 该程序之后仍可能显示通知。请将其重新启动，或注销后重新登录。
command-line-test-refused = 测试通知未显示：被显示通知的程序拒绝（{ $detail }）。
command-line-test-not-shown = 测试通知未显示：{ $reason }。
command-line-test-switched-off-hint = 请更改该设置，然后重试。
command-line-test-refused-hint = 请检查桌面设置是否允许通知，然后重试。
command-line-test-program-taken = { $account } 的程序已接收测试提醒。
command-line-test-webhook-taken = { $account } 的 Webhook 已接收测试提醒。
command-line-test-program-not-taken = { $account } 的程序未接收测试提醒：{ $reason }。
command-line-test-webhook-not-taken = { $account } 的 Webhook 未接收测试提醒：{ $reason }。

## alerts webhook-secret

command-line-webhook-secret-hint = 请只提供给 Webhook 的接收方，用于验证签名，不要告诉其他人。
command-line-webhook-secret-new-hint = 请提供给 Webhook 的接收方，替换不再使用的旧密钥。

## alerts replay，以及由 time、balance、fault 各行组成的文件

command-line-replay-no-looks = 不会有通知：没有查询记录。
command-line-replay-sum = { $count ->
    [0] { $from } 至 { $to } 不会有通知。
   *[other] { $from } 至 { $to }：{ $count } 条通知。
}
command-line-replay-settings-hint = --settings 需要一个设置文件：参见 partner-balance config path。
command-line-rows-file = { $file } 第 { $line } 行：{ $problem }。
command-line-rows-stdin = 标准输入第 { $line } 行：{ $problem }。
command-line-rows-no-text = 不是 UTF-8 文本
command-line-rows-no-time = “{ $text }”不是带 UTC 偏移的时间（RFC 3339）
command-line-rows-no-amount = “{ $text }”不是 675.24 这样的金额
command-line-rows-two-fields = 需要 time 和 balance 两个字段，实际有 { $count } 个
command-line-rows-three-fields = 需要 time、balance 和 fault 中的两个或三个字段，实际有 { $count } 个
command-line-rows-neither = 既没有 balance 也没有 fault
command-line-rows-both = 同时有 balance 和 fault：一次查询只会得到其中之一
command-line-rows-order = { $time } 早于上一行
command-line-rows-no-code = “{ $text }”不是 fault 代码
command-line-rows-form-readings = 每行为 time,balance，例如 2026-11-23T14:05:11Z,675.24；第一行可以是字段名。
command-line-rows-form-looks = 每行为 time,balance 或 time,balance,fault，按时间顺序，例如 2026-11-23T14:05:11Z,675.24 或 2026-11-23T14:05:11Z,,offline；第一行可以是字段名。fault：{ $codes }。

## config

command-line-config-address = 地址要用 `partner-balance login --base-url` 更改，更改前会先测试。
command-line-look-for-source = 请查看程序的获取来源。
command-line-config-critical-above = 过低阈值会高于偏低阈值。
command-line-config-critical-above-hint = 请先用 `partner-balance config set critical` 调低过低阈值。
command-line-config-no-tray = 在此程序的所在位置和搜索路径中都找不到托盘程序。
command-line-config-no-tray-hint = start_at_login 是托盘程序的设置：请安装该程序，或在其自身的设置中更改。
command-line-config-login-unchanged = 无法更改登录时启动的程序（{ $detail }）。
command-line-config-login-path = 无法在其中写入该程序的路径
command-line-enter-interval = 请输入 1m 至 24h 的时间，例如 10m 或 "1h 30m"，或整数（分钟）。
command-line-enter-true-false = 请输入 true 或 false。
command-line-enter-order = 请输入 urgent 或 own。
command-line-enter-language = 请输入 auto（系统语言）或以下之一：{ $tags }。
command-line-enter-blind-after = 请输入 1h 至 30d 的时间，例如 24h 或 36h，精确到分钟。
command-line-enter-percent = 请输入 0 至 { $most } 的整数。
command-line-enter-days = 请输入 1 至 { $most } 的整数，或 0（不提醒）。
command-line-enter-remind = 请输入 off、4h、12h、1d 或 3d。
command-line-enter-time-of-day = 请输入时间（时和分），例如 22:00。
command-line-enter-days-off = 请从 mon、tue、wed、thu、fri、sat 和 sun 中选择并输入，例如 sat,sun；或输入 none。
command-line-enter-whole-address = 请输入完整的地址：显示的地址省略了一部分。
command-line-enter-whole-address-hint = 完整的地址在设置文件中：`partner-balance config path`。

## --credentials-file 的文件

command-line-credentials-unreadable = 无法读取凭据文件 { $file }：{ $reason }。
command-line-credentials-utf-16 = 无法使用凭据文件 { $file }：以 UTF-16 编码保存。请另存为 UTF-8。
command-line-credentials-no-text = 无法使用凭据文件 { $file }：不是 UTF-8 文本。请另存为 UTF-8。
command-line-credentials-no-value = 无法使用凭据文件 { $file }：第 { $line } 行不是 KEY=VALUE 的格式。
command-line-credentials-no-key = 无法使用凭据文件 { $file }：第 { $line } 行开头不是已知的键。
command-line-credentials-twice = 无法使用凭据文件 { $file }：第 { $line } 行重复指定了 { $key }。
command-line-credentials-empty = 无法使用凭据文件 { $file }：没有凭据。
command-line-credentials-hint = 文件的各行形如 { $example }；参见 `partner-balance --help`。
command-line-credentials-open = 凭据文件 { $file } 可被其他人访问（模式 { $mode }），因此不使用。
command-line-credentials-close = 限制访问的命令：{ $command }
command-line-credentials-unknown-rights = 无法确定谁可以读取凭据文件 { $file }：{ $reason }。
command-line-credentials-unknown-rights-hint = 因此不使用该文件。请将其存放在支持权限的磁盘上您自己的用户文件夹中。
command-line-credentials-of-another = 凭据文件 { $file } 属于另一个用户（{ $owner }），因此不使用。
command-line-credentials-open-to = 凭据文件 { $file } 可被其他人访问（{ $who }），因此不使用。
command-line-credentials-open-to-all = 凭据文件 { $file } 可被所有人访问，因此不使用。
command-line-credentials-copy = 请将其复制到您自己的用户文件夹，并使用该副本。
command-line-who-everyone = 所有人
command-line-who-at-computer = 在此电脑前的所有人
command-line-who-anonymous = 未登录的人
command-line-who-logged-in = 已登录的所有人
command-line-who-users = 此电脑的所有用户
command-line-who-guests = 来宾

## doctor

command-line-doctor-ok = 正常
command-line-doctor-note = 提示
command-line-doctor-problem = 问题
command-line-doctor-settings = 设置
command-line-doctor-history = 历史记录
command-line-doctor-keychain = 钥匙串
command-line-doctor-desktop = 桌面
command-line-doctor-tray = 托盘
command-line-doctor-notifications = 通知
command-line-doctor-proxy = 代理
command-line-doctor-network = 网络
command-line-doctor-tls = TLS
command-line-doctor-portal = 门户
command-line-doctor-clock = 时钟
command-line-doctor-account = 账户
command-line-doctor-updates = 更新
command-line-doctor-settings-correct = 请改正 { $file }。
command-line-doctor-settings-none = 尚无 { $file }：使用默认设置。
command-line-doctor-settings-read = 可以读取 { $file }：{ $count } 个账户。
command-line-doctor-history-none = 尚无余额记录。
command-line-doctor-history-unreadable = { $file }：{ $detail }。
command-line-doctor-history-read = 可以读取 { $file }；最新的余额记录：{ $age }。
command-line-doctor-history-read-none = 可以读取 { $file }；没有这些账户的余额记录。
command-line-doctor-keychain-locked = 钥匙串已锁定。
command-line-doctor-keychain-locked-hint = 请解锁，例如使用桌面的密码管理程序。
command-line-doctor-keychain-holds = 已解锁，其中有账户的凭据。
command-line-doctor-keychain-holds-all = 已解锁，其中有所有账户的凭据。
command-line-doctor-keychain-lacks = 已解锁，但其中没有账户的凭据。
command-line-doctor-keychain-lacks-some = 已解锁，但其中缺少部分账户的凭据。
command-line-doctor-run-login = 请运行 `partner-balance login`。
command-line-doctor-keychain-open = 已解锁。
command-line-doctor-keychain-silent = 钥匙串没有响应。
command-line-doctor-keychain-silent-hint = 请查看屏幕上是否有钥匙串的询问，或将其重新启动。
command-line-doctor-keychain-missing = 没有运行中的钥匙串。
command-line-doctor-keychain-missing-hint = 请启动 GNOME Keyring、KWallet 或其他 Secret Service；没有桌面时，请通过环境变量或 --credentials-file 提供凭据。
command-line-doctor-no-desktop = 没有桌面会话，因此没有托盘图标和通知。
command-line-doctor-no-desktop-hint = 在服务器上无需任何操作；提醒由 `check` 发出。
command-line-doctor-tray-shown = 有面板显示托盘图标。
command-line-doctor-tray-not-shown = 没有面板显示托盘图标，因此托盘程序以窗口打开。
command-line-doctor-notifications-shown = 通知服务器正在运行。
command-line-doctor-notifications-not-shown = 没有运行中的通知服务器：在其运行之前，提醒会一直保留。
command-line-doctor-notifications-hint = 大多数桌面自带通知服务器；dunst 和 mako 无需桌面。
command-line-doctor-desktop-unseen = 未检查托盘图标和通知。
command-line-doctor-desktop-unseen-mac = 是否允许 { -product } 发送通知，可在系统设置的“通知”中查看。
command-line-doctor-desktop-unseen-windows = 是否允许 { -product } 发送通知，可在系统设置的“系统”>“通知”中查看；图标是否显示，可在“个性化”>“任务栏”中查看。
command-line-doctor-proxy-unusable = 环境变量 { $name } 的值不是可用的代理，因此被忽略。
command-line-doctor-proxy-unusable-hint = 格式应类似 http://proxy.example:3128 或 socks5h://proxy.example:1080。
command-line-doctor-proxy-environment = 请求经由环境变量（HTTPS_PROXY 或 ALL_PROXY）中的 { $proxy } 发送。
command-line-doctor-proxy-system = 请求经由环境变量或系统设置中的 { $proxy } 发送。
command-line-doctor-proxy-desktop = 请求经由桌面设置中的 { $proxy } 发送。
command-line-doctor-paused = { $account }：已暂停，因此未查询。
command-line-doctor-paused-hint = 取消暂停：{ $command }
command-line-doctor-account-known = { $account }：{ $money }。
command-line-doctor-account-problem = { $account }：{ $problem }
command-line-doctor-reached = 可以连接 { $host }。
command-line-doctor-trusted = { $host } 的证书受信任。
command-line-doctor-answers = { $host } 以门户身份响应（HTTP { $status }）。
command-line-doctor-host-problem = { $host }：{ $problem }（{ $detail }）
command-line-doctor-no-connection = 可以解析名称 { $host }，但无法连接。
command-line-doctor-no-connection-hint = 请检查此网络的防火墙和代理。
command-line-doctor-no-name = 无法解析名称 { $host }。
command-line-doctor-no-name-hint = 请检查此电脑的网络连接，以及地址是否正确。
command-line-doctor-clock-unknown = 门户没有提供时间，因此无法核对此电脑的时钟。
command-line-doctor-clock-right = 与门户时钟的误差在一分钟以内。
command-line-doctor-clock-behind = 此电脑的时钟比门户慢 { $seconds } 秒。
command-line-doctor-clock-ahead = 此电脑的时钟比门户快 { $seconds } 秒。
command-line-doctor-clock-hint = 请校准时钟，最好使用时间同步；否则令牌会显得过早或过晚到期。
command-line-doctor-updates-none = 尚未检查过；托盘程序每天检查一次。
command-line-doctor-updates-looked = 上次检查：{ $age }。
command-line-doctor-updates-known = 此前检查发现新版本 { $version }。
command-line-doctor-updates-available = 新版本 { $version } 已发布。
command-line-doctor-updates-newest = 此版本是最新版本（检查时间：{ $age }）。
command-line-doctor-updates-expired = 上次检查（{ $age }）的发布源内容已过期。
command-line-doctor-updates-hint = 程序会重试。也可用 `partner-balance updates` 立即检查。
command-line-doctor-bundle = 已写入 { $file }。其中不含机密信息；发送前请先查看一遍。

## forecast

command-line-forecast-hidden = 设置 hide_amount 隐藏了金额；天数会透露金额，因此也不显示。
command-line-forecast-hidden-hint = 使用 --json 仍会输出。
command-line-forecast-until = 即在不充值的情况下，到余额低于 { $threshold } 为止。
command-line-forecast-spent = 每天消费约 { $money }。
command-line-forecast-charges = 预计扣费：{ $charges }。
command-line-forecast-charge = { $day } { $money }
command-line-forecast-confidence-low = 基于 { $days } 天的余额记录；可信度：低。
command-line-forecast-confidence-fair = 基于 { $days } 天的余额记录；可信度：中。
command-line-forecast-confidence-good = 基于 { $days } 天的余额记录；可信度：高。

## history

command-line-history-hidden = 设置 hide_amount 隐藏了金额：没有可显示的内容。
command-line-history-hidden-hint = 使用 --json 和 `history export` 仍会输出。
command-line-history-day = 日期
command-line-history-spent = 消费
command-line-history-topped-up = 充值
command-line-history-balance = 余额
command-line-history-total = 合计
command-line-history-none = 此时段内没有余额记录。
command-line-beyond-calendar = 该时间超出了日历范围。
command-line-nothing-between = --since 晚于 --until：两者之间没有内容。
command-line-delete-question = 从此电脑中删除 { $accounts } 的余额记录（最新一条除外）？[y/N]
command-line-answer-yes = y yes 是
command-line-delete-not = 未删除任何内容。
command-line-deleted = 已删除 { $account } 的余额记录，最新一条除外。
command-line-delete-other-address = 此电脑上 { $account } 的余额记录属于另一个地址：未删除任何内容。
command-line-delete-other-address-hint = 请将该账户的 base_url 设为获取这些记录时的地址，然后再删除。
command-line-delete-unasked = 没有可供询问的终端时，删除余额记录需要 --yes：未删除任何内容。
command-line-answer-unreadable = 无法读取回答：{ $reason }。

## login 和 logout

command-line-login-replaces = 此操作会替换 { $account } 的凭据；用 --account 指定新的 ID 可再连接一个账户。
command-line-login-where = { -client-id } 和 { -client-secret } 在 { -portal } 的“{ -api-page }”页面。
command-line-login-reset = 点击该页面的 { -reset } 会显示新密钥，旧密钥随即失效。通过测试之前不会保存任何内容。
command-line-login-ask = { $field }：
command-line-login-ask-hidden = { $field }（不显示）：
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = 访问令牌
command-line-login-input-ended = 凭据不完整，标准输入就已结束。
command-line-login-input-ended-hint = 第一行应为 { -client-id }（已用 --client-id 指定时除外），下一行应为 { -client-secret }。
command-line-login-not-hidden = 此终端无法隐藏输入内容，因此不要求输入密钥。
command-line-login-other-terminal = 请在其他终端中登录，或通过管道传入密钥。
command-line-login-other-terminal-windows = Git Bash 自带的窗口无法隐藏：请在 Windows Terminal 或命令提示符中登录，或在命令前加上 winpty，或通过管道传入密钥。
command-line-login-account-id = 新账户的 ID 必须是 1 至 60 个字符，只能包含小写字母 a 至 z、数字以及 - _ 和 .，且不能是 auto、environment 或 demo。
command-line-login-works = 凭据有效，但未能保存。
command-line-login-connected-as = 已连接：{ $who }。
command-line-login-connected = 已连接。
command-line-login-token-until = 此访问令牌的有效期至 { $moment }。{ -client-id } 和 { -client-secret } 长期有效。
command-line-login-token-half-hour = 此访问令牌的有效期最长半小时。{ -client-id } 和 { -client-secret } 长期有效。
command-line-login-environment = 环境变量中有另一份凭据，优先于钥匙串：`status` 使用的是该凭据。
command-line-logout-environment = 凭据来自环境变量或文件：钥匙串中没有可移除的内容。
command-line-logout-environment-hint = 请取消设置这些变量，或删除该文件。
command-line-logout-forgot = 已移除 { $account }：凭据、余额记录和设置。

## metrics 和 man

command-line-metrics-hint = 文件夹必须存在，并且此用户有写入权限。
command-line-man-unwritten = 无法将手册页写入 { $folder }：{ $reason }。

## updates

command-line-updates-feed = 无法使用此构建的发布源：{ $reason }。
command-line-updates-earlier = 此前检查发现了版本 { $version }。
command-line-updates-hint = 请稍后重试，或查看程序的获取来源。
command-line-updates-newest = 版本 { $version } 是最新版本。
command-line-updates-available = 新版本 { $version } 已于 { $day } 发布；当前版本为 { $installed }。
command-line-updates-notes = 更新内容：{ $page }
command-line-updates-checksum = SHA-256：{ $sum }
command-line-setting-of-all = { $key } 是程序的设置，适用于所有账户。请去掉 --account。
