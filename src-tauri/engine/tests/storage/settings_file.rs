//! The settings file in every state that a user, a crash or another process may cause.

use std::path::Path;
use std::{fs, thread};

use partner_balance_core::account::AccountId;
use partner_balance_core::fault::FaultCode;
use partner_balance_core::language::english;
use partner_balance_core::page::FieldError;
use partner_balance_engine::settings::{AccountSettings, Settings, SettingsFile, SettingsProblem, UpdateError};

use crate::support::{account, names_in, numbered_settings, save};

fn file_in(folder: &Path) -> SettingsFile {
    SettingsFile::new(folder.join("partner-balance/settings.toml"))
}

/// A file with this content.
fn file_with(folder: &Path, content: impl AsRef<[u8]>) -> SettingsFile {
    let file = SettingsFile::new(folder.join("settings.toml"));
    fs::write(file.path(), content).unwrap();
    file
}

#[test]
fn without_a_file_the_defaults_apply_and_none_is_created_until_saved() {
    let folder = tempfile::tempdir().unwrap();
    let file = file_in(folder.path());
    let loaded = file.load();
    assert_eq!((loaded.settings, loaded.problems), (Settings::default(), vec![]));
    assert_eq!(names_in(folder.path()), [""; 0]);
    save(&file, &numbered_settings(7)).unwrap();
    let loaded = file.load();
    assert_eq!((loaded.settings, loaded.problems), (numbered_settings(7), vec![]));
    let text = fs::read_to_string(file.path()).unwrap();
    assert!(text.contains("\nrefresh_interval = \"10m\"\n") && text.contains("\nlow = 7\n"), "{text}");
}

#[test]
fn a_file_that_is_not_toml_is_kept_and_reported_and_the_last_good_settings_apply() {
    let folder = tempfile::tempdir().unwrap();
    let secret = "s3cr3t-planted";
    let broken = format!("hide_amount = true\nstart_at_login = {secret}\n");
    let file = file_with(folder.path(), &broken);
    let last_good = numbered_settings(5);
    for _ in 0..2 {
        let loaded = file.load_over(&last_good);
        assert_eq!(loaded.settings, last_good);
        let backup = Some(folder.path().join("settings.toml.bad"));
        assert_eq!(loaded.problems, [SettingsProblem::NotToml { line: 2, backup }]);
        let sentence = loaded.problems[0].to_string();
        assert!(sentence.contains("line 2") && sentence.contains("saved as settings.toml.bad."), "{sentence}");
        assert!(!sentence.contains(secret));
    }
    assert_eq!(file.load().settings, Settings::default());
    assert_eq!(fs::read_to_string(file.path()).unwrap(), broken, "loading changes nothing");
    assert_eq!(fs::read_to_string(folder.path().join("settings.toml.bad")).unwrap(), broken);

    save(&file, &numbered_settings(6)).unwrap();
    assert_eq!(file.load().settings, numbered_settings(6));
    assert_eq!(fs::read_to_string(folder.path().join("settings.toml.bad")).unwrap(), broken);
}

#[test]
fn an_earlier_kept_file_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let contents = ["= 1", "= 2", "\u{0}", "[[accounts]\n", "a = 99999999999999999999"];
    for content in contents {
        let file = file_with(folder.path(), content);
        assert_eq!(file.load().problems.len(), 1, "{content:?}");
        save(&file, &numbered_settings(1)).unwrap();
    }
    let mut kept: Vec<Vec<u8>> = ["", ".2", ".3", ".4", ".5"]
        .iter()
        .map(|number| fs::read(folder.path().join(format!("settings.toml.bad{number}"))).unwrap())
        .collect();
    kept.push(fs::read(file_with(folder.path(), b"a = \"\xff\"".as_slice()).path()).unwrap());
    assert_eq!(kept[..5], contents.map(|content| content.as_bytes().to_vec()));
    let loaded = SettingsFile::new(folder.path().join("settings.toml")).load();
    assert!(matches!(&loaded.problems[..], [SettingsProblem::NotToml { line: 1, .. }]), "not even UTF-8");
    assert_eq!(fs::read(folder.path().join("settings.toml.bad.6")).unwrap(), kept[5]);
}

#[test]
fn saving_over_a_value_that_could_not_be_used_keeps_a_copy_first() {
    let folder = tempfile::tempdir().unwrap();
    let written = "refresh_interval = \"-10m\" # was 10m\n";
    let file = file_with(folder.path(), written);
    assert_eq!(file.load().problems.len(), 1);
    assert_eq!(names_in(folder.path()), ["settings.toml"], "the file itself is kept; a copy isn't needed yet");
    save(&file, &Settings::default()).unwrap();
    assert_eq!(fs::read_to_string(folder.path().join("settings.toml.bad")).unwrap(), written);
    assert_eq!(fs::read_to_string(file.path()).unwrap(), "refresh_interval = \"10m\" # was 10m\n");
}

#[test]
fn a_byte_order_mark_is_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let file = file_with(folder.path(), "\u{feff}hide_amount = true\r\n");
    let loaded = file.load();
    assert!(loaded.settings.hide_amount, "{:?}", loaded.problems);
    save(&file, &numbered_settings(3)).unwrap();
    assert_eq!(file.load().settings, numbered_settings(3));
}

#[test]
fn byte_order_mark_and_line_ends_stay_as_the_editor_made_them() {
    let text = "# mine\nhide_amount = true # so\n\n[[accounts]]\nid = \"main\"\nlow = 3\ncritical = 3\n";
    let expected = text.replace("low = 3\ncritical = 3", "low = 4\ncritical = 4");
    for mark in ["", "\u{feff}"] {
        for line_end in ["\n", "\r\n"] {
            let folder = tempfile::tempdir().unwrap();
            let made = |text: &str| format!("{mark}{}", text.replace('\n', line_end));
            let file = file_with(folder.path(), made(text));
            let mut settings = numbered_settings(4);
            settings.hide_amount = true;
            save(&file, &settings).unwrap();
            assert_eq!(fs::read_to_string(file.path()).unwrap(), made(&expected), "{mark:?} {line_end:?}");
            let one_more = settings.with_account(AccountSettings::new(AccountId::new("other")));
            save(&file, &one_more).unwrap();
            let longer = fs::read_to_string(file.path()).unwrap();
            assert_eq!(longer.matches('\n').count(), longer.matches(line_end).count(), "{longer:?}");
            assert_eq!(file.load().settings, one_more, "{longer:?}");
        }
    }
}

#[test]
fn a_file_in_utf_16_is_reported_and_kept() {
    for to_bytes in [u16::to_le_bytes, u16::to_be_bytes] {
        for mark in ["\u{feff}", ""] {
            let folder = tempfile::tempdir().unwrap();
            let written: Vec<u8> = format!("{mark}hide_amount = true\r\n").encode_utf16().flat_map(to_bytes).collect();
            let file = file_with(folder.path(), &written);
            let loaded = file.load();
            let sentence = loaded.problems[0].to_string();
            assert!(sentence.starts_with("settings.toml is saved as UTF-16. Save it as UTF-8."), "{sentence}");
            assert_eq!(fs::read(folder.path().join("settings.toml.bad")).unwrap(), written);
            save(&file, &numbered_settings(3)).unwrap();
            assert_eq!(file.load().settings, numbered_settings(3));
        }
    }
}

#[cfg(unix)]
#[test]
fn p5_what_the_program_writes_is_its_users_alone_and_a_copy_never_wider_than_the_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let mode = |name: &str| fs::metadata(folder.path().join(name)).unwrap().permissions().mode() & 0o7777;
    let file = file_in(folder.path());
    save(&file, &numbered_settings(1)).unwrap();
    let made = ["partner-balance", "partner-balance/settings.toml", "partner-balance/settings.toml.lock"];
    assert_eq!(made.map(mode), [0o700, 0o600, 0o600]);

    for (number, (of_file, of_copy)) in [(0o600, 0o600), (0o400, 0o400), (0o644, 0o600)].into_iter().enumerate() {
        let file = file_with(folder.path(), format!("broken = = {number}"));
        fs::set_permissions(file.path(), fs::Permissions::from_mode(of_file)).unwrap();
        let [SettingsProblem::NotToml { backup: Some(copy), .. }] = &file.load().problems[..] else { panic!() };
        let name = copy.file_name().unwrap().to_str().unwrap();
        assert_eq!(mode(name), of_copy, "{of_file:o}");
        // The mode that earlier versions set.
        fs::set_permissions(copy, fs::Permissions::from_mode(0o644)).unwrap();
        assert_eq!(file.load().problems.len(), 1);
        assert_eq!(mode(name), of_copy, "{of_file:o}");
        fs::remove_file(file.path()).unwrap();
    }
}

#[test]
fn a_file_that_cannot_be_read_is_reported_and_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let file = SettingsFile::new(folder.path().join("settings.toml"));
    // A folder in its place can't be read by any user, not even root.
    fs::create_dir(file.path()).unwrap();
    let loaded = file.load_over(&numbered_settings(5));
    assert_eq!(loaded.settings, numbered_settings(5));
    assert!(matches!(&loaded.problems[..], [SettingsProblem::Unreadable { .. }]));
    let fault = save(&file, &numbered_settings(6)).unwrap_err();
    assert_eq!(fault.code, FaultCode::SettingsUnavailable);
    assert!(!fault.to_string().contains('/'), "no path in {fault}");
    assert!(file.path().is_dir());
    fs::remove_dir(file.path()).unwrap();
    save(&file, &numbered_settings(7)).unwrap();
    assert_eq!(file.load().settings, numbered_settings(7));
}

#[test]
fn a_folder_that_cannot_be_created_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("partner-balance"), "a file in the folder's place").unwrap();
    let file = file_in(folder.path());
    assert_eq!(save(&file, &Settings::default()).unwrap_err().code, FaultCode::SettingsUnavailable);
    assert_eq!(file.load().settings, Settings::default());
}

#[test]
fn an_update_starts_from_the_current_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = file_in(folder.path());
    save(&file, &numbered_settings(1)).unwrap();
    let other = AccountSettings::new(AccountId::new("other"));
    save(&SettingsFile::new(file.path()), &numbered_settings(1).with_account(other.clone())).unwrap();
    let hide = |settings: &Settings| -> Result<Settings, ()> { Ok(Settings { hide_amount: true, ..settings.clone() }) };
    let saved = file.update(&numbered_settings(1), hide).unwrap();
    assert!(saved.hide_amount && saved.account(&other.id).is_some(), "the other process's account stays");
    assert_eq!(file.load().settings, saved);

    fs::write(file.path(), "broken =").unwrap();
    let saved = file.update(&numbered_settings(9), hide).unwrap();
    assert_eq!(saved, Settings { hide_amount: true, ..numbered_settings(9) }, "of a broken file: the last good ones");
}

#[test]
fn an_update_the_form_refuses_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = file_in(folder.path());
    save(&file, &numbered_settings(50)).unwrap();
    let before = fs::read(file.path()).unwrap();
    let mut form = numbered_settings(50).to_form(&account());
    form.critical = "51".to_owned();
    let refused = file.update(&Settings::default(), |settings| settings.apply_form(&account(), &form, english()));
    let error = FieldError { field: "critical".to_owned(), message: "Enter at most the low threshold, 50.".to_owned() };
    assert_eq!(refused, Err(UpdateError::Refused(vec![error])));
    assert_eq!(fs::read(file.path()).unwrap(), before);
}

#[test]
fn p8_writers_at_the_same_time_lose_nothing_of_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.toml");
    let (writers, updates) = (4, 12);
    thread::scope(|scope| {
        let mut handles = Vec::new();
        for writer in 0..writers {
            let file = SettingsFile::new(&path);
            handles.push(scope.spawn(move || {
                for update in 0..updates {
                    let account = AccountSettings::new(AccountId::new(format!("{writer}-{update}")));
                    let add =
                        |settings: &Settings| -> Result<Settings, ()> { Ok(settings.clone().with_account(account)) };
                    file.update(&Settings::default(), add).unwrap();
                }
            }));
        }
        let reader = SettingsFile::new(&path);
        let mut seen = 0;
        while !handles.iter().all(thread::ScopedJoinHandle::is_finished) {
            let loaded = reader.load();
            assert_eq!(loaded.problems, []);
            assert!(loaded.settings.accounts.len() >= seen, "a reader never sees less than before");
            seen = loaded.settings.accounts.len();
        }
    });
    assert_eq!(SettingsFile::new(&path).load().settings.accounts.len(), writers * updates);
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("kept-elsewhere.toml");
    fs::write(&target, "# mine\n").unwrap();
    fs::set_permissions(&target, fs::Permissions::from_mode(0o600)).unwrap();
    let file = SettingsFile::new(folder.path().join("settings.toml"));
    symlink(&target, file.path()).unwrap();
    save(&file, &numbered_settings(4)).unwrap();
    assert!(file.path().is_symlink());
    assert!(fs::read_to_string(&target).unwrap().starts_with("# mine\n"));
    assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(file.load().settings, numbered_settings(4));
}
