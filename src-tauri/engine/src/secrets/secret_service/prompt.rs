//! A prompt of the Secret Service, and waiting for the user's answer. Must not know what the prompt is for.

use futures_util::{FutureExt, StreamExt};
use partner_balance_core::fault::Fault;
use zbus::zvariant::{OwnedObjectPath, OwnedValue};
use zbus::{Connection, MatchRule, Message, MessageStream, message};

use super::session::BUS;
use super::{SERVICE, locked, missing, silent};

const PROMPT_INTERFACE: &str = "org.freedesktop.Secret.Prompt";

/// A prompt on the screen. `Dismiss` is never called: it crashes GNOME Keyring 46 (failed assertion). A prompt with its own
/// connection closes when it is dropped, together with the connection.
#[derive(Debug)]
pub(super) struct OpenPrompt {
    completed: MessageStream,
    owner_changes: MessageStream,
    /// Must stay open: the prompt closes with its connection.
    _bus: Connection,
}

impl OpenPrompt {
    pub(super) async fn show(bus: Connection, path: OwnedObjectPath) -> Result<Self, Fault> {
        let completed = MatchRule::builder()
            .msg_type(message::Type::Signal)
            .interface(PROMPT_INTERFACE)
            .and_then(|rule| rule.member("Completed"))
            .and_then(|rule| rule.path(&path))
            .map_err(|_| missing("the keychain's prompt has no proper path"))?;
        let owner_changes = MatchRule::builder()
            .msg_type(message::Type::Signal)
            .sender(BUS)
            .and_then(|rule| rule.member("NameOwnerChanged"))
            .and_then(|rule| rule.arg(0, SERVICE))
            .map_err(|_| missing("the keychain has no proper name"))?;
        let listen = async |rule: MatchRule<'_>| MessageStream::for_match_rule(rule, &bus, Some(4)).await;
        // Both before the prompt is shown: the answer may come at once.
        let completed = listen(completed.build().into_owned()).await.map_err(|_| silent())?;
        let owner_changes = listen(owner_changes.build().into_owned()).await.map_err(|_| silent())?;
        bus.call_method(Some(SERVICE), &path, Some(PROMPT_INTERFACE), "Prompt", &(""))
            .await
            .map_err(|_| locked("the keychain couldn't show its prompt"))?;
        Ok(Self { completed, owner_changes, _bus: bus })
    }

    /// Waits for the user.
    pub(super) async fn answer(&mut self) -> Result<(), Fault> {
        tokio::select! {
            signal = self.completed.next() => match signal {
                Some(Ok(signal)) if !is_dismissed(&signal) => Ok(()),
                Some(_) => Err(locked("the keychain's prompt was closed, or couldn't be shown")),
                None => Err(silent()),
            },
            _ = self.owner_changes.next() => Err(missing("the Secret Service went away")),
        }
    }

    /// Whether the service has ended, or the user has answered while no call waited.
    pub(super) fn is_over(&mut self) -> bool {
        self.owner_changes.next().now_or_never().is_some() || self.completed.next().now_or_never().is_some()
    }
}

fn is_dismissed(completed: &Message) -> bool {
    completed.body().deserialize::<(bool, OwnedValue)>().is_ok_and(|(is_dismissed, _)| is_dismissed)
}
