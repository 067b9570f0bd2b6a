### 상대 시간: 단독으로 쓰이거나 “마지막 새로 고침:” 같은 말 뒤에 옵니다.

times-percent = { $percent }%
times-just-now = 방금
times-minutes-ago = { $minutes }분 전
times-hours-ago = { $hours }시간 전
times-days-ago = { $days }일 전
times-at = { $moment }
