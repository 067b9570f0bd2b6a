//! The main thread on Linux: the runner itself. Starts no toolkit and no web engine in this process. Must not know what the
//! runner does.

use partner_balance_platform::backoff::Backoff;
use partner_balance_platform::display::Display;

use super::Setup;
use super::tray::Tray;

/// Runs until the user quits or the session ends.
///
/// # Errors
/// There is no display server, or the program can't listen for a second start.
pub fn run(_: fn() -> tauri::Context, setup: Setup) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let outcome = runtime.block_on(async {
        let display = Display::connect()?;
        tokio::select! {
            outcome = setup.serve(Tray::new) => outcome,
            () = session_ended(display) => Ok(()),
        }
    });
    if let Err(error) = &outcome {
        tracing::error!(%error, "ended");
    }
    // Doesn't wait for threads that wait for a keychain or a name server.
    runtime.shutdown_background();
    outcome
}

/// Waits for the end of the session: its display server has ended and takes no new connection. One that was restarted, as
/// Plasma does after a crash, takes one at once.
async fn session_ended(mut display: Display) {
    let mut backoff = Backoff::new();
    loop {
        display.ended().await;
        match Display::connect() {
            Ok(again) => display = again,
            Err(error) => {
                tracing::info!(%error, "the session has ended");
                return;
            }
        }
        // A server that closes each connection must not cause a busy loop.
        backoff.wait().await;
    }
}
