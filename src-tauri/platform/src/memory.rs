//! Freed memory: whether the C library keeps it or gives it back to the system. Must not know who needs memory for what.

/// Has the C library give freed memory back to the system at once. By itself it keeps what it might need again: a program that
/// works for a moment and then rests for minutes would rest with all that the moment took. To be called before other threads
/// are started.
///
/// Only where the C library is glibc; elsewhere nothing is changed.
pub fn give_back_when_freed() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    glibc::give_back_when_freed();
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod glibc {
    #![expect(unsafe_code, reason = "a call of the C library that no well-kept crate offers in a safe form")]

    use libc::{M_MMAP_THRESHOLD, M_TRIM_THRESHOLD, c_int, mallopt};

    /// In bytes. What is larger has pages of its own, which go back when it is freed; and as much may be unused at the end of
    /// the heap. Unless they are set, glibc raises both with the largest block that was freed, up to 32 and 64 MB (mallopt(3)).
    /// With much less, each drawing of the icon would get and return pages. The heaps stay one for each thread: with one for all,
    /// opening the popover with fifty accounts took 25 ms longer.
    const KEPT: c_int = 512 * 1024;

    pub(super) fn give_back_when_freed() {
        for setting in [M_MMAP_THRESHOLD, M_TRIM_THRESHOLD] {
            // SAFETY: passes numbers. It fails only for settings that this library doesn't know, which stay as they are.
            unsafe { mallopt(setting, KEPT) };
        }
    }
}

#[cfg(test)]
#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod tests {
    /// Of physical memory, by this process.
    fn megabytes_used() -> usize {
        let sizes = std::fs::read_to_string("/proc/self/statm").unwrap();
        let pages: usize = sizes.split(' ').nth(1).unwrap().parse().unwrap();
        pages * rustix::param::page_size() / 1_000_000
    }

    #[test]
    fn what_is_freed_goes_back_to_the_system() {
        super::give_back_when_freed();
        // By itself glibc would take blocks of up to 16 MB from the heap from here on, and keep them.
        drop(std::hint::black_box(vec![1_u8; 16 << 20]));
        let before = megabytes_used();
        let blocks: Vec<Vec<u8>> = (0..64).map(|_| vec![1; 1 << 20]).collect();
        let behind = std::hint::black_box(vec![1_u8; 8]);
        let with_blocks = megabytes_used();
        drop(std::hint::black_box(blocks));
        let after = megabytes_used();
        drop(behind);
        assert!(with_blocks > before + 60 && after < before + 4, "{before}, {with_blocks}, {after} MB");
    }
}
