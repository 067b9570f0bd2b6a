//! Sentences for faults and alerts, and the user's formats for numbers and times. Decides nothing: what is wrong,
//! stale or due is decided by the caller. Short labels are in `view` and `menu`; mistakes in typed values have their
//! sentences where they are found (`base_url`, and `settings` in the engine). All words are in the catalogs.

pub mod alert_preview;
pub mod alerts;
mod axis;
pub mod command_line;
mod dates;
pub mod days_left;
mod faults;
mod format_locale;
mod formats;
pub mod no_tray;
pub mod updates;
pub mod ways_out;

use crate::account::{Level, Thresholds};
use crate::language::Words;
use crate::money::Currency;
use crate::{message_id, say};

pub use alerts::AlertText;
pub(crate) use dates::Shape;
pub use faults::{
    HistoryRequest, RetryState, When, history_problem, history_request_problem, history_warning, message,
    nothing_stored_problem, problem, settings_problem, settings_save_problem, variable_sentence,
};
pub use format_locale::format_locale;
pub use formats::{DisplayFormats, FormatLocales};

/// Displayed when the amount is unknown.
pub const UNKNOWN_AMOUNT: &str = "—";
/// Displayed when the user hides amounts.
pub const HIDDEN_AMOUNT: &str = "•••";
/// The product's name.
pub const PRODUCT: &str = "Partner Balance";

/// The notification for a popover that can't be opened: its first line and its text. `reason` is the system's.
#[must_use]
pub fn no_window(reason: &str, words: &Words) -> (String, String) {
    (words.say("problems-no-window-summary"), say!(words, "problems-no-window-body", reason = reason))
}

/// The question to a user of Windows whose computer can't show the window.
#[must_use]
pub fn no_web_view(words: &Words) -> String {
    let paragraphs = [
        words.say("problems-no-web-view-message"),
        words.say("problems-no-web-view-hint"),
        words.say("problems-no-web-view-question"),
    ];
    paragraphs.join("\n\n")
}

/// Of an account that the user has paused.
#[must_use]
pub fn paused(words: &Words) -> String {
    words.say("balance-paused")
}

/// Shown while the keychain stores a credential.
#[must_use]
pub fn storing(words: &Words) -> String {
    words.say("balance-storing")
}

/// "3 more accounts", below those that there was room for.
#[must_use]
pub fn more_accounts(count: usize, words: &Words) -> String {
    say!(words, "balance-more-accounts", count = count)
}

/// A level in one word, by itself: "Low".
#[must_use]
pub fn level(level: Level, words: &Words) -> String {
    words.say(match level {
        Level::Normal => message_id!("balance-level-normal"),
        Level::Low => message_id!("balance-level-low"),
        Level::Critical => message_id!("balance-level-critical"),
        Level::Unknown => message_id!("balance-level-unknown"),
    })
}

/// A level in one word, inside a line: "low".
#[must_use]
pub fn level_word(level: Level, words: &Words) -> String {
    words.say(match level {
        Level::Normal => message_id!("balance-level-word-normal"),
        Level::Low => message_id!("balance-level-word-low"),
        Level::Critical => message_id!("balance-level-word-critical"),
        Level::Unknown => message_id!("balance-level-word-unknown"),
    })
}

/// The level in words: "Low: below your threshold of 100.00 USD".
#[must_use]
pub fn level_sentence(level: Level, thresholds: Thresholds, currency: Currency, formats: &DisplayFormats) -> String {
    let (words, money) = (formats.words(), |amount| formats.money(amount, currency));
    match level {
        Level::Normal => say!(words, "balance-level-sentence-normal", threshold = money(thresholds.low)),
        Level::Low => say!(words, "balance-level-sentence-low", threshold = money(thresholds.low)),
        Level::Critical => say!(words, "balance-level-sentence-critical", threshold = money(thresholds.critical)),
        Level::Unknown => words.say("balance-level-sentence-unknown"),
    }
}

/// A sentence as the last part of a line, without its full stop.
pub(crate) fn without_full_stop(sentence: &str) -> &str {
    sentence.trim_end_matches(['.', '。'])
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::tz::TimeZone;

    use super::*;
    use crate::base_url::BaseUrlError;
    use crate::fault::{Fault, FaultCode, VariableFault};
    use crate::language::{Language, english};

    fn formats(tag: &str) -> DisplayFormats {
        DisplayFormats::new(Language::English, tag, TimeZone::UTC)
    }

    #[test]
    fn p1_an_amount_is_shown_with_all_its_decimals_and_at_least_two() {
        for (tag, amount, text) in [
            ("en-US", "675.24", "675.24"),
            ("en-US", "0", "0.00"),
            ("en-US", "1234567.5", "1,234,567.50"),
            ("en-US", "675.2412", "675.2412"),
            ("en-US", "675.2400", "675.24"),
            ("en-US", "-40", "-40.00"),
            ("de-DE", "1234567.5", "1.234.567,50"),
            ("de-CH", "1234567.5", "1'234'567.50"),
            ("en-IN", "1234567.5", "12,34,567.50"),
            ("fr-FR", "1234567.5", "1\u{a0}234\u{a0}567,50"),
            ("not a tag", "1234.5", "1,234.50"),
            ("en-US", "1234567890123456789012345678", "1,234,567,890,123,456,789,012,345,678.00"),
        ] {
            assert_eq!(formats(tag).amount(amount.parse().unwrap()), text, "{tag} {amount}");
        }
    }

    #[test]
    fn times_are_short_and_clear() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let formats = formats("en-GB");
        let now = at("2026-11-23T14:05:11Z");
        for (moment, short, age) in [
            ("2026-11-23T14:05:00Z", "14:05", "just now"),
            ("2026-11-23T14:05:40Z", "14:05", "just now"),
            ("2026-11-23T14:04:00Z", "14:04", "1 minute ago"),
            ("2026-11-23T13:05:12Z", "13:05", "59 minutes ago"),
            ("2026-11-23T12:05:11Z", "12:05", "2 hours ago"),
            ("2026-11-22T14:00:00Z", "22 Nov, 14:00", "1 day ago"),
            ("2025-11-22T14:00:00Z", "22 Nov 2025, 14:00", "366 days ago"),
            ("2026-11-23T16:00:00Z", "16:00", "at 16:00"),
        ] {
            assert_eq!(formats.moment(at(moment), now), short, "{moment}");
            assert_eq!(formats.age(at(moment), now), age, "{moment}");
        }
        assert_eq!(formats.full_moment(now), "Monday, 23 November 2026 at 14:05:11");
    }

    #[test]
    fn relative_times_are_in_the_language_of_the_sentence_whatever_the_locales_of_numbers_and_dates() {
        let now: Timestamp = "2026-11-23T14:05:11Z".parse().unwrap();
        for locales in ["sv-SE", "de-AT", "en-US"].map(FormatLocales::from) {
            let age = |language| {
                let formats = DisplayFormats::new(language, locales, TimeZone::UTC);
                formats.age(now - jiff::SignedDuration::from_mins(2), now)
            };
            assert_eq!(age(Language::English), "2 minutes ago", "{locales:?}");
            assert_eq!(age(Language::German), "vor 2 Minuten", "{locales:?}");
        }
        assert_eq!(formats("de-DE").percent(90), "90%");
    }

    #[test]
    fn numbers_and_dates_may_be_of_two_locales() {
        let now: Timestamp = "2026-11-23T14:05:11Z".parse().unwrap();
        let locales = FormatLocales { numbers: "de-CH", dates: "en-US" };
        let formats = DisplayFormats::new(Language::German, locales, TimeZone::UTC);
        assert_eq!(formats.amount("1234.5".parse().unwrap()), "1'234.50");
        assert_eq!(formats.day(now, now), "November 23");
        assert_eq!(say!(formats.words(), "balance-more-accounts", count = 1234_u32), "1'234 weitere Konten");
    }

    /// Every language of two and three letters that there can be.
    fn all_languages() -> impl Iterator<Item = String> {
        let letters = || (b'a'..=b'z').map(char::from);
        let pairs: Vec<String> = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}"))).collect();
        let triples: Vec<String> = pairs.iter().flat_map(|pair| letters().map(move |c| format!("{pair}{c}"))).collect();
        pairs.into_iter().chain(triples)
    }

    #[test]
    fn every_month_has_a_name_in_every_locale() {
        let now: Timestamp = "2026-11-23T14:05:11Z".parse().unwrap();
        for tag in all_languages() {
            let formats = DisplayFormats::new(Language::Hebrew, tag.as_str(), TimeZone::UTC);
            let day = formats.lasting_moment(now, now);
            assert!(!day.contains("M11"), "{tag}: {day}");
        }
        for (tag, day) in
            [("iw-IL", "23 בנובמבר"), ("cmn-TW", "11月23日"), ("tl-PH", "Nobyembre 23"), ("nan-TW", "23 בנובמבר")]
        {
            let formats = DisplayFormats::new(Language::Hebrew, tag, TimeZone::UTC);
            assert_eq!(formats.day(now, now), day, "{tag}");
        }
    }

    #[test]
    fn a_date_has_the_order_the_names_and_the_hours_of_the_locale() {
        let now: Timestamp = "2026-11-23T14:05:11Z".parse().unwrap();
        for (tag, moment, day, time) in [
            ("en-US", "Nov 23, 2:05 PM", "November 23", "2:05 PM"),
            ("de-DE", "23. Nov., 14:05", "23. November", "14:05"),
            ("ja-JP", "11月23日 14:05", "11月23日", "14:05"),
            ("th-TH", "23 พ.ย. 14:05", "23 พฤศจิกายน", "14:05"),
            ("ar-EG", "٢٣ نوفمبر، ٢:٠٥ م", "٢٣ نوفمبر", "٢:٠٥ م"),
            ("en-US-u-hc-h23", "Nov 23, 14:05", "November 23", "14:05"),
            ("not a tag", "23 Nov, 14:05", "23 November", "14:05"),
            ("", "23 Nov, 14:05", "23 November", "14:05"),
        ] {
            let formats = formats(tag);
            let plain = |text: String| {
                assert!(!text.contains('\u{202f}'), "no font of a console has it: {text}");
                text.replace('\u{a0}', " ").replace('\u{200f}', "")
            };
            assert_eq!(plain(formats.lasting_moment(now, now)), moment, "{tag}");
            assert_eq!(plain(formats.day(now, now)), day, "{tag}");
            assert_eq!(plain(formats.moment(now, now)), time, "{tag}");
        }
        // The year is the Gregorian one where another calendar is usual.
        let later = "2027-01-01T00:00:00Z".parse().unwrap();
        assert!(formats("th-TH").day(now, later).contains("2026"), "{}", formats("th-TH").day(now, later));
    }

    #[test]
    fn a_lasting_moment_always_says_its_day_in_the_zone_the_user_is_in() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let mut formats = formats("en-GB");
        let now = at("2026-11-23T23:55:00Z");
        assert_eq!(formats.lasting_moment(now, now), "23 Nov, 23:55");
        assert_eq!(formats.lasting_moment(at("2025-12-31T23:55:00Z"), now), "31 Dec 2025, 23:55");
        formats.set_zone(TimeZone::fixed(jiff::tz::offset(2)));
        assert_eq!(formats.lasting_moment(now, now), "24 Nov, 01:55");
    }

    #[test]
    fn every_fault_says_what_happened_what_is_done_and_what_to_do() {
        use FaultCode as F;
        let all = [
            F::Offline,
            F::TimedOut,
            F::PortalDown,
            F::RateLimited,
            F::CredentialsRefused,
            F::CredentialsMissing,
            F::TokenExpired,
            F::AddressRefused,
            F::WrongAddress,
            F::AddressChanged,
            F::ProxyFailed,
            F::CertificateRefused,
            F::UnexpectedReply,
            F::KeychainLocked,
            F::KeychainMissing,
            F::KeychainFailed,
            F::HistoryUnavailable,
            F::SettingsUnavailable,
        ];
        for code in all {
            let fault = Fault::new(code, "HTTP 502").with_request_id(Some("id".into()));
            let problem = problem(&fault, &RetryState::Scheduled(When::At("14:05".into())), english());
            assert!(problem.message.ends_with('.'), "{}", problem.message);
            assert!(problem.hint.starts_with("Trying again at 14:05. "), "{}", problem.hint);
            assert!(problem.hint.ends_with('.'), "{}", problem.hint);
            assert!(!problem.remedies.is_empty(), "{code:?}");
            assert_eq!(problem.request_id.as_deref(), Some("id"));
        }
    }

    #[test]
    fn a_detail_is_told_where_there_is_one() {
        let told = |code, detail| {
            let fault = Fault::new(code, detail);
            (problem(&fault, &RetryState::WaitingForUser, english()), history_problem(&fault, english()))
        };
        for code in [FaultCode::HistoryUnavailable, FaultCode::SettingsUnavailable] {
            let (plain, of_history) = told(code, "");
            for problem in [&plain, &of_history] {
                assert!(!problem.message.contains('('), "{}", problem.message);
                assert!(!problem.hint.contains("  "), "{}", problem.hint);
            }
        }
        let (_, full) = told(FaultCode::HistoryUnavailable, "the disk is full");
        assert_eq!(full.message, "Readings can't be saved (the disk is full).");
    }

    #[test]
    fn what_is_wrong_with_a_variable_of_the_environment_is_told_in_the_users_language() {
        let german = crate::language::Words::new(Language::German, "de-DE");
        for (wrong, in_english, in_german) in [
            (VariableFault::NotSet("X"), "X is not set.", "X ist nicht gesetzt."),
            (
                VariableFault::Address("X", BaseUrlError::NotAnAddress),
                "X: This is not a web address. It should look like https://openapi.partner.yeastar.com.",
                "X: Das ist keine Webadresse. Sie sollte so aussehen: https://openapi.partner.yeastar.com.",
            ),
        ] {
            assert_eq!(variable_sentence(wrong, english()), in_english);
            assert_eq!(variable_sentence(wrong, &german), in_german);
            let fault = Fault::new(FaultCode::EnvironmentUnusable, "in English").with_variable(wrong);
            let hint = problem(&fault, &RetryState::WaitingForUser, &german).hint;
            assert!(hint.contains(&format!("{in_german} Korrigieren")) && !hint.contains("English"), "{hint}");
        }
    }
}
