//! The balance of one account in words and digits: amount, level, age, and what a screen reader announces. Decides what is
//! stale.

use std::time::Duration;

use super::{AccountDetails, Privacy};
use crate::account::{Level, Reading};
use crate::clock::Moment;
use crate::monitor::Freshness;
use crate::page::{BalanceView, Problem};
use crate::say;
use crate::schedule;
use crate::text::{self, DisplayFormats};

/// Everything the balance of one account is built from.
#[derive(Clone, Copy)]
pub struct BalanceInput<'a> {
    /// The account; none when signed out.
    pub account: Option<&'a AccountDetails>,
    /// The last good reading, however old.
    pub reading: Option<&'a Reading>,
    /// Whether it can be trusted.
    pub freshness: &'a Freshness,
    /// The interval between refreshes: what makes a reading too old.
    pub interval: Duration,
    /// Whether amounts are displayed.
    pub privacy: Privacy,
    pub now: Moment,
    /// The user's number format and time zone.
    pub formats: &'a DisplayFormats,
}

/// Builds the balance only, in the same way as [`build`].
#[must_use]
pub fn balance(input: &BalanceInput<'_>) -> BalanceView {
    balance_view(input, &BalanceFacts::of(input), None)
}

impl BalanceInput<'_> {
    /// "675.24 USD", "amount hidden", "balance unknown".
    #[must_use]
    pub fn amount(&self) -> String {
        match (self.money(), self.reading, self.privacy) {
            (Some(money), _, _) => money,
            (None, Some(_), Privacy::Hidden) => self.formats.words().say("balance-amount-hidden"),
            (None, _, _) => self.formats.words().say("balance-amount-unknown"),
        }
    }

    /// How long ago the balance was read: "2 minutes ago". None if it never was.
    #[must_use]
    pub fn age(&self) -> Option<String> {
        self.reading.map(|reading| self.formats.age(reading.fetched_at, self.now.wall))
    }

    /// None while the amount is hidden or unknown.
    pub(super) fn money(&self) -> Option<String> {
        let (reading, account) = self.reading.zip(self.account).filter(|_| self.privacy == Privacy::Open)?;
        Some(self.formats.money(reading.amount, account.currency))
    }
}

/// Facts about the balance that several parts of the view show.
pub(super) struct BalanceFacts {
    pub(super) level: Level,
    pub(super) is_stale: bool,
}

impl BalanceFacts {
    pub(super) fn of(input: &BalanceInput<'_>) -> Self {
        let known = input.reading.zip(input.account);
        let level = known.map_or(Level::Unknown, |(reading, account)| account.thresholds.level(reading.amount));
        Self { level, is_stale: is_stale(input) }
    }
}

fn is_stale(input: &BalanceInput<'_>) -> bool {
    let Some(reading) = input.reading else { return false };
    let age = input.now.wall.duration_since(reading.fetched_at);
    let is_old = Duration::try_from(age).is_ok_and(|age| age > schedule::longest_fresh_age(input.interval));
    match input.freshness {
        Freshness::Stale(_) => true,
        Freshness::Fresh | Freshness::Unconfirmed => is_old,
    }
}

/// The amount, and a level that needs attention: "675.24 USD", "75.24 USD (low)", "balance unknown".
pub(super) fn amount_line(input: &BalanceInput<'_>, facts: &BalanceFacts) -> String {
    let amount = input.amount();
    match facts.level {
        Level::Low => say!(input.formats.words(), "balance-amount-low", amount = amount),
        Level::Critical => say!(input.formats.words(), "balance-amount-critical", amount = amount),
        Level::Normal | Level::Unknown => amount,
    }
}

pub(super) fn balance_view(input: &BalanceInput<'_>, facts: &BalanceFacts, problem: Option<&Problem>) -> BalanceView {
    let (formats, words) = (input.formats, input.formats.words());
    let is_hidden = input.privacy == Privacy::Hidden && input.reading.is_some();
    let amount_text = match input.reading {
        None => text::UNKNOWN_AMOUNT.to_owned(),
        Some(_) if is_hidden => text::HIDDEN_AMOUNT.to_owned(),
        Some(reading) => formats.amount(reading.amount),
    };
    let level_text = match (input.account, is_hidden) {
        (None, _) => String::new(),
        (Some(_), true) => text::level(facts.level, words),
        (Some(account), false) => text::level_sentence(facts.level, account.thresholds, account.currency, formats),
    };
    BalanceView {
        amount_text,
        currency: match (input.reading, input.account) {
            (Some(_), Some(account)) => account.currency.to_string(),
            (None, _) | (_, None) => String::new(),
        },
        level: facts.level,
        level_text,
        is_hidden,
        is_stale: facts.is_stale,
        age_text: input.age().map(|age| say!(words, "balance-updated", age = age)).unwrap_or_default(),
        fetched_at_text: input.reading.map(|reading| formats.full_moment(reading.fetched_at)).unwrap_or_default(),
        announcement: announcement(input, facts, problem),
    }
}

/// Contains no time, so that it changes only with the balance, its level or the problem.
fn announcement(input: &BalanceInput<'_>, facts: &BalanceFacts, problem: Option<&Problem>) -> String {
    if input.account.is_none() {
        return String::new();
    }
    let (words, amount) = (input.formats.words(), amount_line(input, facts));
    let balance = if facts.is_stale {
        say!(words, "balance-announcement-stale", amount = amount)
    } else {
        say!(words, "balance-announcement", amount = amount)
    };
    match problem {
        Some(problem) => words.sentences(&[&balance, &problem.message]),
        None => balance,
    }
}
