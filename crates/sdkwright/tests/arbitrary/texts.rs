//! Names and texts that have broken generators.

use proptest::prelude::*;
use proptest::sample::select;

/// Keys of components, which OpenAPI restricts to letters, digits, `.`, `-` and `_`. References lead to these.
pub(crate) const COMPONENTS: &[&str] = &[
    "Pet",
    "pet",
    "Option",
    "Self",
    "type",
    "123",
    "dto.Error",
    "a-b",
    "a_b",
    "Client",
    "String",
    "_",
    "Vec",
];

/// Names that collide with each other, with words of languages, or that have no letter.
const NAMES: &[&str] = &[
    "id",
    "ID",
    "Id",
    "_id",
    "i_d",
    "self",
    "Self",
    "crate",
    "super",
    "type",
    "fn",
    "r#fn",
    "async",
    "new",
    "send",
    "Option",
    "Result",
    "Error",
    "Client",
    "None",
    "default",
    "+1",
    "-1",
    "1",
    "",
    " ",
    "$ref",
    "$",
    "@type",
    "x-y",
    "a.b",
    "a[b]",
    "a/b",
    "a~b",
    "ß",
    "Ünïcödé",
    "客户",
    "🚀",
    "\u{202e}abc",
    "a\nb",
    "a\"b",
    "a`b",
    "a\\b",
    "#",
    "?",
    "body",
    "request",
    "builder",
    "client",
    "page_size",
    "items",
    "mod",
    "lib",
    "con",
    "nul",
    "*/",
    "{{x}}",
    "NaN",
];

const TEXTS: &[&str] = &[
    "Plain.",
    "",
    "`",
    "```\nfn main() {}\n```",
    "    indented",
    "*/ /*",
    "\r\n\r",
    "\u{202e}",
    "[`Vec<T>`]",
    "<b>",
    "| a |\n|---|",
    "# Head\n\n- one\n  - two\n\n1. a",
    "{{ 7 }}",
    "\u{0}",
    "http://x.y",
    "&amp;&lt;",
    "~~~",
];

pub(crate) fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-z][a-zA-Z_]{0,9}",
        4 => select(NAMES).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ]
}

pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => select(TEXTS).prop_map(str::to_owned),
        1 => ".{0,30}",
    ]
}
