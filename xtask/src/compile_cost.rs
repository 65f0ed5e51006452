//! `cargo xtask compile-cost`: what crates cost their users to compile.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use cargo_metadata::{MetadataCommand, Package};
use clap::Args;

use crate::measure::{Cost, cost_of_package, measure_crates};
use crate::steps::run as run_command;
use crate::test::generated_target;
use crate::{Result, generated};

/// What is measured of a whole crate: a name, and cargo's subcommand.
const KINDS: [(&str, &[&str]); 4] = [
    ("check", &["check"]),
    ("build", &["build"]),
    ("doc", &["doc", "--no-deps"]),
    ("test", &["test", "--no-run"]),
];

/// Which crates to measure, and how.
#[derive(Debug, Clone, Args)]
pub(crate) struct CompileCost {
    /// The crates' folders
    #[arg(value_name = "CRATE", required = true)]
    crates: Vec<PathBuf>,
    /// Check each Cargo feature alone instead, and none of them; a warning is an error
    #[arg(long)]
    features: bool,
    /// Only these features
    #[arg(long, value_name = "FEATURES", value_delimiter = ',', requires = "features")]
    only: Vec<String>,
}

/// A crate whose dependencies are compiled, or will be.
struct Crate {
    folder: PathBuf,
    package: Package,
}

/// Prints a line for each crate and what was done to it, alone and from nothing, its dependencies there already.
pub(crate) fn run(asked: &CompileCost) -> Result {
    println!("{:32} {:32} {:>9} {:>9}", "crate", "compiled by", "cpu s", "peak MB");
    for folder in &asked.crates {
        let of = Crate::at(folder)?;
        if asked.features {
            of.each_feature(&asked.only)?;
        } else {
            for (kind, subcommand) in KINDS {
                of.print(kind, of.measure(subcommand)?);
            }
        }
    }
    Ok(())
}

impl Crate {
    fn at(folder: &Path) -> Result<Self> {
        let folder = fs::canonicalize(folder)?;
        let manifest = folder.join("Cargo.toml");
        let metadata = MetadataCommand::new().manifest_path(&manifest).no_deps().exec()?;
        // A crate by itself has no lock; with that of the committed crates, dependencies are compiled once for all.
        let lock = metadata.workspace_root.join("Cargo.lock");
        if !lock.exists() {
            fs::copy(generated().join("Cargo.lock"), lock)?;
        }
        let package = metadata.packages.into_iter().find(|package| package.manifest_path == manifest);
        Ok(Self { package: package.ok_or_else(|| format!("{} is no crate", folder.display()))?, folder })
    }

    fn each_feature(&self, only: &[String]) -> Result {
        self.print("check with no feature", self.measure(&["check", "--no-default-features"])?);
        let is_meant = |name: &&String| *name != "default" && (only.is_empty() || only.contains(name));
        for name in self.package.features.keys().filter(is_meant) {
            let cost = self.measure(&["check", "--no-default-features", "--features", name])?;
            self.print(&format!("check with {name}"), cost);
        }
        Ok(())
    }

    /// The cost of the crate's own targets, its root touched so that they are compiled; that of its dependencies is not
    /// counted.
    fn measure(&self, subcommand: &[&str]) -> Result<Cost> {
        let costs = tempfile::tempdir()?;
        let command = || -> Result<Command> {
            let mut command = Command::new("cargo");
            command.args(subcommand).args(["--quiet", "--offline", "--package", &self.package.name]);
            command
                .current_dir(&self.folder)
                .env("CARGO_TARGET_DIR", generated_target())
                .env("CARGO_INCREMENTAL", "0");
            measure_crates(&mut command, costs.path())?;
            command.stdout(Stdio::null());
            Ok(command)
        };
        let name = self.package.name.as_str();
        self.touch()?;
        run_command(&mut command()?)?;
        cost_of_package(costs.path(), name).ok_or_else(|| format!("{name} was not compiled").into())
    }

    fn touch(&self) -> Result {
        let root = fs::File::options().append(true).open(self.folder.join("src/lib.rs"))?;
        Ok(root.set_modified(SystemTime::now())?)
    }

    fn print(&self, how: &str, cost: Cost) {
        let (seconds, megabytes) = (cost.cpu.as_secs_f64(), cost.peak as f64 / 1e6);
        println!("{:32} {how:32} {seconds:9.2} {megabytes:9.0}", self.package.name.as_str());
    }
}
