//! `doctor`: what works, what doesn't, what it means and what to do. Owns the order of the looks and how a finding is
//! printed; each look is in a module below. Asks nobody for a password and changes nothing but a reading on disk.

mod bundle;
mod desktop;
mod files;
mod portal;
mod updates;

use std::sync::Arc;
use std::time::Duration;

use partner_balance_core::language::Words;
use partner_balance_core::{message_id, say};
use partner_balance_engine::account_operations::AccountOperations;
use partner_balance_engine::secrets::KeychainStore;

use crate::account_state::{operations, wait_for};
use crate::arguments::DoctorOptions;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::screen::{Look, Screen, Tone};
use crate::sentence::Sentence;
use crate::wrapping::{columns, padded, wrapped};

/// What a look found.
#[derive(Debug)]
pub struct Finding {
    what: Topic,
    severity: Severity,
    /// What it means, one sentence.
    meaning: Sentence,
    /// What to do about it; empty when there is nothing to do.
    remedy: Sentence,
}

/// What was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Topic {
    Settings,
    History,
    Keychain,
    Desktop,
    #[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "can't be asked there"))]
    Tray,
    #[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "can't be asked there"))]
    Notifications,
    Proxy,
    Network,
    Tls,
    Portal,
    Clock,
    Account,
    Updates,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Severity {
    /// As it should be.
    Good,
    /// Something that only some need.
    Note,
    /// Keeps the balance from being read or kept.
    Bad,
}

/// A finding in columns, in a language.
struct Row {
    word: String,
    tone: Tone,
    what: String,
    text: String,
}

impl Topic {
    fn name(self, words: &Words) -> String {
        words.say(match self {
            Self::Settings => message_id!("command-line-doctor-settings"),
            Self::History => message_id!("command-line-doctor-history"),
            Self::Keychain => message_id!("command-line-doctor-keychain"),
            Self::Desktop => message_id!("command-line-doctor-desktop"),
            Self::Tray => message_id!("command-line-doctor-tray"),
            Self::Notifications => message_id!("command-line-doctor-notifications"),
            Self::Proxy => message_id!("command-line-doctor-proxy"),
            Self::Network => message_id!("command-line-doctor-network"),
            Self::Tls => message_id!("command-line-doctor-tls"),
            Self::Portal => message_id!("command-line-doctor-portal"),
            Self::Clock => message_id!("command-line-doctor-clock"),
            Self::Account => message_id!("command-line-doctor-account"),
            Self::Updates => message_id!("command-line-doctor-updates"),
        })
    }
}

impl Finding {
    fn good(what: Topic, meaning: Sentence) -> Self {
        Self { what, severity: Severity::Good, meaning, remedy: Sentence::none() }
    }

    fn note(what: Topic, meaning: Sentence, remedy: Sentence) -> Self {
        Self { what, severity: Severity::Note, meaning, remedy }
    }

    fn bad(what: Topic, meaning: Sentence, remedy: Sentence) -> Self {
        Self { what, severity: Severity::Bad, meaning, remedy }
    }

    fn row(&self, words: &Words) -> Row {
        let (word, tone) = match self.severity {
            Severity::Good => (words.say("command-line-doctor-ok"), Tone::Good),
            Severity::Note => (words.say("command-line-doctor-note"), Tone::Warning),
            Severity::Bad => (words.say("command-line-doctor-problem"), Tone::Alarm),
        };
        let (meaning, remedy) = (self.meaning.say(words), self.remedy.say(words));
        let text = if remedy.is_empty() { meaning } else { words.sentences(&[&meaning, &remedy]) };
        Row { word, tone, what: self.what.name(words), text }
    }
}

/// "ok       portal         answers"; on a terminal broken where it doesn't fit.
fn lines(findings: &[Finding], words: &Words, look: Look) -> Vec<String> {
    let rows: Vec<Row> = findings.iter().map(|finding| finding.row(words)).collect();
    let widest = |text: fn(&Row) -> &str| rows.iter().map(|row| columns(text(row))).max().unwrap_or_default();
    let widths = (widest(|row| &row.word).max(7), widest(|row| &row.what).max(13));
    rows.iter().flat_map(|row| row.lines(widths, look)).collect()
}

impl Row {
    fn lines(&self, (word_width, what_width): (usize, usize), look: Look) -> Vec<String> {
        let what = padded(&self.what, what_width);
        let head = format!("{}  {what}  ", padded(&self.word, word_width));
        let Some(width) = look.width else { return vec![format!("{head}{}", self.text)] };
        // Beside the head if there is room for words there, else below it.
        let painted = padded(&self.word, word_width).replacen(&self.word, &look.paint(self.tone, &self.word), 1);
        let painted = format!("{painted}  {what}  ");
        let (indent, beside) = if width >= 60 { (columns(&head), true) } else { (2, false) };
        let texts = wrapped(&self.text, width.saturating_sub(indent), 0);
        let mut lines: Vec<String> = texts.iter().map(|text| format!("{}{text}", " ".repeat(indent))).collect();
        if beside {
            if let Some(first) = lines.first_mut() {
                *first = format!("{painted}{}", first.trim_start());
            }
        } else {
            lines.insert(0, painted.trim_end().to_owned());
        }
        lines
    }
}

/// How long the keychain may take over one answer.
const KEYCHAIN_LIMIT: Duration = Duration::from_secs(2);

/// Runs the command.
pub fn run(context: &Context, options: &DoctorOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    // What is named has to be there; the looks below take it for granted.
    context.accounts()?;
    let keychain = KeychainStore::new().with_deadline(KEYCHAIN_LIMIT).with_locks(context.directories.locks());
    let operations = AccountOperations { secrets: Arc::new(keychain), ..operations(context) };
    let mut findings = vec![files::settings(context), files::history(context)];
    wait_for(async {
        findings.extend(desktop::look(context, &operations).await);
        findings.extend(portal::look(context, &operations).await);
        findings.extend(updates::look(context).await);
    })?;
    for line in lines(&findings, context.words(), screen.look) {
        screen.line(&line)?;
    }
    if let Some(file) = &options.bundle {
        let secrets = wait_for(bundle::known_secrets(context, &operations))?;
        bundle::write(file, context, &findings, &secrets)?;
        let file = file.display().to_string();
        screen.message(&say!(context.words(), "command-line-doctor-bundle", file = &file));
    }
    let is_well = findings.iter().all(|finding| finding.severity != Severity::Bad);
    Ok(if is_well { Exit::Done } else { Exit::Failed })
}

#[cfg(test)]
mod tests {
    use partner_balance_core::language::english;

    use super::*;
    use crate::screen::ColorMode;

    #[test]
    fn a_finding_fits_the_terminal_and_is_one_line_elsewhere() {
        let said = |text: &str| Sentence::said(text.to_owned());
        let remedy = said("Unlock it and run the command again, please, once more.");
        let finding = [Finding::bad(Topic::Keychain, said("It is locked."), remedy)];
        let lines = |width| lines(&finding, english(), Look { colors: ColorMode::Plain, width });
        assert_eq!(lines(None).len(), 1);
        for width in [40, 60, 80] {
            let lines = lines(Some(width));
            assert!(lines.len() > 1 && lines.iter().all(|line| line.chars().count() <= width), "{lines:#?}");
        }
    }
}
