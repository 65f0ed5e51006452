use super::Site;
use crate::node::Object;

/// `dataValue` of an example in 3.2 is what `value` always was: the value, before it is written in a media type.
pub(super) fn data_values(example: &mut Object, site: &mut Site<'_>) {
    if example.contains_key("value") {
        return;
    }
    if let Some((position, _, value)) = example.shift_remove_full("dataValue") {
        example.shift_insert(position, "value".to_owned(), value);
        site.moved(&["dataValue"], &["value"]);
    }
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_document;

    #[test]
    fn data_values() {
        assert_document(
            r#"{"openapi": "3.2.0", "components": {"examples": {"E": {"dataValue": {"a": 1}, "serializedValue": "a=1"}}}}"#,
            r#"{"openapi": "3.2.0", "components": {"examples": {"E": {"value": {"a": 1}, "serializedValue": "a=1"}}}}"#,
            &[("/components/examples/E/value/a".to_owned(), "/components/examples/E/dataValue/a".to_owned())],
        );
    }
}
