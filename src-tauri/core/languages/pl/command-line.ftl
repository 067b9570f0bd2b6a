### Co polecenia wypisują dla ludzi. Polecenia, opcje i klucze pozostają bez zmian.

## Rada pod problemem

command-line-hint-credentials-refused = Należy sprawdzić { -client-id } i { -client-secret }. Jeśli w portalu { -portal } w menu { -api-page } klucz tajny wygenerowano ponownie, należy uruchomić `partner-balance login` z nowym.
command-line-hint-credentials-missing = Należy uruchomić `partner-balance login` albo podać dane logowania w zmiennych środowiskowych lub przez --credentials-file.
command-line-hint-environment-unusable = Należy poprawić zmienną lub plik podany przez --credentials-file.
command-line-hint-token-expired = Wklejony token jest ważny najwyżej pół godziny. Należy uruchomić `partner-balance login` z nowym albo podać { -client-id } i { -client-secret }, które są ważne stale.
command-line-hint-wrong-address = Należy sprawdzić adres portalu. Inny ustawia `partner-balance login --base-url`.
command-line-hint-address-changed = Należą one do adresu, dla którego je wpisano. Aby użyć nowego adresu, należy uruchomić `partner-balance login`; można też przywrócić poprzedni adres (base_url w settings.toml, PARTNER_BALANCE_BASE_URL).
command-line-hint-keychain-locked = Należy go odblokować i ponownie uruchomić polecenie albo podać dane logowania w zmiennych środowiskowych lub przez --credentials-file.
command-line-hint-keychain-missing = Należy uruchomić GNOME Keyring, KWallet lub inny pęk kluczy (Secret Service). Na komputerze bez środowiska graficznego należy podać dane logowania w zmiennych środowiskowych lub przez --credentials-file.
command-line-hint-keychain-failed = Należy uruchomić go ponownie, wylogować się i zalogować albo podać dane logowania w zmiennych środowiskowych lub przez --credentials-file. KWallet zawodzi też, gdy nie jest zainstalowana wtyczka OpenSSL biblioteki QCA (w Debianie libqca-qt6-plugins).
command-line-hint-rate-limited = Jeśli problem się powtarza, należy wybrać dłuższy odstęp: `partner-balance config set refresh_interval 30m`.
command-line-hint-history-unavailable = Należy sprawdzić wolne miejsce i uprawnienia katalogu danych.
command-line-hint-settings-unavailable = Należy sprawdzić wolne miejsce i uprawnienia katalogu konfiguracji.

## Między kolumnami poleceń `status`, `accounts` i `watch` oraz na paskach stanu

command-line-updated = zaktualizowano: { $age }
command-line-updated-stale = zaktualizowano: { $age }, mogło się zmienić
command-line-updated-stale-line = Zaktualizowano: { $age }, mogło się zmienić
command-line-request-id = ID zapytania: { $id }
command-line-sentence = { $text }.
command-line-of-account = { $account }: { $what }.
command-line-more-lines = { $count ->
    [one] … i jeszcze { $count }
    [few] … i jeszcze { $count }
    [many] … i jeszcze { $count }
   *[other] … i jeszcze { $count }
}
command-line-bar-not-connected = brak połączenia
command-line-bar-connect = Nie połączono jeszcze żadnego konta: należy uruchomić partner-balance login
command-line-menu-no-account = Nie połączono jeszcze żadnego konta
command-line-menu-connect = Uruchom w terminalu partner-balance login
command-line-menu-again = Uruchom ponownie

## Niepowodzenia wielu poleceń

command-line-no-account = Nie połączono jeszcze żadnego konta.
command-line-no-account-hint = Konto łączy `partner-balance login`. Na serwerze, bez pęku kluczy, należy podać dane logowania w zmiennych środowiskowych lub przez --credentials-file: zob. partner-balance --help.
command-line-output-unwritten = Nie można zapisać wyjścia: { $reason }.
command-line-file-unreadable = Nie można odczytać { $file }: { $reason }.
command-line-file-unwritten = Nie można zapisać { $file }: { $reason }.
command-line-stdin-unreadable = Nie można odczytać standardowego wejścia: { $reason }.
command-line-stdin-no-text = Standardowe wejście nie jest tekstem w UTF-8.
command-line-stdin-no-text-hint = Plik, z którego pochodzi, należy zapisać w UTF-8.
command-line-no-waiting = System nie pozwala czekać: { $reason }.
command-line-no-signals = System nie dostarcza sygnałów: { $reason }.
command-line-reason-not-found = nie ma takiego pliku ani katalogu
command-line-reason-is-folder = jest katalogiem
command-line-reason-not-a-folder = zamiast katalogu w ścieżce jest plik
command-line-reason-disk-full = dysk jest pełny
command-line-reason-read-only = dysk jest tylko do odczytu
command-line-reason-not-permitted = brak dostępu
command-line-others-folder = Katalog { $folder } należy do innego użytkownika; pliki użytkownika root odcięłyby mu dostęp.
command-line-others-folder-hint = Polecenie należy uruchomić jako ten użytkownik, bez sudo, albo jako root z jego własnymi katalogami: sudo -H.

## O które konto chodzi

command-line-one-account = Można to zrobić tylko dla jednego konta naraz: należy podać --account jeden raz.
command-line-several-accounts = Jest kilka kont: należy wybrać jedno przez --account ({ $ids }).
command-line-several-called = Kilka kont ma nazwę { $name }.
command-line-several-called-hint = Należy wybrać według identyfikatora: { $ids }.
command-line-no-such-account = Nie ma konta { $name }.
command-line-no-such-account-hint = Dostępne: { $ids }.
command-line-no-such-account-none = Nie połączono żadnego: konto łączy `partner-balance login`.

## Opcje w niewłaściwym miejscu

command-line-misplaced-status = Opcje polecenia `status` podaje się po jego nazwie, np.: partner-balance status --json
command-line-misplaced-export = Opcje polecenia `history export` podaje się po jego nazwie, np.: partner-balance history export --since 30d
command-line-misplaced-replay = Opcje polecenia `alerts replay` podaje się po jego nazwie, np.: partner-balance alerts replay --json
command-line-wrong-usage = błędne użycie: zob. { $command }
command-line-login-no-secret = login nie przyjmuje klucza tajnego jako argumentu: inni mogliby go odczytać na liście procesów.
command-line-login-no-secret-hint = Wpisuje się go na żądanie albo podaje na standardowym wejściu: zob. partner-balance login --help

## accounts: gdzie są dane logowania konta

command-line-accounts-keychain-client = { -client-id } i { -client-secret } w pęku kluczy
command-line-accounts-keychain-token = token dostępu w pęku kluczy
command-line-accounts-environment-client = { -client-id } i { -client-secret } ze zmiennych środowiskowych
command-line-accounts-environment-token = token dostępu ze zmiennych środowiskowych
command-line-accounts-environment-unusable = ze zmiennych środowiskowych, nie można ich użyć
command-line-accounts-missing = brak danych logowania: należy uruchomić partner-balance login
command-line-accounts-keychain-locked = pęk kluczy jest zablokowany
command-line-accounts-keychain-missing = nie działa żaden pęk kluczy
command-line-accounts-keychain-failed = pęk kluczy zawiódł

## alerts: o czym powiadomiono i co nastąpi

command-line-alert-critical = krytyczne
command-line-alert-low = niskie
command-line-alert-days = zostało kilka dni
command-line-alert-refused = odrzucone dane logowania
command-line-alert-token = koniec tokenu dostępu
command-line-alert-blind = brak odczytu
command-line-alert-reminder = przypomnienie
command-line-alert-recovered = doładowano
command-line-alerts-none-told = Niczego jeszcze nie zgłoszono.
command-line-alerts-told = Zgłoszono ({ $moment }): { $kinds }.
command-line-alerts-told-balance = Zgłoszono ({ $moment }): { $kinds } ({ $money }).
command-line-alerts-state = { $alert }: { $state }.
command-line-alerts-critical = Krytyczne
command-line-alerts-critical-below = Krytyczne (poniżej { $money })
command-line-alerts-low = Niskie
command-line-alerts-low-below = Niskie (poniżej { $money })
command-line-alerts-days = Pozostałe dni (mniej niż { $days })
command-line-alerts-refused = Odrzucone dane logowania
command-line-alerts-blind = Brak odczytu (przez { $time })
command-line-alerts-armed = czuwa
command-line-alerts-due = czeka na zgłoszenie
command-line-alerts-told-state = zgłoszono, jeszcze nie czuwa ponownie
command-line-alerts-token-ends = Wklejony token dostępu wygasa ({ $moment }); zostanie to zgłoszone pół godziny wcześniej.
command-line-alerts-snoozed = Wyciszono ({ $since }): { $what }.
command-line-held-back-low = przypomnienia i ostrzeżenia o niskim saldzie są wyciszone do { $moment }
command-line-held-back-low-topped-up = przypomnienia i ostrzeżenia o niskim saldzie są wyciszone do doładowania
command-line-held-back-critical = przypomnienia i ostrzeżenia o niskim lub krytycznym saldzie są wyciszone do { $moment }
command-line-held-back-critical-topped-up = przypomnienia i ostrzeżenia o niskim lub krytycznym saldzie są wyciszone do doładowania
command-line-still-told-critical = Jeśli saldo stanie się krytyczne, zostanie to zgłoszone i zakończy wyciszenie.
command-line-still-told-else = Wszystko inne jest zgłaszane, np. że nie można odczytać salda.
command-line-nothing-held-back = nic nie jest wyciszone
command-line-snooze-ended = wyciszenie zakończone, nic już nie jest wyciszone
command-line-nothing-was-held-back = nic nie było wyciszone
command-line-alerts-quiet = Trwa czas ciszy, do { $moment }.
command-line-alerts-quiet-always = Czas ciszy trwa zawsze: każdy dzień jest wolny.
command-line-alerts-next-now = Następne: { $kinds }, teraz, zgłosi program w zasobniku.
command-line-alerts-next-at = Następne: { $kinds } ({ $moment }), jeśli nic się wcześniej nie zmieni.
command-line-alerts-waits-paused = Brak zaplanowanych alertów: konto jest wstrzymane.
command-line-alerts-waits-never-read = Brak zaplanowanych alertów: nigdy nie próbowano odczytać salda.
command-line-alerts-waits-last-look-failed = Brak zaplanowanych alertów: ostatnia próba odczytu się nie powiodła, a zgłoszenia czekają na udaną.
command-line-alerts-waits-snoozed = Brak zaplanowanych alertów: oczekujące są wyciszone.
command-line-alerts-waits-always-quiet = Brak zaplanowanych alertów: czas ciszy trwa zawsze.
command-line-alerts-waits-reminders-off = Brak zaplanowanych alertów: saldo jest poniżej progu, ale przypomnienia są wyłączone.
command-line-alerts-waits-nothing-due = Brak zaplanowanych alertów: nie ma nic do zgłoszenia.
command-line-ways-out = Inne kanały ({ $ways }): { $state }.
command-line-way-program = program
command-line-way-webhook = webhook
command-line-ways-out-due = czeka na zgłoszenie ({ $kinds })
command-line-ways-out-told = uznano za zgłoszone ({ $kinds }; { $moment })
command-line-ways-out-none-told = niczego jeszcze nie zgłoszono
command-line-ways-out-waiting = { $count ->
    [0] nic nie czeka na przyjęcie
    [one] { $count } zdarzenie czeka na przyjęcie
    [few] { $count } zdarzenia czekają na przyjęcie
    [many] { $count } zdarzeń czeka na przyjęcie
   *[other] { $count } zdarzenia czeka na przyjęcie
}
command-line-alerts-other-address = Dane o koncie { $account } na tym komputerze dotyczą innego adresu: niczego nie zmieniono.
command-line-alerts-other-address-hint = Pierwszy odczyt pod obecnym adresem zaczyna od nowa: `partner-balance status`.
command-line-alerts-nothing-known = O koncie { $account } nic jeszcze nie wiadomo, więc nie ma czego wyciszać.
command-line-alerts-nothing-known-hint = Początkiem jest pierwszy odczyt: `partner-balance status`.

## alerts test

command-line-test-shown = Powiadomienie testowe jest na ekranie lub na liście powiadomień środowiska.
command-line-test-no-server = Nie pokazano powiadomienia testowego: w tym środowisku nie działa nic, co pokazuje powiadomienia.
command-line-test-no-server-hint = Polecenie należy uruchomić w sesji graficznej. Większość środowisk pokazuje powiadomienia; dunst i mako robią to bez środowiska graficznego. Na serwerze do alertów służy `partner-balance check`.
command-line-test-no-answer = Nie pokazano powiadomienia testowego: program pokazujący powiadomienia nie odpowiada.
command-line-test-no-answer-hint = Powiadomienie może się jeszcze pojawić. Należy ponownie uruchomić ten program albo wylogować się i zalogować.
command-line-test-refused = Nie pokazano powiadomienia testowego: program pokazujący powiadomienia je odrzucił ({ $detail }).
command-line-test-not-shown = Nie pokazano powiadomienia testowego: { $reason }.
command-line-test-switched-off-hint = Należy to zmienić i spróbować ponownie.
command-line-test-refused-hint = Należy sprawdzić, czy ustawienia środowiska zezwalają na powiadomienia, i spróbować ponownie.
command-line-test-program-taken = Program konta { $account } przyjął test.
command-line-test-webhook-taken = Webhook konta { $account } przyjął test.
command-line-test-program-not-taken = Program konta { $account } nie przyjął testu: { $reason }.
command-line-test-webhook-not-taken = Webhook konta { $account } nie przyjął testu: { $reason }.

## alerts webhook-secret

command-line-webhook-secret-hint = Należy przekazać go odbiorcy webhooka, który sprawdza nim podpisy, i nikomu innemu.
command-line-webhook-secret-new-hint = Należy przekazać go odbiorcy webhooka zamiast poprzedniego, który nie jest już używany.

## alerts replay i pliki z wierszami: czas, saldo i błąd

command-line-replay-no-looks = Niczego by nie zgłoszono: nie ma prób odczytu.
command-line-replay-sum = { $count ->
    [0] Od { $from } do { $to } niczego by nie zgłoszono.
    [one] { $count } powiadomienie od { $from } do { $to }.
    [few] { $count } powiadomienia od { $from } do { $to }.
    [many] { $count } powiadomień od { $from } do { $to }.
   *[other] { $count } powiadomienia od { $from } do { $to }.
}
command-line-replay-settings-hint = --settings wymaga pliku ustawień: zob. partner-balance config path.
command-line-rows-file = { $file }, wiersz { $line }: { $problem }.
command-line-rows-stdin = Standardowe wejście, wiersz { $line }: { $problem }.
command-line-rows-no-text = to nie jest tekst w UTF-8
command-line-rows-no-time = „{ $text }” nie jest czasem z przesunięciem względem UTC (RFC 3339)
command-line-rows-no-amount = „{ $text }” nie jest kwotą, taką jak 675.24
command-line-rows-two-fields = { $count ->
    [one] wymagane są dwa pola, czas i saldo, a jest { $count }
    [few] wymagane są dwa pola, czas i saldo, a są { $count }
    [many] wymagane są dwa pola, czas i saldo, a jest { $count }
   *[other] wymagane są dwa pola, czas i saldo, a jest { $count }
}
command-line-rows-three-fields = { $count ->
    [one] wymagane są dwa lub trzy pola, czas, saldo i błąd, a jest { $count }
    [few] wymagane są dwa lub trzy pola, czas, saldo i błąd, a są { $count }
    [many] wymagane są dwa lub trzy pola, czas, saldo i błąd, a jest { $count }
   *[other] wymagane są dwa lub trzy pola, czas, saldo i błąd, a jest { $count }
}
command-line-rows-neither = nie ma w nim ani salda, ani błędu
command-line-rows-both = jest w nim saldo i błąd: próba odczytu daje jedno z nich
command-line-rows-order = { $time } jest wcześniej niż w poprzednim wierszu
command-line-rows-no-code = „{ $text }” nie jest kodem błędu
command-line-rows-form-readings = Każdy wiersz ma postać time,balance, np. 2026-11-23T14:05:11Z,675.24; w pierwszym mogą być nazwy.
command-line-rows-form-looks = Każdy wiersz ma postać time,balance lub time,balance,fault, w kolejności czasu, np. 2026-11-23T14:05:11Z,675.24 lub 2026-11-23T14:05:11Z,,offline; w pierwszym mogą być nazwy. Błędy: { $codes }.

## config

command-line-config-address = Adres zmienia `partner-balance login --base-url`, który najpierw go sprawdza.
command-line-look-for-source = Należy zajrzeć tam, skąd pochodzi program.
command-line-config-critical-above = Próg krytycznego salda byłby wyższy niż próg niskiego.
command-line-config-critical-above-hint = Najpierw należy go obniżyć: `partner-balance config set critical`.
command-line-config-no-tray = Programu w zasobniku nie znaleziono ani obok tego programu, ani w ścieżce wyszukiwania.
command-line-config-no-tray-hint = start_at_login dotyczy właśnie jego: należy go zainstalować albo zmienić to w jego ustawieniach.
command-line-config-login-unchanged = Nie można zmienić tego, co uruchamia się przy logowaniu ({ $detail }).
command-line-config-login-path = nie można tam zapisać ścieżki programu
command-line-enter-interval = Należy podać czas od 1m do 24h, np. 10m lub "1h 30m", albo pełne minuty.
command-line-enter-true-false = Należy podać true lub false.
command-line-enter-order = Należy podać urgent lub own.
command-line-enter-language = Należy podać auto (język systemu) lub jedną z wartości: { $tags }.
command-line-enter-blind-after = Należy podać czas od 1h do 30d, np. 24h lub 36h, w pełnych minutach.
command-line-enter-percent = Należy podać liczbę całkowitą od 0 do { $most }.
command-line-enter-days = Należy podać liczbę całkowitą od 1 do { $most } albo 0 (nigdy).
command-line-enter-remind = Należy podać off, 4h, 12h, 1d lub 3d.
command-line-enter-time-of-day = Należy podać godzinę z minutami, np. 22:00.
command-line-enter-days-off = Należy podać dni, np. sat,sun, z wartości mon, tue, wed, thu, fri, sat i sun; albo none.
command-line-enter-whole-address = Należy podać cały adres: przy wypisywaniu jego część jest pomijana.
command-line-enter-whole-address-hint = Cały jest w pliku ustawień: `partner-balance config path`.

## Plik dla --credentials-file

command-line-credentials-unreadable = Nie można odczytać pliku danych logowania { $file }: { $reason }.
command-line-credentials-utf-16 = Nie można użyć pliku danych logowania { $file }: jest zapisany w UTF-16. Należy zapisać go w UTF-8.
command-line-credentials-no-text = Nie można użyć pliku danych logowania { $file }: nie jest tekstem w UTF-8. Należy zapisać go w UTF-8.
command-line-credentials-no-value = Nie można użyć pliku danych logowania { $file }: wiersz { $line } nie ma postaci KEY=VALUE.
command-line-credentials-no-key = Nie można użyć pliku danych logowania { $file }: wiersz { $line } nie zaczyna się znanym kluczem.
command-line-credentials-twice = Nie można użyć pliku danych logowania { $file }: wiersz { $line } podaje { $key } po raz drugi.
command-line-credentials-empty = Nie można użyć pliku danych logowania { $file }: nie zawiera ich.
command-line-credentials-hint = Plik zawiera wiersze takie jak { $example }; zob. `partner-balance --help`.
command-line-credentials-open = Plik danych logowania { $file } jest dostępny dla innych (prawa { $mode }), więc nie jest używany.
command-line-credentials-close = Dostęp ogranicza polecenie: { $command }
command-line-credentials-unknown-rights = Nie wiadomo, kto może czytać plik danych logowania { $file }: { $reason }.
command-line-credentials-unknown-rights-hint = Nie jest używany. Należy trzymać go we własnym katalogu użytkownika, na dysku z obsługą uprawnień.
command-line-credentials-of-another = Plik danych logowania { $file } należy do innego użytkownika ({ $owner }), więc nie jest używany.
command-line-credentials-open-to = Plik danych logowania { $file } jest dostępny dla innych ({ $who }), więc nie jest używany.
command-line-credentials-open-to-all = Plik danych logowania { $file } jest dostępny dla wszystkich, więc nie jest używany.
command-line-credentials-copy = Należy skopiować go do własnego katalogu użytkownika i używać tej kopii.
command-line-who-everyone = wszyscy
command-line-who-at-computer = wszyscy przy tym komputerze
command-line-who-anonymous = osoby niezalogowane
command-line-who-logged-in = wszyscy zalogowani
command-line-who-users = wszyscy użytkownicy tego komputera
command-line-who-guests = goście

## doctor

command-line-doctor-ok = ok
command-line-doctor-note = info
command-line-doctor-problem = problem
command-line-doctor-settings = ustawienia
command-line-doctor-history = historia
command-line-doctor-keychain = pęk kluczy
command-line-doctor-desktop = pulpit
command-line-doctor-tray = zasobnik
command-line-doctor-notifications = powiadomienia
command-line-doctor-proxy = proxy
command-line-doctor-network = sieć
command-line-doctor-tls = TLS
command-line-doctor-portal = portal
command-line-doctor-clock = zegar
command-line-doctor-account = konto
command-line-doctor-updates = aktualizacje
command-line-doctor-settings-correct = Należy poprawić { $file }.
command-line-doctor-settings-none = Nie ma jeszcze { $file }: obowiązują ustawienia domyślne.
command-line-doctor-settings-read = { $count ->
    [one] { $file } można odczytać: { $count } konto.
    [few] { $file } można odczytać: { $count } konta.
    [many] { $file } można odczytać: { $count } kont.
   *[other] { $file } można odczytać: { $count } konta.
}
command-line-doctor-history-none = Nie ma jeszcze odczytów.
command-line-doctor-history-unreadable = { $file }: { $detail }.
command-line-doctor-history-read = { $file } można odczytać; najnowszy odczyt salda: { $age }.
command-line-doctor-history-read-none = { $file } można odczytać; najnowszy odczyt salda: brak dla tych kont.
command-line-doctor-keychain-locked = Pęk kluczy jest zablokowany.
command-line-doctor-keychain-locked-hint = Należy go odblokować, np. programem do haseł w tym środowisku.
command-line-doctor-keychain-holds = Jest odblokowany i zawiera dane logowania konta.
command-line-doctor-keychain-holds-all = Jest odblokowany i zawiera dane logowania kont.
command-line-doctor-keychain-lacks = Jest odblokowany, ale nie zawiera danych logowania konta.
command-line-doctor-keychain-lacks-some = Jest odblokowany, ale nie zawiera danych logowania wszystkich kont.
command-line-doctor-run-login = Należy uruchomić `partner-balance login`.
command-line-doctor-keychain-open = Jest odblokowany.
command-line-doctor-keychain-silent = Pęk kluczy nie odpowiada.
command-line-doctor-keychain-silent-hint = Należy sprawdzić, czy na ekranie nie ma jego pytania, albo uruchomić go ponownie.
command-line-doctor-keychain-missing = Nie działa żaden pęk kluczy.
command-line-doctor-keychain-missing-hint = Należy uruchomić GNOME Keyring, KWallet lub inną usługę Secret Service; bez środowiska graficznego podać dane logowania w zmiennych środowiskowych lub przez --credentials-file.
command-line-doctor-no-desktop = Nie ma tu sesji graficznej, więc ani ikony, ani powiadomień.
command-line-doctor-no-desktop-hint = Na serwerze nie trzeba nic robić; alerty daje tam `check`.
command-line-doctor-tray-shown = Panel pokazuje ikony w zasobniku systemowym.
command-line-doctor-tray-not-shown = Żaden panel nie pokazuje ikon w zasobniku systemowym, więc program otwiera się jako okno.
command-line-doctor-notifications-shown = Serwer powiadomień działa.
command-line-doctor-notifications-not-shown = Nie działa żaden serwer powiadomień: alerty czekają, aż jakiś zacznie działać.
command-line-doctor-notifications-hint = Ma go większość środowisk; dunst i mako działają bez nich.
command-line-doctor-desktop-unseen = Ikony i powiadomień nie sprawdzano.
command-line-doctor-desktop-unseen-mac = O tym, czy { -product } może powiadamiać, decyduje pozycja Powiadomienia w Ustawieniach systemowych.
command-line-doctor-desktop-unseen-windows = O tym, czy { -product } może powiadamiać, decyduje w Ustawieniach System > Powiadomienia, a o tym, czy widać jego ikonę, Personalizacja > Pasek zadań.
command-line-doctor-proxy-unusable = Zmienna { $name } nie podaje serwera proxy, którego można użyć, więc jest pomijana.
command-line-doctor-proxy-unusable-hint = Powinna wyglądać jak http://proxy.example:3128 lub socks5h://proxy.example:1080.
command-line-doctor-proxy-environment = Zapytania idą przez { $proxy }, według zmiennych środowiskowych (HTTPS_PROXY lub ALL_PROXY).
command-line-doctor-proxy-system = Zapytania idą przez { $proxy }, według zmiennych środowiskowych lub ustawień systemu.
command-line-doctor-proxy-desktop = Zapytania idą przez { $proxy }, według ustawień środowiska.
command-line-doctor-paused = { $account }: wstrzymane, więc nie wysłano zapytania.
command-line-doctor-paused-hint = Wstrzymanie kończy polecenie: { $command }
command-line-doctor-account-known = { $account }: { $money }.
command-line-doctor-account-problem = { $account }: { $problem }
command-line-doctor-reached = Serwer { $host } jest dostępny.
command-line-doctor-trusted = Certyfikat serwera { $host } jest zaufany.
command-line-doctor-answers = Serwer { $host } odpowiada jak portal (HTTP { $status }).
command-line-doctor-host-problem = { $host }: { $problem } ({ $detail })
command-line-doctor-no-connection = Nazwa { $host } została znaleziona, ale nie można połączyć się z tym serwerem.
command-line-doctor-no-connection-hint = Należy sprawdzić zaporę i serwer proxy tej sieci.
command-line-doctor-no-name = Nie znaleziono nazwy { $host }.
command-line-doctor-no-name-hint = Należy sprawdzić połączenie tego komputera z Internetem i poprawność adresu.
command-line-doctor-clock-unknown = Portal nie podaje czasu, więc nie wiadomo nic o tym zegarze.
command-line-doctor-clock-right = Zgadza się z zegarem portalu co do minuty.
command-line-doctor-clock-behind = Zegar tego komputera spóźnia się względem portalu o { $seconds } s.
command-line-doctor-clock-ahead = Zegar tego komputera spieszy się względem portalu o { $seconds } s.
command-line-doctor-clock-hint = Należy ustawić zegar, najlepiej przez synchronizację czasu: inaczej tokeny zdają się wygasać za wcześnie lub za późno.
command-line-doctor-updates-none = Jeszcze nie szukano; program w zasobniku robi to raz dziennie.
command-line-doctor-updates-looked = Ostatnie sprawdzenie: { $age }.
command-line-doctor-updates-known = Według wcześniejszego sprawdzenia dostępna jest wersja { $version }.
command-line-doctor-updates-available = Dostępna jest wersja { $version }.
command-line-doctor-updates-newest = Ta wersja jest najnowsza (sprawdzono: { $age }).
command-line-doctor-updates-expired = Odczytana lista wydań straciła ważność (sprawdzono: { $age }).
command-line-doctor-updates-hint = Próba zostanie powtórzona. `partner-balance updates` sprawdza teraz.
command-line-doctor-bundle = Zapisano { $file }. Nie zawiera tajnych danych; przed wysłaniem należy go przejrzeć.

## forecast

command-line-forecast-hidden = Kwoty są ukryte (hide_amount w ustawieniach), a dni by je zdradziły.
command-line-forecast-hidden-hint = --json podaje je mimo to.
command-line-forecast-until = To czas do spadku poniżej { $threshold }, jeśli nie będzie doładowania.
command-line-forecast-spent = Dzienne wydatki: około { $money }.
command-line-forecast-charges = Oczekiwane opłaty: { $charges }.
command-line-forecast-charge = { $money } ({ $day })
command-line-forecast-confidence-low = { $days ->
    [one] Na podstawie odczytów z { $days } dnia; pewność: niska.
    [few] Na podstawie odczytów z { $days } dni; pewność: niska.
    [many] Na podstawie odczytów z { $days } dni; pewność: niska.
   *[other] Na podstawie odczytów z { $days } dnia; pewność: niska.
}
command-line-forecast-confidence-fair = { $days ->
    [one] Na podstawie odczytów z { $days } dnia; pewność: średnia.
    [few] Na podstawie odczytów z { $days } dni; pewność: średnia.
    [many] Na podstawie odczytów z { $days } dni; pewność: średnia.
   *[other] Na podstawie odczytów z { $days } dnia; pewność: średnia.
}
command-line-forecast-confidence-good = { $days ->
    [one] Na podstawie odczytów z { $days } dnia; pewność: dobra.
    [few] Na podstawie odczytów z { $days } dni; pewność: dobra.
    [many] Na podstawie odczytów z { $days } dni; pewność: dobra.
   *[other] Na podstawie odczytów z { $days } dnia; pewność: dobra.
}

## history

command-line-history-hidden = Kwoty są ukryte (hide_amount w ustawieniach): nie ma czego pokazać.
command-line-history-hidden-hint = --json i `history export` podają je mimo to.
command-line-history-day = Dzień
command-line-history-spent = Wydano
command-line-history-topped-up = Doładowano
command-line-history-balance = Saldo
command-line-history-total = Razem
command-line-history-none = Brak odczytów w tym okresie.
command-line-beyond-calendar = Ta chwila jest poza kalendarzem.
command-line-nothing-between = --since jest po --until: nic między nimi nie ma.
command-line-delete-question = Usunąć z tego komputera odczyty ({ $accounts }) oprócz najnowszego? [t/N]
command-line-answer-yes = t tak
command-line-delete-not = Niczego nie usunięto.
command-line-deleted = Usunięto odczyty konta { $account } oprócz najnowszego.
command-line-delete-other-address = Odczyty konta { $account } na tym komputerze dotyczą innego adresu: niczego nie usunięto.
command-line-delete-other-address-hint = Należy ustawić base_url konta na adres, pod którym je odczytano, i wtedy je usunąć.
command-line-delete-unasked = Bez terminala, w którym można zapytać, usuwanie odczytów wymaga --yes: niczego nie usunięto.
command-line-answer-unreadable = Nie można odczytać odpowiedzi: { $reason }.

## login i logout

command-line-login-replaces = Zastąpi to dane logowania konta { $account }; --account z nowym identyfikatorem łączy kolejne.
command-line-login-where = { -client-id } i { -client-secret } są w portalu { -portal } w menu { -api-page }.
command-line-login-reset = { -reset } pokazuje tam nowy klucz tajny i unieważnia stary. Przed sprawdzeniem nic nie jest zapisywane.
command-line-login-ask = { $field }:
command-line-login-ask-hidden = { $field } (nie jest pokazywane):
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = Token dostępu
command-line-login-input-ended = Standardowe wejście skończyło się, zanim dane logowania były kompletne.
command-line-login-input-ended-hint = W pierwszym wierszu musi być { -client-id }, chyba że podaje go --client-id, a w następnym { -client-secret }.
command-line-login-not-hidden = Ten terminal nie potrafi ukryć wpisywanych znaków, więc nie ma pytania o tajne dane.
command-line-login-other-terminal = Należy zalogować się z innego terminala albo podać dane przez potok.
command-line-login-other-terminal-windows = Własne okno Git Bash tego nie potrafi: należy zalogować się z programu Windows Terminal lub wiersza polecenia, rozpocząć polecenie od winpty albo podać dane przez potok.
command-line-login-account-id = Identyfikator nowego konta ma od 1 do 60 znaków (litery od a do z, cyfry, - _ i .) i nie jest to auto, environment ani demo.
command-line-login-works = Dane logowania działają, ale nie zostały zapisane.
command-line-login-connected-as = Połączono jako { $who }.
command-line-login-connected = Połączono.
command-line-login-token-until = Ten token dostępu jest ważny do { $moment }. { -client-id } i { -client-secret } są ważne stale.
command-line-login-token-half-hour = Ten token dostępu jest ważny najwyżej pół godziny. { -client-id } i { -client-secret } są ważne stale.
command-line-login-environment = Zmienne środowiskowe podają inne dane logowania, które mają pierwszeństwo przed pękiem kluczy: `status` używa tych.
command-line-logout-environment = Dane logowania pochodzą ze zmiennych środowiskowych lub z pliku: z pęku kluczy nie ma czego usuwać.
command-line-logout-environment-hint = Należy usunąć zmienne lub plik.
command-line-logout-forgot = Usunięto konto { $account }: dane logowania, odczyty i ustawienia.

## metrics i man

command-line-metrics-hint = Katalog musi istnieć, a ten użytkownik musi mieć prawo do zapisu w nim.
command-line-man-unwritten = Nie można zapisać stron w { $folder }: { $reason }.

## updates

command-line-updates-feed = Nie można użyć listy wydań tej kompilacji: { $reason }.
command-line-updates-earlier = Wcześniejsze sprawdzenie znalazło wersję { $version }.
command-line-updates-hint = Należy spróbować później albo zajrzeć tam, skąd pochodzi program.
command-line-updates-newest = Wersja { $version } jest najnowsza.
command-line-updates-available = Dostępna jest wersja { $version } ({ $day }); zainstalowana: { $installed }.
command-line-updates-notes = Co nowego: { $page }
command-line-updates-checksum = SHA-256: { $sum }
command-line-setting-of-all = { $key } to ustawienie programu, wspólne dla wszystkich kont. Należy pominąć --account.
