//! How the models of `webhooks` are read and written.

use crate::models::Sale;
use crate::runtime::json;

json::objects!(Sale);

impl json::Object for Sale {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["picture", "price"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { picture: json::blank(), price: json::blank() }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.picture),
            _ => input.read(&mut self.price),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.picture),
            _ => json::shape(&self.price),
        }
    }
}
