use std::error::Error as StdError;
use std::fmt;
use std::io;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, Uri};

use super::platform::{BoxFuture, BoxStream};

/// What carries requests to a server and responses back. The default speaks HTTP over TCP and TLS; tests and unusual
/// networks can put their own in its place.
///
/// A transport sends a request once: it neither retries nor follows redirects.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends a request and waits for the head of the response. Dropping the future ends the exchange.
    fn send(&self, request: TransportRequest) -> TransportFuture<'_>;
}

/// The head of a response, some time.
pub type TransportFuture<'t> = BoxFuture<'t, Result<TransportResponse, TransportError>>;

/// A request as it goes over the wire.
pub struct TransportRequest {
    /// The method.
    pub method: Method,
    /// The address: with scheme and authority, and without anything that could not be sent as it stands.
    pub uri: Uri,
    /// The headers but those that frame the message.
    pub headers: HeaderMap,
    /// The body.
    pub body: Option<RequestBody>,
}

/// What a request carries.
pub enum RequestBody {
    /// All of it.
    Bytes(Bytes),
    /// Something that is read while it is sent.
    Stream {
        /// Its pieces.
        pieces: ByteStream,
        /// How many bytes they are together, if that is known.
        length: Option<u64>,
    },
}

/// Bytes that come piece by piece from a file or the like.
pub type ByteStream = BoxStream<io::Result<Bytes>>;

/// The head of a response, and the body as it comes.
pub struct TransportResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers. A content encoding that the transport undid is no longer among them.
    pub headers: HeaderMap,
    /// The body.
    pub body: ResponseBody,
}

/// The pieces of a response's body.
pub type ResponseBody = BoxStream<Result<Bytes, TransportError>>;

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
    /// The server refused the request without having done anything with it, as HTTP/2 allows.
    Refused,
    /// The transport followed a redirect to another origin.
    Redirected,
}

impl fmt::Debug for TransportRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("TransportRequest");
        out.field("method", &self.method)
            .field("uri", &super::address::masked(&self.uri))
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::Stream { length, .. } => *length,
        };
        f.debug_struct("RequestBody").field("length", &length).finish_non_exhaustive()
    }
}

impl fmt::Debug for TransportResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportResponse").field("status", &self.status).finish_non_exhaustive()
    }
}
