//! The virtual desktop itself: what it has, what it leaves out when told to, and that no process outlives it.

use std::process::{Child, Command};

use desktop_tests::{Desktop, Host, Keychain, NotificationServer, Result, Session, Urgency, Xwayland, wait};

#[test]
fn by_default_a_session_has_all_parts() -> Result<()> {
    let session = Session::builder().screen(1024, 600).start()?;
    assert!(session.has_tray_host());
    assert!(session.trays()?.is_empty());
    assert!(session.secrets()?.is_empty());
    assert!(session.notifications()?.is_empty());
    let work_area = wait::until("room for the panel", || {
        let area = session.work_area()?;
        Ok((area.y > 0).then_some(area))
    })?;
    assert_eq!((work_area.width, work_area.height + work_area.y.cast_unsigned()), (1024, 600));
    Ok(())
}

#[test]
fn what_is_left_out_is_missing_until_started() -> Result<()> {
    let builder = Session::builder().host(Host::None).keychain(Keychain::None);
    let mut session = builder.notification_server(NotificationServer::None).start()?;
    assert!(!session.has_tray_host());
    assert!(session.trays()?.is_empty());
    assert!(session.secrets().is_err());
    // Asking for one doesn't start it either.
    assert!(!tool(&session, "dunstify", &["nobody", "listens"])?.0);
    assert!(!tool(&session, "secret-tool", &["lookup", "service", "x"])?.0);

    session.start_panel()?;
    session.start_keychain()?;
    session.start_notification_server()?;
    assert!(session.has_tray_host());
    assert!(session.secrets()?.is_empty());
    assert!(tool(&session, "dunstify", &["somebody", "listens"])?.0);
    assert_eq!(session.notification_with("listens")?.summary, "somebody");
    Ok(())
}

#[test]
fn the_keychain_can_be_locked_and_unlocked() -> Result<()> {
    let session = Session::builder().keychain(Keychain::Locked).start()?;
    assert!(session.secrets_with(&[("service", "x")]).is_ok_and(|found| found.is_empty()));
    session.unlock_keychain()?;
    let store = "printf hidden | secret-tool store --label=shown service x account y";
    assert!(tool(&session, "sh", &["-c", store])?.0);
    let secrets = session.secrets_with(&[("service", "x")])?;
    assert_eq!(secrets.len(), 1);
    assert_eq!((secrets[0].label.as_str(), secrets[0].value.as_slice()), ("shown", b"hidden".as_slice()));
    assert_eq!(secrets[0].attributes["account"], "y");
    session.lock_keychain()?;
    assert!(session.secrets().is_err(), "a locked keychain gives nothing away");
    session.unlock_keychain()?;
    assert_eq!(session.secrets()?.len(), 1);
    Ok(())
}

#[test]
fn notifications_are_seen_answered_and_kept() -> Result<()> {
    let session = Session::builder().start()?;
    let send = ["--urgency=critical", "--appname=teller", "Low balance", "Only 5 left"];
    assert!(tool(&session, "dunstify", &send)?.0);
    let seen = session.notification_with("Low balance")?;
    assert_eq!((seen.body.as_str(), seen.program.as_str()), ("Only 5 left", "teller"));
    assert_eq!(seen.urgency, Urgency::Critical);
    assert_eq!(session.displayed_notifications()?, 1);
    assert!(session.closed_notifications()?.is_empty());

    session.close_notifications()?;
    wait::until("no notification on the screen", || Ok((session.displayed_notifications()? == 0).then_some(())))?;
    assert_eq!(session.closed_notifications()?, session.notifications()?);

    let script = "dunstify --action=default,Open Act now > \"$HOME/answer\"";
    let mut asking = Command::new("sh")
        .args(["-c", script])
        .env_clear()
        .envs(session.environment().iter().map(|(name, value)| (name, value)))
        .spawn()?;
    session.notification_with("Act")?;
    session.act_on_notification()?;
    wait::until("the answer", || {
        let answer = std::fs::read_to_string(session.home().join("answer"))?;
        Ok((answer.trim() == "default").then_some(()))
    })?;
    asking.wait()?;
    Ok(())
}

#[test]
fn actions_of_notifications_are_listed_and_invoked() -> Result<()> {
    let sway = Desktop::Sway { scale: 1, xwayland: Xwayland::Missing };
    for desktop in [Desktop::Xfce, sway] {
        let session = Session::builder().desktop(desktop).start()?;
        let _first = ask(&session, "First", &["default,Open", "later,Not now"])?;
        let mut second = ask(&session, "Second", &["default,Open", "snooze,Snooze 1 day", "snooze-1d,Snooze (1 day)"])?;
        assert_eq!(session.newest_notification()?.summary, "Second");
        wait::until("both on the screen", || Ok((session.displayed_notifications()? == 2).then_some(())))?;

        let notification = session.notification_with("Second")?;
        let actions = session.actions_of(&notification)?;
        let ids: Vec<(&str, &str)> = actions.iter().map(|(id, label)| (id.as_str(), label.as_str())).collect();
        let all = [("default", "Open"), ("snooze", "Snooze 1 day"), ("snooze-1d", "Snooze (1 day)")];
        assert_eq!(ids, all, "{desktop:?}");
        assert!(session.invoke_action(&notification, "later").is_err(), "the first one's, on {desktop:?}");

        session.invoke_action(&notification, "snooze")?;
        wait::until("the answer", || {
            let answer = std::fs::read_to_string(session.home().join("Second"))?;
            Ok((answer.trim() == "snooze").then_some(()))
        })?;
        second.wait()?;
        assert_eq!(std::fs::read_to_string(session.home().join("First"))?, "", "nobody clicked it on {desktop:?}");
    }
    Ok(())
}

/// Shows a notification with actions, each as `id,label`; the chosen one's id goes to a file of its summary's name.
fn ask(session: &Session, summary: &str, actions: &[&str]) -> Result<Child> {
    let script = r#"summary="$1"; shift; exec dunstify "$@" "$summary" > "$HOME/$summary""#;
    let asking = Command::new("sh")
        .args(["-c", script, "sh", summary])
        .args(actions.iter().map(|action| format!("--action={action}")))
        .env_clear()
        .envs(session.environment().iter().map(|(name, value)| (name, value)))
        .spawn()?;
    session.notification_with(summary)?;
    Ok(asking)
}

#[test]
fn windows_mouse_and_keys() -> Result<()> {
    let session = Session::builder().start()?;
    let program =
        desktop_tests::Program::start_at("/usr/bin/xmessage".as_ref(), &session, &["-title", "Hello", "text"], &[])?;
    let window = session.window_with("Hello")?;
    assert!(session.work_area()?.contains(window.place), "{window:?}");
    session.close_window(&window)?;
    wait::until("no window", || Ok((!session.windows()?.iter().any(|w| w.title == "Hello")).then_some(())))?;
    drop(program);
    Ok(())
}

#[test]
fn nothing_outlives_a_session() -> Result<()> {
    let session = Session::builder().start()?;
    let home = session.home();
    // A process that left its group and its parent, as daemons do.
    assert!(tool(&session, "sh", &["-c", "setsid sleep 1000 > /dev/null 2>&1 &"])?.0);
    wait::until("the sleeping process", || {
        Ok(session.processes().into_iter().find(|process| process.command_line == ["sleep", "1000"]))
    })?;
    let processes = session.processes();
    assert!(processes.len() > 6, "{processes:?}");
    drop(session);
    for process in processes {
        wait::until(&format!("the end of {process:?}"), || Ok((!process.is_running()).then_some(())))?;
    }
    assert!(!home.exists());
    Ok(())
}

#[test]
fn nothing_outlives_a_test_that_panics() -> Result<()> {
    let (sender, receiver) = std::sync::mpsc::channel();
    let outcome = std::thread::spawn(move || {
        let session = Session::builder().start();
        let processes = session.as_ref().map_or_else(|_| Vec::new(), Session::processes);
        sender.send(processes).unwrap();
        panic!("on purpose");
    })
    .join();
    assert!(outcome.is_err());
    let processes = receiver.recv()?;
    assert!(processes.len() > 5, "{processes:?}");
    for process in processes {
        wait::until(&format!("the end of {process:?}"), || Ok((!process.is_running()).then_some(())))?;
    }
    Ok(())
}

/// Runs a program in the session; returns whether it succeeded, and its output.
fn tool(session: &Session, program: &str, arguments: &[&str]) -> Result<(bool, String)> {
    let output = Command::new(program)
        .args(arguments)
        .env_clear()
        .envs(session.environment().iter().map(|(name, value)| (name, value)))
        .output()?;
    Ok((output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned()))
}
