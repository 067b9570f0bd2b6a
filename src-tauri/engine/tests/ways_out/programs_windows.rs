//! A program of Windows gets the event on its standard input, and nothing else of this one. It ends in time, or is ended.

use std::path::{Path, PathBuf};
use std::time::Duration;

use partner_balance_core::ways_out::{NotStarted, ProgramEnd, SendFailure};
use partner_balance_engine::settings::ProgramPath;
use partner_balance_engine::ways_out::EventSender as _;

use crate::support::outside;

const EVENT: &str = r#"{"id":"1f","summary":"low"}"#;

/// A batch file in a folder.
fn batch(folder: &Path, name: &str, lines: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, format!("@echo off\r\n{}\r\n", lines.replace('\n', "\r\n"))).unwrap();
    path
}

async fn run_within(path: &Path, deadline: Duration) -> Result<(), SendFailure> {
    let program: ProgramPath = path.to_str().unwrap().parse().unwrap();
    outside().with_program_deadline(deadline).run(&program, EVENT).await
}

async fn run(path: &Path) -> Result<(), SendFailure> {
    run_within(path, Duration::from_secs(20)).await
}

/// Runs itself again with a secret in the environment.
#[tokio::test]
async fn p5_a_program_gets_the_event_and_none_of_our_variables() {
    const NAME: &str = "programs_windows::p5_a_program_gets_the_event_and_none_of_our_variables";
    const VARIABLE: &str = "PARTNER_BALANCE_CLIENT_SECRET";
    if std::env::var_os(VARIABLE).is_none() {
        let mut again = tokio::process::Command::new(std::env::current_exe().unwrap());
        let ended = again.args(["--exact", NAME, "--nocapture"]).env(VARIABLE, "planted").output().await.unwrap();
        let said = String::from_utf8_lossy(&ended.stdout);
        return assert!(ended.status.success() && said.contains("1 passed"), "{said}");
    }
    let folder = tempfile::tempdir().unwrap();
    let path = batch(folder.path(), "tell it.cmd", "findstr summary > \"%~dp0event\"\nset > \"%~dp0variables\"");
    assert_eq!(run(&path).await, Ok(()));
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(read("event").trim_end(), EVENT);
    assert!(read("variables").to_uppercase().contains("PATH="), "the others are there");
    assert!(!read("variables").contains("planted"), "{}", read("variables"));
}

#[tokio::test]
async fn a_program_that_fails_says_how() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(&batch(folder.path(), "works.cmd", "exit /b 0")).await, Ok(()));
    assert_eq!(run(&batch(folder.path(), "fails.cmd", "exit 3")).await, Err(SendFailure::Failed(ProgramEnd::Code(3))));
    assert_eq!(run(&batch(folder.path(), "later.cmd", "exit 75")).await, Err(SendFailure::Postponed));
    let missing = run(&folder.path().join("missing.exe")).await;
    assert_eq!(missing, Err(SendFailure::NotStarted(NotStarted::Missing)));
    for path in ["tell", ".\\tell", "~\\tell", "", "C:\\te\nll"] {
        assert!(path.parse::<ProgramPath>().is_err(), "{path}");
    }
}

#[tokio::test]
async fn a_program_that_hangs_is_ended() {
    let folder = tempfile::tempdir().unwrap();
    let path = batch(folder.path(), "hangs.cmd", ":again\ngoto again");
    let deadline = Duration::from_secs(2);
    assert_eq!(run_within(&path, deadline).await, Err(SendFailure::TooSlow(deadline)));
}
