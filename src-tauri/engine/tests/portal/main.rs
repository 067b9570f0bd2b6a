//! The portal's client against real sockets, in real time with short limits.
#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod broken;
mod replies;
mod scene;
mod secrecy;
mod tls;
mod tokens;
