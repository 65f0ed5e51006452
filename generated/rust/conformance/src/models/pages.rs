//! What the operations of `pages` send and receive.

/// `pagesByCursor response body` of the API.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PagesByCursorResponseBody {
    /// The field `things`.
    pub things: Option<Vec<Thing>>,
    /// The field `next`.
    pub next: Option<String>,
}

impl PagesByCursorResponseBody {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// `Thing` of the API.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Thing {
    /// The field `id`.
    pub id: String,
}

impl Thing {
    /// One with the values that it cannot do without.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// `pagesByOffset response body` of the API.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PagesByOffsetResponseBody {
    /// The field `things`.
    pub things: Option<Vec<Thing>>,
}

impl PagesByOffsetResponseBody {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// `pagesByNumber response body` of the API.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PagesByNumberResponseBody {
    /// The field `things`.
    pub things: Option<Vec<Thing>>,
    /// The field `pages`.
    pub pages: Option<i64>,
}

impl PagesByNumberResponseBody {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// `page` of the API.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Page {
    /// The field `things`.
    pub things: Option<Vec<Thing>>,
    /// The field `next`.
    pub next: Option<String>,
}

impl Page {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// `pagesInBody request body` of the API.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PagesInBodyRequestBody {
    /// The field `text`.
    pub text: Option<String>,
    /// The field `cursor`.
    pub cursor: Option<String>,
}

impl PagesInBodyRequestBody {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The field `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}
