//! What the operations of `pages` send and receive.

/// The response body of `pagesByCursor`.
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

/// An item of the field `things` of `PagesByCursorResponseBody` and of `PagesByOffsetResponseBody`,
/// also used in 2 more places.
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

/// The response body of `pagesByOffset`.
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

/// The response body of `pagesByNumber`.
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

/// The response body of `pagesByUrl` and of `pagesInBody`.
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

/// The request body of `pagesInBody`.
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
