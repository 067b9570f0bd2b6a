//! The main thread on Linux: the runner itself. No toolkit and no web engine is started in this process.

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
            () = display.ended() => Ok(()),
        }
    });
    if let Err(error) = &outcome {
        tracing::error!(%error, "ended");
    }
    // Not waiting for threads that ask a keychain or a name server.
    runtime.shutdown_background();
    outcome
}
