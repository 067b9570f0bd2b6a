//! Sentences for faults and alerts, and the user's formats for numbers and times. Decides nothing: what is wrong,
//! stale or due is decided by the caller. Short labels are in `view` and `menu`; mistakes in typed values have their
//! sentences where they are found (`base_url`, and `settings` in the engine).

mod axis;
pub mod command_line;
pub mod days_left;
pub mod no_tray;

use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::account::{Level, Thresholds};
use crate::alerts::Threshold;
use crate::fault::{Fault, FaultCode};
use crate::money::{Amount, Currency};
use crate::page::{Problem, Remedy};

/// Displayed when the amount is unknown.
pub const UNKNOWN_AMOUNT: &str = "—";
/// Displayed when the user hides amounts.
pub const HIDDEN_AMOUNT: &str = "•••";
/// The product's name.
pub const PRODUCT: &str = "Partner Balance";

/// The notification for a popover that can't be opened: its first line and its text. `reason` is the system's.
#[must_use]
pub fn no_window(reason: &str) -> (String, String) {
    let body = format!(
        "The icon's tooltip and menu still show the balance. Start {PRODUCT} again; if that doesn't help, install it \
         again. The system says: {reason}."
    );
    (format!("{PRODUCT} can't open its window"), body)
}

/// Shown while the keychain stores a credential.
pub const STORING: &str = "Storing…";

/// The user's formats for numbers and times.
pub struct DisplayFormats {
    numbers: DecimalFormatter,
    zone: TimeZone,
}

impl DisplayFormats {
    /// Formats for a BCP 47 language tag ("de-DE") and a time zone. An unknown tag falls back to "1,234.50".
    #[must_use]
    #[expect(clippy::expect_used, reason = "the root locale is compiled in")]
    pub fn new(language_tag: &str, zone: TimeZone) -> Self {
        let locale: Locale = language_tag.parse().unwrap_or(Locale::UNKNOWN);
        let numbers = DecimalFormatter::try_new(locale.into(), Default::default())
            .or_else(|_| DecimalFormatter::try_new(Locale::UNKNOWN.into(), Default::default()))
            .expect("number formats are compiled in");
        Self { numbers, zone }
    }

    /// Changes the time zone.
    pub fn set_zone(&mut self, zone: TimeZone) {
        self.zone = zone;
    }

    /// The time zone.
    #[must_use]
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The exact amount, all its decimals and at least two: "12,345.60".
    #[must_use]
    pub fn amount(&self, amount: Amount) -> String {
        let Ok(mut decimal) = amount.to_string().parse::<icu_decimal::input::Decimal>() else {
            return amount.to_string();
        };
        decimal.absolute.trim_end();
        decimal.absolute.pad_end(-2);
        self.numbers.format(&decimal).to_string()
    }

    /// The exact amount with its currency: "12,345.60 USD".
    #[must_use]
    pub fn money(&self, amount: Amount, currency: Currency) -> String {
        format!("{} {currency}", self.amount(amount))
    }

    /// A moment, as short as possible: "14:05", "22 Nov 14:05", "22 Nov 2025 14:05".
    #[must_use]
    pub fn moment(&self, moment: Timestamp, now: Timestamp) -> String {
        let local = self.local(moment);
        if local.date() == self.local(now).date() {
            return local.strftime("%H:%M").to_string();
        }
        self.lasting_moment(moment, now)
    }

    /// A moment with its day, for texts that are not updated at midnight: "22 Nov 14:05", "22 Nov 2025 14:05".
    #[must_use]
    pub fn lasting_moment(&self, moment: Timestamp, now: Timestamp) -> String {
        let (moment, now) = (self.local(moment), self.local(now));
        let format = if moment.year() == now.year() { "%-d %b %H:%M" } else { "%-d %b %Y %H:%M" };
        moment.strftime(format).to_string()
    }

    /// The day of a moment: "21 December", "21 December 2027".
    #[must_use]
    pub fn day(&self, moment: Timestamp, now: Timestamp) -> String {
        let (moment, now) = (self.local(moment), self.local(now));
        moment.strftime(if moment.year() == now.year() { "%-d %B" } else { "%-d %B %Y" }).to_string()
    }

    /// A moment in full: "Monday, 23 November 2026, 14:05:11".
    #[must_use]
    pub fn full_moment(&self, moment: Timestamp) -> String {
        self.local(moment).strftime("%A, %-d %B %Y, %H:%M:%S").to_string()
    }

    /// How long ago, in words: "just now", "2 minutes ago", "3 hours ago", "5 days ago".
    ///
    /// For a moment in the future (the clock was set back), its date.
    #[must_use]
    pub fn age(&self, moment: Timestamp, now: Timestamp) -> String {
        let ago = |count: i64, unit: &str| format!("{count} {unit}{} ago", if count == 1 { "" } else { "s" });
        match now.duration_since(moment).as_secs() {
            ..-60 => format!("at {}", self.moment(moment, now)),
            -60..60 => "just now".to_owned(),
            seconds @ 60..3_600 => ago(seconds / 60, "minute"),
            seconds @ 3_600..86_400 => ago(seconds / 3_600, "hour"),
            seconds @ 86_400.. => ago(seconds / 86_400, "day"),
        }
    }

    fn local(&self, moment: Timestamp) -> Zoned {
        moment.to_zoned(self.zone.clone())
    }
}

/// A level in one word.
#[must_use]
pub fn level(level: Level) -> &'static str {
    match level {
        Level::Normal => "Normal",
        Level::Low => "Low",
        Level::Critical => "Critical",
        Level::Unknown => "Unknown",
    }
}

/// The level in words: "Low: below your threshold of 100.00 USD".
#[must_use]
pub fn level_sentence(level: Level, thresholds: Thresholds, currency: Currency, formats: &DisplayFormats) -> String {
    let money = |amount| formats.money(amount, currency);
    match level {
        Level::Normal => format!("Normal: your low threshold is {}", money(thresholds.low)),
        Level::Low => format!("Low: below your threshold of {}", money(thresholds.low)),
        Level::Critical => format!("Critical: below your threshold of {}", money(thresholds.critical)),
        Level::Unknown => "The balance is not known yet".to_owned(),
    }
}

/// The text of an alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertText {
    pub summary: String,
    /// What happened and what the user can do.
    pub body: String,
}

/// The text of an alert. `money` and `limit` are none when amounts are hidden.
#[must_use]
pub fn alert(threshold: Threshold, account: &str, money: Option<&str>, limit: Option<&str>) -> AlertText {
    let summary = match threshold {
        Threshold::Low => format!("{account}: balance is low"),
        Threshold::Critical => format!("{account}: balance is critical"),
    };
    let fact = match (money, limit) {
        (Some(money), Some(limit)) => format!("{money} left, below your threshold of {limit}."),
        (None, _) | (_, None) => "The balance is below your threshold.".to_owned(),
    };
    let remedy = match threshold {
        Threshold::Low => "Top up soon, so that orders and renewals don't fail.",
        Threshold::Critical => "Top up now: orders and renewals are about to fail.",
    };
    AlertText { summary, body: format!("{fact} {remedy}") }
}

/// What the program does about a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetryState {
    /// It tries again automatically; when, in words: "at 14:05".
    Scheduled(String),
    /// It is trying right now.
    Running,
    WaitingForUser,
    /// Nothing was stored, and the form is still open.
    NotStored,
}

impl RetryState {
    fn sentence(&self) -> String {
        match self {
            Self::Scheduled(when) => format!("Trying again {when}."),
            Self::Running => "Trying again now.".to_owned(),
            Self::WaitingForUser => "Refreshing is paused.".to_owned(),
            Self::NotStored => "Nothing was stored.".to_owned(),
        }
    }
}

/// The text of a fault: what happened, what the program does about it, what the user can do.
#[must_use]
pub fn problem(fault: &Fault, retry_state: &RetryState) -> Problem {
    let has_detail = matches!(
        fault.code,
        FaultCode::PortalDown
            | FaultCode::UnexpectedReply
            | FaultCode::ProxyFailed
            | FaultCode::SettingsUnavailable
            | FaultCode::KeychainFailed
    );
    let message = if has_detail { message_with_detail(fault) } else { message(fault.code).to_owned() };
    let advice = advice_with_detail(fault, advice(fault.code));
    Problem {
        code: fault.code,
        message,
        hint: format!("{} {advice}", retry_state.sentence()),
        request_id: fault.request_id.clone(),
        remedies: remedies(fault.code, retry_state),
    }
}

/// A problem with the settings file. `sentence` says what can't be used.
#[must_use]
pub fn settings_problem(sentence: &str) -> Problem {
    Problem {
        code: FaultCode::SettingsUnavailable,
        message: sentence.to_owned(),
        hint: "Correct the file and choose Try again, or save the settings here.".to_owned(),
        request_id: None,
        remedies: vec![Remedy::TryAgain],
    }
}

/// Settings that could not be saved or applied.
#[must_use]
pub fn settings_save_problem(fault: &Fault) -> Problem {
    let hint = format!("Until it ends, the program uses the settings it has now. {}", advice(fault.code));
    Problem { hint, ..problem(fault, &RetryState::WaitingForUser) }
}

/// A history that can't be read or written.
#[must_use]
pub fn history_problem(fault: &Fault) -> Problem {
    Problem {
        message: message_with_detail(fault),
        hint: format!("The program tries again with every reading. {}", advice(fault.code)),
        ..problem(fault, &RetryState::WaitingForUser)
    }
}

/// Something the user asked of the history that could not be done. `what` says what, without a full stop.
#[must_use]
pub fn history_request_problem(fault: &Fault, what: &str) -> Problem {
    Problem {
        code: fault.code,
        message: format!("{what} ({}).", fault.detail),
        hint: "The balance is still watched. Check the free space and the permissions of the folder, then try again."
            .to_owned(),
        request_id: None,
        remedies: Vec::new(),
    }
}

/// A warning about the history file. `sentence` says what happened.
#[must_use]
pub fn history_warning(sentence: &str) -> Problem {
    Problem {
        code: FaultCode::HistoryUnavailable,
        message: sentence.to_owned(),
        hint: "The balance is still watched. An alert may be shown a second time.".to_owned(),
        request_id: None,
        remedies: vec![Remedy::Dismiss],
    }
}

/// A sentence as a part of another one: "about 23 days left".
#[must_use]
pub fn lower_first(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// What happened, in one sentence, with the fault's own words: "Readings can't be saved (the disk is full)."
fn message_with_detail(fault: &Fault) -> String {
    let message = message(fault.code);
    if fault.detail.is_empty() {
        return message.to_owned();
    }
    format!("{} ({}).", message.trim_end_matches('.'), fault.detail)
}

/// What the user can do, after which variable of the environment is meant, and why.
fn advice_with_detail(fault: &Fault, advice: &str) -> String {
    if fault.code != FaultCode::EnvironmentUnusable || fault.detail.is_empty() {
        return advice.to_owned();
    }
    format!("{} {advice}", fault.detail)
}

/// What happened, in one sentence.
#[must_use]
pub fn message(code: FaultCode) -> &'static str {
    match code {
        FaultCode::Offline => "The Partner Portal can't be reached.",
        FaultCode::TimedOut => "The Partner Portal didn't answer in time.",
        FaultCode::PortalDown => "The Partner Portal has an internal error.",
        FaultCode::RateLimited => "The Partner Portal asked for fewer requests.",
        FaultCode::CredentialsRefused => "The Partner Portal refused the credentials.",
        FaultCode::CredentialsMissing => "The keychain holds no credentials for this account.",
        FaultCode::EnvironmentUnusable => "The credentials in the environment can't be used.",
        FaultCode::TokenExpired => "The access token has expired.",
        FaultCode::AddressRefused => "The Partner Portal refused this computer's network address.",
        FaultCode::WrongAddress => "There is no Partner Portal at this address.",
        FaultCode::AddressChanged => "The portal's address was changed, so the stored credentials were not sent.",
        FaultCode::ProxyFailed => "The proxy can't connect to the Partner Portal.",
        FaultCode::CertificateRefused => "The portal's certificate isn't trusted, so nothing was sent.",
        FaultCode::UnexpectedReply => "The Partner Portal sent an unexpected reply.",
        FaultCode::KeychainLocked => "The keychain is locked.",
        FaultCode::KeychainMissing => "No keychain is running on this desktop.",
        FaultCode::KeychainFailed => "The keychain reported an error.",
        FaultCode::HistoryUnavailable => "Readings can't be saved.",
        FaultCode::SettingsUnavailable => "The settings can't be saved.",
    }
}

fn advice(code: FaultCode) -> &'static str {
    match code {
        FaultCode::Offline => "Check this computer's internet connection.",
        FaultCode::TimedOut => "If this continues, check the internet connection and any proxy.",
        FaultCode::PortalDown => "You don't need to do anything. If this continues, contact Yeastar support.",
        FaultCode::RateLimited => "If this continues, choose a longer refresh interval in the settings.",
        FaultCode::CredentialsRefused => {
            "Check Client ID and Client Secret. If the secret was reset under System > API in the Partner Portal, \
             enter the new one."
        }
        FaultCode::CredentialsMissing => "Enter Client ID and Client Secret again.",
        FaultCode::EnvironmentUnusable => "Correct the variable and start the program again.",
        FaultCode::TokenExpired => {
            "A pasted token works for at most half an hour. Paste a new one, or enter Client ID and Client Secret, which \
             keep working."
        }
        FaultCode::AddressRefused => {
            "If Client IP Restriction is on under System > API in the Partner Portal, allow this network there, or use \
             an allowed network."
        }
        FaultCode::WrongAddress => "Check the portal address in the form with the credentials.",
        FaultCode::AddressChanged => {
            "They belong to the address they were entered for. Connect again to use the new address, or change the \
             address back."
        }
        FaultCode::ProxyFailed => "Check this computer's proxy settings, or ask your network administrator.",
        FaultCode::CertificateRefused => {
            "Check this computer's date and time. If your company uses a proxy, its certificate may have to be installed."
        }
        FaultCode::UnexpectedReply => "If this continues, send the request id to Yeastar support.",
        FaultCode::KeychainLocked => "Unlock it, then choose Try again.",
        FaultCode::KeychainMissing => "Start GNOME Keyring, KWallet or another keychain (Secret Service).",
        // Seen with KWallet on Debian: it can't open a session without that plugin, but doesn't depend on it.
        FaultCode::KeychainFailed => {
            "Restart it, or log out and in again. KWallet also fails where QCA's OpenSSL plugin is not installed (in \
             Debian libqca-qt6-plugins)."
        }
        FaultCode::HistoryUnavailable => {
            "The balance is still watched, but readings and alerts are remembered only until the program ends. Check \
             the free space and the permissions of the data directory."
        }
        FaultCode::SettingsUnavailable => {
            "Try again. If this continues, check the free space and the permissions of the configuration directory."
        }
    }
}

fn remedies(code: FaultCode, retry_state: &RetryState) -> Vec<Remedy> {
    let is_keychain =
        matches!(code, FaultCode::KeychainLocked | FaultCode::KeychainMissing | FaultCode::KeychainFailed);
    if *retry_state == RetryState::NotStored {
        return if is_keychain { vec![Remedy::TryAgain, Remedy::KeepForThisRun] } else { Vec::new() };
    }
    match code {
        FaultCode::CredentialsRefused | FaultCode::TokenExpired | FaultCode::CredentialsMissing => {
            vec![Remedy::EnterCredentials, Remedy::OpenPortal, Remedy::TryAgain]
        }
        FaultCode::AddressRefused => vec![Remedy::TryAgain, Remedy::OpenPortal],
        FaultCode::EnvironmentUnusable => Vec::new(),
        FaultCode::AddressChanged => vec![Remedy::EnterCredentials, Remedy::TryAgain],
        FaultCode::WrongAddress
        | FaultCode::KeychainMissing
        | FaultCode::KeychainFailed
        | FaultCode::KeychainLocked => {
            vec![Remedy::TryAgain, Remedy::EnterCredentials]
        }
        FaultCode::Offline
        | FaultCode::TimedOut
        | FaultCode::PortalDown
        | FaultCode::RateLimited
        | FaultCode::ProxyFailed
        | FaultCode::CertificateRefused
        | FaultCode::UnexpectedReply
        | FaultCode::HistoryUnavailable
        | FaultCode::SettingsUnavailable => vec![Remedy::TryAgain],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(tag: &str) -> DisplayFormats {
        DisplayFormats::new(tag, TimeZone::UTC)
    }

    #[test]
    fn p1_an_amount_is_shown_with_all_its_decimals_and_at_least_two() {
        for (tag, amount, text) in [
            ("en-US", "675.24", "675.24"),
            ("en-US", "0", "0.00"),
            ("en-US", "1234567.5", "1,234,567.50"),
            ("en-US", "675.2412", "675.2412"),
            ("en-US", "675.2400", "675.24"),
            ("en-US", "-40", "-40.00"),
            ("de-DE", "1234567.5", "1.234.567,50"),
            ("de-CH", "1234567.5", "1'234'567.50"),
            ("en-IN", "1234567.5", "12,34,567.50"),
            ("fr-FR", "1234567.5", "1\u{202f}234\u{202f}567,50"),
            ("not a tag", "1234.5", "1,234.50"),
            ("en-US", "1234567890123456789012345678", "1,234,567,890,123,456,789,012,345,678.00"),
        ] {
            assert_eq!(formats(tag).amount(amount.parse().unwrap()), text, "{tag} {amount}");
        }
    }

    #[test]
    fn times_are_short_and_clear() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let formats = formats("en-US");
        let now = at("2026-11-23T14:05:11Z");
        for (moment, short, age) in [
            ("2026-11-23T14:05:00Z", "14:05", "just now"),
            ("2026-11-23T14:05:40Z", "14:05", "just now"),
            ("2026-11-23T14:04:00Z", "14:04", "1 minute ago"),
            ("2026-11-23T13:05:12Z", "13:05", "59 minutes ago"),
            ("2026-11-23T12:05:11Z", "12:05", "2 hours ago"),
            ("2026-11-22T14:00:00Z", "22 Nov 14:00", "1 day ago"),
            ("2025-11-22T14:00:00Z", "22 Nov 2025 14:00", "366 days ago"),
            ("2026-11-23T16:00:00Z", "16:00", "at 16:00"),
        ] {
            assert_eq!(formats.moment(at(moment), now), short, "{moment}");
            assert_eq!(formats.age(at(moment), now), age, "{moment}");
        }
        assert_eq!(formats.full_moment(now), "Monday, 23 November 2026, 14:05:11");
    }

    #[test]
    fn a_lasting_moment_always_says_its_day_in_the_zone_the_user_is_in() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let mut formats = formats("en-US");
        let now = at("2026-11-23T23:55:00Z");
        assert_eq!(formats.lasting_moment(now, now), "23 Nov 23:55");
        assert_eq!(formats.lasting_moment(at("2025-12-31T23:55:00Z"), now), "31 Dec 2025 23:55");
        formats.set_zone(TimeZone::fixed(jiff::tz::offset(2)));
        assert_eq!(formats.lasting_moment(now, now), "24 Nov 01:55");
    }

    #[test]
    fn every_fault_says_what_happened_what_is_done_and_what_to_do() {
        use FaultCode as F;
        let all = [
            F::Offline,
            F::TimedOut,
            F::PortalDown,
            F::RateLimited,
            F::CredentialsRefused,
            F::CredentialsMissing,
            F::TokenExpired,
            F::AddressRefused,
            F::WrongAddress,
            F::AddressChanged,
            F::ProxyFailed,
            F::CertificateRefused,
            F::UnexpectedReply,
            F::KeychainLocked,
            F::KeychainMissing,
            F::KeychainFailed,
            F::HistoryUnavailable,
            F::SettingsUnavailable,
        ];
        for code in all {
            let fault = Fault::new(code, "HTTP 502").with_request_id(Some("id".into()));
            let problem = problem(&fault, &RetryState::Scheduled("at 14:05".into()));
            assert!(problem.message.ends_with('.'), "{}", problem.message);
            assert!(problem.hint.starts_with("Trying again at 14:05. "), "{}", problem.hint);
            assert!(problem.hint.ends_with('.'), "{}", problem.hint);
            assert!(!problem.remedies.is_empty(), "{code:?}");
            assert_eq!(problem.request_id.as_deref(), Some("id"));
        }
    }

    #[test]
    fn a_sentence_as_a_part_of_another_begins_small() {
        for (sentence, part) in [("About 23 days left", "about 23 days left"), ("Älter", "älter"), ("", "")] {
            assert_eq!(lower_first(sentence), part);
        }
    }

    #[test]
    fn a_detail_is_told_where_there_is_one() {
        let told = |code, detail| {
            let fault = Fault::new(code, detail);
            (problem(&fault, &RetryState::WaitingForUser), history_problem(&fault))
        };
        for code in [FaultCode::HistoryUnavailable, FaultCode::SettingsUnavailable, FaultCode::EnvironmentUnusable] {
            let (plain, of_history) = told(code, "");
            for problem in [&plain, &of_history] {
                assert!(!problem.message.contains('('), "{}", problem.message);
                assert!(!problem.hint.contains("  "), "{}", problem.hint);
            }
        }
        let (_, full) = told(FaultCode::HistoryUnavailable, "the disk is full");
        assert_eq!(full.message, "Readings can't be saved (the disk is full).");
        let (unset, _) = told(FaultCode::EnvironmentUnusable, "X is not set.");
        assert!(unset.hint.contains(" X is not set. Correct"), "{}", unset.hint);
    }

    #[test]
    fn an_alert_says_the_fact_and_the_remedy() {
        let low = alert(Threshold::Low, "Main", Some("99.00 USD"), Some("100.00 USD"));
        assert_eq!(low.summary, "Main: balance is low");
        assert!(low.body.starts_with("99.00 USD left, below your threshold of 100.00 USD. Top up"));
        let hidden = alert(Threshold::Critical, "Main", None, None);
        assert!(!hidden.body.chars().any(|c| c.is_ascii_digit()), "{}", hidden.body);
    }
}
