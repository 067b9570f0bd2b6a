//! Which modules a crate's source names: `mod` declarations are followed from the root file, paths are read from its
//! tokens, so that comments and texts don't count. What only tests compile is left out.
//!
//! It must not know what is allowed. `cargo-modules` would say the same and brings all of rust-analyzer.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::tokens::{self, Attributes};

/// A path in the source, as it is written, and where.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    /// The module it stands in, from the crate's root; empty in the root.
    pub(super) module: Vec<String>,
    /// Its segments; a glob import ends in `*`.
    pub(super) path: Vec<String>,
    /// None for a path in the code itself.
    pub(super) import: Option<Import>,
    /// File and line.
    pub(super) place: String,
}

/// What an import makes of a path.
#[derive(Clone, Debug)]
pub(super) struct Import {
    /// Its name here.
    pub(super) name: String,
    /// Others may use it from here.
    pub(super) is_public: bool,
}

/// What was read of a crate.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// The modules in the root that are not for tests alone.
    pub(super) modules: BTreeSet<String>,
    pub(super) mentions: Vec<Mention>,
    files: BTreeSet<PathBuf>,
}

/// Where tokens stand.
#[derive(Clone, Debug)]
struct Spot {
    module: Vec<String>,
    file: PathBuf,
    /// Where the files of its child modules are.
    folder: PathBuf,
    is_for_tests: bool,
}

impl Source {
    /// Reads the crate with this root file.
    ///
    /// # Errors
    /// A file can't be read, or no `mod` leads to it: it would stay unchecked.
    pub(super) fn read(root: &Path) -> Result<Self> {
        let mut source = Self::default();
        let folder = root.parent().context("a root file lies in a folder")?.to_owned();
        let spot = Spot { module: Vec::new(), file: root.to_owned(), folder: folder.clone(), is_for_tests: false };
        source.file(&spot)?;
        // A second root beside the first one is a crate of its own.
        let is_root = |file: &Path| ["lib.rs", "main.rs"].iter().any(|name| file == folder.join(name));
        for file in rust_files(&folder)? {
            let is_known = source.files.contains(&file) || is_root(&file);
            ensure!(is_known, "{}: no `mod` leads to this file", file.display());
        }
        Ok(source)
    }

    fn file(&mut self, spot: &Spot) -> Result<()> {
        let text = fs::read_to_string(&spot.file).with_context(|| spot.file.display().to_string())?;
        let tokens: TokenStream = text.parse().map_err(|error| anyhow::anyhow!("{}: {error}", spot.file.display()))?;
        self.files.insert(spot.file.clone());
        self.stream(tokens, spot)
    }

    fn stream(&mut self, stream: TokenStream, spot: &Spot) -> Result<()> {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        self.tokens(&tokens, Attributes::default(), spot.clone())
    }

    /// Reads tokens of one module: declarations, imports and paths, in blocks and macros as well.
    fn tokens(&mut self, tokens: &[TokenTree], mut attributes: Attributes, mut spot: Spot) -> Result<()> {
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            if let Some((attribute, next)) = tokens::attribute(tokens, at) {
                spot.is_for_tests |= attribute.is_inner() && attribute.is_for_tests();
                // Derives and helpers name paths, in texts too (`serde(with = "…")`).
                self.stream(attribute.named(), &spot)?;
                attributes.add(attribute);
                at = next;
            } else if attributes.are_for_tests() {
                let end = tokens::item_end(tokens, at);
                let inside = Spot { is_for_tests: true, ..spot.clone() };
                self.tokens(&tokens[at..end], std::mem::take(&mut attributes).without_conditions(), inside)?;
                at = end;
            } else {
                at = self.at(tokens, at, &attributes, &spot)?;
                // Visibility stands between attributes and what they are about.
                if !tokens::is_visibility(token) {
                    attributes = Attributes::default();
                }
            }
        }
        Ok(())
    }

    /// Reads what begins at a token; says where to go on.
    fn at(&mut self, tokens: &[TokenTree], at: usize, attributes: &Attributes, spot: &Spot) -> Result<usize> {
        if let Some(name) = tokens::module_name(tokens, at) {
            self.module(&name, tokens.get(at + 2), attributes, spot)?;
            return Ok(at + 3);
        }
        if let Some(end) = tokens::import_end(tokens, at) {
            let is_public = tokens::is_public(tokens, at);
            for (path, name) in tokens::imports(&tokens[at + 1..end]) {
                self.mention(path, Some(Import { name, is_public }), &tokens[at], spot);
            }
            return Ok(end);
        }
        if let Some((path, end)) = tokens::path(tokens, at) {
            self.mention(path, None, &tokens[at], spot);
            return Ok(end);
        }
        if let Some(TokenTree::Group(group)) = tokens.get(at) {
            self.stream(group.stream(), spot)?;
        }
        Ok(at + 1)
    }

    fn module(&mut self, name: &str, body: Option<&TokenTree>, attributes: &Attributes, spot: &Spot) -> Result<()> {
        if spot.module.is_empty() && !spot.is_for_tests {
            self.modules.insert(name.to_owned());
        }
        let module = [spot.module.as_slice(), &[name.to_owned()]].concat();
        let inside = Spot { module, folder: spot.folder.join(name), ..spot.clone() };
        match body {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                self.stream(group.stream(), &inside)
            }
            _ => self.declared(name, attributes, spot, &inside),
        }
    }

    /// Reads the files of a declared module: on other systems it may be another one.
    fn declared(&mut self, name: &str, attributes: &Attributes, spot: &Spot, inside: &Spot) -> Result<()> {
        let beside = spot.file.parent().context("a source file lies in a folder")?;
        let named = attributes.files().into_iter().map(|file| (beside.join(file), beside.to_owned()));
        let usual = [format!("{name}.rs"), format!("{name}/mod.rs")];
        let usual = usual.iter().map(|file| (spot.folder.join(file), spot.folder.join(name)));
        let mut is_found = false;
        for (file, folder) in named.chain(usual).filter(|(file, _)| file.is_file()) {
            is_found = true;
            self.file(&Spot { file, folder, ..inside.clone() })?;
        }
        ensure!(is_found, "{}: no file for module {name}", spot.file.display());
        Ok(())
    }

    fn mention(&mut self, path: Vec<String>, import: Option<Import>, token: &TokenTree, spot: &Spot) {
        if !spot.is_for_tests {
            let place = format!("{}:{}", spot.file.display(), token.span().start().line);
            self.mentions.push(Mention { module: spot.module.clone(), path, import, place });
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
