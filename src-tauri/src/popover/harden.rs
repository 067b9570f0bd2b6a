//! Keeps the memory of a process through which secrets pass out of core dumps and away from debuggers.

/// Forbids core dumps of this process and of those it will start, and other processes of the user to read its memory.
/// Best effort: a system that has no such switch goes on without.
pub fn forbid_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // Inherited by the web process, where the form lives.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
