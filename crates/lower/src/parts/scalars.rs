//! Scalars and enums as parts of an `allOf`.

use indexmap::IndexSet;
use sdkwright_api::{Enum, EnumKind, Format};

use crate::draft::DraftShape;

/// What two scalars are together.
pub(super) enum Scalar {
    /// The first says it all.
    First,
    /// The second says it all.
    Second,
    /// Something new.
    New(DraftShape),
}

/// The values that satisfy both; `None` when there are none.
pub(super) fn merge_scalars(one: &DraftShape, other: &DraftShape) -> Option<Scalar> {
    use DraftShape::{Enum, Integer, Number, String};
    match (one, other) {
        (one, other) if one == other => Some(Scalar::First),
        (String(_), String(Format::Plain)) | (Integer(_), Integer(Format::Plain) | Number(_)) => {
            Some(Scalar::First)
        }
        (Number(_), Number(Format::Plain)) => Some(Scalar::First),
        (String(Format::Plain), String(_)) | (Integer(Format::Plain) | Number(_), Integer(_)) => {
            Some(Scalar::Second)
        }
        (Number(Format::Plain), Number(_)) => Some(Scalar::Second),
        // Formats only annotate; two of them contradict nothing.
        (String(_), String(_)) => Some(Scalar::New(String(Format::Plain))),
        (Integer(_), Integer(_)) => Some(Scalar::New(Integer(Format::Plain))),
        (Number(_), Number(_)) => Some(Scalar::New(Number(Format::Plain))),
        (Enum(values), String(_)) if values.kind == EnumKind::String => Some(Scalar::First),
        (String(_), Enum(values)) if values.kind == EnumKind::String => Some(Scalar::Second),
        (Enum(values), Integer(_) | Number(_)) if values.kind == EnumKind::Integer => Some(Scalar::First),
        (Integer(_) | Number(_), Enum(values)) if values.kind == EnumKind::Integer => Some(Scalar::Second),
        (Enum(mine), Enum(theirs)) => common_values(mine, theirs),
        _ => None,
    }
}

fn common_values(mine: &Enum, theirs: &Enum) -> Option<Scalar> {
    let values: IndexSet<_> = theirs.members.iter().map(|member| &member.value).collect();
    let members: Vec<_> =
        mine.members.iter().filter(|member| values.contains(&member.value)).cloned().collect();
    match members.len() {
        0 => None,
        count if count == mine.members.len() => Some(Scalar::First),
        count if count == theirs.members.len() => Some(Scalar::Second),
        _ => Some(Scalar::New(DraftShape::Enum(Enum { kind: mine.kind, members }))),
    }
}
