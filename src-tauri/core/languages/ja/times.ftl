### 相対時刻。単独でも、「更新: 」などの後でも使う。

times-percent = { $percent }%
times-just-now = たった今
times-minutes-ago = { $minutes }分前
times-hours-ago = { $hours }時間前
times-days-ago = { $days }日前
times-at = { $moment }
