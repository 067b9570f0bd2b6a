//! How many tests passed and failed, read from what test programs print. Must not know which programs.

use std::ops::AddAssign;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct TestCounts {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

impl AddAssign for TestCounts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl TestCounts {
    /// The counts in a line: nextest's summary or a count of node's test runner; zero in any other line.
    pub(crate) fn in_line(line: &str) -> Self {
        if line.trim_start().starts_with("Summary [") {
            return Self::in_summary(line);
        }
        // TAP puts `#` before the counts, the human-readable form an `ℹ`.
        match line.trim_start_matches(['#', 'ℹ', ' ']).split_once(' ') {
            Some(("pass", count)) => Self { passed: number(count), failed: 0 },
            Some(("fail" | "cancelled", count)) => Self { passed: 0, failed: number(count) },
            _ => Self::default(),
        }
    }

    fn in_summary(line: &str) -> Self {
        let mut test_counts = Self::default();
        let counts = line.split_once(':').map_or("", |(_, counts)| counts);
        for (count, what) in counts.split(',').filter_map(|part| part.trim().split_once(' ')) {
            match what.split(' ').next() {
                Some("passed") => test_counts.passed += number(count),
                // Failed, timed out, exec failed: everything that was run and isn't a success.
                Some("skipped") | None => {}
                Some(_) => test_counts.failed += number(count),
            }
        }
        test_counts
    }
}

fn number(text: &str) -> u32 {
    text.trim().parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_test_programs() {
        for (line, passed, failed) in [
            ("     Summary [   5.945s] 17 tests run: 16 passed, 1 failed, 3 skipped", 16, 1),
            (
                "     Summary [   5.945s] 9 tests run: 5 passed (2 slow), 1 failed, 2 timed out, 1 exec failed, 0 skipped",
                5,
                4,
            ),
            ("     Summary [   0.019s] 1 test run: 1 passed, 3 skipped", 1, 0),
            ("# pass 12", 12, 0),
            ("ℹ fail 2", 0, 2),
            ("# cancelled 1", 0, 1),
            ("        PASS [   0.030s] ( 1/17) desktop-tests wait::tests", 0, 0),
            ("pass the salt", 0, 0),
            ("", 0, 0),
        ] {
            assert_eq!(TestCounts::in_line(line), TestCounts { passed, failed }, "{line}");
        }
    }
}
