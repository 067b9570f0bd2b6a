//! The look of the tray icon on macOS: the amount is text of the menu bar, beside a symbol in the bar's own colour unless
//! something asks for attention. Must not know why anything is shown.

use partner_balance_core::icon::{self, Colouring};
use partner_balance_core::view::TrayView;
use tauri::image::Image;
use tauri::tray::{TrayIcon, TrayIconBuilder};
use tauri::{AppHandle, Wry};

/// The menu bar shows an icon 18 points high (`tray-icon` scales it to that); the finest screens have two pixels a point.
const ICON_SIDE: u32 = 36;

/// How the icon looks at first.
pub fn look(builder: TrayIconBuilder<Wry>, _: &AppHandle, view: &TrayView) -> TrayIconBuilder<Wry> {
    let (image, is_template) = symbol(view);
    let builder = builder.icon(image).icon_as_template(is_template);
    match view.icon.amount_beside() {
        Some(amount) => builder.title(amount),
        None => builder,
    }
}

/// Changes how it looks.
pub fn change_look(icon: &TrayIcon, view: &TrayView) -> tauri::Result<()> {
    let (image, is_template) = symbol(view);
    icon.set_icon_with_as_template(Some(image), is_template)?;
    icon.set_title(view.icon.amount_beside())
}

/// The symbol, and whether the menu bar gives it its colour.
fn symbol(view: &TrayView) -> (Image<'static>, bool) {
    let icon::Symbol { pixels, colouring } = icon::symbol(&view.icon, ICON_SIDE);
    let is_template = match colouring {
        Colouring::Panel => true,
        Colouring::Own => false,
    };
    (Image::new_owned(pixels.rgba, pixels.width, pixels.height), is_template)
}
