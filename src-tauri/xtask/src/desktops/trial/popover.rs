//! The popover opened by the icon, and everything that closes it.

use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{Place, Process, wait};

use super::super::scene::{BALANCE, Scene, ensure_at_tray, ensure_fills_window, shown};
use super::super::table::{Cell, Check};
use super::{Trial, text_on};

/// Processor time is counted for so long.
const WATCHED: Duration = Duration::from_secs(8);
/// Late layout and the first paint are over by then.
const SETTLED: Duration = Duration::from_secs(4);
/// What can be seen only on an open popover.
const THAT_NEED_A_POPOVER: [Check; 7] = [
    Check::Filled,
    Check::AtTheTray,
    Check::SecondClick,
    Check::Escape,
    Check::ClickOnDesktop,
    Check::ClickOnWindow,
    Check::LeftAlone,
];

/// Of one processor, in percent.
const MOST: f64 = 1.0;

impl Trial<'_> {
    pub(super) fn popover(&mut self, scene: &mut Scene<'_>, icon: Option<Place>) -> Result<()> {
        let card = self.check(Check::Click, scene, |scene| {
            let icon = icon.context("no icon to click on")?;
            let card = scene.open(icon)?;
            scene.keep("popover")?;
            let text = text_on(scene, card.place)?;
            ensure!(text.contains(BALANCE), "{} shows no {BALANCE}, but: {text}", shown(card.place));
            Ok((card.place, format!("{} shows {BALANCE}", shown(card.place))))
        });
        let (Some(card), Some(icon)) = (card, icon) else {
            // What closes it can't be seen; everything else still can.
            for check in THAT_NEED_A_POPOVER {
                self.column.put(check, Cell::Untried("no popover came".to_owned()));
            }
            return scene.clear();
        };
        self.usual_card = Some(card);
        self.filled(scene, card);
        self.check(Check::AtTheTray, scene, |scene| {
            ensure_at_tray(card, icon, scene.session)?;
            Ok(((), String::new()))
        });
        self.check(Check::SecondClick, scene, |scene| {
            scene.click_icon(icon)?;
            scene.wait_for_no_card()?;
            Ok(((), String::new()))
        });
        self.closed_by(Check::Escape, scene, icon, |scene, _| scene.session.press("Escape"))?;
        self.closed_by(Check::ClickOnDesktop, scene, icon, |scene, card| scene.session.click(scene.beside(card)?, 1))?;
        self.click_on_window(scene, icon)?;
        self.left_alone(scene, icon)
    }

    fn filled(&mut self, scene: &mut Scene<'_>, card: Place) {
        if scene.session.product_windows().is_ok_and(|windows| windows.is_empty()) {
            let why = "the screen's server knows no windows of a compositor's".to_owned();
            return self.column.put(Check::Filled, Cell::Untried(why));
        }
        self.check(Check::Filled, scene, |scene| {
            ensure_fills_window(card, scene.session)?;
            Ok(((), String::new()))
        });
    }

    fn closed_by(
        &mut self,
        check: Check,
        scene: &mut Scene<'_>,
        icon: Place,
        act: impl FnOnce(&Scene<'_>, Place) -> Result<()>,
    ) -> Result<()> {
        scene.clear()?;
        self.check(check, scene, |scene| {
            let card = scene.open(icon).context("not opened")?;
            act(scene, card.place)?;
            scene.wait_for_no_card()?;
            Ok(((), String::new()))
        });
        Ok(())
    }

    fn click_on_window(&mut self, scene: &mut Scene<'_>, icon: Place) -> Result<()> {
        scene.clear()?;
        // Some desktops answer a click on their ground with a menu.
        scene.session.press("Escape")?;
        let before = scene.still()?;
        let mut message =
            scene.session.spawn("exec xmessage -geometry 300x150+120+160 -buttons '' beside", "xmessage.log")?;
        match scene.something_new(&before, (200, 100)) {
            Ok((window, _)) => {
                self.closed_by(Check::ClickOnWindow, scene, icon, |scene, card| {
                    ensure!(!card.contains(window), "the popover covers the other window");
                    scene.session.click(window.middle(), 1)
                })?;
            }
            Err(error) => self.column.put(Check::ClickOnWindow, Cell::Untried(format!("no other window: {error:#}"))),
        }
        scene.session.run("pkill -x xmessage; true")?;
        message.wait().context("end of the other window")?;
        Ok(())
    }

    fn left_alone(&mut self, scene: &mut Scene<'_>, icon: Place) -> Result<()> {
        scene.clear()?;
        let compositor = scene.kind.compositor;
        self.check(Check::LeftAlone, scene, |scene| {
            scene.session.point_at((5, 300))?;
            let idle = busy(|| compositors(scene))?;
            scene.open(icon).context("not opened")?;
            let percent = wait_and_count(scene)?;
            ensure!(scene.card()?.is_some(), "the popover closed by itself");
            scene.keep("left-alone")?;
            let seen = format!(
                "popover {:.1} %, {compositor} {:.1} % ({idle:.1} % without the popover)",
                percent.0, percent.1
            );
            ensure!(percent.0 < MOST && (percent.1 < MOST || percent.1 - idle < MOST), "{seen}");
            Ok(((), seen))
        });
        scene.clear()
    }
}

/// Percent of a processor of the popover's processes and of the compositor.
fn wait_and_count(scene: &Scene<'_>) -> Result<(f64, f64)> {
    wait::throughout("a popover at rest", SETTLED, || Ok(true))?;
    let popover = || {
        let is_part = |process: &Process| {
            let words = &process.command_line;
            words.iter().any(|word| word == "popover") || words.first().is_some_and(|word| word.contains("WebKit"))
        };
        scene.session.processes().into_iter().filter(is_part).collect::<Vec<_>>()
    };
    ensure!(!popover().is_empty(), "no process of the popover is known");
    let (before_popover, before_compositor) = (time_of(&popover())?, time_of(&compositors(scene))?);
    wait::throughout("an open popover", WATCHED, || Ok(true))?;
    let percent = |before: Duration, after: Duration| {
        (after.saturating_sub(before)).as_secs_f64() / WATCHED.as_secs_f64() * 100.0
    };
    Ok((percent(before_popover, time_of(&popover())?), percent(before_compositor, time_of(&compositors(scene))?)))
}

fn busy(processes: impl Fn() -> Vec<Process>) -> Result<f64> {
    let before = time_of(&processes())?;
    wait::throughout("a desktop left alone", WATCHED, || Ok(true))?;
    Ok(time_of(&processes())?.saturating_sub(before).as_secs_f64() / WATCHED.as_secs_f64() * 100.0)
}

fn compositors(scene: &Scene<'_>) -> Vec<Process> {
    let is_it = |process: &Process| {
        process.command_line.first().is_some_and(|word| word.rsplit('/').next() == Some(scene.kind.compositor))
    };
    scene.session.processes().into_iter().filter(is_it).collect()
}

fn time_of(processes: &[Process]) -> Result<Duration> {
    processes.iter().map(Process::processor_time).sum()
}
