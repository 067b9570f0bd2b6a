### Pomoc poleceń (`partner-balance --help`) i komunikaty o błędnym wierszu poleceń.
### Polecenia, opcje, klucze i wartości ustawień, nazwy pól, kody i przykłady pozostają bez zmian.

## Nagłówki i stałe słowa

help-heading-usage = Składnia
help-heading-commands = Polecenia
help-heading-arguments = Argumenty
help-heading-options = Opcje
help-heading-common-options = Opcje wspólne
help-heading-values = Możliwe wartości
help-heading-examples = Przykłady:
help-usage-options = OPCJE
help-usage-command = POLECENIE
help-note-default = [domyślnie: { $value }]
help-note-values = [możliwe wartości: { $values }]
help-flag-help-short = Wypisuje pomoc (więcej z „--help”)
help-flag-help-long = Wypisuje pomoc (w skrócie z „-h”)
help-flag-help = Wypisuje pomoc
help-flag-version = Wypisuje wersję

## Co zastępuje wartość w postaci opcji

help-value-account = KONTO
help-value-file = PLIK
help-value-folder = KATALOG
help-value-color = KIEDY
help-value-age = WIEK
help-value-format = FORMAT
help-value-range = ZAKRES
help-value-days = DNI
help-value-seconds = SEKUNDY
help-value-id = ID
help-value-url = URL
help-value-name = NAZWA
help-value-when = KIEDY
help-value-amount = KWOTA
help-value-time = CZAS
help-value-zone = STREFA
help-value-key = KLUCZ
help-value-value = WARTOŚĆ
help-value-shell = POWŁOKA

## Błędny wiersz poleceń

help-error = błąd: { $problem }
help-error-more = Więcej informacji: „{ $option }”.
help-error-unknown-argument = nieoczekiwany argument „{ $argument }”
help-error-unknown-command = nieznane polecenie „{ $command }”
help-error-repeated = argumentu „{ $argument }” nie można podać kilka razy
help-error-conflict = argumentu „{ $argument }” nie można użyć razem z „{ $other }”
help-error-conflicts = argumentu „{ $argument }” nie można użyć razem z:
help-error-no-value = „{ $argument }” wymaga wartości, ale jej nie podano
help-error-invalid-value = nieprawidłowa wartość „{ $value }” dla „{ $argument }”
help-error-invalid-value-advice = nieprawidłowa wartość „{ $value }” dla „{ $argument }”: { $advice }
help-error-surplus-value = nadmiarowa wartość „{ $value }” dla „{ $argument }”; nie oczekiwano kolejnych
help-error-missing = nie podano wymaganych argumentów:
help-error-missing-command = „{ $command }” wymaga polecenia, ale go nie podano
help-error-not-text = co najmniej jeden argument nie jest prawidłowym tekstem w UTF-8
help-error-other = nie można użyć tych argumentów
help-error-tip = wskazówka: { $advice }
help-error-similar-argument = istnieje podobny argument: „{ $argument }”
help-error-similar-command = istnieje podobne polecenie: „{ $command }”
help-error-similar-value = istnieje podobna wartość: „{ $value }”
help-error-as-value = aby przekazać „{ $argument }” jako wartość, należy użyć „{ $form }”
help-error-exists = istnieje „{ $form }”
help-enter-age = należy podać czas, np. 90s, 10m lub 1h 30m, albo pełne sekundy
help-enter-seconds = należy podać liczbę sekund od 1 do 3600
help-enter-days = należy podać liczbę dni od 0 do { $most }
help-enter-moment = należy podać chwilę, np. 2026-11-23T14:05:11Z
help-enter-point-in-time = należy podać datę (2026-11-01), datę i godzinę (2026-11-01T08:00) lub jak dawno temu (30d, 12h)
help-enter-snooze = należy podać czas od 1m do 30d, np. 4h, 1d lub 1d 12h
help-enter-time-zone = należy podać nazwę strefy czasowej, np. Europe/Berlin lub UTC
help-enter-range = należy podać zakres, np. 100: (poniżej 100), ~:10 (powyżej 10), 10:20 (poza) lub @10:20 (wewnątrz)
help-enter-range-order = zakres nie może kończyć się przed swoim początkiem
help-enter-amount = nie jest kwotą, którą można dokładnie zapisać
help-enter-plain-amount = można to odczytać na dwa sposoby; należy podać kwotę bez separatorów tysięcy, np. 1234 lub 1234,50

## Opcje wszystkich poleceń

help-account = Tylko to konto, według identyfikatora lub nazwy; można podać kilka razy; bez tej opcji wszystkie konta
help-credentials-file = Czyta dane logowania z tego pliku, którego nikt inny nie może czytać; jego format opisuje partner-balance --help
help-color = Kiedy używać kolorów: auto (w terminalu, chyba że ustawiono NO_COLOR), always lub never
help-max-age = Używa odczytu z dysku, jeśli nie jest starszy niż podano, np. 90s, 10m, 1h 30m lub 600 (sekund)
help-max-age-more = Bez tej opcji: dwukrotność odstępu między odświeżeniami z ustawień, ale co najmniej ten odstęp plus pięć minut.
help-since = Od tej chwili: data, data i godzina lub jak dawno temu, np. 30d lub 12h
help-until = Do tej chwili; sama data obejmuje cały dzień

## Zdania na końcu kilku poleceń

help-exit-usual = Kod wyjścia: 0 wykonano, 1 niepowodzenie, 2 błędne użycie.
help-exit-account = Kod wyjścia: 0 wykonano, 1 niepowodzenie lub brak konta, 2 błędne użycie.
help-exit-readings = Kod wyjścia: 0 wykonano (także bez odczytów), 1 niepowodzenie, 2 błędne użycie.

## partner-balance

help-about = Przedpłacone saldo konta w portalu { -portal } firmy { -vendor }.
help-about-more = Bez polecenia: `status`. Używany jest odczyt, który program w zasobniku przechowuje na dysku, dopóki jest świeży; w przeciwnym razie wysyłane jest zapytanie do portalu.
help-example-login = łączy konto
help-example-status = aktualne saldo
help-example-json = to samo dla skryptów
help-example-waybar = dla paska stanu
help-example-check = dla Nagios, Icinga, Checkmk
help-example-forecast = do kiedy wystarczy
help-example-history = wydatki i doładowania według dni
help-example-alerts = o czym ostrzeżono, co nastąpi
help-example-low = ostrzega poniżej 250
help-more = Więcej z --help; każde polecenie ma własną pomoc.
help-exits = Kod wyjścia:
help-exits-0 = wykonano
help-exits-1 = niepowodzenie: nie udało się odczytać salda lub wykonać zadania
help-exits-2 = błędne użycie
help-exits-130 = login przerwano klawiszami Ctrl-C
help-exits-141 = nikt nie przeczytał wyjścia do końca
help-exits-check = Tylko `check` ma własne: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN (także przy błędnym użyciu). Formaty dla pasków stanu kończą się kodem 0 zawsze, gdy mogły coś wypisać, ponieważ paski ukrywają to, co zawiodło.
help-environment = Zmienne środowiskowe, ważniejsze niż ustawienia i pęk kluczy, nigdy nie są zapisywane:
help-environment-client-id = dane logowania, razem z
help-environment-token = sam token dostępu
help-environment-base-url = adres portalu
help-environment-no-color = bez kolorów
help-credentials-file-form = Plik dla --credentials-file zawiera te same nazwy, każdą w osobnym wierszu, np. PARTNER_BALANCE_CLIENT_ID=0123abcd. Puste wiersze i wiersze zaczynające się od # nie liczą się. Ma pierwszeństwo przed zmiennymi środowiskowymi i jest odrzucany, gdy inni mogą go czytać. Przeznaczony dla menedżerów usług, np. LoadCredential= w systemd.
help-several-accounts = Kilka kont: polecenie dotyczy wszystkich albo podanych przez --account, które można podać kilka razy. Zapytania są wysyłane jednocześnie, najwyżej cztery naraz; niepowodzenie jednego nie zmienia nic w pozostałych, a kod wyjścia odpowiada najgorszemu wynikowi. Polecenia zmieniające konto wymagają wskazania, które to ma być. Wstrzymane konto jest pokazywane według ostatniego odczytu, a zapytanie jest wysyłane tylko wtedy, gdy to konto wymieniono.
help-output = Wyniki trafiają na standardowe wyjście, komunikaty na standardowe wyjście błędów. Kwoty są dokładne: to, co nie jest znane, nigdy nie jest pokazywane jako liczba. Przy hide_amount w ustawieniach kwoty i to, co by je zdradziło, są pomijane wszędzie, gdzie wyjście jest dla ekranu: w wierszu poleceń `status` i `watch`, w formatach dla pasków stanu, w tekstach poleceń `history`, `forecast` i `alerts`.
help-language = To, co czytają ludzie, jest w języku z ustawień (language) albo systemu: LANGUAGE, LC_ALL, LC_MESSAGES, LANG w Linuksie. To, co czytają programy, jest zawsze po angielsku: JSON, wiersz polecenia `check`, metryki, kody.

## partner-balance status

help-status-about = Aktualne saldo w jednym wierszu lub dla paska stanu
help-status-refresh = Zawsze wysyła zapytanie do portalu
help-status-format = Format danych wyjściowych
help-status-json = To samo co --format json: jeden obiekt na konto i wiersz
help-status-format-line = Wiersz czytelny dla człowieka
help-status-format-json = Wiersz JSON na konto
help-status-format-waybar = Moduł custom programu Waybar z return-type json
help-status-format-i3blocks = i3blocks: pełny tekst, krótki tekst, kolor
help-status-format-polybar = Moduł custom/script programu Polybar
help-status-format-xbar = xbar, SwiftBar i Argos
help-status-example = z dysku, jeśli świeże, albo z portalu
help-status-example-refresh = zawsze z portalu
help-status-example-max-age = z dysku, jeśli nie starsze niż godzina
help-status-fields = --json wypisuje jeden obiekt na konto, każdy w osobnym wierszu, bez listy wokół nich (JSON Lines; listę tworzy jq -s). Pola: account, name, balance (liczba dziesiętna w łańcuchu lub null), currency, level (normal, low, critical, unknown), state (fresh, stale, unknown), fetched_at (RFC 3339), age_seconds, low, critical, fault (code, message, hint, request_id) lub null, days_left (p10, p50, p90, liczby) lub null i empty_on (to samo jako daty) lub null, zob. partner-balance forecast --help, paused (true lub false). Bez konta nie ma żadnego wiersza, a kod wyjścia to 1. To, co uniemożliwia sprawdzenie jakiegokolwiek konta, jest podawane w jednym wierszu: error (message, hint).
help-status-several = Kilka kont jest wypisywanych w kolejności z ustawień, każde w osobnym wierszu. Pasek stanu pokazuje najpilniejsze z jego nazwą, tak jak zasobnik: najpierw wymagające działania, potem krytyczne, niskie, pozostałe, wstrzymane; z --account pokazuje inne. Dymek w Waybar i menu w xbar wymieniają wszystkie.
help-status-exit = Kod wyjścia: 0 wykonano, 1 nie udało się odczytać salda zgodnie z żądaniem, 2 błędne użycie. Formaty dla pasków stanu kończą się kodem 0 zawsze, gdy mogły coś wypisać.

## partner-balance watch

help-watch-about = Saldo na bieżąco: aktualizowany wiersz w terminalu, w przeciwnym razie wiersz JSON przy każdej zmianie
help-watch-json = Wiersze JSON także w terminalu
help-watch-example = aktualizowany wiersz; Ctrl-C kończy
help-watch-lines = W terminalu wiersz dla każdego konta; w wierszach JSON konto wskazuje jego identyfikator.
help-watch-changes = Zmiana dotyczy salda, poziomu, stanu, błędu lub ustawień konta; pola opisuje partner-balance status --help. Odczyty programu w zasobniku są brane z dysku; zapytanie do portalu jest wysyłane tylko wtedy, gdy nie ma świeżego.
help-watch-exit = Kod wyjścia: 0 zakończono klawiszami Ctrl-C, 1 niepowodzenie, 2 błędne użycie, 141 nikt już nie czyta.

## partner-balance check

help-check-about = Wtyczka monitoringu: jeden wiersz z danymi wydajności; kończy się kodem 0, 1, 2 lub 3
help-check-about-long = Wtyczka monitoringu zgodna z wytycznymi Monitoring Plugins: jeden wiersz z danymi wydajności.
help-check-range = { help-value-range } określa, kiedy alarmować:
help-check-range-10 = poniżej 0 lub powyżej 10
help-check-range-from-10 = poniżej 10
help-check-range-to-10 = powyżej 10
help-check-range-outside = poniżej 10 lub powyżej 20
help-check-range-inside = od 10 do 20 włącznie
help-check-unknown = Zapytanie do portalu jest wysyłane, gdy odczyt na dysku jest starszy niż --max-age; saldo, którego wtedy nie można odczytać, to UNKNOWN z przyczyną, nigdy OK.
help-check-days = --warn-days i --critical-days oceniają też pozostałe dni; liczy się gorsza z obu ocen. Bez prognozy (odczyty z mniej niż tygodnia, brak wydatków, nieznane saldo) o niczym nie decydują: decyduje samo saldo, wiersz podaje, dlaczego prognozy nie ma, a jej wartość to U. Gdy odczytów nie można odczytać z dysku lub tam zapisać, dni to UNKNOWN.
help-check-warning = WARNING, gdy saldo jest w tym zakresie; inaczej próg niskiego salda z ustawień
help-check-critical = CRITICAL, gdy saldo jest w tym zakresie; inaczej próg krytycznego salda z ustawień
help-check-warn-days = WARNING, gdy do progu krytycznego salda z ustawień zostało mniej dni niż podano, według wartości środkowej prognozy
help-check-critical-days = CRITICAL, gdy zostało mniej dni niż podano
help-check-timeout = Po ilu sekundach rezygnuje z wynikiem UNKNOWN
help-check-verbose = Przyjmowane, bo wymagają tego wytyczne; jeden wiersz i tak podaje wszystko
help-check-example = progi z ustawień
help-check-example-ranges = WARNING < 100, CRITICAL < 20
help-check-several = Kilka kont to jedna usługa: decyduje najgorsze (CRITICAL, UNKNOWN, WARNING, OK, w tej kolejności) i jest wymieniane jako pierwsze. Każde ma własne dane wydajności z etykietami takimi jak 'balance_branch' według identyfikatora; z -w i -c wszystkie są oceniane jednakowo, bez nich każde według własnych progów. Wstrzymane konto jest wymieniane, ale nie oceniane, chyba że podano je przez --account; gdy wszystkie są wstrzymane, wynik to UNKNOWN.
help-check-exit = Kod wyjścia: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, także przy błędnym użyciu.

## partner-balance metrics

help-metrics-about = Tekst OpenMetrics dla Prometheusa
help-metrics-output = Zapisuje ten plik, w całości albo wcale, zamiast standardowego wyjścia
help-metrics-names = Metryki, każda z etykietą account:
help-metrics-percentile = także z percentile: 10, 50, 90
help-metrics-unknown = To, co nie jest znane, nie ma próbki. Wstrzymane konto ma tylko partner_balance_paused, chyba że podano je przez --account.
help-metrics-exit = Kod wyjścia: 0 zapisano, także gdy nie udało się odczytać salda (podaje to partner_balance_fault), 1 niepowodzenie, 2 błędne użycie. Bez konta nie ma czego zapisać: polecenie kończy się niepowodzeniem, a wcześniejszy plik pozostaje bez zmian.

## partner-balance history

help-history-about = Saldo według dni: wydatki, doładowania, ile zostało; eksport lub usuwanie odczytów
help-history-json = Wiersz JSON na konto i dzień
help-history-example = ostatnie 30 dni
help-history-days = Wiersz na każdy dzień lokalnej strefy czasowej, zawsze cały: wydatki, doładowania i saldo przy ostatnim odczycie dnia. Portal podaje tylko saldo w danej chwili, więc widać jedynie różnicę między dwoma odczytami: wydatków i doładowania między nimi nie można rozróżnić, a oba liczą się do dnia późniejszego odczytu. Dzień bez odczytu ma kreskę, w JSON null.
help-history-fields = --json wypisuje jeden obiekt na konto i dzień, każdy w osobnym wierszu (JSON Lines). Pola: account, day, spent, topped_up, balance (liczby dziesiętne w łańcuchach), currency.

## partner-balance history export

help-history-export-about = Wypisuje dokładne odczyty, od najstarszego
help-history-export-about-more = Wiersz na każdy okres, w którym saldo było takie samo: kiedy odczytano je pierwszy i ostatni raz.
help-history-export-format = Format danych wyjściowych
help-history-export-format-csv = Wartości rozdzielone przecinkami z nagłówkiem (RFC 4180)
help-history-export-format-json = Wiersz JSON na odczyt
help-history-export-lines = Każdy wiersz to okres, w którym saldo pozostało takie samo i było odczytywane bez długiej przerwy; looks podaje, ile razy, i jest pomijane (w JSON null) tam, gdzie wcześniejsza wersja programu tego nie liczyła.
help-history-export-json = --format json wypisuje jeden obiekt na wiersz, bez listy wokół nich (JSON Lines).

## partner-balance history delete

help-history-delete-about = Usuwa z tego komputera odczyty konta oprócz najnowszego
help-history-delete-yes = Bez pytania; potrzebne, gdy nie ma terminala, w którym można zapytać
help-history-delete-stays = Najnowszy odczyt pozostaje, podobnie jak informacja, o czym ostrzeżono: o niczym nie ostrzega się dwa razy. `history export` zapisuje wcześniej odczyty; `logout` usuwa całe konto.
help-history-delete-exit = Kod wyjścia: 0 usunięto, 1 niepowodzenie lub brak potwierdzenia, 2 błędne użycie, także bez --yes tam, gdzie nie ma terminala.

## partner-balance forecast

help-forecast-about = Do kiedy saldo wystarczy, z możliwym zakresem
help-forecast-json = Wiersz JSON na konto
help-forecast-threshold = Do spadku salda poniżej tej kwoty; inaczej próg krytycznego salda z ustawień, a z --from 0
help-forecast-from = Bierze odczyty z tego pliku, - dla standardowego wejścia: wiersze time,balance
help-forecast-from-more = Czas według RFC 3339, np. 2026-11-23T14:05:11Z, saldo z kropką. W dowolnych odstępach i kolejności, z pierwszym wierszem nazw lub bez niego. Konto, pęk kluczy i portal nie są używane.
help-forecast-now = Jakby była ta chwila (RFC 3339): późniejsze odczyty się nie liczą
help-forecast-days = Ile dni zostało do spadku salda poniżej progu krytycznego, jeśli nie będzie doładowania: wartość środkowa i zakres, w którym nastąpi to w ośmiu na dziesięć przypadków. Na podstawie odczytów z dysku; zapytanie do portalu nie jest wysyłane. Prognoza wynika z dotychczasowych wydatków i powtarzających się opłat; tego, co nigdy nie wystąpiło, nie da się przewidzieć. Bez odczytów z tygodnia lub bez wydatków program mówi o tym, zamiast zgadywać.
help-forecast-fields = --json wypisuje jeden obiekt na konto, każdy w osobnym wierszu (JSON Lines). Pola: account, balance, threshold (liczby dziesiętne w łańcuchach), days_left (p10, p50, p90, liczby; 400, gdy w ciągu 400 dni nie spadnie poniżej) lub null, empty_on (p10, p50, p90, daty) lub null, reason (dlaczego null) lub null, spend_per_day (liczba) lub null, expected_charges (lista on, amount), confidence (low, fair, good) lub null, based_on_days (liczba) lub null. Bez konta nie ma żadnego wiersza, a kod wyjścia to 1.
help-forecast-exit = Kod wyjścia: 0 wykonano, także gdy nie ma prognozy, 1 niepowodzenie, 2 błędne użycie.

## partner-balance alerts

help-alerts-about = O czym ostrzeżono, co nastąpi i co jest wyciszone; co zgłosiłyby inne ustawienia
help-alerts-json = Wiersz JSON na konto
help-alerts-told = Dla każdego konta: co i kiedy zgłoszono, który alert czuwa, czeka na zgłoszenie lub został zgłoszony, co jest wyciszone, co w innych kanałach (program, webhook) czeka lub uznano za zgłoszone i co nastąpi albo dlaczego nic. Czytane z dysku; to polecenie niczego nie zgłasza: robi to program w zasobniku.
help-alerts-fields = --json wypisuje jeden obiekt na konto, każdy w osobnym wierszu (JSON Lines). Pola: account, told (lista time, kind, also, balance: liczba dziesiętna w łańcuchu lub null), states (critical, low, days, refused, blind: każde armed, due lub told), token_ends_at, snooze (since, until: null do doładowania, holds_critical) lub null, is_quiet, quiet_until (null także, gdy czas ciszy trwa zawsze), next (time, kind, also) lub null, next_reminder (niezależnie od czasu ciszy i wyciszenia) lub null, waits (dlaczego nie ma next: never_read, last_look_failed, snoozed, always_quiet, reminders_off, nothing_due, paused) lub null, ways_out (ways: program, webhook; due: lista rodzajów; told: najnowszy uznany tam za zgłoszony lub null; waiting: ilu zdarzeń jeszcze nie przyjęto lub null) lub null bez innego kanału. Czasy według RFC 3339. Rodzaje: critical, low, days, refused, token, blind, reminder, recovered.

## partner-balance alerts test

help-alerts-test-about = Wysyła test na ten pulpit oraz do programu i webhooka z ustawień, aby sprawdzić, czy dociera
help-alerts-test-sent = Powiadomienie na tym pulpicie; potem dla każdego konta albo podanego przez --account to, co o alercie otrzymują jego program i webhook, oznaczone jako test. Wysyłane tam także wtedy, gdy nic nie pokazuje powiadomień.
help-alerts-test-exit = Kod wyjścia: 0 wszędzie przyjęto, 1 gdzieś nie przyjęto, 2 błędne użycie.

## partner-balance alerts snooze

help-alerts-snooze-about = Wycisza na pewien czas przypomnienia i ostrzeżenia o niskim saldzie
help-alerts-snooze-for = Na jak długo, od 1m do 30d, np. 4h, 1d lub 1d 12h
help-alerts-snooze-until-topped-up = Do doładowania: do odczytu wyższego niż poprzedni i już nie niskiego
help-alerts-snooze-held = Wyciszenie powstrzymuje przypomnienia i ostrzeżenia o niskim saldzie; saldo, które staje się krytyczne, jest zgłaszane i kończy wyciszenie. Wyciszenie przy krytycznym saldzie powstrzymuje także ostrzeżenia o nim. Zastępuje wcześniejsze wyciszenie. Program w zasobniku je przejmuje.
help-alerts-snooze-exit = Kod wyjścia: 0 wykonano, 1 niepowodzenie lub o koncie nic jeszcze nie wiadomo, 2 błędne użycie.

## partner-balance alerts resume

help-alerts-resume-about = Kończy wyciszenie
help-alerts-resume-exit = Kod wyjścia: 0 wykonano, także gdy nic nie było wyciszone, 1 niepowodzenie lub o koncie nic jeszcze nie wiadomo, 2 błędne użycie.

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = Pokazuje klucz, którym odbiorca webhooka sprawdza podpis wiadomości
help-alerts-webhook-secret-new = Tworzy nowy; to, co podpisano poprzednim, nie jest już przyjmowane
help-alerts-webhook-secret-digits = 64 cyfry szesnastkowe, utworzone przy pierwszym użyciu i przechowywane w pęku kluczy. Są kluczem podpisu w zapisanej postaci; sposób sprawdzania opisuje README.md.
help-alerts-webhook-secret-exit = Kod wyjścia: 0 pokazano, 1 niepowodzenie, np. bez pęku kluczy, 2 błędne użycie.

## partner-balance alerts replay

help-alerts-replay-about = Co zgłosiłyby ustawienia według dotychczasowych odczytów lub według pliku
help-alerts-replay-from = Bierze próby odczytu z tego pliku, - dla standardowego wejścia: wiersze time,balance lub time,balance,fault
help-alerts-replay-from-more = Czas według RFC 3339, po kolei, saldo z kropką. Bez salda i z kodem błędu jest to nieudana próba. Z pierwszym wierszem nazw lub bez niego.
help-alerts-replay-settings = Ustawienia z tego pliku zamiast obecnych; --account wybiera w nim
help-alerts-replay-time-zone = Godziny ciszy i dni w tej strefie czasowej, np. Europe/Berlin, zamiast strefy systemu
help-alerts-replay-until = Do tej chwili (RFC 3339); inaczej do teraz, a z --from do czasu ostatniego wiersza
help-alerts-replay-json = Wiersz JSON na powiadomienie
help-alerts-replay-told = Co zgłosiłyby obecne ustawienia, według kodu programu w zasobniku, na komputerze, który był zawsze włączony, odczytywał tylko wtedy i którego środowisko przyjmowało wszystko od razu. Na podstawie odczytów z dysku nie zgłasza awarii: nieudane próby nie są tam przechowywane. Nic nie jest zmieniane.
help-alerts-replay-lines = --from czyta wiersze time,balance,fault, ostatniej wartości może brakować:
help-alerts-replay-fields = --json wypisuje jeden obiekt na powiadomienie, każdy w osobnym wierszu (JSON Lines), od najstarszego. Pola: time (RFC 3339), kind, also (lista rodzajów), balance (liczba dziesiętna w łańcuchu lub null, jeśli nigdy nie odczytano), summary, body.
help-alerts-replay-exit = Kod wyjścia: 0 wykonano, także gdy nic by nie zgłoszono, 1 niepowodzenie, 2 błędne użycie.

## partner-balance login

help-login-about = Łączy konto: sprawdza jego dane logowania w portalu i zapisuje je w pęku kluczy
help-login-client-id = { -client-id }; jeśli go nie podano, pyta o niego lub czyta ze standardowego wejścia
help-login-client-id-more = Dla { -client-secret } nie ma opcji: inni mogliby go odczytać na liście procesów. Wpisuje się go bez pokazywania lub podaje na standardowym wejściu.
help-login-token = Sam token dostępu zamiast { -client-id } i { -client-secret }: ważny najwyżej pół godziny
help-login-base-url = Adres portalu, jeśli inny niż adres producenta
help-login-name = Jak nazwać konto
help-login-example = pyta o { -client-id } i { -client-secret }
help-login-where = Skąd je wziąć: opiekun klienta w firmie { -vendor } przyznaje dostęp do API; potem w portalu { -portal } w menu { -api-page } należy go włączyć, skopiować { -client-id } i nacisnąć { -reset }, aby zobaczyć nowy { -client-secret }. { -reset } unieważnia stary klucz tajny: inne programy, które go używają, przestaną działać.
help-login-input = Standardowe wejście, które nie jest terminalem: w pierwszym wierszu { -client-id }, chyba że go podano, w następnym { -client-secret }. Jeśli jedno konto jest już połączone, jego dane logowania są zastępowane; --account z nowym identyfikatorem (od 1 do 60 znaków: litery od a do z, cyfry, - _ i .) łączy kolejne i jest potrzebne, gdy kont jest kilka. Bez pęku kluczy, np. na serwerze, login nie jest potrzebny: zob. --credentials-file i zmienne środowiskowe w partner-balance --help.
help-login-exit = Kod wyjścia: 0 połączono, 1 odrzucono lub nie zapisano (wtedy nic nie jest zapisywane), 2 błędne użycie, 130 przerwano.

## partner-balance logout

help-logout-about = Usuwa konto: jego dane logowania, odczyty i ustawienia
help-logout-example = w innych nic się nie zmienia
help-logout-removes = Usuwa z tego komputera wszystko o koncie, także odczyty, bez pytania; `history export` zapisuje je wcześniej.
help-logout-exit = Kod wyjścia: 0 usunięto, 1 niepowodzenie (uruchomione ponownie, kontynuuje od miejsca przerwania), 2 błędne użycie.

## partner-balance accounts

help-accounts-about = Konta: stan każdego i gdzie są jego dane logowania
help-accounts-json = Wiersz JSON na konto
help-accounts-example = kolejne konto
help-accounts-told = Każde z saldem z dysku, poziomem i wiekiem odczytu, czy jest wstrzymane, z adresem i miejscem danych logowania. Zapytanie do portalu nie jest wysyłane.
help-accounts-fields = --json wypisuje jeden obiekt na konto, każdy w osobnym wierszu (JSON Lines). Pola: account, name, base_url, credential (keychain, environment, missing, keychain_locked, keychain_missing, keychain_failed), kind (client, token) lub null oraz balance, currency, level, state, fetched_at, age_seconds, paused jak w partner-balance status.

## partner-balance config

help-config-about = Ustawienia, wspólne z programem w zasobniku
help-config-path-about = Gdzie jest plik ustawień
help-config-show-about = Wszystkie ustawienia, jedno { help-value-key } = { help-value-value } w wierszu
help-config-get-about = Wartość jednego ustawienia
help-config-set-about = Zmienia jedno ustawienie; działający program w zasobniku przejmuje je w ciągu sekundy
help-config-key = Które ustawienie
help-config-value = Jego nowa wartość
help-config-get-several = Dla kilku podanych kont po jednym wierszu, w kolejności z ustawień.
help-config-set-example-webhook = już żaden
help-config-set-several = Z --account podanym kilka razy zmieniane są wszystkie te konta albo żadne. refresh_interval dotyczy wszystkich kont; z --account jest to wartość własna danego konta.
help-config-set-thresholds = critical nie może być większe niż low: aby obniżyć oba, należy zacząć od critical, aby podnieść oba, od low.
help-config-set-webhook = Adres webhooka może być tajny, a argumenty mogą widzieć inni: taki lepiej wpisać do samego pliku (partner-balance config path). Wypisywany jest zawsze tylko jego serwer.
help-config-set-exit = Kod wyjścia: 0 zmieniono, 1 wartość odrzucono lub nie można jej zapisać, 2 błędne użycie.

## Ustawienia według kluczy

help-key-refresh-interval = Od jednego odświeżenia do następnego, od 1m do 24h; z --account własny odstęp konta lub default: wspólny dla wszystkich
help-key-start-at-login = Czy program w zasobniku uruchamia się przy logowaniu; zmieniane w jego ustawieniach
help-key-hide-amount = Czy kwoty są ukryte tam, gdzie mogliby je zobaczyć inni
help-key-look-for-updates = Czy program w zasobniku szuka nowszych wersji, raz dziennie
help-key-language = Język: auto (język systemu) lub znacznik, np. de, pt-BR lub zh-Hans
help-key-history = Jak długo przechowywane są odczyty: forever lub czas, np. 2 years lub 400 days
help-key-icon-account = Które z kilku kont pokazuje ikona: auto (najpilniejsze) lub jego identyfikator
help-key-account-order = Kolejność kilku kont w zasobniku: urgent (najpilniejsze pierwsze) lub own (jak w pliku)
help-key-name = Jak nazywa się konto
help-key-base-url = Adres portalu; zmienia go `login`
help-key-currency = Trzyliterowy kod waluty
help-key-low = Poniżej tej kwoty saldo jest niskie
help-key-critical = Poniżej tej kwoty saldo jest krytyczne
help-key-paused = Czy konto jest wstrzymane: bez zapytań i bez zgłoszeń
help-key-rearm-percent = O ile procent saldo musi wzrosnąć ponad próg, aby kolejny spadek poniżej został znów zgłoszony, od 0 do 100
help-key-days = Ostrzega, gdy zostało mniej dni niż podano, od 1 do 365; 0: nigdy
help-key-remind-low = Jak często przypominać, dopóki saldo jest niskie: off, 4h, 12h, 1d lub 3d
help-key-remind-critical = To samo, dopóki jest krytyczne
help-key-recovered = Czy zgłaszać doładowanie
help-key-blind-after = Po jakim czasie bez odczytu to zgłosić, od 1h do 30d
help-key-quiet-from = Kiedy zaczynają się godziny ciszy, np. 22:00
help-key-quiet-until = Kiedy się kończą; wartość taka jak quiet_from: brak godzin ciszy
help-key-days-off = Dni bez powiadomień, np. sat,sun; none: brak
help-key-critical-breaks-quiet = Czy krytyczne saldo jest zgłaszane także w godzinach ciszy
help-key-program = Program, który też otrzymuje alerty: pełna ścieżka, bez argumentów; puste: żaden
help-key-webhook = Adres, który też otrzymuje alerty: https lub http do tego komputera; puste: żaden

## partner-balance doctor

help-doctor-about = Co działa, co nie działa i co z tym zrobić
help-doctor-bundle = Zapisuje w tym pliku to, czego potrzebuje pomoc techniczna; nie zawiera tajnych danych
help-doctor-exit = Kod wyjścia: 0 nic nie przeszkadza w odczycie salda, 1 w przeciwnym razie, 2 błędne użycie.

## partner-balance updates

help-updates-about = Sprawdza raz, czy jest nowsza wersja programu
help-updates-json = Wiersz JSON
help-updates-example = sprawdzanie co dzień
help-updates-feed = Odczytywana jest podpisana lista wydań, niezależnie od look_for_updates, i nic nie jest pobierane.
help-updates-fields = --json wypisuje jeden obiekt. Pola: installed, newest (wersje), is_newer, published (RFC 3339), notes, notes_url, update_with (polecenie, jeśli program dostarcza menedżer pakietów) lub null, download (url, sha256) lub null.
help-updates-exit = Kod wyjścia: 0 nie ma nowszej wersji, 100 jest, 1 nie udało się sprawdzić, 2 błędne użycie.

## partner-balance completions

help-completions-about = Uzupełnianie poleceń dla powłoki
help-completions-shell = Która powłoka
help-completions-zsh = zsh, z fpath+=~/.zfunc przed compinit:

## partner-balance man

help-man-about = Strony podręcznika man
help-man-output = Zapisuje strony wszystkich poleceń w tym katalogu, zamiast strony głównej na standardowe wyjście
help-man-english = Strony są po angielsku.
