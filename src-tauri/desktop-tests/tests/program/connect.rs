//! Connecting with the form, and forgetting the account.

use std::path::Path;
use std::time::Duration;

use desktop_tests::{
    Account, CLIENT_ID, CLIENT_SECRET, Keychain, MouseButton, Portal, Process, Program, Result, Session, contains, wait,
};

use crate::form::ConnectForm;

/// A wrong secret, as easily found as the right one.
const MISTYPED: &str = "mistyped4n8cj6s2hw9y";

#[test]
fn p5_a_wrong_secret_is_refused_the_right_one_connects_and_neither_is_left_anywhere() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let program = portal.start_program(&session, &["--background"], Account::Typed)?;
    let tray = session.tray()?;
    tray.tooltip_with("not connected")?;
    let signed_out = tray.icon()?;
    let form = ConnectForm::open(&session)?;
    let first_popover = popover_of(&program)?;

    form.type_client(CLIENT_ID, MISTYPED)?;
    session.press(&["Return"])?;
    portal.wait_for_token_requests(1)?;
    form.refusal()?;
    assert!(is_in_memory_below(&program, MISTYPED)?, "while it stands in the field it is found");
    assert!(session.secrets()?.is_empty(), "nothing is stored before it works");
    assert!(!settings(&session).exists());
    assert_eq!(tray.icon()?, signed_out);

    // Only the secret is typed again: the Client ID is still in its field.
    form.back_to_secret()?;
    form.type_over(CLIENT_SECRET)?;
    session.press(&["Return"])?;
    tray.tooltip_with("675.24 USD")?;
    wait::until("the amount on the icon", || Ok((tray.icon()? != signed_out).then_some(())))?;
    assert_eq!(portal.stats().token.requests, 2);

    wait::until("the end of the process that saw the secret", || Ok((!first_popover.is_running()).then_some(())))?;
    let second_popover = popover_of(&program)?;
    assert_ne!(first_popover.id, second_popover.id);
    session.popover()?;
    assert_stored(&session)?;
    assert_nowhere(&session, &program)
}

#[test]
fn p5_a_refused_secret_is_gone_when_the_form_is_left() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let program = start_refused(&portal, &session)?;
    let form = ConnectForm::open_from_problem(&session)?;
    let first_popover = popover_of(&program)?;
    form.type_client("somebody", MISTYPED)?;
    let asked = portal.stats().token.finished;
    session.press(&["Return"])?;
    portal.wait_for_token_requests(asked + 1)?;
    form.refusal()?;
    assert!(is_in_memory_below(&program, MISTYPED)?, "while it stands in the field it is found");

    // The key for *Back*.
    session.press(&["Escape"])?;
    wait::until("the end of the process that saw the secret", || Ok((!first_popover.is_running()).then_some(())))?;
    assert!(session.shows_popover()?);
    assert_ne!(popover_of(&program)?.id, first_popover.id);
    assert!(!is_in_memory_below(&program, MISTYPED)?);
    Ok(())
}

#[test]
fn p5_a_secret_that_was_only_typed_is_gone_when_the_popover_is_closed() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let program = portal.start_program(&session, &["--background"], Account::Typed)?;
    assert_typed_secret_is_gone_once_closed(&session, &program, &ConnectForm::open(&session)?)
}

#[test]
fn p5_a_secret_that_was_only_typed_for_a_known_account_is_gone_too() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let program = start_refused(&portal, &session)?;
    assert_typed_secret_is_gone_once_closed(&session, &program, &ConnectForm::open_from_problem(&session)?)
}

/// With an account in the keychain whose secret the portal no longer takes.
fn start_refused(portal: &Portal, session: &Session) -> Result<Program> {
    portal.store_account(session, "main", "")?;
    portal.set_client_secret("another");
    let program = portal.start_program(session, &["--background"], Account::Typed)?;
    session.tray()?.tooltip_with("refused the credentials")?;
    Ok(program)
}

fn assert_typed_secret_is_gone_once_closed(session: &Session, program: &Program, form: &ConnectForm) -> Result<()> {
    let popover = popover_of(program)?;
    form.type_client("somebody", MISTYPED)?;
    wait::until("the typed secret in the form's process", || Ok(is_in_memory_below(program, MISTYPED)?.then_some(())))?;
    session.click_icon(MouseButton::Left)?;
    // Well before a hidden popover's linger ends.
    wait::until_within("the end of the process that saw the secret", Duration::from_secs(10), || {
        Ok((!popover.is_running()).then_some(()))
    })?;
    assert!(!is_in_memory_below(program, MISTYPED)?);
    Ok(())
}

#[test]
fn what_was_typed_stays_in_the_form() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let _program = portal.start_program(&session, &["--background"], Account::Typed)?;
    let tray = session.tray()?;
    let form = ConnectForm::open(&session)?;
    form.type_client(CLIENT_ID, MISTYPED)?;
    session.press(&["Return"])?;
    portal.wait_for_token_requests(1)?;
    form.refusal()?;
    // The portal now accepts the secret that was typed; it isn't typed again.
    portal.set_client_secret(MISTYPED);
    form.back_to_secret()?;
    session.press(&["Return"])?;
    tray.tooltip_with("675.24 USD")?;
    Ok(())
}

#[test]
fn a_connected_account_is_there_after_a_restart() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let mut program = connected(&session, &portal)?;
    let minted = portal.stats().minted_by_credentials;
    wait::until("the session token in the keychain", || Ok((stored(&session)?.len() == 2).then_some(())))?;
    program.kill()?;
    drop(program);
    portal.put("300")?;
    let _again = portal.start_program(&session, &["--background"], Account::Typed)?;
    session.tray()?.tooltip_with("300.00 USD")?;
    assert_eq!(portal.stats().minted_by_credentials, minted, "the kept session token is used");
    Ok(())
}

#[test]
fn forgetting_leaves_no_trace() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let program = connected(&session, &portal)?;
    let tray = session.tray()?;
    wait::until("two items in the keychain", || Ok((stored(&session)?.len() == 2).then_some(())))?;
    assert!(std::fs::read_to_string(settings(&session))?.contains("[[accounts]]"));
    assert!(is_in_history(&session, "675.24")?);

    tray.choose("Settings")?;
    session.popover()?;
    // The controls: name, currency, low, critical, interval, language, login, hide, updates, alerts, portal, another account,
    // forget; then the first answer of the question.
    session.press(&["Tab"; 13])?;
    session.press(&["Return"])?;
    session.press(&["Tab", "Return"])?;
    tray.tooltip_with("not connected")?;
    assert!(session.secrets()?.is_empty(), "{:?}", session.secrets()?);
    let text = std::fs::read_to_string(settings(&session))?;
    assert!(!text.contains("[[accounts]]"), "{text}");
    assert!(!is_in_history(&session, "675.24")?);

    let requests = portal.stats().balance.requests;
    drop(program);
    let _again = portal.start_program(&session, &["--background"], Account::Typed)?;
    session.tray()?.tooltip_with("not connected")?;
    assert_eq!(portal.stats().balance.requests, requests);
    Ok(())
}

#[test]
fn a_pasted_token_works_alone() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let _program = portal.start_program(&session, &["--background"], Account::Typed)?;
    let form = ConnectForm::open(&session)?;
    form.type_token(&portal.mint_access_token())?;
    session.press(&["Return"])?;
    session.tray()?.tooltip_with("675.24 USD")?;
    assert_eq!(portal.stats().token.requests, 0);
    Ok(())
}

#[test]
fn the_demo_is_marked_and_leaves_nothing_on_disk() -> Result<()> {
    let session = Session::builder().keychain(Keychain::None).start()?;
    let portal = Portal::start("675.24")?;
    let _program = portal.start_program(&session, &["--background"], Account::Typed)?;
    let form = ConnectForm::open(&session)?;
    form.try_demo()?;
    let tray = session.tray()?;
    tray.tooltip_with("Demo account (demo): 1")?;
    tray.menu_row_with(0, "(demo)")?;
    assert_eq!(portal.stats().connections, 0);
    assert!(!settings(&session).exists());
    Ok(())
}

/// Starts a program and connects its account with the form.
fn connected(session: &Session, portal: &Portal) -> Result<Program> {
    let program = portal.start_program(session, &["--background"], Account::Typed)?;
    let form = ConnectForm::open(session)?;
    form.type_client(CLIENT_ID, CLIENT_SECRET)?;
    session.press(&["Return"])?;
    session.tray()?.tooltip_with("675.24 USD")?;
    session.popover()?;
    session.press(&["Escape"])?;
    session.no_popover()?;
    Ok(program)
}

/// The popover's process, shown or lingering.
fn popover_of(program: &Program) -> Result<Process> {
    wait::until("one popover process", || {
        let is_popover = |process: &Process| process.command_line.get(1).is_some_and(|word| word == "popover");
        let mut found: Vec<Process> = program.processes().into_iter().filter(is_popover).collect();
        anyhow::ensure!(found.len() == 1, "{found:?}");
        Ok(found.pop())
    })
}

fn stored(session: &Session) -> Result<Vec<desktop_tests::StoredSecret>> {
    session.secrets_with(&[("service", "partner-balance")])
}

/// Credential and session token are in the keychain; the settings contain the account and its address only.
fn assert_stored(session: &Session) -> Result<()> {
    let items = wait::until("credential and session token in the keychain", || {
        let items = stored(session)?;
        anyhow::ensure!(items.len() == 2, "{} items", items.len());
        Ok(Some(items))
    })?;
    let with_secret: Vec<_> =
        items.iter().filter(|item| String::from_utf8_lossy(&item.value).contains(CLIENT_SECRET)).collect();
    assert_eq!(with_secret.len(), 1, "only the credential holds the secret");
    assert!(String::from_utf8_lossy(&with_secret[0].value).contains(CLIENT_ID));
    let text = std::fs::read_to_string(settings(session))?;
    assert!(text.contains("[[accounts]]") && text.contains("currency = \"USD\""), "{text}");
    Ok(())
}

/// Neither secret is in a file, a command line or an environment, nor in memory, except in that of the resident program
/// and of the keychain.
fn assert_nowhere(session: &Session, program: &Program) -> Result<()> {
    for secret in [CLIENT_SECRET, MISTYPED] {
        // The keychain's own file is encrypted.
        let files = files_with(&session.home(), secret.as_bytes())?;
        assert!(files.is_empty(), "{files:?}");
    }
    for process in session.processes() {
        match assert_not_in(&process, program) {
            // It ended while it was read: nothing of it is left.
            Err(_) if !process.is_running() => {}
            looked_at => looked_at?,
        }
    }
    Ok(())
}

fn assert_not_in(process: &Process, program: &Program) -> Result<()> {
    let (wide_secret, wide_mistyped) = (wide(CLIENT_SECRET), wide(MISTYPED));
    for secret in [CLIENT_SECRET, MISTYPED] {
        assert!(!process.command_line.iter().any(|word| word.contains(secret)), "{process:?}");
        assert!(!process.environment()?.iter().any(|variable| variable.contains(secret)), "{process:?}");
    }
    let may_hold_secret =
        process.id == program.id() || process.command_line.first().is_some_and(|name| name.contains("gnome-keyring"));
    let secrets = [CLIENT_SECRET.as_bytes(), MISTYPED.as_bytes(), &wide_secret, &wide_mistyped];
    assert_eq!(process.found_in_memory(&secrets)?.filter(|_| !may_hold_secret), None, "in the memory of {process:?}");
    Ok(())
}

/// Whether one of the window's or the web engine's processes has this text in its memory.
fn is_in_memory_below(program: &Program, text: &str) -> Result<bool> {
    for process in program.processes().into_iter().skip(1) {
        if process.found_in_memory(&[text.as_bytes(), &wide(text)])?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The text in UTF-16, as the web engine may store it.
fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// The files below a folder that contain these bytes.
fn files_with(folder: &Path, wanted: &[u8]) -> Result<Vec<std::path::PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() {
            found.extend(files_with(&entry.path(), wanted)?);
        } else if kind.is_file() {
            let bytes = std::fs::read(entry.path()).unwrap_or_default();
            if contains(&bytes, wanted) {
                found.push(entry.path());
            }
        }
    }
    Ok(found)
}

fn settings(session: &Session) -> std::path::PathBuf {
    session.config_home().join("partner-balance/settings.toml")
}

/// Whether one of the history's files contains this text.
fn is_in_history(session: &Session, text: &str) -> Result<bool> {
    let files = files_with(&session.data_home().join("partner-balance"), text.as_bytes())?;
    Ok(!files.is_empty())
}
