//! Processes as the kernel shows them: command line, environment, memory, wake-ups, parents and children.
//!
//! It must not know what they do.

use std::fs;
use std::io::BufRead as _;
use std::ops::Range;
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::time::Duration;

use anyhow::Context as _;
use rustix::process::{Pid, Signal, kill_process};

use crate::Result;

/// A process as it was when it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Process {
    pub id: u32,
    pub parent: u32,
    /// Program and arguments.
    pub command_line: Vec<String>,
}

impl Process {
    /// The variables it was started with, as `NAME=value`.
    ///
    /// # Errors
    /// It has ended.
    pub fn environment(&self) -> Result<Vec<String>> {
        Ok(parts(&self.read("environ")?))
    }

    /// Proportional set size in bytes: private memory plus a share of shared memory.
    ///
    /// # Errors
    /// It has ended.
    pub fn pss_bytes(&self) -> Result<u64> {
        self.rollup("Pss:")
    }

    /// Private memory that has been written to, in bytes.
    ///
    /// # Errors
    /// It has ended.
    pub fn private_dirty_bytes(&self) -> Result<u64> {
        self.rollup("Private_Dirty:")
    }

    /// The number of voluntary context switches of its threads so far: each is followed by a wake-up.
    ///
    /// # Errors
    /// It has ended.
    pub fn voluntary_switches(&self) -> Result<u64> {
        let mut sum = 0;
        for thread in self.threads()? {
            // A thread may end between listing and reading.
            let Ok(status) = fs::read_to_string(thread.join("status")) else { continue };
            sum += field(&status, "voluntary_ctxt_switches:").unwrap_or(0);
        }
        Ok(sum)
    }

    /// Processor time so far, including ended threads; in steps of the kernel's clock, usually 10 ms.
    ///
    /// Fields 14 and 15 of `/proc/PID/stat`: <https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html>.
    ///
    /// # Errors
    /// It has ended.
    pub fn processor_time(&self) -> Result<Duration> {
        let text = fs::read_to_string(format!("/proc/{}/stat", self.id)).context("times of a process")?;
        // The program's name is in parentheses and may contain blanks.
        let fields: Vec<&str> = text.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace().collect();
        let ticks = |number: usize| fields.get(number - 3).and_then(|field| field.parse::<u64>().ok());
        let sum = ticks(14).zip(ticks(15)).map(|(user, system)| user + system).context("times of a process")?;
        Ok(Duration::from_millis(sum * 1000 / rustix::param::clock_ticks_per_second().max(1)))
    }

    /// Kills it.
    ///
    /// # Errors
    /// It has ended.
    pub fn kill(&self) -> Result<()> {
        signal(self.id, Signal::KILL)
    }

    /// Whether it still runs.
    #[must_use]
    pub fn is_running(&self) -> bool {
        read_process(self.id).is_some_and(|now| now.command_line == self.command_line)
    }

    /// Whether any of its writable memory contains these bytes: finds secrets that should have been erased. A process that has
    /// ended has none.
    ///
    /// # Errors
    /// Its memory may not be read.
    pub fn memory_contains(&self, wanted: &[u8]) -> Result<bool> {
        Ok(self.found_in_memory(&[wanted])?.is_some())
    }

    /// Searches for several byte strings at once; returns the index of one that was found. A process that has ended has none.
    ///
    /// # Errors
    /// Its memory may not be read.
    pub fn found_in_memory(&self, wanted: &[&[u8]]) -> Result<Option<usize>> {
        match self.search_memory(wanted) {
            Err(_) if !self.is_running() => Ok(None),
            searched => searched,
        }
    }

    fn search_memory(&self, wanted: &[&[u8]]) -> Result<Option<usize>> {
        let maps = String::from_utf8_lossy(&self.read("maps")?).into_owned();
        let open = |file: &str| fs::File::open(format!("/proc/{}/{file}", self.id)).context("memory of a process");
        let memory = Memory { bytes: open("mem")?, pages: open("pagemap")? };
        for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|rights| rights.starts_with("rw"))) {
            let Some((from, to)) = line.split(' ').next().and_then(|range| range.split_once('-')) else { continue };
            let (from, to) = (u64::from_str_radix(from, 16)?, u64::from_str_radix(to, 16)?);
            if let Some(found) = memory.found_in(from..to, wanted) {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    fn threads(&self) -> Result<Vec<std::path::PathBuf>> {
        let folder = fs::read_dir(format!("/proc/{}/task", self.id)).context("threads of a process")?;
        Ok(folder.flatten().map(|entry| entry.path()).collect())
    }

    fn rollup(&self, name: &str) -> Result<u64> {
        let text = String::from_utf8_lossy(&self.read("smaps_rollup")?).into_owned();
        let kibibytes = field(&text, name).with_context(|| format!("{name} of process {}", self.id))?;
        Ok(kibibytes * 1024)
    }

    fn read(&self, file: &str) -> Result<Vec<u8>> {
        fs::read(format!("/proc/{}/{file}", self.id)).with_context(|| format!("{file} of process {}", self.id))
    }
}

/// The memory of another process, and which of its pages are in use:
/// <https://docs.kernel.org/admin-guide/mm/pagemap.html>.
struct Memory {
    bytes: fs::File,
    pages: fs::File,
}

impl Memory {
    const PAGE: u64 = 4096;
    /// Bytes per page in `pagemap`.
    const ENTRY: u64 = 8;

    /// The index of a byte string found in a region. Parts that can't be read contain nothing a user typed.
    fn found_in(&self, region: Range<u64>, wanted: &[&[u8]]) -> Option<usize> {
        // Half a gigabyte at a time: a secret across the boundary of two parts would be missed.
        let mut entries = vec![0; 1 << 20];
        let part = entries.len() as u64 / Self::ENTRY * Self::PAGE;
        let mut from = region.start;
        while from < region.end {
            let end = region.end.min(from + part);
            let entries = &mut entries[..usize::try_from((end - from) / Self::PAGE * Self::ENTRY).unwrap_or(0)];
            self.pages.read_exact_at(entries, from / Self::PAGE * Self::ENTRY).ok()?;
            let is_found = |run: Range<u64>| {
                let bytes = self.read(from + run.start * Self::PAGE..from + run.end * Self::PAGE);
                wanted.iter().position(|wanted| contains(&bytes, wanted))
            };
            if let Some(found) = runs_of_used_pages(entries).into_iter().find_map(is_found) {
                return Some(found);
            }
            from = end;
        }
        None
    }

    /// Empty if it can't be read.
    fn read(&self, part: Range<u64>) -> Vec<u8> {
        let mut bytes = vec![0; usize::try_from(part.end - part.start).unwrap_or(0)];
        match self.bytes.read_exact_at(&mut bytes, part.start) {
            Ok(()) => bytes,
            Err(_) => Vec::new(),
        }
    }
}

/// Ranges of consecutive pages that are in memory or swapped out, by page number: the web engine reserves gigabytes
/// that it never uses.
fn runs_of_used_pages(entries: &[u8]) -> Vec<Range<u64>> {
    const PRESENT_OR_SWAPPED: u8 = 0b1100_0000;
    const NOTHING: [u8; 4096] = [0; 4096];
    let mut runs: Vec<Range<u64>> = Vec::new();
    for (block, entries) in entries.chunks(NOTHING.len()).enumerate() {
        // Comparing the whole block is fast even in an unoptimised build.
        if *entries == NOTHING[..entries.len()] {
            continue;
        }
        for (number, entry) in entries.chunks_exact(8).enumerate() {
            let page = (block * NOTHING.len() / 8 + number) as u64;
            if entry[7] & PRESENT_OR_SWAPPED == 0 {
                continue;
            }
            match runs.last_mut() {
                Some(run) if run.end == page => run.end += 1,
                _ => runs.push(page..page + 1),
            }
        }
    }
    runs
}

/// Whether `bytes` contains `wanted`.
///
/// Searches for the first byte with the standard library's search, which is fast even in an unoptimised build.
pub fn contains(mut bytes: &[u8], wanted: &[u8]) -> bool {
    let Some(first) = wanted.first() else { return true };
    loop {
        let mut rest = bytes;
        let passed = rest.skip_until(*first).unwrap_or(0);
        let Some(start) = passed.checked_sub(1) else { return false };
        if bytes[start..].starts_with(wanted) {
            return true;
        }
        bytes = rest;
    }
}

/// A process and its descendants, parents first; empty if it has ended.
pub(crate) fn tree_of(id: u32) -> Vec<Process> {
    let all = all();
    let mut tree: Vec<Process> = all.iter().filter(|process| process.id == id).cloned().collect();
    let mut next = 0;
    while let Some(parent) = tree.get(next).map(|process| process.id) {
        tree.extend(all.iter().filter(|process| process.parent == parent).cloned());
        next += 1;
    }
    tree
}

/// All processes in the same process namespace as this one, itself included; empty if it has ended.
#[must_use]
pub fn in_namespace_of(id: u32) -> Vec<Process> {
    let namespace = |id: u32| fs::read_link(format!("/proc/{id}/ns/pid")).ok();
    let Some(own) = namespace(id) else { return Vec::new() };
    all().into_iter().filter(|process| namespace(process.id).as_ref() == Some(&own)).collect()
}

/// Kills all processes that were started with this home folder.
pub(crate) fn kill_all_of(home: &Path) {
    let variable = format!("HOME={}", home.display());
    for process in all_with_variable(&variable) {
        let _ = process.kill();
    }
    // A killed process may just have started a child.
    for process in all_with_variable(&variable) {
        let _ = process.kill();
    }
}

/// All processes that were started with this home folder.
pub(crate) fn all_of(home: &Path) -> Vec<Process> {
    all_with_variable(&format!("HOME={}", home.display()))
}

fn all_with_variable(variable: &str) -> Vec<Process> {
    let has_variable =
        |process: &Process| process.environment().is_ok_and(|variables| variables.iter().any(|v| v == variable));
    all().into_iter().filter(has_variable).collect()
}

fn all() -> Vec<Process> {
    let Ok(folder) = fs::read_dir("/proc") else { return Vec::new() };
    folder.flatten().filter_map(|entry| read_process(entry.file_name().to_str()?.parse().ok()?)).collect()
}

/// None for an ended process, including a zombie.
fn read_process(id: u32) -> Option<Process> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    if status.lines().any(|line| line.starts_with("State:") && line.contains('Z')) {
        return None;
    }
    let parent = u32::try_from(field(&status, "PPid:")?).ok()?;
    let command_line = parts(&fs::read(format!("/proc/{id}/cmdline")).ok()?);
    Some(Process { id, parent, command_line })
}

fn signal(id: u32, signal: Signal) -> Result<()> {
    let pid = i32::try_from(id).ok().and_then(Pid::from_raw).context("process id")?;
    kill_process(pid, signal).with_context(|| format!("signal to process {id}"))
}

/// The number after a name at the start of a line.
fn field(text: &str, name: &str) -> Option<u64> {
    text.lines().find_map(|line| line.strip_prefix(name))?.split_whitespace().next()?.parse().ok()
}

fn parts(bytes: &[u8]) -> Vec<String> {
    bytes
        .split(|byte| *byte == 0)
        .filter(|part| !part.is_empty())
        .map(|p| String::from_utf8_lossy(p).into_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_ended_threads_counts() {
        let own = Process { id: std::process::id(), parent: 0, command_line: Vec::new() };
        let before = own.processor_time().unwrap();
        let work = || while own.processor_time().unwrap() < before + Duration::from_millis(100) {};
        std::thread::scope(|scope| drop(scope.spawn(work).join()));
        assert!(own.processor_time().unwrap() >= before + Duration::from_millis(100));
    }

    #[test]
    fn this_process_is_found_with_its_memory() -> Result<()> {
        let own = tree_of(std::process::id()).into_iter().next().context("this process")?;
        assert!(own.is_running());
        assert!(own.pss_bytes()? > 100_000);
        assert!(own.private_dirty_bytes()? <= own.pss_bytes()?);
        assert!(own.environment()?.iter().any(|variable| variable.starts_with("PATH=")));
        Ok(())
    }

    #[test]
    fn this_process_is_in_its_own_namespace() {
        assert!(in_namespace_of(std::process::id()).iter().any(|process| process.id == std::process::id()));
        assert!(in_namespace_of(u32::MAX).is_empty());
    }

    #[test]
    fn memory_is_searched() -> Result<()> {
        let own = tree_of(std::process::id()).into_iter().next().context("this process")?;
        let planted: Vec<u8> = (0..40_u8).map(|n| n.wrapping_mul(37) ^ 0xa5).collect();
        assert!(own.memory_contains(&planted)?);
        Ok(())
    }

    #[test]
    fn pages_in_use() {
        let mut entries = vec![0; 3 * 4096];
        for page in [0, 1, 511, 512, 1024] {
            entries[page * 8 + 7] = if page == 1 { 0x40 } else { 0x81 };
        }
        entries[700 * 8 + 6] = 1;
        assert_eq!(runs_of_used_pages(&entries), [0..2, 511..513, 1024..1025]);
    }

    #[test]
    fn bytes_in_bytes() {
        for (bytes, wanted, is_there) in
            [("xaab", "ab", true), ("aaac", "ab", false), ("", "a", false), ("a", "ab", false), ("ab", "ab", true)]
        {
            assert_eq!(contains(bytes.as_bytes(), wanted.as_bytes()), is_there, "{wanted} in {bytes}");
        }
    }

    #[test]
    fn a_child_that_ended_is_gone() -> Result<()> {
        let mut child = std::process::Command::new("sleep").arg("60").spawn()?;
        // Before its `exec` the child is a copy of this process.
        let process = crate::wait::until("the child", || {
            Ok(tree_of(child.id()).into_iter().find(|process| process.command_line == ["sleep", "60"]))
        })?;
        assert!(process.is_running());
        child.kill()?;
        // The child hasn't been waited for: a zombie counts as ended.
        crate::wait::until("the child's end", || Ok((!process.is_running()).then_some(())))?;
        child.wait()?;
        Ok(())
    }
}
