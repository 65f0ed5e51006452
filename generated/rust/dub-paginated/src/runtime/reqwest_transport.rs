use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::Body;
use reqwest::Url;

use super::address;
use super::cause::is_tls;
use super::config::Shape;
use super::error::Error;
use super::timeouts::Timeouts;
use super::transport::{
    RequestBody, Transport, TransportError, TransportErrorReason, TransportFuture, TransportRequest,
    TransportResponse,
};
use super::upload::Upload;

/// The HTTP client that is used unless a caller brings another transport: connections are pooled, TLS is rustls, gzip is
/// undone.
///
/// # Errors
/// `Invalid` if the client cannot be built, which only a caller's own shape of it can bring about.
pub(crate) fn reqwest_client(
    shape: Option<&Shape>,
    timeouts: &Timeouts,
    proxies: bool,
) -> Result<reqwest::Client, Error> {
    let mut builder = reqwest::Client::builder();
    if let Some(shape) = shape {
        builder = shape(builder);
    }
    // Redirects are followed where all credentials are known.
    builder = builder
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(timeouts.connect)
        .pool_idle_timeout(timeouts.idle);
    #[cfg(feature = "native-tls")]
    {
        builder = builder.tls_backend_native();
    }
    if !proxies {
        builder = builder.no_proxy();
    }
    builder.build().map_err(|error| {
        Error::invalid("http_client", "cannot be built with these settings").with_source(error)
    })
}

/// A client taken as it is. Its own settings count, for connections, proxies and redirects; a response from another
/// origin than the one asked is an error, as credentials went there.
impl Transport for reqwest::Client {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        let TransportRequest { method, uri, headers, body } = request;
        let address = address::text(&uri);
        let response = Url::parse(&address).map(|url| {
            let mut message = reqwest::Request::new(method, url);
            *message.headers_mut() = headers;
            *message.body_mut() = body.map(|body| match body {
                RequestBody::Bytes(bytes) => bytes.into(),
                body @ RequestBody::Stream { .. } => reqwest::Body::wrap(Upload::new(Some(body))),
            });
            self.execute(message)
        });
        Box::pin(async move {
            let response = response.map_err(|error| TransportError {
                reason: TransportErrorReason::Connect,
                source: error.into(),
            })?;
            let mut response = response.await.map_err(before_response)?;
            if !is_from(response.url(), &address) {
                let source =
                    format!("the response is from {}", response.url().origin().ascii_serialization());
                return Err(TransportError {
                    reason: TransportErrorReason::Redirected,
                    source: source.into(),
                });
            }
            let headers = std::mem::take(response.headers_mut());
            Ok(TransportResponse {
                status: response.status(),
                headers,
                body: Box::pin(Incoming(reqwest::Body::from(response))),
            })
        })
    }
}

/// Whether an address has the origin of the one that was asked.
fn is_from(url: &Url, asked: &str) -> bool {
    url.as_str() == asked || Url::parse(asked).is_ok_and(|asked| asked.origin() == url.origin())
}

/// A body on its way in.
struct Incoming(reqwest::Body);

impl Stream for Incoming {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(Pin::new(&mut self.0).poll_frame(context)) {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(piece) => return Poll::Ready(Some(Ok(piece))),
                    // Trailers, which nobody asked for.
                    Err(_) => continue,
                },
                Some(Err(error)) => return Poll::Ready(Some(Err(within_response(error)))),
                None => return Poll::Ready(None),
            }
        }
    }
}

fn before_response(error: reqwest::Error) -> TransportError {
    // Addresses have keys in their queries.
    let error = error.without_url();
    let reason = if is_tls(&error) {
        TransportErrorReason::Tls
    } else {
        match (error.is_connect(), error.is_timeout()) {
            (true, true) => TransportErrorReason::ConnectTimeout,
            (true, false) => TransportErrorReason::Connect,
            (false, true) => TransportErrorReason::Timeout,
            (false, false) => TransportErrorReason::Interrupted,
        }
    };
    TransportError { reason, source: error.into() }
}

fn within_response(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let reason =
        if error.is_timeout() { TransportErrorReason::Timeout } else { TransportErrorReason::Interrupted };
    TransportError { reason, source: error.into() }
}
