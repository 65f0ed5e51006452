use super::Site;
use crate::node::{Node, Object};

/// A constant is an enum of one value, whose type the value tells where the schema does not.
pub(super) fn constants(schema: &mut Object, site: &mut Site<'_>) {
    let Some((position, _, value)) = schema.shift_remove_full("const") else { return };
    if !schema.contains_key("type")
        && let Some(word) = type_of(&value)
    {
        schema.shift_insert(position, "type".to_owned(), Node::String(word.to_owned()));
        site.made(&["type"], &["const"]);
    }
    site.moved(&["const"], &["enum", "0"]);
    site.made(&["enum"], &["enum", "0"]);
    schema.insert("enum".to_owned(), Node::Array(vec![value]));
}

fn type_of(value: &Node) -> Option<&'static str> {
    match value {
        Node::String(_) => Some("string"),
        Node::Bool(_) => Some("boolean"),
        Node::Number(digits) if digits.contains(['.', 'e', 'E']) => Some("number"),
        Node::Number(_) => Some("integer"),
        Node::Null | Node::Array(_) | Node::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_rewritten;

    #[test]
    fn constants() {
        assert_rewritten(
            r#"{"const": "a", "title": "T"}"#,
            r#"{"type": "string", "title": "T", "enum": ["a"]}"#,
            &[("/enum/0", "/const"), ("/enum", "/const"), ("/type", "/const")],
        );
        assert_rewritten(r#"{"type": "number", "const": 1}"#, r#"{"type": "number", "enum": [1]}"#, &[]);
        assert_rewritten(r#"{"const": 1.0}"#, r#"{"type": "number", "enum": [1.0]}"#, &[]);
        assert_rewritten(r#"{"const": null}"#, r#"{"enum": [null], "nullable": true}"#, &[]);
        assert_rewritten(r#"{"const": {"a": 1}}"#, r#"{"enum": [{"a": 1}]}"#, &[]);
    }
}
