//! The live line on a terminal: painted over itself, one per account. Knows the terminal's movements, not the balance.

use crate::failure::Failure;
use crate::report::Report;
use crate::screen::Screen;
use crate::status;

/// What is on the terminal.
#[derive(Debug, Default)]
pub struct Painter {
    lines: Vec<String>,
}

impl Painter {
    /// Paints the reports over the ones before, if they look different. The cursor stays behind the last line.
    pub fn paint(&mut self, reports: &[Report], screen: &mut Screen) -> Result<(), Failure> {
        screen.measure();
        let lines: Vec<String> = reports.iter().map(|report| status::live(report, screen.look)).collect();
        if lines == self.lines {
            return Ok(());
        }
        let above = self.lines.len().saturating_sub(1);
        // Cursor up, to the first column, erase from there down (ECMA-48: CUU, CR, ED).
        let back = if above > 0 { format!("\x1b[{above}A") } else { String::new() };
        screen.raw(format!("{back}\r\x1b[J{}", lines.join("\r\n")).as_bytes())?;
        self.lines = lines;
        screen.flush()
    }
}
