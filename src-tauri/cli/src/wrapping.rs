//! Text in lines no wider than the terminal. Counts columns, not characters; knows no colours: those come after.

use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// How many columns a text takes at most: terminals differ in how they draw sequences of emoji, joined or one by one.
pub fn columns(text: &str) -> usize {
    let one_by_one = text.chars().map(|letter| letter.width().unwrap_or(0)).sum();
    text.width().max(one_by_one)
}

/// Text in lines of at most `width` columns, those after the first indented. A word longer than a line stays whole.
pub fn wrapped(text: &str, width: usize, indent: usize) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let indent = " ".repeat(indent);
    let options = Options::new(width)
        .subsequent_indent(&indent)
        .break_words(false)
        .word_separator(WordSeparator::Custom(|line| Box::new(pieces(line).into_iter().map(Word::from))))
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    textwrap::wrap(&words.join(" "), options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// Text whose lines are broken where they are wider than `width`, each with its own indent and the spaces inside it. A word
/// longer than a line stays whole.
pub fn broken(text: &str, width: usize) -> String {
    let mut lines = Vec::new();
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        let mut kept = line[..indent].to_owned();
        for (place, word) in pieces(&line[indent..]).into_iter().enumerate() {
            if place > 0 && columns(&kept) + columns(word.trim_end()) > width {
                let next = line[..indent].to_owned();
                lines.push(std::mem::replace(&mut kept, next));
            }
            kept.push_str(word);
        }
        lines.push(kept);
    }
    lines.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n")
}

/// Where a line may be broken: after spaces, and in Chinese and Japanese between letters, which have no spaces.
fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut before) = (0, None);
    for (at, letter) in line.char_indices() {
        if before.is_some_and(|before| is_break(before, letter)) {
            pieces.push(&line[start..at]);
            start = at;
        }
        before = Some(letter);
    }
    if start < line.len() {
        pieces.push(&line[start..]);
    }
    pieces
}

/// What no line of Chinese or Japanese begins with, and ends with (JIS X 4051, in short).
const NOT_FIRST: &str =
    "、。，．：；！？）」』】〉》〕〗…‥ー々ゝゞ・％,.:;!?)]}\u{2019}\u{201d}ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
const NOT_LAST: &str = "（「『【〈《〔〖([{\u{2018}\u{201c}";

fn is_break(before: char, after: char) -> bool {
    if before == ' ' || after == ' ' {
        return before == ' ' && after != ' ';
    }
    // Korean has spaces.
    let is_unspaced = |letter: char| letter.width() == Some(2) && !matches!(letter, '\u{ac00}'..='\u{d7a3}');
    let is_word = !is_unspaced(before) && !is_unspaced(after) || after.width() == Some(0);
    !is_word && !NOT_FIRST.contains(after) && !NOT_LAST.contains(before)
}

/// Text of at most `width` columns, the last one an ellipsis if something is left out.
pub fn cut(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        kept.push(letter);
        if columns(&kept) > width.saturating_sub(1) {
            kept.pop();
            break;
        }
    }
    // A joiner would join the ellipsis.
    format!("{}…", kept.trim_end().trim_end_matches('\u{200d}'))
}

/// Text followed by spaces up to `width` columns.
pub fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(columns(text))))
}

/// Text behind spaces up to `width` columns.
pub fn right_aligned(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(columns(text))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_no_wider_than_told_unless_a_word_is() {
        assert_eq!(wrapped("one two three", 7, 2), ["one two", "  three"]);
        assert_eq!(wrapped("a immeasurable b", 5, 2), ["a", "  immeasurable", "  b"]);
        assert_eq!(wrapped("", 5, 2), [""]);
        assert_eq!(wrapped("fits", 4, 2), ["fits"]);
        assert_eq!(wrapped("東京 本社 支店", 9, 0), ["東京 本社", "支店"]);
        assert_eq!(wrapped("서울 본사 지점", 8, 0), ["서울", "본사", "지점"]);
        assert_eq!(broken("one  two\n  three four", 8), "one  two\n  three\n  four");
    }

    #[test]
    fn chinese_and_japanese_are_broken_between_letters_but_not_before_a_full_stop() {
        assert_eq!(wrapped("東京 本社 支店", 8, 0), ["東京 本", "社 支店"]);
        assert_eq!(broken("残高を読めません。", 8), "残高を読\nめませ\nん。");
        assert_eq!(broken("「残高」 partner-balance を", 17), "「残高」\npartner-balance\nを");
    }

    #[test]
    fn a_cut_says_that_it_is_one() {
        assert_eq!(cut("Branch office", 13), "Branch office");
        assert_eq!(cut("Branch office", 8), "Branch…");
        assert_eq!(cut("Büro", 3), "Bü…");
        assert_eq!(cut("東京本社", 8), "東京本社");
        assert_eq!(cut("東京本社", 7), "東京本…");
        assert_eq!(cut("東京本社", 6), "東京…");
    }

    #[test]
    fn columns_are_counted_whatever_stands_in_them() {
        for (text, width) in
            [("Büro", 4), ("Bu\u{308}ro", 4), ("東京", 4), ("☎️", 2), ("👩‍👩‍👧", 6), ("e\u{301}\u{323}", 1), ("ไทย", 3)]
        {
            assert_eq!(columns(text), width, "{text}");
            assert_eq!(columns(&padded(text, 10)), 10, "{text}");
            assert_eq!(columns(&right_aligned(text, 10)), 10, "{text}");
            for room in 1..8 {
                assert!(columns(&cut(text, room)) <= room, "{text} in {room}: {}", cut(text, room));
            }
        }
    }
}
