### 通知与提醒的文字

## 通知的第一行

alerts-critical-summary = { $account }：余额过低
alerts-low-summary = { $account }：余额偏低
alerts-reminder-critical-summary = { $account }：余额仍然过低
alerts-reminder-low-summary = { $account }：余额仍然偏低
alerts-days-summary = { $days ->
    [0] { $account }：余额可用不到 1 天
   *[other] { $account }：余额约可用 { $days } 天
}
alerts-days-hidden-summary = { $account }：余额即将用完
alerts-refused-summary = { $account }：门户拒绝了凭据
alerts-token-ended-summary = { $account }：访问令牌已过期
alerts-token-ends-at-summary = { $account }：访问令牌将于 { $moment } 过期
alerts-token-ends-soon-summary = { $account }：访问令牌即将过期
alerts-blind-summary = { $account }：无法获取余额
alerts-recovered-summary = 已充值：当前余额 { $money }
alerts-recovered-hidden-summary = 已充值

## 通知的正文

alerts-critical-body = 余额为 { $money }，低于阈值 { $threshold }。请立即充值，否则订单和续费很快会失败。
alerts-critical-hidden-body = 余额低于阈值。请立即充值，否则订单和续费很快会失败。
alerts-low-body = 余额为 { $money }，低于阈值 { $threshold }。请尽快充值，以免订单和续费失败。
alerts-low-hidden-body = 余额低于阈值。请尽快充值，以免订单和续费失败。
alerts-days-body = 按目前的消费速度，余额将于 { $day } 低于 { $threshold }。请在此之前充值。
alerts-days-hidden-body = 按目前的消费速度，余额几天内就会过低。请在此之前充值。
alerts-refused-body = 请用有效的 { -client-id } 和 { -client-secret } 重新连接。在此之前不会有任何提醒。
alerts-token-body = 请粘贴新的令牌，或改用不会过期的 { -client-id } 和 { -client-secret } 连接。在此之前不会有任何提醒。
alerts-blind-body = 在获取到余额之前不会有任何提醒。请打开 { -product } 查看原因。
alerts-recovered-body = { $account }：余额为 { $money }，已回到阈值 { $threshold } 以上。
alerts-recovered-hidden-body = { $account }：余额已回到阈值以上。

## 同时通知多件事时的后续各行

alerts-critical-line = 余额低于阈值 { $threshold }。
alerts-critical-hidden-line = 余额低于阈值。
alerts-low-line = 余额也低于偏低阈值 { $threshold }。
alerts-low-hidden-line = 余额也低于偏低阈值。
alerts-days-line = 按目前的消费速度，余额将于 { $day } 低于 { $threshold }。
alerts-days-hidden-line = 按目前的消费速度，余额几天内就会过低。
alerts-refused-line = 门户拒绝了凭据。
alerts-token-ended-line = 访问令牌已过期。
alerts-token-ends-at-line = 访问令牌将于 { $moment } 过期。
alerts-token-ends-soon-line = 访问令牌即将过期。
alerts-blind-since-line = 上次获取余额的时间：{ $moment }。
alerts-blind-never-line = 尚未获取过余额。
alerts-reminder-line = 上次提醒时间：{ $moment }。
alerts-reminder-before-line = 此前已提醒过。

## 测试通知

alerts-test-summary = { $account }：这是一条测试通知
alerts-test-body = 此账户的提醒会以这种形式显示。实际上并没有发生任何情况。
alerts-test-sent = 已发送。如果没有出现，请检查桌面的通知设置。
alerts-test-not-sent = 未发送：没有通知服务器接收（{ $reason }）。提醒会保留到有服务器接收为止，请启动通知服务器后重试。

## 静音

alerts-snoozed-until = 提醒已静音至 { $moment }
alerts-snoozed-until-topped-up = 提醒已静音，直到充值
alerts-snoozed = 提醒已静音

## 提醒设置

alerts-crossings = 低于 { $low }（偏低）或低于 { $critical }（过低）
alerts-preview = 按此设置，过去 { $days } 天{ $count ->
    [0] 不会有通知
   *[other] 会有 { $count } 条通知
}。
alerts-preview-kinds = 按此设置，过去 { $days } 天会有 { $count } 条通知（{ $kinds }）。
alerts-preview-critical = 过低 { $count } 条
alerts-preview-low = 偏低 { $count } 条
alerts-preview-days = 可用天数 { $count } 条
alerts-preview-refused = 凭据被拒绝 { $count } 条
alerts-preview-token = 访问令牌 { $count } 条
alerts-preview-blind = 无法获取 { $count } 条
alerts-preview-reminders = 重复提醒 { $count } 条
alerts-preview-recovered = 已充值 { $count } 条
alerts-preview-unreadable = 请先改正填写的值，之后这里会显示按此设置会有多少条通知。
alerts-preview-of-another = 账户已在此期间更改。
alerts-preview-none = 过去 { 30 } 天内没有一整天的余额记录，无法试算此设置。
alerts-preview-unknown = 无法读取历史记录（{ $detail }），因此不知道按此设置会有哪些通知。

## 未被接收的提醒

alerts-unsent-program-waiting = { $account } 的提醒程序自 { $since } 起未接收提醒：{ $reason }。
alerts-unsent-webhook-waiting = { $account } 的 Webhook 自 { $since } 起未接收提醒：{ $reason }。
alerts-unsent-program-given-up = { $account } 的提醒程序未接收 { $of } 的提醒：{ $reason }。
alerts-unsent-webhook-given-up = { $account } 的 Webhook 未接收 { $of } 的提醒：{ $reason }。
alerts-unsent-tried-until = 将持续重试到 { $until }。
alerts-unsent-hint-locked = 请解锁钥匙串：消息签名所用的密钥在其中。
alerts-unsent-hint-keychain = 消息签名所用的密钥在钥匙串中。
alerts-unsent-hint-desktop = 桌面通知不受影响。
alerts-unsent-program-hint = 此提醒不会再次发送。请检查该程序及其在 settings.toml 中的路径，然后发送测试通知。
alerts-unsent-webhook-hint = 此提醒不会再次发送。请检查 settings.toml 中的地址及其服务器，然后发送测试通知。
alerts-unsent-reason-answered = 返回 HTTP { $status }
alerts-unsent-reason-gone = 响应表示已永久失效（HTTP 410）
alerts-unsent-reason-locked = 钥匙串已锁定
alerts-unsent-reason-keychain = 无法使用钥匙串（{ $detail }）
alerts-unsent-reason-not-reached = 无法连接（{ $detail }）
alerts-unsent-reason-postponed = 要求稍后再发送（代码 75）
alerts-unsent-reason-too-slow = 未在 { $seconds } 秒内结束，已连同其子进程一并终止
alerts-button-open = 打开
alerts-button-snooze-day = 静音 { 1 } 天
alerts-button-snooze-topped-up = 静音至充值
alerts-unsent-reason-no-program = 找不到该程序或运行它所需的解释器
alerts-unsent-reason-not-executable = 没有执行权限
alerts-unsent-reason-not-started = 无法启动（{ $detail }）
alerts-unsent-reason-ended = 已结束，代码为 { $code }
alerts-unsent-reason-signal = 被信号 { $signal } 终止
alerts-unsent-reason-failed = 执行失败
alerts-unsent-reason-no-answer = { $seconds } 秒内没有响应
