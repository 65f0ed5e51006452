//! How the models of `shared` are read and written.

use crate::models::{ListMakersWhere, Picture, Sale};
use crate::runtime::json;

json::objects!(Picture, Sale, ListMakersWhere);

impl json::Object for Picture {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["id", "title"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { id: json::blank(), title: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.id),
            _ => input.read(&mut self.title),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.id),
            _ => json::shape(&self.title),
        }
    }
}

impl json::Object for Sale {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["picture", "price"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { picture: json::blank(), price: json::blank() }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.picture),
            _ => input.read(&mut self.price),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.picture),
            _ => json::shape(&self.price),
        }
    }
}

impl json::Object for ListMakersWhere {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["city"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { city: None }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.city)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.city)
    }
}
