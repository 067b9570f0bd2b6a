//! Amounts of money: exact decimals from JSON text, and the forms they are displayed in.
//! Must not know an account or the system's locale; never uses binary floating point.

use std::fmt;
use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An exact amount, in whatever currency the account has. Up to 28 significant digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(Decimal);

/// The text isn't an amount that can be held exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an amount that can be held exactly")]
pub struct NotAnAmount;

impl Amount {
    /// Nothing owed, nothing owned. A value like any other, never a stand-in for "unknown".
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// A whole amount.
    #[must_use]
    pub fn whole(amount: i64) -> Self {
        Self(Decimal::from(amount))
    }

    /// An amount of hundredths.
    #[must_use]
    pub fn cents(hundredths: i64) -> Self {
        Self(Decimal::new(hundredths, 2))
    }

    /// Reads the text of a JSON number (or of a numeric string): digits, sign, point, exponent.
    ///
    /// # Errors
    /// When the text is anything else, or when the number has more digits than can be held exactly: an amount is
    /// never rounded on the way in.
    pub fn from_json_number(text: &str) -> Result<Self, NotAnAmount> {
        let plain = text.len() <= 64
            && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E'));
        if !plain {
            return Err(NotAnAmount);
        }
        let value = match text.split_once(['e', 'E']) {
            None => Decimal::from_str_exact(text).map_err(|_| NotAnAmount)?,
            Some((mantissa, exponent)) => {
                let mantissa = Decimal::from_str_exact(mantissa).map_err(|_| NotAnAmount)?;
                shift(mantissa, exponent.parse().map_err(|_| NotAnAmount)?)?
            }
        };
        Ok(Self(value))
    }

    /// The amount as an exact decimal.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        self.0
    }

    /// Whether the amount is below zero.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// The sum of both. Saturates at the largest and the smallest amount.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// This amount without the other. Saturates as [`Amount::plus`].
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// This amount raised by a percentage of its absolute value, and by no less than `at_least`: where an alert below it
    /// is armed again.
    ///
    /// Saturates at the largest amount.
    #[must_use]
    pub fn raised_by_percent(self, percent: u8, at_least: Self) -> Self {
        let share = self.0.abs().checked_mul(Decimal::new(i64::from(percent), 2)).unwrap_or(Decimal::MAX);
        Self(self.0.checked_add(share.max(at_least.0)).unwrap_or(Decimal::MAX))
    }

    /// At most four characters for the tray icon: "675", "1.2k", "-40", "12k", "3.4M".
    ///
    /// Rounded down, so that the icon never promises more than there is. What four characters can't say ends at
    /// "999T" and "-99T".
    #[must_use]
    pub fn compact(self) -> String {
        let sign = if self.is_negative() { "-" } else { "" };
        let strategy = if sign.is_empty() { RoundingStrategy::ToZero } else { RoundingStrategy::AwayFromZero };
        let room = 4 - sign.len();
        let mut scaled = self.0.abs();
        for suffix in ["", "k", "M", "G", "T"] {
            for decimals in [1, 0] {
                if suffix.is_empty() && decimals == 1 {
                    continue;
                }
                let rounded = scaled.round_dp_with_strategy(decimals, strategy);
                let text = format!("{rounded:.0$}{suffix}", decimals as usize);
                let fits = text.len() <= room && (!suffix.is_empty() || rounded < Decimal::ONE_THOUSAND);
                if fits {
                    return format!("{sign}{text}");
                }
            }
            scaled /= Decimal::ONE_THOUSAND;
        }
        format!("{sign}{}", if sign.is_empty() { "999T" } else { "99T" })
    }
}

/// Moves the decimal point of `value` by `exponent` places, exactly or not at all.
fn shift(value: Decimal, exponent: i32) -> Result<Decimal, NotAnAmount> {
    if value.is_zero() {
        return Ok(Decimal::ZERO);
    }
    let steps = exponent.unsigned_abs();
    if steps > 28 {
        return Err(NotAnAmount);
    }
    if exponent >= 0 {
        let factor = Decimal::from_i128_with_scale(10_i128.pow(steps), 0);
        value.checked_mul(factor).filter(|product| product.scale() <= value.scale()).ok_or(NotAnAmount)
    } else {
        let mut shifted = value.normalize();
        shifted.set_scale(shifted.scale() + steps).map_err(|_| NotAnAmount)?;
        Ok(shifted)
    }
}

impl fmt::Display for Amount {
    /// Plain digits with a point, exactly as many decimals as the amount has.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<Decimal> for Amount {
    fn from(value: Decimal) -> Self {
        Self(value)
    }
}

impl FromStr for Amount {
    type Err = NotAnAmount;

    fn from_str(text: &str) -> Result<Self, NotAnAmount> {
        Self::from_json_number(text)
    }
}

impl Serialize for Amount {
    /// As a string: a JSON number would invite binary floating point on the other side.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A currency by its three-letter code, such as `USD`; the portal itself also says `RMB`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Currency([u8; 3]);

/// The text isn't a three-letter currency code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a three-letter currency code such as USD")]
pub struct NotACurrency;

impl Currency {
    /// United States dollar, the default.
    pub const USD: Self = Self(*b"USD");

    /// The code, three upper-case letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Currency {
    type Err = NotACurrency;

    fn from_str(text: &str) -> Result<Self, NotACurrency> {
        let code: [u8; 3] = text.trim().as_bytes().try_into().map_err(|_| NotACurrency)?;
        if code.iter().all(u8::is_ascii_alphabetic) {
            Ok(Self(code.map(|letter| letter.to_ascii_uppercase())))
        } else {
            Err(NotACurrency)
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(text: &str) -> Amount {
        text.parse().unwrap()
    }

    #[test]
    fn p1_a_number_is_read_exactly_or_not_at_all() {
        for (text, shown) in [
            ("675.24", "675.24"),
            ("0", "0"),
            ("-40", "-40"),
            ("675.240", "675.240"),
            ("0.1234567890123456789012345678", "0.1234567890123456789012345678"),
            ("1e2", "100"),
            ("1.5E3", "1500.0"),
            ("25e-1", "2.5"),
            ("0e400", "0"),
        ] {
            assert_eq!(amount(text).to_string(), shown, "{text}");
        }
        let thirty_digits = "123456789012345678901234567890";
        let too_fine = "0.12345678901234567890123456789";
        for text in [
            "",
            " ",
            "abc",
            "1e400",
            "1e-400",
            thirty_digits,
            too_fine,
            "NaN",
            "1,5",
            "0x10",
            "1_000",
            "--1",
            "1e",
            "e5",
        ] {
            assert_eq!(Amount::from_json_number(text), Err(NotAnAmount), "{text}");
        }
    }

    #[test]
    fn p1_the_compact_form_fits_four_characters_and_never_overstates() {
        for (text, compact) in [
            ("0", "0"),
            ("0.99", "0"),
            ("675.24", "675"),
            ("999.99", "999"),
            ("1000", "1.0k"),
            ("1299.99", "1.2k"),
            ("9999", "9.9k"),
            ("10000", "10k"),
            ("12345", "12k"),
            ("999999", "999k"),
            ("1234567", "1.2M"),
            ("-40", "-40"),
            ("-40.01", "-41"),
            ("-0.01", "-1"),
            ("-999", "-999"),
            ("-999.5", "-1k"),
            ("-1500", "-2k"),
            ("-99000", "-99k"),
            ("-100000", "-1M"),
            ("79228162514264337593543950335", "999T"),
            ("-79228162514264337593543950335", "-99T"),
        ] {
            assert_eq!(amount(text).compact(), compact, "{text}");
            assert!(amount(text).compact().len() <= 4);
        }
    }

    #[test]
    fn an_amount_is_raised_by_a_share_of_its_size() {
        for (before, after) in [
            ("100", "105"),
            ("-100", "-95"),
            ("10", "10.5"),
            ("1", "1.5"),
            ("0", "0.5"),
            ("-0.01", "0.49"),
            ("79228162514264337593543950335", "79228162514264337593543950335"),
        ] {
            assert_eq!(amount(before).raised_by_percent(5, amount("0.5")), amount(after), "{before}");
        }
    }

    #[test]
    fn a_currency_is_three_letters() {
        assert_eq!("usd".parse(), Ok(Currency::USD));
        assert_eq!("RMB".parse::<Currency>().unwrap().code(), "RMB");
        for text in ["", "US", "USDT", "U$D", "äöü"] {
            assert_eq!(text.parse::<Currency>(), Err(NotACurrency), "{text}");
        }
    }
}
