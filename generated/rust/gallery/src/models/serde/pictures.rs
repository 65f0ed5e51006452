//! How the models of `pictures` are read and written.

use crate::models::{Job, SearchPictureRequestBody, UploadPictureRequestBody};
use crate::runtime::json;
use crate::runtime::{Multipart, Part};

json::objects!(Job, SearchPictureRequestBody);

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
