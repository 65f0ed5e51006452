//! Plays `conformance/*.json` against the generated crate: each case calls it through its public API, and what is on
//! the wire and what the call gives is what the case says.

#[rustfmt::skip]
mod calls;
mod outcome;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use conformance::{Conformance, RetryPolicy};
use sdk_tests::{Reply, Seen, Server, assert_same_json};
use serde_json::Value;

use outcome::Outcome;

/// One test for each file of the suite, so that a failure says what it is about.
macro_rules! files {
    ($($name:ident),* $(,)?) => {
        $(
            #[tokio::test]
            async fn $name() {
                play(stringify!($name)).await;
            }
        )*

        #[test]
        fn every_file_is_played() {
            let mut played = [$(stringify!($name)),*].map(|name| format!("{name}.json")).to_vec();
            played.push("openapi.json".to_owned());
            played.sort();
            let mut there: Vec<String> = fs::read_dir(folder())
                .expect("the suite")
                .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
                .filter(|name| name.ends_with(".json"))
                .collect();
            there.sort();
            assert_eq!(played, there);
        }
    };
}

files!(errors, headers, json, null, open, pages, path, query, retries, times, unions);

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance")
}

/// Plays every case of a file and tells all that fail.
async fn play(file: &str) {
    let text = fs::read_to_string(folder().join(format!("{file}.json"))).expect("a file of the suite");
    let document: Value = serde_json::from_str(&text).expect("a file of JSON");
    let mut failed = Vec::new();
    for (index, case) in document["x-cases"].as_array().expect("cases").iter().enumerate() {
        let played = tokio::spawn(play_case(file.to_owned(), index, case.clone())).await;
        if played.is_err() {
            failed.push(format!("{file} {index}: {}", case["name"]));
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

async fn play_case(file: String, index: usize, case: Value) {
    let gives = &case["gives"];
    let exchanges = case["exchanges"].as_array().expect("exchanges");
    let mut replies: Vec<Reply> = exchanges.iter().map(|exchange| reply(&exchange["response"])).collect();
    let sent_back = gives.get("as");
    replies.extend(sent_back.map(|body| Reply::json(200, body.to_string())));
    let server = Server::playing(replies);
    let at_once = RetryPolicy { initial_backoff: Duration::ZERO, ..RetryPolicy::DEFAULT };
    let client = Conformance::builder().base_url(&server.url).no_proxy().retries(at_once);
    let client = client.build().expect("a client");
    let outcome = calls::call(&file, index, &client).await.expect("the case's values");

    let seen = server.seen();
    let expected = exchanges.len() + usize::from(sent_back.is_some());
    assert_eq!(seen.len(), expected, "{outcome:?}\n{seen:#?}");
    for (seen, exchange) in seen.iter().zip(exchanges) {
        check_request(seen, &exchange["request"]);
    }
    if let (Some(body), Some(last)) = (sent_back, seen.last()) {
        assert_same_json(last.text(), &body.to_string());
    }
    check_outcome(&outcome, gives);
}

fn reply(response: &Value) -> Reply {
    let status = response["status"].as_u64().and_then(|status| status.try_into().ok()).expect("a status");
    let text = |key: &str| response.get(key).map(|value| value.as_str().expect("text").to_owned());
    let mut reply = match (response.get("body"), text("text")) {
        (Some(body), _) => Reply::json(status, body.to_string()),
        (None, Some(body)) => Reply::typed(status, &text("type").expect("a type"), body),
        (None, None) => Reply::empty(status),
    };
    for (name, value) in response["headers"].as_object().into_iter().flatten() {
        reply = reply.header(name, value.as_str().expect("text"));
    }
    reply
}

fn check_request(seen: &Seen, request: &Value) {
    let text = |key: &str| request[key].as_str().expect("text");
    assert_eq!(seen.line, format!("{} {} HTTP/1.1", text("method"), text("target")));
    for (name, value) in request["headers"].as_object().into_iter().flatten() {
        assert_eq!(seen.header(name), value.as_str(), "{name}");
    }
    match request.get("body") {
        Some(body) => assert_same_json(seen.text(), &body.to_string()),
        None => assert_eq!(seen.text(), ""),
    }
}

fn check_outcome(outcome: &Outcome, gives: &Value) {
    let facts = outcome.error_facts();
    match (gives.get("error"), &facts) {
        (None, None) => {}
        (Some(expected), Some(facts)) => {
            for (key, value) in expected.as_object().expect("facts") {
                assert_eq!(&facts[key], value, "{key} of {facts}");
            }
        }
        (expected, _) => panic!("expected {expected:?}, got {facts:?} of {:?}", outcome.error),
    }
    assert_eq!(gives.get("items").is_some(), outcome.items.is_some());
    if let (Some(expected), Some(items)) = (gives.get("items"), &outcome.items) {
        assert_eq!(expected, &Value::from(items.clone()));
    }
    assert_eq!(gives.get("nothing").is_some(), outcome.nothing);
}
