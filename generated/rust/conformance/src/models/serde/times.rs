//! How the models of `times` are read and written.

use crate::models::Times;
use crate::runtime::json;

json::objects!(Times);

impl json::Object for Times {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["day", "at"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { day: None, at: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.day),
            _ => input.read(&mut self.at),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.day),
            _ => json::shape(&self.at),
        }
    }
}
