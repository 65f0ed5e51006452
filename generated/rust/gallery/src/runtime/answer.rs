use std::task::{Context, Poll, ready};

use bytes::Bytes;

use super::error::Error;
use super::live::Live;
use super::operation::Operation;
use super::raw::RawResponse;

/// What a call got: a response as a whole, or its head and the body on its way in.
pub(crate) struct Answer {
    pub head: RawResponse,
    /// What is still to come; nothing if the response was read, or has no body.
    pub rest: Option<Live>,
}

impl Answer {
    pub(crate) fn in_call(self, operation: &'static Operation, attempts: u32) -> Self {
        Self { head: self.head.in_call(operation, attempts), ..self }
    }

    /// The next piece of what is still to come; `None` at the end.
    pub(crate) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(rest) = &mut self.rest else { return Poll::Ready(None) };
        let piece = ready!(rest.poll_piece(context));
        Poll::Ready(piece.map(|piece| piece.map_err(|error| self.head.place(error))))
    }
}
