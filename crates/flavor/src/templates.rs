use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use sdkwright_diagnostics::{FileId, Finding, Findings, Locate, Origin, Place, Pointer};

use crate::codes::{UNKNOWN_TEMPLATE, UNREADABLE_TEMPLATES};
use crate::engine::Engine;
use crate::{Files, Flavor, Page};

/// The next file of the user's templates in an [`Origin`]. Documents count their files from zero, and no two flavors
/// of a run may share one.
static NEXT_FILE: AtomicU32 = AtomicU32::new(1 << 31);

/// The templates of a flavor: those embedded in the binary, with those of the user over them, file by file.
#[derive(Debug)]
pub struct Templates {
    flavor: &'static str,
    by_path: BTreeMap<String, Template>,
}

/// The text of one template, with LF endings.
#[derive(Debug)]
pub(crate) struct Template {
    pub(crate) text: Cow<'static, str>,
    /// Set where it is the user's.
    pub(crate) overlay: Option<Overlay>,
}

/// A template of the user's.
#[derive(Debug)]
pub(crate) struct Overlay {
    pub(crate) file: FileId,
    /// The file's name for findings.
    name: String,
}

impl Templates {
    /// The templates that `flavor` comes with.
    pub fn embedded(flavor: &dyn Flavor) -> Self {
        let templates = flavor.templates().into_iter();
        let by_path =
            templates.map(|(path, text)| (path.to_owned(), Template::new(text.into(), None))).collect();
        Self { flavor: flavor.name(), by_path }
    }

    /// Puts the user's templates over those embedded: `<dir>/rust/src/client.rs.jinja` replaces the template
    /// `src/client.rs.jinja` of the flavor `rust`. A file that replaces nothing and is no partial is an error.
    pub fn overlay(&mut self, dir: &Path) -> Findings {
        let mut findings = Findings::new();
        let root = dir.join(self.flavor);
        if !dir.is_dir() || (root.exists() && !root.is_dir()) {
            let path = if dir.is_dir() { &root } else { dir };
            findings.push(
                Finding::error(&UNREADABLE_TEMPLATES, format!("{} is not a folder", path.display()))
                    .help("name a folder that holds one folder of templates for each language"),
            );
            return findings;
        }
        let mut paths = Vec::new();
        if let Err(error) = walk(&root, "", &mut paths) {
            findings.push(unreadable(&root, &error));
        }
        if paths.is_empty() {
            let message = format!("{} holds no templates for {}", dir.display(), self.flavor);
            findings.push(
                Finding::warning(&UNKNOWN_TEMPLATE, message)
                    .help(format!("put them into a folder {}", root.display())),
            );
        }
        for path in paths {
            self.overlay_file(&root, path, &mut findings);
        }
        if !findings.has_errors() {
            findings.append(Engine::syntax_errors(self));
        }
        findings
    }

    fn overlay_file(&mut self, root: &Path, path: String, findings: &mut Findings) {
        let on_disk = root.join(&path);
        if !self.by_path.contains_key(&path) && !is_partial(&path) {
            let message = format!("{} replaces no template of {}", on_disk.display(), self.flavor);
            findings.push(
                Finding::error(&UNKNOWN_TEMPLATE, message).help(
                    "name it as the template that it replaces, or start its name with `_` to include it",
                ),
            );
            return;
        }
        match fs::read_to_string(&on_disk) {
            Ok(text) => {
                let file = FileId(NEXT_FILE.fetch_add(1, Ordering::Relaxed));
                let overlay = Overlay { file, name: on_disk.display().to_string().replace('\\', "/") };
                self.by_path.insert(path, Template::new(text.into(), Some(overlay)));
            }
            Err(error) => findings.push(unreadable(&on_disk, &error)),
        }
    }

    /// Renders every page.
    ///
    /// # Errors
    /// Faults of the user's templates, each at its line.
    ///
    /// # Panics
    /// When a template of ours is wrong, a view holds what no encoder made, or two pages have one path.
    pub fn render(&self, pages: &[Page]) -> Result<Files, Findings> {
        Engine::new(self).render(pages)
    }

    pub(crate) fn get(&self, path: &str) -> Option<&Template> {
        self.by_path.get(path)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Template)> {
        self.by_path.iter().map(|(path, template)| (path.as_str(), template))
    }

    fn at(&self, file: FileId) -> Option<(&Template, &Overlay)> {
        let overlaid =
            self.by_path.values().filter_map(|template| Some((template, template.overlay.as_ref()?)));
        overlaid.into_iter().find(|(_, overlay)| overlay.file == file)
    }
}

impl Template {
    fn new(text: Cow<'static, str>, overlay: Option<Overlay>) -> Self {
        let text = if text.contains('\r') { text.replace("\r\n", "\n").into() } else { text };
        Self { text, overlay }
    }
}

impl Overlay {
    /// The origin of a line, counted from 1.
    pub(crate) fn line(&self, line: usize) -> Origin {
        Origin::new(self.file, Pointer::root().index(line))
    }
}

/// Templates have no tree: a pointer into one is its line.
impl Locate for Templates {
    fn locate(&self, origin: &Origin) -> Option<Place> {
        let (template, overlay) = self.at(origin.file)?;
        let line = origin.pointer.last().and_then(|line| line.parse().ok()).unwrap_or(1);
        let start: usize = template.text.split_inclusive('\n').take(line - 1).map(str::len).sum();
        let text = template.text[start..].lines().next().unwrap_or_default();
        let indent = text.len() - text.trim_start().len();
        Some(Place {
            file: overlay.name.clone(),
            line,
            column: text[..indent].chars().count() + 1,
            span: start + indent..start + text.trim_end().len().max(indent),
        })
    }

    fn text(&self, origin: &Origin) -> Option<&str> {
        self.at(origin.file).map(|(template, _)| template.text.as_ref())
    }
}

fn is_partial(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.starts_with('_'))
}

/// The files below `dir`, sorted, `/` between the parts. A link to a folder is not followed; reading it fails later.
fn walk(dir: &Path, prefix: &str, paths: &mut Vec<String>) -> io::Result<()> {
    if !dir.is_dir() {
        return Ok(());
    }
    let mut entries = fs::read_dir(dir)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &format!("{path}/"), paths)?;
        } else {
            paths.push(path);
        }
    }
    Ok(())
}

fn unreadable(path: &Path, error: &io::Error) -> Finding {
    Finding::error(&UNREADABLE_TEMPLATES, format!("cannot read {}: {error}", path.display()))
        .help("the folder given by --templates must be readable, its files UTF-8")
}
