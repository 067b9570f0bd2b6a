//! What a process uses, from the kernel's counters.
//!
//! It must not know which program it is.

use std::collections::HashMap;
use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result};
use desktop_tests::{Process, wait};

/// How many times in a row a process must be seen asleep before it counts as at rest.
const CHECKS_AT_REST: u32 = 150;

/// Waits until a process has slept for about two seconds: its start-up work is done.
pub(crate) fn rest(process: &Process) -> Result<()> {
    let mut before = Sleeps::of(process)?;
    let mut checks = 0;
    wait::until("a process at rest", || {
        let now = Sleeps::of(process)?;
        checks = if now.woken_since(&before).is_empty() { checks + 1 } else { 0 };
        before = now;
        Ok((checks >= CHECKS_AT_REST).then_some(()))
    })
    .with_context(|| format!("{} never rests", process.command_line.join(" ")))
}

/// The threads of a process at one moment: their names and their numbers of voluntary context switches so far.
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

    /// The names of the threads that woke up since `earlier`, once for each wake-up. A thread that has ended has woken
    /// up to do so.
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

/// What a process occupies, in MB (1,000,000 bytes).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Memory {
    /// Proportional set size: private memory plus a share of shared memory. The share depends on how many processes
    /// share it.
    pub(crate) pss_mb: f64,
    /// Memory that it shares with no other process.
    pub(crate) own_mb: f64,
}

impl Memory {
    /// The resident process is not dumpable, so Linux lets only root read its `smaps_rollup`.
    pub(crate) fn of(process: &Process) -> Result<Self> {
        let file = format!("/proc/{}/smaps_rollup", process.id);
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(_) => crate::command::output(Command::new("sudo").args(["--non-interactive", "cat", &file]))
                .context("only root can read the memory size of a process that holds secrets")?,
        };
        Self::in_rollup(&text).context("smaps_rollup doesn't list the sizes")
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

/// How many processes outside this program's sessions use the same libraries: each reduces the share that counts for a
/// measured process. Processes that can't be read don't count.
pub(crate) fn library_sharers(own: &[Process]) -> usize {
    let Ok(folder) = fs::read_dir("/proc") else { return 0 };
    let ids = folder.flatten().filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    let others = ids.filter(|id| !own.iter().any(|process| process.id == *id));
    let maps = others.filter_map(|id| fs::read_to_string(format!("/proc/{id}/maps")).ok());
    maps.filter(|maps| maps.contains("/libgtk-3.so")).count()
}

/// How many Internet sockets these processes hold. Unix sockets, such as those to the display server and the session
/// bus, don't count.
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
        // The program's own pages may all be shared with another test process of the same file.
        let filled = std::hint::black_box(vec![1_u8; 4_000_000]);
        let memory = Memory::of(&own()).unwrap();
        assert!(memory.own_mb > 3.5 && memory.own_mb <= memory.pss_mb, "{memory:?}");
        drop(filled);
    }

    #[test]
    fn threads_that_woke_up_are_named() {
        let sleeps = |threads: &[(&str, &str, u64)]| {
            Sleeps(threads.iter().map(|(id, name, n)| ((*id).to_owned(), ((*name).to_owned(), *n))).collect())
        };
        let before = sleeps(&[("1", "main", 7), ("2", "pool", 90), ("3", "io", 5)]);
        let mut woken = sleeps(&[("1", "main", 7), ("3", "io", 7), ("4", "new", 1)]).woken_since(&before);
        woken.sort();
        assert_eq!(woken, ["io", "io", "new", "pool (ended)"]);
    }

    #[test]
    fn sockets_are_distinguished_from_files() {
        let before = internet_sockets(&[own()]).unwrap();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        assert_eq!(internet_sockets(&[own()]).unwrap(), before + 1);
        let unix_pair = std::os::unix::net::UnixStream::pair().unwrap();
        assert_eq!(internet_sockets(&[own()]).unwrap(), before + 1, "{unix_pair:?}");
        drop(listener);
        assert_eq!(internet_sockets(&[own()]).unwrap(), before);
    }
}
