//! The tray program with ten years of readings next to the same with one: its start, and cold openings of its popover.
//!
//! It must not know how the history stores anything.

use anyhow::{Context as _, Result};
use desktop_tests::Session;

use super::figure::{Figure, Limit};
use super::programs::{self, Binaries, Resident};
use super::{history, milliseconds, openings};

/// Starts of each.
const STARTS: usize = 5;
/// Cold openings of each.
const OPENINGS: usize = 6;
const SMALL: &str = "a history of one reading";

pub(super) fn measure(binaries: &Binaries) -> Result<Vec<Figure>> {
    println!("ten years of readings");
    history::build()?;
    let portal = programs::start_portal()?;
    let filled = history::fill(portal.base_url())?;
    let start = |home| -> Result<Resident> {
        let session = Session::builder().start()?;
        let to = history::file(&session.data_home());
        std::fs::create_dir_all(to.parent().context("folder of the history")?).context("folder of the history")?;
        std::fs::copy(history::file(home), &to).context("copy of a history")?;
        Resident::start_at(&portal, session, binaries)
    };
    let mut starts = [Vec::new(), Vec::new()];
    let homes = [&filled.full, &filled.small];
    for _ in 0..STARTS {
        for (home, times) in homes.into_iter().zip(&mut starts) {
            times.push(milliseconds(start(home)?.icon_after));
        }
    }
    let cold = openings::measure_cold([&start(&filled.full)?, &start(&filled.small)?], OPENINGS)?;
    let figure = |what, [full, small]: [Vec<f64>; 2]| Figure {
        what,
        unit: "ms",
        measured: full.into_iter().collect(),
        reference: Some((SMALL, small.into_iter().collect())),
        limit: Limit::Above(10.0),
    };
    Ok(vec![
        figure("start to icon with ten years of readings", starts),
        figure("click to painted amount, cold, with ten years of readings", cold),
    ])
}
