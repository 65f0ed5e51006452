//! Lists in what `serde_json::json!` takes: rustfmt lays them out like others, without a comma behind the last item.

use super::{fits, spaces};
use crate::encode::{Code, Fragment, code};

/// `head[items]`, each item on a line of its own, a lone list behind the bracket. `None` for what rustfmt leaves as it is,
/// since it is no expression, and for lists of short items, which it packs.
pub(super) fn broken_json(indent: usize, head: &Code, list: &Code) -> Option<Code> {
    let (_, items) = list.array_parts().filter(|(reference, _)| reference.text().is_empty())?;
    if list.text().contains('{') || items.iter().all(|item| item.width() <= 10) {
        return None;
    }
    let head = code!(head.clone(), "[");
    if let [only] = items.as_slice() {
        return Some(code!(broken_json(indent, &head, only)?, "]"));
    }
    let item = |item: &Code| {
        let broken = (!fits(indent + 5, item)).then(|| broken_json(indent + 4, &Code::empty(), item));
        code!(spaces(indent + 4), broken.flatten().unwrap_or_else(|| item.clone()))
    };
    let lines: Vec<Code> = items.iter().map(item).collect();
    Some(code!(head, "\n", Code::join(&lines, ",\n"), "\n", spaces(indent), "]"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_polygon_has_a_line_for_each_point() {
        let polygon = Code::fixed(
            "[[[-122.338707447052, 47.62958028571895], [-122.35679626464844, 47.61773556745509]]]",
        );
        let expected = "json!([[\n        [-122.338707447052, 47.62958028571895],\n        \
                        [-122.35679626464844, 47.61773556745509]\n    ]]";
        let broken = broken_json(4, &Code::fixed("json!("), &polygon);
        assert_eq!(broken.as_ref().map(Fragment::text), Some(expected));
        assert_eq!(
            broken_json(4, &Code::empty(), &Code::fixed("[{\"a\": 1}, \"a text that is longer\"]")),
            None
        );
    }
}
