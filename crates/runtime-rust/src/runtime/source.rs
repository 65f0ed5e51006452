use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

use super::platform::{BoxFuture, MaybeSend, MaybeSync};
use super::transport::ByteStream;

/// What the body of a request is read from, each time it is sent.
pub(crate) trait Source: fmt::Debug + MaybeSend + MaybeSync {
    /// Whether it can be read more than once.
    fn is_replayable(&self) -> bool;

    /// Begins to read.
    fn open(&self) -> Opening<'_>;
}

/// A source that is about to be read.
pub(crate) type Opening<'s> = BoxFuture<'s, io::Result<Opened>>;

/// A source that is being read.
pub(crate) struct Opened {
    pub pieces: ByteStream,
    /// How many bytes it has, if that is known.
    pub length: Option<u64>,
}

impl Opened {
    pub(crate) fn bytes(bytes: Bytes) -> Self {
        Self { length: Some(bytes.len() as u64), pieces: Box::pin(Slices(bytes)) }
    }
}

/// Bytes in memory, in pieces small enough to tell whether they are getting anywhere.
struct Slices(Bytes);

impl Stream for Slices {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let length = self.0.len().min(PIECE);
        Poll::Ready((length > 0).then(|| Ok(self.0.split_to(length))))
    }
}

/// The pieces of what a reader reads.
pub(crate) struct Pieces<R> {
    reader: Pin<Box<R>>,
    buffer: Box<[u8]>,
}

const PIECE: usize = 16 * 1024;

impl<R> Pieces<R> {
    pub(crate) fn of(reader: R) -> Self {
        Self { reader: Box::pin(reader), buffer: vec![0; PIECE].into() }
    }
}

impl<R: AsyncRead> Stream for Pieces<R> {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { reader, buffer } = &mut *self;
        let mut read = ReadBuf::new(buffer);
        ready!(reader.as_mut().poll_read(context, &mut read))?;
        let piece = read.filled();
        Poll::Ready((!piece.is_empty()).then(|| Ok(Bytes::copy_from_slice(piece))))
    }
}
