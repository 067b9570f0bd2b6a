//! The program and its child processes, killed at any moment (promises P7 and P8).

use desktop_tests::{Account, Portal, Process, Program, Result, Session, SessionBuilder, wait};

use crate::desktops::on_desktops;

on_desktops! {
    p7_a_killed_popover_or_web_process_affects_nothing_else on xfce, sway;
}

fn p7_a_killed_popover_or_web_process_affects_nothing_else(builder: SessionBuilder) -> Result<()> {
    let session = builder.start()?;
    let portal = Portal::start("675.24")?;
    let mut program = portal.start_program(&session, &["--background"], Account::Environment)?;
    let tray = session.tray()?;
    tray.tooltip_with("675.24 USD")?;
    for (victim, balance, shown) in [("popover", "500", "500.00 USD"), ("WebKitWebProcess", "400", "400.00 USD")] {
        session.open_popover()?;
        named(&program, victim)?.kill()?;
        session.no_popover()?;
        wait::until("the end of all its processes", || Ok((program.processes().len() == 1).then_some(())))?;
        portal.put(balance)?;
        tray.choose("Refresh now")?;
        tray.tooltip_with(shown)?;
        session.open_popover()?;
        session.press(&["Escape"])?;
        session.no_popover()?;
    }
    assert!(program.ended()?.is_none());
    Ok(())
}

#[test]
fn p8_after_a_kill_the_last_reading_is_there_at_once_and_marked() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let mut program = portal.start_program(&session, &["--background"], Account::Environment)?;
    session.tray()?.tooltip_with("675.24 USD")?;
    session.open_popover()?;
    let below: Vec<Process> = program.processes().into_iter().skip(1).collect();
    assert!(below.len() >= 3, "{below:?}");
    program.kill()?;
    for process in below {
        wait::until(&format!("the end of {process:?}"), || Ok((!process.is_running()).then_some(())))?;
    }
    session.no_popover()?;

    let address = portal.base_url().to_owned();
    drop(portal);
    let environment = [
        ("PARTNER_BALANCE_BASE_URL", address.as_str()),
        ("PARTNER_BALANCE_CLIENT_ID", desktop_tests::CLIENT_ID),
        ("PARTNER_BALANCE_CLIENT_SECRET", desktop_tests::CLIENT_SECRET),
    ];
    let _again = Program::start(&session, &["--background"], &environment)?;
    let tray = session.tray()?;
    let tooltip = tray.tooltip_with("may have changed since")?;
    assert!(tooltip.contains("675.24 USD") && tooltip.contains("can't be reached"), "{tooltip}");
    session.open_popover()?;
    Ok(())
}

/// The descendant of the program whose command line contains this.
fn named(program: &Program, part: &str) -> Result<Process> {
    wait::until(&format!("a process {part}"), || {
        let has_part = |process: &Process| process.command_line.iter().any(|word| word.contains(part));
        Ok(program.processes().into_iter().skip(1).find(has_part))
    })
}
