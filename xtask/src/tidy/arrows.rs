use std::collections::BTreeMap;

use cargo_metadata::{DependencyKind, MetadataCommand, Package};

use super::Breach;
use crate::{Result, root};

/// Which crates of the workspace each may depend on: the table of ARCHITECTURE.md.
const ARROWS: &[(&str, &[&str])] = &[
    ("sdkwright-diagnostics", &[]),
    ("sdkwright-config", &["sdkwright-diagnostics"]),
    ("sdkwright-spec", &["sdkwright-diagnostics"]),
    ("sdkwright-api", &["sdkwright-diagnostics"]),
    ("sdkwright-diff", &["sdkwright-api", "sdkwright-diagnostics"]),
    ("sdkwright-lower", &["sdkwright-spec", "sdkwright-api", "sdkwright-config", "sdkwright-diagnostics"]),
    ("sdkwright-flavor", &["sdkwright-api", "sdkwright-config", "sdkwright-diagnostics"]),
    (
        "sdkwright-flavor-rust",
        &["sdkwright-flavor", "sdkwright-api", "sdkwright-config", "sdkwright-diagnostics"],
    ),
    (
        "sdkwright-flavor-typescript",
        &["sdkwright-flavor", "sdkwright-api", "sdkwright-config", "sdkwright-diagnostics"],
    ),
    ("sdkwright-runtime-rust", &[]),
    (
        "sdkwright",
        &[
            "sdkwright-api",
            "sdkwright-config",
            "sdkwright-diagnostics",
            "sdkwright-diff",
            "sdkwright-flavor",
            "sdkwright-flavor-rust",
            "sdkwright-flavor-typescript",
            "sdkwright-lower",
            "sdkwright-spec",
        ],
    ),
    ("xtask", &["sdkwright"]),
];

/// Libraries that belong to a stage, and the crates that may use them.
const CONFINED: &[(&str, &[&str])] = &[
    ("openapiv3", &["sdkwright-spec", "sdkwright-lower"]),
    ("yaml_serde", &["sdkwright-spec"]),
    ("minijinja", &["sdkwright-flavor"]),
    ("heck", &["sdkwright-flavor-rust", "sdkwright-flavor-typescript"]),
    ("clap", &["sdkwright", "xtask"]),
    ("annotate-snippets", &["sdkwright-diagnostics"]),
];

/// The arrows between crates, and the libraries that only some may use. Tests may use what they like, as long as no
/// arrow of the table is turned round, which cargo itself refuses.
pub(super) fn check() -> Result<Vec<Breach>> {
    let metadata = MetadataCommand::new().manifest_path(root().join("Cargo.toml")).no_deps().exec()?;
    let arrows: BTreeMap<&str, &[&str]> = ARROWS.iter().copied().collect();
    Ok(metadata.packages.iter().flat_map(|package| of_package(package, &arrows)).collect())
}

fn of_package(package: &Package, arrows: &BTreeMap<&str, &[&str]>) -> Vec<Breach> {
    let manifest = package.manifest_path.as_std_path();
    let name = package.name.as_str();
    let Some(allowed) = arrows.get(name) else {
        return vec![Breach::of(manifest, format!("`{name}` is not in the table of crates"))];
    };
    let needed = package.dependencies.iter().filter(|needed| needed.kind != DependencyKind::Development);
    let mut breaches = Vec::new();
    for needed in needed {
        let needed = needed.name.as_str();
        if arrows.contains_key(needed) && !allowed.contains(&needed) {
            breaches.push(Breach::of(manifest, format!("`{name}` may not depend on `{needed}`")));
        }
        if let Some((_, users)) = CONFINED.iter().find(|(library, _)| *library == needed)
            && !users.contains(&name)
        {
            breaches.push(Breach::of(manifest, format!("`{needed}` is for {} alone", users.join(" and "))));
        }
    }
    breaches
}
