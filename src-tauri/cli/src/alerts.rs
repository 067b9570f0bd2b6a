//! `alerts`: what the policy of alerts has told and will tell, a snooze, a test, the secret of a webhook, and what other settings
//! would have told. Reads the memory that the tray program keeps; what is told and when is the core's.

mod looks_file;
mod replay;
mod snooze;
mod state;
mod trial;
mod ways_out;
mod webhook_secret;

use partner_balance_core::alerts::AlertKind;

pub use replay::replay;
pub use snooze::{resume, snooze};
pub use state::state;
pub use trial::test;
pub use webhook_secret::webhook_secret;

/// What a notification tells, in a word or two.
fn kind_words(kind: AlertKind) -> &'static str {
    match kind {
        AlertKind::Critical => "critical",
        AlertKind::Low => "low",
        AlertKind::Days => "days left",
        AlertKind::Refused => "credentials refused",
        AlertKind::Token => "access token ends",
        AlertKind::Blind => "can't be read",
        AlertKind::Reminder => "reminder",
        AlertKind::Recovered => "topped up",
    }
}

/// "critical, low".
fn all_words(kinds: impl Iterator<Item = AlertKind>) -> String {
    kinds.map(kind_words).collect::<Vec<_>>().join(", ")
}
