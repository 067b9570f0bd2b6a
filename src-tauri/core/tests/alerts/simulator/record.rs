//! What happened to one account, as seen from outside the policy: looks, settings, the user's words, the machine and the
//! desktop. The oracle and the printed counter-example read it. Must not know what follows from it.

use partner_balance_core::alerts::AlertKind;
use partner_balance_core::fault::FaultCode;

use super::rules::Rules;

/// Oldest first.
#[derive(Clone, Debug, Default)]
pub struct Record {
    pub entries: Vec<Entry>,
    /// How old a reading may be before the program asks again instead of telling; none: any age (a replay).
    pub longest_age: Option<i64>,
}

/// One thing that happened. Times are nanoseconds of the epoch.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The clock on the wall just before: another than `at` only where it was set.
    pub before: i64,
    pub at: i64,
    pub what: What,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sight {
    /// The median of the days left goes with it.
    Good {
        cents: i64,
        days: Option<f64>,
    },
    Failed(FaultCode),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Server {
    Takes,
    Refuses,
    Missing,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Word {
    /// Nanoseconds.
    SnoozeFor(i64),
    SnoozeUntilToppedUp,
    Resume,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum What {
    /// The program was started.
    Started,
    /// It was ended. `is_between_steps`: in the middle of something.
    Ended {
        is_between_steps: bool,
    },
    Slept,
    Woke,
    /// A look that is on disk.
    Looked {
        sight: Sight,
        token_ends: Option<i64>,
        by: Process,
    },
    /// Settings were changed. `reached_program`: it runs and was told.
    Rules {
        rules: Rules,
        reached_program: bool,
    },
    Said {
        word: Word,
        by: Process,
    },
    Server(Server),
    /// Something else happened at which the program tries to show what it has.
    Tried,
    /// Nothing that matters to alerts, or what a kill has undone.
    Nothing,
}

impl What {
    /// A look, and the end of the pasted token then.
    pub fn look(&self) -> Option<(Sight, Option<i64>)> {
        if let Self::Looked { sight, token_ends, .. } = *self { Some((sight, token_ends)) } else { None }
    }

    /// The balance of a good look, and its days left.
    pub fn good(&self) -> Option<(i64, Option<f64>)> {
        if let Some((Sight::Good { cents, days }, _)) = self.look() { Some((cents, days)) } else { None }
    }

    /// The fault of a look that failed.
    pub fn failed(&self) -> Option<FaultCode> {
        if let Some((Sight::Failed(code), _)) = self.look() { Some(code) } else { None }
    }
}

/// Who looked or was spoken to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Process {
    /// The program with the desktop.
    Tray,
    /// A command line beside it.
    Other,
}

/// A notice that the desktop has taken, or must take.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The number of the newest entry before it.
    pub after: usize,
    pub at: i64,
    /// The gravest first.
    pub kinds: Vec<AlertKind>,
    /// Whether it is on disk that it was shown.
    pub is_marked: bool,
}
