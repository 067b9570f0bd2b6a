//! The popover's process on Linux. Must not know messages.

use tauri::{AppHandle, Manager as _};

use super::super::layer::Overlay;
use super::super::mouse_x11::MouseWatch;
use super::super::surface::Surface;
use super::super::window_controller::WindowController;
use super::super::{backdrop, colour_scheme, webkit};

/// By the program's name the desktop finds its desktop file, and in that the window's icon.
pub fn before_toolkit() {
    gtk::glib::set_prgname(Some(partner_balance_platform::APPLICATION_ID));
}

pub fn after_toolkit() {
    colour_scheme::follow();
}

/// Connects the controller to events that aren't the window's own: the mouse, the overlay, the text size.
pub fn connect_desktop_events(
    app: &AppHandle,
    window: &tauri::WebviewWindow,
    surface: Surface,
    mut controller: WindowController,
) -> tauri::Result<WindowController> {
    let on_controller = |act: fn(&WindowController)| {
        let app = app.clone();
        move || {
            if let Some(controller) = app.try_state::<WindowController>() {
                act(&controller);
            }
        }
    };
    webkit::follow_text_size(on_controller(WindowController::text_resized));
    match surface {
        Surface::Placed => {
            backdrop::set_on_press(on_controller(WindowController::pressed_outside));
            let app = app.clone();
            controller.set_mouse_watch(MouseWatch::connect(move |button| {
                let controller_app = app.clone();
                let _ = app.run_on_main_thread(move || {
                    if let Some(controller) = controller_app.try_state::<WindowController>() {
                        controller.on_mouse_event(button);
                    }
                });
            }));
        }
        Surface::Layer => {
            let app = app.clone();
            let entered = move |point| {
                if let Some(controller) = app.try_state::<WindowController>() {
                    controller.pointer_entered(point);
                }
            };
            let pressed_app = window.app_handle().clone();
            let pressed = move |pressed| {
                if let Some(controller) = pressed_app.try_state::<WindowController>() {
                    controller.pressed_overlay(pressed);
                }
            };
            backdrop::set_on_press(on_controller(WindowController::pressed_on_other_output));
            Overlay::of(window)?.connect(entered, pressed, on_controller(WindowController::overlay_resized));
        }
        Surface::Framed | Surface::Normal => {}
    }
    Ok(controller)
}
