//! Settings, history and folders on a real file system: damaged files, full and read-only disks, several processes, and
//! processes killed in the middle of writing (P8).
#![cfg_attr(
    windows,
    allow(clippy::missing_const_for_thread_local, reason = "clippy asks for it where it is (windows-gnu)")
)]
#![expect(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "these are tests, helpers included")]

mod damage;
mod deletion;
mod directories;
mod disk;
mod forecasts;
mod history;
mod kills;
mod looks;
mod mounts;
mod outbox;
mod owners;
mod privacy;
mod replay;
mod settings_file;
mod support;
mod version_1;
