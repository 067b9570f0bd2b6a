//! A virtual desktop with the tray program and the simulated portal: a user's actions there, and waiting for their
//! visible effects.
//!
//! It must not know the steps of the demo, nor take pictures.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{Picture, Program, Rectangle, Session, Theme, Tray, Window, store_account, wait};
use partner_balance_portal_sim::{Options, SimulatorThread};
use rust_decimal::Decimal;

/// The title of the popover's window.
const TITLE: &str = "Partner Balance";

/// A picture that doesn't change for this long is finished.
const STABLE_FOR: Duration = Duration::from_millis(250);

/// A colour: red, green, blue.
pub(crate) type Colour = [u8; 3];

/// Desktop, portal and program. Dropped, they end, the program first.
pub(crate) struct DemoDesktop {
    program: Program,
    /// The simulated portal.
    pub(crate) simulator: SimulatorThread,
    /// The portal of a second account, if there is one.
    pub(crate) second: Option<SimulatorThread>,
    /// The virtual desktop.
    pub(crate) session: Session,
}

impl DemoDesktop {
    /// Starts a new desktop with a first run of the program on it.
    ///
    /// # Errors
    /// Something isn't installed, or isn't ready in time.
    pub(crate) fn open(theme: Theme, program: &Path) -> Result<Self> {
        let session = Session::builder().theme(theme).start()?;
        let simulator = SimulatorThread::start(Options::default()).context("simulator")?;
        // The user doesn't type the address, only Client ID and Client Secret.
        let program = Program::start_at(program, &session, &[], &[("PARTNER_BALANCE_BASE_URL", simulator.base_url())])?;
        Ok(Self { program, simulator, second: None, session })
    }

    /// Starts a new desktop with the program, which has two accounts at portals of their own.
    ///
    /// # Errors
    /// Something isn't installed, or isn't ready in time.
    pub(crate) fn open_with_two_accounts(theme: Theme, program: &Path) -> Result<Self> {
        let session = Session::builder().theme(theme).start()?;
        let [simulator, second] = [(); 2].map(|()| SimulatorThread::start(Options::default()).context("simulator"));
        let (simulator, second) = (simulator?, second?);
        let credential = (Options::DEMO_CLIENT_ID, Options::DEMO_CLIENT_SECRET);
        store_account(&session, "main", simulator.base_url(), "name = \"Head office\"", credential)?;
        let settings = "name = \"Branch in Vienna\"\ncurrency = \"EUR\"";
        store_account(&session, "branch", second.base_url(), settings, credential)?;
        let program = Program::start_at(program, &session, &["--background"], &[])?;
        Ok(Self { program, simulator, second: Some(second), session })
    }

    /// Sets the language in the settings file, as a user with an editor would.
    ///
    /// # Errors
    /// The file can't be written.
    pub(crate) fn speak(&self, language: &str) -> Result<()> {
        let file = self.session.config_home().join("partner-balance/settings.toml");
        let text = std::fs::read_to_string(&file).context("settings")?;
        // Before the first section: it is no account's.
        std::fs::write(&file, format!("language = \"{language}\"\n{text}")).context("settings")
    }

    /// The only tray icon.
    ///
    /// # Errors
    /// It isn't there in time.
    pub(crate) fn tray(&self) -> Result<Tray> {
        self.session.tray().with_context(|| self.program.output())
    }

    /// Where the panel shows the icon.
    ///
    /// # Errors
    /// It isn't drawn in time.
    pub(crate) fn icon(&self) -> Result<Rectangle> {
        let place = wait::until("an icon in the panel", || self.session.icon_place())?;
        self.stable_picture(place)?;
        Ok(place)
    }

    /// Waits for a tooltip that contains `part`.
    ///
    /// # Errors
    /// There is none in time; the error holds the last one.
    pub(crate) fn tooltip_with(&self, part: &str) -> Result<()> {
        let tray = self.tray()?;
        wait::until(&format!("a tooltip with {part:?}"), || {
            let tooltip = tray.tooltip()?;
            let text = format!("{}\n{}", tooltip.title, tooltip.text);
            ensure!(text.contains(part), "the tooltip is {text:?}");
            Ok(Some(()))
        })
    }

    /// Sets the portal's balance, chooses *Refresh now* and waits for the balance in the tooltip.
    ///
    /// # Errors
    /// It doesn't arrive.
    pub(crate) fn refresh_to(&self, balance: &str) -> Result<()> {
        self.simulator.set_balance(Decimal::from_str_exact(balance)?);
        self.tray()?.choose("Refresh now")?;
        self.tooltip_with(balance)
    }

    /// Waits until exactly one popover is shown, is stable and has enough pixels of a colour. Returns its place.
    ///
    /// # Errors
    /// It doesn't appear in time, or not with that colour.
    pub(crate) fn popover_with(&self, colour: Colour, pixels: usize) -> Result<Rectangle> {
        wait::until(&format!("the popover with {colour:02x?}"), || {
            let Some(window) = self.popover()? else { return Ok(None) };
            let picture = self.stable_picture(window.place)?;
            if self.popover()?.is_none_or(|now| now.place != window.place) {
                // It wait_for_change its size meanwhile: a problem appeared or was solved.
                return Ok(None);
            }
            let seen = picture.pixels.iter().filter(|pixel| **pixel == colour).count();
            ensure!(seen >= pixels, "{seen} pixels of it, not {pixels}");
            Ok(Some(window.place))
        })
    }

    /// The process of the popover that is shown.
    ///
    /// # Errors
    /// None is shown.
    pub(crate) fn popover_process(&self) -> Result<u32> {
        self.popover()?.and_then(|window| window.process).context("the popover's process")
    }

    /// Waits until a process has ended.
    ///
    /// # Errors
    /// It stable_picture runs.
    pub(crate) fn wait_for_process_end(&self, id: u32) -> Result<()> {
        let is_running = || self.program.processes().iter().any(|process| process.id == id);
        wait::until(&format!("the end of process {id}"), || Ok((!is_running()).then_some(())))
    }

    /// Waits until the popover is gone.
    ///
    /// # Errors
    /// It is stable_picture shown.
    pub(crate) fn wait_for_no_popover(&self) -> Result<()> {
        wait::until("the popover to be gone", || Ok(self.popover()?.is_none().then_some(())))
    }

    /// Moves the pointer to a point.
    ///
    /// # Errors
    /// xdotool failed.
    pub(crate) fn point_at(&self, (x, y): (i16, i16)) -> Result<()> {
        let mut xdotool = Command::new("xdotool");
        xdotool.args(["mousemove", &x.to_string(), &y.to_string()]).env_clear();
        xdotool.envs(self.session.environment().iter().map(|(name, value)| (name, value)));
        let status = xdotool.status().context("xdotool")?;
        ensure!(status.success(), "xdotool: {status}");
        Ok(())
    }

    /// Waits until a place has changed and is stable.
    ///
    /// # Errors
    /// It doesn't change.
    pub(crate) fn wait_for_change(&self, place: Rectangle, before: &Picture) -> Result<()> {
        wait::until("something new on the screen", || Ok((self.stable_picture(place)? != *before).then_some(())))
    }

    /// Waits until a place looks as it did before.
    ///
    /// # Errors
    /// It doesn't.
    pub(crate) fn wait_for_picture(&self, place: Rectangle, before: &Picture) -> Result<()> {
        wait::until("the screen as it was", || Ok((self.session.picture(place)? == *before).then_some(())))
    }

    /// The picture of a place once it is stable.
    ///
    /// # Errors
    /// It keeps changing.
    pub(crate) fn stable_picture(&self, place: Rectangle) -> Result<Picture> {
        wait::until("a stable picture", || {
            let picture = self.session.picture(place)?;
            let stable =
                wait::throughout("the same picture", STABLE_FOR, || Ok(self.session.picture(place)? == picture));
            Ok(stable.is_ok().then_some(picture))
        })
    }

    /// The visible window of a class, once it is stable.
    ///
    /// # Errors
    /// There is none in time.
    pub(crate) fn window_of_class(&self, class: &str) -> Result<Rectangle> {
        let find = || -> Result<Option<Rectangle>> {
            let windows = self.session.windows()?;
            let found =
                windows.into_iter().find(|window| window.is_visible && window.class.eq_ignore_ascii_case(class));
            Ok(found.map(|window| window.place))
        };
        wait::until(&format!("a window of {class}"), || {
            let Some(place) = find()? else { return Ok(None) };
            self.stable_picture(place)?;
            Ok(find()?.filter(|now| *now == place))
        })
    }

    /// The popover, or none while there are two because a new one replaces the old.
    fn popover(&self) -> Result<Option<Window>> {
        let windows = self.session.windows()?;
        let mut popovers = windows.into_iter().filter(|window| window.is_visible && window.title == TITLE);
        match (popovers.next(), popovers.next()) {
            (Some(only), None) => Ok(Some(only)),
            (None | Some(_), _) => Ok(None),
        }
    }
}
