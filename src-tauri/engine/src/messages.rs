//! The messages between the resident program and the popover: JSON lines over the child's stdin and stdout; in a module
//! below, the JSON of the command line. Owns the page's field names; other modules write the sentences in them.

mod language;
mod status;

use partner_balance_core::account::{AccountKey, AccountOrder};
use partner_balance_core::alerts::SnoozeChoice;
use partner_balance_core::chart::ChartView;
use partner_balance_core::history::SeriesRange;
use partner_balance_core::page::{AlertForm, FieldError, Problem, Remedy, SettingsForm, ViewModel};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

pub use language::{LanguageChoice, PageLanguage};
pub use status::{AccountStatus, EmptyOn, ReadingState, StatusFault, in_tenths};

/// Down: from the resident program to the popover process. `View`, `Reply` and `OpenSettings` go on to the page
/// as they are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum ToPopover {
    /// The view to show.
    View {
        /// What to paint.
        view: Box<ViewModel>,
        /// What the page says by itself: with the first view of its process, and again when the language has changed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "declarations", ts(optional))]
        language: Option<Box<PageLanguage>>,
    },
    /// The reply to the page's request with the same id.
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
    /// Show the settings.
    OpenSettings,
    /// Hide the window (the popover process itself handles this).
    Hide,
}

/// Up: from the page to the resident program. What the popover's process itself reports is the shell's own.
///
/// Has no `Serialize`, because it contains secrets.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum FromPopover {
    /// The page has painted its first view and listens.
    Ready,
    /// The user closed the popover from the page (Esc).
    Close,
    /// Ask the portal now.
    Refresh {
        /// For which account; none: for all.
        account: Option<AccountKey>,
    },
    /// Show one of several accounts.
    OpenAccount {
        /// Which; none: their list.
        account: Option<AccountKey>,
    },
    /// Save in which order several accounts are listed.
    ArrangeAccounts {
        /// Echoed in the reply.
        id: u32,
        /// By urgency, or as follows.
        order: AccountOrder,
        /// The user's order.
        accounts: Vec<AccountKey>,
    },
    /// Test these credentials of a new account and, if they work, store them.
    AddAccount {
        /// Echoed in the reply.
        id: u32,
        /// What to call it; empty: the usual name.
        name: String,
        /// What was typed.
        credential: TypedCredential,
    },
    /// Test these credentials and, if they work, store them.
    Connect {
        /// Echoed in the reply.
        id: u32,
        /// The account to connect; none: the first one.
        account: Option<AccountKey>,
        /// What was typed.
        credential: TypedCredential,
    },
    /// Keep the tested credential, which the keychain could not store, in memory until the program ends.
    KeepForThisRun {
        /// Echoed in the reply.
        id: u32,
    },
    /// Store the tested credential, which the keychain could not store, again.
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
        /// The account the form was shown for; none: there is no account.
        account: Option<AccountKey>,
        /// What was typed.
        settings: SettingsForm,
    },
    /// Save the alert settings of an account.
    SaveAlerts {
        /// Echoed in the reply.
        id: u32,
        /// Which.
        account: AccountKey,
        /// What was typed.
        alerts: AlertForm,
    },
    /// Say how many notifications these alert settings would have meant lately.
    PreviewAlerts {
        /// Echoed in the reply, which doesn't come if a newer request came before this one's turn.
        id: u32,
        /// Of which account.
        account: AccountKey,
        /// What was typed.
        alerts: AlertForm,
    },
    /// Show a notification like an alert of this account, to see whether it arrives.
    TestNotification {
        /// Echoed in the reply.
        id: u32,
        /// Which.
        account: AccountKey,
    },
    /// Snooze the alerts of an account.
    Snooze {
        /// Which.
        account: AccountKey,
        /// Until when.
        choice: SnoozeChoice,
    },
    /// End the snooze of an account.
    EndSnooze {
        /// Which.
        account: AccountKey,
    },
    /// Remove the account and all its data.
    Forget {
        /// Echoed in the reply.
        id: u32,
        /// Which.
        account: AccountKey,
    },
    /// Make the chart of the balance.
    DrawChart {
        /// Echoed in the reply, which doesn't come if the account is another's by then.
        id: u32,
        /// Of which account.
        account: AccountKey,
        /// How far back.
        range: SeriesRange,
    },
    /// Write the account's readings to a file in the user's folder for downloads.
    ExportHistory {
        /// Echoed in the reply.
        id: u32,
        /// Which.
        account: AccountKey,
    },
    /// Remove the account's readings, but the newest.
    DeleteHistory {
        /// Echoed in the reply.
        id: u32,
        /// Which.
        account: AccountKey,
    },
    /// The user has left the form for credentials: discard what was typed, and end what waits for it.
    FormLeft,
    /// The button of the problem banner.
    Remedy {
        /// Which one.
        remedy: Remedy,
    },
    /// Open the Partner Portal in the browser.
    OpenPortal,
    /// End the program. Needed because some trays show no menu, and there may be no tray.
    Quit,
}

/// What the popover is shown for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct Showing {
    /// What the user did.
    pub cause: ShowCause,
    /// Where the icon was when it was last clicked.
    pub icon: Option<IconPlace>,
    /// The desktop's permission to take the keyboard focus (`xdg_activation_v1`), if it gave one.
    pub activation_token: Option<String>,
}

/// What the user did to open the popover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum ShowCause {
    /// They clicked the icon: the pointer is there.
    IconClicked {
        /// The position from the tray. Some trays give none or a wrong one.
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
    /// The chart.
    Chart {
        /// What to draw.
        chart: ChartView,
    },
    /// The answer in words.
    Sentence {
        /// One sentence or two.
        text: String,
    },
    /// A file was written.
    Exported {
        /// Its path.
        path: String,
    },
    /// Not done; what was typed stays in the form.
    Refused {
        /// What went wrong as a whole, if it is not about single fields.
        problem: Option<Problem>,
        /// What is wrong with single fields.
        fields: Vec<FieldError>,
    },
}
