### 용어: balance 잔액, threshold 기준 금액(low 주의, critical 위험, normal 정상, unknown 알 수 없음), top up 충전, alert 알림,
### reminder 재알림, notification 알림, snooze 알림 끄기(end snooze 알림 켜기), pause 일시 중지, read 조회, reading 잔액 데이터,
### refresh 새로 고침, update(프로그램) 업데이트, renewal 갱신, charge 차감, keychain 키체인, credentials 인증 정보,
### access token 액세스 토큰, account 계정, forget 제거, connect 연결, tray 트레이, settings 설정, history 기록, forecast 예측,
### portal 포털, feed of releases 릴리스 피드, Try again “다시 시도”
### quiet time 방해 금지, told 알림 완료, due 알림 예정, armed 감시 중, look 조회, ways out 다른 알림 경로, exit status 종료 상태.
### 변수 뒤에는 받침에 따라 달라지는 조사(이/가, 을/를, 은/는, 로/으로)를 쓰지 않습니다.

## 수준

balance-level-normal = 정상
balance-level-low = 주의
balance-level-critical = 위험
balance-level-unknown = 알 수 없음
balance-level-word-normal = 정상
balance-level-word-low = 주의
balance-level-word-critical = 위험
balance-level-word-unknown = 알 수 없음
balance-level-sentence-normal = 정상: 주의 기준 금액 { $threshold }
balance-level-sentence-low = 주의: 기준 금액 { $threshold } 미만
balance-level-sentence-critical = 위험: 기준 금액 { $threshold } 미만
balance-level-sentence-unknown = 잔액을 아직 조회하지 않았습니다

## 계정 잔액

balance-amount-low = { $amount }(주의)
balance-amount-critical = { $amount }(위험)
balance-amount-hidden = 금액 숨김
balance-amount-unknown = 잔액 알 수 없음
balance-account-facts = { $account }: { $facts }
balance-account-facts-problem = { $account }: { $facts }. { $problem }
balance-demo-name = { $account }(데모)
balance-list = { $first }, { $second }
balance-as-of = { $moment } 기준
balance-as-of-stale = { $moment } 기준, 이후 변동되었을 수 있음
balance-line-as-of = { $moment } 기준
balance-line-paused = 일시 중지됨
balance-line-snoozed = 알림 꺼짐
balance-line-not-read = 아직 조회 안 됨
balance-not-read-yet = 아직 조회 안 됨
balance-paused = 일시 중지됨
balance-row-level-age = { $level } · { $age }
balance-updated = 마지막 새로 고침: { $age }
balance-next-at = 다음 새로 고침: { $time }
balance-next-within-a-minute = 다음 새로 고침: 1분 이내
balance-next-later = 다음 새로 고침: 나중에
balance-announcement = 잔액: { $amount }.
balance-announcement-stale = 잔액: { $amount }, 이후 변동되었을 수 있습니다.
balance-announcement-accounts = 계정 { $count }개.
balance-announcement-account = { $account }: { $amount }.
balance-more-accounts = 계정 { $count }개 더 있음

## 계정과 인증 정보

balance-connected-as = 연결된 사용자: { $who }
balance-token-until = 이 액세스 토큰은 { $moment }까지 유효합니다.
balance-token-half-hour = 이 액세스 토큰은 최대 30분 동안 유효합니다.
balance-token-this-run = 프로그램을 종료하면 삭제됩니다.
balance-credentials-this-run = 인증 정보는 프로그램을 종료하면 삭제됩니다.
balance-credentials-environment = 환경 변수의 인증 정보를 사용합니다.
balance-storing = 저장 중…

## 남은 기간

balance-days-less = 1일 미만 남음
balance-days-less-at-most = 1일 미만 남음(최대 { $last }일)
balance-days-more = { $horizon }일 넘게 남음
balance-days-more-at-least = { $horizon }일 넘게 남음(최소 { $first }일)
balance-days-about = 약 { $days }일 남음, { $day }까지
balance-days-about-range = 약 { $days }일 남음({ $first }~{ $last }일), { $day }까지
balance-days-about-open = 약 { $days }일 남음({ $first }일~{ $horizon }일 초과), { $day }까지
balance-below-already = 이미 { $threshold } 미만
balance-below-probably = 현재 { $threshold } 미만으로 예상
balance-below-threshold-probably = 현재 기준 금액 미만으로 예상
balance-no-forecast-no-reading = 예측 없음: 잔액을 조회한 적이 없습니다
balance-no-forecast-too-old = 예측 없음: { 30 }일 넘게 잔액을 조회하지 않았습니다
balance-no-forecast-week = 아직 예측 없음: 일주일 치 잔액 데이터가 필요합니다
balance-no-forecast-no-spending = 예측 없음: 아직 사용 내역이 없습니다

## 트레이 도구 설명과 메뉴

balance-tooltip-not-connected = { -product }: 연결 안 됨
balance-menu-not-connected = 연결 안 됨
balance-click-to-connect = 클릭하여 연결
balance-menu-refresh = 지금 새로 고침
balance-menu-open = 열기
balance-menu-portal = { -portal }
balance-menu-settings = 설정
balance-menu-snooze-day = { 1 }일 동안 알림 끄기
balance-menu-snooze-day-of = { $account }: { 1 }일 동안 알림 끄기
balance-menu-snooze-topped-up = 충전할 때까지 알림 끄기
balance-menu-snooze-topped-up-of = { $account }: 충전할 때까지 알림 끄기
balance-menu-end-snooze = 알림 켜기
balance-menu-end-snooze-of = { $account }: 알림 켜기
balance-menu-restart = { -product } 업데이트됨: 다시 시작
balance-menu-quit = 종료

## 새 버전

balance-update-notes = 새 버전 { $version } 사용 가능: 변경 내용 보기
balance-update-get-package = { $file } 다운로드 후 실행: { $command }
balance-update-get-packages = 패키지 관리자로 업데이트
balance-update-get-download = { $version } 버전 다운로드
balance-update-how-package = { $page } 페이지에서 { $file } 파일을 받은 다음 실행하세요: { $command }
balance-update-how-packages = 설치에 사용한 패키지 관리자로 업데이트하세요.
balance-update-how-download = 다운로드: { $address }
balance-update-how-nothing = 이 시스템용 다운로드가 없습니다.

## 차트

balance-chart-hidden = 금액을 숨겨서 차트도 표시하지 않습니다.
balance-chart-few = 잔액 데이터가 2건 이상이면 차트가 표시됩니다.
balance-chart-few-in-range = 이 기간의 잔액 데이터가 2건 미만입니다. 더 긴 기간을 선택해 보세요.
balance-chart-summary = { $from }부터 { $to }까지의 잔액: 시작 { $first }, 끝 { $last }, 최저 { $lowest }({ $lowest_day }).
balance-chart-summary-topped-up = { $count ->
    [1] 1회 충전, { $money } 이상.
   *[other] { $count }회 충전, 총 { $money } 이상.
}
balance-chart-top-up = { $count ->
    [1] { $money } 이상 충전
   *[other] { $count }회 충전, 총 { $money } 이상
}
balance-chart-about = 약 { $money }
balance-chart-range = { $low } ~ { $high }
balance-chart-range-charge = { $range }, 차감 예상: { $charge }
balance-chart-charge = { $day }: 약 { $money } 차감 예상
balance-chart-threshold-low = 주의 { $amount }
balance-chart-threshold-critical = 위험 { $amount }
balance-chart-thresholds = { $low } · { $critical }
balance-demo-account = 데모 계정
balance-language-of-system = 시스템 언어

## 트레이 프로그램의 --help 출력

balance-tray-help-about = { -product }: { -vendor } { -portal } 계정의 잔액을 트레이에 표시합니다.
balance-tray-help-usage = 사용법: { $command }
balance-tray-help-background = 로그인할 때처럼 창 없이 시작합니다.
balance-tray-help-quit = 실행 중인 프로그램을 종료하고 끝날 때까지 기다립니다. 실행 중인 프로그램이 없으면 종료 상태는 3입니다.
balance-tray-help-version = 버전을 출력합니다.
balance-tray-help-help = 이 도움말을 출력합니다.
