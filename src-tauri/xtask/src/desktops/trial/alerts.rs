//! The warning at a low balance, and a person's answer to it.

use std::time::Duration;

use anyhow::{Result, ensure};
use desktop_tests::{Account, Picture, Place, wait};

use super::super::scene::{BALANCE, Scene, ensure_at_tray, shown};
use super::super::table::{Cell, Check};
use super::super::{change, sight};
use super::Trial;

/// Below the low threshold, above the critical one.
const LOW: &str = "84.50";

/// As long as the slowest desktop moves a notification.
const SLID_IN: Duration = Duration::from_millis(1200);

/// Smaller than any notification, at 100 %.
const LEAST: (u16, u16) = (150, 40);

impl Trial<'_> {
    pub(super) fn alerts(&mut self, scene: &mut Scene<'_>, icon: Option<Place>) -> Result<()> {
        scene.clear()?;
        // A tooltip would be taken for the notification, or cover it.
        scene.session.point_at((5, 300))?;
        let before = scene.still()?;
        let warning = scene.refresh_to(LOW).and_then(|()| Warning::see(scene, &before));
        self.judge(scene, warning, icon);
        scene.clear()?;
        scene.refresh_to(BALANCE)
    }

    /// Without a tray there is no menu to ask for a reading: the warning comes with the next start.
    pub(super) fn alerts_at_start(&mut self, scene: &mut Scene<'_>) -> Result<()> {
        scene.end()?;
        scene.put(LOW)?;
        let before = scene.still()?;
        let started = scene.start(Account::Environment, "--background");
        let warning = started.and_then(|()| Warning::see(scene, &before));
        self.judge(scene, warning, None);
        Ok(())
    }

    /// Clicks first and reads afterwards: some desktops show a notification for seconds only.
    fn judge(&mut self, scene: &mut Scene<'_>, warning: Result<Warning>, icon: Option<Place>) {
        let clicked = warning.as_ref().ok().map(|warning| scene.session.click(warning.body(), 1));
        let Some(clicked) = clicked else {
            self.check(Check::Warned, scene, |_| warning.map(|_| ((), String::new())));
            self.column.put(Check::NotificationClicked, Cell::Untried("no notification was seen".to_owned()));
            return;
        };
        self.check(Check::NotificationClicked, scene, |scene| {
            clicked?;
            let card = scene.wait_for_card()?;
            scene.keep("notification-clicked")?;
            match icon {
                Some(icon) => ensure_at_tray(card.place, icon, scene.session)?,
                None => return Ok(((), format!("a window, {}; no icon to compare with", shown(card.place)))),
            }
            Ok(((), shown(card.place)))
        });
        self.check(Check::Warned, scene, |_| warning.and_then(|warning| Ok(((), warning.read()?))));
    }
}

/// A notification as it was seen.
struct Warning {
    place: Place,
    picture: Picture,
}

impl Warning {
    fn see(scene: &Scene<'_>, before: &Picture) -> Result<Self> {
        let (place, _) = scene.something_new(before, LEAST)?;
        // It may slide in: what counts is where it comes to rest.
        wait::throughout("a notification at rest", SLID_IN, || Ok(true))?;
        let picture = scene.session.look()?;
        let rested = change::new_places(before, &picture).into_iter().next();
        scene.keep("warned")?;
        Ok(Self { place: rested.unwrap_or(place), picture })
    }

    /// A point beside its buttons.
    fn body(&self) -> (i16, i16) {
        let (x, _) = self.place.middle();
        (x, self.place.y + (self.place.height / 3).cast_signed())
    }

    fn read(&self) -> Result<String> {
        let text = sight::text(&self.picture, self.place)?;
        let is_warning = text.contains(LOW) || text.to_lowercase().contains("low");
        ensure!(is_warning, "something new at {}, but it says: {text}", shown(self.place));
        Ok(shown(self.place))
    }
}
