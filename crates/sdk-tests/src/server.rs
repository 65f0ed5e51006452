//! An HTTP server over raw sockets, so that every byte is seen as it is sent.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::{Reply, Seen};

/// The answer to the request number `n`, from 0; `None` closes the connection instead.
type Script = dyn Fn(usize, &Seen) -> Option<Reply> + Send + Sync;

/// Listens on a port of its own for as long as the program runs.
pub struct Server {
    /// The address, without a path: `http://127.0.0.1:…`.
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Gives these responses one after the other. A request beyond them gets a status that no document knows.
    pub fn playing(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self::breaking_off(replies.into_iter().map(Some))
    }

    /// The same, and closes the connection where there is no response.
    pub fn breaking_off(replies: impl IntoIterator<Item = Option<Reply>>) -> Self {
        let replies: Vec<Option<Reply>> = replies.into_iter().collect();
        let beyond = Some(Reply::typed(599, "text/plain", "the script is over"));
        Self::scripted(move |n, _| replies.get(n).unwrap_or(&beyond).clone())
    }

    /// Gives the same response to every request.
    pub fn always(reply: Reply) -> Self {
        Self::scripted(move |_, _| Some(reply.clone()))
    }

    /// Gives the response that a request deserves.
    pub fn deciding(decide: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        Self::scripted(move |_, seen| Some(decide(seen)))
    }

    /// Takes requests and never answers.
    pub fn silent() -> Self {
        Self::scripted(|_, _| {
            loop {
                thread::park();
            }
        })
    }

    /// Takes requests and closes the connection.
    pub fn closing() -> Self {
        Self::scripted(|_, _| None)
    }

    /// An address at which nobody listens.
    pub fn unreachable() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        format!("http://{}", listener.local_addr().expect("an address"))
    }

    fn scripted(script: impl Fn(usize, &Seen) -> Option<Reply> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (script, log): (Arc<Script>, _) = (Arc::new(script), Arc::clone(&seen));
        thread::spawn(move || {
            for (connection, stream) in listener.incoming().flatten().enumerate() {
                let (script, log) = (Arc::clone(&script), Arc::clone(&log));
                thread::spawn(move || serve(stream, connection, &*script, &log));
            }
        });
        Self { url, seen }
    }

    /// The requests so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("a log").clone()
    }

    /// The one request so far.
    pub fn only(&self) -> Seen {
        let mut seen = self.seen();
        assert_eq!(seen.len(), 1, "{seen:#?}");
        seen.remove(0)
    }

    /// The lines of the requests so far.
    pub fn lines(&self) -> Vec<String> {
        self.seen().into_iter().map(|seen| seen.line).collect()
    }
}

fn serve(mut stream: TcpStream, connection: usize, script: &Script, log: &Mutex<Vec<Seen>>) {
    let mut buffer = Vec::new();
    while let Some(seen) = read(&mut stream, &mut buffer, connection) {
        let n = {
            let mut log = log.lock().expect("a log");
            log.push(seen.clone());
            log.len() - 1
        };
        let Some(reply) = script(n, &seen) else { return };
        if stream.write_all(&reply.bytes()).is_err() || reply.is_last() {
            return;
        }
    }
}

/// The next request of a connection; `None` after the last.
fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>, connection: usize) -> Option<Seen> {
    let head_end = loop {
        match buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            Some(at) => break at,
            None => fill(stream, buffer)?,
        }
    };
    let head = String::from_utf8(buffer[..head_end].to_vec()).expect("a head of text");
    let mut lines = head.split("\r\n");
    let line = lines.next()?.to_owned();
    let headers: Vec<(String, String)> = lines
        .map(|line| line.split_once(": ").unwrap_or_else(|| panic!("no header: {line}")))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length: usize = length.map_or(0, |(_, value)| value.parse().expect("a length"));
    let body_start = head_end + 4;
    while buffer.len() < body_start + length {
        fill(stream, buffer)?;
    }
    let body = buffer[body_start..body_start + length].to_vec();
    buffer.drain(..body_start + length);
    Some(Seen { line, headers, body, connection })
}

fn fill(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    let mut chunk = [0; 4096];
    match stream.read(&mut chunk) {
        Ok(0) | Err(_) => None,
        Ok(count) => {
            buffer.extend_from_slice(&chunk[..count]);
            Some(())
        }
    }
}
