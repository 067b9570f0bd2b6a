//! The balance of the last days as a row of blocks, a column each. Must not know where they come from.

use partner_balance_core::money::Amount;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

/// From nearly nothing to the highest.
const BLOCKS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// Fewer days tell nothing.
pub const FEWEST_DAYS: usize = 7;

/// The last days, at most `columns` of them, today last; a space where nobody looked. The lowest block is zero, or the lowest
/// balance if that is below. None if there are too few.
pub fn sparkline(days: &[Option<Amount>], columns: usize) -> Option<String> {
    let shown = days.get(days.len().saturating_sub(columns)..)?;
    let first = shown.iter().position(Option::is_some)?;
    let shown = shown.get(first..)?;
    let known: Vec<Decimal> = shown.iter().flatten().map(|amount| amount.decimal()).collect();
    if known.len() < FEWEST_DAYS {
        return None;
    }
    let highest = known.iter().copied().fold(Decimal::ZERO, Decimal::max);
    let lowest = known.iter().copied().fold(Decimal::ZERO, Decimal::min);
    let block = |amount: &Amount| block(amount.decimal(), lowest, highest);
    Some(shown.iter().map(|day| day.as_ref().map_or(' ', block)).collect())
}

fn block(amount: Decimal, lowest: Decimal, highest: Decimal) -> char {
    let number = |amount: Decimal| amount.to_f64().unwrap_or(0.0);
    let range = number(highest) - number(lowest);
    let share = if range > 0.0 { (number(amount) - number(lowest)) / range } else { 0.0 };
    let index = (share * (BLOCKS.len() - 1) as f64).round() as usize;
    BLOCKS.get(index).copied().unwrap_or(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(amounts: &[i64], columns: usize) -> Option<String> {
        let days: Vec<_> = amounts.iter().map(|amount| (*amount != -1).then(|| Amount::whole(*amount))).collect();
        sparkline(&days, columns)
    }

    #[test]
    fn the_height_is_the_share_of_the_highest_and_a_gap_stays_one() {
        assert_eq!(drawn(&[-1, 70, 60, 50, -1, 40, 30, 20, 10, 0], 30).unwrap(), "█▇▆ ▅▄▃▂▁");
        assert_eq!(
            drawn(&[-1, 70, 60, 50, -1, 40, 30, 20, 10, 0], 7),
            None,
            "seven days have to be known of those shown"
        );
        assert_eq!(drawn(&[70, 60, 50, 40, 30, 20, 10, 0], 7).unwrap(), "█▇▆▅▃▂▁");
        assert_eq!(drawn(&[5; 7], 30).unwrap(), "███████", "nothing has gone");
        assert_eq!(drawn(&[0; 7], 30).unwrap(), "▁▁▁▁▁▁▁");
        assert_eq!(drawn(&[-35, -28, 35, 0, 0, 0, 0], 30).unwrap(), "▁▂█▅▅▅▅");
        assert_eq!(drawn(&[], 30), None);
        assert_eq!(drawn(&[1; 6], 30), None);
    }

    #[test]
    fn the_largest_amounts_are_drawn() {
        let most: Amount = "79228162514264337593543950335".parse().unwrap();
        let least: Amount = "-79228162514264337593543950335".parse().unwrap();
        assert_eq!(sparkline(&[Some(least), Some(most)].repeat(4), 30).unwrap(), "▁█▁█▁█▁█");
    }
}
