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
    /// Queues a message. A view takes the place of one that still waits, and keeps the language that came with it.
    pub fn put(&self, message: ToPopover) {
        let mut waiting = self.lock();
        let older = waiting.messages.iter_mut().find(|older| matches!(older, ToPopover::View { .. }));
        match (message, older) {
            (ToPopover::View { view: newer, language: new }, Some(ToPopover::View { view, language })) => {
                *view = newer;
                *language = new.or(language.take());
            }
            (message, _) => waiting.messages.push_back(message),
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
    use partner_balance_core::language::{Language, Words};
    use partner_balance_core::page::ViewModel;
    use partner_balance_engine::messages::{Outcome, PageLanguage};

    use super::*;

    fn view(age_text: &str) -> ToPopover {
        let view: ViewModel = serde_json::from_value(serde_json::json!({
            "account": null,
            "balance": {"amount_text": "—", "currency": "", "level": "unknown", "level_text": "", "is_hidden": false,
                        "is_stale": false, "age_text": age_text, "fetched_at_text": "", "announcement": ""},
            "is_refreshing": false, "next_refresh_text": "", "problem": null,
            "settings": {"name": "", "currency": "", "low": "", "critical": "", "refresh_minutes": "", "language": "auto",
                         "start_at_login": false, "hide_amount": false, "look_for_updates": false, "is_paused": false, "is_in_icon": false},
            "alerts": {"crossings_text": "", "snooze": {"kind": "not_offered"},
                       "form": {"rearm_percent": "", "days": "", "remind_low": "", "remind_critical": "",
                                "recovered": false, "blind_after": "", "has_quiet_hours": false, "quiet_from": "",
                                "quiet_until": "", "days_off": [], "critical_breaks_quiet": false}},
            "default_base_url": "", "new_base_url": "", "window_note": null
        }))
        .unwrap();
        ToPopover::View { view: Box::new(view), language: None }
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

    #[test]
    fn a_language_that_waits_is_not_lost_with_its_view() {
        let told = |language| PageLanguage::of(&Words::new(language, "en-GB"));
        let with = |age_text, language| {
            let ToPopover::View { view, .. } = view(age_text) else { panic!("no view") };
            ToPopover::View { view, language: Some(Box::new(told(language))) }
        };
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let outbox = Outbox::default();
            outbox.put(with("old", Language::German));
            outbox.put(view("new"));
            assert_eq!(outbox.take().await, Some(with("new", Language::German)));
            outbox.put(with("old", Language::German));
            outbox.put(with("new", Language::Polish));
            assert_eq!(outbox.take().await, Some(with("new", Language::Polish)));
        });
    }
}
