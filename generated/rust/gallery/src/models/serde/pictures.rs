//! How the models of `pictures` are read and written.

use crate::models::{
    Hanging, HangingAt, HangingHistory, Job, MatchPicturesFilter, SearchPictureRequestBody,
    UploadPictureRequestBody,
};
use crate::runtime::json;
use crate::runtime::{Multipart, Part};

json::objects!(Hanging, Job, SearchPictureRequestBody, MatchPicturesFilter);

json::tuples!(HangingAt, HangingHistory);

impl json::Object for Hanging {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["picture", "at", "history"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { picture: json::blank(), at: json::blank(), history: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.picture),
            1 => input.read(&mut self.at),
            _ => input.read(&mut self.history),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.picture),
            1 => json::shape(&self.at),
            _ => json::shape(&self.history),
        }
    }
}

impl json::Object for Job {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["job"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { job: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.job)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.job)
    }
}

impl json::Object for SearchPictureRequestBody {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["like"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { like: None }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.like)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.like)
    }
}

impl json::Object for MatchPicturesFilter {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["rooms"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { rooms: None }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.rooms)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.rooms)
    }
}

impl json::Positions for HangingAt {
    fn blank() -> Self {
        Self(json::blank(), json::blank(), None)
    }

    fn least(&self) -> usize {
        2
    }

    fn set(&mut self, place: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match place {
            0 => input.read(&mut self.0),
            1 => input.read(&mut self.1),
            2 => input.read(&mut self.2),
            _ => input.skip(),
        }
    }

    fn get(&self, place: usize) -> Option<json::Shape<'_>> {
        match place {
            0 => Some(json::shape(&self.0)),
            1 => Some(json::shape(&self.1)),
            2 => Some(json::shape(&self.2)),
            _ => None,
        }
    }
}

impl json::Positions for HangingHistory {
    fn blank() -> Self {
        Self(json::blank(), Vec::new())
    }

    fn least(&self) -> usize {
        1
    }

    fn set(&mut self, place: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match place {
            0 => input.read(&mut self.0),
            _ => input.item(&mut self.1),
        }
    }

    fn get(&self, place: usize) -> Option<json::Shape<'_>> {
        match place {
            0 => Some(json::shape(&self.0)),
            _ => self.1.get(place - 1).map(json::shape),
        }
    }
}

impl From<UploadPictureRequestBody> for Multipart {
    fn from(body: UploadPictureRequestBody) -> Self {
        let mut parts = Multipart::new();
        parts.part("image", Part::file(body.image.media_type_or("image/png")).header("X-Kind", "photo"));
        parts.text("title", &body.title);
        if let Some(value) = body.tags {
            parts.text("tags", &value);
        }
        if let Some(value) = body.place {
            parts.json("place", &value);
        }
        if let Some(value) = body.frames {
            for file in value {
                parts.file("frames", file);
            }
        }
        if let Some(value) = body.notes {
            parts.part("notes", Part::text(&value).media_type("text/markdown"));
        }
        if let Some(value) = body.width {
            parts.text("width", &value);
        }
        parts
    }
}
