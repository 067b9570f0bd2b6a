//! What is wrong with a value that was typed, and what to type instead. Must not know which option it is for.

use std::fmt;

use partner_balance_core::forecast::HORIZON_DAYS;
use partner_balance_core::language::{Words, english};
use partner_balance_core::say;
use partner_balance_engine::settings::TypedAmountError;

/// A value can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongValue {
    Age,
    Seconds,
    Days,
    Moment,
    PointInTime,
    Snooze,
    TimeZone,
    Range,
    RangeOrder,
    Amount(TypedAmountError),
}

impl WrongValue {
    /// What to type instead, to follow a colon.
    pub fn advice(self, words: &Words) -> String {
        match self {
            Self::Age => words.say("help-enter-age"),
            Self::Seconds => words.say("help-enter-seconds"),
            Self::Days => say!(words, "help-enter-days", most = HORIZON_DAYS),
            Self::Moment => words.say("help-enter-moment"),
            Self::PointInTime => words.say("help-enter-point-in-time"),
            Self::Snooze => words.say("help-enter-snooze"),
            Self::TimeZone => words.say("help-enter-time-zone"),
            Self::Range => words.say("help-enter-range"),
            Self::RangeOrder => words.say("help-enter-range-order"),
            Self::Amount(TypedAmountError::NotAnAmount) => words.say("help-enter-amount"),
            Self::Amount(TypedAmountError::Ambiguous) => words.say("help-enter-plain-amount"),
        }
    }
}

impl fmt::Display for WrongValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.advice(english()))
    }
}

impl std::error::Error for WrongValue {}
