//! A desktop session in a root: its start, its screen, its mouse and keyboard.
//!
//! It must not know what is tried in it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{POPOVER, Picture, Process, Rectangle, Screen, Tray, Window, in_namespace_of, wait};
use zbus::blocking::Connection;

use super::desktop::{DesktopSpec, PLASMA_SCRIPT};
use super::namespace::Namespace;
use super::root::Root;

/// Plasma's first start takes half a minute on a busy machine.
const UNTIL_READY: Duration = Duration::from_secs(120);

const SESSION_SCRIPT: &str = include_str!("scripts/session.sh");

/// What the desktop is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Variant {
    /// The name of its pictures and logs.
    pub(crate) name: &'static str,
    /// `light` or `dark`.
    pub(crate) theme: &'static str,
    /// Pixels of the screen for one of the desktop's.
    pub(crate) scale: u16,
    /// Whether the panel with the tray is started, `yes` or `no`.
    pub(crate) tray: &'static str,
}

/// A running session. Dropped, all of it is killed.
pub(crate) struct Session {
    pub(crate) variant: Variant,
    namespace: Namespace,
    screen: Screen,
    bus: Connection,
    shared: PathBuf,
}

impl Session {
    /// Starts it and returns when the desktop is ready.
    ///
    /// # Errors
    /// A part of the desktop ended or isn't ready in time: with where its logs are.
    pub(crate) fn start(root: &Root, desktop: &DesktopSpec, variant: Variant) -> Result<Self> {
        let shared = root.shared(variant.name)?;
        let options = format!("THEME={} SCALE={} TRAY={}\n", variant.theme, variant.scale, variant.tray);
        let files = [
            ("choices", options.as_str()),
            ("session.sh", SESSION_SCRIPT),
            ("desktop.sh", desktop.script),
            ("plasma.sh", PLASMA_SCRIPT),
        ];
        for (name, text) in files {
            fs::write(shared.join(name), text).with_context(|| format!("script {name}"))?;
        }
        fs::set_permissions(&shared, fs::Permissions::from_mode(0o777)).context("folder of a session")?;
        let mut namespace = root.enter(&shared, &["bash", "/run/session/session.sh", "start"])?;
        let environment = shared.join("environment");
        wait::until_within("the desktop to be ready", UNTIL_READY, || {
            ensure!(namespace.is_running()?, "the session has ended");
            Ok(environment.is_file().then_some(()))
        })
        .with_context(|| format!("its logs are in {}", shared.display()))?;
        let display = fs::read_to_string(shared.join("display")).context("number of the display")?;
        let screen = Screen::connect_at(namespace.path(&format!("/tmp/.X11-unix/X{}", display.trim())).as_ref())?;
        let address = format!("unix:path={}", namespace.path("/run/session/bus"));
        let bus = zbus::blocking::connection::Builder::address(address.as_str())?
            .method_timeout(wait::PATIENCE)
            .build()
            .context("session bus")?;
        Ok(Self { variant, namespace, screen, bus, shared })
    }

    /// The whole screen.
    ///
    /// # Errors
    /// The X server is gone.
    pub(crate) fn look(&self) -> Result<Picture> {
        self.screen.picture(self.screen.place()?)
    }

    /// The screen's size.
    ///
    /// # Errors
    /// The X server is gone.
    pub(crate) fn place(&self) -> Result<Rectangle> {
        self.screen.place()
    }

    /// The product's windows that the screen's own server knows: none under a nested compositor.
    ///
    /// # Errors
    /// The X server is gone.
    pub(crate) fn product_windows(&self) -> Result<Vec<Window>> {
        let mut windows = self.screen.windows()?;
        windows.retain(|window| window.is_visible && window.title == POPOVER);
        Ok(windows)
    }

    /// The product's tray item; the desktop has items of its own, such as a bell for missed notifications.
    ///
    /// # Errors
    /// No host, or another number of items than one.
    pub(crate) fn tray(&self) -> Result<Tray> {
        let mut items = Tray::all_on(&self.bus)?;
        items.retain(|item| item.title().is_ok_and(|title| title.contains("Partner")));
        ensure!(items.len() == 1, "{} tray items of the product", items.len());
        items.pop().context("no tray item")
    }

    /// Every process of the session.
    pub(crate) fn processes(&self) -> Vec<Process> {
        in_namespace_of(self.namespace.first())
    }

    /// Runs a command line of the desktop to its end.
    ///
    /// # Errors
    /// It fails.
    pub(crate) fn run(&self, line: &str) -> Result<String> {
        self.namespace.run(&with_variables(line))
    }

    /// Calls a function of the desktop's script.
    ///
    /// # Errors
    /// It fails.
    pub(crate) fn call(&self, function: &str) -> Result<String> {
        // What the script sets by itself comes first, so that what the session found out stays.
        self.run(&format!(". /run/session/session.sh; . /run/session/environment; {function}"))
    }

    /// Starts a program of the desktop.
    ///
    /// # Errors
    /// It can't be started.
    pub(crate) fn spawn(&self, line: &str, log: &str) -> Result<Child> {
        let file = fs::File::options().create(true).append(true).open(self.shared.join(log)).context("log")?;
        let mut command: Command = self.namespace.command(&with_variables(line));
        command.stdout(file.try_clone().context("log")?).stderr(file);
        command.stdin(Stdio::null()).spawn().with_context(|| line.to_owned())
    }

    /// Moves the pointer to a point and clicks so many times.
    ///
    /// # Errors
    /// xdotool failed.
    pub(crate) fn click(&self, (x, y): (i16, i16), times: u8) -> Result<()> {
        // The first movement only enters the surface of a nested compositor, so there are two. A press without length
        // is nobody's, and Cinnamon's notifications don't take it for one.
        let near = (x - 3).max(0);
        // Two of them have to stay a double click on a busy machine.
        let press = match times {
            1 => "mousedown 1 sleep 0.07 mouseup 1".to_owned(),
            times => format!("click --repeat {times} --delay 80 1"),
        };
        let words = format!("mousemove {near} {y} sleep 0.2 mousemove {x} {y} sleep 0.2 {press}");
        self.xdotool(&words)
    }

    /// Presses keys one after another, named as xdotool names them.
    ///
    /// # Errors
    /// xdotool failed.
    pub(crate) fn press(&self, keys: &str) -> Result<()> {
        self.xdotool(&format!("key --delay 60 {keys}"))
    }

    /// Types text that has no blanks or signs of the shell in it.
    ///
    /// # Errors
    /// xdotool failed.
    pub(crate) fn type_text(&self, text: &str) -> Result<()> {
        self.xdotool(&format!("type --delay 60 -- {text}"))
    }

    /// The pointer rests on a point.
    ///
    /// # Errors
    /// xdotool failed.
    pub(crate) fn point_at(&self, (x, y): (i16, i16)) -> Result<()> {
        self.xdotool(&format!("mousemove {x} {y}"))
    }

    /// Mouse and keyboard are the outer X server's: a compositor in it hears them as a person's.
    fn xdotool(&self, words: &str) -> Result<()> {
        self.run(&format!("DISPLAY=$OUTER_DISPLAY XAUTHORITY= xdotool {words}")).map(|_| ())
    }
}

fn with_variables(line: &str) -> String {
    format!(". /run/session/environment; {line}")
}
