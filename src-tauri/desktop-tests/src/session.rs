//! One desktop session: its own X server, message bus, window manager and, as chosen, panel, notification server, keychain.
//!
//! It starts and stops them and hands out views on them. It must not know the tray program.

use std::path::PathBuf;

use anyhow::Context as _;
use zbus::blocking::Connection;
use zbus::blocking::fdo::DBusProxy;
use zbus::names::BusName;

use crate::home::Home;
use crate::screen::Screen;
use crate::service::{Environment, Service, Start};
use crate::{Result, processes, wait};

/// Whether the session has something that shows tray icons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// A panel with a tray: a StatusNotifier host.
    Panel,
    /// None, as early in a login.
    None,
}

/// The state of the session's keychain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keychain {
    /// Running, its only collection open.
    Unlocked,
    /// Running, its only collection closed: opening it asks a person.
    Locked,
    /// No Secret Service on the bus.
    None,
}

/// Whether the session shows notifications.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotificationServer {
    /// dunst.
    Dunst,
    /// Nobody takes notifications.
    None,
}

/// What the desktop asks programs to look like; the panel's colour too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark text on light ground.
    Light,
    /// Light text on dark ground.
    Dark,
}

/// The choices of a session to be.
#[derive(Clone, Copy, Debug)]
pub struct SessionBuilder {
    host: Host,
    keychain: Keychain,
    notification_server: NotificationServer,
    theme: Theme,
    width: u16,
    height: u16,
}

impl SessionBuilder {
    /// Something that shows tray icons: a panel unless told otherwise.
    #[must_use]
    pub fn host(self, host: Host) -> Self {
        Self { host, ..self }
    }

    /// The keychain: unlocked unless told otherwise.
    #[must_use]
    pub fn keychain(self, keychain: Keychain) -> Self {
        Self { keychain, ..self }
    }

    /// The notification server: dunst unless told otherwise.
    #[must_use]
    pub fn notification_server(self, notification_server: NotificationServer) -> Self {
        Self { notification_server, ..self }
    }

    /// The theme: light unless told otherwise.
    #[must_use]
    pub fn theme(self, theme: Theme) -> Self {
        Self { theme, ..self }
    }

    /// The screen's size in pixels: 1280 by 800 unless told otherwise.
    #[must_use]
    pub fn screen(self, width: u16, height: u16) -> Self {
        Self { width, height, ..self }
    }

    /// Starts the session and returns when all of it is ready.
    ///
    /// # Errors
    /// A program isn't installed, ended, or isn't ready in time: with its last output.
    pub fn start(self) -> Result<Session> {
        let home = Home::create(self.theme)?;
        let (server, display) = start_x_server(&home, self.width, self.height)?;
        let environment = environment(&home, &display);
        let (bus_process, bus) = start_bus(&home, &environment)?;
        let screen = Screen::connect(&display)?;
        let mut session = Session {
            bus,
            screen,
            keychain: None,
            notification_server: None,
            panel: None,
            essential: vec![bus_process, server],
            environment,
            home,
        };
        session.start_window_manager()?;
        if self.host == Host::Panel {
            session.start_panel()?;
        }
        if self.notification_server == NotificationServer::Dunst {
            session.start_notification_server()?;
        }
        if self.keychain != Keychain::None {
            session.start_keychain()?;
        }
        if self.keychain == Keychain::Locked {
            session.lock_keychain()?;
        }
        Ok(session)
    }
}

/// A running session. Dropping it ends everything that ever ran in it.
#[derive(Debug)]
pub struct Session {
    pub(crate) bus: Connection,
    pub(crate) screen: Screen,
    pub(crate) keychain: Option<Service>,
    notification_server: Option<Service>,
    panel: Option<Service>,
    essential: Vec<Service>,
    environment: Environment,
    pub(crate) home: Home,
}

impl Session {
    /// A session with panel, unlocked keychain, dunst, a light theme and a screen of 1280 by 800, until told otherwise.
    #[must_use]
    pub fn builder() -> SessionBuilder {
        SessionBuilder {
            host: Host::Panel,
            keychain: Keychain::Unlocked,
            notification_server: NotificationServer::Dunst,
            theme: Theme::Light,
            width: 1280,
            height: 800,
        }
    }

    /// Starts a panel with a tray and returns when it is a StatusNotifier host.
    ///
    /// # Errors
    /// The panel ended or isn't ready in time.
    pub fn start_panel(&mut self) -> Result<()> {
        let mut panel = self.start_process("xfce4-panel", &["--disable-wm-check", "--sm-client-disable"], "")?;
        panel.ready(|| Ok(self.has_tray_host().then_some(())))?;
        panel.ready(|| Ok(self.panel_place()?.map(|_| ())))?;
        self.panel = Some(panel);
        Ok(())
    }

    /// Kills the panel, as a crash would, and waits until no tray host is left.
    ///
    /// # Errors
    /// The host is still there after a while.
    pub fn stop_panel(&mut self) -> Result<()> {
        self.panel = None;
        wait::until("the tray host to be gone", || Ok((!self.is_owned("org.kde.StatusNotifierWatcher")?).then_some(())))
    }

    /// Starts dunst and returns when it takes notifications.
    ///
    /// # Errors
    /// It ended or isn't ready in time.
    pub fn start_notification_server(&mut self) -> Result<()> {
        let mut server = self.start_process("dunst", &[], "")?;
        server.ready(|| Ok(self.is_owned("org.freedesktop.Notifications")?.then_some(())))?;
        self.notification_server = Some(server);
        Ok(())
    }

    /// Kills dunst and waits until nobody takes notifications.
    ///
    /// # Errors
    /// The server is still there after a while.
    pub fn stop_notification_server(&mut self) -> Result<()> {
        self.notification_server = None;
        wait::until("the notification server to be gone", || {
            Ok((!self.is_owned("org.freedesktop.Notifications")?).then_some(()))
        })
    }

    /// The variables of a program started by this desktop: all it gets, nothing of the test's own environment.
    #[must_use]
    pub fn environment(&self) -> &[(String, String)] {
        &self.environment
    }

    /// The private home folder.
    #[must_use]
    pub fn home(&self) -> PathBuf {
        self.home.path().to_path_buf()
    }

    /// `XDG_CONFIG_HOME`.
    #[must_use]
    pub fn config_home(&self) -> PathBuf {
        self.home.config()
    }

    /// `XDG_DATA_HOME`.
    #[must_use]
    pub fn data_home(&self) -> PathBuf {
        self.home.data()
    }

    /// `XDG_STATE_HOME`.
    #[must_use]
    pub fn state_home(&self) -> PathBuf {
        self.home.state()
    }

    /// The session bus, for questions that have no method here.
    pub fn bus(&self) -> &Connection {
        &self.bus
    }

    /// Starts a program of the desktop.
    pub(crate) fn start_process(&self, program: &str, arguments: &[&str], input: &str) -> Result<Service> {
        let environment = &self.environment;
        Service::start(&Start { program, arguments, environment, input, logs: &self.home.logs() })
    }

    /// Runs a small program to its end and gives its standard output.
    pub(crate) fn run(&self, program: &str, arguments: &[&str]) -> Result<String> {
        let output = std::process::Command::new(program)
            .args(arguments)
            .env_clear()
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .output()
            .with_context(|| format!("{program}: is it installed? `cargo xtask setup` does it"))?;
        let said = String::from_utf8_lossy(&output.stderr);
        anyhow::ensure!(output.status.success(), "{program} {arguments:?}: {}: {said}", output.status);
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Whether somebody owns a name on the session bus.
    pub(crate) fn is_owned(&self, name: &str) -> Result<bool> {
        let name = BusName::try_from(name).context("bus name")?;
        DBusProxy::new(&self.bus)?.name_has_owner(name).context("owner of a bus name")
    }

    fn start_window_manager(&mut self) -> Result<()> {
        let mut manager = self.start_process("openbox", &["--sm-disable"], "")?;
        manager.ready(|| Ok(self.screen.has_window_manager()?.then_some(())))?;
        self.essential.insert(0, manager);
        Ok(())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.keychain = None;
        self.notification_server = None;
        self.panel = None;
        self.essential.clear();
        // Whatever left its process group still carries the private home in its environment.
        processes::end_all_of(self.home.path());
    }
}

/// Starts Xvfb on a display of its own choice, named like `:7`.
fn start_x_server(home: &Home, width: u16, height: u16) -> Result<(Service, String)> {
    let size = format!("{width}x{height}x24");
    let arguments = ["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp", "-noreset", "-dpi", "96"];
    let environment = [("PATH".to_owned(), search_path())];
    let start =
        Start { program: "Xvfb", arguments: &arguments, environment: &environment, input: "", logs: &home.logs() };
    let mut server = Service::start(&start)?;
    let log = home.logs().join("Xvfb.log");
    // The number is the line that ends in a line feed and is nothing but digits; warnings may stand around it.
    let number = server.ready(|| {
        let output = std::fs::read_to_string(&log)?;
        let complete = output.rsplit_once('\n').map_or("", |(complete, _)| complete);
        Ok(complete
            .lines()
            .find(|line| !line.is_empty() && line.bytes().all(|b| b.is_ascii_digit()))
            .map(str::to_owned))
    })?;
    Ok((server, format!(":{number}")))
}

fn start_bus(home: &Home, environment: &[(String, String)]) -> Result<(Service, Connection)> {
    let settings = format!("--config-file={}", home.bus_settings_file().display());
    let arguments = [settings.as_str(), "--nofork", "--nopidfile"];
    let start = Start { program: "dbus-daemon", arguments: &arguments, environment, input: "", logs: &home.logs() };
    let mut process = Service::start(&start)?;
    let address = home.bus_address();
    let bus = process.ready(|| {
        let connection = zbus::blocking::connection::Builder::address(address.as_str())?
            .method_timeout(wait::PATIENCE)
            .build()
            .context("session bus")?;
        Ok(Some(connection))
    })?;
    Ok((process, bus))
}

fn environment(home: &Home, display: &str) -> Environment {
    let path = |path: PathBuf| path.display().to_string();
    [
        ("PATH", search_path()),
        ("HOME", path(home.path().to_path_buf())),
        ("USER", "tester".to_owned()),
        ("LANG", "C.UTF-8".to_owned()),
        ("DISPLAY", display.to_owned()),
        ("DBUS_SESSION_BUS_ADDRESS", home.bus_address()),
        ("XDG_RUNTIME_DIR", path(home.runtime())),
        ("XDG_CONFIG_HOME", path(home.config())),
        ("XDG_DATA_HOME", path(home.data())),
        ("XDG_STATE_HOME", path(home.state())),
        ("XDG_CACHE_HOME", path(home.cache())),
        ("XDG_SESSION_TYPE", "x11".to_owned()),
        ("XDG_CURRENT_DESKTOP", "XFCE".to_owned()),
        ("GDK_BACKEND", "x11".to_owned()),
        // No settings daemon of the machine's own user, and no accessibility bus to wait for.
        ("GSETTINGS_BACKEND", "memory".to_owned()),
        ("NO_AT_BRIDGE", "1".to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec()
}

fn search_path() -> String {
    std::env::var("PATH").unwrap_or_else(|_| "/usr/local/bin:/usr/bin:/bin".to_owned())
}
