//! The same calls without an asynchronous program around them.

use sdk_tests::{Reply, Server};

use super::read;
use crate::sdk::ErrorKind;
use crate::{CHANGE_BODY, CHANGE_LINE, CREDENTIAL, CUSTOMER, READ_LINE, change, client};

#[test]
fn calls_can_be_waited_for() {
    let server = Server::always(Reply::json(200, CUSTOMER));
    let client = client(&server.url);
    read(&client).send_blocking().expect("a customer");
    change(&client).send_blocking().expect("a customer");
    let [read, changed] = server.seen().try_into().expect("two requests");
    read.assert_is(READ_LINE, CREDENTIAL, None);
    changed.assert_is(CHANGE_LINE, CREDENTIAL, Some(CHANGE_BODY));
}

#[test]
fn failures_are_the_same() {
    let server = Server::always(Reply::empty(503).retry_soon());
    let error = read(&client(&server.url)).send_blocking().expect_err("a failure");
    assert_eq!((error.api().map(|api| api.status().as_u16()), error.attempts()), (Some(503), 3));
}

#[test]
fn threads_can_share_a_client() {
    let server = Server::always(Reply::json(200, CUSTOMER));
    let client = client(&server.url);
    let threads = [0; 4].map(|_| {
        let client = client.clone();
        std::thread::spawn(move || read(&client).send_blocking().map(drop))
    });
    for thread in threads {
        thread.join().expect("no panic").expect("a customer");
    }
    assert_eq!(server.lines(), [READ_LINE; 4]);
}

#[tokio::test]
async fn a_runtime_is_not_blocked() {
    let server = Server::always(Reply::json(200, CUSTOMER));
    let error = read(&client(&server.url)).send_blocking().expect_err("a refusal");
    assert!(matches!(error.kind(), ErrorKind::Invalid { .. }), "{error:?}");
    assert_eq!(server.seen().len(), 0);
}
