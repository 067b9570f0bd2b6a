//! Which ids an account may have: one rule for the settings file, `login` and everything else that reads an id.

use partner_balance_core::account::{AccountId, AccountKey};

/// What an id must be, to follow "must be".
pub(super) const EXPECTED: &str = "1 to 60 of the letters a to z, digits, - _ and ., and not demo";

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
}
