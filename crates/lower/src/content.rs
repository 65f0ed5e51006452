//! Text that holds something else (`contentMediaType` and `contentEncoding`, JSON Schema 2020-12, validation section 8).

use sdkwright_api::Format;
use sdkwright_spec::Node;

use crate::draft::DraftShape;
use crate::lowering::{Lowering, excerpt};
use crate::schemas::Here;

impl Lowering<'_> {
    /// Tells in words what a text holds and how it is written, as far as its type does not.
    pub(crate) fn describe_content(&mut self, here: Here<'_>, shape: &DraftShape) {
        let word = |key: &str| here.node.get(key).and_then(Node::as_str).map(excerpt);
        let encoding = match shape {
            DraftShape::String(Format::Plain) => word("contentEncoding"),
            DraftShape::String(Format::Byte) => None,
            _ => return,
        };
        let told = match (word("contentMediaType"), encoding) {
            (Some(media_type), Some(encoding)) => format!("Holds `{media_type}`, encoded as `{encoding}`."),
            (Some(media_type), None) => format!("Holds `{media_type}`."),
            (None, Some(encoding)) => format!("Encoded as `{encoding}`."),
            (None, None) => return,
        };
        self.describe(here.id, &told);
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::component;

    #[test]
    fn what_text_holds() {
        let media_type = "contentMediaType: application/json";
        for (more, expected) in [
            (media_type.to_owned(), "string\n  // Holds `application/json`."),
            (format!("{media_type}, description: Words."), "string\n  // Words. …"),
            ("contentEncoding: base32".to_owned(), "string\n  // Encoded as `base32`."),
            (
                format!("{media_type}, contentEncoding: base64url"),
                "string\n  // Holds `application/json`, encoded as `base64url`.",
            ),
            (
                format!("{media_type}, contentEncoding: base64"),
                "string (Byte)\n  // Holds `application/json`.",
            ),
            ("format: date, contentEncoding: 7bit".to_owned(), "string (Date)"),
        ] {
            assert_eq!(component(&format!("{{type: string, {more}}}")), expected, "{more}");
        }
    }
}
