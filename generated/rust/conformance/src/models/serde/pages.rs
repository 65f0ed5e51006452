//! How the models of `pages` are read and written.

use crate::models::{
    Page, PagesByCursorResponseBody, PagesByNumberResponseBody, PagesByOffsetResponseBody,
    PagesInBodyRequestBody, Thing,
};
use crate::runtime::json;

json::objects!(
    PagesByCursorResponseBody,
    Thing,
    PagesByOffsetResponseBody,
    PagesByNumberResponseBody,
    Page,
    PagesInBodyRequestBody,
);

impl json::Object for PagesByCursorResponseBody {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["things", "next"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { things: None, next: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.things),
            _ => input.read(&mut self.next),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.things),
            _ => json::shape(&self.next),
        }
    }
}

impl json::Object for Thing {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["id"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { id: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.id)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.id)
    }
}

impl json::Object for PagesByOffsetResponseBody {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["things"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { things: None }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.things)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.things)
    }
}

impl json::Object for PagesByNumberResponseBody {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["things", "pages"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { things: None, pages: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.things),
            _ => input.read(&mut self.pages),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.things),
            _ => json::shape(&self.pages),
        }
    }
}

impl json::Object for Page {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["things", "next"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { things: None, next: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.things),
            _ => input.read(&mut self.next),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.things),
            _ => json::shape(&self.next),
        }
    }
}

impl json::Object for PagesInBodyRequestBody {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["text", "cursor"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { text: None, cursor: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.text),
            _ => input.read(&mut self.cursor),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.text),
            _ => json::shape(&self.cursor),
        }
    }
}
