use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::Corpus;
use super::options::{Entry, Options, Tier};
use crate::Result;

/// One document of the corpus.
#[derive(Debug)]
pub(super) struct Document {
    /// Relative to the corpus, with slashes: what tables call it.
    pub(super) path: String,
    pub(super) file: PathBuf,
    /// The SDK's and its crate's.
    pub(super) name: String,
    pub(super) source: Option<String>,
    /// Where references may lead, if not to the document's folder.
    pub(super) root: Option<PathBuf>,
    /// What makes resources, if not the tags.
    pub(super) group_by: Option<String>,
    pub(super) tier: Tier,
    /// The code of the finding with which it must be refused.
    pub(super) refused: Option<String>,
}

/// The documents of a folder that were asked for, in the order of their sizes: what fails, fails early.
pub(super) fn below(folder: &Path, corpus: &Corpus) -> Result<Vec<Document>> {
    let options = Options::read()?;
    let mut paths = Vec::new();
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            paths.extend(in_folder(&entry, folder, &options)?);
        } else if is_document_name(&entry) {
            paths.push(entry);
        }
    }

    let mut names = BTreeSet::new();
    let mut documents = Vec::new();
    for file in paths {
        let path = relative(&file, folder);
        let entry = options.documents.get(&path).cloned().unwrap_or_default();
        let document = Document::new(path, file, entry, folder, &mut names)?;
        let is_meant = corpus.only.as_ref().is_none_or(|text| document.path.contains(text))
            && corpus.tier.is_none_or(|tier| document.tier == tier);
        if is_meant {
            documents.push((size(&document)?, document));
        }
    }
    documents.sort_by_key(|(size, _)| *size);
    Ok(documents.into_iter().map(|(_, document)| document).collect())
}

impl Document {
    fn new(
        path: String,
        file: PathBuf,
        entry: Entry,
        folder: &Path,
        names: &mut BTreeSet<String>,
    ) -> Result<Self> {
        let name = entry.name.unwrap_or_else(|| sdk_name(&path));
        let mut unique = name.clone();
        let mut number = 2;
        while !names.insert(unique.clone()) {
            unique = format!("{name}-{number}");
            number += 1;
        }
        let root = entry.root.map(|root| folder.join(root));
        let mut document = Self {
            path,
            file,
            name: unique,
            source: entry.source,
            root,
            group_by: entry.group_by,
            tier: Tier::Smoke,
            refused: entry.refused,
        };
        document.tier = entry.tier.map_or_else(|| size(&document).map(Tier::of_size), Ok)?;
        Ok(document)
    }
}

/// The documents of a folder within the corpus: those that the options name, else every file that begins like one.
fn in_folder(folder: &Path, corpus: &Path, options: &Options) -> Result<Vec<PathBuf>> {
    let prefix = format!("{}/", relative(folder, corpus));
    let named: Vec<PathBuf> = options
        .documents
        .keys()
        .filter(|path| path.starts_with(&prefix))
        .map(|path| corpus.join(path))
        .collect();
    if !named.is_empty() {
        return Ok(named);
    }
    let mut found = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() && is_document_name(entry.path()) && begins_as_document(entry.path())?
        {
            found.push(entry.into_path());
        }
    }
    Ok(found)
}

fn is_document_name(path: &Path) -> bool {
    path.extension().is_some_and(|extension| ["json", "yaml", "yml"].iter().any(|known| extension == *known))
}

/// Whether the version stands where whole documents have it, and files that they refer to do not.
fn begins_as_document(path: &Path) -> Result<bool> {
    let mut beginning = Vec::new();
    File::open(path)?.take(4096).read_to_end(&mut beginning)?;
    let text = String::from_utf8_lossy(&beginning);
    let is_json = text.trim_start().starts_with('{');
    Ok(text.lines().any(|line| {
        let key = if is_json { line.trim_start_matches(['{', ' ', '\t']) } else { line };
        let key = key.trim_start_matches(['"', '\'']);
        key.starts_with("openapi") || key.starts_with("swagger")
    }))
}

/// Of all files that the document may refer to.
fn size(document: &Document) -> Result<u64> {
    let is_single = document.root.is_none() && !document.path.contains('/');
    if is_single {
        return Ok(fs::metadata(&document.file)?.len());
    }
    let below = document.root.as_deref().or(document.file.parent()).unwrap_or(&document.file);
    let files = WalkDir::new(below).into_iter().filter_map(std::result::Result::ok);
    Ok(files
        .filter(|entry| is_document_name(entry.path()))
        .filter_map(|entry| entry.metadata().ok())
        .map(|file| file.len())
        .sum())
}

fn relative(path: &Path, folder: &Path) -> String {
    path.strip_prefix(folder).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// After the file, or after the folder that stands for it.
fn sdk_name(path: &str) -> String {
    let stem = match path.split_once('/') {
        Some((folder, _)) => folder,
        None => path.rsplit_once('.').map_or(path, |(stem, _)| stem),
    };
    let lower = stem.to_ascii_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let name = words.join("-");
    let name = name.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
    let name = name.get(..64).unwrap_or(name).trim_end_matches('-');
    if name.is_empty() { "sdk".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crates_are_called_after_files_and_folders() {
        assert_eq!(sdk_name("twilio_v2010.API.json"), "twilio-v2010-api");
        assert_eq!(sdk_name("museum/spec/openapi.yaml"), "museum");
        assert_eq!(sdk_name("2024.yaml"), "sdk");
    }
}
