//! One process of a session: started in its own process group, killed when the starting thread ends, its output kept in
//! a file.
//!
//! It must not know what the process does.

use std::fs::File;
use std::io::Write as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use anyhow::Context as _;
use rustix::process::{Pid, Signal, kill_process_group};

use crate::user::User;
use crate::{Result, wait};

/// Name and value of each variable of a process; it gets no others.
pub(crate) type Environment = Vec<(String, String)>;

/// How long a process may take to end after SIGTERM.
const TERMINATION_TIMEOUT: Duration = Duration::from_secs(2);

/// A running or ended process. Dropped, its whole process group is killed.
#[derive(Debug)]
pub(crate) struct Service {
    name: String,
    child: Child,
    log: PathBuf,
}

/// What to start.
#[derive(Debug)]
pub(crate) struct Start<'a> {
    pub(crate) program: &'a str,
    pub(crate) arguments: &'a [&'a str],
    pub(crate) environment: &'a [(String, String)],
    /// Written to standard input, which is then closed.
    pub(crate) input: &'a str,
    /// Standard output and error go to a file here, named after the program.
    pub(crate) logs: &'a Path,
    /// The user that runs it.
    pub(crate) user: User,
}

impl Service {
    /// Starts the process.
    ///
    /// `setpriv` asks the kernel to kill it when the starting **thread** ends, so that no process outlives a test, even
    /// a killed one: <https://man7.org/linux/man-pages/man2/PR_SET_PDEATHSIG.2const.html>.
    ///
    /// # Errors
    /// The program isn't installed, or can't be started.
    pub(crate) fn start(start: &Start<'_>) -> Result<Self> {
        let name = Path::new(start.program).file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned());
        anyhow::ensure!(is_installed(start.program), "{} is not installed: run `cargo xtask setup`", start.program);
        let log = start.logs.join(format!("{name}.log"));
        let output = File::options().create(true).append(true).open(&log).context("log of a session's process")?;
        let mut child = Command::new("setpriv")
            .args(start.user.arguments())
            .args(["--pdeathsig", "KILL", "--", start.program])
            .args(start.arguments)
            .env_clear()
            .envs(start.environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::piped())
            .stdout(output.try_clone().context("log of a session's process")?)
            .stderr(output)
            .process_group(0)
            .spawn()
            .with_context(|| format!("start {name}"))?;
        if let Some(mut input) = child.stdin.take() {
            // If the process has ended already, its log says why, and waiting for it reports its exit.
            let _ = input.write_all(start.input.as_bytes());
        }
        Ok(Self { name, child, log })
    }

    /// The process's id, which is also that of its group.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Its output so far, standard output and error together.
    pub(crate) fn output(&self) -> String {
        std::fs::read(&self.log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    }

    /// Its exit status, or none while it runs.
    pub(crate) fn ended(&mut self) -> Result<Option<ExitStatus>> {
        self.child.try_wait().with_context(|| format!("state of {}", self.name))
    }

    /// Waits until `ready` returns a value; stops waiting when the process has ended.
    ///
    /// # Errors
    /// It ended or isn't ready in time; the error holds the end of its output.
    pub(crate) fn ready<T>(&mut self, mut ready: impl FnMut() -> Result<Option<T>>) -> Result<T> {
        let name = self.name.clone();
        let found = wait::until(&format!("{name} to be ready"), || match ready() {
            Ok(None) => Ok(self.ended()?.map(Err)),
            Ok(Some(found)) => Ok(Some(Ok(found))),
            Err(error) => match self.ended()? {
                Some(status) => Ok(Some(Err(status))),
                None => Err(error),
            },
        });
        match found.with_context(|| self.tail())? {
            Ok(found) => Ok(found),
            Err(status) => Err(anyhow::anyhow!("{name} ended with {status}\n{}", self.tail())),
        }
    }

    /// Sends SIGTERM to the process only.
    pub(crate) fn terminate(&self) -> Result<()> {
        let pid = Pid::from_child(&self.child);
        rustix::process::kill_process(pid, Signal::TERM).with_context(|| format!("end {}", self.name))
    }

    /// Sends SIGTERM and waits a little, so that the process removes its sockets and locks; then the group is killed.
    pub(crate) fn end(mut self) {
        if self.terminate().is_ok() {
            let name = self.name.clone();
            // If it still runs, it is killed with its group when dropped.
            let _ = wait::until_within(&format!("the end of {name}"), TERMINATION_TIMEOUT, || self.ended());
        }
    }

    /// Kills the process but not its children, and waits for its end.
    pub(crate) fn kill_alone(&mut self) -> Result<()> {
        self.child.kill().with_context(|| format!("kill {}", self.name))?;
        self.child.wait().with_context(|| format!("end of {}", self.name))?;
        Ok(())
    }

    /// Waits for the end.
    pub(crate) fn wait_for_end(&mut self) -> Result<ExitStatus> {
        let name = self.name.clone();
        wait::until(&format!("the end of {name}"), || self.ended())
    }

    fn tail(&self) -> String {
        let output = self.output();
        let lines: Vec<&str> = output.lines().collect();
        format!("{} printed:\n{}", self.name, lines[lines.len().saturating_sub(15)..].join("\n"))
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = kill_process_group(Pid::from_child(&self.child), Signal::KILL);
        let _ = self.child.wait();
    }
}

fn is_installed(program: &str) -> bool {
    if program.contains('/') {
        return Path::new(program).is_file();
    }
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|dir| dir.join(program).is_file()))
}
