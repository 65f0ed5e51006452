use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// A run that takes longer than this hangs.
const PATIENCE: Duration = Duration::from_secs(60);

/// A small document without a fault.
pub(crate) const PETSTORE: &str = "\
openapi: 3.0.3
info:
  title: Pet store
  version: 1.0.0
servers:
  - url: https://pets.example.com
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      summary: List pets
      parameters:
        - name: limit
          in: query
          schema: { type: integer }
      responses:
        '200':
          description: Pets
          content:
            application/json:
              schema:
                type: array
                items: { $ref: '#/components/schemas/Pet' }
  /pets/{id}:
    get:
      operationId: getPet
      tags: [Pets]
      summary: Get a pet
      parameters:
        - name: id
          in: path
          required: true
          schema: { type: string }
      responses:
        '200':
          description: A pet
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
components:
  schemas:
    Pet:
      type: object
      required: [id]
      properties:
        id: { type: string }
        name: { type: string }
";

/// The balance of [`PETSTORE`], after its name.
pub(crate) const PETSTORE_BALANCE: &str = "2 of 2 operations, 1 of 1 schemas, 0 errors, 0 warnings";

/// A folder to run the command in.
pub(crate) struct Sandbox {
    dir: TempDir,
}

/// What a run printed and how it ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// The files below a folder: path and bytes.
pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

impl Sandbox {
    pub(crate) fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap() }
    }

    /// With [`PETSTORE`] in `pets.yaml`.
    pub(crate) fn with_petstore() -> Self {
        let sandbox = Self::new();
        sandbox.write("pets.yaml", PETSTORE);
        sandbox
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn append(&self, path: &str, text: &str) {
        self.write(path, self.read(path) + text);
    }

    pub(crate) fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub(crate) fn exists(&self, path: &str) -> bool {
        self.path(path).exists()
    }

    /// Everything below a folder; a folder that is not there has nothing.
    pub(crate) fn tree(&self, path: &str) -> Tree {
        let mut tree = Tree::new();
        collect(&self.path(path), "", &mut tree);
        tree
    }

    /// The command, to be run in this folder with a bare environment.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
        command.args(arguments).current_dir(self.dir.path()).env_clear().stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(&mut self.command(arguments))
    }
}

impl Ran {
    pub(crate) fn of(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let stdout = read_aside(child.stdout.take().unwrap());
        let stderr = read_aside(child.stderr.take().unwrap());
        let start = Instant::now();
        let status = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            if start.elapsed() > PATIENCE {
                child.kill().unwrap();
                panic!("{command:?} does not end");
            }
            thread::sleep(Duration::from_millis(2));
        };
        let ran = Self {
            code: status.code().expect("no signal"),
            stdout: stdout.join().unwrap(),
            stderr: stderr.join().unwrap(),
        };
        assert!(!ran.stderr.contains("sdkwright has a fault"), "{ran:?}");
        assert!(!ran.stderr.contains('\u{1b}'), "no escapes where no terminal reads: {ran:?}");
        ran
    }

    /// The last line on stdout.
    pub(crate) fn balance(&self) -> &str {
        self.stdout.lines().last().unwrap_or_default()
    }

    /// The codes of the findings, in the order in which they are printed.
    pub(crate) fn codes(&self) -> Vec<&str> {
        let codes = self.stderr.lines().filter_map(|line| {
            let rest = line.strip_prefix("error[").or_else(|| line.strip_prefix("warning["))?;
            rest.split(']').next()
        });
        codes.collect()
    }

    #[track_caller]
    pub(crate) fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.code, code, "stdout:\n{}\nstderr:\n{}", self.stdout, self.stderr);
        self
    }
}

/// Reads a pipe to its end, so that whoever writes to it never waits.
fn read_aside(mut pipe: impl Read + Send + 'static) -> JoinHandle<String> {
    thread::spawn(move || {
        let mut text = String::new();
        pipe.read_to_string(&mut text).unwrap();
        text
    })
}

fn collect(folder: &Path, prefix: &str, tree: &mut Tree) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), &format!("{path}/"), tree);
        } else {
            tree.insert(path, fs::read(entry.path()).unwrap());
        }
    }
}
