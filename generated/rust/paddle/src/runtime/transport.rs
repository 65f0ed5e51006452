use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use reqwest::{Method, StatusCode, Url};

use super::config::Shape;
use super::error::Error;
use super::timeouts::Timeouts;

/// What carries requests to a server and responses back. The default speaks HTTP over TCP and TLS; tests and unusual
/// networks can put their own in its place.
///
/// A transport sends a request once: it neither retries nor follows redirects.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends a request and waits for the head of the response. Dropping the future ends the exchange.
    fn send(&self, request: TransportRequest) -> TransportFuture<'_>;
}

/// The head of a response, some time.
pub type TransportFuture<'t> =
    Pin<Box<dyn Future<Output = Result<TransportResponse, TransportError>> + Send + 't>>;

/// A request as it goes over the wire.
pub struct TransportRequest {
    /// The method.
    pub method: Method,
    /// The address.
    pub url: Url,
    /// The headers but those that frame the message.
    pub headers: HeaderMap,
    /// The body.
    pub body: Option<Bytes>,
}

/// The head of a response, and the body as it comes.
pub struct TransportResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers. A content encoding that the transport undid is no longer among them.
    pub headers: HeaderMap,
    /// The body.
    pub body: Box<dyn TransportBody>,
}

/// A body that is read piece by piece.
pub trait TransportBody: Send {
    /// The next piece, `None` at the end.
    fn chunk(&mut self) -> ChunkFuture<'_>;
}

/// A piece of a body, some time.
pub type ChunkFuture<'b> = Pin<Box<dyn Future<Output = Result<Option<Bytes>, TransportError>> + Send + 'b>>;

/// Why there is no response, or not all of it.
#[derive(Debug)]
pub struct TransportError {
    /// How far it came.
    pub reason: TransportErrorReason,
    /// The cause. Its text must not contain credentials.
    pub source: Box<dyn StdError + Send + Sync>,
}

/// How far an exchange came before it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorReason {
    /// There was no connection: nothing was sent.
    Connect,
    /// Time ran out before there was a connection: nothing was sent.
    ConnectTimeout,
    /// The server is not who it should be: nothing was sent.
    Tls,
    /// Time ran out between two reads.
    Timeout,
    /// The connection broke.
    Interrupted,
    /// The transport followed a redirect to another origin.
    Redirected,
}

impl fmt::Debug for TransportRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("TransportRequest");
        out.field("method", &self.method)
            .field("url", &super::base_url::masked(&self.url))
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for TransportResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportResponse").field("status", &self.status).finish_non_exhaustive()
    }
}

/// The HTTP client that is used unless a caller brings another transport: connections are pooled, TLS is rustls, gzip is
/// undone.
///
/// # Errors
/// `Invalid` if the client cannot be built, which only a caller's own shape of it can bring about.
pub(crate) fn http_client(
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
        .read_timeout(timeouts.read);
    if !proxies {
        builder = builder.no_proxy();
    }
    builder.build().map_err(|error| {
        Error::invalid("http_client", "cannot be built with these settings").with_source(error)
    })
}

/// A client taken as it is. Its own settings count, for time limits, proxies and redirects too; a response from another
/// origin than the one asked is an error, as credentials went there.
impl Transport for reqwest::Client {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        let origin = request.url.origin();
        let mut message = reqwest::Request::new(request.method, request.url);
        *message.headers_mut() = request.headers;
        *message.body_mut() = request.body.map(reqwest::Body::from);
        let response = self.execute(message);
        Box::pin(async move {
            let mut response = response.await.map_err(before_response)?;
            if response.url().origin() != origin {
                let source =
                    format!("the response is from {}", response.url().origin().ascii_serialization());
                return Err(TransportError {
                    reason: TransportErrorReason::Redirected,
                    source: source.into(),
                });
            }
            let headers = std::mem::take(response.headers_mut());
            Ok(TransportResponse { status: response.status(), headers, body: Box::new(HttpBody(response)) })
        })
    }
}

struct HttpBody(reqwest::Response);

impl TransportBody for HttpBody {
    fn chunk(&mut self) -> ChunkFuture<'_> {
        Box::pin(async { self.0.chunk().await.map_err(within_response) })
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

/// Whether the cause is TLS. It is wrapped in I/O errors, which hide their content from `source()`.
fn is_tls(error: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if error.is::<rustls::Error>() {
            return true;
        }
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        next = match inner {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    false
}
