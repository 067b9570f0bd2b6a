//! Shared by the tests: a sender, a secret, programs that a test writes, and a signature by another implementation.

use std::io::Write as _;
#[cfg(unix)]
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use partner_balance_core::account::AccountId;
use partner_balance_core::clock::{Clock, Moment};
use partner_balance_engine::secrets::{MemoryStore, WebhookSecret, new_webhook_secret};
use partner_balance_engine::ways_out::Outside;

/// A clock that stands still.
pub struct Standing;

impl Clock for Standing {
    fn now(&self) -> Moment {
        Moment { wall: Timestamp::from_second(1_800_000_000).unwrap(), elapsed: Duration::ZERO }
    }
}

pub fn outside() -> Outside {
    Outside::new(Arc::new(Standing))
}

pub async fn secret() -> WebhookSecret {
    new_webhook_secret(&MemoryStore::default(), &AccountId::new("main")).await.unwrap()
}

/// A shell script in a folder.
#[cfg(unix)]
pub fn script(folder: &Path, name: &str, lines: &str) -> PathBuf {
    use std::os::unix::fs::PermissionsExt as _;

    let path = folder.join(name);
    std::fs::write(&path, format!("#!/bin/sh\n{lines}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
    path
}

/// HMAC-SHA-256 in hexadecimal digits, by OpenSSL.
pub fn hmac_by_openssl(key: &str, text: &str) -> String {
    let mut command = Command::new("openssl");
    command.args(["dgst", "-sha256", "-hmac", key, "-hex"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let said = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    said.trim().rsplit(' ').next().unwrap().to_owned()
}

/// Waits for a file with a whole line.
#[cfg(unix)]
pub async fn line_in(path: &Path) -> String {
    let found = async {
        loop {
            match std::fs::read_to_string(path) {
                Ok(text) if text.ends_with('\n') => return text.trim().to_owned(),
                Ok(_) | Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(20), found).await.unwrap()
}
