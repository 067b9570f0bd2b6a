//! The queue of messages to the popover. It never blocks the sender, and stays small however slowly the popover reads: a
//! view in the queue is replaced by a newer one. Must not know processes.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use partner_balance_engine::messages::ToPopover;
use tokio::sync::Notify;

/// Messages to the popover.
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

    /// No more messages: [`Outbox::take`] returns none once the queue is empty.
    pub fn close(&self) {
        self.lock().is_closed = true;
        self.changed.notify_one();
    }

    /// The next message, as soon as there is one; none after the outbox was closed. For one caller at a time.
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

#[cfg(test)]
mod tests {
    use partner_balance_core::page::ViewModel;
    use partner_balance_engine::messages::Outcome;

    use super::*;

    fn view(age_text: &str) -> ToPopover {
        let view: ViewModel = serde_json::from_value(serde_json::json!({
            "account": null,
            "balance": {"amount_text": "—", "currency": "", "level": "unknown", "level_text": "", "is_hidden": false,
                        "is_stale": false, "age_text": age_text, "fetched_at_text": "", "announcement": ""},
            "is_refreshing": false, "next_refresh_text": "", "problem": null,
            "settings": {"name": "", "currency": "", "low": "", "critical": "", "refresh_minutes": "",
                         "start_at_login": false, "hide_amount": false, "look_for_updates": false, "is_paused": false, "is_in_icon": false},
            "alerts": {"crossings_text": "", "snooze": {"kind": "not_offered"},
                       "form": {"rearm_percent": "", "days": "", "remind_low": "", "remind_critical": "",
                                "recovered": false, "blind_after": "", "has_quiet_hours": false, "quiet_from": "",
                                "quiet_until": "", "days_off": [], "critical_breaks_quiet": false}},
            "default_base_url": "", "window_note": null
        }))
        .unwrap();
        ToPopover::View { view: Box::new(view) }
    }

    #[test]
    fn of_the_waiting_views_only_the_newest_is_kept() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let outbox = Outbox::default();
            let reply = ToPopover::Reply { id: 1, outcome: Outcome::Done };
            for minute in 0..1000 {
                outbox.put(view(&minute.to_string()));
            }
            outbox.put(reply.clone());
            outbox.put(view("newest"));
            outbox.put(ToPopover::Hide);
            outbox.close();
            for expected in [view("newest"), reply, ToPopover::Hide] {
                assert_eq!(outbox.take().await, Some(expected));
            }
            assert_eq!(outbox.take().await, None);
        });
    }
}
