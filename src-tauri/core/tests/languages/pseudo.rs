//! What core says of faults, alerts and the rest, in the pseudo-language: every letter of a message has an accent there.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::account::Thresholds;
use partner_balance_core::alerts::preview::Preview;
use partner_balance_core::alerts::{AlertKind, AlertMemory, AlertRules, AlertSettings, AlertStep, Look, Notice};
use partner_balance_core::base_url::BaseUrlError;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::forecast::NoForecast;
use partner_balance_core::language::{Language, Words};
use partner_balance_core::money::{Amount, Currency};
use partner_balance_core::text::alerts::AlertContext;
use partner_balance_core::text::ways_out::UnsentContext;
use partner_balance_core::text::{self, DisplayFormats, HistoryRequest, RetryState};
use partner_balance_core::ways_out::{Attempts, SendFailure, Way};
use partner_balance_core::webhook_url::WebhookUrlError;
use strum::VariantArray as _;

/// Names and what is typed.
const NAMES: [&str; 17] = [
    "Partner Balance",
    "Partner Portal",
    "Client ID",
    "Client Secret",
    "Client IP Restriction",
    "System > API",
    "Yeastar",
    "USD",
    "GNOME Flashback",
    "GNOME",
    "i3",
    "sway",
    "https",
    "NAME",
    "DETAIL",
    "503",
    "30",
];

fn assert_translated(texts: impl IntoIterator<Item = String>) {
    for text in texts {
        let rest = NAMES.iter().fold(text.clone(), |rest, name| rest.replace(name, ""));
        assert!(!rest.contains(|letter: char| letter.is_ascii_alphabetic()), "{text}\nhas: {rest}");
    }
}

fn formats() -> DisplayFormats {
    // Dates in Japanese have no letters.
    DisplayFormats::new(Language::Pseudo, "ja-JP", TimeZone::UTC)
}

fn words() -> Words {
    Words::new(Language::Pseudo, "ja-JP")
}

#[test]
#[should_panic(expected = "has: [Ţéšţ]  of it")]
fn a_word_that_is_not_translated_is_found() {
    assert_translated(["[Ţéšţ] NAME of it".to_owned()]);
}

#[test]
fn every_fault_is_translated() {
    let words = words();
    for code in FaultCode::VARIANTS {
        let fault = Fault::new(*code, "DETAIL");
        let problems = [
            text::problem(&fault, &RetryState::Running, &words),
            text::problem(&fault, &RetryState::NotStored, &words),
            text::settings_save_problem(&fault, &words),
            text::history_problem(&fault, &words),
            text::history_request_problem(&fault, HistoryRequest::Export, &words),
        ];
        assert_translated(problems.into_iter().flat_map(|it| [it.message, it.hint]));
        let told = text::command_line::fault_text(&fault, &words);
        // Its hints name commands, options and files.
        assert_translated([told.message]);
        assert!(told.hint.contains(|letter: char| !letter.is_ascii()), "{}", told.hint);
    }
    let texts = NoForecast::VARIANTS.iter().map(|why| text::days_left::reason(*why, &words));
    assert_translated(texts);
    let nothing = text::nothing_stored_problem(&words);
    assert_translated([nothing.message, nothing.hint, text::storing(&words), text::paused(&words)]);
    for error in [BaseUrlError::NotEncrypted, BaseUrlError::TooMuch] {
        assert_translated([error.sentence(&words)]);
        assert!(error.to_string().starts_with("The address must"), "Display is English: {error}");
    }
    assert_translated([WebhookUrlError::TooMuch.sentence(&words)]);
    assert_translated([text::no_tray::needs("i3", &words), text::no_tray::needs("sway", &words)]);
}

/// A memory of 90.00 that last for six days, warned of before.
fn memory(rules: AlertRules) -> AlertMemory {
    let at: Timestamp = "2026-11-20T14:05:00Z".parse().unwrap();
    let look = Look::Good { amount: Amount::whole(90), days_left: Some(5.8) };
    let token_ends_at = Some("2026-11-23T14:30:00Z".parse().unwrap());
    let good = AlertStep::Looked { at, look, rules, token_ends_at };
    AlertMemory::default().after(&good).after(&AlertStep::Told(Notice { at, kind: AlertKind::Low, also: vec![] }))
}

#[test]
fn every_alert_is_translated() {
    let thresholds = Thresholds { low: Amount::whole(100), critical: Amount::whole(20) };
    let memory = memory(AlertRules { thresholds, settings: AlertSettings::default() });
    let at = "2026-11-23T14:05:00Z".parse().unwrap();
    let formats = formats();
    for hides_amounts in [false, true] {
        let currency = Currency::USD;
        let context =
            AlertContext { account: "NAME", currency, thresholds, memory: &memory, formats: &formats, hides_amounts };
        for kind in AlertKind::VARIANTS {
            let notice = Notice { at, kind: *kind, also: AlertKind::VARIANTS.to_vec() };
            let told = text::alerts::notice(&notice, &context);
            assert_translated([told.summary, told.body]);
        }
    }
    let words = formats.words();
    let told = text::alerts::test("NAME", words);
    let not_sent = text::alerts::test_not_sent("DETAIL", words);
    assert_translated([told.summary, told.body, text::alerts::test_sent(words), not_sent]);
    let preview = Preview { days: 12, told: AlertKind::VARIANTS.to_vec() };
    assert_translated([text::alert_preview::sentence(Some(&preview), words), text::alert_preview::unreadable(words)]);
}

#[test]
fn every_reason_why_an_alert_was_not_taken_is_translated() {
    let formats = formats();
    let queued_at: Timestamp = "2026-11-23T14:05:00Z".parse().unwrap();
    let attempts = Attempts::new(queued_at);
    for failure in [
        SendFailure::NotReached("DETAIL".to_owned()),
        SendFailure::Gone,
        SendFailure::SecretLocked,
        SendFailure::SecretUnavailable("DETAIL".to_owned()),
        SendFailure::TooSlow(std::time::Duration::from_secs(30)),
    ] {
        for way in [Way::Program, Way::Webhook] {
            let now = queued_at;
            let (failure, attempts, formats) = (&failure, &attempts, &formats);
            let context = UnsentContext { account: "NAME", way, failure, attempts, now, formats };
            let problems = [text::ways_out::waiting(&context)];
            assert_translated(problems.into_iter().flat_map(|it| [it.message, it.hint]));
        }
    }
}
