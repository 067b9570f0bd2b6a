//! What alert settings would have told lately, as a sentence for their form. Must not know how that is found out.

use strum::VariantArray as _;

use crate::alerts::AlertKind;
use crate::alerts::preview::Preview;
use crate::fault::Fault;

/// Said while a field of the form can't be read.
pub const UNREADABLE: &str =
    "Correct the values first: then this line says how many notifications they would have meant.";

/// Said where the account has gone, or is another owner's by now.
pub const OF_ANOTHER: &str = "The account has changed meanwhile.";

/// "With these settings: 3 notifications in the last 30 days (1 critical, 2 reminders)."; without a preview, why.
#[must_use]
pub fn sentence(preview: Option<&Preview>) -> String {
    let Some(Preview { days, told }) = preview else {
        return "There are no readings of a whole day in the last 30 days to try these settings on.".to_owned();
    };
    let time = if *days == 1 { "day".to_owned() } else { format!("{days} days") };
    let count = match told.len() {
        0 => "no notification".to_owned(),
        1 => "1 notification".to_owned(),
        many => format!("{many} notifications"),
    };
    let kinds: Vec<String> = AlertKind::VARIANTS.iter().filter_map(|kind| counted(*kind, told)).collect();
    let kinds = if kinds.is_empty() { String::new() } else { format!(" ({})", kinds.join(", ")) };
    format!("With these settings: {count} in the last {time}{kinds}.")
}

/// Said where the readings can't be read.
#[must_use]
pub fn unknown(fault: &Fault) -> String {
    format!("The history can't be read ({}): what these settings would have told is not known.", fault.detail)
}

/// "2 reminders"; none without one.
fn counted(kind: AlertKind, told: &[AlertKind]) -> Option<String> {
    let count = told.iter().filter(|other| **other == kind).count();
    let word = match kind {
        AlertKind::Critical => "critical",
        AlertKind::Low => "low",
        AlertKind::Days => "days left",
        AlertKind::Refused => "credentials refused",
        AlertKind::Token => "access token",
        AlertKind::Blind => "not read",
        AlertKind::Reminder if count == 1 => "reminder",
        AlertKind::Reminder => "reminders",
        AlertKind::Recovered => "topped up",
    };
    (count > 0).then(|| format!("{count} {word}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preview_says_how_many_of_which_kind_in_which_time() {
        use AlertKind::{Critical, Low, Recovered, Reminder};
        for (days, told, words) in [
            (30, vec![], "no notification in the last 30 days."),
            (1, vec![Low], "1 notification in the last day (1 low)."),
            (12, vec![Reminder, Low, Reminder], "3 notifications in the last 12 days (1 low, 2 reminders)."),
            (
                30,
                vec![Critical, Reminder, Recovered],
                "3 notifications in the last 30 days (1 critical, 1 reminder, 1 topped up).",
            ),
        ] {
            let preview = Preview { days, told };
            assert_eq!(sentence(Some(&preview)), format!("With these settings: {words}"));
        }
        assert!(sentence(None).starts_with("There are no readings of a whole day"));
    }
}
