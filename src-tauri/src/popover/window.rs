//! The popover's one window: how it is made, what it forbids its page, where it goes. The page may load nothing but the
//! program's own files, open nothing, and leave nothing on disk. Must not know the messages.

use partner_balance_core::messages::Point;
use tauri::webview::NewWindowResponse;
use tauri::window::Color;
use tauri::{AppHandle, Monitor, PhysicalPosition, PhysicalSize, Theme, Url, WebviewUrl, WebviewWindow};

use super::placement::{Area, LogicalSize, Screen, place};
use super::style::Style;

/// The label of the window, as the capability names it.
pub const LABEL: &str = "popover";

/// Width of the popover in logical pixels.
pub const WIDTH: f64 = 360.0;
/// Height before the page has said its own.
pub const FIRST_HEIGHT: f64 = 420.0;
/// The least height a page can ask for.
const LEAST_HEIGHT: f64 = 120.0;
/// The greatest height a page can ask for; beyond it the page scrolls.
const GREATEST_HEIGHT: f64 = 680.0;

/// The page's own background (`--ground` of its style), so that no other colour flashes up before its first paint.
const LIGHT: Color = Color(0xf3, 0xf5, 0xf7, 0xff);
/// The same for the dark theme.
const DARK: Color = Color(0x12, 0x16, 0x1b, 0xff);

/// A directory that exists in this process alone, and takes no file. Next to the private session of the page the
/// engine opens a default one, which would leave salts and an HSTS database in the user's data directory. Its network
/// process finds no such directory and keeps what it would have written there in memory; one that it finds and can't
/// write into it complains of.
fn nowhere() -> String {
    format!("/proc/self/task/{}", std::process::id())
}

/// What the page may remember while it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// Nothing on disk; a WebDriver can't take hold of the page.
    None,
    /// Whatever the engine does by default, which a WebDriver needs.
    EngineDefault,
}

/// Makes the window, hidden. `script` runs before the page's own scripts.
///
/// # Errors
/// The web engine can't be started.
pub fn create(app: &AppHandle, style: Style, storage: Storage, script: String) -> tauri::Result<WebviewWindow> {
    let builder = tauri::WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title("Partner Balance")
        .initialization_script(script)
        .devtools(cfg!(debug_assertions))
        .visible(false)
        .background_color(background(desktop_theme()))
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false);
    let builder = match style {
        Style::Popup => builder
            .inner_size(WIDTH, FIRST_HEIGHT)
            .decorations(false)
            .skip_taskbar(true)
            .always_on_top(true)
            .maximizable(false)
            .minimizable(false)
            .visible_on_all_workspaces(true),
        Style::Window => builder.inner_size(WIDTH, GREATEST_HEIGHT).center().min_inner_size(WIDTH, LEAST_HEIGHT),
    };
    let builder = match storage {
        Storage::None if cfg!(target_os = "linux") => builder.incognito(true).data_directory(nowhere().into()),
        Storage::None => builder.incognito(true),
        Storage::EngineDefault => builder,
    };
    let window = builder.build()?;
    #[cfg(target_os = "linux")]
    {
        window.with_webview(|webview| {
            engine::restrain(&webview.inner());
            engine::lay_out_hidden(&webview.inner());
        })?;
        engine::focus_when_mapped(&window.gtk_window()?);
    }
    Ok(window)
}

/// Puts the window to the front, with the keyboard's focus.
///
/// # Errors
/// The window is gone.
pub fn bring_forward(window: &WebviewWindow) -> tauri::Result<()> {
    window.show()?;
    window.set_focus()
}

/// Whether a menu of the window itself has the keyboard: a list of choices or the menu of a field. The window loses the
/// focus to it and gets it back.
pub fn has_open_menu() -> bool {
    #[cfg(target_os = "linux")]
    return engine::has_open_menu();
    #[cfg(not(target_os = "linux"))]
    false
}

/// The height a window gets whose page asks for `px` CSS pixels.
pub fn height_for(px: f64) -> f64 {
    px.ceil().clamp(LEAST_HEIGHT, GREATEST_HEIGHT)
}

/// Sizes the popup to the page's height and puts it beside the tray icon that was clicked.
///
/// # Errors
/// The window is gone.
pub fn put_beside(window: &WebviewWindow, click: Option<Point>, height: f64) -> tauri::Result<()> {
    let screens = screens(window)?;
    let Some(area) = place(click, LogicalSize { width: WIDTH, height }, &screens) else { return Ok(()) };
    let size = PhysicalSize::new(area.width.unsigned_abs(), area.height.unsigned_abs());
    // Not resizable: fixed from both sides. GTK gives a window that is called not resizable its content's natural
    // size instead of the one it is given.
    window.set_min_size(Some(size))?;
    window.set_max_size(Some(size))?;
    window.set_size(size)?;
    window.set_position(PhysicalPosition::new(area.x, area.y))
}

/// Whether the page may go there: only to itself.
fn is_own_page(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// All monitors, the primary one first.
fn screens(window: &WebviewWindow) -> tauri::Result<Vec<Screen>> {
    let mut screens: Vec<Screen> = window.available_monitors()?.iter().map(screen).collect();
    if let Some(primary) = window.primary_monitor()?.as_ref().map(screen) {
        screens.sort_by_key(|screen| *screen != primary);
    }
    Ok(screens)
}

fn screen(monitor: &Monitor) -> Screen {
    let work = monitor.work_area();
    Screen {
        bounds: area(*monitor.position(), *monitor.size()),
        work: area(work.position, work.size),
        scale: monitor.scale_factor(),
    }
}

fn area(position: PhysicalPosition<i32>, size: PhysicalSize<u32>) -> Area {
    let length = |pixels: u32| i32::try_from(pixels).unwrap_or(i32::MAX);
    Area { x: position.x, y: position.y, width: length(size.width), height: length(size.height) }
}

/// The background the page will paint.
pub fn background(theme: Theme) -> Color {
    if theme == Theme::Dark { DARK } else { LIGHT }
}

/// The theme of the desktop, before there is a window to ask.
#[cfg(target_os = "linux")]
fn desktop_theme() -> Theme {
    use gtk::prelude::GtkSettingsExt;
    let Some(settings) = gtk::Settings::default() else { return Theme::Light };
    // The way the web engine decides on `prefers-color-scheme`.
    let name = std::env::var("GTK_THEME").ok().or_else(|| settings.gtk_theme_name().map(Into::into));
    let is_dark_by_name = name.is_some_and(|name| {
        let name = name.to_ascii_lowercase();
        name.ends_with("-dark") || name.ends_with(":dark")
    });
    if is_dark_by_name || settings.is_gtk_application_prefer_dark_theme() { Theme::Dark } else { Theme::Light }
}

/// Elsewhere the window's own background follows the theme by itself.
#[cfg(not(target_os = "linux"))]
fn desktop_theme() -> Theme {
    Theme::Light
}

#[cfg(target_os = "linux")]
mod engine {
    //! WebKitGTK: what Tauri has no word for.

    use std::process;

    use gtk::prelude::{Cast, GtkWindowExt, WidgetExt, WidgetExtManual};
    use webkit2gtk::{
        CacheModel, ContextMenuExt, HardwareAccelerationPolicy, HitTestResultExt, LoadEvent, SettingsExt,
        WebContextExt, WebView, WebViewExt,
    };

    use super::{LEAST_HEIGHT, WIDTH};

    /// What the child ends with when its web process has died.
    const WEB_PROCESS_ENDED: i32 = 70;

    /// Gives the page its width and the least height while the window is hidden, so that it can tell the height of its
    /// content before it is seen: GTK gives a widget no size until its window appears. Not before the page is there: the
    /// engine dies of it.
    #[expect(clippy::cast_possible_truncation, reason = "small whole numbers")]
    pub fn lay_out_hidden(view: &WebView) {
        view.connect_load_changed(|view, event| {
            if event == LoadEvent::Committed {
                view.size_allocate(&gtk::Allocation::new(0, 0, WIDTH as i32, LEAST_HEIGHT as i32));
            }
        });
    }

    /// See [`super::has_open_menu`]. A tooltip is a popup too, but takes no focus.
    pub fn has_open_menu() -> bool {
        gtk::Window::list_toplevels().iter().filter_map(|widget| widget.downcast_ref::<gtk::Window>()).any(|window| {
            let is_tooltip = window.type_hint() == gtk::gdk::WindowTypeHint::Tooltip;
            window.is_visible() && window.window_type() == gtk::WindowType::Popup && !is_tooltip
        })
    }

    /// Asks for the focus each time the window appears, in the name of the click that has just made it appear.
    ///
    /// A window manager doesn't let a new program take the focus without the time of a user's action. The click went
    /// to another process; its time is now, and the X server's clock is the system's monotonic one in milliseconds.
    pub fn focus_when_mapped(window: &gtk::ApplicationWindow) {
        window.connect_map_event(|window, _| {
            window.present_with_time(x_server_time());
            gtk::glib::Propagation::Proceed
        });
    }

    /// Milliseconds, wrapping around as the X protocol's do.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the protocol's time wraps around")]
    fn x_server_time() -> u32 {
        (gtk::glib::monotonic_time() / 1000) as u32
    }

    /// Switches off what a page of ours never uses, and ends this process when the web process ends.
    pub fn restrain(view: &WebView) {
        if let Some(settings) = WebViewExt::settings(view) {
            // Software painting is a quarter smaller and, without a GPU, twice as fast to the first paint.
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
            settings.set_enable_page_cache(false);
            settings.set_enable_webgl(false);
            settings.set_enable_media(false);
            settings.set_enable_webaudio(false);
        }
        if let Some(context) = view.context() {
            context.set_cache_model(CacheModel::DocumentViewer);
        }
        view.connect_web_process_terminated(|_, _| process::exit(WEB_PROCESS_ENDED));
        // Copy and paste by mouse in fields; nothing elsewhere.
        view.connect_context_menu(|_, menu, _, hit| {
            if !hit.context_is_editable() {
                menu.remove_all();
            }
            !hit.context_is_editable()
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_goes_nowhere() {
        for (url, expected) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/", true),
            ("https://tauri.localhost/index.html", true),
            ("tauri://elsewhere/", false),
            ("https://partner.yeastar.com/", false),
            ("https://tauri.localhost.example.com/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,x", false),
            ("about:blank", false),
        ] {
            assert_eq!(is_own_page(&url.parse().unwrap()), expected, "{url}");
        }
    }

    #[test]
    fn heights_within_bounds() {
        for (px, expected) in [(0.0, 120.0), (300.2, 301.0), (680.0, 680.0), (5000.0, 680.0)] {
            assert!((height_for(px) - expected).abs() < f64::EPSILON);
        }
    }
}
