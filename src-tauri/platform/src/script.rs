//! For tests: shell scripts, and pipes to read what they write. Must not know what is tested.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

/// A shell script that can be run.
pub(crate) fn script(folder: &Path, name: &str, body: &str) -> PathBuf {
    let (aside, path) = (folder.join("unfinished script"), folder.join(name));
    std::fs::write(&aside, format!("#!/bin/sh\n{body}\n")).unwrap();
    std::fs::set_permissions(&aside, std::fs::Permissions::from_mode(0o700)).unwrap();
    std::fs::rename(aside, &path).unwrap();
    path
}

/// A named pipe.
pub(crate) struct Pipe(PathBuf);

/// What is being read from one.
pub(crate) struct Reading(mpsc::Receiver<String>);

impl Pipe {
    pub(crate) fn make(folder: &Path, name: &str) -> Self {
        let path = folder.join(name);
        assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Reads all that is written until the writer closes it.
    pub(crate) fn read(&self) -> Reading {
        let (sender, receiver) = mpsc::channel();
        let path = self.0.clone();
        std::thread::spawn(move || std::fs::read_to_string(path).map(|text| sender.send(text)));
        Reading(receiver)
    }
}

impl Reading {
    pub(crate) fn next(self) -> String {
        self.0.recv_timeout(Duration::from_secs(10)).expect("read within ten seconds")
    }
}
