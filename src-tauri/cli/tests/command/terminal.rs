//! A pseudo terminal: what the program shows there, at a width.

use std::fs::File;
use std::io::Read as _;
use std::os::fd::OwnedFd;
use std::process::{Child, Command, Stdio};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};

use crate::scene::masked;

pub struct Terminal {
    controller: File,
    end: OwnedFd,
}

impl Terminal {
    pub fn of_width(columns: u16) -> Self {
        let controller = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&controller).unwrap();
        unlockpt(&controller).unwrap();
        tcsetwinsize(&controller, Winsize { ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
        let name = ptsname(&controller, Vec::new()).unwrap();
        let end = File::options().read(true).write(true).open(name.to_str().unwrap()).unwrap();
        Self { controller: controller.into(), end: end.into() }
    }

    /// Starts a program with this terminal for all three of its streams.
    pub fn start(&self, command: &mut Command) -> Child {
        let stream = || Stdio::from(self.end.try_clone().unwrap());
        command.env("TERM", "xterm-256color").stdin(stream()).stdout(stream()).stderr(stream());
        let child = command.spawn().unwrap();
        // Ends kept by the command would keep the reading from ever ending.
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        child
    }

    /// Runs a program to its end; what it showed, control characters made visible.
    pub fn run(self, command: &mut Command) -> String {
        let mut child = self.start(command);
        // A terminal takes only so much that nobody reads: first all of it, then the end.
        let shown = masked(&self.shown().replace('\u{1b}', "␛"));
        let code = child.wait().unwrap().code();
        format!("{shown}-- exit status {}", code.map_or_else(|| "none".to_owned(), |code| code.to_string()))
    }

    /// All that was shown, once nobody can show more.
    pub fn shown(self) -> String {
        let Self { mut controller, end } = self;
        drop(end);
        let mut shown = Vec::new();
        // The end of a terminal is an error (EIO), not the end of a file.
        let _ = controller.read_to_end(&mut shown);
        String::from_utf8(shown).unwrap()
    }

    /// What was shown so far, up to and with `part`.
    pub fn wait_for(&mut self, part: &str) -> String {
        let mut shown = Vec::new();
        let mut buffer = [0; 1024];
        // A letter may come in two parts.
        while !String::from_utf8_lossy(&shown).contains(part) {
            let count = self.controller.read(&mut buffer).unwrap();
            shown.extend_from_slice(&buffer[..count]);
        }
        String::from_utf8_lossy(&shown).into_owned()
    }

    /// Whether what is typed shows.
    pub fn is_echoing(&self) -> bool {
        tcgetattr(&self.end).unwrap().local_modes.contains(LocalModes::ECHO)
    }

    pub fn type_in(&mut self, text: &str) {
        use std::io::Write as _;

        self.controller.write_all(text.as_bytes()).unwrap();
    }
}
