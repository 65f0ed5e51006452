//! The runtime as it goes into a package: `src/lib`, copied as it stands.

use sdkwright_flavor::{OutputPath, Page};

use crate::plan::Plan;

/// Where the runtime stands in a package, and among the templates.
const RUNTIME: &str = "src/lib/";

/// The part that only packages have that send their requests with axios.
const AXIOS: &str = "src/lib/axios.ts";

/// The pages of the runtime, given all templates.
pub(crate) fn pages(templates: &[(&'static str, &'static str)], plan: &Plan<'_>) -> Vec<Page> {
    let files = templates.iter().map(|(path, _)| *path).filter(|path| path.starts_with(RUNTIME));
    let files = files.filter(|path| *path != AXIOS || plan.options.axios);
    files.map(|path| Page::new(OutputPath::new(path), path, ())).collect()
}
