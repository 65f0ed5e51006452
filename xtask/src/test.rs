//! `cargo xtask test`: everything that must hold before a change is merged.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::corpus::{Corpus, Tier};
use crate::steps::Steps;
use crate::{Result, corpus, generate, generated, publish, root, target, tidy, typescript};

/// Takes all steps, the quick ones first, and stops at the first that fails.
pub(crate) fn run() -> Result {
    let mut steps = Steps::default();
    repository(&mut steps)?;
    generated_crates(&mut steps)?;
    typescript::check(&mut steps)?;
    if let Some(folder) = std::env::var_os("SDKWRIGHT_CORPUS") {
        let corpus = Corpus { tier: Some(Tier::Smoke), ..Corpus::of(PathBuf::from(folder)) };
        steps.step("real documents", || corpus::run(&corpus))?;
    }
    steps.summarize();
    Ok(())
}

fn repository(steps: &mut Steps) -> Result {
    let at = root();
    steps.command("formatting", cargo(at).args(["fmt", "--all", "--check"]))?;
    steps.step("rules of the repository", tidy::run)?;
    steps.command(
        "lints",
        cargo(at).args(["clippy", "--workspace", "--all-targets", "--quiet", FEATURES]).args(DENY),
    )?;
    tests(steps, "tests", at, &["--workspace", FEATURES])?;
    tests(steps, "tests of the runtime over hyper", at, &OVER_HYPER)?;
    steps
        .command("tests in the documentation", cargo(at).args(["test", "--workspace", "--doc", "--quiet"]))?;
    steps.command("documentation", doc(at).arg(FEATURES))?;
    steps.step("the generated SDKs are fresh", || generate::run(true))
}

fn generated_crates(steps: &mut Steps) -> Result {
    let at = &generated();
    steps.command("generated: formatting", cargo(at).args(["fmt", "--all", "--check"]))?;
    let clippy = ["clippy", "--workspace", "--all-targets", "--quiet"];
    steps.command("generated: lints", cargo(at).args(clippy).args(DENY))?;
    steps.command(
        "generated: lints with `blocking`",
        cargo(at).args(clippy).args(["--features", "blocking"]).args(DENY),
    )?;
    for features in ["hyper", "blocking"] {
        let title = format!("generated: one crate with nothing but `{features}`");
        let alone =
            ["clippy", "--package", "dub", "--quiet", "--no-default-features", "--features", features];
        steps.command(&title, cargo(at).args(alone).args(DENY))?;
    }
    steps.command("generated: documentation", &mut doc(at))?;
    tests(steps, "generated: tests", at, &["--workspace", "--features", "blocking"])?;
    steps.step("generated: packages", || publish::run(true))
}

/// All features but `native-tls`, which needs OpenSSL's headers where it is not the system's own; a workflow checks that one.
const FEATURES: &str = "--features=sdkwright/template-rules,sdkwright-runtime-rust/blocking,sdkwright-runtime-rust/brotli,\
                        sdkwright-runtime-rust/deflate,sdkwright-runtime-rust/hyper,sdkwright-runtime-rust/zstd,\
                        sdkwright-runtime-rust/tracing,sdkwright-runtime-rust/webhooks";

/// The calls once more, over the other transport.
const OVER_HYPER: [&str; 6] = [
    "--package",
    "sdkwright-runtime-rust",
    "--test=calls",
    "--no-default-features",
    "--features",
    "hyper,blocking,brotli,deflate,zstd,tracing,webhooks",
];

const DENY: [&str; 3] = ["--", "--deny", "warnings"];

/// With nextest, which runs the tests of all binaries side by side, where it is installed.
fn tests(steps: &mut Steps, title: &str, at: &Path, selection: &[&str]) -> Result {
    let has_nextest =
        Command::new("cargo").args(["nextest", "--version"]).output().is_ok_and(|out| out.status.success());
    let mut command = cargo(at);
    if has_nextest {
        // Failing tests only: those that pass are counted in the last line.
        command.args([
            "nextest",
            "run",
            "--cargo-quiet",
            "--no-fail-fast",
            "--status-level",
            "fail",
            "--no-tests",
            "pass",
        ]);
    } else {
        command.args(["test", "--quiet", "--all-targets"]);
    }
    steps.command(title, command.args(selection))
}

fn doc(at: &Path) -> Command {
    let mut command = cargo(at);
    command.args(["doc", "--workspace", "--no-deps", "--quiet"]).env("RUSTDOCFLAGS", "--deny warnings");
    command
}

/// Cargo in one of the two workspaces. The generated crates share a target folder of their own, so that the features
/// they ask of a dependency never rebuild the generator's.
pub(crate) fn cargo(at: &Path) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(at);
    if at != root() {
        command.env("CARGO_TARGET_DIR", generated_target());
    }
    command
}

/// The target folder of the generated crates.
pub(crate) fn generated_target() -> PathBuf {
    target().join("generated")
}
