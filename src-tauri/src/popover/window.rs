//! The popover's one window: how it is made, what it forbids its page, where it goes. The page may load nothing but the
//! program's own files, open nothing, and leave nothing on disk. Must not know the messages.

use partner_balance_engine::messages::Point;
use tauri::webview::NewWindowResponse;
use tauri::window::Color;
use tauri::{AppHandle, Monitor, PhysicalPosition, PhysicalSize, Theme, Url, WebviewUrl, WebviewWindow};

#[cfg(target_os = "linux")]
use super::engine;
#[cfg(target_os = "linux")]
use super::layer::Overlay;
use super::placement::{Area, LogicalSize, Screen, place};
use super::surface::Surface;

/// The label of the window, as the capability names it.
pub const LABEL: &str = "popover";

/// Width of the popover in logical pixels.
pub const WIDTH: f64 = 360.0;
/// Height before the page has said its own.
pub const FIRST_HEIGHT: f64 = 420.0;
/// The least height a page can ask for.
pub const LEAST_HEIGHT: f64 = 120.0;
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
            .background_color(background(desktop_theme()))
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
            let builder = builder.background_color(background(desktop_theme())).maximizable(false).minimizable(false);
            builder.inner_size(WIDTH * scale, FIRST_HEIGHT * scale)
        }
        Surface::Normal => {
            let builder = builder.background_color(background(desktop_theme()));
            builder.inner_size(WIDTH, FIRST_HEIGHT).center().min_inner_size(WIDTH, LEAST_HEIGHT)
        }
    };
    let builder = match storage {
        Storage::None if cfg!(target_os = "linux") => builder.incognito(true).data_directory(nowhere().into()),
        Storage::None => builder.incognito(true),
        Storage::EngineDefault => builder,
    };
    let window = builder.build()?;
    #[cfg(target_os = "linux")]
    {
        window.with_webview(move |webview| {
            engine::restrain(&webview.inner());
            engine::lay_out_hidden(&webview.inner(), height);
        })?;
        engine::focus_when_mapped(&window.gtk_window()?);
        if surface == Surface::Layer {
            Overlay::make(&window, height)?;
        }
    }
    Ok(window)
}

/// Puts the window to the front, with the keyboard's focus.
///
/// # Errors
/// The window is gone.
pub fn bring_forward(window: &WebviewWindow, activation_token: Option<&str>) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    if let Some(token) = activation_token {
        gtk::prelude::GtkWindowExt::set_startup_id(&window.gtk_window()?, token);
    }
    #[cfg(not(target_os = "linux"))]
    let _ = activation_token;
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

/// Sizes a placed popover to the page's height and puts it beside the tray icon; gives where that is, none without a
/// monitor.
///
/// # Errors
/// The window is gone.
pub fn put_beside(window: &WebviewWindow, icon: Option<Point>, height: f64) -> tauri::Result<Option<Area>> {
    let Some(area) = place(icon, LogicalSize { width: WIDTH, height }, &screens(window)?) else { return Ok(None) };
    fix_size(window, PhysicalSize::new(area.width.unsigned_abs(), area.height.unsigned_abs()).into())?;
    window.set_position(PhysicalPosition::new(area.x, area.y))?;
    Ok(Some(area))
}

/// The height of the page in a window with a frame, in pixels of the page; none before the window is on the screen.
///
/// # Errors
/// The window is gone.
pub fn page_height(window: &WebviewWindow) -> tauri::Result<Option<f64>> {
    #[cfg(target_os = "linux")]
    let height = engine::content_height(&window.gtk_window()?, &window.default_vbox()?).map(f64::from);
    #[cfg(not(target_os = "linux"))]
    let height = Some(window.inner_size()?.to_logical::<f64>(window.scale_factor()?).height);
    Ok(height.map(|height| height / text_scale()))
}

/// Sizes a window with a frame to a page of this height; the user may change that.
///
/// # Errors
/// The window is gone.
pub fn resize_framed(window: &WebviewWindow, height: f64) -> tauri::Result<()> {
    let scale = text_scale();
    window.set_size(tauri::LogicalSize::new((WIDTH * scale).round(), (height * scale).round()))
}

/// Not resizable: fixed from both sides. GTK gives a window that is called not resizable its content's natural size
/// instead of the one it is given.
fn fix_size(window: &WebviewWindow, size: tauri::Size) -> tauri::Result<()> {
    window.set_min_size(Some(size))?;
    window.set_max_size(Some(size))?;
    window.set_size(size)
}

/// How much larger than usual the desktop wants text, where the web engine doesn't count that as the monitor's scale.
pub fn text_scale() -> f64 {
    #[cfg(target_os = "linux")]
    return engine::text_scale();
    #[cfg(not(target_os = "linux"))]
    1.0
}

/// Whether the page may go there: only to itself.
fn is_own_page(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// All monitors, the primary one first. Their scale is what a pixel of the page is to them.
///
/// # Errors
/// The window is gone.
pub fn screens(window: &WebviewWindow) -> tauri::Result<Vec<Screen>> {
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
        scale: monitor.scale_factor() * text_scale(),
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
