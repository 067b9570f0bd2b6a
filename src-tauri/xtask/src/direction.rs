//! Checks the architecture's dependency rules on what cargo resolves. Must not know modules.

use std::collections::{HashMap, HashSet};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::cargo;

/// A package and the beginnings of names it must not reach, however indirectly. Tests may use what they like.
const RULES: [(&str, &[&str]); 7] = [
    // The core is pure: no network, no database, no keychain, no runtime.
    (
        "partner-balance-core",
        &[
            "tauri", "gtk", "webkit", "wry", "tokio", "reqwest", "hyper", "rusqlite", "keyring", "zbus", "rustls",
            "fastrand",
        ],
    ),
    // Windows and tray are the shell's.
    ("partner-balance-engine", &["tauri", "gtk", "webkit", "wry", "tao", "tray-icon"]),
    // Files are written the same way by whoever writes them.
    ("partner-balance-files", &["partner-balance", "tokio", "tauri", "gtk"]),
    // What the operating system gives is not what a toolkit gives.
    // (Not all of "tauri": the crate for toasts on Windows has it in its name, and nothing else of it.)
    ("partner-balance-platform", &["tauri-runtime", "gtk", "webkit", "wry", "tao", "tray-icon"]),
    // The command line works where there is no desktop.
    ("partner-balance-cli", &["tauri-runtime", "gtk", "webkit", "wry", "tao", "tray-icon", "partner-balance-tray"]),
    // It follows the vendor's document, not the client: the same mistake must not stand on both sides.
    ("partner-balance-portal-sim", &["partner-balance-core", "partner-balance-engine", "tauri", "gtk"]),
    // They look at the program from outside.
    ("desktop-tests", &["partner-balance-core", "partner-balance-engine", "partner-balance-tray", "tauri", "gtk"]),
];

/// Checks every rule.
///
/// # Errors
/// Names the path that breaks a rule.
pub(crate) fn check() -> Result<()> {
    let graph = Graph::from(&cargo::metadata(&[])?)?;
    for (package, forbidden) in RULES {
        let path = graph.path_to(package, |name| forbidden.iter().any(|start| name.starts_with(start)))?;
        ensure!(path.is_none(), "{package} must not reach it: {}", path.unwrap_or_default().join(" → "));
        println!("{package} reaches none of {}", forbidden.join(", "));
    }
    Ok(())
}

/// Names of packages and, for each, what it needs to build and run.
struct Graph {
    needs: HashMap<String, Vec<String>>,
}

impl Graph {
    fn from(metadata: &Value) -> Result<Self> {
        let list = |value: &Value| value.as_array().cloned().context("cargo metadata: a list is missing");
        let text = |value: &Value| value.as_str().map(str::to_owned).context("cargo metadata: a text is missing");
        let mut names = HashMap::new();
        for package in list(&metadata["packages"])? {
            names.insert(text(&package["id"])?, text(&package["name"])?);
        }
        let mut needs: HashMap<String, Vec<String>> = HashMap::new();
        for node in list(&metadata["resolve"]["nodes"])? {
            let of = needs.entry(names[&text(&node["id"])?].clone()).or_default();
            for dependency in list(&node["deps"])? {
                let is_for_tests = |kind: &Value| kind["kind"] == "dev";
                if !list(&dependency["dep_kinds"])?.iter().all(is_for_tests) {
                    of.push(names[&text(&dependency["pkg"])?].clone());
                }
            }
        }
        Ok(Self { needs })
    }

    /// The way from a package to the first one whose name is wanted.
    fn path_to(&self, package: &str, is_wanted: impl Fn(&str) -> bool) -> Result<Option<Vec<String>>> {
        ensure!(self.needs.contains_key(package), "there is no package {package}: correct the rule");
        let mut seen = HashSet::from([package]);
        let mut open = vec![vec![package]];
        while let Some(path) = open.pop() {
            let needs = path.last().and_then(|last| self.needs.get(*last)).map_or([].as_slice(), Vec::as_slice);
            for next in needs {
                let way = [path.as_slice(), &[next.as_str()]].concat();
                if is_wanted(next) {
                    return Ok(Some(way.into_iter().map(str::to_owned).collect()));
                }
                if seen.insert(next) {
                    open.push(way);
                }
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(needs: &[(&str, &[&str])]) -> Graph {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Graph { needs: needs.iter().map(|(name, of)| ((*name).to_owned(), owned(of))).collect() }
    }

    #[test]
    fn an_indirect_dependency_is_found_with_its_path() {
        let graph = graph(&[("core", &["a", "b"]), ("a", &["core"]), ("b", &["gtk-sys"])]);
        let path = graph.path_to("core", |name| name.starts_with("gtk")).unwrap();
        assert_eq!(path.unwrap(), ["core", "b", "gtk-sys"]);
        assert_eq!(graph.path_to("core", |name| name == "tauri").unwrap(), None);
    }

    #[test]
    fn a_rule_for_nobody_is_an_error() {
        assert!(graph(&[("core", &[])]).path_to("cure", |_| true).is_err());
    }

    #[test]
    fn the_shell_reaches_tauri() {
        let graph = Graph::from(&cargo::metadata(&[]).unwrap()).unwrap();
        assert!(graph.path_to("partner-balance-tray", |name| name == "tauri").unwrap().is_some());
    }

    #[test]
    fn what_only_tests_use_is_no_dependency() {
        let metadata = serde_json::json!({
            "packages": [{ "id": "1", "name": "core" }, { "id": "2", "name": "gtk" }],
            "resolve": { "nodes": [
                { "id": "1", "deps": [{ "pkg": "2", "dep_kinds": [{ "kind": "dev" }] }] },
                { "id": "2", "deps": [] },
            ] },
        });
        let graph = Graph::from(&metadata).unwrap();
        assert_eq!(graph.path_to("core", |name| name == "gtk").unwrap(), None);
    }
}
