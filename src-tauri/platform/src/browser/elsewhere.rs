//! Opens an address by the commands of macOS and Windows. Must not know which address.

use super::{NotOpened, Url, outcome, prepared};

/// The openers of these systems end as soon as the browser was asked.
pub(super) async fn open(address: &Url) -> Result<(), NotOpened> {
    let commands = open::commands(address.as_str());
    let asking = tokio::task::spawn_blocking(move || {
        let mut asked = commands.into_iter().map(|command| outcome(prepared(command).status()?));
        asked.find(Result::is_ok).unwrap_or(Err(NotOpened::NoBrowser))
    });
    asking.await.unwrap_or(Err(NotOpened::NoBrowser))
}
