//! How a command ends: its exit status, or why it could not do its work. Owns the statuses; the sentences come from
//! whoever failed.

use std::io;
use std::process::ExitCode;

use partner_balance_core::fault::Fault;
use partner_balance_core::text::command_line;

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
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Something to tell the user.
    #[error("{message}")]
    Message {
        /// What happened, one sentence.
        message: String,
        /// What to do about it; may be empty.
        hint: String,
    },
    /// Nobody has connected an account yet.
    #[error("No account is connected yet.")]
    NoAccount,
    /// The arguments can't be used.
    #[error("{0}")]
    Usage(String),
    /// A signal asked to end.
    #[error("interrupted")]
    Interrupted,
    /// Nobody reads the output any more.
    #[error("nobody reads the output")]
    PipeClosed,
    /// The output can't be written.
    #[error("The output can't be written: {0}.")]
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
    pub fn message(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Message { message: message.into(), hint: hint.into() }
    }

    /// What to do about it; may be empty.
    pub fn hint(&self) -> &str {
        match self {
            Self::Message { hint, .. } => hint,
            Self::NoAccount => {
                "`partner-balance login` connects one. On a server, without a keychain, give the credentials in the \
                 environment or with --credentials-file: see partner-balance --help."
            }
            Self::Usage(_) | Self::Interrupted | Self::PipeClosed | Self::Output(_) => "",
        }
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

/// Why a file can't be used, in people's words where the standard library's are a programmer's.
#[expect(clippy::wildcard_enum_match_arm, reason = "an enum of the standard library, and open")]
pub fn reason(kind: io::ErrorKind) -> String {
    match kind {
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::NotADirectory => "what should be a folder on its path is a file".to_owned(),
        io::ErrorKind::StorageFull => "the disk is full".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "the disk can only be read".to_owned(),
        other => other.to_string(),
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        let text = command_line::fault_text(&fault);
        Self::Message { message: text.message, hint: text.hint }
    }
}

impl From<io::Error> for Failure {
    /// An error of standard output.
    fn from(error: io::Error) -> Self {
        let kind = error.kind();
        if kind == io::ErrorKind::BrokenPipe { Self::PipeClosed } else { Self::Output(kind) }
    }
}
