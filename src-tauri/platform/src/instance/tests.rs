//! Real processes in a folder of their own: each runs the ignored test below, controlled by its environment and input.

#[cfg(unix)]
use std::io::Write;
use std::io::{BufRead, BufReader};
#[cfg(unix)]
use std::os::unix::fs::PermissionsExt;
#[cfg(unix)]
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use super::*;

const PROCESS: &str = "instance::tests::a_process_of_its_own";
const FOLDER: &str = "PARTNER_BALANCE_TEST_FOLDER";
const IF_RUNNING: &str = "PARTNER_BALANCE_TEST_IF_RUNNING";

/// One start of the program: prints the outcome of its claim, then every request; ends with its input.
#[test]
#[ignore = "a process of the tests below"]
fn a_process_of_its_own() {
    let folder = InstanceFolder::at(std::env::var_os(FOLDER).unwrap().into()).unwrap();
    let wanted = std::env::var(IF_RUNNING).unwrap();
    let all = [IfRunning::Show, IfRunning::Nothing, IfRunning::End];
    let if_running = all.into_iter().find(|one| format!("{one:?}") == wanted).unwrap();
    let first = match claim(&folder, if_running) {
        Ok(Claim::First(first)) => first,
        Ok(Claim::Running) => return println!("\nsaid: taken"),
        Ok(Claim::Ended) => return println!("\nsaid: ended the other"),
        Err(error) => return println!("\nsaid: {error}"),
    };
    println!("\nsaid: first");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut requests = first.listen();
        let end = tokio::task::spawn_blocking(|| std::io::stdin().read_line(&mut String::new()));
        tokio::pin!(end);
        loop {
            tokio::select! {
                request = requests.next() => match request {
                    Request::Show => println!("\nsaid: show"),
                    // The thread that reads the input would hold the runtime up.
                    Request::End => std::process::exit(0),
                },
                _ = &mut end => break,
            }
        }
    });
}

struct Start {
    process: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Start {
    fn with(folder: &Path, if_running: IfRunning) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", PROCESS, "--include-ignored", "--nocapture"]).env(FOLDER, folder);
        command.env_remove("XDG_RUNTIME_DIR").env_remove("DBUS_SESSION_BUS_ADDRESS");
        command.env(IF_RUNNING, format!("{if_running:?}"));
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (input, output) = (process.stdin.take(), BufReader::new(process.stdout.take().unwrap()));
        Self { process, input, output }
    }

    fn says(&mut self) -> String {
        loop {
            let mut line = String::new();
            assert!(self.output.read_line(&mut line).unwrap() > 0, "ended without output");
            if let Some(message) = line.strip_prefix("said: ") {
                return message.trim_end().to_owned();
            }
        }
    }

    fn ends(mut self) {
        drop(self.input.take());
        assert!(self.process.wait().unwrap().success());
    }
}

impl Drop for Start {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn start(folder: &Path) -> Start {
    Start::with(folder, IfRunning::Show)
}

#[test]
fn the_first_receives_the_request_of_a_later_start_which_ends() {
    let base = tempfile::tempdir().unwrap();
    let folder = base.path().join("run");
    let mut first = start(&folder);
    assert_eq!(first.says(), "first");
    for _ in 0..3 {
        let mut second = start(&folder);
        assert_eq!(second.says(), "taken");
        second.ends();
        assert_eq!(first.says(), "show");
    }
    #[cfg(unix)]
    {
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&folder), mode(&folder.join("socket"))), (0o700, 0o600));
    }
    first.ends();
    assert!(!folder.join("socket").exists());
    assert_eq!(start(&folder).says(), "first", "after it has ended");
}

#[test]
fn the_first_ends_when_it_is_asked_to_and_whoever_asked_knows_that_it_has() {
    let base = tempfile::tempdir().unwrap();
    let mut first = start(base.path());
    assert_eq!(first.says(), "first");
    let mut asking = Start::with(base.path(), IfRunning::End);
    assert_eq!(asking.says(), "ended the other");
    asking.ends();
    assert!(first.process.wait().unwrap().success());
    let mut nobody_runs = Start::with(base.path(), IfRunning::End);
    assert_eq!(nobody_runs.says(), "first");
    nobody_runs.ends();
}

#[test]
fn a_start_at_login_does_not_show_the_first() {
    let base = tempfile::tempdir().unwrap();
    let mut first = start(base.path());
    assert_eq!(first.says(), "first");
    let mut at_login = Start::with(base.path(), IfRunning::Nothing);
    assert_eq!(at_login.says(), "taken");
    at_login.ends();
    // The first request is that of the next start, and there is no second.
    start(base.path()).ends();
    assert_eq!(first.says(), "show");
    drop(first.input.take());
    let mut rest = String::new();
    std::io::Read::read_to_string(&mut first.output, &mut rest).unwrap();
    assert!(!rest.contains("show"), "{rest}");
}

#[test]
fn p8_killed_at_any_moment_the_next_start_is_first() {
    let base = tempfile::tempdir().unwrap();
    for _ in 0..3 {
        let mut killed = start(base.path());
        assert_eq!(killed.says(), "first");
        // SIGKILL; on Windows TerminateProcess.
        killed.process.kill().unwrap();
        killed.process.wait().unwrap();
        assert_eq!(base.path().join("socket").exists(), cfg!(unix), "a killed process leaves its socket");
    }
    assert_eq!(start(base.path()).says(), "first");
}

#[test]
fn of_many_at_once_one_is_first() {
    let base = tempfile::tempdir().unwrap();
    let mut starts: Vec<Start> = (0..8).map(|_| start(base.path())).collect();
    let said: Vec<String> = starts.iter_mut().map(Start::says).collect();
    assert_eq!(said.iter().filter(|said| *said == "first").count(), 1, "{said:?}");
    assert_eq!(said.iter().filter(|said| *said == "taken").count(), 7, "{said:?}");
}

#[test]
fn a_first_one_that_is_ending_is_waited_for() {
    let base = tempfile::tempdir().unwrap();
    let folder = InstanceFolder::at(base.path().to_owned()).unwrap();
    // The lock is held and there is no socket: as while a process ends.
    let lock = folder.open("lock").unwrap();
    lock.lock().unwrap();
    let mut next = start(base.path());
    // It has begun once it holds that lock.
    while folder.open("start-lock").unwrap().try_lock().is_ok() {
        std::thread::yield_now();
    }
    drop(lock);
    assert_eq!(next.says(), "first");
}

#[test]
fn a_hung_first_one_is_reported_and_not_waited_for_for_ever() {
    let base = tempfile::tempdir().unwrap();
    let folder = InstanceFolder::at(base.path().to_owned()).unwrap();
    let Ok(Claim::First(_hung)) = claim(&folder, IfRunning::Show) else { panic!("it is the only one") };
    assert_eq!(start(base.path()).says(), InstanceError::Silent.to_string());
}

#[cfg(unix)]
#[test]
fn p7_where_nothing_can_be_listened_to_the_first_start_runs_and_stays_the_only_one() {
    let base = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(base.path().join("socket/taken")).unwrap();
    let mut first = start(base.path());
    assert_eq!(first.says(), "first");
    assert_ne!(start(base.path()).says(), "first");
}

#[cfg(unix)]
#[test]
fn clients_that_send_nothing_or_something_else_make_no_request_and_block_nobody() {
    let base = tempfile::tempdir().unwrap();
    let mut first = start(base.path());
    assert_eq!(first.says(), "first");
    let socket = base.path().join("socket");
    let _silent = UnixStream::connect(&socket).unwrap();
    UnixStream::connect(&socket).unwrap().write_all(b"something else\n").unwrap();
    drop(UnixStream::connect(&socket).unwrap());
    let mut second = start(base.path());
    assert_eq!(second.says(), "taken");
    assert_eq!(first.says(), "show");
    drop(first.input.take());
    let mut rest = String::new();
    std::io::Read::read_to_string(&mut first.output, &mut rest).unwrap();
    assert!(!rest.contains("show"), "{rest}");
}
