//! Plays `conformance/*.json` against the generated crate: each case calls it through its public API, and what is on
//! the wire and what the call gives is what the case says.

#[rustfmt::skip]
mod calls;
mod outcome;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use conformance::{Conformance, RetryPolicy};
use sdk_tests::{Part, Reply, Seen, Server, assert_same_json};
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

files!(
    bodies, downloads, errors, events, headers, json, lines, null, open, pages, path, query, retries, times,
    unions
);

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance")
}

/// Plays every case of a file and tells all that fail.
async fn play(file: &str) {
    let text = fs::read_to_string(folder().join(format!("{file}.json"))).expect("a file of the suite");
    let document: Value = serde_json::from_str(&text).expect("a file of JSON");
    let mut failed = Vec::new();
    for (index, case) in document["x-cases"].as_array().expect("cases").iter().enumerate() {
        for seed in seeds(case) {
            let played = tokio::spawn(play_case(file.to_owned(), index, case.clone(), seed)).await;
            if played.is_err() {
                failed.push(format!("{file} {index}: {}, cut by {seed}", case["name"]));
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

/// How often a case is played, and how its responses are cut each time; not at all by 0.
fn seeds(case: &Value) -> Vec<u64> {
    let exchanges = case["exchanges"].as_array().expect("exchanges");
    let cuts = exchanges.iter().find_map(|exchange| exchange["response"]["cuts"].as_array());
    cuts.map_or(vec![0], |cuts| cuts.iter().map(|seed| seed.as_u64().expect("a seed")).collect())
}

async fn play_case(file: String, index: usize, case: Value, seed: u64) {
    let gives = &case["gives"];
    let exchanges = case["exchanges"].as_array().expect("exchanges");
    let mut replies: Vec<Option<Reply>> =
        exchanges.iter().map(|exchange| reply(&exchange["response"], seed)).collect();
    let sent_back = gives.get("as");
    replies.extend(sent_back.map(|body| Some(Reply::json(200, body.to_string()))));
    let server = Server::breaking_off(replies);
    let at_once = RetryPolicy { initial_backoff: Duration::ZERO, ..RetryPolicy::DEFAULT };
    let client = Conformance::builder().base_url(&server.url).no_proxy().retries(at_once);
    let client = client.build().expect("a client");
    let outcome = calls::call(&file, index, &client).await.expect("the case's values");

    let seen = server.seen();
    let expected = exchanges.len() + usize::from(sent_back.is_some());
    assert_eq!(seen.len(), expected, "{outcome:?}\n{seen:#?}");
    for (at, exchange) in exchanges.iter().enumerate() {
        check_request(&seen, at, &exchange["request"]);
    }
    if let (Some(body), Some(last)) = (sent_back, seen.last()) {
        assert_same_json(last.text(), &body.to_string());
    }
    check_outcome(&outcome, gives);
}

/// A response; `None` where the server closes the connection instead.
fn reply(response: &Value, seed: u64) -> Option<Reply> {
    if response["closes"] == true {
        return None;
    }
    let status = response["status"].as_u64().and_then(|status| status.try_into().ok()).expect("a status");
    let text = |key: &str| response.get(key).map(|value| value.as_str().expect("text").to_owned());
    let media_type = || text("type").expect("a type");
    let mut reply = match (response.get("body"), text("text"), text("bytes")) {
        (Some(body), ..) => Reply::json(status, body.to_string()),
        (_, Some(body), _) => Reply::typed(status, &media_type(), body),
        (_, _, Some(digits)) => Reply::typed(status, &media_type(), from_hex(&digits)),
        (None, None, None) => Reply::empty(status),
    };
    for (name, value) in response["headers"].as_object().into_iter().flatten() {
        reply = reply.header(name, value.as_str().expect("text"));
    }
    if let Some(length) = response["announces"].as_u64() {
        reply = reply.announcing(length.try_into().expect("a length"));
    }
    if seed > 0 && response.get("cuts").is_some() {
        reply = reply.in_pieces(seed);
    }
    Some(reply)
}

fn from_hex(digits: &str) -> Vec<u8> {
    let pair = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).expect("two digits");
    (0..digits.len()).step_by(2).map(pair).collect()
}

fn check_request(seen: &[Seen], at: usize, request: &Value) {
    let text = |key: &str| request[key].as_str().expect("text");
    let own = &seen[at];
    assert_eq!(own.line, format!("{} {} HTTP/1.1", text("method"), text("target")));
    for (name, value) in request["headers"].as_object().into_iter().flatten() {
        let name = name.to_ascii_lowercase();
        match value {
            Value::Bool(is_sent) => assert_eq!(own.header(&name).is_some(), *is_sent, "{name}"),
            Value::Number(at) => {
                let at: usize = at.as_u64().and_then(|at| at.try_into().ok()).expect("an exchange");
                assert_eq!(own.header(&name), seen[at].header(&name), "{name}");
            }
            value => assert_eq!(own.header(&name), value.as_str(), "{name}"),
        }
    }
    match (request.get("body"), request.get("text"), request.get("parts")) {
        (Some(body), ..) => assert_same_json(own.text(), &body.to_string()),
        (_, Some(text), _) => assert_eq!(Some(own.text()), text.as_str()),
        (_, _, Some(parts)) => check_parts(&own.parts(), parts.as_array().expect("parts")),
        (None, None, None) => assert_eq!(own.text(), ""),
    }
}

fn check_parts(seen: &[Part], expected: &[Value]) {
    assert_eq!(seen.len(), expected.len(), "{seen:#?}");
    for (part, expected) in seen.iter().zip(expected) {
        assert_eq!(Some(part.name.as_str()), expected["name"].as_str());
        assert_eq!(part.filename.as_deref(), expected["filename"].as_str(), "{part:?}");
        assert_eq!(part.media_type.as_deref(), expected["type"].as_str(), "{part:?}");
        match expected.get("body") {
            Some(body) => assert_same_json(&part.text, &body.to_string()),
            None => assert_eq!(Some(part.text.as_str()), expected["text"].as_str()),
        }
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
    assert_eq!(gives.get("streamed").and_then(Value::as_array), outcome.streamed.as_ref());
    let downloaded = gives.get("downloaded").and_then(Value::as_str).map(|text| text.as_bytes().to_vec());
    let downloaded = downloaded.or_else(|| Some(from_hex(gives.get("downloaded bytes")?.as_str()?)));
    assert_eq!(downloaded, outcome.downloaded);
}
