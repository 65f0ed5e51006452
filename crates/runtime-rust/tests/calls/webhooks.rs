//! Promise 33: requests that the API sends.

use std::time::{Duration, SystemTime};

use crate::runtime::{ErrorKind, HeaderMap, Webhook};
use crate::setup::{SECRET, assert_secret_hidden, failure};

/// The vector of the Standard Webhooks specification.
const KEY: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const BODY: &[u8] = br#"{"test": 2432232314}"#;
const SIGNATURE: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const SENT: u64 = 1_614_265_330;

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    pairs.iter().map(|(name, value)| ((*name).parse().unwrap(), value.parse().unwrap())).collect()
}

fn standard(signature: &str) -> HeaderMap {
    let id = ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek");
    headers(&[id, ("webhook-timestamp", "1614265330"), ("webhook-signature", signature)])
}

#[test]
fn the_standard_vector() {
    let webhook = Webhook::standard(KEY).unwrap();
    webhook.verify_at(at(SENT), &standard(SIGNATURE), BODY).unwrap();
    for several in [format!("v1,AAAA {SIGNATURE}"), format!("v1a,AAAA {SIGNATURE} v2,x")] {
        webhook.verify_at(at(SENT), &standard(&several), BODY).unwrap();
    }
    for wrong in ["", "v1,", "v1,AAAA", "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", "g0hM"] {
        let error = failure(webhook.verify_at(at(SENT), &standard(wrong), BODY));
        assert!(matches!(error.kind(), ErrorKind::Webhook), "{error:?}");
    }
    failure(webhook.verify_at(at(SENT), &standard(SIGNATURE), br#"{"test": 2432232315}"#));
    failure(Webhook::standard("AAAA").unwrap().verify_at(at(SENT), &standard(SIGNATURE), BODY));
    assert!(matches!(Webhook::standard("whsec_?").unwrap_err().kind(), ErrorKind::Invalid { .. }));
}

#[test]
fn times_have_a_tolerance() {
    let webhook = Webhook::standard(KEY).unwrap();
    let verify = |webhook: &Webhook, now| webhook.verify_at(at(now), &standard(SIGNATURE), BODY);
    for now in [SENT - 300, SENT + 300] {
        verify(&webhook, now).unwrap();
    }
    assert!(failure(verify(&webhook, SENT + 301)).to_string().contains("too old"));
    assert!(failure(verify(&webhook, SENT - 301)).to_string().contains("from the future"));
    let strict = webhook.clone().tolerance(Duration::from_secs(1));
    failure(verify(&strict, SENT + 2));
    failure(webhook.verify(&standard(SIGNATURE), BODY));
    for wrong in ["soon", "-1", "99999999999999999999", ""] {
        let mut headers = standard(SIGNATURE);
        headers.insert("webhook-timestamp", wrong.parse().unwrap());
        failure(webhook.verify_at(at(SENT), &headers, BODY));
    }
}

#[test]
fn secrets_that_take_the_place_of_others() {
    let verify = |webhook: &Webhook| webhook.verify_at(at(SENT), &standard(SIGNATURE), BODY);
    let new = Webhook::standard("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD").unwrap();
    failure(verify(&new));
    verify(&new.clone().or_secret(KEY).unwrap()).unwrap();
    verify(&Webhook::standard(KEY).unwrap().or_secret("AAAA").unwrap()).unwrap();
    assert!(matches!(failure(new.or_secret("?")).kind(), ErrorKind::Invalid { .. }));
    let plain = Webhook::untimed("x-signature", "new").or_secret("pdl_ntfset_key").unwrap();
    let signed = "04505e79dcf66b63920cb28756c3ea5d83d743d1bc5b0e9db979fb13ad4252eb";
    plain.verify(&headers(&[("x-signature", signed)]), BODY).unwrap();
}

#[test]
fn headers_that_are_missing() {
    let webhook = Webhook::standard(KEY).unwrap();
    for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
        let mut headers = standard(SIGNATURE);
        headers.remove(name);
        let error = failure(webhook.verify_at(at(SENT), &headers, BODY));
        assert!(error.to_string().contains(name), "{error}");
    }
    failure(Webhook::timestamped("Paddle-Signature", "k").verify_at(at(SENT), &HeaderMap::new(), BODY));
}

/// Made with `openssl dgst -sha256 -hmac`.
#[test]
fn other_forms() {
    let webhook = Webhook::timestamped("paddle-signature", "pdl_ntfset_key");
    let right = "ts=1614265330;h1=58d44fd4bd3dcced86d961ab874f9b0ac42054cf51ea75daee63090f812883be";
    webhook.verify_at(at(SENT), &headers(&[("paddle-signature", right)]), BODY).unwrap();
    let several = format!("ts=1614265330;h1=00;h1={}", &right[right.len() - 64..]);
    webhook.verify_at(at(SENT), &headers(&[("paddle-signature", &several)]), BODY).unwrap();
    let moved = right.replace("1614265330", "1614265331");
    failure(webhook.verify_at(at(SENT), &headers(&[("paddle-signature", &moved)]), BODY));
    let dotted = Webhook::timestamped("stripe-signature", "pdl_ntfset_key");
    dotted
        .verify_at(
            at(SENT),
            &headers(&[(
                "stripe-signature",
                "t=1614265330, v1=206ce4eff6af8116b3ddb1f3b364467fc5a2e9f7d7a0e815249274f66a4d5c30",
            )]),
            BODY,
        )
        .unwrap();
    for junk in ["", ";", "ts=1614265330", "h1=00", "ts=1614265330;h1=0", "ts=1614265330;h1=zz", "ts=;h1=00"]
    {
        failure(webhook.verify_at(at(SENT), &headers(&[("paddle-signature", junk)]), BODY));
    }
    let untimed = Webhook::untimed("x-hub-signature-256", "pdl_ntfset_key");
    for form in [
        "04505e79dcf66b63920cb28756c3ea5d83d743d1bc5b0e9db979fb13ad4252eb",
        "sha256=04505e79dcf66b63920cb28756c3ea5d83d743d1bc5b0e9db979fb13ad4252eb",
        "BFBeedz2a2OSDLKHVsPqXYPXQ9G8Ww6duXn7E61CUus=",
    ] {
        untimed.verify(&headers(&[("x-hub-signature-256", form)]), BODY).unwrap();
    }
    failure(untimed.verify(&headers(&[("x-hub-signature-256", "sha256=")]), BODY));
}

#[test]
fn bodies_are_decoded_after_the_check() {
    let webhook = Webhook::untimed("x-signature", "pdl_ntfset_key");
    let signed =
        headers(&[("x-signature", "04505e79dcf66b63920cb28756c3ea5d83d743d1bc5b0e9db979fb13ad4252eb")]);
    let body: serde_json::Value = webhook.open(&signed, BODY).unwrap();
    assert_eq!(body["test"], 2_432_232_314_u64);
    let error = failure(webhook.open::<Vec<u8>>(&signed, BODY));
    assert!(matches!(error.kind(), ErrorKind::Decode { path, .. } if path == "$"), "{error:?}");
    failure(webhook.open::<serde_json::Value>(&HeaderMap::new(), b"not even JSON"));
}

#[test]
fn keys_are_not_shown() {
    let shown = format!("{:?} {:?}", Webhook::untimed("x", SECRET), Webhook::timestamped("x", SECRET));
    assert_secret_hidden(&shown);
}
