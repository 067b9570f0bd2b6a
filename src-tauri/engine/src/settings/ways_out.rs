//! Where alerts are told besides on the desktop: values and limits. Must not know how they are sent.

use std::path::Path;
use std::str::FromStr;

use partner_balance_core::language::Words;
use partner_balance_core::ways_out::Way;
use partner_balance_core::webhook_url::WebhookUrl;

/// The other ways out of one account; by default none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WaysOut {
    pub program: Option<ProgramPath>,
    pub webhook: Option<WebhookUrl>,
}

impl WaysOut {
    /// Those that are switched on.
    pub fn ways(&self) -> impl Iterator<Item = Way> + use<> {
        let program = self.program.as_ref().map(|_| Way::Program);
        program.into_iter().chain(self.webhook.as_ref().map(|_| Way::Webhook))
    }
}

/// The absolute path of a program. Whether it is there, and can be run, is seen when it is run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramPath(String);

/// What a text is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAProgram;

impl NotAProgram {
    /// What to type instead.
    #[must_use]
    pub fn sentence(self, words: &Words) -> String {
        words.say("problems-form-program")
    }
}

impl ProgramPath {
    #[must_use]
    pub fn path(&self) -> &Path {
        Path::new(&self.0)
    }

    /// As in the settings file.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ProgramPath {
    type Err = NotAProgram;

    fn from_str(text: &str) -> Result<Self, NotAProgram> {
        let text = text.trim();
        let is_usable = Path::new(text).is_absolute() && !text.chars().any(char::is_control);
        if is_usable { Ok(Self(text.to_owned())) } else { Err(NotAProgram) }
    }
}
