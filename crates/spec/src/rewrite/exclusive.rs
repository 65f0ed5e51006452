use super::Site;
use crate::node::{Node, Object};

/// A number under `exclusiveMinimum` is the minimum with a flag beside it, unless the minimum is stricter.
pub(super) fn exclusive_bounds(schema: &mut Object, site: &mut Site<'_>) {
    bound(schema, site, "exclusiveMinimum", "minimum", |inclusive, exclusive| inclusive > exclusive);
    bound(schema, site, "exclusiveMaximum", "maximum", |inclusive, exclusive| inclusive < exclusive);
}

fn bound(
    schema: &mut Object,
    site: &mut Site<'_>,
    exclusive: &str,
    inclusive: &str,
    stricter: fn(f64, f64) -> bool,
) {
    let Some(Node::Number(digits)) = schema.get(exclusive).cloned() else { return };
    if let Some(Node::Number(other)) = schema.get(inclusive)
        && stricter(other.parse().unwrap_or_default(), digits.parse().unwrap_or_default())
    {
        schema.shift_remove(exclusive);
        return;
    }
    schema.insert(exclusive.to_owned(), Node::Bool(true));
    schema.insert(inclusive.to_owned(), Node::Number(digits));
    site.made(&[inclusive], &[exclusive]);
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_rewritten;

    #[test]
    fn exclusive_bounds() {
        assert_rewritten(
            r#"{"exclusiveMinimum": 0, "maximum": 5}"#,
            r#"{"exclusiveMinimum": true, "maximum": 5, "minimum": 0}"#,
            &[("/minimum", "/exclusiveMinimum"), ("/maximum", "/maximum")],
        );
        assert_rewritten(r#"{"minimum": 1, "exclusiveMinimum": 0.5}"#, r#"{"minimum": 1}"#, &[]);
        assert_rewritten(
            r#"{"maximum": 1, "exclusiveMaximum": 1}"#,
            r#"{"maximum": 1, "exclusiveMaximum": true}"#,
            &[],
        );
        assert_rewritten(
            r#"{"minimum": 1, "exclusiveMinimum": true}"#,
            r#"{"minimum": 1, "exclusiveMinimum": true}"#,
            &[],
        );
    }
}
