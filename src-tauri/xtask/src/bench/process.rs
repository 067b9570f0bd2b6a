//! What a process costs, as the kernel counts it.
//!
//! It must not know which program it is.

use std::fs;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};
use desktop_tests::{Process, wait};

/// How long a process sleeps without a break before it counts as at rest.
const AT_REST_LOOKS: u32 = 150;

/// Waits until a process has slept for about two seconds: all it does at its start is done.
pub(crate) fn rest(process: &Process) -> Result<()> {
    let (mut before, mut looks) = (0, 0);
    wait::until("a process at rest", || {
        let now = process.voluntary_switches()?;
        looks = if now == before { looks + 1 } else { 0 };
        before = now;
        Ok((looks >= AT_REST_LOOKS).then_some(()))
    })
    .with_context(|| format!("{} never rests", process.command_line.join(" ")))
}

/// Proportional set size in MB of 1000 × 1000 bytes.
///
/// The resident process forbids others to read its memory, and Linux counts `smaps_rollup` as that: only root may.
pub(crate) fn pss_mb(process: &Process) -> Result<f64> {
    let text = match fs::read_to_string(format!("/proc/{}/smaps_rollup", process.id)) {
        Ok(text) => text,
        Err(_) => {
            let file = format!("/proc/{}/smaps_rollup", process.id);
            crate::command::output(Command::new("sudo").args(["--non-interactive", "cat", &file]))
                .context("the memory of a process that holds secrets is counted for root alone")?
        }
    };
    let kibibytes = text
        .lines()
        .find_map(|line| line.strip_prefix("Pss:"))
        .and_then(|rest| rest.split_whitespace().next()?.parse::<u32>().ok())
        .context("no Pss in smaps_rollup")?;
    Ok(f64::from(kibibytes) * 1024.0 / 1e6)
}

/// Processor time of a process so far, ended threads included; in steps of the kernel's clock, 10 ms as a rule.
///
/// Fields 14 and 15 of `/proc/PID/stat`: <https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html>.
pub(crate) fn processor_time(process: &Process) -> Result<Duration> {
    let text = fs::read_to_string(format!("/proc/{}/stat", process.id)).context("times of a process")?;
    // The program's name stands in parentheses and may hold blanks.
    let fields: Vec<&str> = text.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace().collect();
    let ticks = |number: usize| fields.get(number - 3).and_then(|field| field.parse::<u64>().ok());
    let sum = ticks(14).zip(ticks(15)).map(|(user, system)| user + system).context("times of a process")?;
    Ok(Duration::from_millis(sum * 1000 / rustix::param::clock_ticks_per_second().max(1)))
}

/// How many sockets of the internet kinds these processes hold.
pub(crate) fn internet_sockets(processes: &[Process]) -> Result<usize> {
    let mut numbers = Vec::new();
    for table in ["tcp", "tcp6", "udp", "udp6"] {
        let Ok(text) = fs::read_to_string(format!("/proc/self/net/{table}")) else { continue };
        numbers.extend(text.lines().skip(1).filter_map(|line| line.split_whitespace().nth(9).map(str::to_owned)));
    }
    let mut held = 0;
    for process in processes {
        let files = fs::read_dir(format!("/proc/{}/fd", process.id)).context("open files of a process")?;
        let links = files.flatten().filter_map(|file| fs::read_link(file.path()).ok());
        held += links
            .filter_map(|link| Some(link.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned()))
            .filter(|number| numbers.contains(number))
            .count();
    }
    Ok(held)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own() -> Process {
        Process { id: std::process::id(), parent: 0, command_line: Vec::new() }
    }

    #[test]
    fn this_process_is_counted() {
        assert!(pss_mb(&own()).unwrap() > 0.5);
        assert!(processor_time(&own()).unwrap() < Duration::from_secs(60));
    }

    #[test]
    fn sockets_are_told_from_files() {
        let before = internet_sockets(&[own()]).unwrap();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        assert_eq!(internet_sockets(&[own()]).unwrap(), before + 1);
        drop(listener);
        assert_eq!(internet_sockets(&[own()]).unwrap(), before);
    }
}
