//! Messages from the popover's process itself, each a line. The page must not be able to send them.

use partner_balance_engine::messages::{HiddenReason, IconPlace};
use serde::{Deserialize, Serialize};

/// The window is on the screen. Sent in order with [`Hidden`]: the last of the two says whether it is.
pub const SHOWN: &str = r#"{"type":"shown"}"#;
/// The page was painted.
pub const PAINTED: &str = r#"{"type":"painted"}"#;
/// The window was hidden while it showed the connect form.
pub const FORM_LEFT: &str = r#"{"type":"form_left"}"#;

/// The window was hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "hidden")]
pub struct Hidden {
    /// Why.
    pub reason: HiddenReason,
    /// How many `Show` messages the process had received by then.
    pub show_count: u64,
}

impl Hidden {
    /// The line that says so.
    pub fn line(self) -> String {
        serde_json::json!(self).to_string()
    }

    /// What a line says, if it says this.
    pub fn read(line: &[u8]) -> Option<Self> {
        serde_json::from_slice(line).ok()
    }
}

/// The height of the page's content has changed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "height_seen")]
pub struct HeightSeen {
    /// In CSS pixels.
    pub px: f64,
}

impl HeightSeen {
    /// The line that says so.
    pub fn line(self) -> String {
        serde_json::json!(self).to_string()
    }

    /// What a line says, if it says this.
    pub fn read(line: &[u8]) -> Option<Self> {
        serde_json::from_slice(line).ok()
    }
}

/// The position of the icon that was clicked.
pub fn icon_seen(place: IconPlace) -> String {
    serde_json::json!({ "type": "icon_seen", "place": place }).to_string()
}
