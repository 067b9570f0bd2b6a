//! When the loop wakes up by itself: the earliest of what accounts, the shown age, snoozes, deliveries and looks for updates
//! wait for.

use std::sync::Arc;
use std::time::Duration;

use partner_balance_core::alerts::SnoozeEnd;

use super::{Place, PopoverVisibility, Runner};
use crate::watch::Watch;

impl Runner {
    /// Returns at `at`, on the clock that doesn't jump; never without one.
    pub(super) fn sleep_until(&self, at: Option<Duration>) -> impl Future<Output = ()> + use<> {
        let timer = Arc::clone(&self.ports.timer);
        async move {
            match at {
                Some(at) => timer.sleep_until(at).await,
                None => std::future::pending().await,
            }
        }
    }

    /// When the next timer is due.
    pub(super) fn wake_at(&self) -> Option<Duration> {
        let repaint = self.next_minute_of_age();
        let accounts = self.watches.values().filter_map(|watch| watch.state.wake_at());
        let others =
            [self.snooze_ends(), self.missing_tray.due_at(), self.outbox_due_at(), self.next_look_for_updates()];
        accounts.chain(repaint).chain(others.into_iter().flatten()).min()
    }

    /// When the first snooze ends that ends by itself: it is no longer shown then.
    fn snooze_ends(&self) -> Option<Duration> {
        let now = self.ports.clock.now();
        let actives = self.watches.values().filter_map(|watch| watch.state.active());
        let snoozes = actives.filter_map(|active| active.alerts.snooze(now.wall));
        let ends = snoozes.filter_map(|snooze| match snooze.end {
            SnoozeEnd::At(end) => Duration::try_from(end.duration_since(now.wall)).ok(),
            SnoozeEnd::ToppedUp => None,
        });
        ends.min().map(|wait| now.elapsed + wait)
    }

    /// When "2 minutes ago" becomes "3 minutes ago", if it is visible.
    fn next_minute_of_age(&self) -> Option<Duration> {
        if self.popover == PopoverVisibility::Hidden {
            return None;
        }
        let now = self.ports.clock.now();
        let next = |watch: &Watch| Some(now.next_minute_of_age(watch.state.active()?.last.as_ref()?.fetched_at));
        match self.place {
            Place::Account(_) => next(self.watches.get(&self.displayed_account()?)?),
            Place::List | Place::ToSee => self.watches.values().filter_map(next).min(),
        }
    }
}
