//! The messages between the popover process and its page: the script the page starts with, scripts that send it messages,
//! and what the process itself reads of the page's messages. Must not know windows.

use partner_balance_core::page::ViewModel;
use partner_balance_engine::messages::PageLanguage;
use serde::Deserialize;

use super::line::LINE_LIMIT;
use super::report::Report;

/// The script that runs before the page's own: `window.partnerBalance = { first, language, post }`.
///
/// The page adds `receive` to it. `post` sends a message as JSON text. After the page's own scripts have run, whether or not
/// they have posted `ready`, it posts `loaded`: a page that fails is still shown.
///
/// # Errors
/// They can't be written as JSON.
pub fn initialization_script(first: &ViewModel, language: &PageLanguage) -> Result<String, serde_json::Error> {
    let first = script_literal(&serde_json::to_string(first)?);
    let language = script_literal(&serde_json::to_string(language)?);
    Ok(format!(
        "window.partnerBalance = {{ first: {first}, language: {language}, post(message) {{ \
         window.__TAURI_INTERNALS__.invoke('post_message', {{ message: JSON.stringify(message) }}); }} }}; \
         window.addEventListener('load', () => window.partnerBalance.post({{ type: 'loaded' }}));"
    ))
}

/// The script that sends a message to the page.
pub fn receive_script(message_json: &str) -> String {
    format!("window.partnerBalance.receive({})", script_literal(message_json))
}

/// The script that makes the page post `painted` once its present content is on the screen: a frame is painted after its
/// animation callbacks, so it is when the next frame's callback runs.
pub const PAINTED_SCRIPT: &str = "requestAnimationFrame(() => requestAnimationFrame(() => \
                                  window.partnerBalance.post({ type: 'painted' })))";

/// The script that makes a fixture's page post, once it is painted, the width of its layout and by how much its content is
/// wider, in CSS pixels. For tests in the web engine that users have.
pub const MEASURED_SCRIPT: &str = "requestAnimationFrame(() => requestAnimationFrame(() => { \
                                   const page = document.scrollingElement; window.partnerBalance.post({ \
                                   type: 'measured', width: innerWidth, overflow: page.scrollWidth - page.clientWidth \
                                   }); }))";

/// The script that makes the page lay out everything again: the web engine keeps old heights when the desktop's text size
/// changes.
#[cfg(target_os = "linux")]
pub const LAY_OUT_SCRIPT: &str = "requestAnimationFrame(() => requestAnimationFrame(() => { \
                                  const { body, activeElement } = document; body.style.display = 'none'; \
                                  body.getBoundingClientRect(); body.style.display = ''; activeElement?.focus(); \
                                  dispatchEvent(new Event('resize')); }))";

/// JSON that is safe inside a script in HTML: no `</script>`, no comment, and no line end that JSON allows in a string and
/// older JavaScript doesn't. Outside its strings JSON has none of these characters.
fn script_literal(json: &str) -> String {
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// Whether the window stays open when it loses the focus: the user may copy the secret from another window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pin {
    /// It stays open.
    Pinned,
    /// It hides.
    Unpinned,
}

/// A message from the page, as far as the popover process reads it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PageMessage {
    /// The page shows its first view and receives messages. For the resident program as well.
    Ready,
    /// The page's files are loaded, whether or not it has posted `ready`.
    Loaded,
    /// The page was painted.
    Painted,
    /// The user wants to close the window.
    Close,
    /// The height of the page's content.
    Height {
        /// In CSS pixels.
        px: f64,
    },
    /// The window is to be pinned or unpinned.
    Pin(Pin),
    /// For the resident program.
    ForResident,
    /// Not a message that the page may send.
    Rejected,
}

/// Reads the kind of a message and nothing else of it: it may hold a secret.
pub fn read_page_message(message: &str) -> PageMessage {
    #[derive(Deserialize)]
    struct Head<'a> {
        #[serde(rename = "type")]
        kind: &'a str,
        px: Option<f64>,
        is_pinned: Option<bool>,
    }
    if message.len() > LINE_LIMIT || message.contains('\n') {
        return PageMessage::Rejected;
    }
    let Ok(Head { kind, px, is_pinned }) = serde_json::from_str(message) else { return PageMessage::Rejected };
    match (kind, px) {
        ("ready", _) => PageMessage::Ready,
        ("loaded", _) => PageMessage::Loaded,
        ("painted", _) => PageMessage::Painted,
        ("close", _) => PageMessage::Close,
        ("height", Some(px)) if px.is_finite() => PageMessage::Height { px },
        ("pin", _) => match is_pinned {
            Some(true) => PageMessage::Pin(Pin::Pinned),
            Some(false) => PageMessage::Pin(Pin::Unpinned),
            None => PageMessage::Rejected,
        },
        ("height", _) => PageMessage::Rejected,
        // Only the process itself may send these.
        _ if Report::read(message.as_bytes()).is_some() => PageMessage::Rejected,
        _ => PageMessage::ForResident,
    }
}

#[cfg(test)]
mod tests {
    use partner_balance_engine::messages::{IconPlace, Point};

    use super::super::report::HiddenReason;
    use super::*;

    #[test]
    fn what_the_page_may_say() {
        for (message, expected) in [
            (r#"{"type":"ready"}"#, PageMessage::Ready),
            (r#"{"type":"close"}"#, PageMessage::Close),
            (r#"{"type":"height","px":412.5}"#, PageMessage::Height { px: 412.5 }),
            (r#"{"type":"height"}"#, PageMessage::Rejected),
            (r#"{"type":"pin","is_pinned":true}"#, PageMessage::Pin(Pin::Pinned)),
            (r#"{"type":"pin","is_pinned":false}"#, PageMessage::Pin(Pin::Unpinned)),
            (r#"{"type":"pin"}"#, PageMessage::Rejected),
            (r#"{"type":"refresh"}"#, PageMessage::ForResident),
            (r#"{"type":"connect","id":1,"credential":{"kind":"token"}}"#, PageMessage::ForResident),
            ("{\"type\":\"refresh\"}\n{\"type\":\"forget\",\"id\":1}", PageMessage::Rejected),
            (r#"{"kind":"refresh"}"#, PageMessage::Rejected),
            ("", PageMessage::Rejected),
            ("7", PageMessage::Rejected),
        ] {
            assert_eq!(read_page_message(message), expected, "{message}");
        }
        let long = format!(r#"{{"type":"forget","pad":"{}"}}"#, "x".repeat(LINE_LIMIT));
        assert_eq!(read_page_message(&long), PageMessage::Rejected);
    }

    #[test]
    fn the_page_can_send_no_report_of_the_process() {
        let point = Point { x: 1, y: 2 };
        let place = IconPlace { at: point, origin: point, extent: point };
        for report in [
            Report::Shown,
            Report::Hidden { reason: HiddenReason::Asked, show_count: 9 },
            Report::HeightSeen { px: 412.5 },
            Report::IconSeen { place },
        ] {
            assert_eq!(read_page_message(&report.line()), PageMessage::Rejected, "{report:?}");
        }
        assert_eq!(read_page_message(&Report::Painted.line()), PageMessage::Painted, "the process says when it was");
    }

    #[test]
    fn json_is_safe_inside_a_script() {
        let name = "</script><!-- \u{2028}\u{2029} \"quoted\" \\";
        let json = serde_json::to_string(name).unwrap();
        let literal = script_literal(&json);
        for forbidden in ['<', '>', '\u{2028}', '\u{2029}', '\n'] {
            assert!(!literal.contains(forbidden), "{literal}");
        }
        assert_eq!(serde_json::from_str::<String>(&literal).unwrap(), name);
    }
}
