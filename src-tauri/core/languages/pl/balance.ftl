### Pojęcia: balance = saldo; threshold = próg; top up = doładować, doładowanie; alert = alert; notification = powiadomienie;
### snooze = wyciszyć, wyciszenie; level = poziom: normalne, niskie, krytyczne, nieznane; reading = odczyt; read = odczytać;
### refresh = odświeżyć, odświeżanie; keychain = pęk kluczy; credentials = dane logowania; access token = token dostępu;
### account = konto; forget (an account) = usunąć; tray = zasobnik systemowy; settings = ustawienia; history = historia; forecast = prognoza;
### paused = wstrzymane; connect = połączyć; Try again = Spróbuj ponownie; feed of releases = lista wydań; charge = opłata.

## Poziomy

balance-level-normal = Normalne
balance-level-low = Niskie
balance-level-critical = Krytyczne
balance-level-unknown = Nieznane
balance-level-word-normal = normalne
balance-level-word-low = niskie
balance-level-word-critical = krytyczne
balance-level-word-unknown = nieznane
balance-level-sentence-normal = Normalne: próg niskiego salda to { $threshold }
balance-level-sentence-low = Niskie: poniżej progu { $threshold }
balance-level-sentence-critical = Krytyczne: poniżej progu { $threshold }
balance-level-sentence-unknown = Saldo nie jest jeszcze znane

## Saldo konta

balance-amount-low = { $amount } (niskie)
balance-amount-critical = { $amount } (krytyczne)
balance-amount-hidden = kwota ukryta
balance-amount-unknown = saldo nieznane
balance-account-facts = { $account }: { $facts }
balance-account-facts-problem = { $account }: { $facts }. { $problem }
balance-demo-name = { $account } (demo)
balance-list = { $first }, { $second }
balance-as-of = Stan na { $moment }
balance-as-of-stale = Stan na { $moment }, mógł się zmienić
balance-line-as-of = stan na { $moment }
balance-line-paused = wstrzymane
balance-line-snoozed = alerty wyciszone
balance-line-not-read = jeszcze nie odczytano
balance-not-read-yet = Jeszcze nie odczytano
balance-paused = Wstrzymane
balance-row-level-age = { $level } · { $age }
balance-updated = Zaktualizowano: { $age }
balance-next-at = Następne odświeżenie: { $time }
balance-next-within-a-minute = Następne odświeżenie w ciągu minuty
balance-next-later = Następne odświeżenie później
balance-announcement = Saldo: { $amount }.
balance-announcement-stale = Saldo: { $amount }, mogło się zmienić.
balance-announcement-accounts = { $count ->
    [one] { $count } konto.
    [few] { $count } konta.
    [many] { $count } kont.
   *[other] { $count } konta.
}
balance-announcement-account = { $account }: { $amount }.
balance-more-accounts = { $count ->
    [one] Jeszcze { $count } konto
    [few] Jeszcze { $count } konta
    [many] Jeszcze { $count } kont
   *[other] Jeszcze { $count } konta
}

## Konto i dane logowania

balance-connected-as = Połączono jako { $who }
balance-token-until = Ten token dostępu jest ważny do { $moment }.
balance-token-half-hour = Ten token dostępu jest ważny najwyżej pół godziny.
balance-token-this-run = Jest przechowywany tylko do zakończenia programu.
balance-credentials-this-run = Dane logowania są przechowywane tylko do zakończenia programu.
balance-credentials-environment = Dane logowania pochodzą ze zmiennych środowiskowych.
balance-storing = Zapisywanie…

## Na jak długo wystarczy saldo

balance-days-less = Wystarczy na mniej niż dzień
balance-days-less-at-most = Wystarczy na mniej niż dzień (najwyżej { $last })
balance-days-more = Wystarczy na ponad { $horizon } dni
balance-days-more-at-least = Wystarczy na ponad { $horizon } dni (co najmniej { $first })
balance-days-about = { $days ->
    [one] Wystarczy na około { $days } dzień, do { $day }
    [few] Wystarczy na około { $days } dni, do { $day }
    [many] Wystarczy na około { $days } dni, do { $day }
   *[other] Wystarczy na około { $days } dnia, do { $day }
}
balance-days-about-range = { $days ->
    [one] Wystarczy na około { $days } dzień (od { $first } do { $last }), do { $day }
    [few] Wystarczy na około { $days } dni (od { $first } do { $last }), do { $day }
    [many] Wystarczy na około { $days } dni (od { $first } do { $last }), do { $day }
   *[other] Wystarczy na około { $days } dnia (od { $first } do { $last }), do { $day }
}
balance-days-about-open = { $days ->
    [one] Wystarczy na około { $days } dzień (od { $first } do ponad { $horizon }), do { $day }
    [few] Wystarczy na około { $days } dni (od { $first } do ponad { $horizon }), do { $day }
    [many] Wystarczy na około { $days } dni (od { $first } do ponad { $horizon }), do { $day }
   *[other] Wystarczy na około { $days } dnia (od { $first } do ponad { $horizon }), do { $day }
}
balance-below-already = Już poniżej { $threshold }
balance-below-probably = Teraz zapewne poniżej { $threshold }
balance-below-threshold-probably = Teraz zapewne poniżej progu
balance-no-forecast-no-reading = Brak prognozy: salda nigdy nie odczytano
balance-no-forecast-too-old = Brak prognozy: ostatni odczyt salda ponad { 30 } dni temu
balance-no-forecast-week = Jeszcze brak prognozy: potrzebne są odczyty z tygodnia
balance-no-forecast-no-spending = Brak prognozy: dotąd bez wydatków

## Dymek i menu ikony

balance-tooltip-not-connected = { -product }: brak połączenia
balance-menu-not-connected = Brak połączenia
balance-click-to-connect = Kliknij, aby połączyć
balance-menu-refresh = Odśwież teraz
balance-menu-open = Otwórz
balance-menu-portal = { -portal }
balance-menu-settings = Ustawienia
balance-menu-snooze-day = Wycisz alerty na { 1 } dzień
balance-menu-snooze-day-of = Wycisz alerty konta { $account } na { 1 } dzień
balance-menu-snooze-topped-up = Wycisz alerty do doładowania
balance-menu-snooze-topped-up-of = Wycisz alerty konta { $account } do doładowania
balance-menu-end-snooze = Zakończ wyciszenie
balance-menu-end-snooze-of = Zakończ wyciszenie konta { $account }
balance-menu-restart = Zaktualizowano program { -product }: uruchom ponownie
balance-menu-quit = Zakończ

## Nowsza wersja programu

balance-update-notes = Dostępna jest wersja { $version }: co nowego
balance-update-get-package = Pobierz plik { $file }, potem: { $command }
balance-update-get-packages = Zaktualizuj menedżerem pakietów
balance-update-get-download = Pobierz wersję { $version }
balance-update-how-package = Należy pobrać plik { $file } ze strony { $page }, potem: { $command }
balance-update-how-packages = Należy zaktualizować program tym menedżerem pakietów, którym go zainstalowano.
balance-update-how-download = Plik do pobrania: { $address }
balance-update-how-nothing = Dla tego systemu nie ma pliku do pobrania.

## Wykres

balance-chart-hidden = Wykres jest ukryty, tak jak kwota.
balance-chart-few = Wykres zaczyna się od drugiego odczytu.
balance-chart-few-in-range = W tym okresie jest mniej niż dwa odczyty. W dłuższym może być ich więcej.
balance-chart-summary = Saldo od { $from } do { $to }: na początku { $first }, na końcu { $last }, najniższe { $lowest } ({ $lowest_day }).
balance-chart-summary-topped-up = { $count ->
    [1] Doładowano raz, o co najmniej { $money }.
    [one] Doładowano { $count } raz, o co najmniej { $money }.
    [few] Doładowano { $count } razy, łącznie o co najmniej { $money }.
    [many] Doładowano { $count } razy, łącznie o co najmniej { $money }.
   *[other] Doładowano { $count } razy, łącznie o co najmniej { $money }.
}
balance-chart-top-up = { $count ->
    [1] Doładowano o co najmniej { $money }
    [one] Doładowano { $count } raz, o co najmniej { $money }
    [few] Doładowano { $count } razy, o co najmniej { $money }
    [many] Doładowano { $count } razy, o co najmniej { $money }
   *[other] Doładowano { $count } razy, o co najmniej { $money }
}
balance-chart-about = około { $money }
balance-chart-range = od { $low } do { $high }
balance-chart-range-charge = { $range }; oczekiwana opłata: { $charge }
balance-chart-charge = { $day }: oczekiwana opłata około { $money }
balance-chart-threshold-low = Niskie { $amount }
balance-chart-threshold-critical = Krytyczne { $amount }
balance-chart-thresholds = { $low } · { $critical }

balance-demo-account = Konto demo
balance-language-of-system = Język systemu

## Co program w zasobniku wypisuje z --help

balance-tray-help-about = { -product }: saldo konta w portalu { -portal } firmy { -vendor }, w zasobniku systemowym.
balance-tray-help-usage = Składnia: { $command }
balance-tray-help-background = Uruchamia program bez okna, jak przy logowaniu.
balance-tray-help-quit = Kończy działający program i czeka, aż się zakończy. Kod wyjścia 3 oznacza, że żaden nie działał.
balance-tray-help-version = Wypisuje wersję.
balance-tray-help-help = Wypisuje ten opis.
