//! A notification as the XML of a toast. Source: Microsoft, "Toast content schema". Must not know how it is shown.

use super::{Notification, Urgency};

/// What a click on the toast itself is reported with.
pub(super) const DEFAULT_ACTION: &str = "default";

/// The toast's XML.
pub(super) fn toast_xml(notification: &Notification) -> String {
    let Notification { summary, body, urgency, key: _, open_label: _, buttons } = notification;
    let stays = match urgency {
        // Stays until it is dismissed, but only if it has a button.
        Urgency::Critical if !buttons.is_empty() => " scenario=\"reminder\"",
        Urgency::Critical => " duration=\"long\"",
        Urgency::Normal | Urgency::Quiet => "",
    };
    let silence = match urgency {
        Urgency::Quiet => "<audio silent=\"true\"/>",
        Urgency::Normal | Urgency::Critical => "",
    };
    let action = |content: &str, id: &str| {
        format!(
            "<action content=\"{}\" arguments=\"{}\" activationType=\"foreground\"/>",
            escaped(content),
            escaped(id)
        )
    };
    let actions: String = buttons.iter().map(|button| action(&button.label, &button.id)).collect();
    let actions = if actions.is_empty() { actions } else { format!("<actions>{actions}</actions>") };
    format!(
        "<toast launch=\"{DEFAULT_ACTION}\"{stays}><visual><binding template=\"ToastGeneric\"><text>{}</text><text>{}</text>\
         </binding></visual>{actions}{silence}</toast>",
        escaped(summary),
        escaped(body)
    )
}

/// Text for XML, without the characters that XML 1.0 forbids.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            '\n' | '\t' => escaped.push(character),
            '\u{fffe}' | '\u{ffff}' => {}
            other if other.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::super::Button;
    use super::*;

    fn notification(urgency: Urgency, labels: &[&str]) -> Notification {
        let button = |label: &&str| Button { id: format!("id of {label}"), label: (*label).to_owned() };
        Notification {
            summary: "Balance <low> & \"falling\"".to_owned(),
            body: "19.50 USD\u{7} < 20.00 USD".to_owned(),
            urgency,
            key: "main".to_owned(),
            open_label: "Open".to_owned(),
            buttons: labels.iter().map(button).collect(),
        }
    }

    #[test]
    fn text_stays_text() {
        let xml = toast_xml(&notification(Urgency::Normal, &[]));
        assert_eq!(
            xml,
            "<toast launch=\"default\"><visual><binding template=\"ToastGeneric\"><text>Balance &lt;low&gt; &amp; \
             &quot;falling&quot;</text><text>19.50 USD &lt; 20.00 USD</text></binding></visual></toast>"
        );
    }

    #[test]
    fn buttons_stand_in_order_and_a_critical_one_stays() {
        let xml = toast_xml(&notification(Urgency::Critical, &["1 day", "Until topped up"]));
        assert!(xml.starts_with("<toast launch=\"default\" scenario=\"reminder\">"), "{xml}");
        let places = ["content=\"1 day\" arguments=\"id of 1 day\"", "content=\"Until topped up\""];
        let found: Vec<Option<usize>> = places.iter().map(|part| xml.find(part)).collect();
        assert!(found[0].is_some() && found[0] < found[1], "{xml}");
        // Windows ignores the scenario of a toast without a button.
        assert!(toast_xml(&notification(Urgency::Critical, &[])).contains(" duration=\"long\""));
    }

    #[test]
    fn a_quiet_one_makes_no_sound() {
        assert!(toast_xml(&notification(Urgency::Quiet, &[])).contains("<audio silent=\"true\"/>"));
        assert!(!toast_xml(&notification(Urgency::Normal, &[])).contains("audio"));
    }
}
