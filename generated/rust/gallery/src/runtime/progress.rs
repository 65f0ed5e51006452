use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::transport::ByteStream;

/// How far the body of a request has come, seen from where it is read.
#[derive(Clone, Default)]
pub(crate) struct Progress(Arc<State>);

#[derive(Default)]
struct State {
    taken: AtomicU64,
    over: AtomicBool,
    failure: Mutex<Option<io::Error>>,
}

impl Progress {
    /// The same pieces, watched: how many there are, and whether they are as many bytes as was said.
    pub(crate) fn watch(&self, pieces: ByteStream, length: Option<u64>) -> ByteStream {
        Box::pin(Watched { pieces, length, progress: self.clone() })
    }

    /// How many bytes the transport has taken.
    pub(crate) fn taken(&self) -> u64 {
        self.0.taken.load(Ordering::Relaxed)
    }

    /// Whether it has taken all of them.
    pub(crate) fn is_over(&self) -> bool {
        self.0.over.load(Ordering::Relaxed)
    }

    /// Why the body could not be read.
    pub(crate) fn failure(&self) -> Option<io::Error> {
        self.0.failure.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

struct Watched {
    pieces: ByteStream,
    length: Option<u64>,
    progress: Progress,
}

impl Stream for Watched {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.pieces.as_mut().poll_next(context)).transpose();
        let State { taken, over, failure } = &*self.progress.0;
        let length = piece.iter().flatten().map(|piece| piece.len() as u64).sum::<u64>();
        let sum = taken.fetch_add(length, Ordering::Relaxed) + length;
        let piece = piece.and_then(|piece| match self.length {
            Some(said) if sum > said || (piece.is_none() && sum < said) => {
                Err(io::Error::other(format!("{sum} bytes came where {said} were announced")))
            }
            _ => Ok(piece),
        });
        over.store(matches!(piece, Ok(None)), Ordering::Relaxed);
        Poll::Ready(
            piece
                .map_err(|error| {
                    let kind = error.kind();
                    *failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                    kind.into()
                })
                .transpose(),
        )
    }
}
