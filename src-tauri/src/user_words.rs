//! The user's words where no runner speaks yet: on the console, and for what the desktop is told at the start. Must not know what
//! happens after it.

use partner_balance_core::language::Words;
use partner_balance_core::say;
use partner_balance_engine::directories::{Directories, NoFolders};
use partner_balance_engine::settings::SettingsFile;
use partner_balance_platform::instance::InstanceError;

use crate::system_locale::user_locale;

/// Words of the language that the settings choose. Reads their file.
pub fn of_settings() -> Words {
    let settings =
        Directories::of_user().map(|directories| SettingsFile::new(directories.settings_file()).load().settings);
    user_locale().words(settings.ok().and_then(|settings| settings.language))
}

/// Why the program can't start, a sentence.
pub fn not_started(error: &anyhow::Error, words: &Words) -> String {
    say!(words, "problems-not-started", reason = reason(error, words))
}

/// Why the running program was not ended, a sentence.
pub fn not_ended(error: &anyhow::Error, words: &Words) -> String {
    say!(words, "problems-not-ended", reason = reason(error, words))
}

/// In the user's words where they can do something about it; else the system's.
fn reason(error: &anyhow::Error, words: &Words) -> String {
    if let Some(folders) = error.downcast_ref::<NoFolders>() {
        return folders.reason(words);
    }
    #[cfg(target_os = "linux")]
    if error.is::<partner_balance_platform::display::NoDisplay>() {
        return words.say("problems-start-no-desktop");
    }
    match error.downcast_ref::<InstanceError>() {
        Some(InstanceError::Silent) => words.say("problems-start-no-answer"),
        Some(InstanceError::Setup(detail)) => say!(words, "problems-start-unclear", detail = detail.to_string()),
        None => format!("{error:#}"),
    }
}

/// What `--help` prints.
pub fn help(words: &Words) -> String {
    let options = [
        ("--background", words.say("balance-tray-help-background")),
        ("--quit", words.say("balance-tray-help-quit")),
        ("--version", words.say("balance-tray-help-version")),
        ("--help", words.say("balance-tray-help-help")),
    ];
    let command = "partner-balance-tray [--background | --quit]";
    let mut help = format!(
        "{}\n\n{}\n\n",
        words.say("balance-tray-help-about"),
        say!(words, "balance-tray-help-usage", command = command)
    );
    help.extend(options.iter().map(|(option, text)| format!("  {option:<12}  {text}\n")));
    help
}

#[cfg(test)]
mod tests {
    use partner_balance_core::language::{Language, english};

    use super::*;

    #[test]
    fn why_the_program_does_not_start_is_said_in_the_user_s_language() {
        let pseudo = Words::new(Language::Pseudo, "en-GB");
        let silent = || anyhow::Error::from(InstanceError::Silent);
        assert_eq!(
            not_started(&silent(), english()),
            "Partner Balance can't start: Partner Balance is running already but does not answer."
        );
        for error in [silent(), NoFolders::NoHome.into(), NoFolders::Relative.into()] {
            let said = not_ended(&error, &pseudo);
            assert!(said.starts_with('[') && !said.contains("home folder") && !said.contains("answer"), "{said}");
        }
        let other = anyhow::anyhow!("the device is gone").context("the desktop can't be reached");
        assert!(
            not_started(&other, english()).ends_with("can't start: the desktop can't be reached: the device is gone.")
        );
    }

    #[test]
    fn the_help_names_each_option() {
        let help = help(english());
        assert!(
            help.starts_with(
                "Partner Balance: the balance of a Yeastar Partner Portal account, in the tray.\n\nUsage: "
            )
        );
        assert!(
            help.contains("\n  --quit        End the program that is running, and wait until it has ended."),
            "{help}"
        );
        assert_eq!(help.lines().count(), 8, "{help}");
    }
}
