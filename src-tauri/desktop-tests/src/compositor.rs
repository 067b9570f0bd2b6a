//! A Wayland compositor in a window that fills the session's X server, and the addresses at which programs reach it.
//!
//! It must not know what else the session has.

use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::desktop::{Desktop, Xwayland};
use crate::home::Home;
use crate::screen::{Rectangle, Screen};
use crate::service::{Environment, Service, Start};
use crate::sway::Sway;
use crate::user::User;
use crate::{Result, wait};

/// The panel's height above weston's window, in pixels.
const PANEL_HEIGHT: u16 = 30;

/// A compositor that accepts clients.
pub(crate) struct Compositor {
    pub(crate) service: Service,
    /// The variables that programs need to reach it.
    pub(crate) variables: Environment,
    /// Its socket, if it is sway.
    pub(crate) sway: Option<Sway>,
}

impl Compositor {
    /// Starts the desktop's compositor and returns when it accepts clients; none on X11.
    ///
    /// `environment` is that of a program on the X server.
    pub(crate) fn start(
        desktop: Desktop,
        home: &Home,
        environment: &[(String, String)],
        screen: &Screen,
    ) -> Result<Option<Self>> {
        match desktop {
            Desktop::Xfce => Ok(None),
            Desktop::Sway { scale, .. } => {
                let mut compositor = Self::run("sway", &[], home, desktop, environment)?;
                let socket = PathBuf::from(compositor.variable("SWAYSOCK")?);
                compositor.sway = Some(Sway { socket, scale });
                Ok(Some(compositor))
            }
            Desktop::Weston { xwayland } => {
                let whole = screen.place()?;
                let size = [("--width", whole.width), ("--height", whole.height - PANEL_HEIGHT)];
                let size = size.map(|(name, pixels)| format!("{name}={pixels}"));
                let mut arguments = vec!["--backend=x11-backend.so", "--use-pixman", &size[0], &size[1]];
                if xwayland.is_present() {
                    arguments.push("--xwayland");
                    remove_stale_sockets();
                }
                let compositor = Self::run("weston", &arguments, home, desktop, environment)?;
                wait::until("weston's window below the panel", || {
                    let below =
                        Rectangle { y: PANEL_HEIGHT.cast_signed(), height: whole.height - PANEL_HEIGHT, ..whole };
                    screen.put_window("Weston", below)
                })?;
                Ok(Some(compositor))
            }
        }
    }

    fn run(
        program: &str,
        arguments: &[&str],
        home: &Home,
        desktop: Desktop,
        environment: &[(String, String)],
    ) -> Result<Self> {
        let mut environment = environment.to_vec();
        let nested = [("WLR_BACKENDS", "x11"), ("WLR_RENDERER", "pixman"), ("WLR_X11_OUTPUTS", "1")];
        environment.extend(nested.map(|(name, value)| (name.to_owned(), value.to_owned())));
        environment.push(("WLR_NO_HARDWARE_CURSORS".to_owned(), "1".to_owned()));
        let start = Start {
            program,
            arguments,
            environment: &environment,
            input: "",
            logs: &home.logs(),
            user: User::of(desktop),
        };
        let mut service = Service::start(&start)?;
        let written = service.ready(|| {
            let file = home.compositor_addresses();
            Ok(file.exists().then(|| std::fs::read_to_string(&file)).transpose()?)
        })?;
        let mut variables: Environment = written
            .lines()
            .filter_map(|line| line.split_once('='))
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        // Without Xwayland, `DISPLAY` in the script is that of the outer X server.
        if !has_xwayland(desktop) {
            variables.retain(|(name, _)| name != "DISPLAY");
        }
        Ok(Self { service, variables, sway: None })
    }

    fn variable(&self, name: &str) -> Result<&str> {
        let found = self.variables.iter().find(|(present, _)| present == name);
        found.map(|(_, value)| value.as_str()).with_context(|| format!("the compositor's script wrote no {name}"))
    }
}

fn has_xwayland(desktop: Desktop) -> bool {
    match desktop {
        Desktop::Xfce => false,
        Desktop::Sway { xwayland, .. } | Desktop::Weston { xwayland } => xwayland == Xwayland::Present,
    }
}

/// Removes sockets of killed X servers, as far as this user may: weston takes the first display without a lock, and
/// ends if it can't replace a socket there. A running server's lock exists before its socket.
fn remove_stale_sockets() {
    let Ok(folder) = std::fs::read_dir("/tmp/.X11-unix") else { return };
    for socket in folder.flatten().map(|entry| entry.path()) {
        let Some(number) = socket.file_name().and_then(|name| name.to_str()?.strip_prefix('X')) else { continue };
        let is_locked = Path::new(&format!("/tmp/.X{number}-lock")).exists();
        if !is_locked && UnixStream::connect(&socket).is_err() {
            let _ = std::fs::remove_file(&socket);
        }
    }
}
