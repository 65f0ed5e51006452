//! What came of a call, in the words of the suite.

use std::future::Future;
use std::pin::Pin;

use conformance::{ApiErrorBody, Download, Error, ErrorKind, Items};
use serde_json::{Value, json};

/// What a call gave.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The items that were read, each by one of its fields.
    pub items: Option<Vec<String>>,
    /// What came item by item, as JSON.
    pub streamed: Option<Vec<Value>>,
    /// The bytes that came.
    pub downloaded: Option<Vec<u8>>,
    /// Whether there was nothing where something may come.
    pub nothing: bool,
    /// Why it failed.
    pub error: Option<Error>,
}

/// The end of a case; `Err` where its values could not be made.
pub type Case = Result<Outcome, Box<dyn std::error::Error + Send + Sync>>;

pub type CaseFuture<'c> = Pin<Box<dyn Future<Output = Case> + Send + 'c>>;

/// Sends what came, and keeps why either of them failed.
macro_rules! then {
    ($first:expr => $($second:tt)+) => {
        match $first.send().await {
            Ok(value) => $crate::outcome::done($($second)+(value).send().await),
            Err(error) => $crate::outcome::done(Err::<(), _>(error)),
        }
    };
}

pub(crate) use then;

pub fn done<T>(result: Result<T, Error>) -> Outcome {
    Outcome { error: result.err(), ..Outcome::default() }
}

pub fn nothing<T>(result: Result<Option<T>, Error>) -> Outcome {
    Outcome { nothing: matches!(result, Ok(None)), ..done(result) }
}

pub async fn items<I: 'static>(mut items: Items<I>, field: fn(I) -> String) -> Outcome {
    let mut read = Vec::new();
    let error = loop {
        match items.try_next().await {
            Ok(Some(item)) => read.push(field(item)),
            Ok(None) => break None,
            Err(error) => break Some(error),
        }
    };
    Outcome { items: Some(read), error, ..Outcome::default() }
}

/// Reads a stream of events, or of lines, to its end.
macro_rules! streamed {
    ($stream:expr) => {{
        let mut outcome = $crate::outcome::Outcome::default();
        match $stream {
            Ok(mut stream) => {
                let mut read = Vec::new();
                outcome.error = loop {
                    match stream.try_next().await {
                        Ok(Some(item)) => read.push(serde_json::to_value(item)?),
                        Ok(None) => break None,
                        Err(error) => break Some(error),
                    }
                };
                outcome.streamed = Some(read);
            }
            Err(error) => outcome.error = Some(error),
        }
        outcome
    }};
}

pub(crate) use streamed;

pub async fn downloaded(download: Result<Download, Error>) -> Outcome {
    let mut download = match download {
        Ok(download) => download,
        Err(error) => return Outcome { error: Some(error), ..Outcome::default() },
    };
    let mut bytes = Vec::new();
    let error = loop {
        match download.chunk().await {
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) => break None,
            Err(error) => break Some(error),
        }
    };
    Outcome { downloaded: Some(bytes), error, ..Outcome::default() }
}

impl Outcome {
    /// What an error is called in the suite, and what is known of it; `body` is null where nothing was decoded.
    pub fn error_facts(&self) -> Option<Value> {
        let error = self.error.as_ref()?;
        let mut facts = json!({
            "status": error.status().map(|status| status.as_u16()),
            "attempts": error.attempts(),
            "retryable": error.is_retryable(),
            "request_id": error.request_id(),
            "cursor": error.cursor(),
        });
        facts["kind"] = match error.kind() {
            ErrorKind::Api(_) => "api".into(),
            ErrorKind::Invalid { parameter, .. } => {
                facts["parameter"] = parameter.as_str().into();
                "invalid".into()
            }
            ErrorKind::Decode { path, .. } => {
                facts["path"] = path.as_str().into();
                "decode".into()
            }
            ErrorKind::ContentType { .. } => "content-type".into(),
            ErrorKind::Pagination { .. } => "pagination".into(),
            ErrorKind::Interrupted => "interrupted".into(),
            other => format!("{other:?}").into(),
        };
        facts["body"] = match error.api().map(|api| (api.body(), api.bytes())) {
            None | Some((ApiErrorBody::Unknown, _)) => Value::Null,
            Some((_, bytes)) => serde_json::from_slice(bytes).expect("what was decoded is JSON"),
        };
        Some(facts)
    }
}
