//! Which ids an account may have: one rule for the settings file, `login` and everything else that reads an id.

use partner_balance_core::account::{AccountId, AccountKey};

use super::AccountSettings;

/// In bytes.
const LONGEST: usize = 60;

/// The account id, if `text` is valid: every keychain and file system can store it, and it isn't the demo's.
///
/// `environment` is valid: it has the settings of the account whose credential is in the environment.
#[must_use]
pub fn account_id(text: &str) -> Option<AccountId> {
    let is_usable = (1..=LONGEST).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        && !text.eq_ignore_ascii_case(AccountKey::DEMO_ID);
    is_usable.then(|| AccountId::new(text))
}

/// Whether an id means something else where a new account's would be read: the environment's account, or in `icon_account` the
/// most urgent one.
#[must_use]
pub fn is_reserved(id: &AccountId) -> bool {
    [AccountKey::ENVIRONMENT_ID, super::MOST_URGENT].iter().any(|reserved| id.as_str().eq_ignore_ascii_case(reserved))
}

/// An id for a new account of this name, which no other has.
#[must_use]
pub fn new_account_id(name: &str, taken: &[AccountId]) -> AccountId {
    let letter = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    let words: String = name.chars().map(letter).collect();
    let words: Vec<&str> = words.split('-').filter(|word| !word.is_empty()).collect();
    let mut stem = words.join("-");
    // Room for a number.
    stem.truncate(LONGEST - 6);
    let is_free = |id: &AccountId| {
        !is_reserved(id) && !taken.iter().any(|other| other.as_str().eq_ignore_ascii_case(id.as_str()))
    };
    let stem = if stem.is_empty() { "account" } else { &stem };
    let numbered = (2..).map(|number| format!("{stem}-{number}"));
    let mut candidates = std::iter::once(stem.to_owned()).chain(numbered).filter_map(|text| account_id(&text));
    candidates.find(is_free).unwrap_or_else(AccountSettings::new_id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_plain_name_and_not_the_demos() {
        let longest = "x".repeat(60);
        for id in ["main", "Main.2", "a-b_c", "0", "environment", "demo2", "default", longest.as_str()] {
            assert_eq!(account_id(id).map(|id| id.as_str().to_owned()).as_deref(), Some(id));
        }
        let too_long = "x".repeat(61);
        for text in ["", " ", "demo", "Demo", "x/session", "a b", "a@b", "environment:id@x", "größe", "a\nb", &too_long]
        {
            assert_eq!(account_id(text), None, "{text:?}");
        }
    }

    #[test]
    fn p9_a_new_account_has_an_id_that_no_other_has() {
        let taken: Vec<_> = ["default", "Branch", "branch-2", "account"].map(AccountId::new).into();
        for (name, id) in [
            ("Head office", "head-office"),
            ("  Büro & Lager (2) ", "b-ro-lager-2"),
            ("branch", "branch-3"),
            ("東京", "account-2"),
            ("", "account-2"),
            ("Demo", "demo-2"),
            ("auto", "auto-2"),
            ("environment", "environment-2"),
            ("default", "default-2"),
        ] {
            assert_eq!(new_account_id(name, &taken).as_str(), id, "{name:?}");
        }
        assert_eq!(new_account_id(&"x".repeat(200), &[]).as_str().len(), 54);
    }
}
