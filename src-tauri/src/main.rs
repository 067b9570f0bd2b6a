//! The tray program: the resident process, or with the first argument `popover` the process of its window.

#[expect(dead_code, reason = "the resident program will call `popover::parent`; remove this line then")]
mod popover;

use std::process::ExitCode;

use tauri::tray::{MouseButton, MouseButtonState, TrayIconBuilder, TrayIconEvent};
use tauri::{RunEvent, image::Image};

fn main() -> ExitCode {
    let context = tauri::generate_context!();
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_some_and(|argument| argument == "popover") {
        return popover::child::run(arguments, context);
    }
    match run_resident(context) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn run_resident(context: tauri::Context) -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .setup(|app| {
            TrayIconBuilder::with_id("main")
                .icon(Image::new_owned([200, 30, 30, 255].repeat(22 * 22), 22, 22))
                .tooltip("Partner Balance")
                .on_tray_icon_event(|_tray, event| {
                    if let TrayIconEvent::Click {
                        button: MouseButton::Left, button_state: MouseButtonState::Up, ..
                    } = event
                    {}
                })
                .build(app)?;
            Ok(())
        })
        .build(context)?;
    app.run(|_app, event| {
        if let RunEvent::ExitRequested { api, code: None, .. } = event {
            api.prevent_exit();
        }
    });
    Ok(())
}
