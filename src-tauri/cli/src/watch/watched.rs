//! One watched account: its standing, when to ask for another reading, and the files in which others leave theirs.
//! Owns who is waited for; prints nothing.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use partner_balance_core::clock::Moment;
use partner_balance_core::monitor::Freshness;
use partner_balance_core::schedule::{self, Jitter};
use partner_balance_engine::access::Access;
use partner_balance_engine::asking::Desk;
use partner_balance_engine::directories::Directories;

use crate::context::{Account, Context};
use crate::failure::Failure;
use crate::screen::Screen;
use crate::standing::{self, Company, Standing};

/// How much later than planned the tray program's next reading may come before somebody else asks.
const GRACE: Duration = Duration::from_secs(30);

/// One watched account.
pub struct Watched {
    /// What is known.
    pub standing: Standing,
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
    pub fn all(context: &Context, desk: &Desk, mut before: Vec<Self>) -> Result<Vec<Self>, Failure> {
        let accounts = context.accounts()?.into_iter();
        let watched = accounts.map(|account| {
            let is_same = |other: &Self| {
                let (now, then) = (&account.settings, &other.standing.account.settings);
                (&now.id, &now.base_url) == (&then.id, &then.base_url)
            };
            match before.iter().position(is_same) {
                Some(place) => {
                    let known = before.swap_remove(place);
                    Self { standing: Standing { account, ..known.standing }, ..known }
                }
                None => Self::new(account, context, desk),
            }
        });
        Ok(watched.collect())
    }

    fn new(account: Account, context: &Context, desk: &Desk) -> Self {
        let access = standing::access(desk, &account);
        Self { standing: Standing::unread(account), access, failures: 0, plan: Plan::At(context.clock.now().elapsed) }
    }

    /// Takes what is on disk, if it is newer than what is known.
    pub fn read(&mut self, context: &Context, screen: &mut Screen) {
        let on_disk = standing::from_disk(context, self.standing.account.clone(), screen);
        let at = |standing: &Standing| standing.last.as_ref().map(|reading| reading.fetched_at.as_millisecond());
        if at(&on_disk) <= at(&self.standing) {
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
        self.standing = on_disk;
    }

    /// When it is to be asked for; none: not by itself.
    pub fn due_at(&self, _now: Moment) -> Option<Duration> {
        match self.plan {
            Plan::At(at) => Some(at),
            Plan::Never => None,
        }
    }

    /// Asks the portal if it is time, and plans the next time.
    pub async fn ask_if_due(&mut self, context: &Context, desk: &Desk) {
        let now = context.clock.now().elapsed;
        if !matches!(self.plan, Plan::At(at) if at <= now) {
            return;
        }
        let (standing, unrecorded) = standing::ask(desk, self.standing.clone(), &self.access, Company::Nobody).await;
        if let Some(fault) = unrecorded {
            // It is told by `doctor`; here it changes nothing of the balance.
            drop(fault);
        }
        self.standing = standing;
        let (interval, jitter) = (context.settings.refresh_interval, Jitter::new(fastrand::f64()));
        let wait = match &self.standing.freshness {
            Freshness::Fresh | Freshness::Unconfirmed => {
                self.failures = 0;
                Some(schedule::after_success(interval, jitter))
            }
            Freshness::Stale { fault, .. } => {
                self.failures = self.failures.saturating_add(1);
                schedule::after_failure(fault, self.failures, interval, jitter)
            }
        };
        self.plan = wait.map_or(Plan::Never, |wait| Plan::At(context.clock.now().elapsed + wait));
    }
}

/// The files in which others leave what they know.
pub struct Files {
    readings: [(PathBuf, Option<SystemTime>); 2],
    settings: (PathBuf, Option<SystemTime>),
}

/// What has changed since the last look.
pub struct News {
    /// The history.
    pub readings: bool,
    /// The settings.
    pub settings: bool,
}

impl Files {
    /// The files of this user, as they are now.
    pub fn of(directories: &Directories) -> Self {
        let history = directories.history_file();
        let mut log = history.clone().into_os_string();
        log.push("-wal");
        let mut files = Self {
            readings: [history, log.into()].map(|path| (path, None)),
            settings: (directories.settings_file(), None),
        };
        files.news();
        files
    }

    /// What has changed since the last look.
    pub fn news(&mut self) -> News {
        let changed = |(path, seen): &mut (PathBuf, Option<SystemTime>)| {
            let now = std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
            let is_news = *seen != now;
            *seen = now;
            is_news
        };
        let [history, log] = &mut self.readings;
        let readings = [changed(history), changed(log)].contains(&true);
        News { readings, settings: changed(&mut self.settings) }
    }
}
