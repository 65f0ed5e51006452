//! Lists and tuples as parts of an `allOf`.

use sdkwright_api::TypeId;

use super::{Failure, Merged};
use crate::all_of::Sets;
use crate::draft::{DraftShape, Drafts};

/// The lists that satisfy both: each element is what both say of its position. `whole` is the first; `None` when they
/// differ in their number of positions.
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
        (DraftShape::Tuple(positions), DraftShape::List(item)) => {
            let positions = positions.iter().map(|position| both(*position, *item));
            DraftShape::Tuple(positions.collect::<Result<_, _>>()?)
        }
        (DraftShape::List(item), DraftShape::Tuple(positions)) => {
            let positions = positions.iter().map(|position| both(*item, *position));
            DraftShape::Tuple(positions.collect::<Result<_, _>>()?)
        }
        (DraftShape::Tuple(mine), DraftShape::Tuple(theirs)) if mine.len() == theirs.len() => {
            let positions = mine.iter().zip(theirs).map(|(one, other)| both(*one, *other));
            DraftShape::Tuple(positions.collect::<Result<_, _>>()?)
        }
        _ => return Ok(None),
    };
    Ok(Some(Merged::New(shape)))
}
