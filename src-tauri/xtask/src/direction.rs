//! Which dependencies the architecture forbids: between packages by what cargo resolves, between modules by what their
//! source names. It owns the rules.

mod modules;
mod source;
mod tokens;

use std::collections::{HashMap, HashSet};
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::cargo;
use crate::command;
use modules::Modules;

/// A package and prefixes of package names it must not depend on, even indirectly. Dev-dependencies don't count.
const RULES: [(&str, &[&str]); 7] = [
    // The core is pure: no network, no database, no keychain, no runtime.
    (
        "partner-balance-core",
        &[
            "tauri", "gtk", "webkit", "wry", "tokio", "reqwest", "hyper", "rusqlite", "keyring", "zbus", "rustls",
            "fastrand",
        ],
    ),
    // Windows and the tray belong to the shell.
    ("partner-balance-engine", &["tauri", "gtk", "webkit", "wry", "tao", "tray-icon"]),
    // Every process writes its files through this crate.
    ("partner-balance-files", &["partner-balance", "tokio", "tauri", "gtk"]),
    // Operating system functions, without a GUI toolkit. ("tauri" as a whole can't be forbidden: the crate for toasts
    // on Windows has it in its name.)
    ("partner-balance-platform", &["tauri-runtime", "gtk", "webkit", "wry", "tao", "tray-icon"]),
    // The command line works without a desktop.
    ("partner-balance-cli", &["tauri-runtime", "gtk", "webkit", "wry", "tao", "tray-icon", "partner-balance-tray"]),
    // It follows the vendor's document and not the client, so that a mistake isn't repeated on both sides.
    ("partner-balance-portal-sim", &["partner-balance-core", "partner-balance-engine", "tauri", "gtk"]),
    // They observe the program from outside.
    ("desktop-tests", &["partner-balance-core", "partner-balance-engine", "partner-balance-tray", "tauri", "gtk"]),
];

/// The crates whose modules must not have a dependency cycle.
const CRATES: [&str; 8] = [CORE, ENGINE, FILES, PLATFORM, CLI, TRAY, "portal-sim/src/lib.rs", XTASK];
const CORE: &str = "core/src/lib.rs";
const ENGINE: &str = "engine/src/lib.rs";
const FILES: &str = "files/src/lib.rs";
const PLATFORM: &str = "platform/src/lib.rs";
const CLI: &str = "cli/src/main.rs";
const TRAY: &str = "src/main.rs";
const XTASK: &str = "xtask/src/main.rs";

/// A crate, one of its modules, and the modules it must not depend on, even indirectly.
const MODULE_RULES: [(&str, &str, &[&str]); 21] = [
    // Values don't depend on decisions, and decisions don't depend on display text.
    (CORE, "money", &["account", "fault", "alerts", "monitor", "schedule", "text", "view"]),
    (CORE, "fault", &["monitor", "schedule", "text", "view"]),
    (CORE, "account", &["alerts", "monitor", "schedule", "text", "view"]),
    (CORE, "history", &["account", "alerts", "monitor", "schedule", "forecast", "text", "view"]),
    (CORE, "forecast", &["account", "alerts", "monitor", "schedule", "text", "view", "menu", "page"]),
    (CORE, "alerts", &["monitor", "schedule", "text", "view", "menu"]),
    (CORE, "updates", &["account", "alerts", "monitor", "text", "view", "menu"]),
    (CORE, "schedule", &["monitor", "alerts", "text", "view"]),
    (CORE, "monitor", &["text", "view", "menu", "icon", "page"]),
    (CORE, "text", &["monitor", "view", "menu", "icon"]),
    // Each of these parts of the engine accesses one external resource and none of the others.
    (ENGINE, "secrets", &["portal", "history", "settings", "access", "messages", "runner"]),
    (ENGINE, "portal", &["history", "settings", "access", "messages", "runner"]),
    (ENGINE, "history", &["portal", "secrets", "settings", "access", "messages", "runner"]),
    (ENGINE, "settings", &["portal", "secrets", "history", "access", "messages", "runner"]),
    // One attempt is made there; when, and what follows, is decided elsewhere.
    (ENGINE, "ways_out", &["history", "access", "messages", "connect_state", "watch", "runner"]),
    (ENGINE, "messages", &["portal", "secrets", "history", "settings", "access", "runner"]),
    // Connecting is decided on values, without I/O.
    (ENGINE, "connect_state", &["portal", "secrets", "history", "settings", "access", "messages", "runner"]),
    (ENGINE, "watch", &["history", "settings", "connect_state", "runner"]),
    (ENGINE, "account_operations", &["runner", "watch", "connect_state"]),
    // The window's process receives what it shows as messages, and never holds a stored secret.
    (
        TRAY,
        "popover",
        &[
            "resident",
            "partner_balance_engine::portal",
            "partner_balance_engine::secrets",
            "partner_balance_engine::settings",
            "partner_balance_engine::history",
            "partner_balance_engine::access",
            "partner_balance_engine::runner",
            "partner_balance_core::monitor",
            "partner_balance_core::view",
        ],
    ),
    // The loop belongs to the tray; the command line requests readings in its own way.
    (CLI, "dispatch", &["partner_balance_engine::runner"]),
];

/// A crate, modules of it, and an external crate that only these modules may name.
const EXCLUSIVE: [(&str, &[&str], &str); 16] = [
    (CORE, &["icon"], "tiny_skia"),
    (CORE, &["language"], "fluent_syntax"),
    (CORE, &["text"], "icu_datetime"),
    (CORE, &["updates"], "minisign_verify"),
    (ENGINE, &["portal"], "reqwest"),
    (ENGINE, &["portal"], "hyper"),
    (ENGINE, &["portal"], "rustls"),
    (ENGINE, &["secrets"], "secret_service"),
    (ENGINE, &["secrets"], "keyring_core"),
    (ENGINE, &["history"], "rusqlite"),
    (ENGINE, &["settings"], "toml_edit"),
    (ENGINE, &["ways_out"], "process_wrap"),
    (PLATFORM, &["bus", "notification"], "zbus"),
    (TRAY, &["popover"], "gtk"),
    (TRAY, &["popover"], "webkit2gtk"),
    (TRAY, &["resident"], "ksni"),
];

/// # Errors
/// Names the path that breaks a rule.
pub(crate) fn check() -> Result<()> {
    between_packages()?;
    between_modules(&command::repository_root().join("src-tauri"))
}

fn between_modules(top: &Path) -> Result<()> {
    for root in CRATES {
        let modules = Modules::of(&top.join(root))?;
        let cycle = modules.cycle();
        ensure!(cycle.is_none(), "{root}: a dependency cycle between modules: {}", cycle.unwrap_or_default());
        for (_, module, forbidden) in MODULE_RULES.iter().filter(|(of, ..)| *of == root) {
            modules.reaches_none(module, forbidden).context(root)?;
        }
        for (_, names, krate) in EXCLUSIVE.iter().filter(|(of, ..)| *of == root) {
            modules.named_only_by(names, krate).context(root)?;
        }
        println!("{root}: no cycle between {} modules", modules.count());
    }
    Ok(())
}

fn between_packages() -> Result<()> {
    let graph = Graph::from(&cargo::metadata(&[])?)?;
    for (package, forbidden) in RULES {
        let path = graph.path_to(package, |name| forbidden.iter().any(|start| name.starts_with(start)))?;
        ensure!(path.is_none(), "{package} must not reach it: {}", path.unwrap_or_default().join(" → "));
        println!("{package} reaches none of {}", forbidden.join(", "));
    }
    Ok(())
}

/// Names of packages and, for each, its dependencies that are not for tests.
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

    /// The dependency path from a package to the first one whose name matches.
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
    fn a_rule_for_an_unknown_package_is_an_error() {
        assert!(graph(&[("core", &[])]).path_to("cure", |_| true).is_err());
    }

    #[test]
    fn the_modules_of_today_keep_the_rules() {
        between_modules(&command::repository_root().join("src-tauri")).unwrap();
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
