//! What concerns objects of version 2.0 as a whole.

use sdkwright_diagnostics::Finding;

use super::Check;
use super::keys::quoted;
use super::objects::has;
use super::scalars::word_under;
use crate::codes;
use crate::kind::{Kind, Value};
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
        let place = word_under(Kind::V2Parameter, object, "in");
        match place {
            Some("body") if !has(object, "schema") => {
                let finding = Finding::warning(&codes::MISSING_KEY, "a body needs `schema`");
                let finding = finding.at(way.key_origin()).help("any value is taken");
                self.mend(
                    finding,
                    Repair::Put(way.address().child("schema"), Node::Object(Object::default())),
                );
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
        if place == Some("path") {
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
        } else if is_list(object) && !has(object, "items") {
            self.expected(kind, object, "items", "its items may be anything", way);
        }
    }

    /// `items` as a list, which no parameter can have. One that says the same of all items counts.
    pub(super) fn v2_positions(&mut self, items: &'d [Node], way: &Way<'_>) {
        let finding = Finding::warning(&codes::WRONG_TYPE, "`items` should be an object, not a list");
        let finding = finding.at(way.key_origin());
        let [only] = items else {
            let text = Object::from_iter([("type".to_owned(), Node::String("string".to_owned()))]);
            let repair = Repair::Put(way.address(), Node::Object(text));
            return self.mend(finding.help("its items are read as text"), repair);
        };
        self.mend(finding.help("it is read as what all items are"), Repair::Put(way.address(), only.clone()));
        self.value(Value::Object(Kind::V2Items), only, way.item(0));
    }

    /// `host` with the scheme before it, as browsers show it.
    pub(super) fn v2_host(&mut self, object: &Object, way: &Way<'_>) {
        let Some(host) = object.get("host").and_then(Node::as_str) else { return };
        let Some((scheme, rest)) = host.trim().split_once("://") else { return };
        let way = way.key("host");
        let meant = rest.trim_end_matches('/');
        let finding = Finding::warning(&codes::INVALID_HOST, format!("{} is more than a host", quoted(host)));
        self.mend(
            finding.at(way.origin()).help(format!("it is read as {}", quoted(meant))),
            Repair::Put(way.address(), Node::String(meant.to_owned())),
        );
        if !has(object, "schemes")
            && matches!(scheme, "http" | "https")
            && let Some(root) = way.address().parent()
        {
            let schemes = Node::Array(vec![Node::String(scheme.to_owned())]);
            self.shape.repairs.push(Repair::Put(root.child("schemes"), schemes));
        }
    }

    pub(super) fn v2_security_scheme(&mut self, object: &Object, way: &Way<'_>) {
        let word = |key: &str| word_under(Kind::V2SecurityScheme, object, key);
        let needed: &[&str] = match (word("type"), word("flow")) {
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

fn is_list(object: &Object) -> bool {
    object.get("type").and_then(Node::as_str).is_some_and(|word| word.eq_ignore_ascii_case("array"))
}
