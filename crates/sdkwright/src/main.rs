//! The command `sdkwright`.

use std::process::ExitCode;

fn main() -> ExitCode {
    sdkwright::cli::main()
}
