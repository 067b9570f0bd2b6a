//! What the system keeps of a process that crashes. Owns the rule that it is no memory, through which secrets pass. Must not know
//! which.

/// Asks the system to keep no memory of this process when it crashes, and not to let others read it. To be called first of all;
/// what can't be had is left out.
///
/// On Unix no core dumps; on Linux no debugger of the same user either (prctl(2), `PR_SET_DUMPABLE`). On Windows no report for
/// most crashes, and in the others no heap.
pub fn forbid() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
    #[cfg(windows)]
    crate::system_calls::keep_memory_out_of_error_reports();
}

#[cfg(test)]
mod tests {
    #[cfg(target_os = "linux")]
    #[test]
    fn p5_no_memory_is_kept() {
        use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

        super::forbid();
        assert_eq!(getrlimit(Resource::Core).current, Some(0));
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
    }

    #[cfg(windows)]
    #[test]
    fn p5_no_memory_is_kept() {
        super::forbid();
        assert!(crate::system_calls::is_memory_kept_out_of_error_reports());
    }
}
