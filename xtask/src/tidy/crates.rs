use std::fs;

use cargo_metadata::{MetadataCommand, Package};

use super::Breach;
use crate::{Result, root};

/// Every crate is named after its folder, says what it is, and keeps the lints of the workspace.
pub(super) fn check() -> Result<Vec<Breach>> {
    let metadata = MetadataCommand::new().manifest_path(root().join("Cargo.toml")).no_deps().exec()?;
    let mut breaches = Vec::new();
    for package in &metadata.packages {
        breaches.extend(of_package(package)?);
    }
    Ok(breaches)
}

fn of_package(package: &Package) -> Result<Vec<Breach>> {
    let manifest = package.manifest_path.as_std_path();
    let mut breaches = Vec::new();

    let folder =
        manifest.parent().and_then(|folder| folder.file_name()).unwrap_or_default().to_string_lossy();
    let name = package.name.as_str();
    if name != folder && name != format!("sdkwright-{folder}") {
        breaches.push(Breach::of(manifest, format!("`{name}` is not named after its folder `{folder}`")));
    }
    if package.description.as_deref().is_none_or(str::is_empty) {
        breaches.push(Breach::of(manifest, "the crate has no description"));
    }
    if !fs::read_to_string(manifest)?.contains("[lints]\nworkspace = true") {
        breaches.push(Breach::of(manifest, "the crate does not keep the lints of the workspace"));
    }
    for target in package.targets.iter().filter(|target| target.is_lib() || target.is_bin()) {
        let path = target.src_path.as_std_path();
        let text = fs::read_to_string(path)?;
        if !text.starts_with("//! ") || text.starts_with("//! TODO") {
            breaches.push(Breach::of(path, "the crate does not say what it is").at(1));
        }
    }
    Ok(breaches)
}
