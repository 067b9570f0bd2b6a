//! Where each account's balance stands: the reading on disk if it is young enough, else what the portal says. The
//! runtime, the keychain and the portal's client are made only when somebody has to be asked.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::{Kept, Reading};
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::monitor::{Asker, Freshness};
use partner_balance_core::view;
use partner_balance_engine::access::{Access, Source};
use partner_balance_engine::asking::Desk;
use partner_balance_engine::secrets::Presence;
use tokio::task::JoinSet;

use crate::context::{Account, Context, Origin};
use crate::failure::Failure;
use crate::screen::Screen;

/// Which reading is good enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Any that is at most this old.
    AtMost(Duration),
    /// One that was asked for now.
    Asked,
}

/// What is wanted, and how long somebody waits for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inquiry {
    /// Which reading is good enough.
    pub wish: Wish,
    /// After this nobody waits any more.
    pub limit: Option<Duration>,
}

impl Inquiry {
    /// The portal's client has limits of its own.
    pub fn for_as_long_as_it_takes(wish: Wish) -> Self {
        Self { wish, limit: None }
    }
}

/// Where one account's balance stands.
#[derive(Clone, Debug)]
pub struct Standing {
    /// Whose.
    pub account: Account,
    /// The last good reading, however old.
    pub last: Option<Reading>,
    /// Whether it was asked for now, and with what success.
    pub freshness: Freshness,
}

/// Whether somebody is there who could unlock a keychain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Company {
    /// Somebody sits at a terminal.
    Person,
    /// A status bar, a monitoring program, a script: nobody is to be disturbed.
    Nobody,
}

impl Wish {
    /// At most `max_age` old if that is given, else as old as the tray program would call fresh.
    pub fn at_most(max_age: Option<Duration>, context: &Context) -> Self {
        Self::AtMost(max_age.unwrap_or_else(|| view::longest_fresh_age(context.settings.refresh_interval)))
    }

    /// Whether this reading is good enough now. One from the future isn't: the clock was set back since.
    pub fn is_met_by(self, reading: &Reading, now: Timestamp) -> bool {
        let Self::AtMost(most) = self else { return false };
        let age = now.duration_since(reading.fetched_at);
        let slack = SignedDuration::from_secs(60);
        age >= -slack && Duration::try_from(age).unwrap_or_default() <= most
    }
}

impl Standing {
    /// An account nobody has looked at yet.
    pub fn unread(account: Account) -> Self {
        Self { account, last: None, freshness: Freshness::Unconfirmed }
    }
}

impl Company {
    /// Who is there, as far as the terminal tells.
    pub fn at_terminal() -> Self {
        use std::io::IsTerminal as _;

        if std::io::stderr().is_terminal() && std::io::stdout().is_terminal() { Self::Person } else { Self::Nobody }
    }
}

/// The accounts' standings, in their order. A history that can't be read is told; the portal is asked then.
pub fn of_all(
    context: &Context,
    accounts: Vec<Account>,
    inquiry: Inquiry,
    screen: &mut Screen,
) -> Result<Vec<Standing>, Failure> {
    let mut standings: Vec<Standing> =
        accounts.into_iter().map(|account| from_disk(context, account, screen)).collect();
    let now = context.clock.now().wall;
    // Variables that can't be used are told, however young the reading is.
    let is_refused = |standing: &Standing| matches!(standing.account.origin, Origin::Environment(Err(_)));
    let is_met = |standing: &Standing| {
        !is_refused(standing) && standing.last.as_ref().is_some_and(|reading| inquiry.wish.is_met_by(reading, now))
    };
    let open: Vec<usize> =
        standings.iter().enumerate().filter(|(_, standing)| !is_met(standing)).map(|(index, _)| index).collect();
    if open.is_empty() {
        return Ok(standings);
    }
    let desk = Arc::new(desk(context));
    let unrecorded = wait_for(ask_all(&desk, &mut standings, open, inquiry.limit))?;
    unrecorded.iter().for_each(|fault| tell(fault, screen));
    Ok(standings)
}

/// Asks for those in `open`, all at once. What has not answered within the limit has timed out. Returns why readings
/// could not be kept on disk.
async fn ask_all(
    desk: &Arc<Desk>,
    standings: &mut [Standing],
    open: Vec<usize>,
    limit: Option<Duration>,
) -> Vec<Fault> {
    let mut questions = JoinSet::new();
    for &index in &open {
        let (standing, desk) = (standings[index].clone(), Arc::clone(desk));
        questions.spawn(async move {
            let access = access(&desk, &standing.account);
            (index, ask(&desk, standing, &access, Company::at_terminal()).await)
        });
    }
    let mut waiting = open;
    let mut unrecorded = Vec::new();
    let answers = async {
        while let Some(answered) = questions.join_next().await {
            if let Ok((index, (standing, fault))) = answered {
                standings[index] = standing;
                waiting.retain(|other| *other != index);
                unrecorded.extend(fault);
            }
        }
    };
    match limit {
        Some(limit) => drop(tokio::time::timeout(limit, answers).await),
        None => answers.await,
    }
    let since = desk.clock.now().wall;
    for index in waiting {
        let detail = limit.map(|limit| format!("no answer within {limit:?}")).unwrap_or_default();
        standings[index].freshness = Freshness::Stale { since, fault: Fault::new(FaultCode::TimedOut, detail) };
    }
    unrecorded
}

/// What the disk remembers of an account.
pub fn from_disk(context: &Context, account: Account, screen: &mut Screen) -> Standing {
    let (file, owner) = (context.directories.history_file(), account.owner());
    let known = History::glance(&file, &account.settings.id, owner.as_ref());
    let known = known.unwrap_or_else(|fault| {
        tell(&fault.into(), screen);
        Known::default()
    });
    Standing { last: known.reading, ..Standing::unread(account) }
}

/// Asks the portal; a failure leaves the last reading. With it, why the new reading could not be kept on disk.
pub async fn ask(desk: &Desk, standing: Standing, access: &Access, company: Company) -> (Standing, Option<Fault>) {
    let in_keychain = matches!(standing.account.origin, Origin::Keychain);
    let (asker, outcome) = match company {
        Company::Person => (Asker::User, None),
        Company::Nobody if in_keychain && is_locked(desk, &standing.account).await => {
            (Asker::Program, Some(Err(Fault::new(FaultCode::KeychainLocked, "locked, and nobody to ask"))))
        }
        Company::Nobody => (Asker::Program, None),
    };
    let outcome = match outcome {
        Some(outcome) => outcome,
        None => desk.ask(&standing.account.settings, access, asker).await,
    };
    match outcome {
        Ok(answer) => {
            let last = Some(answer.balance.reading);
            (Standing { last, freshness: Freshness::Fresh, ..standing }, answer.recorded.err())
        }
        Err(fault) => {
            let freshness = Freshness::Stale { since: desk.clock.now().wall, fault };
            (Standing { freshness, ..standing }, None)
        }
    }
}

/// Whether the account's credential can't be read without asking somebody.
pub async fn is_locked(desk: &Desk, account: &Account) -> bool {
    desk.secrets.presence(&account.settings.id).await.is_ok_and(|presence| presence == Presence::Locked)
}

/// Where the account's credential comes from.
pub fn access(desk: &Desk, account: &Account) -> Access {
    let source = match &account.origin {
        Origin::Keychain => Source::Keychain,
        Origin::Environment(Ok(credential)) => Source::Memory(credential.clone(), Kept::Environment),
        Origin::Environment(Err(fault)) => Source::Refused(fault.clone()),
    };
    desk.access(&account.settings, source)
}

/// What asking needs: keychain, portals, files. Touches none of them yet.
pub fn desk(context: &Context) -> Desk {
    Desk::of_user(&context.directories, Arc::clone(&context.clock))
}

/// Does what waits, on this thread.
///
/// Returns with the work: threads that are still in a call of the system that can't be taken back, such as asking a name
/// server that doesn't answer, are waited for by nobody.
pub fn wait_for<T>(work: impl Future<Output = T>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime =
        runtime.map_err(|error| Failure::told(format!("The system gives no means to wait: {}.", error.kind()), ""))?;
    let outcome = runtime.block_on(work);
    runtime.shutdown_background();
    Ok(outcome)
}

fn tell(fault: &Fault, screen: &mut Screen) {
    let told = partner_balance_core::text::command_line::told(fault);
    screen.message(&told.message);
    screen.hint(&told.hint);
}
