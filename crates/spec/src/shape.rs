//! Checks the shape of a document: every object is what it should be, with the keys that it needs, and every
//! reference leads to an object of the right kind. Everything wrong is found at once.
//!
//! The check walks from the root along the table of kinds, then to whatever references lead to, and at last to the
//! components that nothing led to. What passes it can be typed by [`openapiv3`] after the rewrite.

mod dynamic;
mod keys;
mod objects;
mod querystrings;
mod references;
mod scalars;
mod tags;
mod types;
mod v2;

use std::collections::{BTreeMap, VecDeque};

use indexmap::{IndexMap, IndexSet};
use sdkwright_diagnostics::{FileId, Finding, Findings, Origin, Pointer, Severity};

use crate::document::Document;
use crate::kind::{Kind, OtherKeys, Value};
use crate::node::{Hasher, Node, Object};
use crate::repair::Repair;
use crate::version::Version;
use crate::way::{Spare, Way};
use crate::{Address, codes, rewrite};

/// What the check has found out about a document.
#[derive(Debug, Default)]
pub(crate) struct Shape {
    /// What is wrong.
    pub(crate) findings: Findings,
    /// What the warnings among them say is done about it.
    pub(crate) repairs: Vec<Repair>,
    /// Every object that the rewrite may change, with what it is, sorted so that outer ones come before those inside of
    /// them.
    pub(crate) objects: Vec<(Address, Kind)>,
    /// How many schemas there are.
    pub(crate) schemas: usize,
}

/// Checks a document whose entry file could be read.
pub(crate) fn check(document: &Document) -> Shape {
    let root = Address::new(FileId(0), Pointer::root());
    let mut findings = Findings::new();
    let Some(version) = version(document, &mut findings) else {
        return Shape { findings, ..Shape::default() };
    };
    let mut check = Check {
        document,
        version,
        shape: Shape { findings, ..Shape::default() },
        visited: IndexMap::default(),
        queue: VecDeque::new(),
        references: IndexSet::default(),
        led: IndexSet::default(),
        chains: BTreeMap::new(),
        reached: true,
    };
    for file in &document.overlays {
        let root = Address::new(*file, Pointer::root());
        if let Some(overlay) = document.tree(*file) {
            check.object(Kind::Overlay, overlay, Way::start(&root), None);
        }
    }
    let tree = document.tree(FileId(0)).unwrap_or(&Node::Null);
    let kind = if version == Version::V2_0 { Kind::V2Document } else { Kind::OpenApi };
    check.object(kind, tree, Way::start(&root), None);
    check.follow();
    check.reached = false;
    match kind {
        Kind::V2Document => check.definitions(tree, &Way::start(&root)),
        _ => check.components(tree, &Way::start(&root)),
    }
    check.follow();
    check.shape.objects.sort();
    check.shape.objects.dedup_by(|(other, _), (one, _)| one == other);
    check.shape
}

/// The version that the document declares, if it is one that is read.
fn version(document: &Document, findings: &mut Findings) -> Option<Version> {
    let root = Origin::root(FileId(0));
    let tree = document.tree(FileId(0))?;
    let (key, declared) = match (tree.get("openapi"), tree.get("swagger")) {
        (Some(version), _) => ("openapi", version),
        (None, Some(version)) => ("swagger", version),
        (None, None) => {
            findings.push(not_openapi(tree).at(root));
            return None;
        }
    };
    let text = match declared {
        Node::String(text) | Node::Number(text) => text.as_str(),
        _ => "",
    };
    let known = Version::of(key, text);
    if known.is_none() {
        let message = match key {
            _ if text.is_empty() => format!("`{key}` should be a version, such as `3.0.3`"),
            "swagger" => format!("Swagger {} is not supported", keys::quoted(text)),
            _ => format!("OpenAPI {} is not supported", keys::quoted(text)),
        };
        findings.push(
            Finding::error(&codes::UNSUPPORTED_VERSION, message)
                .at(root.child(key))
                .help("these are read: OpenAPI 3.0, 3.1 and 3.2, and Swagger 2.0"),
        );
    }
    known
}

/// What a file is that names no version of OpenAPI, as far as that can be told.
fn not_openapi(tree: &Node) -> Finding {
    let error = |message: &str| Finding::error(&codes::NOT_OPENAPI, message);
    if tree.get("overlay").is_some() {
        let finding = error("this is an overlay, not an OpenAPI document");
        return finding.help("give the document that it changes, and this file by `--overlay`");
    }
    let others = [("asyncapi", "an AsyncAPI document"), ("arazzo", "an Arazzo description")];
    if let Some((_, other)) = others.into_iter().find(|(key, _)| tree.get(key).is_some()) {
        let message = format!("this is {other}, not an OpenAPI document");
        return error(&message).help("give the OpenAPI document of the API");
    }
    error("this is no OpenAPI document")
        .label("there is no `openapi` in it")
        .help("an OpenAPI document starts with its version: `openapi: 3.0.3`")
}

struct Check<'d> {
    document: &'d Document,
    version: Version,
    shape: Shape,
    /// The objects that were looked at, by where they lie in memory.
    visited: IndexMap<usize, Visit, Hasher>,
    /// References that are still to be followed.
    queue: VecDeque<Target>,
    /// The references that were looked at, likewise, and the kinds that were expected of them.
    references: IndexSet<(usize, Kind), Hasher>,
    /// References to components of the kinds that were expected of them: a component is looked at once.
    led: IndexSet<(&'d str, Kind), Hasher>,
    /// References that lead to others, and over how many of those.
    chains: BTreeMap<Address, usize>,
    /// Whether operations lead to what is looked at.
    reached: bool,
}

/// As what an object was looked at.
struct Visit {
    kind: Kind,
    /// The reference that led to it, if one did: boxed, as there are many objects, and to most of them none did.
    reference: Option<Box<Origin>>,
}

/// Where a reference leads, and the reference.
struct Target {
    address: Address,
    kind: Kind,
    reference: Origin,
}

impl<'d> Check<'d> {
    /// Reports what would stop generation, or is repaired where nothing depends on the place.
    fn report(&mut self, way: &Way<'_>, mut finding: Finding) {
        if let Some(repair) = way.repair() {
            finding.severity = Severity::Warning;
            finding.help = Some(match finding.help {
                Some(help) => format!("{help}; it is left out"),
                None => "it is left out".to_owned(),
            });
            if self.shape.repairs.last() != Some(&repair) {
                self.shape.repairs.push(repair);
            }
        }
        self.shape.findings.push(finding);
    }

    /// Reports what was understood, and how it is repaired.
    fn mend(&mut self, finding: Finding, repair: Repair) {
        self.shape.findings.push(finding);
        self.shape.repairs.push(repair);
    }

    fn warn(&mut self, finding: Finding) {
        self.shape.findings.push(finding);
    }

    /// Looks at an object and all that is below it, unless that was done before.
    fn object(&mut self, kind: Kind, node: &'d Node, way: Way<'_>, reference: Option<Origin>) {
        let Node::Object(object) = node else { return self.wrong_type(kind.name(), node, &way) };
        if !self.is_new(kind, node, &way, reference) {
            return;
        }
        self.shape.schemas += usize::from(kind == Kind::Schema);
        if rewrite::may_change(kind, object, self.version) {
            self.shape.objects.push((way.address(), kind));
        }
        // By 3.0, what stands beside a reference has no meaning.
        let is_beside = kind == Kind::Schema && self.version < Version::V3_1 && object.contains_key("$ref");
        for (key, child) in object {
            match (kind, key.as_str()) {
                (Kind::OpenApi, "components") => self.reached_components(child, &way),
                // Nothing has led to these yet.
                (Kind::V2Document, "definitions" | "parameters" | "responses") => {}
                _ if is_beside => self.entry(kind, object, child, way.key(key).spare(Spare::Remove)),
                _ => self.entry(kind, object, child, way.key(key)),
            }
        }
        for field in kind.fields().iter().filter(|field| field.required) {
            if object.get(field.key).is_none_or(|value| *value == Node::Null) {
                self.missing(kind, field.key, &way);
            }
        }
        self.whole(kind, object, &way);
    }

    /// The components that nothing led to.
    fn components(&mut self, root: &'d Node, way: &Way<'_>) {
        if let Some(components) = root.get("components") {
            self.object(Kind::Components, components, way.key("components"), None);
        }
    }

    /// Of the components, only security schemes count as reached by their mere presence: they are named, not referred to.
    fn reached_components(&mut self, components: &'d Node, way: &Way<'_>) {
        if let Some(schemes) = components.get("securitySchemes") {
            let components = way.key("components");
            let field = Kind::Components.field("securitySchemes").expect("the table has it");
            self.value(field.value, schemes, components.key("securitySchemes"));
        }
    }

    /// Whether an object was not looked at before. When it was, as something else, that is reported.
    fn is_new(&mut self, kind: Kind, node: &Node, way: &Way<'_>, reference: Option<Origin>) -> bool {
        let known = self.visited.entry(place_in_memory(node));
        let known = match known {
            indexmap::map::Entry::Vacant(place) => {
                place.insert(Visit { kind, reference: reference.map(Box::new) });
                return true;
            }
            indexmap::map::Entry::Occupied(known) => known.into_mut(),
        };
        if known.kind != kind {
            let wanted = if reference.is_some() { kind } else { known.kind };
            let found = if reference.is_some() { known.kind } else { kind };
            let origin =
                reference.or_else(|| known.reference.as_deref().cloned()).unwrap_or_else(|| way.key_origin());
            self.warn(wrong_kind(wanted, found, origin));
        }
        false
    }

    /// What stands under a key of an object.
    fn entry(&mut self, kind: Kind, object: &'d Object, node: &'d Node, way: Way<'_>) {
        let key = way.name();
        let Some(field) = kind.field(key) else { return self.other_key(kind, object, node, way) };
        let way = if field.harmless { way.spare(Spare::Remove) } else { way };
        if *node == Node::Null && field.value != Value::Free && field.value != Value::Types {
            if !field.required {
                let finding = Finding::warning(&codes::EMPTY_VALUE, format!("`{key}` has no value"));
                self.mend(finding.at(way.key_origin()).help("it is left out"), Repair::Remove(way.address()));
            }
            return;
        }
        if kind == Kind::Schema && key == "required" && matches!(node, Node::Bool(_)) {
            return self.required_flag(&way);
        }
        if field.since > self.version {
            self.newer(&format!("`{key}`"), field.since, &way);
        }
        match (kind, key, node) {
            (_, "type", _) if field.value == Value::Types => self.types(kind, object, node, &way),
            (Kind::Schema, "items", Node::Array(items)) => self.positions(items, &way),
            (Kind::V2Items | Kind::V2Parameter | Kind::V2Header, "items", Node::Array(items)) => {
                self.v2_positions(items, &way);
            }
            (Kind::Schema, "additionalItems", _) if !has_positions(object) => {
                self.unknown_key(kind, object, &way);
            }
            (Kind::Schema, "$dynamicRef" | "$recursiveRef", Node::String(text)) => {
                self.dynamic_reference(object, text, &way);
            }
            (Kind::SecurityScheme, "type", Node::String(word))
                if matches!(word.as_str(), "basic" | "bearer") =>
            {
                self.http_scheme(word, &way);
            }
            _ => self.value(field.value, node, way),
        }
    }

    fn other_key(&mut self, kind: Kind, object: &'d Object, node: &'d Node, way: Way<'_>) {
        let key = way.name();
        if key == "$ref" && node.as_str().is_none() {
            return self.wrong_type("text", node, &way);
        }
        if key.starts_with("x-") || key == "$ref" {
            return;
        }
        match kind.other_keys() {
            OtherKeys::Any(value) | OtherKeys::Paths(value) | OtherKeys::StatusCodes(value)
                if *node == Node::Null =>
            {
                self.empty_entry(value, &way);
            }
            OtherKeys::Any(value) => self.value(value, node, way),
            OtherKeys::Paths(value) if key.starts_with('/') => self.value(value, node, way),
            OtherKeys::StatusCodes(value) if keys::is_status(key) => self.value(value, node, way),
            OtherKeys::Paths(_) => self.invalid_path(&way),
            OtherKeys::StatusCodes(_) => self.invalid_status(&way),
            OtherKeys::Extensions => self.unknown_key(kind, object, &way),
        }
    }

    /// Looks at what stands under a key or in a list.
    fn value(&mut self, value: Value, node: &'d Node, way: Way<'_>) {
        match value {
            Value::Text => self.text(node, &way),
            Value::Word(words) => self.word(words, node, &way),
            Value::WordOr(words) => self.word_or(words, node, &way),
            Value::Flag => self.flag(node, &way),
            Value::Count => self.count(node, &way),
            Value::Number => self.number(node, &way),
            // `type` is looked at together with what stands beside it.
            Value::Free | Value::Types => {}
            Value::Bound => self.bound(node, &way),
            Value::FlagOrSchema if matches!(node, Node::Bool(_)) => {}
            Value::FlagOrSchema => self.reference_or(Kind::Schema, node, way),
            Value::Discriminator if self.version == Version::V2_0 => self.text(node, &way),
            Value::Discriminator if matches!(node, Node::String(_)) => self.named_discriminator(node, &way),
            Value::Discriminator => self.reference_or(Kind::Discriminator, node, way),
            Value::OrRef(Kind::Schema) if matches!(node, Node::Bool(_)) => self.flag_schema(&way),
            Value::Object(kind) | Value::OrRef(kind) | Value::Inlined(kind) => {
                if node.reference().is_some() && matches!(value, Value::Object(_)) {
                    self.misplaced_reference(kind, &way);
                }
                self.reference_or(kind, node, way);
            }
            Value::List(value) => self.list(*value, node, &way),
            Value::Map(value) => self.map(*value, node, &way),
        }
    }

    fn list(&mut self, value: Value, node: &'d Node, way: &Way<'_>) {
        if node.reference().is_some() {
            return self.reference_to("a list", way);
        }
        let Node::Array(items) = node else { return self.no_list(value, node, way) };
        for (index, item) in items.iter().enumerate() {
            self.value(value, item, way.item(index));
        }
    }

    fn map(&mut self, value: Value, node: &'d Node, way: &Way<'_>) {
        let Node::Object(object) = node else { return self.wrong_type("an object", node, way) };
        if node.reference().is_some() && !matches!(value, Value::Free | Value::Text) {
            return self.reference_to("all entries of an object", way);
        }
        if value == Value::OrRef(Kind::Schema) && object.len() > self.document.limits.schemas {
            let message =
                format!("there are too many schemas: the limit is {}", self.document.limits.schemas);
            let finding = Finding::error(&codes::LIMIT_EXCEEDED, message).at(way.key_origin());
            return self
                .warn(finding.help("allow more with `--max-schemas`, or `max-schemas` in sdkwright.toml"));
        }
        for (key, child) in object {
            let way = way.key(key);
            if *child == Node::Null && value != Value::Free {
                self.empty_entry(value, &way);
                continue;
            }
            self.value(value, child, way);
        }
    }

    /// `items` as JSON Schema had it before 2020-12: a schema for each position. The rewrite reads it as `prefixItems`.
    fn positions(&mut self, items: &'d [Node], way: &Way<'_>) {
        let finding = Finding::warning(&codes::WRONG_TYPE, "`items` should be a schema, not a list");
        let finding = finding.at(way.key_origin());
        match items {
            [] => self.mend(finding.help("its items may be anything"), Repair::Remove(way.address())),
            [_] => self.warn(finding.help("it is read as the schema of all items")),
            _ => self.warn(finding.help("it is read as `prefixItems`, what it is called in OpenAPI 3.1")),
        }
        for (index, item) in items.iter().enumerate() {
            self.value(Value::OrRef(Kind::Schema), item, way.item(index));
        }
    }

    /// A key of the author's without a value: an empty object is what YAML makes easy to forget.
    fn empty_entry(&mut self, value: Value, way: &Way<'_>) {
        let (empty, meaning) = match value {
            Value::Object(kind) | Value::OrRef(kind) | Value::Inlined(kind) if kind.may_be_empty() => {
                (Node::Object(Object::default()), "it is read as an empty object")
            }
            Value::Object(kind) | Value::OrRef(kind) | Value::Inlined(kind) => {
                return self.wrong_type(kind.name(), &Node::Null, way);
            }
            Value::List(_) => (Node::Array(Vec::new()), "it is read as an empty list"),
            _ => (Node::String(String::new()), "it is read as empty text"),
        };
        let finding =
            Finding::warning(&codes::EMPTY_VALUE, format!("{} has no value", keys::quoted(way.name())));
        self.mend(finding.at(way.key_origin()).help(meaning), Repair::Put(way.address(), empty));
    }
}

/// Whether `items` has a schema for each position.
fn has_positions(schema: &Object) -> bool {
    matches!(schema.get("items"), Some(Node::Array(_)))
}

/// Tells nodes of the document apart, none of which moves or changes during the check.
fn place_in_memory(node: &Node) -> usize {
    std::ptr::from_ref(node).addr()
}

/// A reference to a `found` where a `wanted` belongs.
fn wrong_kind(wanted: Kind, found: Kind, origin: Origin) -> Finding {
    let message = format!("reference leads to {} where {} belongs", found.name(), wanted.name());
    Finding::error(&codes::WRONG_REFERENCE, message).at(origin)
}
