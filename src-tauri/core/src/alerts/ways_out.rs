//! The memory of the other ways out (a program, a webhook). It is a memory like the desktop's and goes through the same steps,
//! but what is queued for them counts as told there: so they follow the same policy on a machine without a notification
//! server, and a notice that the desktop refuses at every look is queued once. Must not know how anything is sent.

use super::memory::AlertMemory;
use super::steps::AlertStep;

impl AlertMemory {
    /// The memory of the other ways out; none if the account has none.
    #[must_use]
    pub fn ways_out(&self) -> Option<&Self> {
        self.ways_out.as_deref()
    }

    /// That memory after a step of this one. It begins as a copy: what the desktop has told is not told again, what is due is.
    pub(super) fn ways_out_after(&mut self, step: &AlertStep) -> Option<Box<Self>> {
        let present = self.ways_out.take();
        match step {
            AlertStep::WaysOutOpened => present.or_else(|| Some(Box::new(self.clone()))),
            AlertStep::WaysOutClosed => None,
            AlertStep::Queued(notice) => present.map(|memory| Box::new(memory.after(&AlertStep::Told(notice.clone())))),
            // The desktop's alone; or replaced with the whole memory.
            AlertStep::Told(_) | AlertStep::CaughtUp(_) => present,
            AlertStep::Looked { .. }
            | AlertStep::RulesChanged { .. }
            | AlertStep::Snoozed { .. }
            | AlertStep::Resumed => present.map(|memory| Box::new(memory.after(step))),
        }
    }
}
