use sdkwright_api::{EnumKind, Shape, TypeId, Types, Union};

/// A set of kinds of JSON values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Kinds(u8);

impl Kinds {
    const BOOLEAN: Self = Self(1);
    const NUMBER: Self = Self(2);
    const STRING: Self = Self(4);
    const ARRAY: Self = Self(8);
    const OBJECT: Self = Self(16);
    const ALL: Self = Self(31);
}

/// The kinds of JSON values of every type, found from the ends inwards: unions may contain each other in circles.
pub(super) fn kinds_of_all(types: &Types) -> Vec<Kinds> {
    let mut kinds = vec![Kinds::default(); types.len()];
    let mut containers: Vec<Vec<TypeId>> = vec![Vec::new(); types.len()];
    let mut changed = Vec::new();
    for (id, def) in types.iter() {
        let own = match &def.shape {
            Shape::Any => Kinds::ALL,
            Shape::Boolean => Kinds::BOOLEAN,
            Shape::Integer(_) | Shape::Number(_) => Kinds::NUMBER,
            Shape::String(_) => Kinds::STRING,
            Shape::Enum(values) if values.kind == EnumKind::Integer => Kinds::NUMBER,
            Shape::Enum(_) => Kinds::STRING,
            Shape::Struct(_) | Shape::Map(_) => Kinds::OBJECT,
            Shape::List(_) | Shape::Tuple(_) => Kinds::ARRAY,
            shape @ (Shape::Union(_) | Shape::Alias(_)) => {
                shape.parts().into_iter().for_each(|child| containers[child.0 as usize].push(id));
                continue;
            }
        };
        kinds[id.0 as usize] = own;
        changed.push(id);
    }
    while let Some(id) = changed.pop() {
        let new = kinds[id.0 as usize];
        for container in &containers[id.0 as usize] {
            let known = &mut kinds[container.0 as usize];
            if known.0 | new.0 != known.0 {
                known.0 |= new.0;
                changed.push(*container);
            }
        }
    }
    kinds
}

/// Whether no two variants have a kind of JSON value in common.
pub(super) fn kinds_differ(kinds: &[Kinds], union: &Union) -> bool {
    let mut seen = Kinds::default();
    union.variants.iter().all(|variant| {
        let kinds = kinds[variant.ty.id.0 as usize];
        let new = seen.0 & kinds.0 == 0;
        seen.0 |= kinds.0;
        new && kinds != Kinds::default()
    })
}
