//! Keychains that are missing, locked, or started later (promise P7).

use std::time::Duration;

use desktop_tests::{Account, CLIENT_ID, CLIENT_SECRET, Keychain, Portal, Result, Session, Window, wait};

use crate::form::ConnectForm;

#[test]
fn p7_without_a_keychain_the_credential_can_be_kept_for_this_run() -> Result<()> {
    let session = Session::builder().keychain(Keychain::None).start()?;
    let portal = Portal::start("675.24")?;
    let program = portal.start_program(&session, &["--background"], Account::Typed)?;
    let form = ConnectForm::open(&session)?;
    form.type_client(CLIENT_ID, CLIENT_SECRET)?;
    session.press(&["Return"])?;
    form.refusal()?;
    let tray = session.tray()?;
    tray.tooltip_with("not connected")?;
    // The buttons are *Try again* and *Keep for this run only*.
    form.press_remedy(2)?;
    tray.tooltip_with("675.24 USD")?;
    portal.put("600")?;
    tray.choose("Refresh now")?;
    tray.tooltip_with("600.00 USD")?;

    drop(program);
    let _again = portal.start_program(&session, &["--background"], Account::Typed)?;
    let tooltip = session.tray()?.tooltip_with("keychain")?;
    assert!(tooltip.contains("600.00 USD"), "the reading is remembered, the credential is not: {tooltip}");
    Ok(())
}

#[test]
fn p7_a_keychain_that_comes_takes_the_credential() -> Result<()> {
    let mut session = Session::builder().keychain(Keychain::None).start()?;
    let portal = Portal::start("675.24")?;
    let _program = portal.start_program(&session, &["--background"], Account::Typed)?;
    let form = ConnectForm::open(&session)?;
    form.type_client(CLIENT_ID, CLIENT_SECRET)?;
    session.press(&["Return"])?;
    form.refusal()?;
    drop(form);
    session.start_keychain()?;
    // Presses *Try again*.
    session.press(&["Tab", "Return"])?;
    session.tray()?.tooltip_with("675.24 USD")?;
    assert!(!session.secrets_with(&[("service", "partner-balance")])?.is_empty());
    assert_eq!(portal.stats().token.requests, 1, "what was tested is not tested again");
    Ok(())
}

#[test]
fn p7_a_locked_keychain_asks_for_its_password_and_then_takes_the_credential() -> Result<()> {
    let session = Session::builder().keychain(Keychain::Locked).start()?;
    let portal = Portal::start("675.24")?;
    let _program = portal.start_program(&session, &["--background"], Account::Typed)?;
    let form = ConnectForm::open(&session)?;
    form.type_client(CLIENT_ID, CLIENT_SECRET)?;
    session.press(&["Return"])?;
    let prompt = prompt(&session)?;
    assert!(session.shows_popover()?, "the form stays while the keychain asks");
    session.type_text(Session::KEYCHAIN_PASSWORD)?;
    session.press(&["Return"])?;
    session.tray()?.tooltip_with("675.24 USD")?;
    // The keychain may answer before its prompt has closed.
    wait::until("the end of the keychain's prompt", || {
        let is_asking = session.windows()?.iter().any(|window| window.id == prompt.id && window.is_visible);
        Ok((!is_asking).then_some(()))
    })?;
    assert!(!session.secrets_with(&[("service", "partner-balance")])?.is_empty());
    Ok(())
}

#[test]
fn p7_a_keychain_left_locked_is_reported_and_the_credential_can_be_kept_for_this_run() -> Result<()> {
    let session = Session::builder().keychain(Keychain::Locked).start()?;
    let portal = Portal::start("675.24")?;
    let _program = portal.start_program(&session, &["--background"], Account::Typed)?;
    let form = ConnectForm::open(&session)?;
    form.type_client(CLIENT_ID, CLIENT_SECRET)?;
    session.press(&["Return"])?;
    let prompt = prompt(&session)?;
    wait::until_within("the end of the keychain's prompt", Duration::from_secs(15), || {
        let is_asking = session.windows()?.iter().any(|window| window.id == prompt.id && window.is_visible);
        // From the password to the cancel button. Keys that are sent before the prompt is drawn are lost.
        if is_asking {
            session.press(&["Tab", "Return"])?;
        }
        // The refusal may be painted before the prompt has released the pointer.
        Ok((!is_asking && form.is_refused()?).then_some(()))
    })?;
    // Presses *Keep for this run only*. No window has the focus after the prompt has closed, so the mouse is used.
    form.click_last_remedy()?;
    session.tray()?.tooltip_with("675.24 USD")?;
    session.unlock_keychain()?;
    assert!(session.secrets_with(&[("service", "partner-balance")])?.is_empty());
    Ok(())
}

/// Waits until the keychain's prompt is shown and has the keyboard focus.
fn prompt(session: &Session) -> Result<Window> {
    let prompt = session.window_with("Unlock")?;
    wait::until("the keyboard focus on the keychain's prompt", || {
        Ok((session.active_window()? == prompt.id).then_some(()))
    })?;
    Ok(prompt)
}
