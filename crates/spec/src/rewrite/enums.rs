use super::{Site, allow_null, remove_item};
use crate::node::{Node, Object};

/// Null among the values makes the schema nullable; it stays only where it is the single value.
pub(super) fn null_in_enums(schema: &mut Object, site: &mut Site<'_>) {
    let Some(Node::Array(values)) = schema.get_mut("enum") else { return };
    if !values.contains(&Node::Null) {
        return;
    }
    for index in (0..values.len()).rev() {
        if values.len() > 1 && values[index] == Node::Null {
            remove_item(values, index, "enum", site);
        }
    }
    allow_null(schema);
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_rewritten;

    #[test]
    fn null_in_enums() {
        assert_rewritten(
            r#"{"type": ["string", "null"], "enum": [null, "a", "b"]}"#,
            r#"{"type": "string", "enum": ["a", "b"], "nullable": true}"#,
            &[("/enum/0", "/enum/1"), ("/enum/1", "/enum/2")],
        );
        assert_rewritten(r#"{"enum": [null]}"#, r#"{"enum": [null], "nullable": true}"#, &[]);
        assert_rewritten(r#"{"enum": ["a"]}"#, r#"{"enum": ["a"]}"#, &[]);
    }
}
