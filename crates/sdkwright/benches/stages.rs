//! What each stage costs on a real document: the one that `SDKWRIGHT_BENCH_SPEC` names, or one of this repository.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use divan::{Bencher, black_box};
use sdkwright::{Road, flavors};
use sdkwright_api::Api;
use sdkwright_config::{FlavorOptions, NameLock, Sdk};
use sdkwright_flavor::{Flavor, Page, Templates};
use sdkwright_spec::{ReadOptions, Spec};

fn main() {
    let json = json();
    let whole = fastest(files);
    let parse = fastest(|| parsed(&json));
    let ratio = whole.as_secs_f64() / parse.as_secs_f64();
    println!("{}: {ratio:.1} times what serde_json takes to read it as JSON\n", document().display());
    divan::main();
}

#[divan::bench]
fn serde_json(bencher: Bencher<'_, '_>) {
    let json = json();
    bencher.bench_local(|| parsed(&json));
}

#[divan::bench]
fn read() -> Road {
    Road::read(&document(), &ReadOptions::default()).expect("the document is there").0
}

#[divan::bench]
fn check(bencher: Bencher<'_, '_>) {
    let read = || Road::read(&document(), &ReadOptions::default()).expect("the document is there");
    bencher.with_inputs(read).bench_local_values(|(mut road, document)| road.check(document));
}

#[divan::bench]
fn lower(bencher: Bencher<'_, '_>) {
    let (mut road, spec) = spec();
    bencher.bench_local(|| road.lower(&spec));
}

#[divan::bench]
fn view(bencher: Bencher<'_, '_>) {
    let (mut road, spec) = spec();
    let api = road.lower(&spec);
    bencher.bench_local(|| pages(&mut road, &api));
}

#[divan::bench]
fn render(bencher: Bencher<'_, '_>) {
    let (mut road, spec) = spec();
    let api = road.lower(&spec);
    let pages = pages(&mut road, &api);
    let templates = Templates::embedded(flavor());
    bencher.bench_local(|| road.render(&templates, &pages));
}

fn document() -> PathBuf {
    let given = std::env::var_os("SDKWRIGHT_BENCH_SPEC").map(PathBuf::from);
    given.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/dub-paginated.yaml"))
}

fn spec() -> (Road, Spec) {
    let (mut road, document) =
        Road::read(&document(), &ReadOptions::default()).expect("the document is there");
    let spec = road.check(document).expect("the document has no errors");
    (road, spec)
}

fn flavor() -> &'static dyn Flavor {
    flavors::FLAVORS[0]
}

fn pages(road: &mut Road, api: &Api) -> Vec<Page> {
    let sdk = Sdk { name: "bench".to_owned(), version: "0.1.0".to_owned(), ..Sdk::default() };
    road.view(api, flavor(), &sdk, &FlavorOptions::default(), &mut NameLock::default())
}

/// The whole road, to the files in memory.
fn files() -> usize {
    let (mut road, spec) = spec();
    let api = road.lower(&spec);
    let pages = pages(&mut road, &api);
    road.render(&Templates::embedded(flavor()), &pages).map_or(0, |files| files.len())
}

/// The document as JSON, whatever it is written in.
fn json() -> String {
    let (_, document) = Road::read(&document(), &ReadOptions::default()).expect("the document is there");
    document.trees().next().map(|(_, tree)| tree.to_string()).unwrap_or_default()
}

fn parsed(json: &str) -> serde_json::Value {
    serde_json::from_str(json).expect("a tree is printed as JSON")
}

fn fastest<T>(mut run: impl FnMut() -> T) -> Duration {
    let time = |_| {
        let start = Instant::now();
        black_box(run());
        start.elapsed()
    };
    (0..5).map(time).min().unwrap_or_default()
}
