//! How each kind of value is read from the settings' TOML and written to it. Must not know which keys there are.

use std::time::Duration;

use jiff::SignedDuration;
use jiff::fmt::friendly::{Spacing, SpanPrinter};
use partner_balance_core::account::{AccountOrder, IconAccount, Watching};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::language::{self, Language};
use partner_balance_core::money::{Amount, Currency};
use partner_balance_core::schedule;
use toml_edit::{Item, Value};

use crate::settings::{Expected, Retention, icon_account, icon_account_text, usable_name};

/// A value in the file.
pub(super) trait TomlValue: Sized {
    /// What the file has to say.
    const EXPECTED: Expected;
    fn read(item: &Item) -> Option<Self>;
    fn write(&self) -> Value;
}

impl TomlValue for bool {
    const EXPECTED: Expected = Expected::Bool;

    fn read(item: &Item) -> Option<Self> {
        item.as_bool()
    }

    fn write(&self) -> Value {
        (*self).into()
    }
}

impl TomlValue for Watching {
    const EXPECTED: Expected = Expected::Bool;

    fn read(item: &Item) -> Option<Self> {
        item.as_bool().map(|is_paused| if is_paused { Self::Paused } else { Self::On })
    }

    fn write(&self) -> Value {
        (*self == Self::Paused).into()
    }
}

impl TomlValue for Option<Language> {
    const EXPECTED: Expected = Expected::Language;

    fn read(item: &Item) -> Option<Self> {
        language::of_setting(item.as_str()?)
    }

    fn write(&self) -> Value {
        language::setting_text(*self).into()
    }
}

impl TomlValue for IconAccount {
    const EXPECTED: Expected = Expected::IconAccount;

    fn read(item: &Item) -> Option<Self> {
        icon_account(item.as_str()?)
    }

    fn write(&self) -> Value {
        icon_account_text(self).into()
    }
}

impl TomlValue for AccountOrder {
    const EXPECTED: Expected = Expected::Order;

    fn read(item: &Item) -> Option<Self> {
        item.as_str()?.parse().ok()
    }

    fn write(&self) -> Value {
        <&str>::from(*self).into()
    }
}

impl TomlValue for Duration {
    const EXPECTED: Expected = Expected::Interval;

    fn read(item: &Item) -> Option<Self> {
        let interval: SignedDuration = item.as_str()?.trim().parse().ok()?;
        Self::try_from(interval).ok().filter(|interval| schedule::is_usable_interval(*interval))
    }

    fn write(&self) -> Value {
        let interval = SignedDuration::try_from(*self).unwrap_or(SignedDuration::MAX);
        SpanPrinter::new().spacing(Spacing::BetweenUnits).duration_to_string(&interval).into()
    }
}

impl TomlValue for Retention {
    const EXPECTED: Expected = Expected::Retention;

    fn read(item: &Item) -> Option<Self> {
        item.as_str()?.parse().ok()
    }

    fn write(&self) -> Value {
        self.to_string().into()
    }
}

impl TomlValue for String {
    const EXPECTED: Expected = Expected::Name;

    fn read(item: &Item) -> Option<Self> {
        item.as_str().and_then(usable_name)
    }

    fn write(&self) -> Value {
        self.as_str().into()
    }
}

impl TomlValue for BaseUrl {
    const EXPECTED: Expected = Expected::BaseUrl;

    fn read(item: &Item) -> Option<Self> {
        item.as_str()?.parse().ok()
    }

    fn write(&self) -> Value {
        self.to_string().into()
    }
}

impl TomlValue for Currency {
    const EXPECTED: Expected = Expected::Currency;

    fn read(item: &Item) -> Option<Self> {
        item.as_str()?.parse().ok()
    }

    fn write(&self) -> Value {
        self.code().into()
    }
}

impl TomlValue for Amount {
    const EXPECTED: Expected = Expected::Amount;

    /// From the file's own text: in TOML `99.50` is a float, which amounts must not be.
    fn read(item: &Item) -> Option<Self> {
        let text = match item.as_value()? {
            Value::Integer(whole) => return Some(Self::whole(*whole.value())),
            Value::Float(number) => number.as_repr()?.as_raw().as_str()?.replace('_', ""),
            Value::String(text) => text.value().trim().to_owned(),
            Value::Boolean(_) | Value::Datetime(_) | Value::Array(_) | Value::InlineTable(_) => return None,
        };
        text.parse().ok()
    }

    /// As a number if TOML can hold it exactly, else as text.
    fn write(&self) -> Value {
        let text = self.to_string();
        text.parse().unwrap_or_else(|_| text.into())
    }
}
