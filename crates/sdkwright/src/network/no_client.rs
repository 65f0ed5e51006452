use sdkwright_spec::{Fetched, Unfetched};
use url::Url;

use super::{BESIDE, forbidden};

/// What stands for a client in a build without the feature `remote`.
pub(super) struct Client;

impl Client {
    pub(super) fn new() -> Self {
        Self
    }

    pub(super) fn get(&self, _: &Url, _: usize) -> Result<Fetched, Unfetched> {
        Err(forbidden("this sdkwright was built without the feature `remote`", BESIDE))
    }
}
