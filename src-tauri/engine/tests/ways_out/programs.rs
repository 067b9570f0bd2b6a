//! A program gets the event on its standard input, and nothing else of this one. It ends in time, or is ended with its children.

use std::path::Path;
use std::time::Duration;

use partner_balance_core::language::english;
use partner_balance_core::text;
use partner_balance_core::ways_out::SendFailure;
use partner_balance_engine::settings::ProgramPath;
use partner_balance_engine::ways_out::EventSender as _;

use crate::support::{line_in, outside, script};

const EVENT: &str = r#"{"id":"1f","summary":"low"}"#;

async fn run(path: &Path) -> Result<(), SendFailure> {
    run_within(path, Duration::from_secs(20)).await
}

async fn run_within(path: &Path, deadline: Duration) -> Result<(), SendFailure> {
    let program: ProgramPath = path.to_str().unwrap().parse().unwrap();
    outside().with_program_deadline(deadline).run(&program, EVENT).await
}

/// Whether a process is there and not only waits to be reaped.
fn is_running(pid: &str) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit(')').next().is_some_and(|rest| !rest.trim().is_empty() && !rest.trim().starts_with('Z'))
}

async fn ended(pid: &str) {
    let ended = async {
        while is_running(pid) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), ended).await.unwrap();
}

/// Runs itself again with a secret in the environment.
#[tokio::test]
async fn p5_a_program_gets_the_event_without_arguments_and_without_our_variables() {
    const NAME: &str = "programs::p5_a_program_gets_the_event_without_arguments_and_without_our_variables";
    const VARIABLE: &str = "PARTNER_BALANCE_CLIENT_SECRET";
    if std::env::var_os(VARIABLE).is_none() {
        let mut again = tokio::process::Command::new(std::env::current_exe().unwrap());
        let ended = again.args(["--exact", NAME, "--nocapture"]).env(VARIABLE, "planted").output().await.unwrap();
        let said = String::from_utf8_lossy(&ended.stdout);
        return assert!(ended.status.success() && said.contains("1 passed"), "{said}");
    }
    let folder = tempfile::tempdir().unwrap();
    let path = script(
        folder.path(),
        "tell it's $HOME",
        r#"here=$(dirname "$0"); cat > "$here/event"; echo "$#" > "$here/count"; env > "$here/variables""#,
    );
    assert_eq!(run(&path).await, Ok(()));
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!((read("event"), read("count")), (format!("{EVENT}\n"), "0\n".to_owned()));
    assert!(read("variables").contains("PATH="), "the others are there");
    assert!(!read("variables").contains("planted"), "{}", read("variables"));
}

#[tokio::test]
async fn a_program_that_reads_nothing_has_been_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = script(folder.path(), "deaf", "exec <&-; exit 0");
    let program: ProgramPath = path.to_str().unwrap().parse().unwrap();
    let long = format!("{{\"body\":\"{}\"}}", "x".repeat(300_000));
    assert_eq!(outside().run(&program, &long).await, Ok(()));
}

/// How a failure is told.
fn told(outcome: Result<(), SendFailure>) -> String {
    text::ways_out::reason(&outcome.unwrap_err(), english())
}

#[tokio::test]
async fn a_program_that_fails_says_how() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(told(run(&script(folder.path(), "fails", "exit 3")).await), "it ended with code 3");
    assert_eq!(run(&script(folder.path(), "later", "exit 75")).await, Err(SendFailure::Postponed));
    assert_eq!(told(run(&script(folder.path(), "dies", "kill -9 $$")).await), "it was ended by signal 9");
    let missing = "there is no such program, or what it is to be run by is missing";
    assert_eq!(told(run(&folder.path().join("missing")).await), missing);
    let plain = folder.path().join("plain");
    std::fs::write(&plain, "#!/bin/sh\n").unwrap();
    assert_eq!(told(run(&plain).await), "it may not be executed");
    assert_eq!(told(run(folder.path()).await), "it may not be executed");
    for path in ["tell", "./tell", "~/tell", "", "/bin/te\nll"] {
        assert!(path.parse::<ProgramPath>().is_err(), "{path}");
    }
}

#[tokio::test]
async fn a_program_that_hangs_is_ended_with_its_children() {
    let folder = tempfile::tempdir().unwrap();
    let lines = r#"trap '' TERM INT HUP; here=$(dirname "$0")
(trap '' TERM INT HUP; sleep 600) & echo $! > "$here/child"; echo $$ > "$here/parent"; wait"#;
    let path = script(folder.path(), "hangs", lines);
    let outcome = run_within(&path, Duration::from_secs(2)).await;
    assert_eq!(outcome, Err(SendFailure::TooSlow(Duration::from_secs(2))));
    for name in ["parent", "child"] {
        ended(&line_in(&folder.path().join(name)).await).await;
    }
}

#[tokio::test]
async fn an_attempt_that_is_given_up_ends_its_program() {
    let folder = tempfile::tempdir().unwrap();
    let path = script(folder.path(), "hangs", r#"sleep 600 & echo $! > "$(dirname "$0")/child"; wait"#);
    let attempt = tokio::spawn(async move { run(&path).await });
    let child = line_in(&folder.path().join("child")).await;
    assert!(is_running(&child));
    attempt.abort();
    ended(&child).await;
}

#[tokio::test]
async fn what_a_program_leaves_in_the_background_is_neither_waited_for_nor_ended() {
    let folder = tempfile::tempdir().unwrap();
    let path = script(folder.path(), "leaves", r#"sleep 30 & echo $! > "$(dirname "$0")/child""#);
    let outcome = run(&path).await;
    let child = line_in(&folder.path().join("child")).await;
    assert_eq!((outcome, is_running(&child)), (Ok(()), true));
    assert!(std::process::Command::new("kill").arg(&child).status().unwrap().success());
}
