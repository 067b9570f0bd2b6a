//! The popover's process, `partner-balance-tray popover`: starts with the first view from its standard input (or from a
//! fixture file), shows the page, and ends with its input. Must not know the portal, the settings or any secret.

use std::ffi::OsString;
use std::io::BufRead;
use std::path::PathBuf;
use std::process::{self, ExitCode};
use std::time::Duration;

use partner_balance_core::page::ViewModel;
use partner_balance_engine::messages::{ShowCause, Showing, ToPopover};
use tauri::{AppHandle, Context, Manager, State};
use zeroize::Zeroizing;

use super::harden::forbid_dumps;
#[cfg(target_os = "linux")]
use super::layer::Overlay;
#[cfg(target_os = "linux")]
use super::outside::PressWatch;
use super::page::initialization_script;
use super::stage::{Audience, Stage};
use super::style::{AS_WINDOW, HEIGHT, Style};
use super::surface::{self, Choice, Surface};
use super::window::{self, FIRST_HEIGHT, LABEL, Storage, height_for};
#[cfg(target_os = "linux")]
use super::{backdrop, engine};

/// How long the window's thread has to end the process after the end of input.
const LAST_MOMENT: Duration = Duration::from_millis(300);

/// What the command line asks for.
#[derive(Debug, PartialEq)]
struct Invocation {
    style: Style,
    fixture: Option<PathBuf>,
    /// In percent.
    zoom: u16,
    /// The page's in CSS pixels, until it tells its own.
    height: f64,
}

/// Runs the popover until its input ends. `arguments` are those after `popover`: `--fixture FILE` paints the view
/// model in a JSON file in a normal window, without a resident program; `--zoom PERCENT` magnifies it; `--as-window` makes
/// a normal window; `--height PX` is how high the page was last.
pub fn run(arguments: impl Iterator<Item = OsString>, context: Context) -> ExitCode {
    forbid_dumps();
    let started = read_invocation(arguments).and_then(|invocation| {
        let first = first_view(&invocation)?;
        let script = initialization_script(&first).map_err(|_| "the first view can't be written")?;
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

/// The view to paint first.
fn first_view(invocation: &Invocation) -> Result<ViewModel, &'static str> {
    if let Some(file) = &invocation.fixture {
        let json = std::fs::read(file).map_err(|_| "the fixture can't be read")?;
        return serde_json::from_slice(&json).map_err(|_| "the fixture is no view");
    }
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).map_err(|_| "no first view")?;
    match serde_json::from_str(&line) {
        Ok(ToPopover::View { view }) => Ok(*view),
        Ok(ToPopover::Reply { .. } | ToPopover::OpenSettings | ToPopover::Show { .. } | ToPopover::Hide) | Err(_) => {
            Err("no first view")
        }
    }
}

fn run_app(context: Context, invocation: &Invocation, script: String) -> tauri::Result<()> {
    let (style, zoom, height) = (invocation.style, f64::from(invocation.zoom) / 100.0, invocation.height);
    let (audience, storage) = match invocation.fixture {
        Some(_) => (Audience::Nobody, Storage::EngineDefault),
        None => (Audience::Resident, Storage::None),
    };
    let wanted = match style {
        Style::Popup => surface::choose(),
        Style::Window => Choice { surface: Surface::Normal, desktop: Vec::new() },
    };
    #[cfg(target_os = "linux")]
    // By this name the desktop finds the program's desktop file, and in it the window's icon.
    gtk::glib::set_prgname(Some(partner_balance_platform::APPLICATION_ID));
    let app = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![up])
        .setup(move |app| {
            #[cfg(target_os = "linux")]
            super::colour_scheme::follow();
            let surface = surface::settled(wanted.surface);
            let window = window::create(app.handle(), surface, storage, script, height)?;
            window.set_zoom(zoom)?;
            let handle = app.handle().clone();
            window.on_window_event(move |event| {
                if let Some(stage) = handle.try_state::<Stage>() {
                    stage.window_event(event);
                }
            });
            let stage = Stage::new(window.clone(), Choice { surface, ..wanted }, audience, height);
            #[cfg(target_os = "linux")]
            let stage = listen_to_desktop(app.handle(), &window, surface, stage)?;
            app.manage(stage);
            match audience {
                Audience::Nobody => {
                    let showing = Showing { cause: ShowCause::Requested, icon: None, activation_token: None };
                    app.state::<Stage>().show(showing);
                }
                Audience::Resident => listen(app.handle().clone())?,
            }
            Ok(())
        })
        .build(context)?;
    app.run(|_, _| {});
    Ok(())
}

/// Has the stage hear of what happens beside the window.
#[cfg(target_os = "linux")]
fn listen_to_desktop(
    app: &AppHandle,
    window: &tauri::WebviewWindow,
    surface: Surface,
    mut stage: Stage,
) -> tauri::Result<Stage> {
    let on_stage = |act: fn(&Stage)| {
        let app = app.clone();
        move || {
            if let Some(stage) = app.try_state::<Stage>() {
                act(&stage);
            }
        }
    };
    engine::follow_text_size(on_stage(Stage::text_resized));
    match surface {
        Surface::Placed => {
            backdrop::listen(on_stage(Stage::pressed_elsewhere));
            let app = app.clone();
            stage.watch_presses(PressWatch::start(move |button| {
                let stage_app = app.clone();
                let _ = app.run_on_main_thread(move || {
                    if let Some(stage) = stage_app.try_state::<Stage>() {
                        stage.mouse_used(button);
                    }
                });
            }));
        }
        Surface::Layer => {
            let app = app.clone();
            let entered = move |point| {
                if let Some(stage) = app.try_state::<Stage>() {
                    stage.pointer_entered(point);
                }
            };
            let pressed_app = window.app_handle().clone();
            let pressed = move |pressed| {
                if let Some(stage) = pressed_app.try_state::<Stage>() {
                    stage.pressed_overlay(pressed);
                }
            };
            backdrop::listen(on_stage(Stage::pressed_other_output));
            Overlay::of(window)?.listen(entered, pressed, on_stage(Stage::overlay_resized));
        }
        Surface::Framed | Surface::Normal => {}
    }
    Ok(stage)
}

/// A message from the page, as one JSON text. The only command there is.
#[tauri::command]
fn up(message: String, webview: tauri::Webview, stage: State<'_, Stage>) {
    let message = Zeroizing::new(message);
    if webview.label() == LABEL {
        stage.posted(message);
    }
}

/// Reads what the resident program says, on a thread of its own, until there is nothing more to read.
fn listen(app: AppHandle) -> std::io::Result<()> {
    std::thread::Builder::new().name("input".to_owned()).spawn(move || {
        for line in std::io::stdin().lock().lines() {
            let Ok(line) = line else { break };
            let stage_app = app.clone();
            let _ = app.run_on_main_thread(move || {
                if let Some(stage) = stage_app.try_state::<Stage>() {
                    obey(&stage, line);
                }
            });
        }
        end(&app);
    })?;
    Ok(())
}

/// Does what the resident program says. What it can't read it leaves: the two are the same program.
fn obey(stage: &Stage, line: String) {
    match serde_json::from_str(&line) {
        Ok(ToPopover::View { .. } | ToPopover::Reply { .. } | ToPopover::OpenSettings) => stage.tell_page(line),
        Ok(ToPopover::Show { showing }) => stage.show(showing),
        Ok(ToPopover::Hide) => stage.hide(),
        Err(_) => {}
    }
}

/// Ends the process: on the window's thread, as the toolkit wants it, or without it if that thread hangs.
fn end(app: &AppHandle) {
    let _ = app.run_on_main_thread(|| process::exit(0));
    std::thread::park_timeout(LAST_MOMENT);
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
        for (px, height) in [("391", 391.0), ("5", 120.0), ("9000", 680.0)] {
            assert_eq!(invocation(&["--height", px]), Ok(Invocation { height, ..plain(Style::Popup) }));
        }
        assert!(invocation(&["--height"]).is_err());
        assert!(invocation(&["--zoom", "much"]).is_err());
        assert!(invocation(&["--fixture"]).is_err());
        assert!(invocation(&["--else"]).is_err());
    }
}
