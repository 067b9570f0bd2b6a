### 相对时间：可单独使用，也可跟在“上次刷新：”之类的文字之后。

times-percent = { $percent }%
times-just-now = 刚刚
times-minutes-ago = { $minutes } 分钟前
times-hours-ago = { $hours } 小时前
times-days-ago = { $days } 天前
times-at = { $moment }
