//! The runner with in-memory ports under paused time: no sockets, no waiting; settings and history on a disk of the test's.

mod accounts;
mod desktop;
mod outside;
mod world;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::account::{AccountId, Owner, Reading};
use partner_balance_core::alerts::AlertStep;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::FaultCode;
use partner_balance_core::icon::IconText;
use partner_balance_core::page::SettingsForm;
use secrecy::SecretString;

use super::*;
use crate::history::History;
use crate::messages::TypedCredential;
use crate::secrets::Credential;
use world::{HISTORY, Stage, World};

fn amount(text: &str) -> IconText {
    IconText::Amount(text.to_owned())
}

#[tokio::test(start_paused = true)]
async fn connecting_tests_first_and_stores_then() {
    let stage = Stage::start();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(stage.world.view().popover.account.is_none());
    stage.world.reply_with(&[Err(FaultCode::CredentialsRefused), Ok("675.24")]);
    stage.connect("wrong").await;
    let Outcome::Refused { problem: Some(problem), .. } = stage.world.outcome() else { panic!() };
    assert_eq!(problem.code, FaultCode::CredentialsRefused);
    assert!(stage.world.keychain.lock().unwrap().is_empty() && stage.settings().is_empty());
    assert_eq!(*stage.world.discarded_forms.lock().unwrap(), 0, "what was typed stays");

    stage.connect("right").await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    assert_eq!(stage.world.icon(), amount("675"));
    assert_eq!(stage.world.keychain.lock().unwrap().len(), 1);
    assert_eq!(stage.world.sessions.lock().unwrap().len(), 1);
    assert_eq!(*stage.world.discarded_forms.lock().unwrap(), 1);
    assert_eq!(*stage.world.asked.lock().unwrap(), 2, "the reading that tested it is the first one");
    let account = stage.world.view().popover.account.unwrap();
    assert_eq!(account.connected_as.as_deref(), Some("Connected as partner@example.com"));
    assert!(!stage.settings().contains("right"));
}

#[tokio::test(start_paused = true)]
async fn empty_fields_and_bad_addresses_are_told_at_the_field() {
    let stage = Stage::start();
    let credential = TypedCredential::Client {
        base_url: "http://portal.example".to_owned(),
        client_id: " ".to_owned(),
        client_secret: String::new().into(),
    };
    stage.page(FromPopover::Connect { id: 7, account: None, credential }).await;
    let Outcome::Refused { problem: None, fields } = stage.world.outcome() else { panic!() };
    let names: Vec<_> = fields.iter().map(|field| field.field.as_str()).collect();
    assert_eq!(names, ["client_id", "client_secret", "base_url"]);
    assert_eq!(*stage.world.asked.lock().unwrap(), 0);
}

#[tokio::test(start_paused = true)]
async fn p7_without_a_keychain_the_credential_may_be_kept_for_this_run() {
    let stage = Stage::start();
    *stage.world.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainMissing);
    stage.connect("s3cret").await;
    let Outcome::Refused { problem: Some(problem), .. } = stage.world.outcome() else { panic!() };
    assert_eq!(problem.remedies, [Remedy::TryAgain, Remedy::KeepForThisRun]);
    stage.page(FromPopover::StoreAgain { id: 2 }).await;
    assert!(matches!(stage.world.outcome(), Outcome::Refused { .. }));
    stage.page(FromPopover::KeepForThisRun { id: 3 }).await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    assert_eq!(stage.world.icon(), amount("500"));
    let note = stage.world.view().popover.account.unwrap().credential_note.unwrap();
    assert!(note.contains("until the program ends"), "{note}");
    assert!(stage.world.keychain.lock().unwrap().is_empty());
    stage.forget().await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
}

#[tokio::test(start_paused = true)]
async fn p2_a_restart_shows_the_last_reading_before_the_portal_answers() {
    let stage = Stage::connected().await;
    stage.world.reply_with(&[Err(FaultCode::Offline)]);
    stage.world.views.lock().unwrap().clear();
    let stage = stage.restart().await;
    assert_eq!(stage.world.views.lock().unwrap()[0].tray.icon.text, amount("500"));
    let view = stage.world.view();
    assert_eq!(view.tray.icon.text, amount("500"));
    assert!(view.tray.icon.is_stale);
    assert_eq!(view.popover.problem.unwrap().code, FaultCode::Offline);
}

#[tokio::test(start_paused = true)]
async fn a_day_of_polling_is_gentle_and_never_two_at_once() {
    let stage = Stage::connected().await;
    let before = *stage.world.asked.lock().unwrap();
    tokio::time::sleep(Duration::from_secs(24 * 3600)).await;
    let polls = *stage.world.asked.lock().unwrap() - before;
    assert!((137..=152).contains(&polls), "{polls} polls in a day of ten-minute intervals");
    for _ in 0..20 {
        stage.inputs.send(Input::Refresh).unwrap();
        stage.inputs.send(Input::NetworkReturned).unwrap();
    }
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert_eq!(stage.world.under_way.lock().unwrap().1, 1);
}

#[tokio::test(start_paused = true)]
async fn p4_an_alert_is_delivered_once_and_kept_until_taken() {
    let stage = Stage::connected().await;
    *stage.world.is_notification_server_gone.lock().unwrap() = true;
    stage.world.reply_with(&[Ok("99.50")]);
    stage.send(Input::Refresh).await;
    assert_eq!(stage.world.notifications(), []);
    let stage = stage.restart().await;
    assert_eq!(stage.world.notifications(), []);
    *stage.world.is_notification_server_gone.lock().unwrap() = false;
    stage.send(Input::NotificationServerAppeared).await;
    assert_eq!(stage.world.notifications(), [Threshold::Low]);
    assert_eq!(stage.world.icon(), amount("99"));
    stage.send(Input::NotificationServerAppeared).await;
    stage.send(Input::Refresh).await;
    let stage = stage.restart().await;
    assert_eq!(stage.world.notifications(), [Threshold::Low], "neither repeated nor forgotten");
    let notification = stage.world.notifications.lock().unwrap()[0].clone();
    assert!(notification.body.starts_with("99.50 USD left"), "{}", notification.body);
}

#[tokio::test(start_paused = true)]
async fn forgetting_leaves_nothing_and_a_late_reply_brings_nothing_back() {
    let stage = Stage::connected().await;
    stage.inputs.send(Input::Refresh).unwrap();
    stage.forget().await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    tokio::time::sleep(Duration::from_secs(3600)).await;
    let world = &stage.world;
    assert!(world.keychain.lock().unwrap().is_empty());
    assert!(world.sessions.lock().unwrap().is_empty());
    assert!(stage.runs("default").is_empty());
    assert!(!stage.settings().contains("[[accounts]]"), "{}", stage.settings());
    assert!(world.view().popover.account.is_none());
    assert_eq!(world.icon(), IconText::Unknown);
}

#[tokio::test(start_paused = true)]
async fn p5_forgetting_gives_up_a_connection_under_way() {
    let stage = Stage::connected().await;
    let credential = TypedCredential::Client {
        base_url: String::new(),
        client_id: "other".to_owned(),
        client_secret: "planted".to_owned().into(),
    };
    let account = stage.world.view().popover.account.map(|account| account.key);
    stage.inputs.send(Input::Page(FromPopover::Connect { id: 8, account, credential })).unwrap();
    stage.forget().await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert!(stage.world.keychain.lock().unwrap().is_empty());
    assert!(stage.world.view().popover.account.is_none());
}

#[tokio::test(start_paused = true)]
async fn p4_another_account_begins_with_a_memory_of_its_own() {
    let stage = Stage::connected().await;
    stage.world.reply_with(&[Ok("80")]);
    stage.send(Input::Refresh).await;
    assert_eq!(stage.world.notifications(), [Threshold::Low]);
    stage.world.reply_with(&[Ok("60")]);
    stage.connect_as("other").await;
    assert_eq!(stage.world.notifications(), [Threshold::Low, Threshold::Low], "told of its first reading at once");
    assert_eq!(stage.runs("default").len(), 1);
}

#[tokio::test(start_paused = true)]
async fn p7_a_keychain_unlocked_elsewhere_is_noticed_at_the_next_interval() {
    let stage = Stage::connected().await;
    *stage.world.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainLocked);
    let stage = stage.restart().await;
    assert_eq!(stage.world.view().popover.problem.unwrap().code, FaultCode::KeychainLocked);
    *stage.world.keychain_fault.lock().unwrap() = None;
    tokio::time::sleep(Duration::from_secs(11 * 60)).await;
    assert_eq!(stage.world.view().popover.problem, None);
}

#[tokio::test(start_paused = true)]
async fn a_keychain_that_refuses_to_forget_loses_nothing() {
    let stage = Stage::connected().await;
    *stage.world.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainLocked);
    stage.forget().await;
    assert!(matches!(stage.world.outcome(), Outcome::Refused { .. }));
    assert_eq!(stage.world.icon(), amount("500"));
    *stage.world.keychain_fault.lock().unwrap() = None;
    stage.world.reply_with(&[Ok("400")]);
    stage.send(Input::Refresh).await;
    assert_eq!(stage.world.icon(), amount("400"), "watching goes on");
}

#[tokio::test(start_paused = true)]
async fn p3_hidden_amounts_are_hidden_everywhere() {
    let stage = Stage::connected().await;
    stage.world.reply_with(&[Ok("87.65")]);
    let form = SettingsForm { hide_amount: true, ..stage.world.view().popover.settings };
    stage.save(form).await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    stage.send(Input::Refresh).await;
    let view = stage.world.view();
    assert_eq!(view.tray.icon.text, IconText::Hidden);
    let seen = format!("{view:?} {:?}", stage.world.notifications.lock().unwrap());
    assert!(!seen.contains("87"), "{seen}");
}

#[tokio::test(start_paused = true)]
async fn settings_are_saved_or_refused_field_by_field() {
    let stage = Stage::connected().await;
    let form = stage.world.view().popover.settings;
    let wrong = SettingsForm { critical: "200".into(), refresh_minutes: "0".into(), ..form.clone() };
    stage.save(wrong).await;
    let Outcome::Refused { fields, .. } = stage.world.outcome() else { panic!() };
    assert_eq!(fields.len(), 2);
    assert_eq!(stage.world.view().popover.settings, form, "nothing is applied by half");
    let raised = SettingsForm { low: "600".into(), name: "Main".into(), ..form };
    stage.save(raised).await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    assert_eq!(stage.world.notifications(), [Threshold::Low], "the reading at hand is below the new threshold");
    assert!(stage.settings().contains("Main"), "{}", stage.settings());
}

#[tokio::test(start_paused = true)]
async fn p2_a_full_disk_is_told_and_watching_goes_on() {
    let stage = Stage::connected().await;
    *stage.world.disk_fault.lock().unwrap() = Some(FaultCode::HistoryUnavailable);
    stage.world.reply_with(&[Ok("321")]);
    stage.send(Input::Refresh).await;
    assert_eq!(stage.world.icon(), amount("321"));
    let problem = stage.world.view().popover.problem.unwrap();
    assert_eq!(problem.code, FaultCode::HistoryUnavailable);
    *stage.world.disk_fault.lock().unwrap() = None;
    stage.send(Input::Refresh).await;
    assert_eq!(stage.world.view().popover.problem, None);
}

#[tokio::test(start_paused = true)]
async fn the_environment_goes_above_the_keychain_and_is_never_stored() {
    let stage = Stage::connected().await;
    let Stage { world, inputs, folder, runner, .. } = stage;
    inputs.send(Input::Quit).unwrap();
    runner.await.unwrap();
    let credential = Credential::Token { access_token: SecretString::from("from-environment") };
    let environment = Environment { base_url: None, credential: Some(Ok(credential)) };
    world.reply_with(&[Ok("7")]);
    let stage = Stage::start_in(world, folder, environment);
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(stage.world.icon(), amount("7"));
    let account = stage.world.view().popover.account.unwrap();
    assert!(account.is_from_environment);
    assert!(!stage.settings().contains("environment"));
    assert_eq!(stage.world.keychain.lock().unwrap().len(), 1, "only the connected account's");
}

#[tokio::test(start_paused = true)]
async fn p1_the_balance_of_the_environment_s_last_client_is_not_shown_for_the_next() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let mut world: Arc<World> = Arc::default();
    for (client_id, reply, shown) in [
        ("first", Ok("7"), amount("7")),
        ("second", Err(FaultCode::Offline), IconText::Unknown),
        ("first", Err(FaultCode::Offline), amount("7")),
    ] {
        let client_secret = SecretString::from("s3cret");
        let credential = Credential::Client { client_id: client_id.to_owned(), client_secret };
        world.reply_with(&[reply]);
        let environment = Environment { base_url: None, credential: Some(Ok(credential)) };
        let stage = Stage::start_in(world, Arc::clone(&folder), environment);
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(stage.world.icon(), shown, "{client_id}");
        stage.inputs.send(Input::Quit).unwrap();
        stage.runner.await.unwrap();
        world = stage.world;
    }
}

#[tokio::test(start_paused = true)]
async fn the_environment_s_address_is_used_and_shown_but_never_stored() {
    let environment = Environment { base_url: Some("https://proxy.example".parse().unwrap()), credential: None };
    let stage = Stage::start_in(Arc::default(), Arc::new(tempfile::tempdir().unwrap()), environment);
    stage.connect("s3cret").await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    assert_eq!(*stage.world.opened_at.lock().unwrap(), ["https://proxy.example"]);
    assert_eq!(stage.world.view().popover.default_base_url, "https://proxy.example");
    assert!(!stage.settings().contains("proxy.example"), "{}", stage.settings());
}

#[tokio::test(start_paused = true)]
async fn the_demo_is_marked_and_leaves_no_trace() {
    let stage = Stage::start();
    stage.page(FromPopover::TryDemo { id: 1 }).await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    let view = stage.world.view();
    assert!(view.popover.account.unwrap().is_demo);
    assert!(view.tray.tooltip.title.contains("(demo)"), "{}", view.tray.tooltip);
    assert!(stage.runs("demo").is_empty() && stage.world.keychain.lock().unwrap().is_empty());
    let form = SettingsForm { low: "1000".into(), ..view.popover.settings };
    stage.save(form).await;
    assert_eq!(stage.world.view().popover.settings.low, "1000");
    assert!(!stage.settings().contains("demo"), "{}", stage.settings());
    stage.forget().await;
    assert!(stage.world.view().popover.account.is_none());
}

#[tokio::test(start_paused = true)]
async fn p6_an_unchanged_view_is_not_shown_again_and_ages_only_while_seen() {
    let stage = Stage::connected().await;
    stage.world.views.lock().unwrap().clear();
    tokio::time::sleep(Duration::from_secs(300)).await;
    assert_eq!(stage.world.views.lock().unwrap().len(), 0, "nobody looks");
    stage.send(Input::PopoverOpened).await;
    stage.world.views.lock().unwrap().clear();
    tokio::time::sleep(Duration::from_secs(125)).await;
    let ages: Vec<_> =
        stage.world.views.lock().unwrap().iter().map(|view| view.popover.balance.age_text.clone()).collect();
    assert_eq!(ages, ["Updated 1 minute ago", "Updated 2 minutes ago"]);
}

#[tokio::test(start_paused = true)]
async fn p6_another_time_zone_is_followed_by_the_next_refresh_without_a_wake_up() {
    let stage = Stage::connected().await;
    let tooltip = || stage.world.views.lock().unwrap().last().unwrap().tray.tooltip.to_string();
    assert!(tooltip().contains("23 Nov 08:00"), "{}", tooltip());
    stage.time.travel(TimeZone::fixed(jiff::tz::offset(9)));
    stage.send(Input::Refresh).await;
    assert!(tooltip().contains("23 Nov 17:00"), "{}", tooltip());
}
