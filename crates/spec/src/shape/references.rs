//! Where references lead.

use std::fmt::Write;

use indexmap::IndexSet;
use sdkwright_diagnostics::{FileId, Finding, Origin, Pointer, Severity};

use super::keys::{nearest, quoted};
use super::{Check, Target, place_in_memory, wrong_kind};
use crate::files::NoFile;
use crate::kind::{Kind, Value};
use crate::links::Nowhere;
use crate::node::{Node, Object};
use crate::remote::Unfetched;
use crate::repair::Repair;
use crate::version::Version;
use crate::way::{Spare, Way};
use crate::{Address, codes};

impl<'d> Check<'d> {
    /// An object, or a reference that is followed later.
    pub(super) fn reference_or(&mut self, kind: Kind, node: &'d Node, way: Way<'_>) {
        let way = if is_spare(kind) { way.spare(Spare::Empty) } else { way };
        let Some(text) = node.reference() else { return self.object(kind, node, way, None) };
        if !self.references.insert((place_in_memory(node), kind)) {
            return;
        }
        match node {
            Node::Object(object) if object.len() > 1 => self.siblings(kind, object, node, way),
            _ => {}
        }
        if self.led.contains(&(text, kind)) {
            return;
        }
        let place = way.key("$ref");
        match self.target(text, &way.address()) {
            Ok(address) => self.lead(kind, text, address, &place),
            Err(Nowhere::Broken) if kind == Kind::Schema && text.is_empty() => {
                let finding = Finding::warning(&codes::DANGLING_REFERENCE, "this reference is empty");
                let finding =
                    finding.at(place.origin()).help("any value is taken; name a schema, or remove it");
                self.mend(finding, Repair::Remove(place.address()));
            }
            Err(nowhere) => {
                let finding = self.explain(&nowhere).at(place.origin());
                let finding = match self.meant(text, &nowhere) {
                    Some(help) => finding.help(help),
                    None => finding,
                };
                self.unresolved(finding, kind, &way);
            }
        }
    }

    /// Follows all references that were found, and those that are found on the way.
    pub(super) fn follow(&mut self) {
        while let Some(Target { address, kind, reference }) = self.queue.pop_front() {
            let Some(node) = self.document.node(&address) else { continue };
            let way = Way::start(&address);
            if node.reference().is_some() {
                self.value(Value::OrRef(kind), node, way);
            } else if matches!(node, Node::Bool(_)) && kind == Kind::Schema {
                self.flag_schema(&way);
            } else {
                let way = if is_spare(kind) { way.spare(Spare::Empty) } else { way };
                self.object(kind, node, way, Some(reference));
            }
        }
    }

    /// A reference where OpenAPI wants the object itself. Media types may be referred to from 3.2.
    pub(super) fn misplaced_reference(&mut self, kind: Kind, way: &Way<'_>) {
        let is_ours = self.document.brought.is_new(&way.address());
        if is_ours || kind == Kind::MediaType && self.version >= Version::V3_2 {
            return;
        }
        let message = format!("OpenAPI allows no reference to {}", kind.name());
        self.warn(
            Finding::warning(&codes::MISPLACED_REFERENCE, message)
                .at(way.key("$ref").key_origin())
                .help("it is followed nevertheless"),
        );
    }

    /// A reference to something: of the right kind, and not back to itself.
    pub(super) fn lead(&mut self, mut kind: Kind, text: &'d str, mut address: Address, place: &Way<'_>) {
        // Items of parameters are no schemas in 2.0, though authors refer to schemas there, and mean them.
        if kind == Kind::V2Items && self.component_kind(&address) == Some(Kind::Schema) {
            kind = Kind::Schema;
        }
        let component = self.component_kind(&address);
        if let Some(found) = component.filter(|found| *found != kind) {
            if kind == Kind::Schema
                && let Some((path, schema)) = self.schema_of(found, &address)
            {
                self.its_schema(found, text, &path, place);
                address = schema;
            } else if kind == Kind::Schema && self.has_no_content(found, &address) {
                return self.any_value(found, place);
            } else if kind == Kind::Response && found == Kind::Schema {
                self.response_of(text, place);
                kind = Kind::Schema;
            } else {
                let finding = wrong_kind(kind, found, place.origin());
                return self.report(place, finding);
            }
        }
        match self.document.node(&address) {
            Some(node) if node.reference().is_some() => self.check_chain(&address),
            Some(Node::Object(_)) => {
                // Whatever refers to it by these words finds what it expects. Elsewhere they depend on their place.
                if component == Some(kind) && self.document.is_one_text() {
                    self.led.insert((text, kind));
                }
            }
            Some(Node::Bool(_)) if kind == Kind::Schema => {}
            _ => {
                let message = format!("reference leads to something that is not {}", kind.name());
                return self
                    .report(place, Finding::error(&codes::WRONG_REFERENCE, message).at(place.origin()));
            }
        }
        self.queue.push_back(Target { address, kind, reference: place.origin() });
    }

    /// The schema of a parameter, a header or a media type, or that of the first media type of a response or a body; and
    /// the way there.
    fn schema_of(&self, found: Kind, address: &Address) -> Option<(String, Address)> {
        let mut way = Pointer::root();
        if matches!(found, Kind::Response | Kind::RequestBody) {
            let content = self.document.node(&address.child("content"))?.as_object()?;
            way = way.child("content").child(content.keys().next()?);
        }
        let way = way.child("schema");
        let schema = way.tokens().fold(address.clone(), |address, token| address.child(&token));
        self.document.node(&schema).is_some().then(|| (way.as_str().to_owned(), schema))
    }

    /// A reference to a schema where a response belongs: one in JSON, as what is behind `$ref` elsewhere.
    fn response_of(&mut self, text: &str, place: &Way<'_>) {
        let finding = wrong_kind(Kind::Response, Kind::Schema, place.origin());
        let finding = finding.help("it is read as a response with this schema in `application/json`");
        let object = |key: &str, value: Node| Node::Object(Object::from_iter([(key.to_owned(), value)]));
        let schema = object("schema", object("$ref", Node::String(text.to_owned())));
        let mut response = Object::from_iter([("description".to_owned(), Node::String(String::new()))]);
        response.insert("content".to_owned(), object("application/json", schema));
        if let Some(address) = place.address().parent() {
            let repair = Repair::Put(address, Node::Object(response));
            self.mend(Finding { severity: Severity::Warning, ..finding }, repair);
        }
    }

    /// A reference to what has a schema, where a schema belongs.
    fn its_schema(&mut self, found: Kind, text: &str, path: &str, place: &Way<'_>) {
        let hash = if text.contains('#') { "" } else { "#" };
        let meant = format!("{text}{hash}{path}");
        let finding = wrong_kind(Kind::Schema, found, place.origin());
        let help = format!("it is read as a reference to its schema: {}", quoted(&meant));
        let finding = Finding { severity: Severity::Warning, ..finding.help(help) };
        self.mend(finding, Repair::Put(place.address(), Node::String(meant)));
    }

    /// Whether a response or a body describes no content, so that nothing is known of a schema.
    fn has_no_content(&self, found: Kind, address: &Address) -> bool {
        let object = self.document.node(address).and_then(Node::as_object);
        matches!(found, Kind::Response | Kind::RequestBody)
            && object.is_some_and(|object| object.get("content").is_none() && object.get("$ref").is_none())
    }

    /// A reference to what has no schema, where a schema belongs: one that every value fits.
    fn any_value(&mut self, found: Kind, place: &Way<'_>) {
        let finding = wrong_kind(Kind::Schema, found, place.origin());
        let finding =
            finding.help("it describes no content, so any value is taken; describe it below `content`");
        if let Some(schema) = place.address().parent() {
            let repair = Repair::Put(schema, Node::Object(Object::default()));
            self.mend(Finding { severity: Severity::Warning, ..finding }, repair);
        }
    }

    /// The kind of object at `/components/<section>/<name>`, in 2.0 at `/<section>/<name>` of the root, and of a parameter
    /// where it is used.
    fn component_kind(&self, address: &Address) -> Option<Kind> {
        let tokens: Vec<_> = address.pointer.as_str().split('/').skip(1).collect();
        let section = match tokens.as_slice() {
            ["components", section, _] => Kind::Components.field(section)?,
            ["definitions" | "parameters" | "responses", _] if self.version == Version::V2_0 => {
                Kind::V2Document.field(tokens[0])?
            }
            ["paths", _, "parameters", _] | ["paths", _, _, "parameters", _]
                if self.version != Version::V2_0 =>
            {
                return Some(Kind::Parameter);
            }
            _ => return None,
        };
        match section.value {
            Value::Map(Value::OrRef(kind)) => Some(*kind),
            _ => None,
        }
    }

    /// Where a reference leads that is written at `from`, or why it leads nowhere.
    pub(super) fn target(&self, text: &str, from: &Address) -> Result<Address, Nowhere> {
        self.document.links.target(from, text, |address| self.document.node(address))
    }

    pub(super) fn explain(&self, nowhere: &Nowhere) -> Finding {
        match nowhere {
            Nowhere::Gone(address) => self.dangling(address),
            Nowhere::Unnamed(name) => {
                let message = format!("no schema has the anchor {}", quoted(name));
                Finding::error(&codes::DANGLING_REFERENCE, message)
                    .help("correct it, or refer by JSON pointer: `#/components/schemas/…`")
            }
            Nowhere::Broken => Finding::error(&codes::DANGLING_REFERENCE, "this is no reference")
                .help("write a JSON pointer, `#/components/schemas/…`, or a file, `other.yaml#/…`"),
            Nowhere::File(reason) => no_file(reason, self.document.limits.files),
        }
    }

    /// What else may be meant by a file that is not there: a path of Windows, or the name of a schema alone.
    fn meant(&self, text: &str, nowhere: &Nowhere) -> Option<String> {
        let Nowhere::File(NoFile::Missing) = nowhere else { return None };
        if text.contains('\\') {
            return Some(format!("folders are told apart by `/`: {}", quoted(&text.replace('\\', "/"))));
        }
        let sections = ["/definitions", "/components/schemas"];
        let schemas = |section: &&str| {
            let section = Pointer::parse(section)?;
            self.document.node(&Address::new(FileId(0), section))?.get(text)
        };
        let section = sections.iter().find(|section| schemas(section).is_some())?;
        Some(format!("did you mean {}?", quoted(&format!("#{section}/{text}"))))
    }

    fn dangling(&self, address: &Address) -> Finding {
        let finding = Finding::error(&codes::DANGLING_REFERENCE, "reference leads to nothing");
        let parent = address.pointer.parent().map(|parent| Address::new(address.file, parent));
        let siblings = parent.and_then(|parent| self.document.node(&parent)).and_then(Node::as_object);
        let (Some(siblings), Some(name)) = (siblings, address.pointer.last()) else {
            return finding.help("correct it, or add what it speaks of");
        };
        match nearest(&name, siblings.keys().map(String::as_str)) {
            Some(known) => finding.help(format!("did you mean {}?", quoted(known))),
            None => finding.help(format!("correct it, or add {}", quoted(&name))),
        }
    }

    /// An error, unless nothing depends on the place.
    fn unresolved(&mut self, finding: Finding, kind: Kind, way: &Way<'_>) {
        if self.reached || way.repair().is_some() {
            return self.report(way, finding);
        }
        if kind != Kind::Schema {
            return self.report(&way.spare(Spare::Remove), finding);
        }
        const HELP: &str = "no operation needs it, so that any value is taken";
        let help = finding.help.as_ref().map_or(HELP.to_owned(), |help| format!("{help}; {HELP}"));
        let mut finding = finding.help(help);
        finding.severity = Severity::Warning;
        self.mend(finding, Repair::Put(way.address(), Node::Object(Object::default())));
    }

    /// Follows a reference that leads to another until there is none. Reports a ring, or a chain that is too long.
    fn check_chain(&mut self, start: &Address) {
        let mut chain = IndexSet::new();
        let mut next = Some(start.clone());
        let mut length = 0;
        while let Some(address) = next.take() {
            if let Some(known) = self.chains.get(&address) {
                length = *known;
                break;
            }
            if let Some(start) = chain.get_index_of(&address) {
                self.ring(&chain.split_off(start));
                break;
            }
            let text = self.document.node(&address).and_then(Node::reference);
            next = text.and_then(|text| self.target(text, &address).ok());
            chain.insert(address);
        }
        for address in chain.into_iter().rev() {
            length += 1;
            if length == LONGEST_CHAIN + 1 {
                let message =
                    format!("references lead to each other too often: the limit is {LONGEST_CHAIN}");
                let origin = Origin::new(address.file, address.pointer.child("$ref"));
                self.warn(Finding::error(&codes::LIMIT_EXCEEDED, message).at(origin));
            }
            self.chains.insert(address, length);
        }
    }

    fn ring(&mut self, ring: &IndexSet<Address>) {
        let mut path = String::new();
        for address in ring.iter().take(SHOWN).chain(ring.first()) {
            let file = || self.document.name(address.file).rsplit('/').next().unwrap_or_default().to_owned();
            let name = address.pointer.last().unwrap_or_else(file);
            let arrow = if path.is_empty() { "" } else { " → " };
            write!(path, "{arrow}{}", quoted(&name)).expect("text can be written to");
        }
        let origin = |address: &Address| Origin::new(address.file, address.pointer.child("$ref"));
        let mut finding =
            Finding::error(&codes::REFERENCE_RING, format!("references lead in a ring: {path}"))
                .help("replace one of them by the object itself");
        for (index, address) in ring.iter().take(SHOWN).enumerate() {
            finding = match index {
                0 => finding.at(origin(address)),
                _ => finding.related(origin(address), "and on"),
            };
        }
        self.warn(finding);
        for address in ring {
            self.chains.insert(address.clone(), 0);
        }
    }

    /// Keys beside a `$ref`. Those of a schema add to what it refers to; 3.0 says that they are ignored.
    fn siblings(&mut self, kind: Kind, object: &'d Object, node: &'d Node, way: Way<'_>) {
        let mut ignored = Vec::new();
        for key in object.keys().filter(|key| *key != "$ref" && !key.starts_with("x-")) {
            match kind {
                Kind::Schema => {}
                // Reference Object of 3.1, section 4.8.23.
                _ if matches!(key.as_str(), "summary" | "description") => {}
                _ => ignored.push(key),
            }
        }
        for key in ignored {
            let message = format!("{} beside a `$ref` has no effect", quoted(key));
            let mut finding = Finding::warning(&codes::IGNORED_SIBLING, message)
                .at(way.key(key).key_origin())
                .help("move it to what the reference leads to");
            // An operation would be lost.
            if matches!(kind.value(key), Some(Value::Object(Kind::Operation))) {
                finding.severity = Severity::Error;
            }
            self.warn(finding);
        }
        if kind != Kind::Schema {
            return;
        }
        let says = |key: &&String| !matches!(key.as_str(), "$ref" | "description" | "title" | "summary");
        if self.version < Version::V3_1
            && let Some(key) = object.keys().filter(|key| !key.starts_with("x-")).find(says)
        {
            let message = format!("OpenAPI {} ignores {} beside a `$ref`", self.version, quoted(key));
            self.warn(
                Finding::warning(&codes::NEWER_KEY, message)
                    .at(way.key(key).key_origin())
                    .help("it adds to what the reference leads to, as in OpenAPI 3.1"),
            );
        }
        self.object(kind, node, way, None);
    }
}

/// References that lead to references; following them all costs as much as there are.
pub(super) const LONGEST_CHAIN: usize = 100;

/// Members of a ring that a finding names.
const SHOWN: usize = 8;

/// What SDKs do without.
fn is_spare(kind: Kind) -> bool {
    matches!(kind, Kind::Example | Kind::Link)
}

fn no_file(reason: &NoFile, most: usize) -> Finding {
    match reason {
        NoFile::Missing => {
            Finding::error(&codes::MISSING_FILE, "there is no such file, or it cannot be read")
                .help("the path is relative to the file that the reference stands in")
        }
        NoFile::Outside => Finding::error(
            &codes::OUTSIDE_ROOT,
            "this file lies outside the directory that references are followed in",
        )
        .help("move it below that directory, or give a directory above both as the root"),
        NoFile::TooMany => Finding::error(
            &codes::LIMIT_EXCEEDED,
            format!("the document consists of too many files: the limit is {most}"),
        )
        .help("allow more with `--max-files`, or `max-files` in sdkwright.toml"),
        NoFile::Unfetched(Unfetched { forbidden, message, help }) => {
            let code = if *forbidden { &codes::REMOTE_REFERENCE } else { &codes::UNREACHABLE_REFERENCE };
            Finding::error(code, message.clone()).help(help.clone())
        }
        NoFile::Broken => Finding::error(&codes::MISSING_FILE, "this file could not be read: see above"),
    }
}
