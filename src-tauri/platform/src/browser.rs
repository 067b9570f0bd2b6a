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
