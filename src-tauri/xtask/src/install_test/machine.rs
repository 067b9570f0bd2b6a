//! A bare Debian in a folder, with processes of its own: what root and a user do there, and a desktop's session.
//!
//! It must not know what is installed or checked.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use anyhow::{Context as _, Result};
use desktop_tests::{Edge, Process, Theme, Tray, in_namespace_of, panel_settings, wait};

use super::Packages;
use super::way::Who;
use crate::desktops::images;
use crate::desktops::namespace::{Layers, Namespace};
use crate::desktops::root::{debootstrap, made_once, mirror, prepare};
use crate::desktops::session::ScreenAndBus;

/// Everything of a session, which is installed after the product: that has to bring what it needs.
const SESSION: &str = "xvfb dbus openbox xfce4-panel gnome-keyring procps x11-utils libglib2.0-bin adwaita-icon-theme \
                       fonts-dejavu-core rpm lintian";

/// A release of Debian.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Suite {
    Bookworm,
    Trixie,
}

impl Suite {
    pub(super) const ALL: [Self; 2] = [Self::Bookworm, Self::Trixie];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Bookworm => "bookworm",
            Self::Trixie => "trixie",
        }
    }

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Bookworm => "Debian 12",
            Self::Trixie => "Debian 13",
        }
    }
}

/// A running system. Dropped, all its processes are killed.
pub(super) struct Machine {
    // Dropped first: its files are in use until then.
    namespace: Namespace,
    shared: PathBuf,
    session: Option<Session>,
    _files: Layer,
}

/// The files that differ from the bare system: about a gigabyte, removed with it.
struct Layer(Vec<PathBuf>);

impl Drop for Layer {
    fn drop(&mut self) {
        for folder in &self.0 {
            // What can't be removed is removed before the next run.
            drop(fs::remove_dir_all(folder));
        }
    }
}

struct Session {
    _script: Child,
    seen: ScreenAndBus,
}

impl Machine {
    /// Starts a bare system of its own; the packages are in `/run/session/old` and `/run/session/new`.
    ///
    /// # Errors
    /// The root can't be made.
    pub(super) fn start(suite: Suite, folder: &Path, name: &str, packages: &Packages) -> Result<Self> {
        let bare = folder.join("roots").join(suite.name());
        made_once(&bare, |files| make_bare(suite, files))?;
        let run = folder.join("run").join(format!("{}-{name}", suite.name()));
        if run.exists() {
            fs::remove_dir_all(&run).context("the layer of the last run")?;
        }
        let shared = run.join("shared");
        for (name, files) in [("old", &packages.old), ("new", &packages.new)] {
            let to = shared.join(name);
            fs::create_dir_all(&to).context("folder of packages")?;
            for file in files {
                fs::copy(file, to.join(file.file_name().unwrap_or_default())).context("copy of a package")?;
            }
        }
        let (upper, work) = (run.join("files"), run.join("work"));
        let files = Layer(vec![upper.clone(), work.clone()]);
        let layers = Layers { lower: vec![bare.join("files")], upper, work, mount: run.join("mount") };
        // It ends when this program does.
        let namespace = Namespace::start(&layers, &shared, &["cat"])?;
        // Until its process 1 has entered the root, a command would run in this machine's own.
        wait::until("the system", || namespace.run("test -d /run/session/old && test -d /home/tester").map(Some))?;
        Ok(Self { namespace, shared, session: None, _files: files })
    }

    /// Runs a shell command line to its end and returns its output.
    ///
    /// # Errors
    /// It fails; the error holds what it printed.
    pub(super) fn run(&self, who: Who, line: &str) -> Result<String> {
        match who {
            Who::Root => self.namespace.run_as_root(line),
            Who::User => self.namespace.run(line),
        }
    }

    /// Starts a shell command line in the session's environment.
    ///
    /// # Errors
    /// It can't be started.
    pub(super) fn spawn(&self, line: &str) -> Result<Child> {
        let log = fs::File::options().create(true).append(true).open(self.shared.join("program.log")).context("log")?;
        let mut command = self.namespace.command(&format!(". /run/session/environment; {line}"));
        command.stdout(log.try_clone().context("log")?).stderr(log).stdin(Stdio::null());
        command.spawn().with_context(|| line.to_owned())
    }

    /// Installs a desktop and starts its session, unless that was done before.
    ///
    /// # Errors
    /// Its packages can't be fetched, or a part of it ended.
    pub(super) fn start_session(&mut self) -> Result<()> {
        if self.session.is_some() {
            return Ok(());
        }
        self.run(Who::Root, &format!("apt-get install --yes --quiet=2 --no-install-recommends {SESSION} >/dev/null"))?;
        let panel = panel_settings(Theme::Light, Edge::Top);
        let scripts = [
            ("choices", "THEME=light SCALE=1 TRAY=yes\n"),
            ("desktop.sh", include_str!("xfce.sh")),
            ("xfce4-panel.xml", panel.as_str()),
        ];
        ScreenAndBus::write_scripts(&self.shared, &scripts)?;
        let log = fs::File::create(self.shared.join("session-script.log")).context("log")?;
        let mut command = self.namespace.command("exec bash /run/session/session.sh start");
        // It ends when its input is closed.
        command.stdin(Stdio::piped()).stdout(log.try_clone().context("log")?).stderr(log);
        let mut script = command.spawn().context("session")?;
        let is_running = |_: &mut Namespace| Ok(script.try_wait().context("session")?.is_none());
        let seen = ScreenAndBus::wait_for(&mut self.namespace, &self.shared, is_running)?;
        self.session = Some(Session { _script: script, seen });
        Ok(())
    }

    /// The product's tray item.
    ///
    /// # Errors
    /// There is not exactly one.
    pub(super) fn tray(&self) -> Result<Tray> {
        self.session.as_ref().context("no session")?.seen.tray()
    }

    /// The tray program's processes, without the popover's.
    pub(super) fn programs(&self) -> Vec<Process> {
        let is_own = |process: &Process| {
            let mut words = process.command_line.iter();
            words.next().is_some_and(|word| word.ends_with("partner-balance-tray"))
                && words.all(|word| word != "popover")
        };
        in_namespace_of(self.namespace.init_pid()).into_iter().filter(is_own).collect()
    }

    /// Saves a picture of the screen.
    ///
    /// # Errors
    /// It can't be written.
    pub(super) fn save_picture(&self, file: &Path) -> Result<()> {
        let session = self.session.as_ref().context("no session")?;
        images::save(&session.seen.picture()?, file)
    }
}

fn make_bare(suite: Suite, files: &Path) -> Result<()> {
    debootstrap(suite.name(), files, &mirror()?)?;
    prepare(files, &files.with_file_name("shared")).map(drop)
}
