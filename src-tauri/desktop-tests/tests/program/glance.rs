//! Icon, tooltip and menu show the same reading.

use std::collections::HashSet;

use desktop_tests::{Account, Pixmap, Portal, Result, Session, wait};
use partner_balance_portal_sim::{Fault, Scope, Times};

#[test]
fn p3_icon_tooltip_and_menu_follow_each_refresh() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let _program = portal.start_program(&session, &["--background"], Account::Environment)?;
    let tray = session.tray()?;
    tray.tooltip_with("675.24 USD")?;
    tray.menu_row_with(0, "675.24 USD")?;
    tray.menu_row_with(1, "As of ")?;
    let labels: Vec<String> = tray.menu()?.into_iter().skip(2).map(|row| row.label).collect();
    assert_eq!(labels, ["", "Refresh now", "Open", "Partner Portal", "Settings", "", "Quit"]);

    let mut icons = vec![tray.icon()?];
    for (balance, told) in [
        ("42.1", "42.10 USD (low)"),
        ("5", "5.00 USD (critical)"),
        ("-40", "-40.00 USD (critical)"),
        ("1234567.8901", "1,234,567.8901 USD"),
    ] {
        portal.put(balance)?;
        let before = tray.icon()?;
        tray.choose("Refresh now")?;
        tray.menu_row_with(0, told)?;
        tray.tooltip_with(told)?;
        icons.push(icon_other_than(&tray, &before)?);
    }
    let distinct: HashSet<&Vec<[u8; 4]>> = icons.iter().map(|icon| &icon.argb).collect();
    assert_eq!(distinct.len(), icons.len(), "each of these has a look of its own");

    // The same reading gives the same icon again, whatever was shown in between.
    portal.put("675.24")?;
    tray.choose("Refresh now")?;
    tray.tooltip_with("675.24 USD")?;
    wait::until("the first icon again", || Ok((tray.icon()? == icons[0]).then_some(())))?;
    Ok(())
}

#[test]
fn p1_before_the_first_reading_there_is_no_number() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("0")?;
    portal.set_fault(Fault::Silent, Scope::Balance, Times::UntilCleared);
    let _program = portal.start_program(&session, &["--background"], Account::Environment)?;
    let tray = session.tray()?;
    assert!(portal.block_until(wait::TIMEOUT, |stats| stats.balance.requests == 1).is_some());
    let tooltip = tray.tooltip_with("balance unknown")?;
    assert!(!tooltip.contains('0'), "{tooltip}");
    tray.menu_row_with(0, "balance unknown")?;
    tray.menu_row_with(1, "Not read yet")?;
    let unknown = tray.icon()?;

    portal.clear_faults();
    drop(portal);
    tray.tooltip_with("The Partner Portal can't be reached.")?;
    assert!(tray.tooltip_with("balance unknown").is_ok(), "a failure is no number either");
    assert_eq!(tray.icon()?, unknown);
    Ok(())
}

#[test]
fn p2_a_failure_marks_the_reading_and_the_next_reply_clears_it() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let _program = portal.start_program(&session, &["--background"], Account::Environment)?;
    let tray = session.tray()?;
    tray.tooltip_with("675.24 USD")?;
    let fresh = tray.icon()?;

    portal.set_fault(Fault::bad_gateway(), Scope::Balance, Times::UntilCleared);
    tray.choose("Refresh now")?;
    let tooltip = tray.tooltip_with("may have changed since")?;
    assert!(
        tooltip.contains("675.24 USD") && tooltip.contains("The Partner Portal has an internal error"),
        "{tooltip}"
    );
    tray.menu_row_with(1, "The Partner Portal has an internal error")?;
    tray.menu_row_with(0, "675.24 USD")?;
    icon_other_than(&tray, &fresh)?;

    portal.clear_faults();
    tray.choose("Refresh now")?;
    wait::until("a tooltip without trouble", || {
        let tooltip = tray.tooltip()?;
        Ok((!format!("{}{}", tooltip.title, tooltip.text).contains("may have changed")).then_some(()))
    })?;
    wait::until("the fresh icon", || Ok((tray.icon()? == fresh).then_some(())))?;
    Ok(())
}

fn icon_other_than(tray: &desktop_tests::Tray, before: &Pixmap) -> Result<Pixmap> {
    wait::until("another icon", || Ok(Some(tray.icon()?).filter(|icon| icon != before)))
}
