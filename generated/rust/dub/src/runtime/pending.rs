use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::answer::Answer;
use super::call::Call;
use super::error::Error;
use super::platform::BoxFuture;
use super::response::WithHead;
use super::send::{Reading, send};
use super::trace;

/// A call on its way.
///
/// Nothing is sent before it is first polled; dropping it ends the attempt, and no further one is made.
#[must_use = "a request is sent when its future is awaited"]
pub struct Pending<T> {
    answer: BoxFuture<'static, Result<Answer, Error>>,
    // The only part that depends on the type.
    decode: fn(Answer) -> Result<T, Error>,
}

impl<T> Pending<T> {
    pub(crate) fn new(call: Call, reading: Reading, decode: fn(Answer) -> Result<T, Error>) -> Self {
        let (operation, method) = (call.operation, call.method);
        let answer = async move { send(&call, reading).await };
        Self { answer: Box::pin(trace::within(operation, method, answer)), decode }
    }

    /// Gives the status and the headers beside the value.
    pub fn with_head(self) -> WithHead<T> {
        WithHead::new(self)
    }

    pub(crate) fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Result<Answer, Error>> {
        self.answer.as_mut().poll(context)
    }

    pub(crate) fn decode(&self, answer: Answer) -> Result<T, Error> {
        (self.decode)(answer)
    }

    /// Sends and waits, on a thread that no asynchronous runtime uses.
    ///
    /// # Errors
    /// Those of the call, and `Invalid` within an asynchronous runtime, which it would block: `await` the call there.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<T, Error> {
        super::blocking::wait(self)?
    }
}

impl<T> Future for Pending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(self.poll_answer(context));
        Poll::Ready(answer.and_then(self.decode))
    }
}

impl<T> fmt::Debug for Pending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending").finish_non_exhaustive()
    }
}
