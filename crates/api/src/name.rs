/// A name as the document spells it, and why it exists.
///
/// No casing is applied here: `getCustomers`, `dto.CustomerResponse` and `created_at` stay as they are, and an
/// invented name is its words separated by blanks, each as spelled in the document: `getCustomers response body`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    /// The spelling.
    pub spelling: String,
    /// Written in the document, or invented from a path.
    pub why: Why,
    /// A key that stays the same when operations are inserted, removed or moved: what `sdkwright.lock` remembers a
    /// name under. Unique within its role, e.g. `GET /customers response 200 [] link` or `#/components/schemas/Link`.
    pub key: String,
}

/// Why a name exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// It stands in the document.
    Written,
    /// It was made from the place of something nameless.
    Invented,
}

impl Name {
    /// A name that stands in the document.
    pub fn written(spelling: impl Into<String>, key: impl Into<String>) -> Self {
        Self { spelling: spelling.into(), why: Why::Written, key: key.into() }
    }

    /// A name made from the place of something nameless.
    pub fn invented(spelling: impl Into<String>, key: impl Into<String>) -> Self {
        Self { spelling: spelling.into(), why: Why::Invented, key: key.into() }
    }
}
