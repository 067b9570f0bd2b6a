//! What is checked on each desktop.
//!
//! It must not know how anything is checked.

use super::table;

/// The checks on each desktop, in the order of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, strum::VariantArray)]
pub(super) enum Check {
    Installed,
    Connected,
    Icon,
    Click,
    Filled,
    AtTheTray,
    SecondClick,
    Escape,
    ClickOnDesktop,
    ClickOnWindow,
    LeftAlone,
    Warned,
    NotificationClicked,
    PanelRestarted,
    Typed,
    NoTray,
    Dark,
    Double,
}

impl table::Check for Check {
    const UNREACHED: &'static str = "the run ended before";

    fn text(self) -> &'static str {
        match self {
            Self::Installed => "installed from the package",
            Self::Connected => "connected by the environment",
            Self::Icon => "icon shows the amount",
            Self::Click => "click on the icon: popover",
            Self::Filled => "its page fills its window",
            Self::AtTheTray => "popover at the tray",
            Self::SecondClick => "second click closes",
            Self::Escape => "Esc closes",
            Self::ClickOnDesktop => "click on the empty desktop closes",
            Self::ClickOnWindow => "click on another window closes",
            Self::LeftAlone => "open and left alone: below 1 % of a CPU",
            Self::Warned => "warned by a notification",
            Self::NotificationClicked => "click on the notification: popover at the tray",
            Self::PanelRestarted => "panel restarted: icon back",
            Self::Typed => "connected by typing into the form",
            Self::NoTray => "no tray: a window with the note",
            Self::Dark => "dark",
            Self::Double => "200 %",
        }
    }
}

/// The results on one desktop.
pub(super) type Column = table::Column<Check>;
