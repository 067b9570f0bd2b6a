//! A feed of releases on this computer, signed with a key of its own, and what can be wrong with one: for tests. Follows the form
//! that the README gives, and shares no code with the product.

use std::collections::BTreeMap;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use minisign::KeyPair;
use serde_json::{Value, json};

const PATH: &str = "/feed.json";
const SIGNATURE_PATH: &str = "/feed.json.minisig";
/// A client that says nothing must not keep the only thread.
const READ_TIMEOUT: Duration = Duration::from_secs(5);

/// What is at a path.
#[derive(Clone, Debug)]
pub enum FeedReply {
    Page(Vec<u8>),
    /// The connection is closed in the middle of it.
    CutShort(Vec<u8>),
    Redirect(String),
    Status(u16),
}

#[derive(Default)]
struct Shared {
    replies: BTreeMap<String, FeedReply>,
    /// Those without a request as well.
    connections: usize,
    /// Request line and headers of each request.
    heads: Vec<String>,
    is_ending: bool,
}

/// A feed on loopback. Ends when it is dropped.
pub struct FeedServer {
    address: SocketAddr,
    keys: KeyPair,
    shared: Arc<Mutex<Shared>>,
    thread: Option<JoinHandle<()>>,
}

impl FeedServer {
    /// Starts a server without a feed: 404.
    ///
    /// # Errors
    /// No port of this computer can be listened on, or no key can be made.
    pub fn start() -> io::Result<Self> {
        let keys = KeyPair::generate_unencrypted_keypair().map_err(io::Error::other)?;
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let shared = Arc::<Mutex<Shared>>::default();
        let served = Arc::clone(&shared);
        let thread = std::thread::spawn(move || serve(&listener, &served));
        Ok(Self { address, keys, shared, thread: Some(thread) })
    }

    /// The feed's address.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}{PATH}", self.address)
    }

    /// The base64 line of the public key.
    #[must_use]
    pub fn key(&self) -> String {
        self.keys.pk.to_base64()
    }

    /// A release as a feed tells it, with a download for Linux, Windows and macOS.
    #[must_use]
    pub fn release(version: &str, published: &str) -> Value {
        let download =
            |name: &str| json!({"url": format!("https://releases.example/{name}"), "sha256": "0".repeat(64)});
        let systems = ["linux-x86_64", "linux-aarch64", "windows-x86_64", "macos-x86_64", "macos-aarch64"];
        let downloads: BTreeMap<_, _> = systems.iter().map(|system| (*system, download(system))).collect();
        json!({
            "product": "partner-balance",
            "version": version,
            "published": published,
            "notes": "Chart by day.\nFaster start.",
            "notes_url": format!("https://releases.example/notes/{version}"),
            "downloads": downloads,
        })
    }

    /// Puts a feed and its signature in place.
    ///
    /// # Errors
    /// It can't be signed.
    pub fn publish(&self, feed: &str) -> io::Result<()> {
        let signature = self.sign(feed)?;
        self.put_feed(FeedReply::Page(feed.into()));
        self.put_signature(FeedReply::Page(signature.into()));
        Ok(())
    }

    /// The signature of a text: the content of a `.minisig` file.
    ///
    /// # Errors
    /// It can't be signed.
    pub fn sign(&self, text: &str) -> io::Result<String> {
        let signed = minisign::sign(Some(&self.keys.pk), &self.keys.sk, text.as_bytes(), None, None);
        signed.map(minisign::SignatureBox::into_string).map_err(io::Error::other)
    }

    /// Puts something where the feed is.
    pub fn put_feed(&self, reply: FeedReply) {
        self.lock().replies.insert(PATH.to_owned(), reply);
    }

    /// Puts something where the signature is.
    pub fn put_signature(&self, reply: FeedReply) {
        self.lock().replies.insert(SIGNATURE_PATH.to_owned(), reply);
    }

    /// How many connections there were, with or without a request.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.lock().connections
    }

    /// Request line and headers of all requests.
    #[must_use]
    pub fn heads(&self) -> Vec<String> {
        self.lock().heads.clone()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for FeedServer {
    fn drop(&mut self) {
        self.lock().is_ending = true;
        // Wakes the thread.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn serve(listener: &TcpListener, shared: &Mutex<Shared>) {
    let lock = || shared.lock().unwrap_or_else(PoisonError::into_inner);
    for stream in listener.incoming().flatten() {
        if lock().is_ending {
            return;
        }
        lock().connections += 1;
        // The client has closed the connection: there is nobody to tell.
        let _ = answer(&stream, shared);
    }
}

fn answer(mut stream: &TcpStream, shared: &Mutex<Shared>) -> io::Result<()> {
    stream.set_read_timeout(Some(READ_TIMEOUT))?;
    let mut head = String::new();
    let mut lines = BufReader::new(stream);
    while lines.read_line(&mut head)? > 0 && !head.ends_with("\r\n\r\n") {}
    let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
    let reply = {
        let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
        shared.heads.push(head);
        shared.replies.get(&path).cloned().unwrap_or(FeedReply::Status(404))
    };
    let head = |status: u16, more: &str, length: usize| {
        format!("HTTP/1.1 {status} X\r\n{more}Content-Length: {length}\r\nConnection: close\r\nSet-Cookie: a=b\r\n\r\n")
    };
    match reply {
        FeedReply::Page(body) => stream.write_all(&[head(200, "", body.len()).as_bytes(), &body].concat()),
        FeedReply::CutShort(body) => {
            let half = &body[..body.len() / 2];
            stream.write_all(&[head(200, "", body.len()).as_bytes(), half].concat())
        }
        FeedReply::Redirect(to) => stream.write_all(head(302, &format!("Location: {to}\r\n"), 0).as_bytes()),
        FeedReply::Status(status) => stream.write_all(head(status, "", 0).as_bytes()),
    }
}
