//! What reading and writing models costs, measured against types with derives on the same text: a hundred customers as a
//! list endpoint sends them.

use std::time::{Duration, Instant};

use divan::{Bencher, black_box};
use serde::{Deserialize, Serialize};

#[allow(dead_code, unreachable_pub, unused_imports, reason = "an SDK is a library: its users use it")]
#[path = "../src/runtime"]
mod runtime {
    pub mod json;
}

use runtime::json;

fn main() {
    let text = text();
    let ours = parsed::<Vec<Customer>>(&text);
    let derived = parsed::<Vec<DerivedCustomer>>(&text);
    let reading = ratio(|| parsed::<Vec<Customer>>(&text), || parsed::<Vec<DerivedCustomer>>(&text));
    let writing = ratio(|| written(&ours), || written(&derived));
    println!("reading {reading:.2} and writing {writing:.2} times what derives take\n");
    divan::main();
}

#[divan::bench]
fn read(bencher: Bencher<'_, '_>) {
    let text = text();
    bencher.bench_local(|| parsed::<Vec<Customer>>(&text));
}

#[divan::bench]
fn read_derived(bencher: Bencher<'_, '_>) {
    let text = text();
    bencher.bench_local(|| parsed::<Vec<DerivedCustomer>>(&text));
}

#[divan::bench]
fn write(bencher: Bencher<'_, '_>) {
    let customers = parsed::<Vec<Customer>>(&text());
    bencher.bench_local(|| written(&customers));
}

#[divan::bench]
fn write_derived(bencher: Bencher<'_, '_>) {
    let customers = parsed::<Vec<DerivedCustomer>>(&text());
    bencher.bench_local(|| written(&customers));
}

#[derive(Debug, Clone)]
struct Customer {
    id: String,
    external_id: Option<String>,
    name: String,
    email: Option<String>,
    avatar: Option<String>,
    country: Option<String>,
    created: i64,
    balance: f64,
    live: bool,
    tags: Vec<String>,
    address: Address,
    note: Option<String>,
}

#[derive(Debug, Clone)]
struct Address {
    line1: String,
    city: String,
    zip: Option<String>,
}

json::objects!(Customer, Address);

impl json::Object for Customer {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &[
                "id",
                "externalId",
                "name",
                "email",
                "avatar",
                "country",
                "created",
                "balance",
                "live",
                "tags",
                "address",
                "note",
            ],
            required: &[0, 2, 6, 7, 8, 9, 10],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            id: json::blank(),
            external_id: None,
            name: json::blank(),
            email: None,
            avatar: None,
            country: None,
            created: json::blank(),
            balance: json::blank(),
            live: json::blank(),
            tags: json::blank(),
            address: json::blank(),
            note: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.id),
            1 => input.read(&mut self.external_id),
            2 => input.read(&mut self.name),
            3 => input.read(&mut self.email),
            4 => input.read(&mut self.avatar),
            5 => input.read(&mut self.country),
            6 => input.read(&mut self.created),
            7 => input.read(&mut self.balance),
            8 => input.read(&mut self.live),
            9 => input.read(&mut self.tags),
            10 => input.read(&mut self.address),
            _ => input.read(&mut self.note),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.id),
            1 => json::shape(&self.external_id),
            2 => json::shape(&self.name),
            3 => json::shape(&self.email),
            4 => json::shape(&self.avatar),
            5 => json::shape(&self.country),
            6 => json::shape(&self.created),
            7 => json::shape(&self.balance),
            8 => json::shape(&self.live),
            9 => json::shape(&self.tags),
            10 => json::shape(&self.address),
            _ => json::shape(&self.note),
        }
    }
}

impl json::Object for Address {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["line1", "city", "zip"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { line1: json::blank(), city: json::blank(), zip: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.line1),
            1 => input.read(&mut self.city),
            _ => input.read(&mut self.zip),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.line1),
            1 => json::shape(&self.city),
            _ => json::shape(&self.zip),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct DerivedCustomer {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_id: Option<String>,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    avatar: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    created: i64,
    balance: f64,
    live: bool,
    tags: Vec<String>,
    address: DerivedAddress,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct DerivedAddress {
    line1: String,
    city: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    zip: Option<String>,
}

/// A hundred customers, with unknown keys and absent values among them.
fn text() -> String {
    let customer = |number: usize| {
        let note = if number % 3 == 0 { r#","note":null"# } else { "" };
        format!(
            r#"{{"id":"cus_{number:08}","externalId":"ext-{number}","name":"Customer number {number}","email":"user{number}@example.com","avatar":"https://cdn.example.com/avatars/{number}.png","country":"DE","created":17000{number:05},"balance":{number}.5,"live":true,"tags":["new","paying"],"unknown":[1,2],"address":{{"line1":"{number} Main Street","city":"Berlin","zip":"10115"}}{note}}}"#
        )
    };
    format!("[{}]", (0..100).map(customer).collect::<Vec<_>>().join(","))
}

fn parsed<T: for<'de> Deserialize<'de>>(text: &str) -> T {
    serde_json::from_str(black_box(text)).expect("the text fits the type")
}

fn written<T: Serialize>(value: &T) -> String {
    serde_json::to_string(black_box(value)).expect("JSON has these values")
}

/// How many times as long the first takes as the second, both at their fastest and measured in turn.
fn ratio<A, B>(first: impl Fn() -> A, second: impl Fn() -> B) -> f64 {
    let mut fastest = [Duration::MAX; 2];
    for _ in 0..2000 {
        fastest[0] = fastest[0].min(elapsed(&first));
        fastest[1] = fastest[1].min(elapsed(&second));
    }
    fastest[0].as_secs_f64() / fastest[1].as_secs_f64()
}

fn elapsed<T>(run: impl Fn() -> T) -> Duration {
    let start = Instant::now();
    black_box(run());
    start.elapsed()
}
