//! The folders, in processes with their own environment.

use std::path::Path;
use std::process::Command;

use partner_balance_engine::directories::Directories;

use crate::support::{again, role};

const TEST: &str = "directories::the_folders_are_the_platforms_own";

/// The folders that a process with this environment uses, or why it has none.
fn found(variables: &[(&str, &str)]) -> String {
    let mut command: Command = again(TEST, Path::new("unused"));
    for name in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", Directories::HOME] {
        command.env_remove(name);
    }
    let output = command.envs(variables.iter().copied()).output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    printed.lines().find_map(|line| line.strip_prefix("folders ")).unwrap_or_else(|| panic!("{printed}")).to_owned()
}

#[test]
fn the_folders_are_the_platforms_own() {
    if role().is_some() {
        match Directories::of_user() {
            Ok(Directories { config, data, state }) => {
                println!("folders {} {} {}", config.display(), data.display(), state.display());
            }
            Err(refusal) => println!("folders {refusal}"),
        }
        return;
    }
    if cfg!(windows) {
        let [roaming, local] = ["APPDATA", "LOCALAPPDATA"].map(|name| std::env::var(name).unwrap());
        assert_ne!(roaming, local);
        let folder = |parent: &str| format!("{parent}\\partner-balance");
        assert_eq!(found(&[]), format!("{} {} {}", folder(&roaming), folder(&local), folder(&local)));
        return;
    }
    if !cfg!(target_os = "linux") {
        let folders = Directories::of_user().unwrap();
        assert!(folders.config.ends_with("partner-balance") && folders.config.is_absolute());
        return;
    }
    assert_eq!(
        found(&[("XDG_CONFIG_HOME", "/a"), ("XDG_DATA_HOME", "/b"), ("XDG_STATE_HOME", "/c")]),
        "/a/partner-balance /b/partner-balance /c/partner-balance"
    );
    let below_home = "/h/.config/partner-balance /h/.local/share/partner-balance /h/.local/state/partner-balance";
    assert_eq!(found(&[("HOME", "/h")]), below_home);
    assert_eq!(found(&[("HOME", "/h"), ("XDG_CONFIG_HOME", ""), ("XDG_DATA_HOME", "relative")]), below_home);
}

#[test]
fn one_variable_names_a_folder_for_all_and_must_be_absolute() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    let Directories { config, data, state } = Directories::below(folder.path());
    let below = format!("{} {} {}", config.display(), data.display(), state.display());
    assert_eq!(found(&[(Directories::HOME, path)]), below);
    let refused =
        "PARTNER_BALANCE_HOME is no whole path, so it is not used: give it the whole path of a folder, or unset it";
    for relative in ["relative", "./a", "..", "~/a"] {
        assert_eq!(found(&[(Directories::HOME, relative)]), refused, "{relative}");
    }
    assert_eq!(found(&[(Directories::HOME, "")]), found(&[]));
}

#[test]
fn the_files_have_their_contracted_names() {
    let folders = Directories::below(Path::new("root"));
    assert!(folders.settings_file().ends_with("config/partner-balance/settings.toml"));
    assert!(folders.history_file().ends_with("data/partner-balance/history.sqlite3"));
    assert!(folders.logs().starts_with(&folders.state));
}
