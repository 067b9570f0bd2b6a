//! The tray's package: installed, run, upgraded while it runs, restarted, removed.
//!
//! It knows the program's interface (variables, menu, texts), not its code.

use std::path::Path;
use std::process::Child;

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{CLIENT_ID, CLIENT_SECRET, Portal, wait};

use super::check::{Check, Column};
use super::machine::Machine;
use super::way::{Way, Who};

pub(super) const BALANCE: &str = "675.24";
const OTHER_BALANCE: &str = "431.90";
const UPDATED: &str = "Partner Balance was updated: restart";

/// Names of the program's files outside the user's home; what package managers keep of any package is not meant.
pub(super) const OWN_FILES: &str = "find / -xdev \\( -path /proc -o -path /sys -o -path /run -o -path /home -o -path /var/cache/apt \
    -o -path /var/lib/apt \\) -prune -o \\( -iname '*partner-balance*' -o -iname '*partnerbalance*' \\) -print";

/// What is below the user's home, without the caches and the desktop's own.
const HOME_FILES: &str = "cd /home/tester && find . -type f -path '*artner*alance*' | LC_ALL=C sort";

/// Where the program keeps what is the user's.
const DATA: [&str; 3] =
    ["./.config/partner-balance/", "./.local/share/partner-balance/", "./.local/state/partner-balance/"];

/// Runs all checks of a kind of package, as far as they can be reached.
pub(super) fn run(machine: &mut Machine, way: Way, title: String, pictures: &Path) -> Column {
    let mut column = Column::new(title);
    column.not_applicable(&[Check::Units]);
    if way != Way::Deb {
        column.not_applicable(&[Check::Swapped, Check::Lintian]);
    }
    if let Err(error) = checks(machine, way, pictures, &mut column) {
        println!("  not reached: {error:#}");
    }
    column
}

fn checks(machine: &mut Machine, way: Way, pictures: &Path, column: &mut Column) -> Result<()> {
    let installed = column.check(Check::Installed, || install(machine, way));
    ensure!(installed, "it isn't installed");
    column.check(Check::Complete, || complete(machine, way));
    machine.start_session()?;
    if way == Way::Deb {
        column.check(Check::Lintian, || lintian(machine));
    }
    let portal = Portal::start(BALANCE)?;
    let mut program =
        machine.spawn(&format!("{}exec {}/bin/partner-balance-tray --background", account(&portal), way.prefix()))?;
    let is_running = column.check(Check::Runs, || {
        let tooltip = wait::until("the tray item", || machine.tray().map(Some))?.tooltip_with(BALANCE)?;
        Ok(tooltip.lines().next().unwrap_or_default().to_owned())
    });
    if is_running {
        while_running(machine, way, &portal, pictures, column);
    }
    end(machine, &mut program)?;
    if way == Way::Deb {
        column.check(Check::Swapped, || swap(machine));
    }
    column.check(Check::Removed, || removed(machine, way));
    column.check(Check::DataStays, || {
        let left = machine.run(Who::User, HOME_FILES)?;
        ensure!(left.contains("history.sqlite3"), "left are: {left}");
        // Only what the program wrote, and nothing that was installed.
        let is_data = |file: &str| DATA.iter().any(|folder| file.starts_with(folder)) && !file.contains("/install");
        ensure!(left.lines().all(is_data), "left are: {left}");
        Ok(left.lines().map(|line| line.trim_start_matches('.')).collect::<Vec<_>>().join(" "))
    });
    // The next kind of package begins without it.
    machine.run(Who::User, "cd /home/tester && rm -rf .config/partner-balance .local/share/partner-balance .local/state/partner-balance").map(drop)
}

fn install(machine: &Machine, way: Way) -> Result<String> {
    let count = "dpkg-query --show | wc -l";
    let before: usize = machine.run(Who::Root, count)?.trim().parse().context("number of packages")?;
    let said = machine.run(way.who(), &way.install("/run/session/old"))?;
    let after: usize = machine.run(Who::Root, count)?.trim().parse().context("number of packages")?;
    Ok(match way {
        Way::Deb => format!("with {} packages it needs", after - before - 1),
        Way::Rpm => String::new(),
        Way::Archive => said.lines().last().unwrap_or_default().to_owned(),
    })
}

/// Both programs start, nothing of the package is missing, and all libraries are found.
fn complete(machine: &Machine, way: Way) -> Result<String> {
    let (prefix, zsh) = (way.prefix(), way.zsh());
    for program in ["partner-balance", "partner-balance-tray"] {
        let libraries = machine.run(Who::User, &format!("ldd {prefix}/bin/{program}"))?;
        ensure!(!libraries.contains("not found"), "{libraries}");
        machine.run(Who::User, &format!("{prefix}/bin/{program} --version"))?;
        machine.run(Who::User, &format!("zcat {prefix}/share/man/man1/{program}.1.gz | grep -q '^.SH'"))?;
    }
    for file in [
        "bash-completion/completions/partner-balance",
        &format!("{zsh}/_partner-balance"),
        "fish/vendor_completions.d/partner-balance.fish",
        "applications/app.partnerbalance.tray.desktop",
        "icons/hicolor/scalable/apps/app.partnerbalance.tray.svg",
    ] {
        machine.run(Who::User, &format!("test -s {prefix}/share/{file}"))?;
    }
    let completes =
        format!(". {prefix}/share/bash-completion/completions/partner-balance && complete -p partner-balance");
    machine.run(Who::User, &completes)?;
    let differs = machine.run(way.who(), way.verify())?;
    ensure!(differs.trim().is_empty(), "differs from the package: {differs}");
    if way == Way::Rpm {
        return needed_libraries(machine);
    }
    Ok(String::new())
}

/// The sonames that the package names are those of libraries; that they are installed here shows that they are spelled as
/// such.
fn needed_libraries(machine: &Machine) -> Result<String> {
    let needs = machine.run(Who::Root, "rpm --query --requires partner-balance-tray")?;
    let known = machine.run(Who::Root, "ldconfig -p")?;
    let sonames: Vec<&str> = needs.lines().filter_map(|line| line.strip_suffix("()(64bit)")).collect();
    for soname in &sonames {
        ensure!(known.contains(&format!("\t{soname} ")), "{soname} is no library here");
    }
    ensure!(sonames.contains(&"libwebkit2gtk-4.1.so.0"), "{needs}");
    Ok(format!("{} sonames, each found", sonames.len()))
}

fn lintian(machine: &Machine) -> Result<String> {
    let line = "lintian --allow-root --fail-on error,warning --display-info --suppress-tags spelling-error-in-binary \
                /run/session/old/*.deb && dpkg-query --show --showformat='${Version}' lintian";
    let said = machine.run(Who::Root, line)?;
    ensure!(said.lines().count() == 1, "{said}");
    Ok(said.trim().to_owned())
}

fn while_running(machine: &Machine, way: Way, portal: &Portal, pictures: &Path, column: &mut Column) {
    column.check(Check::SameBalance, || {
        let line = format!("export HOME=/home/tester; {}{}/bin/partner-balance status", account(portal), way.prefix());
        let said = machine.run(Who::User, &line)?;
        ensure!(said.contains(BALANCE), "{said}");
        Ok(said.lines().next().unwrap_or_default().trim().to_owned())
    });
    let upgraded = column.check(Check::Upgraded, || {
        let ids = ids(machine);
        machine.run(way.who(), &way.install("/run/session/new"))?;
        portal.put(OTHER_BALANCE)?;
        machine.tray()?.choose("Refresh now")?;
        machine.tray()?.tooltip_with(OTHER_BALANCE)?;
        ensure!(ids == self::ids(machine) && ids.len() == 1, "another process");
        std::fs::create_dir_all(pictures).context("folder of pictures")?;
        machine.save_picture(&pictures.join(format!("upgraded{}.png", way.ending())))?;
        Ok(String::new())
    });
    if !upgraded {
        return;
    }
    let told = column.check(Check::Told, || {
        wait::until("the row", || Ok(has_row(machine)?.then_some(())))?;
        Ok(UPDATED.to_owned())
    });
    if told {
        column.check(Check::Restarted, || {
            machine.tray()?.choose(UPDATED)?;
            wait::until("the new program", || {
                let [program] = &machine.programs()[..] else { return Ok(None) };
                let file = std::fs::read_link(format!("/proc/{}/exe", program.id)).context("file of the program")?;
                let is_new = !file.to_string_lossy().ends_with("(deleted)");
                Ok((is_new && machine.tray().is_ok() && !has_row(machine)?).then_some(()))
            })?;
            machine.tray()?.tooltip_with(OTHER_BALANCE)
        });
    }
}

fn has_row(machine: &Machine) -> Result<bool> {
    Ok(machine.tray()?.menu()?.iter().any(|row| row.label == UPDATED))
}

fn ids(machine: &Machine) -> Vec<u32> {
    machine.programs().iter().map(|program| program.id).collect()
}

/// Ends the program from its menu, or else by force.
fn end(machine: &Machine, program: &mut Child) -> Result<()> {
    if machine.tray().and_then(|tray| tray.choose("Quit")).is_err() {
        for process in machine.programs() {
            process.kill()?;
        }
    }
    wait::until("the end of the program", || Ok(machine.programs().is_empty().then_some(())))?;
    program.wait().context("end of the program").map(drop)
}

/// The command line's package over the tray's, and the tray's over it again.
fn swap(machine: &Machine) -> Result<String> {
    let install = "apt-get install --yes --quiet=2 --no-install-recommends /run/session/new";
    machine.run(Who::Root, &format!("{install}/partner-balance_*.deb"))?;
    machine.run(
        Who::User,
        "test ! -e /usr/bin/partner-balance-tray && test ! -e /usr/share/applications/app.partnerbalance.tray.desktop",
    )?;
    machine.run(Who::User, "partner-balance --version && test -e /usr/lib/systemd/system/partner-balance.timer")?;
    machine.run(Who::Root, &format!("{install}/partner-balance-tray_*.deb"))?;
    machine
        .run(Who::User, "partner-balance-tray --version && test ! -e /usr/lib/systemd/system/partner-balance.timer")?;
    machine.run(
        Who::Root,
        "! dpkg-query --show --showformat='${db:Status-Abbrev}' partner-balance 2>/dev/null | grep -q .i",
    )?;
    Ok("both ways".to_owned())
}

fn removed(machine: &Machine, way: Way) -> Result<String> {
    machine.run(way.who(), way.remove())?;
    let left = machine.run(Who::Root, OWN_FILES)?;
    ensure!(left.trim().is_empty(), "left are: {left}");
    Ok(String::new())
}

/// The portal's address and a credential, for programs that are started after it.
pub(super) fn account(portal: &Portal) -> String {
    format!(
        "export PARTNER_BALANCE_BASE_URL={} PARTNER_BALANCE_CLIENT_ID={CLIENT_ID} \
         PARTNER_BALANCE_CLIENT_SECRET={CLIENT_SECRET}; ",
        portal.base_url()
    )
}
