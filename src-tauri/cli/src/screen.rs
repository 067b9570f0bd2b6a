//! The only way out: results to standard output, messages to standard error, with or without colour, as wide as the
//! terminal. Must not know what is printed.

#[cfg_attr(unix, path = "screen/terminal_unix.rs")]
#[cfg_attr(windows, path = "screen/terminal_windows.rs")]
mod terminal;

use std::io::{self, BufWriter, IsTerminal as _, Write};

use anstream::AutoStream;
use clap::ColorChoice;

use crate::failure::Failure;

/// Where results and messages go.
pub struct Screen {
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    /// How results look.
    pub look: Look,
    escapes: Escapes,
}

/// What a terminal makes of escape sequences (ECMA-48).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Escapes {
    /// It does what they say.
    Obeyed,
    /// It shows them as letters.
    Shown,
}

/// How results look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Whether to colour.
    pub colors: ColorMode,
    /// The terminal's width in columns; none when standard output is no terminal.
    pub width: Option<usize>,
}

/// Whether to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColorMode {
    /// No colours.
    Plain,
    /// Colours of the terminal.
    Colored,
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
    /// What stands above the things.
    Heading,
}

/// What a terminal that doesn't tell its width is taken for.
const USUAL_WIDTH: usize = 80;
/// And its height.
const USUAL_HEIGHT: usize = 24;
/// Help on a wider terminal isn't wider.
const WIDEST_HELP: usize = 100;

impl Screen {
    /// Standard output and standard error of this process.
    pub fn of_process() -> Self {
        let width = io::stdout().is_terminal().then(|| terminal::size().0.unwrap_or(USUAL_WIDTH));
        let escapes = if width.is_some() { terminal::obey_escapes() } else { Escapes::Obeyed };
        let look = Look { colors: ColorMode::Plain, width };
        Self { out: Box::new(BufWriter::new(io::stdout())), err: Box::new(io::stderr()), look, escapes }
    }

    /// One that keeps what it is told, for tests; results and messages in one.
    #[cfg(test)]
    pub fn kept() -> (Self, std::sync::Arc<std::sync::Mutex<Vec<u8>>>) {
        #[derive(Clone, Default)]
        struct Shared(std::sync::Arc<std::sync::Mutex<Vec<u8>>>);
        impl Write for Shared {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                self.0.lock().unwrap().extend_from_slice(bytes);
                Ok(bytes.len())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let all = Shared::default();
        let look = Look { colors: ColorMode::Plain, width: None };
        let escapes = Escapes::Obeyed;
        (Self { out: Box::new(all.clone()), err: Box::new(all.clone()), look, escapes }, all.0)
    }

    /// Takes the terminal's width as it is now: windows change.
    pub fn measure(&mut self) {
        if self.look.width.is_some() {
            self.look.width = Some(terminal::size().0.unwrap_or(USUAL_WIDTH));
        }
    }

    /// How wide help is at most: lines that are longer are hard to read.
    pub fn help_width(&self) -> usize {
        let stated = || std::env::var("COLUMNS").ok()?.parse().ok();
        self.look.width.or_else(stated).unwrap_or(WIDEST_HELP).min(WIDEST_HELP)
    }

    /// How many rows the terminal has now.
    pub fn height(&self) -> usize {
        terminal::size().1.unwrap_or(USUAL_HEIGHT)
    }

    /// What the terminal makes of escape sequences.
    pub fn escapes(&self) -> Escapes {
        self.escapes
    }

    /// Decides on colour: on a terminal, unless NO_COLOR is set to anything (no-color.org) or the terminal is `dumb` or shows
    /// escape sequences as letters; also elsewhere if CLICOLOR_FORCE is set (bixense.com/clicolors).
    pub fn color(&mut self, choice: ColorChoice) {
        let is_coloured = match choice {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => {
                self.escapes == Escapes::Obeyed && AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never
            }
        };
        self.look.colors = if is_coloured { ColorMode::Colored } else { ColorMode::Plain };
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

    /// A part of a message, as it is: a question to be answered on the same line.
    pub fn ask(&mut self, question: &str) {
        let _ = write!(self.err, "{question}");
        let _ = self.err.flush();
    }
}

impl Look {
    /// The text in the tone's colour, if there are colours.
    pub fn paint(&self, tone: Tone, text: &str) -> String {
        if self.colors == ColorMode::Plain || text.is_empty() {
            return text.to_owned();
        }
        // Select Graphic Rendition (ECMA-48): the terminal's own colours, legible on its own ground.
        let code = match tone {
            Tone::Good => "32",
            Tone::Warning => "33",
            Tone::Alarm => "1;31",
            Tone::Faint => "2",
            Tone::Strong => "1",
            Tone::Heading => "1m\x1b[4",
        };
        format!("\x1b[{code}m{text}\x1b[0m")
    }
}
