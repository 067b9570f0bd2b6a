//! Creates, sizes and places the popover's one window. Its page may load nothing but the program's own files, open nothing,
//! and leave nothing on disk. Must not know the messages.

#[cfg_attr(target_os = "linux", path = "window/linux.rs")]
#[cfg_attr(not(target_os = "linux"), path = "window/elsewhere.rs")]
mod system;

use partner_balance_engine::messages::Point;
use tauri::webview::NewWindowResponse;
use tauri::window::Color;
use tauri::{AppHandle, PhysicalPosition, PhysicalSize, Theme, Url, WebviewUrl, WebviewWindow};

use super::placement::{LogicalSize, Monitor, Rectangle, place};
use super::surface::Surface;

pub use system::{has_open_menu, text_scale};

/// The label of the window, as the capability names it.
pub const LABEL: &str = "popover";

/// Width of the popover in logical pixels.
pub const WIDTH: f64 = 360.0;
/// Height before the page has said its own.
pub const FIRST_HEIGHT: f64 = 600.0;
/// The least height a page can ask for.
pub const LEAST_HEIGHT: f64 = 120.0;
/// The greatest height a page can ask for; beyond it the page scrolls.
const GREATEST_HEIGHT: f64 = 760.0;

/// The page's own background (`--ground` of its style), so that no other colour flashes up before its first paint.
const LIGHT: Color = Color(0xf3, 0xf5, 0xf7, 0xff);
/// The same for the dark theme.
const DARK: Color = Color(0x12, 0x16, 0x1b, 0xff);

/// What the page may store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// Nothing on disk. A WebDriver can't control the page then.
    None,
    /// Whatever the engine does by default, which a WebDriver needs.
    EngineDefault,
}

/// Makes the window, hidden, for a page of about this height. `script` runs before the page's own scripts.
///
/// # Errors
/// The web engine can't be started.
pub fn create(
    app: &AppHandle,
    surface: Surface,
    storage: Storage,
    script: String,
    height: f64,
) -> tauri::Result<WebviewWindow> {
    let builder = tauri::WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title("Partner Balance")
        .initialization_script(script)
        .devtools(cfg!(debug_assertions))
        .visible(false)
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false);
    let builder = match surface {
        Surface::Placed => builder
            .background_color(background(system::desktop_theme()))
            .inner_size(WIDTH, FIRST_HEIGHT)
            .decorations(false)
            .skip_taskbar(true)
            .always_on_top(true)
            .maximizable(false)
            .minimizable(false)
            .visible_on_all_workspaces(true),
        Surface::Layer => builder.decorations(false).transparent(true),
        Surface::Framed => {
            let scale = text_scale();
            let builder =
                builder.background_color(background(system::desktop_theme())).maximizable(false).minimizable(false);
            builder.inner_size(WIDTH * scale, FIRST_HEIGHT * scale)
        }
        Surface::Normal => {
            let builder = builder.background_color(background(system::desktop_theme()));
            builder.inner_size(WIDTH, FIRST_HEIGHT).center().min_inner_size(WIDTH, LEAST_HEIGHT)
        }
    };
    let builder = match storage {
        Storage::None => system::without_data_directory(builder.incognito(true)),
        Storage::EngineDefault => builder,
    };
    let window = builder.build()?;
    system::set_up(&window, surface, height)?;
    Ok(window)
}

/// Shows the window in front of others, with the keyboard focus.
///
/// # Errors
/// The window is gone.
pub fn bring_forward(window: &WebviewWindow, activation_token: Option<&str>) -> tauri::Result<()> {
    system::set_activation_token(window, activation_token)?;
    #[cfg(target_os = "macos")]
    crate::app_macos::unhide(window)?;
    window.show()?;
    window.set_focus()
}

/// Hides the window.
///
/// # Errors
/// The window is gone.
pub fn hide(window: &WebviewWindow) -> tauri::Result<()> {
    window.hide()?;
    #[cfg(target_os = "macos")]
    crate::app_macos::give_focus_back(window)?;
    Ok(())
}

/// The height of a window whose page asks for `px` CSS pixels.
pub fn height_for(px: f64) -> f64 {
    px.ceil().clamp(LEAST_HEIGHT, GREATEST_HEIGHT)
}

/// Gives a placed popover the page's height and moves it beside the tray icon. Its rectangle; none without a monitor.
///
/// # Errors
/// The window is gone.
pub fn put_beside(window: &WebviewWindow, icon: Option<Point>, height: f64) -> tauri::Result<Option<Rectangle>> {
    let Some(rectangle) = place(icon, LogicalSize { width: WIDTH, height }, &monitors(window)?) else {
        return Ok(None);
    };
    fix_size(window, PhysicalSize::new(rectangle.width.unsigned_abs(), rectangle.height.unsigned_abs()).into())?;
    window.set_position(PhysicalPosition::new(rectangle.x, rectangle.y))?;
    Ok(Some(rectangle))
}

/// The height of the page in a window with a frame, in pixels of the page; none before the window is on the screen.
///
/// # Errors
/// The window is gone.
pub fn page_height(window: &WebviewWindow) -> tauri::Result<Option<f64>> {
    Ok(system::content_height(window)?.map(|height| height / text_scale()))
}

/// Gives a window with a frame the height of its page; the user may resize it.
///
/// # Errors
/// The window is gone.
pub fn resize_framed(window: &WebviewWindow, height: f64) -> tauri::Result<()> {
    let scale = text_scale();
    window.set_size(tauri::LogicalSize::new((WIDTH * scale).round(), (height * scale).round()))
}

/// Fixes the size by equal limits: a GTK window that is set not resizable gets its content's natural size instead.
fn fix_size(window: &WebviewWindow, size: tauri::Size) -> tauri::Result<()> {
    window.set_min_size(Some(size))?;
    window.set_max_size(Some(size))?;
    window.set_size(size)
}

/// Whether the page may navigate there: only to itself.
fn is_own_page(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// All monitors, the primary one first. Their scale is physical pixels per pixel of the page.
///
/// # Errors
/// The window is gone.
pub fn monitors(window: &WebviewWindow) -> tauri::Result<Vec<Monitor>> {
    let mut monitors: Vec<Monitor> = window.available_monitors()?.iter().map(monitor_of).collect();
    if let Some(primary) = window.primary_monitor()?.as_ref().map(monitor_of) {
        monitors.sort_by_key(|monitor| *monitor != primary);
    }
    Ok(monitors)
}

fn monitor_of(monitor: &tauri::Monitor) -> Monitor {
    let work = monitor.work_area();
    Monitor {
        bounds: rectangle(*monitor.position(), *monitor.size()),
        work: rectangle(work.position, work.size),
        scale: monitor.scale_factor() * text_scale(),
    }
}

fn rectangle(position: PhysicalPosition<i32>, size: PhysicalSize<u32>) -> Rectangle {
    let length = |pixels: u32| i32::try_from(pixels).unwrap_or(i32::MAX);
    Rectangle { x: position.x, y: position.y, width: length(size.width), height: length(size.height) }
}

/// The background the page will paint.
pub fn background(theme: Theme) -> Color {
    if theme == Theme::Dark { DARK } else { LIGHT }
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
        for (px, expected) in [(0.0, 120.0), (300.2, 301.0), (760.0, 760.0), (5000.0, 760.0)] {
            assert!((height_for(px) - expected).abs() < f64::EPSILON);
        }
    }
}
