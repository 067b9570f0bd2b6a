//! Measurements of the programs, each next to a reference from the same run and with its limit; in groups.
//!
//! For the tray program the reference programs are examples of the same package: a Tauri tray with an icon and a menu, and
//! a Tauri window with a page. They have the same profile and the same Tauri version. Every program runs on a virtual
//! desktop of its own with a real panel; the popover and the bare window on sway as well. This module must not know the
//! product's internals: it clicks, reads the screen and counts.

mod alerts;
mod command_line;
mod figure;
mod forecast;
mod history;
mod idle;
mod long_history;
mod openings;
mod process;
mod programs;
mod readings;
mod several;
mod tray;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use desktop_tests::PROGRAM_VARIABLE;

use crate::{cargo, command, setup};
use figure::{Figure, Limit, Rounds};
use programs::Binaries;

/// What is measured together and fails together, chosen by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    Memory,
    WakeUps,
    Polls,
    Openings,
    Sway,
    Idle,
    Page,
    Several,
    Readings,
    LongHistory,
    CommandLine,
    History,
    Alerts,
    Forecast,
}

impl Group {
    /// All but alerts and forecast, which say how good the product is and not what it costs; in the order of the table.
    const USUAL: [Self; 12] = [
        Self::Memory,
        Self::WakeUps,
        Self::Polls,
        Self::Openings,
        Self::Sway,
        Self::Idle,
        Self::Page,
        Self::Several,
        Self::Readings,
        Self::LongHistory,
        Self::CommandLine,
        Self::History,
    ];

    fn all() -> impl Iterator<Item = Self> {
        Self::USUAL.into_iter().chain([Self::Alerts, Self::Forecast])
    }

    /// The groups with these names, in the order of the table; without names the usual ones.
    fn named(names: &[String]) -> Result<Vec<Self>> {
        if names.is_empty() {
            return Ok(Self::USUAL.to_vec());
        }
        for name in names {
            let known: Vec<&str> = Self::all().map(Self::name).collect();
            ensure!(known.contains(&name.as_str()), "{name} is not measured; choose from {}", known.join(", "));
        }
        Ok(Self::all().filter(|group| names.iter().any(|name| name == group.name())).collect())
    }

    fn name(self) -> &'static str {
        match self {
            Self::Memory => "memory",
            Self::WakeUps => "wake-ups",
            Self::Polls => "polls",
            Self::Openings => "openings",
            Self::Sway => "sway",
            Self::Idle => "idle",
            Self::Page => "page",
            Self::Several => "several",
            Self::Readings => "readings",
            Self::LongHistory => "long-history",
            Self::CommandLine => "command-line",
            Self::History => "history",
            Self::Alerts => "--alerts",
            Self::Forecast => "--forecast",
        }
    }

    /// Whether it measures the tray program, on a virtual desktop.
    fn is_of_tray(self) -> bool {
        match self {
            Self::Memory | Self::WakeUps | Self::Polls | Self::Openings | Self::Sway | Self::Idle => true,
            Self::Several | Self::Readings | Self::LongHistory => true,
            Self::Page | Self::CommandLine | Self::History | Self::Alerts | Self::Forecast => false,
        }
    }

    fn measure(self, binaries: &Binaries) -> Result<Vec<Figure>> {
        match self {
            Self::Memory => tray::memory(binaries),
            Self::WakeUps => tray::wake_ups(binaries),
            Self::Polls => tray::polls(binaries),
            Self::Openings => tray::openings(binaries),
            Self::Sway => tray::openings_on_sway(binaries),
            Self::Idle => idle::measure(binaries),
            Self::Page => page(),
            Self::Several => several::measure(binaries),
            Self::Readings => readings::measure(binaries),
            Self::LongHistory => long_history::measure(binaries),
            Self::CommandLine => command_line::measure(),
            Self::History => history::measure(),
            // These print a table of their own.
            Self::Alerts => alerts::measure().map(|()| Vec::new()),
            Self::Forecast => forecast::measure().map(|()| Vec::new()),
        }
    }
}

/// Installs what is missing, builds, measures and prints a table. With names of groups it measures only those; without, it
/// also writes `target/bench/summary.json`.
///
/// # Errors
/// A name is unknown, something can't be measured, or a figure exceeds its limit.
pub(crate) fn measure(names: &[String]) -> Result<()> {
    let groups = Group::named(names)?;
    if groups.iter().any(|group| group.is_of_tray()) {
        setup::all()?;
        build()?;
    }
    let binaries = binaries()?;
    let outcome = measure_all(&groups, |group| group.measure(&binaries), |text| println!("\n{text}"));
    if names.is_empty() {
        let file = command::repository_root().join("target/bench/summary.json");
        write(&file, &serde_json::to_string_pretty(&figure::summary(&outcome.figures, &outcome.failed))?)?;
    }
    if groups.len() > 1 {
        println!("\n{}", figure::table(&outcome.figures));
    }
    outcome.check()
}

/// What was measured, and the names of the groups that couldn't be.
struct Outcome {
    figures: Vec<Figure>,
    failed: Vec<&'static str>,
}

/// Measures one group after the other and tells of each at once: what was measured stays, whatever happens to the next.
fn measure_all(groups: &[Group], measure: impl Fn(Group) -> Result<Vec<Figure>>, tell: impl Fn(&str)) -> Outcome {
    let mut outcome = Outcome { figures: Vec::new(), failed: Vec::new() };
    for group in groups {
        match measure(*group) {
            Ok(figures) if figures.is_empty() => {}
            Ok(figures) => {
                tell(&figure::table(&figures));
                outcome.figures.extend(figures);
            }
            Err(error) => {
                tell(&format!("{} could not be measured: {error:#}", group.name()));
                outcome.failed.push(group.name());
            }
        }
    }
    outcome
}

impl Outcome {
    /// Fails when something could not be measured, or exceeds its limit.
    fn check(&self) -> Result<()> {
        let beyond: Vec<&str> = self.figures.iter().filter(|f| !f.is_within()).map(|f| f.what).collect();
        let told = [("not measured: ", self.failed.join(", ")), ("beyond their limits: ", beyond.join("; "))];
        let told: Vec<String> =
            told.iter().filter(|(_, what)| !what.is_empty()).map(|(how, what)| format!("{how}{what}")).collect();
        ensure!(told.is_empty(), "{}", told.join(". "));
        Ok(())
    }
}

/// Builds the tray program and its reference programs, unless the environment names a built one.
fn build() -> Result<()> {
    if std::env::var_os(PROGRAM_VARIABLE).is_some() {
        return Ok(());
    }
    command::run(&mut cargo::release_build())?;
    // A separate build: features that only tests enable must not get into the product.
    let package = ["build", "--release", "--locked", "--package", "partner-balance-tray"];
    command::run(cargo::cargo(&package).args(["--example", "bare-tray", "--example", "bare-window"]))
}

/// Where the built programs are: the reference programs in `examples` beside the product.
fn binaries() -> Result<Binaries> {
    let product = match std::env::var_os(PROGRAM_VARIABLE) {
        Some(product) => PathBuf::from(product),
        None => cargo::tray_program()?,
    };
    let examples = product.with_file_name("examples");
    Ok(Binaries { product, bare_tray: examples.join("bare-tray"), bare_window: examples.join("bare-window") })
}

fn page() -> Result<Vec<Figure>> {
    let mut bytes = 0;
    let mut open = vec![command::repository_root().join("ui/src")];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).context("the page's folder")?.flatten() {
            match entry.metadata()? {
                metadata if metadata.is_dir() => open.push(entry.path()),
                metadata => bytes += usize::try_from(metadata.len())?,
            }
        }
    }
    Ok(vec![Figure {
        what: "the page, all its files",
        unit: "bytes",
        measured: Rounds::once(count(bytes)?),
        reference: None,
        limit: Limit::AtMost(100_000.0),
    }])
}

fn write(file: &Path, text: &str) -> Result<()> {
    let folder: PathBuf = file.parent().context("folder of a file")?.to_path_buf();
    std::fs::create_dir_all(&folder).context("folder of the summary")?;
    std::fs::write(file, text).with_context(|| format!("write {}", file.display()))
}

fn count(number: usize) -> Result<f64> {
    Ok(f64::from(u32::try_from(number).context("a count that is too large")?))
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use anyhow::bail;

    use super::*;

    fn named(names: &[&str]) -> Result<Vec<Group>> {
        Group::named(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    }

    fn figure(what: &'static str, measured: f64) -> Figure {
        Figure { what, unit: "ms", measured: Rounds::once(measured), reference: None, limit: Limit::AtMost(5.0) }
    }

    #[test]
    fn groups_are_chosen_by_name() {
        assert_eq!(named(&[]).unwrap(), Group::USUAL);
        assert_eq!(named(&["long-history", "openings"]).unwrap(), [Group::Openings, Group::LongHistory]);
        assert_eq!(named(&["openings", "openings"]).unwrap(), [Group::Openings]);
        let unknown = named(&["openings", "opening"]).unwrap_err().to_string();
        assert!(unknown.starts_with("opening is not measured") && unknown.contains("--forecast"), "{unknown}");
    }

    #[test]
    fn the_usage_names_every_group() {
        let words: Vec<&str> = crate::USAGE.split([' ', '\n', ',', ';']).collect();
        for group in Group::all() {
            assert!(words.contains(&group.name()), "{}", group.name());
        }
    }

    #[test]
    fn a_failing_group_loses_nothing_and_stops_nothing() {
        let told = RefCell::new(String::new());
        let measure = |group| {
            if group == Group::Polls {
                assert!(told.borrow().contains("first"), "told before the next is measured");
                bail!("no icon");
            }
            Ok(vec![if group == Group::Memory { figure("first", 1.0) } else { figure("last", 6.0) }])
        };
        let groups = [Group::Memory, Group::Polls, Group::Page];
        let outcome = measure_all(&groups, measure, |text| told.borrow_mut().push_str(text));
        assert_eq!(outcome.figures.iter().map(|figure| figure.what).collect::<Vec<_>>(), ["first", "last"]);
        for part in ["first", "polls could not be measured: no icon", "last"] {
            assert!(told.borrow().contains(part), "{told:?}");
        }
        let failure = outcome.check().unwrap_err().to_string();
        assert_eq!(failure, "not measured: polls. beyond their limits: last");
    }

    #[test]
    fn a_failing_group_fails_the_run_within_all_limits() {
        let measure = |group| {
            ensure!(group == Group::Page, "no icon");
            Ok(vec![figure("page", 1.0)])
        };
        let outcome = measure_all(&[Group::Memory, Group::Page], measure, |_| ());
        assert_eq!(outcome.check().unwrap_err().to_string(), "not measured: memory");
        assert!(measure_all(&[Group::Page], measure, |_| ()).check().is_ok());
    }
}
