//! Lists and tuples as parts of an `allOf`.

use sdkwright_api::TypeId;

use super::{Failure, Merged};
use crate::all_of::Sets;
use crate::draft::{DraftShape, DraftTuple, Drafts};

/// The lists that satisfy both: each element is what both say of its position. `whole` is the first; `None` when they
/// differ in their number of positions, and what follows those of the shorter one has no type.
pub(super) fn merge_lists(
    drafts: &mut Drafts,
    sets: &mut Sets,
    whole: Merged,
    one: &DraftShape,
    other: &DraftShape,
) -> Result<Option<Merged>, Failure> {
    let mut both = |one: TypeId, other: TypeId| sets.all(drafts, &[one, other]).ok_or(Failure::TooMany);
    let shape = match (one, other) {
        (DraftShape::List(mine), DraftShape::List(theirs)) if mine == theirs => return Ok(Some(whole)),
        (DraftShape::List(mine), DraftShape::List(theirs)) => DraftShape::List(both(*mine, *theirs)?),
        (DraftShape::Tuple(tuple), DraftShape::List(item)) => {
            DraftShape::Tuple(each(tuple, |part| both(part, *item))?)
        }
        (DraftShape::List(item), DraftShape::Tuple(tuple)) => {
            DraftShape::Tuple(each(tuple, |part| both(*item, part))?)
        }
        (DraftShape::Tuple(mine), DraftShape::Tuple(theirs)) => {
            match merge_tuples(mine, theirs, &mut both)? {
                Some(tuple) => DraftShape::Tuple(tuple),
                None => return Ok(None),
            }
        }
        _ => return Ok(None),
    };
    Ok(Some(Merged::New(shape)))
}

/// A tuple of other parts.
fn each(
    tuple: &DraftTuple,
    mut part: impl FnMut(TypeId) -> Result<TypeId, Failure>,
) -> Result<DraftTuple, Failure> {
    Ok(DraftTuple {
        positions: tuple.positions.iter().map(|position| part(*position)).collect::<Result<_, _>>()?,
        least: tuple.least,
        rest: tuple.rest.map(part).transpose()?,
    })
}

fn merge_tuples(
    mine: &DraftTuple,
    theirs: &DraftTuple,
    both: &mut impl FnMut(TypeId, TypeId) -> Result<TypeId, Failure>,
) -> Result<Option<DraftTuple>, Failure> {
    let mut positions = Vec::new();
    for place in 0..mine.positions.len().max(theirs.positions.len()) {
        let at = |tuple: &DraftTuple| tuple.positions.get(place).copied().or(tuple.rest);
        let (Some(one), Some(other)) = (at(mine), at(theirs)) else { return Ok(None) };
        positions.push(both(one, other)?);
    }
    let rest = match (mine.rest, theirs.rest) {
        (Some(one), Some(other)) => Some(both(one, other)?),
        (one, other) => one.or(other),
    };
    Ok(Some(DraftTuple { positions, least: mine.least.max(theirs.least), rest }))
}
