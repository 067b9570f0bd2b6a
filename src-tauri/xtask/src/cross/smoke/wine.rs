//! A Windows made of Wine: its own prefix, a screen with a task bar, and programs in it.
//!
//! It must not know what is tried in it.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{Picture, Rectangle, Screen, wait};
use rustix::process::{Pid, Signal, kill_process};

use super::super::root::Root;
use crate::desktops::{differences, images};

const DISPLAY: &str = ":7";
const SCREEN: &str = "1024x768x24";
/// The first start of a prefix takes a minute on a busy machine.
const START_TIMEOUT: Duration = Duration::from_secs(240);
/// Wine starts a program in some seconds.
pub(super) const TIMEOUT: Duration = Duration::from_secs(90);
/// A picture that doesn't change for this long is finished.
const STABLE_FOR: Duration = Duration::from_millis(700);

/// The running Wine. Its processes end with the root.
pub(super) struct Wine<'a> {
    root: &'a Root,
    folder: PathBuf,
    pub(super) screen: Screen,
    variables: Vec<String>,
    children: Vec<Child>,
}

impl<'a> Wine<'a> {
    /// Starts the X server, a new prefix in `folder` (`inside` the root) and the desktop with its task bar. Programs get
    /// the further variables (`NAME=value`).
    ///
    /// # Errors
    /// One of them doesn't start.
    pub(super) fn start(root: &'a Root, folder: &Path, inside: &str, variables: &[String]) -> Result<Self> {
        if folder.exists() {
            fs::remove_dir_all(folder).context("folder of the last run")?;
        }
        fs::create_dir_all(folder).context("folder of Wine")?;
        let mut server =
            root.command(&["Xvfb", DISPLAY, "-screen", "0", SCREEN, "-nolisten", "tcp", "-nolisten", "local"]);
        server.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let server = server.spawn().context("Xvfb")?;
        let socket = root.path(&format!("/tmp/.X11-unix/X{}", &DISPLAY[1..]));
        let screen = wait::until("the X server", || Screen::connect_at(&socket).map(Some))?;
        let mut all = vec![
            format!("WINEPREFIX={inside}/prefix"),
            format!("DISPLAY={DISPLAY}"),
            // Nothing is downloaded, and no entry is made in a Linux menu.
            "WINEDLLOVERRIDES=mscoree,mshtml,winemenubuilder.exe=".to_owned(),
        ];
        all.extend_from_slice(variables);
        let mut this = Self { root, folder: folder.to_owned(), screen, variables: all, children: vec![server] };
        let booted = this.run_within(START_TIMEOUT, &["wineboot", "--init"], "")?;
        ensure!(booted.status.success(), "wineboot: {}", booted.status);
        let before = this.picture()?;
        this.spawn_on_desktop(&[], "desktop.log")?;
        wait::until_within("the task bar", START_TIMEOUT, || Ok((this.picture()? != before).then_some(())))?;
        this.stable_picture()?;
        Ok(this)
    }

    /// A file of drive C, outside.
    pub(super) fn file(&self, windows: &str) -> PathBuf {
        let below = windows.trim_start_matches("C:\\").replace('\\', "/");
        self.folder.join("prefix/drive_c").join(below)
    }

    /// Runs a program of Windows with this input to its end.
    ///
    /// # Errors
    /// It can't be started, or hangs.
    pub(super) fn run(&self, words: &[&str], input: &str) -> Result<Output> {
        self.run_within(TIMEOUT, words, input)
    }

    fn run_within(&self, limit: Duration, words: &[&str], input: &str) -> Result<Output> {
        let seconds = limit.as_secs().to_string();
        let words = [&["timeout", "--kill-after=5", &seconds, "wine"], words].concat();
        let mut command = self.command(&words);
        // Not pipes: a process that Wine leaves running would keep them open.
        let (out, err) = (self.folder.join("out"), self.folder.join("err"));
        command.stdin(Stdio::piped());
        command.stdout(File::create(&out).context("output of a program")?);
        command.stderr(File::create(&err).context("output of a program")?);
        let mut child = command.spawn().with_context(|| words.join(" "))?;
        if let Some(mut stdin) = child.stdin.take() {
            // A program that doesn't read is no error.
            let _ = stdin.write_all(input.as_bytes());
        }
        let status = child.wait().with_context(|| words.join(" "))?;
        ensure!(status.code() != Some(124), "hangs: {}", words.join(" "));
        let read = |file: &Path| fs::read(file).context("output of a program");
        Ok(Output { status, stdout: read(&out)?, stderr: read(&err)? })
    }

    /// Runs a program to its end and returns its output.
    ///
    /// # Errors
    /// It fails; the error holds what it printed.
    pub(super) fn output(&self, words: &[&str], input: &str) -> Result<String> {
        let output = self.run(words, input)?;
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        ensure!(output.status.success(), "{}: {}: {out}{err}", words.join(" "), output.status);
        Ok(out.into_owned())
    }

    /// Starts a program; its output goes to a file of this name.
    ///
    /// # Errors
    /// It can't be started.
    pub(super) fn spawn(&self, words: &[&str], log: &str) -> Result<Child> {
        let log = File::create(self.folder.join(log)).context("log of a program")?;
        let mut command = self.command(words);
        command.stdin(Stdio::null()).stdout(log.try_clone().context("log of a program")?).stderr(log);
        command.spawn().with_context(|| words.join(" "))
    }

    /// What a program that was started with this log has printed.
    ///
    /// # Errors
    /// There is no such file.
    pub(super) fn log(&self, name: &str) -> Result<String> {
        let bytes = fs::read(self.folder.join(name)).with_context(|| format!("log {name}"))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Starts a program on the desktop with the task bar; without words only the desktop.
    ///
    /// # Errors
    /// It can't be started.
    pub(super) fn spawn_on_desktop(&mut self, words: &[&str], log: &str) -> Result<()> {
        let desktop = ["wine", "explorer", "/desktop=shell,1024x768"];
        let child = self.spawn(&[&desktop[..], words].concat(), log)?;
        self.children.push(child);
        Ok(())
    }

    fn command(&self, words: &[&str]) -> Command {
        let variables: Vec<&str> = self.variables.iter().map(String::as_str).collect();
        self.root.command_in("/", &variables, words)
    }

    /// Sends what Ctrl-C in a terminal sends to a program that was spawned.
    ///
    /// # Errors
    /// It doesn't run.
    pub(super) fn interrupt(child: &Child) -> Result<()> {
        // The child is the command that entered the root; it waits for the program, its only child.
        let id = child.id();
        let children = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).context("children of a command")?;
        let program = children.split_whitespace().next().and_then(|id| Pid::from_raw(id.parse().ok()?));
        kill_process(program.context("the program has ended")?, Signal::INT).context("kill")
    }

    /// A picture of the screen.
    ///
    /// # Errors
    /// The X server is gone.
    pub(super) fn picture(&self) -> Result<Picture> {
        self.screen.picture(self.screen.place()?)
    }

    /// A picture once nothing changes any more, or after some seconds in any case.
    ///
    /// # Errors
    /// The X server is gone.
    pub(super) fn stable_picture(&self) -> Result<Picture> {
        let mut last = self.picture()?;
        let stable = wait::until_within("a stable picture", Duration::from_secs(10), || {
            if wait::throughout("the same picture", STABLE_FOR, || Ok(self.picture()? == last)).is_ok() {
                return Ok(Some(()));
            }
            last = self.picture()?;
            Ok(None)
        });
        // A clock may go on: then the last picture is used.
        drop(stable);
        Ok(last)
    }

    /// Waits for something new of at least this size on the screen. Returns its place.
    ///
    /// # Errors
    /// Nothing appears.
    pub(super) fn wait_for_change(&self, before: &Picture, least: (u16, u16)) -> Result<Rectangle> {
        wait::until_within("something new on the screen", TIMEOUT, || {
            let places = differences::new_places(before, &self.stable_picture()?);
            Ok(places.into_iter().find(|place| place.width >= least.0 && place.height >= least.1))
        })
    }

    /// Saves a part of the screen, enlarged.
    ///
    /// # Errors
    /// It can't be written.
    pub(super) fn save(&self, place: Rectangle, times: u8, file: &str) -> Result<()> {
        images::save_enlarged(&images::cut(&self.picture()?, place), &self.folder.join(file), times)
    }

    /// Controls pointer and keyboard.
    ///
    /// # Errors
    /// xdotool failed.
    pub(super) fn xdotool(&self, words: &str) -> Result<()> {
        let words: Vec<&str> = std::iter::once("xdotool").chain(words.split(' ')).collect();
        let status = self.command(&words).stdin(Stdio::null()).status().context("xdotool")?;
        ensure!(status.success(), "xdotool: {status}");
        Ok(())
    }

    /// A value of the registry, as `reg` prints it. None if there is none.
    ///
    /// # Errors
    /// `reg` hangs.
    pub(super) fn registry(&self, key: &str, value: &str) -> Result<Option<String>> {
        let output = self.run(&["reg", "query", key, "/v", value], "")?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok(output.status.success().then(|| text.trim().to_owned()))
    }
}

impl Drop for Wine<'_> {
    fn drop(&mut self) {
        // Ends every program of the prefix, and then the screen.
        let _ = self.command(&["wine", "wineboot", "--kill"]).status();
        for mut child in self.children.drain(..) {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
