//! What the page and the menu ask about alerts: snoozes with their end, settings, their preview, a test notification.

use partner_balance_core::alerts::SnoozeChoice;
use partner_balance_core::menu::{Command, MenuRow};
use partner_balance_core::money::Amount;
use partner_balance_core::page::{AlertForm, SnoozeView};

use super::*;

fn key(test: &TestRunner) -> AccountKey {
    test.system.view().popover.account.unwrap().key
}

/// Connected, low, and told so.
async fn low() -> TestRunner {
    let test = TestRunner::connected().await;
    test.system.reply_with(&[Ok("80")]);
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
    test
}

impl TestRunner {
    fn snooze_view(&self) -> SnoozeView {
        self.system.view().popover.alerts.snooze
    }

    fn has_in_menu(&self, wanted: Command) -> bool {
        let rows = self.system.view().tray.menu;
        rows.iter().any(|row| matches!(row, MenuRow::Choice { command, .. } if *command == wanted))
    }

    fn alert_form(&self) -> AlertForm {
        self.system.view().popover.alerts.form
    }

    async fn save_alerts(&self, alerts: AlertForm) -> Outcome {
        let account = key(self);
        self.page(FromPopover::SaveAlerts { id: 30, account, alerts }).await;
        self.system.outcome()
    }

    /// Asks without waiting for the answer.
    fn ask_for_preview(&self, id: u32, alerts: AlertForm) {
        self.ask_for_preview_of(key(self), id, alerts);
    }

    fn ask_for_preview_of(&self, account: AccountKey, id: u32, alerts: AlertForm) {
        self.inputs.send(Input::Page(FromPopover::PreviewAlerts { id, account, alerts })).unwrap();
    }

    /// The answers in words to the requests for previews, in the order they came.
    fn sentences(&self) -> Vec<(u32, String)> {
        let outcomes = self.system.outcomes.lock().unwrap();
        let sentence = |(id, outcome): &(u32, Outcome)| match outcome {
            Outcome::Sentence { text } => Some((*id, text.clone())),
            Outcome::Done | Outcome::Chart { .. } | Outcome::Exported { .. } | Outcome::Refused { .. } => None,
        };
        outcomes.iter().filter_map(sentence).collect()
    }
}

#[tokio::test(start_paused = true)]
async fn p4_a_snooze_from_the_popover_holds_reminders_back_until_it_ends_or_is_ended() {
    let test = low().await;
    assert_eq!(test.snooze_view(), SnoozeView::Offered);
    let account = key(&test);
    test.page(FromPopover::Snooze { account: account.clone(), choice: SnoozeChoice::UntilToppedUp }).await;
    assert_eq!(test.snooze_view(), SnoozeView::InForce { text: "Alerts snoozed until topped up".to_owned() });
    assert!(test.has_in_menu(Command::EndSnooze) && !test.has_in_menu(Command::SnoozeDay));
    tokio::time::sleep(Duration::from_secs(3 * 24 * 3600)).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low], "no reminder");
    test.page(FromPopover::EndSnooze { account: account.clone() }).await;
    assert_eq!(test.snooze_view(), SnoozeView::Offered);
    assert_eq!(test.system.notifications(), [AlertKind::Low, AlertKind::Reminder], "the reminder that was due");
    test.page(FromPopover::Snooze { account, choice: SnoozeChoice::Day }).await;
    let test = test.restart().await;
    assert!(matches!(test.snooze_view(), SnoozeView::InForce { .. }), "a restart doesn't end it");
}

#[tokio::test(start_paused = true)]
async fn p4_a_snooze_from_the_menu_is_the_displayed_account_s() {
    let test = low().await;
    assert!(test.has_in_menu(Command::SnoozeDay) && test.has_in_menu(Command::SnoozeUntilToppedUp));
    test.send(Input::Snooze { account: None, request: Some(SnoozeChoice::Day.into()) }).await;
    assert!(matches!(test.snooze_view(), SnoozeView::InForce { .. }));
    assert!(test.has_in_menu(Command::ShowSnooze));
    test.send(Input::Snooze { account: None, request: None }).await;
    assert_eq!(test.snooze_view(), SnoozeView::Offered);
    assert!(test.has_in_menu(Command::SnoozeDay) && !test.has_in_menu(Command::ShowSnooze));
}

#[tokio::test(start_paused = true)]
async fn p4_the_end_of_a_snooze_is_shown_when_it_comes() {
    let test = TestRunner::connected().await;
    // Nothing else happens: the portal is asked once a day, nothing is due at the end.
    test.save(SettingsForm { refresh_minutes: "1440".into(), ..test.system.view().popover.settings }).await;
    test.send(Input::Refresh).await;
    let request = SnoozeRequest::For(jiff::SignedDuration::from_mins(90));
    test.send(Input::Snooze { account: None, request: Some(request) }).await;
    let views = || test.system.views.lock().unwrap().len();
    let before = views();
    tokio::time::sleep(Duration::from_secs(90 * 60 - 5)).await;
    assert!(matches!(test.snooze_view(), SnoozeView::InForce { .. }));
    assert_eq!(views(), before, "P6: nothing changes until then");
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert_eq!(test.snooze_view(), SnoozeView::NotOffered);
    assert_eq!(views(), before + 1);
}

#[tokio::test(start_paused = true)]
async fn p4_a_notice_offers_its_snoozes_and_one_that_has_none_does_not() {
    let test = low().await;
    test.system.reply_with(&[Ok("500")]);
    test.send(Input::Refresh).await;
    let sent = test.system.notifications.lock().unwrap();
    let offered: Vec<_> = sent.iter().map(|notice| (notice.kind, notice.snoozes)).collect();
    assert_eq!(offered, [(AlertKind::Low, SnoozeChoice::ALL), (AlertKind::Recovered, &[][..])]);
}

#[tokio::test(start_paused = true)]
async fn alert_settings_are_saved_or_refused_field_by_field() {
    let test = TestRunner::connected().await;
    let form = test.alert_form();
    let wrong = AlertForm { days: "many".into(), blind_after: "0".into(), ..form.clone() };
    let Outcome::Refused { problem: None, fields } = test.save_alerts(wrong).await else { panic!() };
    let names: Vec<_> = fields.iter().map(|field| field.field.as_str()).collect();
    assert_eq!(names, ["days", "blind_after"]);
    assert_eq!(test.alert_form(), form, "nothing is applied by half");
    let changed = AlertForm { days: "10".into(), has_quiet_hours: true, ..form };
    assert_eq!(test.save_alerts(changed.clone()).await, Outcome::Done);
    assert_eq!(test.alert_form(), changed);
    assert!(test.settings().contains("days = 10") && test.settings().contains("22:00"), "{}", test.settings());
}

#[tokio::test(start_paused = true)]
async fn what_the_alert_form_does_not_know_stays_in_the_file() {
    let test = TestRunner::connected().await;
    let file = test.folder.path().join("settings.toml");
    let text = format!("{}\n[accounts.alerts]\nremind_low = \"4h\" # often\nsound = \"bell\"\n", test.settings());
    std::fs::write(&file, text).unwrap();
    test.send(Input::SettingsWritten).await;
    assert_eq!(test.alert_form().remind_low, "4h");
    assert_eq!(test.save_alerts(AlertForm { days: "3".into(), ..test.alert_form() }).await, Outcome::Done);
    let after = test.settings();
    for kept in ["remind_low = \"4h\" # often", "sound = \"bell\"", "days = 3"] {
        assert!(after.contains(kept), "{kept}: {after}");
    }
}

#[tokio::test(start_paused = true)]
async fn p4_saved_alert_settings_apply_at_once() {
    let test = low().await;
    // A day later a reminder would come; every four hours it comes sooner.
    let form = AlertForm { remind_low: "4h".into(), ..test.alert_form() };
    assert_eq!(test.save_alerts(form).await, Outcome::Done);
    tokio::time::sleep(Duration::from_secs(4 * 3600 + 60)).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low, AlertKind::Reminder]);
}

#[tokio::test(start_paused = true)]
async fn the_demo_s_alert_settings_are_kept_in_memory_alone() {
    let test = TestRunner::start();
    test.page(FromPopover::TryDemo { id: 1 }).await;
    let form = AlertForm { days: "3".into(), ..test.alert_form() };
    assert_eq!(test.save_alerts(form.clone()).await, Outcome::Done);
    assert_eq!(test.alert_form(), form);
    assert!(!test.settings().contains("days"), "{}", test.settings());
}

#[tokio::test(start_paused = true)]
async fn alert_settings_of_an_account_that_has_gone_make_no_new_one() {
    let test = TestRunner::connected().await;
    let (account, alerts) = (key(&test), AlertForm { days: "3".into(), ..test.alert_form() });
    test.forget().await;
    test.page(FromPopover::SaveAlerts { id: 31, account, alerts }).await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    assert!(!test.settings().contains("[[accounts]]"), "{}", test.settings());
}

/// Connected, with two weeks of readings: ten days of 500, then 80.
async fn with_past() -> TestRunner {
    let test = TestRunner::connected().await;
    let now = test.time.now().wall;
    let mut history = History::at(test.folder.path().join(HISTORY));
    let id = AccountId::new("default");
    let owner = history.account_record(&id, None).unwrap().owner.unwrap();
    for hour in (1..14 * 24).rev() {
        let amount = Amount::whole(if hour > 4 * 24 { 500 } else { 80 });
        let reading = Reading { amount, fetched_at: now - jiff::SignedDuration::from_hours(hour), request_id: None };
        history.record(&id, &owner, &reading, Duration::from_hours(1), |_| "{}".to_owned()).unwrap();
    }
    test
}

#[tokio::test(start_paused = true)]
async fn p4_a_preview_says_what_these_settings_would_have_told() {
    let test = with_past().await;
    let form = AlertForm { days: "0".into(), ..test.alert_form() };
    for (id, form) in [
        (40, form.clone()),
        (41, AlertForm { remind_low: "off".into(), recovered: false, ..form.clone() }),
        (42, AlertForm { days: "x".into(), ..form.clone() }),
    ] {
        test.ask_for_preview(id, form);
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    let told = test.sentences();
    let now_500 = "With these settings: 5 notifications in the last 13 days (1 low, 3 reminders, 1 topped up).";
    assert_eq!(told[0], (40, now_500.to_owned()));
    assert_eq!(told[1], (41, "With these settings: 1 notification in the last 13 days (1 low).".to_owned()));
    assert!(told[2].1.starts_with("Correct the values first"), "{told:?}");
    assert_eq!(test.system.notifications(), [], "nothing was sent");
    assert_eq!(test.alert_form().remind_low, "1d", "nothing was saved");
}

#[tokio::test(start_paused = true)]
async fn of_previews_asked_for_while_one_is_made_only_the_newest_is_made() {
    let test = with_past().await;
    *test.system.disk_delay.lock().unwrap() = Duration::from_secs(2);
    for id in 40..45 {
        test.ask_for_preview(id, test.alert_form());
    }
    tokio::time::sleep(Duration::from_secs(10)).await;
    let answered: Vec<u32> = test.sentences().into_iter().map(|(id, _)| id).collect();
    assert_eq!(answered, [40, 44]);
}

#[tokio::test(start_paused = true)]
async fn a_preview_without_a_day_of_readings_or_without_a_disk_says_so() {
    let test = TestRunner::connected().await;
    test.ask_for_preview(40, test.alert_form());
    tokio::time::sleep(Duration::from_secs(1)).await;
    *test.system.disk_fault.lock().unwrap() = Some(FaultCode::HistoryUnavailable);
    test.ask_for_preview(41, test.alert_form());
    tokio::time::sleep(Duration::from_secs(1)).await;
    let told = test.sentences();
    assert!(told[0].1.starts_with("There are no readings of a whole day in the last 30 days"), "{told:?}");
    assert!(told[1].1.starts_with("The history can't be read (disk full)"), "{told:?}");
}

#[tokio::test(start_paused = true)]
async fn p9_a_preview_under_way_is_not_told_to_another_owner() {
    let test = with_past().await;
    *test.system.disk_delay.lock().unwrap() = Duration::from_secs(5);
    test.ask_for_preview(40, test.alert_form());
    tokio::time::sleep(Duration::from_millis(10)).await;
    *test.system.disk_delay.lock().unwrap() = Duration::ZERO;
    test.connect_as("other").await;
    tokio::time::sleep(Duration::from_secs(30)).await;
    test.forget().await;
    test.ask_for_preview_of(AccountKey::of_settings(AccountId::new("default")), 41, AlertForm { ..test.alert_form() });
    tokio::time::sleep(Duration::from_secs(30)).await;
    let nothing = "The account has changed meanwhile.".to_owned();
    assert_eq!(test.sentences(), [(40, nothing.clone()), (41, nothing)]);
}

#[tokio::test(start_paused = true)]
async fn p7_a_test_notification_says_whether_it_was_taken() {
    let test = low().await;
    let account = key(&test);
    test.page(FromPopover::TestNotification { id: 50, account: account.clone() }).await;
    let sent = test.system.tests.lock().unwrap().clone();
    assert_eq!(sent[0].summary, "Yeastar Partner Portal: this is a test");
    *test.system.is_notification_server_gone.lock().unwrap() = true;
    test.page(FromPopover::TestNotification { id: 51, account }).await;
    let told = test.sentences();
    assert!(told[0].1.starts_with("Sent. "), "{told:?}");
    assert!(told[1].1.starts_with("Not sent: no notification server took it (gone)."), "{told:?}");
    assert_eq!(test.system.notifications(), [AlertKind::Low], "it is no alert, and withdraws none");
    assert_eq!(*test.system.withdrawn.lock().unwrap(), []);
}
