//! The product on a Windows made of Wine, as a user has it: installed, connected, watched, updated, removed.
//!
//! It owns what is tried and what must be seen. What Wine lacks: a web view, toasts, places of tray icons.

mod patched_tray;
mod tray;
mod wine;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{CLIENT_ID, CLIENT_SECRET, Portal, wait};

use self::tray::TrayProgram;
use self::wine::{TIMEOUT, Wine};
use super::STAGING;
use super::root::Root;
use super::table::Table;

const FOLDER: &str = r"C:\users\root\AppData\Local\Programs\Partner Balance";
const SHORTCUT: &str = r"C:\users\root\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Partner Balance.lnk";
const TRAY: &str = "partner-balance-tray.exe";
const COMMAND_LINE: &str = "partner-balance.exe";
const TOAST_KEY: &str = r"HKCU\Software\Classes\AppUserModelId\app.partnerbalance.tray";
const UNINSTALL_KEY: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\app.partnerbalance.tray";
const ENVIRONMENT: &str = r"HKCU\Environment";
const RUN_KEY: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run";

pub(super) const BALANCE: &str = "675.24";
pub(super) const OTHER_BALANCE: &str = "431.90";
const CRITICAL_BALANCE: &str = "12.00";

/// Tries everything.
///
/// # Errors
/// Only that the table can't be written.
pub(super) fn all(root: &Root, folder: &Path, table: &mut Table) -> Result<()> {
    let portal = Portal::start(BALANCE)?;
    let variables = [format!("PARTNER_BALANCE_BASE_URL={}", portal.base_url())];
    let mut started = None;
    table.row("Wine with a task bar", || {
        started = Some(Wine::start(root, &folder.join("smoke"), "/out/smoke", &variables)?);
        Ok(String::new())
    })?;
    let Some(mut wine) = started else { return table.untried("the installed product", "Wine didn't start") };
    let before = files(&wine)?;
    let mut is_installed = false;
    table.row("installed silently", || {
        let seen = install(&wine, folder)?;
        is_installed = true;
        Ok(seen)
    })?;
    if !is_installed {
        return table.untried("the installed product", "it was not installed");
    }
    table.row("login: into Credential Manager", || login(&wine))?;
    table.row("status and check, in processes of their own", || status_and_check(&wine))?;
    table.row("watch, ended by Ctrl-C", || watch(&wine))?;
    tray::all(root, folder, &mut wine, &portal, table)?;
    table.row("updated while it runs", || update(&mut wine, folder))?;
    table.row("an update that can't replace a file: the old version runs on", || refused_update(&wine, folder))?;
    table.row("uninstalled: only the user's data is left", || uninstall(&wine, &before))?;
    table.row("uninstalled with the data: nothing is left", || uninstall_all(&wine, folder, &before))
}

fn program(name: &str) -> String {
    format!(r"{FOLDER}\{name}")
}

fn command_line(wine: &Wine, words: &[&str], input: &str) -> Result<std::process::Output> {
    let program = program(COMMAND_LINE);
    wine.run(&[&[program.as_str()], words].concat(), input)
}

fn install(wine: &Wine, folder: &Path) -> Result<String> {
    let version = install_with(wine, folder, &["/S"])?;
    ensure!(wine.registry(ENVIRONMENT, "Path")?.is_none(), "PATH was changed");
    Ok(version)
}

fn install_with(wine: &Wine, folder: &Path, options: &[&str]) -> Result<String> {
    let setup = wine.file(r"C:\setup.exe");
    fs::copy(built_installer(&folder.join(STAGING))?, &setup).context("copy of the installer")?;
    wine.output(&[&[r"C:\setup.exe"], options].concat(), "")?;
    for name in [TRAY, COMMAND_LINE, "WebView2Loader.dll", "uninstall.exe"] {
        ensure!(wine.file(&program(name)).is_file(), "{name} is not installed");
    }
    ensure!(wine.file(SHORTCUT).is_file(), "the start menu has no entry");
    let name = wine.registry(TOAST_KEY, "DisplayName")?.context("notifications have no name")?;
    ensure!(name.contains("Partner Balance"), "notifications are named {name}");
    let version = wine.registry(UNINSTALL_KEY, "DisplayVersion")?.context("Windows' list of programs lacks it")?;
    Ok(version.split_whitespace().last().unwrap_or_default().to_owned())
}

fn built_installer(staging: &Path) -> Result<PathBuf> {
    let entries = fs::read_dir(staging).context("folder of the installer")?;
    let is_installer = |file: &PathBuf| file.to_string_lossy().ends_with("-setup.exe");
    entries.flatten().map(|entry| entry.path()).find(is_installer).context("no installer was made")
}

fn login(wine: &Wine) -> Result<String> {
    let typed = format!("{CLIENT_ID}\r\n{CLIENT_SECRET}\r\n");
    let output = command_line(wine, &["login"], &typed)?;
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    ensure!(output.status.success(), "login: {}: {out}{err}", output.status);
    ensure!(out.contains(BALANCE), "login prints {out}");
    // No file of the program has the secret: Credential Manager keeps it encrypted.
    for file in files(wine)? {
        let path = wine.file("C:\\").join(&file);
        let text = fs::read(&path).unwrap_or_default();
        ensure!(!has(&text, CLIENT_SECRET.as_bytes()), "{} has the secret", file.display());
    }
    Ok(String::new())
}

/// Whether the bytes contain a part.
fn has(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

fn status_and_check(wine: &Wine) -> Result<String> {
    let status = wine.output(&[&program(COMMAND_LINE), "status"], "")?;
    ensure!(status.contains(BALANCE), "status prints {status}");
    for (arguments, expected) in [(["check", "--warning", "100:"], 0), (["check", "--critical", "1000:"], 2)] {
        let code = command_line(wine, &arguments, "")?.status.code();
        ensure!(code == Some(expected), "{}: {code:?}", arguments.join(" "));
    }
    Ok(status.trim().to_owned())
}

fn watch(wine: &Wine) -> Result<String> {
    let mut watch = wine.spawn(&["wine", &program(COMMAND_LINE), "watch"], "watch.log")?;
    wait::until_within("a line of watch", TIMEOUT, || Ok(wine.log("watch.log")?.contains(BALANCE).then_some(())))?;
    Wine::interrupt(&watch)?;
    let status = wait::until_within("the end of watch", TIMEOUT, || watch.try_wait().context("watch"))?;
    ensure!(status.success(), "watch: {status}");
    Ok(String::new())
}

/// The installer once more, while the tray program runs: it must be running afterwards.
fn update(wine: &mut Wine, folder: &Path) -> Result<String> {
    let tray = TrayProgram::start(wine, &program(TRAY), "before-update.log")?;
    install(wine, folder)?;
    tray.wait_for_end(wine)?;
    let pid = wait::until_within("the new tray program", TIMEOUT, || TrayProgram::running(wine))?;
    let run_key = wine.registry(RUN_KEY, "Partner Balance")?;
    ensure!(run_key.is_none(), "the update has added a login entry: {run_key:?}");
    Ok(format!("ended, replaced and started again as {pid}"))
}

/// Folders are where the installer would keep an old file, and can't be deleted: it ends the program, moves nothing and starts
/// it again.
fn refused_update(wine: &Wine, folder: &Path) -> Result<String> {
    let obstacles = ["uninstall.exe.old", "uninstall.exe.old2"].map(|name| wine.file(&program(name)));
    for obstacle in &obstacles {
        fs::create_dir_all(obstacle.join("kept")).context("an obstacle")?;
    }
    let before = TrayProgram::running(wine)?;
    let refused = wine.run(&[r"C:\setup.exe", "/S"], "")?.status;
    ensure!(refused.code() == Some(2), "the installer ends with {refused}");
    let pid = wait::until_within("the old tray program", TIMEOUT, || {
        Ok(TrayProgram::running(wine)?.filter(|pid| Some(pid) != before.as_ref()))
    })?;
    ensure!(!wine.file(&program("new")).exists(), "the new files are left");
    for obstacle in &obstacles {
        fs::remove_dir_all(obstacle).context("an obstacle")?;
    }
    install_with(wine, folder, &["/S"])?;
    Ok(format!("runs again as {pid}"))
}

/// The tray program runs, and starts at login.
fn uninstall(wine: &Wine, before: &BTreeSet<PathBuf>) -> Result<String> {
    let entry = format!("\"{}\" --background", program(TRAY));
    wine.output(&["reg", "add", RUN_KEY, "/v", "Partner Balance", "/d", &entry, "/f"], "")?;
    run_uninstaller(wine, &["/S"])?;
    ensure!(TrayProgram::running(wine)?.is_none(), "the tray program still runs");
    for (key, value) in [(RUN_KEY, "Partner Balance"), (TOAST_KEY, "DisplayName"), (UNINSTALL_KEY, "DisplayName")] {
        ensure!(wine.registry(key, value)?.is_none(), "{key} is left");
    }
    let left: Vec<String> = files(wine)?.difference(before).map(|file| file.display().to_string()).collect();
    let is_own = |file: &&String| {
        !["AppData/Local/partner-balance/", "AppData/Roaming/partner-balance/"]
            .iter()
            .any(|folder| file.contains(folder))
    };
    let others: Vec<&String> = left.iter().filter(is_own).collect();
    ensure!(others.is_empty(), "left: {others:?}");
    ensure!(left.iter().any(|file| file.ends_with("history.sqlite3")), "the user's own data is gone: {left:?}");
    Ok(format!("{} files of settings, history and logs", left.len()))
}

fn run_uninstaller(wine: &Wine, options: &[&str]) -> Result<()> {
    let program = program("uninstall.exe");
    wine.output(&[&[program.as_str()], options].concat(), "")?;
    // It goes on in a copy of itself.
    wait::until_within("the end of the uninstaller", TIMEOUT, || Ok((!wine.file(FOLDER).exists()).then_some(())))
}

/// Installed again, with the command line on the PATH, and removed with everything. Another entry of the PATH, which begins
/// with the same folder, stays.
fn uninstall_all(wine: &Wine, folder: &Path, before: &BTreeSet<PathBuf>) -> Result<String> {
    const CREDENTIALS: &str = r"HKCU\Software\Wine\Credential Manager";
    let has_credentials = || -> Result<bool> {
        let listed = wine.run(&["reg", "query", CREDENTIALS, "/s"], "")?;
        Ok(String::from_utf8_lossy(&listed.stdout).contains("partner-balance"))
    };
    ensure!(has_credentials()?, "the first removal has taken the credentials");
    let others = format!(r"C:\a;{FOLDER} of another;C:\b");
    wine.output(&["reg", "add", ENVIRONMENT, "/v", "Path", "/t", "REG_EXPAND_SZ", "/d", &others, "/f"], "")?;
    let before_installation = wine.registry(ENVIRONMENT, "Path")?;
    install_with(wine, folder, &["/S", "/ADDTOPATH"])?;
    let path = wine.registry(ENVIRONMENT, "Path")?.context("the command line is not on the PATH")?;
    ensure!(path.ends_with(&format!("{others};{FOLDER}")), "PATH is {path}");
    run_uninstaller(wine, &["/S", "/DELETEDATA"])?;
    let path = wine.registry(ENVIRONMENT, "Path")?;
    ensure!(path == before_installation, "PATH was {before_installation:?} and is {path:?}");
    ensure!(!has_credentials()?, "the credentials are left");
    let left: Vec<PathBuf> = files(wine)?.difference(before).cloned().collect();
    ensure!(left.is_empty(), "left: {left:?}");
    Ok(String::new())
}

/// The files of drive C that a program can have made: without temporary ones and Wine's own.
fn files(wine: &Wine) -> Result<BTreeSet<PathBuf>> {
    let drive = wine.file("C:\\");
    let mut found = BTreeSet::new();
    let mut open = vec![drive.join("users"), drive.join("ProgramData"), drive.join("Program Files")];
    while let Some(folder) = open.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.context("a file of drive C")?.path();
            // A link leads out of the prefix.
            let metadata = fs::symlink_metadata(&path).context("a file of drive C")?;
            if metadata.is_dir() && !path.ends_with("Temp") {
                open.push(path);
            } else if metadata.is_file() {
                found.insert(path.strip_prefix(&drive).context("drive C")?.to_path_buf());
            }
        }
    }
    Ok(found)
}
