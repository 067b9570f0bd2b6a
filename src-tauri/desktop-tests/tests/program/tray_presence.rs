//! The tray starts late, restarts, or ends for good (promises P7 and P10).

use std::time::Duration;

use desktop_tests::{Account, Host, Portal, Result, SessionBuilder, wait};

use crate::desktops::{Setup, on_desktops, stable_picture};

on_desktops! {
    p7_without_a_tray_it_is_a_normal_window_with_a_note_until_there_is_one on sway, dense_sway;
    p7_the_icon_is_back_after_a_restart_of_the_panel on sway;
    p7_once_the_tray_is_gone_for_good_a_second_start_shows_a_window_with_a_note on xfce, sway;
}

fn p7_without_a_tray_it_is_a_normal_window_with_a_note_until_there_is_one(builder: SessionBuilder) -> Result<()> {
    let mut session = builder.host(Host::None).start()?;
    let portal = Portal::start("675.24")?;
    let _program = portal.start_program(&session, &[], Account::Environment)?;
    let window = session.popover()?;
    assert!(session.whole_screen()?.contains(window.listed()?.place), "{window:?}");
    assert_eq!(window.listed()?.class, "app.partnerbalance.tray", "by which a desktop finds its name and icon");
    portal.wait_for_balance_requests(1)?;
    let with_note = stable_picture(&session, window.place)?;

    session.start_panel()?;
    session.tray()?.tooltip_with("675.24 USD")?;
    wait::until("the icon in the panel", || session.icon_place())?;
    wait::until("a page without the note", || {
        let window = session.popover()?;
        Ok((session.picture(window.place)?.pixels != with_note.pixels).then_some(()))
    })?;
    session.close_window(window.listed()?)?;
    session.no_popover()?;
    // Now it is a popover beside its icon.
    assert_eq!(session.open_popover()?.window, None);
    Ok(())
}

fn p7_the_icon_is_back_after_a_restart_of_the_panel(builder: SessionBuilder) -> Result<()> {
    let mut setup = Setup::start(builder)?;
    setup.session.open_popover()?;
    setup.session.press(&["Escape"])?;
    setup.session.no_popover()?;
    for _ in 0..2 {
        setup.session.stop_panel()?;
        setup.session.start_panel()?;
        setup.session.tray()?;
        let icon = wait::until("the icon in the new panel", || setup.session.icon_place())?;
        // A panel may still arrange its icons after it has drawn its first picture.
        stable_picture(&setup.session, icon)?;
        setup.session.open_popover()?;
        setup.session.press(&["Escape"])?;
        setup.session.no_popover()?;
    }
    Ok(())
}

fn p7_once_the_tray_is_gone_for_good_a_second_start_shows_a_window_with_a_note(builder: SessionBuilder) -> Result<()> {
    let mut setup = Setup::start(builder)?;
    let popover = setup.session.open_popover()?.place;
    let without_note = popover.height;
    setup.session.press(&["Escape"])?;
    setup.session.no_popover()?;
    setup.session.stop_panel()?;
    // It counts as missing once it has been away for longer than a panel takes to restart.
    let within = Duration::from_secs(40);
    let window = wait::until_within("a popover that is a normal window", within, || {
        setup.start_again()?;
        let seen = setup.session.popover()?;
        let place = seen.window.as_ref().map(|window| window.place);
        let is_normal = place.is_some_and(|place| place.height != without_note && seen.place.y != popover.y);
        if !is_normal {
            setup.session.press(&["Escape"])?;
            setup.session.no_popover()?;
        }
        Ok(is_normal.then_some(seen))
    })?;
    let with_note = stable_picture(&setup.session, window.place)?;
    setup.session.start_panel()?;
    setup.session.tray()?;
    wait::until("a page without the note", || {
        let window = setup.session.popover()?;
        Ok((setup.session.picture(window.place)?.pixels != with_note.pixels).then_some(()))
    })
}
