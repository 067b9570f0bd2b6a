//! Proxies between this computer and the portal: HTTP and SOCKS, working and failing, from the environment and from a
//! desktop's settings. Each client runs in its own process, because proxies and the trust store are taken from the
//! environment.
#![cfg(target_os = "linux")]

use std::net::SocketAddr;
use std::process::Stdio;
use std::sync::{Arc, Mutex};

use partner_balance_core::fault::FaultCode;
use partner_balance_engine::portal::proxy;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use crate::support::*;
use crate::tls::tls_server;

const PORTAL: &str = "https://portal.example";
/// The failure that the client in the other process must report.
const EXPECTED: &str = "PORTAL_TEST_EXPECTED";
/// The proxy in a desktop's settings.
const IN_SETTINGS: &str = "PORTAL_TEST_IN_SETTINGS";
const PASSWORD: &str = "planted-pa55";

/// What a proxy does with a request to connect.
#[derive(Clone, Copy)]
enum Behaviour {
    /// Connects to this port of this computer.
    Connects(u16),
    /// HTTP: sends this.
    Sends(&'static str),
    /// SOCKS: refuses with this code.
    Refuses(u8),
    /// SOCKS: requires name and password, and accepts none.
    WantsPassword,
    /// Accepts the connection and sends nothing.
    Silent,
}

/// The targets that a proxy was asked for, such as "portal.example:443".
type Targets = Arc<Mutex<Vec<String>>>;

async fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

async fn http_proxy(behaviour: Behaviour) -> (SocketAddr, Targets) {
    let (listener, address) = listener().await;
    let targets = Targets::default();
    let seen = Arc::clone(&targets);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let head = String::from_utf8(read_head(&mut stream).await).unwrap();
            let target = head.strip_prefix("CONNECT ").and_then(|rest| rest.split(' ').next()).unwrap_or_default();
            seen.lock().unwrap().push(target.to_owned());
            match behaviour {
                Behaviour::Connects(port) => {
                    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
                    forward(stream, port);
                }
                Behaviour::Sends(reply) => drop(stream.write_all(reply.as_bytes()).await),
                Behaviour::Silent => drop(tokio::spawn(hold(stream))),
                Behaviour::Refuses(_) | Behaviour::WantsPassword => unreachable!("a behaviour of SOCKS"),
            }
        }
    });
    (address, targets)
}

async fn hold(stream: TcpStream) {
    std::future::pending::<()>().await;
    drop(stream);
}

fn forward(mut near: TcpStream, port: u16) {
    tokio::spawn(async move {
        let mut far = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        let _ = copy_bidirectional(&mut near, &mut far).await;
    });
}

/// SOCKS 5: RFC 1928 and RFC 1929.
async fn socks_proxy(behaviour: Behaviour) -> (SocketAddr, Targets) {
    let (listener, address) = listener().await;
    let targets = Targets::default();
    let seen = Arc::clone(&targets);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            if let Ok(Some(target)) = socks(stream, behaviour).await {
                seen.lock().unwrap().push(target);
            }
        }
    });
    (address, targets)
}

async fn socks(mut stream: TcpStream, behaviour: Behaviour) -> std::io::Result<Option<String>> {
    let version = stream.read_u8().await?;
    if version != 5 {
        return Ok(Some(format!("not SOCKS 5: begins with {version}")));
    }
    let mut methods = vec![0; usize::from(stream.read_u8().await?)];
    stream.read_exact(&mut methods).await?;
    if let Behaviour::WantsPassword = behaviour {
        if !methods.contains(&2) {
            stream.write_all(&[5, 0xff]).await?;
            return Ok(None);
        }
        stream.write_all(&[5, 2]).await?;
        stream.read_u8().await?;
        for _ in ["name", "password"] {
            let mut text = vec![0; usize::from(stream.read_u8().await?)];
            stream.read_exact(&mut text).await?;
        }
        stream.write_all(&[1, 1]).await?;
        return Ok(None);
    }
    stream.write_all(&[5, 0]).await?;
    let mut head = [0; 4];
    stream.read_exact(&mut head).await?;
    assert_eq!(head, [5, 1, 0, 3], "to connect, by name");
    let mut name = vec![0; usize::from(stream.read_u8().await?)];
    stream.read_exact(&mut name).await?;
    let target = format!("{}:{}", String::from_utf8(name).unwrap(), stream.read_u16().await?);
    match behaviour {
        Behaviour::Connects(port) => {
            stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await?;
            forward(stream, port);
        }
        Behaviour::Refuses(code) => stream.write_all(&[5, code, 0, 1, 0, 0, 0, 0, 0, 0]).await?,
        Behaviour::Silent => drop(tokio::spawn(hold(stream))),
        Behaviour::Sends(_) | Behaviour::WantsPassword => unreachable!("a behaviour of HTTP"),
    }
    Ok(Some(target))
}

/// Requests the balance in a process with this proxy; the failure must be described like this.
async fn assert_fails_through(proxy: &str, expected: &str) {
    run_alone("proxies::in_a_process_whose_proxy_fails", &[("HTTPS_PROXY", proxy), (EXPECTED, expected)]).await;
}

#[tokio::test]
#[ignore = "run by another test with a proxy"]
async fn in_a_process_whose_proxy_fails() {
    let client = pasted_client(PORTAL).with_limits(short_connect_limits());
    let fault = client.balance().await.unwrap_err();
    assert_eq!((fault.code, fault.detail), (FaultCode::ProxyFailed, std::env::var(EXPECTED).unwrap()));
    let told = partner_balance_core::text::problem(
        &fault_again(&client).await,
        &partner_balance_core::text::RetryState::Running,
        partner_balance_core::language::english(),
    );
    assert!(told.message.contains(&std::env::var(EXPECTED).unwrap()), "{}", told.message);
}

async fn fault_again(client: &partner_balance_engine::portal::PortalClient) -> partner_balance_core::fault::Fault {
    client.balance().await.unwrap_err()
}

fn short_connect_limits() -> partner_balance_engine::portal::Limits {
    partner_balance_engine::portal::Limits { connect: std::time::Duration::from_secs(1), ..limits() }
}

#[tokio::test]
async fn an_http_proxy_that_fails_is_named_with_what_it_wants() {
    let refusing = "it refuses to connect to the portal, or can't";
    let wanting = "it wants a user name and a password";
    for (behaviour, words) in [
        (Behaviour::Sends("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n"), wanting),
        (Behaviour::Sends("HTTP/1.1 403 Forbidden\r\n\r\n<html>"), refusing),
        (Behaviour::Sends("HTTP/1.1 502 Bad Gateway\r\n\r\n"), refusing),
        (Behaviour::Sends("HTTP/1.0 503 Service Unavailable\r\n\r\n"), refusing),
        (Behaviour::Sends("SSH-2.0-OpenSSH_9.2\r\n"), refusing),
        (Behaviour::Sends(""), "the connection through it broke off"),
        (Behaviour::Silent, "it doesn't answer in time"),
    ] {
        let (address, targets) = http_proxy(behaviour).await;
        assert_fails_through(&format!("http://{address}"), &format!("{address}: {words}")).await;
        assert!(targets.lock().unwrap().iter().all(|target| target == "portal.example:443"));
    }
}

#[tokio::test]
async fn p5_a_proxy_that_refuses_its_credentials_is_named_without_them() {
    let (address, _) = http_proxy(Behaviour::Sends("HTTP/1.1 407 No\r\n\r\n")).await;
    let words = "it doesn't accept the user name and password that are set for it";
    assert_fails_through(&format!("http://ann:{PASSWORD}@{address}"), &format!("{address}: {words}")).await;
    assert_fails_through(&format!("ann:{PASSWORD}@{address}"), &format!("{address}: {words}")).await;
    let (address, _) = socks_proxy(Behaviour::WantsPassword).await;
    assert_fails_through(&format!("socks5h://ann:{PASSWORD}@{address}"), &format!("{address}: {words}")).await;
}

#[tokio::test]
async fn a_proxy_that_does_not_run_is_named() {
    let (listener, address) = listener().await;
    drop(listener);
    assert_fails_through(&format!("http://{address}"), &format!("{address}: it can't be reached: connection refused"))
        .await;
    assert_fails_through(&format!("socks5h://{address}"), &format!("{address}: it can't be reached")).await;
    let nowhere = "proxy.invalid:3128";
    assert_fails_through(&format!("http://{nowhere}"), &format!("{nowhere}: its name is not found")).await;
}

#[tokio::test]
async fn a_socks_proxy_that_refuses_is_named() {
    for code in [1, 2, 4, 5] {
        let (address, targets) = socks_proxy(Behaviour::Refuses(code)).await;
        let words = "it refuses to connect to the portal, or can't";
        assert_fails_through(&format!("socks5h://{address}"), &format!("{address}: {words}")).await;
        assert_eq!(targets.lock().unwrap()[0], "portal.example:443");
    }
    let (address, _) = socks_proxy(Behaviour::WantsPassword).await;
    let words = "it takes no user name and password, or asks for them in a way this program doesn't know";
    assert_fails_through(&format!("socks5h://{address}"), &format!("{address}: {words}")).await;
}

/// The port of a portal with this name, and a file with its certificate to trust.
async fn trusted_portal() -> (u16, tempfile::NamedTempFile) {
    let (port, pem) = tls_server("portal.example").await;
    let store = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(store.path(), pem).unwrap();
    (port, store)
}

#[tokio::test]
async fn proxies_of_every_kind_lead_to_the_portal_which_only_they_look_up() {
    let (port, store) = trusted_portal().await;
    let trusted = store.path().to_str().unwrap();
    let (http, http_targets) = http_proxy(Behaviour::Connects(port)).await;
    let (socks, socks_targets) = socks_proxy(Behaviour::Connects(port)).await;
    for (variable, proxy) in [
        ("HTTPS_PROXY", format!("http://{http}")),
        ("https_proxy", format!("{http}")),
        ("ALL_PROXY", format!("http://{http}")),
        ("HTTPS_PROXY", format!("socks5h://{socks}")),
        ("all_proxy", format!("socks5h://{socks}")),
    ] {
        run_alone("proxies::in_a_process_whose_proxy_works", &[(variable, &proxy), ("SSL_CERT_FILE", trusted)]).await;
    }
    assert_eq!(*http_targets.lock().unwrap(), ["portal.example:443"; 3]);
    assert_eq!(*socks_targets.lock().unwrap(), ["portal.example:443"; 2]);
}

#[tokio::test]
#[ignore = "run by another test with a proxy"]
async fn in_a_process_whose_proxy_works() {
    let balance = pasted_client(PORTAL).balance().await.unwrap();
    assert_eq!(balance.reading.amount.to_string(), "5");
}

/// A session bus without services; stopped when dropped.
struct Bus {
    _daemon: tokio::process::Child,
    address: String,
    _folder: tempfile::TempDir,
}

impl Bus {
    async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = format!("unix:path={}", folder.path().join("bus").display());
        let mut command = tokio::process::Command::new("dbus-daemon");
        command.args(["--session", "--nofork", "--print-address"]).arg(format!("--address={address}"));
        let mut daemon = command.stdout(Stdio::piped()).kill_on_drop(true).spawn().unwrap();
        BufReader::new(daemon.stdout.take().unwrap()).lines().next_line().await.unwrap().unwrap();
        Self { _daemon: daemon, address, _folder: folder }
    }
}

/// The proxy interface of the desktop portal.
struct ProxyResolver(String);

#[zbus::interface(name = "org.freedesktop.portal.ProxyResolver")]
impl ProxyResolver {
    fn lookup(&self, address: String) -> Vec<String> {
        assert_eq!(address, "https://portal.example/");
        vec![self.0.clone(), "direct://".to_owned()]
    }
}

/// A desktop whose settings name this proxy, on the session's bus until the connection is dropped.
async fn desktop_with_proxy(address: &str) -> zbus::Connection {
    zbus::connection::Builder::session()
        .unwrap()
        .serve_at("/org/freedesktop/portal/desktop", ProxyResolver(address.to_owned()))
        .unwrap()
        .name("org.freedesktop.portal.Desktop")
        .unwrap()
        .build()
        .await
        .unwrap()
}

#[tokio::test]
async fn the_proxy_of_the_desktops_settings_is_used_where_the_environment_says_nothing() {
    let (port, store) = trusted_portal().await;
    let bus = Bus::start().await;
    let (http, http_targets) = http_proxy(Behaviour::Connects(port)).await;
    let (socks, socks_targets) = socks_proxy(Behaviour::Connects(port)).await;
    for address in [format!("http://{http}"), format!("socks://{socks}"), format!("socks5://{socks}")] {
        // The SOCKS scheme with names resolved on this computer would not find the portal's name.
        let address = address.replace("socks5://", "socks5h://");
        let environment = [
            ("DBUS_SESSION_BUS_ADDRESS", bus.address.as_str()),
            ("SSL_CERT_FILE", store.path().to_str().unwrap()),
            (IN_SETTINGS, &address),
        ];
        run_alone("proxies::in_a_process_with_a_desktop", &environment).await;
    }
    assert_eq!(http_targets.lock().unwrap().len(), 1);
    assert_eq!(socks_targets.lock().unwrap().len(), 2);
}

#[tokio::test]
#[ignore = "run by another test with a bus"]
async fn in_a_process_with_a_desktop() {
    let address = std::env::var(IN_SETTINGS).unwrap();
    let _portal = desktop_with_proxy(&address).await;
    let named = proxy::to(&self::address(PORTAL)).await.unwrap();
    assert_eq!(named.source, proxy::ProxySource::Desktop);
    assert!(address.ends_with(&format!("//{named}")), "{named}");
    assert_eq!(pasted_client(PORTAL).balance().await.unwrap().reading.amount.to_string(), "5");
    assert_eq!(proxy::to(&self::address("https://127.0.0.1:1")).await, None, "to this computer itself there is none");
}

#[tokio::test]
async fn the_environment_goes_above_the_desktops_settings() {
    let bus = Bus::start().await;
    for (name, value) in [("NO_PROXY", "example"), ("https_proxy", ""), ("ALL_PROXY", "")] {
        let environment =
            [("DBUS_SESSION_BUS_ADDRESS", bus.address.as_str()), (name, value), (IN_SETTINGS, "http://127.0.0.1:9")];
        run_alone("proxies::in_a_process_whose_environment_says_no", &environment).await;
    }
}

#[tokio::test]
#[ignore = "run by another test with a bus"]
async fn in_a_process_whose_environment_says_no() {
    let _portal = desktop_with_proxy(&std::env::var(IN_SETTINGS).unwrap()).await;
    assert_eq!(proxy::to(&address(PORTAL)).await, None);
}
