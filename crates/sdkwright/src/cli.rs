//! The command line.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;

use crate::diff::Diff;
use crate::explain::Explain;
use crate::generate::Generate;
use crate::inspect::Inspect;
use crate::lint::Lint;
use crate::{MessageFormat, Report, Status};

const EXAMPLES: &str = "\
Examples:
  sdkwright generate petstore.yaml --out petstore-rust
      Write a Rust SDK for one document.
  sdkwright generate
      Do what sdkwright.toml in this folder says.
  sdkwright generate --check
      Fail if that would change anything; for continuous integration.
  sdkwright lint petstore.yaml --strict
      Tell what is wrong with a document, warnings included.
  sdkwright diff old.yaml petstore.yaml
      Tell what changed, what it breaks, and which version it asks for.
  sdkwright explain dangling-reference
      Tell what a finding means and how to mend it.

Exit status: 0 done, 1 errors in the document or stale files, 2 usage or nothing to read.";

const GENERATE_EXAMPLES: &str = "\
Examples:
  sdkwright generate petstore.yaml
      Write petstore-sdk in the first flavor.
  sdkwright generate petstore.yaml --name zoo --out sdks/zoo
      The same under another name, elsewhere.
  sdkwright generate vendor.yaml --overlay mend.overlay.yaml
      Apply corrections of your own to a document of someone else first.
  sdkwright generate --name petstore --check --message-format github
      Check one SDK of sdkwright.toml; findings appear in the pull request.

What is wrong goes to stderr. The last line on stdout is the balance, one for each SDK:
  petstore: 5 of 5 operations, 8 of 8 schemas, 0 errors, 1 warning";

const LINT_EXAMPLES: &str = "\
Examples:
  sdkwright lint petstore.yaml
      Show every finding with its place.
  sdkwright lint docs/openapi/petstore.yaml --root docs
      Let references lead to files anywhere in docs.
  sdkwright lint vendor.yaml --overlay mend.overlay.yaml
      Check a document of someone else with your corrections over it.
  sdkwright lint petstore.yaml --message-format json 2>&1 >/dev/null | jq .message
      Read the findings with a program.";

const INSPECT_EXAMPLES: &str = "\
Examples:
  sdkwright inspect petstore.yaml --stage api
      List the resources, operations and types that an SDK will have.
  sdkwright inspect petstore.yaml --stage view
      Show what templates of your own can print.";

const DIFF_EXAMPLES: &str = "\
Examples:
  git show main:petstore.yaml > old.yaml && sdkwright diff old.yaml petstore.yaml
      Tell what the changes in the working copy mean to those who use the SDK.
  sdkwright diff old.yaml petstore.yaml --current 1.4.2
      Tell the next version too: 2.0.0 if anything breaks, 1.5.0 if there is something new.
  sdkwright diff old.yaml petstore.yaml --exit-code
      Fail if anything breaks; for continuous integration.
  sdkwright diff old.yaml petstore.yaml --format changelog >> CHANGELOG.md
      Begin the entry of a changelog.
  sdkwright diff old.yaml petstore.yaml --format json | jq -r '.changes[].place'
      Read the changes with a program.

A change is breaking where code against the old SDK no longer compiles or gets something else,
a feature where there is more to use, and otherwise a fix. Before 1.0.0, what breaks raises the
second number and all else the third.";

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  sdkwright explain
      List all codes, by what they are about.
  sdkwright explain undeclared-path-parameter
      Tell what one means, what leads to it and how to mend it.";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  sdkwright completions bash > ~/.local/share/bash-completion/completions/sdkwright
  sdkwright completions zsh > ~/.zfunc/_sdkwright
  sdkwright completions fish > ~/.config/fish/completions/sdkwright.fish";

/// Writes SDKs from OpenAPI documents
#[derive(Debug, Parser)]
#[command(name = "sdkwright", version, after_help = EXAMPLES, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// How findings are printed
    #[arg(long, global = true, value_enum, default_value_t, value_name = "FORMAT")]
    message_format: MessageFormat,
    /// Tell notes too, and what was written
    #[arg(short, long, global = true)]
    verbose: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write SDKs for a document, or for all that sdkwright.toml names
    #[command(after_help = GENERATE_EXAMPLES)]
    Generate(Generate),
    /// Tell what is wrong with a document, and write nothing
    #[command(after_help = LINT_EXAMPLES)]
    Lint(Lint),
    /// Print what a stage makes of a document
    #[command(after_help = INSPECT_EXAMPLES)]
    Inspect(Inspect),
    /// Tell what changed between two documents, as the users of the SDK meet it
    #[command(after_help = DIFF_EXAMPLES)]
    Diff(Diff),
    /// Tell what a finding means and how to mend it
    #[command(after_help = EXPLAIN_EXAMPLES)]
    Explain(Explain),
    /// Print a script that completes this command in a shell
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions {
        /// The shell
        shell: Shell,
    },
}

/// Runs the command of this process.
pub fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|fault| {
        let _ = writeln!(io::stderr(), "{}", fault_message(&fault.to_string()));
    }));
    let cli = Cli::parse();
    let mut out = io::BufWriter::new(Output(io::stdout().lock()));
    match cli.run(&mut out).and_then(|status| out.flush().map(|()| status)) {
        Ok(status) => status.into(),
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: cannot write to the standard output: {error}");
            Status::Failed.into()
        }
    }
}

/// A writer that goes on when its reader has seen enough: `sdkwright explain | head` is no failure, and a document with
/// errors stays one.
struct Output<W>(W);

impl<W: Write> Write for Output<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.0.write(bytes) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(bytes.len()),
            written => written,
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self.0.flush() {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            flushed => flushed,
        }
    }
}

impl Cli {
    fn run(self, out: &mut dyn Write) -> io::Result<Status> {
        let report = Report { format: self.message_format, verbose: self.verbose };
        match self.command {
            Command::Generate(generate) => generate.run(&report, out),
            Command::Lint(lint) => lint.run(&report, out),
            Command::Inspect(inspect) => inspect.run(&report, out),
            Command::Diff(diff) => diff.run(&report, out),
            Command::Explain(explain) => explain.run(out),
            Command::Completions { shell } => {
                let mut script = Vec::new();
                clap_complete::generate(shell, &mut Self::command(), "sdkwright", &mut script);
                out.write_all(&script)?;
                Ok(Status::Done)
            }
        }
    }
}

fn fault_message(fault: &str) -> String {
    format!(
        "error: sdkwright has a fault: {fault}\n  = help: your document is not to blame; please report this together \
         with it"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
