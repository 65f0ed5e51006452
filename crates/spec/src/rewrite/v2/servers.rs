use super::Plans;
use crate::node::{Node, Object};
use crate::rewrite::{Site, object, text};

/// `host`, `basePath` and `schemes` are the servers. The order of schemes means nothing, so that encrypted ones come first.
pub(super) fn servers(root: &mut Object, site: &mut Site<'_>) {
    let urls = urls(&Node::Object(root.clone()), root.get("schemes"));
    let position = root.get_index_of("info").map_or(0, |at| at + 1);
    let from = ["host", "basePath"].into_iter().find(|key| root.contains_key(*key));
    for key in ["host", "basePath", "schemes"] {
        root.shift_remove(key);
    }
    let Some(from) = from.filter(|_| !urls.is_empty()) else { return };
    site.made(&["servers"], &[from]);
    (0..urls.len()).for_each(|index| site.made(&["servers", &index.to_string()], &[from]));
    root.shift_insert(position.min(root.len()), "servers".to_owned(), list(&urls));
}

/// `schemes` of an operation are its servers.
pub(super) fn own_schemes(operation: &mut Object, plans: &Plans, site: &mut Site<'_>) {
    let schemes = operation.shift_remove("schemes");
    let Some(plan) = plans.operations.get(&site.original) else { return };
    if schemes.is_some() && !plan.servers.is_empty() {
        site.made(&["servers"], &["schemes"]);
        operation.insert("servers".to_owned(), list(&plan.servers));
    }
}

/// The URLs of the servers; a path alone where no host is named.
pub(super) fn urls(root: &Node, schemes: Option<&Node>) -> Vec<String> {
    let word = |key: &str| root.get(key).and_then(Node::as_str).unwrap_or_default().trim();
    let (host, path) = (word("host").trim_end_matches('/'), word("basePath").trim_matches('/'));
    let path = if path.is_empty() { String::new() } else { format!("/{path}") };
    if host.is_empty() {
        return if path.is_empty() { Vec::new() } else { vec![path] };
    }
    let mut schemes: Vec<&str> =
        schemes.and_then(Node::as_array).into_iter().flatten().filter_map(Node::as_str).collect();
    schemes.sort_by_key(|scheme| RANK.iter().position(|known| known == scheme));
    schemes.dedup();
    // What is no HTTP is no server for calls where there is one that is.
    if schemes.iter().any(|scheme| scheme.starts_with("http")) {
        schemes.retain(|scheme| scheme.starts_with("http"));
    }
    if schemes.is_empty() {
        schemes.push("https");
    }
    schemes.into_iter().map(|scheme| format!("{scheme}://{host}{path}")).collect()
}

const RANK: &[&str] = &["https", "http", "wss", "ws"];

fn list(urls: &[String]) -> Node {
    Node::Array(urls.iter().map(|url| object([("url", text(url))])).collect())
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_document;

    #[test]
    fn servers() {
        for (before, after) in [
            (
                r#""host": "example.com", "basePath": "/v1/", "schemes": ["http", "https"]"#,
                r#""servers": [{"url": "https://example.com/v1"}, {"url": "http://example.com/v1"}], "#,
            ),
            (
                r#""host": "example.com/", "schemes": ["ws", "http"]"#,
                r#""servers": [{"url": "http://example.com"}], "#,
            ),
            (r#""host": "example.com:8080""#, r#""servers": [{"url": "https://example.com:8080"}], "#),
            (r#""basePath": "v1", "schemes": ["https"]"#, r#""servers": [{"url": "/v1"}], "#),
            (r#""basePath": "/""#, ""),
        ] {
            assert_document(
                &format!(r#"{{"swagger": "2.0", {before}, "paths": {{}}}}"#),
                &format!(r#"{{"swagger": "2.0", {after}"paths": {{}}}}"#),
                &[],
            );
        }
        assert_document(
            r#"{"swagger": "2.0", "host": "h", "paths": {"/a": {"get": {"schemes": ["http"], "responses": {}}}}}"#,
            r#"{"swagger": "2.0", "servers": [{"url": "https://h"}], "paths": {"/a": {"get": {"responses": {},
                "servers": [{"url": "http://h"}]}}}}"#,
            &[
                ("/servers/0".to_owned(), "/host".to_owned()),
                ("/paths/~1a/get/servers".to_owned(), "/paths/~1a/get/schemes".to_owned()),
            ],
        );
    }
}
