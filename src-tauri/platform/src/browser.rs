//! Opening a page in the user's browser. Owns what may be opened and what the browser inherits; must not know which page.

#[cfg_attr(target_os = "linux", path = "browser/linux.rs")]
#[cfg_attr(not(target_os = "linux"), path = "browser/elsewhere.rs")]
mod system;

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
/// outlives the program. Returns when the browser was asked: on Linux an opener that is still running after two seconds
/// counts as having asked, because one that becomes the browser doesn't end.
///
/// # Errors
/// When the address is not https, or nothing opens it.
pub async fn open(address: &str) -> Result<(), NotOpened> {
    let address = checked(address)?;
    system::open_with(open::commands(address.as_str())).await
}

fn checked(address: &str) -> Result<Url, NotOpened> {
    let address = Url::parse(address).map_err(|_| NotOpened::NotHttps)?;
    if address.scheme() == "https" { Ok(address) } else { Err(NotOpened::NotHttps) }
}

fn prepared(mut command: Command) -> Command {
    environment::withhold_own(&mut command).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    #[cfg(windows)]
    std::os::windows::process::CommandExt::creation_flags(&mut command, OPENER_FLAGS);
    command
}

/// `CREATE_NO_WINDOW`, which these flags would take away from what `open` has prepared, and `CREATE_DEFAULT_ERROR_MODE`: the
/// browser's crashes are its own business (learn.microsoft.com, "Process Creation Flags").
#[cfg(windows)]
const OPENER_FLAGS: u32 = 0x0800_0000 | 0x0400_0000;

fn outcome(status: ExitStatus) -> Result<(), NotOpened> {
    if status.success() { Ok(()) } else { Err(NotOpened::NoBrowser) }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::path::{Path, PathBuf};
    use std::time::Duration;

    use super::*;
    use crate::script::{Pipe, script};

    const INSIDE: &str = "browser::tests::inside_an_environment_with_secrets";

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

    async fn opened_with(openers: &[&Path]) -> Result<(), NotOpened> {
        let commands = openers.iter().map(|opener| open::with_command(page().as_str(), opener.to_str().unwrap()));
        system::open_with(commands.collect()).await
    }

    async fn opened(opener: &Path) -> Result<(), NotOpened> {
        opened_with(&[opener]).await
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
    }

    #[tokio::test]
    async fn an_opener_that_fails_or_is_missing_is_followed_by_the_next() {
        let folder = tempfile::tempdir().unwrap();
        let failing = script(folder.path(), "failing", "exit 4");
        let working = script(folder.path(), "working", "exit 0");
        let no_program = folder.path().join("no program");
        std::fs::write(&no_program, "").unwrap();
        let missing = Path::new("/nowhere/at/all");
        for before in [missing, &no_program, &failing] {
            opened_with(&[before, &working]).await.unwrap_or_else(|error| panic!("after {before:?}: {error}"));
        }
        let last = script(folder.path(), "last", &format!("touch '{}'", folder.path().join("opened twice").display()));
        opened_with(&[&working, &last]).await.unwrap();
        assert!(!folder.path().join("opened twice").exists());
        let failed = opened_with(&[&no_program, missing]).await;
        assert!(matches!(failed, Err(NotOpened::Start(_))), "the reason is kept: {failed:?}");
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
        let body = format!("echo \"asked for $1\" >'{0}'; env >>'{0}'", folder.path().join("said").display());
        // By their names on desktops, and with no other programs on the search path.
        script(folder.path(), "xdg-open", "exit 3");
        script(folder.path(), "gio", &format!("shift\n{body}"));
        std::os::unix::fs::symlink("/usr/bin/env", folder.path().join("env")).unwrap();
        let status = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", INSIDE, "--include-ignored"])
            .env("PATH", folder.path())
            .env("PARTNER_BALANCE_CLIENT_SECRET", "planted-secret")
            .env("SOMETHING_ELSE", "kept")
            .status()
            .unwrap();
        assert!(status.success());
        let inherited = std::fs::read_to_string(folder.path().join("said")).unwrap();
        assert!(inherited.contains("asked for https://partner.yeastar.com/?a=1&b=%272%27\n"), "{inherited}");
        assert!(inherited.contains("SOMETHING_ELSE=kept"), "{inherited}");
        assert!(!inherited.contains("PARTNER_BALANCE_"), "{inherited}");
        assert!(!inherited.contains("planted-secret"), "{inherited}");
    }

    #[tokio::test]
    #[ignore = "run by the test above with secrets in its environment"]
    async fn inside_an_environment_with_secrets() {
        super::open(page().as_str()).await.unwrap();
    }
}
