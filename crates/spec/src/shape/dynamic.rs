//! References of JSON Schema whose target depends on the schemas that led to them: `$dynamicRef` (2020-12, section
//! 8.2.3.2) and `$recursiveRef` (2019-09, section 8.2.4.2). Where only one schema can be meant, they are like `$ref`.

use sdkwright_diagnostics::{FileId, Finding};

use super::Check;
use crate::kind::Kind;
use crate::links::Nowhere;
use crate::node::{Node, Object};
use crate::reference::{Fragment, Reference};
use crate::repair::Repair;
use crate::way::Way;
use crate::{Address, codes};

impl<'d> Check<'d> {
    /// The reference `text` of the schema `object`.
    pub(super) fn dynamic_reference(&mut self, object: &'d Object, text: &'d str, way: &Way<'_>) {
        let Some(schema) = way.address().parent() else { return };
        let target = match self.target(text, &schema) {
            Ok(target) => target,
            Err(nowhere) => return self.lost(&nowhere, way),
        };
        if object.contains_key("$ref") || self.depends(text, &target) || self.comes_back(&schema, &target) {
            let message = format!("where `{}` leads depends on the schemas that led to it", way.name());
            let finding = Finding::warning(&codes::UNSUPPORTED_DYNAMIC_REFERENCE, message).at(way.origin());
            return self.mend(finding.help("any value is taken here"), Repair::Remove(way.address()));
        }
        self.shape.repairs.push(Repair::Remove(way.address()));
        self.shape.repairs.push(Repair::Put(schema.child("$ref"), Node::String(text.to_owned())));
        self.lead(Kind::Schema, text, target, way);
    }

    /// A reference to nothing, or to the OpenAPI document, which is no schema.
    fn lost(&mut self, nowhere: &Nowhere, way: &Way<'_>) {
        let finding = self.explain(nowhere).at(way.origin());
        self.report(way, finding);
    }

    /// Whether several schemas can be meant by a reference that leads to one of them.
    fn depends(&self, text: &str, target: &Address) -> bool {
        let identifiers = &self.document.links.identifiers;
        match Reference::parse(text) {
            Reference::Here(Fragment::Anchor(name))
            | Reference::File(_, Fragment::Anchor(name))
            | Reference::Remote(_, Fragment::Anchor(name)) => identifiers.is_ambiguous(target, &name),
            // A recursive reference is always `#`, and stands for the whole of what has an `$id`.
            _ if target.pointer.as_str().is_empty() && target.file == FileId(0) => true,
            _ => identifiers.is_ambiguous(target, ""),
        }
    }

    /// Whether following references from `target` leads back to `schema`, and never to anything else.
    fn comes_back(&self, schema: &Address, target: &Address) -> bool {
        let mut address = target.clone();
        for _ in 0..super::references::LONGEST_CHAIN {
            if address == *schema {
                return true;
            }
            let Some(node) = self.document.node(&address) else { return false };
            let dynamic = ["$dynamicRef", "$recursiveRef"].iter().find_map(|key| node.get(key)?.as_str());
            let Some(text) = node.reference().or(dynamic) else { return false };
            match self.target(text, &address) {
                Ok(next) => address = next,
                Err(_) => return false,
            }
        }
        true
    }
}
