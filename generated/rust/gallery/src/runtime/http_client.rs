use std::error::Error as StdError;
use std::io;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};

use super::config::Shape;
use super::error::Error;
use super::timeouts::Timeouts;
use super::transport::{
    ByteStream, RequestBody, Transport, TransportError, TransportErrorReason, TransportFuture,
    TransportRequest, TransportResponse,
};

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
        let origin = request.url.origin();
        let mut message = reqwest::Request::new(request.method, request.url);
        *message.headers_mut() = request.headers;
        *message.body_mut() = request.body.map(|body| match body {
            RequestBody::Bytes(bytes) => bytes.into(),
            RequestBody::Stream { pieces, length } => reqwest::Body::wrap(Upload::new(pieces, length)),
        });
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
            Ok(TransportResponse {
                status: response.status(),
                headers,
                body: Box::pin(Download(reqwest::Body::from(response))),
            })
        })
    }
}

/// A body on its way out.
struct Upload {
    /// Never locked: the mutex is here because it is `Sync`, which HTTP clients ask for.
    pieces: Mutex<ByteStream>,
    /// What is still to come, if that is known.
    left: Option<u64>,
}

impl Upload {
    fn new(pieces: ByteStream, length: Option<u64>) -> Self {
        Self { pieces: Mutex::new(pieces), left: length }
    }
}

impl Body for Upload {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let pieces = self.pieces.get_mut().unwrap_or_else(std::sync::PoisonError::into_inner);
        let piece = ready!(pieces.as_mut().poll_next(context)).transpose()?;
        let length = piece.as_ref().map_or(0, |piece| piece.len() as u64);
        self.left = self.left.map(|left| left.saturating_sub(length));
        Poll::Ready(piece.map(|piece| Ok(Frame::data(piece))))
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// A body on its way in.
struct Download(reqwest::Body);

impl Stream for Download {
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

/// Whether the cause is TLS. It is wrapped in I/O errors, which hide their content from `source()`.
fn is_tls(error: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if error.is::<rustls::Error>() {
            return true;
        }
        #[cfg(feature = "native-tls")]
        if error.is::<native_tls::Error>() {
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
