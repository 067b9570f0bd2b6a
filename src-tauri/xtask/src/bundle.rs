//! The packages that this machine can make from what is in the repository: Debian's, rpm's, an archive for any other Linux.
//! Nothing is downloaded but the tools, from Debian.
//!
//! It owns which packages are made and where they are listed. It must not know what is in them.

mod archive;
mod contents;
mod copyright;
mod debian;
mod folder;
mod listing;
mod macos;
mod release;
mod rpm;
#[cfg(test)]
mod tests;
pub(crate) mod windows;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::{cargo, command, setup};
use contents::{Package, Programs, Source};
use copyright::Crates;
use release::Release;

/// The options of `cargo xtask bundle`.
#[derive(Debug, Default, PartialEq, Eq)]
struct Options {
    /// A folder with both programs: nothing is built.
    programs: Option<PathBuf>,
}

impl Options {
    fn of(words: &[String]) -> Result<Self> {
        match words {
            [] => Ok(Self::default()),
            [option, folder] if option == "--programs" => Ok(Self { programs: Some(folder.into()) }),
            _ => bail!("the only option of bundle is --programs FOLDER"),
        }
    }
}

/// Installs what is missing, builds, makes all packages and prints a list of them, which is in `SHA256SUMS` too.
///
/// # Errors
/// Something can't be installed, built or packed.
pub(crate) fn all(words: &[String]) -> Result<()> {
    let options = Options::of(words)?;
    if cfg!(target_os = "macos") {
        return macos_image(options);
    }
    setup::to_bundle()?;
    let programs = Programs::in_folder(&programs(options.programs)?);
    let folder = cargo::target_folder()?.join("release/bundle");
    let source = Source { programs, release: Release::of_repository()?, crates: Crates::of_repository()? };
    let mut made = pack(&source, &folder)?;
    windows::installer_if_built(&folder)?;
    made.extend(listing::made_elsewhere(&folder, &source.release)?);
    println!("\n{}", listing::write(&made, &folder)?);
    println!("The packages are in {}", folder.display());
    Ok(())
}

/// Builds the two programs one after the other: built together, cargo would unite the features of libraries they share.
fn build() -> Result<PathBuf> {
    command::run(&mut cargo::release_build())?;
    command::run(&mut cargo::cargo(&["build", "--release", "--locked", "--package", "partner-balance-cli"]))?;
    let tray = cargo::tray_program()?;
    Ok(tray.parent().context("folder of the programs")?.to_owned())
}

/// The disk image of the app for macOS.
fn macos_image(options: Options) -> Result<()> {
    let folder = cargo::target_folder()?.join("release/bundle/macos");
    let image = macos::disk_image(&programs(options.programs)?, &release::version()?, &folder)?;
    println!("\nThe disk image is {}", image.display());
    Ok(())
}

/// Makes every package of this system as another version of the same programs, to try an upgrade with. Returns the
/// packages' files.
///
/// # Errors
/// Something can't be packed.
pub(crate) fn pack_as(version: &str, programs: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
    let release = Release::new(version, &Release::of_repository()?.date)?;
    let source = Source { programs: Programs::in_folder(programs), release, crates: Crates::of_repository()? };
    pack(&source, folder)
}

/// Writes the copyright file of both programs for another system, for packages that are made elsewhere.
///
/// # Errors
/// cargo doesn't know the system, or the disk fails.
pub(crate) fn write_copyright(words: &[String]) -> Result<()> {
    let [target, file] = words else { bail!("copyright wants a target and a file") };
    std::fs::write(file, copyright::of_target(target)?).with_context(|| format!("copyright file {file}"))
}

/// The version of the programs.
///
/// # Errors
/// cargo fails.
pub(crate) fn version() -> Result<String> {
    release::version()
}

/// The folder of both programs, built now if no folder is given.
///
/// # Errors
/// They can't be built.
pub(crate) fn programs(given: Option<PathBuf>) -> Result<PathBuf> {
    match given {
        Some(folder) => std::path::absolute(folder).context("folder of the programs"),
        None => build(),
    }
}

/// Makes every package of this system. What earlier runs left is removed. Returns the packages' files.
fn pack(source: &Source, folder: &Path) -> Result<Vec<PathBuf>> {
    let kind = |name: &str| folder::Folder::create_empty(&folder.join(name));
    let (deb, rpm, archive) = (kind("deb")?, kind("rpm")?, kind("archive")?);
    let mut made = Vec::new();
    for package in Package::ALL {
        made.push(debian::pack(package, source, deb.path())?);
        made.push(rpm::pack(package, source, rpm.path())?);
    }
    made.push(archive::pack(source, archive.path())?);
    made.sort();
    Ok(made)
}
