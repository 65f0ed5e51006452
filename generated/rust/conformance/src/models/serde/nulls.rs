//! How the models of `nulls` are read and written.

use crate::models::{Address, Profile};
use crate::runtime::json;

json::objects!(Profile, Address);

impl json::Object for Profile {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &["id", "bio", "nick", "site", "tags", "age", "address"],
            required: &[0],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            id: json::blank(),
            bio: None,
            nick: json::blank(),
            site: None,
            tags: json::blank(),
            age: json::blank(),
            address: json::blank(),
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.id),
            1 => input.read(&mut self.bio),
            2 => input.read(&mut self.nick),
            3 => input.read(&mut self.site),
            4 => input.read(&mut self.tags),
            5 => input.read(&mut self.age),
            _ => input.read(&mut self.address),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.id),
            1 => json::shape(&self.bio).or_null(),
            2 => json::shape(&self.nick),
            3 => json::shape(&self.site),
            4 => json::shape(&self.tags),
            5 => json::shape(&self.age),
            _ => json::shape(&self.address),
        }
    }
}

impl json::Object for Address {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["city"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { city: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.city)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.city)
    }
}
