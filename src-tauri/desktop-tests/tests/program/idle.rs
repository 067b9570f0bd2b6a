//! An open popover that isn't used needs almost no processor time (promise P6).

use std::collections::HashMap;
use std::time::Duration;

use desktop_tests::{Process, Result, SessionBuilder, wait};

use crate::desktops::{Setup, on_desktops, stable_picture};

/// Processor time is added up over this time.
const MEASURED_FOR: Duration = Duration::from_secs(4);

on_desktops! {
    p6_an_open_unused_popover_uses_under_one_percent_of_a_processor on xfce, sway, dense_sway;
}

fn p6_an_open_unused_popover_uses_under_one_percent_of_a_processor(builder: SessionBuilder) -> Result<()> {
    let mut setup = Setup::start(builder)?;
    let place = setup.session.open_popover()?.place;
    stable_picture(&setup.session, place)?;
    let before: HashMap<u32, Duration> = measured_processes(&setup).iter().filter_map(with_time).collect();
    // Reading the screen or asking the compositor would itself use processor time.
    wait::throughout("the program", MEASURED_FOR, || Ok(setup.program.ended()?.is_none()))?;
    let after = measured_processes(&setup);
    assert_eq!(setup.session.popover()?.place, place, "still open");
    let used = after.iter().filter_map(|process| {
        let (id, time) = with_time(process)?;
        let used = time.saturating_sub(before.get(&id).copied().unwrap_or_default());
        Some((used, process.command_line.first().cloned().unwrap_or_default()))
    });
    let used: Vec<(Duration, String)> = used.collect();
    let sum: Duration = used.iter().map(|(time, _)| *time).sum();
    assert!(sum < MEASURED_FOR / 100, "{sum:?} of {MEASURED_FOR:?}: {used:?}");
    Ok(())
}

/// The program with its descendants, and the compositor.
fn measured_processes(setup: &Setup) -> Vec<Process> {
    [setup.program.processes(), setup.session.compositor().into_iter().collect()].concat()
}

fn with_time(process: &Process) -> Option<(u32, Duration)> {
    Some((process.id, process.processor_time().ok()?))
}
