//! The command line's package on a machine without any desktop: installed, run, its units, removed.

use anyhow::{Result, ensure};
use desktop_tests::Portal;

use super::check::{Check, Column};
use super::machine::Machine;
use super::trial::{BALANCE, OWN_FILES, account};
use super::way::Who;

const UNITS: &str = "/usr/lib/systemd/system/partner-balance.timer /usr/lib/systemd/system/partner-balance.service";
const USER_UNITS: &str = "/usr/lib/systemd/user/partner-balance.timer /usr/lib/systemd/user/partner-balance.service";

/// Runs all checks of the package.
pub(super) fn run(machine: &Machine, title: String) -> Column {
    let mut column = Column::new(title);
    column.not_applicable(&[
        Check::Complete,
        Check::Lintian,
        Check::SameBalance,
        Check::Told,
        Check::Restarted,
        Check::Swapped,
    ]);
    let installed = column.check(Check::Installed, || install(machine, "old"));
    if installed {
        column.check(Check::Runs, || runs(machine));
        column.check(Check::Upgraded, || install(machine, "new"));
        column.check(Check::Units, || units(machine));
        column.check(Check::Removed, || removed(machine));
        column.check(Check::DataStays, || {
            machine.run(Who::User, "cd ~tester/.local/share && ls partner-balance/history*")
        });
    }
    column
}

/// Nothing but itself is installed: what it needs is in every Debian.
fn install(machine: &Machine, folder: &str) -> Result<String> {
    let all = "dpkg-query --show --showformat='${Package}\\n'";
    let before = machine.run(Who::Root, all)?;
    let line = "apt-get install --yes --quiet=2 --no-install-recommends /run/session";
    machine.run(Who::Root, &format!("{line}/{folder}/partner-balance_*.deb"))?;
    let after = machine.run(Who::Root, all)?;
    let new: Vec<&str> = after.lines().filter(|name| !before.lines().any(|known| known == *name)).collect();
    ensure!(new.iter().all(|name| *name == "partner-balance"), "also installed: {new:?}");
    Ok("nothing but itself".to_owned())
}

fn runs(machine: &Machine) -> Result<String> {
    let portal = Portal::start(BALANCE)?;
    let line = format!("export HOME=/home/tester; {}partner-balance status", account(&portal));
    let said = machine.run(Who::User, &line)?;
    ensure!(said.contains(BALANCE), "{said}");
    Ok(said.lines().next().unwrap_or_default().trim().to_owned())
}

/// Not enabled by the package; enabled by the administrator, they go with it (see [`removed`]).
fn units(machine: &Machine) -> Result<String> {
    machine.run(Who::Root, "apt-get install --yes --quiet=2 --no-install-recommends systemd >/dev/null")?;
    // Without the pages that they name: there is no reader for them on a bare machine.
    machine.run(Who::Root, &format!("systemd-analyze verify --man=no {UNITS} 2>&1"))?;
    let of_user = "export HOME=/home/tester XDG_RUNTIME_DIR=/run/user/1000; systemd-analyze verify --man=no --user";
    machine.run(Who::User, &format!("{of_user} {USER_UNITS} 2>&1"))?;
    let state = machine.run(Who::Root, "systemctl is-enabled partner-balance.timer || true")?;
    ensure!(state.trim() == "disabled", "{state}");
    let state = machine.run(Who::Root, "systemctl --global is-enabled partner-balance.timer || true")?;
    ensure!(state.trim() == "disabled", "{state}");
    machine.run(Who::Root, "systemctl enable partner-balance.timer 2>/dev/null")?;
    // An upgrade leaves them as the administrator wants them.
    machine.run(Who::Root, "apt-get install --reinstall --yes --quiet=2 /run/session/new/partner-balance_*.deb")?;
    let state = machine.run(Who::Root, "systemctl is-enabled partner-balance.timer || true")?;
    ensure!(state.trim() == "enabled", "after an upgrade: {state}");
    Ok(String::new())
}

fn removed(machine: &Machine) -> Result<String> {
    machine.run(Who::Root, "apt-get purge --yes --quiet=2 partner-balance")?;
    let left = machine.run(Who::Root, OWN_FILES)?;
    ensure!(left.trim().is_empty(), "left are: {left}");
    Ok(String::new())
}
