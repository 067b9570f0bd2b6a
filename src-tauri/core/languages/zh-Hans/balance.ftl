### 术语：balance 余额，threshold 阈值（low 偏低，critical 过低，normal 正常，unknown 未知），top up 充值，alert 提醒，
### reminder 重复提醒，notification 通知，snooze 静音，pause 暂停，read 获取，reading 余额记录，refresh 刷新，update（程序）更新，
### renewal 续费，charge 扣费，keychain 钥匙串，credentials 凭据，access token 访问令牌，account 账户，forget 移除，connect 连接，
### tray 托盘，settings 设置，history 历史记录，forecast 预测，portal 门户，feed of releases 发布源，Try again“重试”
### quiet time 免打扰，told 已通知，due 待通知，armed 待触发，look 查询，ways out 其他通知渠道，exit status 退出状态
### 格式：汉字与英文、数字之间加空格；冒号、括号、引号用全角（：（）“”）。

## 级别

balance-level-normal = 正常
balance-level-low = 偏低
balance-level-critical = 过低
balance-level-unknown = 未知
balance-level-word-normal = 正常
balance-level-word-low = 偏低
balance-level-word-critical = 过低
balance-level-word-unknown = 未知
balance-level-sentence-normal = 正常：偏低阈值为 { $threshold }
balance-level-sentence-low = 偏低：低于阈值 { $threshold }
balance-level-sentence-critical = 过低：低于阈值 { $threshold }
balance-level-sentence-unknown = 尚未获取余额

## 账户余额

balance-amount-low = { $amount }（偏低）
balance-amount-critical = { $amount }（过低）
balance-amount-hidden = 金额已隐藏
balance-amount-unknown = 余额未知
balance-account-facts = { $account }：{ $facts }
balance-account-facts-problem = { $account }：{ $facts }。{ $problem }
balance-demo-name = { $account }（演示）
balance-list = { $first }，{ $second }
balance-as-of = 截至 { $moment }
balance-as-of-stale = 截至 { $moment }，之后可能有变动
balance-line-as-of = 截至 { $moment }
balance-line-paused = 已暂停
balance-line-snoozed = 提醒已静音
balance-line-not-read = 尚未获取
balance-not-read-yet = 尚未获取
balance-paused = 已暂停
balance-row-level-age = { $level } · { $age }
balance-updated = 上次刷新：{ $age }
balance-next-at = 下次刷新：{ $time }
balance-next-within-a-minute = 下次刷新：一分钟内
balance-next-later = 下次刷新：稍后
balance-announcement = 余额：{ $amount }。
balance-announcement-stale = 余额：{ $amount }，之后可能有变动。
balance-announcement-accounts = 共 { $count } 个账户。
balance-announcement-account = { $account }：{ $amount }。
balance-more-accounts = 另有 { $count } 个账户

## 账户与凭据

balance-connected-as = 已连接：{ $who }
balance-token-until = 此访问令牌的有效期至 { $moment }。
balance-token-half-hour = 此访问令牌的有效期最长半小时。
balance-token-this-run = 退出程序后不会保留。
balance-credentials-this-run = 凭据在退出程序后不会保留。
balance-credentials-environment = 凭据来自环境变量。
balance-storing = 正在保存…

## 余额可用天数

balance-days-less = 余额可用不到 1 天
balance-days-less-at-most = 余额可用不到 1 天（最多 { $last } 天）
balance-days-more = 余额可用超过 { $horizon } 天
balance-days-more-at-least = 余额可用超过 { $horizon } 天（至少 { $first } 天）
balance-days-about = 余额约可用 { $days } 天，至 { $day }
balance-days-about-range = 余额约可用 { $days } 天（{ $first } 至 { $last } 天），至 { $day }
balance-days-about-open = 余额约可用 { $days } 天（{ $first } 天至超过 { $horizon } 天），至 { $day }
balance-below-already = 已低于 { $threshold }
balance-below-probably = 目前很可能已低于 { $threshold }
balance-below-threshold-probably = 目前很可能已低于阈值
balance-no-forecast-no-reading = 无法预测：尚未获取过余额
balance-no-forecast-too-old = 无法预测：已超过 { 30 } 天未获取余额
balance-no-forecast-week = 暂无预测：需要一周的余额记录
balance-no-forecast-no-spending = 无法预测：尚无消费

## 托盘提示与菜单

balance-tooltip-not-connected = { -product }：未连接
balance-menu-not-connected = 未连接
balance-click-to-connect = 点击连接
balance-menu-refresh = 立即刷新
balance-menu-open = 打开
balance-menu-portal = { -portal }
balance-menu-settings = 设置
balance-menu-snooze-day = 将提醒静音 { 1 } 天
balance-menu-snooze-day-of = { $account }：将提醒静音 { 1 } 天
balance-menu-snooze-topped-up = 将提醒静音，直到充值
balance-menu-snooze-topped-up-of = { $account }：将提醒静音，直到充值
balance-menu-end-snooze = 取消静音
balance-menu-end-snooze-of = { $account }：取消静音
balance-menu-restart = { -product } 已更新：重新启动
balance-menu-quit = 退出

## 程序的新版本

balance-update-notes = 新版本 { $version } 已发布：查看更新内容
balance-update-get-package = 下载 { $file }，然后运行：{ $command }
balance-update-get-packages = 通过软件包管理器更新
balance-update-get-download = 下载 { $version } 版本
balance-update-how-package = 从 { $page } 下载 { $file }，然后运行：{ $command }
balance-update-how-packages = 请用安装时所用的软件包管理器更新。
balance-update-how-download = 下载：{ $address }
balance-update-how-nothing = 没有适用于此系统的下载。

## 图表

balance-chart-hidden = 金额已隐藏，图表也不显示。
balance-chart-few = 有两条余额记录后才会显示图表。
balance-chart-few-in-range = 此时段内的余额记录不足两条，可尝试更长的时段。
balance-chart-summary = { $from } 至 { $to } 的余额：期初 { $first }，期末 { $last }，最低 { $lowest }（{ $lowest_day }）。
balance-chart-summary-topped-up = { $count ->
    [1] 充值 1 次，金额至少 { $money }。
   *[other] 充值 { $count } 次，合计至少 { $money }。
}
balance-chart-top-up = { $count ->
    [1] 充值至少 { $money }
   *[other] 充值 { $count } 次，合计至少 { $money }
}
balance-chart-about = 约 { $money }
balance-chart-range = { $low } 至 { $high }
balance-chart-range-charge = { $range }；预计扣费：{ $charge }
balance-chart-charge = { $day }：预计扣费约 { $money }
balance-chart-threshold-low = 偏低 { $amount }
balance-chart-threshold-critical = 过低 { $amount }
balance-chart-thresholds = { $low } · { $critical }
balance-demo-account = 演示账户
balance-language-of-system = 系统语言

## 托盘程序 --help 的输出

balance-tray-help-about = { -product }：在托盘中显示 { -vendor } { -portal } 账户的余额。
balance-tray-help-usage = 用法：{ $command }
balance-tray-help-background = 启动时不打开窗口（与登录时相同）。
balance-tray-help-quit = 结束正在运行的程序，并等待其退出。如果程序未在运行，退出状态为 3。
balance-tray-help-version = 显示版本。
balance-tray-help-help = 显示此帮助。
