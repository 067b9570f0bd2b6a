//! The checks of the warning at a low balance, and of a click on it. Must not know how a warning is decided.

use std::time::Duration;

use anyhow::{Result, ensure};
use desktop_tests::{Account, Picture, Rectangle, wait};

use super::super::check::Check;
use super::super::product::{BALANCE, Product, ensure_at_tray, shown};
use super::super::table::Cell;
use super::super::{differences, images};
use super::Trial;

/// Between the low and the critical threshold.
const LOW: &str = "84.50";

/// The slowest desktop's animation of a notification.
const ANIMATION: Duration = Duration::from_millis(1200);

/// Smaller than any notification, at 100 %.
const MIN_SIZE: (u16, u16) = (150, 40);

impl Trial<'_> {
    pub(super) fn alerts(&mut self, product: &mut Product<'_>, icon: Option<Rectangle>) -> Result<()> {
        product.close_popover()?;
        // A tooltip might be mistaken for the notification, or cover it.
        product.session.point_at((5, 300))?;
        let before = product.stable_picture()?;
        let warning = product.refresh_to(LOW).and_then(|()| Warning::see(product, &before));
        self.check_warning(product, warning, icon);
        product.close_popover()?;
        product.refresh_to(BALANCE)
    }

    /// Without a tray there is no menu to request a reading: the warning is shown at the next start.
    pub(super) fn alerts_at_start(&mut self, product: &mut Product<'_>) -> Result<()> {
        product.end()?;
        product.set_balance(LOW)?;
        let before = product.stable_picture()?;
        let started = product.start(Account::Environment, "--background");
        let warning = started.and_then(|()| Warning::see(product, &before));
        self.check_warning(product, warning, None);
        Ok(())
    }

    /// Clicks first and reads the text afterwards: some desktops show a notification for a few seconds only.
    fn check_warning(&mut self, product: &mut Product<'_>, warning: Result<Warning>, icon: Option<Rectangle>) {
        let clicked = warning.as_ref().ok().map(|warning| product.session.click(warning.body(), 1));
        let Some(clicked) = clicked else {
            self.check(Check::Warned, product, |_| warning.map(|_| ((), String::new())));
            self.column.record(Check::NotificationClicked, Cell::Untried("no notification was seen".to_owned()));
            return;
        };
        self.check(Check::NotificationClicked, product, |product| {
            clicked?;
            let popover = product.wait_for_popover()?;
            product.save_picture("notification-clicked")?;
            match icon {
                Some(icon) => ensure_at_tray(popover.place, icon, product.session)?,
                None => return Ok(((), format!("a window, {}; no icon to compare with", shown(popover.place)))),
            }
            Ok(((), shown(popover.place)))
        });
        self.check(Check::Warned, product, |_| warning.and_then(|warning| Ok(((), warning.read()?))));
    }
}

/// A notification on the screen.
struct Warning {
    place: Rectangle,
    picture: Picture,
}

impl Warning {
    fn see(product: &Product<'_>, before: &Picture) -> Result<Self> {
        let (place, _) = product.wait_for_change(before, MIN_SIZE)?;
        // It may slide in: its final place counts.
        wait::throughout("a notification at rest", ANIMATION, || Ok(true))?;
        let picture = product.session.picture()?;
        let final_place = differences::new_places(before, &picture).into_iter().next();
        product.save_picture("warned")?;
        Ok(Self { place: final_place.unwrap_or(place), picture })
    }

    /// A point that is not on one of its buttons.
    fn body(&self) -> (i16, i16) {
        let (x, _) = self.place.middle();
        (x, self.place.y + (self.place.height / 3).cast_signed())
    }

    fn read(&self) -> Result<String> {
        let text = images::text(&self.picture, self.place)?;
        let is_warning = text.contains(LOW) || text.to_lowercase().contains("low");
        ensure!(is_warning, "something new at {}, but its text is: {text}", shown(self.place));
        Ok(shown(self.place))
    }
}
