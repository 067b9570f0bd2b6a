//! The portal client against real sockets, in real time with short timeouts.
#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod address;
mod broken;
#[path = "../shared/log.rs"]
mod log;
mod proxies;
mod refusals;
mod replies;
mod secrecy;
mod shared_tokens;
mod support;
mod tls;
mod tokens;
