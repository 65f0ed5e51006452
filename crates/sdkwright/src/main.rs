//! The command `sdkwright`.

use std::process::ExitCode;

/// A document becomes millions of small strings; the system's allocator takes a third of the time for them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    sdkwright::cli::main()
}
