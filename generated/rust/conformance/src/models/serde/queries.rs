//! How the models of `queries` are read and written.

use crate::models::{Filter, FilterOwner, ScalarsInQueryKind};
use crate::runtime::json;

json::objects!(Filter, FilterOwner);

json::string_enums!(ScalarsInQueryKind);

impl json::Object for Filter {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["status", "owner", "tags"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { status: None, owner: None, tags: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.status),
            1 => input.read(&mut self.owner),
            _ => input.read(&mut self.tags),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.status),
            1 => json::shape(&self.owner),
            _ => json::shape(&self.tags),
        }
    }
}

impl json::Object for FilterOwner {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["name", "age"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { name: None, age: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.name),
            _ => input.read(&mut self.age),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.name),
            _ => json::shape(&self.age),
        }
    }
}
