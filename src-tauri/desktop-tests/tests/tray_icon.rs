//! The tray icon on a real StatusNotifier host.

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
    assert_eq!(tray.tooltip()?.title, "Partner Balance");

    // Not only taken by the host: drawn, pixel by pixel, in the panel.
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

/// Whether the opaque pixels of an icon stand in a picture somewhere, unscaled.
fn is_drawn(icon: &Pixmap, picture: &Picture) -> bool {
    let (Ok(width), Ok(height)) = (u16::try_from(icon.width), u16::try_from(icon.height)) else { return false };
    let (Some(right), Some(down)) = (picture.width.checked_sub(width), picture.height.checked_sub(height)) else {
        return false;
    };
    (0..=down).any(|top| (0..=right).any(|left| is_drawn_at(icon, picture, left, top)))
}

fn is_drawn_at(icon: &Pixmap, picture: &Picture, left: u16, top: u16) -> bool {
    let mut row = 0;
    let mut column = 0;
    for &[alpha, red, green, blue] in &icon.argb {
        let is_same = picture.pixel(left + column, top + row) == Some([red, green, blue]);
        if alpha == 0xff && !is_same {
            return false;
        }
        column += 1;
        if i32::from(column) == icon.width {
            (row, column) = (row + 1, 0);
        }
    }
    true
}
