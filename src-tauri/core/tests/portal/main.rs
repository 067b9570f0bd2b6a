//! The portal's client against real sockets, in real time with short limits.

mod broken;
mod replies;
mod scene;
mod secrecy;
mod tls;
mod tokens;
