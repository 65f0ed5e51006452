use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::sandbox::{PETSTORE, PETSTORE_BALANCE, Ran, Sandbox};

const PET: &str =
    "Pet: { type: object, properties: { id: { $ref: 'parts/id.yaml#/Id' }, secret: { type: string } } }\n";

/// A host on this machine that answers each path in its own way, and remembers what it was asked for.
struct Host {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Host {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let memory = asked.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let memory = memory.clone();
                thread::spawn(move || answer(stream.unwrap(), port, &memory));
            }
        });
        Self { port, asked }
    }

    /// Its name for `--allow-remote`.
    fn name(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// A petstore whose pets are described by what is at `path`.
    fn petstore(&self, path: &str) -> String {
        petstore(&format!("http://{}{path}", self.name()))
    }

    fn asked(&self) -> Vec<String> {
        let mut asked = self.asked.lock().unwrap().clone();
        asked.sort_unstable();
        asked
    }

    /// Lints a petstore that refers to `path`, with permission.
    fn lint(&self, path: &str) -> Ran {
        let sandbox = Sandbox::new();
        sandbox.write("pets.yaml", self.petstore(path));
        sandbox.run(&["lint", "pets.yaml", "--allow-remote", &self.name()])
    }
}

fn petstore(url: &str) -> String {
    PETSTORE.replace("'#/components/schemas/Pet'", &format!("'{url}'"))
}

fn answer(mut stream: TcpStream, port: u16, asked: &Mutex<Vec<String>>) {
    let mut request = Vec::new();
    let mut buffer = [0; 1024];
    while !request.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut buffer) {
            Ok(read) if read > 0 => request.extend_from_slice(&buffer[..read]),
            _ => return,
        }
    }
    let request = String::from_utf8(request).unwrap();
    assert!(!request.to_ascii_lowercase().contains("authorization"), "{request}");
    let path = request.split(' ').nth(1).unwrap().to_owned();
    asked.lock().unwrap().push(path.clone());
    let found = |text: &str| {
        format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{text}", text.len())
    };
    let to = |url: &str| {
        format!("HTTP/1.1 302 Found\r\nlocation: {url}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
    };
    let text = match path.as_str() {
        "/v1/pet.yaml" => found(PET),
        "/v1/parts/id.yaml" => found("Id: { type: string }\n"),
        "/moved.yaml" => to("/v1/pet.yaml"),
        "/away.yaml" => to(&format!("http://localhost:{port}/v1/pet.yaml")),
        "/round.yaml" => to("/round.yaml"),
        "/page.yaml" => found("<!doctype html><p>hunter2"),
        "/endless.yaml" => {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n");
            while stream.write_all(&[b' '; 64 * 1024]).is_ok() {}
            return;
        }
        _ => "HTTP/1.1 404 Not Found\r\ncontent-length: 7\r\nconnection: close\r\n\r\nhunter2".to_owned(),
    };
    let _ = stream.write_all(text.as_bytes());
}

#[test]
fn nobody_is_asked_without_permission() {
    let host = Host::start();
    let sandbox = Sandbox::new();
    sandbox.write("pets.yaml", host.petstore("/v1/pet.yaml#/Pet"));
    for arguments in [&["lint", "pets.yaml"][..], &["lint", "pets.yaml", "--allow-remote", "127.0.0.1"]] {
        let ran = sandbox.run(arguments).ends_with(1);
        assert_eq!(ran.codes(), ["remote-reference"; 2], "{ran:?}");
        assert!(ran.stderr.contains(&format!("`--allow-remote {}`", host.name())), "{ran:?}");
        assert!(ran.stderr.contains(" --> pets.yaml:24:32"), "{ran:?}");
    }
    assert_eq!(host.asked(), [""; 0]);
}

#[test]
fn a_host_that_is_allowed_is_asked_once_for_each_url() {
    let host = Host::start();
    let sandbox = Sandbox::new();
    sandbox.write("pets.yaml", host.petstore("/v1/pet.yaml#/Pet"));
    let arguments = ["generate", "pets.yaml", "--out", "sdk", "--allow-remote", &host.name()];
    let ran = sandbox.run(&arguments).ends_with(0);
    assert!(ran.balance().starts_with("pets: 2 of 2 operations"), "{ran:?}");
    assert_eq!(host.asked(), ["/v1/parts/id.yaml", "/v1/pet.yaml"]);

    let config = format!(
        "[sdk.pets]\nspec = \"pets.yaml\"\nallow-remote = [\"{}\"]\nrust.out = \"sdk\"\n",
        host.name()
    );
    sandbox.write("sdkwright.toml", config);
    sandbox.run(&["generate"]).ends_with(0);
    sandbox.run(&["inspect", "pets.yaml", "--stage", "api", "--allow-remote", &host.name()]).ends_with(0);
    let ran = sandbox.run(&["diff", "pets.yaml", "pets.yaml", "--allow-remote", &host.name()]).ends_with(0);
    assert!(ran.stdout.starts_with("Nothing changed"), "{ran:?}");
}

#[test]
fn redirects_stay_with_the_host() {
    let host = Host::start();
    let ran = host.lint("/moved.yaml#/Pet").ends_with(0);
    assert!(ran.balance().starts_with("pets.yaml: 2 of 2 operations"), "{ran:?}");
    // What is found is relative to where it was found.
    assert_eq!(host.asked(), ["/moved.yaml", "/v1/parts/id.yaml", "/v1/pet.yaml"]);
    for path in ["/away.yaml#/Pet", "/round.yaml#/Pet"] {
        let ran = host.lint(path).ends_with(1);
        assert_eq!(ran.codes(), ["unreachable-reference"; 2], "{path}: {ran:?}");
    }
    assert_eq!(host.asked().iter().filter(|path| *path == "/round.yaml").count(), 6);
    assert_eq!(host.asked().iter().filter(|path| *path == "/v1/pet.yaml").count(), 1);
}

#[test]
fn what_a_host_says_instead_is_not_quoted() {
    let host = Host::start();
    let ran = host.lint("/missing.yaml#/Pet").ends_with(1);
    assert_eq!(ran.codes(), ["unreachable-reference"; 2], "{ran:?}");
    assert!(ran.stderr.contains("status 404") && !ran.stderr.contains("hunter2"), "{ran:?}");
    let ran = host.lint("/page.yaml#/Pet").ends_with(1);
    assert!(ran.codes().contains(&"not-openapi"), "{ran:?}");
}

#[test]
fn an_endless_answer_ends() {
    let ran = Host::start().lint("/endless.yaml#/Pet").ends_with(1);
    assert!(ran.codes().contains(&"limit-exceeded"), "{ran:?}");
}

#[test]
fn private_addresses_and_plain_http_are_refused_before_anything_is_sent() {
    let sandbox = Sandbox::new();
    for (url, host, said) in [
        ("https://10.0.0.1/a.yaml", "10.0.0.1", "private network"),
        ("https://169.254.169.254/latest/meta-data", "169.254.169.254", "private network"),
        ("https://[::ffff:127.0.0.1]/a.yaml", "[::ffff:127.0.0.1]", "private network"),
        ("http://10.0.0.1/a.yaml", "10.0.0.1", "over HTTPS only"),
        ("https://user:secret@example.com/a.yaml", "example.com", "without a user and a password"),
        ("ftp://example.com/a.yaml", "example.com", "over HTTPS only"),
        ("urn:uuid:1", "example.com", "over HTTPS only"),
        ("https://other.example/a.yaml", "example.com", "`--allow-remote other.example`"),
    ] {
        sandbox.write("pets.yaml", petstore(url));
        let ran = sandbox.run(&["lint", "pets.yaml", "--allow-remote", host]).ends_with(1);
        assert_eq!(ran.codes(), ["remote-reference"; 2], "{url}: {ran:?}");
        assert!(ran.stderr.contains(said), "{url}: {ran:?}");
    }
}

#[test]
fn only_hosts_can_be_allowed() {
    let sandbox = Sandbox::with_petstore();
    let ran = sandbox.run(&["lint", "pets.yaml", "--allow-remote", "https://example.com"]).ends_with(2);
    assert!(ran.stderr.contains("write a host such as"), "{ran:?}");
    let ran = sandbox.run(&["lint", "pets.yaml", "--allow-remote", "example.com"]).ends_with(0);
    assert_eq!(ran.balance(), format!("pets.yaml: {PETSTORE_BALANCE}"));
}
