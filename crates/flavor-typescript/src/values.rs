//! Example values as TypeScript literals.

use std::collections::BTreeSet;

use sdkwright_api::{
    Content, Discrimination, Enum, Format, Literal, MediaKind, Shape, TypeId, TypeRef, Union, Variant,
};

use crate::bodies;
use crate::encode::{Code, Ident, code};
use crate::fields::{FieldPlan, StructPlan};
use crate::layout;
use crate::literals::{bytes, is_day, is_instant, json, number};
use crate::options::Options;
use crate::types::{TypeTable, value_literal};

/// Makes literals of examples, and notes what they need from the package.
pub(crate) struct Builder<'p, 'a> {
    types: &'p TypeTable<'a>,
    options: &'p Options,
    /// Whether values are given to the letter: moments as they are written, files with what is in them.
    is_exact: bool,
    /// Whether a body is shown that may be left out.
    pub shows_body: bool,
    /// What the program must import.
    pub needs: Needs,
}

/// What a program imports from the package, its client and functions aside.
#[derive(Debug, Clone, Default)]
pub(crate) struct Needs {
    /// Whether a day is made.
    pub date: bool,
    /// Whether a moment is made that keeps its text.
    pub timestamp: bool,
    /// Enums, each with the namespace that it stands in.
    pub enums: BTreeSet<(String, Ident)>,
}

impl<'p, 'a> Builder<'p, 'a> {
    /// Nothing made yet.
    pub fn new(types: &'p TypeTable<'a>, options: &'p Options) -> Self {
        Self { types, options, is_exact: false, shows_body: false, needs: Needs::default() }
    }

    /// Nothing made yet; values will be given to the letter.
    pub fn exact(types: &'p TypeTable<'a>, options: &'p Options) -> Self {
        Self { is_exact: true, ..Self::new(types, options) }
    }

    /// Whether what has no example is shown, too.
    pub fn shows_all(&self) -> bool {
        self.options.examples_all
    }

    /// Whether fields stand by their names.
    pub fn sorts(&self) -> bool {
        self.options.order_by_name
    }

    /// Whether requests are sent with `fetch`.
    pub fn fetches(&self) -> bool {
        !self.options.axios
    }

    /// How a body is passed.
    pub fn kind(&self, content: &Content) -> MediaKind {
        bodies::kind(self.types, content)
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
            (Shape::Number(Format::Decimal), Literal::Number(digits)) => {
                Some(layout::Literal::string(digits))
            }
            (Shape::Integer(_) | Shape::Number(_), Literal::Number(digits)) => number(digits),
            (Shape::String(format), Literal::String(text)) => Some(self.text(*format, text)),
            (Shape::Enum(enumeration), literal) => self.member(resolved.id, enumeration, literal),
            (Shape::List(item), Literal::Array(items)) => {
                let items: Option<Vec<_>> = items.iter().map(|value| self.value(*item, value)).collect();
                Some(layout::Literal::Array(items?))
            }
            (Shape::Tuple(tuple), Literal::Array(items)) if tuple.least <= items.len() => {
                let known =
                    items.iter().enumerate().map_while(|(place, item)| Some((tuple.at(place)?, item)));
                let items: Option<Vec<_>> = known.map(|(ty, value)| self.value(ty, value)).collect();
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

    /// Text, or what its format makes of it; an example that is no moment or no day is replaced by one that is.
    fn text(&mut self, format: Format, text: &str) -> layout::Literal {
        match format {
            Format::DateTime if self.is_exact => {
                self.needs.timestamp = true;
                layout::Literal::Leaf(code!("new Timestamp(", Code::string(text), ")"))
            }
            Format::DateTime => {
                let instant = if is_instant(text) { text } else { "2024-01-15T09:30:00Z" };
                layout::Literal::Leaf(code!("new Date(", Code::string(instant), ")"))
            }
            Format::Date => {
                self.needs.date = true;
                let day = if self.is_exact || is_day(text) { text } else { "2024-01-15" };
                layout::Literal::Leaf(code!("new RFCDate(", Code::string(day), ")"))
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
            let value = match self.types.is_multipart(id).then(|| self.upload(own, literal)).flatten() {
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
    fn upload(&self, own: &FieldPlan<'_>, literal: &Literal) -> Option<layout::Literal> {
        match (self.types.shape(own.field.ty), literal) {
            (Shape::String(Format::Binary), literal) => Some(self.file(Some(literal))),
            (Shape::List(item), literal)
                if matches!(self.types.shape(*item), Shape::String(Format::Binary)) =>
            {
                let files = match literal {
                    Literal::Array(files) if self.is_exact => files.iter().map(Some).collect(),
                    _ => vec![None],
                };
                Some(layout::Literal::Array(files.into_iter().map(|file| self.file(file)).collect()))
            }
            _ => None,
        }
    }

    /// A file: what stands for one, or to the letter an object of its `text`, perhaps its `name` and its `type`.
    pub fn file(&self, literal: Option<&Literal>) -> layout::Literal {
        let Some(Literal::Object(entries)) = literal.filter(|_| self.is_exact) else {
            return layout::Literal::fixed("new Blob([\"contents\"])");
        };
        let said = |wanted: &str| {
            entries
                .iter()
                .find(|(key, _)| key == wanted)
                .and_then(|(_, value)| value.as_text())
                .map(Code::string)
        };
        let text = said("text").unwrap_or_else(|| Code::string(""));
        let options =
            said("type").map_or_else(Code::empty, |media_type| code!(", { type: ", media_type, " }"));
        let content = layout::Literal::Leaf(code!("new Blob([", text, "]", options, ")"));
        match said("name") {
            Some(name) => layout::Literal::Object(vec![
                (Code::fixed("fileName"), layout::Literal::Leaf(name)),
                (Code::fixed("content"), content),
            ]),
            None => content,
        }
    }

    /// Whether text is of a format that tells it from other text.
    fn is_spelled_so(&self, ty: TypeRef, literal: &Literal) -> bool {
        match (self.types.shape(ty), literal) {
            (Shape::String(Format::DateTime), Literal::String(text)) => is_instant(text),
            (Shape::String(Format::Date), Literal::String(text)) => is_day(text),
            (Shape::Enum(enumeration), literal) => {
                enumeration.members.iter().any(|member| member.value == *literal)
            }
            _ => true,
        }
    }

    fn variant(&mut self, union: &Union, literal: &Literal) -> Option<layout::Literal> {
        let fits = |variant: &&Variant| {
            is_chosen(union, variant, literal) && self.is_spelled_so(variant.ty, literal)
        };
        let fitting: Vec<&Variant> = union.variants.iter().filter(fits).collect();
        fitting.into_iter().find_map(|variant| self.value(variant.ty, literal))
    }
}

/// The entries in the order of the fields; those that no field has come last.
fn in_order<'l>(plan: &StructPlan<'_>, entries: &'l [(String, Literal)]) -> Vec<&'l (String, Literal)> {
    let position =
        |wire: &str| plan.fields.iter().position(|own| own.field.wire == wire).unwrap_or(usize::MAX);
    let mut sorted: Vec<&(String, Literal)> = entries.iter().collect();
    sorted.sort_by_key(|(key, _)| position(key));
    sorted
}

/// Whether a literal with a tag is of this variant. What takes all objects that no tag chooses takes those.
fn is_chosen(union: &Union, variant: &Variant, literal: &Literal) -> bool {
    let (Discrimination::Tagged { key }, Literal::Object(entries)) = (&union.discrimination, literal) else {
        return true;
    };
    let tag = entries.iter().find(|(name, _)| name == key).and_then(|(_, value)| tag_text(value));
    let is_named = |other: &Variant| tag.as_ref().is_some_and(|tag| other.tags.contains(tag));
    is_named(variant) || (variant.fallback && !union.variants.iter().any(is_named))
}

/// How a tag is spelled: text as it is, numbers and truth values as JSON writes them.
fn tag_text(value: &Literal) -> Option<String> {
    match value {
        Literal::String(text) | Literal::Number(text) => Some(text.clone()),
        Literal::Bool(truth) => Some(truth.to_string()),
        Literal::Null | Literal::Array(_) | Literal::Object(_) => None,
    }
}
