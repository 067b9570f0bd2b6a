//! One watched account: its state, and when to ask for another reading. Owns who is waited for; prints nothing.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::account::AccountId;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::clock::Moment;
use partner_balance_core::forecast::{DaysLeft, NoForecast};
use partner_balance_core::monitor::{FailedAttempts, Freshness, Requester};
use partner_balance_core::outlook::{Basis, Outlook};
use partner_balance_core::schedule::{self, Jitter};
use partner_balance_engine::access::{Access, RequestLimit};
use partner_balance_engine::account_operations::AccountOperations;

use crate::account_state::{self, AccountState};
use crate::context::{Account, Asking, Context};
use crate::failure::Failure;
use crate::outlook::{self, Wanted};
use crate::report;
use crate::screen::Screen;

/// How much later than planned the tray program's next reading may come before somebody else asks.
const GRACE: Duration = Duration::from_secs(30);

/// One watched account.
pub struct Watched {
    /// What is known.
    pub state: AccountState,
    access: Arc<Access>,
    failures: u32,
    plan: Plan,
    /// The newest forecast, and what it was made from. Making one writes to a file that is watched: to make one after each
    /// write would never end.
    outlook: Option<Outlook>,
}

/// When to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Plan {
    /// On the clock that doesn't jump.
    At(Duration),
    /// Not before somebody has changed something.
    Never,
    /// It is being asked for, since this moment on the same clock.
    Asked { since: Duration },
}

/// What became of asking for an account.
pub struct Answer {
    id: AccountId,
    base_url: BaseUrl,
    state: AccountState,
}

impl Watched {
    /// The accounts to watch. What is known of those watched before stays, unless they are asked elsewhere now; of the
    /// others, what is on disk.
    pub fn all(
        context: &Context,
        operations: &AccountOperations,
        requests: &RequestLimit,
        mut before: Vec<Self>,
        screen: &mut Screen,
    ) -> Result<Vec<Self>, Failure> {
        let accounts = context.accounts()?.into_iter();
        let watched = accounts.map(|account| {
            let is_same = |other: &Self| {
                let (now, then) = (&account.settings, &other.state.account.settings);
                (&now.id, &now.base_url) == (&then.id, &then.base_url)
            };
            match before.iter().position(is_same) {
                Some(place) => {
                    let known = before.swap_remove(place);
                    let plan = known.plan.after(known.state.account.asking, account.asking, context);
                    Self { state: AccountState { account, ..known.state }, outlook: None, plan, ..known }
                }
                None => {
                    let mut added = Self::new(account, context, operations, requests);
                    added.read(context, screen);
                    added
                }
            }
        });
        Ok(watched.collect())
    }

    fn new(account: Account, context: &Context, operations: &AccountOperations, requests: &RequestLimit) -> Self {
        let access = Arc::new(account_state::access(operations, &account, requests));
        let plan = Plan::first(account.asking, context);
        Self { state: AccountState::unread(account), access, failures: 0, plan, outlook: None }
    }

    /// Takes what is on disk, if it is newer than what is known.
    pub fn read(&mut self, context: &Context, screen: &mut Screen) {
        let on_disk = account_state::from_disk(context, self.state.account.clone(), screen);
        let at = |state: &AccountState| state.last.as_ref().map(|reading| reading.fetched_at.as_millisecond());
        if at(&on_disk) <= at(&self.state) {
            // What has gone wrong since for somebody else is told as they tell it.
            if at(&on_disk) == at(&self.state)
                && let Freshness::Stale(failure) = on_disk.freshness
                && self.state.freshness.is_older_than(&failure, self.state.last.as_ref())
            {
                self.state.freshness = Freshness::Stale(failure);
            }
            return;
        }
        let now = context.clock.now();
        let interval = report::interval_of(&self.state, context);
        // Whoever left it there will leave the next one: a while is waited for it.
        let expected_after = interval.mul_f64(1.05) + GRACE;
        let age = on_disk.last.as_ref().map(|reading| now.wall.duration_since(reading.fetched_at));
        let age = age.and_then(|age| Duration::try_from(age).ok()).unwrap_or_default();
        self.plan = match (self.plan, self.state.account.asking) {
            (_, Asking::Paused) => Plan::Never,
            (asked @ Plan::Asked { .. }, Asking::Allowed) => asked,
            (Plan::At(_) | Plan::Never, Asking::Allowed) => Plan::At(now.elapsed + expected_after.saturating_sub(age)),
        };
        self.failures = 0;
        self.state = on_disk;
    }

    /// When what is told of it changes by itself: its age, which is told in minutes and more.
    pub fn ages_at(&self, now: Moment) -> Option<Duration> {
        Some(now.next_minute_of_age(self.state.last.as_ref()?.fetched_at))
    }

    /// How long the balance lasts from `now` on, or why that can't be said; none if the balance is not the one on disk. The
    /// disk is asked only if the newest forecast doesn't serve any more.
    pub fn days_left(
        &mut self,
        context: &Context,
        now: Timestamp,
        zone: &TimeZone,
    ) -> Option<Result<DaysLeft, NoForecast>> {
        let amount = self.state.last.as_ref()?.amount;
        let basis = Basis { amount, thresholds: self.state.account.settings.thresholds, at: now };
        if !self.outlook.as_ref().is_some_and(|outlook| outlook.basis.serves(&basis)) {
            let read = outlook::Outlook::of(&self.state, context, now, zone, Wanted::Forecast);
            self.outlook = read.forecast.map(|forecast| Outlook { basis, forecast });
        }
        self.outlook.as_ref().map(|outlook| outlook.days_left(now))
    }

    /// When it is to be asked for; none: not by itself.
    pub fn due_at(&self) -> Option<Duration> {
        match self.plan {
            Plan::At(at) => Some(at),
            Plan::Never | Plan::Asked { .. } => None,
        }
    }

    /// The question to the portal, if it is time; none is asked for twice at once.
    pub fn question_if_due(
        &mut self,
        context: &Context,
        operations: &AccountOperations,
    ) -> Option<impl Future<Output = Answer> + Send + use<>> {
        let now = context.clock.now().elapsed;
        if !matches!(self.plan, Plan::At(at) if at <= now) {
            return None;
        }
        self.plan = Plan::Asked { since: now };
        let (operations, access, state) = (operations.clone(), Arc::clone(&self.access), self.state.clone());
        let (id, base_url) = (state.account.settings.id.clone(), state.account.settings.base_url.clone());
        Some(async move {
            // That a reading could not be recorded is told by `doctor`; here it changes nothing of the balance.
            let (state, _unrecorded) = account_state::ask(&operations, state, &access, Requester::Program).await;
            Answer { id, base_url, state }
        })
    }

    /// Whether this is the answer to its question.
    pub fn is_asked_in(&self, answer: &Answer) -> bool {
        let settings = &self.state.account.settings;
        matches!(self.plan, Plan::Asked { .. }) && (&settings.id, &settings.base_url) == (&answer.id, &answer.base_url)
    }

    /// Takes what the portal said, and plans the next time.
    pub fn take(&mut self, answer: Answer, context: &Context) {
        let (interval, jitter) = (report::interval_of(&self.state, context), Jitter::new(fastrand::f64()));
        let AccountState { last, freshness, .. } = answer.state;
        let now = context.clock.now().elapsed;
        let asked = match self.plan {
            Plan::Asked { since } => since,
            Plan::At(_) | Plan::Never => now,
        };
        let next = match &freshness {
            Freshness::Fresh | Freshness::Unconfirmed => {
                self.failures = 0;
                Some(schedule::next_request(asked, schedule::after_success(interval, jitter), now))
            }
            Freshness::Stale(FailedAttempts { fault, .. }) => {
                self.failures = self.failures.saturating_add(1);
                schedule::after_failure(fault, self.failures, interval, jitter).map(|wait| now + wait)
            }
        };
        match freshness {
            Freshness::Fresh | Freshness::Unconfirmed => (self.state.last, self.state.freshness) = (last, freshness),
            // Another process may have read it meanwhile.
            Freshness::Stale(failure) if self.state.freshness.is_older_than(&failure, self.state.last.as_ref()) => {
                self.state.freshness = Freshness::Stale(failure);
            }
            Freshness::Stale(_) => {}
        }
        self.plan = match self.state.account.asking {
            Asking::Allowed => next.map_or(Plan::Never, Plan::At),
            Asking::Paused => Plan::Never,
        };
    }
}

impl Plan {
    fn first(asking: Asking, context: &Context) -> Self {
        match asking {
            Asking::Allowed => Self::At(context.clock.now().elapsed),
            Asking::Paused => Self::Never,
        }
    }

    /// The plan after the settings have changed: who is no longer paused is asked at once.
    fn after(self, before: Asking, now: Asking, context: &Context) -> Self {
        match (self, before, now) {
            (Self::Asked { .. }, _, _) | (_, Asking::Allowed, Asking::Allowed) => self,
            (Self::At(_) | Self::Never, _, Asking::Paused) => Self::Never,
            (Self::At(_) | Self::Never, Asking::Paused, Asking::Allowed) => Self::first(now, context),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use partner_balance_core::account::{Owner, Reading};
    use partner_balance_core::fault::{Fault, FaultCode};
    use partner_balance_core::text::DisplayFormats;
    use partner_balance_engine::directories::Directories;
    use partner_balance_engine::environment::Environment;
    use partner_balance_engine::history::History;
    use partner_balance_engine::settings::{AccountSettings, Settings, SettingsFile};
    use partner_balance_platform::clock::SystemClock;

    use super::*;
    use crate::open_history::OpenHistory;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_700_000_000 + second).unwrap()
    }

    /// The history of one account with a reading of `at(0)`, and a context in which that account is connected.
    fn with_a_reading(folder: &Path) -> (Context, History, AccountId) {
        let directories = Directories::below(folder);
        let id = AccountId::new("main");
        let mut history = History::at(directories.history_file());
        let owner = Owner::of_client("client", &BaseUrl::default().to_string());
        let reading = Reading { amount: "675.24".parse().unwrap(), fetched_at: at(0), request_id: None };
        history.record(&id, &owner, &reading, Duration::from_secs(600), |_| String::new()).unwrap();
        let context = Context {
            history: OpenHistory::at(directories.history_file()),
            settings_file: SettingsFile::new(directories.settings_file()),
            directories,
            settings: Settings::default().with_account(AccountSettings::new(id.clone())),
            formats: DisplayFormats::english(TimeZone::UTC),
            environment: Environment::default(),
            wanted: Vec::new(),
            clock: Arc::new(SystemClock),
        };
        (context, history, id)
    }

    #[test]
    fn p3_what_failed_for_the_tray_since_the_reading_is_told_here_too() {
        let folder = tempfile::tempdir().unwrap();
        let (context, mut history, id) = with_a_reading(folder.path());
        let (mut screen, _) = Screen::kept();
        let operations = account_state::operations(&context);
        let mut watched =
            Watched::all(&context, &operations, &RequestLimit::default(), Vec::new(), &mut screen).unwrap().remove(0);
        assert_eq!(watched.state.freshness, Freshness::Unconfirmed);
        history.record_failure(&id, at(60), &Fault::new(FaultCode::PortalDown, "HTTP 502")).unwrap();
        watched.read(&context, &mut screen);
        let Freshness::Stale(failure) = &watched.state.freshness else { panic!() };
        assert_eq!((failure.fault.code, failure.at), (FaultCode::PortalDown, at(60)));
    }

    #[test]
    fn a_forecast_is_asked_of_the_disk_only_if_the_last_one_does_not_serve() {
        let folder = tempfile::tempdir().unwrap();
        let (context, history, _) = with_a_reading(folder.path());
        drop(history);
        let (mut screen, _) = Screen::kept();
        let operations = account_state::operations(&context);
        let mut watched =
            Watched::all(&context, &operations, &RequestLimit::default(), Vec::new(), &mut screen).unwrap().remove(0);
        let mut told = |second| watched.days_left(&context, at(second), &TimeZone::UTC);
        assert_eq!(told(60), Some(Err(NoForecast::LessThanAWeek)));
        context.history.close();
        std::fs::remove_file(context.directories.history_file()).unwrap();
        assert_eq!(told(120), Some(Err(NoForecast::LessThanAWeek)));
        assert_eq!(told(3660), None, "an hour later the disk is asked");
    }

    #[test]
    fn of_an_account_connected_meanwhile_the_disk_is_read_first() {
        let folder = tempfile::tempdir().unwrap();
        let (mut context, _, _) = with_a_reading(folder.path());
        let connected = std::mem::take(&mut context.settings);
        let (mut screen, _) = Screen::kept();
        let operations = account_state::operations(&context);
        let before = Watched::all(&context, &operations, &RequestLimit::default(), Vec::new(), &mut screen).unwrap();
        assert!(before.is_empty());
        context.settings = connected;
        let watched =
            Watched::all(&context, &operations, &RequestLimit::default(), before, &mut screen).unwrap().remove(0);
        assert_eq!(watched.state.last.map(|reading| reading.fetched_at), Some(at(0)));
    }
}
