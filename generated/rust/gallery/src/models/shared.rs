//! What several resources have in common.

/// The response body of `uploadPicture` and of `replacePicture`, also used in 4 more places.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Picture {
    /// The field `id`.
    pub id: String,
    /// The field `title`.
    pub title: Option<String>,
}

impl Picture {
    /// One with the values that it cannot do without.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), title: None }
    }

    /// The field `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// The request body of `addNote` and the payload of `pictureSold`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Sale {
    /// The field `picture`.
    pub picture: String,
    /// The field `price`.
    pub price: i64,
}

impl Sale {
    /// One with the values that it cannot do without.
    pub fn new(picture: impl Into<String>, price: i64) -> Self {
        Self { picture: picture.into(), price }
    }
}

/// The parameter `X-Filter` and the parameter `where` of `listMakers`, also used in one more place.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ListMakersWhere {
    /// The field `city`.
    pub city: Option<String>,
}

impl ListMakersWhere {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }
}
