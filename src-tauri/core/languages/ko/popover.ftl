### 팝오버(너비 약 360픽셀의 창)의 고정 문구

## 여러 화면

popover-demo-strip = 데모: 가상 계정
popover-back = 뒤로
popover-refresh = 지금 새로 고침
popover-refreshing = 새로 고치는 중…
popover-open-portal = { -portal } 열기
popover-save = 저장
popover-saving = 저장 중…
popover-quit = { -product } 종료

## 계정 목록

popover-accounts-title = 계정
popover-accounts-arrange = 순서 변경
popover-accounts-order = 순서
popover-accounts-urgent = 긴급한 순
popover-accounts-own = 직접 정렬
popover-accounts-add = 계정 추가
popover-accounts-up = { $account } 위로 이동
popover-accounts-down = { $account } 아래로 이동
popover-accounts-place = { $account }: { $count }개 중 { $place }번째

## 잔액

popover-balance-all-accounts = 모든 계정
popover-balance-demo = 데모
popover-balance-stale = 이후 변동되었을 수 있습니다.
popover-balance-hidden = 금액 숨김
popover-balance-unknown = 잔액 알 수 없음
popover-balance-moment = ({ $moment })
popover-snooze-day = { 1 }일 동안 알림 끄기
popover-snooze-topped-up = 충전할 때까지
popover-snooze-end = 알림 켜기
popover-snooze-ended = 알림을 다시 켰습니다.

## 차트

popover-chart-time = 표시 기간
popover-chart-week = { 7 }일
popover-chart-month = { 30 }일
popover-chart-quarter = { 90 }일
popover-chart-year = 1년
popover-chart-all = 전체
popover-chart-points = 잔액 데이터와 예측
popover-chart-since = { $moment }부터
popover-chart-list = { $first }, { $second }
popover-chart-table = 표와 내보내기

## 계정 연결

popover-connect-title-first = 계정 연결
popover-connect-title-add = 계정 추가
popover-connect-title-again = 인증 정보 입력
popover-connect-step-manager = <b>{ -vendor } 담당자(어카운트 매니저)</b>에게 API 액세스 권한을 요청하세요.
popover-connect-step-api = { -portal }에서 <b>{ -api-page }</b> 페이지를 열어 API를 켜고 <b>{ -client-id }</b>를 복사하세요.
popover-connect-step-reset = <b>{ -reset }</b>을 누르면 새 <b>{ -client-secret }</b>이 표시됩니다.
popover-connect-caution = <b>{ -reset }을 누르면 이전 비밀 키를 쓸 수 없습니다.</b> 이 키를 쓰는 다른 연동 프로그램은 새 키를 입력할 때까지 작동하지 않습니다.
popover-connect-kind = 연결 방법
popover-connect-kind-client = { -client-id }와 { -client-secret }
popover-connect-token = 액세스 토큰
popover-connect-name = 이름
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = 표시
popover-connect-show-label = { -client-secret } 표시
popover-connect-hide = 숨기기
popover-connect-hide-label = { -client-secret } 숨기기
popover-connect-secret-hint = 시스템의 키체인에만 저장됩니다.
popover-connect-token-hint = 최대 30분 동안 유효합니다. { -client-id }와 { -client-secret }은 만료되지 않습니다.
popover-connect-address = 포털 주소
popover-connect-address-hint = 기본 주소를 사용하려면 비워 두세요.
popover-connect-submit = 테스트 후 저장
popover-connect-testing = 테스트 중…
popover-connect-demo = 데모 체험
popover-connect-starting = 시작하는 중…
popover-connect-connecting = 연결 중…

## 문제

popover-problem-request = 요청 ID
popover-problem-copy = 복사
popover-problem-copy-label = 요청 ID 복사
popover-problem-copied = 복사됨
popover-problem-copied-label = 요청 ID를 복사했습니다.
popover-problem-selected = 선택됨
popover-problem-selected-label = 요청 ID를 선택했습니다. 키보드로 복사하세요.
popover-problem-try-again = 다시 시도
popover-problem-credentials = 인증 정보 입력
popover-problem-this-run = 이번 실행에만 사용
popover-problem-dismiss = 닫기

## 설정

popover-settings-title = 설정
popover-settings-name = 이름
popover-settings-currency = 통화
popover-settings-low = 주의 기준 금액
popover-settings-critical = 위험 기준 금액
popover-settings-refresh = 새로 고침 간격
popover-settings-minutes = 분
popover-settings-language = 언어
popover-settings-pause = 이 계정 일시 중지
popover-settings-in-icon = 트레이 아이콘에 항상 표시
popover-settings-at-login = 로그인 시 시작
popover-settings-hide = 금액 숨기기
popover-settings-hide-hint = 화면 공유용: 트레이와 이 창에서 숨깁니다.
popover-settings-updates = 업데이트 확인
popover-settings-updates-hint = 하루에 한 번 확인하여 트레이 메뉴에 표시합니다.
popover-settings-add = 다른 계정 추가
popover-settings-forget = 이 계정 제거
popover-settings-leave-demo = 데모 끝내기
popover-settings-leaving = 끝내는 중…
popover-settings-question = <b>이 계정을 제거할까요?</b> 이 컴퓨터에서 인증 정보와 설정, 기록이 삭제됩니다.
popover-settings-question-yes = 제거
popover-settings-forgetting = 제거 중…
popover-settings-question-no = 취소
popover-settings-saved = 설정을 저장했습니다.

## 알림 설정

popover-alerts-title = 알림
popover-alerts-when = 잔액이 다음과 같을 때 알림
popover-alerts-again = 회복 후 다시 떨어질 때(회복 폭)
popover-alerts-percent = %
popover-alerts-days = 남은 기간이 다음보다 짧을 때(0: 끔)
popover-alerts-days-unit = 일
popover-alerts-topped-up = 충전될 때
popover-alerts-unread = 다음 시간 동안 조회할 수 없을 때
popover-alerts-hours-unit = 시간
popover-alerts-remind = 재알림 간격
popover-alerts-low = 주의
popover-alerts-critical = 위험
popover-alerts-remind-never = 안 함
popover-alerts-remind-four-hours = { 4 }시간
popover-alerts-remind-twelve-hours = { 12 }시간
popover-alerts-remind-day = { 1 }일
popover-alerts-remind-three-days = { 3 }일
popover-alerts-quiet = 방해 금지
popover-alerts-quiet-hours = 방해 금지 시간
popover-alerts-quiet-from = 시작
popover-alerts-quiet-to = 종료
popover-alerts-days-off = 방해 금지 요일
popover-alerts-monday = 월
popover-alerts-tuesday = 화
popover-alerts-wednesday = 수
popover-alerts-thursday = 목
popover-alerts-friday = 금
popover-alerts-saturday = 토
popover-alerts-sunday = 일
popover-alerts-break = 위험 수준이면 방해 금지 중에도 알림
popover-alerts-break-hint = 다른 알림은 방해 금지가 끝난 후에 표시됩니다.
popover-alerts-test = 테스트 알림 보내기
popover-alerts-sending = 보내는 중…
popover-alerts-saved = 알림 설정을 저장했습니다.

## 기록

popover-history-title = 기록
popover-history-export = CSV로 내보내기
popover-history-exporting = 내보내는 중…
popover-history-saved = 저장 위치: { $path }
popover-history-exported = 내보냈습니다.
popover-history-delete = 기록 삭제
popover-history-question = <b>기록을 삭제할까요?</b> 최신 데이터를 제외한 모든 잔액 데이터가 이 컴퓨터에서 삭제됩니다. 포털에도 남아 있지 않습니다.
popover-history-question-yes = 삭제
popover-history-deleting = 삭제 중…
popover-history-question-no = 취소
popover-history-deleted = 기록을 삭제했습니다.
popover-history-hint = 포털에 기록이 남지 않으므로, 두 번의 조회 사이에 있었던 충전과 사용은 구분할 수 없습니다.
popover-history-readings = 잔액 데이터, 최신순
popover-history-when = 일시
popover-history-balance = 잔액
popover-history-gap = 데이터 없음
