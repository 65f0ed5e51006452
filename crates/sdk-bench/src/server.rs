use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;

use crate::sample;

/// How many bytes a transfer has.
pub const TRANSFER: u64 = 1 << 30;

/// A server in a process of its own, so that what it does is no cost of the client's. It ends with this value.
pub struct Server {
    pub url: String,
    process: Child,
}

impl Server {
    pub fn start() -> Self {
        let program = std::env::current_exe().expect("this program has a path");
        let mut process = Command::new(program)
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program can be run");
        let mut url = String::new();
        let output = process.stdout.take().expect("the output is piped");
        BufReader::new(output).read_line(&mut url).expect("the server says where it is");
        Self { url: url.trim().to_owned(), process }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Both fail only if it has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The other end: prints its address, and answers for as long as it is wanted.
pub fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    println!("http://{}", listener.local_addr().expect("a bound socket has an address"));
    for stream in listener.incoming().flatten() {
        thread::spawn(move || answer(stream));
    }
}

/// Answers the requests of a connection, one after the other.
fn answer(mut stream: TcpStream) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let (one, many) = (json(&sample::customer(1)), json(&sample::customers()));
    let mut reader = BufReader::with_capacity(64 * 1024, stream.try_clone().ok()?);
    loop {
        let (line, length) = head(&mut reader)?;
        match length {
            Some(length) => skip(&mut reader, length)?,
            None => chunks(&mut reader)?,
        }
        if line.starts_with("GET /pictures/") {
            download(&mut stream)?;
        } else if line.starts_with("GET /customers ") {
            stream.write_all(&many).ok()?;
        } else if line.starts_with("POST /pictures") {
            stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").ok()?;
        } else {
            stream.write_all(&one).ok()?;
        }
    }
}

/// The first line of a request, and the length of its body unless that comes in chunks.
fn head(reader: &mut impl BufRead) -> Option<(String, Option<u64>)> {
    let (mut first, mut length) = (String::new(), Some(0));
    reader.read_line(&mut first).ok().filter(|&length| length > 0)?;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            return Some((first, length));
        }
        if let Some(value) = line.strip_prefix("content-length: ") {
            length = Some(value.parse().ok()?);
        } else if line.starts_with("transfer-encoding: ") {
            length = None;
        }
    }
}

/// Reads a body in chunks to its end.
fn chunks(reader: &mut impl BufRead) -> Option<()> {
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let size = u64::from_str_radix(line.trim_end(), 16).ok()?;
        skip(reader, size + 2)?;
        if size == 0 {
            return Some(());
        }
    }
}

fn skip(reader: &mut impl BufRead, length: u64) -> Option<()> {
    std::io::copy(&mut reader.by_ref().take(length), &mut std::io::sink()).ok().map(|_| ())
}

fn download(stream: &mut TcpStream) -> Option<()> {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length";
    stream.write_all(format!("{head}: {TRANSFER}\r\n\r\n").as_bytes()).ok()?;
    let piece = [0; 64 * 1024];
    for _ in 0..TRANSFER / piece.len() as u64 {
        stream.write_all(&piece).ok()?;
    }
    Some(())
}

fn json(body: &str) -> Vec<u8> {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length";
    format!("{head}: {}\r\n\r\n{body}", body.len()).into_bytes()
}
