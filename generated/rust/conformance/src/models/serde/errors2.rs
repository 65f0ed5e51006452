//! How the models of `errors2` are read and written.

use crate::models::Item;
use crate::runtime::json;

json::objects!(Item);

impl json::Object for Item {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["id"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { id: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.id)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.id)
    }
}
