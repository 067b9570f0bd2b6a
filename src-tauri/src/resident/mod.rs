//! The resident process: starts everything and connects the runner to the desktop. The runner, the watches and the
//! popover's pipes share one thread. Must not decide anything itself.

mod demo;
mod desktop;
mod icon_file;
mod log_file;
#[cfg_attr(not(target_os = "linux"), path = "main_loop_elsewhere.rs")]
mod main_loop;
#[cfg_attr(not(target_os = "linux"), path = "own_program_elsewhere.rs")]
mod own_program;
mod presenter;
#[cfg(target_os = "macos")]
mod reopen_macos;
#[cfg_attr(not(target_os = "linux"), path = "tray_elsewhere.rs")]
mod tray;
#[cfg(target_os = "macos")]
mod tray_macos;
#[cfg(target_os = "macos")]
mod wake_macos;
mod watches;

use std::path::Path;
use std::sync::{Arc, Mutex};

use partner_balance_engine::directories::Directories;
use partner_balance_engine::environment::Environment;
use partner_balance_engine::history::Disk;
use partner_balance_engine::portal::PortalClients;
use partner_balance_engine::runner::{Ports, Runner, Start};
use partner_balance_engine::secrets::KeychainStore;
use partner_balance_engine::settings::SettingsFile;
use partner_balance_engine::shown_once::ShownOnce;
use partner_balance_engine::updates::{FeedReader, FeedSource, Updates, installation_of};
use partner_balance_engine::ways_out::Outside;
use partner_balance_platform::APPLICATION_ID;
use partner_balance_platform::autostart::{self, LoginEntry};
use partner_balance_platform::bus::SessionBus;
use partner_balance_platform::clock::SystemClock;
use partner_balance_platform::dumps;
use partner_balance_platform::instance::{self, Claim, FirstInstance, IfRunning, InstanceFolder};
use partner_balance_platform::memory;
use partner_balance_platform::notification::Notifier;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::popover::launch::Launch;
use crate::popover::parent::Popover;
use crate::system_locale;
use demo::DemoPortal;
use desktop::TrayDesktop;
use icon_file::IconFile;
use own_program::OwnProgram;
use presenter::{Presenter, ToPresenter};
use tray::Tray;

/// Runs until the user quits. Returns at once when the program is running already: that one shows itself then.
///
/// # Errors
/// When there is no home directory, no display, or no way to tell whether another instance runs.
pub fn run(context: fn() -> tauri::Context, start: Start) -> anyhow::Result<()> {
    dumps::forbid();
    memory::give_back_when_freed();
    let directories = Directories::of_user()?;
    log_file::open(&directories.logs());
    let if_running = match start {
        Start::WithWindow => IfRunning::Show,
        Start::InBackground => IfRunning::Nothing,
    };
    let folder = InstanceFolder::of_user(directories.state())?;
    let first = match instance::claim(&folder, if_running)? {
        Claim::First(first) => first,
        Claim::Running | Claim::Ended => return Ok(()),
    };
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");
    let own_program = OwnProgram::running()?;
    main_loop::run(context, Setup { directories, first, start, own_program: own_program.clone() })?;
    Ok(own_program.restart_if_wanted()?)
}

/// Ends the instance that is running and waits until it has ended. Returns whether one was running.
///
/// # Errors
/// When it does not answer, or there is no way to tell whether one runs.
pub fn end_running() -> anyhow::Result<bool> {
    let directories = Directories::of_user()?;
    let folder = InstanceFolder::of_user(directories.state())?;
    match instance::claim(&folder, IfRunning::End)? {
        Claim::First(_) => Ok(false),
        Claim::Running | Claim::Ended => Ok(true),
    }
}

/// What is known before the main loop starts.
struct Setup {
    directories: Directories,
    first: FirstInstance,
    start: Start,
    own_program: OwnProgram,
}

impl Setup {
    /// Runs the program until the user quits.
    async fn serve(self, make_tray: impl FnOnce(UnboundedSender<ToPresenter>) -> Tray) -> anyhow::Result<()> {
        let (presenter, messages) = unbounded_channel();
        let tray = make_tray(presenter.clone());
        let clock = Arc::new(SystemClock);
        let bus = SessionBus::of_user();
        let (notifier, notification_clicks) = Notifier::start(&bus, APPLICATION_ID, APPLICATION_ID);
        let (no_window_notifier, leaving_notifier) = (notifier.clone(), notifier.clone());
        let program = autostart::program()?;
        let locale = system_locale::user_locale();
        let words = Arc::new(locale.words(None));
        let desktop = TrayDesktop {
            tray: tray.clone(),
            presenter: presenter.clone(),
            notifier,
            login_entry: LoginEntry::new(&program, &self.directories.config_root()),
            demo: DemoPortal::default(),
            own_program: self.own_program.clone(),
            words: Mutex::new(Arc::clone(&words)),
        };
        let (runner, inputs) = Runner::new(Ports {
            clock: clock.clone(),
            timer: Arc::new(watches::KernelTimer),
            secrets: Arc::new(KeychainStore::new().with_locks(self.directories.locks())),
            portals: Arc::new(PortalClients::new(clock.clone())),
            history: Disk::at(self.directories.history_file()),
            demo_history: Disk::in_memory(),
            desktop: Arc::new(desktop),
            ways_out: Arc::new(Outside::new(clock.clone())),
            updates: feed_reader(&self.directories, clock.clone(), &program),
            missing_tray: Some(ShownOnce::at(&self.directories.missing_tray_marker())),
            start: self.start,
            settings: SettingsFile::new(self.directories.settings_file()),
            locale,
            environment: Environment::read(|name| std::env::var(name).ok()),
            downloads: Directories::downloads_of_user(),
        });
        let (popover_sender, popover_events) = unbounded_channel();
        let popover = Popover::new(Launch::own()?, clock, popover_sender, Arc::clone(&words));
        let requests = self.first.listen();
        tokio::spawn(watches::watch_clock(inputs.clone()));
        #[cfg(target_os = "macos")]
        wake_macos::watch(&inputs);
        tokio::spawn(watches::watch_network(inputs.clone()));
        tokio::spawn(watches::watch_settings(self.directories.settings_file(), inputs.clone()));
        tokio::spawn(watches::watch_history(self.directories.history_file(), inputs.clone()));
        tokio::spawn(watches::watch_notification_server(bus.clone(), inputs.clone()));
        tokio::spawn(watches::watch_notification_clicks(notification_clicks, inputs.clone(), presenter.clone()));
        tokio::spawn(watches::watch_instances(requests, presenter.clone()));
        let desktop = std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
        tokio::spawn(watches::watch_tray_host(bus, tray, desktop, inputs.clone(), presenter));
        let icon = IconFile::at(self.directories.state().join("icon.json"));
        let presenter = Presenter::new(popover, inputs, self.start, icon, no_window_notifier, self.own_program, words);
        tokio::spawn(presenter.run(messages, popover_events));
        runner.run().await;
        leaving_notifier.before_the_program_ends().await;
        Ok(())
    }
}

/// Reads this build's feed of releases; none if it has none that can be used.
fn feed_reader(directories: &Directories, clock: Arc<SystemClock>, program: &Path) -> Option<Arc<dyn Updates>> {
    let source = FeedSource::of_build().inspect_err(|error| tracing::error!(%error, "nowhere to look for updates"));
    let reader = FeedReader::new(source.ok()??, directories.updates_file(), clock, installation_of(program));
    Some(Arc::new(reader))
}
