//! What the popover's process itself reports, each a whole line. The page can't say these.

use partner_balance_engine::messages::{HiddenReason, IconPlace};
use serde::{Deserialize, Serialize};

/// The window is on the screen. Comes after the reports of everything that happened before, so the last of `SHOWN` and
/// the hidden ones is the truth.
pub const SHOWN: &str = r#"{"type":"shown"}"#;
/// What was shown last has been painted.
pub const PAINTED: &str = r#"{"type":"painted"}"#;
/// The form went with the window, and what was typed into it with the form.
pub const FORM_LEFT: &str = r#"{"type":"form_left"}"#;

/// The window went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "hidden")]
pub struct Hidden {
    /// Why.
    pub reason: HiddenReason,
    /// How often this process had been told to show it: a later request is not what went.
    pub showing: u64,
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

/// The page's content has another height.
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

/// Where the icon is that was clicked.
pub fn icon_seen(place: IconPlace) -> String {
    serde_json::json!({ "type": "icon_seen", "place": place }).to_string()
}
