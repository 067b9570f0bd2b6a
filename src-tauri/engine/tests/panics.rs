//! What a panic does to the program, in the release profile as well as in this one.
#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::path::Path;
use std::process::Command;

use partner_balance_engine::panics;

const LOG: &str = "PARTNER_BALANCE_TEST_LOG";

/// Runs one of the tests below in its own process. Returns its exit status and what the hook logged.
fn in_own_process(test: &str) -> (std::process::ExitStatus, String) {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    let mut command = Command::new(std::env::current_exe().unwrap());
    let output = command.args(["--exact", "--ignored", test]).env(LOG, &log).output().unwrap();
    (output.status, std::fs::read_to_string(log).unwrap_or_default())
}

fn log_panics() {
    let log = std::env::var_os(LOG).unwrap();
    panics::install_hook(move |line| std::fs::write(&log, line).unwrap());
}

#[test]
fn every_profile_unwinds_so_that_panics_can_be_caught() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.toml");
    let manifest: toml_edit::DocumentMut = std::fs::read_to_string(manifest).unwrap().parse().unwrap();
    let profiles = manifest["profile"].as_table().unwrap();
    for (name, profile) in profiles {
        let panic = profile.get("panic").and_then(|panic| panic.as_str()).unwrap_or("unwind");
        assert_eq!(panic, "unwind", "profile {name}: catch_unwind would catch nothing");
    }
    assert!(profiles.contains_key("release"));
    const { assert!(cfg!(panic = "unwind"), "the tests run with what ships") };
}

#[test]
fn a_contained_panic_is_told_and_the_program_goes_on() {
    let (status, logged) = in_own_process("contained");
    assert!(status.success(), "{status:?}");
    assert!(logged.contains("tests/panics.rs:") && logged.ends_with(": message withheld"), "{logged}");
    assert!(!logged.contains("planted"), "{logged}");
}

#[test]
#[ignore = "run by the test above"]
fn contained() {
    log_panics();
    let secret = std::env::var(LOG).unwrap().len();
    assert_eq!(panics::contain(|| -> () { panic!("planted {secret}") }), Err(panics::Panicked));
}

#[test]
fn a_panic_of_our_own_is_told_and_ends_the_program() {
    let (status, logged) = in_own_process("uncontained");
    assert!(!status.success());
    #[cfg(windows)]
    assert_eq!(status.code(), Some(101), "ended without a report of its memory");
    #[cfg(unix)]
    assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(6), "aborted, not a task that is missing");
    assert!(logged.contains("tests/panics.rs:") && logged.ends_with("in thread a task: on purpose"), "{logged}");
}

#[test]
#[ignore = "run by the test above"]
fn uncontained() {
    log_panics();
    let task = std::thread::Builder::new().name("a task".to_owned()).spawn(|| panic!("on purpose")).unwrap();
    let _ = task.join();
}
