//! A mount and process namespace of its own: what is mounted and started in it is gone with it.
//!
//! It must not know what runs inside.

use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use desktop_tests::wait;
use rustix::process::{Pid, Signal, kill_process};

const ENTER: &str = include_str!("scripts/enter.sh");

/// Folders of a root that is made of layers.
#[derive(Clone, Debug)]
pub(crate) struct Layers {
    /// What is only read, the nearest first.
    pub(crate) lower: Vec<PathBuf>,
    /// What is written.
    pub(crate) upper: PathBuf,
    /// The file system's own, beside `upper`.
    pub(crate) work: PathBuf,
    /// Where it all is seen, inside the namespace only.
    pub(crate) mount: PathBuf,
}

/// Who runs inside.
#[derive(Clone, Copy, Debug)]
enum User {
    Root,
    Ordinary,
}

/// A namespace with a program in it. Dropped, everything in it is killed.
#[derive(Debug)]
pub(crate) struct Namespace {
    unshare: Child,
    /// Process 1 inside, by its number outside.
    first: u32,
    /// Its end is the sign for the session to end, when this program is killed.
    input: Option<ChildStdin>,
}

impl Layers {
    /// Runs a command line of the shell inside as root to its end; what it prints goes to `shared`.
    ///
    /// # Errors
    /// It can't be started or fails: with where its output is.
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
        std::fs::create_dir_all(shared).context("folder seen from both sides")?;
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
    /// Starts a program inside as an ordinary user, with `shared` seen as `/run/session`.
    ///
    /// # Errors
    /// It can't be started.
    pub(crate) fn start(layers: &Layers, shared: &Path, words: &[&str]) -> Result<Self> {
        let log = std::fs::File::create(shared.join("session.log")).context("log of a session")?;
        let mut command = layers.command(shared, User::Ordinary, words)?;
        command.stdin(Stdio::piped()).stdout(log.try_clone().context("log of a session")?).stderr(log);
        let mut unshare = command.spawn().context("unshare")?;
        let input = unshare.stdin.take();
        let id = unshare.id();
        let children = format!("/proc/{id}/task/{id}/children");
        let first = wait::until("the first process of a namespace", || {
            let children = std::fs::read_to_string(&children).context("children of unshare")?;
            Ok(children.split_whitespace().next().and_then(|id| id.parse().ok()))
        })?;
        Ok(Self { unshare, first, input })
    }

    /// Process 1 inside, by its number outside.
    pub(crate) fn first(&self) -> u32 {
        self.first
    }

    /// A file inside, as it is reached from outside.
    pub(crate) fn path(&self, inside: &str) -> String {
        format!("/proc/{}/root{inside}", self.first)
    }

    /// Whether its first process still runs.
    ///
    /// # Errors
    /// The kernel doesn't say.
    pub(crate) fn is_running(&mut self) -> Result<bool> {
        Ok(self.unshare.try_wait().context("state of unshare")?.is_none())
    }

    /// A command line of the shell to be run inside as an ordinary user.
    pub(crate) fn command(&self, line: &str) -> Command {
        let mut command = Command::new("nsenter");
        command.args(["--target", &self.first.to_string(), "--mount", "--pid", "--root", "--wdns=/home/tester"]);
        command.args(["--setuid", "1000", "--setgid", "1000", "--", "/usr/bin/env", "-i", "/bin/bash", "-c", line]);
        command.stdin(Stdio::null());
        command
    }

    /// Runs a command line inside to its end and gives what it printed.
    ///
    /// # Errors
    /// It fails: with what it said.
    pub(crate) fn run(&self, line: &str) -> Result<String> {
        let output = self.command(line).output().context("nsenter")?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "{line}: {}: {}", output.status, said.trim());
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

impl Drop for Namespace {
    fn drop(&mut self) {
        drop(self.input.take());
        if let Some(first) = i32::try_from(self.first).ok().and_then(Pid::from_raw) {
            let _ = kill_process(first, Signal::KILL);
        }
        let _ = self.unshare.wait();
    }
}
