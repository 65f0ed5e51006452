//! How the models of `museums` are read and written.

use crate::models::{Language, Room, Rooms};
use crate::runtime::json;

json::objects!(Rooms, Room);

json::string_enums!(Language);

impl json::Object for Rooms {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["rooms", "next"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { rooms: json::blank(), next: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.rooms),
            _ => input.read(&mut self.next),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.rooms),
            _ => json::shape(&self.next),
        }
    }
}

impl json::Object for Room {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["name", "floor"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { name: json::blank(), floor: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.name),
            _ => input.read(&mut self.floor),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.name),
            _ => json::shape(&self.floor),
        }
    }
}
