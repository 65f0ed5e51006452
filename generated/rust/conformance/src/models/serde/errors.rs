//! How the models of `errors` are read and written.

use crate::models::Problem;
use crate::runtime::json;

json::objects!(Problem);

impl json::Object for Problem {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["message", "code"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { message: json::blank(), code: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.message),
            _ => input.read(&mut self.code),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.message),
            _ => json::shape(&self.code),
        }
    }
}
