use indexmap::IndexMap;
use openapiv3::{Content as WrittenContent, MediaType, ReferenceOr, RequestBody};
use sdkwright_api::{Body, Content, Literal, MediaKind, Name, TypeId, TypeRef};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Address, Node};

use crate::codes;
use crate::docs::docs;
use crate::draft::{Draft, DraftShape};
use crate::extensions::{BODY_NAME, NAME, SSE_SENTINEL};
use crate::keywords;
use crate::lowering::Lowering;
use crate::media::{media_kind, preferred};

/// A request body as it was read, its types still drafts.
#[derive(Debug)]
pub(crate) struct ReadBody {
    pub(crate) body: Body,
    /// The example of the content that is used.
    pub(crate) example: Option<Literal>,
    /// The name under which the document keeps it for reuse.
    pub(crate) shared: Option<String>,
}

impl Lowering<'_> {
    pub(crate) fn body(
        &mut self,
        reference: &ReferenceOr<RequestBody>,
        operation: &Node,
        key: &str,
    ) -> Option<ReadBody> {
        let at = self.spec.get::<RequestBody>(&keywords::address(reference.clone()));
        let node = self.node(&at.address);
        let contents = self.contents(at.value.content, &at.address);
        if contents.is_empty() {
            let finding =
                Finding::warning(&codes::EMPTY_BODY, "this body has no media type; nothing is sent");
            self.report(finding.help("describe a media type under `content`"), &at.address);
            return None;
        }
        let carries_nothing = |content: &Content| {
            let media = at.address.child("content").child(&content.media_type);
            self.has_no_property(&self.spec.resolve(&media.child("schema")))
        };
        if !at.value.required && contents.iter().all(carries_nothing) {
            self.skipped.add("bodies that may be missing and have no property", || at.address.clone());
            return None;
        }
        let preferred = preferred(contents.iter().map(|content| content.kind));
        let name = self.extensions.text(node, &NAME).or_else(|| self.extensions.text(operation, &BODY_NAME));
        let media = at.address.child("content").child(&contents[preferred].media_type);
        Some(ReadBody {
            example: self.first_example(self.node(&media), &media),
            shared: shared_name(&at.address, "requestBodies"),
            body: Body {
                name: name.map(|name| Name::written(name, format!("{key} request"))),
                required: at.value.required,
                contents,
                preferred,
                alternatives: Vec::new(),
                docs: docs(None, at.value.description.as_deref(), None),
            },
        })
    }

    /// Whether a schema is that of an object of no properties, so that there is nothing to say with it.
    fn has_no_property(&self, schema: &Address) -> bool {
        let node = self.node(schema);
        let is_empty = |key: &str| node.get(key).and_then(Node::as_object).is_some_and(IndexMap::is_empty);
        let known =
            ["type", "properties", "additionalProperties", "title", "description", "example", "nullable"];
        let is_closed = |node: &Node| node.as_bool() == Some(false);
        is_empty("properties")
            && node.get("additionalProperties").is_none_or(is_closed)
            && node.as_object().is_some_and(|object| object.keys().all(|key| known.contains(&key.as_str())))
    }

    /// Notes that encodings of parts by position (OpenAPI 3.2, section 4.15) are not followed.
    fn note_positions(&mut self, media: &Address) {
        let node = self.node(media);
        if let Some(key) = ["prefixEncoding", "itemEncoding"].into_iter().find(|key| node.get(key).is_some())
        {
            let what = "encodings of parts by position (`prefixEncoding`, `itemEncoding`)";
            self.skipped.add(what, || media.child(key));
        }
    }

    /// The media types below an object's `content`.
    pub(crate) fn contents(&mut self, written: WrittenContent, owner: &Address) -> Vec<Content> {
        written
            .into_iter()
            .map(|(media_type, media)| {
                let kind = self.kind_of(&media_type, &media);
                let place = self.spec.resolve(&owner.child("content").child(&media_type));
                let parts = self.declared_parts(&media, kind, &place);
                let ty = self.content_type(media, kind, &place).map(TypeRef::new);
                self.note_positions(&place);
                let sentinel = self.sentinel(&place);
                let content = Content { parts, sentinel, ..Content::new(media_type, kind, None) };
                match kind {
                    // What these describe is one item of many.
                    MediaKind::EventStream | MediaKind::JsonLines | MediaKind::JsonSequence => {
                        Content { item: self.item_type(&place).or(ty), ..content }
                    }
                    _ => Content { ty: ty.or_else(|| self.list_of_items(&place)), ..content },
                }
            })
            .collect()
    }

    /// What ends a stream, as an extension says.
    fn sentinel(&mut self, media: &Address) -> Option<String> {
        let (key, node) = self.extensions.entry(self.node(media), &SSE_SENTINEL)?;
        if node.as_str().is_none() {
            let place = media.child(key);
            let finding = Finding::warning(&codes::INVALID_EXTENSION, "this is no text; it is ignored");
            self.report(finding.help("write the data of the last event"), &place);
        }
        node.as_str().map(str::to_owned)
    }

    /// The type that `itemSchema` gives the items of a stream.
    fn item_type(&mut self, media: &Address) -> Option<TypeRef> {
        let place = media.child("itemSchema");
        let written = self.spec.node(&place)?;
        Some(TypeRef::new(self.drafts.at(&self.spec.resolve(&place), Some(written))))
    }

    /// Where only items are described in a media type that is read as a whole: a list of them.
    fn list_of_items(&mut self, media: &Address) -> Option<TypeRef> {
        let item = self.item_type(media)?;
        Some(TypeRef::new(self.drafts.add(Draft::new(media.clone(), DraftShape::List(item.id)))))
    }

    /// How a media type is encoded; of a range that would be JSON, text and bytes are excepted by their schema.
    fn kind_of(&self, media_type: &str, media: &MediaType) -> MediaKind {
        let kind = media_kind(media_type);
        if let Some(schema) = media.schema.as_ref().filter(|_| media_type.contains('*')) {
            let node = self.node(&keywords::address(schema.clone()));
            let text = |key: &str| node.get(key).and_then(Node::as_str);
            return match (text("type"), text("format")) {
                (Some("string"), Some("binary")) => MediaKind::Bytes,
                (Some("string"), _) => MediaKind::Text,
                _ => kind,
            };
        }
        kind
    }

    fn content_type(&mut self, media: MediaType, kind: MediaKind, place: &Address) -> Option<TypeId> {
        match media.schema {
            Some(schema) => {
                let written = self.node(place).get("schema");
                Some(self.drafts.at(&keywords::address(schema), written))
            }
            // JSON without a schema is any JSON; other media are bytes then, or what their items make of them.
            None if kind == MediaKind::Json && self.node(place).get("itemSchema").is_none() => {
                Some(self.drafts.add(Draft::new(place.clone(), DraftShape::Any)))
            }
            None => None,
        }
    }
}

/// The key of a component, if an address is one of that section.
pub(crate) fn shared_name(address: &Address, section: &str) -> Option<String> {
    let parent = address.pointer.parent()?;
    (parent.last()? == section).then(|| address.pointer.last())?
}
