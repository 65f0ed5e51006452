use super::Site;
use crate::node::{Node, Object};

/// `contentEncoding: base64` is the format `byte`, bytes without an encoding are the format `binary`
/// (OpenAPI 3.1, section 4.8.14.5 and the notes on migration from 3.0).
pub(super) fn content(schema: &mut Object, site: &mut Site<'_>) {
    let is_text = match schema.get("type") {
        Some(Node::Array(types)) => types.iter().any(|word| word.as_str() == Some("string")),
        Some(word) => word.as_str() == Some("string"),
        None => true,
    };
    if !is_text || schema.contains_key("format") {
        return;
    }
    let text = |key: &str| schema.get(key).and_then(Node::as_str);
    let (format, from) = match (text("contentEncoding"), text("contentMediaType")) {
        (Some("base64" | "base64url"), _) => ("byte", "contentEncoding"),
        (Some("binary"), None) => ("binary", "contentEncoding"),
        (None | Some("binary" | "8bit"), Some(media_type)) if is_binary(media_type) => {
            ("binary", "contentMediaType")
        }
        _ => return,
    };
    schema.entry("type".to_owned()).or_insert_with(|| Node::String("string".to_owned()));
    schema.insert("format".to_owned(), Node::String(format.to_owned()));
    site.made(&["format"], &[from]);
}

/// Whether a medium is bytes rather than text.
fn is_binary(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let (top, sub) = essence.split_once('/').unwrap_or((&essence, ""));
    match top {
        "image" => sub != "svg+xml",
        "audio" | "video" | "font" => true,
        "application" => {
            matches!(sub, "octet-stream" | "pdf" | "zip" | "gzip" | "x-tar" | "x-gzip" | "protobuf")
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_rewritten;

    #[test]
    fn content() {
        assert_rewritten(
            r#"{"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"}"#,
            r#"{"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png", "format": "byte"}"#,
            &[("/format", "/contentEncoding")],
        );
        assert_rewritten(
            r#"{"contentMediaType": "application/octet-stream"}"#,
            r#"{"contentMediaType": "application/octet-stream", "type": "string", "format": "binary"}"#,
            &[("/format", "/contentMediaType")],
        );
        assert_rewritten(
            r#"{"type": ["string", "null"], "contentEncoding": "base64"}"#,
            r#"{"type": "string", "contentEncoding": "base64", "format": "byte", "nullable": true}"#,
            &[],
        );
        assert_rewritten(
            r#"{"type": "string", "contentEncoding": "binary"}"#,
            r#"{"type": "string", "contentEncoding": "binary", "format": "binary"}"#,
            &[("/format", "/contentEncoding")],
        );
        for text in [
            r#"{"type": "string", "contentMediaType": "application/json"}"#,
            r#"{"type": "string", "contentMediaType": "image/png", "contentEncoding": "quoted-printable"}"#,
            r#"{"type": "string", "contentEncoding": "base64", "format": "uuid"}"#,
            r#"{"type": "object", "contentMediaType": "image/png"}"#,
        ] {
            assert_rewritten(text, text, &[]);
        }
    }
}
