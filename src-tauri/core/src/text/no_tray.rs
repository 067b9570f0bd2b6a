//! The texts for desktops without tray icons. Owns what each desktop needs to show them; whether there is a tray is
//! known by the caller.

use super::PRODUCT;
use crate::notification::QuietNotification;

/// What a desktop needs to show tray icons, as a sentence. `current_desktop` is its `XDG_CURRENT_DESKTOP`: names between
/// colons, the most specific one first (Desktop Entry Specification 1.5, `OnlyShowIn`).
#[must_use]
pub fn needs(current_desktop: &str) -> String {
    let need = current_desktop.split(':').find_map(need_of);
    match need {
        Some((desktop, need)) => {
            format!("The icon appears as soon as there is a tray; on {desktop}, this needs {need}.")
        }
        None => "The icon appears as soon as there is a tray, such as a panel that shows the icons of running \
                 programs (StatusNotifierItem)."
            .to_owned(),
    }
}

/// Why the popover is a normal window. `needs` is from [`needs`].
#[must_use]
pub fn window_note(needs: &str) -> String {
    format!("This desktop shows no tray icons right now, so this is a normal window. {needs}")
}

/// The notification after login, when no window opens: that the program runs, and how to open it.
#[must_use]
pub fn notification(needs: &str) -> QuietNotification {
    QuietNotification {
        summary: format!("{PRODUCT} is running, but this desktop shows no tray icons"),
        body: format!(
            "{needs} Until then, open {PRODUCT} from the applications menu. This message is shown only once."
        ),
    }
}

/// The desktop's name and what it needs. Upper and lower case count as the same: some users set the variable themselves.
fn need_of(name: &str) -> Option<(&'static str, &'static str)> {
    /// These have no tray of their own.
    const BAR: &str = "a bar with a tray, such as Waybar with its module “tray”";
    /// These only have trays of the older protocol, XEmbed.
    const BRIDGE: &str = "a bridge from StatusNotifierItem to its own kind of tray, such as snixembed";
    const NEEDS: [(&str, &str, &str); 26] = [
        // Debian and Ubuntu package it; elsewhere it comes from extensions.gnome.org.
        ("gnome", "GNOME", "the extension “AppIndicator and KStatusNotifierItem Support”"),
        ("gnome-classic", "GNOME", "the extension “AppIndicator and KStatusNotifierItem Support”"),
        ("gnome-flashback", "GNOME Flashback", "the applet “Indicator Applet Complete” in a panel"),
        ("cinnamon", "Cinnamon", "the program xapp-sn-watcher and the applet “XApp Status” in a panel"),
        ("x-cinnamon", "Cinnamon", "the program xapp-sn-watcher and the applet “XApp Status” in a panel"),
        ("kde", "Plasma", "the widget “System Tray” in a panel"),
        ("xfce", "Xfce", "the item “Status Tray Plugin” in a panel"),
        ("mate", "MATE", "the applet “Notification Area” in a panel"),
        ("lxqt", "LXQt", "the widget “Status Notifier Plugin” in a panel"),
        ("budgie", "Budgie", "the applet “System Tray” in a panel"),
        ("sway", "sway", BAR),
        ("hyprland", "Hyprland", BAR),
        ("labwc", "labwc", BAR),
        ("river", "river", BAR),
        ("niri", "niri", BAR),
        ("wayfire", "Wayfire", BAR),
        ("wlroots", "this desktop", BAR),
        ("i3", "i3", BRIDGE),
        ("openbox", "Openbox", BRIDGE),
        ("fluxbox", "Fluxbox", BRIDGE),
        ("icewm", "IceWM", BRIDGE),
        ("lxde", "LXDE", BRIDGE),
        ("awesome", "awesome", BRIDGE),
        ("bspwm", "bspwm", BRIDGE),
        ("dwm", "dwm", BRIDGE),
        ("herbstluftwm", "herbstluftwm", BRIDGE),
    ];
    let (_, desktop, need) = NEEDS.iter().find(|(known, ..)| known.eq_ignore_ascii_case(name.trim()))?;
    Some((desktop, need))
}

#[cfg(test)]
mod tests {
    use super::*;

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
            let told = needs(variable);
            assert!(told.contains(named) && told.ends_with('.'), "{variable}: {told}");
        }
    }

    #[test]
    fn an_unknown_desktop_is_told_no_other_one_s_needs() {
        for variable in ["", ":", "Something", "not-GNOME", "gnome2"] {
            let told = needs(variable);
            assert!(told.contains("such as a panel that shows the icons"), "{variable}: {told}");
            assert!(!told.contains("GNOME"), "{variable}: {told}");
        }
    }

    #[test]
    fn the_note_says_why_and_what_is_needed() {
        let note = window_note(&needs("sway"));
        assert!(note.starts_with("This desktop shows no tray icons right now, so this is a normal window. The icon"));
        assert!(note.ends_with("its module “tray”."), "{note}");
    }

    #[test]
    fn the_notification_says_what_is_needed_and_how_to_open_the_program_meanwhile() {
        let notification = notification(&needs("i3"));
        assert_eq!(notification.summary, "Partner Balance is running, but this desktop shows no tray icons");
        assert!(
            notification.body.contains("on i3, this needs") && notification.body.contains("from the applications menu")
        );
    }
}
