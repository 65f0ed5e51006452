use std::fs;
use std::path::Path;
use std::process::Command;

use super::documents::Document;
use super::generating::{Generated, generate};
use super::options::Language;
use super::{seconds_and_megabytes, table};
use crate::measure::{Cost, observe};
use crate::{Result, root, typescript};

/// What came of a document.
struct Outcome {
    document: Document,
    generated: Generated,
    /// What checking the types costs; `None` where nothing was generated.
    check: Option<Cost>,
    /// What is wrong, if anything is.
    fault: Option<String>,
}

/// Generates a package of each document and checks its types; fails where one came out wrong.
pub(super) fn run(documents: Vec<Document>, generator: &Path, page: Option<&Path>) -> Result {
    typescript::install()?;
    // Within the repository wherever cargo builds: the compiler looks for libraries in the folders around.
    let folder = root().join("target/corpus-typescript");
    fs::create_dir_all(&folder)?;
    let mut outcomes = Vec::new();
    for document in documents {
        let package = folder.join(&document.name);
        let generated = generate(generator, &document, Language::TypeScript, &package)?;
        let outcome = Outcome::of(document, generated, &package)?;
        eprintln!("{}: {}", outcome.document.path, outcome.verdict());
        outcomes.push(outcome);
    }
    let table = table::markdown(&rows(&outcomes));
    println!("{table}");
    if let Some(file) = page {
        fs::write(file, format!("{ABOUT}\n{table}"))?;
    }
    match outcomes.iter().filter(|outcome| outcome.fault.is_some()).count() {
        0 => Ok(()),
        wrong => Err(format!("{wrong} of {} documents came out wrong", outcomes.len()).into()),
    }
}

impl Outcome {
    fn of(document: Document, generated: Generated, package: &Path) -> Result<Self> {
        if let Some(code) = &document.refused {
            let fault = generated.refusal(code).err();
            return Ok(Self { document, generated, check: None, fault });
        }
        if let Err(fault) = generated.complete() {
            return Ok(Self { document, generated, check: None, fault: Some(fault) });
        }
        let (fault, cost) = check("typescript", package)?;
        let (native_fault, _) = check("typescript-7", package)?;
        let native_fault = native_fault.map(|fault| format!("TypeScript 7: {fault}"));
        Ok(Self { document, generated, check: Some(cost), fault: fault.or(native_fault) })
    }

    fn verdict(&self) -> String {
        match (&self.fault, &self.document.refused) {
            (Some(fault), _) => fault.clone(),
            (None, Some(_)) => "refused as it should".to_owned(),
            (None, None) => "compiles".to_owned(),
        }
    }
}

/// What a compiler finds wrong with a package, and what it costs to look.
fn check(compiler: &str, package: &Path) -> Result<(Option<String>, Cost)> {
    let mut command = Command::new("node");
    // The compiler of the largest documents needs more than what Node allows.
    command.arg("--max-old-space-size=12000").arg(root().join(format!("node_modules/{compiler}/bin/tsc")));
    command.args(["--noEmit", "--strict", "--project"]).arg(package);
    let (output, cost) = observe(&command)?;
    let said = String::from_utf8_lossy(&output.stdout);
    let errors: Vec<&str> = said.lines().filter(|line| line.contains("error TS")).collect();
    let fault = match errors.first() {
        Some(first) => Some(format!("{} errors, the first: {first}", errors.len())),
        None if !output.status.success() => Some("the compiler failed".to_owned()),
        None => None,
    };
    Ok((fault, cost))
}

fn rows(outcomes: &[Outcome]) -> Vec<Vec<String>> {
    let heading = [
        "document",
        "operations",
        "schemas",
        "lines of TypeScript",
        "s",
        "MB",
        "check CPU s",
        "check MB",
        "verdict",
    ];
    let mut rows = vec![heading.map(str::to_owned).to_vec()];
    rows.extend(outcomes.iter().map(|outcome| {
        let Outcome { document, generated, check, .. } = outcome;
        let none = || ("–".to_owned(), "–".to_owned());
        let (seconds, megabytes) = check.as_ref().map_or_else(none, seconds_and_megabytes);
        vec![
            document.path.clone(),
            table::balance(generated.operations),
            table::balance(generated.schemas),
            generated.lines.to_string(),
            format!("{:.2}", generated.cost.wall.as_secs_f64()),
            format!("{:.0}", generated.cost.peak as f64 / 1e6),
            seconds,
            megabytes,
            outcome.verdict(),
        ]
    }));
    rows
}

/// What the page says before the table.
const ABOUT: &str = "\
# Real documents in TypeScript

The [same documents](corpus.md) are made into npm packages with default options, and `tsc --noEmit --strict` checks their
types, unused names and missing ones included. With a folder that holds them, this writes the table anew:

```sh
cargo xtask corpus DIR --flavor typescript --table docs/corpus-typescript.md
```

Operations and schemas are those in the package, of those in the document. `s` and `MB` are the time and the memory that
generating the whole package takes, with all its pages; `check CPU s` and `check MB` are those of the compiler. They were
measured on two cores. TypeScript 7 has to accept each package as well.
";
