//! The window on macOS and Windows: it hides when it loses the focus, and there is no overlay. Must not know messages.

use partner_balance_engine::messages::{Point, Showing};

use super::WindowController;

/// On Windows, which window has the keyboard; macOS tells everything by itself.
#[derive(Default)]
pub struct Mouse {
    #[cfg(windows)]
    foreground: super::super::foreground::ForegroundWatch,
}

/// No further state.
#[derive(Default)]
pub struct State;

/// Not needed: these systems report the icon's position.
pub fn pointer() -> Option<Point> {
    None
}

impl WindowController {
    pub(super) fn enable_mouse_watch(&self) {
        #[cfg(windows)]
        if self.surface == super::Surface::Placed {
            use tauri::Manager as _;

            let app = self.window.app_handle().clone();
            self.mouse.foreground.start(move || {
                let controller_app = app.clone();
                // Fails only when the process is ending.
                let _ = app.run_on_main_thread(move || {
                    if let Some(controller) = controller_app.try_state::<WindowController>() {
                        controller.left();
                    }
                });
            });
        }
    }

    pub(super) fn disable_mouse_watch(&self) {
        #[cfg(windows)]
        self.mouse.foreground.end();
    }

    /// The user has turned to another program.
    #[cfg(windows)]
    fn left(&self) {
        if self.state().pin == super::Pin::Unpinned {
            self.apply(super::Event::PressedOutside);
        }
    }

    pub(super) fn complete_startup(&self, _: Option<&str>) {}

    pub(super) fn focus_gained(&self) {}

    pub(super) fn focus_lost(&self) {
        self.hide_on_focus_loss();
    }

    pub(super) fn update_backdrop(&self) {}

    pub(super) fn update_input_region(&self) {}

    pub(super) fn prepare(&self) {}

    pub(super) fn set_coverage(&self, _: &Showing) {}

    pub(super) fn map_overlay(&self, _: Option<&str>) {}

    pub(super) fn unmap_overlay(&self) {}

    pub(super) fn place_content(&self) {}
}
