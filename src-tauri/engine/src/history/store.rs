//! The history as a trait for the programs. Knows what the alert memory contains, which the history itself does not.

use std::time::Duration;

use jiff::Timestamp;
use partner_balance_core::account::{AccountId, Owner, Reading};
use partner_balance_core::alerts::{AlertMemory, AlertStep};
use partner_balance_core::fault::Fault;
use partner_balance_core::history::{BalancePoint, Run};

use super::{AccountRecord, History};

/// Stores readings, alert memory and the newest failures on disk. Other processes write the same data, so each step is
/// applied to what is stored. Calls may block for the disk.
///
/// Where `owner` is optional, none means the account's current owner. Data without an owner (see [`AccountRecord::owner`])
/// is used in both cases.
///
/// # Errors
/// Every call: `HistoryUnavailable`; the next call tries the disk again.
pub trait ReadingStore: Send {
    /// Stores a reading and a step of the alert memory, both or neither, and returns the memory after it. `interval` is the
    /// time between two refreshes: after a much longer gap, a new run starts. If the account has no owner, it gets this one. If
    /// its owner is this one, its failure is removed.
    fn record(
        &mut self,
        account: &AccountId,
        owner: &Owner,
        reading: &Reading,
        interval: Duration,
        step: &AlertStep,
    ) -> Result<AlertMemory, Fault>;
    /// Sets the account's owner and returns the record of both. Data without an owner becomes the owner's.
    fn set_owner(&mut self, account: &AccountId, owner: &Owner) -> Result<AccountRecord, Fault>;
    /// Stores why the account's balance could not be read, until its next reading is stored.
    fn record_failure(&mut self, account: &AccountId, at: Timestamp, fault: &Fault) -> Result<(), Fault>;
    /// Applies a step to the owner's alert memory and returns the result. Without an owner, only to data without an owner: if it
    /// has one by now, returns the memory unchanged.
    fn step_alerts(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        step: &AlertStep,
    ) -> Result<AlertMemory, Fault>;
    /// The record of the account, read in one transaction.
    fn account_record(&mut self, account: &AccountId, owner: Option<&Owner>) -> Result<AccountRecord, Fault>;
    /// All runs that overlap the time from `from` to `until`, both included, oldest first.
    fn runs(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<Run>, Fault>;
    /// The balance from `from` to `until`, both included, as at most `most_points` points in order of time.
    fn range(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        from: Timestamp,
        until: Timestamp,
        most_points: usize,
    ) -> Result<Vec<BalancePoint>, Fault>;
    /// Removes the account, and all its owners that no other account had.
    fn forget(&mut self, account: &AccountId) -> Result<(), Fault>;
    /// Removes an owner's readings and alert memory. Its accounts stay, without an owner.
    fn forget_owner(&mut self, owner: &Owner) -> Result<(), Fault>;
    /// Once a day removes readings from before `before`, if given; once a week checks the file for damage. Most calls do nothing.
    /// Call it when nobody waits.
    fn maintain(&mut self, now: Timestamp, before: Option<Timestamp>) -> Result<(), Fault>;
    /// A warning about the store, as a sentence. Returned once.
    fn take_warning(&mut self) -> Option<String>;
}

fn memory_of(text: Option<&str>) -> AlertMemory {
    text.map(AlertMemory::from_json).unwrap_or_default()
}

impl AccountRecord {
    /// The alert memory; the default if none is stored.
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
    ) -> Result<Vec<BalancePoint>, Fault> {
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
