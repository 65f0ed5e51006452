//! What `oneOf` and `anyOf` come to: one type after all, anything, or several types.

use indexmap::IndexMap;
use indexmap::map::Entry;
use sdkwright_api::{
    Discrimination, Docs, Enum, EnumKind, Format, Member, Name, Shape, TypeId, TypeRef, Union, Variant,
};

use crate::draft::{DraftShape, DraftUnion, Facts};
use crate::enums::text;
use crate::lowering::Lowering;
use crate::merge::Merged;

/// What the choices of a schema come to.
#[derive(Debug, Clone)]
pub(crate) enum Choices {
    /// One type.
    One(TypeRef),
    /// Any value.
    Any,
    /// Several types. How they are told apart is found when all types are known.
    Several(Union, Option<Discriminator>),
}

/// An explicit discriminator.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Discriminator {
    /// The key on the wire.
    pub(crate) key: String,
    /// For each variant the values that choose it.
    pub(crate) values: Vec<DiscriminatorValues>,
}

/// The values of a discriminator that choose one variant.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct DiscriminatorValues {
    /// Those that a mapping gives.
    pub(crate) mapped: Vec<String>,
    /// Those that the names of schemas are.
    pub(crate) implied: Vec<String>,
    /// Whether it is chosen by all others, and by none.
    pub(crate) fallback: bool,
}

impl DiscriminatorValues {
    fn join(&mut self, other: Self) {
        self.mapped.extend(other.mapped);
        self.implied.extend(other.implied);
        self.fallback |= other.fallback;
    }
}

#[derive(Debug, Clone)]
struct Choice {
    ty: TypeId,
    title: Option<String>,
    docs: Docs,
    values: DiscriminatorValues,
}

/// As much of a type as decides what a choice comes to.
#[derive(Debug, Clone, Copy)]
enum View<'a> {
    Any,
    Integer,
    Number,
    String(Format),
    Enum(&'a Enum),
    Other,
}

impl Lowering<'_> {
    /// What a union comes to, once the types of its variants are known.
    pub(crate) fn choices(&mut self, id: TypeId, union: &DraftUnion, merged: &mut Merged) -> Choices {
        let mut choices = self.flat_choices(id, union, merged);
        if choices.is_empty()
            || choices.iter().any(|choice| matches!(self.view(merged, choice.ty), View::Any))
        {
            return Choices::Any;
        }
        if union.discriminator.is_none() {
            drop_twins(&mut choices, merged);
            self.drop_narrower(&mut choices, merged);
            for kind in [EnumKind::String, EnumKind::Integer] {
                self.join_enums(id, kind, &mut choices, merged);
            }
            self.join_formats(id, &mut choices, merged);
        }
        if let [only] = choices.as_slice() {
            return Choices::One(TypeRef { id: only.ty, nullable: self.drafts.is_nullable(id) });
        }
        let discriminator = union.discriminator.clone().map(|key| Discriminator {
            key,
            values: choices.iter().map(|choice| choice.values.clone()).collect(),
        });
        let variants = choices
            .into_iter()
            .map(|choice| Variant {
                name: Name::invented("", ""),
                ty: TypeRef::new(choice.ty),
                cyclic: false,
                tags: Vec::new(),
                fallback: choice.values.fallback,
                keys: Vec::new(),
                limits: Vec::new(),
                docs: choice.docs,
            })
            .collect();
        Choices::Several(Union { discrimination: Discrimination::Opaque, variants }, discriminator)
    }

    /// Each type once, without `null`; the variants of a nameless union within stand in its place.
    fn flat_choices(&self, id: TypeId, union: &DraftUnion, merged: &Merged) -> Vec<Choice> {
        let mut choices: IndexMap<TypeId, Choice> = IndexMap::with_capacity(union.variants.len());
        for variant in &union.variants {
            if *self.drafts.shape(variant.ty) == DraftShape::Null {
                continue;
            }
            let ty = merged.of(variant.ty).id;
            // A union that is one of its own variants gains nothing by it.
            if ty == id {
                continue;
            }
            let inner = match merged.types.get(&ty) {
                Some(inner) if self.drafts.get(ty).component.is_none() && inner.discriminator.is_none() => {
                    match &inner.shape {
                        Shape::Union(inner) => Some(inner),
                        _ => None,
                    }
                }
                _ => None,
            };
            match inner {
                Some(inner) if union.discriminator.is_none() => {
                    for Variant { ty: TypeRef { id: ty, .. }, docs, .. } in &inner.variants {
                        choices.entry(*ty).or_insert_with(|| Choice {
                            ty: *ty,
                            title: None,
                            docs: docs.clone(),
                            values: DiscriminatorValues::default(),
                        });
                    }
                }
                _ => {
                    let values = DiscriminatorValues {
                        mapped: variant.mapped.clone(),
                        implied: variant.implied.iter().cloned().collect(),
                        fallback: variant.fallback,
                    };
                    let Facts { title, docs, .. } = self.facts_in_place(variant.ty);
                    match choices.entry(ty) {
                        Entry::Occupied(known) => known.into_mut().values.join(values),
                        Entry::Vacant(new) => {
                            new.insert(Choice { ty, title, docs, values });
                        }
                    }
                }
            }
        }
        choices.into_values().collect()
    }

    /// Drops types whose every value another one takes too: formatted text beside any text, whole numbers beside any
    /// number, and any text beside an enum of strings, since enums are open.
    fn drop_narrower(&self, choices: &mut Vec<Choice>, merged: &Merged) {
        let has = |choices: &[Choice], test: fn(View<'_>) -> bool| {
            choices.iter().any(|choice| test(self.view(merged, choice.ty)))
        };
        let any_text = has(choices, |view| matches!(view, View::String(Format::Plain)));
        let texts =
            has(choices, |view| matches!(view, View::Enum(values) if values.kind == EnumKind::String));
        let number = has(choices, |view| matches!(view, View::Number));
        let integers =
            has(choices, |view| matches!(view, View::Enum(values) if values.kind == EnumKind::Integer));
        choices.retain(|choice| match self.view(merged, choice.ty) {
            View::String(Format::Plain) => !texts,
            View::String(_) => !any_text,
            View::Integer => !number && !integers,
            View::Enum(values) => !(number && values.kind == EnumKind::Integer),
            _ => true,
        });
    }

    /// Enums of one kind are one enum of all their values.
    fn join_enums(&mut self, id: TypeId, kind: EnumKind, choices: &mut Vec<Choice>, merged: &mut Merged) {
        let mut members = IndexMap::new();
        let mut places = Vec::new();
        for (index, choice) in choices.iter().enumerate() {
            if let View::Enum(values) = self.view(merged, choice.ty)
                && values.kind == kind
            {
                places.push(index);
                for member in &values.members {
                    let described = || match values.members.len() {
                        1 => choice.describe(member.clone()),
                        _ => member.clone(),
                    };
                    members.entry(member.value.clone()).or_insert_with(described);
                }
            }
        }
        if places.len() < 2 {
            return;
        }
        let has_all = |index: &usize| matches!(self.view(merged, choices[*index].ty), View::Enum(values) if values.members.len() == members.len());
        let joined = match places.iter().copied().find(has_all) {
            Some(index) => choices[index].ty,
            None => {
                let members = members.into_values().collect();
                self.plain(id, DraftShape::Enum(Enum { kind, members }), merged).id
            }
        };
        replace(choices, &places, joined);
    }

    /// Numbers that differ in their format are numbers of any format.
    fn join_formats(&mut self, id: TypeId, choices: &mut Vec<Choice>, merged: &mut Merged) {
        for shape in [DraftShape::Integer(Format::Plain), DraftShape::Number(Format::Plain)] {
            let same_kind = |choice: &Choice| {
                matches!(
                    (&shape, self.view(merged, choice.ty)),
                    (DraftShape::Integer(_), View::Integer) | (DraftShape::Number(_), View::Number)
                )
            };
            let places: Vec<_> = (0..choices.len()).filter(|index| same_kind(&choices[*index])).collect();
            if places.len() > 1 {
                let joined = self.plain(id, shape, merged).id;
                replace(choices, &places, joined);
            }
        }
    }

    fn view<'m>(&'m self, merged: &'m Merged, mut id: TypeId) -> View<'m> {
        while let Some(Shape::Alias(target)) = merged.types.get(&id).map(|ty| &ty.shape) {
            id = target.id;
        }
        match merged.types.get(&id).map(|ty| &ty.shape) {
            Some(Shape::Any) => View::Any,
            Some(Shape::Integer(_)) => View::Integer,
            Some(Shape::Number(_)) => View::Number,
            Some(Shape::String(format)) => View::String(*format),
            Some(Shape::Enum(values)) => View::Enum(values),
            Some(_) => View::Other,
            // A component that contains this union and is not finished yet.
            None => match self.drafts.shape(id) {
                DraftShape::Any => View::Any,
                DraftShape::Integer(_) => View::Integer,
                DraftShape::Number(_) => View::Number,
                DraftShape::String(format) => View::String(*format),
                DraftShape::Enum(values) => View::Enum(values),
                _ => View::Other,
            },
        }
    }
}

impl Choice {
    /// The member that an enum of one value is: its title names it, its description describes it.
    fn describe(&self, mut member: Member) -> Member {
        if let Some(title) = self.title.as_ref().filter(|_| member.name.spelling == text(&member.value)) {
            member.name.spelling.clone_from(title);
        }
        if member.docs.is_empty() {
            member.docs = self.docs.clone();
        }
        member
    }
}

/// Drops what is the same as a choice before it by another name. Objects, enums and unions mean something by their names.
fn drop_twins(choices: &mut Vec<Choice>, merged: &Merged) {
    let mut known: Vec<&Shape> = Vec::new();
    choices.retain(|choice| match merged.types.get(&choice.ty).map(|ty| &ty.shape) {
        Some(Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_)) | None => true,
        Some(shape) if known.contains(&shape) => false,
        Some(shape) => {
            known.push(shape);
            true
        }
    });
}

/// Puts one choice in the place of the first of several.
fn replace(choices: &mut Vec<Choice>, places: &[usize], joined: TypeId) {
    choices[places[0]].ty = joined;
    choices[places[0]].docs = Docs::default();
    let mut index = 0;
    choices.retain(|_| {
        let kept = index == places[0] || !places.contains(&index);
        index += 1;
        kept
    });
}

#[cfg(test)]
mod tests {
    use crate::testing::component;

    #[test]
    fn what_choices_come_to() {
        for (choices, expected) in [
            ("{type: string}, {type: string}", "string"),
            ("{type: string}, {type: integer}", "union by JSON kind\n  string string\n  integer integer"),
            ("{type: integer}, {type: number}", "number"),
            ("{type: integer, format: int32}, {type: integer, format: int64}", "integer"),
            ("{type: string, format: uuid}, {type: string}", "string"),
            (
                "{type: string, format: uuid}, {enum: [a]}",
                "union by trying\n  uuid string (Uuid)\n  string It string",
            ),
            ("{type: string}, {}", "any"),
            ("{enum: [a]}, {enum: [b]}", "enum\n  \"a\"\n  \"b\""),
            ("{enum: [a, b]}, {type: string}", "enum\n  \"a\"\n  \"b\""),
            ("{enum: [1]}, {type: integer}", "enum\n  1"),
            ("{type: boolean}, {enum: [null]}", "boolean"),
            (
                "{type: boolean}, {oneOf: [{type: string}, {type: boolean}]}",
                "union by JSON kind\n  boolean boolean\n  string string",
            ),
            (
                "{type: array, items: {type: string}}, {type: array, items: {type: integer}}",
                "union by trying\n  list of string [string]\n  list of integer [integer]",
            ),
        ] {
            assert_eq!(component(&format!("{{oneOf: [{choices}]}}")), expected, "{choices}");
            assert_eq!(component(&format!("{{anyOf: [{choices}]}}")), expected, "{choices}");
        }
    }

    #[test]
    fn how_objects_are_told_apart() {
        let tagged = |tag: &str, key: &str| {
            format!(
                "{{type: object, required: [t], properties: {{t: {{enum: [{tag}]}}, {key}: {{type: string}}}}}}"
            )
        };
        let keyed = |required: &str, keys: &[&str]| {
            let keys: Vec<_> = keys.iter().map(|key| format!("{key}: {{type: string}}")).collect();
            format!("{{type: object, required: [{required}], properties: {{{}}}}}", keys.join(", "))
        };
        for (choices, expected) in [
            ([tagged("x", "a"), tagged("y", "b")], "union tagged by \"t\""),
            ([tagged("x", "a"), tagged("x", "b")], "union by trying"),
            ([keyed("a", &["a", "c"]), keyed("b", &["b", "c"])], "union by keys"),
            ([keyed("a", &["a"]), keyed("b", &["a", "b"])], "union by trying"),
            ([keyed("", &["a"]), keyed("b", &["b"])], "union by trying"),
        ] {
            let outline = component(&format!("{{oneOf: [{}, {}]}}", choices[0], choices[1]));
            assert_eq!(outline.lines().next(), Some(expected), "{choices:?}");
        }
    }

    #[test]
    fn what_asks_for_more_is_tried_first() {
        let outline = component(
            "{oneOf: [{type: object, properties: {a: {type: string}}}, {type: object, required: [b], properties: {b: {type: string}}}, {type: object, additionalProperties: {type: string}}]}",
        );
        let words: Vec<_> =
            outline.lines().skip(1).filter_map(|line| line.split_whitespace().next()).collect();
        assert_eq!(words, ["b", "a", "map"]);
    }
}
