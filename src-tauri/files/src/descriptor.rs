//! The system's calls for security descriptors, as text in and out (SDDL). Must not decide who may do what.
#![expect(unsafe_code, reason = "system calls that no well-kept crate offers in a safe form")]

use std::ffi::c_void;
use std::io;
use std::os::windows::ffi::OsStrExt as _;
use std::os::windows::io::{AsRawHandle as _, BorrowedHandle, FromRawHandle as _, OwnedHandle};
use std::path::Path;
use std::ptr::null_mut;

use windows_sys::Win32::Foundation::{ERROR_INSUFFICIENT_BUFFER, HANDLE, INVALID_HANDLE_VALUE, LocalFree};
use windows_sys::Win32::Security::Authorization::{
    ConvertSecurityDescriptorToStringSecurityDescriptorW, ConvertSidToStringSidW,
    ConvertStringSecurityDescriptorToSecurityDescriptorW, ConvertStringSidToSidW, SDDL_REVISION_1,
};
use windows_sys::Win32::Security::{
    DACL_SECURITY_INFORMATION, GetKernelObjectSecurity, GetSecurityDescriptorControl, GetTokenInformation,
    OWNER_SECURITY_INFORMATION, PROTECTED_DACL_SECURITY_INFORMATION, PSECURITY_DESCRIPTOR, PSID,
    SE_DACL_AUTO_INHERIT_REQ, SE_DACL_AUTO_INHERITED, SE_DACL_PROTECTED, SECURITY_ATTRIBUTES, SetKernelObjectSecurity,
    SetSecurityDescriptorControl, TOKEN_QUERY, TOKEN_USER, TokenUser, UNPROTECTED_DACL_SECURITY_INFORMATION,
};
use windows_sys::Win32::Storage::FileSystem::{
    CreateDirectoryW, FILE_SHARE_DELETE, FILE_SHARE_READ, FILE_SHARE_WRITE, READ_CONTROL, ReOpenFile, WRITE_DAC,
};
use windows_sys::Win32::System::Threading::{GetCurrentProcess, OpenProcessToken};

use crate::access_list::list;

const OWNER_AND_LIST: u32 = OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION;

/// Memory that the system allocated for this program, until it is dropped.
struct Allocated(*mut c_void);

impl Drop for Allocated {
    fn drop(&mut self) {
        // SAFETY: the pointer is from a call whose result has to be freed by this one, and is used by nobody else.
        unsafe { LocalFree(self.0) };
    }
}

/// Owner and access list of an open file or pipe, which must be open for reading.
pub(crate) fn of(thing: BorrowedHandle<'_>) -> io::Result<String> {
    let mut descriptor = bytes_of(thing)?;
    // SAFETY: the buffer holds a descriptor.
    unsafe { to_text(descriptor.as_mut_ptr().cast()) }
}

/// The descriptor itself, in a buffer that is aligned as it has to be.
fn bytes_of(thing: BorrowedHandle<'_>) -> io::Result<Vec<u64>> {
    let handle: HANDLE = thing.as_raw_handle();
    let mut length = 0;
    // SAFETY: the handle is borrowed, and with length 0 nothing is written but the length.
    unsafe { GetKernelObjectSecurity(handle, OWNER_AND_LIST, null_mut(), 0, &mut length) };
    let mut buffer = vec![0u64; (length as usize).div_ceil(8).max(1)];
    // SAFETY: the buffer is at least `length` bytes long.
    let read =
        unsafe { GetKernelObjectSecurity(handle, OWNER_AND_LIST, buffer.as_mut_ptr().cast(), length, &mut length) };
    succeeded(read)?;
    Ok(buffer)
}

/// Gives an open file the access list of another one, if it hasn't the same: its own entries and inherited ones, and whether it
/// inherits.
pub(crate) fn copy_list(from: BorrowedHandle<'_>, to: BorrowedHandle<'_>) -> io::Result<()> {
    if list(&of(from)?) == list(&of(to)?) {
        return Ok(());
    }
    let mut descriptor = bytes_of(from)?;
    let descriptor: PSECURITY_DESCRIPTOR = descriptor.as_mut_ptr().cast();
    let (mut control, mut revision) = (0, 0);
    // SAFETY: the buffer holds a descriptor.
    succeeded(unsafe { GetSecurityDescriptorControl(descriptor, &mut control, &mut revision) })?;
    if control & SE_DACL_AUTO_INHERITED != 0 {
        // Otherwise the entries are copied without the mark that some are inherited.
        // SAFETY: as before.
        succeeded(unsafe {
            SetSecurityDescriptorControl(descriptor, SE_DACL_AUTO_INHERIT_REQ, SE_DACL_AUTO_INHERIT_REQ)
        })?;
    }
    let inheritance = if control & SE_DACL_PROTECTED != 0 {
        PROTECTED_DACL_SECURITY_INFORMATION
    } else {
        UNPROTECTED_DACL_SECURITY_INFORMATION
    };
    let file = reopened(to, READ_CONTROL | WRITE_DAC)?;
    let what = DACL_SECURITY_INFORMATION | inheritance;
    // SAFETY: the handle is open, and the buffer holds a descriptor.
    succeeded(unsafe { SetKernelObjectSecurity(file.as_raw_handle(), what, descriptor) })
}

/// The same open file with other rights.
fn reopened(file: BorrowedHandle<'_>, rights: u32) -> io::Result<OwnedHandle> {
    let sharing = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    // SAFETY: the handle is borrowed.
    let handle = unsafe { ReOpenFile(file.as_raw_handle(), rights, sharing, 0) };
    if handle == INVALID_HANDLE_VALUE {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the call succeeded, and nobody else owns the handle.
    Ok(unsafe { OwnedHandle::from_raw_handle(handle) })
}

/// Creates a folder with this descriptor, whose parent exists.
pub(crate) fn create_folder(folder: &Path, descriptor: &str) -> io::Result<()> {
    let path = wide(folder)?;
    with_attributes(descriptor, |attributes| {
        // SAFETY: the path ends with 0, and the attributes are valid during the call.
        succeeded(unsafe { CreateDirectoryW(path.as_ptr(), attributes.cast()) })
    })
}

/// A path of any length, for a call of the system (learn.microsoft.com, "Maximum Path Length Limitation").
fn wide(path: &Path) -> io::Result<Vec<u16>> {
    let path = std::path::absolute(path)?;
    let is_of_network = path.as_os_str().as_encoded_bytes().starts_with(br"\\");
    let prefix = if is_of_network { "" } else { r"\\?\" };
    Ok(prefix.encode_utf16().chain(path.as_os_str().encode_wide()).chain([0]).collect())
}

/// The SID of the user who runs this program: `S-1-...`.
pub(crate) fn user() -> io::Result<String> {
    let mut token: HANDLE = null_mut();
    // SAFETY: the pseudo handle of this process needs no closing; the token is written before it is used.
    succeeded(unsafe { OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &mut token) })?;
    // SAFETY: the call succeeded, and nobody else owns the token.
    let token = unsafe { OwnedHandle::from_raw_handle(token) };
    let mut length = 0;
    // SAFETY: with length 0 nothing is written but the length.
    let asked = unsafe { GetTokenInformation(token.as_raw_handle(), TokenUser, null_mut(), 0, &mut length) };
    let error = io::Error::last_os_error();
    if asked == 0 && error.raw_os_error() != Some(ERROR_INSUFFICIENT_BUFFER.cast_signed()) {
        return Err(error);
    }
    let mut buffer = vec![0u64; (length as usize).div_ceil(8).max(size_of::<TOKEN_USER>().div_ceil(8))];
    // SAFETY: the buffer is at least `length` bytes long.
    let read = unsafe {
        GetTokenInformation(token.as_raw_handle(), TokenUser, buffer.as_mut_ptr().cast(), length, &mut length)
    };
    succeeded(read)?;
    // SAFETY: the buffer is aligned and holds a TOKEN_USER, whose SID is in the same buffer.
    let sid = unsafe { (*buffer.as_ptr().cast::<TOKEN_USER>()).User.Sid };
    // SAFETY: the SID is valid as long as the buffer.
    unsafe { number(sid) }
}

/// The SID of a user as descriptors write it, by number: `S-1-...`, also of the short names.
pub(crate) fn number_of(user: &str) -> io::Result<String> {
    let wide: Vec<u16> = user.encode_utf16().chain([0]).collect();
    let mut sid = null_mut();
    // SAFETY: the text ends with 0.
    succeeded(unsafe { ConvertStringSidToSidW(wide.as_ptr(), &mut sid) })?;
    let sid = Allocated(sid);
    // SAFETY: the system made it.
    unsafe { number(sid.0) }
}

/// # Safety
/// `sid` points at a valid SID.
unsafe fn number(sid: PSID) -> io::Result<String> {
    let mut text = null_mut();
    // SAFETY: the caller's.
    succeeded(unsafe { ConvertSidToStringSidW(sid, &mut text) })?;
    let text = Allocated(text.cast());
    // SAFETY: a string that ends with 0.
    Ok(unsafe { string(text.0.cast()) })
}

/// The same descriptor as the system writes it: with short names for well-known users.
pub(crate) fn as_written(descriptor: &str) -> io::Result<String> {
    let descriptor = parse(descriptor)?;
    // SAFETY: the system made it.
    unsafe { to_text(descriptor.0) }
}

/// Calls `create` with the descriptor in the form that calls take which create something.
pub(crate) fn with_attributes<T>(descriptor: &str, create: impl FnOnce(*mut c_void) -> io::Result<T>) -> io::Result<T> {
    let descriptor = parse(descriptor)?;
    let mut attributes = SECURITY_ATTRIBUTES {
        nLength: size_of::<SECURITY_ATTRIBUTES>() as u32,
        lpSecurityDescriptor: descriptor.0,
        bInheritHandle: 0,
    };
    create((&raw mut attributes).cast())
}

fn parse(descriptor: &str) -> io::Result<Allocated> {
    let wide: Vec<u16> = descriptor.encode_utf16().chain([0]).collect();
    let mut parsed = null_mut();
    // SAFETY: the text ends with 0, and the length isn't wanted.
    let done = unsafe {
        ConvertStringSecurityDescriptorToSecurityDescriptorW(wide.as_ptr(), SDDL_REVISION_1, &mut parsed, null_mut())
    };
    succeeded(done)?;
    Ok(Allocated(parsed))
}

/// # Safety
/// `descriptor` points at a valid descriptor.
unsafe fn to_text(descriptor: *mut c_void) -> io::Result<String> {
    let mut text = null_mut();
    // SAFETY: the caller's; the length isn't wanted.
    let done = unsafe {
        ConvertSecurityDescriptorToStringSecurityDescriptorW(
            descriptor,
            SDDL_REVISION_1,
            OWNER_AND_LIST,
            &mut text,
            null_mut(),
        )
    };
    succeeded(done)?;
    let text = Allocated(text.cast());
    // SAFETY: a string that ends with 0.
    Ok(unsafe { string(text.0.cast()) })
}

/// # Safety
/// `text` points at a string that ends with 0.
unsafe fn string(text: *const u16) -> String {
    let mut length = 0;
    // SAFETY: nothing behind the 0 is read.
    let letters = unsafe {
        while *text.add(length) != 0 {
            length += 1;
        }
        std::slice::from_raw_parts(text, length)
    };
    String::from_utf16_lossy(letters)
}

fn succeeded(outcome: i32) -> io::Result<()> {
    if outcome == 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

/// Gives an open file another access list. It must be open for that (`WRITE_DAC`).
#[cfg(test)]
pub(crate) fn set_list(file: BorrowedHandle<'_>, list: &str) -> io::Result<()> {
    let descriptor = parse(list)?;
    let what = DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION;
    // SAFETY: the handle is borrowed, and the descriptor is valid during this call.
    succeeded(unsafe { SetKernelObjectSecurity(file.as_raw_handle(), what, descriptor.0) })
}
