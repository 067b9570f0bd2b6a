//! The other ways out of an account's alerts, as they are typed and printed. What is valid is the settings' business. A webhook's
//! address may hold a secret: no more of it is printed than its server.

use std::str::FromStr;

use partner_balance_core::language::Words;
use partner_balance_core::webhook_url::WebhookUrlError;
use partner_balance_engine::settings::{NotAProgram, WaysOut};

use crate::arguments::WayOutKey;
use crate::failure::Failure;
use crate::sentence::{Sentence, to_say};

/// What stands in a printed address for the part that isn't printed.
const LEFT_OUT: char = '…';

/// The ways out with one of them changed; switched off by an empty text.
pub(super) fn changed(ways_out: WaysOut, key: WayOutKey, text: &str) -> Result<WaysOut, Failure> {
    Ok(match key {
        WayOutKey::Program => WaysOut { program: typed(text, NotAProgram::sentence)?, ..ways_out },
        WayOutKey::Webhook if text.contains(LEFT_OUT) => {
            return Err(Failure::message(
                to_say!(words, "command-line-enter-whole-address"),
                to_say!(words, "command-line-enter-whole-address-hint"),
            ));
        }
        WayOutKey::Webhook => WaysOut { webhook: typed(text, WebhookUrlError::sentence)?, ..ways_out },
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

/// What was typed; none if it is nothing. `advice` is what to type instead of what can't be read.
fn typed<T: FromStr<Err: Copy + Send + Sync + 'static>>(
    text: &str,
    advice: fn(T::Err, &Words) -> String,
) -> Result<Option<T>, Failure> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|error: T::Err| Failure::sentence(Sentence::new(move |words| advice(error, words))))
}
