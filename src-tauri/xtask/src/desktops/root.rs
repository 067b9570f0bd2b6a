//! Roots of Debian 13 in folders: a common one, a layer of packages per desktop, and a layer with the product.
//!
//! A root's folder is named by a hash of its packages, so that a second run makes only the last layer. This module must
//! not know what runs in the roots.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::desktop::{COMMON, DesktopSpec};
use super::namespace::{Layers, Namespace};
use crate::command;

const RELEASE: &str = "trixie";

/// Packages are unpacked without syncing to disk, and no package starts a service.
const PREPARE: &str = "printf 'force-unsafe-io\\n' >/etc/dpkg/dpkg.cfg.d/quick
printf '#!/bin/sh\\nexit 101\\n' >/usr/sbin/policy-rc.d
chmod 755 /usr/sbin/policy-rc.d
useradd --no-create-home --uid 1000 --shell /bin/bash tester
apt-get update";

/// All roots, in a folder.
#[derive(Debug)]
pub(crate) struct Roots {
    folder: PathBuf,
    common: PathBuf,
}

/// The root of one desktop.
#[derive(Debug)]
pub(crate) struct Root {
    desktop: PathBuf,
    layers: Layers,
    run: PathBuf,
}

impl Roots {
    /// Makes the common root, unless an earlier run did.
    ///
    /// # Errors
    /// This machine's package manager knows no mirror of Debian, or packages can't be fetched.
    pub(crate) fn open(folder: &Path) -> Result<Self> {
        let roots = folder.join("roots");
        let common = roots.join(folder_name("common", COMMON));
        let this = Self { folder: folder.to_path_buf(), common };
        made_once(&this.common, |files| {
            debootstrap(RELEASE, files, &mirror()?)?;
            let shared = roots.join("shared");
            install(&prepare(files, &shared)?, &shared, COMMON)
        })?;
        Ok(this)
    }

    /// Makes the root of a desktop, unless an earlier run did.
    ///
    /// # Errors
    /// Its packages can't be fetched.
    pub(crate) fn desktop(&self, spec: &DesktopSpec) -> Result<Root> {
        let key = [COMMON, spec.packages].concat();
        let desktop = self.folder.join("roots").join(folder_name(spec.versioned_by, &key));
        made_once(&desktop, |files| {
            fs::create_dir_all(files).context("folder of a layer")?;
            let layers = Layers::beside(files, vec![self.common.join("files")]);
            install(&layers, &self.folder.join("roots/shared"), spec.packages)
        })?;
        let run = self.folder.join("run").join(spec.name);
        let lower = vec![desktop.join("files"), self.common.join("files")];
        let layers = Layers { lower, upper: run.join("files"), work: run.join("work"), mount: run.join("mount") };
        Ok(Root { desktop, layers, run })
    }
}

impl Root {
    /// Installs the product with the root's own package manager; the layer of an earlier run is removed.
    ///
    /// # Errors
    /// The package manager refuses it.
    pub(crate) fn install(&self, package: &Path) -> Result<()> {
        if self.run.exists() {
            fs::remove_dir_all(&self.run).context("the layer of the last run")?;
        }
        let shared = self.run.join("install");
        fs::create_dir_all(&shared).context("folder of the package")?;
        fs::copy(package, shared.join("product.deb")).context("copy of the package")?;
        install(&self.layers, &shared, &["/run/session/product.deb"])
    }

    /// The version of an installed package.
    ///
    /// # Errors
    /// It isn't installed.
    pub(crate) fn version(&self, package: &str) -> Result<String> {
        let records = self.desktop.join("files/var/lib/dpkg");
        let mut query = Command::new("dpkg-query");
        query.arg(format!("--admindir={}", records.display())).args(["--show", "--showformat=${Version}", package]);
        command::output(&mut query)
    }

    /// The empty folder that a session of this name shares with its namespace.
    ///
    /// # Errors
    /// It can't be made.
    pub(crate) fn shared(&self, name: &str) -> Result<PathBuf> {
        let shared = self.run.join(name);
        fs::create_dir_all(&shared).context("folder of a session")?;
        Ok(shared)
    }

    /// Starts a program in the root.
    ///
    /// # Errors
    /// It can't be started.
    pub(crate) fn enter(&self, shared: &Path, words: &[&str]) -> Result<Namespace> {
        Namespace::start(&self.layers, shared, words)
    }
}

/// Makes a folder's `files`, unless that was finished before; an interrupted one is made again.
///
/// # Errors
/// `make` fails.
pub(crate) fn made_once(folder: &Path, make: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let done = folder.join("done");
    if done.is_file() {
        return Ok(());
    }
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("unfinished {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("folder {}", folder.display()))?;
    make(&folder.join("files"))?;
    fs::write(&done, "").with_context(|| format!("mark {}", done.display()))
}

/// Makes a minimal root of a release of Debian, which knows this machine's name servers.
///
/// # Errors
/// Packages can't be fetched.
pub(crate) fn debootstrap(release: &str, files: &Path, archive: &str) -> Result<()> {
    let mut debootstrap = Command::new("debootstrap");
    debootstrap.args(["--variant=minbase", "--include=ca-certificates", release]).arg(files).arg(archive);
    command::run(&mut debootstrap)?;
    copy_name_servers(files)
}

/// Gives a root the name servers that this machine has now.
///
/// # Errors
/// The disk fails.
pub(crate) fn copy_name_servers(files: &Path) -> Result<()> {
    fs::copy("/etc/resolv.conf", files.join("etc/resolv.conf")).context("copy of resolv.conf").map(drop)
}

/// Readies a minimal root for packages and for an ordinary user. Returns its layers.
///
/// # Errors
/// It can't be entered.
pub(crate) fn prepare(files: &Path, shared: &Path) -> Result<Layers> {
    let nothing = files.with_file_name("nothing");
    fs::create_dir_all(&nothing).context("an empty layer")?;
    let layers = Layers::beside(files, vec![nothing]);
    layers.run(shared, PREPARE)?;
    Ok(layers)
}

fn install(layers: &Layers, shared: &Path, packages: &[&str]) -> Result<()> {
    let line =
        format!("apt-get install --yes --quiet=2 --no-install-recommends {} && apt-get clean", packages.join(" "));
    println!("Debian packages: {}", packages.join(" "));
    layers.run(shared, &line)
}

/// The Debian mirror of this machine's own package manager.
///
/// # Errors
/// It knows none.
pub(crate) fn mirror() -> Result<String> {
    let mut targets = Command::new("apt-get");
    targets.args(["indextargets", "--format", "$(LABEL) $(REPO_URI)", "Created-By: Packages"]);
    let listed = command::output(&mut targets)?;
    first_mirror(&listed).context("this machine's apt knows no archive labelled Debian").map(str::to_owned)
}

fn first_mirror(listed: &str) -> Option<&str> {
    listed.lines().find_map(|line| line.strip_prefix("Debian "))
}

fn folder_name(name: &str, packages: &[&str]) -> String {
    format!("{name}-{:016x}", hash(std::iter::once(&RELEASE).chain(packages)))
}

/// FNV-1a of texts, each with its end. The standard library's hashes may change with the compiler, and then each root would be
/// made again: <https://datatracker.ietf.org/doc/draft-eastlake-fnv/>.
pub(crate) fn hash<'a>(texts: impl IntoIterator<Item = &'a &'a str>) -> u64 {
    let bytes = texts.into_iter().flat_map(|text| text.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_is_kept_by_what_it_is_made_of() {
        assert_eq!(folder_name("a", &["x", "y"]), folder_name("a", &["x", "y"]));
        assert_ne!(folder_name("a", &["x", "y"]), folder_name("a", &["x"]));
        assert_ne!(folder_name("a", &["x", "y"]), folder_name("a", &["xy"]));
        // As it was when the folders were named: another value makes all roots again.
        assert_eq!(hash(&["a"]), 0x089b_e207_b544_f1e4);
    }

    #[test]
    fn only_debian_itself_is_a_mirror() {
        let listed = "Other http://other.example/\nDebian-Security http://one.example/\nDebian http://two.example/\n";
        assert_eq!(first_mirror(listed), Some("http://two.example/"));
        assert_eq!(first_mirror("Other http://other.example/"), None);
    }
}
