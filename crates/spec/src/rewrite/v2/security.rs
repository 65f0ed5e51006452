use crate::node::{Node, Object};
use crate::rewrite::{Site, object, text};

/// `basic` is a scheme of HTTP; the flow of OAuth 2 stands among flows.
pub(super) fn security_schemes(scheme: &mut Object, site: &mut Site<'_>) {
    match scheme.get("type").and_then(Node::as_str) {
        Some("basic") => {
            scheme.insert("type".to_owned(), text("http"));
            scheme.insert("scheme".to_owned(), text("basic"));
            site.made(&["scheme"], &["type"]);
        }
        Some("oauth2") => flows(scheme, site),
        _ => {}
    }
}

fn flows(scheme: &mut Object, site: &mut Site<'_>) {
    let flow = match scheme.get("flow").and_then(Node::as_str) {
        Some("application") => "clientCredentials",
        Some("accessCode") => "authorizationCode",
        Some("password") => "password",
        _ => "implicit",
    };
    scheme.shift_remove("flow");
    site.made(&["flows"], &["flow"]);
    site.made(&["flows", flow], &["flow"]);
    let mut described = Object::default();
    for key in ["authorizationUrl", "tokenUrl", "scopes"] {
        if let Some(value) = scheme.shift_remove(key) {
            site.moved(&[key], &["flows", flow, key]);
            described.insert(key.to_owned(), value);
        }
    }
    described.entry("scopes".to_owned()).or_insert_with(|| Node::Object(Object::default()));
    scheme.insert("flows".to_owned(), object([(flow, Node::Object(described))]));
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_document;

    #[test]
    fn security_schemes() {
        assert_document(
            r#"{"swagger": "2.0", "paths": {}, "securityDefinitions": {
                "a": {"type": "basic", "description": "d"},
                "b": {"type": "apiKey", "name": "n", "in": "query"},
                "c": {"type": "oauth2", "flow": "accessCode", "authorizationUrl": "u", "tokenUrl": "t", "scopes": {"s": "S"}},
                "d": {"type": "oauth2", "flow": "application", "tokenUrl": "t", "x-a": 1}}}"#,
            r#"{"swagger": "2.0", "paths": {}, "components": {"securitySchemes": {
                "a": {"type": "http", "description": "d", "scheme": "basic"},
                "b": {"type": "apiKey", "name": "n", "in": "query"},
                "c": {"type": "oauth2", "flows": {"authorizationCode": {"authorizationUrl": "u", "tokenUrl": "t", "scopes": {"s": "S"}}}},
                "d": {"type": "oauth2", "x-a": 1, "flows": {"clientCredentials": {"tokenUrl": "t", "scopes": {}}}}}}}"#,
            &[(
                "/components/securitySchemes/c/flows/authorizationCode/scopes/s".to_owned(),
                "/securityDefinitions/c/scopes/s".to_owned(),
            )],
        );
    }
}
