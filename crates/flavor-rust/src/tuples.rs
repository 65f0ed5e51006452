//! Lists with a type for each of their first positions, where they are not simply tuples: their elements are the fields of
//! a struct.

use sdkwright_api::{Shape, Tuple, TypeRef};

use crate::encode::{Code, code};
use crate::imports::Imports;
use crate::types::{Presence, TypeTable};

/// What the positions are called in sentences.
const ORDINALS: [&str; Shape::MOST_POSITIONS] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
];

/// A field of a struct that is a list in JSON.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PlacePlan {
    /// The type of the element, or of each that follows the positions.
    pub ty: TypeRef,
    /// Whether the element may be missing; `None` for what follows the positions.
    pub presence: Option<Presence>,
    /// What is said of it.
    pub is_a: &'static str,
}

/// The fields of such a struct, in order.
pub(crate) fn places(types: &TypeTable<'_>, tuple: &Tuple) -> Vec<PlacePlan> {
    let positions = tuple.positions.iter().zip(ORDINALS).enumerate().map(|(place, (&ty, is_a))| {
        let presence = match (place < tuple.least, types.resolves_nullable(ty)) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, false) => Presence::Optional,
            // Null at a place is not the end of the list.
            (false, true) => Presence::Patch,
        };
        PlacePlan { ty, presence: Some(presence), is_a }
    });
    let rest = tuple.rest.map(|ty| PlacePlan { ty, presence: None, is_a: "rest" });
    positions.chain(rest).collect()
}

impl PlacePlan {
    /// The type of the field.
    pub fn ty(&self, types: &TypeTable<'_>, imports: &mut Imports) -> Code {
        match self.presence {
            Some(Presence::Required | Presence::Nullable) => types.expr(self.ty, imports),
            Some(Presence::Optional) => code!("Option<", types.bare(self.ty.id, imports), ">"),
            Some(Presence::Patch) => {
                imports.runtime("Patch");
                code!("Patch<", types.bare(self.ty.id, imports), ">")
            }
            None => code!("Vec<", types.expr(self.ty, imports), ">"),
        }
    }

    /// A sentence about the field.
    pub fn sentence(&self) -> String {
        match self.presence {
            Some(Presence::Required | Presence::Nullable) => format!("The {} element.", self.is_a),
            Some(_) => format!("The {} element, where it is there.", self.is_a),
            None => "The elements behind those.".to_owned(),
        }
    }
}
