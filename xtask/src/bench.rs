//! `cargo xtask bench`: what generating costs, how that grows, what the generated crates cost to compile, and what calls
//! through them cost.

mod building;
mod calls;
mod copies;
mod transfers;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use cargo_metadata::MetadataCommand;
use clap::{Args, ValueEnum};
use toml::{Table, Value};

use crate::measure::{Cost, cost};
use crate::steps::run as run_command;
use crate::test::{cargo, generated_target};
use crate::{Result, generated, root, target, typescript};

/// Each figure is the best of so many runs: what disturbs a run only ever makes it slower.
const RUNS: usize = 3;

/// How often those take turns that are compared with each other.
const ROUNDS: usize = 7;

/// How many copies of a document the one has whose cost is compared with it.
const COPIES: usize = 4;

/// What to measure.
#[derive(Debug, Clone, Args)]
pub(crate) struct Bench {
    /// OpenAPI documents to measure instead of the usual
    #[arg(value_name = "SPEC")]
    documents: Vec<PathBuf>,
    /// Only this
    #[arg(long, value_enum)]
    only: Option<Subject>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Subject {
    /// What sdkwright takes for a document
    Generating,
    /// What `cargo check` takes for a crate
    Checking,
    /// What a call takes, beside one by hand
    Calls,
    /// The memory that a GiB takes on its way
    Transfers,
    /// What a crate with all its dependencies takes, from nothing; some minutes, and only if it is named
    Building,
    /// Calls through a TypeScript package beside those by hand, and its size in a bundle; only if it is named
    Typescript,
}

/// Prints a table for each subject.
pub(crate) fn run(asked: &Bench) -> Result {
    let is_asked = |subject| asked.only.is_none_or(|only| only == subject);
    if is_asked(Subject::Generating) {
        generating(&asked.documents)?;
    }
    if is_asked(Subject::Checking) {
        checking()?;
    }
    if is_asked(Subject::Calls) {
        calls::run()?;
    }
    if is_asked(Subject::Transfers) {
        transfers::run()?;
    }
    if asked.only == Some(Subject::Building) {
        building::run()?;
    }
    if asked.only == Some(Subject::Typescript) {
        typescript::bench()?;
    }
    Ok(())
}

/// This repository's SDKs and the given documents. Where `SDKWRIGHT_CORPUS` names a folder with `github.json`, that is among
/// the documents.
fn generating(documents: &[PathBuf]) -> Result {
    let mut documents: Vec<PathBuf> =
        documents.iter().map(fs::canonicalize).collect::<std::io::Result<_>>()?;
    if documents.is_empty() {
        documents.push(root().join("specs/flexprice.json"));
        let github =
            std::env::var_os("SDKWRIGHT_CORPUS").map(|corpus| Path::new(&corpus).join("github.json"));
        documents.extend(github.filter(|github| github.exists()));
    }
    let mut build = cargo(root());
    run_command(build.args([
        "build",
        "--release",
        "--quiet",
        "--package",
        "sdkwright",
        "--package",
        "xtask",
    ]))?;

    println!("{:44} {:>9} {:>9} {:>9}   in relation", "generating", "wall s", "cpu s", "peak MB");
    print_line("all of sdkwright.toml", best(regenerate)?, "");
    for document in &documents {
        compare(document)?;
    }
    Ok(())
}

/// The generated crates, each alone.
fn checking() -> Result {
    println!("\n{:44} {:>9} {:>9} {:>9}", "cargo check of a crate alone", "wall s", "cpu s", "peak MB");
    let metadata = MetadataCommand::new().manifest_path(generated().join("Cargo.toml")).no_deps().exec()?;
    let sdks = metadata.packages.iter().filter(|package| package.manifest_path.starts_with(generated()));
    for package in sdks {
        let source = package.manifest_path.with_file_name("src").join("lib.rs");
        print_line(&package.name, best(|| check(&package.name, source.as_std_path()))?, "");
    }
    Ok(())
}

/// Reads a document into a `serde_json::Value` and prints the microseconds of the fastest of several times. This is a
/// run of its own, as the optimized build does it.
pub(crate) fn parse(document: &Path) -> Result {
    let text = fs::read_to_string(document)?;
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let start = Instant::now();
        let value: serde_json::Value = serde_json::from_str(&text)?;
        times.push(start.elapsed());
        drop(value);
    }
    println!("{}", times.into_iter().min().unwrap_or_default().as_micros());
    Ok(())
}

/// One document; if it is JSON, in relation to what reading it costs, and several copies of it in relation to one. All of
/// these take turns, and a relation is the middle of those of all rounds: so what disturbs the machine for a while disturbs
/// both sides of it.
fn compare(document: &Path) -> Result {
    let name = document.file_name().unwrap_or_default().to_string_lossy();
    // What was made stays until the end: to delete thousands of files slows those down that are made next.
    let scratch = tempfile::tempdir_in(target())?;
    let out = |round: usize, which: &str| scratch.path().join(format!("{which}-{round}"));
    let Ok(value) = serde_json::from_str(&fs::read_to_string(document)?) else {
        let costs: Result<Vec<Cost>> =
            (0..RUNS).map(|round| generate(document, &out(round, "one"))).collect();
        print_line(&name, least(costs?), "");
        return Ok(());
    };
    let copies = scratch.path().join("copies.json");
    fs::write(&copies, serde_json::to_vec(&copies::copies(&value, COPIES))?)?;
    let (mut ones, mut several, mut to_parse, mut to_one) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let parsed = seconds_to_parse(document)?;
        let one = generate(document, &out(round, "one"))?;
        let copied = generate(&copies, &out(round, "copies"))?;
        to_parse.push(one.wall.as_secs_f64() / parsed);
        to_one.push(copied.wall.as_secs_f64() / one.wall.as_secs_f64());
        ones.push(one);
        several.push(copied);
    }
    print_line(&name, least(ones), &format!("{:.1} × serde_json", middle(to_parse)));
    print_line(
        &format!("{COPIES} copies of {name} in one"),
        least(several),
        &format!("{:.1} × one", middle(to_one)),
    );
    Ok(())
}

fn middle(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

fn seconds_to_parse(document: &Path) -> Result<f64> {
    let mut command = Command::new(target().join("release/xtask"));
    let output = command.arg("parse").arg(document).output()?;
    let microseconds: f64 = String::from_utf8(output.stdout)?.trim().parse()?;
    Ok(microseconds / 1e6)
}

fn print_line(name: &str, cost: Cost, relation: &str) {
    let Cost { wall, cpu, peak } = cost;
    let (wall, cpu, peak) = (wall.as_secs_f64(), cpu.as_secs_f64(), peak as f64 / 1e6);
    println!("{}", format!("{name:44} {wall:9.2} {cpu:9.2} {peak:9.0}   {relation}").trim_end());
}

fn best(mut measure: impl FnMut() -> Result<Cost>) -> Result<Cost> {
    let costs: Result<Vec<Cost>> = (0..RUNS).map(|_| measure()).collect();
    Ok(least(costs?))
}

/// The least that any run took.
fn least(costs: Vec<Cost>) -> Cost {
    let least = |best: Cost, next: Cost| Cost {
        wall: best.wall.min(next.wall),
        cpu: best.cpu.min(next.cpu),
        peak: best.peak.min(next.peak),
    };
    costs.into_iter().reduce(least).expect("there is at least one run")
}

/// All SDKs of this repository from nothing, in a folder that holds only the configuration.
fn regenerate() -> Result<Cost> {
    let scratch = tempfile::tempdir_in(target())?;
    let configuration = fs::read_to_string(root().join("sdkwright.toml"))?.parse()?;
    fs::write(scratch.path().join("sdkwright.toml"), elsewhere(configuration, root()).to_string())?;
    cost(sdkwright().arg("generate").current_dir(scratch.path()))
}

/// A configuration that names the documents below a folder from wherever it stands itself.
fn elsewhere(mut configuration: Table, folder: &Path) -> Table {
    let sdks = configuration.get_mut("sdk").and_then(Value::as_table_mut);
    for (_, sdk) in sdks.into_iter().flatten() {
        for key in ["spec", "root", "overlays"] {
            let paths = match sdk.get_mut(key) {
                Some(Value::Array(paths)) => paths.as_mut_slice(),
                Some(path) => std::slice::from_mut(path),
                None => &mut [],
            };
            for path in paths {
                if let Value::String(path) = path {
                    *path = folder.join(&*path).to_string_lossy().into_owned();
                }
            }
        }
    }
    configuration
}

/// One SDK of one document from nothing.
fn generate(document: &Path, out: &Path) -> Result<Cost> {
    cost(sdkwright().args(["generate", "--name", "measured"]).arg(document).arg("--out").arg(out))
}

/// A crate alone and whole: its dependencies are there, and nothing of itself is.
fn check(package: &str, source: &Path) -> Result<Cost> {
    let command = || {
        let mut command = cargo(&generated());
        command.args(["check", "--quiet", "--offline", "--package", package]);
        command.env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", generated_target());
        command
    };
    run_command(&mut command())?;
    fs::File::options().append(true).open(source)?.set_modified(std::time::SystemTime::now())?;
    cost(&command())
}

fn sdkwright() -> Command {
    Command::new(target().join("release/sdkwright"))
}

/// The program that calls through generated clients, built as optimized as users' programs are.
fn sdk_bench() -> Result<PathBuf> {
    run_command(cargo(&generated()).args(["build", "--release", "--quiet", "--package", "sdk-bench"]))?;
    Ok(generated_target().join("release/sdk-bench"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every document that the configuration of this repository names is there, seen from anywhere.
    #[test]
    fn documents_are_found_from_elsewhere() {
        let configuration = fs::read_to_string(root().join("sdkwright.toml")).unwrap().parse().unwrap();
        let moved = elsewhere(configuration, root());
        let sdks = moved["sdk"].as_table().unwrap();
        assert!(!sdks.is_empty());
        for (name, sdk) in sdks {
            let overlays = sdk.get("overlays").and_then(Value::as_array).into_iter().flatten();
            for path in overlays.chain([&sdk["spec"]]) {
                let path = Path::new(path.as_str().unwrap());
                assert!(path.is_absolute() && path.is_file(), "{name}: {}", path.display());
            }
        }
    }
}
