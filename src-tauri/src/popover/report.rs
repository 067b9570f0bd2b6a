//! What the popover's process itself reports to the resident program, each a line. The page must not be able to send it.

use partner_balance_engine::messages::IconPlace;
use serde::{Deserialize, Serialize};

/// The page's message of this name, in its stead: the window was hidden while it showed the connect form.
pub const FORM_LEFT: &str = r#"{"type":"form_left"}"#;

/// A report of the process.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Report {
    /// The window is on the screen. Sent in order with `Hidden`: the last of the two says whether it is.
    Shown,
    /// The page was painted.
    Painted,
    /// The window was hidden.
    Hidden {
        /// Why.
        reason: HiddenReason,
        /// How many `Show` messages the process had received by then.
        show_count: u64,
    },
    /// The height of the page's content has changed.
    HeightSeen {
        /// In CSS pixels.
        px: f64,
    },
    /// The icon was clicked here.
    IconSeen {
        /// Where.
        place: IconPlace,
    },
}

/// Why the popover's window went away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HiddenReason {
    /// Another window got the focus.
    FocusLost,
    /// The user or the program asked for it.
    Asked,
}

impl Report {
    /// The line that says so.
    pub fn line(self) -> String {
        serde_json::json!(self).to_string()
    }

    /// What a line says, if it is a report. The line may hold a secret: nothing of it is kept.
    pub fn read(line: &[u8]) -> Option<Self> {
        serde_json::from_slice(line).ok()
    }
}
