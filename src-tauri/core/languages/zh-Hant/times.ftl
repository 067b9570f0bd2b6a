### 相對時間：可單獨使用，也可接在「上次更新：」之類的文字之後。

times-percent = { $percent }%
times-just-now = 剛剛
times-minutes-ago = { $minutes } 分鐘前
times-hours-ago = { $hours } 小時前
times-days-ago = { $days } 天前
times-at = { $moment }
