//! What can't be used of the settings file, and the sentences that say so. Never quotes the file: someone may have pasted a secret
//! into it.

use std::fmt;
use std::path::{Path, PathBuf};

use partner_balance_core::language::{Language, Words, english};
use partner_balance_core::{message_id, say};
use strum::VariantArray as _;

/// What can't be used of the settings file. Printed in English, for the log; a person reads its
/// [sentence](SettingsProblem::sentence).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsProblem {
    /// The system can't read the file.
    Unreadable {
        /// What the system says.
        reason: String,
    },
    /// The file isn't TOML.
    NotToml {
        /// The line with the first mistake, counted from 1.
        line: usize,
        /// The copy of the file; none if it could not be made. The file itself stays as it is until settings are saved.
        backup: Option<PathBuf>,
    },
    /// The file is UTF-16, which TOML can't be.
    Utf16 {
        /// The copy of the file; none if it could not be made. The file itself stays as it is until settings are saved.
        backup: Option<PathBuf>,
    },
    /// One value has a wrong type or is out of its limits.
    Value {
        /// Which: `refresh_interval`, `accounts[1].low` (counted from 1).
        key: String,
        /// What it should be.
        expected: Expected,
        /// What is used instead.
        used: Used,
    },
    /// An account has an id that no account can have.
    AccountId {
        /// Which: `accounts[2].id` (counted from 1).
        key: String,
    },
    /// Two accounts have the same id, apart from upper and lower case. The first one is used.
    DuplicateAccount {
        /// Which: `accounts[2].id` (counted from 1).
        key: String,
    },
}

/// What a value should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// "auto" or a language's tag.
    Language,
    Bool,
    IconAccount,
    Order,
    Interval,
    Retention,
    Accounts,
    Name,
    BaseUrl,
    Currency,
    Amount,
    /// At most the low threshold.
    AtMostLow,
    Alerts,
    Percent,
    Days,
    Remind,
    Hours,
    TimeOfDay,
    DaysOff,
    Program,
    Webhook,
}

/// What is used instead of a value that can't be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Used {
    /// This, as in the file.
    Value(String),
    /// The interval of all accounts.
    OfAll,
    /// The accounts as they were.
    PreviousAccounts,
    /// The alert settings as they were.
    PreviousAlerts,
    /// The program or the webhook as it was.
    Previous,
    /// No program and no webhook.
    Nothing,
}

impl SettingsProblem {
    /// What is wrong and what is used instead, as a sentence or two.
    #[must_use]
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Unreadable { reason } => say!(words, "problems-settings-unreadable", reason = reason),
            Self::NotToml { line, backup } => match file_name(backup.as_deref()) {
                Some(file) => say!(words, "problems-settings-not-toml", line = line.to_string(), file = file),
                None => say!(words, "problems-settings-not-toml-no-copy", line = line.to_string()),
            },
            Self::Utf16 { backup } => match file_name(backup.as_deref()) {
                Some(file) => say!(words, "problems-settings-utf16", file = file),
                None => words.say("problems-settings-utf16-no-copy"),
            },
            Self::Value { key, expected, used } => {
                words.sentences(&[&expected.sentence(key, words), &used.sentence(words)])
            }
            Self::AccountId { key } => say!(words, "problems-settings-account-id", key = key),
            Self::DuplicateAccount { key } => say!(words, "problems-settings-duplicate-account", key = key),
        }
    }
}

impl Expected {
    fn sentence(self, key: &str, words: &Words) -> String {
        let id = match self {
            Self::Language => {
                let tags = Language::VARIANTS.iter().filter(|language| **language != Language::Pseudo);
                let tags: Vec<String> = tags.map(|language| format!("\"{}\"", language.tag())).collect();
                return say!(words, "problems-settings-must-language", key = key, languages = tags.join(", "));
            }
            Self::Bool => message_id!("problems-settings-must-bool"),
            Self::IconAccount => message_id!("problems-settings-must-icon-account"),
            Self::Order => message_id!("problems-settings-must-order"),
            Self::Interval => message_id!("problems-settings-must-interval"),
            Self::Retention => message_id!("problems-settings-must-retention"),
            Self::Accounts => message_id!("problems-settings-must-accounts"),
            Self::Name => message_id!("problems-settings-must-name"),
            Self::BaseUrl => message_id!("problems-settings-must-base-url"),
            Self::Currency => message_id!("problems-settings-must-currency"),
            Self::Amount => message_id!("problems-settings-must-amount"),
            Self::AtMostLow => message_id!("problems-settings-must-at-most-low"),
            Self::Alerts => message_id!("problems-settings-must-alerts"),
            Self::Percent => message_id!("problems-settings-must-percent"),
            Self::Days => message_id!("problems-settings-must-days"),
            Self::Remind => message_id!("problems-settings-must-remind"),
            Self::Hours => message_id!("problems-settings-must-hours"),
            Self::TimeOfDay => message_id!("problems-settings-must-time"),
            Self::DaysOff => message_id!("problems-settings-must-days-off"),
            Self::Program => message_id!("problems-settings-must-program"),
            Self::Webhook => message_id!("problems-settings-must-webhook"),
        };
        words.say_with(id, &[("key", key.into())])
    }
}

impl Used {
    fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Value(value) => say!(words, "problems-settings-used", value = value),
            Self::OfAll => words.say("problems-settings-used-of-all"),
            Self::PreviousAccounts => words.say("problems-settings-used-accounts"),
            Self::PreviousAlerts => words.say("problems-settings-used-alerts"),
            Self::Previous => words.say("problems-settings-used-previous"),
            Self::Nothing => words.say("problems-settings-used-none"),
        }
    }
}

impl fmt::Display for SettingsProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(english()))
    }
}

fn file_name(backup: Option<&Path>) -> Option<String> {
    Some(backup?.file_name()?.to_string_lossy().into_owned())
}
