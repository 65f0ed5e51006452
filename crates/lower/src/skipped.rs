use indexmap::IndexMap;
use sdkwright_diagnostics::Finding;
use sdkwright_spec::Address;

use crate::codes;
use crate::lowering::Lowering;

/// Parts of OpenAPI that SDKs do not offer, counted, each with its first place: documents have them by the thousand.
#[derive(Debug, Default)]
pub(crate) struct Skipped(IndexMap<&'static str, (usize, Address)>);

impl Skipped {
    /// Counts one.
    pub(crate) fn add(&mut self, what: &'static str, address: impl FnOnce() -> Address) {
        self.0.entry(what).or_insert_with(|| (0, address())).0 += 1;
    }
}

impl Lowering<'_> {
    /// Notes once for each part how often it was skipped.
    pub(crate) fn report_skipped(&mut self) {
        for (what, (count, address)) in std::mem::take(&mut self.skipped.0) {
            let times = if count == 1 { "once".to_owned() } else { format!("{count} times, first here") };
            let message = format!("{what} stand in the document ({times}) and are not offered");
            self.report(Finding::note(&codes::UNSUPPORTED_FEATURE, message), &address);
        }
    }
}
