//! The operations of the API, by resource.

pub mod errors;
pub mod headers;
pub mod json;
pub mod nulls;
pub mod open;
pub mod pages;
pub mod paths;
pub mod queries;
pub mod retries;
pub mod times;
pub mod unions;

pub use errors::Errors;
pub use headers::Headers;
pub use json::Json;
pub use nulls::Nulls;
pub use open::Open;
pub use pages::PagesResource;
pub use paths::Paths;
pub use queries::Queries;
pub use retries::Retries;
pub use times::TimesResource;
pub use unions::Unions;
