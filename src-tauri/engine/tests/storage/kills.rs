//! P8: processes that write continuously are killed repeatedly; everything they reported as stored is there.

use std::fs;

use partner_balance_engine::history::History;
use partner_balance_engine::settings::{Loaded, SettingsFile};

use crate::support::{OfOneOwner as _, Writer, account, names_in, numbered_settings, reading, role, save, text};

const ROUNDS: usize = 25;

#[test]
fn p8_a_kill_while_saving_leaves_the_last_good_settings() {
    if let Some(folder) = role() {
        let file = SettingsFile::new(folder.join("settings.toml"));
        let begin = number_in(&file.load());
        for number in begin + 1.. {
            save(&file, &numbered_settings(number)).unwrap();
            Writer::report(number);
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let file = SettingsFile::new(folder.path().join("settings.toml"));
    fs::write(file.path(), "# the user's own\ncolour = \"green\"\n").unwrap();
    save(&file, &numbered_settings(1)).unwrap();
    let mut before = 1;
    for round in 0..ROUNDS {
        let mut writer = Writer::start("kills::p8_a_kill_while_saving_leaves_the_last_good_settings", folder.path());
        writer.wait_for(1 + round % 7);
        let reported = writer.kill();
        let number = number_in(&file.load());
        assert!(reported > before, "round {round}: the writer went on from what it found");
        assert!((reported..=reported + 1).contains(&number), "round {round}: told {reported}, found {number}");
        before = number;
    }
    assert!(fs::read_to_string(file.path()).unwrap().starts_with("# the user's own\ncolour = \"green\"\n"));
    save(&file, &numbered_settings(1)).unwrap();
    assert_eq!(names_in(folder.path()), ["settings.toml", "settings.toml.lock"], "nothing is left lying about");
}

/// The number in complete settings.
fn number_in(loaded: &Loaded) -> i64 {
    assert_eq!(loaded.problems, []);
    let thresholds = loaded.settings.account(&account()).unwrap().thresholds;
    assert_eq!(thresholds.low, thresholds.critical);
    thresholds.low.to_string().parse().unwrap()
}

#[test]
fn p8_a_kill_while_recording_leaves_the_last_reading_and_its_alerts() {
    if let Some(folder) = role() {
        let mut history = History::open(folder.join("history.sqlite3")).unwrap();
        let begin = number_of(&mut history);
        for number in begin + 1.. {
            // Every third reading starts a run, the others extend it.
            let amount = (number - number % 3).to_string();
            history.keep(&account(), &reading(number, &amount), text(&format!("after {number}"))).unwrap();
            Writer::report(number);
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("history.sqlite3");
    let mut before = 0;
    for round in 0..ROUNDS {
        let mut writer =
            Writer::start("kills::p8_a_kill_while_recording_leaves_the_last_reading_and_its_alerts", folder.path());
        writer.wait_for(1 + (round * 37) % 60);
        let reported = writer.kill();
        let mut history = History::open(&path).unwrap();
        assert_eq!(history.take_warning(), None);
        let number = number_of(&mut history);
        assert!(reported > before, "round {round}: the writer went on from what it found");
        assert!((reported..=reported + 1).contains(&number), "round {round}: told {reported}, found {number}");
        before = number;
    }
}

/// The number of the last reading, which must also be that of the alert memory; 0 if there is none.
fn number_of(history: &mut History) -> i64 {
    let (last, memory) = history.newest(&account()).unwrap();
    let Some(last) = last else {
        assert_eq!(memory, None);
        return 0;
    };
    let number = i64::from_str_radix(&last.request_id.unwrap(), 16).unwrap();
    assert_eq!(last.fetched_at, crate::support::at(number));
    assert_eq!(last.amount.to_string(), (number - number % 3).to_string());
    assert_eq!(memory, Some(format!("after {number}")), "reading and memory are one step");
    number
}
