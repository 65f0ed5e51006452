//! Promise 35: what `tracing` is told.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::clock::TestClock;
use crate::runtime::{Call, Operation};
use crate::server::{Server, respond};
use crate::setup::{SECRET, assert_secret_hidden, core, failure};

/// Writes down what it is told.
#[derive(Clone, Default)]
struct Listener(Arc<Mutex<String>>);

struct Writer<'l>(&'l mut String);

impl Visit for Writer<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().contains("runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut log = self.0.lock().unwrap();
        log.push_str(span.metadata().name());
        span.record(&mut Writer(&mut log));
        log.push('\n');
        Id::from_u64(1)
    }

    fn event(&self, event: &Event<'_>) {
        let mut log = self.0.lock().unwrap();
        event.record(&mut Writer(&mut log));
        log.push('\n');
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn calls_are_spans_without_secrets() {
    static READ: Operation =
        Operation { id: "read", path: "/x/{id}", security: &[&["token"]], ..Operation::DEFAULT };
    let body = format!(r#"{{"message":"bad {SECRET}"}}"#);
    let server = Server::answering([
        respond(503, "retry-after: 0\r\n", b""),
        respond(401, &format!("x-request-id: {SECRET}\r\n"), body.as_bytes()),
    ]);
    let core = core(&server, |config| config.clock(Arc::new(TestClock::new(0.0))));
    let listener = Listener::default();
    let guard = tracing::subscriber::set_default(listener.clone());
    let call = || {
        let mut call = Call::new(&core, &READ);
        call.path("id", SECRET);
        call.nothing()
    };
    // Places that tell something ask once whether anybody listens. Other tests, in which nobody does, may have been the ones
    // to ask; so all of them are passed here, and asked again.
    failure(call().await);
    tracing::callsite::rebuild_interest_cache();
    listener.0.lock().unwrap().clear();
    server.forget();
    failure(call().await);
    drop(guard);
    let log = listener.0.lock().unwrap().clone();
    assert_secret_hidden(&log);
    let lines: Vec<&str> = log.lines().collect();
    assert_eq!(lines[0], r#"call operation="read" method="GET" path="/x/{id}""#);
    assert_eq!(lines[1], " message=response attempt=1 status=503");
    assert!(
        lines[2].starts_with(" message=trying again attempt=1 delay=0ns error=read: 503"),
        "{}",
        lines[2]
    );
    assert_eq!(lines[3], " message=response attempt=2 status=401");
    assert!(lines[4].starts_with(" message=failed attempts=2 error=read: 401 Unauthorized"), "{}", lines[4]);
}
