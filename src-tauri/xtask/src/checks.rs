//! A list of checks: each is run and timed; the last line has the totals.
//!
//! It must not know what is checked. After a failed check the others still run.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use crate::command;
use crate::not_done::TestNotDone;
use crate::test_counts::TestCounts;

/// How a check ended.
enum Outcome {
    Passed,
    Failed(String),
    /// Not done, with the reason: not a failure, but worth reading.
    NotDone(String),
}

/// The checks so far, with their results.
#[derive(Default)]
pub(crate) struct Checks {
    done: Vec<(String, Outcome, Duration)>,
    tests: TestCounts,
}

impl Checks {
    /// Runs a program; the check passes if it succeeds.
    pub(crate) fn program(&mut self, name: &'static str, command: &mut Command) -> bool {
        self.check(name, || command::run(command))
    }

    /// Runs a test program; the check passes if it succeeds, and its tests are counted.
    pub(crate) fn tests(&mut self, name: &'static str, command: &mut Command) -> bool {
        let mut test_counts = TestCounts::default();
        let is_passed = self.check(name, || {
            command::run_reading(command, |line| test_counts += TestCounts::in_line(line))?;
            ensure!(test_counts.passed > 0, "no test was run");
            Ok(())
        });
        self.tests += test_counts;
        is_passed
    }

    /// Runs a function as a check.
    pub(crate) fn check(&mut self, name: &'static str, check: impl FnOnce() -> Result<()>) -> bool {
        println!("\n== {name}");
        let start = now();
        let outcome = check();
        let took = start.elapsed();
        match &outcome {
            Ok(()) => println!("== {name}: passed in {} s", took.as_secs()),
            Err(error) => println!("== {name}: FAILED after {} s: {error:#}", took.as_secs()),
        }
        let is_passed = outcome.is_ok();
        let outcome = outcome.map_or_else(|error| Outcome::Failed(format!("{error:#}")), |()| Outcome::Passed);
        self.done.push((name.to_owned(), outcome, took));
        is_passed
    }

    /// A check that can't be done on this machine now.
    pub(crate) fn not_done(&mut self, name: &str, why: &str) {
        println!("\n== {name}: NOT DONE: {why}");
        self.done.push((name.to_owned(), Outcome::NotDone(why.to_owned()), Duration::ZERO));
    }

    /// Tests that were counted as passed and proved nothing.
    pub(crate) fn tests_not_done(&mut self, tests: &[TestNotDone]) {
        for TestNotDone { name, why } in tests {
            self.tests.passed = self.tests.passed.saturating_sub(1);
            self.not_done(name, why);
        }
    }

    /// Prints how each check ended, and as the last line how many tests passed and failed.
    ///
    /// # Errors
    /// A check failed.
    pub(crate) fn finish(self) -> Result<()> {
        println!();
        let (mut failed, mut not_done) = (0, 0);
        for (name, outcome, took) in &self.done {
            let seconds = took.as_secs_f64();
            match outcome {
                Outcome::Passed => println!("   passed {seconds:7.1} s  {name}"),
                Outcome::Failed(why) => println!("   FAILED {seconds:7.1} s  {name}: {why}"),
                Outcome::NotDone(why) => println!(" not done            {name}: {why}"),
            }
            failed += u32::from(matches!(outcome, Outcome::Failed(_)));
            not_done += u32::from(matches!(outcome, Outcome::NotDone(_)));
        }
        let TestCounts { passed, failed: failed_tests } = self.tests;
        println!("\nOf {} checks {failed} failed and {not_done} were not done; tests:", self.done.len());
        // A check can fail without a failed test; the last line must show a failure then too.
        println!("{passed} passed, {} failed", failed_tests.max(failed));
        ensure!(failed == 0, "{failed} checks failed");
        Ok(())
    }
}

#[expect(clippy::disallowed_methods, reason = "how long a check takes is real time")]
fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_check_fails_the_whole_but_not_the_next_check() {
        let mut checks = Checks::default();
        assert!(!checks.program("false", &mut Command::new("false")));
        assert!(checks.program("true", &mut Command::new("true")));
        assert!(checks.finish().is_err());
    }

    #[test]
    fn a_check_not_done_is_no_failure() {
        let mut checks = Checks::default();
        checks.not_done("weather", "no window");
        assert!(checks.finish().is_ok());
    }

    #[test]
    fn a_test_that_proved_nothing_has_not_passed() {
        let mut checks = Checks::default();
        assert!(checks.tests("two", Command::new("echo").arg("# pass 2")));
        checks.tests_not_done(&[TestNotDone { name: "owner".to_owned(), why: "no root".to_owned() }]);
        assert_eq!(checks.tests.passed, 1);
        assert!(matches!(checks.done.last(), Some((name, Outcome::NotDone(_), _)) if name == "owner"));
    }

    #[test]
    fn a_test_program_without_tests_fails() {
        let mut checks = Checks::default();
        assert!(!checks.tests("none", &mut Command::new("true")));
        let mut command = Command::new("echo");
        assert!(checks.tests("one", command.arg("# pass 1")));
    }
}
