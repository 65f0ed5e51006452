use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sdkwright_diagnostics::{Finding, Findings};

use crate::codes::{BROKEN_MANIFEST, EDITED_FILE, FOREIGN_FILE, TOO_MANY_FILES};
use crate::disk::{Disk, Found, obstacle};
use crate::manifest::{Digest, Journal, Manifest};
use crate::output_lock::OutputLock;
use crate::{File, Files, OutputPath, Ownership};

/// What an SDK may consist of: more files are more than anybody could want, or the work of a hostile document.
const MOST_FILES: usize = 50_000;

/// What has to be done to an SDK's folder so that it holds the given files and no stale ones.
///
/// A file is ours when its digest stands under its path in the manifest or in the journal. What is ours is changed and
/// removed freely; everything else is refused, unless forced. Files of the user's hand ([`Ownership::Once`]) are only
/// ever created.
#[derive(Debug)]
pub struct Plan {
    pub(crate) dir: PathBuf,
    pub(crate) steps: Vec<Step>,
    /// What becomes of refused files if it is forced.
    pub(crate) forced: Vec<Step>,
    /// Refused, but possible.
    refused: Findings,
    /// Refused and impossible.
    impossible: Findings,
    /// What was ours and is no longer made, whether it is still there or not: its folders may be empty.
    pub(crate) stale: Vec<OutputPath>,
    pub(crate) manifest: Manifest,
    pub(crate) seen: Records,
    pub(crate) unchanged: usize,
}

/// One file to be written or removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Below the SDK's folder.
    pub path: OutputPath,
    /// What is done to it.
    pub action: Action,
    /// What stands there now.
    pub(crate) before: Option<Vec<u8>>,
    /// What will stand there.
    pub(crate) after: Option<String>,
}

/// What is done to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// It is new.
    Create,
    /// Its text differs.
    Change,
    /// It is no longer made.
    Remove,
}

/// sdkwright's own files in an SDK's folder, as they were when the plan was made.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Records {
    pub(crate) manifest: Option<Vec<u8>>,
    pub(crate) journal: Option<Vec<u8>>,
    has_lock: bool,
}

impl Plan {
    /// Compares `files` with the folder `dir`, which need not exist. Nothing is written.
    ///
    /// # Errors
    /// When there are too many files, the folder cannot be read, or its manifest is broken.
    pub fn new(files: Files, dir: &Path) -> Result<Self, Findings> {
        if files.len() > MOST_FILES {
            let message =
                format!("the SDK would have {} files; at most {MOST_FILES} are written", files.len());
            let finding = Finding::error(&TOO_MANY_FILES, message);
            return Err(finding.help("split the document, so that each part makes an SDK of its own").into());
        }
        let disk = Disk::open(dir)?;
        let seen = disk.as_ref().map_or(Ok(Records::default()), Records::read)?;
        let mut plan = Self {
            dir: dir.to_owned(),
            steps: Vec::new(),
            forced: Vec::new(),
            refused: Findings::new(),
            impossible: Findings::new(),
            stale: Vec::new(),
            manifest: Manifest::of(&files),
            seen,
            unchanged: 0,
        };
        let ours = Ours::of(dir, &plan.seen)?;
        let stale: Vec<&OutputPath> =
            ours.digests.keys().filter(|path| files.get(path.as_str()).is_none()).collect();
        let folded: BTreeMap<String, &OutputPath> = stale.iter().map(|path| (fold(path), *path)).collect();
        for (path, file) in files {
            let found = disk.as_ref().map_or(Ok(Found::Nothing), |disk| disk.find(path.as_str()))?;
            let twin = folded.get(&fold(&path)).copied();
            plan.make(path, file, found, &ours, twin);
        }
        for path in stale {
            let found = disk.as_ref().map_or(Ok(Found::Nothing), |disk| disk.find(path.as_str()))?;
            plan.clear(path, found, &ours);
        }
        plan.sort();
        Ok(plan)
    }

    /// Whether the folder is as it should be.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.refused().iter().next().is_none() && !self.records_differ()
    }

    /// The files to be written and removed, sorted by path.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Why files are left as they are: one finding each.
    pub fn refused(&self) -> Findings {
        let mut all = self.impossible.clone();
        all.append(self.refused.clone());
        all
    }

    /// The same plan with foreign and edited files overwritten and removed. What lies in the way of a path is refused still.
    #[must_use]
    pub fn force(mut self) -> Self {
        self.steps.append(&mut self.forced);
        self.sort();
        self.refused = Findings::new();
        self
    }

    fn sort(&mut self) {
        self.steps.sort_by(|one, other| one.path.cmp(&other.path));
    }

    /// Whether the manifest is to be written, or an interrupted run has left something behind.
    pub(crate) fn records_differ(&self) -> bool {
        let manifest = self.seen.manifest.as_deref().map(Digest::of);
        self.seen.journal.is_some()
            || self.seen.has_lock
            || manifest != Some(Digest::of(self.manifest.to_string().as_bytes()))
    }

    /// Decides on a file that is to be there. `twin` is a stale path that differs in case only: where the system
    /// ignores case it is the same file, which is then removed under its old name and written under the new one.
    fn make(&mut self, path: OutputPath, file: File, found: Found, ours: &Ours, twin: Option<&OutputPath>) {
        let File { text, ownership } = file;
        match found {
            Found::Nothing => {
                self.steps.push(Step { path, action: Action::Create, before: None, after: Some(text) });
            }
            Found::Obstacle { path: at, .. } if ownership == Ownership::Once && at == path.as_str() => {}
            Found::Obstacle { path: at, what } => {
                // A file in place of a folder stands in the way of all that would be in it.
                let obstacle = obstacle(&self.dir.join(at), what);
                if self.impossible.iter().all(|known| *known != obstacle) {
                    self.impossible.push(obstacle);
                }
            }
            Found::File(_) if ownership == Ownership::Once => {}
            Found::File(bytes) if twin.is_none() && bytes == text.as_bytes() => self.unchanged += 1,
            Found::File(bytes) => {
                let digest = Digest::of(&bytes);
                let is_twin = twin.is_some_and(|twin| ours.has(twin, &digest));
                let is_ours = is_twin || ours.has(&path, &digest);
                let is_same = !is_twin && self.manifest.files.get(&path) == Some(&digest);
                let step = Step { path, action: Action::Change, before: Some(bytes), after: Some(text) };
                match (is_same, is_ours) {
                    (true, _) => self.unchanged += 1,
                    (false, true) => self.steps.push(step),
                    (false, false) => self.refuse(ours, step),
                }
            }
        }
    }

    /// Decides on a file that was ours and is no longer made. What stands in its place and is no file was not written
    /// by us.
    fn clear(&mut self, path: &OutputPath, found: Found, ours: &Ours) {
        if matches!(found, Found::Obstacle { .. }) {
            return;
        }
        self.stale.push(path.clone());
        let Found::File(bytes) = found else { return };
        let digest = Digest::of(&bytes);
        let step = Step { path: path.clone(), action: Action::Remove, before: Some(bytes), after: None };
        if ours.has(path, &digest) {
            self.steps.push(step);
        } else {
            self.refuse(ours, step);
        }
    }

    fn refuse(&mut self, ours: &Ours, step: Step) {
        let path = self.dir.join(step.path.as_str());
        let path = path.display();
        let finding = match (ours.digests.contains_key(&step.path), step.action) {
            (false, _) => Finding::error(&FOREIGN_FILE, format!("{path} was not written by sdkwright"))
                .help("move it away, or let it be overwritten with --force"),
            (true, Action::Remove) => Finding::error(
                &EDITED_FILE,
                format!("{path} is no longer generated, but was changed since sdkwright wrote it"),
            )
            .help("remove it, or let it be removed with --force"),
            (true, _) => Finding::error(&EDITED_FILE, format!("{path} was changed since sdkwright wrote it"))
                .help("undo the change, or let the file be overwritten with --force"),
        };
        self.refused.push(finding);
        self.forced.push(step);
    }
}

impl Records {
    pub(crate) fn read(disk: &Disk) -> Result<Self, Findings> {
        let file = |name| -> Result<_, Findings> {
            match disk.find(name)? {
                Found::Nothing => Ok(None),
                Found::File(bytes) => Ok(Some(bytes)),
                Found::Obstacle { path, what } => Err(obstacle(&disk.path().join(path), what).into()),
            }
        };
        Ok(Self {
            manifest: file(Manifest::NAME)?,
            journal: file(Journal::NAME)?,
            has_lock: file(OutputLock::NAME)?.is_some(),
        })
    }

    pub(crate) fn journal(&self) -> Journal {
        self.journal.as_deref().map(Journal::parse).unwrap_or_default()
    }
}

/// What we may have written: by path, the digests of the manifest and of the journal.
struct Ours {
    digests: BTreeMap<OutputPath, Vec<Digest>>,
}

impl Ours {
    fn of(dir: &Path, seen: &Records) -> Result<Self, Findings> {
        let manifest =
            seen.manifest.as_deref().map_or(Ok(Manifest::default()), Manifest::parse).map_err(|reason| {
                let path = dir.join(Manifest::NAME);
                Finding::error(&BROKEN_MANIFEST, format!("{} is broken: {reason}", path.display()))
                    .help("restore it from version control")
            })?;
        let mut digests: BTreeMap<OutputPath, Vec<Digest>> = BTreeMap::new();
        for (path, digest) in manifest.files {
            digests.entry(path).or_default().push(digest);
        }
        for (path, announced) in seen.journal().files {
            digests.entry(path).or_default().extend(announced);
        }
        Ok(Self { digests })
    }

    fn has(&self, path: &OutputPath, digest: &Digest) -> bool {
        self.digests.get(path).is_some_and(|digests| digests.contains(digest))
    }
}

fn fold(path: &OutputPath) -> String {
    path.as_str().to_ascii_lowercase()
}
