//! Documents that are not files: whoever reads may bring a way to get them.

use std::fmt;

use url::Url;

/// Gets the bytes that a URL stands for. This crate speaks to no network itself.
pub trait Fetch: fmt::Debug {
    /// What is at `url`, which has no fragment; of more than `limit` bytes, no more than one beyond it. It is asked once for
    /// each URL of a document.
    fn fetch(&self, url: &Url, limit: usize) -> Result<Fetched, Unfetched>;
}

/// What is behind a URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Where it was found in the end, which references in it are relative to (RFC 3986, section 5.1.3).
    pub url: Url,
    /// As it came.
    pub bytes: Vec<u8>,
}

/// Why a URL was not fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfetched {
    /// Whether nobody was asked, for the user has not allowed to.
    pub forbidden: bool,
    /// What is wrong, without anything of what was received.
    pub message: String,
    /// How to mend it.
    pub help: String,
}

impl Unfetched {
    /// The answer of a reader that knows no network.
    pub(crate) fn never() -> Self {
        Self {
            forbidden: true,
            message: "documents are not loaded over the network".to_owned(),
            help: "save the other document beside this one and refer to the file".to_owned(),
        }
    }
}
