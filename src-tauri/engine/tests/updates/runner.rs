//! The tray's loop with a real feed: no connection at all while the setting is off, and one look when it is on.

use std::sync::Arc;
use std::time::Duration;

use partner_balance_core::menu::{Command, MenuRow};
use partner_balance_core::view::View;
use partner_balance_engine::environment::Environment;
use partner_balance_engine::history::Disk;
use partner_balance_engine::portal::PortalClients;
use partner_balance_engine::runner::{Input, Ports, Runner, Start};
use partner_balance_engine::secrets::{Credential, MemoryStore};
use partner_balance_engine::settings::SettingsFile;
use partner_balance_engine::user_locale::UserLocale;
use partner_balance_engine::ways_out::Outside;
use partner_balance_portal_sim::{Options, Simulator};
use tokio::sync::{mpsc, watch};

use crate::support::*;
use crate::system::{RealTime, Screen};

fn ports(scene: &Scene, environment: Environment, shown: watch::Sender<Option<View>>) -> Ports {
    let folder = scene.folder.path();
    // Nobody reads the replies.
    let (replies, _) = mpsc::unbounded_channel();
    let screen = Screen { shown, replies, refusal: None, alerts: watch::Sender::default() };
    let time = Arc::new(RealTime::new());
    Ports {
        clock: time.clone(),
        timer: time.clone(),
        secrets: Arc::new(MemoryStore::default()),
        portals: Arc::new(PortalClients::new(time.clone())),
        history: Disk::at(folder.join("history.sqlite3")),
        demo_history: Disk::in_memory(),
        desktop: Arc::new(screen),
        ways_out: Arc::new(Outside::new(time)),
        updates: Some(Arc::new(scene.reader())),
        missing_tray: None,
        start: Start::InBackground,
        settings: SettingsFile::new(folder.join("settings.toml")),
        locale: UserLocale::unstated(),
        environment,
        downloads: None,
    }
}

/// The menu's row with the newer version.
fn row(view: &View) -> Option<String> {
    view.tray.menu.iter().find_map(|row| match row {
        MenuRow::Choice { command: Command::ShowReleaseNotes, label, .. } => Some(label.clone()),
        MenuRow::Choice { .. } | MenuRow::Absent(_) | MenuRow::Separator => None,
    })
}

/// The account of a simulated portal.
fn account_at(portal: &Simulator) -> Environment {
    let client_secret = Options::DEMO_CLIENT_SECRET.to_owned().into();
    let credential = Credential::Client { client_id: Options::DEMO_CLIENT_ID.to_owned(), client_secret };
    Environment { base_url: Some(portal.base_url().parse().unwrap()), credential: Some(Ok(credential)) }
}

#[tokio::test]
async fn p6_while_it_is_off_there_is_no_connection_at_all() {
    let scene = Scene::new();
    scene.publish("0.3.0", DAY_ONE);
    let portal = Simulator::start(Options::default()).await.unwrap();
    let settings = scene.folder.path().join("settings.toml");
    for written in
        [None, Some("hide_amount = false\n"), Some("look_for_updates = false\n"), Some("look_for_updates = 1\n")]
    {
        written.iter().for_each(|text| std::fs::write(&settings, text).unwrap());
        let (shown, mut views) = watch::channel(None);
        let (runner, inputs) = Runner::new(ports(&scene, account_at(&portal), shown));
        let running = tokio::spawn(runner.run());
        // Each is a request that goes out and comes back: a look would have begun before.
        for balance in ["310.25", "320.25", "330.25"] {
            portal.set_balance(balance.parse().unwrap());
            for input in [Input::NetworkReturned, Input::ClockJumped, Input::SettingsWritten, Input::Refresh] {
                inputs.send(input).unwrap();
            }
            let is_read = |view: &View| view.popover.balance.amount_text == balance;
            let read = views.wait_for(|view| view.as_ref().is_some_and(is_read));
            tokio::time::timeout(Duration::from_secs(20), read).await.unwrap().unwrap();
        }
        inputs.send(Input::Quit).unwrap();
        running.await.unwrap();
        assert_eq!(scene.server.connections(), 0, "{written:?}");
        assert_eq!(views.borrow().as_ref().and_then(row), None);
    }
    assert!(!scene.folder.path().join("state").exists(), "nothing is remembered");
}

#[tokio::test]
async fn switched_on_in_the_file_it_looks_once_and_the_menu_tells() {
    let scene = Scene::new();
    scene.publish("0.3.0", DAY_ONE);
    let (shown, mut views) = watch::channel(None);
    let (runner, inputs) = Runner::new(ports(&scene, Environment::default(), shown));
    let running = tokio::spawn(runner.run());
    views.wait_for(Option::is_some).await.unwrap();
    std::fs::write(scene.folder.path().join("settings.toml"), "look_for_updates = true\n").unwrap();
    inputs.send(Input::SettingsWritten).unwrap();
    let told = views.wait_for(|view| view.as_ref().is_some_and(|view| row(view).is_some()));
    let told = tokio::time::timeout(Duration::from_secs(20), told).await.unwrap().unwrap().clone().unwrap();
    assert_eq!(row(&told).as_deref(), Some("Version 0.3.0 is available: what is new"));
    for input in [Input::NetworkReturned, Input::ClockJumped, Input::SettingsWritten, Input::Quit] {
        inputs.send(input).unwrap();
    }
    running.await.unwrap();
    assert_eq!(scene.server.connections(), 2, "the feed and its signature");
}
