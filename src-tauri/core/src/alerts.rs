//! Alerts: each time the balance falls below a threshold, one alert. Owns the record of which alerts were shown; the
//! monitor carries it, the history saves it. Must not know how an alert is displayed.

use serde::{Deserialize, Serialize};

use crate::account::Thresholds;
use crate::money::Amount;

/// How far a balance must rise above its threshold before falling below it raises another alert.
const REARM_PERCENT: u8 = 5;

/// The least rise, in hundredths of the currency's unit. Needed for a threshold of zero, where any percentage is zero.
const LEAST_REARM_CENTS: i64 = 50;

/// One of the two thresholds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Threshold {
    /// The upper one.
    Low,
    /// The lower one.
    Critical,
}

/// The state of one threshold's alert.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Alert {
    /// The next reading below the threshold raises the alert.
    #[default]
    Armed,
    /// Raised, but no notification server has accepted it yet.
    Due,
    /// A notification server has accepted it.
    Announced,
}

/// The alert states of one account. The default, as after installation: both armed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AlertMemory {
    low: Alert,
    critical: Alert,
}

/// A change of the alert memory. A value, because it is applied to the memory on disk, which another process may have
/// changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlertStep {
    /// A new reading, or changed thresholds for the newest one.
    Judged { amount: Amount, thresholds: Thresholds },
    /// A notification server has accepted an alert.
    Delivered(Threshold),
    /// Earlier steps could not be saved: this is the memory after all of them.
    CaughtUp(AlertMemory),
}

impl AlertStep {
    /// Applies the step to an alert memory as it is stored, if there is one, and returns what to store.
    #[must_use]
    pub fn applied_to_json(&self, stored: Option<&str>) -> String {
        stored.map(AlertMemory::from_json).unwrap_or_default().after(self).to_json()
    }
}

impl AlertMemory {
    /// The memory after a step.
    #[must_use]
    pub fn after(self, step: &AlertStep) -> Self {
        match *step {
            AlertStep::Judged { amount, thresholds } => self.after_reading(amount, thresholds),
            AlertStep::Delivered(threshold) => self.after_delivery(threshold),
            AlertStep::CaughtUp(memory) => memory,
        }
    }

    /// The memory after a new reading.
    #[must_use]
    pub fn after_reading(self, amount: Amount, thresholds: Thresholds) -> Self {
        Self {
            low: self.low.after_reading(amount, thresholds.low),
            critical: self.critical.after_reading(amount, thresholds.critical),
        }
    }

    /// The alert to show next, the worse one first.
    #[must_use]
    pub fn due(self) -> Option<Threshold> {
        if self.critical == Alert::Due {
            Some(Threshold::Critical)
        } else if self.low == Alert::Due {
            Some(Threshold::Low)
        } else {
            None
        }
    }

    /// The memory after a notification server has accepted an alert.
    #[must_use]
    pub fn after_delivery(self, threshold: Threshold) -> Self {
        match threshold {
            Threshold::Low => Self { low: self.low.after_delivery(), ..self },
            // Falling below both thresholds at once is one alert.
            Threshold::Critical => Self { low: self.low.after_delivery(), critical: self.critical.after_delivery() },
        }
    }

    /// Whether this alert was accepted and the balance has not recovered since.
    #[must_use]
    pub fn is_announced(self, threshold: Threshold) -> bool {
        let alert = match threshold {
            Threshold::Low => self.low,
            Threshold::Critical => self.critical,
        };
        alert == Alert::Announced
    }

    /// Whether an alert that was accepted `before` is over, so that it must be closed on the desktop.
    #[must_use]
    pub fn has_recovered_since(self, before: Self) -> bool {
        let is_over = |before, now| before == Alert::Announced && now == Alert::Armed;
        is_over(before.low, self.low) || is_over(before.critical, self.critical)
    }

    /// The memory as it is stored on disk.
    #[must_use]
    pub fn to_json(self) -> String {
        serde_json::to_string(&self).unwrap_or_default()
    }

    /// The memory from disk. Text that can't be read counts as no alert shown: better one alert too many than a missing one.
    #[must_use]
    pub fn from_json(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }
}

impl Alert {
    fn after_delivery(self) -> Self {
        if self == Self::Due { Self::Announced } else { self }
    }

    fn after_reading(self, amount: Amount, threshold: Amount) -> Self {
        if amount >= threshold.raised_by_percent(REARM_PERCENT, Amount::cents(LEAST_REARM_CENTS)) {
            return Self::Armed;
        }
        match self {
            Self::Armed if amount < threshold => Self::Due,
            // Nobody saw it, and it is no longer true.
            Self::Due if amount >= threshold => Self::Armed,
            Self::Armed | Self::Due | Self::Announced => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thresholds() -> Thresholds {
        Thresholds { low: Amount::whole(100), critical: Amount::whole(20) }
    }

    /// Feeds readings to a desktop that takes every alert, and lists which reading raised which.
    fn announced(readings: &[&str]) -> Vec<(String, Threshold)> {
        let mut memory = AlertMemory::default();
        let mut announced = Vec::new();
        for reading in readings {
            memory = memory.after_reading(reading.parse().unwrap(), thresholds());
            while let Some(threshold) = memory.due() {
                announced.push(((*reading).to_owned(), threshold));
                memory = memory.after_delivery(threshold);
            }
            // A restart after every reading changes nothing.
            memory = AlertMemory::from_json(&memory.to_json());
        }
        announced
    }

    #[test]
    fn p4_every_crossing_is_announced_once() {
        use Threshold::{Critical, Low};
        type Case<'a> = (&'a [&'a str], &'a [(&'a str, Threshold)]);
        let table: &[Case<'_>] = &[
            (&["500", "100", "100.00"], &[]),
            (&["500", "99.99", "98", "50"], &[("99.99", Low)]),
            (&["500", "99", "19.99", "-5"], &[("99", Low), ("19.99", Critical)]),
            // First reading after install.
            (&["99"], &[("99", Low)]),
            // One fall through both is one alert.
            (&["500", "5", "4"], &[("5", Critical)]),
            // Around the threshold: silence until it has risen by 5 %.
            (&["99", "100", "104.99", "99"], &[("99", Low)]),
            (&["99", "105", "99"], &[("99", Low), ("99", Low)]),
            // Critical re-arms while low stays announced.
            (&["99", "19", "21", "19"], &[("99", Low), ("19", Critical), ("19", Critical)]),
            (&["99", "19", "20.99", "19"], &[("99", Low), ("19", Critical)]),
            // After one fall through both, low is not news until re-armed.
            (&["5", "50", "99"], &[("5", Critical)]),
            (&["5", "500", "99"], &[("5", Critical), ("99", Low)]),
        ];
        for (readings, expected) in table {
            let expected: Vec<_> = expected.iter().map(|(reading, t)| ((*reading).to_owned(), *t)).collect();
            assert_eq!(announced(readings), expected, "{readings:?}");
        }
    }

    #[test]
    fn p4_a_balance_that_wavers_around_a_threshold_of_zero_is_news_once() {
        let thresholds = Thresholds { low: Amount::whole(0), critical: Amount::whole(-50) };
        let mut memory = AlertMemory::default();
        let mut told = 0;
        for reading in ["10", "-0.01", "0", "-0.01", "0.49", "-0.01", "0.50", "-0.01"] {
            memory = memory.after_reading(reading.parse().unwrap(), thresholds);
            while let Some(threshold) = memory.due() {
                (memory, told) = (memory.after_delivery(threshold), told + 1);
            }
        }
        assert_eq!(told, 2, "at the first fall, and after the rise by the margin");
    }

    #[test]
    fn p4_an_alert_stays_due_until_a_desktop_takes_it_or_it_is_no_longer_true() {
        let due = AlertMemory::default().after_reading(Amount::whole(50), thresholds());
        assert_eq!(due.due(), Some(Threshold::Low));
        let later = AlertMemory::from_json(&due.to_json()).after_reading(Amount::whole(40), thresholds());
        assert_eq!(later.due(), Some(Threshold::Low));
        let worse = later.after_reading(Amount::whole(10), thresholds());
        assert_eq!(worse.due(), Some(Threshold::Critical));
        assert_eq!(worse.after_delivery(Threshold::Critical).due(), None);
        let half_better = worse.after_reading(Amount::whole(50), thresholds());
        assert_eq!(half_better.due(), Some(Threshold::Low), "nobody was told of either");
        let better = later.after_reading(Amount::whole(101), thresholds());
        assert_eq!(better.due(), None);
        assert_eq!(better.after_reading(Amount::whole(99), thresholds()).due(), Some(Threshold::Low));
    }

    #[test]
    fn p4_an_announced_alert_is_over_at_the_re_arming_point_and_not_before() {
        use Threshold::{Critical, Low};
        for (announced, reading, is_over) in [
            (Low, "104.99", false),
            (Low, "105", true),
            (Critical, "20.99", false),
            (Critical, "21", true),
            (Critical, "500", true),
            (Critical, "-1", false),
        ] {
            let amount = if announced == Low { Amount::whole(50) } else { Amount::whole(5) };
            let before = AlertMemory::default().after_reading(amount, thresholds()).after_delivery(announced);
            assert!(before.is_announced(announced) && !AlertMemory::default().is_announced(announced));
            let after = before.after_reading(reading.parse().unwrap(), thresholds());
            assert_eq!(after.has_recovered_since(before), is_over, "{announced:?} {reading}");
        }
        let due = AlertMemory::default().after_reading(Amount::whole(5), thresholds());
        let better = due.after_reading(Amount::whole(500), thresholds());
        assert!(!better.has_recovered_since(due), "nobody has shown it");
    }

    #[test]
    fn p4_a_changed_threshold_neither_repeats_nor_forgets() {
        let announced =
            AlertMemory::default().after_reading(Amount::whole(90), thresholds()).after_delivery(Threshold::Low);
        let raised = Thresholds { low: Amount::whole(200), ..thresholds() };
        assert_eq!(announced.after_reading(Amount::whole(90), raised).due(), None);
        let lowered = Thresholds { low: Amount::whole(50), ..thresholds() };
        let rearmed = announced.after_reading(Amount::whole(90), lowered);
        assert_eq!(rearmed.after_reading(Amount::whole(49), lowered).due(), Some(Threshold::Low));
    }

    #[test]
    fn p4_an_unreadable_memory_rather_repeats_than_forgets() {
        for text in ["", "null", "{\"low\":7}", "{\"low\":\"shouted\"}"] {
            assert_eq!(AlertMemory::from_json(text), AlertMemory::default(), "{text}");
        }
        assert_eq!(AlertMemory::from_json("{}"), AlertMemory::default());
    }
}
