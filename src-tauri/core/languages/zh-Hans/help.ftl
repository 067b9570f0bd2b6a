### 命令的帮助，以及命令行错误的提示。命令、选项、键、值、字段名和示例保持原样。

## 标题与固定用词

help-heading-usage = 用法
help-heading-commands = 命令
help-heading-arguments = 参数
help-heading-options = 选项
help-heading-common-options = 通用选项
help-heading-values = 可用的值
help-heading-examples = 示例：
help-usage-options = 选项
help-usage-command = 命令
help-note-default = [默认：{ $value }]
help-note-values = [可用的值：{ $values }]
help-flag-help-short = 显示帮助（使用 '--help' 查看详细内容）
help-flag-help-long = 显示帮助（使用 '-h' 查看概要）
help-flag-help = 显示帮助
help-flag-version = 显示版本

## 选项中代表值的词

help-value-account = 账户
help-value-file = 文件
help-value-folder = 文件夹
help-value-color = 条件
help-value-age = 时长
help-value-format = 格式
help-value-range = 范围
help-value-days = 天数
help-value-seconds = 秒数
help-value-id = ID
help-value-url = URL
help-value-name = 名称
help-value-when = 时间点
help-value-amount = 金额
help-value-time = 时间
help-value-zone = 时区
help-value-key = 键
help-value-value = 值
help-value-shell = SHELL

## 命令行错误

help-error = 错误：{ $problem }
help-error-more = 如需更多信息，请使用 '{ $option }'。
help-error-unknown-argument = 意外的参数 '{ $argument }'
help-error-unknown-command = 无法识别的子命令 '{ $command }'
help-error-repeated = 参数 '{ $argument }' 不能多次使用
help-error-conflict = 参数 '{ $argument }' 不能与 '{ $other }' 一起使用
help-error-conflicts = 参数 '{ $argument }' 不能与以下参数一起使用：
help-error-no-value = '{ $argument }' 需要一个值，但未提供
help-error-invalid-value = '{ $argument }' 的值 '{ $value }' 无效
help-error-invalid-value-advice = '{ $argument }' 的值 '{ $value }' 无效：{ $advice }
help-error-surplus-value = '{ $argument }' 有多余的值 '{ $value }'
help-error-missing = 未提供以下必需的参数：
help-error-missing-command = '{ $command }' 需要一个子命令，但未提供
help-error-not-text = 参数中有无效的 UTF-8
help-error-other = 无法使用这些参数
help-error-tip = 提示：{ $advice }
help-error-similar-argument = 有类似的参数：'{ $argument }'
help-error-similar-command = 有类似的子命令：'{ $command }'
help-error-similar-value = 有类似的值：'{ $value }'
help-error-as-value = 要将 '{ $argument }' 作为值传入，请用 '{ $form }'
help-error-exists = 有 '{ $form }'
help-enter-age = 请输入时间，例如 90s、10m 或 1h 30m，或整数（秒）
help-enter-seconds = 请输入 1 至 3600 的秒数
help-enter-days = 请输入 0 至 { $most } 的天数
help-enter-moment = 请输入时间点，例如 2026-11-23T14:05:11Z
help-enter-point-in-time = 请输入日期（2026-11-01）、日期和时间（2026-11-01T08:00），或距今的时间（30d、12h）
help-enter-snooze = 请输入 1m 至 30d 的时间，例如 4h、1d 或 1d 12h
help-enter-time-zone = 请输入时区名称，例如 Europe/Berlin 或 UTC
help-enter-range = 请输入范围，例如 100:（低于 100）、~:10（高于 10）、10:20（范围外）或 @10:20（范围内）
help-enter-range-order = 范围的终点不能小于起点
help-enter-amount = 不是可以精确保存的金额
help-enter-plain-amount = 有两种读法；请不要使用千位分隔符，例如 1234 或 1234.50

## 所有命令共有的选项

help-account = 只针对此账户（ID 或名称）；可指定多次；不指定则为所有账户
help-credentials-file = 从此文件读取凭据，该文件不能被其他人读取；格式见 partner-balance --help
help-color = 何时使用颜色：auto（在终端中且未设置 NO_COLOR）、always（总是）或 never（从不）
help-max-age = 磁盘上的余额记录不超过此时长则使用，例如 90s、10m、1h 30m 或 600（秒）
help-max-age-more = 不指定则为设置中刷新间隔的两倍，且至少为该间隔加五分钟。
help-since = 从此时间点起：日期、日期和时间，或距今的时间，例如 30d 或 12h
help-until = 到此时间点为止；只写日期则包含当天全天

## 多个命令末尾的说明

help-exit-usual = 退出状态：0 完成，1 失败，2 用法错误。
help-exit-account = 退出状态：0 完成，1 失败或没有账户，2 用法错误。
help-exit-readings = 退出状态：0 完成（包括没有余额记录），1 失败，2 用法错误。

## partner-balance

help-about = 查看 { -vendor } { -portal } 账户的预付余额。
help-about-more = 不带命令时执行 `status`。托盘程序保存在磁盘上的余额记录足够新时直接使用，否则查询门户。
help-example-login = 连接账户
help-example-status = 当前余额
help-example-json = 同上，用于脚本
help-example-waybar = 用于状态栏
help-example-check = 用于 Nagios、Icinga、Checkmk
help-example-forecast = 余额可用到何时
help-example-history = 每天的消费和充值
help-example-alerts = 已有的警告和后续通知
help-example-low = 低于 250 时警告
help-more = 更多内容请用 --help；每个命令都有各自的帮助。
help-exits = 退出状态：
help-exits-0 = 完成
help-exits-1 = 失败：无法获取余额，或无法完成操作
help-exits-2 = 用法错误
help-exits-130 = login 被 Ctrl-C 中断
help-exits-141 = 输出未被完整读取
help-exits-check = 只有 `check` 使用自己的状态：0 OK，1 WARNING，2 CRITICAL，3 UNKNOWN（包括用法错误）。由于状态栏会隐藏失败的输出，用于状态栏的格式只要能够输出就以 0 退出。
help-environment = 环境变量，优先于设置和钥匙串，不会保存：
help-environment-client-id = 凭据，与下一项配合使用
help-environment-token = 仅用访问令牌
help-environment-base-url = 门户地址
help-environment-no-color = 不使用颜色
help-credentials-file-form = --credentials-file 的文件使用同样的名称，每行一项，例如 PARTNER_BALANCE_CLIENT_ID=0123abcd。空行和以 # 开头的行会被忽略。该文件优先于环境变量；如果其他人可以读取，则会被拒绝。适用于服务管理器，例如 systemd 的 LoadCredential=。
help-several-accounts = 有多个账户时，命令针对所有账户，或针对 --account 指定的账户（可指定多次）。最多同时查询四个；一个失败不影响其他账户，退出状态取最差的一个。更改账户的命令必须指定账户。已暂停的账户显示上次获取的内容，只有指定时才会查询。
help-output = 结果写入标准输出，消息写入标准错误。金额均为精确值：未知的内容绝不会显示为数字。如果在设置中启用 hide_amount，所有面向屏幕的输出都会略去金额以及会透露金额的内容：`status` 和 `watch` 的行、用于状态栏的格式，以及 `history`、`forecast` 和 `alerts` 的文字。
help-language = 给人看的内容使用设置（language）中的语言，或系统语言（在 Linux 上为 LANGUAGE、LC_ALL、LC_MESSAGES、LANG）。供程序读取的内容在所有语言中都是英文：JSON、`check` 的输出行、指标、代码。

## partner-balance status

help-status-about = 显示当前余额，一行显示或用于状态栏
help-status-refresh = 无论如何都查询门户
help-status-format = 输出格式
help-status-json = 同 --format json：每个账户一行、一个对象
help-status-format-line = 给人看的一行
help-status-format-json = 每个账户一行 JSON
help-status-format-waybar = Waybar 的 custom 模块（return-type 为 json）
help-status-format-i3blocks = i3blocks：完整文字、简短文字、颜色
help-status-format-polybar = Polybar 的 custom/script 模块
help-status-format-xbar = xbar、SwiftBar 和 Argos
help-status-example = 足够新则取自磁盘，否则查询
help-status-example-refresh = 总是查询
help-status-example-max-age = 不超过一小时则取自磁盘
help-status-fields = --json 为每个账户输出一个对象，各占一行，外面没有列表（JSON Lines；用 jq -s 可转为列表）。字段：account、name、balance（字符串形式的十进制数或 null）、currency、level（normal、low、critical、unknown）、state（fresh、stale、unknown）、fetched_at（RFC 3339）、age_seconds、low、critical、fault（code、message、hint、request_id）或 null、days_left（p10、p50、p90，数字）或 null、empty_on（对应的日期）或 null（参见 partner-balance forecast --help）、paused（true 或 false）。没有账户时不输出任何行，退出状态为 1。如果因故无法查看任何账户，则输出一行：error（message、hint）。
help-status-several = 有多个账户时，按设置中的顺序每个一行。状态栏与托盘一样，显示最需要处理的账户及其名称：先是需要您操作的，然后是过低、偏低、其他、已暂停；用 --account 可显示其他账户。waybar 的提示和 xbar 的菜单会列出所有账户。
help-status-exit = 退出状态：0 完成，1 有余额未能按要求获取，2 用法错误。用于状态栏的格式只要能够输出就以 0 退出。

## partner-balance watch

help-watch-about = 显示余额的变化：在终端中为实时更新的行，否则每次变化输出一行 JSON
help-watch-json = 在终端中也输出 JSON 行
help-watch-example = 实时更新的行；按 Ctrl-C 结束
help-watch-lines = 在终端中每个账户一行；JSON 行以 ID 标明账户。
help-watch-changes = 余额、级别、状态、故障或账户设置发生改变即视为变化；字段见 partner-balance status --help。托盘程序的余额记录取自磁盘；只有没有足够新的记录时才查询门户。
help-watch-exit = 退出状态：0 以 Ctrl-C 结束，1 失败，2 用法错误，141 输出不再被读取。

## partner-balance check

help-check-about = 监控插件：输出一行带性能数据的结果；以 0、1、2 或 3 退出
help-check-about-long = 遵循 Monitoring Plugins 准则的监控插件：输出一行带性能数据的结果。
help-check-range = { help-value-range }表示何时警告：
help-check-range-10 = 低于 0 或高于 10
help-check-range-from-10 = 低于 10
help-check-range-to-10 = 高于 10
help-check-range-outside = 低于 10 或高于 20
help-check-range-inside = 10 至 20，含两端
help-check-unknown = 磁盘上的余额记录超过 --max-age 时会查询门户；此时无法获取的余额为 UNKNOWN 并附原因，绝不会是 OK。
help-check-days = --warn-days 和 --critical-days 还会判断可用天数；以两个结果中较差的为准。没有预测时（余额记录不足一周、没有消费或余额未知），天数不参与判断，只看余额，输出行会说明没有预测的原因，其数据为 U。如果无法从磁盘读取余额记录或无法保存，天数为 UNKNOWN。
help-check-warning = 余额在此范围内时警告；不指定则用设置中的偏低阈值
help-check-critical = 余额在此范围内时为 CRITICAL；不指定则用设置中的过低阈值
help-check-warn-days = 按预测的中位数，距设置中的过低阈值不足此天数时警告
help-check-critical-days = 可用天数少于此值时为 CRITICAL
help-check-timeout = 等待多少秒后放弃，结果为 UNKNOWN
help-check-verbose = 因准则要求而接受；一行中已包含全部内容
help-check-example = 使用设置中的阈值
help-check-example-ranges = 低于 100 时警告，低于 20 时为 CRITICAL
help-check-several = 多个账户作为一个服务：以最差的结果为准（依次为 CRITICAL、UNKNOWN、WARNING、OK），并最先列出。每个账户有各自的性能数据，标签按 ID 命名，例如 'balance_branch'；指定 -w 和 -c 时所有账户按同一标准判断，不指定则各按自己的阈值。已暂停的账户只列出名称而不判断，除非用 --account 指定；全部暂停时为 UNKNOWN。
help-check-exit = 退出状态：0 OK，1 WARNING，2 CRITICAL，3 UNKNOWN（包括用法错误）。

## partner-balance metrics

help-metrics-about = 供 Prometheus 使用的 OpenMetrics 文本
help-metrics-output = 写入此文件而不是标准输出；要么完整写入，要么不写入
help-metrics-names = 指标，均带有标签 account：
help-metrics-percentile = 另带 percentile：10、50、90
help-metrics-unknown = 未知的内容没有样本。已暂停的账户只有 partner_balance_paused，除非用 --account 指定。
help-metrics-exit = 退出状态：0 已写入（包括无法获取余额的情况，由 partner_balance_fault 说明），1 失败，2 用法错误。没有账户时没有可写入的内容：命令失败，之前生成的文件保持不变。

## partner-balance history

help-history-about = 每天的余额：消费、充值和剩余；导出或删除余额记录
help-history-json = 每个账户每天一行 JSON
help-history-example = 最近 30 天
help-history-days = 按您的时区每天一行，均为整天的数据：消费、充值，以及当天最后一次查询的余额。门户只提供当时的余额，因此只能看到两次查询之间的差额：其间的消费和充值无法区分，都计入后一次查询的日期。没有查询的日期显示为横线，在 JSON 中为 null。
help-history-fields = --json 为每个账户每天输出一个对象，各占一行（JSON Lines）。字段：account、day、spent、topped_up、balance（字符串形式的十进制数）、currency。

## partner-balance history export

help-history-export-about = 输出余额记录，精确值，最早的在前
help-history-export-about-more = 余额保持不变的每段时间一行：首次和最后一次获取的时间。
help-history-export-format = 输出格式
help-history-export-format-csv = 逗号分隔值，带标题行（RFC 4180）
help-history-export-format-json = 每条余额记录一行 JSON
help-history-export-lines = 每行表示一段余额不变且没有长时间中断查询的时间；looks 表示查询次数，如果此程序的旧版本未计数则略去（在 JSON 中为 null）。
help-history-export-json = --format json 每行输出一个对象，外面没有列表（JSON Lines）。

## partner-balance history delete

help-history-delete-about = 从此电脑中删除账户的余额记录，最新一条除外
help-history-delete-yes = 不询问；没有可供询问的终端时必须使用
help-history-delete-stays = 最新一条余额记录会保留，已显示过哪些警告也会保留，因此不会重复警告。可先用 `history export` 保存余额记录；`logout` 会移除整个账户。
help-history-delete-exit = 退出状态：0 已删除，1 失败或未确认，2 用法错误（包括没有可供询问的终端而又未使用 --yes）。

## partner-balance forecast

help-forecast-about = 余额可用到何时，以及预测的区间
help-forecast-json = 每个账户一行 JSON
help-forecast-threshold = 直到余额低于此金额；不指定则用设置中的过低阈值，与 --from 一起使用时为 0
help-forecast-from = 改用此文件中的余额记录，- 表示标准输入：每行为 time,balance
help-forecast-from-more = time 采用 RFC 3339，例如 2026-11-23T14:05:11Z，balance 用小数点。时间间隔和顺序不限，第一行可以是字段名。不涉及任何账户、钥匙串或门户。
help-forecast-now = 将此时间点（RFC 3339）视为当前时间：忽略更晚的余额记录
help-forecast-days = 在不充值的情况下，距余额低于过低阈值还有多少天：给出中位数，以及十次中有八次会落入的区间。数据取自磁盘上的余额记录，不查询门户。预测基于以往的消费和定期的扣费；从未出现过的情况无法预见。余额记录不足一周或没有消费时，会如实说明而不作猜测。
help-forecast-fields = --json 为每个账户输出一个对象，各占一行（JSON Lines）。字段：account、balance、threshold（字符串形式的十进制数）、days_left（p10、p50、p90，数字；400 天内不会低于阈值时为 400）或 null、empty_on（p10、p50、p90，日期）或 null、reason（为 null 的原因）或 null、spend_per_day（数字）或 null、expected_charges（由 on、amount 组成的列表）、confidence（low、fair、good）或 null、based_on_days（数字）或 null。没有账户时不输出任何行，退出状态为 1。
help-forecast-exit = 退出状态：0 完成（包括没有预测），1 失败，2 用法错误。

## partner-balance alerts

help-alerts-about = 已有的警告、后续的通知和暂停的提醒；试算其他设置会发出的通知
help-alerts-json = 每个账户一行 JSON
help-alerts-told = 对每个账户显示：通知过什么以及何时通知；各提醒是待触发、待通知还是已通知；是否静音；其他通知渠道（程序、Webhook）中待通知或视为已通知的内容；以及下一次通知，或没有下一次的原因。数据取自磁盘；此程序本身不发通知，由托盘程序发出。
help-alerts-fields = --json 为每个账户输出一个对象，各占一行（JSON Lines）。字段：account、told（由 time、kind、also、balance 组成的列表，balance 为字符串形式的十进制数或 null）、states（critical、low、days、refused、blind：各为 armed、due 或 told）、token_ends_at、snooze（since、until（直到充值时为 null）、holds_critical）或 null、is_quiet、quiet_until（始终免打扰时也为 null）、next（time、kind、also）或 null、next_reminder（不考虑免打扰和静音）或 null、waits（没有 next 的原因：never_read、last_look_failed、snoozed、always_quiet、reminders_off、nothing_due、paused）或 null、ways_out（ways：program、webhook；due：类型列表；told：在该渠道视为已通知的最新一项，或 null；waiting：尚未接收的提醒数，或 null），没有其他渠道时为 null。时间采用 RFC 3339。类型：critical、low、days、refused、token、blind、reminder、recovered。

## partner-balance alerts test

help-alerts-test-about = 向此桌面以及设置中的程序和 Webhook 发送测试，查看是否送达
help-alerts-test-sent = 先在此桌面上显示一条通知；然后对每个账户或 --account 指定的账户，向其程序和 Webhook 发送一条标为测试的提醒。即使没有显示通知的程序，也会发送给它们。
help-alerts-test-exit = 退出状态：0 全部已接收，1 有一项未接收，2 用法错误。

## partner-balance alerts snooze

help-alerts-snooze-about = 在一段时间内暂停重复提醒和余额偏低提醒
help-alerts-snooze-for = 持续时间，1m 至 30d，例如 4h、1d 或 1d 12h
help-alerts-snooze-until-topped-up = 直到充值：即余额高于上一次且不再偏低
help-alerts-snooze-held = 静音会暂停重复提醒和余额偏低提醒；余额变为过低时仍会通知，并取消静音。如果在余额过低时静音，则过低提醒也会暂停。新的静音会取代之前的静音。托盘程序会自动应用。
help-alerts-snooze-exit = 退出状态：0 完成，1 失败或尚无账户的数据，2 用法错误。

## partner-balance alerts resume

help-alerts-resume-about = 取消静音
help-alerts-resume-exit = 退出状态：0 完成（包括没有暂停的提醒），1 失败或尚无账户的数据，2 用法错误。

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = 显示 Webhook 接收方用于验证消息签名的密钥
help-alerts-webhook-secret-new = 生成新密钥；用旧密钥签名的消息不再有效
help-alerts-webhook-secret-digits = 64 位十六进制数字，首次使用时生成并保存在钥匙串中。这串字符本身就是签名的密钥；验证方法见 README.md。
help-alerts-webhook-secret-exit = 退出状态：0 已显示，1 失败（例如没有钥匙串），2 用法错误。

## partner-balance alerts replay

help-alerts-replay-about = 根据以往的余额记录或文件中的记录，显示按设置会发出哪些通知
help-alerts-replay-from = 改用此文件中的查询记录，- 表示标准输入：每行为 time,balance 或 time,balance,fault
help-alerts-replay-from-more = time 采用 RFC 3339，按时间顺序，balance 用小数点。没有 balance 而有 fault 代码的行表示查询失败。第一行可以是字段名。
help-alerts-replay-settings = 使用此文件中的设置而不是当前设置；--account 从中选择
help-alerts-replay-time-zone = 免打扰时段和日期使用此时区（例如 Europe/Berlin），而不是系统时区
help-alerts-replay-until = 到此时间点（RFC 3339）为止；不指定则为现在，与 --from 一起使用时为最后一行的时间
help-alerts-replay-json = 每条通知一行 JSON
help-alerts-replay-told = 假设电脑始终开机、只在这些时间查询、桌面立即接收所有通知，用托盘程序的代码计算按当前设置会发出的通知。磁盘上的余额记录不含失败的查询，因此不会出现无法获取余额的通知。不会更改任何内容。
help-alerts-replay-lines = --from 读取 time,balance,fault 各行，最后一项可以省略：
help-alerts-replay-fields = --json 为每条通知输出一个对象，各占一行（JSON Lines），最早的在前。字段：time（RFC 3339）、kind、also（类型列表）、balance（字符串形式的十进制数，从未获取时为 null）、summary、body。
help-alerts-replay-exit = 退出状态：0 完成（包括不会有通知），1 失败，2 用法错误。

## partner-balance login

help-login-about = 连接账户：先用门户测试凭据，再保存到钥匙串
help-login-client-id = { -client-id }；不指定则要求输入，或从标准输入读取
help-login-client-id-more = 没有用于 { -client-secret } 的选项：其他人可能在进程列表中看到。输入时不显示，或从标准输入读取。
help-login-token = 只用访问令牌，代替 { -client-id } 和 { -client-secret }：有效期最长半小时
help-login-base-url = 门户地址（如果不是默认地址）
help-login-name = 账户的名称
help-login-example = 要求输入 { -client-id } 和 { -client-secret }
help-login-where = 获取方法：由 { -vendor } 的客户经理开通 API 访问权限；然后在 { -portal } 的“{ -api-page }”页面启用 API，复制 { -client-id }，并点击 { -reset } 查看新的 { -client-secret }。{ -reset } 会使旧密钥失效：使用旧密钥的其他程序将停止工作。
help-login-input = 标准输入不是终端时：第一行为 { -client-id }（已指定时除外），下一行为 { -client-secret }。已连接一个账户时，会替换其凭据；用 --account 指定新的 ID（1 至 60 个字符，只能包含小写字母 a 至 z、数字以及 - _ 和 .）可再连接一个账户，有多个账户时必须指定。没有钥匙串时（例如在服务器上）无需 login：参见 partner-balance --help 中的 --credentials-file 和环境变量。
help-login-exit = 退出状态：0 已连接，1 被拒绝或未能保存（不会保存任何内容），2 用法错误，130 被中断。

## partner-balance logout

help-logout-about = 移除账户：包括凭据、余额记录和设置
help-logout-example = 其他账户不受影响
help-logout-removes = 从此电脑中删除该账户的所有痕迹，包括余额记录，不再询问；可先用 `history export` 保存余额记录。
help-logout-exit = 退出状态：0 已移除，1 失败（再次运行会从中断处继续），2 用法错误。

## partner-balance accounts

help-accounts-about = 列出账户：各自的状态以及凭据的存放位置
help-accounts-json = 每个账户一行 JSON
help-accounts-example = 再连接一个
help-accounts-told = 对每个账户显示磁盘上的余额、级别和时长，是否已暂停，地址，以及凭据的存放位置。不查询门户。
help-accounts-fields = --json 为每个账户输出一个对象，各占一行（JSON Lines）。字段：account、name、base_url、credential（keychain、environment、missing、keychain_locked、keychain_missing、keychain_failed）、kind（client、token）或 null，以及与 partner-balance status 相同的 balance、currency、level、state、fetched_at、age_seconds、paused。

## partner-balance config

help-config-about = 与托盘程序共用的设置
help-config-path-about = 设置文件的位置
help-config-show-about = 所有设置，每行一项：{ help-value-key } = { help-value-value }
help-config-get-about = 某项设置的值
help-config-set-about = 更改某项设置；运行中的托盘程序会在一秒内应用
help-config-key = 哪项设置
help-config-value = 新的值
help-config-get-several = 指定多个账户时，按设置中的顺序每个一行。
help-config-set-example-webhook = 不再使用 Webhook
help-config-set-several = 多次使用 --account 时，这些账户要么全部更改，要么都不更改。refresh_interval 由所有账户共用；与 --account 一起使用时则是该账户自己的值。
help-config-set-thresholds = critical 不能大于 low：两者都调低时先改 critical，都调高时先改 low。
help-config-set-webhook = Webhook 的地址可能需要保密，而其他人可以看到命令行参数：这样的地址最好直接写入设置文件（partner-balance config path）。输出中只会显示其服务器。
help-config-set-exit = 退出状态：0 已更改，1 值被拒绝或未能保存，2 用法错误。

## 各项设置的键

help-key-refresh-interval = 刷新间隔，1m 至 24h；与 --account 一起使用时为该账户自己的值，或 default（所有账户共用的值）
help-key-start-at-login = 登录时是否启动托盘程序；在其自身的设置中更改
help-key-hide-amount = 在其他人可能看到的地方是否隐藏金额
help-key-look-for-updates = 托盘程序是否每天检查一次新版本
help-key-language = 语言：auto（系统语言）或 de、pt-BR、zh-Hans 等标签
help-key-history = 余额记录的保留期限：forever（永久），或 2 years、400 days 等期限
help-key-icon-account = 有多个账户时图标显示哪个：auto（最紧急的）或其 ID
help-key-account-order = 托盘中账户的排列顺序：urgent（紧急优先）或 own（与文件中相同）
help-key-name = 账户的名称
help-key-base-url = 门户地址；用 `login` 更改
help-key-currency = 三个字母的货币代码
help-key-low = 余额低于此值为偏低
help-key-critical = 余额低于此值为过低
help-key-paused = 是否暂停该账户：不查询，也不通知
help-key-rearm-percent = 余额须比阈值高出百分之多少，之后再次低于阈值时才会再通知，0 至 100
help-key-days = 可用天数少于此值时警告，1 至 365；0：不警告
help-key-remind-low = 余额偏低期间重复提醒的间隔：off、4h、12h、1d 或 3d
help-key-remind-critical = 余额过低期间重复提醒的间隔
help-key-recovered = 充值后是否通知
help-key-blind-after = 多久无法获取余额时通知，1h 至 30d
help-key-quiet-from = 免打扰时段的开始时间，例如 22:00
help-key-quiet-until = 免打扰时段的结束时间；与 quiet_from 相同则没有免打扰时段
help-key-days-off = 不通知的日子，例如 sat,sun；none：无
help-key-critical-breaks-quiet = 免打扰时段内余额过低时是否仍然通知
help-key-program = 同时接收提醒的程序：完整路径，不带参数；留空：不使用
help-key-webhook = 同时接收提醒的地址：https，或指向此电脑的 http；留空：不使用

## partner-balance doctor

help-doctor-about = 检查哪些正常、哪些有问题，以及如何解决
help-doctor-bundle = 将技术支持所需的信息写入此文件；其中不含机密信息
help-doctor-exit = 退出状态：0 没有妨碍获取余额的问题，1 有问题，2 用法错误。

## partner-balance updates

help-updates-about = 检查一次程序是否有新版本
help-updates-json = 一行 JSON
help-updates-example = 托盘程序每天检查
help-updates-feed = 无论是否启用 look_for_updates，都会读取经过签名的发布源，不会下载任何内容。
help-updates-fields = --json 输出一个对象。字段：installed、newest（版本）、is_newer、published（RFC 3339）、notes、notes_url、update_with（由软件包管理器提供时的命令）或 null、download（url、sha256）或 null。
help-updates-exit = 退出状态：0 没有新版本，100 有新版本，1 无法检查，2 用法错误。

## partner-balance completions

help-completions-about = 生成 shell 的补全脚本
help-completions-shell = 哪种 shell
help-completions-zsh = zsh，在 compinit 之前加上 fpath+=~/.zfunc：

## partner-balance man

help-man-about = 手册页
help-man-output = 将所有命令的手册页写入此文件夹，而不是将主页面写入标准输出
help-man-english = 手册页为英文。
