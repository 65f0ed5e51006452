//! The servers that the API documents.

/// A place where the API is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    url: String,
}

impl Server {
    /// Production
    ///
    /// `https://api.paddle.com`
    pub fn production() -> Self {
        Self { url: "https://api.paddle.com".to_owned() }
    }

    /// Sandbox
    ///
    /// `https://sandbox-api.paddle.com`
    pub fn sandbox() -> Self {
        Self { url: "https://sandbox-api.paddle.com".to_owned() }
    }

    /// The server at this place of the document, counted from 0, its variables as by default.
    pub fn nth(index: usize) -> Option<Self> {
        let urls = ["https://api.paddle.com", "https://sandbox-api.paddle.com"];
        urls.get(index).map(|url| Self { url: (*url).to_owned() })
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }
}
