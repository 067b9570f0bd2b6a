//! Desktop notifications as values: alerts, and others that are no alert.

use crate::account::AccountKey;
use crate::alerts::Threshold;

/// An alert as the desktop shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertNotification {
    pub account: AccountKey,
    /// Which alert: a newer one of the same account replaces an older one.
    pub threshold: Threshold,
    /// One line.
    pub summary: String,
    /// The fact and the remedy.
    pub body: String,
}

/// Something to know that is no alert, and disturbs nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuietNotification {
    /// One line.
    pub summary: String,
    /// What else there is to say.
    pub body: String,
}
