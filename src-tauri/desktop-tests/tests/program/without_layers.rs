//! Wayland compositors that have no layers: a small window in the popover's place.

use desktop_tests::{MouseButton, Place, Result, SessionBuilder, wait};

use crate::desktops::{Scene, on_desktops, still_picture};

/// The ground of the empty desktop.
const DESKTOP: [u8; 3] = [0x6b, 0x82, 0x99];

on_desktops! {
    it_is_a_small_framed_window_with_the_keyboard on weston, weston_with_x11;
    a_second_click_on_the_icon_closes_it on weston, weston_with_x11;
}

fn it_is_a_small_framed_window_with_the_keyboard(builder: SessionBuilder) -> Result<()> {
    let scene = Scene::start(builder)?;
    let session = &scene.session;
    for _ in 0..2 {
        let place = session.open_popover()?.place;
        assert_eq!(place.width, 360, "{place:?}");
        assert!(session.whole_screen()?.contains(place), "{place:?}");
        let frame = Place { y: place.y - 12, height: 4, ..place };
        let picture = session.picture(frame)?;
        assert!(!picture.pixels.contains(&DESKTOP), "nothing above {place:?} is a frame");

        let before = still_picture(session, place)?;
        session.press(&["Tab"])?;
        wait::until("the page's focus to move", || Ok((session.picture(place)? != before).then_some(())))?;
        session.press(&["Escape"])?;
        session.no_popover()?;
    }
    Ok(())
}

fn a_second_click_on_the_icon_closes_it(builder: SessionBuilder) -> Result<()> {
    let scene = Scene::start(builder)?;
    scene.session.open_popover()?;
    scene.session.click_icon(MouseButton::Left)?;
    scene.session.no_popover()?;
    scene.session.open_popover()?;
    scene.tray.activate(1250, 15)?;
    scene.session.no_popover()
}
