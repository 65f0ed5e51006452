use sdkwright_api::Literal;
use sdkwright_spec::Node;

/// A value of the document as it stands, digits included.
pub(crate) fn literal(node: &Node) -> Literal {
    match node {
        Node::Null => Literal::Null,
        Node::Bool(value) => Literal::Bool(*value),
        Node::Number(digits) => Literal::Number(digits.clone()),
        Node::String(text) => Literal::String(text.clone()),
        Node::Array(items) => Literal::Array(items.iter().map(literal).collect()),
        Node::Object(object) => {
            Literal::Object(object.iter().map(|(key, value)| (key.clone(), literal(value))).collect())
        }
    }
}

/// The whole number that a literal is, if it is one of 64 bits with a sign. `2.0` and `2e3` are whole too: JSON does
/// not tell them from `2` and `2000`.
pub(crate) fn whole_number(literal: &Literal) -> Option<i64> {
    let Literal::Number(digits) = literal else { return None };
    digits.parse().ok().or_else(|| {
        let value: f64 = digits.parse().ok()?;
        // Beyond 2^53 a float may have lost digits.
        (value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0).then_some(value as i64)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_in_every_spelling() {
        for (digits, expected) in [
            ("2", Some(2)),
            ("-7", Some(-7)),
            ("2.0", Some(2)),
            ("2e3", Some(2000)),
            ("9223372036854775807", Some(i64::MAX)),
            ("9223372036854775808", None),
            ("2.5", None),
            ("1e400", None),
        ] {
            assert_eq!(whole_number(&Literal::Number(digits.into())), expected, "{digits}");
        }
        assert_eq!(whole_number(&Literal::String("2".into())), None);
    }

    #[test]
    fn digits_stay() {
        let node = Node::Array(vec![Node::Number("1.10".into()), Node::Null]);
        assert_eq!(literal(&node), Literal::Array(vec![Literal::Number("1.10".into()), Literal::Null]));
    }
}
