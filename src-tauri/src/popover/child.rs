//! The popover's process, `partner-balance-tray popover`: starts with the first view from its standard input (or from a
//! fixture file), shows the page, and ends with its input. Must not know the portal, the settings or any secret.

#[cfg_attr(target_os = "linux", path = "child/linux.rs")]
#[cfg_attr(not(target_os = "linux"), path = "child/elsewhere.rs")]
mod system;

use std::ffi::OsString;
use std::io::BufRead;
use std::path::PathBuf;
use std::process::{self, ExitCode};
use std::time::Duration;

use partner_balance_core::page::ViewModel;
use partner_balance_engine::messages::{PageLanguage, ShowCause, Showing, ToPopover};
use partner_balance_platform::dumps;
use tauri::{AppHandle, Context, Manager, State};
use zeroize::Zeroizing;

use super::page::initialization_script;
use super::style::{AS_WINDOW, HEIGHT, Style};
use super::surface::{self, Surface, SurfaceSetup};
use super::window::{self, FIRST_HEIGHT, LABEL, Storage, height_for};
use super::window_controller::{Parent, WindowController};
use crate::system_locale::user_locale;

/// How long the window's thread may take to end the process after the end of input.
const EXIT_TIMEOUT: Duration = Duration::from_millis(300);

/// What the command line asks for.
#[derive(Debug, PartialEq)]
struct Invocation {
    style: Style,
    fixture: Option<PathBuf>,
    /// In percent.
    zoom: u16,
    /// The page's in CSS pixels, until it reports its own.
    height: f64,
}

/// Runs the popover until its input ends. `arguments` are those after `popover`: `--fixture FILE` shows the view model in a
/// JSON file in a normal window, without a resident program; `--zoom PERCENT` magnifies it; `--as-window` makes a normal
/// window; `--height PX` is the page's last height.
pub fn run(arguments: impl Iterator<Item = OsString>, context: Context) -> ExitCode {
    dumps::forbid();
    let started = read_invocation(arguments).and_then(|invocation| {
        let (first, language) = first_view(&invocation)?;
        let script = initialization_script(&first, &language).map_err(|_| "the first view can't be written")?;
        run_app(context, &invocation, script).map_err(|_| "the window can't be opened")
    });
    match started {
        Ok(()) => ExitCode::SUCCESS,
        Err(_reason) => ExitCode::FAILURE,
    }
}

fn read_invocation(mut arguments: impl Iterator<Item = OsString>) -> Result<Invocation, &'static str> {
    let mut invocation = Invocation { style: Style::Popup, fixture: None, zoom: 100, height: FIRST_HEIGHT };
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some(AS_WINDOW) => invocation.style = Style::Window,
            Some("--fixture") => {
                invocation.fixture = Some(arguments.next().ok_or("--fixture needs a file")?.into());
                invocation.style = Style::Window;
            }
            Some("--zoom") => {
                let percent = arguments.next().and_then(|percent| percent.to_str()?.parse().ok());
                invocation.zoom = percent.ok_or("--zoom needs a percentage")?;
            }
            Some(HEIGHT) => {
                let px = arguments.next().and_then(|px| px.to_str()?.parse().ok());
                invocation.height = height_for(px.ok_or("--height needs a number of pixels")?);
            }
            _ => return Err("unknown argument"),
        }
    }
    Ok(invocation)
}

/// The view to paint first, and the page's language. A fixture's page speaks that of the system.
fn first_view(invocation: &Invocation) -> Result<(ViewModel, PageLanguage), &'static str> {
    if let Some(file) = &invocation.fixture {
        let json = std::fs::read(file).map_err(|_| "the fixture can't be read")?;
        let view = serde_json::from_slice(&json).map_err(|_| "the fixture is no view")?;
        return Ok((view, PageLanguage::of(&user_locale().words(None))));
    }
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).map_err(|_| "no first view")?;
    match serde_json::from_str(&line) {
        Ok(ToPopover::View { view, language: Some(language) }) => Ok((*view, *language)),
        Ok(
            ToPopover::View { language: None, .. }
            | ToPopover::Reply { .. }
            | ToPopover::OpenSettings
            | ToPopover::Show { .. }
            | ToPopover::Hide,
        )
        | Err(_) => Err("no first view"),
    }
}

fn run_app(context: Context, invocation: &Invocation, script: String) -> tauri::Result<()> {
    let (style, zoom, height) = (invocation.style, f64::from(invocation.zoom) / 100.0, invocation.height);
    let (parent, storage) = match invocation.fixture {
        Some(_) => (Parent::None, Storage::EngineDefault),
        None => (Parent::Resident, Storage::None),
    };
    let wanted = match style {
        Style::Popup => surface::detect(),
        Style::Window => SurfaceSetup { surface: Surface::Normal, desktop_monitors: Vec::new() },
    };
    system::before_toolkit();
    let builder = tauri::Builder::default();
    #[cfg(target_os = "macos")]
    let builder = crate::app_macos::without_focus(builder);
    let app = builder
        .invoke_handler(tauri::generate_handler![post_message])
        .setup(move |app| {
            system::after_toolkit();
            let surface = surface::confirm(wanted.surface);
            let window = window::create(app.handle(), surface, storage, script, height)?;
            window.set_zoom(zoom)?;
            let handle = app.handle().clone();
            window.on_window_event(move |event| {
                if let Some(controller) = handle.try_state::<WindowController>() {
                    controller.window_event(event);
                }
            });
            let controller = WindowController::new(window.clone(), SurfaceSetup { surface, ..wanted }, parent, height);
            let controller = system::connect_desktop_events(app.handle(), &window, surface, controller)?;
            app.manage(controller);
            match parent {
                Parent::None => {
                    let showing = Showing { cause: ShowCause::Requested, icon: None, activation_token: None };
                    app.state::<WindowController>().show(showing);
                }
                Parent::Resident => read_input(app.handle().clone())?,
            }
            Ok(())
        })
        .build(context)?;
    #[cfg(target_os = "macos")]
    let app = crate::app_macos::without_dock_icon(app);
    #[cfg(target_os = "macos")]
    app.run(|_, event| crate::app_macos::pass_on_if_reopened(&event));
    #[cfg(not(target_os = "macos"))]
    app.run(|_, _| {});
    Ok(())
}

/// A message from the page, as one JSON text. The only command there is.
#[tauri::command]
fn post_message(message: String, webview: tauri::Webview, controller: State<'_, WindowController>) {
    let message = Zeroizing::new(message);
    if webview.label() == LABEL {
        controller.on_page_message(message);
    }
}

/// Reads the resident program's messages, on a thread of its own, until its input ends.
fn read_input(app: AppHandle) -> std::io::Result<()> {
    std::thread::Builder::new().name("input".to_owned()).spawn(move || {
        for line in std::io::stdin().lock().lines() {
            let Ok(line) = line else { break };
            let controller_app = app.clone();
            let _ = app.run_on_main_thread(move || {
                if let Some(controller) = controller_app.try_state::<WindowController>() {
                    on_message(&controller, line);
                }
            });
        }
        exit(&app);
    })?;
    Ok(())
}

/// Handles a message of the resident program. Both are of one build: what can't be read is ignored.
fn on_message(controller: &WindowController, line: String) {
    match serde_json::from_str(&line) {
        Ok(ToPopover::View { .. } | ToPopover::Reply { .. } | ToPopover::OpenSettings) => controller.send_to_page(line),
        Ok(ToPopover::Show { showing }) => controller.show(showing),
        Ok(ToPopover::Hide) => controller.hide(),
        Err(_) => {}
    }
}

/// Ends the process: on the window's thread, as the toolkit requires; by a signal if that thread hangs.
fn exit(app: &AppHandle) {
    let _ = app.run_on_main_thread(|| process::exit(0));
    std::thread::park_timeout(EXIT_TIMEOUT);
    #[cfg(unix)]
    let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL);
    process::abort();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invocation(arguments: &[&str]) -> Result<Invocation, &'static str> {
        read_invocation(arguments.iter().map(OsString::from))
    }

    #[test]
    fn the_command_line() {
        let plain = |style| Invocation { style, fixture: None, zoom: 100, height: FIRST_HEIGHT };
        assert_eq!(invocation(&[]), Ok(plain(Style::Popup)));
        assert_eq!(invocation(&["--as-window"]), Ok(plain(Style::Window)));
        let fixture = Invocation { fixture: Some("a.json".into()), zoom: 200, ..plain(Style::Window) };
        assert_eq!(invocation(&["--fixture", "a.json", "--zoom", "200"]), Ok(fixture));
        for (px, height) in [("391", 391.0), ("5", 120.0), ("9000", 760.0)] {
            assert_eq!(invocation(&["--height", px]), Ok(Invocation { height, ..plain(Style::Popup) }));
        }
        assert!(invocation(&["--height"]).is_err());
        assert!(invocation(&["--zoom", "much"]).is_err());
        assert!(invocation(&["--fixture"]).is_err());
        assert!(invocation(&["--else"]).is_err());
    }
}
