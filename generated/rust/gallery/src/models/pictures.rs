//! What the operations of `pictures` send and receive.

use chrono::NaiveDate;

use super::ListMakersWhere;
use crate::runtime::File;

/// The request body and the response body of `hangPictures`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Hanging {
    /// The field `picture`.
    pub picture: String,
    /// From the left, from the floor, and from the wall.
    pub at: HangingAt,
    /// Since when, and where it hung before.
    pub history: Option<HangingHistory>,
}

impl Hanging {
    /// One with the values that it cannot do without.
    pub fn new(picture: impl Into<String>, at: HangingAt) -> Self {
        Self { picture: picture.into(), at, history: None }
    }

    /// Since when, and where it hung before.
    pub fn history(mut self, history: HangingHistory) -> Self {
        self.history = Some(history);
        self
    }
}

/// From the left, from the floor, and from the wall.
#[derive(Debug, Clone)]
pub struct HangingAt(
    /// The first element.
    pub f64,
    /// The second element.
    pub f64,
    /// The third element, where it is there.
    pub Option<f64>,
);

/// Since when, and where it hung before.
#[derive(Debug, Clone)]
pub struct HangingHistory(
    /// The first element.
    pub NaiveDate,
    /// The elements behind those.
    pub Vec<String>,
);

/// The response body of `replacePicture` and of `importPictures`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Job {
    /// The field `job`.
    pub job: String,
}

impl Job {
    /// One with the values that it cannot do without.
    pub fn new(job: impl Into<String>) -> Self {
        Self { job: job.into() }
    }
}

/// The request body of `uploadPicture`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UploadPictureRequestBody {
    /// The field `image`.
    pub image: File,
    /// The field `title`.
    pub title: String,
    /// The field `tags`.
    pub tags: Option<Vec<String>>,
    /// The field `place`.
    pub place: Option<ListMakersWhere>,
    /// The field `frames`.
    pub frames: Option<Vec<File>>,
    /// The field `notes`.
    pub notes: Option<String>,
    /// The field `width`.
    pub width: Option<i64>,
}

impl UploadPictureRequestBody {
    /// One with the values that it cannot do without.
    pub fn new(image: impl Into<File>, title: impl Into<String>) -> Self {
        Self {
            image: image.into(),
            title: title.into(),
            tags: None,
            place: None,
            frames: None,
            notes: None,
            width: None,
        }
    }

    /// The field `tags`.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// The field `place`.
    pub fn place(mut self, place: ListMakersWhere) -> Self {
        self.place = Some(place);
        self
    }

    /// The field `frames`.
    pub fn frames(mut self, frames: impl IntoIterator<Item = impl Into<File>>) -> Self {
        self.frames = Some(frames.into_iter().map(Into::into).collect());
        self
    }

    /// The field `notes`.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// The field `width`.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}

/// The request body of `searchPicture`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SearchPictureRequestBody {
    /// The field `like`.
    pub like: Option<String>,
}

impl SearchPictureRequestBody {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `like`.
    pub fn like(mut self, like: impl Into<String>) -> Self {
        self.like = Some(like.into());
        self
    }
}

/// The parameter `filter` of `matchPictures`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MatchPicturesFilter {
    /// The field `rooms`.
    pub rooms: Option<Vec<i64>>,
}

impl MatchPicturesFilter {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `rooms`.
    pub fn rooms(mut self, rooms: impl IntoIterator<Item = i64>) -> Self {
        self.rooms = Some(rooms.into_iter().collect());
        self
    }
}
