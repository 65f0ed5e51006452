//! Things of the model in words.

use std::fmt::Debug;

use sdkwright_api::{Format, Literal, Shape, Status, TypeRef, Types};

use crate::names::type_name;

/// A type where it is used: `` a list of `Customer` ``.
pub(crate) fn type_words(types: &Types, ty: TypeRef) -> String {
    match &types.get(ty.id).name {
        Some(name) => quoted(&type_name(name)),
        None => shape_words(types, ty),
    }
}

/// What a type looks like, whatever its name.
pub(crate) fn shape_words(types: &Types, ty: TypeRef) -> String {
    match &types.get(ty.id).shape {
        Shape::Any => "any value".to_owned(),
        Shape::Boolean => "a boolean".to_owned(),
        Shape::Integer(format) => format!("an integer{}", format_words(*format)),
        Shape::Number(format) => format!("a number{}", format_words(*format)),
        Shape::String(format) => format!("a string{}", format_words(*format)),
        Shape::List(item) => format!("a list of {}", type_words(types, *item)),
        Shape::Tuple(tuple) => {
            let positions = tuple.positions.iter().enumerate().map(|(place, ty)| {
                let words = type_words(types, *ty);
                if place < tuple.least { words } else { format!("maybe {words}") }
            });
            let rest = tuple.rest.iter().map(|rest| format!("any number of {}", type_words(types, *rest)));
            let parts: Vec<_> = positions.chain(rest).collect();
            format!("a tuple of {}", list_words(parts.iter().map(String::as_str)))
        }
        Shape::Map(value) => format!("a map of {}", type_words(types, *value)),
        Shape::Alias(target) => shape_words(types, *target),
        Shape::Struct(_) => "an object".to_owned(),
        Shape::Enum(_) => "an enum".to_owned(),
        Shape::Union(_) => "one of several types".to_owned(),
    }
}

/// ` (date-time)`, or nothing.
fn format_words(format: Format) -> String {
    if format == Format::Plain { String::new() } else { format!(" ({})", kebab(format)) }
}

/// A variant without data as OpenAPI spells it: `DateTime` is `date-time`, `Int32` is `int32`.
pub(crate) fn kebab(variant: impl Debug) -> String {
    let mut out = String::new();
    for c in format!("{variant:?}").chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// A value as JSON.
pub(crate) fn literal_words(literal: &Literal) -> String {
    let list = |items: Vec<String>| items.join(", ");
    match literal {
        Literal::Null => "null".to_owned(),
        Literal::Bool(value) => value.to_string(),
        Literal::Number(digits) => digits.clone(),
        Literal::String(text) => format!("{text:?}"),
        Literal::Array(items) => format!("[{}]", list(items.iter().map(literal_words).collect())),
        Literal::Object(entries) => {
            let entries = entries.iter().map(|(key, value)| format!("{key:?}: {}", literal_words(value)));
            format!("{{{}}}", list(entries.collect()))
        }
    }
}

/// A value, or that there is none.
pub(crate) fn value_words(literal: Option<&Literal>) -> String {
    literal.map_or_else(|| "none".to_owned(), |literal| quoted(&literal_words(literal)))
}

/// `200`, `4XX` or `default`.
pub(crate) fn status_words(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Class(class) => format!("{class}XX"),
        Status::Default => "default".to_owned(),
    }
}

/// Text of a document within a sentence. A backtick in it would end the quotation.
pub(crate) fn quoted(text: &str) -> String {
    format!("`{}`", text.replace('`', "'"))
}

/// `a, b and c`
pub(crate) fn list_words<'a>(items: impl IntoIterator<Item = &'a str>) -> String {
    let items: Vec<&str> = items.into_iter().collect();
    match items.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => items.concat(),
    }
}
