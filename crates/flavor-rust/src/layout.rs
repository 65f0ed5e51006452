//! Lines as rustfmt breaks them, for everything that can be too long for one: signatures, calls, chains, lists.
//! `generated/rust/rustfmt.toml` keeps the rules simple: a construct stands on one line where it fits, else each part
//! on a line of its own.

mod branch;
mod chain;
mod json;
mod structure;

pub(crate) use branch::{alternatives, arm, chain_arm, condition, let_condition};
pub(crate) use chain::{chain, chain_field, method_call};
use json::broken_json;
use structure::broken_structure;
pub(crate) use structure::{structure, structure_item};

use crate::encode::{Code, Fragment, Ident, code};

/// Columns of a line.
pub(crate) const WIDTH: usize = 110;

/// `head(arguments)tail`, for signatures and calls: on one line at `indent` where that fits.
pub(crate) fn call(indent: usize, head: &Code, arguments: &[Code], tail: &'static str) -> Code {
    bracketed(indent, head, "(", arguments, ")", tail)
}

/// `let x = f(arguments);`: on one line, or below the `=`, or each argument on a line of its own.
pub(crate) fn assigned_call(
    indent: usize,
    head: &'static str,
    function: &'static str,
    arguments: &[Code],
) -> Code {
    let call = code!(function, "(", Code::join(arguments, ", "), ");");
    if fits(indent, &code!(head, call.clone())) || fits(indent + 4, &call) {
        return chain(indent, &Code::fixed(head), &call, &[], "");
    }
    code!(broken_call(indent, &code!(head, function), arguments), ";")
}

/// `name: Type,`, the type on a line of its own where only that makes it fit.
pub(crate) fn field(indent: usize, name: &Code, ty: &Code) -> Code {
    let one = code!(name.clone(), ": ", ty.clone(), ",");
    if fits(indent, &one) {
        return one;
    }
    code!(name.clone(), ":\n", spaces(indent + 4), ty.clone(), ",")
}

/// `impl Trait for Type {`
pub(crate) fn implementation(of: &Code, on: &Code) -> Code {
    let one = code!("impl ", of.clone(), " for ", on.clone(), " {");
    if fits(0, &one) {
        return one;
    }
    code!("impl ", of.clone(), "\n    for ", on.clone(), "\n{")
}

/// `head { fields ..base };`: on one line, or below the `=`, or each field on its own.
pub(crate) fn updated(head: &Code, ty: &'static str, fields: &[Code], base: &'static str) -> Code {
    let value = code!(ty, " { ", Code::join(fields, ", "), ", ", base, " };");
    let one = code!(head.clone(), value.clone());
    if fits(0, &one) {
        return one;
    }
    if fits(4, &value) {
        return code!(head.trim_end(), "\n    ", value);
    }
    code!(head.clone(), ty, " {\n", listed(4, fields), "    ", base, "\n};")
}

/// `head(arguments)` over several lines: a single argument that is a call or a list keeps its beginning behind the
/// parenthesis where that fits, else each argument has a line of its own.
pub(crate) fn broken_call(indent: usize, head: &Code, arguments: &[Code]) -> Code {
    if let [only] = arguments
        && let Some((inner, items)) = only.array_parts()
    {
        let hugged = code!(broken_array(indent, &code!(head.clone(), "(", inner), &items, ""), ")");
        if first_line_fits(indent, &hugged) {
            return hugged;
        }
    }
    if let [only] = arguments
        && let Some((inner, of_inner, tail)) = only.call_parts()
        && !of_inner.is_empty()
        && inner.text().contains("::")
    {
        let hugged = code!(broken_call(indent, &code!(head.clone(), "(", inner), &of_inner), tail, ")");
        if first_line_fits(indent, &hugged) {
            return hugged;
        }
    }
    let arguments: Vec<Code> = arguments
        .iter()
        .map(|argument| {
            if fits(indent + 5, argument) {
                argument.clone()
            } else {
                broken_expression(indent + 4, argument)
            }
        })
        .collect();
    code!(head.clone(), "(\n", listed(indent + 4, &arguments), spaces(indent), ")")
}

/// Whether the first of several lines ends in time; rustfmt keeps two columns free here.
fn first_line_fits(indent: usize, code: &Code) -> bool {
    indent + code.text().lines().next().map_or(0, |line| line.chars().count()) <= WIDTH - 2
}

/// An expression that is too long for its line, broken if it is a call with arguments.
fn broken_expression(indent: usize, expression: &Code) -> Code {
    if let Some((head, items)) = expression.list_parts() {
        return broken_array(indent, &head, &items, "");
    }
    match expression.call_parts() {
        // Of what a macro takes, rustfmt knows only what is an expression, and puts no comma behind it.
        Some((head, arguments, tail)) if head.text().ends_with('!') => match arguments.as_slice() {
            [text] if text.text().starts_with('"') => {
                let inner = code!("(\n", spaces(indent + 4), text.clone(), "\n", spaces(indent), ")");
                code!(head, inner, tail)
            }
            [list] => match broken_json(indent, &code!(head, "("), list) {
                Some(broken) => code!(broken, ")", tail),
                None => expression.clone(),
            },
            _ => expression.clone(),
        },
        Some((head, arguments, tail)) if !arguments.is_empty() => {
            code!(broken_call(indent, &head, &arguments), tail)
        }
        _ => expression.clone(),
    }
}

/// `name: impl IntoIterator<Item = Type>` and the like, an argument of a signature: what stands between the brackets
/// has a line of its own where the argument is too long.
fn broken_argument(indent: usize, argument: &Code) -> Code {
    let brackets = argument.split_after("<").filter(|(_, rest)| rest.text().ends_with('>'));
    match brackets {
        // rustfmt lets what stands between brackets stick out by five columns.
        Some((head, rest)) if indent + argument.width() + 1 > WIDTH + 5 => {
            let inner = rest.without_last();
            let inner = match inner.split_after(", ") {
                // The key and the value of a map.
                Some((key, value)) if !key.text().contains(['<', '(']) => {
                    code!(key.trim_end(), "\n", spaces(indent + 4), value)
                }
                _ => inner,
            };
            code!(head, "\n", spaces(indent + 4), inner, ",\n", spaces(indent), ">")
        }
        _ => argument.clone(),
    }
}

/// `Variant(Type),` of an enum.
pub(crate) fn tuple_variant(indent: usize, name: &Code, ty: &Code) -> Code {
    let one = code!(name.clone(), "(", ty.clone(), "),");
    if fits(indent, &one) {
        return one;
    }
    code!(name.clone(), "(\n", spaces(indent + 4), ty.clone(), ",\n", spaces(indent), "),")
}

/// `place = value;`, the value below where only that makes it fit, else its calls one a line.
pub(crate) fn assignment(indent: usize, place: &Code, value: &Code) -> Code {
    let one = code!(place.clone(), " = ", value.clone(), ";");
    if fits(indent, &one) {
        return one;
    }
    code!(place.clone(), " =\n", spaces(indent + 4), value.clone(), ";")
}

/// `pub type Name = Type;`, the type below where only that makes it fit.
pub(crate) fn alias(name: &Ident, ty: &Code) -> Code {
    assignment(0, &code!("pub type ", name.clone()), ty)
}

/// `pub fn name(arguments) -> output` and what follows it.
pub(crate) fn signature(
    indent: usize,
    head: &Code,
    arguments: &[Code],
    output: Option<&Code>,
    tail: &'static str,
) -> Code {
    let arrow = output.map_or_else(Code::empty, |output| code!(" -> ", output.clone()));
    let end = code!(")", arrow, tail);
    let one = code!(head.clone(), "(", Code::join(arguments, ", "), end.clone());
    if fits(indent, &one) || arguments.is_empty() {
        return one;
    }
    let arguments: Vec<Code> =
        arguments.iter().map(|argument| broken_argument(indent + 4, argument)).collect();
    code!(head.clone(), "(\n", listed(indent + 4, &arguments), spaces(indent), end)
}

/// The same as a field of a struct literal, behind which a comma stands.
pub(crate) fn array_field(indent: usize, head: &Code, items: &[Code]) -> Code {
    let one = code!(head.clone(), "[", Code::join(items, ", "), "],");
    if fits(indent, &one) { array(0, head, items, "") } else { broken_array(indent, head, items, "") }
}

/// `head[items]tail`: on one line where that fits, packed where all items are short, else one a line.
pub(crate) fn array(indent: usize, head: &Code, items: &[Code], tail: &'static str) -> Code {
    let list = code!("[", Code::join(items, ", "), "]", tail);
    let one = code!(head.clone(), list.clone());
    if fits(indent, &one) || items.is_empty() {
        return one;
    }
    if let Some(lower) = below(indent, head, &list) {
        return lower;
    }
    let broken = broken_array(indent, head, items, tail);
    match head.split_after("= ") {
        // Where not even the beginning of its first item fits behind the head, the list stands below it.
        Some((assigned, start)) if !first_line_fits(indent, &broken) => {
            let lower = broken_array(indent + 4, &start, items, tail);
            code!(assigned.trim_end(), "\n", spaces(indent + 4), lower)
        }
        _ => broken,
    }
}

fn broken_array(indent: usize, head: &Code, items: &[Code], tail: &'static str) -> Code {
    // A single item that can be broken keeps its head behind the bracket.
    if let [only] = items
        && let Some((inner, of_inner, rest)) = only.call_parts()
        && !of_inner.is_empty()
        && !inner.text().contains('(')
    {
        return code!(broken_call(indent, &code!(head.clone(), "[", inner), &of_inner), rest, "]", tail);
    }
    if let [only] = items
        && let Some((inner, fields)) = only.structure_parts()
    {
        return code!(broken_structure(indent, &code!(head.clone(), "[", inner), &fields, ""), "]", tail);
    }
    let item = |item: &Code| match fits(indent + 5, item) {
        true => item.clone(),
        false => broken_expression(indent + 4, item),
    };
    let body = if items.iter().all(is_short) {
        packed(indent + 4, items)
    } else {
        listed(indent + 4, &items.iter().map(item).collect::<Vec<_>>())
    };
    code!(head.clone(), "[\n", body, spaces(indent), "]", tail)
}

/// `#[name(argument)]`
pub(crate) fn attribute(indent: usize, name: &'static str, argument: &Code) -> Code {
    let one = code!("#[", name, "(", argument.clone(), ")]");
    if fits(indent, &one) {
        return one;
    }
    code!("#[", name, "(\n", spaces(indent + 4), argument.clone(), "\n", spaces(indent), ")]")
}

/// `head{items}tail`, packed over as many lines as needed: the braces of a `use`.
pub(crate) fn use_list(indent: usize, head: &Code, items: &[Code]) -> Code {
    if items.len() == 1 {
        return code!(head.clone(), items[0].clone(), ";");
    }
    let one = code!(head.clone(), "{", Code::join(items, ", "), "};");
    // rustfmt keeps two columns free here.
    if fits(indent + 2, &one) {
        return one;
    }
    code!(head.clone(), "{\n", packed(indent + 4, items), spaces(indent), "};")
}

/// `head|page| value)tail`, the last argument of a call: in a block where it does not fit.
pub(crate) fn closure(
    indent: usize,
    head: &Code,
    argument: &'static str,
    value: &Code,
    tail: &'static str,
) -> Code {
    let closure = code!("|", argument, "| ", value.clone(), tail);
    let one = code!(head.clone(), closure.clone());
    if fits(indent, &one) {
        return one;
    }
    if let Some(lower) = below(indent, head, &closure) {
        return lower;
    }
    code!(
        head.clone(),
        "|",
        argument,
        "| {\n",
        spaces(indent + 4),
        value.clone(),
        "\n",
        spaces(indent),
        "}",
        tail
    )
}

/// Whether a fragment that starts at `indent` stays within a line.
pub(crate) fn fits(indent: usize, code: &Code) -> bool {
    !code.text().contains('\n') && indent + code.text().chars().count() <= WIDTH
}

/// An indentation.
pub(crate) fn spaces(columns: usize) -> Code {
    const BLANKS: &str = "                                        ";
    Code::fixed(&BLANKS[..columns.min(BLANKS.len())])
}

fn bracketed(
    indent: usize,
    head: &Code,
    open: &'static str,
    items: &[Code],
    close: &'static str,
    tail: &'static str,
) -> Code {
    let one = code!(head.clone(), open, Code::join(items, ", "), close, tail);
    if fits(indent, &one) || items.is_empty() {
        return one;
    }
    if open == "(" && items.iter().all(is_short) {
        return code!(head.clone(), open, "\n", packed(indent + 4, items), spaces(indent), close, tail);
    }
    let broken = |item: &Code| match item.list_parts() {
        Some((head, items)) if !fits(indent + 5, item) => broken_array(indent + 4, &head, &items, ""),
        _ => item.clone(),
    };
    let items: Vec<Code> = items.iter().map(broken).collect();
    code!(head.clone(), open, "\n", listed(indent + 4, &items), spaces(indent), close, tail)
}

/// What is assigned on a line of its own, where only that makes it fit: `head` ends with `= ` and the value's start.
fn below(indent: usize, head: &Code, rest: &Code) -> Option<Code> {
    let (assigned, start) = head.split_after("= ")?;
    let value = code!(start, rest.clone());
    fits(indent + 4, &value).then(|| code!(assigned.trim_end(), "\n", spaces(indent + 4), value))
}

/// What rustfmt packs: short literals and names. A path of two parts is not simple enough.
fn is_short(item: &Code) -> bool {
    let text = item.text();
    let is_literal = text.starts_with(|c: char| c == '"' || c.is_ascii_digit());
    item.width() <= 10 && (is_literal || text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
}

fn listed(indent: usize, items: &[Code]) -> Code {
    let lines: Vec<Code> = items.iter().map(|item| code!(spaces(indent), item.clone(), ",\n")).collect();
    Code::join(&lines, "")
}

fn packed(indent: usize, items: &[Code]) -> Code {
    let mut lines = Code::empty();
    let mut line = spaces(indent);
    let mut empty = true;
    let one = code!(line.clone(), Code::join(items, ", "), ",");
    if fits(0, &one) {
        return code!(one, "\n");
    }
    for item in items {
        // A blank before it, a comma behind it, and a column that rustfmt keeps free.
        if !empty && line.width() + item.width() + 3 > WIDTH {
            lines = code!(lines, line, "\n");
            line = spaces(indent);
            empty = true;
        }
        line = if empty { code!(line, item.clone(), ",") } else { code!(line, " ", item.clone(), ",") };
        empty = false;
    }
    code!(lines, line, "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(count: usize, part: &'static str) -> Vec<Code> {
        vec![Code::fixed(part); count]
    }

    #[test]
    fn what_fits_stands_on_one_line() {
        assert_eq!(call(4, &Code::fixed("f"), &parts(2, "a"), ";").text(), "f(a, a);");
        let signature =
            signature(4, &Code::fixed("pub fn f"), &parts(1, "self"), Some(&Code::fixed("Self")), " {");
        assert_eq!(signature.text(), "pub fn f(self) -> Self {");
    }

    #[test]
    fn what_does_not_fit_stands_line_by_line() {
        let long = call(4, &Code::fixed("f"), &parts(9, "an_argument_name"), ";");
        assert!(long.text().starts_with("f(\n        an_argument_name,\n"));
        assert!(long.text().ends_with(",\n    );"));
    }

    #[test]
    fn short_items_are_packed() {
        let array = array(0, &Code::fixed("const A: &[&str] = &"), &parts(30, "\"ab\""), ";");
        assert_eq!(array.text().lines().count(), 4);
    }

    #[test]
    fn keys_and_values_of_long_maps_stand_apart() {
        let map = Code::fixed(
            "parsing_config_overrides: BTreeMap<String, GoogleCloudDiscoveryengineDocumentProcessingConfigParsingConfig>",
        );
        let signature = signature(4, &Code::fixed("pub fn f"), &[map], None, " {");
        let expected = "pub fn f(\n        parsing_config_overrides: BTreeMap<\n            String,\n            \
                        GoogleCloudDiscoveryengineDocumentProcessingConfigParsingConfig,\n        >,\n    ) {";
        assert_eq!(signature.text(), expected);
    }

    #[test]
    fn a_list_whose_beginning_is_long_stands_below() {
        let item = Code::fixed(
            "ValidationInputRequest::CreateOrderLimitForSubscriptionValidationRequest(Box::new(individual_details2))",
        );
        let list = array(4, &Code::fixed("let individual_request_details2 = "), &[item], ";");
        let expected = "let individual_request_details2 =\n        \
                        [ValidationInputRequest::CreateOrderLimitForSubscriptionValidationRequest(Box::new(\n            \
                        individual_details2,\n        ))];";
        assert_eq!(list.text(), expected);
    }

    #[test]
    fn a_lone_list_begins_behind_the_parenthesis() {
        let list = Code::fixed("[BTreeMap::from([(\"key\".to_owned(), key)])]");
        let broken = broken_call(8, &Code::fixed(".maps"), std::slice::from_ref(&list));
        let expected =
            ".maps([BTreeMap::from([(\n            \"key\".to_owned(),\n            key,\n        )])])";
        assert_eq!(broken.text(), expected);
        let broken = broken_call(4, &Code::fixed("f"), &[Code::fixed("[first_item, second_item]")]);
        assert_eq!(broken.text(), "f([\n        first_item,\n        second_item,\n    ])");
        let broken = broken_call(4, &Code::fixed("f"), &[Code::fixed("[a, b]")]);
        assert_eq!(broken.text(), "f([\n        a, b,\n    ])");
    }
}
