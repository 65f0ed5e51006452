//! Promise 21: server-sent events, and JSON lines, decoded as they come.

use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::runtime::{Call, Core, Error, ErrorKind, Method, Operation, Timeouts};
use crate::server::{Act, Server, chunk, chunked, end, json, respond};
use crate::setup::{core, failure};

const EVENTS_IN: Operation =
    Operation { id: "listen", path: "/events", accept: "text/event-stream", ..Operation::DEFAULT };
static EVENTS: Operation = EVENTS_IN;
static UNTIL_DONE: Operation = Operation { sentinel: Some("[DONE]"), ..EVENTS_IN };
static USUALLY_UNTIL_DONE: Operation =
    Operation { sentinel: Some("[DONE]"), ends_without_sentinel: true, ..EVENTS_IN };
static LINES: Operation =
    Operation { id: "export", method: Method::Post, path: "/lines", ..Operation::DEFAULT };

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Token {
    text: String,
}

fn token(text: &str) -> Token {
    Token { text: text.to_owned() }
}

fn close() -> Act {
    Act::Close
}

fn reset() -> Act {
    Act::Reset
}

/// A stream in these pieces, and what comes after it.
fn stream(pieces: &'static [&'static str], last: fn() -> Act) -> Server {
    Server::scripted(move |_, _| {
        let mut acts = vec![chunked("text/event-stream; charset=utf-8")];
        acts.extend(pieces.iter().map(chunk));
        acts.extend([Act::Pause(Duration::from_millis(10)), last()]);
        acts
    })
}

async fn all(core: &Core, operation: &'static Operation) -> (Vec<Token>, Result<(), Error>) {
    let mut events = Call::new(core, operation).events::<Token>().await.unwrap();
    let mut tokens = Vec::new();
    loop {
        match events.try_next().await {
            Ok(Some(token)) => tokens.push(token),
            Ok(None) => return (tokens, Ok(())),
            Err(error) => return (tokens, Err(error)),
        }
    }
}

const TWO: &[&str] = &[": hi\n\nda", "ta: {\"text\"", ":\"a\"}\n", "\ndata: {\"text\":\"b\"}\n\n"];

#[tokio::test]
async fn events_end_cleanly() {
    let core = core(&stream(TWO, end), |_| {});
    let (tokens, result) = all(&core, &EVENTS).await;
    assert_eq!(tokens, [token("a"), token("b")]);
    result.unwrap();
}

#[tokio::test]
async fn events_that_are_cut() {
    for (last, least) in [(close as fn() -> Act, 2), (reset, 0)] {
        let server = stream(TWO, last);
        let (tokens, result) = all(&core(&server, |_| {}), &EVENTS).await;
        // A reset can overtake what was sent before it.
        assert!((least..=2).contains(&tokens.len()));
        let error = failure(result);
        assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error:?}");
        assert_eq!((server.lines().len(), error.is_retryable()), (1, false));
    }
    let (tokens, result) =
        all(&core(&stream(&["data: {\"text\":\"a\"}\n\n", "data: {"], end), |_| {}), &EVENTS).await;
    assert_eq!(tokens.len(), 1);
    assert_eq!(failure(result).to_string(), "listen: the stream ended within an event");
}

#[tokio::test]
async fn events_until_the_last_one() {
    let pieces: &[&str] = &["data: {\"text\":\"a\"}\n\ndata: [DONE]\n\ndata: {\"text\":\"late\"}\n\n"];
    let (tokens, result) = all(&core(&stream(pieces, || Act::Reset), |_| {}), &UNTIL_DONE).await;
    assert_eq!(tokens, [token("a")]);
    result.unwrap();
    let (tokens, result) = all(&core(&stream(TWO, end), |_| {}), &UNTIL_DONE).await;
    assert_eq!(tokens.len(), 2);
    assert_eq!(failure(result).to_string(), "listen: the stream ended before `[DONE]`");
}

#[tokio::test]
async fn events_until_the_last_one_that_only_custom_knows() {
    let pieces: &[&str] = &["data: {\"text\":\"a\"}\n\ndata: [DONE]\n\n"];
    let (tokens, result) = all(&core(&stream(pieces, end), |_| {}), &USUALLY_UNTIL_DONE).await;
    assert_eq!(tokens, [token("a")]);
    result.unwrap();
    let (tokens, result) = all(&core(&stream(TWO, end), |_| {}), &USUALLY_UNTIL_DONE).await;
    assert_eq!(tokens.len(), 2);
    result.unwrap();
}

#[tokio::test]
async fn events_that_cannot_be_decoded() {
    let pieces: &[&str] = &["data: {\"text\":7}\n\ndata:\n\nid: 9\ndata: {\"text\":\"b\"}\n\n"];
    let core = core(&stream(pieces, end), |_| {});
    let mut events = Call::new(&core, &EVENTS).events::<Token>().await.unwrap();
    let error = failure(events.try_next().await);
    assert!(matches!(error.kind(), ErrorKind::Decode { path, .. } if path == "$.text"), "{error:?}");
    assert_eq!(events.last_event_id(), None);
    assert_eq!(events.try_next().await.unwrap(), Some(token("b")));
    assert_eq!(events.last_event_id(), Some("9"));
    assert_eq!(events.try_next().await.unwrap(), None);
}

#[tokio::test]
async fn events_as_they_came() {
    let pieces: &[&str] = &["event: add\nid: 1\nretry: 10\ndata: [1]\ndata: x\n\ndata: y\n\n"];
    let core = core(&stream(pieces, end), |_| {});
    let mut texts = Call::new(&core, &EVENTS).text_events().await.unwrap();
    assert_eq!(texts.try_next().await.unwrap().as_deref(), Some("[1]\nx"));
    let mut raw = Call::new(&core, &EVENTS).raw_events().await.unwrap();
    let event = raw.try_next().await.unwrap().unwrap();
    assert_eq!(
        (event.event.as_str(), event.id.as_str(), event.retry),
        ("add", "1", Some(Duration::from_millis(10)))
    );
    assert_eq!(raw.status().as_u16(), 200);

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(tag = "event", content = "data", rename_all = "lowercase")]
    enum Envelope {
        Add(Vec<u8>),
        Message(String),
    }
    let pieces: &[&str] = &["event: add\ndata: [1]\n\ndata: [2]\n\ndata: free text\n\n"];
    let core = crate::setup::core(&stream(pieces, end), |_| {});
    let mut events = Call::new(&core, &EVENTS).envelope_events::<Envelope>().await.unwrap();
    assert_eq!(events.try_next().await.unwrap(), Some(Envelope::Add(vec![1])));
    assert_eq!(events.try_next().await.unwrap(), Some(Envelope::Message("[2]".into())));
    assert_eq!(events.try_next().await.unwrap(), Some(Envelope::Message("free text".into())));
}

#[tokio::test]
async fn streams_of_the_wrong_type() {
    let server = Server::answering([
        respond(200, "content-type: text/html\r\n", "<p>sign in".repeat(1000).as_bytes()),
        json(429, r#"{"message":"slow down"}"#),
    ]);
    let core = core(&server, |config| config.retries(crate::runtime::RetryPolicy::off()));
    let error = failure(Call::new(&core, &EVENTS).events::<Token>().await);
    let ErrorKind::ContentType { media_type, excerpt, .. } = error.kind() else { panic!("{error:?}") };
    assert_eq!(media_type, "text/html");
    assert!(excerpt.starts_with("<p>sign in") && excerpt.len() <= 1030);
    let error = failure(Call::new(&core, &EVENTS).events::<Token>().await);
    assert_eq!(error.status().unwrap().as_u16(), 429);
}

#[tokio::test]
async fn streams_may_be_quiet_but_not_dead() {
    let server = Server::scripted(|_, _| {
        let mut acts = vec![chunked("text/event-stream")];
        acts.extend((0..20).flat_map(|_| [chunk(":\n"), Act::Pause(Duration::from_millis(100))]));
        acts.extend([chunk("data: {\"text\":\"a\"}\n\n"), Act::Pause(Duration::from_secs(5))]);
        acts
    });
    // Less than all pauses together, and much more than one: a busy machine makes it longer.
    let short = Timeouts {
        read: Duration::from_millis(1500),
        attempt: Duration::from_millis(50),
        stall: Duration::ZERO,
        ..Timeouts::DEFAULT
    };
    let (tokens, result) = all(&core(&server, |config| config.timeouts(short)), &EVENTS).await;
    assert_eq!(tokens.len(), 1);
    assert!(matches!(failure(result).kind(), ErrorKind::Timeout));
}

#[tokio::test]
async fn events_without_end() {
    let server = Server::scripted(|_, _| {
        let mut acts = vec![chunked("text/event-stream"), chunk("data: {\"text\":\"a\"}\n\ndata: ")];
        acts.extend((0..17).map(|_| chunk(vec![b'x'; 1 << 16])));
        acts
    });
    let (tokens, result) = all(&core(&server, |config| config.item_limit(1 << 20)), &EVENTS).await;
    assert_eq!(tokens.len(), 1);
    assert!(matches!(failure(result).kind(), ErrorKind::Limit));
}

#[tokio::test]
async fn streams_begin_again_only_before_they_began() {
    let server = Server::scripted(|n, _| match n {
        0 => vec![Act::Send(respond(503, "retry-after: 0\r\n", b""))],
        _ => vec![chunked("text/event-stream"), chunk("data: {\"text\":\"a\"}\n\n"), Act::Close],
    });
    let core = core(&server, |config| config.clock(Arc::new(crate::clock::TestClock::new(0.0))));
    let (tokens, result) = all(&core, &EVENTS).await;
    assert_eq!((tokens.len(), failure(result).attempts(), server.lines().len()), (1, 2, 2));
}

#[tokio::test]
async fn lines_in_and_out() {
    let server = Server::scripted(|_, _| {
        let pieces =
            ["{\"text\":\"a\"}\r\n\n{\"te", "xt\":\"b\"}\n\u{1e}{\"text\":\"c\"}\n", "{\"text\":\"d\"}"];
        let mut acts = vec![chunked("application/x-ndjson")];
        acts.extend(pieces.iter().map(chunk));
        acts.push(end());
        acts
    });
    let core = core(&server, |_| {});
    let mut call = Call::new(&core, &LINES);
    call.json_lines_body("application/jsonl", &[token("x"), token("y\n")]);
    let mut lines = call.json_lines::<Token>().await.unwrap();
    for text in ["a", "b", "c", "d"] {
        assert_eq!(lines.try_next().await.unwrap(), Some(token(text)));
    }
    assert_eq!(lines.try_next().await.unwrap(), None);
    let seen = &server.seen()[0];
    assert_eq!(seen.header("content-type"), Some("application/jsonl"));
    assert_eq!(seen.text(), "{\"text\":\"x\"}\n{\"text\":\"y\\n\"}\n");
}

#[tokio::test]
async fn records_in_and_out() {
    let server = Server::scripted(|_, _| {
        let pieces = [
            "\u{1e}{\"text\":\"a\"}\n\u{1e}{\n  \"te",
            "xt\": \"b\"\n}\n\u{1e}\n\u{1e}{\"text\":\"c\"}\u{1e}{\"text\":\"d\"}",
        ];
        let mut acts = vec![chunked("application/json-seq")];
        acts.extend(pieces.iter().map(chunk));
        acts.push(end());
        acts
    });
    let mut call = Call::new(&core(&server, |_| {}), &LINES);
    call.json_sequence_body("application/json-seq", &[token("x"), token("y\u{1e}")]);
    let mut records = call.json_sequence::<Token>().await.unwrap();
    for text in ["a", "b", "c", "d"] {
        assert_eq!(records.try_next().await.unwrap(), Some(token(text)));
    }
    assert_eq!(records.try_next().await.unwrap(), None);
    let seen = &server.seen()[0];
    assert_eq!(seen.header("content-type"), Some("application/json-seq"));
    assert_eq!(seen.text(), "\u{1e}{\"text\":\"x\"}\n\u{1e}{\"text\":\"y\\u001e\"}\n");
}

#[tokio::test]
async fn a_record_is_there_before_the_next_one_begins() {
    let server = Server::scripted(|_, _| {
        vec![
            chunked("application/json-seq"),
            chunk("\u{1e}{\n \"text\": \"a\"\n}\n"),
            Act::Pause(Duration::from_secs(60)),
        ]
    });
    let core = core(&server, |_| {});
    let mut records = Call::new(&core, &LINES).json_sequence::<Token>().await.unwrap();
    assert_eq!(records.try_next().await.unwrap(), Some(token("a")));
}

#[tokio::test]
async fn records_that_go_wrong_are_not_the_end() {
    let body = "\u{1e}1\n\u{1e}12\u{1e}{\"a\":\u{1e}3\n\u{1e}tru\n\u{1e}null \u{1e}4";
    let server = Server::scripted(move |_, _| vec![chunked("application/json-seq"), chunk(body), end()]);
    let core = core(&server, |_| {});
    let mut records = Call::new(&core, &LINES).json_sequence::<serde_json::Value>().await.unwrap();
    let mut seen = Vec::new();
    while let Some(record) = records.try_next().await.transpose() {
        seen.push(match record {
            Ok(value) => value.to_string(),
            Err(error) => match error.kind() {
                ErrorKind::Decode { excerpt, .. } => format!("no record: {excerpt}"),
                ErrorKind::Interrupted => "interrupted".to_owned(),
                kind => panic!("{kind:?}"),
            },
        });
    }
    let expected = ["1", "no record: 12", "no record: {\"a\":", "3", "no record: tru", "null", "interrupted"];
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn lines_that_go_wrong() {
    let lines = |body: &'static str, last: fn() -> Act| {
        Server::scripted(move |_, _| vec![chunked("application/json"), chunk(body), last()])
    };
    let read = async |server: Server| {
        let mut lines = Call::new(&core(&server, |_| {}), &LINES).json_lines::<Token>().await.unwrap();
        let mut results = Vec::new();
        while let Some(result) = lines.try_next().await.transpose() {
            results.push(result);
        }
        results
    };
    let mut results = read(lines("{\"text\":1}\n{\"text\":\"b\"}\n", end)).await;
    assert_eq!(results.pop().unwrap().unwrap(), token("b"));
    assert!(matches!(failure(results.pop().unwrap()).kind(), ErrorKind::Decode { .. }));
    for (body, last) in
        [("{\"text\":\"a\"}\n{\"te", end as fn() -> Act), ("{\"text\":\"a\"}\n", || Act::Close)]
    {
        let mut results = read(lines(body, last)).await;
        assert!(matches!(failure(results.pop().unwrap()).kind(), ErrorKind::Interrupted));
        assert_eq!(results.pop().unwrap().unwrap(), token("a"));
    }
    let html = Server::answering([respond(200, "content-type: text/html\r\n", b"<p>")]);
    let error = failure(Call::new(&core(&html, |_| {}), &LINES).json_lines::<Token>().await);
    assert!(matches!(error.kind(), ErrorKind::ContentType { .. }), "{error:?}");
}
