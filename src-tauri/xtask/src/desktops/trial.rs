//! All checks on one desktop, in four sessions one after the other, with a result for each.
//!
//! It must not know how the results are shown.

mod alerts;
mod popover;
mod settings;

use std::path::Path;

use anyhow::{Context as _, Result};
use desktop_tests::{Account, Portal, Rectangle};
use strum::VariantArray as _;

use super::check::{Check, Column};
use super::desktop::{DesktopSpec, Tray};
use super::images;
use super::product::{self, BALANCE, Product, ensure_at_tray, shown};
use super::root::Root;
use super::session::{Session, Variant};
use super::table::Cell;

const MAIN_SESSION: Variant = Variant { name: product::MAIN_SESSION, theme: "light", scale: 1, tray: "yes" };
const NO_TRAY: Variant = Variant { name: "no-tray", theme: "light", scale: 1, tray: "no" };
const DARK: Variant = Variant { name: "dark", theme: "dark", scale: 1, tray: "yes" };
const DOUBLE: Variant = Variant { name: "double", theme: "light", scale: 2, tray: "yes" };

/// What all checks of one desktop use.
struct Trial<'a> {
    desktop: &'static DesktopSpec,
    root: &'a Root,
    pictures: &'a Path,
    portal: Portal,
    column: &'a mut Column,
    /// The popover at 100 %, to compare those of other sessions with.
    main_popover: Option<Rectangle>,
}

/// Runs all checks on a desktop and records each result.
pub(crate) fn run(desktop: &'static DesktopSpec, root: &Root, pictures: &Path, column: &mut Column) {
    column.record(Check::Installed, Cell::Ok(String::new()));
    if pictures.exists() {
        // Pictures of an earlier run would be mistaken for this one's.
        drop(std::fs::remove_dir_all(pictures));
    }
    let portal = match Portal::start(BALANCE) {
        Ok(portal) => portal,
        Err(error) => return column.record(Check::Connected, Cell::Untried(format!("{error:#}"))),
    };
    let mut trial = Trial { desktop, root, pictures, portal, column, main_popover: None };
    trial.in_session(MAIN_SESSION, &main_checks(desktop), Trial::main_session);
    trial.in_session(NO_TRAY, &[Check::NoTray], Trial::no_tray);
    trial.in_session(DARK, &[Check::Dark], Trial::dark);
    trial.in_session(DOUBLE, &[Check::Double], Trial::double);
}

/// The checks of the first session.
fn main_checks(desktop: &DesktopSpec) -> Vec<Check> {
    let last = if desktop.tray == Tray::None { Check::NotificationClicked } else { Check::Typed };
    Check::VARIANTS.iter().copied().filter(|check| *check > Check::Installed && *check <= last).collect()
}

impl Trial<'_> {
    /// Starts a session and lets `act` record results; the remaining checks are recorded as untried, with the reason.
    fn in_session(&mut self, variant: Variant, checks: &[Check], act: fn(&mut Self, &Session) -> Result<()>) {
        println!(" - {}", variant.name);
        let why = match Session::start(self.root, self.desktop, variant) {
            Err(error) => format!("the desktop didn't start: {error:#}"),
            Ok(session) => match self.portal.put(BALANCE).and_then(|()| act(self, &session)) {
                Err(error) => format!("{error:#}"),
                Ok(()) => "it was skipped".to_owned(),
            },
        };
        for check in checks {
            if self.column.cell(*check).is_none() {
                self.column.record(*check, Cell::Untried(why.clone()));
            }
        }
    }

    /// Runs one check and records its result. Returns what it found.
    fn check<T>(
        &mut self,
        check: Check,
        product: &mut Product<'_>,
        act: impl FnOnce(&mut Product<'_>) -> Result<(T, String)>,
    ) -> Option<T> {
        match act(product) {
            Ok((found, seen)) => {
                self.column.record(check, Cell::Ok(seen));
                Some(found)
            }
            Err(error) => {
                // Saves a picture of the failure; the result doesn't depend on it.
                drop(product.save_picture(&format!("failed-{check:?}").to_lowercase()));
                self.column.record(check, Cell::Failed(format!("{error:#}")));
                None
            }
        }
    }

    fn main_session(&mut self, session: &Session) -> Result<()> {
        if self.desktop.tray == Tray::None {
            return self.without_tray(session);
        }
        let pictures = self.pictures;
        let portal = Portal::start(BALANCE)?;
        let mut product = Product::new(self.desktop, session, &portal, pictures);
        let connected = self.check(Check::Connected, &mut product, |product| {
            product.start(Account::Environment, "--background")?;
            let tooltip = product.wait_for_tooltip(BALANCE)?;
            Ok(((), tooltip.lines().next().unwrap_or_default().to_owned()))
        });
        connected.context("the program didn't connect")?;
        let icon = self.check(Check::Icon, &mut product, |product| {
            let icon = product.find_icon()?;
            product.save_picture("desktop")?;
            product.save_close_up(icon, "icon")?;
            Ok((icon, shown(icon)))
        });
        self.popover(&mut product, icon)?;
        self.alerts(&mut product, icon)?;
        self.check(Check::PanelRestarted, &mut product, |product| {
            product.session.call("restart_panel")?;
            let again = product.find_icon()?;
            product.save_picture("panel-restarted")?;
            Ok(((), shown(again)))
        });
        self.typed(&mut product, icon);
        Ok(())
    }

    fn typed(&mut self, product: &mut Product<'_>, icon: Option<Rectangle>) {
        self.check(Check::Typed, product, |product| {
            product.end()?;
            product.set_balance(BALANCE)?;
            product.start(Account::Typed, "")?;
            let popover = product.wait_for_popover()?;
            product.save_picture("form")?;
            product.session.type_text(desktop_tests::CLIENT_ID)?;
            product.session.press("Tab")?;
            product.session.type_text(desktop_tests::CLIENT_SECRET)?;
            product.save_picture("form-filled")?;
            product.session.press("Return")?;
            product.wait_for_tooltip(BALANCE)?;
            product.stable_picture()?;
            let sent = product.wait_for_popover()?;
            product.save_picture("form-sent")?;
            if let Some(icon) = icon {
                ensure_at_tray(sent.place, icon, product.session).context("connected, then")?;
            }
            Ok(((), format!("form {}", shown(popover.place))))
        });
    }
}

/// The text in a rectangle of the screen now.
fn text_on(product: &Product<'_>, place: Rectangle) -> Result<String> {
    images::text(&product.session.picture()?, place)
}
