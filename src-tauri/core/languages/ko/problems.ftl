### 문제, 프로그램의 조치, 사용자가 할 수 있는 일, 입력 양식의 오류

problems-sentences = { $first } { $second }

## 프로그램의 조치

problems-retry-at = { $time }에 다시 시도합니다.
problems-retry-within-a-minute = 1분 이내에 다시 시도합니다.
problems-retry-later = 나중에 다시 시도합니다.
problems-retry-now = 다시 시도하고 있습니다.
problems-retry-waiting = 새로 고침이 일시 중지되었습니다.
problems-retry-not-stored = 아무것도 저장되지 않았습니다.

## 문제와 조치 방법

problems-offline-message = { -portal }에 연결할 수 없습니다.
problems-offline-advice = 이 컴퓨터의 인터넷 연결을 확인하세요.
problems-timed-out-message = { -portal }이 제시간에 응답하지 않았습니다.
problems-timed-out-advice = 문제가 계속되면 인터넷 연결과 프록시를 확인하세요.
problems-portal-down-message = { -portal }에 내부 오류가 발생했습니다.
problems-portal-down-detail = { -portal }에 내부 오류가 발생했습니다({ $detail }).
problems-portal-down-advice = 별도의 조치는 필요하지 않습니다. 문제가 계속되면 { -vendor } 기술 지원팀에 문의하세요.
problems-rate-limited-message = { -portal }에서 요청 횟수를 줄이라고 요구했습니다.
problems-rate-limited-advice = 문제가 계속되면 설정에서 새로 고침 간격을 더 길게 선택하세요.
problems-credentials-refused-message = { -portal }에서 인증 정보를 거부했습니다.
problems-credentials-refused-advice = { -client-id }와 { -client-secret }을 확인하세요. { -portal }의 “{ -api-page }”에서 비밀 키를 재설정했다면 새 키를 입력하세요.
problems-credentials-missing-message = 키체인에 이 계정의 인증 정보가 없습니다.
problems-credentials-missing-advice = { -client-id }와 { -client-secret }을 다시 입력하세요.
problems-environment-unusable-message = 환경 변수의 인증 정보를 사용할 수 없습니다.
problems-environment-unusable-advice = 환경 변수를 수정하고 프로그램을 다시 시작하세요.
problems-environment-not-set = 환경 변수가 설정되어 있지 않습니다: { $variable }.
problems-environment-variable = { $variable }: { $problem }
problems-token-expired-message = 액세스 토큰이 만료되었습니다.
problems-token-expired-advice = 붙여 넣은 토큰은 최대 30분 동안 유효합니다. 새 토큰을 붙여 넣거나, 만료되지 않는 { -client-id }와 { -client-secret }을 입력하세요.
problems-address-refused-message = { -portal }에서 이 컴퓨터의 네트워크 주소를 거부했습니다.
problems-address-refused-advice = { -portal }의 “{ -api-page }”에서 “{ -ip-restriction }”이 켜져 있으면 이 네트워크를 허용하거나, 허용된 네트워크를 사용하세요.
problems-wrong-address-message = 이 주소에는 { -portal }이 없습니다.
problems-wrong-address-advice = 인증 정보 입력 양식에서 포털 주소를 확인하세요.
problems-address-changed-message = 포털 주소가 변경되어 저장된 인증 정보를 보내지 않았습니다.
problems-address-changed-advice = 인증 정보는 입력할 때의 주소에서만 사용됩니다. 새 주소를 사용하려면 다시 연결하고, 아니면 주소를 원래대로 되돌리세요.
problems-proxy-failed-message = 프록시가 { -portal }에 연결할 수 없습니다.
problems-proxy-failed-detail = 프록시가 { -portal }에 연결할 수 없습니다({ $detail }).
problems-proxy-failed-advice = 이 컴퓨터의 프록시 설정을 확인하거나 네트워크 관리자에게 문의하세요.
problems-certificate-refused-message = 포털의 인증서를 신뢰할 수 없어 아무것도 보내지 않았습니다.
problems-certificate-refused-advice = 이 컴퓨터의 날짜와 시간을 확인하세요. 회사에서 프록시를 사용한다면 해당 인증서를 설치해야 할 수도 있습니다.
problems-unexpected-reply-message = { -portal }에서 예기치 않은 응답을 보냈습니다.
problems-unexpected-reply-detail = { -portal }에서 예기치 않은 응답을 보냈습니다({ $detail }).
problems-unexpected-reply-advice = 문제가 계속되면 요청 ID를 { -vendor } 기술 지원팀에 알려 주세요.
problems-keychain-locked-message = 키체인이 잠겨 있습니다.
problems-keychain-locked-advice = 잠금을 해제한 다음 “다시 시도”를 선택하세요.
problems-keychain-missing-message = 이 데스크톱에서 실행 중인 키체인이 없습니다.
problems-keychain-missing-advice = GNOME Keyring, KWallet 또는 다른 키체인(Secret Service)을 시작하세요.
problems-keychain-failed-message = 키체인에서 오류가 발생했습니다.
problems-keychain-failed-detail = 키체인에서 오류가 발생했습니다({ $detail }).
problems-keychain-failed-advice = 키체인을 다시 시작하거나 로그아웃한 후 다시 로그인하세요. QCA의 OpenSSL 플러그인이 설치되어 있지 않아도 KWallet에서 오류가 발생합니다(Debian에서는 libqca-qt6-plugins).
problems-history-unavailable-message = 잔액 데이터를 저장할 수 없습니다.
problems-history-unavailable-detail = 잔액 데이터를 저장할 수 없습니다({ $detail }).
problems-history-unavailable-advice = 잔액은 계속 확인하지만, 잔액 데이터와 알림 내역은 프로그램을 종료하면 사라집니다. 데이터 디렉터리의 여유 공간과 권한을 확인하세요.
problems-settings-unavailable-message = 설정을 저장할 수 없습니다.
problems-settings-unavailable-detail = 설정을 저장할 수 없습니다({ $detail }).
problems-settings-unavailable-advice = 다시 시도하세요. 문제가 계속되면 설정 디렉터리의 여유 공간과 권한을 확인하세요.

## 설정과 기록

problems-settings-file-hint = 파일을 수정하고 “다시 시도”를 선택하거나 여기에서 설정을 저장하세요.
problems-settings-save-hint = 프로그램은 종료할 때까지 현재 설정을 사용합니다.
problems-history-hint = 잔액을 조회할 때마다 저장을 다시 시도합니다.
problems-history-read = 기록을 읽을 수 없습니다({ $detail }).
problems-history-export = 파일을 쓸 수 없습니다({ $detail }).
problems-history-export-unsure = 파일이 아직 저장되는 중일 수 있습니다({ $detail }).
problems-history-delete = 기록을 삭제할 수 없습니다({ $detail }).
problems-history-request-hint = 잔액은 계속 확인하고 있습니다. 폴더의 여유 공간과 권한을 확인한 다음 다시 시도하세요.
problems-nothing-stored-message = 내보내거나 삭제할 것이 없습니다. 이 계정의 잔액 데이터가 저장되어 있지 않습니다.
problems-nothing-stored-hint = 잔액 데이터는 새로 고칠 때마다 저장됩니다. 다음 새로 고침 후에 다시 시도하세요.
problems-history-warning-hint = 잔액은 계속 확인하고 있습니다. 같은 알림이 다시 표시될 수 있습니다.

## 입력 양식의 오류

problems-base-url-not-an-address = 웹 주소가 아닙니다. 올바른 형식의 예: https://openapi.partner.yeastar.com
problems-base-url-not-encrypted = { -client-secret }이 전송되는 주소이므로 https://(이 컴퓨터에서는 http://도 가능)로 시작해야 합니다.
problems-base-url-too-much = 주소에는 호스트, 포트, 경로만 포함할 수 있습니다. 사용자 이름, ?, #은 사용할 수 없습니다.
problems-webhook-url-not-an-address = 웹 주소가 아닙니다. 올바른 형식의 예: https://hooks.example/alerts
problems-webhook-url-not-encrypted = 잔액이 전송되는 주소이므로 https://(이 컴퓨터에서는 http://도 가능)로 시작해야 합니다.
problems-webhook-url-too-much = 주소에는 사용자 이름과 #을 사용할 수 없습니다.

## 창

problems-no-window-summary = { -product }의 창을 열 수 없습니다
problems-no-window-body = 아이콘의 도구 설명과 메뉴에는 잔액이 계속 표시됩니다. { -product }를 다시 시작하고, 그래도 안 되면 다시 설치하세요. 시스템 메시지: { $reason }
problems-no-web-view-message = { -product }의 창을 열 수 없습니다. 필요한 Microsoft WebView2 Runtime이 설치되어 있지 않습니다.
problems-no-web-view-hint = 아이콘과 도구 설명, 메뉴는 WebView2 없이도 작동하며, 콘솔에서 “partner-balance login”을 실행하면 계정을 연결할 수 있습니다. WebView2를 설치한 다음 아이콘을 다시 클릭하세요.
problems-no-web-view-question = 지금 Microsoft 다운로드 페이지를 열까요?

## 트레이가 없는 데스크톱

problems-no-tray-gnome = 트레이를 사용할 수 있게 되면 아이콘이 나타납니다. GNOME에서는 확장 프로그램 “AppIndicator and KStatusNotifierItem Support”가 필요합니다.
problems-no-tray-gnome-flashback = 트레이를 사용할 수 있게 되면 아이콘이 나타납니다. GNOME Flashback에서는 패널에 애플릿 “Indicator Applet Complete”가 필요합니다.
problems-no-tray-cinnamon = 트레이를 사용할 수 있게 되면 아이콘이 나타납니다. Cinnamon에서는 프로그램 xapp-sn-watcher와 패널의 애플릿 “XApp Status”가 필요합니다.
problems-no-tray-plasma = 트레이를 사용할 수 있게 되면 아이콘이 나타납니다. Plasma에서는 패널에 위젯 “시스템 트레이”가 필요합니다.
problems-no-tray-xfce = 트레이를 사용할 수 있게 되면 아이콘이 나타납니다. Xfce에서는 패널에 “상태 표시줄 플러그인”이 필요합니다.
problems-no-tray-mate = 트레이를 사용할 수 있게 되면 아이콘이 나타납니다. MATE에서는 패널에 애플릿 “알림 영역”이 필요합니다.
problems-no-tray-lxqt = 트레이를 사용할 수 있게 되면 아이콘이 나타납니다. LXQt에서는 패널에 위젯 “상태 알림이”가 필요합니다.
problems-no-tray-budgie = 트레이를 사용할 수 있게 되면 아이콘이 나타납니다. Budgie에서는 패널에 애플릿 “System Tray”가 필요합니다.
problems-no-tray-bar = 트레이를 사용할 수 있게 되면 아이콘이 나타납니다. { $desktop }에서는 “tray” 모듈을 켠 Waybar처럼 트레이가 있는 바가 필요합니다.
problems-no-tray-bar-unnamed = 트레이를 사용할 수 있게 되면 아이콘이 나타납니다. 이 데스크톱에서는 “tray” 모듈을 켠 Waybar처럼 트레이가 있는 바가 필요합니다.
problems-no-tray-bridge = 트레이를 사용할 수 있게 되면 아이콘이 나타납니다. { $desktop }에서는 snixembed처럼 StatusNotifierItem을 자체 트레이에 연결해 주는 프로그램이 필요합니다.
problems-no-tray-unknown = 실행 중인 프로그램의 아이콘을 표시하는 패널(StatusNotifierItem) 같은 트레이를 사용할 수 있게 되면 아이콘이 나타납니다.
problems-no-tray-window = 이 데스크톱에는 현재 트레이 아이콘이 표시되지 않아 일반 창으로 열었습니다.
problems-no-tray-summary = { -product }가 실행 중이지만 이 데스크톱에는 트레이 아이콘이 표시되지 않습니다
problems-no-tray-body = 그때까지는 응용 프로그램 메뉴에서 { -product }를 여세요. 이 메시지는 한 번만 표시됩니다.

## 새 버전 확인

problems-no-feed = 이 빌드에는 릴리스 피드가 없어 새 버전을 확인하지 않습니다.
problems-feed-unread = 릴리스 피드를 읽을 수 없습니다({ $why }).
problems-feed-no-signature = 릴리스 피드를 사용할 수 없습니다. 서명을 읽을 수 없습니다.
problems-feed-not-signed = 릴리스 피드를 사용할 수 없습니다. 게시자가 서명한 내용과 다릅니다.
problems-feed-malformed = 릴리스 피드를 사용할 수 없습니다. 서명은 유효하지만 내용에 문제가 있습니다({ $why }).
problems-feed-of-another-program = 릴리스 피드를 사용할 수 없습니다. 서명은 유효하지만 다른 프로그램의 피드입니다.
problems-feed-older = 릴리스 피드를 사용할 수 없습니다. 이전에 읽은 { $version } 버전의 피드보다 오래되었습니다.
problems-feed-expired = 릴리스 피드를 사용할 수 없습니다. 유효 기간이 지났습니다.
problems-feed-ahead = 릴리스 피드를 사용할 수 없습니다. 피드의 날짜({ $date })가 이 컴퓨터의 시계보다 하루 넘게 빠릅니다.

## 설정 파일 settings.toml의 오류

problems-settings-unreadable = settings.toml을 읽을 수 없습니다({ $reason }). 읽을 수 있을 때까지 이전 설정 또는 기본 설정을 사용합니다.
problems-settings-not-toml = settings.toml의 { $line }번째 줄에 오류가 있습니다. 수정될 때까지 이전 설정 또는 기본 설정을 사용합니다. 사본이 다음 파일로 저장되었습니다: { $file }.
problems-settings-not-toml-no-copy = settings.toml의 { $line }번째 줄에 오류가 있습니다. 수정될 때까지 이전 설정 또는 기본 설정을 사용합니다. 사본을 저장할 수 없어 설정도 저장할 수 없습니다.
problems-settings-utf16 = settings.toml이 UTF-16으로 저장되어 있습니다. UTF-8로 저장하세요. 그때까지 이전 설정 또는 기본 설정을 사용합니다. 사본이 다음 파일로 저장되었습니다: { $file }.
problems-settings-utf16-no-copy = settings.toml이 UTF-16으로 저장되어 있습니다. UTF-8로 저장하세요. 그때까지 이전 설정 또는 기본 설정을 사용합니다. 사본을 저장할 수 없어 설정도 저장할 수 없습니다.
problems-settings-account-id = settings.toml의 { $key } 값은 영문 소문자 a~z, 숫자, - _ .으로 된 1~60자여야 하며 demo는 쓸 수 없습니다. 수정될 때까지 이 계정은 무시되고 해당 섹션은 그대로 유지됩니다.
problems-settings-duplicate-account = settings.toml의 { $key } 값은 이미 다른 계정의 ID입니다. 변경될 때까지 이 계정은 무시됩니다.

## 설정에 필요한 값

problems-settings-must-language = settings.toml의 { $key } 값은 "auto" 또는 다음 중 하나여야 합니다: { $languages }.
problems-settings-must-bool = settings.toml의 { $key } 값은 true 또는 false여야 합니다.
problems-settings-must-icon-account = settings.toml의 { $key } 값은 "auto" 또는 계정의 ID여야 합니다.
problems-settings-must-order = settings.toml의 { $key } 값은 "urgent" 또는 "own"이어야 합니다.
problems-settings-must-interval = settings.toml의 { $key } 값은 "1m"부터 "24h"까지의 시간이어야 합니다(예: "10m", "1h 30m").
problems-settings-must-retention = settings.toml의 { $key } 값은 "forever" 또는 "1 day"부터 "100 years"까지의 기간이어야 합니다(예: "2 years", "400 days").
problems-settings-must-accounts = settings.toml의 { $key } 값은 각각 [[accounts]]로 시작하는 테이블 목록이어야 합니다.
problems-settings-must-name = settings.toml의 { $key } 값은 1~60자의 한 줄 텍스트여야 합니다.
problems-settings-must-base-url = settings.toml의 { $key } 값은 "https://"(이 컴퓨터에서는 "http://"도 가능)로 시작하고 사용자 이름, ?, #이 없는 주소여야 합니다.
problems-settings-must-currency = settings.toml의 { $key } 값은 "USD"와 같은 세 글자 통화 코드여야 합니다.
problems-settings-must-amount = settings.toml의 { $key } 값은 100 또는 99.50과 같은 금액이어야 합니다.
problems-settings-must-at-most-low = settings.toml의 { $key } 값은 low 이하여야 합니다.
problems-settings-must-alerts = settings.toml의 { $key } 값은 [accounts.alerts]로 시작하는 테이블이어야 합니다.
problems-settings-must-percent = settings.toml의 { $key } 값은 0에서 100까지의 정수여야 합니다.
problems-settings-must-days = settings.toml의 { $key } 값은 0(알리지 않음)에서 365까지의 정수여야 합니다.
problems-settings-must-remind = settings.toml의 { $key } 값은 "off", "4h", "12h", "1d", "3d" 중 하나여야 합니다.
problems-settings-must-hours = settings.toml의 { $key } 값은 "1h"부터 "30d"까지의 시간이어야 합니다(예: "24h").
problems-settings-must-time = settings.toml의 { $key } 값은 "22:00"과 같은 시각이어야 합니다.
problems-settings-must-days-off = settings.toml의 { $key } 값은 "mon", "tue", "wed", "thu", "fri", "sat", "sun"의 목록이어야 합니다.
problems-settings-must-program = settings.toml의 { $key } 값은 인수가 없는 프로그램의 전체 경로여야 합니다.
problems-settings-must-webhook = settings.toml의 { $key } 값은 "https://"(이 컴퓨터에서는 "http://"도 가능)로 시작하고 사용자 이름과 #이 없는 주소여야 합니다.

## 대신 사용되는 값

problems-settings-used = 수정될 때까지 사용되는 값: { $value }.
problems-settings-used-of-all = 수정될 때까지 모든 계정의 공통 값을 사용합니다.
problems-settings-used-accounts = 수정될 때까지 이전 계정을 사용합니다.
problems-settings-used-alerts = 수정될 때까지 이전 알림 설정을 사용합니다.
problems-settings-used-previous = 수정될 때까지 이전 값을 사용합니다.
problems-settings-used-none = 수정될 때까지 사용하지 않습니다.

## 입력란 아래의 안내

problems-form-name = 60자 이하의 이름을 입력하세요.
problems-form-currency = USD와 같은 세 글자 통화 코드를 입력하세요.
problems-form-amount = 100 또는 99.50과 같은 금액을 입력하세요.
problems-form-amount-ambiguous = 두 가지로 읽힐 수 있습니다. 1234 또는 1234.50처럼 천 단위 구분 기호 없이 입력하세요.
problems-form-critical = 주의 기준 금액({ $low }) 이하를 입력하세요.
problems-form-minutes = 1에서 1440까지의 정수(분)를 입력하세요.
problems-form-percent = 0에서 100까지의 정수를 입력하세요.
problems-form-days = 0에서 365까지의 정수(일)를 입력하세요.
problems-form-remind = 목록에서 간격을 선택하세요.
problems-form-hours = 1에서 720까지의 정수(시간)를 입력하세요.
problems-form-time = 22:00과 같은 시각을 입력하세요.
problems-form-no-span = 시작과 다른 시각을 입력하세요. 지금은 시작과 동시에 끝납니다.
problems-form-days-off = 요일을 선택하세요.
problems-form-language = 목록에서 언어를 선택하세요.
problems-form-client-id = { -client-id }를 입력하세요.
problems-form-client-secret = { -client-secret }을 입력하세요.
problems-form-access-token = 액세스 토큰을 붙여 넣으세요.
problems-form-retention = forever 또는 "1 day"부터 "100 years"까지의 기간을 입력하세요(예: "2 years", "400 days").
problems-form-program = 인수 없이 프로그램의 전체 경로를 입력하세요.

## 잔액 데이터 파일

problems-history-replaced = 잔액 기록이 손상되어 새 기록을 시작했습니다. 손상된 파일의 새 이름: { $file }.

## 시작과 종료의 실패

problems-not-started = { -product }를 시작할 수 없습니다: { $reason }.
problems-not-ended = { -product }를 종료하지 못했습니다: { $reason }.
problems-unknown-argument = 알 수 없는 인수: { $argument }. --help를 참고하세요.
problems-start-no-home = 시스템에 홈 폴더가 지정되어 있지 않음. HOME 또는 XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME을 설정하세요
problems-start-relative-home = { $variable } 값이 전체 경로가 아니어서 사용하지 않음. 폴더의 전체 경로를 지정하거나 변수를 해제하세요
problems-start-no-answer = { -product }가 이미 실행 중이지만 응답하지 않음
problems-start-unclear = { -product }가 이미 실행 중인지 알 수 없음({ $detail })
problems-start-no-desktop = 데스크톱 세션을 찾을 수 없음(WAYLAND_DISPLAY와 DISPLAY 모두 세션을 가리키지 않음)
