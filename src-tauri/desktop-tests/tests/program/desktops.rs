//! The desktops that scenarios run on, and the set-up that most of them start with.

use std::time::Duration;

use desktop_tests::{
    Account, Desktop, Picture, Portal, Program, Rectangle, Result, Session, SessionBuilder, Tray, Xwayland, wait,
};

/// X11.
pub fn xfce() -> SessionBuilder {
    Session::builder()
}

/// Wayland with layer surfaces, without X11.
pub fn sway() -> SessionBuilder {
    Session::builder().desktop(Desktop::Sway { scale: 1, xwayland: Xwayland::Missing })
}

/// Wayland with layer surfaces, two screen pixels per logical one, with X11. As many logical pixels as a small laptop
/// has.
pub fn dense_sway() -> SessionBuilder {
    Session::builder().desktop(Desktop::Sway { scale: 2, xwayland: Xwayland::Present }).screen(2000, 1600)
}

/// Wayland without layer surfaces.
pub fn weston() -> SessionBuilder {
    Session::builder().desktop(Desktop::Weston { xwayland: Xwayland::Missing })
}

/// Wayland without layer surfaces, with X11.
pub fn weston_with_x11() -> SessionBuilder {
    Session::builder().desktop(Desktop::Weston { xwayland: Xwayland::Present })
}

/// Makes a test of each scenario on each desktop.
macro_rules! on_desktops {
    ($($scenario:ident on $($desktop:ident),+;)+) => {
        $(mod $scenario {
            $(#[test]
            fn $desktop() -> desktop_tests::Result<()> {
                super::$scenario(crate::desktops::$desktop())
            })+
        })+
    };
}
pub(crate) use on_desktops;

/// A session with the program, whose tray shows a reading.
pub struct Setup {
    pub tray: Tray,
    pub program: Program,
    pub portal: Portal,
    pub session: Session,
}

impl Setup {
    /// Starts session, portal and program; the program is started as at login.
    pub fn start(builder: SessionBuilder) -> Result<Self> {
        let session = builder.start()?;
        let portal = Portal::start("675.24")?;
        let program = portal.start_program(&session, &["--background"], Account::Environment)?;
        let tray = session.tray()?;
        tray.tooltip_with("675.24 USD")?;
        Ok(Self { tray, program, portal, session })
    }

    /// Starts the program a second time, as a user who wants to see it, and waits for the end of that process.
    pub fn start_again(&self) -> Result<()> {
        let mut second = self.portal.start_program(&self.session, &[], Account::Environment)?;
        assert!(second.wait_for_end()?.success());
        Ok(())
    }

    /// Opens another program's window and waits for it.
    pub fn other_window(&self) -> Result<(Program, desktop_tests::Window)> {
        other_window(&self.session, "Elsewhere")
    }
}

/// Opens a window of another program: foot, which fills the free area of sway's desktop, or xmessage.
pub fn other_window(session: &Session, title: &str) -> Result<(Program, desktop_tests::Window)> {
    let program = if session.desktop() == Desktop::Xfce {
        let arguments = ["-title", title, "-geometry", "500x300+300+200", "text"];
        Program::start_at("/usr/bin/xmessage".as_ref(), session, &arguments, &[])?
    } else {
        Program::start_at("/usr/bin/foot".as_ref(), session, &["--title", title, "/bin/sh"], &[])?
    };
    let window = session.window_with(title)?;
    wait::until("the focus on the other window", || Ok((session.active_window()? == window.id).then_some(())))?;
    Ok((program, window))
}

/// Checks for longer than the program treats two clicks as one.
pub fn stays_closed(session: &Session) -> Result<()> {
    wait::throughout("no popover", Duration::from_millis(800), || Ok(!session.shows_popover()?))
}

/// Checks for long enough that a user would notice a closed popover.
pub fn stays_open(session: &Session) -> Result<()> {
    wait::throughout("a popover", Duration::from_millis(800), || session.shows_popover())
}

/// The pixels of a place once they no longer change.
pub fn stable_picture(session: &Session, place: Rectangle) -> Result<Picture> {
    let mut last = None;
    let mut looks = 0;
    wait::until("a stable picture", || {
        let picture = session.picture(place)?;
        looks = if last.as_ref() == Some(&picture) { looks + 1 } else { 0 };
        last = Some(picture.clone());
        Ok((looks == 15).then_some(picture))
    })
}
