### Alerty: powiadomienia i to, co mówi się o nich gdzie indziej.

## Pierwszy wiersz powiadomienia

alerts-critical-summary = { $account }: saldo jest krytyczne
alerts-low-summary = { $account }: saldo jest niskie
alerts-reminder-critical-summary = { $account }: saldo nadal jest krytyczne
alerts-reminder-low-summary = { $account }: saldo nadal jest niskie
alerts-days-summary = { $days ->
    [0] { $account }: saldo wystarczy na mniej niż dzień
    [one] { $account }: saldo wystarczy na około { $days } dzień
    [few] { $account }: saldo wystarczy na około { $days } dni
    [many] { $account }: saldo wystarczy na około { $days } dni
   *[other] { $account }: saldo wystarczy na około { $days } dnia
}
alerts-days-hidden-summary = { $account }: saldo się kończy
alerts-refused-summary = { $account }: portal odrzuca dane logowania
alerts-token-ended-summary = { $account }: token dostępu wygasł
alerts-token-ends-at-summary = { $account }: token dostępu jest ważny tylko do { $moment }
alerts-token-ends-soon-summary = { $account }: token dostępu wkrótce wygaśnie
alerts-blind-summary = { $account }: nie można odczytać salda
alerts-recovered-summary = Doładowano: teraz { $money }
alerts-recovered-hidden-summary = Doładowano

## Treść powiadomienia

alerts-critical-body = Zostało { $money }, poniżej progu { $threshold }. Należy doładować konto teraz: zamówienia i odnowienia mogą wkrótce nie zostać zrealizowane.
alerts-critical-hidden-body = Saldo jest poniżej progu. Należy doładować konto teraz: zamówienia i odnowienia mogą wkrótce nie zostać zrealizowane.
alerts-low-body = Zostało { $money }, poniżej progu { $threshold }. Należy wkrótce doładować konto, aby zamówienia i odnowienia były realizowane.
alerts-low-hidden-body = Saldo jest poniżej progu. Należy wkrótce doładować konto, aby zamówienia i odnowienia były realizowane.
alerts-days-body = W tym tempie saldo spadnie poniżej { $threshold } dnia { $day }. Konto należy doładować wcześniej.
alerts-days-hidden-body = W tym tempie saldo za kilka dni będzie krytyczne. Konto należy doładować wcześniej.
alerts-refused-body = Należy połączyć konto ponownie, podając działające { -client-id } i { -client-secret }. Do tego czasu alerty nie będą wysyłane.
alerts-token-body = Należy wkleić nowy token albo połączyć konto za pomocą { -client-id } i { -client-secret }, które nie wygasają. Bez tego alerty nie będą wysyłane.
alerts-blind-body = Do czasu udanego odczytu alerty nie będą wysyłane. Przyczynę pokazuje program { -product }.
alerts-recovered-body = { $account }: { $money }, znów powyżej progu { $threshold }.
alerts-recovered-hidden-body = { $account }: saldo jest znów powyżej progu.

## Kolejne wiersze powiadomienia o kilku sprawach

alerts-critical-line = Saldo jest poniżej progu { $threshold }.
alerts-critical-hidden-line = Saldo jest poniżej progu.
alerts-low-line = Saldo jest też poniżej wyższego progu { $threshold }.
alerts-low-hidden-line = Saldo jest też poniżej wyższego progu.
alerts-days-line = W tym tempie saldo spadnie poniżej { $threshold } dnia { $day }.
alerts-days-hidden-line = W tym tempie saldo za kilka dni będzie krytyczne.
alerts-refused-line = Portal odrzuca dane logowania.
alerts-token-ended-line = Token dostępu wygasł.
alerts-token-ends-at-line = Token dostępu jest ważny tylko do { $moment }.
alerts-token-ends-soon-line = Token dostępu wkrótce wygaśnie.
alerts-blind-since-line = Ostatni odczyt salda: { $moment }.
alerts-blind-never-line = Saldo nie zostało jeszcze odczytane.
alerts-reminder-line = Poprzedni alert: { $moment }.
alerts-reminder-before-line = Alert był już wcześniej.

## Powiadomienie testowe

alerts-test-summary = { $account }: to jest test
alerts-test-body = Tak wyglądają alerty tego konta. Nic się nie stało.
alerts-test-sent = Wysłano. Jeśli nic się nie pojawi, należy sprawdzić ustawienia powiadomień w systemie.
alerts-test-not-sent = Nie wysłano: żadna usługa powiadomień nie przyjęła wiadomości ({ $reason }). Alerty czekają, aż jakaś zacznie działać; należy ją uruchomić i spróbować ponownie.

## Wyciszenie

alerts-snoozed-until = Alerty wyciszone do { $moment }
alerts-snoozed-until-topped-up = Alerty wyciszone do doładowania
alerts-snoozed = Alerty wyciszone

## Formularz ustawień alertów

alerts-crossings = spadnie poniżej { $low } (niskie) lub poniżej { $critical } (krytyczne)
alerts-preview = Przy tych ustawieniach: { $count ->
    [0] brak powiadomień
    [one] { $count } powiadomienie
    [few] { $count } powiadomienia
    [many] { $count } powiadomień
   *[other] { $count } powiadomienia
} { $days ->
    [1] w ciągu ostatniego dnia
    [one] w ciągu ostatniego { $days } dnia
    [few] w ciągu ostatnich { $days } dni
    [many] w ciągu ostatnich { $days } dni
   *[other] w ciągu ostatnich { $days } dnia
}.
alerts-preview-kinds = Przy tych ustawieniach: { $count ->
    [one] { $count } powiadomienie
    [few] { $count } powiadomienia
    [many] { $count } powiadomień
   *[other] { $count } powiadomienia
} { $days ->
    [1] w ciągu ostatniego dnia
    [one] w ciągu ostatniego { $days } dnia
    [few] w ciągu ostatnich { $days } dni
    [many] w ciągu ostatnich { $days } dni
   *[other] w ciągu ostatnich { $days } dnia
} ({ $kinds }).
alerts-preview-critical = { $count }× krytyczne
alerts-preview-low = { $count }× niskie
alerts-preview-days = { $count }× zostało kilka dni
alerts-preview-refused = { $count }× odrzucone dane logowania
alerts-preview-token = { $count }× token dostępu
alerts-preview-blind = { $count }× brak odczytu
alerts-preview-reminders = { $count ->
    [one] { $count } przypomnienie
    [few] { $count } przypomnienia
    [many] { $count } przypomnień
   *[other] { $count } przypomnienia
}
alerts-preview-recovered = { $count }× doładowano
alerts-preview-unreadable = Najpierw należy poprawić wartości: wtedy będzie tu widać, ile powiadomień by spowodowały.
alerts-preview-of-another = Konto połączono w międzyczasie przy użyciu innych danych logowania.
alerts-preview-none = Tych ustawień nie można jeszcze wypróbować: z ostatnich { 30 } dni nie ma odczytów nawet z jednego pełnego dnia.
alerts-preview-unknown = Nie można odczytać historii ({ $detail }): nie wiadomo, o czym te ustawienia by powiadomiły.

## Alerty, których nie przyjął program lub webhook

alerts-unsent-program-waiting = Program do alertów konta { $account } nie przyjął żadnego alertu od { $since }: { $reason }.
alerts-unsent-webhook-waiting = Webhook konta { $account } nie przyjął żadnego alertu od { $since }: { $reason }.
alerts-unsent-program-given-up = Program do alertów konta { $account } nie przyjął alertu ({ $of }): { $reason }.
alerts-unsent-webhook-given-up = Webhook konta { $account } nie przyjął alertu ({ $of }): { $reason }.
alerts-unsent-tried-until = Kolejne próby będą trwać do { $until }.
alerts-unsent-hint-locked = Należy odblokować pęk kluczy: jest w nim klucz, którym podpisywane są wiadomości.
alerts-unsent-hint-keychain = Klucz, którym podpisywane są wiadomości, znajduje się w pęku kluczy.
alerts-unsent-hint-desktop = Powiadomienie na pulpicie i tak się pojawi.
alerts-unsent-program-hint = Ten alert nie zostanie wysłany ponownie. Należy sprawdzić program i jego ścieżkę w settings.toml, a potem wysłać test.
alerts-unsent-webhook-hint = Ten alert nie zostanie wysłany ponownie. Należy sprawdzić adres w settings.toml i jego serwer, a potem wysłać test.
alerts-unsent-reason-answered = odpowiada kodem HTTP { $status }
alerts-unsent-reason-gone = odpowiada, że już nie istnieje (HTTP 410)
alerts-unsent-reason-locked = pęk kluczy jest zablokowany
alerts-unsent-reason-keychain = nie można użyć pęku kluczy ({ $detail })
alerts-unsent-reason-not-reached = nie można się z nim połączyć ({ $detail })
alerts-unsent-reason-postponed = prosi o ponowienie później (kod 75)
alerts-unsent-reason-too-slow = { $seconds ->
    [one] nie skończył w ciągu { $seconds } sekundy i został zatrzymany razem z procesami potomnymi
    [few] nie skończył w ciągu { $seconds } sekund i został zatrzymany razem z procesami potomnymi
    [many] nie skończył w ciągu { $seconds } sekund i został zatrzymany razem z procesami potomnymi
   *[other] nie skończył w ciągu { $seconds } sekundy i został zatrzymany razem z procesami potomnymi
}

## Przyciski powiadomienia

alerts-button-open = Otwórz
alerts-button-snooze-day = Wycisz na { 1 } dzień
alerts-button-snooze-topped-up = Do doładowania

## Dlaczego program lub webhook nie przyjął alertu

alerts-unsent-reason-no-program = nie ma takiego programu albo brakuje tego, co ma go uruchamiać
alerts-unsent-reason-not-executable = brak uprawnień do uruchomienia
alerts-unsent-reason-not-started = nie można go uruchomić ({ $detail })
alerts-unsent-reason-ended = zakończył się kodem { $code }
alerts-unsent-reason-signal = został zakończony sygnałem { $signal }
alerts-unsent-reason-failed = zakończył się niepowodzeniem
alerts-unsent-reason-no-answer = { $seconds ->
    [one] brak odpowiedzi w ciągu { $seconds } sekundy
    [few] brak odpowiedzi w ciągu { $seconds } sekund
    [many] brak odpowiedzi w ciągu { $seconds } sekund
   *[other] brak odpowiedzi w ciągu { $seconds } sekundy
}
