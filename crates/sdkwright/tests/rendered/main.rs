//! What the flavors make of documents: each feature as a snapshot, and hostile text as text.

mod features;
mod hostile;
mod resource_features;

use std::path::Path;

use sdkwright::{Road, flavors};
use sdkwright_config::{FlavorOptions, GroupBy, NameLock, Sdk};
use sdkwright_flavor::{Files, Templates};
use sdkwright_spec::ReadOptions;

/// The Rust SDK of the document at `path`, called `sample`.
fn rust(path: &Path) -> Files {
    rust_with(path, &FlavorOptions::default())
}

fn rust_with(path: &Path, options: &FlavorOptions) -> Files {
    let (mut road, document) = Road::read(path, &ReadOptions::default()).expect("a readable document");
    let spec = road.check(document).unwrap_or_else(|| panic!("{}: {:?}", path.display(), road.findings));
    let text = std::fs::read_to_string(path).expect("it was just read");
    // A case that is not lowered as usual says so in its first line.
    let group_by = if text.starts_with("# group-by: path\n") { GroupBy::Path } else { GroupBy::Tag };
    let api = road.lower_grouped(&spec, group_by);
    let flavor = flavors::find("rust").expect("the Rust flavor");
    let sdk = Sdk { name: "sample".to_owned(), version: "0.1.0".to_owned(), ..Sdk::default() };
    let pages = road.view(&api, flavor, &sdk, options, &mut NameLock::default());
    road.render(&Templates::embedded(flavor), &pages).expect("our own templates")
}
