//! The small part of JSONPath ([RFC 9535](https://www.rfc-editor.org/rfc/rfc9535)) that paginations are written in.

/// A part of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Segment {
    Key(String),
    /// Counted from the front.
    Index(usize),
    /// Counted from the back; 0 is the last.
    FromEnd(usize),
}

/// Reads `$.data.items`, `$['data'][0]`, `$[-1].id`, and the older `[-1:]` and `[(@.length-1)]`. A wildcard at the end
/// means the list itself. `None` for anything else.
pub(crate) fn parse(path: &str) -> Option<Vec<Segment>> {
    let mut rest = path.trim().strip_prefix('$')?;
    let mut segments = Vec::new();
    while !rest.is_empty() {
        if matches!(rest, "[*]" | ".*") {
            break;
        }
        rest = match rest.strip_prefix('[') {
            Some(bracket) => {
                let (inside, behind) = split_bracket(bracket)?;
                segments.push(in_bracket(inside)?);
                behind
            }
            None => {
                let key = rest.strip_prefix('.')?;
                let end = key.find(['.', '[']).unwrap_or(key.len());
                if end == 0 {
                    return None;
                }
                segments.push(Segment::Key(key[..end].to_owned()));
                &key[end..]
            }
        };
    }
    Some(segments)
}

/// What stands in a bracket, and the text behind it. Brackets within quotes belong to the key.
fn split_bracket(text: &str) -> Option<(&str, &str)> {
    let quote = text.chars().next().filter(|c| matches!(c, '\'' | '"'));
    let end = match quote {
        Some(quote) => 1 + text[1..].find(quote)? + 1,
        None => text.find(']')?,
    };
    Some((&text[..end], text[end..].strip_prefix(']')?))
}

fn in_bracket(inside: &str) -> Option<Segment> {
    for quote in ['\'', '"'] {
        if let Some(key) = inside.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) {
            return Some(Segment::Key(key.to_owned()));
        }
    }
    let compact: String = inside.split_whitespace().collect();
    let from_end = compact
        .strip_prefix("(@.length-")
        .and_then(|rest| rest.strip_suffix(')'))
        .or_else(|| compact.strip_prefix('-').map(|rest| rest.strip_suffix(':').unwrap_or(rest)));
    match from_end {
        Some(digits) => digits.parse::<usize>().ok()?.checked_sub(1).map(Segment::FromEnd),
        None => compact.parse().ok().map(Segment::Index),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_documents_use() {
        let key = |key: &str| Segment::Key(key.to_owned());
        for (path, expected) in [
            ("$", Some(vec![])),
            ("$.data", Some(vec![key("data")])),
            ("$.meta.pagination.next", Some(vec![key("meta"), key("pagination"), key("next")])),
            ("$['data']['next cursor']", Some(vec![key("data"), key("next cursor")])),
            ("$[\"a]b\"]", Some(vec![key("a]b")])),
            ("$[-1].id", Some(vec![Segment::FromEnd(0), key("id")])),
            ("$[-2:].id", Some(vec![Segment::FromEnd(1), key("id")])),
            ("$.a[(@.length-1)].id", Some(vec![key("a"), Segment::FromEnd(0), key("id")])),
            ("$.a[3]", Some(vec![key("a"), Segment::Index(3)])),
            ("$.data[*]", Some(vec![key("data")])),
            ("data", None),
            ("$..data", None),
            ("$.data[?(@.x)]", None),
            ("$[0", None),
            ("$['a", None),
            ("$[-0]", None),
            ("", None),
        ] {
            assert_eq!(parse(path), expected, "{path}");
        }
    }
}
