//! Sentences that nobody has said yet: a failure is told to people in their language, to programs in English. Must not know who
//! reads them.

use std::fmt;

use partner_balance_core::language::{Words, english};

/// A sentence to be said in whatever language; may be empty.
pub struct Sentence(Box<dyn Fn(&Words) -> String + Send + Sync>);

impl Sentence {
    /// What these words make of it.
    pub fn new(say: impl Fn(&Words) -> String + Send + Sync + 'static) -> Self {
        Self(Box::new(say))
    }

    /// No sentence.
    pub fn none() -> Self {
        Self::said(String::new())
    }

    /// One that was said before, and is repeated.
    pub fn said(text: String) -> Self {
        Self::new(move |_| text.clone())
    }

    /// In English, for tests.
    #[cfg(test)]
    pub fn in_english(&self) -> String {
        self.say(english())
    }

    /// In these words.
    pub fn say(&self, words: &Words) -> String {
        (self.0)(words)
    }
}

impl fmt::Debug for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.say(english()))
    }
}

/// A message with its variables to be said later: `to_say!(words, "command-line-deleted", account = &name)`. What its variables
/// are made of moves into it.
macro_rules! to_say {
    ($words:ident, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::sentence::Sentence::new(move |$words| partner_balance_core::say!($words, $id $(, $name = $value)*))
    };
}

pub(crate) use to_say;
