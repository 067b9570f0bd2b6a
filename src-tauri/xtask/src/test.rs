//! All checks, the quickest first. Must not know how a check is run.

use std::process::Command;

use anyhow::Result;

use crate::cargo::{cargo, release_build, tray_program};
use crate::checks::Checks;
use crate::{direction, gallery, licences, not_done, setup};

/// Installs what is missing, runs all checks and prints how each ended.
///
/// # Errors
/// A check failed.
pub(crate) fn all() -> Result<()> {
    let mut checks = Checks::default();
    if checks.check("set-up", setup::all) {
        run(&mut checks);
    }
    checks.finish()
}

fn run(checks: &mut Checks) {
    checks.program("format", &mut cargo(&["fmt", "--all", "--check"]));
    checks.check("dependency direction", direction::check);
    let lints = ["clippy", "--locked", "--workspace", "--all-targets", "--", "--deny", "warnings"];
    checks.program("lints", &mut cargo(&lints));
    // What needs the tray program runs later, with the tests on a desktop.
    let without_desktop = ["-E", "not (package(desktop-tests) + binary(beside-tray))"];
    rust_tests(checks, "tests of core, simulator and shells", &mut nextest(&without_desktop));
    checks.tests("page", Command::new("npm").args(["--prefix", "ui", "test"]));
    checks.check("page in every language", || gallery::quick(&mut nextest(&["-E", "test(in_every_language)"])));
    on_the_desktop(checks);
    licences::check(checks);
}

fn on_the_desktop(checks: &mut Checks) {
    const NAME: &str = "tests on a real desktop";
    if !checks.program("release build", &mut release_build()) {
        checks.not_done(NAME, "the release build failed");
        return;
    }
    match tray_program() {
        Ok(program) => {
            let on_desktop = ["-E", "package(desktop-tests) + binary(beside-tray)"];
            rust_tests(checks, NAME, nextest(&on_desktop).env("PARTNER_BALANCE_TRAY_BIN", program));
        }
        Err(error) => {
            checks.check(NAME, || Err(error));
        }
    }
}

/// Runs tests; those that proved nothing on this machine count as not done.
fn rust_tests(checks: &mut Checks, name: &'static str, command: &mut Command) {
    let removed = not_done::remove_report();
    let is_passed = checks.tests(name, command);
    match removed.and_then(|()| not_done::of_last_run()) {
        Ok(tests) => checks.tests_not_done(&tests),
        // Where nothing could be built there is no report.
        Err(_) if !is_passed => {}
        Err(error) => {
            checks.check("tests that prove nothing", || Err(error));
        }
    }
}

/// Tests out of one build: packages named alone have fewer features, and all below them would be built again for each
/// choice. The test of the page's declarations exists only with the feature that makes them. Examples are checked by the
/// lints.
fn nextest(filter: &[&str]) -> Command {
    let mut command =
        cargo(&["nextest", "run", "--locked", "--color", "never", "--workspace", "--lib", "--bins", "--tests"]);
    command.args(["--features", "partner-balance-engine/declarations"]);
    // A failed test's message is enough; the stack frames are the test program's own.
    command.args(filter).env("RUST_LIB_BACKTRACE", "0");
    command
}
