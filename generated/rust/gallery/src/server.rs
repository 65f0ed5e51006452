//! The servers that the API documents.

use crate::runtime::Error;

/// A place where the API is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    url: String,
}

impl Server {
    /// Regional
    ///
    /// `https://{region}.gallery.example.com/v1`
    pub fn regional(region: impl Into<String>) -> Result<Self, Error> {
        let region = region.into();
        let allowed = ["eu", "us"];
        if !allowed.contains(&region.as_str()) {
            return Err(Error::invalid("region", "it is none of the values that the API documents"));
        }
        let parts = ["https://", region.as_str(), ".gallery.example.com/v1"];
        Ok(Self { url: parts.concat() })
    }

    /// A place where the API is served.
    ///
    /// `https://sandbox.gallery.example.com/v1`
    pub fn sandbox() -> Self {
        Self { url: "https://sandbox.gallery.example.com/v1".to_owned() }
    }

    /// Anywhere else, by variables that are called as what fills them in
    ///
    /// `https://{url}.example.com/{allowed}`
    pub fn elsewhere(url: impl Into<String>, allowed: impl Into<String>) -> Result<Self, Error> {
        let url = url.into();
        let allowed = allowed.into();
        let allowed2 = [
            "first-floor",
            "second-floor",
            "third-floor",
            "attic-and-roof",
            "basement",
            "garden",
            "courtyard",
        ];
        if !allowed2.contains(&allowed.as_str()) {
            return Err(Error::invalid("allowed", "it is none of the values that the API documents"));
        }
        let parts = ["https://", url.as_str(), ".example.com/", allowed.as_str()];
        Ok(Self { url: parts.concat() })
    }

    /// The server at this place of the document, counted from 0, its variables as by default.
    pub fn nth(index: usize) -> Option<Self> {
        let urls = [
            "https://eu.gallery.example.com/v1",
            "https://sandbox.gallery.example.com/v1",
            "https://lent.example.com/first-floor",
        ];
        urls.get(index).map(|url| Self { url: (*url).to_owned() })
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }
}
