//! The tooltip. Owns which characters may be in it; must not know what it says.

use std::fmt;

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
    ) -> Self {
        let more = lines.len().saturating_sub(most);
        let more = (more > 0).then(|| text::more_accounts(more));
        Self::new(title, lines.take(most).chain(more).chain(remark))
    }

    /// A tooltip of any texts.
    pub(super) fn new(title: &str, lines: impl IntoIterator<Item = String>) -> Self {
        let lines: Vec<_> = lines.into_iter().map(|line| without_markup(&line)).collect();
        Self { title: without_markup(title), text: lines.join("\n") }
    }
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
}
