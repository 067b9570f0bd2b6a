//! Opening and closing the popover with mouse and keyboard.

use desktop_tests::{Edge, MouseButton, Result, Session, SessionBuilder, wait};

use crate::desktops::{Setup, on_desktops, other_window, stays_closed, stays_open, xfce};
use crate::place::assert_beside_the_icon;

on_desktops! {
    a_click_opens_it_next_to_the_icon_and_another_closes_it on xfce, sway, dense_sway;
    it_opens_above_a_panel_at_the_lower_edge on xfce, sway, dense_sway;
    escape_closes_it_each_time on xfce, sway;
    a_click_on_another_window_closes_it on xfce, sway, dense_sway;
    a_click_on_the_empty_desktop_closes_it on xfce, sway;
    a_panel_may_activate_when_the_button_is_pressed on xfce;
    the_click_that_closes_it_reaches_no_other_window on sway;
    the_wheel_closes_nothing on xfce, sway;
    two_activations_at_once_are_one_click on xfce, sway;
    rows_of_the_menu_open_it on xfce, sway;
    the_page_refreshes_by_the_keyboard on xfce, sway;
    it_is_not_in_the_list_of_windows on sway, dense_sway;
}

fn a_click_opens_it_next_to_the_icon_and_another_closes_it(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    let session = &setup.session;
    let icon = wait::until("the icon in the panel", || session.icon_place())?;
    let popover = session.open_popover()?;
    assert_beside_the_icon(session, popover.place, icon, Edge::Top)?;

    session.click_at(icon.middle().0, icon.middle().1, MouseButton::Left)?;
    session.no_popover()?;
    stays_closed(session)?;
    // The process lingers, so the window is the same one.
    assert_eq!(session.open_popover()?, popover);
    Ok(())
}

fn it_opens_above_a_panel_at_the_lower_edge(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder.panel_edge(Edge::Bottom))?;
    let icon = wait::until("the icon in the panel", || setup.session.icon_place())?;
    let popover = setup.session.open_popover()?;
    assert_beside_the_icon(&setup.session, popover.place, icon, Edge::Bottom)
}

fn escape_closes_it_each_time(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    for _ in 0..3 {
        setup.session.open_popover()?;
        setup.session.press(&["Escape"])?;
        setup.session.no_popover()?;
    }
    Ok(())
}

fn a_click_on_another_window_closes_it(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    let session = &setup.session;
    let (_other, elsewhere) = setup.other_window()?;
    session.open_popover()?;
    let (x, y) = (elsewhere.place.x + 20, elsewhere.place.middle().1);
    session.click_at(x, y, MouseButton::Left)?;
    session.no_popover()?;
    stays_closed(session)
}

fn a_click_on_the_empty_desktop_closes_it(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    setup.session.open_popover()?;
    let (_, y) = setup.session.work_area()?.middle();
    setup.session.click_at(40, y, MouseButton::Left)?;
    setup.session.no_popover()?;
    stays_closed(&setup.session)
}

fn the_wheel_closes_nothing(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    let session = &setup.session;
    let place = session.open_popover()?.place;
    let (_, y) = session.work_area()?.middle();
    for (x, y) in [(40, y), place.middle(), (200, 15)] {
        session.turn_wheel_at(x, y)?;
        stays_open(session)?;
    }
    Ok(())
}

/// Cinnamon's panel activates at the press; others wait for the release.
fn a_panel_may_activate_when_the_button_is_pressed(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    let session = &setup.session;
    // At the panel's empty end: a click on the icon itself would activate it as well.
    let (x, y) = (200, 15);
    let click = |seen: &dyn Fn() -> Result<()>| {
        session.hold_at(x, y, || {
            setup.tray.activate(i32::from(x), i32::from(y))?;
            seen()
        })
    };
    for _ in 0..2 {
        click(&|| session.popover().map(|_| ()))?;
        stays_open(session)?;
        click(&|| session.no_popover())?;
        stays_closed(session)?;
    }
    Ok(())
}

/// Like a click that closes a menu: the window below doesn't receive it.
fn the_click_that_closes_it_reaches_no_other_window(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    let session = &setup.session;
    let (_first, first) = setup.other_window()?;
    let (_second, second) = other_window(session, "Second")?;
    let first = session.window_with(&first.title)?;
    session.open_popover()?;
    session.click_at(first.place.x + 20, first.place.middle().1, MouseButton::Left)?;
    session.no_popover()?;
    wait::until("the keyboard focus on the previous window", || {
        Ok((session.active_window()? == second.id).then_some(()))
    })?;
    stays_closed(session)?;
    assert_eq!(session.active_window()?, second.id);
    Ok(())
}

#[test]
fn a_click_elsewhere_closes_it_and_a_click_on_the_icon_at_the_same_time_does_not_open_it_again() -> Result<()> {
    let setup = Setup::start(xfce())?;
    let session = &setup.session;
    let (_other, elsewhere) = setup.other_window()?;
    session.open_popover()?;
    session.click_at(elsewhere.place.x + 20, elsewhere.place.middle().1, MouseButton::Left)?;
    setup.tray.activate(1200, 15)?;
    session.no_popover()?;
    stays_closed(session)?;

    setup.tray.activate(1200, 15)?;
    session.popover()?;
    Ok(())
}

/// Some hosts send two activations at once for a double click.
fn two_activations_at_once_are_one_click(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    setup.session.open_popover()?;
    setup.session.press(&["Escape"])?;
    setup.session.no_popover()?;
    for _ in 0..2 {
        setup.tray.activate(1250, 15)?;
    }
    setup.session.popover()?;
    stays_open(&setup.session)
}

fn rows_of_the_menu_open_it(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    for row in ["Open", "Settings"] {
        setup.tray.choose(row)?;
        let popover = setup.session.popover()?;
        assert!(setup.session.work_area()?.contains(popover.place), "{popover:?}");
        setup.session.press(&["Escape", "Escape"])?;
        setup.session.no_popover()?;
    }
    Ok(())
}

#[test]
fn opening_it_refreshes_an_old_reading() -> Result<()> {
    let setup = Setup::start(xfce())?;
    let open_and_close = |session: &Session| {
        session.open_popover()?;
        session.press(&["Escape"])?;
        session.no_popover()
    };
    open_and_close(&setup.session)?;
    // The reading is a few seconds old.
    assert_eq!(setup.portal.stats().balance.requests, 1);
    wait::until("the reading to be older than fifteen seconds", || {
        open_and_close(&setup.session)?;
        Ok((setup.portal.stats().balance.requests == 2).then_some(()))
    })
}

fn the_page_refreshes_by_the_keyboard(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    let session = &setup.session;
    let place = session.open_popover()?.place;
    let before = session.picture(place)?;
    setup.portal.put("42.5")?;
    // The controls from the start of the page: settings, refresh.
    session.press(&["Tab", "Tab", "Return"])?;
    setup.tray.tooltip_with("42.50 USD (low)")?;
    wait::until("other pixels in the popover", || Ok((session.picture(place)? != before).then_some(())))
}

fn it_is_not_in_the_list_of_windows(builder: SessionBuilder) -> Result<()> {
    let setup = Setup::start(builder)?;
    let (_other, other) = setup.other_window()?;
    setup.session.open_popover()?;
    let windows = setup.session.windows()?;
    assert_eq!(windows, [other], "and the other one is as large as before");
    Ok(())
}
