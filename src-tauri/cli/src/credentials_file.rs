//! The file given with `--credentials-file`: who may read it, and its lines of `KEY=VALUE`. Gives out the variables of
//! the contract and nothing else; must not keep or print what it read.

use std::fmt;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

#[cfg(windows)]
use partner_balance_core::language::Words;
#[cfg(windows)]
use partner_balance_core::message_id;
use partner_balance_engine::environment;
use partner_balance_files::NotText;
use zeroize::Zeroizing;

use crate::failure::{Failure, reason};
use crate::sentence::{Sentence, to_say};

/// No file with three values in it is longer.
const LONGEST_BYTES: u64 = 64 * 1024;

/// What may stand in it: the variables of the contract.
const KEYS: [&str; 4] =
    [environment::BASE_URL, environment::CLIENT_ID, environment::CLIENT_SECRET, environment::ACCESS_TOKEN];

/// The values of a credentials file. Wiped when dropped.
pub struct CredentialsFile {
    values: Vec<(&'static str, Zeroizing<String>)>,
}

impl CredentialsFile {
    /// The value of one of the contract's variables.
    pub fn get(&self, name: &str) -> Option<String> {
        self.values.iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_string())
    }
}

impl fmt::Debug for CredentialsFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.values.iter().map(|(key, _)| key)).finish()
    }
}

/// Reads a credentials file.
///
/// # Errors
/// When others can read it, when it can't be read, or when a line isn't `KEY=VALUE` with a key of the contract. The
/// sentence holds the line's number, never its text.
pub fn read(path: &Path) -> Result<CredentialsFile, Failure> {
    let unreadable = |error: &std::io::Error| unreadable(path, error.kind());
    // First of all: Windows opens no folder and would say that it isn't allowed; and to close a folder to others, as is said of a
    // file, could break the system.
    if path.is_dir() {
        return Err(unreadable(&std::io::ErrorKind::IsADirectory.into()));
    }
    let file = File::open(path).map_err(|error| unreadable(&error))?;
    // Of the open file: the name could lead elsewhere by now.
    refuse_readable_by_others(&file, path)?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(64 * 1024));
    file.take(LONGEST_BYTES).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
    let file = path.display().to_string();
    let parsed = match partner_balance_files::text(&bytes) {
        Ok(text) => parse(text, &file),
        Err(NotText::Utf16) => Err(to_say!(words, "command-line-credentials-utf-16", file = &file)),
        Err(NotText::OtherEncoding { .. }) => Err(to_say!(words, "command-line-credentials-no-text", file = &file)),
    };
    parsed.map_err(|problem| {
        let example = format!("{}=...", environment::CLIENT_ID);
        Failure::message(problem, to_say!(words, "command-line-credentials-hint", example = &example))
    })
}

fn unreadable(path: &Path, kind: std::io::ErrorKind) -> Failure {
    let file = path.display().to_string();
    Failure::sentence(to_say!(words, "command-line-credentials-unreadable", file = &file, reason = reason(kind, words)))
}

/// The lines of a file, which is called `file` in what is said of them.
fn parse(text: &str, file: &str) -> Result<CredentialsFile, Sentence> {
    let file = || file.to_owned();
    let mut values: Vec<(&'static str, Zeroizing<String>)> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let (number, line) = ((index + 1).to_string(), line.trim());
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (key, value) = line.split_once('=').ok_or_else(|| {
            let (file, number) = (file(), number.clone());
            to_say!(words, "command-line-credentials-no-value", file = &file, line = &number)
        })?;
        let key = key.trim();
        let known = KEYS.into_iter().find(|name| *name == key);
        // The key isn't repeated: it may be a part of a secret with an = in it.
        let key = known.ok_or_else(|| {
            let (file, number) = (file(), number.clone());
            to_say!(words, "command-line-credentials-no-key", file = &file, line = &number)
        })?;
        if values.iter().any(|(other, _)| *other == key) {
            let file = file();
            return Err(to_say!(words, "command-line-credentials-twice", file = &file, line = &number, key = key));
        }
        values.push((key, Zeroizing::new(unquoted(value.trim()).to_owned())));
    }
    if values.iter().all(|(key, _)| *key == environment::BASE_URL) {
        let file = file();
        return Err(to_say!(words, "command-line-credentials-empty", file = &file));
    }
    Ok(CredentialsFile { values })
}

/// Without the quotes that files for shells and systemd have around values.
fn unquoted(value: &str) -> &str {
    for quote in ['"', '\''] {
        if let Some(inner) = value.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) {
            return inner;
        }
    }
    value
}

/// Nobody but the owner may have any right. One exception: systemd gives a unit's user the right to read by an access
/// list, which shows as the right of root's group (systemd.exec(5), "Credentials"; acl(5), "Correspondence").
#[cfg(unix)]
fn refuse_readable_by_others(file: &File, path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::MetadataExt as _;

    let metadata = file.metadata().map_err(|error| unreadable(path, error.kind()))?;
    let mode = metadata.mode() & 0o7777;
    let folder = std::env::var_os("CREDENTIALS_DIRECTORY").filter(|folder| !folder.is_empty());
    let is_of_service_manager = folder.is_some_and(|folder| path.starts_with(folder));
    let is_of_root = metadata.uid() == 0 && metadata.gid() == 0;
    let rights_of_others = if is_of_service_manager && is_of_root { mode & 0o037 } else { mode & 0o077 };
    if rights_of_others == 0 {
        return Ok(());
    }
    let (shown, mode) = (path.display().to_string(), format!("{mode:04o}"));
    let command = format!("chmod 600 {shown}");
    Err(Failure::message(
        to_say!(words, "command-line-credentials-open", file = &shown, mode = &mode),
        to_say!(words, "command-line-credentials-close", command = &command),
    ))
}

/// Nobody but the user, the system and administrators may have any right.
#[cfg(windows)]
fn refuse_readable_by_others(file: &File, path: &Path) -> Result<(), Failure> {
    use partner_balance_files::windows::{Other, others_right, user};

    let not_known = |error: std::io::Error| {
        let (file, kind) = (path.display().to_string(), error.kind());
        Failure::message(
            to_say!(words, "command-line-credentials-unknown-rights", file = &file, reason = reason(kind, words)),
            to_say!(words, "command-line-credentials-unknown-rights-hint"),
        )
    };
    let Some(other) = others_right(file).map_err(not_known)? else { return Ok(()) };
    let user = user().map_err(not_known)?;
    let shown = path.display().to_string();
    let hint = match &other {
        // By numbers: names are in the system's language, and shells write variables differently.
        Other::Allowed(who) if who.starts_with("S-1-") => {
            let command = format!("icacls \"{shown}\" /inheritance:r /grant:r *{user}:F /remove:g *{who}");
            to_say!(words, "command-line-credentials-close", command = &command)
        }
        Other::Owner(_) | Other::Allowed(_) | Other::Everyone => to_say!(words, "command-line-credentials-copy"),
    };
    let sentence = match other {
        Other::Owner(owner) => {
            to_say!(words, "command-line-credentials-of-another", file = &shown, owner = &owner)
        }
        Other::Allowed(who) => {
            to_say!(words, "command-line-credentials-open-to", file = &shown, who = name_of(&who, words))
        }
        Other::Everyone => to_say!(words, "command-line-credentials-open-to-all", file = &shown),
    };
    Err(Failure::message(sentence, hint))
}

/// Users that every Windows has, in words (learn.microsoft.com, "Well-known SIDs"); any other by number.
#[cfg(windows)]
fn name_of(sid: &str, words: &Words) -> String {
    words.say(match sid {
        "S-1-1-0" => message_id!("command-line-who-everyone"),
        "S-1-5-4" => message_id!("command-line-who-at-computer"),
        "S-1-5-7" => message_id!("command-line-who-anonymous"),
        "S-1-5-11" => message_id!("command-line-who-logged-in"),
        "S-1-5-32-545" => message_id!("command-line-who-users"),
        "S-1-5-32-546" => message_id!("command-line-who-guests"),
        other => return other.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "credentials";

    #[test]
    fn lines_are_keys_and_values() {
        let text = "# the branch office\n\nPARTNER_BALANCE_CLIENT_ID = id \nPARTNER_BALANCE_CLIENT_SECRET='a=b c'\r\n";
        let file = parse(text, FILE).unwrap();
        assert_eq!(file.get(environment::CLIENT_ID).as_deref(), Some("id"));
        assert_eq!(file.get(environment::CLIENT_SECRET).as_deref(), Some("a=b c"));
        assert_eq!(file.get(environment::ACCESS_TOKEN), None);
    }

    #[test]
    fn p5_what_is_wrong_is_told_without_the_text() {
        for (text, problem) in [
            ("planted", "line 1 is not KEY=VALUE."),
            ("\nplanted=planted", "line 2 begins with no known key."),
            ("", "it holds no credentials."),
            ("PARTNER_BALANCE_BASE_URL=https://a.example", "it holds no credentials."),
        ] {
            let told = parse(text, FILE).unwrap_err().in_english();
            assert_eq!(told, format!("The credentials file credentials can't be used: {problem}"));
            assert!(!told.contains("planted"));
        }
        let twice = "PARTNER_BALANCE_ACCESS_TOKEN=planted\nPARTNER_BALANCE_ACCESS_TOKEN=planted";
        let told = parse(twice, FILE).unwrap_err().in_english();
        assert!(told.ends_with(": line 2 gives PARTNER_BALANCE_ACCESS_TOKEN a second time."), "{told}");
        let file = parse("PARTNER_BALANCE_ACCESS_TOKEN=planted", FILE).unwrap();
        assert!(!format!("{file:?}").contains("planted"));
    }

    #[test]
    fn a_file_is_read_as_every_editor_saves_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("credentials");
        let read = |bytes: &[u8]| {
            let _ = std::fs::remove_file(&path);
            partner_balance_files::write_new(&path, bytes).unwrap();
            read(&path)
        };
        let lines = "PARTNER_BALANCE_CLIENT_ID=id\nPARTNER_BALANCE_CLIENT_SECRET=\"a b\"\n";
        for text in [lines.to_owned(), format!("\u{feff}{lines}"), format!("\u{feff}{}", lines.replace('\n', "\r\n"))] {
            let file = read(text.as_bytes()).unwrap();
            assert_eq!(file.get(environment::CLIENT_ID).as_deref(), Some("id"), "{text:?}");
            assert_eq!(file.get(environment::CLIENT_SECRET).as_deref(), Some("a b"), "{text:?}");
        }
        let sixteen: Vec<u8> = format!("\u{feff}{lines}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, sentence) in
            [(sixteen.as_slice(), "it is saved as UTF-16. Save it as UTF-8."), (b"\xff=", "not UTF-8")]
        {
            let told = read(bytes).unwrap_err().in_english();
            assert!(told.contains(sentence), "{told}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn p5_a_file_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("credentials");
        std::fs::write(&path, "PARTNER_BALANCE_ACCESS_TOKEN=planted\n").unwrap();
        for (mode, is_used) in [(0o400, true), (0o600, true), (0o640, false), (0o604, false), (0o644, false)] {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            let outcome = read(&path);
            assert_eq!(outcome.is_ok(), is_used, "{mode:o}");
            let told = outcome.err().map(Failure::in_english).unwrap_or_default();
            assert!(!told.contains("planted"), "{told}");
        }
        assert!(read(&folder.path().join("missing")).is_err());
    }
}
