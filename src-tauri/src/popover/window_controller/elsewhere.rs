//! The window on macOS and Windows: it hides when it loses the focus, and there is no overlay. Must not know messages.

use partner_balance_engine::messages::{Point, Showing};

use super::WindowController;

/// No mouse events are needed.
#[derive(Default)]
pub struct Mouse;

/// No further state.
#[derive(Default)]
pub struct State;

/// Not needed: these systems report the icon's position.
pub fn pointer() -> Option<Point> {
    None
}

impl WindowController {
    pub(super) fn enable_mouse_watch(&self) {}

    pub(super) fn disable_mouse_watch(&self) {}

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
