//! The part of a chart to the right of now: the fan of the forecast, and the charges it expects.

use jiff::Timestamp;
use jiff::civil::Time;

use super::drawing::{self, ChartFanPoint, ChartMark};
use super::{Draft, UNITS};
use crate::forecast::{ExpectedCharge, FanPoint};
use crate::history::Series;
use crate::language::Value;
use crate::money::Amount;
use crate::say;

/// The future takes at most a third of the chart: half of what the past takes.
const SHARE_OF_PAST: i32 = 2;
/// At most so many points.
const MOST_POINTS: usize = 48;

/// How many days after its last reading a chart of this series has room for.
pub(super) fn days(series: &Series) -> usize {
    let Some(last) = series.points.last() else { return 0 };
    let days = room_end(series).duration_since(last.at).as_hours().div_euclid(24) + 1;
    usize::try_from(days).unwrap_or_default()
}

fn room_end(series: &Series) -> Timestamp {
    let room = series.until.duration_since(series.from) / SHARE_OF_PAST;
    series.until.saturating_add(room).unwrap_or(series.until)
}

/// What is shown of a forecast: until nothing is left in the best case, or as far as there is room. Begins with the last
/// reading.
pub(super) fn shown(fan: &[FanPoint], series: &Series) -> Vec<FanPoint> {
    let Some(last) = series.points.last() else { return Vec::new() };
    let end = room_end(series);
    let begin = FanPoint { at: last.at, p10: last.amount, p50: last.amount, p90: last.amount };
    let mut shown = vec![begin];
    for point in fan.iter().filter(|point| point.at > last.at) {
        let is_over = shown.last().is_some_and(|before| before.p90 <= Amount::ZERO);
        if is_over || point.at > end {
            break;
        }
        shown.push(*point);
    }
    match shown.last() {
        // Of a forecast that ends now nothing could be seen.
        Some(last) if last.at > series.until => thinned(&shown),
        Some(_) | None => Vec::new(),
    }
}

/// Every nth, and the last.
fn thinned(points: &[FanPoint]) -> Vec<FanPoint> {
    let step = points.len().div_ceil(MOST_POINTS).max(1);
    let last = points.len().saturating_sub(1);
    points
        .iter()
        .enumerate()
        .filter(|(index, _)| index % step == 0 || *index == last)
        .map(|(_, point)| *point)
        .collect()
}

impl Draft<'_> {
    pub(super) fn fan_points(&self) -> Vec<ChartFanPoint> {
        let (formats, currency, words) = (self.input.formats, self.input.currency, self.input.formats.words());
        let rough = |amount| formats.rough_money(amount, currency);
        let charges: Vec<(u32, &ExpectedCharge)> = self.charges();
        let mut points: Vec<ChartFanPoint> = self
            .fan
            .iter()
            .map(|point| ChartFanPoint {
                x: self.time.x(point.at),
                y: self.money.y(point.p50),
                low_y: self.money.y(point.p10),
                high_y: self.money.y(point.p90),
                amount_text: say!(words, "balance-chart-about", money = rough(point.p50)),
                at_text: formats.short_day(point.at, self.input.series.until),
                note: say!(words, "balance-chart-range", low = rough(point.p10), high = rough(point.p90)),
            })
            .collect();
        for (x, charge) in charges {
            if let Some(point) = points.iter_mut().min_by_key(|point| point.x.abs_diff(x)) {
                let range = Value::Phrase(&point.note);
                point.note = say!(words, "balance-chart-range-charge", range = range, charge = rough(charge.amount));
            }
        }
        points
    }

    /// The charges expected within the fan, on their median line.
    pub(super) fn charge_marks(&self) -> Vec<ChartMark> {
        let (formats, currency) = (self.input.formats, self.input.currency);
        let mut label_end = self.time.x(self.input.series.until);
        let marks = self.charges().into_iter().map(|(x, charge)| {
            let money = formats.rough_money(charge.amount, currency);
            let label =
                drawing::label(format!("−{}", drawing::short_amount(charge.amount, formats)), x, &mut label_end);
            let day =
                self.begin_of(charge).map(|at| formats.short_day(at, self.input.series.until)).unwrap_or_default();
            let text = say!(formats.words(), "balance-chart-charge", day = day, money = money);
            ChartMark { x, y: self.middle_y(x), label, text }
        });
        marks.collect()
    }

    /// The charges within the fan, with their places.
    fn charges(&self) -> Vec<(u32, &ExpectedCharge)> {
        let Some(end) = self.fan.last() else { return Vec::new() };
        let place = |charge| Some((self.begin_of(charge)?, charge));
        let within = self.input.charges.iter().filter_map(place);
        let within = within.filter(|(at, _)| (self.input.series.until..=end.at).contains(at));
        within.map(|(at, charge)| (self.time.x(at), charge)).collect()
    }

    /// Noon of its date: which hour it comes in is not known.
    fn begin_of(&self, charge: &ExpectedCharge) -> Option<Timestamp> {
        let noon = charge.on.to_datetime(Time::constant(12, 0, 0, 0));
        self.input.formats.zone().to_ambiguous_timestamp(noon).compatible().ok()
    }

    /// The median line at `x`.
    fn middle_y(&self, x: u32) -> u32 {
        let places: Vec<(u32, u32)> =
            self.fan.iter().map(|point| (self.time.x(point.at), self.money.y(point.p50))).collect();
        let after = places.iter().position(|(at, _)| *at >= x);
        match after.map(|after| (places.get(after.wrapping_sub(1)), places.get(after))) {
            Some((Some((x0, y0)), Some((x1, y1)))) if x1 > x0 => {
                let (part, whole) = (i64::from(x - x0), i64::from(x1 - x0));
                let y = i64::from(*y0) + (i64::from(*y1) - i64::from(*y0)) * part / whole;
                u32::try_from(y).unwrap_or(UNITS)
            }
            Some((_, Some((_, y)))) => *y,
            Some((_, None)) | None => UNITS,
        }
    }
}
