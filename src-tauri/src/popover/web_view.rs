//! The system's web view, without which there is no window: asked for before a process is started, so that the program says
//! itself what is missing. Must not know what the window shows.

use std::sync::Arc;

use partner_balance_core::language::Words;

/// Whether it is missing. It is part of macOS and, by the package's dependencies, of every Linux that has the program.
pub fn is_missing() -> bool {
    cfg!(windows) && tauri::webview_version().is_err()
}

/// Says in a box that it is missing, and opens the page to get it if the user wants that. Nothing while the box is open.
#[cfg(windows)]
pub async fn tell_missing(words: Arc<Words>) {
    use std::sync::atomic::{AtomicBool, Ordering};

    use partner_balance_core::text;
    use partner_balance_platform::browser;

    use crate::windows_calls::{Answer, ask};

    const PAGE: &str = "https://developer.microsoft.com/microsoft-edge/webview2/";
    static IS_OPEN: AtomicBool = AtomicBool::new(false);

    if IS_OPEN.swap(true, Ordering::Relaxed) {
        return;
    }
    let answer =
        tokio::task::spawn_blocking(move || ask(&text::no_web_view(&words), words.language().direction())).await;
    IS_OPEN.store(false, Ordering::Relaxed);
    if matches!(answer, Ok(Answer::Yes))
        && let Err(error) = browser::open(PAGE).await
    {
        tracing::warn!(%error, "the page of the web view was not opened");
    }
}

/// Never called: it is there.
#[cfg(not(windows))]
pub async fn tell_missing(_: Arc<Words>) {}
