//! The dependencies between the top-level modules of a crate: finds cycles and forbidden ones.
//!
//! The root file counts as a module (`crate`): what it re-exports belongs to the module it comes from, what it defines
//! is its own. This module must not know the rules.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};

use super::source::{Import, Mention, Source};

/// The name of the root file as a module.
const ROOT: &str = "crate";
/// The prefix of this workspace's other crates; their modules are called `crate_name::module`.
const WORKSPACE_PREFIX: &str = "partner_balance_";

/// Which module names which, each with the first place where it does so.
#[derive(Debug)]
pub(super) struct Modules {
    dependencies: BTreeMap<String, BTreeMap<String, String>>,
    /// The same for external crates, by the first segment of each path that leaves the crate.
    external: BTreeMap<String, BTreeMap<String, String>>,
}

impl Modules {
    /// Reads the crate with this root file.
    ///
    /// # Errors
    /// A file can't be read, or a path can't be followed.
    pub(super) fn of(root: &Path) -> Result<Self> {
        let source = Source::read(root)?;
        let reexports = reexports(&source)?;
        let mut dependencies: BTreeMap<String, BTreeMap<String, String>> =
            source.modules.iter().map(|module| (module.clone(), BTreeMap::new())).collect();
        let mut external = BTreeMap::<String, BTreeMap<String, String>>::new();
        for mention in &source.mentions {
            let from = mention.module.first().map_or(ROOT, String::as_str);
            if let Some(first) = mention.path.first() {
                let from = from.to_owned();
                external.entry(first.clone()).or_default().entry(from).or_insert_with(|| mention.place.clone());
            }
            // The root doesn't depend on what it only re-exports.
            let is_reexport = from == ROOT && mention.import.as_ref().is_some_and(|import| import.is_public);
            let Some(to) = target(mention, &source, &reexports)? else { continue };
            if to != from && !is_reexport {
                dependencies.entry(from.to_owned()).or_default().entry(to).or_insert_with(|| mention.place.clone());
            }
        }
        Ok(Self { dependencies, external })
    }

    /// How many modules there are.
    pub(super) fn count(&self) -> usize {
        self.dependencies.len()
    }

    /// A shortest cycle, if there is one: each module with the place where it names the next.
    pub(super) fn cycle(&self) -> Option<String> {
        let paths = self.dependencies.keys().filter_map(|module| self.path_to(module, |to| to == module));
        paths.min_by_key(Vec::len).map(|path| self.described(&path))
    }

    /// Checks that a module depends on none of others, even indirectly.
    ///
    /// # Errors
    /// It does; or there is no such module, and the rule has to be corrected.
    pub(super) fn reaches_none(&self, module: &str, forbidden: &[&str]) -> Result<()> {
        for other in forbidden.iter().chain([&module]) {
            let is_known = self.dependencies.contains_key(*other) || other.contains("::");
            ensure!(is_known, "there is no module {other}: correct the rule");
        }
        match self.path_to(module, |to| forbidden.contains(&to)) {
            Some(path) => bail!("{module} must not reach it: {}", self.described(&path)),
            None => Ok(()),
        }
    }

    /// Checks that only these modules name an external crate.
    ///
    /// # Errors
    /// Another module does; or none does, and the rule has to be corrected.
    pub(super) fn named_only_by(&self, modules: &[&str], krate: &str) -> Result<()> {
        let named = self.external.get(krate).with_context(|| format!("no module names {krate}: correct the rule"))?;
        let other = named.iter().find(|(module, _)| !modules.contains(&module.as_str()));
        let described = other.map(|(module, place)| format!("{module} ({place})")).unwrap_or_default();
        ensure!(other.is_none(), "only {} may name {krate}: {described}", modules.join(" and "));
        Ok(())
    }

    /// The shortest path from a module to one that matches, with at least one step.
    fn path_to(&self, module: &str, is_wanted: impl Fn(&str) -> bool) -> Option<Vec<&str>> {
        let (start, _) = self.dependencies.get_key_value(module)?;
        let mut seen = BTreeSet::new();
        let mut open = VecDeque::from([vec![start.as_str()]]);
        while let Some(path) = open.pop_front() {
            for next in path.last().and_then(|last| self.dependencies.get(*last)).into_iter().flat_map(BTreeMap::keys) {
                let longer = [path.as_slice(), &[next.as_str()]].concat();
                if is_wanted(next) {
                    return Some(longer);
                }
                if seen.insert(next) {
                    open.push_back(longer);
                }
            }
        }
        None
    }

    fn described(&self, path: &[&str]) -> String {
        let steps =
            path.windows(2).map(|step| format!("{} → {} ({})", step[0], step[1], self.dependencies[step[0]][step[1]]));
        steps.collect::<Vec<_>>().join(", ")
    }
}

/// The names that the root file imports from modules, each with its module.
fn reexports(source: &Source) -> Result<BTreeMap<String, String>> {
    let mut names = BTreeMap::new();
    for mention in source.mentions.iter().filter(|mention| mention.module.is_empty()) {
        let Some(Import { name, .. }) = &mention.import else { continue };
        let path: Vec<&str> = mention.path.iter().map(String::as_str).collect();
        let path = path.strip_prefix(&["crate"]).or(path.strip_prefix(&["self"])).unwrap_or(&path);
        if let Some(module) = path.first().filter(|first| source.modules.contains(**first)) {
            ensure!(name != "*", "{}: list the re-exported names: a `*` can't be followed", mention.place);
            names.insert(name.clone(), (*module).to_owned());
        }
    }
    Ok(names)
}

/// The module that a path leads to: of this crate, or of another one of this workspace.
fn target(mention: &Mention, source: &Source, reexports: &BTreeMap<String, String>) -> Result<Option<String>> {
    let (first, rest) = mention.path.split_first().context("a path without segments")?;
    let is_module = |name: &String| source.modules.contains(name);
    let mut from = mention.module.clone();
    let mut rest = rest;
    match first.as_str() {
        "crate" => from.clear(),
        "self" => {}
        "super" => {
            from.pop();
            while let Some((_, behind)) = rest.split_first().filter(|(segment, _)| *segment == "super") {
                from.pop();
                rest = behind;
            }
        }
        name if name.starts_with(WORKSPACE_PREFIX) => return Ok(Some(other_crate(name, rest))),
        // In the root, a module needs no prefix.
        _ if from.is_empty() && is_module(first) => return Ok(Some(first.clone())),
        _ => return Ok(None),
    }
    match from.first().or_else(|| rest.first()) {
        None => bail!("{}: a renamed crate root can't be followed", mention.place),
        Some(name) if name == "*" => {
            bail!("{}: list the names imported from the crate's root instead of `*`", mention.place)
        }
        Some(name) if is_module(name) => Ok(Some(name.clone())),
        Some(name) => Ok(Some(reexports.get(name).map_or_else(|| ROOT.to_owned(), Clone::clone))),
    }
}

fn other_crate(name: &str, rest: &[String]) -> String {
    let is_module = |segment: &&String| segment.starts_with(|first: char| first.is_lowercase());
    rest.first().filter(is_module).map_or_else(|| name.to_owned(), |module| format!("{name}::{module}"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use tempfile::TempDir;

    use super::*;

    /// A crate with these files.
    fn tree(files: &[(&str, &str)]) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    fn read(files: &[(&str, &str)]) -> Result<Modules> {
        let folder = tree(files);
        Modules::of(&folder.path().join("lib.rs"))
    }

    /// The cycle in a crate with two modules, of which `b` names `a`.
    fn cycle(root: &str, a: &str) -> Option<String> {
        read(&[("lib.rs", root), ("a.rs", a), ("b.rs", "use crate::a::Amount;\npub struct Thing;\n")]).unwrap().cycle()
    }

    #[test]
    fn each_way_to_name_a_module_is_found() {
        for (root, a) in [
            ("mod a; mod b;", "use crate::b::Thing;"),
            ("mod a; mod b;", "use super::b::Thing;"),
            ("mod a; mod b;", "use crate::{c::D, b::{self as other, Thing}};"),
            ("mod a; mod b;", "use crate::{b};"),
            ("mod a; mod b;", "use crate::b::*;"),
            ("mod a; mod b;", "pub use crate::b::Thing;"),
            ("mod a; mod b;", "use crate::b as other;"),
            ("mod a; mod b;", "mod inner { use super::super::b::Thing; }"),
            ("mod a; mod b;", "mod inner { mod inner { fn f() { super::super::super::b::g(); } } }"),
            ("mod a; mod b;", "fn f() -> u8 { crate::b::thing().size() }"),
            ("mod a; mod b;", "fn f(x: Option<crate::b::Thing>) {}"),
            ("mod a; mod b;", "impl From<super::b::Thing> for u8 { }"),
            ("mod a; mod b;", "fn f() { println!(\"{}\", crate::b::NAME); }"),
            ("mod a; mod b;", "macro_rules! thing { () => { $crate::b::Thing } }"),
            ("mod a; mod b;", "#[derive(crate::b::Thing)] struct S;"),
            ("mod a; mod b;", "#[serde(with = \"crate::b\")] struct S;"),
            ("mod a; mod b;", "#[cfg(not(test))] use crate::b::Thing;"),
            ("mod a; mod b;", "#[cfg(any(test, windows))] use crate::b::Thing;"),
            ("mod a; mod b;", "#[cfg(test)] mod tests {}\nuse crate::b::Thing;"),
            // A re-export of the root counts as its module.
            ("mod a; mod b; pub use b::Thing;", "use crate::Thing;"),
            ("mod a; mod b; pub(crate) use crate::b::Thing as Other;", "use super::Other;"),
            ("mod a; mod b; use self::b::{Thing};", "fn f() { crate::Thing::new(); }"),
        ] {
            let described = cycle(root, a).unwrap_or_else(|| panic!("not found: {root} {a}"));
            assert!(described.contains("a → b (") && described.contains("b → a ("), "{a}: {described}");
        }
    }

    #[test]
    fn what_only_looks_like_a_path_is_none() {
        for a in [
            "// use crate::b::Thing;\n/* crate::b::Thing */",
            "/// See [`crate::b::Thing`].\nstruct S;",
            "//! use crate::b::Thing;",
            "const HELP: &str = \"use crate::b::Thing;\";",
            "const HELP: &str = r#\"crate::b::Thing\"#;",
            "#[doc = \"crate::b::Thing\"] struct S;",
            "use other::b::Thing; fn f() { other::crates::b(); }",
            "mod b { pub struct Thing; } use b::Thing; fn f() { self::b::g(); }",
            "#[cfg(test)] use crate::b::Thing;",
            "#[cfg(all(test, unix))] use crate::{b::Thing};\nfn f() {}",
            "#[cfg(test)]\n#[allow(dead_code)]\nmod tests { use crate::b::Thing; }",
            "#[cfg(test)] fn f<A, B>() where A: X, B: Y { crate::b::g(); }",
            "#[cfg(test)] const X: u8 = { crate::b::G };",
            "enum E { A, #[cfg(test)] B(crate::b::Thing), C }",
            "fn f(&self) -> impl Iterator + use<'_> { self.b() }",
        ] {
            assert_eq!(cycle("mod a; mod b;", a), None, "{a}");
        }
    }

    #[test]
    fn a_long_cycle_is_reported_step_by_step_with_its_places() {
        let found = read(&[
            ("lib.rs", "pub mod account;\npub mod history;\npub mod portal;\npub mod money;"),
            ("account.rs", "use crate::money::Money;\n\nuse crate::history::Runs;\n"),
            ("history.rs", "mod store;\n"),
            ("history/store.rs", "use std::fs;\nuse super::super::portal::{\n    Client,\n};\n"),
            ("portal/mod.rs", "mod wire;\npub struct Client;\n"),
            ("portal/wire.rs", "fn owner() { let key = crate::account::key(); }"),
            ("money.rs", "pub struct Money;"),
        ]);
        let described = found.unwrap().cycle().unwrap();
        let steps: Vec<&str> = described.split(", ").collect();
        let [first, second, third] = steps[..] else { panic!("{described}") };
        assert!(first.starts_with("account → history (") && first.ends_with("account.rs:3)"), "{first}");
        assert!(second.starts_with("history → portal (") && second.ends_with("history/store.rs:2)"), "{second}");
        assert!(third.starts_with("portal → account (") && third.ends_with("portal/wire.rs:1)"), "{third}");
    }

    #[test]
    fn the_root_file_is_a_module() {
        let files = [("lib.rs", "mod a;\nfn f() { a::g(); }\nfn own() {}\n"), ("a.rs", "fn g() { crate::own(); }")];
        let described = read(&files).unwrap().cycle().unwrap();
        assert!(described.contains("crate → a (") && described.contains("a → crate ("), "{described}");
        let without = [("lib.rs", "mod a;\npub use a::g;\nfn own() {}\n"), ("a.rs", "pub fn g() { crate::own(); }")];
        assert_eq!(read(&without).unwrap().cycle(), None);
    }

    #[test]
    fn modules_of_other_systems_are_read() {
        let root = "mod a;\n#[cfg_attr(unix, path = \"b_unix.rs\")]\nmod b;\n";
        let (a, b) = (("a.rs", "use crate::b::Thing;"), ("b.rs", ""));
        let described = read(&[("lib.rs", root), a, b, ("b_unix.rs", "use crate::a::X;")]).unwrap().cycle();
        assert!(described.unwrap().contains("b_unix.rs:1"));
    }

    #[test]
    fn what_cannot_be_followed_is_an_error() {
        for (root, a) in [
            ("mod a; mod b; pub use b::*;", ""),
            ("mod a; mod b;", "use super::*;"),
            ("mod a; mod b;", "use crate::*;"),
            ("mod a; mod b;", "use crate as root;"),
            ("mod a; mod b;", "use crate::{self as root};"),
            ("mod b;", "use crate::b::Thing;"),
            ("mod a; mod b; mod gone;", ""),
            ("mod a; mod b;", "fn f( {"),
        ] {
            let files = [("lib.rs", root), ("a.rs", a), ("b.rs", "")];
            assert!(read(&files).is_err(), "{root} {a}");
        }
    }

    #[test]
    fn a_crate_may_be_named_by_its_modules_alone() {
        let files = [
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "use rusqlite::{Connection};"),
            ("b.rs", "#[cfg(test)] mod tests { use rusqlite::Row; }\nfn f() { base::rusqlite::g(); }"),
        ];
        let modules = read(&files).unwrap();
        assert!(modules.named_only_by(&["a"], "rusqlite").is_ok());
        assert!(modules.named_only_by(&["b"], "rusqlite").unwrap_err().to_string().contains("a ("));
        assert!(modules.named_only_by(&["a"], "reqwest").unwrap_err().to_string().contains("correct the rule"));
    }

    #[test]
    fn an_indirect_forbidden_dependency_is_found() {
        let files = [
            ("lib.rs", "mod a; mod b; mod c;"),
            ("a.rs", "use crate::b::Thing;"),
            ("b.rs", "use partner_balance_engine::portal::Client; use crate::c;"),
            ("c.rs", ""),
        ];
        let modules = read(&files).unwrap();
        assert!(modules.reaches_none("a", &["c"]).unwrap_err().to_string().contains("a → b"));
        assert!(modules.reaches_none("a", &["partner_balance_engine::portal"]).is_err());
        assert!(modules.reaches_none("c", &["a", "b", "partner_balance_engine::portal"]).is_ok());
        for (module, other) in [("x", "a"), ("a", "x")] {
            let described = modules.reaches_none(module, &[other]).unwrap_err().to_string();
            assert!(described.contains("correct the rule"), "{described}");
        }
    }
}
