//! What a call costs beside one that is written by hand over the same HTTP client: time and allocations, against a server on
//! the same machine whose answers cost next to nothing.

#![allow(missing_docs, clippy::unwrap_used, reason = "this is a benchmark")]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::LazyLock;

use divan::AllocProfiler;
use serde::{Deserialize, Serialize};
use tokio::runtime::Runtime;

use sdkwright_runtime_rust::runtime::{Call, Config, Core, Credential, Method, Operation, Sdk};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap());

static URL: LazyLock<String> = LazyLock::new(serve);

static SDK: Sdk = Sdk { name: "bench", version: "1.0.0" };

static GET: Operation =
    Operation { id: "get", path: "/customers/{id}", security: &[&["token"]], ..Operation::DEFAULT };

static CREATE: Operation = Operation { method: Method::Post, ..LIST };

const LIST: Operation =
    Operation { id: "list", path: "/customers", security: &[&["token"]], ..Operation::DEFAULT };

const TOKEN: &str = "dub_0123456789abcdef0123456789abcdef";

#[derive(Serialize, Deserialize)]
struct Customer {
    id: String,
    name: String,
    email: Option<String>,
    sales: u64,
}

fn main() {
    divan::main();
}

/// Answers each request on a connection with the same customer.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            std::thread::spawn(move || {
                let body = r#"{"id":"cus_1","name":"Ada","email":"ada@example.com","sales":14700}"#;
                let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length";
                let answer = format!("{head}: {}\r\n\r\n{body}", body.len());
                stream.set_nodelay(true).unwrap();
                // A request fits one read.
                while stream.read(&mut [0; 4096]).is_ok_and(|length| length > 0) {
                    stream.write_all(answer.as_bytes()).unwrap();
                }
            });
        }
    });
    url
}

fn core() -> Core {
    let mut config = Config::new();
    config.base_url(URL.as_str());
    config.no_proxy();
    config.credential("token", Credential::bearer(TOKEN));
    Core::new(config, &SDK, None).unwrap()
}

fn customer() -> Customer {
    Customer { id: String::new(), name: "Ada".into(), email: Some("ada@example.com".into()), sales: 14700 }
}

#[divan::bench]
fn get_by_runtime(bencher: divan::Bencher<'_, '_>) {
    let core = core();
    bencher.bench_local(|| {
        let mut call = Call::new(&core, &GET);
        call.path("id", "cus_1");
        RUNTIME.block_on(call.json::<Customer>()).unwrap().sales
    });
}

#[divan::bench]
fn get_by_hand(bencher: divan::Bencher<'_, '_>) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    bencher.bench_local(|| {
        RUNTIME.block_on(async {
            let url = format!("{}/customers/{}", *URL, "cus_1");
            let request = client.get(url).bearer_auth(TOKEN).header("accept", "application/json");
            let response = request.send().await.unwrap().error_for_status().unwrap();
            let customer: Customer = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
            customer.sales
        })
    });
}

#[divan::bench]
fn create_by_runtime(bencher: divan::Bencher<'_, '_>) {
    let core = core();
    let customer = customer();
    bencher.bench_local(|| {
        let mut call = Call::new(&core, &CREATE);
        call.json_body(&customer);
        RUNTIME.block_on(call.json::<Customer>()).unwrap().sales
    });
}

#[divan::bench]
fn create_by_hand(bencher: divan::Bencher<'_, '_>) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let customer = customer();
    bencher.bench_local(|| {
        RUNTIME.block_on(async {
            let request = client.post(format!("{}/customers", *URL)).bearer_auth(TOKEN);
            let request =
                request.header("content-type", "application/json").header("accept", "application/json");
            let response = request.body(serde_json::to_vec(&customer).unwrap()).send().await.unwrap();
            let bytes = response.error_for_status().unwrap().bytes().await.unwrap();
            let customer: Customer = serde_json::from_slice(&bytes).unwrap();
            customer.sales
        })
    });
}
