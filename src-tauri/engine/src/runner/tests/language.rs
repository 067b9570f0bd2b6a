//! The user's language: it changes while the program runs, everything that a person reads is in it, and the log never is.

use partner_balance_core::alerts::SnoozeChoice;
use partner_balance_core::history::SeriesRange;
use partner_balance_core::language::{Language, Words};
use partner_balance_core::menu::MenuRow;
use partner_balance_core::page::AlertForm;
use partner_balance_core::ways_out::{ProgramEnd, SendFailure};
use serde_json::Value;
use strum::VariantArray as _;

use super::late::write_settings;
use super::test_runner::typed;
use super::*;

#[path = "../../../tests/shared/log.rs"]
mod log;

/// Speaks this language from now on, as after `config set language`.
async fn choose(test: &TestRunner, language: Option<Language>) {
    write_settings(test, |settings| Settings { language, ..settings });
    test.send(Input::SettingsWritten).await;
}

fn spoken(test: &TestRunner) -> Vec<Language> {
    test.system.spoken.lock().unwrap().iter().map(|words| words.language()).collect()
}

fn labels(view: &View) -> Vec<String> {
    let label = |row: &MenuRow| match row {
        MenuRow::Choice { label, .. } => Some(label.clone()),
        MenuRow::Absent(_) | MenuRow::Separator => None,
    };
    view.tray.menu.iter().filter_map(label).collect()
}

fn is_pseudo(text: &str) -> bool {
    text.starts_with('[') && text.ends_with(']')
}

fn message(test: &TestRunner) -> String {
    test.system.view().popover.problem.map(|problem| problem.message).unwrap_or_default()
}

#[tokio::test(start_paused = true)]
async fn a_language_chosen_while_running_reaches_tray_menu_page_and_the_next_notification_at_once() {
    let test = TestRunner::connected().await;
    let english = test.system.view();
    assert_eq!(spoken(&test), [], "it begins with the system's");
    choose(&test, Some(Language::Pseudo)).await;
    let view = test.system.view();
    assert!(labels(&view).contains(&Words::new(Language::Pseudo, "en-GB").say("balance-menu-quit")), "{view:?}");
    assert!(!labels(&view).iter().any(|label| labels(&english).contains(label)), "{:?}", labels(&view));
    assert!(is_pseudo(&view.popover.balance.level_text) && view.tray.tooltip.to_string().contains('['));
    assert_eq!(view.popover.settings.language, "en-XA");
    test.system.reply_with(&[Ok("80")]);
    test.send(Input::Refresh).await;
    let notice = test.system.notifications.lock().unwrap()[0].clone();
    assert!(is_pseudo(&notice.summary) && is_pseudo(&notice.body), "{notice:?}");
    choose(&test, None).await;
    assert_eq!(test.system.view().popover.settings.language, "auto");
    assert!(labels(&test.system.view()).contains(&"Refresh now".to_owned()));
    assert_eq!(spoken(&test), [Language::Pseudo, Language::English]);
}

#[tokio::test(start_paused = true)]
async fn the_form_chooses_the_language_too_and_its_answers_are_in_it() {
    let test = TestRunner::connected().await;
    let form = test.system.view().popover.settings;
    test.save(SettingsForm { language: "en-XA".into(), ..form.clone() }).await;
    assert_eq!((test.system.outcome(), spoken(&test)), (Outcome::Done, vec![Language::Pseudo]));
    assert!(test.settings().contains("language = \"en-XA\""), "{}", test.settings());
    test.save(SettingsForm { language: "tlh".into(), ..form }).await;
    let Outcome::Refused { problem: None, fields } = test.system.outcome() else { panic!() };
    assert_eq!(fields.len(), 1);
    assert!(fields[0].field == "language" && is_pseudo(&fields[0].message), "{fields:?}");
    assert_eq!(spoken(&test).len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_language_is_told_once_and_a_file_without_a_change_tells_nothing() {
    let test = TestRunner::connected().await;
    let views = test.system.views.lock().unwrap().len();
    choose(&test, Some(Language::SimplifiedChinese)).await;
    assert_eq!(spoken(&test), [Language::SimplifiedChinese]);
    assert!(test.system.views.lock().unwrap().len() > views);
    let views = test.system.views.lock().unwrap().len();
    test.send(Input::SettingsWritten).await;
    assert_eq!((spoken(&test).len(), test.system.views.lock().unwrap().len()), (1, views), "no change, no word");
}

#[tokio::test(start_paused = true)]
async fn what_was_wrong_before_is_said_again_in_the_new_language() {
    let test = TestRunner::start();
    tokio::time::sleep(Duration::from_secs(1)).await;
    let settings = |language: &str| format!("language = \"{language}\"\nrefresh_interval = \"5s\"\n");
    for (language, is_translated) in [("en", false), ("en-XA", true), ("en", false)] {
        std::fs::write(test.folder.path().join("settings.toml"), settings(language)).unwrap();
        test.send(Input::SettingsWritten).await;
        let told = message(&test);
        assert!(told.contains("refresh_interval"), "{told}");
        assert_eq!(told.starts_with('['), is_translated, "{told}");
    }
    test.send(Input::TrayChanged(Some("sway".to_owned()))).await;
    assert!(test.system.view().popover.window_note.unwrap().contains("on sway, this needs"));
    choose(&test, Some(Language::Pseudo)).await;
    let note = test.system.view().popover.window_note.unwrap();
    assert!(is_pseudo(&note) && note.contains("sway"), "{note}");
}

#[tokio::test(start_paused = true)]
async fn a_disk_that_failed_and_an_alert_that_was_given_up_are_said_again_in_the_new_language() {
    let test = TestRunner::connected().await;
    let_a_program_fail(&test).await;
    test.system.reply_with(&[Ok("80")]);
    test.send(Input::Refresh).await;
    assert!(message(&test).ends_with("it ended with code 3."), "{}", message(&test));
    choose(&test, Some(Language::Pseudo)).await;
    assert!(is_pseudo(&message(&test)), "{}", message(&test));
    choose(&test, None).await;
    test.refuse_writes();
    test.send(Input::Refresh).await;
    assert!(message(&test).starts_with("Readings can't be saved"), "{}", message(&test));
    choose(&test, Some(Language::Pseudo)).await;
    assert!(is_pseudo(&message(&test)), "{}", message(&test));
}

#[tokio::test(start_paused = true)]
async fn the_demo_is_called_by_its_name_in_each_language_until_the_user_names_it() {
    let test = TestRunner::start();
    test.page(FromPopover::TryDemo { id: 1 }).await;
    let name = || test.system.view().popover.account.unwrap().name;
    assert_eq!(name(), "Demo account");
    choose(&test, Some(Language::Pseudo)).await;
    assert!(!name().contains("Demo"), "{}", name());
    // The form has the name of the language before, as nobody has changed it.
    for (language, is_english) in [("en", true), ("en-XA", false)] {
        let form = SettingsForm { language: language.into(), ..test.system.view().popover.settings };
        test.save(form).await;
        assert_eq!(name() == "Demo account", is_english, "{}", name());
    }
    let form = SettingsForm { name: "Mine".into(), ..test.system.view().popover.settings };
    test.save(form).await;
    choose(&test, None).await;
    assert_eq!(name(), "Mine");
}

/// A program is told alerts, and takes none.
async fn let_a_program_fail(test: &TestRunner) {
    let program = if cfg!(windows) { "C:/bin/tell.exe" } else { "/usr/bin/true" };
    write_settings(test, |mut settings| {
        settings.accounts[0].ways_out.program = program.parse().ok();
        settings
    });
    test.send(Input::SettingsWritten).await;
    *test.system.send_failure.lock().unwrap() = Some(SendFailure::Failed(ProgramEnd::Code(3)));
}

/// Leads through refusals, faults and answers.
async fn lead_through(test: &TestRunner) {
    connect_with_faults(test).await;
    save_wrong_settings(test).await;
    ask_about_alerts(test).await;
    read_with_faults(test).await;
    fail_on_disk(test).await;
    test.forget().await;
    for line in ["refresh_interval = \"5s\"", "accounts = 5", "x = ["] {
        std::fs::write(test.folder.path().join("settings.toml"), format!("language = \"en-XA\"\n{line}\n")).unwrap();
        test.send(Input::SettingsWritten).await;
    }
}

async fn connect_with_faults(test: &TestRunner) {
    test.page(FromPopover::Connect { id: 1, account: None, credential: typed(" ", "") }).await;
    for code in FaultCode::VARIANTS {
        test.system.reply_with(&[Err(*code)]);
        test.connect("s3cret").await;
    }
    *test.system.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainMissing);
    test.system.reply_with(&[Ok("500")]);
    test.connect("s3cret").await;
    *test.system.keychain_fault.lock().unwrap() = None;
    test.page(FromPopover::StoreAgain { id: 2 }).await;
}

async fn save_wrong_settings(test: &TestRunner) {
    let settings = test.system.view().popover.settings;
    test.save(SettingsForm {
        name: String::new(),
        currency: String::new(),
        low: "1,234".into(),
        critical: String::new(),
        refresh_minutes: String::new(),
        language: String::new(),
        ..settings.clone()
    })
    .await;
    test.save(SettingsForm { name: "口座".into(), low: "1".into(), ..settings.clone() }).await;
    test.save(SettingsForm { name: "口座".into(), ..settings.clone() }).await;
    *test.system.autostart_fault.lock().unwrap() = Some(FaultCode::SettingsUnavailable);
    test.save(SettingsForm { start_at_login: true, ..test.system.view().popover.settings }).await;
    *test.system.autostart_fault.lock().unwrap() = None;
}

fn key(test: &TestRunner) -> AccountKey {
    test.system.view().popover.account.unwrap().key
}

async fn ask_about_alerts(test: &TestRunner) {
    let (account, alerts) = (key(test), test.system.view().popover.alerts.form);
    let wrong = AlertForm {
        rearm_percent: String::new(),
        days: String::new(),
        remind_low: String::new(),
        remind_critical: String::new(),
        blind_after: String::new(),
        has_quiet_hours: true,
        quiet_from: String::new(),
        quiet_until: String::new(),
        days_off: vec!["someday".into()],
        ..alerts.clone()
    };
    let one_moment =
        AlertForm { has_quiet_hours: true, quiet_from: "8:00".into(), quiet_until: "8:00".into(), ..alerts.clone() };
    for alerts in [wrong.clone(), one_moment] {
        test.page(FromPopover::SaveAlerts { id: 3, account: account.clone(), alerts }).await;
    }
    for alerts in [wrong, alerts] {
        test.page(FromPopover::PreviewAlerts { id: 4, account: account.clone(), alerts }).await;
    }
    test.page(FromPopover::TestNotification { id: 5, account: account.clone() }).await;
    *test.system.is_notification_server_gone.lock().unwrap() = true;
    test.page(FromPopover::TestNotification { id: 5, account: account.clone() }).await;
    *test.system.is_notification_server_gone.lock().unwrap() = false;
    test.page(FromPopover::DrawChart { id: 6, account: account.clone(), range: SeriesRange::ThirtyDays }).await;
}

async fn read_with_faults(test: &TestRunner) {
    let account = key(test);
    let_a_program_fail(test).await;
    for (amount, choice) in [("80", SnoozeChoice::Day), ("10", SnoozeChoice::UntilToppedUp)] {
        test.system.reply_with(&[Ok(amount)]);
        test.send(Input::Refresh).await;
        test.page(FromPopover::Snooze { account: account.clone(), choice }).await;
    }
    test.page(FromPopover::EndSnooze { account: account.clone() }).await;
    test.system.reply_with(&[Ok("900")]);
    test.send(Input::Refresh).await;
    for code in FaultCode::VARIANTS {
        test.system.reply_with(&[Err(*code)]);
        test.send(Input::Refresh).await;
    }
    tokio::time::sleep(Duration::from_hours(30)).await;
    test.send(Input::TrayChanged(Some("sway".to_owned()))).await;
    test.send(Input::TrayChanged(None)).await;
    test.send(Input::TrayChanged(Some("sway".to_owned()))).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
}

async fn fail_on_disk(test: &TestRunner) {
    let account = key(test);
    test.refuse_writes();
    test.system.reply_with(&[Ok("901")]);
    test.send(Input::Refresh).await;
    test.page(FromPopover::DeleteHistory { id: 7, account: account.clone() }).await;
    test.allow_writes();
    test.page(FromPopover::ExportHistory { id: 7, account: account.clone() }).await;
    test.page(FromPopover::DeleteHistory { id: 7, account: account.clone() }).await;
}

/// Every text that a person was shown.
fn said(test: &TestRunner) -> Vec<String> {
    let mut said = Vec::new();
    for view in test.system.views.lock().unwrap().iter() {
        said.extend(labels(view));
        said.push(view.tray.tooltip.to_string());
        let mut page = serde_json::to_value(&view.popover).unwrap();
        for what_is_typed in ["/settings", "/alerts/form"] {
            *page.pointer_mut(what_is_typed).unwrap() = Value::Null;
        }
        collect("", &page, &mut said);
    }
    for (_, outcome) in test.system.outcomes.lock().unwrap().iter() {
        collect("", &serde_json::to_value(outcome).unwrap(), &mut said);
    }
    for notice in test.system.notifications.lock().unwrap().iter() {
        said.extend([notice.summary.clone(), notice.body.clone()]);
    }
    for text in test.system.tests.lock().unwrap().iter() {
        said.extend([text.summary.clone(), text.body.clone()]);
    }
    for notice in test.system.quiet_notifications.lock().unwrap().iter() {
        said.extend([notice.summary.clone(), notice.body.clone()]);
    }
    said
}

/// The texts of a message to the page; what only programs read has names that say so.
fn collect(name: &str, value: &Value, said: &mut Vec<String>) {
    const MACHINE: [&str; 13] = [
        "kind",
        "id",
        "key",
        "code",
        "level",
        "order",
        "field",
        "currency",
        "default_base_url",
        "new_base_url",
        "request_id",
        "path",
        "remedies",
    ];
    match value {
        _ if MACHINE.contains(&name) => {}
        Value::String(text) => said.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| collect(name, value, said)),
        Value::Object(values) => values.iter().for_each(|(name, value)| collect(name, value, said)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A runner in the pseudo-language, whose letters all have accents, with a history that is damaged. Dates in Japanese have no
/// letters.
fn in_pseudo() -> TestRunner {
    let (system, folder) = (Arc::<FakeSystem>::default(), Arc::new(tempfile::tempdir().unwrap()));
    std::fs::write(folder.path().join(HISTORY), "damaged ".repeat(1_000)).unwrap();
    *system.locale.lock().unwrap() = Some(UserLocale {
        languages: vec!["en-XA".into()],
        numbers: Some("ja-JP".into()),
        dates: Some("ja-JP".into()),
    });
    TestRunner::start_in(system, folder, Environment::default())
}

#[tokio::test(start_paused = true)]
async fn no_word_in_a_view_a_notice_or_an_answer_is_untranslated() {
    // Names, what is typed, and details for the vendor's support, which are English in every language.
    const NAMES: [&str; 20] = [
        "Partner Balance",
        "Partner Portal",
        "Yeastar",
        "Client IP Restriction",
        "Client ID",
        "Client Secret",
        "System > API",
        "partner@example.com",
        "sway",
        "settings.toml",
        "refresh_interval",
        "accounts",
        "history.sqlite3",
        "\"10m\"",
        ".bad",
        "USD",
        "test",
        "gone",
        "can't be used: ",
        "SQLite reports error",
    ];
    let test = in_pseudo();
    lead_through(&test).await;
    let said = said(&test);
    let words = Words::new(Language::Pseudo, "ja-JP");
    for id in
        ["problems-form-days-off", "problems-no-tray-summary", "alerts-test-sent", "problems-history-warning-hint"]
    {
        let message = words.say(id);
        assert!(said.iter().any(|text| text.contains(message.trim_matches(['[', ']']))), "{id} was not said");
    }
    for text in said {
        let rest = NAMES.iter().fold(text.clone(), |rest, name| rest.replace(name, ""));
        assert!(!rest.contains(|letter: char| letter.is_ascii_alphabetic()), "{text}\nhas: {rest}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_log_is_english_in_every_language() {
    let log = log::Log::default();
    let lines = tracing_subscriber::fmt().with_ansi(false).with_writer(log.clone()).finish();
    // With a single dispatcher, tracing asks for a line's use on the thread that first comes by, which may be another test's.
    let _second = tracing::Dispatch::new(tracing_subscriber::registry());
    let _guard = tracing::subscriber::set_default(lines);
    let test = in_pseudo();
    lead_through(&test).await;
    let text = log.text();
    for line in ["no balance", "it ended with code 3", "The damaged file was renamed to"] {
        assert!(text.contains(line), "{line} is not in:\n{text}");
    }
    let strange: Vec<&str> = text.lines().filter(|line| !line.is_ascii()).collect();
    assert_eq!(strange, Vec::<&str>::new());
}
