//! Licences, sources and known vulnerabilities of the dependencies. Licences and sources are read from what cargo
//! resolves. For vulnerabilities `cargo deny` is used, where it is installed: building it takes minutes, and it
//! downloads its list.

use std::collections::{BTreeSet, HashMap};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use spdx::{Expression, Licensee, ParseMode};

use crate::cargo::{self, cargo};
use crate::checks::Checks;
use crate::command;

/// Each of these allows distributing the product in binary form under its own two licences. MPL-2.0 requires the source
/// of the files under it: they are used unchanged from the registry. CC0-1.0 is a public-domain dedication; CDLA is for
/// the list of certificate authorities, which is not code.
const ALLOWED: [&str; 12] = [
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// The only source allowed for packages outside this workspace.
const SOURCE: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Runs these checks.
pub(crate) fn check(checks: &mut Checks) {
    checks.check("licences and sources", || {
        let packages = Packages::of(&cargo::metadata(&["--all-features"])?)?;
        packages.check()?;
        println!("{} packages, {} of them in the distributed programs", packages.all.len(), packages.shipped.len());
        Ok(())
    });
    const NAME: &str = "advisories";
    if !command::succeeds(&mut cargo(&["deny", "--version"])) {
        checks.not_done(NAME, "advisories were NOT checked: `cargo install --locked cargo-deny` installs the tool");
    } else if fetch_advisories() {
        let words = ["deny", "--workspace", "--locked", "check", "--disable-fetch", "advisories"];
        checks.program(NAME, &mut cargo(&words));
    } else {
        checks.not_done(NAME, "advisories were NOT checked: their list can't be fetched from this machine");
    }
}

/// Without a network the fetch may hang: it gets two minutes.
fn fetch_advisories() -> bool {
    let fetch = cargo(&["deny", "fetch", "db"]);
    let mut limited = Command::new("timeout");
    limited.arg("120").arg(fetch.get_program()).args(fetch.get_args());
    command::succeeds(&mut limited)
}

struct Packages {
    all: Vec<Value>,
    /// The ids of packages that are built into a program, on any system; dev-dependencies are not distributed.
    shipped: BTreeSet<String>,
}

impl Packages {
    fn of(metadata: &Value) -> Result<Self> {
        let all = list(&metadata["packages"])?.to_vec();
        let mut needs = HashMap::new();
        for node in list(&metadata["resolve"]["nodes"])? {
            needs.insert(text(&node["id"])?, list(&node["deps"])?);
        }
        let members = list(&metadata["workspace_members"])?.iter().map(text);
        let mut open = members.collect::<Result<Vec<_>>>()?;
        let mut shipped = BTreeSet::new();
        while let Some(id) = open.pop() {
            if !shipped.insert(id.to_owned()) {
                continue;
            }
            for dependency in *needs.get(id).with_context(|| format!("cargo metadata: {id} is missing"))? {
                if !list(&dependency["dep_kinds"])?.iter().all(|kind| kind["kind"] == "dev") {
                    open.push(text(&dependency["pkg"])?);
                }
            }
        }
        Ok(Self { all, shipped })
    }

    fn check(&self) -> Result<()> {
        let allowed: Vec<Licensee> = ALLOWED.iter().map(|name| Licensee::parse(name)).collect::<Result<_, _>>()?;
        let mut wrong = Vec::new();
        for package in &self.all {
            let name = format!("{} {}", text(&package["name"])?, text(&package["version"])?);
            let faults = [
                source_fault(package),
                wildcard(package)?,
                if self.shipped.contains(text(&package["id"])?) { licence_fault(package, &allowed) } else { None },
            ];
            wrong.extend(faults.into_iter().flatten().map(|fault| format!("{name}: {fault}")));
        }
        ensure!(wrong.is_empty(), "{}", wrong.join("; "));
        Ok(())
    }
}

fn source_fault(package: &Value) -> Option<String> {
    let source = package["source"].as_str()?;
    (source != SOURCE).then(|| format!("comes from {source}"))
}

/// A dependency of our own packages without a version requirement.
fn wildcard(package: &Value) -> Result<Option<String>> {
    let is_any = |wanted: &&Value| wanted["req"] == "*" && wanted["path"].is_null();
    let any = list(&package["dependencies"])?.iter().find(is_any);
    Ok(any.map(|wanted| format!("accepts any version of {}", wanted["name"])))
}

fn licence_fault(package: &Value, allowed: &[Licensee]) -> Option<String> {
    let Some(written) = package["license"].as_str() else {
        return Some("names no licence".to_owned());
    };
    // "MIT/Apache-2.0" is an old form of a choice.
    let expression = match Expression::parse_mode(written, ParseMode::LAX) {
        Ok(expression) => expression,
        Err(error) => return Some(format!("{written} is no licence: {}", error.reason)),
    };
    let is_allowed = expression.evaluate(|wanted| allowed.iter().any(|licensee| licensee.satisfies(wanted)));
    (!is_allowed).then(|| format!("{written} is not among the licences allowed"))
}

fn list(value: &Value) -> Result<&[Value]> {
    value.as_array().map(Vec::as_slice).context("cargo metadata: a list is missing")
}

fn text(value: &Value) -> Result<&str> {
    value.as_str().context("cargo metadata: a text is missing")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// What is wrong with a workspace that has one member, `ours`, with a dependency of this kind on this package.
    fn fault(package: Value, kind: &Value) -> Option<String> {
        let package = [("id", "other"), ("name", "other"), ("version", "1.0.0"), ("source", SOURCE)].iter().fold(
            package,
            |mut package, (key, value)| {
                if package[key].is_null() {
                    package[key] = json!(value);
                }
                package
            },
        );
        let mut package = package;
        if package["dependencies"].is_null() {
            package["dependencies"] = json!([]);
        }
        let metadata = json!({
            "packages": [
                { "id": "ours", "name": "ours", "version": "1.0.0", "license": "MIT", "dependencies": [] },
                package,
            ],
            "workspace_members": ["ours"],
            "resolve": { "nodes": [
                { "id": "ours", "deps": [{ "pkg": "other", "dep_kinds": [{ "kind": kind }] }] },
                { "id": "other", "deps": [] },
            ] },
        });
        Packages::of(&metadata).unwrap().check().err().map(|error| error.to_string())
    }

    #[test]
    fn licences_are_judged_as_expressions() {
        for (licence, is_allowed) in [
            ("MIT", true),
            ("MIT OR GPL-3.0", true),
            ("MIT/Apache-2.0", true),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("GPL-3.0", false),
            ("MIT AND GPL-3.0-only", false),
            ("Apache-2.0 WITH Classpath-exception-2.0", false),
            ("MIT-0", false),
            ("as you like", false),
            ("", false),
        ] {
            let error = fault(json!({ "license": licence }), &Value::Null);
            assert_eq!(error.is_none(), is_allowed, "{licence}: {error:?}");
        }
        assert!(fault(json!({}), &Value::Null).unwrap().contains("names no licence"));
    }

    #[test]
    fn build_dependencies_are_distributed_and_dev_dependencies_are_not() {
        let licence = json!({ "license": "GPL-3.0" });
        assert!(fault(licence.clone(), &json!("build")).is_some());
        assert_eq!(fault(licence, &json!("dev")), None);
    }

    #[test]
    fn packages_come_from_one_registry_and_in_a_known_version() {
        for source in ["git+https://example.com/other", "registry+https://example.com/index"] {
            let error = fault(json!({ "license": "MIT", "source": source }), &json!("dev"));
            assert!(error.unwrap().contains(source));
        }
        let any =
            |path: Value| json!({ "license": "MIT", "dependencies": [{ "name": "x", "req": "*", "path": path }] });
        assert!(fault(any(Value::Null), &Value::Null).unwrap().contains("any version"));
        assert_eq!(fault(any(json!("/here")), &Value::Null), None);
    }

    #[test]
    fn what_is_resolved_today_is_read() {
        let packages = Packages::of(&cargo::metadata(&["--all-features"]).unwrap()).unwrap();
        let names: BTreeSet<&str> = packages.all.iter().filter_map(|package| package["name"].as_str()).collect();
        assert!(names.contains("tauri") && packages.shipped.len() > 400, "{}", packages.shipped.len());
        assert!(packages.shipped.len() < packages.all.len());
        packages.check().unwrap();
    }
}
