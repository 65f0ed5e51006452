//! Files on disk, to upload and to download to. Browsers have none.

use std::io;
use std::path::{Path, PathBuf};

use tokio::fs;

use super::download::{Download, unwritable};
use super::error::Error;
use super::file::File;
use super::source::{Opened, Opening, Pieces, Source};

impl File {
    /// A file on disk, which is opened when it is sent. Its name is the last part of the path.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let file = Self::from_source(OnDisk(path));
        name.into_iter().fold(file, Self::name)
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

/// A path that is read when it is sent.
#[derive(Debug)]
struct OnDisk(PathBuf);

impl Source for OnDisk {
    fn is_replayable(&self) -> bool {
        true
    }

    fn open(&self) -> Opening<'_> {
        Box::pin(async {
            let named = |error| named(&error, &self.0);
            let file = fs::File::open(&self.0).await.map_err(named)?;
            let about = file.metadata().await.map_err(named)?;
            // What is no regular file, such as a pipe, has no length to rely on.
            let length = about.is_file().then_some(about.len());
            Ok(Opened { pieces: Box::pin(Pieces::of(file)), length })
        })
    }
}

/// An error of the file system, which does not say itself what it is about.
fn named(error: &io::Error, path: &Path) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

impl Download {
    /// Writes all of it to a file, and gives the number of bytes. What comes stands beside the place until all of it is
    /// there: a file of that name is then replaced, and nothing is left of a body that breaks off.
    ///
    /// # Errors
    /// Those of [`Download::chunk`], and `Io` if it cannot be written.
    pub async fn save_to(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let (head, path) = (self.answer.head.clone(), path.as_ref());
        let failed = |error| unwritable(&head, named(&error, path));
        let unfinished = Unfinished::beside(path);
        let mut file = fs::File::create(&unfinished.0).await.map_err(failed)?;
        let written = self.write_to(&mut file).await?;
        drop(file);
        fs::rename(&unfinished.0, path).await.map_err(failed)?;
        Ok(written)
    }
}

/// A file on its way, which is removed where it does not arrive.
struct Unfinished(PathBuf);

impl Unfinished {
    /// A name of its own in the same folder, so that it can take the place of the other in one step.
    fn beside(path: &Path) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Self(path.with_file_name(format!(".{name}.{}.part", uuid::Uuid::new_v4())))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // What has arrived stands elsewhere; what cannot be removed is no worse than what is left of any download.
        let _ = std::fs::remove_file(&self.0);
    }
}
