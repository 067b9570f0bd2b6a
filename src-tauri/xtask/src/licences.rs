//! Licences, sources and known vulnerabilities of the dependencies, by cargo-deny; its settings are `.cargo/deny.toml`.
//! Must not know which licences are allowed.

use std::process::Command;

use crate::cargo::cargo;
use crate::checks::Checks;
use crate::command;

/// Checks them. The list of weaknesses lives in a git repository elsewhere: without a way there, that check isn't
/// done, and the report says so.
pub(crate) fn check(checks: &mut Checks) {
    let settings = ["deny", "--workspace", "--locked", "check"];
    let what = ["--hide-inclusion-graph", "licenses", "bans", "sources"];
    checks.program("licences and sources", &mut cargo(&[&settings[..], &what].concat()));
    const NAME: &str = "advisories";
    if fetch_advisories() {
        checks.program(NAME, &mut cargo(&[&settings[..], &["--disable-fetch", "advisories"]].concat()));
    } else {
        checks.not_done(NAME, "advisories were NOT checked: their list can't be fetched from this machine");
    }
}

/// Without a network the fetch may wait for long: it gets two minutes.
fn fetch_advisories() -> bool {
    let fetch = cargo(&["deny", "fetch", "db"]);
    let mut limited = Command::new("timeout");
    limited.arg("120").arg(fetch.get_program()).args(fetch.get_args());
    command::succeeds(&mut limited)
}
