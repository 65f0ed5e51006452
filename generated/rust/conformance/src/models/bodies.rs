//! What the operations of `bodies` send and receive.

use crate::runtime::File;

/// The request body of `sendForm`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Form {
    /// The field `name`.
    pub name: String,
    /// The field `tags`.
    pub tags: Option<Vec<String>>,
    /// The field `count`.
    pub count: Option<i64>,
    /// The field `ok`.
    pub ok: Option<bool>,
}

impl Form {
    /// One with the values that it cannot do without.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), tags: None, count: None, ok: None }
    }

    /// The field `tags`.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// The field `count`.
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// The field `ok`.
    pub fn ok(mut self, ok: bool) -> Self {
        self.ok = Some(ok);
        self
    }
}

/// The request body of `sendStyledForm`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Styled {
    /// The field `ids`.
    pub ids: Option<Vec<i64>>,
    /// The field `place`.
    pub place: Option<StyledPlace>,
}

impl Styled {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.ids = Some(ids.into_iter().collect());
        self
    }

    /// The field `place`.
    pub fn place(mut self, place: StyledPlace) -> Self {
        self.place = Some(place);
        self
    }
}

/// The field `place` of `Styled`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct StyledPlace {
    /// The field `city`.
    pub city: Option<String>,
    /// The field `zip`.
    pub zip: Option<String>,
}

impl StyledPlace {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// The field `zip`.
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}

/// The request body of `sendParts`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Upload {
    /// The field `photo`.
    pub photo: File,
    /// The field `title`.
    pub title: Option<String>,
    /// The field `tags`.
    pub tags: Option<Vec<String>>,
    /// The field `about`.
    pub about: Option<UploadAbout>,
    /// The field `more`.
    pub more: Option<Vec<File>>,
}

impl Upload {
    /// One with the values that it cannot do without.
    pub fn new(photo: impl Into<File>) -> Self {
        Self { photo: photo.into(), title: None, tags: None, about: None, more: None }
    }

    /// The field `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The field `tags`.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// The field `about`.
    pub fn about(mut self, about: UploadAbout) -> Self {
        self.about = Some(about);
        self
    }

    /// The field `more`.
    pub fn more(mut self, more: impl IntoIterator<Item = impl Into<File>>) -> Self {
        self.more = Some(more.into_iter().map(Into::into).collect());
        self
    }
}

/// The field `about` of `Upload`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct UploadAbout {
    /// The field `year`.
    pub year: Option<i64>,
}

impl UploadAbout {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `year`.
    pub fn year(mut self, year: i64) -> Self {
        self.year = Some(year);
        self
    }
}
