//! What the user can set about alerts: values, defaults and limits.

use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;
use jiff::civil::Time;

use super::quiet::{DaysOff, QuietTime};
use crate::account::Thresholds;
use crate::money::Amount;

/// The least rise above a threshold of zero, of which any percentage is zero: half a unit of the currency.
const LEAST_REARM_CENTS: i64 = 50;

/// What the user can set about the alerts of one account. The defaults are those of a new user, who is to miss nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlertSettings {
    /// How far above a threshold the balance must rise before falling below it is news again, in percent of the threshold.
    pub rearm_percent: u8,
    /// Tell when the balance lasts for fewer days than this; 0: never.
    pub days: u16,
    /// How often to tell again while the balance is low.
    pub remind_low: RemindEvery,
    /// How often to tell again while the balance is critical.
    pub remind_critical: RemindEvery,
    /// Whether to tell that the balance is above the upper threshold again.
    pub recovered: bool,
    /// After how long without a reading to tell that there is none.
    pub blind_after: BlindAfter,
    /// When nothing is told.
    pub quiet: QuietTime,
    /// Whether a fall below the lower threshold is told in quiet time as well.
    pub critical_breaks_quiet: bool,
}

impl AlertSettings {
    /// The largest `rearm_percent`.
    pub const MOST_REARM_PERCENT: u8 = 100;
    /// The largest `days`.
    pub const MOST_DAYS: u16 = 365;
}

impl Default for AlertSettings {
    fn default() -> Self {
        Self {
            rearm_percent: 5,
            days: 7,
            remind_low: RemindEvery::Day,
            remind_critical: RemindEvery::Day,
            recovered: true,
            blind_after: BlindAfter::default(),
            quiet: QuietTime { from: Time::midnight(), until: Time::midnight(), days_off: DaysOff::default() },
            critical_breaks_quiet: true,
        }
    }
}

/// How often a reminder comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantArray)]
pub enum RemindEvery {
    Never,
    FourHours,
    TwelveHours,
    Day,
    ThreeDays,
}

impl RemindEvery {
    /// The time between two; none: there are none.
    #[must_use]
    pub fn duration(self) -> Option<SignedDuration> {
        let hours = match self {
            Self::Never => return None,
            Self::FourHours => 4,
            Self::TwelveHours => 12,
            Self::Day => 24,
            Self::ThreeDays => 72,
        };
        Some(SignedDuration::from_hours(hours))
    }

    /// As in the settings file.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Never => "off",
            Self::FourHours => "4h",
            Self::TwelveHours => "12h",
            Self::Day => "1d",
            Self::ThreeDays => "3d",
        }
    }
}

impl fmt::Display for RemindEvery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What a text is not: "off", "4h", "12h", "1d" or "3d".
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not \"off\", \"4h\", \"12h\", \"1d\" or \"3d\"")]
pub struct NotAReminder;

impl FromStr for RemindEvery {
    type Err = NotAReminder;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        use strum::VariantArray;
        Self::VARIANTS.iter().copied().find(|every| every.as_str() == text.trim()).ok_or(NotAReminder)
    }
}

/// How long the balance may be unread before that is told: 1 hour to 30 days, in whole minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlindAfter(SignedDuration);

impl BlindAfter {
    const SHORTEST: SignedDuration = SignedDuration::from_hours(1);
    const LONGEST: SignedDuration = SignedDuration::from_hours(30 * 24);

    /// A time within the limits.
    #[must_use]
    pub fn new(duration: SignedDuration) -> Option<Self> {
        let is_whole = duration.as_secs() % 60 == 0 && duration.subsec_nanos() == 0;
        (is_whole && (Self::SHORTEST..=Self::LONGEST).contains(&duration)).then_some(Self(duration))
    }

    /// The time.
    #[must_use]
    pub fn duration(self) -> SignedDuration {
        self.0
    }
}

impl Default for BlindAfter {
    fn default() -> Self {
        Self(SignedDuration::from_hours(24))
    }
}

/// As in the settings file: "24h", "90m".
impl fmt::Display for BlindAfter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let minutes = self.0.as_mins();
        f.pad(&if minutes % 60 == 0 { format!("{}h", minutes / 60) } else { format!("{minutes}m") })
    }
}

/// What a text is not: a time that [`BlindAfter`] can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time from \"1h\" to \"30d\"")]
pub struct NotABlindTime;

impl FromStr for BlindAfter {
    type Err = NotABlindTime;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        duration_of(text).and_then(Self::new).ok_or(NotABlindTime)
    }
}

/// A time as people write it, with days of 24 hours: "24h", "1d", "1d 12h", "90 minutes".
#[must_use]
pub fn duration_of(text: &str) -> Option<SignedDuration> {
    let span: jiff::Span = text.trim().parse().ok()?;
    span.to_duration(jiff::SpanRelativeTo::days_are_24_hours()).ok()
}

/// What a judgement depends on besides memory and look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlertRules {
    pub thresholds: Thresholds,
    pub settings: AlertSettings,
}

impl AlertRules {
    /// Whether the days left count at this amount: below the critical threshold there are none.
    #[must_use]
    pub fn wants_days_at(&self, amount: Amount) -> bool {
        self.settings.days > 0 && amount >= self.thresholds.critical
    }

    /// From which amount on falling below this threshold is news again.
    #[must_use]
    pub fn rearmed_at(&self, threshold: Amount) -> Amount {
        let is_zero_of_any_percent = threshold == Amount::whole(0) && self.settings.rearm_percent > 0;
        let least = if is_zero_of_any_percent { Amount::cents(LEAST_REARM_CENTS) } else { Amount::whole(0) };
        threshold.raised_by_percent(self.settings.rearm_percent, least)
    }
}
