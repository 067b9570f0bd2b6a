//! The desktops that are tried: the packages of each, and how its tray icon is activated.
//!
//! Each desktop's script starts it. This module must not know what is tried.

/// What a desktop has to show tray icons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tray {
    /// A StatusNotifier host; a single click activates the icon.
    SingleClick,
    /// A StatusNotifier host; a single click opens the icon's menu, a double click activates it.
    DoubleClick,
    /// No StatusNotifier host.
    None,
}

#[derive(Debug)]
pub(crate) struct DesktopSpec {
    /// Its name on the command line, and the name of its folder.
    pub(crate) name: &'static str,
    /// Its name in the table.
    pub(crate) title: &'static str,
    /// Packages on top of [`COMMON`].
    pub(crate) packages: &'static [&'static str],
    /// The package whose version is shown as the desktop's.
    pub(crate) versioned_by: &'static str,
    /// Shell functions that start the desktop and restart its panel.
    pub(crate) script: &'static str,
    /// The program name of the compositor, or of the window manager on X11, as in `/proc`.
    pub(crate) compositor: &'static str,
    pub(crate) tray: Tray,
    /// Pixels on the screen per logical pixel at 200 %: GNOME's nested shell is drawn at its logical size.
    pub(crate) doubled: u16,
}

/// Installed in every root: a virtual X server, buses, a keychain, and programs that control and read the screen.
pub(crate) const COMMON: &[&str] = &[
    "xvfb",
    "dbus",
    "dbus-x11",
    "libwebkit2gtk-4.1-0",
    "gnome-keyring",
    "libsecret-tools",
    "xdotool",
    "imagemagick",
    "x11-utils",
    "x11-xserver-utils",
    "libglib2.0-bin",
    "dconf-gsettings-backend",
    "python3",
    "procps",
    "fonts-dejavu-core",
    "fonts-noto-core",
    "adwaita-icon-theme",
    "librsvg2-common",
    "gsettings-desktop-schemas",
    "xdg-utils",
];

const PLASMA: &[&str] = &[
    "plasma-workspace",
    "plasma-desktop",
    "kwin-wayland",
    "kwin-x11",
    "breeze-icon-theme",
    "xwayland",
    "kde-config-gtk-style",
    "breeze-gtk-theme",
    "xdg-desktop-portal-kde",
];

/// Used by both sessions of Plasma.
pub(crate) const PLASMA_SCRIPT: &str = include_str!("scripts/plasma.sh");

/// All of them, those with the fewest packages first.
pub(crate) const ALL: &[DesktopSpec] = &[
    DesktopSpec {
        name: "lxqt",
        title: "LXQt",
        packages: &["lxqt-panel", "openbox", "lxqt-notificationd", "lxqt-session", "pcmanfm-qt", "breeze-icon-theme"],
        versioned_by: "lxqt-panel",
        script: include_str!("scripts/lxqt.sh"),
        compositor: "openbox",
        tray: Tray::SingleClick,
        doubled: 2,
    },
    DesktopSpec {
        name: "mate",
        title: "MATE",
        packages: &[
            "mate-panel",
            "openbox",
            "marco",
            "mate-settings-daemon",
            "mate-notification-daemon",
            "mate-indicator-applet",
            "caja",
            "gnome-themes-extra",
        ],
        versioned_by: "mate-panel",
        script: include_str!("scripts/mate.sh"),
        compositor: "marco",
        tray: Tray::SingleClick,
        doubled: 2,
    },
    DesktopSpec {
        name: "i3",
        title: "i3",
        packages: &["i3-wm", "dunst"],
        versioned_by: "i3-wm",
        script: include_str!("scripts/i3.sh"),
        compositor: "i3",
        tray: Tray::None,
        doubled: 2,
    },
    DesktopSpec {
        name: "labwc",
        title: "labwc, waybar, mako",
        packages: &["labwc", "waybar", "mako-notifier", "xwayland", "wlr-randr", "swaybg"],
        versioned_by: "labwc",
        script: include_str!("scripts/labwc.sh"),
        compositor: "labwc",
        tray: Tray::SingleClick,
        doubled: 2,
    },
    DesktopSpec {
        name: "gnome",
        title: "GNOME, Wayland, AppIndicator",
        packages: &[
            "gnome-shell",
            "gnome-shell-extension-appindicator",
            "xwayland",
            "gnome-settings-daemon",
            "xdg-desktop-portal-gtk",
        ],
        versioned_by: "gnome-shell",
        script: include_str!("scripts/gnome.sh"),
        compositor: "gnome-shell",
        tray: Tray::DoubleClick,
        doubled: 1,
    },
    DesktopSpec {
        name: "plasma-wayland",
        title: "Plasma, Wayland",
        packages: PLASMA,
        versioned_by: "plasma-workspace",
        script: include_str!("scripts/plasma-wayland.sh"),
        compositor: "kwin_wayland",
        tray: Tray::SingleClick,
        doubled: 2,
    },
    DesktopSpec {
        name: "plasma-x11",
        title: "Plasma, X11",
        packages: PLASMA,
        versioned_by: "plasma-workspace",
        script: include_str!("scripts/plasma-x11.sh"),
        compositor: "kwin_x11",
        tray: Tray::SingleClick,
        doubled: 2,
    },
    DesktopSpec {
        name: "cinnamon",
        title: "Cinnamon",
        packages: &["cinnamon", "xapp-sn-watcher", "gnome-themes-extra"],
        versioned_by: "cinnamon",
        script: include_str!("scripts/cinnamon.sh"),
        compositor: "cinnamon",
        tray: Tray::SingleClick,
        doubled: 2,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_every_script_starts_a_desktop() {
        for (number, desktop) in ALL.iter().enumerate() {
            assert!(ALL[number + 1..].iter().all(|other| other.name != desktop.name), "{}", desktop.name);
            assert!(desktop.script.contains("\nstart_desktop() {"), "{}", desktop.name);
            let restarts = format!("{}{PLASMA_SCRIPT}", desktop.script).contains("\nrestart_panel() {");
            assert!(restarts || desktop.tray == Tray::None, "{}", desktop.name);
        }
    }
}
