### Problemy: co nie działa, co robi program, co można zrobić; i czego formularz nie przyjmuje.

problems-sentences = { $first } { $second }

## Co robi program

problems-retry-at = Następna próba: { $time }.
problems-retry-within-a-minute = Następna próba w ciągu minuty.
problems-retry-later = Następna próba później.
problems-retry-now = Trwa kolejna próba.
problems-retry-waiting = Odświeżanie jest wstrzymane.
problems-retry-not-stored = Nic nie zostało zapisane.

## Co się stało, i rada

problems-offline-message = Nie można połączyć się z portalem { -portal }.
problems-offline-advice = Należy sprawdzić połączenie tego komputera z Internetem.
problems-timed-out-message = Portal { -portal } nie odpowiedział na czas.
problems-timed-out-advice = Jeśli problem się powtarza, należy sprawdzić połączenie z Internetem i ewentualny serwer proxy.
problems-portal-down-message = W portalu { -portal } wystąpił błąd wewnętrzny.
problems-portal-down-detail = W portalu { -portal } wystąpił błąd wewnętrzny ({ $detail }).
problems-portal-down-advice = Nie trzeba nic robić. Jeśli problem się powtarza, należy skontaktować się z pomocą techniczną firmy { -vendor }.
problems-rate-limited-message = Portal { -portal } prosi o mniejszą liczbę zapytań.
problems-rate-limited-advice = Jeśli problem się powtarza, należy wybrać w ustawieniach dłuższy odstęp między odświeżeniami.
problems-credentials-refused-message = Portal { -portal } odrzucił dane logowania.
problems-credentials-refused-advice = Należy sprawdzić { -client-id } i { -client-secret }. Jeśli w portalu { -portal } w menu { -api-page } wartość { -client-secret } wygenerowano ponownie, należy wpisać nową.
problems-credentials-missing-message = W pęku kluczy nie ma danych logowania do tego konta.
problems-credentials-missing-advice = Należy ponownie wpisać { -client-id } i { -client-secret }.
problems-environment-unusable-message = Nie można użyć danych logowania ze zmiennych środowiskowych.
problems-environment-unusable-advice = Należy poprawić zmienną i uruchomić program ponownie.
problems-environment-not-set = Zmienna { $variable } nie jest ustawiona.
problems-environment-variable = { $variable }: { $problem }
problems-token-expired-message = Token dostępu wygasł.
problems-token-expired-advice = Wklejony token jest ważny najwyżej pół godziny. Należy wkleić nowy albo wpisać { -client-id } i { -client-secret }, które są ważne stale.
problems-address-refused-message = Portal { -portal } odrzucił adres sieciowy tego komputera.
problems-address-refused-advice = Jeśli w portalu { -portal } w menu { -api-page } włączono { -ip-restriction }, należy tam zezwolić na tę sieć albo użyć dozwolonej.
problems-wrong-address-message = Pod tym adresem nie ma portalu { -portal }.
problems-wrong-address-advice = Należy sprawdzić adres portalu w formularzu z danymi logowania.
problems-address-changed-message = Adres portalu został zmieniony, dlatego zapisane dane logowania nie zostały wysłane.
problems-address-changed-advice = Należą one do adresu, dla którego je wpisano. Aby użyć nowego adresu, należy połączyć konto ponownie; można też przywrócić poprzedni adres.
problems-proxy-failed-message = Serwer proxy nie może połączyć się z portalem { -portal }.
problems-proxy-failed-detail = Serwer proxy nie może połączyć się z portalem { -portal } ({ $detail }).
problems-proxy-failed-advice = Należy sprawdzić ustawienia serwera proxy na tym komputerze albo zapytać administratora sieci.
problems-certificate-refused-message = Certyfikat portalu nie jest zaufany, dlatego nic nie zostało wysłane.
problems-certificate-refused-advice = Należy sprawdzić datę i godzinę na tym komputerze. Jeśli firma używa serwera proxy, konieczna może być instalacja jego certyfikatu.
problems-unexpected-reply-message = Portal { -portal } przysłał nieoczekiwaną odpowiedź.
problems-unexpected-reply-detail = Portal { -portal } przysłał nieoczekiwaną odpowiedź ({ $detail }).
problems-unexpected-reply-advice = Jeśli problem się powtarza, należy wysłać ID zapytania do pomocy technicznej firmy { -vendor }.
problems-keychain-locked-message = Pęk kluczy jest zablokowany.
problems-keychain-locked-advice = Należy go odblokować, a potem wybrać „Spróbuj ponownie”.
problems-keychain-missing-message = W tym środowisku nie działa żaden pęk kluczy.
problems-keychain-missing-advice = Należy uruchomić GNOME Keyring, KWallet lub inny pęk kluczy (Secret Service).
problems-keychain-failed-message = Pęk kluczy zgłosił błąd.
problems-keychain-failed-detail = Pęk kluczy zgłosił błąd ({ $detail }).
problems-keychain-failed-advice = Należy uruchomić go ponownie albo wylogować się i zalogować. KWallet zawodzi też, gdy nie jest zainstalowana wtyczka OpenSSL biblioteki QCA (w Debianie libqca-qt6-plugins).
problems-history-unavailable-message = Nie można zapisać odczytów.
problems-history-unavailable-detail = Nie można zapisać odczytów ({ $detail }).
problems-history-unavailable-advice = Saldo jest nadal monitorowane, ale odczyty i alerty są pamiętane tylko do zakończenia programu. Należy sprawdzić wolne miejsce i uprawnienia katalogu danych.
problems-settings-unavailable-message = Nie można zapisać ustawień.
problems-settings-unavailable-detail = Nie można zapisać ustawień ({ $detail }).
problems-settings-unavailable-advice = Należy spróbować ponownie. Jeśli problem się powtarza, należy sprawdzić wolne miejsce i uprawnienia katalogu konfiguracji.

## Ustawienia i historia

problems-settings-file-hint = Należy poprawić plik i wybrać „Spróbuj ponownie” albo zapisać ustawienia tutaj.
problems-settings-save-hint = Do zakończenia program używa obecnych ustawień.
problems-history-hint = Program ponawia próbę przy każdym odczycie.
problems-history-read = Nie można odczytać historii ({ $detail }).
problems-history-export = Nie można zapisać pliku ({ $detail }).
problems-history-export-unsure = Plik może jeszcze zostać zapisany ({ $detail }).
problems-history-delete = Nie można usunąć historii ({ $detail }).
problems-history-request-hint = Saldo jest nadal monitorowane. Należy sprawdzić wolne miejsce i uprawnienia katalogu, a potem spróbować ponownie.
problems-nothing-stored-message = Nie ma czego eksportować ani usuwać: dla tego konta nie zapisano żadnego odczytu.
problems-nothing-stored-hint = Odczyty są zapisywane przy każdym odświeżeniu. Można spróbować ponownie po następnym.
problems-history-warning-hint = Saldo jest nadal monitorowane. Alert może pojawić się drugi raz.

## Czego formularz nie przyjmuje

problems-base-url-not-an-address = To nie jest adres internetowy. Powinien wyglądać tak: https://openapi.partner.yeastar.com.
problems-base-url-not-encrypted = Adres musi zaczynać się od https:// (na tym komputerze także http://), ponieważ jest na niego wysyłany { -client-secret }.
problems-base-url-too-much = Adres może zawierać tylko host, port i ścieżkę: bez nazwy użytkownika, bez ? i bez #.
problems-webhook-url-not-an-address = To nie jest adres internetowy. Powinien wyglądać tak: https://hooks.example/alerts.
problems-webhook-url-not-encrypted = Adres musi zaczynać się od https:// (na tym komputerze także http://), ponieważ jest na niego wysyłane saldo.
problems-webhook-url-too-much = Adres nie może zawierać nazwy użytkownika ani #.

## Okno

problems-no-window-summary = Program { -product } nie może otworzyć okna
problems-no-window-body = Dymek i menu ikony nadal pokazują saldo. Należy ponownie uruchomić program { -product }; jeśli to nie pomoże, zainstalować go ponownie. Komunikat systemu: { $reason }.
problems-no-web-view-message = Program { -product } nie może otworzyć okna: potrzebuje środowiska Microsoft WebView2 Runtime, które nie jest zainstalowane.
problems-no-web-view-hint = Ikona, jej dymek i menu działają bez niego, a polecenie „partner-balance login” w konsoli łączy konto. Po zainstalowaniu WebView2 należy ponownie kliknąć ikonę.
problems-no-web-view-question = Otworzyć teraz stronę pobierania firmy Microsoft?

## Środowiska bez zasobnika systemowego

problems-no-tray-gnome = Ikona pojawi się, gdy zasobnik systemowy będzie dostępny; w GNOME wymaga to rozszerzenia „AppIndicator and KStatusNotifierItem Support”.
problems-no-tray-gnome-flashback = Ikona pojawi się, gdy zasobnik systemowy będzie dostępny; w GNOME Flashback wymaga to apletu „Indicator Applet Complete” na panelu.
problems-no-tray-cinnamon = Ikona pojawi się, gdy zasobnik systemowy będzie dostępny; w Cinnamon wymaga to programu xapp-sn-watcher i apletu „Aplet stanu XApp” na panelu.
problems-no-tray-plasma = Ikona pojawi się, gdy zasobnik systemowy będzie dostępny; w Plasmie wymaga to elementu interfejsu „Tacka systemowa” na panelu.
problems-no-tray-xfce = Ikona pojawi się, gdy zasobnik systemowy będzie dostępny; w Xfce wymaga to elementu „Wtyczka zasobnika stanu” na panelu.
problems-no-tray-mate = Ikona pojawi się, gdy zasobnik systemowy będzie dostępny; w MATE wymaga to apletu „Obszar powiadomień” na panelu.
problems-no-tray-lxqt = Ikona pojawi się, gdy zasobnik systemowy będzie dostępny; w LXQt wymaga to elementu „Wtyczka powiadomień o stanie” na panelu.
problems-no-tray-budgie = Ikona pojawi się, gdy zasobnik systemowy będzie dostępny; w Budgie wymaga to apletu „System Tray” na panelu.
problems-no-tray-bar = Ikona pojawi się, gdy zasobnik systemowy będzie dostępny; w środowisku { $desktop } wymaga to paska z zasobnikiem, np. Waybar z modułem „tray”.
problems-no-tray-bar-unnamed = Ikona pojawi się, gdy zasobnik systemowy będzie dostępny; w tym środowisku wymaga to paska z zasobnikiem, np. Waybar z modułem „tray”.
problems-no-tray-bridge = Ikona pojawi się, gdy zasobnik systemowy będzie dostępny; w środowisku { $desktop } wymaga to pomostu między StatusNotifierItem a jego własnym rodzajem zasobnika, np. snixembed.
problems-no-tray-unknown = Ikona pojawi się, gdy dostępny będzie zasobnik systemowy, np. panel pokazujący ikony działających programów (StatusNotifierItem).
problems-no-tray-window = To środowisko nie pokazuje teraz ikon w zasobniku systemowym, dlatego jest to zwykłe okno.
problems-no-tray-summary = Program { -product } działa, ale to środowisko nie pokazuje ikon w zasobniku systemowym
problems-no-tray-body = Do tego czasu program { -product } można otwierać z menu programów. Ten komunikat pojawia się tylko raz.

## Szukanie nowszych wersji

problems-no-feed = Ta kompilacja programu nie ma listy wydań, więc nie szuka nowszych wersji.
problems-feed-unread = Nie udało się odczytać listy wydań: { $why }.
problems-feed-no-signature = Nie można użyć listy wydań: jej podpis jest nieczytelny.
problems-feed-not-signed = Nie można użyć listy wydań: to nie jest lista podpisana przez wydawcę.
problems-feed-malformed = Nie można użyć listy wydań: jest podpisana, ale błędna ({ $why }).
problems-feed-of-another-program = Nie można użyć listy wydań: jest podpisana, ale należy do innego programu.
problems-feed-older = Nie można użyć listy wydań: jest starsza niż wcześniej odczytana lista wersji { $version }.
problems-feed-expired = Nie można użyć listy wydań: straciła ważność.
problems-feed-ahead = Nie można użyć listy wydań: jej data, { $date }, wyprzedza zegar tego komputera o ponad jeden dzień.

## Błędy w pliku ustawień settings.toml

problems-settings-unreadable = Nie można odczytać pliku settings.toml ({ $reason }). Do tego czasu program używa poprzednich lub domyślnych ustawień.
problems-settings-not-toml = W pliku settings.toml jest błąd w wierszu { $line }. Do czasu poprawienia program używa poprzednich lub domyślnych ustawień; kopię pliku zapisano jako { $file }.
problems-settings-not-toml-no-copy = W pliku settings.toml jest błąd w wierszu { $line }. Do czasu poprawienia program używa poprzednich lub domyślnych ustawień; nie udało się zapisać kopii pliku, więc nie można też zapisywać ustawień.
problems-settings-utf16 = Plik settings.toml jest zapisany w UTF-16. Należy zapisać go w UTF-8. Do tego czasu program używa poprzednich lub domyślnych ustawień; kopię pliku zapisano jako { $file }.
problems-settings-utf16-no-copy = Plik settings.toml jest zapisany w UTF-16. Należy zapisać go w UTF-8. Do tego czasu program używa poprzednich lub domyślnych ustawień; nie udało się zapisać kopii pliku, więc nie można też zapisywać ustawień.
problems-settings-account-id = { $key } w settings.toml musi mieć od 1 do 60 znaków (litery od a do z, cyfry, - _ i .) i nie może to być demo. Do czasu poprawienia program pomija to konto i nie zmienia jego sekcji.
problems-settings-duplicate-account = { $key } w settings.toml jest już identyfikatorem innego konta. Do czasu zmiany program pomija to konto.

## Jakie musi być ustawienie

problems-settings-must-language = { $key } w settings.toml musi mieć wartość "auto" lub jedną z: { $languages }.
problems-settings-must-bool = { $key } w settings.toml musi mieć wartość true lub false.
problems-settings-must-icon-account = { $key } w settings.toml musi mieć wartość "auto" lub być identyfikatorem konta.
problems-settings-must-order = { $key } w settings.toml musi mieć wartość "urgent" lub "own".
problems-settings-must-interval = { $key } w settings.toml musi być czasem od "1m" do "24h", np. "10m" lub "1h 30m".
problems-settings-must-retention = { $key } w settings.toml musi mieć wartość "forever" lub być czasem od "1 day" do "100 years", np. "2 years" lub "400 days".
problems-settings-must-accounts = { $key } w settings.toml musi być listą tabel, każda z nagłówkiem [[accounts]].
problems-settings-must-name = { $key } w settings.toml musi być tekstem o długości od 1 do 60 znaków w jednym wierszu.
problems-settings-must-base-url = { $key } w settings.toml musi być adresem, który zaczyna się od "https://" (na tym komputerze także "http://") i nie zawiera nazwy użytkownika, ? ani #.
problems-settings-must-currency = { $key } w settings.toml musi być trzyliterowym kodem waluty, np. "USD".
problems-settings-must-amount = { $key } w settings.toml musi być kwotą, np. 100 lub 99.50.
problems-settings-must-at-most-low = { $key } w settings.toml nie może być większe niż low.
problems-settings-must-alerts = { $key } w settings.toml musi być tabelą z nagłówkiem [accounts.alerts].
problems-settings-must-percent = { $key } w settings.toml musi być liczbą całkowitą od 0 do 100.
problems-settings-must-days = { $key } w settings.toml musi być liczbą całkowitą od 0 (nigdy) do 365.
problems-settings-must-remind = { $key } w settings.toml musi mieć wartość "off", "4h", "12h", "1d" lub "3d".
problems-settings-must-hours = { $key } w settings.toml musi być czasem od "1h" do "30d", np. "24h".
problems-settings-must-time = { $key } w settings.toml musi być godziną, np. "22:00".
problems-settings-must-days-off = { $key } w settings.toml musi być listą z wartości "mon", "tue", "wed", "thu", "fri", "sat" i "sun".
problems-settings-must-program = { $key } w settings.toml musi być pełną ścieżką programu, bez argumentów.
problems-settings-must-webhook = { $key } w settings.toml musi być adresem, który zaczyna się od "https://" (na tym komputerze także "http://") i nie zawiera nazwy użytkownika ani #.

## Co jest używane zamiast tego

problems-settings-used = Do czasu poprawienia program używa wartości { $value }.
problems-settings-used-of-all = Do czasu poprawienia program używa wartości wspólnej dla wszystkich kont.
problems-settings-used-accounts = Do czasu poprawienia program używa poprzednich kont.
problems-settings-used-alerts = Do czasu poprawienia program używa poprzednich ustawień alertów.
problems-settings-used-previous = Do czasu poprawienia program używa poprzedniej wartości.
problems-settings-used-none = Do czasu poprawienia program nie używa żadnej wartości.

## Pod polem formularza

problems-form-name = Należy podać nazwę o długości do 60 znaków.
problems-form-currency = Należy podać trzyliterowy kod waluty, np. USD.
problems-form-amount = Należy podać kwotę, np. 100 lub 99,50.
problems-form-amount-ambiguous = Można to odczytać na dwa sposoby. Należy podać kwotę bez separatorów tysięcy, np. 1234 lub 1234,50.
problems-form-critical = Należy podać kwotę nie większą niż próg niskiego salda ({ $low }).
problems-form-minutes = Należy podać całkowitą liczbę minut od 1 do 1440.
problems-form-percent = Należy podać liczbę całkowitą od 0 do 100.
problems-form-days = Należy podać całkowitą liczbę dni od 0 do 365.
problems-form-remind = Należy wybrać jeden z czasów na liście.
problems-form-hours = Należy podać całkowitą liczbę godzin od 1 do 720.
problems-form-time = Należy podać godzinę, np. 22:00.
problems-form-no-span = Należy podać inną godzinę niż pierwsza: te godziny ciszy kończyłyby się w chwili rozpoczęcia.
problems-form-days-off = Należy wybrać dni tygodnia.
problems-form-language = Należy wybrać jeden z języków na liście.
problems-form-client-id = Należy wpisać { -client-id }.
problems-form-client-secret = Należy wpisać { -client-secret }.
problems-form-access-token = Należy wkleić token dostępu.
problems-form-retention = Należy podać forever lub czas od "1 day" do "100 years", np. "2 years" lub "400 days".
problems-form-program = Należy podać pełną ścieżkę programu, bez argumentów.

## Plik z odczytami

problems-history-replaced = Historia salda była uszkodzona. Uszkodzony plik otrzymał nazwę { $file }; rozpoczęto nową historię.

## Program nie może się uruchomić lub nie został zakończony

problems-not-started = Nie można uruchomić programu { -product }: { $reason }.
problems-not-ended = Program { -product } nie został zakończony: { $reason }.
problems-unknown-argument = Nieznany argument { $argument }. Pomoc: --help.
problems-start-no-home = system nie wskazuje katalogu domowego: należy ustawić HOME albo XDG_CONFIG_HOME, XDG_DATA_HOME i XDG_STATE_HOME
problems-start-relative-home = { $variable } nie jest pełną ścieżką, więc nie jest używana: należy podać pełną ścieżkę katalogu albo usunąć tę zmienną
problems-start-no-answer = { -product } już działa, ale nie odpowiada
problems-start-unclear = nie wiadomo, czy { -product } już działa: { $detail }
problems-start-no-desktop = nie znaleziono sesji graficznej (nie prowadzi do niej ani WAYLAND_DISPLAY, ani DISPLAY)
