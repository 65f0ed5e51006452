use std::process::Command;

use super::{print_line, sdk_bench};
use crate::Result;
use crate::measure::cost;

/// A GiB each way over both transports: the peak is that of the client or of the server that it talks to.
pub(super) fn run() -> Result {
    let program = sdk_bench()?;
    println!("\n{:44} {:>9} {:>9} {:>9}", "a GiB", "wall s", "cpu s", "peak MB");
    for transport in ["reqwest", "hyper"] {
        for direction in ["download", "upload"] {
            let cost = cost(Command::new(&program).args(["transfer", transport, direction]))?;
            print_line(&format!("{direction} over {transport}"), cost, "");
        }
    }
    Ok(())
}
