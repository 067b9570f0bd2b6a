// Made from src-tauri/engine/src/messages.rs and the values of src-tauri/core in it; do not edit. To renew it:
// UPDATE_DECLARATIONS=1 cargo nextest run -p partner-balance-engine --features declarations declarations

/**
 * The stable name of an account on disk, in the keychain and in state.
 */
export type AccountId = string;

/**
 * Identifies an account.
 */
export type AccountKey = { "kind": "stored", "id": AccountId } | { "kind": "environment" } | { "kind": "demo" };

/**
 * The order in which several accounts are listed.
 */
export type AccountOrder = "urgent" | "own";

/**
 * One account in the list.
 */
export type AccountRow = {
/**
 * Which account.
 */
key: AccountKey,
/**
 * The name the user gave it.
 */
name: string,
/**
 * "12,345.60 USD"; "—" when unknown, "•••" when hidden.
 */
amount_text: string,
/**
 * The level of the amount, by the account's thresholds.
 */
level: Level,
/**
 * Whether the amount may have changed since.
 */
is_stale: boolean,
/**
 * Whether the portal isn't asked for it, on the user's wish.
 */
is_paused: boolean,
/**
 * "Low · 2 minutes ago", "2 minutes ago", "not read yet".
 */
age_text: string,
/**
 * What is wrong with it, or that it is paused or snoozed.
 */
note?: string,
/**
 * The whole row as a screen reader says it.
 */
spoken: string, };

/**
 * Whose balance it is.
 */
export type AccountView = {
/**
 * Which account: what the page asks for it names it by this.
 */
key: AccountKey,
/**
 * The name the user gave it.
 */
name: string,
/**
 * "Connected as partner@example.com"; none when the token doesn't say.
 */
connected_as: string | null,
/**
 * For a pasted token: "This access token works until 14:32." For a credential kept in memory only: that it is.
 */
credential_note: string | null,
/**
 * The built-in simulator, not a real account.
 */
is_demo: boolean,
/**
 * The credential comes from the environment: there is nothing to forget.
 */
is_from_environment: boolean, };

/**
 * Several accounts as a list.
 */
export type AccountsView = {
/**
 * Whether the list is shown, and not one account.
 */
is_open: boolean,
/**
 * How the rows are ordered.
 */
order: AccountOrder,
/**
 * A row for each account.
 */
rows: Array<AccountRow>, };

/**
 * The alert settings of an account as a form: every value as the user reads and types it.
 */
export type AlertForm = {
/**
 * Whole percent, 0 to 100.
 */
rearm_percent: string,
/**
 * Whole days, 0 (never) to 365.
 */
days: string,
/**
 * `off`, `4h`, `12h`, `1d` or `3d`.
 */
remind_low: string,
/**
 * The same.
 */
remind_critical: string,
/**
 * Whether a top-up is told.
 */
recovered: boolean,
/**
 * Whole hours, 1 to 720.
 */
blind_after: string,
/**
 * Whether there are quiet hours; if not, their times are ignored.
 */
has_quiet_hours: boolean,
/**
 * A time of day: `22:00`.
 */
quiet_from: string,
/**
 * Another time of day.
 */
quiet_until: string,
/**
 * `mon` to `sun`.
 */
days_off: Array<string>,
/**
 * Whether a critical balance is told in quiet time as well.
 */
critical_breaks_quiet: boolean, };

/**
 * What the page shows of the alerts.
 */
export type AlertsView = {
/**
 * When the balance is told, to follow "Tell me when the balance": "falls below 100.00 USD (low) or below 20.00 USD
 * (critical)". Empty without an account.
 */
crossings_text: string,
/**
 * Whether the alerts are snoozed, or can be.
 */
snooze: SnoozeView,
/**
 * The alert settings as the form shows them.
 */
form: AlertForm, };

/**
 * The balance in words and digits, ready to show.
 */
export type BalanceView = {
/**
 * The exact amount in the user's number format, at least two decimals: "12,345.60"; "—" when unknown, "•••" when hidden.
 */
amount_text: string,
/**
 * The currency code, `USD`; empty when the amount is unknown.
 */
currency: string,
/**
 * The level of the amount, by the thresholds.
 */
level: Level,
/**
 * The level in words: "Low: below your threshold of 100.00 USD".
 */
level_text: string,
/**
 * Whether the amount is hidden on the user's wish.
 */
is_hidden: boolean,
/**
 * Whether the amount may have changed since: a refresh failed, or it is too old.
 */
is_stale: boolean,
/**
 * "Updated 2 minutes ago"; empty when unknown.
 */
age_text: string,
/**
 * The moment of the reading in full: "Monday, 23 November 2026, 14:05:11"; empty when unknown.
 */
fetched_at_text: string,
/**
 * One sentence for a screen reader, changed only when something worth saying changed.
 */
announcement: string, };

/**
 * A chart. Places go from 0 to 10,000: `x` from left to right, `y` from the top down. All lists are by time, or from the
 * bottom up.
 */
export type ChartDrawing = {
/**
 * How far back it reaches.
 */
range: SeriesRange,
/**
 * The present moment: to its right is what is expected.
 */
now_x: number,
/**
 * The balance: a piece for each time without a gap. From a point the line goes on level until the next one.
 */
pieces: Array<Array<ChartPoint>>,
/**
 * The thresholds that lie within the chart.
 */
thresholds: Array<ThresholdLine>,
/**
 * What is expected, beginning with the last reading; empty without a forecast.
 */
fan: Array<ChartFanPoint>,
/**
 * Charges that are expected.
 */
charges: Array<ChartMark>,
/**
 * Where nothing is left: the line that the area stands on.
 */
zero_y: number,
/**
 * Amounts at the side.
 */
money_ticks: Array<ChartTick>,
/**
 * Dates below.
 */
time_ticks: Array<ChartTick>,
/**
 * The chart in a sentence or two, for who can't see it.
 */
summary: string, };

/**
 * Between what amounts the balance is expected.
 */
export type ChartFanPoint = {
/**
 * When.
 */
x: number,
/**
 * The amount in the middle.
 */
y: number,
/**
 * An amount that it is above with 90 %: further down.
 */
low_y: number,
/**
 * An amount that it is below with 90 %: further up.
 */
high_y: number,
/**
 * "about 410 USD".
 */
amount_text: string,
/**
 * "5 Dec".
 */
at_text: string,
/**
 * "350 USD to 460 USD"; with a charge that is expected there.
 */
note: string, };

/**
 * Something that happened or is expected at a moment.
 */
export type ChartMark = {
/**
 * When.
 */
x: number,
/**
 * The balance then.
 */
y: number,
/**
 * Beside the mark: "+500"; empty where there is no room.
 */
label: string,
/**
 * The same as a phrase: "Topped up by 500.00 USD or more".
 */
text: string, };

/**
 * A reading.
 */
export type ChartPoint = {
/**
 * When.
 */
x: number,
/**
 * How much.
 */
y: number,
/**
 * The exact amount: "675.24 USD".
 */
amount_text: string,
/**
 * When: "22 Nov 14:05".
 */
at_text: string,
/**
 * Set if it was higher than the reading before.
 */
top_up?: ChartMark, };

/**
 * A place on an axis.
 */
export type ChartTick = {
/**
 * Where on its axis.
 */
at: number,
/**
 * "500", "16 Nov"; empty where there is no room.
 */
label: string, };

/**
 * A chart, or why there is none.
 */
export type ChartView = { "kind": "message",
/**
 * A sentence that says why.
 */
text: string, } | { "kind": "drawing",
/**
 * What.
 */
drawing: ChartDrawing, };

/**
 * The kind of a fault. A kind exists only if something in the program depends on it.
 */
export type FaultCode = "offline" | "timed_out" | "portal_down" | "rate_limited" | "credentials_refused" | "credentials_missing" | "environment_unusable" | "token_expired" | "address_refused" | "wrong_address" | "address_changed" | "proxy_failed" | "certificate_refused" | "unexpected_reply" | "keychain_locked" | "keychain_missing" | "keychain_failed" | "history_unavailable" | "settings_unavailable";

/**
 * What is wrong with one field of a form.
 */
export type FieldError = {
/**
 * The field's name as in the form's message: `client_id`, `low`, `refresh_minutes`.
 */
field: string,
/**
 * A sentence for the user.
 */
message: string, };

/**
 * Up: from the page to the resident program. What the popover's process itself reports is the shell's own.
 *
 * Has no `Serialize`, because it contains secrets.
 */
export type FromPopover = { "type": "ready" } | { "type": "close" } | { "type": "refresh",
/**
 * For which account; none: for all.
 */
account: AccountKey | null, } | { "type": "open_account",
/**
 * Which; none: their list.
 */
account: AccountKey | null, } | { "type": "arrange_accounts",
/**
 * Echoed in the reply.
 */
id: number,
/**
 * By urgency, or as follows.
 */
order: AccountOrder,
/**
 * The user's order.
 */
accounts: Array<AccountKey>, } | { "type": "add_account",
/**
 * Echoed in the reply.
 */
id: number,
/**
 * What to call it; empty: the usual name.
 */
name: string,
/**
 * What was typed.
 */
credential: TypedCredential, } | { "type": "connect",
/**
 * Echoed in the reply.
 */
id: number,
/**
 * The account to connect; none: the first one.
 */
account: AccountKey | null,
/**
 * What was typed.
 */
credential: TypedCredential, } | { "type": "keep_for_this_run",
/**
 * Echoed in the reply.
 */
id: number, } | { "type": "store_again",
/**
 * Echoed in the reply.
 */
id: number, } | { "type": "try_demo",
/**
 * Echoed in the reply.
 */
id: number, } | { "type": "save_settings",
/**
 * Echoed in the reply.
 */
id: number,
/**
 * The account the form was shown for; none: there is no account.
 */
account: AccountKey | null,
/**
 * What was typed.
 */
settings: SettingsForm, } | { "type": "save_alerts",
/**
 * Echoed in the reply.
 */
id: number,
/**
 * Which.
 */
account: AccountKey,
/**
 * What was typed.
 */
alerts: AlertForm, } | { "type": "preview_alerts",
/**
 * Echoed in the reply, which doesn't come if a newer request came before this one's turn.
 */
id: number,
/**
 * Of which account.
 */
account: AccountKey,
/**
 * What was typed.
 */
alerts: AlertForm, } | { "type": "test_notification",
/**
 * Echoed in the reply.
 */
id: number,
/**
 * Which.
 */
account: AccountKey, } | { "type": "snooze",
/**
 * Which.
 */
account: AccountKey,
/**
 * Until when.
 */
choice: SnoozeChoice, } | { "type": "end_snooze",
/**
 * Which.
 */
account: AccountKey, } | { "type": "forget",
/**
 * Echoed in the reply.
 */
id: number,
/**
 * Which.
 */
account: AccountKey, } | { "type": "draw_chart",
/**
 * Echoed in the reply, which doesn't come if the account is another's by then.
 */
id: number,
/**
 * Of which account.
 */
account: AccountKey,
/**
 * How far back.
 */
range: SeriesRange, } | { "type": "export_history",
/**
 * Echoed in the reply.
 */
id: number,
/**
 * Which.
 */
account: AccountKey, } | { "type": "delete_history",
/**
 * Echoed in the reply.
 */
id: number,
/**
 * Which.
 */
account: AccountKey, } | { "type": "form_left" } | { "type": "remedy",
/**
 * Which one.
 */
remedy: Remedy, } | { "type": "open_portal" } | { "type": "quit" };

/**
 * Where the icon is, in pixels as the popover's process counts them on this desktop.
 */
export type IconPlace = {
/**
 * A point in it.
 */
at: Point,
/**
 * Upper left corner of its monitor.
 */
origin: Point,
/**
 * Width and height of its monitor.
 */
extent: Point, };

/**
 * A language that can be chosen.
 */
export type LanguageChoice = {
/**
 * As in the settings: "auto" for the system's, or the language's tag.
 */
tag: string,
/**
 * Its name in itself: "Deutsch".
 */
name: string, };

/**
 * The level of a balance, by its thresholds.
 */
export type Level = "normal" | "low" | "critical" | "unknown";

/**
 * How a request of the page went.
 */
export type Outcome = { "kind": "done" } | { "kind": "chart",
/**
 * What to draw.
 */
chart: ChartView, } | { "kind": "sentence",
/**
 * One sentence or two.
 */
text: string, } | { "kind": "exported",
/**
 * Its path.
 */
path: string, } | { "kind": "refused",
/**
 * What went wrong as a whole, if it is not about single fields.
 */
problem: Problem | null,
/**
 * What is wrong with single fields.
 */
fields: Array<FieldError>, };

/**
 * What the page says by itself, and in which language.
 */
export type PageLanguage = {
/**
 * For the document's `lang`: a BCP 47 tag.
 */
lang: string,
/**
 * For the document's `dir`.
 */
dir: "ltr" | "rtl",
/**
 * Its words by their ids; a variable stands in them as `{$name}`.
 */
words: { [key in string]: string },
/**
 * The choices of the settings, the system's language first.
 */
languages: Array<LanguageChoice>, };

/**
 * A place on the screen in physical pixels.
 */
export type Point = {
/**
 * From the left edge of the leftmost monitor.
 */
x: number,
/**
 * From the top edge.
 */
y: number, };

/**
 * Something that is wrong: what happened, what the program does about it, what the user can do.
 */
export type Problem = {
/**
 * Which fault.
 */
code: FaultCode,
/**
 * What happened, one sentence.
 */
message: string,
/**
 * What the program does about it and what the user can do, one or two sentences.
 */
hint: string,
/**
 * The portal's request id, to copy for the vendor's support.
 */
request_id: string | null,
/**
 * The buttons to offer, the most useful first.
 */
remedies: Array<Remedy>, };

/**
 * A button that may solve a problem.
 */
export type Remedy = "try_again" | "enter_credentials" | "keep_for_this_run" | "open_portal" | "dismiss";

/**
 * How far back a series reaches.
 */
export type SeriesRange = "seven_days" | "thirty_days" | "ninety_days" | "year" | "all";

/**
 * The settings as a form: every value as the user reads and types it.
 */
export type SettingsForm = {
/**
 * The account's name.
 */
name: string,
/**
 * Currency code.
 */
currency: string,
/**
 * Low threshold, a plain decimal: "100".
 */
low: string,
/**
 * Critical threshold, a plain decimal: "20".
 */
critical: string,
/**
 * Whole minutes between refreshes, 1 to 1440.
 */
refresh_minutes: string,
/**
 * The language: "auto" for the system's, or its tag.
 */
language: string,
/**
 * Whether the program starts at login.
 */
start_at_login: boolean,
/**
 * Whether amounts are hidden everywhere (for screen sharing).
 */
hide_amount: boolean,
/**
 * Whether the program looks for newer versions of itself, once a day.
 */
look_for_updates: boolean,
/**
 * Whether the account is paused: the portal isn't asked, and nothing is told of it.
 */
is_paused: boolean,
/**
 * Whether the icon always shows this account, instead of the most urgent.
 */
is_in_icon: boolean, };

/**
 * What the user did to open the popover.
 */
export type ShowCause = { "kind": "icon_clicked",
/**
 * The position from the tray. Some trays give none or a wrong one.
 */
at: Point | null, } | { "kind": "requested" };

/**
 * What the popover is shown for.
 */
export type Showing = {
/**
 * What the user did.
 */
cause: ShowCause,
/**
 * Where the icon was when it was last clicked.
 */
icon: IconPlace | null,
/**
 * The desktop's permission to take the keyboard focus (`xdg_activation_v1`), if it gave one.
 */
activation_token: string | null, };

/**
 * The snoozes that are offered as buttons.
 */
export type SnoozeChoice = "day" | "until_topped_up";

/**
 * Whether the alerts are snoozed, or can be.
 */
export type SnoozeView = { "kind": "not_offered" } | { "kind": "offered" } | { "kind": "in_force",
/**
 * Until when: "Alerts snoozed until 14:05".
 */
text: string, };

/**
 * A threshold.
 */
export type ThresholdLine = {
/**
 * Where.
 */
y: number,
/**
 * The level below it.
 */
level: Level,
/**
 * "Low 100"; empty where the label of another says it too.
 */
label: string, };

/**
 * Down: from the resident program to the popover process. `View`, `Reply` and `OpenSettings` go on to the page
 * as they are.
 */
export type ToPopover = { "type": "view",
/**
 * What to paint.
 */
view: ViewModel,
/**
 * What the page says by itself: with the first view of its process, and again when the language has changed.
 */
language?: PageLanguage, } | { "type": "reply",
/**
 * The id the page gave its request.
 */
id: number,
/**
 * How it went.
 */
outcome: Outcome, } | { "type": "show",
/**
 * Why, where, and with which right to the keyboard.
 */
showing: Showing, } | { "type": "open_settings" } | { "type": "hide" };

/**
 * What the user typed to connect. Texts are as typed, untrimmed.
 */
export type TypedCredential = { "kind": "client",
/**
 * The portal's address; empty: the default one.
 */
base_url: string,
/**
 * Client ID.
 */
client_id: string,
/**
 * Client Secret.
 */
client_secret: string, } | { "kind": "token",
/**
 * The portal's address; empty: the default one.
 */
base_url: string,
/**
 * The token.
 */
access_token: string, };

/**
 * Everything the page shows.
 */
export type ViewModel = {
/**
 * The account; none: the page shows how to connect.
 */
account: AccountView | null,
/**
 * The balance; there even without an account, then unknown.
 */
balance: BalanceView,
/**
 * How long the balance lasts: "About 23 days left (17 to 31), until 21 December"; or why that can't be said.
 */
days_left_text?: string,
/**
 * Whether a request is under way.
 */
is_refreshing: boolean,
/**
 * When the next refresh is due: "Next refresh at 14:15". Empty when none is planned.
 */
next_refresh_text: string,
/**
 * What is wrong, if anything: the one banner.
 */
problem: Problem | null,
/**
 * The settings as the form shows them.
 */
settings: SettingsForm,
/**
 * The alerts: what is told, and whether that is snoozed.
 */
alerts: AlertsView,
/**
 * The portal's address where none is typed, a placeholder for the connect form.
 */
default_base_url: string,
/**
 * The same for an account that is to be added.
 */
new_base_url: string,
/**
 * What is waited for now that the portal has accepted the typed credential: "Storing…". For the button that was
 * pressed.
 */
busy_text?: string,
/**
 * Set when the page is in a normal window and not at a tray icon: a sentence that says why.
 */
window_note: string | null,
/**
 * All accounts, if there are several.
 */
accounts?: AccountsView, };
