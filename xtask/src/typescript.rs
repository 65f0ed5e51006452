//! What is written in TypeScript: the runtime, the generated packages and their tests, in one npm workspace at the
//! repository's root. Its lock file says which tools check it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sdkwright::Config;

use crate::steps::{Steps, run};
use crate::{Result, root};

/// The oldest version of Node that the tools run on.
const NODE: u64 = 20;

/// The runtime, which goes into each package.
const RUNTIME: &str = "crates/runtime-typescript";

/// Tests of the packages as they were built.
const TESTS: &str = "crates/sdk-tests-typescript";

/// Lints, type-checks and tests all of it, and builds each package.
pub(crate) fn check(steps: &mut Steps) -> Result {
    steps.step("TypeScript: tools", install)?;
    steps.command("TypeScript: runtime, types and lints", npm(RUNTIME).args(["run", "check"]))?;
    steps.command("TypeScript: runtime, tests", npm(RUNTIME).args(["test"]))?;
    for package in packages()? {
        let title = |what: &str| format!("TypeScript: {package}, {what}");
        steps.command(&title("build"), npm(&package).args(["run", "build"]))?;
        steps.command(&title("types by the native compiler"), &mut native_compiler(&package))?;
        steps.command(&title("lints"), npm(&package).args(["run", "lint"]))?;
        steps.command(&title("tests"), npm(&package).args(["test"]))?;
        steps.command(&title("contents"), npm(&package).args(["pack", "--dry-run", "--ignore-scripts"]))?;
    }
    steps.command("TypeScript: tests of packages, types and lints", npm(TESTS).args(["run", "check"]))?;
    steps.command("TypeScript: declarations by the native compiler", &mut native_compiler(TESTS))?;
    steps.command("TypeScript: tests of packages", npm(TESTS).args(["test"]))
}

/// Measures the calls and the size of a generated package.
pub(crate) fn bench() -> Result {
    install()?;
    run(npm("generated/typescript/pimms").args(["run", "build"]))?;
    run(npm(TESTS).args(["run", "bench"]))
}

/// The tools that the lock file names, where they are not there yet.
pub(crate) fn install() -> Result {
    let version = node()?;
    println!("Node {version}");
    let changed = |name: &str| fs::metadata(root().join(name)).and_then(|file| file.modified()).ok();
    // npm leaves what it installed in a lock file of its own.
    if changed("node_modules/.package-lock.json") < changed("package-lock.json") {
        run(npm(".").args(["ci", "--no-audit", "--no-fund"]))?;
    }
    Ok(())
}

/// Its version, or what to install.
fn node() -> Result<String> {
    let wanted = format!(
        "the TypeScript packages need Node {NODE} or later and npm; install them from nodejs.org or \
                          with the package manager of your system"
    );
    let output = Command::new("node").arg("--version").output();
    let output = output.map_err(|error| format!("cannot run node ({error}): {wanted}"))?;
    let version = String::from_utf8(output.stdout)?.trim().trim_start_matches('v').to_owned();
    let major: Option<u64> = version.split('.').next().and_then(|major| major.parse().ok());
    if major.is_none_or(|major| major < NODE) {
        return Err(format!("node is {version}: {wanted}").into());
    }
    Ok(version)
}

/// The folders of the packages that sdkwright.toml names.
fn packages() -> Result<Vec<String>> {
    let loaded = Config::read(&root().join("sdkwright.toml"));
    if loaded.findings.has_errors() {
        return Err("sdkwright.toml has errors; `cargo xtask generate` tells them".into());
    }
    let flavors = loaded.value.sdks.iter().filter_map(|sdk| sdk.flavors.get("typescript"));
    Ok(flavors.map(|options| options.out.to_string_lossy().into_owned()).collect())
}

/// TypeScript 7, which many users have, though the lints cannot do with it yet.
fn native_compiler(project: &str) -> Command {
    let mut command = Command::new("node");
    command.arg(root().join("node_modules/typescript-7/bin/tsc")).args(["--noEmit", "--project"]);
    command.arg(root().join(project));
    command
}

/// npm in a folder of the repository.
fn npm(folder: &str) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(at(folder)).arg("--silent");
    command
}

fn at(folder: &str) -> PathBuf {
    root().join(Path::new(folder))
}
