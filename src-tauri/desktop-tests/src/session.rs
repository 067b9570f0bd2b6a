//! One desktop session: its own X server, message bus, window manager or compositor and, as chosen, panel, notification
//! server, keychain.
//!
//! It owns their processes, stops them and gives access to them. It must not know the tray program.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::AtomicU32;

use anyhow::Context as _;
use zbus::blocking::Connection;
use zbus::blocking::fdo::DBusProxy;
use zbus::names::BusName;

use crate::builder::SessionBuilder;
use crate::desktop::{Desktop, NotificationProgram};
use crate::home::Home;
use crate::screen::Screen;
use crate::service::{Environment, Service, Start};
use crate::sway::Sway;
use crate::user::User;
use crate::{Process, Result, processes, wait};

/// A running session. Dropped, all processes that were started in it are killed.
#[derive(Debug)]
pub struct Session {
    pub(crate) desktop: Desktop,
    pub(crate) bus: Connection,
    pub(crate) screen: Screen,
    pub(crate) sway: Option<Sway>,
    pub(crate) keychain: Option<Service>,
    pub(crate) notification_server: Option<Service>,
    pub(crate) panel: Option<Service>,
    /// The number of clicks on the icon.
    pub(crate) icon_clicks: AtomicU32,
    pub(crate) essential: Vec<Service>,
    pub(crate) environment: Environment,
    /// The variables of a program on the X server itself, outside a nested compositor.
    pub(crate) on_screen: Environment,
    pub(crate) user: User,
    pub(crate) home: Home,
}

impl Session {
    /// A session with panel, unlocked keychain, dunst, a light theme and a screen of 1280 by 800.
    #[must_use]
    pub fn builder() -> SessionBuilder {
        SessionBuilder::default()
    }

    /// The kind of desktop.
    #[must_use]
    pub fn desktop(&self) -> Desktop {
        self.desktop
    }

    /// The compositor's process: sway or weston; none on X11.
    #[must_use]
    pub fn compositor(&self) -> Option<Process> {
        let compositor = self.essential.first().filter(|_| self.desktop.is_wayland())?;
        processes::tree_of(compositor.id()).into_iter().next()
    }

    /// Starts dunst or mako and returns when it accepts notifications.
    ///
    /// # Errors
    /// It ended or isn't ready in time.
    pub fn start_notification_server(&mut self) -> Result<()> {
        let mut server = match self.desktop.notification_server() {
            NotificationProgram::Dunst => self.start_on_x_server("dunst", &[])?,
            NotificationProgram::Mako => self.start_process("mako", &[], "")?,
        };
        server.ready(|| Ok(self.is_owned("org.freedesktop.Notifications")?.then_some(())))?;
        self.notification_server = Some(server);
        Ok(())
    }

    /// Kills it and waits until there is no notification server.
    ///
    /// # Errors
    /// The server is still there after the usual time.
    pub fn stop_notification_server(&mut self) -> Result<()> {
        self.notification_server = None;
        wait::until("the notification server to be gone", || {
            Ok((!self.is_owned("org.freedesktop.Notifications")?).then_some(()))
        })
    }

    /// The variables of a program started by this desktop; none of the test's own environment is added.
    #[must_use]
    pub fn environment(&self) -> &[(String, String)] {
        &self.environment
    }

    /// A command with the session's user and variables, to time its start or read its output: no other process is
    /// started in between.
    ///
    /// # Errors
    /// The session's user can't get access to the file.
    pub fn command(&self, file: &Path) -> Result<Command> {
        let mut command = self.user.command(&self.user.reachable(file, &self.home.programs())?);
        command.env_clear().envs(self.environment.iter().map(|(name, value)| (name, value)));
        Ok(command)
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

    /// The session bus, for calls that have no method here.
    pub fn bus(&self) -> &Connection {
        &self.bus
    }

    /// Starts a program of the desktop.
    pub(crate) fn start_process(&self, program: &str, arguments: &[&str], input: &str) -> Result<Service> {
        let environment = &self.environment;
        Service::start(&Start { program, arguments, environment, input, logs: &self.home.logs(), user: self.user })
    }

    /// Starts a program on the X server itself, outside a nested compositor.
    pub(crate) fn start_on_x_server(&self, program: &str, arguments: &[&str]) -> Result<Service> {
        let (environment, logs) = (&self.on_screen, &self.home.logs());
        Service::start(&Start { program, arguments, environment, input: "", logs, user: self.user })
    }

    /// Runs a program to its end and returns its standard output.
    pub(crate) fn run(&self, program: &str, arguments: &[&str]) -> Result<String> {
        output_of(program, arguments, &self.environment)
    }

    /// Like `run`, on the X server itself.
    pub(crate) fn run_on_x_server(&self, program: &str, arguments: &[&str]) -> Result<String> {
        output_of(program, arguments, &self.on_screen)
    }

    /// Whether a name on the session bus has an owner.
    pub(crate) fn is_owned(&self, name: &str) -> Result<bool> {
        let name = BusName::try_from(name).context("bus name")?;
        DBusProxy::new(&self.bus)?.name_has_owner(name).context("owner of a bus name")
    }

    pub(crate) fn start_window_manager(&mut self) -> Result<()> {
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
        // The compositor ends before the X server it is nested in. Killed, both would leave sockets in a shared folder.
        self.essential.drain(..).for_each(Service::end);
        // Processes that left their process group still have the private home in their environment.
        processes::kill_all_of(self.home.path());
    }
}

fn output_of(program: &str, arguments: &[&str], environment: &[(String, String)]) -> Result<String> {
    let output = std::process::Command::new(program)
        .args(arguments)
        .env_clear()
        .envs(environment.iter().map(|(name, value)| (name, value)))
        .output()
        .with_context(|| format!("{program}: is it installed? `cargo xtask setup` installs it"))?;
    let printed = String::from_utf8_lossy(&output.stderr);
    anyhow::ensure!(output.status.success(), "{program} {arguments:?}: {}: {printed}", output.status);
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
