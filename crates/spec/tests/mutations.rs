//! What passes the check can be typed, however a document is twisted.
#![allow(clippy::unwrap_used)]

mod walk;

use std::panic::{AssertUnwindSafe, catch_unwind};

use sdkwright_diagnostics::Locate;
use sdkwright_spec::{Document, Node, Object, Spec};

use walk::Walk;

/// Each uses every kind of object of its version, and most of their keys.
const DOCUMENTS: &[&str] = &[
    include_str!("everything-2.0.yaml"),
    include_str!("everything-3.1.yaml"),
    include_str!("everything-3.2.yaml"),
];

#[test]
fn what_passes_the_check_can_be_typed() {
    DOCUMENTS.iter().for_each(|document| mutate_document(document));
}

fn mutate_document(text: &str) {
    let rounds = rounds();
    let (document, findings) = Document::from_text("everything.yaml", text);
    assert_eq!(findings.iter().count(), 0);
    let original = document.trees().next().unwrap().1.clone();
    let mut values = Vec::new();
    collect(&original, &mut values);
    let mut passed = 0;
    for round in 0..rounds {
        let mut random = fastrand::Rng::with_seed(round);
        let mut tree = original.clone();
        for _ in 0..random.usize(1..4) {
            let target = random.usize(..values.len());
            let value = random_value(&mut random, &values);
            mutate(&mut tree, &mut target.clone(), &value, &mut random);
        }
        let text = tree.to_string();
        match catch_unwind(AssertUnwindSafe(|| everything(&text))) {
            Ok(typed) => passed += u64::from(typed),
            Err(_) => panic!("round {round}:\n{text}"),
        }
    }
    assert!(passed > rounds / 10, "{passed} of {rounds} passed the check");
}

#[test]
fn no_text_makes_us_panic() {
    for round in 0..rounds() {
        let mut random = fastrand::Rng::with_seed(round);
        let yaml = random.choice(DOCUMENTS).unwrap();
        let json = || Document::from_text("everything", yaml).0.trees().next().unwrap().1.to_string();
        let mut text: Vec<char> =
            if random.bool() { yaml.chars().collect() } else { json().chars().collect() };
        for _ in 0..random.usize(1..6) {
            let at = random.usize(..text.len());
            let end = (at + random.usize(1..40)).min(text.len());
            match random.u8(..5) {
                0 => text[at] = *SIGNS.get(random.usize(..SIGNS.len())).unwrap(),
                1 => text.insert(at, *SIGNS.get(random.usize(..SIGNS.len())).unwrap()),
                2 if end - at < text.len() => drop(text.drain(at..end)),
                3 => {
                    let piece: Vec<char> = text[at..end].to_vec();
                    let to = random.usize(..text.len());
                    text.splice(to..to, piece);
                }
                _ => text.truncate(at.max(1)),
            }
        }
        let text: String = text.into_iter().collect();
        if catch_unwind(|| everything(&text)).is_err() {
            panic!("round {round}:\n{text}");
        }
    }
}

/// What means something in YAML or JSON, and what is wide.
const SIGNS: &[char] = &[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '-',
    '?',
    '"',
    '\'',
    '\\',
    '&',
    '*',
    '!',
    '|',
    '>',
    '#',
    '%',
    '@',
    '<',
    '~',
    '0',
    '9',
    '.',
    ' ',
    '\t',
    '\n',
    '\r',
    '\u{0}',
    '\u{85}',
    '\u{2028}',
    '\u{feff}',
    'ü',
    '\u{1f600}',
    'x',
];

fn rounds() -> u64 {
    std::env::var("SDKWRIGHT_MUTATIONS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(700)
}

/// Reads, checks, types and locates; whether the document passed the check.
fn everything(text: &str) -> bool {
    let (document, mut findings) = Document::from_text("mutation.json", text);
    let sources = document.sources();
    let checked = Spec::check(document);
    findings.append(checked.findings);
    for finding in &findings {
        for origin in finding.origin.iter().chain(finding.related.iter().map(|(origin, _)| origin)) {
            let place = sources.locate(origin).unwrap();
            assert!(sources.text(origin).unwrap().get(place.span).is_some());
        }
    }
    assert_eq!(checked.spec.is_none(), findings.has_errors());
    if let Some(spec) = checked.spec.as_ref().or(checked.rest.as_ref()) {
        let mut walk = Walk::default();
        walk.everything(spec);
        for address in &walk.seen {
            let origin = spec.origin(&sdkwright_spec::Address::parse(address).unwrap());
            assert!(sources.locate(&origin).is_some());
        }
    }
    checked.spec.is_some()
}

fn collect(node: &Node, values: &mut Vec<Node>) {
    values.push(node.clone());
    match node {
        Node::Array(items) => items.iter().for_each(|item| collect(item, values)),
        Node::Object(object) => object.values().for_each(|value| collect(value, values)),
        _ => {}
    }
}

fn random_value(random: &mut fastrand::Rng, values: &[Node]) -> Node {
    let word = |random: &mut fastrand::Rng| {
        (*random
            .choice([
                "string",
                "object",
                "array",
                "null",
                "query",
                "200",
                "x-a",
                "#/components/schemas/Pet",
                "",
                "form",
            ])
            .as_ref()
            .unwrap())
        .to_owned()
    };
    match random.u8(..10) {
        0 => Node::Null,
        1 => Node::Bool(random.bool()),
        2 => Node::Number(
            (*random.choice(["0", "-1", "1.5", "1e400", "18446744073709551616"]).as_ref().unwrap())
                .to_owned(),
        ),
        3 => Node::String(word(random)),
        4 => Node::Array(Vec::new()),
        5 => Node::Object(Object::default()),
        6 => Node::Array(vec![Node::String(word(random)), Node::Null]),
        7 => Node::Object(Object::from_iter([("$ref".to_owned(), Node::String(word(random)))])),
        _ => values[random.usize(..values.len())].clone(),
    }
}

/// Changes the node that `count` nodes come before: replaces it, removes it, or puts a key beside it.
fn mutate(node: &mut Node, count: &mut usize, value: &Node, random: &mut fastrand::Rng) -> bool {
    if *count == 0 {
        *node = value.clone();
        return true;
    }
    *count -= 1;
    match node {
        Node::Array(items) => items.iter_mut().any(|item| mutate(item, count, value, random)),
        Node::Object(object) => {
            for index in 0..object.len() {
                if *count == 0 && random.u8(..3) == 0 {
                    object.shift_remove_index(index);
                    return true;
                }
                if *count == 0 && random.u8(..3) == 0 {
                    let key =
                        ["$ref", "x-a", "type", "nullable", "items", "allOf", "const"][random.usize(..7)];
                    object.insert(key.to_owned(), value.clone());
                    return true;
                }
                if mutate(&mut object[index], count, value, random) {
                    return true;
                }
            }
            false
        }
        _ => false,
    }
}
