//! Keychains that are missing, locked, or come later (promise P7).

use desktop_tests::{Account, CLIENT_ID, CLIENT_SECRET, Keychain, Portal, Result, Session, wait};

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
    tray.tooltip_with("Not connected")?;
    // Try again, keep for this run only.
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
    // Try again.
    session.press(&["Tab", "Return"])?;
    session.tray()?.tooltip_with("675.24 USD")?;
    assert!(!session.secrets_with(&[("service", "partner-balance")])?.is_empty());
    assert_eq!(portal.stats().token.requests, 1, "what was tested is not tested again");
    Ok(())
}

#[test]
fn p7_a_locked_keychain_is_told_and_opened_works() -> Result<()> {
    let session = Session::builder().keychain(Keychain::Locked).start()?;
    let portal = Portal::start("675.24")?;
    let _program = portal.start_program(&session, &["--background"], Account::Typed)?;
    let form = ConnectForm::open(&session)?;
    form.type_client(CLIENT_ID, CLIENT_SECRET)?;
    session.press(&["Return"])?;
    portal.wait_for_balance_requests(1)?;
    // The keychain asks for its password; nobody answers, and after a while the form says so.
    form.refusal()?;
    session.unlock_keychain()?;
    assert!(session.secrets_with(&[("service", "partner-balance")])?.is_empty());
    form.press_remedy(1)?;
    session.tray()?.tooltip_with("675.24 USD")?;
    wait::until("the credential in the keychain", || {
        Ok((!session.secrets_with(&[("service", "partner-balance")])?.is_empty()).then_some(()))
    })
}
