use std::borrow::Cow;

/// Text of the document in CommonMark. Untrusted: only a flavor's encoders may print it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Markdown(pub String);

/// What the document says about something.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Docs {
    /// One line.
    pub summary: Option<Markdown>,
    /// As much as there is.
    pub description: Option<Markdown>,
    /// What stands for the description where a language has its own (`x-speakeasy-docs`), by the flavor's name.
    pub by_flavor: Vec<(String, Markdown)>,
    /// Where there is more.
    pub link: Option<Link>,
}

/// A link to documentation elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The address as written; may be anything.
    pub url: String,
    /// What stands there.
    pub description: Option<Markdown>,
}

/// Something that users should move away from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Deprecation {
    /// What the document says about it (`x-speakeasy-deprecation-message`), if anything.
    pub message: Option<String>,
    /// What to use instead: an operation's id, if the document says so.
    pub replacement: Option<String>,
}

impl Docs {
    /// Whether the document says nothing.
    pub fn is_empty(&self) -> bool {
        self.summary.is_none()
            && self.description.is_none()
            && self.by_flavor.is_empty()
            && self.link.is_none()
    }

    /// What users of a flavor read: their own description in the place of that for all.
    pub fn for_flavor(&self, flavor: &str) -> Cow<'_, Self> {
        match self.by_flavor.iter().find(|(name, _)| name == flavor) {
            Some((_, own)) => Cow::Owned(Self { description: Some(own.clone()), ..self.clone() }),
            None => Cow::Borrowed(self),
        }
    }
}
