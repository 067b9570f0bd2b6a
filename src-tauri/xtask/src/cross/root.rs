//! The root of Debian sid with the tool chain for Windows and macOS, and commands in it.
//!
//! It owns which packages and which day's archive. It must not know what is built.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::command;
use crate::desktops::namespace::Namespace;
use crate::desktops::root::{copy_name_servers, debootstrap, hash, made_once, mirror};

/// The archive of one day, so that the tool chain doesn't change by itself: <https://snapshot.debian.org/>.
const SNAPSHOT: &str = "https://snapshot.debian.org/archive/debian/20261101T000000Z/";
/// The version of `rustc` in that archive.
pub(super) const RUSTC: &str = "1.97";

const PACKAGES: &[&str] = &[
    // To build.
    "rustc",
    "cargo",
    "rust-src",
    "rust-clippy",
    "gcc",
    "libc6-dev",
    "gcc-mingw-w64-x86-64",
    "nasm",
    "cmake",
    "make",
    "pkg-config",
    "python3-pip",
    // To run.
    "wine",
    "wine64",
    "xvfb",
    "x11-utils",
    "xdotool",
    "fonts-dejavu-core",
    // To pack.
    "nsis",
];

/// Packages are unpacked without syncing to disk, no package starts a service, and the archive of a past day is accepted.
const PREPARE: &str = "printf 'force-unsafe-io\\n' >/etc/dpkg/dpkg.cfg.d/quick
printf '#!/bin/sh\\nexit 101\\n' >/usr/sbin/policy-rc.d
chmod 755 /usr/sbin/policy-rc.d
printf 'Acquire::Check-Valid-Until \"false\";\\n' >/etc/apt/apt.conf.d/past
apt-get update
DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet=2 --no-install-recommends \"$@\"
apt-get clean";

/// Debian has no standard library for these systems: cargo builds it from source. The linker of mingw-w64 wants two objects
/// that only the compiler's own build makes. For macOS `zig` is the C compiler.
const COMPLETE: &str = "lib=$(rustc --print sysroot)/lib/rustlib
mkdir -p $lib/x86_64-pc-windows-gnu/lib
for object in rsbegin rsend; do
    RUSTC_BOOTSTRAP=1 rustc --target x86_64-pc-windows-gnu --emit=obj -O \\
        -o $lib/x86_64-pc-windows-gnu/lib/$object.o $lib/src/rust/library/rtstartup/$object.rs
done
pip install --quiet --break-system-packages --root-user-action=ignore ziglang==0.17.1
mkdir -p /opt/empty";

const ENTER: &str = include_str!("enter.sh");
/// The C compiler and the archiver for macOS.
const COMPILER: &str = include_str!("zcc.sh");
const ARCHIVER: &str = "#!/bin/sh\nexec python3 -m ziglang ar \"$@\"\n";

/// Where a computer behind a proxy of a company has its certificates, inside the root.
const CERTIFICATES: &str = "/etc/ssl/own.crt";

/// The root, entered. Dropped, everything in it ends.
pub(super) struct Root {
    files: PathBuf,
    namespace: Namespace,
    environment: Vec<String>,
    /// Which archive the packages are from.
    pub(super) archive: String,
}

impl Root {
    /// Makes the root in `folder`, unless an earlier run did, and enters it. `folder` is `/out` inside, the repository
    /// `/src`.
    ///
    /// # Errors
    /// Packages can't be fetched, or the root can't be mounted.
    pub(super) fn open(folder: &Path) -> Result<Self> {
        let root = folder.join(folder_name());
        made_once(&root, |files| {
            let archive = archive()?;
            debootstrap("sid", files, &archive)?;
            fs::write(root.join("archive"), archive).context("name of the archive")
        })?;
        let files = root.join("files");
        copy_network_settings(&files)?;
        let namespace = Self::enter(&files, folder)?;
        let archive = fs::read_to_string(root.join("archive")).context("name of the archive")?;
        let this = Self { environment: environment(&files), files, namespace, archive };
        this.install(&root)?;
        Ok(this)
    }

    fn enter(files: &Path, folder: &Path) -> Result<Namespace> {
        let mut unshare = Command::new("unshare");
        unshare.args(["--mount", "--pid", "--fork", "--propagation", "private", "sh", "-c", ENTER, "enter"]);
        unshare.env("ROOT", files).env("OUT", folder).env("REPOSITORY", command::repository_root());
        unshare.env("REGISTRY", registry()?);
        let log = folder.join("logs");
        fs::create_dir_all(&log).context("folder of logs")?;
        let log = log.join("root.log");
        let namespace = Namespace::of(unshare, &log)?;
        // Only the root itself has this folder, and it is filled with the last mount.
        let mounted = namespace.path("/out/logs");
        desktop_tests::wait::until("the mounts of the root", || Ok(Path::new(&mounted).exists().then_some(())))
            .with_context(|| format!("see {}", log.display()))?;
        Ok(namespace)
    }

    /// Installs the packages, unless that was finished before.
    fn install(&self, root: &Path) -> Result<()> {
        let done = root.join("installed");
        if done.is_file() {
            return Ok(());
        }
        println!("Debian packages: {}", PACKAGES.join(" "));
        self.run(&[], &[&["sh", "-ec", PREPARE, "install"], PACKAGES].concat()).context("packages of the root")?;
        for (name, text) in [("zcc", COMPILER), ("zar", ARCHIVER)] {
            self.script(name, text)?;
        }
        self.run(&[], &["sh", "-ec", COMPLETE]).context("tool chain of the root")?;
        fs::write(&done, "").context("mark of the packages")
    }

    /// Puts a program into the root.
    fn script(&self, name: &str, text: &str) -> Result<()> {
        use std::os::unix::fs::PermissionsExt as _;
        let file = self.files.join("usr/local/bin").join(name);
        fs::write(&file, text).with_context(|| format!("write {name}"))?;
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).with_context(|| format!("permissions of {name}"))
    }

    /// A command that runs these words in the root, in the repository's folder.
    pub(super) fn command(&self, words: &[&str]) -> Command {
        self.command_in("/src", &[], words)
    }

    /// A command that runs these words in a folder of the root, with further variables (`NAME=value`).
    pub(super) fn command_in(&self, folder: &str, variables: &[&str], words: &[&str]) -> Command {
        let environment: Vec<&str> = self.environment.iter().map(String::as_str).collect();
        let folder = ["-C", folder];
        self.namespace.root_command(&[&folder[..], &environment, variables, words].concat())
    }

    /// Runs these words in the root to their end, with further variables (`NAME=value`), in this program's terminal.
    ///
    /// # Errors
    /// They fail.
    pub(super) fn run(&self, variables: &[&str], words: &[&str]) -> Result<()> {
        let shown = words.join(" ");
        println!("$ {shown}");
        let mut command = self.command_in("/src", variables, words);
        let status = command.stdin(Stdio::null()).status().with_context(|| shown.clone())?;
        ensure!(status.success(), "{shown}: {status}");
        Ok(())
    }

    /// The path, outside, of a file in the root.
    pub(super) fn path(&self, inside: &str) -> PathBuf {
        self.namespace.path(inside).into()
    }

    /// The version of the Rust compiler.
    ///
    /// # Errors
    /// There is none.
    pub(super) fn rustc(&self) -> Result<String> {
        let version = command::output(&mut self.command(&["rustc", "--version"]))?;
        let word = version.split_whitespace().nth(1).context("rustc --version")?;
        Ok(word.to_owned())
    }

    /// Whether the packages are those of the named day.
    pub(super) fn is_of_snapshot(&self) -> bool {
        self.archive == SNAPSHOT
    }
}

/// The archive of the named day, or where that can't be reached this machine's own.
fn archive() -> Result<String> {
    let folder = tempfile::tempdir().context("a folder for a download")?;
    let mut download = Command::new("/usr/lib/apt/apt-helper");
    download.args(["-o", "Acquire::https::Timeout=15", "-o", "Acquire::Retries=0", "download-file"]);
    download.arg(format!("{SNAPSHOT}dists/sid/InRelease")).arg(folder.path().join("InRelease"));
    if command::succeeds(&mut download) {
        return Ok(SNAPSHOT.to_owned());
    }
    let mirror = mirror()?;
    println!("{SNAPSHOT} can't be reached: the root is made from {mirror} and has today's packages.");
    Ok(mirror)
}

/// Names of hosts, and certificates of a proxy.
fn copy_network_settings(files: &Path) -> Result<()> {
    copy_name_servers(files)?;
    let own = std::env::var_os("SSL_CERT_FILE").map_or("/etc/ssl/certs/ca-certificates.crt".into(), PathBuf::from);
    ensure!(own.is_file(), "no certificates in {}: the package ca-certificates has them", own.display());
    fs::copy(own, files.join(&CERTIFICATES[1..])).context("copy of the certificates")?;
    Ok(())
}

/// Cargo's folder of downloaded crates, so that none is downloaded again.
fn registry() -> Result<PathBuf> {
    let own = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo"));
    Ok(own.or_else(home).context("neither CARGO_HOME nor HOME is set")?.join("registry"))
}

fn environment(files: &Path) -> Vec<String> {
    let mut variables: Vec<String> = [
        "HOME=/root",
        "PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "LANG=C.UTF-8",
        "CARGO_TARGET_DIR=/out/build",
        // The standard library is built from source, which wants switches of the compiler's own developers.
        "RUSTC_BOOTSTRAP=1",
        "CARGO_UNSTABLE_BUILD_STD=std,panic_abort,panic_unwind",
        "CARGO_PROFILE_DEV_DEBUG=false",
        "CARGO_INCREMENTAL=0",
        "WINEPREFIX=/out/wine",
        "WINEDEBUG=-all",
    ]
    .map(str::to_owned)
    .to_vec();
    if files.join(&CERTIFICATES[1..]).is_file() {
        variables.extend(
            ["CARGO_HTTP_CAINFO", "SSL_CERT_FILE", "PIP_CERT"].map(|variable| format!("{variable}={CERTIFICATES}")),
        );
    }
    let proxies = ["http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"];
    let set = proxies.into_iter().filter_map(|name| Some((name, std::env::var(name).ok()?)));
    variables.extend(set.map(|(name, value)| format!("{name}={value}")));
    variables
}

/// Named by what the root is made of, so that another list of packages makes another root.
fn folder_name() -> String {
    let parts = [SNAPSHOT, PREPARE, COMPLETE, COMPILER, ARCHIVER];
    format!("root-{:016x}", hash(parts.iter().chain(PACKAGES)))
}
