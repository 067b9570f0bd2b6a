//! A virtual desktop with the tray program and the simulated portal: a user's actions there, and waiting for their visible
//! effects.
//!
//! It must not know the steps of the demo, nor take pictures.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{Picture, Program, Rectangle, Session, Theme, Tray, Window, wait};
use partner_balance_portal_sim::{Options, SimulatorThread};
use rust_decimal::Decimal;

/// What the popover's window is called.
const TITLE: &str = "Partner Balance";

/// A picture that doesn't change for this long is finished.
const STILL: Duration = Duration::from_millis(250);

/// A colour: red, green, blue.
pub(crate) type Colour = [u8; 3];

/// Desktop, portal and program; they end with it, the program first.
pub(crate) struct DemoDesktop {
    program: Program,
    /// The portal, to be steered.
    pub(crate) simulator: SimulatorThread,
    /// The desktop, to be acted on.
    pub(crate) session: Session,
}

impl DemoDesktop {
    /// A new desktop with a first run of the program on it.
    ///
    /// # Errors
    /// Something isn't installed, or isn't ready in time.
    pub(crate) fn open(theme: Theme, program: &Path) -> Result<Self> {
        let session = Session::builder().theme(theme).start()?;
        let simulator = SimulatorThread::start(Options::default()).context("simulator")?;
        // The address is not for the user to type: Client ID and Client Secret are.
        let program = Program::start_at(program, &session, &[], &[("PARTNER_BALANCE_BASE_URL", simulator.base_url())])?;
        Ok(Self { program, simulator, session })
    }

    /// The one tray icon.
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
        self.still(place)?;
        Ok(place)
    }

    /// Waits for a tooltip with `part` in it.
    ///
    /// # Errors
    /// None in time: says what is there instead.
    pub(crate) fn tooltip_with(&self, part: &str) -> Result<()> {
        let tray = self.tray()?;
        wait::until(&format!("a tooltip with {part:?}"), || {
            let tooltip = tray.tooltip()?;
            let text = format!("{}\n{}", tooltip.title, tooltip.text);
            ensure!(text.contains(part), "it says {text:?}");
            Ok(Some(()))
        })
    }

    /// The portal has this balance now, and the user chooses *Refresh now*; waits for it in the tooltip.
    ///
    /// # Errors
    /// It doesn't arrive.
    pub(crate) fn refresh_to(&self, balance: &str) -> Result<()> {
        self.simulator.set_balance(Decimal::from_str_exact(balance)?);
        self.tray()?.choose("Refresh now")?;
        self.tooltip_with(balance)
    }

    /// Waits for the popover, alone and finished, with enough of a colour on it. Gives its place.
    ///
    /// # Errors
    /// It doesn't come, or the colour doesn't.
    pub(crate) fn popover_with(&self, colour: Colour, pixels: usize) -> Result<Rectangle> {
        wait::until(&format!("the popover with {colour:02x?}"), || {
            let Some(window) = self.popover()? else { return Ok(None) };
            let picture = self.still(window.place)?;
            if self.popover()?.is_none_or(|now| now.place != window.place) {
                // It grew meanwhile: a problem came, or went.
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
    /// It goes on.
    pub(crate) fn process_ended(&self, id: u32) -> Result<()> {
        let is_running = || self.program.processes().iter().any(|process| process.id == id);
        wait::until(&format!("the end of process {id}"), || Ok((!is_running()).then_some(())))
    }

    /// Waits until the popover is gone.
    ///
    /// # Errors
    /// It stays.
    pub(crate) fn no_popover(&self) -> Result<()> {
        wait::until("the popover to be gone", || Ok(self.popover()?.is_none().then_some(())))
    }

    /// The pointer rests on a point.
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

    /// Waits until something else than before is seen in a place, and has finished.
    ///
    /// # Errors
    /// It stays the same.
    pub(crate) fn changed(&self, place: Rectangle, before: &Picture) -> Result<()> {
        wait::until("something new on the screen", || Ok((self.still(place)? != *before).then_some(())))
    }

    /// Waits until a place looks as it did before.
    ///
    /// # Errors
    /// It doesn't.
    pub(crate) fn again(&self, place: Rectangle, before: &Picture) -> Result<()> {
        wait::until("the screen as it was", || Ok((self.session.picture(place)? == *before).then_some(())))
    }

    /// A part of the screen once nothing moves there any more.
    ///
    /// # Errors
    /// It keeps moving.
    pub(crate) fn still(&self, place: Rectangle) -> Result<Picture> {
        wait::until("a picture that stands still", || {
            let picture = self.session.picture(place)?;
            let stands = wait::throughout("the same picture", STILL, || Ok(self.session.picture(place)? == picture));
            Ok(stands.is_ok().then_some(picture))
        })
    }

    /// The visible window of a class, once it stands still.
    ///
    /// # Errors
    /// None in time.
    pub(crate) fn window_of_class(&self, class: &str) -> Result<Rectangle> {
        let find = || -> Result<Option<Rectangle>> {
            let windows = self.session.windows()?;
            let found =
                windows.into_iter().find(|window| window.is_visible && window.class.eq_ignore_ascii_case(class));
            Ok(found.map(|window| window.place))
        };
        wait::until(&format!("a window of {class}"), || {
            let Some(place) = find()? else { return Ok(None) };
            self.still(place)?;
            Ok(find()?.filter(|now| *now == place))
        })
    }

    /// The popover, unless there is none or a new one is just taking its place.
    fn popover(&self) -> Result<Option<Window>> {
        let windows = self.session.windows()?;
        let mut popovers = windows.into_iter().filter(|window| window.is_visible && window.title == TITLE);
        match (popovers.next(), popovers.next()) {
            (Some(only), None) => Ok(Some(only)),
            (None | Some(_), _) => Ok(None),
        }
    }
}
