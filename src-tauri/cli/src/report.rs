//! What is told of one account, in words, digits and fields: from the same view as icon, menu and popover (promise
//! P3). Every format prints from this; none decides on a level, an age or a sentence.

use std::time::Duration;

use jiff::{Timestamp, Unit};
use partner_balance_core::account::{CredentialStorage, Level, Watching};
use partner_balance_core::clock::Moment;
use partner_balance_core::fault::Fault;
use partner_balance_core::forecast::{DaysLeft, NoForecast};
use partner_balance_core::money::Amount;
use partner_balance_core::monitor::Freshness;
use partner_balance_core::page::BalanceView;
use partner_balance_core::text::{self, DisplayFormats, command_line};
use partner_balance_core::view::{self, AccountDetails, BalanceInput, Privacy, Urgency};
use partner_balance_engine::messages::{AccountStatus, EmptyOn, ReadingState, StatusFault, in_tenths};

use crate::account_state::AccountState;
use crate::context::{Context, Origin};
use crate::outlook::{Outlook, Wanted};
use crate::screen::Tone;

/// What is told of one account.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The fields for programs.
    pub status: AccountStatus,
    /// The words and digits for people.
    pub balance: BalanceView,
    /// "About 23 days left (17 to 31), until 21 December"; none without a forecast, or where the view tells none.
    pub days_left: Option<String>,
    /// Why there is no forecast: "No forecast yet: it takes readings of a week".
    pub no_forecast: Option<&'static str>,
    /// The balance at the end of each of the last days, if that was wanted.
    pub course: Vec<Option<Amount>>,
    /// "675.24 USD", "amount hidden", "balance unknown".
    amount: String,
    /// "2 minutes ago"; none when the balance was never read.
    age: Option<String>,
}

impl Report {
    /// What is told of an account now.
    pub fn of(state: &AccountState, context: &Context, formats: &DisplayFormats) -> Self {
        let moment = context.clock.now();
        Self::at(state, interval_of(state, context), context.privacy(), formats, moment)
    }

    /// What is told of each account at a moment.
    pub fn of_all(states: &[AccountState], context: &Context, now: Moment, wanted: Wanted) -> Vec<Self> {
        let (privacy, formats) = (context.privacy(), context.formats());
        let report = |state| {
            let report = Self::at(state, interval_of(state, context), privacy, &formats, now);
            report.with_outlook(state, context, &formats, now.wall, wanted)
        };
        states.iter().map(report).collect()
    }

    /// The same with what is told of the days to come and those before.
    pub fn with_outlook(
        self,
        state: &AccountState,
        context: &Context,
        formats: &DisplayFormats,
        now: Timestamp,
        wanted: Wanted,
    ) -> Self {
        let Outlook { forecast, course } = Outlook::of(state, context, now, formats.zone(), wanted);
        let left = forecast.map(|forecast| forecast.map(|known| known.below_threshold));
        Self { course, ..self.with_days_left(left, formats, now) }
    }

    /// The same with how long the balance lasts from `now` on, or why that can't be said; none where nothing is said of it.
    pub fn with_days_left(
        self,
        forecast: Option<Result<DaysLeft, NoForecast>>,
        formats: &DisplayFormats,
        now: Timestamp,
    ) -> Self {
        let left = forecast.and_then(Result::ok);
        let status = AccountStatus {
            days_left: left.map(in_tenths),
            empty_on: left.map(|left| EmptyOn::after(left, now, formats.zone())),
            ..self.status
        };
        let privacy = if self.balance.is_hidden { Privacy::Hidden } else { Privacy::Open };
        let told = forecast.and_then(|left| view::days_left(self.balance.level, privacy, left, now, formats));
        let days_left = told.and_then(Result::ok);
        let no_forecast = forecast.and_then(Result::err).map(text::days_left::reason);
        Self { status, days_left, no_forecast, ..self }
    }

    /// What is told of an account at a moment. A reading that was asked for since is of that moment, too.
    pub fn at(
        state: &AccountState,
        interval: Duration,
        privacy: Privacy,
        formats: &DisplayFormats,
        now: Moment,
    ) -> Self {
        let asked_for_at = state.last.as_ref().map(|reading| reading.fetched_at);
        let now = match asked_for_at.filter(|_| state.freshness == Freshness::Fresh) {
            Some(at) if at > now.wall => Moment { wall: at, ..now },
            Some(_) | None => now,
        };
        let settings = &state.account.settings;
        let details = AccountDetails {
            key: state.account.key(),
            name: settings.name.clone(),
            currency: settings.currency,
            thresholds: settings.thresholds,
            connected_as: None,
            pasted_token: None,
            storage: match state.account.origin {
                Origin::Environment(_) => CredentialStorage::Environment,
                Origin::Keychain => CredentialStorage::Keychain,
            },
        };
        let input = BalanceInput {
            account: Some(&details),
            reading: state.last.as_ref(),
            freshness: &state.freshness,
            interval,
            privacy,
            now,
            formats,
        };
        let balance = view::balance(&input);
        Self {
            status: status(state, &balance, now.wall),
            balance,
            days_left: None,
            no_forecast: None,
            course: Vec::new(),
            amount: input.amount(),
            age: input.age(),
        }
    }

    /// "675.24 USD", "amount hidden", "balance unknown".
    pub fn amount(&self) -> String {
        self.amount.clone()
    }

    /// The shortest of it: "675.24", "•••", "—".
    pub fn short_amount(&self) -> &str {
        &self.balance.amount_text
    }

    /// How much the account needs the user, as the tray judges it. Paused comes last also if it was asked for.
    pub fn urgency(&self) -> Urgency {
        let watching = if self.status.paused { Watching::Paused } else { Watching::On };
        Urgency::of(watching, self.status.fault.as_ref().map(|fault| fault.code), self.status.level)
    }

    /// The level in a line for people.
    pub fn level(&self) -> String {
        text::level(self.status.level).to_lowercase()
    }

    /// The level for programs: "normal", "low", "critical", "unknown".
    pub fn level_code(&self) -> &'static str {
        self.status.level.into()
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

    /// "updated 2 minutes ago", "updated 3 hours ago, may have changed since", "not read yet"; before it "paused", if it is.
    pub fn age(&self) -> String {
        let paused = if self.status.paused { "paused, " } else { "" };
        format!("{paused}{}", self.aged("updated", "not read yet"))
    }

    fn aged(&self, updated: &str, unread: &str) -> String {
        let Some(age) = &self.age else { return unread.to_owned() };
        let stale = if self.balance.is_stale { ", may have changed since" } else { "" };
        format!("{updated} {age}{stale}")
    }

    /// "about 23 days left (17 to 31), until 21 December", if that is known and to be seen.
    pub fn days_left(&self) -> Option<String> {
        self.days_left.as_deref().map(text::lower_first)
    }

    /// What is wrong: one sentence.
    pub fn problem(&self) -> Option<&str> {
        self.status.fault.as_ref().map(|fault| fault.message.as_str())
    }

    /// Everything in a few lines of plain text.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![format!("{}: {}", self.status.name, self.amount()), self.balance.level_text.clone()];
        lines.extend(self.days_left.clone());
        lines.extend(self.status.paused.then(|| text::PAUSED.to_owned()));
        lines.push(self.aged("Updated", "Not read yet"));
        if let Some(fault) = &self.status.fault {
            lines.push(fault.message.clone());
            lines.push(fault.hint.clone());
            lines.extend(fault.request_id.as_ref().map(|id| format!("Request id: {id}")));
        }
        lines.retain(|line| !line.is_empty());
        lines
    }
}

fn status(state: &AccountState, balance: &BalanceView, now: Timestamp) -> AccountStatus {
    let settings = &state.account.settings;
    let last = state.last.as_ref();
    let reading_state = match last {
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
        state: reading_state,
        // As exact as it is on disk, so that both ways to the same reading tell the same.
        fetched_at: last.and_then(|reading| {
            let step = jiff::TimestampRound::new().smallest(Unit::Millisecond).mode(jiff::RoundMode::Trunc);
            reading.fetched_at.round(step).ok()
        }),
        age_seconds: last.map(|reading| age(reading.fetched_at)),
        low: settings.thresholds.low,
        critical: settings.thresholds.critical,
        fault: match &state.freshness {
            Freshness::Stale(failure) => Some(status_fault(&failure.fault)),
            Freshness::Fresh | Freshness::Unconfirmed => None,
        },
        days_left: None,
        empty_on: None,
        paused: settings.watching == Watching::Paused,
    }
}

/// How often the account is asked for.
pub fn interval_of(state: &AccountState, context: &Context) -> Duration {
    context.settings.interval_of(&state.account.settings.id)
}

/// These reports, the most urgent first: what the tray shows first. Of equal ones that which is known least,
/// then the first.
pub fn by_urgency(reports: &[Report]) -> Vec<&Report> {
    let mut sorted: Vec<&Report> = reports.iter().collect();
    sorted.sort_by_key(|report| {
        let trust = match report.status.state {
            ReadingState::Unknown => 0,
            ReadingState::Stale => 1,
            ReadingState::Fresh => 2,
        };
        (report.urgency(), trust)
    });
    sorted
}

fn status_fault(fault: &Fault) -> StatusFault {
    let text = command_line::fault_text(fault);
    StatusFault { code: fault.code, message: text.message, hint: text.hint, request_id: fault.request_id.clone() }
}
