//! How the models of `makers` are read and written.

use crate::models::{SignUpRequestBody, SignUpRequestBodyAddress};
use crate::runtime::json;

json::objects!(SignUpRequestBody, SignUpRequestBodyAddress);

impl json::Object for SignUpRequestBody {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["name", "skills", "codes", "address", "meta"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { name: json::blank(), skills: None, codes: None, address: None, meta: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.name),
            1 => input.read(&mut self.skills),
            2 => input.read(&mut self.codes),
            3 => input.read(&mut self.address),
            _ => input.read(&mut self.meta),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.name),
            1 => json::shape(&self.skills),
            2 => json::shape(&self.codes),
            3 => json::shape(&self.address),
            _ => json::shape(&self.meta),
        }
    }
}

impl json::Object for SignUpRequestBodyAddress {
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
