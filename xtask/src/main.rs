//! Tasks of this repository: `cargo xtask generate`, `cargo xtask test` and those that they are made of.

mod bench;
mod compile_cost;
mod corpus;
mod fuzz;
mod generate;
mod measure;
mod publish;
mod steps;
mod test;
mod tidy;
mod typescript;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, ExitStatus};
use std::sync::OnceLock;

use cargo_metadata::MetadataCommand;
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
    /// Measure what generating costs, what generated crates cost to compile, and what their calls cost
    Bench(bench::Bench),
    /// Measure what crates cost to compile, alone: as a whole, or each feature
    CompileCost(compile_cost::CompileCost),
    /// Try a folder of real documents: generate, compile, count, and print a table
    Corpus(corpus::Corpus),
    /// Try documents that nobody would write
    Fuzz {
        /// For how long
        #[arg(long, default_value_t = 60)]
        seconds: u64,
    },
    /// Package, verify and upload the generated crates
    Publish {
        /// Upload nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Read a JSON document and print the time, for `bench`
    #[command(hide = true)]
    Parse {
        /// The document
        document: PathBuf,
    },
    /// Run a command and leave its time and memory in a file, for `bench` and `corpus`
    #[command(hide = true)]
    Measure {
        /// The file
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
        /// The program and its arguments
        #[arg(trailing_var_arg = true, required = true)]
        command: Vec<OsString>,
    },
}

fn main() -> ExitCode {
    if let Some(folder) = measure::costs() {
        return code(measure::compiler(std::env::args_os().skip(1).collect(), &folder));
    }
    let done = match Cli::parse().task {
        Task::Generate { check } => generate::run(check),
        Task::Test => test::run(),
        Task::Tidy => tidy::run(),
        Task::Bench(asked) => bench::run(&asked),
        Task::Fuzz { seconds } => fuzz::run(seconds),
        Task::Publish { dry_run } => publish::run(dry_run),
        Task::CompileCost(asked) => compile_cost::run(&asked),
        Task::Corpus(corpus) => corpus::run(&corpus),
        Task::Parse { document } => bench::parse(&document),
        Task::Measure { to, command } => return code(measure::run(&command, &to)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failure(error.as_ref()),
    }
}

/// That of a command that was run in our place.
fn code(status: Result<ExitStatus>) -> ExitCode {
    match status {
        Ok(status) => {
            let code = status.code().and_then(|code| u8::try_from(code).ok());
            code.map_or(ExitCode::FAILURE, ExitCode::from)
        }
        Err(error) => failure(error.as_ref()),
    }
}

fn failure(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::FAILURE
}

/// The repository's folder.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate is a folder of the repository")
}

/// Where cargo builds, as the environment and its configuration say.
fn target() -> &'static Path {
    static TARGET: OnceLock<PathBuf> = OnceLock::new();
    TARGET.get_or_init(|| {
        let mut command = MetadataCommand::new();
        let metadata = command.manifest_path(root().join("Cargo.toml")).no_deps().exec();
        let target =
            metadata.expect("cargo runs this, and knows its workspace").target_directory.into_std_path_buf();
        // Compilers tell of files by their real paths.
        fs::create_dir_all(&target).and_then(|()| fs::canonicalize(&target)).unwrap_or(target)
    })
}

/// The workspace of the generated crates.
fn generated() -> PathBuf {
    root().join("generated/rust")
}
