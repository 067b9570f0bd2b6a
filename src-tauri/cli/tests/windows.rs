//! What is Windows' own: login into the real Credential Manager, and whose a credentials file is.
#![cfg(windows)]
#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use partner_balance_portal_sim::{Options, SimulatorThread};

const CLIENT_ID: &str = "client-of-the-tests";
const SECRET: &str = "planted7q3xk9vd2mfw8zr5tb";

struct Scene {
    portal: SimulatorThread,
    folder: tempfile::TempDir,
    account: String,
}

struct Ended {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Scene {
    /// With an account that no user and no other test has in the Credential Manager.
    fn of(test: &str) -> Self {
        let (client_id, client_secret) = (CLIENT_ID.to_owned(), SECRET.to_owned());
        let options = Options { client_id, client_secret, admin_port: None, ..Options::default() };
        let account = format!("test-{test}-{}", std::process::id());
        Self { portal: SimulatorThread::start(options).unwrap(), folder: tempfile::tempdir().unwrap(), account }
    }

    fn run(&self, arguments: &[&str], input: &str) -> Ended {
        let mut command = Command::new(env!("CARGO_BIN_EXE_partner-balance"));
        command.args(arguments).env("PARTNER_BALANCE_HOME", self.folder.path());
        command.env("PARTNER_BALANCE_BASE_URL", self.portal.base_url());
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // A program that needs no input doesn't read it.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ended { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        let _ = self.run(&["--account", &self.account, "logout"], "");
    }
}

#[test]
fn login_status_check_logout() {
    let scene = Scene::of("login");
    let login = ["--account", &scene.account, "login", "--client-id", CLIENT_ID, "--name", "Branch"];
    let wrong = scene.run(&login, "wrong\r\n");
    assert!(wrong.code == Some(1) && wrong.err.contains("refused the credentials"), "{}", wrong.err);
    let connected = scene.run(&login, &format!("\u{feff}{SECRET}\r\n"));
    assert_eq!(connected.code, Some(0), "{}", connected.err);
    assert!(connected.out.starts_with("Branch  675.24 USD  normal"), "{}", connected.out);
    for _ in 0..3 {
        let status = scene.run(&["status", "--refresh"], "");
        assert_eq!((status.code, status.err.as_str()), (Some(0), ""));
        assert!(status.out.starts_with("Branch  675.24 USD"), "{}", status.out);
    }
    assert_eq!(scene.portal.stats().token.requests, 2, "the wrong one and the login's, which all share");
    let check = scene.run(&["check", "-w", "1000:"], "");
    assert!(check.code == Some(1) && check.out.starts_with("BALANCE WARNING"), "{}", check.out);
    let doctor = scene.run(&["doctor"], "");
    assert!(doctor.out.contains("It is open and holds the account's credentials."), "{}", doctor.out);
    assert!(doctor.out.contains("Tray icon and notifications were not looked at."), "{}", doctor.out);
    let settings = std::fs::read_to_string(scene.folder.path().join("config/partner-balance/settings.toml")).unwrap();
    assert!(settings.contains(&scene.account) && !settings.contains(SECRET), "{settings}");

    let logout = scene.run(&["logout"], "");
    assert!(logout.code == Some(0) && logout.err.contains("Forgot Branch"), "{}", logout.err);
    let status = scene.run(&["status"], "");
    assert!(status.code == Some(1) && status.err.contains("No account is connected yet."), "{}", status.err);
}

#[test]
fn help_has_the_name_that_is_typed() {
    let scene = Scene::of("help");
    for arguments in [&["--help"][..], &["status", "--help"]] {
        let help = scene.run(arguments, "");
        assert!(help.out.contains("Usage: partner-balance"), "{}", help.out);
        assert!(!help.out.contains(".exe"), "{}", help.out);
    }
}

fn change_rights(path: &Path, rights: &[&str]) {
    let output = Command::new("icacls").arg(path).args(rights).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn p5_a_credentials_file_that_others_can_read_is_refused_and_the_hint_closes_it() {
    let scene = Scene::of("rights");
    let path = scene.folder.path().join("credentials of mine.txt");
    let text = format!("\u{feff}PARTNER_BALANCE_CLIENT_ID={CLIENT_ID}\r\nPARTNER_BALANCE_CLIENT_SECRET={SECRET}\r\n");
    std::fs::write(&path, text).unwrap();
    let status = || scene.run(&["--credentials-file", path.to_str().unwrap(), "status", "--refresh"], "");
    change_rights(&path, &["/inheritance:r", "/grant:r", &format!("{}:F", std::env::var("USERNAME").unwrap())]);
    let used = status();
    assert_eq!(used.code, Some(0), "{}", used.err);
    change_rights(&path, &["/grant", "*S-1-1-0:R"]);
    let refused = status();
    assert!(refused.code == Some(1) && refused.err.contains("is open to others (everyone)"), "{}", refused.err);
    let hint = refused.err.lines().find_map(|line| line.split_once("Close it with: icacls ")).unwrap().1;
    let (_, rights) = hint.trim().rsplit_once('"').unwrap();
    change_rights(&path, &rights.split_whitespace().collect::<Vec<_>>());
    let used = status();
    assert_eq!(used.code, Some(0), "{}", used.err);
}
