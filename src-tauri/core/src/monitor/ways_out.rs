//! What is due for the other ways out than the desktop, and its way into their queue. Must not know how it is sent.

use super::{Active, Conditions, Effect};
use crate::alerts::{AlertStep, Notice};

impl Active {
    pub(super) fn open_ways_out(&mut self, conditions: &Conditions<'_>, effects: &mut Vec<Effect>) {
        self.step_alerts(AlertStep::WaysOutOpened, effects);
        self.deliver(conditions, effects);
    }

    /// What they are to be told now.
    pub(super) fn notice_elsewhere(&self, conditions: &Conditions<'_>) -> Option<Notice> {
        self.notice(self.alerts.ways_out()?, conditions)
    }

    /// Queues what is due. Once the memory is on disk, as for the desktop: the days left are known then, and belong into the
    /// same notice.
    pub(super) fn queue_notice(&mut self, conditions: &Conditions<'_>, effects: &mut Vec<Effect>) {
        if self.is_too_old(conditions) {
            return;
        }
        let (Some(notice), Some(from)) = (self.notice_elsewhere(conditions), self.alerts.ways_out().cloned()) else {
            return;
        };
        let step = AlertStep::Queued(notice.clone());
        self.alerts = std::mem::take(&mut self.alerts).after(&step);
        effects.push(Effect::QueueNotice { notice, from: Box::new(from), step, alerts: self.alerts.clone() });
    }
}
