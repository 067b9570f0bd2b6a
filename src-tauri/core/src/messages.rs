//! What crosses between the resident program and the popover: JSON lines over the child's stdin and stdout; below, the
//! JSON of the command line. Owns the page's field names and nothing else; every sentence in here was written by `text`.

mod status;

use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use crate::account::Level;
use crate::fault::FaultCode;

pub use status::{AccountStatus, ReadingState, StatusFault};

/// Down: from the resident program to the popover process. `View`, `Reply` and `OpenSettings` go on to the page
/// as they are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum ToPopover {
    /// The whole truth to paint.
    View {
        /// What to paint.
        view: Box<ViewModel>,
    },
    /// The outcome of the page's request with the same id.
    Reply {
        /// The id the page gave its request.
        id: u32,
        /// How it went.
        outcome: Outcome,
    },
    /// Show the window (the popover process itself handles this).
    Show {
        /// Why, where, and with which right to the keyboard.
        showing: Showing,
    },
    /// Turn to the settings.
    OpenSettings,
    /// Hide the window (the popover process itself handles this).
    Hide,
}

/// Up: from the popover to the resident program.
///
/// Has no `Serialize`: the only fields worth stealing are in here.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum FromPopover {
    /// The page has painted its first view and listens.
    Ready,
    /// The user closed the popover from the page (Esc).
    Close,
    /// The popover process knows where the icon is: it was clicked there (the popover process itself says this).
    IconSeen {
        /// Where.
        place: IconPlace,
    },
    /// The popover process has hidden its window.
    Hidden {
        /// Why.
        reason: HiddenReason,
    },
    /// Ask the portal now.
    Refresh,
    /// Test these credentials and, if they work, store them.
    Connect {
        /// Echoed in the reply.
        id: u32,
        /// What was typed.
        credential: TypedCredential,
    },
    /// The keychain didn't take the credential just tested: keep it in memory until the program ends.
    KeepForThisRun {
        /// Echoed in the reply.
        id: u32,
    },
    /// The keychain didn't take the credential just tested: try the keychain again.
    StoreAgain {
        /// Echoed in the reply.
        id: u32,
    },
    /// Start the built-in simulator and connect to it.
    TryDemo {
        /// Echoed in the reply.
        id: u32,
    },
    /// Save the settings.
    SaveSettings {
        /// Echoed in the reply.
        id: u32,
        /// What was typed.
        settings: SettingsForm,
    },
    /// Remove every trace of the account.
    Forget {
        /// Echoed in the reply.
        id: u32,
    },
    /// The form for credentials was left for another screen: what was typed into it is to be gone.
    FormLeft,
    /// The button of the problem banner.
    Remedy {
        /// Which one.
        remedy: Remedy,
    },
    /// Open the Partner Portal in the browser.
    OpenPortal,
    /// End the program, as the menu's row does: a tray may show no menu, and there may be no tray.
    Quit,
}

/// Why the popover's window went away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum HiddenReason {
    /// Another window got the focus.
    FocusLost,
    /// The user or the program asked for it.
    Asked,
}

/// What the popover is shown for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct Showing {
    /// What somebody did.
    pub cause: ShowCause,
    /// Where the icon was when it was last clicked.
    pub icon: Option<IconPlace>,
    /// The desktop's leave to take the keyboard (`xdg_activation_v1`), if it gave one.
    pub activation_token: Option<String>,
}

/// What somebody did to see the popover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum ShowCause {
    /// They clicked the icon: the pointer is there.
    IconClicked {
        /// Where the tray says it is; not all do, and some say it wrongly.
        at: Option<Point>,
    },
    /// They asked for it elsewhere: a row of the menu, a notification, a second start.
    Requested,
}

/// Where the icon is, in pixels as the popover's process counts them on this desktop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct IconPlace {
    /// A point in it.
    pub at: Point,
    /// Upper left corner of its monitor.
    pub origin: Point,
    /// Width and height of its monitor.
    pub extent: Point,
}

/// A place on the screen in physical pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct Point {
    /// From the left edge of the leftmost monitor.
    pub x: i32,
    /// From the top edge.
    pub y: i32,
}

/// What the user typed to connect. Texts are as typed, untrimmed.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum TypedCredential {
    /// Client ID and Client Secret.
    Client {
        /// The portal's address; empty: the default one.
        base_url: String,
        /// Client ID.
        client_id: String,
        /// Client Secret.
        #[cfg_attr(feature = "declarations", ts(type = "string"))]
        client_secret: SecretString,
    },
    /// An access token alone: works until it runs out, within half an hour.
    Token {
        /// The portal's address; empty: the default one.
        base_url: String,
        /// The token.
        #[cfg_attr(feature = "declarations", ts(type = "string"))]
        access_token: SecretString,
    },
}

/// How a request of the page went.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum Outcome {
    /// Done; the view that shows it has been sent before.
    Done,
    /// Not done; what was typed stays in the form.
    Refused {
        /// What went wrong as a whole, if it is not about single fields.
        problem: Option<Problem>,
        /// What is wrong with single fields.
        fields: Vec<FieldError>,
    },
}

/// What is wrong with one field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct FieldError {
    /// The field's name as in the form's message: `client_id`, `low`, `refresh_minutes`.
    pub field: String,
    /// A sentence for the user.
    pub message: String,
}

/// Everything the page shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct ViewModel {
    /// The account; none: the page shows how to connect.
    pub account: Option<AccountView>,
    /// The balance; there even without an account, then unknown.
    pub balance: BalanceView,
    /// Whether a request is under way.
    pub is_refreshing: bool,
    /// When the next refresh is due: "Next refresh at 14:15". Empty when none is planned.
    pub next_refresh_text: String,
    /// What is wrong, if anything: the one banner.
    pub problem: Option<Problem>,
    /// The settings as the form shows them.
    pub settings: SettingsForm,
    /// The portal's address where none is typed, a placeholder for the connect form.
    pub default_base_url: String,
    /// What is waited for now that the portal has accepted the typed credential: "Storing…". For the button that was
    /// pressed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "declarations", ts(optional))]
    pub busy_text: Option<String>,
    /// Set when the page is in a normal window and not at a tray icon: a sentence that says why.
    pub window_note: Option<String>,
}

/// Whose balance it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct AccountView {
    /// The name the user gave it.
    pub name: String,
    /// "Connected as partner@example.com"; none when the token doesn't say.
    pub connected_as: Option<String>,
    /// For a pasted token: "This access token works until 14:32." For a credential kept in memory only: that it is.
    pub credential_note: Option<String>,
    /// The built-in simulator, not a real account.
    pub is_demo: bool,
    /// The credential comes from the environment: there is nothing to forget.
    pub is_from_environment: bool,
}

/// The balance in words and digits, ready to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct BalanceView {
    /// The exact amount in the user's number format, at least two decimals: "12,345.60"; "—" when unknown, "•••" when hidden.
    pub amount_text: String,
    /// The currency code, `USD`; empty when the amount is unknown.
    pub currency: String,
    /// How the amount stands against the thresholds.
    pub level: Level,
    /// The level in words: "Below your low threshold of 100.00 USD".
    pub level_text: String,
    /// Whether the amount is hidden on the user's wish.
    pub is_hidden: bool,
    /// Whether the amount may have changed since: a refresh failed, or it is too old.
    pub is_stale: bool,
    /// "Updated 2 minutes ago"; empty when unknown.
    pub age_text: String,
    /// The moment of the reading in full: "Monday, 23 November 2026, 14:05:11"; empty when unknown.
    pub fetched_at_text: String,
    /// One sentence for a screen reader, changed only when something worth saying changed.
    pub announcement: String,
}

/// Something that is wrong: what happened, what the program does about it, what the user can do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct Problem {
    /// Which fault.
    pub code: FaultCode,
    /// What happened, one sentence.
    pub message: String,
    /// What the program does about it and what the user can do, one or two sentences.
    pub hint: String,
    /// The portal's request id, to copy for the vendor's support.
    pub request_id: Option<String>,
    /// The buttons to offer, the most useful first.
    pub remedies: Vec<Remedy>,
}

/// A button that mends something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum Remedy {
    /// "Try again": ask the portal, the keychain or the disk again.
    TryAgain,
    /// "Enter credentials": the page opens the connect form (handled by the page).
    EnterCredentials,
    /// "Keep for this run only" (inside the connect form, handled by the page as `KeepForThisRun`).
    KeepForThisRun,
    /// "Open Partner Portal".
    OpenPortal,
}

/// The settings as a form: every value as the user reads and types it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct SettingsForm {
    /// The account's name.
    pub name: String,
    /// Currency code.
    pub currency: String,
    /// Low threshold, a plain decimal: "100".
    pub low: String,
    /// Critical threshold, a plain decimal: "20".
    pub critical: String,
    /// Whole minutes between refreshes, 1 to 1440.
    pub refresh_minutes: String,
    /// Whether the program starts at login.
    pub start_at_login: bool,
    /// Whether amounts are hidden everywhere (for screen sharing).
    pub hide_amount: bool,
}
