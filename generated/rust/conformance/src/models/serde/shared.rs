//! How the models of `shared` are read and written.

use crate::models::DeepObjectColor;
use crate::runtime::json;

json::objects!(DeepObjectColor);

impl json::Object for DeepObjectColor {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["R", "G", "B"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { r: None, g: None, b: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.r),
            1 => input.read(&mut self.g),
            _ => input.read(&mut self.b),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.r),
            1 => json::shape(&self.g),
            _ => json::shape(&self.b),
        }
    }
}
