//! The runner with in-memory ports under paused time: no sockets, no waiting. Settings and history are real files in
//! a folder of the test.

mod accounts;
mod alerts;
mod charts;
mod connecting;
mod desktop;
mod forecasts;
mod language;
mod late;
mod notices;
mod one_client;
mod outside;
mod settings;
mod several;
mod system;
mod test_runner;
mod time;
mod unsaved;
mod updates;
mod ways_out;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::account::{AccountId, Owner, Reading};
use partner_balance_core::alerts::{AlertKind, AlertStep};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::FaultCode;
use partner_balance_core::icon::IconText;
use partner_balance_core::page::SettingsForm;
use secrecy::SecretString;

use super::*;
use crate::history::{AccountRecord, History};
use crate::messages::TypedCredential;
use crate::secrets::Credential;
use system::FakeSystem;
use test_runner::{HISTORY, TestRunner};

fn amount(text: &str) -> IconText {
    IconText::Amount(text.to_owned())
}

#[tokio::test(start_paused = true)]
async fn connecting_tests_first_and_stores_then() {
    let test = TestRunner::start();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(test.system.view().popover.account.is_none());
    test.system.reply_with(&[Err(FaultCode::CredentialsRefused), Ok("675.24")]);
    test.connect("wrong").await;
    let Outcome::Refused { problem: Some(problem), .. } = test.system.outcome() else { panic!() };
    assert_eq!(problem.code, FaultCode::CredentialsRefused);
    assert!(test.system.keychain.lock().unwrap().is_empty() && test.settings().is_empty());
    assert_eq!(*test.system.discarded_forms.lock().unwrap(), 0, "what was typed stays");

    test.connect("right").await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    assert_eq!(test.system.icon(), amount("675"));
    assert_eq!(test.system.keychain.lock().unwrap().len(), 1);
    assert_eq!(test.system.sessions.lock().unwrap().len(), 1);
    assert_eq!(*test.system.discarded_forms.lock().unwrap(), 1);
    assert_eq!(*test.system.asked.lock().unwrap(), 2, "the reading that tested it is the first one");
    let account = test.system.view().popover.account.unwrap();
    assert_eq!(account.connected_as.as_deref(), Some("Connected as partner@example.com"));
    assert!(!test.settings().contains("right"));
}

#[tokio::test(start_paused = true)]
async fn empty_fields_and_bad_addresses_are_told_at_the_field() {
    let test = TestRunner::start();
    let credential = TypedCredential::Client {
        base_url: "http://portal.example".to_owned(),
        client_id: " ".to_owned(),
        client_secret: String::new().into(),
    };
    test.page(FromPopover::Connect { id: 7, account: None, credential }).await;
    let Outcome::Refused { problem: None, fields } = test.system.outcome() else { panic!() };
    let names: Vec<_> = fields.iter().map(|field| field.field.as_str()).collect();
    assert_eq!(names, ["client_id", "client_secret", "base_url"]);
    assert_eq!(*test.system.asked.lock().unwrap(), 0);
}

#[tokio::test(start_paused = true)]
async fn p7_without_a_keychain_the_credential_may_be_kept_for_this_run() {
    let test = TestRunner::start();
    *test.system.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainMissing);
    test.connect("s3cret").await;
    let Outcome::Refused { problem: Some(problem), .. } = test.system.outcome() else { panic!() };
    assert_eq!(problem.remedies, [Remedy::TryAgain, Remedy::KeepForThisRun]);
    test.page(FromPopover::StoreAgain { id: 2 }).await;
    assert!(matches!(test.system.outcome(), Outcome::Refused { .. }));
    test.page(FromPopover::KeepForThisRun { id: 3 }).await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    assert_eq!(test.system.icon(), amount("500"));
    let note = test.system.view().popover.account.unwrap().credential_note.unwrap();
    assert!(note.contains("until the program ends"), "{note}");
    assert!(test.system.keychain.lock().unwrap().is_empty());
    test.forget().await;
    assert_eq!(test.system.outcome(), Outcome::Done);
}

#[tokio::test(start_paused = true)]
async fn p2_a_restart_shows_the_last_reading_before_the_portal_answers() {
    let test = TestRunner::connected().await;
    test.system.reply_with(&[Err(FaultCode::Offline)]);
    test.system.views.lock().unwrap().clear();
    let test = test.restart().await;
    assert_eq!(test.system.views.lock().unwrap()[0].tray.icon.text, amount("500"));
    let view = test.system.view();
    assert_eq!(view.tray.icon.text, amount("500"));
    assert!(view.tray.icon.is_stale);
    assert_eq!(view.popover.problem.unwrap().code, FaultCode::Offline);
}

#[tokio::test(start_paused = true)]
async fn a_day_of_polling_is_gentle_and_never_two_at_once() {
    let test = TestRunner::connected().await;
    let before = *test.system.asked.lock().unwrap();
    tokio::time::sleep(Duration::from_secs(24 * 3600)).await;
    let polls = *test.system.asked.lock().unwrap() - before;
    assert!((137..=152).contains(&polls), "{polls} polls in a day of ten-minute intervals");
    for _ in 0..20 {
        test.inputs.send(Input::Refresh).unwrap();
        test.inputs.send(Input::NetworkReturned).unwrap();
    }
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert_eq!(test.system.under_way.lock().unwrap().1, 1);
}

#[tokio::test(start_paused = true)]
async fn p4_an_alert_is_delivered_once_and_kept_until_taken() {
    let test = TestRunner::connected().await;
    *test.system.is_notification_server_gone.lock().unwrap() = true;
    test.system.reply_with(&[Ok("99.50")]);
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications(), []);
    let test = test.restart().await;
    assert_eq!(test.system.notifications(), []);
    *test.system.is_notification_server_gone.lock().unwrap() = false;
    test.send(Input::NotificationServerAppeared).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
    assert_eq!(test.system.icon(), amount("99"));
    test.send(Input::NotificationServerAppeared).await;
    test.send(Input::Refresh).await;
    let test = test.restart().await;
    assert_eq!(test.system.notifications(), [AlertKind::Low], "neither repeated nor forgotten");
    let notification = test.system.notifications.lock().unwrap()[0].clone();
    assert!(notification.body.starts_with("99.50 USD left"), "{}", notification.body);
}

#[tokio::test(start_paused = true)]
async fn forgetting_leaves_nothing_and_a_late_reply_brings_nothing_back() {
    let test = TestRunner::connected().await;
    test.inputs.send(Input::Refresh).unwrap();
    test.forget().await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    tokio::time::sleep(Duration::from_secs(3600)).await;
    let system = &test.system;
    assert!(system.keychain.lock().unwrap().is_empty());
    assert!(system.sessions.lock().unwrap().is_empty() && system.webhook_secrets.lock().unwrap().is_empty());
    assert!(test.runs("default").is_empty());
    assert!(!test.settings().contains("[[accounts]]"), "{}", test.settings());
    assert!(system.view().popover.account.is_none());
    assert_eq!(system.icon(), IconText::Unknown);
}

#[tokio::test(start_paused = true)]
async fn p5_forgetting_gives_up_a_connection_under_way() {
    let test = TestRunner::connected().await;
    let credential = TypedCredential::Client {
        base_url: String::new(),
        client_id: "other".to_owned(),
        client_secret: "planted".to_owned().into(),
    };
    let account = test.system.view().popover.account.map(|account| account.key);
    test.inputs.send(Input::Page(FromPopover::Connect { id: 8, account, credential })).unwrap();
    test.forget().await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert!(test.system.keychain.lock().unwrap().is_empty());
    assert!(test.system.view().popover.account.is_none());
}

#[tokio::test(start_paused = true)]
async fn p4_another_account_begins_with_a_memory_of_its_own() {
    let test = TestRunner::connected().await;
    test.system.reply_with(&[Ok("80")]);
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
    test.system.reply_with(&[Ok("60")]);
    test.connect_as("other").await;
    assert_eq!(test.system.notifications(), [AlertKind::Low, AlertKind::Low], "told of its first reading at once");
    assert_eq!(test.runs("default").len(), 1);
}

#[tokio::test(start_paused = true)]
async fn p7_a_keychain_unlocked_elsewhere_is_noticed_at_the_next_interval() {
    let test = TestRunner::connected().await;
    *test.system.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainLocked);
    let test = test.restart().await;
    assert_eq!(test.system.view().popover.problem.unwrap().code, FaultCode::KeychainLocked);
    *test.system.keychain_fault.lock().unwrap() = None;
    tokio::time::sleep(Duration::from_secs(11 * 60)).await;
    assert_eq!(test.system.view().popover.problem, None);
}

#[tokio::test(start_paused = true)]
async fn a_keychain_that_refuses_to_forget_loses_nothing() {
    let test = TestRunner::connected().await;
    *test.system.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainLocked);
    test.forget().await;
    assert!(matches!(test.system.outcome(), Outcome::Refused { .. }));
    assert_eq!(test.system.icon(), amount("500"));
    *test.system.keychain_fault.lock().unwrap() = None;
    test.system.reply_with(&[Ok("400")]);
    test.send(Input::Refresh).await;
    assert_eq!(test.system.icon(), amount("400"), "watching goes on");
}

#[tokio::test(start_paused = true)]
async fn p3_hidden_amounts_are_hidden_everywhere() {
    let test = TestRunner::connected().await;
    test.system.reply_with(&[Ok("87.65")]);
    let form = SettingsForm { hide_amount: true, ..test.system.view().popover.settings };
    test.save(form).await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    test.send(Input::Refresh).await;
    let view = test.system.view();
    assert_eq!(view.tray.icon.text, IconText::Hidden);
    let seen = format!("{view:?} {:?}", test.system.notifications.lock().unwrap());
    assert!(!seen.contains("87"), "{seen}");
}

#[tokio::test(start_paused = true)]
async fn settings_are_saved_or_refused_field_by_field() {
    let test = TestRunner::connected().await;
    let form = test.system.view().popover.settings;
    let wrong = SettingsForm { critical: "200".into(), refresh_minutes: "0".into(), ..form.clone() };
    test.save(wrong).await;
    let Outcome::Refused { fields, .. } = test.system.outcome() else { panic!() };
    assert_eq!(fields.len(), 2);
    assert_eq!(test.system.view().popover.settings, form, "nothing is applied by half");
    let raised = SettingsForm { low: "600".into(), name: "Main".into(), ..form };
    test.save(raised).await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    assert_eq!(test.system.notifications(), [AlertKind::Low], "the reading at hand is below the new threshold");
    assert!(test.settings().contains("Main"), "{}", test.settings());
}

#[tokio::test(start_paused = true)]
async fn p2_a_full_disk_is_told_and_watching_goes_on() {
    let test = TestRunner::connected().await;
    *test.system.disk_fault.lock().unwrap() = Some(FaultCode::HistoryUnavailable);
    test.system.reply_with(&[Ok("321")]);
    test.send(Input::Refresh).await;
    assert_eq!(test.system.icon(), amount("321"));
    let problem = test.system.view().popover.problem.unwrap();
    assert_eq!(problem.code, FaultCode::HistoryUnavailable);
    *test.system.disk_fault.lock().unwrap() = None;
    test.send(Input::Refresh).await;
    assert_eq!(test.system.view().popover.problem, None);
}

#[tokio::test(start_paused = true)]
async fn p2_a_disk_that_can_only_be_read_is_told_until_it_is_written_again() {
    let test = TestRunner::connected().await;
    let problem = |test: &TestRunner| test.system.view().popover.problem.map(|problem| problem.code);
    test.refuse_writes();
    test.system.reply_with(&[Ok("321")]);
    test.send(Input::Refresh).await;
    assert_eq!((test.system.icon(), problem(&test)), (amount("321"), Some(FaultCode::HistoryUnavailable)));
    // What the program itself has opened and closed is no news; the same credentials again read and write.
    test.send(Input::HistoryClosed).await;
    assert_eq!(problem(&test), Some(FaultCode::HistoryUnavailable));
    test.system.views.lock().unwrap().clear();
    test.connect("s3cret").await;
    let told: Vec<_> = test.system.views.lock().unwrap().iter().map(|view| view.popover.problem.is_some()).collect();
    assert!(!told.contains(&false), "{told:?}");
    // The demo's readings are in memory, where there is always room.
    test.page(FromPopover::TryDemo { id: 2 }).await;
    assert!(test.system.view().popover.account.unwrap().is_demo);
    assert_eq!(problem(&test), Some(FaultCode::HistoryUnavailable));
    test.allow_writes();
    test.send(Input::Refresh).await;
    assert_eq!(problem(&test), None);
    assert_eq!(test.runs("default").last().map(|run| run.amount.to_string()), Some("321".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn the_environment_goes_above_the_keychain_and_is_never_stored() {
    let test = TestRunner::connected().await;
    let TestRunner { system, inputs, folder, runner, .. } = test;
    inputs.send(Input::Quit).unwrap();
    runner.await.unwrap();
    let credential = Credential::Token { access_token: SecretString::from("from-environment") };
    let environment = Environment { base_url: None, credential: Some(Ok(credential)) };
    system.reply_with(&[Ok("7")]);
    let test = TestRunner::start_in(system, folder, environment);
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(test.system.icon(), amount("7"));
    let account = test.system.view().popover.account.unwrap();
    assert!(account.is_from_environment);
    assert!(!test.settings().contains("environment"));
    assert_eq!(test.system.keychain.lock().unwrap().len(), 1, "only the connected account's");
}

#[tokio::test(start_paused = true)]
async fn p1_the_balance_of_the_environment_s_last_client_is_not_shown_for_the_next() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let mut system: Arc<FakeSystem> = Arc::default();
    for (client_id, reply, shown) in [
        ("first", Ok("7"), amount("7")),
        ("second", Err(FaultCode::Offline), IconText::Unknown),
        ("first", Err(FaultCode::Offline), amount("7")),
    ] {
        let client_secret = SecretString::from("s3cret");
        let credential = Credential::Client { client_id: client_id.to_owned(), client_secret };
        system.reply_with(&[reply]);
        let environment = Environment { base_url: None, credential: Some(Ok(credential)) };
        let test = TestRunner::start_in(system, Arc::clone(&folder), environment);
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(test.system.icon(), shown, "{client_id}");
        test.inputs.send(Input::Quit).unwrap();
        test.runner.await.unwrap();
        system = test.system;
    }
}

#[tokio::test(start_paused = true)]
async fn the_environment_s_address_is_used_and_shown_but_never_stored() {
    let environment = Environment { base_url: Some("https://proxy.example".parse().unwrap()), credential: None };
    let test = TestRunner::start_in(Arc::default(), Arc::new(tempfile::tempdir().unwrap()), environment);
    test.connect("s3cret").await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    assert_eq!(*test.system.opened_at.lock().unwrap(), ["https://proxy.example"]);
    assert_eq!(test.system.view().popover.default_base_url, "https://proxy.example");
    assert!(!test.settings().contains("proxy.example"), "{}", test.settings());
}

#[tokio::test(start_paused = true)]
async fn the_demo_is_marked_and_leaves_no_trace() {
    let test = TestRunner::start();
    test.page(FromPopover::TryDemo { id: 1 }).await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    let view = test.system.view();
    assert!(view.popover.account.unwrap().is_demo);
    assert!(view.tray.tooltip.title.contains("(demo)"), "{}", view.tray.tooltip);
    assert!(test.runs("demo").is_empty() && test.system.keychain.lock().unwrap().is_empty());
    let form = SettingsForm { low: "1000".into(), ..view.popover.settings };
    test.save(form).await;
    assert_eq!(test.system.view().popover.settings.low, "1000");
    assert!(!test.settings().contains("demo"), "{}", test.settings());
    test.forget().await;
    assert!(test.system.view().popover.account.is_none());
}

#[tokio::test(start_paused = true)]
async fn p6_an_unchanged_view_is_not_shown_again_and_ages_only_while_seen() {
    let test = TestRunner::connected().await;
    test.system.views.lock().unwrap().clear();
    tokio::time::sleep(Duration::from_secs(300)).await;
    assert_eq!(test.system.views.lock().unwrap().len(), 0, "nobody looks");
    test.send(Input::PopoverOpened).await;
    test.system.views.lock().unwrap().clear();
    tokio::time::sleep(Duration::from_secs(125)).await;
    let ages: Vec<_> =
        test.system.views.lock().unwrap().iter().map(|view| view.popover.balance.age_text.clone()).collect();
    assert_eq!(ages, ["Updated 1 minute ago", "Updated 2 minutes ago"]);
}

#[tokio::test(start_paused = true)]
async fn p6_another_time_zone_is_followed_by_the_next_refresh_without_a_wake_up() {
    let test = TestRunner::connected().await;
    let tooltip = || test.system.views.lock().unwrap().last().unwrap().tray.tooltip.to_string();
    assert!(tooltip().contains("23 Nov, 08:00"), "{}", tooltip());
    test.time.travel(TimeZone::fixed(jiff::tz::offset(9)));
    test.send(Input::Refresh).await;
    assert!(tooltip().contains("23 Nov, 17:00"), "{}", tooltip());
}
