//! The panel that shows tray icons: starting and stopping it, and the places of panel and icon on the screen.
//!
//! It must not know whose icon it is.

use std::sync::atomic::Ordering;

use crate::desktop::{Desktop, PanelProgram};
use crate::input::MouseButton;
use crate::screen::{Rectangle, Window};
use crate::{Result, Session, wait};

const WATCHER: &str = "org.kde.StatusNotifierWatcher";

impl Session {
    /// Starts a panel with a tray and returns when it is a StatusNotifier host.
    ///
    /// # Errors
    /// The panel ended or isn't ready in time.
    pub fn start_panel(&mut self) -> Result<()> {
        let mut panel = match self.desktop.panel() {
            PanelProgram::Xfce4Panel => {
                self.start_on_x_server("xfce4-panel", &["--disable-wm-check", "--sm-client-disable"])?
            }
            PanelProgram::Waybar => self.start_process("waybar", &[], "")?,
        };
        panel.ready(|| Ok(self.has_tray_host().then_some(())))?;
        panel.ready(|| Ok(self.panel_place()?.map(|_| ())))?;
        self.panel = Some(panel);
        Ok(())
    }

    /// Kills the panel, as a crash would, and waits until there is no tray host.
    ///
    /// # Errors
    /// The host is still there after the usual time.
    pub fn stop_panel(&mut self) -> Result<()> {
        self.panel = None;
        wait::until("the tray host to be gone", || Ok((!self.is_owned(WATCHER)?).then_some(())))
    }

    /// Where the panel shows tray icons, or none while it shows none.
    ///
    /// The panel's left end is empty, so every column of pixels that differs from the first belongs to the tray.
    ///
    /// # Errors
    /// The X server is gone.
    pub fn icon_place(&self) -> Result<Option<Rectangle>> {
        let Some(panel) = self.panel_place()? else { return Ok(None) };
        let picture = self.screen.picture(panel)?;
        let bare = picture.column(0);
        let mut drawn = (0..picture.width).filter(|column| picture.column(*column) != bare);
        let Some(first) = drawn.next() else { return Ok(None) };
        let last = drawn.next_back().unwrap_or(first);
        Ok(Some(Rectangle { x: panel.x + first.cast_signed(), width: last - first + 1, ..panel }))
    }

    /// Clicks on the tray icon in the panel, alternately on its left and right half: two clicks on the same point
    /// within 400 ms are a double click, for which waybar activates the item twice.
    ///
    /// # Errors
    /// The panel shows no icon in the usual time.
    pub fn click_icon(&self, button: MouseButton) -> Result<()> {
        let place = wait::until("an icon in the panel", || self.icon_place())?;
        let (x, y) = place.middle();
        // Farther than the toolkit's double-click distance of 5 logical pixels.
        let aside = (4 * self.desktop.scale()).cast_signed();
        let is_left = self.icon_clicks.fetch_add(1, Ordering::Relaxed).is_multiple_of(2);
        self.click_at(if is_left { x - aside } else { x + aside }, y, button)
    }

    /// Where the panel is, or none if there is none.
    pub(crate) fn panel_place(&self) -> Result<Option<Rectangle>> {
        let whole = self.screen.place()?;
        match (self.desktop, &self.sway) {
            (Desktop::Sway { .. }, Some(sway)) => Ok(strip(whole, sway.work_area()?)),
            _ => {
                let is_panel = |window: &Window| {
                    let is_class = window.class.eq_ignore_ascii_case("xfce4-panel");
                    window.is_visible && is_class && window.place.width == whole.width
                };
                Ok(self.screen.windows()?.into_iter().find(is_panel).map(|window| window.place))
            }
        }
    }
}

/// The part of the screen above or below the work area.
fn strip(whole: Rectangle, work: Rectangle) -> Option<Rectangle> {
    let height = whole.height.checked_sub(work.height).filter(|height| *height > 0)?;
    let y = if work.y > whole.y { whole.y } else { work.y + work.height.cast_signed() };
    Some(Rectangle { y, height, ..whole })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panel_is_above_or_below_the_work_area() {
        let whole = Rectangle { x: 0, y: 0, width: 100, height: 80 };
        for (y, height, strip_at) in [(30, 50, Some((0, 30))), (0, 50, Some((50, 30))), (0, 80, None)] {
            let found = strip(whole, Rectangle { y, height, ..whole });
            assert_eq!(found.map(|place| (place.y, place.height)), strip_at);
        }
    }
}
