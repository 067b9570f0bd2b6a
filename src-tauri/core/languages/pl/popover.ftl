### Stałe słowa okna (szerokość około 360 pikseli): tytuły, przyciski, etykiety i to, co mówi czytnik ekranu.

## Na kilku ekranach

popover-demo-strip = Demo: konto symulowane
popover-back = Wstecz
popover-refresh = Odśwież teraz
popover-refreshing = Odświeżanie…
popover-open-portal = Otwórz { -portal }
popover-save = Zapisz
popover-saving = Zapisywanie…
popover-quit = Zakończ { -product }

## Lista kont

popover-accounts-title = Konta
popover-accounts-arrange = Zmień kolejność
popover-accounts-order = Kolejność
popover-accounts-urgent = Według pilności
popover-accounts-own = Własna kolejność
popover-accounts-add = Dodaj konto
popover-accounts-up = Przesuń konto { $account } w górę
popover-accounts-down = Przesuń konto { $account } w dół
popover-accounts-place = { $account }: { $place } z { $count }

## Saldo

popover-balance-all-accounts = Wszystkie konta
popover-balance-demo = Demo
popover-balance-stale = Mogło się w międzyczasie zmienić.
popover-balance-hidden = Kwota ukryta
popover-balance-unknown = Saldo nieznane
popover-balance-moment = ({ $moment })
popover-snooze-day = Wycisz na { 1 } dzień
popover-snooze-topped-up = Do doładowania
popover-snooze-end = Zakończ wyciszenie
popover-snooze-ended = Wyciszenie zakończone.

## Wykres

popover-chart-time = Pokazywany okres
popover-chart-week = { 7 } dni
popover-chart-month = { 30 } dni
popover-chart-quarter = { 90 } dni
popover-chart-year = Rok
popover-chart-all = Całość
popover-chart-points = Odczyty i prognoza
popover-chart-since = od { $moment }
popover-chart-list = { $first }, { $second }
popover-chart-table = Tabela i eksport

## Łączenie konta

popover-connect-title-first = Połącz konto
popover-connect-title-add = Dodaj konto
popover-connect-title-again = Dane logowania
popover-connect-step-manager = Poprosić <b>opiekuna klienta w firmie { -vendor }</b> o dostęp do API.
popover-connect-step-api = W portalu { -portal } otworzyć <b>{ -api-page }</b>, włączyć dostęp i skopiować <b>{ -client-id }</b>.
popover-connect-step-reset = Nacisnąć <b>{ -reset }</b>, aby zobaczyć nowy <b>{ -client-secret }</b>.
popover-connect-caution = <b>{ -reset } unieważnia stary klucz tajny.</b> Inne integracje, które go używają, przestaną działać do czasu podania nowego.
popover-connect-kind = Połącz za pomocą
popover-connect-kind-client = { -client-id } i { -client-secret }
popover-connect-token = Token dostępu
popover-connect-name = Nazwa
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = Pokaż
popover-connect-show-label = Pokaż { -client-secret }
popover-connect-hide = Ukryj
popover-connect-hide-label = Ukryj { -client-secret }
popover-connect-secret-hint = Zapisywany tylko w pęku kluczy systemu, nigdzie indziej.
popover-connect-token-hint = Jest ważny najwyżej pół godziny. { -client-id } i { -client-secret } są ważne stale.
popover-connect-address = Adres portalu
popover-connect-address-hint = Puste pole oznacza adres domyślny.
popover-connect-submit = Sprawdź i zapisz
popover-connect-testing = Sprawdzanie…
popover-connect-demo = Wypróbuj demo
popover-connect-starting = Uruchamianie…
popover-connect-connecting = Łączenie…

## Problemy

popover-problem-request = ID zapytania
popover-problem-copy = Kopiuj
popover-problem-copy-label = Kopiuj ID zapytania
popover-problem-copied = Skopiowano
popover-problem-copied-label = Skopiowano ID zapytania.
popover-problem-selected = Zaznaczono
popover-problem-selected-label = Zaznaczono ID zapytania. Można go skopiować klawiaturą.
popover-problem-try-again = Spróbuj ponownie
popover-problem-credentials = Wpisz dane logowania
popover-problem-this-run = Użyj bez zapisywania
popover-problem-dismiss = Zamknij

## Ustawienia

popover-settings-title = Ustawienia
popover-settings-name = Nazwa
popover-settings-currency = Waluta
popover-settings-low = Niskie poniżej
popover-settings-critical = Krytyczne poniżej
popover-settings-refresh = Odświeżaj co
popover-settings-minutes = min
popover-settings-language = Język
popover-settings-pause = Wstrzymaj to konto
popover-settings-in-icon = Zawsze pokazuj na ikonie
popover-settings-at-login = Uruchamiaj przy logowaniu
popover-settings-hide = Ukryj kwotę
popover-settings-hide-hint = Na czas udostępniania ekranu: ukryta przy ikonie i tutaj.
popover-settings-updates = Szukaj aktualizacji
popover-settings-updates-hint = Raz dziennie; informuje o nich menu ikony.
popover-settings-add = Dodaj kolejne konto
popover-settings-forget = Usuń to konto
popover-settings-leave-demo = Zakończ demo
popover-settings-leaving = Kończenie…
popover-settings-question = <b>Usunąć to konto?</b> Jego dane logowania, ustawienia i historia zostaną usunięte z tego komputera.
popover-settings-question-yes = Usuń
popover-settings-forgetting = Usuwanie…
popover-settings-question-no = Zachowaj
popover-settings-saved = Ustawienia zapisane.

## Ustawienia alertów

popover-alerts-title = Alerty
popover-alerts-when = Powiadamiaj, gdy saldo
popover-alerts-again = znów spadnie po wzroście o
popover-alerts-percent = %
popover-alerts-days = wystarczy na mniej niż (0: nigdy)
popover-alerts-days-unit = dni
popover-alerts-topped-up = wzrośnie po doładowaniu
popover-alerts-unread = nie daje się odczytać przez
popover-alerts-hours-unit = godz.
popover-alerts-remind = Jak często przypominać, dopóki saldo jest
popover-alerts-low = niskie
popover-alerts-critical = krytyczne
popover-alerts-remind-never = nigdy
popover-alerts-remind-four-hours = { 4 } h
popover-alerts-remind-twelve-hours = { 12 } h
popover-alerts-remind-day = { 1 } dzień
popover-alerts-remind-three-days = { 3 } dni
popover-alerts-quiet = Czas ciszy
popover-alerts-quiet-hours = Godziny ciszy
popover-alerts-quiet-from = Cisza od
popover-alerts-quiet-to = do
popover-alerts-days-off = Dni wolne
popover-alerts-monday = Pn
popover-alerts-tuesday = Wt
popover-alerts-wednesday = Śr
popover-alerts-thursday = Cz
popover-alerts-friday = Pt
popover-alerts-saturday = So
popover-alerts-sunday = Nd
popover-alerts-break = Krytyczne saldo przerywa ciszę
popover-alerts-break-hint = Wszystko inne czeka do końca ciszy.
popover-alerts-test = Wyślij powiadomienie testowe
popover-alerts-sending = Wysyłanie…
popover-alerts-saved = Ustawienia alertów zapisane.

## Historia

popover-history-title = Historia
popover-history-export = Eksportuj do CSV
popover-history-exporting = Eksportowanie…
popover-history-saved = Zapisano: { $path }
popover-history-exported = Wyeksportowano.
popover-history-delete = Usuń historię
popover-history-question = <b>Usunąć historię?</b> Wszystkie odczyty oprócz najnowszego zostaną usunięte z tego komputera. Portal również ich nie przechowuje.
popover-history-question-yes = Usuń
popover-history-deleting = Usuwanie…
popover-history-question-no = Zachowaj
popover-history-deleted = Historia usunięta.
popover-history-hint = Doładowania i wydatków między tymi samymi dwoma odczytami nie można rozróżnić: portal nie prowadzi historii.
popover-history-readings = Odczyty, od najnowszego
popover-history-when = Kiedy
popover-history-balance = Saldo
popover-history-gap = Brak odczytów
