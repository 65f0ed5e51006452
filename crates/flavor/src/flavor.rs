use sdkwright_api::Api;
use sdkwright_config::{FlavorOptions, NameLock, Sdk};
use sdkwright_diagnostics::Findings;

use crate::Page;

/// One language. A flavor turns the neutral model into pages whose every string is final; rendering and writing them
/// is not its business.
pub trait Flavor: Sync {
    /// As in `--flavor` and `sdkwright.toml`: `rust`.
    fn name(&self) -> &'static str;

    /// Its templates as embedded in the binary: path relative to `templates/<flavor>` and text, sorted by path.
    fn templates(&self) -> Vec<(&'static str, &'static str)>;

    /// The view of an SDK: one page for each file.
    fn pages(&self, context: &mut Context<'_>) -> Vec<Page>;
}

/// What a flavor works from.
#[derive(Debug)]
pub struct Context<'a> {
    /// The model.
    pub api: &'a Api,
    /// What the user configured for the SDK in any language.
    pub sdk: &'a Sdk,
    /// What the user configured for this flavor of it.
    pub options: &'a FlavorOptions,
    /// Names that were given before, and those given now.
    pub lock: &'a mut NameLock,
    /// What the flavor cannot do.
    pub findings: &'a mut Findings,
}
