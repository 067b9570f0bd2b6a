//! Popover processes that can't be started, hang, or end slowly. Needs no desktop.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use partner_balance_engine::messages::FromPopover;
use tokio::sync::mpsc;

use crate::fixture::*;
use crate::popover::launch::Launch;
use crate::popover::parent::{ClickEffect, Ending, Popover, PopoverEvent};
use crate::popover::style::Style;

#[test]
fn a_program_that_is_not_there_is_reported() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut fixture = Fixture::new();
        let (sender, events) = mpsc::unbounded_channel();
        let clock = Arc::new(SystemClock(real_now()));
        fixture.popover = Popover::new(Launch::of("/nonexistent/program".into()), clock, sender, words());
        fixture.events = events;
        fixture.popover.show(view(), Style::Popup, None);
        assert!(matches!(fixture.wait_for_ended().await, Ending::NotStarted(_)));
        assert!(!fixture.popover.is_shown());
    });
}

/// An upgrade replaces the program's file, or removes it for a moment.
#[test]
fn p7_a_program_whose_file_was_replaced_starts_the_one_that_runs() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    for (name, contents) in [("replaced", Some("another program")), ("gone", None)] {
        let program = folder.path().join(name);
        if let Some(contents) = contents {
            std::fs::write(&program, contents).unwrap();
        }
        runtime.block_on(async {
            let (sender, events) = mpsc::unbounded_channel();
            let launch = Launch { running: Some("/bin/cat".into()), ..Launch::of(program) };
            let clock = Arc::new(SystemClock(real_now()));
            let mut fixture = Fixture { popover: Popover::new(launch, clock, sender, words()), events };
            fixture.popover.show(view(), Style::Popup, None);
            // `cat popover` runs, finds no such file, and fails.
            let ending = fixture.wait_for_ended().await;
            assert!(
                matches!(&ending, Ending::Crashed(cause) if cause.contains("exit status: 1")),
                "{name}: {ending:?}"
            );
        });
    }
}

#[test]
fn a_program_that_hangs_at_its_start_is_killed_and_does_not_block() {
    use std::os::unix::fs::PermissionsExt;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("hangs");
    std::fs::write(&program, "#!/bin/sh\nexec sleep 1000\n").unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    runtime.block_on(async {
        let (sender, events) = mpsc::unbounded_channel();
        let mut launch = Launch::of(program);
        launch.response_timeout = Duration::from_millis(200);
        launch.exit_timeout = Duration::from_millis(200);
        let clock = Arc::new(SystemClock(real_now()));
        let mut fixture = Fixture { popover: Popover::new(launch, clock, sender, words()), events };
        fixture.popover.show(view(), Style::Popup, None);
        for _ in 0..10_000 {
            fixture.popover.update(view());
        }
        let ending = fixture.wait_for_ended().await;
        assert!(matches!(&ending, Ending::Crashed(cause) if cause.contains("ready")), "{ending:?}");
        assert!(!fixture.popover.is_shown());
    });
}

#[test]
fn a_click_while_the_last_process_ends_starts_the_next() {
    use std::os::unix::fs::PermissionsExt;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("slow");
    let marks = folder.path().join("marks");
    let script = format!(
        "#!/bin/sh\necho started >> {0}\necho '{{\"type\":\"ready\"}}'\ncat > /dev/null\necho ended >> {0}\nexec sleep 1000\n",
        marks.display()
    );
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let count =
        |mark: &str| std::fs::read_to_string(&marks).unwrap_or_default().lines().filter(|line| *line == mark).count();
    runtime.block_on(async {
        let (sender, events) = mpsc::unbounded_channel();
        let mut launch = Launch::of(program);
        launch.linger = Duration::from_millis(50);
        // Longer than the test: the process still exists at the second click.
        launch.exit_timeout = LIMIT;
        // More than the time between two clicks of a person.
        let clock = Arc::new(SteppingClock(AtomicU64::new(0)));
        let mut fixture = Fixture { popover: Popover::new(launch, clock, sender, words()), events };
        assert_eq!(fixture.popover.click(click(), view), ClickEffect::Shown);
        fixture
            .wait_for("ready", |event| matches!(event, PopoverEvent::Message(FromPopover::Ready)).then_some(()))
            .await;
        assert_eq!(fixture.popover.click(click(), view), ClickEffect::Hidden);
        until("the end of its input", || (count("ended") == 1).then_some(())).await;
        assert_eq!(fixture.popover.click(click(), view), ClickEffect::Shown);
        until("the second process", || (count("started") == 2).then_some(())).await;
        assert!(fixture.popover.is_shown());
    });
}
