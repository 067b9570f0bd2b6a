//! `alerts test` on a desktop with a notification server, alone and with another way out.
#![cfg(target_os = "linux")]

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

#[test]
fn the_program_of_the_settings_is_told_as_well() -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;

    let session = Session::builder().start()?;
    let (program, told) = (session.home().join("tell"), session.home().join("told.json"));
    std::fs::write(&program, format!("#!/bin/sh\ncat > '{}'\n", told.display()))?;
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700))?;
    let folder = session.config_home().join("partner-balance");
    std::fs::create_dir_all(&folder)?;
    let settings =
        format!("[[accounts]]\nid = \"main\"\nname = \"Main\"\nalerts.program = \"{}\"\n", program.display());
    std::fs::write(folder.join("settings.toml"), settings)?;
    let mut command = Command::new(env!("CARGO_BIN_EXE_partner-balance"));
    command.args(["alerts", "test"]).env_clear().envs(session.environment().iter().map(|(name, value)| (name, value)));
    let output = command.output()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let out = String::from_utf8_lossy(&output.stdout);
    assert!(out.starts_with("A test notification is on the screen"), "{out}");
    assert!(out.ends_with("\nThe program of Main has taken the test.\n"), "{out}");
    session.notification_with("this is a test")?;
    let told: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(told)?)?;
    assert_eq!((&told["test"], &told["account"]), (&true.into(), &"main".into()));
    Ok(())
}
