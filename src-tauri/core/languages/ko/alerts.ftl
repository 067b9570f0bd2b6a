### 알림 문구

## 알림의 첫 줄

alerts-critical-summary = { $account }: 잔액이 위험 수준입니다
alerts-low-summary = { $account }: 잔액이 주의 수준입니다
alerts-reminder-critical-summary = { $account }: 잔액이 여전히 위험 수준입니다
alerts-reminder-low-summary = { $account }: 잔액이 여전히 주의 수준입니다
alerts-days-summary = { $days ->
    [0] { $account }: 잔액이 1일 치도 남지 않았습니다
   *[other] { $account }: 잔액이 약 { $days }일 치 남았습니다
}
alerts-days-hidden-summary = { $account }: 잔액이 곧 소진됩니다
alerts-refused-summary = { $account }: 포털에서 인증 정보를 거부했습니다
alerts-token-ended-summary = { $account }: 액세스 토큰이 만료되었습니다
alerts-token-ends-at-summary = { $account }: 액세스 토큰이 { $moment }에 만료됩니다
alerts-token-ends-soon-summary = { $account }: 액세스 토큰이 곧 만료됩니다
alerts-blind-summary = { $account }: 잔액을 조회할 수 없습니다
alerts-recovered-summary = 충전됨: 현재 잔액 { $money }
alerts-recovered-hidden-summary = 충전됨

## 알림 본문

alerts-critical-body = 현재 잔액 { $money }, 기준 금액 { $threshold } 미만입니다. 주문과 갱신이 곧 실패할 수 있으니 지금 충전하세요.
alerts-critical-hidden-body = 잔액이 기준 금액 미만입니다. 주문과 갱신이 곧 실패할 수 있으니 지금 충전하세요.
alerts-low-body = 현재 잔액 { $money }, 기준 금액 { $threshold } 미만입니다. 주문과 갱신이 실패하지 않도록 미리 충전하세요.
alerts-low-hidden-body = 잔액이 기준 금액 미만입니다. 주문과 갱신이 실패하지 않도록 미리 충전하세요.
alerts-days-body = 현재 추세라면 잔액이 { $day }에 { $threshold } 아래로 떨어집니다. 그 전에 충전하세요.
alerts-days-hidden-body = 현재 추세라면 잔액이 며칠 안에 위험 수준이 됩니다. 그 전에 충전하세요.
alerts-refused-body = 유효한 { -client-id }와 { -client-secret }으로 다시 연결하세요. 그때까지 알림을 받을 수 없습니다.
alerts-token-body = 새 토큰을 붙여 넣거나, 만료되지 않는 { -client-id }와 { -client-secret }으로 연결하세요. 그때까지 알림을 받을 수 없습니다.
alerts-blind-body = 잔액이 조회될 때까지 알림을 받을 수 없습니다. { -product }를 열어 원인을 확인하세요.
alerts-recovered-body = { $account }: 현재 잔액 { $money }, 다시 기준 금액 { $threshold } 이상입니다.
alerts-recovered-hidden-body = { $account }: 잔액이 다시 기준 금액 이상입니다.

## 여러 가지를 함께 알릴 때의 추가 줄

alerts-critical-line = 잔액이 기준 금액 { $threshold } 미만입니다.
alerts-critical-hidden-line = 잔액이 기준 금액 미만입니다.
alerts-low-line = 주의 기준 금액 { $threshold } 미만이기도 합니다.
alerts-low-hidden-line = 주의 기준 금액 미만이기도 합니다.
alerts-days-line = 현재 추세라면 잔액이 { $day }에 { $threshold } 아래로 떨어집니다.
alerts-days-hidden-line = 현재 추세라면 잔액이 며칠 안에 위험 수준이 됩니다.
alerts-refused-line = 포털에서 인증 정보를 거부했습니다.
alerts-token-ended-line = 액세스 토큰이 만료되었습니다.
alerts-token-ends-at-line = 액세스 토큰이 { $moment }에 만료됩니다.
alerts-token-ends-soon-line = 액세스 토큰이 곧 만료됩니다.
alerts-blind-since-line = 잔액을 마지막으로 조회한 시각은 { $moment }입니다.
alerts-blind-never-line = 잔액을 조회한 적이 없습니다.
alerts-reminder-line = 마지막 알림: { $moment }.
alerts-reminder-before-line = 이전에 알린 적이 있습니다.

## 테스트 알림

alerts-test-summary = { $account }: 테스트 알림입니다
alerts-test-body = 이 계정의 알림은 이렇게 표시됩니다. 실제로는 아무 일도 없습니다.
alerts-test-sent = 보냈습니다. 표시되지 않으면 데스크톱의 알림 설정을 확인하세요.
alerts-test-not-sent = 보내지 못했습니다. 알림을 받은 알림 서버가 없습니다({ $reason }). 알림은 서버가 받을 때까지 대기합니다. 알림 서버를 시작하고 다시 시도하세요.

## 알림 끄기

alerts-snoozed-until = { $moment }까지 알림 꺼짐
alerts-snoozed-until-topped-up = 충전할 때까지 알림 꺼짐
alerts-snoozed = 알림 꺼짐

## 알림 설정

alerts-crossings = { $low }(주의) 또는 { $critical }(위험) 아래로 떨어질 때
alerts-preview = 이 설정을 적용하면 지난 { $days }일 동안 { $count ->
    [0] 알림이 없었을 것입니다.
   *[other] 알림이 { $count }건 있었을 것입니다.
}
alerts-preview-kinds = 이 설정을 적용하면 지난 { $days }일 동안 알림이 { $count }건 있었을 것입니다({ $kinds }).
alerts-preview-critical = 위험 { $count }건
alerts-preview-low = 주의 { $count }건
alerts-preview-days = 남은 기간 { $count }건
alerts-preview-refused = 인증 정보 거부 { $count }건
alerts-preview-token = 액세스 토큰 { $count }건
alerts-preview-blind = 조회 불가 { $count }건
alerts-preview-reminders = 재알림 { $count }건
alerts-preview-recovered = 충전 { $count }건
alerts-preview-unreadable = 먼저 값을 수정하세요. 그러면 이 설정으로 받았을 알림 수가 여기에 표시됩니다.
alerts-preview-of-another = 그 사이에 계정이 변경되었습니다.
alerts-preview-none = 지난 { 30 }일 동안 하루 전체의 잔액 데이터가 없어 이 설정을 시험해 볼 수 없습니다.
alerts-preview-unknown = 기록을 읽을 수 없어({ $detail }) 이 설정으로 어떤 알림을 받았을지 알 수 없습니다.

## 전달되지 않은 알림

alerts-unsent-program-waiting = { $account } 계정의 알림 프로그램이 { $since }부터 알림을 받지 않고 있습니다: { $reason }.
alerts-unsent-webhook-waiting = { $account } 계정의 웹훅이 { $since }부터 알림을 받지 않고 있습니다: { $reason }.
alerts-unsent-program-given-up = { $account } 계정의 알림 프로그램이 { $of } 알림을 받지 않았습니다: { $reason }.
alerts-unsent-webhook-given-up = { $account } 계정의 웹훅이 { $of } 알림을 받지 않았습니다: { $reason }.
alerts-unsent-tried-until = { $until }까지 다시 시도합니다.
alerts-unsent-hint-locked = 키체인의 잠금을 해제하세요. 메시지 서명에 쓰는 비밀 키가 키체인에 있습니다.
alerts-unsent-hint-keychain = 메시지 서명에 쓰는 비밀 키가 키체인에 있습니다.
alerts-unsent-hint-desktop = 데스크톱 알림은 그대로 표시됩니다.
alerts-unsent-program-hint = 이 알림은 다시 보내지 않습니다. 프로그램과 settings.toml에 지정된 경로를 확인한 다음 테스트 알림을 보내세요.
alerts-unsent-webhook-hint = 이 알림은 다시 보내지 않습니다. settings.toml에 지정된 주소와 해당 서버를 확인한 다음 테스트 알림을 보내세요.
alerts-unsent-reason-answered = HTTP { $status } 응답
alerts-unsent-reason-gone = 영구적으로 중단되었다는 응답(HTTP 410)
alerts-unsent-reason-locked = 키체인이 잠겨 있음
alerts-unsent-reason-keychain = 키체인을 사용할 수 없음({ $detail })
alerts-unsent-reason-not-reached = 연결할 수 없음({ $detail })
alerts-unsent-reason-postponed = 나중에 보내 달라고 요청함(코드 75)
alerts-unsent-reason-too-slow = { $seconds }초 안에 끝나지 않아 하위 프로세스와 함께 종료함
alerts-button-open = 열기
alerts-button-snooze-day = { 1 }일 동안 알림 끄기
alerts-button-snooze-topped-up = 충전할 때까지
alerts-unsent-reason-no-program = 프로그램 또는 실행에 필요한 인터프리터가 없음
alerts-unsent-reason-not-executable = 실행 권한이 없음
alerts-unsent-reason-not-started = 시작할 수 없음({ $detail })
alerts-unsent-reason-ended = 종료 코드 { $code }
alerts-unsent-reason-signal = 시그널 { $signal }에 의해 종료됨
alerts-unsent-reason-failed = 실패함
alerts-unsent-reason-no-answer = { $seconds }초 안에 응답이 없음
