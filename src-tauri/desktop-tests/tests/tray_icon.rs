//! The tray icon on a real StatusNotifier host.

use std::collections::HashMap;

use desktop_tests::{Picture, Pixmap, Program, Result, Session, Theme, target_folder, wait};

#[test]
fn icon_is_seen_by_a_real_tray_host() -> Result<()> {
    let session = Session::builder().theme(Theme::Dark).start()?;
    let _program = Program::start(&session, &["--background"], &[])?;

    let tray = session.tray()?;
    let icons = tray.icons()?;
    assert!(icons.iter().any(|icon| icon.argb.iter().any(|pixel| pixel[0] == 0xff)), "no opaque pixel in {icons:?}");
    assert_eq!(tray.status()?, "Active");
    // xfce4-panel shows no tooltip that has a text but no title.
    assert_eq!(tray.tooltip()?.title, "Partner Balance: not connected");

    // The host has not only registered it, but the panel has drawn it.
    let drawn = wait::until("the icon's pixels in the panel", || {
        let Some(place) = session.icon_place()? else { return Ok(None) };
        let picture = session.picture(place)?;
        Ok(icons.iter().any(|icon| is_drawn(icon, &picture)).then_some(place))
    });
    session.screenshot(&target_folder()?.join("desktop-tests/icon.png"))?;
    let place = drawn?;
    assert!(place.x > 1000, "the tray is at the right end, the icon at {place:?}");
    Ok(())
}

#[test]
fn p7_the_icon_returns_when_the_panel_was_restarted() -> Result<()> {
    let mut session = Session::builder().start()?;
    let mut program = Program::start(&session, &["--background"], &[])?;
    session.tray()?;
    for _ in 0..2 {
        session.stop_panel()?;
        assert!(session.trays()?.is_empty());
        session.start_panel()?;
        session.tray()?;
        wait::until("the icon in the new panel", || session.icon_place())?;
    }
    assert!(program.ended()?.is_none(), "{}", program.output());
    Ok(())
}

/// Whether a picture shows the icon, at the panel's size: its main colour covers a good part of the place.
fn is_drawn(icon: &Pixmap, picture: &Picture) -> bool {
    let mut counts = HashMap::new();
    for &[alpha, red, green, blue] in &icon.argb {
        if alpha == 0xff {
            *counts.entry([red, green, blue]).or_insert(0_usize) += 1;
        }
    }
    let Some((main_colour, _)) = counts.into_iter().max_by_key(|(_, count)| *count) else { return false };
    let is_close = |pixel: [u8; 3]| pixel.iter().zip(main_colour).all(|(one, other)| one.abs_diff(other) <= 6);
    let places = (0..picture.height).flat_map(|top| (0..picture.width).map(move |left| (left, top)));
    places.filter(|&(left, top)| picture.pixel(left, top).is_some_and(is_close)).count() >= 60
}
