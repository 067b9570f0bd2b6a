//! What is told of one account, in words, digits and fields: from the same view as icon, menu and popover (promise
//! P3). Every format prints from this; none decides on a level, an age or a sentence.

use std::time::Duration;

use jiff::{Timestamp, Unit};
use partner_balance_core::account::{CredentialStorage, Level, Watching};
use partner_balance_core::clock::Moment;
use partner_balance_core::fault::Fault;
use partner_balance_core::forecast::{DaysLeft, NoForecast};
use partner_balance_core::language::{Value, Words, english};
use partner_balance_core::money::Amount;
use partner_balance_core::monitor::Freshness;
use partner_balance_core::page::BalanceView;
use partner_balance_core::say;
use partner_balance_core::text::command_line::{self, FaultText};
use partner_balance_core::text::{self, DisplayFormats};
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
    pub no_forecast: Option<String>,
    /// The balance at the end of each of the last days, if that was wanted.
    pub course: Vec<Option<Amount>>,
    /// "675.24 USD", "amount hidden", "balance unknown".
    amount: String,
    /// "low".
    level: String,
    /// In a line, and by itself.
    age: Age,
    /// What people are told the account is called, told apart from others.
    pub name: String,
    /// "Branch: 675.24 USD".
    heading: String,
    /// What is wrong, and what to do about it.
    problem: Option<FaultText>,
    /// "Request ID: 0123abcd".
    request_id: Option<String>,
    /// "Paused", if it is.
    paused: Option<String>,
}

/// How old a balance is, in words.
#[derive(Clone, Debug, PartialEq)]
struct Age {
    /// "updated 2 minutes ago", "updated 3 hours ago, may have changed since", "not read yet"; before it "paused", if it is.
    in_line: String,
    /// The same as a line by itself: "Updated 2 minutes ago".
    alone: String,
}

impl Report {
    /// What is told of an account now.
    pub fn of(state: &AccountState, context: &Context, formats: &DisplayFormats) -> Self {
        let moment = context.clock.now();
        Self::at(state, interval_of(state, context), context.privacy(), formats, moment)
    }

    /// What is told of each account at a moment.
    pub fn of_all(states: &[AccountState], context: &Context, now: Moment, wanted: Wanted) -> Vec<Self> {
        let (privacy, formats) = (context.privacy(), &context.formats);
        let report = |state| {
            let report = Self::at(state, interval_of(state, context), privacy, formats, now);
            report.with_outlook(state, context, formats, now.wall, wanted)
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
        let no_forecast = forecast.and_then(Result::err).map(|why| text::days_left::reason(why, formats.words()));
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
        let details = details(state);
        let input = BalanceInput {
            account: Some(&details),
            reading: state.last.as_ref(),
            freshness: &state.freshness,
            interval,
            privacy,
            now,
            formats,
        };
        let (balance, words) = (view::balance(&input), formats.words());
        let status = status(state, &balance, now.wall);
        let is_paused = status.paused;
        let problem = match &state.freshness {
            Freshness::Stale(failure) => Some(command_line::fault_text(&failure.fault, words)),
            Freshness::Fresh | Freshness::Unconfirmed => None,
        };
        let request_id = status.fault.as_ref().and_then(|fault| fault.request_id.as_ref());
        Self {
            amount: input.amount(),
            name: state.account.name.clone(),
            level: text::level_word(balance.level, words),
            age: Age::of(input.age().as_deref(), balance.is_stale, is_paused, words),
            heading: say!(
                words,
                "balance-account-facts",
                account = &state.account.name,
                facts = Value::Phrase(&input.amount())
            ),
            problem,
            request_id: request_id.map(|id| say!(words, "command-line-request-id", id = id)),
            paused: is_paused.then(|| text::paused(words)),
            status,
            balance,
            days_left: None,
            no_forecast: None,
            course: Vec::new(),
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
        self.level.clone()
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
        self.age.in_line.clone()
    }

    /// What is wrong: one sentence.
    pub fn problem(&self) -> Option<&str> {
        self.problem.as_ref().map(|problem| problem.message.as_str())
    }

    /// What to do about it; may be empty.
    pub fn remedy(&self) -> &str {
        self.problem.as_ref().map_or("", |problem| problem.hint.as_str())
    }

    /// Everything in a few lines of plain text.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.heading.clone(), self.balance.level_text.clone()];
        lines.extend(self.days_left.clone());
        lines.extend(self.paused.clone());
        lines.push(self.age.alone.clone());
        if let Some(FaultText { message, hint }) = &self.problem {
            lines.extend([message.clone(), hint.clone()]);
            lines.extend(self.request_id.clone());
        }
        lines.retain(|line| !line.is_empty());
        lines
    }
}

impl Age {
    fn of(age: Option<&str>, is_stale: bool, is_paused: bool, words: &Words) -> Self {
        let (in_line, alone) = match age {
            None => (words.say("balance-line-not-read"), words.say("balance-not-read-yet")),
            Some(age) if is_stale => (
                say!(words, "command-line-updated-stale", age = age),
                say!(words, "command-line-updated-stale-line", age = age),
            ),
            Some(age) => (say!(words, "command-line-updated", age = age), say!(words, "balance-updated", age = age)),
        };
        let in_line = if is_paused { words.list(&[&words.say("balance-line-paused"), &in_line]) } else { in_line };
        Self { in_line, alone }
    }
}

fn details(state: &AccountState) -> AccountDetails {
    let settings = &state.account.settings;
    AccountDetails {
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
    }
}

/// In English: for programs.
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
    let text = command_line::fault_text(fault, english());
    StatusFault { code: fault.code, message: text.message, hint: text.hint, request_id: fault.request_id.clone() }
}
