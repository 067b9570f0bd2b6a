//! A program and a webhook are told what the desktop is told, by a queue on disk.

use std::collections::BTreeSet;

use partner_balance_core::language::english;
use partner_balance_core::ways_out::{ProgramEnd, SendFailure, Way};

use super::*;

/// A path that can be one of a program on this system.
const PROGRAM: &str = if cfg!(windows) { "C:/bin/tell.exe" } else { "/usr/bin/true" };
const DAY: Duration = Duration::from_hours(24);

/// Adds alert settings to the only account.
async fn set_alerts(test: &TestRunner, lines: &str) {
    let path = test.folder.path().join("settings.toml");
    let before = std::fs::read_to_string(&path).unwrap();
    let before = before.split("\n[accounts.alerts]").next().unwrap();
    std::fs::write(path, format!("{before}\n[accounts.alerts]\n{lines}\n")).unwrap();
    test.send(Input::SettingsWritten).await;
}

/// Connected, with a webhook.
async fn with_webhook() -> TestRunner {
    let test = TestRunner::connected().await;
    set_alerts(&test, "webhook = \"https://hooks.example/planted\"").await;
    test
}

impl TestRunner {
    /// What was sent: ways, kinds, ids.
    fn attempts(&self) -> Vec<(Way, String, String)> {
        let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        let attempts = self.system.attempts.lock().unwrap();
        attempts.iter().map(|(_, way, event)| (*way, text(&event["kind"]), text(&event["id"]))).collect()
    }

    fn kinds(&self) -> Vec<String> {
        self.attempts().into_iter().map(|(_, kind, _)| kind).collect()
    }

    fn ids(&self) -> BTreeSet<String> {
        self.attempts().into_iter().map(|(.., id)| id).collect()
    }

    async fn reads(&self, amount: &'static str) {
        self.system.reply_with(&[Ok(amount)]);
        self.send(Input::Refresh).await;
    }

    fn fail_with(&self, failure: Option<SendFailure>) {
        *self.system.send_failure.lock().unwrap() = failure;
    }

    /// The banner's sentences.
    fn problem(&self) -> Option<String> {
        self.system.view().popover.problem.map(|problem| format!("{} {}", problem.message, problem.hint))
    }

    fn queued(&self) -> i64 {
        let connection = rusqlite::Connection::open(self.folder.path().join(HISTORY)).unwrap();
        connection.query_row("SELECT count(*) FROM outbox", [], |row| row.get(0)).unwrap()
    }
}

fn unreached() -> Option<SendFailure> {
    Some(SendFailure::NotReached("no connection".to_owned()))
}

#[tokio::test(start_paused = true)]
async fn p4_both_ways_are_told_once_what_the_desktop_is_told() {
    let test = TestRunner::connected().await;
    set_alerts(&test, &format!("program = \"{PROGRAM}\"\nwebhook = \"https://hooks.example/\"")).await;
    assert_eq!(test.attempts(), []);
    test.reads("99.50").await;
    let attempts = test.attempts();
    assert_eq!(attempts.iter().map(|(way, ..)| *way).collect::<BTreeSet<_>>(), [Way::Program, Way::Webhook].into());
    assert_eq!((test.kinds(), test.ids().len()), (vec!["low".to_owned(); 2], 1));
    let event = test.system.attempts.lock().unwrap()[0].2.clone();
    assert_eq!(
        (&event["balance"], &event["currency"], &event["account"]),
        (&"99.50".into(), &"USD".into(), &"default".into())
    );
    assert_eq!(event["summary"], test.system.notifications.lock().unwrap()[0].summary);
    assert_eq!((test.queued(), test.problem()), (0, None));
    test.reads("98").await;
    let test = test.restart_later().await;
    test.reads("97").await;
    assert_eq!(test.kinds().len(), 2, "neither repeated");
}

#[tokio::test(start_paused = true)]
async fn p4_a_machine_without_a_notification_server_sends_each_notice_once() {
    let test = with_webhook().await;
    *test.system.is_notification_server_gone.lock().unwrap() = true;
    test.system.reply_with(&[Ok("99")]);
    tokio::time::sleep(Duration::from_hours(12)).await;
    assert_eq!((test.kinds(), test.system.notifications()), (vec!["low".to_owned()], vec![]));
    let test = test.restart_later().await;
    tokio::time::sleep(Duration::from_hours(11)).await;
    assert_eq!(test.kinds(), ["low"]);
    tokio::time::sleep(Duration::from_hours(2)).await;
    assert_eq!(test.kinds(), ["low", "reminder"], "the policy goes on without a desktop");
    test.reads("500").await;
    assert_eq!(test.kinds(), ["low", "reminder", "recovered"]);
    *test.system.is_notification_server_gone.lock().unwrap() = false;
    test.send(Input::NotificationServerAppeared).await;
    assert_eq!(test.system.notifications(), [], "what is no longer true");
}

#[tokio::test(start_paused = true)]
async fn p4_nothing_is_sent_in_quiet_time_and_once_after_it() {
    let test = TestRunner::connected().await;
    // It is 08:00.
    let quiet = "quiet_from = \"07:00\"\nquiet_until = \"10:00\"\nwebhook = \"https://hooks.example/\"";
    set_alerts(&test, quiet).await;
    test.system.reply_with(&[Ok("99")]);
    tokio::time::sleep(Duration::from_mins(110)).await;
    assert_eq!(test.attempts(), []);
    tokio::time::sleep(Duration::from_hours(3)).await;
    assert_eq!(test.kinds(), ["low"]);
    let at = test.system.attempts.lock().unwrap()[0].0;
    assert!(at.abs_diff(Duration::from_hours(2)) < Duration::from_secs(3), "at its end: {at:?}");
}

#[tokio::test(start_paused = true)]
async fn p8_an_event_is_tried_with_the_same_id_across_restarts_until_it_is_taken() {
    let test = with_webhook().await;
    test.fail_with(unreached());
    test.reads("99").await;
    assert_eq!((test.kinds().len(), test.queued()), (1, 1));
    let told = test.problem().unwrap();
    assert!(
        told.starts_with(
            "The webhook of Yeastar Partner Portal has not taken an alert since 23 Nov, 08:00: it can't be reached (no connection)."
        ),
        "{told}"
    );
    assert!(told.contains("It is tried again until 24 Nov, 08:00."), "{told}");
    tokio::time::sleep(Duration::from_secs(31)).await;
    assert_eq!(test.kinds().len(), 2, "after half a minute");
    let test = test.restart_later().await;
    tokio::time::sleep(Duration::from_secs(61)).await;
    assert_eq!(test.kinds().len(), 3, "after a minute");
    test.fail_with(None);
    tokio::time::sleep(Duration::from_secs(121)).await;
    assert_eq!((test.kinds().len(), test.ids().len(), test.queued()), (4, 1, 0));
    assert_eq!(test.problem(), None);
    tokio::time::sleep(Duration::from_hours(20)).await;
    assert_eq!(test.kinds().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn p8_a_program_killed_in_between_sends_again_with_the_same_id() {
    let test = with_webhook().await;
    *test.system.send_delay.lock().unwrap() = Duration::from_secs(10);
    test.reads("99").await;
    // Ended before the answer.
    let test = test.restart_later().await;
    assert_eq!((test.kinds().len(), test.queued()), (2, 1));
    tokio::time::sleep(Duration::from_secs(30)).await;
    assert_eq!((test.kinds().len(), test.ids().len(), test.queued()), (2, 1, 0));
}

#[tokio::test(start_paused = true)]
async fn an_event_is_given_up_after_a_day_and_that_is_told_until_it_is_read() {
    let test = with_webhook().await;
    test.fail_with(Some(SendFailure::Answered(503)));
    test.reads("99").await;
    test.system.reply_with(&[Ok("99")]);
    tokio::time::sleep(DAY - Duration::from_mins(5)).await;
    assert_eq!(test.queued(), 1);
    let attempts = test.kinds().len();
    assert!((25..=40).contains(&attempts), "{attempts}");
    tokio::time::sleep(Duration::from_mins(4)).await;
    test.fail_with(Some(SendFailure::Answered(503)));
    tokio::time::sleep(Duration::from_mins(2)).await;
    let told = test.problem().unwrap();
    assert!(told.contains("has not taken the alert of 23 Nov, 08:00: it answers with HTTP 503."), "{told}");
    let first = test.attempts()[0].2.clone();
    let count = |test: &TestRunner| test.attempts().iter().filter(|(.., id)| *id == first).count();
    let before = count(&test);
    tokio::time::sleep(Duration::from_hours(5)).await;
    assert_eq!(count(&test), before);
    let remedy = Remedy::Dismiss;
    test.page(FromPopover::Remedy { remedy }).await;
    let told = test.problem().unwrap();
    assert!(told.contains("since 24 Nov"), "the reminder still waits: {told}");
    assert!(!told.contains("planted"));
}

#[tokio::test(start_paused = true)]
async fn a_webhook_that_is_gone_and_a_program_that_fails_are_not_tried_again() {
    let program = format!("program = \"{PROGRAM}\"");
    for (lines, failure) in [
        ("webhook = \"https://hooks.example/\"", SendFailure::Gone),
        (program.as_str(), SendFailure::Failed(ProgramEnd::Code(1))),
    ] {
        let test = TestRunner::connected().await;
        set_alerts(&test, lines).await;
        test.fail_with(Some(failure.clone()));
        test.reads("99").await;
        let told = test.problem().unwrap();
        assert!(told.contains(&text::ways_out::reason(&failure, english())), "{told}");
        tokio::time::sleep(Duration::from_hours(20)).await;
        assert_eq!((test.kinds(), test.queued()), (vec!["low".to_owned()], 0));
        test.page(FromPopover::Remedy { remedy: Remedy::Dismiss }).await;
        assert_eq!(test.problem(), None);
    }
}

#[tokio::test(start_paused = true)]
async fn a_program_that_asks_to_be_told_later_is() {
    let test = TestRunner::connected().await;
    set_alerts(&test, &format!("program = \"{PROGRAM}\"")).await;
    test.fail_with(Some(SendFailure::Postponed));
    test.reads("99").await;
    let told = test.problem().unwrap();
    assert!(
        told.starts_with("The program for the alerts of Yeastar Partner Portal has not taken an alert since"),
        "{told}"
    );
    test.fail_with(None);
    tokio::time::sleep(Duration::from_secs(31)).await;
    assert_eq!((test.kinds().len(), test.ids().len(), test.queued(), test.problem()), (2, 1, 0, None));
}

#[tokio::test(start_paused = true)]
async fn the_network_s_return_the_user_and_a_changed_address_try_at_once() {
    let test = with_webhook().await;
    test.fail_with(unreached());
    test.reads("99").await;
    tokio::time::sleep(Duration::from_mins(30)).await;
    let wait_for = |count: usize| assert_eq!(test.kinds().len(), count);
    let before = test.kinds().len();
    test.send(Input::NetworkReturned).await;
    wait_for(before + 1);
    test.page(FromPopover::Remedy { remedy: Remedy::TryAgain }).await;
    wait_for(before + 2);
    test.fail_with(None);
    set_alerts(&test, "webhook = \"https://hooks.example/other\"").await;
    wait_for(before + 3);
    assert_eq!((test.ids().len(), test.queued()), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn p6_a_locked_keychain_is_waited_for_and_told() {
    let test = with_webhook().await;
    // The credential is known from now on.
    test.reads("500").await;
    *test.system.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainLocked);
    test.reads("99").await;
    assert_eq!((test.attempts(), test.queued()), (vec![], 1));
    let told = test.problem().unwrap();
    assert!(told.contains("the keychain is locked"), "{told}");
    *test.system.keychain_fault.lock().unwrap() = None;
    tokio::time::sleep(Duration::from_secs(31)).await;
    assert_eq!((test.kinds(), test.queued(), test.problem()), (vec!["low".to_owned()], 0, None));
    assert_eq!(test.system.webhook_secrets.lock().unwrap().len(), 1, "made at the first use");
}

#[tokio::test(start_paused = true)]
async fn p5_forgetting_an_account_leaves_neither_events_nor_secret_and_ends_what_is_under_way() {
    let test = with_webhook().await;
    test.reads("99").await;
    test.fail_with(unreached());
    test.reads("9").await;
    *test.system.send_delay.lock().unwrap() = Duration::from_hours(1);
    test.send(Input::NetworkReturned).await;
    assert_eq!((test.queued(), test.system.webhook_secrets.lock().unwrap().len()), (1, 1));
    let before = test.kinds().len();
    test.forget().await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    tokio::time::sleep(DAY).await;
    assert_eq!((test.queued(), test.kinds().len(), test.problem()), (0, before, None));
    assert!(test.system.webhook_secrets.lock().unwrap().is_empty());
    assert!(!test.settings().contains("planted"), "{}", test.settings());
}

/// A webhook that was down while the first client's balance became critical.
async fn with_a_waiting_event() -> TestRunner {
    let test = with_webhook().await;
    test.system.reply_to("other", Ok("600"));
    test.fail_with(unreached());
    test.reads("5").await;
    assert_eq!((test.kinds(), test.queued()), (vec!["critical".to_owned()], 1));
    test
}

/// The network is back, and the webhook takes what comes.
async fn nothing_waits(test: &TestRunner) {
    let before = test.kinds().len();
    test.fail_with(None);
    test.send(Input::NetworkReturned).await;
    tokio::time::sleep(DAY).await;
    assert_eq!((test.kinds().len(), test.queued(), test.problem()), (before, 0, None));
}

#[tokio::test(start_paused = true)]
async fn p9_an_event_is_not_sent_for_the_client_that_takes_the_account_s_place() {
    let test = with_a_waiting_event().await;
    // An attempt is under way meanwhile.
    *test.system.send_delay.lock().unwrap() = Duration::from_secs(20);
    test.send(Input::NetworkReturned).await;
    test.connect_as("other").await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    assert_eq!((test.queued(), test.problem()), (0, None));
    *test.system.send_delay.lock().unwrap() = Duration::ZERO;
    nothing_waits(&test).await;
    let test = test.restart_later().await;
    nothing_waits(&test).await;
}

#[tokio::test(start_paused = true)]
async fn p9_an_event_is_not_sent_for_a_client_that_another_process_has_connected() {
    // Known from the disk, or only from the next look.
    for is_on_disk in [true, false] {
        let test = with_a_waiting_event().await;
        let id = AccountId::new(AccountSettings::DEFAULT_ID);
        let credential = Credential::Client { client_id: "other".into(), client_secret: "another".to_owned().into() };
        test.system.put(&id, credential, Some(BaseUrl::default()));
        if is_on_disk {
            let owner = Owner::of_client("other", &BaseUrl::default().to_string());
            History::at(test.folder.path().join(HISTORY)).set_owner(&id, &owner).unwrap();
            test.send(Input::HistoryClosed).await;
        } else {
            test.send(Input::SettingsWritten).await;
            test.send(Input::Refresh).await;
        }
        assert_eq!(test.system.icon(), amount("600"));
        nothing_waits(&test).await;
    }
}

#[tokio::test(start_paused = true)]
async fn p9_an_event_is_not_sent_for_the_environment_s_next_client() {
    let environment = |client_id: &str| {
        let client_secret = SecretString::from("s3cret");
        let credential = Credential::Client { client_id: client_id.to_owned(), client_secret };
        Environment { base_url: None, credential: Some(Ok(credential)) }
    };
    let (system, folder) = (Arc::<FakeSystem>::default(), Arc::new(tempfile::tempdir().unwrap()));
    let settings = "[[accounts]]\nid = \"environment\"\n";
    std::fs::write(folder.path().join("settings.toml"), settings).unwrap();
    let test = TestRunner::start_in(system, folder, environment("id"));
    tokio::time::sleep(Duration::from_secs(2)).await;
    set_alerts(&test, "webhook = \"https://hooks.example/\"").await;
    test.fail_with(unreached());
    test.reads("5").await;
    assert_eq!(test.queued(), 1);
    test.inputs.send(Input::Quit).unwrap();
    test.runner.await.unwrap();
    test.system.reply_with(&[Err(FaultCode::PortalDown)]);
    // Nothing has been read for it yet.
    let test = TestRunner::start_in(test.system, test.folder, environment("other"));
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!((test.kinds().len(), test.queued()), (1, 0));
    test.fail_with(None);
    test.send(Input::NetworkReturned).await;
    assert_eq!(test.kinds().len(), 1);
    test.reads("90").await;
    assert_eq!(test.kinds(), ["critical", "low"], "its own are");
}

#[tokio::test(start_paused = true)]
async fn p4_the_same_client_connected_again_is_still_told_what_waits() {
    let test = with_a_waiting_event().await;
    test.system.reply_to("id", Ok("5"));
    test.connect("another secret").await;
    assert_eq!((test.system.outcome(), test.queued()), (Outcome::Done, 1));
    test.fail_with(None);
    test.send(Input::NetworkReturned).await;
    assert_eq!((test.ids().len(), test.queued(), test.problem()), (1, 0, None));
}

#[tokio::test(start_paused = true)]
async fn a_way_that_is_switched_off_takes_its_events_along() {
    let test = with_webhook().await;
    test.fail_with(unreached());
    test.reads("99").await;
    set_alerts(&test, "webhook = \"\"").await;
    assert_eq!((test.queued(), test.problem()), (0, None));
    let before = test.kinds().len();
    test.fail_with(None);
    test.reads("9").await;
    assert_eq!(test.kinds().len(), before);
    // On again, it is told what comes, not what was.
    set_alerts(&test, "webhook = \"https://hooks.example/\"").await;
    assert_eq!(test.kinds().len(), before);
}

#[tokio::test(start_paused = true)]
async fn p2_a_full_disk_keeps_no_event_back() {
    let test = with_webhook().await;
    test.refuse_writes();
    test.reads("99").await;
    assert_eq!((test.kinds(), test.queued()), (vec!["low".to_owned()], 0));
    test.reads("98").await;
    assert_eq!(test.kinds(), ["low"]);
    test.allow_writes();
    test.reads("97").await;
    let test = test.restart_later().await;
    test.reads("96").await;
    assert_eq!(test.kinds(), ["low"]);
}

#[tokio::test(start_paused = true)]
async fn p3_hidden_amounts_are_in_the_event_and_not_on_the_screen() {
    let test = with_webhook().await;
    let form = SettingsForm { hide_amount: true, ..test.system.view().popover.settings };
    test.save(form).await;
    test.reads("87.65").await;
    let event = test.system.attempts.lock().unwrap()[0].2.clone();
    assert_eq!(event["balance"], "87.65");
    assert!(event["body"].as_str().unwrap().contains("87.65"), "{event}");
    assert!(!test.system.notifications.lock().unwrap()[0].body.contains("87"));
}

#[tokio::test(start_paused = true)]
async fn p6_an_empty_queue_wakes_nothing_up() {
    let test = with_webhook().await;
    test.reads("99").await;
    let before = *test.system.asked.lock().unwrap();
    test.system.views.lock().unwrap().clear();
    tokio::time::sleep(Duration::from_secs(300)).await;
    assert_eq!((*test.system.asked.lock().unwrap(), test.system.views.lock().unwrap().len()), (before, 0));
    assert_eq!(test.kinds().len(), 1);
}
