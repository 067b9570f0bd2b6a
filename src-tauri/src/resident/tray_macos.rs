//! The look of the tray icon on macOS: the amount is text of the menu bar, beside a symbol in the bar's own colour unless
//! something asks for attention. Must not know why anything is shown.

use partner_balance_core::icon::{Colouring, IconSpec};
use tauri::tray::TrayIcon;

/// Drawn instead of `partner_balance_core::icon`, which has the amount in the picture.
pub mod icon {
    use partner_balance_core::icon::{IconSpec, Pixels, symbol};

    /// The menu bar shows it 18 points high (`tray-icon` scales it to that); the finest screens have two pixels a point.
    const SIDE: u32 = 36;

    /// The symbol, at its own size.
    pub fn render(spec: &IconSpec, _side: u32) -> Pixels {
        symbol(spec, SIDE)
    }
}

/// Writes the amount beside the symbol, and has the menu bar colour the symbol if it has no colour of its own.
///
/// # Errors
/// The icon is gone.
pub fn write_amount(icon: &TrayIcon, spec: &IconSpec) -> tauri::Result<()> {
    let is_template = match Colouring::of(spec) {
        Colouring::Panel => true,
        Colouring::Own => false,
    };
    icon.set_icon_as_template(is_template)?;
    icon.set_title(spec.amount_beside())
}
