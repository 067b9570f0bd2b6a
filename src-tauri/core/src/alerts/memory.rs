//! What is remembered of an account's alerts between two steps, and its form on disk.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::AlertKind;
use crate::fault::FaultCode;
use crate::money::Amount;

/// The version of the form on disk. Version 1 had the states of the two thresholds and nothing else; its words are read.
const VERSION: u32 = 2;

/// How many of the newest notices are remembered.
const MOST_TOLD: usize = 12;

/// The state of one alert.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AlertState {
    /// The next look that is below raises the alert.
    #[default]
    Armed,
    /// Raised, but nobody has been told.
    Due,
    /// The desktop has taken it.
    #[serde(alias = "announced")]
    Told,
}

/// What was told, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// When it was decided.
    pub at: Timestamp,
    /// The gravest.
    pub kind: AlertKind,
    /// What else it told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<AlertKind>,
    /// The newest balance at that time.
    pub balance: Option<Amount>,
}

/// How the newest look ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LastLook {
    Good,
    Failed(FaultCode),
}

/// The newest good look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct GoodLook {
    pub at: Timestamp,
    pub amount: Amount,
    /// The median of the days left then, if there was a forecast.
    pub days_left: Option<f64>,
}

/// A pasted access token that nothing else can renew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct TokenEnd {
    pub(super) at: Timestamp,
    pub(super) is_told: bool,
}

/// The user doesn't want to hear of it for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snooze {
    pub since: Timestamp,
    pub end: SnoozeEnd,
    /// Whether the balance was critical then: if not, falling below the lower threshold ends the snooze.
    pub holds_critical: bool,
}

/// When a snooze ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SnoozeEnd {
    At(Timestamp),
    /// At the first good look that shows more than the one before and is no longer low.
    ToppedUp,
}

/// What is remembered of one account's alerts. The default, as after installation: everything armed, nothing told.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AlertMemory {
    pub(super) low: AlertState,
    pub(super) critical: AlertState,
    pub(super) days: AlertState,
    pub(super) refused: AlertState,
    pub(super) blind: AlertState,
    /// A recovery that nobody has been told of.
    pub(super) is_recovery_due: bool,
    pub(super) token: Option<TokenEnd>,
    pub(super) first_look: Option<Timestamp>,
    pub(super) last_look: Option<LastLook>,
    pub(super) last_good: Option<GoodLook>,
    /// When the newest notice that the balance is low or critical was told, the first or a reminder.
    pub(super) warned_at: Option<Timestamp>,
    pub(super) snooze: Option<Snooze>,
    /// The newest notices, oldest first.
    pub(super) told: Vec<Told>,
    /// The memory of the other ways out, if the account has any: see [`super::ways_out`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ways_out: Option<Box<AlertMemory>>,
}

/// The memory on disk.
#[derive(Serialize)]
struct Stored<'a> {
    version: u32,
    #[serde(flatten)]
    memory: &'a AlertMemory,
}

impl AlertMemory {
    /// The memory as it is stored on disk.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(&Stored { version: VERSION, memory: self }).unwrap_or_default()
    }

    /// The memory from disk, of this or an older version. Text that can't be read counts as nothing told: better one alert
    /// too many than a missing one.
    #[must_use]
    pub fn from_json(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// The state of an alert on the balance, on its days, or on looks that failed; none for the others.
    #[must_use]
    pub fn state(&self, kind: AlertKind) -> Option<AlertState> {
        match kind {
            AlertKind::Critical => Some(self.critical),
            AlertKind::Low => Some(self.low),
            AlertKind::Days => Some(self.days),
            AlertKind::Refused => Some(self.refused),
            AlertKind::Blind => Some(self.blind),
            AlertKind::Token | AlertKind::Reminder | AlertKind::Recovered => None,
        }
    }

    /// The newest good look.
    #[must_use]
    pub fn last_good(&self) -> Option<&GoodLook> {
        self.last_good.as_ref()
    }

    /// How the newest look ended; none before the first.
    #[must_use]
    pub fn last_look(&self) -> Option<LastLook> {
        self.last_look
    }

    /// When the pasted token ends that nothing else can renew.
    #[must_use]
    pub fn token_ends_at(&self) -> Option<Timestamp> {
        self.token.map(|token| token.at)
    }

    /// Since when the balance can't be read: the newest good look, or the first look at all.
    #[must_use]
    pub fn unread_since(&self) -> Option<Timestamp> {
        self.last_good.map(|look| look.at).or(self.first_look)
    }

    /// The snooze that is in force at `now`.
    #[must_use]
    pub fn snooze(&self, now: Timestamp) -> Option<Snooze> {
        self.snooze.filter(|snooze| match snooze.end {
            SnoozeEnd::At(end) => now < end,
            SnoozeEnd::ToppedUp => true,
        })
    }

    /// The newest notices, oldest first.
    #[must_use]
    pub fn told(&self) -> &[Told] {
        &self.told
    }

    /// When the newest notice was told that the balance is below a threshold.
    #[must_use]
    pub fn warned_at(&self) -> Option<Timestamp> {
        self.warned_at
    }

    /// Whether the two are the same but for the days left and what follows from them.
    #[must_use]
    pub fn differs_by_days_alone(&self, other: &Self) -> bool {
        self.without_days() == other.without_days()
    }

    fn without_days(&self) -> Self {
        let last_good = self.last_good.map(|look| GoodLook { days_left: None, ..look });
        let ways_out = self.ways_out.as_ref().map(|memory| Box::new(memory.without_days()));
        Self { days: AlertState::Armed, last_good, ways_out, ..self.clone() }
    }

    pub(super) fn remember_told(&mut self, told: Told) {
        self.told.push(told);
        let too_many = self.told.len().saturating_sub(MOST_TOLD);
        self.told.drain(..too_many);
    }
}
