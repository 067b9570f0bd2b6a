//! Looks for newer versions of the program, if the user wants that: when the next one is due, and what the last one found. What a
//! feed says is not known here.

use std::time::Duration;

use partner_balance_core::updates::{Occasion, Update, UpdatePage};
use tokio::task::JoinHandle;

use super::{Runner, TaskResult};
use crate::updates::Looked;

/// The looks, while the user wants them.
#[derive(Default)]
pub(super) struct UpdateLooks {
    /// On the clock that doesn't jump; at once at the beginning.
    due_at: Duration,
    /// The look under way.
    look: Option<JoinHandle<()>>,
    has_failed: bool,
    /// A newer version, if one is known.
    update: Option<Update>,
}

impl Drop for UpdateLooks {
    fn drop(&mut self) {
        if let Some(look) = self.look.take() {
            look.abort();
        }
    }
}

impl Runner {
    /// Begins and ends the looks as the settings say.
    pub(super) fn follow_look_for_updates(&mut self) {
        let is_wanted = self.settings.look_for_updates && self.ports.updates.is_some();
        match (&self.update_looks, is_wanted) {
            (None, true) => self.update_looks = Some(UpdateLooks::default()),
            (Some(_), false) => self.update_looks = None,
            (None, false) | (Some(_), true) => {}
        }
    }

    /// When the next look is due; none while one is under way, or if the user wants none.
    pub(super) fn next_look_for_updates(&self) -> Option<Duration> {
        self.update_looks.as_ref().filter(|looks| looks.look.is_none()).map(|looks| looks.due_at)
    }

    /// Begins a look, if it is due.
    pub(super) fn look_for_due_updates(&mut self) {
        let now = self.ports.clock.now().elapsed;
        if self.next_look_for_updates().is_some_and(|at| at <= now) {
            self.look_for_updates(Occasion::Schedule);
        }
    }

    /// Makes up for a look that failed, if it reached no server; the reader knows that.
    pub(super) fn look_for_missed_updates(&mut self) {
        if self.update_looks.as_ref().is_some_and(|looks| looks.has_failed && looks.look.is_none()) {
            self.look_for_updates(Occasion::NetworkReturned);
        }
    }

    fn look_for_updates(&mut self, occasion: Occasion) {
        let Some(updates) = self.ports.updates.clone() else { return };
        let look = self.spawn(async move { TaskResult::LookedForUpdates(updates.look(occasion).await) });
        if let Some(looks) = &mut self.update_looks {
            looks.look = Some(look);
        }
    }

    pub(super) fn handle_looked_for_updates(&mut self, looked: Looked) {
        let now = self.ports.clock.now().elapsed;
        // Else the user has switched it off meanwhile.
        if let Some(looks) = &mut self.update_looks {
            looks.look = None;
            looks.due_at = now + looked.wait;
            looks.has_failed = looked.fault.is_some();
            looks.update = looked.update;
        }
    }

    /// A newer version, if one is known.
    pub(super) fn known_update(&self) -> Option<&Update> {
        self.update_looks.as_ref()?.update.as_ref()
    }

    /// Opens the page that belongs to a row of the menu.
    pub(super) fn open_update_page(&self, page: UpdatePage) {
        if let Some(update) = self.known_update() {
            self.ports.desktop.open_page(update.address(page));
        }
    }
}
