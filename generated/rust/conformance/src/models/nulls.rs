//! What the operations of `nulls` send and receive.

use crate::runtime::Patch;

/// The response body of `readProfile` and the request body of `writeProfile`, also used in one more
/// place.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Profile {
    /// The field `id`.
    pub id: String,
    /// The field `bio`.
    pub bio: Option<String>,
    /// The field `nick`.
    pub nick: Patch<String>,
    /// The field `site`.
    pub site: Option<String>,
    /// The field `tags`.
    pub tags: Patch<Vec<String>>,
    /// The field `age`.
    pub age: Patch<i64>,
    /// The field `address`.
    pub address: Patch<Address>,
}

impl Profile {
    /// One with the values that it cannot do without.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            bio: None,
            nick: Patch::Absent,
            site: None,
            tags: Patch::Absent,
            age: Patch::Absent,
            address: Patch::Absent,
        }
    }

    /// The field `bio`.
    pub fn bio(mut self, bio: impl Into<String>) -> Self {
        self.bio = Some(bio.into());
        self
    }

    /// The field `nick`.
    pub fn nick(mut self, nick: impl Into<Patch<String>>) -> Self {
        self.nick = nick.into();
        self
    }

    /// The field `site`.
    pub fn site(mut self, site: impl Into<String>) -> Self {
        self.site = Some(site.into());
        self
    }

    /// The field `tags`.
    pub fn tags(mut self, tags: impl Into<Patch<Vec<String>>>) -> Self {
        self.tags = tags.into();
        self
    }

    /// The field `age`.
    pub fn age(mut self, age: impl Into<Patch<i64>>) -> Self {
        self.age = age.into();
        self
    }

    /// The field `address`.
    pub fn address(mut self, address: impl Into<Patch<Address>>) -> Self {
        self.address = address.into();
        self
    }
}

/// The field `address` of `Profile`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Address {
    /// The field `city`.
    pub city: Patch<String>,
}

impl Address {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `city`.
    pub fn city(mut self, city: impl Into<Patch<String>>) -> Self {
        self.city = city.into();
        self
    }
}
