//! A desktop session in a root: its start, its screen, its pointer and keyboard.
//!
//! It must not know what is tried in the session.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{POPOVER, Picture, Process, Rectangle, Screen, Tray, Window, in_namespace_of, wait};
use zbus::blocking::Connection;

use super::desktop::{DesktopSpec, PLASMA_SCRIPT};
use super::namespace::Namespace;
use super::root::Root;

/// Plasma's first start takes half a minute on a busy machine.
const READY_TIMEOUT: Duration = Duration::from_secs(120);

/// Starts a virtual screen, the buses, a keychain and what `desktop.sh` says.
const SESSION_SCRIPT: &str = include_str!("scripts/session.sh");

/// The settings of the desktop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Variant {
    /// Names its pictures and logs.
    pub(crate) name: &'static str,
    /// `light` or `dark`.
    pub(crate) theme: &'static str,
    /// Screen pixels per logical pixel.
    pub(crate) scale: u16,
    /// Whether the panel with the tray is started, `yes` or `no`.
    pub(crate) tray: &'static str,
}

/// A running session. Dropped, all its processes are killed.
pub(crate) struct Session {
    pub(crate) variant: Variant,
    namespace: Namespace,
    seen: ScreenAndBus,
    shared: PathBuf,
}

/// What a session shows to who checks it from outside.
pub(crate) struct ScreenAndBus {
    screen: Screen,
    bus: Connection,
}

impl ScreenAndBus {
    /// Writes the scripts of a session into the folder that it shares: `session.sh`, and these.
    ///
    /// # Errors
    /// The disk fails.
    pub(crate) fn write_scripts(shared: &Path, scripts: &[(&str, &str)]) -> Result<()> {
        for (name, text) in scripts.iter().chain(&[("session.sh", SESSION_SCRIPT)]) {
            fs::write(shared.join(name), text).with_context(|| format!("script {name}"))?;
        }
        fs::set_permissions(shared, fs::Permissions::from_mode(0o777)).context("folder of a session")
    }

    /// Waits until the session is ready, while it runs.
    ///
    /// # Errors
    /// A part of it ended or isn't ready in time; the error says where the logs are.
    pub(crate) fn wait_for(
        namespace: &mut Namespace,
        shared: &Path,
        mut is_running: impl FnMut(&mut Namespace) -> Result<bool>,
    ) -> Result<Self> {
        let environment = shared.join("environment");
        wait::until_within("the desktop to be ready", READY_TIMEOUT, || {
            ensure!(is_running(namespace)?, "the session has ended");
            Ok(environment.is_file().then_some(()))
        })
        .with_context(|| format!("its logs are in {}", shared.display()))?;
        let display = fs::read_to_string(shared.join("display")).context("number of the display")?;
        let screen = Screen::connect_at(namespace.path(&format!("/tmp/.X11-unix/X{}", display.trim())).as_ref())?;
        let address = format!("unix:path={}", namespace.path("/run/session/bus"));
        let builder = zbus::blocking::connection::Builder::address(address.as_str())?.method_timeout(wait::TIMEOUT);
        Ok(Self { screen, bus: builder.build().context("session bus")? })
    }

    /// A picture of the whole screen.
    ///
    /// # Errors
    /// The X server is gone.
    pub(crate) fn picture(&self) -> Result<Picture> {
        self.screen.picture(self.screen.place()?)
    }

    /// The product's tray item; the desktop has some of its own, such as a bell for missed notifications.
    ///
    /// # Errors
    /// There is no host, or not exactly one item.
    pub(crate) fn tray(&self) -> Result<Tray> {
        let mut items = Tray::all_on(&self.bus)?;
        items.retain(|item| item.title().is_ok_and(|title| title.contains("Partner")));
        ensure!(items.len() == 1, "{} tray items of the product", items.len());
        items.pop().context("no tray item")
    }
}

impl Session {
    /// Starts the desktop and returns when it is ready.
    ///
    /// # Errors
    /// A part of the desktop ended or isn't ready in time; the error says where the logs are.
    pub(crate) fn start(root: &Root, desktop: &DesktopSpec, variant: Variant) -> Result<Self> {
        let shared = root.shared(variant.name)?;
        let options = format!("THEME={} SCALE={} TRAY={}\n", variant.theme, variant.scale, variant.tray);
        let scripts = [("choices", options.as_str()), ("desktop.sh", desktop.script), ("plasma.sh", PLASMA_SCRIPT)];
        ScreenAndBus::write_scripts(&shared, &scripts)?;
        let mut namespace = root.enter(&shared, &["bash", "/run/session/session.sh", "start"])?;
        let seen = ScreenAndBus::wait_for(&mut namespace, &shared, Namespace::is_running)?;
        Ok(Self { variant, namespace, seen, shared })
    }

    /// A picture of the whole screen.
    ///
    /// # Errors
    /// The X server is gone.
    pub(crate) fn picture(&self) -> Result<Picture> {
        self.seen.picture()
    }

    /// The screen's rectangle.
    ///
    /// # Errors
    /// The X server is gone.
    pub(crate) fn place(&self) -> Result<Rectangle> {
        self.seen.screen.place()
    }

    /// The product's windows that the X server knows: none under a nested compositor.
    ///
    /// # Errors
    /// The X server is gone.
    pub(crate) fn product_windows(&self) -> Result<Vec<Window>> {
        let mut windows = self.seen.screen.windows()?;
        windows.retain(|window| window.is_visible && window.title == POPOVER);
        Ok(windows)
    }

    /// The product's tray item; the desktop has some of its own, such as a bell for missed notifications.
    ///
    /// # Errors
    /// There is no host, or not exactly one item.
    pub(crate) fn tray(&self) -> Result<Tray> {
        self.seen.tray()
    }

    /// Every process of the session.
    pub(crate) fn processes(&self) -> Vec<Process> {
        in_namespace_of(self.namespace.init_pid())
    }

    /// Runs a shell command line in the desktop's environment to its end.
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
        // The script's own defaults come first: the environment that the session wrote overrides them.
        self.run(&format!(". /run/session/session.sh; . /run/session/environment; {function}"))
    }

    /// Starts a shell command line in the desktop's environment.
    ///
    /// # Errors
    /// It can't be started.
    pub(crate) fn spawn(&self, line: &str, log: &str) -> Result<Child> {
        let file = fs::File::options().create(true).append(true).open(self.shared.join(log)).context("log")?;
        let mut command: Command = self.namespace.command(&with_variables(line));
        command.stdout(file.try_clone().context("log")?).stderr(file);
        command.stdin(Stdio::null()).spawn().with_context(|| line.to_owned())
    }

    /// Moves the pointer to a point and clicks the given number of times.
    ///
    /// # Errors
    /// xdotool failed.
    pub(crate) fn click(&self, (x, y): (i16, i16), times: u8) -> Result<()> {
        // The first movement only enters the surface of a nested compositor, so there are two. Cinnamon's notifications
        // ignore a press without duration.
        let near = (x - 3).max(0);
        // A double click must be recognized on a busy machine, so its clicks are close together.
        let press = match times {
            1 => "mousedown 1 sleep 0.07 mouseup 1".to_owned(),
            times => format!("click --repeat {times} --delay 80 1"),
        };
        let words = format!("mousemove {near} {y} sleep 0.2 mousemove {x} {y} sleep 0.2 {press}");
        self.xdotool(&words)
    }

    /// Presses keys one after another, with xdotool's names.
    ///
    /// # Errors
    /// xdotool failed.
    pub(crate) fn press(&self, keys: &str) -> Result<()> {
        self.xdotool(&format!("key --delay 60 {keys}"))
    }

    /// Types text without blanks or shell characters.
    ///
    /// # Errors
    /// xdotool failed.
    pub(crate) fn type_text(&self, text: &str) -> Result<()> {
        self.xdotool(&format!("type --delay 60 -- {text}"))
    }

    /// Moves the pointer to a point.
    ///
    /// # Errors
    /// xdotool failed.
    pub(crate) fn point_at(&self, (x, y): (i16, i16)) -> Result<()> {
        self.xdotool(&format!("mousemove {x} {y}"))
    }

    /// xdotool acts on the outer X server; a nested compositor receives the events as a person's.
    fn xdotool(&self, words: &str) -> Result<()> {
        self.run(&format!("DISPLAY=$OUTER_DISPLAY XAUTHORITY= xdotool {words}")).map(|_| ())
    }
}

fn with_variables(line: &str) -> String {
    format!(". /run/session/environment; {line}")
}
