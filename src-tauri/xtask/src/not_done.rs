//! Tests that pass without having proved anything, because the machine doesn't allow what they need: what they print is in
//! nextest's report of the run. Must not know what they test.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::cargo::target_folder;

/// What such a test prints after its name, and then why.
const MARK: &str = " is not run: ";

/// A test that proved nothing.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TestNotDone {
    pub(crate) name: String,
    pub(crate) why: String,
}

/// Removes the report of an earlier run.
///
/// # Errors
/// It is there and can't be removed.
pub(crate) fn remove_report() -> Result<()> {
    match std::fs::remove_file(report()?) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error).context("nextest's report"),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Reads them from the report of the last run.
///
/// # Errors
/// There is no report.
pub(crate) fn of_last_run() -> Result<Vec<TestNotDone>> {
    Ok(in_report(&std::fs::read_to_string(report()?).context("nextest's report")?))
}

/// Where `.config/nextest.toml` puts it.
fn report() -> Result<PathBuf> {
    Ok(target_folder()?.join("nextest/default/junit.xml"))
}

fn in_report(report: &str) -> Vec<TestNotDone> {
    let mut name = "";
    let mut found = Vec::new();
    for line in report.lines() {
        if let Some(rest) = line.trim_start().strip_prefix("<testcase name=\"") {
            name = rest.split('"').next().unwrap_or_default();
        } else if let Some((_, why)) = line.split_once(MARK) {
            found.push(TestNotDone { name: name.to_owned(), why: why.to_owned() });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_that_proves_nothing_is_found_by_what_it_prints() {
        let report = r#"<testsuites name="nextest-run" tests="2">
    <testsuite name="files::unix" tests="2">
        <testcase name="names_stay" classname="files::unix" time="0.035">
            <system-out>
running 1 test
test names_stay ... ok
</system-out>
        </testcase>
        <testcase name="the_owner_stays" classname="files::unix" time="0.035">
            <system-out>
running 1 test
the_owner_stays is not run: this user can&apos;t give files away
test the_owner_stays ... ok
</system-out>
            <system-err></system-err>
        </testcase>
    </testsuite>
</testsuites>"#;
        let found = in_report(report);
        let why = "this user can&apos;t give files away".to_owned();
        assert_eq!(found, [TestNotDone { name: "the_owner_stays".to_owned(), why }]);
    }
}
