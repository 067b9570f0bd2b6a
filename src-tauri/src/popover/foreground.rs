//! Which window has the keyboard, looked at while the popover is on the screen. Windows tells a window only that it has lost
//! the keyboard; one that never got it (Windows gives it to no program that the user isn't dealing with) would stay for ever.
//! Must not know the popover's state.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::windows_calls::{Foreground, foreground};

/// Half the time within which a popover that the user has left is to be gone.
const PAUSE: Duration = Duration::from_millis(400);

/// Looks while it is started.
#[derive(Default)]
pub struct ForegroundWatch {
    /// Counts starts and ends: a thread ends when the number is no longer its own.
    turn: Arc<AtomicU64>,
}

impl ForegroundWatch {
    /// Calls `left` each time the user is seen to have turned to another program.
    pub fn start(&self, left: impl Fn() + Send + 'static) {
        let own = self.turn.fetch_add(1, Ordering::Relaxed) + 1;
        let (turn, mut seen) = (Arc::clone(&self.turn), Seen::new(foreground()));
        let started = std::thread::Builder::new().name("foreground".to_owned()).spawn(move || {
            while turn.load(Ordering::Relaxed) == own {
                if seen.has_left(foreground()) {
                    left();
                }
                std::thread::sleep(PAUSE);
            }
        });
        if let Err(error) = started {
            tracing::warn!(%error, "a popover without the keyboard stays until it is closed");
        }
    }

    /// Stops looking.
    pub fn end(&self) {
        self.turn.fetch_add(1, Ordering::Relaxed);
    }
}

/// What was seen since the popover came up.
struct Seen {
    /// Who had the keyboard then, or as soon as somebody had it.
    first: Foreground,
    /// Whether the popover has had it.
    was_own: bool,
}

impl Seen {
    fn new(first: Foreground) -> Self {
        Self { first, was_own: first.is_own() }
    }

    /// Whether the user has turned to another program. One that had the keyboard when the popover came up may keep it.
    fn has_left(&mut self, now: Foreground) -> bool {
        if !now.is_known() {
            return false;
        }
        if now.is_own() {
            self.was_own = true;
            return false;
        }
        if !self.first.is_known() {
            // It was on its way between two windows when the popover came up.
            self.first = now;
        }
        self.was_own || now != self.first
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p10_a_popover_is_left_when_another_program_gets_the_keyboard() {
        let own = Foreground::of(1, std::process::id());
        let (editor, browser, none) = (Foreground::of(2, 4), Foreground::of(3, 8), Foreground::of(0, 0));
        for (name, looks, expected) in [
            ("it got the keyboard and lost it", vec![own, own, editor], vec![false, false, true]),
            ("it came up later", vec![editor, own, editor], vec![false, false, true]),
            ("it never got it", vec![editor, editor, editor], vec![false, false, false]),
            ("it never got it, and the user went elsewhere", vec![editor, browser], vec![false, true]),
            ("nobody had it when it came up", vec![none, editor, editor, browser], vec![false, false, false, true]),
            ("nobody has it for a moment", vec![own, none, own], vec![false, false, false]),
        ] {
            let mut seen = Seen::new(looks[0]);
            let told: Vec<bool> = looks.into_iter().map(|now| seen.has_left(now)).collect();
            assert_eq!(told, expected, "{name}");
        }
    }
}
