//! Decodes text files that users wrote with an editor.

/// Why bytes can't be read as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// UTF-16, as some editors on Windows save "Unicode".
    Utf16,
    /// Something else that is not UTF-8.
    OtherEncoding {
        /// The position of the first invalid byte.
        offset: usize,
    },
}

/// Decodes UTF-8, with or without a byte order mark. The result doesn't contain the mark.
///
/// # Errors
/// When it is UTF-16, with or without a mark, or anything else that is not UTF-8.
pub fn text(bytes: &[u8]) -> Result<&str, NotText> {
    if is_utf16(bytes) {
        return Err(NotText::Utf16);
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| NotText::OtherEncoding { offset: error.valid_up_to() })
}

/// Recognizes the byte order mark, or that every second byte of Latin letters is zero.
fn is_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => true,
        [first, second, ..] => (*first == 0) != (*second == 0),
        [] | [_] => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_is_read_or_named() {
        let sixteen = |mark: &str, text: &str, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            format!("{mark}{text}").encode_utf16().flat_map(bytes).collect()
        };
        assert_eq!(text(b""), Ok(""));
        assert_eq!(text("\u{feff}".as_bytes()), Ok(""));
        assert_eq!(text("\u{feff}größe\r\n".as_bytes()), Ok("größe\r\n"));
        assert_eq!(text("größe".as_bytes()), Ok("größe"));
        for mark in ["\u{feff}", ""] {
            assert_eq!(text(&sixteen(mark, "a = 1", u16::to_le_bytes)), Err(NotText::Utf16));
            assert_eq!(text(&sixteen(mark, "a = 1", u16::to_be_bytes)), Err(NotText::Utf16));
        }
        assert_eq!(text(b"gr\xf6\xdfe"), Err(NotText::OtherEncoding { offset: 2 }));
        assert_eq!(text(b"\0"), Ok("\0"));
    }
}
