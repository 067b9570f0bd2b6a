//! The session's display server: by its end a program without windows notices that the session has ended. Owns one
//! connection on which nothing is sent; must not know windows.

use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;

use tokio::io::unix::AsyncFd;
use x11rb::connection::Connection as _;
use x11rb::rust_connection::{DefaultStream, RustConnection};

use crate::descriptor;

/// The session's display server.
pub enum Display {
    /// A Wayland compositor. It sends nothing to a client that asks for nothing.
    Wayland(AsyncFd<OwnedFd>),
    /// An X server, which sends every client changes to the keyboard.
    X11(Box<X11>),
}

/// A connection to an X server, and its descriptor to wait for.
pub struct X11 {
    connection: RustConnection<DefaultStream>,
    readable: AsyncFd<OwnedFd>,
}

/// There is no display server to show anything on.
#[derive(Debug, thiserror::Error)]
#[error("no desktop session was found (neither WAYLAND_DISPLAY nor DISPLAY leads to one)")]
pub struct NoDisplay;

impl Display {
    /// Connects to the display server of the session: the Wayland compositor, else the X server. To be called inside a
    /// tokio runtime.
    ///
    /// # Errors
    /// Neither can be reached.
    pub fn connect() -> Result<Self, NoDisplay> {
        Self::wayland().or_else(|_| Self::x11()).map_err(|_| NoDisplay)
    }

    /// Waits until the display server has gone, and the session with it.
    pub async fn ended(self) {
        match self {
            Self::Wayland(socket) => {
                // The compositor sends nothing: readable means closed.
                let _ = socket.readable().await;
            }
            Self::X11(x11) => x11.ended().await,
        }
    }

    /// Source: the Wayland protocol's documentation, "Wire Format": a relative name is one in `XDG_RUNTIME_DIR`.
    fn wayland() -> io::Result<Self> {
        let name = std::env::var_os("WAYLAND_DISPLAY").filter(|name| !name.is_empty());
        let name = PathBuf::from(name.ok_or(io::ErrorKind::NotFound)?);
        let folder = std::env::var_os("XDG_RUNTIME_DIR").unwrap_or_default();
        let socket = UnixStream::connect(PathBuf::from(folder).join(name))?;
        socket.set_nonblocking(true)?;
        Ok(Self::Wayland(descriptor::readable(socket.into())?))
    }

    fn x11() -> io::Result<Self> {
        let (connection, _) = x11rb::connect(None).map_err(io::Error::other)?;
        let descriptor = rustix::io::fcntl_dupfd_cloexec(connection.stream(), 0)?;
        Ok(Self::X11(Box::new(X11 { connection, readable: descriptor::readable(descriptor)? })))
    }
}

impl X11 {
    async fn ended(self) {
        loop {
            let Ok(mut ready) = self.readable.readable().await else { return };
            // Cleared before reading, so that what comes during reading is not missed.
            ready.clear_ready();
            loop {
                match self.connection.poll_for_event() {
                    Ok(Some(_)) => {}
                    Ok(None) => break,
                    Err(_) => return,
                }
            }
        }
    }
}
