//! A running simulator: its listeners, its addresses, its end; on the caller's runtime or on its own thread. Must not
//! know the API.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::ops::Deref;
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::task::JoinSet;

use crate::admin;
use crate::controls::Controls;
use crate::options::Options;
use crate::portal::Portal;
use crate::server::{Clients, Shared, serve};
use crate::stats::Stats;
use crate::wire::accept;

/// A simulator on the current Tokio runtime. Dropped, it stops and closes its connections.
///
/// The runtime needs its I/O and time drivers, and real time: sockets don't work with paused time.
pub struct Simulator {
    controls: Controls,
    /// Of each client; the first is the one of `controls`.
    clients: Clients,
    base_url: String,
    admin_url: Option<String>,
    certificate_pem: Option<String>,
    /// Dropping it stops the listeners and all accepted connections.
    _listeners: JoinSet<()>,
}

impl Simulator {
    /// Starts on 127.0.0.1. When this returns, requests are accepted.
    ///
    /// # Errors
    /// When a port can't be bound.
    pub async fn start(options: Options) -> io::Result<Self> {
        let api = listen(options.port).await?;
        let base_url = format!("http://{}", api.local_addr()?);
        let mut simulator = Self::start_without_api(options, base_url).await?;
        let clients = Arc::clone(&simulator.clients);
        simulator._listeners.spawn(accept(api, move |stream| serve(stream, Arc::clone(&clients))));
        Ok(simulator)
    }

    /// The same with TLS, with a self-signed certificate for `localhost`. The admin port has no TLS.
    ///
    /// # Errors
    /// When a port can't be bound or a certificate can't be made.
    #[cfg(feature = "tls")]
    pub async fn start_tls(options: Options) -> io::Result<Self> {
        let api = listen(options.port).await?;
        let base_url = format!("https://localhost:{}", api.local_addr()?.port());
        let crate::tls::Identity { acceptor, certificate_pem } = crate::tls::Identity::new()?;
        let mut simulator = Self::start_without_api(options, base_url).await?;
        simulator.certificate_pem = Some(certificate_pem);
        let clients = Arc::clone(&simulator.clients);
        let serve_tls = move |stream| {
            let (acceptor, clients) = (acceptor.clone(), Arc::clone(&clients));
            async move {
                // A client that rejects the certificate ends the handshake: there is nothing to serve.
                if let Ok(stream) = acceptor.accept(stream).await {
                    serve(stream, clients).await;
                }
            }
        };
        simulator._listeners.spawn(accept(api, serve_tls));
        Ok(simulator)
    }

    async fn start_without_api(options: Options, base_url: String) -> io::Result<Self> {
        let admin_port = options.admin_port;
        let clients: Clients =
            options.of_each_client().into_iter().map(|options| Arc::new(Shared::new(Portal::new(options)))).collect();
        let controls = Controls { shared: Arc::clone(&clients[0]) };
        let mut listeners = JoinSet::new();
        let mut admin_url = None;
        if let Some(port) = admin_port {
            let listener = listen(port).await?;
            admin_url = Some(format!("http://{}", listener.local_addr()?));
            let controls = controls.clone();
            listeners.spawn(accept(listener, move |stream| admin::serve(stream, controls.clone())));
        }
        Ok(Self { controls, clients, base_url, admin_url, certificate_pem: None, _listeners: listeners })
    }

    /// The API's address, without a trailing slash.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Of each client, in the order of the options: the first one, which the simulator itself stands for, then the further
    /// ones.
    #[must_use]
    pub fn clients(&self) -> Vec<Controls> {
        controls_of(&self.clients)
    }

    /// The admin port's address, without a trailing slash, if there is one.
    #[must_use]
    pub fn admin_url(&self) -> Option<&str> {
        self.admin_url.as_deref()
    }

    /// The certificate of a TLS simulator, for a client that should trust it.
    #[must_use]
    pub fn certificate_pem(&self) -> Option<&str> {
        self.certificate_pem.as_deref()
    }
}

impl Deref for Simulator {
    type Target = Controls;

    fn deref(&self) -> &Controls {
        &self.controls
    }
}

fn controls_of(clients: &Clients) -> Vec<Controls> {
    clients.iter().map(|shared| Controls { shared: Arc::clone(shared) }).collect()
}

/// A listener on loopback. IPv4 only, because `base_url` contains its address.
pub(crate) async fn listen(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await
}

/// A simulator on its own thread, for programs and tests without a runtime. Dropped, it stops.
pub struct SimulatorThread {
    controls: Controls,
    clients: Clients,
    base_url: String,
    admin_url: Option<String>,
    runtime: Handle,
    /// Dropped before the thread is joined: this stops the thread.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl SimulatorThread {
    /// Starts on 127.0.0.1. When this returns, requests are accepted.
    ///
    /// # Errors
    /// When a port can't be bound, or a thread or a runtime can't be started.
    pub fn start(options: Options) -> io::Result<Self> {
        let (started, start) = mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new().name("portal-sim".to_owned()).spawn(move || {
            // The receiver is gone only if the starting thread has ended.
            if let Err(error) = run(options, &started, stopped) {
                drop(started.send(Err(error)));
            }
        })?;
        let ended_early = || io::Error::other("the simulator's thread ended before it had started");
        let Started { controls, clients, base_url, admin_url, runtime } = start.recv().map_err(|_| ended_early())??;
        Ok(Self { controls, clients, base_url, admin_url, runtime, stop: Some(stop), thread: Some(thread) })
    }

    /// The API's address, without a trailing slash.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The admin port's address, without a trailing slash, if there is one.
    #[must_use]
    pub fn admin_url(&self) -> Option<&str> {
        self.admin_url.as_deref()
    }

    /// Of each client, as [`Simulator::clients`].
    #[must_use]
    pub fn clients(&self) -> Vec<Controls> {
        controls_of(&self.clients)
    }

    /// Blocks until `is_reached` is true for the counts; none if that takes longer than `at_most`.
    #[must_use]
    pub fn block_until(
        &self,
        at_most: Duration,
        is_reached: impl FnMut(&Stats) -> bool + Send + 'static,
    ) -> Option<Stats> {
        let (reached, wait) = mpsc::channel();
        let controls = self.controls.clone();
        let waiting = self.runtime.spawn(async move { drop(reached.send(controls.wait_until(is_reached).await)) });
        let stats = wait.recv_timeout(at_most).ok();
        waiting.abort();
        stats
    }

    /// Blocks until this many balance requests have arrived since the start; none if that takes longer than `at_most`.
    #[must_use]
    pub fn block_until_balance_requests(&self, count: u64, at_most: Duration) -> Option<Stats> {
        self.block_until(at_most, move |stats| stats.balance.requests >= count)
    }
}

impl Deref for SimulatorThread {
    type Target = Controls;

    fn deref(&self) -> &Controls {
        &self.controls
    }
}

impl Drop for SimulatorThread {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic has already printed its message.
            drop(thread.join());
        }
    }
}

struct Started {
    controls: Controls,
    clients: Clients,
    base_url: String,
    admin_url: Option<String>,
    runtime: Handle,
}

fn run(
    options: Options,
    started: &mpsc::Sender<io::Result<Started>>,
    stopped: oneshot::Receiver<()>,
) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
    runtime.block_on(async {
        let simulator = Simulator::start(options).await?;
        let addresses = Started {
            controls: simulator.controls.clone(),
            clients: Arc::clone(&simulator.clients),
            base_url: simulator.base_url.clone(),
            admin_url: simulator.admin_url.clone(),
            runtime: Handle::current(),
        };
        drop(started.send(Ok(addresses)));
        // An error means that the sender was dropped, which is the signal.
        drop(stopped.await);
        Ok(())
    })
}
