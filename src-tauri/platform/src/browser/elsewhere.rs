//! Asks the programs that open addresses on macOS and Windows. Must not know which programs, or which address.

use super::{Command, NotOpened, outcome, prepared};

/// Runs one opener after the other, until one doesn't fail. They end as soon as the browser was asked.
pub(super) async fn open_with(openers: Vec<Command>) -> Result<(), NotOpened> {
    let asking = tokio::task::spawn_blocking(move || {
        let mut asked = openers.into_iter().map(|opener| outcome(prepared(opener).status()?));
        asked.find(Result::is_ok).unwrap_or(Err(NotOpened::NoBrowser))
    });
    asking.await.unwrap_or(Err(NotOpened::NoBrowser))
}
