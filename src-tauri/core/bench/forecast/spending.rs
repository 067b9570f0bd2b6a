//! What an account spends, as streams of events whose laws are known: orders, charges on dates, clumps.

use jiff::civil::{Date, Weekday};

use super::chance::Chance;

/// A day of the account's calendar, past or to come.
#[derive(Clone, Copy, Debug)]
pub struct CalendarDay {
    pub date: Date,
    /// When it begins, in days from now.
    pub begin: f64,
}

/// Something spent: days from now, and the amount.
pub type Event = (f64, f64);

#[derive(Clone, Debug)]
pub enum Amounts {
    LogNormal {
        median: f64,
        sigma: f64,
    },
    /// As a sum of so many exponential amounts.
    Gamma {
        mean: f64,
        shape: u32,
    },
    Prices(Vec<f64>),
}

#[derive(Clone, Copy, Debug)]
pub enum Course {
    Constant,
    /// So many days ago; before it was spent at this share of today's pace.
    Changed {
        ago: f64,
        before: f64,
    },
    /// By this logarithm a day.
    Grows(f64),
    /// The last days of each quarter spend so many times as much.
    QuarterEnds {
        days: i32,
        factor: f64,
    },
}

#[derive(Clone, Debug)]
pub struct Orders {
    pub per_day: f64,
    pub amounts: Amounts,
    /// From Monday on.
    pub weekdays: [f64; 7],
    pub hours: (f64, f64),
    pub course: Course,
}

#[derive(Clone, Copy, Debug)]
pub enum Every {
    Days { days: i32, first: i32 },
    Months { months: i32, day: i8, first: i32 },
}

#[derive(Clone, Copy, Debug)]
pub enum OnWeekend {
    Stays,
    Before,
    After,
}

#[derive(Clone, Copy, Debug)]
pub struct Charge {
    pub every: Every,
    pub amount: f64,
    /// By which share the amount differs.
    pub differs: f64,
    /// With which probability it comes a day later.
    pub late: f64,
    pub weekend: OnWeekend,
    pub hours: (f64, f64),
    /// Not before this day.
    pub since: f64,
}

/// Days of many orders, and long pauses.
#[derive(Clone, Debug)]
pub struct Clumps {
    pub pause: f64,
    pub length: f64,
    pub orders: Orders,
}

#[derive(Clone, Debug)]
pub enum Stream {
    Orders(Orders),
    Charge(Charge),
    Clumps(Clumps),
}

impl Amounts {
    pub fn draw(&self, chance: &mut Chance) -> f64 {
        let amount = match self {
            Self::LogNormal { median, sigma } => median * (sigma * chance.normal()).exp(),
            Self::Gamma { mean, shape } => {
                (0..*shape).map(|_| chance.exponential(mean / f64::from(*shape))).sum::<f64>()
            }
            Self::Prices(prices) => chance.one_of(prices),
        };
        amount.max(0.01)
    }
}

impl Course {
    fn factor(self, day: &CalendarDay) -> f64 {
        match self {
            Self::Constant => 1.0,
            Self::Changed { ago, before } => {
                if day.begin < -ago {
                    before
                } else {
                    1.0
                }
            }
            Self::Grows(by) => (by * day.begin).exp(),
            Self::QuarterEnds { days, factor } => {
                let month = (day.date.month() - 1) / 3 * 3 + 3;
                let end = Date::new(day.date.year(), month, 1).map_or(day.date, Date::last_of_month);
                let left = end.duration_since(day.date).as_hours() / 24;
                if left < i64::from(days) { factor } else { 1.0 }
            }
        }
    }
}

impl Orders {
    fn on(&self, day: &CalendarDay, factor: f64, chance: &mut Chance, events: &mut Vec<Event>) {
        let weekday = self.weekdays[day.date.weekday().to_monday_zero_offset() as usize];
        for _ in 0..chance.poisson(self.per_day * weekday * factor * self.course.factor(day)) {
            let at = day.begin + chance.between(self.hours.0, self.hours.1) / 24.0;
            events.push((at, self.amounts.draw(chance)));
        }
    }
}

impl Charge {
    fn is_due(&self, index: usize, days: &[CalendarDay]) -> bool {
        let day = &days[index];
        match self.every {
            Every::Days { days, first } => (index as i32 - first).rem_euclid(days) == 0,
            Every::Months { months, day: of_month, first } => {
                let is_month = (i32::from(day.date.month()) - first).rem_euclid(months) == 0;
                is_month && day.date.day() == of_month.min(day.date.days_in_month())
            }
        }
    }

    fn events(&self, days: &[CalendarDay], chance: &mut Chance, events: &mut Vec<Event>) {
        for index in 0..days.len() {
            if !self.is_due(index, days) || days[index].begin < self.since {
                continue;
            }
            let moved = match (self.weekend, days[index].date.weekday()) {
                (OnWeekend::Before, Weekday::Saturday) => -1,
                (OnWeekend::Before, Weekday::Sunday) => -2,
                (OnWeekend::After, Weekday::Saturday) => 2,
                (OnWeekend::After, Weekday::Sunday) => 1,
                _ => 0,
            } + i32::from(chance.happens(self.late));
            let Some(day) = days.get((index as i32 + moved).max(0) as usize) else { continue };
            let at = day.begin + chance.between(self.hours.0, self.hours.1) / 24.0;
            events.push((at, self.amount * (1.0 + self.differs * chance.normal()).max(0.1)));
        }
    }
}

impl Stream {
    pub fn events(&self, days: &[CalendarDay], chance: &mut Chance) -> Vec<Event> {
        let mut events = Vec::new();
        match self {
            Self::Orders(orders) => days.iter().for_each(|day| orders.on(day, 1.0, chance, &mut events)),
            Self::Charge(charge) => charge.events(days, chance, &mut events),
            Self::Clumps(clumps) => {
                let mut change = days.first().map_or(0.0, |day| day.begin) + chance.exponential(clumps.pause);
                let mut is_clump = false;
                for day in days {
                    while day.begin >= change {
                        is_clump = !is_clump;
                        change += if is_clump { clumps.length } else { chance.exponential(clumps.pause) };
                    }
                    clumps.orders.on(day, f64::from(u8::from(is_clump)), chance, &mut events);
                }
            }
        }
        events
    }
}

/// The events of all streams, in order of time, in whole cents.
pub fn events(streams: &[Stream], days: &[CalendarDay], chance: &mut Chance) -> Vec<Event> {
    let mut events: Vec<Event> = streams.iter().flat_map(|stream| stream.events(days, chance)).collect();
    events.sort_by(|a, b| a.0.total_cmp(&b.0));
    events.iter().map(|(at, amount)| (*at, (amount * 100.0).round().max(1.0) / 100.0)).collect()
}
