//! From `login` to `logout` with a real keychain: what is stored, what is shared, what is left.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

mod in_session;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::thread::JoinHandle;

use desktop_tests::{CLIENT_ID, CLIENT_SECRET, Keychain, Portal, Result, Session};

use in_session::{Ended, run_with};

impl Ended {
    fn shown(&self) -> String {
        format!("{}-- messages\n{}", self.out, self.err)
    }
}

fn run(session: &Session, arguments: &[&str], input: &str) -> Result<Ended> {
    run_with(session, arguments, input, &[])
}

#[test]
fn login_status_logout() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let login = ["login", "--base-url", portal.base_url(), "--client-id", CLIENT_ID, "--name", "Branch office"];
    let connected = run(&session, &login, &format!("{CLIENT_SECRET}\n"))?;
    assert_eq!(connected.code, Some(0), "{}", connected.err);
    assert!(connected.out.starts_with("Branch office  675.24 USD  normal"), "{}", connected.out);
    insta::assert_snapshot!("login", connected.shown());
    assert_eq!(session.secrets_with(&[("service", "partner-balance")])?.len(), 2, "credential and session");

    for _ in 0..3 {
        let status = run(&session, &["status", "--refresh"], "")?;
        assert_eq!((status.code, status.err.as_str()), (Some(0), ""));
        assert!(status.out.starts_with("Branch office  675.24 USD"), "{}", status.out);
    }
    assert_eq!(portal.stats().token.requests, 1, "the session is shared, nothing is minted again");
    let accounts = run(&session, &["accounts", "--json"], "")?;
    assert!(accounts.out.contains("\"credential\":\"keychain\",\"kind\":\"client\""), "{}", accounts.out);

    let bundle = session.home().join("bundle.txt");
    let doctor = run(&session, &["doctor", "--bundle", &bundle.display().to_string()], "")?;
    assert_eq!(doctor.code, Some(0), "{}", doctor.out);
    for line in ["ok       keychain", "ok       tray", "ok       notifications", "ok       account"] {
        assert!(doctor.out.contains(line), "{}", doctor.out);
    }
    let text = std::fs::read_to_string(bundle)?;
    assert!(!text.contains(CLIENT_SECRET) && !text.contains(CLIENT_ID), "{text}");

    let forgotten = run(&session, &["logout"], "")?;
    assert_eq!(forgotten.code, Some(0), "{}", forgotten.err);
    insta::assert_snapshot!("logout", forgotten.shown());
    assert_eq!(session.secrets_with(&[("service", "partner-balance")])?, []);
    let status = run(&session, &["status"], "")?;
    assert!(status.code == Some(1) && status.err.contains("No account"), "{}{}", status.out, status.err);
    Ok(())
}

#[test]
fn p7_a_locked_keychain_is_told_at_once_where_nobody_can_unlock_it() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let login = ["login", "--base-url", portal.base_url(), "--client-id", CLIENT_ID];
    assert_eq!(run(&session, &login, &format!("{CLIENT_SECRET}\n"))?.code, Some(0));
    session.lock_keychain()?;
    let status = run(&session, &["status", "--refresh"], "")?;
    assert_eq!(status.code, Some(1));
    assert!(status.out.contains("675.24 USD") && status.out.contains("The keychain is locked."), "{}", status.out);
    let check = run(&session, &["check", "--max-age", "0s"], "")?;
    assert_eq!(check.code, Some(3), "{}", check.out);
    Ok(())
}

#[test]
fn p7_without_a_keychain_nothing_is_stored() -> Result<()> {
    let session = Session::builder().keychain(Keychain::None).start()?;
    let portal = Portal::start("675.24")?;
    let login = ["login", "--base-url", portal.base_url(), "--client-id", CLIENT_ID];
    let refused = run(&session, &login, &format!("{CLIENT_SECRET}\n"))?;
    assert!(refused.code == Some(1) && refused.err.contains("No keychain is running"), "{}", refused.err);
    assert!(!session.config_home().join("partner-balance/settings.toml").exists());
    Ok(())
}

#[test]
fn p5_p9_another_address_in_settings_or_environment_sees_nothing() -> Result<()> {
    let session = Session::builder().start()?;
    let (portal, other) = (Portal::start("675.24")?, Portal::start("1.00")?);
    let login = ["login", "--base-url", portal.base_url(), "--client-id", CLIENT_ID];
    assert_eq!(run(&session, &login, &format!("{CLIENT_SECRET}\n"))?.code, Some(0));

    let elsewhere = [("PARTNER_BALANCE_BASE_URL", other.base_url())];
    let status = run_with(&session, &["status", "--refresh", "--json"], "", &elsewhere)?;
    assert!(status.code == Some(1) && status.out.contains("\"code\":\"address_changed\""), "{}", status.out);
    for arguments in [&["check", "--max-age", "0s"][..], &["metrics", "--max-age", "0s"], &["doctor"]] {
        let ended = run_with(&session, arguments, "", &elsewhere)?;
        assert!(!ended.out.contains("1.00 USD"), "{arguments:?}: {}", ended.out);
    }

    let file = session.config_home().join("partner-balance/settings.toml");
    let settings = std::fs::read_to_string(&file)?.replace(portal.base_url(), other.base_url());
    std::fs::write(&file, settings)?;
    let status = run(&session, &["status", "--refresh"], "")?;
    assert_eq!(status.code, Some(1));
    assert!(
        status.out.contains("address was changed") && status.err.contains("partner-balance login"),
        "{}",
        status.out
    );
    let stats = other.stats();
    // `doctor` looks whether anybody is there, without credentials.
    assert_eq!((stats.token.requests, stats.balance.requests), (0, 1));

    // Connected again, it is used there.
    let login = ["login", "--base-url", other.base_url(), "--client-id", CLIENT_ID];
    assert_eq!(run(&session, &login, &format!("{CLIENT_SECRET}\n"))?.code, Some(0));
    assert!(run(&session, &["status", "--refresh"], "")?.out.contains("1.00 USD"));
    Ok(())
}

#[test]
fn p7_doctor_asks_nobody_about_a_locked_keychain() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let login = ["login", "--base-url", portal.base_url(), "--client-id", CLIENT_ID];
    assert_eq!(run(&session, &login, &format!("{CLIENT_SECRET}\n"))?.code, Some(0));
    session.lock_keychain()?;
    let doctor = run(&session, &["doctor"], "")?;
    assert_eq!(doctor.code, Some(1));
    assert!(doctor.out.contains("problem  keychain       The keychain is locked."), "{}", doctor.out);
    assert!(doctor.out.contains("problem  account"), "{}", doctor.out);
    Ok(())
}

/// Takes one message on loopback and answers with this status. The address to send to, and what was received.
fn receiver(status: &'static str) -> Result<(String, JoinHandle<std::io::Result<String>>)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}/planted?sig=planted", listener.local_addr()?);
    let received = std::thread::spawn(move || {
        let (stream, _) = listener.accept()?;
        let mut reader = BufReader::new(&stream);
        let (mut message, mut length) = (String::new(), 0);
        loop {
            let begin = message.len();
            reader.read_line(&mut message)?;
            let line = message[begin..].trim_end().to_lowercase();
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
            if line.is_empty() {
                break;
            }
        }
        reader.by_ref().take(length).read_to_string(&mut message)?;
        write!(&stream, "HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")?;
        Ok(message)
    });
    Ok((address, received))
}

#[test]
fn p5_the_secret_of_a_webhook_is_shown_renewed_and_used() -> Result<()> {
    let session = Session::builder().start()?;
    let folder = session.config_home().join("partner-balance");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("settings.toml"), "[[accounts]]\nid = \"main\"\nname = \"Main\"\n")?;
    let show = |more: &[&str]| -> Result<String> {
        let ended = run(&session, &[&["alerts", "webhook-secret"], more].concat(), "")?;
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
        let digits = ended.out.strip_suffix('\n').unwrap().to_owned();
        assert!(digits.len() == 64 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()), "{}", ended.out);
        let stored = session.secrets_with(&[("service", "partner-balance")])?;
        assert!(stored.len() == 1 && stored[0].value == digits.as_bytes(), "what is shown is what signs");
        Ok(digits)
    };
    let first = show(&[])?;
    assert_eq!(show(&[])?, first);
    let renewed = show(&["--new"])?;
    assert_ne!(renewed, first);

    for (status, code, outcome) in [
        ("204 No Content", 0, "The webhook of Main has taken the test."),
        ("503 Service Unavailable", 1, "The webhook of Main has not taken the test: it answers with HTTP 503."),
    ] {
        let (address, received) = receiver(status)?;
        assert_eq!(run(&session, &["config", "set", "webhook", &address], "")?.code, Some(0));
        let ended = run(&session, &["alerts", "test"], "")?;
        assert!(ended.code == Some(code) && ended.shown().contains(outcome), "{}", ended.shown());
        assert!(!ended.shown().contains("planted"), "{}", ended.shown());
        let message = received.join().unwrap()?;
        assert!(message.starts_with("POST /planted?sig=planted HTTP/1.1"), "{message}");
        assert!(
            message.contains("x-partner-balance-signature: sha256=") && message.contains("\"test\":true"),
            "{message}"
        );
    }
    assert_eq!(show(&[])?, renewed, "a test makes no new one");

    session.lock_keychain()?;
    for arguments in [&["alerts", "webhook-secret"][..], &["alerts", "webhook-secret", "--new"]] {
        let ended = run(&session, arguments, "")?;
        assert_eq!((ended.code, ended.out.as_str()), (Some(1), ""));
        assert!(ended.err.contains("The keychain is locked."), "{}", ended.err);
    }
    let ended = run(&session, &["alerts", "test"], "")?;
    let sentence = "The webhook of Main has not taken the test: the keychain is locked.";
    assert!(ended.code == Some(1) && ended.err.contains(sentence), "{}", ended.err);
    session.unlock_keychain()?;
    assert_eq!(show(&[])?, renewed);
    Ok(())
}
