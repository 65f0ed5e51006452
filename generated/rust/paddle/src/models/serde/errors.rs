//! How the models of `errors` are read and written.

use crate::models::{ErrorError, ErrorModel, ErrorResponse, ErrorValidation, ErrorValidationResponse};
use crate::runtime::json;

json::objects!(ErrorModel, ErrorError, ErrorValidation, ErrorValidationResponse, ErrorResponse);

impl json::Object for ErrorModel {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &["type", "code", "detail", "documentation_url", "extra", "errors"],
            required: &[0, 1, 2, 3],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            r#type: json::blank(),
            code: json::blank(),
            detail: json::blank(),
            documentation_url: json::blank(),
            extra: None,
            errors: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.r#type),
            1 => input.read(&mut self.code),
            2 => input.read(&mut self.detail),
            3 => input.read(&mut self.documentation_url),
            4 => input.read(&mut self.extra),
            _ => input.read(&mut self.errors),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.r#type),
            1 => json::shape(&self.code),
            2 => json::shape(&self.detail),
            3 => json::shape(&self.documentation_url),
            4 => json::shape(&self.extra),
            _ => json::shape(&self.errors),
        }
    }
}

impl json::Object for ErrorError {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["field", "message"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { field: json::blank(), message: json::blank() }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.field),
            _ => input.read(&mut self.message),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.field),
            _ => json::shape(&self.message),
        }
    }
}

impl json::Object for ErrorValidation {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &["type", "code", "detail", "documentation_url", "errors"],
            required: &[0, 1, 2, 3, 4],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            r#type: json::blank(),
            code: json::blank(),
            detail: json::blank(),
            documentation_url: json::blank(),
            errors: json::blank(),
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.r#type),
            1 => input.read(&mut self.code),
            2 => input.read(&mut self.detail),
            3 => input.read(&mut self.documentation_url),
            _ => input.read(&mut self.errors),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.r#type),
            1 => json::shape(&self.code),
            2 => json::shape(&self.detail),
            3 => json::shape(&self.documentation_url),
            _ => json::shape(&self.errors),
        }
    }
}

impl json::Object for ErrorValidationResponse {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["error"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { error: None }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.error)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.error)
    }
}

impl json::Object for ErrorResponse {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["error"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { error: None }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.error)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.error)
    }
}
