use sdkwright_api::{Format, Shape, Tuple, TypeDef, TypeRef, Types, Why};
use sdkwright_diagnostics::Origin;

use crate::Severity;
use crate::codes::{FORMAT_CHANGED, TYPE_CHANGED, TYPE_RENAMED};
use crate::comparison::{Comparison, Direction, Home, Link, Pair, Slot, Spot};
use crate::names::{is_same_type, type_name, words};
use crate::wording::{kebab, quoted, shape_words, type_words};

impl Comparison<'_> {
    /// Compares all pairs of named types that were met, and those that are met on the way, in breadth: so that the
    /// first way to a pair is the shortest.
    pub(crate) fn types(&mut self) {
        let mut next = 0;
        while let Some((&pair, _)) = self.pairs.get_index(next) {
            self.pair(next, pair);
            next += 1;
        }
    }

    /// Two types that are used at the same place. Whether they may be `null` is not asked here.
    pub(crate) fn types_used(&mut self, spot: &Spot, old: TypeRef, new: TypeRef, direction: Direction) {
        let (old_def, new_def) = (self.old.types.get(old.id), self.new.types.get(new.id));
        match (&old_def.shape, &new_def.shape) {
            (Shape::Alias(_), Shape::Alias(_)) => self.enter(spot, old, new, direction),
            (Shape::Alias(target), _) => self.types_used(spot, *target, new, direction),
            (_, Shape::Alias(target)) => self.types_used(spot, old, *target, direction),
            (Shape::Struct(_), Shape::Struct(_))
            | (Shape::Enum(_), Shape::Enum(_))
            | (Shape::Union(_), Shape::Union(_)) => self.declared(spot, old, new, direction),
            (Shape::Tuple(was), Shape::Tuple(is)) if has_same_places(was, is) => {
                if is.is_fixed() {
                    self.tuples(spot, was, is, direction);
                } else {
                    self.declared(spot, old, new, direction);
                }
            }
            (Shape::List(old), Shape::List(new)) => {
                let spot = spot.child("[]", &["items"]);
                self.slot(&spot, Slot::required(*old), Slot::required(*new), direction);
            }
            (Shape::Map(old), Shape::Map(new)) => {
                let spot = spot.child(".*", &["additionalProperties"]);
                self.slot(&spot, Slot::required(*old), Slot::required(*new), direction);
            }
            (Shape::Any, Shape::Any) | (Shape::Boolean, Shape::Boolean) => {}
            (Shape::Integer(was), Shape::Integer(is))
            | (Shape::Number(was), Shape::Number(is))
            | (Shape::String(was), Shape::String(is)) => {
                if plain(*was) != plain(*is) {
                    self.type_changed(spot, old, new);
                } else if was != is {
                    let message = format!("its format is {}, was {}", kebab(*is), kebab(*was));
                    self.report(spot, Severity::Fix, &FORMAT_CHANGED, message);
                }
            }
            _ => self.type_changed(spot, old, new),
        }
    }

    /// Types that have names of their own in any case.
    fn declared(&mut self, spot: &Spot, old: TypeRef, new: TypeRef, direction: Direction) {
        let (old_def, new_def) = (self.old.types.get(old.id), self.new.types.get(new.id));
        if self.is_replaced(old_def, new_def) {
            self.type_changed(spot, old, new);
            if is_written(old_def) || is_written(new_def) {
                return;
            }
        }
        self.enter(spot, old, new, direction);
    }

    /// Tuples with the same places.
    fn tuples(&mut self, spot: &Spot, was: &Tuple, is: &Tuple, direction: Direction) {
        for (index, (old, new)) in was.positions.iter().zip(&is.positions).enumerate() {
            let spot = spot.child(&format!("[{index}]"), &["prefixItems", &index.to_string()]);
            self.slot(&spot, Slot::required(*old), Slot::required(*new), direction);
        }
        if let (Some(old), Some(new)) = (was.rest, is.rest) {
            let spot = spot.child("[]", &["items"]);
            self.slot(&spot, Slot::required(old), Slot::required(new), direction);
        }
    }

    fn type_changed(&mut self, spot: &Spot, old: TypeRef, new: TypeRef) {
        let in_words =
            |words: fn(&Types, TypeRef) -> String| (words(&self.new.types, new), words(&self.old.types, old));
        let named = in_words(type_words);
        let (is, was) = if named.0 == named.1 { in_words(shape_words) } else { named };
        let message = format!("is {is}, was {was}");
        self.report(spot, Severity::Breaking, &TYPE_CHANGED, message);
    }

    /// Whether another type took the place of the old one, rather than another name its name.
    fn is_replaced(&self, old: &TypeDef, new: &TypeDef) -> bool {
        let (Some(old_name), Some(new_name)) = (&old.name, &new.name) else { return false };
        let stays = self.new_types.contains(&words(&old_name.spelling));
        let was_there = self.old_types.contains(&words(&new_name.spelling));
        !is_same_type(old, new) && (stays || was_there)
    }

    /// Remembers a pair for [`Self::types`], and the way to it.
    fn enter(&mut self, spot: &Spot, old: TypeRef, new: TypeRef, direction: Direction) {
        let link = Link { home: spot.home, path: spot.path.clone() };
        self.pairs.entry(Pair { old: old.id, new: new.id, direction }).or_default().push(link);
    }

    fn pair(&mut self, index: usize, Pair { old, new, direction }: Pair) {
        let (old, new) = (self.old.types.get(old), self.new.types.get(new));
        let spot = Spot { home: Home::Types(index), path: String::new(), old: at(old), new: at(new) };
        if let (Some(old_name), Some(new_name)) = (&old.name, &new.name)
            && !is_same_type(old, new)
            && !self.is_replaced(old, new)
        {
            let message =
                format!("is called {}, was {}", quoted(&type_name(new_name)), quoted(&type_name(old_name)));
            self.report(&spot, Severity::Breaking, &TYPE_RENAMED, message);
        }
        self.deprecation(&spot, old.deprecated.as_ref(), new.deprecated.as_ref());
        self.docs(&spot, &old.docs, &new.docs);
        self.example(&spot, &old.example, &new.example);
        match (&old.shape, &new.shape) {
            (Shape::Struct(old), Shape::Struct(new)) => self.structs(&spot, old, new, direction),
            (Shape::Enum(old), Shape::Enum(new)) => self.enums(&spot, old, new),
            (Shape::Union(old), Shape::Union(new)) => self.unions(&spot, old, new, direction),
            (Shape::Tuple(old), Shape::Tuple(new)) => self.tuples(&spot, old, new, direction),
            (Shape::Alias(old), Shape::Alias(new)) => self.types_used(&spot, *old, *new, direction),
            _ => {}
        }
    }
}

/// Whether code that was written for one tuple finds each place in the other.
fn has_same_places(one: &Tuple, other: &Tuple) -> bool {
    one.positions.len() == other.positions.len()
        && one.least == other.least
        && one.rest.is_some() == other.rest.is_some()
}

fn at(def: &TypeDef) -> Option<Origin> {
    def.origin.clone()
}

fn is_written(def: &TypeDef) -> bool {
    def.name.as_ref().is_some_and(|name| name.why == Why::Written)
}

/// The format that stands for all that give a value the same type in every language.
fn plain(format: Format) -> Format {
    match format {
        Format::Int64 | Format::Double | Format::Uri | Format::Email | Format::Password => Format::Plain,
        format => format,
    }
}
