//! X11 desktops on which the window under the pointer has the keyboard focus.

use desktop_tests::{Focus, MouseButton, Result, wait};

use crate::desktops::{Setup, stays_closed, stays_open, xfce};

#[test]
fn on_its_way_to_the_popover_the_pointer_may_cross_another_window() -> Result<()> {
    let setup = Setup::start(xfce().focus(Focus::Pointer))?;
    let session = &setup.session;
    let (_other, other) = {
        // No window has the focus until the pointer is over it.
        session.move_pointer(500, 300)?;
        setup.other_window()?
    };
    let popover = session.open_popover()?;
    session.move_pointer(other.place.x + 20, other.place.middle().1)?;
    wait::until("the focus under the pointer", || Ok((session.active_window()? == other.id).then_some(())))?;
    stays_open(session)?;
    session.move_pointer(popover.place.middle().0, popover.place.middle().1)?;
    assert_eq!(session.popover()?, popover);
    stays_open(session)?;

    session.click_at(other.place.x + 20, other.place.middle().1, MouseButton::Left)?;
    session.no_popover()?;
    stays_closed(session)
}
