//! The kinds of desktop: which programs each consists of, and which variables name it.
//!
//! It must not know how these programs are started.

use std::path::Path;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Desktop {
    /// X11: openbox, xfce4-panel, dunst.
    Xfce,
    /// Wayland with layer surfaces (`zwlr_layer_shell_v1`): sway, waybar, mako.
    Sway {
        /// Screen pixels per logical pixel, in each direction.
        scale: u16,
        /// Whether X11 programs can be shown.
        xwayland: Xwayland,
    },
    /// Wayland without layer surfaces: weston. xfce4-panel and dunst run on the X server in which it is nested.
    Weston {
        /// Whether X11 programs can be shown.
        xwayland: Xwayland,
    },
}

/// Whether a Wayland desktop shows X11 programs too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Xwayland {
    /// Yes: programs get a `DISPLAY`.
    Present,
    /// No: there is no `DISPLAY`.
    Missing,
}

/// The edge of the screen at which the panel is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    Top,
    Bottom,
}

/// How a window gets the keyboard focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// By a click.
    Click,
    /// As soon as the pointer is on it.
    Pointer,
}

/// The programs that show tray icons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PanelProgram {
    Xfce4Panel,
    Waybar,
}

/// The programs that show notifications.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotificationProgram {
    Dunst,
    Mako,
}

impl Desktop {
    /// Screen pixels per logical pixel.
    #[must_use]
    pub fn scale(self) -> u16 {
        match self {
            Self::Sway { scale, .. } => scale,
            Self::Xfce | Self::Weston { .. } => 1,
        }
    }

    pub(crate) fn is_wayland(self) -> bool {
        self != Self::Xfce
    }

    pub(crate) fn panel(self) -> PanelProgram {
        match self {
            Self::Xfce | Self::Weston { .. } => PanelProgram::Xfce4Panel,
            Self::Sway { .. } => PanelProgram::Waybar,
        }
    }

    pub(crate) fn notification_server(self) -> NotificationProgram {
        match self {
            Self::Xfce | Self::Weston { .. } => NotificationProgram::Dunst,
            Self::Sway { .. } => NotificationProgram::Mako,
        }
    }

    /// `XDG_SESSION_TYPE` and `XDG_CURRENT_DESKTOP`, which a display manager would set.
    pub(crate) fn names(self) -> [(&'static str, &'static str); 2] {
        let (kind, name) = match self {
            Self::Xfce => ("x11", "XFCE"),
            Self::Sway { .. } => ("wayland", "sway"),
            Self::Weston { .. } => ("wayland", "weston"),
        };
        [("XDG_SESSION_TYPE", kind), ("XDG_CURRENT_DESKTOP", name)]
    }
}

impl Xwayland {
    pub(crate) fn is_present(self) -> bool {
        self == Self::Present
    }
}

/// Sway's configuration. It runs `script`, which writes the compositor's addresses to a file.
pub(crate) fn sway_settings(scale: u16, xwayland: Xwayland, size: (u16, u16), script: &Path) -> String {
    let xwayland = if xwayland.is_present() { "enable" } else { "disable" };
    let (width, height) = size;
    format!(
        "xwayland {xwayland}\n\
         output X11-1 mode {width}x{height} position 0 0 scale {scale}\n\
         output * bg #6b8299 solid_color\n\
         default_border none\n\
         focus_follows_mouse no\n\
         exec {}\n",
        script.display()
    )
}

/// Weston's configuration: a plain background; it runs the same script.
pub(crate) fn weston_settings(script: &Path) -> String {
    format!(
        "[core]\nidle-time=0\n\
         [shell]\npanel-position=none\nbackground-color=0xff6b8299\nanimation=none\nstartup-animation=none\n\
         close-animation=none\nlocking=false\n\
         [autolaunch]\npath={}\nwatch=false\n",
        script.display()
    )
}

/// Writes the addresses of the compositor that runs this to a file, one variable per line.
pub(crate) fn compositor_script(addresses: &Path) -> String {
    format!(
        "#!/bin/sh\nprintf 'WAYLAND_DISPLAY=%s\\nSWAYSOCK=%s\\nDISPLAY=%s\\n' \"$WAYLAND_DISPLAY\" \"$SWAYSOCK\" \
         \"$DISPLAY\" > '{file}~' && mv '{file}~' '{file}'\n",
        file = addresses.display()
    )
}

/// A bar along an edge: empty space, then the tray at the right end.
pub(crate) fn waybar_settings(edge: Edge, icon_size: u16) -> String {
    let position = match edge {
        Edge::Top => "top",
        Edge::Bottom => "bottom",
    };
    format!(
        r#"{{"layer": "top", "position": "{position}", "height": 30, "modules-left": [], "modules-center": [],
"modules-right": ["tray"], "tray": {{"icon-size": {icon_size}, "spacing": 4}}}}
"#
    )
}

pub(crate) fn waybar_style(background: &str) -> String {
    format!(
        "* {{ border: none; border-radius: 0; min-height: 0; }}\n\
         window#waybar {{ background: {background}; }}\n\
         #tray {{ padding: 0 4px; }}\n"
    )
}

/// At the bottom left, away from trays, so that no notification covers a popover. Runs `script` for each notification.
pub(crate) fn mako_settings(script: &Path) -> String {
    let mut settings = "default-timeout=0\nanchor=bottom-left\nbackground-color=#285577ff\n".to_owned();
    for urgency in ["low", "normal", "critical"] {
        settings += &format!("[urgency={urgency}]\non-notify=exec '{}' \"$id\" {urgency}\n", script.display());
    }
    settings
}

/// Mako keeps no record of urgencies: the script gets number and urgency, and reads the rest from `makoctl`.
pub(crate) fn mako_script(shown: &Path) -> String {
    format!(
        "#!/bin/sh\nall=$(makoctl list)\nprintf '%s\\037%s\\037%s\\036' \"$1\" \"$2\" \"$all\" >> '{}'\n",
        shown.display()
    )
}
