//! The kinds of account, each drawn widely, and cases of them: what a machine saw, and the true day.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use partner_balance_core::history::Run;
use partner_balance_core::money::Amount;

use super::chance::Chance;
use super::machine::{self, Habit, TopUps};
use super::spending::{Amounts, CalendarDay, Charge, Clumps, Course, Event, Every, OnWeekend, Orders, Stream, events};

const HORIZON: i32 = 400;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    SmallOrders,
    OfficeDays,
    MonthlyCharges,
    OtherRhythms,
    YearlyCharges,
    RareLarge,
    Clumps,
    ChangedPace,
    Growth,
    QuarterEnds,
    Mixture,
    TwoWeeks,
    FewOrders,
    Subscriptions,
}

impl Kind {
    pub const ALL: [(Self, &str); 14] = [
        (Self::SmallOrders, "many small orders"),
        (Self::OfficeDays, "office days only"),
        (Self::MonthlyCharges, "monthly charges"),
        (Self::OtherRhythms, "weekly, fortnightly, four-weekly charges"),
        (Self::YearlyCharges, "yearly charges"),
        (Self::RareLarge, "rare large orders"),
        (Self::Clumps, "clumps"),
        (Self::ChangedPace, "pace changed 2 to 5 weeks ago"),
        (Self::Growth, "steady growth"),
        (Self::QuarterEnds, "quarter ends"),
        (Self::Mixture, "mixture"),
        (Self::TwoWeeks, "two weeks of history"),
        (Self::FewOrders, "small partner, few orders"),
        (Self::Subscriptions, "many customers, each monthly"),
    ];
}

/// One account: what was seen of it, and the truth.
pub struct Case {
    pub runs: Vec<Run>,
    pub now: Timestamp,
    pub zone: TimeZone,
    pub threshold: Amount,
    /// Days until the balance is below the threshold.
    pub truth: f64,
}

/// An account of a kind. None if its balance lasts longer than the horizon.
pub fn case(kind: Kind, seed: u64) -> Option<Case> {
    let mut chance = Chance::new(seed * 100 + kind as u64);
    let zone = chance.one_of(&["Europe/Berlin", "America/New_York", "Asia/Shanghai", "UTC"]);
    let zone = TimeZone::get(zone).ok()?;
    let history = history_days(kind, &mut chance);
    let date = Date::constant(2023, 1, 1) + SignedDuration::from_hours(24 * i64::from(chance.whole(0, 1400)));
    let time = Time::midnight() + SignedDuration::from_secs((chance.between(7.0, 22.0) * 3600.0) as i64);
    let now = zone.to_timestamp(date.to_datetime(time)).ok()?;
    let day = |offset: i32| {
        let date = date + SignedDuration::from_hours(24 * i64::from(offset));
        let begin = zone.to_timestamp(date.to_datetime(Time::midnight())).ok()?;
        Some(CalendarDay { date, begin: begin.duration_since(now).as_secs_f64() / 86_400.0 })
    };
    let days: Vec<CalendarDay> = (-history..HORIZON).map(day).collect::<Option<_>>()?;
    let streams = streams(kind, history, &mut chance);
    let spent = events(&streams, &days, &mut chance);
    let habit = habit(&mut chance);
    let looks = machine::looks(habit, &days, &mut chance);
    let (past, future): (Vec<Event>, Vec<Event>) = spent.iter().partition(|(at, _)| Some(at) <= looks.last());
    // The balance comes from another future of the same account: the true one must not be chosen by it.
    let lasts = chance.between_by_factor(5.0, 90.0);
    let other = events(&streams, &days, &mut chance);
    let total = |events: &[Event], from: f64, until: f64| {
        events.iter().filter(|(at, _)| *at > from && *at <= until).map(|(_, amount)| amount).sum::<f64>()
    };
    let left = total(&other, 0.0, lasts).max(1.0) * chance.between(0.97, 1.03);
    let threshold = chance.one_of(&[0.0, 0.0, 50.0, 100.0]);
    let balance = ((threshold + left) * 100.0).round() / 100.0;
    let truth = future.iter().scan(balance, |balance, (at, amount)| {
        *balance -= amount;
        Some((*at, *balance))
    });
    let truth = truth.into_iter().find(|(_, balance)| *balance < threshold - 1e-6)?.0;
    let per_day = total(&past, f64::from(-history), 0.0) / f64::from(history);
    let top_ups = top_ups(per_day, &mut chance);
    let runs = machine::runs(now, balance, &past, top_ups, &looks);
    Some(Case { runs, now, zone, threshold: Amount::cents((threshold * 100.0) as i64), truth })
}

fn history_days(kind: Kind, chance: &mut Chance) -> i32 {
    let (least, most) = match kind {
        Kind::TwoWeeks => (10.0, 15.0),
        Kind::SmallOrders | Kind::OfficeDays | Kind::Clumps | Kind::Mixture => (30.0, 730.0),
        Kind::MonthlyCharges | Kind::OtherRhythms | Kind::ChangedPace | Kind::Subscriptions => (65.0, 730.0),
        Kind::RareLarge | Kind::FewOrders | Kind::Growth => (90.0, 730.0),
        Kind::QuarterEnds => (200.0, 730.0),
        Kind::YearlyCharges => (380.0, 740.0),
    };
    chance.between_by_factor(least, most) as i32
}

fn habit(chance: &mut Chance) -> Habit {
    match chance.whole(0, 6) {
        0 | 1 => Habit::Always(chance.one_of(&[5.0, 10.0, 30.0])),
        2 => Habit::OfficeHours,
        3 => Habit::Daytime,
        4 | 5 => Habit::Daily(chance.between(6.0, 20.0)),
        _ => Habit::Irregular(chance.between(2.0, 12.0)),
    }
}

fn top_ups(per_day: f64, chance: &mut Chance) -> TopUps {
    let days = chance.between_by_factor(10.0, 90.0);
    let round = 10_f64.powf((per_day * days).max(1.0).log10().floor()) / 2.0;
    let amount = ((per_day * days / round).round() * round).max(10.0);
    match chance.whole(0, 4) {
        0 => TopUps::Never,
        1 => TopUps::Regular { days, amount },
        // At once, so that it hides what made it necessary.
        2 => TopUps::Below { amount, delay: 0.0 },
        _ => TopUps::Below { amount, delay: chance.between(0.05, 2.0) },
    }
}

fn amounts(mean: f64, chance: &mut Chance) -> Amounts {
    match chance.whole(0, 2) {
        0 => {
            let sigma = chance.between(0.2, 1.0);
            Amounts::LogNormal { median: mean / (sigma * sigma / 2.0).exp(), sigma }
        }
        1 => Amounts::Gamma { mean, shape: chance.whole(1, 8) as u32 },
        _ => {
            let prices: Vec<f64> = (0..chance.whole(1, 6)).map(|_| chance.between_by_factor(0.3, 3.0)).collect();
            let sum: f64 = prices.iter().sum();
            let scale = mean * prices.len() as f64 / sum;
            Amounts::Prices(prices.iter().map(|price| (price * scale * 2.0).round().max(1.0) / 2.0).collect())
        }
    }
}

fn orders(per_day: f64, mean: f64, chance: &mut Chance) -> Orders {
    let weekdays = match chance.whole(0, 2) {
        0 => [1.0; 7],
        1 => [1.2, 1.2, 1.2, 1.2, 1.2, 0.5, 0.5],
        _ => [1.3, 1.5, 1.3, 1.3, 1.0, 0.3, 0.3],
    };
    let hours = if chance.happens(0.5) { (0.0, 24.0) } else { (7.0, 19.0) };
    Orders { per_day, amounts: amounts(mean, chance), weekdays, hours, course: Course::Constant }
}

fn office(mut orders: Orders) -> Orders {
    orders.weekdays = [1.4, 1.4, 1.4, 1.4, 1.4, 0.0, 0.0];
    orders.hours = (8.0, 18.0);
    orders
}

/// Small orders in the background: a share of `per_day`.
fn background(per_day: f64, chance: &mut Chance) -> Stream {
    let count = chance.between_by_factor(0.5, 10.0);
    let orders = orders(count, per_day / count, chance);
    Stream::Orders(if chance.happens(0.4) { office(orders) } else { orders })
}

fn monthly(amount: f64, chance: &mut Chance) -> Charge {
    let day = if chance.happens(0.3) { chance.one_of(&[1, 15, 30, 31]) } else { chance.whole(1, 31) as i8 };
    Charge {
        every: Every::Months { months: 1, day, first: 1 },
        amount,
        differs: chance.one_of(&[0.0, 0.0, 0.02, 0.05]),
        late: chance.one_of(&[0.0, 0.0, 0.2]),
        weekend: chance.one_of(&[OnWeekend::Stays, OnWeekend::Stays, OnWeekend::After, OnWeekend::Before]),
        hours: hours_of_charge(chance),
        since: f64::NEG_INFINITY,
    }
}

fn hours_of_charge(chance: &mut Chance) -> (f64, f64) {
    let hour = chance.between(0.0, 22.0);
    (hour, hour + chance.one_of(&[0.02, 0.5, 2.0]))
}

fn streams(kind: Kind, history: i32, chance: &mut Chance) -> Vec<Stream> {
    let size = chance.between_by_factor(2.0, 200.0);
    let many = |chance: &mut Chance| {
        let count = chance.between_by_factor(1.0, 25.0);
        orders(count, size / count, chance)
    };
    match kind {
        Kind::SmallOrders => vec![Stream::Orders(many(chance))],
        Kind::OfficeDays => vec![Stream::Orders(office(many(chance)))],
        Kind::MonthlyCharges => {
            let share = chance.between(0.4, 0.95);
            let count = chance.whole(1, 3);
            let charge = |chance: &mut Chance| {
                let amount = size * 30.4 * share / f64::from(count) * chance.between(0.6, 1.4);
                Stream::Charge(monthly(amount, chance))
            };
            let mut streams: Vec<Stream> = (0..count).map(|_| charge(chance)).collect();
            streams.push(background(size * (1.0 - share), chance));
            streams
        }
        Kind::OtherRhythms => {
            let share = chance.between(0.4, 0.9);
            let days = chance.one_of(&[7, 14, 14, 28]);
            let charge = Charge {
                every: Every::Days { days, first: chance.whole(0, days - 1) },
                ..monthly(size * f64::from(days) * share, chance)
            };
            vec![Stream::Charge(charge), background(size * (1.0 - share), chance)]
        }
        Kind::YearlyCharges => {
            let yearly = |chance: &mut Chance| {
                let (first, day) = (chance.whole(1, 12), chance.whole(1, 28) as i8);
                let every = Every::Months { months: 12, day, first };
                Stream::Charge(Charge { every, ..monthly(size * chance.between(10.0, 60.0), chance) })
            };
            let mut streams: Vec<Stream> = (0..chance.whole(1, 3)).map(|_| yearly(chance)).collect();
            streams.push(Stream::Orders(many(chance)));
            streams
        }
        Kind::RareLarge => {
            let pause = chance.between_by_factor(6.0, 25.0);
            let mut rare = orders(1.0 / pause, size * pause * 0.7, chance);
            rare.course = Course::Constant;
            vec![Stream::Orders(rare), background(size * 0.3, chance)]
        }
        Kind::Clumps => {
            let (pause, length) = (chance.between_by_factor(4.0, 20.0), chance.between(1.0, 6.0));
            let orders = orders(chance.between(2.0, 10.0), size, chance);
            vec![Stream::Clumps(Clumps { pause, length, orders }), background(size * 0.3, chance)]
        }
        Kind::ChangedPace => {
            let before = if chance.happens(0.6) { chance.between(0.25, 0.6) } else { chance.between(1.7, 3.5) };
            let mut orders = many(chance);
            orders.course = Course::Changed { ago: chance.between(14.0, 35.0), before };
            vec![Stream::Orders(if chance.happens(0.3) { office(orders) } else { orders })]
        }
        Kind::Growth => {
            let mut orders = many(chance);
            orders.course = Course::Grows(chance.between(0.03, 0.2).ln_1p() / 30.0);
            vec![Stream::Orders(orders)]
        }
        Kind::QuarterEnds => {
            let mut orders = many(chance);
            orders.course = Course::QuarterEnds { days: chance.whole(5, 21), factor: chance.between(2.0, 5.0) };
            vec![Stream::Orders(orders)]
        }
        Kind::Mixture => {
            let mut streams = vec![
                Stream::Charge(monthly(size * 30.0 * chance.between(0.1, 0.5), chance)),
                Stream::Orders(office(many(chance))),
                Stream::Orders(orders(1.0 / chance.between(10.0, 40.0), size * 5.0, chance)),
            ];
            if chance.happens(0.5) {
                streams.push(Stream::Charge(monthly(size * 30.0 * chance.between(0.1, 0.3), chance)));
            }
            streams
        }
        Kind::TwoWeeks => {
            // Of clumps two weeks say nothing, and a charge not seen yet is rare enough.
            let like = if chance.happens(0.15) {
                Kind::Mixture
            } else {
                chance.one_of(&[Kind::SmallOrders, Kind::OfficeDays])
            };
            streams(like, history, chance)
        }
        Kind::FewOrders => {
            let pause = chance.between(3.0, 12.0);
            vec![Stream::Orders(orders(1.0 / pause, size * pause, chance))]
        }
        Kind::Subscriptions => {
            let price = amounts(size, chance);
            let begin = f64::from(-history) * 1.5;
            let customer = |chance: &mut Chance| {
                let charge = monthly(price.draw(chance), chance);
                // Most were there before, some came since.
                Stream::Charge(Charge { differs: 0.0, since: chance.between(begin * 3.0, 0.0).min(-40.0), ..charge })
            };
            (0..chance.whole(8, 40)).map(|_| customer(chance)).collect()
        }
    }
}
