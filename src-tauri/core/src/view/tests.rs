//! A gallery of named states with everything a user sees of them, so that a change of words shows in a snapshot.

mod accounts;
mod every_language;
mod languages;
mod snoozes;
mod updates;

use std::fmt::Write as _;

use jiff::tz::TimeZone;

use super::*;
use crate::account::{AccountId, IconAccount, Reading};
use crate::alerts::{AlertKind, AlertMemory, AlertRules, AlertSettings, AlertStep, Look, Notice, SnoozeRequest};
use crate::fault::{Fault, FaultCode};
use crate::forecast::{Confidence, DaysLeft, Forecast, NoForecast};
use crate::language::Language;
use crate::menu::{Command, MenuRow};
use crate::money::Amount;
use crate::outlook::Basis;
use crate::page::Place;
use crate::page::SnoozeView;

const INTERVAL: Duration = Duration::from_secs(600);

fn now() -> Moment {
    Moment { wall: "2026-11-23T14:05:11Z".parse().unwrap(), elapsed: Duration::from_secs(50_000) }
}

fn account() -> AccountDetails {
    AccountDetails {
        key: AccountKey::Stored(AccountId::new("main")),
        name: "Main account".to_owned(),
        currency: Currency::USD,
        thresholds: Thresholds { low: Amount::whole(100), critical: Amount::whole(20) },
        connected_as: Some("partner@example.com".to_owned()),
        pasted_token: None,
        storage: CredentialStorage::Keychain,
    }
}

fn reading(amount: &str, minutes_old: i64) -> Reading {
    let age = jiff::SignedDuration::from_mins(minutes_old);
    let fetched_at = now().wall.checked_sub(age).unwrap();
    Reading { amount: amount.parse().unwrap(), fetched_at, request_id: None }
}

fn idle() -> Refresh {
    Refresh::IdleUntil { at: now().elapsed + Duration::from_secs(480) }
}

fn active(last: Option<Reading>, freshness: Freshness, refresh: Refresh) -> State {
    State::Active(Active { last, freshness, refresh, alerts: AlertMemory::default(), delivery: None, tell_at: None })
}

fn stale(code: FaultCode, detail: &str) -> Freshness {
    let fault = Fault::new(code, detail).with_request_id(Some("85fa7686fa9f8a090c937bad50f565ad".to_owned()));
    Freshness::Stale(FailedAttempts { fault, since: now().wall, at: now().wall })
}

/// What differs from one state of the gallery to the next.
struct GalleryState {
    state: State,
    account: Option<AccountDetails>,
    outlook: Option<Outlook>,
    privacy: Privacy,
    window_note: Option<&'static str>,
    watching: Watching,
    order: AccountOrder,
    language: Language,
    locale: &'static str,
}

impl GalleryState {
    fn of(state: State) -> Self {
        Self {
            state,
            account: Some(account()),
            outlook: None,
            privacy: Privacy::Open,
            window_note: None,
            watching: Watching::On,
            order: AccountOrder::Urgent,
            language: Language::English,
            locale: "en-GB",
        }
    }

    fn view(&self) -> View {
        let mut view = None;
        self.with_input(|input| view = Some(build(input)));
        view.unwrap()
    }

    fn with_input(&self, take: impl FnOnce(&ViewInput<'_>)) {
        let one = self.account.as_ref().map(|details| AccountInput {
            details,
            state: &self.state,
            outlook: self.outlook.as_ref(),
            interval: INTERVAL,
            watching: self.watching,
        });
        self.with_accounts(one.as_slice(), &IconAccount::MostUrgent, &Place::ToSee, take);
    }

    fn with_accounts(
        &self,
        accounts: &[AccountInput<'_>],
        icon: &IconAccount,
        place: &Place,
        take: impl FnOnce(&ViewInput<'_>),
    ) {
        let form = SettingsForm {
            name: "Main".to_owned(),
            currency: "USD".to_owned(),
            low: "100".to_owned(),
            critical: "20".to_owned(),
            refresh_minutes: "10".to_owned(),
            language: "auto".to_owned(),
            start_at_login: false,
            hide_amount: false,
            look_for_updates: false,
            is_paused: false,
            is_in_icon: false,
        };
        let alert_form = AlertForm {
            rearm_percent: "5".to_owned(),
            days: "7".to_owned(),
            remind_low: "1d".to_owned(),
            remind_critical: "1d".to_owned(),
            recovered: true,
            blind_after: "24".to_owned(),
            has_quiet_hours: false,
            quiet_from: "22:00".to_owned(),
            quiet_until: "07:00".to_owned(),
            days_off: Vec::new(),
            critical_breaks_quiet: true,
        };
        take(&ViewInput {
            accounts,
            arrangement: &Arrangement::of(accounts, icon, self.order, place),
            order: self.order,
            privacy: self.privacy,
            form: &form,
            alert_form: &alert_form,
            other_problems: &[],
            update: None,
            busy_text: None,
            window_note: self.window_note,
            default_base_url: "https://openapi.partner.yeastar.com",
            new_base_url: "https://openapi.partner.yeastar.com",
            now: now(),
            formats: &DisplayFormats::new(self.language, self.locale, TimeZone::UTC),
        });
    }
}

/// 23 days at the moment of the reading, two minutes ago.
fn outlook() -> Outlook {
    let days = |p10, p50, p90| DaysLeft { p10, p50, p90 };
    let forecast = Forecast {
        below_threshold: days(17.2, 23.3, 31.1),
        below_zero: days(18.0, 24.5, 33.0),
        spend_per_day: "28.5".parse().unwrap(),
        expected_charges: Vec::new(),
        based_on_days: 90,
        confidence: Confidence::Good,
    };
    let basis = Basis {
        amount: "675.24".parse().unwrap(),
        thresholds: account().thresholds,
        at: reading("675.24", 2).fetched_at,
    };
    Outlook { basis, forecast: Ok(forecast) }
}

/// Everything a person could see or hear, a line each.
fn described(view: &View) -> String {
    let mut text = String::new();
    let icon = &view.tray.icon;
    let _ = writeln!(
        text,
        "icon     {:?} {:?} stale={} mark={}",
        icon.text,
        icon.level,
        icon.is_stale,
        icon.mark.is_some()
    );
    let _ = writeln!(text, "tooltip  {}", view.tray.tooltip.to_string().replace('\n', " | "));
    for row in &view.tray.menu {
        let MenuRow::Choice { command, label, .. } = row else { continue };
        if matches!(command, Command::ShowBalance | Command::ShowDaysLeft | Command::ShowAge) {
            let _ = writeln!(text, "menu     {label}");
        }
    }
    let balance = &view.popover.balance;
    let _ = writeln!(text, "amount   {} {}", balance.amount_text, balance.currency);
    let _ = writeln!(text, "level    {}", balance.level_text);
    if let Some(days_left) = &view.popover.days_left_text {
        let _ = writeln!(text, "lasts    {days_left}");
    }
    let _ = writeln!(text, "age      {} ({})", balance.age_text, balance.fetched_at_text);
    let _ = writeln!(text, "next     {}", view.popover.next_refresh_text);
    let _ = writeln!(text, "said     {}", balance.announcement);
    if let Some(account) = &view.popover.account {
        let _ =
            writeln!(text, "account  {} / {:?} / {:?}", account.name, account.connected_as, account.credential_note);
    }
    if let Some(problem) = &view.popover.problem {
        let _ = writeln!(text, "problem  {} {} {:?}", problem.message, problem.hint, problem.remedies);
    }
    text
}

/// States that differ in what is seen.
fn gallery() -> Vec<(&'static str, GalleryState)> {
    let fresh = |amount| GalleryState::of(active(Some(reading(amount, 2)), Freshness::Fresh, idle()));
    let failed =
        |code, detail, refresh| GalleryState::of(active(Some(reading("87.5", 42)), stale(code, detail), refresh));
    let backing_off = || Refresh::BackingOff { until: now().elapsed + Duration::from_secs(240), failures: 3 };
    let stored_in =
        |storage| GalleryState { account: Some(AccountDetails { storage, ..account() }), ..fresh("675.24") };
    let pasted = |ends_at| AccountDetails { pasted_token: Some(PastedToken { ends_at }), ..account() };
    let critical = Basis { amount: "19.99".parse().unwrap(), ..outlook().basis };
    let critical = Outlook { basis: critical, ..outlook() };
    let no_forecast = Outlook { forecast: Err(NoForecast::LessThanAWeek), ..outlook() };
    let token = pasted(Some("2026-11-23T14:32:00Z".parse().unwrap()));
    vec![
        ("signed out", GalleryState { account: None, ..GalleryState::of(State::Unopened) }),
        (
            "first request",
            GalleryState::of(active(
                None,
                Freshness::Unconfirmed,
                Refresh::InFlight { id: 1, since: Duration::ZERO, failures: 0 },
            )),
        ),
        ("normal", fresh("12345.6")),
        ("low", fresh("99.99")),
        ("critical", fresh("19.99")),
        ("negative", fresh("-40")),
        ("zero", fresh("0")),
        ("hidden", GalleryState { privacy: Privacy::Hidden, ..fresh("87.65") }),
        ("offline", failed(FaultCode::Offline, "connection refused", backing_off())),
        (
            "portal down",
            failed(FaultCode::PortalDown, "HTTP 502", Refresh::InFlight { id: 9, since: Duration::ZERO, failures: 1 }),
        ),
        ("credentials refused", failed(FaultCode::CredentialsRefused, "HTTP 401", Refresh::Paused)),
        ("keychain locked", failed(FaultCode::KeychainLocked, "", Refresh::Paused)),
        (
            "never read",
            GalleryState::of(active(
                None,
                stale(FaultCode::UnexpectedReply, "accountBalance is missing"),
                backing_off(),
            )),
        ),
        ("asleep for a night", GalleryState::of(active(Some(reading("500", 600)), Freshness::Fresh, idle()))),
        ("days left", GalleryState { outlook: Some(outlook()), ..fresh("675.24") }),
        ("critical and no days", GalleryState { outlook: Some(critical), ..fresh("19.99") }),
        ("days left of another amount", GalleryState { outlook: Some(outlook()), ..fresh("500") }),
        ("no forecast", GalleryState { outlook: Some(no_forecast), ..fresh("675.24") }),
        ("demo", stored_in(CredentialStorage::Demo)),
        ("for this run", stored_in(CredentialStorage::ThisRun)),
        ("environment", stored_in(CredentialStorage::Environment)),
        ("token alone", GalleryState { account: Some(token), ..fresh("675.24") }),
        ("opaque token alone", GalleryState { account: Some(pasted(None)), ..fresh("675.24") }),
    ]
}

#[test]
fn p3_the_gallery() {
    for (name, state) in gallery() {
        insta::assert_snapshot!(name.replace(' ', "_"), described(&state.view()));
    }
}

#[test]
fn p5_credentials_are_asked_for_only_where_typed_ones_take_their_place() {
    for (storage, is_asked) in [
        (CredentialStorage::Keychain, true),
        (CredentialStorage::ThisRun, true),
        (CredentialStorage::Environment, false),
        (CredentialStorage::Demo, false),
    ] {
        for code in [FaultCode::CredentialsRefused, FaultCode::TokenExpired, FaultCode::WrongAddress] {
            let state = GalleryState::of(active(None, stale(code, ""), Refresh::Paused));
            let account = Some(AccountDetails { storage, ..account() });
            let remedies = GalleryState { account, ..state }.view().popover.problem.unwrap().remedies;
            assert_eq!(remedies.contains(&Remedy::EnterCredentials), is_asked, "{storage:?} {code:?}");
            assert!(remedies.contains(&Remedy::TryAgain));
        }
    }
}

#[test]
fn p1_what_was_never_read_shows_no_digit_as_an_amount() {
    let unread = GalleryState::of(active(None, stale(FaultCode::Offline, ""), Refresh::Paused)).view();
    assert_eq!(unread.tray.icon.text, IconText::Unknown);
    assert_eq!(unread.popover.balance.amount_text, text::UNKNOWN_AMOUNT);
    assert_eq!(unread.popover.balance.currency, "");
    let tooltip = unread.tray.tooltip.to_string();
    assert!(!tooltip.contains(|c: char| c.is_ascii_digit()), "{tooltip}");
}

#[test]
fn p3_a_hidden_amount_is_in_no_part_of_the_view() {
    let state = active(Some(reading("675.24", 2)), stale(FaultCode::Offline, ""), idle());
    let state = GalleryState { privacy: Privacy::Hidden, outlook: Some(outlook()), ..GalleryState::of(state) };
    let view = format!("{:?}", state.view());
    assert!(!view.contains("675") && !view.contains("days left"), "{view}");
}

#[test]
fn p6_the_tray_stays_true_while_time_passes() {
    let state = active(Some(reading("500", 2)), Freshness::Fresh, idle());
    let view = GalleryState::of(state).view();
    for relative in ["ago", "just now", "minute"] {
        assert!(
            !view.tray.tooltip.to_string().contains(relative) && !format!("{:?}", view.tray.menu).contains(relative)
        );
    }
}

#[test]
fn p3_the_tooltip_s_title_alone_tells_account_and_amount() {
    let title = |state: GalleryState| state.view().tray.tooltip.title;
    let read = |amount| GalleryState::of(active(Some(reading(amount, 2)), Freshness::Fresh, idle()));
    assert_eq!(title(read("675.24")), "Main account: 675.24 USD");
    assert_eq!(title(read("87")), "Main account: 87.00 USD (low)");
    let signed_out = GalleryState { account: None, ..GalleryState::of(State::Unopened) }.view().tray.tooltip;
    assert_eq!(signed_out.title, "Partner Balance: not connected");
    assert_eq!(signed_out.text, "Click to connect");
}

/// A state at which something happened to the alerts, an hour ago.
fn with_alerts(amount: &str, steps: &[AlertStep]) -> GalleryState {
    let State::Active(mut state) = active(Some(reading(amount, 2)), Freshness::Fresh, idle()) else { panic!() };
    state.alerts = steps.iter().fold(AlertMemory::default(), AlertMemory::after);
    GalleryState::of(State::Active(state))
}

fn an_hour_ago() -> Timestamp {
    now().wall - jiff::SignedDuration::from_hours(1)
}

fn snoozed(request: SnoozeRequest) -> AlertStep {
    AlertStep::Snoozed { at: an_hour_ago(), request }
}

/// Commands and labels of the menu that are about a snooze.
fn snooze_rows(view: &View) -> Vec<(Command, &str)> {
    let rows = view.tray.menu.iter().filter_map(|row| match row {
        MenuRow::Choice { command, label, .. } => Some((*command, label.as_str())),
        MenuRow::Absent(_) | MenuRow::Separator => None,
    });
    rows.filter(|(command, _)| {
        matches!(command, Command::ShowSnooze | Command::SnoozeDay | Command::SnoozeUntilToppedUp | Command::EndSnooze)
    })
    .collect()
}
