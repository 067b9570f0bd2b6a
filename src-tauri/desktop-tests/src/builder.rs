//! The options of a session, and how it is started from them.
//!
//! It must not know the tray program.

use std::path::PathBuf;
use std::sync::atomic::AtomicU32;

use anyhow::Context as _;
use zbus::blocking::Connection;

use crate::compositor::Compositor;
use crate::desktop::{Desktop, Edge, Focus};
use crate::home::Home;
use crate::screen::Screen;
use crate::service::{Environment, Service, Start};
use crate::user::User;
use crate::{Result, Session, wait};

/// Whether the session has something that shows tray icons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// A panel with a tray: a StatusNotifier host.
    Panel,
    /// None, as at the beginning of a login.
    None,
}

/// The state of the session's keychain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keychain {
    /// Running, with its only collection unlocked.
    Unlocked,
    /// Running, with its only collection locked: to unlock it, it shows a prompt.
    Locked,
    /// No Secret Service on the bus.
    None,
}

/// Whether the session shows notifications.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotificationServer {
    /// The desktop's own: dunst or mako.
    Running,
    /// None: notifications can't be delivered.
    None,
}

/// The colour scheme that the desktop announces to programs; also that of the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark text on a light background.
    Light,
    /// Light text on a dark background.
    Dark,
}

/// The options of a session.
#[derive(Clone, Copy, Debug)]
pub struct SessionBuilder {
    pub(crate) desktop: Desktop,
    host: Host,
    keychain: Keychain,
    notification_server: NotificationServer,
    pub(crate) theme: Theme,
    pub(crate) panel_edge: Edge,
    pub(crate) focus: Focus,
    font_dpi: Option<u16>,
    pub(crate) width: u16,
    pub(crate) height: u16,
}

impl Default for SessionBuilder {
    fn default() -> Self {
        Self {
            desktop: Desktop::Xfce,
            host: Host::Panel,
            keychain: Keychain::Unlocked,
            notification_server: NotificationServer::Running,
            theme: Theme::Light,
            panel_edge: Edge::Top,
            focus: Focus::Click,
            font_dpi: None,
            width: 1280,
            height: 800,
        }
    }
}

impl SessionBuilder {
    /// The desktop: Xfce on X11 by default.
    #[must_use]
    pub fn desktop(self, desktop: Desktop) -> Self {
        Self { desktop, ..self }
    }

    /// Something that shows tray icons: a panel by default.
    #[must_use]
    pub fn host(self, host: Host) -> Self {
        Self { host, ..self }
    }

    /// The keychain: unlocked by default.
    #[must_use]
    pub fn keychain(self, keychain: Keychain) -> Self {
        Self { keychain, ..self }
    }

    /// The notification server: running by default.
    #[must_use]
    pub fn notification_server(self, notification_server: NotificationServer) -> Self {
        Self { notification_server, ..self }
    }

    /// The theme: light by default.
    #[must_use]
    pub fn theme(self, theme: Theme) -> Self {
        Self { theme, ..self }
    }

    /// Where the panel is: along the upper edge by default.
    #[must_use]
    pub fn panel_edge(self, panel_edge: Edge) -> Self {
        Self { panel_edge, ..self }
    }

    /// What gives a window the keyboard focus on X11: a click by default.
    #[must_use]
    pub fn focus(self, focus: Focus) -> Self {
        Self { focus, ..self }
    }

    /// The font resolution of X11 programs in dots per inch: not set, which means 96, by default.
    #[must_use]
    pub fn font_dpi(self, dpi: u16) -> Self {
        Self { font_dpi: Some(dpi), ..self }
    }

    /// The screen's size in pixels: 1280 by 800 by default.
    #[must_use]
    pub fn screen(self, width: u16, height: u16) -> Self {
        Self { width, height, ..self }
    }

    /// Starts the session and returns when all its parts are ready.
    ///
    /// # Errors
    /// A program isn't installed, ended, or isn't ready in time; the error holds its last output.
    pub fn start(self) -> Result<Session> {
        let home = Home::create(&self)?;
        let user = User::of(self.desktop);
        user.own(home.path())?;
        let (server, display) = start_x_server(&home, self.width, self.height)?;
        let screen = Screen::connect(&display)?;
        if let Some(dpi) = self.font_dpi {
            screen.set_font_dpi(dpi)?;
        }
        let common = environment(&home, self.desktop);
        let on_screen = [common.clone(), vec![("DISPLAY".to_owned(), display)]].concat();
        let (bus_process, bus) = start_bus(&home, &on_screen, user)?;
        let mut essential = vec![bus_process, server];
        let compositor = Compositor::start(self.desktop, &home, &on_screen, &screen)?;
        let (environment, sway) = match compositor {
            Some(compositor) => {
                essential.insert(0, compositor.service);
                ([common, compositor.variables].concat(), compositor.sway)
            }
            None => (on_screen.clone(), None),
        };
        let mut session = Session {
            desktop: self.desktop,
            bus,
            screen,
            sway,
            keychain: None,
            notification_server: None,
            panel: None,
            icon_clicks: AtomicU32::new(0),
            essential,
            environment,
            on_screen,
            user,
            home,
        };
        self.start_programs(&mut session)?;
        Ok(session)
    }

    /// Starts the desktop's programs.
    fn start_programs(self, session: &mut Session) -> Result<()> {
        if self.desktop == Desktop::Xfce {
            session.start_window_manager()?;
        }
        if self.host == Host::Panel {
            session.start_panel()?;
        }
        if self.notification_server == NotificationServer::Running {
            session.start_notification_server()?;
        }
        if self.keychain != Keychain::None {
            session.start_keychain()?;
        }
        if self.keychain == Keychain::Locked {
            session.lock_keychain()?;
        }
        Ok(())
    }
}

/// Starts Xvfb on a free display number; returns its name, such as `:7`.
fn start_x_server(home: &Home, width: u16, height: u16) -> Result<(Service, String)> {
    let size = format!("{width}x{height}x24");
    let arguments = ["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp", "-noreset", "-dpi", "96"];
    let environment = [("PATH".to_owned(), search_path())];
    let start = Start {
        program: "Xvfb",
        arguments: &arguments,
        environment: &environment,
        input: "",
        logs: &home.logs(),
        // Only root can create the folder of its socket, which is missing after the machine has started.
        user: User::Own,
    };
    let mut server = Service::start(&start)?;
    let log = home.logs().join("Xvfb.log");
    // The display number is a complete line of digits only; warnings may precede or follow it.
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

fn start_bus(home: &Home, environment: &[(String, String)], user: User) -> Result<(Service, Connection)> {
    let settings = format!("--config-file={}", home.bus_settings_file().display());
    let arguments = [settings.as_str(), "--nofork", "--nopidfile"];
    let logs = &home.logs();
    let start = Start { program: "dbus-daemon", arguments: &arguments, environment, input: "", logs, user };
    let mut process = Service::start(&start)?;
    let address = home.bus_address();
    let bus = process.ready(|| {
        let connection = zbus::blocking::connection::Builder::address(address.as_str())?
            .method_timeout(wait::TIMEOUT)
            .build()
            .context("session bus")?;
        Ok(Some(connection))
    })?;
    Ok((process, bus))
}

/// The variables of a program on every desktop. None of them selects how a program draws.
fn environment(home: &Home, desktop: Desktop) -> Environment {
    let path = |path: PathBuf| path.display().to_string();
    let mut variables = vec![
        ("PATH", search_path()),
        ("HOME", path(home.path().to_path_buf())),
        ("USER", "tester".to_owned()),
        ("LANG", "C.UTF-8".to_owned()),
        ("DBUS_SESSION_BUS_ADDRESS", home.bus_address()),
        ("XDG_RUNTIME_DIR", path(home.runtime())),
        ("XDG_CONFIG_HOME", path(home.config())),
        ("XDG_DATA_HOME", path(home.data())),
        ("XDG_STATE_HOME", path(home.state())),
        ("XDG_CACHE_HOME", path(home.cache())),
        // Keeps settings of the machine's own user out, and avoids waiting for an accessibility bus.
        ("GSETTINGS_BACKEND", "memory".to_owned()),
        ("NO_AT_BRIDGE", "1".to_owned()),
    ];
    variables.extend(desktop.names().map(|(name, value)| (name, value.to_owned())));
    variables.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn search_path() -> String {
    std::env::var("PATH").unwrap_or_else(|_| "/usr/local/bin:/usr/bin:/bin".to_owned())
}
