//! The live line on a terminal: painted over itself, one per account; below the one before where the terminal can't. Knows the
//! terminal's movements, not the balance.

use partner_balance_core::language::Words;
use partner_balance_core::say;

use crate::failure::Failure;
use crate::report::Report;
use crate::screen::{Escapes, Look, Screen};
use crate::status;

/// What is on the terminal.
#[derive(Debug, Default)]
pub struct Painter {
    lines: Vec<String>,
}

impl Painter {
    /// Paints the reports over the ones before, if they look different. The cursor stays behind the last line.
    pub fn paint(&mut self, reports: &[Report], words: &Words, screen: &mut Screen) -> Result<(), Failure> {
        screen.measure();
        let lines = lines(reports, words, screen.look, screen.height());
        if lines == self.lines {
            return Ok(());
        }
        if screen.escapes() == Escapes::Shown {
            let changed: Vec<&String> = lines.iter().filter(|line| !self.lines.contains(line)).collect();
            changed.into_iter().try_for_each(|line| screen.line(line))?;
            self.lines = lines;
            return screen.flush();
        }
        let above = self.lines.len().saturating_sub(1);
        // Cursor up, to the first column, erase from there down (ECMA-48: CUU, CR, ED). Meanwhile lines don't wrap (DECAWM
        // of the VT100): a terminal that draws a letter wider than it should be must not begin another row.
        let back = if above > 0 { format!("\x1b[{above}A") } else { String::new() };
        screen.raw(format!("\x1b[?7l{back}\r\x1b[J{}\x1b[?7h", lines.join("\r\n")).as_bytes())?;
        self.lines = lines;
        screen.flush()
    }
}

/// A line per account, as many as the terminal has rows: the cursor goes no higher than the first.
fn lines(reports: &[Report], words: &Words, look: Look, height: usize) -> Vec<String> {
    let all = reports.iter().map(|report| status::live(report, look));
    if reports.len() <= height {
        return all.collect();
    }
    let shown = height.saturating_sub(1);
    all.take(shown).chain([say!(words, "command-line-more-lines", count = reports.len() - shown)]).collect()
}
