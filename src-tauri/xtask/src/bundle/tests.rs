//! The packages of two small programs of this machine: small ones are packed quickly.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::*;

/// Prints what it was called for, as the command line does.
const PROGRAM: &str = r##"
#include <stdio.h>
#include <string.h>
int main(int count, char **words) {
    if (count > 2 && !strcmp(words[1], "completions")) return printf("# completions for %s\n", words[2]) < 0;
    if (count > 3 && !strcmp(words[1], "man")) {
        char path[4096];
        snprintf(path, sizeof path, "%s/partner-balance.1", words[3]);
        FILE *page = fopen(path, "w");
        fputs(".TH PARTNER-BALANCE 1\n.SH NAME\npartner\\-balance \\- shows a balance\n", page);
        return fclose(page);
    }
    return printf("%s VERSION\n", NAME) < 0;
}
"##;

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// Both programs, which print this version.
fn programs(folder: &Path, version: &str) -> Programs {
    fs::create_dir_all(folder).unwrap();
    let programs = Programs::in_folder(folder);
    fs::write(folder.join("program.c"), PROGRAM.replace("VERSION", version)).unwrap();
    for program in [&programs.tray, &programs.command_line] {
        let mut cc = Command::new("cc");
        cc.args(["-O2", "-s", "-Wl,--build-id", "-o"]).arg(program).arg(folder.join("program.c"));
        cc.arg(format!("-DNAME={:?}", program.file_name().unwrap()));
        command::output(&mut cc).unwrap();
    }
    programs
}

fn release(version: &str) -> Release {
    Release::new(version, "2026-11-28").unwrap()
}

fn source(programs: Programs, version: &str) -> Source {
    Source { programs, release: release(version), crates: Crates::of_repository().unwrap() }
}

/// All packages of version 1.2.3-beta.4.
struct Made {
    folder: tempfile::TempDir,
    packages: Vec<PathBuf>,
}

impl Made {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let programs = programs(&folder.path().join("programs"), "1.2.3-beta.4");
        let packages = pack(&source(programs, "1.2.3-beta.4"), &folder.path().join("bundle")).unwrap();
        Self { folder, packages }
    }

    fn package(&self, start: &str, ending: &str) -> &Path {
        let is_wanted = |path: &&PathBuf| {
            let name = path.file_name().unwrap().to_str().unwrap();
            name.starts_with(start) && name.ends_with(ending)
        };
        self.packages.iter().find(is_wanted).unwrap_or_else(|| panic!("{start}*{ending} in {:?}", self.packages))
    }

    fn deb(&self, package: Package) -> &Path {
        self.package(&format!("{}_", package.name()), ".deb")
    }

    fn rpm(&self, package: Package) -> &Path {
        self.package(&format!("{}-1", package.name()), ".rpm")
    }

    /// The unpacked archive.
    fn archive(&self) -> PathBuf {
        let archive = self.package("partner-balance-", ".tar.xz");
        let to = self.folder.path().join("unpacked");
        fs::create_dir_all(&to).unwrap();
        command::output(Command::new("tar").arg("-xf").arg(archive).arg("-C").arg(&to)).unwrap();
        to.join("partner-balance-1.2.3-beta.4-x86_64-linux")
    }
}

fn field(package: &Path, name: &str) -> String {
    let mut dpkg = Command::new("dpkg-deb");
    command::output(dpkg.arg("--field").arg(package).arg(name)).unwrap().trim().to_owned()
}

fn rpm(words: &[&str], package: &Path) -> String {
    command::output(Command::new("rpm").args(words).arg("--package").arg(package)).unwrap()
}

#[test]
fn options_are_read_or_refused() {
    assert_eq!(Options::of(&[]).unwrap(), Options::default());
    let given = Options::of(&words(&["--programs", "/a"])).unwrap();
    assert_eq!(given.programs.as_deref(), Some(Path::new("/a")));
    for wrong in [&["--programs"][..], &["--porgrams", "x"], &["x"], &["--programs", "x", "y"]] {
        assert!(Options::of(&words(wrong)).is_err(), "{wrong:?}");
    }
}

/// <https://docs.github.com/rest/releases/assets>: of other letters in a file's name GitHub makes dots.
#[test]
fn the_names_of_files_are_kept_where_releases_are_downloaded() {
    let made = Made::new();
    for package in &made.packages {
        let name = package.file_name().unwrap().to_str().unwrap();
        assert!(name.contains("1.2.3-beta.4"), "{name}");
        assert!(name.chars().all(|letter| letter.is_ascii_alphanumeric() || "._+-".contains(letter)), "{name}");
    }
}

#[test]
fn debian_packages_say_what_they_are_and_need_and_take_each_others_place() {
    let made = Made::new();
    for package in Package::ALL {
        let deb = made.deb(package);
        assert_eq!(field(deb, "Package"), package.name());
        assert_eq!(field(deb, "Version"), "1.2.3~beta.4-1");
        assert!(field(deb, "Depends").contains("libc6 (>= "), "{}", field(deb, "Depends"));
        assert_eq!(field(deb, "Conflicts"), package.other().name());
        assert_eq!(field(deb, "Replaces"), package.other().name());
        assert!(field(deb, "Recommends").contains("ca-certificates"));
        assert!(field(deb, "Installed-Size").parse::<u32>().unwrap() > 100);
        assert!(field(deb, "Maintainer").contains('@'));
    }
    let (desktop, server) = (made.deb(Package::Desktop), made.deb(Package::Server));
    assert_eq!(field(desktop, "Provides"), "partner-balance (= 1.2.3~beta.4-1)");
    assert_eq!(field(server, "Provides"), "");
    assert!(field(desktop, "Recommends").contains("gnome-keyring | kwalletmanager"));
    assert!(!field(desktop, "Depends").contains("appindicator"));
}

#[test]
fn everything_is_in_its_place_and_belongs_to_root() {
    let made = Made::new();
    let common = [
        ("-rwxr-xr-x", "usr/bin/partner-balance"),
        ("-rw-r--r--", "usr/share/man/man1/partner-balance.1.gz"),
        ("-rw-r--r--", "usr/share/bash-completion/completions/partner-balance"),
        ("-rw-r--r--", "usr/share/fish/vendor_completions.d/partner-balance.fish"),
        ("-rw-r--r--", "usr/share/partner-balance/installed-by"),
    ];
    let of_debian: &[_] = &[("-rw-r--r--", "usr/share/zsh/vendor-completions/_partner-balance")];
    let of_rpm: &[_] = &[("-rw-r--r--", "usr/share/zsh/site-functions/_partner-balance")];
    let desktop = [
        ("-rwxr-xr-x", "usr/bin/partner-balance-tray"),
        ("-rw-r--r--", "usr/share/man/man1/partner-balance-tray.1.gz"),
        ("-rw-r--r--", "usr/share/applications/app.partnerbalance.tray.desktop"),
        ("-rw-r--r--", "usr/share/metainfo/app.partnerbalance.tray.metainfo.xml"),
        ("-rw-r--r--", "usr/share/icons/hicolor/32x32/apps/app.partnerbalance.tray.png"),
        ("-rw-r--r--", "usr/share/icons/hicolor/256x256/apps/app.partnerbalance.tray.png"),
        ("-rw-r--r--", "usr/share/icons/hicolor/scalable/apps/app.partnerbalance.tray.svg"),
    ];
    let server = [
        ("-rw-r--r--", "usr/lib/systemd/system/partner-balance.service"),
        ("-rw-r--r--", "usr/lib/systemd/system/partner-balance.timer"),
        ("-rw-r--r--", "usr/lib/systemd/user/partner-balance.service"),
        ("-rw-r--r--", "usr/lib/systemd/user/partner-balance.timer"),
    ];
    for package in Package::ALL {
        let (own, absent): (&[_], &[_]) = match package {
            Package::Desktop => (&desktop, &server),
            Package::Server => (&server, &desktop),
        };
        let deb = command::output(Command::new("dpkg-deb").arg("--contents").arg(made.deb(package))).unwrap();
        let rpm = rpm(&["--query", "--list", "--verbose"], made.rpm(package));
        for (listed, in_format, root) in [(deb, of_debian, "./"), (rpm, of_rpm, "/")] {
            for (mode, file) in common.iter().chain(in_format).chain(own) {
                let line = listed.lines().find(|line| line.ends_with(&format!(" {root}{file}")));
                let line = line.unwrap_or_else(|| panic!("{file} is missing in {listed}"));
                assert!(line.starts_with(mode), "{line}");
            }
            assert!(absent.iter().all(|(_, file)| !listed.contains(file)), "{listed}");
            let is_of_root = |line: &str| line.split_whitespace().filter(|word| word.contains("root")).count() > 0;
            assert!(listed.lines().all(is_of_root), "{listed}");
        }
    }
}

#[test]
fn what_desktops_read_is_valid_and_of_this_version() {
    let made = Made::new();
    let unpacked = made.folder.path().join("there");
    let deb = made.deb(Package::Desktop);
    command::output(Command::new("dpkg-deb").arg("--extract").args([deb, &unpacked])).unwrap();
    let metainfo = unpacked.join("usr/share/metainfo/app.partnerbalance.tray.metainfo.xml");
    let text = fs::read_to_string(&metainfo).unwrap();
    assert!(text.contains(r#"<release version="1.2.3-beta.4" date="2026-11-28" />"#), "{text}");
    command::output(Command::new("appstreamcli").args(["validate", "--no-net"]).arg(&metainfo)).unwrap();
    let entry = unpacked.join("usr/share/applications/app.partnerbalance.tray.desktop");
    let output = command::output(Command::new("desktop-file-validate").arg(&entry)).unwrap();
    assert_eq!(output, "");
}

#[test]
fn the_checkers_of_debian_and_rpm_find_nothing() {
    let made = Made::new();
    for package in Package::ALL {
        let mut lintian = Command::new("lintian");
        lintian.args(["--allow-root", "--fail-on", "error,warning"]).arg(made.deb(package));
        assert_eq!(command::output(&mut lintian).unwrap(), "");
        let config = command::repository_root().join("src-tauri/xtask/src/bundle/files/rpm/rpmlint.toml");
        let mut rpmlint = Command::new("rpmlint");
        let said = command::output(rpmlint.arg("--config").arg(config).arg(made.rpm(package))).unwrap();
        assert!(said.contains("0 errors, 0 warnings"), "{said}");
    }
}

/// What its parser understands of the manifest, written as JSON; it ignores words that it doesn't know.
#[test]
fn the_flatpak_manifest_is_read_whole() {
    let file = command::repository_root().join("src-tauri/xtask/src/bundle/files/flatpak/app.partnerbalance.tray.yml");
    let mut builder = Command::new("flatpak-builder");
    // It leaves a folder where it is run.
    let folder = tempfile::tempdir().unwrap();
    let understood = command::output_in(folder.path(), builder.arg("--show-manifest").arg(&file)).unwrap();
    let understood: serde_json::Value = serde_json::from_str(&understood).unwrap();
    assert_eq!(understood["id"], contents::APPLICATION_ID);
    assert_eq!(understood["command"], contents::TRAY_PROGRAM);
    let written = fs::read_to_string(&file).unwrap();
    for argument in written.lines().filter_map(|line| line.trim().strip_prefix("- --")) {
        let argument = format!("--{argument}");
        let list = &understood["finish-args"];
        assert!(list.as_array().unwrap().iter().any(|known| *known == argument), "{argument} in {list}");
    }
    assert_eq!(understood["modules"].as_array().unwrap().len(), 2, "{understood}");
    assert_eq!(understood["modules"][1]["build-commands"].as_array().unwrap().len(), 3, "{understood}");
}

#[test]
fn rpm_packages_need_sonames_and_take_each_others_place() {
    let made = Made::new();
    for package in Package::ALL {
        let needs = rpm(&["--query", "--requires"], made.rpm(package));
        assert!(
            needs.lines().any(|line| line.starts_with("libc.so.6(GLIBC_") && line.ends_with(")(64bit)")),
            "{needs}"
        );
        assert!(needs.lines().all(|line| !line.starts_with("lib") || line.contains(".so.")), "{needs}");
        let conflicts = rpm(&["--query", "--conflicts"], made.rpm(package));
        assert_eq!(conflicts.trim(), package.other().name());
    }
    let provides = rpm(&["--query", "--provides"], made.rpm(Package::Desktop));
    assert!(provides.lines().any(|line| line == "partner-balance = 1.2.3~beta.4-1"), "{provides}");
    // The newest rpm reads it as well as the oldest in use.
    let payload = rpm(&["--query", "--queryformat", "%{PAYLOADCOMPRESSOR}"], made.rpm(Package::Server));
    assert_eq!(payload, "xz");
}

/// Another folder and another time, as on another machine: nothing of either is in a package.
#[test]
fn the_same_programs_give_the_same_packages_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    let source = source(programs(&folder.path().join("programs"), "1.0.0"), "1.0.0");
    let one = pack(&source, &folder.path().join("one")).unwrap();
    let tray = &source.programs.tray;
    let later = fs::metadata(tray).unwrap().mtime() + 86_400;
    command::output(Command::new("touch").arg(format!("--date=@{later}")).arg(tray)).unwrap();
    let other = pack(&source, &folder.path().join("elsewhere/other")).unwrap();
    assert_eq!(one.len(), 5);
    for (one, other) in one.iter().zip(&other) {
        assert_eq!(one.file_name(), other.file_name());
        assert!(fs::read(one).unwrap() == fs::read(other).unwrap(), "{} differs", one.display());
    }
}

/// All files below a folder, with their texts.
fn all_in(folder: &Path) -> Vec<String> {
    let mut find = Command::new("find");
    let listed = command::output(find.arg(folder).args(["-mindepth", "1", "-printf", "%P\n"])).unwrap();
    let mut files: Vec<String> = listed.lines().map(str::to_owned).collect();
    files.sort();
    files
}

fn install(script: &Path, prefix: &Path, more: &[&str]) -> String {
    let mut sh = Command::new("sh");
    command::output(sh.arg(script).arg("--prefix").arg(prefix).args(more)).unwrap()
}

#[test]
fn the_archive_installs_below_any_folder_and_leaves_nothing_behind() {
    let made = Made::new();
    let unpacked = made.archive();
    let prefix = made.folder.path().join("a home/.local $x");
    fs::create_dir_all(prefix.join("share/applications")).unwrap();
    fs::write(prefix.join("share/applications/another.desktop"), "").unwrap();
    let before = all_in(&prefix);

    let said = install(&unpacked.join("install.sh"), &prefix, &[]);
    assert!(said.contains("Installed in ") && !said.contains("lacks"), "{said}");
    let printed = command::output(&mut Command::new(prefix.join("bin/partner-balance"))).unwrap();
    assert_eq!(printed, "partner-balance 1.2.3-beta.4\n");
    let entry = prefix.join("share/applications/app.partnerbalance.tray.desktop");
    assert_eq!(command::output(Command::new("desktop-file-validate").arg(&entry)).unwrap(), "");
    let entry = fs::read_to_string(entry).unwrap();
    assert!(entry.contains(r#"a home/.local \\$x/bin/partner-balance-tray""#), "{entry}");

    // By the installed copy: the archive is gone by then.
    fs::remove_dir_all(&unpacked).unwrap();
    install(&prefix.join("share/partner-balance/install.sh"), &prefix, &["--uninstall"]);
    assert_eq!(all_in(&prefix), before);
}

/// Unpacked and installed by somebody whose new files nobody else may read.
#[test]
fn what_the_archive_installs_can_be_used_by_everybody_under_any_umask() {
    let made = Made::new();
    let (unpacked, prefix) = (made.archive(), made.folder.path().join("opt/balance"));
    command::output(Command::new("chmod").args(["-R", "go="]).arg(&unpacked)).unwrap();
    for umask in ["077", "027"] {
        let line = format!("umask {umask} && exec sh \"$0\" --prefix \"$1\"");
        let script = unpacked.join("install.sh");
        command::output(Command::new("sh").args(["-c", &line]).arg(script).arg(&prefix)).unwrap();
        let mut find = Command::new("find");
        let listed = command::output(find.arg(&prefix).args(["-printf", "%m %y %P\n"])).unwrap();
        assert!(listed.contains("755 f bin/partner-balance-tray\n"), "{listed}");
        for line in listed.lines() {
            let is_program = line.contains(" f bin/") || line.ends_with("/install.sh");
            let expected = if line.contains(" d ") || is_program { "755 " } else { "644 " };
            assert!(line.starts_with(expected), "umask {umask}: {line}");
        }
        fs::remove_dir_all(&prefix).unwrap();
    }
}

#[test]
fn a_newer_archive_takes_the_place_of_an_older_one_file_by_file() {
    let made = Made::new();
    let unpacked = made.archive();
    let prefix = made.folder.path().join("local");
    fs::write(unpacked.join("share/partner-balance/old"), "").unwrap();
    install(&unpacked.join("install.sh"), &prefix, &[]);
    let program = prefix.join("bin/partner-balance-tray");
    let old = fs::File::open(&program).unwrap();
    assert!(prefix.join("share/partner-balance/old").is_file());

    fs::remove_file(unpacked.join("share/partner-balance/old")).unwrap();
    install(&unpacked.join("install.sh"), &prefix, &[]);
    assert!(!prefix.join("share/partner-balance/old").exists());
    // A running program keeps its file: it was not written into.
    assert_ne!(old.metadata().unwrap().ino(), fs::metadata(&program).unwrap().ino());
    install(&unpacked.join("install.sh"), &prefix, &["--uninstall"]);
    assert_eq!(all_in(&prefix), Vec::<String>::new());
}

#[test]
fn the_list_has_every_package_with_its_checksum() {
    let made = Made::new();
    let bundle = made.folder.path().join("bundle");
    fs::create_dir_all(bundle.join("nsis")).unwrap();
    fs::write(bundle.join("nsis/partner-balance_1.2.3-beta.4_x64-setup.exe"), "x").unwrap();
    fs::write(bundle.join("nsis/partner-balance_1.2.2_x64-setup.exe"), "old").unwrap();
    fs::write(bundle.join("nsis/partner-balance_1.2.3-beta.40_x64-setup.exe"), "another").unwrap();
    let mut packages = made.packages.clone();
    packages.extend(listing::made_elsewhere(&bundle, &release("1.2.3-beta.4")).unwrap());
    let list = listing::write(&packages, &bundle).unwrap();
    assert_eq!(list.lines().count(), 6, "{list}");
    assert!(list.contains("setup.exe") && !list.contains("1.2.2") && !list.contains("beta.40"), "{list}");
    let downloads = made.folder.path().join("downloads");
    fs::create_dir(&downloads).unwrap();
    for file in packages.iter().chain([&bundle.join(listing::SUMS)]) {
        fs::copy(file, downloads.join(file.file_name().unwrap())).unwrap();
    }
    let mut check = Command::new("sha256sum");
    let checked = command::output_in(&downloads, check.args(["--check", listing::SUMS])).unwrap();
    assert_eq!(checked.matches(": OK").count(), 6, "{checked}");
}

#[test]
fn the_names_are_those_of_the_window_and_of_the_program() {
    let config = fs::read_to_string(command::repository_root().join("tauri.conf.json")).unwrap();
    let config: serde_json::Value = serde_json::from_str(&config).unwrap();
    assert_eq!(config["identifier"], contents::APPLICATION_ID);
    assert_eq!(config["mainBinaryName"], contents::TRAY_PROGRAM);
    assert!(contents::DESKTOP_ENTRY.contains(&format!("StartupWMClass={}\n", contents::APPLICATION_ID)));
    assert!(contents::DESKTOP_ENTRY.contains(&format!("Icon={}\n", contents::APPLICATION_ID)));
    assert!(contents::DESKTOP_ENTRY.contains(&format!("Exec={}\n", contents::TRAY_PROGRAM)));
    assert!(contents::METAINFO.contains(&format!("<id>{}</id>", contents::APPLICATION_ID)));
}
