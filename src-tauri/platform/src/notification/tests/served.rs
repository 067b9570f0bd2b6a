//! A notification server that a test controls.

use super::*;

/// A call that the server received.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Call {
    Notify { replaces: u32, body: String, urgency: u8, actions: Vec<String>, tag: Option<String> },
    Close(u32),
}

impl Call {
    /// The id that the notification replaces.
    pub(super) fn replaces(&self) -> u32 {
        match self {
            Self::Notify { replaces, .. } => *replaces,
            Self::Close(id) => panic!("closed {id}"),
        }
    }

    pub(super) fn actions(&self) -> &[String] {
        match self {
            Self::Notify { actions, .. } => actions,
            Self::Close(id) => panic!("closed {id}"),
        }
    }
}

/// A server that a test controls.
pub(super) struct Server {
    pub(super) capabilities: Vec<String>,
    pub(super) seen: mpsc::UnboundedSender<Call>,
    pub(super) fails: bool,
    /// Each notification waits for one permit before it is accepted.
    pub(super) permits: std::sync::Arc<tokio::sync::Semaphore>,
    pub(super) last: u32,
}

#[derive(Debug, zbus::DBusError)]
#[zbus(prefix = "org.example.Error")]
pub(super) enum Refusal {
    Full(String),
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    fn get_capabilities(&self) -> Vec<String> {
        self.capabilities.clone()
    }

    #[expect(clippy::too_many_arguments, reason = "the specification's")]
    async fn notify(
        &mut self,
        _app: &str,
        replaces: u32,
        _icon: &str,
        _summary: &str,
        body: &str,
        actions: Vec<String>,
        hints: std::collections::HashMap<String, zbus::zvariant::OwnedValue>,
        _timeout: i32,
    ) -> Result<u32, Refusal> {
        let urgency = hints.get("urgency").and_then(|hint| u8::try_from(hint).ok()).unwrap_or(u8::MAX);
        let tag = hints.get("x-dunst-stack-tag").and_then(|hint| String::try_from(hint.clone()).ok());
        let _ = self.seen.send(Call::Notify { replaces, body: body.to_owned(), urgency, actions, tag });
        if self.fails {
            return Err(Refusal::Full("no more than fits, says the server with a secret".to_owned()));
        }
        self.permits.acquire().await.unwrap().forget();
        self.last = if replaces == 0 { self.last + 1 } else { replaces };
        Ok(self.last)
    }

    /// Answers with an empty error, as the specification wants for one that is gone.
    fn close_notification(&self, id: u32) -> Result<(), Refusal> {
        let _ = self.seen.send(Call::Close(id));
        Err(Refusal::Full(String::new()))
    }
}

pub(super) type Serving = (zbus::Connection, mpsc::UnboundedReceiver<Call>, std::sync::Arc<tokio::sync::Semaphore>);

pub(super) async fn serve(bus: &PrivateBus, fails: bool, permits: usize) -> Serving {
    serve_with(bus, &["body"], fails, permits).await
}

pub(super) async fn serve_with(bus: &PrivateBus, capabilities: &[&str], fails: bool, permits: usize) -> Serving {
    let (seen, calls) = mpsc::unbounded_channel();
    let permits = std::sync::Arc::new(tokio::sync::Semaphore::new(permits));
    let capabilities = capabilities.iter().map(|name| (*name).to_owned()).collect();
    let server = Server { capabilities, seen, fails, permits: permits.clone(), last: 0 };
    // In this order: a call that comes while an object is still being added gets no answer.
    let builder = zbus::connection::Builder::address(bus.address()).unwrap();
    let builder = builder.serve_at("/org/freedesktop/Notifications", server).unwrap();
    let connection = soon(builder.name(NOTIFICATION_SERVER).unwrap().build()).await.unwrap();
    (connection, calls, permits)
}

/// Waits until the server answers: before, calls may be lost.
pub(super) async fn answers(bus: &PrivateBus) {
    let asking = bus.connection().await;
    let (server, path) = (Some(NOTIFICATION_SERVER), "/org/freedesktop/Notifications");
    let ask = || asking.call_method(server, path, server, "GetCapabilities", &());
    soon(async { while tokio::time::timeout(Duration::from_millis(500), ask()).await.is_err() {} }).await;
}

pub(super) async fn signal<B>(server: &zbus::Connection, member: &str, body: &B)
where
    B: serde::Serialize + zbus::zvariant::DynamicType,
{
    let path = "/org/freedesktop/Notifications";
    server.emit_signal(None::<&str>, path, NOTIFICATION_SERVER, member, body).await.unwrap();
}

pub(super) const WITH_ACTIONS: &[&str] = &["body", "actions"];
