//! How the models of `shared` are read and written.

use crate::models::Meta;
use crate::runtime::json;

json::objects!(Meta);

impl json::Object for Meta {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["request_id"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { request_id: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.request_id)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.request_id)
    }
}
