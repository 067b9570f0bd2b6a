//! The other ways out of an account's alerts, as they are typed and printed. What is valid is the settings' business. A webhook's
//! address may hold a secret: no more of it is printed than its server.

use std::fmt::Display;
use std::str::FromStr;

use partner_balance_engine::settings::WaysOut;

use crate::arguments::WayOutKey;
use crate::failure::Failure;

/// What stands in a printed address for the part that isn't printed.
const LEFT_OUT: char = '…';

/// The ways out with one of them changed; switched off by an empty text.
pub(super) fn changed(ways_out: WaysOut, key: WayOutKey, text: &str) -> Result<WaysOut, Failure> {
    Ok(match key {
        WayOutKey::Program => WaysOut { program: typed(text)?, ..ways_out },
        WayOutKey::Webhook if text.contains(LEFT_OUT) => {
            return Err(Failure::message(
                "Enter the whole address: a part of it is left out where it is printed.",
                "The whole one is in the settings file: `partner-balance config path`.",
            ));
        }
        WayOutKey::Webhook => WaysOut { webhook: typed(text)?, ..ways_out },
    })
}

/// The value, without quotes; empty if it is switched off.
pub(super) fn value(key: WayOutKey, ways_out: &WaysOut) -> String {
    match key {
        WayOutKey::Program => ways_out.program.as_ref().map(|program| program.as_str().to_owned()),
        WayOutKey::Webhook => ways_out.webhook.as_ref().map(ToString::to_string),
    }
    .unwrap_or_default()
}

/// The value with quotes; none if it is switched off.
pub(super) fn shown(key: WayOutKey, ways_out: &WaysOut) -> Option<String> {
    let value = value(key, ways_out);
    // What JSON escapes, TOML does as well.
    (!value.is_empty()).then(|| serde_json::json!(value).to_string())
}

fn typed<T: FromStr<Err: Display>>(text: &str) -> Result<Option<T>, Failure> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|error: T::Err| Failure::message(error.to_string(), ""))
}
