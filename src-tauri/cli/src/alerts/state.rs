//! `alerts`: what was told and when, what is armed, what is held back, and what comes next or why nothing does. Owns both
//! forms; the memory is read and never written.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::account::{Owner, Watching};
use partner_balance_core::alerts::{
    AlertKind, AlertMemory, AlertRules, AlertState, LastLook, Notice, RemindEvery, Snooze, SnoozeEnd, Told,
};
use partner_balance_core::fault::Fault;
use partner_balance_core::language::Value::Phrase;
use partner_balance_core::language::Words;
use partner_balance_core::text::DisplayFormats;
use partner_balance_core::view::Privacy;
use partner_balance_core::{message_id, say};
use partner_balance_engine::history::HistoryFault;
use serde::Serialize;
use serde_json::{Value, json};

use super::ways_out::WaysOutState;
use super::{listed, snooze};
use crate::account_state::OnDisk;
use crate::arguments::StateOptions;
use crate::context::{Account, Context};
use crate::failure::{Exit, Failure};
use crate::screen::{Screen, Tone};
use crate::wrapping::wrapped;

/// What is known of one account's alerts at a moment.
struct State<'a> {
    account: &'a Account,
    memory: AlertMemory,
    /// None if it has none.
    ways_out: Option<WaysOutState>,
    rules: AlertRules,
    now: Timestamp,
    zone: &'a TimeZone,
}

/// Why nothing comes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Waits {
    /// The account is paused.
    Paused,
    /// It was never looked at.
    NeverRead,
    /// What is due waits for a look that is good.
    LastLookFailed,
    /// What is due is held back until it was topped up.
    Snoozed,
    /// Every day is off.
    AlwaysQuiet,
    /// The alert that is open has no reminders.
    RemindersOff,
    /// There is nothing to tell.
    NothingDue,
}

/// Runs `alerts` without a command.
pub fn state(context: &Context, options: &StateOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let accounts = context.accounts()?;
    if accounts.is_empty() {
        return Err(Failure::NoAccount);
    }
    let (now, formats) = (context.clock.now().wall, &context.formats);
    for (index, account) in accounts.iter().enumerate() {
        let (owner, memory) = memory(context, account).map_err(Fault::from)?;
        let settings = &account.settings;
        let ways_out = WaysOutState::read(context, settings, owner.as_ref(), memory.ways_out());
        let ways_out = ways_out.map_err(Fault::from)?;
        let state = State { account, memory, ways_out, rules: settings.rules(), now, zone: formats.zone() };
        if options.json {
            screen.line(&state.object().to_string())?;
            continue;
        }
        if index > 0 {
            screen.line("")?;
        }
        let width = screen.look.width.unwrap_or(usize::MAX);
        for (place, line) in state.lines(context).iter().enumerate() {
            for part in wrapped(line, width, 2) {
                let part = if place == 0 { screen.look.paint(Tone::Strong, &part) } else { part };
                screen.line(&part)?;
            }
        }
    }
    Ok(Exit::Done)
}

/// An account's owner, if it is known, and alert memory. Of what may be another's nothing is told.
fn memory(context: &Context, account: &Account) -> Result<(Option<Owner>, AlertMemory), HistoryFault> {
    Ok(match OnDisk::read(context, account)? {
        OnDisk::Own(record) => (record.owner.clone(), record.alert_memory()),
        OnDisk::Others => (None, AlertMemory::default()),
    })
}

impl State<'_> {
    /// What comes next, if no look comes before it. Now: the tray program, if it runs, is about to tell it.
    fn next(&self) -> Option<Notice> {
        if self.account.settings.watching == Watching::Paused {
            return None;
        }
        let at = |at| self.memory.notice(at, &self.rules, self.zone);
        at(self.now).or_else(|| at(self.memory.next_at(self.now, &self.rules, self.zone)?))
    }

    fn waits(&self) -> Waits {
        if self.account.settings.watching == Watching::Paused {
            return Waits::Paused;
        }
        let Some(last) = self.memory.last_look() else { return Waits::NeverRead };
        let of = |kind| self.memory.state(kind);
        let is_due = [AlertKind::Critical, AlertKind::Low, AlertKind::Days].map(of).contains(&Some(AlertState::Due));
        let has_reminder = self.memory.next_reminder(&self.rules).is_some();
        match last {
            LastLook::Failed(_) if is_due || has_reminder => return Waits::LastLookFailed,
            LastLook::Failed(_) | LastLook::Good => {}
        }
        if !is_due && !has_reminder {
            let is_told = [AlertKind::Critical, AlertKind::Low].map(of).contains(&Some(AlertState::Told));
            return if is_told && self.is_reminder_off() { Waits::RemindersOff } else { Waits::NothingDue };
        }
        if self.memory.snooze(self.now).is_some_and(|snooze| snooze.end == SnoozeEnd::ToppedUp) {
            Waits::Snoozed
        } else {
            Waits::AlwaysQuiet
        }
    }

    /// Whether the graver open alert isn't repeated.
    fn is_reminder_off(&self) -> bool {
        let (thresholds, settings) = (self.rules.thresholds, self.rules.settings);
        let Some(amount) = self.memory.last_good().map(|look| look.amount) else { return false };
        let is_open = |kind, threshold| self.memory.state(kind) == Some(AlertState::Told) && amount < threshold;
        if is_open(AlertKind::Critical, thresholds.critical) {
            settings.remind_critical == RemindEvery::Never
        } else {
            is_open(AlertKind::Low, thresholds.low) && settings.remind_low == RemindEvery::Never
        }
    }

    /// When quiet time ends, if it is quiet: none within it if every day is off.
    fn quiet_until(&self) -> Option<Option<Timestamp>> {
        let quiet = &self.rules.settings.quiet;
        quiet.contains(self.now, self.zone).then(|| quiet.first_outside(self.now, self.zone))
    }

    fn object(&self) -> Value {
        let memory = &self.memory;
        let next = self.next();
        let told =
            |told: &Told| json!({"time": told.at, "kind": told.kind, "also": told.also, "balance": told.balance});
        let kinds = [AlertKind::Critical, AlertKind::Low, AlertKind::Days, AlertKind::Refused, AlertKind::Blind];
        let states: serde_json::Map<String, Value> =
            kinds.iter().map(|kind| (<&str>::from(*kind).to_owned(), json!(memory.state(*kind)))).collect();
        let snooze = memory.snooze(self.now).map(|Snooze { since, end, holds_critical }| {
            let until = match end {
                SnoozeEnd::At(end) => Some(end),
                SnoozeEnd::ToppedUp => None,
            };
            json!({"since": since, "until": until, "holds_critical": holds_critical})
        });
        json!({
            "account": self.account.settings.id,
            "told": memory.told().iter().map(told).collect::<Vec<_>>(),
            "states": states,
            "token_ends_at": memory.token_ends_at(),
            "snooze": snooze,
            "is_quiet": self.quiet_until().is_some(),
            "quiet_until": self.quiet_until().flatten(),
            "next": next.as_ref().map(|notice| json!({"time": notice.at, "kind": notice.kind, "also": notice.also})),
            "next_reminder": memory.next_reminder(&self.rules),
            "waits": next.is_none().then(|| self.waits()),
            "ways_out": self.ways_out.as_ref().map(|state| state.object(told)),
        })
    }

    /// A few plain sentences.
    fn lines(&self, context: &Context) -> Vec<String> {
        let (formats, words) = (&context.formats, context.words());
        let moment = |at| formats.lasting_moment(at, self.now);
        let mut lines = vec![self.account.name.clone()];
        let told = self.memory.told();
        if told.is_empty() {
            lines.push(words.say("command-line-alerts-none-told"));
        }
        lines.extend(told.iter().map(|told| self.told(told, context.privacy(), formats)));
        lines.extend(self.states(context.privacy(), formats));
        let token_ends = self.memory.token_ends_at();
        lines.extend(token_ends.map(|at| say!(words, "command-line-alerts-token-ends", moment = moment(at))));
        if let Some(snooze) = self.memory.snooze(self.now) {
            let what = snooze::held_back(&snooze, self.now, context);
            let snoozed =
                say!(words, "command-line-alerts-snoozed", since = moment(snooze.since), what = Phrase(&what));
            lines.push(words.sentences(&[&snoozed, &snooze::still_told(&snooze, words)]));
        }
        lines.extend(self.quiet_until().map(|end| match end {
            Some(end) => say!(words, "command-line-alerts-quiet", moment = moment(end)),
            None => words.say("command-line-alerts-quiet-always"),
        }));
        lines.extend(self.ways_out.as_ref().map(|state| state.line(self.now, formats)));
        lines.push(self.next_line(formats));
        lines
    }

    /// "Told on 23 Nov, 14:05: critical, low (9.50 USD)."
    fn told(&self, told: &Told, privacy: Privacy, formats: &DisplayFormats) -> String {
        let words = formats.words();
        let moment = formats.lasting_moment(told.at, self.now);
        let kinds = listed(std::iter::once(told.kind).chain(told.also.iter().copied()), words);
        let kinds = Phrase(&kinds);
        match told.balance.filter(|_| privacy == Privacy::Open) {
            Some(balance) => {
                let money = formats.money(balance, self.account.settings.currency);
                say!(words, "command-line-alerts-told-balance", moment = moment, kinds = kinds, money = money)
            }
            None => say!(words, "command-line-alerts-told", moment = moment, kinds = kinds),
        }
    }

    /// A line for each alert that has a state.
    fn states(&self, privacy: Privacy, formats: &DisplayFormats) -> Vec<String> {
        let words = formats.words();
        let (thresholds, settings) = (self.rules.thresholds, self.rules.settings);
        let money = |threshold| formats.money(threshold, self.account.settings.currency);
        let (critical, low) = match privacy {
            Privacy::Open => (
                say!(words, "command-line-alerts-critical-below", money = money(thresholds.critical)),
                say!(words, "command-line-alerts-low-below", money = money(thresholds.low)),
            ),
            Privacy::Hidden => (words.say("command-line-alerts-critical"), words.say("command-line-alerts-low")),
        };
        let days = match settings.days {
            0 => None,
            days => Some((AlertKind::Days, say!(words, "command-line-alerts-days", days = u32::from(days)))),
        };
        let alerts = [
            Some((AlertKind::Critical, critical)),
            Some((AlertKind::Low, low)),
            days,
            Some((AlertKind::Refused, words.say("command-line-alerts-refused"))),
            Some((AlertKind::Blind, say!(words, "command-line-alerts-blind", time = settings.blind_after.to_string()))),
        ];
        let line = |(kind, alert): (AlertKind, String)| {
            let state = state_words(self.memory.state(kind).unwrap_or_default(), words);
            let (alert, state) = (Phrase(&alert), Phrase(&state));
            say!(words, "command-line-alerts-state", alert = alert, state = state)
        };
        alerts.into_iter().flatten().map(line).collect()
    }

    fn next_line(&self, formats: &DisplayFormats) -> String {
        let words = formats.words();
        let Some(next) = self.next() else { return words.say(waits_id(self.waits())) };
        let kinds = listed(next.kinds(), words);
        let kinds = Phrase(&kinds);
        if next.at <= self.now {
            return say!(words, "command-line-alerts-next-now", kinds = kinds);
        }
        let moment = formats.lasting_moment(next.at, self.now);
        say!(words, "command-line-alerts-next-at", kinds = kinds, moment = moment)
    }
}

fn state_words(state: AlertState, words: &Words) -> String {
    words.say(match state {
        AlertState::Armed => message_id!("command-line-alerts-armed"),
        AlertState::Due => message_id!("command-line-alerts-due"),
        AlertState::Told => message_id!("command-line-alerts-told-state"),
    })
}

fn waits_id(waits: Waits) -> &'static str {
    match waits {
        Waits::Paused => message_id!("command-line-alerts-waits-paused"),
        Waits::NeverRead => message_id!("command-line-alerts-waits-never-read"),
        Waits::LastLookFailed => message_id!("command-line-alerts-waits-last-look-failed"),
        Waits::Snoozed => message_id!("command-line-alerts-waits-snoozed"),
        Waits::AlwaysQuiet => message_id!("command-line-alerts-waits-always-quiet"),
        Waits::RemindersOff => message_id!("command-line-alerts-waits-reminders-off"),
        Waits::NothingDue => message_id!("command-line-alerts-waits-nothing-due"),
    }
}
