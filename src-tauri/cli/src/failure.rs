//! How a command ends: its exit status, or why it could not do its work. Owns the statuses; the sentences come from
//! whoever failed.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use partner_balance_core::fault::Fault;
use partner_balance_core::language::Words;
use partner_balance_core::text::command_line;

use crate::sentence::{Sentence, to_say};

/// How a command ended that did its work, in whole or in part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All of it.
    Done,
    /// Not all of it, and it has been said.
    Failed,
    /// All of it: there is a newer version of the program.
    NewerVersion,
    /// A monitoring plugin's verdict: 0 to 3.
    Plugin(u8),
}

/// Why a command could not do its work.
#[derive(Debug)]
pub enum Failure {
    /// Something to tell the user.
    Message {
        /// What happened, one sentence.
        message: Sentence,
        /// What to do about it; may be empty.
        hint: Sentence,
    },
    /// Nobody has connected an account yet.
    NoAccount,
    /// The arguments can't be used.
    Usage(Sentence),
    /// A signal asked to end.
    Interrupted,
    /// Nobody reads the output any more.
    PipeClosed,
    /// The output can't be written.
    Output(io::ErrorKind),
}

/// As `dnf check-update` ends when there are updates.
const NEWER_VERSION: u8 = 100;

/// What a shell reports of a program that SIGINT ended: 128 + 2.
const INTERRUPTED: u8 = 130;

/// What a shell reports of a program that SIGPIPE ended, which is how other tools end here: 128 + 13.
const PIPE_CLOSED: u8 = 141;

impl Failure {
    /// A failure with a sentence and what to do about it.
    pub fn message(message: Sentence, hint: Sentence) -> Self {
        Self::Message { message, hint }
    }

    /// A failure with a sentence that says everything.
    pub fn sentence(message: Sentence) -> Self {
        Self::Message { message, hint: Sentence::none() }
    }

    /// What happened, and what to do about it.
    pub fn into_sentences(self) -> (Sentence, Sentence) {
        match self {
            Self::Message { message, hint } => (message, hint),
            Self::Usage(message) => (message, Sentence::none()),
            Self::NoAccount => {
                (to_say!(words, "command-line-no-account"), to_say!(words, "command-line-no-account-hint"))
            }
            Self::Output(kind) => {
                (to_say!(words, "command-line-output-unwritten", reason = reason(kind, words)), Sentence::none())
            }
            // Nobody is told of these.
            Self::Interrupted | Self::PipeClosed => (Sentence::none(), Sentence::none()),
        }
    }

    /// What happened, in English, for tests.
    #[cfg(test)]
    pub fn in_english(self) -> String {
        self.into_sentences().0.in_english()
    }

    /// The exit status.
    pub fn code(&self) -> ExitCode {
        match self {
            Self::Message { .. } | Self::NoAccount | Self::Output(_) => ExitCode::FAILURE,
            Self::Usage(_) => ExitCode::from(2),
            Self::Interrupted => ExitCode::from(INTERRUPTED),
            Self::PipeClosed => ExitCode::from(PIPE_CLOSED),
        }
    }
}

impl Exit {
    /// The exit status.
    pub fn code(self) -> ExitCode {
        match self {
            Self::Done => ExitCode::SUCCESS,
            Self::Failed => ExitCode::FAILURE,
            Self::NewerVersion => ExitCode::from(NEWER_VERSION),
            Self::Plugin(verdict) => ExitCode::from(verdict),
        }
    }
}

/// Why a file can't be used, in people's words where the standard library's are a programmer's. For other reasons its own,
/// English ones: details.
#[expect(clippy::wildcard_enum_match_arm, reason = "an enum of the standard library, and open")]
pub fn reason(kind: io::ErrorKind, words: &Words) -> String {
    match kind {
        io::ErrorKind::NotFound => words.say("command-line-reason-not-found"),
        io::ErrorKind::IsADirectory => words.say("command-line-reason-is-folder"),
        io::ErrorKind::NotADirectory => words.say("command-line-reason-not-a-folder"),
        io::ErrorKind::StorageFull => words.say("command-line-reason-disk-full"),
        io::ErrorKind::ReadOnlyFilesystem => words.say("command-line-reason-read-only"),
        io::ErrorKind::PermissionDenied => words.say("command-line-reason-not-permitted"),
        other => other.to_string(),
    }
}

/// That a file can't be read.
pub fn unread(file: &Path, kind: io::ErrorKind, hint: Sentence) -> Failure {
    let file = file.display().to_string();
    Failure::message(to_say!(words, "command-line-file-unreadable", file = &file, reason = reason(kind, words)), hint)
}

/// That a file can't be written.
pub fn unwritten(file: &Path, kind: io::ErrorKind, hint: Sentence) -> Failure {
    let file = file.display().to_string();
    Failure::message(to_say!(words, "command-line-file-unwritten", file = &file, reason = reason(kind, words)), hint)
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        let same = fault.clone();
        Self::Message {
            message: Sentence::new(move |words| command_line::fault_text(&fault, words).message),
            hint: Sentence::new(move |words| command_line::fault_text(&same, words).hint),
        }
    }
}

impl From<io::Error> for Failure {
    /// An error of standard output.
    fn from(error: io::Error) -> Self {
        let kind = error.kind();
        if kind == io::ErrorKind::BrokenPipe { Self::PipeClosed } else { Self::Output(kind) }
    }
}
