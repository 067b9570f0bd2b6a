//! The settings by their keys in the settings file. Must not know their values.

use std::sync::LazyLock;

use clap::ValueEnum;
use clap::builder::PossibleValue;
use partner_balance_core::message_id;

/// A setting, by its key in the settings file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Setting(SettingKey),
    /// One of an account's alerts.
    Alert(AlertKey),
    /// Where its alerts are told besides on the desktop.
    WayOut(WayOutKey),
}

/// A setting of the program or of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum SettingKey {
    #[value(help = message_id!("help-key-refresh-interval"))]
    RefreshInterval,
    #[value(help = message_id!("help-key-start-at-login"))]
    StartAtLogin,
    #[value(help = message_id!("help-key-hide-amount"))]
    HideAmount,
    #[value(help = message_id!("help-key-look-for-updates"))]
    LookForUpdates,
    #[value(help = message_id!("help-key-language"))]
    Language,
    #[value(help = message_id!("help-key-history"))]
    History,
    #[value(help = message_id!("help-key-icon-account"))]
    IconAccount,
    #[value(help = message_id!("help-key-account-order"))]
    AccountOrder,
    #[value(help = message_id!("help-key-name"))]
    Name,
    #[value(help = message_id!("help-key-base-url"))]
    BaseUrl,
    #[value(help = message_id!("help-key-currency"))]
    Currency,
    #[value(help = message_id!("help-key-low"))]
    Low,
    #[value(help = message_id!("help-key-critical"))]
    Critical,
    #[value(help = message_id!("help-key-paused"))]
    Paused,
}

/// A setting in the table `[accounts.alerts]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum AlertKey {
    #[value(help = message_id!("help-key-rearm-percent"))]
    RearmPercent,
    #[value(help = message_id!("help-key-days"))]
    Days,
    #[value(help = message_id!("help-key-remind-low"))]
    RemindLow,
    #[value(help = message_id!("help-key-remind-critical"))]
    RemindCritical,
    #[value(help = message_id!("help-key-recovered"))]
    Recovered,
    #[value(help = message_id!("help-key-blind-after"))]
    BlindAfter,
    #[value(help = message_id!("help-key-quiet-from"))]
    QuietFrom,
    #[value(help = message_id!("help-key-quiet-until"))]
    QuietUntil,
    #[value(help = message_id!("help-key-days-off"))]
    DaysOff,
    #[value(help = message_id!("help-key-critical-breaks-quiet"))]
    CriticalBreaksQuiet,
}

/// Another way out in the table `[accounts.alerts]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum WayOutKey {
    #[value(help = message_id!("help-key-program"))]
    Program,
    #[value(help = message_id!("help-key-webhook"))]
    Webhook,
}

static KEYS: LazyLock<Vec<Key>> = LazyLock::new(|| {
    let settings = SettingKey::value_variants().iter().copied().map(Key::Setting);
    let alerts = AlertKey::value_variants().iter().copied().map(Key::Alert);
    settings.chain(alerts).chain(WayOutKey::value_variants().iter().copied().map(Key::WayOut)).collect()
});

impl ValueEnum for Key {
    fn value_variants<'a>() -> &'a [Self] {
        &KEYS
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        match self {
            Self::Setting(key) => key.to_possible_value(),
            Self::Alert(key) => key.to_possible_value(),
            Self::WayOut(key) => key.to_possible_value(),
        }
    }
}
