//! What the API sends by itself: the payloads of its webhooks and callbacks.
//!
//! [`Webhook`] checks that a request is the API's, and decodes it.
//!
//! ```no_run
//! use gallery::runtime::HeaderMap;
//! use gallery::webhooks::{PictureSold, Webhook};
//!
//! # fn example(headers: &HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! let webhook = Webhook::standard("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
//! let payload: PictureSold = webhook.open(headers, body)?;
//! println!("{payload:?}");
//! # Ok(())
//! # }
//! ```

pub use crate::runtime::Webhook;

/// A picture was sold.
pub type PictureSold = crate::models::Sale;

/// The payload of the callback `described`.
///
/// Sent to `{$request.body#/callback}` of `POST /describe`.
pub type Described = crate::models::Answer;
