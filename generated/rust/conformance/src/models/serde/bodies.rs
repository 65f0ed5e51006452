//! How the models of `bodies` are read and written.

use crate::models::{Form, Styled, StyledPlace, Upload, UploadAbout};
use crate::runtime::Multipart;
use crate::runtime::json;

json::objects!(Form, Styled, StyledPlace, UploadAbout);

impl json::Object for Form {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["name", "tags", "count", "ok"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { name: json::blank(), tags: None, count: None, ok: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.name),
            1 => input.read(&mut self.tags),
            2 => input.read(&mut self.count),
            _ => input.read(&mut self.ok),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.name),
            1 => json::shape(&self.tags),
            2 => json::shape(&self.count),
            _ => json::shape(&self.ok),
        }
    }
}

impl json::Object for Styled {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["ids", "place"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { ids: None, place: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.ids),
            _ => input.read(&mut self.place),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.ids),
            _ => json::shape(&self.place),
        }
    }
}

impl json::Object for StyledPlace {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["city", "zip"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { city: None, zip: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.city),
            _ => input.read(&mut self.zip),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.city),
            _ => json::shape(&self.zip),
        }
    }
}

impl json::Object for UploadAbout {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["year"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { year: None }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.year)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.year)
    }
}

impl From<Upload> for Multipart {
    fn from(body: Upload) -> Self {
        let mut parts = Multipart::new();
        parts.file("photo", body.photo.media_type_or("image/png"));
        if let Some(value) = body.title {
            parts.text("title", &value);
        }
        if let Some(value) = body.tags {
            parts.text("tags", &value);
        }
        if let Some(value) = body.about {
            parts.json("about", &value);
        }
        if let Some(value) = body.more {
            for file in value {
                parts.file("more", file);
            }
        }
        parts
    }
}
