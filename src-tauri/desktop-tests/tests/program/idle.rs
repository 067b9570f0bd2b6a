//! An open popover that nobody touches costs next to nothing (promise P6).

use std::collections::HashMap;
use std::time::Duration;

use desktop_tests::{Process, Result, SessionBuilder, wait};

use crate::desktops::{Setup, on_desktops, still_picture};

/// Over which processor time is added up.
const WATCHED: Duration = Duration::from_secs(4);

on_desktops! {
    p6_an_open_popover_that_nobody_touches_uses_under_one_percent_of_a_processor on xfce, sway, dense_sway;
}

fn p6_an_open_popover_that_nobody_touches_uses_under_one_percent_of_a_processor(builder: SessionBuilder) -> Result<()> {
    let mut setup = Setup::start(builder)?;
    let place = setup.session.open_popover()?.place;
    still_picture(&setup.session, place)?;
    let before: HashMap<u32, Duration> = watched(&setup).iter().filter_map(with_time).collect();
    // Looking at the screen or asking the compositor would cost something itself.
    wait::throughout("the program", WATCHED, || Ok(setup.program.ended()?.is_none()))?;
    let after = watched(&setup);
    assert_eq!(setup.session.popover()?.place, place, "still open");
    let used = after.iter().filter_map(|process| {
        let (id, time) = with_time(process)?;
        let used = time.saturating_sub(before.get(&id).copied().unwrap_or_default());
        Some((used, process.command_line.first().cloned().unwrap_or_default()))
    });
    let used: Vec<(Duration, String)> = used.collect();
    let sum: Duration = used.iter().map(|(time, _)| *time).sum();
    assert!(sum < WATCHED / 100, "{sum:?} of {WATCHED:?}: {used:?}");
    Ok(())
}

/// The program with all below it, and the compositor.
fn watched(setup: &Setup) -> Vec<Process> {
    [setup.program.processes(), setup.session.compositor().into_iter().collect()].concat()
}

fn with_time(process: &Process) -> Option<(u32, Duration)> {
    Some((process.id, process.processor_time().ok()?))
}
