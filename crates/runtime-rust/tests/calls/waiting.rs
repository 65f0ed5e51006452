//! Calls without an asynchronous runtime, behind the feature `blocking`.

use crate::runtime::ErrorKind;
use crate::server::{Server, json};
use crate::setup::{CUSTOMER, client, failure};

#[test]
fn one_after_the_other_and_at_once() {
    let server = Server::answering([json(200, CUSTOMER)]);
    let dub = client(&server);
    for _ in 0..3 {
        assert_eq!(dub.customers().get("1").send_blocking().unwrap().id, "cus_1");
    }
    assert!(server.seen().iter().all(|seen| seen.connection == 0), "the connection outlives the call");
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let dub = dub.clone();
            std::thread::spawn(move || dub.customers().get("1").send_blocking().unwrap().id)
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
