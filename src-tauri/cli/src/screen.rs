//! The only way out: results to standard output, messages to standard error, with or without colour, as wide as the
//! terminal. Must not know what is printed.

use std::io::{self, BufWriter, IsTerminal as _, Write};

use crate::arguments::Coloring;
use crate::failure::Failure;

/// Where results and messages go.
pub struct Screen {
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    /// How results look.
    pub look: Look,
}

/// How results look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Whether to colour.
    pub ink: Ink,
    /// The terminal's width in columns; none when standard output is no terminal.
    pub width: Option<usize>,
}

/// Whether to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// No colours.
    Plain,
    /// Colours of the terminal.
    Coloured,
}

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// All is well.
    Good,
    /// Worth a look.
    Warning,
    /// Needs somebody.
    Alarm,
    /// Less important.
    Faint,
    /// The thing itself.
    Strong,
}

/// What a terminal that doesn't tell its width is taken for.
const USUAL_WIDTH: usize = 80;

impl Screen {
    /// Standard output and standard error of this process.
    pub fn of_process() -> Self {
        let width = io::stdout().is_terminal().then(|| terminal_width().unwrap_or(USUAL_WIDTH));
        let look = Look { ink: Ink::Plain, width };
        Self { out: Box::new(BufWriter::new(io::stdout())), err: Box::new(io::stderr()), look }
    }

    /// Takes the terminal's width as it is now: windows change.
    pub fn measure(&mut self) {
        if self.look.width.is_some() {
            self.look.width = Some(terminal_width().unwrap_or(USUAL_WIDTH));
        }
    }

    /// Decides on colour: on a terminal, unless NO_COLOR is set to anything (no-color.org) or the terminal is `dumb`.
    pub fn color(&mut self, coloring: Coloring) {
        let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let is_coloured = match coloring {
            Coloring::Always => true,
            Coloring::Never => false,
            Coloring::Auto => self.look.width.is_some() && !is_set("NO_COLOR") && !is_dumb,
        };
        self.look.ink = if is_coloured { Ink::Coloured } else { Ink::Plain };
    }

    /// A line of the result.
    pub fn line(&mut self, text: &str) -> Result<(), Failure> {
        Ok(writeln!(self.out, "{text}")?)
    }

    /// A part of the result, as it is.
    pub fn raw(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        Ok(self.out.write_all(bytes)?)
    }

    /// Hands all of the result so far to whoever reads it.
    pub fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }

    /// A message for people, behind the results so far. Without standard error there is nobody left to tell.
    pub fn message(&mut self, text: &str) {
        // What can't be handed over now is told by the next flush.
        let _ = self.out.flush();
        let _ = writeln!(self.err, "partner-balance: {text}");
    }

    /// What to do about the message before it.
    pub fn hint(&mut self, text: &str) {
        if !text.is_empty() {
            let _ = self.out.flush();
            let _ = writeln!(self.err, "  {text}");
        }
    }

    /// A question, to be answered on the same line.
    pub fn ask(&mut self, question: &str) {
        let _ = write!(self.err, "{question}");
        let _ = self.err.flush();
    }
}

impl Look {
    /// The text in the tone's colour, if there are colours.
    pub fn paint(&self, tone: Tone, text: &str) -> String {
        if self.ink == Ink::Plain || text.is_empty() {
            return text.to_owned();
        }
        // Select Graphic Rendition (ECMA-48): the terminal's own colours, legible on its own ground.
        let code = match tone {
            Tone::Good => "32",
            Tone::Warning => "33",
            Tone::Alarm => "1;31",
            Tone::Faint => "2",
            Tone::Strong => "1",
        };
        format!("\x1b[{code}m{text}\x1b[0m")
    }
}

#[cfg(unix)]
fn terminal_width() -> Option<usize> {
    let size = rustix::termios::tcgetwinsize(io::stdout()).ok()?;
    Some(usize::from(size.ws_col)).filter(|width| *width > 0)
}

/// The usual width does elsewhere.
#[cfg(not(unix))]
fn terminal_width() -> Option<usize> {
    None
}
