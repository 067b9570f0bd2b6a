//! The command line next to a script of curl and jq, which users would write instead, and to `true`, for the cost of
//! starting any program. A figure and its reference are measured alternately in the same run.
//!
//! It must not know the program's internals: it starts it, waits and counts.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use desktop_tests::Process;
use partner_balance_portal_sim::{Options, SimulatorThread};

use super::figure::{Figure, Limit, Rounds};
use super::process::Memory;
use super::{milliseconds, now};
use crate::{cargo, command};

const STARTS: usize = 40;
const REFRESHES: usize = 20;

/// A script that reads the balance, as a user would write it.
const SCRIPT: &str = r#"set -e
token=$(curl -sf -A OpenAPI -d grant_type=pp_credentials -d client_id="$PARTNER_BALANCE_CLIENT_ID" \
  -d client_secret="$PARTNER_BALANCE_CLIENT_SECRET" "$PARTNER_BALANCE_BASE_URL/auth/openapi/v1/oauth/token" | jq -r .result.token)
curl -sf -A OpenAPI -H "Authorization: Bearer $token" \
  "$PARTNER_BALANCE_BASE_URL/user/openapi/user/v1/client/account_balance" | jq -r .result.accountBalance
"#;

/// The program, its portal and its folders.
struct CommandLine {
    program: PathBuf,
    portal: SimulatorThread,
    home: PathBuf,
}

/// Builds the command line and measures it.
pub(super) fn measure() -> Result<Vec<Figure>> {
    println!("command line");
    command::run(&mut cargo::cargo(&["build", "--release", "--locked", "--package", "partner-balance-cli"]))?;
    let target = cargo::target_folder()?;
    let home = target.join("bench/command-line");
    let _ = std::fs::remove_dir_all(&home);
    std::fs::create_dir_all(&home).context("folder of the command line")?;
    let portal = SimulatorThread::start(Options::default()).context("simulator")?;
    let command_line = CommandLine { program: target.join("release/partner-balance"), portal, home };
    let mut figures = command_line.refresh()?;
    figures.extend(command_line.on_disk()?);
    figures.push(command_line.watch()?);
    Ok(figures)
}

impl CommandLine {
    fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
        for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"] {
            command.env(name, &self.home);
        }
        command.env("PARTNER_BALANCE_BASE_URL", self.portal.base_url());
        command.env("PARTNER_BALANCE_CLIENT_ID", Options::DEMO_CLIENT_ID);
        command.env("PARTNER_BALANCE_CLIENT_SECRET", Options::DEMO_CLIENT_SECRET);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        command
    }

    fn own(&self, arguments: &[&str]) -> Result<Command> {
        Ok(self.command(self.program.to_str().context("path of the program")?, arguments))
    }

    fn refresh(&self) -> Result<Vec<Figure>> {
        let (mut own, mut script) = (Vec::new(), Vec::new());
        for _ in 0..REFRESHES {
            own.push(timed(&mut self.own(&["status", "--refresh"])?, "675.24")?);
            script.push(timed(&mut self.command("sh", &["-c", SCRIPT]), "675.24")?);
        }
        Ok(vec![
            Figure {
                what: "status --refresh",
                unit: "ms",
                measured: own.into_iter().collect(),
                reference: Some(("script of curl and jq", script.into_iter().collect())),
                limit: Limit::Times(1.0),
            },
            Figure {
                what: "status --refresh, largest process",
                unit: "MB",
                measured: Rounds::once(largest_process(&self.own(&["status", "--refresh"])?)?),
                reference: Some(("the script's", Rounds::once(largest_process(&self.command("sh", &["-c", SCRIPT]))?))),
                limit: Limit::Times(1.5),
            },
        ])
    }

    fn on_disk(&self) -> Result<Vec<Figure>> {
        let asked = self.portal.stats().balance.requests;
        let (mut own, mut nothing) = (Vec::new(), Vec::new());
        for _ in 0..STARTS {
            own.push(timed(&mut self.own(&["status"])?, "675.24")?);
            nothing.push(timed(&mut self.command("true", &[]), "")?);
        }
        ensure!(self.portal.stats().balance.requests == asked, "status from disk asks the portal");
        let measured: Rounds = own.into_iter().collect();
        let figure = |what, limit, reference| Figure { what, unit: "ms", measured: measured.clone(), reference, limit };
        Ok(vec![
            figure("status from disk", Limit::AtMost(20.0), None),
            figure("the same", Limit::Times(3.0), Some(("true", nothing.into_iter().collect()))),
        ])
    }

    fn watch(&self) -> Result<Figure> {
        let mut watch = Watch(self.own(&["watch"])?.spawn().context("start a watch")?);
        let output = watch.0.stdout.take().context("output of the watch")?;
        let mut lines = BufReader::new(output).lines();
        let first = lines.next().context("the watch prints nothing")??;
        ensure!(first.contains("675.24"), "the watch prints {first}");
        // It requests readings itself, because no tray program runs.
        self.portal.set_balance("384.19".parse().context("an amount")?);
        ensure!(timed(&mut self.own(&["status", "--refresh"])?, "384.19")? > 0.0);
        let second = lines.next().context("the watch prints no second line")??;
        ensure!(second.contains("384.19"), "the watch prints {second}");
        let process = Process { id: watch.0.id(), parent: 0, command_line: vec!["watch".to_owned()] };
        let memory = Memory::of(&process)?;
        println!("  watch: {:.1} MB, private: {:.1} MB", memory.pss_mb, memory.own_mb);
        Ok(Figure {
            what: "watch, resident (PSS)",
            unit: "MB",
            measured: Rounds::once(memory.pss_mb),
            reference: None,
            limit: Limit::AtMost(10.0),
        })
    }
}

/// Killed when dropped.
struct Watch(Child);

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Milliseconds from start to end of a program that prints `part`.
pub(super) fn timed(command: &mut Command, part: &str) -> Result<f64> {
    let start = now();
    let output = command.output().context("start a program")?;
    let took: Duration = start.elapsed();
    let text = String::from_utf8_lossy(&output.stdout);
    ensure!(output.status.success() && text.contains(part), "it printed {text:?}, {}", output.status);
    Ok(milliseconds(took))
}

/// The most memory that a process of this command had resident, in MB of 1000 × 1000 bytes: GNU time's `%M`, which is the
/// largest of the process and of those it waited for (getrusage(2), `ru_maxrss`).
fn largest_process(command: &Command) -> Result<f64> {
    let mut measured = Command::new("time");
    measured.args(["-q", "-f", "%M"]).arg(command.get_program()).args(command.get_args());
    measured.env_clear().stdin(Stdio::null());
    measured.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let output = measured.output().context("time: is it installed? `cargo xtask setup` installs it")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8_lossy(&output.stderr);
    let kibibytes: u32 =
        printed.lines().last().unwrap_or_default().trim().parse().context("the size that time prints")?;
    Ok(f64::from(kibibytes) * 1024.0 / 1e6)
}
