//! How the models of `errors` are read and written.

use crate::models::{ErrorsErrorDetail, ErrorsErrorResponse};
use crate::runtime::json;

json::objects!(ErrorsErrorDetail, ErrorsErrorResponse);

impl json::Object for ErrorsErrorDetail {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["internal_error", "message"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { internal_error: None, message: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.internal_error),
            _ => input.read(&mut self.message),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.internal_error),
            _ => json::shape(&self.message),
        }
    }
}

impl json::Object for ErrorsErrorResponse {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["error", "success"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { error: None, success: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.error),
            _ => input.read(&mut self.success),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.error),
            _ => json::shape(&self.success),
        }
    }
}
