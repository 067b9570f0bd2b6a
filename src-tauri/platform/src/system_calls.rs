//! Calls of Windows that no well-kept crate offers in a safe form. Must not know what the calls are for.
#![expect(unsafe_code, reason = "system calls")]

use std::ffi::{OsStr, c_void};
use std::io;
use std::os::windows::ffi::OsStrExt as _;
use std::os::windows::io::{AsHandle, AsRawHandle as _, FromRawHandle as _, IntoRawHandle as _, OwnedHandle};
use std::ptr::null_mut;
use std::sync::OnceLock;
use std::time::Duration;

use tokio::net::windows::named_pipe::NamedPipeServer;
use tokio::sync::watch;
use windows_sys::Win32::Foundation::{INVALID_HANDLE_VALUE, WAIT_OBJECT_0};
use windows_sys::Win32::Globalization::GetUserDefaultLocaleName;
use windows_sys::Win32::Storage::FileSystem::{
    FILE_FLAG_FIRST_PIPE_INSTANCE, FILE_FLAG_OVERLAPPED, PIPE_ACCESS_DUPLEX,
};
use windows_sys::Win32::System::Diagnostics::Debug::{SEM_NOGPFAULTERRORBOX, SetErrorMode};
use windows_sys::Win32::System::ErrorReporting::{WER_FAULT_REPORTING_FLAG_NOHEAP, WerSetFlags};
use windows_sys::Win32::System::Pipes::{
    CreateNamedPipeW, GetNamedPipeServerProcessId, PIPE_REJECT_REMOTE_CLIENTS, PIPE_UNLIMITED_INSTANCES,
};
use windows_sys::Win32::System::Power::{DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS, PowerRegisterSuspendResumeNotification};
use windows_sys::Win32::System::Threading::{OpenProcess, PROCESS_SYNCHRONIZE, WaitForSingleObject};
use windows_sys::Win32::UI::WindowsAndMessaging::{DEVICE_NOTIFY_CALLBACK, PBT_APMRESUMEAUTOMATIC};

/// Counts how often the computer has woken from sleep. The number of the system's error where it doesn't tell.
type Resumes = Result<watch::Sender<u64>, u32>;

/// None as long as the system was not asked to tell.
static RESUMES: OnceLock<Resumes> = OnceLock::new();

/// Asks the system to make no report of a crash of this process, and none with its heap where it makes one all the same.
pub(crate) fn keep_memory_out_of_error_reports() {
    // SAFETY: these calls take numbers and change settings of this process. Child processes inherit the error mode, except
    // those that are started with `CREATE_DEFAULT_ERROR_MODE`.
    unsafe {
        // With this flag the system ends a process that crashes without reporting it (learn.microsoft.com, `SetErrorMode`).
        SetErrorMode(SetErrorMode(0) | SEM_NOGPFAULTERRORBOX);
        WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
    }
}

/// Whether crashes of this process are reported.
#[cfg(test)]
pub(crate) fn is_memory_kept_out_of_error_reports() -> bool {
    // SAFETY: as above.
    let mode = unsafe { windows_sys::Win32::System::Diagnostics::Debug::GetErrorMode() };
    mode & SEM_NOGPFAULTERRORBOX != 0
}

/// The locale of the user's regional formats: a BCP 47 tag such as "de-CH".
pub(crate) fn formats_locale() -> Option<String> {
    // `LOCALE_NAME_MAX_LENGTH`, with the zero at the end.
    const MOST: i32 = 85;
    let mut name = [0_u16; MOST as usize];
    // SAFETY: the call writes at most as many units as it is told that there are, a zero at the end.
    let length = unsafe { GetUserDefaultLocaleName(name.as_mut_ptr(), MOST) };
    let units = usize::try_from(length).ok()?.checked_sub(1)?;
    let name = String::from_utf16(name.get(..units)?).ok()?;
    // What follows is an order of sorting: "de-DE_phoneb".
    name.split('_').next().filter(|tag| !tag.is_empty()).map(str::to_owned)
}

/// A receiver of the number of resumes from sleep, which changes with each. The system is asked once, and tells until the
/// process ends.
pub(crate) fn resumes() -> io::Result<watch::Receiver<u64>> {
    receiver(&RESUMES, ask_for_resumes)
}

/// A receiver of what `ask` has been successful for, now or earlier. It returns the number of an error, or 0.
fn receiver(resumes: &OnceLock<Resumes>, ask: impl FnOnce() -> u32) -> io::Result<watch::Receiver<u64>> {
    let told = resumes.get_or_init(|| match ask() {
        0 => Ok(watch::Sender::new(0)),
        code => Err(code),
    });
    match told {
        Ok(sender) => Ok(sender.subscribe()),
        Err(code) => Err(io::Error::from_raw_os_error(code.cast_signed())),
    }
}

fn ask_for_resumes() -> u32 {
    // Leaked: the system may use it until the process ends.
    let recipient =
        Box::leak(Box::new(DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS { Callback: Some(power_changed), Context: null_mut() }));
    let mut registration = null_mut();
    // SAFETY: the recipient is never freed, and the callback uses statics alone.
    unsafe {
        PowerRegisterSuspendResumeNotification(
            DEVICE_NOTIFY_CALLBACK,
            std::ptr::from_mut(recipient).cast(),
            &mut registration,
        )
    }
}

/// Called by the system on a thread of its own.
unsafe extern "system" fn power_changed(_: *const c_void, event: u32, _: *const c_void) -> u32 {
    // Sent at every resume, whether somebody is there or not (learn.microsoft.com, `PBT_APMRESUMEAUTOMATIC`).
    if event == PBT_APMRESUMEAUTOMATIC
        && let Some(Ok(resumes)) = RESUMES.get()
    {
        resumes.send_modify(|count| *count += 1);
    }
    0
}

/// What the system does when the computer wakes.
#[cfg(test)]
pub(crate) fn pretend_to_resume() {
    for event in [windows_sys::Win32::UI::WindowsAndMessaging::PBT_APMSUSPEND, PBT_APMRESUMEAUTOMATIC] {
        // SAFETY: it uses none of its pointers.
        unsafe { power_changed(null_mut(), event, null_mut()) };
    }
}

/// Which of the pipes of one name is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PipeInstance {
    /// The first: fails if there is a pipe of this name.
    First,
    /// One more beside those that there are.
    Next,
}

/// A pipe that waits for a client.
#[derive(Debug)]
pub(crate) struct Pipe(OwnedHandle);

/// Makes a pipe for clients of this user on this computer, which can connect from now on.
pub(crate) fn create_pipe(name: &str, instance: PipeInstance) -> io::Result<Pipe> {
    /// One message and one answer.
    const BUFFER: u32 = 512;
    let wide: Vec<u16> = OsStr::new(name).encode_wide().chain([0]).collect();
    let first = match instance {
        PipeInstance::First => FILE_FLAG_FIRST_PIPE_INSTANCE,
        PipeInstance::Next => 0,
    };
    let mode = PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED | first;
    partner_balance_files::windows::create_for_user(|attributes| {
        // SAFETY: the name ends with 0, and the attributes are valid during this call.
        let handle = unsafe {
            CreateNamedPipeW(
                wide.as_ptr(),
                mode,
                PIPE_REJECT_REMOTE_CLIENTS,
                PIPE_UNLIMITED_INSTANCES,
                BUFFER,
                BUFFER,
                0,
                attributes.cast(),
            )
        };
        if handle == INVALID_HANDLE_VALUE {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: the call succeeded, and nobody else owns the handle.
        Ok(Pipe(unsafe { OwnedHandle::from_raw_handle(handle) }))
    })
}

impl Pipe {
    /// The same pipe, to be waited for. To be called inside a tokio runtime.
    pub(crate) fn into_server(self) -> io::Result<NamedPipeServer> {
        // SAFETY: pipes are made above alone, and overlapped.
        unsafe { NamedPipeServer::from_raw_handle(self.0.into_raw_handle()) }
    }
}

/// A process that can be waited for.
#[derive(Debug)]
pub(crate) struct Process(OwnedHandle);

impl Process {
    /// Waits until it has ended. False if it hasn't within this time, or can't be waited for.
    pub(crate) fn ends_within(&self, limit: Duration) -> bool {
        let milliseconds = u32::try_from(limit.as_millis()).unwrap_or(u32::MAX - 1);
        // SAFETY: the handle is open as long as this value lives.
        unsafe { WaitForSingleObject(self.0.as_raw_handle(), milliseconds) == WAIT_OBJECT_0 }
    }
}

/// The process that has made the pipe at whose other end this client is.
pub(crate) fn server_of(client: impl AsHandle) -> io::Result<Process> {
    let mut number = 0;
    // SAFETY: the handle is open during this call, and the pointer is of a local variable.
    if unsafe { GetNamedPipeServerProcessId(client.as_handle().as_raw_handle(), &raw mut number) } == 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: passes numbers.
    let process = unsafe { OpenProcess(PROCESS_SYNCHRONIZE, 0, number) };
    if process.is_null() {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the call succeeded, and nobody else owns the handle.
    Ok(Process(unsafe { OwnedHandle::from_raw_handle(process) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_to_tell_of_resumes_stays_a_refusal() {
        let resumes = OnceLock::new();
        for _ in 0..2 {
            assert_eq!(receiver(&resumes, || 5).unwrap_err().raw_os_error(), Some(5));
        }
        let resumes = OnceLock::new();
        assert!(receiver(&resumes, || 0).is_ok());
        assert!(receiver(&resumes, || 5).is_ok(), "asked once");
    }

    #[test]
    fn a_process_is_waited_for_until_it_has_ended() {
        let mut child = std::process::Command::new("cmd")
            .args(["/c", "pause"])
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        let process = Process(child.as_handle().try_clone_to_owned().unwrap());
        assert!(!process.ends_within(Duration::from_millis(50)));
        child.kill().unwrap();
        assert!(process.ends_within(Duration::from_secs(20)));
    }
}
