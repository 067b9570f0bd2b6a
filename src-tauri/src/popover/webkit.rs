//! Calls to GTK and WebKitGTK that Tauri doesn't have. Must not know messages or views.

use std::process;

use gtk::gdk;
use gtk::prelude::{
    Cast, DeviceExt, DisplayExtManual, GtkSettingsExt, GtkWindowExt, MonitorExt, ObjectExt, SeatExt, WidgetExt,
    WidgetExtManual,
};
use partner_balance_engine::messages::Point;
use webkit2gtk::{
    CacheModel, ContextMenuExt, HardwareAccelerationPolicy, HitTestResultExt, LoadEvent, SettingsExt,
    UserContentInjectedFrames, UserContentManagerExt, UserStyleLevel, UserStyleSheet, WebContextExt, WebView,
    WebViewExt,
};

use super::backdrop::is_backdrop;
use super::placement::physical;
use super::window::WIDTH;

/// The exit status after the web process has died.
const WEB_PROCESS_ENDED: i32 = 70;

/// The resolution at which a font point has its nominal size, in dots per inch. Source: GTK's `gtk-xft-dpi`.
const NOMINAL_RESOLUTION: f64 = 96.0;

/// The desktop's text scale (`Xft.dpi`, GNOME's large text): the web engine enlarges the whole page by it, in addition to
/// the monitor's scale. Never less than 1.
pub fn text_scale() -> f64 {
    // Negative where nothing is set.
    let resolution = gdk::Screen::default().map_or(NOMINAL_RESOLUTION, |screen| screen.resolution());
    (resolution / NOMINAL_RESOLUTION).max(1.0)
}

/// Calls `changed` when the desktop's text size changes.
pub fn follow_text_size(changed: impl Fn() + 'static) {
    if let Some(settings) = gtk::Settings::default() {
        settings.connect_gtk_xft_dpi_notify(move |_| changed());
    }
}

/// Gives the page its width and about its height while the window is hidden, so that it can report the height of its
/// content before it is shown: GTK gives a widget no size until its window is mapped. Not before the page is loaded, which
/// would crash the web engine.
pub fn lay_out_hidden(view: &WebView, height: f64) {
    view.connect_load_changed(move |view, event| {
        if event == LoadEvent::Committed && !view.is_mapped() {
            let (width, height) = (physical(WIDTH, text_scale()), physical(height, text_scale()));
            view.size_allocate(&gtk::Allocation::new(0, 0, width, height));
        }
    });
}

/// Whether a menu of the window itself has the keyboard focus. A tooltip is a popup too, but takes no focus.
pub fn has_open_menu() -> bool {
    gtk::Window::list_toplevels().iter().filter_map(|widget| widget.downcast_ref::<gtk::Window>()).any(|window| {
        let is_tooltip = window.type_hint() == gdk::WindowTypeHint::Tooltip;
        let is_popup = window.window_type() == gtk::WindowType::Popup && !is_backdrop(window);
        window.is_visible() && is_popup && !is_tooltip
    })
}

/// The height of a window's content; none before the window is on the screen. The windowing library only knows that of the
/// whole window, including the frame that the toolkit draws on Wayland.
pub fn content_height(window: &gtk::ApplicationWindow, content: &gtk::Box) -> Option<i32> {
    // One pixel: not laid out yet.
    Some(content.allocated_height()).filter(|height| window.is_mapped() && *height > 1)
}

/// On X11 asks for the focus each time the window is mapped.
///
/// A window manager lets a new program take the focus only with the time of a user's action. That was the click, which
/// another process got just now; the X server's clock is the system's monotonic one in milliseconds.
///
/// Never on Wayland: there GTK sends a map event at each `show`, mapped or not (`gdk_wayland_window_show`), and presenting
/// calls `show`: an endless loop.
pub fn focus_when_mapped(window: &gtk::ApplicationWindow) {
    if !window.display().backend().is_x11() {
        return;
    }
    window.connect_map_event(|window, _| {
        window.present_with_time(x_server_time());
        gtk::glib::Propagation::Proceed
    });
}

/// The pointer's position in physical pixels of the X server's screen. None on Wayland, where only the window under it
/// knows.
pub fn pointer() -> Option<Point> {
    let display = gdk::Display::default().filter(|display| display.backend().is_x11())?;
    let (screen, x, y) = display.default_seat()?.pointer()?.position();
    let scale = screen.display().monitor_at_point(x, y)?.scale_factor();
    Some(Point { x: x * scale, y: y * scale })
}

/// Milliseconds, wrapping around as the X protocol's do.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the protocol's time wraps around")]
fn x_server_time() -> u32 {
    (gtk::glib::monotonic_time() / 1000) as u32
}

/// Tells the page the desktop's font by its name, as `--ui-font`. The web engine finds `system-ui` only after a long search,
/// for each size and weight again: that is a fifteenth of the time to the first paint.
pub fn name_desktop_font(view: &WebView) {
    let font = gtk::Settings::default().and_then(|settings| settings.gtk_font_name());
    let family = font.and_then(|font| gtk::pango::FontDescription::from_string(&font).family());
    if let (Some(manager), Some(family)) = (view.user_content_manager(), family.as_deref().and_then(css_family)) {
        let style = format!(":root {{ --ui-font: {family}; }}");
        let frames = UserContentInjectedFrames::TopFrame;
        manager.add_style_sheet(&UserStyleSheet::new(&style, frames, UserStyleLevel::User, &[], &[]));
    }
}

/// A font family of the toolkit as a style sheet names it; of several, the first. None if it can't be written there.
fn css_family(family: &str) -> Option<String> {
    let family = family.split(',').next()?.trim();
    match family.to_ascii_lowercase().as_str() {
        "sans" | "sans-serif" => Some("sans-serif".to_owned()),
        "serif" | "monospace" => Some(family.to_ascii_lowercase()),
        "" | "system-ui" => None,
        _ if family.contains(['"', '\\']) || family.contains(char::is_control) => None,
        _ => Some(format!("\"{family}\"")),
    }
}

/// Disables features that the page doesn't use, and ends this process when the web process ends.
pub fn restrain(view: &WebView) {
    if let Some(settings) = WebViewExt::settings(view) {
        // Software painting needs a quarter less memory and, without a GPU, half the time to the first paint.
        settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        settings.set_enable_page_cache(false);
        settings.set_enable_webgl(false);
        settings.set_enable_media(false);
        settings.set_enable_webaudio(false);
    }
    // A blinking caret paints the whole window twice a second: on a large output 5 % of a processor. With
    // `gtk-cursor-blink` off the web engine wakes up with every frame instead. So it blinks once in weeks.
    if let Some(toolkit) = gtk::Settings::default() {
        toolkit.set_gtk_cursor_blink(true);
        // Cinnamon asks for scrollbars that take space. A page that had one while it was laid out hidden keeps its narrower
        // layout when the window gets a height that needs none.
        toolkit.set_property("gtk-overlay-scrolling", true);
        toolkit.set_gtk_cursor_blink_time(i32::MAX);
    }
    if let Some(context) = view.context() {
        context.set_cache_model(CacheModel::DocumentViewer);
    }
    view.connect_web_process_terminated(|_, _| process::exit(WEB_PROCESS_ENDED));
    // A context menu (copy, paste) in fields only.
    view.connect_context_menu(|_, menu, _, hit| {
        if !hit.context_is_editable() {
            menu.remove_all();
        }
        !hit.context_is_editable()
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p10_the_desktops_font_is_named_for_the_page() {
        for (family, expected) in [
            ("Cantarell", Some("\"Cantarell\"")),
            ("Noto Sans CJK SC", Some("\"Noto Sans CJK SC\"")),
            ("Ubuntu, Cantarell", Some("\"Ubuntu\"")),
            ("Sans", Some("sans-serif")),
            ("Serif", Some("serif")),
            ("system-ui", None),
            ("", None),
            ("a\"; } * { color: red", None),
            ("a\\", None),
            ("a\nb", None),
        ] {
            assert_eq!(css_family(family).as_deref(), expected, "{family}");
        }
    }
}
