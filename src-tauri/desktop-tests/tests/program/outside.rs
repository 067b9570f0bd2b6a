//! Another process changes files while the tray runs: an editor the settings, the command line the history (promises
//! P3, P4, P6).

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use desktop_tests::{Account, CLIENT_ID, CLIENT_SECRET, Portal, Result, Session, Tray, wait};
use jiff::Timestamp;
use partner_balance_core::account::{AccountKey, Reading, Thresholds};
use partner_balance_core::alerts::{AlertRules, AlertSettings, AlertStep};
use partner_balance_core::money::Amount;
use partner_balance_engine::access::owner_of;
use partner_balance_engine::history::History;
use partner_balance_engine::secrets::Credential;
use partner_balance_engine::settings::Settings;

/// The icon must show an external change within this time.
const SOON: Duration = Duration::from_secs(1);

#[test]
fn p3_settings_changed_by_an_editor_apply_within_a_second() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let program = portal.start_program(&session, &["--background"], Account::Environment)?;
    let tray = session.tray()?;
    tray.tooltip_with("675.24 USD")?;
    let file = session.config_home().join("partner-balance/settings.toml");

    within_a_second(&tray, "675.24 USD (low)", || Ok(fs::write(&file, account("low = 700"))?))?;
    session.notification_with("balance is low")?;
    within_a_second(&tray, "675.24 EUR (low)", || {
        let new = file.with_extension("toml~");
        fs::write(&new, account("low = 700\ncurrency = \"EUR\""))?;
        Ok(fs::rename(&new, &file)?)
    })?;

    // Unusable settings change nothing; usable ones that follow do.
    fs::write(&file, "[[accounts")?;
    wait::until("a copy of the broken file", || Ok(file.with_extension("toml.bad").exists().then_some(())))?;
    assert!(tray.tooltip_with("675.24")?.contains("675.24 EUR (low)"));
    within_a_second(&tray, "675.24 USD", || Ok(fs::write(&file, account("low = 100"))?))?;
    assert_eq!(session.notifications()?.len(), 1);
    assert_eq!(portal.stats().balance.requests, 1, "settings are no reason to ask");
    assert!(program.processes().len() == 1);
    Ok(())
}

#[test]
fn p3_p4_a_reading_recorded_by_another_process_is_shown_and_its_alert_delivered() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start("675.24")?;
    let mut program = portal.start_program(&session, &["--background"], Account::Environment)?;
    let tray = session.tray()?;
    tray.tooltip_with("675.24 USD")?;
    let history = session.data_home().join("partner-balance/history.sqlite3");

    within_a_second(&tray, "88.00 USD (low)", || record(&portal, &history, "88"))?;
    session.notification_with("balance is low")?;
    assert_eq!(portal.stats().balance.requests, 1, "what another process has read is not asked again");

    // The balance rose and fell while no tray ran: the next one shows one alert.
    program.kill()?;
    drop(program);
    record(&portal, &history, "500")?;
    record(&portal, &history, "77")?;
    portal.put("77")?;
    let _program = portal.start_program(&session, &["--background"], Account::Environment)?;
    let tray = session.tray()?;
    tray.tooltip_with("77.00 USD (low)")?;
    wait::until("the second alert", || Ok((session.notifications()?.len() == 2).then_some(())))?;
    tray.choose("Refresh now")?;
    portal.wait_for_balance_requests(3)?;
    assert_eq!(session.notifications()?.len(), 2);
    Ok(())
}

/// Settings of the account from the environment.
fn account(values: &str) -> String {
    format!("[[accounts]]\nid = \"{}\"\n{values}\n", AccountKey::Environment.as_str())
}

#[expect(clippy::disallowed_methods, reason = "the clock of the test")]
fn within_a_second(tray: &Tray, shown: &str, change: impl FnOnce() -> Result<()>) -> Result<()> {
    let begin = Instant::now();
    change()?;
    tray.tooltip_with(shown)?;
    let taken = begin.elapsed();
    assert!(taken < SOON, "{shown:?} took {taken:?}");
    Ok(())
}

/// Opens the history, records a reading and closes it, as the command line does.
#[expect(clippy::disallowed_methods, reason = "the clock of the test")]
fn record(portal: &Portal, history: &PathBuf, amount: &str) -> Result<()> {
    let thresholds = Thresholds { low: Amount::whole(100), critical: Amount::whole(20) };
    let reading = Reading { amount: amount.parse()?, fetched_at: Timestamp::now(), request_id: None };
    let step = AlertStep::read(&reading, AlertRules { thresholds, settings: AlertSettings::default() });
    let credential = Credential::Client { client_id: CLIENT_ID.to_owned(), client_secret: CLIENT_SECRET.into() };
    let owner = owner_of(&credential, &portal.base_url().parse()?);
    let (id, interval) = (AccountKey::Environment.to_id(), Settings::default().refresh_interval);
    History::at(history).record(&id, &owner, &reading, interval, |stored| step.applied_to_json(stored))?;
    Ok(())
}
