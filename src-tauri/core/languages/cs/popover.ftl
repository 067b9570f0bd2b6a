### Pevná slova okna (šířka asi 360 bodů): nadpisy, tlačítka, popisky a to, co říká čtečka obrazovky.

## Na více obrazovkách

popover-demo-strip = Demo: simulovaný účet
popover-back = Zpět
popover-refresh = Aktualizovat nyní
popover-refreshing = Aktualizace…
popover-open-portal = Otevřít { -portal }
popover-save = Uložit
popover-saving = Ukládání…
popover-quit = Ukončit { -product }

## Seznam účtů

popover-accounts-title = Účty
popover-accounts-arrange = Změnit pořadí
popover-accounts-order = Pořadí
popover-accounts-urgent = Podle naléhavosti
popover-accounts-own = Vlastní pořadí
popover-accounts-add = Přidat účet
popover-accounts-up = Posunout účet { $account } nahoru
popover-accounts-down = Posunout účet { $account } dolů
popover-accounts-place = { $account }: { $place } z { $count }

## Zůstatek

popover-balance-all-accounts = Všechny účty
popover-balance-demo = Demo
popover-balance-stale = Mezitím se mohl změnit.
popover-balance-hidden = Částka skryta
popover-balance-unknown = Zůstatek neznámý
popover-balance-moment = ({ $moment })
popover-snooze-day = Ztlumit na { 1 } den
popover-snooze-topped-up = Do dobití
popover-snooze-end = Zrušit ztlumení
popover-snooze-ended = Ztlumení zrušeno.

## Graf

popover-chart-time = Zobrazené období
popover-chart-week = { 7 } dní
popover-chart-month = { 30 } dní
popover-chart-quarter = { 90 } dní
popover-chart-year = Rok
popover-chart-all = Vše
popover-chart-points = Záznamy a odhad
popover-chart-since = od { $moment }
popover-chart-list = { $first }, { $second }
popover-chart-table = Tabulka a export

## Připojení účtu

popover-connect-title-first = Připojení účtu
popover-connect-title-add = Přidání účtu
popover-connect-title-again = Přihlašovací údaje
popover-connect-step-manager = Požádejte svého <b>obchodního zástupce společnosti { -vendor }</b> o přístup k API.
popover-connect-step-api = Na portálu { -portal } otevřete <b>{ -api-page }</b>, zapněte přístup a zkopírujte <b>{ -client-id }</b>.
popover-connect-step-reset = Stiskněte <b>{ -reset }</b>, zobrazí se nový <b>{ -client-secret }</b>.
popover-connect-caution = <b>{ -reset } zruší platnost starého tajného klíče.</b> Jiné integrace, které ho používají, nebudou fungovat, dokud nedostanou nový.
popover-connect-kind = Připojit pomocí
popover-connect-kind-client = { -client-id } a { -client-secret }
popover-connect-token = Přístupový token
popover-connect-name = Název
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = Zobrazit
popover-connect-show-label = Zobrazit { -client-secret }
popover-connect-hide = Skrýt
popover-connect-hide-label = Skrýt { -client-secret }
popover-connect-secret-hint = Uloží se do klíčenky vašeho systému a nikam jinam.
popover-connect-token-hint = Platí nejvýše půl hodiny. { -client-id } a { -client-secret } platí trvale.
popover-connect-address = Adresa portálu
popover-connect-address-hint = Pro výchozí adresu nechte prázdné.
popover-connect-submit = Ověřit a uložit
popover-connect-testing = Ověřování…
popover-connect-demo = Vyzkoušet demo
popover-connect-starting = Spouštění…
popover-connect-connecting = Připojování…

## Potíže

popover-problem-request = ID požadavku
popover-problem-copy = Kopírovat
popover-problem-copy-label = Kopírovat ID požadavku
popover-problem-copied = Zkopírováno
popover-problem-copied-label = ID požadavku zkopírováno.
popover-problem-selected = Vybráno
popover-problem-selected-label = ID požadavku je vybráno. Zkopírujte ho klávesnicí.
popover-problem-try-again = Zkusit znovu
popover-problem-credentials = Zadat údaje
popover-problem-this-run = Použít bez uložení
popover-problem-dismiss = Zavřít

## Nastavení

popover-settings-title = Nastavení
popover-settings-name = Název
popover-settings-currency = Měna
popover-settings-low = Nízký pod
popover-settings-critical = Kritický pod
popover-settings-refresh = Aktualizovat po
popover-settings-minutes = min
popover-settings-language = Jazyk
popover-settings-pause = Pozastavit tento účet
popover-settings-in-icon = Vždy zobrazovat v ikoně
popover-settings-at-login = Spouštět po přihlášení
popover-settings-hide = Skrýt částku
popover-settings-hide-hint = Pro sdílení obrazovky: skryje se u ikony i zde.
popover-settings-updates = Hledat nové verze
popover-settings-updates-hint = Jednou denně; oznámí je nabídka ikony.
popover-settings-add = Přidat další účet
popover-settings-forget = Odebrat tento účet
popover-settings-leave-demo = Ukončit demo
popover-settings-leaving = Ukončování…
popover-settings-question = <b>Odebrat tento účet?</b> Jeho přihlašovací údaje, nastavení a historie se z tohoto počítače odstraní.
popover-settings-question-yes = Odebrat
popover-settings-forgetting = Odebírání…
popover-settings-question-no = Ponechat
popover-settings-saved = Nastavení uloženo.

## Nastavení upozornění

popover-alerts-title = Upozornění
popover-alerts-when = Upozornit, když zůstatek
popover-alerts-again = znovu klesne po nárůstu o
popover-alerts-percent = %
popover-alerts-days = vystačí na méně než (0: nikdy)
popover-alerts-days-unit = dní
popover-alerts-topped-up = vzroste po dobití
popover-alerts-unread = nelze načíst po dobu
popover-alerts-hours-unit = hod.
popover-alerts-remind = Jak často připomínat, dokud je zůstatek
popover-alerts-low = nízký
popover-alerts-critical = kritický
popover-alerts-remind-never = nikdy
popover-alerts-remind-four-hours = { 4 } h
popover-alerts-remind-twelve-hours = { 12 } h
popover-alerts-remind-day = { 1 } den
popover-alerts-remind-three-days = { 3 } dny
popover-alerts-quiet = Doba klidu
popover-alerts-quiet-hours = Hodiny klidu
popover-alerts-quiet-from = Klid od
popover-alerts-quiet-to = do
popover-alerts-days-off = Volné dny
popover-alerts-monday = Po
popover-alerts-tuesday = Út
popover-alerts-wednesday = St
popover-alerts-thursday = Čt
popover-alerts-friday = Pá
popover-alerts-saturday = So
popover-alerts-sunday = Ne
popover-alerts-break = Kritický zůstatek klid přeruší
popover-alerts-break-hint = Vše ostatní počká do konce klidu.
popover-alerts-test = Odeslat zkušební oznámení
popover-alerts-sending = Odesílání…
popover-alerts-saved = Nastavení upozornění uloženo.

## Historie

popover-history-title = Historie
popover-history-export = Exportovat do CSV
popover-history-exporting = Exportování…
popover-history-saved = Uloženo: { $path }
popover-history-exported = Exportováno.
popover-history-delete = Smazat historii
popover-history-question = <b>Smazat historii?</b> Z tohoto počítače se odstraní všechny záznamy zůstatku kromě nejnovějšího. Ani portál žádné neuchovává.
popover-history-question-yes = Smazat
popover-history-deleting = Mazání…
popover-history-question-no = Ponechat
popover-history-deleted = Historie smazána.
popover-history-hint = Dobití a čerpání mezi týmiž dvěma záznamy nelze rozlišit: portál historii nevede.
popover-history-readings = Záznamy od nejnovějšího
popover-history-when = Kdy
popover-history-balance = Zůstatek
popover-history-gap = Bez záznamů
