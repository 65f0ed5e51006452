//! The files that a document consists of: each read once, none from outside the root, and none from another host but by
//! permission.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use sdkwright_diagnostics::{FileId, Finding, Findings, Origin};
use url::Url;

use crate::codes;
use crate::document::ReadOptions;
use crate::identifiers::may_have_names;
use crate::limits::{Limits, MB};
use crate::links::Links;
use crate::node::Node;
use crate::read::{self, Read};
use crate::reference::{is_remote, normalize};
use crate::remote::{Fetch, Fetched, Unfetched};
use crate::sources::Source;
use crate::text::{self, NotText};

/// Files by number, and the way from one to the next.
#[derive(Debug)]
pub(crate) struct Files {
    /// Where references may lead; `None` for a document that came as text.
    root: Option<PathBuf>,
    /// Who gets what URLs stand for.
    fetch: Option<Rc<dyn Fetch>>,
    entries: Vec<File>,
    numbers: BTreeMap<PathBuf, FileId>,
    /// What became of each URL.
    fetched: BTreeMap<Url, Result<FileId, NoFile>>,
    links: Links,
    limits: Limits,
}

#[derive(Debug)]
pub(crate) struct File {
    pub(crate) source: Source,
    /// `None` when it could not be read.
    pub(crate) tree: Option<Node>,
    place: Place,
}

/// Where a file lies.
#[derive(Debug)]
enum Place {
    /// On the disk, links resolved.
    Disk(PathBuf),
    /// Behind a URL.
    Url(Url),
}

/// Why a path or a URL leads to no file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NoFile {
    /// Not there, or not a regular file, or not readable.
    Missing,
    /// Not below the root.
    Outside,
    /// One file more than are read.
    TooMany,
    /// There, though not to be read as text or as a tree: findings say why.
    Broken,
    /// Not to be had over the network.
    Unfetched(Unfetched),
}

impl Files {
    /// An entry document from text, which can refer to no file.
    pub(crate) fn from_text(name: &str, text: String, findings: &mut Findings) -> Self {
        let mut files = Self::new(None, None, Limits::default());
        files.add_text(name.to_owned(), Place::Disk(PathBuf::new()), Ok(text), findings);
        files
    }

    /// The entry document at `path`; others are read below the root of the options or the directory that it lies in.
    pub(crate) fn read(path: &Path, options: &ReadOptions, findings: &mut Findings) -> io::Result<Self> {
        let limits = options.limits;
        let bytes = fs::File::open(path).and_then(|file| bytes(file, limits))?;
        // What comes through a pipe lies nowhere and refers to nothing.
        let place = fs::canonicalize(path).unwrap_or_default();
        let root = match &options.root {
            Some(root) => Some(fs::canonicalize(root)?),
            None => place.parent().map(Path::to_owned),
        };
        let mut files = Self::new(root, options.fetch.clone(), limits);
        files.add(name(path), Place::Disk(place), bytes, findings);
        Ok(files)
    }

    fn new(root: Option<PathBuf>, fetch: Option<Rc<dyn Fetch>>, limits: Limits) -> Self {
        Self {
            root,
            fetch,
            entries: Vec::new(),
            numbers: BTreeMap::new(),
            fetched: BTreeMap::new(),
            links: Links::default(),
            limits,
        }
    }

    /// Adds a file that the user names, wherever it lies.
    pub(crate) fn add_file(&mut self, path: &Path, findings: &mut Findings) -> io::Result<FileId> {
        let bytes = fs::File::open(path).and_then(|file| bytes(file, self.limits))?;
        let place = fs::canonicalize(path).unwrap_or_default();
        Ok(self.add(name(path), Place::Disk(place), bytes, findings))
    }

    /// The file that a path or a URL, written in the file `from`, leads to.
    pub(crate) fn open(
        &mut self,
        from: FileId,
        path: &str,
        findings: &mut Findings,
    ) -> Result<FileId, NoFile> {
        if let Some(known) = self.links.file(from, path) {
            return known.clone();
        }
        let found = match self.url(from, path) {
            Some(url) => self.load(url, findings),
            None => self.find(from, path, findings),
        };
        self.links.add(from, path, found.clone());
        found
    }

    /// The tree of a file, if it could be read.
    pub(crate) fn tree(&self, file: FileId) -> Option<&Node> {
        self.entries.get(file.0 as usize)?.tree.as_ref()
    }

    /// The same, to be changed.
    pub(crate) fn tree_mut(&mut self, file: FileId) -> Option<&mut Node> {
        self.entries.get_mut(file.0 as usize)?.tree.as_mut()
    }

    /// How large all of it may be.
    pub(crate) fn limits(&self) -> Limits {
        self.limits
    }

    /// The ways that are known so far.
    pub(crate) fn links(&self) -> &Links {
        &self.links
    }

    /// The same, to be added to.
    pub(crate) fn links_mut(&mut self) -> &mut Links {
        &mut self.links
    }

    /// Takes apart: the files in the order of their numbers, and the links between them.
    pub(crate) fn into_parts(self) -> (Vec<File>, Links) {
        (self.entries, self.links)
    }

    /// The URL that a reference in a file means, without its fragment; `None` for one to a file on the disk. What came
    /// over the network never refers to the disk.
    fn url(&self, from: FileId, path: &str) -> Option<Result<Url, NoFile>> {
        let unread = |_| NoFile::Unfetched(Unfetched::never());
        match &self.entries[from.0 as usize].place {
            Place::Url(base) => Some(base.join(path).map_err(unread)),
            Place::Disk(_) if is_remote(path) => Some(Url::parse(path).map_err(unread)),
            Place::Disk(_) => None,
        }
    }

    /// The file behind a URL, which is asked for once.
    fn load(&mut self, url: Result<Url, NoFile>, findings: &mut Findings) -> Result<FileId, NoFile> {
        let mut url = url?;
        url.set_fragment(None);
        if let Some(known) = self.fetched.get(&url) {
            return known.clone();
        }
        let found = self.fetch(&url, findings);
        self.fetched.insert(url, found.clone());
        found
    }

    fn fetch(&mut self, url: &Url, findings: &mut Findings) -> Result<FileId, NoFile> {
        if self.entries.len() >= self.limits.files {
            return Err(NoFile::TooMany);
        }
        let unfetched = Err(Unfetched::never());
        let fetched = self.fetch.as_ref().map_or(unfetched, |fetch| fetch.fetch(url, self.limits.file_bytes));
        let Fetched { url: found, bytes } = fetched.map_err(NoFile::Unfetched)?;
        if let Some(known) = self.fetched.get(&found) {
            return known.clone();
        }
        let number = self.add(found.to_string(), Place::Url(found.clone()), bytes, findings);
        self.fetched.insert(found, self.readable(number));
        self.readable(number)
    }

    fn find(&mut self, from: FileId, path: &str, findings: &mut Findings) -> Result<FileId, NoFile> {
        let root = self.root.clone().ok_or(NoFile::Missing)?;
        let from = &self.entries[from.0 as usize];
        let folder = match &from.place {
            Place::Disk(place) => place.parent().unwrap_or(&root),
            Place::Url(_) => return Err(NoFile::Outside),
        };
        // Refused before the disk is asked: whether a file outside exists is nobody's business.
        let written = normalize(&folder.join(path));
        if !written.starts_with(&root) {
            return Err(NoFile::Outside);
        }
        let place = fs::canonicalize(&written).map_err(|_| NoFile::Missing)?;
        if !place.starts_with(&root) {
            return Err(NoFile::Outside);
        }
        if let Some(number) = self.numbers.get(&place) {
            return self.readable(*number);
        }
        if self.entries.len() >= self.limits.files {
            return Err(NoFile::TooMany);
        }
        let name = Path::new(&from.source.name).parent().unwrap_or(Path::new("")).join(path);
        let name = self::name(&normalize(&name));
        let bytes = open_regular(&place).and_then(|file| bytes(file, self.limits));
        let number = self.add(name, Place::Disk(place), bytes.map_err(|_| NoFile::Missing)?, findings);
        self.readable(number)
    }

    fn readable(&self, number: FileId) -> Result<FileId, NoFile> {
        self.tree(number).map(|_| number).ok_or(NoFile::Broken)
    }

    fn add(&mut self, name: String, place: Place, bytes: Vec<u8>, findings: &mut Findings) -> FileId {
        let text = text::decode(bytes, self.limits.file_bytes);
        self.add_text(name, place, text, findings)
    }

    fn add_text(
        &mut self,
        name: String,
        place: Place,
        text: Result<String, NotText>,
        findings: &mut Findings,
    ) -> FileId {
        let number = FileId(u32::try_from(self.entries.len()).expect("there are few files"));
        let (text, Read { tree, format }) = match text {
            Ok(text) => {
                let read = match is_prose(&name) {
                    true => Read { tree: Some(Node::String(text.clone())), format: None },
                    false => read::read(number, &text, findings),
                };
                (text, read)
            }
            Err(reason) => (not_text(number, reason, self.limits, findings), Read::default()),
        };
        if let Some(tree) = tree.as_ref().filter(|_| may_have_names(&text)) {
            self.links.identifiers.add(number, tree, &base(&place));
        }
        if let Place::Disk(path) = &place {
            self.numbers.insert(path.clone(), number);
        }
        self.entries.push(File { source: Source::new(name, text, format), tree, place });
        number
    }
}

/// Whether a file is text for people, which some descriptions consist of.
fn is_prose(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "md" || extension == "markdown")
}

/// Against which the names in a file are relative.
fn base(place: &Place) -> Url {
    let nowhere = || Url::parse("file:///").expect("it is a URL");
    match place {
        Place::Disk(path) => Url::from_file_path(path).unwrap_or_else(|()| nowhere()),
        Place::Url(url) => url.clone(),
    }
}

/// The finding about what is no text; what there is of text.
fn not_text(file: FileId, reason: NotText, limits: Limits, findings: &mut Findings) -> String {
    match reason {
        NotText::TooLong => {
            let message = format!("the file is too long: the limit is {} MB", limits.file_bytes / MB);
            let finding = Finding::error(&codes::LIMIT_EXCEEDED, message).at(Origin::root(file));
            findings.push(
                finding.help("allow more with `--max-file-size`, or `max-file-size` in sdkwright.toml"),
            );
            String::new()
        }
        NotText::Broken(text, at) => {
            findings.push(
                Finding::error(&codes::INVALID_ENCODING, "the file is neither UTF-8 nor UTF-16")
                    .at(Origin::bytes(file, at))
                    .label("these bytes are no text")
                    .help("save the file as UTF-8"),
            );
            text
        }
    }
}

/// Pipes and devices can block or never end, so that no reference may open them.
fn open_regular(path: &Path) -> io::Result<fs::File> {
    if fs::metadata(path)?.is_file() { fs::File::open(path) } else { Err(io::ErrorKind::InvalidInput.into()) }
}

/// The contents, up to one byte more than are read.
fn bytes(file: fs::File, limits: Limits) -> io::Result<Vec<u8>> {
    // A size that was declared is a hint and no promise; without it the greatest files would be copied as they grow.
    let size = file.metadata().map_or(0, |metadata| metadata.len()).min(limits.file_bytes as u64);
    let mut bytes = Vec::with_capacity(size as usize + 1);
    file.take((limits.file_bytes as u64).saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A path with `/` between its parts.
fn name(path: &Path) -> String {
    let mut name = String::new();
    for part in path {
        if !name.is_empty() && !name.ends_with('/') {
            name.push('/');
        }
        name.push_str(&part.to_string_lossy());
    }
    name
}
