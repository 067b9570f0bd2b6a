//! Real programs and real webhooks, in real time; and the runner between a portal and both.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests are tests")]

mod end_to_end;
#[path = "../shared/log.rs"]
mod log;
#[cfg(unix)]
mod programs;
mod support;
#[path = "../shared/system.rs"]
mod system;
mod webhooks;
