//! The Wayland desktops themselves: what they have, and that the harness can observe and control them.
//!
//! Shown with two small programs: foot, a terminal, and fuzzel, a menu in a layer surface above the windows.

use std::collections::HashMap;

use desktop_tests::{Desktop, Edge, MouseButton, Program, Result, Session, Xwayland, wait};

const SWAY: Desktop = Desktop::Sway { scale: 1, xwayland: Xwayland::Missing };
const SWAY_WITH_X11: Desktop = Desktop::Sway { scale: 1, xwayland: Xwayland::Present };
const DENSE_SWAY: Desktop = Desktop::Sway { scale: 2, xwayland: Xwayland::Present };
const WESTON: Desktop = Desktop::Weston { xwayland: Xwayland::Missing };
const WESTON_WITH_X11: Desktop = Desktop::Weston { xwayland: Xwayland::Present };

#[test]
fn sway_has_a_tray_notifications_and_a_keychain() -> Result<()> {
    let session = Session::builder().desktop(SWAY).start()?;
    assert!(session.has_tray_host());
    assert!(session.secrets()?.is_empty());
    assert!(session.notifications()?.is_empty());
    assert!(session.windows()?.is_empty());
    let area = session.work_area()?;
    assert_eq!((area.y, area.width, area.height), (30, 1280, 770));
    Ok(())
}

#[test]
fn a_dense_sway_with_its_bar_below() -> Result<()> {
    let session = Session::builder().desktop(DENSE_SWAY).panel_edge(Edge::Bottom).screen(1600, 1200).start()?;
    let area = session.work_area()?;
    assert_eq!((area.y, area.width, area.height), (0, 1600, 1200 - 2 * 30));
    Ok(())
}

#[test]
fn programs_get_the_displays_of_their_desktop_and_choose_one_themselves() -> Result<()> {
    let x11 = Desktop::Xfce;
    for (desktop, names) in [
        (x11, vec!["DISPLAY"]),
        (SWAY, vec!["WAYLAND_DISPLAY"]),
        (SWAY_WITH_X11, vec!["DISPLAY", "WAYLAND_DISPLAY"]),
        (WESTON, vec!["WAYLAND_DISPLAY"]),
        (WESTON_WITH_X11, vec!["DISPLAY", "WAYLAND_DISPLAY"]),
    ] {
        let session = Session::builder().desktop(desktop).start()?;
        let variables: HashMap<_, _> = session.environment().iter().cloned().collect();
        for name in ["DISPLAY", "WAYLAND_DISPLAY"] {
            assert_eq!(variables.contains_key(name), names.contains(&name), "{name} on {desktop:?}");
        }
        assert!(!variables.contains_key("GDK_BACKEND"), "{desktop:?}");
        assert_eq!(session.compositor().is_some(), desktop != x11, "{desktop:?}");
    }
    Ok(())
}

#[test]
fn windows_on_sway_are_listed_get_keys_and_are_closed() -> Result<()> {
    for (desktop, size) in [(SWAY, (1280, 800)), (DENSE_SWAY, (1600, 1200))] {
        let session = Session::builder().desktop(desktop).screen(size.0, size.1).start()?;
        let _foot = foot(&session, "One")?;
        let one = session.window_with("One")?;
        assert_eq!(one.place, session.work_area()?, "alone it fills the desktop");
        session.type_text("touch $HOME/typed\n")?;
        wait::until("what was typed", || Ok(session.home().join("typed").exists().then_some(())))?;
        let _other = foot(&session, "Two")?;
        let two = session.window_with("Two")?;
        wait::until("the focus on the new window", || Ok((session.active_window()? == two.id).then_some(())))?;
        let (x, y) = session.window_with("One")?.place.middle();
        session.click_at(x, y, MouseButton::Left)?;
        wait::until("the focus on the clicked one", || Ok((session.active_window()? == one.id).then_some(())))?;
        for window in [one, two] {
            session.close_window(&window)?;
        }
        wait::until("no window", || Ok(session.windows()?.is_empty().then_some(())))?;
    }
    Ok(())
}

#[test]
fn x11_programs_are_windows_of_sway() -> Result<()> {
    let session = Session::builder().desktop(SWAY_WITH_X11).start()?;
    let arguments = ["-title", "Hello", "text"];
    let _program = Program::start_at("/usr/bin/xmessage".as_ref(), &session, &arguments, &[])?;
    let window = session.window_with("Hello")?;
    assert_eq!(window.class, "Xmessage");
    Ok(())
}

#[test]
fn a_layer_surface_is_found_although_it_is_in_no_list() -> Result<()> {
    for (desktop, size) in [(SWAY, (1280, 800)), (DENSE_SWAY, (1600, 1200))] {
        let session = Session::builder().desktop(desktop).screen(size.0, size.1).start()?;
        let _foot = foot(&session, "Below")?;
        let below = session.window_with("Below")?;
        assert!(!session.shows_popover()?);
        let _fuzzel = fuzzel(&session)?;
        // By its colour it counts as a popover, and it has the keyboard focus.
        let layer = session.popover()?;
        assert_eq!(layer.window, None);
        let (x, y) = layer.place.middle();
        let (middle_x, middle_y) = below.place.middle();
        assert!(x.abs_diff(middle_x) < 4 && y.abs_diff(middle_y) < 4, "{layer:?} in the middle of {below:?}");
        session.press(&["Escape"])?;
        session.no_popover()?;
        wait::until("the keyboard focus back on the window", || {
            Ok((session.active_window()? == below.id).then_some(()))
        })?;
    }
    Ok(())
}

#[test]
fn notifications_of_mako_are_seen_answered_and_kept() -> Result<()> {
    let session = Session::builder().desktop(SWAY).start()?;
    let script = "dunstify --urgency=critical --appname=teller --action=default,Open 'Low balance' 'Only 5 left' > \
                  \"$HOME/answer\"";
    let _asking = Program::start_at("/bin/sh".as_ref(), &session, &["-c", script], &[])?;
    let seen = session.notification_with("Low balance")?;
    assert_eq!((seen.body.as_str(), seen.program.as_str()), ("Only 5 left", "teller"));
    assert_eq!(seen.urgency, desktop_tests::Urgency::Critical);
    assert_eq!(session.displayed_notifications()?, 1);
    session.act_on_notification()?;
    wait::until("the answer", || {
        let answer = std::fs::read_to_string(session.home().join("answer"))?;
        Ok((answer.trim() == "default").then_some(()))
    })?;
    wait::until("no notification on the screen", || Ok((session.displayed_notifications()? == 0).then_some(())))?;
    assert_eq!(session.notifications()?, [seen]);
    Ok(())
}

#[test]
fn weston_shows_windows_below_the_panel() -> Result<()> {
    for desktop in [WESTON, WESTON_WITH_X11] {
        let mut session = Session::builder().desktop(desktop).start()?;
        assert!(session.has_tray_host());
        assert!(session.windows().is_err(), "weston lists none");
        let empty = session.picture(session.whole_screen()?)?;
        let program = foot(&session, "Hello")?;
        wait::until("other pixels", || Ok((session.picture(session.whole_screen()?)? != empty).then_some(())))?;
        session.type_text("touch $HOME/typed\n")?;
        wait::until("what was typed", || Ok(session.home().join("typed").exists().then_some(())))?;
        drop(program);
        session.stop_panel()?;
        session.start_panel()?;
    }
    Ok(())
}

#[test]
fn nothing_outlives_a_session_on_wayland() -> Result<()> {
    for desktop in [DENSE_SWAY, WESTON_WITH_X11] {
        let session = Session::builder().desktop(desktop).start()?;
        let home = session.home();
        let processes = session.processes();
        assert!(processes.len() > 5, "{processes:?}");
        drop(session);
        for process in processes {
            wait::until(&format!("the end of {process:?}"), || Ok((!process.is_running()).then_some(())))?;
        }
        assert!(!home.exists());
    }
    Ok(())
}

fn foot(session: &Session, title: &str) -> Result<Program> {
    Program::start_at("/usr/bin/foot".as_ref(), session, &["--title", title, "/bin/sh"], &[])
}

/// Opens a menu in the page's colour in the middle of the screen.
fn fuzzel(session: &Session) -> Result<Program> {
    let look = ["--dmenu", "--background=f3f5f7ff", "--border-width=0", "--border-radius=0", "--prompt="];
    Program::start_at("/usr/bin/fuzzel".as_ref(), session, &look, &[])
}
