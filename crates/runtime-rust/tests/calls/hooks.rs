//! What hooks see and can do.

use std::error::Error as StdError;
use std::sync::{Arc, Mutex};

use crate::clock::TestClock;
use crate::runtime::{
    Attempt, Call, Error, ErrorKind, HeaderMap, Hook, Operation, RequestBody, StatusCode, TransportRequest,
};
use crate::server::{Server, json, respond};
use crate::setup::{assert_secret_hidden, core, failure};

static READ: Operation = Operation { id: "read", path: "/x", security: &[&["token"]], ..Operation::DEFAULT };

type Log = Arc<Mutex<Vec<String>>>;

#[derive(Debug)]
struct Recorder(Log);

impl Recorder {
    fn note(&self, text: String) {
        self.0.lock().unwrap().push(text);
    }
}

impl Hook for Recorder {
    fn before_request(
        &self,
        attempt: &Attempt,
        request: &mut TransportRequest,
    ) -> Result<(), Box<dyn StdError + Send + Sync>> {
        self.note(format!("{} {} {request:?} {:?}", attempt.operation, attempt.number, request.headers));
        let length = match &request.body {
            Some(RequestBody::Bytes(bytes)) => bytes.len(),
            _ => 0,
        };
        request.headers.insert("x-signature", format!("signed {length}").parse()?);
        Ok(())
    }

    fn after_response(&self, attempt: &Attempt, status: StatusCode, _: &HeaderMap) {
        self.note(format!("{} {status}", attempt.number));
    }

    fn on_error(&self, attempt: &Attempt, error: &Error) {
        self.note(format!("{} {error}", attempt.number));
    }
}

#[derive(Debug)]
struct Refusing;

impl Hook for Refusing {
    fn before_request(
        &self,
        _: &Attempt,
        _: &mut TransportRequest,
    ) -> Result<(), Box<dyn StdError + Send + Sync>> {
        Err("not today".into())
    }
}

#[tokio::test]
async fn every_attempt_is_seen() {
    let server = Server::answering([respond(503, "retry-after: 0\r\n", b""), json(200, "7")]);
    let log = Log::default();
    let core = core(&server, |config| {
        config.hook(Recorder(Arc::clone(&log)));
        config.clock(Arc::new(TestClock::new(0.0)));
    });
    let mut call = Call::new(&core, &READ);
    call.json_body("é");
    call.nothing().await.unwrap();
    let log = log.lock().unwrap();
    assert_eq!(log.len(), 5, "{log:?}");
    assert!(
        log[0].starts_with("read 1 TransportRequest { method: GET, uri: \"http://127.0.0.1/x\""),
        "{}",
        log[0]
    );
    assert_eq!(log[1], "1 503 Service Unavailable");
    assert_eq!(log[2], "1 read: 503 Service Unavailable");
    assert!(log[3].starts_with("read 2 "));
    assert_eq!(log[4], "2 200 OK");
    assert_secret_hidden(&log.concat());
    assert!(server.seen().iter().all(|seen| seen.header("x-signature") == Some("signed 4")));
}

#[tokio::test]
async fn a_hook_can_refuse() {
    let server = Server::answering([json(200, "7")]);
    let error = failure(Call::new(&core(&server, |config| config.hook(Refusing)), &READ).nothing().await);
    assert!(matches!(error.kind(), ErrorKind::Invalid { parameter, .. } if parameter == "hook"), "{error:?}");
    assert_eq!(error.to_string(), "read: `hook` stopped the request: not today");
    assert_eq!(server.lines(), [""; 0]);
}
