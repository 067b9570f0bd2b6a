//! The history as a trait for the programs. Knows what the alert memory contains, which the history itself does not.

use std::time::Duration;

use jiff::Timestamp;
use partner_balance_core::account::{AccountId, Owner, Reading};
use partner_balance_core::alerts::{AlertMemory, AlertStep};
use partner_balance_core::fault::Fault;

use super::{AccountRecord, History, Point, Run};

/// Where readings, the memory of alerts and the newest failures outlive the program. Other processes record there as well:
/// what one of them has left is the ground each step begins on. Calls may block for the disk.
///
/// Where `owner` may be left out, it is the owner the account had last. Data that nobody has claimed yet (see
/// [`AccountRecord::owner`]) is meant with and without one.
///
/// # Errors
/// Every call: `HistoryUnavailable`; the next call tries the disk again.
pub trait ReadingStore: Send {
    /// Keeps a reading of this owner and steps the owner's alert memory, both or neither, and returns the memory after that.
    /// `interval` is the time from one refresh to the next: a run ends where nobody looked for much longer. The account has
    /// this owner from now on, and no failure.
    fn record(
        &mut self,
        account: &AccountId,
        owner: &Owner,
        reading: &Reading,
        interval: Duration,
        step: &AlertStep,
    ) -> Result<AlertMemory, Fault>;
    /// Makes the account this owner's and tells what is known of that. Data that nobody has claimed becomes the owner's.
    fn set_owner(&mut self, account: &AccountId, owner: &Owner) -> Result<AccountRecord, Fault>;
    /// Keeps why the account's balance could not be had, until its next reading is recorded.
    fn record_failure(&mut self, account: &AccountId, at: Timestamp, fault: &Fault) -> Result<(), Fault>;
    /// Steps the owner's alert memory alone, and returns it. Without an owner only data that nobody has claimed is stepped:
    /// if somebody has since, the memory is returned as it is.
    fn step_alerts(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        step: &AlertStep,
    ) -> Result<AlertMemory, Fault>;
    /// All that is known of the account, as of one moment.
    fn account_record(&mut self, account: &AccountId, owner: Option<&Owner>) -> Result<AccountRecord, Fault>;
    /// Every stretch of an unchanged balance that touches the time from `from` to `until`, both included, oldest first.
    fn runs(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<Run>, Fault>;
    /// The course of the balance from `from` to `until`, both included, by time, in at most `most_points` points.
    fn range(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        from: Timestamp,
        until: Timestamp,
        most_points: usize,
    ) -> Result<Vec<Point>, Fault>;
    /// Removes the account, and every owner it had that no other account had.
    fn forget(&mut self, account: &AccountId) -> Result<(), Fault>;
    /// Removes an owner's readings and alert memory, whichever accounts had it. They stay, without an owner.
    fn forget_owner(&mut self, owner: &Owner) -> Result<(), Fault>;
    /// Removes readings from before `before`, if given, once a day, and looks for damage, once a week. Does nothing at most
    /// calls: cheap, and for any moment when nobody waits.
    fn maintain(&mut self, now: Timestamp, before: Option<Timestamp>) -> Result<(), Fault>;
    /// What the user should be told about the store itself, once: a sentence.
    fn take_warning(&mut self) -> Option<String>;
}

fn memory_of(text: Option<&str>) -> AlertMemory {
    text.map(AlertMemory::from_json).unwrap_or_default()
}

impl AccountRecord {
    /// What the alerts remember; that of a fresh install when nothing is known.
    #[must_use]
    pub fn alert_memory(&self) -> AlertMemory {
        memory_of(self.alerts.as_deref())
    }
}

impl ReadingStore for History {
    fn record(
        &mut self,
        account: &AccountId,
        owner: &Owner,
        reading: &Reading,
        interval: Duration,
        step: &AlertStep,
    ) -> Result<AlertMemory, Fault> {
        let after = |before: Option<&str>| memory_of(before).after(step).to_json();
        Ok(memory_of(Some(&self.record(account, owner, reading, interval, after)?)))
    }

    fn set_owner(&mut self, account: &AccountId, owner: &Owner) -> Result<AccountRecord, Fault> {
        Ok(self.set_owner(account, owner)?)
    }

    fn record_failure(&mut self, account: &AccountId, at: Timestamp, fault: &Fault) -> Result<(), Fault> {
        Ok(self.record_failure(account, at, fault)?)
    }

    fn step_alerts(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        step: &AlertStep,
    ) -> Result<AlertMemory, Fault> {
        let after = |before: Option<&str>| memory_of(before).after(step).to_json();
        Ok(memory_of(Some(&self.step_alerts(account, owner, after)?)))
    }

    fn account_record(&mut self, account: &AccountId, owner: Option<&Owner>) -> Result<AccountRecord, Fault> {
        Ok(self.account_record(account, owner)?)
    }

    fn runs(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<Run>, Fault> {
        Ok(self.runs(account, owner, from, until)?)
    }

    fn range(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        from: Timestamp,
        until: Timestamp,
        most_points: usize,
    ) -> Result<Vec<Point>, Fault> {
        Ok(self.range(account, owner, from, until, most_points)?)
    }

    fn forget(&mut self, account: &AccountId) -> Result<(), Fault> {
        Ok(self.forget(account)?)
    }

    fn forget_owner(&mut self, owner: &Owner) -> Result<(), Fault> {
        Ok(self.forget_owner(owner)?)
    }

    fn maintain(&mut self, now: Timestamp, before: Option<Timestamp>) -> Result<(), Fault> {
        if let Some(before) = before {
            self.prune_daily(now, before)?;
        }
        Ok(self.check_weekly(now)?)
    }

    fn take_warning(&mut self) -> Option<String> {
        self.take_warning().map(|notice| notice.to_string())
    }
}
