//! How typed amounts and counts are read: as people write them, in whatever locale. Must not know which field they are for.

use std::str::FromStr;

use partner_balance_core::language::Words;
use partner_balance_core::message_id;
use partner_balance_core::money::Amount;

/// Why a typed amount can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TypedAmountError {
    #[error("not an amount")]
    NotAnAmount,
    /// "1,234" is more than a thousand to some, and little more than one to others.
    #[error("an amount that can be read in two ways")]
    Ambiguous,
}

impl TypedAmountError {
    /// What to type instead.
    #[must_use]
    pub fn sentence(self, words: &Words) -> String {
        words.say(match self {
            Self::NotAnAmount => message_id!("problems-form-amount"),
            Self::Ambiguous => message_id!("problems-form-amount-ambiguous"),
        })
    }
}

/// The decimal mark of Arabic digits, which is nothing else.
const ARABIC_DECIMAL_MARK: char = '\u{66b}';

/// What parts groups of digits: as [`ARABIC_DECIMAL_MARK`], the last two never are decimal marks.
const GROUP_MARKS: [char; 10] = ['.', ',', '،', ' ', '\u{a0}', '\u{202f}', '\'', '’', '\u{66c}', '\u{2e41}'];

/// The zeros of the digits that locales write, each followed by its one to nine: Arabic, Persian, N'Ko, Devanagari, Bengali,
/// Gujarati, Thai, Tibetan, Burmese, Ol Chiki, Chakma, Nyiakeng Puachue Hmong, Adlam.
const ZEROS: [char; 13] = [
    '\u{660}',
    '\u{6f0}',
    '\u{7c0}',
    '\u{966}',
    '\u{9e6}',
    '\u{ae6}',
    '\u{e50}',
    '\u{f20}',
    '\u{1040}',
    '\u{1c50}',
    '\u{11136}',
    '\u{1e140}',
    '\u{1e950}',
];

/// Reads an amount as it is displayed in any locale, because it is copied from there: a decimal point or comma, digits of any
/// script, and thousands separators where they can't be anything else ("12,345.60", "12 345,60", "12,34,567.50"). One separator
/// before three digits could be either and is refused.
///
/// # Errors
/// When it is no amount, or could be two.
pub fn typed_amount(text: &str) -> Result<Amount, TypedAmountError> {
    let text = with_plain_digits(text);
    let (sign, digits) = match text.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest.trim_start()),
        None => ("", text.as_str()),
    };
    let (whole, mark, fraction) = split_at_decimal_mark(digits);
    let is_bare = whole.bytes().all(|byte| byte.is_ascii_digit());
    let could_group = is_bare && (1..=3).contains(&whole.len()) && !whole.starts_with('0');
    if mark.is_some_and(|mark| mark != ARABIC_DECIMAL_MARK) && fraction.len() == 3 && could_group {
        return Err(TypedAmountError::Ambiguous);
    }
    let whole = if is_bare { Some(whole.to_owned()) } else { ungrouped(whole, mark) };
    let whole = whole.ok_or(TypedAmountError::NotAnAmount)?;
    let is_whole_fraction = fraction.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || mark.is_some() == fraction.is_empty() || !is_whole_fraction {
        return Err(TypedAmountError::NotAnAmount);
    }
    let plain = if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}0{whole}.{fraction}") };
    plain.parse().map_err(|_| TypedAmountError::NotAnAmount)
}

/// Reads a whole number without sign and separators, in digits of any script.
pub(super) fn typed_count<T: FromStr>(text: &str) -> Option<T> {
    let text = with_plain_digits(text);
    text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))
}

/// With the digits 0 to 9, and without spaces around it and the marks of direction that stand beside a minus sign in Hebrew and
/// Arabic.
fn with_plain_digits(text: &str) -> String {
    let is_mark = |letter: &char| {
        matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}' | '\u{2067}' | '\u{2068}' | '\u{2069}')
    };
    let text: String = text.chars().filter(|letter| !is_mark(letter)).map(plain_digit).collect();
    text.trim().to_owned()
}

fn plain_digit(letter: char) -> char {
    let digit_after = |zero: &char| u32::from(letter).checked_sub(u32::from(*zero));
    ZEROS.iter().filter_map(digit_after).find_map(|digit| char::from_digit(digit, 10)).unwrap_or(letter)
}

/// The decimal mark is the Arabic one, or the last point or comma (also that of Arabic text); if there is only one of it.
fn split_at_decimal_mark(digits: &str) -> (&str, Option<char>, &str) {
    let is_arabic = digits.contains(ARABIC_DECIMAL_MARK);
    let is_mark =
        |letter: &char| if is_arabic { *letter == ARABIC_DECIMAL_MARK } else { matches!(letter, '.' | ',' | '،') };
    match digits.char_indices().rfind(|(_, letter)| is_mark(letter)) {
        Some((at, mark)) if digits.matches(mark).count() == 1 => {
            (&digits[..at], Some(mark), &digits[at + mark.len_utf8()..])
        }
        Some(_) | None => (digits, None, ""),
    }
}

/// The digits of a number that one kind of mark, which is not the decimal mark, parts into thousands; or, as in India, into
/// hundreds above the last thousand.
fn ungrouped(whole: &str, mark: Option<char>) -> Option<String> {
    let separator = whole.chars().find(|letter| !letter.is_ascii_digit())?;
    if !GROUP_MARKS.contains(&separator) || mark == Some(separator) {
        return None;
    }
    let groups: Vec<&str> = whole.split(separator).collect();
    let is_digits = |group: &&str| group.bytes().all(|byte| byte.is_ascii_digit());
    let (first, rest) = groups.split_first()?;
    let (last, middle) = rest.split_last()?;
    let is_of = |most: usize| (1..=most).contains(&first.len()) && middle.iter().all(|group| group.len() == most);
    let is_grouped = groups.iter().all(is_digits) && last.len() == 3 && (is_of(3) || is_of(2));
    is_grouped.then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use partner_balance_core::language::Language;
    use partner_balance_core::text::DisplayFormats;

    use super::*;

    #[test]
    fn p1_a_typed_amount_is_understood_in_one_way_or_refused() {
        for (typed, amount) in [
            ("100", "100"),
            (" 99.50 ", "99.50"),
            ("99,50", "99.50"),
            ("99,5", "99.5"),
            ("-40", "-40"),
            ("−40,25", "-40.25"),
            (".5", "0.5"),
            ("0,125", "0.125"),
            ("1234.567", "1234.567"),
            ("12,345.60", "12345.60"),
            ("12.345,60", "12345.60"),
            ("1,234,567", "1234567"),
            ("1.234.567,8", "1234567.8"),
            ("12 345,60", "12345.60"),
            ("12\u{202f}345", "12345"),
            ("12'345.60", "12345.60"),
            ("12,34,567.50", "1234567.50"),
            ("1,23,456", "123456"),
            ("1,23,45,678", "12345678"),
            ("١٬٠٠٠٫٥٠", "1000.50"),
            ("٥٠٠", "500"),
            ("۱٬۰۰۰", "1000"),
            ("۱٫۰۰۰", "1.000"),
            ("٫٥", "0.5"),
            ("१२,३४,५६७.५०", "1234567.50"),
            ("\u{200e}-40.00", "-40.00"),
            ("\u{200f}\u{200e}−۴۰٫۲۵", "-40.25"),
            ("\u{61c}-٤٠", "-40"),
            ("\u{2068}12.50\u{2069}", "12.50"),
        ] {
            assert_eq!(typed_amount(typed).map(|amount| amount.to_string()), Ok(amount.to_owned()), "{typed}");
        }
        for typed in ["1,234", "1.234", "-12.345", "999,999", "١,٢٣٤", "\u{200e}-1.234"] {
            assert_eq!(typed_amount(typed), Err(TypedAmountError::Ambiguous), "{typed}");
        }
    }

    #[test]
    fn p1_what_is_no_amount_is_refused() {
        for typed in [
            "",
            " ",
            "-",
            ".",
            ",",
            "٫",
            "\u{200e}",
            "12.",
            "١٢٫",
            "abc",
            "1e5",
            "12a",
            "123,45,678",
            "1,23,45",
            "1,234,56,789",
            "1.2.3",
            "1٫2٫3",
            "1٬00",
            "1,2345,678",
            "1 23",
            "12 34.5",
            "$5",
            "--5",
            "1,234.567,8",
            "1.234 567,8",
            "99999999999999999999999999999999",
            "1234,567.",
            "+5",
        ] {
            assert_eq!(typed_amount(typed), Err(TypedAmountError::NotAnAmount), "{typed}");
        }
    }

    #[test]
    fn a_count_has_digits_of_any_script_and_nothing_else() {
        for (typed, count) in [("7", 7), (" 1440 ", 1440), ("٣٠", 30), ("\u{200f}۳۰", 30), ("007", 7)] {
            assert_eq!(typed_count::<u32>(typed), Some(count), "{typed}");
        }
        for typed in ["", "-5", "+5", "2.5", "٢٫٥", "1,440", "5 %", "99999999999"] {
            assert_eq!(typed_count::<u32>(typed), None, "{typed}");
        }
    }

    /// Every language of two and three letters that there can be, and those of the program in every country: whoever has no data
    /// is written as all others.
    fn tags() -> impl Iterator<Item = String> {
        let letters = || (b'a'..=b'z').map(char::from);
        let pairs: Vec<String> = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}"))).collect();
        let triples: Vec<String> = pairs.iter().flat_map(|pair| letters().map(move |c| format!("{pair}{c}"))).collect();
        let spoken = <Language as strum::VariantArray>::VARIANTS;
        let of_countries: Vec<String> = spoken
            .iter()
            .flat_map(|language| pairs.iter().map(|country| format!("{}-{}", language.tag(), country.to_uppercase())))
            .filter(|tag| !tag.starts_with("en-XA-"))
            .collect();
        let of_scripts = ["uz-Arab", "pa-Arab", "ff-Adlm", "ks-Deva", "sr-Latn", "hi-Latn", "ur-IN", "th-TH-u-nu-thai"];
        pairs.into_iter().chain(triples).chain(of_countries).chain(of_scripts.map(str::to_owned))
    }

    #[test]
    fn p1_an_amount_as_displayed_in_any_locale_is_read_as_itself() {
        let amounts =
            ["0", "5.5", "1000", "-40", "-1234.5", "123456.75", "1234567.5", "9876543210.01", "-0.125", "1.125"];
        let amounts = amounts.map(|amount| amount.parse::<Amount>().unwrap());
        let mut wrong = Vec::new();
        for tag in tags() {
            let formats = DisplayFormats::new(Language::English, tag.as_str(), TimeZone::UTC);
            for amount in amounts {
                let shown = formats.amount(amount);
                match typed_amount(&shown) {
                    Ok(read) if read == amount => {}
                    Err(TypedAmountError::Ambiguous) if amount == amounts[9] => {}
                    other => wrong.push(format!("{tag} {shown} {other:?}")),
                }
            }
        }
        assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
    }
}
