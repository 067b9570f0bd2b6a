//! What ends or wakes a command that waits: a signal, or a reader who has gone. Waits without looking again and again. Must not
//! know what for.

use crate::failure::Failure;
use crate::sentence::to_say;

/// The signals that ask a program to end. On Windows Ctrl-C, Ctrl-Break and the closing of the console's window.
pub struct Interrupted {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 3],
    #[cfg(windows)]
    events: (tokio::signal::windows::CtrlC, tokio::signal::windows::CtrlBreak, tokio::signal::windows::CtrlClose),
}

/// Listens from now on.
#[cfg(unix)]
pub fn interrupted() -> Result<Interrupted, Failure> {
    use tokio::signal::unix::{SignalKind, signal};

    let listen = |kind| signal(kind).map_err(|error| no_signals(&error));
    let kinds = [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::hangup()];
    let [interrupt, terminate, hangup] = kinds.map(listen);
    Ok(Interrupted { signals: [interrupt?, terminate?, hangup?] })
}

#[cfg(windows)]
pub fn interrupted() -> Result<Interrupted, Failure> {
    use tokio::signal::windows::{ctrl_break, ctrl_c, ctrl_close};

    let listen = || Ok((ctrl_c()?, ctrl_break()?, ctrl_close()?));
    listen().map(|events| Interrupted { events }).map_err(|error| no_signals(&error))
}

fn no_signals(error: &std::io::Error) -> Failure {
    let kind = error.kind();
    Failure::sentence(to_say!(words, "command-line-no-signals", reason = kind.to_string()))
}

impl Interrupted {
    /// Waits for one. May be dropped and called again without losing one.
    #[cfg(unix)]
    pub async fn wait(&mut self) {
        let [interrupt, terminate, hangup] = &mut self.signals;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
            _ = hangup.recv() => {}
        }
    }

    #[cfg(windows)]
    pub async fn wait(&mut self) {
        let (c, break_key, close) = &mut self.events;
        tokio::select! {
            _ = c.recv() => {}
            _ = break_key.recv() => {}
            _ = close.recv() => {}
        }
    }
}

/// Tells that the terminal has another size.
pub struct Resized {
    #[cfg(unix)]
    signal: tokio::signal::unix::Signal,
}

/// Listens from now on.
pub fn resized() -> Result<Resized, Failure> {
    #[cfg(unix)]
    {
        let signal = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::window_change());
        Ok(Resized { signal: signal.map_err(|error| no_signals(&error))? })
    }
    #[cfg(windows)]
    Ok(Resized {})
}

impl Resized {
    /// Waits for another size. May be dropped and called again without losing one. Never returns on systems that don't
    /// tell.
    pub async fn wait(&mut self) {
        #[cfg(unix)]
        self.signal.recv().await;
        #[cfg(windows)]
        std::future::pending::<()>().await;
    }
}

/// Does the work, unless a signal asks to end first.
///
/// # Errors
/// What the work says, or that it was interrupted.
pub async fn unless_interrupted<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let mut interrupted = interrupted()?;
    tokio::select! {
        () = interrupted.wait() => Err(Failure::Interrupted),
        done = work => done,
    }
}

/// Waits until nobody can read standard output any more. Never returns where there is no reader that could go: a file.
#[cfg(target_os = "linux")]
pub async fn reader_gone() {
    use std::os::fd::{AsFd as _, OwnedFd};

    use tokio::io::Interest;
    use tokio::io::unix::AsyncFd;

    #[expect(
        deprecated,
        reason = "unsound only for types that change or close their descriptor: an OwnedFd does neither"
    )]
    fn watched(fd: OwnedFd) -> std::io::Result<AsyncFd<OwnedFd>> {
        AsyncFd::with_interest(fd, Interest::ERROR)
    }
    // A pipe without readers is in error (poll(2), POLLERR). Files can't be waited for: epoll says so.
    let output = std::io::stdout().as_fd().try_clone_to_owned().and_then(watched);
    if let Ok(output) = output {
        while let Ok(mut ready) = output.ready(Interest::ERROR).await {
            if ready.ready().is_error() || ready.ready().is_write_closed() {
                return;
            }
            ready.clear_ready();
        }
    }
    std::future::pending().await
}

/// Elsewhere it shows with the next line.
#[cfg(not(target_os = "linux"))]
pub async fn reader_gone() {
    std::future::pending().await
}
