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
    Generate(Generate),
    /// Tell what is wrong with a document, and write nothing
    Lint(Lint),
    /// Print what a stage makes of a document
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
    let mut out = io::BufWriter::new(io::stdout().lock());
    match cli.run(&mut out).and_then(|status| out.flush().map(|()| status)) {
        Ok(status) => status.into(),
        // Whoever reads the output has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: cannot write to the standard output: {error}");
            Status::Failed.into()
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
