//! Promises 7, 8, 20 and 30: bodies that are read as they come.

use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use crate::runtime::{Call, Core, Error, ErrorKind, Method, Operation, RawRequest, Timeouts};
use crate::server::{Act, Server, chunk, chunked, end, json, respond};
use crate::setup::{core, failure};

static GET: Operation = Operation { id: "download", path: "/file", ..Operation::DEFAULT };

fn call(core: &Core) -> Call {
    Call::new(core, &GET)
}

#[tokio::test]
async fn piece_by_piece() {
    let server = Server::answering([respond(
        200,
        "content-type: image/png\r\nx-request-id: req_1\r\n",
        &[7; 100_000],
    )]);
    let core = core(&server, |config| config.response_limit(10));
    let mut download = call(&core).download().await.unwrap();
    assert_eq!((download.status().as_u16(), download.content_length()), (200, Some(100_000)));
    assert_eq!((download.media_type(), download.request_id()), (Some("image/png"), Some("req_1")));
    let mut length = 0;
    while let Some(piece) = download.chunk().await.unwrap() {
        length += piece.len();
    }
    assert_eq!(length, 100_000);
    assert!(download.chunk().await.unwrap().is_none());
    let raw = RawRequest::new(&core, Method::Get, "/other").download().await.unwrap();
    assert_eq!(raw.bytes().await.unwrap().len(), 100_000);
}

#[tokio::test]
async fn into_a_file() {
    let server = Server::scripted(|_, _| vec![chunked("text/plain"), chunk("abc"), chunk("defg"), end()]);
    let core = core(&server, |_| {});
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let download = call(&core).download().await.unwrap();
    let mut written = Vec::new();
    let progress = move |came, of| log.lock().unwrap().push((came, of));
    assert_eq!(download.on_progress(progress).write_to(&mut written).await.unwrap(), 7);
    assert_eq!(written, b"abcdefg");
    assert_eq!(seen.lock().unwrap().last(), Some(&(7, None)));
}

/// A folder that is removed with the test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("sdkwright-{}", uuid::Uuid::new_v4()));
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn a_file_is_there_when_all_of_it_is() {
    let server = Server::scripted(|n, _| match n {
        0 => vec![Act::Send(respond(200, "", b"new"))],
        _ => vec![chunked("text/plain"), chunk("half"), Act::Close],
    });
    let (core, folder) = (core(&server, |_| {}), Folder::new());
    let path = folder.0.join("report.csv");
    std::fs::write(&path, "old").unwrap();
    assert_eq!(call(&core).download().await.unwrap().save_to(&path).await.unwrap(), 3);
    let error = failure(call(&core).download().await.unwrap().save_to(&path).await);
    assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error:?}");
    assert_eq!(
        (std::fs::read(&path).unwrap(), folder.names()),
        (b"new".to_vec(), vec!["report.csv".to_owned()])
    );
    let nowhere = folder.0.join("no/such/folder.csv");
    let error = failure(call(&core).download().await.unwrap().save_to(&nowhere).await);
    assert!(matches!(error.kind(), ErrorKind::Io), "{error:?}");
    assert!(error.to_string().contains("folder.csv: "), "{error}");
}

struct Full;

impl tokio::io::AsyncWrite for Full {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, _: &[u8]) -> Poll<io::Result<usize>> {
        Poll::Ready(Err(io::ErrorKind::StorageFull.into()))
    }
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_disk_that_is_full() {
    let server = Server::answering([respond(200, "", b"abc")]);
    let error = failure(call(&core(&server, |_| {})).download().await.unwrap().write_to(&mut Full).await);
    assert!(matches!(error.kind(), ErrorKind::Io), "{error:?}");
    assert!(error.to_string().starts_with("download: cannot write the response: "), "{error}");
}

#[tokio::test]
async fn bodies_that_break_off() {
    let breaking = |last: fn() -> Act| {
        Server::scripted(move |_, _| {
            vec![chunked("x/y"), chunk("abc"), Act::Pause(Duration::from_millis(20)), last()]
        })
    };
    let server = breaking(|| Act::Close);
    let mut download = call(&core(&server, |_| {})).download().await.unwrap();
    assert_eq!(download.chunk().await.unwrap().unwrap(), "abc");
    let error = failure(download.chunk().await);
    assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error:?}");
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (200, 1));
    assert!(download.chunk().await.unwrap().is_none(), "nothing comes after an error");
    let reset = breaking(|| Act::Reset);
    let error = failure(call(&core(&reset, |_| {})).download().await.unwrap().bytes().await);
    assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error:?}");
    assert_eq!((server.lines().len(), reset.lines().len()), (1, 1));
}

#[tokio::test]
async fn bodies_that_stop_coming() {
    let server = Server::scripted(|_, _| {
        vec![chunked("x/y"), chunk("abc"), Act::Pause(Duration::from_secs(3)), chunk("d"), end()]
    });
    let short = Timeouts { read: Duration::from_millis(500), ..Timeouts::DEFAULT };
    let download = call(&core(&server, |config| config.timeouts(short))).download().await.unwrap();
    let error = failure(download.bytes().await);
    assert!(matches!(error.kind(), ErrorKind::Timeout), "{error:?}");
    assert_eq!(error.to_string(), "download: the response stopped coming");
}

#[tokio::test]
async fn bodies_that_come_too_slowly() {
    let server = Server::scripted(|_, _| {
        let mut acts = vec![chunked("x/y")];
        acts.extend((0..40).flat_map(|_| [chunk(""), Act::Pause(Duration::from_millis(20))]).skip(1));
        acts.retain(|act| !matches!(act, Act::Send(bytes) if bytes == b"0\r\n\r\n"));
        acts.extend((0..40).flat_map(|_| [chunk("a"), Act::Pause(Duration::from_millis(10))]));
        acts
    });
    let clock = Arc::new(crate::clock::TestClock::new(0.0));
    let time = Arc::clone(&clock);
    let core = core(&server, |config| config.clock(clock));
    let mut download = call(&core).download().await.unwrap();
    let mut result: Result<(), Error> = Ok(());
    while result.is_ok() {
        // Seven seconds for each byte.
        drop(crate::runtime::Clock::sleep(&*time, Duration::from_secs(7)));
        result = download.chunk().await.map(|piece| assert!(piece.is_some()));
    }
    let error = failure(result);
    assert!(matches!(error.kind(), ErrorKind::Timeout), "{error:?}");
    assert!(error.to_string().contains("too slowly"), "{error}");
}

#[tokio::test]
async fn errors_and_empty_bodies() {
    let server = Server::answering([json(404, "{}"), b"HTTP/1.1 204 No Content\r\n\r\n".to_vec()]);
    let core = core(&server, |_| {});
    let error = failure(call(&core).download().await);
    assert_eq!(error.api().unwrap().bytes(), "{}");
    assert_eq!(call(&core).download().await.unwrap().bytes().await.unwrap(), "");
}

#[tokio::test]
async fn heads_are_tried_for_again() {
    let server = Server::scripted(|n, _| match n {
        0 => vec![Act::Reset],
        1 => vec![Act::Send(respond(503, "retry-after: 0\r\n", b""))],
        _ => vec![Act::Send(respond(200, "", b"abc"))],
    });
    let core = core(&server, |config| config.clock(Arc::new(crate::clock::TestClock::new(0.0))));
    assert_eq!(call(&core).download().await.unwrap().bytes().await.unwrap(), "abc");
    assert_eq!(server.lines().len(), 3);
}

#[tokio::test]
async fn what_is_left_unread_is_closed() {
    let server = Server::scripted(|n, _| match n {
        0 => {
            let mut acts = vec![chunked("x/y")];
            acts.extend((0..100).map(|_| chunk([0; 65536])));
            acts
        }
        _ => vec![Act::Send(respond(200, "", b"abc"))],
    });
    let core = core(&server, |_| {});
    let mut download = call(&core).download().await.unwrap();
    download.chunk().await.unwrap();
    drop(download);
    assert_eq!(call(&core).bytes().await.unwrap(), "abc");
    assert_eq!(server.seen()[1].connection, 1);
}
