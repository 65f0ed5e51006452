//! What the document says at the places of schemas, before they become drafts.

use openapiv3::{Discriminator, Schema, SchemaData};
use rayon::prelude::*;
use sdkwright_api::{ReadWrite, TypeId};
use sdkwright_spec::{Address, Cursor, Node, Spec};

use crate::docs::docs;
use crate::draft::Facts;
use crate::extensions::{ERROR_MESSAGE, EXAMPLE, Extensions, NAME};
use crate::keywords::Keywords;
use crate::literals::literal;
use crate::words::is_name_like;

/// What the document says at the place of a schema.
pub(crate) struct Written<'a> {
    pub(crate) id: TypeId,
    pub(crate) address: Address,
    pub(crate) node: &'a Node,
    pub(crate) content: WrittenContent,
}

pub(crate) enum WrittenContent {
    Schema(Box<WrittenSchema>),
    /// A component that leads to another place.
    Reference(Address),
}

pub(crate) struct WrittenSchema {
    pub(crate) facts: Facts,
    pub(crate) keywords: Keywords,
    pub(crate) discriminator: Option<Discriminator>,
}

/// A schema of which no more is known than its place.
pub(crate) struct Unread {
    pub(crate) id: TypeId,
    pub(crate) address: Address,
    /// Whether the document keeps it for reuse.
    pub(crate) is_component: bool,
}

/// Reads what the document says at the places of schemas. This is the greater part of the work and depends on nothing
/// that is found on the way, so that all processors have a share.
pub(crate) struct Reader<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) extensions: Extensions,
}

/// How many schemas are read at a time on one processor.
const AT_A_TIME: usize = 256;

impl<'a> Reader<'a> {
    /// What the document says at the places of some schemas, in their order.
    pub(crate) fn written(&self, schemas: Vec<Unread>) -> Vec<Written<'a>> {
        let parts: Vec<Vec<Written<'a>>> = schemas
            .into_par_iter()
            .chunks(AT_A_TIME)
            .map(|schemas| {
                let mut cursor = Cursor::new(self.spec);
                schemas.into_iter().map(|schema| self.written_at(schema, &mut cursor)).collect()
            })
            .collect();
        parts.into_iter().flatten().collect()
    }

    fn written_at(&self, unread: Unread, cursor: &mut Cursor<'a>) -> Written<'a> {
        let Unread { id, address, is_component } = unread;
        let node = cursor.node(&address).unwrap_or(&Node::Null);
        let target = node.reference().filter(|_| is_component).map(|_| self.spec.resolve(&address));
        let content = match target.filter(|target| *target != address) {
            Some(target) => WrittenContent::Reference(target),
            None => {
                let Schema { schema_data, schema_kind } =
                    self.spec.get_from::<Schema>(node, address.clone()).value;
                let discriminator = schema_data.discriminator.clone();
                WrittenContent::Schema(Box::new(WrittenSchema {
                    facts: self.facts(schema_data, node),
                    keywords: Keywords::of(schema_kind),
                    discriminator,
                }))
            }
        };
        Written { id, address, node, content }
    }

    fn facts(&self, data: SchemaData, node: &Node) -> Facts {
        let name = self.extensions.text(node, &NAME).map(str::to_owned);
        let (title, summary) = match data.title.filter(|title| !title.trim().is_empty()) {
            Some(title) if is_name_like(&title) => (Some(title), None),
            summary => (None, summary),
        };
        let example = self.extensions.get(node, &EXAMPLE).or_else(|| node.get("example"));
        let example = example.or_else(|| node.get("examples")?.as_array()?.first());
        Facts {
            docs: self.extensions.with_flavors(
                docs(summary.as_deref(), data.description.as_deref(), data.external_docs),
                node,
            ),
            title,
            name,
            deprecated: self.extensions.deprecation(data.deprecated, node),
            default: node.get("default").map(literal),
            example: example.map(literal),
            constant: None,
            access: match (data.read_only, data.write_only) {
                (true, false) => ReadWrite::ReadOnly,
                (false, true) => ReadWrite::WriteOnly,
                _ => ReadWrite::Both,
            },
            nullable: data.nullable,
            error_message: self.extensions.is_set(node, &ERROR_MESSAGE),
        }
    }
}
