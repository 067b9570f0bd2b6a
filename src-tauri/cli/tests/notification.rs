//! `alerts test` on a desktop with a notification server.

use std::process::Command;

use desktop_tests::{Result, Session};

#[test]
fn the_test_notification_is_shown() -> Result<()> {
    let session = Session::builder().start()?;
    let mut command = Command::new(env!("CARGO_BIN_EXE_partner-balance"));
    command.args(["alerts", "test"]).env_clear().envs(session.environment().iter().map(|(name, value)| (name, value)));
    let output = command.output()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let shown = session.notification_with("this is a test")?;
    assert!(shown.body.contains("Nothing has happened."), "{shown:?}");
    assert_eq!(session.notifications()?.len(), 1);
    Ok(())
}
