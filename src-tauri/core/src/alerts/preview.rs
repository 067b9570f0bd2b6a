//! What alert settings would have told lately, over an account's own readings. Must not know where those are stored; the
//! sentence is in `text`.

use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::replay::{PastLooks, Replay};
use super::{AlertKind, AlertRules};
use crate::forecast::HISTORY_DAYS;
use crate::history::Run;

/// How far back notices are counted.
const COUNTED: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How far back the replay begins, so that what was told before the counted time is not counted again in it.
const REPLAYED: SignedDuration = SignedDuration::from_hours(60 * 24);
/// Shorter than this, readings say nothing about settings.
const LEAST: SignedDuration = SignedDuration::from_hours(24);

/// What would have been told in the last days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// How many whole days were looked at, 1 to 30.
    pub days: i64,
    /// The gravest kind of each notice, oldest first.
    pub told: Vec<AlertKind>,
}

/// From when on [`preview`] wants the runs: also those that its forecasts are made from.
#[must_use]
pub fn needed_since(rules: &AlertRules, now: Timestamp) -> Timestamp {
    let forecasts =
        if rules.settings.days > 0 { SignedDuration::from_hours(24 * HISTORY_DAYS) } else { SignedDuration::ZERO };
    now.saturating_sub(REPLAYED + forecasts).unwrap_or(Timestamp::MIN)
}

/// What these rules would have told by now. None if there is no reading in the counted time, or if the replayed readings cover
/// less than a day. `interval` is that of the requests.
///
/// A machine that was always on is assumed; failed looks are not among the runs. Takes a forecast for each change of the
/// balance, if the rules want the days left: with many changes seconds.
#[must_use]
pub fn preview(
    runs: Vec<Run>,
    interval: Duration,
    rules: AlertRules,
    zone: &TimeZone,
    now: Timestamp,
) -> Option<Preview> {
    let before = |length: SignedDuration| now.saturating_sub(length).unwrap_or(Timestamp::MIN);
    let since = before(COUNTED);
    let past = PastLooks::of_runs_since(runs, interval, before(REPLAYED));
    let looks = past.with_days_left(past.between(before(REPLAYED), now), &rules, zone);
    let ((first_at, _), (last_at, _)) = (looks.first()?, looks.last()?);
    // Runs from before are there for the forecasts alone.
    let covered = now.duration_since(*first_at).min(COUNTED);
    if covered < LEAST || *last_at < since {
        return None;
    }
    let mut replay = Replay::new(rules, zone);
    for (at, look) in looks {
        replay.look(at, look);
    }
    let notices = replay.until(now).into_iter().map(|replayed| replayed.notice);
    let told = notices.filter(|notice| notice.at >= since).map(|notice| notice.kind).collect();
    Some(Preview { days: covered.as_hours() / 24, told })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Thresholds;
    use crate::alerts::{AlertSettings, RemindEvery};
    use crate::money::Amount;

    fn now() -> Timestamp {
        "2026-11-23T14:00:00Z".parse().unwrap()
    }

    fn ago(hours: i64) -> Timestamp {
        now() - SignedDuration::from_hours(hours)
    }

    /// A run from so many hours ago until so many hours ago.
    fn run(from: i64, until: i64, amount: i64) -> Run {
        Run { first_at: ago(from), last_at: ago(until), amount: Amount::whole(amount), looks: None }
    }

    fn rules(settings: AlertSettings) -> AlertRules {
        AlertRules { thresholds: Thresholds { low: Amount::whole(100), critical: Amount::whole(20) }, settings }
    }

    fn told(runs: &[Run], settings: AlertSettings) -> Option<Preview> {
        preview(runs.to_vec(), Duration::from_mins(10), rules(settings), &TimeZone::UTC, now())
    }

    #[test]
    fn p4_a_preview_is_what_the_policy_tells_over_the_looks_of_each_run() {
        use AlertKind::{Critical, Low, Recovered, Reminder};
        let settings = AlertSettings { remind_low: RemindEvery::ThreeDays, days: 0, ..AlertSettings::default() };
        let runs = [run(240, 200, 500), run(199, 120, 80), run(119, 60, 10), run(59, 1, 500)];
        let preview = told(&runs, settings).unwrap();
        // Low at 199, a reminder at 127, critical at 119, a day later a reminder, and another.
        assert_eq!(preview, Preview { days: 10, told: vec![Low, Reminder, Critical, Reminder, Reminder, Recovered] });
    }

    #[test]
    fn p4_what_was_told_before_the_counted_days_is_not_counted_in_them() {
        let settings = AlertSettings { remind_low: RemindEvery::Never, ..AlertSettings::default() };
        let runs = [run(45 * 24, 1, 80)];
        assert_eq!(told(&runs, settings), Some(Preview { days: 30, told: Vec::new() }));
    }

    #[test]
    fn p4_days_left_are_counted_by_forecasts_from_the_readings_until_then() {
        // 10.00 spent each day, 40.00 by now: low for days when it lasts for fewer than four.
        let runs: Vec<Run> = (1..=40).rev().map(|day| run(24 * day, 24 * day - 23, 30 + 10 * day)).collect();
        let settings = AlertSettings { remind_low: RemindEvery::Never, days: 4, ..AlertSettings::default() };
        assert_eq!(told(&runs, settings).unwrap().told, [AlertKind::Low, AlertKind::Days]);
        assert_eq!(told(&runs, AlertSettings { days: 0, ..settings }).unwrap().told, [AlertKind::Low]);
        let wanted = |days| needed_since(&rules(AlertSettings { days, ..settings }), now());
        assert!(wanted(7) < wanted(0));
    }

    #[test]
    fn readings_of_less_than_a_day_say_nothing() {
        for runs in [&[][..], &[run(23, 0, 80)][..]] {
            assert_eq!(told(runs, AlertSettings::default()), None);
        }
        assert_eq!(told(&[run(24, 1, 800)], AlertSettings::default()), Some(Preview { days: 1, told: Vec::new() }));
    }

    #[test]
    fn readings_that_were_only_kept_for_forecasts_say_nothing() {
        for days in [0, 7] {
            let settings = AlertSettings { days, ..AlertSettings::default() };
            assert_eq!(told(&[run(120 * 24, 100 * 24, 800)], settings), None, "{days}: the last one 100 days ago");
            assert_eq!(told(&[run(50 * 24, 40 * 24, 800)], settings), None, "{days}: none in the counted time");
            let runs = [run(120 * 24, 100 * 24, 800), run(4 * 24, 1, 800)];
            assert_eq!(told(&runs, settings), Some(Preview { days: 4, told: Vec::new() }), "{days}");
            let runs = [run(120 * 24, 100 * 24, 800), run(20, 1, 800)];
            assert_eq!(told(&runs, settings), None, "{days}: less than a day since");
        }
    }

    #[test]
    fn readings_of_a_clock_that_was_ahead_are_left_out() {
        let runs = [run(48, 40, 500), run(30, -30, 80), run(-40, -50, 10)];
        let preview = told(&runs, AlertSettings::default()).unwrap();
        assert_eq!(preview.told, [AlertKind::Low, AlertKind::Reminder]);
    }
}
