//! `alerts snooze` and `alerts resume`: a step of the alert memory on disk, which a running tray program takes up. What a
//! snooze holds back is the core's.

use jiff::Timestamp;
use partner_balance_core::alerts::{AlertMemory, AlertStep, Snooze, SnoozeEnd};
use partner_balance_core::fault::Fault;
use partner_balance_engine::history::History;

use crate::account_state::OnDisk;
use crate::arguments::SnoozeOptions;
use crate::context::{Account, Context, Origin, each};
use crate::failure::{Exit, Failure};
use crate::screen::Screen;

/// Runs `alerts snooze`.
pub fn snooze(context: &Context, options: &SnoozeOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let at = context.clock.now().wall;
    each(&context.accounts_to_change()?, screen, |account, screen| {
        let (_, memory) = stepped(context, account, &AlertStep::Snoozed { at, request: options.request() })?;
        let name = &account.settings.name;
        match memory.snooze(at) {
            Some(snooze) => {
                let end = until(&snooze, at, context);
                screen.line(&format!("{name}: {} {end}.", held_back(&snooze)))?;
                screen.line(still_told(&snooze))
            }
            None => screen.line(&format!("{name}: nothing is held back.")),
        }
    })
}

/// Runs `alerts resume`.
pub fn resume(context: &Context, screen: &mut Screen) -> Result<Exit, Failure> {
    let at = context.clock.now().wall;
    each(&context.accounts_to_change()?, screen, |account, screen| {
        let (before, _) = stepped(context, account, &AlertStep::Resumed)?;
        let name = &account.settings.name;
        match before.snooze(at) {
            Some(_) => screen.line(&format!("{name}: the snooze has ended, nothing is held back any more.")),
            None => screen.line(&format!("{name}: nothing was held back.")),
        }
    })
}

/// "reminders and warnings of a low balance are held back".
pub(super) fn held_back(snooze: &Snooze) -> &'static str {
    if snooze.holds_critical {
        "reminders and warnings of a low or critical balance are held back"
    } else {
        "reminders and warnings of a low balance are held back"
    }
}

/// What a snooze doesn't hold back.
pub(super) fn still_told(snooze: &Snooze) -> &'static str {
    if snooze.holds_critical {
        "Everything else is told, such as that the balance can't be read."
    } else {
        "A balance that becomes critical is told and ends it."
    }
}

/// "until 24 Nov 14:05", "until it was topped up".
pub(super) fn until(snooze: &Snooze, now: Timestamp, context: &Context) -> String {
    match snooze.end {
        SnoozeEnd::At(end) => format!("until {}", context.formats().lasting_moment(end, now)),
        SnoozeEnd::ToppedUp => "until it was topped up".to_owned(),
    }
}

/// The memory before and after a step, which is on disk then: opened and closed, so that a running tray notices.
fn stepped(context: &Context, account: &Account, step: &AlertStep) -> Result<(AlertMemory, AlertMemory), Failure> {
    if let Origin::Environment(Err(fault)) = &account.origin {
        // Whose alerts are meant is not known.
        return Err(fault.clone().into());
    }
    let (id, name) = (&account.settings.id, &account.settings.name);
    let record = match OnDisk::read(context, account).map_err(Fault::from)? {
        OnDisk::Own(record) => *record,
        OnDisk::Others => {
            let sentence =
                format!("What is known of {name} on this computer is of another address: nothing was changed.");
            return Err(Failure::message(
                sentence,
                "A first reading at the present address begins anew: `partner-balance status`.",
            ));
        }
    };
    if record.reading.is_none() && record.alerts.is_none() {
        // A snooze must not begin a history.
        let sentence = format!("Nothing is known of {name} yet, so there is nothing to hold back.");
        return Err(Failure::message(sentence, "The first reading begins it: `partner-balance status`."));
    }
    let owner = record.owner.clone().or_else(|| account.owner());
    let mut history = History::at(context.directories.history_file());
    let after = history.step_alerts(id, owner.as_ref(), |stored| step.applied_to_json(stored)).map_err(Fault::from)?;
    Ok((record.alert_memory(), AlertMemory::from_json(&after)))
}
