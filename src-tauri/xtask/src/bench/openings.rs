//! Opening the popover and the bare window, timed in the same way: by the pixels of the screen.
//!
//! On X11 a click is the panel's `Activate` call on the tray item. On sway it is a mouse click through compositor and
//! panel, because the popover appears at the pointer. The bare window's start counts as its click. The popover has
//! painted when the pixels that differ between two amounts are those of the newest amount. These pixels are found by
//! opening it twice before, with different amounts; if none differ, the measurement fails there. The screen is read
//! every two milliseconds, so no opening is measured shorter than it was.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use desktop_tests::{Picture, Rectangle, Session, Window, wait};

use super::process::{internet_sockets, rest};
use super::programs::{AMOUNTS, BareWindow, Binaries, Resident};
use super::{milliseconds, now};

/// Cold openings; each is followed by one within the linger, with the other amount.
const ROUNDS: usize = 5;
const BETWEEN_LOOKS: Duration = Duration::from_millis(2);
/// How long a picture stays the same before it counts as finished: by then spinners and late layout are done.
const FINISHED_AFTER: Duration = Duration::from_millis(1200);
/// The linger is 20 seconds; the rest is for the process to end.
const LINGER_AND_END: Duration = Duration::from_secs(40);
const BARE_WINDOW: &str = "Bare window";

/// What was measured, in milliseconds.
#[derive(Default)]
pub(crate) struct Openings {
    pub(crate) cold: Vec<f64>,
    pub(crate) again: Vec<f64>,
    pub(crate) bare_painted: Vec<f64>,
    /// Internet sockets of the popover's processes plus connections that the portal accepted, per opening.
    pub(crate) network_use: Vec<f64>,
}

/// Opens the popover ten times, five of them cold, and the bare window five times in between; returns when the last
/// child process has ended.
pub(crate) fn measure(resident: &Resident, binaries: &Binaries) -> Result<Openings> {
    let popover = PaintDetector::of_popover(resident)?;
    let bare = PaintDetector::of_bare_window(&resident.session, binaries)?;
    let mut openings = Openings::default();
    for round in 0..ROUNDS {
        wait_for_no_child(resident)?;
        let (first, second) = (round % 2, (round + 1) % 2);
        resident.read(AMOUNTS[first])?;
        let connections = resident.portal.stats().connections;
        openings.cold.push(milliseconds(popover.time_click(resident, first)?));
        let sockets = internet_sockets(&resident.children())?;
        let connected = resident.portal.stats().connections - connections;
        openings.network_use.push(f64::from(u32::try_from(sockets)?) + f64::from(u32::try_from(connected)?));
        resident.close_popover()?;
        resident.read(AMOUNTS[second])?;
        openings.again.push(milliseconds(popover.time_click(resident, second)?));
        resident.close_popover()?;
        // The hidden child process is at rest: the bare window starts with the machine in the same state as the popover
        // did.
        let window = BareWindow::start(binaries, &resident.session)?;
        window.time_to_loaded()?;
        openings.bare_painted.push(milliseconds(bare.time_to(resident, window.started, 0)?));
        drop(window);
    }
    wait_for_no_child(resident)?;
    Ok(openings)
}

/// Opens the popovers of several programs in turn, each so often, and each time with no process of its own left from before.
/// In milliseconds, in the order of the programs.
pub(crate) fn measure_cold<const N: usize>(residents: [&Resident; N], rounds: usize) -> Result<[Vec<f64>; N]> {
    let mut detectors = Vec::new();
    for resident in residents {
        detectors.push(PaintDetector::of_popover(resident)?);
    }
    let mut cold = std::array::from_fn(|_| Vec::new());
    for round in 0..rounds {
        let amount = round % AMOUNTS.len();
        for resident in residents {
            wait_for_no_child(resident)?;
            resident.read(AMOUNTS[amount])?;
        }
        for resident in residents {
            // A new reading is followed by a new forecast, which is not part of an opening.
            rest(&resident.process()?)?;
        }
        let mut programs: Vec<_> = residents.into_iter().zip(&detectors).zip(&mut cold).collect();
        // Each is the first in turn.
        programs.rotate_left(round % N);
        for ((resident, detector), times) in programs {
            times.push(milliseconds(detector.time_click(resident, amount)?));
            resident.close_popover()?;
        }
    }
    for resident in residents {
        wait_for_no_child(resident)?;
    }
    Ok(cold)
}

pub(crate) fn wait_for_no_child(resident: &Resident) -> Result<()> {
    wait::until_within("the end of the popover's process", LINGER_AND_END, || {
        Ok(resident.children().is_empty().then_some(()))
    })
}

/// Detects that an amount has been painted: by the part of the screen that differs between amounts.
struct PaintDetector {
    place: Rectangle,
    /// One per amount.
    shown: Vec<Picture>,
}

impl PaintDetector {
    fn of_popover(resident: &Resident) -> Result<Self> {
        let session = &resident.session;
        let mut seen = Vec::new();
        for amount in AMOUNTS {
            resident.read(amount)?;
            resident.click_icon()?;
            session.popover()?;
            seen.push(stable_window(session, || Ok(session.seen_popover()?.map(|popover| popover.place)))?);
            resident.close_popover()?;
        }
        let [(window, first), (window_again, second)] = seen.as_slice() else { bail!("not two amounts") };
        ensure!(window == window_again, "the popover opened at {window:?} and at {window_again:?}");
        let within = differing(first, second).context("the popover looks the same with another amount")?;
        let place = Rectangle { x: window.x + within.x, y: window.y + within.y, ..within };
        let shown = vec![part(first, within), part(second, within)];
        Ok(Self { place, shown })
    }

    fn of_bare_window(session: &Session, binaries: &Binaries) -> Result<Self> {
        let running = BareWindow::start(binaries, session)?;
        running.time_to_loaded()?;
        let (window, picture) = stable_window(session, || Ok(bare_window(session)?.map(|window| window.place)))?;
        drop(running);
        wait::until("the bare window to be gone", || Ok(bare_window(session)?.is_none().then_some(())))?;
        // The amount against the page's plain background.
        let background = picture.pixel(0, 0).context("the bare window has no pixels")?;
        let plain = Picture { pixels: vec![background; picture.pixels.len()], ..picture };
        let within = differing(&picture, &plain).context("the bare window shows nothing")?;
        let place = Rectangle { x: window.x + within.x, y: window.y + within.y, ..within };
        Ok(Self { place, shown: vec![part(&picture, within)] })
    }

    fn time_click(&self, resident: &Resident, amount: usize) -> Result<Duration> {
        let start = now();
        resident.click_icon()?;
        self.time_to(resident, start, amount)
    }

    /// The time from `start` until the amount is on the screen.
    fn time_to(&self, resident: &Resident, start: Instant, amount: usize) -> Result<Duration> {
        let wanted = self.shown.get(amount).context("no such amount")?;
        loop {
            let is_shown = resident.session.picture(self.place)? == *wanted;
            let passed = start.elapsed();
            if is_shown {
                return Ok(passed);
            }
            ensure!(passed < wait::TIMEOUT, "the window never showed {:?} at {:?}", AMOUNTS.get(amount), self.place);
            std::thread::sleep(BETWEEN_LOOKS);
        }
    }
}

/// The place and the picture of a window once both no longer change.
pub(crate) fn stable_window(
    session: &Session,
    place: impl Fn() -> Result<Option<Rectangle>>,
) -> Result<(Rectangle, Picture)> {
    let mut last = None;
    let mut since = now();
    wait::until("a window that stays the same", || {
        let Some(place) = place()? else { return Ok(None) };
        let seen = (place, session.picture(place)?);
        if last.as_ref() != Some(&seen) {
            (last, since) = (Some(seen), now());
        }
        Ok(last.clone().filter(|_| since.elapsed() >= FINISHED_AFTER))
    })
}

fn bare_window(session: &Session) -> Result<Option<Window>> {
    Ok(session.windows()?.into_iter().find(|window| window.is_visible && window.title == BARE_WINDOW))
}

/// The least height of an amount in the popover. Ages, times and the days left are smaller.
const AMOUNT_ROWS: usize = 20;

/// The rectangle around the first band of rows that differ and are an amount by their height, or else the tallest band;
/// relative to the pictures' upper left corner. A reading changes ages and times too, and below them the chart.
fn differing(first: &Picture, second: &Picture) -> Option<Rectangle> {
    let differs = |x: u16, y: u16| first.pixel(x, y) != second.pixel(x, y);
    let rows: Vec<u16> = (0..first.height).filter(|y| (0..first.width).any(|x| differs(x, *y))).collect();
    let bands = || rows.chunk_by(|above, below| above + 1 == *below);
    let rows = bands().find(|band| band.len() >= AMOUNT_ROWS).or_else(|| bands().max_by_key(|band| band.len()))?;
    let columns: Vec<u16> = (0..first.width).filter(|x| rows.iter().any(|y| differs(*x, *y))).collect();
    let (top, bottom, left, right) = (*rows.first()?, *rows.last()?, *columns.first()?, *columns.last()?);
    Some(Rectangle { x: left.cast_signed(), y: top.cast_signed(), width: right - left + 1, height: bottom - top + 1 })
}

fn part(picture: &Picture, place: Rectangle) -> Picture {
    let (left, top) = (place.x.cast_unsigned(), place.y.cast_unsigned());
    let rows = top..top + place.height;
    let pixels = rows.flat_map(|y| (left..left + place.width).filter_map(move |x| picture.pixel(x, y))).collect();
    Picture { width: place.width, height: place.height, pixels }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_found_and_cut_out() {
        let first = Picture { width: 4, height: 4, pixels: vec![[0; 3]; 16] };
        let mut second = first.clone();
        assert_eq!(differing(&first, &second), None);
        // A separate row above the two adjacent ones.
        second.pixels[3] = [9; 3];
        second.pixels[8 + 1] = [9; 3];
        second.pixels[12 + 2] = [9; 3];
        let place = differing(&first, &second).unwrap();
        assert_eq!(place, Rectangle { x: 1, y: 2, width: 2, height: 2 });
        assert_eq!(part(&second, place).pixels, [[9; 3], [0; 3], [0; 3], [9; 3]]);
        // An amount above a chart.
        let first = Picture { width: 1, height: 100, pixels: vec![[0; 3]; 100] };
        let mut second = first.clone();
        second.pixels[10..30].fill([9; 3]);
        second.pixels[40..90].fill([9; 3]);
        assert_eq!(differing(&first, &second), Some(Rectangle { x: 0, y: 10, width: 1, height: 20 }));
    }
}
