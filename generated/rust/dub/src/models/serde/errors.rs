//! How the models of `errors` are read and written.

use crate::models::{
    BadRequest, BadRequestError, Conflict, ConflictError, Forbidden, ForbiddenError, InternalServerError,
    InternalServerErrorError, InviteExpired, InviteExpiredError, NotFound, NotFoundError, RateLimitExceeded,
    RateLimitExceededError, Unauthorized, UnauthorizedError, UnprocessableEntity, UnprocessableEntityError,
};
use crate::runtime::json;

json::objects!(
    BadRequest,
    BadRequestError,
    Unauthorized,
    UnauthorizedError,
    Forbidden,
    ForbiddenError,
    NotFound,
    NotFoundError,
    Conflict,
    ConflictError,
    InviteExpired,
    InviteExpiredError,
    UnprocessableEntity,
    UnprocessableEntityError,
    RateLimitExceeded,
    RateLimitExceededError,
    InternalServerError,
    InternalServerErrorError,
);

impl json::Object for BadRequest {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["error"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { error: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.error)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.error)
    }
}

impl json::Object for BadRequestError {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["code", "message", "doc_url"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { code: json::blank(), message: json::blank(), doc_url: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.code),
            1 => input.read(&mut self.message),
            _ => input.read(&mut self.doc_url),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.code),
            1 => json::shape(&self.message),
            _ => json::shape(&self.doc_url),
        }
    }
}

impl json::Object for Unauthorized {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["error"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { error: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.error)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.error)
    }
}

impl json::Object for UnauthorizedError {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["code", "message", "doc_url"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { code: json::blank(), message: json::blank(), doc_url: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.code),
            1 => input.read(&mut self.message),
            _ => input.read(&mut self.doc_url),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.code),
            1 => json::shape(&self.message),
            _ => json::shape(&self.doc_url),
        }
    }
}

impl json::Object for Forbidden {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["error"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { error: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.error)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.error)
    }
}

impl json::Object for ForbiddenError {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["code", "message", "doc_url"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { code: json::blank(), message: json::blank(), doc_url: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.code),
            1 => input.read(&mut self.message),
            _ => input.read(&mut self.doc_url),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.code),
            1 => json::shape(&self.message),
            _ => json::shape(&self.doc_url),
        }
    }
}

impl json::Object for NotFound {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["error"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { error: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.error)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.error)
    }
}

impl json::Object for NotFoundError {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["code", "message", "doc_url"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { code: json::blank(), message: json::blank(), doc_url: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.code),
            1 => input.read(&mut self.message),
            _ => input.read(&mut self.doc_url),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.code),
            1 => json::shape(&self.message),
            _ => json::shape(&self.doc_url),
        }
    }
}

impl json::Object for Conflict {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["error"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { error: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.error)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.error)
    }
}

impl json::Object for ConflictError {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["code", "message", "doc_url"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { code: json::blank(), message: json::blank(), doc_url: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.code),
            1 => input.read(&mut self.message),
            _ => input.read(&mut self.doc_url),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.code),
            1 => json::shape(&self.message),
            _ => json::shape(&self.doc_url),
        }
    }
}

impl json::Object for InviteExpired {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["error"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { error: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.error)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.error)
    }
}

impl json::Object for InviteExpiredError {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["code", "message", "doc_url"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { code: json::blank(), message: json::blank(), doc_url: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.code),
            1 => input.read(&mut self.message),
            _ => input.read(&mut self.doc_url),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.code),
            1 => json::shape(&self.message),
            _ => json::shape(&self.doc_url),
        }
    }
}

impl json::Object for UnprocessableEntity {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["error"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { error: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.error)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.error)
    }
}

impl json::Object for UnprocessableEntityError {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["code", "message", "doc_url"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { code: json::blank(), message: json::blank(), doc_url: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.code),
            1 => input.read(&mut self.message),
            _ => input.read(&mut self.doc_url),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.code),
            1 => json::shape(&self.message),
            _ => json::shape(&self.doc_url),
        }
    }
}

impl json::Object for RateLimitExceeded {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["error"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { error: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.error)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.error)
    }
}

impl json::Object for RateLimitExceededError {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["code", "message", "doc_url"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { code: json::blank(), message: json::blank(), doc_url: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.code),
            1 => input.read(&mut self.message),
            _ => input.read(&mut self.doc_url),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.code),
            1 => json::shape(&self.message),
            _ => json::shape(&self.doc_url),
        }
    }
}

impl json::Object for InternalServerError {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["error"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { error: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.error)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.error)
    }
}

impl json::Object for InternalServerErrorError {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["code", "message", "doc_url"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { code: json::blank(), message: json::blank(), doc_url: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.code),
            1 => input.read(&mut self.message),
            _ => input.read(&mut self.doc_url),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.code),
            1 => json::shape(&self.message),
            _ => json::shape(&self.doc_url),
        }
    }
}
