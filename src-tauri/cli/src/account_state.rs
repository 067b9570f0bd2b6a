//! What is known of each account's balance: the reading on disk if it is young enough, else what the portal says. The
//! runtime, the keychain and the portal's client are made only when somebody has to be asked.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::{CredentialStorage, Reading};
use partner_balance_core::clock::Moment;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::language::Words;
use partner_balance_core::monitor::{FailedAttempts, Freshness, Requester};
use partner_balance_core::schedule::{self, Jitter};
use partner_balance_engine::access::{Access, CredentialSource, RequestLimit};
use partner_balance_engine::account_operations::AccountOperations;
use partner_balance_engine::history::{AccountRecord, HistoryFault, HistoryReader};
use partner_balance_engine::secrets::Presence;
use tokio::task::JoinSet;

use crate::context::{Account, Asking, Context, Origin};
use crate::failure::Failure;
use crate::screen::Screen;
use crate::sentence::to_say;

/// Which reading is good enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// Any that is at most this old.
    AtMost(Duration),
    /// Any that the tray program would call fresh.
    Fresh,
    /// One that was asked for now.
    AlwaysAsk,
}

/// Which reading is wanted, and how long to wait for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BalanceRequest {
    /// Which reading is good enough.
    pub policy: Policy,
    /// How long to wait at most.
    pub timeout: Option<Duration>,
    /// The moment at which ages are judged: one for all accounts, and for all that is told of them.
    pub as_of: Moment,
}

impl BalanceRequest {
    /// The portal's client has limits of its own.
    pub fn without_timeout(policy: Policy, as_of: Moment) -> Self {
        Self { policy, timeout: None, as_of }
    }
}

/// What is known of one account's balance.
#[derive(Clone, Debug)]
pub struct AccountState {
    /// The account.
    pub account: Account,
    /// The last good reading, however old.
    pub last: Option<Reading>,
    /// Whether it was asked for now, and with what success.
    pub freshness: Freshness,
}

/// What is on disk under an account's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnDisk {
    /// The account's own record, which may be empty.
    Own(Box<AccountRecord>),
    /// Perhaps another's: read at another address, or the environment that says whose can't be used.
    Others,
}

impl OnDisk {
    /// Judges the record that was found for [`Account::owner`].
    pub fn of(account: &Account, found: AccountRecord) -> Self {
        if matches!(account.origin, Origin::Environment(Err(_))) {
            // What is there may be of anybody whom the environment named before.
            return Self::Others;
        }
        let is_somebodys = found.owner.is_some();
        let record = found.at(&account.settings.base_url);
        if is_somebodys && record.owner.is_none() { Self::Others } else { Self::Own(Box::new(record)) }
    }

    /// Reads it without creating or changing the file.
    pub fn read(context: &Context, account: &Account) -> Result<Self, HistoryFault> {
        let found = match &account.origin {
            Origin::Environment(Err(_)) => AccountRecord::default(),
            Origin::Environment(Ok(_)) | Origin::Keychain => {
                let (id, owner) = (&account.settings.id, account.owner());
                let read = context.history.read(|history| history.account_record(id, owner.as_ref()))?;
                read.unwrap_or_default()
            }
        };
        Ok(Self::of(account, found))
    }

    /// What the history says of an account that was ever read, whose record it is given; none of another.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn history<T>(
        context: &Context,
        account: &Account,
        read: impl FnOnce(&mut HistoryReader, AccountRecord) -> Result<T, HistoryFault>,
    ) -> Result<Option<T>, HistoryFault> {
        let Some(record) = Self::read(context, account)?.with_reading() else { return Ok(None) };
        context.history.read(|history| read(history, record))
    }

    /// The account's own record, if the account was ever read.
    pub fn with_reading(self) -> Option<AccountRecord> {
        match self {
            Self::Own(record) => Some(*record).filter(|record| record.reading.is_some()),
            Self::Others => None,
        }
    }
}

impl Policy {
    /// At most `max_age` old if that is given, else as old as the tray program would call fresh.
    pub fn at_most(max_age: Option<Duration>) -> Self {
        max_age.map_or(Self::Fresh, Self::AtMost)
    }

    /// Whether this reading of an account with this interval is good enough now. One from the future isn't: the clock was set
    /// back since.
    pub fn is_met_by(self, reading: &Reading, interval: Duration, now: Timestamp) -> bool {
        let most = match self {
            Self::AlwaysAsk => return false,
            Self::AtMost(most) => most,
            Self::Fresh => schedule::longest_fresh_age(interval),
        };
        let age = now.duration_since(reading.fetched_at);
        let slack = SignedDuration::from_secs(60);
        age >= -slack && Duration::try_from(age).unwrap_or_default() <= most
    }
}

impl AccountState {
    /// An account nobody has looked at yet.
    pub fn unread(account: Account) -> Self {
        Self { account, last: None, freshness: Freshness::Unconfirmed }
    }

    /// Whether somebody has failed since the reading, and may not by now: as soon after that as the schedule would ask again.
    fn is_to_be_tried_again(&self, interval: Duration, now: Timestamp) -> bool {
        let Freshness::Stale(FailedAttempts { fault, at, .. }) = &self.freshness else { return false };
        // Of the future it is no measure: the clock was set back since.
        let is_young = |wait| Duration::try_from(now.duration_since(*at)).is_ok_and(|since| since < wait);
        schedule::after_failure(fault, 1, interval, Jitter::MIDDLE).is_some_and(|wait| !is_young(wait))
    }
}

/// Who asks, as far as the terminal tells: somebody who could unlock a keychain; or a status bar, a monitoring program or a
/// script.
pub fn requester() -> Requester {
    use std::io::IsTerminal as _;

    let is_somebody_there = std::io::stderr().is_terminal() && std::io::stdout().is_terminal();
    if is_somebody_there { Requester::User } else { Requester::Program }
}

/// The accounts' states, in their order; those that are paused as they are on disk. A history that can't be read is told; the
/// portal is asked then.
pub fn of_all(
    context: &Context,
    accounts: Vec<Account>,
    request: BalanceRequest,
    screen: &mut Screen,
) -> Result<Vec<AccountState>, Failure> {
    let mut states: Vec<AccountState> =
        accounts.into_iter().map(|account| from_disk(context, account, screen)).collect();
    let now = request.as_of.wall;
    let is_to_be_asked = |state: &AccountState| {
        let interval = context.settings.interval_of(&state.account.settings.id);
        let is_young = |reading| request.policy.is_met_by(reading, interval, now);
        let is_met = state.last.as_ref().is_some_and(is_young) && !state.is_to_be_tried_again(interval, now);
        state.account.asking == Asking::Allowed && !is_met
    };
    let open: Vec<usize> =
        states.iter().enumerate().filter(|(_, state)| is_to_be_asked(state)).map(|(index, _)| index).collect();
    if open.is_empty() {
        return Ok(states);
    }
    context.history.close();
    let operations = Arc::new(operations(context));
    let asked = open.iter().map(|index| states[*index].clone()).collect();
    let answers = wait_for(ask_all(&operations, asked, requester(), request.timeout))?;
    for (index, (state, unrecorded)) in open.into_iter().zip(answers) {
        states[index] = state;
        unrecorded.iter().for_each(|fault| tell(fault, context.words(), screen));
    }
    Ok(states)
}

/// Asks for all at once, a few at a time. What has not answered within the limit has timed out. In their order; with each, why
/// its reading could not be kept on disk.
pub async fn ask_all(
    operations: &Arc<AccountOperations>,
    states: Vec<AccountState>,
    requester: Requester,
    limit: Option<Duration>,
) -> Vec<(AccountState, Option<Fault>)> {
    let mut questions = JoinSet::new();
    let requests = RequestLimit::default();
    for (index, state) in states.iter().cloned().enumerate() {
        let (operations, requests) = (Arc::clone(operations), requests.clone());
        questions.spawn(async move {
            let access = access(&operations, &state.account, &requests);
            (index, ask(&operations, state, &access, requester).await)
        });
    }
    let mut answers: Vec<Option<(AccountState, Option<Fault>)>> = states.iter().map(|_| None).collect();
    let all = async {
        while let Some(answered) = questions.join_next().await {
            if let Ok((index, answer)) = answered {
                answers[index] = Some(answer);
            }
        }
    };
    match limit {
        Some(limit) => drop(tokio::time::timeout(limit, all).await),
        None => all.await,
    }
    let at = operations.clock.now().wall;
    let detail = limit.map(|limit| format!("no answer within {limit:?}")).unwrap_or_default();
    let timed_out = || {
        let fault = Fault::new(FaultCode::TimedOut, detail.clone());
        Freshness::Stale(FailedAttempts { fault, since: at, at })
    };
    let without_answer = |state| (AccountState { freshness: timed_out(), ..state }, None);
    states.into_iter().zip(answers).map(|(state, answer)| answer.unwrap_or_else(|| without_answer(state))).collect()
}

/// What the disk remembers of an account.
pub fn from_disk(context: &Context, account: Account, screen: &mut Screen) -> AccountState {
    let on_disk = OnDisk::read(context, &account).unwrap_or_else(|fault| {
        tell(&fault.into(), context.words(), screen);
        OnDisk::Others
    });
    let known = match on_disk {
        OnDisk::Own(known) => *known,
        OnDisk::Others => return AccountState::unread(account),
    };
    // As a tray that runs would say it: what went wrong since that reading. Of a paused one that is no news.
    let failure = known.failure.filter(|_| account.asking == Asking::Allowed);
    let freshness = failure.map_or(Freshness::Unconfirmed, Freshness::Stale);
    AccountState { account, last: known.reading, freshness }
}

/// Asks the portal; a failure leaves the last reading. With it, why the new reading could not be kept on disk.
pub async fn ask(
    operations: &AccountOperations,
    state: AccountState,
    access: &Access,
    requester: Requester,
) -> (AccountState, Option<Fault>) {
    match operations.fetch(&state.account.settings, access, requester).await {
        Ok(answer) => {
            let last = Some(answer.balance.reading);
            (AccountState { last, freshness: Freshness::Fresh, ..state }, answer.recorded.err())
        }
        Err(fault) => {
            let at = operations.clock.now().wall;
            let freshness = Freshness::Stale(FailedAttempts { fault, since: at, at });
            (AccountState { freshness, ..state }, None)
        }
    }
}

/// Whether the account's credential can't be read without asking somebody.
pub async fn is_locked(operations: &AccountOperations, account: &Account) -> bool {
    operations.secrets.presence(&account.settings.id).await.is_ok_and(|presence| presence == Presence::Locked)
}

/// Where the account's credential comes from, and how many are asked for at a time.
pub fn access(operations: &AccountOperations, account: &Account, requests: &RequestLimit) -> Access {
    let source = match &account.origin {
        Origin::Keychain => CredentialSource::Keychain,
        Origin::Environment(Ok(credential)) => {
            CredentialSource::Memory(credential.clone(), CredentialStorage::Environment)
        }
        Origin::Environment(Err(fault)) => CredentialSource::Refused(fault.clone()),
    };
    operations.access(account.key(), &account.settings, source).with_limit(requests)
}

/// The user's keychain, portals and files. Touches none of them yet.
pub fn operations(context: &Context) -> AccountOperations {
    AccountOperations::of_user(&context.directories, Arc::clone(&context.clock))
}

/// Does what waits, on this thread.
///
/// Returns with the work: threads that are still in a call of the system that can't be taken back, such as asking a name
/// server that doesn't answer, are waited for by nobody.
pub fn wait_for<T>(work: impl Future<Output = T>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| {
        let kind = error.kind();
        Failure::sentence(to_say!(words, "command-line-no-waiting", reason = kind.to_string()))
    })?;
    let outcome = runtime.block_on(work);
    runtime.shutdown_background();
    Ok(outcome)
}

/// A fault that doesn't end the command, on standard error.
pub fn tell(fault: &Fault, words: &Words, screen: &mut Screen) {
    let text = partner_balance_core::text::command_line::fault_text(fault, words);
    screen.message(&text.message);
    screen.hint(&text.hint);
}

#[cfg(test)]
mod tests;
