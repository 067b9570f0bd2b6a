//! The axis of money: from zero, or from below it, to a little above the highest amount; ticks at round amounts.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::UNITS;
use super::drawing::{ChartTick, ThresholdLine};
use crate::account::{Level, Thresholds};
use crate::forecast::FanPoint;
use crate::history::BalancePoint;
use crate::language::{Value, Words};
use crate::money::Amount;
use crate::say;
use crate::text::DisplayFormats;

/// At most so many steps from the bottom to the top.
const MOST_STEPS: f64 = 5.0;
/// Room above the highest amount, as a share.
const ABOVE: f64 = 0.08;
/// A threshold that would make the rest of the chart smaller than half is left out.
const HIGHEST_THRESHOLD: f64 = 2.0;
/// Labels of two lines nearer than this are one.
const LABEL_HEIGHT: u32 = UNITS / 8;

/// From the amount at the bottom to the one at the top. Places are pixels, so binary floating point is exact enough.
pub(super) struct MoneyAxis {
    bottom: f64,
    top: f64,
}

impl MoneyAxis {
    pub(super) fn of(points: &[BalancePoint], fan: &[FanPoint], thresholds: Thresholds) -> Self {
        let read = points.iter().map(|point| number(point.amount));
        let lowest = read.clone().fold(0.0, f64::min);
        // Not that of the fan: below zero it is cut off.
        let highest = read.chain(fan.iter().map(|point| number(point.p90))).fold(0.0, f64::max);
        let size = highest - lowest;
        let shown = [thresholds.low, thresholds.critical].map(number);
        let shown = shown.into_iter().filter(|limit| *limit - lowest <= size * HIGHEST_THRESHOLD);
        let top = shown.fold(highest, f64::max);
        let top = if top > lowest { top + (top - lowest) * ABOVE } else { lowest + 1.0 };
        Self { bottom: lowest - if lowest < 0.0 { (top - lowest) * ABOVE } else { 0.0 }, top }
    }

    /// The place of an amount; of one beyond the chart, its edge.
    pub(super) fn y(&self, amount: Amount) -> u32 {
        let share = (self.top - number(amount)) / (self.top - self.bottom);
        place(share)
    }

    pub(super) fn ticks(&self, formats: &DisplayFormats) -> Vec<ChartTick> {
        let Some(step) = self.step() else { return Vec::new() };
        let Some(size) = step.to_f64() else { return Vec::new() };
        let (first, last) = ((self.bottom / size).ceil(), (self.top / size).floor());
        let (Some(first), Some(last)) = (first.to_i64(), last.to_i64()) else { return Vec::new() };
        let amounts = (first..=last).filter_map(|count| Decimal::from(count).checked_mul(step)).map(Amount::from);
        amounts.map(|amount| ChartTick { at: self.y(amount), label: tick_label(amount, step, formats) }).collect()
    }

    /// One, two or five, times a power of ten.
    fn step(&self) -> Option<Decimal> {
        let least = (self.top - self.bottom) / MOST_STEPS;
        let power = least.log10().floor();
        let mantissa = least / 10_f64.powf(power);
        let power = power.to_i32()?;
        let (digit, power) = match mantissa {
            ..=1.0 => (1, power),
            ..=2.0 => (2, power),
            ..=5.0 => (5, power),
            _ => (1, power + 1),
        };
        match u32::try_from(power) {
            Ok(power) => Decimal::try_from_i128_with_scale(10_i128.checked_pow(power)?.checked_mul(digit)?, 0).ok(),
            Err(_) => Decimal::try_from_i128_with_scale(digit, power.unsigned_abs()).ok(),
        }
    }

    /// The thresholds within the chart, from the bottom up.
    pub(super) fn threshold_lines(&self, thresholds: Thresholds, formats: &DisplayFormats) -> Vec<ThresholdLine> {
        let words = formats.words();
        let limits = [(Level::Critical, thresholds.critical), (Level::Low, thresholds.low)];
        let is_within = |amount: Amount| (self.bottom..=self.top).contains(&number(amount));
        let mut lines: Vec<ThresholdLine> = limits
            .into_iter()
            .filter(|(_, amount)| is_within(*amount))
            .map(|(level, amount)| ThresholdLine {
                y: self.y(amount),
                level,
                label: threshold_label(level, &formats.round_amount(amount), words),
            })
            .collect();
        if let [critical, low] = lines.as_mut_slice()
            && critical.y.abs_diff(low.y) < LABEL_HEIGHT
        {
            let (of_low, of_critical) = (Value::Phrase(&low.label), Value::Phrase(&critical.label));
            low.label = say!(words, "balance-chart-thresholds", low = of_low, critical = of_critical);
            critical.label.clear();
        }
        lines
    }
}

fn threshold_label(level: Level, amount: &str, words: &Words) -> String {
    match level {
        Level::Critical => say!(words, "balance-chart-threshold-critical", amount = amount),
        Level::Low | Level::Normal | Level::Unknown => say!(words, "balance-chart-threshold-low", amount = amount),
    }
}

/// From a thousand on in thousands: the axis has no room for more.
fn tick_label(amount: Amount, step: Decimal, formats: &DisplayFormats) -> String {
    let units = [(1_000_000_000_000, "T"), (1_000_000_000, "G"), (1_000_000, "M"), (1_000, "k")];
    let units = units.map(|(unit, suffix): (i64, _)| (Decimal::from(unit), suffix));
    match units.into_iter().find(|(unit, _)| step >= *unit) {
        Some((unit, suffix)) if !amount.decimal().is_zero() => {
            format!("{}{suffix}", formats.round_amount(Amount::from(amount.decimal() / unit)))
        }
        Some(_) | None => formats.round_amount(amount),
    }
}

fn number(amount: Amount) -> f64 {
    amount.decimal().to_f64().unwrap_or_default()
}

/// The place at this share of an axis.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to UNITS")]
pub(super) fn place(share: f64) -> u32 {
    (share.clamp(0.0, 1.0) * f64::from(UNITS)).round() as u32
}
