use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use sdkwright_diagnostics::{Finding, Findings};

use crate::codes::CHANGED_MEANWHILE;
use crate::disk::{Disk, Found};
use crate::manifest::{Journal, Manifest};
use crate::output_lock::OutputLock;
use crate::plan::Records;
use crate::{Action, OutputPath, Plan, Step};

/// Where files are written before they are moved to their places.
const STAGE: &str = ".sdkwright.tmp";

/// How many files a plan has dealt with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// New ones.
    pub created: usize,
    /// Those whose text differed.
    pub changed: usize,
    /// Those no longer made.
    pub removed: usize,
    /// Those that are as they were.
    pub unchanged: usize,
}

impl Plan {
    /// Does what the plan says: all of it, or nothing if a file is refused.
    ///
    /// # Errors
    /// The refused files; or what the system refused. An interrupted run leaves a journal, by which the next one knows
    /// what is ours, and which it completes.
    pub fn apply(self) -> Result<Written, Findings> {
        let refused = self.refused();
        if refused.has_errors() {
            return Err(refused);
        }
        let written = self.written();
        if !self.is_empty() {
            self.apply_to(&Disk::create(&self.dir)?)?;
        }
        // It holds the texts of thousands of files, which another processor gives back.
        rayon::spawn(move || drop(self));
        Ok(written)
    }

    fn written(&self) -> Written {
        let count = |action| self.steps.iter().filter(|step| step.action == action).count();
        Written {
            created: count(Action::Create),
            changed: count(Action::Change),
            removed: count(Action::Remove),
            unchanged: self.unchanged,
        }
    }

    fn apply_to(&self, disk: &Disk) -> Result<(), Findings> {
        let lock = OutputLock::take(disk)?;
        if let Err(finding) = self.verify(disk).and_then(|()| self.prepare(disk)) {
            // Nothing of the user's has been touched yet; what cannot be tidied up, the next run removes.
            let _ = self.forget(disk);
            let _ = lock.release();
            return Err(finding);
        }
        self.commit(disk)?;
        lock.release()
    }

    /// Makes sure that nobody has written since the plan was made, now that nobody else of us can.
    fn verify(&self, disk: &Disk) -> Result<(), Findings> {
        let changed = |path: &str| {
            let path = self.dir.join(path);
            Finding::error(&CHANGED_MEANWHILE, format!("{} changed while sdkwright ran", path.display()))
                .help("run again")
        };
        let now = Records::read(disk)?;
        if (&now.manifest, &now.journal) != (&self.seen.manifest, &self.seen.journal) {
            return Err(changed(Manifest::NAME).into());
        }
        let differs = |step: &Step| match (disk.find(step.path.as_str()), &step.before) {
            (Ok(Found::Nothing), None) => None,
            (Ok(Found::File(now)), Some(before)) if now == *before => None,
            (Ok(_), _) => Some(changed(step.path.as_str()).into()),
            (Err(findings), _) => Some(findings),
        };
        self.steps.par_iter().find_map_first(differs).map_or(Ok(()), Err)
    }

    /// Announces what is to be written, then writes it beside its place: a full disk shows here, when nothing is lost.
    fn prepare(&self, disk: &Disk) -> Result<(), Findings> {
        disk.remove_folder(STAGE)?;
        disk.create_folder(STAGE)?;
        let journal = self.seen.journal().announce(&self.manifest).to_string();
        put(disk, Journal::NAME, &journal)?;
        let write = |staged: &Staged<'_>| staged.write(disk).err();
        // Whoever makes a file locks its folder: so one processor makes all of a folder.
        self.staged().par_iter().with_max_len(1).find_map_first(write).map_or(Ok(()), Err)
    }

    /// Undoes what `prepare` has done.
    fn forget(&self, disk: &Disk) -> Result<(), Findings> {
        disk.remove_folder(STAGE)?;
        if self.seen.journal.is_none() { disk.remove_file(Journal::NAME) } else { Ok(()) }
    }

    fn commit(&self, disk: &Disk) -> Result<(), Findings> {
        // Removed first: where the system ignores case, a stale file may be a new one by its old name.
        for step in self.steps.iter().filter(|step| step.action == Action::Remove) {
            disk.remove_file(step.path.as_str())?;
        }
        for staged in self.staged() {
            staged.put_in_place(disk)?;
        }
        remove_empty_folders(disk, &self.stale)?;
        put(disk, Manifest::NAME, &self.manifest.to_string())?;
        disk.remove_folder(STAGE)?;
        disk.remove_file(Journal::NAME)
    }

    /// What is to be written, by folder: a folder before those in it.
    fn staged(&self) -> Vec<Staged<'_>> {
        let mut folders: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
        for step in &self.steps {
            let (path, Some(text)) = (step.path.as_str(), &step.after) else { continue };
            let (folder, name) = path.rsplit_once('/').unwrap_or((".", path));
            folders.entry(folder).or_default().push((name, text));
        }
        let stages = (0..).map(|index| format!("{STAGE}/{index}"));
        let staged = |(stage, (folder, files))| Staged { stage, folder, files };
        stages.zip(folders).map(staged).collect()
    }
}

/// The new files of one folder.
struct Staged<'plan> {
    /// The folder in which they wait.
    stage: String,
    /// The folder in which they belong.
    folder: &'plan str,
    /// Names and texts.
    files: Vec<(&'plan str, &'plan str)>,
}

impl Staged<'_> {
    fn write(&self, disk: &Disk) -> Result<(), Findings> {
        let stage = disk.folder(&self.stage)?;
        self.files.iter().try_for_each(|(name, text)| stage.write(name, text, false))
    }

    /// Moves the files to where they belong; all at once if the folder is new.
    fn put_in_place(&self, disk: &Disk) -> Result<(), Findings> {
        if self.folder != "." && disk.find(self.folder)? == Found::Nothing {
            if let Some((above, _)) = self.folder.rsplit_once('/') {
                disk.create_folder(above)?;
            }
            return disk.rename(&self.stage, self.folder);
        }
        let (stage, folder) = (disk.folder(&self.stage)?, disk.folder(self.folder)?);
        self.files.iter().try_for_each(|(name, _)| stage.rename_into(&folder, name, name))
    }
}

/// Puts one of our records in its place, in one step, and waits until it is on the disk.
fn put(disk: &Disk, name: &str, text: &str) -> Result<(), Findings> {
    let staged = format!("{STAGE}/{name}");
    disk.write(&staged, text, true)?;
    disk.rename(&staged, name)
}

/// Removes the folders that stale files have left empty, and those above that then are empty too.
fn remove_empty_folders(disk: &Disk, stale: &[OutputPath]) -> Result<(), Findings> {
    let mut folders = BTreeSet::new();
    for path in stale.iter().map(OutputPath::as_str) {
        folders.extend(path.match_indices('/').map(|(end, _)| &path[..end]));
    }
    // The deepest first: a folder sorts before what is in it.
    for folder in folders.iter().rev() {
        disk.remove_empty_folder(folder)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::{Files, Ownership};

    fn files(texts: &[(&str, &str)]) -> Files {
        let mut files = Files::new();
        for (path, text) in texts {
            files.insert(OutputPath::new(*path), *text, Ownership::Owned);
        }
        files
    }

    const ONE: &[(&str, &str)] = &[("a", "1"), ("b/c", "1"), ("b/d", "1"), ("e/f/g", "1")];
    const TWO: &[(&str, &str)] = &[("a", "2"), ("b/c", "1"), ("h/i", "2")];
    const THREE: &[(&str, &str)] = &[("a", "3"), ("b/d", "3"), ("h/j", "3")];

    fn names(dir: &Path) -> Vec<String> {
        let entries = fs::read_dir(dir).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// Whether `dir` holds exactly what a run that was never interrupted writes.
    fn holds(dir: &Path, texts: &[(&str, &str)]) -> bool {
        let tops = texts.iter().map(|(path, _)| path.split('/').next().unwrap());
        let tops: BTreeSet<&str> = tops.chain([Manifest::NAME]).collect();
        names(dir).iter().eq(tops) && Plan::new(files(texts), dir).unwrap().is_empty()
    }

    /// Runs until it is killed at its `changes`th change; says whether it was.
    fn killed_at(dir: &Path, texts: &[(&str, &str)], changes: usize) -> bool {
        let plan = Plan::new(files(texts), dir).unwrap();
        assert_eq!(plan.refused().count(sdkwright_diagnostics::Severity::Error), 0, "all of it is ours");
        let disk = Disk::open(dir).unwrap().unwrap();
        disk.fuse.set(changes);
        plan.apply_to(&disk).is_err()
    }

    #[test]
    fn the_next_run_repairs_a_killed_one_wherever_it_died() {
        const STEP: usize = 4;
        let mut points = 0;
        for first in 0.. {
            // The run that repairs is killed as well, once into the same SDK and once into another; in steps, for each
            // point costs a dozen files.
            let seconds = (first % STEP..).step_by(STEP);
            for (second, next) in seconds.flat_map(|second| [(second, TWO), (second, THREE)]) {
                let dir = tempfile::tempdir().unwrap();
                Plan::new(files(ONE), dir.path()).unwrap().apply().unwrap();
                if !killed_at(dir.path(), TWO, first) {
                    assert!(holds(dir.path(), TWO));
                    assert!(points > 100, "{points} points");
                    return;
                }
                points += 1;
                let is_killed = killed_at(dir.path(), next, second);
                Plan::new(files(next), dir.path()).unwrap().apply().unwrap();
                assert!(holds(dir.path(), next), "killed at {first}, then at {second}");
                if !is_killed && next == THREE {
                    break;
                }
            }
        }
    }

    #[test]
    fn a_run_that_cannot_prepare_leaves_all_as_it_was() {
        let dir = tempfile::tempdir().unwrap();
        Plan::new(files(ONE), dir.path()).unwrap().apply().unwrap();
        // Something of the user's keeps the stage from being made.
        let plan = Plan::new(files(TWO), dir.path()).unwrap();
        fs::write(dir.path().join(STAGE), "").unwrap();
        assert!(plan.apply().is_err());
        fs::remove_file(dir.path().join(STAGE)).unwrap();
        assert!(holds(dir.path(), ONE));
    }
}
