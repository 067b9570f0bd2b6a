//! Real programs and real webhooks, in real time; and the runner between a portal and both.
#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]
#![cfg_attr(unix, expect(clippy::panic, reason = "helpers of tests are tests"))]

#[cfg(unix)]
mod end_to_end;
#[cfg(unix)]
#[path = "../shared/log.rs"]
mod log;
#[cfg(unix)]
mod programs;
#[cfg(windows)]
mod programs_windows;
mod support;
#[cfg(unix)]
#[path = "../shared/system.rs"]
mod system;
mod webhooks;
