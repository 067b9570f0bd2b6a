//! What the page draws, as values: places in [`super::UNITS`], and texts ready to show. Owns the field names that the page
//! reads.

use serde::{Deserialize, Serialize};

use super::UNITS;
use crate::account::Level;
use crate::history::{SeriesRange, TopUp};
use crate::language::Words;
use crate::money::Amount;
use crate::say;
use crate::text::DisplayFormats;

/// Room of a label beside a mark. A label without it is left out; the mark stays.
const LABEL_WIDTH: u32 = UNITS / 6;

/// A chart, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum ChartView {
    /// Nothing to draw.
    Message {
        /// A sentence that says why.
        text: String,
    },
    /// Something to draw.
    Drawing {
        /// What.
        drawing: Box<ChartDrawing>,
    },
}

/// A chart. Places go from 0 to 10,000: `x` from left to right, `y` from the top down. All lists are by time, or from the
/// bottom up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct ChartDrawing {
    /// How far back it reaches.
    pub range: SeriesRange,
    /// The present moment: to its right is what is expected.
    pub now_x: u32,
    /// The balance: a piece for each time without a gap. From a point the line goes on level until the next one.
    pub pieces: Vec<Vec<ChartPoint>>,
    /// The thresholds that lie within the chart.
    pub thresholds: Vec<ThresholdLine>,
    /// What is expected, beginning with the last reading; empty without a forecast.
    pub fan: Vec<ChartFanPoint>,
    /// Charges that are expected.
    pub charges: Vec<ChartMark>,
    /// Where nothing is left: the line that the area stands on.
    pub zero_y: u32,
    /// Amounts at the side.
    pub money_ticks: Vec<ChartTick>,
    /// Dates below.
    pub time_ticks: Vec<ChartTick>,
    /// The chart in a sentence or two, for who can't see it.
    pub summary: String,
}

/// A reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct ChartPoint {
    /// When.
    pub x: u32,
    /// How much.
    pub y: u32,
    /// The exact amount: "675.24 USD".
    pub amount_text: String,
    /// When: "22 Nov 14:05".
    pub at_text: String,
    /// Set if it was higher than the reading before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "declarations", ts(optional))]
    pub top_up: Option<ChartMark>,
}

/// Something that happened or is expected at a moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct ChartMark {
    /// When.
    pub x: u32,
    /// The balance then.
    pub y: u32,
    /// Beside the mark: "+500"; empty where there is no room.
    pub label: String,
    /// The same as a phrase: "Topped up by 500.00 USD or more".
    pub text: String,
}

/// A threshold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct ThresholdLine {
    /// Where.
    pub y: u32,
    /// The level below it.
    pub level: Level,
    /// "Low 100"; empty where the label of another says it too.
    pub label: String,
}

/// Between what amounts the balance is expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct ChartFanPoint {
    /// When.
    pub x: u32,
    /// The amount in the middle.
    pub y: u32,
    /// An amount that it is above with 90 %: further down.
    pub low_y: u32,
    /// An amount that it is below with 90 %: further up.
    pub high_y: u32,
    /// "about 410 USD".
    pub amount_text: String,
    /// "5 Dec".
    pub at_text: String,
    /// "350 USD to 460 USD"; with a charge that is expected there.
    pub note: String,
}

/// A place on an axis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct ChartTick {
    /// Where on its axis.
    pub at: u32,
    /// "500", "16 Nov"; empty where there is no room.
    pub label: String,
}

/// The label, if there is room for it at `x` to the right of the one before, which ends at `label_end`.
pub(super) fn label(label: String, x: u32, label_end: &mut u32) -> String {
    // It is centred, and must not leave the chart.
    let begin = x.saturating_sub(LABEL_WIDTH / 2);
    if begin < *label_end || x < LABEL_WIDTH / 4 || x + LABEL_WIDTH / 4 > UNITS {
        return String::new();
    }
    *label_end = begin + LABEL_WIDTH;
    label
}

/// About how much, for a label: "500", "4,800", "12k".
pub(super) fn short_amount(amount: Amount, formats: &DisplayFormats) -> String {
    if amount < Amount::whole(10_000) { formats.rough_amount(amount) } else { amount.compact() }
}

pub(super) fn top_up_text(top_up: &TopUp, rise: &str, words: &Words) -> String {
    say!(words, "balance-chart-top-up", count = top_up.count, money = rise)
}
