//! Figures: what was measured, what it is compared with, and its limit; as a table and as JSON.
//!
//! It must not know how anything is measured.

use std::fmt::Write as _;

use serde_json::{Value, json};

/// The same thing measured several times.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Rounds(Vec<f64>);

impl Rounds {
    /// A single measurement.
    pub(crate) fn once(value: f64) -> Self {
        Self(vec![value])
    }

    /// The middle value, or the mean of the two middle ones. NaN without measurements: that meets no limit.
    pub(crate) fn median(&self) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        match sorted.len() {
            0 => f64::NAN,
            count if count % 2 == 1 => sorted[count / 2],
            count => f64::midpoint(sorted[count / 2 - 1], sorted[count / 2]),
        }
    }
}

impl FromIterator<f64> for Rounds {
    fn from_iter<I: IntoIterator<Item = f64>>(rounds: I) -> Self {
        Self(rounds.into_iter().collect())
    }
}

/// The greatest value that passes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Limit {
    /// This many times its reference.
    Times(f64),
    /// This much more than its reference.
    Above(f64),
    /// This value, independent of a reference.
    AtMost(f64),
}

/// One line of the table.
#[derive(Clone, Debug)]
pub(crate) struct Figure {
    pub(crate) what: &'static str,
    pub(crate) unit: &'static str,
    pub(crate) measured: Rounds,
    /// What it is compared with, from the same run.
    pub(crate) reference: Option<(&'static str, Rounds)>,
    pub(crate) limit: Limit,
}

impl Figure {
    /// The greatest value that passes.
    pub(crate) fn most(&self) -> f64 {
        let reference = self.reference.as_ref().map_or(f64::NAN, |(_, rounds)| rounds.median());
        match self.limit {
            Limit::Times(factor) => reference * factor,
            Limit::Above(more) => reference + more,
            Limit::AtMost(most) => most,
        }
    }

    pub(crate) fn is_within(&self) -> bool {
        self.measured.median() <= self.most()
    }

    fn json(&self) -> Value {
        let reference = self
            .reference
            .as_ref()
            .map(|(what, rounds)| json!({ "what": what, "median": rounds.median(), "rounds": rounds.0 }));
        json!({
            "what": self.what,
            "unit": self.unit,
            "median": self.measured.median(),
            "rounds": self.measured.0,
            "reference": reference,
            "limit": self.most(),
            "is_within": self.is_within(),
        })
    }

    /// The cells of its row.
    fn cells(&self) -> [String; 5] {
        let reference = self.reference.as_ref();
        let reference = reference.map_or_else(|| "–".to_owned(), |(what, r)| format!("{} ({what})", short(r.median())));
        let rule = match self.limit {
            Limit::Times(factor) => format!("{} (× {factor})", short(self.most())),
            Limit::Above(more) => format!("{} (+ {more})", short(self.most())),
            Limit::AtMost(_) => short(self.most()),
        };
        let verdict = if self.is_within() { "pass" } else { "FAIL" };
        [format!("{}, {}", self.what, self.unit), short(self.measured.median()), reference, rule, verdict.to_owned()]
    }
}

/// All figures as one table, which is also valid Markdown.
pub(crate) fn table(figures: &[Figure]) -> String {
    let head = ["Figure", "Measured", "Reference", "At most", ""].map(str::to_owned);
    let mut lines = vec![head];
    lines.extend(figures.iter().map(Figure::cells));
    let widths: [usize; 5] =
        std::array::from_fn(|column| lines.iter().map(|cells| cells[column].chars().count()).max().unwrap_or(0));
    let mut text = String::new();
    for (number, cells) in lines.iter().enumerate() {
        for (cell, width) in cells.iter().zip(widths) {
            let _ = write!(text, "| {cell:width$} ");
        }
        text.push_str("|\n");
        if number == 0 {
            for width in widths {
                let _ = write!(text, "|{}", "-".repeat(width + 2));
            }
            text.push_str("|\n");
        }
    }
    text
}

/// All figures as JSON, and what could not be measured.
pub(crate) fn summary(figures: &[Figure], failed: &[&str]) -> Value {
    json!({
        "is_within": failed.is_empty() && figures.iter().all(Figure::is_within),
        "not_measured": failed,
        "figures": figures.iter().map(Figure::json).collect::<Vec<_>>(),
    })
}

/// Whole numbers without decimals, others with two.
fn short(value: f64) -> String {
    if value.fract() == 0.0 || value >= 1000.0 { format!("{value:.0}") } else { format!("{value:.1}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(measured: &[f64], reference: &[f64], limit: Limit) -> Figure {
        let reference = Some(("bare", reference.iter().copied().collect()));
        Figure { what: "size", unit: "MB", measured: measured.iter().copied().collect(), reference, limit }
    }

    #[test]
    fn medians() {
        for (rounds, median) in [(&[3.0][..], 3.0), (&[9.0, 1.0, 2.0], 2.0), (&[4.0, 1.0, 2.0, 100.0], 3.0)] {
            assert!((rounds.iter().copied().collect::<Rounds>().median() - median).abs() < f64::EPSILON);
        }
    }

    #[test]
    fn limits_follow_the_reference() {
        assert!(figure(&[11.5], &[10.0], Limit::Times(1.15)).is_within());
        assert!(!figure(&[11.6], &[10.0], Limit::Times(1.15)).is_within());
        assert!(figure(&[60.0], &[10.0], Limit::Above(50.0)).is_within());
        assert!(!figure(&[60.1], &[10.0], Limit::Above(50.0)).is_within());
        assert!(figure(&[3.0], &[0.0], Limit::AtMost(3.0)).is_within());
        assert!(!figure(&[4.0], &[9.0], Limit::AtMost(3.0)).is_within());
    }

    #[test]
    fn a_figure_without_measurements_fails() {
        assert!(!figure(&[], &[10.0], Limit::AtMost(3.0)).is_within());
        assert!(!figure(&[1.0], &[], Limit::Times(2.0)).is_within());
    }

    #[test]
    fn the_table_shows_which_figure_failed() {
        let figures = [figure(&[1.0], &[1.0], Limit::Times(1.5)), figure(&[2.25], &[1.0], Limit::Times(1.5))];
        let text = table(&figures);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 4);
        assert!(lines.iter().all(|line| line.chars().count() == lines[0].chars().count()), "{text}");
        assert!(lines[2].contains("pass") && lines[3].contains("2.2") && lines[3].contains("FAIL"), "{text}");
        assert_eq!(summary(&figures, &[])["is_within"], false);
        assert_eq!(summary(&figures[..1], &[])["is_within"], true);
        assert_eq!(summary(&figures[..1], &["polls"])["is_within"], false);
    }
}
