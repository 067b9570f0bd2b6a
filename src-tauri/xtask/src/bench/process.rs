//! What a process uses, by the kernel's figures.
//!
//! It must not know which program it is.

use std::collections::HashMap;
use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result};
use desktop_tests::{Process, wait};

/// How long a process sleeps without a break before it counts as at rest.
const AT_REST_LOOKS: u32 = 150;

/// Waits until a process has slept for about two seconds: all it does at its start is done.
pub(crate) fn rest(process: &Process) -> Result<()> {
    let mut before = Sleeps::of(process)?;
    let mut looks = 0;
    wait::until("a process at rest", || {
        let now = Sleeps::of(process)?;
        looks = if now.woken_since(&before).is_empty() { looks + 1 } else { 0 };
        before = now;
        Ok((looks >= AT_REST_LOOKS).then_some(()))
    })
    .with_context(|| format!("{} never rests", process.command_line.join(" ")))
}

/// The threads of a process at one moment: their names and how often each has gone to sleep by itself so far.
pub(crate) struct Sleeps(HashMap<String, (String, u64)>);

impl Sleeps {
    pub(crate) fn of(process: &Process) -> Result<Self> {
        let threads = fs::read_dir(format!("/proc/{}/task", process.id)).context("threads of a process")?;
        let read = |entry: fs::DirEntry| {
            let status = fs::read_to_string(entry.path().join("status")).ok()?;
            let field = |name| status.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
            let count = field("voluntary_ctxt_switches:")?.parse().ok()?;
            Some((entry.file_name().into_string().ok()?, (field("Name:")?.to_owned(), count)))
        };
        // A thread may end between listing and reading.
        Ok(Self(threads.flatten().filter_map(read).collect()))
    }

    /// The names of the threads that woke up since `earlier`, each as often as it did. A thread that has ended must
    /// have woken up for it.
    pub(crate) fn woken_since(&self, earlier: &Self) -> Vec<String> {
        let mut woken = Vec::new();
        for (id, (name, count)) in &self.0 {
            let before = earlier.0.get(id).map_or(0, |(_, before)| *before);
            woken.extend((before..*count).map(|_| name.clone()));
        }
        let ended = earlier.0.iter().filter(|(id, _)| !self.0.contains_key(*id));
        woken.extend(ended.map(|(_, (name, _))| format!("{name} (ended)")));
        woken
    }
}

/// What a process occupies, in MB of 1000 × 1000 bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Memory {
    /// Proportional set size: its own and its share of what it shares. The share depends on who else runs.
    pub(crate) pss_mb: f64,
    /// Memory that it shares with no other process.
    pub(crate) own_mb: f64,
}

impl Memory {
    /// The resident process forbids others to read its memory, and Linux counts `smaps_rollup` as that: root alone may.
    pub(crate) fn of(process: &Process) -> Result<Self> {
        let file = format!("/proc/{}/smaps_rollup", process.id);
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(_) => crate::command::output(Command::new("sudo").args(["--non-interactive", "cat", &file]))
                .context("the memory of a process that holds secrets is counted for root alone")?,
        };
        Self::in_rollup(&text).context("smaps_rollup tells something else than sizes")
    }

    fn in_rollup(text: &str) -> Option<Self> {
        let megabytes = |name| {
            let line = text.lines().find_map(|line| line.strip_prefix(name))?;
            let kibibytes: u32 = line.split_whitespace().next()?.parse().ok()?;
            Some(f64::from(kibibytes) * 1024.0 / 1e6)
        };
        let own_mb = megabytes("Private_Clean:")? + megabytes("Private_Dirty:")?;
        Some(Self { pss_mb: megabytes("Pss:")?, own_mb })
    }
}

/// How many processes outside of this program's own sessions use the same libraries: they take a share of them off
/// every figure. Those that may not be looked at don't count.
pub(crate) fn library_sharers(own: &[Process]) -> usize {
    let Ok(folder) = fs::read_dir("/proc") else { return 0 };
    let ids = folder.flatten().filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    let others = ids.filter(|id| !own.iter().any(|process| process.id == *id));
    let maps = others.filter_map(|id| fs::read_to_string(format!("/proc/{id}/maps")).ok());
    maps.filter(|maps| maps.contains("/libgtk-3.so")).count()
}

/// How many sockets of the internet kinds these processes hold. Those to the display server and to the session bus, in the
/// file system or with a name of Linux' own, are none of them.
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
        // What the program itself brings may all be shared with another test of the same file.
        let filled = std::hint::black_box(vec![1_u8; 4_000_000]);
        let memory = Memory::of(&own()).unwrap();
        assert!(memory.own_mb > 3.5 && memory.own_mb <= memory.pss_mb, "{memory:?}");
        drop(filled);
    }

    #[test]
    fn who_wakes_up_is_told() {
        let sleeps = |threads: &[(&str, &str, u64)]| {
            Sleeps(threads.iter().map(|(id, name, n)| ((*id).to_owned(), ((*name).to_owned(), *n))).collect())
        };
        let before = sleeps(&[("1", "main", 7), ("2", "pool", 90), ("3", "io", 5)]);
        let mut woken = sleeps(&[("1", "main", 7), ("3", "io", 7), ("4", "new", 1)]).woken_since(&before);
        woken.sort();
        assert_eq!(woken, ["io", "io", "new", "pool (ended)"]);
    }

    #[test]
    fn sockets_are_told_from_files() {
        let before = internet_sockets(&[own()]).unwrap();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        assert_eq!(internet_sockets(&[own()]).unwrap(), before + 1);
        let beside = std::os::unix::net::UnixStream::pair().unwrap();
        assert_eq!(internet_sockets(&[own()]).unwrap(), before + 1, "{beside:?}");
        drop(listener);
        assert_eq!(internet_sockets(&[own()]).unwrap(), before);
    }
}
