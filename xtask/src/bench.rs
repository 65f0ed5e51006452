//! `cargo xtask bench`: what generating costs, and what the generated crates cost to compile.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use cargo_metadata::MetadataCommand;

use crate::measure::{Cost, cost};
use crate::steps::run as run_command;
use crate::test::{cargo, target};
use crate::{Result, generated, root};

/// Each figure is the best of so many runs: what disturbs a run only ever makes it slower.
const RUNS: usize = 3;

/// Prints one table of this repository's SDKs and the given documents, and one of the generated crates.
pub(crate) fn run(documents: &[PathBuf]) -> Result {
    let documents: Vec<PathBuf> = documents.iter().map(fs::canonicalize).collect::<std::io::Result<_>>()?;
    let mut build = cargo(root());
    run_command(build.args(["build", "--release", "--quiet", "--package", "sdkwright"]))?;

    println!("{:32} {:>9} {:>9} {:>9} {:>14}", "generating", "wall s", "cpu s", "peak MB", "× serde_json");
    print_line("all of sdkwright.toml", best(regenerate)?, None);
    for document in &documents {
        let name = document.file_name().unwrap_or_default().to_string_lossy();
        let generating = best(|| generate(document))?;
        print_line(&name, generating, ratio(document, generating)?);
    }

    println!("\n{:32} {:>9} {:>9} {:>9}", "cargo check of a crate alone", "wall s", "cpu s", "peak MB");
    let metadata = MetadataCommand::new().manifest_path(generated().join("Cargo.toml")).no_deps().exec()?;
    for package in &metadata.packages {
        let source = package.manifest_path.with_file_name("src").join("lib.rs");
        print_line(&package.name, best(|| check(&package.name, source.as_std_path()))?, None);
    }
    Ok(())
}

fn print_line(name: &str, cost: Cost, ratio: Option<f64>) {
    let Cost { wall, cpu, peak } = cost;
    let megabytes = peak as f64 / 1e6;
    print!("{name:32} {:9.2} {:9.2} {megabytes:9.0}", wall.as_secs_f64(), cpu.as_secs_f64());
    match ratio {
        Some(ratio) => println!(" {ratio:14.1}"),
        None => println!(),
    }
}

fn best(mut measure: impl FnMut() -> Result<Cost>) -> Result<Cost> {
    let mut best = measure()?;
    for _ in 1..RUNS {
        let next = measure()?;
        best.wall = best.wall.min(next.wall);
        best.cpu = best.cpu.min(next.cpu);
        best.peak = best.peak.min(next.peak);
    }
    Ok(best)
}

/// All SDKs of this repository from nothing, in a folder that holds only the configuration and the documents.
fn regenerate() -> Result<Cost> {
    let scratch = tempfile::tempdir_in(root().join("target"))?;
    fs::copy(root().join("sdkwright.toml"), scratch.path().join("sdkwright.toml"))?;
    fs::create_dir(scratch.path().join("specs"))?;
    for entry in fs::read_dir(root().join("specs"))? {
        let path = entry?.path();
        fs::copy(&path, scratch.path().join("specs").join(path.file_name().unwrap_or_default()))?;
    }
    cost(sdkwright().arg("generate").current_dir(scratch.path()))
}

/// One SDK of one document from nothing.
fn generate(document: &Path) -> Result<Cost> {
    let scratch = tempfile::tempdir_in(root().join("target"))?;
    cost(sdkwright().arg("generate").arg(document).arg("--out").arg(scratch.path().join("sdk")))
}

/// A crate alone and whole: its dependencies are there, and nothing of itself is.
fn check(package: &str, source: &Path) -> Result<Cost> {
    let command = || {
        let mut command = cargo(&generated());
        command.args(["check", "--quiet", "--offline", "--package", package]);
        command.env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", target());
        command
    };
    run_command(&mut command())?;
    fs::File::options().append(true).open(source)?.set_modified(std::time::SystemTime::now())?;
    cost(&command())
}

fn sdkwright() -> Command {
    Command::new(root().join("target/release/sdkwright"))
}

/// How many times the time that `serde_json` takes to read the same document; `None` if it is not JSON.
fn ratio(document: &Path, generating: Cost) -> Result<Option<f64>> {
    let text = fs::read_to_string(document)?;
    let mut fastest = Duration::MAX;
    for _ in 0..RUNS {
        let start = Instant::now();
        if serde_json::from_str::<serde_json::Value>(&text).is_err() {
            return Ok(None);
        }
        fastest = fastest.min(start.elapsed());
    }
    Ok(Some(generating.wall.as_secs_f64() / fastest.as_secs_f64()))
}
