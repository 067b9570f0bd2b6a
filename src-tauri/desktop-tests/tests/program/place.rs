//! The popover's place and size, and that it is drawn at the screen's own resolution.

use desktop_tests::{
    Account, DARK_BACKGROUND, Edge, LIGHT_BACKGROUND, Picture, Pixmap, Rectangle, Result, Session, SessionBuilder,
    Theme, wait,
};

use crate::desktops::{Setup, dense_sway, on_desktops, stable_picture, sway, xfce};

/// The popover's width in logical pixels.
const WIDTH: u16 = 360;

on_desktops! {
    a_second_start_opens_it_where_it_was on xfce, sway, dense_sway;
    a_clicked_notification_opens_it_where_it_was on xfce, sway;
    dark_style_is_followed on xfce, sway;
    the_portals_dark_style_is_followed_at_once on xfce, sway;
    the_icon_is_sharp on xfce, sway, dense_sway;
    a_click_opens_it_at_the_icon_wherever_the_pointer_was_before on xfce, sway, dense_sway;
    an_icon_that_has_moved_is_found on xfce, sway, dense_sway;
}

#[test]
fn on_a_dense_screen_it_has_the_same_size_and_is_sharp() -> Result<()> {
    let mut heights = Vec::new();
    for (builder, scale) in [(sway().screen(1000, 800), 1), (dense_sway(), 2)] {
        let setup = Setup::start(builder)?;
        let place = setup.session.open_popover()?.place;
        assert_eq!(place.width, WIDTH * scale);
        let picture = stable_picture(&setup.session, place)?;
        let fine = single_pixels(&picture);
        assert!(fine > 300, "{fine} lines one pixel wide at scale {scale}: the picture is an enlarged one");
        heights.push(place.height / scale);
    }
    assert!(heights[0].abs_diff(heights[1]) <= 1, "{heights:?}");
    Ok(())
}

#[test]
fn with_other_font_sizes_nothing_is_cut_off() -> Result<()> {
    // Some settings daemons set other values, computed from the screen's reported size.
    for dpi in [75_u16, 90, 96, 120, 144, 192] {
        let setup = Setup::start(xfce().font_dpi(dpi).screen(1600, 1600))?;
        let session = &setup.session;
        let place = session.open_popover()?.place;
        assert_eq!(u32::from(place.width), u32::from(WIDTH) * u32::from(dpi.max(96)) / 96, "at {dpi} dots per inch");
        assert!(session.work_area()?.contains(place), "{place:?} at {dpi} dots per inch");
        let before = stable_picture(session, place)?;
        assert!(is_framed(&before), "the page doesn't fill its window at {dpi} dots per inch");
        session.press(&["End"])?;
        assert!(stable_picture(session, place)? == before, "the page scrolls at {dpi} dots per inch");
    }
    Ok(())
}

/// Whether the page's border is at the right edge as well as at the left one.
fn is_framed(picture: &Picture) -> bool {
    (0..picture.height).all(|row| picture.pixel(0, row) == picture.pixel(picture.width - 1, row))
}

/// MATE's panel reports the click relative to the icon's own window.
#[test]
fn a_wrong_place_that_a_host_reports_is_not_used() -> Result<()> {
    let setup = Setup::start(xfce())?;
    let session = &setup.session;
    let icon = wait::until("the icon in the panel", || session.icon_place())?;
    session.move_pointer(icon.middle().0, icon.middle().1)?;
    setup.tray.activate(0, 28)?;
    let popover = session.popover()?;
    assert_beside_the_icon(session, popover.place, icon, Edge::Top)
}

/// The pointer is near an edge without a panel, on the popover, or moved while the popover closes.
fn a_click_opens_it_at_the_icon_wherever_the_pointer_was_before(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    let session = &setup.session;
    let place = session.open_popover()?.place;
    let beside = (40, session.whole_screen()?.middle().1);
    for (before, after) in [(None, Some(beside)), (Some(beside), None), (Some(place.middle()), None)] {
        if let Some((x, y)) = before {
            session.move_pointer(x, y)?;
        }
        session.press(&["Escape"])?;
        if let Some((x, y)) = after {
            session.move_pointer(x, y)?;
        }
        session.no_popover()?;
        assert_eq!(session.open_popover()?.place, place, "the pointer was at {before:?}, then at {after:?}");
    }
    Ok(())
}

/// The icon moves when another one appears beside it. The program may ask for the pointer some time after the click.
fn an_icon_that_has_moved_is_found(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    let session = &setup.session;
    let y = wait::until("the icon in the panel", || session.icon_place())?.middle().1;
    for x in [900, 500, 700] {
        session.move_pointer(x, y)?;
        setup.tray.activate(i32::from(x), i32::from(y))?;
        let place = session.popover()?.place;
        assert_eq!(place.middle().0, x, "{place:?}");
        session.press(&["Escape"])?;
        session.no_popover()?;
    }
    Ok(())
}

/// The icon is activated with the keyboard; the pointer is near an edge without a panel.
#[test]
fn the_place_a_host_reports_is_used_when_the_pointer_is_on_no_panel() -> Result<()> {
    let setup = Setup::start(xfce())?;
    let session = &setup.session;
    let icon = wait::until("the icon in the panel", || session.icon_place())?;
    let (x, y) = icon.middle();
    session.move_pointer(40, 400)?;
    setup.tray.activate(i32::from(x), i32::from(y))?;
    assert_beside_the_icon(session, session.popover()?.place, icon, Edge::Top)
}

fn a_second_start_opens_it_where_it_was(builder: SessionBuilder) -> Result<()> {
    let mut setup = Setup::start(builder)?;
    let place = setup.session.open_popover()?.place;
    setup.session.press(&["Escape"])?;
    setup.session.no_popover()?;
    // By then the pointer is elsewhere.
    let (x, y) = setup.session.whole_screen()?.middle();
    setup.session.move_pointer(x - 300, y)?;
    setup.start_again()?;
    assert_eq!(setup.session.popover()?.place, place);

    setup.program.kill()?;
    let session = &setup.session;
    setup.session.no_popover()?;
    wait::until("no item in the tray", || Ok(session.trays()?.is_empty().then_some(())))?;
    let account = Account::Environment;
    let _restarted = setup.portal.start_program(session, &["--background"], account)?;
    session.tray()?.tooltip_with("675.24 USD")?;
    setup.start_again()?;
    assert_eq!(session.popover()?.place, place, "after a restart");
    Ok(())
}

fn a_clicked_notification_opens_it_where_it_was(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    let session = &setup.session;
    let before = session.open_popover()?.place;
    session.press(&["Escape"])?;
    session.no_popover()?;
    setup.portal.put("42")?;
    setup.tray.choose("Refresh now")?;
    session.notification_with("low")?;
    session.move_pointer(300, 400)?;
    session.act_on_notification()?;
    let after = session.popover()?.place;
    assert_eq!((after.x, after.y, after.width), (before.x, before.y, before.width));
    Ok(())
}

fn dark_style_is_followed(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder.theme(Theme::Dark))?;
    let place = setup.session.open_popover()?.place;
    is_drawn_in(&setup.session, place, DARK_BACKGROUND)
}

fn the_portals_dark_style_is_followed_at_once(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    let portal = setup.session.start_settings_portal(Theme::Dark)?;
    let place = setup.session.open_popover()?.place;
    is_drawn_in(&setup.session, place, DARK_BACKGROUND)?;
    portal.change_to(Theme::Light)?;
    is_drawn_in(&setup.session, place, LIGHT_BACKGROUND)?;
    portal.change_to(Theme::Dark)?;
    is_drawn_in(&setup.session, place, DARK_BACKGROUND)
}

fn is_drawn_in(session: &Session, place: Rectangle, background: [u8; 3]) -> Result<()> {
    wait::until("the page in its colours", || {
        let picture = session.picture(place)?;
        let count = |background: [u8; 3]| picture.pixels.iter().filter(|pixel| **pixel == background).count();
        let (dark, light) = (count(DARK_BACKGROUND), count(LIGHT_BACKGROUND));
        anyhow::ensure!(dark.min(light) < 1000, "{dark} dark pixels, {light} light ones");
        Ok((count(background) > 10_000).then_some(()))
    })
}

fn the_icon_is_sharp(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    let session = &setup.session;
    let icons = setup.tray.icons()?;
    let sides: Vec<i32> = icons.iter().map(|icon| icon.width).collect();
    assert!(sides.contains(&22) && sides.contains(&44), "{sides:?}");
    let side = 22 * session.desktop().scale();
    let icon = icons.iter().find(|icon| icon.width == i32::from(side));
    let icon = icon.unwrap_or(&icons[0]);
    // The pointer is part of the screen's picture.
    session.move_pointer(40, 400)?;
    wait::until("the icon, pixel by pixel", || {
        let Some(place) = session.icon_place()? else { return Ok(None) };
        let picture = session.picture(place)?;
        let difference = least_difference(icon, &picture, side);
        anyhow::ensure!(difference < 12, "a pixel differs by {difference} on average, of 255");
        Ok(Some(()))
    })
}

/// Checks that the popover is next to the icon, on the panel's inner side, and completely on the screen.
pub fn assert_beside_the_icon(session: &Session, popover: Rectangle, icon: Rectangle, panel: Edge) -> Result<()> {
    let (whole, area, scale) = (session.whole_screen()?, session.work_area()?, session.desktop().scale());
    assert!(whole.contains(popover), "{popover:?} in {whole:?}");
    assert_eq!(popover.width, WIDTH * scale);
    let (right, bottom) = (
        |place: Rectangle| place.x + place.width.cast_signed(),
        |place: Rectangle| place.y + place.height.cast_signed(),
    );
    let near = (32 * scale).cast_signed();
    assert!(right(popover) >= right(icon) - near && popover.x <= icon.x, "{popover:?} at {icon:?}");
    let from_panel = match panel {
        Edge::Top => popover.y - area.y,
        Edge::Bottom => bottom(area) - bottom(popover),
    };
    assert!(from_panel.abs() <= near, "{popover:?} is {from_panel} away from the panel; {icon:?}");
    let (_, middle) = icon.middle();
    assert!(!(popover.y..bottom(popover)).contains(&middle), "{popover:?} covers {icon:?}");
    Ok(())
}

/// How many pixels differ from both neighbours in their row: an enlarged picture has none.
fn single_pixels(picture: &Picture) -> usize {
    let brightness = |pixel: [u8; 3]| i32::from(pixel[1]);
    let is_single = |pixels: &&[[u8; 3]]| {
        let [left, middle, right] = [pixels[0], pixels[1], pixels[2]].map(brightness);
        let (from_left, from_right) = (middle - left, middle - right);
        from_left.abs() > 40 && from_right.abs() > 40 && from_left.signum() == from_right.signum()
    };
    picture.pixels.chunks(usize::from(picture.width)).map(|row| row.windows(3).filter(is_single).count()).sum()
}

/// The smallest difference between the icon over the panel's background and any part of the picture; per pixel and
/// colour, on average.
fn least_difference(icon: &Pixmap, picture: &Picture, side: u16) -> u32 {
    let Some(background) = picture.pixel(0, 0) else { return u32::MAX };
    let Some((columns, rows)) = picture.width.checked_sub(side).zip(picture.height.checked_sub(side)) else {
        return u32::MAX;
    };
    let places = (0..=columns).flat_map(|x| (0..=rows).map(move |y| (x, y)));
    let difference = |(x, y): (u16, u16)| {
        let mut sum = 0;
        for (number, argb) in (0..u32::from(side) * u32::from(side)).zip(&icon.argb) {
            let (column, row) = (number % u32::from(side), number / u32::from(side));
            let at = |start: u16, step: u32| start + u16::try_from(step).unwrap_or(0);
            let seen = picture.pixel(at(x, column), at(y, row)).unwrap_or(background);
            let wanted = blend(*argb, background);
            sum += seen.iter().zip(wanted).map(|(one, other)| u32::from(one.abs_diff(other))).sum::<u32>();
        }
        sum / (u32::from(side) * u32::from(side) * 3)
    };
    places.map(difference).min().unwrap_or(u32::MAX)
}

fn blend([alpha, colours @ ..]: [u8; 4], background: [u8; 3]) -> [u8; 3] {
    let mix = |colour: u8, background: u8| {
        let mixed = u32::from(colour) * u32::from(alpha) + u32::from(background) * (255 - u32::from(alpha));
        u8::try_from(mixed / 255).unwrap_or(u8::MAX)
    };
    std::array::from_fn(|number| mix(colours[number], background[number]))
}
