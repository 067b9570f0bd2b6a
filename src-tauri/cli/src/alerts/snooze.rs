//! `alerts snooze` and `alerts resume`: a step of the alert memory on disk, which a running tray program takes up. What a
//! snooze holds back is the core's.

use jiff::Timestamp;
use partner_balance_core::alerts::{AlertMemory, AlertStep, Snooze, SnoozeEnd};
use partner_balance_core::fault::Fault;
use partner_balance_core::language::{Value, Words};
use partner_balance_core::{message_id, say};
use partner_balance_engine::history::History;

use crate::account_state::OnDisk;
use crate::arguments::SnoozeOptions;
use crate::context::{Account, Context, Origin, each};
use crate::failure::{Exit, Failure};
use crate::screen::Screen;
use crate::sentence::to_say;

/// Runs `alerts snooze`.
pub fn snooze(context: &Context, options: &SnoozeOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let at = context.clock.now().wall;
    each(&context.accounts_to_change()?, context.words(), screen, |account, screen| {
        let (_, memory) = stepped(context, account, &AlertStep::Snoozed { at, request: options.request() })?;
        let words = context.words();
        match memory.snooze(at) {
            Some(snooze) => {
                screen.line(&of_account(account, &held_back(&snooze, at, context), words))?;
                screen.line(&still_told(&snooze, words))
            }
            None => screen.line(&of_account(account, &words.say("command-line-nothing-held-back"), words)),
        }
    })
}

/// Runs `alerts resume`.
pub fn resume(context: &Context, screen: &mut Screen) -> Result<Exit, Failure> {
    let at = context.clock.now().wall;
    each(&context.accounts_to_change()?, context.words(), screen, |account, screen| {
        let (before, _) = stepped(context, account, &AlertStep::Resumed)?;
        let words = context.words();
        let what = match before.snooze(at) {
            Some(_) => words.say("command-line-snooze-ended"),
            None => words.say("command-line-nothing-was-held-back"),
        };
        screen.line(&of_account(account, &what, words))
    })
}

/// "Branch: nothing is held back."
fn of_account(account: &Account, what: &str, words: &Words) -> String {
    say!(words, "command-line-of-account", account = &account.name, what = Value::Phrase(what))
}

/// "reminders and warnings of a low balance are held back until 24 Nov, 14:05".
pub(super) fn held_back(snooze: &Snooze, now: Timestamp, context: &Context) -> String {
    let words = context.words();
    match (snooze.end, snooze.holds_critical) {
        (SnoozeEnd::At(end), true) => {
            say!(words, "command-line-held-back-critical", moment = context.formats.lasting_moment(end, now))
        }
        (SnoozeEnd::At(end), false) => {
            say!(words, "command-line-held-back-low", moment = context.formats.lasting_moment(end, now))
        }
        (SnoozeEnd::ToppedUp, true) => words.say("command-line-held-back-critical-topped-up"),
        (SnoozeEnd::ToppedUp, false) => words.say("command-line-held-back-low-topped-up"),
    }
}

/// What a snooze doesn't hold back.
pub(super) fn still_told(snooze: &Snooze, words: &Words) -> String {
    words.say(if snooze.holds_critical {
        message_id!("command-line-still-told-else")
    } else {
        message_id!("command-line-still-told-critical")
    })
}

/// The memory before and after a step, which is on disk then: opened and closed, so that a running tray notices.
fn stepped(context: &Context, account: &Account, step: &AlertStep) -> Result<(AlertMemory, AlertMemory), Failure> {
    if let Origin::Environment(Err(fault)) = &account.origin {
        // Whose alerts are meant is not known.
        return Err(fault.clone().into());
    }
    let (id, name) = (&account.settings.id, &account.name);
    let record = match OnDisk::read(context, account).map_err(Fault::from)? {
        OnDisk::Own(record) => *record,
        OnDisk::Others => {
            let name = name.clone();
            return Err(Failure::message(
                to_say!(words, "command-line-alerts-other-address", account = &name),
                to_say!(words, "command-line-alerts-other-address-hint"),
            ));
        }
    };
    if record.reading.is_none() && record.alerts.is_none() {
        // A snooze must not begin a history.
        let name = name.clone();
        return Err(Failure::message(
            to_say!(words, "command-line-alerts-nothing-known", account = &name),
            to_say!(words, "command-line-alerts-nothing-known-hint"),
        ));
    }
    let owner = record.owner.clone().or_else(|| account.owner());
    let mut history = History::at(context.directories.history_file());
    let after = history.step_alerts(id, owner.as_ref(), |stored| step.applied_to_json(stored)).map_err(Fault::from)?;
    Ok((record.alert_memory(), AlertMemory::from_json(&after)))
}
