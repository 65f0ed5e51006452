use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;

use super::core::Core;
use super::error::{Error, ErrorKind};
use super::platform::{Instant, Sleep, sleep};
use super::transport::{ResponseBody, TransportErrorReason};

/// The body of a response on its way in. It ends with its first error.
pub(crate) struct Live {
    pub core: Core,
    body: ResponseBody,
    /// How long nothing has come; running only while nothing does.
    silence: Option<Pin<Box<Sleep>>>,
    may_be_slow: bool,
    /// When the stretch began over which the speed is measured, and how many bytes came since; `None` while nothing was
    /// waited for.
    stretch: Option<(Instant, u64)>,
    is_over: bool,
}

impl Live {
    /// A body; `may_be_slow` if it may say little over a long time.
    pub(crate) fn new(core: &Core, body: ResponseBody, may_be_slow: bool) -> Self {
        Self { core: core.clone(), body, silence: None, may_be_slow, stretch: None, is_over: false }
    }

    /// The next piece; `None` at the end.
    pub(crate) async fn piece(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    pub(crate) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        let outcome = match self.body.as_mut().poll_next(context) {
            Poll::Pending if self.is_silent(context) => {
                Some(Err(Error::new(ErrorKind::Timeout, "the response stopped coming")))
            }
            Poll::Pending => return Poll::Pending,
            Poll::Ready(Some(Ok(piece))) if self.is_too_slow(piece.len()) => {
                Some(Err(Error::new(ErrorKind::Timeout, "the response comes too slowly to be of use")))
            }
            Poll::Ready(Some(Ok(piece))) => Some(Ok(piece)),
            Poll::Ready(Some(Err(error))) => {
                let (kind, message) = match error.reason {
                    TransportErrorReason::Timeout => (ErrorKind::Timeout, "the response stopped coming"),
                    _ => (ErrorKind::Interrupted, "the connection broke within the response"),
                };
                Some(Err(Error::new(kind, message).with_source(error.source)))
            }
            Poll::Ready(None) => None,
        };
        self.silence = None;
        self.is_over = !matches!(outcome, Some(Ok(_)));
        Poll::Ready(outcome)
    }

    fn is_silent(&mut self, context: &mut Context<'_>) -> bool {
        let limit = self.core.0.timeouts.read;
        if !self.may_be_slow {
            self.stretch.get_or_insert_with(|| (self.core.0.clock.now(), 0));
        }
        let silence = self.silence.get_or_insert_with(|| Box::pin(sleep(limit)));
        silence.as_mut().poll(context).is_ready()
    }

    /// Whether less than a byte a second came, looked at whenever a stretch is over.
    fn is_too_slow(&mut self, length: usize) -> bool {
        let Some((start, came)) = &mut self.stretch else { return false };
        *came += length as u64;
        let now = self.core.0.clock.now();
        let passed = now.saturating_duration_since(*start);
        if passed < self.core.0.timeouts.stall {
            return false;
        }
        let is_too_slow = Duration::from_secs(*came) < passed;
        (*start, *came) = (now, 0);
        is_too_slow
    }
}
