//! `forecast --from`: a file instead of an account.

use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use partner_balance_core::forecast::NoForecast;
use serde_json::Value;
use strum::VariantArray as _;

use crate::scene::{Ended, fed};

/// A hundred days of a file, ten spent on each.
pub fn readings() -> String {
    let start: Timestamp = "2026-08-15T09:00:00Z".parse().unwrap();
    let line = |day: i64| {
        let at = start + SignedDuration::from_hours(24 * day);
        format!("{at},{}.50\n", 2000 - 10 * day)
    };
    std::iter::once("time,balance\n".to_owned()).chain((0..100).map(line)).collect()
}

/// Without an account, a portal, a home.
fn from_file(folder: &Path, arguments: &[&str], input: &str) -> Ended {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_partner-balance"));
    command.args(["forecast", "--now", "2026-11-23T09:00:00Z"]).args(arguments);
    command.env_clear().env("TZ", "UTC").current_dir(folder);
    fed(&mut command, input)
}

#[test]
fn a_file_is_forecast_without_an_account_or_a_home() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("spring.csv"), readings()).unwrap();
    let told = from_file(folder.path(), &["--from", "spring.csv", "--json"], "");
    assert_eq!((told.code, told.err.as_str()), (Some(0), ""), "{}", told.out);
    let object: Value = serde_json::from_str(&told.out).unwrap();
    let fields: Vec<&str> = told.out.split('"').filter(|word| object.get(*word).is_some()).collect();
    let expected = [
        "account",
        "balance",
        "threshold",
        "days_left",
        "empty_on",
        "reason",
        "spend_per_day",
        "expected_charges",
        "confidence",
        "based_on_days",
    ];
    assert_eq!(fields, expected);
    assert_eq!((&object["account"], &object["balance"]), (&"spring".into(), &"1010.50".into()));
    assert_eq!((&object["threshold"], &object["reason"]), (&"0".into(), &Value::Null));
    let middle = object["days_left"]["p50"].as_f64().unwrap();
    assert!((90.0..112.0).contains(&middle), "{object}");
    assert!((9.0..11.0).contains(&object["spend_per_day"].as_f64().unwrap()), "{object}");
    assert_eq!((&object["based_on_days"], &object["confidence"]), (&99.into(), &"good".into()));
    let piped = from_file(folder.path(), &["--from", "-", "--json", "--threshold", "500"], &readings());
    let object: Value = serde_json::from_str(&piped.out).unwrap();
    assert_eq!((&object["account"], &object["threshold"]), (&"stdin".into(), &"500".into()));
    assert!((40.0..60.0).contains(&object["days_left"]["p50"].as_f64().unwrap()), "{object}");
    let people = from_file(folder.path(), &["--from", "spring.csv"], "").out;
    assert!(people.starts_with("spring: 1,010.50\nAbout "), "{people}");
    assert!(people.contains("That is until it falls below 0.00, if nothing is topped up.\n"), "{people}");
    let below = from_file(folder.path(), &["--from", "spring.csv", "--threshold", "2000"], "").out;
    assert!(below.starts_with("spring: 1,010.50\nBelow 2,000.00 already.\n"), "{below}");
    let again = from_file(folder.path(), &["--from", "spring.csv", "--json"], "");
    assert_eq!(told.out, again.out, "the same for the same readings");
    let schema: Value = serde_json::from_str(include_str!("../../forecast.schema.json")).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let none = from_file(folder.path(), &["--from", "-", "--json"], "").out;
    let early = from_file(folder.path(), &["--from", "nowhere", "--json"], "").out;
    for text in [&told.out, &piped.out, &none, &early] {
        let told: Value = serde_json::from_str(text).unwrap();
        let errors: Vec<String> = validator.iter_errors(&told).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{text}{errors:?}");
    }
    let mut zero: Value = serde_json::from_str(&none).unwrap();
    assert_eq!(zero["reason"].take(), "no_reading");
    assert!(!validator.is_valid(&zero), "a reason is wanted where there is no forecast");
    let reasons: Vec<&str> = NoForecast::VARIANTS.iter().map(|reason| (*reason).into()).collect();
    for (reason, known) in reasons.iter().zip(schema["properties"]["reason"]["enum"].as_array().unwrap()) {
        assert_eq!(known, reason);
    }
}

#[test]
fn a_file_that_can_t_be_used_is_told_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("bad.csv"), "time,balance\n2026-11-01T08:00:00Z,5\n1.11.2026,4\n").unwrap();
    let told = from_file(folder.path(), &["--from", "bad.csv"], "");
    insta::assert_snapshot!("forecast_bad_line", told.shown());
    let json = from_file(folder.path(), &["--from", "bad.csv", "--json"], "");
    assert!(json.code == Some(1) && json.out.starts_with("{\"error\":"), "{}", json.out);
    let missing = from_file(folder.path(), &["--from", "nowhere.csv"], "");
    assert!(missing.code == Some(1) && missing.err.contains("there is no such file"), "{}", missing.err);
    let empty = from_file(folder.path(), &["--from", "-", "--json"], "time,balance\n");
    assert!(empty.code == Some(0) && empty.out.contains("\"reason\":\"no_reading\""), "{}", empty.out);
    assert_eq!(from_file(folder.path(), &["--from", "-", "--threshold", "much"], "").code, Some(2));
    assert_eq!(from_file(folder.path(), &["--from", "-", "--now", "today"], "").code, Some(2));
}

#[test]
fn a_threshold_is_read_as_it_is_displayed_or_refused_as_ambiguous() {
    let folder = tempfile::tempdir().unwrap();
    let forecast = |arguments: &[&str]| from_file(folder.path(), &[&["--from", "-"], arguments].concat(), &readings());
    for (typed, threshold) in [
        ("500", "500"),
        ("1.000,50", "1000.50"),
        ("-1.000,50", "-1000.50"),
        ("-40", "-40"),
        ("12,34,567.50", "1234567.50"),
        ("١٬٠٠٠٫٥٠", "1000.50"),
        ("\u{200e}-40,00", "-40.00"),
    ] {
        let told = forecast(&["--json", "--threshold", typed]);
        let object: Value = serde_json::from_str(&told.out).unwrap_or_default();
        assert_eq!(object["threshold"], threshold, "{typed}: {}", told.err);
    }
    let told = forecast(&["--threshold", "1.000"]);
    assert!(told.code == Some(2) && told.err.contains("this can be read in two ways"), "{}", told.err);
    let told = forecast(&["--threshold", "much"]);
    assert!(told.code == Some(2) && told.err.contains("not an amount"), "{}", told.err);
}
