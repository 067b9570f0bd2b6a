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

/// The way to the default collection and to items in any.
#[derive(Debug, Default)]
pub(super) struct SecretServiceAccess {
    bus: Bus,
    /// A prompt the user has not answered yet. It outlives the call that showed it, so that a password typed slowly
    /// still counts, and so that there is never a second one.
    prompt: Mutex<Option<OpenPrompt>>,
    /// How many prompts the user has declined: the answer counts for every call that was waiting.
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
            // Twins are another program's doing, and alike until proven otherwise.
            let Some(item) = items.first() else { return Ok(None) };
            let secret = item.get_secret().await.map_err(|error| failed(&error))?;
            Ok(Some(Zeroizing::new(secret)))
        })
        .await
    }

    /// Writes the item in place, or makes it.
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

    /// Deletes the items; no error for those that are not there. Each is tried, whatever becomes of the others.
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

    /// Whether the item is there and could be read without a question. Asks nobody and reads nothing.
    pub(super) async fn presence(&self, name: &ItemName) -> Result<Presence, Fault> {
        self.contained(async {
            let bus = self.bus.connected().await?;
            let Some(collection) = session::default_collection(&bus).await? else { return Ok(Presence::Absent) };
            if session::is_locked(&bus, &collection).await? {
                return Ok(Presence::Locked);
            }
            // A service that can open no session can give no secret either.
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

    /// The program that is the Secret Service, as the system calls it: "kwalletd6". None without one.
    pub(super) async fn program(&self) -> Option<String> {
        session::program(&self.bus.connected().await.ok()?).await
    }

    /// A panic in the crates below is this call's failure.
    async fn contained<T>(&self, work: impl Future<Output = Result<T, Fault>>) -> Result<T, Fault> {
        match panics::contain_future(work).await {
            Ok(outcome) => outcome,
            Err(panics::Panicked) => {
                self.bus.drop_connection().await;
                Err(Fault::new(FaultCode::KeychainFailed, "the call broke off"))
            }
        }
    }

    /// A session with the service, its default collection unlocked. None for looking where there is no collection.
    ///
    /// Safe to drop; the next call takes up the prompt where it is.
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

    /// The items of this name that can be read. Where all are locked, as KeePassXC has them for a program it has not
    /// been asked about, the user is asked.
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

    /// Asks the user, through the service's prompt: the one that is open, or a new one.
    async fn ask(&self, wanted: Wanted) -> Result<(), Fault> {
        let declined_before = self.declined.load(Ordering::SeqCst);
        let mut prompt = self.prompt.lock().await;
        if self.declined.load(Ordering::SeqCst) != declined_before {
            return Err(locked("the keychain's prompt was closed"));
        }
        let bus = match &wanted {
            // Allowed is the connection that asks.
            Wanted::Items(_, bus) => bus.clone(),
            Wanted::NewCollection | Wanted::Collection(_) => session::connect().await?,
        };
        if session::is_done(&bus, &wanted).await {
            // Whoever waited before has had it unlocked.
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

    /// It was unlocked by other means: nobody need answer a prompt that is still open. Where a call waits for it, that
    /// call closes it.
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

/// What the user is asked for.
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

/// What a failing service is called. Never quotes the error: it may hold what was sent.
fn failed(error: &Error) -> Fault {
    match error {
        Error::Locked | Error::NoResult | Error::Prompt | Error::PromptDisconnected => {
            locked("the keychain gives no access")
        }
        Error::Unavailable => missing("no Secret Service answers"),
        // How it says that the collection was locked again meanwhile.
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
