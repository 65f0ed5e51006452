//! Parameters that are all of the query (OpenAPI 3.2).

use sdkwright_diagnostics::{Finding, Severity};

use super::Check;
use super::keys::quoted;
use super::objects::has;
use crate::node::{Node, Object};
use crate::repair::Repair;
use crate::rewrite::{is_form, is_json};
use crate::version::Version;
use crate::way::Way;
use crate::{Address, codes};

impl Check<'_> {
    /// A parameter that is all of the query: as a form it is the exploded fields of an object, else it is JSON or a single
    /// value. An object in another media type nobody can send.
    pub(super) fn querystring(&mut self, object: &Object, way: &Way<'_>) {
        if self.version < Version::V3_2 {
            self.newer("`querystring`", Version::V3_2, &way.key("in"));
        }
        if has(object, "schema") {
            let finding = Finding::warning(&codes::UNKNOWN_KEY, "a whole query has `content`, not `schema`");
            self.warn(finding.at(way.key("schema").key_origin()).help("it is read as the schema of a form"));
        }
        let Some(contents) = object.get("content").and_then(Node::as_object) else { return };
        if let Some((media_type, content)) = contents.iter().find(|(media_type, _)| is_form(media_type)) {
            if content.as_object().is_some_and(|content| has(content, "encoding")) {
                let message = "encodings of the fields of a whole query are not heeded";
                let finding = Finding::warning(&codes::UNSUPPORTED_QUERYSTRING, message);
                let outer = way.key("content");
                let outer = outer.key(media_type);
                self.warn(finding.at(outer.key("encoding").key_origin()).help("they are sent as usual"));
            }
            return;
        }
        let Some((media_type, content)) = contents.first() else { return };
        let place = way.address().child("content").child(media_type).child("schema");
        if is_json(media_type) || self.is_single(content.get("schema"), place) {
            return;
        }
        let message =
            format!("an object cannot be a whole query as {}, only as a form or JSON", quoted(media_type));
        let mut finding = Finding::error(&codes::UNSUPPORTED_QUERYSTRING, message).at(way.key("in").origin());
        if object.get("required").and_then(Node::as_bool).unwrap_or_default() {
            return self.report(
                way,
                finding
                    .help("describe it as a form, or as parameters of their own, in an overlay for instance"),
            );
        }
        finding.severity = Severity::Warning;
        self.mend(finding.help("the parameter is left out"), Repair::Remove(way.address()));
    }

    /// Whether nothing that a schema says, or what it refers to or is made of, makes objects or lists of its values.
    fn is_single(&self, schema: Option<&Node>, place: Address) -> bool {
        const MOST: usize = 64;
        let mut open: Vec<(&Node, Address)> = schema.map(|schema| (schema, place)).into_iter().collect();
        for _ in 0..MOST {
            let Some((schema, place)) = open.pop() else { return true };
            if says_object(schema) {
                return false;
            }
            if let Some(target) = schema.get("$ref").and_then(Node::as_str)
                && let Ok(target) = self.target(target, &place)
            {
                open.extend(self.document.node(&target).map(|node| (node, target)));
            }
            for key in ["allOf", "oneOf", "anyOf"] {
                let parts = schema.get(key).and_then(Node::as_array).into_iter().flatten();
                open.extend(parts.enumerate().map(|(index, part)| (part, place.child(key).index(index))));
            }
        }
        false
    }
}

/// Whether a schema itself describes objects or lists.
fn says_object(schema: &Node) -> bool {
    let is_object = |word: &Node| word.as_str().is_some_and(|word| ["object", "array"].contains(&word));
    let by_type = schema.get("type").is_some_and(|words| match words {
        Node::Array(words) => words.iter().any(is_object),
        word => is_object(word),
    });
    let keys = ["properties", "additionalProperties", "patternProperties", "items", "prefixItems"];
    by_type || keys.iter().any(|key| schema.get(key).is_some())
}
