//! What every call goes through on its way to the server and back: addresses, parameters, credentials, retries, time limits,
//! redirects, responses, pages; and the types that calls are described with.
//!
//! The same code is in every SDK of this family. [`Error`] says what a call can end in, [`RetryPolicy`] and [`Timeouts`] what
//! a client does by itself, [`CallOptions`] what can be changed for one call, [`RawRequest`] how to reach endpoints that the
//! SDK does not know.

mod address;
mod answer;
mod backoff;
mod base_url;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod budget;
mod call;
#[cfg(all(not(target_arch = "wasm32"), any(feature = "reqwest", feature = "hyper")))]
mod cause;
mod clock;
mod config;
#[cfg(feature = "hyper")]
mod connector;
#[cfg(feature = "hyper")]
mod content_coding;
mod cookie;
mod core;
mod credential;
mod decode;
#[cfg(not(target_arch = "wasm32"))]
mod disk;
mod download;
mod encode;
pub mod environment;
mod error;
mod event_parser;
mod events;
mod exchange;
mod file;
mod framing;
mod global;
mod header;
mod hook;
#[cfg(feature = "hyper")]
mod hyper_transport;
mod items;
#[doc(hidden)]
pub mod json;
mod lines;
mod live;
mod multipart;
mod oauth;
mod operation;
mod options;
mod page;
mod paging;
mod parameter;
mod patch;
mod path;
mod pending;
mod platform;
mod progress;
mod query;
mod raw;
mod raw_request;
mod redirect;
mod request;
#[cfg(feature = "reqwest")]
#[cfg_attr(target_arch = "wasm32", path = "fetch_transport.rs")]
mod reqwest_transport;
mod response;
mod retry;
#[cfg(feature = "hyper")]
mod route;
mod secret;
mod send;
mod signature;
mod source;
mod style;
mod timeouts;
mod token;
mod trace;
mod transport;
#[cfg(all(not(target_arch = "wasm32"), any(feature = "reqwest", feature = "hyper")))]
mod upload;
#[cfg(feature = "webhooks")]
mod webhook;

#[doc(hidden)]
pub use self::core::{Core, Sdk};
#[doc(hidden)]
pub use call::Call;
#[doc(hidden)]
pub use clock::Clock;
#[doc(hidden)]
pub use config::Config;
#[doc(hidden)]
pub use cookie::CookieStyle;
pub use credential::{Credential, KeyPlace};
pub use download::Download;
pub use error::{ApiError, Error, ErrorKind};
pub use event_parser::Event;
pub use events::EventStream;
pub use file::File;
#[doc(hidden)]
pub use global::GlobalPlace;
#[doc(hidden)]
pub use header::HeaderStyle;
pub use hook::{Attempt, Hook};
pub use http::{HeaderMap, HeaderValue, StatusCode, Uri};
#[cfg(feature = "hyper")]
pub use hyper_transport::{HyperBuilder, HyperTransport};
pub use items::Items;
pub use json::{Base64, Decimal, UnknownInteger, UnknownValue};
pub use lines::{JsonLines, JsonSequence};
pub use multipart::{Multipart, Part};
pub use oauth::ClientCredentials;
#[doc(hidden)]
pub use operation::{ErrorCase, Operation};
pub use operation::{Method, StatusRange};
pub use options::CallOptions;
pub use page::Pages;
#[doc(hidden)]
pub use paging::{OffsetPaging, PageInput};
pub use patch::{Null, Patch};
#[doc(hidden)]
pub use path::PathStyle;
pub use pending::Pending;
pub use platform::{BoxFuture, BoxStream, MaybeSend, MaybeSync};
#[doc(hidden)]
pub use query::QueryStyle;
pub use raw::RawResponse;
pub use raw_request::RawRequest;
#[doc(hidden)]
pub use response::FromResponse;
pub use response::{Response, WithHead, header};
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use timeouts::Timeouts;
pub use transport::{
    ByteStream, RequestBody, ResponseBody, Transport, TransportError, TransportErrorReason, TransportFuture,
    TransportRequest, TransportResponse,
};
#[cfg(feature = "webhooks")]
pub use webhook::Webhook;
