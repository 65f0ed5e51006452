//! `cargo xtask corpus`: real documents, made into crates that compile.

mod compiling;
mod documents;
mod generating;
mod options;
mod table;
mod typescript;

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::measure::Cost;
use crate::steps::run as run_command;
use crate::test::cargo;
use crate::{Result, root, target};
use compiling::{Compiled, Workspace};
use documents::Document;
use generating::Generated;
pub(crate) use options::{Language, Tier};

/// How many crates are compiled at a time, if not said: the largest take gigabytes each.
const JOBS: usize = 2;

/// What to try, and what to find out about it.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Corpus {
    /// A folder of OpenAPI documents; a folder in it is a document of several files
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// Only documents whose path holds this text
    #[arg(long, value_name = "SUBSTRING")]
    pub(crate) only: Option<String>,
    /// Only documents of this tier
    #[arg(long, value_enum)]
    pub(crate) tier: Option<Tier>,
    /// The language of the SDKs; of TypeScript packages, types are checked and nothing else
    #[arg(long = "flavor", value_enum, default_value_t)]
    pub(crate) language: Language,
    /// Write the page with the table to this file, as Markdown
    #[arg(long, value_name = "FILE")]
    pub(crate) table: Option<PathBuf>,
    /// Measure `cargo doc` too
    #[arg(long)]
    pub(crate) docs: bool,
    /// Measure `cargo test --no-run` too
    #[arg(long)]
    pub(crate) tests: bool,
    /// Check formatting and clippy's lints too
    #[arg(long)]
    pub(crate) lints: bool,
    /// Try this binary, such as one of an earlier commit, instead of building the generator
    #[arg(long, value_name = "FILE")]
    pub(crate) generator: Option<PathBuf>,
    /// How many crates are compiled at a time
    #[arg(long, value_name = "N", default_value_t = JOBS)]
    pub(crate) jobs: usize,
}

/// All that is known of a document in the end.
#[derive(Debug)]
struct Outcome {
    document: Document,
    generated: Generated,
    /// `None` where nothing was generated.
    check: Option<Compiled>,
    docs: Option<Compiled>,
    tests: Option<Compiled>,
    lints: Option<Compiled>,
    formatted: Option<bool>,
}

impl Corpus {
    /// All documents of a folder, generated and checked.
    pub(crate) fn of(folder: PathBuf) -> Self {
        Self { folder, jobs: JOBS, ..Self::default() }
    }
}

/// Generates, compiles, counts, and prints a table; fails where a document came out wrong.
pub(crate) fn run(corpus: &Corpus) -> Result {
    let folder = fs::canonicalize(&corpus.folder)
        .map_err(|error| format!("cannot read {}: {error}", corpus.folder.display()))?;
    let documents = documents::below(&folder, corpus)?;
    if documents.is_empty() {
        return Err(format!("no such document in {}", corpus.folder.display()).into());
    }
    let generator = match &corpus.generator {
        Some(file) => fs::canonicalize(file)?,
        None => build_generator()?,
    };

    if corpus.language == Language::TypeScript {
        return typescript::run(documents, &generator, corpus.table.as_deref());
    }

    let workspace = Workspace::new(corpus.jobs)?;
    let mut outcomes = Vec::new();
    for document in documents {
        let generated = generating::generate(
            &generator,
            &document,
            Language::Rust,
            &workspace.crate_folder(&document.name),
        )?;
        eprintln!("{:>8.2} s  {}", generated.cost.wall.as_secs_f64(), document.path);
        outcomes.push(Outcome::new(document, generated));
    }
    compile(&mut outcomes, &workspace, corpus)?;

    println!("{}", table::text(&outcomes));
    if let Some(file) = &corpus.table {
        fs::write(file, table::page(&outcomes))?;
    }
    match outcomes.iter().filter(|outcome| outcome.faults().is_some()).count() {
        0 => Ok(()),
        wrong => Err(format!("{wrong} of {} documents came out wrong", outcomes.len()).into()),
    }
}

/// The generator as its users run it.
pub(crate) fn build_generator() -> Result<PathBuf> {
    run_command(cargo(root()).args(["build", "--release", "--quiet", "--package", "sdkwright"]))?;
    Ok(target().join("release/sdkwright"))
}

fn compile(outcomes: &mut [Outcome], workspace: &Workspace, corpus: &Corpus) -> Result {
    let members: Vec<String> = outcomes
        .iter()
        .filter(|outcome| outcome.generated.succeeded())
        .map(|outcome| outcome.document.name.clone())
        .collect();
    if members.is_empty() {
        return Ok(());
    }
    workspace.write(&members)?;
    let check = workspace.compile("check", &["check"], &members)?;
    let docs = corpus.docs.then(|| workspace.compile("doc", &["doc", "--no-deps"], &members)).transpose()?;
    let tests =
        corpus.tests.then(|| workspace.compile("test", &["test", "--no-run"], &members)).transpose()?;
    let clippy = ["clippy", "--all-targets"];
    let lints = corpus.lints.then(|| workspace.compile("clippy", &clippy, &members)).transpose()?;
    for outcome in outcomes.iter_mut().filter(|outcome| outcome.generated.succeeded()) {
        let name = &outcome.document.name;
        let of =
            |compiled: &Option<compiling::Results>| compiled.as_ref().and_then(|all| all.get(name).cloned());
        outcome.check = check.get(name).cloned();
        outcome.docs = of(&docs);
        outcome.tests = of(&tests);
        outcome.lints = of(&lints);
        outcome.formatted = corpus.lints.then(|| workspace.is_formatted(name)).transpose()?;
    }
    Ok(())
}

impl Outcome {
    fn new(document: Document, generated: Generated) -> Self {
        Self { document, generated, check: None, docs: None, tests: None, lints: None, formatted: None }
    }

    /// `compiles`, `refused as it should`, or what is wrong.
    fn verdict(&self) -> String {
        match (self.faults(), &self.document.refused) {
            (Some(faults), _) => faults,
            (None, Some(_)) => "refused as it should".to_owned(),
            (None, None) => "compiles".to_owned(),
        }
    }

    /// What is wrong, if anything is.
    fn faults(&self) -> Option<String> {
        if let Some(code) = &self.document.refused {
            return self.generated.refusal(code).err();
        }
        if let Err(fault) = self.generated.complete() {
            return Some(fault);
        }
        let kinds =
            [("", &self.check), ("doc: ", &self.docs), ("tests: ", &self.tests), ("clippy: ", &self.lints)];
        let mut faults: Vec<String> = kinds
            .iter()
            .filter_map(|(kind, compiled)| Some(format!("{kind}{}", compiled.as_ref()?.fault.as_ref()?)))
            .collect();
        if self.formatted == Some(false) {
            faults.push("not formatted".to_owned());
        }
        (!faults.is_empty()).then(|| faults.join(", "))
    }
}

/// Seconds of processor time and megabytes, as the tables say them.
fn seconds_and_megabytes(cost: &Cost) -> (String, String) {
    (format!("{:.1}", cost.cpu.as_secs_f64()), format!("{:.0}", cost.peak as f64 / 1e6))
}

/// How many lines the sources below a folder have.
fn lines(folder: &Path, extension: &str) -> Result<usize> {
    let mut lines = 0;
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry?;
        if entry.path().extension().is_some_and(|found| found == extension) {
            lines += fs::read(entry.path())?.iter().filter(|byte| **byte == b'\n').count();
        }
    }
    Ok(lines)
}
