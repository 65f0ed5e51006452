//! The operations of the API, by resource.

pub mod bodies;
pub mod downloads;
pub mod errors;
pub mod events;
pub mod headers;
pub mod json;
pub mod lines;
pub mod nulls;
pub mod open;
pub mod pages;
pub mod paths;
pub mod queries;
pub mod retries;
pub mod times;
pub mod unions;

pub use bodies::Bodies;
pub use downloads::Downloads;
pub use errors::Errors;
pub use events::Events;
pub use headers::Headers;
pub use json::Json;
pub use lines::Lines;
pub use nulls::Nulls;
pub use open::Open;
pub use pages::PagesResource;
pub use paths::Paths;
pub use queries::Queries;
pub use retries::Retries;
pub use times::TimesResource;
pub use unions::Unions;
