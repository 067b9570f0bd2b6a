//! The command line beside the running tray program, on a real desktop: what one changes the other shows, and no token is
//! minted twice (promises P3, P4). Needs the tray program's release build.
#![cfg(target_os = "linux")]

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use desktop_tests::{Account, CLIENT_ID, CLIENT_SECRET, Portal, Result, Session, Tray};

/// A change made at the command line is in the tray within this.
const SOON: Duration = Duration::from_secs(1);

#[test]
fn p3_p4_tray_and_command_line_show_the_same_and_share_one_token() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let login = ["login", "--base-url", portal.base_url(), "--client-id", CLIENT_ID];
    run(&session, &login, &format!("{CLIENT_SECRET}\n"))?;
    let _tray_program = portal.start_program(&session, &["--background"], Account::Typed)?;
    let tray = session.tray()?;
    let normal = tray.tooltip_with("675.24 USD")?;
    assert!(!normal.contains("(low)"), "{normal}");
    // The login's question, and the tray's own at its start.
    portal.wait_for_balance_requests(2)?;

    within_a_second(&tray, "675.24 USD (low)", || run(&session, &["config", "set", "low", "700"], ""))?;
    session.notification_with("balance is low")?;

    portal.put("650.10")?;
    within_a_second(&tray, "650.10 USD (low)", || run(&session, &["status", "--refresh"], ""))?;
    assert_eq!(portal.stats().balance.requests, 3, "the tray took the command line's reading");

    // The other way round: what the tray has read costs the command line nothing.
    portal.put("710.00")?;
    tray.choose("Refresh now")?;
    tray.tooltip_with("710.00 USD")?;
    assert!(run(&session, &["status"], "")?.contains("710.00 USD  normal"));
    assert_eq!(portal.stats().balance.requests, 4);
    assert_eq!(portal.stats().token.requests, 1, "both use the token of the login");
    assert_eq!(session.notifications()?.len(), 1, "one crossing, told once, by the tray");
    Ok(())
}

/// Runs the command line in the session to its end, which has to be good; what it printed.
fn run(session: &Session, arguments: &[&str], input: &str) -> Result<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_partner-balance"));
    command.args(arguments).env_clear().envs(session.environment().iter().map(|(name, value)| (name, value)));
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        // Who needs no input doesn't read it.
        let _ = stdin.write_all(input.as_bytes());
    }
    let output = child.wait_with_output()?;
    anyhow::ensure!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

#[expect(clippy::disallowed_methods, reason = "the clock of the test")]
fn within_a_second(tray: &Tray, told: &str, change: impl FnOnce() -> Result<String>) -> Result<()> {
    let begin = Instant::now();
    change()?;
    tray.tooltip_with(told)?;
    let taken = begin.elapsed();
    assert!(taken < SOON, "{told:?} took {taken:?}");
    Ok(())
}
