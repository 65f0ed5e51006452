//! What is different in browsers: requests are handed to `fetch`, and time is JavaScript's. A server of Node's stands in for
//! the API.
//!
//! ```console
//! cargo install wasm-bindgen-cli --version <that of wasm-bindgen in Cargo.lock>
//! CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
//!     cargo test --package sdkwright-runtime-rust --target wasm32-unknown-unknown --test browser
//! ```

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "this is a test")]

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use js_sys::{Function, Promise};
use sdkwright_runtime_rust::runtime::{
    Call, CallOptions, Config, Core, Credential, ErrorKind, File, Method, Operation, Sdk, Secret,
};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen(module = "node:http")]
extern "C" {
    type Server;
    type Incoming;
    type Outgoing;

    #[wasm_bindgen(js_name = createServer)]
    fn create_server(handler: &Function) -> Server;
    #[wasm_bindgen(method)]
    fn listen(this: &Server, port: u16, host: &str, ready: &Function);
    #[wasm_bindgen(method)]
    fn address(this: &Server) -> JsValue;
    #[wasm_bindgen(method)]
    fn unref(this: &Server);

    #[wasm_bindgen(method, getter)]
    fn method(this: &Incoming) -> String;
    #[wasm_bindgen(method, getter)]
    fn url(this: &Incoming) -> String;
    #[wasm_bindgen(method, getter)]
    fn headers(this: &Incoming) -> JsValue;

    #[wasm_bindgen(method, js_name = writeHead)]
    fn write_head(this: &Outgoing, status: u16, headers: &JsValue);
    #[wasm_bindgen(method)]
    fn write(this: &Outgoing, piece: &str);
    #[wasm_bindgen(method)]
    fn end(this: &Outgoing);
}

/// What a server saw: method, path, and the headers as JavaScript has them.
type Seen = Rc<RefCell<Vec<(String, JsValue)>>>;

/// Answers the request number `n`, from 0, as the script says; returns its address and what it saw.
async fn server(script: impl Fn(usize, &Outgoing) + 'static) -> (String, Seen) {
    let seen = Seen::default();
    let log = Rc::clone(&seen);
    let handler = Closure::<dyn Fn(Incoming, Outgoing)>::new(move |request: Incoming, response: Outgoing| {
        let mut log = log.borrow_mut();
        log.push((format!("{} {}", request.method(), request.url()), request.headers()));
        script(log.len() - 1, &response);
    });
    let server = create_server(handler.into_js_value().unchecked_ref());
    let ready = Promise::new(&mut |resolve, _| server.listen(0, "127.0.0.1", &resolve));
    JsFuture::from(ready).await.unwrap();
    server.unref();
    let port = field(&server.address(), "port").as_f64().unwrap();
    (format!("http://127.0.0.1:{port}"), seen)
}

fn answer(response: &Outgoing, status: u16, headers: &[(&str, &str)], body: &str) {
    let fields = js_sys::Object::new();
    for (name, value) in headers.iter().chain(&[("content-type", "application/json")]) {
        js_sys::Reflect::set(&fields, &(*name).into(), &(*value).into()).unwrap();
    }
    response.write_head(status, &fields);
    response.write(body);
}

fn field(of: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(of, &name.into()).unwrap()
}

fn core(url: &str) -> Core {
    static SDK: Sdk = Sdk { name: "test", version: "1.2.3" };
    let mut config = Config::new();
    config.base_url(url);
    // What it waits for comes from JavaScript, and cannot be sent to other threads.
    config.credential(
        "token",
        Credential::bearer_from(|| async {
            JsFuture::from(Promise::resolve(&JsValue::NULL)).await.map_err(|_| "no token")?;
            Ok::<_, &str>(Secret::new("t_1"))
        }),
    );
    Core::new(config, &SDK, None).unwrap()
}

static READ: Operation = operation("read", Method::Get);

static UPLOAD: Operation = operation("upload", Method::Put);

const fn operation(id: &'static str, method: Method) -> Operation {
    let (path, accept, security): (_, _, &[&[&str]]) = ("/x", "application/json", &[&["token"]]);
    Operation { id, method, path, accept, security, ..Operation::DEFAULT }
}

#[wasm_bindgen_test]
async fn calls_are_repeated_after_a_pause() {
    let (url, seen) = server(|n, response| {
        answer(response, if n == 0 { 503 } else { 200 }, &[], "7");
        response.end();
    })
    .await;
    let answer = Call::new(&core(&url), &READ).json::<u8>().with_head().await.unwrap();
    assert_eq!((answer.value, answer.attempts()), (7, 2));
    let seen = seen.borrow();
    assert_eq!(seen[1].0, "GET /x");
    assert_eq!(field(&seen[1].1, "authorization"), "Bearer t_1");
    assert_ne!(field(&seen[1].1, "user-agent"), "test/1.2.3");
}

#[wasm_bindgen_test]
async fn attempts_have_a_time_limit() {
    let (url, seen) = server(|_, _| {}).await;
    let mut call = Call::new(&core(&url), &UPLOAD);
    call.file_body("text/plain", File::from_bytes("content"));
    call.with(CallOptions::new().timeout(Duration::from_millis(50)));
    let error = call.json::<u8>().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout), "{error}");
    assert_eq!(seen.borrow().len(), 3);
}

#[wasm_bindgen_test]
async fn bodies_come_piece_by_piece() {
    let (url, _) = server(|_, response| {
        answer(response, 200, &[], &"x".repeat(100_000));
        response.write(&"y".repeat(100_000));
        response.end();
    })
    .await;
    let core = core(&url);
    let small = Call::new(&core, &READ);
    let mut limited = small.clone();
    limited.with(CallOptions::new().response_limit(1000));
    let error = limited.json::<u8>().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Limit), "{error}");
    let mut download = small.download().await.unwrap();
    let mut length = 0;
    while let Some(piece) = download.chunk().await.unwrap() {
        length += piece.len();
    }
    assert_eq!(length, 200_000);
}

#[wasm_bindgen_test]
async fn servers_that_cannot_be_reached() {
    let error = Call::new(&core("http://127.0.0.1:1"), &READ).json::<u8>().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error}");
    assert_eq!(error.attempts(), 3);
}

#[wasm_bindgen_test]
async fn redirects_to_another_origin_are_errors() {
    let (elsewhere, _) = server(|_, response| {
        answer(response, 200, &[], "7");
        response.end();
    })
    .await;
    let (url, _) = server(move |_, response| {
        answer(response, 302, &[("location", &elsewhere)], "");
        response.end();
    })
    .await;
    let error = Call::new(&core(&url), &READ).json::<u8>().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Redirect), "{error}");
}
