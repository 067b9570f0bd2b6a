//! One watched account: its state, and when to ask for another reading. Owns who is waited for; prints nothing.

use std::time::Duration;

use partner_balance_core::clock::Moment;
use partner_balance_core::monitor::{FailedAttempts, Freshness};
use partner_balance_core::schedule::{self, Jitter};
use partner_balance_engine::access::Access;
use partner_balance_engine::account_operations::AccountOperations;

use crate::account_state::{self, AccountState, Session};
use crate::context::{Account, Context};
use crate::failure::Failure;
use crate::screen::Screen;

/// How much later than planned the tray program's next reading may come before somebody else asks.
const GRACE: Duration = Duration::from_secs(30);

/// One watched account.
pub struct Watched {
    /// What is known.
    pub state: AccountState,
    access: Access,
    failures: u32,
    plan: Plan,
}

/// When to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Plan {
    /// On the clock that doesn't jump.
    At(Duration),
    /// Not before somebody has changed something.
    Never,
}

impl Watched {
    /// The accounts to watch. What is known of those watched before stays, unless they are asked elsewhere now.
    pub fn all(context: &Context, operations: &AccountOperations, mut before: Vec<Self>) -> Result<Vec<Self>, Failure> {
        let accounts = context.accounts()?.into_iter();
        let watched = accounts.map(|account| {
            let is_same = |other: &Self| {
                let (now, then) = (&account.settings, &other.state.account.settings);
                (&now.id, &now.base_url) == (&then.id, &then.base_url)
            };
            match before.iter().position(is_same) {
                Some(place) => {
                    let known = before.swap_remove(place);
                    Self { state: AccountState { account, ..known.state }, ..known }
                }
                None => Self::new(account, context, operations),
            }
        });
        Ok(watched.collect())
    }

    fn new(account: Account, context: &Context, operations: &AccountOperations) -> Self {
        let access = account_state::access(operations, &account);
        Self { state: AccountState::unread(account), access, failures: 0, plan: Plan::At(context.clock.now().elapsed) }
    }

    /// Takes what is on disk, if it is newer than what is known.
    pub fn read(&mut self, context: &Context, screen: &mut Screen) {
        let on_disk = account_state::from_disk(context, self.state.account.clone(), screen);
        let at = |state: &AccountState| state.last.as_ref().map(|reading| reading.fetched_at.as_millisecond());
        if at(&on_disk) <= at(&self.state) {
            // What has gone wrong since for somebody else is told as they tell it.
            if at(&on_disk) == at(&self.state) && self.is_news(&on_disk.freshness) {
                self.state.freshness = on_disk.freshness;
            }
            return;
        }
        let now = context.clock.now();
        let interval = context.settings.refresh_interval;
        // Whoever left it there will leave the next one: a while is waited for it.
        let expected_after = interval.mul_f64(1.05) + GRACE;
        let age = on_disk.last.as_ref().map(|reading| now.wall.duration_since(reading.fetched_at));
        let age = age.and_then(|age| Duration::try_from(age).ok()).unwrap_or_default();
        self.plan = Plan::At(now.elapsed + expected_after.saturating_sub(age));
        self.failures = 0;
        self.state = on_disk;
    }

    /// Whether somebody has failed since the newest attempt that is known here.
    fn is_news(&self, on_disk: &Freshness) -> bool {
        let Freshness::Stale(failure) = on_disk else { return false };
        let known_at = match &self.state.freshness {
            Freshness::Stale(known) => Some(known.at),
            Freshness::Fresh | Freshness::Unconfirmed => self.state.last.as_ref().map(|last| last.fetched_at),
        };
        known_at.is_none_or(|at| at.as_millisecond() < failure.at.as_millisecond())
    }

    /// When what is told of it changes by itself: its age, which is told in minutes and more.
    pub fn ages_at(&self, now: Moment) -> Option<Duration> {
        const MINUTE: u64 = 60;
        let age = now.wall.duration_since(self.state.last.as_ref()?.fetched_at).as_secs();
        let into_the_minute = u64::try_from(age).unwrap_or_default() % MINUTE;
        Some(now.elapsed + Duration::from_secs(MINUTE - into_the_minute))
    }

    /// When it is to be asked for; none: not by itself.
    pub fn due_at(&self) -> Option<Duration> {
        match self.plan {
            Plan::At(at) => Some(at),
            Plan::Never => None,
        }
    }

    /// Asks the portal if it is time, and plans the next time.
    pub async fn ask_if_due(&mut self, context: &Context, operations: &AccountOperations) {
        let now = context.clock.now().elapsed;
        if !matches!(self.plan, Plan::At(at) if at <= now) {
            return;
        }
        let (state, unrecorded) =
            account_state::ask(operations, self.state.clone(), &self.access, Session::Unattended).await;
        if let Some(fault) = unrecorded {
            // It is told by `doctor`; here it changes nothing of the balance.
            drop(fault);
        }
        self.state = state;
        let (interval, jitter) = (context.settings.refresh_interval, Jitter::new(fastrand::f64()));
        let wait = match &self.state.freshness {
            Freshness::Fresh | Freshness::Unconfirmed => {
                self.failures = 0;
                Some(schedule::after_success(interval, jitter))
            }
            Freshness::Stale(FailedAttempts { fault, .. }) => {
                self.failures = self.failures.saturating_add(1);
                schedule::after_failure(fault, self.failures, interval, jitter)
            }
        };
        self.plan = wait.map_or(Plan::Never, |wait| Plan::At(context.clock.now().elapsed + wait));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::Timestamp;
    use partner_balance_core::account::{AccountId, Owner, Reading};
    use partner_balance_core::base_url::BaseUrl;
    use partner_balance_core::fault::{Fault, FaultCode};
    use partner_balance_engine::directories::Directories;
    use partner_balance_engine::environment::Environment;
    use partner_balance_engine::history::History;
    use partner_balance_engine::settings::{AccountSettings, Settings, SettingsFile};
    use partner_balance_platform::clock::SystemClock;

    use super::*;

    #[test]
    fn p3_what_failed_for_the_tray_since_the_reading_is_told_here_too() {
        let folder = tempfile::tempdir().unwrap();
        let directories = Directories::below(folder.path());
        let id = AccountId::new("main");
        let context = Context {
            settings_file: SettingsFile::new(directories.settings_file()),
            directories,
            settings: Settings::default().with_account(AccountSettings::new(id.clone())),
            environment: Environment::default(),
            wanted: None,
            clock: Arc::new(SystemClock),
        };
        let at = |second: i64| Timestamp::from_second(1_700_000_000 + second).unwrap();
        let mut history = History::at(context.directories.history_file());
        let owner = Owner::of_client("client", &BaseUrl::default().to_string());
        let reading = Reading { amount: "675.24".parse().unwrap(), fetched_at: at(0), request_id: None };
        history.record(&id, &owner, &reading, Duration::from_secs(600), |_| String::new()).unwrap();
        let (mut screen, _) = Screen::kept();
        let mut watched = Watched::all(&context, &account_state::operations(&context), Vec::new()).unwrap().remove(0);
        watched.read(&context, &mut screen);
        assert_eq!(watched.state.freshness, Freshness::Unconfirmed);
        history.record_failure(&id, at(60), &Fault::new(FaultCode::PortalDown, "HTTP 502")).unwrap();
        watched.read(&context, &mut screen);
        let Freshness::Stale(failure) = &watched.state.freshness else { panic!() };
        assert_eq!((failure.fault.code, failure.at), (FaultCode::PortalDown, at(60)));
    }
}
