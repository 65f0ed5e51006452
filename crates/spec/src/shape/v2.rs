//! What concerns objects of version 2.0 as a whole.

use sdkwright_diagnostics::Finding;

use super::Check;
use super::objects::has;
use crate::codes;
use crate::kind::Kind;
use crate::node::{Node, Object};
use crate::repair::Repair;
use crate::way::Way;

impl<'d> Check<'d> {
    /// The definitions that nothing led to.
    pub(super) fn definitions(&mut self, root: &'d Node, way: &Way<'_>) {
        for key in ["definitions", "parameters", "responses"] {
            let field = Kind::V2Document.field(key).expect("the table has it");
            if let Some(node) = root.get(key).filter(|node| **node != Node::Null) {
                self.value(field.value, node, way.key(key));
            }
        }
    }

    pub(super) fn v2_parameter(&mut self, object: &Object, way: &Way<'_>) {
        match object.get("in").and_then(Node::as_str) {
            Some("body") if !has(object, "schema") => {
                let finding = Finding::warning(&codes::MISSING_KEY, "a body needs `schema`");
                let finding = finding.at(way.key_origin()).help("any value is taken");
                self.mend(finding, Repair::Put(way.address().child("schema"), Node::Object(Object::new())));
            }
            Some("body") => {}
            // As in 3.0, which is understood.
            _ if has(object, "schema") => {
                let schema = way.key("schema");
                let message = "`schema` belongs to a parameter in the body";
                let finding = Finding::warning(&codes::NEWER_KEY, message).at(schema.key_origin());
                self.warn(finding.help("it is read as OpenAPI 3.0 defines it"));
            }
            _ => self.v2_keywords(Kind::V2Parameter, object, way),
        }
        if object.get("in").and_then(Node::as_str) == Some("path") {
            self.required_in_path(object, way);
        }
    }

    /// Parameters, headers and items say what their values are themselves.
    pub(super) fn v2_keywords(&mut self, kind: Kind, object: &Object, way: &Way<'_>) {
        if !has(object, "type") {
            let finding = Finding::warning(&codes::MISSING_KEY, format!("{} needs `type`", kind.name()));
            let finding = finding.at(way.key_origin()).label("`type` is missing");
            let meant = if has(object, "items") { "array" } else { "string" };
            let repair = Repair::Put(way.address().child("type"), Node::String(meant.to_owned()));
            self.mend(finding.help(format!("it is read as `{meant}`")), repair);
        } else if object.get("type").and_then(Node::as_str) == Some("array") && !has(object, "items") {
            self.expected(kind, object, "items", "its items may be anything", way);
        }
    }

    pub(super) fn v2_security_scheme(&mut self, object: &Object, way: &Way<'_>) {
        let text = |key: &str| object.get(key).and_then(Node::as_str);
        let needed: &[&str] = match (text("type"), text("flow")) {
            (Some("apiKey"), _) => &["name", "in"],
            (Some("oauth2"), None) => &["flow"],
            (Some("oauth2"), Some("implicit")) => &["authorizationUrl"],
            (Some("oauth2"), Some("password" | "application")) => &["tokenUrl"],
            (Some("oauth2"), Some("accessCode")) => &["authorizationUrl", "tokenUrl"],
            _ => &[],
        };
        for key in needed {
            if !has(object, key) {
                self.missing(Kind::V2SecurityScheme, key, way);
            }
        }
    }
}
