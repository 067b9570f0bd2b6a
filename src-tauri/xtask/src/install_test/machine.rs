//! A bare Debian in a folder, with processes of its own: what root and a user do there, and a desktop's session.
//!
//! It must not know what is installed or checked.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{Process, Screen, Tray, in_namespace_of, wait};
use zbus::blocking::Connection;

use super::Packages;
use super::way::Who;
use crate::command;
use crate::desktops::images;
use crate::desktops::namespace::{Layers, Namespace};
use crate::desktops::root::{PREPARE, made_once, mirror};
use crate::desktops::session::SESSION_SCRIPT;

/// Everything of a session, which is installed after the product: that has to bring what it needs.
const SESSION: &str = "xvfb dbus openbox xfce4-panel gnome-keyring procps x11-utils libglib2.0-bin adwaita-icon-theme \
                       fonts-dejavu-core rpm lintian";

const READY_TIMEOUT: Duration = Duration::from_secs(120);

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
    bus: Connection,
    screen: Screen,
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
        for (name, text) in [
            ("choices", "THEME=light SCALE=1 TRAY=yes\n"),
            ("session.sh", SESSION_SCRIPT),
            ("desktop.sh", include_str!("xfce.sh")),
        ] {
            fs::write(self.shared.join(name), text).with_context(|| format!("script {name}"))?;
        }
        fs::set_permissions(&self.shared, fs::Permissions::from_mode(0o777)).context("folder of a session")?;
        let log = fs::File::create(self.shared.join("session-script.log")).context("log")?;
        let mut command = self.namespace.command("exec bash /run/session/session.sh start");
        // It ends when its input is closed.
        command.stdin(Stdio::piped()).stdout(log.try_clone().context("log")?).stderr(log);
        let mut script = command.spawn().context("session")?;
        let environment = self.shared.join("environment");
        wait::until_within("the desktop to be ready", READY_TIMEOUT, || {
            ensure!(script.try_wait().context("session")?.is_none(), "the session has ended");
            Ok(environment.is_file().then_some(()))
        })
        .with_context(|| format!("its logs are in {}", self.shared.display()))?;
        let address = format!("unix:path={}", self.namespace.path("/run/session/bus"));
        let builder = zbus::blocking::connection::Builder::address(address.as_str())?.method_timeout(wait::TIMEOUT);
        let bus = builder.build().context("session bus")?;
        let display = fs::read_to_string(self.shared.join("display")).context("number of the display")?;
        let screen = Screen::connect_at(self.namespace.path(&format!("/tmp/.X11-unix/X{}", display.trim())).as_ref())?;
        self.session = Some(Session { _script: script, bus, screen });
        Ok(())
    }

    /// The product's tray item.
    ///
    /// # Errors
    /// There is not exactly one.
    pub(super) fn tray(&self) -> Result<Tray> {
        let session = self.session.as_ref().context("no session")?;
        let mut items = Tray::all_on(&session.bus)?;
        items.retain(|item| item.title().is_ok_and(|title| title.contains("Partner")));
        ensure!(items.len() == 1, "{} tray items of the product", items.len());
        items.pop().context("no tray item")
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
        images::save(&session.screen.picture(session.screen.place()?)?, file)
    }
}

fn make_bare(suite: Suite, files: &Path) -> Result<()> {
    let mut debootstrap = Command::new("debootstrap");
    debootstrap.args(["--variant=minbase", "--include=ca-certificates", suite.name()]).arg(files).arg(mirror()?);
    command::run(&mut debootstrap)?;
    fs::copy("/etc/resolv.conf", files.join("etc/resolv.conf")).context("copy of resolv.conf")?;
    let beside = |name| files.with_file_name(name);
    let nothing = beside("nothing");
    fs::create_dir_all(&nothing).context("an empty layer")?;
    let layers =
        Layers { lower: vec![nothing], upper: files.to_path_buf(), work: beside("work"), mount: beside("mount") };
    layers.run(&beside("shared"), PREPARE)
}
