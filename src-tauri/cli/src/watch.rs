//! `watch`: the balance as it changes. Takes what the tray program keeps on disk, and asks the portal by the core's
//! schedule where nobody does. Owns what counts as a change; how it looks is `status`' business.

mod files;
mod painter;
mod watched;

use std::time::Duration;

use partner_balance_engine::access::RequestLimit;
use partner_balance_engine::messages::AccountStatus;
use partner_balance_platform::clock::sleep_until;
use tokio::task::JoinSet;

use crate::account_state::{operations, wait_for};
use crate::arguments::WatchOptions;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::report::Report;
use crate::screen::Screen;
use crate::signals;
use files::{Files, Written};
use painter::Painter;
use watched::Watched;

/// Runs until it is interrupted, or until nobody reads any more.
pub fn run(context: Context, options: &WatchOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    if context.accounts()?.is_empty() {
        return Err(Failure::NoAccount);
    }
    let is_live = screen.look.width.is_some() && !options.json;
    let watch = Watch { context, painter: is_live.then(Painter::default), printed: Vec::new() };
    wait_for(watch.run(screen))?
}

struct Watch {
    context: Context,
    /// How it is painted on a terminal; none: lines of JSON.
    painter: Option<Painter>,
    /// What was told last of each account, without what changes by itself.
    printed: Vec<AccountStatus>,
}

impl Watch {
    async fn run(mut self, screen: &mut Screen) -> Result<Exit, Failure> {
        let (operations, requests) = (operations(&self.context), RequestLimit::default());
        // Before the first look, so that nothing is missed in between.
        let mut files = Files::watch(&self.context.directories);
        let mut accounts = Watched::all(&self.context, &operations, &requests, Vec::new(), screen)?;
        let mut questions = JoinSet::new();
        let mut resized = signals::resized()?;
        let mut interrupted = signals::interrupted()?;
        let mut unread = std::pin::pin!(signals::reader_gone());
        loop {
            for account in &mut accounts {
                if let Some(question) = account.question_if_due(&self.context, &operations) {
                    questions.spawn(question);
                }
            }
            self.tell(&mut accounts, screen)?;
            self.context.history.close();
            let now = self.context.clock.now();
            let times = accounts.iter().flat_map(|account| [account.due_at(), account.ages_at(now)]);
            let wake_at = times.flatten().min();
            tokio::select! {
                () = interrupted.wait() => return self.end(screen),
                () = &mut unread => return Err(Failure::PipeClosed),
                () = until(wake_at) => {}
                () = resized.wait() => {}
                Some(answered) = questions.join_next() => {
                    let answer = answered.ok();
                    let asked = answer.and_then(|answer| {
                        Some((accounts.iter_mut().find(|account| account.is_asked_in(&answer))?, answer))
                    });
                    if let Some((account, answer)) = asked {
                        account.take(answer, &self.context);
                    }
                }
                written = files.written() => match written {
                    Written::Settings => {
                        self.context.read_settings_again(screen);
                        accounts = Watched::all(&self.context, &operations, &requests, accounts, screen)?;
                    }
                    Written::Readings => accounts.iter_mut().for_each(|account| account.read(&self.context, screen)),
                },
            }
        }
    }

    fn tell(&mut self, accounts: &mut [Watched], screen: &mut Screen) -> Result<(), Failure> {
        // A line of JSON tells it in any case; a screen nothing that would give a hidden amount away.
        let is_hidden = self.painter.is_some() && self.context.settings.hide_amount;
        let report = |account: &mut Watched| {
            let now = self.context.clock.now().wall;
            let formats = &self.context.formats;
            let left = if is_hidden { None } else { account.days_left(&self.context, now, formats.zone()) };
            Report::of(&account.state, &self.context, formats).with_days_left(left, formats, now)
        };
        let reports: Vec<Report> = accounts.iter_mut().map(report).collect();
        if let Some(painter) = &mut self.painter {
            return painter.paint(&reports, self.context.words(), screen);
        }
        let lasting: Vec<AccountStatus> = reports.iter().map(|report| lasting(&report.status)).collect();
        for (report, now) in reports.iter().zip(&lasting) {
            if !self.printed.contains(now) {
                screen.line(&crate::status::json(report))?;
            }
        }
        self.printed = lasting;
        screen.flush()
    }

    fn end(&self, screen: &mut Screen) -> Result<Exit, Failure> {
        if self.painter.is_some() {
            // The shell's prompt begins on a line of its own.
            screen.line("")?;
        }
        screen.flush()?;
        Ok(Exit::Done)
    }
}

/// Waits for a moment of the steady clock, or for ever.
async fn until(elapsed: Option<Duration>) {
    match elapsed {
        Some(elapsed) => sleep_until(elapsed).await,
        None => std::future::pending().await,
    }
}

/// Without what changes by itself: a reading that says the same is no news.
fn lasting(status: &AccountStatus) -> AccountStatus {
    AccountStatus { fetched_at: None, age_seconds: None, days_left: None, empty_on: None, ..status.clone() }
}
