//! All checks, those first whose failure costs least. Must not know how a check is run.

use std::process::Command;

use anyhow::Result;

use crate::cargo::{cargo, release_build, tray_program};
use crate::checks::Checks;
use crate::{command, direction, licences, setup};

/// Sets up, runs all checks and says how each ended.
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
    // Beside the tray program: with the tests on a desktop, once there is a tray program.
    let all_but_desktop = ["--workspace", "--exclude", "desktop-tests", "-E", "not binary(beside-tray)"];
    checks.tests("tests of core, simulator and shells", &mut nextest(&all_but_desktop));
    // The test that compares them with the page's copy exists only with the feature that makes them.
    let declarations = ["--package", "partner-balance-engine", "--features", "declarations"];
    checks.tests("the page's declarations are current", &mut nextest(&declarations));
    if command::top().join("ui/package.json").is_file() {
        checks.tests("page", Command::new("npm").args(["--prefix", "ui", "test"]));
    } else {
        checks.not_done("page", "it has no tests yet");
    }
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
            let packages = ["--package", "desktop-tests", "--package", "partner-balance-cli"];
            let filter = ["-E", "package(desktop-tests) + binary(beside-tray)"];
            let all = [&packages[..], &filter[..]].concat();
            checks.tests(NAME, nextest(&all).env("PARTNER_BALANCE_TRAY_BIN", program));
        }
        Err(error) => {
            checks.check(NAME, || Err(error));
        }
    }
}

fn nextest(arguments: &[&str]) -> Command {
    let mut command = cargo(&["nextest", "run", "--locked", "--color", "never"]);
    // A failed test says what it wanted; the frames below it are the test program's own.
    command.args(arguments).env("RUST_LIB_BACKTRACE", "0");
    command
}
