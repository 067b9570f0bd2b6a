//! The Debian packages, made with Debian's own tools. Source: Debian Policy 4.6, deb-control(5), dpkg-shlibdeps(1).
//!
//! It owns the control files. It must not know what else is in a package.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::contents::{self, Layout, Package, Source};
use super::folder::{FILE, Folder, PROGRAM};
use super::release::Release;
use crate::command;

const MAINTAINER: &str = "The Partner Balance contributors <partner-balance@users.noreply.github.com>";

/// Scripts of the package with units. There is none for after its removal: with one, dpkg would keep a record of a package
/// that another takes the place of.
const SCRIPTS: [(&str, &str); 2] =
    [("postinst", include_str!("files/debian/postinst")), ("prerm", include_str!("files/debian/prerm"))];

/// Findings of lintian that are meant, each with its reason.
const OVERRIDES: &str = include_str!("files/debian/lintian-overrides");
const SERVER_OVERRIDES: &str = include_str!("files/debian/lintian-overrides-server");

/// Packs the programs with everything that belongs to them. Returns the package's file.
///
/// # Errors
/// One of Debian's tools fails.
pub(super) fn pack(package: Package, source: &Source, folder: &Path) -> Result<PathBuf> {
    let release = &source.release;
    let root = Folder::create_empty(&folder.join(package.name()))?;
    contents::fill(&root, package, Layout::Debian, source)?;
    let documents = format!("usr/share/doc/{}", package.name());
    root.write(&format!("{documents}/changelog.Debian"), FILE, changelog(package, release)?)?;
    root.compress(&documents, "changelog*")?;
    root.write(&format!("usr/share/lintian/overrides/{}", package.name()), FILE, overrides(package))?;
    // dpkg-shlibdeps recognizes a package's folder by this one.
    root.make(&root.path().join("DEBIAN"))?;
    root.write("DEBIAN/control", FILE, control(&root, package, release)?)?;
    root.write("DEBIAN/md5sums", FILE, checksums(&root)?)?;
    if package == Package::Server {
        for (name, script) in SCRIPTS {
            root.write(&format!("DEBIAN/{name}"), PROGRAM, script)?;
        }
    }
    let name = format!("{}_{}-1_{}.deb", package.name(), release.version, release.debian_architecture);
    let file = folder.join(name);
    let mut dpkg = Command::new("dpkg-deb");
    // xz: Debian 11 can't read Ubuntu's default compression. All files get the release's time.
    dpkg.args(["--root-owner-group", "-Zxz", "-z9", "--build"]).args([root.path(), &file]);
    dpkg.env("SOURCE_DATE_EPOCH", release.epoch()?);
    command::run(&mut dpkg)?;
    std::fs::remove_dir_all(root.path()).context("remove what was packed")?;
    Ok(file)
}

fn overrides(package: Package) -> String {
    let more = match package {
        Package::Desktop => "",
        Package::Server => SERVER_OVERRIDES,
    };
    let of_package = |line: &str| match line.strip_prefix('#') {
        Some(_) => format!("{line}\n"),
        None => format!("{}: {line}\n", package.name()),
    };
    OVERRIDES.lines().chain(more.lines()).map(of_package).collect()
}

/// With Debian's own revision: the changelog of the package is not that of the programs.
fn version(release: &Release) -> String {
    format!("{}-1", release.sortable_version())
}

fn control(root: &Folder, package: Package, release: &Release) -> Result<String> {
    let size = command::output(Command::new("du").args(["-sk", "--apparent-size"]).arg(root.path()))?;
    let size = size.split_whitespace().next().context("du prints no size")?;
    let version = version(release);
    let (name, other) = (package.name(), package.other().name());
    let provides = match package {
        Package::Desktop => format!("Provides: {other} (= {version})\n"),
        Package::Server => String::new(),
    };
    Ok(format!(
        "Package: {name}\n\
         Version: {version}\n\
         Architecture: {architecture}\n\
         Maintainer: {MAINTAINER}\n\
         Installed-Size: {size}\n\
         Depends: {needs}\n\
         {recommends}\
         {provides}\
         Conflicts: {other}\n\
         Replaces: {other}\n\
         Section: utils\n\
         Priority: optional\n\
         Homepage: https://github.com/partner-balance/partner-balance\n\
         Description: {summary}\n \
         {description}\n",
        architecture = release.debian_architecture,
        needs = dependencies(root)?,
        recommends = recommends(package),
        summary = package.summary(),
        description = package.description().join("\n "),
    ))
}

/// A desktop without tray and window manager of its own here is GNOME's, which needs an extension for tray icons. A mere
/// alternative is not installed where another is there.
fn recommends(package: Package) -> &'static str {
    match package {
        Package::Desktop => {
            "Recommends: ca-certificates, xdg-utils, gnome-keyring | kwalletmanager | keepassxc, \
             gnome-shell-extension-appindicator | plasma-workspace | xfce4-panel | lxqt-panel | mate-panel | cinnamon | \
             budgie-core | waybar | x-window-manager\n"
        }
        Package::Server => "Recommends: ca-certificates\nSuggests: prometheus-node-exporter\n",
    }
}

/// The packages that the programs need, as `dpkg-shlibdeps` finds them.
fn dependencies(root: &Folder) -> Result<String> {
    let folder = tempfile::tempdir().context("a folder for dpkg-shlibdeps")?;
    // dpkg-shlibdeps fails without this folder.
    std::fs::create_dir(folder.path().join("debian")).context("a folder for dpkg-shlibdeps")?;
    let control = "Source: partner-balance\n\nPackage: partner-balance\nArchitecture: any\n";
    std::fs::write(folder.path().join("debian/control"), control).context("a file for dpkg-shlibdeps")?;
    let mut shlibdeps = Command::new("dpkg-shlibdeps");
    shlibdeps.arg("-O");
    for program in root.path().join("usr/bin").read_dir().context("the programs")? {
        shlibdeps.arg(program.context("the programs")?.path());
    }
    let printed = command::output_in(folder.path(), &mut shlibdeps)?;
    let dependencies = printed.trim().strip_prefix("shlibs:Depends=").context("dpkg-shlibdeps names no packages")?;
    Ok(dependencies.to_owned())
}

/// The changelog of the packaging; the program's own is beside it.
fn changelog(package: Package, release: &Release) -> Result<String> {
    Ok(format!(
        "{} ({}) unstable; urgency=medium\n\n  * Version {} of the programs; their changes are in changelog.gz.\n\n \
         -- {MAINTAINER}  {}\n",
        package.name(),
        version(release),
        release.version,
        release.date_as("%a, %d %b %Y %T %z")?
    ))
}

/// The checksums of the packaged files, without the control files.
fn checksums(root: &Folder) -> Result<String> {
    const SUMS: &str = "find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum --";
    command::output_in(root.path(), Command::new("sh").args(["-c", SUMS]))
}
