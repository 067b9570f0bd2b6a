//! Looks at a feed of releases on this computer: what is wrong with one is refused and changes nothing that was known, and nobody is
//! asked more often than once a day, or at all if the user wants no looks.
#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod faults;
mod looks;
mod runner;
mod support;
#[path = "../shared/system.rs"]
mod system;
