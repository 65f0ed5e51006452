use super::Site;
use crate::node::{Node, Object};

/// `true` is `{}`, which allows anything; `false` is `{not: {}}`, which allows nothing.
pub(super) fn flags(schema: &mut Node, site: &mut Site<'_>) {
    let Node::Bool(anything) = schema else { return };
    let mut object = Object::default();
    if !*anything {
        object.insert("not".to_owned(), Node::Object(Object::default()));
        site.made(&["not"], &[]);
    }
    *schema = Node::Object(object);
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_rewritten;

    #[test]
    fn flags() {
        assert_rewritten("true", "{}", &[]);
        assert_rewritten("false", r#"{"not": {}}"#, &[("/not", "")]);
        assert_rewritten(
            r#"{"items": true, "additionalProperties": false}"#,
            r#"{"items": {}, "additionalProperties": false}"#,
            &[],
        );
    }
}
