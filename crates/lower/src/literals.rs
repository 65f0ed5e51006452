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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_stay() {
        let node = Node::Array(vec![Node::Number("1.10".into()), Node::Null]);
        assert_eq!(literal(&node), Literal::Array(vec![Literal::Number("1.10".into()), Literal::Null]));
    }
}
