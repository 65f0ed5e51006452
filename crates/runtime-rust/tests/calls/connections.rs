//! Promises 11 and 14: connections, which are used again, and lead through proxies.

use std::process::Command;

use crate::mini::Dub;
use crate::proxy::Proxy;
use crate::runtime::{ErrorKind, RetryPolicy};
use crate::server::{Act, Server, json};
use crate::setup::{CUSTOMER, SECRET, client, failure};
use crate::tls::trust;

#[tokio::test]
async fn a_thousand_calls_share_a_connection() {
    let server = Server::scripted(|n, _| {
        let answer = if n % 10 == 9 { json(404, r#"{"message":"nobody"}"#) } else { json(200, CUSTOMER) };
        vec![Act::Send(answer)]
    });
    let dub = client(&server);
    for n in 0..1000 {
        let result = dub.customers().get("1").send().await;
        assert_eq!(result.is_err(), n % 10 == 9);
    }
    assert_eq!((server.lines().len(), server.opened()), (1000, 1));
}

/// The variables that proxies are read from.
const VARIABLES: [&str; 8] = [
    "ALL_PROXY",
    "all_proxy",
    "HTTP_PROXY",
    "http_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "NO_PROXY",
    "no_proxy",
];

/// Makes a call in a process of its own, as variables can be set for no other, and says what the proxy saw.
fn seen(proxy: &Proxy, base_url: &str, variables: &[(&str, &str)]) -> Vec<String> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    VARIABLES.iter().for_each(|name| {
        command.env_remove(name);
    });
    let variables = variables.iter().map(|(name, value)| (name, value.replace("PROXY", &proxy.address)));
    let output = command
        .args(["--exact", "--ignored", "connections::through_a_proxy"])
        .envs(variables)
        .env("TEST_BASE_URL", base_url)
        .env("TEST_CERTIFICATE", proxy.certificate_path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    proxy.take_log()
}

#[tokio::test]
#[ignore = "part of the tests of proxies"]
async fn through_a_proxy() {
    let base_url = std::env::var("TEST_BASE_URL").unwrap();
    let certificate = std::fs::read(std::env::var("TEST_CERTIFICATE").unwrap()).unwrap();
    let mut builder = Dub::builder().token(SECRET).base_url(base_url).retries(RetryPolicy::off());
    trust(&mut builder.config, &certificate.into());
    builder.build().unwrap().customers().get("1").send().await.unwrap();
}

#[test]
fn proxies_of_the_environment() {
    let proxy = Proxy::start();
    assert_eq!(
        seen(&proxy, "http://proxied.localhost", &[("HTTP_PROXY", "http://PROXY")]),
        ["GET http://proxied.localhost/customers/1"]
    );
    assert_eq!(
        seen(&proxy, "https://proxied.localhost", &[("https_proxy", "http://me:secret@PROXY")]),
        ["CONNECT proxied.localhost:443, Basic bWU6c2VjcmV0", "TLS", "GET /customers/1"]
    );
    assert_eq!(
        seen(&proxy, "http://proxied.localhost", &[("ALL_PROXY", "http://me:secret@PROXY")]),
        ["GET http://proxied.localhost/customers/1, Basic bWU6c2VjcmV0"]
    );
}

#[test]
fn proxies_that_speak_tls() {
    let proxy = Proxy::start();
    assert_eq!(
        seen(&proxy, "http://proxied.localhost", &[("HTTP_PROXY", "https://me:secret@PROXY")]),
        ["TLS", "GET http://proxied.localhost/customers/1, Basic bWU6c2VjcmV0"]
    );
    assert_eq!(
        seen(&proxy, "https://proxied.localhost", &[("HTTPS_PROXY", "https://PROXY")]),
        ["TLS", "CONNECT proxied.localhost:443", "TLS", "GET /customers/1"]
    );
}

#[test]
fn proxies_of_socks() {
    let proxy = Proxy::start();
    assert_eq!(
        seen(&proxy, "https://proxied.localhost", &[("ALL_PROXY", "socks5h://me:secret@PROXY")]),
        ["SOCKS5 me:secret proxied.localhost:443", "TLS", "GET /customers/1"]
    );
    assert_eq!(
        seen(&proxy, "http://127.0.0.1:81", &[("HTTP_PROXY", "socks5://PROXY")]),
        ["SOCKS5 127.0.0.1:81", "GET /customers/1"]
    );
    assert_eq!(
        seen(&proxy, "http://proxied.localhost", &[("ALL_PROXY", "socks4a://PROXY")]),
        ["SOCKS4 proxied.localhost:80", "GET /customers/1"]
    );
    assert_eq!(
        seen(&proxy, "http://127.0.0.1:81", &[("ALL_PROXY", "socks4://PROXY")]),
        ["SOCKS4 127.0.0.1:81", "GET /customers/1"]
    );
}

#[test]
fn proxies_that_are_not_wanted() {
    let (proxy, server) = (Proxy::start(), Server::answering([json(200, CUSTOMER)]));
    let variables = [("HTTP_PROXY", "http://PROXY"), ("NO_PROXY", "example.com, 127.0.0.1")];
    assert_eq!(seen(&proxy, &server.url, &variables), [""; 0]);
    assert_eq!(server.lines(), ["GET /customers/1 HTTP/1.1"]);
}

#[test]
fn proxies_can_be_switched_off() {
    let proxy = Proxy::start();
    let mut command = Command::new(std::env::current_exe().unwrap());
    let command = command.args(["--exact", "--ignored", "connections::past_a_proxy"]);
    let output = command.env("http_proxy", format!("http://{}", proxy.address)).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(proxy.take_log(), [""; 0]);
}

#[tokio::test]
#[ignore = "part of `proxies_can_be_switched_off`"]
async fn past_a_proxy() {
    let builder = Dub::builder().token(SECRET).base_url("http://proxied.localhost:1").no_proxy();
    let dub = builder.retries(RetryPolicy::off()).build().unwrap();
    let error = failure(dub.customers().get("1").send().await);
    assert!(matches!(error.kind(), ErrorKind::Connect), "{error:?}");
}
