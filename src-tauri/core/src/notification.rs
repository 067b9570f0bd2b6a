//! Desktop notifications as values: alerts, and others that are no alert.

use crate::account::AccountKey;
use crate::alerts::{AlertKind, SnoozeChoice};

/// A notice as the desktop shows it. A newer one of the same account replaces an older one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertNotification {
    pub account: AccountKey,
    /// The gravest thing it tells.
    pub kind: AlertKind,
    /// One line.
    pub summary: String,
    /// What happened and what the user can do.
    pub body: String,
    /// The buttons besides the one that opens the popover, in this order.
    pub snoozes: &'static [SnoozeChoice],
}

/// A notification of low urgency that is no alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuietNotification {
    /// One line.
    pub summary: String,
    pub body: String,
}
