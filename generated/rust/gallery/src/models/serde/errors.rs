//! How the models of `errors` are read and written.

use crate::models::Refusal;
use crate::runtime::json;

json::objects!(Refusal);

impl json::Object for Refusal {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["message", "limit"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { message: None, limit: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.message),
            _ => input.read(&mut self.limit),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.message),
            _ => json::shape(&self.limit),
        }
    }
}
