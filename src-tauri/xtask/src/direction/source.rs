//! The paths that a crate's source contains: `mod` declarations are followed from the root file, paths are read from
//! tokens, so that comments and string literals don't count. Code for tests is marked or left out.
//!
//! It must not know the rules. `cargo-modules` reads the same, but depends on all of rust-analyzer.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::tokens::{self, Attributes};

/// A path as written in the source, and its place.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    /// The module it is in, from the crate's root; empty in the root.
    pub(super) module: Vec<String>,
    /// Its segments; a glob import ends in `*`.
    pub(super) path: Vec<String>,
    /// None for a path outside an import.
    pub(super) import: Option<Import>,
    /// File and line.
    pub(super) place: String,
}

/// What an import adds to a path.
#[derive(Clone, Debug)]
pub(super) struct Import {
    /// The imported name in this module.
    pub(super) name: String,
    /// Whether other modules may use it from here.
    pub(super) is_public: bool,
}

/// The parsed source of a crate.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// The root's modules that are not for tests only.
    pub(super) modules: BTreeSet<String>,
    pub(super) mentions: Vec<Mention>,
    files: BTreeSet<PathBuf>,
}

/// Where a token stream comes from.
#[derive(Clone, Debug)]
struct Location {
    module: Vec<String>,
    file: PathBuf,
    /// The folder of its child modules' files.
    folder: PathBuf,
    is_for_tests: bool,
}

impl Source {
    /// Reads the crate with this root file.
    ///
    /// # Errors
    /// A file can't be read, or no `mod` declares it: it would stay unchecked.
    pub(super) fn read(root: &Path) -> Result<Self> {
        let mut source = Self::default();
        let folder = root.parent().context("a root file lies in a folder")?.to_owned();
        let location =
            Location { module: Vec::new(), file: root.to_owned(), folder: folder.clone(), is_for_tests: false };
        source.file(&location)?;
        // A second root file in the folder is a separate crate.
        let is_root = |file: &Path| ["lib.rs", "main.rs"].iter().any(|name| file == folder.join(name));
        for file in rust_files(&folder)? {
            let is_known = source.files.contains(&file) || is_root(&file);
            ensure!(is_known, "{}: no `mod` leads to this file", file.display());
        }
        Ok(source)
    }

    fn file(&mut self, location: &Location) -> Result<()> {
        let text = fs::read_to_string(&location.file).with_context(|| location.file.display().to_string())?;
        let tokens: TokenStream =
            text.parse().map_err(|error| anyhow::anyhow!("{}: {error}", location.file.display()))?;
        self.files.insert(location.file.clone());
        self.stream(tokens, location)
    }

    fn stream(&mut self, stream: TokenStream, location: &Location) -> Result<()> {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        self.tokens(&tokens, Attributes::default(), location.clone())
    }

    /// Reads the tokens of one module: declarations, imports and paths, in blocks and macros as well.
    fn tokens(&mut self, tokens: &[TokenTree], mut attributes: Attributes, mut location: Location) -> Result<()> {
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            if let Some((attribute, next)) = tokens::attribute(tokens, at) {
                location.is_for_tests |= attribute.is_inner() && attribute.is_for_tests();
                // Derives and helper attributes name paths, also in string literals (`serde(with = "…")`).
                self.stream(attribute.named(), &location)?;
                attributes.add(attribute);
                at = next;
            } else if attributes.are_for_tests() {
                let end = tokens::item_end(tokens, at);
                let inside = Location { is_for_tests: true, ..location.clone() };
                self.tokens(&tokens[at..end], std::mem::take(&mut attributes).without_conditions(), inside)?;
                at = end;
            } else {
                at = self.at(tokens, at, &attributes, &location)?;
                // A visibility stands between attributes and their item.
                if !tokens::is_visibility(token) {
                    attributes = Attributes::default();
                }
            }
        }
        Ok(())
    }

    /// Reads what starts at a token; returns the position after it.
    fn at(&mut self, tokens: &[TokenTree], at: usize, attributes: &Attributes, location: &Location) -> Result<usize> {
        if let Some(name) = tokens::module_name(tokens, at) {
            self.module(&name, tokens.get(at + 2), attributes, location)?;
            return Ok(at + 3);
        }
        if let Some(end) = tokens::import_end(tokens, at) {
            let is_public = tokens::is_public(tokens, at);
            for (path, name) in tokens::imports(&tokens[at + 1..end]) {
                self.mention(path, Some(Import { name, is_public }), &tokens[at], location);
            }
            return Ok(end);
        }
        if let Some((path, end)) = tokens::path(tokens, at) {
            self.mention(path, None, &tokens[at], location);
            return Ok(end);
        }
        if let Some(TokenTree::Group(group)) = tokens.get(at) {
            self.stream(group.stream(), location)?;
        }
        Ok(at + 1)
    }

    fn module(
        &mut self,
        name: &str,
        body: Option<&TokenTree>,
        attributes: &Attributes,
        location: &Location,
    ) -> Result<()> {
        if location.module.is_empty() && !location.is_for_tests {
            self.modules.insert(name.to_owned());
        }
        let module = [location.module.as_slice(), &[name.to_owned()]].concat();
        let inside = Location { module, folder: location.folder.join(name), ..location.clone() };
        match body {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                self.stream(group.stream(), &inside)
            }
            _ => self.declared(name, attributes, location, &inside),
        }
    }

    /// Reads all files of a declared module: other systems may use a different one.
    fn declared(&mut self, name: &str, attributes: &Attributes, location: &Location, inside: &Location) -> Result<()> {
        let beside = location.file.parent().context("a source file lies in a folder")?;
        let named = attributes.files().into_iter().map(|file| (beside.join(file), beside.to_owned()));
        let usual = [format!("{name}.rs"), format!("{name}/mod.rs")];
        let usual = usual.iter().map(|file| (location.folder.join(file), location.folder.join(name)));
        let mut is_found = false;
        for (file, folder) in named.chain(usual).filter(|(file, _)| file.is_file()) {
            is_found = true;
            self.file(&Location { file, folder, ..inside.clone() })?;
        }
        ensure!(is_found, "{}: no file for module {name}", location.file.display());
        Ok(())
    }

    fn mention(&mut self, path: Vec<String>, import: Option<Import>, token: &TokenTree, location: &Location) {
        if !location.is_for_tests {
            let place = format!("{}:{}", location.file.display(), token.span().start().line);
            self.mentions.push(Mention { module: location.module.clone(), path, import, place });
        }
    }
}

fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}
