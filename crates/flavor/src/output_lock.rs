use std::fs::{File, TryLockError};

use sdkwright_diagnostics::{Finding, Findings};

use crate::codes::OUTPUT_IN_USE;
use crate::disk::Disk;

/// Held while a run writes to an SDK's folder, so that no other does. The system lets go of it when the process dies.
pub(crate) struct OutputLock<'d> {
    disk: &'d Disk,
    /// Open, hence locked.
    _file: File,
}

impl<'d> OutputLock<'d> {
    /// The name of its file, which is there only while a run is.
    pub(crate) const NAME: &'static str = ".sdkwright.lock";

    /// # Errors
    /// When another run holds it.
    pub(crate) fn take(disk: &'d Disk) -> Result<Self, Findings> {
        loop {
            let file = disk.open_lock(Self::NAME)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    let message = format!("another run is writing to {}", disk.path().display());
                    return Err(Finding::error(&OUTPUT_IN_USE, message)
                        .help("run again when it has ended")
                        .into());
                }
                Err(TryLockError::Error(error)) => return Err(disk.cannot("lock", Self::NAME, &error)),
            }
            // The run that held it may have removed the file after it was opened here, and a third may have made a
            // new one: then what is locked here locks nobody out.
            if is_in_place(disk, &file)? {
                return Ok(Self { disk, _file: file });
            }
        }
    }

    /// Lets go of it and removes the file.
    pub(crate) fn release(self) -> Result<(), Findings> {
        self.disk.remove_file(Self::NAME)
    }
}

fn is_in_place(disk: &Disk, file: &File) -> Result<bool, Findings> {
    let Some(now) = disk.reopen(OutputLock::NAME)? else { return Ok(false) };
    let handle = |file| same_file::Handle::from_file(file);
    let same = file.try_clone().and_then(|file| Ok(handle(file)? == handle(now)?));
    same.map_err(|error| disk.cannot("lock", OutputLock::NAME, &error))
}
