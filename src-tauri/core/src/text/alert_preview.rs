//! What alert settings would have told lately, as a sentence for their form. Must not know how that is found out.

use strum::VariantArray as _;

use crate::alerts::AlertKind;
use crate::alerts::preview::Preview;
use crate::fault::Fault;
use crate::language::{Value, Words};
use crate::{message_id, say};

/// Said while a field of the form can't be read.
#[must_use]
pub fn unreadable(words: &Words) -> String {
    words.say("alerts-preview-unreadable")
}

/// Said where the account has gone, or is another owner's by now.
#[must_use]
pub fn of_another(words: &Words) -> String {
    words.say("alerts-preview-of-another")
}

/// "With these settings: 3 notifications in the last 30 days (1 critical, 2 reminders)."; without a preview, why.
#[must_use]
pub fn sentence(preview: Option<&Preview>, words: &Words) -> String {
    let Some(Preview { days, told }) = preview else { return words.say("alerts-preview-none") };
    let (count, days) = (told.len(), u64::try_from(*days).unwrap_or_default());
    let kinds: Vec<String> = AlertKind::VARIANTS.iter().filter_map(|kind| counted(*kind, told, words)).collect();
    if kinds.is_empty() {
        return say!(words, "alerts-preview", count = count, days = days);
    }
    let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
    say!(words, "alerts-preview-kinds", count = count, days = days, kinds = Value::Phrase(&words.list(&kinds)))
}

/// Said where the readings can't be read.
#[must_use]
pub fn unknown(fault: &Fault, words: &Words) -> String {
    say!(words, "alerts-preview-unknown", detail = &fault.detail)
}

/// "2 reminders"; none without one.
fn counted(kind: AlertKind, told: &[AlertKind], words: &Words) -> Option<String> {
    let count = told.iter().filter(|other| **other == kind).count();
    let id = match kind {
        AlertKind::Critical => message_id!("alerts-preview-critical"),
        AlertKind::Low => message_id!("alerts-preview-low"),
        AlertKind::Days => message_id!("alerts-preview-days"),
        AlertKind::Refused => message_id!("alerts-preview-refused"),
        AlertKind::Token => message_id!("alerts-preview-token"),
        AlertKind::Blind => message_id!("alerts-preview-blind"),
        AlertKind::Reminder => message_id!("alerts-preview-reminders"),
        AlertKind::Recovered => message_id!("alerts-preview-recovered"),
    };
    (count > 0).then(|| words.say_with(id, &[("count", count.into())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

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
            assert_eq!(sentence(Some(&preview), english()), format!("With these settings: {words}"));
        }
        assert!(sentence(None, english()).starts_with("There are no readings of a whole day"));
    }
}
