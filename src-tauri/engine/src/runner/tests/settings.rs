//! Accounts, forms and limits that follow the settings and the environment.

use super::late::{of_environment, write_settings};
use super::test_runner::typed;
use super::*;

#[tokio::test(start_paused = true)]
async fn p9_the_environment_s_client_is_not_told_what_another_failed_with() {
    let (second, first) = (("second", Ok("7")), ("first", Ok("5")));
    let refused = ("first", Err(FaultCode::CredentialsRefused));
    for runs in [vec![second, first, refused, second], vec![second, refused, second]] {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let mut system: Arc<FakeSystem> = Arc::default();
        for (client_id, reply) in &runs {
            system.reply_with(&[*reply]);
            system.views.lock().unwrap().clear();
            let test = TestRunner::start_in(system, Arc::clone(&folder), of_environment(client_id));
            tokio::time::sleep(Duration::from_secs(1)).await;
            test.inputs.send(Input::Quit).unwrap();
            test.runner.await.unwrap();
            system = test.system;
        }
        // As the disk remembers it, before the portal has answered.
        let remembered = system.views.lock().unwrap()[0].clone();
        assert_eq!(remembered.tray.icon.text, amount("7"), "{runs:?}");
        assert_eq!(remembered.popover.problem, None, "{runs:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn p9_without_a_usable_environment_nobody_s_reading_is_shown() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let test = TestRunner::start_in(Arc::default(), Arc::clone(&folder), of_environment("first"));
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(test.system.icon(), amount("500"));
    test.inputs.send(Input::Quit).unwrap();
    test.runner.await.unwrap();
    let refused = Fault::new(FaultCode::EnvironmentUnusable, "PARTNER_BALANCE_CLIENT_SECRET is not set.");
    let environment = Environment { base_url: None, credential: Some(Err(refused)) };
    let test = TestRunner::start_in(test.system, folder, environment);
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(test.system.icon(), IconText::Unknown);
    assert_eq!(test.system.view().popover.problem.unwrap().code, FaultCode::EnvironmentUnusable);
}

#[tokio::test(start_paused = true)]
async fn p6_a_change_of_the_settings_asks_nothing_anew_of_the_environment_s_account() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let test = TestRunner::start_in(Arc::default(), folder, of_environment("first"));
    tokio::time::sleep(Duration::from_secs(1)).await;
    test.system.views.lock().unwrap().clear();
    write_settings(&test, |settings| settings.with_account_at(&AccountId::new("other"), None));
    test.send(Input::SettingsWritten).await;
    assert_eq!(*test.system.asked.lock().unwrap(), 1);
    let views = test.system.views.lock().unwrap();
    assert!(views.iter().all(|view| view.tray.icon.text == amount("500")), "{} views", views.len());
}

#[tokio::test(start_paused = true)]
async fn p4_an_account_that_came_with_a_save_of_this_process_is_watched() {
    let test = TestRunner::connected().await;
    let second = AccountId::new("branch");
    let credential = Credential::Client { client_id: "branch".into(), client_secret: "s3cret".to_owned().into() };
    test.system.put(&second, credential, Some(BaseUrl::default()));
    write_settings(&test, |settings| settings.with_account_at(&second, None));
    // Before the tray hears of the file, its own save takes over what stands there.
    let form = SettingsForm { name: "Main".into(), ..test.system.view().popover.settings };
    test.save(form).await;
    test.send(Input::SettingsWritten).await;
    let tooltip = test.system.view().tray.tooltip.to_string();
    assert_eq!(tooltip.matches("500.00 USD").count(), 2, "{tooltip}");
}

#[tokio::test(start_paused = true)]
async fn a_form_of_an_account_that_has_gone_makes_no_new_one() {
    let test = TestRunner::connected().await;
    let (account, settings) = {
        let popover = test.system.view().popover;
        (popover.account.map(|account| account.key), SettingsForm { refresh_minutes: "7".into(), ..popover.settings })
    };
    write_settings(&test, |settings| settings.without_account(&AccountId::new("default")));
    test.send(Input::SettingsWritten).await;
    for account in [account, None] {
        test.page(FromPopover::SaveSettings { id: 5, account, settings: settings.clone() }).await;
        assert_eq!(test.system.outcome(), Outcome::Done);
        assert!(!test.settings().contains("[[accounts]]"), "{}", test.settings());
        assert_eq!(test.system.view().popover.settings.refresh_minutes, "7", "the program's own are saved");
    }
    // Connected by another process since: a form that was nobody's is not this account's.
    write_settings(&test, |settings| settings.with_account_at(&AccountId::new("default"), None));
    test.send(Input::SettingsWritten).await;
    let settings = SettingsForm { low: "1".into(), ..settings };
    test.page(FromPopover::SaveSettings { id: 6, account: None, settings }).await;
    assert_eq!(test.system.view().popover.settings.low, "100");
}

#[tokio::test(start_paused = true)]
async fn p5_the_form_names_the_address_that_a_secret_goes_to() {
    let test = TestRunner::start();
    write_settings(&test, |settings| {
        settings.with_account_at(&AccountId::new("main"), Some(&"https://own.example".parse().unwrap()))
    });
    test.send(Input::SettingsWritten).await;
    let view = test.system.view();
    let account = view.popover.account.unwrap();
    assert_eq!(view.popover.default_base_url, "https://own.example");
    test.system.opened_at.lock().unwrap().clear();
    let credential = typed("id", "s3cret");
    test.page(FromPopover::Connect { id: 2, account: Some(account.key), credential }).await;
    assert_eq!(test.system.opened_at.lock().unwrap().first(), Some(&view.popover.default_base_url));
    test.system.opened_at.lock().unwrap().clear();
    assert_eq!(view.popover.new_base_url, BaseUrl::default().to_string());
    let credential = typed("another", "s3cret");
    test.page(FromPopover::AddAccount { id: 3, name: "Branch".to_owned(), credential }).await;
    assert_eq!(test.system.opened_at.lock().unwrap().first(), Some(&view.popover.new_base_url));
}

#[tokio::test(start_paused = true)]
async fn the_tray_removes_what_is_older_than_the_settings_say() {
    let test = TestRunner::connected().await;
    let now = test.time.now().wall.as_second();
    let mut history = History::at(test.folder.path().join(HISTORY));
    let id = AccountId::new("default");
    let owner = history.account_record(&id, None).unwrap().owner.unwrap();
    for days in [2 * 365 + 3, 2 * 365 - 3] {
        let fetched_at = Timestamp::from_second(now - days * 24 * 3600).unwrap();
        let reading = Reading { amount: days.to_string().parse().unwrap(), fetched_at, request_id: None };
        history.record(&id, &owner, &reading, Duration::from_secs(600), |_| "{}".to_owned()).unwrap();
    }
    assert_eq!(test.runs("default").len(), 3);
    write_settings(&test, |settings| Settings { history: "2 years".parse().unwrap(), ..settings });
    test.send(Input::SettingsWritten).await;
    test.send(Input::Refresh).await;
    let amounts: Vec<_> = test.runs("default").iter().map(|run| run.amount.to_string()).collect();
    assert_eq!(amounts.first(), Some(&"727".to_owned()), "{amounts:?}");
}
