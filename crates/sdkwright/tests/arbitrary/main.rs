//! Documents that nobody would write, taken all the way to files: no panic, nothing lost without an error, the same
//! bytes twice, and source that parses.
//!
//! An ordinary run tries the same few documents each time. `cargo xtask fuzz --seconds N` tries new ones for as long, and
//! leaves the last of them in `target/fuzz-last.json`.

mod operations;
mod schemas;
mod texts;

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use sdkwright::{Road, flavors};
use sdkwright_api::Api;
use sdkwright_config::{FlavorOptions, NameLock, Sdk};
use sdkwright_diagnostics::human;
use sdkwright_diff::compare;
use sdkwright_flavor::{Files, Templates};
use sdkwright_spec::Document;
use serde_json::Value;

/// How many documents an ordinary run tries.
const CASES: u32 = 48;

/// How many documents reached the end.
static REACHED: AtomicU32 = AtomicU32::new(0);

/// How many documents are tried between two looks at the clock.
const BATCH: u32 = 64;

#[test]
fn arbitrary_documents_reach_the_end_of_the_road() {
    // A panic is told once, with the smallest document that leads to it.
    std::panic::set_hook(Box::new(|_| {}));
    let config = |cases| Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 20_000,
        max_shrink_time: 60_000,
        ..Config::default()
    };
    let Some(patience) = seconds() else {
        let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        try_documents(TestRunner::new_with_rng(config(CASES), rng));
        let reached = REACHED.load(Ordering::Relaxed);
        assert!(reached > CASES / 4, "only {reached} of {CASES} documents have no error");
        return;
    };
    let start = Instant::now();
    let mut tried = 0;
    while start.elapsed() < patience {
        try_documents(TestRunner::new(config(BATCH)));
        tried += BATCH;
    }
    let reached = REACHED.load(Ordering::Relaxed);
    println!("{tried} documents in {} s, {reached} of them without an error", start.elapsed().as_secs());
}

/// What `cargo xtask fuzz` asks for.
fn seconds() -> Option<Duration> {
    let text = std::env::var("SDKWRIGHT_FUZZ_SECONDS").ok()?;
    Some(Duration::from_secs(text.parse().expect("SDKWRIGHT_FUZZ_SECONDS is a number")))
}

fn try_documents(mut runner: TestRunner) {
    let tried = runner.run(&operations::document(), |document| walk(&document));
    match tried {
        Ok(()) => {}
        Err(TestError::Fail(reason, document)) => {
            let text = serde_json::to_string_pretty(&document).expect("a value is JSON");
            let _ = std::panic::take_hook();
            panic!("{reason}\nin the document\n{text}");
        }
        Err(TestError::Abort(reason)) => panic!("{reason}"),
    }
}

/// The whole road, and what holds at its end.
fn walk(document: &Value) -> Result<(), TestCaseError> {
    let text = document.to_string();
    // What ends the process, as an overflow of the stack does, cannot be caught and made smaller.
    if let Some(path) = std::env::var_os("SDKWRIGHT_FUZZ_LAST") {
        std::fs::write(path, &text).expect("SDKWRIGHT_FUZZ_LAST can be written");
    }
    let Some(files) = made(&text)? else { return Ok(()) };
    REACHED.fetch_add(1, Ordering::Relaxed);
    // The runtime is the same in every SDK.
    let is_made = |path: &str| path.ends_with(".rs") && !path.starts_with("src/runtime/");
    for (path, file) in files.iter().filter(|(path, _)| is_made(path.as_str())) {
        if let Err(error) = syn::parse_file(&file.text) {
            return Err(TestCaseError::fail(format!("{path}: {error}\n{}", file.text)));
        }
    }
    let again = made(&text)?.ok_or_else(|| TestCaseError::fail("a second run has errors"))?;
    for ((path, file), (other_path, other)) in files.iter().zip(again.iter()) {
        if (path, &file.text) != (other_path, &other.text) {
            return Err(TestCaseError::fail(format!("{path} differs in a second run")));
        }
    }
    Ok(())
}

/// The files of the document's SDK, or nothing where the document has errors.
fn made(text: &str) -> Result<Option<Files>, TestCaseError> {
    let (document, findings) = Document::from_text("openapi.json", text);
    let mut road = Road { sources: document.sources(), findings };
    let Some(spec) = road.check(document) else {
        return if road.findings.has_errors() {
            Ok(None)
        } else {
            Err(TestCaseError::fail("refused in silence"))
        };
    };
    let api = road.lower(&spec);
    if !compare(&api, &api).is_empty() {
        return Err(TestCaseError::fail("the model differs from itself"));
    }
    compare(&api, &Api::default());
    compare(&Api::default(), &api);
    let has_errors = road.findings.has_errors();
    let balance = api.balance;
    if !has_errors
        && (balance.operations_in, balance.schemas_in) != (balance.operations_out, balance.schemas_out)
    {
        return Err(TestCaseError::fail(format!("lost without an error: {balance:?}")));
    }
    // A model with errors is as good as it could be made: the rest of the road takes it too.
    let flavor = flavors::find("rust").expect("the Rust flavor");
    let sdk = Sdk { name: "arbitrary".to_owned(), version: "0.1.0".to_owned(), ..Sdk::default() };
    let pages = if has_errors {
        Vec::new()
    } else {
        road.view(&api, flavor, &sdk, &FlavorOptions::default(), &mut NameLock::default())
    };
    for finding in &road.findings {
        human(finding, &road.sources);
    }
    if road.findings.has_errors() {
        return Ok(None);
    }
    Ok(Some(road.render(&Templates::embedded(flavor), &pages).expect("our own templates")))
}
