//! `completions` and `man`: both made of the description of the arguments. Knows nothing of what the commands do.

use std::io;
use std::path::Path;

use clap::CommandFactory as _;
use clap_complete::Shell;
use clap_mangen::Man;

use crate::arguments::{Arguments, ManOptions};
use crate::failure::{Exit, Failure, reason};
use crate::screen::Screen;

const PROGRAM: &str = "partner-balance";

/// Prints the completions for a shell.
pub fn completions(shell: Shell, screen: &mut Screen) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), PROGRAM, &mut script);
    screen.raw(&script)?;
    Ok(Exit::Done)
}

/// Prints the main page, or writes the pages of all commands.
pub fn man(options: &ManOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let mut command = Arguments::command();
    // Names of the pages below, such as partner-balance-status, come with it.
    command.build();
    match &options.output {
        None => screen.raw(&page(&command)?)?,
        Some(folder) => write_all(&command, folder)?,
    }
    Ok(Exit::Done)
}

fn write_all(command: &clap::Command, folder: &Path) -> Result<(), Failure> {
    let failed = |error: io::Error| {
        Failure::message(format!("The pages can't be written to {}: {}.", folder.display(), reason(error.kind())), "")
    };
    std::fs::create_dir_all(folder).map_err(failed)?;
    let name = command.get_display_name().unwrap_or_else(|| command.get_name());
    std::fs::write(folder.join(format!("{name}.1")), page(command)?).map_err(failed)?;
    command.get_subcommands().try_for_each(|below| write_all(below, folder))
}

fn page(command: &clap::Command) -> Result<Vec<u8>, Failure> {
    let mut page = Vec::new();
    Man::new(command.clone()).render(&mut page)?;
    Ok(page)
}
