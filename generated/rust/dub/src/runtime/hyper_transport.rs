use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::Uri;
use http::header::{ACCEPT_ENCODING, HeaderValue, PROXY_AUTHORIZATION, RANGE};
use http_body::Body;
use hyper_util::client::legacy::{Client, Error as ClientError};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::ClientConfig;
use tokio::time::error::Elapsed;

use super::cause::{causes, is_tls};
use super::connector::Connector;
use super::content_coding;
use super::error::Error;
use super::timeouts::Timeouts;
use super::transport::{
    ResponseBody, Transport, TransportError, TransportErrorReason, TransportFuture, TransportRequest,
    TransportResponse,
};
use super::upload::Upload;

/// A lean HTTP client: hyper, with rustls and the certificates of the operating system. It keeps connections, speaks HTTP/1.1
/// and HTTP/2, honours the environment's proxies, of HTTP and of SOCKS, and undoes gzip.
#[derive(Clone)]
pub struct HyperTransport {
    client: Client<Connector, Upload>,
    proxies: Option<Arc<Matcher>>,
    accept_encoding: HeaderValue,
}

/// The settings of a [`HyperTransport`].
#[derive(Debug, Clone)]
#[must_use = "this makes a transport only when it is built"]
pub struct HyperBuilder {
    timeouts: Timeouts,
    proxies: bool,
    http2_only: bool,
    tls: Option<ClientConfig>,
}

impl HyperTransport {
    /// The default settings, to be changed.
    pub fn builder() -> HyperBuilder {
        HyperBuilder { timeouts: Timeouts::DEFAULT, proxies: true, http2_only: false, tls: None }
    }
}

impl HyperBuilder {
    /// How long connecting may take, and how long a connection that nobody uses is kept. The other limits are the client's.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Ignores the environment's proxies.
    pub fn no_proxy(mut self) -> Self {
        self.proxies = false;
        self
    }

    /// Speaks HTTP/2 without asking the server, also where there is no TLS.
    pub fn http2_only(mut self) -> Self {
        self.http2_only = true;
        self
    }

    /// Trusts and proves as this says, in place of the operating system's certificates. Protocols (ALPN) are not to be set.
    pub fn tls(mut self, config: ClientConfig) -> Self {
        self.tls = Some(config);
        self
    }

    /// The transport.
    ///
    /// # Errors
    /// `Invalid`, if the operating system has no certificates.
    pub fn build(self) -> Result<HyperTransport, Error> {
        let proxies = self.proxies.then(|| Arc::new(Matcher::from_env()));
        let connector = Connector::new(self.timeouts.connect, proxies.clone(), self.tls)?;
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(self.timeouts.idle)
            .http2_only(self.http2_only)
            .build(connector);
        let accept_encoding = HeaderValue::from_str(&content_coding::KNOWN.join(","))
            .expect("names of encodings are header values");
        Ok(HyperTransport { client, proxies, accept_encoding })
    }
}

impl HyperTransport {
    /// What a proxy wants to know that is spoken to without a tunnel.
    fn proxy_authorization(&self, uri: &Uri) -> Option<HeaderValue> {
        let proxies = self.proxies.as_ref().filter(|_| uri.scheme_str() == Some("http"))?;
        proxies.intercept(uri)?.basic_auth().cloned()
    }
}

impl Transport for HyperTransport {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        let TransportRequest { method, uri, mut headers, body } = request;
        // Somebody who asks for an encoding, or for a part of the encoded, wants it as it is.
        let decodes = !headers.contains_key(ACCEPT_ENCODING) && !headers.contains_key(RANGE);
        if decodes {
            headers.insert(ACCEPT_ENCODING, self.accept_encoding.clone());
        }
        if let Some(value) = self.proxy_authorization(&uri) {
            headers.insert(PROXY_AUTHORIZATION, value);
        }
        let mut message = http::Request::new(Upload::new(body));
        *message.method_mut() = method;
        *message.uri_mut() = uri;
        *message.headers_mut() = headers;
        let response = self.client.request(message);
        Box::pin(async move {
            let (mut head, body) = response.await.map_err(before_response)?.into_parts();
            let is_empty = body.is_end_stream();
            let mut body: ResponseBody = Box::pin(Incoming(body));
            if decodes && !is_empty {
                body = content_coding::decoded(&mut head.headers, body);
            }
            Ok(TransportResponse { status: head.status, headers: head.headers, body })
        })
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperTransport").finish_non_exhaustive()
    }
}

/// A body on its way in.
struct Incoming(hyper::body::Incoming);

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
                Some(Err(error)) => {
                    let reason = TransportErrorReason::Interrupted;
                    return Poll::Ready(Some(Err(TransportError { reason, source: error.into() })));
                }
                None => return Poll::Ready(None),
            }
        }
    }
}

fn before_response(error: ClientError) -> TransportError {
    let is_late = || causes(&error).any(<dyn StdError>::is::<Elapsed>);
    let reason = if is_tls(&error) {
        TransportErrorReason::Tls
    } else if error.is_connect() {
        if is_late() { TransportErrorReason::ConnectTimeout } else { TransportErrorReason::Connect }
    } else if causes(&error).any(is_refusal) {
        TransportErrorReason::Refused
    } else {
        TransportErrorReason::Interrupted
    };
    TransportError { reason, source: error.into() }
}

/// Whether a server said that it did nothing with a request (RFC 9113, section 8.7).
fn is_refusal(cause: &(dyn StdError + 'static)) -> bool {
    let Some(error) = cause.downcast_ref::<h2::Error>() else { return false };
    let is_closing = error.is_go_away() && error.reason() == Some(h2::Reason::NO_ERROR);
    error.is_remote() && (is_closing || error.reason() == Some(h2::Reason::REFUSED_STREAM))
}
