//! Example values as TypeScript literals.

use std::collections::BTreeSet;

use sdkwright_api::{Discrimination, Enum, Format, Literal, Shape, TypeId, TypeRef, Union, Variant};

use crate::encode::{Code, Ident, code};
use crate::fields::{FieldPlan, StructPlan};
use crate::layout;
use crate::options::Options;
use crate::types::{TypeTable, value_literal};

/// Makes literals of examples, and notes what they need from the package.
pub(crate) struct Builder<'p, 'a> {
    types: &'p TypeTable<'a>,
    options: &'p Options,
    /// What the program must import.
    pub needs: Needs,
}

/// What a program imports from the package, its client and functions aside.
#[derive(Debug, Clone, Default)]
pub(crate) struct Needs {
    /// Whether a day is made.
    pub date: bool,
    /// Enums, each with the namespace that it stands in.
    pub enums: BTreeSet<(String, Ident)>,
}

impl<'p, 'a> Builder<'p, 'a> {
    /// Nothing made yet.
    pub fn new(types: &'p TypeTable<'a>, options: &'p Options) -> Self {
        Self { types, options, needs: Needs::default() }
    }

    /// Whether what has no example is shown, too.
    pub fn shows_all(&self) -> bool {
        self.options.examples_all
    }

    /// Whether fields stand by their names.
    pub fn sorts(&self) -> bool {
        self.options.order_by_name
    }

    /// The shape behind all aliases.
    pub fn shape(&self, ty: TypeRef) -> &'a Shape {
        self.types.shape(ty)
    }

    /// An example as a value of a type; `None` where it does not fit.
    pub fn value(&mut self, ty: TypeRef, literal: &Literal) -> Option<layout::Literal> {
        let resolved = self.types.resolve(ty);
        if matches!(literal, Literal::Null) && resolved.nullable {
            return Some(layout::Literal::fixed("null"));
        }
        match (self.types.shape(ty), literal) {
            (Shape::Any, literal) => json(literal),
            (Shape::Boolean, Literal::Bool(_)) => value_literal(literal).map(layout::Literal::Leaf),
            (Shape::Integer(Format::Int64 | Format::Uint64), Literal::Number(digits)) => {
                let whole = literal.as_whole().map(|whole| whole.to_string());
                Code::bigint(digits).or_else(|| Code::bigint(&whole?)).map(layout::Literal::Leaf)
            }
            (Shape::Integer(_) | Shape::Number(_), Literal::Number(digits)) => number(digits),
            (Shape::String(format), Literal::String(text)) => Some(self.text(*format, text)),
            (Shape::Enum(enumeration), literal) => self.member(resolved.id, enumeration, literal),
            (Shape::List(item), Literal::Array(items)) => {
                let items: Option<Vec<_>> = items.iter().map(|value| self.value(*item, value)).collect();
                Some(layout::Literal::Array(items?))
            }
            (Shape::Tuple(positions), Literal::Array(items)) if positions.len() <= items.len() => {
                let items: Option<Vec<_>> =
                    positions.iter().zip(items).map(|(ty, value)| self.value(*ty, value)).collect();
                Some(layout::Literal::Array(items?))
            }
            (Shape::Map(value), Literal::Object(entries)) => {
                let entries: Option<Vec<_>> = entries
                    .iter()
                    .map(|(key, literal)| Some((Code::key(key), self.value(*value, literal)?)))
                    .collect();
                Some(layout::Literal::Object(entries?))
            }
            (Shape::Struct(_), Literal::Object(entries)) => {
                let sorted = in_order(self.types.fields(resolved.id), entries);
                self.structure(resolved.id, &sorted)
            }
            (Shape::Union(union), literal) => self.variant(union, literal),
            _ => None,
        }
    }

    /// The body of a call; where every field is shown, those too of which the document gives no example.
    pub fn body(&mut self, ty: TypeRef, literal: &Literal) -> Option<layout::Literal> {
        let id = self.types.resolve(ty).id;
        let (Shape::Struct(_), Literal::Object(entries)) = (self.types.shape(ty), literal) else {
            return self.value(ty, literal);
        };
        let plan = self.types.fields(id);
        let mut all = entries.clone();
        if self.options.examples_all {
            let missing =
                plan.fields.iter().filter(|own| entries.iter().all(|(key, _)| *key != own.field.wire));
            all.extend(missing.filter_map(|own| Some((own.field.wire.clone(), self.made_up(own)?))));
        }
        let mut sorted = in_order(plan, &all);
        if self.options.order_by_name {
            sorted.sort_by_key(|(wire, _)| plan.by_wire(wire).map(|own| own.ident.clone()));
        }
        self.structure(id, &sorted)
    }

    /// A value for a field that no example mentions. Of what the server sets, the id goes with an object that was read; what
    /// is made of further values is left out.
    fn made_up(&self, own: &FieldPlan<'a>) -> Option<Literal> {
        let is_told = !own.read_only || own.field.wire == "id";
        let made =
            own.field.example.clone().or_else(|| self.sample(own.field.ty, own.field.default.as_ref()))?;
        (is_told && own.field.constant.is_none()).then_some(made)
    }

    /// A scalar of a type, other than the default where there are others.
    pub fn sample(&self, ty: TypeRef, default: Option<&Literal>) -> Option<Literal> {
        if let Some(example) = &self.types.def(ty.id).example {
            return Some(example.clone());
        }
        match self.types.shape(ty) {
            Shape::Boolean => Some(Literal::Bool(default != Some(&Literal::Bool(true)))),
            Shape::Integer(_) | Shape::Number(_) => Some(Literal::Number("1".to_owned())),
            Shape::String(Format::Plain) => Some(Literal::String("<value>".to_owned())),
            Shape::Enum(enumeration) => {
                let other = enumeration.members.iter().find(|member| Some(&member.value) != default);
                other.or(enumeration.members.first()).map(|member| member.value.clone())
            }
            _ => None,
        }
    }

    /// An object or a map with what can be made up of it.
    pub fn filled(&self, ty: TypeRef) -> Option<Literal> {
        match self.types.shape(ty) {
            Shape::Struct(_) => {
                let plan = self.types.fields(self.types.resolve(ty).id);
                let made =
                    plan.fields.iter().filter_map(|own| Some((own.field.wire.clone(), self.made_up(own)?)));
                Some(Literal::Object(made.collect()))
            }
            Shape::Map(value) => {
                let value = self.sample(*value, None).unwrap_or(Literal::String("<value>".to_owned()));
                Some(Literal::Object(vec![("key".to_owned(), value)]))
            }
            _ => None,
        }
    }

    fn text(&mut self, format: Format, text: &str) -> layout::Literal {
        match format {
            Format::DateTime => layout::Literal::Leaf(code!("new Date(", Code::string(text), ")")),
            Format::Date => {
                self.needs.date = true;
                layout::Literal::Leaf(code!("new RFCDate(", Code::string(text), ")"))
            }
            Format::Byte => layout::Literal::Leaf(bytes(text)),
            _ => layout::Literal::string(text),
        }
    }

    /// Enums are open: a value that the document does not list can be sent, too.
    fn member(&mut self, id: TypeId, enumeration: &Enum, literal: &Literal) -> Option<layout::Literal> {
        let position = enumeration.members.iter().position(|member| &member.value == literal);
        if let (true, Some(index), Some(ident)) = (self.options.enums, position, self.types.ident(id)) {
            let module = self.types.module(id).expect("a named type has a file");
            self.needs.enums.insert((self.types.namespace(module.namespace).to_owned(), ident.clone()));
            let member = self.types.members(id)[index].clone();
            return Some(layout::Literal::Leaf(code!(ident.clone(), ".", member)));
        }
        match literal {
            Literal::String(_) => value_literal(literal).map(layout::Literal::Leaf),
            Literal::Number(digits) => number(digits),
            _ => None,
        }
    }

    fn structure(&mut self, id: TypeId, entries: &[&(String, Literal)]) -> Option<layout::Literal> {
        let plan = self.types.fields(id);
        let mut shown = Vec::new();
        for (key, literal) in entries {
            let Some(own) = plan.by_wire(key) else { continue };
            let value = match self.types.is_multipart(id).then(|| self.upload(own)).flatten() {
                Some(upload) => Some(upload),
                None => self.value(own.field.ty, literal),
            };
            match value {
                Some(value) => shown.push((Code::key(own.ident.as_str()), value)),
                None if own.optional => {}
                None => return None,
            }
        }
        let is_missing =
            |own: &FieldPlan<'_>| !own.optional && entries.iter().all(|(key, _)| *key != own.field.wire);
        if plan.fields.iter().any(is_missing) {
            return None;
        }
        if let Some((ident, ty)) = &plan.additional {
            let others: Vec<_> = entries
                .iter()
                .filter(|(key, _)| plan.by_wire(key).is_none())
                .filter_map(|(key, literal)| Some((Code::key(key), self.value(*ty, literal)?)))
                .collect();
            if !others.is_empty() {
                shown.push((Code::key(ident.as_str()), layout::Literal::Object(others)));
            }
        }
        Some(layout::Literal::Object(shown))
    }

    /// A file, where a part of a body is one.
    fn upload(&self, own: &FieldPlan<'_>) -> Option<layout::Literal> {
        match self.types.shape(own.field.ty) {
            Shape::String(Format::Binary) => Some(blob()),
            Shape::List(item) if matches!(self.types.shape(*item), Shape::String(Format::Binary)) => {
                Some(layout::Literal::Array(vec![blob()]))
            }
            _ => None,
        }
    }

    fn variant(&mut self, union: &Union, literal: &Literal) -> Option<layout::Literal> {
        union
            .variants
            .iter()
            .filter(|variant| is_chosen(union, variant, literal))
            .find_map(|variant| self.value(variant.ty, literal))
    }
}

/// What stands for a file in examples.
pub(crate) fn blob() -> layout::Literal {
    layout::Literal::fixed("new Blob([\"contents\"])")
}

/// The entries in the order of the fields; those that no field has come last.
fn in_order<'l>(plan: &StructPlan<'_>, entries: &'l [(String, Literal)]) -> Vec<&'l (String, Literal)> {
    let position =
        |wire: &str| plan.fields.iter().position(|own| own.field.wire == wire).unwrap_or(usize::MAX);
    let mut sorted: Vec<&(String, Literal)> = entries.iter().collect();
    sorted.sort_by_key(|(key, _)| position(key));
    sorted
}

/// Whether a literal with a tag is of this variant.
fn is_chosen(union: &Union, variant: &Variant, literal: &Literal) -> bool {
    match (&union.discrimination, literal) {
        (Discrimination::Tagged { key }, Literal::Object(entries)) => entries.iter().any(|(name, value)| {
            name == key && variant.tags.iter().any(|tag| value.as_text() == Some(tag.as_str()))
        }),
        _ => true,
    }
}

/// A number as JavaScript writes it; digits with zeros before them are none there.
fn number(digits: &str) -> Option<layout::Literal> {
    let bare = digits.trim_start_matches('-');
    let is_padded = bare.len() > 1 && bare.starts_with('0') && bare.as_bytes()[1].is_ascii_digit();
    let value: Option<f64> = digits.parse().ok();
    let text = if is_padded { value?.to_string() } else { digits.to_owned() };
    Code::number(&text).map(layout::Literal::Leaf)
}

/// Any JSON as it is.
pub(crate) fn json(literal: &Literal) -> Option<layout::Literal> {
    match literal {
        Literal::Array(items) => {
            Some(layout::Literal::Array(items.iter().map(json).collect::<Option<Vec<_>>>()?))
        }
        Literal::Object(entries) => {
            let entries = entries.iter().map(|(key, value)| Some((Code::key(key), json(value)?)));
            Some(layout::Literal::Object(entries.collect::<Option<Vec<_>>>()?))
        }
        Literal::Number(digits) => number(digits),
        scalar => value_literal(scalar).map(layout::Literal::Leaf),
    }
}

/// The bytes that base64 stands for: as text where they are text.
fn bytes(base64: &str) -> Code {
    match decode(base64).and_then(|bytes| String::from_utf8(bytes).ok()) {
        Some(text) => code!("new TextEncoder().encode(", Code::string(&text), ")"),
        None => Code::fixed("new Uint8Array([1, 2, 3])"),
    }
}

/// Base64 in either alphabet (RFC 4648, sections 4 and 5), padded or not.
fn decode(base64: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0_u32, 0);
    for c in base64.trim_end_matches('=').bytes() {
        let value = match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(literal: &Literal) -> Option<String> {
        use crate::encode::Fragment;
        json(literal).map(|value| value.line().text().to_owned())
    }

    #[test]
    fn any_json_is_a_literal() {
        let object = Literal::Object(vec![
            ("a-b".to_owned(), Literal::Array(vec![Literal::Null, Literal::Bool(true)])),
            ("__proto__".to_owned(), Literal::Number("1.10".to_owned())),
        ]);
        assert_eq!(line(&object).as_deref(), Some("{ \"a-b\": [null, true], [\"__proto__\"]: 1.10 }"));
        assert_eq!(line(&Literal::Number("1e400".to_owned())), None);
    }

    #[test]
    fn numbers_have_no_zeros_before_them() {
        for (digits, expected) in [("007", "7"), ("-01.5", "-1.5"), ("0", "0"), ("0.5", "0.5"), ("-0", "-0")]
        {
            assert_eq!(line(&Literal::Number(digits.to_owned())).as_deref(), Some(expected));
        }
    }

    #[test]
    fn bytes_are_shown_as_text_where_they_are_text() {
        use crate::encode::Fragment;
        assert_eq!(bytes("aGVsbG8=").text(), "new TextEncoder().encode(\"hello\")");
        assert_eq!(bytes("_w").text(), "new Uint8Array([1, 2, 3])");
        assert_eq!(bytes("no base64!").text(), "new Uint8Array([1, 2, 3])");
    }
}
