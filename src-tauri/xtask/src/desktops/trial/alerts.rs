//! The warning at a low balance, and a person's answer to it.

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{Account, Picture, Place};

use super::super::scene::{BALANCE, Scene, ensure_at_tray, shown};
use super::super::sight;
use super::super::table::{Cell, Check};
use super::Trial;

/// Below the low threshold, above the critical one.
pub(super) const LOW: &str = "84.50";

/// Smaller than any notification, at 100 %.
const LEAST: (u16, u16) = (150, 40);

impl Trial<'_> {
    pub(super) fn alerts(&mut self, scene: &mut Scene<'_>, icon: Place) -> Result<()> {
        scene.clear()?;
        // A tooltip would be taken for the notification, or cover it.
        scene.session.point_at((5, 300))?;
        let before = scene.still()?;
        let warned = self.check(Check::Warned, scene, |scene| {
            scene.refresh_to(LOW)?;
            seen_warning(scene, &before)
        });
        match warned {
            Some(notification) => {
                self.check(Check::NotificationClicked, scene, |scene| {
                    scene.session.click(body(notification), 1)?;
                    let card = scene.wait_for_card()?;
                    scene.keep("notification-clicked")?;
                    ensure_at_tray(card.place, icon, scene.session)?;
                    Ok(((), shown(card.place)))
                });
            }
            None => self.column.put(Check::NotificationClicked, Cell::Untried("no notification was seen".to_owned())),
        }
        scene.clear()?;
        scene.refresh_to(BALANCE)
    }

    /// Without a tray there is no menu to ask for a reading: the warning comes with the next start.
    pub(super) fn alerts_at_start(&mut self, scene: &mut Scene<'_>) -> Result<()> {
        scene.end()?;
        scene.put(LOW)?;
        let before = scene.still()?;
        let warned = self.check(Check::Warned, scene, |scene| {
            scene.start(Account::Environment, "--background")?;
            seen_warning(scene, &before)
        });
        let Some(notification) = warned else { return Ok(()) };
        self.check(Check::NotificationClicked, scene, |scene| {
            scene.session.click(body(notification), 1)?;
            let card = scene.wait_for_card().context("no window came")?;
            scene.keep("notification-clicked")?;
            Ok(((), format!("a window, {}; there is no tray", shown(card.place))))
        });
        Ok(())
    }
}

/// A point of a notification beside its buttons.
fn body(notification: Place) -> (i16, i16) {
    let (x, _) = notification.middle();
    (x, notification.y + (notification.height / 3).cast_signed())
}

/// Some desktops show it for seconds only: its text is read off the picture afterwards.
fn seen_warning(scene: &Scene<'_>, before: &Picture) -> Result<(Place, String)> {
    let (place, _) = scene.something_new(before, LEAST)?;
    let picture = scene.still()?;
    scene.keep("warned")?;
    let text = sight::text(&picture, place)?;
    let is_warning = text.contains(LOW) || text.to_lowercase().contains("low");
    ensure!(is_warning, "something new at {}, but it says: {text}", shown(place));
    Ok((place, shown(place)))
}
