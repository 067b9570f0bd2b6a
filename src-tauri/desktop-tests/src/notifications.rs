//! The notifications that the server has shown and still shows, and a user's reactions to them.
//!
//! It must not know who sent a notification or why.

use std::collections::BTreeMap;

use anyhow::Context as _;
use serde_json::Value;

use crate::desktop::NotificationProgram;
use crate::{Result, Session, wait};

/// The urgency of a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    Low,
    Normal,
    Critical,
}

/// A notification as the server received it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// The server's number for it.
    pub id: u32,
    /// The sender's application name.
    pub program: String,
    /// The first line.
    pub summary: String,
    /// The text.
    pub body: String,
    /// Its urgency.
    pub urgency: Urgency,
}

impl Session {
    /// All notifications shown since the session started, in order; a replacement counts again.
    ///
    /// # Errors
    /// The record can't be read.
    pub fn notifications(&self) -> Result<Vec<Notification>> {
        let file = self.home.shown_notifications();
        if !file.exists() {
            return Ok(Vec::new());
        }
        let text = std::fs::read_to_string(file).context("notifications shown")?;
        let record = match self.desktop.notification_server() {
            NotificationProgram::Dunst => shown_by_dunst,
            NotificationProgram::Mako => shown_by_mako,
        };
        text.split_terminator('\u{1e}').map(record).collect()
    }

    /// Waits for a notification whose summary or body contains `part`.
    ///
    /// # Errors
    /// None in the usual time.
    pub fn notification_with(&self, part: &str) -> Result<Notification> {
        wait::until(&format!("a notification with {part:?}"), || {
            let has_part = |n: &Notification| n.summary.contains(part) || n.body.contains(part);
            Ok(self.notifications()?.into_iter().find(has_part))
        })
    }

    /// The notification that was shown last; it need not be on the screen any more.
    ///
    /// # Errors
    /// There was none.
    pub fn newest_notification(&self) -> Result<Notification> {
        self.notifications()?.pop().context("no notification was shown yet")
    }

    /// dunst's history: the closed notifications, the newest first.
    ///
    /// # Errors
    /// dunst isn't running.
    pub fn closed_notifications(&self) -> Result<Vec<Notification>> {
        let history: Value = serde_json::from_str(&self.run("dunstctl", &["history"])?).context("dunst's history")?;
        let entries = history["data"][0].as_array().context("dunst's history")?;
        let ids: Vec<u64> = entries.iter().filter_map(|entry| entry["id"]["data"].as_u64()).collect();
        // The history has no urgencies; the record of what was shown does.
        let shown = self.notifications()?;
        let last_shown = |id: &u64| shown.iter().rev().find(|notification| u64::from(notification.id) == *id).cloned();
        ids.iter().map(|id| last_shown(id).with_context(|| format!("{id} was closed but never shown"))).collect()
    }

    /// How many notifications are on the screen.
    ///
    /// # Errors
    /// The notification server isn't running.
    pub fn displayed_notifications(&self) -> Result<usize> {
        match self.desktop.notification_server() {
            NotificationProgram::Dunst => {
                self.run("dunstctl", &["count", "displayed"])?.trim().parse().context("dunst's count")
            }
            NotificationProgram::Mako => Ok(mako_list(&self.run("makoctl", &["list"])?)?.len()),
        }
    }

    /// Triggers the default action of the newest notification, as a click does.
    ///
    /// # Errors
    /// The notification server isn't running.
    pub fn act_on_notification(&self) -> Result<()> {
        match self.desktop.notification_server() {
            NotificationProgram::Dunst => self.run("dunstctl", &["action", "0"]).map(|_| ()),
            NotificationProgram::Mako => self.run("makoctl", &["invoke"]).map(|_| ()),
        }
    }

    /// The actions of a notification on the screen: id and label. By the specification `default` is the click on the
    /// notification itself, all others are buttons. (Neither server keeps them once it is closed.)
    ///
    /// # Errors
    /// It isn't on the screen, or dunst has nothing to show a menu of.
    pub fn actions_of(&self, notification: &Notification) -> Result<BTreeMap<String, String>> {
        match self.desktop.notification_server() {
            NotificationProgram::Dunst => {
                // No line ends so: nothing is chosen.
                let lines = self.dunst_menu("\u{1f}")?;
                Ok(lines.lines().filter_map(|line| action_in_menu(line, notification)).collect())
            }
            NotificationProgram::Mako => {
                let list = mako_list(&self.run("makoctl", &["list"])?)?;
                let of_id = |entry: &&Value| entry["id"]["data"] == notification.id;
                let entry = list.iter().find(of_id).with_context(|| format!("{notification:?} isn't on the screen"))?;
                let actions = entry["actions"]["data"].as_object().context("actions in mako's list")?;
                Ok(actions
                    .iter()
                    .map(|(id, label)| (id.clone(), label.as_str().unwrap_or_default().to_owned()))
                    .collect())
            }
        }
    }

    /// Has the server invoke an action of a notification on the screen, as a click on its button does.
    ///
    /// # Errors
    /// The notification isn't on the screen, or has no such action.
    pub fn invoke_action(&self, notification: &Notification, action: &str) -> Result<()> {
        let actions = self.actions_of(notification)?;
        anyhow::ensure!(actions.contains_key(action), "no action {action:?} among {actions:?} of {notification:?}");
        let id = notification.id;
        match self.desktop.notification_server() {
            NotificationProgram::Dunst => self.dunst_menu(&format!(" [{id},{action}]")).map(|_| ()),
            NotificationProgram::Mako => self.run("makoctl", &["invoke", "-n", &id.to_string(), action]).map(|_| ()),
        }
    }

    /// Opens dunst's menu of all actions on the screen, in which the line with this end is chosen; the menu's lines.
    fn dunst_menu(&self, end_of_choice: &str) -> Result<String> {
        let menu = self.home.menu();
        if menu.lines().exists() {
            std::fs::remove_file(menu.lines()).context("lines of the last menu")?;
        }
        std::fs::write(menu.choice(), end_of_choice).context("choice in a menu")?;
        wait::until("dunst's menu of actions", || {
            if menu.lines().exists() {
                return std::fs::read_to_string(menu.lines()).map(Some).context("lines of the menu");
            }
            // Ignored until the menu before this one is closed.
            self.run("dunstctl", &["context"]).map(|_| None)
        })
    }

    /// Closes all notifications, as a user does.
    ///
    /// # Errors
    /// The notification server isn't running.
    pub fn close_notifications(&self) -> Result<()> {
        match self.desktop.notification_server() {
            NotificationProgram::Dunst => self.run("dunstctl", &["close-all"]).map(|_| ()),
            NotificationProgram::Mako => self.run("makoctl", &["dismiss", "--all"]).map(|_| ()),
        }
    }
}

/// Id and label in a line of dunst's menu, if it is about this notification: `#label (summary) [number,id]`.
fn action_in_menu(line: &str, notification: &Notification) -> Option<(String, String)> {
    let (text, action) = line.strip_suffix(']')?.rsplit_once(&format!(" [{},", notification.id))?;
    let label = text.strip_prefix('#')?.strip_suffix(&format!(" ({})", notification.summary))?;
    Some((action.to_owned(), label.to_owned()))
}

/// Each value of an entry is in `data`, beside its D-Bus type.
fn mako_list(json: &str) -> Result<Vec<Value>> {
    let list: Value = serde_json::from_str(json).context("mako's list")?;
    Ok(list["data"][0].as_array().context("mako's list")?.clone())
}

/// The id, the urgency, and the list of all notifications that mako showed at that time.
fn shown_by_mako(record: &str) -> Result<Notification> {
    let fields: Vec<&str> = record.split('\u{1f}').collect();
    let &[id, level, list] = fields.as_slice() else { anyhow::bail!("record {record:?}") };
    let id: u32 = id.parse().context("number of a notification")?;
    let list = mako_list(list)?;
    let entry =
        list.iter().find(|entry| entry["id"]["data"] == id).with_context(|| format!("{id} is not in mako's list"))?;
    let text = |name: &str| entry[name]["data"].as_str().unwrap_or_default().to_owned();
    let (program, summary, body) = (text("app-name"), text("summary"), text("body"));
    Ok(Notification { id, program, summary, body, urgency: urgency(level)? })
}

fn shown_by_dunst(record: &str) -> Result<Notification> {
    let fields: Vec<&str> = record.split('\u{1f}').collect();
    let &[id, program, summary, body, level] = fields.as_slice() else { anyhow::bail!("record {record:?}") };
    Ok(Notification {
        id: id.parse().context("number of a notification")?,
        program: program.to_owned(),
        summary: summary.to_owned(),
        body: body.to_owned(),
        urgency: urgency(level)?,
    })
}

fn urgency(name: &str) -> Result<Urgency> {
    match name.to_ascii_uppercase().as_str() {
        "LOW" => Ok(Urgency::Low),
        "NORMAL" => Ok(Urgency::Normal),
        "CRITICAL" => Ok(Urgency::Critical),
        other => anyhow::bail!("urgency {other:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_of_mako() -> Result<()> {
        let list = r#"{"type": "aa{sv}", "data": [[{"app-name": {"type": "s", "data": "prog"}, "summary": {"type": "s",
            "data": "Low"}, "body": {"type": "s", "data": ""}, "id": {"type": "u", "data": 3}}]]}"#;
        let notification = shown_by_mako(&format!("3\u{1f}low\u{1f}{list}"))?;
        assert_eq!((notification.program.as_str(), notification.summary.as_str()), ("prog", "Low"));
        assert_eq!(notification.urgency, Urgency::Low);
        assert!(shown_by_mako(&format!("4\u{1f}low\u{1f}{list}")).is_err());
        Ok(())
    }

    #[test]
    fn a_line_of_dunsts_menu() -> Result<()> {
        let notification = shown_by_dunst("3\u{1f}prog\u{1f}Low (5 left)\u{1f}body\u{1f}LOW")?;
        for (line, expected) in [
            ("#Snooze 1 day (Low (5 left)) [3,snooze-1d]", Some(("snooze-1d", "Snooze 1 day"))),
            ("#Until [x] (y) (Low (5 left)) [3,until]", Some(("until", "Until [x] (y)"))),
            ("#Snooze 1 day (Low (5 left)) [33,snooze-1d]", None),
            ("#Snooze 1 day (Critical) [3,snooze-1d]", None),
            ("https://example.org", None),
        ] {
            let expected = expected.map(|(id, label)| (id.to_owned(), label.to_owned()));
            assert_eq!(action_in_menu(line, &notification), expected, "{line}");
        }
        Ok(())
    }

    #[test]
    fn a_record_of_dunst() -> Result<()> {
        let notification = shown_by_dunst("3\u{1f}prog\u{1f}Low\u{1f}two\nlines\u{1f}CRITICAL")?;
        assert_eq!((notification.id, notification.urgency), (3, Urgency::Critical));
        assert_eq!(notification.body, "two\nlines");
        assert!(shown_by_dunst("3\u{1f}prog").is_err());
        Ok(())
    }
}
