//! What is told of one account, in words, digits and fields: from the same `view::build` as icon, menu and popover
//! (promise P3). Every format prints from this; none decides on a level, an age or a sentence.

use std::time::Duration;

use jiff::{Timestamp, Unit};
use partner_balance_core::account::{Kept, Level};
use partner_balance_core::alerts::AlertMemory;
use partner_balance_core::clock::Moment;
use partner_balance_core::fault::Fault;
use partner_balance_core::monitor::{Active, Freshness, Refresh, State};
use partner_balance_core::page::BalanceView;
use partner_balance_core::text::{self, Formats, command_line};
use partner_balance_core::view::{self, AccountFacts, Privacy, Scene};
use partner_balance_engine::messages::{AccountStatus, ReadingState, StatusFault};

use crate::context::{Context, Origin};
use crate::screen::Tone;
use crate::standing::Standing;

/// What is told of one account.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The fields for programs.
    pub status: AccountStatus,
    /// The words and digits for people.
    pub balance: BalanceView,
}

/// Whether a problem keeps the balance from being known.
impl Report {
    /// What is told of an account now.
    pub fn of(standing: &Standing, context: &Context, formats: &Formats) -> Self {
        let moment = context.clock.now();
        Self::at(standing, context.settings.refresh_interval, context.privacy(), formats, moment)
    }

    /// What is told of an account at a moment.
    pub fn at(standing: &Standing, interval: Duration, privacy: Privacy, formats: &Formats, now: Moment) -> Self {
        let settings = &standing.account.settings;
        let facts = AccountFacts {
            name: settings.name.clone(),
            currency: settings.currency,
            thresholds: settings.thresholds,
            connected_as: None,
            pasted_token: None,
            kept: match standing.account.origin {
                Origin::Environment(_) => Kept::Environment,
                Origin::Keychain => Kept::Keychain,
            },
        };
        let state = State::Active(Active {
            last: standing.last.clone(),
            freshness: standing.freshness.clone(),
            refresh: Refresh::Paused,
            alerts: AlertMemory::default(),
            delivering: None,
        });
        let form = partner_balance_engine::settings::Settings::default().to_form(&settings.id);
        let view = view::build(&Scene {
            state: &state,
            account: Some(&facts),
            interval,
            privacy,
            form: &form,
            notices: &[],
            busy_text: None,
            window_note: None,
            default_base_url: "",
            now,
            formats,
        });
        let status = status(standing, &view.popover.balance, now.wall);
        Self { status, balance: view.popover.balance }
    }

    /// "675.24 USD", "amount hidden", "balance unknown".
    pub fn amount(&self) -> String {
        match self.status.balance {
            None => "balance unknown".to_owned(),
            Some(_) if self.balance.is_hidden => "amount hidden".to_owned(),
            Some(_) => format!("{} {}", self.balance.amount_text, self.balance.currency),
        }
    }

    /// The shortest of it: "675.24", "•••", "—".
    pub fn short_amount(&self) -> &str {
        &self.balance.amount_text
    }

    /// "normal", "low", "critical", "unknown".
    pub fn level(&self) -> String {
        text::level(self.status.level).to_lowercase()
    }

    /// The colour of the level.
    pub fn tone(&self) -> Tone {
        match self.status.level {
            Level::Normal => Tone::Good,
            Level::Low => Tone::Warning,
            Level::Critical => Tone::Alarm,
            Level::Unknown => Tone::Faint,
        }
    }

    /// "updated 2 minutes ago", "updated 3 hours ago, may have changed since", "not read yet".
    pub fn age(&self) -> String {
        if self.status.balance.is_none() {
            return "not read yet".to_owned();
        }
        let stale = if self.balance.is_stale { ", may have changed since" } else { "" };
        let age = self.balance.age_text.strip_prefix("Updated ").unwrap_or(&self.balance.age_text);
        format!("updated {age}{stale}")
    }

    /// What is wrong: one sentence.
    pub fn problem(&self) -> Option<&str> {
        self.status.fault.as_ref().map(|fault| fault.message.as_str())
    }

    /// Everything in a few lines of plain text.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![format!("{}: {}", self.status.name, self.amount()), self.balance.level_text.clone()];
        lines.push(capitalized(&self.age()));
        if let Some(fault) = &self.status.fault {
            lines.push(fault.message.clone());
            lines.push(fault.hint.clone());
            lines.extend(fault.request_id.as_ref().map(|id| format!("Request id: {id}")));
        }
        lines.retain(|line| !line.is_empty());
        lines
    }
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn status(standing: &Standing, balance: &BalanceView, now: Timestamp) -> AccountStatus {
    let settings = &standing.account.settings;
    let last = standing.last.as_ref();
    let state = match last {
        None => ReadingState::Unknown,
        Some(_) if balance.is_stale => ReadingState::Stale,
        Some(_) => ReadingState::Fresh,
    };
    let age = |at: Timestamp| u64::try_from(now.duration_since(at).as_secs()).unwrap_or(0);
    AccountStatus {
        account: settings.id.clone(),
        name: settings.name.clone(),
        balance: last.map(|reading| reading.amount),
        currency: settings.currency,
        level: balance.level,
        state,
        // As exact as it is on disk, so that both ways to the same reading tell the same.
        fetched_at: last.and_then(|reading| {
            let step = jiff::TimestampRound::new().smallest(Unit::Millisecond).mode(jiff::RoundMode::Trunc);
            reading.fetched_at.round(step).ok()
        }),
        age_seconds: last.map(|reading| age(reading.fetched_at)),
        low: settings.thresholds.low,
        critical: settings.thresholds.critical,
        fault: match &standing.freshness {
            Freshness::Stale { fault, .. } => Some(status_fault(fault)),
            Freshness::Fresh | Freshness::Unconfirmed => None,
        },
    }
}

fn status_fault(fault: &Fault) -> StatusFault {
    let told = command_line::told(fault);
    StatusFault { code: fault.code, message: told.message, hint: told.hint, request_id: fault.request_id.clone() }
}
