//! Ranges by the Monitoring Plugins Development Guidelines, "Threshold and Ranges", on exact decimals.
//! Source: <https://www.monitoring-plugins.org/doc/guidelines.html#THRESHOLDFORMAT>. Knows no balance's meaning.

use std::fmt;
use std::str::FromStr;

use partner_balance_core::money::Amount;

use super::WrongValue;

/// When to alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// None: minus infinity.
    start: Option<Amount>,
    /// None: infinity.
    end: Option<Amount>,
    alert: Alert,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Alert {
    Outside,
    Inside,
}

impl Range {
    /// Alerts below an amount.
    pub fn below(amount: Amount) -> Self {
        Self { start: Some(amount), end: None, alert: Alert::Outside }
    }

    /// Whether this amount is to be alerted of.
    pub fn alerts(&self, amount: Amount) -> bool {
        let is_inside = self.start.is_none_or(|start| amount >= start) && self.end.is_none_or(|end| amount <= end);
        match self.alert {
            Alert::Outside => !is_inside,
            Alert::Inside => is_inside,
        }
    }
}

impl FromStr for Range {
    type Err = WrongValue;

    fn from_str(text: &str) -> Result<Self, WrongValue> {
        let text = text.trim();
        let (alert, text) = match text.strip_prefix('@') {
            Some(rest) => (Alert::Inside, rest),
            None => (Alert::Outside, text),
        };
        let amount = |text: &str| text.parse::<Amount>().map_err(|_| WrongValue::Range);
        let (start, end) = match text.split_once(':') {
            None => (Some(Amount::ZERO), Some(amount(text)?)),
            Some((start, end)) => {
                let start = match start {
                    "~" => None,
                    // "start and ':' is not required if start=0", and some leave out only the zero.
                    "" if end.is_empty() => return Err(WrongValue::Range),
                    "" => Some(Amount::ZERO),
                    text => Some(amount(text)?),
                };
                (start, if end.is_empty() { None } else { Some(amount(end)?) })
            }
        };
        match (start, end) {
            (Some(start), Some(end)) if start > end => Err(WrongValue::RangeOrder),
            _ => Ok(Self { start, end, alert }),
        }
    }
}

impl fmt::Display for Range {
    /// As it stands in performance data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.alert == Alert::Inside {
            f.write_str("@")?;
        }
        match (self.start, self.end) {
            (Some(start), Some(end)) if start == Amount::ZERO => return write!(f, "{end}"),
            (Some(start), _) => write!(f, "{start}:")?,
            (None, _) => f.write_str("~:")?,
        }
        self.end.map_or(Ok(()), |end| write!(f, "{end}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alerts(range: &str, amount: &str) -> bool {
        range.parse::<Range>().unwrap().alerts(amount.parse().unwrap())
    }

    /// The guidelines' own tables: "Example ranges", and the ranges of "Command line examples".
    #[test]
    fn the_guidelines_examples() {
        let table: [(&str, &[&str], &[&str]); 9] = [
            // range, alerts, doesn't
            ("10", &["-1", "-0.01", "10.01", "11"], &["0", "5", "10"]),
            ("10:", &["9.99", "0", "-5"], &["10", "11", "1000000"]),
            ("~:10", &["10.01", "11"], &["10", "0", "-1000000"]),
            ("10:20", &["9.99", "20.01", "-15"], &["10", "15", "20"]),
            ("@10:20", &["10", "15", "20"], &["9.99", "20.01", "-15"]),
            ("~:", &[], &["-1000000", "0", "1000000"]),
            ("20", &["-1", "21"], &["0", "20"]),
            ("@0:5", &["0", "5"], &["-0.01", "5.01"]),
            (":10", &["-1", "11"], &["0", "10"]),
        ];
        for (range, yes, no) in table {
            for amount in yes {
                assert!(alerts(range, amount), "{range} {amount}");
            }
            for amount in no {
                assert!(!alerts(range, amount), "{range} {amount}");
            }
        }
    }

    #[test]
    fn p1_bounds_are_exact() {
        assert!(alerts("0.3:", "0.2999999999999999999999999999"));
        assert!(!alerts("0.3:", "0.3000000000000000000000000000"));
        assert!(alerts("-10:-5", "-4.99"));
        assert!(!alerts("-10:-5", "-5"));
    }

    #[test]
    fn a_range_is_written_as_it_is_read() {
        for text in ["10", "100:", "~:10", "10:20", "@10:20", "~:", "-10:-5", "@~:0.5", "@10", "99.50:"] {
            assert_eq!(text.parse::<Range>().unwrap().to_string(), text);
        }
        assert_eq!("0:10".parse::<Range>().unwrap().to_string(), "10");
        assert_eq!(Range::below("100".parse().unwrap()).to_string(), "100:");
    }

    #[test]
    fn what_is_no_range_is_refused() {
        for text in ["", ":", "@", "~", "a", "10:b", "10:20:30", "~10", "1,5:", "10%", "1e400", "@:"] {
            assert_eq!(text.parse::<Range>(), Err(WrongValue::Range), "{text}");
        }
        assert_eq!("20:10".parse::<Range>(), Err(WrongValue::RangeOrder));
        assert_eq!("@5:-5".parse::<Range>(), Err(WrongValue::RangeOrder));
    }
}
