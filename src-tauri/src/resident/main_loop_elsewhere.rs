//! The main thread on macOS and Windows: Tauri's loop, which the tray needs there. The runner has a thread of its own. Must
//! not know what the runner does.

use anyhow::Context as _;
use tauri::{AppHandle, RunEvent};

use super::Setup;
use super::tray::Tray;
#[cfg(target_os = "macos")]
use crate::app_macos;
use crate::console;
use crate::user_words;

/// Runs until the user quits.
///
/// # Errors
/// The desktop can't be reached.
pub fn run(context: fn() -> tauri::Context, setup: Setup) -> anyhow::Result<()> {
    let builder = tauri::Builder::default();
    #[cfg(target_os = "macos")]
    let builder = app_macos::without_focus(builder);
    let app = builder
        .setup(move |app| {
            let handle = app.handle().clone();
            std::thread::Builder::new().name("runner".to_owned()).spawn(move || serve(setup, &handle))?;
            Ok(())
        })
        .build(context())
        .context("the desktop can't be reached")?;
    #[cfg(target_os = "macos")]
    let app = app_macos::without_dock_icon(app);
    app.run(|_app, event| {
        #[cfg(target_os = "macos")]
        super::reopen_macos::show_if_reopened(_app, &event);
        // Without a window Tauri would end; only `exit` with a code does.
        if let RunEvent::ExitRequested { api, code: None, .. } = event {
            api.prevent_exit();
        }
    });
    Ok(())
}

fn serve(setup: Setup, app: &AppHandle) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let outcome = match runtime {
        Ok(runtime) => {
            let outcome = runtime.block_on(setup.serve(|presenter| {
                #[cfg(target_os = "macos")]
                super::reopen_macos::remember(app, &presenter);
                Tray::new(presenter, app.clone())
            }));
            // Doesn't wait for threads that wait for a keychain or a name server.
            runtime.shutdown_background();
            outcome
        }
        Err(error) => Err(error.into()),
    };
    if let Err(error) = &outcome {
        tracing::error!(%error, "ended");
        // Nobody would be told otherwise: the main thread is in Tauri's loop.
        let words = user_words::of_settings();
        console::complain(&user_words::not_started(error, &words), words.language().direction());
    }
    app.exit(i32::from(outcome.is_err()));
}
