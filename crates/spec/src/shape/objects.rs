//! What concerns an object as a whole: keys that need or exclude each other.

use sdkwright_diagnostics::{FileId, Finding};

use super::Check;
use super::keys::quoted;
use super::scalars::word_under;
use crate::kind::{Kind, Value};
use crate::node::{Node, Object};
use crate::repair::Repair;
use crate::version::Version;
use crate::way::Way;
use crate::{codes, overlay};

impl<'d> Check<'d> {
    pub(super) fn whole(&mut self, kind: Kind, object: &Object, way: &Way<'_>) {
        match kind {
            Kind::OpenApi => self.openapi(object, way),
            Kind::PathItem => self.additional_methods(object, way),
            Kind::Operation => self.operation(object, way),
            Kind::Parameter => self.parameter(object, way),
            Kind::Header => self.schema_or_content(kind, object, way),
            Kind::RequestBody => self.expected(kind, object, "content", "the body is taken for empty", way),
            Kind::Response if self.version >= Version::V3_2 => {}
            Kind::Response => self.expected(kind, object, "description", "it is taken for empty", way),
            Kind::Schema => self.schema(object, way),
            Kind::Link => self.link(object, way),
            Kind::SecurityScheme => self.security_scheme(object, way),
            Kind::SecurityRequirement => self.security_requirement(object, way),
            Kind::OAuthFlow => self.flow(object, way),
            Kind::Overlay => self.overlay(object, way),
            Kind::V2Document => self.v2_host(object, way),
            Kind::V2Operation => self.expected(kind, object, "responses", "no response is known", way),
            Kind::V2Parameter => self.v2_parameter(object, way),
            Kind::V2Header | Kind::V2Items => self.v2_keywords(kind, object, way),
            Kind::V2Response => self.expected(kind, object, "description", "it is taken for empty", way),
            Kind::V2SecurityScheme => self.v2_security_scheme(object, way),
            _ => {}
        }
    }

    /// A required key whose absence has one meaning.
    pub(super) fn expected(&mut self, kind: Kind, object: &Object, key: &str, meaning: &str, way: &Way<'_>) {
        if !has(object, key) {
            let finding = Finding::warning(&codes::MISSING_KEY, format!("{} needs `{key}`", kind.name()));
            self.warn(finding.at(way.key_origin()).label(format!("`{key}` is missing")).help(meaning));
        }
    }

    fn openapi(&mut self, object: &Object, way: &Way<'_>) {
        let missing = match self.version {
            Version::V2_0 | Version::V3_0 => !has(object, "paths"),
            Version::V3_1 | Version::V3_2 => {
                ["paths", "components", "webhooks"].iter().all(|key| !has(object, key))
            }
        };
        if missing {
            self.missing(Kind::OpenApi, "paths", way);
        }
        self.tags(object, way);
    }

    fn overlay(&mut self, object: &Object, way: &Way<'_>) {
        let version = object.get("overlay").and_then(Node::as_str);
        if let Some(version) = version.filter(|version| !overlay::is_known(version)) {
            let message = format!("version {} of overlays is not supported", quoted(version));
            let finding =
                Finding::error(&codes::UNSUPPORTED_VERSION, message).at(way.key("overlay").origin());
            self.report(way, finding.help("write the overlay as version 1.1.0"));
        }
        if object.get("actions").and_then(Node::as_array).is_some_and(<[Node]>::is_empty) {
            let finding = Finding::warning(&codes::UNMATCHED_TARGET, "the overlay has no actions");
            self.warn(finding.at(way.key("actions").origin()).help("it has no effect"));
        }
    }

    /// The methods that have no field of their own: what HTTP can carry (RFC 9110, section 9.1), and each once.
    fn additional_methods(&mut self, object: &Object, way: &Way<'_>) {
        let additional = object.get("additionalOperations").and_then(Node::as_object);
        let outer = way.key("additionalOperations");
        let mut known: Vec<String> = Vec::new();
        for method in additional.into_iter().flatten().map(|(method, _)| method) {
            let way = outer.key(method);
            if !is_token(method) {
                let message = format!("{} is no method of HTTP", quoted(method));
                let finding = Finding::error(&codes::INVALID_METHOD, message).at(way.key_origin());
                self.report(&way, finding.help("write one word, as it goes over the wire: `PURGE`"));
                continue;
            }
            let field = method.to_ascii_lowercase();
            if Kind::PathItem.value(&field) != Some(Value::Object(Kind::Operation)) {
                continue;
            }
            if has(object, &field) || known.contains(&field) {
                let message = format!("the path has another operation for {}", quoted(&field));
                let finding = Finding::error(&codes::INVALID_METHOD, message).at(way.key_origin());
                self.report(&way, finding.help("remove one of the two"));
            } else {
                let message = format!("{} has a field of its own, `{field}`", quoted(method));
                let finding = Finding::warning(&codes::INVALID_METHOD, message).at(way.key_origin());
                self.warn(finding.help("it is read as if it stood there"));
            }
            known.push(field);
        }
    }

    fn operation(&mut self, object: &Object, way: &Way<'_>) {
        if self.version < Version::V3_1 {
            self.expected(Kind::Operation, object, "responses", "no response is known", way);
        }
    }

    fn parameter(&mut self, object: &Object, way: &Way<'_>) {
        self.schema_or_content(Kind::Parameter, object, way);
        let place = word_under(Kind::Parameter, object, "in");
        // The first one is the default of the place.
        let styles: &[&str] = match place {
            Some("path") => &["simple", "label", "matrix"],
            Some("query") => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            Some("header") => &["simple"],
            Some("cookie") => &["form", "cookie"],
            Some("querystring") => return self.querystring(object, way),
            _ => return,
        };
        if let Some(style) = object.get("style") {
            let way = way.key("style");
            self.word_or(styles, style, &way);
            if style.as_str() == Some("cookie") && place == Some("cookie") && self.version < Version::V3_2 {
                self.newer("the style `cookie`", Version::V3_2, &way);
            }
        }
        if place == Some("path") {
            self.required_in_path(object, way);
        }
    }

    pub(super) fn required_in_path(&mut self, object: &Object, way: &Way<'_>) {
        if !object.get("required").and_then(Node::as_bool).unwrap_or_default() {
            let finding = Finding::warning(&codes::MISSING_KEY, "a path parameter needs `required: true`");
            let finding = finding.at(way.key_origin()).help("it is taken for required");
            self.mend(finding, Repair::Put(way.address().child("required"), Node::Bool(true)));
        }
    }

    fn schema_or_content(&mut self, kind: Kind, object: &Object, way: &Way<'_>) {
        match (has(object, "schema"), has(object, "content")) {
            (false, false) => {
                let finding = Finding::warning(
                    &codes::MISSING_KEY,
                    format!("{} needs `schema` or `content`", kind.name()),
                );
                let finding = finding.at(way.key_origin()).help("any value is taken");
                self.mend(
                    finding,
                    Repair::Put(way.address().child("schema"), Node::Object(Object::default())),
                );
            }
            (true, true) => {
                let message = format!("{} has `schema` or `content`, not both", kind.name());
                let content = way.key("content");
                let finding = Finding::warning(&codes::UNKNOWN_KEY, message).at(content.key_origin());
                self.mend(finding.help("`content` is left out"), Repair::Remove(content.address()));
            }
            _ => {}
        }
    }

    fn schema(&mut self, object: &Object, way: &Way<'_>) {
        let is_array = object.get("type").and_then(Node::as_str) == Some("array");
        if is_array && self.version < Version::V3_1 && !has(object, "items") {
            self.expected(Kind::Schema, object, "items", "its items may be anything", way);
        }
    }

    fn link(&mut self, object: &Object, way: &Way<'_>) {
        if !has(object, "operationId") && !has(object, "operationRef") {
            self.missing(Kind::Link, "operationId", way);
        }
    }

    fn security_scheme(&mut self, object: &Object, way: &Way<'_>) {
        let needed: &[&str] = match word_under(Kind::SecurityScheme, object, "type") {
            Some("apiKey") => &["name", "in"],
            Some("http") => &["scheme"],
            Some("oauth2") => &["flows"],
            Some("openIdConnect") => &["openIdConnectUrl"],
            Some("mutualTLS") => return self.mutual_tls(way),
            // Others were found already.
            _ => &[],
        };
        for key in needed {
            if !has(object, key) {
                self.missing(Kind::SecurityScheme, key, way);
            }
        }
    }

    /// A scheme of HTTP by the name that it had in 2.0, or has among people.
    pub(super) fn http_scheme(&mut self, scheme: &str, way: &Way<'_>) {
        let message = format!("{} is none of the words known here", quoted(scheme));
        let finding = Finding::warning(&codes::INVALID_WORD, message).at(way.origin());
        let finding = finding.help(format!("it is read as `type: http` with `scheme: {scheme}`"));
        if let Some(object) = way.address().parent() {
            let scheme = Node::String(scheme.to_owned());
            self.shape.repairs.push(Repair::Put(object.child("scheme"), scheme));
        }
        self.mend(finding, Repair::Put(way.address(), Node::String("http".to_owned())));
    }

    /// A scheme that no header can carry: operations are sent without, for the connection identifies the client.
    fn mutual_tls(&mut self, way: &Way<'_>) {
        let message = format!("the security scheme {} asks for a client certificate", quoted(way.name()));
        let finding = Finding::warning(&codes::UNSUPPORTED_MUTUAL_TLS, message).at(way.key_origin());
        let finding = finding.help("it is left out: give the SDK an HTTP client that holds the certificate");
        self.mend(finding, Repair::Remove(way.address()));
    }

    /// Takes the schemes out that are left out.
    fn security_requirement(&mut self, object: &Object, way: &Way<'_>) {
        let schemes =
            self.document.tree(FileId(0)).and_then(|root| root.get("components")?.get("securitySchemes"));
        for scheme in object.keys() {
            let scheme_of = |schemes: &'d Node| schemes.get(scheme)?.as_object();
            let kind = schemes
                .and_then(scheme_of)
                .and_then(|object| word_under(Kind::SecurityScheme, object, "type"));
            if kind == Some("mutualTLS") {
                self.shape.repairs.push(Repair::Remove(way.key(scheme).address()));
            }
        }
    }

    fn flow(&mut self, object: &Object, way: &Way<'_>) {
        let needed: &[&str] = match way.name() {
            "implicit" => &["authorizationUrl"],
            "password" | "clientCredentials" => &["tokenUrl"],
            "deviceAuthorization" => &["deviceAuthorizationUrl", "tokenUrl"],
            "authorizationCode" => &["authorizationUrl", "tokenUrl"],
            _ => &[],
        };
        for key in needed {
            if !has(object, key) {
                self.missing(Kind::OAuthFlow, key, way);
            }
        }
        if !has(object, "scopes") {
            let finding = Finding::warning(&codes::MISSING_KEY, "a flow of OAuth 2 needs `scopes`");
            let finding = finding.at(way.key_origin()).help("no scope is known");
            self.mend(finding, Repair::Put(way.address().child("scopes"), Node::Object(Object::default())));
        }
    }
}

/// Whether there is a value under `key`.
pub(super) fn has(object: &Object, key: &str) -> bool {
    object.get(key).is_some_and(|value| *value != Node::Null)
}

/// A word as HTTP spells methods (RFC 9110, section 5.6.2).
fn is_token(text: &str) -> bool {
    let is_sign = |byte: u8| b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || is_sign(byte))
}
