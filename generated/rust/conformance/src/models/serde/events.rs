//! How the models of `events` are read and written.

use crate::models::{Message, Token};
use crate::runtime::json;

json::objects!(Message, Token);

impl json::Object for Message {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["event", "data", "id", "retry"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { event: json::blank(), data: json::blank(), id: None, retry: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.event),
            1 => input.read(&mut self.data),
            2 => input.read(&mut self.id),
            _ => input.read(&mut self.retry),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.event),
            1 => json::shape(&self.data),
            2 => json::shape(&self.id),
            _ => json::shape(&self.retry),
        }
    }
}

impl json::Object for Token {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["text"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { text: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.text)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.text)
    }
}
