//! Looks for newer versions: none unless they are wanted, one a day if they are, and what they find in the menu.

use partner_balance_core::menu::{Command, MenuRow};
use partner_balance_core::updates::{Download, Occasion, Update, UpdateWay};
use semver::Version;

use super::late::write_settings;
use super::*;

const HOUR: Duration = Duration::from_hours(1);

fn newer() -> Update {
    let download = Download { address: "https://releases.example/a.tar.xz".parse().unwrap(), sha256: "0".repeat(64) };
    Update {
        version: Version::new(0, 2, 0),
        notes_page: "https://releases.example/notes".parse().unwrap(),
        way: UpdateWay::Download(download),
    }
}

async fn look_for_updates(test: &TestRunner, look_for_updates: bool) {
    let form = SettingsForm { look_for_updates, ..test.system.view().popover.settings };
    test.save(form).await;
    assert_eq!(test.system.outcome(), Outcome::Done);
}

/// The menu's rows about a newer version.
fn rows(test: &TestRunner) -> Vec<String> {
    let menu = test.system.view().tray.menu;
    let label = |row: MenuRow| match row {
        MenuRow::Choice { command: Command::ShowReleaseNotes | Command::GetUpdate, label, .. } => Some(label),
        MenuRow::Choice { .. } | MenuRow::Absent(_) | MenuRow::Separator => None,
    };
    menu.into_iter().filter_map(label).collect()
}

fn looks(test: &TestRunner) -> Vec<Occasion> {
    test.system.looks.lock().unwrap().iter().map(|(_, occasion)| *occasion).collect()
}

#[tokio::test(start_paused = true)]
async fn p6_nobody_looks_for_updates_unless_it_is_wanted() {
    let test = TestRunner::connected().await;
    *test.system.newest.lock().unwrap() = Some(newer());
    for _ in 0..10 {
        test.send(Input::NetworkReturned).await;
        test.send(Input::ClockJumped).await;
        tokio::time::sleep(24 * HOUR).await;
    }
    let test = test.restart().await;
    tokio::time::sleep(48 * HOUR).await;
    assert_eq!((looks(&test), rows(&test)), (Vec::new(), Vec::new()));
}

#[tokio::test(start_paused = true)]
async fn an_update_is_looked_for_once_a_day_and_told_in_the_menu() {
    let test = TestRunner::connected().await;
    *test.system.newest.lock().unwrap() = Some(newer());
    look_for_updates(&test, true).await;
    assert!(test.settings().contains("look_for_updates = true"), "{}", test.settings());
    assert_eq!(rows(&test), ["Version 0.2.0 is available: what is new", "Download version 0.2.0"]);
    tokio::time::sleep(71 * HOUR).await;
    test.send(Input::NetworkReturned).await;
    assert_eq!(looks(&test), [Occasion::Schedule; 3]);
    let times: Vec<_> = test.system.looks.lock().unwrap().iter().map(|(at, _)| *at).collect();
    assert!(times.windows(2).all(|pair| pair[1] - pair[0] >= 24 * HOUR), "{times:?}");
    assert_eq!(test.system.notifications.lock().unwrap().len(), 0, "no alert");
    assert_eq!(test.system.view().popover.problem, None);
}

#[tokio::test(start_paused = true)]
async fn rows_about_an_update_open_its_pages() {
    let test = TestRunner::connected().await;
    test.send(Input::OpenUpdatePage(UpdatePage::Notes)).await;
    assert!(test.system.opened_pages.lock().unwrap().is_empty(), "there is none");
    *test.system.newest.lock().unwrap() = Some(newer());
    look_for_updates(&test, true).await;
    test.send(Input::OpenUpdatePage(UpdatePage::Notes)).await;
    test.send(Input::OpenUpdatePage(UpdatePage::Download)).await;
    let opened = test.system.opened_pages.lock().unwrap().clone();
    assert_eq!(opened, ["https://releases.example/notes", "https://releases.example/a.tar.xz"]);
}

#[tokio::test(start_paused = true)]
async fn a_look_that_failed_is_told_nowhere_and_made_up_for_when_the_network_returns() {
    let test = TestRunner::connected().await;
    look_for_updates(&test, true).await;
    let before = test.system.view();
    tokio::time::sleep(HOUR).await;
    assert_eq!(looks(&test), [Occasion::Schedule]);
    assert_eq!((test.system.view().popover.problem, test.system.notifications().len()), (None, 0));
    assert_eq!(test.system.view().tray.menu.len(), before.tray.menu.len());
    *test.system.newest.lock().unwrap() = Some(newer());
    test.send(Input::NetworkReturned).await;
    assert_eq!(looks(&test), [Occasion::Schedule, Occasion::NetworkReturned]);
    assert_eq!(rows(&test).len(), 2);
    test.send(Input::NetworkReturned).await;
    assert_eq!(looks(&test).len(), 2, "nothing to make up for");
}

#[tokio::test(start_paused = true)]
async fn a_failed_look_is_repeated_after_four_hours() {
    let test = TestRunner::connected().await;
    look_for_updates(&test, true).await;
    tokio::time::sleep(13 * HOUR).await;
    assert_eq!(looks(&test), [Occasion::Schedule; 4]);
}

#[tokio::test(start_paused = true)]
async fn switched_off_it_ends_a_look_under_way_and_forgets_what_was_found() {
    let test = TestRunner::connected().await;
    *test.system.newest.lock().unwrap() = Some(newer());
    *test.system.look_delay.lock().unwrap() = Duration::from_secs(20);
    look_for_updates(&test, true).await;
    look_for_updates(&test, false).await;
    tokio::time::sleep(48 * HOUR).await;
    assert_eq!((looks(&test).len(), rows(&test).len()), (1, 0));
    *test.system.look_delay.lock().unwrap() = Duration::ZERO;
    look_for_updates(&test, true).await;
    assert_eq!(rows(&test).len(), 2);
    // By another process, as the command line does.
    write_settings(&test, |settings| Settings { look_for_updates: false, ..settings });
    test.send(Input::SettingsWritten).await;
    tokio::time::sleep(48 * HOUR).await;
    assert_eq!((looks(&test).len(), rows(&test).len()), (2, 0));
}

#[tokio::test(start_paused = true)]
async fn a_build_without_a_feed_says_so_and_promises_no_looks() {
    let test = TestRunner::connected().await;
    *test.system.is_without_feed.lock().unwrap() = true;
    let test = test.restart().await;
    let form = SettingsForm { look_for_updates: true, low: "90".into(), ..test.system.view().popover.settings };
    test.save(form).await;
    let Outcome::Refused { problem: None, fields } = test.system.outcome() else { panic!() };
    let names: Vec<_> = fields.iter().map(|field| field.field.as_str()).collect();
    assert_eq!(names, ["look_for_updates"]);
    assert_eq!(test.system.view().popover.settings.low, "100", "nothing is applied by half");
    // As the settings of another build on this computer may say: that is no reason to refuse all else.
    write_settings(&test, |settings| Settings { look_for_updates: true, ..settings });
    test.send(Input::SettingsWritten).await;
    let form = SettingsForm { low: "90".into(), ..test.system.view().popover.settings };
    test.save(form).await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    tokio::time::sleep(48 * HOUR).await;
    assert_eq!((looks(&test), test.system.view().popover.settings.low.as_str()), (Vec::new(), "90"));
}
