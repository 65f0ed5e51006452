use sdkwright_api::MediaKind;

/// How a media type is encoded ([RFC 6838](https://www.rfc-editor.org/rfc/rfc6838); `+json` and `+xml` by RFC 6839, `+json-seq` by
/// RFC 8091).
pub(crate) fn media_kind(media_type: &str) -> MediaKind {
    let essence = essence(media_type);
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
        "application/json-seq" => MediaKind::JsonSequence,
        "application/xml" | "text/xml" => MediaKind::Xml,
        // A range over everything says nothing; what documents mean by it is JSON.
        "*/*" | "application/*" => MediaKind::Json,
        other if other.ends_with("+json") => MediaKind::Json,
        other if other.ends_with("+json-seq") => MediaKind::JsonSequence,
        other if other.ends_with("+xml") => MediaKind::Xml,
        other if other.starts_with("multipart/") => MediaKind::Multipart,
        other if other.starts_with("text/") => MediaKind::Text,
        _ => MediaKind::Bytes,
    }
}

/// Whether a media type is YAML ([RFC 9512](https://www.rfc-editor.org/rfc/rfc9512), and what was used before it).
pub(crate) fn is_yaml(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence.ends_with("+yaml")
        || matches!(essence.as_str(), "application/yaml" | "application/x-yaml" | "text/yaml" | "text/x-yaml")
}

/// Whether a media type is a table in text ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180), and with tabs), whose
/// schema describes what its rows mean and not how they are written.
pub(crate) fn is_table(media_type: &str) -> bool {
    matches!(essence(media_type).as_str(), "text/csv" | "text/tab-separated-values")
}

/// A media type without parameters, in small letters.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// What a media type can be called among others, the shortest first: `application/vnd.acme.diff` is `diff`, and
/// `application/merge-patch+json` is `merge patch`.
pub(crate) fn media_names(media_type: &str) -> Vec<String> {
    let essence = essence(media_type);
    let (main, subtype) = essence.split_once('/').unwrap_or(("", &essence));
    let words = |text: &str| {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(" ")
    };
    let short = match (main, subtype) {
        ("application", "x-www-form-urlencoded") => "form".to_owned(),
        ("application", "octet-stream") => "bytes".to_owned(),
        ("text", "plain") => "text".to_owned(),
        ("text", "event-stream") => "events".to_owned(),
        ("multipart", "form-data") => "multipart".to_owned(),
        (main, "*") => words(main),
        (_, subtype) => {
            let bare = subtype.split_once('+').map_or(subtype, |(bare, _)| bare);
            // Whose it is says less than what it is (RFC 6838, section 3).
            let own =
                bare.strip_prefix("vnd.").map_or(bare, |own| own.split_once('.').map_or(own, |(_, own)| own));
            words(own.strip_prefix("x-").unwrap_or(own))
        }
    };
    let parameters = media_type.split_once(';').map_or("", |(_, parameters)| parameters);
    let candidates =
        [short.clone(), format!("{short} {}", words(parameters)), words(&essence), words(media_type)];
    candidates.into_iter().map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
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
            ("application/json-seq", MediaKind::JsonSequence),
            ("application/geo+json-seq; profile=x", MediaKind::JsonSequence),
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
    fn media_types_have_names() {
        for (media_type, expected) in [
            ("application/json", "json"),
            ("application/x-www-form-urlencoded", "form"),
            ("multipart/form-data", "multipart"),
            ("text/csv; charset=utf-8", "csv"),
            ("text/x-markdown", "markdown"),
            ("application/merge-patch+json", "merge patch"),
            ("application/vnd.github.v3.star+json", "v3 star"),
            ("application/vnd.ms-excel", "ms excel"),
            ("image/*", "image"),
            ("application/x-ndjson", "ndjson"),
        ] {
            assert_eq!(media_names(media_type)[0], expected, "{media_type}");
        }
        assert_eq!(media_names("application/json;stream=watch")[1], "json stream watch");
    }

    #[test]
    fn json_is_preferred() {
        assert_eq!(preferred([MediaKind::Form, MediaKind::Json, MediaKind::Json]), 1);
        assert_eq!(preferred([MediaKind::Multipart, MediaKind::Form]), 0);
    }
}
