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
    /// The same pieces, watched.
    pub(crate) fn watch(&self, pieces: ByteStream) -> ByteStream {
        Box::pin(Watched { pieces, progress: self.clone() })
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
    progress: Progress,
}

impl Stream for Watched {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.pieces.as_mut().poll_next(context));
        let State { taken, over, failure } = &*self.progress.0;
        Poll::Ready(match piece {
            Some(Ok(piece)) => {
                taken.fetch_add(piece.len() as u64, Ordering::Relaxed);
                Some(Ok(piece))
            }
            Some(Err(error)) => {
                let kind = error.kind();
                *failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                Some(Err(kind.into()))
            }
            None => {
                over.store(true, Ordering::Relaxed);
                None
            }
        })
    }
}
