//! The command line.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;

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
  sdkwright explain dangling-reference
      Tell what a finding means and how to mend it.

Exit status: 0 done, 1 errors in the document or stale files, 2 usage or nothing to read.";

const GENERATE_EXAMPLES: &str = "\
Examples:
  sdkwright generate petstore.yaml
      Write petstore-sdk in the first flavor.
  sdkwright generate petstore.yaml --name zoo --out sdks/zoo
      The same under another name, elsewhere.
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
  sdkwright lint petstore.yaml --message-format json 2>&1 >/dev/null | jq .message
      Read the findings with a program.";

const INSPECT_EXAMPLES: &str = "\
Examples:
  sdkwright inspect petstore.yaml --stage api
      List the resources, operations and types that an SDK will have.
  sdkwright inspect petstore.yaml --stage view
      Show what templates of your own can print.";

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
    /// Tell what a finding means and how to mend it
    Explain(Explain),
    /// Print a script that completes this command in a shell
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
