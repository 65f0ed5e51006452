//! Calls without an asynchronous runtime, behind the feature `blocking`.

use std::io::Read;
use std::thread;
use std::time::Duration;

use crate::runtime::{Call, ErrorKind, File, Operation};
use crate::server::{Server, chunk, chunked, end, json};
use crate::setup::{CUSTOMER, client, core, failure};

#[test]
fn one_after_the_other_and_at_once() {
    let server = Server::answering([json(200, CUSTOMER)]);
    let dub = client(&server);
    for _ in 0..3 {
        assert_eq!(dub.customers().get("1").send_blocking().unwrap().id, "cus_1");
        // Another thread hands the connection back, which a call right behind may outrun.
        thread::sleep(Duration::from_millis(50));
    }
    assert!(server.seen().iter().all(|seen| seen.connection == 0), "the connection outlives the call");
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let dub = dub.clone();
            thread::spawn(move || dub.customers().get("1").send_blocking().unwrap().id)
        })
        .collect();
    assert!(threads.into_iter().all(|thread| thread.join().unwrap() == "cus_1"));
    assert_eq!(server.lines().len(), 11);
}

#[test]
fn items_and_pages() {
    let page = format!("[{CUSTOMER}]");
    let server = Server::answering([json(200, &page), json(200, "[]"), json(200, &page), json(200, "[]")]);
    let list = || client(&server).customers().list();
    let ids: Vec<String> = list().items().blocking().map(|item| item.unwrap().id).collect();
    assert_eq!(ids, ["cus_1"]);
    assert_eq!(list().pages().blocking().map(|page| page.unwrap().len()).collect::<Vec<_>>(), [1, 0]);
}

#[tokio::test]
async fn not_within_a_runtime() {
    let server = Server::answering([json(200, CUSTOMER)]);
    let error = failure(client(&server).customers().get("1").send_blocking());
    assert!(
        matches!(error.kind(), ErrorKind::Invalid { parameter, .. } if parameter == "send_blocking"),
        "{error}"
    );
    let items: Vec<_> = client(&server).customers().list().items().blocking().collect();
    assert_eq!((items.len(), items[0].is_err()), (1, true));
    assert_eq!(server.lines(), [""; 0]);
}

#[test]
fn streams_and_files() {
    static DOWNLOAD: Operation = Operation { id: "download", path: "/x", ..Operation::DEFAULT };
    let server = Server::scripted(|n, _| {
        let media_type = ["image/png", "text/event-stream", "application/jsonl"][n.min(2)];
        let pieces = [["ab", "cde"], ["data: 1\n\nda", "ta: 2\n\n"], ["1\n", "2"]][n.min(2)];
        let mut acts = vec![chunked(media_type)];
        acts.extend(pieces.iter().map(chunk));
        acts.push(end());
        acts
    });
    let core = core(&server, |_| {});
    let call = || Call::new(&core, &DOWNLOAD);
    let mut body = String::new();
    call().download().wait().unwrap().blocking().read_to_string(&mut body).unwrap();
    assert_eq!(body, "abcde");
    let events = call().events::<u8>().wait().unwrap().blocking();
    assert_eq!(events.map(Result::unwrap).collect::<Vec<_>>(), [1, 2]);
    let lines = call().json_lines::<u8>().wait().unwrap().blocking();
    assert_eq!(lines.map(Result::unwrap).collect::<Vec<_>>(), [1, 2]);
    let mut upload = call();
    upload.file_body("text/plain", File::from_path(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")));
    let head = upload.nothing().with_head().wait().unwrap();
    assert_eq!(head.status().as_u16(), 200);
    assert!(server.seen()[3].text().starts_with("[package]"));
}
