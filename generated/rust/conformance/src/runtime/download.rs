use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap};
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

use super::answer::Answer;
use super::error::{Error, ErrorKind};
use super::raw::RawResponse;

/// A body that is read as it comes, piece by piece, and is never held in memory as a whole.
///
/// Read it with [`Download::chunk`], as a [`Stream`], or all of it with [`Download::save_to`] or [`Download::write_to`]. Dropping it closes the
/// connection.
#[must_use = "a body is read when its pieces are asked for"]
pub struct Download {
    pub(crate) answer: Answer,
    received: u64,
    progress: Option<OnProgress>,
}

type OnProgress = Box<dyn FnMut(u64, Option<u64>) + Send>;

impl Download {
    pub(crate) fn new(answer: Answer) -> Self {
        Self { answer, received: 0, progress: None }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.answer.head.status()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.answer.head.headers()
    }

    /// The media type, as the server says it.
    pub fn media_type(&self) -> Option<&str> {
        self.headers().get(CONTENT_TYPE)?.to_str().ok()
    }

    /// How many bytes there are, if the server says so and did not compress them.
    pub fn content_length(&self) -> Option<u64> {
        self.headers().get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
    }

    /// The id that the server gave the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.answer.head.request_id()
    }

    /// Is told after each piece how many bytes have come, and how many there are, if that is known.
    pub fn on_progress(mut self, progress: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }

    /// The next piece; `None` at the end. After an error there is none.
    ///
    /// # Errors
    /// `Interrupted` if the body breaks off, and `Timeout` if it stops coming.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll_piece(context)).await.transpose()
    }

    /// All of it, in memory, however much it is.
    ///
    /// # Errors
    /// Those of [`Download::chunk`].
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let mut bytes = Vec::new();
        while let Some(piece) = self.chunk().await? {
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes.into())
    }

    /// Writes all of it, and gives the number of bytes.
    ///
    /// # Errors
    /// Those of [`Download::chunk`], and `Io` if it cannot be written.
    pub async fn write_to<W: AsyncWrite + Unpin + ?Sized>(mut self, writer: &mut W) -> Result<u64, Error> {
        while let Some(piece) = self.chunk().await? {
            writer.write_all(&piece).await.map_err(|error| unwritable(&self.answer.head, error))?;
        }
        writer.flush().await.map_err(|error| unwritable(&self.answer.head, error))?;
        Ok(self.received)
    }

    /// The body as a reader that waits, to be used with [`std::io::copy`].
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> impl io::Read {
        Reader { download: self, piece: Bytes::new() }
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let piece = ready!(self.answer.poll_piece(context)).transpose()?;
        if let Some(piece) = &piece {
            self.received += piece.len() as u64;
            let total = self.content_length();
            if let Some(progress) = &mut self.progress {
                progress(self.received, total);
            }
        }
        Poll::Ready(piece.map(Ok))
    }
}

/// The error of a response that came and finds no place.
pub(crate) fn unwritable(head: &RawResponse, error: io::Error) -> Error {
    let message = format!("cannot write the response: {error}");
    head.place(Error::new(ErrorKind::Io, message).with_source(error))
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_piece(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("head", &self.answer.head)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "blocking")]
struct Reader {
    download: Download,
    piece: Bytes,
}

#[cfg(feature = "blocking")]
impl io::Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.piece.is_empty() {
            let next = super::blocking::wait(self.download.chunk()).and_then(|piece| piece);
            match next.map_err(io::Error::other)? {
                Some(piece) => self.piece = piece,
                None => return Ok(0),
            }
        }
        let length = self.piece.len().min(buffer.len());
        buffer[..length].copy_from_slice(&self.piece.split_to(length));
        Ok(length)
    }
}
