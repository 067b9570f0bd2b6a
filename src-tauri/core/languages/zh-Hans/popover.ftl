### 弹出窗口（宽约 360 像素）的固定文字

## 多个界面

popover-demo-strip = 演示：模拟账户
popover-back = 返回
popover-refresh = 立即刷新
popover-refreshing = 正在刷新…
popover-open-portal = 打开 { -portal }
popover-save = 保存
popover-saving = 正在保存…
popover-quit = 退出 { -product }

## 账户列表

popover-accounts-title = 账户
popover-accounts-arrange = 调整顺序
popover-accounts-order = 顺序
popover-accounts-urgent = 紧急优先
popover-accounts-own = 自定义顺序
popover-accounts-add = 添加账户
popover-accounts-up = 上移 { $account }
popover-accounts-down = 下移 { $account }
popover-accounts-place = { $account }：第 { $place } 个，共 { $count } 个

## 余额

popover-balance-all-accounts = 所有账户
popover-balance-demo = 演示
popover-balance-stale = 之后可能有变动。
popover-balance-hidden = 金额已隐藏
popover-balance-unknown = 余额未知
popover-balance-moment = （{ $moment }）
popover-snooze-day = 静音 { 1 } 天
popover-snooze-topped-up = 静音至充值
popover-snooze-end = 取消静音
popover-snooze-ended = 已取消静音。

## 图表

popover-chart-time = 显示时段
popover-chart-week = { 7 } 天
popover-chart-month = { 30 } 天
popover-chart-quarter = { 90 } 天
popover-chart-year = 1 年
popover-chart-all = 全部
popover-chart-points = 余额记录与预测
popover-chart-since = 自 { $moment } 起
popover-chart-list = { $first }，{ $second }
popover-chart-table = 表格与导出

## 连接账户

popover-connect-title-first = 连接账户
popover-connect-title-add = 添加账户
popover-connect-title-again = 输入凭据
popover-connect-step-manager = 请 <b>{ -vendor } 客户经理</b>开通 API 访问权限。
popover-connect-step-api = 在 { -portal } 中打开 <b>{ -api-page }</b>，启用 API 并复制 <b>{ -client-id }</b>。
popover-connect-step-reset = 点击 <b>{ -reset }</b> 查看新的 <b>{ -client-secret }</b>。
popover-connect-caution = <b>{ -reset } 会使旧密钥失效。</b>使用旧密钥的其他集成应用在换用新密钥前将无法工作。
popover-connect-kind = 连接方式
popover-connect-kind-client = { -client-id } 和 { -client-secret }
popover-connect-token = 访问令牌
popover-connect-name = 名称
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = 显示
popover-connect-show-label = 显示 { -client-secret }
popover-connect-hide = 隐藏
popover-connect-hide-label = 隐藏 { -client-secret }
popover-connect-secret-hint = 只保存在系统的钥匙串中。
popover-connect-token-hint = 有效期最长半小时。{ -client-id } 和 { -client-secret } 长期有效。
popover-connect-address = 门户地址
popover-connect-address-hint = 留空则使用默认地址。
popover-connect-submit = 测试并保存
popover-connect-testing = 正在测试…
popover-connect-demo = 试用演示账户
popover-connect-starting = 正在启动…
popover-connect-connecting = 正在连接…

## 问题

popover-problem-request = 请求 ID
popover-problem-copy = 复制
popover-problem-copy-label = 复制请求 ID
popover-problem-copied = 已复制
popover-problem-copied-label = 请求 ID 已复制。
popover-problem-selected = 已选中
popover-problem-selected-label = 请求 ID 已选中，请用键盘复制。
popover-problem-try-again = 重试
popover-problem-credentials = 输入凭据
popover-problem-this-run = 仅本次运行使用
popover-problem-dismiss = 关闭

## 设置

popover-settings-title = 设置
popover-settings-name = 名称
popover-settings-currency = 币种
popover-settings-low = 偏低阈值
popover-settings-critical = 过低阈值
popover-settings-refresh = 刷新间隔
popover-settings-minutes = 分钟
popover-settings-language = 语言
popover-settings-pause = 暂停此账户
popover-settings-in-icon = 始终在托盘图标中显示
popover-settings-at-login = 登录时启动
popover-settings-hide = 隐藏金额
popover-settings-hide-hint = 用于屏幕共享：托盘和此窗口中不显示金额。
popover-settings-updates = 检查更新
popover-settings-updates-hint = 每天一次；有更新时会显示在托盘菜单中。
popover-settings-add = 添加其他账户
popover-settings-forget = 移除此账户
popover-settings-leave-demo = 退出演示
popover-settings-leaving = 正在退出…
popover-settings-question = <b>移除此账户？</b>其凭据、设置和历史记录将从此电脑中删除。
popover-settings-question-yes = 移除
popover-settings-forgetting = 正在移除…
popover-settings-question-no = 取消
popover-settings-saved = 设置已保存。

## 提醒设置

popover-alerts-title = 提醒
popover-alerts-when = 余额出现以下情况时通知我
popover-alerts-again = 回升后再次跌破，回升幅度至少
popover-alerts-percent = %
popover-alerts-days = 可用天数少于（0：不提醒）
popover-alerts-days-unit = 天
popover-alerts-topped-up = 已充值
popover-alerts-unread = 无法获取的时间达到
popover-alerts-hours-unit = 小时
popover-alerts-remind = 重复提醒的间隔
popover-alerts-low = 偏低
popover-alerts-critical = 过低
popover-alerts-remind-never = 不提醒
popover-alerts-remind-four-hours = { 4 } 小时
popover-alerts-remind-twelve-hours = { 12 } 小时
popover-alerts-remind-day = { 1 } 天
popover-alerts-remind-three-days = { 3 } 天
popover-alerts-quiet = 免打扰
popover-alerts-quiet-hours = 免打扰时段
popover-alerts-quiet-from = 开始
popover-alerts-quiet-to = 结束
popover-alerts-days-off = 免打扰日
popover-alerts-monday = 一
popover-alerts-tuesday = 二
popover-alerts-wednesday = 三
popover-alerts-thursday = 四
popover-alerts-friday = 五
popover-alerts-saturday = 六
popover-alerts-sunday = 日
popover-alerts-break = 余额过低时仍然提醒
popover-alerts-break-hint = 其他提醒会等到免打扰结束后发出。
popover-alerts-test = 发送测试通知
popover-alerts-sending = 正在发送…
popover-alerts-saved = 提醒设置已保存。

## 历史记录

popover-history-title = 历史记录
popover-history-export = 导出为 CSV
popover-history-exporting = 正在导出…
popover-history-saved = 已保存到 { $path }
popover-history-exported = 已导出。
popover-history-delete = 删除历史记录
popover-history-question = <b>删除历史记录？</b>除最新一条外，所有余额记录都将从此电脑中删除。门户也不保留这些记录。
popover-history-question-yes = 删除
popover-history-deleting = 正在删除…
popover-history-question-no = 取消
popover-history-deleted = 历史记录已删除。
popover-history-hint = 两次获取之间的充值和消费无法区分：门户不保留历史记录。
popover-history-readings = 余额记录，最新的在前
popover-history-when = 时间
popover-history-balance = 余额
popover-history-gap = 无记录
