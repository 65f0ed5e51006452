//! What the operations of `museums` send and receive.

use crate::runtime::UnknownValue;

/// The language of descriptions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// `en`
    En,
    /// `fr`
    Fr,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl Language {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::En, Self::Fr];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// The response body of `listRooms`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Rooms {
    /// The field `rooms`.
    pub rooms: Vec<Room>,
    /// The field `next`.
    pub next: Option<String>,
}

impl Rooms {
    /// One with the values that it cannot do without.
    pub fn new(rooms: impl IntoIterator<Item = Room>) -> Self {
        Self { rooms: rooms.into_iter().collect(), next: None }
    }
}

/// An item of the field `rooms` of `Rooms`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Room {
    /// The field `name`.
    pub name: String,
    /// The field `floor`.
    pub floor: Option<i64>,
}

impl Room {
    /// One with the values that it cannot do without.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), floor: None }
    }
}
