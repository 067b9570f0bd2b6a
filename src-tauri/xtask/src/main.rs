//! The tasks of this repository: `cargo xtask <task>`.
//!
//! It owns which task is run. It must not know what the programs do.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line for developers")]

mod bench;
mod bundle;
mod cargo;
mod checks;
mod command;
mod cross;
mod demo;
mod desktops;
mod direction;
#[cfg(test)]
mod documents;
mod gallery;
mod install_test;
mod licences;
mod manifests;
mod not_done;
mod run;
mod setup;
mod test;
mod test_counts;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask <task>

  setup   install what is missing: Debian packages, tools of cargo and of the page
  test    everything that must hold, as continuous integration runs it
  gallery look at every state and screen of the page in every language, light and dark, at 100 and 200 %
  run     build the tray program and start it for a real account
  demo    show the product against a simulated portal
  desktops [NAME...] [--deb FILE]
          try the installed package on GNOME, Plasma, LXQt, MATE, Cinnamon, i3 and labwc; wants root
  cross [NAME...]
          build, lint and try the programs for Windows and macOS with Wine; wants root; only these parts: build, clippy,
          tests, installer, smoke
  bench [NAME...]
          measure it against bare reference programs; only these parts: memory, wake-ups, polls, openings, sway, idle,
          page, several, readings, long-history, command-line, history; by their names alone --alerts and --forecast
  bundle [--programs FOLDER]
          make all packages that this machine can: .deb, .rpm, .tar.xz; of programs built before, or build them
  install-test [--programs FOLDER]
          install, run, upgrade and remove these packages in bare Debian 12 and 13; wants root
  manifests FILE
          make winget's and Homebrew's manifests of a release, and its feed of updates, from its checksums
  renew-feed FILE
          make a release's feed of updates valid from now on
  copyright TARGET FILE
          write the copyright file of both programs for a system, such as x86_64-pc-windows-msvc
  notes   print the changelog's section for a release's page";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (task, rest) = arguments.split_first().map_or(("", [].as_slice()), |(task, rest)| (task.as_str(), rest));
    let outcome = match task {
        "setup" => setup::all(),
        "test" => test::all(),
        "gallery" => gallery::all(rest),
        "run" => run::for_a_real_account(rest),
        "demo" => demo::show(rest),
        "desktops" => desktops::try_desktops(rest),
        "cross" => cross::check(rest),
        "bench" => bench::measure(rest),
        "bundle" => bundle::all(rest),
        "manifests" => manifests::write(rest),
        "renew-feed" => manifests::renew_feed(rest),
        "copyright" => bundle::write_copyright(rest),
        "notes" => manifests::print_notes(rest),
        "install-test" => install_test::try_packages(rest),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask {task}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
