//! Text in lines no wider than the terminal. Counts characters; knows no colours: those come after.

/// Text in lines of at most `width`, those after the first indented. A word longer than a line stays whole.
pub fn wrapped(text: &str, width: usize, indent: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line_count = lines.len();
        let Some(line) = lines.last_mut() else { break };
        let is_bare = line.trim().is_empty();
        let room = width.saturating_sub(line.chars().count());
        if !is_bare && word.chars().count() + 1 > room {
            lines.push(format!("{}{word}", " ".repeat(indent)));
        } else {
            if !is_bare {
                line.push(' ');
            } else if line_count > 1 {
                line.truncate(0);
                line.push_str(&" ".repeat(indent));
            }
            line.push_str(word);
        }
    }
    lines
}

/// Text of at most `width` characters, the last one an ellipsis if something is left out.
pub fn cut(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let kept: String = text.chars().take(width.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
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
    }

    #[test]
    fn a_cut_says_that_it_is_one() {
        assert_eq!(cut("Branch office", 13), "Branch office");
        assert_eq!(cut("Branch office", 8), "Branch…");
        assert_eq!(cut("Büro", 3), "Bü…");
    }
}
