//! `completions` and `man`: both made of the description of the arguments, in English: they are files for all users of a computer.
//! Knows nothing of what the commands do.

use std::io;
use std::path::Path;

use clap_complete::Shell;
use clap_mangen::Man;
use partner_balance_core::language::english;

use crate::arguments::ManOptions;
use crate::failure::{Exit, Failure, reason};
use crate::help;
use crate::screen::Screen;
use crate::sentence::to_say;

const PROGRAM: &str = "partner-balance";

/// Prints the completions for a shell.
pub fn completions(shell: Shell, screen: &mut Screen) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut help::in_words(english()), PROGRAM, &mut script);
    screen.raw(&script)?;
    Ok(Exit::Done)
}

/// Prints the main page, or writes the pages of all commands.
pub fn man(options: &ManOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    // Names of the pages below, such as partner-balance-status, come with it.
    let command = help::in_words(english());
    match &options.output {
        None => screen.raw(&page(&command)?)?,
        Some(folder) => write_all(&command, folder)?,
    }
    Ok(Exit::Done)
}

fn write_all(command: &clap::Command, folder: &Path) -> Result<(), Failure> {
    let failed = |error: io::Error| {
        let (folder, kind) = (folder.display().to_string(), error.kind());
        Failure::sentence(to_say!(words, "command-line-man-unwritten", folder = &folder, reason = reason(kind, words)))
    };
    let in_its_place = |error: io::Error| {
        if error.kind() == io::ErrorKind::AlreadyExists { io::ErrorKind::NotADirectory.into() } else { error }
    };
    std::fs::create_dir_all(folder).map_err(in_its_place).map_err(failed)?;
    let name = command.get_display_name().unwrap_or_else(|| command.get_name());
    std::fs::write(folder.join(format!("{name}.1")), page(command)?).map_err(failed)?;
    command.get_subcommands().try_for_each(|below| write_all(below, folder))
}

fn page(command: &clap::Command) -> Result<Vec<u8>, Failure> {
    let mut page = Vec::new();
    Man::new(command.clone()).render(&mut page)?;
    Ok(page)
}
