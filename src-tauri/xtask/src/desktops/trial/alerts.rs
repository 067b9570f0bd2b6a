//! The checks of the warning at a low balance, and of a click on it. Must not know how a warning is decided.

use std::time::Duration;

use anyhow::{Result, ensure};
use desktop_tests::{Account, Picture, Rectangle, wait};

use super::super::product::{BALANCE, Product, ensure_at_tray, shown};
use super::super::table::{Cell, Check};
use super::super::{differences, images};
use super::Trial;

/// Below the low threshold, above the critical one.
const LOW: &str = "84.50";

/// As long as the slowest desktop moves a notification.
const SLID_IN: Duration = Duration::from_millis(1200);

/// Smaller than any notification, at 100 %.
const LEAST: (u16, u16) = (150, 40);

impl Trial<'_> {
    pub(super) fn alerts(&mut self, product: &mut Product<'_>, icon: Option<Rectangle>) -> Result<()> {
        product.clear()?;
        // A tooltip would be taken for the notification, or cover it.
        product.session.point_at((5, 300))?;
        let before = product.still()?;
        let warning = product.refresh_to(LOW).and_then(|()| Warning::see(product, &before));
        self.judge(product, warning, icon);
        product.clear()?;
        product.refresh_to(BALANCE)
    }

    /// Without a tray there is no menu to ask for a reading: the warning comes with the next start.
    pub(super) fn alerts_at_start(&mut self, product: &mut Product<'_>) -> Result<()> {
        product.end()?;
        product.put(LOW)?;
        let before = product.still()?;
        let started = product.start(Account::Environment, "--background");
        let warning = started.and_then(|()| Warning::see(product, &before));
        self.judge(product, warning, None);
        Ok(())
    }

    /// Clicks first and reads afterwards: some desktops show a notification for seconds only.
    fn judge(&mut self, product: &mut Product<'_>, warning: Result<Warning>, icon: Option<Rectangle>) {
        let clicked = warning.as_ref().ok().map(|warning| product.session.click(warning.body(), 1));
        let Some(clicked) = clicked else {
            self.check(Check::Warned, product, |_| warning.map(|_| ((), String::new())));
            self.column.put(Check::NotificationClicked, Cell::Untried("no notification was seen".to_owned()));
            return;
        };
        self.check(Check::NotificationClicked, product, |product| {
            clicked?;
            let popover = product.wait_for_popover()?;
            product.keep("notification-clicked")?;
            match icon {
                Some(icon) => ensure_at_tray(popover.place, icon, product.session)?,
                None => return Ok(((), format!("a window, {}; no icon to compare with", shown(popover.place)))),
            }
            Ok(((), shown(popover.place)))
        });
        self.check(Check::Warned, product, |_| warning.and_then(|warning| Ok(((), warning.read()?))));
    }
}

/// A notification as it was seen.
struct Warning {
    place: Rectangle,
    picture: Picture,
}

impl Warning {
    fn see(product: &Product<'_>, before: &Picture) -> Result<Self> {
        let (place, _) = product.something_new(before, LEAST)?;
        // It may slide in: what counts is where it comes to rest.
        wait::throughout("a notification at rest", SLID_IN, || Ok(true))?;
        let picture = product.session.look()?;
        let rested = differences::new_places(before, &picture).into_iter().next();
        product.keep("warned")?;
        Ok(Self { place: rested.unwrap_or(place), picture })
    }

    /// A point beside its buttons.
    fn body(&self) -> (i16, i16) {
        let (x, _) = self.place.middle();
        (x, self.place.y + (self.place.height / 3).cast_signed())
    }

    fn read(&self) -> Result<String> {
        let text = images::text(&self.picture, self.place)?;
        let is_warning = text.contains(LOW) || text.to_lowercase().contains("low");
        ensure!(is_warning, "something new at {}, but it says: {text}", shown(self.place));
        Ok(shown(self.place))
    }
}
