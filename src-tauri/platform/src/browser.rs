//! Opening a page in the user's browser. Owns what may be opened and what the browser inherits; must not know which page.

use std::io;
use std::process::{Command, ExitStatus, Stdio};

use url::Url;

use crate::environment;

/// Why no browser shows the page.
#[derive(Debug, thiserror::Error)]
pub enum NotOpened {
    /// Anything but an https address: other kinds can start programs.
    #[error("only https addresses are opened")]
    NotHttps,
    /// There is nothing that opens addresses, or it found no browser.
    #[error("no program was found that opens web addresses")]
    NoBrowser,
    /// It could not be started.
    #[error("the browser could not be started: {0}")]
    Start(#[from] io::Error),
}

/// Opens an https address in the user's browser. The browser gets none of the program's own environment variables and
/// outlives the program. Returns when the browser was asked; on Linux after at most two seconds, for an opener that
/// becomes the browser doesn't end.
///
/// # Errors
/// When the address is not https, or nothing opens it.
pub async fn open(address: &str) -> Result<(), NotOpened> {
    let address = checked(address)?;
    system::open(&address).await
}

fn checked(address: &str) -> Result<Url, NotOpened> {
    let address = Url::parse(address).map_err(|_| NotOpened::NotHttps)?;
    if address.scheme() == "https" { Ok(address) } else { Err(NotOpened::NotHttps) }
}

fn prepared(mut command: Command) -> Command {
    environment::withhold_own(&mut command).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn outcome(status: ExitStatus) -> Result<(), NotOpened> {
    if status.success() { Ok(()) } else { Err(NotOpened::NoBrowser) }
}

#[cfg(target_os = "linux")]
mod system {
    use std::os::unix::process::CommandExt;
    use std::process::Child;
    use std::time::Duration;

    use rustix::process::{Pid, PidfdFlags};
    use tokio::sync::oneshot;

    use super::{Command, ExitStatus, NotOpened, Url, io, outcome, prepared};
    use crate::descriptor;

    /// An opener that fails does so by then.
    const GRACE: Duration = Duration::from_secs(2);

    /// Programs that open an address, in the order they are tried: of the desktop-independent xdg-utils, of GLib.
    const OPENERS: [&[&str]; 2] = [&["xdg-open"], &["gio", "open"]];

    pub(super) async fn open(address: &Url) -> Result<(), NotOpened> {
        open_with(&OPENERS, address).await
    }

    pub(super) async fn open_with(openers: &[&[&str]], address: &Url) -> Result<(), NotOpened> {
        for opener in openers {
            let Some((program, arguments)) = opener.split_first() else { continue };
            let mut command = Command::new(program);
            command.args(arguments).arg(address.as_str());
            // Out of this program's process group: a Ctrl-C in its terminal is not meant for the browser.
            match prepared(command).process_group(0).spawn() {
                Ok(child) => {
                    let Ok(ended) = tokio::time::timeout(GRACE, reap(child)).await else { return Ok(()) };
                    // Whoever reaps was stopped with the runtime.
                    return ended.map_or(Ok(()), outcome);
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(NotOpened::NoBrowser)
    }

    /// Collects a child when it ends, whether the receiver still waits or not: no zombie stays, and nothing polls.
    fn reap(mut child: Child) -> oneshot::Receiver<ExitStatus> {
        let (ended, waiting) = oneshot::channel();
        let watched = Pid::from_raw(child.id().cast_signed())
            .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
            .and_then(|pid| Ok(rustix::process::pidfd_open(pid, PidfdFlags::empty())?))
            .and_then(descriptor::readable);
        let collect = move || child.wait().map(|status| ended.send(status));
        match watched {
            // Readable once the process has ended (pidfd_open(2)).
            Ok(descriptor) => drop(tokio::spawn(async move {
                let _ = descriptor.readable().await.map(drop);
                let _ = collect();
            })),
            // Linux before 5.3 has no such descriptor.
            Err(_) => drop(std::thread::spawn(move || collect().map(drop))),
        }
        waiting
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use super::{NotOpened, Url, outcome, prepared};

    /// The openers of these systems end as soon as the browser was asked.
    pub(super) async fn open(address: &Url) -> Result<(), NotOpened> {
        let commands = open::commands(address.as_str());
        let asking = tokio::task::spawn_blocking(move || {
            let mut asked = commands.into_iter().map(|command| outcome(prepared(command).status()?));
            asked.find(Result::is_ok).unwrap_or(Err(NotOpened::NoBrowser))
        });
        asking.await.unwrap_or(Err(NotOpened::NoBrowser))
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::path::{Path, PathBuf};
    use std::time::Duration;

    use super::*;
    use crate::script::{Pipe, script};

    const INSIDE: &str = "browser::tests::inside_an_environment_with_secrets";
    const FOLDER: &str = "PARTNER_BALANCE_TEST_FOLDER";

    #[test]
    fn only_https_is_opened() {
        for address in [
            "http://partner.yeastar.com/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "--help",
            "",
            "partner.yeastar.com",
            "https://",
        ] {
            assert!(matches!(checked(address), Err(NotOpened::NotHttps)), "{address}");
        }
        assert_eq!(checked("HTTPS://partner.yeastar.com/a b").unwrap().as_str(), "https://partner.yeastar.com/a%20b");
    }

    fn page() -> Url {
        checked("https://partner.yeastar.com/?a=1&b='2'").unwrap()
    }

    async fn opened(opener: &Path) -> Result<(), NotOpened> {
        system::open_with(&[&[opener.to_str().unwrap()]], &page()).await
    }

    fn is_there(process: &str) -> bool {
        PathBuf::from("/proc").join(process).exists()
    }

    #[tokio::test]
    async fn an_opener_gets_the_address_and_leaves_no_zombie() {
        let folder = tempfile::tempdir().unwrap();
        let said = folder.path().join("said");
        let opener = script(folder.path(), "opener", &format!("echo \"$$ $# $1\" >'{}'", said.display()));
        opened(&opener).await.unwrap();
        let said = std::fs::read_to_string(said).unwrap();
        let (process, arguments) = said.trim().split_once(' ').unwrap();
        assert_eq!(arguments, "1 https://partner.yeastar.com/?a=1&b=%272%27");
        assert!(!is_there(process), "a zombie stayed");
    }

    #[tokio::test]
    async fn an_opener_that_fails_or_is_missing_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let failing = script(folder.path(), "opener", "exit 3");
        assert!(matches!(opened(&failing).await, Err(NotOpened::NoBrowser)));
        assert!(matches!(opened(&folder.path().join("nowhere")).await, Err(NotOpened::NoBrowser)));
        let working = script(folder.path(), "other", "exit 0");
        system::open_with(&[&["/nowhere/at/all"], &[working.to_str().unwrap()]], &page()).await.unwrap();
    }

    #[tokio::test]
    async fn an_opener_that_becomes_the_browser_is_not_waited_for_and_collected_in_the_end() {
        let folder = tempfile::tempdir().unwrap();
        let (says, ends) = (Pipe::make(folder.path(), "says"), Pipe::make(folder.path(), "ends"));
        let body = format!("echo $$ >'{}'; read line <'{}'", says.path().display(), ends.path().display());
        let opener = script(folder.path(), "opener", &body);
        let process = says.read();
        opened(&opener).await.unwrap();
        let process = process.next();
        assert!(is_there(process.trim()), "still open");
        std::fs::write(ends.path(), "end\n").unwrap();
        let collected = async {
            while is_there(process.trim()) {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), collected).await.expect("collected");
    }

    #[test]
    fn p5_a_browser_inherits_no_secret() {
        let folder = tempfile::tempdir().unwrap();
        let status = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", INSIDE, "--include-ignored"])
            .env(FOLDER, folder.path())
            .env("PARTNER_BALANCE_CLIENT_SECRET", "planted-secret")
            .env("SOMETHING_ELSE", "kept")
            .status()
            .unwrap();
        assert!(status.success());
        let inherited = std::fs::read_to_string(folder.path().join("said")).unwrap();
        assert!(inherited.contains("SOMETHING_ELSE=kept"), "{inherited}");
        assert!(!inherited.contains("PARTNER_BALANCE_"), "{inherited}");
        assert!(!inherited.contains("planted-secret"), "{inherited}");
    }

    #[tokio::test]
    #[ignore = "run by the test above with secrets in its environment"]
    async fn inside_an_environment_with_secrets() {
        let folder = PathBuf::from(std::env::var_os(FOLDER).unwrap());
        let body = format!("env >'{}'", folder.join("said").display());
        opened(&script(&folder, "opener", &body)).await.unwrap();
    }
}
