//! The nine rules as tables: looks in, notices out. What time, faults and kills do to them together is in the
//! simulation (`core/tests/alerts`).

use jiff::civil::{Time, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::replay::Replay;
use super::*;
use crate::account::Thresholds;
use crate::fault::FaultCode;
use crate::money::Amount;

mod memory;
mod moments;
mod ways_out;

fn rules() -> AlertRules {
    let thresholds = Thresholds { low: Amount::whole(100), critical: Amount::whole(20) };
    AlertRules { thresholds, settings: AlertSettings::default() }
}

fn with(change: impl FnOnce(&mut AlertSettings)) -> AlertRules {
    let mut rules = rules();
    change(&mut rules.settings);
    rules
}

fn quiet(from: &str, until: &str, days_off: &str) -> QuietTime {
    QuietTime { from: from.parse().unwrap(), until: until.parse().unwrap(), days_off: days_off.parse().unwrap() }
}

/// Monday, 5 October 2026, 00:00 UTC, and so many hours later.
fn hour(hours: f64) -> Timestamp {
    let monday: Timestamp = "2026-10-05T00:00:00Z".parse().unwrap();
    monday + SignedDuration::from_secs_f64(hours * 3600.0)
}

/// "90" is a balance, "90/3" one with 3 days left, "offline" a fault.
fn look(text: &str) -> Look {
    if let Ok(code) = serde_json::from_value::<FaultCode>(text.into()) {
        return Look::Failed(code);
    }
    let (amount, days) = text.split_once('/').map_or((text, None), |(amount, days)| (amount, Some(days)));
    Look::Good { amount: amount.parse().unwrap(), days_left: days.map(|days| days.parse().unwrap()) }
}

/// Looks as (hour, look), up to an hour; gives (hour, "kind also also").
fn told(rules: AlertRules, looks: &[(f64, &str)], until: f64) -> Vec<(f64, String)> {
    let zone = TimeZone::UTC;
    let mut replay = Replay::new(rules, &zone);
    for (at, text) in looks {
        replay.look(hour(*at), look(text));
    }
    let words = |notice: &Notice| notice.kinds().map(<&str>::from).collect::<Vec<_>>().join(" ");
    replay
        .until(hour(until))
        .iter()
        .map(|told| (told.notice.at.duration_since(hour(0.0)).as_secs_f64() / 3600.0, words(&told.notice)))
        .collect()
}

/// A rule's table: looks, the last hour, what was told.
fn assert_told(rules: AlertRules, looks: &[(f64, &str)], until: f64, expected: &[(f64, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(at, words)| (*at, (*words).to_owned())).collect();
    assert_eq!(told(rules, looks, until), expected, "{looks:?}");
}

fn hourly<'a>(looks: &[&'a str]) -> Vec<(f64, &'a str)> {
    looks.iter().enumerate().map(|(hour, look)| (hour as f64, *look)).collect()
}

/// Reminders and recoveries apart, which have tables of their own.
fn crossings() -> AlertRules {
    with(|settings| {
        settings.remind_low = RemindEvery::Never;
        settings.remind_critical = RemindEvery::Never;
        settings.recovered = false;
    })
}

#[test]
fn p4_every_crossing_is_told_once() {
    type Case<'a> = (&'a [&'a str], &'a [(f64, &'a str)]);
    let table: &[Case<'_>] = &[
        (&["500", "100", "100.00"], &[]),
        (&["500", "99.99", "98", "50"], &[(1.0, "low")]),
        (&["500", "99", "19.99", "-5"], &[(1.0, "low"), (2.0, "critical")]),
        // First reading after install.
        (&["99"], &[(0.0, "low")]),
        // One fall through both is one notice.
        (&["500", "5", "4"], &[(1.0, "critical low")]),
        // Around the threshold: silence until it has risen by 5 %.
        (&["99", "100", "104.99", "99"], &[(0.0, "low")]),
        (&["99", "105", "99"], &[(0.0, "low"), (2.0, "low")]),
        // Critical is armed again while low stays told.
        (&["99", "19", "21", "19"], &[(0.0, "low"), (1.0, "critical"), (3.0, "critical")]),
        (&["99", "19", "20.99", "19"], &[(0.0, "low"), (1.0, "critical")]),
        // After one fall through both, low is not news until armed again.
        (&["5", "50", "99"], &[(0.0, "critical low")]),
        (&["5", "500", "99"], &[(0.0, "critical low"), (2.0, "low")]),
        // Unknown neither raises nor arms.
        (&["99", "offline", "credentials_missing", "98"], &[(0.0, "low")]),
    ];
    for (looks, expected) in table {
        assert_told(crossings(), &hourly(looks), 100.0, expected);
    }
}

#[test]
fn p4_the_margin_is_a_share_of_the_threshold_and_at_zero_half_a_unit() {
    for (threshold, percent, rearmed_at) in [
        ("100", 5, "105"),
        ("20", 5, "21"),
        ("-40", 5, "-38"),
        ("3", 1, "3.03"),
        ("100", 0, "100"),
        ("0", 5, "0.50"),
        ("0", 0, "0"),
    ] {
        let rules = with(|settings| settings.rearm_percent = percent);
        let (threshold, rearmed_at): (Amount, Amount) = (threshold.parse().unwrap(), rearmed_at.parse().unwrap());
        assert_eq!(rules.rearmed_at(threshold), rearmed_at, "{threshold} {percent}");
    }
    let zero = Thresholds { low: Amount::whole(0), critical: Amount::whole(-50) };
    let looks = hourly(&["10", "-0.01", "0", "-0.01", "0.49", "-0.01", "0.50", "-0.01"]);
    assert_told(AlertRules { thresholds: zero, ..crossings() }, &looks, 100.0, &[(1.0, "low"), (7.0, "low")]);
}

#[test]
fn p4_days_left_are_told_once_and_again_after_a_day_more() {
    type Case<'a> = (&'a [&'a str], &'a [(f64, &'a str)]);
    let table: &[Case<'_>] = &[
        (&["500/7", "500/6.9", "500/3"], &[(1.0, "days")]),
        (&["500/6", "500/7.9", "500/6"], &[(0.0, "days")]),
        (&["500/6", "500/8", "500/6"], &[(0.0, "days"), (2.0, "days")]),
        // Unknown neither raises nor arms.
        (&["500/6", "500", "500/6"], &[(0.0, "days")]),
        (&["500", "500"], &[]),
        // One notice with the crossing.
        (&["500/9", "99/3", "98/2"], &[(1.0, "low days")]),
    ];
    for (looks, expected) in table {
        assert_told(crossings(), &hourly(looks), 100.0, expected);
    }
    let off = AlertRules { settings: AlertSettings { days: 0, ..crossings().settings }, ..crossings() };
    assert_told(off, &hourly(&["500/6", "500/0"]), 100.0, &[]);
}

#[test]
fn p4_a_reminder_comes_while_a_told_level_stays_below() {
    let every = |low, critical| {
        with(|settings| {
            settings.remind_low = low;
            settings.remind_critical = critical;
        })
    };
    let day_and_half = every(RemindEvery::Day, RemindEvery::TwelveHours);
    assert_told(day_and_half, &[(0.0, "90")], 49.0, &[(0.0, "low"), (24.0, "reminder"), (48.0, "reminder")]);
    // The graver open level's time counts, from the last notice of either.
    let looks = [(0.0, "90"), (10.0, "10")];
    let expected = [(0.0, "low"), (10.0, "critical"), (22.0, "reminder"), (34.0, "reminder")];
    assert_told(day_and_half, &looks, 35.0, &expected);
    // Off for critical silences, though low is open as well.
    assert_told(
        every(RemindEvery::FourHours, RemindEvery::Never),
        &looks,
        100.0,
        &[(0.0, "low"), (4.0, "reminder"), (8.0, "reminder"), (10.0, "critical")],
    );
    // Between threshold and margin it is told, but not below.
    assert_told(day_and_half, &[(0.0, "90"), (1.0, "101"), (40.0, "99")], 41.0, &[(0.0, "low"), (40.0, "reminder")]);
    // While looks fail nobody knows.
    assert_told(
        day_and_half,
        &[(0.0, "90"), (20.0, "offline"), (30.0, "90")],
        31.0,
        &[(0.0, "low"), (30.0, "reminder")],
    );
    // At the moment of a look, the look counts first.
    assert_told(day_and_half, &[(0.0, "90"), (24.0, "500")], 30.0, &[(0.0, "low"), (24.0, "recovered")]);
    assert_told(day_and_half, &[(0.0, "90"), (24.0, "9")], 30.0, &[(0.0, "low"), (24.0, "critical reminder")]);
}

#[test]
fn p4_a_recovery_is_told_at_the_arming_point_if_low_was_told() {
    type Case<'a> = (&'a [&'a str], &'a [(f64, &'a str)]);
    let table: &[Case<'_>] = &[
        (&["90", "104.99", "105", "200"], &[(0.0, "low"), (2.0, "recovered")]),
        (&["5", "50", "500"], &[(0.0, "critical low"), (2.0, "recovered")]),
        (&["500", "600"], &[]),
        // With the days still short it is one notice.
        (&["90/9", "120/3"], &[(0.0, "low"), (1.0, "days recovered")]),
    ];
    for (looks, expected) in table {
        assert_told(rules(), &hourly(looks), 20.0, expected);
    }
    assert_told(crossings(), &hourly(&["90", "200"]), 20.0, &[(0.0, "low")]);
    // Not if low is due again before it could be shown.
    let night = with(|settings| settings.quiet = quiet("22:00", "07:00", ""));
    let looks = [(20.0, "90"), (23.0, "500"), (25.0, "99")];
    assert_told(night, &looks, 32.0, &[(20.0, "low"), (31.0, "low")]);
    let looks = [(20.0, "90"), (23.0, "500"), (25.0, "101")];
    assert_told(night, &looks, 32.0, &[(20.0, "low"), (31.0, "recovered")]);
}

#[test]
fn p4_silence_never_means_that_nobody_could_look() {
    let looks = [(0.0, "500"), (12.0, "offline"), (23.9, "offline"), (24.0, "timed_out"), (40.0, "offline")];
    assert_told(rules(), &looks, 100.0, &[(24.0, "blind")]);
    // Without a good look, from the first on.
    let looks = [(0.0, "offline"), (23.0, "offline"), (24.0, "offline"), (90.0, "offline")];
    assert_told(rules(), &looks, 100.0, &[(24.0, "blind")]);
    // Once until a good look.
    let looks = [(0.0, "500"), (24.0, "offline"), (25.0, "500"), (30.0, "offline"), (49.0, "offline")];
    assert_told(rules(), &looks, 100.0, &[(24.0, "blind"), (49.0, "blind")]);
    let looks =
        [(0.0, "credentials_refused"), (1.0, "credentials_refused"), (2.0, "500"), (3.0, "credentials_refused")];
    assert_told(rules(), &looks, 100.0, &[(0.0, "refused"), (3.0, "refused")]);
    let looks = [(0.0, "500"), (24.0, "credentials_refused")];
    assert_told(rules(), &looks, 100.0, &[(24.0, "refused blind")]);
    let soon = with(|settings| settings.blind_after = "90m".parse().unwrap());
    assert_told(soon, &[(0.0, "500"), (1.0, "offline"), (1.5, "offline")], 9.0, &[(1.5, "blind")]);
}

#[test]
fn p4_what_was_due_in_quiet_time_is_told_at_its_end_if_it_is_still_true() {
    let night = with(|settings| settings.quiet = quiet("22:00", "07:00", ""));
    assert_told(night, &[(21.0, "500"), (23.0, "90")], 31.5, &[(31.0, "low")]);
    assert_told(night, &[(21.0, "500"), (23.0, "90"), (24.0, "100")], 31.5, &[]);
    assert_told(night, &[(21.0, "500"), (22.0, "90")], 31.5, &[(31.0, "low")]);
    assert_told(night, &[(21.0, "500"), (21.9, "90")], 31.5, &[(21.9, "low")]);
    // Critical breaks it, unless the user doesn't want that.
    assert_told(night, &[(21.0, "500"), (23.0, "9")], 31.5, &[(23.0, "critical low")]);
    assert_told(
        night,
        &[(21.0, "500/9"), (23.0, "90/3"), (24.0, "9/1")],
        31.5,
        &[(24.0, "critical low"), (31.0, "days")],
    );
    let holding = with(|settings| {
        settings.quiet = quiet("22:00", "07:00", "");
        settings.critical_breaks_quiet = false;
    });
    assert_told(holding, &[(21.0, "500"), (23.0, "9")], 31.5, &[(31.0, "critical low")]);
    // The last look decides: of a balance nothing is told while looks fail, of failures nothing while they don't.
    assert_told(night, &[(21.0, "500"), (23.0, "90"), (30.0, "offline"), (33.0, "95")], 40.0, &[(33.0, "low")]);
    assert_told(night, &[(23.0, "credentials_refused"), (30.0, "500")], 40.0, &[]);
    assert_told(night, &[(23.0, "credentials_refused"), (30.0, "offline")], 40.0, &[(31.0, "refused")]);
    // Reminders wait as well. Monday's evening is followed by two days off.
    let off = with(|settings| settings.quiet = quiet("22:00", "07:00", "tue, wed"));
    assert_told(off, &[(20.0, "90")], 80.0, &[(20.0, "low"), (79.0, "reminder")]);
    let never = with(|settings| settings.quiet = quiet("00:00", "00:00", "mon tue wed thu fri sat sun"));
    assert_told(never, &[(1.0, "90"), (2.0, "9")], 500.0, &[(2.0, "critical low")]);
}

#[test]
fn p4_a_notice_offers_to_snooze_what_a_snooze_can_hold_back() {
    use AlertKind::{Blind, Critical, Days, Low, Recovered, Refused, Reminder, Token};
    let notice = |kind, also: &[AlertKind]| Notice { at: Timestamp::UNIX_EPOCH, kind, also: also.to_vec() };
    for kind in [Critical, Low, Days, Reminder] {
        assert_eq!(notice(kind, &[]).snoozes(), [SnoozeChoice::Day, SnoozeChoice::UntilToppedUp], "{kind:?}");
    }
    for kind in [Refused, Token, Blind, Recovered] {
        assert_eq!(notice(kind, &[]).snoozes(), [], "{kind:?}");
    }
    assert_eq!(notice(Token, &[Reminder]).snoozes(), SnoozeChoice::ALL);
}
