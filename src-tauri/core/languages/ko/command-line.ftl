### 명령이 사람에게 출력하는 문구. 프로그램이 읽는 출력은 모든 언어에서 영어입니다.

## 문제 아래의 조치 방법

command-line-hint-credentials-refused = { -client-id }와 { -client-secret }을 확인하세요. { -portal }의 “{ -api-page }”에서 비밀 키를 재설정했다면 새 키로 `partner-balance login`을 실행하세요.
command-line-hint-credentials-missing = `partner-balance login`을 실행하거나 환경 변수 또는 --credentials-file로 인증 정보를 지정하세요.
command-line-hint-environment-unusable = 환경 변수 또는 --credentials-file로 지정한 파일을 수정하세요.
command-line-hint-token-expired = 붙여 넣은 토큰은 최대 30분 동안 유효합니다. 새 토큰이나 만료되지 않는 { -client-id }와 { -client-secret }으로 `partner-balance login`을 실행하세요.
command-line-hint-wrong-address = 포털 주소를 확인하세요. `partner-balance login --base-url`로 변경할 수 있습니다.
command-line-hint-address-changed = 인증 정보는 입력할 때의 주소에서만 사용됩니다. 새 주소를 사용하려면 `partner-balance login`을 실행하고, 아니면 주소를 원래대로 되돌리세요(settings.toml의 base_url, PARTNER_BALANCE_BASE_URL).
command-line-hint-keychain-locked = 잠금을 해제하고 명령을 다시 실행하거나 환경 변수 또는 --credentials-file로 인증 정보를 지정하세요.
command-line-hint-keychain-missing = GNOME Keyring, KWallet 또는 다른 키체인(Secret Service)을 시작하세요. 데스크톱이 없는 컴퓨터에서는 환경 변수 또는 --credentials-file로 인증 정보를 지정하세요.
command-line-hint-keychain-failed = 키체인을 다시 시작하거나, 로그아웃한 후 다시 로그인하거나, 환경 변수 또는 --credentials-file로 인증 정보를 지정하세요. QCA의 OpenSSL 플러그인이 설치되어 있지 않아도 KWallet에서 오류가 발생합니다(Debian에서는 libqca-qt6-plugins).
command-line-hint-rate-limited = 문제가 계속되면 새로 고침 간격을 늘리세요: `partner-balance config set refresh_interval 30m`.
command-line-hint-history-unavailable = 데이터 디렉터리의 여유 공간과 권한을 확인하세요.
command-line-hint-settings-unavailable = 설정 디렉터리의 여유 공간과 권한을 확인하세요.

## status, accounts, watch의 열과 상태 표시줄의 도구 설명 및 메뉴

command-line-updated = 새로 고침: { $age }
command-line-updated-stale = 새로 고침: { $age }, 이후 변동되었을 수 있음
command-line-updated-stale-line = 새로 고침: { $age }, 이후 변동되었을 수 있음
command-line-request-id = 요청 ID: { $id }
command-line-sentence = { $text }.
command-line-of-account = { $account }: { $what }.
command-line-more-lines = … 외 { $count }개
command-line-bar-not-connected = 연결 안 됨
command-line-bar-connect = 연결된 계정이 없습니다. 실행: partner-balance login
command-line-menu-no-account = 연결된 계정이 없습니다
command-line-menu-connect = 터미널에서 partner-balance login 실행
command-line-menu-again = 다시 실행

## 여러 명령의 공통 오류

command-line-no-account = 연결된 계정이 없습니다.
command-line-no-account-hint = `partner-balance login`으로 연결할 수 있습니다. 키체인이 없는 서버에서는 환경 변수 또는 --credentials-file로 인증 정보를 지정하세요(partner-balance --help 참고).
command-line-output-unwritten = 출력을 쓸 수 없습니다: { $reason }.
command-line-file-unreadable = 파일을 읽을 수 없습니다({ $file }): { $reason }.
command-line-file-unwritten = 파일을 쓸 수 없습니다({ $file }): { $reason }.
command-line-stdin-unreadable = 표준 입력을 읽을 수 없습니다: { $reason }.
command-line-stdin-no-text = 표준 입력이 UTF-8 텍스트가 아닙니다.
command-line-stdin-no-text-hint = 원본 파일을 UTF-8로 저장하세요.
command-line-no-waiting = 시스템의 대기 기능을 사용할 수 없습니다: { $reason }.
command-line-no-signals = 시스템의 시그널을 사용할 수 없습니다: { $reason }.
command-line-reason-not-found = 해당 파일이나 폴더가 없음
command-line-reason-is-folder = 폴더임
command-line-reason-not-a-folder = 경로 중 폴더여야 할 것이 파일임
command-line-reason-disk-full = 디스크가 가득 참
command-line-reason-read-only = 디스크가 읽기 전용임
command-line-reason-not-permitted = 권한이 없음
command-line-others-folder = { $folder } 폴더는 다른 사용자의 것입니다. 여기에 root의 파일이 생기면 그 사용자가 사용할 수 없게 됩니다.
command-line-others-folder-hint = sudo 없이 그 사용자로 실행하거나, root로 root의 폴더에서 실행하세요: sudo -H.

## 대상 계정

command-line-one-account = 이 명령은 한 번에 한 계정에만 사용할 수 있습니다. --account를 한 번만 지정하세요.
command-line-several-accounts = 계정이 여러 개입니다. --account로 선택하세요({ $ids }).
command-line-several-called = 이름이 같은 계정이 여러 개입니다: { $name }.
command-line-several-called-hint = ID로 선택하세요: { $ids }.
command-line-no-such-account = 해당 계정이 없습니다: { $name }.
command-line-no-such-account-hint = 사용 가능한 계정: { $ids }.
command-line-no-such-account-none = 연결된 계정이 없습니다. `partner-balance login`으로 연결하세요.

## 위치가 잘못된 옵션

command-line-misplaced-status = `status`의 옵션은 명령 이름 뒤에 씁니다. 예: partner-balance status --json
command-line-misplaced-export = `history export`의 옵션은 명령 이름 뒤에 씁니다. 예: partner-balance history export --since 30d
command-line-misplaced-replay = `alerts replay`의 옵션은 명령 이름 뒤에 씁니다. 예: partner-balance alerts replay --json
command-line-wrong-usage = 잘못된 사용법, 참고: { $command }
command-line-login-no-secret = login에는 비밀 키를 인수로 지정할 수 없습니다. 다른 사람이 프로세스 목록에서 볼 수 있기 때문입니다.
command-line-login-no-secret-hint = 비밀 키는 프롬프트에 입력하거나 표준 입력으로 전달합니다(partner-balance login --help 참고).

## accounts: 인증 정보의 보관 위치

command-line-accounts-keychain-client = 키체인의 { -client-id }와 { -client-secret }
command-line-accounts-keychain-token = 키체인의 액세스 토큰
command-line-accounts-environment-client = 환경 변수의 { -client-id }와 { -client-secret }
command-line-accounts-environment-token = 환경 변수의 액세스 토큰
command-line-accounts-environment-unusable = 환경 변수의 인증 정보, 사용할 수 없음
command-line-accounts-missing = 인증 정보 없음, 실행: partner-balance login
command-line-accounts-keychain-locked = 키체인이 잠겨 있음
command-line-accounts-keychain-missing = 실행 중인 키체인 없음
command-line-accounts-keychain-failed = 키체인 오류

## alerts: 알린 것과 앞으로 알릴 것

command-line-alert-critical = 위험
command-line-alert-low = 주의
command-line-alert-days = 남은 기간
command-line-alert-refused = 인증 정보 거부
command-line-alert-token = 액세스 토큰 만료
command-line-alert-blind = 조회 불가
command-line-alert-reminder = 재알림
command-line-alert-recovered = 충전
command-line-alerts-none-told = 아직 알린 것이 없습니다.
command-line-alerts-told = { $moment }에 알림: { $kinds }.
command-line-alerts-told-balance = { $moment }에 알림: { $kinds }({ $money }).
command-line-alerts-state = { $alert }: { $state }.
command-line-alerts-critical = 위험
command-line-alerts-critical-below = 위험({ $money } 미만)
command-line-alerts-low = 주의
command-line-alerts-low-below = 주의({ $money } 미만)
command-line-alerts-days = 남은 기간({ $days }일 미만)
command-line-alerts-refused = 인증 정보 거부
command-line-alerts-blind = 조회 불가({ $time } 동안)
command-line-alerts-armed = 감시 중
command-line-alerts-due = 알림 예정, 아직 알리지 않음
command-line-alerts-told-state = 알림 완료, 아직 다시 감시하지 않음
command-line-alerts-token-ends = 붙여 넣은 액세스 토큰이 { $moment }에 만료됩니다. 30분 전에 알립니다.
command-line-alerts-snoozed = { $since }부터 알림 꺼짐: { $what }.
command-line-held-back-low = { $moment }까지 재알림과 잔액 주의 알림을 보류함
command-line-held-back-low-topped-up = 충전할 때까지 재알림과 잔액 주의 알림을 보류함
command-line-held-back-critical = { $moment }까지 재알림과 잔액 주의 및 위험 알림을 보류함
command-line-held-back-critical-topped-up = 충전할 때까지 재알림과 잔액 주의 및 위험 알림을 보류함
command-line-still-told-critical = 잔액이 위험 수준이 되면 알리고, 알림이 다시 켜집니다.
command-line-still-told-else = 잔액을 조회할 수 없는 경우 등 그 밖의 알림은 그대로 표시됩니다.
command-line-nothing-held-back = 보류된 알림 없음
command-line-snooze-ended = 알림이 다시 켜져 더 이상 보류되지 않음
command-line-nothing-was-held-back = 보류된 알림이 없었음
command-line-alerts-quiet = { $moment }까지 방해 금지 시간입니다.
command-line-alerts-quiet-always = 항상 방해 금지 시간입니다. 모든 요일이 방해 금지로 설정되어 있습니다.
command-line-alerts-next-now = 다음 알림: { $kinds }, 지금 트레이 프로그램에서 표시.
command-line-alerts-next-at = 다음 알림: { $kinds }, { $moment }(그 전에 변동이 없는 경우).
command-line-alerts-waits-paused = 예정된 알림 없음: 계정이 일시 중지되어 있습니다.
command-line-alerts-waits-never-read = 예정된 알림 없음: 잔액을 조회한 적이 없습니다.
command-line-alerts-waits-last-look-failed = 예정된 알림 없음: 마지막 조회가 실패했습니다. 대기 중인 알림은 다음 조회가 성공하면 표시됩니다.
command-line-alerts-waits-snoozed = 예정된 알림 없음: 알림이 꺼져 있어 대기 중인 알림이 보류되었습니다.
command-line-alerts-waits-always-quiet = 예정된 알림 없음: 항상 방해 금지 시간입니다.
command-line-alerts-waits-reminders-off = 예정된 알림 없음: 잔액이 기준 금액 미만이지만 재알림이 꺼져 있습니다.
command-line-alerts-waits-nothing-due = 예정된 알림 없음: 알릴 것이 없습니다.
command-line-ways-out = 다른 알림 경로({ $ways }): { $state }.
command-line-way-program = 프로그램
command-line-way-webhook = 웹훅
command-line-ways-out-due = { $kinds } 알림 예정, 아직 알리지 않음
command-line-ways-out-told = { $kinds } 알림({ $moment }) 완료
command-line-ways-out-none-told = 아직 알린 것이 없음
command-line-ways-out-waiting = { $count ->
    [0] 전달 대기 중인 알림 없음
   *[other] 전달 대기 중인 알림 { $count }건
}
command-line-alerts-other-address = 이 컴퓨터에 있는 { $account } 계정의 데이터는 다른 주소의 것입니다. 아무것도 변경하지 않았습니다.
command-line-alerts-other-address-hint = 현재 주소에서 처음 조회하면 새로 시작됩니다: `partner-balance status`.
command-line-alerts-nothing-known = { $account } 계정의 데이터가 아직 없어 보류할 것이 없습니다.
command-line-alerts-nothing-known-hint = 처음 조회하면 시작됩니다: `partner-balance status`.

## alerts test

command-line-test-shown = 테스트 알림을 보냈습니다. 화면이나 데스크톱의 알림 목록에 표시됩니다.
command-line-test-no-server = 테스트 알림이 표시되지 않았습니다. 이 데스크톱에는 알림을 표시하는 프로그램이 실행되고 있지 않습니다.
command-line-test-no-server-hint = 데스크톱 세션에서 실행하세요. 대부분의 데스크톱은 알림을 표시하며, dunst와 mako는 데스크톱 없이도 작동합니다. 서버에서는 `partner-balance check`로 알림을 받으세요.
command-line-test-no-answer = 테스트 알림이 표시되지 않았습니다. 알림을 표시하는 프로그램이 응답하지 않습니다.
command-line-test-no-answer-hint = 나중에 표시될 수도 있습니다. 그 프로그램을 다시 시작하거나 로그아웃한 후 다시 로그인하세요.
command-line-test-refused = 테스트 알림이 표시되지 않았습니다. 알림을 표시하는 프로그램이 거부했습니다({ $detail }).
command-line-test-not-shown = 테스트 알림이 표시되지 않았습니다: { $reason }.
command-line-test-switched-off-hint = 설정을 변경하고 다시 시도하세요.
command-line-test-refused-hint = 데스크톱 설정에서 알림이 허용되어 있는지 확인하고 다시 시도하세요.
command-line-test-program-taken = { $account } 계정의 프로그램이 테스트 알림을 받았습니다.
command-line-test-webhook-taken = { $account } 계정의 웹훅이 테스트 알림을 받았습니다.
command-line-test-program-not-taken = { $account } 계정의 프로그램이 테스트 알림을 받지 않았습니다: { $reason }.
command-line-test-webhook-not-taken = { $account } 계정의 웹훅이 테스트 알림을 받지 않았습니다: { $reason }.

## alerts webhook-secret

command-line-webhook-secret-hint = 서명을 검증할 웹훅 수신 측에만 전달하고 다른 사람에게는 알려 주지 마세요.
command-line-webhook-secret-new-hint = 더 이상 사용되지 않는 이전 키 대신 이 키를 웹훅 수신 측에 전달하세요.

## alerts replay와 time, balance, fault 줄로 된 파일

command-line-replay-no-looks = 알림이 없었을 것입니다: 조회 내역이 없습니다.
command-line-replay-sum = { $count ->
    [0] { $from }부터 { $to }까지 알림이 없었을 것입니다.
   *[other] { $from }부터 { $to }까지 알림 { $count }건.
}
command-line-replay-settings-hint = --settings에는 설정 파일을 지정합니다(partner-balance config path 참고).
command-line-rows-file = { $file }, { $line }번째 줄: { $problem }.
command-line-rows-stdin = 표준 입력, { $line }번째 줄: { $problem }.
command-line-rows-no-text = UTF-8 텍스트가 아님
command-line-rows-no-time = “{ $text }”: UTC와의 시차가 있는 시각(RFC 3339)이 아님
command-line-rows-no-amount = “{ $text }”: 675.24와 같은 금액이 아님
command-line-rows-two-fields = time과 balance 두 필드가 필요하지만 { $count }개가 있음
command-line-rows-three-fields = time, balance, fault의 두 개 또는 세 개 필드가 필요하지만 { $count }개가 있음
command-line-rows-neither = balance와 fault가 모두 없음
command-line-rows-both = balance와 fault가 모두 있음(한 번의 조회에는 둘 중 하나만 있음)
command-line-rows-order = { $time }: 앞줄보다 이른 시각임
command-line-rows-no-code = “{ $text }”: fault 코드가 아님
command-line-rows-form-readings = 각 줄은 time,balance 형식입니다(예: 2026-11-23T14:05:11Z,675.24). 첫 줄은 필드 이름이어도 됩니다.
command-line-rows-form-looks = 각 줄은 time,balance 또는 time,balance,fault 형식이며 시간순입니다(예: 2026-11-23T14:05:11Z,675.24 또는 2026-11-23T14:05:11Z,,offline). 첫 줄은 필드 이름이어도 됩니다. fault: { $codes }.

## config

command-line-config-address = 주소는 `partner-balance login --base-url`로 변경하며, 변경 전에 테스트합니다.
command-line-look-for-source = 프로그램을 받은 곳을 확인하세요.
command-line-config-critical-above = 위험 기준 금액이 주의 기준 금액보다 크게 됩니다.
command-line-config-critical-above-hint = 먼저 `partner-balance config set critical`로 위험 기준 금액을 낮추세요.
command-line-config-no-tray = 이 프로그램의 위치와 검색 경로에서 트레이 프로그램을 찾을 수 없습니다.
command-line-config-no-tray-hint = start_at_login은 트레이 프로그램의 설정입니다. 트레이 프로그램을 설치하거나 그 설정에서 변경하세요.
command-line-config-login-unchanged = 로그인할 때 시작되는 프로그램을 변경할 수 없습니다({ $detail }).
command-line-config-login-path = 프로그램 경로를 그곳에 쓸 수 없음
command-line-enter-interval = 1m부터 24h까지의 시간(예: 10m, "1h 30m") 또는 정수(분)를 입력하세요.
command-line-enter-true-false = true 또는 false를 입력하세요.
command-line-enter-order = urgent 또는 own을 입력하세요.
command-line-enter-language = auto(시스템 언어) 또는 다음 중 하나를 입력하세요: { $tags }.
command-line-enter-blind-after = 1h부터 30d까지의 시간을 분 단위로 입력하세요(예: 24h, 36h).
command-line-enter-percent = 0~{ $most } 범위의 정수를 입력하세요.
command-line-enter-days = 1~{ $most } 범위의 정수 또는 0(알리지 않음)을 입력하세요.
command-line-enter-remind = off, 4h, 12h, 1d, 3d 중 하나를 입력하세요.
command-line-enter-time-of-day = 22:00처럼 시와 분으로 된 시각을 입력하세요.
command-line-enter-days-off = sat,sun처럼 mon, tue, wed, thu, fri, sat, sun 중에서 요일을 입력하거나 none을 입력하세요.
command-line-enter-whole-address = 전체 주소를 입력하세요. 출력된 주소는 일부가 생략되어 있습니다.
command-line-enter-whole-address-hint = 전체 주소는 설정 파일에 있습니다: `partner-balance config path`.

## --credentials-file의 파일

command-line-credentials-unreadable = 인증 정보 파일({ $file })을 읽을 수 없습니다: { $reason }.
command-line-credentials-utf-16 = 인증 정보 파일({ $file })을 사용할 수 없습니다: UTF-16으로 저장되어 있습니다. UTF-8로 저장하세요.
command-line-credentials-no-text = 인증 정보 파일({ $file })을 사용할 수 없습니다: UTF-8 텍스트가 아닙니다. UTF-8로 저장하세요.
command-line-credentials-no-value = 인증 정보 파일({ $file })을 사용할 수 없습니다: { $line }번째 줄이 KEY=VALUE 형식이 아닙니다.
command-line-credentials-no-key = 인증 정보 파일({ $file })을 사용할 수 없습니다: { $line }번째 줄이 알려진 키로 시작하지 않습니다.
command-line-credentials-twice = 인증 정보 파일({ $file })을 사용할 수 없습니다: { $line }번째 줄에 { $key } 키가 다시 나옵니다.
command-line-credentials-empty = 인증 정보 파일({ $file })을 사용할 수 없습니다: 인증 정보가 없습니다.
command-line-credentials-hint = 줄 형식의 예: { $example }(`partner-balance --help` 참고).
command-line-credentials-open = 인증 정보 파일({ $file })을 다른 사용자도 볼 수 있어(모드 { $mode }) 사용하지 않습니다.
command-line-credentials-close = 권한을 제한하는 명령: { $command }
command-line-credentials-unknown-rights = 인증 정보 파일({ $file })을 누가 읽을 수 있는지 확인할 수 없습니다: { $reason }.
command-line-credentials-unknown-rights-hint = 이 파일을 사용하지 않습니다. 권한을 지원하는 디스크의 본인 사용자 폴더에 보관하세요.
command-line-credentials-of-another = 인증 정보 파일({ $file })이 다른 사용자({ $owner })의 것이어서 사용하지 않습니다.
command-line-credentials-open-to = 인증 정보 파일({ $file })을 다른 사용자({ $who })도 볼 수 있어 사용하지 않습니다.
command-line-credentials-open-to-all = 인증 정보 파일({ $file })을 누구나 볼 수 있어 사용하지 않습니다.
command-line-credentials-copy = 본인 사용자 폴더에 복사하여 그 파일을 사용하세요.
command-line-who-everyone = 모든 사람
command-line-who-at-computer = 이 컴퓨터 앞의 모든 사람
command-line-who-anonymous = 로그인하지 않은 사람
command-line-who-logged-in = 로그인한 모든 사람
command-line-who-users = 이 컴퓨터의 모든 사용자
command-line-who-guests = 게스트

## doctor

command-line-doctor-ok = 정상
command-line-doctor-note = 참고
command-line-doctor-problem = 문제
command-line-doctor-settings = 설정
command-line-doctor-history = 기록
command-line-doctor-keychain = 키체인
command-line-doctor-desktop = 데스크톱
command-line-doctor-tray = 트레이
command-line-doctor-notifications = 알림
command-line-doctor-proxy = 프록시
command-line-doctor-network = 네트워크
command-line-doctor-tls = TLS
command-line-doctor-portal = 포털
command-line-doctor-clock = 시계
command-line-doctor-account = 계정
command-line-doctor-updates = 업데이트
command-line-doctor-settings-correct = 파일을 수정하세요: { $file }.
command-line-doctor-settings-none = 파일이 아직 없어({ $file }) 기본값을 사용합니다.
command-line-doctor-settings-read = 파일을 읽을 수 있습니다({ $file }): 계정 { $count }개.
command-line-doctor-history-none = 잔액 데이터가 아직 없습니다.
command-line-doctor-history-unreadable = { $file }: { $detail }.
command-line-doctor-history-read = 파일을 읽을 수 있습니다({ $file }). 최신 잔액 데이터: { $age }.
command-line-doctor-history-read-none = 파일을 읽을 수 있습니다({ $file }). 해당 계정의 잔액 데이터는 없습니다.
command-line-doctor-keychain-locked = 키체인이 잠겨 있습니다.
command-line-doctor-keychain-locked-hint = 데스크톱의 암호 관리 프로그램 등으로 잠금을 해제하세요.
command-line-doctor-keychain-holds = 잠금이 해제되어 있으며 계정의 인증 정보가 있습니다.
command-line-doctor-keychain-holds-all = 잠금이 해제되어 있으며 모든 계정의 인증 정보가 있습니다.
command-line-doctor-keychain-lacks = 잠금이 해제되어 있지만 계정의 인증 정보가 없습니다.
command-line-doctor-keychain-lacks-some = 잠금이 해제되어 있지만 일부 계정의 인증 정보가 없습니다.
command-line-doctor-run-login = `partner-balance login`을 실행하세요.
command-line-doctor-keychain-open = 잠금이 해제되어 있습니다.
command-line-doctor-keychain-silent = 키체인이 응답하지 않습니다.
command-line-doctor-keychain-silent-hint = 화면에 키체인의 확인 창이 있는지 보거나 키체인을 다시 시작하세요.
command-line-doctor-keychain-missing = 실행 중인 키체인이 없습니다.
command-line-doctor-keychain-missing-hint = GNOME Keyring, KWallet 또는 다른 Secret Service를 시작하세요. 데스크톱이 없으면 환경 변수 또는 --credentials-file로 인증 정보를 지정하세요.
command-line-doctor-no-desktop = 데스크톱 세션이 없어 트레이 아이콘과 알림이 표시되지 않습니다.
command-line-doctor-no-desktop-hint = 서버에서는 조치가 필요 없습니다. 알림은 `check`로 받습니다.
command-line-doctor-tray-shown = 트레이 아이콘을 표시하는 패널이 있습니다.
command-line-doctor-tray-not-shown = 트레이 아이콘을 표시하는 패널이 없어 트레이 프로그램이 창으로 열립니다.
command-line-doctor-notifications-shown = 알림 서버가 실행 중입니다.
command-line-doctor-notifications-not-shown = 실행 중인 알림 서버가 없습니다. 실행될 때까지 알림이 대기합니다.
command-line-doctor-notifications-hint = 대부분의 데스크톱에 포함되어 있으며, dunst와 mako는 데스크톱 없이도 작동합니다.
command-line-doctor-desktop-unseen = 트레이 아이콘과 알림은 확인하지 않았습니다.
command-line-doctor-desktop-unseen-mac = { -product }의 알림 허용 여부는 시스템 설정의 “알림”에서 확인할 수 있습니다.
command-line-doctor-desktop-unseen-windows = { -product }의 알림 허용 여부는 Windows 설정의 “시스템” > “알림”에서, 아이콘 표시 여부는 “개인 설정” > “작업 표시줄”에서 확인할 수 있습니다.
command-line-doctor-proxy-unusable = 환경 변수 { $name }의 값이 사용할 수 있는 프록시가 아니어서 무시합니다.
command-line-doctor-proxy-unusable-hint = 올바른 형식의 예: http://proxy.example:3128 또는 socks5h://proxy.example:1080.
command-line-doctor-proxy-environment = 환경 변수(HTTPS_PROXY 또는 ALL_PROXY)의 프록시를 통해 요청합니다: { $proxy }.
command-line-doctor-proxy-system = 환경 변수 또는 시스템 설정의 프록시를 통해 요청합니다: { $proxy }.
command-line-doctor-proxy-desktop = 데스크톱 설정의 프록시를 통해 요청합니다: { $proxy }.
command-line-doctor-paused = { $account }: 일시 중지되어 조회하지 않았습니다.
command-line-doctor-paused-hint = 다시 시작하려면: { $command }
command-line-doctor-account-known = { $account }: { $money }.
command-line-doctor-account-problem = { $account }: { $problem }
command-line-doctor-reached = { $host }에 연결할 수 있습니다.
command-line-doctor-trusted = { $host }의 인증서를 신뢰할 수 있습니다.
command-line-doctor-answers = { $host }에서 포털로 응답합니다(HTTP { $status }).
command-line-doctor-host-problem = { $host }: { $problem } ({ $detail })
command-line-doctor-no-connection = { $host }의 이름은 확인되지만 연결할 수 없습니다.
command-line-doctor-no-connection-hint = 이 네트워크의 방화벽과 프록시를 확인하세요.
command-line-doctor-no-name = { $host }의 이름을 찾을 수 없습니다.
command-line-doctor-no-name-hint = 이 컴퓨터의 인터넷 연결과 주소가 올바른지 확인하세요.
command-line-doctor-clock-unknown = 포털이 시간을 알려 주지 않아 이 컴퓨터의 시계를 확인할 수 없습니다.
command-line-doctor-clock-right = 포털의 시계와 1분 이내로 일치합니다.
command-line-doctor-clock-behind = 이 컴퓨터의 시계가 포털보다 { $seconds }초 느립니다.
command-line-doctor-clock-ahead = 이 컴퓨터의 시계가 포털보다 { $seconds }초 빠릅니다.
command-line-doctor-clock-hint = 시간 동기화 등으로 시계를 맞추세요. 그렇지 않으면 토큰의 만료 시점이 잘못 계산됩니다.
command-line-doctor-updates-none = 아직 확인하지 않았습니다. 트레이 프로그램이 하루에 한 번 확인합니다.
command-line-doctor-updates-looked = 마지막 확인: { $age }.
command-line-doctor-updates-known = 이전 확인에 따르면 { $version } 버전을 사용할 수 있습니다.
command-line-doctor-updates-available = { $version } 버전을 사용할 수 있습니다.
command-line-doctor-updates-newest = 이 버전이 최신입니다(확인: { $age }).
command-line-doctor-updates-expired = 마지막으로 확인한({ $age }) 릴리스 피드의 유효 기간이 지났습니다.
command-line-doctor-updates-hint = 나중에 다시 시도합니다. `partner-balance updates`로 지금 확인할 수 있습니다.
command-line-doctor-bundle = 저장한 파일: { $file }. 비밀 정보는 없지만 보내기 전에 내용을 확인하세요.

## forecast

command-line-forecast-hidden = 설정의 hide_amount에 따라 금액을 숨기며, 금액을 짐작할 수 있는 남은 기간도 표시하지 않습니다.
command-line-forecast-hidden-hint = --json을 쓰면 출력됩니다.
command-line-forecast-until = 충전하지 않을 때 잔액이 { $threshold } 아래로 떨어질 때까지의 기간입니다.
command-line-forecast-spent = 하루에 약 { $money } 사용합니다.
command-line-forecast-charges = 차감 예상: { $charges }.
command-line-forecast-charge = { $day }에 { $money }
command-line-forecast-confidence-low = { $days }일 치 잔액 데이터 기반, 신뢰도: 낮음.
command-line-forecast-confidence-fair = { $days }일 치 잔액 데이터 기반, 신뢰도: 보통.
command-line-forecast-confidence-good = { $days }일 치 잔액 데이터 기반, 신뢰도: 높음.

## history

command-line-history-hidden = 설정의 hide_amount에 따라 금액을 숨기므로 표시할 것이 없습니다.
command-line-history-hidden-hint = --json 또는 `history export`를 쓰면 출력됩니다.
command-line-history-day = 날짜
command-line-history-spent = 사용
command-line-history-topped-up = 충전
command-line-history-balance = 잔액
command-line-history-total = 합계
command-line-history-none = 이 기간의 잔액 데이터가 없습니다.
command-line-beyond-calendar = 날짜가 사용할 수 있는 범위를 벗어났습니다.
command-line-nothing-between = --since가 --until보다 늦어 해당하는 기간이 없습니다.
command-line-delete-question = 최신 데이터를 제외한 { $accounts }의 잔액 데이터를 이 컴퓨터에서 삭제할까요? [y/N]
command-line-answer-yes = y yes 예 네
command-line-delete-not = 아무것도 삭제하지 않았습니다.
command-line-deleted = 최신 데이터를 제외한 { $account }의 잔액 데이터를 삭제했습니다.
command-line-delete-other-address = 이 컴퓨터에 있는 { $account } 계정의 잔액 데이터는 다른 주소의 것입니다. 아무것도 삭제하지 않았습니다.
command-line-delete-other-address-hint = 계정의 base_url을 조회할 때의 주소로 설정한 다음 삭제하세요.
command-line-delete-unasked = 확인을 받을 터미널이 없으면 잔액 데이터를 삭제할 때 --yes가 필요합니다. 아무것도 삭제하지 않았습니다.
command-line-answer-unreadable = 답을 읽을 수 없습니다: { $reason }.

## login과 logout

command-line-login-replaces = { $account } 계정의 인증 정보를 바꿉니다. --account에 새 ID를 지정하면 계정을 추가로 연결합니다.
command-line-login-where = { -client-id }와 { -client-secret }은 { -portal }의 “{ -api-page }”에 있습니다.
command-line-login-reset = 그곳에서 { -reset }을 누르면 새 비밀 키가 표시되고 이전 키는 쓸 수 없게 됩니다. 테스트하기 전에는 아무것도 저장하지 않습니다.
command-line-login-ask = { $field }:
command-line-login-ask-hidden = { $field }(표시 안 됨):
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = 액세스 토큰
command-line-login-input-ended = 인증 정보를 다 읽기 전에 표준 입력이 끝났습니다.
command-line-login-input-ended-hint = 첫 줄에 { -client-id }(--client-id로 지정한 경우 제외), 다음 줄에 { -client-secret }이 있어야 합니다.
command-line-login-not-hidden = 이 터미널은 입력 내용을 숨길 수 없어 비밀 키를 묻지 않습니다.
command-line-login-other-terminal = 다른 터미널에서 로그인하거나 비밀 키를 파이프로 전달하세요.
command-line-login-other-terminal-windows = Git Bash의 자체 창에서는 숨길 수 없습니다. Windows Terminal이나 명령 프롬프트에서 로그인하거나, 명령 앞에 winpty를 붙이거나, 비밀 키를 파이프로 전달하세요.
command-line-login-account-id = 새 계정의 ID는 영문 소문자 a~z, 숫자, - _ .으로 된 1~60자여야 하며 auto, environment와 demo는 쓸 수 없습니다.
command-line-login-works = 인증 정보는 유효하지만 저장하지 못했습니다.
command-line-login-connected-as = 연결되었습니다. 사용자: { $who }.
command-line-login-connected = 연결되었습니다.
command-line-login-token-until = 이 액세스 토큰은 { $moment }까지 유효합니다. { -client-id }와 { -client-secret }은 만료되지 않습니다.
command-line-login-token-half-hour = 이 액세스 토큰은 최대 30분 동안 유효합니다. { -client-id }와 { -client-secret }은 만료되지 않습니다.
command-line-login-environment = 환경 변수에 다른 인증 정보가 있으며 키체인보다 우선합니다. `status`는 환경 변수의 것을 사용합니다.
command-line-logout-environment = 인증 정보가 환경 변수 또는 파일에서 온 것이므로 키체인에서 제거할 것이 없습니다.
command-line-logout-environment-hint = 환경 변수를 해제하거나 파일을 삭제하세요.
command-line-logout-forgot = { $account } 계정을 제거했습니다(인증 정보, 잔액 데이터, 설정).

## metrics와 man

command-line-metrics-hint = 폴더가 있어야 하며 이 사용자에게 쓰기 권한이 있어야 합니다.
command-line-man-unwritten = 매뉴얼 페이지를 쓸 수 없습니다({ $folder }): { $reason }.

## updates

command-line-updates-feed = 이 빌드의 릴리스 피드를 사용할 수 없습니다: { $reason }.
command-line-updates-earlier = 이전 확인에서 { $version } 버전을 찾았습니다.
command-line-updates-hint = 나중에 다시 시도하거나 프로그램을 받은 곳을 확인하세요.
command-line-updates-newest = { $version } 버전이 최신입니다.
command-line-updates-available = { $version } 버전({ $day })을 사용할 수 있습니다. 현재 버전: { $installed }.
command-line-updates-notes = 변경 내용: { $page }
command-line-updates-checksum = SHA-256: { $sum }
command-line-setting-of-all = { $key }: 모든 계정에 적용되는 프로그램 설정입니다. --account를 빼세요.
