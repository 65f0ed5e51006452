//! `cargo xtask publish`: the generated crates, from the folder to the registry.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use cargo_metadata::{MetadataCommand, Package};
use sdkwright::Config;

use crate::steps::run as run_command;
use crate::test::cargo;
use crate::{Result, generated, root};

/// Packages each generated crate, compiles it from its package, and uploads it unless this is a rehearsal.
pub(crate) fn run(dry_run: bool) -> Result {
    let metadata = MetadataCommand::new().manifest_path(generated().join("Cargo.toml")).no_deps().exec()?;
    let versions = versions()?;
    let crates: Vec<&Package> = metadata
        .packages
        .iter()
        .filter(|package| package.publish.as_ref().is_none_or(|to| !to.is_empty()))
        .collect();
    check_versions(&crates, &versions)?;
    for package in in_order(&crates)? {
        println!("{} {}", package.name, package.version);
        let mut command = cargo(&generated());
        if dry_run {
            // A change that is not committed yet may be rehearsed too.
            command.args(["package", "--quiet", "--allow-dirty"]);
        } else {
            command.args(["publish"]);
        }
        run_command(command.args(["--package", package.name.as_str()]))?;
    }
    Ok(())
}

/// The version of each Rust crate that sdkwright.toml names for the registry, by the folder it is written to.
fn versions() -> Result<BTreeMap<PathBuf, String>> {
    let loaded = Config::read(&root().join("sdkwright.toml"));
    if loaded.findings.has_errors() {
        return Err("sdkwright.toml has errors; `cargo xtask generate` tells them".into());
    }
    let mut versions = BTreeMap::new();
    for sdk in loaded.value.sdks {
        let rust =
            sdk.flavors.get("rust").filter(|rust| rust.extra.get("publish").is_none_or(|it| it == "true"));
        if let Some(rust) = rust {
            versions.insert(rust.out.clone(), sdk.version);
        }
    }
    Ok(versions)
}

/// Every crate is one that sdkwright.toml names, with the version it says, and none is missing.
fn check_versions(crates: &[&Package], versions: &BTreeMap<PathBuf, String>) -> Result {
    let mut seen = BTreeSet::new();
    for package in crates {
        let folder = package.manifest_path.parent().ok_or("a manifest without a folder")?.as_std_path();
        let out = folder.strip_prefix(root())?;
        let shown = out.display();
        let version = versions.get(out).ok_or(format!("sdkwright.toml makes no {shown}"))?;
        if *version != package.version.to_string() {
            let found = &package.version;
            return Err(format!("{shown} is {found}, but sdkwright.toml says {version}: generate it").into());
        }
        seen.insert(out);
    }
    match versions.keys().find(|out| !seen.contains(out.as_path())) {
        Some(out) => Err(format!("{} is no crate of the workspace in generated/rust", out.display()).into()),
        None => Ok(()),
    }
}

/// Each crate after those it depends on, which must be in the registry first.
fn in_order<'a>(crates: &[&'a Package]) -> Result<Vec<&'a Package>> {
    let mut waiting: Vec<&Package> = crates.to_vec();
    let mut ordered: Vec<&Package> = Vec::new();
    while !waiting.is_empty() {
        let (ready, blocked): (Vec<&Package>, Vec<&Package>) = waiting.iter().partition(|package| {
            package.dependencies.iter().all(|needed| !waiting.iter().any(|other| *other.name == needed.name))
        });
        if ready.is_empty() {
            return Err("the generated crates depend on each other in a circle".into());
        }
        ordered.extend(ready);
        waiting = blocked;
    }
    Ok(ordered)
}
