//! Parameters that are all of the query (OpenAPI 3.2).

use sdkwright_diagnostics::{Finding, Severity};

use super::Check;
use super::keys::quoted;
use super::objects::has;
use crate::codes;
use crate::node::{Node, Object};
use crate::repair::Repair;
use crate::rewrite::{is_form, is_json};
use crate::version::Version;
use crate::way::Way;

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
        if is_json(media_type) || is_single(content) {
            return;
        }
        let message = format!(
            "a whole query of {} is a form, JSON or a single value, not an object",
            quoted(media_type)
        );
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
}

/// Whether a media type object is of a single value, as far as it says itself.
fn is_single(content: &Node) -> bool {
    let Some(schema) = content.get("schema") else { return true };
    match schema.get("type") {
        Some(Node::String(word)) => !["object", "array"].contains(&word.as_str()),
        _ => schema.get("const").is_some() || schema.get("enum").is_some(),
    }
}
