//! The balance in one line for people: account, exact amount, currency, level, age, problem. On a terminal it is broken
//! where it doesn't fit; elsewhere it is one line, whatever its length.

use super::sparkline::{FEWEST_DAYS, sparkline};
use crate::outlook::COURSE_DAYS;
use crate::report::Report;
use crate::screen::{Look, Tone};
use crate::wrapping::{columns, cut, padded, right_aligned, wrapped};

/// Between the parts of a line, and before those that begin another.
const GAP: &str = "  ";

/// The most days a line shows as a sparkline.
const MOST_DAYS: usize = COURSE_DAYS as usize;

/// A line per account; several are set in columns. On a terminal with room for it, the last days follow as a sparkline.
pub fn lines(reports: &[Report], look: Look) -> Vec<String> {
    let widest = |text: fn(&Report) -> String| reports.iter().map(|report| columns(&text(report))).max();
    let name_width = widest(|report| report.name.clone()).unwrap_or_default();
    let amount_width = widest(Report::amount).unwrap_or_default();
    let level_width = widest(Report::level).unwrap_or_default();
    let age_width = widest(Report::age).unwrap_or_default();
    let used = name_width + amount_width + level_width + age_width + 4 * GAP.len();
    let room = look.width.and_then(|width| width.checked_sub(used)).filter(|room| *room >= FEWEST_DAYS);
    let course = |report: &Report| sparkline(&report.course, room?.min(MOST_DAYS));
    // Without one, a line may end where its own text ends.
    let age_width = if reports.iter().any(|report| course(report).is_some()) { age_width } else { 0 };
    reports
        .iter()
        .flat_map(|report| {
            let parts = vec![
                Part { tone: None, text: padded(&report.name, name_width) },
                Part { tone: Some(Tone::Strong), text: right_aligned(&report.amount(), amount_width) },
                Part { tone: Some(report.tone()), text: padded(&report.level(), level_width) },
                Part { tone: report.balance.is_stale.then_some(Tone::Faint), text: padded(&report.age(), age_width) },
                Part { tone: None, text: course(report).unwrap_or_default() },
                Part { tone: None, text: report.days_left.clone().unwrap_or_default() },
                Part { tone: Some(Tone::Alarm), text: report.problem().unwrap_or_default().to_owned() },
            ];
            folded(parts, look)
        })
        .collect()
}

/// One line that fits, for a terminal that repaints it: the amount and its level first, what doesn't fit left out.
pub fn live(report: &Report, look: Look) -> String {
    let width = look.width.unwrap_or(usize::MAX).saturating_sub(1);
    let amount = report.amount();
    let level = report.level();
    let trouble = report.problem().map_or_else(|| report.age(), |problem| format!("{}: {problem}", report.age()));
    let trouble = report.days_left.as_ref().map_or_else(|| trouble.clone(), |days| format!("{trouble}{GAP}{days}"));
    let core = columns(&amount) + GAP.len() + columns(&level);
    let mut room = width.saturating_sub(core);
    let mut line = format!("{}{GAP}{}", look.paint(Tone::Strong, &amount), look.paint(report.tone(), &level));
    let name_length = columns(&report.name) + GAP.len();
    if name_length <= room {
        line = format!("{}{GAP}{line}", report.name);
        room -= name_length;
    }
    if room > GAP.len() + 10 {
        line.push_str(GAP);
        line.push_str(&look.paint(Tone::Faint, &cut(&trouble, room - GAP.len())));
    }
    line
}

/// What stands together in a line.
struct Part {
    tone: Option<Tone>,
    text: String,
}

fn folded(parts: Vec<Part>, look: Look) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    for part in parts.into_iter().filter(|part| !part.text.is_empty()) {
        let paint = |text: &str| part.tone.map_or_else(|| text.to_owned(), |tone| look.paint(tone, text));
        let length = columns(part.text.trim_end());
        let is_first = used == 0;
        let fits = look.width.is_none_or(|width| used + GAP.len() + length <= width);
        if is_first || fits {
            if !is_first {
                push(&mut lines, GAP);
            }
            push(&mut lines, &paint(&part.text));
            used += columns(&part.text) + if is_first { 0 } else { GAP.len() };
            continue;
        }
        let width = look.width.unwrap_or(usize::MAX);
        for text in wrapped(part.text.trim(), width.saturating_sub(GAP.len()), 0) {
            lines.push(format!("{GAP}{}", paint(&text)));
            used = GAP.len() + columns(&text);
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

fn push(lines: &mut [String], text: &str) {
    if let Some(line) = lines.last_mut() {
        line.push_str(text);
    }
}
