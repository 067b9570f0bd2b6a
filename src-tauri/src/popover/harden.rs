//! Keeps the memory of a process that handles secrets out of core dumps and away from debuggers. Must not know the secrets.

/// Forbids core dumps of this process and of its children, and reading its memory to the user's other processes. Best
/// effort: does nothing on Windows.
pub fn forbid_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // Inherited by the web process, which has the form.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
