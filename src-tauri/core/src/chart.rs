//! The chart of a balance, ready to draw: coordinates, ticks, texts. Pure; nothing is left to the page but lines and places.
//! Must not know where the series comes from, or how wide the page is.

mod drawing;
mod future;
mod money_axis;
mod time_axis;

use jiff::Timestamp;

use crate::account::Thresholds;
use crate::forecast::{ExpectedCharge, FanPoint};
use crate::history::{Series, SeriesRange, TopUp};
use crate::language::Words;
use crate::money::{Amount, Currency};
use crate::say;
use crate::text::DisplayFormats;
use crate::view::Privacy;

pub use drawing::{ChartDrawing, ChartFanPoint, ChartMark, ChartPoint, ChartTick, ChartView, ThresholdLine};

use money_axis::MoneyAxis;
use time_axis::TimeAxis;

/// Coordinates go from 0 to this: `x` from left to right, `y` from the top down.
pub const UNITS: u32 = 10_000;

/// Everything a chart is made from.
#[derive(Clone, Copy)]
pub struct ChartInput<'a> {
    /// Its end is now.
    pub series: &'a Series,
    pub range: SeriesRange,
    /// What is expected of the balance, by time; empty without a forecast.
    pub fan: &'a [FanPoint],
    /// The charges that are expected, by date.
    pub charges: &'a [ExpectedCharge],
    pub thresholds: Thresholds,
    pub currency: Currency,
    /// The user's number format and time zone.
    pub formats: &'a DisplayFormats,
    pub privacy: Privacy,
}

impl ChartView {
    /// While amounts are hidden: its shape alone tells how the money goes.
    #[must_use]
    pub fn hidden(words: &Words) -> Self {
        Self::Message { text: words.say("balance-chart-hidden") }
    }

    /// For an account of which there is no reading yet.
    #[must_use]
    pub fn without_reading(words: &Words) -> Self {
        Self::Message { text: words.say("balance-chart-few") }
    }
}

/// For how many days after its last reading a chart of this series can show a forecast.
#[must_use]
pub fn fan_days(series: &Series) -> usize {
    future::days(series)
}

/// The chart, or a sentence instead of one.
#[must_use]
pub fn chart(input: &ChartInput<'_>) -> ChartView {
    let words = input.formats.words();
    match input.privacy {
        Privacy::Hidden => return ChartView::hidden(words),
        Privacy::Open => {}
    }
    let ChartInput { series, range, .. } = input;
    if series.points.len() > 1 {
        return ChartView::Drawing { drawing: Box::new(Draft::of(input).drawing()) };
    }
    // Else it begins with the oldest reading there is.
    let is_cut = *range != SeriesRange::All && series.from == range.begin(series.until, Timestamp::MIN);
    if is_cut {
        return ChartView::Message { text: words.say("balance-chart-few-in-range") };
    }
    ChartView::without_reading(words)
}

/// The axes, and what is drawn on them.
struct Draft<'a> {
    input: &'a ChartInput<'a>,
    /// The part of the forecast that is shown.
    fan: Vec<FanPoint>,
    money: MoneyAxis,
    time: TimeAxis,
}

impl<'a> Draft<'a> {
    fn of(input: &'a ChartInput<'a>) -> Self {
        let fan = future::shown(input.fan, input.series);
        let end = fan.last().map_or(input.series.until, |last| last.at);
        let time = TimeAxis::new(input.series.from, end);
        let money = MoneyAxis::of(&input.series.points, &fan, input.thresholds);
        Self { input, fan, money, time }
    }

    fn drawing(&self) -> ChartDrawing {
        let ChartInput { series, range, formats, thresholds, .. } = self.input;
        ChartDrawing {
            range: *range,
            now_x: self.time.x(series.until),
            pieces: self.pieces(),
            thresholds: self.money.threshold_lines(*thresholds, formats),
            fan: self.fan_points(),
            charges: self.charge_marks(),
            zero_y: self.money.y(Amount::ZERO),
            money_ticks: self.money.ticks(formats),
            time_ticks: self.time.ticks(formats),
            summary: self.summary(),
        }
    }

    /// The points between two gaps, for each such time.
    fn pieces(&self) -> Vec<Vec<ChartPoint>> {
        let ChartInput { series, formats, currency, .. } = self.input;
        let mut gaps = series.gaps.iter().peekable();
        let mut top_ups = series.top_ups.iter().peekable();
        let mut pieces = vec![Vec::new()];
        let mut label_end = 0;
        for point in &series.points {
            while gaps.next_if(|gap| gap.until <= point.at).is_some() {
                pieces.push(Vec::new());
            }
            let is_risen = |it: &&TopUp| it.at == point.at && it.amount == point.amount;
            let x = self.time.x(point.at);
            let top_up = top_ups.next_if(is_risen).map(|top_up| {
                let rise = drawing::short_amount(top_up.rise, formats);
                let label = drawing::label(format!("+{rise}"), x, &mut label_end);
                let text = drawing::top_up_text(top_up, &formats.money(top_up.rise, *currency), formats.words());
                ChartMark { x, y: self.money.y(point.amount), label, text }
            });
            let chart_point = ChartPoint {
                x,
                y: self.money.y(point.amount),
                amount_text: formats.money(point.amount, *currency),
                at_text: formats.lasting_moment(point.at, series.until),
                top_up,
            };
            if let Some(piece) = pieces.last_mut() {
                piece.push(chart_point);
            }
        }
        pieces.retain(|piece| !piece.is_empty());
        pieces
    }

    /// The chart in one sentence or two, for who can't see it.
    fn summary(&self) -> String {
        let ChartInput { series, formats, currency, .. } = self.input;
        let money = |amount| formats.money(amount, *currency);
        let (Some(first), Some(last)) = (series.points.first(), series.points.last()) else { return String::new() };
        let Some(lowest) = series.points.iter().min_by_key(|point| point.amount) else { return String::new() };
        let day = |moment| formats.short_day(moment, series.until);
        let words = formats.words();
        let course = say!(
            words,
            "balance-chart-summary",
            from = day(first.at),
            to = day(last.at),
            first = money(first.amount),
            last = money(last.amount),
            lowest = money(lowest.amount),
            lowest_day = day(lowest.at)
        );
        let rise = series.top_ups.iter().fold(Amount::ZERO, |sum, top_up| sum.plus(top_up.rise));
        match series.top_ups.iter().map(|top_up| top_up.count).sum() {
            0 => course,
            count => {
                let topped_up = say!(words, "balance-chart-summary-topped-up", count = count, money = money(rise));
                words.sentences(&[&course, &topped_up])
            }
        }
    }
}

#[cfg(test)]
mod tests;
