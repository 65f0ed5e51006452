use super::Site;
use crate::node::{Node, Object};

/// The first of several examples is the example. All stay where they are, for whoever wants more.
pub(super) fn examples(schema: &mut Object, site: &mut Site<'_>) {
    if schema.contains_key("example") {
        return;
    }
    let Some(first) = schema.get("examples").and_then(Node::as_array).and_then(<[Node]>::first) else {
        return;
    };
    let first = first.clone();
    schema.insert("example".to_owned(), first);
    site.made(&["example"], &["examples", "0"]);
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_rewritten;

    #[test]
    fn examples() {
        assert_rewritten(
            r#"{"examples": ["a", "b"]}"#,
            r#"{"examples": ["a", "b"], "example": "a"}"#,
            &[("/example", "/examples/0")],
        );
        assert_rewritten(
            r#"{"example": "c", "examples": ["a"]}"#,
            r#"{"example": "c", "examples": ["a"]}"#,
            &[],
        );
        assert_rewritten(r#"{"examples": []}"#, r#"{"examples": []}"#, &[]);
    }
}
