### De vaste woorden van het kleine venster: titels, knoppen, labels en wat een schermlezer voorleest.

## Op meerdere schermen

popover-demo-strip = Demo: gesimuleerd account
popover-back = Terug
popover-refresh = Nu vernieuwen
popover-refreshing = Vernieuwen…
popover-open-portal = { -portal } openen
popover-save = Opslaan
popover-saving = Opslaan…
popover-quit = { -product } afsluiten

## De lijst met accounts

popover-accounts-title = Accounts
popover-accounts-arrange = Volgorde wijzigen
popover-accounts-order = Volgorde
popover-accounts-urgent = Dringendste eerst
popover-accounts-own = Eigen volgorde
popover-accounts-add = Account toevoegen
popover-accounts-up = { $account } omhoog verplaatsen
popover-accounts-down = { $account } omlaag verplaatsen
popover-accounts-place = { $account }: plaats { $place } van { $count }

## Het saldo

popover-balance-all-accounts = Alle accounts
popover-balance-demo = Demo
popover-balance-stale = Mogelijk verouderd.
popover-balance-hidden = Bedrag verborgen
popover-balance-unknown = Saldo onbekend
popover-balance-moment = ({ $moment })
popover-snooze-day = { 1 } dag dempen
popover-snooze-topped-up = Tot opwaarderen
popover-snooze-end = Dempen beëindigen
popover-snooze-ended = Dempen beëindigd.

## De grafiek

popover-chart-time = Getoonde periode
popover-chart-week = { 7 } dagen
popover-chart-month = { 30 } dagen
popover-chart-quarter = { 90 } dagen
popover-chart-year = Jaar
popover-chart-all = Alles
popover-chart-points = Saldostanden en prognose
popover-chart-since = sinds { $moment }
popover-chart-list = { $first }, { $second }
popover-chart-table = Tabel en export

## Het formulier om een account te verbinden

popover-connect-title-first = Account verbinden
popover-connect-title-add = Account toevoegen
popover-connect-title-again = Inloggegevens invoeren
popover-connect-step-manager = Vraag uw <b>accountmanager bij { -vendor }</b> om API-toegang.
popover-connect-step-api = Open in het { -portal } <b>{ -api-page }</b>, schakel de toegang in en kopieer de <b>{ -client-id }</b>.
popover-connect-step-reset = Klik op <b>{ -reset }</b> om een nieuw <b>{ -client-secret }</b> te zien.
popover-connect-caution = <b>{ -reset } maakt het oude secret ongeldig.</b> Andere toepassingen die het gebruiken, werken pas weer met het nieuwe.
popover-connect-kind = Verbinden met
popover-connect-kind-client = { -client-id } en { -client-secret }
popover-connect-token = Toegangstoken
popover-connect-name = Naam
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = Tonen
popover-connect-show-label = { -client-secret } tonen
popover-connect-hide = Verbergen
popover-connect-hide-label = { -client-secret } verbergen
popover-connect-secret-hint = Wordt alleen in de sleutelbos van uw systeem bewaard.
popover-connect-token-hint = Is hooguit een half uur geldig. { -client-id } en { -client-secret } blijven werken.
popover-connect-address = Adres van het portal
popover-connect-address-hint = Laat leeg voor het standaardadres.
popover-connect-submit = Testen en opslaan
popover-connect-testing = Testen…
popover-connect-demo = Demo proberen
popover-connect-starting = Starten…
popover-connect-connecting = Verbinden…

## Een probleem, met knoppen

popover-problem-request = Verzoek-ID
popover-problem-copy = Kopiëren
popover-problem-copy-label = Verzoek-ID kopiëren
popover-problem-copied = Gekopieerd
popover-problem-copied-label = Verzoek-ID gekopieerd.
popover-problem-selected = Geselecteerd
popover-problem-selected-label = Verzoek-ID geselecteerd. Kopieer de ID met het toetsenbord.
popover-problem-try-again = Opnieuw proberen
popover-problem-credentials = Inloggegevens invoeren
popover-problem-this-run = Alleen deze keer
popover-problem-dismiss = Sluiten

## De instellingen

popover-settings-title = Instellingen
popover-settings-name = Naam
popover-settings-currency = Valuta
popover-settings-low = Laag onder
popover-settings-critical = Kritiek onder
popover-settings-refresh = Vernieuwen om de
popover-settings-minutes = minuten
popover-settings-language = Taal
popover-settings-pause = Dit account pauzeren
popover-settings-in-icon = Altijd in het pictogram
popover-settings-at-login = Starten bij aanmelden
popover-settings-hide = Bedrag verbergen
popover-settings-hide-hint = Voor schermdelen: in het systeemvak en hier.
popover-settings-updates = Naar updates zoeken
popover-settings-updates-hint = Eén keer per dag; het menu van het pictogram toont ze.
popover-settings-add = Nog een account toevoegen
popover-settings-forget = Dit account verwijderen
popover-settings-leave-demo = Demo beëindigen
popover-settings-leaving = Beëindigen…
popover-settings-question = <b>Dit account verwijderen?</b> De inloggegevens, instellingen en geschiedenis ervan worden van deze computer verwijderd.
popover-settings-question-yes = Verwijderen
popover-settings-forgetting = Verwijderen…
popover-settings-question-no = Behouden
popover-settings-saved = Instellingen opgeslagen.

## De instellingen van de waarschuwingen

popover-alerts-title = Waarschuwingen
popover-alerts-when = Melden wanneer het saldo
popover-alerts-again = weer daalt na een stijging van
popover-alerts-percent = %
popover-alerts-days = genoeg is voor minder dan (0: nooit)
popover-alerts-days-unit = dagen
popover-alerts-topped-up = wordt opgewaardeerd
popover-alerts-unread = langer niet op te halen is dan
popover-alerts-hours-unit = uur
popover-alerts-remind = Hoe vaak herinneren bij niveau
popover-alerts-low = laag
popover-alerts-critical = kritiek
popover-alerts-remind-never = nooit
popover-alerts-remind-four-hours = { 4 } uur
popover-alerts-remind-twelve-hours = { 12 } uur
popover-alerts-remind-day = { 1 } dag
popover-alerts-remind-three-days = { 3 } dagen
popover-alerts-quiet = Stille tijd
popover-alerts-quiet-hours = Stille uren
popover-alerts-quiet-from = Stil van
popover-alerts-quiet-to = tot
popover-alerts-days-off = Stille dagen
popover-alerts-monday = ma
popover-alerts-tuesday = di
popover-alerts-wednesday = wo
popover-alerts-thursday = do
popover-alerts-friday = vr
popover-alerts-saturday = za
popover-alerts-sunday = zo
popover-alerts-break = Bij kritiek saldo toch waarschuwen
popover-alerts-break-hint = Al het andere wacht tot de stille tijd voorbij is.
popover-alerts-test = Testmelding verzenden
popover-alerts-sending = Verzenden…
popover-alerts-saved = Waarschuwingsinstellingen opgeslagen.

## De geschiedenis

popover-history-title = Geschiedenis
popover-history-export = Exporteren als CSV
popover-history-exporting = Exporteren…
popover-history-saved = Opgeslagen als { $path }
popover-history-exported = Geëxporteerd.
popover-history-delete = Geschiedenis wissen
popover-history-question = <b>De geschiedenis wissen?</b> Alle saldostanden behalve de nieuwste worden van deze computer verwijderd. Ook het portal bewaart ze niet.
popover-history-question-yes = Wissen
popover-history-deleting = Wissen…
popover-history-question-no = Behouden
popover-history-deleted = Geschiedenis gewist.
popover-history-hint = Een opwaardering en het verbruik tussen dezelfde twee saldostanden zijn niet te onderscheiden: het portal houdt geen geschiedenis bij.
popover-history-readings = Saldostanden, nieuwste eerst
popover-history-when = Moment
popover-history-balance = Saldo
popover-history-gap = Geen saldostanden
