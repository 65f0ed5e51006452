use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::AsyncRead;

use super::platform::MaybeSend;
use super::source::{Opened, Opening, Pieces, Source};
use super::transport::ByteStream;

/// A file to upload, wherever its content is.
///
/// Content is read while it is sent, and never held in memory as a whole. Bytes and paths can be sent again if an attempt
/// fails; a reader and a stream are sent once.
#[derive(Clone)]
pub struct File {
    name: Option<String>,
    media_type: Option<String>,
    /// What the caller says of content that does not know its length itself.
    length: Option<u64>,
    content: Arc<dyn Source>,
}

impl File {
    /// A file whose content is in memory.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self::from_source(InMemory(bytes.into()))
    }

    /// What a reader gives until its end. It is sent once.
    pub fn from_reader(reader: impl AsyncRead + MaybeSend + 'static) -> Self {
        Self::from_stream(Pieces::of(reader))
    }

    /// What a stream gives until its end. It is sent once.
    pub fn from_stream(pieces: impl Stream<Item = io::Result<Bytes>> + MaybeSend + 'static) -> Self {
        Self::from_source(Once(Mutex::new(Some(Box::pin(pieces)))))
    }

    /// A file without a name.
    pub(crate) fn from_source(content: impl Source + 'static) -> Self {
        Self { name: None, media_type: None, length: None, content: Arc::new(content) }
    }

    /// The name that the server is told.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The media type, such as `image/png`.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// The media type if none was set before.
    #[must_use]
    pub fn media_type_or(self, usual: impl Into<String>) -> Self {
        if self.media_type.is_some() { self } else { self.media_type(usual) }
    }

    /// How many bytes a reader or a stream will give. Servers that have to know in advance refuse uploads without it.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        if !self.content.is_replayable() {
            self.length = Some(bytes);
        }
        self
    }

    /// The name that the server is told, if there is one.
    pub fn get_name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The media type, if it was set.
    pub fn get_media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }
}

impl Source for File {
    fn is_replayable(&self) -> bool {
        self.content.is_replayable()
    }

    fn open(&self) -> Opening<'_> {
        Box::pin(async {
            let opened = self.content.open().await?;
            Ok(Opened { length: self.length.or(opened.length), ..opened })
        })
    }
}

/// Content that is there already.
struct InMemory(Bytes);

impl Source for InMemory {
    fn is_replayable(&self) -> bool {
        true
    }

    fn open(&self) -> Opening<'_> {
        Box::pin(async { Ok(Opened::bytes(self.0.clone())) })
    }
}

/// Content that somebody else gives, until it is taken.
struct Once(Mutex<Option<ByteStream>>);

impl Source for Once {
    fn is_replayable(&self) -> bool {
        false
    }

    fn open(&self) -> Opening<'_> {
        Box::pin(async {
            let pieces = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
            let pieces = pieces.ok_or_else(|| io::Error::other("a stream is sent once"))?;
            Ok(Opened { pieces, length: None })
        })
    }
}

impl From<Bytes> for File {
    fn from(bytes: Bytes) -> Self {
        Self::from_bytes(bytes)
    }
}

impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from_bytes(bytes)
    }
}

impl From<&'static [u8]> for File {
    fn from(bytes: &'static [u8]) -> Self {
        Self::from_bytes(bytes)
    }
}

impl<const N: usize> From<&'static [u8; N]> for File {
    fn from(bytes: &'static [u8; N]) -> Self {
        Self::from_bytes(bytes.as_slice())
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("File");
        out.field("name", &self.name).field("media_type", &self.media_type);
        out.field("length", &self.length).field("content", &self.content).finish()
    }
}

impl fmt::Debug for InMemory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl fmt::Debug for Once {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a stream")
    }
}
