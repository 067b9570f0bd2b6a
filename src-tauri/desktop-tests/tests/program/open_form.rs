//! The form for connecting stays open while another window is used: users copy credentials from there.

use desktop_tests::{Account, CLIENT_ID, CLIENT_SECRET, MouseButton, Portal, Result, SessionBuilder, wait};

use crate::desktops::{on_desktops, other_window, stays_open};

on_desktops! {
    the_form_stays_open_while_the_user_types_in_another_window on sway, dense_sway;
    an_account_is_connected_by_typing on sway, dense_sway;
}

fn the_form_stays_open_while_the_user_types_in_another_window(builder: SessionBuilder) -> Result<()> {
    let session = builder.start()?;
    let portal = Portal::start("675.24")?;
    let (_other, other) = other_window(&session, "Notes")?;
    let _program = portal.start_program(&session, &["--background"], Account::Typed)?;
    session.tray()?.tooltip_with("ot connected")?;
    let form = session.open_popover()?;

    session.click_at(other.place.x + 20, other.place.middle().1, MouseButton::Left)?;
    wait::until("the focus on the other window", || Ok((session.active_window()? == other.id).then_some(())))?;
    session.type_text("touch $HOME/typed\n")?;
    wait::until("what was typed there", || Ok(session.home().join("typed").exists().then_some(())))?;
    stays_open(&session)?;
    assert_eq!(session.seen_popover()?.map(|popover| popover.place), Some(form.place));

    // A click on it gives it the keyboard focus again.
    session.click_at(form.place.x + 8, form.place.middle().1, MouseButton::Left)?;
    assert_eq!(session.popover()?.place, form.place);
    session.press(&["Escape", "Escape"])?;
    session.no_popover()
}

fn an_account_is_connected_by_typing(builder: SessionBuilder) -> Result<()> {
    let session = builder.start()?;
    let portal = Portal::start("675.24")?;
    let _program = portal.start_program(&session, &["--background"], Account::Typed)?;
    let tray = session.tray()?;
    tray.tooltip_with("ot connected")?;
    session.open_popover()?;
    session.type_text(CLIENT_ID)?;
    session.press(&["Tab"])?;
    session.type_text(CLIENT_SECRET)?;
    session.press(&["Return"])?;
    tray.tooltip_with("675.24 USD")?;
    // After connecting, the window is a popover and closes like one.
    session.popover()?;
    session.press(&["Escape"])?;
    session.no_popover()
}
