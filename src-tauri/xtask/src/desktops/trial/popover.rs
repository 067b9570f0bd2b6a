//! The checks of the popover: opened with the icon, and closed in each way. Must not know how its window is made.

use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{Process, Rectangle, wait};

use super::super::check::Check;
use super::super::product::{BALANCE, Product, ensure_at_tray, ensure_fills_window, shown};
use super::super::table::Cell;
use super::{Trial, text_on};

/// Processor time is counted for this long.
const MEASURED_FOR: Duration = Duration::from_secs(8);
/// By then late layout and the first paint are done.
const SETTLED_AFTER: Duration = Duration::from_secs(4);
/// The checks that need an open popover.
const POPOVER_CHECKS: [Check; 7] = [
    Check::Filled,
    Check::AtTheTray,
    Check::SecondClick,
    Check::Escape,
    Check::ClickOnDesktop,
    Check::ClickOnWindow,
    Check::LeftAlone,
];

/// The limit in percent of one processor.
const MAX_PERCENT: f64 = 1.0;

impl Trial<'_> {
    pub(super) fn popover(&mut self, product: &mut Product<'_>, icon: Option<Rectangle>) -> Result<()> {
        let popover = self.check(Check::Click, product, |product| {
            let icon = icon.context("no icon to click on")?;
            let popover = product.open(icon)?;
            product.save_picture("popover")?;
            let text = text_on(product, popover.place)?;
            ensure!(text.contains(BALANCE), "{} shows no {BALANCE}, but: {text}", shown(popover.place));
            Ok((popover.place, format!("{} shows {BALANCE}", shown(popover.place))))
        });
        let (Some(popover), Some(icon)) = (popover, icon) else {
            // Without a popover these can't be tried; everything else can.
            for check in POPOVER_CHECKS {
                self.column.record(check, Cell::Untried("no popover came".to_owned()));
            }
            return product.close_popover();
        };
        self.main_popover = Some(popover);
        self.filled(product, popover);
        self.check(Check::AtTheTray, product, |product| {
            ensure_at_tray(popover, icon, product.session)?;
            Ok(((), String::new()))
        });
        self.check(Check::SecondClick, product, |product| {
            product.click_icon(icon)?;
            product.wait_for_no_popover()?;
            Ok(((), String::new()))
        });
        self.closed_by(Check::Escape, product, icon, |product, _| product.session.press("Escape"))?;
        self.closed_by(Check::ClickOnDesktop, product, icon, |product, popover| {
            product.session.click(product.point_beside(popover)?, 1)
        })?;
        self.click_on_window(product, icon)?;
        self.left_alone(product, icon)
    }

    fn filled(&mut self, product: &mut Product<'_>, popover: Rectangle) {
        if product.session.product_windows().is_ok_and(|windows| windows.is_empty()) {
            let why = "the screen's server knows no windows of a compositor's".to_owned();
            return self.column.record(Check::Filled, Cell::Untried(why));
        }
        self.check(Check::Filled, product, |product| {
            ensure_fills_window(popover, product.session)?;
            Ok(((), String::new()))
        });
    }

    fn closed_by(
        &mut self,
        check: Check,
        product: &mut Product<'_>,
        icon: Rectangle,
        act: impl FnOnce(&Product<'_>, Rectangle) -> Result<()>,
    ) -> Result<()> {
        product.close_popover()?;
        self.check(check, product, |product| {
            let popover = product.open(icon).context("not opened")?;
            act(product, popover.place)?;
            product.wait_for_no_popover()?;
            Ok(((), String::new()))
        });
        Ok(())
    }

    fn click_on_window(&mut self, product: &mut Product<'_>, icon: Rectangle) -> Result<()> {
        product.close_popover()?;
        // Some desktops open a menu at a click on the background.
        product.session.press("Escape")?;
        let before = product.stable_picture()?;
        let mut message =
            product.session.spawn("exec xmessage -geometry 300x150+120+160 -buttons '' beside", "xmessage.log")?;
        match product.wait_for_change(&before, (200, 100)) {
            Ok((window, _)) => {
                self.closed_by(Check::ClickOnWindow, product, icon, |product, popover| {
                    ensure!(!popover.contains(window), "the popover covers the other window");
                    product.session.click(window.middle(), 1)
                })?;
            }
            Err(error) => {
                self.column.record(Check::ClickOnWindow, Cell::Untried(format!("no other window: {error:#}")))
            }
        }
        product.session.run("pkill -x xmessage; true")?;
        message.wait().context("end of the other window")?;
        Ok(())
    }

    fn left_alone(&mut self, product: &mut Product<'_>, icon: Rectangle) -> Result<()> {
        product.close_popover()?;
        let compositor = product.desktop.compositor;
        self.check(Check::LeftAlone, product, |product| {
            product.session.point_at((5, 300))?;
            let idle = percent_used(|| compositors(product))?;
            product.open(icon).context("not opened")?;
            let percent = wait_and_count(product)?;
            ensure!(product.popover()?.is_some(), "the popover closed by itself");
            product.save_picture("left-alone")?;
            let seen = format!(
                "popover {:.1} %, {compositor} {:.1} % ({idle:.1} % without the popover)",
                percent.0, percent.1
            );
            ensure!(percent.0 < MAX_PERCENT && (percent.1 < MAX_PERCENT || percent.1 - idle < MAX_PERCENT), "{seen}");
            Ok(((), seen))
        });
        product.close_popover()
    }
}

/// Processor use of the popover's processes and of the compositor, in percent of one processor.
fn wait_and_count(product: &Product<'_>) -> Result<(f64, f64)> {
    wait::throughout("a popover at rest", SETTLED_AFTER, || Ok(true))?;
    let popover = || {
        let is_part = |process: &Process| {
            let words = &process.command_line;
            words.iter().any(|word| word == "popover") || words.first().is_some_and(|word| word.contains("WebKit"))
        };
        product.session.processes().into_iter().filter(is_part).collect::<Vec<_>>()
    };
    ensure!(!popover().is_empty(), "no process of the popover is known");
    let (before_popover, before_compositor) = (time_of(&popover())?, time_of(&compositors(product))?);
    wait::throughout("an open popover", MEASURED_FOR, || Ok(true))?;
    let percent = |before: Duration, after: Duration| {
        (after.saturating_sub(before)).as_secs_f64() / MEASURED_FOR.as_secs_f64() * 100.0
    };
    Ok((percent(before_popover, time_of(&popover())?), percent(before_compositor, time_of(&compositors(product))?)))
}

fn percent_used(processes: impl Fn() -> Vec<Process>) -> Result<f64> {
    let before = time_of(&processes())?;
    wait::throughout("a desktop left alone", MEASURED_FOR, || Ok(true))?;
    Ok(time_of(&processes())?.saturating_sub(before).as_secs_f64() / MEASURED_FOR.as_secs_f64() * 100.0)
}

fn compositors(product: &Product<'_>) -> Vec<Process> {
    let is_it = |process: &Process| {
        process.command_line.first().is_some_and(|word| word.rsplit('/').next() == Some(product.desktop.compositor))
    };
    product.session.processes().into_iter().filter(is_it).collect()
}

fn time_of(processes: &[Process]) -> Result<Duration> {
    processes.iter().map(Process::processor_time).sum()
}
