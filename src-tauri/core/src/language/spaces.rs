//! Spaces that every font has.

/// A text of the Unicode data with no-break spaces in place of narrow ones, which stand in French numbers and before "PM". Fonts of
/// consoles and small menus lack them and draw a box.
pub(crate) fn common_spaces(text: String) -> String {
    if text.contains('\u{202f}') { text.replace('\u{202f}', "\u{a0}") } else { text }
}
