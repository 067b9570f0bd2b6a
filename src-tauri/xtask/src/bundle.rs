//! The Debian package, made with Debian's own tools from what is in the repository; nothing is downloaded.
//!
//! It owns which programs go into the package and where it is written. `contents` owns what else is in it.

mod contents;
mod macos;
pub(crate) mod windows;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::{cargo, command, setup};
use contents::{Folder, Programs, Release};

/// The options of `cargo xtask bundle`.
#[derive(Debug, Default, PartialEq, Eq)]
struct Options {
    /// A built tray program to package, for a quick try: nothing is built, and the command line is left out.
    program: Option<PathBuf>,
}

impl Options {
    fn of(words: &[String]) -> Result<Self> {
        match words {
            [] => Ok(Self::default()),
            [option, file] if option == "--program" => Ok(Self { program: Some(file.into()) }),
            _ => bail!("the only option of bundle is --program FILE"),
        }
    }
}

/// Installs what is missing, builds, packages and prints where the package is.
///
/// # Errors
/// Something can't be installed, built or packed.
pub(crate) fn debian_package(words: &[String]) -> Result<()> {
    let options = Options::of(words)?;
    if cfg!(target_os = "macos") {
        return macos_image(options);
    }
    setup::to_bundle()?;
    let programs = match options.program {
        Some(tray) => Programs { tray, command_line: None },
        None => build()?,
    };
    let folder = cargo::target_folder()?.join("release/bundle/deb");
    let package = pack(&programs, &release()?, &folder)?;
    println!("\nThe package is {}", package.display());
    if let Some(installer) = windows::installer_if_built()? {
        println!("The installer for Windows is {}", installer.display());
    }
    Ok(())
}

/// Builds, makes the app's disk image and prints where it is. Of a given tray program with the command line beside it.
fn macos_image(options: Options) -> Result<()> {
    let tray = match options.program {
        Some(tray) => tray,
        None => build()?.tray,
    };
    let programs = tray.parent().context("the folder of the tray program")?;
    let image = macos::disk_image(programs, &version()?, &cargo::target_folder()?.join("release/bundle/macos"))?;
    println!("\nThe disk image is {}", image.display());
    Ok(())
}

/// Builds the two programs one after the other: built together, cargo would unite the features of libraries they share.
fn build() -> Result<Programs> {
    command::run(&mut cargo::release_build())?;
    command::run(&mut cargo::cargo(&["build", "--release", "--locked", "--package", "partner-balance-cli"]))?;
    let tray = cargo::tray_program()?;
    let command_line = Some(tray.with_file_name("partner-balance"));
    Ok(Programs { tray, command_line })
}

/// Version, date and architecture of the package.
fn release() -> Result<Release> {
    let version = version()?;
    let architecture = command::output(Command::new("dpkg").arg("--print-architecture"))?.trim().to_owned();
    Ok(Release { version, architecture, date: date()? })
}

/// The version of the programs.
fn version() -> Result<String> {
    let described = cargo::metadata(&["--no-deps"])?;
    let packages = described["packages"].as_array().context("cargo metadata: no packages")?;
    let tray = packages.iter().find(|package| package["name"] == "partner-balance-tray").context("no tray program")?;
    Ok(tray["version"].as_str().context("cargo metadata: no version")?.to_owned())
}

/// The date of the newest commit, so that the same source gives the same package; without a repository, today.
fn date() -> Result<String> {
    let mut git = Command::new("git");
    let of_commit = command::output(git.args(["log", "-1", "--format=%cs"]));
    let date = of_commit.or_else(|_| command::output(Command::new("date").args(["--utc", "+%F"])))?;
    Ok(date.trim().to_owned())
}

/// Packs the programs with everything that belongs to them. Returns the package's file.
fn pack(programs: &Programs, release: &Release, folder: &Path) -> Result<PathBuf> {
    let root = Folder::create_empty(&folder.join("unpacked"))?;
    contents::fill(&root, programs, release)?;
    let package = folder.join(format!("partner-balance_{}_{}.deb", release.debian_version(), release.architecture));
    let mut dpkg = Command::new("dpkg-deb");
    // xz: Debian 11 can't read Ubuntu's default compression. All files get the release's time.
    dpkg.args(["--root-owner-group", "-Zxz", "--build"]).args([root.path(), &package]);
    dpkg.env("SOURCE_DATE_EPOCH", epoch(&release.date)?);
    command::run(&mut dpkg)?;
    Ok(package)
}

fn epoch(date: &str) -> Result<String> {
    let seconds = command::output(Command::new("date").args(["--utc", "--date", date, "+%s"]))?;
    Ok(seconds.trim().to_owned())
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

#[cfg(test)]
mod tests {
    use super::*;

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn options_are_read_or_refused() {
        assert_eq!(Options::of(&[]).unwrap(), Options::default());
        let given = Options::of(&words(&["--program", "/a/tray"])).unwrap();
        assert_eq!(given.program.as_deref(), Some(Path::new("/a/tray")));
        for wrong in [&["--program"][..], &["--porgram", "x"], &["x"], &["--program", "x", "y"]] {
            assert!(Options::of(&words(wrong)).is_err(), "{wrong:?}");
        }
    }

    /// The package of an arbitrary program of this machine: a small one is pack quickly.
    fn package(folder: &Path) -> PathBuf {
        let tray = PathBuf::from("/bin/true");
        let release = Release {
            version: "1.2.3-beta.4".to_owned(),
            architecture: command::output(Command::new("dpkg").arg("--print-architecture")).unwrap().trim().to_owned(),
            date: "2026-11-28".to_owned(),
        };
        pack(&Programs { tray, command_line: None }, &release, folder).unwrap()
    }

    fn field(package: &Path, name: &str) -> String {
        let mut dpkg = Command::new("dpkg-deb");
        command::output(dpkg.arg("--field").arg(package).arg(name)).unwrap().trim().to_owned()
    }

    #[test]
    fn the_package_says_what_it_is_and_needs() {
        let folder = tempfile::tempdir().unwrap();
        let package = package(folder.path());
        let name = package.file_name().unwrap().to_str().unwrap();
        assert!(name.starts_with("partner-balance_1.2.3~beta.4_") && name.ends_with(".deb"), "{name}");
        assert_eq!(field(&package, "Package"), "partner-balance");
        assert_eq!(field(&package, "Version"), "1.2.3~beta.4");
        assert!(field(&package, "Depends").contains("libc6 (>= "), "{}", field(&package, "Depends"));
        assert!(!field(&package, "Depends").contains("appindicator"));
        assert!(field(&package, "Recommends").contains("gnome-keyring | kwalletmanager"));
        assert!(field(&package, "Installed-Size").parse::<u32>().unwrap() > 100);
        assert!(field(&package, "Maintainer").contains('@'));
    }

    #[test]
    fn everything_is_in_its_place_by_the_application_id_and_belongs_to_root() {
        let folder = tempfile::tempdir().unwrap();
        let package = package(folder.path());
        let listed = command::output(Command::new("dpkg-deb").arg("--contents").arg(&package)).unwrap();
        for (mode, file) in [
            ("-rwxr-xr-x", "./usr/bin/partner-balance-tray"),
            ("-rw-r--r--", "./usr/share/applications/app.partnerbalance.tray.desktop"),
            ("-rw-r--r--", "./usr/share/metainfo/app.partnerbalance.tray.metainfo.xml"),
            ("-rw-r--r--", "./usr/share/icons/hicolor/32x32/apps/app.partnerbalance.tray.png"),
            ("-rw-r--r--", "./usr/share/icons/hicolor/128x128/apps/app.partnerbalance.tray.png"),
            ("-rw-r--r--", "./usr/share/icons/hicolor/256x256/apps/app.partnerbalance.tray.png"),
            ("-rw-r--r--", "./usr/share/icons/hicolor/scalable/apps/app.partnerbalance.tray.svg"),
            ("-rw-r--r--", "./usr/share/doc/partner-balance/copyright"),
            ("drwxr-xr-x", "./usr/share/icons/hicolor/scalable/apps/"),
        ] {
            let line = listed.lines().find(|line| line.ends_with(&format!(" {file}")));
            let line = line.unwrap_or_else(|| panic!("{file} is missing in {listed}"));
            assert!(line.starts_with(mode) && line.contains(" root/root "), "{line}");
        }
        assert!(listed.lines().all(|line| line.contains(" root/root ")), "{listed}");
        let names = listed.lines().filter_map(|line| line.split_once(" ./"));
        assert!(names.into_iter().all(|(_, name)| !name.contains(' ')), "{listed}");
    }

    #[test]
    fn what_desktops_read_is_valid_and_of_this_version() {
        let folder = tempfile::tempdir().unwrap();
        let package = package(folder.path());
        let unpacked = folder.path().join("there");
        command::output(Command::new("dpkg-deb").arg("--extract").args([&package, &unpacked])).unwrap();
        let metainfo = unpacked.join("usr/share/metainfo/app.partnerbalance.tray.metainfo.xml");
        let text = std::fs::read_to_string(&metainfo).unwrap();
        assert!(text.contains(r#"<release version="1.2.3-beta.4" date="2026-11-28" />"#), "{text}");
        command::output(Command::new("appstreamcli").args(["validate", "--no-net"]).arg(&metainfo)).unwrap();
        let entry = unpacked.join("usr/share/applications/app.partnerbalance.tray.desktop");
        let output = command::output(Command::new("desktop-file-validate").arg(&entry)).unwrap();
        assert_eq!(output, "");
    }

    #[test]
    fn the_names_are_those_of_the_window_and_of_the_program() {
        let config = std::fs::read_to_string(command::repository_root().join("tauri.conf.json")).unwrap();
        let config: serde_json::Value = serde_json::from_str(&config).unwrap();
        assert_eq!(config["identifier"], contents::APPLICATION_ID);
        assert_eq!(config["mainBinaryName"], contents::TRAY_PROGRAM);
        assert!(contents::DESKTOP_ENTRY.contains(&format!("StartupWMClass={}\n", contents::APPLICATION_ID)));
        assert!(contents::DESKTOP_ENTRY.contains(&format!("Icon={}\n", contents::APPLICATION_ID)));
        assert!(contents::DESKTOP_ENTRY.contains(&format!("Exec={}\n", contents::TRAY_PROGRAM)));
        assert!(contents::METAINFO.contains(&format!("<id>{}</id>", contents::APPLICATION_ID)));
    }
}
