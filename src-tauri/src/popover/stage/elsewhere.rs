//! The stage on macOS and Windows: the focus alone says that the user turned elsewhere, and there is no overlay.

use partner_balance_engine::messages::{Point, Showing};

use super::Stage;

/// Nobody tells of the mouse.
#[derive(Default)]
pub struct Mouse;

/// Nothing changes there alone.
#[derive(Default)]
pub struct Scene;

/// Nothing asks for the pointer: these systems tell where the icon is.
pub fn pointer() -> Option<Point> {
    None
}

impl Stage {
    pub(super) fn listen_to_mouse(&self) {}

    pub(super) fn rest_from_mouse(&self) {}

    pub(super) fn complete_startup(&self, _: Option<&str>) {}

    pub(super) fn focus_gained(&self) {}

    pub(super) fn focus_lost(&self) {
        self.go_with_focus();
    }

    pub(super) fn settle_backdrop(&self) {}

    pub(super) fn settle_input(&self) {}

    pub(super) fn prepare(&self) {}

    pub(super) fn cover_for(&self, _: &Showing) {}

    pub(super) fn map_overlay(&self, _: Option<&str>) {}

    pub(super) fn unmap_overlay(&self) {}

    pub(super) fn settle_card(&self) {}
}
