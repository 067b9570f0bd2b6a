//! Every kind of notice on a real desktop: seen in the server's record, its buttons pressed through the server, late after
//! quiet time, and on the other ways out (promise P4).

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::time::Duration;

use desktop_tests::{CLIENT_ID, CLIENT_SECRET, Host, NotificationServer, Portal, Program, Result, Session, wait};
use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::{AccountId, AccountKey, Owner, Reading};
use partner_balance_engine::access::owner_of;
use partner_balance_engine::history::History;
use partner_balance_engine::secrets::Credential;
use partner_balance_portal_sim::{Fault, Scope, Times};
use serde_json::Value;

const NORMAL: &str = "675.24";
const LOW: &str = "99.99";

#[test]
fn p4_a_reminder_comes_a_day_after_the_warning() -> Result<()> {
    let (session, portal) = (Session::builder().start()?, Portal::start(LOW)?);
    let mut program = start(&portal, &session, &[])?;
    session.notification_with("balance is low")?;
    wait_until_told(&session, &portal, "low")?;
    program.kill()?;
    let account = Stored::of(&session, &portal)?;
    account.age(SignedDuration::from_hours(23))?;
    let mut program = start(&portal, &session, &[])?;
    portal.wait_for_balance_requests(2)?;
    session.tray()?.tooltip_with("99.99 USD (low)")?;
    assert_eq!(session.notifications()?.len(), 1, "not yet");
    program.kill()?;
    account.age(SignedDuration::from_hours(2))?;
    let _program = start(&portal, &session, &[])?;
    let reminder = session.notification_with("balance is still low")?;
    assert!(reminder.body.contains("99.99 USD left"), "{reminder:?}");
    wait::until("one notification on the screen", || Ok((session.displayed_notifications()? == 1).then_some(())))
}

#[test]
fn p4_credentials_that_are_refused_are_told_until_a_look_succeeds() -> Result<()> {
    let (session, portal) = (Session::builder().start()?, Portal::start(NORMAL)?);
    let _program = start(&portal, &session, &[])?;
    let tray = session.tray()?;
    tray.tooltip_with("675.24 USD")?;
    portal.set_client_secret("another");
    portal.expire_tokens(partner_balance_portal_sim::Tokens::All);
    tray.choose("Refresh now")?;
    session.notification_with("the portal refuses the credentials")?;
    portal.set_client_secret(CLIENT_SECRET);
    tray.choose("Refresh now")?;
    wait::until("no notification", || Ok((session.displayed_notifications()? == 0).then_some(())))?;
    assert_eq!(session.notifications()?.len(), 1);
    Ok(())
}

#[test]
fn p4_a_day_without_a_look_is_told() -> Result<()> {
    let (session, portal) = (Session::builder().start()?, Portal::start(NORMAL)?);
    let mut program = start(&portal, &session, &[])?;
    session.tray()?.tooltip_with("675.24 USD")?;
    Stored::of(&session, &portal)?.wait_for_reading()?;
    program.kill()?;
    Stored::of(&session, &portal)?.age(SignedDuration::from_hours(25))?;
    portal.set_fault(Fault::bad_gateway(), Scope::Balance, Times::UntilCleared);
    let _program = start(&portal, &session, &[])?;
    let blind = session.notification_with("the balance can't be read")?;
    assert!(blind.body.contains("was last read on"), "{blind:?}");
    Ok(())
}

#[test]
fn p4_a_pasted_token_that_ends_is_told_once() -> Result<()> {
    let (session, portal) = (Session::builder().start()?, Portal::start(NORMAL)?);
    let token = portal.mint_access_token();
    let environment =
        [("PARTNER_BALANCE_BASE_URL", portal.base_url()), ("PARTNER_BALANCE_ACCESS_TOKEN", token.as_str())];
    let _program = Program::start(&session, &["--background"], &environment)?;
    session.notification_with("the access token ends at")?;
    session.tray()?.choose("Refresh now")?;
    portal.wait_for_balance_requests(2)?;
    assert_eq!(session.notifications()?.len(), 1);
    Ok(())
}

#[test]
fn p4_few_days_left_are_told_with_their_date() -> Result<()> {
    let (session, portal) = (Session::builder().start()?, Portal::start("160")?);
    let account = Stored::of(&session, &portal)?;
    account.spend(25, 40)?;
    let _program = start(&portal, &session, &[])?;
    let days = session.notification_with("days left")?;
    assert!(days.body.contains("is below 20.00 USD on"), "{days:?}");
    Ok(())
}

#[test]
fn p4_the_buttons_snooze_and_the_menu_ends_it() -> Result<()> {
    let (session, portal) = (Session::builder().start()?, Portal::start(LOW)?);
    let _program = start(&portal, &session, &[])?;
    let warning = session.notification_with("balance is low")?;
    let labels: Vec<String> = session.actions_of(&warning)?.into_values().collect();
    for label in ["Open", "Snooze 1 day", "Until topped up"] {
        assert!(labels.iter().any(|known| known == label), "{labels:?}");
    }
    let kinds = || -> Result<Vec<(i32, bool)>> {
        Ok(session.tray()?.whole_menu()?.iter().map(|row| (row.id, row.is_separator)).collect())
    };
    let kinds_before = kinds()?;
    session.invoke_action(&warning, "snooze_until_topped_up")?;
    let tray = session.tray()?;
    let has_row = |part: &'static str| {
        wait::until(&format!("{part:?} in the menu"), || {
            let labels: Vec<String> = tray.menu()?.into_iter().map(|row| row.label).collect();
            anyhow::ensure!(labels.iter().any(|label| label.contains(part)), "the menu is {labels:?}");
            Ok(Some(()))
        })
    };
    has_row("snoozed until topped up")?;
    assert_eq!(kinds()?, kinds_before, "hosts go on drawing a row as the kind it was first");
    wait::until("no notification", || Ok((session.displayed_notifications()? == 0).then_some(())))?;
    // Critical ends it.
    portal.put("9")?;
    tray.choose("Refresh now")?;
    let critical = session.notification_with("balance is critical")?;
    session.invoke_action(&critical, "snooze_day")?;
    has_row("snoozed until")?;
    tray.choose("End snooze")?;
    has_row("Snooze alerts for 1 day")
}

#[test]
fn p4_what_came_due_in_quiet_time_is_told_at_its_end() -> Result<()> {
    let (session, portal) = (Session::builder().start()?, Portal::start(LOW)?);
    write_settings(&session, "quiet_from = \"22:00\"\nquiet_until = \"07:00\"\n")?;
    // A zone in which it is 6:59:40 now.
    let zone = zone_in_which_it_is(SignedDuration::from_secs(7 * 3600 - 20));
    let _program = start(&portal, &session, &[("TZ", &zone)])?;
    session.tray()?.tooltip_with("99.99 USD (low)")?;
    assert!(session.notifications()?.is_empty(), "it is quiet");
    wait::until_within("the alert at the end of quiet time", Duration::from_secs(40), || {
        Ok(session.notifications()?.into_iter().next())
    })?;
    assert_eq!(portal.stats().balance.requests, 1, "the reading is recent");
    Ok(())
}

#[test]
fn p4_a_program_of_the_user_gets_the_event_also_without_a_notification_server() -> Result<()> {
    let session = Session::builder().host(Host::None).notification_server(NotificationServer::None).start()?;
    let portal = Portal::start(LOW)?;
    let (script, received) = (session.home().join("hook.sh"), session.home().join("event.json"));
    fs::write(&script, format!("#!/bin/sh\ncat >> '{0}'\necho >> '{0}'\n", received.display()))?;
    fs::set_permissions(&script, fs::Permissions::from_mode(0o700))?;
    write_settings(&session, &format!("program = \"{}\"\n", script.display()))?;
    let _program = start(&portal, &session, &[])?;
    let event: Value = wait::until("the event", || {
        Ok(fs::read_to_string(&received).ok().and_then(|text| serde_json::from_str(&text).ok()))
    })?;
    assert_eq!(
        (event["kind"].as_str(), event["balance"].to_string().trim_matches('"')),
        (Some("low"), "99.99"),
        "{event}"
    );
    Ok(())
}

/// Starts the program with the account of the environment and with more variables.
fn start(portal: &Portal, session: &Session, more: &[(&str, &str)]) -> Result<Program> {
    let mut environment = vec![
        ("PARTNER_BALANCE_BASE_URL", portal.base_url()),
        ("PARTNER_BALANCE_CLIENT_ID", CLIENT_ID),
        ("PARTNER_BALANCE_CLIENT_SECRET", CLIENT_SECRET),
    ];
    environment.extend_from_slice(more);
    Program::start(session, &["--background"], &environment)
}

fn write_settings(session: &Session, alerts: &str) -> Result<()> {
    let folder = session.config_home().join("partner-balance");
    fs::create_dir_all(&folder)?;
    let text = format!("[[accounts]]\nid = \"{}\"\n\n[accounts.alerts]\n{alerts}", AccountKey::ENVIRONMENT_ID);
    Ok(fs::write(folder.join("settings.toml"), text)?)
}

/// Waits until the memory on disk says that this kind was told.
fn wait_until_told(session: &Session, portal: &Portal, kind: &str) -> Result<()> {
    let account = Stored::of(session, portal)?;
    wait::until(&format!("{kind:?} told on disk"), || {
        let memory = account.memory()?;
        Ok(memory["told"].as_array().is_some_and(|told| told.iter().any(|one| one["kind"] == kind)).then_some(()))
    })
}

/// A zone, as `TZ` has it, in which the clock shows so long after midnight now.
#[expect(clippy::disallowed_methods, reason = "the clock of the test")]
fn zone_in_which_it_is(time: SignedDuration) -> String {
    let shown = Timestamp::now().as_second().rem_euclid(86_400);
    // East of Greenwich is negative there. At most 12 hours away.
    let west = (shown - time.as_secs() + 43_200).rem_euclid(86_400) - 43_200;
    let (sign, away) = (if west < 0 { "-" } else { "" }, west.abs());
    format!("XXX{sign}{:02}:{:02}:{:02}", away / 3600, away / 60 % 60, away % 60)
}

/// The history of the environment's account, as another process sees it.
struct Stored {
    history: PathBuf,
    owner: Owner,
    id: AccountId,
}

impl Stored {
    fn of(session: &Session, portal: &Portal) -> Result<Self> {
        let credential = Credential::Client { client_id: CLIENT_ID.to_owned(), client_secret: CLIENT_SECRET.into() };
        Ok(Self {
            history: session.data_home().join("partner-balance/history.sqlite3"),
            owner: owner_of(&credential, &portal.base_url().parse()?),
            id: AccountKey::Environment.to_id(),
        })
    }

    fn memory(&self) -> Result<Value> {
        let record = History::read_record(&self.history, &self.id, Some(&self.owner))?;
        Ok(record.alerts.as_deref().map(serde_json::from_str).transpose()?.unwrap_or_default())
    }

    fn wait_for_reading(&self) -> Result<()> {
        wait::until("a reading on disk", || Ok(self.memory()?["last_good"].is_object().then_some(())))
    }

    /// Makes everything the memory says that much older.
    fn age(&self, by: SignedDuration) -> Result<()> {
        let mut memory = self.memory()?;
        age(&mut memory, by);
        let text = memory.to_string();
        History::at(&self.history).step_alerts(&self.id, Some(&self.owner), |_| text.clone())?;
        Ok(())
    }

    /// Readings of the last days, one each day, that fall by this much to 160.
    #[expect(clippy::disallowed_methods, reason = "the clock of the test")]
    fn spend(&self, each_day: i64, days: i64) -> Result<()> {
        let mut history = History::at(&self.history);
        history.set_owner(&self.id, &self.owner)?;
        for day in (1..=days).rev() {
            let fetched_at = Timestamp::now() - SignedDuration::from_hours(24 * day);
            let amount = (160 + each_day * day).to_string().parse()?;
            let reading = Reading { amount, fetched_at, request_id: None };
            history.record(&self.id, &self.owner, &reading, Duration::from_mins(10), |_| "{}".to_owned())?;
        }
        Ok(())
    }
}

/// Every time in it, that much earlier.
fn age(value: &mut Value, by: SignedDuration) {
    match value {
        Value::String(text) => {
            if let Ok(at) = text.parse::<Timestamp>() {
                *text = (at - by).to_string();
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| age(value, by)),
        Value::Object(values) => values.values_mut().for_each(|value| age(value, by)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
