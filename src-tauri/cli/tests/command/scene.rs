//! What each test starts from: a portal, folders of its own, and the program with nothing of the machine's environment.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::{AccountId, Reading};
use partner_balance_core::alerts::AlertStep;
use partner_balance_core::clock::Clock as _;
use partner_balance_engine::access::owner_of;
use partner_balance_engine::directories::Directories;
use partner_balance_engine::history::History;
use partner_balance_engine::secrets::Credential;
use partner_balance_engine::settings::{AccountSettings, Settings};
use partner_balance_platform::clock::SystemClock;
use partner_balance_portal_sim::{Options, SimulatorThread};

pub const CLIENT_ID: &str = "client-of-the-tests";
/// So unlike anything else that finding it anywhere means a leak.
pub const SECRET: &str = "planted7q3xk9vd2mfw8zr5tb";

pub struct Scene {
    pub portal: SimulatorThread,
    pub folder: tempfile::TempDir,
}

impl Scene {
    pub fn new() -> Self {
        let options = Options {
            client_id: CLIENT_ID.to_owned(),
            client_secret: SECRET.to_owned(),
            admin_port: None,
            ..Options::default()
        };
        Self { portal: SimulatorThread::start(options).unwrap(), folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program's folders, as it finds them.
    pub fn directories(&self) -> Directories {
        Directories::below(self.folder.path())
    }

    /// The program without an account: no desktop, no credentials.
    pub fn bare(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_partner-balance"));
        command.args(arguments).env_clear().stdin(Stdio::null());
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("HOME", self.folder.path());
        for (name, folder) in [("CONFIG", "config"), ("DATA", "data"), ("STATE", "state")] {
            command.env(format!("XDG_{name}_HOME"), self.path(folder));
        }
        // Neither of them is asked for these folders elsewhere than on Linux.
        if !cfg!(target_os = "linux") {
            command.env(Directories::HOME, self.folder.path());
        }
        // Without these no program of Windows starts, opens a socket or finds a folder for temporary files.
        for name in ["SystemRoot", "SystemDrive", "TEMP", "TMP", "USERPROFILE"].into_iter().filter(|_| cfg!(windows)) {
            command.env(name, std::env::var_os(name).unwrap_or_default());
        }
        command.env("TZ", "UTC").env("PARTNER_BALANCE_BASE_URL", self.portal.base_url());
        command
    }

    /// The program with credentials in its environment.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.bare(arguments);
        command.env("PARTNER_BALANCE_CLIENT_ID", CLIENT_ID).env("PARTNER_BALANCE_CLIENT_SECRET", SECRET);
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ended {
        Ended::of(self.command(arguments).output().unwrap())
    }

    /// A reading on disk, as the tray program would have left it.
    pub fn remember(&self, account: &str, amount: &str, age: SignedDuration) {
        let directories = self.directories();
        let fetched_at = now() - age;
        let amount = amount.parse().unwrap();
        let reading = Reading { amount, fetched_at, request_id: Some("0".repeat(32)) };
        let step = AlertStep::read(&reading, AccountSettings::new(AccountId::new(account)).rules());
        // Each account of the settings is another client's; the environment gives one.
        let client_id = if account == "environment" { CLIENT_ID.to_owned() } else { format!("client of {account}") };
        let credential = Credential::Client { client_id, client_secret: SECRET.into() };
        let (id, interval) = (AccountId::new(account), Settings::default().refresh_interval);
        // The address of every account: the environment says it.
        let owner = owner_of(&credential, &self.portal.base_url().parse().unwrap());
        let mut history = History::at(directories.history_file());
        history.record(&id, &owner, &reading, interval, |stored| step.applied_to_json(stored)).unwrap();
    }

    pub fn write_settings(&self, text: &str) {
        let file = self.directories().settings_file();
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
}

pub fn now() -> Timestamp {
    SystemClock.now().wall
}

pub struct Ended {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ended {
    pub fn of(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// All that a person or a program gets to see, with what differs from run to run replaced.
    pub fn shown(&self) -> String {
        let code = self.code.map_or_else(|| "none".to_owned(), |code| code.to_string());
        let mut shown = masked(&self.out);
        if !self.err.is_empty() {
            shown.push_str(&format!("-- messages\n{}", masked(&self.err)));
        }
        format!("{shown}-- exit status {code}")
    }
}

/// Ports, moments, ids and folders differ from run to run.
pub fn masked(text: &str) -> String {
    text.lines().map(|line| format!("{}\n", masked_line(line.trim_end_matches('\r')))).collect()
}

fn masked_line(line: &str) -> String {
    let mut masked = String::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let length = rest.find(|letter: char| !is_of_word(letter)).unwrap_or(rest.len()).max(first.len_utf8());
        let (word, after) = rest.split_at(length);
        let is_moment = word.parse::<Timestamp>().is_ok();
        let is_id = word.len() == 32 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        masked.push_str(match () {
            () if is_moment => "MOMENT",
            () if is_id => "REQUEST-ID",
            () if word == env!("CARGO_BIN_EXE_partner-balance") => "PROGRAM",
            () if word.ends_with(r"\partner-balance.exe") => "PROGRAM",
            () if word.starts_with("http://127.0.0.1:") => "http://127.0.0.1:PORT",
            () if word.starts_with(std::env::temp_dir().to_str().unwrap()) => "FOLDER",
            () => word,
        });
        rest = after;
    }
    masked
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || "-:._/".contains(letter) || (cfg!(windows) && "\\~".contains(letter))
}

/// Gives a program its input and waits for its end.
pub fn fed(command: &mut Command, input: &str) -> Ended {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A program that refuses its arguments doesn't read.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    Ended::of(child.wait_with_output().unwrap())
}
