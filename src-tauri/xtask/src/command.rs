//! Runs other programs from the repository's root, and prints their command lines.
//!
//! It must not know what they are for.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

/// The repository's root folder.
pub(crate) fn repository_root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).unwrap_or(own).to_path_buf()
}

/// Runs a program to its end, in this program's terminal.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    announce(command);
    let status = command.current_dir(repository_root()).status().with_context(|| shown(command))?;
    ensure!(status.success(), "{}: {status}", shown(command));
    Ok(())
}

/// Runs a program to its end, prints each line of its output and passes it to `read`.
pub(crate) fn run_reading(command: &mut Command, mut read: impl FnMut(&str)) -> Result<()> {
    announce(command);
    let (reader, writer) = std::io::pipe().context("pipe")?;
    command.current_dir(repository_root()).stdin(Stdio::null());
    command.stdout(writer.try_clone().context("pipe")?).stderr(writer);
    let mut child = command.spawn().with_context(|| shown(command))?;
    // The command keeps the pipe's writing ends open: without this, the loop below would never end.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    for line in BufReader::new(reader).split(b'\n') {
        let line = line.context("output of a program")?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        read(&line);
    }
    let status = child.wait().with_context(|| shown(command))?;
    ensure!(status.success(), "{}: {status}", shown(command));
    Ok(())
}

/// Runs a program without printing and returns its output.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    output_in(&repository_root(), command)
}

/// Runs a program in a folder without printing and returns its output.
pub(crate) fn output_in(folder: &Path, command: &mut Command) -> Result<String> {
    let output = command.current_dir(folder).stderr(Stdio::inherit()).output().with_context(|| shown(command))?;
    ensure!(output.status.success(), "{}: {}", shown(command), output.status);
    String::from_utf8(output.stdout).with_context(|| shown(command))
}

/// Whether a program can be started and succeeds; its output is discarded.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .current_dir(repository_root())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Whether a program of this name is installed.
pub(crate) fn is_installed(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|dir| dir.join(program).is_file()))
}

fn announce(command: &Command) {
    println!("\n$ {}", shown(command));
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    std::iter::once(program).chain(command.get_args()).map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_outputs_are_read_and_the_exit_status_is_reported() {
        let mut lines = Vec::new();
        let mut command = Command::new("sh");
        let outcome =
            run_reading(command.args(["-c", "echo out; echo err >&2; exit 3"]), |line| lines.push(line.to_owned()));
        lines.sort();
        assert_eq!(lines, ["err", "out"]);
        assert!(outcome.unwrap_err().to_string().contains("exit status: 3"));
    }

    #[test]
    fn the_root_holds_the_workspace() {
        assert!(repository_root().join("tauri.conf.json").is_file());
    }
}
