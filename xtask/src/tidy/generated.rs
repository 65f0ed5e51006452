use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use sdkwright::Config;

use super::{Breach, files_below};
use crate::{Result, generated, root};

/// What the workspace of the generated crates has of its own.
const WORKSPACE: &[&str] = &["Cargo.toml", "Cargo.lock", "rustfmt.toml", "clippy.toml"];

/// Files of a crate that are the user's once they are made, and which sdkwright therefore does not list as its own.
const HANDED_OVER: &[&str] = &["CHANGELOG.md", "LICENSE", "LICENSE-APACHE", "LICENSE-MIT"];

/// Every file below `generated` is one that sdkwright wrote, or is known here.
pub(super) fn check() -> Result<Vec<Breach>> {
    let config = Config::read(&root().join("sdkwright.toml")).value;
    let options = config.sdks.iter().flat_map(|sdk| sdk.flavors.values());
    let folders: Vec<PathBuf> = options.map(|options| root().join(&options.out)).collect();
    let mut breaches = Vec::new();
    for path in files_below("generated")? {
        let is_known = match folders.iter().find(|folder| path.starts_with(folder)) {
            Some(_) => true,
            None => WORKSPACE.iter().any(|name| path == generated().join(name)),
        };
        if !is_known {
            breaches.push(Breach::of(&path, "belongs to no SDK of sdkwright.toml"));
        }
    }
    for folder in folders.iter().filter(|folder| folder.exists()) {
        breaches.extend(of_sdk(folder)?);
    }
    Ok(breaches)
}

fn of_sdk(folder: &Path) -> Result<Vec<Breach>> {
    let manifest: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(folder.join(".sdkwright.json"))?)?;
    let files = manifest["files"].as_object().ok_or("a manifest lists files")?;
    let mut known: BTreeSet<PathBuf> = files.keys().map(|path| folder.join(path)).collect();
    known.insert(folder.join(".sdkwright.json"));
    known.extend(HANDED_OVER.iter().map(|name| folder.join(name)));
    let stray = files_below(&folder.strip_prefix(root())?.to_string_lossy())?.into_iter();
    Ok(stray
        .filter(|path| !known.contains(path))
        .map(|path| Breach::of(&path, "was not written by sdkwright"))
        .collect())
}
