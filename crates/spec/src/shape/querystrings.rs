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

    /// Whether values are neither objects nor lists, as far as the schema at a place says itself.
    fn is_single<'n>(&'n self, mut schema: Option<&'n Node>, mut place: Address) -> bool {
        const LONGEST_CHAIN: usize = 8;
        for _ in 0..LONGEST_CHAIN {
            let Some(reference) = schema.and_then(|schema| schema.get("$ref")?.as_str()) else { break };
            let Ok(target) = self.target(reference, &place) else { return false };
            (schema, place) = (self.document.node(&target), target);
        }
        let Some(schema) = schema else { return true };
        match schema.get("type") {
            Some(Node::String(word)) => !["object", "array"].contains(&word.as_str()),
            _ => schema.get("const").is_some() || schema.get("enum").is_some(),
        }
    }
}
