//! The checks with other settings of the desktop: no tray, dark, 200 %. Must not know how these are applied.

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{Account, Portal, Rectangle};

use super::super::check::Check;
use super::super::desktop::Tray;
use super::super::popover_image::Theme;
use super::super::product::{BALANCE, Product, ensure_at_tray, shown};
use super::super::session::Session;
use super::super::table::Cell;
use super::{Trial, text_on};

/// Part of the note in the window that replaces the icon.
const NOTE: &str = "no tray";

/// The last text of the page.
const FOOT: &str = "Open Partner Portal";

impl Trial<'_> {
    pub(super) fn no_tray(&mut self, session: &Session) -> Result<()> {
        if self.desktop.tray == Tray::None {
            // On this desktop the first session has checked it.
            return Ok(());
        }
        // A watcher without a host doesn't count: Plasma's keeps running without the panel.
        ensure!(session.call("has_tray_host").is_err(), "the desktop has a tray host nevertheless");
        let portal = Portal::start(BALANCE)?;
        let mut product = Product::new(self.desktop, session, &portal, self.pictures);
        let window = self.window_with_note(&mut product);
        // Cinnamon starts a tray host as soon as a program looks for one: then the missing note is right.
        if window.is_none() && session.call("has_tray_host").is_ok() {
            self.column.record(Check::NoTray, Cell::Untried("the desktop started a tray host by itself".to_owned()));
        }
        Ok(())
    }

    /// Checks a desktop that has no tray at all: only the window exists.
    pub(super) fn without_tray(&mut self, session: &Session) -> Result<()> {
        for check in [
            Check::Icon,
            Check::Click,
            Check::Filled,
            Check::AtTheTray,
            Check::SecondClick,
            Check::Escape,
            Check::ClickOnDesktop,
            Check::ClickOnWindow,
            Check::LeftAlone,
            Check::PanelRestarted,
        ] {
            self.column.record(check, Cell::NotApplicable);
        }
        let portal = Portal::start(BALANCE)?;
        let mut product = Product::new(self.desktop, session, &portal, self.pictures);
        product.save_picture("desktop")?;
        let popover = self.window_with_note(&mut product);
        let seen = popover.is_some();
        let cell = if seen {
            Cell::Ok(format!("the window shows {BALANCE}"))
        } else {
            Cell::Failed("no window shows it".to_owned())
        };
        self.column.record(Check::Connected, cell);
        self.main_popover = popover;
        self.alerts_at_start(&mut product)
    }

    fn window_with_note(&mut self, product: &mut Product<'_>) -> Option<Rectangle> {
        self.check(Check::NoTray, product, |product| {
            product.start(Account::Environment, "")?;
            let popover = product.wait_for_popover()?;
            product.stable_picture()?;
            product.save_picture("window")?;
            let text = text_on(product, popover.place)?;
            ensure!(text.contains(NOTE), "{} has no note, but: {text}", shown(popover.place));
            ensure!(text.contains(BALANCE), "{} shows no {BALANCE}, but: {text}", shown(popover.place));
            ensure!(text.contains(FOOT), "{} is cut off above {FOOT}: {text}", shown(popover.place));
            Ok((popover.place, shown(popover.place)))
        })
    }

    pub(super) fn dark(&mut self, session: &Session) -> Result<()> {
        let portal = Portal::start(BALANCE)?;
        let mut product = Product::new(self.desktop, session, &portal, self.pictures);
        self.check(Check::Dark, &mut product, |product| {
            let (popover, _) = opened(product)?;
            ensure!(popover.theme == Theme::Dark, "the popover is light");
            Ok(((), shown(popover.place)))
        });
        Ok(())
    }

    pub(super) fn double(&mut self, session: &Session) -> Result<()> {
        let usual = self.main_popover;
        let portal = Portal::start(BALANCE)?;
        let mut product = Product::new(self.desktop, session, &portal, self.pictures);
        self.check(Check::Double, &mut product, |product| {
            let (popover, icon) = opened(product)?;
            let usual = usual.context("there is no popover at 100 % to compare with")?;
            let times = product.desktop.doubled;
            ensure!(
                is_enlarged(usual, popover.place, times),
                "{}, but {} at 100 %",
                shown(popover.place),
                shown(usual)
            );
            if let Some(icon) = icon {
                ensure_at_tray(popover.place, icon, product.session)?;
            }
            Ok(((), shown(popover.place)))
        });
        Ok(())
    }
}

/// Opens the popover, or uses the window where there is no tray. Returns it and the icon's place.
fn opened(product: &mut Product<'_>) -> Result<(super::super::popover_image::PopoverImage, Option<Rectangle>)> {
    if product.desktop.tray == Tray::None {
        product.start(Account::Environment, "")?;
        let popover = product.wait_for_popover()?;
        product.save_picture("window")?;
        return Ok((popover, None));
    }
    product.start(Account::Environment, "--background")?;
    product.wait_for_tooltip(BALANCE)?;
    let icon = product.find_icon()?;
    product.save_close_up(icon, "icon")?;
    let popover = product.open(icon)?;
    product.save_picture("popover")?;
    Ok((popover, Some(icon)))
}

/// Whether a popover has grown by this factor in both directions; a text that wraps differently is tolerated.
fn is_enlarged(usual: Rectangle, large: Rectangle, times: u16) -> bool {
    const LINE: f64 = 0.12;
    let off = |usual: u16, large: u16| (f64::from(large) / f64::from(usual * times) - 1.0).abs();
    off(usual.width, large.width) < 0.02 && off(usual.height, large.height) < LINE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enlargement_counts_in_both_directions() {
        let place = |width, height| Rectangle { x: 0, y: 0, width, height };
        assert!(is_enlarged(place(358, 400), place(718, 802), 2));
        assert!(!is_enlarged(place(358, 400), place(360, 802), 2));
        assert!(!is_enlarged(place(358, 400), place(718, 600), 2));
    }
}
