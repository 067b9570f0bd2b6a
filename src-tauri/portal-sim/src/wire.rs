//! HTTP/1.1 as bytes: requests are read completely; replies are written by this module, so that broken ones can be
//! sent. Must not know the portal's paths, tokens or faults.

use std::future::Future;
use std::io;
use std::time::Duration;

use jiff::Timestamp;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// More than any request of the documented API needs; for head and body each.
const MAX_BYTES: usize = 256 * 1024;
const MAX_HEADERS: usize = 100;

/// One complete request.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) method: String,
    /// Without the query.
    pub(crate) path: String,
    pub(crate) query: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) keeps_open: bool,
}

impl Request {
    /// The first header of that name, in any case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The media type of the body, in lower case and without its parameters.
    pub(crate) fn media_type(&self) -> Option<String> {
        let value = self.header("content-type")?;
        Some(value.split(';').next()?.trim().to_ascii_lowercase())
    }
}

/// What a connection received.
pub(crate) enum Incoming {
    Request(Request),
    /// Not HTTP, or too large.
    Malformed,
    /// The client closed the connection.
    Closed,
}

/// One reply. The length of the body is added when it is written.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

/// How the end of a body is announced.
#[derive(Clone, Copy)]
pub(crate) enum Length {
    Bytes(u64),
    Chunked,
}

impl Reply {
    pub(crate) fn json(status: u16, body: String) -> Self {
        let headers = vec![("Content-Type".to_owned(), "application/json;charset=UTF-8".to_owned())];
        Self { status, headers, body }
    }

    /// The bytes before the body. A header that the reply already has isn't added again.
    pub(crate) fn head(&self, length: Length, now: Timestamp) -> String {
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        let mut add = |name: &str, value: &str| head.extend([name, ": ", value, "\r\n"]);
        for (name, value) in &self.headers {
            add(name, value);
        }
        let has = |name: &str| self.headers.iter().any(|(given, _)| given.eq_ignore_ascii_case(name));
        if !has("date") {
            add("Date", &http_date(now));
        }
        let has_body = !matches!(self.status, 100..200 | 204 | 304);
        match length {
            Length::Bytes(bytes) if has_body && !has("content-length") => add("Content-Length", &bytes.to_string()),
            Length::Chunked => add("Transfer-Encoding", "chunked"),
            Length::Bytes(_) => {}
        }
        head.push_str("\r\n");
        head
    }
}

/// A date as in `Date` and `Retry-After`: "Sun, 06 Nov 1994 08:49:37 GMT". Source: RFC 9110, 5.6.7.
pub(crate) fn http_date(time: Timestamp) -> String {
    time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        204 => "No Content",
        301 => "Moved Permanently",
        302 => "Found",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        415 => "Unsupported Media Type",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "Unnamed",
    }
}

/// A byte stream that can be reset.
pub(crate) trait Transport: AsyncRead + AsyncWrite + Unpin + Send + 'static {
    /// From now on, dropping it sends a reset instead of an orderly close.
    fn reset_on_close(&self) -> io::Result<()>;
}

impl Transport for TcpStream {
    fn reset_on_close(&self) -> io::Result<()> {
        self.set_zero_linger()
    }
}

/// A client's connection, with the bytes that were read but not yet parsed.
pub(crate) struct Connection<S> {
    stream: S,
    received: Vec<u8>,
}

impl<S: Transport> Connection<S> {
    pub(crate) fn new(stream: S) -> Self {
        Self { stream, received: Vec::new() }
    }

    /// Waits for the next complete request.
    pub(crate) async fn next_request(&mut self) -> Incoming {
        loop {
            match parse(&self.received) {
                Err(Malformed) => return Incoming::Malformed,
                Ok(Some((request, used))) => {
                    self.received.drain(..used);
                    return Incoming::Request(request);
                }
                Ok(None) => {}
            }
            if !matches!(self.stream.read_buf(&mut self.received).await, Ok(1..)) {
                return Incoming::Closed;
            }
        }
    }

    /// Returns when the client has closed the connection; what it sends before is kept. Cancellation loses nothing.
    pub(crate) async fn wait_for_close(&mut self) {
        while matches!(self.stream.read_buf(&mut self.received).await, Ok(1..)) && self.received.len() < MAX_BYTES {}
    }

    /// Waits for this time; returns whether the client is still connected then.
    pub(crate) async fn is_connected_after(&mut self, pause: Duration) -> bool {
        pause.is_zero() || tokio::time::timeout(pause, self.wait_for_close()).await.is_err()
    }

    pub(crate) async fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.write_all(bytes).await?;
        self.stream.flush().await
    }

    pub(crate) async fn send_reply(&mut self, reply: &Reply, now: Timestamp) -> io::Result<()> {
        let mut bytes = reply.head(Length::Bytes(reply.body.len() as u64), now).into_bytes();
        bytes.extend_from_slice(reply.body.as_bytes());
        self.send(&bytes).await
    }

    /// Closes in an orderly way: everything that was sent arrives.
    pub(crate) async fn close(mut self) {
        // The client may have closed it already.
        drop(self.stream.shutdown().await);
    }

    /// Resets the connection.
    pub(crate) fn reset(self) {
        drop(self.stream.reset_on_close());
    }
}

/// Accepts connections for as long as it is polled; dropping it closes them.
pub(crate) async fn accept<F, C>(listener: TcpListener, serve: F)
where
    F: Fn(TcpStream) -> C,
    C: Future<Output = ()> + Send + 'static,
{
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                // Single bytes and small replies must be sent at once; without this they would only be delayed.
                drop(stream.set_nodelay(true));
                connections.spawn(serve(stream));
            }
            // Out of file handles: trying again at once would also fail.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

struct Malformed;

/// The first request in `bytes` and its length in bytes, or none while it is incomplete.
fn parse(bytes: &[u8]) -> Result<Option<(Request, usize)>, Malformed> {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut head = httparse::Request::new(&mut headers);
    let head_length = match head.parse(bytes) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) if bytes.len() <= MAX_BYTES => return Ok(None),
        Ok(httparse::Status::Partial) | Err(_) => return Err(Malformed),
    };
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (path, query) = match head.path.unwrap_or_default().split_once('?') {
        Some((path, query)) => (path.to_owned(), Some(query.to_owned())),
        None => (head.path.unwrap_or_default().to_owned(), None),
    };
    let mut request = Request {
        method: head.method.unwrap_or_default().to_owned(),
        path,
        query,
        headers: head.headers.iter().map(|header| (header.name.to_owned(), text(header.value))).collect(),
        body: Vec::new(),
        keeps_open: head.version == Some(1),
    };
    if request.header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close")) {
        request.keeps_open = false;
    }
    // No client of this API sends chunked requests.
    if request.header("transfer-encoding").is_some() {
        return Err(Malformed);
    }
    let body_length = match request.header("content-length") {
        None => 0,
        Some(length) => length.trim().parse::<usize>().map_err(|_| Malformed)?,
    };
    if body_length > MAX_BYTES {
        return Err(Malformed);
    }
    let end = head_length + body_length;
    if bytes.len() < end {
        return Ok(None);
    }
    request.body = bytes[head_length..end].to_vec();
    Ok(Some((request, end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read_once_it_is_complete() {
        let bytes = b"POST /a?b=c HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabcGET";
        for end in 0..bytes.len() - 3 {
            assert!(matches!(parse(&bytes[..end]), Ok(None)), "{end} bytes");
        }
        let Ok(Some((request, used))) = parse(bytes) else { panic!("not read") };
        assert_eq!(used, bytes.len() - 3);
        assert_eq!((request.path.as_str(), request.query.as_deref()), ("/a", Some("b=c")));
        assert_eq!(request.body, b"abc");
        assert!(request.keeps_open);
    }

    #[test]
    fn invalid_and_too_large_requests_are_refused() {
        let huge = format!("GET /{} HTTP/1.1", "a".repeat(MAX_BYTES));
        for text in [
            "\x16\x03\x01 hello",
            "GET / HTTP/1.1\r\nContent-Length: many\r\n\r\n",
            "GET / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
            &huge,
        ] {
            assert!(parse(text.as_bytes()).is_err(), "{}", &text[..20]);
        }
    }

    #[test]
    fn a_date_has_the_form_of_http() {
        let time: Timestamp = "1994-11-06T08:49:37Z".parse().unwrap();
        assert_eq!(http_date(time), "Sun, 06 Nov 1994 08:49:37 GMT");
    }
}
