use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, USER_AGENT};
use reqwest::Url;

use super::address;
use super::config::Shape;
use super::error::Error;
use super::platform::BoxStream;
use super::timeouts::Timeouts;
use super::transport::{
    ByteStream, RequestBody, Transport, TransportError, TransportErrorReason, TransportFuture,
    TransportRequest, TransportResponse,
};

/// The browser's `fetch`, which is used unless a caller brings another transport. Connections, proxies, certificates and
/// encodings are the browser's.
///
/// # Errors
/// `Invalid` if the client cannot be built, which only a caller's own shape of it can bring about.
pub(crate) fn reqwest_client(
    shape: Option<&Shape>,
    _timeouts: &Timeouts,
    _proxies: bool,
) -> Result<reqwest::Client, Error> {
    let mut builder = reqwest::Client::builder();
    if let Some(shape) = shape {
        builder = shape(builder);
    }
    builder.build().map_err(|error| {
        Error::invalid("http_client", "cannot be built with these settings").with_source(error)
    })
}

/// The browser follows redirects, and keeps no header but `Authorization` from where they lead. So a response from another
/// origin than the one asked is an error, as other credentials went there.
impl Transport for reqwest::Client {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            let TransportRequest { method, uri, mut headers, body } = request;
            // The browser has its own, and would ask other origins whether they allow another.
            headers.remove(USER_AGENT);
            let failed = |reason| move |source| TransportError { reason, source };
            let url = Url::parse(&address::text(&uri))
                .map_err(|error| failed(TransportErrorReason::Connect)(error.into()))?;
            let mut message = reqwest::Request::new(method, url.clone());
            *message.headers_mut() = headers;
            *message.body_mut() = match body {
                None => None,
                Some(RequestBody::Bytes(bytes)) => Some(bytes.into()),
                // Browsers want to know a body before they send it.
                Some(RequestBody::Stream { pieces, .. }) => {
                    let bytes = whole(pieces).await;
                    Some(
                        bytes
                            .map_err(|error| failed(TransportErrorReason::Interrupted)(error.into()))?
                            .into(),
                    )
                }
            };
            // Nobody is told why there is no response, nor whether anything was sent.
            let mut response = self.execute(message).await.map_err(interrupted)?;
            if response.url().origin() != url.origin() {
                let source =
                    format!("the response is from {}", response.url().origin().ascii_serialization());
                return Err(failed(TransportErrorReason::Redirected)(source.into()));
            }
            let mut headers = std::mem::take(response.headers_mut());
            if headers.remove(CONTENT_ENCODING).is_some() {
                // The browser undid it, and speaks of it none the less.
                headers.remove(CONTENT_LENGTH);
            }
            Ok(TransportResponse {
                status: response.status(),
                headers,
                body: Box::pin(Incoming(Box::pin(response.bytes_stream()))),
            })
        })
    }
}

/// A body in memory, as a whole.
async fn whole(mut pieces: ByteStream) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    while let Some(piece) = poll_fn(|context| pieces.as_mut().poll_next(context)).await {
        bytes.extend_from_slice(&piece?);
    }
    Ok(bytes)
}

/// A body on its way in.
struct Incoming(BoxStream<reqwest::Result<Bytes>>);

impl Stream for Incoming {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(piece.map(|piece| piece.map_err(interrupted)))
    }
}

fn interrupted(error: reqwest::Error) -> TransportError {
    // Addresses have keys in their queries.
    TransportError { reason: TransportErrorReason::Interrupted, source: error.without_url().into() }
}
