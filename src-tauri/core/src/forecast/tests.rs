//! The forecast from outside: what a machine saw, and what is said of it.

use jiff::SignedDuration;
use jiff::civil::Weekday;
use strum::VariantArray as _;

use super::*;

const NOW: &str = "2026-03-20T18:00:00+01:00";

fn berlin() -> TimeZone {
    TimeZone::get("Europe/Berlin").unwrap()
}

/// An account that is looked at every hour, or less often, and spends at some hours.
struct Seen {
    zone: TimeZone,
    now: Timestamp,
    days: i64,
    /// Hours between two looks.
    every: i64,
    /// The balance by now, in cents.
    left: i64,
}

impl Seen {
    fn new(days: i64, left: i64) -> Self {
        Self { zone: berlin(), now: NOW.parse().unwrap(), days, every: 1, left: left * 100 }
    }

    /// The runs, where the hour that ends at each moment spends so much. Negative: a top-up.
    fn runs(&self, mut spent: impl FnMut(jiff::civil::DateTime) -> f64) -> Vec<Run> {
        let moments: Vec<Timestamp> =
            (0..=24 * self.days).map(|hour| self.now - SignedDuration::from_hours(hour)).collect();
        let mut cents = self.left;
        let mut runs = Vec::new();
        for (hour, at) in (0..).zip(moments) {
            if hour % self.every == 0 {
                runs.push(Run { first_at: at, last_at: at, amount: Amount::cents(cents), looks: Some(1) });
            }
            cents += (spent(self.zone.to_datetime(at)) * 100.0).round() as i64;
        }
        runs.reverse();
        runs
    }

    fn forecast(&self, spent: impl FnMut(jiff::civil::DateTime) -> f64) -> Forecast {
        forecast(&self.runs(spent), self.now, &self.zone, Amount::ZERO, 1).unwrap()
    }
}

/// Every day at noon.
fn daily(amount: f64) -> impl Fn(jiff::civil::DateTime) -> f64 {
    move |at| if at.hour() == 12 { amount } else { 0.0 }
}

fn number(amount: Amount) -> f64 {
    to_f64(amount)
}

#[track_caller]
fn assert_between(value: f64, least: f64, most: f64) {
    assert!((least..=most).contains(&value), "{value} is not from {least} to {most}");
}

#[test]
fn there_is_a_reason_for_no_forecast() {
    let ask = |runs: &[Run], now: &str| forecast(runs, now.parse().unwrap(), &berlin(), Amount::ZERO, 1);
    let (long, short) = (Seen::new(30, 100), Seen::new(6, 100));
    assert_eq!(ask(&[], NOW), Err(NoForecast::NoReading));
    assert_eq!(ask(&short.runs(daily(5.0)), NOW), Err(NoForecast::LessThanAWeek));
    assert_eq!(ask(&long.runs(|_| 0.0), NOW), Err(NoForecast::NoSpending));
    assert_eq!(ask(&long.runs(daily(-5.0)), NOW), Err(NoForecast::NoSpending));
    assert_eq!(ask(&long.runs(daily(5.0)), "2026-05-20T18:00:00Z"), Err(NoForecast::ReadingTooOld));
    // What is still to come is no reading.
    assert_eq!(ask(&long.runs(daily(5.0)), "2026-01-20T18:00:00Z"), Err(NoForecast::NoReading));
    let words: Vec<&str> = NoForecast::VARIANTS.iter().map(Into::into).collect();
    assert_eq!(words, ["no_reading", "reading_too_old", "less_than_a_week", "no_spending"]);
}

#[test]
fn the_same_seed_forecasts_the_same() {
    let runs = Seen::new(60, 500).runs(|at| f64::from(at.hour()) * f64::from(at.day()) / 100.0);
    let ask = |seed| forecast(&runs, NOW.parse().unwrap(), &berlin(), Amount::ZERO, seed).unwrap();
    assert_eq!(ask(3), ask(3));
    assert_ne!(ask(3), ask(4));
}

#[test]
fn what_is_below_already_has_no_days_left() {
    let seen = Seen::new(60, -20);
    let forecast = seen.forecast(daily(10.0));
    let none = DaysLeft { p10: 0.0, p50: 0.0, p90: 0.0 };
    assert_eq!([forecast.below_threshold, forecast.below_zero], [none, none]);
    let runs = Seen::new(60, 100).runs(daily(10.0));
    let low = super::forecast(&runs, NOW.parse().unwrap(), &berlin(), Amount::whole(150), 1).unwrap();
    assert_eq!(low.below_threshold, none);
    assert_between(low.below_zero.p50, 9.0, 11.5);
}

#[test]
fn days_count_from_the_question_and_not_from_the_last_look() {
    let runs = Seen::new(60, 200).runs(daily(10.0));
    let ask = |days: i64| {
        let now = NOW.parse::<Timestamp>().unwrap() + SignedDuration::from_hours(24 * days);
        forecast(&runs, now, &berlin(), Amount::ZERO, 1).unwrap().below_zero.p50
    };
    assert_between(ask(0) - ask(5), 4.99, 5.01);
    assert_eq!(ask(29), 0.0);
}

#[test]
fn a_rise_hides_spending_and_is_none() {
    // Once in ten days what is spent comes with a top-up: the balance is about 490 higher than before.
    for every in [1, 24] {
        let seen = Seen { every, ..Seen::new(100, 500) };
        let mut random = Random::new(4);
        let forecast = seen.forecast(|at| match (at.hour(), at.day() % 10) {
            (12, 5) => 8.0 + 4.0 * random.uniform() - 500.0,
            (12, _) => 8.0 + 4.0 * random.uniform(),
            _ => 0.0,
        });
        assert_between(number(forecast.spend_per_day), 9.4, 10.8);
        assert_between(forecast.below_zero.p50, 46.0, 54.0);
    }
}

#[test]
fn a_gap_is_not_without_spending() {
    let seen = Seen::new(60, 300);
    let mut runs = seen.runs(daily(10.0));
    let hours = |from: i64| seen.now - SignedDuration::from_hours(24 * from);
    runs.retain(|run| run.first_at < hours(30) || run.first_at > hours(16));
    let forecast = forecast(&runs, seen.now, &seen.zone, Amount::ZERO, 1).unwrap();
    assert_between(number(forecast.spend_per_day), 9.5, 10.5);
    assert_between(forecast.below_zero.p50, 28.0, 32.0);
}

#[test]
fn a_charge_is_expected_on_the_last_day_of_each_month() {
    let charge = |at: jiff::civil::DateTime| if at.date() == at.date().last_of_month() { 300.0 } else { 0.0 };
    for every in [1, 24] {
        let seen = Seen { every, ..Seen::new(300, 700) };
        let mut random = Random::new(3);
        let forecast = seen.forecast(|at| if at.hour() == 9 { charge(at) + random.uniform() } else { 0.0 });
        let dates: Vec<String> = forecast.expected_charges.iter().map(|charge| charge.on.to_string()).take(3).collect();
        assert_eq!(dates, ["2026-03-31", "2026-04-30", "2026-05-31"], "a look every {every} hours");
        assert_between(number(forecast.expected_charges[0].amount), 293.0, 307.0);
        // Gone with the third charge, at the end of May.
        assert_between(forecast.below_zero.p10, 71.0, 73.0);
        assert_between(forecast.below_zero.p90, 71.0, 73.0);
        assert_eq!(forecast.confidence, Confidence::Good);
    }
}

#[test]
fn a_charge_that_was_due_since_the_last_look_is_no_longer_expected() {
    let seen = Seen::new(300, 700);
    let charge = |at: jiff::civil::DateTime| if at.day() == 1 && at.hour() == 9 { 300.0 } else { 0.0 };
    let now = seen.now + SignedDuration::from_hours(24 * 20);
    let forecast = forecast(&seen.runs(charge), now, &seen.zone, Amount::ZERO, 1).unwrap();
    assert_eq!(forecast.expected_charges[0].on.to_string(), "2026-05-01", "the first of April has passed");
}

#[test]
fn a_forecast_that_is_kept_over_midnight_expects_no_charge_of_yesterday() {
    let seen = Seen { now: "2026-03-01T08:00:00+01:00".parse().unwrap(), ..Seen::new(300, 700) };
    let charge = |at: jiff::civil::DateTime| if at.day() == 1 && at.hour() == 20 { 300.0 } else { 0.0 };
    let made = seen.forecast(charge);
    let first = |forecast: &Forecast| forecast.expected_charges[0].on.to_string();
    let at = |hours| made.clone().seen_later(seen.now, seen.now + SignedDuration::from_hours(hours), &seen.zone);
    assert_eq!(
        (first(&at(0)), first(&at(15)), first(&at(17))),
        ("2026-03-01".into(), "2026-03-01".into(), "2026-04-01".into())
    );
    assert!((made.below_zero.p50 - at(12).below_zero.p50 - 0.5).abs() < 1e-9);
}

#[test]
fn the_end_of_the_calendar_ends_what_is_expected() {
    let seen = Seen { now: "9999-12-20T12:00:00Z".parse().unwrap(), ..Seen::new(300, 7000) };
    let charge = |at: jiff::civil::DateTime| if at.day() == 1 && at.hour() == 9 { 300.0 } else { 0.0 };
    assert!(seen.forecast(charge).below_zero.p50 > 30.0);
}

#[test]
fn a_charge_that_avoids_weekends_is_expected_on_mondays() {
    let is_due = |at: jiff::civil::DateTime| {
        let weekday = at.date().weekday();
        let is_office_day = !matches!(weekday, Weekday::Saturday | Weekday::Sunday);
        is_office_day && (at.day() == 1 || (weekday == Weekday::Monday && at.day() <= 3))
    };
    let mut random = Random::new(5);
    let forecast = Seen::new(300, 700).forecast(|at| match at.hour() {
        9 if is_due(at) => 120.0,
        14 => 4.0 * random.uniform(),
        _ => 0.0,
    });
    let dates: Vec<String> = forecast.expected_charges.iter().map(|charge| charge.on.to_string()).take(6).collect();
    assert_eq!(dates, ["2026-04-01", "2026-05-01", "2026-06-01", "2026-07-01", "2026-08-03", "2026-09-01"]);
}

#[test]
fn a_fortnightly_charge_is_expected_every_fourteen_days() {
    let first = jiff::civil::date(2026, 3, 11);
    let mut random = Random::new(9);
    let forecast = Seen::new(120, 700).forecast(|at| match at.hour() {
        9 if (first.duration_since(at.date()).as_hours() / 24) % 14 == 0 => 150.0,
        14 => 8.0 * random.uniform(),
        _ => 0.0,
    });
    let dates: Vec<String> = forecast.expected_charges.iter().map(|charge| charge.on.to_string()).take(3).collect();
    assert_eq!(dates, ["2026-03-25", "2026-04-08", "2026-04-22"]);
}

#[test]
fn an_account_may_spend_on_nothing_but_charges() {
    let forecast = Seen::new(200, 500).forecast(|at| if at.day() == 10 && at.hour() == 9 { 200.0 } else { 0.0 });
    // Below zero with the third, on 10 June.
    assert_between(forecast.below_zero.p10, 81.0, 82.0);
    assert_between(forecast.below_zero.p50, 81.0, 82.0);
    assert_between(number(forecast.spend_per_day), 5.5, 7.5);
}

#[test]
fn chance_is_no_charge_that_returns() {
    let mistaken = (0..40).filter(|seed| {
        let mut random = Random::new(*seed);
        let forecast = Seen::new(200, 700).forecast(|at| {
            let is_order = at.hour() == 11 && random.happens(0.15);
            if is_order { 20.0 + 200.0 * random.uniform() } else { 0.0 }
        });
        !forecast.expected_charges.is_empty()
    });
    assert!(mistaken.count() <= 4);
}

#[test]
fn weekends_without_orders_stay_without() {
    // The 20th is a Friday; the office is open again on Monday.
    let office = |at: jiff::civil::DateTime| {
        let is_open = !matches!(at.date().weekday(), Weekday::Saturday | Weekday::Sunday);
        if is_open && at.hour() == 12 { 100.0 } else { 0.0 }
    };
    let forecast = Seen::new(100, 50).forecast(office);
    assert_between(forecast.below_zero.p10, 2.0, 3.0);
    assert_between(forecast.below_zero.p90, 2.0, 3.5);
}

#[test]
fn a_pace_that_changed_three_weeks_ago_counts() {
    let now: Timestamp = NOW.parse().unwrap();
    let change = berlin().to_datetime(now - SignedDuration::from_hours(24 * 21));
    let mut random = Random::new(2);
    let forecast = Seen::new(150, 600).forecast(|at| {
        let mean = if at < change { 10.0 } else { 30.0 };
        if at.hour() == 12 { mean * (0.5 + random.uniform()) } else { 0.0 }
    });
    assert_between(forecast.below_zero.p50, 17.5, 23.0);
    assert_between(number(forecast.spend_per_day), 25.0, 34.0);
}

#[test]
fn summer_time_begins_and_ends_without_harm() {
    for now in ["2026-03-29T12:00:00+02:00", "2026-10-25T12:00:00+01:00", "2026-10-25T02:30:00+02:00"] {
        let seen = Seen { now: now.parse().unwrap(), ..Seen::new(90, 300) };
        let forecast = seen.forecast(|at| match (at.hour(), at.day()) {
            (9, 1) => 200.0,
            (15, _) => 5.0,
            _ => 0.0,
        });
        let next = forecast.expected_charges.first().map(|charge| charge.on.day());
        assert_eq!(next, Some(1), "{now}");
    }
}

#[test]
fn amounts_have_the_decimals_of_the_readings() {
    for (unit, decimals) in [("0.001", 3), ("1", 0)] {
        let unit: Decimal = unit.parse().unwrap();
        let mut runs = Seen::new(90, 500).runs(|at| f64::from(at.hour()) / 7.0);
        for run in &mut runs {
            run.amount = Amount::from((run.amount.decimal() / unit).round() * unit);
        }
        let forecast = forecast(&runs, NOW.parse().unwrap(), &berlin(), Amount::ZERO, 1).unwrap();
        assert!(forecast.spend_per_day.decimal().scale() <= decimals, "{}", forecast.spend_per_day);
        assert_between(number(forecast.spend_per_day), 35.0, 44.0);
    }
}

#[test]
fn nothing_is_too_strange_to_be_read() {
    let most = Amount::from(Decimal::MAX);
    let least = Amount::from(Decimal::MIN);
    let at = |days: i64| NOW.parse::<Timestamp>().unwrap() - SignedDuration::from_hours(24 * days);
    let run = |first, last, amount| Run { first_at: first, last_at: last, amount, looks: None };
    let one = Amount::from(Decimal::new(1, 28));
    let strange: [Vec<Run>; 6] = [
        vec![run(at(20), at(20), most), run(at(10), at(10), least), run(at(1), at(1), most)],
        vec![run(at(20), at(20), most), run(at(10), at(10), Amount::ZERO), run(at(0), at(0), least)],
        vec![run(at(9), at(9), one), run(at(9), at(9), Amount::ZERO), run(at(1), at(1), Amount::ZERO)],
        // The clock was set back, and once far ahead.
        vec![run(at(10), at(30), one), run(at(25), at(1), most), run(at(-900), at(-800), one)],
        vec![run(Timestamp::MIN, Timestamp::MAX, most), run(at(5), at(5), least)],
        vec![run(Timestamp::MIN, at(900), most), run(at(700), at(700), one), run(at(2), at(1), Amount::ZERO)],
    ];
    for runs in strange {
        for threshold in [most, least, Amount::ZERO] {
            for now in [at(0), Timestamp::MAX, Timestamp::MIN] {
                if let Ok((forecast, fan)) = forecast_with_fan(&runs, now, &berlin(), threshold, 1, 500) {
                    let DaysLeft { p10, p50, p90 } = forecast.below_threshold;
                    assert!(0.0 <= p10 && p10 <= p50 && p50 <= p90 && p90 <= HORIZON_DAYS as f64, "{forecast:?}");
                    assert_eq!(fan.len(), HORIZON_DAYS + 1);
                }
            }
        }
    }
}

#[test]
fn the_fan_begins_at_the_balance_and_falls_with_the_days_left() {
    let seen = Seen::new(60, 200);
    let mut random = Random::new(8);
    let runs = seen.runs(|at| if at.hour() == 12 { 20.0 * random.uniform() } else { 0.0 });
    let threshold = Amount::whole(50);
    let (forecast, fan) = forecast_with_fan(&runs, seen.now, &seen.zone, threshold, 1, 60).unwrap();
    assert_eq!(fan.len(), 61);
    assert_eq!((fan[0].at, fan[0].p10, fan[0].p90), (seen.now, Amount::whole(200), Amount::whole(200)));
    assert_eq!(fan[7].at, seen.now + SignedDuration::from_hours(24 * 7));
    assert!(fan.iter().all(|point| point.p10 <= point.p50 && point.p50 <= point.p90));
    let below = fan.iter().position(|point| point.p50 < threshold).unwrap() as f64;
    assert_between(forecast.below_threshold.p50, below - 1.2, below + 0.2);
    assert_eq!(super::forecast(&runs, seen.now, &seen.zone, threshold, 1), Ok(forecast));
}

#[test]
fn the_median_alone_is_the_same_number_up_to_its_limit() {
    let charges = |at: jiff::civil::DateTime| if at.day() == 1 && at.hour() == 9 { 150.0 } else { 0.0 };
    let (mut below, mut beyond) = (0, 0);
    for (left, hours) in [(30, 0), (120, 30), (150, 5), (400, 0)] {
        let seen = Seen { every: 12, ..Seen::new(60, left) };
        let runs = seen.runs(|at| daily(9.0)(at) + charges(at));
        let now = seen.now + SignedDuration::from_hours(hours);
        let threshold = Amount::whole(20);
        let whole = forecast(&runs, now, &seen.zone, threshold, SEED).unwrap().below_threshold.p50;
        for limit in [0.0, 1.0, 8.25, 400.0] {
            let median = median_within(&runs, now, &seen.zone, threshold, SEED, limit).unwrap();
            assert_eq!(median, (whole < limit).then_some(whole), "{left} {hours} {limit}");
            if median.is_some() { below += 1 } else { beyond += 1 }
        }
    }
    assert!(below > 4 && beyond > 4, "{below} {beyond}");
    let none = median_within(&[], NOW.parse().unwrap(), &berlin(), Amount::ZERO, SEED, 8.0);
    assert_eq!(none, Err(NoForecast::NoReading));
}
