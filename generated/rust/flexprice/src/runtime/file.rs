use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::AsyncRead;

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
    content: Content,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Path(PathBuf),
    Once { pieces: Arc<Mutex<Option<ByteStream>>>, length: Option<u64> },
}

impl File {
    /// A file whose content is in memory.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(Content::Bytes(bytes.into()))
    }

    /// A file on disk, which is opened when it is sent. Its name is the last part of the path.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self { name, ..Self::new(Content::Path(path)) }
    }

    /// What a reader gives until its end. It is sent once.
    pub fn from_reader(reader: impl AsyncRead + Send + 'static) -> Self {
        Self::from_stream(Pieces::of(reader))
    }

    /// What a stream gives until its end. It is sent once.
    pub fn from_stream(pieces: impl Stream<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        let pieces: ByteStream = Box::pin(pieces);
        Self::new(Content::Once { pieces: Arc::new(Mutex::new(Some(pieces))), length: None })
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
        if let Content::Once { length, .. } = &mut self.content {
            *length = Some(bytes);
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

    fn new(content: Content) -> Self {
        Self { name: None, media_type: None, content }
    }
}

impl Source for File {
    fn is_replayable(&self) -> bool {
        !matches!(self.content, Content::Once { .. })
    }

    fn open(&self) -> Opening<'_> {
        Box::pin(async move {
            match &self.content {
                Content::Bytes(bytes) => Ok(Opened::bytes(bytes.clone())),
                Content::Path(path) => {
                    let named = |error| named(&error, path);
                    let file = tokio::fs::File::open(path).await.map_err(named)?;
                    let about = file.metadata().await.map_err(named)?;
                    // What is no regular file, such as a pipe, has no length to rely on.
                    let length = about.is_file().then_some(about.len());
                    Ok(Opened { pieces: Box::pin(Pieces::of(file)), length })
                }
                Content::Once { pieces, length } => {
                    let pieces = pieces.lock().unwrap_or_else(PoisonError::into_inner).take();
                    let pieces = pieces.ok_or_else(|| io::Error::other("a stream is sent once"))?;
                    Ok(Opened { pieces, length: *length })
                }
            }
        })
    }
}

/// An error of the file system, which does not say itself what it is about.
fn named(error: &io::Error, path: &Path) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
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

impl From<PathBuf> for File {
    fn from(path: PathBuf) -> Self {
        Self::from_path(path)
    }
}

impl From<&Path> for File {
    fn from(path: &Path) -> Self {
        Self::from_path(path)
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("File");
        out.field("name", &self.name).field("media_type", &self.media_type);
        match &self.content {
            Content::Bytes(bytes) => out.field("bytes", &bytes.len()),
            Content::Path(path) => out.field("path", path),
            Content::Once { length, .. } => out.field("length", length),
        };
        out.finish()
    }
}
