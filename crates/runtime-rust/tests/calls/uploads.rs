//! Promises 7, 8 and 10: bodies that are read while they are sent.

use std::collections::VecDeque;
use std::io;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use crate::runtime::{
    Call, CallOptions, Core, Error, ErrorKind, File, Method, Multipart, Operation, Part, RetryPolicy,
    Timeouts,
};
use crate::server::{Seen, Server, json, respond};
use crate::setup::{core, failure};

static PUT: Operation = Operation { id: "upload", method: Method::Put, path: "/files", ..Operation::DEFAULT };

/// Pieces with pauses between them, or an error.
struct Slow(VecDeque<io::Result<Bytes>>, Duration, Option<Pin<Box<tokio::time::Sleep>>>);

impl Slow {
    fn new(pieces: impl IntoIterator<Item = io::Result<&'static str>>, pause: Duration) -> Self {
        Self(pieces.into_iter().map(|piece| piece.map(Bytes::from)).collect(), pause, None)
    }
}

impl Stream for Slow {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pause = self.1;
        let sleep = self.2.get_or_insert_with(|| Box::pin(tokio::time::sleep(pause)));
        std::task::ready!(sleep.as_mut().poll(context));
        self.2 = None;
        Poll::Ready(self.0.pop_front())
    }
}

/// A file that is removed with the test.
struct OnDisk(PathBuf);

impl OnDisk {
    fn new(name: &str, content: &[u8]) -> Self {
        let folder = std::env::temp_dir().join(format!("sdkwright-{}", uuid::Uuid::new_v4()));
        std::fs::create_dir(&folder).unwrap();
        let path = folder.join(name);
        std::fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for OnDisk {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(self.0.parent().unwrap_or(Path::new("")));
    }
}

async fn upload(core: &Core, file: impl Into<File>) -> Result<(), Error> {
    let mut call = Call::new(core, &PUT);
    call.file_body("application/octet-stream", file.into());
    call.nothing().await
}

#[tokio::test]
async fn files_from_everywhere() {
    let server = Server::answering([json(200, "")]);
    let core = core(&server, |_| {});
    let disk = OnDisk::new("a.bin", &[7; 100_000]);
    upload(&core, b"bytes").await.unwrap();
    upload(&core, disk.0.as_path()).await.unwrap();
    upload(&core, File::from_reader(&b"reader"[..])).await.unwrap();
    upload(&core, File::from_reader(&b"known"[..]).length(5).media_type("text/plain")).await.unwrap();
    upload(&core, File::from_bytes("")).await.unwrap();
    let seen: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| {
            let length = seen.header("content-length").map(str::to_owned);
            (seen.body.len(), length, seen.header("content-type").unwrap().to_owned())
        })
        .collect();
    let binary = || "application/octet-stream".to_owned();
    assert_eq!(
        seen,
        [
            (5, Some("5".into()), binary()),
            (100_000, Some("100000".into()), binary()),
            (6, None, binary()),
            (5, Some("5".into()), "text/plain".into()),
            (0, Some("0".into()), binary()),
        ]
    );
    assert_eq!(server.seen()[2].text(), "reader");
}

#[tokio::test]
async fn what_can_be_read_again_is_sent_again() {
    let disk = OnDisk::new("a.bin", b"from disk");
    let again = |file: File| async move {
        let server = Server::answering([respond(503, "retry-after: 0\r\n", b""), json(200, "")]);
        let core =
            core(&server, |config| config.clock(std::sync::Arc::new(crate::clock::TestClock::new(0.0))));
        (upload(&core, file).await, server.seen().iter().map(|seen| seen.body.clone()).collect::<Vec<_>>())
    };
    for (file, content) in [(File::from_bytes("memory"), "memory"), (File::from_path(&disk.0), "from disk")] {
        let (result, bodies) = again(file).await;
        result.unwrap();
        assert_eq!(bodies, [content.as_bytes(), content.as_bytes()]);
    }
    let (result, bodies) = again(File::from_reader(&b"once"[..])).await;
    let error = failure(result);
    assert_eq!((error.attempts(), error.is_retryable(), bodies.len()), (1, false, 1));
    assert_eq!(error.status().unwrap().as_u16(), 503);
}

#[tokio::test]
async fn files_that_cannot_be_read() {
    let server = Server::answering([json(200, "")]);
    let core = core(&server, |_| {});
    let error = failure(upload(&core, Path::new("/nowhere/at/all.bin")).await);
    assert!(matches!(error.kind(), ErrorKind::Io), "{error:?}");
    assert!(error.to_string().starts_with("upload: cannot read the body: /nowhere/at/all.bin: "), "{error}");
    let breaking = Slow::new([Ok("abc"), Err(io::Error::other("the disk is gone"))], Duration::ZERO);
    let error = failure(upload(&core, File::from_stream(breaking)).await);
    assert!(matches!(error.kind(), ErrorKind::Io), "{error:?}");
    assert_eq!((error.attempts(), error.is_retryable()), (1, false));
    assert_eq!(error.to_string(), "upload: cannot read the body: the disk is gone");
    for (length, content) in [(4, "abc"), (2, "abc")] {
        let error = failure(upload(&core, File::from_reader(content.as_bytes()).length(length)).await);
        assert!(matches!(error.kind(), ErrorKind::Io), "{error:?}");
        assert!(
            error.to_string().ends_with(&format!("3 bytes came where {length} were announced")),
            "{error}"
        );
    }
    assert_eq!(server.lines(), [""; 0]);
}

#[tokio::test]
async fn uploads_may_take_long() {
    let server = Server::answering([json(200, "")]);
    let short = Timeouts {
        attempt: Duration::from_millis(50),
        stall: Duration::from_millis(800),
        read: Duration::from_millis(800),
        ..Timeouts::DEFAULT
    };
    let core = core(&server, |config| config.timeouts(short));
    let slow = Slow::new((0..6).map(|_| Ok("piece")), Duration::from_millis(30));
    upload(&core, File::from_stream(slow)).await.unwrap();
    assert_eq!(server.seen()[0].body.len(), 30);
    let stuck = Slow::new([Ok("a"), Ok("b")], Duration::from_secs(5));
    let error = failure(upload(&core, File::from_stream(stuck)).await);
    assert!(matches!(error.kind(), ErrorKind::Timeout), "{error:?}");
}

#[tokio::test]
async fn a_server_that_stops_reading() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let streams: Vec<_> = listener.incoming().take(1).collect();
        std::thread::sleep(Duration::from_secs(5));
        drop(streams);
    });
    let server = Server::answering([json(200, "")]);
    let core = core(&server, |config| {
        config.base_url(url);
        config.timeouts(Timeouts { stall: Duration::from_millis(80), ..Timeouts::DEFAULT });
        config.retries(RetryPolicy::off());
    });
    let error = failure(upload(&core, vec![0; 64 << 20]).await);
    assert!(matches!(error.kind(), ErrorKind::Timeout), "{error:?}");
    assert!(error.to_string().starts_with("upload: no response in time from "), "{error}");
}

#[tokio::test]
async fn an_answer_that_does_not_wait_for_the_body() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        use std::io::{Read, Write};
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 1024]);
            let _ = stream.write_all(&respond(413, "", b"too much"));
            std::thread::sleep(Duration::from_millis(200));
        }
    });
    let server = Server::answering([json(200, "")]);
    let core = core(&server, |config| config.base_url(url));
    let slow = Slow::new((0..50).map(|_| Ok("piece")), Duration::from_millis(20));
    let error = failure(upload(&core, File::from_stream(slow)).await);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(413), "{error:?}");
}

fn parts(seen: &Seen) -> String {
    let boundary = seen.header("content-type").unwrap().split_once("boundary=").unwrap().1;
    seen.text().replace(boundary, "B")
}

#[tokio::test]
async fn parts_of_every_kind() {
    let server = Server::answering([respond(503, "retry-after: 0\r\n", b""), json(200, "")]);
    let core = core(&server, |_| {});
    let disk = OnDisk::new("p\"hoto.png", b"PNG");
    let mut body = Multipart::new();
    body.text("title", "a\r\nb");
    body.text("tags", &["x", "y"]);
    body.json("about", &serde_json::json!({"k": [1]}));
    body.file("photo", File::from_path(&disk.0).media_type("image/png"));
    body.file("files", b"1");
    body.file("files", File::from_bytes("2").name("two\r\n.txt").media_type("text/plain"));
    body.part("odd", Part::text(&5).media_type("text/csv").header("x-rate", &[1, 2]));
    let mut call = Call::new(&core, &PUT);
    call.multipart_body(body);
    call.nothing().await.unwrap();
    let seen = server.seen();
    assert_eq!(
        parts(&seen[1]),
        concat!(
            "--B\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\na\r\nb\r\n",
            "--B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nx\r\n",
            "--B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\ny\r\n",
            "--B\r\nContent-Disposition: form-data; name=\"about\"\r\nContent-Type: application/json\r\n\r\n{\"k\":[1]}\r\n",
            "--B\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"p%22hoto.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n",
            "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\n1\r\n",
            "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"two%0D%0A.txt\"\r\nContent-Type: text/plain\r\n\r\n2\r\n",
            "--B\r\nContent-Disposition: form-data; name=\"odd\"\r\nContent-Type: text/csv\r\nx-rate: 1,2\r\n\r\n5\r\n",
            "--B--\r\n",
        )
    );
    assert_eq!(seen[0].body, seen[1].body);
    assert!(seen[0].header("content-type").unwrap().starts_with("multipart/form-data; boundary="));
    assert_eq!(seen[0].header("content-length").unwrap(), seen[0].body.len().to_string());
}

#[tokio::test]
async fn parts_of_an_object() {
    let server = Server::answering([json(200, "")]);
    let core = core(&server, |_| {});
    let mut body = Multipart::of("multipart/mixed");
    body.fields(&serde_json::json!({"a": 1.5, "b": null, "c": [true, {"d": 1}], "e": "x"}));
    let mut call = Call::new(&core, &PUT);
    call.multipart_body(body);
    call.nothing().await.unwrap();
    let seen = &server.seen()[0];
    assert!(seen.header("content-type").unwrap().starts_with("multipart/mixed; boundary="));
    assert_eq!(
        parts(seen),
        concat!(
            "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1.5\r\n",
            "--B\r\nContent-Disposition: form-data; name=\"c\"\r\n\r\ntrue\r\n",
            "--B\r\nContent-Disposition: form-data; name=\"c\"\r\nContent-Type: application/json\r\n\r\n{\"d\":1}\r\n",
            "--B\r\nContent-Disposition: form-data; name=\"e\"\r\n\r\nx\r\n--B--\r\n",
        )
    );
}

#[tokio::test]
async fn parts_are_of_the_declared_media_type_unless_they_say_another() {
    let server = Server::answering([json(200, ""), json(200, "")]);
    let core = core(&server, |_| {});
    for body in [Multipart::new(), Multipart::of("multipart/mixed")] {
        let mut body = body;
        body.text("a", "x");
        let mut call = Call::new(&core, &PUT);
        call.multipart_body_as("multipart/related", body);
        call.nothing().await.unwrap();
    }
    let seen = server.seen();
    for (seen, media_type) in seen.iter().zip(["multipart/related", "multipart/mixed"]) {
        let sent = seen.header("content-type").unwrap();
        assert_eq!(sent.split_once("; boundary=").unwrap().0, media_type);
        assert_eq!(parts(seen), "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--B--\r\n");
    }
    assert_eq!(seen.len(), 2);
}

#[tokio::test]
async fn parts_that_cannot_be_sent() {
    let server = Server::answering([json(200, "")]);
    let core = core(&server, |_| {});
    let send = |body: Multipart| {
        let mut call = Call::new(&core, &PUT);
        call.multipart_body(body);
        call.with(CallOptions::new().retries(RetryPolicy::off()));
        call.nothing()
    };
    let mut objects = Multipart::new();
    objects.text("object", &serde_json::json!({"a": 1}));
    let mut headers = Multipart::new();
    headers.part("split", Part::text("x").header("x-a", "b\r\nx-c: d"));
    for (body, name) in [(objects, "object"), (headers, "split")] {
        let error = failure(send(body).await);
        assert!(
            matches!(error.kind(), ErrorKind::Invalid { parameter, .. } if parameter == name),
            "{error:?}"
        );
    }
    let mut once = Multipart::new();
    once.file("file", File::from_reader(&b"x"[..]));
    send(once.clone()).await.unwrap();
    assert!(matches!(failure(send(once).await).kind(), ErrorKind::Io));
    assert_eq!(server.lines().len(), 1);
}
