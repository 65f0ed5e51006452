use super::Site;
use crate::node::{Node, Object};

/// Values whose keys follow a pattern are additional properties: 3.0 has no word for patterns of keys.
pub(super) fn pattern_properties(schema: &mut Object, site: &mut Site<'_>) {
    if matches!(schema.get("additionalProperties"), Some(Node::Bool(true))) {
        return;
    }
    let Some((position, _, Node::Object(patterns))) = schema.shift_remove_full("patternProperties") else {
        return;
    };
    let rest = schema.shift_remove("additionalProperties").filter(|rest| rest.as_object().is_some());
    let several = patterns.len() + usize::from(rest.is_some()) > 1;
    let mut variants = Vec::new();
    if let Some(rest) = rest {
        if several {
            site.moved(
                &["additionalProperties"],
                &["additionalProperties", "anyOf", &patterns.len().to_string()],
            );
        }
        variants.push(rest);
    }
    for (index, (pattern, value)) in patterns.into_iter().enumerate() {
        let from = ["patternProperties", &pattern];
        if several {
            site.moved(&from, &["additionalProperties", "anyOf", &index.to_string()]);
        } else {
            site.moved(&from, &["additionalProperties"]);
        }
        variants.insert(index, value);
    }
    let value = match variants.pop() {
        Some(one) if !several => one,
        last => {
            variants.extend(last);
            site.made(&["additionalProperties"], &["patternProperties"]);
            Node::Object(Object::from_iter([("anyOf".to_owned(), Node::Array(variants))]))
        }
    };
    schema.shift_insert(position.min(schema.len()), "additionalProperties".to_owned(), value);
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_rewritten;

    #[test]
    fn pattern_properties() {
        assert_rewritten(
            r#"{"type": "object", "patternProperties": {"^a": {"const": 1}}, "additionalProperties": false}"#,
            r#"{"type": "object", "additionalProperties": {"type": "integer", "enum": [1]}}"#,
            &[("/additionalProperties", "/patternProperties/^a")],
        );
        assert_rewritten(
            r#"{"patternProperties": {"^a/": true, "^b": {}}, "additionalProperties": {"type": "string"}}"#,
            r#"{"additionalProperties": {"anyOf": [{}, {}, {"type": "string"}]}}"#,
            &[
                ("/additionalProperties/anyOf/0", "/patternProperties/^a~1"),
                ("/additionalProperties/anyOf/2", "/additionalProperties"),
            ],
        );
        assert_rewritten(
            r#"{"patternProperties": {"^a": {}}, "additionalProperties": true}"#,
            r#"{"patternProperties": {"^a": {}}, "additionalProperties": true}"#,
            &[],
        );
    }
}
