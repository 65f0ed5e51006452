//! Tasks of this repository: `cargo xtask generate`, `cargo xtask test` and those that they are made of.

mod bench;
mod generate;
mod measure;
mod publish;
mod steps;
mod test;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What a task ends with: nothing to say, or why it failed.
type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Tasks of this repository
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Write the SDKs that sdkwright.toml names
    Generate {
        /// Write nothing; fail where anything would change
        #[arg(long)]
        check: bool,
    },
    /// Check everything: formatting, lints, tests, documentation, the generated SDKs
    Test,
    /// Check the rules of this repository that no compiler knows
    Tidy,
    /// Measure what generating costs, and what the generated crates cost to compile
    Bench {
        /// OpenAPI documents to measure beside this repository's own
        #[arg(value_name = "SPEC")]
        documents: Vec<PathBuf>,
    },
    /// Package, verify and upload the generated crates
    Publish {
        /// Upload nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Run a command and print its time and memory, for `bench`
    #[command(hide = true)]
    Measure {
        /// The program and its arguments
        #[arg(trailing_var_arg = true, required = true)]
        command: Vec<String>,
    },
}

fn main() -> ExitCode {
    let done = match Cli::parse().task {
        Task::Generate { check } => generate::run(check),
        Task::Test => test::run(),
        Task::Tidy => tidy::run(),
        Task::Bench { documents } => bench::run(&documents),
        Task::Publish { dry_run } => publish::run(dry_run),
        Task::Measure { command } => measure::run(&command),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The repository's folder.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate is a folder of the repository")
}

/// The workspace of the generated crates.
fn generated() -> PathBuf {
    root().join("generated/rust")
}
