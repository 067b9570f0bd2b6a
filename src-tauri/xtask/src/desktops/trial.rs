//! The whole trial of one desktop: four sessions, one after the other, and every check an answer of its own.
//!
//! It must not know how the answers are shown.

mod alerts;
mod popover;
mod settings;

use std::path::Path;

use anyhow::{Context as _, Result};
use desktop_tests::{Account, Place, Portal};

use super::kind::{Kind, Tray};
use super::root::Root;
use super::scene::{self, BALANCE, Scene, ensure_at_tray, shown};
use super::session::{Session, Variant};
use super::sight;
use super::table::{Cell, Check, Column};

const USUAL: Variant = Variant { name: scene::USUAL, theme: "light", scale: 1, tray: "yes" };
const NO_TRAY: Variant = Variant { name: "no-tray", theme: "light", scale: 1, tray: "no" };
const DARK: Variant = Variant { name: "dark", theme: "dark", scale: 1, tray: "yes" };
const DOUBLE: Variant = Variant { name: "double", theme: "light", scale: 2, tray: "yes" };

/// What the checks of one desktop have in common.
struct Trial<'a> {
    kind: &'static Kind,
    root: &'a Root,
    pictures: &'a Path,
    portal: Portal,
    column: &'a mut Column,
    /// The popover at 100 %, to compare the others with.
    usual_card: Option<Place>,
}

/// Tries the installed product on a desktop and writes every answer down.
pub(crate) fn run(kind: &'static Kind, root: &Root, pictures: &Path, column: &mut Column) {
    column.put(Check::Installed, Cell::Ok(String::new()));
    if pictures.exists() {
        // Pictures of an earlier run would be taken for this one's.
        drop(std::fs::remove_dir_all(pictures));
    }
    let portal = match Portal::start(BALANCE) {
        Ok(portal) => portal,
        Err(error) => return column.put(Check::Connected, Cell::Untried(format!("{error:#}"))),
    };
    let mut trial = Trial { kind, root, pictures, portal, column, usual_card: None };
    trial.in_session(USUAL, &usual_checks(kind), Trial::usual);
    trial.in_session(NO_TRAY, &[Check::NoTray], Trial::no_tray);
    trial.in_session(DARK, &[Check::Dark], Trial::dark);
    trial.in_session(DOUBLE, &[Check::Double], Trial::double);
}

/// The checks of the first session.
fn usual_checks(kind: &Kind) -> Vec<Check> {
    let last = if kind.tray == Tray::None { Check::NotificationClicked } else { Check::Typed };
    Check::ALL.into_iter().filter(|check| *check > Check::Installed && *check <= last).collect()
}

impl Trial<'_> {
    /// Starts a session and lets `act` fill in the answers; those it leaves open say why.
    fn in_session(&mut self, variant: Variant, checks: &[Check], act: fn(&mut Self, &Session) -> Result<()>) {
        println!(" - {}", variant.name);
        let why = match Session::start(self.root, self.kind, variant) {
            Err(error) => format!("the desktop didn't start: {error:#}"),
            Ok(session) => match self.portal.put(BALANCE).and_then(|()| act(self, &session)) {
                Err(error) => format!("{error:#}"),
                Ok(()) => "it was left out".to_owned(),
            },
        };
        for check in checks {
            if self.column.cell(*check).is_none() {
                self.column.put(*check, Cell::Untried(why.clone()));
            }
        }
    }

    /// Writes the answer to one check down. Gives what it found.
    fn check<T>(
        &mut self,
        check: Check,
        scene: &mut Scene<'_>,
        act: impl FnOnce(&mut Scene<'_>) -> Result<(T, String)>,
    ) -> Option<T> {
        match act(scene) {
            Ok((found, seen)) => {
                self.column.put(check, Cell::Ok(seen));
                Some(found)
            }
            Err(error) => {
                // The picture of what went wrong; the answer stands without it.
                drop(scene.keep(&format!("failed-{check:?}").to_lowercase()));
                self.column.put(check, Cell::Failed(format!("{error:#}")));
                None
            }
        }
    }

    fn usual(&mut self, session: &Session) -> Result<()> {
        if self.kind.tray == Tray::None {
            return self.without_tray(session);
        }
        let pictures = self.pictures;
        let portal = Portal::start(BALANCE)?;
        let mut scene = Scene::new(self.kind, session, &portal, pictures);
        let connected = self.check(Check::Connected, &mut scene, |scene| {
            scene.start(Account::Environment, "--background")?;
            let told = scene.told(BALANCE)?;
            Ok(((), told.lines().next().unwrap_or_default().to_owned()))
        });
        connected.context("the program didn't connect")?;
        let icon = self.check(Check::Icon, &mut scene, |scene| {
            let icon = scene.find_icon()?;
            scene.keep("desktop")?;
            scene.keep_close_up(icon, "icon")?;
            Ok((icon, shown(icon)))
        });
        self.popover(&mut scene, icon)?;
        self.alerts(&mut scene, icon)?;
        self.check(Check::PanelRestarted, &mut scene, |scene| {
            scene.session.call("restart_panel")?;
            let again = scene.find_icon()?;
            scene.keep("panel-restarted")?;
            Ok(((), shown(again)))
        });
        self.typed(&mut scene, icon);
        Ok(())
    }

    fn typed(&mut self, scene: &mut Scene<'_>, icon: Option<Place>) {
        self.check(Check::Typed, scene, |scene| {
            scene.end()?;
            scene.put(BALANCE)?;
            scene.start(Account::Typed, "")?;
            let card = scene.wait_for_card()?;
            scene.keep("form")?;
            scene.session.type_text(desktop_tests::CLIENT_ID)?;
            scene.session.press("Tab")?;
            scene.session.type_text(desktop_tests::CLIENT_SECRET)?;
            scene.keep("form-filled")?;
            scene.session.press("Return")?;
            scene.told(BALANCE)?;
            scene.still()?;
            let sent = scene.wait_for_card()?;
            scene.keep("form-sent")?;
            if let Some(icon) = icon {
                ensure_at_tray(sent.place, icon, scene.session).context("connected, then")?;
            }
            Ok(((), format!("form {}", shown(card.place))))
        });
    }
}

/// Text read off a card on the screen now.
fn text_on(scene: &Scene<'_>, place: Place) -> Result<String> {
    sight::text(&scene.session.look()?, place)
}
