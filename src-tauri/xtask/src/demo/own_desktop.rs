//! The demo on the user's own desktop: the tray program with separate folders, and a simulated portal to connect to.
//!
//! It must not touch the user's own account: its settings, its history and its keychain item.

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
    let second = SimulatorThread::start(Options::default()).context("simulator")?;
    let mut tray = Command::new(program);
    let root = command::repository_root().join("target/demo/desktop");
    for (name, folder) in [("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_STATE_HOME", "state")] {
        tray.env(name, root.join(folder));
    }
    tray.env("PARTNER_BALANCE_BASE_URL", simulator.base_url());
    if has_own_account() {
        // Connecting in the form would replace the user's own credential with the simulator's.
        tray.env("PARTNER_BALANCE_CLIENT_ID", Options::DEMO_CLIENT_ID);
        tray.env("PARTNER_BALANCE_CLIENT_SECRET", Options::DEMO_CLIENT_SECRET);
        println!("\nPartner Balance has an account of yours, which is not changed: the demo is connected already.");
        println!("Quit your own Partner Balance first: only one runs at a time.");
    } else {
        println!("\nConnect in the window that opens, with");
        println!("  Client ID      {}", Options::DEMO_CLIENT_ID);
        println!("  Client Secret  {}", Options::DEMO_CLIENT_SECRET);
        println!("\"Forget this account\" in the settings removes them from your keychain.");
    }
    println!(
        "\nFor a second account choose \"Add another account\" in the settings: the same Client ID and Client Secret, and"
    );
    println!("  Portal address {}", second.base_url());
    print_admin_commands(&simulator);
    command::run(&mut tray)
}

fn print_admin_commands(simulator: &SimulatorThread) {
    let admin = simulator.admin_url().unwrap_or_default();
    println!("\nThe simulated portal is at {}. Control it from another terminal:", simulator.base_url());
    let steps = [
        ("spend, then choose Refresh now", format!("-X PUT {admin}/balance -d '{{\"balance\": \"84.50\"}}'")),
        ("spend more", format!("-X PUT {admin}/balance -d '{{\"balance\": \"12.30\"}}'")),
        ("lose the network", format!("-X POST {admin}/faults -d '{{\"fault\": {{\"kind\": \"reset\"}}}}'")),
        ("restore the network", format!("-X DELETE {admin}/faults")),
        ("everything else it can do", format!("{admin}/")),
    ];
    for (what, arguments) in steps {
        println!("  {what:<31} curl {arguments}");
    }
    println!("\nTo end the demo, choose Quit in the tray menu or press Ctrl-C here.");
}

/// Whether the user has already set up the product.
fn has_own_account() -> bool {
    let config = folder("XDG_CONFIG_HOME").or_else(|| folder("HOME").map(|home| home.join(".config")));
    config.is_some_and(|config| config.join("partner-balance/settings.toml").exists())
}

fn folder(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|value: &OsString| !value.is_empty()).map(PathBuf::from)
}
