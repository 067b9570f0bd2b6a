//! The kinds of account, and what each spends, drawn widely: sizes, rates, prices, weekdays, dates.

use super::chance::Chance;
use super::spending::{Amounts, Charge, Clumps, Course, Every, OnWeekend, Orders, Stream};

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

/// How much history an account of this kind has.
pub fn history_days(kind: Kind, chance: &mut Chance) -> i32 {
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

/// The streams of an account with so many days of history.
pub fn streams(kind: Kind, history: i32, chance: &mut Chance) -> Vec<Stream> {
    let size = chance.between_by_factor(2.0, 200.0);
    match kind {
        Kind::SmallOrders => vec![Stream::Orders(many(size, chance))],
        Kind::OfficeDays => vec![Stream::Orders(office(many(size, chance)))],
        Kind::MonthlyCharges => monthly_charges(size, chance),
        Kind::OtherRhythms => other_rhythms(size, chance),
        Kind::YearlyCharges => yearly_charges(size, chance),
        Kind::RareLarge => {
            let pause = chance.between_by_factor(6.0, 25.0);
            let rare = orders(1.0 / pause, size * pause * 0.7, chance);
            vec![Stream::Orders(rare), background(size * 0.3, chance)]
        }
        Kind::Clumps => {
            let (pause, length) = (chance.between_by_factor(4.0, 20.0), chance.between(1.0, 6.0));
            let orders = orders(chance.between(2.0, 10.0), size, chance);
            vec![Stream::Clumps(Clumps { pause, length, orders }), background(size * 0.3, chance)]
        }
        Kind::ChangedPace => {
            let before = if chance.happens(0.6) { chance.between(0.25, 0.6) } else { chance.between(1.7, 3.5) };
            let course = Course::Changed { ago: chance.between(14.0, 35.0), before };
            let orders = Orders { course, ..many(size, chance) };
            vec![Stream::Orders(if chance.happens(0.3) { office(orders) } else { orders })]
        }
        Kind::Growth => {
            let course = Course::Grows(chance.between(0.03, 0.2).ln_1p() / 30.0);
            vec![Stream::Orders(Orders { course, ..many(size, chance) })]
        }
        Kind::QuarterEnds => {
            let course = Course::QuarterEnds { days: chance.whole(5, 21), factor: chance.between(2.0, 5.0) };
            vec![Stream::Orders(Orders { course, ..many(size, chance) })]
        }
        Kind::Mixture => mixture(size, chance),
        Kind::TwoWeeks => {
            // Of clumps two weeks say nothing, and a charge not seen yet is rare enough.
            let simple = chance.one_of(&[Kind::SmallOrders, Kind::OfficeDays]);
            streams(if chance.happens(0.15) { Kind::Mixture } else { simple }, history, chance)
        }
        Kind::FewOrders => {
            let pause = chance.between(3.0, 12.0);
            vec![Stream::Orders(orders(1.0 / pause, size * pause, chance))]
        }
        Kind::Subscriptions => subscriptions(size, history, chance),
    }
}

fn many(size: f64, chance: &mut Chance) -> Orders {
    let count = chance.between_by_factor(1.0, 25.0);
    orders(count, size / count, chance)
}

fn monthly_charges(size: f64, chance: &mut Chance) -> Vec<Stream> {
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

fn other_rhythms(size: f64, chance: &mut Chance) -> Vec<Stream> {
    let share = chance.between(0.4, 0.9);
    let days = chance.one_of(&[7, 14, 14, 28]);
    let every = Every::Days { days, first: chance.whole(0, days - 1) };
    let charge = Charge { every, ..monthly(size * f64::from(days) * share, chance) };
    vec![Stream::Charge(charge), background(size * (1.0 - share), chance)]
}

fn yearly_charges(size: f64, chance: &mut Chance) -> Vec<Stream> {
    let yearly = |chance: &mut Chance| {
        let (first, day) = (chance.whole(1, 12), chance.whole(1, 28) as i8);
        let every = Every::Months { months: 12, day, first };
        Stream::Charge(Charge { every, ..monthly(size * chance.between(10.0, 60.0), chance) })
    };
    let mut streams: Vec<Stream> = (0..chance.whole(1, 3)).map(|_| yearly(chance)).collect();
    streams.push(Stream::Orders(many(size, chance)));
    streams
}

fn mixture(size: f64, chance: &mut Chance) -> Vec<Stream> {
    let mut streams = vec![
        Stream::Charge(monthly(size * 30.0 * chance.between(0.1, 0.5), chance)),
        Stream::Orders(office(many(size, chance))),
        Stream::Orders(orders(1.0 / chance.between(10.0, 40.0), size * 5.0, chance)),
    ];
    if chance.happens(0.5) {
        streams.push(Stream::Charge(monthly(size * 30.0 * chance.between(0.1, 0.3), chance)));
    }
    streams
}

/// Customers who are charged monthly, each on a day of its own. Most were there before, some came since.
fn subscriptions(size: f64, history: i32, chance: &mut Chance) -> Vec<Stream> {
    let price = amounts(size, chance);
    let longest = 4.5 * f64::from(history);
    let customer = |chance: &mut Chance| {
        let charge = monthly(price.draw(chance), chance);
        Stream::Charge(Charge { differs: 0.0, since: chance.between(-longest, 0.0).min(-40.0), ..charge })
    };
    (0..chance.whole(8, 40)).map(|_| customer(chance)).collect()
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
