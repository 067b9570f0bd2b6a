//! The tooltip. Owns which characters may be in it; must not know what it says.

use std::fmt;

use crate::language::Words;
use crate::text;

/// The tooltip. Plain text that looks the same if it is interpreted as markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tooltip {
    /// One line: account, exact amount with currency, level. LXQt's panel shows only this.
    pub title: String,
    /// The other lines: moment of the reading, problem. May be empty.
    pub text: String,
}

impl Tooltip {
    /// A tooltip of several accounts: the title is the first one's, at most so many have a line, and a remark stands last.
    pub(super) fn of_accounts(
        title: &str,
        lines: impl ExactSizeIterator<Item = String>,
        most: usize,
        remark: Option<String>,
        words: &Words,
    ) -> Self {
        let more = lines.len().saturating_sub(most);
        let more = (more > 0).then(|| text::more_accounts(more, words));
        Self::new(title, lines.take(most).chain(more).chain(remark))
    }

    /// A tooltip of any texts.
    pub(super) fn new(title: &str, lines: impl IntoIterator<Item = String>) -> Self {
        let lines: Vec<_> = lines.into_iter().map(|line| without_markup(&line)).collect();
        Self { title: without_markup(title), text: lines.join("\n") }
    }

    /// Title and text together in at most `limit` UTF-16 units, for systems that cut off what is longer: the title, and of
    /// the other lines the first ones that fit. A line `…` stands for what is left out.
    pub fn shortened(&self, limit: usize) -> String {
        let lines: Vec<&str> = self.text.lines().collect();
        let with_first = |count: usize| {
            let left_out = (count < lines.len()).then_some(LEFT_OUT);
            let whole: Vec<&str> =
                [self.title.as_str()].into_iter().chain(lines[..count].iter().copied()).chain(left_out).collect();
            whole.join("\n")
        };
        let longest = (0..=lines.len()).rev().map(with_first).find(|text| units(text) <= limit);
        longest.unwrap_or_else(|| cut(&self.title, limit))
    }
}

/// Stands for what is left out.
const LEFT_OUT: &str = "…";

/// The line if it fits into `limit` UTF-16 units, else its beginning and `…`.
fn cut(line: &str, limit: usize) -> String {
    if units(line) <= limit {
        return line.to_owned();
    }
    let mut room = limit.saturating_sub(units(LEFT_OUT));
    let fits = |letter: &char| {
        let is_there_room = letter.len_utf16() <= room;
        room = room.saturating_sub(letter.len_utf16());
        is_there_room
    };
    let begin: String = line.chars().take_while(fits).collect();
    format!("{}{LEFT_OUT}", begin.trim_end())
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Title and text together, for systems without a title.
impl fmt::Display for Tooltip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.title)?;
        if self.text.is_empty() { Ok(()) } else { write!(f, "\n{}", self.text) }
    }
}

/// The line without characters that a host could interpret as markup or as a line break.
///
/// By the specification of StatusNotifierItem the description is markup. Plasma interprets it, waybar escapes it first, so
/// neither an escaped nor an unescaped name would look right on both. So `<`, `>` and `&` are replaced. Pango drops the
/// whole text at an ampersand without an entity, and Qt interprets any text with `&lt;` as markup. The ampersand becomes a
/// plus sign, because the fonts of most desktops have no full-width ampersand.
fn without_markup(line: &str) -> String {
    let plain = |letter: char| match letter {
        '<' => '‹',
        '>' => '›',
        '&' => '+',
        '\u{2028}' | '\u{2029}' => ' ',
        letter if letter.is_control() => ' ',
        letter => letter,
    };
    line.chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is seen on a host that escapes the text and has a toolkit interpret it: what was sent.
    fn on_a_host_that_escapes(text: &str) -> String {
        interpreted(&text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")).unwrap()
    }

    /// What is seen where the text is interpreted as it comes: tags are gone, entities are letters, and text that is no
    /// markup is not shown at all, as in Pango.
    fn interpreted(text: &str) -> Option<String> {
        let (mut seen, mut rest) = (String::new(), text);
        while let Some(at) = rest.find(['<', '&']) {
            seen.push_str(&rest[..at]);
            let (opening, after) = rest[at..].split_at(1);
            let (inside, after) = after.split_once(if opening == "<" { '>' } else { ';' })?;
            match (opening, inside) {
                ("&", "amp") => seen.push('&'),
                ("&", "lt") => seen.push('<'),
                ("&", "gt") => seen.push('>'),
                ("&", _) => return None,
                _ => {}
            }
            rest = after;
        }
        Some(seen + rest)
    }

    #[test]
    fn a_name_reads_the_same_on_a_host_that_escapes_and_on_one_that_interprets() {
        for (name, told) in [
            ("Main account", "Main account"),
            ("A & B <b>bold</b> _u", "A + B ‹b›bold‹/b› _u"),
            ("R&D", "R+D"),
            ("&lt;b&gt;", "+lt;b+gt;"),
            ("&", "+"),
            ("<img src=x>", "‹img src=x›"),
            ("1 < 2 > 0", "1 ‹ 2 › 0"),
            ("two\nlines\r\u{2028}more\u{0}", "two lines  more "),
            ("Größe \"x\" 'y' 中文", "Größe \"x\" 'y' 中文"),
        ] {
            let tooltip = Tooltip::new(&format!("{name}: 1.00 USD"), [format!("As {name}")]);
            assert_eq!(tooltip.title, format!("{told}: 1.00 USD"));
            assert_eq!(tooltip.text, format!("As {told}"));
            for text in [&tooltip.title, &tooltip.text] {
                assert_eq!(on_a_host_that_escapes(text), *text, "{name}");
                assert_eq!(interpreted(text).as_ref(), Some(text), "{name}");
            }
        }
    }

    #[test]
    fn one_text_has_title_and_lines_and_no_empty_one() {
        let lines = ["As of today".to_owned(), "Offline".to_owned()];
        assert_eq!(Tooltip::new("Main: 1.00 USD", lines).to_string(), "Main: 1.00 USD\nAs of today\nOffline");
        assert_eq!(Tooltip::new("Main: 1.00 USD", []).to_string(), "Main: 1.00 USD");
    }

    #[test]
    fn p10_a_long_tooltip_loses_whole_lines_from_its_end() {
        let lines = ["As of today 10:00", "Offline: trying again", "About 12 days left"];
        let tooltip = Tooltip::new("Main: 1.00 USD", lines.map(str::to_owned));
        let whole = tooltip.to_string();
        let length = whole.encode_utf16().count();
        for (limit, expected) in [
            (length, whole.as_str()),
            (length - 1, "Main: 1.00 USD\nAs of today 10:00\nOffline: trying again\n…"),
            (56, "Main: 1.00 USD\nAs of today 10:00\nOffline: trying again\n…"),
            (55, "Main: 1.00 USD\nAs of today 10:00\n…"),
            (16, "Main: 1.00 USD\n…"),
            // The title says the amount: no letter of it makes room for the sign.
            (15, "Main: 1.00 USD"),
            (14, "Main: 1.00 USD"),
            (13, "Main: 1.00 U…"),
        ] {
            assert_eq!(tooltip.shortened(limit), expected, "{limit}");
        }
    }

    #[test]
    fn a_title_that_is_too_long_is_cut_between_characters() {
        let tooltip = Tooltip::new("A \u{1f4b0}\u{1f4b0}", []);
        for (limit, expected) in [(6, "A \u{1f4b0}\u{1f4b0}"), (5, "A \u{1f4b0}…"), (4, "A…"), (3, "A…"), (1, "…")]
        {
            assert_eq!(tooltip.shortened(limit), expected, "{limit}");
            assert!(expected.encode_utf16().count() <= limit, "{limit}");
        }
        let endless = Tooltip::new(&"ö".repeat(500), ["line".repeat(100), "short".to_owned()]);
        assert_eq!(endless.shortened(127).encode_utf16().count(), 127);
        let long_line = Tooltip::new("Main: 1.00 USD", ["line".repeat(100), "short".to_owned()]);
        assert_eq!(
            long_line.shortened(127),
            "Main: 1.00 USD\n…",
            "a line that follows one left out is left out as well"
        );
    }
}
