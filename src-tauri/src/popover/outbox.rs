//! What waits to be written to the popover. Takes anything at once and stays small however slowly the popover reads:
//! a view that waits is replaced by a newer one. Must not know processes.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use partner_balance_core::messages::ToPopover;
use tokio::sync::Notify;

/// Messages on their way down.
#[derive(Debug, Default)]
pub struct Outbox {
    waiting: Mutex<Waiting>,
    changed: Notify,
}

#[derive(Debug, Default)]
struct Waiting {
    messages: VecDeque<ToPopover>,
    is_closed: bool,
}

impl Outbox {
    /// Queues a message. A view takes the place of one that still waits.
    pub fn put(&self, message: ToPopover) {
        let mut waiting = self.lock();
        let older = waiting
            .messages
            .iter_mut()
            .find(|older| matches!((&message, older), (ToPopover::View { .. }, ToPopover::View { .. })));
        match older {
            Some(older) => *older = message,
            None => waiting.messages.push_back(message),
        }
        drop(waiting);
        self.changed.notify_one();
    }

    /// No more messages: [`Outbox::take`] ends once the waiting ones are taken.
    pub fn close(&self) {
        self.lock().is_closed = true;
        self.changed.notify_one();
    }

    /// The next message, as soon as there is one; none after the outbox was closed. For one taker.
    pub async fn take(&self) -> Option<ToPopover> {
        loop {
            {
                let mut waiting = self.lock();
                if let Some(message) = waiting.messages.pop_front() {
                    return Some(message);
                }
                if waiting.is_closed {
                    return None;
                }
            }
            self.changed.notified().await;
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
