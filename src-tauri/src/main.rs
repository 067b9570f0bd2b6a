//! The tray program.

use tauri::tray::{MouseButton, MouseButtonState, TrayIconBuilder, TrayIconEvent};
use tauri::{RunEvent, image::Image};

fn main() -> tauri::Result<()> {
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
        .build(tauri::generate_context!())?;
    app.run(|_app, event| {
        if let RunEvent::ExitRequested { api, code: None, .. } = event {
            api.prevent_exit();
        }
    });
    Ok(())
}
