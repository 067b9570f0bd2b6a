//! Opening and closing the popover with mouse and keyboard.

use std::time::Duration;

use desktop_tests::{Account, MouseButton, Portal, Program, Result, Session, Tray, wait};

#[test]
fn a_click_opens_it_next_to_the_icon_and_another_closes_it() -> Result<()> {
    let scene = Scene::start()?;
    let session = &scene.session;
    let icon = wait::until("the icon in the panel", || session.icon_place())?;
    let window = session.open_popover()?;
    let area = session.work_area()?;
    assert!(area.contains(window.place), "{:?} in {area:?}", window.place);
    // The panel is at the top and the icon at its right end: the popover hangs below it, at the right edge.
    assert!(window.place.y - area.y <= 16, "{:?} under {icon:?}", window.place);
    let right = |place: desktop_tests::Place| place.x + place.width.cast_signed();
    assert!(right(window.place) >= right(icon) - 24 && window.place.x <= icon.x, "{:?} at {icon:?}", window.place);

    session.click_icon(MouseButton::Left)?;
    session.no_popover()?;
    stays_closed(session)?;
    // Again: the process lingers, the window is the same.
    let again = session.open_popover()?;
    assert_eq!(again, window);
    Ok(())
}

#[test]
fn escape_closes_it_each_time() -> Result<()> {
    let scene = Scene::start()?;
    for _ in 0..3 {
        scene.session.open_popover()?;
        scene.session.press(&["Escape"])?;
        scene.session.no_popover()?;
    }
    Ok(())
}

#[test]
fn a_click_elsewhere_closes_it_and_a_click_on_the_icon_at_the_same_time_does_not_open_it_again() -> Result<()> {
    let scene = Scene::start()?;
    let session = &scene.session;
    let other = ["-title", "Elsewhere", "-geometry", "200x100+100+300", "text"];
    let _other = Program::start_at("/usr/bin/xmessage".as_ref(), session, &other, &[])?;
    let elsewhere = session.window_with("Elsewhere")?;
    session.open_popover()?;
    let (x, y) = elsewhere.place.middle();
    session.click_at(x, y, MouseButton::Left)?;
    scene.tray.activate(1200, 15)?;
    session.no_popover()?;
    stays_closed(session)?;

    scene.tray.activate(1200, 15)?;
    session.popover()?;
    Ok(())
}

#[test]
fn opening_it_refreshes_an_old_reading_and_rows_of_the_menu_open_it() -> Result<()> {
    let scene = Scene::start()?;
    for row in ["Open", "Settings"] {
        scene.tray.choose(row)?;
        let window = scene.session.popover()?;
        assert!(scene.session.work_area()?.contains(window.place), "{window:?}");
        scene.session.press(&["Escape", "Escape"])?;
        scene.session.no_popover()?;
    }
    // The reading is seconds old.
    assert_eq!(scene.portal.stats().balance.requests, 1);
    wait::until("the reading to be older than fifteen seconds", || {
        scene.tray.choose("Open")?;
        scene.session.popover()?;
        scene.session.press(&["Escape"])?;
        scene.session.no_popover()?;
        Ok((scene.portal.stats().balance.requests == 2).then_some(()))
    })
}

#[test]
fn the_page_refreshes_by_the_keyboard() -> Result<()> {
    let scene = Scene::start()?;
    let session = &scene.session;
    let window = session.open_popover()?;
    let before = session.picture(window.place)?;
    scene.portal.put("42.5")?;
    // From the start of the page: settings, refresh.
    session.press(&["Tab", "Tab", "Return"])?;
    scene.tray.tooltip_with("42.50 USD (low)")?;
    wait::until("other pixels in the popover", || Ok((session.picture(window.place)? != before).then_some(())))
}

/// A desktop with a reading in its tray.
struct Scene {
    tray: Tray,
    _program: Program,
    portal: Portal,
    session: Session,
}

impl Scene {
    fn start() -> Result<Self> {
        let session = Session::builder().start()?;
        let portal = Portal::start("675.24")?;
        let program = portal.start_program(&session, &["--background"], Account::Environment)?;
        let tray = session.tray()?;
        tray.tooltip_with("675.24 USD")?;
        Ok(Self { tray, _program: program, portal, session })
    }
}

/// For longer than the program takes two clicks for one.
fn stays_closed(session: &Session) -> Result<()> {
    wait::throughout("no popover", Duration::from_millis(800), || Ok(!session.shows_popover()?))
}
