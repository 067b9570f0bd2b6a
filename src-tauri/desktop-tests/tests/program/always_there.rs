//! A single instance that can be opened on every desktop, and uses nothing while its popover is closed.

use std::time::Duration;

use desktop_tests::{
    Account, CLIENT_ID, CLIENT_SECRET, Host, Keychain, NotificationServer, Portal, Program, Result, Session,
    SessionBuilder, wait,
};

use crate::desktops::on_desktops;

on_desktops! {
    started_by_the_user_it_shows_its_window on xfce, sway, dense_sway;
    p6_nothing_is_left_of_a_closed_popover on xfce, sway;
}

#[test]
fn a_second_start_shows_the_popover_of_the_first() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let program = portal.start_program(&session, &["--background"], Account::Environment)?;
    session.tray()?.tooltip_with("675.24 USD")?;
    assert!(!session.shows_popover()?, "started in the background");

    // Another background start shows nothing either.
    let mut background = portal.start_program(&session, &["--background"], Account::Environment)?;
    assert!(background.wait_for_end()?.success());
    let mut second = portal.start_program(&session, &[], Account::Environment)?;
    assert!(second.wait_for_end()?.success());
    let window = session.popover()?;
    let process_of_window = window.listed()?.process;
    let children = program.processes();
    assert!(children.iter().any(|process| Some(process.id) == process_of_window), "{window:?} of {children:?}");
    assert_eq!(session.trays()?.len(), 1);
    assert_eq!(residents(&session), [program.id()]);
    Ok(())
}

fn started_by_the_user_it_shows_its_window(builder: SessionBuilder) -> Result<()> {
    let session = builder.start()?;
    let portal = Portal::start("675.24")?;
    let _program = portal.start_program(&session, &[], Account::Environment)?;
    let window = session.popover()?;
    assert!(session.work_area()?.contains(window.place), "{window:?}");
    Ok(())
}

#[test]
fn p7_without_a_tray_it_is_a_normal_window_until_there_is_one() -> Result<()> {
    let mut session = Session::builder().host(Host::None).start()?;
    let portal = Portal::start("675.24")?;
    let mut program = portal.start_program(&session, &[], Account::Environment)?;
    let window = session.popover()?;
    // A normal window stays when another one has the focus.
    let other = Program::start_at("/usr/bin/xmessage".as_ref(), &session, &["-title", "Other", "text"], &[])?;
    let other_window = session.window_with("Other")?;
    wait::until("the focus on the other window", || Ok((session.active_window()? == other_window.id).then_some(())))?;
    assert!(session.shows_popover()?);
    drop(other);

    session.start_panel()?;
    let tray = session.tray()?;
    tray.tooltip_with("675.24 USD")?;
    wait::until("the icon in the panel", || session.icon_place())?;
    session.close_window(window.listed()?)?;
    session.no_popover()?;
    // Now it is a popover beside its icon.
    let popover = session.open_popover()?;
    assert!(session.work_area()?.contains(popover.place), "{popover:?}");
    assert!(program.ended()?.is_none());
    Ok(())
}

#[test]
fn p7_without_a_tray_it_can_be_quit_in_its_window() -> Result<()> {
    let session = Session::builder().host(Host::None).start()?;
    let portal = Portal::start("675.24")?;
    let mut program = portal.start_program(&session, &[], Account::Environment)?;
    session.popover()?;
    portal.wait_for_balance_requests(1)?;
    // The last control of the page.
    session.press(&["shift+Tab", "Return"])?;
    assert!(program.wait_for_end()?.success());
    session.no_popover()?;
    Ok(())
}

#[test]
fn p7_a_session_bus_that_comes_late_gets_the_icon_and_what_was_due() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("99.99")?;
    let late = session.home().join("late-bus");
    let address = format!("unix:path={}", late.display());
    let environment = [
        ("DBUS_SESSION_BUS_ADDRESS", address.as_str()),
        ("PARTNER_BALANCE_BASE_URL", portal.base_url()),
        ("PARTNER_BALANCE_CLIENT_ID", CLIENT_ID),
        ("PARTNER_BALANCE_CLIENT_SECRET", CLIENT_SECRET),
    ];
    let _program = Program::start(&session, &[], &environment)?;
    portal.wait_for_balance_requests(1)?;
    let window = session.popover()?;
    // Longer than the program waits for a slow bus.
    wait::throughout("a window and no icon", Duration::from_secs(6), || {
        Ok(session.trays()?.is_empty() && session.shows_popover()?)
    })?;
    std::os::unix::fs::symlink(session.home().join("run/bus"), late)?;
    session.tray()?.tooltip_with("99.99 USD (low)")?;
    session.notification_with("balance is low")?;
    session.close_window(window.listed()?)?;
    session.no_popover()?;
    session.open_popover()?;
    Ok(())
}

#[test]
fn p7_p5_without_desktop_services_it_works_from_the_environment_and_passes_no_secret_on() -> Result<()> {
    let builder = Session::builder().host(Host::None).keychain(Keychain::None);
    let session = builder.notification_server(NotificationServer::None).start()?;
    let portal = Portal::start("5")?;
    let program = portal.start_program(&session, &[], Account::Environment)?;
    session.popover()?;
    portal.wait_for_balance_requests(1)?;
    let children: Vec<_> = program.processes().into_iter().skip(1).collect();
    assert!(children.len() >= 3, "window, web and network process: {children:?}");
    for child in children {
        let variables = child.environment()?;
        assert!(variables.iter().any(|variable| variable.starts_with("DISPLAY=")), "{variables:?}");
        assert!(!variables.iter().any(|variable| variable.starts_with("PARTNER_BALANCE_")), "{child:?}");
    }
    let settings = session.config_home().join("partner-balance/settings.toml");
    assert!(!settings.exists(), "what comes from the environment is not stored");
    Ok(())
}

fn p6_nothing_is_left_of_a_closed_popover(builder: SessionBuilder) -> Result<()> {
    let session = builder.start()?;
    let portal = Portal::start("675.24")?;
    let program = portal.start_program(&session, &["--background"], Account::Environment)?;
    session.tray()?.tooltip_with("675.24 USD")?;
    assert_eq!(program.processes().len(), 1, "{:?}", program.processes());
    session.open_popover()?;
    assert!(program.processes().len() >= 3, "{:?}", program.processes());
    session.press(&["Escape"])?;
    session.no_popover()?;
    // The hidden popover lingers for a second click, then it ends.
    wait::until_within("the end of the popover's processes", Duration::from_secs(60), || {
        let processes = program.processes();
        anyhow::ensure!(processes.len() == 1, "{processes:?}");
        Ok(Some(()))
    })?;
    // The engine's own processes end after it.
    wait::until("the end of the web engine's processes", || {
        let processes = session.processes();
        let left: Vec<_> = processes.into_iter().filter(|process| is_web(&process.command_line)).collect();
        anyhow::ensure!(left.is_empty(), "{left:?}");
        Ok(Some(()))
    })?;
    assert_eq!(residents(&session), [program.id()]);
    // The engine has written neither messages nor files.
    assert_eq!(program.output(), "");
    let kept: Vec<_> =
        std::fs::read_dir(session.data_home())?.map(|entry| Ok(entry?.file_name())).collect::<Result<_>>()?;
    assert!(kept.iter().all(|name| name == "partner-balance" || name == "keyrings"), "{kept:?}");
    Ok(())
}

#[test]
fn quit_ends_all_processes() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let mut program = portal.start_program(&session, &["--background"], Account::Environment)?;
    let tray = session.tray()?;
    session.open_popover()?;
    tray.choose("Quit")?;
    assert!(program.wait_for_end()?.success());
    wait::until("the end of the popover's processes", || {
        Ok((!session.processes().iter().any(|process| is_web(&process.command_line))).then_some(()))
    })?;
    assert!(residents(&session).is_empty());
    wait::until("no item in the tray", || Ok(session.trays()?.is_empty().then_some(())))
}

fn is_web(command_line: &[String]) -> bool {
    command_line.first().is_some_and(|program| program.contains("WebKit"))
}

/// The ids of the program's own processes, including those of popovers.
fn residents(session: &Session) -> Vec<u32> {
    let is_ours = |line: &[String]| line.first().is_some_and(|program| program.contains("partner-balance-tray"));
    let processes = session.processes().into_iter();
    let ours = processes.filter(|process| is_ours(&process.command_line));
    ours.filter(|process| process.command_line.get(1).is_none_or(|first| first != "popover")).map(|p| p.id).collect()
}
