//! What the popover's process itself reports, each a whole line. The page can't say these.

use partner_balance_engine::messages::IconPlace;

/// The window is on the screen. Comes after the reports of everything that happened before, so the last of `SHOWN` and
/// the hidden ones is the truth.
pub const SHOWN: &str = r#"{"type":"shown"}"#;
/// What was shown last has been painted.
pub const PAINTED: &str = r#"{"type":"painted"}"#;
/// The window went because another one got the focus, or a click went elsewhere.
pub const HIDDEN_FOCUS_LOST: &str = r#"{"type":"hidden","reason":"focus_lost"}"#;
/// The window went because the user or the resident program wanted it.
pub const HIDDEN_ASKED: &str = r#"{"type":"hidden","reason":"asked"}"#;
/// The form went with the window, and what was typed into it with the form.
pub const FORM_LEFT: &str = r#"{"type":"form_left"}"#;

/// Where the icon is that was clicked.
pub fn icon_seen(place: IconPlace) -> String {
    serde_json::json!({ "type": "icon_seen", "place": place }).to_string()
}
