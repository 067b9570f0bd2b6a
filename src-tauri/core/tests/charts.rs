//! The page's charts, `ui/tests/charts/*.json`: made here from accounts of every kind, and current.
//! `UPDATE_CHARTS=1` writes the files; without it a difference fails.
#![expect(clippy::unwrap_used, reason = "these are tests, helpers included")]

use std::path::Path;
use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::Thresholds;
use partner_balance_core::chart::{ChartInput, ChartView, chart};
use partner_balance_core::forecast::{ExpectedCharge, FanPoint};
use partner_balance_core::history::{Run, SeriesBuilder, SeriesRange};
use partner_balance_core::language::Language;
use partner_balance_core::money::{Amount, Currency};
use partner_balance_core::text::DisplayFormats;
use partner_balance_core::view::Privacy;
use strum::VariantArray as _;

const INTERVAL: Duration = Duration::from_hours(1);

/// An account whose balance is looked at every hour.
struct Account {
    range: SeriesRange,
    /// How long it has been watched.
    hours: i64,
    /// In cents, as in the state of the gallery that it is shown with.
    now: i64,
    /// What is spent in an hour, in cents.
    spend: fn(hour: i64) -> i64,
    /// Hours before now, and cents.
    top_ups: &'static [(i64, i64)],
    /// From and to how many hours before now the machine was off.
    off: &'static [(i64, i64)],
    low: i64,
    critical: i64,
    /// Cents a day in the middle of the forecast; none: no forecast.
    fan: Option<i64>,
    charges: &'static [(&'static str, i64)],
    privacy: Privacy,
    locale: &'static str,
}

const MONTH: Account = Account {
    range: SeriesRange::ThirtyDays,
    hours: 30 * 24,
    now: 67_524,
    spend: of_office,
    top_ups: &[(17 * 24 + 3, 50_000)],
    off: &[(9 * 24, 7 * 24 + 8)],
    low: 10_000,
    critical: 2_000,
    fan: None,
    charges: &[],
    privacy: Privacy::Open,
    locale: "en-GB",
};

/// A small stable number for an hour.
fn noise(hour: i64, most: i64) -> i64 {
    (hour.wrapping_mul(2_654_435_761) >> 7).rem_euclid(most + 1)
}

/// Mostly by day, on five days of seven.
fn of_office(hour: i64) -> i64 {
    let is_open = (8..18).contains(&hour.rem_euclid(24)) && (hour / 24).rem_euclid(7) < 5;
    if is_open && noise(hour, 2) == 0 { noise(hour + 1, 1_700) } else { 0 }
}

/// Little every hour, and a renewal each month.
fn with_renewals(hour: i64) -> i64 {
    if hour % (30 * 24) == 200 { 30_000 } else { noise(hour, 30) }
}

const WEEK: Account = Account {
    range: SeriesRange::SevenDays,
    hours: 7 * 24,
    top_ups: &[],
    off: &[(60, 50)],
    fan: Some(3_000),
    charges: &[("2026-11-25", 9_900)],
    ..MONTH
};

const YEAR: Account = Account {
    range: SeriesRange::Year,
    hours: 365 * 24,
    spend: with_renewals,
    top_ups: &[(7_900, 100_000), (6_100, 110_000), (4_300, 120_000), (2_050, 110_000), (700, 40_000)],
    off: &[(5_600, 5_000), (1_500, 1_230)],
    fan: Some(1_300),
    charges: &[("2026-12-08", 30_000), ("2027-01-08", 30_000), ("2027-02-08", 30_000), ("2027-03-08", 30_000)],
    ..MONTH
};

const ALL: Account = Account {
    range: SeriesRange::All,
    hours: 9 * 365 * 24,
    spend: with_renewals,
    top_ups: &[
        (70_000, 540_000),
        (61_000, 500_000),
        (50_000, 600_000),
        (41_000, 500_000),
        (30_000, 600_000),
        (20_000, 560_000),
        (9_000, 480_000),
        (2_000, 120_000),
    ],
    off: &[(33_000, 31_000)],
    fan: Some(1_300),
    low: 100_000,
    ..MONTH
};

const HUGE: Account = Account {
    now: 123_456_789_012_345,
    spend: |hour| of_office(hour) * 500_000_000,
    top_ups: &[(200, 20_000_000_000_000)],
    fan: Some(1_000_000_000_000),
    locale: "de-DE",
    ..MONTH
};

fn accounts() -> Vec<(&'static str, Account)> {
    vec![
        ("month", MONTH),
        ("few", Account { hours: 9, spend: |hour| if hour == 5 { 1_250 } else { 0 }, top_ups: &[], off: &[], ..MONTH }),
        ("one", Account { hours: 1, ..MONTH }),
        ("fan", Account { fan: Some(2_100), charges: &[("2026-12-01", 12_000)], ..MONTH }),
        ("week", WEEK),
        ("year", YEAR),
        ("all", ALL),
        ("critical", Account { now: 1_280, top_ups: &[], fan: Some(120), ..MONTH }),
        ("negative", Account { now: -4_050, top_ups: &[], ..MONTH }),
        ("huge", HUGE),
        ("empty", Account { now: 0, spend: |_| 0, top_ups: &[], ..MONTH }),
        ("hidden", Account { privacy: Privacy::Hidden, fan: Some(2_100), ..MONTH }),
    ]
}

fn now() -> Timestamp {
    "2026-11-23T14:05:11Z".parse().unwrap()
}

fn hours(count: i64) -> Timestamp {
    now() + SignedDuration::from_hours(count)
}

impl Account {
    fn view(&self) -> ChartView {
        self.view_in(Language::English, self.locale)
    }

    fn view_in(&self, language: Language, locale: &str) -> ChartView {
        let from = self.range.begin(now(), hours(-self.hours));
        let mut builder = SeriesBuilder::new(from, now(), INTERVAL);
        let spent: i64 = (1..=self.hours).map(self.spend).sum();
        let topped_up: i64 = self.top_ups.iter().map(|(_, cents)| cents).sum();
        let mut cents = self.now + spent - topped_up;
        for hour in 1..=self.hours {
            let before = self.hours - hour;
            cents -= (self.spend)(hour);
            cents += self.top_ups.iter().find(|(at, _)| *at == before).map_or(0, |(_, cents)| *cents);
            if !self.off.iter().any(|(from, until)| before < *from && before > *until) {
                let at = hours(-before);
                builder.add(&Run { first_at: at, last_at: at, amount: Amount::cents(cents), looks: Some(1) });
            }
        }
        let fan: Vec<FanPoint> = self.fan.map(|spend| fan(cents, spend)).unwrap_or_default();
        let charge =
            |(on, cents): &(&str, i64)| ExpectedCharge { on: on.parse().unwrap(), amount: Amount::cents(*cents) };
        let charges: Vec<ExpectedCharge> = self.charges.iter().map(charge).collect();
        chart(&ChartInput {
            series: &builder.finish(),
            range: self.range,
            fan: &fan,
            charges: &charges,
            thresholds: Thresholds { low: Amount::cents(self.low), critical: Amount::cents(self.critical) },
            currency: Currency::USD,
            formats: &DisplayFormats::new(language, locale, TimeZone::UTC),
            privacy: self.privacy,
        })
    }
}

/// It widens with the square root of time, as a forecast does.
fn fan(cents: i64, spend: i64) -> Vec<FanPoint> {
    let point = |day: i64| {
        let middle = cents - spend * day;
        let width = spend * (day * 400).isqrt() / 10;
        let amount = Amount::cents;
        FanPoint { at: hours(day * 24), p10: amount(middle - width), p50: amount(middle), p90: amount(middle + width) }
    };
    (0..=400).map(point).collect()
}

#[test]
fn the_page_s_charts_are_current() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/tests/charts");
    let is_update = std::env::var_os("UPDATE_CHARTS").is_some();
    for (name, account) in accounts() {
        let file = folder.join(format!("{name}.json"));
        let made = serde_json::to_string(&account.view()).unwrap() + "\n";
        if is_update {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&file, &made).unwrap();
        }
        let there = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(there == made, "{} is out of date: UPDATE_CHARTS=1 renews it", file.display());
    }
    let files = std::fs::read_dir(&folder).unwrap().count();
    assert_eq!(files, accounts().len(), "a chart that is made by nobody");
}

/// With `GALLERY=FOLDER` they are written there, a file for each language, for the page's own check.
#[test]
fn a_chart_is_drawn_in_every_language() {
    let account = Account { fan: Some(2_100), charges: &[("2026-12-01", 12_000)], ..MONTH };
    let english = serde_json::to_string(&account.view()).unwrap();
    for language in Language::VARIANTS.iter().copied().filter(|it| !matches!(it, Language::English | Language::Pseudo))
    {
        let made = serde_json::to_string(&account.view_in(language, language.usual_formats())).unwrap();
        assert_ne!(made, english, "{}", language.tag());
        if let Some(folder) = std::env::var_os("GALLERY") {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(Path::new(&folder).join(format!("chart-{}.json", language.tag())), made).unwrap();
        }
    }
}
