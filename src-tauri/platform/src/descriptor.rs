//! Descriptors that can be awaited. Must not know what they are of.

use std::io;
use std::os::fd::OwnedFd;

use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

/// A descriptor whose becoming readable can be awaited. To be called inside a tokio runtime.
#[expect(deprecated, reason = "unsound only for types that change or close their descriptor: an OwnedFd does neither")]
pub(crate) fn readable(fd: OwnedFd) -> io::Result<AsyncFd<OwnedFd>> {
    AsyncFd::with_interest(fd, Interest::READABLE)
}
