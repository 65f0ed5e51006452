use sdkwright_api::MediaKind;

/// How a media type is encoded ([RFC 6838](https://www.rfc-editor.org/rfc/rfc6838); `+json` and `+xml` by RFC 6839).
pub(crate) fn media_kind(media_type: &str) -> MediaKind {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/json" | "text/json" => MediaKind::Json,
        "application/x-www-form-urlencoded" => MediaKind::Form,
        "text/event-stream" => MediaKind::EventStream,
        "application/jsonl"
        | "application/x-jsonl"
        | "application/ndjson"
        | "application/x-ndjson"
        | "application/json-lines"
        | "application/jsonlines"
        | "application/x-json-stream"
        | "application/stream+json" => MediaKind::JsonLines,
        "application/xml" | "text/xml" => MediaKind::Xml,
        // A range over everything says nothing; what documents mean by it is JSON.
        "*/*" | "application/*" => MediaKind::Json,
        other if other.ends_with("+json") => MediaKind::Json,
        other if other.ends_with("+xml") => MediaKind::Xml,
        other if other.starts_with("multipart/") => MediaKind::Multipart,
        other if other.starts_with("text/") => MediaKind::Text,
        _ => MediaKind::Bytes,
    }
}

/// The index of the media type that is used: the first JSON one, else the first.
pub(crate) fn preferred(kinds: impl IntoIterator<Item = MediaKind>) -> usize {
    kinds.into_iter().position(|kind| kind == MediaKind::Json).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_media_types() {
        for (media_type, expected) in [
            ("application/json", MediaKind::Json),
            ("Application/JSON; charset=utf-8", MediaKind::Json),
            ("application/vnd.github.v3+json", MediaKind::Json),
            ("application/x-ndjson", MediaKind::JsonLines),
            ("text/event-stream", MediaKind::EventStream),
            ("text/csv", MediaKind::Text),
            ("image/svg+xml", MediaKind::Xml),
            ("multipart/form-data", MediaKind::Multipart),
            ("application/octet-stream", MediaKind::Bytes),
            ("*/*", MediaKind::Json),
        ] {
            assert_eq!(media_kind(media_type), expected, "{media_type}");
        }
    }

    #[test]
    fn json_is_preferred() {
        assert_eq!(preferred([MediaKind::Form, MediaKind::Json, MediaKind::Json]), 1);
        assert_eq!(preferred([MediaKind::Multipart, MediaKind::Form]), 0);
    }
}
