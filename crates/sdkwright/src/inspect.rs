//! `sdkwright inspect`: what a stage makes of a document.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use sdkwright_config::{FlavorOptions, NameLock, Sdk};
use sdkwright_diagnostics::{FileId, Locate, Origin, visible, visible_lines};
use sdkwright_spec::{Document, Node};

use crate::pipeline::Road;
use crate::reading::Reading;
use crate::report::{Everywhere, unreadable};
use crate::{Report, Status, flavors};

/// What to look at.
#[derive(Debug, Clone, Args)]
pub struct Inspect {
    /// An OpenAPI document, YAML or JSON
    #[arg(value_name = "SPEC")]
    pub spec: PathBuf,
    /// The stage whose result is printed
    #[arg(long, value_enum)]
    pub stage: Stage,
    /// The language of the view [default: the first]
    #[arg(long, value_name = "FLAVOR", value_parser = PossibleValuesParser::new(flavors::names()))]
    pub flavor: Option<String>,
    /// How it is read.
    #[command(flatten)]
    pub reading: Reading,
}

/// A noun of the road.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Stage {
    /// The files as trees
    Document,
    /// The trees after they were checked and brought to OpenAPI 3.0
    Spec,
    /// Resources, operations and types in no language
    Api,
    /// What each template of a language gets to print
    View,
}

impl Inspect {
    /// Prints the stage's result to `out`, and the findings up to there.
    pub fn run(&self, report: &Report, out: &mut dyn Write) -> io::Result<Status> {
        let (mut road, document) = match Road::read(&self.spec, &self.reading.options()) {
            Ok(read) => read,
            Err(error) => {
                report.findings(&unreadable(&error), &Everywhere(&[]));
                return Ok(Status::Unusable);
            }
        };
        let printed = self.print(&mut road, document, out);
        report.findings(&road.findings, &road.sources);
        printed?;
        Ok(if road.findings.has_errors() { Status::Failed } else { Status::Done })
    }

    fn print(&self, road: &mut Road, document: Document, out: &mut dyn Write) -> io::Result<()> {
        if self.stage == Stage::Document {
            return print_trees(document.trees(), &road.sources, out);
        }
        let Some(spec) = road.check(document) else { return Ok(()) };
        if self.stage == Stage::Spec {
            return print_trees(spec.trees(), &road.sources, out);
        }
        let api = road.lower_grouped(&spec, self.reading.group_by);
        if self.stage == Stage::Api {
            return write!(out, "{}", visible_lines(&api.to_string()));
        }
        let Some(flavor) = self.flavor.as_deref().or(flavors::names().next()).and_then(flavors::find) else {
            return Ok(());
        };
        let sdk = Sdk { name: "inspected".to_owned(), version: "0.1.0".to_owned(), ..Sdk::default() };
        let pages = road.view(&api, flavor, &sdk, &FlavorOptions::default(), &mut NameLock::default());
        write!(out, "{}", visible_lines(&sdkwright_flavor::inspect(&pages)))
    }
}

/// One tree is printed as it is; several are told apart by the names of their files.
fn print_trees<'a>(
    trees: impl Iterator<Item = (FileId, &'a Node)>,
    sources: &dyn Locate,
    out: &mut dyn Write,
) -> io::Result<()> {
    let trees: Vec<_> = trees.collect();
    for (file, tree) in &trees {
        if trees.len() > 1 {
            let name = sources.locate(&Origin::root(*file)).map(|place| place.file).unwrap_or_default();
            writeln!(out, "# {}", visible(&name))?;
        }
        writeln!(out, "{tree}")?;
    }
    Ok(())
}
