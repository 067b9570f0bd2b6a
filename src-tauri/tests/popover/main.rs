//! The popover's process on a real desktop (window manager, web engine, keys and clicks), and the resident program's
//! side of the connection. Needs Xvfb, openbox, xdotool, xprop, import and dbus-run-session.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests")]

#[expect(dead_code, reason = "the tests use a part of it")]
#[path = "../../src/popover"]
mod popover {
    pub mod connection;
    pub mod launch;
    pub mod line;
    pub mod outbox;
    pub mod parent;
    pub mod report;
    pub mod style;
    pub mod toggle;
    pub mod web_view;
}

mod fixture;
mod process;
mod window;
