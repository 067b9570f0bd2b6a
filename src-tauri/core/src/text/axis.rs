//! Numbers and dates where room is short: the axes of a chart and what is said of the future.

use rust_decimal::{Decimal, RoundingStrategy};

use super::DisplayFormats;
use crate::language::common_spaces;
use crate::money::{Amount, Currency};

impl DisplayFormats {
    /// A round amount, without decimals if it is whole: "1,500", "0.50".
    #[must_use]
    pub fn round_amount(&self, amount: Amount) -> String {
        let decimal = amount.decimal().normalize();
        match decimal.scale() {
            0 => decimal
                .to_string()
                .parse()
                .map_or_else(|_| decimal.to_string(), |it| common_spaces(self.numbers.format(&it).to_string())),
            _ => self.amount(amount),
        }
    }

    /// An amount that is an estimate: "410"; below ten with decimals: "7.50".
    #[must_use]
    pub fn rough_amount(&self, amount: Amount) -> String {
        let decimal = amount.decimal();
        let places = if decimal.abs() < Decimal::TEN { 2 } else { 0 };
        let rounded = decimal.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
        self.round_amount(Amount::from(rounded))
    }

    /// The same with its currency: "410 USD".
    #[must_use]
    pub fn rough_money(&self, amount: Amount, currency: Currency) -> String {
        format!("{} {currency}", self.rough_amount(amount))
    }
}
