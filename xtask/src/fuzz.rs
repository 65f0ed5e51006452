//! `cargo xtask fuzz`: documents that nobody would write, for as long as one likes.

use crate::steps::run as run_command;
use crate::test::cargo;
use crate::{Result, root, target};

/// Tries arbitrary documents for so many seconds; a failure prints the smallest document that shows it. Not optimized, for
/// the assertions of debug builds find more than speed does.
pub(crate) fn run(seconds: u64) -> Result {
    let mut tests = cargo(root());
    tests.args(["test", "--quiet", "--package", "sdkwright", "--test", "arbitrary", "--", "--nocapture"]);
    tests.env("SDKWRIGHT_FUZZ_SECONDS", seconds.to_string());
    run_command(tests.env("SDKWRIGHT_FUZZ_LAST", target().join("fuzz-last.json")))
}
