//! How the models of `lines` are read and written.

use crate::models::Row;
use crate::runtime::json;

json::objects!(Row);

impl json::Object for Row {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["n", "text"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { n: json::blank(), text: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.n),
            _ => input.read(&mut self.text),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.n),
            _ => json::shape(&self.text),
        }
    }
}
