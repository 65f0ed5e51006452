//! What the operations of `queries` send and receive.

use crate::runtime::UnknownValue;

/// The parameter `filter` of `nestedDeepObject` and of `jsonInQuery`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// The field `status`.
    pub status: Option<String>,
    /// The field `owner`.
    pub owner: Option<FilterOwner>,
    /// The field `tags`.
    pub tags: Option<Vec<String>>,
}

impl Filter {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `status`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The field `owner`.
    pub fn owner(mut self, owner: FilterOwner) -> Self {
        self.owner = Some(owner);
        self
    }

    /// The field `tags`.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

/// The field `owner` of `Filter`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FilterOwner {
    /// The field `name`.
    pub name: Option<String>,
    /// The field `age`.
    pub age: Option<i64>,
}

impl FilterOwner {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The field `age`.
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }
}

/// The parameter `kind` of `scalarsInQuery`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScalarsInQueryKind {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl ScalarsInQueryKind {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::Asc, Self::Desc];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
