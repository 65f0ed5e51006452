use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use toml::{Table, Value};

use super::print_line;
use crate::measure::cost;
use crate::steps::line;
use crate::test::cargo;
use crate::{Result, generated};

/// The crate that is built.
const SDK: &str = "dub";

/// The features that one can choose a transport with.
const CHOICES: [(&str, &[&str]); 2] =
    [("the default", &[]), ("hyper", &["--no-default-features", "--features", "hyper"])];

/// `cargo build` of an SDK from nothing, beside a crate that has the same dependencies and no line of its own; and how many
/// crates that are.
pub(super) fn run() -> Result {
    println!(
        "\n{:44} {:>9} {:>9} {:>9}   in relation",
        "cargo build from nothing", "wall s", "cpu s", "peak MB"
    );
    let bare = bare()?;
    for (name, features) in CHOICES {
        let number = crates(features)?;
        let alone = build(bare.path(), features)?;
        print_line(&format!("the {number} crates of {SDK} with {name}"), alone, "");
        let whole = build(&generated(), features)?;
        let relation = format!("{:.2} × that", whole.cpu.as_secs_f64() / alone.cpu.as_secs_f64());
        print_line(&format!("{SDK} with them"), whole, &relation);
    }
    Ok(())
}

fn build(at: &Path, features: &[&str]) -> Result<crate::measure::Cost> {
    let target = tempfile::tempdir()?;
    let mut command = Command::new("cargo");
    command.args(["build", "--quiet", "--offline", "--package", SDK, "--lib"]).args(features);
    cost(command.current_dir(at).env("CARGO_TARGET_DIR", target.path()))
}

/// A crate with the manifest of the SDK, and with its lock.
fn bare() -> Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    let read = |path: &str| -> Result<Table> { Ok(fs::read_to_string(generated().join(path))?.parse()?) };
    let mut manifest = read(&format!("{SDK}/Cargo.toml"))?;
    for targets in ["example", "test", "bench"] {
        manifest.remove(targets);
    }
    let profile = read("Cargo.toml")?.remove("profile");
    manifest.extend(profile.map(|profile| ("profile".to_owned(), profile)));
    manifest.insert("workspace".to_owned(), Value::Table(Table::new()));
    fs::write(folder.path().join("Cargo.toml"), manifest.to_string())?;
    fs::write(folder.path().join("README.md"), "")?;
    fs::create_dir(folder.path().join("src"))?;
    fs::write(folder.path().join("src/lib.rs"), "")?;
    fs::copy(generated().join("Cargo.lock"), folder.path().join("Cargo.lock"))?;
    Ok(folder)
}

/// How many crates are compiled, the SDK included.
fn crates(features: &[&str]) -> Result<usize> {
    let mut command = cargo(&generated());
    command.args(["tree", "--offline", "--package", SDK, "--edges", "normal", "--prefix", "none"]);
    let output = command.args(["--format", "{p}"]).args(features).output()?;
    if !output.status.success() {
        return Err(format!("`{}` failed", line(&command)).into());
    }
    let text = String::from_utf8(output.stdout)?;
    let names: BTreeSet<&str> = text.lines().map(|line| line.trim_end_matches(" (*)")).collect();
    Ok(names.into_iter().filter(|line| !line.is_empty()).count())
}
