### 问题、程序的处理、用户可采取的措施，以及表单的校验提示

problems-sentences = { $first }{ $second }

## 程序的处理

problems-retry-at = 将于 { $time } 重试。
problems-retry-within-a-minute = 将在一分钟内重试。
problems-retry-later = 稍后重试。
problems-retry-now = 正在重试。
problems-retry-waiting = 刷新已暂停。
problems-retry-not-stored = 未保存任何内容。

## 问题与建议

problems-offline-message = 无法连接 { -portal }。
problems-offline-advice = 请检查此电脑的网络连接。
problems-timed-out-message = { -portal } 未及时响应。
problems-timed-out-advice = 如果问题持续存在，请检查网络连接和代理。
problems-portal-down-message = { -portal } 发生内部错误。
problems-portal-down-detail = { -portal } 发生内部错误（{ $detail }）。
problems-portal-down-advice = 无需任何操作。如果问题持续存在，请联系 { -vendor } 技术支持。
problems-rate-limited-message = { -portal } 要求减少请求次数。
problems-rate-limited-advice = 如果问题持续存在，请在设置中选择更长的刷新间隔。
problems-credentials-refused-message = { -portal } 拒绝了凭据。
problems-credentials-refused-advice = 请检查 { -client-id } 和 { -client-secret }。如果已在 { -portal } 的“{ -api-page }”页面重置密钥，请输入新密钥。
problems-credentials-missing-message = 钥匙串中没有此账户的凭据。
problems-credentials-missing-advice = 请重新输入 { -client-id } 和 { -client-secret }。
problems-environment-unusable-message = 无法使用环境变量中的凭据。
problems-environment-unusable-advice = 请改正该环境变量，然后重新启动程序。
problems-environment-not-set = 未设置 { $variable }。
problems-environment-variable = { $variable }：{ $problem }
problems-token-expired-message = 访问令牌已过期。
problems-token-expired-advice = 粘贴的令牌最长只能用半小时。请粘贴新的令牌，或输入长期有效的 { -client-id } 和 { -client-secret }。
problems-address-refused-message = { -portal } 拒绝了此电脑的网络地址。
problems-address-refused-advice = 如果 { -portal } 的“{ -api-page }”页面启用了“{ -ip-restriction }”，请在那里允许此网络，或改用已允许的网络。
problems-wrong-address-message = 此地址上没有 { -portal }。
problems-wrong-address-advice = 请在填写凭据的表单中检查门户地址。
problems-address-changed-message = 门户地址已更改，因此未发送已保存的凭据。
problems-address-changed-advice = 凭据只用于输入时的地址。请重新连接以使用新地址，或改回原来的地址。
problems-proxy-failed-message = 代理无法连接 { -portal }。
problems-proxy-failed-detail = 代理无法连接 { -portal }（{ $detail }）。
problems-proxy-failed-advice = 请检查此电脑的代理设置，或咨询网络管理员。
problems-certificate-refused-message = 门户的证书不受信任，因此未发送任何内容。
problems-certificate-refused-advice = 请检查此电脑的日期和时间。如果公司使用代理，可能需要安装代理的证书。
problems-unexpected-reply-message = { -portal } 返回了意外的响应。
problems-unexpected-reply-detail = { -portal } 返回了意外的响应（{ $detail }）。
problems-unexpected-reply-advice = 如果问题持续存在，请将请求 ID 发送给 { -vendor } 技术支持。
problems-keychain-locked-message = 钥匙串已锁定。
problems-keychain-locked-advice = 请解锁钥匙串，然后选择“重试”。
problems-keychain-missing-message = 此桌面上没有运行中的钥匙串。
problems-keychain-missing-advice = 请启动 GNOME Keyring、KWallet 或其他钥匙串（Secret Service）。
problems-keychain-failed-message = 钥匙串报告错误。
problems-keychain-failed-detail = 钥匙串报告错误（{ $detail }）。
problems-keychain-failed-advice = 请重新启动钥匙串，或注销后重新登录。如果未安装 QCA 的 OpenSSL 插件，KWallet 也会出错（在 Debian 中为 libqca-qt6-plugins）。
problems-history-unavailable-message = 无法保存余额记录。
problems-history-unavailable-detail = 无法保存余额记录（{ $detail }）。
problems-history-unavailable-advice = 余额监控仍在继续，但余额记录和提醒状态只保留到程序退出。请检查数据目录的可用空间和权限。
problems-settings-unavailable-message = 无法保存设置。
problems-settings-unavailable-detail = 无法保存设置（{ $detail }）。
problems-settings-unavailable-advice = 请重试。如果问题持续存在，请检查配置目录的可用空间和权限。

## 设置与历史记录

problems-settings-file-hint = 请改正文件并选择“重试”，或在此保存设置。
problems-settings-save-hint = 程序退出前会继续使用当前设置。
problems-history-hint = 每次获取余额时，程序都会重试保存。
problems-history-read = 无法读取历史记录（{ $detail }）。
problems-history-export = 无法写入文件（{ $detail }）。
problems-history-export-unsure = 文件可能仍会写入（{ $detail }）。
problems-history-delete = 无法删除历史记录（{ $detail }）。
problems-history-request-hint = 余额监控仍在继续。请检查该文件夹的可用空间和权限，然后重试。
problems-nothing-stored-message = 没有可导出或删除的内容：尚未保存此账户的余额记录。
problems-nothing-stored-hint = 每次刷新都会保存余额记录。请在下次刷新后重试。
problems-history-warning-hint = 余额监控仍在继续。同一提醒可能会再次出现。

## 表单的校验提示

problems-base-url-not-an-address = 这不是有效的网址。格式示例：https://openapi.partner.yeastar.com
problems-base-url-not-encrypted = 地址必须以 https://（在此电脑上也可用 http://）开头，因为 { -client-secret } 会发送到该地址。
problems-base-url-too-much = 地址只能包含主机、端口和路径，不能包含用户名、? 和 #。
problems-webhook-url-not-an-address = 这不是有效的网址。格式示例：https://hooks.example/alerts
problems-webhook-url-not-encrypted = 地址必须以 https://（在此电脑上也可用 http://）开头，因为余额会发送到该地址。
problems-webhook-url-too-much = 地址不能包含用户名和 #。

## 窗口

problems-no-window-summary = { -product } 无法打开窗口
problems-no-window-body = 图标的提示和菜单仍会显示余额。请重新启动 { -product }；如果无效，请重新安装。系统信息：{ $reason }
problems-no-web-view-message = { -product } 无法打开窗口：未安装所需的 Microsoft WebView2 Runtime。
problems-no-web-view-hint = 图标、图标提示和菜单无需该组件也能使用，在控制台运行“partner-balance login”即可连接账户。安装 WebView2 后，请再次点击图标。
problems-no-web-view-question = 现在打开 Microsoft 的下载页面吗？

## 没有托盘的桌面

problems-no-tray-gnome = 托盘可用后图标就会出现；在 GNOME 上需要扩展“AppIndicator and KStatusNotifierItem Support”。
problems-no-tray-gnome-flashback = 托盘可用后图标就会出现；在 GNOME Flashback 上需要在面板中添加小程序“Indicator Applet Complete”。
problems-no-tray-cinnamon = 托盘可用后图标就会出现；在 Cinnamon 上需要程序 xapp-sn-watcher，并在面板中添加小程序“XApp Status”。
problems-no-tray-plasma = 托盘可用后图标就会出现；在 Plasma 上需要在面板中添加挂件“系统托盘”。
problems-no-tray-xfce = 托盘可用后图标就会出现；在 Xfce 上需要在面板中添加“状态栏插件”。
problems-no-tray-mate = 托盘可用后图标就会出现；在 MATE 上需要在面板中添加小程序“通知区域”。
problems-no-tray-lxqt = 托盘可用后图标就会出现；在 LXQt 上需要在面板中添加小部件“状态提示器”。
problems-no-tray-budgie = 托盘可用后图标就会出现；在 Budgie 上需要在面板中添加小程序“System Tray”。
problems-no-tray-bar = 托盘可用后图标就会出现；在 { $desktop } 上需要带托盘的状态栏，例如启用“tray”模块的 Waybar。
problems-no-tray-bar-unnamed = 托盘可用后图标就会出现；在此桌面上需要带托盘的状态栏，例如启用“tray”模块的 Waybar。
problems-no-tray-bridge = 托盘可用后图标就会出现；在 { $desktop } 上需要将 StatusNotifierItem 转接到其自有托盘的程序，例如 snixembed。
problems-no-tray-unknown = 托盘可用后图标就会出现；能显示运行中程序图标的面板（StatusNotifierItem）即可。
problems-no-tray-window = 此桌面目前不显示托盘图标，因此以普通窗口打开。
problems-no-tray-summary = { -product } 正在运行，但此桌面不显示托盘图标
problems-no-tray-body = 在此之前，请从应用程序菜单打开 { -product }。此消息只显示一次。

## 检查新版本

problems-no-feed = 此构建未设置发布源，因此不会检查新版本。
problems-feed-unread = 无法读取发布源（{ $why }）。
problems-feed-no-signature = 无法使用发布源：签名无法读取。
problems-feed-not-signed = 无法使用发布源：内容与发布者签名的不符。
problems-feed-malformed = 无法使用发布源：签名有效，但内容有问题（{ $why }）。
problems-feed-of-another-program = 无法使用发布源：签名有效，但属于另一个程序。
problems-feed-older = 无法使用发布源：比之前读取的 { $version } 版本的发布源更旧。
problems-feed-expired = 无法使用发布源：已过期。
problems-feed-ahead = 无法使用发布源：其日期 { $date } 比此电脑的时钟快一天以上。

## 设置文件 settings.toml 中的错误

problems-settings-unreadable = 无法读取 settings.toml（{ $reason }）。在能够读取之前，程序使用先前的设置或默认设置。
problems-settings-not-toml = settings.toml 第 { $line } 行有错误。在改正之前，程序使用先前的设置或默认设置；副本已保存为 { $file }。
problems-settings-not-toml-no-copy = settings.toml 第 { $line } 行有错误。在改正之前，程序使用先前的设置或默认设置；由于无法保存副本，设置也无法保存。
problems-settings-utf16 = settings.toml 以 UTF-16 编码保存。请另存为 UTF-8。在此之前，程序使用先前的设置或默认设置；副本已保存为 { $file }。
problems-settings-utf16-no-copy = settings.toml 以 UTF-16 编码保存。请另存为 UTF-8。在此之前，程序使用先前的设置或默认设置；由于无法保存副本，设置也无法保存。
problems-settings-account-id = settings.toml 中的 { $key } 必须是 1 至 60 个字符，只能包含小写字母 a 至 z、数字以及 - _ 和 .，且不能是 demo。在改正之前，程序忽略此账户，并保留其配置段不变。
problems-settings-duplicate-account = settings.toml 中的 { $key } 已是另一个账户的 ID。在更改之前，程序忽略此账户。

## 设置的取值要求

problems-settings-must-language = settings.toml 中的 { $key } 必须是 "auto" 或以下之一：{ $languages }。
problems-settings-must-bool = settings.toml 中的 { $key } 必须是 true 或 false。
problems-settings-must-icon-account = settings.toml 中的 { $key } 必须是 "auto" 或账户的 ID。
problems-settings-must-order = settings.toml 中的 { $key } 必须是 "urgent" 或 "own"。
problems-settings-must-interval = settings.toml 中的 { $key } 必须是 "1m" 至 "24h" 的时间，例如 "10m" 或 "1h 30m"。
problems-settings-must-retention = settings.toml 中的 { $key } 必须是 "forever"，或 "1 day" 至 "100 years" 的期限，例如 "2 years" 或 "400 days"。
problems-settings-must-accounts = settings.toml 中的 { $key } 必须是一组表，每个表以 [[accounts]] 开头。
problems-settings-must-name = settings.toml 中的 { $key } 必须是 1 至 60 个字符的单行文本。
problems-settings-must-base-url = settings.toml 中的 { $key } 必须是以 "https://"（在此电脑上也可用 "http://"）开头的地址，且不含用户名、? 和 #。
problems-settings-must-currency = settings.toml 中的 { $key } 必须是三个字母的货币代码，例如 "USD"。
problems-settings-must-amount = settings.toml 中的 { $key } 必须是金额，例如 100 或 99.50。
problems-settings-must-at-most-low = settings.toml 中的 { $key } 不能大于 low。
problems-settings-must-alerts = settings.toml 中的 { $key } 必须是以 [accounts.alerts] 开头的表。
problems-settings-must-percent = settings.toml 中的 { $key } 必须是 0 至 100 的整数。
problems-settings-must-days = settings.toml 中的 { $key } 必须是 0（不提醒）至 365 的整数。
problems-settings-must-remind = settings.toml 中的 { $key } 必须是 "off"、"4h"、"12h"、"1d" 或 "3d"。
problems-settings-must-hours = settings.toml 中的 { $key } 必须是 "1h" 至 "30d" 的时间，例如 "24h"。
problems-settings-must-time = settings.toml 中的 { $key } 必须是一天中的时间，例如 "22:00"。
problems-settings-must-days-off = settings.toml 中的 { $key } 必须是由 "mon"、"tue"、"wed"、"thu"、"fri"、"sat" 和 "sun" 组成的列表。
problems-settings-must-program = settings.toml 中的 { $key } 必须是程序的完整路径，不带参数。
problems-settings-must-webhook = settings.toml 中的 { $key } 必须是以 "https://"（在此电脑上也可用 "http://"）开头的地址，且不含用户名和 #。

## 代替使用的值

problems-settings-used = 在改正之前，程序使用 { $value }。
problems-settings-used-of-all = 在改正之前，程序使用所有账户共用的值。
problems-settings-used-accounts = 在改正之前，程序使用先前的账户。
problems-settings-used-alerts = 在改正之前，程序使用先前的提醒设置。
problems-settings-used-previous = 在改正之前，程序使用先前的值。
problems-settings-used-none = 在改正之前，程序不使用此项。

## 表单字段下方的提示

problems-form-name = 请输入不超过 60 个字符的名称。
problems-form-currency = 请输入三个字母的货币代码，例如 USD。
problems-form-amount = 请输入金额，例如 100 或 99.50。
problems-form-amount-ambiguous = 此金额有两种读法。请不要使用千位分隔符，例如 1234 或 1234.50。
problems-form-critical = 请输入不大于偏低阈值 { $low } 的金额。
problems-form-minutes = 请输入 1 至 1440 的整数（分钟）。
problems-form-percent = 请输入 0 至 100 的整数。
problems-form-days = 请输入 0 至 365 的整数（天）。
problems-form-remind = 请选择列表中的间隔。
problems-form-hours = 请输入 1 至 720 的整数（小时）。
problems-form-time = 请输入时间，例如 22:00。
problems-form-no-span = 请输入与开始时间不同的时间，否则免打扰时段一开始就会结束。
problems-form-days-off = 请选择星期几。
problems-form-language = 请选择列表中的语言。
problems-form-client-id = 请输入 { -client-id }。
problems-form-client-secret = 请输入 { -client-secret }。
problems-form-access-token = 请粘贴访问令牌。
problems-form-retention = 请输入 forever，或 "1 day" 至 "100 years" 的期限，例如 "2 years" 或 "400 days"。
problems-form-program = 请输入程序的完整路径，不带参数。

## 余额记录文件

problems-history-replaced = 余额历史记录已损坏。损坏的文件已重命名为 { $file }，并已开始新的历史记录。

## 程序无法启动或退出

problems-not-started = { -product } 无法启动：{ $reason }。
problems-not-ended = { -product } 未能退出：{ $reason }。
problems-unknown-argument = 未知参数 { $argument }。请参见 --help。
problems-start-no-home = 系统未指定主文件夹，请设置 HOME，或设置 XDG_CONFIG_HOME、XDG_DATA_HOME 和 XDG_STATE_HOME
problems-start-relative-home = { $variable } 不是完整路径，因此不使用；请设为文件夹的完整路径，或取消设置该变量
problems-start-no-answer = { -product } 已在运行，但没有响应
problems-start-unclear = 无法判断 { -product } 是否已在运行（{ $detail }）
problems-start-no-desktop = 找不到桌面会话（WAYLAND_DISPLAY 和 DISPLAY 都未指向会话）
