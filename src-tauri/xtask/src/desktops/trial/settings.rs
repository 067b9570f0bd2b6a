//! The same product where the desktop is set otherwise: no tray, dark, 200 %.

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{Account, Place, Portal};

use super::super::card::Theme;
use super::super::kind::Tray;
use super::super::scene::{BALANCE, Scene, ensure_at_tray, shown};
use super::super::session::Session;
use super::super::table::{Cell, Check};
use super::{Trial, text_on};

/// Words of the note in a window that stands in for the icon.
const NOTE: &str = "no tray";

/// The lowest words of the page.
const FOOT: &str = "Open Partner Portal";

impl Trial<'_> {
    pub(super) fn no_tray(&mut self, session: &Session) -> Result<()> {
        if self.kind.tray == Tray::None {
            // The first session had none either.
            return Ok(());
        }
        // A watcher without a host is none: Plasma's goes on when the panel is gone.
        ensure!(session.call("has_tray_host").is_err(), "the desktop has a tray host all the same");
        let portal = Portal::start(BALANCE)?;
        let mut scene = Scene::new(self.kind, session, &portal, self.pictures);
        let window = self.window_with_note(&mut scene);
        // Cinnamon starts one as soon as a program looks for it: the note is gone with reason.
        if window.is_none() && session.call("has_tray_host").is_ok() {
            self.column.put(Check::NoTray, Cell::Untried("the desktop brought a tray host by itself".to_owned()));
        }
        Ok(())
    }

    /// Where no tray exists: the window is all there is.
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
            self.column.put(check, Cell::NotApplicable);
        }
        let portal = Portal::start(BALANCE)?;
        let mut scene = Scene::new(self.kind, session, &portal, self.pictures);
        scene.keep("desktop")?;
        let card = self.window_with_note(&mut scene);
        let seen = card.is_some();
        let cell = if seen {
            Cell::Ok(format!("the window shows {BALANCE}"))
        } else {
            Cell::Failed("no window shows it".to_owned())
        };
        self.column.put(Check::Connected, cell);
        self.usual_card = card;
        self.alerts_at_start(&mut scene)
    }

    fn window_with_note(&mut self, scene: &mut Scene<'_>) -> Option<Place> {
        self.check(Check::NoTray, scene, |scene| {
            scene.start(Account::Environment, "")?;
            let card = scene.wait_for_card()?;
            scene.still()?;
            scene.keep("window")?;
            let text = text_on(scene, card.place)?;
            ensure!(text.contains(NOTE), "{} has no note, but: {text}", shown(card.place));
            ensure!(text.contains(BALANCE), "{} shows no {BALANCE}, but: {text}", shown(card.place));
            ensure!(text.contains(FOOT), "{} is cut off above {FOOT}: {text}", shown(card.place));
            Ok((card.place, shown(card.place)))
        })
    }

    pub(super) fn dark(&mut self, session: &Session) -> Result<()> {
        let portal = Portal::start(BALANCE)?;
        let mut scene = Scene::new(self.kind, session, &portal, self.pictures);
        self.check(Check::Dark, &mut scene, |scene| {
            let (card, _) = opened(scene)?;
            ensure!(card.theme == Theme::Dark, "the popover is light");
            Ok(((), shown(card.place)))
        });
        Ok(())
    }

    pub(super) fn double(&mut self, session: &Session) -> Result<()> {
        let usual = self.usual_card;
        let portal = Portal::start(BALANCE)?;
        let mut scene = Scene::new(self.kind, session, &portal, self.pictures);
        self.check(Check::Double, &mut scene, |scene| {
            let (card, icon) = opened(scene)?;
            let usual = usual.context("there is no popover at 100 % to compare with")?;
            let times = scene.kind.doubled;
            ensure!(is_enlarged(usual, card.place, times), "{}, but {} at 100 %", shown(card.place), shown(usual));
            if let Some(icon) = icon {
                ensure_at_tray(card.place, icon, scene.session)?;
            }
            Ok(((), shown(card.place)))
        });
        Ok(())
    }
}

/// The popover, or the window where there is no tray; and where the icon is.
fn opened(scene: &mut Scene<'_>) -> Result<(super::super::card::Card, Option<Place>)> {
    if scene.kind.tray == Tray::None {
        scene.start(Account::Environment, "")?;
        let card = scene.wait_for_card()?;
        scene.keep("window")?;
        return Ok((card, None));
    }
    scene.start(Account::Environment, "--background")?;
    scene.told(BALANCE)?;
    let icon = scene.find_icon()?;
    scene.keep_close_up(icon, "icon")?;
    let card = scene.open(icon)?;
    scene.keep("popover")?;
    Ok((card, Some(icon)))
}

/// So many times as wide and as high, but for a text that wraps elsewhere.
fn is_enlarged(usual: Place, large: Place, times: u16) -> bool {
    const LINE: f64 = 0.12;
    let off = |usual: u16, large: u16| (f64::from(large) / f64::from(usual * times) - 1.0).abs();
    off(usual.width, large.width) < 0.02 && off(usual.height, large.height) < LINE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enlarged_is_meant_both_ways() {
        let place = |width, height| Place { x: 0, y: 0, width, height };
        assert!(is_enlarged(place(358, 400), place(718, 802), 2));
        assert!(!is_enlarged(place(358, 400), place(360, 802), 2));
        assert!(!is_enlarged(place(358, 400), place(718, 600), 2));
    }
}
