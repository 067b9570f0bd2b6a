//! The language and the formats that the system names. Must not know what the settings say of them.

use partner_balance_engine::user_locale::UserLocale;
use partner_balance_platform::locale;

/// What the system says of the user's language and formats.
pub fn user_locale() -> UserLocale {
    UserLocale { languages: locale::preferred_languages(), numbers: locale::numbers_tag(), dates: locale::dates_tag() }
}
