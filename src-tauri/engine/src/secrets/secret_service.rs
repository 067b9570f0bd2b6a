//! Items of the Secret Service (Linux): one connection to the session bus while it works, and waiting for the
//! service's prompts. Owns the difference between "missing" and "locked". Must not know what the items contain.
//!
//! One connection, because a service may ask the user again for each one (KeePassXC does). It is opened at the first
//! call, and opened again when the bus or the service was restarted. No signals are received between calls. Source:
//! Secret Service API, specifications.freedesktop.org/secret-service.

mod prompt;
mod session;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};

use partner_balance_core::fault::{Fault, FaultCode};
use secret_service::{Error, Item};
use tokio::sync::Mutex;
use zbus::zvariant::OwnedObjectPath;
use zeroize::Zeroizing;

use super::Presence;
use super::keychain::{ItemName, Prompting};
use crate::panics;
use prompt::OpenPrompt;
use session::{Bus, Session};

const SERVICE: &str = "org.freedesktop.secrets";
const SERVICE_PATH: &str = "/org/freedesktop/secrets";
const CONTENT_TYPE: &str = "application/octet-stream";

/// Access to the default collection, and to items in any collection.
#[derive(Debug, Default)]
pub(super) struct SecretServiceAccess {
    bus: Bus,
    /// A prompt the user has not answered yet. It stays open after the deadline of its call, so that the user can still answer,
    /// and no second one is shown.
    prompt: Mutex<Option<OpenPrompt>>,
    /// How many prompts the user has declined. One answer counts for all calls that were waiting.
    declined: AtomicU64,
}

impl SecretServiceAccess {
    /// What the item holds; none when there is no such item.
    pub(super) async fn read(
        &self,
        name: &ItemName,
        prompting: Prompting,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, Fault> {
        self.contained(async {
            let Some(session) = self.open(prompting, Purpose::Find).await? else { return Ok(None) };
            let items = self.find(&session, name, prompting).await?;
            // Another program may have created a second item. Assumes that they are equal.
            let Some(item) = items.first() else { return Ok(None) };
            let secret = item.get_secret().await.map_err(|error| failed(&error))?;
            Ok(Some(Zeroizing::new(secret)))
        })
        .await
    }

    /// Updates the item, or creates it.
    pub(super) async fn write(&self, name: &ItemName, secret: &[u8], prompting: Prompting) -> Result<(), Fault> {
        self.contained(async {
            let Some(session) = self.open(prompting, Purpose::Make).await? else {
                return Err(locked("there is no collection to write to"));
            };
            let items = self.find(&session, name, prompting).await?;
            let Some((item, twins)) = items.split_first() else {
                let collection = session.service.get_default_collection().await.map_err(|error| failed(&error))?;
                let made = collection.create_item(&name.label, attributes(name), secret, true, CONTENT_TYPE).await;
                return made.map(drop).map_err(|error| failed(&error));
            };
            item.set_secret(secret, CONTENT_TYPE).await.map_err(|error| failed(&error))?;
            delete_all(twins).await
        })
        .await
    }

    /// Deletes the items; no error for those that don't exist. Tries each, even if another one fails.
    pub(super) async fn delete(&self, names: &[ItemName]) -> Result<(), Fault> {
        self.contained(async {
            let Some(session) = self.open(Prompting::Allowed, Purpose::Find).await? else { return Ok(()) };
            let mut outcome = Ok(());
            for name in names {
                let deleted = match self.find(&session, name, Prompting::Allowed).await {
                    Ok(items) => delete_all(&items).await,
                    Err(fault) => Err(fault),
                };
                outcome = outcome.and(deleted);
            }
            outcome
        })
        .await
    }

    /// Whether the item exists and can be read without a prompt. Shows no prompt and reads no secret.
    pub(super) async fn presence(&self, name: &ItemName) -> Result<Presence, Fault> {
        self.contained(async {
            let bus = self.bus.connected().await?;
            let Some(collection) = session::default_collection(&bus).await? else { return Ok(Presence::Absent) };
            if session::is_locked(&bus, &collection).await? {
                return Ok(Presence::Locked);
            }
            // If no session can be opened, no secret can be read either.
            let session = self.bus.session().await?;
            let found = session::search(&session.bus, &attributes(name)).await?;
            Ok(match (found.unlocked.is_empty(), found.locked.is_empty()) {
                (false, _) => Presence::Stored,
                (true, false) => Presence::Locked,
                (true, true) => Presence::Absent,
            })
        })
        .await
    }

    /// The name of the program that provides the Secret Service: "kwalletd6". None without one.
    pub(super) async fn program(&self) -> Option<String> {
        session::program(&self.bus.connected().await.ok()?).await
    }

    /// Runs `work`; a panic in it becomes a fault.
    async fn contained<T>(&self, work: impl Future<Output = Result<T, Fault>>) -> Result<T, Fault> {
        match panics::contain_future(work).await {
            Ok(outcome) => outcome,
            Err(panics::Panicked) => {
                self.bus.drop_connection().await;
                Err(Fault::new(FaultCode::KeychainFailed, "the call broke off"))
            }
        }
    }

    /// A session with the service, with the default collection unlocked. None if there is no collection to find items in.
    ///
    /// The future may be dropped; the next call continues with the same prompt.
    async fn open(&self, prompting: Prompting, purpose: Purpose) -> Result<Option<Session>, Fault> {
        let bus = self.bus.connected().await?;
        let collection = session::default_collection(&bus).await?;
        let is_open = match &collection {
            None if purpose == Purpose::Find => return Ok(None),
            None => false,
            Some(path) => !session::is_locked(&bus, path).await?,
        };
        if is_open {
            self.close_prompt();
        } else if prompting == Prompting::Never {
            return Err(locked("it is locked, and nobody is to be asked"));
        } else {
            self.ask(collection.map_or(Wanted::NewCollection, Wanted::Collection)).await?;
        }
        self.bus.session().await.map(Some)
    }

    /// The items of this name that can be read. If all are locked, shows a prompt: KeePassXC locks items for each program until
    /// the user allows it.
    async fn find<'a>(
        &self,
        session: &'a Session,
        name: &ItemName,
        prompting: Prompting,
    ) -> Result<Vec<Item<'a>>, Fault> {
        let search = async || session.service.search_items(attributes(name)).await.map_err(|error| failed(&error));
        let found = search().await?;
        if !found.unlocked.is_empty() || found.locked.is_empty() {
            return Ok(found.unlocked);
        }
        if prompting == Prompting::Never {
            return Err(locked("the item is locked, and nobody is to be asked"));
        }
        let paths = found.locked.iter().map(|item| item.item_path.clone()).collect();
        self.ask(Wanted::Items(paths, session.bus.clone())).await?;
        let found = search().await?;
        match found.unlocked.is_empty() && !found.locked.is_empty() {
            true => Err(locked("the item stays locked")),
            false => Ok(found.unlocked),
        }
    }

    /// Shows the service's prompt, or waits for the one that is open.
    async fn ask(&self, wanted: Wanted) -> Result<(), Fault> {
        let declined_before = self.declined.load(Ordering::SeqCst);
        let mut prompt = self.prompt.lock().await;
        if self.declined.load(Ordering::SeqCst) != declined_before {
            return Err(locked("the keychain's prompt was closed"));
        }
        let bus = match &wanted {
            // The user allows one connection.
            Wanted::Items(_, bus) => bus.clone(),
            Wanted::NewCollection | Wanted::Collection(_) => session::connect().await?,
        };
        if session::is_done(&bus, &wanted).await {
            // Unlocked by an earlier call.
            *prompt = None;
            return Ok(());
        }
        if prompt.as_mut().is_some_and(OpenPrompt::is_over) {
            *prompt = None;
        }
        if prompt.is_none() {
            let Some(path) = session::request(&bus, wanted).await? else { return Ok(()) };
            *prompt = Some(OpenPrompt::show(bus, path).await?);
        }
        let answer = match prompt.as_mut() {
            Some(shown) => shown.answer().await,
            None => Ok(()),
        };
        *prompt = None;
        if answer.as_ref().is_err_and(|fault| fault.code == FaultCode::KeychainLocked) {
            self.declined.fetch_add(1, Ordering::SeqCst);
        }
        answer
    }

    /// Closes a prompt that is still open although the keychain was unlocked elsewhere. If a call waits for the prompt, that call
    /// closes it.
    fn close_prompt(&self) {
        if let Ok(mut prompt) = self.prompt.try_lock() {
            *prompt = None;
        }
    }
}

/// What a session is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    /// To read or delete items that are there.
    Find,
    /// To write an item, for which a collection may have to be made.
    Make,
}

/// What a prompt is for.
#[derive(Debug)]
enum Wanted {
    NewCollection,
    Collection(OwnedObjectPath),
    /// These items, for this connection.
    Items(Vec<OwnedObjectPath>, zbus::Connection),
}

fn attributes(name: &ItemName) -> HashMap<&str, &str> {
    HashMap::from([("service", name.service), ("username", name.user.as_str())])
}

async fn delete_all(items: &[Item<'_>]) -> Result<(), Fault> {
    for item in items {
        item.delete().await.map_err(|error| failed(&error))?;
    }
    Ok(())
}

/// The fault for an error of the service. Never quotes the error, which may contain what was sent.
#[expect(clippy::wildcard_enum_match_arm, reason = "an enum of another crate, and open")]
fn failed(error: &Error) -> Fault {
    match error {
        Error::Locked | Error::NoResult | Error::Prompt | Error::PromptDisconnected => {
            locked("the keychain gives no access")
        }
        Error::Unavailable => missing("no Secret Service answers"),
        // The collection was locked again in the meantime.
        Error::Zbus(zbus::Error::MethodError(name, ..)) if name.contains("IsLocked") => {
            locked("the keychain is locked")
        }
        Error::Zbus(_) | Error::ZbusFdo(_) => Fault::new(FaultCode::KeychainFailed, "it answers with an error"),
        _ => Fault::new(FaultCode::KeychainFailed, "it doesn't answer as documented"),
    }
}

fn missing(detail: &str) -> Fault {
    Fault::new(FaultCode::KeychainMissing, detail)
}

fn locked(detail: &str) -> Fault {
    Fault::new(FaultCode::KeychainLocked, detail)
}

fn silent() -> Fault {
    missing("the Secret Service doesn't answer as documented")
}
