//! The settings by their keys in the settings file. Must not know their values.

use std::sync::LazyLock;

use clap::ValueEnum;
use clap::builder::PossibleValue;

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
    /// From one refresh to the next, 1m to 24h; with --account the account's own, or default: that of all.
    RefreshInterval,
    /// Whether the tray program starts at login; changed in its own settings.
    StartAtLogin,
    /// Whether amounts are hidden where others could see them.
    HideAmount,
    /// Whether the tray program looks for newer versions, once a day.
    LookForUpdates,
    /// How long readings are kept: forever, or a length such as 2 years or 400 days.
    History,
    /// Which of several accounts the icon shows: auto (the most urgent) or its id.
    IconAccount,
    /// How several accounts are listed in the tray: urgent (the most urgent first) or own (as in the file).
    AccountOrder,
    /// What the account is called.
    Name,
    /// The portal's address; changed by `login`.
    BaseUrl,
    /// The currency's three-letter code.
    Currency,
    /// Below this the balance is low.
    Low,
    /// Below this the balance is critical.
    Critical,
    /// Whether the account is left alone: not asked, and nothing told of it.
    Paused,
}

/// A setting in the table `[accounts.alerts]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum AlertKey {
    /// By how many percent the balance must rise above a threshold until falling below it is told again, 0 to 100.
    RearmPercent,
    /// Warn when fewer days than this are left, 1 to 365; 0: never.
    Days,
    /// How often to remind while the balance is low: off, 4h, 12h, 1d or 3d.
    RemindLow,
    /// The same while it is critical.
    RemindCritical,
    /// Whether to tell that it was topped up.
    Recovered,
    /// After how long without a reading to tell that there is none, 1h to 30d.
    BlindAfter,
    /// When quiet hours begin, such as 22:00.
    QuietFrom,
    /// When they end; the same as quiet_from: there are none.
    QuietUntil,
    /// Days without notifications, such as sat,sun; none: none.
    DaysOff,
    /// Whether a critical balance is told in quiet hours as well.
    CriticalBreaksQuiet,
}

/// Another way out in the table `[accounts.alerts]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum WayOutKey {
    /// A program that is told alerts as well: its whole path, without arguments; empty: none.
    Program,
    /// An address that is told alerts as well: https, or http to this computer; empty: none.
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
