//! A look while it is being recorded: what its alert memory is made from. Must not know when something is told.

use jiff::tz::TimeZone;
use partner_balance_core::account::{AccountId, Owner, Reading};
use partner_balance_core::alerts::{AlertRules, AlertStep, Look};
use rusqlite::Connection;

use super::forecasts::{self, Question};

/// A reading that is recorded, in its transaction.
#[derive(Debug)]
pub struct RecordedLook<'a> {
    /// The alert memory before it, as JSON.
    pub stored: Option<&'a str>,
    pub(super) connection: &'a Connection,
    pub(super) account: &'a AccountId,
    pub(super) owner: &'a Owner,
    pub(super) reading: &'a Reading,
}

impl RecordedLook<'_> {
    /// The alert memory after a step. If it is a good look and its rules ask for the days left, they are those after this
    /// reading.
    #[must_use]
    pub fn alerts_after(&self, step: &AlertStep, zone: &TimeZone) -> String {
        let days_left = match step {
            AlertStep::Looked { look: Look::Good { .. }, rules, .. } => self.days_left(rules, zone),
            AlertStep::Looked { look: Look::Failed(_), .. }
            | AlertStep::RulesChanged { .. }
            | AlertStep::Told(_)
            | AlertStep::Snoozed { .. }
            | AlertStep::Resumed
            | AlertStep::CaughtUp(_)
            | AlertStep::WaysOutOpened
            | AlertStep::WaysOutClosed
            | AlertStep::Queued(_) => None,
        };
        step.clone().with_days_left(days_left).applied_to_json(self.stored)
    }

    /// The median of the days until the balance is below the critical threshold, as the popover says them. None without a
    /// forecast, or if nobody wants to be told.
    fn days_left(&self, rules: &AlertRules, zone: &TimeZone) -> Option<f64> {
        if !rules.wants_days_at(self.reading.amount) {
            return None;
        }
        let question = Question {
            account: self.account,
            owner: Some(self.owner),
            threshold: rules.thresholds.critical,
            now: self.reading.fetched_at,
            zone,
        };
        // Without days the reading is stored all the same.
        let answer = forecasts::answer(self.connection, question).ok()?;
        if let Some((owner, stored)) = &answer.unkept {
            let _ = forecasts::keep(self.connection, *owner, stored);
        }
        answer.outcome.ok().map(|forecast| forecast.below_threshold.p50)
    }
}
