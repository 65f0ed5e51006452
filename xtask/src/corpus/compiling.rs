use std::collections::BTreeMap;
use std::fs;
use std::io::BufReader;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use cargo_metadata::Message;
use cargo_metadata::diagnostic::DiagnosticLevel;
use toml::{Table, Value};

use crate::measure::{Cost, cost_of_package, measure_crates};
use crate::test::generated_target;
use crate::{Result, generated, target};

/// The workspace of the corpus's crates. Its target folder and its lock are those of the committed crates, so that
/// dependencies are compiled once.
#[derive(Debug)]
pub(super) struct Workspace {
    folder: PathBuf,
    jobs: usize,
}

/// How compiling a crate went.
#[derive(Debug, Clone)]
pub(super) struct Compiled {
    /// `None` if it was not tried, because of a crate before it.
    pub(super) cost: Option<Cost>,
    /// What is wrong, with the first message of the compiler's.
    pub(super) fault: Option<String>,
}

/// By the crates' names.
pub(super) type Results = BTreeMap<String, Compiled>;

impl Workspace {
    pub(super) fn new(jobs: usize) -> Result<Self> {
        let folder = target().join("corpus");
        fs::create_dir_all(&folder)?;
        Ok(Self { folder, jobs })
    }

    /// Where the crate of a document is generated.
    pub(super) fn crate_folder(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Writes a manifest with these members, and otherwise that of the committed crates.
    pub(super) fn write(&self, members: &[String]) -> Result {
        let mut manifest: Table = fs::read_to_string(generated().join("Cargo.toml"))?.parse()?;
        let workspace = manifest.get_mut("workspace").and_then(Value::as_table_mut);
        workspace
            .ok_or("generated/rust is no workspace")?
            .insert("members".to_owned(), members.to_vec().into());
        fs::write(self.folder.join("Cargo.toml"), manifest.to_string())?;
        fs::copy(generated().join("Cargo.lock"), self.folder.join("Cargo.lock"))?;
        Ok(())
    }

    /// Runs a subcommand of cargo's on all crates, and measures each. What the compiler says about a crate is left
    /// beside it, in `NAME.log`.
    pub(super) fn compile(&self, kind: &str, subcommand: &[&str], members: &[String]) -> Result<Results> {
        let costs = self.folder.join("costs").join(kind);
        if costs.exists() {
            fs::remove_dir_all(&costs)?;
        }
        let mut command = self.cargo();
        command.args(subcommand).args(["--workspace", "--quiet", "--keep-going", "--message-format", "json"]);
        command.arg("--jobs").arg(self.jobs.to_string());
        measure_crates(&mut command, &costs)?;
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().ok_or("cargo says nothing")?;

        let mut said: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut done: BTreeMap<&str, bool> = BTreeMap::new();
        let of_path = |path: &str| members.iter().find(|name| self.owns(name, path)).map(String::as_str);
        for message in Message::parse_stream(BufReader::new(output)) {
            match message? {
                Message::CompilerMessage(message) => {
                    let is_fault =
                        matches!(message.message.level, DiagnosticLevel::Error | DiagnosticLevel::Ice);
                    if let Some(name) = of_path(message.target.src_path.as_str()).filter(|_| is_fault) {
                        said.entry(name).or_default().push(message.message.to_string());
                    }
                }
                Message::CompilerArtifact(artifact) => {
                    if let Some(name) = of_path(artifact.target.src_path.as_str()) {
                        done.insert(name, true);
                    }
                }
                _ => {}
            }
        }
        child.wait()?;

        let mut results = Results::new();
        for name in members {
            let messages = said.remove(name.as_str()).unwrap_or_default();
            let log = self.folder.join(format!("{name}.{kind}.log"));
            let fault = match messages.first() {
                Some(first) => {
                    fs::write(&log, messages.concat())?;
                    let number = messages.iter().filter(|text| !text.contains("aborting due to")).count();
                    let first = first.lines().next().unwrap_or_default();
                    Some(format!("{number} errors, the first: {first}"))
                }
                None if done.contains_key(name.as_str()) => None,
                None => Some("not compiled".to_owned()),
            };
            results.insert(name.clone(), Compiled { cost: cost_of_package(&costs, name), fault });
        }
        Ok(results)
    }

    /// Whether rustfmt would change nothing.
    pub(super) fn is_formatted(&self, name: &str) -> Result<bool> {
        let manifest = self.crate_folder(name).join("Cargo.toml");
        let mut command = self.cargo();
        command.args(["fmt", "--check", "--manifest-path"]).arg(manifest);
        Ok(command.stdout(Stdio::null()).stderr(Stdio::null()).status()?.success())
    }

    fn owns(&self, name: &str, path: &str) -> bool {
        let folder = self.crate_folder(name);
        std::path::Path::new(path).starts_with(folder)
    }

    fn cargo(&self) -> Command {
        let mut command = Command::new("cargo");
        command
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", generated_target())
            .env("CARGO_INCREMENTAL", "0");
        command
    }
}
