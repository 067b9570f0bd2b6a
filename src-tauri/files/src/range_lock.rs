//! The lock of a file that is being written, on Windows. There a lock keeps others from reading what it covers, so this one covers
//! a byte that no file has (learn.microsoft.com, "LockFileEx": a region beyond the end may be locked).
#![expect(unsafe_code, reason = "a system call that no well-kept crate offers in a safe form")]

use std::fs::{File, TryLockError};
use std::io;
use std::os::windows::io::AsRawHandle as _;

use windows_sys::Win32::Foundation::{ERROR_IO_PENDING, ERROR_LOCK_VIOLATION};
use windows_sys::Win32::Storage::FileSystem::{LOCKFILE_EXCLUSIVE_LOCK, LOCKFILE_FAIL_IMMEDIATELY, LockFileEx};
use windows_sys::Win32::System::IO::{OVERLAPPED, OVERLAPPED_0, OVERLAPPED_0_0};

/// The last byte that an offset can name, in two halves.
const PLACE: OVERLAPPED_0_0 = OVERLAPPED_0_0 { Offset: u32::MAX - 1, OffsetHigh: i32::MAX.cast_unsigned() };

/// Locks the file until it is closed.
pub(crate) fn try_lock(file: &File) -> Result<(), TryLockError> {
    let mut place = OVERLAPPED { Anonymous: OVERLAPPED_0 { Anonymous: PLACE }, ..OVERLAPPED::default() };
    let how = LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY;
    // SAFETY: the handle is borrowed, and the place is valid during the call, which doesn't wait.
    if unsafe { LockFileEx(file.as_raw_handle(), how, 0, 1, 0, &mut place) } != 0 {
        return Ok(());
    }
    let error = io::Error::last_os_error();
    let held = [ERROR_LOCK_VIOLATION, ERROR_IO_PENDING].map(|code| Some(code.cast_signed()));
    Err(if held.contains(&error.raw_os_error()) { TryLockError::WouldBlock } else { TryLockError::Error(error) })
}
