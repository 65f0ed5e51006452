//! A proxy that speaks HTTP, TLS and SOCKS, whatever it is asked in, and answers in the place of every server.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use rcgen::{CertificateParams, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::server::json;
use crate::setup::CUSTOMER;
use crate::tls::identity;

pub struct Proxy {
    pub address: String,
    /// What every host proves itself with that is reached through this proxy, and the proxy itself.
    certificate: Vec<u8>,
    log: Arc<Mutex<Vec<String>>>,
}

trait Wire: Read + Write {}

impl<T: Read + Write> Wire for T {}

impl Proxy {
    pub fn start() -> Self {
        let names = ["proxied.localhost", "127.0.0.1"].map(str::to_owned);
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new(names).unwrap().self_signed(&key).unwrap().der().clone();
        let config = identity(certificate.clone(), PrivateKeyDer::try_from(key.serialize_der()).unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let log = Arc::new(Mutex::new(Vec::new()));
        let own = Arc::clone(&log);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let mut first = [0];
                // Whoever says nothing has looked whether somebody is here.
                if stream.peek(&mut first).is_ok_and(|length| length > 0) {
                    speak(first[0], Box::new(stream), &config, &own);
                }
            }
        });
        Self { address, certificate: certificate.to_vec(), log }
    }

    /// Where the certificate stands, for another process.
    pub fn certificate_path(&self) -> PathBuf {
        let name = format!("{}.der", self.address.replace(':', "-"));
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::write(&path, &self.certificate).unwrap();
        path
    }

    /// What came since this was last asked.
    pub fn take_log(&self) -> Vec<String> {
        std::mem::take(&mut self.log.lock().unwrap())
    }
}

/// Goes on in the protocol that begins with such a byte.
fn speak(first: u8, mut wire: Box<dyn Wire>, config: &Arc<ServerConfig>, log: &Mutex<Vec<String>>) {
    let note = |line: String| log.lock().unwrap().push(line);
    match first {
        22 => {
            note("TLS".to_owned());
            let connection = ServerConnection::new(Arc::clone(config)).unwrap();
            http(Box::new(StreamOwned::new(connection, wire)), config, log);
        }
        5 => {
            let (user, host, port) = socks5(&mut wire);
            note(format!("SOCKS5 {user}{host}:{port}"));
            speak(if port == 443 { 22 } else { b'G' }, wire, config, log);
        }
        4 => {
            let (host, port) = socks4(&mut wire);
            note(format!("SOCKS4 {host}:{port}"));
            speak(if port == 443 { 22 } else { b'G' }, wire, config, log);
        }
        _ => http(wire, config, log),
    }
}

fn http(mut wire: Box<dyn Wire>, config: &Arc<ServerConfig>, log: &Mutex<Vec<String>>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(byte(&mut wire));
    }
    let head = String::from_utf8(head).unwrap();
    let mut line = head.lines().next().unwrap().trim_end_matches(" HTTP/1.1").to_owned();
    let credentials = head.lines().filter_map(|line| line.split_once(": "));
    for (_, value) in credentials.filter(|(name, _)| name.eq_ignore_ascii_case("proxy-authorization")) {
        line = format!("{line}, {value}");
    }
    let is_tunnel = line.starts_with("CONNECT ");
    log.lock().unwrap().push(line);
    if is_tunnel {
        wire.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
        wire.flush().unwrap();
        return speak(22, wire, config, log);
    }
    wire.write_all(&json(200, CUSTOMER)).unwrap();
    wire.flush().unwrap();
}

/// RFC 1928 and, for a user, RFC 1929: the user, and the host and port that are asked for.
fn socks5(wire: &mut Box<dyn Wire>) -> (String, String, u16) {
    assert_eq!(byte(wire), 5);
    let count = byte(wire);
    let methods = bytes(wire, count);
    let mut user = String::new();
    if methods.contains(&2) {
        wire.write_all(&[5, 2]).unwrap();
        assert_eq!(byte(wire), 1);
        let (name, password) = (text(wire), text(wire));
        user = format!("{name}:{password} ");
        wire.write_all(&[1, 0]).unwrap();
    } else {
        wire.write_all(&[5, 0]).unwrap();
    }
    assert_eq!(bytes(wire, 3), [5, 1, 0]);
    let host = match byte(wire) {
        1 => ipv4(wire),
        3 => text(wire),
        other => panic!("a kind of address that no test has: {other}"),
    };
    let port = port(wire);
    wire.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).unwrap();
    (user, host, port)
}

/// SOCKS 4, and 4A where the number of the host is none: the host and port that are asked for.
fn socks4(wire: &mut Box<dyn Wire>) -> (String, u16) {
    assert_eq!(bytes(wire, 2), [4, 1]);
    let port = port(wire);
    let number = ipv4(wire);
    zero_ended(wire);
    let host = if number.starts_with("0.0.0.") { zero_ended(wire) } else { number };
    wire.write_all(&[0, 90, 0, 0, 0, 0, 0, 0]).unwrap();
    (host, port)
}

fn byte(wire: &mut Box<dyn Wire>) -> u8 {
    let mut byte = [0];
    wire.read_exact(&mut byte).unwrap();
    byte[0]
}

fn bytes(wire: &mut Box<dyn Wire>, count: u8) -> Vec<u8> {
    (0..count).map(|_| byte(wire)).collect()
}

fn text(wire: &mut Box<dyn Wire>) -> String {
    let length = byte(wire);
    String::from_utf8(bytes(wire, length)).unwrap()
}

fn zero_ended(wire: &mut Box<dyn Wire>) -> String {
    let bytes: Vec<u8> = std::iter::repeat_with(|| byte(wire)).take_while(|byte| *byte != 0).collect();
    String::from_utf8(bytes).unwrap()
}

fn ipv4(wire: &mut Box<dyn Wire>) -> String {
    let bytes: [u8; 4] = bytes(wire, 4).try_into().unwrap();
    Ipv4Addr::from(bytes).to_string()
}

fn port(wire: &mut Box<dyn Wire>) -> u16 {
    u16::from_be_bytes([byte(wire), byte(wire)])
}
