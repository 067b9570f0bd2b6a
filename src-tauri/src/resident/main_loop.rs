//! The main thread on Linux: the runner itself. No toolkit and no web engine is started in this process.

use partner_balance_platform::display::Display;
use partner_balance_platform::pauses::Pauses;

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
    // Not waiting for threads that ask a keychain or a name server.
    runtime.shutdown_background();
    outcome
}

/// Waits for the end of the session: its display server is gone and doesn't come back. One that was only started again,
/// as Plasma does after a crash, takes new connections at once.
async fn session_ended(mut display: Display) {
    let mut pauses = Pauses::new();
    loop {
        display.ended().await;
        match Display::connect() {
            Ok(again) => display = again,
            Err(error) => {
                tracing::info!(%error, "the session has ended");
                return;
            }
        }
        // A server that takes nobody for long is not asked in a loop.
        pauses.pass().await;
    }
}
