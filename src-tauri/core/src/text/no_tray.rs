//! The texts for desktops without tray icons. Owns what each desktop needs to show them; whether there is a tray is
//! known by the caller.

use crate::language::Words;
use crate::notification::QuietNotification;
use crate::{message_id, say};

/// What a desktop needs to show tray icons, as a sentence. `current_desktop` is its `XDG_CURRENT_DESKTOP`: names between
/// colons, the most specific one first (Desktop Entry Specification 1.5, `OnlyShowIn`).
#[must_use]
pub fn needs(current_desktop: &str, words: &Words) -> String {
    match current_desktop.split(':').find_map(need_of) {
        Some(Need::Own(id)) => words.say(id),
        Some(Need::Bar(desktop)) => say!(words, "problems-no-tray-bar", desktop = desktop),
        Some(Need::Bridge(desktop)) => say!(words, "problems-no-tray-bridge", desktop = desktop),
        None => words.say("problems-no-tray-unknown"),
    }
}

/// Why the popover is a normal window. `needs` is from [`needs`].
#[must_use]
pub fn window_note(needs: &str, words: &Words) -> String {
    words.sentences(&[&words.say("problems-no-tray-window"), needs])
}

/// The notification after login, when no window opens: that the program runs, and how to open it.
#[must_use]
pub fn notification(needs: &str, words: &Words) -> QuietNotification {
    QuietNotification {
        summary: words.say("problems-no-tray-summary"),
        body: words.sentences(&[needs, &words.say("problems-no-tray-body")]),
    }
}

/// What a desktop needs.
#[derive(Clone, Copy)]
enum Need {
    /// Something of its own: the message that says what.
    Own(&'static str),
    /// It has no tray. The desktop's name.
    Bar(&'static str),
    /// It only has trays of the older protocol, XEmbed. The desktop's name.
    Bridge(&'static str),
}

/// Upper and lower case count as the same: some users set the variable themselves.
fn need_of(name: &str) -> Option<Need> {
    const NEEDS: [(&str, Need); 26] = [
        // Debian and Ubuntu package it; elsewhere it comes from extensions.gnome.org.
        ("gnome", Need::Own(message_id!("problems-no-tray-gnome"))),
        ("gnome-classic", Need::Own(message_id!("problems-no-tray-gnome"))),
        ("gnome-flashback", Need::Own(message_id!("problems-no-tray-gnome-flashback"))),
        ("cinnamon", Need::Own(message_id!("problems-no-tray-cinnamon"))),
        ("x-cinnamon", Need::Own(message_id!("problems-no-tray-cinnamon"))),
        ("kde", Need::Own(message_id!("problems-no-tray-plasma"))),
        ("xfce", Need::Own(message_id!("problems-no-tray-xfce"))),
        ("mate", Need::Own(message_id!("problems-no-tray-mate"))),
        ("lxqt", Need::Own(message_id!("problems-no-tray-lxqt"))),
        ("budgie", Need::Own(message_id!("problems-no-tray-budgie"))),
        ("sway", Need::Bar("sway")),
        ("hyprland", Need::Bar("Hyprland")),
        ("labwc", Need::Bar("labwc")),
        ("river", Need::Bar("river")),
        ("niri", Need::Bar("niri")),
        ("wayfire", Need::Bar("Wayfire")),
        ("wlroots", Need::Own(message_id!("problems-no-tray-bar-unnamed"))),
        ("i3", Need::Bridge("i3")),
        ("openbox", Need::Bridge("Openbox")),
        ("fluxbox", Need::Bridge("Fluxbox")),
        ("icewm", Need::Bridge("IceWM")),
        ("lxde", Need::Bridge("LXDE")),
        ("awesome", Need::Bridge("awesome")),
        ("bspwm", Need::Bridge("bspwm")),
        ("dwm", Need::Bridge("dwm")),
        ("herbstluftwm", Need::Bridge("herbstluftwm")),
    ];
    NEEDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name.trim())).map(|(_, need)| *need)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    #[test]
    fn a_desktop_is_told_what_it_needs() {
        for (variable, named) in [
            ("GNOME", "on GNOME, this needs the extension “AppIndicator"),
            ("ubuntu:GNOME", "on GNOME, this needs the extension “AppIndicator"),
            ("GNOME-Classic:GNOME", "on GNOME, this needs the extension “AppIndicator"),
            ("GNOME-Flashback:GNOME", "on GNOME Flashback, this needs the applet “Indicator"),
            ("Budgie:GNOME", "on Budgie, this needs the applet “System Tray”"),
            ("X-Cinnamon", "on Cinnamon, this needs the program xapp-sn-watcher"),
            ("sway", "on sway, this needs a bar with a tray, such as Waybar with its module “tray”"),
            ("Hyprland", "on Hyprland, this needs a bar with a tray"),
            ("labwc:wlroots", "on labwc, this needs a bar with a tray"),
            ("dwl:wlroots", "on this desktop, this needs a bar with a tray"),
            ("river", "on river, this needs a bar with a tray"),
            ("i3", "on i3, this needs a bridge"),
            ("I3", "on i3, this needs a bridge"),
            ("KDE", "on Plasma, this needs the widget “System Tray”"),
            ("XFCE", "on Xfce, this needs the item “Status Tray Plugin”"),
            ("MATE", "on MATE, this needs the applet “Notification Area”"),
            ("LXQt", "on LXQt, this needs the widget “Status Notifier Plugin”"),
        ] {
            let told = needs(variable, english());
            assert!(told.contains(named) && told.ends_with('.'), "{variable}: {told}");
        }
    }

    #[test]
    fn an_unknown_desktop_is_told_no_other_one_s_needs() {
        for variable in ["", ":", "Something", "not-GNOME", "gnome2"] {
            let told = needs(variable, english());
            assert!(told.contains("such as a panel that shows the icons"), "{variable}: {told}");
            assert!(!told.contains("GNOME"), "{variable}: {told}");
        }
    }

    #[test]
    fn the_note_says_why_and_what_is_needed() {
        let note = window_note(&needs("sway", english()), english());
        assert!(note.starts_with("This desktop shows no tray icons right now, so this is a normal window. The icon"));
        assert!(note.ends_with("its module “tray”."), "{note}");
    }

    #[test]
    fn the_notification_says_what_is_needed_and_how_to_open_the_program_meanwhile() {
        let notification = notification(&needs("i3", english()), english());
        assert_eq!(notification.summary, "Partner Balance is running, but this desktop shows no tray icons");
        assert!(
            notification.body.contains("on i3, this needs") && notification.body.contains("from the applications menu")
        );
    }
}
