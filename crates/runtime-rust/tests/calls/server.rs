//! An HTTP server over raw sockets, so that every byte and every pause is under control.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What the server does with a connection after a request.
pub enum Act {
    Send(Vec<u8>),
    Pause(Duration),
    /// Closes the connection in good order.
    Close,
    /// Closes it with a reset.
    Reset,
}

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Seen {
    pub line: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// Which connection it came on, from 0.
    pub connection: usize,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(known, _)| known == name);
        let first = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "{name} was sent twice");
        first
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("a body of text")
    }
}

type Script = dyn Fn(usize, &Seen) -> Vec<Act> + Send + Sync;

/// Listens on a port of its own for as long as the program runs.
pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    /// How many connections were opened.
    opened: Arc<AtomicUsize>,
    /// How many connections are over.
    closed: Arc<AtomicUsize>,
}

impl Server {
    /// Answers the request number `n`, from 0, as the script says.
    pub fn scripted(script: impl Fn(usize, &Seen) -> Vec<Act> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (opened, closed) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (script, log): (Arc<Script>, _) = (Arc::new(script), Arc::clone(&seen));
        let (count_opened, count) = (Arc::clone(&opened), Arc::clone(&closed));
        thread::spawn(move || {
            for (connection, stream) in listener.incoming().flatten().enumerate() {
                count_opened.fetch_add(1, Ordering::SeqCst);
                let (script, log, count) = (Arc::clone(&script), Arc::clone(&log), Arc::clone(&count));
                thread::spawn(move || {
                    serve(stream, connection, &*script, &log);
                    count.fetch_add(1, Ordering::SeqCst);
                });
            }
        });
        Self { url, seen, opened, closed }
    }

    /// Gives these responses one after the other, and the last one for ever.
    pub fn answering(responses: impl IntoIterator<Item = Vec<u8>>) -> Self {
        let responses: Vec<Vec<u8>> = responses.into_iter().collect();
        Self::scripted(move |n, _| vec![Act::Send(responses[n.min(responses.len() - 1)].clone())])
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("a log").clone()
    }

    /// How many connections were opened, whether a request came on them or not.
    pub fn opened(&self) -> usize {
        self.opened.load(Ordering::SeqCst)
    }

    /// Begins its script anew.
    #[cfg(feature = "tracing")]
    pub fn forget(&self) {
        self.seen.lock().expect("a log").clear();
    }

    /// Waits until so many requests have come.
    pub async fn until_seen(&self, requests: usize) {
        until(|| self.seen().len() >= requests).await;
    }

    /// Waits until so many connections are over, and the client has had the time to learn of it.
    pub async fn until_closed(&self, connections: usize) {
        until(|| self.closed.load(Ordering::SeqCst) >= connections).await;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }

    pub fn lines(&self) -> Vec<String> {
        self.seen().into_iter().map(|seen| seen.line).collect()
    }
}

/// Looks every few milliseconds whether something has happened; what does not happen fails the test.
async fn until(has_happened: impl Fn() -> bool) {
    for _ in 0..6000 {
        if has_happened() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("the server waited half a minute for what did not come");
}

fn serve(mut stream: TcpStream, connection: usize, script: &Script, log: &Mutex<Vec<Seen>>) {
    let mut buffer = Vec::new();
    while let Some(mut seen) = read(&mut stream, &mut buffer) {
        seen.connection = connection;
        let n = {
            let mut log = log.lock().expect("a log");
            log.push(seen.clone());
            log.len() - 1
        };
        for act in script(n, &seen) {
            match act {
                Act::Send(bytes) => {
                    if stream.write_all(&bytes).is_err() {
                        return;
                    }
                }
                Act::Pause(duration) => thread::sleep(duration),
                Act::Close => return,
                Act::Reset => {
                    let _ = socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO));
                    return;
                }
            }
        }
    }
}

fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Seen> {
    let head_end = loop {
        if let Some(at) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            break at;
        }
        fill(stream, buffer)?;
    };
    let head = String::from_utf8(buffer[..head_end].to_vec()).expect("a head of text");
    let mut lines = head.split("\r\n");
    let line = lines.next()?.to_owned();
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    buffer.drain(..head_end + 4);
    let value = |name: &str| headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let body = match value("transfer-encoding") {
        Some(_) => read_chunks(stream, buffer)?,
        None => {
            let length = value("content-length").map_or(0, |value| value.parse().expect("a length"));
            take(stream, buffer, length)?
        }
    };
    Some(Seen { line, headers, body, connection: 0 })
}

fn read_chunks(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = loop {
            if let Some(at) = buffer.windows(2).position(|window| window == b"\r\n") {
                break at;
            }
            fill(stream, buffer)?;
        };
        let line = take(stream, buffer, end + 2)?;
        let size = std::str::from_utf8(&line[..end]).expect("a size");
        let size = usize::from_str_radix(size, 16).expect("a size");
        body.extend_from_slice(&take(stream, buffer, size + 2)?[..size]);
        if size == 0 {
            return Some(body);
        }
    }
}

fn take(stream: &mut TcpStream, buffer: &mut Vec<u8>, length: usize) -> Option<Vec<u8>> {
    while buffer.len() < length {
        fill(stream, buffer)?;
    }
    Some(buffer.drain(..length).collect())
}

fn fill(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    let mut chunk = [0; 65536];
    match stream.read(&mut chunk) {
        Ok(0) | Err(_) => None,
        Ok(count) => {
            buffer.extend_from_slice(&chunk[..count]);
            Some(())
        }
    }
}

/// A response of JSON.
pub fn json(status: u16, body: &str) -> Vec<u8> {
    respond(status, "content-type: application/json\r\n", body.as_bytes())
}

/// A response with these header lines and a content length.
pub fn respond(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes =
        format!("HTTP/1.1 {status} Whatever\r\n{headers}content-length: {}\r\n\r\n", body.len()).into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

/// The head of a response whose body comes in chunks, and may break off.
pub fn chunked(media_type: &str) -> Act {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ntransfer-encoding: chunked\r\n\r\n");
    Act::Send(head.into_bytes())
}

/// A chunk of a body.
pub fn chunk(bytes: impl AsRef<[u8]>) -> Act {
    let bytes = bytes.as_ref();
    Act::Send([format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat())
}

/// The clean end of a body in chunks.
pub fn end() -> Act {
    Act::Send(b"0\r\n\r\n".to_vec())
}
