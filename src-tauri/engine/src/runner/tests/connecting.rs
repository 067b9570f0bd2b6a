//! Credentials that are typed: for which account they are, the form that is left meanwhile, and those kept for this run.

use super::late::of_environment;
use super::test_runner::typed;
use super::*;

const A_WHILE: Duration = Duration::from_secs(30);

fn first() -> AccountId {
    AccountSettings::new_id()
}

/// The Client IDs in the keychain, with their accounts.
fn keychain(test: &TestRunner) -> Vec<(String, String)> {
    let items = test.system.keychain.lock().unwrap();
    let client = |credential: &Credential| match credential {
        Credential::Client { client_id, .. } => client_id.clone(),
        Credential::Token { .. } => String::new(),
    };
    items.iter().map(|(id, stored)| (id.as_str().to_owned(), client(&stored.credential))).collect()
}

fn pair(account: &str, client: &str) -> (String, String) {
    (account.to_owned(), client.to_owned())
}

fn connect(client: &str) -> FromPopover {
    FromPopover::Connect { id: 8, account: Some(AccountKey::Stored(first())), credential: typed(client, "another") }
}

#[tokio::test(start_paused = true)]
async fn p5_what_is_typed_for_an_account_that_takes_none_replaces_no_other_s() {
    let test = TestRunner::connected().await;
    let TestRunner { system, inputs, folder, runner, .. } = test;
    inputs.send(Input::Quit).unwrap();
    runner.await.unwrap();
    system.reply_to("other", Err(FaultCode::CredentialsRefused));
    let test = TestRunner::start_in(system, folder, of_environment("other"));
    tokio::time::sleep(Duration::from_secs(1)).await;
    let view = test.system.view().popover;
    assert_eq!(view.problem.unwrap().remedies, [Remedy::OpenPortal, Remedy::TryAgain]);
    let asked = test.system.asked_at.lock().unwrap().len();
    for key in [view.account.unwrap().key, AccountKey::Demo] {
        test.page(FromPopover::Connect { id: 8, account: Some(key), credential: typed("third", "s") }).await;
        assert!(matches!(test.system.outcome(), Outcome::Refused { problem: Some(_), .. }));
    }
    assert_eq!((keychain(&test), test.system.asked_at.lock().unwrap().len()), (vec![pair("default", "id")], asked));
}

#[tokio::test(start_paused = true)]
async fn p5_leaving_the_form_ends_a_test_and_a_hidden_popover_does_not() {
    for (input, is_ended) in [(Input::Page(FromPopover::FormLeft), true), (Input::PopoverClosed, false)] {
        let test = TestRunner::connected().await;
        test.system.takes.lock().unwrap().insert("other".to_owned(), A_WHILE);
        test.page(connect("other")).await;
        test.send(input).await;
        tokio::time::sleep(A_WHILE * 2).await;
        assert_eq!(keychain(&test), [pair("default", if is_ended { "id" } else { "other" })]);
        assert_eq!(matches!(test.system.outcome(), Outcome::Refused { .. }), is_ended);
    }
    let test = TestRunner::connected().await;
    test.system.takes.lock().unwrap().insert("other".to_owned(), A_WHILE);
    let add = FromPopover::AddAccount { id: 9, name: "Branch".to_owned(), credential: typed("other", "s") };
    test.page(add).await;
    test.page(FromPopover::FormLeft).await;
    tokio::time::sleep(A_WHILE * 2).await;
    assert_eq!(keychain(&test), [pair("default", "id")]);
    assert!(!test.settings().contains("Branch") && test.system.view().popover.accounts.is_none());
}

#[tokio::test(start_paused = true)]
async fn p5_a_tested_secret_that_the_keychain_refused_goes_with_the_form() {
    let test = TestRunner::connected().await;
    *test.system.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainLocked);
    test.page(connect("other")).await;
    test.page(FromPopover::FormLeft).await;
    *test.system.keychain_fault.lock().unwrap() = None;
    for message in [FromPopover::StoreAgain { id: 9 }, FromPopover::KeepForThisRun { id: 10 }] {
        test.page(message).await;
        assert!(matches!(test.system.outcome(), Outcome::Refused { .. }));
    }
    assert_eq!(keychain(&test), [pair("default", "id")]);
}

/// Kept for this run, with a keychain that can be read from now on.
async fn kept() -> TestRunner {
    let test = TestRunner::start();
    *test.system.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainLocked);
    test.connect("s3cret").await;
    test.page(FromPopover::KeepForThisRun { id: 3 }).await;
    *test.system.keychain_fault.lock().unwrap() = None;
    assert!(is_kept(&test));
    test
}

fn is_kept(test: &TestRunner) -> bool {
    test.system.view().popover.account.unwrap().credential_note.is_some()
}

/// As `login` does: the keychain, the settings, the history.
async fn log_in(test: &TestRunner, client: &str, secret: &str) {
    put(test, client, secret);
    test.send(Input::SettingsWritten).await;
    let owner = Owner::of_client(client, &BaseUrl::default().to_string());
    History::at(test.folder.path().join(HISTORY)).set_owner(&first(), &owner).unwrap();
    test.send(Input::HistoryClosed).await;
}

fn put(test: &TestRunner, client: &str, secret: &str) {
    let credential = Credential::Client { client_id: client.to_owned(), client_secret: secret.to_owned().into() };
    test.system.put(&first(), credential, Some(BaseUrl::default()));
}

#[tokio::test(start_paused = true)]
async fn p7_a_credential_kept_for_this_run_gives_way_to_one_that_another_process_stores() {
    for (client, shown) in [("id", "500"), ("other", "42")] {
        let test = kept().await;
        test.system.reply_to("other", Ok("42"));
        log_in(&test, client, "s3cret").await;
        assert_eq!((is_kept(&test), test.system.icon()), (false, amount(shown)), "{client}");
    }
}

#[tokio::test(start_paused = true)]
async fn p9_a_credential_kept_for_this_run_stays_while_the_keychain_has_an_older_one_unless_it_is_refused() {
    for (client, secret) in [("id", "before"), ("older", "s3cret")] {
        let test = kept().await;
        put(&test, client, secret);
        test.send(Input::SettingsWritten).await;
        test.send(Input::HistoryClosed).await;
        assert!(is_kept(&test), "{client}");
        test.system.reply_to("id", Err(FaultCode::CredentialsRefused));
        test.system.reply_to("older", Ok("42"));
        test.send(Input::Refresh).await;
        assert!(!is_kept(&test), "{client}");
    }
}
