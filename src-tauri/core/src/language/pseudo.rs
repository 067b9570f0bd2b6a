//! The pseudo-language: English that can still be read, but with accents, longer, and in brackets.

/// One letter of so many is written twice: German and Russian are about a third longer than English.
const LONGER: usize = 3;

/// A whole message in brackets: one that is cut off shows it.
pub(super) fn bracketed(message: &str) -> String {
    format!("[{message}]")
}

/// Text of a message with accents, longer. Tags (`<b>`) stay as they are.
pub(super) fn accented(text: &str, out: &mut String) {
    let mut is_in_tag = false;
    let mut letters = 0;
    for letter in text.chars() {
        is_in_tag = (is_in_tag || letter == '<') && letter != '>';
        let accented = if is_in_tag { letter } else { accent(letter) };
        out.push(accented);
        if accented != letter {
            letters += 1;
            if letters % LONGER == 0 {
                out.push(accented);
            }
        }
    }
}

fn accent(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "åƀçđéƒĝĥîĵķļḿñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻḾÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    let place = PLAIN.chars().position(|plain| plain == letter);
    place.and_then(|place| ACCENTED.chars().nth(place)).unwrap_or(letter)
}
