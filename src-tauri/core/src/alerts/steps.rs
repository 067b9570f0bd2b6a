//! The policy's transition: looks, changed settings, the desktop's and the user's word change the memory. A step is a
//! value, because it is applied to the memory on disk, which another process may have changed.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::memory::{AlertMemory, AlertState, GoodLook, LastLook, Snooze, SnoozeEnd, TokenEnd, Told};
use super::rules::AlertRules;
use super::{AlertKind, Notice};
use crate::account::Reading;
use crate::fault::FaultCode;
use crate::money::Amount;

/// How far the days left must rise above the setting before falling below it is news again.
pub(super) const REARM_DAYS: f64 = 1.0;

/// An attempt to read the balance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Look {
    Good {
        amount: Amount,
        /// The median of the days until it is below the critical threshold. None: no forecast, or nobody wants to know.
        days_left: Option<f64>,
    },
    Failed(FaultCode),
}

/// For how long the user wants to hear nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SnoozeRequest {
    For(SignedDuration),
    UntilToppedUp,
}

impl SnoozeRequest {
    /// For 24 hours.
    pub const DAY: Self = Self::For(SignedDuration::from_hours(24));
}

/// The snoozes that are offered as buttons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum SnoozeChoice {
    /// For 24 hours.
    Day,
    /// Until the balance has been topped up.
    UntilToppedUp,
}

impl SnoozeChoice {
    /// In the order of the buttons.
    pub const ALL: &[Self] = &[Self::Day, Self::UntilToppedUp];
}

impl From<SnoozeChoice> for SnoozeRequest {
    fn from(choice: SnoozeChoice) -> Self {
        match choice {
            SnoozeChoice::Day => Self::DAY,
            SnoozeChoice::UntilToppedUp => Self::UntilToppedUp,
        }
    }
}

/// A change of the alert memory.
#[derive(Clone, Debug, PartialEq)]
pub enum AlertStep {
    Looked {
        at: Timestamp,
        look: Look,
        rules: AlertRules,
        /// The end of the pasted access token in use, if nothing else can renew it.
        token_ends_at: Option<Timestamp>,
    },
    /// Thresholds or settings were changed: the newest look, if it was good, counts again.
    RulesChanged {
        at: Timestamp,
        rules: AlertRules,
    },
    /// The desktop has taken a notice.
    Told(Notice),
    Snoozed {
        at: Timestamp,
        request: SnoozeRequest,
    },
    /// The user has ended the snooze.
    Resumed,
    /// Earlier steps could not be saved: this is the memory after all of them.
    CaughtUp(Box<AlertMemory>),
    /// The account has another way out than the desktop from now on.
    WaysOutOpened,
    /// It has none any more.
    WaysOutClosed,
    /// A notice is on disk for the other ways out: see [`super::ways_out`].
    Queued(Notice),
}

impl AlertStep {
    /// A good look, without a pasted token.
    #[must_use]
    pub fn read(reading: &Reading, rules: AlertRules) -> Self {
        let look = Look::Good { amount: reading.amount, days_left: None };
        Self::Looked { at: reading.fetched_at, look, rules, token_ends_at: None }
    }

    /// Applies the step to an alert memory as it is stored, if there is one, and returns what to store.
    #[must_use]
    pub fn applied_to_json(&self, stored: Option<&str>) -> String {
        stored.map(AlertMemory::from_json).unwrap_or_default().after(self).to_json()
    }

    /// The same look with the days left, if it is a good one.
    #[must_use]
    pub fn with_days_left(mut self, days: Option<f64>) -> Self {
        if let Self::Looked { look: Look::Good { days_left, .. }, .. } = &mut self {
            *days_left = days;
        }
        self
    }
}

impl AlertMemory {
    /// The memory after a step.
    #[must_use]
    pub fn after(mut self, step: &AlertStep) -> Self {
        self.ways_out = self.ways_out_after(step);
        match step {
            AlertStep::Looked { at, look, rules, token_ends_at } => {
                self.begin(*at);
                self.first_look.get_or_insert(*at);
                self.note_token(*token_ends_at);
                match *look {
                    Look::Good { amount, days_left } => {
                        self.take_good(GoodLook { at: *at, amount, days_left }, rules);
                    }
                    Look::Failed(code) => self.take_failed(*at, code, rules),
                }
            }
            AlertStep::RulesChanged { at, rules } => {
                self.begin(*at);
                if let (Some(LastLook::Good), Some(look)) = (self.last_look, self.last_good) {
                    self.judge(look, rules);
                }
            }
            AlertStep::Told(notice) => self.take_told(notice),
            AlertStep::Snoozed { at, request } => {
                self.begin(*at);
                let end = match *request {
                    SnoozeRequest::For(time) => SnoozeEnd::At(at.saturating_add(time).unwrap_or(Timestamp::MAX)),
                    SnoozeRequest::UntilToppedUp => SnoozeEnd::ToppedUp,
                };
                self.snooze = Some(Snooze { since: *at, end, holds_critical: self.critical != AlertState::Armed });
            }
            AlertStep::Resumed => self.snooze = None,
            AlertStep::CaughtUp(memory) => self = (**memory).clone(),
            AlertStep::WaysOutOpened | AlertStep::WaysOutClosed | AlertStep::Queued(_) => {}
        }
        self
    }

    /// Forgets a snooze that is over. Where the clock was set back, what is remembered of later counts as of now: else a
    /// clock that was once wrong by a year would silence a year.
    fn begin(&mut self, at: Timestamp) {
        for moment in [&mut self.first_look, &mut self.warned_at].into_iter().flatten() {
            *moment = at.min(*moment);
        }
        if let Some(look) = &mut self.last_good {
            look.at = at.min(look.at);
        }
        if let Some(snooze) = &mut self.snooze
            && at < snooze.since
        {
            if let SnoozeEnd::At(end) = &mut snooze.end {
                *end = at.saturating_add(end.duration_since(snooze.since)).unwrap_or(Timestamp::MAX);
            }
            snooze.since = at;
        }
        self.snooze = self.snooze(at);
    }

    fn note_token(&mut self, ends_at: Option<Timestamp>) {
        if self.token.map(|token| token.at) != ends_at {
            self.token = ends_at.map(|at| TokenEnd { at, is_told: false });
        }
    }

    fn take_good(&mut self, look: GoodLook, rules: &AlertRules) {
        let was_low_told = self.low == AlertState::Told;
        let is_rise = self.last_good.is_some_and(|before| before.amount < look.amount);
        self.judge(look, rules);
        if was_low_told && self.low == AlertState::Armed {
            self.is_recovery_due = rules.settings.recovered;
        }
        let is_topped_up = is_rise && look.amount >= rules.rearmed_at(rules.thresholds.low);
        if is_topped_up && self.snooze.is_some_and(|snooze| snooze.end == SnoozeEnd::ToppedUp) {
            self.snooze = None;
        }
        (self.refused, self.blind) = (AlertState::Armed, AlertState::Armed);
        self.last_look = Some(LastLook::Good);
        self.last_good = Some(look);
        if self.low == AlertState::Told && self.warned_at.is_none() {
            // Told by a version that did not remember when.
            self.warned_at = Some(look.at);
        }
    }

    /// Judges an amount and its days.
    fn judge(&mut self, look: GoodLook, rules: &AlertRules) {
        let critical_before = self.critical;
        let judged = |state: AlertState, threshold| {
            let is_below = look.amount < threshold;
            state.after_look(is_below, look.amount >= rules.rearmed_at(threshold))
        };
        self.low = judged(self.low, rules.thresholds.low);
        self.critical = judged(self.critical, rules.thresholds.critical);
        self.days = self.days_after(look, rules);
        if self.low == AlertState::Due {
            self.is_recovery_due = false;
        }
        let is_critical_crossed = (critical_before, self.critical) == (AlertState::Armed, AlertState::Due);
        if is_critical_crossed && self.snooze.is_some_and(|snooze| !snooze.holds_critical) {
            self.snooze = None;
        }
    }

    fn days_after(&self, look: GoodLook, rules: &AlertRules) -> AlertState {
        let wanted = f64::from(rules.settings.days);
        match look.days_left {
            _ if rules.settings.days == 0 => AlertState::Armed,
            Some(days) => self.days.after_look(days < wanted, days >= wanted + REARM_DAYS),
            // Unknown neither raises nor arms; what nobody has been told may no longer be true.
            None => self.days.after_look(false, false),
        }
    }

    fn take_failed(&mut self, at: Timestamp, code: FaultCode, rules: &AlertRules) {
        self.last_look = Some(LastLook::Failed(code));
        if code == FaultCode::CredentialsRefused {
            self.refused = self.refused.raised();
        }
        let blind_after = rules.settings.blind_after.duration();
        if self.unread_since().is_some_and(|since| at.duration_since(since) >= blind_after) {
            self.blind = self.blind.raised();
        }
    }

    /// Marks what a notice told. What is no longer due stays as it is: the balance may have risen in between.
    fn take_told(&mut self, notice: &Notice) {
        for kind in notice.kinds() {
            match kind {
                AlertKind::Critical => {
                    self.critical = self.critical.told();
                    // Falling below both thresholds at once is one notice.
                    self.low = self.low.told();
                }
                AlertKind::Low => self.low = self.low.told(),
                AlertKind::Days => self.days = self.days.told(),
                AlertKind::Refused => self.refused = self.refused.told(),
                AlertKind::Blind => self.blind = self.blind.told(),
                AlertKind::Token => {
                    if let Some(token) = &mut self.token {
                        token.is_told = true;
                    }
                }
                AlertKind::Recovered => self.is_recovery_due = false,
                AlertKind::Reminder => {}
            }
            if matches!(kind, AlertKind::Critical | AlertKind::Low | AlertKind::Reminder) {
                self.warned_at = Some(notice.at);
            }
        }
        let balance = self.last_good.map(|look| look.amount);
        self.remember_told(Told { at: notice.at, kind: notice.kind, also: notice.also.clone(), balance });
    }
}

impl AlertState {
    fn after_look(self, is_below: bool, is_rearmed: bool) -> Self {
        match self {
            _ if is_rearmed => Self::Armed,
            Self::Armed if is_below => Self::Due,
            // Nobody was told, and it is no longer true.
            Self::Due if !is_below => Self::Armed,
            Self::Armed | Self::Due | Self::Told => self,
        }
    }

    fn raised(self) -> Self {
        if self == Self::Armed { Self::Due } else { self }
    }

    fn told(self) -> Self {
        if self == Self::Due { Self::Told } else { self }
    }
}
