### 명령의 도움말과 명령줄 오류. 명령, 옵션, 키, 값, 필드 이름, 예는 그대로 둡니다.

## 제목과 고정 단어

help-heading-usage = 사용법
help-heading-commands = 명령
help-heading-arguments = 인수
help-heading-options = 옵션
help-heading-common-options = 공통 옵션
help-heading-values = 사용 가능한 값
help-heading-examples = 예:
help-usage-options = 옵션
help-usage-command = 명령
help-note-default = [기본값: { $value }]
help-note-values = [사용 가능한 값: { $values }]
help-flag-help-short = 도움말을 출력합니다(자세한 내용은 '--help')
help-flag-help-long = 도움말을 출력합니다(요약은 '-h')
help-flag-help = 도움말을 출력합니다
help-flag-version = 버전을 출력합니다

## 옵션의 값을 나타내는 단어

help-value-account = 계정
help-value-file = 파일
help-value-folder = 폴더
help-value-color = 조건
help-value-age = 경과시간
help-value-format = 형식
help-value-range = 범위
help-value-days = 일수
help-value-seconds = 초
help-value-id = ID
help-value-url = URL
help-value-name = 이름
help-value-when = 시점
help-value-amount = 금액
help-value-time = 시간
help-value-zone = 시간대
help-value-key = 키
help-value-value = 값
help-value-shell = 셸

## 잘못된 명령줄

help-error = 오류: { $problem }
help-error-more = 자세한 내용은 '{ $option }' 옵션을 참고하세요.
help-error-unknown-argument = 예기치 않은 인수: '{ $argument }'
help-error-unknown-command = 알 수 없는 하위 명령: '{ $command }'
help-error-repeated = '{ $argument }' 인수는 여러 번 사용할 수 없습니다
help-error-conflict = '{ $argument }' 인수는 '{ $other }' 인수와 함께 사용할 수 없습니다
help-error-conflicts = '{ $argument }' 인수는 다음 인수와 함께 사용할 수 없습니다:
help-error-no-value = '{ $argument }' 인수에 값이 필요하지만 지정되지 않았습니다
help-error-invalid-value = '{ $argument }' 인수의 값이 잘못되었습니다: '{ $value }'
help-error-invalid-value-advice = '{ $argument }' 인수의 값 '{ $value }' 오류: { $advice }
help-error-surplus-value = '{ $argument }' 인수에 불필요한 값이 있습니다: '{ $value }'
help-error-missing = 다음 필수 인수가 지정되지 않았습니다:
help-error-missing-command = '{ $command }' 명령에 하위 명령이 필요하지만 지정되지 않았습니다
help-error-not-text = 인수에 잘못된 UTF-8이 있습니다
help-error-other = 인수를 사용할 수 없습니다
help-error-tip = 팁: { $advice }
help-error-similar-argument = 비슷한 인수가 있습니다: '{ $argument }'
help-error-similar-command = 비슷한 하위 명령이 있습니다: '{ $command }'
help-error-similar-value = 비슷한 값이 있습니다: '{ $value }'
help-error-as-value = '{ $argument }' 자체를 값으로 전달하려면 '{ $form }' 형식을 사용하세요
help-error-exists = 다음 형식이 있습니다: '{ $form }'
help-enter-age = 90s, 10m, 1h 30m과 같은 시간 또는 정수(초)를 입력하세요
help-enter-seconds = 1에서 3600까지의 초를 입력하세요
help-enter-days = 0~{ $most } 범위의 일수를 입력하세요
help-enter-moment = 2026-11-23T14:05:11Z와 같은 시각을 입력하세요
help-enter-point-in-time = 날짜(2026-11-01), 날짜와 시간(2026-11-01T08:00) 또는 지금부터 거슬러 올라갈 기간(30d, 12h)을 입력하세요
help-enter-snooze = 1m부터 30d까지의 시간을 입력하세요(예: 4h, 1d, 1d 12h)
help-enter-time-zone = Europe/Berlin 또는 UTC와 같은 시간대 이름을 입력하세요
help-enter-range = 범위를 입력하세요(예: 100:(100 미만), ~:10(10 초과), 10:20(범위 밖), @10:20(범위 안))
help-enter-range-order = 범위의 끝은 시작보다 작을 수 없습니다
help-enter-amount = 정확하게 저장할 수 있는 금액이 아닙니다
help-enter-plain-amount = 두 가지로 읽힐 수 있습니다. 1234 또는 1234.50처럼 천 단위 구분 기호 없이 입력하세요

## 모든 명령에 있는 옵션

help-account = 이 계정만 대상으로 합니다(ID 또는 이름, 여러 번 지정 가능). 생략하면 모든 계정
help-credentials-file = 이 파일에서 인증 정보를 읽습니다. 다른 사람이 읽을 수 없어야 하며, 형식은 partner-balance --help 참고
help-color = 색을 쓰는 조건: auto(터미널, NO_COLOR가 설정되지 않은 경우), always(항상), never(쓰지 않음)
help-max-age = 디스크의 잔액 데이터가 이보다 오래되지 않았으면 사용합니다(예: 90s, 10m, 1h 30m, 600(초))
help-max-age-more = 지정하지 않으면 설정의 새로 고침 간격의 두 배이며, 최소한 그 간격에 5분을 더한 시간입니다.
help-since = 이 시점부터: 날짜, 날짜와 시간 또는 지금부터 거슬러 올라갈 기간(예: 30d, 12h)
help-until = 이 시점까지. 날짜만 쓰면 그날 전체를 포함합니다

## 여러 명령의 끝에 오는 문장

help-exit-usual = 종료 상태: 0 완료, 1 실패, 2 잘못된 사용법.
help-exit-account = 종료 상태: 0 완료, 1 실패 또는 계정 없음, 2 잘못된 사용법.
help-exit-readings = 종료 상태: 0 완료(잔액 데이터가 없는 경우 포함), 1 실패, 2 잘못된 사용법.

## partner-balance

help-about = { -vendor } { -portal } 계정의 선불 잔액을 표시합니다.
help-about-more = 명령이 없으면 `status`를 실행합니다. 트레이 프로그램이 디스크에 저장한 잔액 데이터가 오래되지 않았으면 그것을 사용하고, 아니면 포털에서 조회합니다.
help-example-login = 계정 연결
help-example-status = 현재 잔액
help-example-json = 같은 내용을 스크립트용으로
help-example-waybar = 상태 표시줄용
help-example-check = Nagios, Icinga, Checkmk용
help-example-forecast = 잔액이 언제까지 남는지
help-example-history = 날짜별 사용과 충전
help-example-alerts = 지난 경고와 다음 알림
help-example-low = 250 미만이면 경고
help-more = 자세한 내용은 --help를 참고하세요. 명령마다 도움말이 있습니다.
help-exits = 종료 상태:
help-exits-0 = 완료
help-exits-1 = 실패: 잔액을 조회할 수 없거나 작업을 마칠 수 없음
help-exits-2 = 잘못된 사용법
help-exits-130 = login이 Ctrl-C로 중단됨
help-exits-141 = 출력을 끝까지 읽은 프로그램이 없음
help-exits-check = `check`에만 자체 값이 있습니다: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN(잘못된 사용법 포함). 상태 표시줄은 실패한 출력을 숨기므로, 상태 표시줄용 형식은 출력할 수 있으면 항상 0으로 종료합니다.
help-environment = 환경 변수(설정과 키체인보다 우선하며 저장되지 않음):
help-environment-client-id = 인증 정보, 다음 변수와 함께 사용
help-environment-token = 액세스 토큰 단독
help-environment-base-url = 포털 주소
help-environment-no-color = 색을 쓰지 않음
help-credentials-file-form = --credentials-file의 파일에는 같은 이름을 한 줄에 하나씩 씁니다(예: PARTNER_BALANCE_CLIENT_ID=0123abcd). 빈 줄과 #으로 시작하는 줄은 무시합니다. 환경 변수보다 우선하며, 다른 사람이 읽을 수 있으면 거부합니다. systemd의 LoadCredential=과 같은 서비스 관리자를 위한 것입니다.
help-several-accounts = 계정이 여러 개이면 명령은 모든 계정 또는 --account(여러 번 지정 가능)로 지정한 계정을 대상으로 합니다. 최대 네 개까지 동시에 조회하며, 하나가 실패해도 나머지에는 영향이 없고 종료 상태는 가장 나쁜 것을 따릅니다. 계정을 변경하는 명령에는 대상을 지정해야 합니다. 일시 중지된 계정은 마지막으로 조회한 내용을 표시하며, 지정한 경우에만 조회합니다.
help-output = 결과는 표준 출력에, 메시지는 표준 오류에 씁니다. 금액은 정확한 값이며, 알 수 없는 것을 숫자로 표시하지 않습니다. 설정에서 hide_amount를 켜면 화면용 출력(`status`와 `watch`의 줄, 상태 표시줄용 형식, `history`, `forecast`, `alerts`의 문장)에서 금액과 금액을 짐작할 수 있는 내용을 생략합니다.
help-language = 사람이 읽는 내용은 설정(language)의 언어 또는 시스템의 언어(Linux에서는 LANGUAGE, LC_ALL, LC_MESSAGES, LANG)로 표시합니다. 프로그램이 읽는 내용(JSON, `check`의 줄, 메트릭, 코드)은 모든 언어에서 영어입니다.

## partner-balance status

help-status-about = 현재 잔액을 한 줄로 또는 상태 표시줄용으로 표시합니다
help-status-refresh = 항상 포털에서 조회합니다
help-status-format = 출력 형식
help-status-json = --format json과 같음: 계정마다 한 줄에 한 개체
help-status-format-line = 사람이 읽는 한 줄
help-status-format-json = 계정마다 JSON 한 줄
help-status-format-waybar = Waybar의 custom 모듈(return-type json)
help-status-format-i3blocks = i3blocks: 전체 텍스트, 짧은 텍스트, 색
help-status-format-polybar = Polybar의 custom/script 모듈
help-status-format-xbar = xbar, SwiftBar, Argos
help-status-example = 오래되지 않았으면 디스크에서, 아니면 조회
help-status-example-refresh = 항상 조회
help-status-example-max-age = 한 시간 이내이면 디스크에서
help-status-fields = --json은 계정마다 개체 하나를 한 줄씩, 목록으로 묶지 않고 출력합니다(JSON Lines, jq -s로 목록을 만들 수 있음). 필드: account, name, balance(문자열로 된 십진수 또는 null), currency, level(normal, low, critical, unknown), state(fresh, stale, unknown), fetched_at(RFC 3339), age_seconds, low, critical, fault(code, message, hint, request_id) 또는 null, days_left(p10, p50, p90, 숫자) 또는 null, empty_on(같은 항목의 날짜) 또는 null(partner-balance forecast --help 참고), paused(true 또는 false). 계정이 없으면 아무 줄도 출력하지 않으며 종료 상태는 1입니다. 어떤 계정도 확인할 수 없는 원인이 있으면 한 줄로 출력합니다: error(message, hint).
help-status-several = 계정이 여러 개이면 설정의 순서대로 한 줄씩 표시합니다. 상태 표시줄에는 트레이처럼 가장 시급한 계정을 이름과 함께 표시합니다. 순서는 조치가 필요한 계정, 위험, 주의, 나머지, 일시 중지이며, --account로 다른 계정을 표시할 수 있습니다. waybar의 도구 설명과 xbar의 메뉴에는 모두 표시합니다.
help-status-exit = 종료 상태: 0 완료, 1 요청대로 조회할 수 없는 잔액이 있음, 2 잘못된 사용법. 상태 표시줄용 형식은 출력할 수 있으면 항상 0으로 종료합니다.

## partner-balance watch

help-watch-about = 잔액의 변화를 표시합니다: 터미널에서는 실시간 줄, 그 밖에는 변화마다 JSON 한 줄
help-watch-json = 터미널에서도 JSON 줄로 출력합니다
help-watch-example = 실시간 줄, Ctrl-C로 종료
help-watch-lines = 터미널에서는 계정마다 한 줄이며, JSON 줄에는 계정의 ID가 있습니다.
help-watch-changes = 잔액, 수준, 상태, 오류 또는 계정 설정이 바뀌면 변화로 봅니다. 필드는 partner-balance status --help와 같습니다. 트레이 프로그램의 잔액 데이터를 디스크에서 읽으며, 최신 데이터가 없을 때만 포털에서 조회합니다.
help-watch-exit = 종료 상태: 0 Ctrl-C로 종료, 1 실패, 2 잘못된 사용법, 141 출력을 읽는 프로그램이 없음.

## partner-balance check

help-check-about = 모니터링 플러그인: 성능 데이터가 있는 한 줄을 출력하고 0, 1, 2, 3 중 하나로 종료합니다
help-check-about-long = Monitoring Plugins 지침을 따르는 모니터링 플러그인으로, 성능 데이터가 있는 한 줄을 출력합니다.
help-check-range = 경고할 때를 나타내는 { help-value-range }:
help-check-range-10 = 0 미만 또는 10 초과
help-check-range-from-10 = 10 미만
help-check-range-to-10 = 10 초과
help-check-range-outside = 10 미만 또는 20 초과
help-check-range-inside = 10 이상 20 이하
help-check-unknown = 디스크의 잔액 데이터가 --max-age보다 오래되었으면 포털에서 조회합니다. 조회할 수 없는 잔액은 원인과 함께 UNKNOWN이 되며 OK가 되는 일은 없습니다.
help-check-days = --warn-days와 --critical-days를 지정하면 남은 기간도 판정하며, 두 판정 중 더 나쁜 것을 따릅니다. 예측이 없으면(잔액 데이터가 일주일 미만이거나, 사용 내역이 없거나, 잔액을 알 수 없는 경우) 잔액만으로 판정하고, 줄에 그 이유를 표시하며 해당 데이터는 U입니다. 잔액 데이터를 디스크에서 읽거나 저장할 수 없으면 남은 기간은 UNKNOWN입니다.
help-check-warning = 잔액이 이 범위이면 경고. 생략하면 설정의 주의 기준 금액
help-check-critical = 잔액이 이 범위이면 위험. 생략하면 설정의 위험 기준 금액
help-check-warn-days = 예측의 중간값으로 설정의 위험 기준 금액까지 남은 기간이 이 일수보다 짧으면 경고
help-check-critical-days = 남은 기간이 이 일수보다 짧으면 위험
help-check-timeout = 포기하고 UNKNOWN으로 처리할 때까지의 초
help-check-verbose = 지침에 따라 받아들이지만, 한 줄에 이미 모든 내용이 있습니다
help-check-example = 설정의 기준 금액 사용
help-check-example-ranges = 100 미만이면 경고, 20 미만이면 위험
help-check-several = 여러 계정도 하나의 서비스로 다루며, 가장 나쁜 것(CRITICAL, UNKNOWN, WARNING, OK 순)으로 판정하고 그 계정을 먼저 표시합니다. 성능 데이터는 계정마다 따로 있으며 레이블은 'balance_branch'처럼 ID를 씁니다. -w와 -c를 지정하면 모두 같은 기준으로, 지정하지 않으면 각자의 기준 금액으로 판정합니다. 일시 중지된 계정은 --account로 지정하지 않으면 이름만 표시하고 판정하지 않습니다. 모두 일시 중지되어 있으면 UNKNOWN입니다.
help-check-exit = 종료 상태: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN(잘못된 사용법 포함).

## partner-balance metrics

help-metrics-about = Prometheus용 OpenMetrics 텍스트
help-metrics-output = 표준 출력 대신 이 파일에 씁니다. 전부 쓰거나 전혀 쓰지 않습니다
help-metrics-names = 메트릭(모두 account 레이블이 있음):
help-metrics-percentile = percentile도 있음: 10, 50, 90
help-metrics-unknown = 알 수 없는 것에는 샘플이 없습니다. 일시 중지된 계정은 --account로 지정하지 않으면 partner_balance_paused만 출력합니다.
help-metrics-exit = 종료 상태: 0 저장됨(잔액을 조회할 수 없는 경우 포함, partner_balance_fault로 표시), 1 실패, 2 잘못된 사용법. 계정이 없으면 쓸 것이 없어 실패하며, 이전에 만든 파일은 그대로 유지됩니다.

## partner-balance history

help-history-about = 날짜별 잔액(사용, 충전, 남은 금액)과 잔액 데이터의 내보내기 및 삭제
help-history-json = 계정과 날짜마다 JSON 한 줄
help-history-example = 최근 30일
help-history-days = 현재 시간대의 하루마다 한 줄로 사용, 충전, 그날 마지막으로 조회한 잔액을 표시합니다. 포털은 그 순간의 잔액만 알려 주므로 두 조회 사이의 차이만 알 수 있습니다. 그 사이의 사용과 충전은 구분할 수 없으며, 모두 나중 조회의 날짜에 넣습니다. 조회가 없는 날은 -로(JSON에서는 null로) 표시합니다.
help-history-fields = --json은 계정과 날짜마다 개체 하나를 한 줄씩 출력합니다(JSON Lines). 필드: account, day, spent, topped_up, balance(문자열로 된 십진수), currency.

## partner-balance history export

help-history-export-about = 잔액 데이터를 정확한 값으로 오래된 것부터 출력합니다
help-history-export-about-more = 잔액이 같았던 기간마다 한 줄이며, 처음과 마지막으로 조회한 시각을 표시합니다.
help-history-export-format = 출력 형식
help-history-export-format-csv = 머리글이 있는 쉼표로 구분된 값(RFC 4180)
help-history-export-format-json = 잔액 데이터마다 JSON 한 줄
help-history-export-lines = 각 줄은 잔액이 그대로이고 긴 중단 없이 조회한 기간입니다. looks는 조회 횟수이며, 이 프로그램의 이전 버전이 세지 않은 경우에는 생략됩니다(JSON에서는 null).
help-history-export-json = --format json은 한 줄에 개체 하나를, 목록으로 묶지 않고 출력합니다(JSON Lines).

## partner-balance history delete

help-history-delete-about = 최신 데이터를 제외한 계정의 잔액 데이터를 이 컴퓨터에서 삭제합니다
help-history-delete-yes = 확인하지 않습니다. 확인을 받을 터미널이 없으면 필요합니다
help-history-delete-stays = 최신 잔액 데이터와 어떤 경고를 표시했는지는 남으므로 같은 경고가 반복되지 않습니다. 먼저 `history export`로 잔액 데이터를 저장할 수 있으며, 계정 전체를 제거하려면 `logout`을 사용하세요.
help-history-delete-exit = 종료 상태: 0 삭제됨, 1 실패 또는 확인하지 않음, 2 잘못된 사용법(확인을 받을 터미널도 --yes도 없는 경우 포함).

## partner-balance forecast

help-forecast-about = 잔액이 언제까지 남는지 예측 범위와 함께 표시합니다
help-forecast-json = 계정마다 JSON 한 줄
help-forecast-threshold = 잔액이 이 금액 아래로 떨어질 때까지. 생략하면 설정의 위험 기준 금액, --from과 함께 쓰면 0
help-forecast-from = 대신 이 파일의 잔액 데이터를 사용합니다(-는 표준 입력): time,balance 줄
help-forecast-from-more = time은 RFC 3339(예: 2026-11-23T14:05:11Z), balance의 소수점은 마침표입니다. 시간 간격과 순서는 상관없으며, 첫 줄은 필드 이름이어도 됩니다. 계정, 키체인, 포털은 사용하지 않습니다.
help-forecast-now = 지금이 이 시각(RFC 3339)인 것으로 합니다. 이후의 잔액 데이터는 무시합니다
help-forecast-days = 충전하지 않을 때 잔액이 위험 기준 금액 아래로 떨어질 때까지 남은 일수를, 중간값과 열 번 중 여덟 번이 해당하는 범위로 표시합니다. 디스크의 잔액 데이터를 사용하며 포털에서 조회하지 않습니다. 지금까지의 사용과 반복되는 차감을 바탕으로 하므로 전례가 없는 것은 예측할 수 없습니다. 잔액 데이터가 일주일 치가 안 되거나 사용 내역이 없으면 추측하지 않고 그렇게 알립니다.
help-forecast-fields = --json은 계정마다 개체 하나를 한 줄씩 출력합니다(JSON Lines). 필드: account, balance, threshold(문자열로 된 십진수), days_left(p10, p50, p90, 숫자, 400일 안에 떨어지지 않으면 400) 또는 null, empty_on(p10, p50, p90, 날짜) 또는 null, reason(null인 이유) 또는 null, spend_per_day(숫자) 또는 null, expected_charges(on, amount의 목록), confidence(low, fair, good) 또는 null, based_on_days(숫자) 또는 null. 계정이 없으면 아무 줄도 출력하지 않으며 종료 상태는 1입니다.
help-forecast-exit = 종료 상태: 0 완료(예측이 없는 경우 포함), 1 실패, 2 잘못된 사용법.

## partner-balance alerts

help-alerts-about = 지난 경고, 다음 알림, 보류된 알림, 그리고 다른 설정일 때의 알림
help-alerts-json = 계정마다 JSON 한 줄
help-alerts-told = 계정마다 알린 내용과 시각, 각 알림의 상태(감시 중, 알림 예정, 알림 완료), 알림 꺼짐 상태, 다른 알림 경로(프로그램, 웹훅)에서 예정되었거나 완료된 것, 다음 알림 또는 그것이 없는 이유를 표시합니다. 디스크에서 읽기만 하며, 알림은 이 프로그램이 아니라 트레이 프로그램이 표시합니다.
help-alerts-fields = --json은 계정마다 개체 하나를 한 줄씩 출력합니다(JSON Lines). 필드: account, told(time, kind, also, balance(문자열로 된 십진수 또는 null)의 목록), states(critical, low, days, refused, blind: 각각 armed, due, told 중 하나), token_ends_at, snooze(since, until(충전할 때까지이면 null), holds_critical) 또는 null, is_quiet, quiet_until(항상 방해 금지여도 null), next(time, kind, also) 또는 null, next_reminder(방해 금지와 알림 꺼짐을 고려하지 않음) 또는 null, waits(next가 없는 이유: never_read, last_look_failed, snoozed, always_quiet, reminders_off, nothing_due, paused) 또는 null, ways_out(ways: program, webhook, due: 종류의 목록, told: 그곳에서 알린 것으로 보는 최신 알림 또는 null, waiting: 아직 받지 않은 알림의 수 또는 null) 또는 다른 경로가 없으면 null. 시각은 RFC 3339를 따릅니다. 종류: critical, low, days, refused, token, blind, reminder, recovered.

## partner-balance alerts test

help-alerts-test-about = 이 데스크톱과 설정의 프로그램 및 웹훅에 테스트 알림을 보내 도착하는지 확인합니다
help-alerts-test-sent = 이 데스크톱에 알림을 표시한 다음, 각 계정 또는 --account로 지정한 계정의 프로그램과 웹훅에 테스트로 표시된 알림을 보냅니다. 알림을 표시할 수 없는 곳에서도 프로그램과 웹훅에는 보냅니다.
help-alerts-test-exit = 종료 상태: 0 모두 받음, 1 받지 않은 것이 있음, 2 잘못된 사용법.

## partner-balance alerts snooze

help-alerts-snooze-about = 재알림과 잔액 주의 알림을 한동안 보류합니다
help-alerts-snooze-for = 보류할 시간, 1m부터 30d까지(예: 4h, 1d, 1d 12h)
help-alerts-snooze-until-topped-up = 충전할 때까지: 잔액이 이전 조회보다 늘고 더 이상 주의 수준이 아닐 때까지
help-alerts-snooze-held = 알림을 끄면 재알림과 잔액 주의 알림을 보류합니다. 잔액이 위험 수준이 되면 알리고 알림이 다시 켜집니다. 잔액이 위험 수준일 때 끄면 위험 알림도 보류합니다. 이전의 알림 끄기는 대체됩니다. 트레이 프로그램에도 적용됩니다.
help-alerts-snooze-exit = 종료 상태: 0 완료, 1 실패 또는 계정의 데이터가 아직 없음, 2 잘못된 사용법.

## partner-balance alerts resume

help-alerts-resume-about = 알림을 다시 켭니다
help-alerts-resume-exit = 종료 상태: 0 완료(보류된 것이 없는 경우 포함), 1 실패 또는 계정의 데이터가 아직 없음, 2 잘못된 사용법.

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = 웹훅 수신 측이 서명을 검증하는 데 쓰는 비밀 키를 표시합니다
help-alerts-webhook-secret-new = 새로 만듭니다. 이전 키로 서명한 메시지는 더 이상 인정되지 않습니다
help-alerts-webhook-secret-digits = 16진수 64자리이며, 처음 사용할 때 만들어져 키체인에 보관됩니다. 표시된 문자열 그대로가 서명의 키입니다. 검증 방법은 README.md를 참고하세요.
help-alerts-webhook-secret-exit = 종료 상태: 0 표시됨, 1 실패(예: 키체인 없음), 2 잘못된 사용법.

## partner-balance alerts replay

help-alerts-replay-about = 지금까지의 잔액 데이터 또는 파일의 데이터로 설정에 따라 어떤 알림이 있었을지 표시합니다
help-alerts-replay-from = 대신 이 파일의 조회 내역을 사용합니다(-는 표준 입력): time,balance 또는 time,balance,fault 줄
help-alerts-replay-from-more = time은 RFC 3339이며 시간순, balance의 소수점은 마침표입니다. balance가 없고 fault 코드가 있으면 실패한 조회입니다. 첫 줄은 필드 이름이어도 됩니다.
help-alerts-replay-settings = 현재 설정 대신 이 파일의 설정을 사용합니다. --account는 이 파일에서 선택합니다
help-alerts-replay-time-zone = 방해 금지 시간과 요일에 시스템 시간대 대신 이 시간대를 사용합니다(예: Europe/Berlin)
help-alerts-replay-until = 이 시각(RFC 3339)까지. 생략하면 현재, --from과 함께 쓰면 마지막 줄의 시각
help-alerts-replay-json = 알림마다 JSON 한 줄
help-alerts-replay-told = 컴퓨터가 항상 켜져 있고, 그 시각에만 조회하며, 데스크톱이 모든 알림을 즉시 받았다면 현재 설정으로 어떤 알림이 있었을지 트레이 프로그램의 코드로 계산합니다. 디스크의 잔액 데이터에는 실패한 조회가 저장되지 않으므로 조회 불가 알림은 나오지 않습니다. 아무것도 변경하지 않습니다.
help-alerts-replay-lines = --from은 time,balance,fault 줄을 읽으며 마지막 항목은 생략할 수 있습니다:
help-alerts-replay-fields = --json은 알림마다 개체 하나를 한 줄씩, 오래된 것부터 출력합니다(JSON Lines). 필드: time(RFC 3339), kind, also(종류의 목록), balance(문자열로 된 십진수, 조회한 적이 없으면 null), summary, body.
help-alerts-replay-exit = 종료 상태: 0 완료(알림이 없는 경우 포함), 1 실패, 2 잘못된 사용법.

## partner-balance login

help-login-about = 계정을 연결합니다: 포털에서 인증 정보를 테스트한 다음 키체인에 보관합니다
help-login-client-id = { -client-id }. 생략하면 입력을 요청하거나 표준 입력에서 읽습니다
help-login-client-id-more = 다른 사람이 프로세스 목록에서 볼 수 있으므로 { -client-secret }에 해당하는 옵션은 없습니다. 화면에 표시하지 않고 입력받거나 표준 입력에서 읽습니다.
help-login-token = { -client-id }와 { -client-secret } 대신 액세스 토큰만 사용합니다. 최대 30분 동안 유효합니다
help-login-base-url = 기본 주소가 아닌 경우 포털의 주소
help-login-name = 계정의 이름
help-login-example = { -client-id }와 { -client-secret } 입력을 요청
help-login-where = 받는 방법: { -vendor }의 어카운트 매니저가 API 액세스 권한을 부여하면, { -portal }의 “{ -api-page }”에서 API를 켜고 { -client-id }를 복사한 다음 { -reset }을 눌러 새 { -client-secret }을 확인하세요. { -reset }을 누르면 이전 비밀 키는 쓸 수 없게 되며, 이를 사용하는 다른 프로그램은 작동하지 않습니다.
help-login-input = 표준 입력이 터미널이 아니면 첫 줄에 { -client-id }(이미 지정한 경우 제외), 다음 줄에 { -client-secret }을 씁니다. 연결된 계정이 하나이면 그 인증 정보를 바꿉니다. --account에 새 ID(영문 소문자 a~z, 숫자, - _ .으로 된 1~60자)를 지정하면 계정을 추가로 연결하며, 계정이 여러 개이면 --account가 필요합니다. 서버처럼 키체인이 없는 곳에서는 로그인이 필요 없습니다. partner-balance --help의 --credentials-file과 환경 변수를 참고하세요.
help-login-exit = 종료 상태: 0 연결됨, 1 거부되었거나 저장하지 못함(아무것도 저장되지 않음), 2 잘못된 사용법, 130 중단됨.

## partner-balance logout

help-logout-about = 계정을 제거합니다: 인증 정보, 잔액 데이터, 설정
help-logout-example = 다른 계정은 그대로 유지
help-logout-removes = 잔액 데이터를 포함하여 계정의 모든 흔적을 다시 묻지 않고 이 컴퓨터에서 삭제합니다. 먼저 `history export`로 잔액 데이터를 저장할 수 있습니다.
help-logout-exit = 종료 상태: 0 제거됨, 1 실패(다시 실행하면 멈춘 곳부터 계속), 2 잘못된 사용법.

## partner-balance accounts

help-accounts-about = 계정: 각 계정의 상태와 인증 정보의 보관 위치
help-accounts-json = 계정마다 JSON 한 줄
help-accounts-example = 계정 추가
help-accounts-told = 계정마다 디스크의 잔액, 수준, 경과 시간, 일시 중지 여부, 주소, 인증 정보의 보관 위치를 표시합니다. 포털에서 조회하지 않습니다.
help-accounts-fields = --json은 계정마다 개체 하나를 한 줄씩 출력합니다(JSON Lines). 필드: account, name, base_url, credential(keychain, environment, missing, keychain_locked, keychain_missing, keychain_failed), kind(client, token) 또는 null, 그리고 partner-balance status와 같은 balance, currency, level, state, fetched_at, age_seconds, paused.

## partner-balance config

help-config-about = 트레이 프로그램과 공유하는 설정
help-config-path-about = 설정 파일의 위치
help-config-show-about = 모든 설정을 한 줄에 하나씩 { help-value-key } = { help-value-value } 형식으로 표시합니다
help-config-get-about = 설정 하나의 값
help-config-set-about = 설정 하나를 변경합니다. 실행 중인 트레이 프로그램에는 1초 안에 적용됩니다
help-config-key = 대상 설정
help-config-value = 새 값
help-config-get-several = 여러 계정을 지정하면 설정의 순서대로 한 줄씩 표시합니다.
help-config-set-example-webhook = 웹훅을 더 이상 사용하지 않음
help-config-set-several = --account를 여러 번 지정하면 해당 계정을 모두 변경하거나 전혀 변경하지 않습니다. refresh_interval은 모든 계정의 공통 값이며, --account와 함께 쓰면 그 계정만의 값이 됩니다.
help-config-set-thresholds = critical은 low보다 클 수 없습니다. 둘 다 낮추려면 critical부터, 둘 다 높이려면 low부터 변경하세요.
help-config-set-webhook = 웹훅의 주소는 비밀일 수 있고 인수는 다른 사람이 볼 수 있습니다. 그런 주소는 설정 파일에 직접 쓰는 것이 좋습니다(partner-balance config path). 출력에는 서버만 표시됩니다.
help-config-set-exit = 종료 상태: 0 변경됨, 1 값이 거부되었거나 저장하지 못함, 2 잘못된 사용법.

## 설정의 키

help-key-refresh-interval = 새로 고침 간격, 1m부터 24h까지. --account와 함께 쓰면 그 계정만의 값 또는 default(모든 계정의 공통 값)
help-key-start-at-login = 로그인할 때 트레이 프로그램을 시작할지 여부. 트레이 프로그램의 설정에서 변경합니다
help-key-hide-amount = 다른 사람이 볼 수 있는 곳에서 금액을 숨길지 여부
help-key-look-for-updates = 트레이 프로그램이 하루에 한 번 새 버전을 확인할지 여부
help-key-language = 언어: auto(시스템 언어) 또는 de, pt-BR, zh-Hans와 같은 태그
help-key-history = 잔액 데이터의 보관 기간: forever(무기한) 또는 2 years, 400 days와 같은 기간
help-key-icon-account = 여러 계정 중 아이콘에 표시할 계정: auto(가장 긴급한 계정) 또는 계정의 ID
help-key-account-order = 트레이의 계정 순서: urgent(긴급한 순) 또는 own(파일의 순서)
help-key-name = 계정의 이름
help-key-base-url = 포털 주소. `login`으로 변경합니다
help-key-currency = 세 글자 통화 코드
help-key-low = 잔액이 이 금액 미만이면 주의
help-key-critical = 잔액이 이 금액 미만이면 위험
help-key-paused = 계정을 일시 중지할지 여부(조회하지 않고 알리지 않음)
help-key-rearm-percent = 기준 금액 아래로 다시 떨어질 때 알리기 위해 기준 금액보다 올라야 하는 비율(%), 0~100
help-key-days = 남은 기간이 이 일수보다 짧으면 경고, 1~365. 0: 경고하지 않음
help-key-remind-low = 잔액이 주의 수준인 동안의 재알림 간격: off, 4h, 12h, 1d, 3d
help-key-remind-critical = 위험 수준인 동안의 재알림 간격
help-key-recovered = 충전되면 알릴지 여부
help-key-blind-after = 잔액을 조회할 수 없다고 알릴 때까지의 시간, 1h부터 30d까지
help-key-quiet-from = 방해 금지 시간의 시작(예: 22:00)
help-key-quiet-until = 방해 금지 시간의 끝. quiet_from과 같으면 방해 금지 시간 없음
help-key-days-off = 알리지 않는 요일(예: sat,sun). none: 없음
help-key-critical-breaks-quiet = 위험 수준이면 방해 금지 시간에도 알릴지 여부
help-key-program = 알림을 함께 받을 프로그램: 인수가 없는 전체 경로. 비어 있으면 없음
help-key-webhook = 알림을 함께 받을 주소: https 또는 이 컴퓨터의 http. 비어 있으면 없음

## partner-balance doctor

help-doctor-about = 작동하는 것과 작동하지 않는 것, 조치 방법
help-doctor-bundle = 기술 지원에 필요한 정보를 이 파일에 씁니다. 비밀 정보는 없습니다
help-doctor-exit = 종료 상태: 0 잔액 조회를 막는 문제 없음, 1 문제 있음, 2 잘못된 사용법.

## partner-balance updates

help-updates-about = 프로그램의 새 버전이 있는지 한 번 확인합니다
help-updates-json = JSON 한 줄
help-updates-example = 트레이는 매일 확인
help-updates-feed = look_for_updates 설정과 관계없이 서명된 릴리스 피드를 읽으며, 아무것도 다운로드하지 않습니다.
help-updates-fields = --json은 개체 하나를 출력합니다. 필드: installed, newest(버전), is_newer, published(RFC 3339), notes, notes_url, update_with(패키지 관리자로 받을 수 있는 경우 그 명령) 또는 null, download(url, sha256) 또는 null.
help-updates-exit = 종료 상태: 0 새 버전 없음, 100 새 버전 있음, 1 확인하지 못함, 2 잘못된 사용법.

## partner-balance completions

help-completions-about = 셸 자동 완성
help-completions-shell = 대상 셸
help-completions-zsh = zsh, compinit 앞에 fpath+=~/.zfunc 필요:

## partner-balance man

help-man-about = 매뉴얼 페이지
help-man-output = 주 페이지를 표준 출력에 쓰는 대신 모든 명령의 페이지를 이 폴더에 씁니다
help-man-english = 페이지는 영어로 되어 있습니다.
