use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

#[cfg(feature = "brotli")]
use async_compression::tokio::bufread::BrotliDecoder;
use async_compression::tokio::bufread::GzipDecoder;
#[cfg(feature = "deflate")]
use async_compression::tokio::bufread::ZlibDecoder;
#[cfg(feature = "zstd")]
use async_compression::tokio::bufread::ZstdDecoder;
use bytes::{Buf as _, Bytes};
use futures_core::Stream;
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use tokio::io::{AsyncBufRead, AsyncRead, ReadBuf};

use super::source::Pieces;
use super::transport::{ResponseBody, TransportError, TransportErrorReason};

/// The encodings that can be undone, for `Accept-Encoding`.
pub(crate) const KNOWN: &[&str] = &[
    "gzip",
    #[cfg(feature = "brotli")]
    "br",
    #[cfg(feature = "deflate")]
    "deflate",
    #[cfg(feature = "zstd")]
    "zstd",
];

/// The body as it was before it was encoded; then the headers do not say any more that it is. One of an encoding that is
/// not known stays as it is.
pub(crate) fn decoded(headers: &mut HeaderMap, body: ResponseBody) -> ResponseBody {
    let Some(encoding) = headers.get(CONTENT_ENCODING) else { return body };
    let reader: Pin<Box<dyn AsyncRead + Send>> = match encoding.as_bytes() {
        b"gzip" | b"x-gzip" => {
            let mut decoder = GzipDecoder::new(Encoded::of(body));
            decoder.multiple_members(true);
            Box::pin(decoder)
        }
        #[cfg(feature = "brotli")]
        b"br" => Box::pin(BrotliDecoder::new(Encoded::of(body))),
        #[cfg(feature = "deflate")]
        b"deflate" => Box::pin(ZlibDecoder::new(Encoded::of(body))),
        #[cfg(feature = "zstd")]
        b"zstd" => Box::pin(ZstdDecoder::new(Encoded::of(body))),
        _ => return body,
    };
    headers.remove(CONTENT_ENCODING);
    headers.remove(CONTENT_LENGTH);
    Box::pin(Decoded(Pieces::of(reader)))
}

/// A body as a reader, as decoders want it.
struct Encoded {
    body: ResponseBody,
    /// What came last, without what was read of it.
    piece: Bytes,
}

impl Encoded {
    fn of(body: ResponseBody) -> Self {
        Self { body, piece: Bytes::new() }
    }
}

impl AsyncBufRead for Encoded {
    fn poll_fill_buf(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<&[u8]>> {
        let this = self.get_mut();
        while this.piece.is_empty() {
            match ready!(this.body.as_mut().poll_next(context)) {
                Some(Ok(piece)) => this.piece = piece,
                Some(Err(error)) => return Poll::Ready(Err(io::Error::other(error.source))),
                None => break,
            }
        }
        Poll::Ready(Ok(&this.piece))
    }

    fn consume(mut self: Pin<&mut Self>, length: usize) {
        self.piece.advance(length);
    }
}

impl AsyncRead for Encoded {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let piece = ready!(self.as_mut().poll_fill_buf(context))?;
        let length = piece.len().min(buffer.remaining());
        buffer.put_slice(&piece[..length]);
        self.consume(length);
        Poll::Ready(Ok(()))
    }
}

/// What a decoder gives.
struct Decoded(Pieces<Pin<Box<dyn AsyncRead + Send>>>);

impl Stream for Decoded {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(Pin::new(&mut self.0).poll_next(context));
        Poll::Ready(piece.map(|piece| {
            piece.map_err(|error| TransportError {
                reason: TransportErrorReason::Interrupted,
                source: error.into(),
            })
        }))
    }
}
