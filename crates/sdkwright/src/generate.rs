//! `sdkwright generate`: from documents to SDKs on disk.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;
use sdkwright_api::Api;
use sdkwright_config::{FlavorOptions, GroupBy, Lock, NameLock, RemoteHost, Sdk};
use sdkwright_diagnostics::{Finding, Findings, Locate};
use sdkwright_flavor::{Flavor, Plan, Templates};

use crate::codes::{STALE_OUTPUT, UNKNOWN_FLAVOR, UNWRITABLE_LOCK};
use crate::order::{Order, parse_name};
use crate::pipeline::Road;
use crate::reading::{Limiting, Reading, group_by};
use crate::report::{Everywhere, Outcome, count, parts, unreadable};
use crate::{Report, Status, flavors};

/// A difference of more lines than this is cut, and what was cut is counted.
const DIFF_LINES: usize = 200;

/// What to generate.
#[derive(Debug, Clone, Default, Args)]
pub struct Generate {
    /// An OpenAPI document, YAML or JSON; without it, what sdkwright.toml says is made
    #[arg(value_name = "SPEC")]
    pub spec: Option<PathBuf>,
    /// A language to write, may be given several times [default: the first; with a configuration all it names]
    #[arg(long = "flavor", value_name = "FLAVOR", value_parser = PossibleValuesParser::new(flavors::names()))]
    pub flavors: Vec<String>,
    /// The SDK's folder, with one below it for each flavor if there are several [default: NAME-sdk]
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub out: Option<PathBuf>,
    /// The SDK's name [default: as the document's file]; without SPEC, the one SDK of the configuration to make
    #[arg(long, value_parser = parse_name)]
    pub name: Option<String>,
    /// The configuration [default: sdkwright.toml]
    #[arg(long, value_name = "FILE", conflicts_with = "spec")]
    pub config: Option<PathBuf>,
    /// Follow references to files below this folder, not only to those below the document's
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub root: Option<PathBuf>,
    /// Apply an OpenAPI Overlay first; several are applied in the order given
    #[arg(long = "overlay", value_name = "FILE", requires = "spec")]
    pub overlays: Vec<PathBuf>,
    /// Follow references to this host over HTTPS too; may be given several times
    #[arg(long, value_name = "HOST", requires = "spec")]
    pub allow_remote: Vec<RemoteHost>,
    /// How large the document may be.
    #[command(flatten)]
    pub limits: Limiting,
    /// Make resources of operations without a tag by their paths
    #[arg(long, value_name = "HOW", requires = "spec", value_parser = group_by(), default_value = GroupBy::NAMES[0])]
    pub group_by: GroupBy,
    /// Templates of your own: DIR/FLAVOR/… replaces the built-in ones file by file
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
    /// Overwrite and remove files even if they were edited or are not sdkwright's
    #[arg(long)]
    pub force: bool,
    /// Write nothing; fail and show the difference where anything would change
    #[arg(long)]
    pub check: bool,
    /// Treat warnings as errors
    #[arg(long)]
    pub strict: bool,
}

/// A run under way: what was asked for, and what all SDKs share.
struct Run<'a> {
    args: &'a Generate,
    report: &'a Report,
    order: Order,
    templates: BTreeMap<&'static str, Templates>,
    lock: Lock,
}

/// One flavor of an SDK, in memory, and what it would change on the disk.
struct Planned {
    flavor: &'static dyn Flavor,
    dir: PathBuf,
    plan: Plan,
    names: NameLock,
}

impl Generate {
    /// Makes every SDK that is asked for and prints the balance of each to `out`. One that fails does not stop the
    /// others, and nothing is written for it.
    pub fn run(&self, report: &Report, out: &mut dyn Write) -> io::Result<Status> {
        let order = Order::of(self);
        let loaded = Lock::read(&order.lock);
        let mut findings = order.findings.clone();
        findings.append(loaded.findings);
        let templates = self.templates(&order, &mut findings);
        let mut sources: Vec<&dyn Locate> = vec![&loaded.source];
        sources.extend(order.source.iter().map(|source| source as &dyn Locate));
        sources.extend(templates.values().map(|templates| templates as &dyn Locate));
        report.findings(&findings, &Everywhere(&sources));
        if findings.has_errors() {
            return Ok(Status::Unusable);
        }

        let mut run = Run { args: self, report, order, templates, lock: loaded.value.clone() };
        let sdks = run.order.sdks.clone();
        let outcomes: Vec<Outcome> = sdks.iter().map(|sdk| run.make(sdk)).collect();
        let made = outcomes.iter().map(|outcome| outcome.status).max().unwrap_or_default();
        let status = made.max(run.keep_lock(made, &loaded.value));

        report.clear();
        outcomes.iter().try_for_each(|outcome| writeln!(out, "{}", outcome.line()))?;
        Ok(status)
    }

    /// The templates of every flavor that is asked for, with the user's over them.
    fn templates(&self, order: &Order, findings: &mut Findings) -> BTreeMap<&'static str, Templates> {
        let mut loaded = BTreeMap::new();
        for flavor in
            order.sdks.iter().flat_map(|sdk| sdk.flavors.keys()).filter_map(|name| flavors::find(name))
        {
            loaded.entry(flavor.name()).or_insert_with(|| {
                let mut templates = Templates::embedded(flavor);
                if let Some(dir) = &self.templates {
                    findings.append(templates.overlay(dir));
                }
                templates
            });
        }
        loaded
    }
}

impl Run<'_> {
    /// Makes one SDK in all its flavors, and writes it if there are no errors.
    fn make(&mut self, sdk: &Sdk) -> Outcome {
        self.report.progress(&format!("{}: reading", sdk.name));
        let base = &self.order.base;
        let options = Reading {
            root: sdk.root.as_ref().map(|root| base.join(root)),
            overlays: sdk.overlays.iter().map(|overlay| base.join(overlay)).collect(),
            allow_remote: sdk.allow_remote.clone(),
            limits: Limiting::from(sdk.limits),
            group_by: sdk.group_by,
        }
        .options();
        let (mut road, document) = match Road::read(&base.join(&sdk.spec), &options) {
            Ok(read) => read,
            Err(error) => {
                let findings = unreadable(&error);
                self.report.findings(&findings, &Everywhere(&[]));
                return Outcome { status: Status::Unusable, ..Outcome::new(&sdk.name, None, &findings) };
            }
        };
        self.report.progress(&format!("{}: checking", sdk.name));
        let api = road.check(document).map(|spec| {
            let api = road.lower_grouped(&spec, sdk.group_by);
            drop_aside(spec);
            api
        });
        if self.args.strict || sdk.strict {
            road.findings.be_strict();
        }
        let planned = match &api {
            Some(api) if !road.findings.has_errors() => self.plan(&mut road, api, sdk),
            _ => Vec::new(),
        };
        let diff = self.settle(&mut road, planned, sdk);

        let mut sources: Vec<&dyn Locate> = vec![&road.sources];
        sources.extend(self.order.source.iter().map(|source| source as &dyn Locate));
        sources.extend(self.templates.values().map(|templates| templates as &dyn Locate));
        self.report.findings(&road.findings, &Everywhere(&sources));
        self.report.show(&diff);
        if let Some(api) = &api {
            self.report.tell(&parts(&sdk.name, &api.balance));
        }
        let balance = api.as_ref().map(|api| api.balance);
        drop_aside(api);
        Outcome::new(&sdk.name, balance, &road.findings)
    }

    /// Makes the files of each flavor and compares them with what is on the disk.
    fn plan(&self, road: &mut Road, api: &Api, sdk: &Sdk) -> Vec<Planned> {
        let mut planned = Vec::new();
        for (name, options) in &sdk.flavors {
            self.report.progress(&format!("{}: generating {name}", sdk.name));
            let Some(flavor) = flavors::find(name) else {
                road.findings.push(unknown_flavor(name, options));
                continue;
            };
            let mut names = self.lock.names(&sdk.name, name);
            let pages = road.view(api, flavor, sdk, options, &mut names);
            let Some(files) = road.render(&self.templates[flavor.name()], &pages) else { continue };
            drop_aside(pages);
            let dir = self.order.base.join(&options.out);
            match Plan::new(files, &dir) {
                Ok(plan) => {
                    let plan = if self.args.force { plan.force() } else { plan };
                    road.findings.append(plan.refused());
                    planned.push(Planned { flavor, dir, plan, names });
                }
                Err(findings) => road.findings.append(findings),
            }
        }
        if self.args.strict || sdk.strict {
            road.findings.be_strict();
        }
        planned
    }

    /// Takes the plans to the disk, or with `--check` tells how they differ from it.
    fn settle(&mut self, road: &mut Road, planned: Vec<Planned>, sdk: &Sdk) -> String {
        let mut diff = String::new();
        if road.findings.has_errors() {
            return diff;
        }
        for Planned { flavor, dir, plan, names } in planned {
            self.lock.update(&sdk.name, flavor.name(), &names);
            if self.args.check {
                if !plan.is_empty() {
                    // Without a step it is the list of files that differs.
                    let files = count(plan.steps().len().max(1), "file");
                    road.findings.push(stale(&format!("{files} in {}", dir.display())));
                    diff.push_str(&cut(&plan.diff(), DIFF_LINES));
                }
                continue;
            }
            match plan.apply() {
                Ok(written) => self.report.tell(&format!(
                    "{} {}: {} created, {} changed, {} removed, {} unchanged",
                    sdk.name,
                    flavor.name(),
                    written.created,
                    written.changed,
                    written.removed,
                    written.unchanged
                )),
                Err(findings) => road.findings.append(findings),
            }
        }
        diff
    }

    /// Writes the lock if it says something new.
    fn keep_lock(&mut self, made: Status, before: &Lock) -> Status {
        if made == Status::Done
            && let Some(config) = &self.order.whole
        {
            self.lock.retain(config);
        }
        if self.lock == *before {
            return Status::Done;
        }
        let path = &self.order.lock;
        let mut findings = Findings::new();
        if self.args.check {
            findings.push(stale(&path.display().to_string()));
        } else {
            let new = path.with_extension("lock.new");
            let written =
                std::fs::write(&new, self.lock.to_string()).and_then(|()| std::fs::rename(&new, path));
            if let Err(error) = written {
                let message = format!("cannot write {}: {error}", path.display());
                findings.push(Finding::error(&UNWRITABLE_LOCK, message));
            }
        }
        self.report.findings(&findings, &Everywhere(&[]));
        if findings.has_errors() { Status::Failed } else { Status::Done }
    }
}

/// Gives a value with thousands of parts back on another processor, while the work goes on.
fn drop_aside(value: impl Send + 'static) {
    rayon::spawn(move || drop(value));
}

fn unknown_flavor(name: &str, options: &FlavorOptions) -> Finding {
    let known = flavors::names().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let finding = Finding::error(&UNKNOWN_FLAVOR, format!("there is no flavor `{name}`"));
    let finding = finding.help(format!("the flavors are {known}"));
    match &options.origin {
        Some(origin) => finding.at(origin.clone().key()),
        None => finding,
    }
}

fn stale(what: &str) -> Finding {
    Finding::error(&STALE_OUTPUT, format!("generating would change {what}"))
        .help("run the same command without `--check`")
}

/// The first lines of a text, and how many more there are.
fn cut(text: &str, lines: usize) -> String {
    let total = text.lines().count();
    if total <= lines {
        return text.to_owned();
    }
    let mut kept: String = text.split_inclusive('\n').take(lines).collect();
    kept.push_str(&format!("… {} more lines are not shown\n", total - lines));
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_difference_is_cut_and_says_so() {
        assert_eq!(cut("a\nb\n", 2), "a\nb\n");
        assert_eq!(cut("a\nb\nc\nd\n", 2), "a\nb\n… 2 more lines are not shown\n");
    }
}
