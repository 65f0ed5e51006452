//! Requests that the API sends: signed on one side of a connection, checked on the other.

use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gallery::runtime::{HeaderMap, Method};
use gallery::webhooks::{PictureSold, Webhook};
use gallery::{Error, ErrorKind};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sdk_tests::{Reply, Seen, Server};
use sha2::Sha256;

use crate::client;

const KEY: &[u8] = b"0123456789abcdef01234567";
const OLD_KEY: &[u8] = b"abcdefghijklmnopqrstuvwx";
/// As nobody would write it: what is signed are these bytes, not what they say.
const SALE: &str = "{ \"price\" : 7,\r\n\t\"picture\":\"caf\u{e9}\", \"price_before\": null }";

fn secret(key: &[u8]) -> String {
    format!("whsec_{}", STANDARD.encode(key))
}

fn hmac(key: &[u8], text: &str) -> Vec<u8> {
    let mac = Hmac::<Sha256>::new_from_slice(key).expect("a key");
    mac.chain_update(text).finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Seconds since 1970, so far from now.
fn seconds(from_now: i64) -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("a time after 1970");
    (i64::try_from(now.as_secs()).expect("a time before the end of time") + from_now).to_string()
}

/// The headers of Standard Webhooks, with a signature of each key.
fn standard(keys: &[&[u8]], id: &str, timestamp: &str, body: &str) -> Vec<(&'static str, String)> {
    let signed =
        |key: &&[u8]| format!("v1,{}", STANDARD.encode(hmac(key, &format!("{id}.{timestamp}.{body}"))));
    let signatures: Vec<String> = keys.iter().map(signed).collect();
    vec![
        ("webhook-id", id.to_owned()),
        ("webhook-timestamp", timestamp.to_owned()),
        ("webhook-signature", signatures.join(" ")),
    ]
}

/// What a receiver makes of a request: the payload, or why it is none.
fn open(webhook: &Webhook, seen: &Seen) -> Result<PictureSold, Error> {
    let mut headers = HeaderMap::new();
    for (name, value) in &seen.headers {
        let name: http::HeaderName = name.parse().expect("a name");
        headers.append(name, value.parse().expect("a value"));
    }
    webhook.open(&headers, &seen.body)
}

/// Sends a request to a receiver that checks it, and gives the status of its answer.
async fn deliver(webhook: &Webhook, headers: Vec<(&'static str, String)>, body: &str) -> u16 {
    let webhook = webhook.clone();
    let receiver = Server::deciding(move |seen| match open(&webhook, seen) {
        Ok(sale) => {
            assert_eq!((sale.picture.as_str(), sale.price), ("caf\u{e9}", 7));
            Reply::empty(204)
        }
        Err(error) => {
            assert!(matches!(error.kind(), ErrorKind::Webhook), "{error:?}");
            assert!(!format!("{error}{error:?}").contains(&secret(KEY)), "{error:?}");
            Reply::empty(401)
        }
    });
    let sender = client(&receiver.url);
    let mut request = sender.request(Method::Post, "/hooks").body("application/json", body.to_owned());
    for (name, value) in headers {
        request = request.header(name, value);
    }
    match request.send().await {
        Ok(answer) => answer.status().as_u16(),
        Err(error) => error.status().expect("an answer").as_u16(),
    }
}

#[tokio::test]
async fn what_the_api_signed_arrives() {
    let webhook = Webhook::standard(secret(KEY)).expect("a secret");
    assert_eq!(deliver(&webhook, standard(&[KEY], "msg_1", &seconds(0), SALE), SALE).await, 204);
}

#[tokio::test]
async fn what_was_changed_on_the_way_is_refused() {
    let webhook = Webhook::standard(secret(KEY)).expect("a secret");
    let signed = |id: &str, body: &str| standard(&[KEY], id, &seconds(0), body);
    let changed = SALE.replace('7', "1");
    assert_eq!(deliver(&webhook, signed("msg_1", SALE), &changed).await, 401);
    // The same value in other bytes.
    let compact = SALE.replace([' ', '\r', '\n', '\t'], "");
    assert_eq!(deliver(&webhook, signed("msg_1", SALE), &compact).await, 401);
    let mut other_id = signed("msg_1", SALE);
    other_id[0].1 = "msg_2".to_owned();
    assert_eq!(deliver(&webhook, other_id, SALE).await, 401);
    let mut later = signed("msg_1", SALE);
    later[1].1 = seconds(60);
    assert_eq!(deliver(&webhook, later, SALE).await, 401);
}

#[tokio::test]
async fn what_was_kept_for_later_is_refused() {
    let webhook = Webhook::standard(secret(KEY)).expect("a secret");
    for (from_now, status) in [(-200, 204), (200, 204), (-400, 401), (400, 401)] {
        let headers = standard(&[KEY], "msg_1", &seconds(from_now), SALE);
        assert_eq!(deliver(&webhook, headers, SALE).await, status, "{from_now}");
    }
    let patient = webhook.tolerance(Duration::from_secs(1000));
    assert_eq!(deliver(&patient, standard(&[KEY], "msg_1", &seconds(-400), SALE), SALE).await, 204);
}

#[tokio::test]
async fn who_does_not_know_the_secret_is_refused() {
    let webhook = Webhook::standard(secret(KEY)).expect("a secret");
    let headers = |keys: &[&[u8]]| standard(keys, "msg_1", &seconds(0), SALE);
    assert_eq!(deliver(&webhook, headers(&[OLD_KEY]), SALE).await, 401);
    assert_eq!(deliver(&webhook, headers(&[]), SALE).await, 401);
    assert_eq!(deliver(&webhook, vec![], SALE).await, 401);
    for left_out in 0..3 {
        let mut headers = headers(&[KEY]);
        headers.remove(left_out);
        assert_eq!(deliver(&webhook, headers, SALE).await, 401);
    }
}

#[tokio::test]
async fn secrets_can_be_replaced() {
    let headers = |keys: &[&[u8]]| standard(keys, "msg_1", &seconds(0), SALE);
    // The sender signs with both.
    let webhook = Webhook::standard(secret(KEY)).expect("a secret");
    assert_eq!(deliver(&webhook, headers(&[OLD_KEY, KEY]), SALE).await, 204);
    // The receiver takes both.
    let either = webhook.clone().or_secret(secret(OLD_KEY)).expect("a secret");
    assert_eq!(deliver(&either, headers(&[OLD_KEY]), SALE).await, 204);
    assert_eq!(deliver(&either, headers(&[KEY]), SALE).await, 204);
    assert_eq!(deliver(&webhook, headers(&[OLD_KEY]), SALE).await, 401);
}

#[tokio::test]
async fn a_time_and_a_signature_in_one_header() {
    let webhook = Webhook::timestamped("paddle-signature", "pdl_ntfset_01_key");
    let header = |key: &str, from_now| {
        let timestamp = seconds(from_now);
        let signature = hex(&hmac(key.as_bytes(), &format!("{timestamp}:{SALE}")));
        vec![("paddle-signature", format!("ts={timestamp};h1={signature}"))]
    };
    assert_eq!(deliver(&webhook, header("pdl_ntfset_01_key", 0), SALE).await, 204);
    assert_eq!(deliver(&webhook, header("pdl_ntfset_01_key", -400), SALE).await, 401);
    assert_eq!(deliver(&webhook, header("another", 0), SALE).await, 401);
    assert_eq!(deliver(&webhook, header("pdl_ntfset_01_key", 0), &SALE.replace('7', "8")).await, 401);
    let rotated = webhook.or_secret("another").expect("a secret");
    assert_eq!(deliver(&rotated, header("another", 0), SALE).await, 204);
}

#[tokio::test]
async fn a_plain_signature_of_the_body() {
    let webhook = Webhook::untimed("x-hub-signature-256", "It\u{2019}s a Secret");
    let header =
        |key: &str| vec![("x-hub-signature-256", format!("sha256={}", hex(&hmac(key.as_bytes(), SALE))))];
    assert_eq!(deliver(&webhook, header("It\u{2019}s a Secret"), SALE).await, 204);
    assert_eq!(deliver(&webhook, header("It's a Secret"), SALE).await, 401);
    assert_eq!(deliver(&webhook, header("It\u{2019}s a Secret"), &SALE.replace('7', "8")).await, 401);
}
