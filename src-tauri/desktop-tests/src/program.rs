//! The tray program, started as the desktop would start it, and its processes.
//!
//! It must not know what the program does.

use std::path::{Path, PathBuf};
use std::process::ExitStatus;

use anyhow::Context as _;

use crate::service::{Service, Start};
use crate::{Process, Result, Session, processes};

/// The variable that names the program to test; without it, the release build in the target folder.
pub const PROGRAM_VARIABLE: &str = "PARTNER_BALANCE_TRAY_BIN";

/// The running tray program. Dropping it kills it and its children.
#[derive(Debug)]
pub struct Program {
    service: Service,
}

impl Program {
    /// Starts the tray program in a session, with the session's variables and these.
    ///
    /// # Errors
    /// It hasn't been built.
    pub fn start(session: &Session, arguments: &[&str], environment: &[(&str, &str)]) -> Result<Self> {
        Self::start_at(&program_file()?, session, arguments, environment)
    }

    /// Starts another program in the same way, such as a reference program.
    ///
    /// # Errors
    /// The file doesn't exist.
    pub fn start_at(file: &Path, session: &Session, arguments: &[&str], environment: &[(&str, &str)]) -> Result<Self> {
        let mut variables = session.environment().to_vec();
        for (name, value) in environment {
            variables.retain(|(present, _)| present != name);
            variables.push(((*name).to_owned(), (*value).to_owned()));
        }
        let file = session.user.reachable(file, &session.home.programs())?;
        let start = Start {
            program: file.to_str().context("path of the program")?,
            arguments,
            environment: &variables,
            input: "",
            logs: &session.home.logs(),
            user: session.user,
        };
        Ok(Self { service: Service::start(&start)? })
    }

    /// Its process id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.service.id()
    }

    /// The program's process and its descendants, parents first.
    #[must_use]
    pub fn processes(&self) -> Vec<Process> {
        processes::tree_of(self.service.id())
    }

    /// Its standard output and error; a second start in the same session writes to the same file.
    #[must_use]
    pub fn output(&self) -> String {
        self.service.output()
    }

    /// Its exit status, or none while it runs.
    ///
    /// # Errors
    /// The state of the process can't be read.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
        self.service.ended()
    }

    /// Waits for its end.
    ///
    /// # Errors
    /// It still runs after the usual time.
    pub fn wait_for_end(&mut self) -> Result<ExitStatus> {
        self.service.wait_for_end()
    }

    /// Sends it SIGTERM, as the desktop does at log-out.
    ///
    /// # Errors
    /// It has ended.
    pub fn terminate(&self) -> Result<()> {
        self.service.terminate()
    }

    /// Kills it, but not its children, as the out-of-memory killer would, and waits for its end.
    ///
    /// # Errors
    /// The signal can't be sent.
    pub fn kill(&mut self) -> Result<()> {
        self.service.kill_alone()
    }
}

impl Session {
    /// All running processes that were started in this session.
    #[must_use]
    pub fn processes(&self) -> Vec<Process> {
        processes::all_of(self.home.path())
    }
}

/// The tray program to test.
///
/// # Errors
/// It hasn't been built.
pub fn program_file() -> Result<PathBuf> {
    let file = match std::env::var_os(PROGRAM_VARIABLE) {
        Some(file) => PathBuf::from(file),
        None => target_folder()?.join("release/partner-balance-tray"),
    };
    anyhow::ensure!(file.is_file(), "no {}: `cargo build --release -p partner-balance-tray` builds it", file.display());
    Ok(file)
}

/// Cargo's target folder: the parent folder of the running test that has a `CACHEDIR.TAG`.
///
/// # Errors
/// The test's file is in no target folder.
pub fn target_folder() -> Result<PathBuf> {
    let tests = std::env::current_exe().context("path of the tests")?;
    let folder = tests.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file());
    Ok(folder.with_context(|| format!("no target folder above {}", tests.display()))?.to_path_buf())
}
