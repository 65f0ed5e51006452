use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use cap_std::ambient_authority;
use cap_std::fs::{Dir, File, OpenOptions};
use sdkwright_diagnostics::{Finding, Findings};

use crate::codes::{UNFIT_PATH, UNWRITABLE_OUTPUT};

/// An SDK's folder, opened so that nothing outside of it can be reached.
///
/// Its methods take paths below the folder with `/` between their parts, and tell of a refusal by the system in a finding.
pub(crate) struct Disk {
    path: PathBuf,
    dir: Dir,
    #[cfg(test)]
    pub(crate) fuse: tests::Fuse,
}

/// What stands at a path.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Nothing,
    File(Vec<u8>),
    /// What we neither write to nor pass through, at the path or above it.
    Obstacle {
        /// Where.
        path: String,
        /// With its article: `a symbolic link`.
        what: &'static str,
    },
}

impl Disk {
    /// The folder at `path`; `None` where there is none.
    pub(crate) fn open(path: &Path) -> Result<Option<Self>, Findings> {
        // Without this, a slash at the end would make the system follow a link.
        let path: PathBuf = path.components().collect();
        let cannot = |error| cannot("open", &path, &error);
        match std::fs::symlink_metadata(&path) {
            Ok(metadata) if metadata.is_dir() => {
                let dir = Dir::open_ambient_dir(&path, ambient_authority()).map_err(cannot)?;
                Ok(Some(Self {
                    path,
                    dir,
                    #[cfg(test)]
                    fuse: tests::Fuse::default(),
                }))
            }
            Ok(metadata) if metadata.is_symlink() => Err(obstacle(&path, "a symbolic link").into()),
            Ok(_) => Err(obstacle(&path, "no folder").into()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(cannot(error)),
        }
    }

    /// The folder at `path`, made if there is none.
    pub(crate) fn create(path: &Path) -> Result<Self, Findings> {
        if let Some(disk) = Self::open(path)? {
            return Ok(disk);
        }
        std::fs::create_dir_all(path).map_err(|error| cannot("create", path, &error))?;
        Self::open(path)?.ok_or_else(|| cannot("open", path, &io::ErrorKind::NotFound.into()))
    }

    /// What stands at `path`. Links are not followed, neither at the path nor above it.
    pub(crate) fn find(&self, path: &str) -> Result<Found, Findings> {
        let obstacle = |path: &str, what| Ok(Found::Obstacle { path: path.to_owned(), what });
        for (end, _) in path.match_indices('/') {
            match self.kind(&path[..end])? {
                Kind::Nothing => return Ok(Found::Nothing),
                Kind::Folder => {}
                Kind::Link => return obstacle(&path[..end], "a symbolic link"),
                Kind::File | Kind::Other => return obstacle(&path[..end], "no folder"),
            }
        }
        match self.kind(path)? {
            Kind::Nothing => Ok(Found::Nothing),
            Kind::File => {
                self.dir.read(path).map(Found::File).map_err(|error| self.cannot("read", path, &error))
            }
            Kind::Folder => obstacle(path, "a folder"),
            Kind::Link => obstacle(path, "a symbolic link"),
            Kind::Other => obstacle(path, "no regular file"),
        }
    }

    /// Writes a file anew.
    pub(crate) fn write(&self, path: &str, text: &str, sync: bool) -> Result<(), Findings> {
        let write = || {
            self.burn()?;
            let mut file = self.dir.create(path)?;
            self.burn()?;
            file.write_all(text.as_bytes())?;
            if sync && !cfg!(test) { file.sync_all() } else { Ok(()) }
        };
        write().map_err(|error| self.cannot("write", path, &error))
    }

    /// The folder at `path`, made with those above it where there is none. Many files of one folder are reached faster from
    /// there than each by its whole path.
    pub(crate) fn folder(&self, path: &str) -> Result<Self, Findings> {
        self.create_folder(path)?;
        let dir = self.dir.open_dir(path).map_err(|error| self.cannot("open", path, &error))?;
        Ok(Self {
            path: self.path.join(path),
            dir,
            #[cfg(test)]
            fuse: self.fuse.clone(),
        })
    }

    /// Moves a file over another in `folder`, in one step.
    pub(crate) fn rename_into(&self, folder: &Self, from: &str, to: &str) -> Result<(), Findings> {
        let renamed = self.burn().and_then(|()| self.dir.rename(from, &folder.dir, to));
        renamed.map_err(|error| folder.cannot("write", to, &error))
    }

    /// Moves a file over another, in one step.
    pub(crate) fn rename(&self, from: &str, to: &str) -> Result<(), Findings> {
        self.rename_into(self, from, to)
    }

    /// Makes a folder, and those above it, where there is none.
    pub(crate) fn create_folder(&self, path: &str) -> Result<(), Findings> {
        let created = self.burn().and_then(|()| self.dir.create_dir_all(path));
        created.map_err(|error| self.cannot("create", path, &error))
    }

    /// Removes a file, if there is one.
    pub(crate) fn remove_file(&self, path: &str) -> Result<(), Findings> {
        let removed = self.burn().and_then(|()| self.dir.remove_file(path));
        self.accept_nothing(path, removed)
    }

    /// Removes a folder and all that is in it, if there is one. Links in it are removed, not followed.
    pub(crate) fn remove_folder(&self, path: &str) -> Result<(), Findings> {
        let removed = self.burn().and_then(|()| self.dir.remove_dir_all(path));
        self.accept_nothing(path, removed)
    }

    /// Removes a folder if it is empty; says whether it was.
    pub(crate) fn remove_empty_folder(&self, path: &str) -> Result<bool, Findings> {
        let is_empty = self.dir.read_dir(path).and_then(|mut entries| entries.next().transpose());
        match is_empty {
            Ok(Some(_)) => Ok(false),
            Ok(None) => {
                let removed = self.burn().and_then(|()| self.dir.remove_dir(path));
                self.accept_nothing(path, removed).map(|()| true)
            }
            Err(error) => self.accept_nothing(path, Err(error)).map(|()| true),
        }
    }

    /// Opens a file to be locked, made if there is none.
    pub(crate) fn open_lock(&self, path: &str) -> Result<std::fs::File, Findings> {
        let options = OpenOptions::new().create(true).truncate(false).write(true).clone();
        let opened = self.burn().and_then(|()| self.dir.open_with(path, &options));
        opened.map(File::into_std).map_err(|error| self.cannot("lock", path, &error))
    }

    /// Opens a file that may have gone.
    pub(crate) fn reopen(&self, path: &str) -> Result<Option<std::fs::File>, Findings> {
        match self.dir.open(path) {
            Ok(file) => Ok(Some(file.into_std())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.cannot("lock", path, &error)),
        }
    }

    /// The folder's path as the user gave it.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// A finding about a refusal by the system.
    pub(crate) fn cannot(&self, verb: &str, path: &str, error: &io::Error) -> Findings {
        cannot(verb, &self.path.join(path), error)
    }

    fn kind(&self, path: &str) -> Result<Kind, Findings> {
        match self.dir.symlink_metadata(path) {
            Ok(metadata) if metadata.is_symlink() => Ok(Kind::Link),
            Ok(metadata) if metadata.is_dir() => Ok(Kind::Folder),
            Ok(metadata) if metadata.is_file() => Ok(Kind::File),
            Ok(_) => Ok(Kind::Other),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Kind::Nothing),
            Err(error) => Err(self.cannot("read", path, &error)),
        }
    }

    fn accept_nothing(&self, path: &str, removed: io::Result<()>) -> Result<(), Findings> {
        match removed {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(self.cannot("remove", path, &error)),
            _ => Ok(()),
        }
    }

    /// Where a test makes the run die.
    fn burn(&self) -> io::Result<()> {
        #[cfg(test)]
        self.fuse.burn()?;
        Ok(())
    }
}

enum Kind {
    Nothing,
    File,
    Folder,
    Link,
    Other,
}

/// A finding about something that stands in the way.
pub(crate) fn obstacle(path: &Path, what: &str) -> Finding {
    Finding::error(&UNFIT_PATH, format!("{} is {what}", path.display()))
        .help("remove it, or choose another folder")
}

fn cannot(verb: &str, path: &Path, error: &io::Error) -> Findings {
    Finding::error(&UNWRITABLE_OUTPUT, format!("cannot {verb} {}: {error}", path.display()))
        .help("run again when the cause is mended; what was left unfinished is repaired")
        .into()
}

#[cfg(test)]
pub(crate) mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    /// Lets a number of changes pass, then none any more: as if the process had been killed.
    #[derive(Debug, Clone, Default)]
    pub(crate) struct Fuse(Arc<Mutex<Option<usize>>>);

    impl Fuse {
        pub(crate) fn set(&self, changes: usize) {
            *self.0.lock().unwrap() = Some(changes);
        }

        pub(super) fn burn(&self) -> io::Result<()> {
            match &mut *self.0.lock().unwrap() {
                None => Ok(()),
                Some(0) => Err(io::Error::other("killed")),
                Some(left) => {
                    *left -= 1;
                    Ok(())
                }
            }
        }
    }
}
