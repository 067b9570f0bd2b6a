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
use partner_balance_core::language::Words;
use partner_balance_core::message_id;

pub use replay::replay;
pub use snooze::{resume, snooze};
pub use state::state;
pub use trial::test;
pub use webhook_secret::webhook_secret;

/// What a notification tells, in a word or two.
fn kind(kind: AlertKind, words: &Words) -> String {
    words.say(match kind {
        AlertKind::Critical => message_id!("command-line-alert-critical"),
        AlertKind::Low => message_id!("command-line-alert-low"),
        AlertKind::Days => message_id!("command-line-alert-days"),
        AlertKind::Refused => message_id!("command-line-alert-refused"),
        AlertKind::Token => message_id!("command-line-alert-token"),
        AlertKind::Blind => message_id!("command-line-alert-blind"),
        AlertKind::Reminder => message_id!("command-line-alert-reminder"),
        AlertKind::Recovered => message_id!("command-line-alert-recovered"),
    })
}

/// "critical, low".
fn listed(kinds: impl Iterator<Item = AlertKind>, words: &Words) -> String {
    let kinds: Vec<String> = kinds.map(|it| kind(it, words)).collect();
    words.list(&kinds.iter().map(String::as_str).collect::<Vec<_>>())
}
