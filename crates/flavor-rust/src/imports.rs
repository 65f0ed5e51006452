//! What a generated file must `use`, collected while its types are spelled.

use std::collections::BTreeSet;

use crate::encode::{Code, Fragment, Ident, code};
use crate::layout;

/// The names that a file uses from elsewhere.
#[derive(Debug, Clone, Default)]
pub(crate) struct Imports {
    models: BTreeSet<Ident>,
    runtime: BTreeSet<&'static str>,
    chrono: BTreeSet<&'static str>,
    /// Builders and resources that stand in other files of `resources`: module and type.
    siblings: BTreeSet<(Ident, Ident)>,
    errors: BTreeSet<&'static str>,
    /// Lines for crates that only programs use.
    tools: BTreeSet<&'static str>,
    client: Option<Ident>,
    btree_map: bool,
    bytes: bool,
    duration: bool,
    uuid: bool,
}

impl Imports {
    /// A type of `crate::models`.
    pub fn model(&mut self, ident: Ident) {
        self.models.insert(ident);
    }

    /// Takes out the types of `crate::models`.
    pub fn take_models(&mut self) -> Self {
        Self { models: std::mem::take(&mut self.models), ..Self::default() }
    }

    /// An item of `crate::runtime`.
    pub fn runtime(&mut self, item: &'static str) {
        self.runtime.insert(item);
    }

    /// Takes back what turned out to be unused.
    pub fn forget_runtime(&mut self, item: &'static str) {
        self.runtime.remove(item);
    }

    /// An item of `crate::error`.
    pub fn error(&mut self, item: &'static str) {
        self.errors.insert(item);
    }

    /// A line for a crate that only programs use.
    pub fn tool(&mut self, line: &'static str) {
        self.tools.insert(line);
    }

    /// The client, whose methods a file of resources adds to.
    pub fn client(&mut self, ident: Ident) {
        self.client = Some(ident);
    }

    /// Takes it back where no method is added.
    pub fn forget_client(&mut self) {
        self.client = None;
    }

    /// A type of another file of resources.
    pub fn sibling(&mut self, module: Ident, ident: Ident) {
        self.siblings.insert((module, ident));
    }

    /// A type of a file of resources, for a snippet.
    pub fn resource(&mut self, module: Ident, ident: Ident) {
        self.sibling(module, ident);
    }

    /// `bytes::Bytes`
    pub fn bytes(&mut self) {
        self.bytes = true;
    }

    /// `std::time::Duration`
    pub fn duration(&mut self) {
        self.duration = true;
    }

    /// A type of `chrono`.
    pub fn chrono(&mut self, item: &'static str) {
        self.chrono.insert(item);
    }

    /// `std::collections::BTreeMap`
    pub fn btree_map(&mut self) {
        self.btree_map = true;
    }

    /// `uuid::Uuid`
    pub fn uuid(&mut self) {
        self.uuid = true;
    }

    /// Without what the file declares itself.
    pub fn without(mut self, own: &[&Ident]) -> Self {
        self.models.retain(|ident| !own.contains(&ident));
        self
    }

    /// Takes over what another collected.
    pub fn absorb(&mut self, other: Self) {
        self.models.extend(other.models);
        self.runtime.extend(other.runtime);
        self.chrono.extend(other.chrono);
        self.siblings.extend(other.siblings);
        self.errors.extend(other.errors);
        self.tools.extend(other.tools);
        self.btree_map |= other.btree_map;
        self.bytes |= other.bytes;
        self.duration |= other.duration;
        self.uuid |= other.uuid;
    }

    /// The `use` lines of a file in groups: the standard library, other crates, this crate; `models` is the path to
    /// the models from there. Empty when nothing is used.
    pub fn lines(&self, models: &'static str) -> Code {
        let mut own = self.own_lines(models);
        own.sort_by_key(sort_key);
        let groups = [self.standard_lines(), self.foreign_lines(), own];
        let groups: Vec<Code> =
            groups.iter().filter(|lines| !lines.is_empty()).map(|lines| Code::join(lines, "\n")).collect();
        Code::join(&groups, "\n\n")
    }

    /// The `use` lines of a program that uses the crate and its client.
    pub fn uses(&self, library: &Ident, client: &Ident) -> Code {
        let mut lines = self.foreign_lines();
        lines.extend(self.library_lines(library, Some(client)));
        lines.sort_by_key(sort_key);
        let groups = [self.standard_lines(), lines];
        let groups: Vec<Code> =
            groups.iter().filter(|lines| !lines.is_empty()).map(|lines| Code::join(lines, "\n")).collect();
        Code::join(&groups, "\n\n")
    }

    /// The same without the client, each line on its own.
    pub fn use_lines(&self, library: &Ident) -> Vec<Code> {
        let mut lines = self.standard_lines();
        lines.extend(self.foreign_lines());
        lines.extend(self.library_lines(library, None));
        lines
    }

    fn standard_lines(&self) -> Vec<Code> {
        let mut lines = Vec::new();
        if self.btree_map {
            lines.push(Code::fixed("use std::collections::BTreeMap;"));
        }
        if self.duration {
            lines.push(Code::fixed("use std::time::Duration;"));
        }
        lines
    }

    fn foreign_lines(&self) -> Vec<Code> {
        let mut lines = Vec::new();
        if self.bytes {
            lines.push(Code::fixed("use bytes::Bytes;"));
        }
        if !self.chrono.is_empty() {
            lines.push(list(&Code::fixed("use chrono::"), self.chrono.iter().map(|item| Code::fixed(item))));
        }
        if self.uuid {
            lines.push(Code::fixed("use uuid::Uuid;"));
        }
        lines.extend(self.tools.iter().map(|line| Code::fixed(line)));
        lines
    }

    fn own_lines(&self, models: &'static str) -> Vec<Code> {
        let mut lines = Vec::new();
        lines.extend(self.client.iter().map(|client| code!("use crate::client::", client.clone(), ";")));
        if !self.errors.is_empty() {
            lines.push(list(
                &Code::fixed("use crate::error::"),
                self.errors.iter().map(|item| Code::fixed(item)),
            ));
        }
        if !self.models.is_empty() {
            lines.push(list(&code!("use ", models), self.models.iter().cloned().map(Code::from)));
        }
        if !self.runtime.is_empty() {
            lines.push(list(
                &Code::fixed("use crate::runtime::"),
                self.runtime.iter().map(|item| Code::fixed(item)),
            ));
        }
        lines.extend(
            self.siblings
                .iter()
                .map(|(module, ident)| code!("use super::", module.clone(), "::", ident.clone(), ";")),
        );
        lines
    }

    /// What a program uses: the items of the runtime and of errors stand at the crate's root, too.
    fn library_lines(&self, library: &Ident, client: Option<&Ident>) -> Vec<Code> {
        let mut lines = Vec::new();
        let at_root = self.errors.iter().chain(&self.runtime).map(|item| Code::fixed(item));
        let at_root: Vec<Code> = at_root.chain(client.map(|client| client.clone().into())).collect();
        if !at_root.is_empty() {
            lines.push(list(&code!("use ", library.clone(), "::"), at_root.into_iter()));
        }
        if !self.models.is_empty() {
            lines.push(list(
                &code!("use ", library.clone(), "::models::"),
                self.models.iter().cloned().map(Code::from),
            ));
        }
        lines.extend(self.siblings.iter().map(|(module, ident)| {
            code!("use ", library.clone(), "::resources::", module.clone(), "::", ident.clone(), ";")
        }));
        lines
    }
}

/// rustfmt puts `super` before `crate`.
fn sort_key(line: &Code) -> (bool, String) {
    let path = line.text().trim_start_matches("use ");
    (!path.starts_with("super::"), path.to_owned())
}

fn list(path: &Code, items: impl Iterator<Item = Code>) -> Code {
    layout::use_list(0, path, &sorted(items.collect()))
}

/// As rustfmt's 2024 style sorts what is imported: numbers inside of names by value, underscores before all else.
pub(crate) fn sorted(mut items: Vec<Code>) -> Vec<Code> {
    items.sort_by_key(|item| version_key(item.text()));
    items
}

/// What [`sorted`] sorts by.
pub(crate) fn version_key(text: &str) -> Vec<(String, u64)> {
    let mut key = Vec::new();
    let mut rest = text.trim_start_matches("r#");
    while !rest.is_empty() {
        let letters = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        let digits =
            rest[letters..].find(|c: char| !c.is_ascii_digit()).map_or(rest.len(), |end| letters + end);
        // A number comes behind an underscore and before a letter.
        let end = if letters < digits { "0" } else { "" };
        let word = format!("{}{end}", rest[..letters].replace('_', "\0"));
        key.push((word, rest[letters..digits].parse().unwrap_or(0)));
        rest = &rest[digits..];
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_as_versions_are() {
        let names = ["a", "a_1", "a_b", "a1", "a2", "a10", "aB", "ab"].map(Code::fixed);
        let mut shuffled = names.to_vec();
        shuffled.reverse();
        assert_eq!(sorted(shuffled), names);
    }

    #[test]
    fn groups_are_apart_and_sorted() {
        let mut imports = Imports::default();
        imports.btree_map();
        imports.chrono("NaiveDate");
        imports.chrono("DateTime");
        imports.model(Ident::new("Link10"));
        imports.model(Ident::new("Link2"));
        imports.runtime("Patch");
        assert_eq!(
            imports.lines("crate::models::").text(),
            "use std::collections::BTreeMap;\n\nuse chrono::{DateTime, NaiveDate};\n\nuse crate::models::{Link2, Link10};\nuse crate::runtime::Patch;"
        );
    }
}
