//! A mount and process namespace: its mounts and processes end with it.
//!
//! It must not know what runs inside.

use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use desktop_tests::wait;
use rustix::process::{Pid, Signal, kill_process};

const ENTER: &str = include_str!("scripts/enter.sh");

/// The folders of an overlay file system.
#[derive(Clone, Debug)]
pub(crate) struct Layers {
    /// Read-only layers, the topmost first.
    pub(crate) lower: Vec<PathBuf>,
    /// The writable layer.
    pub(crate) upper: PathBuf,
    /// overlayfs' work folder, on the same file system as `upper`.
    pub(crate) work: PathBuf,
    /// The mount point, inside the namespace.
    pub(crate) mount: PathBuf,
}

/// The user that a program runs as.
#[derive(Clone, Copy, Debug)]
enum User {
    Root,
    Ordinary,
}

/// A namespace with a program in it. Dropped, all its processes are killed.
#[derive(Debug)]
pub(crate) struct Namespace {
    unshare: Child,
    /// The PID, outside, of process 1 inside.
    init_pid: u32,
    /// Closed when this program is killed: the session then ends itself.
    input: Option<ChildStdin>,
}

impl Layers {
    /// Those with this writable folder; overlayfs' own folders are beside it.
    pub(crate) fn beside(files: &Path, lower: Vec<PathBuf>) -> Self {
        let beside = |name| files.with_file_name(name);
        Self { lower, upper: files.to_path_buf(), work: beside("work"), mount: beside("mount") }
    }

    /// Runs a shell command line inside as root to its end; its output goes to `shared`.
    ///
    /// # Errors
    /// It can't be started or fails; the error says where its output is.
    pub(crate) fn run(&self, shared: &Path, line: &str) -> Result<()> {
        let mut command = self.command(shared, User::Root, &["sh", "-ec", line])?;
        let file = shared.join("root.log");
        let log = std::fs::File::create(&file).with_context(|| format!("log {}", file.display()))?;
        command.stdin(Stdio::null()).stdout(log.try_clone().context("log")?).stderr(log);
        let status = command.status().context("unshare")?;
        ensure!(status.success(), "{line}: {status}, its output is in {}", file.display());
        Ok(())
    }

    fn command(&self, shared: &Path, user: User, words: &[&str]) -> Result<Command> {
        for folder in [&self.upper, &self.work, &self.mount] {
            std::fs::create_dir_all(folder).with_context(|| format!("folder {}", folder.display()))?;
        }
        std::fs::create_dir_all(shared).context("folder shared with a namespace")?;
        let lower: Vec<String> = self.lower.iter().map(|folder| folder.display().to_string()).collect();
        let mut command = Command::new("unshare");
        command.args(["--mount", "--pid", "--fork", "--propagation", "private", "sh", "-c", ENTER, "enter"]);
        command.args(words).env("LOWER", lower.join(":"));
        command.env("UPPER", &self.upper).env("WORK", &self.work).env("ROOT", &self.mount).env("SHARED", shared);
        command.env(
            "WHO",
            match user {
                User::Root => "0:0",
                User::Ordinary => "1000:1000",
            },
        );
        Ok(command)
    }
}

impl Namespace {
    /// Starts a program inside as an ordinary user, with `shared` mounted at `/run/session`.
    ///
    /// # Errors
    /// It can't be started.
    pub(crate) fn start(layers: &Layers, shared: &Path, words: &[&str]) -> Result<Self> {
        Self::of(layers.command(shared, User::Ordinary, words)?, &shared.join("session.log"))
    }

    /// Starts a command whose program is `unshare`, which forks; its output goes to the file `log`.
    ///
    /// # Errors
    /// It can't be started.
    pub(crate) fn of(mut command: Command, log: &Path) -> Result<Self> {
        let log = std::fs::File::create(log).context("log of a session")?;
        command.stdin(Stdio::piped()).stdout(log.try_clone().context("log of a session")?).stderr(log);
        let mut unshare = command.spawn().context("unshare")?;
        let input = unshare.stdin.take();
        let id = unshare.id();
        let children = format!("/proc/{id}/task/{id}/children");
        let init_pid = wait::until("process 1 of a namespace", || {
            let children = std::fs::read_to_string(&children).context("children of unshare")?;
            Ok(children.split_whitespace().next().and_then(|id| id.parse().ok()))
        })?;
        Ok(Self { unshare, init_pid, input })
    }

    /// The PID, outside, of process 1 inside.
    pub(crate) fn init_pid(&self) -> u32 {
        self.init_pid
    }

    /// The path, outside, of a file inside.
    pub(crate) fn path(&self, inside: &str) -> String {
        format!("/proc/{}/root{inside}", self.init_pid)
    }

    /// Whether its process 1 still runs.
    ///
    /// # Errors
    /// The state of the process can't be read.
    pub(crate) fn is_running(&mut self) -> Result<bool> {
        Ok(self.unshare.try_wait().context("state of unshare")?.is_none())
    }

    /// A command that runs a shell command line inside as an ordinary user.
    pub(crate) fn command(&self, line: &str) -> Command {
        self.command_of(User::Ordinary, line)
    }

    /// A command that runs these words inside as root, without any variable of this process.
    pub(crate) fn root_command(&self, words: &[&str]) -> Command {
        let mut command = Command::new("nsenter");
        command.args(["--target", &self.init_pid.to_string(), "--mount", "--pid", "--root", "--wdns=/"]);
        command.args(["--", "/usr/bin/env", "-i"]).args(words);
        command
    }

    /// Runs a shell command line inside to its end and returns its output.
    ///
    /// # Errors
    /// It fails; the error holds what it printed.
    pub(crate) fn run(&self, line: &str) -> Result<String> {
        run(&mut self.command(line), line)
    }

    /// Runs a shell command line inside as root to its end and returns its output.
    ///
    /// # Errors
    /// It fails; the error holds what it printed.
    pub(crate) fn run_as_root(&self, line: &str) -> Result<String> {
        run(&mut self.command_of(User::Root, line), line)
    }

    fn command_of(&self, user: User, line: &str) -> Command {
        let mut command = Command::new("nsenter");
        command.args(["--target", &self.init_pid.to_string(), "--mount", "--pid", "--root", "--wdns=/home/tester"]);
        let (id, variables): (_, &[&str]) = match user {
            User::Ordinary => ("1000", &[]),
            User::Root => {
                ("0", &["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8"])
            }
        };
        command.args(["--setuid", id, "--setgid", id, "--", "/usr/bin/env", "-i"]).args(variables);
        command.args(["/bin/bash", "-c", line]).stdin(Stdio::null());
        command
    }
}

fn run(command: &mut Command, line: &str) -> Result<String> {
    let output = command.output().context("nsenter")?;
    let (said, printed) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    // The beginning of a long output tells nothing about its end.
    let end = said.trim().rsplit('\n').next().unwrap_or_default();
    ensure!(output.status.success(), "{line}: {}: {} {end}", output.status, printed.trim());
    Ok(said.into_owned())
}

impl Drop for Namespace {
    fn drop(&mut self) {
        drop(self.input.take());
        if let Some(init_pid) = i32::try_from(self.init_pid).ok().and_then(Pid::from_raw) {
            let _ = kill_process(init_pid, Signal::KILL);
        }
        let _ = self.unshare.wait();
    }
}
