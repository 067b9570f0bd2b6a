//! The resident process: starts everything, and joins the runner to the desktop around it. Tauri's loop has the main
//! thread; the runner, the watches and the popover's pipes share one more. Decides nothing.

mod demo;
mod desktop;
mod front;
mod journal;
mod tray;
mod watches;

use std::sync::Arc;

use anyhow::Context as _;
use partner_balance_core::directories::Directories;
use partner_balance_core::environment::Environment;
use partner_balance_core::history::History;
use partner_balance_core::portal::PortalClients;
use partner_balance_core::runner::{Ports, Runner};
use partner_balance_core::secrets::KeychainStore;
use partner_balance_core::settings::SettingsFile;
use partner_balance_core::text::{self, Formats};
use partner_balance_platform::APPLICATION_ID;
use partner_balance_platform::autostart::{self, Autostart};
use partner_balance_platform::bus::SessionBus;
use partner_balance_platform::clock::SystemClock;
use partner_balance_platform::instance::{self, Claim, FirstInstance, Place, Wish};
use partner_balance_platform::locale::NumberFormat;
use partner_balance_platform::notification::Notifier;
use tauri::{AppHandle, RunEvent};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::popover::harden::forbid_dumps;
use crate::popover::parent::{Launch, Popover};
use demo::DemoPortal;
use desktop::TrayDesktop;
use front::{Front, Wanted};
use tray::Tray;

/// Who started the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// The user: they want to see something.
    ByHand,
    /// The login: no window.
    AtLogin,
}

/// Runs until the user quits. Returns at once when the program is running already: that one shows itself then.
///
/// # Errors
/// When there is no home directory, no display, or no way to tell whether another instance runs.
pub fn run(context: tauri::Context, start: Start) -> anyhow::Result<()> {
    forbid_dumps();
    let directories = Directories::of_user()?;
    journal::open(&directories.logs());
    let wish = match start {
        Start::ByHand => Wish::Show,
        Start::AtLogin => Wish::Nothing,
    };
    let place = Place::of_user(directories.state())?;
    let first = match instance::claim(&place, wish)? {
        Claim::First(first) => first,
        Claim::Taken => return Ok(()),
    };
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");
    let (wanted, wants) = unbounded_channel();
    let tray = Tray::new(wanted.clone());
    let setup = Setup { directories, first, start, tray, wanted, wants };
    let app = tauri::Builder::default()
        .setup(move |app| {
            let handle = app.handle().clone();
            std::thread::Builder::new().name("runner".to_owned()).spawn(move || setup.run(&handle))?;
            Ok(())
        })
        .build(context)
        .context("the desktop can't be reached")?;
    app.run(|_app, event| {
        // Without a window Tauri would end; only `exit` with a code does.
        if let RunEvent::ExitRequested { api, code: None, .. } = event {
            api.prevent_exit();
        }
    });
    Ok(())
}

/// What the runner's thread begins with.
struct Setup {
    directories: Directories,
    first: FirstInstance,
    start: Start,
    tray: Tray,
    wanted: UnboundedSender<Wanted>,
    wants: UnboundedReceiver<Wanted>,
}

impl Setup {
    fn run(self, app: &AppHandle) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let outcome = match runtime {
            Ok(runtime) => runtime.block_on(self.serve(app.clone())),
            Err(error) => Err(error.into()),
        };
        if let Err(error) = &outcome {
            tracing::error!(%error, "ended");
        }
        app.exit(i32::from(outcome.is_err()));
    }

    async fn serve(self, app: AppHandle) -> anyhow::Result<()> {
        let clock = Arc::new(SystemClock);
        let bus = SessionBus::of_user();
        let (notifier, answers) = Notifier::start(&bus, APPLICATION_ID, APPLICATION_ID);
        let front = self.wanted;
        let program = autostart::program()?;
        let desktop = TrayDesktop {
            app: app.clone(),
            tray: self.tray.clone(),
            front: front.clone(),
            notifier,
            autostart: Autostart::new(&program, &self.directories.config_root()),
            demo: DemoPortal::default(),
        };
        let (runner, inputs) = Runner::new(Ports {
            clock: clock.clone(),
            timer: Arc::new(watches::KernelTimer),
            secrets: Arc::new(KeychainStore::new().with_locks(self.directories.locks())),
            portals: Arc::new(PortalClients::new(clock.clone())),
            readings: Box::new(History::at(self.directories.history_file())),
            desktop: Arc::new(desktop),
            settings: SettingsFile::new(self.directories.settings_file()),
            formats: Formats::new(NumberFormat::of_user().tag(), jiff::tz::TimeZone::system()),
            environment: Environment::read(|name| std::env::var(name).ok()),
        });
        let (popover_events, popover_heard) = unbounded_channel();
        let popover = Popover::new(Launch::of(std::env::current_exe()?), clock, popover_events);
        let requests = self.first.listen()?;
        tokio::spawn(watches::watch_clock(inputs.clone()));
        tokio::spawn(watches::watch_network(inputs.clone()));
        tokio::spawn(watches::watch_settings(self.directories.settings_file(), inputs.clone()));
        tokio::spawn(watches::watch_history(self.directories.history_file(), inputs.clone()));
        tokio::spawn(watches::watch_notification_server(bus.clone(), inputs.clone()));
        tokio::spawn(watches::watch_answers(answers, front.clone()));
        tokio::spawn(watches::watch_instances(requests, front.clone()));
        let needs = text::no_tray::needs(&std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default());
        tokio::spawn(watches::watch_tray_host(bus, app, self.tray, needs, inputs.clone(), front));
        tokio::spawn(Front::new(popover, inputs, self.start).run(self.wants, popover_heard));
        runner.run().await;
        Ok(())
    }
}
