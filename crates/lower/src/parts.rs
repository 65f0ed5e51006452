//! Two parts of an `allOf` become one, one level deep.

mod lists;
mod objects;
mod scalars;
mod vague;

use sdkwright_api::{EnumKind, TypeId};

use self::lists::merge_lists;
use self::objects::{add_object, adds_nothing};
use self::scalars::{Scalar, merge_scalars};
use self::vague::{is_vague, restate};
use crate::all_of::Sets;
use crate::draft::{DraftShape, DraftUnion, DraftVariant, Drafts};

/// What parts are together.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Merged {
    /// One of them says it all.
    Existing(TypeId),
    /// Something new.
    New(DraftShape),
}

/// Why parts do not become one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Failure {
    /// No value satisfies both.
    Conflict(Conflict),
    /// There are more combinations than anyone can mean.
    TooMany,
}

/// Parts that no value satisfies both.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Conflict {
    /// What one part asks for.
    pub(crate) one: &'static str,
    /// What the other asks for.
    pub(crate) other: &'static str,
    /// The parts, as far as they stand in the document.
    pub(crate) places: [Option<TypeId>; 2],
}

/// Unions of more variants than this are not multiplied with each other.
const MOST_VARIANTS: usize = 64;

/// Merges one more part into what the parts before it are.
pub(crate) fn merge(
    drafts: &mut Drafts,
    sets: &mut Sets,
    mut whole: Merged,
    before: &[TypeId],
    part: TypeId,
) -> Result<Merged, Failure> {
    if let (Merged::New(DraftShape::Object(mine)), DraftShape::Object(theirs)) =
        (&mut whole, drafts.shape(part))
    {
        // Long lists of parts are common, so what they are together is not copied for each of them.
        if adds_nothing(theirs, mine) {
            mine.add_sources(&theirs.sources);
        } else {
            let theirs = theirs.clone();
            add_object(drafts, sets, mine, &theirs)?;
        }
        return Ok(whole);
    }
    let (one, first) = match &whole {
        Merged::Existing(id) if drafts.peel(*id) == drafts.peel(part) => return Ok(whole),
        Merged::Existing(id) => (drafts.shape(*id).clone(), Some(*id)),
        Merged::New(shape) => (shape.clone(), None),
    };
    let other = drafts.shape(part).clone();
    let conflict = Conflict { one: describe(&one), other: describe(&other), places: [first, Some(part)] };
    let conflict = Failure::Conflict(conflict);
    match (&one, &other) {
        // Null beside something else says that null is allowed, too; what contains both is nullable then.
        (_, DraftShape::Any | DraftShape::Null) => Ok(whole),
        (DraftShape::Any | DraftShape::Null, _) => Ok(Merged::Existing(part)),
        (DraftShape::Union(mine), DraftShape::Union(theirs)) => {
            if mine.variants == theirs.variants || is_vague(drafts, theirs, &one) {
                Ok(whole)
            } else if is_vague(drafts, mine, &other) {
                Ok(Merged::Existing(part))
            } else {
                product(drafts, sets, mine, theirs)?.ok_or(conflict)
            }
        }
        (DraftShape::Union(union), other) => match relation(drafts, union, other) {
            Relation::UnionIsVague => {
                restate(drafts, union);
                Ok(Merged::Existing(part))
            }
            Relation::OtherSaysNothing => Ok(whole),
            Relation::Both => distribute(drafts, sets, union, &[part], other)?.ok_or(conflict),
        },
        (one, DraftShape::Union(union)) => match relation(drafts, union, one) {
            Relation::UnionIsVague => {
                restate(drafts, union);
                Ok(whole)
            }
            Relation::OtherSaysNothing => Ok(Merged::Existing(part)),
            Relation::Both => {
                let with = first.map_or_else(|| before.to_vec(), |id| vec![id]);
                distribute(drafts, sets, union, &with, one)?.ok_or(conflict)
            }
        },
        (DraftShape::Object(mine), DraftShape::Object(theirs)) => {
            if adds_nothing(theirs, mine) {
                drafts.described.restated.extend(&theirs.sources);
                Ok(whole)
            } else if adds_nothing(mine, theirs) {
                drafts.described.restated.extend(&mine.sources);
                Ok(Merged::Existing(part))
            } else {
                let mut both = mine.clone();
                add_object(drafts, sets, &mut both, theirs)?;
                Ok(Merged::New(DraftShape::Object(both)))
            }
        }
        // Keys that an object would need say nothing about what is no object.
        (DraftShape::Object(object), _) if !object.declared => Ok(Merged::Existing(part)),
        (_, DraftShape::Object(object)) if !object.declared => Ok(whole),
        (DraftShape::List(_) | DraftShape::Tuple(_), DraftShape::List(_) | DraftShape::Tuple(_)) => {
            merge_lists(drafts, sets, whole, &one, &other)?.ok_or(conflict)
        }
        (one, other) => match merge_scalars(one, other) {
            Some(Scalar::First) => Ok(whole),
            Some(Scalar::Second) => Ok(Merged::Existing(part)),
            Some(Scalar::New(shape)) => Ok(Merged::New(shape)),
            None => Err(conflict),
        },
    }
}

enum Relation {
    UnionIsVague,
    OtherSaysNothing,
    Both,
}

fn relation(drafts: &Drafts, union: &DraftUnion, other: &DraftShape) -> Relation {
    let objects = || {
        union.variants.iter().all(|variant| {
            matches!(drafts.shape(variant.ty), DraftShape::Object(_) | DraftShape::Union(_) | DraftShape::Any)
        })
    };
    match other {
        _ if is_vague(drafts, union, other) => Relation::UnionIsVague,
        DraftShape::Object(object) if object.is_bare() && objects() => Relation::OtherSaysNothing,
        _ => Relation::Both,
    }
}

/// A union and something else: each variant that can be is both. `None` where none can be.
fn distribute(
    drafts: &mut Drafts,
    sets: &mut Sets,
    union: &DraftUnion,
    with: &[TypeId],
    shape: &DraftShape,
) -> Result<Option<Merged>, Failure> {
    let mut variants = Vec::with_capacity(union.variants.len());
    for variant in &union.variants {
        if !clash(drafts.shape(variant.ty), shape) {
            let all: Vec<_> = with.iter().copied().chain([variant.ty]).collect();
            let ty = sets.all(drafts, &all).ok_or(Failure::TooMany)?;
            variants.push(DraftVariant { ty, ..variant.clone() });
        }
    }
    Ok(of_variants(variants, union.discriminator.clone()))
}

/// Two unions: each pair of variants that can be is both. `None` where none can be.
fn product(
    drafts: &mut Drafts,
    sets: &mut Sets,
    one: &DraftUnion,
    other: &DraftUnion,
) -> Result<Option<Merged>, Failure> {
    if one.variants.len() * other.variants.len() > MOST_VARIANTS {
        return Err(Failure::TooMany);
    }
    let mut variants = Vec::new();
    for mine in &one.variants {
        for theirs in &other.variants {
            if !clash(drafts.shape(mine.ty), drafts.shape(theirs.ty)) {
                let ty = sets.all(drafts, &[mine.ty, theirs.ty]).ok_or(Failure::TooMany)?;
                variants.push(DraftVariant::new(ty));
            }
        }
    }
    Ok(of_variants(variants, None))
}

fn of_variants(variants: Vec<DraftVariant>, discriminator: Option<String>) -> Option<Merged> {
    match variants.as_slice() {
        [] => None,
        [only] => Some(Merged::Existing(only.ty)),
        _ => Some(Merged::New(DraftShape::Union(DraftUnion { variants, discriminator }))),
    }
}

/// Whether no value can have both shapes, as far as one level tells.
fn clash(one: &DraftShape, other: &DraftShape) -> bool {
    let kind = |shape: &DraftShape| match shape {
        DraftShape::Boolean => Some(0),
        DraftShape::Integer(_) | DraftShape::Number(_) => Some(1),
        DraftShape::Enum(values) => Some(if values.kind == EnumKind::Integer { 1 } else { 2 }),
        DraftShape::String(_) => Some(2),
        DraftShape::List(_) | DraftShape::Tuple(_) => Some(3),
        DraftShape::Object(object) if object.declared => Some(4),
        DraftShape::Null => Some(5),
        _ => None,
    };
    match (kind(one), kind(other)) {
        (Some(mine), Some(theirs)) if mine != theirs => true,
        // Of one kind, only scalars can still exclude each other: by their values.
        (Some(0..=2), Some(0..=2)) => merge_scalars(one, other).is_none(),
        _ => false,
    }
}

/// What a shape asks for, in a message.
fn describe(shape: &DraftShape) -> &'static str {
    match shape {
        DraftShape::Null => "null",
        DraftShape::Boolean => "true or false",
        DraftShape::Integer(_) => "a whole number",
        DraftShape::Number(_) => "a number",
        DraftShape::String(_) => "text",
        DraftShape::Enum(_) => "one of certain values",
        DraftShape::Object(_) => "an object",
        DraftShape::List(_) | DraftShape::Tuple(_) => "a list",
        DraftShape::Union(_) => "one of several types",
        DraftShape::Any | DraftShape::Unread | DraftShape::AllOf(_) | DraftShape::Same(_) => "anything",
    }
}

#[cfg(test)]
mod tests {
    use sdkwright_api::{Literal, Member, Name};
    use sdkwright_diagnostics::{FileId, Pointer};
    use sdkwright_spec::Address;

    use sdkwright_api::{Enum, Format};

    use super::*;
    use crate::draft::Draft;
    use crate::draft::{DraftAdditional, DraftObject};

    fn add(drafts: &mut Drafts, shape: DraftShape) -> TypeId {
        drafts.add(Draft::new(Address::new(FileId(0), Pointer::root()), shape))
    }

    fn object(properties: &[(&str, TypeId)], required: &[&str]) -> DraftShape {
        DraftShape::Object(DraftObject {
            properties: properties.iter().map(|(key, ty)| ((*key).to_owned(), *ty)).collect(),
            required: required.iter().map(|key| (*key).to_owned()).collect(),
            additional: DraftAdditional::Silent,
            declared: !properties.is_empty(),
            sources: Vec::new(),
        })
    }

    fn strings(values: &[&str]) -> DraftShape {
        let member =
            |value: &&str| Member::new(Name::written(*value, ""), Literal::String((*value).into()), None);
        DraftShape::Enum(Enum { kind: EnumKind::String, members: values.iter().map(member).collect() })
    }

    fn merged(drafts: &mut Drafts, one: TypeId, other: TypeId) -> Result<Merged, Failure> {
        merge(drafts, &mut Sets::of(0), Merged::Existing(one), &[one], other)
    }

    #[test]
    fn the_part_that_says_it_all_stays_itself() {
        let mut drafts = Drafts::default();
        let text = add(&mut drafts, DraftShape::String(Format::Plain));
        let component = add(&mut drafts, object(&[("id", text)], &["id"]));
        for part in [DraftShape::Any, object(&[], &["id"]), object(&[("id", text)], &[])] {
            let part = add(&mut drafts, part);
            assert_eq!(merged(&mut drafts, component, part), Ok(Merged::Existing(component)));
            assert_eq!(merged(&mut drafts, part, component), Ok(Merged::Existing(component)));
        }
    }

    #[test]
    fn objects_add_up() {
        let mut drafts = Drafts::default();
        let text = add(&mut drafts, DraftShape::String(Format::Plain));
        let one = add(&mut drafts, object(&[("a", text)], &[]));
        let other = add(&mut drafts, object(&[("b", text)], &["a"]));
        let expected = object(&[("a", text), ("b", text)], &["a"]);
        assert_eq!(merged(&mut drafts, one, other), Ok(Merged::New(expected)));
    }

    #[test]
    fn a_property_of_both_is_an_all_of_that_is_remembered() {
        let mut drafts = Drafts::default();
        let text = add(&mut drafts, DraftShape::String(Format::Plain));
        let uuid = add(&mut drafts, DraftShape::String(Format::Uuid));
        let one = add(&mut drafts, object(&[("id", text)], &[]));
        let other = add(&mut drafts, object(&[("id", uuid)], &[]));
        let mut sets = Sets::of(0);
        let mut both = || match merge(&mut drafts, &mut sets, Merged::Existing(one), &[one], other) {
            Ok(Merged::New(DraftShape::Object(object))) => object.properties["id"],
            merged => panic!("{merged:?}"),
        };
        let id = both();
        assert_eq!(both(), id);
        assert_eq!(drafts.get(id).shape, DraftShape::AllOf(vec![text, uuid]));
    }

    #[test]
    fn scalars_agree_or_conflict() {
        use DraftShape::{Boolean, Integer, Number, String};
        let cases = [
            (String(Format::Plain), String(Format::Uuid), Some(String(Format::Uuid))),
            (String(Format::Date), String(Format::Uuid), Some(String(Format::Plain))),
            (Number(Format::Plain), Integer(Format::Int64), Some(Integer(Format::Int64))),
            (String(Format::Plain), strings(&["a"]), Some(strings(&["a"]))),
            (strings(&["a", "b", "c"]), strings(&["d", "c", "b"]), Some(strings(&["b", "c"]))),
            (strings(&["a"]), strings(&["b"]), None),
            (String(Format::Plain), Boolean, None),
            (Integer(Format::Plain), strings(&["a"]), None),
        ];
        for (one, other, expected) in cases {
            let mut drafts = Drafts::default();
            let (first, second) = (add(&mut drafts, one.clone()), add(&mut drafts, other.clone()));
            let merged = merged(&mut drafts, first, second).ok().map(|merged| match merged {
                Merged::Existing(id) => drafts.get(id).shape.clone(),
                Merged::New(shape) => shape,
            });
            assert_eq!(merged, expected, "{one:?} and {other:?}");
        }
    }

    #[test]
    fn a_union_is_distributed_over() {
        let mut drafts = Drafts::default();
        let text = add(&mut drafts, DraftShape::String(Format::Plain));
        let base = add(&mut drafts, object(&[("id", text)], &[]));
        let (cat, dog) =
            (add(&mut drafts, object(&[("purrs", text)], &[])), add(&mut drafts, DraftShape::Boolean));
        let fish = add(&mut drafts, object(&[("swims", text)], &[]));
        let variants = [cat, dog, fish].map(DraftVariant::new).to_vec();
        let union =
            add(&mut drafts, DraftShape::Union(DraftUnion { variants, discriminator: Some("kind".into()) }));
        let Ok(Merged::New(DraftShape::Union(union))) = merged(&mut drafts, base, union) else { panic!() };
        // A boolean is no object, so that variant can never be.
        let parts: Vec<_> =
            union.variants.iter().map(|variant| drafts.get(variant.ty).shape.clone()).collect();
        assert_eq!(parts, [DraftShape::AllOf(vec![base, cat]), DraftShape::AllOf(vec![base, fish])]);
        assert_eq!(union.discriminator.as_deref(), Some("kind"));
    }

    #[test]
    fn variants_that_can_never_be_are_dropped() {
        let mut drafts = Drafts::default();
        let choices = [strings(&["a"]), strings(&["b"]), DraftShape::Boolean]
            .map(|shape| DraftVariant::new(add(&mut drafts, shape)));
        let variants = choices.to_vec();
        let union = add(&mut drafts, DraftShape::Union(DraftUnion { variants, discriminator: None }));
        let one = add(&mut drafts, strings(&["b"]));
        let Ok(Merged::Existing(both)) = merged(&mut drafts, one, union) else { panic!() };
        assert_eq!(drafts.get(both).shape, DraftShape::AllOf(vec![one, choices[1].ty]));
    }

    #[test]
    fn variants_that_only_constrain_are_no_types() {
        let mut drafts = Drafts::default();
        let text = add(&mut drafts, DraftShape::String(Format::Plain));
        let base = add(&mut drafts, object(&[("a", text), ("b", text)], &[]));
        let choices = [object(&[], &["a"]), object(&[], &["b"])]
            .map(|shape| DraftVariant::new(add(&mut drafts, shape)));
        let union = DraftUnion { variants: choices.to_vec(), discriminator: None };
        let union = add(&mut drafts, DraftShape::Union(union));
        assert_eq!(merged(&mut drafts, base, union), Ok(Merged::Existing(base)));
    }
}
