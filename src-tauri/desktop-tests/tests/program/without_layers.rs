//! Wayland compositors without layer surfaces: a small window is used as popover.

use desktop_tests::{MouseButton, Rectangle, Result, SessionBuilder, wait};

use crate::desktops::{Setup, on_desktops, stable_picture};

/// The background of the empty desktop.
const DESKTOP: [u8; 3] = [0x6b, 0x82, 0x99];

on_desktops! {
    it_is_a_small_window_with_the_keyboard on weston, weston_with_x11;
    its_window_has_a_frame on weston;
    a_second_click_on_the_icon_closes_it on weston, weston_with_x11;
}

fn it_is_a_small_window_with_the_keyboard(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    let session = &setup.session;
    for _ in 0..2 {
        let place = session.open_popover()?.place;
        assert_eq!(place.width, 360, "{place:?}");
        assert!(session.whole_screen()?.contains(place), "{place:?}");
        let before = stable_picture(session, place)?;
        session.press(&["Tab"])?;
        wait::until("the page's focus to move", || Ok((session.picture(place)? != before).then_some(())))?;
        session.press(&["Escape"])?;
        session.no_popover()?;
    }
    Ok(())
}

/// With the frame it can be moved: nothing places it beside the icon.
fn its_window_has_a_frame(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    let place = setup.session.open_popover()?.place;
    let picture = setup.session.picture(Rectangle { y: place.y - 12, height: 4, ..place })?;
    assert!(!picture.pixels.contains(&DESKTOP), "nothing above {place:?} is a frame");
    Ok(())
}

fn a_second_click_on_the_icon_closes_it(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    setup.session.open_popover()?;
    setup.session.click_icon(MouseButton::Left)?;
    setup.session.no_popover()?;
    setup.session.open_popover()?;
    setup.tray.activate(1250, 15)?;
    setup.session.no_popover()
}
