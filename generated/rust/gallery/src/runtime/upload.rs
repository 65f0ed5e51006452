use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::transport::{ByteStream, RequestBody};

/// A body on its way out, as HTTP clients take it.
pub(crate) struct Upload(Content);

enum Content {
    /// What is left of a body that is in memory.
    Bytes(Option<Bytes>),
    Stream {
        /// Never locked: the mutex is here because it is `Sync`, which HTTP clients ask for.
        pieces: Mutex<ByteStream>,
        /// What is still to come, if that is known.
        left: Option<u64>,
    },
}

impl Upload {
    pub(crate) fn new(body: Option<RequestBody>) -> Self {
        Self(match body {
            None => Content::Bytes(None),
            Some(RequestBody::Bytes(bytes)) => Content::Bytes(Some(bytes).filter(|bytes| !bytes.is_empty())),
            Some(RequestBody::Stream { pieces, length }) => {
                Content::Stream { pieces: Mutex::new(pieces), left: length }
            }
        })
    }
}

impl Body for Upload {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let (pieces, left) = match &mut self.0 {
            Content::Bytes(bytes) => return Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Content::Stream { pieces, left } => (pieces, left),
        };
        let pieces = pieces.get_mut().unwrap_or_else(PoisonError::into_inner);
        let piece = ready!(pieces.as_mut().poll_next(context)).transpose()?;
        let length = piece.as_ref().map_or(0, |piece| piece.len() as u64);
        *left = left.map(|left| left.saturating_sub(length));
        Poll::Ready(piece.map(|piece| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        matches!(self.0, Content::Bytes(None))
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Content::Bytes(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, Bytes::len) as u64),
            Content::Stream { left, .. } => left.map_or_else(SizeHint::default, SizeHint::with_exact),
        }
    }
}
