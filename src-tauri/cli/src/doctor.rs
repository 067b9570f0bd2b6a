//! `doctor`: what works, what doesn't, what it means and what to do. Owns the order of the looks and how a finding is
//! printed; each look is in a module below. Asks nobody for a password and changes nothing but a reading on disk.

mod bundle;
mod desktop;
mod files;
mod portal;
mod updates;

use std::sync::Arc;
use std::time::Duration;

use partner_balance_engine::account_operations::AccountOperations;
use partner_balance_engine::secrets::KeychainStore;

use crate::account_state::{operations, wait_for};
use crate::arguments::DoctorOptions;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::screen::{Look, Screen, Tone};
use crate::wrapping::wrapped;

/// What a look found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    what: &'static str,
    severity: Severity,
    /// What it means, one sentence.
    meaning: String,
    /// What to do about it; empty when there is nothing to do.
    remedy: String,
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

impl Finding {
    fn good(what: &'static str, meaning: impl Into<String>) -> Self {
        Self { what, severity: Severity::Good, meaning: meaning.into(), remedy: String::new() }
    }

    fn note(what: &'static str, meaning: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what, severity: Severity::Note, meaning: meaning.into(), remedy: remedy.into() }
    }

    fn bad(what: &'static str, meaning: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what, severity: Severity::Bad, meaning: meaning.into(), remedy: remedy.into() }
    }

    fn word(&self) -> (&'static str, Tone) {
        match self.severity {
            Severity::Good => ("ok", Tone::Good),
            Severity::Note => ("note", Tone::Warning),
            Severity::Bad => ("problem", Tone::Alarm),
        }
    }

    /// "ok       portal         answers"; on a terminal broken where it doesn't fit.
    fn lines(&self, look: Look) -> Vec<String> {
        let (word, tone) = self.word();
        let text = format!("{} {}", self.meaning, self.remedy);
        let head = format!("{:7}  {:13}  ", word, self.what);
        let Some(width) = look.width else { return vec![format!("{head}{}", text.trim())] };
        // Beside the head if there is room for words there, else below it.
        let painted = head.replacen(word, &look.paint(tone, word), 1);
        let (indent, beside) = if width >= 60 { (head.len(), true) } else { (2, false) };
        let texts = wrapped(text.trim(), width.saturating_sub(indent), 0);
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
    for finding in &findings {
        for line in finding.lines(screen.look) {
            screen.line(&line)?;
        }
    }
    if let Some(file) = &options.bundle {
        let secrets = wait_for(bundle::known_secrets(context, &operations))?;
        bundle::write(file, context, &findings, &secrets)?;
        screen.message(&format!("Wrote {}. It holds no secrets; look through it before you send it.", file.display()));
    }
    let is_well = findings.iter().all(|finding| finding.severity != Severity::Bad);
    Ok(if is_well { Exit::Done } else { Exit::Failed })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screen::ColorMode;

    #[test]
    fn a_finding_fits_the_terminal_and_is_one_line_elsewhere() {
        let finding =
            Finding::bad("keychain", "It is locked.", "Unlock it and run the command again, please, once more.");
        let lines = |width| finding.lines(Look { colors: ColorMode::Plain, width });
        assert_eq!(lines(None).len(), 1);
        for width in [40, 60, 80] {
            let lines = lines(Some(width));
            assert!(lines.len() > 1 && lines.iter().all(|line| line.chars().count() <= width), "{lines:#?}");
        }
    }
}
