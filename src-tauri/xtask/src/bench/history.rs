//! Ten years of looks on disk next to a history of a single reading: what a look, the newest reading, a chart and a status cost in both,
//! and how much room ten years take.
//!
//! It must not know how the history is stored.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use partner_balance_portal_sim::Options;
use serde_json::Value;

use super::command_line::timed;
use super::figure::{Figure, Limit, Rounds};
use crate::{cargo, command};

const STARTS: usize = 100;
/// Nothing listens there, and nothing is requested.
const ADDRESS: &str = "http://127.0.0.1:9";
const SMALL: &str = "a history of one reading";

/// Builds the command line and the program that fills a history, and measures.
pub(super) fn measure() -> Result<Vec<Figure>> {
    println!("history: 525,600 looks in 300,000 runs");
    build()?;
    let release = cargo::target_folder()?.join("release");
    let Filled { full, small, printed: output } = fill(ADDRESS)?;
    let printed: Value = serde_json::from_str(output.trim()).context("the figures of history-bench")?;
    let figure = |what, name: &str, limit| -> Result<Figure> {
        let (measured, reference) = (rounds(&printed[name]["full"])?, rounds(&printed[name]["small"])?);
        Ok(Figure { what, unit: "µs", measured, reference: Some((SMALL, reference)), limit })
    };
    let size = std::fs::metadata(file(&full)).context("size of the history")?.len();
    let added = "a look added to ten years of looks";
    Ok(vec![
        figure(added, "added", Limit::Above(1000.0))?,
        figure("history opened, a look added, closed, in memory", "opened, added, closed", Limit::Above(1000.0))?,
        figure("the newest reading of ten years", "newest", Limit::AtMost(1000.0))?,
        figure("the same, by a program that has just begun", "glance", Limit::Above(1000.0))?,
        figure("chart series, all of 300,000 runs", "chart", Limit::AtMost(10_000.0))?,
        figure("forecast, of 300,000 runs", "forecast", Limit::AtMost(20_000.0))?,
        figure("forecast, its readings read from disk", "forecast from disk", Limit::AtMost(100_000.0))?,
        status(&release.join("partner-balance"), &full, &small)?,
        Figure {
            what: "ten years of looks on disk",
            unit: "MB",
            measured: Rounds::once(f64::from(u32::try_from(size)?) / 1e6),
            reference: None,
            limit: Limit::AtMost(20.0),
        },
    ])
}

/// Builds the command line and the program that fills histories.
pub(super) fn build() -> Result<()> {
    let packages = ["--package", "partner-balance-cli", "--package", "partner-balance-engine"];
    let mut build = cargo::cargo(&["build", "--release", "--locked"]);
    build.args(packages).args(["--features", "partner-balance-engine/bench"]);
    command::run(build.args(["--bin", "partner-balance", "--bin", "history-bench"]))
}

/// Two homes with a history.
pub(super) struct Filled {
    /// With ten years of looks.
    pub(super) full: PathBuf,
    /// With one reading.
    pub(super) small: PathBuf,
    /// What the filling program has printed.
    printed: String,
}

/// Fills two new histories of the demo's client at this address.
pub(super) fn fill(address: &str) -> Result<Filled> {
    let folder = cargo::target_folder()?.join("bench/history");
    let _ = std::fs::remove_dir_all(&folder);
    let [full, small] = ["full", "small"].map(|name| folder.join(name));
    let mut fill = Command::new(cargo::target_folder()?.join("release/history-bench"));
    let printed = command::output(fill.args([file(&full), file(&small)]).args([Options::DEMO_CLIENT_ID, address]))?;
    Ok(Filled { full, small, printed })
}

pub(super) fn file(home: &Path) -> PathBuf {
    home.join("partner-balance/history.sqlite3")
}

fn rounds(times: &Value) -> Result<Rounds> {
    let times = times.as_array().context("durations of a call")?;
    ensure!(!times.is_empty(), "a call was never timed");
    Ok(times.iter().filter_map(Value::as_f64).map(|milliseconds| milliseconds * 1000.0).collect())
}

fn status(program: &Path, full: &Path, small: &Path) -> Result<Figure> {
    let (mut of_full, mut of_small) = (Vec::new(), Vec::new());
    // The first start of each finds nothing in the page cache.
    for round in 0..=STARTS {
        let mut both = [(full, &mut of_full), (small, &mut of_small)];
        // The order alternates.
        both.rotate_left(round % 2);
        for (home, times) in both {
            let mut command = Command::new(program);
            command.arg("status").env_clear();
            for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"] {
                command.env(name, home);
            }
            command.env("PARTNER_BALANCE_BASE_URL", ADDRESS);
            command.env("PARTNER_BALANCE_CLIENT_ID", Options::DEMO_CLIENT_ID);
            command.env("PARTNER_BALANCE_CLIENT_SECRET", Options::DEMO_CLIENT_SECRET);
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
            let took = timed(&mut command, "USD")?;
            times.extend((round > 0).then_some(took));
        }
    }
    Ok(Figure {
        what: "status from disk with ten years of looks",
        unit: "ms",
        measured: of_full.into_iter().collect(),
        reference: Some((SMALL, of_small.into_iter().collect())),
        limit: Limit::Above(1.0),
    })
}
