//! The demo on the user's own desktop: the tray program with folders of its own, and a simulated portal to connect to.
//!
//! It must leave the user's own account alone: its settings, its history and its item in the keychain.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use partner_balance_portal_sim::{Options, SimulatorThread};

use crate::command;

/// Starts both and returns when the tray program has been quit.
///
/// # Errors
/// One of them can't be started.
pub(crate) fn show(program: &Path) -> Result<()> {
    let simulator = SimulatorThread::start(Options::default()).context("simulator")?;
    let mut tray = Command::new(program);
    let root = command::top().join("target/demo/desktop");
    for (name, folder) in [("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_STATE_HOME", "state")] {
        tray.env(name, root.join(folder));
    }
    tray.env("PARTNER_BALANCE_BASE_URL", simulator.base_url());
    if has_own_account() {
        // Connecting by hand would replace the user's own credential by the simulator's.
        tray.env("PARTNER_BALANCE_CLIENT_ID", Options::DEMO_CLIENT_ID);
        tray.env("PARTNER_BALANCE_CLIENT_SECRET", Options::DEMO_CLIENT_SECRET);
        println!("\nPartner Balance has an account of yours, which is left alone: the demo comes connected.");
        println!("Quit your own Partner Balance first: only one runs at a time.");
    } else {
        println!("\nConnect in the window that opens, with");
        println!("  Client ID      {}", Options::DEMO_CLIENT_ID);
        println!("  Client Secret  {}", Options::DEMO_CLIENT_SECRET);
        println!("Forget this account, in the settings, takes them out of your keychain again.");
    }
    say_how_to_steer(&simulator);
    command::run(&mut tray)
}

fn say_how_to_steer(simulator: &SimulatorThread) {
    let admin = simulator.admin_url().unwrap_or_default();
    println!("\nThe simulated portal is at {}. Steer it from another terminal:", simulator.base_url());
    let steps = [
        ("spend, then choose Refresh now", format!("-X PUT {admin}/balance -d '{{\"balance\": \"84.50\"}}'")),
        ("spend more", format!("-X PUT {admin}/balance -d '{{\"balance\": \"12.30\"}}'")),
        ("lose the network", format!("-X POST {admin}/faults -d '{{\"fault\": {{\"kind\": \"reset\"}}}}'")),
        ("have it back", format!("-X DELETE {admin}/faults")),
        ("all else it can do", format!("{admin}/")),
    ];
    for (what, arguments) in steps {
        println!("  {what:<31} curl {arguments}");
    }
    println!("\nQuit in the tray menu, or Ctrl-C here, ends the demo.");
}

/// Whether the user has set up the product for themselves.
fn has_own_account() -> bool {
    let config = folder("XDG_CONFIG_HOME").or_else(|| folder("HOME").map(|home| home.join(".config")));
    config.is_some_and(|config| config.join("partner-balance/settings.toml").exists())
}

fn folder(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|value: &OsString| !value.is_empty()).map(PathBuf::from)
}
