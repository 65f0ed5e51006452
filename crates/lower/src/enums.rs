//! Values listed by a schema: enums, constants, and what is neither.

use indexmap::IndexMap;
use sdkwright_api::{Enum, EnumKind, Format, Literal, Markdown, Member, Name, TypeId};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Address, Node};

use crate::codes;
use crate::draft::{DraftShape, DraftUnion, DraftVariant};
use crate::extensions::{ENUM_DESCRIPTIONS, ENUM_NAMES, Extensions, UNKNOWN_VALUES};
use crate::keywords::Kind;
use crate::literals::literal;
use crate::lowering::{Lowering, excerpt};
use crate::schemas::Here;

impl Lowering<'_> {
    /// The shape that the `enum` of a schema gives. `null` among the values makes the schema nullable; a single
    /// boolean or number is noted as its constant.
    pub(crate) fn enumeration(
        &mut self,
        here: Here<'_>,
        kind: Option<Kind>,
        plain: DraftShape,
    ) -> DraftShape {
        let Here { id, address, node } = here;
        let Some(values) = node.get("enum").and_then(Node::as_array) else { return plain };
        let mut members: IndexMap<Literal, Member> = IndexMap::with_capacity(values.len());
        let decoration = Decoration::of(node, &self.extensions);
        self.unknown_values(here);
        let mut left_out = 0;
        for (index, value) in values.iter().enumerate() {
            if matches!(value, Node::Null) {
                self.drafts.get_mut(id).facts.nullable = true;
                continue;
            }
            let value = canonical(match coerce(literal(value), kind) {
                Coerced::AsIs(value) => value,
                Coerced::Changed(value) => {
                    self.report_mismatch(address, index, &format!("{} is taken", show(&value)));
                    value
                }
                // What an object or a list looks like is told by more than its values.
                Coerced::Unfit(_) if matches!(kind, Some(Kind::Object | Kind::Array)) => {
                    self.report_mismatch(address, index, "it is left out");
                    left_out += 1;
                    continue;
                }
                Coerced::Unfit(value) => {
                    self.report_mismatch(address, index, "it is taken nevertheless");
                    value
                }
            });
            if members.contains_key(&value) {
                let message = format!("{} stands here a second time and is taken once", show(&value));
                self.report(
                    Finding::warning(&codes::DUPLICATE_ENUM_VALUE, message),
                    &address.child("enum").index(index),
                );
                continue;
            }
            members.insert(value.clone(), decoration.member(index, value));
        }
        self.drafts.described.values += values.len();
        self.drafts.described.unnamed_values += left_out;
        if members.is_empty() {
            return if values.is_empty() || left_out > 0 { plain } else { DraftShape::Null };
        }
        self.shape_of_values(here, members.into_values().collect(), plain)
    }

    fn report_mismatch(&mut self, schema: &Address, index: usize, repair: &str) {
        let message = format!("this value is not of the schema's type; {repair}");
        let finding = Finding::warning(&codes::ENUM_TYPE_MISMATCH, message);
        self.report(finding, &schema.child("enum").index(index));
    }

    fn shape_of_values(&mut self, here: Here<'_>, members: Vec<Member>, plain: DraftShape) -> DraftShape {
        let Here { id, address, .. } = here;
        let all = |test: fn(&Literal) -> bool| members.iter().all(|member| test(&member.value));
        if all(|value| matches!(value, Literal::String(_))) {
            return DraftShape::Enum(Enum { kind: EnumKind::String, members });
        }
        if all(|value| value.as_whole().is_some()) {
            return DraftShape::Enum(Enum { kind: EnumKind::Integer, members });
        }
        let is_boolean = |value: &Literal| matches!(value, Literal::Bool(_));
        if let [only] = members.as_slice() {
            let shape = match &only.value {
                Literal::Bool(_) => DraftShape::Boolean,
                Literal::Number(_) => number_like(plain, &members),
                // What is known of the object or the list says more than that it never changes.
                _ if is_described(&plain) => {
                    self.describe_values(here);
                    return plain;
                }
                _ => DraftShape::Any,
            };
            self.drafts.get_mut(id).facts.constant = Some(only.value.clone());
            return shape;
        }
        if all(|value| matches!(value, Literal::Bool(_))) {
            return DraftShape::Boolean;
        }
        let (strings, rest): (Vec<_>, Vec<_>) =
            members.iter().cloned().partition(|member| matches!(member.value, Literal::String(_)));
        let (booleans, numbers): (Vec<_>, Vec<_>) =
            rest.into_iter().partition(|member| is_boolean(&member.value));
        if numbers.iter().all(|member| member.value.as_whole().is_some()) {
            return self.mixed_values(id, strings, numbers, !booleans.is_empty());
        }
        let numbers = all(|value| matches!(value, Literal::Number(_)));
        let message = if numbers {
            "these numbers are not all whole numbers of 64 bits; any number is taken"
        } else {
            "these values make no enum; any value is taken"
        };
        self.report(Finding::note(&codes::UNSUPPORTED_ENUM, message), &address.child("enum"));
        self.drafts.described.unnamed_values += members.len();
        self.describe_values(here);
        if numbers { number_like(plain, &members) } else { kinds_of(&members, plain) }
    }

    /// Tells in words which values there are, where no type does.
    fn describe_values(&mut self, here: Here<'_>) {
        const MOST: usize = 16;
        let values = here.node.get("enum").and_then(Node::as_array).unwrap_or_default();
        let told: Vec<_> =
            values.iter().take(MOST).map(|value| format!("`{}`", excerpt(&on_one_line(value)))).collect();
        let more = if values.len() > MOST { " and others" } else { "" };
        let told = format!("One of {}{more}.", told.join(", "));
        self.describe(here.id, &told);
    }

    /// Adds a paragraph to what the document says about a schema.
    pub(crate) fn describe(&mut self, id: TypeId, paragraph: &str) {
        let description = &mut self.drafts.get_mut(id).facts.docs.description;
        let written = description.take().map_or_else(String::new, |Markdown(text)| format!("{text}\n\n"));
        *description = Some(Markdown(written + paragraph));
    }

    /// Values of different kinds are one of several types, which the kind of JSON value tells apart.
    fn mixed_values(
        &mut self,
        id: TypeId,
        strings: Vec<Member>,
        numbers: Vec<Member>,
        has_booleans: bool,
    ) -> DraftShape {
        let mut shapes = Vec::new();
        if !strings.is_empty() {
            shapes.push(DraftShape::Enum(Enum { kind: EnumKind::String, members: strings }));
        }
        if !numbers.is_empty() {
            shapes.push(DraftShape::Enum(Enum { kind: EnumKind::Integer, members: numbers }));
        }
        if has_booleans {
            shapes.push(DraftShape::Boolean);
        }
        let variants =
            shapes.into_iter().map(|shape| DraftVariant::new(self.drafts.add_part(id, shape))).collect();
        DraftShape::Union(DraftUnion { variants, discriminator: None })
    }

    /// Names and descriptions of members that stand beside a schema in place of in it, as some documents have them at
    /// parameters.
    pub(crate) fn decorate_enum(&mut self, id: TypeId, node: &Node) {
        let decoration = Decoration::of(node, &self.extensions);
        if decoration.is_empty() {
            return;
        }
        let mut target = self.drafts.peel(id);
        if let DraftShape::List(item) = self.drafts.get(target).shape {
            target = self.drafts.peel(item);
        }
        let draft = self.drafts.get_mut(target);
        if draft.component.is_some() {
            return;
        }
        if let DraftShape::Enum(values) = &mut draft.shape {
            for (index, member) in values.members.iter_mut().enumerate() {
                let decorated = decoration.member(index, member.value.clone());
                if member.name.spelling == text(&member.value) {
                    member.name = decorated.name;
                }
                if member.docs.is_empty() {
                    member.docs = decorated.docs;
                }
            }
        }
    }
}

impl Lowering<'_> {
    /// Enums keep values that they do not list, so that an API can add one; a document may ask for that or for the
    /// contrary.
    fn unknown_values(&mut self, here: Here<'_>) {
        let Some((key, wanted)) = self.extensions.entry(here.node, &UNKNOWN_VALUES) else { return };
        let finding = match wanted.as_str() {
            Some("allow") => return,
            Some("disallow") => {
                let message = "enums keep values that they do not list, which cannot be switched off";
                Finding::note(&codes::UNSUPPORTED_FEATURE, message)
            }
            _ => Finding::warning(
                &codes::INVALID_EXTENSION,
                format!("`{key}` is neither `allow` nor `disallow`"),
            )
            .help("it is ignored"),
        };
        let address = here.address.child(key);
        self.report(finding, &address);
    }
}

/// What extensions say about the members of an enum.
struct Decoration<'a> {
    names: Option<&'a Node>,
    descriptions: Option<&'a Node>,
}

impl<'a> Decoration<'a> {
    fn of(node: &'a Node, extensions: &Extensions) -> Self {
        Self {
            names: extensions.get(node, &ENUM_NAMES),
            descriptions: extensions.get(node, &ENUM_DESCRIPTIONS),
        }
    }

    fn is_empty(&self) -> bool {
        self.names.is_none() && self.descriptions.is_none()
    }

    fn member(&self, index: usize, value: Literal) -> Member {
        let own = text(&value);
        let name =
            self.names.and_then(|names| entry(names, index, &own, None)).unwrap_or_else(|| own.clone());
        let description = self.descriptions.and_then(|texts| entry(texts, index, &own, Some(&name)));
        Member::new(Name::written(name, String::new()), value, description.map(Markdown))
    }
}

/// The text for one member: in a list parallel to the values, or under the value or the member's name.
fn entry(node: &Node, index: usize, value: &str, name: Option<&str>) -> Option<String> {
    let entry = match node {
        Node::Array(list) => list.get(index)?,
        node => node.get(value).or_else(|| node.get(name?))?,
    };
    let text = entry.as_str().or_else(|| entry.get("description")?.as_str())?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

enum Coerced {
    AsIs(Literal),
    Changed(Literal),
    /// Not of the type that the schema asks for, and no other spelling of a value that is.
    Unfit(Literal),
}

/// A value as the schema's type asks: YAML reads `enum: [1.0, on]` as a number and a boolean where text was meant.
fn coerce(value: Literal, kind: Option<Kind>) -> Coerced {
    match (kind, value) {
        (Some(Kind::String), Literal::Number(digits)) => Coerced::Changed(Literal::String(digits)),
        (Some(Kind::String), Literal::Bool(value)) => Coerced::Changed(Literal::String(value.to_string())),
        (Some(Kind::Integer | Kind::Number), Literal::String(text)) if text.parse::<i64>().is_ok() => {
            Coerced::Changed(Literal::Number(text))
        }
        (Some(Kind::Boolean), Literal::String(text)) if text == "true" || text == "false" => {
            Coerced::Changed(Literal::Bool(text == "true"))
        }
        (kind, value) if kind.is_none_or(|kind| is_of(&value, kind)) => Coerced::AsIs(value),
        (_, value) => Coerced::Unfit(value),
    }
}

/// A whole number in its shortest spelling, so that `1` and `1.0` are one value.
pub(crate) fn canonical(value: Literal) -> Literal {
    match value.as_whole() {
        Some(whole) => Literal::Number(whole.to_string()),
        None => value,
    }
}

/// Whether a value is of a type.
fn is_of(value: &Literal, kind: Kind) -> bool {
    match value {
        Literal::Null => true,
        Literal::Bool(_) => kind == Kind::Boolean,
        Literal::Number(digits) => match kind {
            Kind::Integer => value.as_whole().is_some() || is_digits(digits),
            kind => kind == Kind::Number,
        },
        Literal::String(_) => kind == Kind::String,
        Literal::Array(_) => kind == Kind::Array,
        Literal::Object(_) => kind == Kind::Object,
    }
}

fn is_digits(number: &str) -> bool {
    number.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit())
}

/// The type of numbers that are no enum: the one that the schema asks for if it holds all of them.
fn number_like(plain: DraftShape, members: &[Member]) -> DraftShape {
    let all = |test: fn(&str) -> bool| {
        members.iter().all(|member| matches!(&member.value, Literal::Number(digits) if test(digits)))
    };
    let is_whole = members.iter().all(|member| member.value.as_whole().is_some());
    match plain {
        DraftShape::Number(_) => plain,
        DraftShape::Integer(_) if is_whole => plain,
        DraftShape::Integer(_) if all(|digits| digits.parse::<u64>().is_ok()) => {
            DraftShape::Integer(Format::Uint64)
        }
        DraftShape::Integer(_) if all(is_digits) => DraftShape::Number(Format::Decimal),
        _ => DraftShape::Number(Format::Plain),
    }
}

/// Whether a shape tells more of an object or a list than that it is one.
fn is_described(shape: &DraftShape) -> bool {
    match shape {
        DraftShape::Object(object) => !object.is_bare(),
        DraftShape::List(_) | DraftShape::Tuple(_) => true,
        _ => false,
    }
}

/// The type of values that are no enum: the one that the schema asks for, unless not all of them are of it.
fn kinds_of(members: &[Member], plain: DraftShape) -> DraftShape {
    let fits = members.iter().all(|member| crate::defaults::may_be(&member.value, &plain));
    if fits { plain } else { DraftShape::Any }
}

fn on_one_line(value: &Node) -> String {
    value.to_string().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A scalar as text, strings without quotes.
pub(crate) fn text(value: &Literal) -> String {
    match value {
        Literal::String(text) | Literal::Number(text) => text.clone(),
        Literal::Bool(value) => value.to_string(),
        Literal::Null => "null".to_owned(),
        Literal::Array(_) => "array".to_owned(),
        Literal::Object(_) => "object".to_owned(),
    }
}

fn show(value: &Literal) -> String {
    match value {
        Literal::String(text) => format!("`\"{}\"`", excerpt(text)),
        value => format!("`{}`", excerpt(&text(value))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_follow_the_declared_type() {
        let text = |text: &str| Literal::String(text.into());
        let number = |digits: &str| Literal::Number(digits.into());
        for (kind, value, expected) in [
            (Some(Kind::String), number("1.10"), Some(text("1.10"))),
            (Some(Kind::String), Literal::Bool(true), Some(text("true"))),
            (Some(Kind::Integer), text("7"), Some(number("7"))),
            (Some(Kind::Boolean), text("true"), Some(Literal::Bool(true))),
            (Some(Kind::String), text("a"), None),
            (None, number("1"), None),
        ] {
            match coerce(value.clone(), kind) {
                Coerced::Changed(changed) => assert_eq!(Some(changed), expected),
                Coerced::AsIs(same) => assert_eq!((None, &same), (expected, &value)),
                Coerced::Unfit(unfit) => panic!("{unfit:?}"),
            }
        }
        for (kind, value) in [
            (Kind::Integer, text("seven")),
            (Kind::Integer, number("1.5")),
            (Kind::Boolean, number("1")),
            (Kind::String, Literal::Array(Vec::new())),
            (Kind::Object, text("a")),
        ] {
            assert!(matches!(coerce(value.clone(), Some(kind)), Coerced::Unfit(unfit) if unfit == value));
        }
    }

    #[test]
    fn names_come_as_lists_and_as_maps() {
        let list = Node::Array(vec![Node::String("First".into()), Node::String(String::new())]);
        assert_eq!(entry(&list, 0, "1", None).as_deref(), Some("First"));
        assert_eq!(entry(&list, 1, "2", None), None);
        let described =
            Node::Object([("description".to_owned(), Node::String("Text".into()))].into_iter().collect());
        let map = Node::Object(
            [("a".to_owned(), described), ("Named".to_owned(), Node::String("x".into()))]
                .into_iter()
                .collect(),
        );
        assert_eq!(entry(&map, 9, "a", None).as_deref(), Some("Text"));
        assert_eq!(entry(&map, 9, "b", Some("Named")).as_deref(), Some("x"));
    }
}
