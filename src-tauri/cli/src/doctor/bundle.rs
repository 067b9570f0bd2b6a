//! The file for support: versions, findings, settings, the accounts' status, the last lines of the log. Owns that no
//! secret is in it: it is made of what holds none, and searched for what must not be there all the same.

use std::fmt::Write as _;
use std::path::Path;

use partner_balance_core::language::english;
use partner_balance_engine::account_operations::AccountOperations;
use partner_balance_engine::secrets::Credential;
use partner_balance_files::Audience;
use secrecy::{ExposeSecret as _, SecretString};

use super::{Finding, lines};
use crate::account_state::{AccountState, OnDisk, is_locked};
use crate::context::{Context, Origin};
use crate::failure::{Failure, unwritten};
use crate::report::Report;
use crate::screen::{ColorMode, Look};
use crate::sentence::Sentence;

/// What stands in the place of something that must not be there.
const REMOVED: &str = "[removed]";
/// The last part of the log is enough.
const LOG_LINES: usize = 200;

/// Everything secret that this user's accounts have, also those that aren't looked at. Nobody is asked to unlock a keychain for it.
pub(super) async fn known_secrets(context: &Context, operations: &AccountOperations) -> Vec<SecretString> {
    let mut secrets = Vec::new();
    let mut take = |credential: &Credential| match credential {
        Credential::Client { client_id, client_secret } => {
            secrets.push(SecretString::from(client_id.as_str()));
            secrets.push(client_secret.clone());
        }
        Credential::Token { access_token } => secrets.push(access_token.clone()),
    };
    let mut sessions = Vec::new();
    for account in context.known_accounts() {
        match &account.origin {
            Origin::Environment(Ok(credential)) => take(credential),
            Origin::Environment(Err(_)) => {}
            Origin::Keychain if is_locked(operations, &account).await => {}
            Origin::Keychain => {
                let id = &account.settings.id;
                if let Ok(Some(stored)) = operations.secrets.credential(id).await {
                    take(&stored.credential);
                }
                if let Ok(Some(session)) = operations.secrets.session(id).await {
                    sessions.push(session.access_token);
                    sessions.extend(session.refresh_token);
                }
            }
        }
    }
    [secrets, sessions].concat()
}

/// Writes the file.
pub(super) fn write(
    file: &Path,
    context: &Context,
    findings: &[Finding],
    secrets: &[SecretString],
) -> Result<(), Failure> {
    let text = cleaned(&text(context, findings), secrets);
    partner_balance_files::replace(file, text.as_bytes(), Audience::Owner)
        .map_err(|error| unwritten(file, error.kind(), Sentence::none()))
}

fn text(context: &Context, findings: &[Finding]) -> String {
    let mut text = String::new();
    let now = context.clock.now().wall;
    let _ = writeln!(text, "partner-balance {} on {} {}", env!("CARGO_PKG_VERSION"), os(), std::env::consts::ARCH);
    let _ = writeln!(text, "written {now}");
    let _ = writeln!(text, "\n== findings");
    let look = Look { colors: ColorMode::Plain, width: None };
    // For support, in the language that is spoken there.
    for line in lines(findings, english(), look) {
        let _ = writeln!(text, "{line}");
    }
    let _ = writeln!(text, "\n== settings");
    // As understood, not as written: somebody may have pasted a secret into the file.
    let settings = &context.settings;
    let _ = writeln!(text, "refresh_interval {:?}, hide_amount {}", settings.refresh_interval, settings.hide_amount);
    let _ = writeln!(text, "start_at_login {}, accounts {}", settings.start_at_login, settings.accounts.len());
    let _ = writeln!(text, "look_for_updates {}", settings.look_for_updates);
    let _ = writeln!(text, "\n== status");
    for account in context.accounts().unwrap_or_default() {
        let known = OnDisk::read(context, &account).ok().and_then(OnDisk::with_reading);
        let state = AccountState { last: known.and_then(|known| known.reading), ..AccountState::unread(account) };
        let _ = writeln!(text, "{}", crate::status::json(&Report::of(&state, context, &context.formats)));
    }
    let _ = writeln!(text, "\n== log of the tray program, its last lines");
    text.push_str(&last_log(&context.directories.logs()));
    text
}

fn os() -> String {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let name = release.lines().find_map(|line| line.strip_prefix("PRETTY_NAME=")).map(|name| name.trim_matches('"'));
    name.unwrap_or(std::env::consts::OS).to_owned()
}

fn last_log(folder: &Path) -> String {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let newest = files.max_by_key(|file| file.metadata().and_then(|metadata| metadata.modified()).ok());
    let Some(log) = newest.and_then(|file| std::fs::read(file.path()).ok()) else { return "none\n".to_owned() };
    let log = String::from_utf8_lossy(&log).into_owned();
    let lines: Vec<&str> = log.lines().collect();
    lines[lines.len().saturating_sub(LOG_LINES)..].iter().map(|line| format!("{line}\n")).collect()
}

/// Without the known secrets, without anything of a token's shape, without e-mail addresses and the home folder's name.
fn cleaned(text: &str, secrets: &[SecretString]) -> String {
    let mut text = text.to_owned();
    for secret in secrets.iter().map(|secret| secret.expose_secret().trim()).filter(|secret| secret.len() >= 4) {
        text = text.replace(secret, REMOVED);
    }
    if let Some(home) = std::env::home_dir().and_then(|home| home.to_str().map(str::to_owned))
        && home.len() > 1
    {
        text = text.replace(&home, "~");
    }
    let is_end = |letter: char| letter.is_whitespace() || "\"'(),;=<>{}[]".contains(letter);
    text.split_inclusive(is_end)
        .map(|word| {
            let bare = word.trim_end_matches(is_end);
            let is_token = bare.starts_with("eyJ") && bare.len() > 20;
            let is_mail = bare.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
            if is_token || is_mail { word.replacen(bare, REMOVED, 1) } else { word.to_owned() }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p5_secrets_tokens_and_names_are_removed() {
        let secrets = [SecretString::from("planted secret"), SecretString::from("id-0123")];
        let text =
            "a planted secret (ann@example.com), token=eyJhbGciOiJIUzI1NiJ9.e30.c2ln; id-0123 stays out\nkept: 12.50";
        let cleaned = cleaned(text, &secrets);
        assert_eq!(cleaned, "a [removed] ([removed]), token=[removed]; [removed] stays out\nkept: 12.50");
    }
}
